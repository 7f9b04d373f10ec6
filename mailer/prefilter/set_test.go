package prefilter

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestSetMatchesAsEachAlone: what a Set finds is what each of its expressions finds by itself, in their order.
func TestSetMatchesAsEachAlone(t *testing.T) {
	var members []*Regexp
	var alone []*regexp.Regexp
	for _, expression := range []string{
		`^(et |mais )?(le|la) train .*(retard|greve)`, ` x| y `, `a`, `ab$`, `^$`, `^(?:|ab)$`, `\d`, `(?i)train`, `^é`, `greve`, `(le|la) train|bus`, `r$`,
	} {
		members, alone = append(members, New(expression)), append(alone, regexp.MustCompile(expression))
	}
	set := NewSet(members)
	r := rand.New(rand.NewPCG(5, 6))
	pieces := strings.Split("et |mais |le |la |train |retard|greve|x| y |a|b|é|7|bus|r|Train", "|")
	for range 20_000 {
		s := ""
		for range r.IntN(7) {
			s += pieces[r.IntN(len(pieces))]
		}
		var want []int
		for n, re := range alone {
			if re.MatchString(s) {
				want = append(want, n)
			}
		}
		if got := slices.Collect(set.Matching(s)); !slices.Equal(got, want) {
			t.Fatalf("%q: the set says %v, each alone %v", s, got, want)
		}
	}
}

// TestNeeds: before an expression of several parts is tried, a text of each part must be there.
func TestNeeds(t *testing.T) {
	re := New(`^(et )?(train|bus) .*(retard|greve)`)
	re.prepare()
	if re.branches[0].may("train a l heure") || !re.branches[0].may("train en retard") {
		t.Errorf("needs %q", re.branches[0].needs)
	}
}
