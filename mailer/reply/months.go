package reply

import "strings"

// Months that stand for the days of the programme, in a list, behind what takes them out or before a colon: "juin et novembre : oui", "toutes les dates
// sauf juin et novembre".

// monthListed says whether the month at words[i] stands so.
func monthListed(words []token, i int) bool {
	lead, next := "", ""
	if i > 0 {
		lead = words[i-1].word
	}
	if i+1 < len(words) {
		next = words[i+1].word
	}
	switch {
	case i > 0 && number(lead) > 0:
		return false // "le 18 juin et le 5 novembre"
	case has([]string{"sauf", "hors", "hormis", "excepte", "ni", "ou", "que", "("}, lead), has([]string{",", ";", ":", "("}, lead) && next == ":":
		return true
	case next == "et", next == ",", next == "ou", next == "/", next == "+", next == "&":
		return monthAhead(words, i+2)
	}
	return i > 1 && has([]string{"et", ",", "/", "+", "&"}, lead) && month(words[i-2].word) > 0 && (i < 3 || number(words[i-3].word) == 0)
}

// monthAhead says whether a month stands at words[j], behind "en", "pour" or "puis" at most.
func monthAhead(words []token, j int) bool {
	for j < len(words) && strings.Contains(" en pour puis et ", " "+words[j].word+" ") {
		j++
	}
	return j < len(words) && len(words[j].word) > 2 && month(words[j].word) > 0
}
