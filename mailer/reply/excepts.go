package reply

import "strings"

// settleExceptions takes the events off a yes that a clause behind it in its sentence excepts: "je viendrai à toutes, hormis celle de Mulhouse".
func (r *reader) settleExceptions() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.sentence != before.sentence || !r.excepting(c) || c.question || c.sense.what == wDecision {
			continue
		}
		if off := eventsNamed(c); len(off) > 0 {
			c.takeOff(off, before)
		}
	}
}

// takeOff takes the events that clause c names off the yes before it, where that takes them and others.
func (c *clause) takeOff(off []string, before *clause) {
	s := &before.sense
	if s.what != wDecision || !s.yes || len(s.minus) > 0 {
		return
	}
	var left []string
	for _, id := range s.events {
		if !has(off, id) {
			left = append(left, id)
		}
	}
	if len(left) > 0 && len(left) == len(s.events)-len(off) {
		s.events, s.minus = left, off
		c.sense = sense{what: wCourtesy, rule: "exception to what was said"}
	}
}

// excepting says whether a clause takes events out and says nothing else, the word in front or behind: "hormis celle de Mulhouse", "Mulhouse mis à part".
func (r *reader) excepting(c *clause) bool {
	b := newBag(c)
	if c.tags[0].kind == kExcept && b.any(kEvent) && b.only(kExcept, kEvent, kGeneric, kFill, kFor, kJoin) {
		return true
	}
	text, behind := c.plain(), ""
	for _, word := range []string{"excepte", "exceptee", "exceptees", "exclu", "exclue", "mis a part", "mise a part"} {
		if strings.HasSuffix(text, " "+word) {
			behind = word
		}
	}
	for _, t := range c.tags {
		inside := behind != "" && has(strings.Fields(behind), r.words[t.to-1].word)
		if t.kind != kEvent && t.kind != kGeneric && (t.kind != kFill || b.any(kNot, kNe)) && !inside {
			return false
		}
	}
	return behind != "" && b.any(kEvent)
}
