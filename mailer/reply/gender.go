package reply

import (
	"sort"
)

// Pronouns and civilities have a gender, by which "il" and "elle" find the person they stand for.

// genderOf gives "m" or "f" for a civility or an office, "" for what tells nothing.
func genderOf(word string) string {
	switch {
	case has([]string{"m", "monsieur", "mr", "messieurs", "mm", "monseigneur", "pere"}, word):
		return "m"
	case has([]string{"madame", "mademoiselle", "mme", "mlle", "mesdames", "mmes", "soeur"}, word):
		return "f"
	}
	return ""
}

// pronoun gives the gender of the first pronoun of a clause that stands for one person: "m" for il, "f" for elle, "" for none or either.
func (r *reader) pronoun(c *clause) string {
	for _, t := range c.tags {
		if t.kind != kThird {
			continue
		}
		switch text := plain(r.textOf(t)); {
		case has([]string{"il", "celui ci", "ce dernier", "lui meme"}, text):
			return "m"
		case has([]string{"elle", "celle ci", "cette derniere", "elle meme"}, text):
			return "f"
		}
		return ""
	}
	return ""
}

// lastNamed is the person named last before clause c whom its pronoun can stand for; -1 if there is none, or if two named together could be meant.
func (r *reader) lastNamed(c *clause) int { return r.lastNamedAs(c, r.pronoun(c)) }

// lastNamedAs is that person for a pronoun of a gender.
func (r *reader) lastNamedAs(c *clause, gender string) int {
	found := -1
	for k := sort.Search(len(r.seen), func(k int) bool { return r.seen[k].token >= c.tags[0].from }) - 1; k >= 0; k-- {
		at := r.seen[k]
		p := r.people[at.person]
		if found >= 0 && (gender == "" || !r.together(at.token, r.seen[found].token)) {
			break
		}
		if p.addressee || gender != "" && p.gender != "" && p.gender != gender {
			continue
		}
		if found >= 0 && r.seen[found].person != at.person {
			return -1
		}
		found = k
	}
	if found < 0 {
		return -1
	}
	return r.seen[found].person
}

// together says whether two tokens stand in one clause, so that a pronoun behind it tells neither of two people named there from the other.
func (r *reader) together(a, b int) bool {
	k := sort.Search(len(r.list), func(k int) bool { return r.list[k].tags[0].from > a }) - 1
	if k < 0 {
		return false
	}
	tags := r.list[k].tags
	return b < tags[len(tags)-1].to && b >= tags[0].from && !bearsOn(tags, kReplaced, kReplaces, kHand, kSend)
}

// fitsOwn says whether a pronoun can stand for the sender, who speaks of themselves by their name: the civility or office in front of it tells; where
// nothing does, nobody else may be named.
func (r *reader) fitsOwn(pronoun string) bool {
	for _, t := range r.tags {
		if t.kind != kSelf || t.value != "named" {
			continue
		}
		gender := ""
		for i := t.to - 1; i >= max(0, t.from-2) && gender == "" && !r.words[i].mark && (i == t.to-1 || !r.words[i+1].newline); i-- {
			if gender = genderOf(r.words[i].word); gender == "" && i > 0 && office(r.words[i].word) {
				gender = map[string]string{"le": "m", "la": "f"}[r.words[i-1].word]
			}
		}
		if gender == "" {
			gender = r.ownGender(nil)
		}
		switch {
		case gender == "":
			return len(r.others()) == 0
		case pronoun == "elle":
			return gender == "f"
		case pronoun == "il":
			return gender == "m"
		}
		return len(r.others()) == 0
	}
	return false
}
