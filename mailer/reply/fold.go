package reply

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A token is a word, a number, an address or a mark of punctuation, with its place in the text.
type token struct {
	from, to int    // offsets in the text, in bytes
	word     string // folded: lower case, no accents, œ as oe
	upper    bool   // begins with a capital
	caps     bool   // two capitals or more, and no small letter
	mark     bool   // punctuation
	glued    bool   // no blank between it and the token before
	newline  bool   // first of its line
}

// latin are the plain letters of the runes of French, worked out once.
var latin = sync.OnceValue(func() *[0x180]string {
	var out [0x180]string
	for r := range out {
		out[r] = decompose(rune(r))
	}
	return &out
})

// foldRune gives the plain letters of one rune.
func foldRune(r rune) string {
	if r < 0x180 {
		return latin()[r]
	}
	return decompose(r)
}

func decompose(r rune) string {
	switch r {
	case 'œ', 'Œ':
		return "oe"
	case 'æ', 'Æ':
		return "ae"
	case 'ß':
		return "ss"
	case '’', 'ʼ', '‘', '´', '`':
		return "'"
	case '–', '—', '‐', '‑', '−':
		return "-"
	}
	var out strings.Builder
	for _, x := range norm.NFKD.String(string(r)) {
		if !unicode.Is(unicode.Mn, x) {
			out.WriteRune(unicode.ToLower(x))
		}
	}
	return out.String()
}

// lower is for ASCII.
func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

// fold gives text in lower case, without accents and with plain apostrophes.
func fold(text string) string {
	var out strings.Builder
	out.Grow(len(text))
	for _, r := range text {
		if r < utf8.RuneSelf {
			out.WriteByte(lower(byte(r)))
			continue
		}
		out.WriteString(foldRune(r))
	}
	return out.String()
}

// plain folds and keeps letters and digits alone, other runs as one blank.
func plain(text string) string {
	out := make([]byte, 0, len(text))
	gap := false
	keep := func(letter bool, r rune) {
		if !letter {
			gap = len(out) > 0
			return
		}
		if gap {
			out, gap = append(out, ' '), false
		}
		out = utf8.AppendRune(out, r)
	}
	for _, r := range text {
		if r < utf8.RuneSelf {
			b := lower(byte(r))
			keep('a' <= b && b <= 'z' || '0' <= b && b <= '9', rune(b))
			continue
		}
		for _, f := range foldRune(r) {
			keep(unicode.IsLetter(f) || unicode.IsDigit(f), f)
		}
	}
	return string(out)
}

// tokens cuts text[from:to] into tokens. Apostrophes and hyphens part words; addresses and links stay whole.
func tokens(text string, from, to int) []token {
	var out []token
	glued, newline := false, true
	for i := from; i < to; {
		r, size := utf8.DecodeRuneInString(text[i:to])
		switch {
		case r == '\n':
			newline, glued = true, false
			i += size
			continue
		case unicode.IsSpace(r) || r == '\u00a0' || unicode.Is(unicode.Mn, r):
			glued = glued && unicode.Is(unicode.Mn, r)
			i += size
			continue
		}
		if n := pointed(text[i:to]); n > 0 && glued && len(out) > 0 && !out[len(out)-1].mark {
			if last := &out[len(out)-1]; text[i+n-1] == 's' && last.word[len(last.word)-1] != 's' {
				last.word += "s"
			}
			i += n
			continue
		}
		t := token{from: i, glued: glued, newline: newline}
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			t.to = i + wordLength(text[i:to])
			t.read(text)
		default:
			t.to, t.mark = i+size, true
			t.word = foldRune(r)
		}
		out = append(out, t)
		i, glued, newline = t.to, true, false
	}
	return spell(out)
}

// wordLength is the length of the word, address or link that begins text.
func wordLength(text string) int {
	end := strings.IndexFunc(text, unicode.IsSpace)
	if end < 0 {
		end = len(text)
	}
	if end > 200 {
		end = 200
	}
	run := text[:end]
	if at := strings.IndexByte(run, '@'); at > 0 || strings.HasPrefix(run, "http") || strings.HasPrefix(run, "www.") {
		return len(strings.TrimRight(run, ".,;:!?)>]»\""))
	}
	for i, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
			return i
		}
	}
	return len(text)
}

func (t *token) read(text string) {
	raw := text[t.from:t.to]
	t.word = sounded(raw)
	first, _ := utf8.DecodeRuneInString(raw)
	t.upper = unicode.IsUpper(first)
	capitals, small := 0, 0
	for _, r := range raw {
		if unicode.IsUpper(r) {
			capitals++
		} else if unicode.IsLower(r) {
			small++
		}
	}
	t.caps = capitals > 1 && small == 0
}

// spell writes out the short forms of phones: one token becomes the words that it stands for, all at its place.
func spell(in []token) []token {
	out := make([]token, 0, len(in))
	for i, t := range in {
		if i > 0 && (oneself(in, i-1) || besides(in, i-1)) {
			continue
		}
		if oneself(in, i) {
			t.word, t.to = "moi", in[i+1].to
		}
		if besides(in, i) { // apart.go
			t.word, t.to = "sauf", in[i+1].to
		}
		full, short := shortForms()[t.word]
		if t.word == "c" && i+1 < len(in) && !in[i+1].glued && has([]string{"bon", "ok", "oki", "oui", "non", "note", "pas", "mort", "entendu", "parfait", "moi", "sur", "tout"}, in[i+1].word) {
			full, short = "c est", true
			out = append(out, token{from: t.from, to: t.to, word: "c", upper: t.upper, newline: t.newline})
			t.newline = false
			full = "est"
		}
		if parts := unrolled(t.word); !short && !t.mark && !t.caps && parts != nil {
			full, short = strings.Join(parts, " "), true
		}
		if !short || t.mark || t.caps && len(t.word) < 3 {
			out = append(out, t)
			continue
		}
		for k, word := range strings.Fields(full) {
			u := t
			u.word = word
			if k > 0 {
				u.newline, u.glued = false, false
			}
			out = append(out, u)
		}
	}
	return soundAlike(out)
}
