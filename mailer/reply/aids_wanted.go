package reply

import "strings"

// What would help somebody to sit, hear or get in, said as a wish: "si vous pouviez me garder une chaise près de la porte, ce serait gentil", "un micro pour les
// intervenants serait bienvenu", "il faudrait que je sois devant", "il ne faudrait pas trop de marches". It belongs to the need that is told beside it.

const (
	// anAid is a seat with its place, a microphone, an entrance without steps.
	anAid = `((une|un|le|la|l|des|de|d|du|mon) )?((petite|petit|bonne|vraie|simple) )?(` +
		`(chaise|siege|place|fauteuil|strapontin|assise)( (assise|fixe|confortable|avec (un |des )?(dossier|accoudoirs)))*( pour moi)?( (tout |plutot |bien |assez |si possible )*` + someWhere + `)?|` +
		`(micro|micros|microphone|boucle (magnetique|auditive|a induction( magnetique)?)|rampe|ascenseur|sous titrage|interprete)( (pour|de|a|aux|des|dans|en) (les |la |le |l |chaque |tous les )?(intervenants?|orateurs?|conferenciers?|animateurs?|salle|micro|prises? de parole|entree|main))*)`
	// someWhere is where a seat should be.
	someWhere = `(pres|proche|a proximite|a cote|pas (trop |tres )?loin|au bord|au fond|devant|au premier rang|aux premiers rangs|dans les premiers rangs|en face|face|a l avant|a l arriere|au bout|en bout|du cote|vers|cote|a l (accueil|entree|avant)|dans l entree)( (de|du|des|d|la|le|l|les|une|un|a|au|porte|sortie|entree|ascenseur|toilettes|intervenants?|orateurs?|ecran|allee|fenetre|rangee|rang|table|couloir|scene|estrade|salle|radiateur|moi))*`
	// orElse leads to what would do instead.
	orElse = `(ou |et |mais )*(a defaut|sinon|bien|alors|au moins|au minimum|ou|a la rigueur) `
	// thanksFor is what follows.
	thanksFor = `( (ce serait|cela serait|ca serait|ce sera|c est|(ca|cela) (m |me )?(aiderait|arrangerait|rendrait service|faciliterait)( (la vie|beaucoup|bien))?|je vous en (serais|saurais) (tres )?(reconnaissante?|gre)|j apprecierais|ce|gentil|sympa|bien|mieux|parfait|top|super|ideal|aimable|formidable|genial|un plus|tres|vraiment|plus|confortable|pour moi|merci|d avance|beaucoup|de votre part))*$`
)

var (
	// aidIf asks for it behind "si".
	aidIf = lazily(`^(et |donc |alors |aussi )*(si|s) (((vous|on) (pouviez|pouvez|pourriez|pouvait|peut) (donc |aussi |bien )?(me |m )?(garder|reserver|prevoir|mettre|trouver|laisser|installer|mettre de cote|avoir)|vous (aviez|avez)|il y (avait|a)|je (pouvais|peux|pourrais) (avoir|disposer d|beneficier d))( (aussi|bien|svp|s il vous plait))* ` + anAid + `( (pour moi|svp))*` + thanksFor +
		`|((vous|on) (pouviez|pouvez|pouvait|peut) (me |m )(placer|asseoir|installer|mettre)|je (pouvais|peux|pourrais) (etre|m asseoir|me mettre|m installer))( (assise?|placee?|installee?))? ` + someWhere + thanksFor + `)`)
	// aidTold says of it that it would help, or that it is asked for.
	aidTold = lazily(`^(et |donc |alors |aussi |mais |car )*(` + anAid + ` (serait|sera|seraient|me serait|m est|est|m aiderait|aiderait|m arrangerait|me rendrait service) ?((bien|tres|le|la|les|vraiment|fort|plus) )*(bienvenue?s?|appreciee?s?|appreciables?|utiles?|ideale?|parfaite?|necessaires?|indispensables?|precieux|precieuse|confortable|un plus|mieux|beaucoup|top|super)?( (pour moi|merci|d avance))*` +
		`|pensez a moi pour ` + anAid + `|(merci|veuillez|priere|pensez|pouvez vous|pourriez vous|je vous (remercie|prie|demande)) ?(de |d |a )?(bien vouloir )?(me |m )?(prevoir|garder|reserver|laisser|mettre|trouver) ` + anAid + `( (pour moi|svp|s il vous plait|merci))*` +
		`|(il (me |m )?(faudrait|faut|faudra)|j (aurais|ai|aurai) besoin (de|d)|je (voudrais|souhaite|souhaiterais)|j aimerais) ` + anAid + `( (pour (bien |mieux )?(entendre|voir|suivre|comprendre|m asseoir)|svp|merci|si possible))*)$`)
	// seatedThere is where the sender would be.
	seatedThere = lazily(`^(et |donc |alors |aussi |mais |car )*(il (faudrait|faut|faudra) que je (sois|puisse etre|m installe|me mette|m assoie)|il me faudrait etre|(j aurais|j ai|j aurai) besoin (de|d)( etre)?|(j aimerais|je souhaite|je souhaiterais|je prefere|je prefererais|je voudrais|je dois|je devrai|je tiens a) (etre|m asseoir|me mettre|m installer)|(merci de|pouvez vous|pourriez vous) (me|m) (placer|mettre|installer|asseoir))( (assise?|placee?|installee?))? ((plutot|bien|tout|si possible|assez) )*` + someWhere + `( (pour (bien |mieux |pouvoir )*(entendre|voir|suivre|comprendre|lire)( (sur )?(les levres|l ecran))?|svp|merci|si possible))*$`)
	// fewSteps is a way in without many steps.
	fewSteps = lazily(`^(et |donc |alors |aussi |mais |car )*(il (ne )?(me )?(faudrait|faut|faudra) (qu il (n )?y ait )?)?(pas (trop |beaucoup )?|peu |le moins possible |moins )(de |d )(marches|escaliers?|marche|etages?|longues distances|distance|pente)( (a (monter|franchir|l entree|gravir|descendre)|pour (moi|acceder a la salle|entrer)|svp|merci|si possible))*$`)
	// elseAid is an aid that would do instead: "ou à défaut une place proche de l'intervenant".
	elseAid   = lazily(`^` + orElse + `(il me faudrait |il me faut |j aimerais |je souhaiterais |je prendrais )?(de |d )?` + anAid + `( (svp|merci|si possible))*$`)
	eitherAid = lazily(`^(et |donc |alors |aussi |mais |car )*(il me (faudrait|faut|faudra)|j (aurais|ai|aurai) besoin (de|d)|je (souhaiterais|souhaite)|j aimerais) ` + anAid + ` ` + orElse + `(de |d )?` + anAid + `( (svp|merci|si possible))*$`)
	// aidDoes is one that would do as well: "sinon, une retranscription écrite me conviendrait".
	aidDoes = lazily(`^(sinon|a defaut|autrement|le cas echeant|ou bien|ou alors) (un|une|la|le|des|les) ((re)?transcription|sous titrage|sous titres|velotypie|compte rendu|supports?|textes?|boucle magnetique|place assise|place au premier rang|chaise|micro|interprete|version|documents?)( (ecrite?s?|papier|simultanee|imprimee?s?|en gros caracteres|en braille|des interventions|des echanges|a l avance|lsf))* (me |m )?(conviendrait|conviendraient|convient|conviendra|suffirait|suffiraient|suffira|suffit|irait|ira|va|aiderait|aideraient|ferait l affaire|fera l affaire|serait (bien|parfait|utile|ideal))( (tres bien|aussi|parfaitement|deja|amplement|tout a fait|beaucoup))*$`)
	// lostWithout is what the sender does not hear or see without such an aid.
	lostWithout = lazily(`^(et |donc |car |mais |dans une (grande )?salle )*(sans (micro|boucle magnetique|amplification|sonorisation) je (n entends|ne comprends|ne saisis|ne suis|n entendrai|ne comprendrai) (rien|pas|plus rien|pas grand chose|presque rien|quasiment rien|pas bien)|je (n entends|ne comprends|ne saisis|n entendrai|ne comprendrai) (rien|pas|plus rien|pas grand chose|presque rien|quasiment rien|pas bien|grand chose) sans (micro|boucle magnetique|amplification|sonorisation))( (du tout|bien|merci|helas|malheureusement))*$`)
)

// ofAids are the tags that make more of such a wish: somebody named, another day, another way. Its words are told one by one, so that nobody else is in it.
var ofAids = []kind{kName, kThou, kHedge, kOr, kExcept, kEvent, kStranger, kPast, kCancel, kReplaces, kReplaced}

// settleAidsWanted gives such a wish to the need of the sender's that stands before it, in its sentence or the one before.
func (r *reader) settleAidsWanted() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.sense.what == wDecision && !r.seatTaken(i) || c.sense.what == wDetail && c.sense.access != "" || !bearsOn(c.tags, kAccess) && !r.needToldBefore(i) && !r.needAskedBefore(i) {
			continue
		}
		text := c.plain()
		switch {
		case r.doesInstead(i):
			continue
		case bearsOn(c.tags, kOr, kIf) && !bearsOn(c.tags, kName, kThou, kEvent) && (r.aidBefore(i) && elseAid.MatchString(text) || eitherAid.MatchString(text)):
		case bearsOn(c.tags, ofAids...) || bearsOn(c.tags, kMode) && !inTheRoom.MatchString(text):
			continue
		case bearsOn(c.tags, kIf):
			if !aidIf.MatchString(text) || !r.onlyWishes(i) {
				continue
			}
		case !aidTold.MatchString(text) && !seatedThere.MatchString(text) && !fewSteps.MatchString(text) && !lostWithout.MatchString(text):
			continue
		}
		c.sense = sense{what: wDetail, rule: "aid wanted", fixed: true, self: true, access: r.aidIn(c)}
		c.fill()
		r.thanksForAid(i)
	}
}

// seatTaken says whether clause i was taken for a yes for its seat alone, beside an answer of the sender's: "comptez sur moi, merci de me garder une place devant".
func (r *reader) seatTaken(i int) bool {
	s := r.list[i].sense
	return s.what == wDecision && s.yes && s.self && !s.maybe && len(s.names)+len(s.events) == 0 && s.mode+s.lunch+s.diet == "" && !bearsOn(r.list[i].tags, kVerb, kPresent, kNot, kNe) && !thingWished.MatchString(r.list[i].plain()) && r.holdsOrComes(i)
}

// inTheRoom is the room that such an aid is wanted in, which is no way to take part: "une boucle magnétique dans la salle".
var inTheRoom = lazily(`\b(dans|en) (la |votre )?salle\b`)

// neededByMe begins what the sender needs.
var neededByMe = lazily(`^(et |donc |mais )*il me (faudrait|faut|faudra) `)

// aidBefore says whether an aid of the sender's, and nobody else's, stands just before clause i in its sentence.
func (r *reader) aidBefore(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wDetail && before.sense.access != "" && (r.ownNeed(before) || neededByMe.MatchString(before.plain()) && len(before.sense.names) == 0)
}

// onlyWishes says whether the "si" of clause i hangs on no answer: none of coming stands right before it, and none behind it in its sentence.
func (r *reader) onlyWishes(i int) bool {
	if before := r.before(i); before != nil && before.sense.what == wDecision && before.sense.access == "" || before != nil && bearsOn(before.tags, kVerb, kPresent, kHedge) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if w := r.list[k].sense.what; w == wDecision || w == wHedge || w == wDetail || w == wLater {
			return false
		}
	}
	return true
}

// thanksForAid takes the thanks behind clause i for what they are: "si vous aviez une chaise, | je vous en serais reconnaissante".
func (r *reader) thanksForAid(i int) {
	if i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && onlyThanks.MatchString(" "+r.list[i+1].plain()) {
		r.list[i+1].sense = sense{what: wCourtesy, rule: "thanks for an aid"}
	}
}

var onlyThanks = lazily(`^` + thanksFor)

// aidIn is the words of a clause without the "si vous pouviez" before the aid and the thanks behind it.
func (r *reader) aidIn(c *clause) string {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	from, to := 0, len(words)
	for k, w := range words {
		if from == 0 && has([]string{"chaise", "siege", "place", "fauteuil", "strapontin", "assise", "micro", "micros", "microphone", "boucle", "rampe", "ascenseur"}, w.word) {
			for from = k; from > 0 && has([]string{"une", "un", "le", "la", "petite", "petit", "bonne", "simple"}, words[from-1].word); {
				from--
			}
		}
		if k > 0 && k < len(words)-1 && has([]string{"ce", "cela", "ca"}, w.word) && strings.HasPrefix(words[k+1].word, "ser") {
			to = k
			break
		}
	}
	if from >= to {
		from = 0
	}
	return r.text[words[from].from:words[to-1].to]
}

// doesInstead takes the sentence of clause i, "sinon, | une retranscription écrite me conviendrait", for the aid that would do as well as the one asked for before.
func (r *reader) doesInstead(i int) bool {
	c := &r.list[i]
	if i == 0 || !has([]string{"sinon", "a", "autrement", "le", "ou"}, r.word(c.tags[0])) || r.list[i-1].sentence == c.sentence {
		return false
	}
	end, text := i, c.plain()
	for end+1 < len(r.list) && r.list[end+1].sentence == c.sentence {
		end++
		text += " " + r.list[end].plain()
	}
	if !aidDoes.MatchString(text) {
		return false
	}
	for k := i; k <= end; k++ {
		r.list[k].sense = sense{what: wCourtesy, rule: "an aid that would do", fixed: true}
		r.list[k].fill()
	}
	c.sense = sense{what: wDetail, rule: "an aid that would do", fixed: true, self: true, access: r.text[r.words[c.tags[0].from].from:r.endOf(&r.list[end])]}
	return true
}

// needAskedBefore says whether a need of the sender's stands two sentences before clause i, and whether it can be met is asked between: "j'ai besoin d'un interprète.
// Est-ce possible ? Sinon, …".
func (r *reader) needAskedBefore(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-2; k-- {
		if o := &r.list[k]; o.sentence == r.list[i].sentence-1 && !o.question {
			return false
		} else if r.ownNeed(o) {
			return true
		}
	}
	return false
}
