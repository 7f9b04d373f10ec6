package reply

// Somebody named with an office, and spoken of by it further on: "Mme X, Maire, participera. Madame la Maire ne restera pas déjeuner."

// heldBy is the place of the one person named who holds the office that tag t speaks of, "Madame la Maire"; -1 if there is none, or more than one. An
// office with what it is for behind it, "M. le Président du Conseil départemental", may be another's.
func (r *reader) heldBy(words []token, t tag) int {
	if t.kind != kRelation && t.kind != kCourtesy || t.to-t.from != 3 || genderOf(words[t.from].word) == "" || !has([]string{"le", "la"}, words[t.from+1].word) || !r.official(t) {
		return -1
	}
	if t.to < len(words) && has([]string{"de", "du", "des", "d", ","}, words[t.to].word) {
		return -1
	}
	found := -1
	for k, p := range r.people {
		if firstWord(p.Function) != words[t.to-1].word || p.gender != "" && p.gender != genderOf(words[t.from].word) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}
