package registry

import (
	"fmt"
	"time"
)

// PostponeEvent marks an event as postponed: registration is closed until a new date is imported, or (off) takes it back. The
// letters that it owes are for the caller.
func (t *Tx) PostponeEvent(id string, on bool, actor string) error {
	if err := t.tookPlace(id); err != nil {
		return err
	}
	if err := t.change("event", id, "UPDATE event SET postponed = ?, revision = revision + 1 WHERE id = ?", on, id); err != nil {
		return err
	}
	return t.Journal(Entry{Actor: actor, Action: "event postponed", Subject: "event:" + id, Fields: fmt.Sprintf("postponed=%t", on)})
}

// MarkAttended notes whether somebody came; nil takes it back.
func (t *Tx) MarkAttended(registration int64, came *bool, actor string) error {
	if err := t.change("registration", registration, "UPDATE registration SET attended = ? WHERE id = ?", came, registration); err != nil {
		return err
	}
	fields := "attended="
	if came != nil {
		fields = fmt.Sprintf("attended=%t", *came)
	}
	return t.Journal(Entry{Actor: actor, Action: "attendance noted", Subject: fmt.Sprintf("registration:%d", registration), Fields: fields})
}

// Redirect ends a letter, or queues it again, by the hand of staff: see EndLetter. One that was to go no more is queued if it is Current.
func (t *Tx) Redirect(id int64, to LetterState, reason, actor string) error {
	if to == Queued {
		if err := t.goesOn(id, actor); err != nil {
			return err
		}
	}
	if err := t.EndLetter(id, to, reason, ""); err != nil {
		return fmt.Errorf("changing letter %d: %w", id, err)
	}
	return t.Journal(Entry{Actor: actor, Action: "letter " + string(to), Subject: fmt.Sprintf("letter:%d", id), Fields: "reason=" + reason})
}

// goesOn lets the campaign of a letter run again that had come to its end; one that was stopped stays so. Letters of the registry are to be Current.
func (t *Tx) goesOn(letter int64, actor string) error {
	l, err := t.Letter(letter)
	switch {
	case err != nil || l.Campaign == 0 && l.State == Deferred:
		return err
	case l.Campaign == 0:
		return t.Current(l)
	}
	c, err := t.Campaign(l.Campaign)
	switch {
	case err != nil:
		return err
	case c.State == "stopped":
		return fmt.Errorf("letter %d is of campaign %d, which was stopped: nothing was changed; a new campaign can write to them", letter, c.ID)
	case c.State == "finished":
		return t.MoveCampaign(c.ID, []string{"finished"}, "running", actor)
	}
	return nil
}

// StopCampaign ends a campaign: its letters that have not left are skipped; it gives how many. A draft ends unlaunched.
func (t *Tx) StopCampaign(id int64, actor string) (int, error) {
	c, err := t.Campaign(id)
	if err != nil {
		return 0, err
	}
	if c.State == "draft" { // the table wants a time; without a name behind it, it is none of a launch
		if err := t.run("UPDATE campaign SET launched_at = ? WHERE id = ?", millis(t.now), id); err != nil {
			return 0, fmt.Errorf("ending campaign %d: %w", id, err)
		}
		return 0, t.MoveCampaign(id, []string{"draft"}, "stopped", actor)
	}
	if err := t.MoveCampaign(id, []string{"running", "paused", "scheduled"}, "stopped", actor); err != nil {
		return 0, err
	}
	left, err := t.Letters(LetterFilter{Campaign: id, States: []LetterState{Queued, Deferred, Held}})
	if err != nil {
		return 0, err
	}
	for _, l := range left {
		if err := t.EndLetter(l.ID, Skipped, "stopped", ""); err != nil {
			return 0, fmt.Errorf("stopping campaign %d: %w", id, err)
		}
	}
	return len(left), nil
}

// GoOnWithCampaign takes back that a campaign was stopped at an instant, which was in another state until then: letters that were skipped go out after all,
// but to those whom the same letter of another campaign may have reached since.
func (t *Tx) GoOnWithCampaign(id int64, state string, stopped time.Time, actor string) error {
	if err := t.MoveCampaign(id, []string{"stopped"}, state, actor); err != nil {
		return err
	}
	if state == "draft" {
		return t.run("UPDATE campaign SET launched_at = NULL WHERE id = ?", id)
	}
	err := t.run(`UPDATE letter SET state = 'queued', reason = '', expires = max(expires, ?2) WHERE campaign = ?1 AND state = 'skipped' AND reason = 'stopped' AND NOT EXISTS
		(SELECT 1 FROM letter l WHERE l.contact = letter.contact AND l.event = letter.event AND l.kind = letter.kind AND l.id <> letter.id AND l.created_at >= ?3 AND `+mayBeOut+")",
		id, millis(t.now.Add(LetterLife)), millis(stopped))
	if err != nil {
		return fmt.Errorf("going on with campaign %d: %w", id, err)
	}
	return nil
}
