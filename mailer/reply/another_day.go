package reply

import "strings"

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
		c.fill()
	}
}

// settleDaysBefore gives a yes that names no day the days that the sender kept, or said to be interested in, just before it: "j'ai bloqué le 28 mai et le 24
// septembre, je serai présente".
func (r *reader) settleDaysBefore() {
	if r.in.Answers != AnswersProgramme {
		return
	}
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if before == nil || c.question || c.sense.what != wDecision || !c.sense.yes || !c.sense.self || c.sense.maybe || len(c.sense.names) > 0 || len(c.sense.events) > 0 || bearsOn(c.tags, kEvent, kOr, kName) ||
			!has([]string{wReason, wSuspect, wAck}, before.sense.what) || before.sense.rule != "interest before a request" && !keptDays.MatchString(before.plain()) || bearsOn(before.tags, kOr, kNot, kNe, kExcept, kName, kStranger, kAll) {
			continue
		}
		c.sense.events, c.sense.plain = eventsNamed(before), true
	}
}

// keptDays is what somebody does with days on which they will come.
var keptDays = lazily(`^(et |donc |bien recu )*(je|j|nous) (ai |avons |vous )?(bien |deja |donc )*(bloque|bloquee?s|bloquons|reserve|reservees?|reservons|retiens|retenu|retenons|note|notee?s|notons|cale|calees) `)

var (
	nextTime    = lazily(`\b(prochaine|autre) (fois|occasion|rencontre|edition|journee|date)$`)
	forInstance = lazily(`^(notamment|par exemple|pourquoi pas|comme|peut etre|sans doute|a|pour) `)
)

// settleThere makes the day that the sender notes the one of which they go on to say that they will be there: "je note aussi celle du 18 juin, où je viendrai".
func (r *reader) settleThere() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if next.sentence != c.sentence || c.question || c.sense.what != wSuspect && c.sense.what != wAck || !bearsOn(c.tags, kConfirm, kAck) || !bearsOn(c.tags, kEvent) || bearsOn(c.tags, kNot, kNe, kNo, kIf, kHedge, kName, kRelation, kOr, kVerb, kPresent, kStranger) ||
			next.sense.what != wDecision || !next.sense.yes || !next.sense.self || len(next.sense.events) > 0 || !strings.HasPrefix(next.plain(), "ou je ") {
			continue
		}
		s := sense{what: wTopic, rule: "the day noted"}
		if r.eventsOf(c, &s) == "" && len(s.events) == 1 {
			c.sense, next.sense.events, next.sense.plain = s, s.events, true
		}
	}
}
