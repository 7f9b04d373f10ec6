package reply

import "slices"

// What a sentence begins with, a day or a person, holds for what follows: "pour le 28 mai : …".

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
		if !c.leadsToDecision(cl) && !c.completes(cl) && !c.stated(s) {
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
	if c.danglingDay(cl) {
		c.block(ReasonTwoEvents, cl.text)
	}
	if cl.heading && c.inList(cl) {
		c.topics = nil
	}
	c.topics = union(c.topics, s.events)
	if cl.heading && c.lineEnds(cl) {
		c.heading = s.events
	}
}

// danglingDay says whether a clause names, at the end of a sentence that decided on another day, a day of which nothing is said: "je viens le 28 mai et,
// si possible, le 18 juin aussi".
func (c *composer) danglingDay(cl *clause) bool {
	if cl.heading || cl.subject || len(c.last) == 0 || c.said[c.last[0]].sentence != cl.sentence || !c.explicit(cl.sentence) {
		return false
	}
	for _, st := range c.said {
		if slices.Contains(cl.sense.events, st.event) {
			return false
		}
	}
	for i := range c.list {
		o := &c.list[i]
		if o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from && o.sense.what != wReason && o.sense.what != wCourtesy && o.sense.what != wSuspect {
			return false
		}
	}
	return true
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
	first := c.said[c.last[0]]
	if c.joinsAnother(cl) {
		c.block(ReasonTwoEvents, cl.text)
		return true
	}
	own := false // the day has a mode of its own behind it, and the one before has its own
	for i := range c.list {
		if o := &c.list[i]; o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from && (o.sense.what == wDecision || o.sense.what == wHedge || o.sense.what == wDetail) {
			own = o.sense.what == wDetail && first.mode != "" && first.person == me && c.said[c.last[len(c.last)-1]].person == me && !bearsOn(o.tags, kIf, kHedge, kNot, kNe, kEvent, kName, kAll, kCompany)
			if !own {
				return false
			}
			break
		}
	}
	var persons []int
	for _, i := range c.last {
		if !slices.Contains(persons, c.said[i].person) {
			persons = append(persons, c.said[i].person)
		}
	}
	if len(persons) > 1 && c.companyLast(cl) {
		c.block(ReasonTwoEvents, cl.text)
		return true
	}
	if own {
		c.last = nil
	}
	for _, p := range persons {
		c.state(cl, sense{events: cl.sense.events, plain: cl.sense.plain}, p, first.kind)
	}
	return true
}

// joinsAnother says whether somebody was said to come too just before a clause, in its sentence: "je viens à Épernay, X aussi, et à Mulhouse".
func (c *composer) joinsAnother(cl *clause) bool {
	return slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sentence == cl.sentence && o.tags[0].from < cl.tags[0].from && o.sense.rule == "comes too"
	})
}

// companyLast says whether a decision before a clause, in its sentence, names those who come along behind its day: "je viens à Épernay avec X, et à
// Mulhouse".
func (c *composer) companyLast(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.tags[0].from >= cl.tags[0].from || o.sense.what != wDecision {
			continue
		}
		for k, t := range o.tags {
			if t.kind == kName && bearsOn(o.tags[:k], kEvent) {
				return true
			}
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

// leadsWithNot says whether a clause begins with "pas", behind "mais", "et" or "malheureusement" at most.
func (r *reader) leadsWithNot(c *clause) bool {
	for _, t := range c.tags {
		switch {
		case t.kind == kNot && r.word(t) == "pas":
			return true
		case has([]string{"mais", "et", "malheureusement", "helas", "donc", "surtout", "en", "revanche", "par", "contre"}, r.word(t)):
		default:
			return false
		}
	}
	return false
}

// bygone says whether all days that a clause names are over, in answer to a letter about another: "j'ai raté Épernay la semaine dernière".
func (r *reader) bygone(c *clause, b bag) bool {
	if r.in.Event == "" || !b.any(kEvent) || b.any(kName, kRelation, kUnnamed, kCompany, kVerb, kPresent, kYes, kEnrol, kSeat, kHedge, kIf, kModal, kMode, kGeneric) {
		return false
	}
	for _, t := range c.tags {
		if t.kind != kEvent {
			continue
		}
		for _, e := range r.in.Programme.Events {
			if has(t.mention.events, e.ID) && (e.ID == r.in.Event || !e.Date.AddDate(0, 0, 1).Before(r.in.Received)) {
				return false
			}
		}
	}
	return true
}

// neitherDay says whether each "ni" of a clause, or "pas" and each "ni" behind it, stands before a day: "ni Épernay ni Mulhouse", "pas à Épernay ni à
// Mulhouse".
func (r *reader) neitherDay(c *clause) bool {
	nots, days := 0, 0
	for _, t := range c.tags {
		switch {
		case t.kind == kNot && (r.word(t) == "ni" || nots == 0 && r.word(t) == "pas" && t.to-t.from == 1):
			if nots != days {
				return false
			}
			nots++
		case t.kind == kEvent:
			if nots != days+1 {
				return false
			}
			days++
		case nots == 0 && !has([]string{"mais", "et", "malheureusement", "helas", "donc", "en", "revanche", "par", "contre"}, r.word(t)):
			return false
		}
	}
	return days == nots
}

// readChoice reads "seulement Tomblaine", "Mulhouse pour moi" in answer to the programme.
func readChoice(r *reader, c *clause, b bag) (sense, bool) {
	only := r.saysWord(c, "seulement") || r.saysWord(c, "uniquement") || r.saysWord(c, "juste")
	if !b.any(kNe) && !only && (b[kNot] == 1 && r.leadsWithNot(c) || b[kNot] > 1 && r.neitherDay(c)) && r.in.Answers == AnswersProgramme && b.any(kEvent) && b.only(kNot, kEvent, kFill, kCourtesy, kJoin, kGeneric) && len(r.others()) == 0 && !c.question && !c.subject {
		s := sense{what: wDecision, self: true} // "pas la dernière"
		if code := r.eventsOf(c, &s); code != "" {
			return block(code)
		}
		return s, true
	}
	if r.in.Answers != AnswersProgramme || len(r.others()) > 0 || c.question || c.heading || c.subject || !b.any(kEvent) || !only && !b.any(kSelf) {
		return sense{}, false
	}
	for _, t := range c.tags {
		switch {
		case t.kind.oneOf(kEvent, kFill, kFor, kMode, kLunch, kJoin, kCourtesy, kGeneric):
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
