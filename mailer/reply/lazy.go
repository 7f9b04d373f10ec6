package reply

import (
	"regexp"
	"sync"
)

// A pattern is a regular expression that is compiled when it is first asked for.
type pattern struct{ compiled func() *regexp.Regexp }

// lazily gives the pattern of an expression.
func lazily(expression string) pattern {
	return pattern{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })}
}

// MatchString says whether the text holds a match.
func (p pattern) MatchString(text string) bool { return p.compiled().MatchString(text) }

// FindString gives the first match, "" if there is none.
func (p pattern) FindString(text string) string { return p.compiled().FindString(text) }

// FindStringIndex gives where the first match begins and ends, nil if there is none.
func (p pattern) FindStringIndex(text string) []int { return p.compiled().FindStringIndex(text) }

// FindStringSubmatch gives the first match and its groups, nil if there is none.
func (p pattern) FindStringSubmatch(text string) []string {
	return p.compiled().FindStringSubmatch(text)
}

// FindAllStringSubmatch gives the first n matches and their groups, all of them if n is below zero.
func (p pattern) FindAllStringSubmatch(text string, n int) [][]string {
	return p.compiled().FindAllStringSubmatch(text, n)
}

// FindAllStringSubmatchIndex gives where they and their groups begin and end.
func (p pattern) FindAllStringSubmatchIndex(text string, n int) [][]int {
	return p.compiled().FindAllStringSubmatchIndex(text, n)
}

// FindAllString gives the first n matches, all of them if n is below zero.
func (p pattern) FindAllString(text string, n int) []string {
	return p.compiled().FindAllString(text, n)
}
