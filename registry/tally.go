package registry

import (
	"database/sql"
	"time"
)

// lastStatement goes by the address. The plus keeps SQLite from the index of keys, under which all letters without one would be read.
const lastStatement = `SELECT max(not_before) FROM letter WHERE address = +? AND campaign IS NULL AND +key IS NULL AND counted = 0
	AND state IN ('queued', 'sending', 'deferred', 'sent')`

// LastStatement is when the last letter that states a change went, or will go, to an address; zero if there is none.
func (t *Tx) LastStatement(address int64) (time.Time, error) {
	var at sql.NullInt64
	err := t.get(lastStatement, []any{address}, &at)
	return instant(at), err
}

// CountedSince counts the answers that state no change, to one address (0: to all), made since an instant.
func (t *Tx) CountedSince(address int64, since time.Time) (int, error) {
	const counted = "SELECT count(*) FROM letter WHERE counted = 1 AND created_at > ? AND state <> 'skipped'"
	if address == 0 {
		return t.count(counted, millis(since))
	}
	return t.count(counted+" AND address = ?", millis(since), address)
}

// Counted is an answer that states no change. One that was Skipped did not go.
type Counted struct {
	Created time.Time
	Subject string
	Skipped bool
}

// CountedTo gives such answers to an address since an instant.
func (t *Tx) CountedTo(address int64, since time.Time) ([]Counted, error) {
	return collect(t, func(s scanner) (Counted, error) {
		var c Counted
		var created sql.NullInt64
		err := s.Scan(&created, &c.Subject, &c.Skipped)
		c.Created = instant(created)
		return c, err
	}, "SELECT created_at, subject, state = 'skipped' FROM letter WHERE counted = 1 AND address = ? AND created_at > ?", address, millis(since))
}

// SentSince counts letters handed over since an instant: all, or those of campaigns alone. Those that a clock ahead of this one dated
// later than now do not count: they would hold up the others until it comes to them.
func (t *Tx) SentSince(since time.Time, campaigns bool) (int, error) {
	const sent = "SELECT count(*) FROM letter WHERE sent_at > ? AND sent_at <= ?"
	if campaigns {
		return t.count(sent+" AND campaign IS NOT NULL", millis(since), millis(t.now))
	}
	return t.count(sent, millis(since), millis(t.now))
}

// DomainLoad is how much went to a domain: Full is when the last letter but limit-1 was handed over, zero if fewer were.
type DomainLoad struct {
	Domain string
	Sent   int
	Full   time.Time
}

// SentByDomain counts letters handed over since an instant by the domain of their address.
func (t *Tx) SentByDomain(since time.Time, limit int) ([]DomainLoad, error) {
	scan := func(r scanner) (DomainLoad, error) {
		var d DomainLoad
		var full sql.NullInt64
		err := r.Scan(&d.Domain, &d.Sent, &full)
		d.Full = instant(full)
		return d, err
	}
	return collect(t, scan, `SELECT domain, count(*), max(CASE WHEN nth = ?3 THEN sent_at END) FROM (
		SELECT substr(a.key, instr(a.key, '@') + 1) AS domain, l.sent_at,
			row_number() OVER (PARTITION BY substr(a.key, instr(a.key, '@') + 1) ORDER BY l.sent_at DESC) AS nth
		FROM letter l JOIN address a ON a.id = l.address WHERE l.sent_at > ?1 AND l.sent_at <= ?2) GROUP BY domain ORDER BY domain`,
		millis(since), millis(t.now), limit)
}

// LetterCounts counts letters by state; of one campaign, or (0) of all.
func (t *Tx) LetterCounts(campaign int64) (map[LetterState]int, error) {
	const all, group = "SELECT state, count(*) FROM letter", " GROUP BY state"
	if campaign == 0 {
		return counts[LetterState](t, all+group)
	}
	return counts[LetterState](t, all+" WHERE campaign = ?"+group, campaign)
}

// PossibleCopies counts letters that went out twice because an outcome was unknown; of one campaign, or (0) of all.
func (t *Tx) PossibleCopies(campaign int64) (int, error) {
	return t.count("SELECT count(*) FROM letter WHERE unknowns > 0 AND (?1 = 0 OR campaign = ?1)", campaign)
}

// ExpiredLetters counts letters whose time was over before a server took them: somebody was not told.
func (t *Tx) ExpiredLetters() (int, error) {
	return t.count("SELECT count(*) FROM letter WHERE state = 'expired'")
}
