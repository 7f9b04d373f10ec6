package paper

import "io"

// Badges are labels of 90 by 55 mm, ten to a sheet, to be cut along the marks; they fit the usual plastic holders.
type Badges struct {
	Frame
	Head   string // on each badge: which event
	Day    string // on each badge, at its foot
	Badges []Badge
	Blank  int // badges without a name after them, to be written by hand
}

// Badge is one person. A person with one name has it as Family.
type Badge struct{ Given, Family, Function, Organisation string }

const (
	badgeWide, badgeHigh = 90.0, 55.0
	badgesAcross         = 2
	badgesDown           = 5
	badgePad             = 5.0
)

// Write writes the badges as PDF; without any, one sheet of blank ones, for a file without a page cannot be opened.
func (b Badges) Write(w io.Writer, fonts Fonts) error {
	p := newPage(fonts, b.Frame, false)
	all := b.Badges
	for range b.Blank {
		all = append(all[:len(all):len(all)], Badge{})
	}
	if len(all) == 0 {
		all = make([]Badge, badgesAcross*badgesDown)
	}
	left, top := (short-badgesAcross*badgeWide)/2, (long-badgesDown*badgeHigh)/2
	for i, one := range all {
		place := i % (badgesAcross * badgesDown)
		if place == 0 {
			p.AddPage()
			p.marks(left, top)
		}
		p.badge(left+float64(place%badgesAcross)*badgeWide, top+float64(place/badgesAcross)*badgeHigh, b, one)
	}
	return p.write(w)
}

// marks draws short lines at the edges of the sheet, where it is to be cut, and crosses between the badges.
func (p *page) marks(left, top float64) {
	for col := range badgesAcross + 1 {
		x := left + float64(col)*badgeWide
		p.Line(x, top-7, x, top-2)
		p.Line(x, top+badgesDown*badgeHigh+2, x, top+badgesDown*badgeHigh+7)
	}
	for row := range badgesDown + 1 {
		y := top + float64(row)*badgeHigh
		p.Line(left-9, y, left-3, y)
		p.Line(left+badgesAcross*badgeWide+3, y, left+badgesAcross*badgeWide+9, y)
		if row > 0 && row < badgesDown {
			x := left + badgeWide
			p.Line(x-1.5, y, x+1.5, y)
			p.Line(x, y-1.5, x, y+1.5)
		}
	}
}

// badge prints one badge with its upper left corner at x, y: the event, the name in the middle, function and organisation, the day.
func (p *page) badge(x, y float64, all Badges, one Badge) {
	w := badgeWide - 2*badgePad
	x += badgePad
	p.ink(grey)
	p.font(false, 8)
	for i, l := range p.wrap(p.clean(all.Head), w, 2) {
		p.line(x, y+7+float64(i)*3.6, w, l, 'C')
	}
	p.font(false, 7.5)
	p.line(x, y+badgeHigh-4, w, p.cut(p.clean(all.Day), w), 'C')
	p.ink(0)
	if one == (Badge{}) {
		p.Line(x, y+28, x+w, y+28)
		p.Line(x, y+40, x+w, y+40)
		return
	}
	var stack []block
	family := p.block(p.clean(one.Family), true, w, step{1, 20, 12}, step{2, 14, 8}, step{3, 8, 6})
	given := p.block(p.clean(one.Given), false, w, step{1, min(20, family.size*1.2), 11}, step{2, 11, 7})
	for _, b := range []block{given, family, p.block(p.clean(one.Function), false, w, step{1, 10, 8.5}, step{2, 8.5, 7}),
		p.block(p.clean(one.Organisation), false, w, step{1, 10, 8.5}, step{2, 8.5, 7})} {
		if len(b.lines) > 0 {
			stack = append(stack, b)
		}
	}
	high := 0.0
	for _, b := range stack {
		high += b.high
	}
	at := y + badgeTop + max(0, (badgeHigh-badgeTop-badgeBottom-high)/2)
	for _, b := range stack {
		at = p.centred(x, at, w, b)
	}
}

// The part of a badge that its event and its day take.
const (
	badgeTop    = 12.0
	badgeBottom = 8.0
)

// block is a text that is set.
type block struct {
	bold  bool
	size  float64
	lines []string
	high  float64 // millimetres
}

func (p *page) block(s string, bold bool, w float64, steps ...step) block {
	size, lines := p.fit(s, bold, w, steps...)
	return block{bold, size, lines, float64(len(lines)) * size * pt * blockLeading}
}

const blockLeading = 1.18

// centred prints a block in the middle of its width, below at, and gives where the next one begins.
func (p *page) centred(x, at, w float64, b block) float64 {
	p.font(b.bold, b.size)
	for i, l := range b.lines {
		p.line(x, at+(float64(i)+0.85)*b.size*pt*blockLeading, w, l, 'C')
	}
	return at + b.high
}
