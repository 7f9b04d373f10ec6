package registry

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"
)

// Mode is how somebody takes part.
type Mode string

// The modes. Remote is the morning, by video.
const (
	Onsite Mode = "onsite"
	Remote Mode = "remote"
)

// EventState follows from the dates and the switches; it is never stored.
type EventState string

// The states of an event.
const (
	EventAnnounced EventState = "announced" // registration has not opened
	EventOpen      EventState = "open"
	EventClosed    EventState = "closed"
	EventPast      EventState = "past"
	EventCancelled EventState = "cancelled"
)

// Event is one day of the programme. Days are "2026-05-28" and hours "09:30", in Zone; "" is not known yet.
type Event struct {
	ID, Title, Kind       string
	Date                  string
	Welcome, Starts, Ends string
	Zone                  string
	Town, Department      string
	Venue                 string
	Opens, Closes         string // the whole day of Closes counts
	Switch                string // "", "open" or "closed": staff's word, over the dates
	Cancelled, Postponed  bool
	Onsite, Remote        *Seats // nil: the event has no such mode
	RemoteUntil, Video    string
	Meals                 Seats
	MealCutoff            string
	Changes               string // the last whole day on which changes of meals need no telephone; "" MealCutoff
	Reminder              string // "manual" or "auto"
	Rules                 Rules  // when the letters by date are due
	Attachments           []Attachment
	Revision              int
}

// Seats counts what is taken; Capacity nil is no limit.
type Seats struct {
	Capacity     *int
	Extra, Taken int
}

// Left says whether one more is free.
func (s Seats) Left() bool { return s.LeftAfter(0) }

// LeftAfter says whether one more is free once so many others are taken.
func (s Seats) LeftAfter(others int) bool {
	return s.Capacity == nil || s.Taken+others < *s.Capacity+s.Extra
}

// None says whether there is not one: no meal is served.
func (s Seats) None() bool { return s.Capacity != nil && *s.Capacity+s.Extra <= 0 }

// Seats gives the seats of a mode, nil if the event has none.
func (e Event) Seats(m Mode) *Seats {
	if m == Onsite {
		return e.Onsite
	}
	return e.Remote
}

// OnlyMode is the event's single mode, or "".
func (e Event) OnlyMode() Mode {
	switch {
	case e.Remote == nil:
		return Onsite
	case e.Onsite == nil:
		return Remote
	}
	return ""
}

// At is an hour ("09:30", "" midnight) on the event's day shifted by a number of calendar days, as an instant. Days are
// calendar days of the zone, not 24 hours: clocks change between a reminder and its event. An hour that the clocks leave out
// is the same distance after the gap; one that they repeat is its second turn.
func (e Event) At(days int, hour string) time.Time {
	return Local(e.Date, days, hour, Zone(e.Zone))
}

// zones are those that were asked for, by name: to read one takes longer than all else that is done with it.
var zones sync.Map

// Zone is a zone by its name; UTC for one that cannot be loaded.
func Zone(name string) *time.Location {
	if known, ok := zones.Load(name); ok {
		return known.(*time.Location)
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return time.UTC
	}
	zones.Store(name, zone)
	return zone
}

// Local is an hour on a day shifted by calendar days, in a zone.
func Local(day string, days int, hour string, zone *time.Location) time.Time {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return time.Time{}
	}
	h, m := 0, 0
	fmt.Sscanf(hour, "%d:%d", &h, &m)
	return time.Date(d.Year(), d.Month(), d.Day()+days, h, m, 0, 0, zone)
}

// Over says whether the event's hours are over, whether or not it took place.
func (e Event) Over(now time.Time) bool { return !now.Before(e.At(0, e.Ends)) }

// StateAt is the event's state at an instant.
func (e Event) StateAt(now time.Time) EventState {
	today := now.In(Zone(e.Zone)).Format(time.DateOnly)
	switch {
	case e.Cancelled:
		return EventCancelled
	case !e.Postponed && e.Over(now): // one that was postponed did not take place
		return EventPast
	case e.Switch == "open":
		return EventOpen
	case e.Switch == "closed" || e.Postponed:
		return EventClosed
	case e.Opens == "" || today < e.Opens:
		return EventAnnounced
	case e.Closes != "" && today > e.Closes:
		return EventClosed
	}
	return EventOpen
}

// Begun refuses what tells who came to an event before its day.
func (e Event) Begun(now time.Time) error {
	switch {
	case e.Cancelled:
		return fmt.Errorf("event %s is cancelled: nobody came to it; if it took place after all, \"event reopen %s\" first", e.ID, e.ID)
	case e.Postponed:
		return fmt.Errorf("event %s is postponed: nobody came to it yet; give it its new date, or \"event reopen %s\", first", e.ID, e.ID)
	}
	if now.Before(e.At(0, "")) {
		return fmt.Errorf("event %s is on %s: nobody can have come yet; note on that day, or after it, who did", e.ID, e.Date)
	}
	return nil
}

const eventColumns = `e.id, e.title, e.kind, e.date, e.welcome, e.starts, e.ends, e.zone, e.town, e.department, e.venue, e.opens,
	e.closes, e.switch, e.cancelled, e.postponed, e.video, e.video_until, e.meals, e.meals_extra, e.meals_taken, e.meal_cutoff,
	e.reminder, e.rule_reminder, e.rule_practical, e.rule_eve, e.rule_thanks, e.changes, e.attachments, e.revision, o.event, o.capacity, o.extra, o.taken, r.event, r.capacity, r.extra, r.taken
	FROM event e LEFT JOIN event_mode o ON o.event = e.id AND o.mode = 'onsite'
	LEFT JOIN event_mode r ON r.event = e.id AND r.mode = 'remote'`

func scanEvent(row scanner) (Event, error) {
	var e Event
	var meals sql.NullInt64
	var has [2]sql.NullString
	var numbers [6]sql.NullInt64
	var attachments string
	err := row.Scan(&e.ID, &e.Title, &e.Kind, &e.Date, &e.Welcome, &e.Starts, &e.Ends, &e.Zone, &e.Town, &e.Department, &e.Venue,
		&e.Opens, &e.Closes, &e.Switch, &e.Cancelled, &e.Postponed, &e.Video, &e.RemoteUntil, &meals, &e.Meals.Extra,
		&e.Meals.Taken, &e.MealCutoff, &e.Reminder, &e.Rules.Reminder, &e.Rules.Practical, &e.Rules.Eve, &e.Rules.Thanks, &e.Changes, &attachments, &e.Revision,
		&has[0], &numbers[0], &numbers[1], &numbers[2], &has[1], &numbers[3], &numbers[4], &numbers[5])
	e.Meals.Capacity = limit(meals)
	if has[0].Valid {
		e.Onsite = &Seats{limit(numbers[0]), int(numbers[1].Int64), int(numbers[2].Int64)}
	}
	if has[1].Valid {
		e.Remote = &Seats{limit(numbers[3]), int(numbers[4].Int64), int(numbers[5].Int64)}
	}
	if err == nil && attachments != "[]" {
		err = json.Unmarshal([]byte(attachments), &e.Attachments)
	}
	return e, err
}

// limit reads a capacity; NULL is none.
func limit(n sql.NullInt64) *int {
	if !n.Valid {
		return nil
	}
	v := int(n.Int64)
	return &v
}

// Events gives the whole programme by date.
func (t *Tx) Events() ([]Event, error) {
	return collect(t, scanEvent, "SELECT "+eventColumns+" ORDER BY e.date, e.position")
}

// Event gives one event. The error for one that is not there names those that are, and the one probably meant.
func (t *Tx) Event(id string) (Event, error) {
	e, err := first(t, "event", id, scanEvent, "SELECT "+eventColumns+" WHERE e.id = +?", id)
	if missing, ok := errors.AsType[*NotFoundError](err); ok {
		known, fault := collect(t, value[string], "SELECT id FROM event ORDER BY position")
		if fault != nil {
			return e, fault
		}
		missing.Hint = knownEvents(id, known)
	}
	return e, err
}

func knownEvents(id string, known []string) string {
	if len(known) == 0 {
		return `: the registry holds none yet; import a programme with "rencontres event import"`
	}
	hint := ": "
	for _, k := range known {
		if distance(strings.ToLower(Fold(id)), k) <= len(k)/4+1 {
			hint += fmt.Sprintf("did you mean %q? ", k)
			break
		}
	}
	return hint + "known: " + strings.Join(known, ", ")
}

// SwitchEvent opens or closes registration whatever the dates say, or ("") gives it back to the dates.
func (t *Tx) SwitchEvent(id, to, actor string) error {
	if _, err := t.Event(id); err != nil {
		return err
	}
	if err := t.run("UPDATE event SET switch = ?, revision = revision + 1 WHERE id = ?", to, id); err != nil {
		return fmt.Errorf("switching event %s: %w", id, err)
	}
	return t.Journal(Entry{Actor: actor, Action: "event switched", Subject: "event:" + id, Fields: "switch=" + to})
}

// CancelEvent marks an event as cancelled; the letters that it owes are for the caller.
func (t *Tx) CancelEvent(id, actor string) error {
	if err := t.tookPlace(id); err != nil {
		return err
	}
	if err := t.run("UPDATE event SET cancelled = 1, revision = revision + 1 WHERE id = ?", id); err != nil {
		return fmt.Errorf("cancelling event %s: %w", id, err)
	}
	return t.Journal(Entry{Actor: actor, Action: "event cancelled", Subject: "event:" + id})
}

// GrantSeats lets staff go over a capacity, by n seats of a mode (n below zero takes some back, ErrFull if they are taken or offered).
func (t *Tx) GrantSeats(id string, mode Mode, n int, actor string) error {
	if n < 0 {
		if err := t.spare(id, mode, -n); err != nil {
			return err
		}
	}
	err := t.change("event mode", id+" "+string(mode), "UPDATE event_mode SET extra = extra + ? WHERE event = ? AND mode = ?", n, id, mode)
	if err != nil {
		return err
	}
	return t.Journal(Entry{Actor: actor, Action: "seats granted", Subject: "event:" + id, Fields: fmt.Sprintf("mode=%s seats=%d", mode, n)})
}

// spare refuses to take seats back that somebody has, or that are offered to somebody.
func (t *Tx) spare(id string, mode Mode, n int) error {
	e, err := t.Event(id)
	if err != nil {
		return err
	}
	seats := e.Seats(mode)
	if seats == nil || seats.Capacity == nil {
		return nil
	}
	offered, err := t.Offered(id, mode)
	if err != nil {
		return err
	}
	if left := *seats.Capacity + seats.Extra - seats.Taken - offered; left < n {
		return fmt.Errorf("taking %d seats %s back from %s: %s, %d can be taken back (%w)", n, mode, id, bound(seats.Taken, offered), max(0, left), &FullError{"seats"})
	}
	return nil
}

// GrantMeals lets staff go over the number of meals, by n.
func (t *Tx) GrantMeals(id string, n int, actor string) error {
	if err := t.change("event", id, "UPDATE event SET meals_extra = meals_extra + ? WHERE id = ?", n, id); err != nil {
		return err
	}
	return t.Journal(Entry{Actor: actor, Action: "meals granted", Subject: "event:" + id, Fields: fmt.Sprintf("meals=%d", n)})
}
