package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"
	"unicode/utf8"
)

// printable is foreign text on one line, fit for a terminal: what could steer it (C0, C1, marks of direction) or hide in it is
// written as an escape.
func printable(s string) string { return escaped(s, false) }

// printableText is printable for text of several lines, whose line ends and tabs stay.
func printableText(s string) string { return escaped(strings.ReplaceAll(s, "\r\n", "\n"), true) }

func escaped(s string, lines bool) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case lines && (r == '\n' || r == '\t'):
			b.WriteRune(r)
		case steers(r) && r > 0xffff:
			fmt.Fprintf(&b, `\U%08x`, r)
		case steers(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// steers says whether a rune acts on a terminal, or on how the text around it is read: C0, DEL and C1, line and paragraph
// separators, marks of direction, and what cannot be seen. Joiners and soft hyphens of ordinary text stay.
func steers(r rune) bool {
	switch {
	case unicode.IsControl(r), r == 0x2028, r == 0x2029, unicode.Is(unicode.Bidi_Control, r):
		return true
	case r == 0x200d, r == 0x200c, r == 0x00ad:
		return false
	}
	return unicode.Is(unicode.Cf, r)
}

// printJSON writes one object on one line; the escapes of steering runes are JSON's own, so that a reader gets them back.
func printJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	var out bytes.Buffer
	for _, r := range strings.TrimSuffix(b.String(), "\n") {
		switch {
		case steers(r) && r > 0xffff:
			high, low := (r-0x10000)>>10+0xd800, (r-0x10000)&0x3ff+0xdc00
			fmt.Fprintf(&out, `\u%04x\u%04x`, high, low)
		case steers(r):
			fmt.Fprintf(&out, `\u%04x`, r)
		default:
			out.WriteRune(r)
		}
	}
	out.WriteByte('\n')
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	return nil
}

// table is a list for people; its cells are shown, not trusted.
type table struct {
	head []string
	rows [][]string
}

func (t *table) add(cells ...any) {
	row := make([]string, len(cells))
	for i, c := range cells {
		row[i] = fmt.Sprint(c)
	}
	t.rows = append(t.rows, row)
}

// print aligns the columns; an empty table says that it is.
func (t *table) print(w io.Writer) error {
	var b bytes.Buffer
	aligned := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, row := range append([][]string{t.head}, t.rows...) {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = printable(c)
			if i < len(row)-1 { // the last column may run on
				cells[i] = cut(cells[i], 60)
			}
		}
		fmt.Fprintln(aligned, strings.Join(cells, "\t")) // with its empty cells: a row without them would end the columns
	}
	if len(t.rows) == 0 {
		fmt.Fprintln(aligned, "aucun résultat")
	}
	if err := aligned.Flush(); err != nil {
		return fmt.Errorf("writing table: %w", err)
	}
	for line := range strings.Lines(b.String()) {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " \n")); err != nil {
			return fmt.Errorf("writing table: %w", err)
		}
	}
	return nil
}

// cut shortens a text to n runes, the last of them an ellipsis.
func cut(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// instant is an instant for JSON; null for none.
func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	u := t.UTC()
	return &u
}

// null is null for the empty value.
func null[T comparable](v T) *T {
	var none T
	if v == none {
		return nil
	}
	return &v
}

// yesNo is the French of a flag; "" not known.
func yesNo(b *bool) string {
	switch {
	case b == nil:
		return ""
	case *b:
		return "oui"
	}
	return "non"
}

// fields is a card of one thing for people: a label and a value a line. Empty values are left out.
type fields struct{ lines [][2]string }

func (f *fields) add(label, value string) {
	if value != "" {
		f.lines = append(f.lines, [2]string{label, value})
	}
}

func (f *fields) print(w io.Writer) error {
	widest := 0
	for _, line := range f.lines {
		widest = max(widest, utf8.RuneCountInString(line[0]))
	}
	for _, line := range f.lines {
		pad := strings.Repeat(" ", widest-utf8.RuneCountInString(line[0])+2)
		value := strings.ReplaceAll(printableText(line[1]), "\n", "\n"+strings.Repeat(" ", widest+2))
		if _, err := fmt.Fprintf(w, "%s%s%s\n", line[0], pad, value); err != nil {
			return fmt.Errorf("writing: %w", err)
		}
	}
	return nil
}

func orDash(s string) string {
	if s == "" {
		return "—"
	}
	return s
}

// filled leaves the empty texts out.
func filled(texts ...string) []string {
	var all []string
	for _, s := range texts {
		if s != "" {
			all = append(all, s)
		}
	}
	return all
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
