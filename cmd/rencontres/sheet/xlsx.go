package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// readXLSX reads the sheet of a workbook that has a heading. Values are taken as they are shown, so that a telephone number keeps its zero.
func readXLSX(data []byte, isHead func([]string) bool) (t Table, err error) {
	defer func() {
		if recover() != nil { // the library, on bytes that somebody made up
			t, err = Table{}, errors.New("the workbook cannot be read: save it as CSV UTF-8")
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: MaxUnpacked, UnzipXMLSizeLimit: 32 << 20})
	if err != nil {
		return Table{}, fmt.Errorf("the workbook cannot be read (%w): save it as CSV UTF-8", err)
	}
	defer f.Close()
	name, top, err := chooseSheet(f, isHead)
	if err != nil {
		return Table{}, err
	}
	t = Table{Encoding: "XLSX", Sheet: name}
	for _, other := range f.GetSheetList() {
		if other != name {
			t.Others = append(t.Others, other)
		}
	}
	return t, t.fillFrom(f, top)
}

// chooseSheet gives the first sheet with a heading, and its line; else the first sheet.
func chooseSheet(f *excelize.File, isHead func([]string) bool) (name string, top int, err error) {
	all := f.GetSheetList()
	if len(all) == 0 {
		return "", 0, errors.New("the workbook has no sheet")
	}
	if isHead == nil {
		return all[0], 0, nil
	}
	for _, name := range all {
		rows, err := f.Rows(name)
		if err != nil {
			continue // a chart
		}
		for line := 1; line <= headWithin && rows.Next(); line++ {
			cells, err := rows.Columns()
			if err == nil && isHead(trimmed(cells)) {
				return name, line, rows.Close()
			}
		}
		if err := rows.Close(); err != nil {
			return "", 0, fmt.Errorf("reading sheet %q: %w", name, err)
		}
	}
	return all[0], 0, nil
}

// fillFrom reads the rows of the sheet, from a line on.
func (t *Table) fillFrom(f *excelize.File, top int) error {
	rows, err := f.Rows(t.Sheet)
	if err != nil {
		return fmt.Errorf("reading sheet %q: %w", t.Sheet, err)
	}
	defer rows.Close()
	var faults []error
	for line := 1; rows.Next(); line++ {
		cells, err := rows.Columns()
		if err != nil {
			return fmt.Errorf("reading sheet %q: line %d: %w", t.Sheet, line, err)
		}
		for i, c := range cells {
			cells[i] = strings.ReplaceAll(c, "\x00", "")
		}
		if line < top {
			continue
		}
		if err := t.take(line, trimmed(cells), &faults); err != nil {
			return err
		}
	}
	if err := rows.Error(); err != nil {
		return fmt.Errorf("reading sheet %q: %w", t.Sheet, err)
	}
	if t.Head == nil {
		return fmt.Errorf("sheet %q is empty: its first row must name the columns", t.Sheet)
	}
	return errors.Join(faults...)
}
