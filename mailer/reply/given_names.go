package reply

import (
	"slices"
	"strings"
	"sync"

	"rencontres/mailer/reply/lexicon"
)

// givenNames is the gender of each given name, "m" or "f".
var givenNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, name := range strings.Fields(lexicon.Men()) {
		out[name] = "m"
	}
	for _, name := range strings.Fields(lexicon.Women()) {
		out[name] = "f"
	}
	return out
})

// GivenName says whether a word is a given name that is known, whatever its case and accents; of « Marie-Hélène », its first part must be.
// A word may be a family name as well: « Martin », « Vincent ».
func GivenName(word string) bool {
	first, _, _ := strings.Cut(fold(word), "-")
	return givenNames()[first] != "" || slices.Contains(eitherNames(), first)
}

// eitherNames are given names of women and of men.
var eitherNames = sync.OnceValue(func() []string { return strings.Fields(lexicon.Either()) })
