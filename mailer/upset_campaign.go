package mailer

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// Campaigns about an event that became another are stopped: they say what was. Who was not written to yet knows nothing of it, so that they go on where
// the change is taken back before anybody was told.

// stoppedCampaigns are those that a change of an event stopped, with the event as they tell it.
type stoppedCampaigns struct {
	At       time.Time
	Was      registry.Event
	All      []stoppedCampaign
	Reminder string // name of the reminder that had been prepared, as reminderOf gives it
}

// stoppedCampaign is a campaign in the state in which it was.
type stoppedCampaign struct {
	ID    int64
	State string
	At    time.Time
}

func stoppedName(event string) string { return "campaigns-stopped:" + event }

// stoppedAt gives the campaigns about an event that can still go on, none after somebody was told of the change, or later than it can be taken back.
func (s *Service) stoppedAt(t *registry.Tx, event string, waits bool) (stoppedCampaigns, error) {
	var c stoppedCampaigns
	data, err := t.Setting(stoppedName(event))
	if err != nil || data == "" {
		return c, err
	}
	if err := json.Unmarshal([]byte(data), &c); err != nil {
		return c, fmt.Errorf("reading the campaigns about %s that were stopped: %w", event, err)
	}
	told, err := t.ToldSince(event, string(templates.EventChange), c.At)
	if told || !waits && t.Now().Sub(c.At) >= takeBack {
		return stoppedCampaigns{}, err
	}
	return c, err
}

// stop ends the campaigns about an event that became another. It gives how many letters that is.
func (c *stoppedCampaigns) stop(t *registry.Tx, was, is registry.Event) (int, error) {
	if c.At.IsZero() {
		c.At, c.Was = t.Now(), was
	}
	campaigns, err := t.Campaigns()
	if err != nil {
		return 0, err
	}
	dropped := 0
	for _, one := range campaigns {
		reminds := templates.Kind(one.Kind) == templates.Reminder
		if one.Event != is.ID || one.State == "stopped" || one.State == "finished" || one.State == "draft" && !reminds {
			continue
		}
		n, err := t.StopCampaign(one.ID, "service")
		if err != nil {
			return 0, err
		}
		dropped += n
		c.All = append(c.All, stoppedCampaign{one.ID, one.State, t.Now()})
		if !reminds {
			continue
		}
		prepared, err := t.Setting(reminderOf(was))
		if err == nil && prepared != "" && c.Reminder == "" {
			c.Reminder = reminderOf(was)
		}
		if err == nil {
			err = t.SetSetting(reminderOf(was), "") // another is prepared when it is due
		}
		if err != nil {
			return 0, err
		}
	}
	data, err := json.Marshal(c)
	if err != nil {
		return 0, err
	}
	return dropped, t.SetSetting(stoppedName(is.ID), string(data))
}

// goOn lets campaigns go on that changes had stopped which are taken back: what they tell of the event is so.
func (s *Service) goOn(t *registry.Tx, is registry.Event, c stoppedCampaigns) error {
	if c.At.IsZero() || len(eventChanges(c.Was, is)) > 0 {
		return nil
	}
	for _, one := range c.All {
		if err := s.goOnWith(t, c, one); err != nil {
			return err
		}
	}
	if c.Reminder != "" {
		if err := t.SetSetting(c.Reminder, "prepared"); err != nil {
			return err
		}
	}
	return t.SetSetting(stoppedName(is.ID), "")
}

// goOnWith lets one campaign go on, unless what it tells of the event was not so before all of the changes, or staff have begun another in its place.
func (s *Service) goOnWith(t *registry.Tx, c stoppedCampaigns, one stoppedCampaign) error {
	if one.At.After(c.At) {
		return nil
	}
	now, err := t.Campaign(one.ID)
	if err != nil || now.State != "stopped" {
		return err
	}
	all, err := t.Campaigns()
	if err != nil || slices.ContainsFunc(all, func(other registry.Campaign) bool {
		begun := other.State == "running" || other.State == "paused" || other.State == "scheduled"
		return begun && other.Kind == now.Kind && other.Event == now.Event && other.Created.After(one.At)
	}) {
		return err
	}
	return t.GoOnWithCampaign(one.ID, one.State, one.At, "service")
}

// justChanged says whether an event became another so lately that it may be taken back.
func justChanged(t *registry.Tx, event string) (bool, error) {
	data, err := t.Setting(stoppedName(event))
	if err != nil || data == "" {
		return false, err
	}
	var c stoppedCampaigns
	err = json.Unmarshal([]byte(data), &c)
	return t.Now().Sub(c.At) < takeBack, err
}
