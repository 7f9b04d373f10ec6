package mailer

import (
	"slices"

	"rencontres/registry"
)

// byReader gathers registrations by whom a letter about them speaks to, in order of reception, the reader's own first. Who is absent is
// told nothing.
func byReader(t *registry.Tx, rows []registry.Registration) ([]registry.Contact, map[int64][]registry.Registration, error) {
	var readers []registry.Contact
	groups := map[int64][]registry.Registration{}
	for _, r := range rows {
		if r.State == registry.Absent {
			continue
		}
		reader, err := readerOf(t, r)
		if err != nil {
			return nil, nil, err
		}
		if groups[reader.ID] == nil {
			readers = append(readers, reader)
		}
		if r.Contact == reader.ID {
			groups[reader.ID] = slices.Insert(groups[reader.ID], 0, r)
		} else {
			groups[reader.ID] = append(groups[reader.ID], r)
		}
	}
	return readers, groups, nil
}

// withUntold adds those whom nothing more is owed, having given up their seat, while a letter about an earlier change still waits to leave to them.
func withUntold(t *registry.Tx, waiting []registry.Letter, readers []registry.Contact) ([]registry.Contact, error) {
	for _, l := range waiting {
		if slices.ContainsFunc(readers, func(c registry.Contact) bool { return c.ID == l.Contact }) {
			continue
		}
		c, err := t.Contact(l.Contact)
		if err != nil {
			return nil, err
		}
		readers = append(readers, c)
	}
	return readers, nil
}
