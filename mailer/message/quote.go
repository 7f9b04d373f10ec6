package message

import (
	"slices"
	"strings"
)

// reader separates the new words of one body from the old ones.
type reader struct {
	lines  []line
	folded []string // of lines, made when asked for
	sent   *sentText
	sender Address

	marked     bool // some quotation has marks (">" or a block quote)
	openFrom   int  // where an unmarked quotation begins; len(lines) if nowhere
	openUntil  int  // where a second, older one begins within it
	forward    int  // first line of an inline forward, its mark included; -1
	introduced bool // what introduces the first quotation was found
	selfQuote  bool // the quotation is the sender's own earlier message
	tries      int  // how many lines were looked at as attributions
}

func newReader(ls []line, sender Address, sent *sentText) *reader {
	r := &reader{lines: ls, folded: make([]string, len(ls)), sent: sent, sender: sender, openFrom: len(ls), openUntil: len(ls), forward: -1}
	for i := range ls {
		if ls[i].depth > 0 {
			r.lines[i].role = quotation
			r.marked = true
		}
	}
	return r
}

// fold is the folded text of line i, trimmed.
func (r *reader) fold(i int) string {
	if r.folded[i] == "" && r.lines[i].text != "" {
		r.folded[i] = strings.TrimSpace(fold(r.lines[i].text))
	}
	return r.folded[i]
}

// maxTries is how many lines that begin like an attribution are looked at in full.
const maxTries = 300

// split gives each line its role. Order: our own letter, then what introduces a quotation, then forms and answers within it.
func (r *reader) split() {
	r.sent.mark(r)
	r.mend()
	r.splitShared()
	r.separate()
	r.answers()
	r.forms()
}

// mend gives back to the quotation single lines that lost their mark when a program wrapped them: no words between blanks, but the tail of a
// long line or of an address, with marked lines directly above and below.
func (r *reader) mend() {
	for i := 1; i+1 < len(r.lines); i++ {
		l, above := r.lines[i], r.lines[i-1]
		if l.role != own || l.depth > 0 || l.blank() || above.depth == 0 || r.lines[i+1].depth == 0 || above.blank() {
			continue
		}
		tail := !strings.Contains(l.text, " ") && strings.ContainsAny(l.text, "=/_)&%?") && strings.Contains(above.text, "http")
		start := l.text[0]
		wrapped := !r.sent.known() && len(above.text) >= 60 && !strings.ContainsAny(above.text[len(above.text)-1:], ".!?:;)") && start >= 'a' && start <= 'z'
		if tail || wrapped {
			r.lines[i].role = quotation
		}
	}
}

// splitShared cuts a line that holds words of the sender and, behind them, the attribution of the marked quotation below it.
func (r *reader) splitShared() {
	if !r.marked {
		return
	}
	for i := 0; i+1 < len(r.lines); i++ {
		l := r.lines[i]
		if l.role != own || l.depth > 0 || len(l.text) > 400 || !strings.HasSuffix(l.text, ":") || r.lines[r.next(i+1)%len(r.lines)].depth == 0 {
			continue
		}
		f := r.fold(i)
		loc := midStart.FindStringIndex(f)
		if loc == nil || len(f) != len(l.text) && len(f) != len(strings.TrimSpace(l.text)) || !isAttribution(f[loc[0]+2:], true, 1) {
			continue
		}
		head, tail := l, l
		head.text, tail.text = l.text[:loc[0]+1], l.text[loc[0]+2:]
		r.lines = slices.Insert(r.lines, i+1, tail)
		r.lines[i] = head
		r.folded = slices.Insert(r.folded, i+1, "")
		r.folded[i] = ""
		r.openFrom, r.openUntil = len(r.lines), len(r.lines)
		return
	}
}

// separate finds the separators and attributions among the unmarked lines.
func (r *reader) separate() {
	for i := 0; i < len(r.lines); {
		if r.lines[i].role == quotation && r.lines[i].depth > 0 {
			r.noteMarkedIntro(i)
			if r.openFrom == len(r.lines) && arrows(r.lines[i].text) {
				r.lines[i].role = intro
				r.openFrom = min(r.next(i+1), len(r.lines)-1)
			}
			i++
			continue
		}
		if r.lines[i].blank() && !r.lines[i].cut {
			i++
			continue
		}
		n, forward := r.separator(i)
		if n == 0 {
			i++
			continue
		}
		if r.openFrom < len(r.lines) {
			r.openUntil = min(r.openUntil, i)
			i += n
			continue
		}
		for j := i; j < i+n; j++ {
			r.lines[j].role = intro
		}
		r.introduced = true
		r.selfQuote = r.selfQuote || r.bySender(i, i+n)
		next := r.next(i + n)
		if forward {
			r.forward = i
		}
		if next < len(r.lines) && r.lines[next].depth > 0 && !forward {
			i = next
			continue
		}
		if next < len(r.lines) {
			r.openFrom = next
		}
		i += n
	}
	for i := r.openFrom; i < len(r.lines); i++ {
		if r.lines[i].role == own {
			r.lines[i].role = quotation
		}
	}
}

// arrows says that a marked line is GroupWise's ">>> Name <address> date >>>", which has an unmarked quotation below it.
func arrows(text string) bool {
	return strings.HasSuffix(text, ">>>") && hasDate(text)
}

// noteMarkedIntro looks at an attribution at the top of the marks (Apple Mail, Orange): whose words are these? One further down introduces
// what the quoted message quoted itself.
func (r *reader) noteMarkedIntro(i int) {
	if r.lines[i].depth != 1 || r.lines[i].blank() || r.introduced {
		return
	}
	for k := i - 1; k >= 0 && r.lines[k].depth > 0; k-- {
		if !r.lines[k].blank() {
			return
		}
	}
	n, forward := r.separator(i)
	if n == 0 {
		return
	}
	if forward && r.forward < 0 {
		r.forward = i
	}
	r.introduced = true
	r.selfQuote = r.selfQuote || r.bySender(i, i+n)
}

func (r *reader) next(i int) int {
	for i < len(r.lines) && r.lines[i].blank() {
		i++
	}
	return i
}

// separator says how many lines from i on introduce a quotation, 0 if none do.
func (r *reader) separator(i int) (n int, forward bool) {
	f := r.fold(i)
	if r.lines[i].cut {
		return max(1, r.headerBlock(i), r.letterhead(i)), forwardMark.MatchString(f)
	}
	if len(f) < 3 || len(f) > 500 {
		return 0, false
	}
	c := f[0]
	if c == '-' || c == '_' || c == '=' || c == '*' || c == 'b' || c == 'd' || c == 'a' || c == 'i' {
		switch {
		case forwardMark.MatchString(f):
			return 1 + r.headerBlock(r.next(i+1)) + r.next(i+1) - i - 1, true
		case originalMark.MatchString(f), dashWrote.MatchString(f):
			return 1 + max(0, r.headerAfter(i+1)), false
		}
		if isRuler(r.lines[i].text) {
			if h := r.headerAfter(i + 1); h > 0 {
				return 1 + h, false
			}
			if n := r.next(i + 1); n < len(r.lines) && n < i+3 && orangeMark.MatchString(r.fold(n)) {
				return n - i + 1 + max(0, r.headerAfter(n+1)), false
			}
			return 0, false
		}
	}
	if h := r.headerBlock(i); h > 0 {
		return h, false
	}
	if strings.Contains(f, "---") && notesMark.MatchString(f) {
		if h := r.headerAfter(i + 1); h > 0 {
			return 1 + h, false
		}
	}
	if c == 'm' && orangeMark.MatchString(f) {
		return 1 + max(0, r.headerAfter(i+1)), false
	}
	if n := r.letterhead(i); n > 0 {
		return n, false
	}
	if n := r.attribution(i); n > 0 {
		return n, false
	}
	if r.marked && r.lines[i].depth == 0 && r.introduces(i) {
		return 1, false
	}
	return 0, false
}

// headerAfter is the length of blank lines and a header block at i, 0 if there is no block.
func (r *reader) headerAfter(i int) int {
	n := r.next(i)
	if h := r.headerBlock(n); h > 0 && n-i <= 3 {
		return n - i + h
	}
	return 0
}

// headerBlock is the length of a block of quoted headers at line i ("De : … Envoyé : … Objet : …"): three different labels, or From
// with one other, within ten lines; a line that continues one may stand between.
func (r *reader) headerBlock(i int) int {
	if i >= len(r.lines) {
		return 0
	}
	kind, value := labelOf(r.lines[i].text)
	if kind == "" || len(r.lines[i].text) > 400 {
		return 0
	}
	seen := map[string]bool{kind: true}
	first, last, stray, depth := value, i, 0, r.lines[i].depth
	for j := i + 1; j < len(r.lines) && j < i+14; j++ {
		if r.lines[j].depth != depth {
			break
		}
		if r.lines[j].blank() {
			if stray++; stray > 1 {
				break
			}
			continue
		}
		k, v := labelOf(r.lines[j].text)
		if k == "" || seen[k] && k != "cc" {
			if stray++; stray > 2 || k != "" || last == i && kind == "from" && strings.Contains(first, "@") && len(r.fold(j)) > 60 {
				break
			}
			continue
		}
		if k == "sent" || v != "" || k == "cc" || k == "to" || k == "subj" {
			seen[k] = true
			last, stray = j, 0
		}
	}
	strong := seen["from"] && (len(seen) >= 3 || seen["sent"] && hasDate(r.blockText(i, last)) || seen["subj"] && strings.Contains(first, "@"))
	if !strong || len(seen) < 2 {
		return 0
	}
	return last - i + 1
}

// letterhead is the length of what Lotus Notes writes above a quotation: the author's address on a line, the date on the next, and labels
// without a colon, the subject among them; 0 if that is not there.
func (r *reader) letterhead(i int) int {
	f := r.fold(i)
	if len(f) > 120 || !strings.HasSuffix(f, ">") && strings.Contains(f, " ") || !hasAddress(f) {
		return 0
	}
	j := r.next(i + 1)
	if j >= len(r.lines) || j > i+2 || len(r.fold(j)) > 40 || !hasDate(r.fold(j)) {
		return 0
	}
	seen, last := map[string]bool{}, 0
	for k := j + 1; k < len(r.lines) && k < j+14; k++ {
		label, value, _ := strings.Cut(r.fold(k), " ")
		if kind := labelTable[label]; kind != "" {
			seen[kind], last = true, k
			if value == "" && kind != "cc" {
				last = k + 1 // its value stands on the next line
			}
		}
	}
	if len(seen) < 2 || !seen["subj"] {
		return 0
	}
	return min(last, len(r.lines)-1) - i + 1
}

func (r *reader) blockText(i, last int) string {
	var b strings.Builder
	for j := i; j <= last; j++ {
		b.WriteString(r.fold(j))
		b.WriteByte(' ')
	}
	return b.String()
}

// bySender says that the lines of an introduction name the sender as the author of what follows.
func (r *reader) bySender(i, until int) bool {
	email, name := strings.ToLower(r.sender.Email), fold(r.sender.Name)
	if email == "" {
		return false
	}
	for j := i; j < until && j < len(r.lines); j++ {
		f := r.fold(j)
		kind, value := labelOf(r.lines[j].text)
		if kind != "" && kind != "from" {
			continue
		}
		if kind == "from" {
			f = fold(value)
		}
		named := strings.Contains(f, email) || len(name) > 5 && strings.Contains(f, name)
		if named && (kind == "from" || until-i == 1 || wroteVerbs.in(f)) {
			return true
		}
	}
	return false
}
