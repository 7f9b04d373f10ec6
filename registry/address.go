package registry

import (
	"database/sql"
	"fmt"
	"strings"
	"time"

	"golang.org/x/net/idna"
)

// Address is one mailbox: what is suppressed, bounces, and gets a campaign once.
type Address struct {
	ID          int64
	Email       string // as first seen
	Suppressed  time.Time
	Dead        time.Time
	DeadReason  string
	SoftBounces int
}

// AddressKey is the form by which addresses are compared: spaces trimmed, all in lower case, the domain in its ASCII form
// (RFC 5890). "+tag" is another address. An address without a domain gives "".
func AddressKey(email string) string {
	email = strings.ToLower(strings.TrimSpace(email))
	at := strings.LastIndex(email, "@")
	if at < 1 || at == len(email)-1 {
		return ""
	}
	domain, err := idna.Lookup.ToASCII(email[at+1:])
	if err != nil {
		domain = email[at+1:]
	}
	return email[:at] + "@" + strings.TrimSuffix(domain, ".")
}

const addressColumns = "id, email, suppressed_at, dead_at, dead_reason, soft_bounces FROM address"

func scanAddress(row scanner) (Address, error) {
	var a Address
	var suppressed, dead sql.NullInt64
	err := row.Scan(&a.ID, &a.Email, &suppressed, &dead, &a.DeadReason, &a.SoftBounces)
	a.Suppressed, a.Dead = instant(suppressed), instant(dead)
	return a, err
}

// AddressByEmail finds a known address; ErrNotFound if it is none.
func (t *Tx) AddressByEmail(email string) (Address, error) {
	return first(t, "address", "", scanAddress, "SELECT "+addressColumns+" WHERE key = ?", AddressKey(email))
}

// AddressByID gives one address.
func (t *Tx) AddressByID(id int64) (Address, error) {
	return first(t, "address", id, scanAddress, "SELECT "+addressColumns+" WHERE id = ?", id)
}

// EnsureAddress finds an address or adds it.
func (t *Tx) EnsureAddress(email string) (Address, error) {
	key := AddressKey(email)
	if key == "" {
		return Address{}, fmt.Errorf("%q is no e-mail address", email)
	}
	forgotten, err := t.forgotten(key)
	if err != nil {
		return Address{}, err
	}
	var suppressed any
	if forgotten {
		suppressed = millis(t.now)
	}
	if err := t.run("INSERT INTO address(email, key, suppressed_at) VALUES(?, ?, ?) ON CONFLICT(key) DO NOTHING", strings.TrimSpace(email), key, suppressed); err != nil {
		return Address{}, fmt.Errorf("adding address: %w", err)
	}
	return t.AddressByEmail(email)
}

// Suppress stops all campaigns to an address, or (off) allows them again.
func (t *Tx) Suppress(id int64, on bool, actor string, message int64) error {
	var at any
	action := "address released"
	if on {
		at, action = millis(t.now), "address suppressed"
	}
	if err := t.run("UPDATE address SET suppressed_at = ? WHERE id = ?", at, id); err != nil {
		return fmt.Errorf("suppressing address %d: %w", id, err)
	}
	return t.Journal(Entry{Actor: actor, Action: action, Subject: fmt.Sprintf("address:%d", id), Message: message})
}

// SoftBounceLimit is how many transient failures in a row mark an address as dead.
const SoftBounceLimit = 5

// Bounced notes a failure: permanent marks the address at once, transient after SoftBounceLimit of them.
func (t *Tx) Bounced(id int64, permanent bool, status string, message int64) error {
	if err := t.run("UPDATE address SET soft_bounces = soft_bounces + 1 WHERE id = ?", id); err != nil {
		return fmt.Errorf("noting bounce of address %d: %w", id, err)
	}
	a, err := t.AddressByID(id)
	if err != nil {
		return err
	}
	if a.Dead.IsZero() && (permanent || a.SoftBounces >= SoftBounceLimit) {
		if err := t.run("UPDATE address SET dead_at = ?, dead_reason = ? WHERE id = ?", millis(t.now), status, id); err != nil {
			return fmt.Errorf("noting bounce of address %d: %w", id, err)
		}
	}
	return t.Journal(Entry{Actor: "service", Action: "address bounced", Subject: fmt.Sprintf("address:%d", id), Message: message,
		Fields: fmt.Sprintf("permanent=%t status=%s", permanent, status)})
}

// Reached forgets the failures of an address that has written to us.
func (t *Tx) Reached(id int64) error {
	return t.run("UPDATE address SET soft_bounces = 0, dead_at = NULL, dead_reason = '' WHERE id = ? AND (soft_bounces > 0 OR dead_at IS NOT NULL)", id)
}

// first gives the only row of a query, or an error that names what is missing.
func first[T any](t *Tx, what string, id any, scan func(scanner) (T, error), query string, args ...any) (T, error) {
	v, err := scan(t.tx.QueryRowContext(t.ctx, query, args...))
	if err == sql.ErrNoRows {
		err = ErrNotFound
	}
	return v, one(err, what, id)
}
