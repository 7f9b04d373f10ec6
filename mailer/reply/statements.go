package reply

import "slices"

// From the decision of a clause to statements: yes, no or maybe, of each person for each event.

// takeDecision makes a decision into statements, one for each of its people and events.
func (c *composer) takeDecision(cl *clause) {
	s := &cl.sense
	c.note(s)
	if s.journey && !c.replacedNext(cl) {
		c.journey = c.journey || !c.awayAlready(cl)
		return
	}
	if s.nobody && len(s.names) == 0 && !s.self {
		c.bossOut = true
		return
	}
	c.bossOut = c.bossOut || s.nobody
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
	if c.doubt && !s.self && !s.all && len(s.names) > 0 && c.pendingOwn(cl) {
		c.block(ReasonMaybe, cl.text) // "j'hésite, X viendra": not X is in doubt
	}
	kind := c.kindOf(cl)
	if s.all && len(s.names) == 0 && allPeople(cl) && !(kind == Attend && c.everybody()) {
		c.block(ReasonUnnamed, cl.text)
		return
	}
	if s.all && len(s.events) == 0 && kind == Attend && c.everybody() {
		for i := range c.said {
			if c.said[i].kind == Attend {
				c.said[i].fill(*s)
			}
		}
		return
	}
	if named := c.apposed(cl); len(named) > 0 {
		s.self, s.names = false, named
	}
	c.moveTopic(s)
	persons := c.persons(s)
	c.takeUp(cl, kind)
	c.takeOut(cl)
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
	c.unableThere(cl)
}

// kindOf is what a decision says; a doubt that waited is taken up.
func (c *composer) kindOf(cl *clause) Kind {
	c.leavesDoubt(cl)
	s := &cl.sense
	switch {
	case !s.yes:
		return Absent
	case s.maybe || c.doubt:
		c.doubt = false
		return Maybe
	}
	return Attend
}

// apposed gives the people of whom a decision without a subject or verb of its own speaks, just behind their names: "pour Mme X,
// en arrêt maladie".
func (c *composer) apposed(cl *clause) []int {
	if !cl.sense.self || cl.sense.yes || len(c.mentioned) == 0 {
		return nil
	}
	before := c.mentioned[len(c.mentioned)-1]
	if before.sentence != cl.sentence || bearsOn(cl.tags, kSelf, kWe, kVerb, kModal, kBe, kPresent, kNoun, kEnrol, kCancel, kYes, kNo) {
		return nil
	}
	return before.sense.names
}

// persons are those of whom a decision speaks.
func (c *composer) persons(s *sense) []int {
	if s.all {
		others := c.others()
		if len(others) == 0 {
			if s.yes || len(c.in.Registered) > 0 { // who else was put down is not known here
				c.block(ReasonUnnamed, "")
			}
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

// awayAlready says whether the sentence of a no to the journey said before it that the same people stay away: "il est hospitalisé et ne pourra pas se déplacer".
func (c *composer) awayAlready(cl *clause) bool {
	persons := append([]int{}, cl.sense.names...)
	if cl.sense.self {
		persons = append(persons, me)
	}
	for _, p := range persons {
		if !slices.ContainsFunc(c.said, func(st statement) bool { return st.person == p && st.kind == Absent && st.sentence == cl.sentence }) {
			return false
		}
	}
	return len(persons) > 0 && !c.remoteSelf()
}
