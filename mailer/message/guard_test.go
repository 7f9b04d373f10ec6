package message

import (
	"slices"
	"strings"
	"testing"
)

// TestWatch: the stems are those of the pattern, and a guarded pattern matches what the pattern alone matches.
func TestWatch(t *testing.T) {
	for pattern, c := range map[string]struct{ stems, matches, misses string }{
		`^(?:bien )?(?:cordialement|salut(?:ations)?)$`: {"cordialement salut", "salutations", "bien"},
		`(?:no-?reply|robot)`:                           {"reply robot", "no-reply", "rob"},
		`a+b|\d`:                                        {"", "7", "x"},
		`(?i)mailer`:                                    {"", "MAILER", "mail"},
		`x(?:yz|yw){1,3}`:                               {"x", "xywyz", "y"},
	} {
		g := watch(pattern)
		slices.Sort(g.stems)
		if got := strings.Join(g.stems, " "); got != c.stems {
			t.Errorf("%s: stems %q, want %q", pattern, got, c.stems)
		}
		if !g.MatchString(c.matches) || g.MatchString(c.misses) {
			t.Errorf("%s: %q %v, %q %v", pattern, c.matches, g.MatchString(c.matches), c.misses, g.MatchString(c.misses))
		}
	}
}
