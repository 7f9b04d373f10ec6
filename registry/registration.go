package registry

import (
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Standing is the state of a registration.
type Standing string

// The standings. Registered alone holds a seat.
const (
	Registered Standing = "registered"
	Waiting    Standing = "waiting" // the mode is full
	Early      Standing = "early"   // before registration opens
	Maybe      Standing = "maybe"
	Absent     Standing = "absent" // declined or cancelled
)

// Proof is how sure we are who wrote.
type Proof string

// The proofs, best first but for staff, who are none.
const (
	Token   Proof = "token"
	Aligned Proof = "aligned"
	Claimed Proof = "claimed"
	Staff   Proof = "staff"
)

// Registration is one contact at one event.
type Registration struct {
	ID           int64
	Event        string
	Contact      int64
	State        Standing
	Mode         Mode // "" none said (absent, maybe)
	ModeAssumed  bool
	Lunch        *bool // nil: not on site
	LunchAssumed bool
	MealAsked    time.Time // since when they wait for a meal, because none was left; zero: they do not
	Diet, Access string
	Proof        Proof
	Ranked       time.Time // reception of the message that asked for the seat; nobody else of the event has the same, but after a merge
	Stated       time.Time // reception of the newest message applied
	Since        time.Time // when it was first written
	By           int64     // contact who registered them, 0 themselves or staff
	Message      int64     // that was applied last, 0 none
	Attended     *bool
	UID          string // of the calendar entry
	Sequence     int
	Offered      time.Time // waiting: a seat is offered to them until then; zero: none is
	Lapsed       int       // offers that they did not answer in time
	Offers       int       // all that were ever made to them
}

const (
	registrationFacts = `id, event, contact, state, mode, mode_assumed, lunch, lunch_assumed, meal_asked_at, diet, access, proof, ranked_at, stated_at,
	registered_at, registered_by, message, attended, calendar_uid, sequence, offered_until, lapsed, offers`
	registrationColumns = registrationFacts + " FROM registration"
)

func scanRegistration(row scanner) (Registration, error) {
	var r Registration
	var mode sql.NullString
	var lunch, attended sql.NullBool
	var by, message, asked, ranked, stated, since, offered sql.NullInt64
	err := row.Scan(&r.ID, &r.Event, &r.Contact, &r.State, &mode, &r.ModeAssumed, &lunch, &r.LunchAssumed, &asked, &r.Diet, &r.Access, &r.Proof,
		&ranked, &stated, &since, &by, &message, &attended, &r.UID, &r.Sequence, &offered, &r.Lapsed, &r.Offers)
	r.Offered = instant(offered)
	r.Mode, r.Lunch, r.Attended = Mode(mode.String), flag(lunch), flag(attended)
	r.MealAsked, r.Ranked, r.Stated, r.Since, r.By, r.Message = instant(asked), instant(ranked), instant(stated), instant(since), by.Int64, message.Int64
	return r, err
}

func flag(b sql.NullBool) *bool {
	if !b.Valid {
		return nil
	}
	return &b.Bool
}

// Registration gives the registration of a contact at an event.
func (t *Tx) Registration(event string, contact int64) (Registration, error) {
	return first(t, "registration", fmt.Sprintf("%s:%d", event, contact), scanRegistration,
		"SELECT "+registrationColumns+" WHERE event = ? AND contact = ?", event, contact)
}

// RegistrationByID gives one registration.
func (t *Tx) RegistrationByID(id int64) (Registration, error) {
	return first(t, "registration", id, scanRegistration, "SELECT "+registrationColumns+" WHERE id = ?", id)
}

// RegistrationByUID gives the registration of a calendar entry; of one that was merged, the one that was kept.
func (t *Tx) RegistrationByUID(uid string) (Registration, error) {
	return first(t, "registration", "of this calendar entry", scanRegistration, "SELECT "+registrationColumns+
		" WHERE calendar_uid = ?1 OR id = (SELECT kept FROM registration_merged WHERE calendar_uid = ?1)", uid)
}

// RegistrationsOf gives all registrations of a contact.
func (t *Tx) RegistrationsOf(contact int64) ([]Registration, error) {
	return collect(t, scanRegistration, "SELECT "+registrationColumns+" WHERE contact = +? ORDER BY event", contact)
}

// RegistrationsAt gives all registrations of an event in order of reception; an empty event gives those of all.
func (t *Tx) RegistrationsAt(event string) ([]Registration, error) {
	return collect(t, scanRegistration, "SELECT "+registrationColumns+" WHERE ?1 = '' OR event = ?1 ORDER BY event, ranked_at, id", event)
}

// AllWaiting gives those who wait for a seat or a meal at any event, by event and in their order.
func (t *Tx) AllWaiting() ([]Registration, error) {
	return collect(t, scanRegistration, "SELECT "+registrationColumns+" INDEXED BY registration_waiting WHERE state = 'waiting' OR meal_asked_at IS NOT NULL ORDER BY event, ranked_at, id")
}

// WaitingAt gives the registrations of an event that wait for a seat, or for a meal, in order of reception.
func (t *Tx) WaitingAt(event string) ([]Registration, error) {
	return collect(t, scanRegistration, "SELECT "+registrationColumns+" WHERE event = ? AND (state = 'waiting' OR meal_asked_at IS NOT NULL) ORDER BY ranked_at, id", event)
}

// EarlyAt gives the early registrations of an event, in order of reception.
func (t *Tx) EarlyAt(event string) ([]Registration, error) {
	return collect(t, scanRegistration, "SELECT "+registrationColumns+" INDEXED BY registration_early WHERE event = ? AND state = 'early' ORDER BY ranked_at, id", event)
}

// EventsWithEarly gives the events, by id, at which somebody asked before the opening and has got no answer since.
func (t *Tx) EventsWithEarly() ([]string, error) {
	scan := func(row scanner) (event string, err error) { return event, row.Scan(&event) }
	return collect(t, scan, "SELECT DISTINCT event FROM registration INDEXED BY registration_early WHERE state = 'early'")
}

// Unsettled says what is left to do about the registrations of an event.
type Unsettled struct {
	Seats bool // somebody waits for a seat, or for the opening
	Meals bool // somebody registered waits for a meal
	Needs bool // of diet or access are noted
}

// Unsettled looks whether anything is left to do about the registrations of an event.
func (t *Tx) Unsettled(event string) (Unsettled, error) {
	var u Unsettled
	err := t.get(`SELECT coalesce(max(state IN ('early', 'waiting')), 0), coalesce(max(state = 'registered' AND meal_asked_at IS NOT NULL), 0),
		coalesce(max(diet <> '' OR access <> ''), 0) FROM registration WHERE event = ?`, []any{event}, &u.Seats, &u.Meals, &u.Needs)
	if err != nil {
		return u, fmt.Errorf("looking what is left at %s: %w", event, err)
	}
	return u, nil
}

// RegistrationsOfLetter gives the registrations that a letter states.
func (t *Tx) RegistrationsOfLetter(letter int64) ([]Registration, error) {
	return collect(t, scanRegistration, "SELECT "+registrationColumns+
		" WHERE id IN (SELECT registration FROM letter_registration WHERE letter = ?) ORDER BY id", letter)
}

// PutRegistration writes a registration, new or changed; the pair of event and contact says which. The calendar entry's UID
// is kept, its SEQUENCE grows with each change of what the person is told; what says the same again (a newer Stated, another
// Proof) leaves SEQUENCE and journal alone. A count over a capacity is ErrFull, a mode that the event has not ErrMode; nothing
// is written then, and the transaction may go on with something else.
func (t *Tx) PutRegistration(r Registration, actor string) (Registration, error) {
	old, err := t.Registration(r.Event, r.Contact)
	if errors.Is(err, ErrNotFound) {
		return t.addRegistration(r, actor)
	}
	if err != nil {
		return Registration{}, err
	}
	if asksAnew(old, r) {
		if r.Ranked, err = t.rank(r.Event, r.Ranked); err != nil {
			return Registration{}, err
		}
	}
	changed := !sameTerms(old, r)
	waits := old.State == Waiting && r.State == Waiting && old.Mode == r.Mode // keeps an offer, and their place
	_, err = t.exec(`UPDATE registration SET state = ?, mode = ?, mode_assumed = ?, lunch = ?, lunch_assumed = ?, meal_asked_at = ?, diet = ?, access = ?,
		proof = ?, ranked_at = ?, stated_at = ?, registered_by = ?, message = ?, sequence = sequence + ?,
		offered_until = CASE WHEN ? THEN offered_until END, lapsed = CASE WHEN ? THEN lapsed ELSE 0 END WHERE id = ?`,
		r.State, text(string(r.Mode)), r.ModeAssumed, r.Lunch, r.LunchAssumed, millis(r.MealAsked), r.Diet, r.Access, r.Proof, millis(r.Ranked), millis(r.Stated),
		ref(r.By), ref(r.Message), changed, waits, waits, old.ID)
	if err != nil {
		return Registration{}, fmt.Errorf("changing registration %d: %w", old.ID, err)
	}
	if changed {
		if err := t.journalRegistration("registration changed", actor, old.ID, r); err != nil {
			return Registration{}, err
		}
	}
	now, err := t.RegistrationByID(old.ID)
	if err != nil {
		return now, err
	}
	return now, t.noteMeal(&old, now)
}

// sameTerms says whether two states of a registration tell the person the same.
func sameTerms(a, b Registration) bool {
	lunch := func(r Registration) int {
		switch {
		case r.Lunch == nil:
			return -1
		case *r.Lunch:
			return 1
		}
		return 0
	}
	return a.State == b.State && a.Mode == b.Mode && a.ModeAssumed == b.ModeAssumed && lunch(a) == lunch(b) && a.LunchAssumed == b.LunchAssumed &&
		a.Diet == b.Diet && a.Access == b.Access
}

// nextRegistration is an id that no registration has or had: letters and the journal name those that were merged away by theirs.
const nextRegistration = "1 + max(coalesce((SELECT max(id) FROM registration), 0), coalesce((SELECT max(id) FROM registration_merged), 0))"

func (t *Tx) addRegistration(r Registration, actor string) (Registration, error) {
	if err := t.over(); err != nil {
		return Registration{}, err
	}
	var err error
	if r.Ranked, err = t.rank(r.Event, r.Ranked); err != nil {
		return Registration{}, err
	}
	added, err := scanRegistration(t.tx.QueryRowContext(t.ctx, `INSERT INTO registration(id, event, contact, state, mode, mode_assumed, lunch, lunch_assumed, meal_asked_at, diet,
			access, proof, ranked_at, stated_at, registered_at, registered_by, message, calendar_uid) VALUES(`+nextRegistration+`, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING `+registrationFacts,
		r.Event, r.Contact, r.State, text(string(r.Mode)), r.ModeAssumed, r.Lunch, r.LunchAssumed, millis(r.MealAsked), r.Diet, r.Access, r.Proof, millis(r.Ranked),
		millis(r.Stated), millis(t.now), ref(r.By), ref(r.Message), random(16)))
	if err = t.note(err); err != nil {
		return Registration{}, fmt.Errorf("registering contact %d at %s: %w", r.Contact, r.Event, err)
	}
	t.changed = true
	if err := t.journalRegistration("registration added", actor, added.ID, r); err != nil {
		return Registration{}, err
	}
	return added, t.noteMeal(nil, added)
}

func (t *Tx) journalRegistration(action, actor string, id int64, r Registration) error {
	fields := fmt.Sprintf("event=%s state=%s mode=%s proof=%s", r.Event, r.State, r.Mode, r.Proof)
	if r.Lunch != nil {
		fields += fmt.Sprintf(" lunch=%t", *r.Lunch)
	}
	return t.Journal(Entry{Actor: actor, Action: action, Subject: fmt.Sprintf("registration:%d", id), Message: r.Message, Fields: fields})
}

// EmptyNeeds empties diet and access needs of events that ended the day before or earlier: they are kept for the day alone. It gives how many.
func (t *Tx) EmptyNeeds(event string) (int64, error) {
	err := t.run("UPDATE meal_change SET diet = '' WHERE diet <> '' AND registration IN (SELECT id FROM registration WHERE event = ?)", event)
	if err != nil {
		return 0, fmt.Errorf("emptying diets at %s: %w", event, err)
	}
	result, err := t.exec("UPDATE registration SET diet = '', access = '' WHERE event = ? AND (diet <> '' OR access <> '')", event)
	if err != nil {
		return 0, fmt.Errorf("emptying needs at %s: %w", event, err)
	}
	return result.RowsAffected()
}

// RegistrationsOfMessage gives the registrations at an event that a message was the last to change.
func (t *Tx) RegistrationsOfMessage(message int64, event string) ([]Registration, error) {
	return collect(t, scanRegistration, "SELECT "+registrationColumns+" WHERE message = ? AND event = ? ORDER BY id", message, event)
}

// Restate notes that a registration was stated again without a change: what was assumed may have been said now, and a meal
// been asked for that is not there.
func (t *Tx) Restate(r Registration) error {
	return t.run("UPDATE registration SET mode_assumed = ?, lunch_assumed = ?, meal_asked_at = ?, stated_at = max(stated_at, ?) WHERE event = ? AND contact = ?",
		r.ModeAssumed, r.LunchAssumed, millis(r.MealAsked), millis(r.Stated), r.Event, r.Contact)
}
