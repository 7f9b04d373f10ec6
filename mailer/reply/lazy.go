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

// FindStringSubmatch gives the first match and its groups, nil if there is none.
func (p pattern) FindStringSubmatch(text string) []string {
	return p.compiled().FindStringSubmatch(text)
}
