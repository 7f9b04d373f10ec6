package reply

// keptFor gives a detail that came before any answer the days that its sentence began with: "pour Mulhouse, ce sera à distance". What waits already for other
// days cannot wait with it.
func (c *composer) keptFor(cl *clause, s *sense) {
	if len(s.events) == 0 && s.what == wDetail {
		s.events = c.topics
	}
	if c.pending.what == "" || sameEvents(c.pending.events, s.events) {
		return
	}
	switch {
	case len(s.events) == 0:
		s.events = c.pending.events // "pour Mulhouse, à distance, et sans repas"
	case len(c.pending.events) > 0 || c.in.Event == "" || !sameEvents(s.events, []string{c.in.Event}):
		c.block(ReasonTwoEvents, cl.text)
	}
}

// updatesApart makes an update of details that are for days of their own, beside an answer for others, where the sender is registered for them.
func (c *composer) updatesApart(p sense) bool {
	if len(p.events) == 0 || p.lunch == "open" {
		return false
	}
	for _, id := range p.events {
		if !c.registered(id) {
			return false
		}
	}
	for _, id := range p.events {
		c.said = append(c.said, statement{person: me, event: id, kind: Update, evidence: p.rule, mode: p.mode, lunch: p.lunch, diet: p.diet, access: p.access})
	}
	return true
}
