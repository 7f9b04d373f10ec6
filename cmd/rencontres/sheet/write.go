package sheet

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"
)

// WriteCSV writes UTF-8 with a byte order mark, semicolons and CRLF, as French spreadsheets open by themselves. Every cell
// is quoted: a program that splits at another separator cannot make a formula of what stands behind it.
func WriteCSV(w io.Writer, head []string, rows [][]string) error {
	b := bufio.NewWriter(w)
	b.WriteString("\ufeff")
	writeRow(b, head)
	for _, row := range rows {
		writeRow(b, row)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing CSV: %w", err)
	}
	return nil
}

func writeRow(b *bufio.Writer, row []string) {
	for i, cell := range row {
		if i > 0 {
			b.WriteByte(';')
		}
		b.WriteByte('"')
		b.WriteString(strings.ReplaceAll(Neutral(cell), `"`, `""`))
		b.WriteByte('"')
	}
	b.WriteString("\r\n")
}

// maxXLSX is the longest text that a cell of XLSX holds, in UTF-16 units.
const maxXLSX = 32767

// WriteXLSX writes one sheet of text cells; its first row is bold and stays in view.
func WriteXLSX(w io.Writer, name string, head []string, rows [][]string) error {
	if err := writeXLSX(w, name, head, rows); err != nil {
		return fmt.Errorf("writing XLSX: %w", err)
	}
	return nil
}

func writeXLSX(w io.Writer, name string, head []string, rows [][]string) error {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetName("Sheet1", name); err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	stream, err := f.NewStreamWriter(name)
	if err != nil {
		return err
	}
	if err := stream.SetColWidth(1, max(1, len(head)), 22); err != nil {
		return err
	}
	if err := stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	for i, row := range append([][]string{head}, rows...) {
		style := 0
		if i == 0 {
			style = bold
		}
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			return err
		}
		if err := stream.SetRow(at, textCells(row, style)); err != nil {
			return err
		}
	}
	if err := stream.Flush(); err != nil {
		return err
	}
	return f.Write(w)
}

// textCells are neutral too: such a file may be saved as CSV by whoever opens it.
func textCells(row []string, style int) []any {
	cells := make([]any, len(row))
	for i, text := range row {
		text = strings.Map(visible, Neutral(text))
		if r := []rune(text); len(r) > maxXLSX/2 {
			text = string(r[:maxXLSX/2])
		}
		cells[i] = excelize.Cell{StyleID: style, Value: text}
	}
	return cells
}

// visible drops what XML cannot hold.
func visible(r rune) rune {
	if r < ' ' && r != '\t' || r == 0xfffe || r == 0xffff {
		return -1
	}
	return r
}
