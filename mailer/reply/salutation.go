package reply

// addressed counts the tokens of a salutation at words[i] that names whom the letter is for: "Chère Anne,", "Cher Paul Martin,". It stands at the
// beginning of a line, and a comma or the end of the line behind it.
func addressed(words []token, i int) int {
	if i > 0 && !words[i].newline || !has([]string{"cher", "chere", "chers", "cheres"}, words[i].word) || !words[i].upper {
		return 0
	}
	n := 1
	for ; i+n < len(words) && n < 5 && !words[i+n].newline; n++ {
		if w := words[i+n]; w.mark && w.word == "-" {
			continue
		} else if w.mark {
			break
		}
		if w := words[i+n]; !w.upper && w.word != "et" {
			return 0
		}
	}
	if n < 2 || i+n < len(words) && !words[i+n].newline && !has([]string{",", "!", "."}, words[i+n].word) {
		return 0
	}
	return n
}

// leaders makes colons of the dots that lead from a name to its answer: "Mme Odette Clavier ....... non". Three dots may be a pause; where two lines
// have longer ones, a lone dot between blanks leads too.
func leaders(words []token) []token {
	long := 0
	for i := range words {
		if n := dots(words, i); n > 3 && leadsOn(words, i+n) {
			long++
		}
	}
	if long < 2 {
		return words
	}
	var out []token
	for i := 0; i < len(words); i++ {
		n := dots(words, i)
		if n == 0 || n < 4 && words[i].from == words[i-1].to || !leadsOn(words, i+n) {
			out = append(out, words[i])
			continue
		}
		colon := words[i]
		colon.word = ":"
		out = append(out, colon)
		i += n - 1
	}
	return out
}

// dots counts the dots at words[i], a word before them on their line.
func dots(words []token, i int) int {
	if i == 0 || words[i].newline {
		return 0
	}
	n := 0
	for i+n < len(words) && words[i+n].mark && !(n > 0 && words[i+n].newline) && (words[i+n].word == "." || words[i+n].word == "…") {
		n++
	}
	return n
}

// leadsOn says whether a word stands at words[i], on the same line.
func leadsOn(words []token, i int) bool {
	return i < len(words) && !words[i].mark && !words[i].newline
}

// shortCivilities drops the point of a civility in front of an office, "M. le Maire": it ends no sentence.
func shortCivilities(words []token) []token {
	out := words[:0:0]
	for i, w := range words {
		if w.mark && w.word == "." && i > 0 && i+1 < len(words) && words[i-1].upper && has([]string{"m", "mr", "mme", "mlle"}, words[i-1].word) && has([]string{"le", "la", "l"}, words[i+1].word) && !words[i+1].newline && !words[i+1].upper {
			continue
		}
		out = append(out, w)
	}
	return out
}
