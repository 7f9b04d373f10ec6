package mailer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// hours lets time pass by the hour, and the service do its work.
func (w *world) hours(n int) {
	w.Helper()
	for range n {
		w.later(time.Hour)
		w.pass()
	}
}

// said gives what all letters to an address say.
func (w *world) said(email string) string {
	w.Helper()
	var all []string
	for _, d := range w.lettersTo(email) {
		all = append(all, words(w.T, d))
	}
	return strings.Join(all, "\n")
}

// Whatever is taken back before the letters leave is told to nobody, also where the way back is no news by itself: a mode nobody sat in, a place.
func TestWayBackThatIsNoNews(t *testing.T) {
	var onsite *registry.Seats
	for name, c := range map[string][2]func(*registry.Event){
		"mode":  {func(e *registry.Event) { onsite, e.Onsite = e.Onsite, nil }, func(e *registry.Event) { e.Onsite = onsite }},
		"place": {func(e *registry.Event) { e.Venue = "" }, func(e *registry.Event) { e.Venue = "Salle des fêtes, 51200 Épernay" }},
		"place and link": {func(e *registry.Event) { e.Venue, e.Video = "", "" }, func(e *registry.Event) {
			e.Venue, e.Video = "Salle des fêtes, 51200 Épernay", "https://visio.example/epernay"
		}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.known()
				w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
				w.attends("Maud", registry.Registration{State: registry.Maybe})
				if there := w.change(Telling{}, c[0]); len(there) != 1 || there[0].Letters == 0 {
					t.Fatalf("the change: %+v", there)
				}
				w.later(2 * time.Minute)
				w.pass()
				n := w.change(Telling{Dry: true}, c[1])
				if again := w.change(Telling{}, c[1]); fmt.Sprint(n) != fmt.Sprint(again) || len(n) != 1 || n[0].Letters != 0 || n[0].Withdrawn == 0 {
					t.Errorf("the way back: %+v, dry %+v", again, n)
				}
				w.hours(2)
				if got := w.told(); got != "" {
					t.Errorf("told of what was taken back: %s", got)
				}
			})
		})
	}
}

// What is taken back in part leaves with the rest of it.
func TestWayBackInPart(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.known()
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		var remote *registry.Seats
		w.change(Telling{}, func(e *registry.Event) { remote, e.Remote, e.Starts = e.Remote, nil, "10:00" })
		w.later(2 * time.Minute)
		w.change(Telling{}, func(e *registry.Event) { e.Remote = remote })
		w.hours(1)
		w.says("anne@ville.example", "change d’horaires", "Horaires : de 10 h à 16 h 30 ; auparavant : de 9 h 30 à 16 h 30")
		if strings.Contains(w.said("anne@ville.example"), "uniquement") {
			t.Errorf("told of the mode that was given back:\n%s", w.said("anne@ville.example"))
		}
	})
}

// Letters that a server put off reached nobody: the mode is given back as if they had not been tried.
func TestLettersPutOffAreTakenBack(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full()
		w.misbehave(sandbox.Rcpt, 3, sandbox.Answer{Code: 451, Status: "4.7.1", Text: "4.7.1 greylisted"})
		var onsite *registry.Seats
		w.change(Telling{}, func(e *registry.Event) { onsite, e.Onsite = e.Onsite, nil })
		w.leave()
		w.later(time.Minute)
		w.change(Telling{}, func(e *registry.Event) { e.Onsite = onsite })
		w.hours(3)
		for _, name := range []string{"Sara", "Theo", "Ugo"} {
			if r := w.registration("epernay", strings.ToLower(name)+"@ville.example", ""); r.Mode != registry.Onsite || r.State != registry.Registered {
				t.Errorf("%s stands %s %s", name, r.State, r.Mode)
			}
		}
		if got := w.told(); got != "" {
			t.Errorf("told: %s", got)
		}
	})
}

// A wrong link that is taken out again leaves to nobody, and the right one is told to all who have another.
func TestLinkTakenOut(t *testing.T) {
	for name, wrong := range map[string]bool{"wrong one before": true, "taken out alone": false} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, on(time.May, 25, 10, 0), func(w *world) {
				w.known()
				w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote, Ranked: w.registry.Now().Add(-24 * time.Hour)})
				w.pass()
				if wrong {
					w.change(Telling{}, func(e *registry.Event) { e.Video = "https://visio.example/wrong" })
					w.later(2 * time.Minute)
				}
				w.change(Telling{}, func(e *registry.Event) { e.Video = "" })
				w.hours(2)
				if got := w.told(); got != "" || strings.Contains(w.said("remi@ville.example"), "wrong") {
					t.Errorf("told %q:\n%s", got, w.said("remi@ville.example"))
				}
				w.change(Telling{}, func(e *registry.Event) { e.Video = "https://visio.example/right" })
				w.hours(2)
				w.says("remi@ville.example", "a un nouveau lien de connexion", "https://visio.example/right")
			})
		})
	}
}

// The link that everybody has, taken out and given again, is no news.
func TestSameLinkGivenAgain(t *testing.T) {
	inWorld(t, on(time.May, 25, 10, 0), func(w *world) {
		w.known()
		w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
		w.change(Telling{}, func(e *registry.Event) { e.Video = "" })
		w.hours(1)
		w.change(Telling{}, func(e *registry.Event) { e.Video = "https://visio.example/epernay" })
		w.hours(1)
		if got := w.told(); got != "" {
			t.Errorf("told: %s", got)
		}
	})
}

// What becomes known while a letter about something else waits is in it.
func TestKnownWhileTheLetterWaits(t *testing.T) {
	inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
		w.later(15 * 24 * time.Hour)
		w.pass()
		w.change(Telling{}, func(e *registry.Event) { e.Starts = "10:00" })
		w.later(5 * time.Minute)
		w.pass()
		if n := w.change(Telling{}, func(e *registry.Event) {
			e.Venue, e.Video = "Salle des fêtes, 51200 Épernay", "https://visio.example/epernay"
		}); len(n) != 0 {
			t.Errorf("no letter more or less is owed: %+v", n)
		}
		w.hours(30)
		w.says("anne@ville.example", "Salle des fêtes", "change d’horaires")
		w.says("remi@ville.example", "https://visio.example/epernay", "change d’horaires")
		if n := w.sent(templates.Practical); n != 0 {
			t.Errorf("%d practical letters say it once more", n)
		}
	})
}

// A letter about a change states registrations as they are when it leaves.
func TestLetterStatesWhatIsWhenItLeaves(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Walid")
		luc := w.contact("sara@ville.example", "Luc Petit")
		sara := w.registration("epernay", "sara@ville.example", "Sara Martin")
		w.update(func(t *registry.Tx) error {
			_, err := t.PutRegistration(registry.Registration{Event: "epernay", Contact: luc.ID, By: sara.Contact, State: registry.Waiting, Mode: registry.Onsite, Proof: registry.Aligned,
				Ranked: t.Now(), Stated: t.Now()}, "service")
			return err
		})
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.later(3 * time.Minute)
		if _, err := w.service.Promote(w.ctx, "epernay", w.registration("epernay", "walid@ville.example", "").Contact, "elue"); err != nil {
			t.Fatal(err)
		}
		w.write(note{from: "theo@ville.example", name: "Theo Martin", text: "Finalement je suivrai Épernay en visio.", subject: "Épernay"})
		if _, err := w.service.Register(w.ctx, luc, Intent{Event: "epernay", Intent: "absent"}); err != nil {
			t.Fatal(err)
		}
		w.pass()
		w.hours(1)
		w.says("walid@ville.example", "a une nouvelle date", "Votre inscription est maintenue", "Situation : inscription enregistrée")
		w.says("theo@ville.example", "a une nouvelle date", "Mode de participation : en visioconférence")
		w.says("sara@ville.example", "a une nouvelle date", "Votre inscription est maintenue")
		if text := words(t, *w.lastTo("sara@ville.example")); strings.Contains(text, "Luc Petit") {
			t.Errorf("Luc, who gave up, is in the letter:\n%s", text)
		}
	})
}

// Who is concerned no more by the time that the letter would leave gets none: their confirmation said all.
func TestNoLetterToWhoIsNotConcernedAnyMore(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.known()
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Théâtre" })
		w.later(3 * time.Minute)
		w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Finalement je suivrai Épernay en visio.", subject: "Épernay"})
		w.pass()
		w.hours(1)
		if got := w.told(); got != "" || len(w.lettersTo("anne@ville.example")) != 1 {
			t.Errorf("told: %q\n%s", got, w.said("anne@ville.example"))
		}
	})
}

// To whom a confirmation gave the new date while the letter about it waited, that knows it: taken back, they are told so.
func TestTakenBackAfterAConfirmation(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.later(3 * time.Minute)
		w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Finalement je passe en visio pour Épernay.", subject: "Épernay"})
		w.pass()
		w.says("anne@ville.example", "4 juin")
		w.later(2 * time.Minute)
		if n := w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-05-28" }); len(n) != 1 || n[0].Letters != 1 || n[0].Withdrawn != 2 {
			t.Errorf("taken back: %+v", n)
		}
		w.hours(1)
		w.says("anne@ville.example", "le jeudi 28 mai 2026 à Épernay, au lieu du jeudi 4 juin 2026")
		if got := w.told(); got != "anne" {
			t.Errorf("told: %s", got)
		}
	})
}

// The letters by date that somebody has are theirs still where a change is taken back as far as it concerns them, whoever registered meanwhile.
func TestPracticalLettersAreTheirsStill(t *testing.T) {
	for name, back := range map[string]func(*registry.Event){
		"in part": func(e *registry.Event) { e.Date, e.Venue = "2026-05-28", "Théâtre" },
		"whole":   func(e *registry.Event) { e.Date = "2026-05-28" },
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
				w.known()
				w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
				w.contact("nora@ville.example", "Nora Martin")
				w.later(14*24*time.Hour + 2*time.Hour)
				w.pass()
				if n := w.sent(templates.Practical); n != 1 {
					t.Fatalf("%d practical letters\n%s", n, w.log)
				}
				w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-11" })
				w.later(3 * time.Minute)
				w.update(func(t *registry.Tx) error { return t.SwitchEvent("epernay", "open", "staff") })
				w.write(note{from: "nora@ville.example", name: "Nora Martin", text: "Je serai présente à la rencontre d’Épernay, sur place.", subject: "Épernay"})
				w.pass()
				w.says("nora@ville.example", "11 juin")
				w.change(Telling{}, back)
				w.hours(3)
				if n := len(w.lettersTo("remi@ville.example")); n != 1 {
					t.Errorf("Remi got %d letters:\n%s", n, w.said("remi@ville.example"))
				}
				w.says("nora@ville.example", "28 mai 2026")
			})
		})
	}
}

// A cancellation that waits tells of the day that its readers know, whatever is imported for the event meanwhile: that is news once it takes place.
func TestMovedWhileTheCancellationWaits(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.changes(Telling{}, func(t *registry.Tx) error { return t.CancelEvent("epernay", "staff") })
		w.later(time.Minute)
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.leave()
		w.says("anne@ville.example", "du jeudi 28 mai 2026 à Épernay n’aura pas lieu", "Date : jeudi 28 mai 2026")
		w.changes(Telling{}, func(t *registry.Tx) error { return t.ReopenEvent("epernay", "staff") })
		w.leave()
		w.says("anne@ville.example", "aura lieu le jeudi 4 juin 2026 à Épernay, au lieu du jeudi 28 mai 2026")
	})
}

// A letter that may have left, and was to go out once more, does not after one that says what is.
func TestUncertainLetterIsNotRepeated(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.misbehave(sandbox.Dot, 1, sandbox.Answer{Drop: true})
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.leave()
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-05-28" })
		w.hours(5)
		w.says("anne@ville.example", "le jeudi 28 mai 2026 à Épernay, au lieu du jeudi 4 juin 2026")
		if got := w.told(); got != "anne" {
			t.Errorf("letters about the change that left: %s", got)
		}
	})
}

// A mode that is given back when some were told has those again who were not.
func TestModeGivenBackToWhoWasNotTold(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full()
		w.misbehave(sandbox.Rcpt, 1, sandbox.Answer{Code: 451, Status: "4.7.1", Text: "4.7.1 greylisted"})
		var onsite *registry.Seats
		w.change(Telling{}, func(e *registry.Event) { onsite, e.Onsite = e.Onsite, nil })
		w.leave()
		w.later(time.Minute)
		w.change(Telling{}, func(e *registry.Event) { e.Onsite = onsite })
		told := w.told()
		w.hours(2)
		if got := w.told(); got != told || len(strings.Fields(got)) != 2 {
			t.Errorf("told: %s, before the mode was given back: %s", got, told)
		}
		for _, name := range []string{"sara", "theo", "ugo"} {
			want := registry.Onsite
			if strings.Contains(told, name) {
				want = registry.Remote
			}
			if r := w.registration("epernay", name+"@ville.example", ""); r.Mode != want || r.State != registry.Registered {
				t.Errorf("%s stands %s %s; told: %s", name, r.State, r.Mode, told)
			}
		}
	})
}
