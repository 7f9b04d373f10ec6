package reply

import (
	"strings"
	"time"
)

// A roster is a list of people under a lead that says what they do: "le club sera représenté par :", "Présents :", "Excusés :". Each line, or
// each part of a run, names somebody, with their office, mode and meal. It is read whole or not at all.
type roster struct {
	*reader
	lead   sense // what the lead says: yes or no, events, mode and meal
	events sense // what a group's heading says: "28 mai :"
	mode   string
	yes    bool
	names  []int // of the item at hand
	self   bool
	open   bool           // an item is at hand
	done   map[int]sense  // the new sense of each clause
	office map[int]string // an office told in a clause of its own, by person
	count  int            // how many people were named
	number int            // how many the lead announced, 0 if it did not
	ours   bool           // the lead says "nous": the sender must be named
	listed bool           // the sender is named
	loose  bool           // what the lead says stands without the list: "nous serons trois :"
	forms  bool           // names stand behind "Nom :"
	short  bool           // a line of the list gives no full name
}

// settleRosters reads the lists of people in a reply.
func (r *reader) settleRosters() {
	for i := range r.list {
		ro := &roster{reader: r, done: map[int]sense{}, office: map[int]string{}, yes: true}
		from, ok := ro.leads(i)
		if !ok && !ro.dayFirst(i) {
			continue
		}
		start := i + 1
		if !ok {
			from, start = i, i
		}
		end := ro.items(start)
		if end < 0 && !ro.short || ro.count == 0 {
			continue
		}
		if ro.loose && (end < 0 || end < len(r.list) && r.list[end].sentence == r.list[end-1].sentence || ro.short || ro.number != ro.count || !ro.listed || !ro.waysTold()) {
			continue
		}
		if ro.short || ro.number > 0 && ro.number != ro.count || ro.ours && !ro.listed {
			r.list[i].sense = sense{what: wBlock, code: ReasonUnnamed, rule: "list of others than announced"}
			continue
		}
		for k := from; k <= i; k++ {
			r.list[k].sense = sense{what: wCourtesy, rule: "lead of a list"}
		}
		if ro.lead.self {
			r.list[i].sense = ro.lead
			r.list[i].sense.rule = "lead of a list"
			r.list[i].heading = false
		}
		if ro.lead.selfOut {
			r.list[i].sense = sense{what: wDecision, rule: "lead of a list", self: true, events: ro.lead.events, plain: ro.lead.plain}
			r.list[i].heading = false
		}
		for k := 0; k < from; k++ {
			if c := &r.list[k]; c.sense.what == wDecision && c.sense.self && len(c.sense.names) == 0 && newBag(c).only(kNoun, kFill, kEvent, kGeneric) && !r.mine(c) {
				c.sense = sense{what: wCourtesy, rule: "title of a list"}
			}
		}
		for k, s := range ro.done {
			r.list[k].sense = s
			r.list[k].heading = false
		}
		for p, office := range ro.office {
			if r.people[p].Function == "" {
				r.people[p].describe(office)
			}
		}
	}
}

// dayFirst says whether clause i is "28 mai :", a list's heading without a lead.
func (ro *roster) dayFirst(i int) bool {
	c := &ro.list[i]
	before := i > 0 && ro.list[i-1].sense.rule == "list"
	if before || c.question || c.subject || !ro.headed(i) || !ro.lineStarts(c) {
		return false
	}
	b := newBag(c)
	return b.any(kEvent) && b.only(kEvent, kGeneric, kFill) || c.heading && b.any(kMode) && b.only(kMode, kFill) && i+1 < len(ro.list) && leadsWithName(&ro.list[i+1])
}

// lineStarts says whether a clause is the first of its line, a bullet left aside.
func (ro *roster) lineStarts(c *clause) bool {
	at := c.tags[0].from
	return ro.words[at].newline || at > 0 && ro.words[at-1].mark && ro.words[at-1].newline
}

// leads says whether clause i ends the lead of a list, and where the lead begins.
func (ro *roster) leads(i int) (int, bool) {
	c := &ro.list[i]
	if c.question || c.subject || i+1 >= len(ro.list) || c.sense.what == wDetail && bearsOn(c.tags, kName) {
		return 0, false
	}
	under := ro.words[ro.list[i+1].tags[0].from].newline
	counted := ro.countsNext(i)
	if !c.heading && !under && !counted {
		return 0, false
	}
	if ro.withSender(c, counted) || ro.countsUs(i) {
		return i, true
	}
	from := i
	for from > 0 && !ro.signed(from, i) && ro.list[from-1].sentence == c.sentence && i-from < 3 && (from < i || ro.howAll(c) || has([]string{"de", "des", "d", "du", "pour", "comme", "au", "a", "en", "qui", "lesquels", "lesquelles"}, ro.word(c.tags[0]))) {
		from--
	}
	if !ro.signed(from, i) || !c.heading && !ro.points(from, i) && !ro.title(c) {
		return 0, false
	}
	ro.lead = sense{what: wDecision, yes: true}
	for k := from; k <= i; k++ {
		if !ro.haveAccepted(&ro.list[k]) && !ro.leadClause(&ro.list[k]) {
			return 0, false
		}
	}
	ro.yes = ro.lead.yes
	return from, true
}

// countsNext says whether clause i tells how many come along, and so many names, and nothing else, stand behind it in its sentence: "accompagnée de deux
// collègues, X et Y".
func (ro *roster) countsNext(i int) bool {
	c, next := &ro.list[i], &ro.list[i+1]
	rest := newBag(next)
	if ro.ownDayBehind(next) {
		rest = rest.without(kFor, kEvent, kGeneric, kFill)
	}
	if next.sentence != c.sentence || next.sense.what != wTopic || !rest.only(kName, kJoin, kFunction, kCivility) || i+2 < len(ro.list) && ro.list[i+2].sentence == c.sentence {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kCompany && numeral(plain(ro.textOf(t))) == len(next.sense.names) {
			return len(next.sense.names) > 1
		}
	}
	return false
}

// signed says whether a word of the clauses from..to announces people who take part, or who do not.
func (ro *roster) signed(from, to int) bool {
	if ro.haveAccepted(&ro.list[to]) {
		return true
	}
	for _, w := range ro.plainly(from, to) {
		if has([]string{"participants", "participantes", "participations", "inscrits", "inscrites", "inscriptions", "inscription", "inscrire", "inscrivez", "inscris", "inscrivons", "ajouter", "ajoutez", "rajouter", "rajoutez", "venue", "enregistrer", "enregistrez", "presents", "presentes", "participeront", "participent", "assisteront", "viendront",
			"amene", "amenons", "emmene", "emmenons", "represente", "representee", "representes", "representees", "representeront", "delegation", "excuses", "excusees", "absents", "absentes", "presence", "designe", "designes"}, w) {
			return true
		}
	}
	if ro.list[to].heading && has([]string{"comptez", "mettez", "reservez", "gardez", "prevoyez", "notez"}, ro.word(ro.list[from].tags[0])) && bearsOn(ro.list[from].tags, kCompany) {
		return true // "comptez deux couverts :"
	}
	if putting[ro.word(ro.list[to].tags[0])] && bearsOn(ro.list[to].tags, kCompany) && ro.countsNext(to) || bearsOn(ro.list[to].tags[:1], kRequest) && bearsOn(ro.list[to].tags, kEnrol) && ro.countsNext(to) {
		return true // "ajoutez deux collègues, X et Y"
	}
	if ro.list[to].heading && bearsOn(ro.list[to].tags, kWe) && bearsOn(ro.list[to].tags, kVerb, kBe, kMode) && ofSeveral.MatchString(ro.list[to].plain()) && !contains(ro.list[to].plain(), "possible") {
		return true // "nous suivrons à plusieurs :"
	}
	for k := from; k <= to; k++ { // "le centre débarque à trois :"
		for _, t := range ro.list[k].tags {
			if t.kind == kCompany && numeral(plain(ro.textOf(t))) > 1 && bearsOn(ro.list[k].tags, kVerb) {
				return true
			}
		}
	}
	return false
}

// withSender reads a lead in which the sender comes with those listed: "je serai accompagnée de :", "je viendrai avec deux collègues :".
func (ro *roster) withSender(c *clause, counted bool) bool {
	b := newBag(c)
	if !c.heading && !counted || !b.any(kSelf) || !b.any(kVerb, kPresent) || !b.only(kSelf, kVerb, kBe, kPresent, kPlus, kCompany, kFill, kEvent, kGeneric, kThat, kJoin, kMode, kLunch, kNumber, kRelation) {
		return false
	}
	text := c.plain()
	with := ro.saysStem(c, "accompagn") || strings.HasSuffix(text, "ainsi que") || strings.HasSuffix(text, " avec") || contains(text, "avec") && b.any(kCompany, kRelation)
	for _, t := range c.tags {
		switch {
		case (t.kind == kVerb || t.kind == kBe) && t.value != "1", t.kind == kSelf && t.value == "named":
			return false
		case t.kind == kCompany:
			ro.number = max(ro.number, numeral(plain(ro.textOf(t))))
		case t.kind == kRelation:
			ro.number = max(ro.number, 1)
		}
	}
	ro.lead = sense{what: wDecision, yes: true}
	if !with || ro.eventsOf(c, &ro.lead) != "" {
		return false
	}
	ro.details(c, &ro.lead)
	ro.lead.self = true
	return true
}

// ofSeveral is a number of people that is left to the list behind it.
var ofSeveral = lazily(`\b(a plusieurs|plusieurs a|serons plusieurs|sera plusieurs|en groupe|en equipe)\b`)

// ourNumber tells how many of the sender's house come, and who they are behind a colon: "nous serons quatre de Passerelles :".
var ourNumber = lazily(`^(et |donc |bien )*(nous|on) (serons|sera|viendrons|viendra|venons|vient|participerons|participera) (donc |bien |finalement )*(a )?(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9])( (personnes|participants?|participantes?|inscrits|agents|benevoles|salaries|elus))?( a (venir|participer|assister|y assister|y participer|etre presents?))?( (de|du|des|d|de la|de l|pour|a|au|chez) .{2,50})?$`)

// countsUs reads such a lead. Where its list is not understood, or is of others than so many, the lead keeps the sense that it has.
func (ro *roster) countsUs(i int) bool {
	c := &ro.list[i]
	if !c.heading || !ourNumber.MatchString(c.plain()) || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kOr, kStranger, kUnnamed, kRelation, kExcept, kMode, kLunch, kPast) {
		return false
	}
	ro.lead = sense{what: wDecision, yes: true}
	if ro.eventsOf(c, &ro.lead) != "" {
		return false
	}
	if before := ro.before(i); before != nil && before.sense.what == wTopic && len(ro.lead.events) == 0 {
		ro.lead.events, ro.lead.plain = before.sense.events, before.sense.plain
	}
	ro.number, ro.ours, ro.loose, ro.yes = numeral(c.plain()), true, true, true
	return true
}

// waysTold says whether the list tells of somebody how they take part, and of nobody that they do not.
func (ro *roster) waysTold() bool {
	told := false
	for _, s := range ro.done {
		if s.what == wDecision && !s.yes {
			return false
		}
		told = told || s.mode != "" && !s.all
	}
	return told
}

// title says whether a line is "Inscriptions pour le 28 mai", without a verb.
func (ro *roster) title(c *clause) bool {
	words := strings.Fields(c.plain())
	return ro.words[c.tags[0].from].newline && has([]string{"inscriptions", "participants", "participantes", "presents", "presentes", "inscrits"}, words[0]) && newBag(c).only(kNoun, kPresent, kFill, kCourtesy, kUnknown, kCapital, kEvent, kGeneric, kFor)
}

// plainly are the words of the clauses from..to as they are written, folded.
func (ro *roster) plainly(from, to int) []string {
	return strings.Fields(plain(ro.text[ro.words[ro.list[from].tags[0].from].from:ro.words[ro.list[to].tags[len(ro.list[to].tags)-1].to-1].to]))
}

// points says whether the lead points at what stands under it, where it ends without a colon.
func (ro *roster) points(from, to int) bool {
	for _, w := range ro.plainly(from, to) {
		if has([]string{"suivants", "suivantes", "suivante", "dessous", "apres", "suit", "inscrire", "inscrivez", "inscris", "inscrivons", "ajouter", "ajoutez", "rajouter", "rajoutez", "venue", "enregistrer", "enregistrez"}, w) {
			return true
		}
	}
	return false
}

// leadClause takes one clause of the lead; false if it says more than that a list follows.
func (ro *roster) leadClause(c *clause) bool {
	b := newBag(c)
	if ro.howAll(c) {
		ro.details(c, &ro.lead)
		return true
	}
	if ro.refuses(c, b) {
		ro.lead.yes = false
		return ro.eventsOf(c, &ro.lead) == ""
	}
	if last := ro.words[c.tags[len(c.tags)-1].to-1].word; has([]string{"a", "au", "aupres", "avec", "chez", "pour", "sur", "aux"}, last) || last == "par" && !b.any(kReplaced) {
		return false
	}
	if b.any(kName, kThou, kIf, kHedge, kOr, kCancel, kLasting, kIrony, kOff, kHearsay, kPast, kFuture, kStranger, kExcept, kUnnamed, kPlus, kDiet, kAccess, kReplaces, kHand, kNot, kNe, kYes, kWhen, kSeat, kJourney, kAmend, kForward, kAvail, kLunch) && !ro.kept(c, b) || b.any(kModal) && !ro.saysStem(c, "souhait") && !ro.saysStem(c, "desir") && !ro.kept(c, b) {
		return false
	}
	for i := range c.tags {
		if !ro.leadTag(c, b, i) {
			return false
		}
	}

	for _, w := range strings.Fields(c.plain()) {
		if has([]string{"aviez", "avez", "avait", "avaient", "etaient", "etait", "ont", "dernier", "derniere", "joint", "jointe", "jointes", "joints", "annexe", "fichier", "tableau", "piece", "attente", "copie", "lien", "remplacer", "remplace", "remplacement", "lieu", "prochainement", "ulterieurement", "possibles", "pressentis", "pressenties", "eventuels", "potentiels", "interesses", "interessees"}, w) {
			return false
		}
	}
	if b.any(kMode) {
		s := sense{}
		ro.details(c, &s)
		ro.lead.mode = oneMode(ro.lead.mode, s.mode)
	}
	return ro.eventsOf(c, &ro.lead) == ""
}

// leadTag takes the tag at i of a lead's clause; false if it says more than that a list follows.
func (ro *roster) leadTag(c *clause, b bag, i int) bool {
	t := c.tags[i]
	w := ro.word(t)
	switch t.kind {
	case kSelf:
		if t.value == "named" || t.value == "moi" {
			return false
		}
	case kThird:
		if !contains(c.plain(), "il est") && !contains(c.plain(), "il a ete") {
			return false
		}
	case kMeeting:
		if !has([]string{"conseil", "bureau", "comite"}, w) || !contains(c.plain(), "membres") && !contains(c.plain(), "representants") && !contains(c.plain(), "elus") {
			return false
		}
	case kAsk:
		if w != "qui" {
			return false
		}
	case kWe:
		if i > 0 && ro.words[c.tags[i-1].to-1].word == "chez" {
			return true
		}
		ro.ours = ro.ours || bearsOn(c.tags, kVerb, kPresent, kBe) && !bearsOn(c.tags, kReplaced)
	case kBe, kVerb:
		if t.value == "1" && (b.any(kSelf) || !has([]string{"le", "la", "l", "notre"}, ro.word(c.tags[0]))) || t.kind == kVerb && t.value == "0" && b.any(kSelf) && !b.any(kRequest, kConfirm) {
			return false
		}
	case kNo, kAway:
		if !has([]string{"excuses", "excusees", "absents", "absentes", "excuse", "absent", "absente"}, w) || !b.only(kNo, kAway, kBe, kFill, kFor, kBody, kEvent, kGeneric) {
			return false
		}
		ro.lead.yes = false
	case kCompany, kRelation:
		n := numeral(plain(ro.textOf(t)))
		if t.kind == kCompany && n == 1 || bearsOn(c.tags, kBe) && !bearsOn(c.tags, kReplaced, kPresent) && !ro.saysStem(c, "compos") && !ro.saysStem(c, "constitu") && !ro.saysStem(c, "form") {
			return false
		}
		ro.number = max(ro.number, n)
	case kNumber:
		if i > 0 && c.tags[i-1].kind == kBody { // "pour la CAF 08"
			return true
		}
		ro.number = number(w)
	case kReplaced:
		ro.lead.selfOut = ro.lead.selfOut || contains(plain(ro.textOf(t)), "serai")
	case kBlock:
		if t.value != "" && t.value != "lead" {
			return false
		}
	case kUnknown, kCapital:
		if !ro.leadWord(c, i) {
			return false
		}
	}
	return true
}

// refuses says whether a clause is "ne participeront pas :".
func (ro *roster) refuses(c *clause, b bag) bool {
	return b[kNe] == 1 && b[kNot] == 1 && b.any(kVerb, kPresent) && b.only(kNe, kNot, kVerb, kPresent, kBe, kFill, kEvent, kGeneric, kModal) && !b.any(kSelf, kWe) && !ro.saysStem(c, "tous")
}

// howAll says whether a clause tells how all take part, and no more: "tous sur place".
func (ro *roster) howAll(c *clause) bool {
	b := newBag(c)
	return b.any(kMode, kLunch) && b.only(kMode, kLunch, kAll, kFill, kCompany, kNumber, kSubtract)
}

// kept says whether the only other kinds of a lead's clause are those of "je souhaite inscrire", "nous vous prions de", "repas compris".
func (ro *roster) kept(c *clause, b bag) bool {
	if b.any(kName, kThou, kIf, kHedge, kOr, kCancel, kLasting, kIrony, kOff, kHearsay, kPast, kFuture, kStranger, kExcept, kUnnamed, kPlus, kDiet, kAccess, kReplaces, kHand, kNot, kNe, kYes, kWhen, kSeat, kJourney, kAmend, kForward, kAvail, kLunch) {
		return ro.stand(c, b)
	}
	for _, t := range c.tags {
		if t.kind == kModal && !has([]string{"souhaite", "souhaitons", "souhaiterais", "voudrais", "aimerais", "souhaiterions", "ai", "j", "je", "avons", "c"}, ro.word(t)) {
			return false
		}
	}
	return true
}

// stand says whether the clause's standing in is that of the people listed, for a house: "les personnes qui représenteront notre structure".
func (ro *roster) stand(c *clause, b bag) bool {
	return b.any(kReplaces) && !b.any(kName, kThou, kIf, kHedge, kOr, kCancel, kNot, kNe, kSelf, kPlus, kDiet, kAccess) && contains(c.plain(), "representeront")
}

// leadWord says whether the word at tag i, in no table, is one that leads to a list, or the complement of a noun: "des agents de la direction".
func (ro *roster) leadWord(c *clause, i int) bool {
	w := ro.word(c.tags[i])
	if among("territoriale departementale regionale communale municipale generale communique transmets transmettons communiquons adresse adressons liste noms nom personne personnes suivant suivante suivants suivantes ci apres dessous composee compose constituee constitue formee voici suit trouver adresser transmettre communiquer indiquer part equipe structure "+
		"amene amenons emmene emmenons moitie partie comptez mettez prevoyez gardez reservez notez collectivite association membre membres elus elues agents salaries benevoles represantants representants representantes representeront delegues deleguees comme ailleurs ressources tableau inscription vouloir confirmer etat identite coordonnees connaitre composition proceder porter porte connaissance lesquels lesquelles noter enregistrer ajouter ajoutez rajouter rajoutez inscris inscrivons recevoir prendre compte bonne", w) {
		return true
	}
	if class := neutral(w); class == neutralAdverb || class == neutralQuality || class == neutralPerson && i > 0 {
		return true
	}
	for k := i; k > 0; k-- {
		switch before := c.tags[k-1]; {
		case before.kind == kFill && has([]string{"de", "du", "des", "d", "la", "l", "notre", "le", "les", "mon", "ma", "nos"}, ro.words[before.to-1].word), before.kind == kBody, before.kind == kFunction, before.kind == kFor:
			return neutral(w) != neutralVerb
		case before.kind != kUnknown && before.kind != kCapital:
			return false
		case ro.list != nil && (c.tags[i].kind != kCapital && neutral(w) == neutralVerb):
			return false
		}
	}
	return false
}

// numeral gives the number that a phrase such as "trois collègues" tells, 0 if it tells none.
func numeral(text string) int {
	for _, w := range strings.Fields(text) {
		for n, name := range strings.Fields("un deux trois quatre cinq six sept huit neuf dix onze douze") {
			if w == name && n > 0 || number(w) == n+1 && w >= "1" && w <= "9" {
				return n + 1
			}
		}
		if len(w) == 2 && w >= "10" && w <= "99" {
			return number(w)
		}
	}
	return 0
}

// inMonth says whether the day of the list is of that month: "Mulhouse (septembre) :".
func (ro *roster) inMonth(m time.Month) bool {
	for _, e := range ro.in.Programme.Events {
		if len(ro.events.events) == 1 && e.ID == ro.events.events[0] {
			return e.Date.Month() == m
		}
	}
	return false
}

// attendance takes "Présents" and "Excusés" as headings of groups.
func (ro *roster) attendance(c *clause, b bag) bool {
	switch {
	case !b.only(kPresent, kAway, kNo, kFill, kUnknown, kCapital, kNoun, kCourtesy):
	case !b.any(kAway, kNo) && has([]string{"presents", "presentes", "present", "presente", "participants", "participantes", "inscrits"}, c.plain()):
		ro.yes = true
		return true
	case has([]string{"excuses", "excusees", "absents", "absentes", "excuse", "excusee", "absent", "absente"}, c.plain()):
		ro.yes = false
		return true
	}
	return false
}
