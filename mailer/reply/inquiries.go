package reply

import "strings"

// What a letter asks of us beside its answer, and what it repeats of our records: neither says whether anybody comes.

// letterRecord tells what we wrote down already.
var letterRecord = lazily(`^(et |car )?vous (m |nous |l )?(avez|aviez) (bien voulu |bien |voulu |aimablement )*(m |nous )?(enregistr|inscri|confirm|accept|not|compt|retenu|valid)|^(et |or )?il (y |m y |nous y )?(est|etait) (fait (mention|etat)|mentionne|indique|note|precise)\b|^(et |or )?(la|votre|cette) confirmation (indique|mentionne|precise|porte|fait (etat|mention))|` +
	`^(j ai (bien )?recu |nous avons (bien )?recu |pour faire suite a |suite a |de )?(la|votre) (message de )?confirmation (de|d) (mon|notre|l) inscription|^(et |mais |ceci )?sans (que (cela|ceci|ca) (ne )?|pour autant )?(remett|modifi|chang|affect)[a-z]+ (en |les |l |le |la |rien )`)

// otherRecord is a registration of somebody who is named: "vous avez bien voulu enregistrer l'inscription de M. X", "j'avais inscrit M. X".
var otherRecord = lazily(`^(et |pour rappel |en effet )*(vous (avez|aviez) (bien voulu |bien |aimablement )*(enregistre|enregistrer|inscrit|inscrire|note|noter|pris en compte|prendre en compte|confirme|confirmer|valide|valider|retenu|retenir)( l inscription| la participation| la venue| la presence)?|(j|je|nous) (vous )?(avais|avions|ai|avons) (bien |deja |precedemment |initialement )*(inscrit|enregistre|demande (d|de) (bien vouloir )?(inscrire|enregistrer)|annonce|confirme|indique)( l inscription| la participation| la venue| la presence)?) `)

// readOtherRecord takes such a registration, told before what becomes of it, for no more than the name of whom the next sentence is about.
func readOtherRecord(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || b[kName] != 1 || !otherRecord.MatchString(c.plain()) || b.any(kRelation, kUnnamed, kCompany, kNot, kNe, kIf, kHedge, kChange, kRequest, kNo, kCancel, kExcept, kOr, kStranger, kHearsay, kAway, kMode, kLunch, kReplaces, kReplaced, kThat, kJoin, kPlus, kAlso, kBlock) {
		return sense{}, false
	}
	s := sense{what: wMention, names: c.names(), fixed: true}
	if code := r.eventsOf(c, &s); code != "" || contains(c.plain(), "erreur") || !r.tellsOnOfThem(c) {
		return sense{}, false
	}
	return s, true
}

// tellsOnOfThem says whether the words behind clause c, in the next sentence, are of somebody spoken of before them: "celui-ci est hospitalisé", "il ne pourra pas".
func (r *reader) tellsOnOfThem(c *clause) bool {
	at := c.tags[len(c.tags)-1].to
	for at < len(r.words) && r.words[at].mark {
		at++
	}
	return at < len(r.words) && has([]string{"il", "elle", "celui", "celle", "ce", "cette", "malheureusement", "or", "finalement", "mais"}, r.words[at].word)
}

// readRecorded takes a registration that we made, told before it is put right: "vous avez bien voulu enregistrer mon inscription".
func readRecorded(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || b.any(kName, kRelation, kUnnamed, kCompany, kNot, kNe, kIf, kHedge, kChange, kRequest, kNo, kCancel, kExcept, kOr, kStranger, kHearsay, kAway) {
		return sense{}, false
	}
	if !b.any(kEvent, kGeneric) && ownRelativeForm.MatchString(c.plain()) {
		return sense{what: wPast, fixed: true}, true
	}
	if !r.saysStem(c, "enregistr") && !r.saysStem(c, "inscri") && !r.saysStem(c, "confirm") && !r.saysStem(c, "accept") && !r.saysStem(c, "not") && !r.saysStem(c, "compt") && !r.saysStem(c, "retenu") && !r.saysStem(c, "valid") &&
		!r.saysStem(c, "mention") && !r.saysStem(c, "indiqu") && !r.saysStem(c, "precis") && !r.saysStem(c, "etat") && !r.saysWord(c, "sans") || !letterRecord.MatchString(c.plain()) {
		return sense{}, false
	}
	s := sense{what: wPast, fixed: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// wishToKnow is a request for information in the indicative, with no question mark; linkWanted the one request that our answer meets by itself.
var (
	wishToKnow = lazily(`\b(me|nous|m) (les |l )?(preciser|indiquer|communiquer|faire savoir|faire connaitre|dire|informer|renseigner|transmettre|adresser|envoyer|faire parvenir|faire tenir|eclairer|detailler|rappeler)\b|\b(souhaiterais|souhaiterions|voudrais|voudrions|aimerais|aimerions|souhaite|souhaitons|desire|desirerais) (egalement |aussi |par ailleurs |toutefois |simplement |juste )?(savoir|connaitre|obtenir|recevoir|disposer)\b`)
	linkWanted = lazily(`\b(lien|liens|connexion|identifiants|confirmation)\b`)
)

// readInquiry takes a request for information: "je vous saurais gré de me préciser la durée de son intervention", "je souhaiterais connaître les modalités
// d'accès". A person answers it; it changes nothing of who comes. One about coming itself is left to the rules behind.
func readInquiry(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || !b.any(kRequest, kSelf, kWe, kModal) || b.bearing() || b.any(kIf, kNot, kNe, kThou, kHearsay, kOff, kLasting, kExcept, kOr, kChange, kStranger, kAmend, kFuture, kPast, kIrony, kMode, kDiet, kMail) {
		return sense{}, false
	}
	text := c.plain()
	if !wishToKnow.MatchString(text) || strings.Contains(text, "inscri") {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kBlock && t.value != "" {
			return sense{}, false
		}
	}
	if linkWanted.MatchString(text) {
		return sense{what: wCourtesy}, true
	}
	return sense{what: wQuestion}, true
}

// grounds are the words that lead to a reason and to nothing else.
var grounds = lazily(`^(compte tenu|eu egard|en raison|du fait|au vu|au regard|devant|a cause) `)

// readGrounds takes a reason in front of an answer whose doubt is of things: "compte tenu de l'incertitude des circulations".
func readGrounds(r *reader, c *clause, b bag) (sense, bool) {
	return sense{what: wReason}, !c.question && b.any(kHedge) && grounds.MatchString(c.plain()) && r.saysStem(c, "incertitude") &&
		!b.any(kSelf, kWe, kVerb, kPresent, kNoun, kEnrol, kCancel, kNo, kYes, kIf, kName, kRelation, kNot, kNe, kSeat, kMode, kModal)
}

// inquires says whether the words before "si" ask about something: "puis-je vous demander si", "pourriez-vous m'indiquer si".
func (r *reader) inquires(tags []tag) bool {
	for _, w := range r.words[tags[0].from:tags[len(tags)-1].to] {
		if has([]string{"demander", "demande", "dire", "indiquer", "preciser", "savoir", "informer", "confirmer", "savez", "sais", "sauriez", "saurais"}, w.word) {
			return true
		}
	}
	return false
}

// dangles says whether a clause is an infinitive that a clause before it in its sentence governs, over a circumstance: "ne me permettent pas, hélas,
// | de me joindre à vous". By itself it says neither yes nor no.
func (r *reader) dangles(c *clause) bool {
	if !has([]string{"de", "d"}, r.word(c.tags[0])) || c.tags[0].kind != kFill || len(c.tags) < 2 || bearsOn(c.tags, kSelf, kYes, kEnrol) {
		return false
	}
	if k := c.tags[1].kind; k != kVerb && k != kBe && k != kModal && k != kPresent {
		return false
	}
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from < c.tags[0].from {
			return true
		}
	}
	return false
}

// ofThem says whether the taking part that a clause speaks of is somebody else's: "me charge de vous confirmer sa participation".
func (r *reader) ofThem(c *clause) bool {
	for _, t := range c.tags {
		if t.kind != kNoun {
			continue
		}
		if owners := []string{"sa", "son", "leur", "leurs"}; has(owners, r.word(t)) || t.from > 0 && has(owners, r.words[t.from-1].word) {
			return true
		}
	}
	return false
}

// cannotTell says whether what a clause denies is that its coming can be told yet: "je ne suis pas en mesure de vous confirmer ma participation",
// "pas encore en mesure de venir". That is a doubt, not a no.
func (r *reader) cannotTell(c *clause) bool {
	denied := false
	for i, t := range c.tags {
		last := r.words[t.to-1].word
		switch {
		case t.kind == kNo || t.kind == kNot:
			denied = true
			if last == "pas" && i+2 < len(c.tags) && r.word(c.tags[i+1]) == "encore" && bearsOn(c.tags[i+1:], kAvail, kVerb) {
				return true
			}
		case denied && t.kind == kConfirm && has([]string{"confirmer", "assurer", "annoncer", "garantir", "promettre", "certifier"}, last):
			return bearsOn(c.tags[i:], kNoun, kVerb, kPresent) && !bearsOn(c.tags[i:], kNo, kCancel, kAway)
		}
	}
	return false
}

// wayAsked is how people ask for the way.
var wayAsked = lazily(`^(et |mais |au fait |question pratique )?(comment (peut on |puis je |pouvons nous |faire pour |fait on pour )?(venir|rejoindre|se rendre|me rendre|acceder|arriver|aller|se garer|me garer|circuler)|(est ce qu il y a|y a t il|y aura t il|il y a|existe t il|auriez vous|avez vous|a t on|ou (se trouve|se situe|est|peut on|puis je)|quel est le (meilleur |plus simple )?(moyen|chemin|trajet|arret)|quelle est (la gare|l adresse|la sortie)|peut on|puis je|est il possible de|est ce possible de) .*\b(gare|parking|parkings|bus|navette|train|tram|pied|transport|transports|garer|stationner|stationnement|acces|velo|velos|arret|taxi|adresse|plan|borne|bornes|covoiturage))\b`)

// eitherWayAsked asks which way is better: "y a-t-il un parking ou vaut-il mieux venir en train ?"
var eitherWayAsked = lazily(`^(et |au fait |question pratique |(y a t il|est ce qu il y a) (un |une |des |de la |du )?(parkings?|places? de parking|stationnement|places? pour se garer)( [\w ]{2,40})? ou )?(vaut il mieux|faut il plutot|est il preferable de|est il plus simple de|est ce mieux de|il vaut mieux) (venir |arriver |prendre |s y rendre |opter pour )?(en |le |la |par |par le |par la )?(train|voiture|bus|covoiturage|tram|ter|route|navette|transports? en commun|velo)( (depuis|de|d) \w+)?( ou (en |le |la |par |par le |par la )?(train|voiture|bus|covoiturage|tram|ter|route|navette|transports? en commun|velo))?$`)

// asksWay says whether a question is how one gets there, which says nothing of whether one comes: "comment rejoindre la salle depuis la gare ?"
func (r *reader) asksWay(c *clause, b bag) bool {
	if eitherWayAsked.MatchString(c.plain()) && !b.any(kName, kRelation, kCompany, kUnnamed, kSelf, kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kNot, kNe, kIf, kHedge) {
		return true
	}
	if b.any(kName, kRelation, kCompany, kUnnamed, kPresent, kAway, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kLunch, kNot, kNe, kIf, kHedge, kOff, kLasting, kHearsay, kReplaces, kStranger, kSeat, kOr, kWhen, kExcept) {
		return false
	}
	for _, tag := range c.tags {
		if tag.kind == kMode && tag.value != string(Onsite) {
			return false
		}
	}
	return wayAsked.MatchString(c.plain())
}

// tuAsks is how a colleague is asked for something that is no answer: "tu sais si la gare est loin ?", "tu peux m'envoyer le plan ?"
var tuAsks = lazily(`\b(sais tu|tu sais|tu saurais|tu connais|tu aurais|tu as|as tu|peux tu|tu peux|tu pourrais|pourrais tu|dis moi) .*(si|s|ou|comment|quand|quel|quelle|dire|envoyer|renvoyer|transmettre|passer|donner|preciser|confirmer|un|une|le|la|des|des)\b`)

// asksTu says whether a question to a colleague is such a one.
func (r *reader) asksTu(c *clause) bool { return tuAsks.MatchString(c.plain()) }
