package mailer

import (
	"errors"
	"strings"
	"time"

	"rencontres/mailer/message"
	"rencontres/registry"
)

// calendar decides an answer by calendar. Our UID and the registration's address together count as its token (DESIGN §5).
func (s *Service) calendar(t *registry.Tx, m *registry.Message, w work) (decision, error) {
	unmatched := triage(triageCase{"calendar-unmatched", ""})
	c := w.parsed.Calendar
	if c == nil || w.id.fault != "" {
		return unmatched, nil
	}
	r, err := t.RegistrationByUID(c.UID)
	if errors.Is(err, registry.ErrNotFound) {
		return unmatched, nil
	}
	if err != nil {
		return decision{}, err
	}
	person, err := t.Contact(r.Contact)
	if err != nil {
		return decision{}, err
	}
	m.Contact = person.ID
	if registry.AddressKey(person.Email) != registry.AddressKey(w.id.email) {
		return unmatched, nil
	}
	event, err := t.Event(r.Event)
	if err != nil {
		return decision{}, err
	}
	w.id.proof = registry.Token
	return decideCalendar(event, r, person, *c, m.Received, strings.TrimSpace(w.parsed.Text+c.Comment) != ""), nil
}

// decideCalendar says what a calendar's answer leads to. It is pure. Words that come with it are for a person.
func decideCalendar(e registry.Event, r registry.Registration, person registry.Contact, c message.Calendar, received time.Time, words bool) decision {
	d := decision{state: registry.MessageDone, reason: "applied"}
	if words {
		d.cases = append(d.cases, triageCase{"question", ""})
	}
	change := change{contact: person, wanted: r, old: &r}
	change.wanted.Proof, change.wanted.Stated = registry.Token, received
	switch {
	case !strings.EqualFold(c.Method, "REPLY"):
		return triage(triageCase{"counter", ""})
	case e.StateAt(received) == registry.EventPast:
		return triage(triageCase{"past-event", e.ID})
	case received.Before(r.Stated):
		return triage(triageCase{"older-than-state", e.ID})
	case c.PartStat == "ACCEPTED" && r.State != registry.Absent:
		d.reason = "nothing-to-do"
		return d
	case c.PartStat == "ACCEPTED":
		seats := e.Seats(r.Mode)
		if r.Mode == "" || seats == nil || !seats.Left() || e.StateAt(received) != registry.EventOpen {
			return triage(triageCase{"closed", e.ID})
		}
		change.wanted.State = registry.Registered
	case c.PartStat == "DECLINED" && r.State == registry.Absent:
		d.reason = "nothing-to-do"
		return d
	case c.PartStat == "DECLINED":
		change.wanted.State, change.wanted.Lunch, change.wanted.LunchAssumed = registry.Absent, nil, false
	default:
		return triage(triageCase{"tentative", e.ID})
	}
	d.changes = append(d.changes, change)
	return d
}
