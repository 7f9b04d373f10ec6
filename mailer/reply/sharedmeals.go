package reply

import (
	"slices"
	"strings"
)

// Whose a meal or a need is, told by a word behind the names: "végétarien pour ma collègue", "avec pour nous deux", "tous trois seront sur place et
// déjeuneront".

// related is the one person named whom "ma collègue", "mon adjoint" behind "pour" can stand for; -1 if there are none or several.
func (r *reader) related(t tag) int {
	words := strings.Fields(plain(r.textOf(t)))
	if len(words) != 2 || !has([]string{"ma", "mon"}, words[0]) || !has([]string{"collegue", "adjoint", "adjointe", "stagiaire", "directeur", "directrice", "collaborateur", "collaboratrice", "presidente", "president", "assistante", "assistant"}, words[1]) {
		return -1
	}
	gender := map[string]string{"ma": "f", "mon": "m"}[words[0]]
	if strings.ContainsAny(words[1][:1], "aeiou") {
		gender = map[bool]string{true: "f", false: "m"}[strings.HasSuffix(words[1], "e")]
	}
	found := -1
	for _, k := range r.others() {
		if g := r.people[k].gender; g != "" && g != gender {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	if found >= 0 && r.people[found].gender == "" && !r.people[found].declared && len(r.others()) > 1 {
		return -1
	}
	return found
}

// ofRelated reads "végétarien pour ma collègue" of the one colleague who was named; not ok if that is not the clause.
func (r *reader) ofRelated(c *clause, b bag) (sense, bool) {
	if b[kRelation] != 1 || !b.any(kLunch, kDiet) || !b.only(kRelation, kFor, kLunch, kDiet, kFill, kJoin, kNumber) || c.question || c.heading {
		return sense{}, false
	}
	s := sense{what: wDetail}
	for k, t := range c.tags {
		if t.kind == kRelation {
			who := r.related(t)
			if who < 0 || k == 0 || c.tags[k-1].kind != kFor || k != len(c.tags)-1 {
				return sense{}, false
			}
			s.names = []int{who}
		}
	}
	r.details(c, &s)
	return s, true
}

// mealsApart is the other half of "sans repas pour M. X, avec pour nous deux".
var mealsApart = lazily(`^(et |mais )?(avec|sans) pour (nous deux|les deux autres|les autres|nous autres|moi)$`)

// settleSharedMeals gives the details of several people to each of them.
func (r *reader) settleSharedMeals() {
	for i := range r.list {
		r.mealOfTwo(i) // told_anew.go
		c, before := &r.list[i], r.before(i)
		if before == nil || c.question || before.question || c.subject {
			continue
		}
		r.mealExcepted(i)
		switch {
		case c.sense.what == wDetail && len(c.sense.names) == 0 && !c.sense.self && !c.sense.all && len(c.sense.events) == 0 && r.word(c.tags[0]) == "et" && r.pluralVerb(c) && (before.sense.all || len(before.sense.names) > 1):
			c.sense.all, c.sense.names = before.sense.all, before.sense.names
		case before.sense.what == wDetail && (before.sense.lunch == "yes" || before.sense.lunch == "no") && before.sense.mode == "" && len(before.sense.names) == 1 && !before.sense.self && mealsApart.MatchString(c.plain()):
			r.mealApart(c, before)
		}
	}
}

// pluralVerb says whether a clause has a verb of eating in the third person plural.
func (r *reader) pluralVerb(c *clause) bool {
	for _, w := range []string{"dejeuneront", "mangeront", "dejeunent", "mangent", "prendront", "resteront", "restent"} {
		if r.saysWord(c, w) {
			return true
		}
	}
	return false
}

// mealApart reads "avec pour nous deux" behind "sans repas pour M. X": of all who come but X.
func (r *reader) mealApart(c, before *clause) {
	text := c.plain()
	lunch := map[bool]string{true: "yes", false: "no"}[contains(text, "avec")]
	if lunch == before.sense.lunch {
		return
	}
	s := sense{what: wDetail, rule: "meal of the others", fixed: true, lunch: lunch}
	for _, k := range r.others() {
		if k != before.sense.names[0] {
			s.names = append(s.names, k)
		}
	}
	switch {
	case strings.HasSuffix(text, "moi") && len(s.names) == 0, strings.HasSuffix(text, "nous deux") && len(s.names) == 1, strings.HasSuffix(text, "nous autres"):
		s.self = true
	case strings.HasSuffix(text, "les deux autres"):
		s.self = len(s.names) == 1
		if len(s.names) == 0 || len(s.names) > 2 {
			return
		}
	case strings.HasSuffix(text, "les autres") && len(s.names) > 0:
		s.self = true
	default:
		return
	}
	c.sense = s
}

// exceptedDay is a day that a meal is not for, or for alone, with what is eaten there: "sauf à Tomblaine où j'apporterai mon panier".
var exceptedDay = lazily(`^(sauf|hormis|excepte|a l exception de|a part) ((pour |le |celui |celle |a |au |de |du |d |la |journee |l |rencontre )*)(\w+ ?){1,4}?( (ou|car|puisque) (je|j|nous) (l |le |y )?(apporterai|apporterons|apporte|aurai|amenerai|prendrai|prends|emporterai|mangerai|dejeunerai|dejeune|mange|repars|repartirai)( (mon|ma|notre|un|des|le|la|mes) (\w+)( \w+)?| ailleurs| dehors| de mon cote| chez (ma|mon|des|mes|un|une) \w+| en ville| avant| a midi)?)?$`)

// mealExcepted reads such a clause behind a meal for the other days that somebody comes to.
func (r *reader) mealExcepted(i int) {
	c, k := &r.list[i], i-1
	if c.tags[0].kind != kExcept || !exceptedDay.MatchString(c.plain()) || bearsOn(c.tags, kName, kRelation, kIf, kHedge, kOr, kNot, kNe, kMode, kVerb, kPresent, kStranger, kUnnamed, kYes, kNo) {
		return
	}
	for k > 0 && r.list[k].sense.rule == "answer to the line before" && r.list[k].sentence == c.sentence {
		k--
	}
	meal, off := &r.list[k], eventsNamed(c)
	if meal.sentence != c.sentence || meal.sense.what != wDetail || len(meal.sense.events) > 0 && !contains(meal.plain(), "partout") || len(meal.sense.names) > 0 || meal.sense.mode != "" && meal.sense.mode != string(Onsite) || len(off) == 0 {
		return
	}
	other := map[string]string{"yes": "no", "no": "yes"}[meal.sense.lunch]
	left := r.daysComeTo(i)
	if other == "" || other == "yes" && bearsOn(c.tags, kSelf, kWe, kLunch) || len(left) <= len(off) {
		return
	}
	for _, id := range off {
		if !has(left, id) {
			return
		}
	}
	all := meal.sense.all || !meal.sense.self && (len(r.others()) == 0 || forEach.MatchString(meal.plain()))
	if !all && !meal.sense.self {
		return
	}
	names, self := r.comersOf(off, i)
	if bearsOn(c.tags, kSelf) && (len(names) > 0 || !self) {
		return // what the sender brings along says nothing of the others
	}
	left = slices.DeleteFunc(slices.Clone(left), func(id string) bool { return has(off, id) })
	meal.sense.events, meal.sense.all, meal.sense.fixed = left, all, true
	c.sense = sense{what: wDetail, rule: "meal excepted", lunch: other, events: off, all: all, self: meal.sense.self, fixed: true}
	if all && self != (len(names) > 0) {
		c.sense.all, c.sense.self, c.sense.names = false, self, names
	}
}

// comersOf are the people of whom the clauses before clause i say that they come on one of those days.
func (r *reader) comersOf(days []string, i int) (names []int, self bool) {
	for k := range r.list[:i] {
		s := r.list[k].sense
		if s.what != wDecision || !s.yes || !slices.ContainsFunc(s.events, func(id string) bool { return has(days, id) }) {
			continue
		}
		names, self = append(names, s.names...), self || s.self
	}
	return names, self
}

// forEach is a meal for all who come: "repas pour chacun".
var forEach = lazily(`\b(chacune?|tous|toutes|tout le monde|nous)\b`)

// daysComeTo are the days to which the clauses before clause i say that somebody comes.
func (r *reader) daysComeTo(i int) []string {
	var days []string
	for k := range r.list[:i] {
		if s := r.list[k].sense; s.what == wDecision && s.yes && !s.maybe {
			days = union(days, s.events)
		}
	}
	return days
}
