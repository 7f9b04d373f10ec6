package mailer

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

const (
	offerDays  = -3               // from then on no seat is offered by itself: staff ask, by telephone, and promote
	offerGrace = 15 * time.Minute // an answer received in time may come in that much later
)

// seatsMove says whether seats are given and offered: while registration is open, and once it is closed too, since most are given up then and those
// who wait were told that they will hear.
func seatsMove(e registry.Event, now time.Time) bool {
	state := e.StateAt(now)
	return (state == registry.EventOpen || state == registry.EventClosed) && !e.Postponed
}

// offersEnd says whether it is too late to offer a seat by mail.
func offersEnd(e registry.Event, now time.Time) bool { return !now.Before(e.At(offerDays, e.Starts)) }

// offerUntil is the time by which an offer made now is to be answered: a full hour, and before the eve's noon.
func (s *Service) offerUntil(e registry.Event, now time.Time) time.Time {
	until := now.Add(s.Offer)
	if full := until.Truncate(time.Hour); full.Before(until) {
		until = full.Add(time.Hour)
	}
	if last := e.At(-1, "12:00"); until.After(last) {
		return last
	}
	return until
}

// offerSeat offers a seat, if one is left, to somebody who waits: theirs until the time that the letter states.
func (s *Service) offerSeat(t *registry.Tx, e registry.Event, r registry.Registration) error {
	free, err := seatLeft(t, e, r.Mode)
	if err != nil || !free {
		return err
	}
	reader, err := readerOf(t, r)
	if err != nil {
		return err
	}
	until := s.offerUntil(e, t.Now())
	if err := t.OfferSeat(r.ID, until); err != nil {
		return err
	}
	l := s.letterFor(templates.Offer, reader.Address)
	l.contact, l.event, l.lines, l.priority, l.expires = reader.ID, e.ID, []int64{r.ID}, registry.PriorityRegistry, until
	l.key, l.until = offerKey(r.ID, r.Offers+1), until.In(registry.Zone(e.Zone))
	s.log.Info("seat offered", "event", e.ID, "registration", r.ID)
	return s.queue(t, l)
}

// offerKey names the letter of the nth offer to a registration.
func offerKey(registration int64, n int) string { return fmt.Sprintf("offer:%d:%d", registration, n) }

// endOffers ends the offers whose time is over, once every answer received by then was handled, and those whose letter reached nobody.
func (s *Service) endOffers(t *registry.Tx, e registry.Event) error {
	all, err := t.WaitingAt(e.ID)
	if err != nil {
		return err
	}
	for _, r := range all {
		if r.Offered.IsZero() {
			continue
		}
		over, err := s.offerOver(t, r)
		if err != nil {
			return err
		}
		if !over {
			continue
		}
		if err := t.EndOffer(r.ID, true); err != nil {
			return err
		}
		s.log.Info("offer lapsed", "event", e.ID, "registration", r.ID)
	}
	return nil
}

func (s *Service) offerOver(t *registry.Tx, r registry.Registration) (bool, error) {
	l, err := t.LetterByKey(offerKey(r.ID, r.Offers))
	if err != nil && !errors.Is(err, registry.ErrNotFound) {
		return false, err
	}
	switch l.State {
	case registry.Failed, registry.Skipped, registry.Expired:
		return true, nil
	}
	if t.Now().Before(r.Offered.Add(offerGrace)) {
		return false, nil
	}
	i, err := t.Instance()
	if errors.Is(err, registry.ErrNotFound) || err == nil && (i.Mailbox != "" || i.Visited.Before(r.Offered)) {
		return false, nil // an answer may lie in the mailbox
	}
	if err != nil {
		return false, err
	}
	unread, err := t.Unhandled(r.Offered)
	return !unread, err
}

// stateOffers lets a letter state what its readers are offered a seat for: it is lost if they wait for a person's answer.
func (l *draft) stateOffers(t *registry.Tx) error {
	people, err := t.ContactsAt(l.address)
	if err != nil {
		return err
	}
	for _, c := range people {
		rows, err := t.RegistrationsOf(c.ID)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if !r.Offered.IsZero() && !slices.Contains(l.lines, r.ID) {
				l.lines = append(l.lines, r.ID)
			}
		}
	}
	return nil
}

// offered is somebody whom a letter offers a seat.
type offered struct {
	contact      registry.Contact
	registration registry.Registration
}

// gatherOffer reads whom the answered letter offers a seat.
func (s *situation) gatherOffer(t *registry.Tx, letter *registry.Letter) error {
	if letter == nil || templates.Kind(letter.Kind) != templates.Offer {
		return nil
	}
	rows, err := t.RegistrationsOfLetter(letter.ID)
	if err != nil {
		return err
	}
	for _, r := range rows {
		c, err := t.Contact(r.Contact)
		if err != nil {
			return err
		}
		s.offered = append(s.offered, offered{c, r})
	}
	return nil
}

// holdsOffer says whether a seat is kept for somebody who waits, in a mode ("": in theirs).
func holdsOffer(old *registry.Registration, mode registry.Mode) bool {
	return old != nil && old.State == registry.Waiting && !old.Offered.IsZero() && (mode == "" || old.Mode == mode)
}

// answeredOffer carries out a plain yes or no to an offer: the seat, or no longer waiting.
func (x *decider) answeredOffer() decision {
	intent := reply.Attend
	if x.reading.Answer == "no" {
		intent = reply.Absent
	}
	again := *x
	again.reading.Disposition, again.reading.Answer, again.reading.Intents = reply.Apply, "", nil
	for _, o := range x.offered {
		i := reply.Intent{Event: o.registration.Event, Intent: intent, Evidence: x.reading.Answer, Who: reply.Person{Self: true}}
		if intent == reply.Attend {
			i.Mode = reply.Mode(o.registration.Mode)
		}
		if x.addressed == nil || o.contact.ID != x.addressed.ID {
			i.Who = reply.Person{Name: o.contact.Name}
		}
		again.reading.Intents = append(again.reading.Intents, i)
	}
	return again.apply()
}
