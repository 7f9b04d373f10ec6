package registry_test

import (
	"fmt"
	"testing"
	"time"

	"rencontres/registry"
)

// planned is a campaign with a letter to the outbox's person, for an hour.
func (o *outbox) planned(t *testing.T, at time.Time) registry.Campaign {
	t.Helper()
	var c registry.Campaign
	o.do(t, func(tx *registry.Tx) (err error) {
		if c, err = tx.AddCampaign(registry.Campaign{Name: "n", Kind: "invitation"}, "staff"); err != nil {
			return err
		}
		return tx.ScheduleCampaign(c.ID, "t", "[]", at, "staff")
	})
	o.queue(t, registry.Letter{Campaign: c.ID, NotBefore: at})
	return c
}

func (o *outbox) state(t *testing.T, id int64) string {
	t.Helper()
	var c registry.Campaign
	view(t, o.Registry, func(tx *registry.Tx) (err error) { c, err = tx.Campaign(id); return err })
	return c.State + c.Reason
}

func TestScheduledCampaignBeginsAtItsHour(t *testing.T) {
	o := newOutbox(t)
	hour := o.now.Add(time.Hour)
	c := o.planned(t, hour)
	begin := func(wantStarted, wantLate int) {
		t.Helper()
		o.do(t, func(tx *registry.Tx) error {
			started, late, err := tx.StartCampaigns()
			if len(started) != wantStarted || len(late) != wantLate {
				t.Errorf("at %s: started %v, late %v", o.now, started, late)
			}
			return err
		})
	}
	begin(0, 0)
	if got := o.state(t, c.ID); got != "scheduled" {
		t.Errorf("before: %s", got)
	}
	o.now = hour
	if got := o.due(t, 9, 9); got != "[]" {
		t.Errorf("due before it began: %s", got)
	}
	view(t, o.Registry, func(tx *registry.Tx) error {
		if at, err := tx.NextStart(); err != nil || !at.Equal(hour) {
			t.Errorf("next start: %v, %v", at, err)
		}
		return nil
	})
	begin(1, 0)
	begin(0, 0)
	if got := o.state(t, c.ID); got != "running" || o.due(t, 9, 9) == "[]" {
		t.Errorf("at its hour: %s, due %s", got, o.due(t, 9, 9))
	}
}

// A machine that was off, or an old copy that was restored, does not write of what is past without a person.
func TestAbuse50_LateCampaignWaitsForAPerson(t *testing.T) {
	o := newOutbox(t)
	hour := o.now.Add(time.Hour)
	nearly := o.planned(t, hour.Add(registry.LateStart))
	var late registry.Campaign
	o.do(t, func(tx *registry.Tx) (err error) {
		if late, err = tx.AddCampaign(registry.Campaign{Name: "n", Kind: "invitation"}, "staff"); err != nil {
			return err
		}
		return tx.ScheduleCampaign(late.ID, "t", "[]", hour, "staff")
	})
	l := o.queue(t, registry.Letter{Campaign: late.ID, NotBefore: hour})
	o.now = hour.Add(2 * registry.LateStart)
	o.do(t, func(tx *registry.Tx) error { _, _, err := tx.StartCampaigns(); return err })
	if a, b := o.state(t, nearly.ID), o.state(t, late.ID); a != "running" || b != "pausedlate" {
		t.Errorf("nearly late: %s, late: %s", a, b)
	}
	view(t, o.Registry, func(tx *registry.Tx) error {
		if ids, err := tx.LateCampaigns(); fmt.Sprint(ids) != fmt.Sprint([]int64{late.ID}) {
			t.Errorf("late ones: %v, %v", ids, err)
		}
		return nil
	})
	o.now = o.now.Add(20 * 24 * time.Hour) // nobody looks for weeks: the letter waits, and has its life before it when somebody does
	o.do(t, func(tx *registry.Tx) error { return tx.ExpireLetters() })
	o.do(t, func(tx *registry.Tx) error { return tx.ResumeCampaign(late.ID, "staff") })
	if got := o.state(t, late.ID); got != "running" {
		t.Errorf("resumed: %s", got)
	}
	if got := o.letter(t, l.ID); got.State != registry.Queued || !got.Expires.Equal(o.now.Add(registry.LetterLife)) {
		t.Errorf("its letter: %s, expires %s", got.State, got.Expires)
	}
}

func TestScheduledCampaignIsPausedAndStopped(t *testing.T) {
	o := newOutbox(t)
	hour := o.now.Add(time.Hour)
	c := o.planned(t, hour)
	o.do(t, func(tx *registry.Tx) error {
		if err := tx.MoveCampaign(c.ID, []string{"running", "scheduled"}, "paused", "staff"); err != nil {
			return err
		}
		if err := tx.ResumeCampaign(c.ID, "staff"); err != nil {
			return err
		}
		if err := tx.ScheduleCampaign(c.ID, "t", "[]", hour, "staff"); err == nil {
			t.Error("it is scheduled twice")
		}
		return nil
	})
	if got := o.state(t, c.ID); got != "scheduled" {
		t.Errorf("resumed before its hour: %s", got)
	}
	o.do(t, func(tx *registry.Tx) error {
		n, err := tx.StopCampaign(c.ID, "staff")
		if n != 1 {
			t.Errorf("stopped: %d letters", n)
		}
		return err
	})
	o.now = hour
	o.do(t, func(tx *registry.Tx) error { _, _, err := tx.StartCampaigns(); return err })
	if got := o.state(t, c.ID); got != "stopped" {
		t.Errorf("after its hour: %s", got)
	}
}

// announced is a campaign to people named by what becomes of them, and the next one, which has not gone to anybody yet.
func announced(t *testing.T) (s *season, c, next registry.Campaign) {
	t.Helper()
	o := newOutbox(t)
	people := map[string]registry.Contact{}
	o.do(t, func(tx *registry.Tx) (err error) {
		for name, audience := range map[string]registry.Audience{"seat": registry.Elected, "declines": registry.Elected, "both": registry.Elected, "gone": registry.State,
			"gone later": registry.State, "bounced": registry.State, "refused": registry.Association, "copied": registry.Association, "sends": registry.Association} {
			if people[name], err = tx.AddContact(registry.Contact{Email: fmt.Sprintf("%d@ville.example", len(people)), Name: name, Audience: audience}); err != nil {
				return err
			}
		}
		if _, err := register(tx, "mulhouse", people["declines"].ID, registry.Remote, false); err != nil { // before the letter
			return err
		}
		for _, into := range []*registry.Campaign{&c, &next} {
			if *into, err = tx.AddCampaign(registry.Campaign{Name: "n", Kind: "announcement"}, "staff"); err != nil {
				return err
			}
			if err := tx.LaunchCampaign(into.ID, "t", "[]", "staff"); err != nil {
				return err
			}
		}
		return nil
	})
	o.now = o.now.Add(time.Hour)
	letters := map[string]registry.Letter{}
	for name, p := range people {
		letters[name] = o.queue(t, registry.Letter{Campaign: c.ID, Address: p.Address, Contact: p.ID})
	}
	o.do(t, func(tx *registry.Tx) error {
		for name, l := range letters {
			if name == "copied" {
				if err := tx.OutcomeUnknown(l.ID, tx.Now(), "EOF"); err != nil {
					return err
				}
			}
			if name == "refused" {
				if err := tx.EndLetter(l.ID, registry.Failed, "refused", "550 no"); err != nil {
					return err
				}
			} else if err := tx.Delivered(l.ID, "250"); err != nil {
				return err
			}
		}
		return nil
	})
	return &season{outbox: o, people: people, letters: letters}, c, next
}

// answer lets happen what follows the letters of announced.
func (s *season) answer(t *testing.T, next registry.Campaign) {
	t.Helper()
	s.now = s.now.Add(time.Hour)
	s.do(t, func(tx *registry.Tx) error {
		put := func(name, event string, state registry.Standing, by int64) error {
			r := registry.Registration{Event: event, Contact: s.people[name].ID, State: state, Mode: registry.Remote, Proof: registry.Token, Ranked: tx.Now(), Stated: tx.Now(), By: by}
			_, err := tx.PutRegistration(r, "service")
			return err
		}
		for _, err := range []error{put("seat", "epernay", registry.Registered, 0), put("declines", "epernay", registry.Absent, 0), put("both", "epernay", registry.Absent, 0),
			put("both", "bar-le-duc", registry.Registered, 0), put("gone", "epernay", registry.Registered, s.people["sends"].ID), tx.Suppress(s.people["gone"].Address, true, "service", 0)} {
			if err != nil {
				return err
			}
		}
		l, err := tx.QueueLetter(registry.Letter{Kind: "announcement", Campaign: next.ID, Address: s.people["gone later"].Address, Contact: s.people["gone later"].ID})
		if err != nil {
			return err
		}
		return tx.Delivered(l.ID, "250")
	})
	s.now = s.now.Add(time.Hour)
	s.do(t, func(tx *registry.Tx) error { // because of the next campaign, not of this one
		if err := tx.Suppress(s.people["gone later"].Address, true, "service", 0); err != nil {
			return err
		}
		id, _, err := tx.Receive(registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: 1}, registry.Message{Raw: []byte("bounce"), State: registry.MessageNew, Received: tx.Now()})
		if err != nil {
			return err
		}
		return tx.Handled(registry.Message{ID: id, Kind: "bounce", Reason: "bounce", State: registry.MessageDone, Answers: s.letters["bounced"].ID, Contact: s.people["bounced"].ID})
	})
}

func TestCampaignTally(t *testing.T) {
	s, c, next := announced(t)
	s.answer(t, next)
	view(t, s.Registry, func(tx *registry.Tx) error {
		got, err := tx.CampaignTally(c.ID)
		want := []registry.Tally{
			{Audience: registry.Elected, Recipients: 3, Sent: 3, Registered: 2, Declined: 1},
			{Audience: registry.State, Recipients: 3, Sent: 3, Bounced: 1, Unsubscribed: 1, Registered: 1},
			{Audience: registry.Association, Recipients: 3, Sent: 2, Refused: 1, PossibleCopies: 1, Others: 1},
		}
		if fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) {
			t.Errorf("got\n%+v, want\n%+v", got, want)
		}
		all := registry.Tally{}
		for _, one := range got {
			all.Add(one)
		}
		if all.Recipients != 9 || all.Sent != 8 || all.Registered != 3 {
			t.Errorf("together: %+v", all)
		}
		if back, err := tx.CampaignReturned(c.ID); err != nil || len(back) != 1 || back[0].Letter != s.letters["bounced"].ID {
			t.Errorf("returned: %+v, %v", back, err)
		}
		return err
	})
}
