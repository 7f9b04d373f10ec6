package templates

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// hostile are values that want to be more than text.
func hostile() []string {
	return []string{
		"[x](javascript:alert(1))", "{{.}}", "{{template \"notice.md\" .}}", "<script>alert(1)</script>", "*a* _b_ **c** `d`",
		"![p](https://pixel.example/p.gif)", "# titre", "- point", "1. un", "> cité", "---", "&lt;b&gt; &amp; &#39;", "\\* \\\\",
		"<https://mal.example>", "[r]: https://mal.example", "| a | b |", "~~x~~", "\" onclick=\"x", "file:///etc/passwd",
		"\\\\serveur\\part", "=HYPERLINK(1)", "$(id)", "%0D%0ABcc", "<a href=\"javascript:x\">y</a>", "\u200b zéro",
	}
}

// TestAbuse17_DataIsNeverTemplateNorMarkup: what people wrote comes out literally in both twins.
func TestAbuse17_DataIsNeverTemplateNorMarkup(t *testing.T) {
	s := loaded(t)
	for _, v := range hostile() {
		for _, kind := range []Kind{Confirmation, Change, Unclear, Answer, Ask, Practical} {
			l := base(t, kind, mayor())
			l.To.Name, l.Unread, l.Words, l.Writer = v, []string{v}, v, v+"@x.example"
			e := programme(t)[0]
			e.Venue, e.Title = v, v
			l.Mode = "onsite"
			l.Lines = []Line{{Event: e, Person: v, By: v, State: "registered", Mode: "onsite", Diet: v, Access: v}}
			l.Events = []Event{e}
			r, err := s.Render(l)
			if err != nil {
				t.Fatalf("%s %q: %v", kind, v, err)
			}
			want := squeeze(OneLine(v))
			if kind != Answer || v != "- point" && v != "<https://mal.example>" && !strings.Contains(v, "https://") {
				for name, words := range map[string][]string{"text": strings.Fields(r.Text), "html": rawWords(r.HTML)} {
					if !strings.Contains(squeeze(strings.Join(words, " ")), want) {
						t.Errorf("%s, %s: %q does not come out literally", kind, name, v)
					}
				}
			}
			checkLinks(t, r.HTML, kind != Answer && kind != Change)
		}
	}
}

// squeeze makes comparable what typography may change: spaces and apostrophes.
func squeeze(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), ""), "’", "'")
}

func rawWords(page string) []string {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return nil
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode && n.Parent.Data != "style" && n.Parent.Data != "title" {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(doc)
	return strings.Fields(b.String())
}

var href = regexp.MustCompile(`(?i)\s(href|src|on[a-z]+)="([^"]*)"`)

// checkLinks: elements are ours alone, and links are mail (or web addresses, where staff wrote them).
func checkLinks(t *testing.T, page string, mailOnly bool) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	allowed := " html head meta title style body div p ul ol li h1 h2 h3 a br hr strong em "
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && !strings.Contains(allowed, " "+n.Data+" ") {
			t.Errorf("an element %s", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" {
				t.Errorf("an attribute %s", a.Key)
			}
			if a.Key == "href" && !strings.HasPrefix(a.Val, "mailto:") && (mailOnly || !strings.HasPrefix(a.Val, "https://")) {
				t.Errorf("a link to %q", a.Val)
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(doc)
}

// TestAbuse13_NoLinkActs: all links of all letters are mail, but for the video link and web addresses that staff wrote.
func TestAbuse13_NoLinkActs(t *testing.T) {
	s := loaded(t)
	for _, e := range examples(t) {
		r, err := s.Render(e.letter)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range href.FindAllStringSubmatch(r.HTML, -1) {
			known := strings.HasPrefix(m[2], "https://visio.example/") || strings.HasPrefix(m[2], "https://plan.example/")
			if !strings.HasPrefix(m[2], "mailto:") && !known {
				t.Errorf("%s: a link to %q", e.name, m[2])
			}
		}
	}
}

// TestAbuse22_UnsafeLinks: a video link that is none is printed, not linked.
func TestAbuse22_UnsafeLinks(t *testing.T) {
	s := loaded(t)
	for _, link := range []string{"javascript:alert(1)", "file:///etc/passwd", `\\serveur\part`, "https://bon.example@mal.example/",
		"data:text/html,x", "ftp://x.example", "https:mal", `https://x.example\@mal.example`, "salle 4, code 1234"} {
		l := base(t, Practical, mayor())
		e := programme(t)[0]
		e.Link = link
		l.Events, l.Mode = []Event{e}, "remote"
		r, err := s.Render(l)
		if err != nil {
			t.Fatal(err)
		}
		checkLinks(t, r.HTML, true)
		if !strings.Contains(squeeze(r.Text), squeeze(link)) {
			t.Errorf("%q is not printed", link)
		}
	}
	e := programme(t)[0]
	e.Link = "https://visio.example/a?b=c&d=e'f"
	l := base(t, Practical, mayor())
	l.Events, l.Mode = []Event{e}, "remote"
	r, err := s.Render(l)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(r.HTML, `href="https://visio.example/a?b=c&amp;d=e%27f"`) {
		t.Error("a good link is not linked")
	}
}

// TestAbuse14_OneLine: line breaks, controls and bidirectional marks of a value do not reach a letter.
func TestAbuse14_OneLine(t *testing.T) {
	for in, want := range map[string]string{
		"a\r\nBcc: x": "a Bcc: x", "a\x00b": "a b", " a \t b ": "a b", "a\u202eb": "ab", "a\u2028b": "a b", "a\u200bb": "ab",
		"a\xffb": "a\ufffdb", "9" + nbsp + "h": "9" + nbsp + "h", "\x1b[31m": "[31m", "": "", "a\ue000b": "ab",
	} {
		if got := OneLine(in); got != want {
			t.Errorf("OneLine(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestAbuse31_LongValuesAreCut: a letter stays small whatever was written, but for staff's own words.
func TestAbuse31_LongValuesAreCut(t *testing.T) {
	s := loaded(t)
	l := base(t, Confirmation, mayor())
	long := strings.Repeat("mot ", 50_000)
	l.Lines = []Line{{Event: programme(t)[0], Person: long, By: long, State: "registered", Mode: "onsite", Diet: long, Access: strings.Repeat("x", 200_000)}}
	l.Unread, l.Thread = []string{long}, long
	r, err := s.Render(l)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.HTML) > 20_000 || len(r.Text) > 20_000 || len(r.Subject) > 200 {
		t.Errorf("%d bytes of HTML, %d of text, %d of subject", len(r.HTML), len(r.Text), len(r.Subject))
	}
	a := base(t, Answer, mayor())
	a.Words = strings.Repeat("mot ", 1000)
	if r, err = s.Render(a); err != nil || strings.Count(r.Text, "mot") != 1000 {
		t.Errorf("staff's words are cut: %v", err)
	}
}

func FuzzValue(f *testing.F) {
	for _, v := range hostile() {
		f.Add(v)
	}
	f.Add("l'a\n\n# b\\")
	s := loaded(f)
	l := base(f, Confirmation, mayor())
	line := Line{Event: programme(f)[0], State: "registered", Mode: "onsite"}
	f.Fuzz(func(t *testing.T, v string) {
		if len(v) > maxValue {
			return
		}
		line.Diet = v
		l.Lines, l.Thread = []Line{line}, v
		r, err := s.Render(l)
		if err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(r.Subject, "\r\n\x00") {
			t.Errorf("subject %q", r.Subject)
		}
		if !strings.Contains(squeeze(r.Text), squeeze(OneLine(v))) {
			t.Errorf("%q does not come out in the text", v)
		}
		if !strings.Contains(squeeze(strings.Join(rawWords(r.HTML), " ")), squeeze(OneLine(v))) {
			t.Errorf("%q does not come out in the page", v)
		}
		checkLinks(t, r.HTML, true)
	})
}
