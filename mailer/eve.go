package mailer

import (
	"errors"
	"fmt"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// eveApart is how long before the eve's letter somebody must have had the practical content: two letters of the same day would be one too many.
const eveApart = 12 * time.Hour

// eve queues, where the programme asks for it, the letter that gives place and hours once more shortly before the event: to those registered
// who had them at least half a day before. It is never held: without a fact there is nothing to give once more.
func (s *Service) eve(t *registry.Tx, e registry.Event) error {
	due := e.Due(registry.DueEve)
	if due.IsZero() || e.Off() || t.Now().Before(due) || !t.Now().Before(e.At(0, e.Starts)) {
		return nil
	}
	all, err := t.RegistrationsAt(e.ID)
	if err != nil {
		return err
	}
	for _, r := range all {
		if r.State != registry.Registered {
			continue
		}
		had, err := confirmedSince(t, r, due.Add(-eveApart))
		if err != nil {
			return err
		}
		if had {
			continue
		}
		if err := s.eveFor(t, e, r, due); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) eveFor(t *registry.Tx, e registry.Event, r registry.Registration, due time.Time) error {
	key := fmt.Sprintf("eve:%s:%d", e.ID, r.Contact)
	if _, err := t.LetterByKey(key); !errors.Is(err, registry.ErrNotFound) {
		return err
	}
	reader, err := readerOf(t, r)
	if err != nil || !registry.Reachable(reader.Email) {
		return err
	}
	practical, err := t.LetterByKey(practicalKey(e, r))
	if err != nil && !errors.Is(err, registry.ErrNotFound) {
		return err
	}
	last, err := newsTo(t, e, reader.ID)
	if err != nil {
		return err
	}
	waits := practical.ID != 0 && practical.Sent.IsZero() && practical.State != registry.Superseded
	if waits || practical.Sent.After(due.Add(-eveApart)) || last.at.After(due.Add(-eveApart)) {
		return nil
	}
	l := s.letterFor(templates.Eve, reader.Address)
	l.contact, l.event, l.lines, l.mode, l.key = reader.ID, e.ID, []int64{r.ID}, r.Mode, key
	l.events, l.priority, l.expires = []registry.Event{e}, registry.PriorityByDate, e.At(0, e.Starts)
	if fact, err := s.lacks(t, l); err != nil || fact != "" {
		return err
	}
	return s.queue(t, l)
}

// confirmedSince says whether somebody registered got their seat after an instant: the confirmation gave them all that there was to know.
func confirmedSince(t *registry.Tx, r registry.Registration, instant time.Time) (bool, error) {
	if r.Ranked.After(instant) || r.Since.After(instant) {
		return true, nil
	}
	return t.SeatedSince(r, instant)
}

func practicalKey(e registry.Event, r registry.Registration) string {
	return fmt.Sprintf("practical:%s:%d", e.ID, r.Contact)
}
