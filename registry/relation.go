package registry

import (
	"fmt"
	"strings"
	"time"
)

// Relation is how somebody stands to an event.
type Relation string

// The relations.
const (
	WasInvited     Relation = "invited"      // got a letter with a button for it
	HasAnswered    Relation = "answered"     // in any way
	HasNotAnswered Relation = "not-answered" // was invited, and has not
	IsRegistered   Relation = "registered"   // holds a seat
	IsOnsite       Relation = "registered-onsite"
	IsRemote       Relation = "registered-remote"
	IsWaiting      Relation = "waiting" // for a seat
	SaidMaybe      Relation = "maybe"
	HasDeclined    Relation = "declined" // or cancelled
	HasAttended    Relation = "attended" // came
	WasReminded    Relation = "reminded" // on the day on which it is now
)

const invitedTo = `SELECT l.contact FROM letter l JOIN letter_button b ON b.letter = l.id WHERE b.event = +?1 AND l.state = 'sent' AND l.contact IS NOT NULL`

// answeredAbout are those who answered about an event: who has a registration in any state, or registered somebody else; who
// wrote to us in reply to a letter about it, and whom that letter was for if it came from their mailbox. While a reply to a
// letter that has a button for it waits for a person, nobody knows what it says: it counts for its writer and for whom the letter
// was for.
const answeredAbout = `SELECT contact FROM registration WHERE event = +?1
	UNION SELECT registered_by FROM registration WHERE event = +?1 AND registered_by IS NOT NULL
	UNION SELECT m.contact FROM message m JOIN letter l ON l.id = m.answers WHERE m.contact IS NOT NULL AND m.kind = 'reply' AND l.event = +?1
	UNION SELECT l.contact FROM letter l JOIN message m ON m.answers = l.id JOIN contact c ON c.id = m.contact
		WHERE l.event = +?1 AND l.contact IS NOT NULL AND m.kind = 'reply' AND c.address = l.address
	UNION SELECT l.contact FROM triage x JOIN message m ON m.id = x.message JOIN letter l ON l.id = m.answers
		WHERE x.state = 'open' AND m.kind = 'reply' AND l.contact IS NOT NULL AND (l.event = +?1 OR EXISTS (SELECT 1 FROM letter_button WHERE letter = l.id AND event = +?1))
	UNION SELECT m.contact FROM triage x JOIN message m ON m.id = x.message JOIN letter l ON l.id = m.answers
		WHERE x.state = 'open' AND m.kind = 'reply' AND m.contact IS NOT NULL AND EXISTS (SELECT 1 FROM letter_button WHERE letter = l.id AND event = +?1)`

// attendedAt are those noted as present. Where nobody of a mode was noted, those registered in it count from the day after on, as
// for the letter of thanks. ?2 is today.
const attendedAt = `SELECT r.contact FROM registration r JOIN event e ON e.id = r.event WHERE r.event = +?1 AND (r.attended = 1 OR r.attended IS NULL
	AND r.state = 'registered' AND e.date < ?2 AND e.cancelled = 0 AND e.postponed = 0
	AND NOT EXISTS (SELECT 1 FROM registration o WHERE o.event = r.event AND o.mode = r.mode AND o.attended = 1))`

// remindedOf are those whom a reminder may have reached that gave the event's day of now.
const remindedOf = `SELECT l.contact FROM letter l JOIN campaign c ON c.id = l.campaign JOIN event e ON e.id = c.event WHERE c.event = +?1 AND c.kind = 'reminder'
	AND l.contact IS NOT NULL AND json_valid(c.events) AND json_extract(c.events, '$[0].Date') = e.date AND ` + mayBeOut

// query gives the contacts of a relation to the event ?1.
func (r Relation) query() (string, error) {
	const standing = "SELECT contact FROM registration WHERE event = +?1 AND state = "
	switch r {
	case WasInvited:
		return invitedTo, nil
	case HasAnswered:
		return answeredAbout, nil
	case HasNotAnswered:
		return invitedTo + " EXCEPT SELECT * FROM (" + answeredAbout + ")", nil
	case IsRegistered:
		return standing + "'registered'", nil
	case IsOnsite:
		return standing + "'registered' AND mode = 'onsite'", nil
	case IsRemote:
		return standing + "'registered' AND mode = 'remote'", nil
	case IsWaiting:
		return standing + "'waiting'", nil
	case SaidMaybe:
		return standing + "'maybe'", nil
	case HasDeclined:
		return standing + "'absent'", nil
	case HasAttended:
		return attendedAt, nil
	case WasReminded:
		return remindedOf, nil
	}
	return "", fmt.Errorf("there is no relation %q between people and events", r)
}

// Related gives the contacts who stand in a relation to an event, each once.
func (t *Tx) Related(how Relation, event string) ([]int64, error) {
	query, err := how.query()
	if err != nil {
		return nil, err
	}
	return collect(t, value[int64], "SELECT DISTINCT contact FROM ("+query+") WHERE ?2 = ?2", event, t.today())
}

// IsRelated says whether one contact stands in a relation to an event.
func (t *Tx) IsRelated(how Relation, event string, contact int64) (bool, error) {
	query, err := how.query()
	if err != nil {
		return false, err
	}
	query = strings.ReplaceAll(query, "\tUNION SELECT", "\tUNION ALL SELECT") // whether, not how often: nothing to sort
	n, err := t.count("SELECT EXISTS (SELECT 1 FROM ("+query+") WHERE contact = +?3 AND ?2 = ?2)", event, t.today(), contact)
	return n > 0, err
}

func (t *Tx) today() string { return t.now.UTC().Format(time.DateOnly) }

// Answered gives the contacts who answered about an event in any way.
func (t *Tx) Answered(event string) (map[int64]bool, error) {
	ids, err := t.Related(HasAnswered, event)
	return set(ids), err
}

// HasAnswered says whether a contact answered about an event in any way.
func (t *Tx) HasAnswered(event string, contact int64) (bool, error) {
	return t.IsRelated(HasAnswered, event, contact)
}
