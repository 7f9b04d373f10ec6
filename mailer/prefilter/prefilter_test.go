package prefilter

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestWatch: the stems are those of the pattern, and a guarded pattern matches what the pattern alone matches.
func TestWatch(t *testing.T) {
	for pattern, c := range map[string]struct{ stems, matches, misses string }{
		`^(?:bien )?(?:cordialement|salut(?:ations)?)$`: {"cordialement salut", "salutations", "bien"},
		`(?:no-?reply|robot)`:                           {"no-rep norepl robot", "no-reply", "rob"},
		`a+b|\d`:                                        {"", "7", "x"},
		`(?i)mailer`:                                    {"", "MAILER", "mail"},
		`x(?:yz|yw){1,3}`:                               {"xyw xyz", "xywyz", "y"},
	} {
		g := New(pattern)
		g.prepare()
		slices.Sort(g.stems)
		if got := strings.Join(g.stems, " "); got != c.stems {
			t.Errorf("%s: stems %q, want %q", pattern, got, c.stems)
		}
		if !g.MatchString(c.matches) || g.MatchString(c.misses) {
			t.Errorf("%s: %q %v, %q %v", pattern, c.matches, g.MatchString(c.matches), c.misses, g.MatchString(c.misses))
		}
	}
}

// TestGuardBranches: taken apart, and held to what its matches begin with, a pattern matches what it matches whole.
func TestGuardBranches(t *testing.T) {
	for _, pattern := range []string{
		`^(?:(?:bien|mes)?\s*(?:plus )?(?:cordial)?(?:ement|es)(?: a vous| [xy]+)*|a(?: tres)? vite|lg|(?:mes )*amities)\s*[,.!]*$`,
		`^a(?:b|c)+\s`, `^(?:x|[^a]y|é)`, `a vite|\bmes\b|b.*lg`, `^(?:|ab)$`, `^.{0,2}lg|^lg`,
	} {
		re, g := regexp.MustCompile(pattern), New(pattern)
		r := rand.New(rand.NewPCG(3, 4))
		pieces := strings.Split("bien|mes|plus |cordial|ement|es| a vous| x|y|a| tres| vite|lg|mes |amities| |,|.|\n|a|b|c|é|ab", "|")
		for range 20_000 {
			s := ""
			for range r.IntN(7) {
				s += pieces[r.IntN(len(pieces))]
			}
			if g.MatchString(s) != re.MatchString(s) {
				t.Fatalf("%s: %q: the pattern says %v", pattern, s, re.MatchString(s))
			}
		}
	}
	g := New(`^(?:(?:tres )?bien|cdt)$`)
	g.prepare()
	if got := strings.Join(g.starts.texts, " "); got != "bie cdt tre" {
		t.Errorf("starts %q", got)
	}
}
