package registry

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"time"
)

// MessageState is how far a message got.
type MessageState string

// The states of a message.
const (
	MessageNew    MessageState = "new"    // to handle
	MessageOld    MessageState = "old"    // received before the service's time: never acted on
	MessageCopy   MessageState = "copy"   // of an earlier message: no effect
	MessageDone   MessageState = "done"   // handled
	MessageTriage MessageState = "triage" // a person must settle it; see Triage
)

// Message is one thing that came into the mailbox.
type Message struct {
	ID        int64
	Digest    string // of the bytes
	MessageID string
	Words     string // digest of sender and new words
	Sender    string
	Subject   string
	Received  time.Time // by the server (INTERNALDATE)
	Seen      time.Time // by us
	Raw       []byte    // nil once emptied
	Size      int64     // on the server, may be more than Raw
	Truncated bool
	Junk      bool
	Kind      string
	State     MessageState
	Reason    string
	Attempts  int
	Answers   int64  // letter, 0 not known
	Contact   int64  // who wrote, 0 not known
	Reading   string // JSON, "" none
}

// Sighting is one place in which a message was seen.
type Sighting struct {
	Folder           string
	UIDValidity, UID uint32
}

const (
	messageFacts = `id, digest, message_id, words, sender, subject, received_at, seen_at, size, truncated, junk, kind, state, reason,
	attempts, answers, contact, coalesce(reading, '')`
	messageColumns = messageFacts + ", (SELECT bytes FROM message_raw WHERE message = message.id) FROM message"
	messageList    = messageFacts + ", NULL FROM message" // without bytes: a list of them would not fit into memory
)

func scanMessage(row scanner) (Message, error) {
	var m Message
	var received, seen, answers, contact sql.NullInt64
	err := row.Scan(&m.ID, &m.Digest, &m.MessageID, &m.Words, &m.Sender, &m.Subject, &received, &seen, &m.Size, &m.Truncated, &m.Junk,
		&m.Kind, &m.State, &m.Reason, &m.Attempts, &answers, &contact, &m.Reading, &m.Raw)
	m.Received, m.Seen, m.Answers, m.Contact = instant(received), instant(seen), answers.Int64, contact.Int64
	return m, err
}

// Digest names bytes.
func Digest(raw []byte) string {
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}

// Receive records a sighting and keeps the bytes once, by their digest. State is MessageNew or MessageOld for bytes not seen
// before; fresh says that they were not. A message without any bytes is named after its place. Sender, as far as the header tells it,
// decides how soon the message is handled: see turn.
func (t *Tx) Receive(s Sighting, m Message) (id int64, fresh bool, err error) {
	m.Digest = Digest(m.Raw)
	if len(m.Raw) == 0 {
		m.Digest = Digest(fmt.Appendf(nil, "%s/%d/%d", s.Folder, s.UIDValidity, s.UID))
	}
	err = t.get("SELECT id FROM message WHERE digest = ?", []any{m.Digest}, &id)
	if errors.Is(err, ErrNotFound) {
		fresh = true
		id, err = t.keep(m)
	}
	if err != nil {
		return 0, false, fmt.Errorf("keeping message: %w", err)
	}
	err = t.run(`INSERT INTO sighting(folder, uidvalidity, uid, message) VALUES(?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET message = excluded.message`, s.Folder, s.UIDValidity, s.UID, id)
	if err != nil {
		return 0, false, fmt.Errorf("noting sighting: %w", err)
	}
	return id, fresh, nil
}

// keep inserts a message in its turn.
func (t *Tx) keep(m Message) (int64, error) {
	turn, err := t.turn(AddressKey(m.Sender))
	if err != nil {
		return 0, err
	}
	id, err := t.insert("INSERT INTO message(digest, sender, turn, received_at, seen_at, size, truncated, junk, state) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
		m.Digest, AddressKey(m.Sender), turn, millis(m.Received), millis(t.now), m.Size, m.Truncated, m.Junk, m.State)
	if err != nil || m.Raw == nil {
		return id, err
	}
	return id, t.run("INSERT INTO message_raw(message, bytes) VALUES(?, ?)", id, m.Raw)
}

// The turns of FAULTS abuse 32: so many messages of one sender are handled in a turn; and while more than a flood wait, those of unknown
// senders come a turn later.
const (
	turnSize  = 5
	floodSize = 200
)

// turn is how many turns a new message of a sender waits. Those of one sender stay in their order.
func (t *Tx) turn(sender string) (int, error) {
	var turn, held int
	err := t.get("SELECT turn, count(*) FROM message WHERE state = 'new' AND sender = +? GROUP BY turn ORDER BY turn DESC LIMIT 1", []any{sender}, &turn, &held)
	switch {
	case err == nil && held >= turnSize:
		return turn + 1, nil
	case err == nil || !errors.Is(err, ErrNotFound):
		return turn, err
	}
	known, err := t.count("SELECT count(*) FROM address WHERE key = ?", sender)
	if err != nil || known > 0 {
		return 0, err
	}
	waiting, err := t.count("SELECT count(*) FROM (SELECT 1 FROM message WHERE state = 'new' LIMIT +?)", floodSize+1)
	if err != nil || waiting <= floodSize {
		return 0, err
	}
	return 1, nil
}

// FetchLimit is how often a message is fetched before it is set aside.
const FetchLimit = 3

// FetchFailed notes that a message could not be fetched; it gives the number of failures so far.
func (t *Tx) FetchFailed(s Sighting) (int, error) {
	var n int
	err := t.get(`INSERT INTO sighting(folder, uidvalidity, uid, failures) VALUES(?, ?, ?, 1)
		ON CONFLICT DO UPDATE SET failures = failures + 1 RETURNING failures`, []any{s.Folder, s.UIDValidity, s.UID}, &n)
	if err != nil {
		return 0, fmt.Errorf("noting failed fetch: %w", err)
	}
	return n, nil
}

// Overlook notes a place whose message is older than the service: it is never fetched.
func (t *Tx) Overlook(s Sighting) error {
	err := t.run("INSERT INTO sighting(folder, uidvalidity, uid, failures) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING", s.Folder, s.UIDValidity, s.UID, FetchLimit)
	if err != nil {
		return fmt.Errorf("noting old message: %w", err)
	}
	return nil
}

// Sighted gives the UIDs of a folder above one that need no fetching: kept, or set aside after FetchLimit failures.
func (t *Tx) Sighted(folder string, uidValidity, after uint32) (map[uint32]bool, error) {
	uids, err := collect(t, value[uint32], "SELECT uid FROM sighting WHERE folder = ? AND uidvalidity = ? AND uid > ? AND (message IS NOT NULL OR failures >= ?)",
		folder, uidValidity, after, FetchLimit)
	if err != nil {
		return nil, fmt.Errorf("reading sightings: %w", err)
	}
	known := make(map[uint32]bool, len(uids))
	for _, uid := range uids {
		known[uid] = true
	}
	return known, nil
}

// Unmarked gives the UIDs of a folder whose messages are handled and not yet marked so on the server; at most limit.
func (t *Tx) Unmarked(folder string, uidValidity uint32, limit int) ([]uint32, error) {
	return collect(t, value[uint32], `SELECT s.uid FROM sighting s INDEXED BY sighting_unmarked JOIN message m ON m.id = s.message
		WHERE s.folder = +? AND s.uidvalidity = +? AND s.marked = 0 AND s.message IS NOT NULL AND m.state IN ('done', 'copy', 'triage') ORDER BY s.uid LIMIT +?`,
		folder, uidValidity, limit)
}

// Marked notes that the server knows that these are handled.
func (t *Tx) Marked(folder string, uidValidity uint32, uids []uint32) error {
	for _, uid := range uids {
		if err := t.run("UPDATE sighting SET marked = 1 WHERE folder = ? AND uidvalidity = ? AND uid = ?", folder, uidValidity, uid); err != nil {
			return fmt.Errorf("noting mark: %w", err)
		}
	}
	return nil
}

// NextMessages gives the ids of messages to handle, in order of reception; at most limit.
func (t *Tx) NextMessages(limit int) ([]int64, error) {
	return collect(t, value[int64], "SELECT id FROM message WHERE state = 'new' ORDER BY turn, received_at, id LIMIT +?", limit)
}

// Message gives one message.
func (t *Tx) Message(id int64) (Message, error) {
	return first(t, "message", id, scanMessage, "SELECT "+messageColumns+" WHERE id = ?", id)
}

// MessageFacts gives one message without its Raw.
func (t *Tx) MessageFacts(id int64) (Message, error) {
	return first(t, "message", id, scanMessage, "SELECT "+messageList+" WHERE id = ?", id)
}

// MessageSize gives how many bytes a message has on the server.
func (t *Tx) MessageSize(id int64) (int64, error) {
	return first(t, "message", id, value[int64], "SELECT size FROM message WHERE id = ?", id)
}

// Attempts gives how often reading a message ended the process.
func (t *Tx) Attempts(id int64) (int, error) {
	return first(t, "message", id, value[int], "SELECT attempts FROM message WHERE id = ?", id)
}

// Attempt counts a reading of a message that ended the process; it gives how many there were.
func (t *Tx) Attempt(id int64) (int, error) {
	var n int
	err := t.get("UPDATE message SET attempts = attempts + 1 WHERE id = ? RETURNING attempts", []any{id}, &n)
	return n, one(err, "message", id)
}

// Handled writes what became of a message: its kind, state, reason, sender, and what it was understood to say.
func (t *Tx) Handled(m Message) error {
	err := t.change("message", m.ID, `UPDATE message SET message_id = ?, words = ?, sender = ?, subject = ?, kind = ?, state = ?, reason = ?, answers = ?, contact = ?,
		reading = ? WHERE id = ?`, m.MessageID, m.Words, m.Sender, m.Subject, m.Kind, m.State, m.Reason, ref(m.Answers), ref(m.Contact), text(m.Reading), m.ID)
	if err != nil {
		return err
	}
	return t.Journal(Entry{Actor: "service", Action: "message handled", Subject: fmt.Sprintf("message:%d", m.ID), Message: m.ID,
		Fields: fmt.Sprintf("kind=%s state=%s reason=%s", m.Kind, m.State, m.Reason)})
}

// Twins gives the other handled messages that bear the same Message-ID, without their Raw.
func (t *Tx) Twins(messageID string, but int64) ([]Message, error) {
	if messageID == "" {
		return nil, nil
	}
	return collect(t, scanMessage, "SELECT "+messageList+" WHERE message_id = +? AND id <> +? AND state <> 'new' ORDER BY id", messageID, but)
}

// MessageCounts counts messages by state.
func (t *Tx) MessageCounts() (map[MessageState]int, error) {
	return counts[MessageState](t, "SELECT state, count(*) FROM message GROUP BY state")
}
