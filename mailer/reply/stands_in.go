package reply

// readStandsIn reads "X représentera Y": the first comes in the place of the second.
func readStandsIn(r *reader, c *clause, b bag) (sense, bool) {
	if b[kName] != 2 || c.question || b.any(kSelf, kWe, kReplaces, kReplaced, kHand, kSend, kRelation) {
		return sense{}, false
	}
	s, verb := sense{what: wDecision, yes: true}, false
	for _, t := range c.tags {
		word := r.words[t.to-1].word
		switch {
		case t.kind == kName && !verb && len(s.names) == 0:
			s.names = []int{t.person}
		case t.kind == kName && verb && len(s.absent) == 0:
			s.absent = []int{t.person}
		case has([]string{"representera", "remplacera", "suppleera"}, word):
			verb = true
		case verb && t.kind != kCivility && len(s.absent) == 0:
			return sense{}, false // "X représentera notre association, avec Y"
		}
	}
	if len(s.names) == 0 || len(s.absent) == 0 {
		return sense{}, false
	}
	if b.any(kNot, kNe, kIf, kHedge, kOr, kNo, kCancel) {
		return block(ReasonUnclear) // "X représentera Y, maire, qui ne pourra venir"
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
