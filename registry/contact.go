package registry

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
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
}

// NameKey is the form by which names are compared: words in lower case without accents, civilities left out, sorted, so that
// "DUBOIS Claire" and "Claire Dubois" are one.
func NameKey(name string) string {
	words := strings.FieldsFunc(Fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	words = slices.DeleteFunc(words, func(w string) bool {
		return slices.Contains([]string{"m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "dr", "docteur", "me", "maitre"}, w)
	})
	slices.Sort(words)
	return strings.Join(words, " ")
}

// Fold gives text without case and accents, ligatures spelt out.
func Fold(s string) string {
	s = strings.NewReplacer("œ", "oe", "æ", "ae", "ß", "ss", "’", "'").Replace(strings.ToLower(s))
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

const contactColumns = `c.id, c.address, a.email, c.name, c.civility, c.function, c.organisation, c.territory, c.tags, c.phone,
	c.audience, c.origin, c.created_at FROM contact c JOIN address a ON a.id = c.address`

func scanContact(row scanner) (Contact, error) {
	var c Contact
	var tags string
	var created sql.NullInt64
	err := row.Scan(&c.ID, &c.Address, &c.Email, &c.Name, &c.Civility, &c.Function, &c.Organisation, &c.Territory, &tags, &c.Phone,
		&c.Audience, &c.Origin, &created)
	if tags = strings.Trim(tags, ","); tags != "" {
		c.Tags = strings.Split(tags, ",")
	}
	c.Created = instant(created)
	return c, err
}

// Contact gives one contact.
func (t *Tx) Contact(id int64) (Contact, error) {
	return first(t, "contact", id, scanContact, "SELECT "+contactColumns+" WHERE c.id = ?", id)
}

// ContactsAt gives those who share an address, oldest first.
func (t *Tx) ContactsAt(address int64) ([]Contact, error) {
	return collect(t, scanContact, "SELECT "+contactColumns+" WHERE c.address = ? AND c.merged_into IS NULL ORDER BY c.id", address)
}

// ContactsNamed gives those of a name, wherever they can be reached.
func (t *Tx) ContactsNamed(name string) ([]Contact, error) {
	key := NameKey(name)
	if key == "" {
		return nil, nil
	}
	return collect(t, scanContact, "SELECT "+contactColumns+" WHERE c.name_key = ? AND c.merged_into IS NULL ORDER BY c.id", key)
}

// Contacts gives all whose name, address, function or organisation holds the words, in any case and without accents; "" all.
func (t *Tx) Contacts(words string) ([]Contact, error) {
	all, err := collect(t, scanContact, "SELECT "+contactColumns+" WHERE c.merged_into IS NULL ORDER BY c.id")
	if err != nil || words == "" {
		return all, err
	}
	return slices.DeleteFunc(all, func(c Contact) bool {
		return !strings.Contains(Fold(strings.Join([]string{c.Name, c.Email, c.Function, c.Organisation}, "\n")), Fold(words))
	}), nil
}

// AddContact adds a person at an address, which is added if need be. Somebody of that name at that address is found, and
// what was not known of them is filled in.
func (t *Tx) AddContact(c Contact) (Contact, error) {
	address, err := t.EnsureAddress(c.Email)
	if err != nil {
		return Contact{}, err
	}
	c.Address = address.ID
	if c.Audience == "" {
		c.Audience = Other
	}
	known, err := t.ContactsAt(address.ID)
	if err != nil {
		return Contact{}, err
	}
	for _, k := range known {
		if NameKey(k.Name) == NameKey(c.Name) || k.Name == "" && len(known) == 1 {
			return t.fillContact(k, c)
		}
	}
	id, err := t.insert(`INSERT INTO contact(address, name, name_key, civility, function, organisation, territory, tags, phone, audience, origin, created_at)
		VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, c.Address, c.Name, NameKey(c.Name), c.Civility, c.Function, c.Organisation, c.Territory,
		tags(c.Tags), c.Phone, c.Audience, c.Origin, millis(t.now))
	if err != nil {
		return Contact{}, fmt.Errorf("adding contact: %w", err)
	}
	if err := t.Journal(Entry{Actor: "service", Action: "contact added", Subject: fmt.Sprintf("contact:%d", id), Fields: "origin=" + c.Origin}); err != nil {
		return Contact{}, err
	}
	return t.Contact(id)
}

// fillContact completes what is not known of a contact; it replaces nothing.
func (t *Tx) fillContact(k, c Contact) (Contact, error) {
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
		return k, nil
	}
	return merged, t.UpdateContact(merged)
}

// UpdateContact writes all that is known of a contact but their address.
func (t *Tx) UpdateContact(c Contact) error {
	err := t.run(`UPDATE contact SET name = ?, name_key = ?, civility = ?, function = ?, organisation = ?, territory = ?, tags = ?,
		phone = ?, audience = ? WHERE id = ?`, c.Name, NameKey(c.Name), c.Civility, c.Function, c.Organisation, c.Territory, tags(c.Tags),
		c.Phone, c.Audience, c.ID)
	if err != nil {
		return fmt.Errorf("changing contact %d: %w", c.ID, err)
	}
	return t.Journal(Entry{Actor: "service", Action: "contact changed", Subject: fmt.Sprintf("contact:%d", c.ID)})
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
