package mailer

import (
	"slices"

	"rencontres/registry"
	"rencontres/templates"
)

// findReader settles whom a letter speaks to: the contact that is meant if the address is theirs (a copy goes to a writer's other
// address), else the only one there.
func findReader(t *registry.Tx, l *draft) error {
	people, err := l.readers(t)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(people, func(c registry.Contact) bool { return c.ID == l.contact }) {
		l.contact = 0
	}
	if l.contact == 0 && len(people) == 1 {
		l.contact = people[0].ID
	}
	return nil
}

// readers are those at the draft's address. They are read once: a draft lives in one transaction, behind all that changes people.
func (l *draft) readers(t *registry.Tx) (people []registry.Contact, err error) {
	if l.people == nil {
		l.people, err = t.ContactsAt(l.address)
	}
	return l.people, err
}

// readerOf is whom a letter about a registration speaks to: the person, or whoever registered them if their letters go to that one's mailbox.
func readerOf(t *registry.Tx, r registry.Registration) (registry.Contact, error) {
	person, err := t.Contact(r.Contact)
	if err != nil || r.By == 0 {
		return person, err
	}
	by, err := t.Contact(r.By)
	if err != nil || by.Address != person.Address || !by.Forgotten.IsZero() {
		return person, err
	}
	return by, nil
}

// addressee says whom the letter speaks to.
func (s *Service) addressee(t *registry.Tx, l *draft, out *templates.Letter) error {
	people, err := l.readers(t)
	if err != nil {
		return err
	}
	out.Several = len(people) > 1 && l.contact == 0
	email := ""
	if len(people) > 0 {
		email = people[0].Email // the address of all of them
	} else if address, err := t.AddressByID(l.address); err == nil {
		email = address.Email
	} else {
		return err
	}
	if l.contact != 0 {
		i := slices.IndexFunc(people, func(c registry.Contact) bool { return c.ID == l.contact })
		if i >= 0 {
			out.To = personFor(people[i])
		} else if c, err := t.Contact(l.contact); err == nil {
			out.To = personFor(c)
		} else {
			return err
		}
	}
	out.To.Email = email
	return nil
}
