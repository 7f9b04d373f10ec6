package reply

import "strings"

// A no that is only to a part: "absente au déjeuner", "je ne serai pas là (le matin)", "empêchement : j'arriverai vers 11 h", "j'annule : mon
// train, pas ma venue". Who comes late, leaves early or skips the coffee comes; a cancellation would be wrong. The same of somebody named: "M. X ne sera pas
// présent toute la journée".

// eventParts are the parts of a day that somebody may stay away from and still come.
const eventParts = ` cafe accueil cocktail aperitif apero dejeuner repas buffet diner ouverture cloture plenaire atelier ateliers visite debut fin matin matinee aprem midi pause conclusion introduction collation `

// speakAgainstNo hands on replies whose no may be to a part alone.
func (c *composer) speakAgainstNo() {
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		if c.mealRefusedBehind(i) {
			c.block(ReasonUnclear, o.text)
		}
		if o.subject || s.what != wDecision || s.maybe {
			continue
		}
		if s.selfOut && c.halfDay(o) {
			c.block(ReasonUnclear, o.text) // "Luc Haas me remplacera l'après-midi"
		}
		if s.yes || !s.self && !s.nobody && !s.all && len(s.names) == 0 {
			continue
		}
		switch {
		case len(s.names) > 0 && !s.self && c.actsOn(me): // "oui pour moi, non pour Léa. Repas ok." tells of each
			if c.partBehind(o) || c.onlyThis(o) {
				c.block(ReasonUnclear, o.text)
			}
		case c.partBehind(o), c.asWhat(i), c.contrasted(i), c.fragmentBeside(i), c.cancelsThing(i), c.onlyThis(o), c.modeAlone(o):
			c.block(ReasonUnclear, o.text)
		case c.ofMealBefore(i), o.sense.mode == "onsite" && bearsOn(o.tags, kMode) && c.byVideo() && !c.remoteSelf() && !c.saysWord(o, "ni") && !c.saysWord(o, "meme"):
			c.block(ReasonUnclear, o.text)
		case c.weakNo(o) && len(c.said) < 2 && (c.later || c.tellsMeal()) && !c.fullNoBeside(i), c.bareNo(i), obstacleNamed.MatchString(o.plain()) && c.weakNo(o) && c.wishesBehind(i) && !c.fullNoBeside(i):
			c.block(ReasonUnclear, o.text)
		case c.arrivesLate(o):
			c.block(ReasonContradiction, o.text)
		}
	}
}

// partBehind says whether a no names a part of the day: "absente au café d'accueil", "je me désiste pour le repas".
func (c *composer) partBehind(o *clause) bool {
	for _, t := range o.tags {
		if t.kind == kMode && (contains(plain(c.textOf(t)), "apres midi") || contains(plain(c.textOf(t)), "matin")) {
			return true
		}
	}
	words := c.words[o.tags[0].from:o.tags[len(o.tags)-1].to]
	for i, w := range words {
		if i == 0 || !strings.Contains(eventParts, " "+w.word+" ") {
			continue
		}
		lead := words[i-1].word
		if i > 1 && (lead == "l" || lead == "la" || lead == "le" || lead == "les" || words[i-1].mark) {
			lead = words[max(0, i-2)].word
			if words[i-1].mark && i > 2 {
				lead = words[i-3].word
			}
		}
		if has([]string{"au", "a", "aux", "pour", "avant", "en", "des"}, lead) && !((lead == "en" || lead == "a") && calendar(words, i)) && !r2event(c, o) {
			return true
		}
	}
	return false
}

// r2event says whether the clause names the event itself, or the whole of it, beside the part: "je ne viendrai pas le 28 mai au matin" stays a part,
// "absente à la journée" does not.
func r2event(c *composer, o *clause) bool {
	return c.ownKindIsPart() || bearsOn(o.tags, kMeeting, kStranger)
}

// ownKindIsPart says whether the event is called by a word that elsewhere is a part: a visit, a workshop, a breakfast.
func (c *composer) ownKindIsPart() bool {
	for _, e := range c.in.Programme.Events {
		if e.ID != c.in.Event {
			continue
		}
		for _, w := range plainWords(e.Kind) {
			if strings.Contains(eventParts, " "+w+" ") {
				return true
			}
		}
	}
	return false
}

// fragmentBeside says whether a piece beside a no holds nothing but a part of the day or an hour: "(le matin)", "avant 10 h", "matinée seulement".
func (c *composer) fragmentBeside(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(c.list) || c.list[j].subject {
			continue
		}
		o := &c.list[j]
		if j < i && c.in.Answers == AnswersProgramme && len(eventsNamed(&c.list[i])) > 0 {
			continue // "Épernay oui, repas ok, Mulhouse non"
		}
		apart := c.list[j].sentence - c.list[i].sentence
		if apart < 0 && j < i || apart > 1 && !c.breaksOff(&c.list[i]) || o.question {
			continue
		}
		if contains(o.plain(), "pas avant") && o.sense.rule != "not given back before" {
			return true
		}
		if o.sense.rule == "unwell" && !c.onTheDay() {
			continue // "je suis testée positive ce matin, je ne viendrai pas"
		}
		b := newBag(o)
		if j > i && c.mealGiven(o) {
			continue // "je ne viendrai pas, merci d'annuler mon repas"
		}
		if !c.halfDay(o) && !c.namesPart(o) || has([]string{"ni"}, c.word(o.tags[0])) {
			continue
		}
		if b.any(kSelf, kWe, kVerb, kBe, kStranger, kName, kRelation, kThird, kPresent, kAvail, kWhen, kCourtesy) || !c.partsAlone(o) || o.sense.what == wReason && dutyTold.MatchString(o.plain()) {
			continue
		}
		if contains(o.plain(), "toute la journee") || contains(o.plain(), "bonne") || contains(o.plain(), "belle") || longWay.MatchString(o.plain()) {
			continue
		}
		return true
	}
	return false
}

// dutyTold begins a duty of the sender's, which is no piece of our day: "je ne pourrai pas venir, j'anime un atelier".
var dutyTold = lazily(`^(et |car |mais |en effet |parce que |puisque )*(je|j|nous|on) (dois|devons|doit|anime|animons|assure|assurons|tiens|tenons|prepare|preparons|accueille|accueillons|suis|sommes|recois|recevons|attends|attendons|organise|organisons|prends|prenons) |^(une |la |en )?(visite|atelier) (de controle |de conformite |surprise )?(de |du |d |des )(l |la |le |les |mon |ma |notre |nos )?(inspect|medecin|commission|ars|prefet|prefete|maire|ministre|drac|rectorat|recteur|rectrice|auditeur|controleu|directeur|directrice|hierarchie|parents|tutrice|tuteur|formateur|formatrice|agence|caf|academie)`)

// mealGiven says whether a clause asks to cancel the meal, which goes with the coming.
func (c *composer) mealGiven(o *clause) bool {
	if o.sense.what != wDetail || o.sense.lunch != "no" {
		return false
	}
	return o.sense.rule == "the meal goes with it" || (c.saysStem(o, "annul") || c.saysStem(o, "decommand") || c.saysStem(o, "supprim")) && bearsOn(o.tags, kRequest, kYou, kModal)
}

// longWay is how long the journey takes: "4 heures de voiture".
var longWay = lazily(`\b(heures?|h|minutes) (\w+ )?(de|d) (route|voiture|train|trajet|transports?|bus|car|conduite|trains)\b|\baller retour\b`)

// partsAlone says whether all words of a clause that are in no table, or name some meeting, name a part of the day.
func (c *composer) partsAlone(o *clause) bool {
	for _, t := range o.tags {
		if w := c.words[t.to-1].word; (t.kind == kUnknown || t.kind == kMeeting) && !strings.Contains(eventParts, " "+w+" ") && w != "avant" && w != "apres" && w != "vers" {
			return false
		}
	}
	return true
}

// namesPart says whether a clause of a few words names a part of the day.
func (c *composer) namesPart(o *clause) bool {
	words := c.words[o.tags[0].from:o.tags[len(o.tags)-1].to]
	if len(words) > 8 {
		return false
	}
	for i, w := range words {
		if strings.Contains(eventParts, " "+w.word+" ") && !calendar(words, i) {
			return true
		}
	}
	return false
}

// onTheDay says whether the reply was received on the day of the event that it answers, when "ce matin" is a part of it.
func (c *composer) onTheDay() bool {
	for _, e := range c.in.Programme.Events {
		if (e.ID == c.in.Event || c.registered(e.ID)) && !c.in.Received.IsZero() && e.Date.Format("2006-01-02") == c.in.Received.In(e.Date.Location()).Format("2006-01-02") {
			return true
		}
	}
	return false
}

// calendar says whether words[i] is of a month or the like: "fin mai", "début de semaine", "en fin de vie" are no parts of the day.
func calendar(words []token, i int) bool {
	if !has([]string{"fin", "debut"}, words[i].word) {
		return false
	}
	for i++; i < len(words) && (words[i].mark || has([]string{"de", "du", "d", "l", "la", "le"}, words[i].word)); {
		i++
	}
	return i < len(words) && (month(words[i].word) > 0 || has([]string{"semaine", "mois", "annee", "trimestre", "semestre", "vie", "grossesse", "contrat", "mandat", "carriere", "droits", "stage", "bail", "formation", "scolarite", "traitement"}, words[i].word))
}

// cancelsThing says whether a verb of cancelling leads to a thing that is no participation: "j'annule : mon train, pas ma venue".
func (c *composer) cancelsThing(i int) bool {
	for j := range c.list {
		if p := c.list[j].plain(); strings.HasPrefix(p, "pas ma ") || strings.HasPrefix(p, "pas mon ") || strings.HasPrefix(p, "et pas ma ") || strings.HasPrefix(p, "et non ma ") || strings.HasPrefix(p, "non ma ") || strings.HasPrefix(p, "mais pas ma ") {
			return true
		}
	}
	o := &c.list[i]
	if !newBag(o).only(kSelf, kCancel, kModal, kFill, kNo) || i+1 >= len(c.list) || c.list[i+1].sentence-o.sentence > 1 {
		return false
	}
	next := &c.list[i+1]
	if (next.sense.what == wReason || next.sense.what == wPast) && c.tellsOf(next) {
		return false // "je dois annuler : la crèche ferme"
	}
	return has([]string{"mon", "ma", "mes", "le", "la", "l", "les", "notre"}, c.words[next.tags[0].from].word) && c.breaksOff(o) && !bearsOn(next.tags, kNoun, kSeat, kEvent, kGeneric, kBe, kVerb, kSelf)
}

// tellsOf says whether a clause tells what something or somebody does: a verb stands behind its subject.
func (c *composer) tellsOf(o *clause) bool {
	for n := o.tags[0].from + 2; n < o.tags[len(o.tags)-1].to; n++ {
		if c.words[n].mark {
			continue
		}
		for _, f := range conjugation()[c.words[n].word] {
			if f.person == "3" || f.person == "6" {
				return true
			}
		}
		if has([]string{"est", "sont", "a", "ont", "va", "doit", "ferme", "vient", "se", "me", "nous"}, c.words[n].word) {
			return true
		}
	}
	return false
}

// breaksOff says whether a colon or three points stand behind a clause.
func (c *composer) breaksOff(o *clause) bool {
	end := c.endOf(o)
	rest := strings.TrimLeft(c.text[end:min(len(c.text), end+8)], " \u00a0")
	return strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "…") || strings.HasPrefix(rest, "...")
}

// onlyThis says whether a no is in truth a restriction, or a no to the screen alone: "je ne viens plus qu'en visio", "je ne peux pas me connecter".
func (c *composer) onlyThis(o *clause) bool {
	for _, only := range []string{"pas qu", "pas que", "plus qu", "plus que", "plus participer qu", "plus venir qu", "plus assister qu"} {
		if contains(o.plain(), only) && bearsOn(o.tags, kThat) {
			return true
		}
	}
	for _, mode := range []string{"qu en visio", "qu en distanciel", "qu a distance", "qu en ligne"} {
		if contains(o.plain(), mode) {
			return true
		}
	}
	if contains(o.plain(), "toute la journee") && !(bearsOn(o.tags, kAway) && !bearsOn(o.tags, kNot, kNe)) { // "je suis prise toute la journée" is the whole of it
		return true
	}
	if (bearsOn(o.tags, kNot) || contains(o.plain(), "pas le temps")) && (c.deniesWhole(o) || c.deniesPart(o)) {
		return true
	}
	for _, part := range []string{"longtemps", "pas directement", "pas immediatement", "pas forcement", "pas systematiquement", "pas necessairement", "pas uniquement", "pas seulement", "pas simplement", "pas obligatoirement", "pas exclusivement", "pas longuement", "pas toujours", "pas souvent", "pas spontanement", "tout de suite", "des le debut", "seul", "seule", "de loin", "covoiturage", "tout le temps", "jusqu au bout", "jusqu a la fin", "en entier", "a l heure", "a temps", "de bonne heure", "si tot", "en meme temps", "pas toutes", "pas tous", "une partie de", "non sauf"} {
		if contains(o.plain(), part) && !(part == "tout de suite" && contains(o.plain(), "dire non tout de suite")) && !(part == "jusqu a la fin" && bearsOn(o.tags, kAway) && (contains(o.plain(), "fin du mois") || contains(o.plain(), "fin de l annee"))) {
			return true
		}
	}
	return c.saysStem(o, "connect") && !c.saysWord(o, "ni")
}

// contrasted says whether what a no denies has its like behind "mais": "je ne viens pas pour moi mais pour la commune".
func (c *composer) contrasted(i int) bool {
	if i+1 >= len(c.list) || c.list[i+1].sentence != c.list[i].sentence || !bearsOn(c.list[i].tags, kNot) {
		return false
	}
	words := strings.Fields(c.list[i+1].plain())
	return len(words) > 2 && words[0] == "mais" && has([]string{"pour", "en", "avec", "comme", "par", "chez", "sans"}, words[1]) && contains(c.list[i].plain(), words[1])
}

// asWhat says whether "en tant que maire", "en qualité d'élue" stands straight behind a no: the sender may come as something else.
func (c *composer) asWhat(i int) bool {
	if i+1 >= len(c.list) || !bearsOn(c.list[i].tags, kNot) {
		return false
	}
	next := &c.list[i+1]
	text := next.plain()
	return next.sentence == c.list[i].sentence && (strings.HasPrefix(text, "en tant qu") || strings.HasPrefix(text, "en qualite d") || strings.HasPrefix(text, "en ma qualite") || strings.HasPrefix(text, "au titre d")) && !c.words[next.tags[0].from-1].mark
}

// modeAlone says whether a no is to a mode, or gives a mode instead, and holds no word of the sender: "visio impossible", "covid, donc visio".
func (c *composer) modeAlone(o *clause) bool {
	b := newBag(o)
	return b.any(kMode) && b.any(kNo) && (b.only(kMode, kNo, kFill, kFor) || !b.any(kNe, kNot, kSelf, kVerb, kPresent, kJoin) && o.sense.mode == "remote" && !c.saysWord(o, "meme") && !c.saysWord(o, "ni"))
}

// weakNo says whether a no is only the name of an obstacle: "un contretemps", without a word of coming.
func (c *composer) weakNo(o *clause) bool {
	return !bearsOn(o.tags, kVerb, kPresent, kAway, kAvail, kNe, kNot, kCancel, kNoun)
}

// fullNoBeside says whether another clause than i says no to coming in so many words: "suite à un contretemps, je ne pourrai pas venir".
func (c *composer) fullNoBeside(i int) bool {
	for k := range c.list {
		o := &c.list[k]
		if s := o.sense; k != i && !o.subject && s.what == wDecision && !s.yes && !s.maybe && s.self && !s.partial && bearsOn(o.tags, kVerb, kPresent, kNoun) && !bearsOn(o.tags, kLunch, kPart, kHour) {
			return true
		}
	}
	return false
}

// wishBehind is what somebody wants instead, in words that were not read as an answer: "suite à un imprévu, je préfère apporter mon repas".
var wishBehind = lazily(`^(donc |alors |finalement |du coup )*(je|j|nous|on) (prefere|preferons|prefererais|vais|souhaite|souhaiterais|voudrais|aimerais|apporte|apporterai|prends|prendrai|garde|garderai|reste|resterai|compte|change) `)

var obstacleNamed = lazily(`\b(imprevus?|empechements?|contretemps|soucis?|problemes?|urgences?|changements?)\b`)

// wishesBehind says whether such a wish stands behind clause i in its sentence.
func (c *composer) wishesBehind(i int) bool {
	if i+1 >= len(c.list) {
		return false
	}
	o := &c.list[i+1]
	return o.sentence == c.list[i].sentence && !o.question && o.sense.what != wDecision && wishBehind.MatchString(o.plain())
}

// tellsMeal says whether the reply changes the meal alone: "un imprévu : repas annulé pour moi".
func (c *composer) tellsMeal() bool {
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDetail && o.sense.lunch == "no" {
			return true
		}
	}
	return false
}

// bareNo says whether "non" stands alone before what it may be about: "non, pas de régime particulier", "non, pas en visio".
func (c *composer) bareNo(i int) bool {
	o := &c.list[i]
	if !has([]string{"non", "non merci", "oups non", "ah non"}, o.plain()) || i > 0 && c.list[i-1].sense.what == wTopic {
		return false
	}
	if i+1 < len(c.list) && c.list[i+1].sentence == o.sentence && c.list[i+1].sense.what == wDetail {
		return true
	}
	for j := range c.list {
		if n := &c.list[j]; n.sense.what == wBlock && bearsOn(n.tags, kYes, kNumber) && len(n.tags) < 4 {
			return true
		}
	}
	return false
}

// arrivesLate says whether the sender tells elsewhere in the reply when they come or leave: who arrives at eleven is not away.
func (c *composer) arrivesLate(_ *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || bearsOn(o.tags, kNot, kIf, kHearsay, kName, kThird, kRelation) {
			continue
		}
		words := c.words[o.tags[0].from:o.tags[len(o.tags)-1].to]
		for j, w := range words {
			switch {
			case strings.HasPrefix(w.word, "arriver") && j+2 < len(words) && words[j+1].word == "pas" && words[j+2].word == "a":
				continue // "je n'arriverai pas à me libérer"
			case has([]string{"arriverai", "arriverais", "arriverons", "rejoindrai", "rejoindrons", "rejoins"}, w.word):
				return true
			case w.word == "arriver" && j > 0 && (c.halfDay(o) || contains(o.plain(), "en retard") || contains(o.plain(), "plus tard")) && !bearsOn(o.tags, kPast):
				return true
			case has([]string{"partirai", "quitterai", "repartirai", "partirons", "quitter", "repartir"}, w.word) && (c.halfDay(o) || contains(o.plain(), "avant la fin") || contains(o.plain(), "plus tot")):
				return true
			case w.word == "retard" && j > 0 && words[j-1].word == "en" && contains(o.plain(), "serai"):
				return true
			}
		}
	}
	return false
}

// ofMealBefore says whether a bare no follows a meal that is regretted: "désolée pour le repas, je ne pourrai pas".
func (c *composer) ofMealBefore(i int) bool {
	if i == 0 || c.list[i-1].sentence != c.list[i].sentence || c.list[i-1].sense.what != wDetail || c.list[i-1].sense.lunch == "" || bearsOn(c.list[i-1].tags, kSelf) {
		return false
	}
	return newBag(&c.list[i]).only(kSelf, kNe, kNot, kModal, kNo, kFill)
}

// byVideo says whether the event that was answered can be followed by video: who does not come in person may still follow.
func (c *composer) byVideo() bool {
	for _, e := range c.in.Programme.Events {
		if e.ID == c.in.Event {
			return e.Remote
		}
	}
	return false
}
