package registry

import (
	"database/sql"
	"fmt"
	"time"
)

// Entry is one line of the journal. It holds ids, names of fields and coded values; never an address, a name or free text.
type Entry struct {
	ID      int64
	At      time.Time
	Actor   string // "service" or "staff"
	Action  string // "registration changed"
	Subject string // "registration:12"
	Message int64  // that caused it, 0 none
	Fields  string // "state=registered mode=onsite"
}

// Journal appends a line. The database refuses to change or remove it.
func (t *Tx) Journal(e Entry) error {
	err := t.run("INSERT INTO journal(at, actor, action, subject, message, fields) VALUES(?, ?, ?, ?, ?, ?)",
		millis(t.now), e.Actor, e.Action, e.Subject, ref(e.Message), e.Fields)
	if err != nil {
		return fmt.Errorf("writing journal: %w", err)
	}
	return nil
}

// JournalOf gives the lines about a subject, oldest first; "" all of them. At most limit lines, the newest; 0 no limit.
func (t *Tx) JournalOf(subject string, limit int) ([]Entry, error) {
	if limit == 0 {
		limit = -1
	}
	return collect(t, func(row scanner) (Entry, error) {
		var e Entry
		var at, message sql.NullInt64
		err := row.Scan(&e.ID, &at, &e.Actor, &e.Action, &e.Subject, &message, &e.Fields)
		e.At, e.Message = instant(at), message.Int64
		return e, err
	}, `SELECT * FROM (SELECT id, at, actor, action, subject, message, fields FROM journal
		WHERE ?1 = '' OR subject = ?1 ORDER BY id DESC LIMIT ?2) ORDER BY id`, subject, limit)
}
