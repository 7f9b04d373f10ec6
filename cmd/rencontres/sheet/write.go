package sheet

import (
	"archive/zip"
	"bufio"
	"compress/flate"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// Sheet is rows under the names of their columns. A cell is a string, an int, a time.Time (an instant, shown in its own zone; zero: empty), a
// Day, or nil (empty). Rows are asked for one at a time, more than once, and none is kept: whoever gives them may use the same slice again.
type Sheet struct {
	Name    string // of the sheet within a workbook, at most 31 letters
	Columns []string
	Rows    iter.Seq[[]any]
}

// Day is an instant of which the day alone is shown.
type Day time.Time

const (
	csvInstant = "02/01/2006 15:04"
	csvDay     = "02/01/2006"
)

// WriteCSV writes rows of text as Sheet.WriteCSV does.
func WriteCSV(w io.Writer, head []string, rows [][]string) error {
	return Sheet{Columns: head, Rows: texts(rows)}.WriteCSV(w)
}

// WriteXLSX writes rows of text as Sheet.WriteXLSX does.
func WriteXLSX(w io.Writer, name string, head []string, rows [][]string) error {
	return Sheet{Name: name, Columns: head, Rows: texts(rows)}.WriteXLSX(w)
}

func texts(rows [][]string) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		var cells []any
		for _, row := range rows {
			cells = cells[:0]
			for _, text := range row {
				cells = append(cells, text)
			}
			if !yield(cells) {
				return
			}
		}
	}
}

// WriteCSV writes UTF-8 with a byte order mark, semicolons and CRLF, as French spreadsheets open by themselves. Every cell
// is quoted: a program that splits at another separator cannot make a formula of what stands behind it. Days and instants are written as
// French spreadsheets read them.
func (s Sheet) WriteCSV(w io.Writer) error {
	b := bufio.NewWriter(w)
	b.WriteString("\ufeff")
	writeRow(b, len(s.Columns), func(i int) string { return s.Columns[i] })
	for row := range s.Rows {
		writeRow(b, len(row), func(i int) string { return plainText(row[i]) })
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing CSV: %w", err)
	}
	return nil
}

func writeRow(b *bufio.Writer, cells int, text func(int) string) {
	for i := range cells {
		if i > 0 {
			b.WriteByte(';')
		}
		b.WriteByte('"')
		b.WriteString(strings.ReplaceAll(Neutral(text(i)), `"`, `""`))
		b.WriteByte('"')
	}
	b.WriteString("\r\n")
}

// plainText is a cell as CSV has it.
func plainText(cell any) string {
	switch v := cell.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case time.Time:
		return formatted(v, csvInstant)
	case Day:
		return formatted(time.Time(v), csvDay)
	case nil:
		return ""
	}
	return fmt.Sprint(cell)
}

func formatted(t time.Time, layout string) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(layout)
}

// maxXLSX is the longest text that a cell of XLSX holds, in UTF-16 units.
const maxXLSX = 32767

// Widths of columns, in letters: as wide as what they hold, within these.
const (
	narrowest = 9
	widest    = 48
)

// WriteXLSX writes one sheet. Its first row is bold, stays in view, and has a filter for each column. Text is text, even where it looks like a
// number or a formula; days and instants are such.
func (s Sheet) WriteXLSX(w io.Writer) error {
	if err := s.writeXLSX(w); err != nil {
		return fmt.Errorf("writing XLSX: %w", err)
	}
	return nil
}

func (s Sheet) writeXLSX(w io.Writer) error {
	f := excelize.NewFile().SetZipWriter(quickZip)
	defer f.Close()
	if err := f.SetSheetName("Sheet1", s.Name); err != nil {
		return err
	}
	styles, err := newStyles(f)
	if err != nil {
		return err
	}
	stream, err := f.NewStreamWriter(s.Name)
	if err != nil {
		return err
	}
	for i, n := range s.widths() {
		if err := stream.SetColWidth(i+1, i+1, n); err != nil {
			return err
		}
	}
	if err := stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	head := make([]any, len(s.Columns))
	for i, c := range s.Columns {
		head[i] = excelize.Cell{StyleID: styles.head, Value: inXML(c)}
	}
	if err := stream.SetRow("A1", head); err != nil {
		return err
	}
	rows, err := s.stream(stream, styles)
	if err != nil {
		return err
	}
	if err := s.filter(f, rows); err != nil {
		return err
	}
	if err := stream.Flush(); err != nil {
		return err
	}
	return f.Write(w)
}

// stream writes the rows below the heading, and counts them.
func (s Sheet) stream(to *excelize.StreamWriter, styles styles) (rows int, err error) {
	var cells []any
	for row := range s.Rows {
		rows++
		cells = cells[:0]
		for _, cell := range row {
			cells = append(cells, styles.cell(cell))
		}
		if err := to.SetRow("A"+strconv.Itoa(rows+1), cells); err != nil {
			return rows, err
		}
	}
	return rows, nil
}

// quickZip compresses for speed: a large list is a third larger, and there in two thirds of the time.
func quickZip(w io.Writer) excelize.ZipWriter {
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	return z
}

// filter gives each column a filter; a sheet that is only a heading has none.
func (s Sheet) filter(f *excelize.File, rows int) error {
	if rows == 0 || len(s.Columns) == 0 {
		return nil
	}
	last, err := excelize.CoordinatesToCellName(len(s.Columns), rows+1)
	if err != nil {
		return err
	}
	return f.AutoFilter(s.Name, "A1:"+last, nil)
}

// measured is by how many rows the widths of columns are settled.
const measured = 2000

// widths gives the width of each column, by its longest cell in the first rows.
func (s Sheet) widths() []float64 {
	all := make([]float64, len(s.Columns))
	longest := make([]int, len(s.Columns))
	for i, c := range s.Columns {
		longest[i] = utf8.RuneCountInString(c) + 3 // its button for the filter
	}
	rows := 0
	for row := range s.Rows {
		if rows++; rows > measured {
			break
		}
		for i := range min(len(row), len(longest)) {
			n := 0
			switch v := row[i].(type) {
			case string:
				n = len(v) // bytes are never fewer than letters: those alone that could matter are counted
				if n > longest[i] {
					n = utf8.RuneCountInString(v)
				}
			case time.Time:
				n = len(csvInstant)
			case Day:
				n = len(csvDay)
			}
			longest[i] = max(longest[i], n)
		}
	}
	for i, n := range longest {
		all[i] = float64(min(max(n+1, narrowest), widest))
	}
	return all
}

// styles are the styles of a workbook's cells.
type styles struct{ head, instant, day int }

func newStyles(f *excelize.File) (s styles, err error) {
	instant, day := "dd/mm/yyyy hh:mm", "dd/mm/yyyy"
	head, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return s, err
	}
	at, err := f.NewStyle(&excelize.Style{CustomNumFmt: &instant})
	if err != nil {
		return s, err
	}
	on, err := f.NewStyle(&excelize.Style{CustomNumFmt: &day})
	return styles{head, at, on}, err
}

// cell gives a cell as the library takes it. Text is neutral too: such a file may be saved as CSV by whoever opens it.
func (s styles) cell(cell any) any {
	switch v := cell.(type) {
	case string:
		if v == "" {
			return nil
		}
		if fit := inXML(v); fit != v { // most stay as they are, and need not be boxed anew
			return fit
		}
		return cell
	case time.Time:
		if v.IsZero() {
			return nil
		}
		return excelize.Cell{StyleID: s.instant, Value: serial(v)}
	case Day:
		if time.Time(v).IsZero() {
			return nil
		}
		return excelize.Cell{StyleID: s.day, Value: float64(int(serial(time.Time(v))))}
	}
	return cell
}

// serial is the number by which spreadsheets know an instant: days since 30 December 1899, by the clock of its own zone, to the minute.
func serial(t time.Time) float64 {
	local := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), 0, 0, time.UTC)
	return local.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Minutes() / (24 * 60)
}

// inXML is text that no program takes for a formula, without what XML cannot hold, and no longer than a cell.
func inXML(text string) string {
	text = Neutral(text)
	if strings.ContainsFunc(text, func(r rune) bool { return visible(r) < 0 }) {
		text = strings.Map(visible, text)
	}
	if len(text) <= maxXLSX/2 {
		return text
	}
	r := []rune(text)
	return string(r[:min(len(r), maxXLSX/2)])
}

// visible drops what XML cannot hold.
func visible(r rune) rune {
	if r < ' ' && r != '\t' || r == 0xfffe || r == 0xffff {
		return -1
	}
	return r
}
