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
	for _, k := range []int{len(names), 1} {
		if k == 0 || k > len(names) || n < k+3 || !has(greetsLast, words[n-k-1].word) && !seeYouSoon(words, n-k) || words[n-k].newline {
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

// seeYouSoon says whether "A+" stands before words[i]: "je mange avec vous. A+ Julien".
func seeYouSoon(words []token, i int) bool {
	return i > 1 && words[i-1].word == "+" && words[i-2].word == "a"
}
