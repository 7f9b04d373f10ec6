package message

import (
	"bytes"
	"mime"
	"strings"

	gomessage "github.com/emersion/go-message"
)

// Limits of what is examined of one message.
const (
	maxDepth       = 20
	maxParts       = 200
	maxHeaderBytes = 1 << 20
	maxHeaderLines = 2000
	maxText        = 256 << 10
)

// budget is what is left of the limits while one message is read, and the reasons noted on the way.
type budget struct {
	parts, headerBytes, headerLines, text int
	calendar                              int
	reasons                               []string
}

func newBudget() *budget {
	return &budget{parts: maxParts, headerBytes: maxHeaderBytes, headerLines: maxHeaderLines, text: maxText, calendar: 2 * maxText}
}

func (b *budget) reason(code string) {
	for _, r := range b.reasons {
		if r == code {
			return
		}
	}
	b.reasons = append(b.reasons, code)
}

// part is one node of the MIME tree. Its body is a slice of the message, not decoded.
type part struct {
	header     header
	kind       string // "text/plain", lower case
	params     map[string]string
	disposed   string // "", "inline", "attachment"
	file       string // name for display and for its ending alone: it never becomes a path
	encoding   string
	raw, body  []byte
	children   []*part
	wasMessage bool // a message/rfc822 whose message is the only child
}

// readPart reads one entity: raw is header and body. fallback is the kind of a part without Content-Type.
func readPart(raw []byte, depth int, fallback string, b *budget) *part {
	h, body := header(nil), raw
	if depth > 0 && headless(raw, fallback) {
		_, body, _ = bytes.Cut(raw, []byte("\n"))
	} else {
		h, body = readHeader(raw, b)
	}
	p := newPart(h, body, fallback)
	p.raw = raw
	b.parts--
	switch {
	case strings.HasPrefix(p.kind, "multipart/"):
		if depth >= maxDepth {
			b.reason("limit_depth")
			return p
		}
		p.readChildren(depth, b)
	case p.kind == "message/rfc822" || p.kind == "message/global" || p.kind == "message/news":
		if depth >= maxDepth {
			b.reason("limit_depth")
			return p
		}
		inner := p.body
		if p.encoding == "base64" || p.encoding == "quoted-printable" {
			inner, _ = decodeTransfer(inner, p.encoding, 4*maxText)
		}
		p.wasMessage = true
		p.children = []*part{readPart(inner, depth+1, "text/plain", b)}
	}
	return p
}

// headless says that a part begins with the empty line below its header. Some programs put one above it: then fields of MIME follow.
func headless(raw []byte, fallback string) bool {
	line, rest, _ := bytes.Cut(raw, []byte("\n"))
	return len(bytes.TrimSpace(line)) == 0 && (fallback != "text/plain" || len(rest) < 8 || !bytes.EqualFold(rest[:8], []byte("content-")))
}

// maxTyping is how much of a field with parameters is read: a longer one goes by its beginning, without the library.
const maxTyping = 16 << 10

// newPart reads the MIME fields of h, tolerating those that the grammar of RFC 2045 refuses.
func newPart(h header, body []byte, fallback string) *part {
	p := &part{header: h, kind: fallback, body: body, encoding: h.token("content-transfer-encoding")}
	if v := h.get("content-type"); v != "" {
		kind, params := typing(v, (*gomessage.Header).ContentType)
		if strings.Contains(kind, "/") {
			p.kind = strings.ToLower(kind)
		}
		p.params = params
	}
	if v := h.get("content-disposition"); v != "" {
		kind, params := typing(v, func(h *gomessage.Header) (string, map[string]string, error) {
			h.Set("Content-Disposition", h.Get("Content-Type"))
			return h.ContentDisposition()
		})
		p.disposed, p.file = strings.ToLower(kind), params["filename"]
	}
	if p.file == "" {
		p.file = decodeHeader(p.params["name"])
	}
	return p
}

// typing reads a value with parameters, by the grammar where it is kept.
func typing(v string, read func(*gomessage.Header) (string, map[string]string, error)) (string, map[string]string) {
	if len(v) > maxTyping {
		return looseType(cutRunes(v, maxTyping))
	}
	if isPlainLine(v) && !strings.ContainsAny(v, `?\%`) { // nothing in it that the library would decode
		if kind, params, err := mime.ParseMediaType(v); err == nil {
			return kind, params
		}
		return looseType(v)
	}
	var h gomessage.Header
	h.Set("Content-Type", strings.Map(noControl, v))
	if kind, params, err := read(&h); err == nil {
		return kind, params
	}
	return looseType(v)
}

func noControl(r rune) rune {
	if r < 0x20 && r != '\t' || r == 0x7F {
		return ' '
	}
	return r
}

// looseType reads "type/sub; name=value; …" where the strict grammar fails.
func looseType(v string) (string, map[string]string) {
	params := map[string]string{}
	pieces := strings.Split(v, ";")
	kind := strings.ToLower(strings.TrimSpace(pieces[0]))
	if i := strings.IndexAny(kind, " \t,"); i > 0 {
		kind = kind[:i]
	}
	for _, piece := range pieces[1:] {
		name, value, ok := strings.Cut(piece, "=")
		if ok {
			name = strings.ToLower(strings.TrimSpace(name))
			if _, there := params[name]; !there {
				params[name] = strings.Trim(strings.TrimSpace(value), `"'`)
			}
		}
	}
	if t, _, err := mime.ParseMediaType(kind); err != nil || t == "" {
		kind = strings.Map(func(r rune) rune {
			if r <= ' ' || r > '~' {
				return -1
			}
			return r
		}, kind)
	}
	return kind, params
}

// readChildren cuts a multipart body at its boundary; without one, at what looks like one. One without parts is read as text.
func (p *part) readChildren(depth int, b *budget) {
	boundary := p.params["boundary"]
	if boundary == "" || !bytes.Contains(p.body, []byte("--"+boundary)) {
		boundary = guessBoundary(p.body)
	}
	if boundary == "" {
		return
	}
	fallback := "text/plain"
	if p.kind == "multipart/digest" {
		fallback = "message/rfc822"
	}
	rest, ok := nextPart(p.body, boundary)
	for ok {
		if b.parts <= 0 {
			b.reason("limit_parts")
			return
		}
		var raw []byte
		raw, rest, ok = cutPart(rest, boundary)
		p.children = append(p.children, readPart(raw, depth+1, fallback, b))
	}
}

// nextPart skips the preamble; it returns what follows the first delimiter line.
func nextPart(body []byte, boundary string) ([]byte, bool) {
	_, rest, ok := cutPart(body, boundary)
	return rest, ok
}

// cutPart returns the bytes before the next delimiter line and those after it; more is false at the closing one or at the end.
func cutPart(body []byte, boundary string) (raw, rest []byte, more bool) {
	mark := []byte("--" + boundary)
	for from := 0; ; {
		i := bytes.Index(body[from:], mark)
		if i < 0 {
			return body, nil, false
		}
		i += from
		from = i + len(mark)
		if i > 0 && body[i-1] != '\n' {
			continue
		}
		tail := body[from:]
		end := bytes.IndexByte(tail, '\n')
		if end >= 0 {
			tail = tail[:end]
		}
		closing := bytes.HasPrefix(tail, []byte("--"))
		if len(bytes.TrimSpace(bytes.TrimPrefix(tail, []byte("--")))) > 0 {
			continue
		}
		raw = bytes.TrimSuffix(bytes.TrimSuffix(body[:i], []byte("\n")), []byte("\r"))
		if closing || end < 0 {
			return raw, nil, false
		}
		return raw, body[from+end+1:], true
	}
}

// How much of a body is searched for a boundary that the header does not tell.
const (
	maxGuess   = 4 << 20
	maxGuesses = 8
)

// guessBoundary takes the first line that starts with "--" and comes back.
func guessBoundary(body []byte) string {
	body = body[:min(len(body), maxGuess)]
	rest, tries := body[:min(len(body), 8<<10)], 0
	for at := 0; len(rest) > 0 && tries < maxGuesses; {
		line, after, _ := bytes.Cut(rest, []byte("\n"))
		at += len(rest) - len(after)
		line = bytes.TrimRight(line, " \r\t")
		if len(line) > 8 && bytes.HasPrefix(line, []byte("--")) && len(bytes.Trim(line, "-_=* ")) > 0 {
			if tries++; bytes.Contains(body[at:], line) {
				return string(line[2:])
			}
		}
		rest = after
	}
	return ""
}

// text decodes the body of a text part within what is left of the budget for text.
func (p *part) text(b *budget) string {
	raw, cut := decodeTransfer(p.body, p.encoding, max(b.text, 0))
	if cut {
		b.reason("limit_text")
		raw = wholeRunes(raw)
	}
	b.text -= len(raw)
	name := p.params["charset"]
	if name == "" && p.kind == "text/html" {
		name = pageCharset(raw)
	}
	s, fault := decodeCharset(raw, name)
	if fault != "" {
		b.reason(fault)
	}
	return s
}

// pageCharset is the charset that a page names in its head.
func pageCharset(page []byte) string {
	head := strings.ToLower(string(page[:min(len(page), 1024)]))
	_, v, ok := strings.Cut(head, "charset=")
	if !ok || !strings.Contains(head, "<meta") {
		return ""
	}
	v = strings.TrimLeft(v, `"' `)
	if i := strings.IndexAny(v, `"'>/; `); i >= 0 {
		v = v[:i]
	}
	return v
}

// walk calls f on p and all parts below it, outer first; below a part where f returns false it does not go.
func (p *part) walk(f func(*part) bool) {
	if f(p) {
		for _, c := range p.children {
			c.walk(f)
		}
	}
}

// find returns the first part of a kind, those of enclosed messages left out; nil if there is none.
func (p *part) find(kinds ...string) *part {
	var found *part
	p.walk(func(c *part) bool {
		for _, k := range kinds {
			if found == nil && c.kind == k {
				found = c
			}
		}
		return found == nil && !c.wasMessage
	})
	return found
}

// deepFind is find with the parts of enclosed messages: gateways wrap the reports of others.
func (p *part) deepFind(kind string) *part {
	var found *part
	p.walk(func(c *part) bool {
		if found == nil && c.kind == kind {
			found = c
		}
		return found == nil
	})
	return found
}

// attached says that a text part is a file beside the words.
func (p *part) attached() bool {
	return p.disposed == "attachment" || p.disposed != "" && p.disposed != "inline" && p.file != "" || p.disposed == "inline" && p.file != ""
}
