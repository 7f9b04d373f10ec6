package main

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"rencontres/registry"
)

// addressProblem says why no letter can go to an address; "" if one can.
func addressProblem(email string) string {
	key := registry.AddressKey(email)
	switch {
	case key == "":
		return "is no e-mail address: write one address alone"
	case strings.ContainsFunc(key, func(r rune) bool { return r > 0x7f }): // the domain is in ASCII there already
		return "has letters with accents (or of another script) before the @, which mail servers do not take: ask for the right address"
	}
	return ""
}

// findContact gives the one contact that an id, an address or a name means.
func findContact(t *registry.Tx, ref string) (registry.Contact, error) {
	if id, err := strconv.ParseInt(ref, 10, 64); err == nil {
		c, err := t.Contact(id)
		if err == nil && c.MergedInto != 0 {
			return t.Contact(c.MergedInto)
		}
		return c, err
	}
	var found []registry.Contact
	var err error
	if strings.Contains(ref, "@") {
		address, missing := t.AddressByEmail(ref)
		if errors.Is(missing, registry.ErrNotFound) {
			return registry.Contact{}, noContact(t, ref)
		}
		if missing != nil {
			return registry.Contact{}, missing
		}
		found, err = t.ContactsAt(address.ID)
	} else {
		found, err = t.ContactsNamed(ref)
	}
	switch {
	case err != nil:
		return registry.Contact{}, err
	case len(found) == 0:
		return registry.Contact{}, noContact(t, ref)
	case len(found) > 1:
		return registry.Contact{}, fmt.Errorf("%d contacts are meant by %q: name one by its id\n%s", len(found), ref, candidates(found))
	}
	return found[0], nil
}

// noContact says that nobody is meant, and whom "contact list" would find: a change wants a whole name.
func noContact(t *registry.Tx, ref string) error {
	missing := &registry.NotFoundError{What: "contact", ID: ref}
	near, err := t.Contacts(ref)
	switch {
	case err != nil:
		return err
	case len(near) > samples:
		missing.Hint = fmt.Sprintf("; found by these words: %d (see %q)", len(near), "rencontres contact list "+ref)
	case len(near) > 0:
		missing.Hint = fmt.Sprintf("; found by these words: %d, to be named by id or whole name\n%s", len(near), candidates(near))
	}
	return missing
}

func candidates(all []registry.Contact) string {
	lines := make([]string, len(all))
	for i, c := range all {
		lines[i] = fmt.Sprintf("  %d  %s <%s>", c.ID, c.Name, addressWords(c.Email))
	}
	return strings.Join(lines, "\n")
}

// findRegistration gives a registration by event and contact.
func findRegistration(t *registry.Tx, event, ref string) (registry.Registration, registry.Contact, error) {
	if _, err := t.Event(event); err != nil {
		return registry.Registration{}, registry.Contact{}, err
	}
	c, err := findContact(t, ref)
	if err != nil {
		return registry.Registration{}, c, err
	}
	r, err := t.Registration(event, c.ID)
	if errors.Is(err, registry.ErrNotFound) {
		err = &registry.NotFoundError{What: "registration at " + event + " of contact", ID: fmt.Sprintf("%d, %s", c.ID, cmp.Or(c.Name, c.Email))}
	}
	return r, c, err
}

// number reads an id of the command line.
func number(what, arg string) (int64, error) {
	id, err := strconv.ParseInt(arg, 10, 64)
	if err != nil || id < 1 {
		return 0, misuse("%q is no %s: its id is a number", arg, what)
	}
	return id, nil
}

// neighbourNames is « Anne Roy (contact 1), Boris Un (contact 2) ».
func neighbourNames(all []registry.Contact) string {
	names := make([]string, len(all))
	for i, c := range all {
		names[i] = fmt.Sprintf("%s (contact %d)", cmp.Or(c.Name, "somebody whose name is not known"), c.ID)
	}
	return printable(strings.Join(names, ", "))
}

// neighbourIDs are the ids of contacts; nil if there are none.
func neighbourIDs(all []registry.Contact) (ids []int64) {
	for _, c := range all {
		ids = append(ids, c.ID)
	}
	return ids
}
