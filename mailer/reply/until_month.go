package reply

// A month that only ends a time is no day of the programme: "je suis en cure jusqu'en juin" beside "je ne participerai pas à la rencontre du 28 mai" says nothing of
// the day in June.

var (
	untilMonth = lazily(`\bjusqu (en|a|au mois de|(a |a la )?(debut|fin|mi)( de)?) (mai|juin|septembre|novembre)\b`)
	// withDay is a day of a month, or a town of ours.
	withDay = lazily(`\b(\d+|1er) (mai|juin|septembre|novembre)\b`)
)

// settleUntilMonth takes the days from such a no, where the sender answers the whole programme and names a day elsewhere.
func (r *reader) settleUntilMonth() {
	if r.in.Answers != AnswersProgramme {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDecision || c.sense.yes || len(c.sense.events) == 0 || !untilMonth.MatchString(c.plain()) || withDay.MatchString(c.plain()) {
			continue
		}
		if s := (sense{what: wReason, rule: "until a month"}); r.dayAnsweredBeside(i) {
			c.sense = s
			c.fill()
		} else {
			c.sense = sense{what: wBlock, code: ReasonNoEvent, rule: "until a month"}
		}
	}
}

// dayAnsweredBeside says whether another clause than i, of the sender's, says no to a day by name.
func (r *reader) dayAnsweredBeside(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision && !s.yes && !s.maybe && s.self && len(eventsNamed(&r.list[k])) > 0 {
			return true
		}
	}
	return false
}
