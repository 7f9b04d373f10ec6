package message

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// guarded is a pattern that is only tried on text with one of its stems in it: most lines of most messages have none, and looking for a
// stem costs a hundredth of a pattern.
type guarded struct {
	stems []string
	heads [256][]string // the stems by their first bytes
	re    *regexp.Regexp
}

func guard(stems, pattern string) *guarded {
	return newGuard(strings.Split(stems, "|"), pattern)
}

func newGuard(stems []string, pattern string) *guarded {
	g := &guarded{stems: stems, re: regexp.MustCompile(pattern)}
	for _, s := range stems {
		if s != "" {
			g.heads[s[0]] = append(g.heads[s[0]], s)
		}
	}
	return g
}

// watch is a guard whose stems come from the pattern itself: whatever it matches holds one of them.
func watch(pattern string) *guarded {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return newGuard(nil, pattern)
	}
	return newGuard(fewest(stemsOf(parsed.Simplify())), pattern)
}

// stemsOf lists texts of which every match of re holds one; nil where there is no such list.
func stemsOf(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase == 0 {
			return []string{string(re.Rune)}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return stemsOf(re.Sub[0])
	case syntax.OpConcat:
		var best []string
		for _, sub := range re.Sub {
			if s := stemsOf(sub); s != nil && (best == nil || shortest(s) > shortest(best)) {
				best = s
			}
		}
		return best
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			s := stemsOf(sub)
			if s == nil {
				return nil
			}
			all = append(all, s...)
		}
		return all
	}
	return nil
}

// fewest leaves out the stems that hold another one.
func fewest(stems []string) []string {
	var out []string
	for i, s := range stems {
		needed := true
		for j, other := range stems {
			if strings.Contains(s, other) && (len(other) < len(s) || j < i) {
				needed = false
			}
		}
		if needed {
			out = append(out, s)
		}
	}
	return out
}

func shortest(stems []string) int {
	n := len(stems[0])
	for _, s := range stems {
		n = min(n, len(s))
	}
	return n
}

// longText is where looking for each stem in turn is faster than looking at each byte.
const longText = 500

// may says that s holds one of the stems, or that there are none to look for.
func (g *guarded) may(s string) bool {
	if len(g.stems) == 0 {
		return true
	}
	if len(s) > longText {
		for _, stem := range g.stems {
			if strings.Contains(s, stem) {
				return true
			}
		}
		return false
	}
	for i := range len(s) {
		for _, stem := range g.heads[s[i]] {
			if strings.HasPrefix(s[i:], stem) {
				return true
			}
		}
	}
	return false
}

// MatchString is like that of a regexp.Regexp.
func (g *guarded) MatchString(s string) bool {
	return g.may(s) && g.re.MatchString(s)
}

// FindAllStringIndex is like that of a regexp.Regexp.
func (g *guarded) FindAllStringIndex(s string, n int) [][]int {
	if !g.may(s) {
		return nil
	}
	return g.re.FindAllStringIndex(s, n)
}
