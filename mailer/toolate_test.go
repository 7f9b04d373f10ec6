package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
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

// What states a registration is of no use once the event is over: a letter that has not left by then lapses, and none is sent again. One that was
// cancelled in time is told so all the same.
func TestNoConfirmationAfterTheEvent(t *testing.T) {
	inWorld(t, on(time.May, 28, 10, 0), func(w *world) {
		w.known()
		for _, name := range []string{"Anne", "Bruno"} {
			if _, err := w.service.Register(w.ctx, registry.Contact{Email: strings.ToLower(name) + "@ville.example", Name: name + " Martin"},
				Intent{Event: "epernay", Intent: "attend"}); err != nil {
				t.Fatal(err)
			}
		}
		bruno := w.registration("epernay", "bruno@ville.example", "Bruno Martin").ID
		w.later(time.Hour)
		if err := w.service.Resend(w.ctx, bruno); err != nil {
			t.Fatal(err)
		}
		w.until(on(time.May, 29, 8, 0))
		w.pass()
		w.expectWritten("anne@ville.example", 0)
		for _, l := range w.letters(registry.LetterFilter{Kind: string(templates.Confirmation)}) {
			if l.State != registry.Superseded && (l.State != registry.Expired || l.Reason != "event-past") {
				t.Errorf("the confirmation is %s (%s)", l.State, l.Reason)
			}
		}
		if err := w.service.Resend(w.ctx, bruno); err == nil || !strings.Contains(err.Error(), "est passé") {
			t.Errorf("sent again: %v", err)
		}
	})
}
