package reply

import "strings"

// Needs with a choice or a condition of their own: "halal si possible, sinon du poisson", "pourvu qu'on m'épargne les fruits de mer", "je ne suis bien
// les débats que si la salle a une boucle magnétique". The condition is on the need, not on the coming; a person at the table reads the words.

// settleNeedsElse keeps such needs word for word.
func (r *reader) settleNeedsElse() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.sense.what != wBlock || c.sense.code != ReasonCondition && c.sense.code != ReasonUnclear {
			continue
		}
		b := newBag(c)
		if b.any(kName, kRelation, kUnnamed, kCompany, kThou, kPresent, kAway, kAvail, kJourney, kEnrol, kCancel, kNoun, kEvent, kStranger, kWhen, kMode, kHedge, kExcept, kLasting) {
			continue
		}
		switch {
		case r.choosesFood(i), r.spared(c):
			c.sense = sense{what: wDetail, rule: "a need with a choice", fixed: true, self: true, diet: r.clauseText(c)}
		case b.any(kAccess) && b[kIf] > 0 && r.ifAtAll(c), b.any(kAccess) && r.onlyWith(c):
			c.sense = sense{what: wDetail, rule: "a need with a choice", fixed: true, self: true, access: r.clauseText(c)}
		case c.plain() == "a defaut" && r.needAround(i):
			c.sense = sense{what: wCourtesy, rule: "else of a need"}
		case r.bitWith(i):
			c.sense = sense{what: wCourtesy, rule: "a bite, if there is one"}
		}
	}
}

// polite conditions are put to a need by who does not insist.
var politeIfs = []string{"si possible", "si c est possible", "si cela est possible", "si vous pouvez", "si vous le pouvez", "si vous en avez", "s il y en a", "s il y a", "si c est plus simple", "si c est plus facile", "si cela existe", "si cela vous arrange", "si c possible", "sinon", "si non", "a defaut", "ou a defaut"}

// withoutPolite is the text of a clause with its polite conditions taken out, and whether there were any.
func withoutPolite(text string) (string, bool) {
	found := false
	for _, p := range politeIfs {
		before, after, ok := strings.Cut(" "+text+" ", " "+p+" ")
		next, _, _ := strings.Cut(strings.TrimSpace(after), " ")
		if ok && (has([]string{"", "sinon", "si", "ou", "et", "mais", "a"}, next) || !strings.Contains(p, "vous")) {
			text, found = strings.TrimSpace(before+" "+after), true
		}
	}
	return text, found
}

// bindsWith says whether a text holds a condition.
func bindsWith(text string) bool {
	for _, w := range strings.Fields(text) {
		if has([]string{"si", "s", "quand", "lorsque", "pourvu", "condition"}, w) {
			return true
		}
	}
	return false
}

// choosesFood says whether clause i is a diet with another one to fall back on, or the other one behind a diet: "halal si possible, sinon du poisson",
// "ou du poisson si c'est plus simple".
func (r *reader) choosesFood(i int) bool {
	c := &r.list[i]
	b := newBag(c)
	if !b.any(kDiet) && !r.hasFood(c) || b.any(kNe) || r.saysWord(c, "pas") || b.any(kVerb) && !contains(c.plain(), "va") {
		return false
	}
	rest, polite := withoutPolite(c.plain())
	if bindsWith(rest) || !polite && !b.any(kOr) {
		return false
	}
	before := r.before(i)
	if before != nil && before.sense.what == wDetail && before.sense.diet != "" {
		return b.any(kOr) || polite
	}
	return b.any(kDiet) && polite && (b[kIf] > 0 || b[kDiet] > 1 && b.only(kDiet, kOr, kFill, kCourtesy, kLunch))
}

// spared says whether a clause asks to be spared a food: "pourvu qu'on m'épargne les fruits de mer".
func (r *reader) spared(c *clause) bool {
	text := c.plain()
	if !r.hasFood(c) || bindsWith(strings.TrimPrefix(strings.TrimPrefix(text, "pourvu qu"), "a condition qu")) {
		return false
	}
	for _, verb := range []string{"on m epargne ", "vous m epargniez ", "l on m epargne ", "on m evite ", "vous m evitiez ", "on me dispense ", "on ne me serve pas ", "il n y ait pas ", "on me prive "} {
		if contains(text, strings.TrimSpace(verb)) {
			return true
		}
	}
	return false
}

// ifAtAll says whether the only conditions beside a need of access are those of who does not insist.
func (r *reader) ifAtAll(c *clause) bool {
	rest, polite := withoutPolite(c.plain())
	return polite && !bindsWith(rest) && !bearsOn(c.tags, kVerb, kYes, kNo, kNot, kNe)
}

// onlyWith says whether a clause tells without what the sender cannot follow: "je n'entends bien que si la salle a une boucle magnétique".
func (r *reader) onlyWith(c *clause) bool {
	text := c.plain()
	if !contains(text, "que si") && !contains(text, "qu avec") && !contains(text, "que lorsque") && !contains(text, "que quand") {
		return false
	}
	for _, verb := range []string{"entends", "suis bien", "suis les", "comprends", "vois", "percois", "suis correctement", "distingue", "lis"} {
		if contains(text, verb) && bearsOn(c.tags, kNe) {
			return true
		}
	}
	return false
}

// needAround says whether a need or a seat stands just before clause i and goes on behind it.
func (r *reader) needAround(i int) bool {
	before := r.before(i)
	return before != nil && i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && bearsOn(before.tags, kAccess, kDiet, kSeat) && before.sense.what != wDecision && r.list[i+1].sense.what != wDecision
}

// bitWith says whether clause i, behind a plain yes, asks for something to eat or drink if there is any: "et un café s'il en reste".
func (r *reader) bitWith(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDecision || !before.sense.yes || !before.sense.self || bearsOn(c.tags, kSelf, kWe, kYou, kNot, kNe, kVerb, kSeat, kOr, kAccess) {
		return false
	}
	words := strings.Fields(c.plain())
	if len(words) < 4 || words[0] != "et" && words[0] != "avec" || !has([]string{"un", "une", "du", "de", "des", "le", "la"}, words[1]) {
		return false
	}
	for _, w := range words[1:min(len(words), 6)] {
		if w == "si" || w == "s" {
			return false
		}
		if foods()[w] || has([]string{"cafe", "the", "part", "tarte", "gateau", "croissant", "verre", "biscuit", "dessert", "quiche", "sandwich", "bretzel", "tasse", "kougelhopf", "madeleine"}, w) {
			return true
		}
	}
	return false
}
