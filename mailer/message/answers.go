package message

import (
	"slices"
	"strings"
)

// Answer is something typed between the lines of a quotation. To is the quoted text just above it, which says what it answers; To is
// context alone, never the sender's word.
type Answer struct {
	To   string
	Text string
}

// answers gives back, in an unmarked quotation that holds the whole of a letter that is known, the lines that are not the letter's: they were
// typed into it. Where lines of the letter are missing, it may be another letter that is quoted, and nothing is given back.
func (r *reader) answers() {
	if !r.sent.known() || r.openFrom >= len(r.lines) || r.forward >= 0 {
		return
	}
	ours, others := 0, 0
	lastOurs := r.openFrom
	for i := r.openFrom; i < r.openUntil; i++ {
		switch {
		case r.lines[i].blank() || r.lines[i].role == intro || r.lines[i].depth > 0:
		case r.lines[i].again:
			ours++
			lastOurs = i
		default:
			others++
		}
	}
	if ours < 4 || ours < 2*others || !r.sent.whole(r, r.openFrom, r.openUntil) {
		return
	}
	first := r.openFrom
	for first < r.openUntil && !r.lines[first].again {
		first++
	}
	for i := first; i < r.openUntil; i++ {
		l := &r.lines[i]
		if l.blank() || l.again || l.role != quotation || l.depth > 0 || r.sent.has(r.fold(i)) {
			continue
		}
		if i > lastOurs+1 && listFooter(r.fold(i)) || i > lastOurs && disclaimer.MatchString(r.fold(i)) {
			break
		}
		l.role = own
	}
}

// whole says that the lines in between that are marked as the letter's hold all of it, but for form lines and two others at most.
func (s *sentText) whole(r *reader, from, until int) bool {
	there := map[string]bool{}
	for i := from; i < until; i++ {
		if r.lines[i].again {
			there[r.fold(i)] = true
		}
	}
	found, missing := "", 0
	for l := range s.lines {
		if there[l] {
			continue
		}
		if found == "" { // the lines were wrapped otherwise: their words in a row
			found = rowOfWords(r, from, until)
		}
		ws := words(l)
		if _, _, _, form := formLine(l); len(ws) > 0 && !form && !strings.Contains(found, strings.Join(ws, " ")) {
			missing++
		}
	}
	return missing <= 2
}

func rowOfWords(r *reader, from, until int) string {
	var row []string
	for i := from; i < until; i++ {
		if r.lines[i].again {
			row = appendWords(row, r.fold(i))
		}
	}
	return strings.Join(row, " ") + " "
}

// has says that all the words of a line stand in the letter in a row.
func (s *sentText) has(folded string) bool {
	if s.lines[folded] {
		return true
	}
	ws := words(folded)
	if len(ws) < 3 {
		return len(ws) == 0
	}
	for at := range s.places(ws) {
		if at+len(ws) <= len(s.words) && slices.Equal(s.words[at:at+len(ws)], ws) {
			return true
		}
	}
	return false
}

// listFooter says that a line is what a mailing list or a scanner adds at the very end.
func listFooter(folded string) bool {
	return strings.HasPrefix(folded, "___") || strings.Contains(folded, "mailing list") || strings.Contains(folded, "liste de diffusion") ||
		strings.Contains(folded, "antivirus") || strings.Contains(folded, "anti-virus") || strings.Contains(folded, "avast")
}

// inline lists the answers between quoted lines, each with the paragraph that it answers.
func (r *reader) inline() []Answer {
	var out []Answer
	var to, text []line
	put := func() {
		if s := joinLines(text); s != "" && len(to) > 0 {
			out = append(out, Answer{To: joinLines(to), Text: s})
		}
		text = nil
	}
	last := len(r.lines) - 1
	for last >= 0 && (r.lines[last].role != own || r.lines[last].blank()) {
		last-- // below the last of the sender's lines nothing is answered
	}
	fresh := true
	for _, l := range r.lines[:last+1] {
		switch {
		case l.role == own && !l.blank():
			text = append(text, l)
			fresh = true
		case l.blank():
			if len(text) > 0 {
				text = append(text, l)
			} else {
				fresh = true
			}
		case l.role == quotation:
			put()
			if fresh {
				to = nil
			}
			fresh = false
			to = append(to, line{text: strings.TrimSpace(l.text)})
		default:
			put()
			to, fresh = nil, true
		}
	}
	put()
	return out
}
