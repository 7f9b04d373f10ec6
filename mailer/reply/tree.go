package reply

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// A tree holds phrases word by word, and what each of them is. Equal subtrees are kept once: behind "suis|serai|serais tres? heureux|ravi"
// there is one place that knows "heureux" and "ravi", however many ways lead to it. A hundred thousand phrases fit in a few hundred
// kilobytes that the garbage collector does not look into. It never changes once it is built, see grower.
type tree struct {
	words   map[string]uint32 // the number of each word
	entries []entry
	places  []place
	steps   []step // those of all places, one place after the other
}

// A place is where some words lead: the steps from there, and what the phrase that ends there is.
type place struct {
	from, to uint32 // in tree.steps; sorted by word
	leaf     uint32 // in tree.entries, counted from 1; 0 if no phrase ends here
}

// A step leads over one word to a place.
type step struct{ word, to uint32 }

// start is the place before the first word.
const start = 0

// next gives the place that a word leads to.
func (t *tree) next(at uint32, word string) (uint32, bool) {
	number, ok := t.words[word]
	if !ok {
		return 0, false
	}
	steps := t.from(at)
	i, ok := slices.BinarySearchFunc(steps, number, func(s step, word uint32) int { return cmp.Compare(s.word, word) })
	if !ok {
		return 0, false
	}
	return steps[i].to, true
}

// from gives the steps from a place, sorted by the numbers of their words.
func (t *tree) from(at uint32) []step { return t.steps[t.places[at].from:t.places[at].to] }

// leaf gives what the phrase that ends at a place is, nil if none does.
func (t *tree) leaf(at uint32) *entry {
	if leaf := t.places[at].leaf; leaf > 0 {
		return &t.entries[leaf-1]
	}
	return nil
}

// alone gives what a word is by itself, nil if it is no phrase.
func (t *tree) alone(word string) *entry {
	if at, ok := t.next(start, word); ok {
		return t.leaf(at)
	}
	return nil
}

// walk calls f for each phrase of at most so many words. The path is f's only until it returns.
func (t *tree) walk(words int, f func(path []string, e entry)) {
	spelling := make([]string, len(t.words))
	for word, number := range t.words {
		spelling[number] = word
	}
	var path []string
	var visit func(at uint32)
	visit = func(at uint32) {
		if e := t.leaf(at); e != nil {
			f(path, *e)
		}
		if len(path) == words {
			return
		}
		for _, s := range t.from(at) {
			path = append(path, spelling[s.word])
			visit(s.to)
			path = path[:len(path)-1]
		}
	}
	visit(start)
}

// A grower builds a tree. Its places never change: what is added is joined to them as new places, and a place with the same leaf and
// the same steps as an earlier one is that one. So equal subtrees have equal numbers, and what is joined once need not be joined again.
type grower struct {
	tree
	known  map[string]uint32    // places by what they hold
	leaves map[entry]uint32     // numbers of entries, counted from 1
	joined map[[2]uint32]uint32 // results of join
	first  []uint32             // by word: the place that it leads to from the start, or nowhere
	key    []byte               // of the place that is looked for in known
	open   []step               // of the places that are being joined, the innermost last
}

// nowhere is the place without phrase or step.
const nowhere = 0

func newGrower() *grower {
	g := &grower{known: map[string]uint32{}, leaves: map[entry]uint32{}, joined: map[[2]uint32]uint32{}}
	g.words = map[string]uint32{}
	g.places, g.steps = make([]place, 0, 1<<16), make([]step, 0, 1<<19) // pages that are not written cost nothing; copies would
	g.place(0, nil)
	return g
}

// add makes a pattern's phrases what e says; later patterns win. An item of the pattern is a choice of runs of words; one with an empty
// run can be left out.
func (g *grower) add(pattern [][][]string, e entry) {
	leaf, ok := g.leaves[e]
	if !ok {
		g.entries = append(g.entries, e)
		leaf = uint32(len(g.entries))
		g.leaves[e] = leaf
	}
	at := g.place(leaf, nil)
	for _, item := range slices.Backward(pattern) {
		at = g.before(item, at)
	}
	for _, s := range g.from(at) {
		g.first[s.word] = g.join(g.first[s.word], s.to)
	}
	clear(g.joined)
}

// before gives the place from which each run of words leads to a place.
func (g *grower) before(item [][]string, to uint32) uint32 {
	all := uint32(nowhere)
	for _, run := range item {
		at := to
		for _, word := range slices.Backward(run) {
			at = g.place(0, []step{{g.word(word), at}})
		}
		all = g.join(all, at)
	}
	return all
}

func (g *grower) word(word string) uint32 {
	number, ok := g.words[word]
	if !ok {
		number = uint32(len(g.words))
		g.words[word] = number
		g.first = append(g.first, nowhere)
	}
	return number
}

// place gives the place with a leaf and steps, which are sorted.
func (g *grower) place(leaf uint32, steps []step) uint32 {
	g.key = binary.AppendUvarint(g.key[:0], uint64(leaf))
	for _, s := range steps {
		g.key = binary.AppendUvarint(binary.AppendUvarint(g.key, uint64(s.word)), uint64(s.to))
	}
	if at, ok := g.known[string(g.key)]; ok {
		return at
	}
	at := uint32(len(g.places))
	g.places = append(g.places, place{uint32(len(g.steps)), uint32(len(g.steps) + len(steps)), leaf})
	g.steps = append(g.steps, steps...)
	g.known[string(g.key)] = at
	return at
}

// join gives the place with the phrases of two; what the later one says wins.
func (g *grower) join(earlier, later uint32) uint32 {
	switch {
	case earlier == nowhere || earlier == later:
		return later
	case later == nowhere:
		return earlier
	}
	pair := [2]uint32{earlier, later}
	if at, ok := g.joined[pair]; ok {
		return at
	}
	a, b := g.from(earlier), g.from(later)
	own := len(g.open)
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].word < b[0].word:
			g.open, a = append(g.open, a[0]), a[1:]
		case a[0].word > b[0].word:
			g.open, b = append(g.open, b[0]), b[1:]
		default:
			to := g.join(a[0].to, b[0].to)
			g.open, a, b = append(g.open, step{a[0].word, to}), a[1:], b[1:]
		}
	}
	g.open = append(append(g.open, a...), b...)
	at := g.place(cmp.Or(g.places[later].leaf, g.places[earlier].leaf), g.open[own:])
	g.open = g.open[:own]
	g.joined[pair] = at
	return at
}

// grown gives the tree of all that was added, without the places that later ones replaced.
func (g *grower) grown() *tree {
	root := make([]step, 0, len(g.first))
	for word, to := range g.first {
		if to != nowhere {
			root = append(root, step{uint32(word), to})
		}
	}
	out := &tree{words: g.words, entries: g.entries, places: []place{{to: uint32(len(root))}}, steps: root}
	number := map[uint32]uint32{}
	for i := 0; i < len(out.steps); i++ {
		old := out.steps[i].to
		at, ok := number[old]
		if !ok {
			at = uint32(len(out.places))
			number[old] = at
			out.places = append(out.places, place{uint32(len(out.steps)), uint32(len(out.steps) + len(g.from(old))), g.places[old].leaf})
			out.steps = append(out.steps, g.from(old)...)
		}
		out.steps[i].to = at
	}
	out.places, out.steps = slices.Clip(out.places), slices.Clip(out.steps)
	return out
}
