package mailer

import (
	"strings"

	"rencontres/mailer/reply"
	"rencontres/registry"
)

// person says whom an intent means. elsewhere: somebody who can be reached at an address that did not write. A reason says why
// nobody can be told.
func (x *decider) person(i reply.Intent) (c registry.Contact, elsewhere bool, reason string) {
	if i.Who.Self {
		return x.self(i)
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
	for _, n := range x.named[registry.NameKey(i.Who.Name)] {
		if n.ReachedAt(email) {
			return n, true, ""
		}
	}
	if guest := x.guest(i.Who.Name, i.Event); guest.ID != 0 {
		return guest, true, ""
	}
	if i.Intent == reply.Attend {
		return newcomer(i.Who, email), false, ""
	}
	if holder, reason := x.holder(i.Who.Name, i.Event); holder.ID != 0 || reason != "" {
		return holder, true, reason
	}
	if len(strings.Fields(registry.NameKey(i.Who.Name))) < 2 {
		return c, false, reply.ReasonUnnamed // "Mme Lambert ne viendra pas": which one?
	}
	return newcomer(i.Who, email), false, ""
}

// guest finds the one bearer of a name whom the writer registered for the event, at an address of their own.
func (x *decider) guest(name, event string) registry.Contact {
	var guest registry.Contact
	writer, found := x.writer(), 0
	for _, n := range x.named[registry.NameKey(name)] {
		if r, holds := x.held[n.ID][event]; holds && writer != 0 && r.By == writer {
			guest = n
			found++
		}
	}
	if found != 1 {
		return registry.Contact{}
	}
	return guest
}

// holder finds the one bearer of a name, at another address, who holds a registration for the event: it is theirs that words from here
// would change, and they are asked. Namesakes are for a person.
func (x *decider) holder(name, event string) (c registry.Contact, reason string) {
	found := 0
	for _, n := range x.named[registry.NameKey(name)] {
		if _, holds := x.held[n.ID][event]; holds {
			c = n
			found++
		}
	}
	if found > 1 {
		return registry.Contact{}, reply.ReasonWho
	}
	return c, ""
}

// self says who the writer is: an address is not a person.
func (x *decider) self(i reply.Intent) (c registry.Contact, elsewhere bool, reason string) {
	who := i.Who
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
		holder, reason := x.holder(who.Name, i.Event)
		if holder.ID != 0 && i.Intent != reply.Absent {
			return c, false, "namesake" // one seat for two people would be wrong, and so would telling one what the other asked for
		}
		if holder.ID != 0 || reason != "" {
			return holder, true, reason
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
