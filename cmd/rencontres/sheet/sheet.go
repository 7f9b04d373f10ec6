// Package sheet turns rows into CSV and XLSX files that a spreadsheet opens, and CSV files of a spreadsheet into rows.
//
// It promises that no cell that it writes is a formula, in whatever program and with whatever separator the file is opened;
// that every cell comes back as it was written; and that a file which it cannot read for certain is refused, with the line. It
// never reads an archive, and evaluates nothing.
package sheet

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// What Read accepts at most.
const (
	MaxBytes = 10 << 20
	MaxRows  = 200_000
	MaxCell  = 10_000 // bytes of one cell
)

// Errors of a file as a whole.
var (
	ErrTooLarge = errors.New("the file is larger than 10 MB")
	ErrTooMany  = errors.New("the file has more than 200,000 rows")
)

// LineError is what is wrong at a line of a file.
type LineError struct {
	Line int // from 1
	Say  string
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Say) }

// Row is one row of a file. Cells are trimmed, and as many as the heading has.
type Row struct {
	Line  int // in the file, from 1
	Cells []string
}

// Table is a file that was read.
type Table struct {
	Head     []string
	Rows     []Row
	Encoding string // "UTF-8" or "Windows-1252"
	Comma    rune   // ';', ',' or a tab
}

// Neutral gives a cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it, as
// does one that had such an apostrophe already. Line ends are spaces.
func Neutral(cell string) string {
	if strings.ContainsAny(cell, "\r\n\x00") {
		cell = strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ", "\x00", "").Replace(cell)
	}
	if looksActive(strings.TrimLeft(cell, "'")) {
		return "'" + cell
	}
	return cell
}

// Plain takes back what Neutral did.
func Plain(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && looksActive(strings.TrimLeft(rest, "'")) {
		return rest
	}
	return cell
}

// looksActive says whether a spreadsheet might evaluate a text: = + - @, their full-width forms, and a tab, also behind
// spaces that a program may drop.
func looksActive(s string) bool {
	if s == "" || s[0] >= '0' && s[0] <= '9' || s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 'a' && s[0] <= 'z' { // most of them
		return false
	}
	s = strings.TrimLeft(s, " \u00a0\u202f\ufeff\u200b\v\f\"")
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("=+-@\t\r\n＝＋－＠−", r) && s != ""
}
