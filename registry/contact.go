package registry

import (
	"cmp"
	"database/sql"
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
	Email        string   // of the address; read only
	Also         []string // other addresses of theirs, by merging; read only
	Name         string   // reading order, without civility; "" not known
	Civility     string   // "Mme", "M." or "" not known
	Function     string
	Organisation string
	Territory    string
	Tags         []string
	Phone        string
	Audience     Audience
	Origin       string // "import", "reply", "staff"
	Created      time.Time
	Forgotten    time.Time // zero unless all that is personal was emptied
	MergedInto   int64     // the contact that this one is now, 0 itself
}

const contactColumns = `c.id, c.address, a.email, c.name, c.civility, c.function, c.organisation, c.territory, c.tags, c.phone,
	c.audience, c.origin, c.created_at, c.forgotten_at, c.merged_into,
	(SELECT group_concat(o.email) FROM contact m JOIN address o ON o.id = m.address WHERE m.merged_into = c.id AND m.address <> c.address)
	FROM contact c JOIN address a ON a.id = c.address`

// present are those who are neither merged into another nor forgotten.
const present = "c.merged_into IS NULL AND c.forgotten_at IS NULL"

const contactsNamed = "SELECT " + contactColumns + " WHERE c.id IN (SELECT coalesce(merged_into, id) FROM contact WHERE name_key = ?) AND " + present + " ORDER BY c.id"

func scanContact(row scanner) (Contact, error) {
	var c Contact
	var tags string
	var created, forgotten, merged sql.NullInt64
	var also sql.NullString
	err := row.Scan(&c.ID, &c.Address, &c.Email, &c.Name, &c.Civility, &c.Function, &c.Organisation, &c.Territory, &tags, &c.Phone,
		&c.Audience, &c.Origin, &created, &forgotten, &merged, &also)
	if tags = strings.Trim(tags, ","); tags != "" {
		c.Tags = strings.Split(tags, ",")
	}
	if also.String != "" { // an address holds no comma: see AddressKey
		c.Also = strings.Split(also.String, ",")
		slices.Sort(c.Also)
		c.Also = slices.Compact(c.Also)
	}
	c.Created, c.Forgotten, c.MergedInto = instant(created), instant(forgotten), merged.Int64
	return c, err
}

// ReachedAt says whether mail from an address is mail from this contact: it is theirs, or was that of somebody merged into them.
func (c Contact) ReachedAt(email string) bool {
	key := AddressKey(email)
	return key != "" && (AddressKey(c.Email) == key || slices.ContainsFunc(c.Also, func(a string) bool { return AddressKey(a) == key }))
}

// Contact gives one contact.
func (t *Tx) Contact(id int64) (Contact, error) {
	return first(t, "contact", id, scanContact, "SELECT "+contactColumns+" WHERE c.id = +?", id)
}

// ContactsAt gives those who share an address, oldest first; who was merged is there as the contact that was kept.
func (t *Tx) ContactsAt(address int64) ([]Contact, error) {
	all, err := collect(t, scanContact, "SELECT "+contactColumns+" WHERE c.id IN (SELECT coalesce(merged_into, id) FROM contact WHERE address = ?) AND "+present, address)
	slices.SortFunc(all, func(a, b Contact) int { return cmp.Compare(a.ID, b.ID) }) // a few: SQLite would build a tree on the disk for them
	return all, err
}

// ContactsNamed gives those of a name, wherever they can be reached; who was merged still bears the name of before.
func (t *Tx) ContactsNamed(name string) ([]Contact, error) {
	key := NameKey(name)
	if key == "" {
		return nil, nil
	}
	return collect(t, scanContact, contactsNamed, key)
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
// the only contact there if it has no name yet or the new one has none; what was not known of them is filled in. Who was merged
// is found as the contact that was kept. Fields are kept as one line each.
func (t *Tx) AddContact(c Contact) (Contact, error) {
	added, change, err := (&roll{t: t}).put(c)
	if err != nil {
		return Contact{}, err
	}
	if change != unchanged {
		action := map[string]string{created: "contact added", completed: "contact changed"}[change]
		err = t.Journal(Entry{Actor: "service", Action: action, Subject: fmt.Sprintf("contact:%d", added.ID), Fields: "origin=" + c.Origin})
	}
	return *added, err
}

// Neighbours gives those who have the address of somebody whom AddContact would make a new person; none if it would find them.
func (t *Tx) Neighbours(c Contact) ([]Contact, error) {
	c = tidy(c)
	box, err := (&roll{t: t}).mailbox(AddressKey(c.Email))
	if err != nil || box.find(c.Name) != nil {
		return nil, err
	}
	var all []Contact
	for _, o := range box.people {
		all = append(all, o.Contact)
	}
	return all, nil
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

// filledUp gives a contact with what was not known of them; nothing is replaced. It says whether anything is new.
func filledUp(k, c Contact) (Contact, bool) {
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
	return merged, !equal(merged, k)
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
	filled, news := filledUp(known, c)
	if !news {
		return nil
	}
	return t.writeContact(filled)
}
