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
	re    *regexp.Regexp
}

func guard(stems, pattern string) guarded {
	return guarded{stems: strings.Split(stems, "|"), re: regexp.MustCompile(pattern)}
}

// watch is a guard whose stems come from the pattern itself: whatever it matches holds one of them.
func watch(pattern string) guarded {
	g := guarded{re: regexp.MustCompile(pattern)}
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err == nil {
		g.stems = fewest(stemsOf(parsed.Simplify()))
	}
	if len(g.stems) == 0 {
		g.stems = []string{""}
	}
	return g
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
