// Package prefilter tries regular expressions only on text that can match them. Most lines of most mail hold none of the words of most patterns,
// and looking for a word costs a hundredth of trying a pattern.
package prefilter

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

// A Regexp is a regular expression that is only tried on text with one of its stems in it, and that begins as its matches do. To tell whether
// there is a match, the alternatives of the expression are tried one by one, those whose own stems are there: small expressions take the fast
// ways of package regexp. It is made ready when it is first asked: a command that reads no mail need not wait for it.
type Regexp struct {
	expression string
	prepared   sync.Once
	compiled   func() *regexp.Regexp

	stems    []string          // nil until it is ready, where the expression itself is to give them
	pairs    [1024 / 64]uint64 // a bit for each pair, the first two bytes of the stems
	heads    shelf             // the stems by their first bytes
	starts   shelf             // what every match begins with, all of it from the start of the text; empty where that can be anything
	branches []branch
}

// shelf holds texts by their first bytes, all that share five bits of it together.
type shelf struct {
	texts []string
	from  [33]uint16 // where those of each five bits begin
}

// shelve makes a shelf of texts, none of them empty.
func shelve(texts []string) shelf {
	s := shelf{texts: slices.Clone(texts)}
	slices.SortStableFunc(s.texts, func(a, b string) int { return int(a[0]&31) - int(b[0]&31) })
	for _, t := range s.texts {
		s.from[t[0]&31+1]++
	}
	for i := range 32 {
		s.from[i+1] += s.from[i]
	}
	return s
}

// begins says that one of the texts stands at the beginning of s, which is not empty.
func (f *shelf) begins(s string) bool {
	b := s[0] & 31
	for _, t := range f.texts[f.from[b]:f.from[b+1]] {
		if n := len(t) - 1; n < len(s) && s[n] == t[n] && s[:n] == t[:n] { // their ends differ more often than their beginnings
			return true
		}
	}
	return false
}

// branch is one of the alternatives of an expression; what it matches holds one text of each of its needs.
type branch struct {
	needs    [][]string
	compiled func() *regexp.Regexp
}

// may says that s holds one text of each need.
func (b *branch) may(s string) bool {
	for _, texts := range b.needs {
		if !holdsOne(s, texts) {
			return false
		}
	}
	return true
}

// New makes a Regexp whose stems come from the expression itself: whatever it matches holds one of them. An expression that does not compile
// panics when it is first asked.
func New(expression string) *Regexp {
	return &Regexp{expression: expression, compiled: compile(expression)}
}

// WithStems makes a Regexp with the stems that its author lists, parted by "|".
func WithStems(stems, expression string) *Regexp {
	re := New(expression)
	re.stems = strings.Split(stems, "|")
	return re
}

func compile(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// prepare finds out what to look for before the expression is tried.
func (re *Regexp) prepare() {
	parsed, err := syntax.Parse(re.expression, syntax.Perl)
	if err != nil {
		panic("prefilter: " + err.Error())
	}
	simple := parsed.Simplify()
	if re.stems == nil {
		re.stems = fewest(stemsOf(simple))
	}
	re.listPairs()
	re.starts = shelve(startsOf(simple))
	for _, one := range branchesOf(parsed) {
		re.branches = append(re.branches, branch{needsOf(one.Simplify()), compile(one.String())})
	}
	if len(re.branches) == 1 {
		re.branches[0].compiled = re.compiled
	}
}

func (re *Regexp) listPairs() {
	re.heads = shelve(re.stems)
	for _, s := range re.stems {
		if len(s) > 1 {
			re.note(pair(s[0], s[1]))
			continue
		}
		for b := range 256 {
			re.note(pair(s[0], byte(b)))
		}
	}
}

// pair is a place for two bytes, one of its own for each two lower-case letters.
func pair(a, b byte) int {
	return int(a&31)<<5 | int(b&31)
}

func (re *Regexp) note(pair int) { re.pairs[pair/64] |= 1 << (pair % 64) }

func (re *Regexp) noted(pair int) bool { return re.pairs[pair/64]&(1<<(pair%64)) != 0 }

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
			if best != nil && shortest(best) >= maxStem {
				break
			}
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

// maxNeed is how many texts are looked for, at most, before an expression is tried; more cost as much as trying it.
const maxNeed = 16

// needsOf lists lists of texts, of each of which every match of re holds one.
func needsOf(re *syntax.Regexp) [][]string {
	for re.Op == syntax.OpCapture {
		re = re.Sub[0]
	}
	needs := [][]string{fewest(stemsOf(re))}
	if re.Op == syntax.OpConcat {
		for _, sub := range re.Sub {
			if texts := fewest(stemsOf(sub)); !slices.Equal(texts, needs[0]) {
				needs = append(needs, texts)
			}
		}
	}
	return slices.DeleteFunc(needs, func(texts []string) bool {
		return len(texts) == 0 || len(texts) > maxNeed || shortest(texts) < 3
	})
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
func (re *Regexp) may(s string) bool {
	re.prepared.Do(re.prepare)
	if len(re.starts.texts) > 0 && (s == "" || !re.starts.begins(s)) {
		return false
	}
	if len(re.stems) == 0 {
		return true
	}
	if len(s) > longText {
		return holdsOne(s, re.stems)
	}
	for i := 0; i+1 < len(s); i++ {
		if re.noted(pair(s[i], s[i+1])) && re.heads.begins(s[i:]) {
			return true
		}
	}
	return s != "" && re.heads.begins(s[len(s)-1:])
}

func holdsOne(s string, stems []string) bool {
	for _, stem := range stems {
		if strings.Contains(s, stem) {
			return true
		}
	}
	return false
}

// MatchString says whether s holds a match.
func (re *Regexp) MatchString(s string) bool { return re.may(s) && re.try(s) }

// try says whether s, which holds one of the stems, holds a match.
func (re *Regexp) try(s string) bool {
	for _, b := range re.branches {
		if b.may(s) && b.compiled().MatchString(s) {
			return true
		}
	}
	return false
}

// FindString gives the first match, "" if there is none.
func (re *Regexp) FindString(s string) string {
	if !re.may(s) {
		return ""
	}
	return re.compiled().FindString(s)
}

// FindStringIndex gives where the first match begins and ends, nil if there is none.
func (re *Regexp) FindStringIndex(s string) []int {
	if !re.may(s) {
		return nil
	}
	return re.compiled().FindStringIndex(s)
}

// FindStringSubmatch gives the first match and its groups, nil if there is none.
func (re *Regexp) FindStringSubmatch(s string) []string {
	if !re.may(s) {
		return nil
	}
	return re.compiled().FindStringSubmatch(s)
}

// FindAllString gives the first n matches, all of them if n is below zero.
func (re *Regexp) FindAllString(s string, n int) []string {
	if !re.may(s) {
		return nil
	}
	return re.compiled().FindAllString(s, n)
}

// FindAllStringSubmatch gives the first n matches and their groups, all of them if n is below zero.
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	if !re.may(s) {
		return nil
	}
	return re.compiled().FindAllStringSubmatch(s, n)
}

// FindAllStringSubmatchIndex gives where they and their groups begin and end.
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !re.may(s) {
		return nil
	}
	return re.compiled().FindAllStringSubmatchIndex(s, n)
}
