package message

import (
	"iter"
	"slices"
	"strings"
)

// sentText is our own letter, prepared for finding its words again however they were quoted or wrapped. It serves one message: letters name the
// person they are for, so that no two replies answer the same text.
type sentText struct {
	words []string
	ends  []bool          // words[i] ends a line of the letter
	heads []int32         // for each hash of three words, one more than the first position of a run with it; 0 for none
	again []int32         // likewise the next position of a run with the hash of the run at i
	lines map[string]bool // folded lines
	keep  map[string]bool // folded lines that are the sender's own when they come back
}

func newSentText(sent string, keep []string) *sentText {
	s := &sentText{}
	sent = cutRunes(sent, maxText)
	if strings.TrimSpace(sent) == "" {
		return s
	}
	s.keep = make(map[string]bool, len(keep))
	for _, k := range keep {
		if k = strings.TrimSpace(fold(tidy(k))); k != "" {
			s.keep[k] = true
		}
	}
	sent = tidy(sent)
	s.words, s.ends = make([]string, 0, len(sent)/5), make([]bool, 0, len(sent)/5)
	s.lines = make(map[string]bool, strings.Count(sent, "\n")+1)
	for l := range strings.SplitSeq(sent, "\n") {
		f := strings.TrimSpace(fold(l))
		before := len(s.words)
		if s.words = appendWords(s.words, f); len(s.words) == before {
			continue
		}
		s.lines[f] = true
		for n := before; n < len(s.words); n++ {
			s.ends = append(s.ends, n == len(s.words)-1)
		}
	}
	s.index()
	return s
}

// index chains the runs of three words by their hash, in the order of the letter.
func (s *sentText) index() {
	size := 1
	for size < 2*len(s.words) {
		size *= 2
	}
	s.heads, s.again = make([]int32, size), make([]int32, len(s.words))
	for i := len(s.words) - 3; i >= 0; i-- {
		h := s.slot(s.words[i:])
		s.again[i], s.heads[h] = s.heads[h], int32(i+1)
	}
}

// slot is the place in heads of the first three of ws. The letter is ours: nobody can choose words that all fall on one place.
func (s *sentText) slot(ws []string) uint32 {
	h := uint32(2166136261) // FNV-1a
	for _, w := range ws[:3] {
		for i := range len(w) {
			h = (h ^ uint32(w[i])) * 16777619
		}
		h = (h ^ ' ') * 16777619
	}
	return h & uint32(len(s.heads)-1)
}

// known says that a letter was given.
func (s *sentText) known() bool { return len(s.words) > 0 }

// minRun is how many words in a row must be the letter's before unmarked lines count as quoted.
const minRun = 6

// mark finds the runs of the letter among the lines of r. A marked quotation needs no help to be cut; there the finding only serves to
// tell what was typed into it.
func (s *sentText) mark(r *reader) {
	if !s.known() {
		return
	}
	size := 0
	for i := range r.lines {
		size += (len(r.fold(i)) + 4) / 5
	}
	type spot struct {
		line int32
		end  bool
	} // a word's line, and whether it is the last of it
	ws, spots := make([]string, 0, size), make([]spot, 0, size)
	for i := range r.lines {
		ws = appendWords(ws, r.fold(i))
		for n := len(spots); n < len(ws); n++ {
			spots = append(spots, spot{int32(i), n == len(ws)-1})
		}
	}
	last := -1
	for i := 0; i+2 < len(ws); {
		if i > 0 && !spots[i-1].end {
			i++
			continue
		}
		n, at := s.run(ws[i:], last+1)
		if n < 3 {
			i++
			continue
		}
		for n > 0 && !spots[i+n-1].end {
			n-- // whole lines alone
		}
		if n >= minRun || n >= 3 && r.lines[spots[i].line].depth > 0 {
			s.take(r, int(spots[i].line), int(spots[i+n-1].line))
			last = at + n - 1
		}
		i += max(n, 1)
	}
	s.short(r)
}

// maxPlaces is how many places of the same three words are looked at.
const maxPlaces = 20

// places gives the positions at which the first three of ws stand in the letter, in order.
func (s *sentText) places(ws []string) iter.Seq[int] {
	return func(yield func(int) bool) {
		found := 0
		for next := s.heads[s.slot(ws)]; next > 0 && found < maxPlaces; next = s.again[next-1] {
			p := int(next - 1)
			if !slices.Equal(s.words[p:p+3], ws[:3]) {
				continue
			}
			if found++; !yield(p) {
				return
			}
		}
	}
}

// run is the longest run of words at the start of ws that stands in the letter, and where. It begins with a line of the letter or goes on at
// next, where the run before it ended.
func (s *sentText) run(ws []string, next int) (n, at int) {
	for p := range s.places(ws) {
		if p > 0 && p != next && !s.ends[p-1] {
			continue
		}
		k := 3
		for k < len(ws) && p+k < len(s.words) && ws[k] == s.words[p+k] {
			k++
		}
		if k > n {
			n, at = k, p
		}
	}
	return n, at
}

// take marks the lines from first to last as the letter's, those at the ends that are kept left out.
func (s *sentText) take(r *reader, first, last int) {
	for first <= last && (r.lines[first].blank() || s.keep[r.fold(first)]) {
		first++
	}
	for last >= first && (r.lines[last].blank() || s.keep[r.fold(last)]) {
		last--
	}
	for i := first; i <= last; i++ {
		r.lines[i].again = true
		if r.lines[i].role == own {
			r.lines[i].role = quotation
		}
	}
}

// short marks what is too short to be found alone: lines of the letter whose neighbours on both sides are the letter's.
func (s *sentText) short(r *reader) {
	for i := range r.lines {
		if r.lines[i].again || r.lines[i].blank() || !s.lines[r.fold(i)] {
			continue
		}
		before, after := i-1, r.next(i+1)
		for before >= 0 && r.lines[before].blank() {
			before--
		}
		inQuote := r.lines[i].depth > 0
		near := before >= 0 && r.lines[before].again || after < len(r.lines) && r.lines[after].again
		both := before >= 0 && r.lines[before].again && after < len(r.lines) && r.lines[after].again
		if inQuote && near || both {
			r.lines[i].again = true
			if r.lines[i].role == own {
				r.lines[i].role = quotation
			}
		}
	}
}
