package registry

import (
	"errors"
	"fmt"
	"slices"
)

// ImportedContact is what an import did, or would do, with one row.
type ImportedContact struct {
	Row    int    // as the caller numbered it
	Change string // "added", "completed", "unchanged"
}

// ImportContacts adds people, or completes those known; rows are applied in order, and twice the same row once. It replaces
// nothing that is known. The caller has checked the rows. The journal gets one line for all of them.
func (t *Tx) ImportContacts(rows []Contact) ([]ImportedContact, error) {
	all := make([]ImportedContact, 0, len(rows))
	counts := map[string]int{}
	find, err := t.finder(len(rows))
	if err != nil {
		return nil, fmt.Errorf("importing contacts: %w", err)
	}
	for i, row := range rows {
		row.Origin = "import"
		_, change, err := t.putContact(row, find)
		if err != nil {
			return nil, fmt.Errorf("importing row %d: %w", i, err)
		}
		counts[change]++
		all = append(all, ImportedContact{i, change})
	}
	if counts[created]+counts[completed] == 0 {
		return all, nil
	}
	return all, t.Journal(Entry{Actor: "staff", Action: "contacts imported", Subject: "contacts",
		Fields: fmt.Sprintf("added=%d completed=%d unchanged=%d", counts[created], counts[completed], counts[unchanged])})
}

// mailbox is an address with its people.
type mailbox struct {
	id     int64 // 0: the address is not known
	email  string
	people []Contact
}

// finder finds a mailbox by the key of its address.
type finder func(key string) (*mailbox, error)

// manyRows is from how many rows on it is cheaper to read all mailboxes at once.
const manyRows = 500

// finder gives the way to find mailboxes for an import of a number of rows.
func (t *Tx) finder(rows int) (finder, error) {
	if rows < manyRows {
		return t.mailbox, nil
	}
	boxes, err := t.mailboxes()
	return func(key string) (*mailbox, error) {
		box := boxes[key]
		if box == nil {
			box = &mailbox{}
			boxes[key] = box
		}
		return box, nil
	}, err
}

// mailbox finds one.
func (t *Tx) mailbox(key string) (*mailbox, error) {
	box := &mailbox{}
	err := t.get("SELECT id, email FROM address WHERE key = ?", []any{key}, &box.id, &box.email)
	if errors.Is(err, ErrNotFound) {
		return box, nil
	}
	if err != nil {
		return nil, err
	}
	box.people, err = t.ContactsAt(box.id)
	return box, err
}

// mailboxes gives all.
func (t *Tx) mailboxes() (map[string]*mailbox, error) {
	boxes := map[string]*mailbox{}
	byID := map[int64]*mailbox{}
	_, err := collect(t, func(s scanner) (struct{}, error) {
		var key string
		box := &mailbox{}
		err := s.Scan(&box.id, &box.email, &key)
		boxes[key], byID[box.id] = box, box
		return struct{}{}, err
	}, "SELECT id, email, key FROM address")
	if err != nil {
		return nil, err
	}
	people, err := t.Contacts("")
	for _, c := range people {
		box := byID[c.Address]
		box.people = append(box.people, c)
	}
	return boxes, err
}

// keep notes what was written about somebody.
func (b *mailbox) keep(c Contact) {
	i := slices.IndexFunc(b.people, func(p Contact) bool { return p.ID == c.ID })
	if i < 0 {
		b.people = append(b.people, c)
		return
	}
	b.people[i] = c
}
