package registry

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// What putting a contact did.
const (
	created   = "added"
	completed = "completed"
	unchanged = "unchanged"
)

// roll is the way in which contacts are found and written: one by one, or, for a large import, with all mailboxes read at once and
// what is new written at the end, many rows in one statement.
type roll struct {
	t     *Tx
	boxes map[string]*mailbox // all, by key of their address; nil: each is looked up

	lastAddress, lastContact int64 // ids given so far
	addresses                []newAddress
	contacts                 []*occupant
}

// mailbox is an address with its people.
type mailbox struct {
	id     int64 // 0: the address is not known
	email  string
	people []*occupant
}

// occupant is somebody at a mailbox; who was merged is the contact that was kept, in several mailboxes.
type occupant struct {
	Contact
	names []string // keys of the names that they bear, the present one first, then those of before
}

type newAddress struct {
	id         int64
	email, key string
	suppressed bool
}

// manyRows is from how many rows on it is cheaper to read all mailboxes at once.
const manyRows = 500

// rollFor gives the way for an import of a number of rows.
func (t *Tx) rollFor(rows int) (*roll, error) {
	r := &roll{t: t}
	if rows < manyRows {
		return r, nil
	}
	if err := t.get("SELECT (SELECT coalesce(max(id), 0) FROM address), (SELECT coalesce(max(id), 0) FROM contact)", nil, &r.lastAddress, &r.lastContact); err != nil {
		return nil, err
	}
	return r, r.readAll()
}

// readAll reads all mailboxes.
func (r *roll) readAll() error {
	r.boxes = map[string]*mailbox{}
	byID := map[int64]*mailbox{}
	_, err := collect(r.t, func(s scanner) (struct{}, error) {
		var key string
		box := &mailbox{}
		err := s.Scan(&box.id, &box.email, &key)
		r.boxes[key], byID[box.id] = box, box
		return struct{}{}, err
	}, "SELECT id, email, key FROM address")
	if err != nil {
		return err
	}
	people, err := r.t.Contacts("")
	if err != nil {
		return err
	}
	known := make(map[int64]*occupant, len(people))
	for _, c := range people {
		o := &occupant{c, []string{NameKey(c.Name)}}
		known[c.ID] = o
		byID[c.Address].people = append(byID[c.Address].people, o)
	}
	former, err := r.t.formerContacts()
	for _, f := range former {
		if o := known[f.into]; o != nil {
			byID[f.address].admit(o, f.name)
		}
	}
	return err
}

// former is a contact that was merged: where they could be reached, and the key of their name.
type former struct {
	into, address int64
	name          string
}

func (t *Tx) formerContacts() ([]former, error) {
	return collect(t, func(s scanner) (former, error) {
		var f former
		err := s.Scan(&f.into, &f.address, &f.name)
		return f, err
	}, "SELECT merged_into, address, name_key FROM contact WHERE merged_into IS NOT NULL AND forgotten_at IS NULL ORDER BY id")
}

// admit notes that somebody is reached at a mailbox, by a name of before.
func (b *mailbox) admit(o *occupant, name string) {
	o.names = append(o.names, name)
	if !slices.Contains(b.people, o) {
		b.people = append(b.people, o)
	}
}

// find gives who bears a name at a mailbox, or the only one there if one of the two names is not known; nil if nobody does.
func (b *mailbox) find(name string) *occupant {
	key := NameKey(name)
	for _, o := range b.people {
		if slices.Contains(o.names, key) || len(b.people) == 1 && (o.Name == "" || name == "") {
			return o
		}
	}
	return nil
}

// mailbox finds one.
func (r *roll) mailbox(key string) (*mailbox, error) {
	if r.boxes != nil {
		box := r.boxes[key]
		if box == nil {
			box = &mailbox{}
			r.boxes[key] = box
		}
		return box, nil
	}
	box := &mailbox{}
	err := r.t.get("SELECT id, email FROM address WHERE key = ?", []any{key}, &box.id, &box.email)
	if errors.Is(err, ErrNotFound) {
		return box, nil
	}
	if err != nil {
		return nil, err
	}
	people, err := r.t.ContactsAt(box.id)
	for _, c := range people {
		before, err := collect(r.t, value[string], "SELECT name_key FROM contact WHERE merged_into = ? AND forgotten_at IS NULL", c.ID)
		if err != nil {
			return nil, err
		}
		box.people = append(box.people, &occupant{c, append([]string{NameKey(c.Name)}, before...)})
	}
	return box, err
}

// put adds or completes a contact; the journal is for the caller.
func (r *roll) put(c Contact) (*Contact, string, error) {
	done, err := r.putRow(c)
	return done.Now, done.Change, err
}

func (r *roll) putRow(c Contact) (ImportedContact, error) {
	c = tidy(c)
	key := AddressKey(c.Email)
	if key == "" {
		return ImportedContact{}, errors.New("this is no e-mail address")
	}
	box, err := r.mailbox(key)
	if err != nil {
		return ImportedContact{}, fmt.Errorf("adding contact: %w", err)
	}
	if o := box.find(c.Name); o != nil {
		return r.complete(o, c)
	}
	if box.id == 0 {
		box.email = c.Email
		if box.id, err = r.addAddress(c.Email, key); err != nil {
			return ImportedContact{}, err
		}
	}
	c.Address, c.Email, c.Also, c.MergedInto = box.id, box.email, nil, 0
	c.Created, c.Forgotten = time.UnixMilli(r.t.now.UnixMilli()).UTC(), time.Time{}
	o := &occupant{c, []string{NameKey(c.Name)}}
	if err := r.add(o); err != nil {
		return ImportedContact{}, fmt.Errorf("adding contact: %w", err)
	}
	box.people = append(box.people, o)
	return ImportedContact{Change: created, Now: &o.Contact}, nil
}

// complete fills in what was not known of somebody.
func (r *roll) complete(o *occupant, c Contact) (ImportedContact, error) {
	was := o.Contact
	filled, news := filledUp(was, c)
	if !news {
		return ImportedContact{Change: unchanged, Now: &o.Contact}, nil
	}
	if o.Name == "" {
		o.names[0] = NameKey(filled.Name)
	}
	o.Contact = filled
	done := ImportedContact{Change: completed, Now: &o.Contact, Was: was}
	if r.waits(o) {
		return done, nil // written with the rest
	}
	return done, r.t.writeContact(filled)
}

// waits says whether somebody is not written yet.
func (r *roll) waits(o *occupant) bool {
	return len(r.contacts) > 0 && o.ID >= r.contacts[0].ID
}

func (r *roll) addAddress(email, key string) (int64, error) {
	if r.boxes == nil {
		return r.t.addAddress(email, key)
	}
	forgotten, err := r.t.forgotten(key)
	r.lastAddress++
	r.addresses = append(r.addresses, newAddress{r.lastAddress, strings.TrimSpace(email), key, forgotten})
	return r.lastAddress, err
}

// contactInto is what a contact is written into, in the order of row.
const contactInto = "INSERT INTO contact(id, address, name, name_key, civility, function, organisation, territory, tags, phone, audience, origin, created_at) VALUES"

func (o *occupant) row(values []any, id any) []any {
	return append(values, id, o.Address, o.Name, o.names[0], o.Civility, o.Function, o.Organisation, o.Territory, tags(o.Tags), o.Phone, string(o.Audience), o.Origin,
		millis(o.Created))
}

func (r *roll) add(o *occupant) (err error) {
	if r.boxes == nil {
		o.ID, err = r.t.insert(contactInto+tuples(13, 1), o.row(nil, nil)...)
		return err
	}
	r.lastContact++
	o.ID = r.lastContact
	r.contacts = append(r.contacts, o)
	return nil
}

// rowsAtOnce is how many rows go into one statement: more of them gain nothing.
const rowsAtOnce = 50

// flush writes what waits.
func (r *roll) flush() error {
	for some := range slices.Chunk(r.addresses, rowsAtOnce) {
		values := make([]any, 0, 4*len(some))
		for _, a := range some {
			var suppressed any
			if a.suppressed {
				suppressed = millis(r.t.now)
			}
			values = append(values, a.id, a.email, a.key, suppressed)
		}
		if err := r.t.run("INSERT INTO address(id, email, key, suppressed_at) VALUES"+tuples(4, len(some)), values...); err != nil {
			return fmt.Errorf("adding addresses: %w", err)
		}
	}
	for some := range slices.Chunk(r.contacts, rowsAtOnce) {
		values := make([]any, 0, 13*len(some))
		for _, o := range some {
			values = o.row(values, o.ID)
		}
		if err := r.t.run(contactInto+tuples(13, len(some)), values...); err != nil {
			return fmt.Errorf("adding contacts: %w", err)
		}
	}
	r.addresses, r.contacts = nil, nil
	return nil
}

// tuples is "(?, ?), (?, ?)": columns wide, and so many rows.
func tuples(columns, rows int) string {
	row := "(?" + strings.Repeat(", ?", columns-1) + ")"
	return row + strings.Repeat(", "+row, rows-1)
}
