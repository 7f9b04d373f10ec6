package mailer

import (
	"context"
	"testing"
	"time"
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
