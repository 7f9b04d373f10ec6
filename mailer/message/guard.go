package message

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

// guarded is a pattern that is only tried on text with one of its stems in it, and that begins as its matches do: most lines of most messages
// do not, and looking for that costs a hundredth of a pattern. The branches of the pattern are tried one by one, those whose own stems are
// there: small patterns take the fast ways of package regexp. It is made ready when it is first asked: a command that reads no mail need not
// wait for it.
type guarded struct {
	pattern string
	once    sync.Once

	stems    []string        // nil until it is ready, where the pattern itself is to give them
	pairs    [1024]bool      // by pair, the first two bytes of the stems
	heads    [256][]string   // the stems by their first bytes
	starts   map[string]bool // what every match begins with, all of it from the start of the text; nil where that can be anything
	firsts   [256]bool       // their first bytes
	branches []branch
}

// branch is one of the alternatives of a pattern.
type branch struct {
	stems []string
	re    *regexp.Regexp
}

// guard makes a guarded pattern with the stems that its author lists.
func guard(stems, pattern string) *guarded {
	return &guarded{stems: strings.Split(stems, "|"), pattern: pattern}
}

// watch is a guard whose stems come from the pattern itself: whatever it matches holds one of them.
func watch(pattern string) *guarded {
	return &guarded{pattern: pattern}
}

// prepare compiles the pattern and finds out what to look for before it is tried.
func (g *guarded) prepare() {
	parsed, err := syntax.Parse(g.pattern, syntax.Perl)
	if err != nil {
		panic("message: " + err.Error())
	}
	simple := parsed.Simplify()
	if g.stems == nil {
		g.stems = fewest(stemsOf(simple))
	}
	g.listPairs()
	g.starts = startsOf(simple)
	for start := range g.starts {
		if start != "" {
			g.firsts[start[0]] = true
		}
	}
	for _, re := range branchesOf(parsed) {
		g.branches = append(g.branches, branch{fewest(stemsOf(re.Simplify())), regexp.MustCompile(re.String())})
	}
}

func (g *guarded) listPairs() {
	for _, s := range g.stems {
		g.heads[s[0]] = append(g.heads[s[0]], s)
		if len(s) > 1 {
			g.pairs[pair(s[0], s[1])] = true
			continue
		}
		for b := range 256 {
			g.pairs[pair(s[0], byte(b))] = true
		}
	}
}

// pair is a place for two bytes, one of its own for each two lower-case letters.
func pair(a, b byte) int {
	return int(a&31)<<5 | int(b&31)
}

// maxStem is how long the stems are that are put together of parts.
const maxStem = 6

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
		better := func(s []string) {
			if s != nil && (best == nil || shortest(s) > shortest(best)) {
				best = s
			}
		}
		for _, sub := range re.Sub {
			better(stemsOf(sub))
		}
		for i := range re.Sub { // what the parser took out of alternatives stands before them
			better(firstTexts(joinedBeginnings(re.Sub[i:], maxStem)))
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

// may says that s holds one of the stems, or that there are none to look for, and begins as a match does.
func (g *guarded) may(s string) bool {
	g.once.Do(g.prepare)
	if g.starts != nil && !g.starting(s) {
		return false
	}
	if len(g.stems) == 0 {
		return true
	}
	if len(s) > longText {
		return holdsOne(s, g.stems)
	}
	for i := 0; i+1 < len(s); i++ {
		if !g.pairs[pair(s[i], s[i+1])] {
			continue
		}
		for _, stem := range g.heads[s[i]] {
			if strings.HasPrefix(s[i:], stem) {
				return true
			}
		}
	}
	return s != "" && slices.Contains(g.heads[s[len(s)-1]], s[len(s)-1:])
}

func holdsOne(s string, stems []string) bool {
	for _, stem := range stems {
		if strings.Contains(s, stem) {
			return true
		}
	}
	return false
}

// starting says that s begins with one of g.starts.
func (g *guarded) starting(s string) bool {
	if s == "" || !g.firsts[s[0]] {
		return g.starts[""]
	}
	for n := range min(len(s), maxStart) + 1 {
		if g.starts[s[:n]] {
			return true
		}
	}
	return false
}

// MatchString is like that of a regexp.Regexp.
func (g *guarded) MatchString(s string) bool {
	if !g.may(s) {
		return false
	}
	for _, b := range g.branches {
		if (b.stems == nil || holdsOne(s, b.stems)) && b.re.MatchString(s) {
			return true
		}
	}
	return false
}
