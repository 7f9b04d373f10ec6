package registry

import (
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Pause is a stop of sending: of the whole queue ("queue"), or to one domain ("domain:example.org").
type Pause struct {
	Scope   string
	Until   time.Time
	Reason  string
	Strikes int // refusals in a row that led to it
}

// PauseSending stops sending until an instant.
func (t *Tx) PauseSending(scope string, until time.Time, reason string) error {
	err := t.run(`INSERT INTO pause(scope, until, reason) VALUES(?, ?, ?) ON CONFLICT(scope) DO UPDATE SET until = excluded.until, reason = excluded.reason`,
		scope, millis(until), reason)
	if err != nil {
		return fmt.Errorf("pausing %s: %w", scope, err)
	}
	return nil
}

// Strike counts one more refusal in a row; it gives how many. Clear sets it back.
func (t *Tx) Strike(scope string) (int, error) {
	var n int
	err := t.get(`INSERT INTO pause(scope, until, reason, strikes) VALUES(?, 0, '', 1) ON CONFLICT(scope) DO UPDATE SET strikes = strikes + 1
		RETURNING strikes`, []any{scope}, &n)
	return n, err
}

// Takes ends the counts of the queue and of a domain that take letters again. A pause that holds now stands.
func (t *Tx) Takes(queue, domain string) error {
	return t.run("DELETE FROM pause WHERE scope IN (?, ?) AND until <= ?", queue, domain, millis(t.now))
}

// PausedUntil is when a pause of this scope ends; zero if there is none now.
func (t *Tx) PausedUntil(scope string) (Pause, error) {
	p := Pause{Scope: scope}
	var until sql.NullInt64
	err := t.get("SELECT until, reason, strikes FROM pause WHERE scope = ? AND until > ?", []any{scope, millis(t.now)}, &until, &p.Reason, &p.Strikes)
	if errors.Is(err, ErrNotFound) {
		return Pause{}, nil
	}
	p.Until = instant(until)
	return p, err
}

// ClipWaits ends waits that are longer than any that this clock can have begun: the clock was ahead when they were, and was put
// right since. letters is for how long a letter waits at most, pauses for how long sending does.
func (t *Tx) ClipWaits(letters, pauses time.Duration) error {
	err := t.run("UPDATE letter INDEXED BY letter_wait SET not_before = ?1 WHERE state IN ('queued', 'deferred') AND not_before > ?2", millis(t.now), millis(t.now.Add(letters)))
	if err != nil {
		return fmt.Errorf("ending waits of letters: %w", err)
	}
	if err := t.run("UPDATE pause SET until = ?1 WHERE until > ?2", millis(t.now), millis(t.now.Add(pauses))); err != nil {
		return fmt.Errorf("ending pauses: %w", err)
	}
	return nil
}
