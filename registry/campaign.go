package registry

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Selection says whom a campaign is written to; what is left empty does not restrict.
type Selection struct {
	Audiences   []Audience `json:"audiences,omitempty"`
	Territories []string   `json:"territories,omitempty"`
	Tags        []string   `json:"tags,omitempty"`
	Emails      []string   `json:"emails,omitempty"`
	NotAnswered string     `json:"not_answered,omitempty"` // event: invited to it, has not answered
	Registered  string     `json:"registered,omitempty"`   // event: holds a seat
}

// Campaign is one letter written to a selection of contacts.
type Campaign struct {
	ID         int64
	Name       string
	Kind       string // of letter
	Event      string // "" the whole programme
	Selection  Selection
	Template   string // source of the letter, frozen at launch
	Events     string // JSON of the events, frozen at launch
	State      string // draft, running, paused, stopped, finished
	Created    time.Time
	Launched   time.Time // zero for a draft, and one that was stopped as such
	LaunchedBy string
}

const campaignColumns = "id, name, kind, coalesce(event, ''), selection, template, events, state, created_at, launched_at, launched_by FROM campaign"

func scanCampaign(row scanner) (Campaign, error) {
	var c Campaign
	var selection string
	var created, launched sql.NullInt64
	err := row.Scan(&c.ID, &c.Name, &c.Kind, &c.Event, &selection, &c.Template, &c.Events, &c.State, &created, &launched, &c.LaunchedBy)
	if err == nil {
		err = json.Unmarshal([]byte(selection), &c.Selection)
	}
	c.Created, c.Launched = instant(created), instant(launched)
	if c.State == "stopped" && c.LaunchedBy == "" { // as a draft; see StopCampaign
		c.Launched = time.Time{}
	}
	return c, err
}

// AddCampaign writes a draft.
func (t *Tx) AddCampaign(c Campaign, actor string) (Campaign, error) {
	selection, err := json.Marshal(c.Selection)
	if err != nil {
		return Campaign{}, err
	}
	id, err := t.insert("INSERT INTO campaign(name, kind, event, selection, created_at) VALUES(?, ?, ?, ?, ?)", c.Name, c.Kind, text(c.Event), string(selection), millis(t.now))
	if err != nil {
		return Campaign{}, fmt.Errorf("creating campaign: %w", err)
	}
	if err := t.Journal(Entry{Actor: actor, Action: "campaign created", Subject: fmt.Sprintf("campaign:%d", id), Fields: "kind=" + c.Kind}); err != nil {
		return Campaign{}, err
	}
	return t.Campaign(id)
}

// Campaign gives one campaign.
func (t *Tx) Campaign(id int64) (Campaign, error) {
	return first(t, "campaign", id, scanCampaign, "SELECT "+campaignColumns+" WHERE id = ?", id)
}

// Campaigns gives all, oldest first.
func (t *Tx) Campaigns() ([]Campaign, error) {
	return collect(t, scanCampaign, "SELECT "+campaignColumns+" ORDER BY id")
}

// LaunchCampaign freezes template and events and starts sending; it refuses one that is no draft.
func (t *Tx) LaunchCampaign(id int64, template, events, actor string) error {
	result, err := t.exec("UPDATE campaign SET state = 'running', template = ?, events = ?, launched_at = ?, launched_by = ? WHERE id = ? AND state = 'draft'",
		template, events, millis(t.now), actor, id)
	if err != nil {
		return fmt.Errorf("launching campaign %d: %w", id, err)
	}
	if n, _ := result.RowsAffected(); n == 0 {
		return fmt.Errorf("campaign %d was launched before, or stopped", id)
	}
	return t.Journal(Entry{Actor: actor, Action: "campaign launched", Subject: fmt.Sprintf("campaign:%d", id)})
}

// MoveCampaign changes the state of a launched campaign.
func (t *Tx) MoveCampaign(id int64, from []string, to, actor string) error {
	c, err := t.Campaign(id)
	if err != nil {
		return err
	}
	if !slices.Contains(from, c.State) {
		return fmt.Errorf("campaign %d is %s, it cannot become %s", id, c.State, to)
	}
	if err := t.run("UPDATE campaign SET state = ? WHERE id = ?", to, id); err != nil {
		return fmt.Errorf("changing campaign %d: %w", id, err)
	}
	return t.Journal(Entry{Actor: actor, Action: "campaign " + to, Subject: fmt.Sprintf("campaign:%d", id)})
}

// FinishCampaigns marks as finished those with no letter queued, deferred, sending or held.
func (t *Tx) FinishCampaigns() ([]int64, error) {
	done, err := collect(t, value[int64], `SELECT id FROM campaign WHERE state = 'running' AND NOT EXISTS
		(SELECT 1 FROM letter WHERE campaign = campaign.id AND letter.state IN ('queued', 'deferred', 'sending', 'held'))`)
	if err != nil {
		return nil, err
	}
	for _, id := range done {
		if err := t.MoveCampaign(id, []string{"running"}, "finished", "service"); err != nil {
			return nil, err
		}
	}
	return done, nil
}

// LeftOut says why a contact is not written to.
type LeftOut struct {
	Contact Contact
	Reason  string // "suppressed", "dead", "same-address"
}

// Select gives those whom a campaign is written to, one contact an address, and those of the selection who are left out.
func (t *Tx) Select(s Selection) ([]Contact, []LeftOut, error) {
	all, err := t.Contacts("")
	if err != nil {
		return nil, nil, err
	}
	keep, err := t.selected(s)
	if err != nil {
		return nil, nil, err
	}
	reasons, err := t.unreachable()
	if err != nil {
		return nil, nil, err
	}
	elsewhere, err := collect(t, value[int64], aloneElsewhere)
	if err != nil {
		return nil, nil, err
	}
	out := set(elsewhere)
	var chosen []Contact
	var left []LeftOut
	seen := map[int64]bool{}
	for _, c := range all {
		switch {
		case !keep(c):
		case reasons[c.Address] != "":
			left = append(left, LeftOut{c, reasons[c.Address]})
		case out[c.ID]:
			left = append(left, LeftOut{c, "suppressed"})
		case seen[c.Address]:
			left = append(left, LeftOut{c, "same-address"})
		default:
			seen[c.Address] = true
			chosen = append(chosen, c)
		}
	}
	return chosen, left, nil
}

// Holds says whether a contact is one of those selected by audience, territory, tag and address; the events of a selection
// are not looked at.
func (s Selection) Holds(c Contact) bool {
	return (len(s.Audiences) == 0 || slices.Contains(s.Audiences, c.Audience)) &&
		(len(s.Territories) == 0 || slices.ContainsFunc(s.Territories, func(x string) bool { return strings.EqualFold(x, c.Territory) })) &&
		(len(s.Tags) == 0 || slices.ContainsFunc(s.Tags, func(x string) bool { return slices.Contains(c.Tags, x) })) &&
		(len(s.Emails) == 0 || slices.ContainsFunc(s.Emails, func(x string) bool { return AddressKey(x) == AddressKey(c.Email) }))
}

// selected gives the test of a selection.
func (t *Tx) selected(s Selection) (func(Contact) bool, error) {
	var invited, answered, registered map[int64]bool
	if s.NotAnswered != "" {
		ids, err := t.Invited(s.NotAnswered)
		if err != nil {
			return nil, err
		}
		invited = set(ids)
		if answered, err = t.Answered(s.NotAnswered); err != nil {
			return nil, err
		}
	}
	if s.Registered != "" {
		registered = map[int64]bool{}
		rows, err := t.RegistrationsAt(s.Registered)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			registered[r.Contact] = r.State == Registered
		}
	}
	emails := make([]string, len(s.Emails))
	for i, e := range s.Emails {
		emails[i] = AddressKey(e)
	}
	wanted, plain := set(emails), s
	plain.Emails = nil // there may be thousands: they are looked up
	return func(c Contact) bool {
		return plain.Holds(c) && (len(emails) == 0 || wanted[AddressKey(c.Email)]) &&
			(s.NotAnswered == "" || invited[c.ID] && !answered[c.ID]) &&
			(s.Registered == "" || registered[c.ID])
	}, nil
}

// unreachable gives why an address gets no campaign.
func (t *Tx) unreachable() (map[int64]string, error) {
	type row struct {
		id     int64
		reason string
	}
	rows, err := collect(t, func(s scanner) (row, error) {
		var r row
		err := s.Scan(&r.id, &r.reason)
		return r, err
	}, "SELECT id, CASE WHEN suppressed_at IS NOT NULL THEN 'suppressed' ELSE 'dead' END FROM address WHERE suppressed_at IS NOT NULL OR dead_at IS NOT NULL")
	reasons := map[int64]string{}
	for _, r := range rows {
		reasons[r.id] = r.reason
	}
	return reasons, err
}

func set[K comparable](all []K) map[K]bool {
	m := make(map[K]bool, len(all))
	for _, k := range all {
		m[k] = true
	}
	return m
}
