package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// lateSeat lets the seat of Sara be offered to Anne the day before the practical letters, and those leave.
func (w *world) lateSeat() {
	w.Helper()
	w.full("Anne")
	w.change(Telling{}, func(e *registry.Event) {
		e.Venue, e.Video, e.Rules.Eve = "Salle des fêtes, 51200 Épernay", "https://visio.example/epernay", "-2 09:00"
	})
	w.until(on(time.May, 24, 9, 0))
	w.pass()
	w.cancels("Sara")
	w.offer("Anne")
	w.until(on(time.May, 25, 10, 0))
	w.pass()
	if n := w.sent(templates.Practical); n != 2 {
		w.Fatalf("%d practical letters", n)
	}
}

// Who takes an offered seat after the hour of the practical letters has their content with the confirmation, and gets no practical letter besides;
// nor is one missed. Whoever was registered before gets theirs, also who says something meanwhile.
func TestLateSeatGetsNoPracticalLetter(t *testing.T) {
	inWorld(t, on(time.May, 18, 8, 0), func(w *world) {
		w.lateSeat()
		w.from("Anne", "Oui", w.offer("Anne"))
		if got := w.stands("Anne"); got != registry.Registered {
			t.Fatalf("Anne stands %q, cases %v", got, w.cases())
		}
		w.says("anne@ville.example", "Nous avons enregistré votre inscription", "Salle des fêtes, 51200 Épernay")
		w.soon()
		if n := w.ofKind(string(templates.Practical), "anne@ville.example"); n != 0 {
			t.Errorf("%d practical letters beside the confirmation", n)
		}
		w.until(on(time.May, 28, 10, 0))
		w.pass()
		if strings.Contains(w.log.String(), "letters=practical") {
			t.Errorf("told as missed:\n%s", w.log)
		}
	})
}

// Who takes a seat in the night before the letter of the eve has all of it with the confirmation.
func TestLateSeatGetsNoLetterOfTheEve(t *testing.T) {
	inWorld(t, on(time.May, 18, 8, 0), func(w *world) {
		w.lateSeat()
		w.until(on(time.May, 26, 8, 0))
		w.from("Anne", "Oui", w.offer("Anne"))
		w.soon()
		if n := w.ofKind(string(templates.Eve), "anne@ville.example"); n != 0 || w.sent(templates.Eve) != 2 {
			t.Errorf("%d letters of the eve to who has just had its content, %d in all", n, w.sent(templates.Eve))
		}
	})
}

// Who was registered long before gets the practical letter, also when they write a detail after its hour and before it is made.
func TestDetailAfterTheHourHidesNoPracticalLetter(t *testing.T) {
	inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
		w.known()
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.until(on(time.May, 25, 10, 0))
		w.from("Anne", "Je serai bien présente le 28 mai à Épernay, sur place ; je mange végétarien.", nil)
		if r := w.registration("epernay", "anne@ville.example", ""); r.Diet == "" {
			t.Fatalf("no diet was noted; cases %v", w.cases())
		}
		w.soon()
		if n := w.ofKind(string(templates.Practical), "anne@ville.example"); n != 1 {
			t.Errorf("%d practical letters", n)
		}
	})
}
