package mailer

import (
	"errors"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// settledAbsent lets Sara write something unclear, which staff settle as a no.
func (w *world) settledAbsent() {
	w.Helper()
	w.from("Sara", "Contretemps : je ne sais pas si je viendrai, sans doute pas le 28 mai, à moins que le train circule.", nil)
	if err := w.service.SettleTriage(w.ctx, 1, Ruling{Intents: []Intent{{Event: "epernay", Intent: "absent", Who: Who{Self: true}}}}); err != nil {
		w.Fatal(err)
	}
	w.pass()
	w.pass()
	w.later(time.Hour)
}

// undoes takes the settlement back, and gives the contacts who wait by it.
func (w *world) undoes() (wait []int64) {
	w.Helper()
	all, err := w.service.UndoTriage(w.ctx, 1)
	if err != nil {
		w.Fatal(err)
	}
	for _, r := range all {
		wait = append(wait, r.Contact)
	}
	w.pass()
	return wait
}

// An undone settlement takes no seat that is offered to somebody: who had it waits for one, next by rank, and staff are told who.
func TestUndoLeavesAnOfferedSeat(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.settledAbsent()
		letter := w.offer("Anne")
		sara := w.registration("epernay", "sara@ville.example", "")
		if wait := w.undoes(); len(wait) != 1 || wait[0] != sara.Contact || w.stands("Sara") != registry.Waiting {
			t.Errorf("waiting by it: %v; Sara stands %q", wait, w.stands("Sara"))
		}
		w.says("sara@ville.example", "liste d’attente")
		w.from("Anne", "Oui", letter)
		if got := w.stands("Anne"); got != registry.Registered {
			t.Errorf("Anne, to whom the seat was offered, stands %q", got)
		}
		w.later(time.Hour)
		w.cancels("Theo")
		w.pass()
		if got := w.offers(); got != "anne sara" {
			t.Errorf("offers: %s, want anne sara", got)
		}
	})
}

// The same once the seat was taken; staff may give one more, for a reason.
func TestUndoOnceTheSeatIsTaken(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		w.settledAbsent()
		w.from("Anne", "Oui", w.offer("Anne"))
		wait := w.undoes()
		if len(wait) != 1 || w.stands("Sara") != registry.Waiting {
			t.Fatalf("waiting by it: %v; Sara stands %q", wait, w.stands("Sara"))
		}
		if _, err := w.service.Promote(w.ctx, "epernay", wait[0], "erreur"); err != nil || w.stands("Sara") != registry.Registered {
			t.Errorf("promoted: %v; Sara stands %q", err, w.stands("Sara"))
		}
	})
}

// A seat that is left is theirs again, with the meal if that is.
func TestUndoGivesTheSeatBack(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full()
		yes := true
		w.attends("Sara", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes, Ranked: w.registry.Now().Add(-90 * time.Minute)})
		w.settledAbsent()
		if wait := w.undoes(); len(wait) != 0 || w.stands("Sara") != registry.Registered || !w.registration("epernay", "sara@ville.example", "").Eats() {
			t.Errorf("waiting by it: %v; Sara stands %q", wait, w.stands("Sara"))
		}
	})
}

// Who has a seat in the other mode by the settlement keeps it where theirs is gone: it is refused, and nothing changes.
func TestUndoTakesNoSeatForAPlaceInTheQueue(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		w.from("Sara", "Contretemps : je ne sais pas si je viendrai, sans doute pas le 28 mai, à moins que le train circule.", nil)
		if err := w.service.SettleTriage(w.ctx, 1, Ruling{Intents: []Intent{{Event: "epernay", Intent: "attend", Mode: said("remote"), Who: Who{Self: true}}}}); err != nil {
			t.Fatal(err)
		}
		w.pass()
		w.pass()
		w.offer("Anne")
		_, err := w.service.UndoTriage(w.ctx, 1)
		if r := w.registration("epernay", "sara@ville.example", ""); !errors.Is(err, ErrSeatGone) || r.State != registry.Registered || r.Mode != registry.Remote || len(w.cases()) != 0 {
			t.Errorf("%v; Sara stands %s %s, cases %v", err, r.State, r.Mode, w.cases())
		}
		if err != nil && !strings.Contains(err.Error(), "give the mode one seat more") {
			t.Errorf("it does not say what to do: %v", err)
		}
	})
}

// What somebody says after a settlement stays: it is not taken back with it.
func TestAnUndoLeavesWhatWasSaidSince(t *testing.T) {
	for _, c := range []struct {
		words string
		state registry.Standing
		mode  registry.Mode
	}{
		{"Finalement je suivrai la rencontre d'Épernay le 28 mai en visio.", registry.Registered, registry.Remote},
		{"Je viendrai à Épernay le 28 mai, en présentiel.", registry.Registered, registry.Onsite},
	} {
		inWorld(t, start(), func(w *world) {
			w.full()
			w.settledAbsent()
			w.from("Sara", c.words, nil)
			w.later(2 * time.Hour)
			_, err := w.service.UndoTriage(w.ctx, 1)
			if r := w.registration("epernay", "sara@ville.example", ""); !errors.Is(err, ErrSaidSince) || r.State != c.state || r.Mode != c.mode || len(w.cases()) != 0 {
				t.Errorf("%s: %v; she stands %s %s, open %v", c.words, err, r.State, r.Mode, w.cases())
			}
		})
	}
}

// At an event that is cancelled nobody is registered again.
func TestNothingIsUndoneAtACancelledEvent(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full()
		w.settledAbsent()
		w.changes(Telling{}, func(t *registry.Tx) error { return t.CancelEvent("epernay", "staff") })
		w.leave()
		if _, err := w.service.UndoTriage(w.ctx, 1); err == nil || !strings.Contains(err.Error(), "epernay is cancelled") || w.stands("Sara") != registry.Absent {
			t.Errorf("%v; she stands %s", err, w.stands("Sara"))
		}
	})
}
