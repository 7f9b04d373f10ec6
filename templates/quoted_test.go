package templates_test

import (
	"strings"
	"testing"
	"time"

	"rencontres/mailer/message"
	"rencontres/mailer/relay"
	"rencontres/mailer/sandbox"
	"rencontres/templates"
)

// TestQuotedLettersAddNothing answers every letter in every mail program: whether the letter is known or not, its words are
// not the writer's.
func TestQuotedLettersAddNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	s, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	_, event := season(t)
	keep := append(templates.FormLines(), templates.Prefilled(event)...)
	const typed = "Je viens avec plaisir, sans repas."
	for name, letter := range templates.SampleLetters(t) {
		r, err := s.Render(letter)
		if err != nil {
			t.Fatal(err)
		}
		sent, err := relay.Build(relay.Letter{From: letter.Organisation.Address, To: "c.dubois@mairie-reims.example", Subject: r.Subject,
			MessageID: "jeton@oriv.example", Date: letter.Now, Text: r.Text, HTML: r.HTML})
		if err != nil {
			t.Fatal(err)
		}
		for _, client := range sandbox.Clients() {
			raw, err := sandbox.Compose(sandbox.Reply{ID: name, From: sandbox.Address{Name: "Claire Dubois", Email: "c.dubois@mairie-reims.example"},
				Date: letter.Now.Add(24 * time.Hour), Client: client, Placement: "top", Body: typed + "\n\nCordialement,\nClaire Dubois", Answered: sent})
			if err != nil {
				t.Fatal(err)
			}
			for _, known := range []string{r.Text, ""} {
				m := message.Parse(raw, message.Options{Sent: known, Keep: keep, Own: []string{letter.Organisation.Address}})
				if got := strings.Join(strings.Fields(m.Text), " "); got != typed {
					t.Errorf("%s in %s, known %t: read as %q", name, client, known != "", got)
				}
			}
		}
	}
}
