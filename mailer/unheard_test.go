package mailer

import (
	"errors"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// blocked is a refusal that strikes no address off.
var blocked = sandbox.Answer{Code: 550, Status: "5.7.1", Text: "5.7.1 Blocked by policy"}

// moves lets an event take place on another day.
func moves(day string) func(*registry.Event) { return func(e *registry.Event) { e.Date = day } }

// refused lets the next letter be refused, and gives it.
func (w *world) refused() registry.Letter {
	w.Helper()
	w.misbehave(sandbox.Rcpt, 1, blocked)
	w.pass()
	all := w.letters(registry.LetterFilter{States: []registry.LetterState{registry.Failed}})
	if len(all) == 0 {
		w.Fatal("no letter was refused")
	}
	return all[len(all)-1]
}

// retries is what becomes of a letter that staff send again.
func (w *world) retries(l registry.Letter) (err error) {
	w.Helper()
	w.update(func(t *registry.Tx) error { err = t.Redirect(l.ID, registry.Queued, "", "staff"); return nil })
	w.hours(2)
	return err
}

// News that were refused, or dropped by staff, are none to their reader: the next letter begins with what they know.
func TestTheNextNewsTellWhatTheLastDidNot(t *testing.T) {
	for _, c := range []struct {
		what, how   string
		first, next func(*registry.Event)
		wants       []string
		never       string
	}{
		{"a date", "refused", moves("2026-06-04"), moves("2026-06-11"), []string{"jeudi 11 juin 2026", "au lieu du jeudi 28 mai 2026"}, "4 juin"},
		{"a place", "refused", func(e *registry.Event) { e.Town = "Reims" }, func(e *registry.Event) { e.Starts = "10:00" }, []string{"auparavant : Épernay", "auparavant : de 9 h 30"}, ""},
		{"a place", "dropped", func(e *registry.Event) { e.Town = "Reims" }, func(e *registry.Event) { e.Starts = "10:00" }, []string{"auparavant : Épernay", "auparavant : de 9 h 30"}, ""},
	} {
		t.Run(c.what+" "+c.how, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.importProgramme("testdata/small.toml")
				w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
				w.change(Telling{}, c.first)
				if c.how == "dropped" {
					l := w.letters(registry.LetterFilter{})[0]
					w.update(func(t *registry.Tx) error { return t.Redirect(l.ID, registry.Skipped, "dropped", "staff") })
				} else {
					w.later(takeBack)
					w.refused()
				}
				w.hours(2)
				w.change(Telling{}, c.next)
				w.leave()
				w.hours(2)
				got := strings.ReplaceAll(w.said("anne@ville.example"), "\u00a0", " ")
				for _, want := range c.wants {
					if !strings.Contains(got, want) {
						t.Errorf("%q is not in %s", want, got)
					}
				}
				if c.never != "" && strings.Contains(got, c.never) {
					t.Errorf("%q, which nobody told her, is in %s", c.never, got)
				}
			})
		})
	}
}

// A change that staff want nobody told of leaves the news of an earlier one that have not left.
func TestAChangeWithoutLettersLeavesNewsThatWait(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
		w.change(Telling{}, moves("2026-06-04"))
		w.later(3 * time.Minute)
		w.change(Telling{Silent: true}, func(e *registry.Event) { e.Starts = "09:45" })
		w.leave()
		w.hours(2)
		if got := w.said("remi@ville.example"); !strings.Contains(got, "4 juin") {
			t.Errorf("Remi never learns of the new date: %q", got)
		}
	})
}

// What is sent again by hand says what is; what would say what was is refused.
func TestRetriedLettersAreCurrent(t *testing.T) {
	hall := func(e *registry.Event) { e.Venue = "Théâtre, 51200 Épernay" }
	t.Run("a confirmation, the event moved since", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			w.importProgramme("testdata/small.toml")
			w.contact("anne@ville.example", "Anne Martin")
			w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Je viendrai à Épernay le 28 mai, en présentiel.", subject: "Rencontre du 28 mai"})
			confirmation := w.refused()
			w.later(time.Hour)
			w.change(Telling{Silent: true}, moves("2026-06-04"))
			if err := w.retries(confirmation); !errors.Is(err, registry.ErrStale) {
				t.Errorf("got %v", err)
			}
		})
	})
	t.Run("a confirmation, nothing is another since", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			w.importProgramme("testdata/small.toml")
			w.contact("anne@ville.example", "Anne Martin")
			w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Je viendrai à Épernay le 28 mai, en présentiel.", subject: "Rencontre du 28 mai"})
			if err := w.retries(w.refused()); err != nil || len(w.lettersTo("anne@ville.example")) != 1 {
				t.Errorf("got %v", err)
			}
		})
	})
	t.Run("news, told by a later letter", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			w.importProgramme("testdata/small.toml")
			w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
			w.change(Telling{}, moves("2026-06-04"))
			w.later(takeBack)
			news := w.refused()
			w.change(Telling{}, moves("2026-06-11"))
			w.leave()
			w.hours(2)
			if err := w.retries(news); !errors.Is(err, registry.ErrStale) || len(w.lettersTo("anne@ville.example")) != 1 {
				t.Errorf("got %v, and %d letters", err, len(w.lettersTo("anne@ville.example")))
			}
		})
	})
	t.Run("a practical letter, the hall is another since", func(t *testing.T) {
		inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
			w.known()
			w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
			w.until(on(time.May, 25, 9, 0))
			practical := w.refused()
			w.change(Telling{}, hall)
			w.leave()
			if err := w.retries(practical); templates.Kind(practical.Kind) != templates.Practical || !errors.Is(err, registry.ErrStale) {
				t.Errorf("%s: got %v", practical.Kind, err)
			}
		})
	})
	t.Run("an offer that is over", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			w.full("Anne")
			w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
				if s.Stage == sandbox.Rcpt {
					return &sandbox.Answer{Code: 452, Status: "4.2.2", Text: "4.2.2 full"}
				}
				return nil
			})
			w.cancels("Sara")
			w.hours(72)
			w.server.Behave(nil)
			all := w.letters(registry.LetterFilter{Kind: string(templates.Offer), States: []registry.LetterState{registry.Expired}})
			if len(all) == 0 {
				t.Fatal("no offer expired")
			}
			if err := w.retries(all[0]); !errors.Is(err, registry.ErrStale) {
				t.Errorf("got %v", err)
			}
		})
	})
}

// What news had taken the place of goes after all once they are taken back, also where the news reached nobody: once.
func TestWhatRefusedNewsReplacedIsSaid(t *testing.T) {
	for _, back := range []bool{true, false} {
		inWorld(t, start(), func(w *world) {
			w.importProgramme("testdata/small.toml")
			w.contact("anne@ville.example", "Anne Martin")
			w.from("Anne", "Je viendrai à Épernay le 28 mai, en présentiel.", nil)
			w.later(time.Minute)
			w.from("Anne", "Je viendrai sans repas le 28 mai à Épernay.", nil) // its answer waits
			w.change(Telling{}, moves("2026-06-04"))
			w.later(takeBack)
			w.refused()
			n := len(w.lettersTo("anne@ville.example"))
			day := "2026-06-11"
			if back {
				day = "2026-05-28"
			}
			w.change(Telling{}, moves(day))
			w.hours(2)
			w.change(Telling{}, func(e *registry.Event) { nine := 9; e.Onsite.Capacity = &nine })
			w.hours(2)
			if got := len(w.lettersTo("anne@ville.example")) - n; got != 1 {
				t.Fatalf("%d letters", got)
			}
			w.says("anne@ville.example", "À midi : sans repas")
			if told := words(t, *w.lastTo("anne@ville.example")); strings.Contains(told, "juin") == back {
				t.Errorf("taken back: %t, and she reads %s", back, told)
			}
		})
	}
}
