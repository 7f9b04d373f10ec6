package reply

import "slices"

// checkOnlyTouched hands on a reply whose "nous" takes in somebody who is named nowhere but as whom we greet, thank or know: "nous viendrons, X et moi. Nous
// remercions Jeanne Hachette de son accueil".
func (c *composer) checkOnlyTouched() {
	for _, person := range c.others() {
		if c.ofAllAlone(person) && c.onlyTouched(person) {
			c.block(ReasonWho, c.people[person].Name)
		}
	}
}

// ofAllAlone says whether all that is stated of a person comes from a "nous" that names nobody.
func (c *composer) ofAllAlone(person int) bool {
	found := false
	for _, st := range c.said {
		if st.person != person {
			continue
		}
		if !slices.ContainsFunc(c.list, func(o clause) bool {
			return o.text == st.evidence && o.sentence == st.sentence && o.sense.all && !bearsOn(o.tags, kName)
		}) {
			return false
		}
		found = true
	}
	return found
}

// onlyTouched says whether no clause that names a person answers anything, or makes them one of us.
func (c *composer) onlyTouched(person int) bool {
	found := false
	for i := range c.list {
		o := &c.list[i]
		for k, t := range o.tags {
			if t.kind != kName || t.person != person {
				continue
			}
			weak := has([]string{wMention, wSuspect, wReason, wPast, wCourtesy, wForward, wAck}, o.sense.what) || o.sense.what == wTopic && toUs.MatchString(o.plain())
			if !weak || oneOfUs.MatchString(o.plain()) || !bearsOn(o.tags[:k], kWe, kSelf, kYou) && leadsWithName(o) && !c.toThem(t) && !toUs.MatchString(o.plain()) && !c.listedWithUs(person) {
				return false
			}
			found = true
		}
	}
	return found
}

// toThem says whether a name stands behind "à": something goes to them.
func (c *composer) toThem(t tag) bool { return t.from > 0 && c.words[t.from-1].word == "a" }

// listedWithUs says whether the "nous" of a person's answer is spelt out beside it, in names that are not theirs: "nous viendrons, X et moi".
func (c *composer) listedWithUs(person int) bool {
	for _, st := range c.said {
		if st.person == person && slices.ContainsFunc(c.list, func(o clause) bool {
			return o.sentence == st.sentence && o.sense.what == wTopic && o.sense.self && len(o.sense.names) > 0 && !slices.Contains(o.sense.names, person)
		}) {
			return true
		}
	}
	return false
}

var (
	// oneOfUs tells who is meant by "nous".
	oneOfUs = lazily(`\b(il s agit|ce sera|ce seront|c est|accompagne\w*|avec moi|et moi|s appel\w+|se nomm\w+|ainsi que moi|a mes cotes|se joindra|se joint)\b`)
	// toUs is what somebody did for us.
	toUs = lazily(`\b(nous|m) (a|avait|ont) `)
)
