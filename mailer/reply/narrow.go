package reply

import (
	"strings"
	"time"
)

// Answers to less than the day, or to something beside it: the car that is shared, the opening, a wish, a judgement of the programme, an order that may
// come. A person reads them.

// beNarrow hands on replies whose answer is of that kind.
func (c *composer) beNarrow() {
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		switch {
		case o.subject:
			continue
		case c.wrongPerson(i): // elsewho.go
			c.block(ReasonWho, o.text)
		case s.what == wDecision && (c.unevenly(o) || c.goesOnOfMe(i)):
			c.block(ReasonTwoEvents, o.text)
		case s.what == wDecision && len(s.events) == 0 && c.in.Answers == AnswersProgramme && allDays.MatchString(o.plain()):
			c.block(ReasonNoEvent, o.text)
		case s.what == wHedge && c.seenWithOthers(o), s.selfOut && c.partTaken(o):
			c.block(ReasonUnclear, o.text)
		case s.what != wDecision || !s.self && !s.all:
			continue
		case !s.yes && (c.cameNot(i) || c.deniesOther(i) || c.cancelsOwnThing(o) || c.comesNotFrom(o) || c.cedesToNobody(o)):
			c.block(ReasonUnclear, o.text)
		case !s.yes, s.maybe && s.rule == "a day left open":
			continue
		case c.joinsElse(o), c.feelsLike(o) && !c.plainYesBeside(o), c.assents(i), c.forPart(o), c.forPeriod(i), c.halvesOfDay(i), contains(o.plain(), "viendrai plus tard"), contains(o.plain(), "participerai plus tard"):
			c.block(ReasonUnclear, o.text)
		case c.unlessOrdered(i):
			c.block(ReasonCondition, o.text)
		case s.mode == "remote" && c.wholeDay(o):
			c.block(ReasonModeMissing, o.text)
		}
	}
}

// allDays is an answer for all days, "oui à toutes", that must not end as one for the day that is spoken of behind it.
var allDays = lazily(`\b(a|pour|sur) (toutes|tous|tout|chacune|les deux|les trois|les quatre)\b|\bpartout\b`)

// unevenly says whether one answer was taken for several days or people of whom the clause says each its own: "Épernay me convient mieux que Mulhouse", "je
// viendrai à Épernay et peut-être à Mulhouse", "X ira à Épernay et moi j'irai à Mulhouse".
func (c *composer) unevenly(o *clause) bool {
	s := o.sense
	several := len(s.events) > 1 || len(s.names) > 1 || len(s.names) > 0 && s.self
	if !several {
		return false
	}
	if c.needBetween(o) {
		return true
	}
	text := o.plain()
	for _, than := range []string{"mieux que", "plus que", "davantage que", "moins que", "plutot que", "mieux qu", "plus qu", "autant que", "que pour"} {
		if s.yes && contains(text, than) && !contains(text, "plus que jamais") {
			return true
		}
	}
	mine, theirs, seen, hedged := false, false, false, false
	for _, t := range o.tags {
		switch {
		case t.kind == kVerb || t.kind == kBe:
			mine, theirs = mine || t.value == "1", theirs || t.value == "3"
		case t.kind == kHedge:
			hedged = seen
		case t.kind == kName || t.kind == kEvent || t.kind == kSelf && seen && t.value == "moi":
			if hedged && s.maybe {
				return true
			}
			seen = true
		}
	}
	return mine && theirs && len(s.events) > 1 && s.self && len(s.names) > 0
}

// needBetween says whether a need, or the way of one who is named, stands before another person, whose it need not be: "X viendra en fauteuil avec Y",
// "inscrivez X en visio et Y".
func (c *composer) needBetween(o *clause) bool {
	person, need, way, and := false, false, false, false
	for _, t := range o.tags {
		switch {
		case t.kind == kName && person && (need || way && and):
			return true
		case t.kind == kName:
			person, need, way, and = true, false, false, false
		case t.kind == kSelf && t.value == "je":
			person = true
		case t.kind == kAccess, t.kind == kDiet:
			need = person
		case t.kind == kMode, t.kind == kLunch:
			way = bearsOn(o.tags[:1], kName, kRequest, kEnrol, kFor, kNoun) && person
		}
		and = and || c.word(t) == "et"
	}
	return false
}

// goesOnOfMe says whether "et moi", at the end of an answer of others, is the subject of what follows: "X ira à Épernay et moi | j'irai à Mulhouse".
func (c *composer) goesOnOfMe(i int) bool {
	o := &c.list[i]
	return len(o.sense.names) > 0 && strings.HasSuffix(o.plain(), " et moi") && i+1 < len(c.list) && c.list[i+1].sentence == o.sentence && has([]string{"je", "j"}, c.word(c.list[i+1].tags[0]))
}

// joinsElse says whether what the sender takes part in or joins is no event: "je participe au covoiturage", "je me joins à vos remerciements".
func (c *composer) joinsElse(o *clause) bool {
	for i, t := range o.tags {
		last := c.words[t.to-1].word
		if t.kind != kVerb && t.kind != kConfirm || !strings.HasPrefix(last, "particip") && !strings.HasPrefix(last, "join") && !strings.HasPrefix(last, "rejoin") && !strings.HasPrefix(last, "assist") && last != "part" {
			continue
		}
		if c.objectElse(o.tags[i+1:]) {
			return true
		}
	}
	return false
}

// objectElse says whether tags lead by "à", "au", "aux" to a noun that names no event and no way of coming.
func (c *composer) objectElse(tags []tag) bool {
	led := false
	for _, t := range tags {
		first, last := c.word(t), c.words[t.to-1].word
		switch {
		case t.kind == kMark, !led && (adverb(last) || has([]string{"bien", "donc", "aussi", "volontiers", "la", "y"}, first)):
			continue
		case t.to-t.from == 1 && has([]string{"a", "au", "aux"}, first):
			led = true
			continue
		case led && t.to-t.from == 1 && has([]string{"le", "la", "l", "les", "mon", "ma", "notre", "votre", "mes", "nos", "vos", "sa", "son", "ses", "leur", "cette", "ce", "cet", "ces", "un", "une"}, first):
			continue
		case t.kind == kYou || t.kind == kMode || t.kind == kEvent || t.kind == kGeneric || t.kind == kAll || t.kind == kPart || t.kind == kLunch:
			return false
		}
		if !led && !has([]string{"a", "au", "aux"}, first) {
			return false
		}
		if t.kind == kFill && !c.isNoun(t) {
			continue // "à cette très belle …"
		}
		return (t.kind == kFill || t.kind == kCourtesy || t.kind == kAck) && !has(callsDay, last)
	}
	return false
}

// callsDay are words by which the day is called, or the way of taking part in it, beside those that are of no other use.
var callsDay = []string{"moment", "moments", "travaux", "echange", "echanges", "debat", "debats", "initiative", "integralite", "totalite", "ensemble", "mieux", "nouveau", "temps", "tout", "titre", "jour", "date", "distance", "cote", "cotes", "discussion", "discussions",
	"occasion", "proposition", "sequence", "reflexions", "heure", "minutes", "minute", "aise", "fond", "plaisir", "joie", "priori", "present", "jeudi", "matin", "programme", "suite", "demande", "reprise", "maximum", "moins", "complet", "nom", "cela", "ca", "celle", "ci", "place", "thematique", "theme", "sujet"}

// isNoun says whether the last word of a tag is a noun, by what stands before it or what it is: an adjective in front of the noun is none.
func (r *reader) isNoun(t tag) bool {
	w := r.words[t.to-1].word
	return !has([]string{"beau", "bel", "belle", "tres", "grand", "grande", "bon", "bonne", "si", "prochain", "prochaine", "deux", "premier", "premiere", "aimable", "seconde", "second", "nouvelle", "petit", "petite", "passionnant", "passionnante", "toute", "toutes", "tous"}, w)
}

// wishes are turns by which the sender feels like coming, and no more.
var wishes = []string{"ai envie", "ai tres envie", "ai vraiment envie", "ai bien envie", "ai grande envie", "meurs d envie", "meurs envie", "me fait envie", "fait envie", "donne envie", "suis tente", "suis tentee", "suis tres tentee", "suis bien tentee", "me tenterait", "reve de", "reve d"}

// feelsLike says whether a yes is only what the sender feels like: "j'ai envie de venir".
func (c *composer) feelsLike(o *clause) bool {
	for _, w := range wishes {
		if contains(o.plain(), w) {
			return true
		}
	}
	return false
}

// Parts of an event's day that are not the whole of it, and what stands before one.
var (
	beforePart = []string{"pour la", "pour l", "pour le", "que pour la", "a la", "a l", "au", "lors de la", "lors de l"}
	partsOfDay = []string{"cloture", "ouverture", "conclusion", "introduction", "pleniere", "seance pleniere", "fin", "debut", "fin de journee", "discours", "mot d accueil", "mot d ouverture", "table ronde", "inauguration", "signature", "remise des prix", "photo", "pot", "cocktail", "aperitif", "apero", "verre de l amitie", "collation", "cafe", "cafe d accueil", "goûter", "visite", "restitution", "synthese", "premiere partie", "seconde partie", "deuxieme partie", "derniere partie", "premiere heure", "derniere heure", "pause"}
)

// forPart says whether a yes is for one part of the day that it names: "je serai là pour la clôture".
func (c *composer) forPart(o *clause) bool {
	text := o.plain()
	if c.ownKindIsPart() || contains(text, "toute la journee") || contains(text, "et la suite") || contains(text, "jusqu a") || contains(text, "du debut") || contains(text, "de l accueil") || contains(text, "des l") || contains(text, "ouverture des portes") {
		return false
	}
	if !bearsOn(o.tags, kVerb, kPresent, kEnrol, kNoun, kYes) {
		return false
	}
	for _, lead := range beforePart {
		if !contains(text, lead) {
			continue
		}
		for _, part := range partsOfDay {
			if contains(text, lead+" "+part) && !contains(text, part+" du mois") && !contains(text, part+" de la semaine") {
				return true
			}
		}
	}
	return false
}

// periods are longer than a day, and none of them is the event; a season in which the event is can be.
var periods = []string{"semestre", "trimestre", "saison", "rentree", "mandature", "mandat", "automne", "hiver", "printemps"}

// seasonOf says whether the event that was answered is in the season that a word names.
func (c *composer) seasonOf(word string) bool {
	e, ok := c.eventOf(c.in.Event)
	if !ok {
		return false
	}
	switch m := e.Date.Month(); word {
	case "rentree":
		return m == time.September || m == time.October
	case "automne":
		return m >= time.September && m <= time.December
	case "printemps":
		return m >= time.March && m <= time.June
	case "hiver":
		return m == time.December || m <= time.March
	}
	return false
}

// forPeriod says whether a yes, or the words straight behind it, are for a longer time to come: "je serai là pour le second semestre".
func (c *composer) forPeriod(i int) bool {
	texts := []string{c.list[i].plain()}
	if i+1 < len(c.list) && c.list[i+1].sentence == c.list[i].sentence && !bearsOn(c.list[i+1].tags, kSelf, kWe, kBe, kVerb) && !bearsOn(c.list[i].tags, kEvent) {
		texts = append(texts, c.list[i+1].plain())
	}
	for k, text := range texts {
		words := strings.Fields(text)
		if k == 1 && !has([]string{"pour", "a", "au", "des", "en", "cet", "ce", "cette"}, words[0]) {
			continue
		}
		for j, w := range words {
			if has(periods, w) && !c.seasonOf(w) && j > 1 && (has([]string{"pour", "a", "au", "des", "en"}, words[max(0, j-3)]) || has([]string{"pour", "a", "au", "des", "en"}, words[j-2]) || has([]string{"au", "en", "des"}, words[j-1])) {
				return true
			}
		}
	}
	return false
}

// unlessOrdered says whether "sauf contrordre de ma hiérarchie", "sauf avis contraire du maire" stands beside a yes: somebody can still forbid it.
func (c *composer) unlessOrdered(i int) bool {
	for k := range c.list {
		o := &c.list[k]
		if o.sentence != c.list[i].sentence {
			continue
		}
		if contains(o.plain(), "que rien ne laisse") || k+1 < len(c.list) && strings.HasPrefix(c.list[k+1].plain(), "que rien ne") {
			continue
		}
		words := strings.Fields(o.plain())
		for j, w := range words {
			if !has([]string{"contrordre", "contraire", "ordre", "opposition", "refus", "veto", "objection", "interdiction", "empechement", "urgence", "desaccord"}, w) || j+2 >= len(words) || !has(words[:j], "sauf") && !has(words[:j], "hors") && !has(words[:j], "sans") {
				continue
			}
			if has([]string{"de", "du", "des", "d"}, words[j+1]) && !has([]string{"derniere", "votre", "dernier", "vous"}, words[j+2]) {
				return true
			}
		}
	}
	return false
}

// halvesOfDay says whether the morning and the afternoon are told apart, the latter in front of a yes: "le matin je suis en classe, l'après-midi je peux
// venir".
func (c *composer) halvesOfDay(i int) bool {
	before := c.before(i)
	if before == nil || !has([]string{"l apres midi", "mais l apres midi", "et l apres midi", "le matin", "mais le matin", "et le matin"}, before.plain()) {
		return false
	}
	for k := i - 2; k >= 0 && c.list[k].sentence == c.list[i].sentence; k-- {
		if text := c.list[k].plain(); strings.HasPrefix(text, "le matin") || strings.HasPrefix(text, "l apres midi") || strings.HasPrefix(text, "la matinee") {
			return true
		}
	}
	return false
}

// wholeDay says whether what is followed at the screen, which is the morning alone, is the whole day.
func (c *composer) wholeDay(o *clause) bool {
	for _, whole := range []string{"toute la journee", "la journee entiere", "journee complete", "du matin au soir", "jusqu au soir", "l apres midi", "jusqu a la fin de la journee", "les deux demi journees", "matin et apres midi", "toute la duree", "de bout en bout", "l integralite de la journee", "la totalite de la journee"} {
		if contains(o.plain(), whole) {
			return true
		}
	}
	return false
}

// cameNot says whether a no is the excuse for what is told as past: "je n'ai pu venir, veuillez m'excuser", while the day is still to come.
func (c *composer) cameNot(i int) bool {
	if !c.saysStem(&c.list[i], "excus") && !c.saysStem(&c.list[i], "desol") && !c.saysStem(&c.list[i], "regret") {
		return false
	}
	for k := range c.list {
		o := &c.list[k]
		text := o.plain()
		if k == i && !contains(text, "de n avoir pu") && !contains(text, "de ne pas avoir pu") && !contains(text, "d avoir manque") {
			continue
		}
		past := contains(text, "n ai pu") || contains(text, "n ai pas pu") || contains(text, "n avons pu") || contains(text, "n avons pas pu") || contains(text, "de n avoir pu") || contains(text, "de ne pas avoir pu") || contains(text, "n ai pas assiste") || contains(text, "n ai pas participe")
		for _, come := range []string{"venir", "assister", "participer", "etre present", "etre presente", "etre la", "etre parmi vous", "vous rejoindre", "etre des votres", "pas assiste", "pas participe"} {
			if past && contains(text, come) {
				return true
			}
		}
	}
	return false
}

// partTaken says whether somebody only takes the sender's place in a part of the day: "X me remplacera au déjeuner".
func (c *composer) partTaken(o *clause) bool {
	for _, part := range []string{"au dejeuner", "au repas", "a table", "au tour de table", "a la tribune", "au micro", "a la visite", "au pot", "au cafe", "sur scene", "au stand", "pour le dejeuner", "pour le repas"} {
		if contains(o.plain(), part) {
			return true
		}
	}
	return false
}

// cancelled are the things by whose cancelling somebody stays away.
var cancelled = []string{"venue", "participation", "presence", "inscription", "place", "deplacement", "visite", "rendez", "rdv", "reservation", "invitation", "enregistrement", "rencontre", "journee", "nom"}

// cancelsOwnThing says whether what is cancelled is a thing of the sender's that is no participation: "je dois annuler mon train".
func (c *composer) cancelsOwnThing(o *clause) bool {
	words := strings.Fields(o.plain())
	for j, w := range words {
		if !strings.HasPrefix(w, "annul") || j+2 >= len(words) || !has([]string{"mon", "ma", "mes", "le", "la", "l", "les", "un", "une", "notre"}, words[j+1]) {
			continue
		}
		return !has(cancelled, words[j+2]) && !bearsOn(o.tags, kNoun, kEvent, kGeneric)
	}
	return false
}

// comesNotFrom says whether "je ne viens pas de là" is a no of where the sender comes from.
func (c *composer) comesNotFrom(o *clause) bool {
	words := strings.Fields(o.plain())
	for j, w := range words {
		if !has([]string{"viens", "venons", "vient", "viendrai", "viendrons", "viendra", "arrive", "arrivons", "arriverai"}, w) || j+2 >= len(words) {
			continue
		}
		rest := words[j+1:]
		for len(rest) > 0 && has([]string{"pas", "donc", "plus", "malheureusement"}, rest[0]) {
			rest = rest[1:]
		}
		if len(rest) > 1 && has([]string{"de", "d", "du", "des", "depuis"}, rest[0]) && !has([]string{"mon", "ma", "fait", "plein", "nouveau", "ce", "facon", "gaiete", "tout"}, rest[1]) {
			return true
		}
	}
	return false
}

// cedesToNobody says whether the place of somebody who was only invited is left to somebody without a name: "je laisse ma place à quelqu'un d'autre".
func (c *composer) cedesToNobody(o *clause) bool {
	if len(c.in.Registered) > 0 || bearsOn(o.tags, kName) {
		return false
	}
	for k := range c.list {
		if n := &c.list[k]; n.tags[0].from < o.tags[0].from && n.sense.what == wDecision && !n.sense.yes && n.sense.self && len(n.sense.names) == 0 && !c.weakNo(n) {
			return false // who stays away has said so already
		}
	}
	for _, who := range []string{"ma place a quelqu un", "ma place a un autre", "ma place a une autre", "mon tour a quelqu un", "mon invitation a quelqu un", "ma place a une personne"} {
		if contains(o.plain(), who) {
			return true
		}
	}
	return false
}

// seenWithOthers says whether a doubt sends the reader to a service: "à voir avec le service jeunesse".
func (c *composer) seenWithOthers(o *clause) bool {
	text := o.plain()
	at := strings.Index(text, "a voir avec ")
	if at < 0 {
		return false
	}
	next, _, _ := strings.Cut(text[at+len("a voir avec "):], " ")
	return !has([]string{"mon", "ma", "mes", "moi", "notre", "nos"}, next)
}
