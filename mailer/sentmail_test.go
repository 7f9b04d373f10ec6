package mailer

import (
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// A copy of each letter of the registry, and of no campaign letter, is kept in the folder of sent mail, once.
func TestCopiesOfSentLetters(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.service = w.newService(func(c *Config) { c.Sent = "Sent" })
		w.contact("c.dubois@reims.example", "Claire Dubois")
		w.invite("epernay")
		w.write(note{from: "c.dubois@reims.example", name: "Claire Dubois", text: "Je serai présente le 28 mai.", answers: w.lastTo("c.dubois@reims.example")})
		for range 3 {
			w.pass()
		}
		copies := w.server.Messages(ourAddress, "Sent")
		if len(copies) != 1 || len(w.lettersTo("c.dubois@reims.example")) != 2 {
			t.Errorf("%d copies of %d letters, want one, of the confirmation", len(copies), len(w.lettersTo("c.dubois@reims.example")))
		}
	})
}

// What a letter says besides the registrations outlives its being merged into a later one.
func TestMergedLettersKeepTheirNotes(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact("c.dubois@reims.example", "Claire Dubois")
		w.invite("epernay")
		invitation := w.lastTo("c.dubois@reims.example")
		reply := func(text string, answers *sandbox.Delivery) {
			w.write(note{from: "c.dubois@reims.example", name: "Claire Dubois", text: text, answers: answers})
			w.pass()
		}
		reply("Je serai présente le 28 mai.", invitation)
		w.later(2 * time.Minute)
		reply("Je suivrai finalement la matinée en visio. Y a-t-il un parking ?", w.lastTo("c.dubois@reims.example"))
		w.later(2 * time.Minute)
		reply("Je ne pourrai finalement pas venir.", w.lastTo("c.dubois@reims.example"))
		if got := w.standing("epernay", "c.dubois@reims.example", ""); got != registry.Absent {
			t.Fatalf("standing %q, want absent", got)
		}
		before := len(w.lettersTo("c.dubois@reims.example"))
		w.later(20 * time.Minute)
		w.pass()
		if got := len(w.lettersTo("c.dubois@reims.example")) - before; got != 1 {
			t.Fatalf("%d letters after the merging window, want one\n%s", got, w.log)
		}
		w.says("c.dubois@reims.example", "question")
	})
}
