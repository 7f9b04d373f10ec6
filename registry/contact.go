package registry

import (
	"cmp"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Audience is the public that a contact belongs to.
type Audience string

// The audiences.
const (
	Elected        Audience = "elected"
	State          Audience = "state"
	LocalAuthority Audience = "local_authority"
	Association    Audience = "association"
	Other          Audience = "other"
)

// Contact is one person known to the service; several can share an address.
type Contact struct {
	ID           int64
	Address      int64
	Email        string // of the address; read only
	Name         string // reading order, without civility; "" not known
	Civility     string // "Mme", "M." or "" not known
	Function     string
	Organisation string
	Territory    string
	Tags         []string
	Phone        string
	Audience     Audience
	Origin       string // "import", "reply", "staff"
	Created      time.Time
	Forgotten    time.Time // zero unless all that is personal was emptied
}

const contactColumns = `c.id, c.address, a.email, c.name, c.civility, c.function, c.organisation, c.territory, c.tags, c.phone,
	c.audience, c.origin, c.created_at, c.forgotten_at FROM contact c JOIN address a ON a.id = c.address`

// present are those who are neither merged into another nor forgotten.
const present = "c.merged_into IS NULL AND c.forgotten_at IS NULL"

func scanContact(row scanner) (Contact, error) {
	var c Contact
	var tags string
	var created, forgotten sql.NullInt64
	err := row.Scan(&c.ID, &c.Address, &c.Email, &c.Name, &c.Civility, &c.Function, &c.Organisation, &c.Territory, &tags, &c.Phone,
		&c.Audience, &c.Origin, &created, &forgotten)
	if tags = strings.Trim(tags, ","); tags != "" {
		c.Tags = strings.Split(tags, ",")
	}
	c.Created, c.Forgotten = instant(created), instant(forgotten)
	return c, err
}

// Contact gives one contact.
func (t *Tx) Contact(id int64) (Contact, error) {
	return first(t, "contact", id, scanContact, "SELECT "+contactColumns+" WHERE c.id = ?", id)
}

// ContactsAt gives those who share an address, oldest first.
func (t *Tx) ContactsAt(address int64) ([]Contact, error) {
	all, err := collect(t, scanContact, "SELECT "+contactColumns+" WHERE c.address = ? AND "+present, address)
	slices.SortFunc(all, func(a, b Contact) int { return cmp.Compare(a.ID, b.ID) }) // a few: SQLite would build a tree on the disk for them
	return all, err
}

// ContactsNamed gives those of a name, wherever they can be reached.
func (t *Tx) ContactsNamed(name string) ([]Contact, error) {
	key := NameKey(name)
	if key == "" {
		return nil, nil
	}
	return collect(t, scanContact, "SELECT "+contactColumns+" WHERE c.name_key = ? AND "+present+" ORDER BY c.id", key)
}

// Contacts gives all whose name, address, function or organisation holds the words, in any case and without accents; "" all.
func (t *Tx) Contacts(words string) ([]Contact, error) {
	all, err := collect(t, scanContact, "SELECT "+contactColumns+" WHERE "+present+" ORDER BY c.id")
	if err != nil || words == "" {
		return all, err
	}
	words = Fold(words)
	return slices.DeleteFunc(all, func(c Contact) bool {
		return !strings.Contains(Fold(strings.Join([]string{c.Name, c.Email, c.Function, c.Organisation}, "\n")), words)
	}), nil
}

// AddContact adds a person at an address, which is added if need be. Somebody of that name at that address is found, as is
// the only contact there if it has no name yet or the new one has none; what was not known of them is filled in. Fields are
// kept as one line each.
func (t *Tx) AddContact(c Contact) (Contact, error) {
	added, change, err := t.putContact(c, t.mailbox)
	if err != nil {
		return Contact{}, err
	}
	if change != unchanged {
		action := map[string]string{created: "contact added", completed: "contact changed"}[change]
		err = t.Journal(Entry{Actor: "service", Action: action, Subject: fmt.Sprintf("contact:%d", added.ID), Fields: "origin=" + c.Origin})
	}
	return added, err
}

// What putContact did.
const (
	created   = "added"
	completed = "completed"
	unchanged = "unchanged"
)

// putContact adds or completes a contact; the journal is for the caller.
func (t *Tx) putContact(c Contact, find finder) (Contact, string, error) {
	c = tidy(c)
	key := AddressKey(c.Email)
	if key == "" {
		return Contact{}, "", errors.New("this is no e-mail address")
	}
	box, err := find(key)
	if err != nil {
		return Contact{}, "", fmt.Errorf("adding contact: %w", err)
	}
	for _, k := range box.people {
		if NameKey(k.Name) == NameKey(c.Name) || len(box.people) == 1 && (k.Name == "" || c.Name == "") {
			filled, change, err := t.fillContact(k, c)
			box.keep(filled)
			return filled, change, err
		}
	}
	if box.id == 0 {
		box.email = c.Email
		if box.id, err = t.addAddress(c.Email, key); err != nil {
			return Contact{}, "", err
		}
	}
	c.Address, c.Email = box.id, box.email
	c.Created, c.Forgotten = instant(sql.NullInt64{Int64: t.now.UnixMilli(), Valid: true}), time.Time{}
	c.ID, err = t.insert(`INSERT INTO contact(address, name, name_key, civility, function, organisation, territory, tags, phone, audience, origin, created_at)
		VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, c.Address, c.Name, NameKey(c.Name), c.Civility, c.Function, c.Organisation, c.Territory,
		tags(c.Tags), c.Phone, c.Audience, c.Origin, millis(t.now))
	if err != nil {
		return Contact{}, "", fmt.Errorf("adding contact: %w", err)
	}
	box.keep(c)
	return c, created, nil
}

// tidy gives a contact as it is stored.
func tidy(c Contact) Contact {
	for _, field := range []*string{&c.Name, &c.Civility, &c.Function, &c.Organisation, &c.Territory, &c.Phone} {
		*field = oneLine(*field)
	}
	c.Email = strings.TrimSpace(c.Email)
	if c.Audience == "" {
		c.Audience = Other
	}
	var all []string
	for _, tag := range strings.Split(strings.Join(c.Tags, ","), ",") {
		if tag = oneLine(tag); tag != "" && !slices.Contains(all, tag) {
			all = append(all, tag)
		}
	}
	c.Tags = all
	return c
}

// fillContact completes what is not known of a contact; it replaces nothing.
func (t *Tx) fillContact(k, c Contact) (Contact, string, error) {
	merged := k
	fill := func(into *string, from string) {
		if *into == "" {
			*into = from
		}
	}
	fill(&merged.Name, c.Name)
	fill(&merged.Civility, c.Civility)
	fill(&merged.Function, c.Function)
	fill(&merged.Organisation, c.Organisation)
	fill(&merged.Territory, c.Territory)
	fill(&merged.Phone, c.Phone)
	if merged.Audience == Other {
		merged.Audience = c.Audience
	}
	for _, tag := range c.Tags {
		if !slices.Contains(merged.Tags, tag) {
			merged.Tags = append(slices.Clip(merged.Tags), tag)
		}
	}
	if equal(merged, k) {
		return k, unchanged, nil
	}
	return merged, completed, t.writeContact(merged)
}

// UpdateContact writes all that is known of a contact but their address, each field as one line.
func (t *Tx) UpdateContact(c Contact) error {
	if err := t.writeContact(tidy(c)); err != nil {
		return err
	}
	return t.Journal(Entry{Actor: "service", Action: "contact changed", Subject: fmt.Sprintf("contact:%d", c.ID)})
}

func (t *Tx) writeContact(c Contact) error {
	return t.change("contact", c.ID, `UPDATE contact SET name = ?, name_key = ?, civility = ?, function = ?, organisation = ?, territory = ?, tags = ?,
		phone = ?, audience = ? WHERE id = ? AND forgotten_at IS NULL`, c.Name, NameKey(c.Name), c.Civility, c.Function, c.Organisation,
		c.Territory, tags(c.Tags), c.Phone, c.Audience, c.ID)
}

func equal(a, b Contact) bool {
	return a.Name == b.Name && a.Civility == b.Civility && a.Function == b.Function && a.Organisation == b.Organisation &&
		a.Territory == b.Territory && a.Phone == b.Phone && a.Audience == b.Audience && slices.Equal(a.Tags, b.Tags)
}

func tags(all []string) string {
	if len(all) == 0 {
		return ""
	}
	return "," + strings.Join(all, ",") + ","
}

// CompleteContact fills in what was not known of a contact.
func (t *Tx) CompleteContact(c Contact) error {
	known, err := t.Contact(c.ID)
	if err != nil {
		return err
	}
	_, _, err = t.fillContact(known, c)
	return err
}
