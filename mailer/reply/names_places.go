package reply

// saintly says whether words[j] is the saint of a place, behind a word that is no first name: "la Côte Sainte-Catherine", "Butte Saint-Julien".
func saintly(words []token, start, j int) bool {
	return has([]string{"saint", "sainte", "st", "ste"}, words[j].word) && words[j].upper && j+1 < len(words) && givenNames()[words[start].word] == "" && start > 0 && has([]string{"la", "le", "l", "du", "les", "des", "'"}, words[start-1].word)
}
