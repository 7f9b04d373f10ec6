package reply

import "strings"

// Reported clauses: what the sender tells of somebody else, "je vous informe qu'il viendra", "nous vous confirmons qu'elle sera absente".

// tellsOf says whether the sender tells, behind "que", what somebody does of whom "il" or "elle" stands for. "Il" of an impersonal turn stands for nobody:
// "je vous informe qu'il me sera impossible de venir".
func (r *reader) tellsOf(c *clause) bool {
	if !bearsOn(c.tags, kSelf, kWe) {
		return false
	}
	end := c.tags[len(c.tags)-1].to
	for i := c.tags[0].from + 1; i+1 < end; i++ {
		if w := r.words[i].word; w != "que" && w != "qu" {
			continue
		}
		i = r.pastMarks(i+1, end)
		if n := r.pastMarks(i+1, end); n+1 < end && has([]string{"c", "ce"}, r.words[i].word) && has([]string{"est", "sera"}, r.words[n].word) && has([]string{"elle", "lui", "eux", "elles"}, r.words[n+1].word) {
			return true // "que c'est elle qui viendra"
		}
		if i < end && has([]string{"il", "elle", "ils", "elles"}, r.words[i].word) {
			return !r.impersonal(i+1, end)
		}
	}
	return false
}

// pastMarks gives the first token from i on that is no mark.
func (r *reader) pastMarks(i, end int) int {
	for i < end && r.words[i].mark {
		i++
	}
	return i
}

// impersonal says whether the words behind "il" make it stand for nobody, or bring the sender back in.
func (r *reader) impersonal(from, to int) bool {
	for _, w := range r.words[from:to] {
		switch w.word {
		case "je", "j", "me", "m", "moi", "ma", "mon", "nous", "notre", "faut", "faudra", "convient", "conviendra", "possible", "impossible", "difficile", "exclu", "agit", "agira", "reste", "restera", "importe", "suffit", "suffira", "arrive", "semble":
			return true
		}
	}
	y := r.pastMarks(from, to)
	return y+1 < to && r.words[y].word == "y" && has([]string{"a", "aura", "avait"}, r.words[y+1].word)
}

// severed says whether a yes by "me compter" is cut off from the word that says among whom, which stands at token from or behind it: "me compter, hélas,
// parmi les absents".
func (r *reader) severed(c *clause, from int) bool {
	if last := r.words[c.tags[len(c.tags)-1].to-1].word; !has([]string{"compter", "comptez", "compte", "considerer", "considerez", "inscrire", "noter", "ranger", "moi"}, last) || !bearsOn(c.tags, kEnrol) {
		return false
	}
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from >= from {
			if has([]string{"parmi", "au", "comme", "pour"}, r.word(o.tags[0])) && !bearsOn(o.tags, kEvent, kGeneric, kMode, kLunch) && !strings.HasPrefix(o.plain(), "pour le compte") {
				return true
			}
		}
	}
	return false
}

// whoTold finds whom a told clause is of.
func (r *reader) whoTold(c *clause, s *sense, persons string) string {
	if contains(spaced(persons), "6") || r.saysWord(c, "leur") || r.saysWord(c, "leurs") {
		return r.whoBefore(c, s, true)
	}
	return r.whoThird(c, s)
}

// whoEnrolled leaves "l'inscrire" to whom the sentence began with; where there is nobody, a list follows.
func (r *reader) whoEnrolled(c *clause, s *sense) string {
	if len(r.topic) == 1 && !c.heading && enrolsThem(c, r) {
		return r.whoTopic(s)
	}
	s.enrols = true
	return ""
}

// enrolsThem says whether a clause asks to inscribe "le", "la" or "l'".
func enrolsThem(c *clause, r *reader) bool {
	for _, t := range c.tags {
		if t.kind == kEnrol && t.value == "him" {
			return has([]string{"l", "le", "la"}, r.word(t)) || contains(plain(r.textOf(t)), "l") || contains(plain(r.textOf(t)), "la")
		}
	}
	return false
}

// ofOwnName says whether a pronoun stands for the sender, who spoke of themselves by their name just before and of nobody else: "La présidente X vous
// remercie. Elle sera présente".
func (r *reader) ofOwnName(c *clause) bool {
	if len(r.others()) > 0 || bearsOn(c.tags, kSelf, kWe) || !r.fitsOwn(map[string]string{"m": "il", "f": "elle"}[r.pronoun(c)]) {
		return false
	}
	own := false
	for i := range r.list {
		o := &r.list[i]
		if o.tags[0].from >= c.tags[0].from {
			break
		}
		switch {
		case namesSelf(o):
			own = true
		case bearsOn(o.tags, kRelation, kUnnamed, kCompany, kSelf, kWe):
			own = false
		}
	}
	return own
}
