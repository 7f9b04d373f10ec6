package reply

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names without a capital, known by the given name in them and by "et moi" beside them: "fatou diarra et moi on vient".

// smallLead are words in front of which such a name may not be cut: what stands there belongs to it.
var smallLead = wordSet(`bonjour bonsoir salut coucou hello avec et donc mme madame monsieur que`)

// smallName reads a given name and a surname at words[i], beside the sender; it gives the tokens taken and the name, 0 if there is none.
func (r *reader) smallName(words []token, i int) (int, string) {
	if i+1 >= len(words) || words[i].upper || words[i].mark || !callNames()[words[i].word] || !r.besideMe(words, i) {
		return 0, ""
	}
	if next := words[i+1]; next.upper || !r.surnameAt(words, i+1) || callNames()[next.word] {
		return 0, ""
	}
	name := firstUpper(r.text[words[i].from:words[i].to]) + " " + firstUpper(r.text[words[i+1].from:words[i+1].to])
	return 2, name
}

// besideMe says whether the two words at words[i] stand between the beginning of what is said and "et moi", or behind "moi et" and in front of "on".
func (r *reader) besideMe(words []token, i int) bool {
	if i+3 < len(words) && words[i+2].word == "et" && words[i+3].word == "moi" && !words[i+2].newline {
		return i == 0 || words[i].newline || words[i-1].mark && !words[i-1].glued || smallLead[words[i-1].word]
	}
	if i > 0 && i+2 < len(words) && words[i-1].word == "avec" && has([]string{"on", "nous"}, words[i+2].word) {
		return true // "avec sophie leroy on viendra"
	}
	return i > 1 && words[i-1].word == "et" && words[i-2].word == "moi" && (i == 2 || words[i-2].newline || words[i-3].mark || smallLead[words[i-3].word]) &&
		i+2 < len(words) && has([]string{"on", "nous", "venons", "viendrons", "serons", "sommes", ","}, words[i+2].word)
}

// firstUpper writes a word with a capital.
func firstUpper(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + strings.ToLower(word[size:])
}
