package registry_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// outbox is a registry with a person, whose clock the test moves.
type outbox struct {
	*registry.Registry
	now    time.Time
	person registry.Contact
}

func newOutbox(t *testing.T) *outbox {
	t.Helper()
	o := &outbox{now: noon()}
	var err error
	o.Registry, err = registry.Open(context.Background(), filepath.Join(t.TempDir(), "r.db"), true, func() time.Time { return o.now })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { o.Close() })
	update(t, o.Registry, func(tx *registry.Tx) error {
		p, err := registry.ReadProgramme("p", []byte(programmeText(t)))
		if err != nil {
			return err
		}
		if _, err := tx.ImportProgramme(p, "staff"); err != nil {
			return err
		}
		o.person, err = person(tx, 1)
		return err
	})
	return o
}

func (o *outbox) queue(t *testing.T, l registry.Letter) registry.Letter {
	t.Helper()
	if l.Address == 0 {
		l.Address, l.Contact = o.person.Address, o.person.ID
	}
	if l.Kind == "" {
		l.Kind = "confirmation"
	}
	update(t, o.Registry, func(tx *registry.Tx) error {
		var err error
		l, err = tx.QueueLetter(l)
		return err
	})
	return l
}

func (o *outbox) do(t *testing.T, f func(*registry.Tx) error) { t.Helper(); update(t, o.Registry, f) }

func (o *outbox) letter(t *testing.T, id int64) registry.Letter {
	t.Helper()
	var l registry.Letter
	view(t, o.Registry, func(tx *registry.Tx) (err error) { l, err = tx.Letter(id); return err })
	return l
}

func (o *outbox) due(t *testing.T, limit, campaign int) string {
	t.Helper()
	var ids []int64
	view(t, o.Registry, func(tx *registry.Tx) error {
		all, err := tx.DueLetters(limit, campaign)
		for _, l := range all {
			ids = append(ids, l.ID)
		}
		return err
	})
	return fmt.Sprint(ids)
}

func TestAbuse8_NamesOfLetters(t *testing.T) {
	token, code := regexp.MustCompile(`^[0-9a-f]{32}$`), regexp.MustCompile(`^[0-9A-HJKMNP-TV-Z]{12}$`)
	seen := map[string]bool{}
	for range 2000 {
		var l registry.Letter
		l.NewNames()
		if !token.MatchString(l.Token) || !code.MatchString(l.Code) || seen[l.Token] || seen[l.Code] {
			t.Fatalf("token %q, code %q", l.Token, l.Code)
		}
		seen[l.Token], seen[l.Code] = true, true
	}
	if got := registry.PrintedCode("7K3M9QXT2PVD"); got != "7K3M-9QXT-2PVD" {
		t.Errorf("printed: %s", got)
	}
	o := newOutbox(t)
	l := o.queue(t, registry.Letter{Token: strings.Repeat("ab", 16), Code: "1K3M0QXT1PVD"})
	view(t, o.Registry, func(tx *registry.Tx) error {
		for _, c := range []string{"1K3M0QXT1PVD", "1k3m-0qxt-1pvd", "IK3M-OQXT-LPVD", " lk3m oqxt ipvd "} {
			if got, err := tx.LetterByCode(c); err != nil || got.ID != l.ID {
				t.Errorf("code %q: %v, %v", c, got.ID, err)
			}
		}
		if got, err := tx.LetterByToken(strings.Repeat("AB", 16)); err != nil || got.ID != l.ID {
			t.Errorf("token: %v, %v", got.ID, err)
		}
		for _, c := range []string{"", "-", "1K3M", "%", "1K3M0QXT1PV_"} {
			if _, err := tx.LetterByCode(c); !errors.Is(err, registry.ErrNotFound) {
				t.Errorf("code %q: %v, want ErrNotFound", c, err)
			}
		}
		return nil
	})
}

func TestQueueLetterOnce(t *testing.T) {
	o := newOutbox(t)
	o.queue(t, registry.Letter{Key: "practical:epernay:1"})
	var campaign registry.Campaign
	o.do(t, func(tx *registry.Tx) (err error) {
		campaign, err = tx.AddCampaign(registry.Campaign{Name: "n", Kind: "invitation"}, "staff")
		return err
	})
	o.queue(t, registry.Letter{Campaign: campaign.ID})
	o.queue(t, registry.Letter{}) // without key or campaign: as many as there are
	o.queue(t, registry.Letter{})
	for name, l := range map[string]registry.Letter{"key": {Key: "practical:epernay:1"}, "campaign and address": {Campaign: campaign.ID}} {
		l.Kind, l.Address = "x", o.person.Address
		err := o.Update(t.Context(), func(tx *registry.Tx) error { _, err := tx.QueueLetter(l); return err })
		if !errors.Is(err, registry.ErrTwice) {
			t.Errorf("%s: got %v, want ErrTwice", name, err)
		}
	}
}

func TestDueLetters(t *testing.T) {
	o := newOutbox(t)
	var running, paused registry.Campaign
	var gmail, orange registry.Contact
	o.do(t, func(tx *registry.Tx) (err error) {
		for _, c := range []*registry.Campaign{&running, &paused} {
			if *c, err = tx.AddCampaign(registry.Campaign{Name: "n", Kind: "invitation"}, "staff"); err != nil {
				return err
			}
			if err := tx.LaunchCampaign(c.ID, "t", "[]", "staff"); err != nil {
				return err
			}
		}
		if err := tx.MoveCampaign(paused.ID, []string{"running"}, "paused", "staff"); err != nil {
			return err
		}
		if gmail, err = tx.AddContact(registry.Contact{Email: "x@GMAIL.example"}); err != nil {
			return err
		}
		orange, err = tx.AddContact(registry.Contact{Email: "x@orange.example"})
		return err
	})
	later := noon().Add(time.Hour)
	id := func(l registry.Letter) int64 { return o.queue(t, l).ID }
	c1 := id(registry.Letter{Campaign: running.ID, Priority: registry.PriorityCampaign})
	c2 := id(registry.Letter{Campaign: running.ID, Address: orange.Address, Priority: registry.PriorityCampaign})
	id(registry.Letter{Campaign: paused.ID, Priority: registry.PriorityCampaign})
	byDate := id(registry.Letter{Priority: registry.PriorityByDate})
	newer := id(registry.Letter{})
	older := id(registry.Letter{NotBefore: noon().Add(-time.Minute)})
	future := id(registry.Letter{NotBefore: later})
	held := id(registry.Letter{State: registry.Held, Reason: "venue"})
	over := id(registry.Letter{Expires: noon()})
	g := id(registry.Letter{Address: gmail.Address})
	cases := []struct {
		limit, campaign int
		want            []int64
	}{
		{100, 100, []int64{older, newer, g, byDate, c1, c2}},
		{100, 1, []int64{older, newer, g, byDate, c1}},
		{100, 0, []int64{older, newer, g, byDate}},
		{5, 100, []int64{older, newer, g, byDate, c1}},
		{2, 2, []int64{older, newer}},
		{0, 5, nil},
	}
	for _, c := range cases {
		if got := o.due(t, c.limit, c.campaign); got != fmt.Sprint(c.want) {
			t.Errorf("limit %d, campaign %d: got %s, want %v", c.limit, c.campaign, got, c.want)
		}
	}
	view(t, o.Registry, func(tx *registry.Tx) error {
		if at, err := tx.NextDue(); err != nil || !at.Equal(later) {
			t.Errorf("next: %v, %v", at, err)
		}
		return nil
	})
	o.do(t, func(tx *registry.Tx) error {
		return tx.PauseSending("domain:gmail.example", noon().Add(30*time.Minute), "policy")
	})
	if got, want := o.due(t, 100, 0), fmt.Sprint([]int64{older, newer, byDate}); got != want {
		t.Errorf("a domain paused: got %s, want %s", got, want)
	}
	o.now = later
	if got, want := o.due(t, 100, 0), fmt.Sprint([]int64{older, newer, g, future, byDate}); got != want {
		t.Errorf("an hour later: got %s, want %s", got, want)
	}
	o.do(t, func(tx *registry.Tx) error { return tx.ExpireLetters() })
	if got := o.letter(t, over).State; got != registry.Expired {
		t.Errorf("over: %s", got)
	}
	if got := o.letter(t, held).State; got != registry.Held {
		t.Errorf("held: %s", got)
	}
}

func TestPauses(t *testing.T) {
	o := newOutbox(t)
	o.do(t, func(tx *registry.Tx) error {
		for want := 1; want <= 3; want++ {
			if n, err := tx.Strike("domain:a.example"); err != nil || n != want {
				t.Errorf("strike %d: %d, %v", want, n, err)
			}
		}
		if p, err := tx.PausedUntil("domain:a.example"); err != nil || !p.Until.IsZero() {
			t.Errorf("strikes alone pause: %+v, %v", p, err)
		}
		if err := tx.PauseSending("domain:a.example", noon().Add(time.Hour), "policy"); err != nil {
			return err
		}
		if p, err := tx.PausedUntil("domain:a.example"); err != nil || p.Strikes != 3 || p.Reason != "policy" || !p.Until.Equal(noon().Add(time.Hour)) {
			t.Errorf("paused: %+v, %v", p, err)
		}
		if err := tx.Takes("queue", "domain:a.example"); err != nil {
			return err
		}
		n, err := tx.Strike("domain:a.example")
		if n != 4 {
			t.Errorf("taken while a pause holds: strike %d, want the fourth", n)
		}
		return err
	})
	o.now = noon().Add(time.Hour)
	o.do(t, func(tx *registry.Tx) error {
		if err := tx.Takes("queue", "domain:a.example"); err != nil {
			return err
		}
		n, err := tx.Strike("domain:a.example")
		if n != 1 {
			t.Errorf("taken after the pause: strike %d, want the first", n)
		}
		return err
	})
}

// TestFault20_UnknownOutcome follows one letter whose outcome is unknown twice, released by a person, and unknown again.
func TestFault20_UnknownOutcome(t *testing.T) {
	o := newOutbox(t)
	l := o.queue(t, registry.Letter{})
	attempt := func() {
		o.do(t, func(tx *registry.Tx) error {
			if err := tx.MarkSending(l.ID, "s", []byte("bytes")); err != nil {
				return err
			}
			return tx.MarkDotted(l.ID)
		})
	}
	check := func(when string, state registry.LetterState, attempts, unknowns int, reason string) {
		t.Helper()
		got := o.letter(t, l.ID)
		if got.State != state || got.Attempts != attempts || got.Unknowns != unknowns || got.Reason != reason || got.Dotted || string(got.Bytes) != "bytes" {
			t.Errorf("%s: %+v", when, got)
		}
	}
	attempt()
	o.do(t, func(tx *registry.Tx) error { return tx.OutcomeUnknown(l.ID, tx.Now(), "EOF") })
	check("once", registry.Deferred, 1, 1, "")
	attempt()
	o.do(t, func(tx *registry.Tx) error { return tx.OutcomeUnknown(l.ID, tx.Now(), "EOF") })
	check("twice", registry.Held, 2, 2, "unknown-outcome")
	if got := o.due(t, 9, 9); got != "[]" {
		t.Errorf("held letters are due: %s", got)
	}
	o.now = o.now.Add(9 * 24 * time.Hour) // a person looks when its life is over
	o.do(t, func(tx *registry.Tx) error { return tx.EndLetter(l.ID, registry.Queued, "", "") })
	if got := o.due(t, 9, 9); got != fmt.Sprint([]int64{l.ID}) {
		t.Errorf("released, it is not due: %s", got)
	}
	attempt()
	o.do(t, func(tx *registry.Tx) error { return tx.OutcomeUnknown(l.ID, tx.Now(), "EOF") })
	check("a third time", registry.Held, 3, 2, "unknown-outcome")
	view(t, o.Registry, func(tx *registry.Tx) error {
		n, err := tx.PossibleCopies(0)
		if n != 1 {
			t.Errorf("%d possible copies", n)
		}
		return err
	})
}

func TestFault1_RecoverLetters(t *testing.T) {
	o := newOutbox(t)
	first, again, dotted, second, queued := o.queue(t, registry.Letter{}), o.queue(t, registry.Letter{}), o.queue(t, registry.Letter{}), o.queue(t, registry.Letter{}), o.queue(t, registry.Letter{})
	o.do(t, func(tx *registry.Tx) error {
		mark := func(id int64, dot bool) {
			if err := tx.MarkSending(id, "s", []byte("b")); err != nil {
				t.Error(err)
			}
			if dot {
				if err := tx.MarkDotted(id); err != nil {
					t.Error(err)
				}
			}
		}
		mark(again.ID, false)
		if err := tx.Postpone(again.ID, tx.Now(), "451"); err != nil {
			return err
		}
		mark(second.ID, true)
		if err := tx.OutcomeUnknown(second.ID, tx.Now(), "EOF"); err != nil {
			return err
		}
		mark(first.ID, false)
		mark(again.ID, false)
		mark(dotted.ID, true)
		mark(second.ID, true)
		unknown, plain, err := tx.RecoverLetters()
		if unknown != 2 || plain != 2 {
			t.Errorf("recovered %d unknown, %d plain", unknown, plain)
		}
		return err
	})
	for id, want := range map[int64]registry.LetterState{first.ID: registry.Queued, again.ID: registry.Deferred, dotted.ID: registry.Deferred, second.ID: registry.Held, queued.ID: registry.Queued} {
		if got := o.letter(t, id); got.State != want || got.Dotted {
			t.Errorf("letter %d: %s, want %s", id, got.State, want)
		}
	}
	o.do(t, func(tx *registry.Tx) error {
		unknown, plain, err := tx.RecoverLetters()
		if unknown+plain != 0 {
			t.Error("it recovers twice")
		}
		return err
	})
}

func TestWhatMovedOnIsNotSent(t *testing.T) {
	o := newOutbox(t)
	l := o.queue(t, registry.Letter{})
	o.do(t, func(tx *registry.Tx) error {
		if err := tx.EndLetter(l.ID, registry.Superseded, "", ""); err != nil {
			return err
		}
		for name, err := range map[string]error{"sending": tx.MarkSending(l.ID, "s", []byte("b")), "dotted": tx.MarkDotted(l.ID), "nobody": tx.MarkSending(99, "s", []byte("b"))} {
			if !errors.Is(err, registry.ErrMoved) {
				t.Errorf("%s: got %v, want ErrMoved", name, err)
			}
		}
		return nil
	})
	sent := o.queue(t, registry.Letter{})
	o.do(t, func(tx *registry.Tx) error {
		if err := tx.MarkSending(sent.ID, "s", []byte("b")); err != nil {
			return err
		}
		if err := tx.EndLetter(sent.ID, registry.Skipped, "dropped", ""); err != nil { // by staff, while it is on its way
			return err
		}
		if err := tx.Delivered(sent.ID, "250 ok"); err != nil {
			return err
		}
		return errors.Join(tx.EndLetter(sent.ID, registry.Failed, "", ""), tx.OutcomeUnknown(sent.ID, tx.Now(), ""), tx.Release(sent.ID))
	})
	if got := o.letter(t, sent.ID); got.State != registry.Sent || !got.Sent.Equal(noon()) || got.LastAnswer != "250 ok" {
		t.Errorf("sent is sent: %+v", got)
	}
}

func TestFault16_PostponeAndExpire(t *testing.T) {
	o := newOutbox(t)
	l := o.queue(t, registry.Letter{Expires: noon().Add(time.Hour)})
	o.do(t, func(tx *registry.Tx) error {
		if err := tx.MarkSending(l.ID, "s", []byte("b")); err != nil {
			return err
		}
		return tx.Postpone(l.ID, noon().Add(10*time.Minute), "451 4.7.1 later")
	})
	if got := o.letter(t, l.ID); got.State != registry.Deferred || got.LastAnswer != "451 4.7.1 later" || !got.NotBefore.Equal(noon().Add(10*time.Minute)) {
		t.Errorf("postponed: %+v", got)
	}
	o.now = noon().Add(20 * time.Minute)
	o.do(t, func(tx *registry.Tx) error {
		if err := tx.MarkSending(l.ID, "s", []byte("b")); err != nil {
			return err
		}
		if err := tx.Release(l.ID); err != nil { // not tried after all
			return err
		}
		if got, _ := tx.Letter(l.ID); got.State != registry.Deferred || got.Attempts != 1 {
			t.Errorf("released: %+v", got)
		}
		return tx.Postpone(l.ID, noon().Add(time.Hour), "451")
	})
	if got := o.letter(t, l.ID); got.State != registry.Expired {
		t.Errorf("postponed to its end: %s", got.State)
	}
}

func TestSupersede(t *testing.T) {
	o := newOutbox(t)
	var a, b registry.Registration
	var other registry.Contact
	o.do(t, func(tx *registry.Tx) (err error) {
		if a, err = register(tx, "epernay", o.person.ID, registry.Remote, false); err != nil {
			return err
		}
		if b, err = register(tx, "mulhouse", o.person.ID, registry.Remote, false); err != nil {
			return err
		}
		other, err = person(tx, 2)
		return err
	})
	both := o.queue(t, registry.Letter{Registrations: []int64{b.ID, a.ID, a.ID}})
	onlyB := o.queue(t, registry.Letter{Registrations: []int64{b.ID}})
	keyed := o.queue(t, registry.Letter{Registrations: []int64{a.ID}, Key: "practical:epernay:1"})
	elsewhere := o.queue(t, registry.Letter{Registrations: []int64{a.ID}, Address: other.Address})
	copied := o.queue(t, registry.Letter{Registrations: []int64{a.ID}})
	onItsWay := o.queue(t, registry.Letter{Registrations: []int64{a.ID}})
	o.do(t, func(tx *registry.Tx) error {
		for _, id := range []int64{copied.ID, onItsWay.ID} {
			if err := tx.MarkSending(id, "s", []byte("b")); err != nil {
				return err
			}
		}
		if err := tx.OutcomeUnknown(copied.ID, tx.Now(), "EOF"); err != nil {
			return err
		}
		if rows, err := tx.RegistrationsOfLetter(both.ID); err != nil || len(rows) != 2 {
			t.Errorf("of the letter: %v, %v", rows, err)
		}
		old, err := tx.Supersede(o.person.Address, []int64{a.ID})
		if got, want := fmt.Sprint(old.Registrations), fmt.Sprint([]int64{a.ID, b.ID}); got != want {
			t.Errorf("covered %s, want %s", got, want)
		}
		return err
	})
	for id, want := range map[int64]registry.LetterState{both.ID: registry.Superseded, onlyB.ID: registry.Queued, keyed.ID: registry.Queued,
		elsewhere.ID: registry.Queued, copied.ID: registry.Deferred, onItsWay.ID: registry.Sending} {
		if got := o.letter(t, id).State; got != want {
			t.Errorf("letter %d: %s, want %s", id, got, want)
		}
	}
}

func TestCountsOfLetters(t *testing.T) {
	o := newOutbox(t)
	var c registry.Campaign
	o.do(t, func(tx *registry.Tx) (err error) {
		if c, err = tx.AddCampaign(registry.Campaign{Name: "n", Kind: "invitation"}, "staff"); err != nil {
			return err
		}
		return tx.LaunchCampaign(c.ID, "t", "[]", "staff")
	})
	o.queue(t, registry.Letter{Counted: true})
	statement := o.queue(t, registry.Letter{Bytes: []byte("large")})
	camp := o.queue(t, registry.Letter{Campaign: c.ID})
	o.do(t, func(tx *registry.Tx) error {
		if done, err := tx.FinishCampaigns(); err != nil || len(done) != 0 {
			t.Errorf("finished with a letter queued: %v, %v", done, err)
		}
		for _, id := range []int64{statement.ID, camp.ID} {
			if err := tx.Delivered(id, "250"); err != nil {
				return err
			}
		}
		before := noon().Add(-time.Minute)
		type number struct {
			name string
			got  func() (int, error)
			want int
		}
		for _, n := range []number{
			{"counted of the address", func() (int, error) { return tx.CountedSince(o.person.Address, before) }, 1},
			{"counted of all", func() (int, error) { return tx.CountedSince(0, before) }, 1},
			{"counted of another", func() (int, error) { return tx.CountedSince(99, before) }, 0},
			{"counted later", func() (int, error) { return tx.CountedSince(0, noon()) }, 0},
			{"sent", func() (int, error) { return tx.SentSince(before, false) }, 2},
			{"sent of campaigns", func() (int, error) { return tx.SentSince(before, true) }, 1},
		} {
			if got, err := n.got(); err != nil || got != n.want {
				t.Errorf("%s: %d, %v, want %d", n.name, got, err, n.want)
			}
		}
		all, err := tx.LetterCounts(0)
		one, err2 := tx.LetterCounts(c.ID)
		if fmt.Sprint(all, one) != "map[queued:1 sent:2] map[sent:1]" || err != nil || err2 != nil {
			t.Errorf("by state: %v, %v", all, one)
		}
		if at, err := tx.LastStatement(o.person.Address); err != nil || !at.Equal(noon()) {
			t.Errorf("last statement: %v, %v", at, err)
		}
		if done, err := tx.FinishCampaigns(); err != nil || fmt.Sprint(done) != fmt.Sprint([]int64{c.ID}) {
			t.Errorf("finished: %v, %v", done, err)
		}
		if list, err := tx.Letters(registry.LetterFilter{Address: o.person.Address, States: []registry.LetterState{registry.Sent, registry.Queued}}); err != nil || len(list) != 3 || list[1].Bytes != nil {
			t.Errorf("list: %+v, %v", list, err)
		}
		return nil
	})
}
