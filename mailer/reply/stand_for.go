package reply

import "strings"

// Who comes for whom, told across a comma: "je passe le flambeau à X, qui viendra pour moi", "ce ne sera pas moi, mais X"; and "excusez-moi pour le
// 28 mai", which is a no of the day that it names.

// settleStandFor gives such clauses their sense.
func (r *reader) settleStandFor() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		r.forMe(i)
		r.butThem(i)
		if strings.HasPrefix(c.plain(), "excusez moi pour ") && newBag(c).only(kCourtesy, kFor, kFill, kEvent, kGeneric, kSelf, kRequest) && bearsOn(c.tags, kEvent) && c.sense.what != wDecision {
			s := sense{what: wDecision, self: true, rule: "excused for the day"}
			if r.eventsOf(c, &s) == "" && len(s.events) == 1 {
				c.sense = s
			}
		}
	}
}

// forMe reads "qui viendra pour moi" behind somebody named: they come, the sender does not.
func (r *reader) forMe(i int) {
	c, before := &r.list[i], r.before(i)
	text := c.plain()
	if before == nil || r.word(c.tags[0]) != "qui" || !strings.HasSuffix(text, " pour moi") && !strings.HasSuffix(text, " en mon nom") || !newBag(c).only(kThird, kAsk, kVerb, kSelf, kFill, kReplaces, kEvent, kGeneric, kBe, kPresent) || c.sense.what != wDecision && c.sense.what != wBlock {
		return
	}
	for _, t := range c.tags {
		if (t.kind == kVerb || t.kind == kBe) && t.value != "3" {
			return
		}
	}
	if before.tags[len(before.tags)-1].kind != kName || len(before.sense.names) != 1 {
		c.sense = sense{what: wBlock, code: ReasonWho, rule: "who comes for the sender"}
		return
	}
	s := sense{what: wDecision, yes: true, names: before.sense.names, selfOut: true, rule: "who comes for the sender"}
	if r.eventsOf(c, &s) == "" {
		c.sense = s
	}
}

// butThem reads "mais X" behind "ce ne sera pas moi": X comes, the sender does not.
func (r *reader) butThem(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || !has([]string{"mais", "plutot"}, r.word(c.tags[0])) || !newBag(c).only(kChange, kFill, kJoin, kName, kRelation, kFunction, kCivility, kEvent, kMode, kBody, kMark) || newBag(c)[kName] != 1 || c.sense.what == wDecision {
		return
	}
	if !has([]string{"ce ne sera pas moi", "ce ne sera donc pas moi", "ce ne sera pas moi qui viendrai", "ce ne sera pas moi qui serai presente", "ce ne sera pas moi qui serai present"}, before.plain()) {
		return
	}
	s := sense{what: wDecision, yes: true, names: c.names(), selfOut: true, rule: "not the sender but"}
	if r.eventsOf(c, &s) != "" {
		return
	}
	r.details(c, &s)
	before.sense, c.sense = sense{what: wCourtesy, rule: s.rule}, s
}
