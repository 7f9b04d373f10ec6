package registry

// LettersAbout gives the letters that a message led to, oldest first.
func (t *Tx) LettersAbout(message int64) ([]Letter, error) {
	return collect(t, scanLetter, "SELECT "+letterColumns+" WHERE l.message = ? ORDER BY l.id", message)
}

// TriageOf gives the cases of a message, oldest first.
func (t *Tx) TriageOf(message int64) ([]Triage, error) {
	return collect(t, scanTriage, "SELECT "+triageColumns+" WHERE t.message = ? ORDER BY t.id", message)
}

// MessageByID finds a handled message by its Message-ID, the newest; ErrNotFound if there is none.
func (t *Tx) MessageByID(messageID string) (Message, error) {
	return first(t, "message", messageID, scanMessage, "SELECT "+messageColumns+" WHERE message_id = ? AND message_id <> '' AND state <> 'new' ORDER BY id DESC LIMIT 1", messageID)
}

// Statements counts the letters that state a registration and were handed over, or wait for a person because nobody can know: two attempts
// were cut short behind the final dot (FAULTS fault 20).
func (t *Tx) Statements(registration int64) (int, error) {
	return t.count("SELECT count(*) FROM letter l JOIN letter_registration s ON s.letter = l.id WHERE s.registration = ? AND (l.state = 'sent' OR l.state = 'held' AND l.reason = 'unknown-outcome')", registration)
}

// AskSpent says whether the question of a letter has had its answer: another message answered it, or a registration of its contact
// about its event was stated after it was written.
func (t *Tx) AskSpent(l Letter, but int64) (bool, error) {
	n, err := t.count(`SELECT (SELECT count(*) FROM message WHERE answers = ?1 AND id <> ?2 AND kind = 'reply' AND state IN ('done', 'triage')) +
		(SELECT count(*) FROM registration WHERE contact = ?3 AND (?4 = '' OR event = ?4) AND stated_at > ?5)`, l.ID, but, ref(l.Contact), l.Event, millis(l.Created))
	return n > 0, err
}
