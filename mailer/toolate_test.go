package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// Who is forgotten comes to nothing any more: the seat or the place in the queue is given up, the caterer hears of a meal less, and nobody at the same
// address gets a letter that was for them.
func TestForgottenGivesUpPlaces(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.contact("anne@ville.example", "Jean Autre")
		w.contact("sara@ville.example", "Paul Autre")
		for _, name := range []string{"Anne", "Sara"} {
			r := w.registration("epernay", strings.ToLower(name)+"@ville.example", name+" Martin")
			w.update(func(t *registry.Tx) error { return t.Forget(r.Contact, "staff") })
		}
		w.pass()
		if got := w.offers(); got != "bruno" {
			t.Errorf("the freed seat is offered to %q, want bruno", got)
		}
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.later(time.Hour)
		w.pass()
		w.expectWritten("anne@ville.example", 0)
		w.expectWritten("sara@ville.example", 0)
	})
}

// A yes that came in time and is read when the event is over, by a service that was down, registers nobody: a person answers.
func TestYesReadAfterTheEvent(t *testing.T) {
	inWorld(t, on(time.May, 19, 8, 0), func(w *world) {
		w.known()
		w.contact("nora@ville.example", "Nora Martin")
		w.until(on(time.May, 20, 20, 0))
		w.pass()
		w.write(note{from: "nora@ville.example", name: "Nora Martin", text: "Je serai présente le 28 mai à Épernay, sur place.", subject: "Épernay"})
		w.later(9 * 24 * time.Hour)
		w.pass()
		if got := w.cases(); w.stands("Nora") != "" || len(got) != 1 || got[0] != "past-event" {
			t.Errorf("Nora stands %q, cases %v", w.stands("Nora"), got)
		}
	})
}
