package prefilter

import (
	"iter"
	"math/bits"
	"strings"
	"sync"
)

// A Set finds, in one pass over a text, which of many expressions are worth trying on it: those one of whose stems is there, and whose matches
// begin as the text does. It is made ready when it is first asked.
type Set struct {
	members  []*Regexp
	prepared sync.Once

	anywhere index    // by stems, wherever in the text
	ahead    index    // by what matches begin with, at the start of the text
	stemless []uint64 // a bit for each member without stems
	anyStart []uint64 // a bit for each member that tells nothing of how its matches begin
}

// NewSet makes a Set of expressions; their numbers are their places in the list.
func NewSet(members []*Regexp) *Set { return &Set{members: members} }

// A listing says that a member may match where a text stands.
type listing struct {
	text   string
	member int
}

// index holds listings by the first three bytes of their texts, five bits of each.
type index struct {
	listings []listing
	from     [1<<15 + 1]uint32 // where those of each three bytes begin
}

// triple is a place for three bytes, one of its own for each three lower-case letters.
func triple(a, b, c byte) int { return int(a&31)<<10 | int(b&31)<<5 | int(c&31) }

// places are the triples at which a text that begins with t can stand.
func places(t string) []int {
	switch len(t) {
	case 1:
		var out []int
		for b := range 32 {
			for c := range 32 {
				out = append(out, triple(t[0], byte(b), byte(c)))
			}
		}
		return out
	case 2:
		var out []int
		for c := range 32 {
			out = append(out, triple(t[0], t[1], byte(c)))
		}
		return out
	}
	return []int{triple(t[0], t[1], t[2])}
}

// fill takes in the listings, by counting first how many stand at each place.
func (x *index) fill(all []listing) {
	for _, l := range all {
		for _, p := range places(l.text) {
			x.from[p+1]++
		}
	}
	for p := range len(x.from) - 1 {
		x.from[p+1] += x.from[p]
	}
	x.listings = make([]listing, x.from[len(x.from)-1])
	next := x.from
	for _, l := range all {
		for _, p := range places(l.text) {
			x.listings[next[p]] = l
			next[p]++
		}
	}
}

// mark sets the bits of the members that are listed where s stands; s is not empty.
func (x *index) mark(s string, found []uint64) {
	var b, c byte
	if len(s) > 1 {
		b = s[1]
	}
	if len(s) > 2 {
		c = s[2]
	}
	p := triple(s[0], b, c)
	for _, l := range x.listings[x.from[p]:x.from[p+1]] {
		if strings.HasPrefix(s, l.text) {
			found[l.member/64] |= 1 << (l.member % 64)
		}
	}
}

func (set *Set) prepare() {
	size := (len(set.members) + 63) / 64
	set.stemless, set.anyStart = make([]uint64, size), make([]uint64, size)
	var anywhere, ahead []listing
	for n, re := range set.members {
		re.prepared.Do(re.prepare)
		for _, t := range re.stems {
			anywhere = append(anywhere, listing{t, n})
		}
		for _, t := range re.starts.texts {
			ahead = append(ahead, listing{t, n})
		}
		if len(re.stems) == 0 {
			set.stemless[n/64] |= 1 << (n % 64)
		}
		if len(re.starts.texts) == 0 {
			set.anyStart[n/64] |= 1 << (n % 64)
		}
	}
	set.anywhere.fill(anywhere)
	set.ahead.fill(ahead)
}

// Candidates gives the numbers of the members that may match s, in their order; Matches says whether one does.
func (set *Set) Candidates(s string) iter.Seq[int] {
	return func(yield func(int) bool) {
		set.prepared.Do(set.prepare)
		var room [2][16]uint64
		held, begun := append(room[0][:0], set.stemless...), append(room[1][:0], set.anyStart...)
		if s != "" {
			set.ahead.mark(s, begun)
		}
		for i := range len(s) {
			set.anywhere.mark(s[i:], held)
		}
		for n := range held {
			for word := held[n] & begun[n]; word != 0; word &= word - 1 {
				if !yield(n*64 + bits.TrailingZeros64(word)) {
					return
				}
			}
		}
	}
}

// Matches says whether s holds a match of a member that is among the candidates for it.
func (set *Set) Matches(member int, s string) bool { return set.members[member].try(s) }

// Find gives where the first match of a member in s begins and ends, nil if there is none.
func (set *Set) Find(member int, s string) []int { return set.members[member].FindStringIndex(s) }

// Matching gives the numbers of the members that match s, in their order.
func (set *Set) Matching(s string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for member := range set.Candidates(s) {
			if set.Matches(member, s) && !yield(member) {
				return
			}
		}
	}
}
