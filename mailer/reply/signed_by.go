package reply

import (
	"slices"
	"strings"
)

// A foot that is not that of the person in the From line: "Jean" or "Mme Garnier" below the words of Odile's or Jean Garnier's mailbox, "la secrétaire de
// Mme Garnier". Whose the answer is, a person asks.

// secretaryOf is a line of the foot that tells whose secretary wrote.
var secretaryOf = lazily(`^(pour |p/o )?(la |le |l')?(secretaire|secretariat|assistante?|collaboratrice|collaborateur)( particulier(e)?| de direction| personnel(le)?)? (de |d')(m\.|mr|mme|monsieur|madame)? ?`)

// signedByAnother says whether a line of the foot, before any full name of the sender's, is of somebody else.
func (r *reader) signedByAnother(text string) bool {
	if !r.ownsMailbox {
		return false
	}
	flat := fold(strings.Trim(text, " .,!-–—"))
	if lead := secretaryOf.FindString(flat); lead != "" {
		return sharesWord(nameWords(flat[len(lead):]), nameWords(r.from))
	}
	words := strings.Fields(flat)
	switch {
	case len(words) == 1:
		return givenNames()[flat] != "" && len(nameWords(r.from)) > 1 && !akin(flat, nameWords(r.from))
	case len(words) == 2 && genderOf(strings.Trim(words[0], ".")) != "" && len(nameWords(r.from)) > 1:
		own, civil := genderOfName(r.from), genderOf(strings.Trim(words[0], "."))
		return own != "" && own != civil || !sharesWord(nameWords(words[1]), nameWords(r.from))
	}
	return false
}

// answersAsOneself says whether a decision of the sender's is told with "je", "nous" or without a subject, and not with their name: "Lucien viendra".
func (c *composer) answersAsOneself() bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sense.what != wDecision || !o.sense.self {
			continue
		}
		named := slices.ContainsFunc(o.tags, func(t tag) bool { return t.kind == kSelf && t.value == "named" || t.kind == kThird })
		if !named {
			return true
		}
	}
	return false
}

// shortens says whether the letters of a short name stand in a longer one in their order: "Tom" in "Thomas".
func shortens(short, long string) bool {
	for i := range len(short) {
		at := strings.IndexByte(long, short[i])
		if at < 0 {
			return false
		}
		long = long[at+1:]
	}
	return true
}

// akin says whether a given name can be short for one of a person's: "Tom", "Manu", "Pierre" of Jean-Pierre; an initial tells nothing.
func akin(given string, name []string) bool {
	for _, part := range strings.Split(given, "-") {
		for _, w := range name {
			if strings.HasPrefix(w, part[:min(3, len(part))]) || len(part) > 2 && strings.Contains(w, part) || len(w) > 2 && strings.Contains(part, w) || w[0] == part[0] && (len(w) == 1 || shortens(part, w)) {
				return true
			}
		}
	}
	return false
}

// sharesWord says whether two names have a word in common.
func sharesWord(a, b []string) bool {
	for _, w := range a {
		if has(b, w) {
			return true
		}
	}
	return false
}
