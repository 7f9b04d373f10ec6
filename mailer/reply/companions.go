package reply

import "slices"

// Who goes along with whom, to which day, and what is said right behind their name.

// otherInstead reads "mais avec X" behind "ce sera sans moi": X comes.
func (r *reader) otherInstead(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDecision || before.sense.yes || !before.sense.self || len(before.sense.names) > 0 || c.question {
		return
	}
	if w := r.word(c.tags[0]); w != "mais" || !r.saysWord(c, "avec") || !bearsOn(c.tags, kName) || !newBag(c).only(kFill, kPlus, kName, kRelation, kCivility, kFunction, kJoin, kChange) {
		return
	}
	for k, t := range c.tags {
		if t.kind == kName && !alongWith(r.leadTo(c, k)) {
			return
		}
	}
	c.sense = sense{what: wDecision, rule: "instead of the sender", yes: true, names: c.names(), events: before.sense.events}
}

// inTheirPlace reads "que je remplacerai" behind the name of somebody who stays away: the sender comes.
func (r *reader) inTheirPlace(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDecision || before.sense.yes || before.sense.self || len(before.sense.names) != 1 || c.question || c.sense.what == wDecision {
		return
	}
	if has([]string{"que je remplacerai", "que je remplace", "que je representerai", "que je represente", "que je suppleerai"}, c.plain()) {
		c.sense = sense{what: wDecision, rule: "in their place", yes: true, self: true, events: before.sense.events}
	}
}

// mealOfOne says whether a yes of several people asks for one meal.
func (r *reader) mealOfOne(c *clause) bool {
	people := len(c.sense.names)
	if c.sense.self {
		people++
	}
	return c.sense.yes && people > 1 && c.sense.lunch == "yes" && asksOneMeal(c.plain())
}

// aloneThere reads "je serai seule" behind a day as a yes to it.
func (r *reader) aloneThere(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wTopic || len(before.sense.events) == 0 || len(before.sense.names) > 0 || c.question || c.sense.what != wReason {
		return
	}
	if has([]string{"je serai seule", "je serai seul", "je serai toute seule", "je serai tout seul", "j y serai seule", "j y serai seul"}, c.plain()) {
		c.sense = sense{what: wDecision, rule: "alone there", yes: true, self: true}
	}
}

// listedUnread says whether a clause of capitals alone is one more of those who come, whose name was not understood: "Anne A" in a list of names, "ainsi que
// Béa", "Béa aussi".
func (r *reader) listedUnread(i int) bool {
	c := &r.list[i]
	if c.sense.what != wReason || c.subject || c.question || !bearsOn(c.tags, kCapital) || !newBag(c).only(kCapital, kFill, kJoin, kCivility, kAlso, kPlus, kThat) {
		return false
	}
	if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.saysStem(&r.list[i+1], "chien") {
		return false // "avec Pistache, mon chien guide"
	}
	before := r.before(i)
	if before != nil && before.sense.what == wDecision && (bearsOn(c.tags, kAlso, kPlus) || has([]string{"et", "ainsi", "puis"}, r.word(c.tags[0])) || before.tags[len(before.tags)-1].kind == kName && r.loneCapital(c)) {
		return true
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.list) || r.list[k].sentence != c.sentence {
			continue
		}
		o := &r.list[k]
		if o.sense.what == wTopic && len(o.sense.names) > 0 && newBag(o).only(kName, kFill, kJoin, kRelation, kCivility, kFunction, kMail) || o.sense.rule == "one of a list" || k < i && o.heading && (o.sense.enrols || bearsOn(o.tags, kEnrol)) {
			return true
		}
	}
	return false
}

// loneCapital says whether a clause is one or two words with a capital that are no acronym: it may be a first name.
func (r *reader) loneCapital(c *clause) bool {
	for _, t := range c.tags {
		if t.kind != kCapital || r.words[t.from].caps && len(r.words[t.from].word) > 1 {
			return false
		}
	}
	return len(c.tags) < 3
}

// stateOfOther says whether a clause without a subject tells why those stay away of whom the clause before says that: "veuillez excuser X, souffrant".
func (r *reader) stateOfOther(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.yes || !c.sense.self || len(c.sense.names) > 0 || len(c.sense.events) > 0 || !newBag(c).only(kAway, kFill, kCourtesy) {
		return false
	}
	return before.sense.what == wDecision && !before.sense.yes && !before.sense.self && !before.sense.all && len(before.sense.names) > 0
}

// partedCompany says whether the companions of a decision go to some of its days alone, or may: "à Épernay avec X et à Mulhouse".
func (r *reader) partedCompany(i int) bool {
	c := &r.list[i]
	if !c.sense.yes || len(c.sense.names) == 0 {
		return false
	}
	if len(c.sense.events) == 1 && r.in.Answers == AnswersProgramme && severalDays(c.plain()) {
		return true // "aux deux rencontres, avec X à Épernay"
	}
	if len(c.sense.events) < 2 {
		return false
	}
	for k, t := range c.tags {
		if t.kind != kName || !slices.Contains(c.sense.names, t.person) || !bearsOn(c.tags[:k], kEvent) {
			continue
		}
		if behind := eventsIn(c.tags[k:]); len(behind) > 0 && !slices.Equal(behind, eventsIn(c.tags[:k])) {
			return true
		}
	}
	for _, alone := range []string{"seul", "seule", "sans"} {
		if contains(c.plain(), alone) {
			return true
		}
	}
	return false
}

// severalDays says whether a text speaks of more than one day.
func severalDays(text string) bool {
	for _, days := range []string{"rencontres", "dates", "journees", "evenements", "seances"} {
		for _, lead := range []string{"deux", "trois", "quatre", "toutes les", "tous les"} {
			if contains(text, lead+" "+days) {
				return true
			}
		}
	}
	return false
}

// eventsIn are the events that tags name, in their order.
func eventsIn(tags []tag) []string {
	var out []string
	for _, t := range tags {
		if t.kind == kEvent {
			out = union(out, t.mention.events)
		}
	}
	return out
}

// companionsDetail says whether the screen or a need stands right behind the name of somebody who comes along with the sender: it may be of that one
// alone.
func (r *reader) companionsDetail(c *clause) bool {
	if !c.sense.yes || !c.sense.self || len(c.sense.names) == 0 {
		return false
	}
	for k, t := range c.tags {
		if t.kind != kName || k+1 >= len(c.tags) || !alongWith(r.leadTo(c, k)) {
			continue
		}
		if behind := plain(r.text[r.words[t.to-1].to:r.words[c.tags[len(c.tags)-1].to-1].to]); contains(behind, "si possible") || contains(behind, "si besoin") || contains(behind, "eventuellement") {
			return true // "avec X si possible"
		}
		next := c.tags[k+1]
		if next.kind == kDiet || next.kind == kAccess || next.kind == kMode && next.value == "remote" {
			return !bearsOn(c.tags[:k], kMode)
		}
	}
	return false
}
