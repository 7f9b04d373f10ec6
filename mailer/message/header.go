package message

import (
	"bytes"
	"net/mail"
	"strings"
	"time"
)

// field is one header field: its name in lower case and its unfolded, undecoded value.
type field struct {
	name, value string
}

// header holds the fields in the order of the message, topmost first.
type header []field

func (h header) get(name string) string {
	for _, f := range h {
		if f.name == name {
			return f.value
		}
	}
	return ""
}

func (h header) has(name string) bool {
	for _, f := range h {
		if f.name == name {
			return true
		}
	}
	return false
}

func (h header) all(name string) []string {
	var out []string
	for _, f := range h {
		if f.name == name {
			out = append(out, f.value)
		}
	}
	return out
}

// token is the first word of a field in lower case, comments and parameters left out.
func (h header) token(name string) string {
	v := strings.ToLower(strings.TrimSpace(h.get(name)))
	if i := strings.IndexAny(v, " \t;("); i >= 0 {
		v = v[:i]
	}
	return strings.Trim(v, `"'`)
}

// readHeader takes the header off raw and returns the body that follows. It tolerates a mark of UTF-8 or a mbox line above it, folded lines
// without their space, and a missing empty line; it stops at the limits of bytes and lines.
func readHeader(raw []byte, b *budget) (header, []byte) {
	var h folding
	raw = bytes.TrimPrefix(raw, []byte("\xEF\xBB\xBF"))
	rest := raw
	for first := true; len(rest) > 0; first = false {
		end := bytes.IndexByte(rest, '\n')
		next := end + 1
		if end < 0 {
			end, next = len(rest), len(rest)
		}
		line := bytes.TrimSuffix(rest[:end], []byte("\r"))
		if len(bytes.TrimSpace(line)) == 0 {
			if first && len(raw) > next {
				rest = rest[next:]
				if !looksLikeField(rest) {
					return nil, rest
				}
				continue
			}
			return h.done(), rest[next:]
		}
		b.headerLines--
		b.headerBytes -= len(line)
		if b.headerLines < 0 || b.headerBytes < 0 {
			b.reason("limit_headers")
			return h.done(), afterHeader(rest)
		}
		switch name, value, ok := splitField(line); {
		case first && (bytes.HasPrefix(line, []byte("From ")) || bytes.HasPrefix(line, []byte(">From "))):
		case len(h.fields) > 0 && (line[0] == ' ' || line[0] == '\t'):
			h.fold(line)
		case ok:
			if h.fields == nil {
				h.fields = make(header, 0, 16)
			}
			h.fields = append(h.done(), field{name, value})
		case len(h.fields) == 0:
			return nil, rest
		case !looksLikeField(rest[next:]) && !bytes.HasPrefix(rest[next:], []byte("\n")) && !bytes.HasPrefix(rest[next:], []byte("\r\n")):
			return h.done(), rest
		default:
			h.fold(line)
		}
		rest = rest[next:]
	}
	return h.done(), nil
}

// folding is a header while its lines come in: the value of the last field grows apart, for a field can have all the lines there are.
type folding struct {
	fields header
	value  []byte // of the last field, once it has a second line
}

func (h *folding) fold(line []byte) {
	if h.value == nil {
		h.value = append(h.value, h.fields[len(h.fields)-1].value...)
	}
	h.value = append(append(h.value, ' '), bytes.TrimSpace(line)...)
}

func (h *folding) done() header {
	if h.value != nil {
		h.fields[len(h.fields)-1].value, h.value = string(h.value), nil
	}
	return h.fields
}

// afterHeader finds the body behind the rest of a header that is too long to be read.
func afterHeader(rest []byte) []byte {
	for _, gap := range []string{"\r\n\r\n", "\n\n"} {
		if i := bytes.Index(rest, []byte(gap)); i >= 0 {
			return rest[i+len(gap):]
		}
	}
	return nil
}

func looksLikeField(rest []byte) bool {
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	if len(rest) > 0 && (rest[0] == ' ' || rest[0] == '\t') {
		return len(bytes.TrimSpace(rest)) > 0
	}
	_, _, ok := splitField(rest)
	return ok
}

// splitField cuts "Name: value". Names are printable ASCII without space (RFC 5322 §2.2).
func splitField(line []byte) (name, value string, ok bool) {
	i := bytes.IndexByte(line, ':')
	if i <= 0 || i > 76 {
		return "", "", false
	}
	n := bytes.TrimRight(line[:i], " \t")
	for _, c := range n {
		if c <= ' ' || c > '~' {
			return "", "", false
		}
	}
	return strings.ToLower(string(n)), string(bytes.TrimSpace(line[i+1:])), len(n) > 0
}

// messageIDs reads the ids of Message-ID, In-Reply-To or References, without angle brackets.
func messageIDs(v string) []string {
	var out []string
	for rest := v; len(out) < 100; {
		i := strings.IndexByte(rest, '<')
		if i < 0 {
			break
		}
		j := strings.IndexByte(rest[i:], '>')
		if j < 0 {
			break
		}
		id := strings.Join(strings.Fields(rest[i+1:i+j]), "")
		if id != "" && len(id) < 998 {
			out = append(out, id)
		}
		rest = rest[i+j+1:]
	}
	if len(out) == 0 {
		if v = strings.Trim(strings.TrimSpace(v), "<>"); v != "" && !strings.ContainsAny(v, " \t") && strings.Contains(v, "@") && len(v) < 998 {
			out = append(out, v)
		}
	}
	return out
}

// date reads a Date field; the zero time where it cannot.
func date(v string) time.Time {
	v = strings.TrimSpace(cutRunes(v, 400))
	if t, err := time.Parse("Mon, 2 Jan 2006 15:04:05 -0700", v); err == nil {
		return t // what nearly all programs write, and the library tries late
	}
	if t, err := mail.ParseDate(v); err == nil {
		return t
	}
	if i := strings.IndexByte(v, '('); i > 0 {
		v = v[:i]
	}
	v = strings.Join(strings.Fields(v), " ")
	for _, layout := range []string{time.RFC3339, "2006-01-02 15:04:05 -0700", time.ANSIC, time.UnixDate} {
		if t, err := time.Parse(layout, v); err == nil {
			return t
		}
	}
	if i := strings.IndexByte(v, ','); i > 0 && i < 12 {
		v = strings.TrimSpace(v[i+1:]) // a day in words of any language says nothing more
	}
	for _, layout := range []string{"2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -07:00", "2 Jan 2006 15:04 -0700", "2 Jan 2006 15.04.05 -0700", "2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05"} {
		if t, err := time.Parse(layout, v); err == nil {
			return t
		}
	}
	return time.Time{}
}
