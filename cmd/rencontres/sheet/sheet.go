// Package sheet turns rows into CSV and XLSX files that a spreadsheet opens, and the files of a spreadsheet into rows.
//
// It promises that no cell that it writes is a formula, in whatever program and with whatever separator the file is opened;
// that every cell comes back as it was written; and that a file which it cannot read for certain is refused, with the line. Of a
// workbook it unpacks no more than MaxUnpacked, and evaluates nothing: of a formula it takes the value that the spreadsheet kept.
package sheet

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// What Read accepts at most.
const (
	MaxBytes    = 40 << 20
	MaxUnpacked = 256 << 20 // of a workbook
	MaxRows     = 200_000
	MaxCell     = 10_000 // bytes of one cell
	headWithin  = 20     // the heading is one of the first rows
)

// Errors of a file as a whole.
var (
	ErrTooLarge = errors.New("the file is larger than 40 MB")
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
	HeadLine int      // of the heading, from 1
	Encoding string   // "UTF-8", "UTF-16", "Windows-1252", "Mac OS Roman", or "XLSX"
	Comma    rune     // ';', ',' or a tab; 0 in a workbook
	Sheet    string   // of a workbook: the sheet that was read
	Others   []string // its other sheets
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
