package mailer

import (
	"fmt"
	"strings"
	"testing"

	"rencontres/registry"
)

// What the subject says and the words do not is for a person: another event than that of the thread, or a button's word against its sentence.
func TestSubjectAgainstWords(t *testing.T) {
	t.Parallel()
	const comes, stays = "Bonjour,\n\nJe serai présente, sur place.", "Bonjour,\n\nJe ne pourrai pas venir."
	const registers, declines = "Je m'inscris à la rencontre du 28 mai à Épernay, sur place.", "Je ne pourrai pas participer à la rencontre du 28 mai à Épernay."
	for _, c := range []struct{ subject, text, want string }{
		{"Inscription Mulhouse 24 septembre", comes, "other_event"},
		{"Mulhouse", comes, "other_event"},
		{"RE: inscription à Mulhouse", comes, "other_event"},
		{"Participation le 24/09", comes, "other_event"},
		{"Absence Mulhouse", stays, "other_event"},
		{"Mulhouse", "Bonjour,\n\nJe serai présente à la rencontre du 28 mai à Épernay, sur place.", "other_event"},
		{"Inscription - Mulhouse 24 septembre [CODE]", registers, "other_event"},
		{"Inscription Mulhouse 24 septembre", "Bonjour,\n\nJe serai présente le 24 septembre à Mulhouse, sur place.", "mulhouse registered"},
		{"Rencontre d’Épernay", comes, "epernay registered"},
		{"RE: ville de Mulhouse", comes, "epernay registered"},
		{"Inscription", comes, "epernay registered"},
		{"", comes, "epernay registered"},
		{"Absence - Epernay 28 mai [CODE]", registers, "contradiction"},
		{"Absence - Epernay 28 mai [CODE]", declines + "\n\nFinalement je viens.", "contradiction"},
		{"Inscription - Epernay 28 mai [CODE]", declines, "contradiction"},
		{"Inscription - Epernay 28 mai [CODE]", registers, "epernay registered"},
		{"Absence - Epernay 28 mai [CODE]", declines, "epernay absent"},
		{"Absence - Epernay 28 mai [CODE]", declines + "\n\nJe serai présente à Mulhouse le 24 septembre.", "epernay absent mulhouse registered"},
	} {
		t.Run(c.subject+"/"+c.text[len(c.text)-12:], func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				person := w.contact("claire.dubois@reims.example", "Claire Dubois")
				w.invite("epernay")
				n := note{from: person.Email, name: person.Name, text: c.text}
				letter := w.letters(registry.LetterFilter{Address: person.Address})[0]
				if n.subject = strings.ReplaceAll(c.subject, "CODE", registry.PrintedCode(letter.Code)); n.subject == c.subject {
					n.answers = w.lastTo(person.Email)
				}
				w.write(n)
				w.pass()
				got := w.cases()
				w.view(func(t *registry.Tx) error {
					all, err := t.Attendances("")
					for _, a := range all {
						got = append(got, fmt.Sprint(a.Registration.Event, " ", a.State))
					}
					return err
				})
				if got := strings.Join(got, " "); got != c.want {
					t.Errorf("got %q, want %q", got, c.want)
				}
			})
		})
	}
}

// Without a registry, the thread is what the message quotes.
func TestSubjectAgainstQuote(t *testing.T) {
	const raw = "From: Claire Dubois <claire.dubois@reims.example>\r\nSubject: %s\r\nDate: Mon, 04 May 2026 10:00:00 +0200\r\n" +
		"Content-Type: text/plain; charset=utf-8\r\n\r\nJe serai présente, sur place.\r\n\r\nLe 30/04/2026 à 09:00, ORIV a écrit :\r\n" +
		"> Nous avons le plaisir de vous inviter à la rencontre du 28 mai à Épernay.\r\n"
	for subject, want := range map[string]string{"Mulhouse 24 septembre": "review", "Re: Invitation : Epernay, 28 mai": "apply", "Re: Invitation": "apply"} {
		if p := Parse(fmt.Appendf(nil, raw, subject), exampleEvents(t)); p.Disposition != want {
			t.Errorf("%s: %s, want %s (%v)", subject, p.Disposition, want, p.Reasons)
		}
	}
}
