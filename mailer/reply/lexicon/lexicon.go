// Package lexicon holds the French words and phrases from which package reply reads: tables in text files, one entry a line, folded
// (without accents or capitals). It only hands them out; reply knows what they mean.
//
//	phrases/      phrases inside a clause: "kind[:value] word a|b optional? several_words", or "set NAME a|b" for later use as @NAME;
//	              the kinds stand in reply's lexicon.go, the notation is read by grower.read there
//	sayings/      clauses that are a turn of speech as a whole, in the same notation; see sayings.go
//	predicates.txt, spellings.txt, neutral.txt, names/    see their heads, and predicates.go, shortforms.go, neutral.go, given_names.go
//
// A phrase of several words beats a shorter one, so an exception is a longer line: "fill de ce pas" beside "not pas".
package lexicon

import "embed"

//go:embed *.txt phrases sayings names
var files embed.FS

// Phrases gives the tables of phrases. Their order counts: where two hold the same phrase, the later one holds.
func Phrases() []string {
	return texts("phrases/", "come", "refuse", "maybe", "people", "care", "polite", "else", "speech", "bodies", "fill", "word", "matter", "need", "part", "doubt", "company", "courtesy", "yes", "no", "idiom", "backdrop", "formal", "familiar", "brief", "remark", "turns", "everyday", "plain", "orders", "leave", "friends", "lively", "refined", "cabinet", "staff")
}

// Sayings gives the tables of whole clauses, the later one before the earlier one too.
func Sayings() []string {
	return texts("sayings/", "yes", "no", "asides", "sidelong", "days")
}

// Predicates gives the predicates that govern a sentence, one a line: class, lemma and what follows it.
func Predicates() string { return text("predicates.txt") }

// Spellings gives the phone spellings and common slips, "short = full", one a line.
func Spellings() string { return text("spellings.txt") }

// Neutral gives frequent words that carry nothing of taking part, by class: "class: word word …": neither
// yes nor no, doubt, condition, hearsay or question, neither who nor which day, neither place, mode nor need. No word in it is one slip of the finger
// away from a word of decision, negation or doubt; names of persons and towns are left out. A word in no list may be a misspelt key word;
// a neutral one is not.
func Neutral() string { return text("neutral.txt") }

// Women gives the given names that women bear, Men those of men, Either those of both ("Dominique"), parted by blanks.
func Women() string { return text("names/women.txt") }

// Men gives the given names that men bear.
func Men() string { return text("names/men.txt") }

// Either gives the given names of women and of men.
func Either() string { return text("names/either.txt") }

// texts reads some tables of a folder.
func texts(folder string, names ...string) []string {
	var out []string
	for _, name := range names {
		out = append(out, text(folder+name+".txt"))
	}
	return out
}

// text reads one table, which is part of the program.
func text(name string) string {
	content, err := files.ReadFile(name)
	if err != nil {
		panic("lexicon: " + err.Error())
	}
	return string(content)
}
