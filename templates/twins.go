package templates

import (
	"bytes"
	"fmt"
	"html"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	gmhtml "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdownParser reads the part of Markdown that letters use: paragraphs, headings, lists, emphasis, rules and links. HTML,
// code and quotes are not read: they come out as they are written.
var markdownParser = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(parser.NewListParser(), 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(
			util.Prioritized(parser.NewLinkParser(), 200),
			util.Prioritized(parser.NewAutoLinkParser(), 300),
			util.Prioritized(parser.NewEmphasisParser(), 500),
		),
	)
})

// pageRenderer writes what it read as HTML.
var pageRenderer = sync.OnceValue(func() renderer.Renderer {
	return renderer.NewRenderer(renderer.WithNodeRenderers(util.Prioritized(gmhtml.NewRenderer(), 1000)))
})

// parseMarkdown reads a letter.
func parseMarkdown(source string) document {
	src := []byte(source)
	return document{source: src, root: markdownParser().Parse(text.NewReader(src))}
}

// refuse says what a letter must not hold: images, and links that are neither of the web nor mail nor telephone.
func (d document) refuse() error {
	return ast.Walk(d.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Image:
			return ast.WalkStop, fmt.Errorf("a letter holds no image: %s", n.Destination)
		case *ast.Link:
			if !safeLink(string(n.Destination)) {
				return ast.WalkStop, fmt.Errorf("a link must begin with https:, http:, mailto: or tel:, not %q", n.Destination)
			}
		case *ast.AutoLink:
			if n.AutoLinkType == ast.AutoLinkURL && !safeLink(string(n.URL(d.source))) {
				return ast.WalkStop, fmt.Errorf("a link must begin with https:, http:, mailto: or tel:, not %q", n.URL(d.source))
			}
		}
		return ast.WalkContinue, nil
	})
}

func safeLink(dest string) bool {
	dest = strings.ToLower(dest)
	for _, scheme := range []string{"https://", "http://", "mailto:", "tel:"} {
		if strings.HasPrefix(dest, scheme) {
			return true
		}
	}
	return false
}

// html is the letter as a page that stands alone.
func (d document) html(title string) (string, error) {
	d.mark()
	var b bytes.Buffer
	if err := pageRenderer().Render(&b, d.source, d.root); err != nil {
		return "", fmt.Errorf("rendering Markdown: %w", err)
	}
	head, rest, _ := strings.Cut(shell, "{title}")
	middle, foot, _ := strings.Cut(rest, "{body}")
	return strings.Join([]string{head, html.EscapeString(title), middle, b.String(), foot}, ""), nil
}

// mark gives links to mail with a subject the look of a button. Classes and inline style both: some programs drop one.
func (d document) mark() {
	_ = ast.Walk(d.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if l, ok := n.(*ast.Link); ok && entering && isButton(string(l.Destination)) {
			l.SetAttributeString("class", []byte("button"))
			l.SetAttributeString("style", []byte(buttonStyle))
		}
		return ast.WalkContinue, nil
	})
}

func isButton(dest string) bool {
	return strings.HasPrefix(dest, "mailto:") && strings.Contains(dest, "?subject=")
}

// plain is the text of all nodes on one line.
func (d document) plain() string {
	return OneLine(d.inline(d.root))
}

// width is the length of a line of the text twin, in characters; a word that is longer has a line of its own.
const width = 72

// text is the letter as text/plain: the same words in the same order, links written out between < and >.
func (d document) text() string {
	var b strings.Builder
	d.blocks(&b, d.root, "", "")
	out := manyBlanks.ReplaceAllString(b.String(), "\n\n\n")
	return strings.TrimSpace(out) + "\n"
}

var manyBlanks = regexp.MustCompile(`\n{4,}`)

// blocks writes the children of n; first is what the first line begins with, rest the others.
func (d document) blocks(b *strings.Builder, n ast.Node, first, rest string) {
	lead := first
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			b.WriteString("\n")
			b.WriteString(wrap(d.inline(c), lead, rest))
			b.WriteString("\n")
		case *ast.List:
			d.list(b, c, rest)
			if _, inItem := n.(*ast.ListItem); !inItem {
				b.WriteString("\n")
			}
		case *ast.ThematicBreak:
			b.WriteString("* * *\n\n")
		case *ast.TextBlock:
			b.WriteString(wrap(d.inline(c), lead, rest))
		default:
			b.WriteString(wrap(d.inline(c), lead, rest))
			b.WriteString("\n")
		}
		lead = rest
	}
}

func (d document) list(b *strings.Builder, l *ast.List, indent string) {
	number := l.Start
	for item := l.FirstChild(); item != nil; item = item.NextSibling() {
		mark := "– "
		if l.IsOrdered() {
			mark = fmt.Sprintf("%d. ", number)
			number++
		}
		d.blocks(b, item, indent+mark, indent+strings.Repeat(" ", utf8.RuneCountInString(mark)))
	}
}

// inline is the text below n; a hard line break is a line feed, a soft one a space.
func (d document) inline(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.WriteString(literal(string(c.Segment.Value(d.source))))
			switch {
			case c.HardLineBreak():
				b.WriteByte('\n')
			case c.SoftLineBreak():
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.Label(d.source))
		case *ast.Link:
			label := d.inline(c)
			b.WriteString(label)
			if shown := shownAddress(string(c.Destination)); shown != label {
				b.WriteString(" <" + shown + ">")
			}
		default:
			b.WriteString(d.inline(c))
		}
	}
	return b.String()
}

// shownAddress is a link's destination as people read it: the mailbox of a mailto, the whole of others.
func shownAddress(dest string) string {
	if rest, ok := strings.CutPrefix(dest, "mailto:"); ok {
		box, _, _ := strings.Cut(rest, "?")
		if plain, err := url.PathUnescape(box); err == nil {
			return plain
		}
		return box
	}
	return dest
}

var entity = regexp.MustCompile("^&#?[0-9A-Za-z]{1,32};")

// literal takes the backslashes of Markdown away and reads its character references, in one pass.
func literal(s string) string {
	var b strings.Builder
	done := 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]):
			b.WriteString(s[done:i])
			done = i + 1
			i++
		case s[i] == '&':
			e := entity.FindString(s[i:])
			b.WriteString(s[done:i] + html.UnescapeString(e))
			done = i + len(e)
			i = max(i, done-1)
		}
	}
	return b.String() + s[done:]
}

// wrap breaks s at spaces into lines of at most width characters and ends each with a line feed. Non-breaking spaces and
// what stands between < and > hold together.
func wrap(s, first, rest string) string {
	var b strings.Builder
	b.Grow(len(s) + len(first) + 16)
	lead := first
	for _, line := range strings.Split(s, "\n") {
		used := 0
		b.WriteString(lead)
		used = utf8.RuneCountInString(lead)
		start := true
		for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ' ' || r == '\t' }) {
			n := utf8.RuneCountInString(word)
			switch {
			case start:
			case used+1+n > width:
				b.WriteString("\n" + rest)
				used = utf8.RuneCountInString(rest)
			default:
				b.WriteByte(' ')
				used++
			}
			b.WriteString(word)
			used += n
			start = false
		}
		b.WriteByte('\n')
		lead = rest
	}
	return b.String()
}
