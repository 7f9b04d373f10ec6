package mailer

import (
	"cmp"
	"errors"

	"rencontres/registry"
)

// whoWrote is how a letter names who asked for a change: as the registry knows them, else as the From line does, else by their address. Who
// wrote for themselves from another address than the one on file is named by that address: it is what the person can recognise.
func whoWrote(t *registry.Tx, id identity, a applied) (string, error) {
	address, err := t.AddressByEmail(id.email)
	if err != nil && !errors.Is(err, registry.ErrNotFound) {
		return "", err
	}
	var here []registry.Contact
	if err == nil {
		if here, err = t.ContactsAt(address.ID); err != nil {
			return "", err
		}
	}
	name := ""
	switch found := bearer(here, id.name); {
	case found != nil:
		name = found.Name
	case !officeName(id.name):
		name = id.name
	case len(here) == 1 && a.byWriter:
		name = cmp.Or(here[0].Name, id.name)
	case a.byWriter:
		name = id.name
	}
	if !a.byWriter && alike(name, a.contact.Name) {
		return id.email, nil
	}
	return cmp.Or(name, id.email), nil
}
