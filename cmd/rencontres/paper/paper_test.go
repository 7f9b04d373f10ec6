package paper_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"rencontres/cmd/rencontres/paper"
	"rencontres/templates"
)

func fonts() paper.Fonts {
	regular, bold := templates.Fonts()
	return paper.Fonts{Regular: regular, Bold: bold}
}

func frame() paper.Frame {
	return paper.Frame{Title: "Feuille d’émargement", Lines: []string{"Penser le cadre de vie pour vivre ensemble", "Épernay (51), jeudi 28 mai 2026, de 9 h 30 à 16 h 30"},
		Foot: "Cette feuille justifie la tenue de la rencontre auprès de ses financeurs.", Author: "ORIV", Page: "Page", Made: time.Date(2026, 5, 27, 8, 0, 0, 0, time.UTC)}
}

// hostileNames are names as they come: long ones, with every accent of French, of other alphabets, and with what the font lacks.
func hostileNames() []string {
	return []string{"Œuvrard-Lacoëtlogon Élisabeth", "d’Haÿ-les-Roses Maïté", strings.TrimSpace(strings.Repeat("Montmorency-Bouteville ", 3)), strings.Repeat("W", 60),
		"Nguyễn Thị Ánh", "Łukasz Żółć", "Ελένη Παπαδοπούλου", "a\x00b\u202ec\nd", "😀 Émoji", "(parenthèses) \\ barre", ""}
}

func signin(people int) paper.Table {
	t := paper.Table{Frame: frame(), RowHeight: 11, Columns: []paper.Column{{Title: "N°", Share: 8, Small: true}, {Title: "Nom et prénom", Share: 48, Bold: true},
		{Title: "Structure", Share: 42}, {Title: "Fonction", Share: 36}, {Title: "Matin", Share: 30, Box: true}, {Title: "Après-midi", Share: 30, Box: true}}}
	var rows [][]string
	for i := range people {
		name := fmt.Sprintf("DUPONT-%04d Hélène", i)
		if i < len(hostileNames()) {
			name = hostileNames()[i]
		}
		rows = append(rows, []string{fmt.Sprint(i + 1), name, "Communauté d’agglomération d’Épernay, Coteaux et Plaine de Champagne", "Chargée de mission politique de la ville",
			"must not be printed"})
	}
	t.Sections = []paper.Section{{Rows: rows, Empty: "Aucune inscription."}, {Title: "Personnes non inscrites", Blank: 10}}
	return t
}

func written(t testing.TB, write func(io.Writer, paper.Fonts) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, fonts()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var (
	streams = regexp.MustCompile(`(?s)/Filter /FlateDecode /Length \d+>>\nstream\n(.*?)\nendstream`)
	shows   = regexp.MustCompile(`(?s)\(((?:[^\\)]|\\.)*)\) ?Tj`)
	escapes = regexp.MustCompile(`(?s)\\(.)`)
)

// pages reads the text of each page: the lines as they were printed. It takes the file apart by itself, so that it works without poppler.
func pages(t testing.TB, data []byte) []string {
	t.Helper()
	var all []string
	for _, m := range streams.FindAllSubmatch(data, -1) {
		r, err := zlib.NewReader(bytes.NewReader(m[1]))
		if err != nil {
			continue
		}
		content, err := io.ReadAll(r)
		if err != nil || !bytes.Contains(content, []byte(" Tf ")) {
			continue
		}
		var text strings.Builder
		for _, show := range shows.FindAllSubmatch(content, -1) {
			text.WriteString(utf16be(escapes.ReplaceAllFunc(show[1], func(b []byte) []byte {
				if b[1] == 'r' {
					return []byte("\r")
				}
				return b[1:]
			})) + "\n")
		}
		all = append(all, text.String())
	}
	if len(all) == 0 {
		t.Fatalf("no page could be read in %d bytes", len(data))
	}
	return all
}

func utf16be(b []byte) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = uint16(b[2*i])<<8 | uint16(b[2*i+1])
	}
	return string(utf16.Decode(units))
}

func TestTableOfEveryLength(t *testing.T) {
	for _, n := range []int{0, 1, 20, 200} {
		all := pages(t, written(t, signin(n).Write))
		text := strings.Join(all, "")
		for i, p := range all {
			if !strings.Contains(p, fmt.Sprintf("Page %d / %d\n", i+1, len(all))) {
				t.Errorf("%d people: page %d has no number: %q", n, i+1, p)
			}
			if !strings.Contains(p, "Nom et prénom") || !strings.Contains(p, "Feuille d’émargement") || !strings.Contains(p, "auprès de ses financeurs") {
				t.Errorf("%d people: page %d lacks heading, columns or foot: %q", n, i+1, p)
			}
		}
		if n == 0 && !strings.Contains(text, "Aucune inscription.") {
			t.Errorf("an empty table does not say so: %q", text)
		}
		if got := strings.Count(text, "DUPONT-"); got != max(0, n-len(hostileNames())) {
			t.Errorf("%d people: %d names", n, got)
		}
		if strings.Contains(text, "must not") {
			t.Error("a box to sign has text in it")
		}
		if !strings.Contains(text, "Personnes non inscrites") {
			t.Errorf("%d people: no place for walk-ins", n)
		}
	}
}

// TestHostileNamesStayInTheirPlace holds that whatever a name is, the paper is made, and no letter of it steers the file.
func TestHostileNamesStayInTheirPlace(t *testing.T) {
	text := strings.Join(pages(t, written(t, signin(len(hostileNames())).Write)), "")
	for _, want := range []string{"Œuvrard-Lacoëtlogon", "Maïté", "Nguyễn Thị Ánh", "Łukasz Żółć", "Ελένη", "abc d", "Émoji", `(parenthèses) \ barre`} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not there: %q", want, text)
		}
	}
	var badges paper.Badges
	badges.Frame = frame()
	var certificates paper.Certificates
	certificates.Frame = frame()
	for _, n := range hostileNames() {
		badges.Badges = append(badges.Badges, paper.Badge{Given: n, Family: n, Function: n, Organisation: n})
		certificates.Sheets = append(certificates.Sheets, paper.Certificate{Paragraphs: []string{n, n}, Name: n, Done: n, Signature: n})
	}
	for name, write := range map[string]func(io.Writer, paper.Fonts) error{"badges": badges.Write, "certificates": certificates.Write} {
		if text := strings.Join(pages(t, written(t, write)), ""); !strings.Contains(text, "Nguyễn Thị Ánh") {
			t.Errorf("%s: %q", name, text)
		}
	}
	if got := len(pages(t, written(t, certificates.Write))); got != len(hostileNames()) {
		t.Errorf("%d certificates for %d people", got, len(hostileNames()))
	}
}

func TestBadgesTenToASheet(t *testing.T) {
	b := paper.Badges{Frame: frame(), Head: "Penser le cadre de vie", Day: "28 mai 2026"}
	if got := len(pages(t, written(t, b.Write))); got != 1 {
		t.Errorf("without people: %d pages, want a blank sheet", got)
	}
	for range 11 {
		b.Badges = append(b.Badges, paper.Badge{Given: "Hélène", Family: "Dupont"})
	}
	if all := pages(t, written(t, b.Write)); len(all) != 2 || strings.Count(all[0], "Dupont") != 10 || strings.Count(all[1], "Dupont") != 1 {
		t.Errorf("11 badges: %q", all)
	}
	b.Blank = 9
	if all := pages(t, written(t, b.Write)); len(all) != 2 || strings.Count(all[1], "Penser le cadre de vie") != 10 {
		t.Errorf("11 badges and 9 blank ones: %q", all)
	}
}

func TestSameContentSameBytes(t *testing.T) {
	one := written(t, signin(30).Write)
	if two := written(t, signin(30).Write); !bytes.Equal(one, two) {
		t.Errorf("%d and %d bytes differ", len(one), len(two))
	}
}

// BenchmarkSignin is the attendance sheet of 1,000 people, which must take less than 2 s.
func BenchmarkSignin(b *testing.B) {
	t := signin(1000)
	for b.Loop() {
		if err := t.Write(io.Discard, fonts()); err != nil {
			b.Fatal(err)
		}
	}
}
