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
	Strikes int       // refusals in a row that led to it
	Since   time.Time // when the first of these came; zero if that is not known
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

// Strike counts one more refusal in a row; it gives how many. Takes sets it back; what is a day old is no beginning of a row.
func (t *Tx) Strike(scope string) (int, error) {
	var n int
	err := t.get(`INSERT INTO pause(scope, until, reason, strikes, since) VALUES(?1, 0, '', 1, ?2) ON CONFLICT(scope) DO UPDATE SET strikes = strikes + 1,
		since = iif(until < ?2 - 86400000, ?2, coalesce(since, ?2)) RETURNING strikes`, []any{scope, millis(t.now)}, &n)
	return n, err
}

// Takes ends the counts of the queue and of a domain that take letters again. A pause that holds now stands.
func (t *Tx) Takes(queue, domain string) error {
	return t.run("DELETE FROM pause WHERE scope IN (?, ?) AND until <= ?", queue, domain, millis(t.now))
}

// PausedUntil is when a pause of this scope ends; zero if there is none now.
func (t *Tx) PausedUntil(scope string) (Pause, error) {
	p, err := t.Refusals(scope)
	if err != nil || !p.Until.After(t.now) {
		return Pause{}, err
	}
	return p, nil
}

// Refusals is the last pause of this scope, over or not, unless letters were taken since.
func (t *Tx) Refusals(scope string) (Pause, error) {
	p := Pause{Scope: scope}
	var until, since sql.NullInt64
	err := t.get("SELECT until, reason, strikes, since FROM pause WHERE scope = ?", []any{scope}, &until, &p.Reason, &p.Strikes, &since)
	if errors.Is(err, ErrNotFound) {
		return Pause{}, nil
	}
	p.Until, p.Since = instant(until), instant(since)
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
