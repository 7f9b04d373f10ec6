package templates

import (
	"regexp"
	"strings"
	"unicode"
)

const nbsp = "\u00a0"

var (
	apostrophe  = regexp.MustCompile(`(\pL|\d)'(\pL|\d|«)`)
	gluedDouble = regexp.MustCompile(`(\pL|\d)([;!?])(\s|$)`)
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
		for range 2 { // matches that share a letter: "l'a'b"
			s = apostrophe.ReplaceAllString(s, "${1}’${2}")
		}
	}
	if strings.ContainsAny(s, ":;!?»") {
		s = beforeDouble(s)
	}
	if strings.ContainsAny(s, ";!?") {
		s = gluedDouble.ReplaceAllString(s, "${1}"+nbsp+"${2}${3}")
	}
	if strings.Contains(s, "«") {
		s = afterQuote.ReplaceAllString(s, "«"+nbsp)
	}
	if strings.Contains(s, "M") {
		s = civilities.ReplaceAllString(s, "${1}"+nbsp+"${2}")
	}
	if strings.ContainsAny(s, "0123456789") {
		s = numbers(s)
	}
	return s
}

// numbers keeps together what is written with figures: hours, days, post codes with their town, telephone numbers.
func numbers(s string) string {
	s = hourSpaced.ReplaceAllStringFunc(s, glue)
	s = dayAndMonth.ReplaceAllStringFunc(s, glue)
	s = postcode.ReplaceAllString(s, "${1}"+nbsp+"${2}")
	return phone.ReplaceAllStringFunc(s, func(m string) string {
		lead := ""
		if strings.HasPrefix(m, " ") {
			lead, m = " ", m[1:]
		}
		return lead + glue(m)
	})
}

// beforeDouble makes the spaces before : ; ! ? » one that does not break, where the mark ends a word.
func beforeDouble(s string) string {
	var out []rune
	runes := []rune(s)
	for i, r := range runes {
		if strings.ContainsRune(":;!?»", r) && (i+1 == len(runes) || unicode.IsSpace(runes[i+1]) || strings.ContainsRune(")]*,.;:!?»", runes[i+1])) {
			n := len(out)
			for n > 0 && (out[n-1] == ' ' || out[n-1] == '\u00a0' || out[n-1] == '\u202f') {
				n--
			}
			if n > 0 && n < len(out) {
				out = append(out[:n], '\u00a0')
			}
		}
		out = append(out, r)
	}
	return string(out)
}

func glue(s string) string { return strings.ReplaceAll(s, " ", nbsp) }

// typographic applies Typography to the Markdown of a letter, line by line: what it must not touch is escaped already.
func typographic(source string) string {
	lines := strings.Split(source, "\n")
	for i, line := range lines {
		body := strings.TrimLeft(line, " ")
		if strings.Contains(body, "<mailto:") || strings.Contains(body, "<http") {
			lines[i] = line[:len(line)-len(body)] + outsideAngles(body)
			continue
		}
		lines[i] = line[:len(line)-len(body)] + Typography(body)
	}
	return strings.Join(lines, "\n")
}

var angles = regexp.MustCompile(`<[^<> ]*>`)

// outsideAngles applies Typography around the destinations of links.
func outsideAngles(s string) string {
	var kept []string
	s = angles.ReplaceAllStringFunc(s, func(m string) string {
		kept = append(kept, m)
		return "\ue000"
	})
	s = Typography(s)
	for _, k := range kept {
		s = strings.Replace(s, "\ue000", k, 1)
	}
	return s
}
