package registry_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"rencontres/registry"
)

// couple are two contacts of one person.
func couple(tx *registry.Tx) (kept, gone registry.Contact, err error) {
	kept, err = tx.AddContact(registry.Contact{Email: "h.lambert@sezanne.example", Name: "Hélène Lambert", Function: "Maire", Tags: []string{"presse"}, Origin: "import"})
	if err != nil {
		return
	}
	gone, err = tx.AddContact(registry.Contact{Email: "helene@perso.example", Name: "H. Lambert", Function: "Élue", Phone: "06 00 00 00 00", Tags: []string{"presse", "2026"},
		Audience: registry.Elected, Origin: "reply"})
	return
}

// Who came without an address and is a contact already has that one's address, whichever is kept, and has not unsubscribed.
func TestMergeContacts_NoAddress(t *testing.T) {
	for _, name := range []string{"H. Lambert", "Hélène Lambert"} {
		for _, keep := range []string{"contact", "walk-in"} {
			now := time.Date(2026, 5, 28, 20, 0, 0, 0, time.UTC)
			r := freshAt(t, func() time.Time { return now })
			update(t, r, func(tx *registry.Tx) error {
				came, err := tx.WalkIn("epernay", registry.Contact{Name: name, Function: "Élue", Origin: "staff"}, registry.Onsite, "staff")
				if err != nil {
					return err
				}
				known, err := tx.AddContact(registry.Contact{Email: "h.lambert@sezanne.example", Name: "Hélène Lambert", Origin: "import"})
				if err != nil {
					return err
				}
				kept, gone := known.ID, came.Contact
				if keep == "walk-in" {
					kept, gone = gone, kept
				}
				m, err := tx.MergeContacts(kept, gone, "staff")
				if err != nil || m.OptedOut || m.Now.Email != "h.lambert@sezanne.example" {
					t.Errorf("%s, keeping the %s: %+v, %v", name, keep, m, err)
				}
				if found, err := tx.AddContact(registry.Contact{Email: "h.lambert@sezanne.example", Name: "Hélène Lambert"}); err != nil || keep == "contact" && found.ID != kept {
					t.Errorf("%s, keeping the %s: the address leads to %d, %v", name, keep, found.ID, err)
				}
				return nil
			})
		}
	}
}

// All that belongs to one contact is the other's: details, tags, registrations, letters, messages, who registered others.
func TestMergeContacts(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		kept, gone, err := couple(tx)
		if err != nil {
			return err
		}
		guest, err := person(tx, 1)
		if err != nil {
			return err
		}
		if _, err := register(tx, "epernay", gone.ID, registry.Onsite, true); err != nil {
			return err
		}
		if _, err := tx.PutRegistration(registry.Registration{Event: "epernay", Contact: guest.ID, State: registry.Registered, Mode: registry.Remote, Proof: registry.Token,
			Ranked: noon(), Stated: noon(), By: gone.ID}, "service"); err != nil {
			return err
		}
		l, err := tx.QueueLetter(registry.Letter{Kind: "practical", Address: gone.Address, Contact: gone.ID, Event: "epernay", Key: fmt.Sprintf("practical:epernay:%d", gone.ID)})
		if err != nil {
			return err
		}
		id, _, err := tx.Receive(registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 1}, registry.Message{Raw: []byte("x"), State: registry.MessageNew, Received: noon()})
		if err != nil {
			return err
		}
		if err := tx.Handled(registry.Message{ID: id, Kind: "reply", State: registry.MessageDone, Contact: gone.ID, Answers: l.ID}); err != nil {
			return err
		}
		m, err := tx.MergeContacts(kept.ID, gone.ID, "staff")
		if err != nil {
			return err
		}
		if len(m.Moved) != 1 || len(m.Conflicts) != 0 || m.Letters != 1 || m.Messages != 1 || m.OptedOut {
			t.Errorf("done: %+v", m)
		}
		now, err := tx.Contact(kept.ID)
		if got := fmt.Sprint(now.Name, now.Function, now.Phone, now.Tags, now.Audience, now.Also); got != "Hélène LambertMaire06 00 00 00 00[presse 2026]elected[helene@perso.example]" {
			t.Errorf("details: %s, %v", got, err)
		}
		if !now.ReachedAt(" Helene@PERSO.example") || now.ReachedAt("") || now.ReachedAt("x@perso.example") {
			t.Error("the addresses that count as theirs are others")
		}
		if mine, err := tx.Registration("epernay", kept.ID); err != nil || mine.State != registry.Registered {
			t.Errorf("registration: %+v, %v", mine, err)
		}
		if theirs, err := tx.Registration("epernay", guest.ID); err != nil || theirs.By != kept.ID {
			t.Errorf("the guest was registered by %d, %v", theirs.By, err)
		}
		if _, err := tx.LetterByKey(fmt.Sprintf("practical:epernay:%d", kept.ID)); err != nil {
			t.Errorf("the letter that exists once: %v", err)
		}
		if yes, err := tx.HasAnswered("epernay", kept.ID); err != nil || !yes {
			t.Errorf("answered: %t, %v", yes, err)
		}
		return mergedIsFound(t, tx, kept, gone)
	})
	if err := r.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

// mergedIsFound looks for the person by what led to the contact that is gone.
func mergedIsFound(t *testing.T, tx *registry.Tx, kept, gone registry.Contact) error {
	t.Helper()
	if all, err := tx.ContactsAt(gone.Address); err != nil || len(all) != 1 || all[0].ID != kept.ID {
		t.Errorf("at the other address: %+v, %v", all, err)
	}
	if all, err := tx.ContactsNamed("LAMBERT H."); err != nil || len(all) != 1 || all[0].ID != kept.ID {
		t.Errorf("by the other name: %+v, %v", all, err)
	}
	for _, name := range []string{"H. Lambert", "Hélène LAMBERT", ""} {
		again, err := tx.AddContact(registry.Contact{Email: gone.Email, Name: name, Territory: "Marne"})
		if err != nil || again.ID != kept.ID {
			t.Errorf("%q at the other address is contact %d, %v", name, again.ID, err)
		}
	}
	if other, err := tx.AddContact(registry.Contact{Email: gone.Email, Name: "Paul Martin"}); err != nil || other.ID == kept.ID || other.ID == gone.ID {
		t.Errorf("somebody else at the other address: %+v, %v", other, err)
	}
	for _, pair := range [][2]int64{{kept.ID, kept.ID}, {kept.ID, gone.ID}, {gone.ID, kept.ID}, {kept.ID, 99}} {
		if _, err := tx.MergeContacts(pair[0], pair[1], "staff"); err == nil {
			t.Errorf("%v were merged", pair)
		}
	}
	lines, err := tx.JournalOf(fmt.Sprintf("contact:%d", kept.ID), 0)
	if n := len(lines); n < 2 || lines[1].Action != "contact merged" || lines[1].Fields != "from=2 registrations=1 letters=1 messages=1 readdressed=0 spared=0" {
		t.Errorf("journal: %+v, %v", lines, err)
	}
	return nil
}

// TestMergedRegistrations holds the rule by which two registrations for an event become one: no seat, rank or need is lost.
func TestMergedRegistrations(t *testing.T) {
	yes, no := true, false
	early, late := noon().Add(-time.Hour), noon()
	at := func(state registry.Standing, mode registry.Mode, at time.Time) registry.Registration {
		return registry.Registration{State: state, Mode: mode, Ranked: at, Stated: at, Proof: registry.Token}
	}
	with := func(r registry.Registration, change func(*registry.Registration)) registry.Registration {
		change(&r)
		return r
	}
	seat := at(registry.Registered, registry.Onsite, late)
	for name, c := range map[string]struct {
		kept, gone registry.Registration
		want       string // state, mode, rank in minutes before noon, lunch, diet
	}{
		"a seat before a later no":       {at(registry.Registered, registry.Onsite, early), at(registry.Absent, "", late), "registered onsite 60 - "},
		"a seat before a place in line":  {at(registry.Waiting, registry.Onsite, early), at(registry.Registered, registry.Remote, late), "registered remote 0 - "},
		"a place in line before a maybe": {at(registry.Maybe, "", late), at(registry.Waiting, registry.Onsite, early), "waiting onsite 60 - "},
		"the earlier place in line":      {at(registry.Waiting, registry.Onsite, late), at(registry.Waiting, registry.Onsite, early), "waiting onsite 60 - "},
		"of two seats the later word":    {at(registry.Registered, registry.Remote, late), at(registry.Registered, registry.Onsite, early), "registered remote 60 - "},
		"lunch said before one assumed": {with(seat, func(r *registry.Registration) { r.Lunch, r.LunchAssumed = &yes, true }),
			with(seat, func(r *registry.Registration) { r.Lunch, r.Ranked, r.Stated = &no, early, early }), "registered onsite 60 false "},
		"a meal before waiting for one": {with(seat, func(r *registry.Registration) { r.Lunch, r.Ranked, r.Stated = &yes, early, early }),
			with(seat, func(r *registry.Registration) { r.Lunch, r.MealAsked = &no, late }), "registered onsite 60 true "},
		"a meal assumed before waiting for one that was said": {with(seat, func(r *registry.Registration) { r.Lunch, r.LunchAssumed = &yes, true }),
			with(seat, func(r *registry.Registration) { r.Lunch, r.MealAsked, r.Ranked, r.Stated = &no, early, early, early }), "registered onsite 60 true "},
		"no meal said later": {with(seat, func(r *registry.Registration) { r.Lunch, r.Ranked, r.Stated = &yes, early, early }),
			with(seat, func(r *registry.Registration) { r.Lunch = &no }), "registered onsite 60 false "},
		"needs of both": {with(seat, func(r *registry.Registration) { r.Diet = "végétarien" }), with(seat, func(r *registry.Registration) { r.Diet = "Sans gluten" }),
			"registered onsite 0 - végétarien ; Sans gluten"},
		"the same need": {with(seat, func(r *registry.Registration) { r.Diet = "sans gluten" }), with(seat, func(r *registry.Registration) { r.Diet = "Sans gluten" }),
			"registered onsite 0 - sans gluten"},
	} {
		t.Run(name, func(t *testing.T) {
			r := fresh(t)
			shrink(t, r, "epernay", 80, 200, 80)
			update(t, r, func(tx *registry.Tx) error {
				kept, gone, err := couple(tx)
				if err != nil {
					return err
				}
				put := func(r registry.Registration, id int64) (registry.Registration, error) {
					r.Event, r.Contact = "epernay", id
					return tx.PutRegistration(r, "service")
				}
				own, err := put(c.kept, kept.ID)
				if err != nil {
					return err
				}
				other, err := put(c.gone, gone.ID)
				if err != nil {
					return err
				}
				m, err := tx.MergeContacts(kept.ID, gone.ID, "staff")
				if err != nil {
					return err
				}
				now, err := tx.Registration("epernay", kept.ID)
				lunch := "-"
				if now.Lunch != nil {
					lunch = fmt.Sprint(*now.Lunch)
				}
				if got := fmt.Sprintf("%s %s %.0f %s %s", now.State, now.Mode, noon().Sub(now.Ranked).Minutes(), lunch, now.Diet); got != c.want || len(m.Conflicts) != 1 || err != nil {
					t.Errorf("got %q, want %q (%d conflicts, %v)", got, c.want, len(m.Conflicts), err)
				}
				return oneSeatIsLeft(t, tx, own, other, now)
			})
		})
	}
}

// oneSeatIsLeft holds that the seats are counted for one, and that the calendar entries of both lead to what is left.
func oneSeatIsLeft(t *testing.T, tx *registry.Tx, own, other, now registry.Registration) error {
	t.Helper()
	e, err := tx.Event("epernay")
	if taken := e.Onsite.Taken + e.Remote.Taken; taken > 1 || (now.State == registry.Registered) != (taken == 1) {
		t.Errorf("%d seats are taken by one %s", taken, now.State)
	}
	for _, uid := range []string{own.UID, other.UID} {
		if found, err := tx.RegistrationByUID(uid); err != nil || found.ID != now.ID {
			t.Errorf("the entry of a calendar leads to %+v, %v", found, err)
		}
	}
	all, listed := tx.Attendances("epernay")
	if len(all) != 1 {
		t.Errorf("%d people in the list of one", len(all))
	}
	_, former, found := tx.FormerIDs(now.Contact)
	if len(former) != 1 || former[0] == now.ID {
		t.Errorf("registrations that were: %v", former)
	}
	return errors.Join(err, listed, found)
}

// TestMergedGetsOneLetter holds that a campaign that is running writes to the person once, wherever its letters stand.
func TestMergedGetsOneLetter(t *testing.T) {
	const queued, sent, failed, possibly = "queued", "sent", "failed", "possibly sent"
	for _, c := range []struct{ kept, gone, wantKept, wantGone string }{
		{queued, queued, "queued to kept", "skipped to gone"},
		{sent, queued, "sent to kept", "skipped to gone"},
		{queued, sent, "skipped to kept", "sent to gone"},
		{queued, possibly, "skipped to kept", "deferred to gone"},
		{"", queued, "", "queued to kept"},
		{failed, queued, "failed to kept", "queued to gone"}, // the kept address refuses: the other is better than none
		{sent, sent, "sent to kept", "sent to gone"},
	} {
		r := fresh(t)
		update(t, r, func(tx *registry.Tx) error {
			kept, gone, err := couple(tx)
			if err != nil {
				return err
			}
			camp, err := tx.AddCampaign(registry.Campaign{Kind: "invitation", Name: "n"}, "staff")
			if err != nil {
				return err
			}
			if err := tx.LaunchCampaign(camp.ID, "t", "[]", "staff"); err != nil {
				return err
			}
			letter := func(of registry.Contact, state string) (int64, error) {
				if state == "" {
					return 0, nil
				}
				l, err := tx.QueueLetter(registry.Letter{Kind: "invitation", Address: of.Address, Contact: of.ID, Campaign: camp.ID})
				switch state {
				case sent:
					err = errors.Join(err, tx.Delivered(l.ID, "250"))
				case failed:
					err = errors.Join(err, tx.EndLetter(l.ID, registry.Failed, "refused", "550"))
				case possibly:
					err = errors.Join(err, tx.MarkSending(l.ID, "s", []byte("b")), tx.MarkDotted(l.ID), tx.OutcomeUnknown(l.ID, noon(), ""))
				}
				return l.ID, err
			}
			first, err := letter(kept, c.kept)
			if err != nil {
				return err
			}
			second, err := letter(gone, c.gone)
			if err != nil {
				return err
			}
			if _, err := tx.MergeContacts(kept.ID, gone.ID, "staff"); err != nil {
				return err
			}
			stands := func(id int64) string {
				if id == 0 {
					return ""
				}
				l, err := tx.Letter(id)
				if err != nil || l.Contact != kept.ID {
					t.Errorf("letter of contact %d, %v", l.Contact, err)
				}
				return string(l.State) + " to " + map[int64]string{kept.Address: "kept", gone.Address: "gone"}[l.Address]
			}
			if got := [2]string{stands(first), stands(second)}; got != [2]string{c.wantKept, c.wantGone} {
				t.Errorf("%s and %s: got %q, want %q, %q", c.kept, c.gone, got, c.wantKept, c.wantGone)
			}
			chosen, left, err := tx.Select(registry.Selection{})
			if len(chosen) != 1 || chosen[0].Address != kept.Address || len(left) != 0 {
				t.Errorf("the next campaign goes to %+v, without %+v", chosen, left)
			}
			return err
		})
	}
}

// Who unsubscribed at either address gets no campaign, unless the other address is an office's, where another person may have said so.
func TestMergedStaysUnsubscribed(t *testing.T) {
	for _, shared := range []bool{false, true} {
		r := fresh(t)
		update(t, r, func(tx *registry.Tx) error {
			kept, gone, err := couple(tx)
			if err != nil {
				return err
			}
			if shared {
				if _, err := tx.AddContact(registry.Contact{Email: gone.Email, Name: "Paul Martin"}); err != nil {
					return err
				}
			}
			if err := tx.Suppress(gone.Address, true, "service", 0); err != nil {
				return err
			}
			m, err := tx.MergeContacts(kept.ID, gone.ID, "staff")
			if err != nil {
				return err
			}
			out, err := tx.OptedOut(kept.ID)
			if err != nil {
				return err
			}
			chosen, _, err := tx.Select(registry.Selection{})
			if got := len(chosen) == 0; m.OptedOut == shared || out == shared || got == shared {
				t.Errorf("shared %t: opted out %t and %t, chosen %+v", shared, m.OptedOut, out, chosen)
			}
			return err
		})
	}
}

// A person of two addresses is forgotten at both.
func TestMergedIsForgottenWhole(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		kept, gone, err := couple(tx)
		if err != nil {
			return err
		}
		if err := tx.Suppress(gone.Address, true, "service", 0); err != nil {
			return err
		}
		if _, err := tx.MergeContacts(kept.ID, gone.ID, "staff"); err != nil {
			return err
		}
		if err := tx.Forget(kept.ID, "staff"); err != nil {
			return err
		}
		for _, email := range []string{kept.Email, gone.Email} {
			if _, err := tx.AddressByEmail(email); !errors.Is(err, registry.ErrNotFound) {
				t.Errorf("%s is still there: %v", email, err)
			}
		}
		old, err := tx.Contact(gone.ID)
		if err != nil || old.Name != "" || old.Phone != "" {
			t.Errorf("the one who was merged: %+v, %v", old, err)
		}
		back, err := tx.EnsureAddress(gone.Email)
		if back.Suppressed.IsZero() {
			t.Error("the address comes back and gets campaigns")
		}
		return err
	})
}

// Two contacts at one address, of whom the kept one had no name; and one into whom others were merged before.
func TestMergeAgain(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		kept, gone, err := couple(tx)
		if err != nil {
			return err
		}
		if _, err := tx.MergeContacts(kept.ID, gone.ID, "staff"); err != nil {
			return err
		}
		if _, err := tx.AddContact(registry.Contact{Email: "mairie@sezanne.example", Name: "Paul Martin"}); err != nil {
			return err
		}
		office, err := tx.AddContact(registry.Contact{Email: "mairie@sezanne.example", Name: "Mme Helene LAMBERT-PETIT"})
		if err != nil {
			return err
		}
		if _, err := tx.MergeContacts(office.ID, kept.ID, "staff"); err != nil {
			return err
		}
		now, err := tx.Contact(office.ID)
		if len(now.Also) != 2 {
			t.Errorf("other addresses: %v", now.Also)
		}
		again, missing := tx.AddContact(registry.Contact{Email: gone.Email, Name: "H Lambert"})
		if again.ID != office.ID {
			t.Errorf("the first one leads to %d", again.ID)
		}
		nameless, noname := tx.AddContact(registry.Contact{Email: "mairie@sezanne.example"}) // among two others there
		paul, name := tx.AddContact(registry.Contact{Email: "mairie@sezanne.example", Name: "Paul Martin"})
		_, first := tx.MergeContacts(nameless.ID, paul.ID, "staff")
		known, third := tx.AddContact(registry.Contact{Email: "mairie@sezanne.example", Name: "Paul Martin", Phone: "1"})
		if known.ID != nameless.ID || known.Name != "Paul Martin" {
			t.Errorf("named by merging, they are %+v, and were contact %d", known, nameless.ID)
		}
		return errors.Join(err, missing, noname, name, first, third)
	})
}

// A registration that is given up in a merge leaves what the caterer is to be told to the one that is kept, whichever of the two it is; and no
// other registration ever bears its number, which letters and the journal name.
func TestMergeKeepsMealChanges(t *testing.T) {
	for _, first := range []int{0, 1} {
		r := fresh(t)
		update(t, r, func(tx *registry.Tx) error {
			p, err := registry.ReadProgramme("p", []byte(programmeText(t)))
			if err != nil {
				return err
			}
			p.Events[0].Changes, p.Events[0].MealCutoff = "2026-05-03", "2026-05-03" // over
			if _, err = tx.ImportProgramme(p, "staff"); err != nil {
				return err
			}
			var both []registry.Contact
			for n := range 2 {
				who, err := person(tx, n)
				if err != nil {
					return err
				}
				if _, err := register(tx, "epernay", who.ID, registry.Onsite, true); err != nil {
					return err
				}
				both = append(both, who)
			}
			if _, err := tx.MergeContacts(both[first].ID, both[1-first].ID, "staff"); err != nil {
				t.Errorf("merging into %d: %v", first, err)
				return nil
			}
			kept, err := tx.Registration("epernay", both[first].ID)
			if err != nil {
				return err
			}
			if all, err := tx.MealChanges("epernay"); err != nil || len(all) != 1 || all[0].Registration != kept.ID {
				t.Errorf("to tell the caterer: %+v, %v", all, err)
			}
			third, err := person(tx, 3)
			if err != nil {
				return err
			}
			next, err := register(tx, "epernay", third.ID, registry.Onsite, true)
			if err != nil || next.ID != 3 {
				t.Errorf("the next registration is %d, %v", next.ID, err)
			}
			_, err = tx.MergeContacts(both[first].ID, third.ID, "staff")
			return err
		})
		if err := r.Check(t.Context()); err != nil {
			t.Error(err)
		}
	}
}
