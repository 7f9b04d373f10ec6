package reply

// readRemark takes what is said of the message itself, or of the answer as such: that it went astray, is an example, is for somebody else to choose.
func readRemark(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kRemark) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kRemark && t.value != "doubt" {
			return block(ReasonUnclear)
		}
	}
	if c.question || b.any(kName, kCompany, kUnnamed, kNo, kIf) {
		return block(ReasonUnclear)
	}
	s := sense{what: wHedge, maybe: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
