package reply

// settleExceptions takes the events off a yes that a clause behind it in its sentence excepts: "je viendrai à toutes, hormis celle de Mulhouse".
func (r *reader) settleExceptions() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		b := newBag(c)
		if c.sentence != before.sentence || c.tags[0].kind != kExcept || !b.any(kEvent) || !b.only(kExcept, kEvent, kGeneric, kFill, kFor) || c.question || c.sense.what == wDecision {
			continue
		}
		s := &before.sense
		if s.what != wDecision || !s.yes || len(s.events) < 2 || len(s.minus) > 0 {
			continue
		}
		off := eventsNamed(c)
		var left []string
		for _, id := range s.events {
			if !has(off, id) {
				left = append(left, id)
			}
		}
		if len(off) == 0 || len(left) != len(s.events)-len(off) || len(left) == 0 {
			continue
		}
		s.events, s.minus = left, off
		c.sense = sense{what: wCourtesy, rule: "exception to what was said"}
	}
}
