package reply

import "strings"

// Days in lines, under what is said of them: "Je participerai :" above "- le 28 mai à Épernay, en visio", "Il sera représenté :" above "- à Épernay, par
// Mme X, adjointe".

// dayLine is a line of such a list: the clauses from..to, of which the first names the day.
type dayLine struct{ from, to int }

// settleDayLines gives each day of a list what its lead says.
func (r *reader) settleDayLines() {
	for i := range r.list {
		lead := &r.list[i]
		if lead.question || lead.subject || len(lead.sense.events) > 0 || !r.leadsDays(i) {
			continue
		}
		lines, whole := r.dayLines(i + 1)
		if len(lines) == 0 && (whole || !r.dayBelow(i)) {
			continue
		}
		switch {
		case r.headsAnswers(lead, lines, whole):
			lead.sense = sense{what: wCourtesy, rule: "head of answers"}
			lead.heading = false
		case r.leadsOwnDays(lead) && !(whole && r.ownDays(lead, lines)):
			lead.sense = sense{what: wBlock, code: ReasonUnclear, rule: "days in lines, one not understood"}
		case bearsOn(lead.tags, kReplaced) && whole && len(lines) > 0:
			r.deputiesByDay(lead, lines)
		}
	}
	deputies := false
	for i := range r.list {
		r.deputyBeside(i)
		deputies = deputies || r.list[i].sense.rule == "deputy for a day"
	}
	for i := range r.list {
		if c := &r.list[i]; deputies && r.sendsNobody(c) {
			c.sense = sense{what: wReason, rule: "nobody stands in"}
		}
	}
}

// headsAnswers says whether a clause only calls what stands below it an inscription or a participation, "Ma participation :", and each line there has an
// answer of its own.
func (r *reader) headsAnswers(lead *clause, lines []dayLine, whole bool) bool {
	if !whole || len(lines) == 0 || r.in.Answers != AnswersProgramme || !newBag(lead).only(kNoun, kGeneric, kFill, kFor) || lead.sense.what == wDecision && !lead.sense.yes {
		return false
	}
	answers := false
	for _, l := range lines {
		if l.to == l.from {
			return false
		}
		for k := l.from + 1; k <= l.to; k++ {
			s := r.list[k].sense
			answers = answers || (s.what == wDecision || s.what == wHedge) && len(s.names) == 0 && len(s.events) == 0
		}
	}
	return answers
}

// sendsNobody says whether a clause is "la ville ne sera pas représentée à Mulhouse", beside those who stand in on other days: it is of no person.
func (r *reader) sendsNobody(c *clause) bool {
	b := newBag(c)
	return !c.question && b[kNe] == 1 && b[kNot] == 1 && r.saysStem(c, "represente") && b.any(kEvent) && b.only(kNe, kNot, kBe, kReplaced, kEvent, kGeneric, kFill, kBody, kUnknown, kJoin, kFor) && has([]string{"la", "l", "le", "notre"}, r.word(c.tags[0]))
}

// dayBelow says whether an item of the list under clause i begins with a day, though the first does not: "- le 12 mai à Reims".
func (r *reader) dayBelow(i int) bool {
	for i++; i < len(r.list); i++ {
		at := r.list[i].tags[0].from
		if at > 0 && r.words[at-1].mark && r.words[at-1].newline && r.beginsWithDay(&r.list[i]) {
			return true
		}
		if r.words[at].newline {
			return false
		}
	}
	return false
}

// deputyBeside reads "et à Bar-le-Duc par M. Y" behind "la commune sera représentée à Épernay par Mme X".
func (r *reader) deputyBeside(i int) {
	before := r.before(i)
	if before == nil || before.sense.what != wDecision || !before.sense.yes || before.sense.self || len(before.sense.events) == 0 || !bearsOn(before.tags, kReplaced) && before.sense.rule != "deputy beside" || r.word(r.list[i].tags[0]) != "et" && before.sense.rule != "deputy beside" {
		return
	}
	s := sense{what: wDecision, rule: "deputy beside", yes: true, absent: before.sense.absent, selfOut: before.sense.selfOut, nobody: before.sense.nobody}
	if r.dayOrDeputy(&r.list[i], &s) && len(s.events) > 0 && len(s.names) > 0 {
		r.list[i].sense = s
	}
}

// deputyAt says whether "et à Bar-le-Duc par M. Y", or "et par M. Y à Bar-le-Duc", begins at tags[i], behind who stands in on another day.
func (r *reader) deputyAt(words []token, tags []tag, i int, run []tag) bool {
	if !bearsOn(run, kReplaced) || !bearsOn(run, kEvent) || !bearsOn(run, kName) {
		return false
	}
	event, by, name := false, false, false
	for _, t := range tags[i+1:] {
		if t.kind == kMark || words[t.from].newline {
			break
		}
		event, name = event || t.kind == kEvent, name || t.kind == kName
		by = by || words[t.to-1].word == "par"
	}
	return event && by && name
}

// leadsDays says whether a list of days can stand under clause i: a colon ends it, or a bullet begins the line behind it.
func (r *reader) leadsDays(i int) bool {
	if i+1 >= len(r.list) {
		return false
	}
	c, next := &r.list[i], &r.list[i+1]
	for k := i; k >= 0 && r.list[k].sentence == c.sentence; k-- {
		if r.beginsWithDay(&r.list[k]) {
			return false // it is a line of the list itself: "- Épernay : non"
		}
	}
	at := next.tags[0].from
	bulleted := at > 0 && r.words[at-1].mark && r.words[at-1].newline && has([]string{"-", "*", "•", "+", "·"}, r.words[at-1].word)
	return next.sentence != c.sentence && bulleted || c.heading && (r.words[at].newline || bulleted)
}

// leadsOwnDays says whether a clause is the sender's own yes or no to days that are still to be named.
func (r *reader) leadsOwnDays(c *clause) bool {
	s := c.sense
	return s.what == wDecision && s.self && !s.all && !s.maybe && len(s.names) == 0 && !s.selfOut && s.mode != "both" && s.lunch == "" && !bearsOn(c.tags, kName, kRelation, kCompany, kPlus, kIf, kHedge, kOr, kExcept)
}

// dayLines are the lines of a list from clause i on, up to the first that begins with no day; not whole if that one is an item of the list all the same.
func (r *reader) dayLines(i int) (lines []dayLine, whole bool) {
	for i < len(r.list) {
		c := &r.list[i]
		at := c.tags[0].from
		bulleted := at > 0 && r.words[at-1].mark && r.words[at-1].newline
		if c.subject || !r.words[at].newline && !bulleted {
			return lines, false
		}
		end := i
		for end+1 < len(r.list) && r.list[end+1].sentence == c.sentence && !r.words[r.list[end+1].tags[0].from].newline {
			end++
		}
		if !r.beginsWithDay(c) {
			return lines, !bulleted && !bearsOn(c.tags[:1], kFor)
		}
		lines = append(lines, dayLine{i, end})
		i = end + 1
	}
	return lines, true
}

// beginsWithDay says whether a clause begins with an event, a preposition left aside.
func (r *reader) beginsWithDay(c *clause) bool {
	for _, t := range c.tags {
		switch t.kind {
		case kEvent:
			return true
		case kFill, kFor, kGeneric:
		default:
			return false
		}
	}
	return false
}

// ownDays makes of each line the sender's answer for its day, with the mode and meal that it tells; false, and of none, if one says more.
func (r *reader) ownDays(lead *clause, lines []dayLine) bool {
	var days []sense
	for _, l := range lines {
		s, ok := r.ownDay(lead, l)
		if !ok {
			return false
		}
		days = append(days, s)
	}
	for n, l := range lines {
		r.list[l.from].sense = days[n]
		r.list[l.from].heading = false
		for k := l.from + 1; k <= l.to; k++ {
			if r.list[k].sense.what == wTopic {
				r.list[k].sense = sense{what: wCourtesy, rule: "day told twice"}
			}
		}
	}
	lead.sense = sense{what: wCourtesy, rule: "lead of days"}
	lead.heading = false
	return true
}

// ownDay is the answer of one line; not ok if it says more than a day, a mode and a meal.
func (r *reader) ownDay(lead *clause, l dayLine) (sense, bool) {
	c := &r.list[l.from]
	s := sense{what: wDecision, rule: "day of a list", yes: lead.sense.yes, self: true}
	if c.question || !newBag(c).only(kEvent, kGeneric, kFill, kFor, kJoin, kMode, kLunch, kPart, kAlso) || r.afternoon(c) || r.eventsOf(c, &s) != "" || len(s.events) == 0 || !lead.sense.yes && bearsOn(c.tags, kMode, kLunch) {
		return s, false
	}
	r.details(c, &s)
	s.mode = oneMode(lead.sense.mode, s.mode)
	for k := l.from + 1; k <= l.to; k++ {
		o := &r.list[k]
		sameDay := o.sense.what == wTopic && len(o.sense.names) == 0 && !o.sense.self && newBag(o).only(kEvent, kFill, kGeneric) && subset(o.sense.events, s.events)
		detail := o.sense.what == wDetail && len(o.sense.names) == 0 && !o.sense.all && len(o.sense.events) == 0 && lead.sense.yes && oneMode(s.mode, o.sense.mode) != "both"
		if o.question || o.sense.what != wCourtesy && !sameDay && !detail {
			return s, false
		}
		s.plain = s.plain || sameDay
	}
	return s, s.mode != "both"
}

// subset says whether all of a are in b.
func subset(a, b []string) bool {
	for _, x := range a {
		if !has(b, x) {
			return false
		}
	}
	return true
}

// deputiesByDay reads "X sera représenté :" above "- à Épernay, par Mme Y": for each day who comes, and who stays away.
func (r *reader) deputiesByDay(lead *clause, lines []dayLine) {
	out, selfOut, ok := r.representedIn(lead)
	if !ok {
		return
	}
	var days []sense
	for _, l := range lines {
		s := sense{what: wDecision, rule: "deputy for a day", yes: true, absent: out, selfOut: selfOut, plain: true}
		for k := l.from; k <= l.to; k++ {
			if !r.dayOrDeputy(&r.list[k], &s) {
				return
			}
		}
		if len(s.events) == 0 || len(s.names) == 0 {
			return
		}
		days = append(days, s)
	}
	for n, l := range lines {
		r.list[l.from].sense = days[n]
		r.list[l.from].heading = false
		for k := l.from + 1; k <= l.to; k++ {
			r.list[k].sense = sense{what: wCourtesy, rule: "deputy for a day"}
		}
	}
	lead.sense = sense{what: wCourtesy, rule: "lead of deputies"}
	lead.heading = false
}

// dayOrDeputy takes the day, or "par Mme Y", of a clause of such a line into its sense; false if it says more.
func (r *reader) dayOrDeputy(c *clause, s *sense) bool {
	b := newBag(c)
	if c.question || !b.only(kEvent, kGeneric, kFill, kFor, kName, kJoin, kCivility) || !b.any(kEvent, kName) {
		return false
	}
	if b.any(kEvent) && r.eventsOf(c, s) != "" {
		return false
	}
	for k, t := range c.tags {
		if t.kind != kName {
			continue
		}
		lead := r.leadTo(c, k)
		if len(s.names) == 0 && !strings.HasSuffix(lead, " par") {
			return false
		}
		s.names = append(s.names, t.person)
	}
	s.plain = true
	return true
}

// representedIn finds who stays away in "X sera représenté", "je serai remplacée", "la ville sera représentée"; not ok if that is somebody without a name.
func (r *reader) representedIn(c *clause) (out []int, selfOut, ok bool) {
	for i, t := range c.tags {
		switch t.kind {
		case kName:
			out = append(out, t.person)
		case kThird:
			if who := r.lastNamed(c); who >= 0 {
				out = append(out, who)
			} else if !r.ofBoss(c) {
				return nil, false, false
			}
		case kSelf:
			selfOut = t.value == "je"
			if !selfOut {
				return nil, false, false
			}
		case kReplaced:
			selfOut = selfOut || contains(plain(r.textOf(t)), "serai")
			return out, selfOut, len(out) < 2 && (len(out) == 0 || !selfOut) && !bearsOn(c.tags[i+1:], kName, kSelf, kThird, kNot, kHedge, kUnknown, kRelation)
		case kFill, kBody, kCivility, kUnknown, kCapital, kFunction, kWe, kRelation:
			if t.kind == kRelation && !r.official(t) {
				return nil, false, false
			}
		default:
			return nil, false, false
		}
	}
	return nil, false, false
}
