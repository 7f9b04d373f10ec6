package registry

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"time"
)

// Campaign is one letter written to a selection of contacts.
type Campaign struct {
	ID         int64
	Name       string
	Kind       string // of letter
	Event      string // "" the whole programme
	Selection  Selection
	Template   string // source of the letter, frozen at launch
	Events     string // JSON of the events, frozen at launch
	State      string // draft, scheduled, running, paused, stopped, finished
	Reason     string // why the service paused it: "late", its hour had passed long ago
	Created    time.Time
	Launched   time.Time // zero for a draft, and one that was stopped as such
	LaunchedBy string
	Starts     time.Time // hour that it was scheduled for; zero: at once
}

const campaignColumns = "id, name, kind, coalesce(event, ''), selection, template, events, state, reason, created_at, launched_at, launched_by, starts_at FROM campaign"

func scanCampaign(row scanner) (Campaign, error) {
	var c Campaign
	var selection string
	var created, launched, starts sql.NullInt64
	err := row.Scan(&c.ID, &c.Name, &c.Kind, &c.Event, &selection, &c.Template, &c.Events, &c.State, &c.Reason, &created, &launched, &c.LaunchedBy, &starts)
	if err == nil {
		err = json.Unmarshal([]byte(selection), &c.Selection)
	}
	c.Created, c.Launched, c.Starts = instant(created), instant(launched), instant(starts)
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
	return t.freezeCampaign(id, template, events, time.Time{}, actor)
}

// ScheduleCampaign freezes template and events, and lets the campaign wait for an hour; it refuses one that is no draft.
func (t *Tx) ScheduleCampaign(id int64, template, events string, starts time.Time, actor string) error {
	return t.freezeCampaign(id, template, events, starts, actor)
}

func (t *Tx) freezeCampaign(id int64, template, events string, starts time.Time, actor string) error {
	state, action, fields := "running", "campaign launched", ""
	if !starts.IsZero() {
		state, action, fields = "scheduled", "campaign scheduled", "at="+starts.UTC().Format(time.RFC3339)
	}
	result, err := t.exec(`UPDATE campaign SET state = ?, template = ?, events = ?, launched_at = ?, launched_by = ?, starts_at = ?
		WHERE id = ? AND state = 'draft'`, state, template, events, millis(t.now), actor, millis(starts), id)
	if err != nil {
		return fmt.Errorf("launching campaign %d: %w", id, err)
	}
	if n, _ := result.RowsAffected(); n == 0 {
		return fmt.Errorf("campaign %d was launched before, or stopped", id)
	}
	return t.Journal(Entry{Actor: actor, Action: action, Subject: fmt.Sprintf("campaign:%d", id), Fields: fields})
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
	if err := t.run("UPDATE campaign SET state = ?, reason = '' WHERE id = ?", to, id); err != nil {
		return fmt.Errorf("changing campaign %d: %w", id, err)
	}
	return t.Journal(Entry{Actor: actor, Action: "campaign " + to, Subject: fmt.Sprintf("campaign:%d", id)})
}

// ResumeCampaign goes on with a paused campaign; one that has not begun waits for its hour again. Letters that could not go
// meanwhile have their whole life before them.
func (t *Tx) ResumeCampaign(id int64, actor string) error {
	c, err := t.Campaign(id)
	if err != nil {
		return err
	}
	to := "running"
	if c.Starts.After(t.now) {
		to = "scheduled"
	}
	if err := t.MoveCampaign(id, []string{"paused"}, to, actor); err != nil {
		return err
	}
	return t.run("UPDATE letter SET expires = max(expires, ?) WHERE campaign = ? AND state IN ('queued', 'deferred')", millis(t.now.Add(LetterLife)), id)
}

// LateStart is how long after its hour a scheduled campaign still starts by itself: half a day, so that a machine that was off
// in the night does not matter, and no letter says "tomorrow" of what is past (FAULTS abuse 50).
const LateStart = 12 * time.Hour

// StartCampaigns lets those begin whose hour has come. One whose hour passed longer than LateStart ago is paused with the reason
// "late": a person resumes or stops it.
func (t *Tx) StartCampaigns() (started, late []int64, err error) {
	due, err := collect(t, scanCampaign, "SELECT "+campaignColumns+" WHERE state = 'scheduled' AND starts_at <= ? ORDER BY starts_at, id", millis(t.now))
	if err != nil {
		return nil, nil, err
	}
	for _, c := range due {
		if t.now.Sub(c.Starts) <= LateStart {
			started = append(started, c.ID)
			err = t.MoveCampaign(c.ID, []string{"scheduled"}, "running", "service")
		} else {
			late = append(late, c.ID)
			if err = t.MoveCampaign(c.ID, []string{"scheduled"}, "paused", "service"); err == nil {
				err = t.run("UPDATE campaign SET reason = 'late' WHERE id = ?", c.ID)
			}
		}
		if err != nil {
			return nil, nil, err
		}
	}
	return started, late, nil
}

// NextStart is when the next scheduled campaign begins; zero if none is. One that is due already counts.
func (t *Tx) NextStart() (time.Time, error) {
	var at sql.NullInt64
	err := t.get("SELECT min(starts_at) FROM campaign WHERE state = 'scheduled'", nil, &at)
	return instant(at), err
}

// LateCampaigns gives those that were paused because their hour had passed long ago.
func (t *Tx) LateCampaigns() ([]int64, error) {
	return collect(t, value[int64], "SELECT id FROM campaign WHERE state = 'paused' AND reason = 'late' ORDER BY id")
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
