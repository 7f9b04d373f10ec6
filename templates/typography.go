package templates

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

const nbsp = "\u00a0"

var (
	afterQuote  = regexp.MustCompile(`«[ \x{00a0}\x{202f}]*`)
	hourSpaced  = regexp.MustCompile(`\b(\d{1,2}) h( (\d{2}))?\b`)
	dayAndMonth = regexp.MustCompile(`\b(\d{1,2}|1er) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b`)
	civilities  = regexp.MustCompile(`\b(M\.|Mme|MM\.|Mmes) (\p{Lu})`)
	postcode    = regexp.MustCompile(`\b(\d{5}) (\p{Lu})`)
	phone       = regexp.MustCompile(`(^|[^\d])(\+33 \d(?: \d\d){4}|0\d(?: \d\d){4})\b`)
)

// Typography gives a line of French the spaces and apostrophes of print: a non-breaking space before : ; ! ? » and after «,
// within hours, dates, « M. Durand » and telephone numbers; ’ between letters. Addresses and links are left alone.
func Typography(s string) string {
	if strings.Contains(s, "://") || (strings.Contains(s, "@") && !strings.Contains(s, " ")) {
		return s
	}
	if strings.Contains(s, "'") {
		s = apostrophes(s)
	}
	if strings.ContainsAny(s, ":;!?»") {
		s = beforeDouble(s)
	}
	if strings.ContainsAny(s, ";!?") {
		s = gluedDouble(s)
	}
	if strings.Contains(s, "«") {
		s = afterQuote.ReplaceAllString(s, "«"+nbsp)
	}
	if strings.Contains(s, "M. ") || strings.Contains(s, "Mme") {
		s = civilities.ReplaceAllString(s, "${1}"+nbsp+"${2}")
	}
	return numbers(s)
}

// apostrophes makes those between letters or figures the ones of print.
func apostrophes(s string) string {
	var b strings.Builder
	done := 0
	for i := range len(s) {
		if s[i] != '\'' || !wordEnds(s[:i]) {
			continue
		}
		if after, _ := utf8.DecodeRuneInString(s[i+1:]); inWord(after) || after == '«' {
			b.WriteString(s[done:i] + "’")
			done = i + 1
		}
	}
	return b.String() + s[done:]
}

// gluedDouble puts a space between a word and the ; ! ? at its end.
func gluedDouble(s string) string {
	var b strings.Builder
	done := 0
	for i := range len(s) {
		if strings.IndexByte(";!?", s[i]) >= 0 && wordEnds(s[:i]) && (i+1 == len(s) || strings.IndexByte(" \t\n\f\r", s[i+1]) >= 0) {
			b.WriteString(s[done:i] + nbsp)
			done = i
		}
	}
	return b.String() + s[done:]
}

// wordEnds says whether a text ends in a word.
func wordEnds(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return inWord(last)
}

// inWord says whether a word goes on over a rune: a letter or a figure.
func inWord(r rune) bool { return unicode.IsLetter(r) || '0' <= r && r <= '9' }

// numbers keeps together what is written with figures: hours, days, post codes with their town, telephone numbers. Which of them a line may
// hold shows in what follows its figures: most lines need no pattern.
func numbers(s string) string {
	next := behindFigures(s)
	if strings.Contains(next, "h") {
		s = hourSpaced.ReplaceAllStringFunc(s, glue)
	}
	if strings.ContainsAny(next, "jfmasond") {
		s = dayAndMonth.ReplaceAllStringFunc(s, glue)
	}
	if strings.ContainsFunc(next, unicode.IsUpper) {
		s = postcode.ReplaceAllString(s, "${1}"+nbsp+"${2}")
	}
	if !strings.ContainsAny(next, "0123456789") {
		return s
	}
	return phone.ReplaceAllStringFunc(s, func(m string) string {
		lead := ""
		if strings.HasPrefix(m, " ") {
			lead, m = " ", m[1:]
		}
		return lead + glue(m)
	})
}

// behindFigures gives the characters that follow a figure, or « 1er », and a space.
func behindFigures(s string) string {
	var next []rune
	for i := 1; i < len(s); i++ {
		if s[i] == ' ' && ('0' <= s[i-1] && s[i-1] <= '9' || strings.HasSuffix(s[:i], "1er")) {
			r, _ := utf8.DecodeRuneInString(s[i+1:])
			next = append(next, r)
		}
	}
	return string(next)
}

// beforeDouble makes the spaces before : ; ! ? » one that does not break, where the mark ends a word.
func beforeDouble(s string) string {
	var b strings.Builder
	done := 0 // up to here s is in b
	for i, r := range s {
		if !strings.ContainsRune(":;!?»", r) {
			continue
		}
		next, size := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		if size > 0 && !unicode.IsSpace(next) && !strings.ContainsRune(")]*,.;:!?»", next) {
			continue
		}
		word := strings.TrimRight(s[done:i], " \u00a0\u202f")
		if word == "" || done+len(word) == i {
			continue
		}
		b.WriteString(word + nbsp)
		done = i
	}
	return b.String() + s[done:]
}

func glue(s string) string { return strings.ReplaceAll(s, " ", nbsp) }

// maxTypeset is how many lines are remembered: more than a letter has.
const maxTypeset = 256

// typeset remembers what Typography makes of the lines of a letter, which are the same for nearly all who get it.
type typeset struct {
	mu    sync.Mutex
	lines map[string]string
}

func (k *typeset) typography(s string) string {
	k.mu.Lock()
	defer k.mu.Unlock()
	if made, ok := k.lines[s]; ok {
		return made
	}
	if k.lines == nil || len(k.lines) >= maxTypeset {
		k.lines = map[string]string{}
	}
	made := Typography(s)
	k.lines[strings.Clone(s)] = strings.Clone(made)
	return made
}

// typographic applies Typography to the Markdown of a letter, line by line: what it must not touch is escaped already.
func (k *typeset) typographic(source string) string {
	lines := strings.Split(source, "\n")
	for i, line := range lines {
		body := strings.TrimLeft(line, " ")
		if strings.Contains(body, "<mailto:") || strings.Contains(body, "<http") {
			lines[i] = line[:len(line)-len(body)] + k.outsideAngles(body)
			continue
		}
		lines[i] = line[:len(line)-len(body)] + k.typography(body)
	}
	return strings.Join(lines, "\n")
}

var angles = regexp.MustCompile(`<[^<> ]*>`)

// outsideAngles applies Typography around the destinations of links.
func (k *typeset) outsideAngles(s string) string {
	var kept []string
	s = angles.ReplaceAllStringFunc(s, func(m string) string {
		kept = append(kept, m)
		return "\ue000"
	})
	s = k.typography(s)
	for _, m := range kept {
		s = strings.Replace(s, "\ue000", m, 1)
	}
	return s
}
