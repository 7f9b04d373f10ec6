package message

import (
	"strings"
	"unicode"
)

// attribution is the number of lines, from i on, of "Le … a écrit :" and its like in other languages; 0 if there is none.
func (r *reader) attribution(i int) int {
	f := r.fold(i)
	if (f[0] >= '0' && f[0] <= '9' || strings.HasPrefix(f, "le 2")) && datedHeader.MatchString(f) || youWrote.MatchString(f) {
		return 1
	}
	if bare := strings.TrimRight(f, " :"); len(bare) < len(f) && strings.HasSuffix(bare, ">") && quotingStart.MatchString(f) && hasAddress(f) {
		return 1
	}
	if len(f) > 300 {
		return 0
	}
	starts := startsAttribution(f)
	if starts {
		if r.tries++; r.tries > maxTries {
			return 0
		}
	}
	joined, blanks := "", 0
	for n := 1; n <= 6 && i+n <= len(r.lines); n++ {
		j := i + n - 1
		if r.lines[j].depth != r.lines[i].depth {
			break
		}
		if r.lines[j].blank() {
			if blanks++; blanks > 1 || n == 1 || i+n >= len(r.lines) || !strings.HasPrefix(r.fold(i+n), "<") {
				break
			}
			continue
		}
		if n > 1 {
			joined += " "
		}
		joined += r.fold(j)
		if len(joined) > 400 {
			break
		}
		if isAttribution(joined, starts, n) {
			return r.ownFirst(i, n)
		}
		if !starts || sentenceEnd(r.fold(j)) {
			break
		}
	}
	return 0
}

// ownFirst returns n, or 0 where line i is the sender's and the attribution begins below it.
func (r *reader) ownFirst(i, n int) int {
	for k := i + 1; k < i+n; k++ {
		if f := r.fold(k); laterStart.MatchString(f) && hasDate(f) {
			return 0
		}
	}
	return n
}

// sentenceEnd says that a line ends a sentence: no attribution goes on after it.
func sentenceEnd(f string) bool {
	if len(f) < 4 {
		return false
	}
	switch f[len(f)-1] {
	case '!', '?':
		return true
	case '.':
		return !strings.HasSuffix(f, "p.m.") && !strings.HasSuffix(f, "a.m.") && strings.Count(f, " ") > 1 && f[len(f)-4] != ' '
	}
	return false
}

// isAttribution looks at a joined, folded candidate: a verb of writing near its end, a date or an address, and a colon or the verb last.
func isAttribution(s string, starts bool, n int) bool {
	ends := strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：")
	body := strings.TrimRight(s, " :：-")
	if !ends && !starts || !strings.ContainsAny(s, "@0123456789") {
		return false
	}
	if starts && n <= 3 && ends && datedAddress(s) {
		return true
	}
	dated, addressed := hasDate(s), hasAddress(s)
	if !dated && !addressed {
		return false
	}
	from := 0
	if !ends && !strings.Contains(s, ":") {
		from = max(0, len(body)-40)
	}
	verb := wroteVerbs.last(body[from:])
	if verb < 0 {
		return starts && sharesLine(s)
	}
	atEnd := verb+from >= len(body)-1
	switch {
	case atEnd && (starts || addressed && ends):
		return addressed || ends || dated && starts && strings.HasSuffix(body, "wrote")
	case ends && starts:
		return true
	case ends && addressed && len(s) < 160:
		return true
	}
	return starts && sharesLine(s)
}

// sharesLine says that an attribution and the first words of the quotation stand on one line, as some telephones write it.
func sharesLine(s string) bool {
	for _, mark := range []string{" wrote:", "> a ecrit:", "> a ecrit :"} {
		at := strings.Index(s, mark)
		if at > 0 && at < 200 && at+len(mark) < len(s) && hasAddress(s[:at]) && hasDate(s[:at]) {
			return true
		}
	}
	return false
}

// introduces says, whatever the language, that line i is the attribution of the marked quotation below it: an address and, at the end, a time; or
// it ends in a colon, and it has a date
// and an address, or a date in a script that is not Latin, or a verb of writing and a date, or it ends in a verb of writing.
func (r *reader) introduces(i int) bool {
	f := r.fold(i)
	below := r.next(i + 1)
	if len(f) > 300 || below >= len(r.lines) || below > i+2 || r.lines[below].depth == 0 {
		return false
	}
	if !strings.HasSuffix(f, ":") && !strings.HasSuffix(f, "：") {
		return len(f) < 140 && timeAtEnd.MatchString(f) && hasAddress(f) && !firstPerson.MatchString(f) // Nextcloud
	}
	if len(f) < 160 && (quotingStart.MatchString(f) && hasAddress(f) || hasDate(f) && wroteVerbs.in(f) && !firstPerson.MatchString(f)) {
		return true
	}
	if len(f) < 100 && (strings.HasSuffix(f, " a ecrit :") || strings.HasSuffix(f, " a ecrit:") || strings.HasSuffix(f, " wrote:") || strings.HasSuffix(f, " schrieb:")) {
		return true
	}
	if !hasDigit(f) && !strings.ContainsFunc(f, unicode.IsDigit) {
		return false
	}
	foreign := strings.IndexFunc(f, func(c rune) bool { return unicode.IsLetter(c) && !unicode.Is(unicode.Latin, c) }) >= 0
	return hasAddress(f) && (foreign || hasDate(f)) || foreign && hasDate(f)
}

// datedAddress says that s is a date and, at its end, an address: attributions without a verb.
func datedAddress(s string) bool {
	t := strings.TrimRight(s, " :")
	at := strings.LastIndexByte(t, '@')
	return at > 10 && !strings.ContainsAny(t[at:], " ,;") && hasDate(t[:at]) && strings.ContainsAny(t[:12], "0123456789,.") && len(s) < 200
}
