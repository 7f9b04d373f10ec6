package sandbox_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"rencontres/mailer/sandbox"
)

// composed is one file of testdata/compose: a case as JSON in its first line, then the message, decoded, as the composer of the corpus
// writes it.
type composed struct {
	ID, Date, Placement, Body string
	Answers, Subject          *string
	AnswersKind               string `json:"answers_kind"`
	Headers                   map[string]string
}

func (c composed) reply(t *testing.T, client string) sandbox.Reply {
	t.Helper()
	date, err := time.Parse(time.RFC3339, c.Date)
	if err != nil {
		t.Fatal(err)
	}
	r := sandbox.Reply{ID: c.ID, From: sandbox.Address{Name: "Hélène Müller", Email: "h.muller@ville.example"}, Date: date, Client: client,
		Placement: c.Placement, Subject: c.Subject, Headers: c.Headers, Body: c.Body, AnswersKind: c.AnswersKind}
	if c.Answers != nil {
		r.AnswersEvent = *c.Answers
	}
	return r
}

func TestComposeAsEachClientDoes(t *testing.T) {
	files, _ := filepath.Glob("testdata/compose/*.txt")
	if len(files) != len(sandbox.Clients()) {
		t.Fatalf("%d cases for %d clients", len(files), len(sandbox.Clients()))
	}
	for _, file := range files {
		client := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(client, func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			first, want, _ := strings.Cut(string(text), "\n")
			var c composed
			if err := json.Unmarshal([]byte(first), &c); err != nil {
				t.Fatal(err)
			}
			raw, err := sandbox.Compose(c.reply(t, client))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, decode(t, raw)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			wire(t, raw)
		})
	}
}

// wire checks what every message must be: CRLF alone, ASCII headers, no line over 998 bytes.
func wire(t *testing.T, raw []byte) {
	t.Helper()
	if bytes.Contains(bytes.ReplaceAll(raw, []byte("\r\n"), nil), []byte("\n")) {
		t.Error("a bare LF")
	}
	head, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	for line := range bytes.SplitSeq(raw, []byte("\r\n")) {
		if len(line) > 998 {
			t.Errorf("a line of %d bytes", len(line))
		}
	}
	if slices.ContainsFunc(head, func(b byte) bool { return b > 126 }) {
		t.Errorf("a header beyond ASCII: %s", head)
	}
}

// decode writes a message as the files do.
func decode(t *testing.T, raw []byte) string {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	head, _, _ := strings.Cut(string(raw), "\r\n\r\n")
	var out strings.Builder
	for line := range strings.SplitSeq(strings.ReplaceAll(head, "\r\n ", " "), "\r\n") {
		if !strings.HasPrefix(line, "Content-T") {
			words := mime.WordDecoder{CharsetReader: decodeCharset}
			text, err := words.DecodeHeader(line)
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintln(&out, text)
		}
	}
	decodePart(t, &out, m.Header.Get("Content-Type"), m.Header.Get("Content-Transfer-Encoding"), m.Body)
	return out.String()
}

func decodeCharset(charset string, r io.Reader) (io.Reader, error) {
	switch charset {
	case "iso-8859-1":
		return charmap.ISO8859_1.NewDecoder().Reader(r), nil
	case "windows-1252":
		return charmap.Windows1252.NewDecoder().Reader(r), nil
	}
	return r, nil
}

func decodePart(t *testing.T, out *strings.Builder, contentType, encoding string, body io.Reader) {
	t.Helper()
	kind, parameters, err := mime.ParseMediaType(contentType)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasPrefix(kind, "multipart/") {
		fmt.Fprintln(out, "== "+kind)
		parts := multipart.NewReader(body, parameters["boundary"])
		for {
			p, err := parts.NextRawPart()
			if err == io.EOF {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			decodePart(t, out, p.Header.Get("Content-Type"), p.Header.Get("Content-Transfer-Encoding"), p)
		}
	}
	format := parameters["format"]
	if format == "" {
		format = "-"
	}
	fmt.Fprintln(out, "==", kind, parameters["charset"], encoding, format)
	switch encoding {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	body, _ = decodeCharset(parameters["charset"], body)
	text, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintln(out, strings.ReplaceAll(string(text), "\r\n", "\n"))
}

func TestComposeRefusesWhatItDoesNotKnow(t *testing.T) {
	good := sandbox.Reply{ID: "x", From: sandbox.Address{Email: "a@b.example"}, Client: "proton", AnswersKind: "invitation",
		AnswersEvent: "epernay"}
	if _, err := sandbox.Compose(good); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*sandbox.Reply){
		"client":   func(r *sandbox.Reply) { r.Client = "mutt" },
		"kind":     func(r *sandbox.Reply) { r.AnswersKind = "summons" },
		"event":    func(r *sandbox.Reply) { r.AnswersEvent = "reims" },
		"answered": func(r *sandbox.Reply) { r.Answered = []byte("no message") },
	} {
		bad := good
		change(&bad)
		if _, err := sandbox.Compose(bad); err == nil {
			t.Errorf("an unknown %s is taken", name)
		}
	}
}

func TestComposeQuotesTheGivenLetter(t *testing.T) {
	reply := sandbox.Reply{ID: "x", From: sandbox.Address{Name: "A", Email: "a@b.example"}, Date: received, Placement: "top", Body: "Oui",
		Answered: invitation(t)}
	for _, client := range sandbox.Clients() {
		reply.Client = client
		raw, err := sandbox.Compose(reply)
		if err != nil {
			t.Fatal(err)
		}
		got := decode(t, raw)
		for _, want := range []string{"To: L'équipe <inscriptions@oriv.example>", "In-Reply-To: <token@oriv.example>", "Invitation : Épernay",
			"journée du 28 mai", "Oui"} {
			if !strings.Contains(got, want) {
				t.Errorf("%s: no %q in\n%s", client, want, got)
			}
		}
		wire(t, raw)
	}
}
