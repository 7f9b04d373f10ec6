package reply

import "strings"

// me is the place of the sender among the persons.
const me = -1

// A statement is a yes, no or maybe of one person for one event.
type statement struct {
	person    int
	event     string
	kind      Kind
	mode      string
	lunch     string
	diet      string
	access    string
	evidence  string
	sentence  int
	prefilled bool
	partial   bool // a no to "sur place" alone
	inPerson  bool // a no to coming in person: "je ne pourrai pas venir"
	weak      bool // said by a word of assent alone
	enrolled  bool // by "merci d'inscrire", with no word of their own
}

// A composer joins the clauses of a reply into its reading.
type composer struct {
	*reader
	said         []statement
	reasons      []Reason
	suspects     []suspicion
	last         []int // the statements that the last decision made
	spoken       []string
	topics       []string // events that the sentence began with
	heading      []string // events that a line ended with a colon named
	pending      sense    // details before any decision
	listing      bool     // after "merci d'inscrire :"
	doubt        bool     // a doubt before any decision
	question     bool
	off          bool
	journey      bool
	later        bool
	thanks       int // acknowledgements and courtesies
	acks         int
	forwards     int
	neutral      int // clauses that bear on nothing
	sentence     int
	mentioned    []*clause
	roll         Kind // after "Présents :", what the names behind it do
	rollSentence int
	line         []int // the persons of a list's line, "X :"
	lineSentence int
	bossOut      bool  // somebody spoken of by their office stays away
	bare         int   // one more than the sentence of events with a mode and no verb
	shared       []int // where the clauses begin that share meals out and were followed
	openLunch    int   // one more than the sentence that left the lunch open
	joined       bool  // a form was added to the button above it
}

// block hands the reply to a person, for a reason that is given once.
func (c *composer) block(code, detail string) {
	for _, r := range c.reasons {
		if r.Code == code {
			return
		}
	}
	c.reasons = append(c.reasons, Reason{code, detail})
}

// compose takes in the buttons, the clauses and the forms, holds the statements against each other and gives the verdict.
func (c *composer) compose() Reading {
	c.addButtons()
	c.sentence = -1
	for i := range c.list {
		c.add(&c.list[i])
	}
	c.addForms()
	c.settle()
	return c.verdict()
}

// add takes one clause after the other.
func (c *composer) add(cl *clause) {
	s := &cl.sense
	if cl.sentence != c.sentence {
		c.sentence, c.topics = cl.sentence, c.answered(cl)
	}
	switch s.what {
	case wDecision:
		c.question = c.question || s.asks
		c.takeDecision(cl)
	case wDetail:
		c.detail(cl)
	case wTopic:
		c.addTopic(cl)
		if strings.HasPrefix(cl.plain(), "merci ") {
			c.thanks++ // "merci pour cette belle journée"
		}
	case wHedge:
		c.addDoubt(cl)
	case wQuestion:
		c.question = true
		if s.rule == "meal ordered" && (len(c.said) > 0 && !c.allAbsent() || len(c.said) == 0 && len(s.names) == 0 && c.registered(c.in.Event) && !asksMenu.MatchString(cl.plain())) {
			c.detail(cl)
		} else if s.rule == "meal ordered" && len(s.names) > 0 {
			c.block(ReasonQuestion, cl.text)
		}
		if c.turns(cl) && len(c.said) > 0 && !c.allAbsent() && c.barely() {
			c.block(ReasonQuestion, cl.text) // "ok mais c'est payant ?"
		}
	case wLater:
		c.later = c.later || !cl.heading && s.lunch == "" && c.openLunch != cl.sentence+1 && !c.undecided
	case wOff:
		c.off = true
	case wAck:
		c.acks++
	case wCourtesy:
		c.thanks++
	case wForward:
		c.forwards++
	case wMention:
		c.note(s)
		c.mentioned = append(c.mentioned, cl)
	case wSuspect:
		c.suspect(cl)
	case wBlock:
		c.refuse(cl)
	default:
		c.neutral++
	}
}

// refuse notes a clause that a person must read.
func (c *composer) refuse(cl *clause) {
	s := cl.sense
	if c.excusable(cl) {
		c.suspect(cl)
		return
	}
	if s.code == ReasonQuestion || cl.question && s.code != ReasonIrony {
		c.question = true
	}
	if s.code == ReasonLeave && strings.Contains(fold(cl.text), "rgpd") {
		c.question, c.off = true, true
		s.code = ReasonErase
	}
	c.block(s.code, cl.text)
	if s.what == wBlock && s.code == ReasonUnnamed && s.yes && !cl.question {
		b := newBag(cl)
		if b.any(kSelf) && !b.any(kNot, kNe) && !b.any(kCompany) || b.any(kWe) && b.any(kCompany) {
			s.self = true
			c.state(cl, s, me, Attend)
		}
	}
}

// note keeps the events that were spoken of.
func (c *composer) note(s *sense) {
	c.spoken = union(c.spoken, s.events)
}

// state adds the statements of a decision about one person.
func (c *composer) state(cl *clause, s sense, person int, kind Kind) {
	events := c.eventsFor(&clause{sense: s, sentence: cl.sentence, tags: cl.tags})
	if len(events) == 0 {
		c.block(ReasonNoEvent, cl.text)
		return
	}
	c.checkThread(cl, s, events)
	for _, id := range events {
		st := statement{person: person, event: id, kind: kind, mode: s.mode, lunch: s.lunch, diet: s.diet, access: s.access, evidence: cl.text, sentence: cl.sentence, weak: assent(cl), inPerson: kind == Absent && (inPerson(cl) || s.partial), partial: s.partial}
		if p := c.pending; p.what != "" && person == me && (len(p.events) == 0 || has(p.events, id)) {
			st.fill(p)
			c.pending = sense{}
		}
		c.said = append(c.said, st)
		c.last = append(c.last, len(c.said)-1)
	}
}

// fill adds details; what was said of the statement itself stands, but a different value beside it is "both".
func (st *statement) fill(s sense) {
	st.mode = oneMode(st.mode, s.mode)
	if s.lunch != "" && s.lunch != "open" {
		if st.lunch == "yes" && s.lunch == "no" || st.lunch == "no" && s.lunch == "yes" {
			st.lunch = "both"
		} else {
			st.lunch = s.lunch
		}
	}
	if s.diet != "" {
		st.diet = joinNeed(st.diet, s.diet)
	}
	if s.access != "" {
		st.access = joinNeed(st.access, s.access)
	}
}

// detail adds mode, lunch and needs to the statements that they are about.
func (c *composer) detail(cl *clause) {
	s := cl.sense
	c.note(&s)
	c.joinsUp(cl)
	if s.lunch == "open" {
		c.openLunch = cl.sentence + 1
	}
	c.dayNamedBefore(cl, &s)
	c.dayOfReason(cl, &s) // meals_of_others.go
	c.countSelf(cl, &s)
	if c.betweenLines(cl, s) {
		return
	}
	if c.carries(cl, s) || c.shareOut(cl) {
		return
	}
	if bearsOn(cl.tags, kNeeds) && s.mode == "" && s.lunch == "" && s.diet == "" && s.access == "" && len(s.events) == 0 {
		return // "moi, rien de spécial", whose need was told before
	}
	if !c.ofOne(cl, &s) {
		c.block(ReasonWho, cl.text)
		return
	}
	c.joinSelf(cl, &s)
	if len(c.line) > 0 && c.lineSentence == cl.sentence && (s.mode == "onsite" || s.mode == "remote") && len(s.names) == 0 {
		c.last = nil
		for _, p := range c.line {
			c.state(cl, s, p, Attend)
		}
		c.line = nil
		return
	}
	if (s.mode == "onsite" || s.mode == "remote") && len(s.names) == 0 && len(s.events) == 0 && c.underHeading(cl) && !c.answeredHere(cl) {
		s.events = c.headingOf(cl)
		c.last = nil
		c.state(cl, s, me, Attend)
		return
	}
	if (len(c.said) == 0 || c.bare == cl.sentence+1) && !c.listing && c.in.Answers == AnswersProgramme && len(s.events) > 0 && (s.mode == "onsite" || s.mode == "remote") && c.pending.what == "" && c.bareModes(cl) {
		c.bare = cl.sentence + 1
		c.last = nil
		c.state(cl, s, me, Attend)
		return
	}
	if c.shares(cl) {
		c.last = nil
		for _, p := range c.persons(&s) {
			c.state(cl, s, p, Attend)
		}
		return
	}
	if len(c.said) == 0 && !c.listing {
		c.keepDetail(cl, s)
		return
	}
	if s.lunch == "no" && s.mode == "" && s.diet == "" && s.access == "" && c.allAbsent() {
		return // who stays away eats nothing
	}
	hit := c.fillIn(cl, s)
	if !hit && (s.mode != "" || s.lunch != "" && s.lunch != "open" || s.diet != "" || s.access != "") {
		c.block(ReasonUnclear, cl.text)
	}
}

// keepDetail keeps a detail that came before any answer, joined to what waits already.
func (c *composer) keepDetail(cl *clause, s sense) {
	c.keptFor(cl, &s)
	if c.pending.what != "" {
		p := statement{mode: c.pending.mode, lunch: c.pending.lunch, diet: c.pending.diet, access: c.pending.access}
		p.fill(s)
		if c.pending.what == wHedge {
			s.what = wHedge
		}
		s.mode, s.lunch, s.diet, s.access = p.mode, p.lunch, p.diet, p.access
	}
	if len(s.names) > 0 {
		c.block(ReasonUnclear, cl.text)
	}
	s.rule = cl.text
	c.pending = s
}

// carries makes "et sur place le 18 juin", after a yes for another day in its sentence, a yes for that day.
func (c *composer) carries(cl *clause, s sense) bool {
	mealToo := (s.lunch == "yes" || s.lunch == "no") && c.in.Answers == AnswersProgramme && c.word(cl.tags[0]) == "et"
	if len(s.events) == 0 || len(c.last) == 0 || s.mode == "" && !mealToo {
		return false
	}
	first := c.said[c.last[0]]
	if first.sentence != cl.sentence || first.kind == Absent || !c.explicit(cl.sentence) {
		return false
	}
	for _, st := range c.said {
		if has(s.events, st.event) {
			return false
		}
	}
	persons := map[int]bool{}
	for _, i := range c.last {
		persons[c.said[i].person] = true
	}
	if len(persons) != 1 {
		return false
	}
	s.yes, c.last = true, nil
	c.state(cl, s, first.person, first.kind)
	return true
}

// concerns says whether a detail is about statement i.
func (c *composer) concerns(s sense, i int) bool {
	st := c.said[i]
	if len(s.events) > 0 && !has(s.events, st.event) {
		return false
	}
	if s.all {
		return true
	}
	if len(s.names) > 0 {
		for _, n := range s.names {
			if n == st.person {
				return true
			}
		}
		return s.self && s.rule == "meal of the others" && st.person == me
	}
	if s.self {
		return st.person == me
	}
	if len(s.events) > 0 && len(c.last) > 0 && !c.lastHas(s.events) {
		return st.person == c.said[c.last[0]].person // "…, et à Mulhouse en visio. Repas ok à Épernay."
	}
	for _, l := range c.last {
		if l == i {
			return true
		}
	}
	return len(c.last) == 0
}

// lastHas says whether one of the statements made last is about one of the events.
func (c *composer) lastHas(events []string) bool {
	for _, l := range c.last {
		if has(events, c.said[l].event) {
			return true
		}
	}
	return false
}
