package registry

import (
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// Address is one mailbox: what is suppressed, bounces, and gets a campaign once.
type Address struct {
	ID          int64
	Email       string // as first seen
	Suppressed  time.Time
	Dead        time.Time
	DeadReason  string
	SoftBounces int
	Forgotten   time.Time
}

// AddressKey is the form by which addresses are compared: spaces around it trimmed, all in lower case, the domain in its
// ASCII form (RFC 5890). "+tag" is another address. What is no single address, or holds spaces, control characters or
// brackets, gives "".
func AddressKey(email string) string {
	if plainAddress(email) {
		return email
	}
	email = strings.ToLower(norm.NFC.String(strings.TrimSpace(email)))
	at := strings.LastIndex(email, "@")
	if at < 1 || strings.ContainsFunc(email, unfit) {
		return ""
	}
	domain := strings.TrimSuffix(email[at+1:], ".")
	if !ascii(domain) || strings.Contains(domain, "xn--") {
		if encoded, err := idna.Lookup.ToASCII(domain); err == nil && encoded != "" {
			domain = strings.TrimSuffix(encoded, ".") // a full stop of another script is one too
		}
	}
	if domain == "" || domain[0] == '.' || strings.HasSuffix(domain, ".") || strings.Contains(domain, "..") {
		return "" // names of hosts have no empty part
	}
	return email[:at] + "@" + domain
}

// plainAddress says whether an address is its own key, as most are: letters in lower case, digits and a few signs, one @, and a domain of
// full labels in ASCII.
func plainAddress(email string) bool {
	at := -1
	for i := range len(email) {
		switch c := email[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-', c == '_':
		case c == '.':
			if at >= 0 && (email[i-1] == '@' || email[i-1] == '.') {
				return false
			}
		case c == '@':
			if at >= 0 {
				return false
			}
			at = i
		default:
			return false
		}
	}
	return at > 0 && at < len(email)-1 && email[len(email)-1] != '.' && !strings.Contains(email[at:], "xn--")
}

// unfit are runes that no address has outside of quotes, which nobody uses.
func unfit(r rune) bool {
	return unicode.IsSpace(r) || !unicode.IsPrint(r) || strings.ContainsRune(`<>()[]\,;:"`, r) || r == unicode.ReplacementChar
}

const addressColumns = "id, email, suppressed_at, dead_at, dead_reason, soft_bounces, forgotten_at FROM address"

func scanAddress(row scanner) (Address, error) {
	var a Address
	var suppressed, dead, forgotten sql.NullInt64
	err := row.Scan(&a.ID, &a.Email, &suppressed, &dead, &a.DeadReason, &a.SoftBounces, &forgotten)
	a.Suppressed, a.Dead, a.Forgotten = instant(suppressed), instant(dead), instant(forgotten)
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

// EnsureAddress finds an address or adds it. One that was suppressed when it was forgotten comes back suppressed.
func (t *Tx) EnsureAddress(email string) (Address, error) {
	key := AddressKey(email)
	if key == "" {
		return Address{}, errors.New("this is no e-mail address") // which one: the caller knows, a log must not
	}
	a, err := t.AddressByEmail(email)
	if !errors.Is(err, ErrNotFound) {
		return a, err
	}
	id, err := t.addAddress(email, key)
	if err != nil {
		return Address{}, err
	}
	return t.AddressByID(id)
}

func (t *Tx) addAddress(email, key string) (int64, error) {
	forgotten, err := t.forgotten(key)
	if err != nil {
		return 0, err
	}
	var suppressed any
	if forgotten {
		suppressed = millis(t.now)
	}
	id, err := t.insert("INSERT INTO address(email, key, suppressed_at) VALUES(?, ?, ?)", strings.TrimSpace(email), key, suppressed)
	if err != nil {
		return 0, fmt.Errorf("adding address: %w", err)
	}
	return id, nil
}

// Suppress stops all campaigns to an address, or (off) allows them again. What is so already stays as it is.
func (t *Tx) Suppress(id int64, on bool, actor string, message int64) error {
	a, err := t.AddressByID(id)
	if err != nil {
		return err
	}
	if on != a.Suppressed.IsZero() {
		return nil
	}
	var at any
	action := "address released"
	if on {
		at, action = millis(t.now), "address suppressed"
	}
	if err := t.change("address", id, "UPDATE address SET suppressed_at = ? WHERE id = ?", at, id); err != nil {
		return err
	}
	return t.Journal(Entry{Actor: actor, Action: action, Subject: fmt.Sprintf("address:%d", id), Message: message})
}

// SoftBounceLimit is how many transient failures in a row mark an address as dead.
const SoftBounceLimit = 5

// enhanced is a status code (RFC 3463 section 2); a journal takes nothing else of what a server says.
var enhanced = regexp.MustCompile(`\b[245]\.\d{1,3}\.\d{1,3}\b`)

// Bounced notes a failure: permanent marks the address at once, transient after SoftBounceLimit of them.
func (t *Tx) Bounced(id int64, permanent bool, status string, message int64) error {
	if err := t.change("address", id, "UPDATE address SET soft_bounces = soft_bounces + 1 WHERE id = ?", id); err != nil {
		return err
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
		Fields: fmt.Sprintf("permanent=%t status=%s", permanent, enhanced.FindString(status))})
}

// Reached forgets the failures of an address that has written to us.
func (t *Tx) Reached(id int64) error {
	return t.run("UPDATE address SET soft_bounces = 0, dead_at = NULL, dead_reason = '' WHERE id = ? AND (soft_bounces > 0 OR dead_at IS NOT NULL)", id)
}
