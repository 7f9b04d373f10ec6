package reply

// Verbs of being able and of willing without the verb that they govern.

// readModal reads "je ne peux pas" without its verb.
func readModal(r *reader, c *clause, b bag) (sense, bool) {
	if b[kNot] == 1 && b[kModal] == 1 && b[kName] == 1 && leadsWithName(c) && b.any(kNe) && b.only(kName, kModal, kNot, kNe, kFill, kEvent, kGeneric, kChange, kJoin) && r.unable(c) {
		s := sense{what: wDecision}
		s.names = c.names()
		if code := r.eventsOf(c, &s); code != "" {
			return block(code)
		}
		return s, true
	}
	if r.goingToBeAble(c) {
		b = b.without(kUnknown)
	}
	if b[kNot] != 1 || !b.any(kModal) || !b.any(kSelf) || !b.only(kSelf, kModal, kNot, kNe, kFill, kEvent, kGeneric, kCourtesy, kChange, kFor, kJoin) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kModal && !has([]string{"peux", "pourrai", "puis"}, r.word(t)) && !r.goingToBeAble(c) {
			return sense{}, false
		}
	}
	s := sense{what: wDecision, self: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// goingToBeAble says whether the clause is "je vais pas pouvoir", with no verb behind it.
func (r *reader) goingToBeAble(c *clause) bool {
	going, able := false, false
	for _, t := range c.tags {
		w := r.word(t)
		switch {
		case t.kind == kModal && w == "vais" && t.to-t.from == 1:
			going = true
		case t.kind == kUnknown && w == "pouvoir" && going:
			able = true
		case t.kind == kUnknown || t.kind == kModal:
			return false
		}
	}
	return able
}
