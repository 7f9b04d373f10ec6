package registry

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// noMailbox ends the addresses of people of whom no address is known: a domain that no mail server will ever have (RFC 6761, 6.4).
const noMailbox = "@sans-adresse.invalid"

// Reachable says whether an address is that of a mailbox, rather than one of somebody who gave none.
func Reachable(email string) bool { return !strings.HasSuffix(email, noMailbox) }

// WalkIn notes that somebody came who held no seat in that mode: not registered, waiting, or declined before. They get a seat, over the capacity
// if need be, for who came cannot be sent away any more; no meal; and no letter. c with an ID is a contact; without, one is found or added, and
// without an address they get one that can never be written to. Who had a seat in that mode already is noted as present. Before the event's
// day nobody can have come.
func (t *Tx) WalkIn(event string, c Contact, mode Mode, actor string) (Registration, error) {
	e, err := t.Event(event)
	if err != nil {
		return Registration{}, err
	}
	if err := e.Begun(t.now); err != nil {
		return Registration{}, err
	}
	if e.Seats(mode) == nil {
		return Registration{}, fmt.Errorf("event %s: %w", event, ErrMode)
	}
	if c.ID == 0 {
		if c, err = t.walker(event, c); err != nil {
			return Registration{}, err
		}
	}
	r, err := t.Registration(event, c.ID)
	if errors.Is(err, ErrNotFound) {
		r, err = Registration{Event: event, Contact: c.ID, Ranked: t.now}, nil
	}
	if err != nil {
		return Registration{}, err
	}
	if r.State != Registered || r.Mode != mode {
		if r, err = t.seatWalkIn(e, r, mode, actor); err != nil {
			return Registration{}, err
		}
	}
	came := true
	if err := t.MarkAttended(r.ID, &came, actor); err != nil {
		return Registration{}, err
	}
	return t.RegistrationByID(r.ID)
}

// walker finds somebody by address and name, or by name among those of the event, or adds them.
func (t *Tx) walker(event string, c Contact) (Contact, error) {
	if c.Email != "" {
		return t.AddContact(c)
	}
	if NameKey(c.Name) == "" {
		return Contact{}, errors.New("somebody who came has a name, or an address")
	}
	known, err := t.ContactsNamed(c.Name)
	if err != nil {
		return Contact{}, err
	}
	for _, k := range known {
		if _, err := t.Registration(event, k.ID); err == nil {
			return k, nil
		}
	}
	c.Email = random(8) + noMailbox
	added, err := t.AddContact(c)
	if err != nil {
		return Contact{}, err
	}
	return added, t.Suppress(added.Address, true, "service", 0)
}

// seatWalkIn gives a seat of a mode to somebody who came.
func (t *Tx) seatWalkIn(e Event, r Registration, mode Mode, actor string) (Registration, error) {
	over := !e.Seats(mode).Left()
	if over {
		if err := t.GrantSeats(e.ID, mode, 1, actor); err != nil {
			return Registration{}, err
		}
	}
	r.State, r.Mode, r.ModeAssumed, r.Proof, r.Message, r.Stated = Registered, mode, false, Staff, 0, t.now
	r.Lunch, r.LunchAssumed, r.MealAsked = nil, false, time.Time{}
	if mode == Onsite {
		no := false
		r.Lunch = &no
	}
	now, err := t.PutRegistration(r, actor)
	if err != nil {
		return Registration{}, err
	}
	return now, t.Journal(Entry{Actor: actor, Action: "walk-in noted", Subject: fmt.Sprintf("registration:%d", now.ID),
		Fields: fmt.Sprintf("mode=%s over=%t", mode, over)})
}
