package registry

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// NameKey is the form by which names are compared: words in lower case without accents, civilities left out, sorted, so that
// "DUBOIS Claire" and "Claire Dubois" are one.
func NameKey(name string) string {
	words := strings.FieldsFunc(Fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	words = slices.DeleteFunc(words, func(w string) bool {
		switch w {
		case "m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "dr", "docteur", "me", "maitre":
			return true
		}
		return false
	})
	slices.Sort(words)
	return strings.Join(words, " ")
}

// ligatures are the letters that no decomposition takes apart.
var ligatures = strings.NewReplacer("œ", "oe", "æ", "ae", "ß", "ss", "’", "'", "ø", "o", "ł", "l", "đ", "d", "ı", "i")

// Fold gives text without case and accents, ligatures spelt out.
func Fold(s string) string {
	s = strings.ToLower(s)
	if ascii(s) {
		return s
	}
	if folded, ok := foldFrench(s); ok {
		return folded
	}
	s = ligatures.Replace(s)
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// french are the letters of French besides ASCII in lower case, each followed by what is left of it.
const french = "àaâaäaçcéeèeêeëeîiïiôoöoùuûuüuÿyñnóoíiáaúu"

// foldFrench is the quick way for text that holds no other letters; an import has a lot of it.
func foldFrench(s string) (string, bool) {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			b.WriteByte(byte(r))
		case r == '’':
			b.WriteByte('\'')
		case r == 'œ':
			b.WriteString("oe")
		default:
			i := strings.IndexRune(french, r)
			if i < 0 || r == utf8.RuneError {
				return "", false
			}
			b.WriteByte(french[i+utf8.RuneLen(r)])
		}
	}
	return b.String(), true
}

// oneLine gives text as people write it into a field: spaces and line ends are single spaces, what cannot be seen is left out.
func oneLine(s string) string {
	if tidyASCII(s) || tidyFrench(s) {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(norm.NFC.String(s), "\uFFFD"))
	return strings.Join(strings.Fields(s), " ")
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// tidyFrench says the same of text with letters of French, composed.
func tidyFrench(s string) bool {
	last := ' '
	for _, r := range s {
		switch {
		case r == ' ' && last == ' ', r < ' ', r == utf8.RuneSelf-1:
			return false
		case r >= utf8.RuneSelf && (r == utf8.RuneError || !strings.ContainsRune(french, unicode.ToLower(r)) && r != '’' && r != 'œ'):
			return false
		}
		last = r
	}
	return last != ' '
}

// tidyASCII says whether text is one line as it is; most is, and an import has a lot of it.
func tidyASCII(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= utf8.RuneSelf-1 || s[i] == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}
