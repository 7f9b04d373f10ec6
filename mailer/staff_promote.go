package mailer

import (
	"context"
	"errors"
	"fmt"

	"rencontres/registry"
	"rencontres/templates"
)

// ErrReason says that staff must give a reason: a capacity would be exceeded, or somebody who waited longer passed over.
var ErrReason = errors.New("this wants a reason (--reason)")

// Promotion is what a seat by staff's hand for somebody on the waiting list takes.
type Promotion struct {
	Person registry.Contact
	Passes []int64 // contacts who wait longer for the same mode
	Over   bool    // the mode gets one seat more
	Seats  int     // taken and offered in that mode, with theirs
	Of     int     // the mode's capacity; 0 with no limit
}

// Promote gives a seat to somebody on the waiting list, and tells them. Without a seat left, the mode gets one more; that, and
// passing over somebody who waited longer, wants a reason: one word, since the journal keeps no free text.
func (s *Service) Promote(ctx context.Context, event string, contact int64, reason string) (registry.Registration, error) {
	var now registry.Registration
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		r, p, err := promotion(t, event, contact, reason)
		if err != nil {
			return err
		}
		if p.Over {
			if err := t.GrantSeats(r.Event, r.Mode, 1, "staff"); err != nil {
				return err
			}
		}
		r.State, r.Proof, r.Message = registry.Registered, registry.Staff, 0
		left, err := mealLeft(t, event)
		if err != nil {
			return err
		}
		takeMeal(&r, left)
		if now, err = t.PutRegistration(r, "staff"); err != nil {
			return err
		}
		err = t.Journal(registry.Entry{Actor: "staff", Action: "registration promoted", Subject: fmt.Sprintf("registration:%d", now.ID), Fields: "reason=" + reason})
		if err != nil {
			return err
		}
		promoted := applied{now: now}
		if reason == "" {
			promoted.news = "seat"
		}
		return s.informOf(t, promoted, registry.PriorityRegistry)
	})
	return now, err
}

// PlanPromotion says what Promote would take, or why it would be refused. Nothing changes.
func (s *Service) PlanPromotion(ctx context.Context, event string, contact int64, reason string) (Promotion, error) {
	var p Promotion
	err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
		_, p, err = promotion(t, event, contact, reason)
		return err
	})
	return p, err
}

// promotion looks whether somebody waits, whose turn it is and whether a seat is free for them.
func promotion(t *registry.Tx, event string, contact int64, reason string) (r registry.Registration, p Promotion, err error) {
	if p.Person, err = t.Contact(contact); err != nil {
		return r, p, err
	}
	e, err := t.Event(event)
	if err != nil {
		return r, p, err
	}
	if r, err = t.Registration(event, contact); err != nil {
		return r, p, err
	}
	seats := e.Seats(r.Mode)
	state := e.StateAt(t.Now())
	switch {
	case state == registry.EventPast:
		return r, p, fmt.Errorf("this cannot be applied: %s", templates.Reason("past-event", event))
	case state == registry.EventCancelled:
		return r, p, fmt.Errorf("this cannot be applied: %s", templates.Reason("event-cancelled", event))
	case r.State != registry.Waiting:
		return r, p, fmt.Errorf("contact %d does not wait for a seat at %s: the registration is « %s »", contact, event, templates.State(string(r.State)))
	case seats == nil:
		return r, p, registry.ErrMode
	}
	if p.Passes, err = passedBy(t, r); err != nil {
		return r, p, err
	}
	if err := p.count(t, r, *seats); err != nil {
		return r, p, err
	}
	switch {
	case reason != "":
	case len(p.Passes) > 0:
		return r, p, fmt.Errorf("contact %d waits longer: %w", p.Passes[0], ErrReason)
	case p.Over:
		return r, p, fmt.Errorf("no seat is left %s at %s (%d are taken or offered, of %d): %w", r.Mode, event, p.Seats-1, p.Of, ErrReason)
	}
	return r, p, nil
}

// passedBy gives the contacts who are offered a seat of a mode before somebody.
func passedBy(t *registry.Tx, r registry.Registration) ([]int64, error) {
	all, err := t.RegistrationsAt(r.Event)
	if err != nil {
		return nil, err
	}
	registry.ByTurn(all)
	var before []int64
	for _, other := range all {
		if other.ID == r.ID {
			break
		}
		if other.Offerable() && other.Mode == r.Mode {
			before = append(before, other.Contact)
		}
	}
	return before, nil
}

// count looks whether a seat is left for somebody: one that is offered to them is.
func (p *Promotion) count(t *registry.Tx, r registry.Registration, seats registry.Seats) error {
	offered, err := t.Offered(r.Event, r.Mode)
	if err != nil {
		return err
	}
	if !r.Offered.IsZero() {
		offered--
	}
	p.Seats = seats.Taken + offered + 1
	if seats.Capacity != nil {
		p.Of = *seats.Capacity
		p.Over = p.Seats > *seats.Capacity+seats.Extra && (r.Offered.IsZero() || !seats.Left())
	}
	return nil
}
