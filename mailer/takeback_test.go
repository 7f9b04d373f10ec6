package mailer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// known lets the programme tell all that practical letters need.
func (w *world) known() {
	w.Helper()
	w.importProgramme("testdata/small.toml")
	w.change(Telling{}, func(e *registry.Event) {
		e.Venue, e.Video, e.Reminder = "Salle des fêtes, 51200 Épernay", "https://visio.example/epernay", "auto"
	})
}

// sent counts the letters of a kind that left.
func (w *world) sent(kind templates.Kind) int {
	w.Helper()
	return len(w.letters(registry.LetterFilter{Kind: string(kind), States: []registry.LetterState{registry.Sent}}))
}

// A change that is taken back before its letters leave is as if it had never been: who has the practical letter and the reminder gets no other,
// and who was offered a seat keeps it.
func TestTakenBackUnseen(t *testing.T) {
	for name, c := range map[string]struct {
		there, back func(*registry.Tx, *registry.Event) error
	}{
		"hours": {func(_ *registry.Tx, e *registry.Event) error { e.Starts = "10:00"; return nil }, func(_ *registry.Tx, e *registry.Event) error { e.Starts = "09:30"; return nil }},
		"place": {func(_ *registry.Tx, e *registry.Event) error { e.Venue = "Théâtre"; return nil }, func(_ *registry.Tx, e *registry.Event) error {
			e.Venue = "Salle des fêtes, 51200 Épernay"
			return nil
		}},
		"date": {func(_ *registry.Tx, e *registry.Event) error { e.Date = "2026-06-04"; return nil }, func(_ *registry.Tx, e *registry.Event) error { e.Date = "2026-05-28"; return nil }},
		"cancelled": {func(t *registry.Tx, _ *registry.Event) error { return t.CancelEvent("epernay", "staff") },
			func(t *registry.Tx, _ *registry.Event) error { return t.ReopenEvent("epernay", "staff") }},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
				w.known()
				w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
				w.contact("nora@ville.example", "Nora Martin")
				w.invite("epernay")
				w.pass()
				w.later(75 * time.Hour) // the reminder
				w.pass()
				w.later(11 * 24 * time.Hour) // the practical letter
				w.pass()
				before := fmt.Sprint(w.sent(templates.Practical), w.sent(templates.Reminder))
				if before != "1 1" {
					t.Fatalf("practical letters and reminders: %s\n%s", before, w.log)
				}
				for _, change := range []func(*registry.Tx, *registry.Event) error{c.there, c.back} {
					w.changes(Telling{}, func(t *registry.Tx) error { return importChanged(t, change) })
					w.pass()
					w.later(5 * time.Minute)
					w.pass()
				}
				w.later(time.Hour)
				w.pass()
				if got := fmt.Sprint(w.sent(templates.Practical), w.sent(templates.Reminder)); got != before || w.told() != "" {
					t.Errorf("practical letters and reminders: %s, before %s; told of the change: %q", got, before, w.told())
				}
			})
		})
	}
}

// importChanged imports the programme as it is but for one event.
func importChanged(t *registry.Tx, change func(*registry.Tx, *registry.Event) error) error {
	events, err := t.Events()
	if err != nil {
		return err
	}
	if err := change(t, &events[0]); err != nil {
		return err
	}
	title, err := t.Title()
	if err != nil {
		return err
	}
	_, err = t.ImportProgramme(registry.Programme{Title: title, Events: events}, "staff")
	return err
}

// A change of the place leaves an offered seat with who has the offer, and nobody else is offered it.
func TestOfferOutlastsAnotherPlace(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Salle des fêtes" })
		w.cancels("Sara")
		letter := w.offer("Anne")
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Théâtre" })
		w.later(time.Hour)
		w.pass()
		if got := w.offers(); got != "anne" {
			t.Errorf("offers after another place: %s", got)
		}
		w.says("anne@ville.example", "change de lieu", "La place proposée vous reste réservée", "répondez « je viendrai sur place » à ce message")
		w.from("Anne", "Oui", letter)
		if got := w.stands("Anne"); got != registry.Registered {
			t.Errorf("who took the seat stands %q, cases %v", got, w.cases())
		}
	})
}

// A mode that is struck by mistake and given back before anybody was told leaves everybody where they were.
func TestModeStruckAndGivenBack(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		yes := true
		w.attends("Ugo", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes, Ranked: w.registry.Now().Add(-88 * time.Minute)})
		stands := func() string {
			out := ""
			for _, name := range []string{"Sara", "Theo", "Ugo", "Anne", "Bruno"} {
				r := w.registration("epernay", strings.ToLower(name)+"@ville.example", "")
				out += fmt.Sprintf("%s %s %s %t; ", name, r.State, r.Mode, r.Lunch != nil && *r.Lunch)
			}
			return out
		}
		before := stands()
		var onsite *registry.Seats
		w.change(Telling{}, func(e *registry.Event) { onsite, e.Onsite = e.Onsite, nil })
		w.later(2 * time.Minute)
		w.pass()
		if stands() == before {
			t.Fatalf("the mode was not struck: %s", before)
		}
		w.change(Telling{}, func(e *registry.Event) { e.Onsite = onsite })
		w.later(time.Hour)
		w.pass()
		if got := stands(); got != before {
			t.Errorf("given back:\n%s\nbefore:\n%s", got, before)
		}
		if got := w.told() + w.offers(); got != "" {
			t.Errorf("told or offered: %s", got)
		}
	})
}

// All by video: who waited for a seat has one by video, where there is room.
func TestModeStruckGivesSeats(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.change(Telling{}, func(e *registry.Event) { e.Onsite = nil })
		w.later(takeBack)
		w.pass()
		w.pass()
		for _, name := range []string{"Anne", "Bruno"} {
			if got := w.stands(name); got != registry.Registered {
				t.Errorf("%s stands %q", name, got)
			}
		}
		if got, want := w.told(), "anne bruno sara theo ugo"; got != want || w.offers() != "" {
			t.Errorf("told: %s, want %s; offers: %s", got, want, w.offers())
		}
		w.says("anne@ville.example", "se tiendra uniquement en visioconférence", "Votre inscription est maintenue, en visioconférence")
	})
}

// The letter about a change takes the place of a confirmation that has not left; once the change is taken back, or told to nobody, that confirmation
// leaves after all and says how things are by then. What another letter has stated meanwhile does not hide the rest of it.
func TestConfirmationOutlastsChangeTakenBack(t *testing.T) {
	back := func(w *world) { w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-05-28" }) }
	for name, c := range map[string]struct {
		then func(w *world)
		says string
		not  string
	}{
		"taken back": {back, "Anne Martin : Épernay, jeudi 28 mai 2026", "4 juin"},
		"told to nobody": {func(w *world) {
			w.change(Telling{Silent: true}, func(e *registry.Event) { e.Date = "2026-06-05" })
		}, "vendredi 5 juin 2026", "4 juin"},
		"stated meanwhile": {func(w *world) {
			w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Finalement je ne pourrai pas venir à Épernay, merci de m'excuser.", subject: "Épernay"})
			w.pass()
			back(w)
		}, "Épernay, jeudi 28 mai 2026 – Titre : « Penser le cadre de vie pour vivre ensemble » – Situation : absence notée", "4 juin"},
		"moved twice": {func(w *world) { w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-05" }) }, "5 juin 2026", "4 juin"},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.importProgramme("testdata/small.toml")
				w.contact("anne@ville.example", "Anne Martin")
				w.from("Anne", "Je viendrai à Bar-le-Duc le 18 juin, en présentiel.", nil)
				w.later(time.Minute)
				w.from("Anne", "Je viendrai aussi à Épernay le 28 mai, en présentiel, et à Bar-le-Duc je suivrai en visio.", nil)
				if got := len(w.lettersTo("anne@ville.example")); got != 1 || w.stands("Anne") != registry.Registered {
					t.Fatalf("%d letters had left, Anne stands %q\n%s", got, w.stands("Anne"), w.log)
				}
				w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
				w.later(2 * time.Minute)
				w.pass()
				c.then(w)
				w.later(time.Hour)
				w.pass()
				all := w.lettersTo("anne@ville.example")
				if len(all) != 2 {
					t.Errorf("%d letters, want 2", len(all))
				}
				w.says("anne@ville.example", c.says, "Bar-le-Duc, jeudi 18 juin 2026")
				if strings.Contains(words(t, all[len(all)-1]), c.not) {
					t.Errorf("the letter says %q", c.not)
				}
			})
		})
	}
}

// Who gives up a seat while the letter about a change waits is not told afterwards that the seat is kept.
func TestAbsentIsNotToldOfSeatKept(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.later(5 * time.Minute)
		w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Je ne pourrai finalement pas venir à Épernay.", subject: "Épernay"})
		w.pass()
		w.says("anne@ville.example", "vous ne participerez pas")
		w.later(time.Hour)
		w.pass()
		if all := w.lettersTo("anne@ville.example"); len(all) != 1 {
			t.Errorf("%d letters; the last:\n%s", len(all), words(t, all[len(all)-1]))
		}
	})
}

// Video struck and more seats in the hall at once: all who had a seat have one, before and beside who waits for one.
func TestModeStruckWithMoreRoom(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne")
		for _, name := range []string{"Remi", "Vera"} {
			w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Remote})
		}
		w.change(Telling{}, func(e *registry.Event) {
			ten := 10
			e.Remote, e.Onsite.Capacity = nil, &ten
		})
		for _, name := range []string{"Remi", "Vera"} {
			if got := w.stands(name); got != registry.Registered {
				t.Errorf("%s stands %q", name, got)
			}
		}
		if got := w.stands("Anne"); got != registry.Waiting {
			t.Errorf("who waits for an offer stands %q", got)
		}
	})
}

// An offer that was told stands again once a change that ended it is taken back unseen: the same, until the same time, with no second letter.
func TestOfferStandsOnceTheChangeIsTakenBack(t *testing.T) {
	for name, change := range map[string][2]func(*registry.Tx) error{
		"date": {func(t *registry.Tx) error {
			return importChanged(t, func(_ *registry.Tx, e *registry.Event) error { e.Date = "2026-06-04"; return nil })
		}, func(t *registry.Tx) error {
			return importChanged(t, func(_ *registry.Tx, e *registry.Event) error { e.Date = "2026-05-28"; return nil })
		}},
		"cancelled": {func(t *registry.Tx) error { return t.CancelEvent("epernay", "staff") }, func(t *registry.Tx) error { return t.ReopenEvent("epernay", "staff") }},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.full("Anne", "Bruno")
				w.cancels("Sara")
				letter := w.offer("Anne")
				until := w.registration("epernay", "anne@ville.example", "").Offered
				w.changes(Telling{}, change[0])
				if r := w.registration("epernay", "anne@ville.example", ""); !r.Offered.IsZero() {
					t.Fatal("the change left the offer open")
				}
				w.pass()
				w.later(5 * time.Minute)
				w.changes(Telling{}, change[1])
				w.pass()
				if r := w.registration("epernay", "anne@ville.example", ""); !r.Offered.Equal(until) || w.offers() != "anne" {
					t.Errorf("taken back: offered until %v, want %v; offers %q", r.Offered, until, w.offers())
				}
				w.later(time.Hour)
				w.from("Anne", "Oui", letter)
				if got := w.stands("Anne"); got != registry.Registered || w.told() != "" || w.offers() != "anne" {
					t.Errorf("after the yes: %q, told %q, offers %q", got, w.told(), w.offers())
				}
			})
		})
	}
}
