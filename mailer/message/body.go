package message

import (
	"slices"
	"strings"
)

// chunk is one stretch of a message's words, in the forms in which it came.
type chunk struct {
	plain, html *part
}

// chunks finds the words of a message: of alternatives both forms, of mixed parts each in turn, attached files left out.
func chunks(p *part) []chunk {
	switch {
	case strings.HasPrefix(p.kind, "multipart/") && len(p.children) == 0:
		if looksHTML(p.body) {
			return []chunk{{html: p}}
		}
		return []chunk{{plain: p}}
	case p.kind == "multipart/alternative":
		var c chunk
		for _, child := range p.children {
			for _, sub := range chunks(child) {
				if c.plain == nil {
					c.plain = sub.plain
				}
				if sub.html != nil {
					c.html = sub.html
				}
			}
		}
		if c.plain == nil && c.html == nil {
			return nil
		}
		return []chunk{c}
	case p.kind == "multipart/related" || p.kind == "multipart/signed" || p.kind == "multipart/report":
		for _, child := range p.children {
			if got := chunks(child); len(got) > 0 {
				return got[:1]
			}
		}
		return nil
	case strings.HasPrefix(p.kind, "multipart/"):
		var out []chunk
		for _, child := range p.children {
			out = append(out, chunks(child)...)
		}
		return out
	case p.attached() || p.wasMessage:
		return nil
	case p.kind == "text/html" || p.kind == "text/plain" && looksHTML(p.body) && p.encoding != "base64":
		return []chunk{{html: p}}
	case p.kind == "text/plain" || p.kind == "text/enriched" || p.kind == "text" || p.kind == "text/markdown":
		return []chunk{{plain: p}}
	}
	return nil
}

func looksHTML(body []byte) bool {
	head := strings.ToLower(strings.TrimSpace(string(body[:min(len(body), 200)])))
	return strings.HasPrefix(head, "<html") || strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<body")
}

// content is a decoded body: its lines, and what was noticed on the way.
type content struct {
	lines  []line
	plain  bool // the lines come from text/plain
	hidden int  // bytes of text that does not show
	white  bool
}

// read decodes a chunk: text/plain, unless it is empty or a stub, else HTML.
func (c chunk) read(b *budget) content {
	if c.plain != nil {
		text := wordsAlone(tidy(c.plain.text(b)))
		if c.html == nil || !stub(text) && !glued(text) {
			if strings.EqualFold(c.plain.params["format"], "flowed") {
				return content{lines: flowedLines(text, strings.EqualFold(c.plain.params["delsp"], "yes")), plain: true}
			}
			return content{lines: plainLines(text), plain: true}
		}
	}
	if c.html == nil {
		return content{}
	}
	ls, hidden, white := htmlLines(c.html.text(b))
	return content{lines: ls, hidden: hidden, white: white}
}

// stub says that a plain text, tidy, only tells to look at the HTML.
func stub(text string) bool {
	t := strings.TrimSpace(text)
	if t == "" {
		return true
	}
	if len(t) > 400 {
		return false
	}
	f := fold(t)
	return strings.HasPrefix(f, "<html") || strings.HasPrefix(f, "<!doctype") ||
		strings.Contains(f, "html") && (strings.Contains(f, "support") || strings.Contains(f, "view") || strings.Contains(f, "afficher") || strings.Contains(f, "lire ce message"))
}

// glued says that a plain text lost its line breaks (Samsung writes such twins): the mark or the headers of a quotation stand within a line.
func glued(text string) bool {
	for l := range strings.SplitSeq(text, "\n") {
		if len(l) > 100 && strings.Contains(l, "-----") && gluedMark.MatchString(fold(cutRunes(l, 4000))) {
			return true
		}
	}
	return false
}

// readBody finds the new words of p for m.
func (m *Message) readBody(p *part, o Options, b *budget) {
	sent := newSentText(o.Sent, o.Keep)
	var ls []line
	var cs = chunks(p)
	for k, c := range cs {
		if b.text <= 0 {
			b.reason("limit_text")
			break
		}
		got := c.read(b)
		switch {
		case ls == nil:
			ls = slices.Clip(got.lines)
		case len(got.lines) > 0:
			ls = append(append(ls, line{}), got.lines...)
		}
		m.noteHidden(got)
		if got.plain && c.html != nil && k == 0 {
			defer m.compare(c.html, got, b)
		}
	}
	if len(cs) == 0 {
		m.note("no_text")
	}
	m.take(ls, sent, o)
}

// quotedSize is about how long the quotation is.
func (r *reader) quotedSize() int {
	n := 0
	for _, l := range r.lines {
		if l.role == quotation || l.role == intro {
			n += len(l.text) + 1
		}
	}
	return n
}

func (m *Message) noteHidden(c content) {
	if c.hidden > 40 {
		m.note("hidden_text")
	}
	if c.white {
		m.note("white_text")
	}
}

// take separates lines into new words, signature, quotation and forward.
func (m *Message) take(ls []line, sent *sentText, o Options) {
	r := newReader(ls, m.sender(), sent)
	r.split()
	if r.tries > maxTries {
		m.note("limit_lines")
	}
	m.Closing = r.sign()
	var words, sign, old joiner
	old.text.Grow(r.quotedSize())
	for i, l := range r.lines {
		switch l.role {
		case own:
			words.add(l.text)
		case signature:
			if !l.blank() {
				sign.add(l.text)
			}
		case quotation, intro:
			if r.forward < 0 || i < r.forward {
				old.add(strings.TrimLeft(l.text, " "))
			}
		}
	}
	m.Text, m.Signature, m.Quoted = words.text.String(), sign.text.String(), old.text.String()
	m.Inline = r.inline()
	if r.forward >= 0 && m.Forwarded == nil {
		m.Forwarded = inlineForward(r.lines[r.forward:])
	}
	if m.Forwarded == nil {
		m.Forwarded = m.forwardBySubject(r, o)
	}
	if r.selfQuote {
		m.note("quotes_self")
	}
}

// compare notes when the new words of the HTML form are not those of the plain form. The form is read down to its quotation, and further only
// where that leaves words of the plain form out: what it shows below is not the sender's, but for answers typed into it.
func (m *Message) compare(h *part, got content, b *budget) {
	if b.text <= 0 || m.Text == "" {
		return
	}
	w := newWalker(h.text(b))
	text := fold(m.Text)
	if strings.Contains(text, "http") {
		text = webAddress.ReplaceAllString(text, " ") // HTML has the address of a link in an attribute
	}
	said := words(text)
	more := w.untilQuote()
	all, missing := count(said, &vocabulary{text: foldedText(w.lines)})
	if missing > 0 && more {
		for w.next() {
		}
		all, missing = count(said, &vocabulary{text: foldedText(w.lines)})
	}
	m.noteHidden(content{hidden: w.tally, white: w.white})
	if missing > 1 && missing*4 > all || all == missing && all > 0 {
		m.note("parts_disagree")
		return
	}
	if extraWords(markedByHand(w.lines), newVocabulary(got.lines)) {
		m.note("parts_disagree")
	}
}

// count is how many words of some length there are, and how many of them a text does not have.
func count(said []string, shown *vocabulary) (all, missing int) {
	for _, w := range said {
		if len(w) < 3 {
			continue
		}
		all++
		if !shown.has(w) {
			missing++
		}
	}
	return all, missing
}

func foldedText(ls []line) string {
	var b strings.Builder
	size := 0
	for _, l := range ls {
		size += len(l.text) + 1
	}
	b.Grow(size)
	for _, l := range ls {
		b.WriteString(l.text)
		b.WriteByte('\n')
	}
	return fold(b.String())
}

// vocabulary is a folded text that is asked for words.
type vocabulary struct {
	text string
	rest []line // behind text, folded when a word is not in it
	asks int
	set  map[string]bool
}

// frontLines are so many that most words are found in them: the sender's own stand above what is quoted.
const frontLines = 20

// newVocabulary is that of some lines.
func newVocabulary(ls []line) *vocabulary {
	front := min(len(ls), frontLines)
	return &vocabulary{text: foldedText(ls[:front]), rest: ls[front:]}
}

// whole folds what is not folded yet.
func (v *vocabulary) whole() {
	v.text += foldedText(v.rest)
	v.rest = nil
}

// maxAsks is how many words are looked for in the text itself, where they can be part of another: each costs its length.
const maxAsks = 1000

func (v *vocabulary) has(w string) bool {
	if v.asks++; v.asks <= maxAsks {
		if strings.Contains(v.text, w) {
			return true
		}
		if v.rest == nil {
			return false
		}
		v.whole()
		return strings.Contains(v.text, w)
	}
	if v.set == nil {
		v.whole()
		v.set = map[string]bool{}
		for _, w := range words(v.text) {
			v.set[w] = true
		}
	}
	return v.set[w]
}

// extraWords says that the unquoted HTML shows many words that the plain form, folded, has nowhere.
func extraWords(ls []line, have *vocabulary) bool {
	extra, all := 0, 0
	var ws []string
	for _, l := range ls {
		if l.depth > 0 || l.cut {
			break
		}
		ws = appendWords(ws[:0], fold(l.text))
		for _, w := range ws {
			if len(w) < 3 {
				continue
			}
			all++
			if !have.has(w) {
				extra++
			}
		}
	}
	return extra > 3 && extra*3 > all
}
