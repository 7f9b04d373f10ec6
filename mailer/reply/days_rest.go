package reply

// Days told by their way alone, and no to the rest: "Épernay en vrai avec le repas et Mulhouse en visio, les autres je peux pas".

// settleRestBesideWays gives such a no the days that the reply does not name, where all else that is answered is of days and their ways.
func (r *reader) settleRestBesideWays() {
	if r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 || len(r.index.rest) == 0 || r.inForm() || len(r.others()) > 0 {
		return
	}
	at, ways := -1, 0
	for i := range r.list {
		c := &r.list[i]
		switch s := c.sense; {
		case at < 0 && !c.subject && !c.question && (s.what != wDecision || !s.yes && !s.maybe && s.self && len(s.events) == 0) && wholeRestNo.MatchString(c.plain()) && !bearsOn(c.tags, kName, kIf, kHedge, kRelation):
			at = i
		case c.subject, s.what == wCourtesy, s.what == wReason && !bearsOn(c.tags, kIf, kHedge):
		case c.question:
			return
		case r.wayOf(c) && len(s.events) > 0 && at < 0 && disjoint(s.events, r.index.rest):
			ways++
		default:
			return
		}
	}
	if at < 0 || ways == 0 {
		return
	}
	r.list[at].sense = sense{what: wDecision, rule: "no to the rest", self: true, events: append([]string{}, r.index.rest...), plain: true}
}
