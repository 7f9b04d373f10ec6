package mailer

import (
	"errors"
	"fmt"
	"slices"

	"rencontres/registry"
	"rencontres/templates"
)

// applied is what a decision changed: the registrations as they are now, with who is to be told.
type applied struct {
	change
	now  registry.Registration
	news string // of a letter's one line, as templates.Letter has it
}

// freed says whether a seat was given up.
func (a applied) freed() bool {
	return a.old != nil && a.old.State == registry.Registered && a.now.State == registry.Absent
}

// carryOut writes a decision: registrations, suppression, triage and the letters that they owe, in the transaction of the
// message. The people whom it adds are noted in d.changes.
func (s *Service) carryOut(t *registry.Tx, m registry.Message, id identity, d decision, proposal string) error {
	if err := nameWriter(t, id, d.changes); err != nil {
		return err
	}
	done := make([]applied, 0, len(d.changes))
	for i := range d.changes {
		a, err := writeChange(t, d.changes[i], m.ID, actor(id))
		if err != nil {
			return err
		}
		d.changes[i] = a.change
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

// actor is who the journal says did it.
func actor(id identity) string {
	if id.proof == registry.Staff {
		return "staff"
	}
	return "service"
}

// nameWriter makes a contact of a proven writer who is none yet and registers others: whoever registered somebody may cancel
// it, and the person is told who wrote.
func nameWriter(t *registry.Tx, id identity, changes []change) error {
	nameless := func(c change) bool {
		return c.byWriter && !c.same && c.wanted.By == 0 && c.wanted.State != registry.Absent
	}
	if id.proof != registry.Token && id.proof != registry.Aligned || officeName(id.name) || !slices.ContainsFunc(changes, nameless) {
		return nil
	}
	writer, err := t.AddContact(registry.Contact{Email: id.email, Name: id.name, Origin: "reply"})
	if err != nil {
		return fmt.Errorf("noting who wrote: %w", err)
	}
	for i, c := range changes {
		if nameless(c) && (c.old == nil || c.old.State == registry.Absent || c.old.State == registry.Maybe) {
			changes[i].wanted.By = writer.ID
		}
	}
	return nil
}

// writeChange adds the person if need be, completes what was learnt of them, and writes the registration.
func writeChange(t *registry.Tx, c change, message int64, actor string) (applied, error) {
	var err error
	if c.contact.ID == 0 {
		c.contact, err = t.AddContact(c.contact)
	} else {
		err = t.CompleteContact(c.contact)
	}
	if err != nil {
		return applied{}, err
	}
	c.wanted.Contact, c.wanted.Message = c.contact.ID, message
	if c.wanted.By == c.contact.ID {
		c.wanted.By = 0
	}
	if c.same {
		if err := t.Restate(c.wanted); err != nil {
			return applied{}, err
		}
		now, err := t.Registration(c.wanted.Event, c.contact.ID)
		return applied{change: c, now: now}, err
	}
	now, err := t.PutRegistration(c.wanted, actor)
	return applied{change: c, now: now}, err
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
	all := []registry.Address{address}
	if d.release { // of somebody with several addresses, from whichever they said it
		people, err := t.ContactsAt(address.ID)
		if err != nil {
			return err
		}
		if len(people) == 1 {
			if all, err = t.AddressesOf(people[0].ID); err != nil {
				return err
			}
		}
	}
	for _, a := range all {
		if err := t.Suppress(a.ID, d.suppress, "service", m.ID); err != nil {
			return err
		}
	}
	return nil
}

// answer queues what the decision owes: one letter to each address whose people's registrations changed, a question to
// addresses on file, or one answer that states no change.
func (s *Service) answer(t *registry.Tx, m registry.Message, id identity, d decision, done []applied) error {
	if err := s.ask(t, m, id, d.asks); err != nil {
		return err
	}
	if slices.ContainsFunc(done, func(a applied) bool { return !a.same }) {
		return s.tell(t, m, id, d, done)
	}
	if d.answer == "" || id.email == "" {
		return nil
	}
	address, err := t.EnsureAddress(id.email) // decide answers no stranger whom nothing proves
	if err != nil {
		return fmt.Errorf("answering message %d: %w", m.ID, err)
	}
	l := s.letterFor(d.answer, address.ID)
	l.answers(m)
	l.question, l.unread = d.question, d.unread
	for _, a := range done {
		l.lines = append(l.lines, a.now.ID)
	}
	switch d.answer {
	case templates.Confirmation:
		l.kind = statement(done)
	case templates.Unclear:
		if err := l.stateOffers(t); err != nil {
			return err
		}
	}
	return s.acknowledge(t, l, m.Subject)
}

// acknowledge queues a letter that states no change, within the limits: over those of the address it is left out,
// over that for all it is held for staff.
func (s *Service) acknowledge(t *registry.Tx, l *draft, subject string) error {
	counts, err := countAnswers(t, l.address, subject)
	if err != nil || !s.AtOnce && !counts.allowed(l.kind) {
		return err
	}
	l.counted = true
	if counts.all >= answersBreaker {
		l.state, l.reason = registry.Held, "breaker"
		s.log.Error("more answers than usual were asked for: this one is held for a person", "message", l.message, "in_an_hour", counts.all)
	}
	return s.queue(t, l)
}

// ask asks at the address on file whether changes that could not be proved are wanted, one letter an address; nothing changes
// until the answer.
func (s *Service) ask(t *registry.Tx, m registry.Message, id identity, asks []change) error {
	groups := map[int64][]change{}
	var order []int64
	for _, c := range asks {
		address, err := askedAt(t, id, c)
		if err != nil {
			return fmt.Errorf("asking about message %d: %w", m.ID, err)
		}
		if groups[address] == nil {
			order = append(order, address)
		}
		groups[address] = append(groups[address], c)
	}
	for _, address := range order {
		l := s.letterFor(templates.Ask, address)
		l.about(m)
		l.writer, l.wanted = id.email, groups[address]
		l.contact = groups[address][0].contact.ID
		if slices.ContainsFunc(groups[address], func(c change) bool { return c.contact.ID != l.contact }) {
			l.contact = 0
		}
		if err := s.acknowledge(t, l, m.Subject); err != nil {
			return err
		}
	}
	return nil
}

// askedAt is the address on file that answers for a change: the person's, or for somebody new the writer's own.
func askedAt(t *registry.Tx, id identity, c change) (int64, error) {
	if c.contact.ID != 0 {
		return c.contact.Address, nil
	}
	here, err := t.AddressByEmail(id.email)
	return here.ID, err
}

// limitAsks leaves to a person what would be asked at an address that got enough letters already.
func limitAsks(t *registry.Tx, id identity, d *decision) error {
	for _, c := range d.asks {
		address, err := askedAt(t, id, c)
		if errors.Is(err, registry.ErrNotFound) {
			err = nil
		}
		if err != nil {
			return err
		}
		counts, err := countAnswers(t, address, "")
		if err != nil {
			return err
		}
		if !counts.allowed(templates.Ask) {
			d.asks = nil
			d.cases = append(d.cases, triageCase{"over-limit", ""})
			d.state, d.reason = registry.MessageTriage, "over-limit"
			return nil
		}
	}
	return nil
}
