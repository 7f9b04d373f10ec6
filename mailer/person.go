package mailer

import (
	"rencontres/mailer/reply"
	"rencontres/registry"
)

// person says whom an intent means. elsewhere: somebody who can be reached at an address that did not write. A reason says why
// nobody can be told.
func (x *decider) person(i reply.Intent) (c registry.Contact, elsewhere bool, reason string) {
	if i.Who.Self {
		return x.self(i.Who)
	}
	if i.Who.Name == "" {
		return c, false, reply.ReasonUnnamed
	}
	if found := bearer(x.here, i.Who.Name); found != nil {
		return *found, false, ""
	}
	if x.addressed != nil && alike(x.addressed.Name, i.Who.Name) {
		return *x.addressed, true, ""
	}
	email := i.Who.Email
	if email == "" || registry.AddressKey(email) == "" {
		email = x.id.email
	}
	var holders []registry.Contact
	for _, n := range x.named[registry.NameKey(i.Who.Name)] {
		if registry.AddressKey(n.Email) == registry.AddressKey(email) {
			return n, true, ""
		}
		if _, holds := x.held[n.ID][i.Event]; holds && i.Intent != reply.Attend {
			holders = append(holders, n)
		}
	}
	switch len(holders) {
	case 0:
		return newcomer(i.Who, email), false, ""
	case 1:
		return holders[0], true, ""
	}
	return c, false, reply.ReasonWho // namesakes
}

// self says who the writer is: an address is not a person.
func (x *decider) self(who reply.Person) (c registry.Contact, elsewhere bool, reason string) {
	if x.id.meant != nil {
		return *x.id.meant, false, ""
	}
	if x.id.foreign && x.addressed != nil && alike(x.addressed.Name, who.Name) && bearer(x.here, who.Name) == nil {
		x.d.copy = x.id.email
		return *x.addressed, true, ""
	}
	if x.id.foreign && !x.known && who.Name == "" {
		return c, false, "token-of-another"
	}
	nobody := who.Name == "" || sharedAddress(x.id.email) && officeName(who.Name)
	if !nobody {
		if found := bearer(x.here, who.Name); found != nil {
			return *found, false, ""
		}
		if len(x.here) == 1 && x.here[0].Name == "" {
			return filled(x.here[0], who), false, ""
		}
		return newcomer(who, x.id.email), false, ""
	}
	if len(x.here) > 1 || sharedAddress(x.id.email) {
		return c, false, "shared-address"
	}
	if len(x.here) == 1 {
		return filled(x.here[0], who), false, ""
	}
	return c, false, reply.ReasonWho
}

// bearer finds the one contact of a name: the same words, else the only one alike.
func bearer(all []registry.Contact, name string) *registry.Contact {
	var found *registry.Contact
	count := 0
	for i, c := range all {
		if registry.NameKey(c.Name) == registry.NameKey(name) && c.Name != "" {
			return &all[i]
		}
		if alike(c.Name, name) {
			found = &all[i]
			count++
		}
	}
	if count == 1 {
		return found
	}
	return nil
}

// newcomer is a person to add.
func newcomer(who reply.Person, email string) registry.Contact {
	return registry.Contact{Email: email, Name: who.Name, Function: who.Function, Organisation: who.Organisation, Origin: "reply"}
}

// filled completes what was not known of a contact.
func filled(c registry.Contact, who reply.Person) registry.Contact {
	if c.Name == "" {
		c.Name = who.Name
	}
	if c.Function == "" {
		c.Function = who.Function
	}
	if c.Organisation == "" {
		c.Organisation = who.Organisation
	}
	return c
}
