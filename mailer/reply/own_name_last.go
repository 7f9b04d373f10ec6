package reply

// The sender's own first name, typed right behind the last word of greeting without a mark: "je serai présente toute la journée bonne soirée mélanie".

// greetsLast are the last words of a message in front of the name.
var greetsLast = []string{"merci", "soiree", "journee", "bientot", "vite", "cordialement", "bises", "bisous", "bise", "avance", "salutations", "semaine", "amicalement", "respectueusement", "remerciements"}

// withoutLastName is the words of a message without the sender's first name, or their whole name, at its end.
func (r *reader) withoutLastName(words []token) []token {
	names := nameWords(fold(r.from))
	n := len(words)
	for n > 0 && words[n-1].mark {
		n--
	}
	if len(names) > 1 && n > 4 && names[0][0] == 'm' && words[n-1].word == names[len(names)-1] && words[n-1].upper {
		k := n - 2
		for k > 0 && words[k].mark && words[k].word == "." {
			k--
		}
		if before := words[k-1]; words[k].word == "m" && words[k].upper && before.mark && has([]string{".", "!", "?"}, before.word) {
			return words[:k] // "… la marche à suivre. M. Keller", by Martine Keller
		}
	}
	for _, k := range []int{len(names), 1} {
		if k == 0 || k > len(names) || n < k+3 || !has(greetsLast, words[n-k-1].word) || words[n-k].newline {
			continue
		}
		same := true
		for i := range k {
			same = same && words[n-k+i].word == names[i] && !words[n-k+i].mark
		}
		if same {
			return words[:n-k]
		}
	}
	return words
}
