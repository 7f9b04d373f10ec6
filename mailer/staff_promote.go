package mailer

import (
	"context"
	"errors"
	"fmt"

	"rencontres/registry"
)

// ErrReason says that staff must give a reason: a capacity would be exceeded, or somebody who waited longer passed over.
var ErrReason = errors.New("this wants a reason (--reason)")

// Promote gives a seat to somebody on the waiting list, and tells them. Without a seat left, the mode gets one more; that, and
// passing over somebody who waited longer, wants a reason: one word, since the journal keeps no free text.
func (s *Service) Promote(ctx context.Context, event string, contact int64, reason string) (registry.Registration, error) {
	var now registry.Registration
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		r, err := t.Registration(event, contact)
		if err != nil {
			return err
		}
		if r.State != registry.Waiting {
			return fmt.Errorf("contact %d does not wait for a seat at %s: the registration is %q", contact, event, r.State)
		}
		if err := makeRoom(t, r, reason); err != nil {
			return err
		}
		r.State, r.Proof, r.Message = registry.Registered, registry.Staff, 0
		left, err := mealLeft(t, event)
		if err != nil {
			return err
		}
		mealsFull := takeMeal(&r, left)
		if now, err = t.PutRegistration(r, "staff"); err != nil {
			return err
		}
		err = t.Journal(registry.Entry{Actor: "staff", Action: "registration promoted", Subject: fmt.Sprintf("registration:%d", now.ID), Fields: "reason=" + reason})
		if err != nil {
			return err
		}
		promoted := applied{change: change{mealsFull: mealsFull}, now: now}
		if reason == "" {
			promoted.news = "seat"
		}
		return s.informOf(t, promoted, registry.PriorityRegistry)
	})
	return now, err
}

// makeRoom looks whether a seat is free and the turn right, and grants one more seat for a reason.
func makeRoom(t *registry.Tx, r registry.Registration, reason string) error {
	e, err := t.Event(r.Event)
	if err != nil {
		return err
	}
	seats := e.Seats(r.Mode)
	if seats == nil {
		return registry.ErrMode
	}
	all, err := t.RegistrationsAt(r.Event)
	if err != nil {
		return err
	}
	registry.ByTurn(all)
	for _, other := range all {
		if other.ID == r.ID {
			break
		}
		if other.Offerable() && other.Mode == r.Mode && reason == "" {
			return fmt.Errorf("contact %d waits longer: %w", other.Contact, ErrReason)
		}
	}
	if !r.Offered.IsZero() && seats.Left() {
		return nil // kept for them
	}
	if left, err := seatLeft(t, e, r.Mode); err != nil || left {
		return err
	}
	if reason == "" {
		return fmt.Errorf("no seat is left %s at %s: %w", r.Mode, r.Event, ErrReason)
	}
	return t.GrantSeats(r.Event, r.Mode, 1, "staff")
}
