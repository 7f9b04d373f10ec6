package registry

import (
	"database/sql"
	"fmt"
	"time"
)

// Triage is one thing that a person must settle.
type Triage struct {
	ID       int64
	Message  int64
	Reason   string // a code; templates has the sentence
	Detail   string
	Proposal string // JSON of intents, "[]" none
	State    string // "open", "settled", "answered", "dropped"
	Before   string // JSON of what a settlement changed, for undo
	Opened   time.Time
	Closed   time.Time
}

const triageColumns = "t.id, t.message, t.reason, t.detail, t.proposal, t.state, t.before, t.opened_at, t.closed_at FROM triage t JOIN message m ON m.id = t.message"

func scanTriage(row scanner) (Triage, error) {
	var x Triage
	var opened, closed sql.NullInt64
	err := row.Scan(&x.ID, &x.Message, &x.Reason, &x.Detail, &x.Proposal, &x.State, &x.Before, &opened, &closed)
	x.Opened, x.Closed = instant(opened), instant(closed)
	return x, err
}

// OpenTriage puts a message before a person.
func (t *Tx) OpenTriage(x Triage) (int64, error) {
	if x.Proposal == "" {
		x.Proposal = "[]"
	}
	id, err := t.insert("INSERT INTO triage(message, reason, detail, proposal, opened_at) VALUES(?, ?, ?, ?, ?)",
		x.Message, x.Reason, x.Detail, x.Proposal, millis(t.now))
	if err != nil {
		return 0, fmt.Errorf("putting message %d in triage: %w", x.Message, err)
	}
	return id, t.Journal(Entry{Actor: "service", Action: "triage opened", Subject: fmt.Sprintf("triage:%d", id), Message: x.Message, Fields: "reason=" + x.Reason})
}

// CloseTriage settles, answers or drops an open case, or (state "open") opens a closed one again.
func (t *Tx) CloseTriage(id int64, state, before, actor string) error {
	var closed any
	if state != "open" {
		closed = millis(t.now)
	}
	if err := t.change("triage case", id, "UPDATE triage SET state = ?, before = ?, closed_at = ? WHERE id = ?", state, before, closed, id); err != nil {
		return err
	}
	return t.Journal(Entry{Actor: actor, Action: "triage " + state, Subject: fmt.Sprintf("triage:%d", id)})
}

// TriageCase gives one case.
func (t *Tx) TriageCase(id int64) (Triage, error) {
	return first(t, "triage case", id, scanTriage, "SELECT "+triageColumns+" WHERE t.id = ?", id)
}

// TriageCases gives the open cases in order of reception of their messages, or all.
func (t *Tx) TriageCases(all bool) ([]Triage, error) {
	return collect(t, scanTriage, "SELECT "+triageColumns+" WHERE (?1 OR t.state = 'open') ORDER BY m.received_at, t.id", all)
}
