package registry

import (
	"crypto/rand"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/mattn/go-sqlite3"
)

// LetterState is how far a letter got.
type LetterState string

// The states of a letter.
const (
	Queued     LetterState = "queued"
	Sending    LetterState = "sending"
	Sent       LetterState = "sent"
	Deferred   LetterState = "deferred" // tried, to be tried again
	Failed     LetterState = "failed"   // refused for good
	Held       LetterState = "held"     // waits for a person or a fact; Reason says which
	Skipped    LetterState = "skipped"  // not wanted any more
	Expired    LetterState = "expired"
	Superseded LetterState = "superseded" // a later letter says it all
)

// Priorities of letters: lower goes first.
const (
	PriorityRegistry = 0
	PriorityByDate   = 5
	PriorityCampaign = 9
)

// Letter is one message to one address: a row of the outbox.
type Letter struct {
	ID            int64
	Token         string // 32 hexadecimal digits, in the Message-ID
	Code          string // 12 characters of Crockford's base 32, printed in groups of four
	Key           string // "" or the name of a letter that exists once
	Kind          string
	Address       int64
	Email         string // of the address; read only
	Contact       int64
	Event         string
	Campaign      int64
	Message       int64 // that it answers, or asks about
	Subject       string
	State         LetterState
	Reason        string
	Counted       bool // states no change: limited
	Priority      int
	NotBefore     time.Time
	Expires       time.Time
	Attempts      int
	Dotted        bool // handed over up to the final dot, answer not recorded
	Unknowns      int  // attempts whose outcome is not known: possible copies
	LastAnswer    string
	Bytes         []byte
	Notes         string // JSON of the caller's: what the letter says besides the registrations
	Created, Sent time.Time
	Registrations []int64  // that it states; written by QueueLetter
	Buttons       []string // events that it has a button for; written by QueueLetter
}

const (
	letterFacts = `l.id, l.token, l.code, coalesce(l.key, ''), l.kind, l.address, a.email, l.contact, l.event, l.campaign, l.message, l.subject,
	l.state, l.reason, l.counted, l.priority, l.not_before, l.expires, l.attempts, l.dotted, l.unknowns, l.last_answer, l.notes, l.created_at, l.sent_at`
	letterFrom    = " FROM letter l JOIN address a ON a.id = l.address"
	letterBytes   = ", (SELECT bytes FROM letter_bytes WHERE letter = l.id)"
	letterColumns = letterFacts + letterBytes + letterFrom
	letterList    = letterFacts + ", NULL" + letterFrom // without bytes: a list of them would not fit into memory
)

func scanLetter(row scanner) (Letter, error) {
	var l Letter
	var contact, campaign, message, notBefore, expires, created, sent sql.NullInt64
	var event sql.NullString
	err := row.Scan(&l.ID, &l.Token, &l.Code, &l.Key, &l.Kind, &l.Address, &l.Email, &contact, &event, &campaign, &message, &l.Subject,
		&l.State, &l.Reason, &l.Counted, &l.Priority, &notBefore, &expires, &l.Attempts, &l.Dotted, &l.Unknowns, &l.LastAnswer, &l.Notes, &created,
		&sent, &l.Bytes)
	l.Contact, l.Event, l.Campaign, l.Message = contact.Int64, event.String, campaign.Int64, message.Int64
	l.NotBefore, l.Expires, l.Created, l.Sent = instant(notBefore), instant(expires), instant(created), instant(sent)
	return l, err
}

// crockford is base 32 without I, L, O and U (Crockford).
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// NewNames gives a letter a token of 128 random bits and a code of 60.
func (l *Letter) NewNames() {
	var b [8]byte
	rand.Read(b[:]) // never fails (crypto/rand)
	n := binary.BigEndian.Uint64(b[:])
	var code strings.Builder
	for range 12 {
		code.WriteByte(crockford[n&31])
		n >>= 5
	}
	l.Token, l.Code = random(16), code.String()
}

// PrintedCode groups a code for people: "7K3M-9QXT-2PVD".
func PrintedCode(code string) string {
	if len(code) != 12 {
		return code
	}
	return code[:4] + "-" + code[4:8] + "-" + code[8:]
}

// LetterLife is how long a letter is tried, unless it says otherwise (RFC 5321 section 4.5.4.1: four to five days).
const LetterLife = 5 * 24 * time.Hour

// QueueLetter writes a letter in the state that it bears (Queued or Held), with the registrations that it states. A Key that
// exists already, or a second letter of a campaign to an address, is ErrTwice. The letter comes back with its ID and names; its Email is not looked up.
func (t *Tx) QueueLetter(l Letter) (Letter, error) {
	if l.Token == "" {
		l.NewNames()
	}
	if l.State == "" {
		l.State = Queued
	}
	if l.NotBefore.IsZero() {
		l.NotBefore = t.now
	}
	if l.Expires.IsZero() {
		l.Expires = l.NotBefore.Add(LetterLife)
	}
	id, err := t.insert(`INSERT INTO letter(token, code, key, kind, address, contact, event, campaign, message, subject, state, reason, counted,
			priority, not_before, expires, notes, created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		l.Token, l.Code, text(l.Key), l.Kind, l.Address, ref(l.Contact), text(l.Event), ref(l.Campaign), ref(l.Message), l.Subject, l.State,
		l.Reason, l.Counted, l.Priority, millis(l.NotBefore), millis(l.Expires), l.Notes, millis(t.now))
	if err != nil {
		if e, ok := errors.AsType[sqlite3.Error](err); ok && e.ExtendedCode == sqlite3.ErrConstraintUnique {
			err = because(ErrTwice, err)
		}
		return Letter{}, fmt.Errorf("queueing letter %s: %w", l.Kind, err)
	}
	if len(l.Bytes) > 0 {
		if err := t.keepBytes(id, l.Bytes, "'queued', 'held'"); err != nil {
			return Letter{}, fmt.Errorf("queueing letter %s: %w", l.Kind, err)
		}
	}
	for _, r := range l.Registrations {
		if err := t.run("INSERT OR IGNORE INTO letter_registration(letter, registration) VALUES(?, ?)", id, r); err != nil {
			return Letter{}, fmt.Errorf("queueing letter %s: %w", l.Kind, err)
		}
	}
	for _, e := range l.Buttons {
		if err := t.run("INSERT OR IGNORE INTO letter_button(letter, event) VALUES(?, ?)", id, e); err != nil {
			return Letter{}, fmt.Errorf("queueing letter %s: %w", l.Kind, err)
		}
	}
	l.ID, l.Created = id, t.now
	return l, nil
}

// keepBytes writes what a letter in one of these states says, in place of what it said before; ErrNotFound: it is in another.
func (t *Tx) keepBytes(letter int64, bytes []byte, states string) error {
	return t.change("letter", letter, `INSERT INTO letter_bytes(letter, bytes) SELECT id, ? FROM letter WHERE id = ? AND state IN (`+states+`)
		ON CONFLICT DO UPDATE SET bytes = excluded.bytes`, bytes, letter)
}

// Letter gives one letter.
func (t *Tx) Letter(id int64) (Letter, error) {
	return first(t, "letter", id, scanLetter, "SELECT "+letterColumns+" WHERE l.id = +?", id)
}

// LetterByToken finds a letter by the token of its Message-ID.
func (t *Tx) LetterByToken(token string) (Letter, error) {
	return first(t, "letter", "of this token", scanLetter, "SELECT "+letterColumns+" WHERE l.token = +?", strings.ToLower(token))
}

// LetterByCode finds a letter by its printed code, in any case, with or without hyphens; I and L are read as 1, O as 0.
func (t *Tx) LetterByCode(code string) (Letter, error) {
	code = strings.NewReplacer("-", "", " ", "", "I", "1", "L", "1", "O", "0").Replace(strings.ToUpper(code))
	return first(t, "letter", "of this code", scanLetter, "SELECT "+letterColumns+" WHERE l.code = +?", code)
}

// LetterByKey finds a letter that exists once.
func (t *Tx) LetterByKey(key string) (Letter, error) {
	return first(t, "letter", key, scanLetter, "SELECT "+letterColumns+" WHERE l.key = +?", key)
}

// LetterFilter selects letters; zero values select all.
type LetterFilter struct {
	Campaign, Address int64
	States            []LetterState
	Kind, Event       string
	Contact           int64
}

// Letters gives the letters of a filter, oldest first, without their Bytes: Letter has those.
func (t *Tx) Letters(f LetterFilter) ([]Letter, error) {
	query := "SELECT " + letterList + " WHERE 1"
	var args []any
	and := func(condition string, values ...any) {
		query += " AND " + condition
		args = append(args, values...)
	}
	if f.Campaign != 0 {
		and("l.campaign = +?", f.Campaign)
	}
	if f.Address != 0 {
		and("l.address = +?", f.Address)
	}
	if f.Kind != "" {
		and("l.kind = +?", f.Kind)
	}
	if f.Event != "" {
		and("l.event = +?", f.Event)
	}
	if f.Contact != 0 {
		and("l.contact = +?", f.Contact)
	}
	if len(f.States) > 0 {
		states := make([]any, len(f.States))
		for i, s := range f.States {
			states[i] = s
		}
		and("l.state IN (?"+strings.Repeat(", ?", len(states)-1)+")", states...)
	}
	return collect(t, scanLetter, query+" ORDER BY l.id", args...)
}

// FillLetter writes a letter that was held for a fact, and queues it. One that is not held is ErrNotFound.
func (t *Tx) FillLetter(id int64, subject string, bytes []byte) error {
	if err := t.keepBytes(id, bytes, "'held'"); err != nil {
		return err
	}
	return t.run("UPDATE letter SET state = 'queued', reason = '', subject = ?, not_before = ? WHERE id = ?", subject, millis(t.now), id)
}
