package registry

import "time"

// Whether letters have left, or may have: one that waits, was dropped or was refused reached nobody, however often it was tried, unless the outcome
// of an attempt is not known.

// mayBeOut holds for a letter that somebody may have read.
const mayBeOut = "(l.state IN ('sent', 'sending') OR l.unknowns > 0)"

// SurelyWaits says whether a letter is still to leave and nobody can have read it.
func (l Letter) SurelyWaits() bool {
	return l.Unknowns == 0 && (l.State == Queued || l.State == Deferred || l.State == Held)
}

// MayBeOut says whether somebody may have read a letter.
func (l Letter) MayBeOut() bool { return l.Unknowns > 0 || l.State == Sent || l.State == Sending }

// ToldSince says whether letters of a kind about an event may have been read that were written at an instant or later.
func (t *Tx) ToldSince(event, kind string, since time.Time) (bool, error) {
	n, err := t.count("SELECT count(*) FROM letter l WHERE l.event = ? AND l.kind = ? AND l.created_at >= ? AND "+mayBeOut, event, kind, millis(since))
	return n > 0, err
}

// StatedAt says whether a letter of the registry to an address that states a registration, and is no news of a change itself, may have been
// read that is younger than another one.
func (t *Tx) StatedAt(address, registration, letter int64) (bool, error) {
	n, err := t.count(`SELECT count(*) FROM letter l JOIN letter_registration s ON s.letter = l.id WHERE s.registration = +?1 AND l.id > ?2 AND l.address = +?3
		AND l.campaign IS NULL AND l.kind <> 'event-change' AND `+mayBeOut, registration, letter, address)
	return n > 0, err
}

// ToldOf says whether a letter of the registry to an address that states a registration may have been read, besides the one with a key.
func (t *Tx) ToldOf(address, registration int64, besides string) (bool, error) {
	n, err := t.count(`SELECT count(*) FROM letter l JOIN letter_registration s ON s.letter = l.id WHERE s.registration = +? AND l.address = +? AND l.key IS NOT ?
		AND l.campaign IS NULL AND `+mayBeOut, registration, address, besides)
	return n > 0, err
}

// UnsentStatements gives the letters of the registry that state a registration at an event, to whatever address, and have surely not left, oldest first;
// letters by date (they have a Key) and answers that state no change are none.
func (t *Tx) UnsentStatements(event string) ([]Letter, error) {
	return collect(t, scanLetter, "SELECT "+letterList+` WHERE l.state IN ('queued', 'deferred') AND l.campaign IS NULL AND +l.key IS NULL AND l.unknowns = 0
		AND l.counted = 0 AND EXISTS (SELECT 1 FROM letter_registration s JOIN registration r ON r.id = s.registration WHERE s.letter = l.id AND r.event = ?) ORDER BY l.id`, event)
}

// LastLetter is the number of the youngest letter; 0 if there is none.
func (t *Tx) LastLetter() (int64, error) {
	n, err := t.count("SELECT coalesce(max(id), 0) FROM letter")
	return int64(n), err
}

// NoteLetter writes the notes of a letter anew.
func (t *Tx) NoteLetter(id int64, notes string) error {
	return t.run("UPDATE letter SET notes = ? WHERE id = ?", notes, id)
}
