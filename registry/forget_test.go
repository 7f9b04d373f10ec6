package registry

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

// canary is a word that stands in everything that is personal about the one who is forgotten.
const canary = "Zzyzxcanari"

// personal writes a person with canaries wherever the registry keeps something about somebody.
func personal(tx *Tx, other Contact) (c Contact, sending Letter, err error) {
	mail := canary + "@" + canary + ".example"
	if c, err = tx.AddContact(Contact{Email: mail, Name: canary + " Claire", Civility: "Mme", Function: canary, Organisation: canary, Territory: canary,
		Tags: []string{canary}, Phone: canary, Origin: "reply"}); err != nil {
		return
	}
	at := Sighting{Folder: "INBOX", UIDValidity: 1}
	receive := func(by int64, sender string, answers int64) (Message, error) {
		at.UID++
		id, _, err := tx.Receive(at, Message{Raw: fmt.Appendf(nil, "From: %s %d", mail, at.UID), State: MessageNew, Received: tx.Now()})
		if err != nil {
			return Message{}, err
		}
		m := Message{ID: id, MessageID: "<" + canary + "@x>", Words: canary, Sender: sender, Subject: canary, Kind: "reply", State: MessageTriage, Answers: answers, Contact: by, Reading: canary}
		if err := tx.Handled(m); err != nil {
			return m, err
		}
		_, err = tx.OpenTriage(Triage{Message: id, Reason: "unclear", Detail: canary, Proposal: `["` + canary + `"]`})
		return m, err
	}
	letter := func(l Letter) (Letter, error) {
		l.Kind, l.Address, l.Subject, l.Bytes = "confirmation", c.Address, canary, []byte(canary)
		return tx.QueueLetter(l)
	}
	sent, err := letter(Letter{Contact: c.ID})
	if err != nil {
		return
	}
	err = tx.Delivered(sent.ID, "250 <"+mail+"> "+canary)
	if err != nil {
		return
	}
	own, err := receive(c.ID, mail, sent.ID)
	if err != nil {
		return
	}
	for _, m := range []struct {
		sender  string
		answers int64
	}{{strings.ToUpper(mail), 0}, {"<" + mail + ">", 0}, {"mailer-daemon@mx.example", sent.ID}} {
		if _, err = receive(0, m.sender, m.answers); err != nil {
			return
		}
	}
	by, err := receive(other.ID, other.Email, 0) // somebody else registers them
	if err != nil {
		return
	}
	for event, m := range map[string]int64{"epernay": own.ID, "mulhouse": by.ID} {
		if _, err = tx.PutRegistration(Registration{Event: event, Contact: c.ID, State: Registered, Mode: Remote, Diet: canary, Access: canary, Proof: Token,
			Ranked: tx.Now(), Stated: tx.Now(), Message: m}, "service"); err != nil {
			return
		}
	}
	for _, state := range []LetterState{Queued, Held} {
		if _, err = letter(Letter{Contact: c.ID, State: state}); err != nil {
			return
		}
	}
	if _, err = letter(Letter{}); err != nil { // to the address, nobody named
		return
	}
	if sending, err = letter(Letter{Contact: c.ID}); err != nil {
		return
	}
	if err = tx.MarkSending(sending.ID, canary, []byte(canary)); err != nil {
		return
	}
	if err = tx.Bounced(c.Address, true, canary+" unknown", 0); err != nil {
		return
	}
	return c, sending, tx.Suppress(c.Address, true, "service", own.ID)
}

// whereabouts gives table and column of all texts and bytes that hold the canary, in any case.
func whereabouts(t *testing.T, tx *Tx) []string {
	t.Helper()
	type column struct{ table, name string }
	columns, err := collect(tx, func(s scanner) (column, error) {
		var c column
		err := s.Scan(&c.table, &c.name)
		return c, err
	}, "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type IN ('TEXT', 'BLOB', 'ANY')")
	if err != nil || len(columns) < 50 {
		t.Fatalf("%d columns, %v", len(columns), err)
	}
	var found []string
	for _, c := range columns {
		n, err := tx.count(fmt.Sprintf(`SELECT count(*) FROM "%s" WHERE instr(lower(CAST("%s" AS TEXT)), ?) > 0`, c.table, c.name), strings.ToLower(canary))
		if err != nil {
			t.Fatal(err)
		}
		if n > 0 {
			found = append(found, fmt.Sprintf("%s.%s (%d)", c.table, c.name, n))
		}
	}
	return found
}

func TestForgetLeavesNothingPersonal(t *testing.T) {
	r, path := made(t)
	ctx := context.Background()
	p, err := os.ReadFile("testdata/programme.toml")
	if err != nil {
		t.Fatal(err)
	}
	programme, err := ReadProgramme("p", p)
	if err != nil {
		t.Fatal(err)
	}
	var c, other Contact
	var sending Letter
	err = r.Update(ctx, func(tx *Tx) error {
		if _, err := tx.ImportProgramme(programme, "staff"); err != nil {
			return err
		}
		var err error
		if other, err = tx.AddContact(Contact{Email: "paul@ville.example", Name: "Paul Martin", Function: "Maire"}); err != nil {
			return err
		}
		c, sending, err = personal(tx, other)
		if err != nil {
			return err
		}
		if n := len(whereabouts(t, tx)); n < 20 {
			t.Errorf("the canary is in %d columns only: %v", n, whereabouts(t, tx))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = r.Update(ctx, func(tx *Tx) error {
		if err := tx.Forget(c.ID, "staff"); err != nil {
			return err
		}
		if got := fmt.Sprint(whereabouts(t, tx)); got != "[letter_bytes.bytes (1)]" { // the one on its way
			t.Errorf("the canary is left in %s", got)
		}
		if due, err := tx.DueLetters(9, 9); err != nil || len(due) != 0 {
			t.Errorf("letters to the forgotten are due: %+v, %v", due, err)
		}
		if err := tx.Postpone(sending.ID, tx.Now().Add(time.Minute), "451 "+canary); err != nil {
			return err
		}
		if l, err := tx.Letter(sending.ID); err != nil || l.State != Expired {
			t.Errorf("the letter on its way is tried again: %+v, %v", l, err)
		}
		if got := whereabouts(t, tx); len(got) != 0 {
			t.Errorf("once it has arrived or not, the canary is left in %v", got)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	forgottenStays(t, r, c, other)
	if err := r.Checkpoint(ctx); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{path, path + "-wal"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(bytes.ToLower(data), []byte(strings.ToLower(canary))) {
			t.Errorf("the canary is left in the bytes of %s", name)
		}
	}
}

// forgottenStays looks at what must remain: counts, other people, and the suppression when the address comes back.
func forgottenStays(t *testing.T, r *Registry, c, other Contact) {
	t.Helper()
	err := r.Update(context.Background(), func(tx *Tx) error {
		e, err := tx.Event("epernay")
		if err != nil || e.Remote.Taken != 1 {
			t.Errorf("counts: %+v, %v", e.Remote, err)
		}
		if got, err := tx.Contact(other.ID); err != nil || got.Name != "Paul Martin" || got.Function != "Maire" {
			t.Errorf("another person: %+v, %v", got, err)
		}
		if got, err := tx.Contact(c.ID); err != nil || got.Forgotten.IsZero() {
			t.Errorf("the forgotten: %+v, %v", got, err)
		}
		if all, err := tx.Contacts(""); err != nil || len(all) != 1 {
			t.Errorf("the forgotten are listed: %+v, %v", all, err)
		}
		if err := tx.Forget(c.ID, "staff"); err != nil {
			t.Errorf("again: %v", err)
		}
		if err := tx.UpdateContact(c); !errors.Is(err, ErrNotFound) {
			t.Errorf("what was forgotten was written again: %v", err)
		}
		if _, err := tx.ImportContacts([]Contact{{Email: strings.ToUpper(c.Email), Name: c.Name}}); err != nil {
			return err
		}
		a, err := tx.AddressByEmail(c.Email)
		if err != nil || a.Suppressed.IsZero() {
			t.Errorf("imported again, it gets campaigns: %+v, %v", a, err)
		}
		chosen, left, err := tx.Select(Selection{})
		if len(chosen) != 1 || len(left) != 1 || left[0].Reason != "suppressed" {
			t.Errorf("selected: %+v, left out: %+v", chosen, left)
		}
		if back, err := tx.ContactsAt(a.ID); err != nil || len(back) != 1 || back[0].ID == c.ID {
			t.Errorf("the new contact: %+v, %v", back, err)
		}
		if err := tx.Forget(left[0].Contact.ID, "staff"); err != nil { // for what follows
			return err
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestForgetOneOfASharedAddress(t *testing.T) {
	r, _ := made(t)
	err := r.Update(context.Background(), func(tx *Tx) error {
		a, err := tx.AddContact(Contact{Email: "mairie@ville.example", Name: "Anne A"})
		if err != nil {
			return err
		}
		b, err := tx.AddContact(Contact{Email: "mairie@ville.example", Name: "Bob B"})
		if err != nil {
			return err
		}
		l, err := tx.QueueLetter(Letter{Kind: "x", Address: b.Address, Contact: b.ID})
		if err != nil {
			return err
		}
		if err := tx.Forget(a.ID, "staff"); err != nil {
			return err
		}
		if got, err := tx.AddressByEmail("mairie@ville.example"); err != nil || !got.Suppressed.IsZero() {
			t.Errorf("the address of another was forgotten: %+v, %v", got, err)
		}
		if got, err := tx.Letter(l.ID); err != nil || got.State != Queued {
			t.Errorf("the letter of another: %+v, %v", got, err)
		}
		if chosen, _, err := tx.Select(Selection{}); err != nil || len(chosen) != 1 || chosen[0].ID != b.ID {
			t.Errorf("selected: %+v, %v", chosen, err)
		}
		if again, err := tx.AddContact(Contact{Email: "mairie@ville.example", Name: "Anne A"}); err != nil || again.ID == a.ID {
			t.Errorf("who comes back is known: %+v, %v", again, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAbuse53_TheDatabaseKeepsTheJournal(t *testing.T) {
	r, _ := made(t)
	err := r.Update(context.Background(), func(tx *Tx) error {
		if err := tx.Journal(Entry{Actor: "staff", Action: "did", Subject: "x"}); err != nil {
			return err
		}
		for _, query := range []string{"UPDATE journal SET actor = 'nobody'", "DELETE FROM journal", "INSERT OR REPLACE INTO journal(id, at, actor, action, subject) VALUES(1, 0, '', '', '')"} {
			if err := tx.run(query); err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v", query, err)
			}
		}
		n, err := tx.count("SELECT count(*) FROM journal WHERE actor = 'staff'")
		if n != 1 {
			t.Errorf("%d lines", n)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
