package paper

import "io"

// Table is a table on as many pages as it needs; each page has the heading and the names of the columns.
type Table struct {
	Frame
	Landscape bool
	Columns   []Column
	Sections  []Section
	RowHeight float64 // of a row in millimetres, at least; 0 is what its text needs
}

// Column is a column of a table.
type Column struct {
	Title string
	Share float64 // of the width that the columns have together
	Bold  bool
	Small bool // grey, and smaller: what is there to be looked up alone
	Right bool // numbers
	Box   bool // to be signed: cells are empty, and framed
}

// Section is some rows under a title of their own.
type Section struct {
	Title string // "" none
	Rows  [][]string
	Blank int    // empty rows after them, to write into by hand
	Empty string // what is said where there are no rows
}

const (
	cellPad   = 1.6 // on each side of a cell's text
	cellSize  = 9.5
	smallSize = 7.0
	titleSize = 8.5
	leading   = 1.22 // distance of baselines, in sizes
)

// Write writes the table as PDF. The error is the writer's, or that of a broken font.
func (t Table) Write(w io.Writer, fonts Fonts) error {
	p := &tablePage{page: newPage(fonts, t.Frame, t.Landscape), table: t}
	p.columns()
	p.begin()
	for _, s := range t.Sections {
		p.section(s)
	}
	if p.lacks && t.Lacking != "" {
		p.section(Section{Empty: t.Lacking})
	}
	return p.write(w)
}

// tablePage is the page that a table is being printed on.
type tablePage struct {
	*page
	table Table
	wides []float64
	y     float64 // where the next row begins
}

// columns shares the width out.
func (p *tablePage) columns() {
	sum := 0.0
	for _, c := range p.table.Columns {
		sum += c.Share
	}
	for _, c := range p.table.Columns {
		p.wides = append(p.wides, (p.wide-2*margin)*c.Share/sum)
	}
}

// begin starts a page: heading, names of the columns, foot.
func (p *tablePage) begin() {
	p.AddPage()
	p.y = p.heading()
	p.footer()
	p.titles()
}

// heading prints title and lines: large on the first page, in one line on the others. It gives where the table begins.
func (p *page) heading() float64 {
	w, y := p.wide-2*margin, margin+5
	if p.PageNo() > 1 {
		text := p.clean(p.frame.Title)
		for _, l := range p.frame.Lines {
			text += " – " + p.clean(l)
		}
		p.ink(grey)
		p.font(false, 8.5)
		p.Text(margin, y-2, p.cut(text, w))
		p.ink(0)
		return y + 2
	}
	_, lines := p.fit(p.clean(p.frame.Title), true, w, step{1, 17, 13}, step{2, 13, 11})
	for _, l := range lines {
		p.Text(margin, y, l)
		y += 7
	}
	for i, l := range p.frame.Lines {
		size := 11.0
		if i > 0 {
			size = 10
		}
		p.font(i == 0, size)
		for _, part := range p.wrap(p.clean(l), w, 2) {
			p.Text(margin, y, part)
			y += 5.2
		}
	}
	return y
}

// titles prints the names of the columns on a grey ground.
func (p *tablePage) titles() {
	var cells []string
	for _, c := range p.table.Columns {
		cells = append(cells, c.Title)
	}
	set := p.set(cells, true)
	high := set.high + 1
	p.SetFillColor(232, 232, 232)
	p.Rect(margin, p.y, p.wide-2*margin, high, "FD")
	p.print(set, high)
	p.y += high
}

// section prints a title and its rows; the title stands on no page without a row.
func (p *tablePage) section(s Section) {
	if s.Title != "" {
		p.room(8 + max(p.table.RowHeight, 6))
		p.font(true, 10)
		p.Text(margin, p.y+6, p.cut(p.clean(s.Title), p.wide-2*margin))
		p.y += 8
		p.Line(margin, p.y, p.wide-margin, p.y)
	}
	for _, row := range s.Rows {
		p.row(row)
	}
	if len(s.Rows) == 0 && s.Empty != "" {
		p.room(8)
		p.font(false, cellSize)
		p.Text(margin+cellPad, p.y+5.5, p.cut(p.clean(s.Empty), p.wide-2*margin))
		p.y += 8
	}
	for range s.Blank {
		p.row(nil)
	}
}

// room begins a new page if so many millimetres are not left on this one.
func (p *tablePage) room(high float64) {
	if p.y+high > p.high-foot {
		p.begin()
	}
}

// setting is a row whose lines are broken.
type setting struct {
	sizes []float64
	lines [][]string
	title bool
	blank bool // to be written into by hand
	high  float64
}

// set breaks the cells of a row into lines.
func (p *tablePage) set(cells []string, title bool) setting {
	out := setting{blank: cells == nil, sizes: make([]float64, len(p.wides)), lines: make([][]string, len(p.wides)), title: title}
	for i, c := range p.table.Columns {
		text := ""
		if i < len(cells) && (title || !c.Box) {
			text = p.clean(cells[i])
		}
		w := p.wides[i] - 2*cellPad
		steps := []step{{2, cellSize, 8}, {3, 8, 6}}
		switch {
		case title:
			steps = []step{{2, titleSize, titleSize}, {3, titleSize, 6}}
		case c.Small:
			steps = []step{{2, smallSize, 6}}
		}
		out.sizes[i], out.lines[i] = p.fit(text, title || c.Bold, w, steps...)
		size := out.sizes[i]
		out.high = max(out.high, float64(len(out.lines[i]))*size*pt*leading+2*cellPad)
	}
	return out
}

// row prints one row, with the lines around it.
func (p *tablePage) row(cells []string) {
	set := p.set(cells, false)
	high := max(set.high, p.table.RowHeight, 6)
	p.room(high)
	p.print(set, high)
	p.Line(margin, p.y+high, p.wide-margin, p.y+high)
	p.y += high
}

// print prints the cells of a row into its height, in the middle, and the upright lines between them.
func (p *tablePage) print(set setting, high float64) {
	x := margin
	for i, c := range p.table.Columns {
		p.font(set.title || c.Bold, set.sizes[i])
		if c.Small && !set.title {
			p.ink(grey)
		}
		align := byte('L')
		if c.Right {
			align = 'R'
		}
		step := set.sizes[i] * pt * leading
		y := p.y + (high-step*float64(len(set.lines[i])))/2 + step*0.78
		for _, l := range set.lines[i] {
			p.line(x+cellPad, y, p.wides[i]-2*cellPad, l, align)
			y += step
		}
		p.ink(0)
		if !set.title {
			p.frameCell(i, x, high, set.blank)
		}
		x += p.wides[i]
	}
}

// frameCell draws the sides of a cell: of every one that a hand fills, and of the table.
func (p *tablePage) frameCell(i int, x, high float64, blank bool) {
	box := func(i int) bool { return i >= 0 && i < len(p.table.Columns) && p.table.Columns[i].Box }
	if i == 0 || blank || box(i) || box(i-1) {
		p.Line(x, p.y, x, p.y+high)
	}
	if i == len(p.wides)-1 {
		p.Line(x+p.wides[i], p.y, x+p.wides[i], p.y+high)
	}
}
