package reply

import "strings"

// What is said of somebody else without their answer: that they were asked, that it makes no difference whether they come.

// verbsOfAsking are the stems of verbs with which the sender asks somebody for something.
func verbsOfAsking() []string {
	return []string{"demand", "propos", "sugger", "invit", "convi", "conseill", "encourag", "incit", "sollicit", "relanc", "suppli", "parl", "recommand"}
}

// askedOnly says whether a yes of somebody named is only what the sender asked of them: "j'ai demandé à X de venir". Who is asked to stand in for
// the sender does.
func (r *reader) askedOnly(i int) bool {
	c := &r.list[i]
	if !c.sense.yes || len(c.sense.names) == 0 || r.saidYes(i) {
		return false
	}
	asked := false
	for k, t := range c.tags {
		if t.kind == kName && asked {
			lead := r.leadTo(c, k)
			return (strings.HasSuffix(lead, " a") || strings.HasSuffix(lead, " avec") || k > 0 && asksOf(r.words[t.from-1].word)) && (!r.inMyName(c) || r.noAnswerYet(i))
		}
		for n := t.from; n < t.to; n++ {
			asked = asked || asksOf(r.words[n].word) && t.kind != kNoun && t.kind != kEnrol && !r.delegateAt(n)
		}
	}
	return false
}

// delegateAt says whether "délégué" or "conseiller" is somebody's title: "conseiller délégué à l'emploi", "la déléguée du préfet".
func (r *reader) delegateAt(n int) bool {
	if strings.HasPrefix(r.words[n].word, "conseiller") {
		return true
	}
	return strings.HasPrefix(r.words[n].word, "delegue") && (n == 0 || !has([]string{"ai", "as", "a", "avons", "ont", "avait", "avais", "je", "nous", "il", "elle"}, r.words[n-1].word))
}

// asksOf says whether a word is a verb with which the sender asks something of somebody.
func asksOf(word string) bool {
	for _, stem := range verbsOfAsking() {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// inMyName says whether a clause speaks of standing in for somebody.
func (r *reader) inMyName(c *clause) bool {
	for _, stem := range []string{"represent", "remplac", "suppl"} {
		if r.saysStem(c, stem) {
			return true
		}
	}
	return contains(c.plain(), "en mon nom") || contains(c.plain(), "en son nom") || contains(c.plain(), "a ma place") || contains(c.plain(), "a sa place")
}

// noAnswerYet says whether the clause behind the one at i says that an answer is awaited.
func (r *reader) noAnswerYet(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence > r.list[i].sentence+1 {
		return false
	}
	return r.saysStem(&r.list[i+1], "repon") || r.saysStem(&r.list[i+1], "repond") || r.saysStem(&r.list[i+1], "attend")
}

// evenIf says whether a decision about somebody else is what makes no difference to the sender's own: "je viens, même si X ne vient pas".
func (r *reader) evenIf(i int) bool {
	c := &r.list[i]
	if c.sense.self || c.sense.all || len(c.sense.names) == 0 || !strings.HasPrefix(c.plain(), "meme si ") && !strings.HasPrefix(c.plain(), "quand bien meme ") {
		return false
	}
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(r.list) && r.list[k].sentence == c.sentence && r.list[k].sense.what == wDecision && r.list[k].sense.self {
			return true
		}
	}
	return false
}

// bareBefore says whether clause i is "oui" or "non" alone in front of the same answer of somebody else, where nothing else tells of the sender: "non, X ne
// viendra pas" may be of X alone.
func (r *reader) bareBefore(i int) bool {
	c := &r.list[i]
	if r.ends(i) || !c.sense.self || len(c.sense.names) > 0 || !newBag(c).only(kYes, kNo, kFill, kCourtesy) {
		return false
	}
	next := r.list[i+1].sense
	if next.what != wDecision || next.yes != c.sense.yes || next.self || next.all || len(next.names) == 0 {
		return false
	}
	for k := range r.list {
		if o := r.list[k].sense; k != i && o.what == wDecision && (o.self || o.all) {
			return false
		}
	}
	return true
}

// saidYes says whether the clause straight behind clause i says that the one who was asked there comes: "j'ai demandé à X de venir, il sera présent".
func (r *reader) saidYes(i int) bool {
	if i+1 >= len(r.list) {
		return false
	}
	c, next := &r.list[i], &r.list[i+1]
	return len(c.sense.names) == 1 && !c.sense.self && !c.question && next.sentence == c.sentence && next.sense.what == wDecision && next.sense.yes && !next.sense.maybe && !next.sense.self && len(next.sense.names) == 1 &&
		next.sense.names[0] == c.sense.names[0] && !bearsOn(next.tags, kIf, kHedge, kNot, kNe, kModal)
}
