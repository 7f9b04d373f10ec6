package paper

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// rightToLeft says whether a text has letters that are written from right to left.
func rightToLeft(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return r >= 0x590 && (unicode.In(r, unicode.Hebrew, unicode.Arabic))
	})
}

// visual gives one line in the order in which its letters stand on paper, from left to right: runs of Arabic and Hebrew turned round, within a line
// of French (Unicode, annex 9).
func visual(s string) string {
	if !rightToLeft(s) {
		return s
	}
	const french = "\u200e" // a mark of no width: the line as a whole goes from left to right
	var p bidi.Paragraph
	if _, err := p.SetString(french + s); err != nil {
		return s
	}
	order, err := p.Order()
	if err != nil {
		return s
	}
	var b strings.Builder
	for i := range order.NumRuns() {
		run := order.Run(i)
		if run.Direction() == bidi.RightToLeft {
			b.WriteString(bidi.ReverseString(run.String()))
		} else {
			b.WriteString(run.String())
		}
	}
	return strings.ReplaceAll(b.String(), french, "")
}

// arabicLetters are the letters that have forms of their own, in the order of those forms from U+FE80 on (Unicode, Arabic Presentation Forms-B); the
// digit says how many each has: alone, at the end, at the beginning, in the middle.
const arabicLetters = "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4"

// form is where the forms of a letter begin, and how many it has.
type form struct {
	first rune
	n     int
}

func arabicForms() map[rune]form {
	forms := map[rune]form{'پ': {0xfb56, 4}, 'چ': {0xfb7a, 4}, 'ژ': {0xfb8a, 2}, 'ک': {0xfb8e, 4}, 'گ': {0xfb92, 4}, 'ی': {0xfbfc, 4}}
	at, letter := rune(0xfe80), rune(0)
	for _, r := range arabicLetters {
		if r > '4' {
			letter = r
			continue
		}
		forms[letter] = form{at, int(r - '0')}
		at += r - '0'
	}
	return forms
}

// joined gives Arabic letters in the forms that they have beside each other, without signs of vowels, and lam and alif as one; the order stays.
// Whoever prints a font letter by letter must do so; in files and on screens the program that shows the text does.
func joined(s string) string {
	if !rightToLeft(s) {
		return s
	}
	forms := arabicForms()
	ligatures := map[rune]rune{'آ': 0xfef5, 'أ': 0xfef7, 'إ': 0xfef9, 'ا': 0xfefb}
	letters := []rune(strings.Map(func(r rune) rune {
		if r >= 0x590 && r < 0x700 && unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, s))
	var out []rune
	ties := false // the letter before reaches out to the next one
	for i := 0; i < len(letters); i++ {
		r := letters[i]
		f, known := forms[r]
		next := rune(0)
		if i+1 < len(letters) {
			next = letters[i+1]
		}
		switch ligature := ligatures[next]; {
		case r == 'ل' && ligature != 0:
			out = append(out, ligature+one(ties))
			ties = false
			i++
		case !known:
			out = append(out, r)
			ties = r == 'ـ'
		case f.n == 4 && (forms[next].n > 1 || next == 'ـ'):
			out = append(out, f.first+2+one(ties))
			ties = true
		default:
			if f.n == 1 {
				ties = false
			}
			out = append(out, f.first+one(ties))
			ties = false
		}
	}
	return string(out)
}

func one(yes bool) rune {
	if yes {
		return 1
	}
	return 0
}
