package paper

import (
	"strings"
	"testing"
	"time"

	"rencontres/templates"
)

// TestRightToLeft holds in which order, and in which forms, Arabic and Hebrew names stand on paper from left to right.
func TestRightToLeft(t *testing.T) {
	for in, want := range map[string]string{
		"Claire Dubois":   "Claire Dubois",
		"דוד כהן":         "ןהכ דוד",
		"LEVI דוד (Metz)": "LEVI דוד (Metz)",          // a name that is the same both ways
		"محمد":            "\ufeaa\ufee4\ufea4\ufee3", // dal at the end, meem and hah in the middle, meem at the beginning
		"علاء":            "\ufe80\ufefc\ufecb",       // hamza alone, lam and alif as one, ain at the beginning
		"M. نور":          "M. \ufead\ufeee\ufee7",    // waw joins what is before it alone
		"مُحَمَّد":        "\ufeaa\ufee4\ufea4\ufee3", // without signs of vowels
	} {
		if got := visual(joined(in)); got != want {
			t.Errorf("%q: got %+q, want %+q", in, got, want)
		}
	}
}

// TestWhatNoFontHas holds that a letter which no font has is a question mark, of which the last page says what it means, and that signs are left out.
func TestWhatNoFontHas(t *testing.T) {
	regular, bold := templates.Fonts()
	p := newPage(Fonts{regular, bold}, Frame{Made: time.Unix(0, 0)}, false)
	for in, want := range map[string]string{"😀 Anne 👩‍🌾": "Anne", "❤\ufe0f Zoé": "❤ Zoé", "Nguyễn Łukasz Ελένη": "Nguyễn Łukasz Ελένη", "Œuvre “à” 1 €…": "Œuvre “à” 1 €…"} {
		if got := p.clean(in); got != want || p.lacks {
			t.Errorf("%q: got %q, lacks %t", in, got, p.lacks)
		}
	}
	if got := p.clean("山田 Taro"); got != "?? Taro" || !p.lacks {
		t.Errorf("got %q, lacks %t", got, p.lacks)
	}
	for _, letters := range []string{"אבגדהוזחטיכךלמםנןסעפףצץקרשת", arabicLetters} {
		if got := p.clean(letters); strings.Contains(got, "?") {
			t.Errorf("%q: got %q", letters, got)
		}
	}
	for name, says := range map[string]bool{"山田": true, "Anne": false} {
		q := &tablePage{page: newPage(Fonts{regular, bold}, Frame{Made: time.Unix(0, 0)}, false), table: Table{Columns: []Column{{Share: 1}}}}
		q.columns()
		q.begin()
		q.section(Section{Rows: [][]string{{name}}})
		if q.lacks != says {
			t.Errorf("%q: lacks %t", name, q.lacks)
		}
	}
}
