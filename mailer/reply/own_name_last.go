package reply

import "strings"

// The sender's own first name, typed right behind the last word of greeting without a mark: "je serai présente toute la journée bonne soirée mélanie".

// greetsLast are the last words of a message in front of the name.
var greetsLast = []string{"merci", "soiree", "journee", "bientot", "vite", "cordialement", "bises", "bisous", "bise", "avance", "salutations", "semaine", "amicalement", "respectueusement", "remerciements", "reception", "continuation", "salutation", "desolee", "desole", "dsl"}

// saidLast are the last words of an answer, behind which the sender's whole name stands in the same line: "ok je viens claire dubois", "oui pour le 28 mai claire
// dubois". None of them leads to a name.
var saidLast = []string{"viens", "viendrai", "participe", "participerai", "presente", "present", "absente", "absent", "mai", "juin", "septembre", "novembre", "epernay", "mulhouse", "tomblaine", "repas", "midi", "visio", "moi", "oui", "ok"}

// withoutLastName is the words of a message without the sender's first name, or their whole name, at its end.
func (r *reader) withoutLastName(words []token) []token {
	names := nameWords(fold(r.from))
	n := len(words)
	for n > 0 && words[n-1].mark {
		n--
	}
	if at := letterAndName(words[:n], names); at > 0 {
		return words[:at]
	}
	if ownNameBehindDay(words[:n], names) { // dictated_more.go
		return words[:n-len(names)]
	}
	for _, k := range []int{len(names), 1} {
		if k == 0 || k > len(names) || n < k+2 || words[n-k].newline {
			continue
		}
		if last := words[n-k-1].word; !(k > 1 && !words[n-k-1].mark && has(saidLast, last) || n > k+2 && (has(greetsLast, last) || last == "moi" || seeYouSoon(words, n-k))) {
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

// letterAndName is where the first letter of the sender's given name and their surname begin at the end of a message, behind its last greeting: "merci. A Baudoin",
// "cordialement. M. Keller"; 0 if they do not. Behind a whole sentence an "M." that is the sender's initial is no title: "… la marche à suivre. M. Keller", by Martine Keller.
func letterAndName(words []token, names []string) int {
	last := len(words) - 1
	if len(names) > 1 && last > 1 && words[last].word == names[len(names)-1] && spelledSmall(words, last, names) {
		return last - 1
	}
	if len(names) < 2 || last < 4 || words[last].word != names[len(names)-1] || !words[last].upper {
		return 0
	}
	at := last - 1
	if words[at].mark && words[at].word == "." {
		at--
	}
	letter := strings.TrimSuffix(words[at].word, ".")
	if len(letter) != 1 || !words[at].upper || !strings.HasPrefix(names[0], letter) {
		return 0
	}
	before := words[at-1]
	if letter == "m" && before.mark && has([]string{".", "!", "?"}, before.word) {
		return at
	}
	if before.mark && has([]string{".", "!", ","}, before.word) {
		before = words[at-2]
	}
	if !has(greetsLast, before.word) {
		return 0
	}
	return at
}

// spelledSmall says whether the first letters of the sender's given name stand before their surname, words[last], behind a greeting or "pour moi", all of it as it
// is typed on a phone: "ok pour moi jm lefort", "bonne réception f delattre".
func spelledSmall(words []token, last int, names []string) bool {
	letters, before := words[last-1], words[last-2]
	if letters.mark || letters.newline || words[last].newline || before.mark || letters.word == "m" || !has(greetsLast, before.word) && !has(saidLast, before.word) {
		return false
	}
	first := ""
	for _, n := range names[:len(names)-1] {
		for _, part := range strings.Split(n, "-") {
			if part != "" {
				first += part[:1]
			}
		}
	}
	return letters.word == first || letters.word == first[:1] || letters.word == names[0] && len(letters.word) < 3
}
