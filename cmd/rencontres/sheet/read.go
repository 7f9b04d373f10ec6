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
)

// Read reads CSV as spreadsheets save it: UTF-8 with or without byte order mark, or Windows-1252; separated by semicolons,
// commas or tabs. The first row is the heading. Everything wrong with the rows is reported at once, as joined LineErrors.
func Read(r io.Reader) (Table, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return Table{}, fmt.Errorf("reading CSV: %w", err)
	}
	if len(data) > MaxBytes {
		return Table{}, ErrTooLarge
	}
	text, encoding, err := decode(data)
	if err != nil {
		return Table{}, err
	}
	t := Table{Encoding: encoding, Comma: separator(text)}
	return t, t.fill(text)
}

// decode gives the text of a file in UTF-8.
func decode(data []byte) (text, encoding string, err error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return "", "", errors.New("the file is UTF-16: save it as CSV UTF-8")
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return "", "", errors.New("the file is a workbook: save it as CSV UTF-8")
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
	if i := strings.IndexFunc(string(decoded), undefined); i >= 0 {
		return "", "", &LineError{lineAt(decoded, i), "a byte is neither UTF-8 nor Windows-1252: save the file as CSV UTF-8"}
	}
	return string(decoded), "Windows-1252", nil
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

// separator is the one that stands most often in the heading.
func separator(text string) rune {
	head, _, _ := strings.Cut(text, "\n")
	best, most := ';', 0
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
	return best
}

// fill splits the text into rows.
func (t *Table) fill(text string) error {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = t.Comma, -1, true
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
		cells := trimmed(record)
		switch {
		case empty(cells):
		case t.Head == nil:
			t.Head = cells
		case len(t.Rows) == MaxRows:
			return ErrTooMany
		default:
			row, err := t.row(line, cells)
			if err != nil {
				faults = append(faults, err)
			}
			t.Rows = append(t.Rows, row)
		}
	}
	if t.Head == nil {
		return errors.New("the file is empty: its first row must name the columns")
	}
	return errors.Join(faults...)
}

// row checks one row and gives it as many cells as the heading has.
func (t *Table) row(line int, cells []string) (Row, error) {
	var err error
	if len(cells) > len(t.Head) && !empty(cells[len(t.Head):]) {
		err = &LineError{line, fmt.Sprintf("it has %d cells, the heading %d: quote a cell that holds %q", len(cells), len(t.Head), t.Comma)}
	}
	for _, c := range cells {
		if len(c) > MaxCell {
			err = &LineError{line, fmt.Sprintf("a cell is longer than %d bytes", MaxCell)}
		}
	}
	fitted := make([]string, len(t.Head))
	copy(fitted, cells)
	return Row{line, fitted}, err
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
