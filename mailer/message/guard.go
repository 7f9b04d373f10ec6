package message

import (
	"regexp"
	"strings"
)

// guarded is a pattern that is only tried on text with one of its stems in it: most lines of most messages have none, and looking for a
// stem costs a hundredth of a pattern.
type guarded struct {
	stems []string
	re    *regexp.Regexp
}

func guard(stems, pattern string) guarded {
	return guarded{stems: strings.Split(stems, "|"), re: regexp.MustCompile(pattern)}
}

// MatchString is like that of a regexp.Regexp.
func (g guarded) MatchString(s string) bool {
	for _, stem := range g.stems {
		if strings.Contains(s, stem) {
			return g.re.MatchString(s)
		}
	}
	return false
}

// FindAllStringIndex is like that of a regexp.Regexp.
func (g guarded) FindAllStringIndex(s string, n int) [][]int {
	for _, stem := range g.stems {
		if strings.Contains(s, stem) {
			return g.re.FindAllStringIndex(s, n)
		}
	}
	return nil
}
