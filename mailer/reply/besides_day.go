package reply

// besideAnotherDay hands on a yes that names no day in a sentence that began with another day than the letter's: "la journée de Mulhouse convient à mon
// agenda ; inscrivez-moi".
func (c *composer) besideAnotherDay() {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wPast || o.sense.rule != "open words" || len(o.sense.events) == 0 || has(o.sense.events, c.in.Event) {
			continue
		}
		for k := i + 1; k < len(c.list) && c.list[k].sentence == o.sentence; k++ {
			if s := c.list[k].sense; s.what == wDecision && s.self && len(s.events) == 0 && !c.speaksFor(o.sense.events[0]) {
				c.block(ReasonOtherEvent, o.text)
			}
		}
	}
}
