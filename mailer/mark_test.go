package mailer

import (
	"testing"
	"time"

	"rencontres/registry"
)

// What is handled is marked on the server within seconds, long before the mailbox is polled again.
func TestMarksFollowTheWork(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.service = w.newService(func(c *Config) { c.Poll = time.Hour })
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.serve(2*markSoon + time.Second)
		w.expect(claireMail, registry.Registered, 1)
		if n := w.unmarked(); n != 0 {
			t.Errorf("%d handled messages are not marked", n)
		}
	})
}
