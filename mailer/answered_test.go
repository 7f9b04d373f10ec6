package mailer

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
	"rencontres/registry"
)

// A confirmation keeps the subject of the reply that it answers: what was answered is then told by its words, where no registry is asked.
func TestConfirmationIsKnownByItsWords(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact("c.dubois@reims.example", "Claire Dubois")
		w.invite("epernay")
		invitation := w.lastTo("c.dubois@reims.example")
		w.write(note{from: "c.dubois@reims.example", name: "Claire Dubois", text: "Je serai présente le 28 mai.", answers: invitation})
		w.pass()
		confirmation := w.lastTo("c.dubois@reims.example")
		var events []registry.Event
		w.view(func(tx *registry.Tx) (err error) {
			events, err = tx.Events()
			return err
		})
		for letter, want := range map[*[]byte]string{&invitation.Raw: "review", &confirmation.Raw: "apply"} {
			quote := strings.ReplaceAll("\n"+strings.TrimSpace(message.Plain(*letter)), "\n", "\n> ")
			raw := w.compose(note{from: "c.dubois@reims.example", name: "Claire Dubois", text: "Sans repas\n\nLe lun. 4 mai 2026 à 09:00, ORIV <" + ourAddress + "> a écrit :" + quote, answers: invitation, at: start()})
			p := Parse(raw, events)
			if p.Disposition != want || want == "apply" && (len(p.Intents) != 1 || p.Intents[0].Lunch == nil || *p.Intents[0].Lunch) {
				t.Errorf("« Sans repas » above %.60q: %s, %+v; want %s", quote, p.Disposition, p.Intents, want)
			}
		}
	})
}
