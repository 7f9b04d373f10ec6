// Package chart draws bars as an SVG picture, which a browser, a word processor and a printer show alike.
//
// It promises that every number that is drawn is written too, that nothing is told by colour alone (patterns tell the parts apart), and that no text
// of a name becomes markup. It knows no French: whoever calls it gives every word.
package chart

import (
	"fmt"
	"html/template"
	"io"
	"math"
	"strings"
)

// Bars are horizontal bars in groups, one of them a bar for each group; each is made of parts.
type Bars struct {
	Title string
	About string // what the picture shows, for those who cannot see it
	Parts []string
	Rows  []Row
}

// Row is one bar: its parts in the order of Bars.Parts, none below zero. A row without parts is a heading.
type Row struct {
	Name  string
	Parts []int
}

const (
	wide      = 900
	names     = 330 // of the width, for the names of rows
	rowHigh   = 30
	top       = 92
	gap       = 12 // above a heading but the first
	mostParts = 5
)

// drawn is what the picture's template shows.
type drawn struct {
	Bars
	Wide, High int
	Legend     []mark
	Lines      []bar
}

type mark struct {
	X, Y int
	Fill template.HTMLAttr
	Name string
}

type bar struct {
	Y, TextY int
	Name     string
	Heading  bool
	Parts    []part
	TotalX   int
	Total    int
}

type part struct {
	X, Wide int
	Fill    template.HTMLAttr
	Number  string
	Middle  int
	About   string
}

// WriteSVG writes the picture. More than five parts are an error: they could not be told apart.
func (b Bars) WriteSVG(w io.Writer) error {
	if len(b.Parts) > mostParts {
		return fmt.Errorf("drawing bars: %d parts are more than can be told apart", len(b.Parts))
	}
	t, err := template.New("bars").Parse(picture)
	if err == nil {
		err = t.Execute(w, b.draw())
	}
	if err != nil {
		return fmt.Errorf("writing SVG: %w", err)
	}
	return nil
}

func (b Bars) draw() drawn {
	d := drawn{Bars: b, Wide: wide}
	x := 20
	for i, name := range b.Parts {
		d.Legend = append(d.Legend, mark{x, 56, fill(i), name})
		x += 34 + 8*len([]rune(name))
	}
	most := 1
	for _, r := range b.Rows {
		most = max(most, sum(r.Parts))
	}
	scale := float64(wide-names-90) / float64(most)
	y := top
	for i, r := range b.Rows {
		if r.Parts == nil && i > 0 {
			y += gap
		}
		one := bar{Y: y, TextY: y + 16, Name: short(r.Name), Heading: r.Parts == nil, Total: sum(r.Parts)}
		at := 0
		for j, n := range r.Parts {
			from, to := int(math.Round(float64(at)*scale)), int(math.Round(float64(at+n)*scale))
			at += n
			if n > 0 {
				p := part{X: names + from, Wide: max(1, to-from), Fill: fill(j), Middle: names + (from+to)/2, About: fmt.Sprintf("%s, %s, %d", r.Name, b.Parts[j], n)}
				if to-from > 9*len(fmt.Sprint(n))+6 && len(r.Parts) > 1 {
					p.Number = fmt.Sprint(n)
				}
				one.Parts = append(one.Parts, p)
			}
		}
		one.TotalX = names + int(math.Round(float64(at)*scale)) + 8
		d.Lines = append(d.Lines, one)
		y += rowHigh
	}
	d.High = y + 20
	return d
}

func sum(all []int) int {
	n := 0
	for _, v := range all {
		n += v
	}
	return n
}

// fill is the pattern of a part: they differ in lightness too, for print in black.
func fill(i int) template.HTMLAttr { return template.HTMLAttr(fmt.Sprintf(`fill="url(#p%d)"`, i)) }

// short keeps a name within its place.
func short(name string) string {
	if r := []rune(name); len(r) > 42 {
		return strings.TrimRight(string(r[:41]), " ") + "…"
	}
	return name
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" lang="fr" width="{{.Wide}}" height="{{.High}}" viewBox="0 0 {{.Wide}} {{.High}}" role="img" aria-labelledby="title about" font-family="Arial, Helvetica, sans-serif">
<title id="title">{{.Title}}</title>
<desc id="about">{{.About}}</desc>
<defs>
<pattern id="p0" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#1f4e79"/></pattern>
<pattern id="p1" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#9dc3e6"/><path d="M0 8L8 0" stroke="#1f4e79" stroke-width="1"/></pattern>
<pattern id="p2" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#f4d58d"/><circle cx="4" cy="4" r="1.4" fill="#7a5c00"/></pattern>
<pattern id="p3" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#e8e8e8"/><path d="M0 4H8" stroke="#777" stroke-width="1"/></pattern>
<pattern id="p4" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#ffffff"/><path d="M4 0V8" stroke="#777" stroke-width="1"/></pattern>
</defs>
<rect width="{{.Wide}}" height="{{.High}}" fill="#ffffff"/>
<text x="20" y="34" font-size="20" font-weight="bold" fill="#111">{{.Title}}</text>
{{range .Legend}}<rect x="{{.X}}" y="{{.Y}}" width="16" height="16" {{.Fill}} stroke="#1f4e79" stroke-width="0.6"/><text x="{{.X}}" dx="22" y="{{.Y}}" dy="13" font-size="13" fill="#111">{{.Name}}</text>
{{end}}{{range .Lines}}{{if .Heading}}<text x="20" y="{{.TextY}}" font-size="15" font-weight="bold" fill="#111">{{.Name}}</text>
{{else}}<text x="36" y="{{.TextY}}" font-size="14" fill="#111">{{.Name}}</text>
{{$y := .Y}}{{$text := .TextY}}{{range .Parts}}<rect x="{{.X}}" y="{{$y}}" width="{{.Wide}}" height="22" {{.Fill}} stroke="#1f4e79" stroke-width="0.6"><title>{{.About}}</title></rect>{{if .Number}}<text x="{{.Middle}}" y="{{$text}}" font-size="12" text-anchor="middle" fill="#111" stroke="#fff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">{{.Number}}</text>{{end}}
{{end}}<text x="{{.TotalX}}" y="{{.TextY}}" font-size="14" font-weight="bold" fill="#111">{{.Total}}</text>
{{end}}{{end}}</svg>
`
