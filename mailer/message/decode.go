package message

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
	"golang.org/x/text/encoding/charmap"
)

// decodeTransfer undoes a Content-Transfer-Encoding, leniently, for at most limit decoded bytes.
func decodeTransfer(body []byte, encoding string, limit int) ([]byte, bool) {
	switch encoding {
	case "base64":
		cut := false
		if most := limit/3*4 + limit/16; len(body) > most {
			body, cut = body[:most], true
		}
		out := decodeBase64(body)
		if len(out) > limit {
			out, cut = out[:limit], true
		}
		return out, cut
	case "quoted-printable":
		return decodeQuoted(body, limit)
	}
	if len(body) > limit {
		return body[:limit], true
	}
	return body, false
}

// decodeBase64 drops what is not of the alphabet; an unfinished group, at the end or before padding, gives the bytes that it holds.
func decodeBase64(body []byte) []byte {
	out := make([]byte, 0, len(body)/4*3+3)
	group, n := uint32(0), 0
	for _, c := range body {
		v := sixBits(c)
		if v < 0 {
			if c == '=' {
				out, group, n = unfinished(out, group, n), 0, 0
			}
			continue
		}
		group = group<<6 | uint32(v)
		if n++; n == 4 {
			out = append(out, byte(group>>16), byte(group>>8), byte(group))
			group, n = 0, 0
		}
	}
	return unfinished(out, group, n)
}

// unfinished adds the whole bytes of a group of n characters.
func unfinished(out []byte, group uint32, n int) []byte {
	switch n {
	case 2:
		return append(out, byte(group>>4))
	case 3:
		return append(out, byte(group>>10), byte(group>>2))
	}
	return out
}

// sixBits is the value of a character of base64, in either alphabet (RFC 4648 §4, §5); -1 for others.
func sixBits(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+' || c == '-':
		return 62
	case c == '/' || c == '_':
		return 63
	}
	return -1
}

// decodeQuoted undoes quoted-printable; a broken escape stands for itself.
func decodeQuoted(body []byte, limit int) ([]byte, bool) {
	out := make([]byte, 0, min(len(body), limit))
	for i := 0; i < len(body); i++ {
		if len(out) >= limit {
			return out, true
		}
		c := body[i]
		if c != '=' {
			run := body[i:min(len(body), i+limit-len(out))]
			if end := bytes.IndexByte(run, '='); end >= 0 {
				run = run[:end]
			}
			out = append(out, run...)
			i += len(run) - 1
			continue
		}
		if j := softBreak(body[i+1:]); j > 0 {
			i += j
			continue
		}
		if i+2 < len(body) {
			hi, lo := unhex(body[i+1]), unhex(body[i+2])
			if hi >= 0 && lo >= 0 {
				out = append(out, byte(hi<<4|lo))
				i += 2
				continue
			}
		}
		out = append(out, c)
	}
	return out, false
}

// softBreak is the length of the blanks and the line end that follow "=", or 0.
func softBreak(s []byte) int {
	i := 0
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	if i < len(s) && s[i] == '\r' {
		i++
	}
	if i < len(s) && s[i] == '\n' {
		return i + 1
	}
	return 0
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// decodeCharset makes UTF-8 of raw. fault is "" or why the result cannot be trusted: "charset_utf7", "charset_unknown",
// "charset_broken". A declaration that lies is corrected silently: valid UTF-8 is UTF-8, and other 8-bit text that is said to be
// ASCII or UTF-8 is Windows-1252.
func decodeCharset(raw []byte, name string) (text, fault string) {
	name = strings.ToLower(strings.Trim(strings.TrimSpace(name), `"'`))
	if bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")) {
		raw, name = raw[3:], "utf-8"
	}
	if strings.Contains(name, "utf-7") || name == "utf7" {
		return strings.ToValidUTF8(string(raw), "\uFFFD"), "charset_utf7"
	}
	wide := strings.HasPrefix(name, "utf-16") || strings.HasPrefix(name, "utf-32") || strings.HasPrefix(name, "utf16")
	escaped := strings.HasPrefix(name, "iso-2022") || strings.HasPrefix(name, "hz-")
	if !wide && !escaped {
		if utf8.Valid(raw) {
			return string(raw), ""
		}
		if mostlyUTF8(raw) {
			return mixedText(raw), ""
		}
	}
	if wide {
		return decodeUTF16(raw, name)
	}
	switch name {
	case "", "us-ascii", "ascii", "utf-8", "utf8", "iso-8859-1", "latin1", "unknown-8bit", "x-unknown", "8bit", "default", "binary":
		name = "windows-1252"
	}
	r, err := charset.Reader(name, bytes.NewReader(raw))
	if err != nil {
		text, _ = decodeCharset(raw, "windows-1252")
		return text, "charset_unknown"
	}
	out, _ := io.ReadAll(r)
	text = strings.ToValidUTF8(string(out), "\uFFFD")
	if n := strings.Count(text, "\uFFFD"); n > 2 && n*20 > utf8.RuneCountInString(text) {
		fault = "charset_broken"
	}
	return text, fault
}

// mostlyUTF8 says that raw has more characters of UTF-8 than bytes that are none: a text with a few broken characters, or with a line of another
// program below it. Other charsets hardly ever make one.
func mostlyUTF8(raw []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good > bad
}

// mixedText reads what is UTF-8 as such and each other byte as Windows-1252.
func mixedText(raw []byte) string {
	out := make([]byte, 0, len(raw)+16)
	for len(raw) > 0 {
		r, n := utf8.DecodeRune(raw)
		if r == utf8.RuneError && n == 1 {
			r = charmap.Windows1252.DecodeByte(raw[0])
		}
		out = utf8.AppendRune(out, r)
		raw = raw[n:]
	}
	return string(out)
}

// wholeRunes takes the beginning of a character off the end of what was cut.
func wholeRunes(raw []byte) []byte {
	for n := 1; n <= 3 && n <= len(raw); n++ {
		if c := raw[len(raw)-n]; c >= 0xC0 {
			if !utf8.FullRune(raw[len(raw)-n:]) {
				return raw[:len(raw)-n]
			}
			return raw
		} else if c < 0x80 {
			return raw
		}
	}
	return raw
}

// decodeUTF16 decodes by byte order mark, else by the name, else big endian, as RFC 2781 §4.3 wants it.
func decodeUTF16(raw []byte, name string) (text, fault string) {
	if len(raw) >= 2 && bytes.IndexByte(raw[:min(len(raw), 400)], 0) < 0 && utf8.Valid(raw) {
		return string(raw), ""
	}
	little := strings.HasSuffix(name, "le") || bytes.HasPrefix(raw, []byte("\xFF\xFE"))
	units := make([]rune, 0, len(raw)/2)
	for i := 0; i+1 < len(raw); i += 2 {
		u := rune(raw[i])<<8 | rune(raw[i+1])
		if little {
			u = rune(raw[i+1])<<8 | rune(raw[i])
		}
		if n := len(units); n > 0 && units[n-1] >= 0xD800 && units[n-1] < 0xDC00 && u >= 0xDC00 && u < 0xE000 {
			units[n-1] = (units[n-1]-0xD800)<<10 | (u - 0xDC00) + 0x10000
			continue
		}
		units = append(units, u)
	}
	text = strings.ToValidUTF8(string(units), "\uFFFD")
	if n := strings.Count(text, "\uFFFD"); n > 2 && n*20 > len(units) || strings.HasPrefix(name, "utf-32") {
		fault = "charset_broken"
	}
	return text, fault
}
