package mailer

import (
	"context"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// TestStatusNamesAServiceThatIsGone: a daemon that stays away needs a hand though nothing waits, passes of cron only after a day.
func TestStatusNamesAServiceThatIsGone(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		check := func(when string, want bool) {
			t.Helper()
			s, err := StatusOf(w.ctx, w.registry)
			if err != nil {
				t.Fatal(err)
			}
			if s.Queue.Queued+s.Queue.Deferred+s.Mailbox.Waiting > 0 {
				t.Fatalf("%s: mail waits: %+v", when, s)
			}
			if s.Stalled != want || s.NeedsHand() != want {
				t.Errorf("%s: stalled %t, needs a hand %t, want %t", when, s.Stalled, s.NeedsHand(), want)
			}
		}
		check("never ran, and nothing is to be sent", false)
		w.pass()
		time.Sleep(23 * time.Hour)
		check("23 hours after a pass", false)
		time.Sleep(2 * time.Hour)
		check("25 hours after a pass", true)

		ctx, stop := context.WithCancel(w.ctx)
		ended := make(chan error)
		go func() { ended <- w.service.Run(ctx) }()
		time.Sleep(time.Hour)
		check("while it runs", false)
		stop()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		time.Sleep(14 * time.Minute)
		check("14 minutes after the daemon", false)
		time.Sleep(2 * time.Minute)
		check("16 minutes after the daemon", true)
		w.pass()
		time.Sleep(time.Hour)
		check("after a pass again", false)
	})
}

// A mail server out of reach is waited for; after an hour a person is called, also between the attempts of passes. One that refuses us is no matter of
// waiting. Once it takes letters again all is well.
func TestStatusNamesAMailServerOutOfReach(t *testing.T) {
	for name, c := range map[string]struct {
		answer sandbox.Answer
		stage  sandbox.Stage
		atOnce bool
	}{
		"nobody listens": {sandbox.Answer{Drop: true}, sandbox.Connect, false},
		"it forgets us":  {sandbox.Answer{Drop: true}, sandbox.Mail, false},
		"it refuses us":  {sandbox.Answer{Code: 554, Status: "5.7.1", Text: "Go away"}, sandbox.Connect, true},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				gone := true
				w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
					if gone && s.Stage == c.stage {
						return &c.answer
					}
					return nil
				})
				check := func(when string, want bool) {
					t.Helper()
					s, err := StatusOf(w.ctx, w.registry)
					if err != nil {
						t.Fatal(err)
					}
					if s.NeedsHand() != want || (s.Queue.Fault != "") != want {
						t.Errorf("%s: needs a hand %t, want %t: %+v", when, s.NeedsHand(), want, s.Queue)
					}
				}
				w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
				if err := w.service.Resend(w.ctx, w.registration("epernay", "anne@ville.example", "").ID); err != nil {
					t.Fatal(err)
				}
				first := w.registry.Now()
				for range 5 {
					_ = w.service.Once(w.ctx)
					check("within an hour", c.atOnce)
					time.Sleep(14 * time.Minute)
				}
				check("after 70 minutes", true)
				if s, _ := StatusOf(w.ctx, w.registry); s.Queue.RefusedSince == nil || s.Queue.RefusedSince.Sub(first).Abs() > time.Minute {
					t.Errorf("since %v, want %s", s.Queue.RefusedSince, first)
				}
				gone = false
				time.Sleep(5 * time.Hour)
				w.pass()
				check("once it takes letters", false)
			})
		})
	}
}

// A hall that is struck after the caterer's day, with that day in what is taken out of the file, leaves a call to make; given back, none.
func TestACatererIsCalledAboutAHallThatIsStruck(t *testing.T) {
	for _, withItsDay := range []bool{false, true} {
		inWorld(t, on(time.May, 18, 9, 0), func(w *world) {
			w.known()
			yes := true
			w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes})
			w.attends("Bruno", registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes})
			w.until(on(time.May, 23, 9, 0))
			meals := func() (due []MealsDue) {
				w.Helper()
				w.view(func(t *registry.Tx) (err error) { due, _, err = dayOfMeals(t); return err })
				return due
			}
			if got := meals(); len(got) != 0 {
				t.Fatalf("before: %+v", got)
			}
			var onsite *registry.Seats
			var cutoff string
			w.change(Telling{}, func(e *registry.Event) {
				onsite, cutoff = e.Onsite, e.MealCutoff
				if e.Onsite = nil; withItsDay {
					e.MealCutoff = ""
				}
			})
			if got := meals(); len(got) != 1 || got[0].Reserved != 0 || got[0].Untold != 2 {
				t.Errorf("struck (%t): %+v", withItsDay, got)
			}
			w.later(3 * time.Minute)
			w.change(Telling{}, func(e *registry.Event) { e.Onsite, e.MealCutoff = onsite, cutoff })
			if got := meals(); len(got) != 0 {
				t.Errorf("given back (%t): %+v", withItsDay, got)
			}
		})
	}
}
