package mailer

import (
	"errors"
	"fmt"
	"testing"

	"rencontres/registry"
)

// At its first start before a mailbox of years the service notes what is older than it, fetches none of that, and serves who writes now.
func TestFirstStartBeforeAMailboxOfYears(t *testing.T) {
	t.Parallel()
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

// A mailbox with more new messages than a first run should answer stops it, until somebody says that they are meant. What comes into a mailbox
// that was empty at the first visit is no backlog, however much it is.
func TestBacklogIsAskedAbout(t *testing.T) {
	deliver := func(w *world) {
		for n := range BacklogLimit + 10 {
			email, name := person(n)
			w.contact(email, name)
			w.write(note{from: email, name: name, text: "Je serai présent le 28 mai à Épernay, sur place."})
		}
	}
	registered := func(w *world) (n int) {
		w.view(func(t *registry.Tx) error {
			all, err := t.RegistrationsAt("epernay")
			n = len(all)
			return err
		})
		return n
	}
	inWorld(t, start(), func(w *world) {
		deliver(w)
		if err := w.service.Once(w.ctx); !errors.Is(err, ErrBacklog) {
			t.Errorf("a first run that finds %d messages: %v, want ErrBacklog", BacklogLimit+10, err)
		}
		if n := registered(w); n != 0 {
			t.Errorf("%d were registered by it", n)
		}
		w.service = w.newService(func(c *Config) { c.Backlog = true })
		w.pass()
		if n := registered(w); n != BacklogLimit+10 {
			t.Errorf("%d are registered once it is meant, want %d\n%s", n, BacklogLimit+10, w.log)
		}
	})
	inWorld(t, start(), func(w *world) {
		w.pass()
		deliver(w)
		w.pass()
		if n := registered(w); n != BacklogLimit+10 {
			t.Errorf("%d of those who wrote into an empty mailbox are registered, want %d", n, BacklogLimit+10)
		}
	})
}
