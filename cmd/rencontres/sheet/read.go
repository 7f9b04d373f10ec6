package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	unicode16 "golang.org/x/text/encoding/unicode"
)

// Read reads a table as spreadsheets save it: XLSX, or CSV separated by semicolons, commas or tabs in UTF-8 or UTF-16 with or
// without byte order mark, Windows-1252, or the Macintosh's encoding. The heading is the first row that isHead takes, if one near the
// top is (titles may stand above it), else, as for a nil isHead, the first row; of a workbook, the first sheet with such a row, else the first sheet.
// Everything wrong with the rows is reported at once, as joined LineErrors.
func Read(r io.Reader, isHead func(cells []string) bool) (Table, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return Table{}, fmt.Errorf("reading a table: %w", err)
	}
	if len(data) > MaxBytes {
		return Table{}, ErrTooLarge
	}
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		return readXLSX(data, isHead)
	}
	text, encoding, err := decode(data)
	if err != nil {
		return Table{}, err
	}
	if !strings.Contains(text, "\n") { // of an old Macintosh
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	text, named := withoutSep(text)
	t := Table{Encoding: encoding, Comma: separator(text, isHead)}
	if named != 0 {
		t.Comma = named
	}
	return t, t.fill(text, isHead)
}

// withoutSep takes the line "sep=;" off, which some programs write for Excel; it is left empty, so that lines keep their numbers.
func withoutSep(text string) (string, rune) {
	line, rest, _ := strings.Cut(text, "\n")
	line = strings.Trim(strings.TrimSpace(line), `"`)
	if mark, ok := strings.CutPrefix(strings.ToLower(line), "sep="); ok && len(mark) == 1 {
		return "\n" + rest, rune(mark[0])
	}
	return text, 0
}

// decode gives the text of a file in UTF-8.
func decode(data []byte) (text, encoding string, err error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return decodeUTF16(data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return "", "", errors.New("the file is a workbook of an old kind (.xls), or one with a password: save it as .xlsx or CSV UTF-8, without password")
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return "", "", &LineError{lineAt(data, i), "it holds a NUL byte: this is no CSV"}
	}
	marked := bytes.HasPrefix(data, []byte("\ufeff"))
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if utf8.Valid(data) {
		return string(data), "UTF-8", nil
	}
	if err := mixed(data, marked); err != nil {
		return "", "", err
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", fmt.Errorf("reading Windows-1252: %w", err)
	}
	if text, ok := macintosh(data, string(decoded)); ok {
		return text, "Mac OS Roman", nil
	}
	if i := strings.IndexFunc(string(decoded), undefined); i >= 0 {
		return "", "", &LineError{lineAt(decoded, i), "a byte is neither UTF-8 nor Windows-1252: save the file as CSV UTF-8"}
	}
	return string(decoded), "Windows-1252", nil
}

// decodeUTF16 decodes what Excel calls Unicode text.
func decodeUTF16(data []byte) (text, encoding string, err error) {
	decoded, err := unicode16.UTF16(unicode16.LittleEndian, unicode16.ExpectBOM).NewDecoder().Bytes(data)
	if err != nil || len(data)%2 != 0 || bytes.ContainsRune(decoded, utf8.RuneError) || bytes.IndexByte(decoded, 0) >= 0 {
		return "", "", errors.New("the file is UTF-16, and damaged: save it as CSV UTF-8")
	}
	return string(decoded), "UTF-16", nil
}

// frenchLetters are the letters and signs that lists in French hold besides ASCII.
const frenchLetters = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ’‘“”«»–—…°€·• \u00a0\u202f"

// macintosh decodes a file that is French in the Macintosh's encoding, and is not in Windows-1252: every character beyond ASCII tells.
func macintosh(data []byte, windows string) (string, bool) {
	odd := func(r rune) bool { return r >= utf8.RuneSelf && !strings.ContainsRune(frenchLetters, r) }
	if !strings.ContainsFunc(windows, odd) {
		return "", false
	}
	decoded, err := charmap.Macintosh.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsFunc(decoded, odd) {
		return "", false
	}
	return string(decoded), true
}

// mixed refuses a file of which some lines are UTF-8 and others not: read either way, some names would be wrong.
func mixed(data []byte, marked bool) error {
	var wrong []int
	proper := marked
	for i, line := range bytes.Split(data, []byte("\n")) {
		switch {
		case !utf8.Valid(line):
			wrong = append(wrong, i+1)
		case bytes.ContainsFunc(line, func(r rune) bool { return r >= utf8.RuneSelf }):
			proper = true
		}
	}
	if !proper {
		return nil
	}
	var faults []error
	for _, line := range wrong {
		faults = append(faults, &LineError{line, "it is not UTF-8, as other lines are: save the file as CSV UTF-8"})
	}
	return errors.Join(faults...)
}

// undefined are the bytes that Windows-1252 has no character for.
func undefined(r rune) bool { return r >= 0x80 && r < 0xa0 || r == utf8.RuneError }

func lineAt(data []byte, i int) int { return 1 + bytes.Count(data[:i], []byte("\n")) }

// separator is the one that stands most often in a row: the first one, or the one near the top that is a heading when it is split there.
func separator(text string, isHead func([]string) bool) rune {
	best, most := ';', 0
	rows := strings.SplitN(text, "\n", headWithin+1)
	for i, head := range rows[:min(len(rows), headWithin)] {
		c, n := separatorOf(head)
		switch {
		case isHead != nil && n > 0 && isHead(trimmed(strings.Split(strings.ReplaceAll(head, `"`, ""), string(c)))):
			return c
		case i == 0 || most == 0:
			best, most = c, n
		}
	}
	return best
}

func separatorOf(head string) (best rune, most int) {
	best = ';'
	for _, c := range []rune{';', '\t', ','} {
		n, quoted := 0, false
		for _, r := range head {
			if r == '"' {
				quoted = !quoted
			}
			if r == c && !quoted {
				n++
			}
		}
		if n > most {
			best, most = c, n
		}
	}
	return best, most
}

// take adds a row, the first one that is not empty as the heading; what is wrong with it joins the faults.
func (t *Table) take(line int, cells []string, faults *[]error) error {
	switch {
	case empty(cells):
	case t.Head == nil:
		t.Head, t.HeadLine = cells, line
	case len(t.Rows) == MaxRows:
		return ErrTooMany
	default:
		row, err := t.row(line, cells)
		if err != nil {
			*faults = append(*faults, err)
		}
		t.Rows = append(t.Rows, row)
	}
	return nil
}

// fill splits the text into rows.
func (t *Table) fill(text string, isHead func([]string) bool) error {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = t.Comma, -1, true
	top := topOf(text, t.Comma, isHead)
	var faults []error
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if parse, ok := errors.AsType[*csv.ParseError](err); ok {
			return errors.Join(append(faults, &LineError{parse.Line, "the quotes of a cell do not close, or stand in its middle"})...)
		}
		if err != nil {
			return fmt.Errorf("reading CSV: %w", err)
		}
		line, _ := r.FieldPos(0)
		if line < top {
			continue
		}
		if err := t.take(line, trimmed(record), &faults); err != nil {
			return err
		}
	}
	if t.Head == nil {
		return errors.New("the file is empty: its first row must name the columns")
	}
	return errors.Join(faults...)
}

// topOf is the line of the heading that isHead takes; 0 if there is none near the top.
func topOf(text string, comma rune, isHead func([]string) bool) int {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = comma, -1, true
	for range headWithin {
		record, err := r.Read()
		if err != nil || isHead == nil {
			break
		}
		if line, _ := r.FieldPos(0); isHead(trimmed(record)) {
			return line
		}
	}
	return 0
}

// row checks one row and gives it as many cells as the heading has.
func (t *Table) row(line int, cells []string) (Row, error) {
	var err error
	if len(cells) > len(t.Head) && !empty(cells[len(t.Head):]) {
		err = &LineError{line, fmt.Sprintf("it has %d cells, the heading %d: %s", len(cells), len(t.Head), t.more())}
	}
	for _, c := range cells {
		if len(c) > MaxCell {
			err = &LineError{line, fmt.Sprintf("a cell is longer than %d bytes", MaxCell)}
		}
	}
	if len(cells) != len(t.Head) {
		fitted := make([]string, len(t.Head))
		copy(fitted, cells)
		cells = fitted
	}
	return Row{line, cells}, err
}

// more says what to do about a row that is wider than the heading.
func (t *Table) more() string {
	if t.Comma == 0 {
		return "name every column"
	}
	return fmt.Sprintf("quote a cell that holds %q", t.Comma)
}

func trimmed(record []string) []string {
	cells := make([]string, len(record))
	for i, c := range record {
		cells[i] = strings.TrimFunc(Plain(strings.TrimSpace(c)), unicode.IsSpace)
	}
	return cells
}

func empty(cells []string) bool {
	for _, c := range cells {
		if c != "" {
			return false
		}
	}
	return true
}
