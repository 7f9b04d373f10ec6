package reply

import "strings"

// Who writes for somebody else, and who is spoken of by what the sentence before it said.

// settleOnBehalf reads clauses whose person stands in another one.
func (r *reader) settleOnBehalf() {
	for i := range r.list {
		c := &r.list[i]
		if c.question {
			continue
		}
		switch {
		case c.sense.code == ReasonWho && r.excusedOffice(i):
			c.sense = sense{what: wDecision, nobody: true, rule: "office that is excused"}
		case c.sense.what == wBlock && r.inInterim(i):
			c.sense = sense{what: wCourtesy, rule: "stands in meanwhile"}
		case c.sense.what == wBlock && (r.writesFor(i) || r.onWhosePart(i)):
		case c.sense.what == wDecision && c.sense.yes:
			r.enrolledByPronoun(i)
		case c.sense.what == wSuspect && (r.onlyEvent(c) || r.picks(i)):
		}
	}
}

// excusedOffice says whether clause i asks to excuse whom its sentence began with by their office: "le Maire est à Paris et vous prie de l'excuser". What
// is told of them is a reason.
func (r *reader) excusedOffice(i int) bool {
	c := &r.list[i]
	if !contains(c.plain(), "excuser") || !newBag(c).only(kJoin, kNo, kFill, kYou, kCourtesy, kEvent, kGeneric) {
		return false
	}
	first := i
	for first > 0 && r.list[first-1].sentence == c.sentence {
		first--
	}
	if first == i || !r.official(r.list[first].tags[0]) {
		return false
	}
	for k := first; k < i; k++ {
		o := &r.list[k]
		if w := o.sense.what; w != wReason && w != wSuspect && w != wCourtesy && !(w == wDecision && !o.sense.yes && o.sense.nobody) && !(w == wBlock && o.sense.code == ReasonUnnamed) || bearsOn(o.tags, kName, kSelf, kWe, kCompany, kUnnamed, kVerb, kPresent, kIf, kHedge, kReplaces) {
			return false
		}
	}
	for k := first; k < i; k++ {
		r.list[k].sense = sense{what: wReason, rule: "said of the office"}
	}
	r.boss = r.list[first].tags[0].from + 1
	return true
}

// inInterim says whether clause i tells of the person just named that they stand in for a time: "X, qui me remplace pendant mon congé".
func (r *reader) inInterim(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wTopic || len(before.sense.names) != 1 || r.word(c.tags[0]) != "qui" || !bearsOn(c.tags, kReplaces) || bearsOn(c.tags, kName, kSelf, kNot, kNe, kEvent, kGeneric, kVerb, kPresent, kHedge, kIf) {
		return false
	}
	for _, w := range []string{"pendant", "durant", "jusqu", "en attendant", "depuis", "le temps", "d ici", "ces temps"} {
		if contains(c.plain(), w) {
			return r.saysWord(c, "remplace") || r.saysWord(c, "supplee")
		}
	}
	return false
}

// writesFor reads "je vous réponds au nom de X, en déplacement": what follows is said of X.
func (r *reader) writesFor(i int) bool {
	c := &r.list[i]
	b := newBag(c)
	if b[kName] != 1 || b.any(kCompany, kUnnamed, kVerb, kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kEvent, kGeneric, kMode) || i+1 >= len(r.list) {
		return false
	}
	text := c.plain()
	for _, verb := range []string{"j ecris ", "je vous ecris ", "je reponds ", "je vous reponds "} {
		if rest, ok := strings.CutPrefix(text, verb); ok && inStead(rest) && b[kSelf] == 1 {
			c.sense = sense{what: wMention, names: namesOf(c), rule: "writes for somebody"}
			return true
		}
	}
	before := r.before(i)
	if !inStead(text) || before == nil || !strings.HasSuffix(before.plain(), "reponds") && !strings.HasSuffix(before.plain(), "ecris") {
		return false
	}
	before.sense = sense{what: wCourtesy, rule: "writes for somebody"}
	c.sense = sense{what: wMention, names: namesOf(c), rule: "writes for somebody"}
	return true
}

// onWhosePart reads "de la part de X :", of whom the clause behind it tells: "il sera présent".
func (r *reader) onWhosePart(i int) bool {
	c := &r.list[i]
	if !strings.HasPrefix(c.plain(), "de la part d") || i+1 >= len(r.list) || !newBag(c).only(kBlock, kName, kFunction, kCivility, kFill, kRelation, kBody, kFor) {
		return false
	}
	names, next := namesOf(c), &r.list[i+1]
	if len(names) != 1 || next.sentence != c.sentence || next.sense.what != wDecision || next.sense.self || next.sense.maybe || len(next.sense.names) != 1 || next.sense.names[0] != names[0] || next.tags[0].kind != kThird {
		return false
	}
	c.sense = sense{what: wMention, names: names, rule: "on whose part"}
	return true
}

// inStead says whether words begin with "à la place de" or the like.
func inStead(text string) bool {
	for _, lead := range []string{"au nom de ", "au nom d ", "a la place de ", "de la part de ", "pour le compte de "} {
		if strings.HasPrefix(text, lead) {
			return true
		}
	}
	return false
}

// readApposedRelation takes what is told of the person just named, "une amie de noviciat qui vit à Mulhouse", which says nothing of anybody else.
func readApposedRelation(r *reader, c *clause, b bag) (sense, bool) {
	w := r.word(c.tags[0])
	if !has([]string{"un", "une", "mon", "ma", "notre"}, w) && !b.any(kRelation) || !b.any(kCompany, kRelation) || !r.saysWord(c, "qui") || c.question || !r.namedJustBefore(c) ||
		b.any(kName, kSelf, kWe, kYou, kVerb, kPresent, kAway, kAvail, kJourney, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kHedge, kIf, kOr, kReplaces, kReplaced, kHand, kSend, kPlus, kAlso, kJoin, kNot, kNe, kModal, kStranger) {
		return sense{}, false
	}
	if c.tags[0].kind != kRelation && c.tags[0].kind != kCompany && c.tags[0].kind != kFill {
		return sense{}, false
	}
	return sense{what: wReason, fixed: true}, true
}

// namesOf are the people that a clause names.
func namesOf(c *clause) []int {
	var out []int
	for _, t := range c.tags {
		if t.kind == kName {
			out = append(out, t.person)
		}
	}
	return out
}

// enrolledByPronoun gives "ajoutez-la sur la liste" the one person that the sentence before it named.
func (r *reader) enrolledByPronoun(i int) {
	c := &r.list[i]
	if c.sense.self || c.sense.all || len(c.sense.names) > 0 || i == 0 || bearsOn(c.tags, kName, kSelf, kWe, kCompany, kRelation, kUnnamed) {
		return
	}
	at := c.tags[0].from
	if at+2 >= len(r.words) || !has([]string{"ajoutez", "inscrivez", "comptez", "notez", "rajoutez", "enregistrez", "mettez"}, r.words[at].word) || !r.words[at+1].glued || !has([]string{"le", "la"}, r.words[at+2].word) {
		return
	}
	var names []int
	for k := i - 1; k >= 0 && r.list[k].sentence >= c.sentence-1; k-- {
		if bearsOn(r.list[k].tags, kCompany, kUnnamed, kNot, kNe, kIf, kHedge) {
			return
		}
		names = append(names, namesOf(&r.list[k])...)
	}
	if len(names) == 1 {
		c.sense.names = names
	}
}

// onlyEvent reads "que Bar-le-Duc en ce qui me concerne", a day picked out of a programme, as what the next sentence is about.
func (r *reader) onlyEvent(c *clause) bool {
	if r.word(c.tags[0]) != "que" || !newBag(c).only(kThat, kFill, kEvent, kSelf, kFor, kCourtesy, kGeneric) || newBag(c)[kEvent] != 1 || r.saysWord(c, "je") {
		return false
	}
	s := sense{what: wTopic, rule: "one day alone"}
	if r.eventsOf(c, &s) != "" {
		return false
	}
	c.sense = s
	return true
}

// picks reads "de ce programme j'extrais, pour ce qui me concerne, A et B": the days that stand behind the verb of choosing are those the sender comes to.
func (r *reader) picks(i int) bool {
	c := &r.list[i]
	last := r.words[c.tags[len(c.tags)-1].to-1].word
	if r.in.Answers != AnswersProgramme || !has([]string{"extrais", "pioche", "retiens", "selectionne", "choisis", "coche", "garde"}, last) || !r.saysWord(c, "je") && !r.saysWord(c, "j") ||
		!newBag(c).only(kSelf, kFill, kUnknown, kConfirm, kAck, kGeneric, kCourtesy) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		o := &r.list[k]
		if o.sense.what == wCourtesy {
			continue
		}
		if o.sense.what != wTopic && o.sense.what != wSuspect || !newBag(o).only(kEvent, kGeneric, kJoin, kFill, kCourtesy) || !bearsOn(o.tags, kEvent) {
			return false
		}
		s := sense{what: wDecision, yes: true, self: true, rule: "days picked"}
		if r.eventsOf(o, &s) != "" || len(s.events) == 0 {
			return false
		}
		o.sense, c.sense = s, sense{what: wCourtesy, rule: "days picked"}
		return true
	}
	return false
}
