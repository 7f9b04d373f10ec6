package reply

import (
	"slices"
	"strings"
)

// Days of somebody named that were given to the sender, or to somebody else named in the same list.

// mindDaysOfNamed hands on answers to the programme in which a day behind somebody named went to the wrong person: "X participera à Épernay (visio) et à Mulhouse
// (sur place)", "28 mai : X ; 18 juin : Y", "je viendrai à Épernay, X aussi, et à Mulhouse en visio".
func (c *composer) mindDaysOfNamed() {
	if c.in.Answers != AnswersProgramme || len(c.people) == 0 {
		return
	}
	c.mindListedDays()
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || i == 0 {
			continue
		}
		switch {
		case c.dayOfNamedLost(i), c.dayBehindAlso(i), c.yesOfOtherLost(i):
			c.block(ReasonWho, o.text)
		}
	}
}

// dayOfNamedLost says whether clause i is a day with its way behind it, and the sender alone was put down for it behind the answer of somebody named: "et à Mulhouse
// (sur place)". Where the sender comes along, a sentence of its own is theirs.
func (c *composer) dayOfNamedLost(i int) bool {
	o := &c.list[i]
	if o.sense.what != wTopic || bearsOn(o.tags, kName, kSelf) || i+1 == len(c.list) || c.list[i+1].sense.what != wDetail || bearsOn(c.list[i+1].tags, kName, kSelf) {
		return false
	}
	k := i - 1
	for k >= 0 && c.list[k].sense.what != wDecision {
		k--
	}
	if k < 0 || len(c.list[k].sense.names) == 0 || c.list[k].sense.self && c.list[k].sentence != o.sentence {
		return false
	}
	for _, id := range eventsNamed(o) {
		if c.comesOn(me, id) && !slices.ContainsFunc(c.list[k].sense.names, func(p int) bool { return c.saidOn(p, id) }) {
			return true
		}
	}
	return false
}

// mindListedDays hands on a list of days, each with who comes, in which somebody was put on a day of another: "Épernay (moi), Bar-le-Duc (X), Mulhouse (Y)".
func (c *composer) mindListedDays() {
	days := map[int][]string{}
	var all []string
	for i := 1; i < len(c.list); i++ {
		o, before := &c.list[i], &c.list[i-1]
		if o.subject || o.sense.rule != "person" || len(o.sense.names) == 0 || before.sense.rule != "topic" || before.sentence != o.sentence || bearsOn(o.tags, kEvent, kAlso) {
			continue
		}
		for _, p := range o.sense.names {
			days[p] = union(days[p], eventsNamed(before))
		}
		all = union(all, eventsNamed(before))
	}
	if len(days) < 2 {
		return
	}
	for _, st := range c.said {
		if own, ok := days[st.person]; ok && !has(own, st.event) && has(all, st.event) {
			c.block(ReasonWho, st.evidence)
		}
	}
}

// dayBehindAlso says whether clause i is a day added behind "X aussi", which follows the sender's own answer: "je viens le 28 mai, X aussi, et le 18 juin en visio".
func (c *composer) dayBehindAlso(i int) bool {
	o, before := &c.list[i], &c.list[i-1]
	return i > 1 && before.sense.rule == "comes too" && before.sentence == o.sentence && c.list[i-2].sense.what == wDecision && c.list[i-2].sense.self &&
		(o.sense.what == wDetail || o.sense.what == wTopic) && len(eventsNamed(o)) > 0 && !bearsOn(o.tags, kName, kSelf)
}

// yesOfOtherLost says whether somebody else's yes, set against the sender's no, was lost for that day because another one stands behind it: "je ne participerai pas le
// 28 mai mais X oui, ainsi que le 18 juin".
func (c *composer) yesOfOtherLost(i int) bool {
	o, before := &c.list[i], &c.list[i-1]
	if o.sense.what != wDecision || !o.sense.yes || o.sense.self || len(o.sense.names) == 0 || len(o.sense.events) > 0 || bearsOn(o.tags, kEvent) || o.sentence != before.sentence || before.sense.what != wDecision || before.sense.yes || !before.sense.self || !strings.HasPrefix(o.plain(), "mais ") {
		return false
	}
	return slices.ContainsFunc(before.sense.events, func(id string) bool {
		return slices.ContainsFunc(o.sense.names, func(p int) bool { return !c.saidOn(p, id) })
	})
}

// comesOn says whether somebody was put down to come on a day.
func (c *composer) comesOn(person int, event string) bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person == person && st.event == event && st.kind == Attend })
}

// saidOn says whether anything was understood of somebody on a day.
func (c *composer) saidOn(person int, event string) bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person == person && st.event == event })
}
