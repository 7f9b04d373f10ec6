package registry_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"rencontres/registry"
)

func TestFault37_OneEffectForManySightings(t *testing.T) {
	r := fresh(t)
	raw := func(s string) registry.Message {
		return registry.Message{Raw: []byte(s), Size: int64(len(s)), Received: noon(), State: registry.MessageNew}
	}
	cases := []struct {
		name  string
		at    registry.Sighting
		m     registry.Message
		id    int64
		fresh bool
	}{
		{"first", registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 1}, raw("a"), 1, true},
		{"the same sighting again", registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 1}, raw("a"), 1, false},
		{"the same bytes, another UID", registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 2}, raw("a"), 1, false},
		{"another folder", registry.Sighting{Folder: "Junk", UIDValidity: 1, UID: 1}, raw("a"), 1, false},
		{"rebuilt mailbox (fault 34)", registry.Sighting{Folder: "INBOX", UIDValidity: 2, UID: 1}, raw("a"), 1, false},
		{"other bytes", registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 3}, raw("b"), 2, true},
		{"no bytes", registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 4}, raw(""), 3, true},
		{"no bytes, another message", registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 5}, raw(""), 4, true},
		{"the largest numbers", registry.Sighting{Folder: "INBOX", UIDValidity: 1<<32 - 1, UID: 1<<32 - 1}, raw("c"), 5, true},
	}
	for _, c := range cases {
		update(t, r, func(tx *registry.Tx) error {
			id, isFresh, err := tx.Receive(c.at, c.m)
			if id != c.id || isFresh != c.fresh {
				t.Errorf("%s: message %d, fresh %t, want %d, %t", c.name, id, isFresh, c.id, c.fresh)
			}
			return err
		})
	}
	view(t, r, func(tx *registry.Tx) error {
		if known, err := tx.Sighted("INBOX", 1, 0); err != nil || len(known) != 5 || !known[3] || known[9] {
			t.Errorf("sighted: %v, %v", known, err)
		}
		if ids, err := tx.NextMessages(10); err != nil || len(ids) != 5 {
			t.Errorf("to handle: %v, %v", ids, err)
		}
		return nil
	})
}

func TestFault38_SetAsideAfterThreeFetches(t *testing.T) {
	r := fresh(t)
	at := registry.Sighting{Folder: "INBOX", UIDValidity: 7, UID: 9}
	update(t, r, func(tx *registry.Tx) error {
		for want := 1; want <= registry.FetchLimit; want++ {
			if known, _ := tx.Sighted("INBOX", 7, 0); known[9] {
				t.Errorf("set aside after %d failures", want-1)
			}
			if n, err := tx.FetchFailed(at); err != nil || n != want {
				t.Errorf("failure %d: %d, %v", want, n, err)
			}
		}
		if known, _ := tx.Sighted("INBOX", 7, 0); !known[9] {
			t.Error("it is fetched again and again")
		}
		id, isFresh, err := tx.Receive(at, registry.Message{Raw: []byte("late"), State: registry.MessageNew, Received: tx.Now()})
		if !isFresh {
			t.Error("fetched after all, it is not kept")
		}
		for want := 1; want <= 2; want++ {
			if n, err := tx.Attempt(id); err != nil || n != want {
				t.Errorf("attempt %d: %d, %v", want, n, err)
			}
		}
		if _, err := tx.Attempt(99); !errors.Is(err, registry.ErrNotFound) {
			t.Errorf("an attempt at nothing: %v", err)
		}
		return err
	})
}

func TestHandledMarkedAndTriage(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		for uid := range uint32(4) { // received in the order 3, 2, 1, 0
			m := registry.Message{Raw: fmt.Append(nil, uid), State: registry.MessageNew, Received: noon().Add(-time.Duration(uid) * time.Minute)}
			if uid == 3 {
				m.State = registry.MessageOld
			}
			if _, _, err := tx.Receive(registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: uid + 1}, m); err != nil {
				return err
			}
		}
		ids, err := tx.NextMessages(9)
		if err != nil || fmt.Sprint(ids) != "[3 2 1]" {
			t.Errorf("order of reception: %v, %v", ids, err)
		}
		for i, id := range ids[:2] {
			m, err := tx.Message(id)
			if err != nil || len(m.Raw) != 1 {
				t.Errorf("message %d: %+v, %v", id, m, err)
			}
			m.State, m.Kind, m.MessageID, m.Words = []registry.MessageState{registry.MessageDone, registry.MessageTriage}[i], "reply", "<one@x.example>", fmt.Sprint(i)
			if err := tx.Handled(m); err != nil {
				return err
			}
		}
		if uids, err := tx.Unmarked("INBOX", 1, 9); err != nil || fmt.Sprint(uids) != "[2 3]" {
			t.Errorf("unmarked: %v, %v", uids, err)
		}
		if err := tx.Marked("INBOX", 1, []uint32{2}); err != nil {
			return err
		}
		if uids, err := tx.Unmarked("INBOX", 1, 9); err != nil || fmt.Sprint(uids) != "[3]" {
			t.Errorf("unmarked after a mark: %v, %v", uids, err)
		}
		twins, err := tx.Twins("<one@x.example>", ids[1])
		if err != nil || len(twins) != 1 || twins[0].ID != ids[0] || twins[0].Raw != nil || twins[0].Words != "0" {
			t.Errorf("abuse 11, twins: %+v, %v", twins, err)
		}
		if none, err := tx.Twins("", 0); err != nil || none != nil {
			t.Errorf("twins of no Message-ID: %v, %v", none, err)
		}
		if n, err := tx.MessageCounts(); err != nil || fmt.Sprint(n) != "map[done:1 new:1 old:1 triage:1]" {
			t.Errorf("counts: %v, %v", n, err)
		}
		late, err := tx.OpenTriage(registry.Triage{Message: ids[1], Reason: "unclear"})
		if err != nil {
			return err
		}
		early, err := tx.OpenTriage(registry.Triage{Message: ids[0], Reason: "question"})
		if err != nil {
			return err
		}
		cases, err := tx.TriageCases(false)
		if err != nil || len(cases) != 2 || cases[0].ID != early || cases[0].Proposal != "[]" {
			t.Errorf("cases: %+v, %v", cases, err)
		}
		if err := tx.CloseTriage(late, "settled", "[]", "staff"); err != nil {
			return err
		}
		open, _ := tx.TriageCases(false)
		all, _ := tx.TriageCases(true)
		if len(open) != 1 || len(all) != 2 || all[1].Closed.IsZero() {
			t.Errorf("after settling: %+v of %+v", open, all)
		}
		if err := tx.CloseTriage(late, "open", "", "staff"); err != nil {
			return err
		}
		if c, err := tx.TriageCase(late); err != nil || !c.Closed.IsZero() {
			t.Errorf("open again: %+v, %v", c, err)
		}
		if err := tx.CloseTriage(99, "settled", "", "staff"); !errors.Is(err, registry.ErrNotFound) {
			t.Errorf("a case that is not there: %v", err)
		}
		return nil
	})
}

func TestInstance(t *testing.T) {
	r := fresh(t)
	wall := time.Date(2026, 11, 25, 8, 0, 0, 0, time.UTC)
	update(t, r, func(tx *registry.Tx) error {
		if _, alive, err := tx.Alive(wall); alive || err != nil {
			t.Errorf("before the first start: %t, %v", alive, err)
		}
		if err := tx.HoldOutbox(true, "staff"); !errors.Is(err, registry.ErrNotFound) {
			t.Errorf("held before the first start: %v", err)
		}
		steps := []struct {
			do    func() error
			at    time.Time
			alive bool
		}{
			{func() error { return tx.Serving("host", false, wall) }, wall.Add(time.Minute), true},
			{func() error { return nil }, wall.Add(registry.AliveFor), false},
			{func() error { return tx.Seen(wall.Add(time.Hour)) }, wall.Add(time.Hour), true},
			{func() error { return tx.Stopping(wall.Add(time.Hour)) }, wall.Add(time.Hour), false},
			{func() error { return tx.Serving("host2", false, wall.Add(2*time.Hour)) }, wall.Add(2 * time.Hour), true},
			{func() error { return tx.MailboxVisited("refused") }, wall.Add(2 * time.Hour), true},
			{func() error { return tx.HoldOutbox(true, "staff") }, wall.Add(2 * time.Hour), true},
		}
		for i, s := range steps {
			if err := s.do(); err != nil {
				return err
			}
			if _, alive, err := tx.Alive(s.at); alive != s.alive || err != nil {
				t.Errorf("step %d: alive %t, %v", i, alive, err)
			}
		}
		got, err := tx.Instance()
		if got.Host != "host2" || got.Mailbox != "refused" || !got.Visited.Equal(noon()) || !got.Hold {
			t.Errorf("got %+v", got)
		}
		return err
	})
}

// A flood from one sender takes turns with the others, each of whom keeps their order; nothing is dropped.
func TestAbuse32_AFloodTakesTurns(t *testing.T) {
	o := fresh(t)
	var flood []int64
	var other int64
	err := o.Update(t.Context(), func(tx *registry.Tx) error {
		for i := range 41 {
			m := registry.Message{Sender: "flood@spam.example", Raw: fmt.Appendf(nil, "mail %d", i), Received: time.Unix(int64(i), 0), State: registry.MessageNew}
			if i == 40 {
				m.Sender = "claire@reims.example"
			}
			id, _, err := tx.Receive(registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: uint32(i + 1)}, m)
			if err != nil {
				return err
			}
			if flood = append(flood, id); i == 40 {
				other = id
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var first, all []int64
	err = o.View(t.Context(), func(tx *registry.Tx) (err error) {
		if first, err = tx.NextMessages(6); err == nil {
			all, err = tx.NextMessages(100)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := append(slices.Clone(flood[:5]), other); !slices.Equal(first, want) {
		t.Errorf("first %v, want %v: five of the flood, then the other", first, want)
	}
	if rest := slices.DeleteFunc(all, func(id int64) bool { return id == other }); !slices.Equal(rest, flood[:40]) {
		t.Errorf("the flood is handled as %v, want %v", rest, flood[:40])
	}
}
