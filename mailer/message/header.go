package message

import (
	"bytes"
	"io"
	"mime"
	"net/mail"
	"strings"
	"time"
	"unicode/utf8"
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
	return v
}

// readHeader takes the header off raw and returns the body that follows. It tolerates a leading mbox line, folded lines
// without their space, and a missing empty line; it stops at the limits of bytes and lines.
func readHeader(raw []byte, b *budget) (header, []byte) {
	var h header
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
				first = false
				if len(h) == 0 && !looksLikeField(rest) {
					return h, rest
				}
				continue
			}
			return h, rest[next:]
		}
		b.headerLines--
		b.headerBytes -= len(line)
		if b.headerLines < 0 || b.headerBytes < 0 {
			b.reason("limit_headers")
			return h, afterHeader(rest)
		}
		switch name, value, ok := splitField(line); {
		case first && (bytes.HasPrefix(line, []byte("From ")) || bytes.HasPrefix(line, []byte(">From "))):
		case len(h) > 0 && (line[0] == ' ' || line[0] == '\t'):
			h[len(h)-1].value += " " + string(bytes.TrimSpace(line))
		case ok:
			h = append(h, field{name, value})
		case len(h) == 0:
			return h, rest
		case !looksLikeField(rest[next:]) && !bytes.HasPrefix(rest[next:], []byte("\n")) && !bytes.HasPrefix(rest[next:], []byte("\r\n")):
			return h, rest
		default:
			h[len(h)-1].value += " " + string(bytes.TrimSpace(line))
		}
		rest = rest[next:]
	}
	return h, nil
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

// decodeHeader decodes RFC 2047 words, broken ones too, and raw 8-bit text as UTF-8 or Windows-1252.
func decodeHeader(s string) string {
	if strings.Contains(s, "=?") {
		dec := mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
			raw, err := io.ReadAll(io.LimitReader(r, 1<<16))
			if err != nil {
				return nil, err
			}
			text, _ := decodeCharset(raw, charset)
			return strings.NewReader(text), nil
		}}
		if out, err := dec.DecodeHeader(joinWords(s)); err == nil {
			s = out
		}
	}
	if !utf8.ValidString(s) {
		s, _ = decodeCharset([]byte(s), "windows-1252")
	}
	return s
}

// joinWords repairs encoded words with spaces inside, as some programs fold them ("=?utf-8?Q?a b?=").
func joinWords(s string) string {
	var b strings.Builder
	for {
		i := strings.Index(s, "=?")
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i:]
		end := wordEnd(s)
		if end < 0 {
			b.WriteString(s)
			return b.String()
		}
		word := s[:end]
		if parts := strings.SplitN(word, "?", 5); len(parts) == 5 && strings.ContainsAny(parts[3], " \t") {
			if strings.EqualFold(parts[2], "q") {
				word = strings.ReplaceAll(word, " ", "_")
			} else {
				word = strings.ReplaceAll(word, " ", "")
			}
		}
		b.WriteString(word)
		s = s[end:]
	}
}

// wordEnd is the length of the encoded word at the start of s, or -1.
func wordEnd(s string) int {
	at := 2
	for range 2 {
		i := strings.IndexByte(s[at:], '?')
		if i < 0 {
			return -1
		}
		at += i + 1
	}
	i := strings.Index(s[at:], "?=")
	if i < 0 {
		return -1
	}
	return at + i + 2
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
	for _, layout := range []string{"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04 -0700", "2 Jan 2006 15:04:05 -0700",
		time.RFC3339, "2006-01-02 15:04:05 -0700", time.ANSIC, time.UnixDate, "Mon, 2 Jan 2006 15:04:05"} {
		if t, err := time.Parse(layout, v); err == nil {
			return t
		}
	}
	return time.Time{}
}
