package reply

// settleDaysRefused gives a no to the programme the days that go on behind its comma, the last of them behind "et", where nothing but a ground follows: "je
// serai absent les 28 mai, 24 septembre et 5 novembre, ces trois jeudis étant occupés par mes cours".
func (r *reader) settleDaysRefused() {
	if r.in.Answers != AnswersProgramme {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDecision || c.sense.yes || c.sense.maybe || c.sense.partial || c.sense.journey || len(c.sense.minus) > 0 || len(c.sense.events) != 1 || c.question || c.subject || !r.endsWithDay(c) || !manyDays.MatchString(c.plain()) {
			continue
		}
		if next := i + 1; next < len(r.list) && r.list[next].sentence == c.sentence && r.list[next].sense.what == wDetail && bearsOn(r.list[next].tags[:1], kEvent) {
			r.list[next].sense = sense{what: wBlock, code: ReasonTwoEvents, rule: "days refused"} // "absente les 28 mai, 18 juin et 24 septembre en visio"
			continue
		}
		end := r.daysGoOn(i)
		if end == i || end+1 < len(r.list) && r.list[end+1].sentence == c.sentence && !r.bareGround(end+1) && !r.otherDayNext(end+1) {
			continue
		}
		for k := i + 1; k <= end; k++ {
			c.sense.events = union(c.sense.events, r.list[k].sense.events)
			r.list[k].sense = sense{what: wCourtesy, rule: "days refused"}
		}
	}
}

// manyDays leads to more days than one: "les 28 mai, …", "aux rencontres d'Épernay, …". Of one alone, "à Épernay, …", the comma could part two answers.
var manyDays = lazily(`\b(les|aux|des) (\d|premier|jeudis?|(deux |trois )?(journees|rencontres|dates|rendez vous|sessions|etapes|evenements) )`)

// endsWithDay says whether the last word of a clause is its one day, and nothing in it limits the no.
func (r *reader) endsWithDay(c *clause) bool {
	days := 0
	for _, t := range c.tags {
		if t.kind == kEvent {
			days++
		}
	}
	return days == 1 && c.tags[len(c.tags)-1].kind == kEvent && !bearsOn(c.tags, kMode, kLunch, kPart, kHour, kIf, kHedge, kExcept, kOr, kJourney, kThat, kStranger)
}

// daysGoOn is the last of the clauses behind clause i that name further days in the same manner, i where the last has no "et".
func (r *reader) daysGoOn(i int) int {
	how := r.list[i].tags[len(r.list[i].tags)-1].mention.how
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		o := &r.list[k]
		if o.sense.what != wTopic || o.sense.rule != "topic" || o.heading || o.question || len(o.sense.events) == 0 || len(o.sense.names) > 0 || !newBag(o).only(kEvent, kFill, kJoin) || has([]string{"et", "mais", "ou"}, r.word(o.tags[0])) || !disjoint(o.sense.events, r.list[i].sense.events) {
			return i
		}
		and := false
		for _, t := range o.tags {
			if t.kind == kEvent && t.mention.how != how {
				return i
			}
			and = and || r.word(t) == "et"
		}
		if and || len(o.sense.events) > 1 {
			return k
		}
	}
	return i
}

// bareGround says whether clause i gives a ground, and speaks of no day and no coming.
func (r *reader) bareGround(i int) bool {
	c := &r.list[i]
	return (c.sense.what == wReason || c.sense.what == wSuspect) && !bearsOn(c.tags, kEvent, kGeneric, kMode, kYes, kVerb, kPresent, kIf, kHedge, kName)
}

// otherDayNext says whether clause i turns to an answer for days of its own: "…, mais je viendrai à Tomblaine".
func (r *reader) otherDayNext(i int) bool {
	c := &r.list[i]
	return c.sense.what == wDecision && c.sense.yes && len(c.sense.events) > 0 && r.word(c.tags[0]) == "mais" && bearsOn(c.tags, kSelf)
}
