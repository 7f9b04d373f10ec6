package reply

import (
	"strings"
	"testing"
)

// said are the phrases of tables, each written out, with what they are: all that the tree must hold, in the plainest way to say it.
func said(tables []string) map[string]entry {
	out, sets := map[string]entry{}, map[string]string{}
	for _, table := range tables {
		for line := range strings.Lines(table) {
			fields := strings.Fields(line)
			if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
				continue
			}
			if fields[0] == "set" {
				sets["@"+fields[1]] = fields[2]
				continue
			}
			name, value, _ := strings.Cut(fields[0], ":")
			for _, phrase := range writtenOut(fields[1:], sets) {
				if phrase != "" {
					out[phrase] = entry{kindNamed(name), value}
				}
			}
		}
	}
	return out
}

func writtenOut(pattern []string, sets map[string]string) []string {
	if len(pattern) == 0 {
		return []string{""}
	}
	rest := writtenOut(pattern[1:], sets)
	item, optional := strings.CutSuffix(pattern[0], "?")
	var out []string
	if optional {
		out = append(out, rest...)
	}
	if set := sets[item]; set != "" {
		item = set
	}
	for _, choice := range strings.Split(item, "|") {
		words := strings.Join(spelt(choice), " ")
		for _, tail := range rest {
			out = append(out, strings.TrimSpace(words+" "+tail))
		}
	}
	return out
}

func compareTree(t *testing.T, tree *tree, want map[string]entry) {
	t.Helper()
	found := 0
	tree.walk(1000, func(path []string, e entry) {
		found++
		if phrase := strings.Join(path, " "); want[phrase] != e {
			t.Errorf("%q: got %v, want %v", phrase, e, want[phrase])
		}
	})
	if found != len(want) {
		t.Errorf("%d phrases, want %d", found, len(want))
	}
}

// TestTreeHoldsThePhrases: the tree holds the phrases that the patterns of the tables stand for, and no other.
func TestTreeHoldsThePhrases(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	want := said(tables())
	if len(want) < 200_000 {
		t.Fatalf("the tables hold %d phrases", len(want))
	}
	compareTree(t, phrases(), want)
}

// TestTreeOfOneTable: choices, sets, runs of words, what may be left out, and later lines that win in part of a shared subtree.
func TestTreeOfOneTable(t *testing.T) {
	table := `
		# in this order
		set joy ravi|tres_heureux
		yes:1 suis|serai bien? @joy
		no serai bien ravi
		yes:2 suis tres heureux de? venir?
		fill suis
		fill tres? bien?
	`
	tree := grow([]string{table})
	compareTree(t, tree, said([]string{table}))
	for phrase, want := range map[string]entry{
		"suis ravi": {kYes, "1"}, "serai bien ravi": {kNo, ""}, "suis bien ravi": {kYes, "1"}, "serai tres heureux": {kYes, "1"},
		"suis tres heureux": {kYes, "2"}, "suis tres heureux venir": {kYes, "2"}, "suis": {kFill, ""}, "tres bien": {kFill, ""},
		"serai": {}, "tres heureux": {}, "ravi": {}, "suis suis": {},
	} {
		at, ok := uint32(start), true
		for _, word := range strings.Fields(phrase) {
			if ok {
				at, ok = tree.next(at, word)
			}
		}
		var got entry
		if e := tree.leaf(at); ok && e != nil {
			got = *e
		}
		if got != want {
			t.Errorf("%q: got %v, want %v", phrase, got, want)
		}
	}
}

// TestTreeIsSmall: patterns multiply, their tree must not.
func TestTreeIsSmall(t *testing.T) {
	all := phrases()
	t.Logf("%d places, %d steps, %d words", len(all.places), len(all.steps), len(all.words))
	if len(all.places) > 10_000 || len(all.steps) > 60_000 {
		t.Errorf("%d places and %d steps, want at most 10000 and 60000", len(all.places), len(all.steps))
	}
	seen := map[string]bool{}
	g := newGrower()
	for _, p := range all.places {
		g.place(p.leaf, all.steps[p.from:p.to])
		seen[string(g.key)] = true
	}
	if len(seen) != len(all.places) {
		t.Errorf("%d of %d places are there twice", len(all.places)-len(seen), len(all.places))
	}
}

func BenchmarkGrow(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		grow(tables())
	}
}
