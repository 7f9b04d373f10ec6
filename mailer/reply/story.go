package reply

// Who writes at length tells first and answers then: "j'ai failli dire non, mais je viens", "un déplacement à Épernay m'ira très bien, inscrivez-moi".
// What was not understood before the answer leads to it and cannot take it back, unless it is of other people, of another day or of a condition.

// leadsUp says whether a suspicion is such a story: the sender's own plain answer, always the same, stands behind it.
func (c *composer) leadsUp(s suspicion) bool {
	if !s.story || s.push.other || s.adjoins {
		return false
	}
	for _, id := range s.events {
		if !c.speaksFor(id) {
			return false
		}
	}
	kind := Kind("")
	for _, st := range c.said {
		if st.prefilled || st.person == me && kind != "" && st.kind != kind || s.mode != "" && st.kind == Attend && st.mode == "" {
			return false
		}
		if st.person == me {
			kind = st.kind
		}
	}
	return (kind == Attend || kind == Absent && s.mode == "") && !(s.push.yes && len(s.events) > 0) && c.answersAfter(s.at)
}

// answersAfter says whether the sender answers behind a place of the text, in words of taking part and not of assent alone.
func (c *composer) answersAfter(at int) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.tags[0].from > at && (!o.subject || buttonCode.MatchString(fold(c.in.Subject))) && o.sense.what == wDecision && o.sense.self && !o.sense.maybe && len(o.sense.names) == 0 && !assent(o) && !c.pointsBack(o) {
			return true
		}
	}
	return false
}

// pointsBack says whether an answer is to what was spoken of before it, by "y" alone: "je vous parle de la fête des voisins. J'y serai."
func (c *composer) pointsBack(cl *clause) bool {
	return c.saysWord(cl, "y") && !bearsOn(cl.tags, kEvent, kGeneric, kMode, kEnrol)
}

// onlyPointsBack says whether all answers of the sender behind a place of the text are to what was spoken of before.
func (c *composer) onlyPointsBack(at int) bool {
	found := false
	for i := range c.list {
		o := &c.list[i]
		if o.sense.what != wDecision || !o.sense.self {
			continue
		}
		if o.tags[0].from < at || !c.pointsBack(o) {
			return false
		}
		found = true
	}
	return found
}

// story says whether a clause can be part of what leads to an answer.
func story(cl *clause) bool {
	if cl.sense.code != ReasonUnclear || !has([]string{"decision", "open words", "detail", "topic", "courtesy", "passed on", "past"}, cl.sense.rule) {
		return false
	}
	return !newBag(cl).any(kIf, kHedge, kDepend, kExcept, kOr, kStranger, kWhen, kMeeting, kThou, kBlock, kFuture, kName, kReplaces, kReplaced, kCompany, kUnnamed, kScreen)
}
