package message

import "strings"

// sentText is our own letter, prepared for finding its words again however they were quoted or wrapped.
type sentText struct {
	words []string
	ends  []bool           // words[i] ends a line of the letter
	at    map[string][]int // positions of each run of three words
	lines map[string]bool  // folded lines
	keep  map[string]bool  // folded lines that are the sender's own when they come back
}

func newSentText(sent string, keep []string) *sentText {
	s := &sentText{lines: map[string]bool{}, keep: map[string]bool{}}
	for _, k := range keep {
		if k = strings.TrimSpace(fold(tidy(k))); k != "" {
			s.keep[k] = true
		}
	}
	if strings.TrimSpace(sent) == "" {
		return s
	}
	s.at = map[string][]int{}
	for l := range strings.SplitSeq(tidy(cutRunes(sent, maxText)), "\n") {
		f := strings.TrimSpace(fold(l))
		ws := words(f)
		if len(ws) == 0 {
			continue
		}
		s.lines[f] = true
		s.words = append(s.words, ws...)
		for range ws {
			s.ends = append(s.ends, false)
		}
		s.ends[len(s.ends)-1] = true
	}
	for i := 0; i+2 < len(s.words); i++ {
		k := s.words[i] + " " + s.words[i+1] + " " + s.words[i+2]
		if len(s.at[k]) < 20 {
			s.at[k] = append(s.at[k], i)
		}
	}
	return s
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
	type spot struct{ line, end int } // a word's line, and whether it is the last of it
	var ws []string
	var spots []spot
	for i := range r.lines {
		f := words(r.fold(i))
		for k, w := range f {
			ws = append(ws, w)
			end := 0
			if k == len(f)-1 {
				end = 1
			}
			spots = append(spots, spot{i, end})
		}
	}
	last := -1
	for i := 0; i+2 < len(ws); {
		n, at := s.run(ws[i:], last+1)
		atStart := i == 0 || spots[i-1].end == 1
		if n < 3 || !atStart {
			i++
			continue
		}
		for n > 0 && spots[i+n-1].end == 0 {
			n-- // whole lines alone
		}
		if n >= minRun || n >= 3 && r.lines[spots[i].line].depth > 0 {
			s.take(r, spots[i].line, spots[i+n-1].line)
			last = at + n - 1
		}
		i += max(n, 1)
	}
	s.short(r)
}

// run is the longest run of words at the start of ws that stands in the letter, and where. It begins with a line of the letter or goes on at
// next, where the run before it ended.
func (s *sentText) run(ws []string, next int) (n, at int) {
	for _, p := range s.at[ws[0]+" "+ws[1]+" "+ws[2]] {
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
