package message

import (
	"bytes"
	"encoding/base64"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
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

// decodeBase64 drops what is not of the alphabet; an unfinished last group gives the bytes that it holds.
func decodeBase64(body []byte) []byte {
	clean := make([]byte, 0, len(body))
	for _, c := range body {
		switch {
		case c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '+', c == '/':
			clean = append(clean, c)
		case c == '-':
			clean = append(clean, '+')
		case c == '_':
			clean = append(clean, '/')
		case c == '=' && len(clean)%4 != 0:
			for len(clean)%4 != 0 {
				clean = append(clean, 'A')
			}
		}
	}
	if len(clean)%4 == 1 {
		clean = clean[:len(clean)-1]
	}
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(clean)))
	n, _ := base64.RawStdEncoding.Decode(out, clean)
	return bytes.TrimRight(out[:n], "\x00")
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
	if !wide && !escaped && utf8.Valid(raw) {
		return string(raw), ""
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
