package reply

import "slices"

// aloneThere is said of one of several people for one of several days: "sauf à Mulhouse où je serai seule", "lui pas à Mulhouse", "sans moi à Mulhouse".
var aloneThere = lazily(`\b(seule?|sans (lui|elle|moi|eux|elles)|(lui|elle|moi|eux|elles) (non|pas)|pas (lui|elle|moi|eux|elles)|ou (je|il|elle|ils|elles|lui|moi))\b`)

// mindAloneThatDay hands on a reply that takes several people to several days alike and says of one of these days that one of them is alone there.
func (c *composer) mindAloneThatDay() {
	if !c.severalPersons() || !c.severalDays() {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.sense.what == wTopic && c.elsewhereToo(o) {
			c.block(ReasonWho, o.text)
		}
		if o.subject || !aloneThere.MatchString(o.plain()) {
			continue
		}
		days := c.daysOfSentence(o.sentence)
		if day := c.dayAlone(i); day != "" {
			days = []string{day} // "à Épernay avec X ; à Mulhouse, je viendrai seule"
		}
		for _, day := range days {
			if c.allAlike(day) {
				c.block(ReasonWho, o.text)
			}
		}
	}
}

// elsewhereToo says whether a clause puts somebody on a day of their own, who was taken with the others to another one in its sentence: "inscrivez-nous à
// Épernay, Y et moi, et X à Mulhouse".
func (c *composer) elsewhereToo(o *clause) bool {
	return len(o.sense.events) > 0 && slices.ContainsFunc(c.said, func(st statement) bool {
		return st.sentence == o.sentence && slices.Contains(o.sense.names, st.person) && !has(o.sense.events, st.event)
	})
}

// daysOfSentence gives the days that the clauses of a sentence name, those apart that name all of which the reply speaks.
func (c *composer) daysOfSentence(sentence int) []string {
	all := map[string]bool{}
	for _, st := range c.said {
		all[st.event] = true
	}
	var out []string
	for i := range c.list {
		if o := &c.list[i]; o.sentence == sentence {
			if days := eventsNamed(o); len(days) < len(all) {
				out = append(out, days...)
			}
		}
	}
	return out
}

// allAlike says whether the same is said of all people for a day.
func (c *composer) allAlike(day string) bool {
	var there []statement
	people := map[int]bool{}
	for _, st := range c.said {
		people[st.person] = true
		if st.event == day {
			there = append(there, st)
		}
	}
	return len(there) == len(people) && !slices.ContainsFunc(there, func(st statement) bool { return st.kind != there[0].kind })
}
