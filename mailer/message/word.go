package message

import (
	"strings"
	"unicode/utf8"
)

// maxValue is how much of a field is decoded as text.
const maxValue = 64 << 10

// encodedWord is one "=?charset?encoding?text?=" (RFC 2047).
type encodedWord struct {
	charset string
	base64  bool
	text    string
}

// decodeHeader decodes encoded words wherever they stand, with blanks within or without blanks between, and raw 8-bit text as UTF-8 or
// Windows-1252. Neighbours of one charset are decoded as one: programs cut them within a character.
func decodeHeader(s string) string {
	s = cutRunes(s, maxValue)
	if !strings.Contains(s, "=?") {
		return rawText(s)
	}
	var out strings.Builder
	var run []encodedWord
	flush := func() {
		out.WriteString(decodeRun(run))
		run = run[:0]
	}
	end := 0 // of the next "?=", looked for once
	for at := 0; at < len(s); {
		start := strings.Index(s[at:], "=?")
		if start < 0 || end < 0 {
			flush()
			out.WriteString(rawText(s[at:]))
			break
		}
		start += at
		w, text, ok := wordStart(s[start:])
		text += start
		if ok && end < text {
			if end = strings.Index(s[text:], "?="); end >= 0 {
				end += text
			}
		}
		if !ok || end < 0 || strings.Contains(s[text:end], "=?") {
			flush()
			out.WriteString(rawText(s[at : start+2]))
			at = start + 2
			continue
		}
		w.text = s[text:end]
		if between := s[at:start]; len(run) == 0 || strings.TrimSpace(between) != "" {
			flush()
			out.WriteString(rawText(between))
		}
		if len(run) > 0 && !strings.EqualFold(run[0].charset, w.charset) {
			flush()
		}
		run = append(run, w)
		at = end + 2
	}
	flush()
	return out.String()
}

// wordStart reads "=?charset?encoding?" at the start of s and says where the text begins. A language behind the charset (RFC 2231 §5) is left out.
func wordStart(s string) (w encodedWord, text int, ok bool) {
	i := strings.IndexByte(s[2:min(len(s), 80)], '?')
	if i < 0 || strings.ContainsAny(s[2:2+i], " \t=<>\"") {
		return w, 0, false
	}
	w.charset, _, _ = strings.Cut(s[2:2+i], "*")
	rest := s[3+i:]
	if len(rest) < 2 || rest[1] != '?' {
		return w, 0, false
	}
	switch rest[0] {
	case 'b', 'B':
		w.base64 = true
	case 'q', 'Q':
	default:
		return w, 0, false
	}
	return w, 5 + i, true
}

// wordEnd is the length of the encoded word at the start of s, 0 if there is none.
func wordEnd(s string) int {
	_, text, ok := wordStart(s)
	if !ok {
		return 0
	}
	end := strings.Index(s[text:min(len(s), text+1000)], "?=")
	if end < 0 {
		return 0
	}
	return text + end + 2
}

// decodeRun decodes neighbours of one charset. A base64 text that stops within a group goes on in the next word.
func decodeRun(run []encodedWord) string {
	if len(run) == 0 {
		return ""
	}
	var raw, open []byte
	for i, w := range run {
		if !w.base64 {
			raw = append(raw, decodeWordQ(w.text)...)
			continue
		}
		open = append(open, w.text...)
		whole := len(open)%4 == 0 || strings.HasSuffix(strings.TrimSpace(w.text), "=")
		if whole || i+1 == len(run) || !run[i+1].base64 {
			raw, open = append(raw, decodeBase64(open)...), open[:0]
		}
	}
	text, _ := decodeCharset(raw, run[0].charset)
	return text
}

// decodeWordQ undoes the "Q" encoding; a broken escape stands for itself.
func decodeWordQ(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '_':
			out = append(out, ' ')
		case s[i] == '=' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0:
			out = append(out, byte(unhex(s[i+1])<<4|unhex(s[i+2])))
			i += 2
		default:
			out = append(out, s[i])
		}
	}
	return out
}

// rawText is text that is not encoded, whatever its bytes are. A field can be folded within a character of it.
func rawText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		if s[i] == ' ' && i > 0 && i+1 < len(s) && s[i-1] >= 0xC2 && s[i+1] >= 0x80 && s[i+1] < 0xC0 {
			continue
		}
		b.WriteByte(s[i])
	}
	if utf8.ValidString(b.String()) {
		return b.String()
	}
	s, _ = decodeCharset([]byte(s), "windows-1252")
	return s
}
