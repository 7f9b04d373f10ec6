package reply

// settleAnotherDay hands on a yes that says "y" of a day that no event has: "je note le 28 juin, j'y serai".
func (r *reader) settleAnotherDay() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		there := before.sense.what == wSuspect && before.sense.code == ReasonOtherDate && before.sentence == c.sentence
		if there && c.sense.what == wDecision && c.sense.yes && len(c.sense.events) == 0 && r.saysWord(c, "y") {
			c.sense = sense{what: wBlock, code: ReasonOtherDate, rule: "another day"}
		}
	}
}

// settleNextTime takes the day that somebody names behind "ce sera pour une prochaine fois" for no part of their no: "…, notamment Tomblaine en novembre".
func (r *reader) settleNextTime() {
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if before == nil || c.question || !has([]string{wTopic, wSuspect, wBlock, wReason}, c.sense.what) || before.sense.what != wDecision || before.sense.yes || !nextTime.MatchString(before.plain()) || !forInstance.MatchString(c.plain()) || !bearsOn(c.tags, kEvent) ||
			bearsOn(c.tags, kName, kVerb, kPresent, kYes, kNo, kNot, kNe, kEnrol, kMode) {
			continue
		}
		c.sense = sense{what: wReason, rule: "a next time"}
		for k := range c.tags {
			c.tags[k].kind = kFill
		}
	}
}

var (
	nextTime    = lazily(`\b(prochaine|autre) (fois|occasion|rencontre|edition|journee|date)$`)
	forInstance = lazily(`^(notamment|par exemple|pourquoi pas|comme|peut etre|sans doute|a|pour) `)
)
