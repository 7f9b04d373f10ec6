package registry

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"
)

// What is due; registry and campaigns in two queries, each over an index of its own.
const (
	due      = "SELECT " + letterFacts + letterBytes + " FROM letter l INDEXED BY "
	dueWhere = ` JOIN address a ON a.id = l.address LEFT JOIN campaign c ON c.id = l.campaign WHERE l.state IN ('queued', 'deferred') AND l.not_before <= +?1 AND l.expires > +?1
		AND NOT EXISTS (SELECT 1 FROM pause p WHERE p.until > +?1 AND p.scope = 'domain:' || substr(a.key, instr(a.key, '@') + 1))`
	dueOrder    = " ORDER BY l.priority, l.not_before, l.id LIMIT +?2"
	dueRegistry = due + "letter_due_registry" + dueWhere + " AND l.campaign IS NULL" + dueOrder
	dueCampaign = due + "letter_due_campaign" + dueWhere + " AND l.campaign IS NOT NULL AND c.state = 'running'" + dueOrder
)

// DueLetters gives letters to send now, those of the registry first: at most limit in all, at most campaign of campaigns.
// Letters of paused campaigns and to paused domains wait; those whose time is over are left to ExpireLetters.
func (t *Tx) DueLetters(limit, campaign int) ([]Letter, error) {
	registry, err := collect(t, scanLetter, dueRegistry, millis(t.now), max(limit, 0))
	if err != nil {
		return nil, fmt.Errorf("reading due letters: %w", err)
	}
	campaigns, err := collect(t, scanLetter, dueCampaign, millis(t.now), max(min(campaign, limit-len(registry)), 0))
	if err != nil {
		return nil, fmt.Errorf("reading due letters: %w", err)
	}
	return append(registry, campaigns...), nil
}

// NextDue is when the next letter may go that does not yet; zero if none waits.
func (t *Tx) NextDue() (time.Time, error) {
	var at sql.NullInt64
	err := t.get("SELECT min(not_before) FROM letter INDEXED BY letter_wait WHERE state IN ('queued', 'deferred') AND not_before > +?", []any{millis(t.now)}, &at)
	return instant(at), err
}

// MarkSending commits an attempt before it is made, with the bytes that all attempts will send. A letter that is not queued
// or deferred any more (superseded meanwhile, dropped by staff) is ErrMoved: it must not go out.
func (t *Tx) MarkSending(id int64, subject string, bytes []byte) error {
	if err := t.keepBytes(id, bytes, "'queued', 'deferred'"); err != nil {
		return moved(err)
	}
	return moved(t.change("letter", id, "UPDATE letter SET state = 'sending', attempts = attempts + 1, dotted = 0, subject = ? WHERE id = ?", subject, id))
}

// MarkDotted notes that the letter is handed over but for the final dot: from now on its outcome may be unknown. It is
// ErrMoved for a letter that is not on its way.
func (t *Tx) MarkDotted(id int64) error {
	return moved(t.change("letter", id, "UPDATE letter SET dotted = 1 WHERE id = ? AND state = 'sending'", id))
}

// moved turns "no such row" into ErrMoved.
func moved(err error) error {
	if n, ok := errors.AsType[*NotFoundError](err); ok {
		return fmt.Errorf("%s %s: %w", n.What, n.ID, ErrMoved)
	}
	return err
}

// Delivered records a 250. It holds whatever became of the letter meanwhile: it is out.
func (t *Tx) Delivered(id int64, answer string) error {
	return t.change("letter", id, "UPDATE letter SET state = 'sent', sent_at = coalesce(sent_at, ?), dotted = 0, reason = '', last_answer = ? WHERE id = ?",
		millis(t.now), answer, id)
}

// Postpone records a failure for now; the letter is tried again at the given time, or expires before.
func (t *Tx) Postpone(id int64, until time.Time, answer string) error {
	return t.change("letter", id, `UPDATE letter SET state = CASE WHEN expires <= ?2 THEN 'expired' ELSE 'deferred' END, dotted = 0,
		not_before = ?2, last_answer = ?3 WHERE id = ?1`, id, millis(until), answer)
}

// Release puts a letter back unharmed: it was not tried after all.
func (t *Tx) Release(id int64) error {
	return t.run(`UPDATE letter SET state = CASE WHEN attempts > 1 THEN 'deferred' ELSE 'queued' END, attempts = max(attempts - 1, 0), dotted = 0
		WHERE id = ? AND state = 'sending'`, id)
}

// OutcomeUnknown records that a letter may have been delivered: it goes out once more with the same bytes, and is held the
// second time.
func (t *Tx) OutcomeUnknown(id int64, again time.Time, answer string) error {
	return t.run(`UPDATE letter SET unknowns = min(unknowns + 1, 2), dotted = 0, last_answer = ?3, not_before = ?2,
		state = CASE WHEN unknowns >= 1 THEN 'held' ELSE 'deferred' END, reason = CASE WHEN unknowns >= 1 THEN 'unknown-outcome' ELSE reason END
		WHERE id = ?1 AND state <> 'sent'`, id, millis(again), answer)
}

// EndLetter ends a letter: Failed, Held, Skipped, Expired, Superseded or, again, Queued, with a new life if its own is over.
// One that is sent stays sent.
func (t *Tx) EndLetter(id int64, state LetterState, reason, answer string) error {
	return t.run(`UPDATE letter SET state = ?2, reason = ?3, dotted = 0, last_answer = CASE WHEN ?4 = '' THEN last_answer ELSE ?4 END,
		not_before = CASE WHEN ?2 = 'queued' THEN ?5 ELSE not_before END,
		expires = CASE WHEN ?2 = 'queued' AND expires <= ?5 THEN ?6 ELSE expires END WHERE id = ?1 AND state <> 'sent'`,
		id, state, reason, answer, millis(t.now), millis(t.now.Add(LetterLife)))
}

// RecoverLetters settles what a crash left behind: a letter with the mark set has an unknown outcome, one without was never
// handed over. It gives how many of each.
func (t *Tx) RecoverLetters() (unknown, plain int, err error) {
	left, err := t.Letters(LetterFilter{States: []LetterState{Sending}})
	if err != nil {
		return 0, 0, err
	}
	for _, l := range left {
		if l.Dotted {
			unknown++
			err = t.OutcomeUnknown(l.ID, t.now, "")
		} else {
			plain++
			err = t.run("UPDATE letter SET state = CASE WHEN attempts > 1 THEN 'deferred' ELSE 'queued' END WHERE id = ?", l.ID)
		}
		if err != nil {
			return 0, 0, fmt.Errorf("recovering letter %d: %w", l.ID, err)
		}
	}
	return unknown, plain, nil
}

// overdue are letters whose time is over; those of a campaign that a person paused wait on.
const overdue = ` WHERE state IN ('queued', 'deferred') AND expires <= +?
		AND (campaign IS NULL OR campaign NOT IN (SELECT id FROM campaign WHERE state IN ('paused', 'scheduled')))`

// ExpireLetters ends those whose time is over.
func (t *Tx) ExpireLetters() error {
	return t.run("UPDATE letter INDEXED BY letter_wait SET state = 'expired'"+overdue, millis(t.now))
}

// Overdue says whether there are letters for ExpireLetters.
func (t *Tx) Overdue() (bool, error) {
	n, err := t.count("SELECT EXISTS (SELECT 1 FROM letter INDEXED BY letter_wait"+overdue+")", millis(t.now))
	return n > 0, err
}

// unsentStating goes by the registration; for the plus see lastStatement.
const unsentStating = `SELECT l.id FROM letter l JOIN letter_registration s ON s.letter = l.id
	WHERE l.address = +? AND s.registration = +? AND l.state IN ('queued', 'deferred') AND l.campaign IS NULL AND +l.key IS NULL
	AND l.unknowns = 0 ORDER BY l.id`

// Replaced is what letters said that another one takes the place of.
type Replaced struct {
	Letters       []int64
	Registrations []int64  // that they stated, each once
	Notes         []string // theirs
}

// Supersede ends the unsent registry letters to an address that state one of these registrations, and gives all registrations
// that they stated, each once, and their notes, for the letter that takes their place. Letters by date (they have a Key), campaigns and letters
// that may be out already stay.
func (t *Tx) Supersede(address int64, registrations []int64) (Replaced, error) {
	var all Replaced
	for _, r := range registrations {
		ids, err := collect(t, value[int64], unsentStating, address, r)
		if err != nil {
			return all, err
		}
		for _, id := range ids {
			note, err := first(t, "letter", id, value[string], "SELECT notes FROM letter WHERE id = ?", id)
			if err != nil {
				return all, err
			}
			all.Letters, all.Notes = append(all.Letters, id), append(all.Notes, note)
			more, err := collect(t, value[int64], "SELECT registration FROM letter_registration WHERE letter = ?", id)
			if err != nil {
				return all, err
			}
			all.Registrations = append(all.Registrations, more...)
			if err := t.EndLetter(id, Superseded, "", ""); err != nil {
				return all, err
			}
		}
	}
	slices.Sort(all.Registrations)
	all.Registrations = slices.Compact(all.Registrations)
	return all, nil
}

// StatedSince says whether a registry letter younger than another one states a registration, sent or on its way.
func (t *Tx) StatedSince(letter, registration int64) (bool, error) {
	n, err := t.count(`SELECT count(*) FROM letter l JOIN letter_registration s ON s.letter = l.id WHERE s.registration = +? AND l.id > ?
		AND l.campaign IS NULL AND +l.key IS NULL AND l.state IN ('queued', 'sending', 'deferred', 'held', 'sent')`, registration, letter)
	return n > 0, err
}

// Uncopied gives the letters of the registry that were handed over and are not in the folder of sent mail yet, oldest first.
func (t *Tx) Uncopied(limit int) ([]Letter, error) {
	return collect(t, scanLetter, "SELECT "+letterColumns+` WHERE l.sent_at IS NOT NULL AND l.copied = 0 AND l.campaign IS NULL
		AND EXISTS (SELECT 1 FROM letter_bytes WHERE letter = l.id) ORDER BY l.sent_at, l.id LIMIT +?`, limit)
}

// Copied notes that a letter is in the folder of sent mail.
func (t *Tx) Copied(id int64) error {
	return t.run("UPDATE letter SET copied = 1 WHERE id = ?", id)
}
