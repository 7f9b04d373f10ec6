package relay

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/mail"
	"net/textproto"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset"
	"github.com/google/go-cmp/cmp"
)

func sample() Letter {
	return Letter{
		FromName: "ORIV – Échanger autour des contrats de ville", From: "inscriptions@oriv.example",
		ToName: "Éloïse d’Hérouville-Müller", To: "e.herouville@mairie-reims.example",
		Subject:   "Votre inscription à la rencontre du 28 mai à Épernay : « Penser le cadre de vie pour vivre ensemble »",
		MessageID: "<l.4f1c9a2b7d3e8f60@oriv.example>", InReplyTo: "<x1@client.example>", References: []string{"<x0@client.example>", "<x1@client.example>"},
		Date: time.Date(2026, 5, 4, 9, 30, 0, 0, time.FixedZone("CEST", 7200)),
		Text: "Bonjour,\n\nVous êtes inscrite.\n.\nUne ligne : \n.com\n", HTML: "<p>Vous êtes <b>inscrite</b>.</p>\n",
		Calendar: []byte("BEGIN:VCALENDAR\nMETHOD:REQUEST\nSUMMARY:Épernay\nEND:VCALENDAR\n"), CalendarMethod: "REQUEST",
		Files:         []File{{Name: "journée d’Épernay.ics", ContentType: "text/calendar; charset=utf-8", Data: []byte("BEGIN:VCALENDAR\r\n")}, {Name: "plan.pdf", ContentType: "application/pdf", Data: bytes.Repeat([]byte{0, 255, '\n'}, 500)}},
		AutoSubmitted: "auto-replied", Suppress: true, ListUnsubscribe: "mailto:inscriptions@oriv.example?subject=desinscription%20abc",
		ListID: "campagnes.oriv.example", Loop: "a1b2c3",
	}
}

// leaf is one part of a message as another library reads it.
type leaf struct{ Path, Type, Method, Name, Body string }

func leaves(t *testing.T, raw []byte) []leaf {
	t.Helper()
	entity, err := message.Read(bytes.NewReader(raw))
	if err != nil {
		t.Fatalf("go-message: %v\n%s", err, raw)
	}
	var found []leaf
	var walk func(path string, e *message.Entity)
	walk = func(path string, e *message.Entity) {
		kind, params, err := e.Header.ContentType()
		if err != nil {
			t.Errorf("Content-Type: %v", err)
		}
		if parts := e.MultipartReader(); parts != nil {
			for {
				part, err := parts.NextPart()
				if err == io.EOF {
					return
				}
				if err != nil {
					t.Fatalf("part of %s: %v\n%s", kind, err, raw)
				}
				walk(path+strings.TrimPrefix(kind, "multipart/")+"/", part)
			}
		}
		body, err := io.ReadAll(e.Body)
		if err != nil {
			t.Errorf("body of %s: %v", kind, err)
		}
		_, disposition, _ := e.Header.ContentDisposition()
		found = append(found, leaf{path, kind, params["method"], disposition["filename"], string(body)})
	}
	walk("", entity)
	return found
}

func TestBuildIsReadByOthers(t *testing.T) {
	l := sample()
	raw, err := Build(l)
	if err != nil {
		t.Fatal(err)
	}
	want := []leaf{
		{"mixed/alternative/", "text/plain", "", "", strings.ReplaceAll(l.Text, "\n", "\r\n")},
		{"mixed/alternative/", "text/html", "", "", strings.ReplaceAll(l.HTML, "\n", "\r\n")},
		{"mixed/alternative/", "text/calendar", "REQUEST", "", strings.ReplaceAll(string(l.Calendar), "\n", "\r\n")},
		{"mixed/", "text/calendar", "", "journée d’Épernay.ics", string(l.Files[0].Data)},
		{"mixed/", "application/pdf", "", "plan.pdf", string(l.Files[1].Data)},
	}
	if diff := cmp.Diff(want, leaves(t, raw)); diff != "" {
		t.Errorf("parts (-want +got):\n%s", diff)
	}
	msg, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	subject, _ := new(mime.WordDecoder).DecodeHeader(msg.Header.Get("Subject"))
	from, _ := msg.Header.AddressList("From")
	to, _ := msg.Header.AddressList("To")
	got := []string{subject, from[0].Name, from[0].Address, to[0].Name, to[0].Address, msg.Header.Get("Message-ID"), msg.Header.Get("In-Reply-To"), msg.Header.Get("References"),
		msg.Header.Get("Date"), msg.Header.Get("Auto-Submitted"), msg.Header.Get("X-Auto-Response-Suppress"), msg.Header.Get("List-Unsubscribe"), msg.Header.Get("List-Id"), msg.Header.Get("X-Rencontres-Loop")}
	header := []string{l.Subject, l.FromName, l.From, l.ToName, l.To, l.MessageID, l.InReplyTo, "<x0@client.example> <x1@client.example>",
		"Mon, 04 May 2026 09:30:00 +0200", "auto-replied", "OOF, AutoReply, RN, NRN", "<" + l.ListUnsubscribe + ">", "<campagnes.oriv.example>", "a1b2c3"}
	if diff := cmp.Diff(header, got); diff != "" {
		t.Errorf("header (-want +got):\n%s", diff)
	}
	for line := range strings.SplitSeq(string(raw), "\r\n") {
		if len(line) > 100 {
			t.Errorf("line of %d bytes: %s", len(line), line)
		}
	}
}

func TestBuildLeavesOutLevelsOfOnePart(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*Letter)
		want   []string
	}{
		"text":                 {func(l *Letter) { l.HTML, l.Calendar, l.Files = "", nil, nil }, []string{"text/plain"}},
		"html":                 {func(l *Letter) { l.Text, l.Calendar, l.Files = " ", nil, nil }, []string{"text/html"}},
		"text, html":           {func(l *Letter) { l.Calendar, l.Files = nil, nil }, []string{"alternative/text/plain", "alternative/text/html"}},
		"text, file":           {func(l *Letter) { l.HTML, l.Calendar, l.Files = "", nil, l.Files[:1] }, []string{"mixed/text/plain", "mixed/text/calendar"}},
		"text, html, calendar": {func(l *Letter) { l.Files = nil }, []string{"alternative/text/plain", "alternative/text/html", "alternative/text/calendar"}},
	} {
		l := sample()
		row.change(&l)
		raw, err := Build(l)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, part := range leaves(t, raw) {
			got = append(got, part.Path+part.Type)
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestTrap14_Trap15_SameLetterSameBytesAndNoVersions(t *testing.T) {
	first, err := Build(sample())
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		again, err := Build(sample())
		if err != nil || !bytes.Equal(first, again) {
			t.Fatalf("built again: %v\n%s", err, cmp.Diff(string(first), string(again)))
		}
	}
	for _, word := range []string{"User-Agent", "X-Mailer", "go-mail", "wneessen"} {
		if bytes.Contains(bytes.ToLower(first), []byte(strings.ToLower(word))) {
			t.Errorf("%s in %s", word, first)
		}
	}
	if n := bytes.Count(first, []byte("Message-ID: <l.4f1c9a2b7d3e8f60@oriv.example>\r\n")); n != 1 {
		t.Errorf("own Message-ID is there %d times", n)
	}
	other := sample()
	other.MessageID = "l.2@oriv.example"
	if raw, err := Build(other); err != nil || bytes.Contains(raw, boundaryOf(first)) {
		t.Errorf("another letter has the same boundary (%v)", err)
	}
}

func boundaryOf(raw []byte) []byte {
	_, rest, _ := bytes.Cut(raw, []byte(`boundary="`))
	boundary, _, _ := bytes.Cut(rest, []byte(`"`))
	return boundary
}

// hostile are values that try to become a header, a recipient, a part or an encoded word.
func hostile() []string {
	return []string{
		"x\r\nBcc: evil@x.example", "x\nBcc: evil@x.example", "x\rBcc: evil@x.example", "x\r\n\r\n<script>", "\x00x\x00", "x\u2028Bcc: a@x.example",
		"=?utf-8?q?x=0D=0ABcc:_evil@x.example?=", "=?utf-8?b?DQpCY2M6IGE=?=", `x" <evil@x.example>, "y`, "a@x.example, b@x.example", "x\x1b[31m\u202egpj.exe", "\xff\xfe",
		strings.Repeat("é", 5000), strings.Repeat("x", 5000), strings.Repeat(" ", 5000) + "x", strings.Repeat("x ", 2000), strings.Repeat("👩‍🚀", 300), `\`, `é\`, `"`, "(", "x; boundary=y", strings.Repeat("a", 70) + "; boundary=z",
	}
}

func TestTrap12_Abuse14_ValuesStayValues(t *testing.T) {
	plain, err := Build(sample())
	if err != nil {
		t.Fatal(err)
	}
	want := headerNames(t, plain)
	for _, value := range hostile() {
		l := sample()
		l.FromName, l.ToName, l.Subject = value, value, "s "+value
		l.InReplyTo, l.References = "<a@b.example>", []string{value, "<" + value + ">", "<a@b.example>"}
		l.Files[0].Name, l.Files[0].ContentType = value, value
		l.Text, l.HTML, l.Calendar = value+"\n"+string(plain), "x"+value, []byte(value)
		raw, err := Build(l)
		if err != nil {
			t.Errorf("%.40q: %v", value, err)
			continue
		}
		if got := headerNames(t, raw); !slices.Equal(got, want) {
			t.Errorf("%.40q: header %v, want %v", value, got, want)
		}
		if parts := leaves(t, raw); len(parts) != 5 || parts[4].Name != "plan.pdf" {
			t.Errorf("%.40q: parts %v", value, parts)
		} else if name := parts[3].Name; strings.ContainsAny(name, "/\\:<>|\"\r\n\x00\x1b\u202e") || name == "" {
			t.Errorf("%.40q: file name %q", value, name)
		}
		msg, _ := mail.ReadMessage(bytes.NewReader(raw))
		if to, err := msg.Header.AddressList("To"); err != nil || len(to) != 1 || strings.ContainsAny(to[0].Name, "\r\n\x00\x1b") || strings.Contains(msg.Header.Get("To"), "=?utf-8?q?x=0D") {
			t.Errorf("%.40q: To %v, %v", value, to, err)
		}
		if msg.Header.Get("References") != "<a@b.example>" {
			t.Errorf("%.40q: References %q", value, msg.Header.Get("References"))
		}
	}
}

func headerNames(t *testing.T, raw []byte) []string {
	t.Helper()
	head, _, found := bytes.Cut(raw, []byte("\r\n\r\n"))
	if !found {
		t.Fatalf("no end of the header in %s", raw)
	}
	var names []string
	for line := range strings.SplitSeq(string(head), "\r\n") {
		if strings.TrimSpace(line) == "" {
			t.Errorf("blank line in the header")
		}
		if line[0] != ' ' {
			name, _, _ := strings.Cut(line, ":")
			names = append(names, textproto.CanonicalMIMEHeaderKey(name))
		}
	}
	return names
}

func TestAbuse14_OwnValuesAreRefusedIfMalformed(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*Letter)
		want   error
	}{
		"no recipient":            {func(l *Letter) { l.To = "" }, ErrAddress},
		"two recipients":          {func(l *Letter) { l.To = "a@x.example, b@x.example" }, ErrAddress},
		"recipient and a line":    {func(l *Letter) { l.To = "a@x.example\r\nBcc: b@x.example" }, ErrAddress},
		"recipient in brackets":   {func(l *Letter) { l.To = "<a@x.example>" }, ErrAddress},
		"local part not ASCII":    {func(l *Letter) { l.To = "zoé@x.example" }, ErrAddress},
		"quoted local part":       {func(l *Letter) { l.To = `"a@b"@x.example` }, ErrAddress},
		"two dots":                {func(l *Letter) { l.To = "a..b@x.example" }, ErrAddress},
		"domain with underscore":  {func(l *Letter) { l.To = "a@x_y.example" }, ErrAddress},
		"sender":                  {func(l *Letter) { l.From = "x" }, ErrAddress},
		"Message-ID missing":      {func(l *Letter) { l.MessageID = "" }, ErrLetter},
		"Message-ID and a line":   {func(l *Letter) { l.MessageID = "a@b>\r\nBcc: <x@y" }, ErrLetter},
		"Message-ID with a space": {func(l *Letter) { l.MessageID = "a b@c" }, ErrLetter},
		"no date":                 {func(l *Letter) { l.Date = time.Time{} }, ErrLetter},
		"no subject":              {func(l *Letter) { l.Subject = "\r\n" }, ErrLetter},
		"no text":                 {func(l *Letter) { l.Text, l.HTML = " \n", "" }, ErrLetter},
		"calendar method":         {func(l *Letter) { l.CalendarMethod = "REPLY\r\nX: y" }, ErrLetter},
		"calendar without method": {func(l *Letter) { l.CalendarMethod = "" }, ErrLetter},
		"Auto-Submitted":          {func(l *Letter) { l.AutoSubmitted = "no\r\nX: y" }, ErrLetter},
		"List-Unsubscribe":        {func(l *Letter) { l.ListUnsubscribe = "mailto:a@b>\r\nX: y" }, ErrLetter},
		"List-Unsubscribe web":    {func(l *Letter) { l.ListUnsubscribe = "https://x.example/u" }, ErrLetter},
		"List-Id":                 {func(l *Letter) { l.ListID = "a.b\r\nX: y" }, ErrLetter},
		"loop mark":               {func(l *Letter) { l.Loop = "a\nb" }, ErrLetter},
	} {
		l := sample()
		row.change(&l)
		raw, err := Build(l)
		if raw != nil || !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", name, err, row.want)
		}
		if err != nil && (strings.Contains(err.Error(), "x.example") || strings.Contains(err.Error(), "\n")) {
			t.Errorf("%s: the error repeats the value: %v", name, err)
		}
	}
}

func TestAbuse48_OneRecipient(t *testing.T) {
	l := sample()
	l.To, l.ToName = "Claire.O'Brien+tag@Mairie-Épernay.EXAMPLE", "b@x.example, Claire"
	raw, err := Build(l)
	if err != nil {
		t.Fatal(err)
	}
	msg, _ := mail.ReadMessage(bytes.NewReader(raw))
	to, err := msg.Header.AddressList("To")
	if err != nil || len(to) != 1 || to[0].Address != "Claire.O'Brien+tag@xn--mairie-pernay-hhb.example" || to[0].Name != "b@x.example, Claire" {
		t.Errorf("To: %v, %v", to, err)
	}
	for _, name := range []string{"Cc", "Bcc", "Reply-To"} {
		if _, there := msg.Header[name]; there {
			t.Errorf("%s is there", name)
		}
	}
}

func TestReferencesKeepTheFirstAndTheLatest(t *testing.T) {
	l := sample()
	l.References = nil
	for i := range 500 {
		l.References = append(l.References, "<"+strings.Repeat("r", i%60+1)+"@x.example>")
	}
	raw, err := Build(l)
	if err != nil {
		t.Fatal(err)
	}
	msg, _ := mail.ReadMessage(bytes.NewReader(raw))
	got := strings.Fields(msg.Header.Get("References"))
	if len(got) != maxReferences || got[0] != l.References[0] || got[19] != l.References[499] {
		t.Errorf("got %d: %v", len(got), got)
	}
}

func TestFileNames(t *testing.T) {
	for in, want := range map[string]string{
		"plan.pdf": "plan.pdf", "../../etc/passwd": "passwd", `C:\x\plan.pdf`: "plan.pdf", "a\r\nb.pdf": "a b.pdf", "": "piece-jointe", "..": "piece-jointe", "/": "piece-jointe",
		"l\u202egpj.exe": "lgpj.exe", `a"b?.pdf`: "a_b_.pdf", strings.Repeat("é", 200) + ".pdf": strings.Repeat("é", 69) + "….pdf",
	} {
		if got := fileName(in); got != want {
			t.Errorf("fileName(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzBuild(f *testing.F) {
	for _, value := range hostile() {
		f.Add(value, value, value, value, value)
	}
	plain, err := Build(sample())
	if err != nil {
		f.Fatal(err)
	}
	f.Add("Claire", "Votre inscription à Épernay", "Bonjour", "plan.pdf", "<x@y.example>")
	f.Fuzz(func(t *testing.T, name, subject, text, file, id string) {
		l := sample()
		l.FromName, l.ToName, l.Subject, l.Text, l.HTML, l.Calendar = name, name, "s "+subject, "t"+text, "h"+text, []byte(text)
		l.Files[0].Name, l.Files[0].ContentType = file, file
		l.References = append([]string{"<a@b.example>"}, id)
		raw, err := Build(l)
		if err != nil {
			t.Fatalf("Build: %v", err)
		}
		if err := checkLines(raw); err != nil {
			t.Fatal(err)
		}
		if got, want := headerNames(t, raw), headerNames(t, plain); !slices.Equal(got, want) {
			t.Fatalf("header %v, want %v", got, want)
		}
		msg, err := mail.ReadMessage(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		to, err := msg.Header.AddressList("To")
		if err != nil || len(to) != 1 || to[0].Address != l.To || to[0].Name != displayName(name) {
			t.Fatalf("To %v, %v, want one %q", to, err, displayName(name))
		}
		if parts := leaves(t, raw); len(parts) != 5 {
			t.Fatalf("%d parts, want 5", len(parts))
		}
		if again, err := Build(l); err != nil || !bytes.Equal(raw, again) {
			t.Fatalf("built again: other bytes (%v)", err)
		}
		l.To, l.MessageID, l.ListUnsubscribe, l.Loop = name, id, text, subject
		if raw, err := Build(l); err == nil && checkLines(raw) != nil || err != nil && !errors.Is(err, ErrAddress) && !errors.Is(err, ErrLetter) {
			t.Fatalf("own values: %v", err)
		}
	})
}
