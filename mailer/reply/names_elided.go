package reply

// Names with an apostrophe: "André Prud'homme", "Kevin O'neill", "Inès D'Almeida", "Marie L'Hermite", "Fatou N'diaye".

// elidedInName says whether words[j] is a letter in front of an apostrophe that begins a surname, behind words[start] of the same name: "Marie L'Hermite".
func elidedInName(words []token, start, j int, polite bool) bool {
	t := words[j]
	if t.mark || !t.upper || t.to-t.from != 1 || j == start && !polite || j+2 >= len(words) || !apostropheAt(words, j+1) || !has([]string{"l", "n", "m", "t", "k", "s", "ne", "me", "se", "te"}, t.word) {
		return false
	}
	e, _ := longest(words, j+2)
	return e == nil && neutral(words[j+2].word) == "" && len(conjugation()[words[j+2].word]) == 0
}

// apostropheAt says whether words[i] is an apostrophe with nothing between it and the words around it.
func apostropheAt(words []token, i int) bool {
	return i > 0 && i+1 < len(words) && words[i].word == "'" && words[i].glued && words[i+1].glued && !words[i+1].mark
}

// smallBehindApostrophe says whether words[j] goes on a name behind an apostrophe without a capital: "Prud'homme", "O'neill", "N'diaye".
func smallBehindApostrophe(words []token, start, j int) bool {
	if j-2 < start || words[j].upper || words[j].mark || !apostropheAt(words, j-1) || !words[j-2].upper {
		return false
	}
	before := words[j-2]
	if before.to-before.from == 1 {
		return before.word == "o" || elidedInName(words, start, j-2, true)
	}
	return !elides(before.word)
}

// elides says whether a word loses its last letter in front of a vowel: "qu'", "jusqu'", "aujourd'hui".
func elides(word string) bool {
	return len(word) == 1 || word[len(word)-1] == 'q' || len(word) > 1 && word[len(word)-2:] == "qu" || has([]string{"aujourd", "entr", "grand", "ne", "me", "se", "te", "le", "de", "je", "ce"}, word)
}

// goesOnBehindApostrophe says whether words[i] is an apostrophe in the midst of a word, so that a name that ended in front of it would be cut: "Prud|'homme".
func goesOnBehindApostrophe(words []token, i int) bool {
	return i < len(words) && apostropheAt(words, i)
}

// surnameBehindOf says whether words[j] is the surname behind "d'" or "L'" that stands behind a given name: "Jean d'Ornano". A town of the programme or a house is
// where somebody comes from: "Julie d'Épernay", "Marc d'ATD", "Sophie d'Unis-Cité".
func (r *reader) surnameBehindOf(words []token, start, j int) bool {
	if j-2 <= start || !apostropheAt(words, j-1) {
		return false
	}
	if words[j-2].upper {
		return true
	}
	m, town := r.index.find(words, j)
	hyphen := j+1 < len(words) && words[j+1].word == "-" && words[j+1].glued
	return !words[j].caps && !hyphen && !(town && m.how == "town") && !acronym(words[j])
}
