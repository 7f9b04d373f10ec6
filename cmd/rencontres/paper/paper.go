// Package paper turns rows and sentences into PDF files for A4 paper: tables (with boxes to sign), badges, certificates.
//
// It promises that a text never leaves its place: it is set smaller, then on more lines, and only then cut, with an ellipsis; that all
// letters are in the file; and that the same content gives the same bytes. It knows neither registrations nor French: whoever calls it gives every
// word that is printed. Arabic and Hebrew are printed from right to left, Arabic letters joined. A letter that the fonts do not have becomes « ? »,
// of which a table can say what it means; signs that they do not have, such as emoji, are left out.
package paper

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
)

// Fonts are the TrueType files of all text.
type Fonts struct{ Regular, Bold []byte }

// Frame is what a paper says around its content.
type Frame struct {
	Title  string
	Lines  []string  // below the title: which event, when and where
	Foot   string    // on each page, beside the page's number; wrapped to three lines
	Author string    // who made the file
	Page   string    // the word before the page's number, "Page"
	Made   time.Time // of the file's own data

	Lacking string // at the end of a table in which a letter became « ? », "" nothing
}

// A4, and what is left free around its content, in millimetres.
const (
	long   = 297.0
	short  = 210.0
	margin = 14.0
	foot   = 18.0 // from the lower edge, for the foot of a page
)

const (
	family = "text"
	total  = "{nb}" // becomes the number of pages
	grey   = 110
	pt     = 25.4 / 72 // one point in millimetres
)

// page is a PDF file in the making. Positions and widths are millimetres, sizes of letters points.
type page struct {
	*fpdf.Fpdf
	frame Frame
	wide  float64
	high  float64
	shows glyphs // what both fonts can show
	lacks bool   // a letter became « ? »
}

// newPage starts a file without a page; turned is landscape.
func newPage(fonts Fonts, frame Frame, turned bool) *page {
	orientation, wide, high := "P", short, long
	if turned {
		orientation, wide, high = "L", long, short
	}
	p := &page{Fpdf: fpdf.New(orientation, "mm", "A4", ""), frame: frame, wide: wide, high: high, shows: both(glyphsOf(fonts.Regular), glyphsOf(fonts.Bold))}
	p.AddUTF8FontFromBytes(family, "", fonts.Regular)
	p.AddUTF8FontFromBytes(family, "B", fonts.Bold)
	p.SetMargins(margin, margin, margin)
	p.SetCellMargin(0)
	p.SetAutoPageBreak(false, 0)
	p.AliasNbPages(total)
	p.SetTitle(plain(frame.Title), true)
	p.SetSubject(plain(strings.Join(frame.Lines, ", ")), true)
	p.SetAuthor(plain(frame.Author), true)
	p.SetCreator("Rencontres", true)
	p.SetLang("fr")
	p.SetCreationDate(frame.Made)
	p.SetModificationDate(frame.Made)
	p.SetCatalogSort(true) // the same content, the same bytes
	p.SetDrawColor(grey, grey, grey)
	p.SetLineWidth(0.2)
	return p
}

// write ends the file.
func (p *page) write(w io.Writer) error {
	if err := p.Output(w); err != nil {
		return fmt.Errorf("writing PDF: %w", err)
	}
	return nil
}

// font sets weight and size of what is printed next.
func (p *page) font(bold bool, size float64) {
	style := ""
	if bold {
		style = "B"
	}
	p.SetFont(family, style, size)
}

// width is that of a text in the font that is set.
func (p *page) width(s string) float64 { return p.GetStringWidth(s) }

// Text prints one line from x on, its baseline at y, letters in the order of paper.
func (p *page) Text(x, y float64, s string) { p.Fpdf.Text(x, y, visual(s)) }

// line prints a text with its baseline at y; align is 'L', 'C' or 'R' within a place w wide.
func (p *page) line(x, y, w float64, s string, align byte) {
	switch align {
	case 'C':
		x += (w - p.width(s)) / 2
	case 'R':
		x += w - p.width(s)
	}
	p.Text(x, y, s)
}

// ink sets the colour of text: 0 is black.
func (p *page) ink(level int) { p.SetTextColor(level, level, level) }

// footer prints the foot of the page and its number.
func (p *page) footer() {
	p.ink(grey)
	y := p.high - foot + 6
	p.font(false, 8)
	number := fmt.Sprintf("%s %d / %s", p.frame.Page, p.PageNo(), total)
	p.Text(p.wide-margin-p.width(strings.ReplaceAll(number, total, "99")), y, number)
	p.font(false, 7)
	for i, l := range p.wrap(p.clean(p.frame.Foot), p.wide-2*margin-28, 3) {
		p.Text(margin, y+float64(i)*3.2, l)
	}
	p.ink(0)
}

// plain gives text on one line, without what cannot be seen.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r' || r == 0x2028 || r == 0x2029:
			return ' '
		case unicode.IsControl(r), unicode.In(r, unicode.Cf, unicode.Variation_Selector):
			return -1
		}
		return r
	}, s)
}

// clean gives text on one line of letters that the fonts have.
func (p *page) clean(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case p.shows.has(r):
			return r
		case unicode.IsSpace(r):
			return ' '
		case sign(r):
			return -1
		}
		p.lacks = true
		return '?'
	}, joined(plain(s))))
}

// wrap breaks a text into lines of a width in the font that is set; at most so many, the last one with an ellipsis if there is more.
func (p *page) wrap(s string, w float64, most int) []string {
	lines := p.broken(s, w)
	if len(lines) <= most {
		return lines
	}
	rest := strings.Join(lines[most-1:], " ")
	return append(lines[:most-1:most-1], p.cut(rest, w))
}

// broken breaks a text into as many lines of a width as it needs: at spaces, after hyphens and slashes, and a word that is wider than a line within.
func (p *page) broken(s string, w float64) []string {
	lines, _ := p.breakLines(s, w)
	return lines
}

// breakLines is broken, and says whether all words stayed whole.
func (p *page) breakLines(s string, w float64) (lines []string, whole bool) {
	whole = true
	rest := strings.Trim(s, " ")
	for rest != "" {
		if p.width(rest) <= w {
			return append(lines, rest), whole
		}
		at, between := p.breakAt(rest, w)
		whole = whole && between
		lines = append(lines, strings.TrimRight(rest[:at], " "))
		rest = strings.TrimLeft(rest[at:], " ")
	}
	return lines, whole
}

// breakAt is where a text that is wider than w is best broken: behind the last space or hyphen that fits, else (false) behind the last letter.
func (p *page) breakAt(s string, w float64) (at int, between bool) {
	best, last, broad := 0, 0, 0.0
	for i, r := range s {
		broad += p.width(string(r))
		if i > 0 && broad > w && r != ' ' {
			break
		}
		last = i + len(string(r))
		if r == ' ' || r == '-' || r == '/' {
			best = last
		}
	}
	if best == 0 {
		return max(last, 1), false
	}
	return best, true
}

// cut shortens a text to a width, with an ellipsis.
func (p *page) cut(s string, w float64) string {
	if p.width(s) <= w {
		return s
	}
	runes := []rune(s)
	for n := len(runes) - 1; n > 0; n-- {
		if short := strings.TrimRight(string(runes[:n]), " ") + "…"; p.width(short) <= w {
			return short
		}
	}
	return "…"
}

// step is a way to set a text: on so many lines, in sizes from the largest that is tried down to the least.
type step struct {
	lines        int
	large, least float64
}

// fit sets a text in the first size of the first step in which nothing of it is lost and no word is broken; if there is none, it does what is
// needed in the least size of the last step. It sets the font, and gives the size and the lines.
func (p *page) fit(s string, bold bool, w float64, steps ...step) (size float64, lines []string) {
	most, whole := 1, true
	for _, way := range steps {
		most = way.lines
		for size = way.large; size >= way.least; size -= 0.5 {
			p.font(bold, size)
			if lines, whole = p.breakLines(s, w); whole && len(lines) <= most {
				return size, lines
			}
		}
	}
	size += 0.5
	p.font(bold, size)
	return size, p.wrap(s, w, most)
}
