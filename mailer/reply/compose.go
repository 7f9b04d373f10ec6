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
	enrolled  bool // by "merci d'inscrire", with no word of their own
}

// A composer joins the clauses of a reply into its reading.
type composer struct {
	*reader
	said         []statement
	reasons      []Reason
	suspects     []Reason
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
	openLunch    int // one more than the sentence that left the lunch open
}

func (c *composer) block(code, detail string) {
	for _, r := range c.reasons {
		if r.Code == code {
			return
		}
	}
	c.reasons = append(c.reasons, Reason{code, detail})
}

func (c *composer) compose() Reading {
	c.prefilled()
	c.sentence = -1
	for i := range c.list {
		c.add(&c.list[i])
	}
	c.readForms()
	c.settle()
	return c.reading()
}

// add takes one clause after the other.
func (c *composer) add(cl *clause) {
	s := &cl.sense
	if cl.sentence != c.sentence {
		c.sentence, c.topics = cl.sentence, nil
	}
	switch s.what {
	case wDecision:
		c.decide(cl)
	case wDetail:
		c.detail(cl)
	case wTopic:
		c.addTopic(cl)
	case wHedge:
		c.addDoubt(cl)
	case wQuestion:
		c.question = true
	case wLater:
		c.later = c.later || s.lunch == "" && c.openLunch != cl.sentence+1
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
		c.suspects = append(c.suspects, Reason{s.code, cl.text})
	case wBlock:
		c.refuse(cl)
	default:
		c.neutral++
	}
}

// refuse notes a clause that a person must read.
func (c *composer) refuse(cl *clause) {
	s := cl.sense
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

// namesFollow says whether names alone stand behind a heading such as "Présents :".
func (c *composer) namesFollow(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from {
			return o.sense.what == wTopic && (len(o.sense.names) > 0 || o.sense.self)
		}
	}
	return false
}

// eventsFor are the events that a decision is about.
func (c *composer) eventsFor(cl *clause) []string {
	s := cl.sense
	out := s.events
	switch {
	case len(out) > 0:
	case len(c.topics) > 0:
		out = c.topics
	case len(c.heading) > 0:
		out = c.heading
	default:
		if out = c.ahead(cl); len(out) == 0 {
			out = c.byDefault()
		}
	}
	var kept []string
	for _, id := range out {
		if !has(s.minus, id) {
			kept = append(kept, id)
		}
	}
	return kept
}

// ahead are the events that stand alone behind a decision without any: "inscription pour deux dates : …".
func (c *composer) ahead(cl *clause) []string {
	var out []string
	for i := range c.list {
		o := &c.list[i]
		if len(cl.tags) == 0 || o.sentence != cl.sentence || o.tags[0].from <= cl.tags[0].from {
			continue
		}
		if o.sense.what == wDecision || o.sense.what == wHedge {
			break
		}
		if o.sense.what == wTopic && len(o.sense.names) == 0 {
			out = union(out, o.sense.events)
		}
	}
	return out
}

// byDefault are the events meant where a clause names none: those named before, else that of the answered letter.
func (c *composer) byDefault() []string {
	switch {
	case len(c.last) > 0:
		var out []string
		for _, i := range c.last {
			out = union(out, []string{c.said[i].event})
		}
		return out
	case len(c.spoken) == 1:
		return c.spoken
	case len(c.spoken) > 1:
		return nil
	case c.in.Event != "":
		return []string{c.in.Event}
	}
	named := c.laterEvents()
	if len(named) == 1 {
		return named
	}
	return nil
}

// laterEvents are all events that the reply names anywhere, subject included.
func (c *composer) laterEvents() []string {
	var out []string
	for _, cl := range c.list {
		out = union(out, cl.sense.events)
	}
	return out
}

func (c *composer) note(s *sense) {
	c.spoken = union(c.spoken, s.events)
}

func (c *composer) decide(cl *clause) {
	s := &cl.sense
	c.note(s)
	if s.journey {
		c.journey = true
		return
	}
	if s.enrols && len(s.names) == 0 && !s.self {
		c.listing = true
		c.heading = union(nil, s.events)
		return
	}
	if cl.heading && len(s.names) == 0 && !s.all && c.namesFollow(cl) {
		c.roll = Attend
		if !s.yes {
			c.roll = Absent
		}
		c.rollSentence = cl.sentence
		c.topics = union(c.topics, s.events)
		return
	}
	kind := Attend
	switch {
	case !s.yes:
		kind = Absent
	case s.maybe || c.doubt:
		kind = Maybe
		c.doubt = false
	}
	if s.all && len(s.events) == 0 && kind == Attend && c.everybody() {
		for i := range c.said {
			if c.said[i].kind == Attend {
				c.said[i].fill(*s)
			}
		}
		return
	}
	persons := c.persons(s)
	c.last = nil
	for _, p := range persons {
		c.state(cl, *s, p, kind)
	}
	for _, p := range s.absent {
		c.state(cl, sense{events: s.events}, p, Absent)
	}
	if s.selfOut {
		c.state(cl, sense{events: s.events}, me, Absent)
	}
}

// everybody says whether each person named, the sender apart, was already said to come, or not, to some event.
func (c *composer) everybody() bool {
	for _, p := range c.others() {
		found := false
		for _, st := range c.said {
			found = found || st.person == p
		}
		if !found {
			return false
		}
	}
	n := len(c.others())
	return n > 1 || n == 1 && len(c.said) > 1
}

// persons are those of whom a decision speaks.
func (c *composer) persons(s *sense) []int {
	if s.all {
		others := c.others()
		if len(others) == 0 {
			c.block(ReasonUnnamed, "")
			return []int{me}
		}
		out := []int{me}
		if s.count > 1 && s.count == len(others) {
			out = nil
		}
		return append(out, others...)
	}
	out := append([]int{}, s.names...)
	if s.self {
		out = append([]int{me}, out...)
	}
	return out
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
		st := statement{person: person, event: id, kind: kind, mode: s.mode, lunch: s.lunch, diet: s.diet, access: s.access, evidence: cl.text, sentence: cl.sentence}
		if p := c.pending; p.what != "" && person == me {
			st.fill(p)
			c.pending = sense{}
		}
		c.said = append(c.said, st)
		c.last = append(c.last, len(c.said)-1)
	}
}

// checkThread blocks an event that is not that of the answered letter unless it is named plainly.
func (c *composer) checkThread(cl *clause, s sense, events []string) {
	if c.in.Event == "" || len(s.events) == 0 {
		return
	}
	for _, id := range events {
		if id != c.in.Event && !s.plain && !c.registered(id) && !(len(c.spoken) > 1 && has(c.spoken, c.in.Event) && !s.day) {
			c.block(ReasonOtherEvent, id)
		}
	}
}

func (c *composer) registered(id string) bool {
	for _, r := range c.in.Registered {
		if r.Event == id {
			return true
		}
	}
	return false
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
	if s.lunch == "open" {
		c.openLunch = cl.sentence + 1
	}
	if c.carries(cl, s) {
		return
	}
	if len(c.line) > 0 && c.lineSentence == cl.sentence && (s.mode == "onsite" || s.mode == "remote") && len(s.names) == 0 {
		c.last = nil
		for _, p := range c.line {
			c.state(cl, s, p, Attend)
		}
		c.line = nil
		return
	}
	if len(c.said) == 0 && !c.listing {
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
		return
	}
	hit := false
	for i := range c.said {
		st := &c.said[i]
		if c.concerns(s, i) && st.kind != Absent {
			if st.prefilled && s.mode != "" && s.mode != "both" {
				st.mode = s.mode
				s.mode = ""
			}
			st.fill(s)
			hit = true
		}
	}
	if !hit && (s.mode != "" || s.lunch != "" && s.lunch != "open" || s.diet != "" || s.access != "") {
		c.block(ReasonUnclear, cl.text)
	}
}

// carries makes "et sur place le 18 juin", after a yes for another day in its sentence, a yes for that day.
func (c *composer) carries(cl *clause, s sense) bool {
	if len(s.events) == 0 || len(c.last) == 0 || s.mode == "" {
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
		return false
	}
	if s.self {
		return st.person == me
	}
	for _, l := range c.last {
		if l == i {
			return true
		}
	}
	return len(c.last) == 0
}

func (c *composer) addTopic(cl *clause) {
	s := cl.sense
	c.note(&s)
	if len(s.names) > 0 || s.self {
		if c.enlist(cl, s) {
			return
		}
		if !c.introduces(cl) && !c.completes(cl) {
			c.block(ReasonUnclear, cl.text)
		}
	}
	if len(s.events) == 0 {
		return
	}
	if n := len(c.last); n > 0 && c.said[c.last[n-1]].sentence == cl.sentence && !c.explicit(cl.sentence) {
		old := append([]int{}, c.last...)
		for k, id := range s.events {
			for _, i := range old {
				if k == 0 {
					c.said[i].event = id
				} else {
					st := c.said[i]
					st.event = id
					c.said = append(c.said, st)
					c.last = append(c.last, len(c.said)-1)
				}
			}
		}
		c.checkThread(cl, s, s.events)
		return
	}
	c.topics = union(c.topics, s.events)
	if cl.heading && c.lineEnds(cl) {
		c.heading = s.events
	}
}

// enlist takes names that stand in a list: after "merci d'inscrire", behind "Présents :" or behind an event and a colon; or that
// begin a line whose answer follows.
func (c *composer) enlist(cl *clause, s sense) bool {
	persons := append([]int{}, s.names...)
	if s.self {
		persons = append(persons, me)
	}
	kind := Attend
	switch {
	case c.roll != "" && c.rollSentence == cl.sentence:
		kind = c.roll
	case c.listing && len(s.names) > 0:
	case len(c.topics) > 0 && c.underHeading(cl):
		s.events = union(s.events, c.topics)
	case cl.heading:
		c.line, c.lineSentence = persons, cl.sentence
		return c.detailFollows(cl)
	default:
		return false
	}
	first := true
	for _, p := range persons {
		before := len(c.said)
		last := c.last
		if first {
			c.last = nil
		}
		c.state(cl, s, p, kind)
		if len(c.said) == before {
			c.last = last
			return true
		}
		first = false
		c.said[len(c.said)-1].enrolled = true
	}
	return true
}

// underHeading says whether the clause before is an event with a colon, in the same line.
func (c *composer) underHeading(cl *clause) bool {
	for i := range c.list {
		if i > 0 && c.list[i].tags[0].from == cl.tags[0].from {
			o := c.list[i-1]
			return o.heading && o.sentence == cl.sentence && o.sense.what == wTopic && len(o.sense.events) > 0
		}
	}
	return false
}

// detailFollows says whether a mode stands behind a person and a colon: "X : sur place, repas".
func (c *composer) detailFollows(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from {
			return o.sense.what == wDetail && (o.sense.mode == "onsite" || o.sense.mode == "remote") && len(o.sense.names) == 0
		}
	}
	return false
}

// explicit says whether a decision of the sentence named its events itself.
func (c *composer) explicit(sentence int) bool {
	for _, cl := range c.list {
		if cl.sentence == sentence && cl.sense.what == wDecision && len(cl.sense.events) > 0 {
			return true
		}
	}
	return false
}

// lineEnds says whether a heading ends its line: what follows is a list under it.
func (c *composer) lineEnds(cl *clause) bool {
	at := cl.tags[len(cl.tags)-1].to
	for at < len(c.words) && c.words[at].mark && !c.words[at].newline {
		at++
	}
	return at >= len(c.words) || c.words[at].newline
}

// introduces says whether a clause of names is followed, in its sentence, by a decision that takes them up.
func (c *composer) introduces(cl *clause) bool {
	found := false
	for _, other := range c.list {
		if other.sentence != cl.sentence || other.tags[0].from <= cl.tags[0].from || other.sense.what != wDecision {
			continue
		}
		for _, n := range cl.sense.names {
			found = found || containsInt(other.sense.names, n)
		}
	}
	return found
}

// completes says whether a clause of names ends a sentence that says "nous serons là".
func (c *composer) completes(cl *clause) bool {
	for _, other := range c.list {
		if other.sentence == cl.sentence && other.tags[0].from < cl.tags[0].from && other.sense.what == wDecision && other.sense.all && cl.sense.self {
			return true
		}
	}
	return false
}

func containsInt(list []int, n int) bool {
	for _, x := range list {
		if x == n {
			return true
		}
	}
	return false
}

func (c *composer) addDoubt(cl *clause) {
	s := cl.sense
	c.note(&s)
	if len(s.events) > 0 || len(c.topics) > 0 {
		events := c.eventsFor(cl)
		same := len(c.last) > 0
		for _, i := range c.last {
			same = same && has(events, c.said[i].event)
		}
		if !same {
			s.self = true
			c.last = nil
			c.state(cl, s, me, Maybe)
			return
		}
	}
	if len(c.last) == 0 {
		if len(c.said) == 0 {
			c.doubt = true
			c.pendingDoubt(cl)
			return
		}
	}
	for i := range c.said {
		if c.said[i].kind == Attend {
			c.said[i].kind = Maybe
			c.said[i].mode = oneMode(c.said[i].mode, s.mode)
		} else if c.said[i].kind == Absent {
			c.block(ReasonUnclear, cl.text)
		}
	}
}

// pendingDoubt keeps a doubt that came before any answer.
func (c *composer) pendingDoubt(cl *clause) {
	if c.pending.what == "" {
		c.pending = cl.sense
		c.pending.rule = cl.text
	}
}
