package reply

import (
	"strings"
	"sync"

	"rencontres/mailer/reply/lexicon"
)

// The classes of neutral words. A word of several classes has the one that asks for most care, the later of this list.
const (
	neutralAdverb     = "adv"     // also present participles and prepositions
	neutralAdjective  = "adj"     // sociale, nationale: it can tell another meeting from ours
	neutralQuality    = "quality" // conviviale, enrichissante: praise, which tells no meeting from another
	neutralParticiple = "part"    // organisé, consacrée
	neutralNoun       = "noun"    // cohésion, insertion: no place to go to
	neutralHouse      = "house"   // école, gymnase: a place or body, so "je viendrai au gymnase" is another matter
	neutralPerson     = "person"  // habitants, salariées: people, never the one who answers
	neutralVerb       = "verb"    // finite: travaille, organisons
	neutralInfinitive = "inf"     // construire: behind "je viens" it is what one comes for
)

// neutralWords gives the class of each neutral word.
var neutralWords = sync.OnceValue(func() map[string]string {
	out := make(map[string]string, 8192)
	for _, line := range strings.Split(lexicon.Neutral(), "\n") {
		class, words, _ := strings.Cut(line, ":")
		for _, word := range strings.Fields(words) {
			out[word] = class
		}
	}
	return out
})

// qualityTable makes fill of the words of praise: "cette journée conviviale" is the same day.
func qualityTable() string {
	var out strings.Builder
	for _, line := range strings.Split(lexicon.Neutral(), "\n") {
		if words, ok := strings.CutPrefix(line, neutralQuality+": "); ok {
			out.WriteString("fill " + strings.ReplaceAll(words, " ", "|") + "\n")
		}
	}
	return out.String()
}

// neutral gives the class of a folded word, "" if it is in no list.
func neutral(word string) string { return neutralWords()[word] }
