package message

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold lowers s, strips accents, spells ligatures out and makes apostrophes and spaces plain, for comparisons.
func fold(s string) string {
	if isFolded(s) {
		return s
	}
	if !latin1(s) {
		s = norm.NFKD.String(s)
	}
	var short [256]byte // for most lines
	b := short[:0]
	if len(s) > len(short) {
		b = make([]byte, 0, len(s))
	}
	from := 0 // of a run that is folded already
	for i := 0; i < len(s); {
		c := s[i]
		if c < 0x80 && (c < 'A' || c > 'Z') {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		b = appendFolded(append(b, s[from:i]...), r)
		i += n
		from = i
	}
	return string(append(b, s[from:]...))
}

// isFolded says that s is ASCII without capitals: the usual case of a word met again.
func isFolded(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x80 || c >= 'A' && c <= 'Z' {
			return false
		}
	}
	return true
}

func latin1(s string) bool {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r > 0xFF && r != '’' && r != 'œ' && r != 'Œ' && r != '–' && r != '—' {
			return false
		}
		i += n
	}
	return true
}

// plainLatin are the letters without accent of U+00C0 to U+00FF, in order.
const plainLatin = "aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy"

func appendFolded(b []byte, r rune) []byte {
	switch {
	case r < 0x80:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	case r == 'æ' || r == 'Æ':
		return append(b, "ae"...)
	case r == 'ß':
		return append(b, "ss"...)
	case r == 'œ' || r == 'Œ':
		return append(b, "oe"...)
	case r == 'ł' || r == 'Ł':
		return append(b, 'l')
	case r == 'đ' || r == 'Đ':
		return append(b, 'd')
	case r == 'ı':
		return append(b, 'i')
	case r >= 0xC0 && r <= 0xFF:
		return append(b, plainLatin[r-0xC0])
	case r == '’' || r == '‘' || r == 'ʼ' || r == '´':
		return append(b, '\'')
	case r == '–' || r == '—' || r == '‐' || r == '‑':
		return append(b, '-')
	case unicode.Is(unicode.Mn, r):
		return b
	case unicode.IsSpace(r):
		return append(b, ' ')
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// words cuts folded text into words of letters and digits.
func words(folded string) []string {
	return appendWords(nil, folded)
}

func appendWords(out []string, folded string) []string {
	for i := 0; i < len(folded); {
		from := i
		for i < len(folded) {
			if plainLetter(folded[i]) {
				i++
				continue
			}
			n := foreignLetter(folded[i:])
			if n == 0 {
				break
			}
			i += n
		}
		if i > from {
			out = append(out, folded[from:i])
			continue
		}
		i++ // the other bytes of a character are of no word either
	}
	return out
}

// plainLetter says that c is a letter or a digit of ASCII.
func plainLetter(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || isDigit(c)
}

// foreignLetter is the length of the other letter or digit at the start of s, 0 if there is none.
func foreignLetter(s string) int {
	if s[0] < utf8.RuneSelf {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return n
	}
	return 0
}

// tidy makes decoded text uniform: LF line ends, plain spaces, composed accents, no control, invisible or direction character.
func tidy(s string) string {
	if isTidy(s) {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if composed, plain := looksComposed(s); plain {
		if !composed && !norm.NFC.IsNormalString(s) {
			s = norm.NFC.String(s)
		}
		return s
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\f' || r == '\v':
			return '\n'
		case r == '\t' || r == '\u00A0' || r == '\u202F' || r >= '\u2000' && r <= '\u200A' || r == '\u3000':
			return ' '
		case invisible(r):
			return -1
		}
		return r
	}, s)
	if !norm.NFC.IsNormalString(s) {
		s = norm.NFC.String(s)
	}
	return s
}

// looksComposed says whether s holds no combining character, and whether it needs no change but composition.
func looksComposed(s string) (composed, plain bool) {
	composed = true
	for i, n := 0, 0; i < len(s); i += n {
		if c := s[i]; c >= ' ' && c < 0x7F {
			n = 1
			continue
		}
		var r rune
		r, n = utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\n':
		case r < 0x20, r == utf8.RuneError, r >= 0x7F && r <= 0xA0, r == 0xAD, r >= 0x2000 && r <= 0x200F, r >= 0x2028 && r <= 0x202F,
			r >= 0x2060 && r <= 0x2069, r == 0x3000, invisible(r):
			return false, false
		case r >= 0x300 && (r < 0x2010 || r > 0x20CF):
			composed = false
		}
	}
	return composed, true
}

func isTidy(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x80 || c < 0x20 && c != '\n' || c == 0x7F {
			return false
		}
	}
	return true
}

// invisible says that r shows nothing or reorders what is shown: controls, zero-width and bidirectional characters.
func invisible(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7F && r < 0xA0, r == 0xAD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E,
		r >= 0x2060 && r <= 0x2069, r == 0xFEFF, r == 0x061C, r >= 0xE0000 && r <= 0xE007F:
		return true
	}
	return false
}

// oneLine is tidy text on one line, with controls shown as escapes: for names and subjects.
func oneLine(s string) (string, bool) {
	if isPlainLine(s) {
		return s, false
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	var b strings.Builder
	odd := false
	for _, r := range s {
		switch {
		case r == '\t' || r == '\u00A0' || r == '\u202F':
			b.WriteByte(' ')
		case r < 0x20 || r >= 0x7F && r < 0xA0:
			b.WriteString(escape(r))
			odd = true
		case invisible(r):
			odd = odd || r != 0xAD && r != 0xFEFF && r != 0x200D
		default:
			b.WriteRune(r)
		}
	}
	out := b.String()
	if !norm.NFC.IsNormalString(out) {
		out = norm.NFC.String(out)
	}
	return strings.Join(strings.Fields(out), " "), odd
}

// isPlainLine says that oneLine changes nothing: printable ASCII with single blanks between words.
func isPlainLine(s string) bool {
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7F {
			if c != ' ' || i == 0 || i == len(s)-1 || s[i-1] == ' ' {
				return false
			}
		}
	}
	return true
}

func escape(r rune) string {
	const hex = "0123456789abcdef"
	return `\x` + string(hex[r>>4&15]) + string(hex[r&15])
}

// cutRunes shortens s to at most n bytes without splitting a character.
func cutRunes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
