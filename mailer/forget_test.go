package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

const hostEmail, hostName = "n.ferrah@csc.example", "Nadia Ferrah"

// forgets erases the host.
func (w *world) forgets() {
	w.Helper()
	w.update(func(t *registry.Tx) error {
		all, err := t.ContactsNamed(hostName)
		if err != nil || len(all) != 1 {
			w.Fatalf("%d of this name, %v", len(all), err)
		}
		return t.Forget(all[0].ID, "staff")
	})
}

// News of a change that wait for who is forgotten go to those whom they registered.
func TestGuestsHearTheNewsOfAForgottenHost(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(hostEmail, hostName)
		w.invite("epernay")
		w.write(note{from: hostEmail, name: hostName, text: "Bonjour,\n\nJe serai présente le 28 mai sur place, ainsi que mon collègue Amine Ferrah.\n\nNadia Ferrah", answers: w.lastTo(hostEmail)})
		w.pass()
		w.later(time.Hour)
		n := len(w.lettersTo(hostEmail))
		w.change(Telling{}, moves("2026-06-04"))
		w.later(3 * time.Minute)
		w.forgets()
		w.hours(3)
		if got := len(w.lettersTo(hostEmail)); got != n+1 {
			t.Fatalf("%d letters about the change", got-n)
		}
		if got := words(t, *w.lastTo(hostEmail)); strings.Contains(got, "Nadia") || !strings.Contains(got, "Amine Ferrah") || !strings.Contains(got, "4 juin 2026") {
			t.Errorf("got %s", got)
		}
	})
}

// A seat that is offered to somebody's guest by a letter that has not left when that somebody is forgotten is offered anew.
func TestGuestsOfAForgottenHostKeepTheirTurn(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full()
		w.contact(hostEmail, hostName)
		w.invite("epernay")
		w.write(note{from: hostEmail, name: hostName, text: "Bonjour,\n\nJe ne pourrai pas venir à Épernay le 28 mai. Mon collègue Amine Ferrah viendra sur place.\n\nNadia Ferrah", answers: w.lastTo(hostEmail)})
		w.pass()
		w.attends("Bruno", registry.Registration{State: registry.Waiting, Mode: registry.Onsite})
		w.later(2 * time.Hour)
		w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == sandbox.Rcpt {
				return &sandbox.Answer{Code: 452, Status: "4.2.2", Text: "4.2.2 mailbox full"}
			}
			return nil
		})
		w.cancels("Sara")
		w.pass()
		w.forgets()
		w.server.Behave(nil)
		w.hours(3)
		if r := w.registration("epernay", hostEmail, "Amine Ferrah"); r.Offered.IsZero() || r.Lapsed != 0 {
			t.Errorf("Amine stands %s, offered until %v, lapsed %d", r.State, r.Offered, r.Lapsed)
		}
		if r := w.registration("epernay", "bruno@ville.example", ""); !r.Offered.IsZero() {
			t.Error("Bruno passed Amine")
		}
	})
}
