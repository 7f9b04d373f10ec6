package templates

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

// TestEveryLetterKeepsToTheUsages is the linter of what people read.
func TestEveryLetterKeepsToTheUsages(t *testing.T) {
	s := loaded(t)
	seen := map[Kind]bool{}
	for _, e := range examples(t) {
		seen[e.letter.Kind] = true
		t.Run(e.name, func(t *testing.T) {
			r, err := s.Render(e.letter)
			if err != nil {
				t.Fatal(err)
			}
			for _, fault := range lint(r, e.letter) {
				t.Error(fault)
			}
		})
	}
	for _, k := range Kinds() {
		if !seen[k] {
			t.Errorf("no example of the kind %q", k)
		}
	}
}

var (
	plainSpaceBefore = regexp.MustCompile(` [:;!?»]|« |\d h \d|\d h\b[^\x{00a0}]?\d|\bM\. \pL|\d \d\d \d\d\b`)
	gluedBefore      = regexp.MustCompile(`\pL[;!?»]|«[^\x{00a0}\x{202f}]`)
	dayBroken        = regexp.MustCompile(`\d (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)`)
	wrongWords       = regexp.MustCompile(`(?i)mademoiselle|\bMr\b|<no value>|ZgotmplZ|merci de bien vouloir|%!|\bEtat\b|\bEpernay\b|n’avez pas répondu|\b1 (janvier|juin|mai)`)
	remoteSource     = regexp.MustCompile(`(?i)<(img|link|script|iframe|object|form|input|base|video|audio|svg)\b|src\s*=|url\(|@import|@font-face|javascript:`)
)

// formLike is what a reader of replies takes for a line of the form.
var formLike = regexp.MustCompile(`^[-*\s]*(journee|rencontre|nom|prenom|fonction|structure|organisme|presence|repas|dejeuner|regime|besoin|participation)[^:]*:`)

func lint(r Rendered, l Letter) []string {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	limit := maxSubject
	if l.Thread != "" {
		limit = maxThread
	}
	if n := utf8.RuneCountInString(r.Subject); n > limit || n == 0 || strings.ContainsFunc(r.Subject, unicode.IsControl) {
		fault("subject of %d characters: %q", n, r.Subject)
	}
	checked := r.Text
	if l.Thread == "" {
		checked = r.Subject + "\n" + r.Text
	}
	words := shownURL.ReplaceAllString(checked, "")
	for _, re := range []*regexp.Regexp{plainSpaceBefore, gluedBefore, dayBroken, wrongWords} {
		if at := re.FindString(words); at != "" {
			fault("%q in the text", at)
		}
	}
	for _, line := range strings.Split(r.Text, "\n") {
		blank := slices.Contains(FormLines(), strings.ReplaceAll(line, nbsp, " "))
		if !blank && formLike.MatchString(strings.ToLower(ascii(line))) {
			fault("a line that reads like the form filled in: %q", line)
		}
	}
	if i := strings.IndexByte(words, '\''); i >= 0 {
		fault("an ASCII apostrophe: %q", words[max(0, i-20):min(len(words), i+20)])
	}
	for _, line := range strings.Split(r.Text, "\n") {
		if utf8.RuneCountInString(line) > 78 && strings.Contains(strings.TrimLeft(line, " –"), " ") {
			fault("a line of more than 78 characters: %q", line)
		}
		if strings.TrimRight(line, " ") != line {
			fault("a line ends with a space: %q", line)
		}
	}
	if len(r.HTML) >= 100_000 {
		fault("%d bytes of HTML", len(r.HTML))
	}
	if at := remoteSource.FindString(r.HTML); at != "" {
		fault("%q in the HTML", at)
	}
	if !strings.Contains(r.HTML, `<html lang="fr">`) {
		fault("the language is not said")
	}
	if diff := cmp.Diff(wordsOfText(r.Text), wordsOfHTML(r.HTML)); diff != "" {
		fault("the twins differ: -text +html\n%s", diff)
	}
	body, _, _ := strings.Cut(r.Text, "\n* * *\n")
	n := 0
	for _, w := range strings.Fields(shownURL.ReplaceAllString(body, "")) {
		if strings.ContainsFunc(w, unicode.IsLetter) || strings.ContainsFunc(w, unicode.IsDigit) {
			n++
		}
	}
	if limit := wordLimit(l); n > limit {
		fault("%d words, more than %d", n, limit)
	}
	return faults
}

func wordLimit(l Letter) int {
	switch l.Kind {
	case Invitation, Reminder, Announcement:
		return 400
	case EventChange: // what was, what is, and the situation
		return 240 + 30*max(0, len(l.Lines)-1)
	}
	return 200 + 20*max(0, len(l.Lines)-1)
}

var shownURL = regexp.MustCompile(`<[^<>\s]*@[^<>\s]*>|https?://\S+`)

func wordsOfText(text string) []string {
	text = strings.ReplaceAll(text, "\n* * *\n", "\n")
	var words []string
	for _, w := range strings.Fields(shownURL.ReplaceAllString(text, "")) {
		if w != "–" {
			words = append(words, w)
		}
	}
	return words
}

func wordsOfHTML(page string) []string {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return []string{err.Error()}
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data == "head" {
			return
		}
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if n.Type == html.ElementNode && (n.Data == "br" || n.Data == "p" || n.Data == "li" || n.Data[0] == 'h') {
			b.WriteByte('\n')
		}
	}
	walk(doc)
	var words []string
	for _, w := range strings.Fields(shownURL.ReplaceAllString(b.String(), "")) {
		if w != "–" {
			words = append(words, w)
		}
	}
	return words
}

// TestLinterSeesFaults breaks a letter in each way that the linter is there for.
func TestLinterSeesFaults(t *testing.T) {
	s, l := loaded(t), examples(t)[5].letter
	good, err := s.Render(l)
	if err != nil {
		t.Fatal(err)
	}
	for name, broken := range map[string]Rendered{
		"apostrophe":   {good.Subject, good.Text + "l'eau\n", good.HTML},
		"space":        {good.Subject, good.Text + "Lieu : ici\n", good.HTML},
		"form":         {good.Subject, good.Text + "– Repas de midi" + nbsp + ": oui\n", good.HTML},
		"civility":     {good.Subject, good.Text + "Mademoiselle\n", good.HTML},
		"no value":     {good.Subject, good.Text + "<no value>\n", good.HTML},
		"long subject": {strings.Repeat("a", 71), good.Text, good.HTML},
		"two subjects": {"a\nb", good.Text, good.HTML},
		"long line":    {good.Subject, good.Text + strings.Repeat("mot ", 30) + "\n", good.HTML},
		"image":        {good.Subject, good.Text, strings.Replace(good.HTML, "<p>", `<img src="https://x.example/p.gif"><p>`, 1)},
		"twins":        {good.Subject, good.Text, strings.Replace(good.HTML, "sur place", "en visioconférence", 1)},
		"words":        {good.Subject, strings.Repeat("mot\n", 201) + good.Text, good.HTML},
	} {
		if len(lint(broken, l)) == 0 {
			t.Errorf("%s: the linter says nothing", name)
		}
	}
}

// TestContrast computes WCAG 2.1's contrast of every pair of colours.
func TestContrast(t *testing.T) {
	for _, p := range []struct{ front, back string }{
		{ink, paper}, {anchor, paper}, {buttonInk, buttonBack}, {darkInk, darkPaper}, {darkAnchor, darkPaper},
		{darkButtonInk, darkButtonBack},
	} {
		if got := contrast(t, p.front, p.back); got < 4.5 {
			t.Errorf("%s on %s: contrast %.2f, want 4.5 at least", p.front, p.back, got)
		}
	}
	if got := contrast(t, "#ffffff", "#000000"); math.Abs(got-21) > 0.01 {
		t.Errorf("white on black: %.2f, want 21", got)
	}
}

func contrast(t *testing.T, a, b string) float64 {
	luminance := func(c string) float64 {
		sum := 0.0
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			v, err := strconv.ParseUint(c[1+2*i:3+2*i], 16, 8)
			if err != nil {
				t.Fatal(err)
			}
			f := float64(v) / 255
			if f <= 0.03928 {
				f /= 12.92
			} else {
				f = math.Pow((f+0.055)/1.055, 2.4)
			}
			sum += weight * f
		}
		return sum
	}
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// TestNarrowScreens: nothing in a letter is wider than the screen.
func TestNarrowScreens(t *testing.T) {
	r, err := loaded(t).Render(examples(t)[0].letter)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range regexp.MustCompile(`[a-z-]*width:[^;"]*`).FindAllString(r.HTML, -1) {
		if !strings.HasPrefix(w, "max-width:") && !strings.HasPrefix(w, "-width") {
			t.Errorf("%q fixes a width", w)
		}
	}
	if strings.Contains(r.HTML, "<table") || !strings.Contains(r.HTML, "overflow-wrap: break-word") {
		t.Error("a table, or words that cannot break")
	}
}

func TestMissingFacts(t *testing.T) {
	s := loaded(t)
	events := programme(t)
	tests := []struct {
		name   string
		change func(*Letter)
		kind   Kind
		want   string
		needs  []string
	}{
		{"practical on site without venue", func(l *Letter) { l.Events, l.Mode = events[:1], "onsite" }, Practical, "venue", []string{"venue"}},
		{"practical by video without link", func(l *Letter) { l.Events, l.Mode = events[:1], "remote" }, Practical, "link", []string{"link"}},
		{"practical on site with venue", func(l *Letter) { l.Events, l.Mode = events[3:], "onsite" }, Practical, "", nil},
		{"invitation without code", func(l *Letter) { l.Events, l.Code = events[:1], "" }, Invitation, "code", []string{"code"}},
		{"hold the date without code", func(l *Letter) { l.Events, l.Code = events[3:], "" }, Announcement, "", nil},
		{"no event", func(l *Letter) {}, Invitation, "event", []string{"event"}},
		{"no lines", func(l *Letter) {}, Confirmation, "lines", []string{"lines"}},
		{"no name of the organisation", func(l *Letter) { l.Organisation.Name = " " }, Unclear, "name", []string{"name"}},
		{"no address", func(l *Letter) { l.Organisation.Address = "" }, Unclear, "address", []string{"address"}},
		{"no words", func(l *Letter) { l.Words = "\n" }, Answer, "words", []string{"words"}},
		{"no writer", func(l *Letter) { l.Lines = []Line{{Event: events[0], State: "absent"}} }, Ask, "writer", []string{"writer"}},
		{"no date", func(l *Letter) { l.Lines = []Line{{State: "absent"}} }, Cancellation, "date", []string{"date"}},
		{"nobody's name", func(l *Letter) { l.To = Person{} }, Unclear, "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := base(t, tt.kind, mayor())
			tt.change(&l)
			_, err := s.Render(l)
			missing, _ := errors.AsType[*MissingError](err)
			switch {
			case tt.want == "" && err != nil:
				t.Errorf("error %v, want none", err)
			case tt.want != "" && (missing == nil || missing.Field != tt.want):
				t.Errorf("error %v, want the missing field %q", err, tt.want)
			}
			if diff := cmp.Diff(tt.needs, s.Needs(l)); diff != "" {
				t.Errorf("Needs: -want +got\n%s", diff)
			}
		})
	}
}

func TestSubjects(t *testing.T) {
	s := loaded(t)
	long := programme(t)[0]
	long.Title = strings.Repeat("territoires ", 20)
	tests := []struct{ name, thread, want string }{
		{"no thread", "", "Votre inscription : Épernay, jeudi 28 mai 2026"},
		{"thread", "Invitation", "Re: Invitation"},
		{"doubled", "RE: Re : RÉ: re[2]: Invitation", "Re: Invitation"},
		{"forwarded", "TR: Invitation", "Re: TR: Invitation"},
		{"only marks", "Re: ", "Votre inscription : Épernay, jeudi 28 mai 2026"},
		{"control characters", "Invi\x00tation\r\nBcc: victime@x.example\u202e", "Re: Invi tation Bcc: victime@x.example"},
		{"word that begins like a mark", "Rencontre du 28", "Re: Rencontre du 28"},
	}
	for _, tt := range tests {
		t.Run("TestAbuse14_"+tt.name, func(t *testing.T) {
			l := base(t, Confirmation, mayor())
			l.Lines, l.Thread = []Line{{Event: programme(t)[0], State: "registered", Mode: "onsite"}}, tt.thread
			r, err := s.Render(l)
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.ReplaceAll(r.Subject, nbsp, " "); got != tt.want {
				t.Errorf("subject %q, want %q", got, tt.want)
			}
		})
	}
	l := base(t, Invitation, mayor())
	l.Events = []Event{long}
	r, err := s.Render(l)
	if err != nil {
		t.Fatal(err)
	}
	if n := utf8.RuneCountInString(r.Subject); n > maxSubject || !strings.HasSuffix(r.Subject, "territoires…") {
		t.Errorf("long title: %d characters, %q", n, r.Subject)
	}
}

// TestSpecimens writes every letter that ships with data that holds everything: Load leaves that to this test.
func TestSpecimens(t *testing.T) {
	s := loaded(t)
	for _, k := range Kinds() {
		for _, bad := range s.letters[k].trial(k) {
			t.Error(bad)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(""); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRender(b *testing.B) {
	s := loaded(b)
	l := examples(b)[0].letter
	for b.Loop() {
		if _, err := s.Render(l); err != nil {
			b.Fatal(err)
		}
	}
}
