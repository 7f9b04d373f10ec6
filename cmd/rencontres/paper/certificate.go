package paper

import "io"

// Certificates are sheets of one page for each person.
type Certificates struct {
	Frame        // Title stands on each of them; Lines and Page are not printed
	Organisation string
	Sheets       []Certificate
}

// Certificate is what one sheet says.
type Certificate struct {
	Paragraphs []string
	Name       string // between the first paragraph and the others, large
	Detail     string // below the name
	Done       string // where and when it was written
	Signature  string // who signs
}

// Write writes the certificates as PDF, one page each; there must be one.
func (c Certificates) Write(w io.Writer, fonts Fonts) error {
	p := newPage(fonts, c.Frame, false)
	for _, s := range c.Sheets {
		p.AddPage()
		p.certificate(c, s)
	}
	return p.write(w)
}

const certificateMargin = 28.0

func (p *page) certificate(c Certificates, s Certificate) {
	x, w := certificateMargin, short-2*certificateMargin
	p.font(true, 13)
	p.Text(x, 34, p.cut(p.clean(c.Organisation), w))
	p.SetLineWidth(0.4)
	p.Line(x, 39, x+w, 39)
	p.SetLineWidth(0.2)
	p.font(true, 24)
	p.line(x, 78, w, p.clean(c.Title), 'C')
	y := 104.0
	for i, text := range s.Paragraphs {
		y = p.paragraph(x, y, w, text)
		if i == 0 {
			y = p.centred(x, y, w, p.block(p.clean(s.Name), true, w, step{1, 20, 12}, step{3, 14, 8}))
			y = p.centred(x, y+2, w, p.block(p.clean(s.Detail), false, w, step{2, 11.5, 9}, step{3, 9, 7})) + 14
		}
	}
	y += 8
	p.font(false, 11.5)
	p.line(x, y, w, p.clean(s.Done), 'R')
	p.line(x, y+7, w, p.clean(s.Signature), 'R')
	p.ink(grey)
	p.font(false, 7.5)
	for i, l := range p.wrap(p.clean(c.Foot), w, 3) {
		p.line(x, long-22+float64(i)*3.4, w, l, 'C')
	}
	p.ink(0)
}

// paragraph prints a paragraph and gives where the next one begins.
func (p *page) paragraph(x, y, w float64, text string) float64 {
	p.font(false, 12)
	for _, l := range p.wrap(p.clean(text), w, 12) {
		p.Text(x, y, l)
		y += 6.6
	}
	return y + 5
}
