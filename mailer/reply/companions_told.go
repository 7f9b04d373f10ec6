package reply

import "strings"

// alongWithMe reads "et avec moi X, ma stagiaire" behind the sender's yes: X comes as well.
func (r *reader) alongWithMe(i int) {
	c, before := &r.list[i], r.before(i)
	text := strings.TrimPrefix(c.plain(), "et ")
	if before == nil || before.sense.what != wDecision || !before.sense.yes || before.sense.maybe || !before.sense.self || !strings.HasPrefix(text, "avec moi ") || newBag(c)[kName] != 1 || c.sense.what == wDecision ||
		!newBag(c).only(kJoin, kPlus, kSelf, kName, kRelation, kFunction, kFill, kCivility, kMark) {
		return
	}
	c.sense = sense{what: wDecision, yes: true, names: c.names(), events: before.sense.events, plain: before.sense.plain, mode: before.sense.mode, rule: "along with the sender"}
}

// withoutThem reads "je viendrai sans X" in front of what keeps X away.
func (r *reader) withoutThem(i int) {
	c := &r.list[i]
	if c.sense.what != wBlock || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || newBag(c)[kName] != 1 || !newBag(c).only(kSelf, kVerb, kPresent, kBe, kSubtract, kName, kFill, kRelation, kEvent, kGeneric, kCivility, kFunction) || !bearsOn(c.tags, kSubtract) || !bearsOn(c.tags[:1], kSelf) || !bearsOn(c.tags, kVerb, kPresent) {
		return
	}
	next := r.list[i+1].sense
	if next.what != wDecision || next.yes || next.self || len(next.names) != 1 || next.names[0] != c.names()[0] {
		return
	}
	s := sense{what: wDecision, yes: true, self: true, rule: "without somebody"}
	if r.eventsOf(c, &s) == "" {
		r.details(c, &s)
		c.sense = s
	}
}
