package mailer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"rencontres/registry"
)

// ErrSeatGone says that what a settlement changed cannot be taken back: the seat is somebody else's by now, or is offered to somebody.
var ErrSeatGone = errors.New("no seat is left that nobody has and none is offered")

// ErrSaidSince says that what a settlement changed was changed again by a person's own words, or by staff.
var ErrSaidSince = errors.New("something else was said since")

// UndoTriage takes back what a settlement changed, and opens the case again. Who is concerned is told. It gives those who wait for a seat by that:
// theirs was given, or offered by mail, to somebody who counts on it, so that they come next by the rank that they had.
func (s *Service) UndoTriage(ctx context.Context, id int64) ([]registry.Registration, error) {
	var wait []registry.Registration
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		c, before, err := undoable(t, id)
		if err != nil {
			return err
		}
		for _, old := range before {
			if err := lastWord(t, c, old); err != nil {
				return err
			}
			now, err := s.restore(t, old)
			if err != nil {
				return fmt.Errorf("undoing case %d: %w", id, err)
			}
			if old.State == registry.Registered && now.State == registry.Waiting {
				wait = append(wait, now)
			}
		}
		return t.CloseTriage(id, "open", "", "staff")
	})
	return wait, err
}

// undoable gives a settled case and what it changed, as it was before.
func undoable(t *registry.Tx, id int64) (registry.Triage, []registry.Registration, error) {
	c, err := t.TriageCase(id)
	if err != nil {
		return c, nil, err
	}
	if c.State == "open" {
		return c, nil, fmt.Errorf("case %d is open: there is nothing to undo", id)
	}
	if c.State == "answered" {
		return c, nil, fmt.Errorf("case %d was answered by a letter, which cannot be taken back", id)
	}
	var before []registry.Registration
	if c.Before != "" {
		if err := json.Unmarshal([]byte(c.Before), &before); err != nil {
			return c, nil, fmt.Errorf("reading what case %d changed: %w", id, err)
		}
	}
	return c, before, nil
}

// lastWord is an error unless the settlement of a case is the last that was said of a registration, at an event that takes place.
func lastWord(t *registry.Tx, c registry.Triage, old registry.Registration) error {
	if e, err := t.Event(old.Event); err != nil {
		return err
	} else if state := e.StateAt(t.Now()); state == registry.EventCancelled || state == registry.EventPast {
		return fmt.Errorf("%s is %s: nobody comes to it, and the undoing of case %d would say that somebody does", e.ID, state, c.ID)
	}
	if old.Contact == 0 {
		return nil // found by the message of the case
	}
	now, err := t.Registration(old.Event, old.Contact)
	if errors.Is(err, registry.ErrNotFound) {
		return nil
	}
	if err == nil && (now.Message != c.Message && now.Message != old.Message || now.Stated.After(c.Closed)) {
		err = fmt.Errorf("of contact %d at %s %w: the undoing of case %d would overwrite it; \"rencontres registration\" changes what is left to change",
			old.Contact, old.Event, ErrSaidSince, c.ID)
	}
	return err
}

// restore writes a registration as it was, as far as its seat and meal are left, and tells the person.
func (s *Service) restore(t *registry.Tx, old registry.Registration) (registry.Registration, error) {
	if old.Contact == 0 {
		found, err := t.RegistrationsOfMessage(old.Message, old.Event)
		if err != nil || len(found) == 0 {
			return old, err
		}
		old.Contact = found[0].Contact
	}
	if of, err := t.Contact(old.Contact); err != nil {
		return old, err
	} else if of.MergedInto != 0 {
		old.Contact = of.MergedInto
	}
	if old.State == registry.Registered {
		if err := reseat(t, &old); err != nil {
			return old, err
		}
	}
	now, err := t.PutRegistration(old, "staff")
	if err != nil {
		return now, err
	}
	return now, s.inform(t, now, registry.PriorityRegistry)
}

// reseat looks whether the seat of a registration that was is left, and its meal, which they wait for otherwise. Who holds none waits for
// a seat otherwise; who holds one in the other mode does not lose it for a place in a queue.
func reseat(t *registry.Tx, old *registry.Registration) error {
	now, err := t.Registration(old.Event, old.Contact)
	if err != nil && !errors.Is(err, registry.ErrNotFound) {
		return err
	}
	e, err := t.Event(old.Event)
	if err != nil {
		return err
	}
	sits := now.State == registry.Registered
	seats := e.Seats(old.Mode)
	free, err := seatLeft(t, e, old.Mode)
	switch {
	case err != nil:
		return err
	case sits && now.Mode == old.Mode || free || seats != nil && seats.Left() && holdsOffer(&now, old.Mode):
	case sits:
		return fmt.Errorf("contact %d had a seat %s at %s and has one %s: %w; leave them there, or give the mode one seat more in the programme and undo it then",
			old.Contact, old.Mode, old.Event, now.Mode, ErrSeatGone)
	default:
		old.State = registry.Waiting
		return nil
	}
	if !old.Eats() || now.Eats() {
		return nil
	}
	left, err := mealLeft(t, old.Event)
	if err != nil {
		return err
	}
	takeMeal(old, left)
	return nil
}
