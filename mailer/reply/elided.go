package reply

import "strings"

// Small words that a phone runs together with the verb behind them: "jvien", "jpourré", "mcompter", "npeux", "jvs rejoins". No French word begins
// with j and a consonant; for m and n the rest must be a form of a known verb.

// unrolled gives the words that a token stands for, nil where it is no such thing.
func unrolled(word string) []string {
	if len(word) < 4 || strings.ContainsAny(word, "0123456789@./") {
		return nil
	}
	first, rest := word[:1], word[1:]
	switch {
	case has([]string{"jss", "jvs", "jte", "jle", "jla", "jles"}, word):
	case first == "j" && !vowel(rest[0]) && strings.ContainsAny(rest, "aeiouy"):
	case first == "j" && vowel(rest[0]) && len(word) > 4 && firstPerson(rest) && !frequent(word):
		return []string{"j", rest}
	case (first == "m" || first == "n" || first == "t") && !vowel(rest[0]) && len(word) > 4 && len(conjugation()[rest]) > 0 && !frequent(word):
	default:
		return nil
	}
	out := []string{map[string]string{"j": "je", "m": "me", "n": "ne", "t": "te"}[first]}
	if full, ok := shortForms()[rest]; ok {
		return append(out, strings.Fields(full)...)
	}
	if inner := unrolled(rest); first == "j" && inner != nil && inner[0] != "je" && inner[0] != "j" { // "jmconnecte"
		return append(out, inner...)
	}
	return append(out, rest)
}

func vowel(b byte) bool { return strings.IndexByte("aeiouyh", b) >= 0 }

// frequent says whether a word is one of its own: of a verb, of the tables or of the neutral vocabulary.
func frequent(word string) bool {
	return len(conjugation()[word]) > 0 || neutral(word) != "" || phrases().alone(word) != nil
}

// firstPerson says whether a word is a form of a verb that "je" goes with.
func firstPerson(word string) bool {
	for _, f := range conjugation()[word] {
		if f.person == "1" {
			return true
		}
	}
	return false
}

// ownGiven says whether the sender speaks of themselves by their given name at words[i], as of somebody else: "Claire sera là".
func (r *reader) ownGiven(words []token, i int) bool {
	if i+1 >= len(words) || givenNames()[words[i].word] == "" || !has(strings.Fields(fold(r.from)), words[i].word) {
		return false
	}
	if i > 0 && words[i-1].word == "moi" {
		return true // "moi Éloi en présentiel"
	}
	if i > 0 && !words[i].newline && !words[i-1].mark && !has([]string{"et", "mais", "donc", "votre", "bref", "oui", "non"}, words[i-1].word) {
		return false
	}
	return has([]string{"sera", "viendra", "vient", "participera", "participe", "repond", "ne", "n", "accepte", "decline", "passe", "arrive", "suivra", "mange", "mangera", "dejeune", "dejeunera", "s", "y", "ira"}, words[i+1].word)
}
