package reply

import (
	"slices"
	"strings"
)

// Meals, needs and modes shared out among several who come: where a number, an opposition or a second person in the clause leaves open whose is which,
// a person asks.

// checkDivision hands on a reply in which several people come and a clause of details shares them out in a way that was not followed.
func (c *composer) checkDivision() {
	people := len(c.coming())
	if people < 2 {
		return
	}
	for i := range c.list {
		cl := &c.list[i]
		if cl.subject || cl.question || cl.sense.rule == "meal of the others" || cl.sense.rule == "meal excepted" || slices.Contains(c.shared, cl.tags[0].from) || cl.sense.rule == addedMeal {
			continue
		}
		detail := ofDetails(cl)
		if before := c.before(i); before != nil && before.heading && ofDetails(before) && counts(cl.plain()) > 0 && counts(cl.plain()) != people {
			c.block(ReasonWho, cl.text) // "repas : 1"
		}
		if !detail && (c.elided(i) || ofOneOfUs(cl.plain())) {
			c.block(ReasonWho, cl.text)
		}
		if before := c.before(i); !detail && before != nil && ofDetails(before) && opposes(cl.plain()) && !bearsOn(cl.tags, kVerb, kPresent) {
			c.block(ReasonWho, cl.text) // "elle ne déjeune pas, contrairement à moi"
		}
		unread := (cl.sense.what == wBlock || cl.sense.what == wSuspect) && bearsOn(cl.tags, kLunch, kDiet, kAccess) && !bearsOn(cl.tags, kWe) && len(c.refersTo(cl)) > 0
		if detail && (unread || c.divided(cl, people) || cl.sense.what != wDecision && c.refersToTwo(cl)) {
			c.block(ReasonWho, cl.text)
		}
	}
}

// elided says whether clause i, behind a detail, only says of whom it is so too, or not: "je déjeune, pas elle", "et lui aussi".
func (c *composer) elided(i int) bool {
	if c.list[i].sense.rule == "no to what was said before" {
		return false
	}
	turns := false
	for k := i; k >= 0 && c.list[k].sentence == c.list[i].sentence; k-- {
		o := &c.list[k]
		if k < i && ofDetails(o) {
			return turns && len(c.refersTo(&c.list[i])) > 0
		}
		if o.sense.what == wDecision || !newBag(o).only(kSelf, kThird, kName, kAlso, kNot, kNo, kYes, kFill, kJoin, kChange, kCivility, kPlus) {
			return false
		}
		turns = turns || bearsOn(o.tags, kAlso, kNot, kNo, kYes, kPlus) || c.saysWord(o, "sans")
	}
	return false
}

// ofDetails says whether a clause holds a meal, a need or a mode.
func ofDetails(cl *clause) bool {
	return cl.sense.what == wDetail || bearsOn(cl.tags, kMode, kLunch, kDiet, kAccess) || slices.ContainsFunc(strings.Fields(cl.plain()), mealNoun)
}

func mealNoun(word string) bool {
	return has([]string{"repas", "dejeuner", "dejeuners", "plateau", "plateaux", "menu", "menus", "panier", "paniers", "couvert", "couverts", "assiette", "assiettes", "sandwich", "sandwichs"}, word)
}

// divided says whether a clause of details holds a number that is not that of those it is about, or sets one of them against the others.
func (c *composer) divided(cl *clause, people int) bool {
	text := bothLeftOut(cl.plain())
	refs := c.refersTo(cl)
	if one, ok := strings.CutPrefix(text, "dont "); ok && cl.sense.what == wDetail && len(refs) == 1 {
		text = one // "deux repas, dont un végétarien pour X"
	}
	if opposes(text) || bearsOn(cl.tags, kYes) && bearsOn(cl.tags, kNo) {
		return true
	}
	numbers := c.numbersIn(cl)
	if len(numbers) > 1 {
		return true
	}
	for _, n := range numbers {
		if n != people && n != len(refs) {
			return true
		}
	}
	return !contains(text, "chacun") && !contains(text, "chacune") && !contains(text, "par personne") && ofOnePerson(text) && (len(refs) != 1 || bearsOn(cl.tags, kWe))
}

// opposes says whether a text sets one of several people against the others.
func opposes(text string) bool {
	for _, sign := range []string{"dont", "sauf", "hormis", "excepte", "contrairement", "a la difference de", "a l inverse de", "l un", "l une", "l autre", "alors que", "tandis que", "a part", "oui et non"} {
		if contains(text, sign) {
			return true
		}
	}
	return false
}

// ofOneOfUs says whether a text speaks of one of those who come.
func ofOneOfUs(text string) bool {
	for _, one := range []string{"un de nous", "une de nous", "un d entre nous", "une d entre nous", "un de nous deux", "un des deux", "une des deux", "un seul de nous", "une seule de nous"} {
		if contains(text, one) {
			return true
		}
	}
	return false
}

// ofOnePerson says whether a text gives something to one person, or speaks of one meal: "un repas", "déjeuner pour un", "repas x1".
func ofOnePerson(text string) bool {
	words := strings.Fields(text)
	for i, w := range words {
		if w == "x1" || w == "x" && i+1 < len(words) && words[i+1] == "1" || (w == "1" || w == "une" || w == "un") && i > 0 && words[i-1] == "pour" && i+1 == len(words) {
			return true
		}
		if (w == "un" || w == "une" || w == "1") && i+1 < len(words) && (mealNoun(words[i+1]) || has([]string{"seul", "seule", "personne", "participant", "participante", "de", "d", "en", "avec", "sans", "vege", "vegetarien", "vegetarienne", "vegan", "vegane"}, words[i+1])) {
			return true
		}
	}
	return false
}

// numbersIn are the numbers from two on that a clause holds, days and hours left aside.
func (c *composer) numbersIn(cl *clause) []int {
	var out []int
	for _, t := range cl.tags {
		if t.kind == kEvent || t.kind == kHour || t.kind == kMail || t.kind == kPart {
			continue
		}
		for _, w := range c.words[t.from:t.to] {
			if n := counts(strings.TrimPrefix(w.word, "x")); n > 1 && n < 20 {
				out = append(out, n)
			}
		}
	}
	return out
}

// refersTo are the people to whom the words of a clause point: by name, by a pronoun or as the sender.
func (c *composer) refersTo(cl *clause) []int {
	var out []int
	add := func(p int) {
		if !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	for _, t := range cl.tags {
		switch {
		case t.kind == kName:
			add(t.person)
		case t.kind == kSelf:
			add(me)
		}
	}
	if n, _ := c.stands(cl); n == 1 && !bearsOn(cl.tags, kName) {
		add(pronounOnly)
	}
	return out
}

// pronounOnly stands for whoever a pronoun means.
const pronounOnly = -2

// refersToTwo says whether a clause of details points to two people who are not joined by "et": each may have their own.
func (c *composer) refersToTwo(cl *clause) bool {
	return len(c.refersTo(cl)) > 1 && !c.joinedBy(cl)
}

// joinedBy says whether the people of a clause stand side by side, joined by "et" or a comma: "X et moi".
func (c *composer) joinedBy(cl *clause) bool {
	last := -1
	for k, t := range cl.tags {
		if t.kind != kName && t.kind != kSelf && t.kind != kThird {
			continue
		}
		if last >= 0 {
			for _, between := range cl.tags[last+1 : k] {
				if between.kind != kJoin && between.kind != kCivility && between.kind != kRelation && between.kind != kFor && between.kind != kMark && !(between.kind == kFill && has([]string{"et", "pour"}, c.word(between))) {
					return false
				}
			}
		}
		last = k
	}
	return true
}

// joinSelf adds the sender to the names of a detail that is of "X et moi".
func (c *composer) joinSelf(cl *clause, s *sense) {
	if s.self && len(s.names) > 0 && !s.all && c.joinedBy(cl) && bearsOn(cl.tags, kName) && apartSelf(cl) {
		s.names = append(slices.Clone(s.names), me)
	}
}

// shareOut takes "trois repas dont un sans gluten pour X": a meal for each who comes, the need for the one named.
func (c *composer) shareOut(cl *clause) bool {
	people := c.coming()
	head, tail, found := strings.Cut(cl.plain(), " dont ")
	fields := strings.Fields(head)
	if len(people) < 2 || !found || len(fields) < 2 || counts(fields[0]) != len(people) || !mealNoun(fields[1]) || cl.sense.diet == "" || cl.sense.access != "" || cl.sense.mode != "" || len(cl.sense.events) > 0 ||
		!strings.HasPrefix(tail, "un ") && !strings.HasPrefix(tail, "une ") && !strings.HasPrefix(tail, "1 ") || len(c.numbersIn(cl)) > 1 || newBag(cl)[kDiet] != 1 || bearsOn(cl.tags, kNot, kNe, kNo, kWe, kOr) {
		return false
	}
	refs := c.refersTo(cl)
	if len(refs) != 1 {
		return false
	}
	own := sense{what: wDetail, diet: cl.sense.diet, names: refs}
	if refs[0] == pronounOnly && !c.pronounOf(cl, &own, people) || len(own.names) != 1 || !slices.Contains(people, own.names[0]) {
		return false
	}
	c.fillIn(cl, sense{what: wDetail, lunch: "yes", all: true})
	c.fillIn(cl, own)
	c.shared = append(c.shared, cl.tags[0].from)
	return true
}

// behindOne says whether a detail without a person stands, in its sentence, behind what is told of one of several who come: "elle vient le matin, sans repas".
func (c *composer) behindOne(cl *clause, s sense) bool {
	if len(s.names) > 0 || s.self || s.all || bearsOn(cl.tags, kSelf, kWe, kThird, kAll, kCompany, kName) {
		return false
	}
	before := c.beforeClause(cl)
	if before == nil || before.heading || before.sense.what != wReason && before.sense.what != wCourtesy {
		return false
	}
	n, _ := c.stands(before)
	return n == 1 || apartSelf(before) || bearsOn(before.tags, kName)
}

// beforeClause is the clause before another in its sentence, nil if there is none.
func (c *composer) beforeClause(cl *clause) *clause {
	for i := range c.list {
		if c.list[i].tags[0].from == cl.tags[0].from {
			return c.before(i)
		}
	}
	return nil
}

// agreeDetail reads "moi oui", "lui si" behind a meal of somebody else: it is about that, not about coming. Of needs and modes a person asks.
func (r *reader) agreeDetail(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDetail || before.question || c.question || !newBag(c).only(kSelf, kName, kThird, kYes, kFill, kJoin, kChange, kCivility, kIf, kFor) {
		return
	}
	s := sense{what: wDetail, rule: "yes to what was said before", fixed: true, lunch: "yes", names: c.names()}
	own := apartSelf(c)
	switch n, _ := r.stands(c); {
	case bearsOn(c.tags, kSelf) && !own, own && len(s.names) > 0, !r.saysWord(c, "oui") && !r.saysWord(c, "si"):
		return
	case own:
		if n, _ := r.stands(before); len(before.sense.names) == 0 && n == 0 {
			return
		}
		s.self = true
	case len(s.names) == 0 && (n != 1 || r.lastNamed(c) < 0):
		return
	case len(s.names) == 0:
		s.names = []int{r.lastNamed(c)}
	}
	if slices.ContainsFunc(s.names, func(p int) bool { return slices.Contains(before.sense.names, p) }) {
		return
	}
	if d := before.sense; d.lunch != "no" || d.mode == "remote" || d.diet != "" || d.access != "" {
		c.sense = sense{what: wBlock, code: ReasonWho, rule: s.rule}
		return
	}
	c.sense = s
}
