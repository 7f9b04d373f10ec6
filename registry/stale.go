package registry

import (
	"errors"
	"fmt"
	"strings"
)

// ErrStale says that a letter says what is no more.
var ErrStale = errors.New("it says what is no more")

// outdone are younger letters that state one of the registrations of a letter, and left or will.
const outdone = `SELECT count(*) FROM letter o JOIN letter_registration s ON s.letter = o.id
	WHERE s.registration IN (SELECT registration FROM letter_registration WHERE letter = ?1) AND o.id > ?1 AND o.campaign IS NULL
	AND (o.key IS NULL OR o.kind IN ('event-change', 'offer')) AND o.state IN ('queued', 'sending', 'sent', 'deferred', 'held')`

// changedSince are the changes, since a letter was written, of events that it states a registration at.
const changedSince = `SELECT count(*) FROM journal j WHERE j.at > ?2 AND j.action IN ('event imported', 'event cancelled', 'event postponed', 'event reopened')
	AND j.subject IN (SELECT 'event:' || r.event FROM letter_registration s JOIN registration r ON r.id = s.registration WHERE s.letter = ?1)`

// Current is ErrStale for a letter of the registry that is not to go out any more as it was written: its event was changed since, another one states
// the same registrations since, or the seat that it offers is offered no more. Letters about a change are written when they leave, those of
// campaigns say the event as it was at launch.
func (t *Tx) Current(l Letter) error {
	if l.Campaign != 0 {
		return nil
	}
	n, err := t.count(outdone, l.ID)
	if err != nil {
		return err
	}
	if n > 0 {
		return fmt.Errorf("letter %d: %w: a later letter states the same registration", l.ID, ErrStale)
	}
	switch {
	case l.Kind == "event-change":
		return nil
	case strings.Contains(l.Key, ":until-"):
		n = 1
	case l.Key == "" || l.Kind == "offer":
		n, err = t.count(changedSince, l.ID, millis(l.Created))
	}
	if err == nil && n > 0 {
		err = fmt.Errorf("letter %d: %w: the event was changed since it was written", l.ID, ErrStale)
	}
	if err != nil || l.Kind != "offer" {
		return err
	}
	n, err = t.count("SELECT count(*) FROM letter_registration s JOIN registration r ON r.id = s.registration WHERE s.letter = ? AND r.state = 'waiting' AND r.offered_until > ?",
		l.ID, millis(t.now))
	if err == nil && n == 0 {
		err = fmt.Errorf("letter %d: %w: the seat is offered to them no more", l.ID, ErrStale)
	}
	return err
}
