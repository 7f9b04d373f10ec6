package registry

import (
	"crypto/rand"
	"database/sql"
	"encoding/binary"
	"fmt"
	"strings"
	"time"
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
	Created, Sent time.Time
	Registrations []int64  // that it states; written by QueueLetter
	Buttons       []string // events that it has a button for; written by QueueLetter
}

const letterColumns = `l.id, l.token, l.code, coalesce(l.key, ''), l.kind, l.address, a.email, l.contact, l.event, l.campaign, l.message, l.subject,
	l.state, l.reason, l.counted, l.priority, l.not_before, l.expires, l.attempts, l.dotted, l.unknowns, l.last_answer, l.bytes, l.created_at,
	l.sent_at FROM letter l JOIN address a ON a.id = l.address`

func scanLetter(row scanner) (Letter, error) {
	var l Letter
	var contact, campaign, message, notBefore, expires, created, sent sql.NullInt64
	var event sql.NullString
	err := row.Scan(&l.ID, &l.Token, &l.Code, &l.Key, &l.Kind, &l.Address, &l.Email, &contact, &event, &campaign, &message, &l.Subject,
		&l.State, &l.Reason, &l.Counted, &l.Priority, &notBefore, &expires, &l.Attempts, &l.Dotted, &l.Unknowns, &l.LastAnswer, &l.Bytes,
		&created, &sent)
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
// exists already, or a second letter of a campaign to an address, is an error of the database.
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
			priority, not_before, expires, bytes, created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		l.Token, l.Code, text(l.Key), l.Kind, l.Address, ref(l.Contact), text(l.Event), ref(l.Campaign), ref(l.Message), l.Subject, l.State,
		l.Reason, l.Counted, l.Priority, millis(l.NotBefore), millis(l.Expires), l.Bytes, millis(t.now))
	if err != nil {
		return Letter{}, fmt.Errorf("queueing letter %s: %w", l.Kind, err)
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
	return t.Letter(id)
}

// Letter gives one letter.
func (t *Tx) Letter(id int64) (Letter, error) {
	return first(t, "letter", id, scanLetter, "SELECT "+letterColumns+" WHERE l.id = ?", id)
}

// LetterByToken finds a letter by the token of its Message-ID.
func (t *Tx) LetterByToken(token string) (Letter, error) {
	return first(t, "letter", "of this token", scanLetter, "SELECT "+letterColumns+" WHERE l.token = ?", strings.ToLower(token))
}

// LetterByCode finds a letter by its printed code, in any case, with or without hyphens; I and L are read as 1, O as 0.
func (t *Tx) LetterByCode(code string) (Letter, error) {
	code = strings.NewReplacer("-", "", " ", "", "I", "1", "L", "1", "O", "0").Replace(strings.ToUpper(code))
	return first(t, "letter", "of this code", scanLetter, "SELECT "+letterColumns+" WHERE l.code = ?", code)
}

// LetterByKey finds a letter that exists once.
func (t *Tx) LetterByKey(key string) (Letter, error) {
	return first(t, "letter", key, scanLetter, "SELECT "+letterColumns+" WHERE l.key = ?", key)
}

// LetterFilter selects letters; zero values select all.
type LetterFilter struct {
	Campaign, Address int64
	States            []LetterState
	Kind              string
}

// Letters gives the letters of a filter, oldest first.
func (t *Tx) Letters(f LetterFilter) ([]Letter, error) {
	states := make([]string, len(f.States))
	for i, s := range f.States {
		states[i] = string(s)
	}
	list := ""
	if len(states) > 0 {
		list = "," + strings.Join(states, ",") + ","
	}
	return collect(t, scanLetter, "SELECT "+letterColumns+` WHERE (?1 = 0 OR l.campaign = ?1) AND (?2 = 0 OR l.address = ?2)
		AND (?3 = '' OR instr(?3, ',' || l.state || ',') > 0) AND (?4 = '' OR l.kind = ?4) ORDER BY l.id`, f.Campaign, f.Address, list, f.Kind)
}

// DueLetters gives letters to send now, those of the registry first: at most limit in all, at most campaign of campaigns.
// Letters of paused campaigns and to paused domains wait.
func (t *Tx) DueLetters(limit, campaign int) ([]Letter, error) {
	due := "SELECT " + letterColumns + ` LEFT JOIN campaign c ON c.id = l.campaign
		WHERE l.state IN ('queued', 'deferred') AND l.not_before <= ?1 AND (l.campaign IS NULL OR c.state = 'running')
		AND NOT EXISTS (SELECT 1 FROM pause p WHERE p.until > ?1 AND p.scope = 'domain:' || substr(a.key, instr(a.key, '@') + 1))
		AND (l.campaign IS NOT NULL) = ?3 ORDER BY l.priority, l.not_before, l.id LIMIT ?2`
	first, err := collect(t, scanLetter, due, millis(t.now), limit, false)
	if err != nil || len(first) >= limit {
		return first, err
	}
	rest, err := collect(t, scanLetter, due, millis(t.now), min(campaign, limit-len(first)), true)
	return append(first, rest...), err
}

// NextDue is when the next letter may go that does not yet; zero if none waits.
func (t *Tx) NextDue() (time.Time, error) {
	var at sql.NullInt64
	err := t.get("SELECT min(not_before) FROM letter WHERE state IN ('queued', 'deferred') AND not_before > ?", []any{millis(t.now)}, &at)
	return instant(at), err
}

// MarkSending commits an attempt before it is made, with the bytes that all attempts will send.
func (t *Tx) MarkSending(id int64, subject string, bytes []byte) error {
	return t.run("UPDATE letter SET state = 'sending', attempts = attempts + 1, dotted = 0, subject = ?, bytes = ? WHERE id = ?", subject, bytes, id)
}

// MarkDotted notes that the letter is handed over but for the final dot: from now on its outcome may be unknown.
func (t *Tx) MarkDotted(id int64) error {
	return t.run("UPDATE letter SET dotted = 1 WHERE id = ? AND state = 'sending'", id)
}

// Delivered records a 250.
func (t *Tx) Delivered(id int64, answer string) error {
	return t.run("UPDATE letter SET state = 'sent', sent_at = ?, dotted = 0, reason = '', last_answer = ? WHERE id = ?", millis(t.now), answer, id)
}

// Postpone records a failure for now; the letter is tried again at the given time, or expires before.
func (t *Tx) Postpone(id int64, until time.Time, answer string) error {
	return t.run(`UPDATE letter SET state = CASE WHEN expires <= ?2 THEN 'expired' ELSE 'deferred' END, dotted = 0, not_before = ?2, last_answer = ?3
		WHERE id = ?1`, id, millis(until), answer)
}

// Release puts a letter back unharmed: it was not tried after all.
func (t *Tx) Release(id int64) error {
	return t.run("UPDATE letter SET state = 'queued', attempts = max(attempts - 1, 0), dotted = 0 WHERE id = ? AND state = 'sending'", id)
}

// OutcomeUnknown records that a letter may have been delivered: it goes out once more with the same bytes, and is held the
// second time (DESIGN §4).
func (t *Tx) OutcomeUnknown(id int64, again time.Time, answer string) error {
	return t.run(`UPDATE letter SET unknowns = unknowns + 1, dotted = 0, last_answer = ?3, not_before = ?2,
		state = CASE WHEN unknowns >= 1 THEN 'held' ELSE 'deferred' END, reason = CASE WHEN unknowns >= 1 THEN 'unknown-outcome' ELSE reason END
		WHERE id = ?1`, id, millis(again), answer)
}

// EndLetter ends a letter that is not on its way: Failed, Held, Skipped, Expired, Superseded or, again, Queued.
func (t *Tx) EndLetter(id int64, state LetterState, reason, answer string) error {
	return t.run(`UPDATE letter SET state = ?2, reason = ?3, dotted = 0, last_answer = CASE WHEN ?4 = '' THEN last_answer ELSE ?4 END,
		not_before = CASE WHEN ?2 = 'queued' THEN ?5 ELSE not_before END WHERE id = ?1 AND state <> 'sent'`, id, state, reason, answer, millis(t.now))
}

// RecoverLetters settles what a crash left behind: a letter with the mark set has an unknown outcome, one without was never
// handed over. It gives how many of each.
func (t *Tx) RecoverLetters() (unknown, plain int, err error) {
	left, err := t.Letters(LetterFilter{States: []LetterState{Sending}})
	if err != nil {
		return 0, 0, err
	}
	for _, l := range left {
		if l.Dotted {
			unknown++
			err = t.OutcomeUnknown(l.ID, t.now, "")
		} else {
			plain++
			err = t.run("UPDATE letter SET state = CASE WHEN attempts > 1 THEN 'deferred' ELSE 'queued' END WHERE id = ?", l.ID)
		}
		if err != nil {
			return 0, 0, fmt.Errorf("recovering letter %d: %w", l.ID, err)
		}
	}
	return unknown, plain, nil
}

// ExpireLetters ends those whose time is over.
func (t *Tx) ExpireLetters() error {
	return t.run("UPDATE letter SET state = 'expired' WHERE state IN ('queued', 'deferred') AND expires <= ?", millis(t.now))
}

// Supersede ends the unsent registry letters to an address that state one of these registrations, and gives all registrations
// that they stated, for the letter that takes their place.
func (t *Tx) Supersede(address int64, registrations []int64) ([]int64, error) {
	var covered []int64
	for _, r := range registrations {
		ids, err := collect(t, value[int64], `SELECT l.id FROM letter l JOIN letter_registration s ON s.letter = l.id
			WHERE l.address = ? AND s.registration = ? AND l.state IN ('queued', 'deferred') AND l.campaign IS NULL AND l.key IS NULL AND l.unknowns = 0`, address, r)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			more, err := collect(t, value[int64], "SELECT registration FROM letter_registration WHERE letter = ?", id)
			if err != nil {
				return nil, err
			}
			covered = append(covered, more...)
			if err := t.EndLetter(id, Superseded, "", ""); err != nil {
				return nil, err
			}
		}
	}
	return covered, nil
}

// LastStatement is when the last letter that states a change was made for an address; zero if none was.
func (t *Tx) LastStatement(address int64) (time.Time, error) {
	var at sql.NullInt64
	err := t.get(`SELECT max(created_at) FROM letter WHERE address = ? AND campaign IS NULL AND key IS NULL AND counted = 0
		AND state IN ('queued', 'sending', 'deferred', 'sent')`, []any{address}, &at)
	return instant(at), err
}

// CountedSince counts the answers that state no change, to one address (0: to all), made since an instant.
func (t *Tx) CountedSince(address int64, since time.Time) (int, error) {
	return t.count("SELECT count(*) FROM letter WHERE counted = 1 AND created_at > ?1 AND (?2 = 0 OR address = ?2) AND state <> 'skipped'", millis(since), address)
}

// SentSince counts letters handed over since an instant.
func (t *Tx) SentSince(since time.Time, campaigns bool) (int, error) {
	return t.count("SELECT count(*) FROM letter WHERE sent_at > ?1 AND (NOT ?2 OR campaign IS NOT NULL)", millis(since), campaigns)
}

// LetterCounts counts letters by state; of one campaign, or (0) of all.
func (t *Tx) LetterCounts(campaign int64) (map[LetterState]int, error) {
	type pair struct {
		state LetterState
		n     int
	}
	rows, err := collect(t, func(s scanner) (pair, error) {
		var p pair
		err := s.Scan(&p.state, &p.n)
		return p, err
	}, "SELECT state, count(*) FROM letter WHERE ?1 = 0 OR campaign = ?1 GROUP BY state", campaign)
	counts := map[LetterState]int{}
	for _, r := range rows {
		counts[r.state] = r.n
	}
	return counts, err
}

// PossibleCopies counts letters that went out twice because an outcome was unknown; of one campaign, or (0) of all.
func (t *Tx) PossibleCopies(campaign int64) (int, error) {
	return t.count("SELECT count(*) FROM letter WHERE unknowns > 0 AND (?1 = 0 OR campaign = ?1)", campaign)
}

// Invited gives the contacts whose address got a letter with a button for an event.
func (t *Tx) Invited(event string) ([]int64, error) {
	return collect(t, value[int64], `SELECT DISTINCT l.contact FROM letter l JOIN letter_button b ON b.letter = l.id
		WHERE b.event = ? AND l.state = 'sent' AND l.contact IS NOT NULL`, event)
}

// Answered gives the contacts who answered about an event in any way: a registration in any state, or a message to a letter
// about it.
func (t *Tx) Answered(event string) (map[int64]bool, error) {
	ids, err := collect(t, value[int64], `SELECT contact FROM registration WHERE event = ?1
		UNION SELECT m.contact FROM message m JOIN letter l ON l.id = m.answers WHERE m.contact IS NOT NULL AND m.kind = 'reply' AND l.event = ?1`, event)
	answered := map[int64]bool{}
	for _, id := range ids {
		answered[id] = true
	}
	return answered, err
}
