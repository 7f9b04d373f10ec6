package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// Who was offered a seat that ends with a change of the event is told so, once, whatever else becomes of the event before the letter leaves.
func TestWithdrawnOfferIsTold(t *testing.T) {
	otherDay := func(w *world) { w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" }) }
	postponed := func(w *world) {
		w.changes(Telling{}, func(t *registry.Tx) error { return t.PostponeEvent("epernay", true, "staff") })
	}
	const gone = "La place que nous vous avions proposée ne peut plus être prise"
	for name, c := range map[string]struct {
		change func(*world)
		wants  string
	}{
		"date":        {otherDay, gone + " ; votre demande reste sur liste d’attente. Si une place vous est de nouveau proposée"},
		"postponed":   {postponed, gone + " ; votre demande reste sur liste d’attente. Si une place vous est de nouveau proposée"},
		"mode struck": {func(w *world) { w.strikes(registry.Onsite) }, ""},
		"mode struck, and the other full": {func(w *world) {
			few := 0
			w.change(Telling{}, func(e *registry.Event) { e.Onsite, e.Remote.Capacity = nil, &few })
		}, "votre demande reste sur liste d’attente. " + gone + ". Si une place se libère"},
		"and then another day": {func(w *world) {
			otherDay(w)
			w.later(2 * time.Minute)
			w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-11" })
		}, gone + " ;"},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.full("Anne", "Bruno")
				w.cancels("Sara")
				w.offer("Anne")
				c.change(w)
				w.leave()
				told := words(t, *w.lastTo("anne@ville.example"))
				if !strings.Contains(told, c.wants) || c.wants == "" && strings.Contains(told, gone) {
					t.Errorf("Anne, who was offered a seat, is told, want %q:\n%s", c.wants, told)
				}
				if all := w.said("bruno@ville.example"); strings.Contains(all, "proposée ne peut plus") {
					t.Errorf("Bruno was offered none:\n%s", all)
				}
				w.change(Telling{}, func(e *registry.Event) { e.Date, e.Venue = "2026-06-18", "Théâtre" })
				w.leave()
				if again := words(t, *w.lastTo("anne@ville.example")); again == told || strings.Contains(again, gone) {
					t.Errorf("told again:\n%s", again)
				}
			})
		})
	}
}

// An offer that stands when a change was taken back in part is not told as ended.
func TestStandingOfferIsNotToldAsEnded(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		w.cancels("Sara")
		w.offer("Anne")
		w.change(Telling{}, func(e *registry.Event) { e.Starts = "10:00" })
		w.leave()
		w.says("anne@ville.example", "change d’horaires", "La place proposée vous reste réservée")
	})
}

// The words that a letter about a change proposes take the seat that is offered.
func TestSeatIsTakenByAnswerToALetterAboutAChange(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Salle des fêtes" })
		w.cancels("Sara")
		w.offer("Anne")
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Théâtre" })
		w.leave()
		w.says("anne@ville.example", "change de lieu", "répondez « je viendrai sur place » à ce message")
		w.from("Anne", "Je viendrai sur place.", w.lastTo("anne@ville.example"))
		if got := w.stands("Anne"); got != registry.Registered {
			t.Errorf("who took the seat stands %q, cases %v", got, w.cases())
		}
	})
}

// A message that waits for a person does not keep an offer open: its acknowledgement says how to take the seat meanwhile.
func TestOfferWhileAMessageWaitsForAPerson(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		w.cancels("Sara")
		letter := w.offer("Anne")
		w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Je ne sais pas trop, cela dépendra de mon collègue et de la météo, dites-moi.", subject: "Autre chose"})
		w.pass()
		if len(w.cases()) != 1 {
			t.Fatalf("cases %v", w.cases())
		}
		w.says("anne@ville.example", "La place proposée vous reste réservée jusqu’au mercredi 6 mai 2026 à 9 h ; pour la prendre sans attendre notre réponse, répondez « oui » au message qui vous la propose.")
		w.from("Anne", "Oui", letter)
		if got := w.stands("Anne"); got != registry.Registered {
			t.Errorf("who took the seat stands %q, cases %v", got, w.cases())
		}
	})
}
