package registry

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Off says whether the event does not take place on its day: cancelled, or postponed without a new one.
func (e Event) Off() bool { return e.Cancelled || e.Postponed }

// ErrTookPlace is that of an event whose day is over: it cannot be given up any more, nor held after all.
var ErrTookPlace = errors.New("its day is over")

// tookPlace is ErrTookPlace for an event that took place.
func (t *Tx) tookPlace(id string) error {
	e, err := t.Event(id)
	if err == nil && e.StateAt(t.now) == EventPast {
		return fmt.Errorf("event %s was on %s: %w, nothing is changed", id, e.Date, ErrTookPlace)
	}
	return err
}

// ReopenEvent takes back that an event was cancelled or postponed, before its day is over; the letters that it owes are for the caller.
func (t *Tx) ReopenEvent(id, actor string) error {
	e, err := t.Event(id)
	if err != nil {
		return err
	}
	if e.Off() && e.Over(t.now) {
		return fmt.Errorf("event %s was to be on %s: %w; give it a new date in the programme and import that", id, e.Date, ErrTookPlace)
	}
	if err := t.run("UPDATE event SET cancelled = 0, postponed = 0, revision = revision + 1 WHERE id = ?", id); err != nil {
		return fmt.Errorf("reopening event %s: %w", id, err)
	}
	return t.Journal(Entry{Actor: actor, Action: "event reopened", Subject: "event:" + id})
}

// MoveEntries lets the SEQUENCE of the calendar entries of those registered at an event grow: date, place or hours are others now, or
// the entries are taken back (RFC 5546 section 2.1.4).
func (t *Tx) MoveEntries(event string) error {
	if err := t.run("UPDATE registration SET sequence = sequence + 1 WHERE event = ? AND state = 'registered'", event); err != nil {
		return fmt.Errorf("moving the calendar entries of %s: %w", event, err)
	}
	return nil
}

// RetireLetters ends the letters by date of a kind that an event had with its old date, place or hours, as far as they have not left, and
// gives up their keys, so that others can be made for what is now. It gives how many it ended.
func (t *Tx) RetireLetters(event, kind string) (int, error) {
	e, err := t.Event(event)
	if err != nil {
		return 0, err
	}
	all, err := t.Letters(LetterFilter{Kind: kind, Event: event, States: []LetterState{Queued, Deferred, Held}})
	if err != nil {
		return 0, err
	}
	for _, l := range all {
		if err := t.EndLetter(l.ID, Skipped, "event-changed", ""); err != nil {
			return 0, fmt.Errorf("retiring letters of %s: %w", event, err)
		}
	}
	err = t.run("UPDATE letter SET key = key || ':until-' || ? WHERE event = ? AND kind = ? AND key IS NOT NULL AND instr(key, ':until-') = 0", e.Revision, event, kind)
	if err != nil {
		return 0, fmt.Errorf("retiring letters of %s: %w", event, err)
	}
	return len(all), nil
}

// Untold says whether letters about a change of an event wait to leave that were written after an instant: some that were not tried yet or, put off
// by every server, all of them. One mailbox that takes nothing keeps nobody else waiting.
func (t *Tx) Untold(event, kind string, since time.Time) (bool, error) {
	n, err := t.count(`SELECT count(*) FROM letter w WHERE w.event = ? AND w.kind = ? AND w.state IN ('queued', 'deferred') AND w.unknowns = 0 AND w.created_at > ?
		AND (w.attempts = 0 OR NOT EXISTS (SELECT 1 FROM letter l WHERE l.event = w.event AND l.kind = w.kind AND l.created_at >= w.created_at AND `+mayBeOut+"))",
		event, kind, millis(since))
	return n > 0, err
}

// RestoreLetters gives the letters by date of a kind that left before an event was changed, to a contact or (0) to all, their keys back: what was
// changed since it had a revision was taken back, or does not concern them, and they say what is.
func (t *Tx) RestoreLetters(event, kind string, since int, contact int64) error {
	all, err := t.Letters(LetterFilter{Kind: kind, Event: event, Contact: contact, States: []LetterState{Sending, Sent}})
	if err != nil {
		return err
	}
	for _, l := range slices.Backward(all) {
		key, until, retired := strings.Cut(l.Key, ":until-")
		if revision, err := strconv.Atoi(until); !retired || err != nil || revision <= since {
			continue
		}
		if _, err := t.LetterByKey(key); !errors.Is(err, ErrNotFound) {
			if err != nil {
				return err
			}
			continue
		}
		if err := t.run("UPDATE letter SET key = ? WHERE id = ?", key, l.ID); err != nil {
			return fmt.Errorf("restoring letters of %s: %w", event, err)
		}
	}
	return nil
}

// strike takes a mode from an event: who holds a seat in it has one in the other mode from now on, and after them who waits for one, in order of
// reception and while it has room; who finds none waits there. Nobody loses a registration by it. was is the event as it was before.
func (t *Tx) strike(was Event, mode Mode, actor string) error {
	all, err := t.RegistrationsAt(was.ID)
	if err != nil {
		return err
	}
	all = slices.DeleteFunc(all, func(r Registration) bool { return r.Mode != mode || r.State == Absent })
	slices.SortStableFunc(all, func(a, b Registration) int { return standingRank(a.State) - standingRank(b.State) })
	if was.Seats(mode) != nil {
		if err := t.keepStruck(was, mode, all); err != nil {
			return err
		}
	}
	for _, r := range all {
		if !r.Offered.IsZero() {
			if err := t.dropOffer(r.ID); err != nil {
				return err
			}
		}
		if r, err = t.inOtherMode(r); err != nil {
			return err
		}
		if _, err := t.PutRegistration(r, actor); err != nil {
			return err
		}
	}
	return t.run("DELETE FROM event_mode WHERE event = ? AND mode = ?", was.ID, mode)
}
