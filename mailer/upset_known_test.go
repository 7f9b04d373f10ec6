package mailer

import (
	"slices"
	"strings"
	"testing"

	"rencontres/registry"
)

func cancelBarLeDuc(t *registry.Tx) error { return t.CancelEvent("bar-le-duc", "staff") }

func reopenBarLeDuc(t *registry.Tx) error { return t.ReopenEvent("bar-le-duc", "staff") }

func postponeBarLeDuc(t *registry.Tx) error { return t.PostponeEvent("bar-le-duc", true, "staff") }

// leave lets the letters about a change leave.
func (w *world) leave() {
	w.Helper()
	w.later(takeBack)
	w.pass()
}

// What readers are told begins with what the last letter that left told them, whatever staff did meanwhile that no letter speaks of: a date that is
// imported for a cancelled event is news to them once it takes place.
func TestNewsBeginWithTheLastLetterThatLeft(t *testing.T) {
	to := func(date string) func(*registry.Event) { return func(e *registry.Event) { e.Date = date } }
	dated := "dont nous vous avions annoncé l’annulation, aura lieu le jeudi 25 juin 2026 à Bar-le-Duc, au lieu du jeudi 18 juin 2026. Votre inscription est rétablie : si cette date vous convient, vous n’avez rien à faire."
	changed := "Date : jeudi 25 juin 2026 ; auparavant : jeudi 18 juin 2026"
	for name, c := range map[string]struct {
		then func(w *world) []Notice
		says []string
		news []string
	}{
		"dated while cancelled": {func(w *world) []Notice {
			w.changes(Telling{}, cancelBarLeDuc)
			w.leave()
			w.alter("bar-le-duc", Telling{}, to("2026-06-25"))
			return w.changes(Telling{}, reopenBarLeDuc)
		}, []string{dated, changed}, []string{"date"}},
		"dated once reopened": {func(w *world) []Notice {
			w.changes(Telling{}, cancelBarLeDuc)
			w.leave()
			w.changes(Telling{}, reopenBarLeDuc)
			return w.alter("bar-le-duc", Telling{}, to("2026-06-25"))
		}, []string{dated, changed}, []string{"date"}},
		"cancelled and reopened once more": {func(w *world) []Notice {
			w.changes(Telling{}, cancelBarLeDuc)
			w.leave()
			w.alter("bar-le-duc", Telling{}, to("2026-06-25"))
			w.changes(Telling{}, reopenBarLeDuc)
			w.changes(Telling{}, cancelBarLeDuc)
			return w.changes(Telling{}, reopenBarLeDuc)
		}, []string{dated, changed}, []string{"date"}},
		"known without a letter": {func(w *world) []Notice {
			w.changes(Telling{Silent: true}, cancelBarLeDuc)
			w.alter("bar-le-duc", Telling{}, to("2026-06-25"))
			return w.changes(Telling{}, reopenBarLeDuc)
		}, []string{dated, changed}, []string{"date"}},
		"moved while postponed": {func(w *world) []Notice {
			w.changes(Telling{}, postponeBarLeDuc)
			w.leave()
			w.alter("bar-le-duc", Telling{}, func(e *registry.Event) { e.Town, e.Department = "Verdun", "55" })
			return w.alter("bar-le-duc", Telling{}, to("2026-06-25"))
		}, []string{"dont nous vous avions annoncé le report, a une nouvelle date : le jeudi 25 juin 2026 à Verdun, au lieu du jeudi 18 juin 2026. Votre inscription est maintenue",
			"Lieu : Verdun (55) ; auparavant : Bar-le-Duc (55)"}, []string{"date", "place"}},
		"the same date": {func(w *world) []Notice {
			w.changes(Telling{}, cancelBarLeDuc)
			w.leave()
			return w.changes(Telling{}, reopenBarLeDuc)
		}, []string{"aura bien lieu, contrairement à ce que nous vous avions écrit. Votre inscription est rétablie : si vous participez toujours, vous n’avez rien à faire."}, []string{"held"}},
		"postponed instead": {func(w *world) []Notice {
			w.changes(Telling{}, cancelBarLeDuc)
			w.leave()
			w.changes(Telling{}, reopenBarLeDuc)
			return w.changes(Telling{}, postponeBarLeDuc)
		}, []string{"dont nous vous avions annoncé l’annulation, est finalement reportée. Nous vous écrirons dès qu’une nouvelle date sera fixée. Votre inscription est rétablie : vous n’avez rien à faire."},
			[]string{"postponed"}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.attends("Anne", registry.Registration{Event: "bar-le-duc", State: registry.Registered, Mode: registry.Onsite})
				notices := c.then(w)
				if len(notices) != 1 || notices[0].Letters != 1 || !slices.Equal(notices[0].Changes, c.news) {
					t.Errorf("noticed: %+v, want one letter about %v", notices, c.news)
				}
				w.leave()
				w.says("anne@ville.example", c.says...)
			})
		})
	}
}

// Who loses a seat because their mode is struck is told so, whatever else changes; who had none keeps their place in the list.
func TestSeatLostWithItsModeIsNamed(t *testing.T) {
	video := func(e *registry.Event) {
		one := 1
		e.Onsite, e.Remote.Capacity = nil, &one
	}
	lost := "Les places en visioconférence sont toutes prises : votre inscription n’a pas pu être conservée. Nous vous prions de nous en excuser. Votre demande est désormais sur liste d’attente. Si une place se libère, nous vous la proposerons par courriel."
	for name, c := range map[string]struct {
		change func(*registry.Event)
		says   string
	}{
		"mode": {video, "se tiendra uniquement en visioconférence. " + lost},
		"mode and date": {func(e *registry.Event) { video(e); e.Date = "2026-06-04" },
			"a une nouvelle date : le jeudi 4 juin 2026, au lieu du jeudi 28 mai 2026. Elle se tiendra uniquement en visioconférence. " + lost},
		"mode and hours": {func(e *registry.Event) { video(e); e.Starts = "10:00" }, "se tiendra uniquement en visioconférence, et ses horaires changent. " + lost},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
				w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
				w.attends("Walid", registry.Registration{State: registry.Waiting, Mode: registry.Onsite})
				w.change(Telling{}, c.change)
				w.leave()
				w.says("anne@ville.example", c.says)
				w.says("walid@ville.example", "votre demande reste sur liste d’attente. Si une place se libère, nous vous la proposerons par courriel.")
				if text := words(t, *w.lastTo("walid@ville.example")); strings.Contains(text, "inscription n’a pas pu") {
					t.Errorf("who had no seat is told of its loss:\n%s", text)
				}
			})
		})
	}
}

// A seat that was lost before the letter left is named by the one that takes its place.
func TestSeatLostBeforeTheLetterLeft(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.change(Telling{}, func(e *registry.Event) {
			one := 1
			e.Onsite, e.Remote.Capacity = nil, &one
		})
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.leave()
		w.says("anne@ville.example", "Elle se tiendra uniquement en visioconférence. Les places en visioconférence sont toutes prises : votre inscription n’a pas pu être conservée.")
	})
}

// Once nobody comes on site, the place is no news to anybody.
func TestNoPlaceOfADayByVideo(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.season(`venue = ""`, `venue = "Salle des fêtes"`)
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		got := w.change(Telling{}, func(e *registry.Event) { e.Onsite, e.Venue, e.Town = nil, "", "Reims" })
		if len(got) != 1 || !slices.Equal(got[0].Changes, []string{"mode"}) {
			t.Errorf("noticed: %+v", got)
		}
		w.leave()
		w.says("anne@ville.example", "se tiendra uniquement en visioconférence. Votre inscription est maintenue, en visioconférence : si cela vous convient, vous n’avez rien à faire.")
		if text := words(t, *w.lastTo("anne@ville.example")); strings.Contains(text, "Lieu :") {
			t.Errorf("the letter names the place of a day by video:\n%s", text)
		}
	})
}

// A mode that is struck while an event is off is told to nobody until it takes place: then with the seats that were lost by it.
func TestModeStruckWhileCancelled(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.attends("Remi", registry.Registration{Event: "bar-le-duc", State: registry.Registered, Mode: registry.Remote})
		w.attends("Anne", registry.Registration{Event: "bar-le-duc", State: registry.Registered, Mode: registry.Onsite})
		w.changes(Telling{}, cancelBarLeDuc)
		w.leave()
		strike := func(e *registry.Event) {
			one := 1
			e.Date, e.Onsite, e.Remote.Capacity = "2026-06-25", nil, &one
		}
		if got := w.alter("bar-le-duc", Telling{}, strike); len(got) != 0 {
			t.Errorf("told of a day that is off: %+v", got)
		}
		w.leave()
		w.changes(Telling{}, reopenBarLeDuc)
		w.leave()
		w.says("anne@ville.example", "aura lieu le jeudi 25 juin 2026, au lieu du jeudi 18 juin 2026. Elle se tiendra uniquement en visioconférence. Les places en visioconférence sont toutes prises : votre inscription n’a pas pu être rétablie. Nous vous prions de nous en excuser.")
		w.says("remi@ville.example", "Elle se tiendra uniquement en visioconférence. Votre inscription est rétablie : si ces changements vous conviennent, vous n’avez rien à faire.")
	})
}

// Who got no letter about a cancellation, their mailbox being full or their registration later, is told what the others are.
func TestNewsOfWhoGotNoLetter(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.attends("Anne", registry.Registration{Event: "bar-le-duc", State: registry.Registered, Mode: registry.Onsite})
		w.changes(Telling{}, cancelBarLeDuc)
		w.leave()
		w.attends("Remi", registry.Registration{Event: "bar-le-duc", State: registry.Registered, Mode: registry.Remote})
		w.alter("bar-le-duc", Telling{}, func(e *registry.Event) { e.Date = "2026-06-25" })
		w.changes(Telling{}, reopenBarLeDuc)
		w.leave()
		w.says("remi@ville.example", "aura lieu le jeudi 25 juin 2026 à Bar-le-Duc, au lieu du jeudi 18 juin 2026.")
	})
}
