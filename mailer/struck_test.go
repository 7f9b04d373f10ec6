package mailer

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// strikes takes a mode from the event at Épernay, as an import does, and gives what gives it back with some seats (0: as many as before).
func (w *world) strikes(mode registry.Mode) (back func(seats int) error) {
	w.Helper()
	var had *registry.Seats
	put := func(e *registry.Event, s *registry.Seats) {
		if mode == registry.Onsite {
			had, e.Onsite = e.Onsite, s
		} else {
			had, e.Remote = e.Remote, s
		}
	}
	w.change(Telling{}, func(e *registry.Event) { put(e, nil) })
	struck := *had
	return func(seats int) error {
		again := struck
		if seats > 0 {
			again.Capacity = &seats
		}
		_, err := w.service.ChangeEvents(w.ctx, Telling{}, func(t *registry.Tx) error {
			return importChanged(t, func(_ *registry.Tx, e *registry.Event) error { put(e, &again); return nil })
		})
		return err
	}
}

// soon lets some hours go by, with their passes.
func (w *world) soon() {
	w.Helper()
	for range 3 {
		w.later(time.Hour)
		w.pass()
	}
}

// Seats that staff gave beyond the capacity come back with a mode that was struck, for those who sit there.
func TestStruckModeComesBackWithSeatsBeyondCapacity(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		if _, err := w.service.Promote(w.ctx, "epernay", w.registration("epernay", "anne@ville.example", "").Contact, "elue"); err != nil {
			t.Fatal(err)
		}
		w.soon()
		back := w.strikes(registry.Onsite)
		w.later(2 * time.Minute)
		w.pass()
		if err := back(0); err != nil {
			t.Fatal(err)
		}
		w.soon()
		for _, name := range []string{"Sara", "Theo", "Ugo", "Anne"} {
			if r := w.registration("epernay", strings.ToLower(name)+"@ville.example", ""); r.State != registry.Registered || r.Mode != registry.Onsite {
				t.Errorf("%s stands %s %s, told %q", name, r.State, r.Mode, w.told())
			}
		}
		w.view(func(t *registry.Tx) error {
			e, err := t.Event("epernay")
			if e.Onsite.Extra != 1 {
				w.Errorf("%d seats beyond the capacity", e.Onsite.Extra)
			}
			return err
		})
	})
}

// A mode that is given back with fewer seats than those had who sat there, or were offered one, is refused with the number to write; what they
// had is theirs once it is given.
func TestStruckModeIsNotGivenBackTooSmall(t *testing.T) {
	for name, c := range map[string]struct {
		offered bool
		seats   int
		wants   string
	}{
		"seats":              {false, 2, "onsite.capacity = 2, and before onsite was struck 3 were given: write 3 or more"},
		"with an offer open": {true, 2, "onsite.capacity = 2, and before onsite was struck 2 were given and 1 offered by mail until an answer: write 3 or more"},
		"as many as before":  {true, 3, ""},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.full("Anne", "Bruno")
				if c.offered {
					w.cancels("Sara")
					w.offer("Anne")
				}
				w.later(time.Hour)
				back := w.strikes(registry.Onsite)
				w.later(2 * time.Minute)
				w.pass()
				err := back(c.seats)
				if c.wants == "" && err != nil || c.wants != "" && (!errors.Is(err, registry.ErrFull) || !strings.Contains(err.Error(), c.wants)) {
					t.Fatalf("given back with %d seats: %v", c.seats, err)
				}
				if err := back(3); err != nil {
					t.Fatal(err)
				}
				w.soon()
				if theo, told := w.registration("epernay", "theo@ville.example", ""), w.told(); theo.State != registry.Registered || theo.Mode != registry.Onsite || told != "" {
					t.Errorf("Theo stands %s %s, told %q", theo.State, theo.Mode, told)
				}
			})
		})
	}
}

// Fewer meals than those had who sat there are refused as well.
func TestStruckModeIsNotGivenBackWithFewerMeals(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		yes := true
		for _, name := range []string{"Anne", "Bruno"} {
			w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes})
		}
		back := w.strikes(registry.Onsite)
		one := 1
		w.change(Telling{}, func(e *registry.Event) { e.Meals.Capacity = &one })
		if err := back(0); !errors.Is(err, registry.ErrFull) || !strings.Contains(err.Error(), "onsite.meals = 1, and before onsite was struck 2 were given: write 2 or more") {
			t.Errorf("given back with one meal: %v", err)
		}
	})
}

// An offer that was told outlasts its mode being struck and given back unseen: the same, with no second letter, and a yes takes the seat.
func TestOfferOutlastsModeStruckAndGivenBack(t *testing.T) {
	for _, date := range []bool{false, true} {
		inWorld(t, start(), func(w *world) {
			w.full("Anne", "Bruno")
			w.cancels("Sara")
			letter := w.offer("Anne")
			until := w.registration("epernay", "anne@ville.example", "").Offered
			w.later(time.Hour)
			var onsite *registry.Seats
			w.change(Telling{}, func(e *registry.Event) {
				if onsite, e.Onsite = e.Onsite, nil; date {
					e.Date = "2026-06-04"
				}
			})
			w.later(2 * time.Minute)
			w.pass()
			w.change(Telling{}, func(e *registry.Event) { e.Onsite, e.Date = onsite, "2026-05-28" })
			w.pass()
			if r := w.registration("epernay", "anne@ville.example", ""); !r.Offered.Equal(until) || w.offers() != "anne" {
				t.Errorf("another date %t, given back: offered until %v, want %v; offers %q", date, r.Offered, until, w.offers())
			}
			w.later(time.Hour)
			w.from("Anne", "Oui", letter)
			w.soon()
			if got := w.stands("Anne"); got != registry.Registered || w.told() != "" || w.offers() != "anne" {
				t.Errorf("another date %t, after the yes: %q, told %q, offers %q, cases %v", date, got, w.told(), w.offers(), w.cases())
			}
		})
	}
}

// An offer whose letter has not left when its mode is struck is not sent: the seat is offered anew once the mode is given back.
func TestOfferOfStruckModeIsNotSent(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		two := 2
		w.change(Telling{}, func(e *registry.Event) { e.Remote.Capacity = &two }) // none is left for Anne by video
		w.later(2 * time.Hour)
		w.write(note{from: "sara@ville.example", name: "Sara Martin", text: "Je ne pourrai finalement pas venir le 28 mai à Épernay.", subject: "Épernay"})
		w.pauses(time.Hour)
		w.pass()
		if got := w.offers(); got != "anne" || w.sent(templates.Offer) != 0 {
			t.Fatalf("offers %q, %d have left", got, w.sent(templates.Offer))
		}
		w.later(time.Minute)
		back := w.strikes(registry.Onsite)
		w.pauses(0)
		w.later(2 * time.Minute)
		w.pass()
		if n := w.sent(templates.Offer); n != 0 {
			t.Errorf("%d offers of a seat that is not there", n)
		}
		if err := back(0); err != nil {
			t.Fatal(err)
		}
		w.soon()
		w.from("Anne", "Oui", w.offer("Anne"))
		if got := w.stands("Anne"); got != registry.Registered || w.sent(templates.Offer) != 1 || w.told() != "" {
			t.Errorf("after the yes: %q, %d offers, told %q", got, w.sent(templates.Offer), w.told())
		}
	})
}

// pauses stops sending for a while.
func (w *world) pauses(d time.Duration) {
	w.Helper()
	w.update(func(t *registry.Tx) error { return t.PauseSending("queue", t.Now().Add(d), "test") })
}

// Who let an offer lapse comes after the others who wait, also once their mode was struck and given back.
func TestLapsedOfferOutlastsModeStruckAndGivenBack(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.cancels("Sara")
		w.later(49 * time.Hour)
		w.pass()
		w.pass()
		w.from("Bruno", "Oui", w.offer("Bruno"))
		w.attends("Chloe", registry.Registration{State: registry.Waiting, Mode: registry.Onsite})
		w.later(time.Hour)
		back := w.strikes(registry.Onsite)
		w.later(2 * time.Minute)
		if err := back(0); err != nil {
			t.Fatal(err)
		}
		w.soon()
		w.cancels("Theo")
		w.pass()
		if got := w.offers(); got != "anne bruno chloe" {
			t.Errorf("offers: %s, want anne bruno chloe", got)
		}
	})
}

// Video struck, with more room and one meal more: who waits for a meal has it before those who come to the hall now and asked for none.
func TestStruckVideoPassesNobodyWhoWaitsForAMeal(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		yes, no, now := true, false, w.registry.Now()
		for n, name := range []string{"Anne", "Bruno"} {
			w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes, Ranked: now.Add(time.Duration(n-300) * time.Minute)})
		}
		w.attends("Chloe", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &no, MealAsked: now.Add(-3 * time.Hour), Ranked: now.Add(-3 * time.Hour)})
		for n, name := range []string{"Remi", "Vera"} {
			w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Remote, Ranked: now.Add(time.Duration(n-400) * time.Minute)})
		}
		w.change(Telling{}, func(e *registry.Event) {
			ten, three := 10, 3
			e.Remote, e.Onsite.Capacity, e.Meals.Capacity = nil, &ten, &three
		})
		w.soon()
		for name, want := range map[string]bool{"Chloe": true, "Remi": false, "Vera": false} {
			r := w.registration("epernay", strings.ToLower(name)+"@ville.example", "")
			if got := r.Lunch != nil && *r.Lunch; got != want || r.AwaitsMeal() == want {
				t.Errorf("%s has a meal: %t, waits for one: %t", name, got, r.AwaitsMeal())
			}
		}
	})
}

// Who had said in the hall that they want no meal has none once they come back to it from the video that took its place.
func TestMealDeclinedOutlastsStruckModes(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		no := false
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &no})
		var onsite *registry.Seats
		w.change(Telling{}, func(e *registry.Event) { onsite, e.Onsite = e.Onsite, nil })
		w.soon()
		if got := w.told(); got != "anne" {
			t.Fatalf("told that the hall is struck: %q", got)
		}
		w.change(Telling{}, func(e *registry.Event) { e.Onsite, e.Remote = onsite, nil })
		if r := w.registration("epernay", "anne@ville.example", ""); r.Mode != registry.Onsite || r.Lunch == nil || *r.Lunch || r.AwaitsMeal() {
			t.Errorf("Anne stands %s %s, a meal %v, waits for one %t", r.State, r.Mode, r.Lunch, r.AwaitsMeal())
		}
	})
}

// A server that puts the letters about it off has told nobody: a mode that is given back then is given back as it was.
func TestStruckModeComesBackWhileItsLettersAreDeferred(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full()
		w.misbehave(sandbox.Rcpt, 3, sandbox.Answer{Code: 451, Status: "4.7.1", Text: "4.7.1 greylisted"})
		back := w.strikes(registry.Onsite)
		w.later(takeBack)
		w.pass()
		if n := len(w.letters(registry.LetterFilter{Kind: string(templates.EventChange), States: []registry.LetterState{registry.Deferred}})); n != 3 {
			t.Fatalf("%d letters are deferred", n)
		}
		w.later(time.Minute)
		if err := back(0); err != nil {
			t.Fatal(err)
		}
		w.soon()
		for _, name := range []string{"Sara", "Theo", "Ugo"} {
			if r := w.registration("epernay", strings.ToLower(name)+"@ville.example", ""); r.State != registry.Registered || r.Mode != registry.Onsite || w.told() != "" {
				t.Errorf("%s stands %s %s, told %q", name, r.State, r.Mode, w.told())
			}
		}
	})
}

// A mode struck and given back after the caterer's day leaves no meal to call about.
func TestStruckModeGivenBackLeavesTheCatererAlone(t *testing.T) {
	inWorld(t, on(time.May, 23, 9, 0), func(w *world) {
		w.importProgramme("testdata/small.toml")
		yes := true
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes, Diet: "sans gluten"})
		calls := func() (n int) {
			w.view(func(t *registry.Tx) error {
				all, err := t.MealChanges("epernay")
				n = len(all)
				return err
			})
			return n
		}
		w.update(func(t *registry.Tx) error { _, err := t.MealsTold("epernay", "staff"); return err })
		back := w.strikes(registry.Onsite)
		w.later(2 * time.Minute)
		if n := calls(); n != 1 {
			t.Fatalf("struck: %d calls to make", n)
		}
		if err := back(0); err != nil {
			t.Fatal(err)
		}
		if n := calls(); n != 0 {
			t.Errorf("given back: %d calls to make", n)
		}
	})
}

// The wrong mode struck, then in one file that one given back and the other struck: who sat in what is given back has their seat again, before
// those who are moved there.
func TestTheOtherModeStruckInstead(t *testing.T) {
	for _, wrong := range []registry.Mode{registry.Remote, registry.Onsite} {
		t.Run(string(wrong), func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.importProgramme("testdata/small.toml")
				w.change(Telling{}, func(e *registry.Event) { two := 2; e.Remote.Capacity, e.Onsite.Capacity = &two, &two })
				sits := map[registry.Mode][]string{registry.Onsite: {"Anne", "Bruno"}, registry.Remote: {"Remi", "Vera"}}
				for mode, names := range sits {
					for n, name := range names {
						w.attends(name, registry.Registration{State: registry.Registered, Mode: mode, Ranked: w.registry.Now().Add(time.Duration(n-90) * time.Minute)})
					}
				}
				var had registry.Event
				w.change(Telling{}, func(e *registry.Event) {
					if had = *e; wrong == registry.Remote {
						e.Remote = nil
					} else {
						e.Onsite = nil
					}
				})
				w.later(2 * time.Minute)
				other := registry.Onsite
				w.change(Telling{}, func(e *registry.Event) {
					if e.Onsite, e.Remote = nil, had.Remote; wrong == registry.Onsite {
						e.Onsite, e.Remote, other = had.Onsite, nil, registry.Remote
					}
				})
				for _, name := range sits[wrong] {
					if r := w.registration("epernay", strings.ToLower(name)+"@ville.example", ""); r.State != registry.Registered || r.Mode != wrong {
						t.Errorf("%s, whose mode is there again, stands %s %s", name, r.State, r.Mode)
					}
				}
				for _, name := range sits[other] {
					if r := w.registration("epernay", strings.ToLower(name)+"@ville.example", ""); r.State != registry.Waiting {
						t.Errorf("%s stands %s %s", name, r.State, r.Mode)
					}
				}
			})
		})
	}
}

// Before staff say yes they see who loses a seat to a mode that is struck; given back once everybody was told, who stays where they were put, unless
// they said something since.
func TestStruckModeNamesWhoLosesASeatAndWhoStays(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		for n, name := range []string{"Anne", "Bruno", "Chloe"} {
			w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Onsite, Ranked: w.registry.Now().Add(time.Duration(n-9) * time.Hour)})
		}
		contacts := func(names ...string) (ids []int64) {
			for _, name := range names {
				ids = append(ids, w.registration("epernay", name+"@ville.example", "").Contact)
			}
			return ids
		}
		var onsite *registry.Seats
		strike := func(e *registry.Event) {
			two := 2
			onsite, e.Onsite, e.Remote.Capacity = e.Onsite, nil, &two
		}
		for _, dry := range []bool{true, false} {
			got := w.change(Telling{Dry: dry}, strike)
			if want := contacts("chloe"); len(got) != 1 || !slices.Equal(got[0].LoseSeat, want) || len(got[0].StayMoved) != 0 {
				t.Fatalf("struck (dry: %t): got %+v, want that %d loses the seat", dry, got, want)
			}
		}
		w.soon()
		if _, err := w.service.Register(w.ctx, registry.Contact{Email: "bruno@ville.example", Name: "Bruno Martin"}, Intent{Event: "epernay", Intent: "absent"}); err != nil {
			t.Fatal(err)
		}
		got := w.change(Telling{}, func(e *registry.Event) { e.Onsite = onsite })
		if want := contacts("anne", "chloe"); len(got) != 1 || got[0].Letters != 0 || !slices.Equal(got[0].StayMoved, want) || len(got[0].LoseSeat) != 0 {
			t.Errorf("given back: got %+v, want that %d stay", got, want)
		}
	})
}
