package registry

import (
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Instance is who serves the registry.
type Instance struct {
	Host    string
	Since   time.Time
	Seen    time.Time
	Stopped time.Time // zero while it runs, or after a kill
	Mailbox string    // "" well, else the fault of the last visit
	Visited time.Time // last visit of the mailbox
	Hold    bool      // the outbox waits for a person
	Once    bool      // it last ran as a pass of "serve --once"
}

// AliveFor is how long an instance counts as alive after it was last seen.
const AliveFor = 90 * time.Second

// Instance gives who serves; ErrNotFound if nobody ever did.
func (t *Tx) Instance() (Instance, error) {
	var i Instance
	var since, seen, stopped, visited sql.NullInt64
	err := t.get("SELECT host, since, seen_at, stopped_at, mailbox, mailbox_at, outbox_hold FROM instance", nil,
		&i.Host, &since, &seen, &stopped, &i.Mailbox, &visited, &i.Hold)
	i.Since, i.Seen, i.Stopped, i.Visited = instant(since), instant(seen), instant(stopped), instant(visited)
	if err != nil {
		return i, err
	}
	way, err := t.Setting(wayOfServing)
	i.Once = way == "once"
	return i, err
}

// wayOfServing is the setting that says how the service last ran: "once" for a pass, "" for a daemon.
const wayOfServing = "instance.way"

// Serving notes that this host serves from now on, or for one pass.
func (t *Tx) Serving(host string, once bool, wall time.Time) error {
	way := ""
	if once {
		way = "once"
	}
	if err := t.SetSetting(wayOfServing, way); err != nil {
		return err
	}
	return t.run(`INSERT INTO instance(id, host, since, seen_at) VALUES(1, ?1, ?2, ?2)
		ON CONFLICT(id) DO UPDATE SET host = ?1, since = ?2, seen_at = ?2, stopped_at = NULL`, host, millis(wall))
}

// Seen is the sign of life. It counts in wall time, whatever the registry's clock says. It wakes nobody.
func (t *Tx) Seen(wall time.Time) error {
	return t.quietly("UPDATE instance SET seen_at = ?, stopped_at = NULL WHERE id = 1", millis(wall))
}

// Stopping notes an orderly end.
func (t *Tx) Stopping(wall time.Time) error {
	return t.run("UPDATE instance SET seen_at = ?1, stopped_at = ?1 WHERE id = 1", millis(wall))
}

// MailboxVisited notes what the last visit of the mailbox gave: "" well, else the fault in a few words. It wakes nobody.
func (t *Tx) MailboxVisited(fault string) error {
	return t.quietly("UPDATE instance SET mailbox = ?, mailbox_at = ? WHERE id = 1", fault, millis(t.now))
}

// quietly writes what is no work for anybody.
func (t *Tx) quietly(query string, args ...any) error {
	was := t.changed
	err := t.run(query, args...)
	t.changed = was
	return err
}

// Alive says whether a service runs now, in wall time.
func (t *Tx) Alive(wall time.Time) (Instance, bool, error) {
	i, err := t.Instance()
	if errors.Is(err, ErrNotFound) {
		return Instance{}, false, nil
	}
	return i, i.Stopped.IsZero() && wall.Sub(i.Seen) < AliveFor, err
}

// HoldOutbox stops all sending until a person releases it, or (off) releases it.
func (t *Tx) HoldOutbox(on bool, actor string) error {
	if err := t.change("instance", 1, "UPDATE instance SET outbox_hold = ? WHERE id = 1", on); err != nil {
		return err
	}
	return t.Journal(Entry{Actor: actor, Action: "outbox held", Subject: "instance:1", Fields: fmt.Sprintf("hold=%t", on)})
}
