package message

import "strings"

// role is what a line of a message turned out to be.
type role uint8

const (
	own       role = iota // the sender's new words
	quotation             // words of an earlier message
	intro                 // the lines that introduce a quotation
	signature             // below the words: who writes, phone lines, disclaimers
	dropped               // blank form lines
)

// line is one line of a body. depth counts the quote marks or block quotes around it. cut says that the structure of the
// HTML begins a quotation here.
type line struct {
	text  string
	depth int
	cut   bool
	role  role
	again bool // stands in the letter that was answered
}

func (l line) blank() bool {
	return strings.TrimSpace(l.text) == ""
}

// plainLines cuts tidy plain text into lines, quote marks counted and taken off.
func plainLines(text string) []line {
	out := make([]line, 0, strings.Count(text, "\n")+1)
	initials := quotedInitials(text)
	for raw := range strings.SplitSeq(text, "\n") {
		if initials != "" {
			raw = withoutInitials(raw, initials)
		}
		depth, s := quoteDepth(raw)
		if addressEnd(out, depth, s) {
			out[len(out)-1].text += ">" + s
			continue
		}
		if depth > 0 {
			s = strings.TrimPrefix(s, " ")
		}
		out = append(out, line{text: s, depth: depth})
	}
	return trimmed(out)
}

// flowedLines is plainLines for flowed text (RFC 3676): soft breaks are undone.
func flowedLines(text string, delsp bool) []line {
	var out []line
	var open []byte // the line in hand, which ends softly
	soft := false
	initials := quotedInitials(text)
	for raw := range strings.SplitSeq(text, "\n") {
		if initials != "" {
			raw = withoutInitials(raw, initials)
		}
		depth, s := quoteDepth(raw)
		if soft && shortEnd(depth, s) {
			out[len(out)-1].text = string(open)
		}
		if addressEnd(out, depth, s) {
			out[len(out)-1].text += ">" + s
			soft = false
			continue
		}
		if depth > 0 || strings.HasPrefix(s, " ") {
			s = strings.TrimPrefix(s, " ")
		}
		last := len(out) - 1
		if goesOn := soft && out[last].depth == depth && s != "-- "; !goesOn {
			if soft {
				out[last].text = string(open)
			}
			out = append(out, line{text: s, depth: depth})
			last, open = last+1, open[:0]
		}
		soft = strings.HasSuffix(s, " ") && s != "-- "
		if soft && delsp {
			s = s[:len(s)-1]
		}
		open = append(open, s...)
		if out[last].text = s; len(open) > len(s) && !soft {
			out[last].text = string(open)
		}
	}
	if soft {
		out[len(out)-1].text = string(open)
	}
	return trimmed(out)
}

// trimmed takes blanks off the ends of lines, but for the mark of a signature.
func trimmed(ls []line) []line {
	for i := range ls {
		if ls[i].text != "-- " {
			ls[i].text = strings.TrimRight(ls[i].text, " ")
		}
	}
	return ls
}

// addressEnd says that the mark before s is the end of an address in an attribution that was wrapped.
func addressEnd(out []line, depth int, s string) bool {
	return shortEnd(depth, s) && joinsAddress(out)
}

func shortEnd(depth int, s string) bool {
	return depth == 1 && len(s) < 16 && strings.HasSuffix(s, ":")
}

// quotedInitials is what stands before the mark of quoted lines, where a client writes the initials of whom it quotes ("CD> …", The Bat!): the
// same capitals on two lines or more; "" if there are none.
func quotedInitials(text string) string {
	if !strings.Contains(text, "> ") {
		return ""
	}
	seen := map[string]int{}
	for l := range strings.SplitSeq(text, "\n") {
		l = strings.TrimLeft(l, " ")
		at := strings.IndexByte(l, '>')
		if at < 1 || at > 4 || strings.ContainsFunc(l[:at], func(c rune) bool { return c < 'A' || c > 'Z' }) {
			continue
		}
		if seen[l[:at]]++; seen[l[:at]] > 1 {
			return l[:at]
		}
	}
	return ""
}

func withoutInitials(raw, initials string) string {
	if rest, ok := strings.CutPrefix(strings.TrimLeft(raw, " "), initials); ok && strings.HasPrefix(rest, ">") {
		return rest
	}
	return raw
}

// joinsAddress says that the last lines hold a "<" without its ">": a mark that follows is the end of an address in an attribution.
func joinsAddress(out []line) bool {
	open, at := 0, false
	for i := max(0, len(out)-3); i < len(out); i++ {
		if out[i].depth > 0 || len(out[i].text) > 300 {
			open, at = 0, false
			continue
		}
		open += strings.Count(out[i].text, "<") - strings.Count(out[i].text, ">")
		at = at || strings.Contains(out[i].text, "@")
	}
	return open > 0 && at
}

// quoteDepth counts the ">" at the start of a line, blanks between them allowed, and returns the rest without them. One blank
// after the last mark belongs to it, unless the text is flowed; the caller sees it.
func quoteDepth(s string) (int, string) {
	if s == "" || s[0] != '>' && s[0] != ' ' {
		return 0, s
	}
	depth, at := 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] == '>' {
			depth++
			at = i + 1
		} else if s[i] != ' ' {
			break
		}
	}
	if depth == 0 {
		return 0, s
	}
	return depth, s[at:]
}

// markedByHand counts the ">" that some webmails write in front of quoted lines of HTML, instead of a block quote. People start the lines of a
// list so too: the marks count where the first line, or the one above, introduces a quotation.
func markedByHand(ls []line) []line {
	for i := 0; i < len(ls); {
		end := i
		for end < len(ls) && strings.HasPrefix(ls[end].text, ">") {
			end++
		}
		if end == i {
			i++
			continue
		}
		_, head := quoteDepth(ls[i].text)
		if introducing(head) || i > 0 && introducing(ls[i-1].text) || i > 1 && ls[i-1].blank() && introducing(ls[i-2].text) {
			for k := i; k < end; k++ {
				depth, text := quoteDepth(ls[k].text)
				ls[k].text, ls[k].depth = strings.TrimPrefix(text, " "), ls[k].depth+depth
			}
		}
		i = end
	}
	return ls
}

// introducing is a cheap look at a line above a quotation or at its top: a header label with a date or an address, an attribution, a mark of
// Orange or of GroupWise.
func introducing(text string) bool {
	f := strings.TrimSpace(fold(cutRunes(text, 300)))
	label, _ := labelOf(text)
	known := hasDate(f) || hasAddress(f)
	return arrows(f) || orangeMark.MatchString(f) || known && (label != "" || wroteVerbs.in(f))
}

// joiner puts lines together, runs of empty lines as one.
type joiner struct {
	text strings.Builder
	gap  bool
}

func (j *joiner) add(l string) {
	t := strings.TrimRight(l, " ")
	if strings.TrimSpace(t) == "" {
		j.gap = j.text.Len() > 0
		return
	}
	if j.text.Len() > 0 {
		j.text.WriteByte('\n')
	}
	if j.gap {
		j.text.WriteByte('\n')
	}
	j.gap = false
	j.text.WriteString(t)
}

// joinLines puts the texts of lines together.
func joinLines(ls []line) string {
	var j joiner
	for _, l := range ls {
		j.add(l.text)
	}
	return j.text.String()
}
