package reply

import "strings"

// A civility and the sender's surname: the sender, or somebody of the same name. "M. Dubois" is not Claire Dubois; "Mme Dubois" can be.

// genderOfName gives "m" or "f" by the given name that a name begins with, "" where that is of both, or where it ends with one of the other gender.
func genderOfName(name string) string {
	words := nameWords(name)
	if len(words) < 2 {
		return ""
	}
	first, last := givenNames()[words[0]], givenNames()[words[len(words)-1]]
	if last != "" && last != first {
		return ""
	}
	return first
}

// ownGender is the sender's: by the civility or the given name of the mailbox, an office of women's in the signature, or what they say of themselves. The
// words of name, a surname, are no given name.
func (r *reader) ownGender(name []string) string {
	if fields := strings.Fields(plain(r.in.FromName)); len(fields) > 1 && genderOf(fields[0]) != "" {
		return genderOf(fields[0])
	}
	own := nameWords(r.from)
	if len(own) > 1 && has(name, own[0]) {
		own = own[len(own)-1:]
	}
	if len(own) > 0 && givenNames()[own[0]] != "" && !has(name, own[0]) {
		return givenNames()[own[0]]
	}
	if f := firstWord(r.sig.function); has([]string{"presidente", "directrice", "adjointe", "conseillere", "secretaire generale", "tresoriere", "coordinatrice", "responsable", "animatrice", "cheffe", "prefete", "deputee", "senatrice", "elue"}, f) && f != "responsable" {
		return "f"
	}
	return r.saysOwnGender()
}

// saysOwnGender is the gender in which the sender says "je serai présente", "je suis désolé"; "" if they do not.
func (r *reader) saysOwnGender() string {
	for i, w := range r.words {
		if i == 0 || !has([]string{"suis", "serai", "serais"}, r.words[i-1].word) && (i < 2 || !has([]string{"suis", "serai", "serais"}, r.words[i-2].word)) {
			continue
		}
		stem, female := strings.CutSuffix(w.word, "e")
		if has([]string{"present", "absent", "ravi", "desole", "retenu", "empeche", "navre", "honore", "oblige", "contraint"}, stem) && female {
			return "f"
		}
		if has([]string{"present", "absent", "ravi", "desole", "retenu", "empeche", "navre", "honore", "oblige", "contraint"}, w.word) {
			return "m"
		}
	}
	return ""
}

// namesake says whether the name at words[i:], civility first, which could be the sender's, is that of somebody else: the civility is of the other gender,
// or of a couple, and the surname stands alone.
func (r *reader) namesake(words []token, i, start int, name string) bool {
	if start == i || len(nameWords(name)) == 0 || len(nameWords(r.from)) < 2 || r.givesOwnFirst(name) {
		return false
	}
	civil := genderOf(words[i].word)
	if civil != "" && couple(words, i) {
		return true
	}
	own := r.ownGender(nameWords(name))
	return civil != "" && own != "" && civil != own
}

// givesOwnFirst says whether a name holds more than the sender's surname.
func (r *reader) givesOwnFirst(name string) bool {
	return len(nameWords(name)) >= len(nameWords(r.from)) && len(nameWords(name)) > 1
}

// couple says whether another civility is joined to the one at words[i]: "M. et Mme X".
func couple(words []token, i int) bool {
	k := i - 1
	for k > 0 && words[k].mark && words[k].word == "." {
		k--
	}
	if k < 1 || words[k].word != "et" && words[k].word != "&" {
		return false
	}
	for k--; k > 0 && words[k].mark && words[k].word == "."; k-- {
	}
	return genderOf(words[k].word) != "" && (words[k].upper || len(words[k].word) > 3)
}

// maybeNamesake says whether a clause speaks, in the third person, of a civility and the sender's surname, and nothing tells whether that is the sender.
func (r *reader) maybeNamesake(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kSelf && t.value != "named" {
			return false
		}
	}
	for _, t := range c.tags {
		if t.kind != kSelf || t.value != "named" {
			continue
		}
		from := t.from
		for from < t.to && genderOf(r.words[from].word) == "" {
			from++
		}
		if from == t.to {
			continue
		}
		from++
		for from < t.to && r.words[from].mark {
			from++
		}
		if from == t.to {
			continue
		}
		end := from
		for end < t.to && (r.words[end].upper || r.words[end].mark && r.words[end].glued || particle(r.words[end].word)) {
			end++
		}
		name := r.text[r.words[from].from:r.words[end-1].to]
		if !r.givesOwnFirst(name) && len(nameWords(r.from)) > 1 && r.ownGender(nameWords(name)) == "" {
			return true
		}
	}
	return false
}
