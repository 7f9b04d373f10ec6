package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

const otherMail = "claire.perso@free.example" // of Claire, whose address on file is claireMail

// merged makes one person of Claire's two contacts; letters go to claireMail.
func (w *world) merged() registry.Contact {
	w.Helper()
	kept := w.contact(claireMail, claireName)
	gone := w.contact(otherMail, "Claire Dubois-Martin")
	w.update(func(t *registry.Tx) error {
		_, err := t.MergeContacts(kept.ID, gone.ID, "staff")
		return err
	})
	return kept
}

// One person of two addresses gets one letter, and what she writes from either is hers, proved by the letter that she answers.
func TestMergedPersonAnswersFromEitherAddress(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		kept := w.merged()
		w.invite("epernay")
		w.expectWritten(claireMail, 1)
		w.expectWritten(otherMail, 0)
		w.write(note{from: otherMail, name: claireName, text: comes, answers: w.lastTo(claireMail), auth: "-"})
		w.pass()
		w.expect(claireMail, registry.Registered, 1)
		if r := w.registration("epernay", claireMail, ""); r.Contact != kept.ID || r.Proof != registry.Token {
			w.Fatalf("registered: contact %d by %q, want %d by token", r.Contact, r.Proof, kept.ID)
		}
		w.expectWritten(otherMail, 1) // the answer, where she wrote from
		w.says(otherMail, "Madame, Monsieur,", "28 mai", "inscription enregistrée")
		w.later(2 * time.Hour)

		// what was registered from one address is cancelled from the other, though no letter is answered
		w.write(note{from: claireMail, name: claireName, text: cancels})
		w.pass()
		w.expect(claireMail, registry.Absent, 2)
		w.expectWritten(otherMail, 1)

		// and by the entry of her calendar, from the other again
		w.later(2 * time.Hour)
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.pass()
		w.expect(claireMail, registry.Registered, 3)
		r := w.registration("epernay", claireMail, "")
		w.later(2 * time.Hour)
		w.write(note{raw: calendarAnswer(otherMail, r.UID, r.Sequence, []string{"ATTENDEE;PARTSTAT=DECLINED:mailto:" + otherMail})})
		w.pass()
		if got := w.standing("epernay", claireMail, ""); got != registry.Absent || len(w.cases()) != 0 {
			t.Errorf("declined by calendar: stands %q, cases %q", got, w.cases())
		}
		w.view(func(t *registry.Tx) error {
			all, err := t.Contacts("")
			if len(all) != 1 {
				w.Errorf("%d contacts of one person", len(all))
			}
			return err
		})
	})
}

// A letter that was written to somebody else is not hers, whatever addresses she has.
func TestMergedPersonIsNotAnotherReader(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.merged()
		w.contact("p@metz.example", "Paul Martin")
		w.invite("epernay")
		w.write(note{from: otherMail, name: claireName, text: cancels, answers: w.lastTo("p@metz.example"), auth: "-"})
		w.pass()
		if r := w.registration("epernay", "p@metz.example", ""); r != nil {
			t.Errorf("Paul stands %q by her words", r.State)
		}
		if r := w.registration("epernay", claireMail, ""); r != nil && r.Proof == registry.Token {
			t.Errorf("a letter of Paul's proves her: %q", r.Proof)
		}
	})
}

// Two contacts of one person are merged while a campaign runs: she gets one letter.
func TestMergeWhileCampaignRuns(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		kept, gone := w.contact(claireMail, claireName), w.contact(otherMail, "C. Dubois")
		c, err := w.service.CreateCampaign(w.ctx, registry.Campaign{Kind: string(templates.Invitation), Event: "epernay"}, "staff")
		if err != nil {
			w.Fatal(err)
		}
		if n, err := w.service.LaunchCampaign(w.ctx, c.ID, "staff"); n != 2 || err != nil {
			w.Fatalf("%d letters, %v", n, err)
		}
		w.update(func(t *registry.Tx) error {
			_, err := t.MergeContacts(kept.ID, gone.ID, "staff")
			return err
		})
		w.pass()
		w.expectWritten(claireMail, 1)
		w.expectWritten(otherMail, 0)
		w.view(func(t *registry.Tx) error {
			now, err := t.Campaign(c.ID)
			if now.State != "finished" {
				w.Errorf("the campaign is %s", now.State)
			}
			return err
		})
	})
}

// suppressed says whether an address gets no campaign.
func (w *world) suppressed(email string) (is bool) {
	w.Helper()
	w.view(func(t *registry.Tx) error {
		a, err := t.AddressByEmail(email)
		is = !a.Suppressed.IsZero()
		return err
	})
	return is
}

// Who pressed "unsubscribe" in the mail program (the mailto of List-Unsubscribe), or said so in a reply, gets nothing more of the campaign
// that is running; the registration stands, the journal tells, and a reply undoes it. From a second address it holds for the person.
func TestUnsubscribeInRunningCampaign(t *testing.T) {
	for _, way := range []string{"by mailto", "by reply", "by mailto from the other address"} {
		t.Run(way, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				from := claireMail
				if way == "by mailto from the other address" {
					from = otherMail
					w.merged()
				}
				w.registered(claireMail, claireName)
				c, err := w.service.CreateCampaign(w.ctx, registry.Campaign{Kind: string(templates.Announcement)}, "staff")
				if err != nil {
					w.Fatal(err)
				}
				if _, err := w.service.LaunchCampaign(w.ctx, c.ID, "staff"); err != nil {
					w.Fatal(err)
				}
				had := len(w.lettersTo(claireMail))
				w.unsubscribe(way, from)
				w.pass()
				if got := len(w.lettersTo(claireMail)); from == claireMail && got != had+1 || from != claireMail && got != had {
					w.Fatalf("%d letters, had %d: the acknowledgement alone was to come\n%s", got, had, w.log)
				}
				letters := w.letters(registry.LetterFilter{Campaign: c.ID})
				if len(letters) != 1 || letters[0].State != registry.Skipped || letters[0].Reason != "suppressed" {
					w.Fatalf("the letter of the running campaign: %+v", letters)
				}
				if !w.suppressed(from) || w.standing("epernay", claireMail, "") != registry.Registered {
					t.Errorf("suppressed %t, stands %q", w.suppressed(from), w.standing("epernay", claireMail, ""))
				}
				w.journalled("address suppressed", 1)
				w.later(2 * time.Hour)
				w.write(note{from: from, name: claireName, text: "oui", answers: w.lastTo(from), auth: "-"})
				w.pass()
				if w.suppressed(from) {
					t.Errorf("still suppressed, cases %q\n%s", w.cases(), w.log)
				}
				w.journalled("address released", 1)
			})
		})
	}
}

// unsubscribe writes what a mail program sends when its button is pressed, or what a person does.
func (w *world) unsubscribe(way, from string) {
	w.Helper()
	invitation := w.lettersTo(claireMail)[0]
	if way == "by reply" {
		w.write(note{from: from, name: claireName, text: "Bonjour,\n\nMerci de ne plus m'envoyer vos invitations.\n\nClaire Dubois", answers: &invitation})
		return
	}
	link := strings.Trim(parseLetter(w.T, invitation).Header.Get("List-Unsubscribe"), "<>")
	b, err := sandbox.OpenMailto(link)
	if err != nil || b.To != ourAddress {
		w.Fatalf("List-Unsubscribe %q: %+v, %v", link, b, err)
	}
	w.write(note{from: from, name: claireName, subject: b.Subject, text: b.Body, auth: "-"}) // a new message: no In-Reply-To, and no checks of the host
}

// journalled counts the lines of an action in the journal.
func (w *world) journalled(action string, want int) {
	w.Helper()
	w.view(func(t *registry.Tx) error {
		all, err := t.JournalOf("", 0)
		n := 0
		for _, e := range all {
			if e.Action == action {
				n++
			}
		}
		if n != want {
			w.Errorf("%d lines %q in the journal, want %d", n, action, want)
		}
		return err
	})
}
