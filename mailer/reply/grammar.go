package reply

// What a clause was taken for.
const (
	wDecision = "decision" // somebody comes, or does not
	wDetail   = "detail"   // mode, lunch or a need
	wTopic    = "topic"    // names an event or a person that what follows is about
	wHedge    = "doubt"    // makes the answer beside it a maybe
	wCourtesy = "courtesy"
	wAck      = "acknowledgement"
	wForward  = "passed on"
	wQuestion = "question"
	wLater    = "later"   // promises another word
	wMention  = "mention" // names somebody of whom another clause says whether they come
	wPast     = "past"    // of an earlier time
	wReason   = "reason"  // words that bear on nothing
	wSuspect  = "suspect" // could turn a yes round; harmless beside a no
	wOff      = "leave"   // no more mail
	wBlock    = "unclear" // must be read by a person
)

// A sense is what a clause says.
type sense struct {
	what    string
	rule    string // the rule of the grammar that read it
	code    string // of a block: the reason
	yes     bool   // of a decision
	maybe   bool
	self    bool // the sender
	count   int  // how many people it speaks of, 0 if not said
	all     bool // nous: everybody spoken of so far
	names   []int
	absent  []int // by a replacement: who stays away
	selfOut bool  // by a replacement: the sender stays away
	nobody  bool  // of a no: somebody without a name stays away
	less    bool  // of a no: it takes its events out of what was said before
	enrols  bool  // merci d'inscrire: a list follows
	events  []string
	minus   []string // sauf
	plain   bool     // the event is named twice over, or with "aussi"
	generic bool     // la journée
	day     bool     // by the day alone
	mode    string
	lunch   string
	diet    string
	access  string
	asks    bool // of a decision: it waits for a word of ours as well
	fixed   bool // its details are final
	journey bool // a no to the journey alone
	partial bool // a no to being there in person: "pas sur place"
	benign  bool // of a suspect: it names the event and nothing that could turn a yes to it
}

// A rule reads a clause, or leaves it to the next one.
type rule struct {
	name string
	read func(*reader, *clause, bag) (sense, bool)
}

// rules are tried in this order; the first that reads a clause has the word. The names are those that "reply explain" prints.
func rules() []rule {
	return []rule{
		{"saying", readSaying},
		{"one more or less", readOneMore},
		{"irony", readIrony},
		{"stays on the list", readKeepsOnList},
		{"leave", readLeave},
		{"seat given", readSeatGiven},
		{"seat passed on", readSeatPassed},
		{"taken off", readTakenOff},
		{"writes to cancel", readWritesToCancel},
		{"away for a while", readAwhile},
		{"remark", readRemark},
		{"concerning", readConcerning},
		{"another day", readMove},
		{"put on the mailing list", readMailing},
		{"asked for by name", readAskedByName},
		{"may I", readMayI},
		{"order for others", readOrder},
		{"other way", readOtherWay},
		{"so by video", readSoByVideo},
		{"amendment", readAmend},
		{"swap", readSwap},
		{"meal and coming cancelled", readComingGone},
		{"meal asked for", readMealAsked},
		{"meal for somebody", readMealFor},
		{"put down with a meal", readPutDownWith},
		{"put down", readPutDown},
		{"meal ordered", readMealOrdered},
		{"stays to eat", readStaysToEat},
		{"no trouble", readNoTrouble},
		{"as it is", readAsItIs},
		{"answers later", readAnswersLater},
		{"other days", readOtherDays},
		{"asked of us", readAskedOfUs},
		{"question", readQuestion},
		{"inquiry", readInquiry},
		{"grounds", readGrounds},
		{"charged by an office", readCharged},
		{"letter", readLetter},
		{"recorded", readRecorded},
		{"recorded of another", readOtherRecord},
		{"asked", readAsked},
		{"to be seen", readToBeSeen},
		{"word to come", readWordToCome},
		{"meal included", readMealIncluded},
		{"condition", readCondition},
		{"lasting change", blockOn(ReasonLasting, kLasting)},
		{"decided", readDecided},
		{"erratum", readErratum},
		{"thanks of several", readThanksOf},
		{"regrets of somebody", readRegrets},
		{"makes known", readMakesKnown},
		{"accompanies", readAccompanies},
		{"neither of two", readNeither},
		{"designated", readDesignated},
		{"told of", readTold},
		{"answers themselves", readAnswersSelf},
		{"told us", readToldUs},
		{"hearsay", readHearsay},
		{"matter for a person", readBlock},
		{"proxy", readProxy},
		{"standing registration", readStanding},
		{"relay", readRelayed},
		{"passed on", readForward},
		{"later", readLater},
		{"record", readRecord},
		{"apposed", readApposedRelation},
		{"past", readPast},
		{"own past", readOwnPast},
		{"done to the sender", readDoneToMe},
		{"early leave", readEarlyLeave},
		{"stay", readStay},
		{"back again", readBackAgain},
		{"other yes", readOtherYes},
		{"swapped", readSwapped},
		{"stands in", readStandsIn},
		{"asked to stand in", readAskedToStandIn},
		{"in place of", readInPlaceOf},
		{"forced out", readForcedOut},
		{"meal taken over", readMealTakenOver},
		{"was to come", readWasToCome},
		{"accompanied", readAccompanied},
		{"replacement", readReplacement},
		{"rest of a registration", readKept},
		{"engagement", readEngagement},
		{"delegation", readDelegation},
		{"named and kept away", readNamedAway},
		{"office stays away", readOfficeAway},
		{"meal", readMeal},
		{"we of number", readWeOfNumber},
		{"decision", readDecision},
		{"doubt", readDoubt},
		{"detail", readDetail},
		{"office", readOffice},
		{"person", readPersons},
		{"topic", readTopic},
		{"choice", readChoice},
		{"rest", readRest},
		{"acknowledgement", readAck},
		{"courtesy", readCourtesy},
		{"open words", readOpen},
	}
}

// block is the sense of a clause that a person must read, and why.
func block(code string) (sense, bool) { return sense{what: wBlock, code: code}, true }

// blockOn is a rule that hands on each clause with one of some kinds.
func blockOn(code string, kinds ...kind) func(*reader, *clause, bag) (sense, bool) {
	return func(r *reader, c *clause, b bag) (sense, bool) {
		if b.any(kinds...) {
			return block(code)
		}
		return sense{}, false
	}
}

// readIrony hands on what is meant as a joke; who says that they are not joking is not.
func readIrony(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kIrony) || b.any(kNe) && b.any(kNot) && r.saysStem(c, "plaisant") {
		return sense{}, false
	}
	return block(ReasonIrony)
}

// readCondition hands on what depends on something, but "à voir selon mon planning": a doubt on the sender's own side.
func readCondition(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kIf) {
		return sense{}, false
	}
	if c.plain() == "au cas ou" {
		return sense{what: wCourtesy}, true
	}
	if r.bindsNothing(c, b) {
		return sense{what: wReason}, true
	}
	if r.movesOn(c) && len(c.tags) == 1 {
		return sense{what: wCourtesy}, true
	} else if r.movesOn(c) {
		return r.senseOf(&clause{tags: c.tags[1:], sentence: c.sentence, question: c.question, subject: c.subject, heading: c.heading, text: c.text}), true
	}
	if r.dependsWhether(c) {
		return sense{what: wHedge, maybe: true}, true
	}
	for _, t := range c.tags {
		if t.kind == kIf && t.value != "own" {
			return block(ReasonCondition)
		}
	}
	if b.any(kHedge) && !b.any(kYou, kName, kThird) {
		return sense{}, false
	}
	return block(ReasonCondition)
}

// readQuestion reads a question: one that bears on coming goes to a person with the whole reply, another only waits for its answer.
func readQuestion(r *reader, c *clause, b bag) (sense, bool) {
	if !c.question {
		return sense{}, false
	}
	if asksForInfant.MatchString(c.plain()) && !b.any(kName, kRelation, kIf, kSeat, kEnrol, kEvent) {
		return sense{what: wQuestion, fixed: true}, true
	}
	if rhetorical(c.plain()) {
		return sense{what: wCourtesy}, true
	}
	if r.asksAlong(c, b) || r.namesOfUs(c, b) {
		c.question = false
		return sense{}, false
	}
	if before := r.beforeClause(c); before != nil && before.sense.rule == "may I" {
		return block(ReasonQuestion) // "puis-je m'inscrire en tant que bénévole ?"
	}
	if (b.any(kDiet, kAccess) || b.any(kLunch) && notesNeed.MatchString(c.plain())) && addsNeed(c.plain()) && !b.any(kName, kRelation, kIf, kVerb, kPresent) {
		c.question = false
		return sense{}, false
	}
	if r.asksSlot(c, b) || r.asksWay(c, b) || asksRide.MatchString(c.plain()) && !b.any(kYes, kNo, kEnrol, kCancel, kName, kNoun, kHedge) {
		return sense{what: wQuestion}, true
	}
	if b.any(kRequest) && (b.any(kEnrol, kCancel, kSeat, kNoun, kHedge) || b.any(kReplaced) && b.any(kName)) && !b.any(kIf, kAsk, kUnknown, kCapital, kOr) {
		return sense{}, false
	}
	if b.any(kRequest) && asksExcuse.MatchString(c.plain()) && !b.any(kIf, kAsk, kUnknown, kCapital, kOr, kHedge, kThird, kRelation) {
		return sense{}, false
	}
	if r.goesOnRequest(c) && b.any(kEnrol) && b.any(kReplaces, kName) && !b.any(kIf, kOr, kHedge, kNot, kNe) {
		return sense{}, false
	}
	if b.any(kIf) && r.indirect(c) {
		b = b.without(kIf)
	}
	if favour.MatchString(c.plain()) && !b.any(kSelf, kName, kRelation, kUnnamed, kCompany) {
		b = b.without(kHedge)
	}
	if !b.any(kSelf, kWe, kName, kCompany, kPlus, kAlso) && b.any(kRelation) && b.any(kYou, kBe, kAsk) {
		b = b.without(kRelation)
	}
	if b.any(kThou) && !b.any(kRelation, kName) && r.asksTu(c) {
		b = b.without(kThou)
	}
	if thingAvailable.MatchString(c.plain()) {
		b = b.without(kAvail)
	}
	if b.bearing() || b.any(kIf, kThou, kHearsay, kBlock, kOff, kLasting) || r.asksWhich(c) {
		return block(ReasonQuestion)
	}
	return sense{what: wQuestion}, true
}

// asksExcuse asks to be excused, or to have an absence noted, in the form of a question: "pourriez-vous excuser mon absence ?"
var asksExcuse = lazily(`\b(m excuser|excuser (mon absence|ma non participation)|noter mon absence)( (svp|stp|s il vous plait|pour .*|le .*|du .*))?$`)

// thingAvailable asks for a paper: "le programme détaillé est-il disponible ?"
var thingAvailable = lazily(`\b(programme|plan|lien|liste|compte rendu|supports?|documents?|attestations?|enregistrement|replay|captation|videos?|affiche|flyer|plaquette|dossier|diaporamas?|presentations?|parking|parkings|navette|stationnement|actes|menu|modele|convention|bulletin|formulaire)\b.*\b(est|sont|sera|seront|serait|etait) (deja )?(t )?(il|elle|ils|elles)?( \w+)? ?disponibles?\b|\b(est|sera) (ce que|il|elle) .*\b(programme|lien|liste|supports?|documents?|enregistrement|replay)\b.*\bdisponibles?\b`)

// favour asks of the organisers what does not bear on coming: "serait-il possible que vous ajoutiez notre logo ?"
var favour = lazily(`^(et |sinon |par ailleurs |d ailleurs |aussi )*(serait il|est il|sera t il|serait ce) (aussi |egalement )?(possible|envisageable|faisable) (que vous \w+iez|qu on nous \w+|de (nous |lui |leur )?(prevoir|presenter|evoquer|aborder|diffuser|afficher|exposer|distribuer|mettre a disposition|ajouter (notre|le|un) (logo|lien|stand|point))) `)

// asksWhich says whether a question is about which day it is, or what: who asks that has not answered yet.
func (r *reader) asksWhich(c *clause) bool {
	for _, what := range []string{"quel jour", "quelle date", "c est quand", "de quoi s agit", "de quoi parle"} {
		if contains(c.plain(), what) {
			return true
		}
	}
	return false
}

// indirect says whether "si" in a question goes on from one before it in the sentence: "pouvez-vous me dire si …, et si …".
func (r *reader) indirect(c *clause) bool {
	for i, t := range c.tags {
		if t.kind == kIf && i > 0 && r.inquires(c.tags[:i]) {
			return true
		}
	}
	if w := r.word(c.tags[0]); w != "et" && w != "si" && w != "ou" {
		return false
	}
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from < c.tags[0].from && o.question && newBag(o).any(kAsk) {
			return true
		}
	}
	return false
}

// readBlock hands on what the tables call a block, for the reason that the line there gives; and what is said to a colleague, "tu".
func readBlock(r *reader, c *clause, b bag) (sense, bool) {
	switch {
	case b.any(kThou) && !b.only(kThou, kCourtesy, kFill) && !r.chat(c, b):
		return block(ReasonColleague)
	case b.any(kHedge) && r.unsureOfElse(c, b):
		return block(ReasonUnclear)
	case !b.any(kBlock):
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kBlock && t.value != "" && t.value != "lead" {
			return block(t.value)
		}
	}
	return block(ReasonUnclear)
}

// readForward reads "je transmets", which answers nothing.
func readForward(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kForward) {
		return sense{}, false
	}
	if r.ofMatter(c, b).any(kPresent, kVerb, kEnrol, kYes, kNo, kCancel, kNoun, kNot, kHedge) || r.saysStem(c, "represent") || r.saysStem(c, "remplac") {
		return block(ReasonUnclear)
	}
	return sense{what: wForward}, true
}

// readLater reads the promise of another word, the sender's or somebody's.
func readLater(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kFuture) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kFuture && t.value == "3" && !b.any(kYes, kNo, kEnrol, kCancel, kPresent, kVerb, kNoun, kIf) {
			return sense{what: wForward}, true
		}
	}
	if b.any(kName, kUnnamed, kRelation, kYes, kNo, kCompany, kEnrol, kCancel) {
		return block(ReasonUnclear)
	}
	if b.any(kThat) && contains(c.plain(), "vous dis") && b.only(kFuture, kSelf, kFill, kThat, kChange, kCourtesy, kAlso) {
		return sense{what: wCourtesy}, true // "je vous dis juste que"
	}
	if r.ofRest(c) {
		return sense{what: wReason}, true
	}
	return sense{what: wLater, lunch: r.lunchOf(c)}, true
}

func (r *reader) lunchOf(c *clause) string {
	for _, t := range c.tags {
		if t.kind == kLunch {
			return t.value
		}
	}
	return ""
}

// readPast reads what was at an earlier time.
func readPast(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kPast) || b.any(kYes, kName, kRelation, kEnrol) || b.any(kNo) && !r.pluperfect(c) {
		return sense{}, false
	}
	if b.any(kNot) && !b.any(kEvent) {
		return sense{what: wSuspect, code: ReasonUnclear}, true
	}
	return sense{what: wPast}, true
}

// readTopic takes a clause that names events and nothing else: what follows is about them.
func readTopic(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kEvent, kGeneric, kStranger) || !b.only(kEvent, kGeneric, kStranger, kFill, kFor, kAlso, kJoin, kCourtesy, kPart, kChange, kThat, kExcept, kAll, kWhen) {
		return sense{}, false
	}
	s := sense{what: wTopic}
	if b.any(kExcept) {
		if code := r.eventsOf(c, &s); code != "" || len(s.events) < 2 || len(s.minus) == 0 || c.subject {
			return block(ReasonUnclear)
		}
		s.what, s.yes, s.self = wDecision, true, true
		return s, true
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	if has([]string{"des", "parmi", "sur", "de", "entre"}, r.words[c.tags[0].from].word) && len(s.events) == len(r.in.Programme.Events) && len(s.events) > 2 && !c.heading {
		return sense{what: wCourtesy}, true // "des quatre rendez-vous, c'est Mulhouse qui me tente"
	}
	if r.andYes(c) && len(r.others()) > 0 {
		return block(ReasonWho)
	}
	if r.andYes(c) && !c.heading {
		s.what, s.yes, s.self = wDecision, true, true
	}
	return s, true
}

// readCourtesy reads a clause of courtesies alone.
func readCourtesy(r *reader, c *clause, b bag) (sense, bool) {
	if t := c.tags[0]; len(c.tags) == 1 && t.to-t.from == 1 && r.cutOff(c) && has([]string{"mais", "sauf", "cependant", "toutefois", "neanmoins", "hormis", "excepte"}, r.word(t)) {
		return block(ReasonUnclear) // a sentence that was cut off, just where it turned
	}
	if !b.only(kCourtesy, kFill, kYou, kFor, kJoin, kGeneric, kPart, kRequest, kCivility, kSelf, kChange, kAlso, kThat) {
		if !b.any(kCourtesy) || c.tags[0].kind != kCourtesy || len(c.tags) > 2 || !b.only(kCourtesy, kCapital, kFill) {
			return sense{}, false
		}
	}
	return sense{what: wCourtesy}, true
}

// readOpen takes what no rule read. It bears on nothing, unless it holds words of the trade or says no of the sender.
func readOpen(r *reader, c *clause, b bag) (sense, bool) {
	passing := r.passing(c, b)
	suspect := sense{what: wSuspect, code: ReasonUnclear, benign: passing}
	switch {
	case r.elsewhen(b):
		return sense{what: wReason}, true
	case r.bygone(c, b):
		return sense{what: wPast}, true
	case b.any(kScreen):
		if r.device(c, b) {
			return sense{what: wReason}, true
		}
		return block(ReasonUnclear)
	case b.any(kDepend) || r.turns(c):
		return sense{what: wSuspect, code: ReasonUnclear}, true
	case (b[kName] == 1 || b[kName] > 1 && (b.any(kAck) || r.receives(c))) && !b.any(kUnnamed, kRelation, kCompany, kReplaces, kReplaced, kHedge, kEnrol, kSeat, kCancel, kYes, kNo, kNoun, kExcept, kOr, kVerb, kPresent, kAway, kAvail, kJourney, kStranger, kNot, kNe):
		return r.mention(c)
	case r.ofOthers(c, b):
		return sense{what: wReason}, true
	case b.any(kThird) && b.any(kBe) && r.ofBoss(c) && b.only(kThird, kBe, kFill, kUnknown, kEvent, kMeeting, kCapital, kCourtesy, kWhen) && r.saysWord(c, "en"):
		return sense{what: wReason}, true // "il sera en visite officielle le 28 mai"
	case b.any(kRelation, kCompany, kUnnamed) && r.saysStem(c, "accompagn") && !b.any(kNot, kNe, kPast):
		return block(ReasonUnnamed)
	case passing && b.any(kRelation) && !b.any(kEvent, kStranger):
		return suspect, true
	case b.any(kName, kUnnamed, kRelation, kCompany, kReplaces, kReplaced, kHedge, kEnrol, kSeat, kCancel, kYes, kNo, kNoun, kExcept), b.any(kOr) && b.any(kEvent, kGeneric, kStranger):
		return block(ReasonUnclear)
	case b.any(kStranger) && b.any(kUnknown, kCapital, kMeeting) && !b.any(kSelf, kWe, kThou, kVerb, kPresent, kAway, kAvail, kJourney):
		return sense{what: wReason}, true
	case b.any(kStranger) && b.any(kAck, kConfirm) && r.saysStem(c, "note") && !b.any(kEvent, kNot, kMeeting):
		return block(ReasonOtherDate) // "j'ai bien noté le 11 juin dans mon agenda"
	case b.any(kStranger):
		return sense{what: wSuspect, code: ReasonOtherDate, benign: passing}, true
	case b.any(kAvail) && !b.any(kVerb, kPresent, kAway, kJourney, kSelf, kWe, kThird, kNot):
		return sense{what: wReason}, true
	case b.any(kVerb, kPresent, kAway, kAvail, kJourney):
		return sense{what: wSuspect, code: ReasonUnclear}, true
	case b.any(kEvent) && r.mentions(c) && !b.any(kNot, kNe, kModal, kBe):
		return r.speaksOf(c, sense{what: wPast})
	case b.any(kEvent) && c.subject && !b.any(kNot, kNe, kModal):
		return r.speaksOf(c, sense{what: wTopic})
	case b.any(kEvent):
		if s, ok := r.same(c, b); ok {
			return s, true
		}
		suspect.benign = passing && !b.any(kCapital)
		return r.speaksOf(c, suspect)
	case r.aloof(c, b):
		return sense{what: wSuspect, code: ReasonUnclear, benign: true}, true
	case b.any(kSelf) && b.any(kNot, kNe), b.any(kModal) && r.must(c), b.any(kNot) && b.any(kModal), b.any(kSelf) && b.any(kBe) && b.any(kGeneric), b.any(kWe) && b.any(kBe, kModal):
		return suspect, true
	}
	return sense{what: wReason}, true
}
