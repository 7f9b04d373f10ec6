package mailer

import (
	"fmt"
	"slices"

	"rencontres/registry"
	"rencontres/templates"
)

// applied is what a decision changed: the registrations as they are now, with who is to be told.
type applied struct {
	change
	now registry.Registration
}

// carryOut writes a decision: registrations, suppression, triage and the letters that they owe, in the transaction of the
// message.
func (s *Service) carryOut(t *registry.Tx, m registry.Message, id identity, d decision, proposal string) error {
	done := make([]applied, 0, len(d.changes))
	for _, c := range d.changes {
		a, err := writeChange(t, c, m.ID, "service")
		if err != nil {
			return err
		}
		done = append(done, a)
	}
	if err := s.suppression(t, m, id, d); err != nil {
		return err
	}
	for _, c := range d.cases {
		if _, err := t.OpenTriage(registry.Triage{Message: m.ID, Reason: c.reason, Detail: c.detail, Proposal: proposal}); err != nil {
			return err
		}
	}
	return s.answer(t, m, id, d, done)
}

// writeChange adds the person if need be, completes what was learnt of them, and writes the registration.
func writeChange(t *registry.Tx, c change, message int64, actor string) (applied, error) {
	contact, err := t.AddContact(c.contact)
	if c.contact.ID != 0 {
		contact, err = c.contact, t.CompleteContact(c.contact)
	}
	if err != nil {
		return applied{}, err
	}
	c.contact = contact
	c.wanted.Contact, c.wanted.Message = contact.ID, message
	if c.wanted.By == contact.ID {
		c.wanted.By = 0
	}
	if c.same {
		if err := t.Restate(c.wanted); err != nil {
			return applied{}, err
		}
		now, err := t.Registration(c.wanted.Event, contact.ID)
		return applied{c, now}, err
	}
	now, err := t.PutRegistration(c.wanted, actor)
	return applied{c, now}, err
}

// suppression stops or resumes campaigns to the sender's own address, and never to another (FAULTS abuse 12).
func (s *Service) suppression(t *registry.Tx, m registry.Message, id identity, d decision) error {
	if !d.suppress && !d.release {
		return nil
	}
	address, err := t.EnsureAddress(id.email)
	if err != nil {
		return fmt.Errorf("suppressing sender of message %d: %w", m.ID, err)
	}
	return t.Suppress(address.ID, d.suppress, "service", m.ID)
}

// answer queues what the decision owes: one letter to each address whose people's registrations changed, a question to
// addresses on file, or one answer that states no change.
func (s *Service) answer(t *registry.Tx, m registry.Message, id identity, d decision, done []applied) error {
	for _, c := range d.asks {
		if err := s.ask(t, m, id, c); err != nil {
			return err
		}
	}
	changed := slices.DeleteFunc(slices.Clone(done), func(a applied) bool { return a.same })
	if len(changed) > 0 {
		return s.tell(t, m, id, d, done)
	}
	if d.answer == "" || id.email == "" {
		return nil
	}
	address, err := t.AddressByEmail(id.email)
	if d.answer == templates.Unclear && err != nil {
		address, err = t.EnsureAddress(id.email) // authenticated: decide answers no stranger
	}
	if err != nil {
		return fmt.Errorf("answering message %d: %w", m.ID, err)
	}
	counts, err := countAnswers(t, address.ID, m.Subject)
	if err != nil || !counts.allowed() {
		return err
	}
	l := s.letterFor(t, d.answer, address.ID)
	l.answers(m)
	l.question = d.question
	l.counted = true
	for _, a := range done {
		l.lines = append(l.lines, a.now.ID)
	}
	if counts.all >= answersBreaker {
		l.state, l.reason = registry.Held, "breaker"
	}
	return s.queue(t, l)
}

// ask asks at the address on file whether a change that could not be proved is wanted; nothing changes until the answer.
func (s *Service) ask(t *registry.Tx, m registry.Message, id identity, c change) error {
	contact := c.contact
	if contact.ID == 0 { // named by a writer who is only claimed: the writer's own address is asked
		here, err := t.AddressByEmail(id.email)
		if err != nil {
			return fmt.Errorf("asking about message %d: %w", m.ID, err)
		}
		known, err := t.ContactsAt(here.ID)
		if err != nil || len(known) == 0 {
			return err
		}
		contact.Address = here.ID
		c.contact.ID = known[0].ID
	}
	l := s.letterFor(t, templates.Ask, contact.Address)
	l.answers(m)
	l.contact = c.contact.ID
	l.event = c.wanted.Event
	l.writer = id.email
	l.wanted = []change{c}
	l.counted = true
	return s.queue(t, l)
}
