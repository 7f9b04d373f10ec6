package registry

import (
	"database/sql"
	"fmt"
	"slices"
	"time"
)

// OffersEach is how many offers of a seat somebody may let lapse: after these the service offers them none by itself.
const OffersEach = 2

// Offerable says whether somebody waits for a seat and is offered one by the service when their turn comes.
func (r Registration) Offerable() bool { return r.State == Waiting && r.Lapsed < OffersEach }

// ByTurn sorts registrations of one event into the order in which free seats are offered: by reception, those who let an offer lapse after
// those who did not.
func ByTurn(all []Registration) {
	slices.SortStableFunc(all, func(a, b Registration) int {
		if a.Lapsed != b.Lapsed {
			return a.Lapsed - b.Lapsed
		}
		return a.Ranked.Compare(b.Ranked)
	})
}

// rank gives the place in the order of those of an event to somebody who asks for a seat: the reception of their message, after all who asked
// within the same second. Servers give the second alone (RFC 9051 section 2.3.3), and whoever gives a seat back and asks again comes last.
func (t *Tx) rank(event string, received time.Time) (time.Time, error) {
	var last sql.NullInt64
	second := received.Truncate(time.Second).Add(time.Second - time.Millisecond)
	err := t.get("SELECT max(ranked_at) FROM registration WHERE event = +? AND ranked_at BETWEEN +? AND +?", []any{event, millis(received), millis(second)}, &last)
	if err != nil {
		return received, fmt.Errorf("ranking a registration at %s: %w", event, err)
	}
	if !last.Valid {
		return received, nil
	}
	return time.UnixMilli(min(last.Int64+1, second.UnixMilli())).UTC(), nil
}

// asksAnew says whether a changed registration asks for a seat that it did not ask for before.
func asksAnew(old, r Registration) bool {
	return r.State != Absent && r.State != Maybe && (old.State == Absent || old.State == Maybe || old.Mode != r.Mode)
}

// OfferSeat notes that a seat is offered to somebody who waits, until an instant. It stays theirs until they answer or the offer ends.
func (t *Tx) OfferSeat(registration int64, until time.Time) error {
	err := t.change("registration", registration, "UPDATE registration SET offered_until = ?, offers = offers + 1 WHERE id = ? AND state = 'waiting'", millis(until), registration)
	if err != nil {
		return fmt.Errorf("offering a seat: %w", err)
	}
	return t.Journal(Entry{Actor: "service", Action: "seat offered", Subject: fmt.Sprintf("registration:%d", registration)})
}

// ReturnOffer lets an offer that was taken back stand again, until an instant: its letter has left already.
func (t *Tx) ReturnOffer(registration int64, until time.Time) error {
	err := t.change("registration", registration, "UPDATE registration SET offered_until = ? WHERE id = ? AND state = 'waiting'", millis(until), registration)
	if err != nil {
		return fmt.Errorf("returning an offer: %w", err)
	}
	return t.Journal(Entry{Actor: "service", Action: "offer returned", Subject: fmt.Sprintf("registration:%d", registration)})
}

// EndOffer takes an offer back; lapsed says that its time was over, which puts them behind the others who wait.
func (t *Tx) EndOffer(registration int64, lapsed bool) error {
	action := "offer withdrawn"
	if lapsed {
		action = "offer lapsed"
	}
	err := t.change("registration", registration, "UPDATE registration SET offered_until = NULL, lapsed = lapsed + ? WHERE id = ?", lapsed, registration)
	if err != nil {
		return fmt.Errorf("ending an offer: %w", err)
	}
	return t.Journal(Entry{Actor: "service", Action: action, Subject: fmt.Sprintf("registration:%d", registration)})
}

// Offered counts the seats of a mode that are offered to somebody and not answered.
func (t *Tx) Offered(event string, mode Mode) (int, error) {
	return t.count("SELECT count(*) FROM registration WHERE event = ? AND mode = ? AND state = 'waiting' AND offered_until IS NOT NULL", event, mode)
}

// OfferTold says whether the letter with the newest offer to a registration may have been read.
func (t *Tx) OfferTold(registration int64) (bool, error) {
	n, err := t.count("SELECT count(*) FROM letter l WHERE "+mayBeOut+` AND l.id = (SELECT max(o.id) FROM letter o
		JOIN letter_registration s ON s.letter = o.id WHERE s.registration = ? AND o.kind = 'offer')`, registration)
	return n > 0, err
}

// dropOffer ends the letter of an offer that has not left: the seat is there no more.
func (t *Tx) dropOffer(registration int64) error {
	return t.run(`UPDATE letter SET state = 'skipped', reason = 'event-changed' WHERE kind = 'offer' AND state IN ('queued', 'deferred', 'held')
		AND id IN (SELECT letter FROM letter_registration WHERE registration = ?)`, registration)
}

// Unhandled says whether a message that was received up to an instant waits to be handled.
func (t *Tx) Unhandled(until time.Time) (bool, error) {
	n, err := t.count("SELECT count(*) FROM message WHERE state = 'new' AND received_at <= ?", millis(until))
	return n > 0, err
}
