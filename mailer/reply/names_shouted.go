package reply

import "strings"

// Names in a text of capitals, where capitals tell nothing: known by the given name in them, behind a civility or "mon épouse", "ma collègue".

// shoutedName reads "MARIE-ODILE KOENIG" behind "MON EPOUSE", "M. GRANDJEAN PAUL", "MME LEA PETIT" at words[i]: one given name, simple or double, and one
// surname that is in no table. It gives the tokens taken, civility included, and the name in reading order.
func (r *reader) shoutedName(words []token, i int) (int, string) {
	j := i
	polite := has([]string{"m", "monsieur", "madame", "mademoiselle"}, words[j].word)
	if polite {
		j++
		if j < len(words) && words[j].word == "." {
			j++
		}
	} else if !behindRelation(words, i) {
		return 0, ""
	}
	given, n := givenAt(words, j)
	last, first := j+n, ""
	if n > 0 && r.surnameAt(words, last) {
		first = given
		return r.shoutedEnd(words, i, last+1, first+" "+r.text[words[last].from:words[last].to])
	}
	if polite && r.surnameAt(words, j) {
		if given, n = givenAt(words, j+1); n > 0 {
			return r.shoutedEnd(words, i, j+1+n, given+" "+r.text[words[j].from:words[j].to])
		}
	}
	return 0, ""
}

// givenAt is the given name at words[j], with its second half behind a hyphen, and the tokens it takes.
func givenAt(words []token, j int) (string, int) {
	if j >= len(words) || words[j].mark || givenNames()[words[j].word] == "" || j > 0 && words[j].newline {
		return "", 0
	}
	name := strings.ToUpper(words[j].word)
	if j+2 < len(words) && words[j+1].word == "-" && words[j+1].glued && words[j+2].glued && givenNames()[words[j+2].word] != "" {
		return name + "-" + strings.ToUpper(words[j+2].word), 3
	}
	return name, 1
}

// surnameAt says whether words[j] can be a surname: in no table of ours and in no list of common words.
func (r *reader) surnameAt(words []token, j int) bool {
	if j >= len(words) || words[j].mark || words[j].newline || len(words[j].word) < 3 || number(words[j].word) > 0 || neutral(words[j].word) != "" || office(words[j].word) {
		return false
	}
	if _, event := r.index.find(words, j); event {
		return false
	}
	e, _ := longest(words, j)
	return e == nil || words[j].word == "petit" || words[j].word == "grand" || words[j].word == "legrand"
}

// shoutedEnd gives the name if nothing stands behind it that could go on with it.
func (r *reader) shoutedEnd(words []token, i, end int, name string) (int, string) {
	if end < len(words) && !words[end].newline && !(words[end].mark && words[end].word != "-" && words[end].word != "'") {
		if e, _ := longest(words, end); e == nil {
			if _, event := r.index.find(words, end); !event && number(words[end].word) == 0 {
				return 0, ""
			}
		}
	}
	return end - i, name
}

// behindRelation says whether words[i] stands behind "mon épouse", "ma collègue", "notre adjoint".
func behindRelation(words []token, i int) bool {
	return i > 1 && !words[i-1].mark && !words[i].newline && has([]string{"mon", "ma", "notre"}, words[i-2].word) &&
		(has(kin, words[i-1].word) || has([]string{"collegue", "adjoint", "adjointe", "ami", "amie", "voisin", "voisine", "stagiaire", "secretaire", "tresorier", "tresoriere", "president", "presidente", "directeur", "directrice", "assistant", "assistante", "collaborateur", "collaboratrice"}, words[i-1].word))
}
