package registry

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// Forget empties all that is personal about a contact: name, details, needs, the messages they wrote and the letters they
// got. A suppressed address leaves a keyed hash behind, so that a later import does not write to it again. Counts stay.
func (t *Tx) Forget(contact int64, actor string) error {
	c, err := t.Contact(contact)
	if err != nil {
		return err
	}
	if !c.Forgotten.IsZero() {
		return nil
	}
	if err := t.giveUpAll(contact, actor); err != nil {
		return fmt.Errorf("forgetting contact %d: %w", contact, err)
	}
	former, _, err := t.FormerIDs(contact)
	if err != nil {
		return err
	}
	if err := t.noteForgotten(contact); err != nil {
		return err
	}
	for _, id := range append(former, contact) {
		if err := t.forgetOne(id, contact); err != nil {
			return fmt.Errorf("forgetting contact %d: %w", id, err)
		}
	}
	return t.Journal(Entry{Actor: actor, Action: "contact forgotten", Subject: fmt.Sprintf("contact:%d", contact)})
}

// giveUpAll lets somebody who is forgotten come to nothing any more: no list would name them, and no letter may be for them. What is over stays.
func (t *Tx) giveUpAll(contact int64, actor string) error {
	rows, err := t.RegistrationsOf(contact)
	if err != nil {
		return err
	}
	for _, r := range rows {
		e, err := t.Event(r.Event)
		if err != nil {
			return err
		}
		if r.State == Absent || e.StateAt(t.now) == EventPast {
			continue
		}
		r.State, r.Lunch, r.LunchAssumed, r.MealAsked, r.Stated = Absent, nil, false, time.Time{}, t.now
		if _, err := t.PutRegistration(r, actor); err != nil {
			return err
		}
	}
	return nil
}

// forgetOne empties a contact, or one that was merged into it, and their address if nobody else is reached there.
func (t *Tx) forgetOne(id, person int64) error {
	c, err := t.Contact(id)
	if err != nil {
		return err
	}
	others, err := t.count("SELECT count(*) FROM contact WHERE address = ? AND coalesce(merged_into, id) <> ? AND forgotten_at IS NULL", c.Address, person)
	if err != nil {
		return err
	}
	if err := t.leaveToGuests(id); err != nil {
		return err
	}
	alone := others == 0 // what came from or went to the address is theirs
	for _, step := range forgetting {
		if err := t.run(step, id, c.Address, alone, AddressKey(c.Email), millis(t.now)); err != nil {
			return err
		}
	}
	if !alone || !c.Forgotten.IsZero() {
		return nil
	}
	return t.forgetAddress(c.Address)
}

// leaveToGuests lets those whom somebody registered hear what they were to hear for them: news of a change, which are written when they leave, go to
// them, and a seat that is offered to them by a letter that has not left is offered anew.
func (t *Tx) leaveToGuests(contact int64) error {
	const guests = ` FROM letter_registration s JOIN registration r ON r.id = s.registration JOIN contact c ON c.id = r.contact
		WHERE s.letter = letter.id AND r.contact <> ?1 AND r.state <> 'absent' AND c.forgotten_at IS NULL AND c.address = letter.address`
	const waits = " letter.contact = ?1 AND letter.state IN ('queued', 'deferred', 'held') AND letter.unknowns = 0"
	offered, err := collect(t, value[int64], "SELECT r.id FROM letter JOIN letter_registration x ON x.letter = letter.id JOIN registration r ON r.id = x.registration WHERE"+waits+
		" AND letter.kind = 'offer' AND r.offered_until IS NOT NULL AND r.contact <> ?1", contact)
	if err != nil {
		return err
	}
	for _, id := range offered {
		if err := t.EndOffer(id, false); err != nil {
			return err
		}
	}
	return t.run("UPDATE letter SET contact = (SELECT min(r.contact)"+guests+") WHERE kind = 'event-change' AND"+waits+" AND EXISTS (SELECT 1"+guests+")", contact)
}

// Whose letters and messages are emptied: of contact ?1; all of address ?2 with key ?4 if (?3) nobody else is reached there.
const (
	lettersOf  = "(contact = ?1 OR ?3 AND address = ?2)"
	messagesOf = `(contact = ?1 OR ?3 AND lower(trim(sender, ' <>')) = ?4 OR answers IN (SELECT id FROM letter WHERE ` + lettersOf + `)
		OR id IN (SELECT message FROM registration WHERE contact = ?1))`
)

// forgetting are the steps, messages before the letters and contacts by which they are found. ?5 is now. A letter that is on
// its way keeps its bytes until its outcome is known (trigger letter_of_forgotten), and is not tried again.
var forgetting = []string{
	"UPDATE registration SET diet = '', access = '' WHERE contact = ?1",
	"UPDATE meal_change SET diet = NULL WHERE registration IN (SELECT id FROM registration WHERE contact = ?1)",
	"UPDATE triage SET proposal = '[]', detail = '', before = '', state = CASE state WHEN 'open' THEN 'dropped' ELSE state END, closed_at = coalesce(closed_at, ?5) WHERE message IN (SELECT id FROM message WHERE " + messagesOf + ")",
	"DELETE FROM message_raw WHERE message IN (SELECT id FROM message WHERE " + messagesOf + ")",
	`UPDATE message SET reading = NULL, sender = '', subject = '', words = '', message_id = '',
		state = CASE state WHEN 'triage' THEN 'done' ELSE state END WHERE ` + messagesOf,
	"DELETE FROM letter_bytes WHERE letter IN (SELECT id FROM letter WHERE state <> 'sending' AND " + lettersOf + ")",
	`UPDATE letter SET subject = '', last_answer = '', expires = min(expires, ?5),
		state = CASE WHEN state IN ('queued', 'deferred', 'held') THEN 'skipped' ELSE state END WHERE ` + lettersOf,
	`UPDATE contact SET name = '', name_key = 'forgotten ' || id, civility = '', function = '', organisation = '', territory = '',
		tags = '', phone = '', forgotten_at = ?5 WHERE id = ?1`,
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
		t.suppressed = nil
	}
	gone := fmt.Sprintf("forgotten-%d@invalid", id)
	return t.run(`UPDATE address SET email = ?1, key = ?1, suppressed_at = coalesce(suppressed_at, ?2), dead_reason = '', forgotten_at = ?2
		WHERE id = ?3`, gone, millis(t.now), id)
}

// Erased says whether an address stands for one that was forgotten.
func Erased(email string) bool {
	return strings.HasPrefix(email, "forgotten-") && strings.HasSuffix(email, "@invalid")
}

// forgotten says whether an address was suppressed when it was forgotten.
func (t *Tx) forgotten(key string) (bool, error) {
	if t.suppressed == nil {
		hashes, err := collect(t, value[string], "SELECT substr(key, 12) FROM setting WHERE key GLOB 'suppressed:*'")
		if err != nil {
			return false, err
		}
		t.suppressed = map[string]bool{}
		for _, hash := range hashes {
			t.suppressed[hash] = true
		}
	}
	if len(t.suppressed) == 0 {
		return false, nil
	}
	hash, err := t.keyedHash(key)
	return t.suppressed[hash], err
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

// EmptyMail empties raw mail, readings and the bytes of letters that concern an event, or were received before it, and no
// later event. Open cases keep theirs.
func (t *Tx) EmptyMail(event string, day time.Time) error {
	later := "SELECT 1 FROM registration r JOIN event e ON e.id = r.event WHERE r.contact = %s.contact AND e.date > (SELECT date FROM event WHERE id = ?1)"
	over := `id IN (SELECT message FROM message_raw) AND received_at < ?2 AND state <> 'new'
		AND id NOT IN (SELECT message FROM triage WHERE state = 'open') AND NOT EXISTS (` + fmt.Sprintf(later, "message") + ")"
	steps := []string{
		"UPDATE message SET reading = NULL, subject = '' WHERE " + over,
		"DELETE FROM message_raw WHERE message IN (SELECT id FROM message WHERE " + over + ")",
		`DELETE FROM letter_bytes WHERE EXISTS (SELECT 1 FROM letter WHERE id = letter_bytes.letter AND created_at < ?2 + 172800000 AND state NOT IN ('queued', 'sending', 'deferred', 'held')
			AND NOT EXISTS (` + fmt.Sprintf(later, "letter") + "))",
	}
	for _, step := range steps {
		if err := t.run(step, event, millis(day)); err != nil {
			return fmt.Errorf("emptying mail of %s: %w", event, err)
		}
	}
	return nil
}
