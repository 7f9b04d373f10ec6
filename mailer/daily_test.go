package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// The log says once a day, in one line of numbers, what needs a hand.
func TestTheDayIsToldOnce(t *testing.T) {
	inWorld(t, time.Date(2026, 5, 4, 8, 0, 0, 0, paris()), func(w *world) {
		told := func() []string {
			var lines []string
			for line := range strings.Lines(w.log.String()) {
				if strings.Contains(line, `msg="the day"`) {
					lines = append(lines, line)
				}
			}
			return lines
		}
		w.pass()
		if n := len(told()); n != 0 {
			t.Errorf("told %d times before the hour", n)
		}
		w.serve(26 * time.Hour) // over two mornings
		lines := told()
		if len(lines) != 2 {
			t.Fatalf("told %d times in two mornings: %q", len(lines), lines)
		}
		if !strings.Contains(lines[0], "needs_hand=false to_settle=0 queued=0") || !strings.Contains(lines[0], "facts_missing=6 ") {
			t.Errorf("told: %s", lines[0])
		}
	})
}

// In the week before the day of changes the status names the meals to announce; after it, each change needs a call.
func TestStatusNamesWhatTheCatererIsToldOf(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		status := func() Status {
			s, err := StatusOf(w.ctx, w.registry)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		yes := true
		anne := w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes})
		if s := status(); len(s.Meals) != 0 {
			t.Errorf("weeks before: %+v", s.Meals)
		}
		w.later(15 * 24 * time.Hour) // 19 May, three days before the cutoff is over
		end := time.Date(2026, 5, 22, 0, 0, 0, 0, paris())
		if s := status(); len(s.Meals) != 1 || s.Meals[0].Event != "epernay" || s.Meals[0].Reserved != 1 || s.Meals[0].Untold != 0 || !s.Meals[0].By.Equal(end) {
			t.Errorf("in the week before: %+v", s.Meals)
		}
		w.later(4 * 24 * time.Hour)
		if s := status(); len(s.Meals) != 0 {
			t.Errorf("after it, without a change: %+v", s.Meals)
		}
		if _, err := w.service.Register(w.ctx, registry.Contact{Email: anne.Email, Name: anne.Name}, Intent{Event: "epernay", Intent: "absent"}); err != nil {
			t.Fatal(err)
		}
		if s := status(); len(s.Meals) != 1 || s.Meals[0].Untold != 1 || !s.NeedsHand() {
			t.Errorf("after a change: %+v, needs a hand: %t", s.Meals, s.NeedsHand())
		}
		w.update(func(t *registry.Tx) error {
			_, err := t.MealsTold("epernay", "staff")
			return err
		})
		if s := status(); len(s.Meals) != 0 {
			t.Errorf("once the caterer was told: %+v", s.Meals)
		}
	})
}

// From three days before an event no seat is offered by mail: the status and the day's line name one that is left while somebody waits, with
// whose turn it is, until it is given.
func TestStatusNamesSeatsToGive(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.later(time.Date(2026, 5, 25, 8, 0, 0, 0, paris()).Sub(w.registry.Now()))
		status := func() Status {
			s, err := StatusOf(w.ctx, w.registry)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		if s := status(); len(s.Free) != 0 {
			t.Errorf("with no seat free: %+v", s.Free)
		}
		w.later(2 * time.Hour)
		w.cancels("Sara")
		w.later(24 * time.Hour)
		w.pass()
		anne := w.registration("epernay", "anne@ville.example", "")
		if s := status(); len(s.Free) != 1 || s.Free[0] != (FreeSeats{"epernay", registry.Onsite, 1, 2, anne.Contact}) || !s.NeedsHand() {
			t.Errorf("within three days: %+v, needs a hand: %t", s.Free, s.NeedsHand())
		}
		if !strings.Contains(w.log.String(), "seats_to_give=1") {
			t.Errorf("the day does not tell of it:\n%s", w.log)
		}
		if _, err := w.service.Register(w.ctx, registry.Contact{Email: "chloe@ville.example", Name: "Chloé Martin"}, Intent{Event: "epernay", Intent: "attend", Mode: said("onsite")}); err != nil {
			t.Fatal(err)
		}
		w.pass()
		w.says("chloe@ville.example", "est sur liste d’attente : les places sont attribuées dans l’ordre des demandes. À quelques jours de la date")
		if _, err := w.service.Promote(w.ctx, "epernay", anne.Contact, ""); err != nil {
			t.Fatal(err)
		}
		if s := status(); len(s.Free) != 0 {
			t.Errorf("once it is given: %+v", s.Free)
		}
	})
}
