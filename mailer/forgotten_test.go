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
