package templates

import (
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
)

func parts(t *testing.T, link string) (box, subject, body string) {
	t.Helper()
	u, err := url.Parse(link)
	if err != nil {
		t.Fatal(err)
	}
	if u.Scheme != "mailto" || strings.Contains(link, "+") {
		t.Errorf("%q is no link of RFC 6068", link)
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		t.Fatal(err)
	}
	return u.Opaque, q.Get("subject"), q.Get("body")
}

func TestButton(t *testing.T) {
	events := programme(t)
	june := events[1]
	june.Date = june.Date.AddDate(0, 0, -17)
	havre := events[0]
	havre.Town, havre.RemoteUntil, havre.Kind = "Le Havre", "16:30", "atelier"
	untold := events[0]
	untold.RemoteUntil = ""
	form := "\r\n\r\nNom et prénom : \r\nFonction : \r\nStructure : \r\nRepas sur place (oui / non) : \r\nRégime ou besoin particulier : "
	const code = "7K3M-9QXT-2PVD"
	tests := []struct {
		name          string
		event         Event
		choice        string
		subject, body string
	}{
		{"on site", events[0], "onsite", "Inscription - Epernay 28 mai [" + code + "]",
			"Je m'inscris à la rencontre du 28 mai à Épernay, sur place." + form},
		{"by video", events[0], "remote", "Inscription - Epernay 28 mai [" + code + "]",
			"Je m'inscris à la rencontre du 28 mai à Épernay, en visioconférence (le matin)." + form},
		{"absent", events[0], "absent", "Absence - Epernay 28 mai [" + code + "]",
			"Je ne pourrai pas participer à la rencontre du 28 mai à Épernay."},
		{"regional day", events[3], "onsite", "Inscription - Tomblaine 5 novembre [" + code + "]",
			"Je m'inscris à la journée régionale du 5 novembre à Tomblaine, sur place." + form},
		{"the first of the month", june, "absent", "Absence - Bar-le-Duc 1er juin [" + code + "]",
			"Je ne pourrai pas participer à la rencontre du 1er juin à Bar-le-Duc."},
		{"town with an article, the whole day, other kind", havre, "remote", "Inscription - Le Havre 28 mai [" + code + "]",
			"Je m'inscris à la rencontre du 28 mai au Havre, en visioconférence." + form},
		{"video without an end of its own", untold, "remote", "Inscription - Epernay 28 mai [" + code + "]",
			"Je m'inscris à la rencontre du 28 mai à Épernay, en visioconférence." + form},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			link := Button("inscriptions@oriv.example", tt.event, code, tt.choice)
			box, subject, body := parts(t, link)
			if box != "inscriptions@oriv.example" || subject != tt.subject || body != tt.body {
				t.Errorf("got %q, %q, %q\nwant %q, %q", box, subject, body, tt.subject, tt.body)
			}
			_, encoded, _ := strings.Cut(link, "&body=")
			if len(encoded) >= 600 {
				t.Errorf("a body of %d bytes", len(encoded))
			}
			for _, r := range link {
				if r > 0x7e || r <= ' ' || strings.ContainsRune(`"'<>\`, r) {
					t.Errorf("%q stands in the link", r)
				}
			}
			first, _, _ := strings.Cut(body, "\r\n")
			if !strings.Contains(strings.Join(Prefilled(tt.event), "\n"), first) {
				t.Errorf("Prefilled does not hold %q", first)
			}
		})
	}
}

// TestAbuse14_ButtonFields: nothing in a town, a code or an address adds a field to the link or a line to its message.
func TestAbuse14_ButtonFields(t *testing.T) {
	e := programme(t)[0]
	e.Town = "Épernay\r\nBcc: x@x.example&bcc=y@y.example?cc=z" + strings.Repeat("é", 400)
	link := Button("a@b.example?bcc=x@x.example", e, "7K3M&cc=x@x.example", "absent")
	box, subject, _ := parts(t, link)
	if strings.Count(link, "?") != 1 || strings.Count(link, "&") != 1 || strings.ContainsAny(subject, "\r\n") || !strings.HasPrefix(box, "a@b.example%3F") {
		t.Errorf("link %q", link)
	}
	if !utf8.ValidString(subject) || len(subject) > 120 {
		t.Errorf("subject %q", subject)
	}
}

// TestLettersDoNotHoldWhatIsNeverSubtracted: a quoted letter must not read like a reply.
func TestLettersDoNotHoldWhatIsNeverSubtracted(t *testing.T) {
	s := loaded(t)
	for _, e := range examples(t) {
		r, err := s.Render(e.letter)
		if err != nil {
			t.Fatal(err)
		}
		for _, event := range e.letter.Events {
			for _, sentence := range Prefilled(event) {
				if strings.Contains(squeeze(r.Text), squeeze(sentence)) {
					t.Errorf("%s: the letter holds %q", e.name, sentence)
				}
			}
		}
	}
}

func TestFormLines(t *testing.T) {
	r, err := loaded(t).Render(examples(t)[2].letter)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range FormLines() {
		if !strings.HasSuffix(line, " :") {
			t.Errorf("%q", line)
		}
		if !strings.Contains(r.Text, "\n"+strings.ReplaceAll(line, " :", nbsp+":")+"\n") {
			t.Errorf("the invitation does not hold %q on a line of its own", line)
		}
	}
}

func TestUnsubscribeLink(t *testing.T) {
	box, subject, body := parts(t, UnsubscribeLink("inscriptions@oriv.example", "7K3M-9QXT-2PVD"))
	if box != "inscriptions@oriv.example" || subject != "Desabonnement [7K3M-9QXT-2PVD]" || body != "désabonnement" {
		t.Errorf("got %q, %q, %q", box, subject, body)
	}
}
