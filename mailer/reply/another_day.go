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
