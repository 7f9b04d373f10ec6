package message

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxOpen is how many open elements are followed; deeper ones are read as text of those around them.
const maxOpen = 512

// element is an open element: what it adds to quoting and hiding, undone when it closes.
type element struct {
	tag                atom.Atom
	name               string
	quote, hide, block bool
	pre                bool
	ink, paper         colour // of the text around
}

// walker turns HTML into lines in one pass over its tokens, without a tree: its time and memory grow with the input alone.
type walker struct {
	tokens *html.Tokenizer
	lines  []line
	cur    []byte // the line in hand
	open   []element
	depth  int // quotes around
	hidden int
	pre    int
	cut    bool   // the next line begins a quotation
	ink    colour // of the text
	paper  colour // behind it
	styled bool   // a style sheet gives grounds
	white  bool   // text that shows hardly or not on its ground, as far as can be told
	tally  int    // hidden characters
	hiding map[string]bool
	styles styleBook
	names  nameBook
}

// htmlLines reads the visible text of an HTML body as lines. Block quotes and the containers of known clients raise the depth;
// hidden text is left out and its length returned.
func htmlLines(src string) (ls []line, hidden int, white bool) {
	w := newWalker(src)
	for w.next() {
	}
	return markedByHand(w.lines), w.tally, w.white
}

// untilQuote reads on until a line of a quotation has been read, or to the end; it says whether there is more.
func (w *walker) untilQuote() bool {
	for from := len(w.lines); w.next(); {
		for ; from < len(w.lines); from++ {
			if w.lines[from].depth > 0 || w.lines[from].cut {
				return true
			}
		}
	}
	return false
}

func newWalker(src string) *walker {
	return &walker{tokens: html.NewTokenizer(strings.NewReader(src)), styles: styleBook{}, names: nameBook{}, ink: ink, paper: paper}
}

// next reads one token; it says whether there was one.
func (w *walker) next() bool {
	switch w.tokens.Next() {
	case html.ErrorToken:
		w.flush()
		return false
	case html.TextToken:
		w.text(w.tokens.Text())
	case html.StartTagToken, html.SelfClosingTagToken:
		w.start(w.tokens)
	case html.EndTagToken:
		name, _ := w.tokens.TagName()
		w.end(tagOf(name))
	case html.CommentToken:
		if strings.EqualFold(strings.TrimSpace(string(w.tokens.Text())), "originalMessage") { // Samsung
			w.flush()
			w.cut = true
		}
	}
	return true
}

// tagOf is a tag and its name.
func tagOf(raw []byte) (atom.Atom, string) {
	if tag := atom.Lookup(raw); tag != 0 {
		return tag, tag.String()
	}
	return 0, string(raw)
}

// text adds character data to the line: white space collapses, but within pre.
func (w *walker) text(s []byte) {
	if n := len(w.open); n > 0 {
		switch w.open[n-1].tag {
		case atom.Style:
			w.learn(string(s))
			return
		case atom.Script, atom.Title, atom.Template, atom.Noscript, atom.Object, atom.Select, atom.Textarea:
			return
		}
	}
	shown := visible
	if w.ink.said || w.paper.said {
		shown = w.ink.shows(w.paper, w.styled)
	}
	if w.hidden > 0 || shown == concealed {
		w.tally += len(bytes.TrimSpace(s))
		return
	}
	w.white = w.white || shown == doubtful && w.depth == 0 && len(bytes.TrimSpace(s)) > 0
	if w.pre > 0 {
		for i, l := range bytes.Split(bytes.ReplaceAll(s, []byte("\r\n"), []byte("\n")), []byte("\n")) {
			if i > 0 {
				w.newline()
			}
			w.cur = append(w.cur, l...)
		}
		return
	}
	space := len(w.cur) == 0 || w.cur[len(w.cur)-1] == ' '
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case isSpace(c):
			if !space {
				w.cur = append(w.cur, ' ')
			}
			space = true
			i++
			continue
		case c < utf8.RuneSelf:
			w.cur = append(w.cur, c)
			i++
		default:
			r, n := utf8.DecodeRune(s[i:])
			w.cur = utf8.AppendRune(w.cur, r)
			i += n
		}
		space = false
	}
}

// learn notes the classes that a style sheet hides.
func (w *walker) learn(css string) {
	w.styled = w.styled || strings.Contains(css, "background")
	if !strings.Contains(css, "none") && !strings.Contains(css, "hidden") && !strings.Contains(css, "font-size:0") {
		return
	}
	if strings.Contains(css, "@media") {
		css = css[:strings.Index(css, "@media")]
	}
	for _, m := range hidingClass.FindAllStringSubmatch(css, 50) {
		if w.hiding == nil {
			w.hiding = map[string]bool{}
		}
		w.hiding[strings.ToLower(m[1])] = true
	}
}

// newline ends the line in hand, an empty one too.
func (w *walker) newline() {
	text := tidy(string(w.cur))
	w.cur = w.cur[:0]
	l := line{text: strings.TrimRight(text, " "), depth: w.depth}
	if w.cut && !l.blank() { // clients put empty lines above what they quote
		l.cut, w.cut = true, false
	}
	w.lines = append(w.lines, l)
}

// flush ends the line in hand if it has begun.
func (w *walker) flush() {
	if len(bytes.TrimSpace(w.cur)) > 0 || bytes.Contains(w.cur, []byte("\u00A0")) {
		w.newline()
		return
	}
	w.cur = w.cur[:0]
}

// attributes are those that bear on quoting and hiding.
type attributes struct {
	id, class, kind, name       string
	marker, dataType, fairemail string
	hidden                      bool
	ink, paper                  colour // of "color" and "bgcolor"
	says                        style  // what style means
}

func (w *walker) readAttributes(z *html.Tokenizer) attributes {
	var a attributes
	for range 60 {
		k, v, more := z.TagAttr()
		switch string(k) {
		case "id":
			a.id = w.names.lower(v)
		case "class":
			a.class = w.names.lower(v)
		case "style":
			a.says = w.styles.read(v)
		case "type":
			a.kind = strings.ToLower(string(v))
		case "name":
			a.name = strings.ToLower(string(v))
		case "data-marker":
			a.marker = string(v)
		case "data-type":
			a.dataType = strings.ToLower(string(v))
		case "fairemail":
			a.fairemail = strings.ToLower(string(v))
		case "hidden":
			a.hidden = true
		case "color":
			a.ink = readColour(w.names.lower(v))
		case "bgcolor":
			a.paper = readColour(w.names.lower(v))
		}
		if !more {
			break
		}
	}
	return a
}

func (w *walker) start(z *html.Tokenizer) {
	raw, more := z.TagName()
	tag, name := tagOf(raw)
	var a attributes
	if more {
		a = w.readAttributes(z)
	}
	switch tag {
	case atom.Br:
		if w.hidden == 0 {
			w.newline()
		}
		return
	case atom.Hr:
		w.flush()
		if a.id == "zwchr" || a.id == "stopspelling" || a.marker == "__DIVIDER__" {
			w.cut = true
		}
		return
	case atom.Img, atom.Meta, atom.Link, atom.Input, atom.Base, atom.Area, atom.Col, atom.Wbr, atom.Embed, atom.Source:
		return
	case atom.Body, atom.Html, atom.Head:
		w.paint(a)
		return
	}
	block := isBlock(tag)
	if block {
		w.closeParagraph(tag)
		w.flush()
	}
	e := element{tag: tag, name: name, block: block, pre: tag == atom.Pre, quote: w.quotes(tag, a), hide: w.hides(a)}
	if cutsHere(tag, a) {
		w.flush()
		w.cut = true
	}
	switch tag {
	case atom.Td, atom.Th:
		w.text([]byte(" "))
	case atom.Li:
		if w.hidden == 0 && !e.hide {
			w.cur = append(w.cur, "- "...)
		}
	}
	w.push(e, a)
}

func (w *walker) push(e element, a attributes) {
	if len(w.open) >= maxOpen {
		return
	}
	e.ink, e.paper = w.ink, w.paper
	w.paint(a)
	if e.quote {
		w.flush()
		w.depth++
	}
	if e.hide {
		w.hidden++
	}
	if e.pre {
		w.pre++
	}
	w.open = append(w.open, e)
}

// paint takes up the colours that an element gives.
func (w *walker) paint(a attributes) {
	for _, c := range []colour{a.ink, a.says.ink} {
		if c.said {
			w.ink = c
		}
	}
	for _, c := range []colour{a.paper, a.says.paper} {
		if c.said {
			w.paper = c
		}
	}
}

func (w *walker) end(tag atom.Atom, name string) {
	for i := len(w.open) - 1; i >= 0; i-- {
		if w.open[i].tag == tag && w.open[i].name == name {
			w.closeTo(i)
			return
		}
		if w.open[i].tag == atom.Table && (tag == atom.P || tag == atom.Div || tag == atom.Span) {
			break
		}
	}
	if tag == atom.P {
		w.flush()
	}
}

// closeTo closes the open elements from i on.
func (w *walker) closeTo(i int) {
	for n := len(w.open) - 1; n >= i; n-- {
		e := w.open[n]
		if e.block {
			w.flush()
		}
		if e.quote {
			w.flush()
			w.depth--
		}
		if e.hide {
			w.hidden--
		}
		if e.pre {
			w.pre--
		}
		w.ink, w.paper = e.ink, e.paper
		w.open = w.open[:n]
	}
}

// closeParagraph closes an open p before another block begins, as browsers do.
func (w *walker) closeParagraph(tag atom.Atom) {
	if n := len(w.open); n > 0 && w.open[n-1].tag == atom.P && tag != atom.Table {
		w.closeTo(n - 1)
	}
	if n := len(w.open); n > 0 && tag == atom.Li && w.open[n-1].tag == atom.Li {
		w.closeTo(n - 1)
	}
}

func isBlock(tag atom.Atom) bool {
	switch tag {
	case atom.Div, atom.P, atom.Table, atom.Tr, atom.Ul, atom.Ol, atom.Li, atom.Blockquote, atom.Pre, atom.H1, atom.H2, atom.H3,
		atom.H4, atom.H5, atom.H6, atom.Center, atom.Dl, atom.Dt, atom.Dd, atom.Section, atom.Article, atom.Header, atom.Footer,
		atom.Form, atom.Fieldset, atom.Address, atom.Tbody, atom.Thead:
		return true
	}
	return false
}

// hides says that an element does not show on a screen.
func (w *walker) hides(a attributes) bool {
	if a.hidden || a.says.hides {
		return true
	}
	if len(w.hiding) > 0 && a.class != "" {
		for c := range strings.FieldsSeq(a.class) {
			if w.hiding[c] {
				return true
			}
		}
	}
	return false
}
