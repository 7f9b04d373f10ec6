package mailer

import (
	"fmt"
	"testing"

	"rencontres/registry"
)

// At its first start before a mailbox of years the service notes what is older than it, fetches none of that, and serves who writes now.
func TestFirstStartBeforeAMailboxOfYears(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		old := 100_000
		if testing.Short() {
			old = 5_000
		}
		years := w.service.Since.AddDate(-3, 0, 0)
		for n := range old {
			raw := fmt.Appendf(nil, "From: a%d@b.example\r\nSubject: %d\r\n\r\nJe viens.\r\n", n, n)
			if err := w.server.Deliver(ourAddress, raw, years); err != nil {
				t.Fatal(err)
			}
		}
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.pass()
		if got := w.standing("epernay", claireMail, ""); got != registry.Registered {
			t.Errorf("who wrote now stands %q\n%s", got, w.log)
		}
		w.view(func(t *registry.Tx) error {
			counts, err := t.MessageCounts()
			if total := counts[registry.MessageDone] + counts[registry.MessageOld] + counts[registry.MessageTriage]; total != 1 {
				w.Errorf("%d messages are kept, want the one of now: %v", total, counts)
			}
			return err
		})
	})
}
