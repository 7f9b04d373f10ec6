package mailer

import (
	"context"
	"strings"
	"testing"

	"rencontres/registry"
)

// A person's words under an empty envelope sender are nobody's automatic answer for sure: they are not acted on and not answered, and a person
// sees them, with what they propose. What reads like a program's stays out of the way.
func TestAbuse29_WordsOfAnEmptySenderAreShown(t *testing.T) {
	for _, c := range []struct{ name, text, headers, want string }{
		{"a registration", comes, "", "null-return-path"},
		{"a question", "Bonjour,\n\nY a-t-il un parking ?", "", "null-return-path"},
		{"an absence", "Je suis absente jusqu'au 12 mai. En cas d'urgence, contactez l'accueil.", "", ""},
		{"said to be automatic", comes, "Auto-Submitted: auto-generated\r\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.write(note{from: claireMail, name: claireName, text: c.text, headers: c.headers, null: true})
				w.pass()
				w.expectWritten(claireMail, 0)
				if got := strings.Join(w.cases(), " "); got != c.want {
					t.Errorf("cases %q, want %q", got, c.want)
				}
				if got := w.standing("epernay", claireMail, ""); got != "" {
					t.Errorf("stands %q before anybody looked", got)
				}
				if c.text != comes || c.want == "" {
					return
				}
				if err := w.service.SettleTriage(context.Background(), 1, Ruling{}); err != nil {
					t.Fatal(err)
				}
				if got := w.standing("epernay", claireMail, ""); got != registry.Registered {
					t.Errorf("stands %q when what is proposed is accepted, want registered", got)
				}
			})
		})
	}
}
