package registry

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Forget empties all that is personal about a contact: name, details, needs, the messages they wrote and the letters they
// got. A suppressed address leaves a keyed hash behind, so that a later import does not write to it again. Counts stay.
func (t *Tx) Forget(contact int64, actor string) error {
	c, err := t.Contact(contact)
	if err != nil {
		return err
	}
	others, err := t.count("SELECT count(*) FROM contact WHERE address = ? AND id <> ? AND merged_into IS NULL", c.Address, contact)
	if err != nil {
		return err
	}
	steps := []string{
		"UPDATE registration SET diet = '', access = '' WHERE contact = ?1",
		"UPDATE message SET raw = NULL, reading = NULL, sender = '', subject = '', words = '' WHERE contact = ?1",
		"UPDATE triage SET proposal = '[]', detail = '', before = '' WHERE message IN (SELECT id FROM message WHERE contact = ?1)",
		`UPDATE letter SET bytes = CASE WHEN state = 'sending' THEN bytes END, subject = '', last_answer = '',
			state = CASE WHEN state IN ('queued', 'deferred', 'held') THEN 'skipped' ELSE state END WHERE contact = ?1`,
		`UPDATE contact SET name = '', name_key = 'forgotten ' || id, civility = '', function = '', organisation = '', territory = '',
			tags = '', phone = '' WHERE id = ?1`,
	}
	for _, step := range steps {
		if err := t.run(step, contact); err != nil {
			return fmt.Errorf("forgetting contact %d: %w", contact, err)
		}
	}
	if others == 0 {
		if err := t.forgetAddress(c.Address); err != nil {
			return fmt.Errorf("forgetting contact %d: %w", contact, err)
		}
	}
	return t.Journal(Entry{Actor: actor, Action: "contact forgotten", Subject: fmt.Sprintf("contact:%d", contact)})
}

// forgetAddress replaces an address by a name that nobody can be written to at, and keeps the hash of a suppressed one.
func (t *Tx) forgetAddress(id int64) error {
	a, err := t.AddressByID(id)
	if err != nil {
		return err
	}
	if !a.Suppressed.IsZero() {
		hash, err := t.keyedHash(AddressKey(a.Email))
		if err != nil {
			return err
		}
		if err := t.SetSetting("suppressed:"+hash, "1"); err != nil {
			return err
		}
	}
	gone := fmt.Sprintf("forgotten-%d@invalid", id)
	return t.run("UPDATE address SET email = ?, key = ?, suppressed_at = coalesce(suppressed_at, ?) WHERE id = ?", gone, gone, millis(t.now), id)
}

// forgotten says whether an address was suppressed when it was forgotten.
func (t *Tx) forgotten(key string) (bool, error) {
	any, err := t.count("SELECT count(*) FROM setting WHERE key LIKE 'suppressed:%'")
	if err != nil || any == 0 {
		return false, err
	}
	hash, err := t.keyedHash(key)
	if err != nil {
		return false, err
	}
	v, err := t.Setting("suppressed:" + hash)
	return v != "", err
}

// keyedHash hashes with a key of this registry's own, made when it is first needed.
func (t *Tx) keyedHash(s string) (string, error) {
	key, err := t.Setting("hash.key")
	if err != nil {
		return "", err
	}
	if key == "" {
		key = random(32)
		if err := t.SetSetting("hash.key", key); err != nil {
			return "", err
		}
	}
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(s))
	return hex.EncodeToString(mac.Sum(nil)), nil
}
