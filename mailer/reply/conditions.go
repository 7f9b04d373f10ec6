package reply

import "strings"

// Conditions: what the sender's own life decides ("si j'obtiens ma journée", "si la commission finit tôt") makes a maybe of the yes beside
// it; what others or we must do first is for a person.

// hangsOn says whether a condition in a sentence without an answer belongs to a doubt before it, or to the yes of the sentence before.
func (r *reader) hangsOn(i int) bool {
	if i > 0 && r.list[i-1].sentence == r.list[i].sentence {
		return r.list[i-1].sense.what == wHedge
	}
	return r.besideYes(i)
}

// settleOwnLeave makes doubts of the conditions that hang on leave which the sender has to get, and of those behind "mais seulement".
func (r *reader) settleOwnLeave() {
	for i := range r.list {
		r.settleStillOpen(i)
		if r.ownRequest(i) || r.superiorAgrees(i) || r.onlyIf(&r.list[i]) && r.besideYes(i) {
			r.list[i].sense = sense{what: wHedge, maybe: true, rule: "condition of the sender's own"}
		}
	}
}

// settleConditions makes doubts of the conditions of the sender's own side.
func (r *reader) settleConditions() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && (r.ownCondition(c) || r.ownCondition(c.withoutDay(r))) && r.besideYes(i) {
			c.sense = sense{what: wHedge, maybe: true, rule: "condition of the sender's own"}
		}
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && (r.onlyDoubts() || r.besideDoubt(i)) && (r.ownCondition(c) || ifItWorks.MatchString(c.plain())) {
			c.sense = sense{what: wCourtesy, rule: "condition of a doubt"}
		}
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && ifGranted.MatchString(c.plain()) && r.leftOpenBefore(i) {
			c.sense = sense{what: wCourtesy, rule: "condition of a doubt"}
		}
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && r.onlyDoubts() {
			switch text := c.plain(); {
			case wordToFollow.MatchString(text) && !bearsOn(c.tags, kName, kUnnamed, kCompany, kYes, kNo) && !(bearsOn(c.tags, kRelation) && bearsOn(c.tags, kVerb, kPresent)):
				c.sense = sense{what: wCourtesy, rule: "word to follow"}
			case strings.HasSuffix(text, " au cas ou") && bearsOn(c.tags, kEnrol, kSeat) && !bearsOn(c.tags, kName, kRelation, kNot, kNe, kNo):
				c.sense = sense{what: wHedge, maybe: true, rule: "a seat in case"}
			}
		}
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && r.ofMeal(c) && !r.besideYes(i) {
			c.sense = sense{what: wCourtesy, rule: "condition on the meal"}
		}
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && r.politeNeed(c) {
			c.sense = sense{what: wDetail, rule: "a need, politely"}
			r.details(c, &c.sense)
		}
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && r.offers(i) {
			c.sense = sense{what: wCourtesy, rule: "condition of an offer"}
		}
		if c.sense.what == wBlock && c.sense.code == ReasonCondition && !c.question && r.otherwise(i) {
			c.sense = sense{what: wCourtesy, rule: "else of a condition"}
		}
		if c.sense.what == wHedge && r.word(c.tags[0]) == "si" && !r.decidesIn(c.sentence) && !r.hangsOn(i) {
			c.sense = sense{what: wBlock, code: ReasonCondition, rule: c.sense.rule} // "si je peux aider, dites-moi"
		}
	}
}

// ownLeave is leave that the sender asked for, put as a condition: "si ma demande de congé est acceptée"; theRequest names it again, behind askedFor.
var (
	ownLeave   = lazily(`^(et |mais |seulement |uniquement )*(si|des que|sous reserve que) (ma|la|notre|mon|l|cette|cet) (demande|autorisation|conge|journee|ordre de mission|absence)( (d|de|du) (absence|conges?|autorisation|autorisation d absence|ordre de mission|rtt|deplacement|formation|disponibilite|jour|journee|absence syndicale|permission|liberation))? (est|soit|m est|etait|sera) (bien )?(acceptee?|validee?|accordee?|signee?|approuvee?|autorisee?)( (par .{2,30}|a temps|d ici la))?$`)
	theRequest = lazily(`^(et |mais |seulement )*(si|des que) (elle|celle ci|il|c|ce|ca|cela|tel) (me |m |le |l |y )?((est|etait|sera) (bien )?(acceptee?|validee?|accordee?|signee?|approuvee?|oui|d accord|bon|le cas|favorable)|dit oui|disent oui|accepte|valide|signe|consent|passe|marche|donne son (accord|feu vert|aval))$`)
	askedFor   = lazily(`^(et |mais |donc )*il (me|nous) (faut|faudra|fallait|manque)( toutefois| cependant| encore| d abord| au prealable)* (un|une|l|le) (ordre|autorisation|accord|validation|aval|signature|feu vert)\b|^(et |mais |donc )*(je|j|nous) (ai|viens de|vais|dois|avons) (d abord |deja |donc |bien )*(depose|deposer|fait|faire|pose|poser|transmis|transmettre|envoye|envoyer|demande|demander|sollicite|solliciter) (la|ma|une|un|mon|l|cette) (demande|autorisation|conge|journee|ordre)\b`)
	agreed     = lazily(`^(et |mais |seulement )*si (mon|ma|notre|mes|nos) [\w ]{3,40} (est|sont|en est|le|y) (bien |tous )?(d accord|le veut bien|le permet|consent|favorables?)$`)
)

// ownRequest says whether clause i makes the yes beside it hang on leave that the sender asked for; the request itself, in the sentence before, is no more
// than that.
func (r *reader) ownRequest(i int) bool {
	c := &r.list[i]
	if c.sense.what != wBlock || c.sense.code != ReasonCondition || c.question || bearsOn(c.tags, kName, kYou, kNot, kNe, kEvent) || !r.besideYes(i) {
		return false
	}
	if ownLeave.MatchString(c.plain()) {
		r.requestBefore(i)
		return true
	}
	return theRequest.MatchString(c.plain()) && r.requestBefore(i)
}

// requestBefore says whether the sender told, just before clause i, that they asked for leave; nothing stands against the answer then.
func (r *reader) requestBefore(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-1; k-- {
		if r.list[k].sense.rule == "leave pending" || r.list[k].sense.what == wHedge && pendingLeave.MatchString(r.list[k].plain()) {
			r.list[k].sense = sense{what: wReason, rule: "leave asked for"}
			return true
		}
		if o := &r.list[k]; askedFor.MatchString(o.plain()) && !bearsOn(o.tags, kName, kNot, kNe, kYou, kIf) {
			o.sense = sense{what: wReason, rule: "leave asked for"}
			o.fill()
			return true
		}
	}
	return false
}

// superiorAgrees says whether clause i makes the yes beside it hang on whether somebody of the sender's house agrees: "si mon chef est d'accord, je viens".
func (r *reader) superiorAgrees(i int) bool {
	c := &r.list[i]
	if c.question || c.sense.what != wDecision && c.sense.what != wBlock || !agreed.MatchString(c.plain()) || bearsOn(c.tags, kName, kYou, kSelf, kEvent, kNot, kNe) {
		return false
	}
	return r.besideYes(i)
}

// onlyIf says whether a clause is a condition of the sender's own side behind "mais seulement": "mais seulement si je trouve quelqu'un".
func (r *reader) onlyIf(c *clause) bool {
	text := c.plain()
	if c.sense.what != wBlock || c.sense.code != ReasonCondition || c.question || !strings.HasPrefix(text, "mais ") && !strings.HasPrefix(text, "seulement ") && !strings.HasPrefix(text, "uniquement ") {
		return false
	}
	k := 0
	for k < len(c.tags) && c.tags[k].kind != kIf {
		if !has([]string{"mais", "seulement", "uniquement"}, r.word(c.tags[k])) {
			return false
		}
		k++
	}
	return k < len(c.tags) && r.ownCondition(&clause{tags: c.tags[k:], sentence: c.sentence, text: c.text})
}

// stillOpen makes the yes that stands before it a perhaps: "ma participation reste sous réserve de son accord".
var stillOpen = lazily(`^(et |mais |donc )*(ma|notre) (participation|venue|presence|inscription) (reste|demeure|est|sera|restera)( donc| toutefois| cependant| bien sur| neanmoins| encore| simplement)* (sous reserve|soumise|conditionnee|subordonnee|suspendue|a confirmer|a valider|incertaine)\b`)

// settleStillOpen takes such a clause i for a doubt of the sender's yes in a sentence before it, and words that only say a doubt again for nothing more: "je
// pense que oui, enfin je crois".
func (r *reader) settleStillOpen(i int) {
	c := &r.list[i]
	if i == 0 || c.question || bearsOn(c.tags, kName, kEvent) {
		return
	}
	before := &r.list[i-1]
	if c.sense.rule == "hearsay" && believes.MatchString(c.plain()) && before.sentence == c.sentence {
		for before.sense.what == wCourtesy && i > 1 && r.list[i-2].sentence == c.sentence {
			i--
			before = &r.list[i-1]
		}
		if before.sense.what == wHedge {
			c.sense = sense{what: wCourtesy, rule: "a doubt said again"}
		}
		return
	}
	if c.sense.what != wDecision || !c.sense.maybe || !c.sense.self || !stillOpen.MatchString(c.plain()) || !r.saysYesBefore(i) {
		return
	}
	c.sense = sense{what: wHedge, maybe: true, rule: "still open"}
	r.requestBefore(i)
}

var believes = lazily(`^(enfin |du moins |en tout cas )?(je|j) (crois|pense|suppose|imagine)( bien)?$`)

// wishBefore takes "j'aimerais venir" in front of a yes that hangs on a condition, clause i, for the wish that it is: "j'aimerais venir ; si mon chef dit oui, je viens".
func (r *reader) wishBefore(i int) {
	if r.list[i].sense.rule != "condition of the sender's own" {
		return
	}
	for k := range r.list[:i] {
		o := &r.list[k]
		if s := o.sense; s.what == wDecision && s.yes && s.self && !s.maybe && len(s.names) == 0 && len(s.events) == 0 && s.mode == "" && s.lunch == "" && !o.question && wishOnly.MatchString(o.plain()) && r.besideYesBehind(i) {
			o.sense = sense{what: wReason, rule: "wish before a condition"}
		}
	}
}

// settleWishesBefore does so for all conditions.
func (r *reader) settleWishesBefore() {
	for i := range r.list {
		r.wishBefore(i)
	}
}

var wishOnly = lazily(`^(et |mais |donc )*(je|j|nous) (\w+ment )?(aimerais|aimerions|souhaiterais|souhaiterions|voudrais|voudrions|serais (ravie?|heureu\w+|contente?))\b`)

// besideYesBehind says whether a yes of the sender stands behind condition i in its sentence.
func (r *reader) besideYesBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if s := r.list[k].sense; s.what == wDecision && s.yes && s.self {
			return true
		}
	}
	return false
}

// saysYesBefore says whether the sender says yes before clause i, and nothing else.
func (r *reader) saysYesBefore(i int) bool {
	found := false
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision {
			if k > i || !s.yes || s.maybe || !s.self || len(s.names) > 0 {
				return false
			}
			found = true
		}
	}
	return found
}

// wordToFollow is the promise of an answer as soon as something is known: "je confirme dès que j'ai le feu vert".
var wordToFollow = lazily(`^(et |mais |donc )?(je|j|nous|on) (vous |te |le |la |l |y )*(confirme|confirmerai|confirmons|confirmerons|redis|redirai|dirai|dis|tiens au courant|tiendrai au courant|reviens vers vous|reviendrai vers vous|recontacte|recontacterai|repondrai|previens|previendrai|fais signe|ferai signe|rappelle|rappellerai) (\w+ ){0,2}(des que|des qu|quand|lorsque|lorsqu|une fois que|aussitot que|sitot que|si) `)

// ifItWorks is a condition that only says the doubt before it again: "c'est incertain ; si cela se fait, ce sera à distance".
var ifItWorks = lazily(`^(et |mais )?(si|s) (cela|ca|c|la chose|jamais ca|jamais cela|il|tout) (est |etait )?(se fait|se faisait|marche|se confirme|s arrange|se concretise|devait se faire|devient possible|oui|le cas|confirme|possible|se peut)$`)

// ifGranted takes up the leave that a doubt before it waits for: "si c'est bon, je prendrai le repas".
var ifGranted = lazily(`^(et |donc |alors )*(si|des que) (c|cela|ca|tout|elle|il) (est|etait) (bien )?(bon|ok|oui|accordee?|validee?|signee?|acceptee?|le cas|confirmee?)$`)

// leftOpenBefore says whether the one yes before clause i, the sender's, has a doubt beside it in its sentence, just before that of the clause.
func (r *reader) leftOpenBefore(i int) bool {
	yes, doubt := -1, false
	for k := range r.list[:i] {
		switch s := r.list[k].sense; {
		case s.what == wDecision && (yes >= 0 || !s.yes || !s.self || len(s.names) > 0):
			return false
		case s.what == wDecision:
			yes = k
		case s.what == wHedge:
			doubt = yes >= 0 && r.list[yes].sentence == r.list[k].sentence && r.list[k].sentence >= r.list[i].sentence-1
		}
	}
	return doubt
}

// besideDoubt says whether the sentence of clause i holds a doubt before it, and no answer.
func (r *reader) besideDoubt(i int) bool {
	found := false
	for k := range r.list {
		if o := &r.list[k]; o.sentence == r.list[i].sentence {
			if o.sense.what == wDecision {
				return false
			}
			found = found || k < i && o.sense.what == wHedge
		}
	}
	return found
}

// withoutDay is a clause without the tags of a day that goes without saying: "si ma cheffe me prête la voiture ce jour-là".
func (c *clause) withoutDay(r *reader) *clause {
	out := &clause{sentence: c.sentence, text: c.text}
	for _, t := range c.tags {
		if t.kind != kGeneric || !r.ofDay(t) {
			out.tags = append(out.tags, t)
		}
	}
	return out
}

// otherwise says whether clause i is the no of a condition that was read before it: "sinon tant pis", "autrement non".
func (r *reader) otherwise(i int) bool {
	c := &r.list[i]
	b := newBag(c)
	if w := r.word(c.tags[0]); w != "sinon" && w != "autrement" || !b.only(kIf, kNo, kNot, kFill, kSelf, kNe, kVerb, kModal) || b.any(kVerb) && b[kNot] != 1 || b.any(kNo) && b.any(kNot) {
		return false
	}
	if next := i + 1; len(c.tags) == 1 && next < len(r.list) && r.list[next].sentence == c.sentence {
		s := &r.list[next].sense
		if s.what != wDecision || s.yes || !s.self || len(s.names) > 0 || len(s.events) > 0 || !r.conditionBefore(i) {
			return false
		}
		*s = sense{what: wCourtesy, rule: "else of a condition"}
		return true
	}
	if !b.any(kNo, kNot) && !contains(c.plain(), "tant pis") {
		return false
	}
	return r.conditionBefore(i)
}

// conditionBefore says whether a condition of the sender's own was read before clause i, in its sentence or the one before.
func (r *reader) conditionBefore(i int) bool {
	c := &r.list[i]
	for k := i - 1; k >= 0 && r.list[k].sentence >= c.sentence-1; k-- {
		if s := r.list[k].sense; s.what == wHedge && strings.HasPrefix(s.rule, "condition of the sender") {
			return true
		}
	}
	return false
}

// dependsWhether reads "tout dépend si je trouve un remplaçant", "je ne sais pas encore si mon train circule": what is in doubt is of the sender's own side.
func (r *reader) dependsWhether(c *clause) bool {
	for i, t := range c.tags {
		if t.kind != kIf || i == 0 {
			continue
		}
		n := i - 1
		for n > 0 && c.tags[n].kind == kFill {
			n--
		}
		if c.tags[n].kind != kHedge || bearsOn(c.tags[:n], kYou, kName, kThird, kRelation) {
			return false
		}
		own := &clause{sentence: c.sentence, text: c.text}
		for _, t := range c.tags[i:] {
			if t.kind != kGeneric && t.kind != kEvent {
				own.tags = append(own.tags, t)
			}
		}
		return r.ownCondition(own)
	}
	return false
}

// mealServed only asks whether there is a meal; what kind of meal it is, when and for how much, is another matter: "si le repas est gratuit".
var mealServed = lazily(`^(si|s|au cas ou) (jamais |toutefois |effectivement )*((un|le|quelque) (repas|dejeuner|buffet|plateau|plateau repas) (est|etait|sera|serait) (bien |aussi |effectivement )*(prevu|propose|servi|organise|assure)|il y (a|aura|aurait|avait) (bien |aussi |effectivement )*((un|le|du|des) (repas|dejeuner|buffet|plateau|plateaux|plateaux repas|plateau repas)|(quelque chose )?a manger|de quoi manger)|vous (faites|prevoyez|servez|organisez|proposez|feriez|prevoyiez|serviez|organisiez) (bien |aussi )*((un|le|des|du) (repas|dejeuner|buffet|plateau|plateaux|plateaux repas|plateau repas)|(quelque chose )?a manger)|(on|nous|l on) (mange|mangeons|dejeune|dejeunons|mangeait|dejeunait))( sur place| la bas| en commun| commun| ensemble| tous| a midi| le midi| ce jour la| ce midi la| pour tous| pour les participants)*$`)

// ofMeal says whether a condition only asks whether there is a meal: "si vous faites un repas", "si un déjeuner est prévu".
func (r *reader) ofMeal(c *clause) bool {
	return mealServed.MatchString(c.plain()) && !bearsOn(c.tags, kNot, kNe, kNo, kVerb, kPresent, kAway, kAvail, kNoun, kEnrol, kCancel, kYes, kName, kRelation, kSelf, kEvent, kStranger, kSeat)
}

// besideYes says whether a plain yes of the sender stands next to clause i in its sentence, what bears on nothing left aside.
func (r *reader) besideYes(i int) bool {
	if c := &r.list[i]; i > 0 && r.before(i) == nil && r.word(c.tags[0]) == "si" && !r.decidesIn(c.sentence) && !r.list[i-1].question {
		if s := r.list[i-1].sense; s.what == wDecision && s.yes && s.self && len(s.names) == 0 && !s.all && strings.HasPrefix(strings.TrimLeft(r.text[r.words[r.list[i-1].tags[len(r.list[i-1].tags)-1].to-1].to:r.words[c.tags[0].from].from], " !\n\t"), "..") { // "J'arrive !!! ... si ma cheffe me lâche la camionnette"
			return true
		}
	}
	for _, step := range []int{-1, 1} {
		k := i + step
		for k > 0 && k+1 < len(r.list) && r.list[k].sentence == r.list[i].sentence && r.list[k].sense.what == wReason && !bearsOn(r.list[k].tags, kIf, kNot, kNe, kNo, kYou, kName) {
			k += step
		}
		if k < 0 || k >= len(r.list) || r.list[k].sentence != r.list[i].sentence {
			continue
		}
		if s := r.list[k].sense; s.what == wDecision && s.yes && s.self && len(s.names) == 0 && !s.all {
			return true
		}
	}
	return false
}

func (r *reader) decidesIn(sentence int) bool {
	for i := range r.list {
		if w := r.list[i].sense.what; r.list[i].sentence == sentence && (w == wDecision || w == wDetail) {
			return true
		}
	}
	return false
}

// ownCondition says whether a condition is about the sender ("si j'ai une garde"), what is theirs ("si mon train roule") or another
// meeting ("si la commission finit tôt"): about no one else, and about nothing that is ours.
func (r *reader) ownCondition(c *clause) bool {
	b := newBag(c)
	if r.consents(c) {
		b = b.without(kYes)
		b = b.without(kAlso)
	}
	if b[kIf] != 1 || c.tags[0].kind != kIf || r.word(c.tags[0]) != "si" || c.tags[0].to-c.tags[0].from > 1 ||
		b.any(kYou, kThou, kName, kUnnamed, kCompany, kWe, kVerb, kPresent, kNoun, kEnrol, kSeat, kAsk, kOr, kMode, kGeneric, kLunch, kOff, kBlock, kScreen, kStranger, kHearsay, kAlso, kYes, kNo, kPast) {
		return false
	}
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if len(w.word) > 4 && (strings.HasSuffix(w.word, "ais") || strings.HasSuffix(w.word, "ait")) {
			return false // "si je pouvais": it is not so
		}
		if unlikeComing(w.word) && !(w.word == "dit" && r.consents(c)) {
			return false
		}
	}
	first := c.tags[1:]
	if len(first) == 0 {
		return false
	}
	switch t := first[0]; {
	case t.kind == kSelf && t.value == "je":
		return true
	case t.kind == kRelation && !has([]string{"le", "la", "un", "une", "quelqu"}, r.word(t)):
		return len(first) > 1
	case t.kind == kFill && has([]string{"mon", "ma", "mes", "notre", "nos"}, r.word(t)):
		return len(first) > 2
	case t.kind == kFill && has([]string{"le", "la", "les", "l", "un", "une"}, r.word(t)):
		return len(first) > 2 && (first[1].kind == kMeeting || first[1].kind == kBody && has([]string{"comite", "commission", "conseil", "bureau", "cotech"}, r.word(first[1])) || first[1].to-first[1].from == 1 && ownThing(r.word(first[1])))
	case t.kind == kMeeting && has([]string{"mon", "ma", "le", "la", "les", "l", "notre"}, r.word(t)):
		return true
	}
	return false
}

// consents says whether the condition is that somebody of the sender's says yes: "si ma responsable dit oui".
func (r *reader) consents(c *clause) bool {
	return len(c.tags) > 2 && c.tags[1].kind == kRelation && contains(c.plain(), "dit oui") && !bearsOn(c.tags, kNot, kNe, kSelf, kEvent)
}

// bindsNothing says whether a clause only looks like a condition: "même s'il pleut", "quand j'ai vu le programme", "… au cas où".
func (r *reader) bindsNothing(c *clause, b bag) bool {
	if c.question || b.any(kVerb, kPresent, kAway, kAvail, kNoun, kEnrol, kCancel, kYes, kNo, kName, kRelation, kCompany, kSeat, kHedge, kStranger, kBlock) {
		return false
	}
	words := strings.Fields(c.plain())
	switch {
	case len(words) > 3 && words[0] == "si" && has([]string{"justes", "juste", "bons", "bon", "exacts", "exact", "bonne"}, words[len(words)-1]):
		return (has(words, "calculs") || has(words, "calcul") || has(words, "memoire") || has(words, "comptes")) && !b.any(kNot, kNe)
	case len(words) > 4 && words[0] == "si" && words[2] == "que" && (words[3] == "soit" || words[3] == "soient"): // "si chargé que soit mon agenda"
		return !b.any(kNot)
	case len(words) > 2 && words[0] == "meme":
		return !b.any(kNot) || b.any(kSelf)
	case len(words) > 2 && (words[0] == "quand" || words[0] == "lorsque" || words[0] == "lorsqu"):
		return b.any(kPast) || has(words, "ai") || has(words, "avons") || has(words, "etais")
	case len(words) > 3 && strings.HasSuffix(strings.Join(words, " "), "au cas ou"):
		return b[kIf] == 1
	}
	return false
}

// offers says whether the condition at i leads to an offer of the sender's, not to their coming: "si vous avez besoin d'aide, n'hésitez pas".
func (r *reader) offers(i int) bool {
	c := &r.list[i]
	b := newBag(c)
	if !b.any(kYou) || b.any(kVerb, kPresent, kNoun, kEnrol, kSeat, kMode, kYes, kNo, kName, kNot, kNe) || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence {
		return false
	}
	wants := false
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		wants = wants || has([]string{"besoin", "souhaitez", "voulez", "desirez", "avez", "cherchez", "manquez", "manque", "faut"}, w.word)
	}
	before := r.before(i)
	free := before == nil || before.sense.what == wDecision && !before.sense.yes
	next := r.list[i+1].sense.what
	return wants && free && (next == wReason || next == wSuspect || next == wCourtesy && before == nil) && !r.decidesBehind(i)
}

// decidesBehind says whether the sentence of clause i goes on to a decision.
func (r *reader) decidesBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if w := r.list[k].sense.what; w == wDecision || w == wHedge || w == wDetail {
			return true
		}
	}
	return false
}

// turns says whether a clause begins with a word that takes something back: "mais", "toutefois".
func (r *reader) turns(c *clause) bool {
	return has([]string{"mais", "cependant", "toutefois", "neanmoins", "or", "sauf", "hormis", "excepte", "seulement", "enfin"}, r.word(c.tags[0]))
}

// politeNeed says whether a clause tells a need and adds no more than "si vous pouvez" to it.
func (r *reader) politeNeed(c *clause) bool {
	if !bearsOn(c.tags, kDiet, kAccess) || !newBag(c).only(kDiet, kAccess, kIf, kRequest, kYou, kFill, kModal, kJoin, kChange, kThird, kBe, kCourtesy, kPlus, kLunch, kOr) {
		return false
	}
	_, polite, ok := strings.Cut(plain(c.text)+" ", " si ")
	return ok && has([]string{"vous pouvez", "vous le pouvez", "possible", "c est possible", "cela est possible", "c etait possible", "c est faisable", "vous avez", "vous en avez", "il y a", "vous y pensez", "cela existe", "ca existe", "ce n est pas trop complique"}, strings.TrimSpace(polite))
}

// unlikeComing says whether a word of a condition makes it one of something else than the sender's coming: of understanding, of our offer, of help.
func unlikeComing(word string) bool {
	return has([]string{"trompe", "abuse", "comprends", "compris", "puis", "permets", "permettez", "ose", "souviens", "souvenirs", "lis", "lu", "vois", "aider", "aide", "apporter", "contribuer", "oublie",
		"inscription", "place", "places", "salle", "parking", "lien", "programme", "horaire", "horaires", "reponse", "message", "mail", "courriel", "demande", "candidature", "dossier", "organisation", "tarif", "gratuit", "complet", "utile", "dit", "dire"}, word)
}

// unsureOfElse says whether what the sender does not know is something else than their coming: "je ne sais pas si j'ai bien compris".
func (r *reader) unsureOfElse(c *clause, b bag) bool {
	if text := c.plain(); (contains(text, "sais pas si c est") || contains(text, "sais pas si vous")) && !contains(text, "possible") && !contains(text, "faisable") {
		return true
	}
	if b.any(kVerb, kPresent, kAvail, kNoun) {
		return false
	}
	unsure := false
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if unsure && unlikeComing(w.word) {
			return true
		}
		unsure = unsure || w.word == "si"
	}
	return false
}
