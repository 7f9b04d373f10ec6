package templates

import (
	"html"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// The rules of typography and of Markdown's escapes as patterns, over all of a text: what the quicker scans must give, byte for byte.
var (
	apostrophePattern = regexp.MustCompile(`(\pL|\d)'(\pL|\d|«)`)
	gluedPattern      = regexp.MustCompile(`(\pL|\d)([;!?])(\s|$)`)
	literalPattern    = regexp.MustCompile("\\\\[!-/:-@\\[-`{-~]|&#?[0-9A-Za-z]{1,32};")
)

func typographyByPatterns(s string) string {
	if strings.Contains(s, "://") || (strings.Contains(s, "@") && !strings.Contains(s, " ")) {
		return s
	}
	for range 2 { // matches that share a letter: "l'a'b"
		s = apostrophePattern.ReplaceAllString(s, "${1}’${2}")
	}
	if strings.ContainsAny(s, ":;!?»") { // the loss of invalid bytes is theirs
		s = beforeDouble(s)
	}
	s = gluedPattern.ReplaceAllString(s, "${1}"+nbsp+"${2}${3}")
	s = afterQuote.ReplaceAllString(s, "«"+nbsp)
	s = civilities.ReplaceAllString(s, "${1}"+nbsp+"${2}")
	s = hourSpaced.ReplaceAllStringFunc(s, glue)
	s = dayAndMonth.ReplaceAllStringFunc(s, glue)
	s = postcode.ReplaceAllString(s, "${1}"+nbsp+"${2}")
	return phone.ReplaceAllStringFunc(s, func(m string) string {
		rest := strings.TrimPrefix(m, " ")
		return m[:len(m)-len(rest)] + glue(rest)
	})
}

func literalByPattern(s string) string {
	return literalPattern.ReplaceAllStringFunc(s, func(m string) string {
		if m[0] == '\\' {
			return m[1:]
		}
		return html.UnescapeString(m)
	})
}

// Each line of each letter, and lines of random pieces, come out as the patterns have them.
func TestTypographyAsByPatterns(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	var lines []string
	set := loaded(t)
	for _, e := range examples(t) {
		got, err := set.Render(e.letter)
		if err != nil {
			t.Fatal(err)
		}
		plain := strings.NewReplacer(nbsp, " ", "’", "'").Replace(got.Text) // as a writer types it
		lines = append(lines, strings.Split(got.Text+got.HTML+plain, "\n")...)
	}
	for _, source := range set.parts {
		lines = append(lines, strings.Split(source, "\n")...)
	}
	for _, c := range set.letters {
		lines = append(lines, strings.Split(c.source, "\n")...)
	}
	pieces := []string{"'", "''", "a", "é", "É", "9", "28", "1er", "1er ", " ", "  ", nbsp, "\u202f", ";", "!", "?", ":", "»", "«", "« ", "h", " h ", "30", "mai", " mai", "M.", "Mme ", "MM. ",
		"54510 ", "03 00 00 00 00", "+33 3 00 00 00 00", "\t", "\n", ")", ".", "\xff", "\xc3", "ﬁ", "٣", "\\", "\\\\", "\\*", "&", "&amp;", "&#233;", "&nope;", "&amp", ";", "_", "`", "~", "\x00"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 200000 {
		var b strings.Builder
		for range 1 + random.IntN(9) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		lines = append(lines, b.String())
	}
	for c := range 256 {
		lines = append(lines, "a\\"+string([]byte{byte(c)})+"b", "a"+string([]byte{byte(c)})+"'b", "a;"+string([]byte{byte(c)}))
	}
	if len(lines) < 202000 {
		t.Fatalf("only %d lines", len(lines))
	}
	for _, line := range lines {
		if got, want := Typography(line), typographyByPatterns(line); got != want {
			t.Fatalf("Typography(%q) = %q, want %q", line, got, want)
		}
		if got, want := literal(line), literalByPattern(line); got != want {
			t.Fatalf("literal(%q) = %q, want %q", line, got, want)
		}
	}
}
