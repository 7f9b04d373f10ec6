package registry

import (
	"database/sql"
	"fmt"
	"regexp"
	"strings"
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

// Journal appends a line. The database refuses to change or remove it. Words of Fields that are no code are put down as "?".
func (t *Tx) Journal(e Entry) error {
	err := t.run("INSERT INTO journal(at, actor, action, subject, message, fields) VALUES(?, ?, ?, ?, ?, ?)",
		millis(t.now), e.Actor, e.Action, e.Subject, ref(e.Message), codes(e.Fields))
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
	const from, newest = "SELECT * FROM (SELECT id, at, actor, action, subject, message, fields FROM journal", " ORDER BY id DESC LIMIT ?) ORDER BY id"
	if subject == "" {
		return collect(t, scanEntry, from+newest, limit)
	}
	return collect(t, scanEntry, from+" WHERE subject = ?"+newest, subject, limit)
}

func scanEntry(row scanner) (Entry, error) {
	var e Entry
	var at, message sql.NullInt64
	err := row.Scan(&e.ID, &at, &e.Actor, &e.Action, &e.Subject, &message, &e.Fields)
	e.At, e.Message = instant(at), message.Int64
	return e, err
}

var code = regexp.MustCompile(`^[A-Za-z0-9_.:,=+-]*$`)

// codes keeps free text and addresses out of the journal, whatever the caller passed on.
func codes(fields string) string {
	words := strings.Fields(fields)
	for i, w := range words {
		if !code.MatchString(w) {
			name, _, found := strings.Cut(w, "=")
			words[i] = "?"
			if found && code.MatchString(name) {
				words[i] = name + "=?"
			}
		}
	}
	return strings.Join(words, " ")
}
