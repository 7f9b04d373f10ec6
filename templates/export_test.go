package templates

import "testing"

// SampleLetters gives the example letters to the external tests, by name.
func SampleLetters(t testing.TB) map[string]Letter {
	letters := map[string]Letter{}
	for _, e := range examples(t) {
		letters[e.name] = e.letter
	}
	return letters
}
