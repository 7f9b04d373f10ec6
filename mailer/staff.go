package mailer

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

// Ruling is what staff decide about a case of triage.
type Ruling struct {
	Intents []Intent // what the message means; nil: as proposed
	Nothing bool     // the case is closed without an effect
}

// ErrClosed says that a case was settled before.
var ErrClosed = errors.New("the case is settled already")

// ErrLunchRemote says that a meal was asked for together with a participation by video, said or kept.
var ErrLunchRemote = errors.New("lunch is served on site: take --lunch with --mode onsite, or leave it out")

// SettleTriage applies a ruling as if the message had been clear, ranked by its time of reception. Who is concerned is told.
func (s *Service) SettleTriage(ctx context.Context, id int64, r Ruling) error {
	return s.registry.Update(ctx, func(t *registry.Tx) error { return s.settleCase(t, id, r) })
}

// PlanSettlement says why SettleTriage would refuse a ruling; nil if it would not. Nothing changes.
func (s *Service) PlanSettlement(ctx context.Context, id int64, r Ruling) error {
	err := s.registry.Update(ctx, func(t *registry.Tx) error { return cmp.Or(s.settleCase(t, id, r), errDry) })
	if errors.Is(err, errDry) {
		return nil
	}
	return err
}

func (s *Service) settleCase(t *registry.Tx, id int64, r Ruling) error {
	c, m, err := openCase(t, id)
	if err != nil {
		return err
	}
	if r.Nothing {
		return s.closeCases(t, c, "dropped", "")
	}
	intents := r.Intents
	if intents == nil {
		if err := json.Unmarshal([]byte(c.Proposal), &intents); err != nil {
			return fmt.Errorf("reading the proposal of case %d: %w", id, err)
		}
	}
	if len(intents) == 0 {
		return fmt.Errorf("case %d proposes nothing: say what it means (--event, --intent), or close it with --nothing", id)
	}
	return s.rule(t, c, m, intents)
}

// openCase gives a case that is open, with its message.
func openCase(t *registry.Tx, id int64) (registry.Triage, registry.Message, error) {
	c, err := t.TriageCase(id)
	if err != nil {
		return c, registry.Message{}, err
	}
	if c.State != "open" {
		return c, registry.Message{}, fmt.Errorf("case %d: %w (%s)", id, ErrClosed, c.State)
	}
	m, err := t.MessageFacts(c.Message)
	return c, m, err
}

// rule carries out intents in the name of staff.
func (s *Service) rule(t *registry.Tx, c registry.Triage, m registry.Message, intents []Intent) error {
	id := identity{email: s.meant(m, intents), proof: registry.Staff}
	if s.isStaff(id.email) {
		return fmt.Errorf("case %d was forwarded by the team: say whom it is about, with their address", c.ID)
	}
	d, err := s.decideForStaff(t, id, intents, m)
	if len(d.cases) > 0 && d.cases[0].reason == "older-than-state" {
		return fmt.Errorf("%w; what it says can be done by hand: \"registration change %s CONTACT\", \"cancel\" or \"promote\", then \"triage settle %d --nothing\"",
			err, d.cases[0].detail, c.ID)
	}
	if err != nil {
		return err
	}
	if err := s.carryOut(t, m, id, d, "[]"); err != nil {
		return err
	}
	before, err := json.Marshal(snapshot(d.changes))
	if err != nil {
		return err
	}
	return s.closeCases(t, c, "settled", string(before))
}

// meant is the address of the person who speaks in a message: its sender, or whom staff forwarded.
func (s *Service) meant(m registry.Message, intents []Intent) string {
	if !s.isStaff(m.Sender) {
		return m.Sender
	}
	for _, i := range intents {
		if i.Who.Self && unsaid(i.Who.Email) != "" {
			return unsaid(i.Who.Email)
		}
	}
	return m.Sender
}

func (s *Service) isStaff(email string) bool {
	return slices.ContainsFunc(s.Staff, func(of string) bool { return registry.AddressKey(of) == registry.AddressKey(email) })
}

// decideForStaff decides intents without asking for proof; what cannot be had is an error that says why.
func (s *Service) decideForStaff(t *registry.Tx, id identity, intents []Intent, m registry.Message) (decision, error) {
	back := intentsBack(intents)
	var names []string
	for _, i := range back {
		names = append(names, i.Who.Name)
	}
	events, err := t.Events()
	if err != nil {
		return decision{}, err
	}
	from, err := knownAt(t, id.email)
	if err != nil {
		return decision{}, err
	}
	sit, err := gather(t, id, events, from, names, m.Subject)
	if err != nil {
		return decision{}, err
	}
	sit.known = true
	received := m.Received
	if received.IsZero() {
		received = t.Now()
	}
	d := decide(sit, id, reply.Reading{Disposition: reply.Apply, Intents: back}, received)
	if len(d.cases) > 0 && d.cases[0].reason == reply.ReasonBothModes {
		return d, ErrLunchRemote
	}
	if len(d.cases) > 0 {
		return d, fmt.Errorf("this cannot be applied: %s", templates.Reason(d.cases[0].reason, d.cases[0].detail))
	}
	return d, nil
}

// snapshot keeps the registrations as they were, for undo; a new one is kept as absent.
func snapshot(changes []change) []registry.Registration {
	var before []registry.Registration
	for _, c := range changes {
		if c.same {
			continue
		}
		old := c.wanted
		old.State = registry.Absent
		old.Lunch = nil
		if c.old != nil {
			old = *c.old
		}
		before = append(before, old)
	}
	return before
}

// closeCases closes a case and the others of its message, which were about the same words.
func (s *Service) closeCases(t *registry.Tx, c registry.Triage, state, before string) error {
	all, err := t.TriageCases(false)
	if err != nil {
		return err
	}
	for _, other := range all {
		if other.Message != c.Message {
			continue
		}
		keep := ""
		if other.ID == c.ID {
			keep = before
		}
		if err := t.CloseTriage(other.ID, state, keep, "staff"); err != nil {
			return err
		}
	}
	return nil
}

// AnswerTriage writes to the sender in staff's own words and closes the case.
func (s *Service) AnswerTriage(ctx context.Context, id int64, words string) error {
	return s.registry.Update(ctx, func(t *registry.Tx) error {
		c, m, err := openCase(t, id)
		if err != nil {
			return err
		}
		var proposal []Intent
		if err := json.Unmarshal([]byte(c.Proposal), &proposal); err != nil {
			return fmt.Errorf("reading the proposal of case %d: %w", id, err)
		}
		address, err := t.EnsureAddress(s.meant(m, proposal))
		if err != nil {
			return fmt.Errorf("answering case %d: %w", id, err)
		}
		l := s.letterFor(templates.Answer, address.ID)
		l.answers(m)
		l.words = words
		if err := s.queue(t, l); err != nil {
			return err
		}
		return s.closeCases(t, c, "answered", "")
	})
}

// inform writes to a person about their registration as it is now.
func (s *Service) inform(t *registry.Tx, r registry.Registration, priority int) error {
	return s.informOf(t, applied{now: r}, priority)
}

// informOf writes to a person about a change of their registration.
func (s *Service) informOf(t *registry.Tx, a applied, priority int) error {
	reader, err := readerOf(t, a.now)
	if err != nil || !registry.Reachable(reader.Email) {
		return err
	}
	l := s.letterFor(statement([]applied{a}), reader.Address)
	l.contact, l.lines, l.priority = reader.ID, []int64{a.now.ID}, priority
	l.freed[a.now.ID], l.news = a.freed(), a.news
	return s.queue(t, l)
}

// Register does by hand, for a telephone call, what a message would do: one intent for one person. The person is told.
func (s *Service) Register(ctx context.Context, contact registry.Contact, i Intent) (registry.Registration, error) {
	return s.RegisterFed(ctx, contact, i, "")
}

// RegisterFed is Register that gives, for a reason (one word, since the journal keeps no free text), a meal beyond their number to somebody
// who has a seat and would wait for one.
func (s *Service) RegisterFed(ctx context.Context, contact registry.Contact, i Intent, reason string) (registry.Registration, error) {
	return s.registerBy(ctx, contact, i, reason, false)
}

// PlanRegistration gives what RegisterFed would make of it, or why it would be refused. Nothing changes.
func (s *Service) PlanRegistration(ctx context.Context, contact registry.Contact, i Intent, reason string) (registry.Registration, error) {
	return s.registerBy(ctx, contact, i, reason, true)
}

func (s *Service) registerBy(ctx context.Context, contact registry.Contact, i Intent, reason string, dry bool) (registry.Registration, error) {
	var r registry.Registration
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		c, err := t.AddContact(contact)
		if err != nil {
			return err
		}
		changed, problem, err := s.registerByHand(t, c, i)
		if err := cmp.Or(err, problem); err != nil {
			return err
		}
		for _, a := range changed {
			if reason != "" && waitsForMeal(a.now) {
				if err := feed(t, &a, reason); err != nil {
					return err
				}
			}
			r = a.now
			if a.same {
				continue
			}
			if err := s.informOf(t, a, registry.PriorityRegistry); err != nil {
				return err
			}
		}
		if dry {
			return errDry
		}
		return nil
	})
	if errors.Is(err, errDry) {
		err = nil
	}
	return r, err
}

// feed gives one meal more to somebody who waits for one.
func feed(t *registry.Tx, a *applied, reason string) error {
	if err := t.GrantMeals(a.now.Event, 1, "staff"); err != nil {
		return err
	}
	err := t.Journal(registry.Entry{Actor: "staff", Action: "meals granted", Subject: fmt.Sprintf("registration:%d", a.now.ID), Fields: "reason=" + reason})
	if err != nil {
		return err
	}
	r := a.now
	takeMeal(&r, true)
	a.now, err = t.PutRegistration(r, "staff")
	a.same = false
	return err
}

// registerByHand writes what staff decided for one person. problem says why it cannot be, and nothing is written then.
func (s *Service) registerByHand(t *registry.Tx, c registry.Contact, i Intent) (changed []applied, problem, err error) {
	i.Who = Who{Self: true, Name: said(c.Name), Email: said(c.Email)}
	d, problem := s.decideForStaff(t, identity{email: c.Email, name: c.Name, proof: registry.Staff, meant: &c}, []Intent{i}, registry.Message{})
	if problem != nil {
		return nil, problem, nil
	}
	for _, change := range d.changes {
		change.contact = c
		a, err := writeChange(t, change, 0, "staff")
		if err != nil {
			return nil, nil, err
		}
		if a.now.State != registry.Absent {
			a.old = nil // states the registration as it is, not what was changed
		}
		changed = append(changed, a)
	}
	return changed, nil, nil
}

// Resend writes the confirmation of a registration again, as it is now; for an event that is over, none.
func (s *Service) Resend(ctx context.Context, id int64) error {
	return s.registry.Update(ctx, func(t *registry.Tx) error {
		r, err := t.RegistrationByID(id)
		if err != nil {
			return err
		}
		if err := Resendable(t, r); err != nil {
			return err
		}
		return s.inform(t, r, registry.PriorityRegistry)
	})
}

// Resendable refuses what Resend would: a confirmation of an event that is over.
func Resendable(t *registry.Tx, r registry.Registration) error {
	e, err := t.Event(r.Event)
	if err == nil && e.StateAt(t.Now()) == registry.EventPast {
		return fmt.Errorf("this cannot be applied: %s", templates.Reason("past-event", e.ID))
	}
	return err
}

// Show is all that staff need to settle a case.
type Show struct {
	Case     registry.Triage
	Message  registry.Message
	Text     string // the sender's new words
	Proposal []Intent
	Others   []registry.Triage // cases of the same message
}

// ShowTriage gives a case with the words that it is about.
func (s *Service) ShowTriage(ctx context.Context, id int64) (Show, error) {
	var out Show
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		c, err := t.TriageCase(id)
		if err != nil {
			return err
		}
		m, err := t.Message(c.Message)
		if err != nil {
			return err
		}
		events, err := t.Events()
		if err != nil {
			return err
		}
		out = Show{Case: c, Message: m, Text: Parse(m.Raw, events).Text}
		all, err := t.TriageCases(true)
		if err != nil {
			return err
		}
		out.Others = slices.DeleteFunc(all, func(o registry.Triage) bool { return o.Message != c.Message || o.ID == c.ID })
		return json.Unmarshal([]byte(c.Proposal), &out.Proposal)
	})
	return out, err
}
