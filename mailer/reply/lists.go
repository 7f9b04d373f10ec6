package reply

import "strings"

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

// introduces says whether a clause of names is followed, in its sentence, by a decision that takes them up.
func (c *composer) introduces(cl *clause) bool {
	found := false
	for _, other := range c.list {
		if other.sentence != cl.sentence || other.tags[0].from <= cl.tags[0].from || other.sense.what != wDecision && other.sense.what != wDetail {
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
	case len(s.events) > 0 && len(c.last) > 0 && c.said[c.last[0]].sentence == cl.sentence && c.word(cl.tags[0]) == "et":
		kind = c.said[c.last[0]].kind
	case c.listing && len(s.names) > 0:
	case len(c.topics) > 0 && c.underHeading(cl):
		s.events = union(s.events, c.topics)
	case len(s.events) > 0 && c.pairs(cl):
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

// pairs says whether each clause of a sentence in answer to the programme is people and their days, and nothing else: "moi le 28 mai, X le 24 septembre".
func (c *composer) pairs(cl *clause) bool {
	n := 0
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.sense.what == wCourtesy {
			continue
		}
		if o.sense.what != wTopic || len(o.sense.events) == 0 || len(o.sense.names) == 0 && !o.sense.self || o.question || !newBag(o).only(kName, kSelf, kEvent, kFill, kMode, kFor, kJoin) {
			return false
		}
		n++
	}
	return n > 1 && c.in.Answers == AnswersProgramme
}

// answeredHere says whether the sentence of a clause, which begins with an event, says more of coming than this clause: "28 mai : en visio, je ne viens
// pas", or asks, doubts or was not understood.
func (c *composer) answeredHere(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.tags[0].from < cl.tags[0].from {
			continue
		}
		if o.heading && o.sense.what == wTopic && len(o.sense.events) > 0 {
			break
		}
		if o.sense.what != wTopic && o.sense.what != wDetail && o.sense.what != wCourtesy {
			return true
		}
	}
	for _, t := range c.headingOf(cl) {
		if c.registered(t) || c.speaksFor(t) {
			return true
		}
	}
	return bearsOn(cl.tags, kNot, kNe, kOr, kIf, kHedge, kModal)
}

// inList says whether an answer stands just before a heading in its sentence: "Épernay : sur place, Mulhouse : non".
func (c *composer) inList(cl *clause) bool {
	for i := range c.list {
		if i > 0 && c.list[i].tags[0].from == cl.tags[0].from {
			o := &c.list[i-1]
			return o.sentence == cl.sentence && o.sense.what != wTopic
		}
	}
	return false
}

// headingOf are the events of the clause just before.
func (c *composer) headingOf(cl *clause) []string {
	for i := range c.list {
		if i > 0 && c.list[i].tags[0].from == cl.tags[0].from {
			return c.list[i-1].sense.events
		}
	}
	return nil
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

// lineEnds says whether a heading ends its line: what follows is a list under it.
func (c *composer) lineEnds(cl *clause) bool {
	at := cl.tags[len(cl.tags)-1].to
	for at < len(c.words) && c.words[at].mark && !c.words[at].newline {
		at++
	}
	return at >= len(c.words) || c.words[at].newline
}

// stated says whether all the names of a clause have a statement already: "nous serons trois :", and the list behind it.
func (c *composer) stated(s sense) bool {
	for _, n := range s.names {
		found := false
		for _, st := range c.said {
			found = found || st.person == n
		}
		if !found {
			return false
		}
	}
	return len(s.names) > 0
}

// copies makes of "mon adjoint, X, également" what was said last, for X: the same answer, day, mode and meal.
func (c *composer) copies(cl *clause) bool {
	if len(c.last) == 0 || len(cl.sense.names) == 0 || len(cl.sense.events) > 0 || !c.likewise(cl) && !c.added(cl) {
		return false
	}
	var last []int
	for _, n := range cl.sense.names {
		for _, i := range c.last {
			st := c.said[i]
			if st.kind != Attend || st.prefilled || c.said[c.last[0]].person != st.person {
				return false
			}
			if c.andNamed(cl) {
				st.mode, st.lunch = "", ""
			}
			st.person, st.evidence, st.sentence, st.diet, st.access = n, cl.text, cl.sentence, "", ""
			last = append(last, len(c.said))
			c.said = append(c.said, st)
		}
	}
	c.last = last
	return true
}

// added says whether a clause of names goes on with the decision of its sentence: "…, ainsi que celle de X", "…, ainsi que X".
func (c *composer) added(cl *clause) bool {
	text := cl.plain()
	if c.said[c.last[0]].sentence != cl.sentence || !strings.HasPrefix(text, "ainsi que ") && !strings.HasPrefix(text, "et celle") && !strings.HasPrefix(text, "de meme que ") && !c.andNamed(cl) {
		return false
	}
	return newBag(cl).only(kName, kRelation, kFill, kFunction, kCivility, kJoin, kCourtesy, kAlso, kThat)
}

// andNamed says whether a clause is "et X" behind the names of people who come, and says no more of X than a detail behind it does.
func (c *composer) andNamed(cl *clause) bool {
	if !strings.HasPrefix(cl.plain(), "et ") || c.said[c.last[0]].person == me || c.said[c.last[0]].sentence != cl.sentence {
		return false
	}
	for i := range c.list {
		if o := &c.list[i]; o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from && o.sense.what != wDetail {
			return false
		}
	}
	return true
}

// likewise says whether "également", "aussi" or "de même" stands in a clause of names or alone beside it, and nothing else in the sentence.
func (c *composer) likewise(cl *clause) bool {
	also := false
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence {
			continue
		}
		for _, t := range o.tags {
			switch t.kind {
			case kAlso:
				also = also || has([]string{"aussi", "egalement", "de", "idem", "pareil"}, c.word(t))
			case kName, kRelation, kFill, kFunction, kCivility, kJoin, kFor, kCourtesy:
			default:
				return false
			}
		}
	}
	return also
}

func (c *composer) addTopic(cl *clause) {
	s := cl.sense
	c.note(&s)
	if len(s.names) > 0 || s.self {
		if c.enlist(cl, s) {
			return
		}
		if c.copies(cl) {
			return
		}
		if !c.introduces(cl) && !c.completes(cl) && !c.stated(s) {
			c.block(ReasonUnclear, cl.text)
		}
	}
	if len(s.events) == 0 {
		return
	}
	if len(c.last) > 0 && c.said[c.last[0]].sentence == cl.sentence && c.leadsOn(cl) {
		c.topics = s.events
		return
	}
	if n := len(c.last); n > 0 && len(c.topics) == 0 && c.said[c.last[n-1]].sentence == cl.sentence && !c.explicit(cl.sentence) {
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
	if c.extends(cl) {
		return
	}
	if cl.heading && c.inList(cl) {
		c.topics = nil
	}
	c.topics = union(c.topics, s.events)
	if cl.heading && c.lineEnds(cl) {
		c.heading = s.events
	}
}

// leadsOn says whether the next thing that the sentence says behind a clause of events is a decision without any: "…, le 18 juin je ne
// peux pas".
func (c *composer) leadsOn(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.tags[0].from <= cl.tags[0].from {
			continue
		}
		switch o.sense.what {
		case wDecision, wHedge, wBlock:
			return len(o.sense.events) == 0
		case wTopic, wDetail:
			return false
		}
	}
	return false
}

// extends adds the events of "…, et à Tomblaine le 5 novembre" to the decision that its sentence began with, mode and meal left open.
func (c *composer) extends(cl *clause) bool {
	if len(c.last) == 0 || c.said[c.last[0]].sentence != cl.sentence || !has([]string{"et", "ainsi", "puis"}, c.word(cl.tags[0])) || bearsOn(cl.tags, kAlso, kExcept, kOr) {
		return false
	}
	for i := range c.list {
		if o := &c.list[i]; o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from && (o.sense.what == wDecision || o.sense.what == wHedge || o.sense.what == wDetail) {
			return false
		}
	}
	first := c.said[c.last[0]]
	var persons []int
	for _, i := range c.last {
		if !containsInt(persons, c.said[i].person) {
			persons = append(persons, c.said[i].person)
		}
	}
	for _, p := range persons {
		c.state(cl, sense{events: cl.sense.events, plain: cl.sense.plain}, p, first.kind)
	}
	return true
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

// allPeople says whether a clause speaks of "l'ensemble de la délégation": of those named already.
func allPeople(cl *clause) bool {
	for _, t := range cl.tags {
		if t.kind == kAll && t.value == "people" {
			return true
		}
	}
	return false
}

// takeOut drops what the sentence said of events that it then excepts: "toutes, excepté le 5 novembre où je suis absent".
func (c *composer) takeOut(cl *clause) {
	if !cl.sense.less {
		return
	}
	var kept []statement
	for _, st := range c.said {
		if st.sentence != cl.sentence || st.kind != Attend || !has(cl.sense.events, st.event) {
			kept = append(kept, st)
		}
	}
	c.said = kept
}

// readChoice reads "seulement Tomblaine", "Mulhouse pour moi" in answer to the programme.
func readChoice(r *reader, c *clause, b bag) (sense, bool) {
	if b[kNot] == 1 && !b.any(kNe) && r.word(c.tags[0]) == "pas" && r.in.Answers == AnswersProgramme && b.any(kEvent) && b.only(kNot, kEvent, kFill, kCourtesy) && len(r.others()) == 0 && !c.question && !c.subject {
		s := sense{what: wDecision, self: true} // "pas la dernière"
		if code := r.eventsOf(c, &s); code != "" {
			return block(code)
		}
		return s, true
	}
	only := r.saysWord(c, "seulement") || r.saysWord(c, "uniquement") || r.saysWord(c, "juste")
	if r.in.Answers != AnswersProgramme || len(r.others()) > 0 || c.question || c.heading || c.subject || !b.any(kEvent) || !only && !b.any(kSelf) {
		return sense{}, false
	}
	for _, t := range c.tags {
		switch {
		case has([]string{string(kEvent), string(kFill), string(kFor), string(kMode), string(kLunch), string(kJoin), string(kCourtesy), string(kGeneric)}, string(t.kind)):
		case t.kind == kSelf && (t.value == "moi" || t.value == "for"):
		case t.kind == kUnknown && has([]string{"seulement", "uniquement", "juste"}, r.word(t)):
		default:
			return sense{}, false
		}
	}
	s := sense{what: wDecision, yes: true, self: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
