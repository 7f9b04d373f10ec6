package reply

import (
	"slices"
	"strings"
)

// Details of one among several people who come: whose the meal, the need or the mode is must be plain, or a person asks.

// coming are the persons who were said to come so far, each once, the sender among them.
func (c *composer) coming() []int {
	var out []int
	for _, st := range c.said {
		if st.kind != Absent && !slices.Contains(out, st.person) {
			out = append(out, st.person)
		}
	}
	return out
}

// ofOne finds whose detail a clause tells where several people come; false if that is not plain.
func (c *composer) ofOne(cl *clause, s *sense) bool {
	people := c.coming()
	if len(people) == 1 {
		return !c.ofOtherGender(cl, people[0])
	} else if len(people) == 0 {
		return !c.ofNobodyNamed(cl)
	}
	if len(s.names) == 0 && !s.all && !bearsOn(cl.tags, kThird, kWe) && apartSelf(cl) {
		s.self = true // "pas de repas pour moi"
	}
	if s.rule == "meal excepted" || c.forOneOther(cl, s, people) || c.mealForAdded(cl, s, people) {
		return true
	}
	switch {
	case c.singlesOut(cl, *s):
		return false
	case len(s.events) == 0 && c.oneMeal(cl, *s):
		return false
	case c.anybodys(cl, *s), c.afterSeveral(cl, *s), c.behindOne(cl, *s):
		return false
	}
	return c.pronounOf(cl, s, people)
}

// ofNobodyNamed says whether a pronoun tells a detail before anybody is said to come, and the sender does not speak of themselves by name: "elle est végétarienne".
func (c *composer) ofNobodyNamed(cl *clause) bool {
	number, gender := c.stands(cl)
	return (number == 1 && gender != "" || ofThemAll.MatchString(cl.plain())) && !bearsOn(cl.tags, kSelf, kName, kWe) && !impersonalLead.MatchString(cl.plain()) && len(c.in.Registered) > 0 && !slices.ContainsFunc(c.list, func(o clause) bool { return namesSelf(&o) || bearsOn(o.tags, kFunction) })
}

// ofThemAll begins with several who are not the sender.
var ofThemAll = lazily(`^(et |mais |au fait |car )*(ils|elles)( (ne|n|y|en|tous|toutes|deux))* \w+(nt|ont)\b`)

// impersonalLead is an "il" of nobody.
var impersonalLead = lazily(`\bil (fallait|faut|faudra|faudrait|y (a|avait|aura)|s agi\w+)\b|\bil (est|etait|sera|serait) (possible|utile|necessaire|important|preferable|prevu|convenu)\b|\bs il vous plait\b`)

// ofOtherGender says whether the pronoun of a clause cannot stand for the one person who comes: "Mme X viendra. Il déjeunera".
func (c *composer) ofOtherGender(cl *clause, person int) bool {
	if ofThemAll.MatchString(cl.plain()) && person == me && !bearsOn(cl.tags, kSelf, kName, kWe) {
		return true // "je viendrai. Ils déjeuneront"
	}
	number, gender := c.stands(cl)
	if number != 1 || gender == "" || bearsOn(cl.tags, kSelf, kName) {
		return false
	}
	if person == me && !bearsOn(cl.tags, kWe) && !slices.ContainsFunc(c.list, func(o clause) bool { return namesSelf(&o) || bearsOn(o.tags, kFunction) }) {
		return true // "je viendrai. Elle déjeunera"
	}
	own := c.ownGender(nil)
	if person != me {
		own = c.people[person].gender
	}
	return own != "" && own != gender
}

// forOneOther gives a detail to the one other person who comes along, where its sentence begins with "pour elle".
func (c *composer) forOneOther(cl *clause, s *sense, people []int) bool {
	before := c.beforeClause(cl)
	if before == nil || len(people) != 2 || len(s.names) > 0 || s.self || s.all || !has([]string{"pour elle", "pour lui", "quant a elle", "quant a lui"}, before.plain()) {
		return false
	}
	gender := map[bool]string{true: "f", false: "m"}[c.saysWord(before, "elle")]
	for _, p := range people {
		if p != me && (c.people[p].gender == "" || c.people[p].gender == gender) {
			s.names = append(s.names, p)
		}
	}
	if len(s.names) != 1 {
		s.names = nil
	}
	return len(s.names) == 1
}

// apartSelf says whether a clause holds "moi" or "pour moi".
func apartSelf(cl *clause) bool {
	if contains(cl.plain(), "pour moi") {
		return true
	}
	for _, t := range cl.tags {
		if t.kind == kSelf && (t.value == "moi" || t.value == "for") {
			return true
		}
	}
	return false
}

// singlesOut says whether a clause speaks of one among those who come without their name, or of nobody but one: "le second", "l'un des deux", "pour
// elle seulement".
func (c *composer) singlesOut(cl *clause, s sense) bool {
	text := bothLeftOut(cl.plain())
	for _, one := range oneOf() {
		if contains(text, one) && !(strings.HasPrefix(one, "dont") && bearsOn(cl.tags, kName)) { // "dont un végétarien pour X"
			return true
		}
	}
	if first, _, _ := strings.Cut(text, " "); len(s.names) == 0 && has([]string{"monsieur", "madame", "mademoiselle"}, first) {
		return true
	}
	if len(s.names) == 0 && !s.self && !bearsOn(cl.tags, kThird, kSelf) {
		return contains(text, "seul") || contains(text, "seule")
	}
	for _, only := range []string{"seul", "seule", "seulement", "uniquement", "exclusivement", "juste"} {
		if contains(text, only) {
			return true
		}
	}
	return false
}

// bothLeftOut is a text without "l'un et l'autre", who are two.
func bothLeftOut(text string) string {
	for _, both := range []string{"l un et l autre", "l une et l autre", "l un ou l autre", "l un comme l autre", "l une comme l autre"} {
		text = strings.ReplaceAll(text, both, "")
	}
	return text
}

// oneOf are the words that speak of one among several.
func oneOf() []string {
	return []string{"le premier", "la premiere", "le second", "la seconde", "le deuxieme", "la deuxieme", "le dernier", "la derniere", "l un", "l une", "l autre", "un seul", "une seule", "un des deux", "une des deux", "un d eux", "une d elles", "un d entre", "une d entre",
		"dont un", "dont une", "un sur deux", "une sur deux"}
}

// oneMeal says whether a clause asks for one meal where several people come.
func (c *composer) oneMeal(cl *clause, s sense) bool {
	if s.lunch != "yes" || len(s.names) > 0 || s.self || s.all {
		return false
	}
	return asksOneMeal(cl.plain())
}

// asksOneMeal says whether a text speaks of one meal.
func asksOneMeal(text string) bool {
	for _, one := range []string{"un", "1", "une", "un seul", "une seule"} {
		for _, meal := range []string{"repas", "dejeuner", "plateau", "menu", "panier", "couvert", "assiette", "sandwich", "plateau repas"} {
			if contains(text, one+" "+meal) {
				return true
			}
		}
	}
	return false
}

// anybodys says whether a need, or a mode just behind a companion's name, stands in words that can be of one of several people or of all.
func (c *composer) anybodys(cl *clause, s sense) bool {
	if len(s.names) > 0 || s.self || s.all || bearsOn(cl.tags, kSelf, kWe, kThird, kAll, kCompany, kName) || c.lastPersons() < 2 {
		return false
	}
	if n, _ := c.stands(cl); n > 0 {
		return false
	}
	if s.diet != "" || s.access != "" {
		return !plural(cl.plain())
	}
	return s.mode == "remote" && c.behindCompanion(cl)
}

// afterSeveral says whether a detail without a subject stands in a sentence of its own behind decisions of several people, the last of which was of
// one alone: "je viens. X viendra aussi. Sans repas."
func (c *composer) afterSeveral(cl *clause, s sense) bool {
	if len(s.names) > 0 || s.self || s.all || len(s.events) > 0 || bearsOn(cl.tags, kSelf, kWe, kThird, kAll, kCompany, kName) || c.lastPersons() != 1 {
		return false
	}
	for i := range c.list {
		if c.list[i].tags[0].from == cl.tags[0].from && c.before(i) != nil {
			return false
		}
	}
	return c.said[c.last[0]].sentence != cl.sentence
}

// lastPerson is who the last decision spoke of, where it was one other alone; me if it was not.
func (c *composer) lastPerson() int {
	if c.lastPersons() != 1 {
		return me
	}
	return c.said[c.last[0]].person
}

// lastPersons is how many people the last decision spoke of.
func (c *composer) lastPersons() int {
	var out []int
	for _, i := range c.last {
		if p := c.said[i].person; !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return len(out)
}

// plural says whether a word of a need shows that it is of several people: "végétariens", "deux repas sans gluten".
func plural(text string) bool {
	for _, w := range strings.Fields(text) {
		if has([]string{"tous", "toutes", "nos", "deux", "trois", "quatre", "chacun", "chacune", "tout"}, w) || strings.HasSuffix(w, "iens") || strings.HasSuffix(w, "iennes") || strings.HasSuffix(w, "ants") || strings.HasSuffix(w, "antes") || has([]string{"vegans", "allergiques", "vegetaliens"}, w) {
			return true
		}
	}
	return false
}

// behindCompanion says whether a clause stands just behind the name of somebody who comes along with the sender.
func (c *composer) behindCompanion(cl *clause) bool {
	for i := range c.list {
		if c.list[i].tags[0].from != cl.tags[0].from {
			continue
		}
		before := c.before(i)
		if before == nil || before.sense.what != wDecision || !before.sense.self || len(before.sense.names) == 0 {
			return false
		}
		k := len(before.tags) - 1
		return before.tags[k].kind == kName && alongWith(c.leadTo(before, k))
	}
	return false
}

// pronounOf gives a detail to the one or those for whom its pronoun stands; false if two can be meant.
func (c *composer) pronounOf(cl *clause, s *sense, people []int) bool {
	number, gender := c.stands(cl)
	if number == 0 || len(s.events) > 0 && len(s.names) == 0 {
		return true
	}
	if bearsOn(cl.tags, kSelf) || bearsOn(cl.tags, kName) {
		return false
	}
	var fits []int
	for _, p := range people {
		if p == me || gender != "" && c.people[p].gender != "" && c.people[p].gender != gender {
			continue
		}
		fits = append(fits, p)
	}
	if p := c.lastPerson(); number == 1 && slices.Contains(fits, p) {
		fits = []int{p} // the last decision was theirs alone
	} else if number == 1 && len(people) > 2 && len(fits) == 1 && c.people[fits[0]].gender == "" {
		return false
	}
	if number == 1 && len(fits) != 1 || number == 2 && len(fits) < 2 {
		return false
	}
	s.names, s.self, s.all = fits, false, false
	return true
}

// stands gives the number of people for whom the pronoun of a clause stands, 2 for several, 0 if it has none, and its gender.
func (r *reader) stands(c *clause) (int, string) {
	text := c.plain()
	for _, impersonal := range []string{"il faut", "il faudra", "il faudrait", "il ne faudrait", "il ne faudra", "il ne faut", "il me faut", "il me faudra", "il me faudrait", "il nous faut", "il nous faudra", "il nous faudrait", "il y", "il est possible", "il serait possible", "s il", "il reste", "il suffit", "il conviendrait", "il s agit", "il n y"} {
		if contains(text, impersonal) {
			return 0, ""
		}
	}
	for _, t := range c.tags {
		if t.kind != kThird {
			continue
		}
		switch w := plain(r.textOf(t)); {
		case has([]string{"ils", "eux"}, w):
			return 2, ""
		case w == "elles":
			return 2, "f"
		case w == "lui" && t.from > c.tags[0].from && !has([]string{"pour", "avec", "sans", "et", "mais", "comme", "chez", "a", "est"}, r.words[t.from-1].word):
			return 1, "" // "un plateau lui conviendrait"
		case has([]string{"il", "lui", "celui ci", "ce dernier", "lui meme"}, w):
			return 1, "m"
		case has([]string{"elle", "celle ci", "cette derniere", "elle meme"}, w):
			return 1, "f"
		}
	}
	switch first, _, _ := strings.Cut(text, " "); first {
	case "il", "lui":
		return 1, "m"
	case "elle":
		return 1, "f"
	}
	return 0, ""
}

// checkShares hands on a reply in which several people come and words that no rule read speak of one of them: "un repas végétarien, pour lui".
func (c *composer) checkShares() {
	if len(c.coming()) < 2 {
		return
	}
	for i := range c.list {
		cl := &c.list[i]
		if cl.subject || cl.question || cl.sense.what == wDecision || cl.sense.what == wDetail {
			continue
		}
		before, text := c.before(i), bothLeftOut(cl.plain())
		detail := bearsOn(cl.tags, kMode, kLunch, kDiet, kAccess) || before != nil && before.sense.what == wDetail
		if (cl.sense.what == wBlock || cl.sense.what == wSuspect) && contains(text, "un repas") {
			c.block(ReasonWho, cl.text)
		}
		for _, one := range append(oneOf(), "pour lui", "pour elle", "pour moi") {
			if detail && contains(text, one) {
				c.block(ReasonWho, cl.text)
			}
		}
	}
}

// beforeMe says whether a clause speaks of the sender, whose seat is on record, as of the one whom somebody joins: "X, qui travaille avec moi, souhaite se
// joindre à moi".
func (c *composer) beforeMe(cl *clause) bool {
	for _, st := range c.said {
		if !c.registered(st.event) || st.kind != Attend {
			return false
		}
	}
	text := cl.plain()
	joins := contains(text, "joindre a moi") || contains(text, "joindra a moi") || contains(text, "joindront a moi") || contains(text, "joignent a moi") || contains(text, "joint a moi") || contains(text, "avec moi")
	return joins && (strings.HasPrefix(text, "qui ") && cl.sense.what == wReason || cl.sense.what == wDecision && cl.sense.yes && !cl.sense.self && len(cl.sense.names) > 0)
}

// checkSender hands on a reply that says whether others come, speaks of the sender beside them as "moi", and was not understood to say whether they come.
func (c *composer) checkSender() {
	others := false
	for _, st := range c.said {
		if st.person == me {
			return
		}
		others = true
	}
	for i := range c.list {
		cl := &c.list[i]
		if cl.sense.what == wDecision && cl.sense.yes && len(cl.sense.names) > 0 && toMine.MatchString(cl.plain()) {
			continue
		}
		if !others || cl.subject || contains(cl.plain(), "copie") || cl.sense.rule == "was to come" || cl.sense.rule == "one more, named" || cl.sense.rule == "concerning" && !contains(cl.plain(), "quant a") || c.beforeMe(cl) {
			continue
		}
		if c.mine(cl) || contains(cl.plain(), "mon possible") || contains(cl.plain(), "de mon mieux") {
			c.block(ReasonWho, cl.text) // "quant à ma venue, …"
			return
		}
		for _, t := range cl.tags {
			if t.kind == kSelf && (t.value == "moi" || t.value == "for") && !(t.from > 0 && c.words[t.from].glued && c.words[t.from-1].word == "-") {
				c.block(ReasonWho, cl.text)
				return
			}
		}
	}
}
