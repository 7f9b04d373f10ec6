package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"rencontres/cmd/rencontres/paper"
	"rencontres/cmd/rencontres/sheet"
	"rencontres/templates"
)

// list is rows for one purpose, which can be written in several formats.
type list struct {
	name    string // of its file, without the ending
	title   string // of the sheet and the paper
	foot    string // of the paper: what the list is for
	columns []listColumn
	rows    [][]any // strings, ints; as many as there are columns
	empty   string  // what a paper says instead of no rows
	none    bool    // the rows count nothing: a paper says empty
	video   bool    // about the video conference alone
}

// listColumn is a column of a list; its JSON name is a contract with those who read it.
type listColumn struct {
	title, key string
	share      float64 // of a paper's width
}

// listFormats are the endings of the files that a list can be.
func listFormats() []string { return []string{".csv", ".xlsx", ".pdf", ".json"} }

// write writes the list in a format; "" is CSV.
func (l list) write(w io.Writer, ending string, g gathering) error {
	switch ending {
	case ".json":
		return writeArray(w, l.records())
	case ".pdf":
		return l.paper(g).Write(w, fonts())
	}
	s := sheet.Sheet{Name: cut(l.title, 31), Rows: slices.Values(l.rows)}
	for _, c := range l.columns {
		s.Columns = append(s.Columns, c.title)
	}
	if ending == ".xlsx" {
		return s.WriteXLSX(w)
	}
	return s.WriteCSV(w)
}

func (l list) paper(g gathering) paper.Table {
	t := paper.Table{Frame: g.frame(l.title, l.foot), RowHeight: 7}
	for i, c := range l.columns {
		number := false
		for _, row := range l.rows {
			_, number = row[i].(int)
		}
		t.Columns = append(t.Columns, paper.Column{Title: c.title, Share: c.share, Right: number, Bold: i == 0})
	}
	if l.video {
		t.Lines = templates.VideoHead(g.words)
	}
	section := paper.Section{Empty: l.empty}
	if l.none {
		l.rows = nil
	}
	for _, row := range l.rows {
		var cells []string
		for _, v := range row {
			cells = append(cells, fmt.Sprint(v))
		}
		section.Rows = append(section.Rows, cells)
	}
	t.Sections = []paper.Section{section}
	return t
}

// record is a row as a JSON object, its fields in the order of the columns.
type record struct {
	keys   []listColumn
	values []any
}

func (r record) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	for i, c := range r.keys {
		if b.WriteByte(','); i == 0 {
			b.Reset()
			b.WriteByte('{')
		}
		value, err := json.Marshal(r.values[i])
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "%q:%s", c.key, value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func (l list) records() []record {
	all := make([]record, len(l.rows))
	for i, row := range l.rows {
		all[i] = record{l.columns, row}
	}
	return all
}
