package reply

// What leaves a registration as it is, and what only says that the letter arrived.

// readKept takes "tout le reste de mon inscription demeure".
func readKept(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kRest) || !b.only(kRest, kNoun, kFill, kSelf, kGeneric, kRequest) {
		return sense{}, false
	}
	return sense{what: wCourtesy}, true
}

// readRest takes "le reste sans changement".
func readRest(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kRest) || b.any(kNot, kNe, kName, kStranger, kIf) {
		return sense{}, false
	}
	return sense{what: wCourtesy}, true
}

// readAck reads that our letter arrived, or that something was noted.
func readAck(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kAck) || !b.only(kAck, kFill, kCourtesy, kGeneric, kSelf, kYou, kFor, kConfirm, kThat, kWe, kPart, kJoin, kEvent) {
		return sense{}, false
	}
	s := sense{what: wAck}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
