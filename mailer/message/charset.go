package message

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
	"golang.org/x/text/encoding/charmap"
)

// decodeCharset makes UTF-8 of raw. fault is "" or why the result cannot be trusted: "charset_utf7", "charset_unknown",
// "charset_broken". A declaration that lies is corrected silently: valid UTF-8 is UTF-8, and other 8-bit text that is said to be
// ASCII or UTF-8 is Windows-1252.
func decodeCharset(raw []byte, name string) (text, fault string) {
	name = charsetName(name)
	if bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")) {
		raw, name = raw[3:], "utf-8"
	}
	if strings.Contains(name, "utf-7") || name == "utf7" {
		return strings.ToValidUTF8(string(raw), "\uFFFD"), "charset_utf7"
	}
	wide := strings.HasPrefix(name, "utf-16") || strings.HasPrefix(name, "utf-32")
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

// charsetName is a name that the library knows for one that programs write. What is said to be ASCII, Latin-1 or UTF-8 and is not is Windows-1252.
func charsetName(name string) string {
	if name == "utf-8" || name == "UTF-8" { // nearly all
		return "windows-1252"
	}
	name = strings.ToLower(strings.Trim(strings.TrimSpace(cutRunes(name, 100)), `"'`))
	if i := strings.IndexAny(name, ";:"); i >= 0 {
		name = name[:i]
	}
	plain := strings.NewReplacer(" ", "-", "_", "-").Replace(name)
	for _, stem := range []string{"windows", "iso", "cp", "ibm", "utf", "latin"} {
		rest, ok := strings.CutPrefix(plain, stem)
		if !ok {
			continue
		}
		rest = strings.TrimPrefix(rest, "-")
		number, latin := strings.CutPrefix(rest, "8859")
		switch {
		case stem == "windows":
			name = "windows-" + rest
		case stem == "iso" && latin:
			name = "iso-8859-" + strings.TrimPrefix(number, "-")
		case stem == "cp", stem == "ibm":
			name = codePage(rest)
		default:
			name = plain
		}
	}
	switch name {
	case "", "us-ascii", "ascii", "ansi", "utf-8", "utf8", "iso-8859-1", "latin1", "latin-1", "unknown-8bit", "x-unknown", "unknown", "none", "8bit", "default", "binary", "x-user-defined":
		return "windows-1252"
	case "utf16", "ucs-2", "unicode":
		return "utf-16"
	case "latin9", "latin-9", "latin0":
		return "iso-8859-15"
	}
	return name
}

// codePage names a code page by its number.
func codePage(number string) string {
	switch number {
	case "1250", "1251", "1252", "1253", "1254", "1255", "1256", "1257", "1258", "874":
		return "windows-" + number
	case "65001", "819", "367", "20127":
		return "windows-1252"
	case "10000":
		return "macintosh"
	case "932", "936", "949", "950":
		return map[string]string{"932": "shift_jis", "936": "gbk", "949": "euc-kr", "950": "big5"}[number]
	}
	return "ibm" + number
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

// littleEndian says that the second bytes of units are the empty ones: Latin text that tells no order is so in practice.
func littleEndian(raw []byte) bool {
	first, second := 0, 0
	for i := 0; i+1 < min(len(raw), 400); i += 2 {
		if raw[i] == 0 {
			first++
		}
		if raw[i+1] == 0 {
			second++
		}
	}
	return second > first
}

// decodeUTF16 decodes by byte order mark, else by the name, else big endian, as RFC 2781 §4.3 wants it.
func decodeUTF16(raw []byte, name string) (text, fault string) {
	if len(raw) >= 2 && bytes.IndexByte(raw[:min(len(raw), 400)], 0) < 0 && utf8.Valid(raw) {
		return string(raw), ""
	}
	little := strings.HasSuffix(name, "le") || bytes.HasPrefix(raw, []byte("\xFF\xFE")) || !strings.HasSuffix(name, "be") && littleEndian(raw)
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
