package reply

// A given name of which only the first letter is written: "J. Wendling", "J.-P. Wendling". Its point ends no sentence.

// firstLetters joins the letter, and its point, that stands for a given name in front of a surname.
func firstLetters(words []token) []token {
	out := words[:0:0]
	for i := 0; i < len(words); i++ {
		w := words[i]
		end := letterEnd(words, i)
		if end > i+1 && end < len(words) && words[end].upper && !words[end].newline && len(words[end].word) > 1 && !civility(words[end]) && beforeName(out, w) {
			w.to, w.word = words[end-1].to, w.word+"."
			i = end - 1
		}
		out = append(out, w)
	}
	return out
}

// letterEnd is where the letters at words[i], each with its point, end: "J.", "J.-P."; i if there are none.
func letterEnd(words []token, i int) int {
	end := i
	for k := i; k+1 < len(words); {
		if words[k].mark || !words[k].upper || len(words[k].word) != 1 || !words[k+1].mark || words[k+1].word != "." || !words[k+1].glued || words[k+1].newline {
			break
		}
		end, k = k+2, k+2
		if k+1 < len(words) && words[k].mark && words[k].word == "-" && words[k].glued {
			k++
		}
	}
	return end
}

// beforeName says whether w, behind the tokens out, stands where a name can: at the head of a line, behind a mark, a civility or "et", "de", "avec".
func beforeName(out []token, w token) bool {
	if w.word == "m" {
		return false // "M. Wendling"
	}
	if w.newline || len(out) == 0 {
		return true
	}
	before := out[len(out)-1]
	return before.mark || civility(before) || before.word == "mme" || has([]string{"et", "de", "d", "du", "avec", "par", "pour", "que", "qu", "a", "collegue", "inscrire", "inscrivez", "inscris", "ajouter", "ajoutez", "noter", "notez", "excuser", "excusez", "prevenir", "comme", "est", "sera", "seront", "presence"}, before.word)
}

// firstLetter says whether a token is the first letter of a given name, with its point.
func firstLetter(t token) bool {
	return len(t.word) == 2 && t.word[1] == '.' && t.upper && !t.mark
}
