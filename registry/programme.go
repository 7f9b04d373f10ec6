package registry

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"
)

// Programme is the file that lists the events.
type Programme struct {
	Title  string
	Zone   string
	Events []Event // as written: counts of seats are zero
}

// programmeFile is the shape of programme.toml (DESIGN §6 is a contract).
type programmeFile struct {
	Title string      `toml:"title"`
	Zone  string      `toml:"zone"`
	Event []eventFile `toml:"event"`
}

type eventFile struct {
	ID         string      `toml:"id"`
	Title      string      `toml:"title"`
	Kind       string      `toml:"kind"`
	Date       any         `toml:"date"`
	Welcome    any         `toml:"welcome"`
	Starts     any         `toml:"starts"`
	Ends       any         `toml:"ends"`
	Town       string      `toml:"town"`
	Department string      `toml:"department"`
	Venue      string      `toml:"venue"`
	Opens      any         `toml:"opens"`
	Closes     any         `toml:"closes"`
	Reminder   string      `toml:"reminder"`
	Onsite     *onsiteFile `toml:"onsite"`
	Remote     *remoteFile `toml:"remote"`
}

type onsiteFile struct {
	Capacity   *int `toml:"capacity"`
	Meals      *int `toml:"meals"`
	MealCutoff any  `toml:"meal_cutoff"`
}

type remoteFile struct {
	Capacity *int   `toml:"capacity"`
	Until    any    `toml:"until"`
	Link     string `toml:"link"`
}

// ReadProgramme reads a programme file; every mistake is reported at once, as Mistakes.
func ReadProgramme(file string, data []byte) (Programme, error) {
	var f programmeFile
	d := Decode(file, data, &f)
	if len(d.Mistakes) > 0 && len(f.Event) == 0 {
		return Programme{}, d.Mistakes.Or()
	}
	p := Programme{Title: f.Title, Zone: f.Zone}
	if p.Title == "" {
		d.Add("title", "the title is missing", `title = "Nos rencontres 2026"`)
	}
	if p.Zone == "" {
		p.Zone = "Europe/Paris"
	}
	if _, err := time.LoadLocation(p.Zone); err != nil {
		d.Add("zone", fmt.Sprintf("there is no time zone %q", p.Zone), `zone = "Europe/Paris"`)
	}
	if len(f.Event) == 0 {
		d.Add("", "there is no event", "[[event]] and its keys")
	}
	seen := map[string]bool{}
	for i, e := range f.Event {
		key := fmt.Sprintf("event[%d]", i+1)
		p.Events = append(p.Events, e.check(d, key, p.Zone))
		if seen[e.ID] && e.ID != "" {
			d.Add(key+".id", fmt.Sprintf("the id %q is there twice", e.ID), "an id of its own for each event")
		}
		seen[e.ID] = true
	}
	return p, d.Mistakes.Or()
}

var identifier = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// check turns one table into an event and notes what is wrong with it.
func (f eventFile) check(d *Document, key, zone string) Event {
	e := Event{ID: f.ID, Title: f.Title, Kind: f.Kind, Zone: zone, Town: f.Town, Department: f.Department, Venue: f.Venue, Reminder: f.Reminder}
	if !identifier.MatchString(f.ID) {
		d.Add(key+".id", fmt.Sprintf("the id %q is not made of small letters, digits and hyphens", f.ID), `id = "epernay"`)
	}
	if strings.TrimSpace(f.Title) == "" {
		d.Add(key+".title", "the title is missing", `title = "Penser le cadre de vie"`)
	}
	if strings.TrimSpace(f.Town) == "" {
		d.Add(key+".town", "the town is missing", `town = "Épernay"`)
	}
	if e.Kind == "" {
		e.Kind = "rencontre"
	}
	if e.Kind != "rencontre" && e.Kind != "journée régionale" {
		d.Add(key+".kind", fmt.Sprintf("%q is no kind of event", e.Kind), `"rencontre" or "journée régionale"`)
	}
	if e.Reminder == "" {
		e.Reminder = "manual"
	}
	if e.Reminder != "manual" && e.Reminder != "auto" {
		d.Add(key+".reminder", fmt.Sprintf("%q is no way to remind", e.Reminder), `"manual" or "auto"`)
	}
	e.Date = d.day(key+".date", f.Date, true)
	e.Opens = d.day(key+".opens", f.Opens, false)
	e.Closes = d.day(key+".closes", f.Closes, false)
	e.Welcome = d.hour(key+".welcome", f.Welcome, false)
	e.Starts = d.hour(key+".starts", f.Starts, true)
	e.Ends = d.hour(key+".ends", f.Ends, true)
	f.order(d, key, e)
	f.modes(d, key, &e)
	return e
}

// order checks days and hours against each other.
func (f eventFile) order(d *Document, key string, e Event) {
	if e.Starts != "" && e.Ends != "" && e.Starts >= e.Ends {
		d.Add(key+".ends", fmt.Sprintf("it ends at %s, not after its start at %s", e.Ends, e.Starts), `an hour after "starts"`)
	}
	if e.Welcome != "" && e.Starts != "" && e.Welcome > e.Starts {
		d.Add(key+".welcome", fmt.Sprintf("the welcome at %s is after the start at %s", e.Welcome, e.Starts), `an hour before "starts"`)
	}
	if e.Opens != "" && e.Date != "" && e.Opens > e.Date {
		d.Add(key+".opens", fmt.Sprintf("registration opens on %s, after the event on %s", e.Opens, e.Date), "a day before the event")
	}
	if e.Closes != "" && e.Date != "" && e.Closes > e.Date {
		d.Add(key+".closes", fmt.Sprintf("registration closes on %s, after the event on %s", e.Closes, e.Date), "a day before the event")
	}
	if e.Closes != "" && e.Opens != "" && e.Closes < e.Opens {
		d.Add(key+".closes", fmt.Sprintf("registration closes on %s, before it opens on %s", e.Closes, e.Opens), `a day after "opens"`)
	}
}

func (f eventFile) modes(d *Document, key string, e *Event) {
	if f.Onsite == nil && f.Remote == nil {
		d.Add(key, "the event has no mode", "[event.onsite] or [event.remote] below it")
	}
	if f.Onsite != nil {
		e.Onsite = &Seats{Capacity: f.Onsite.Capacity}
		e.Meals.Capacity = f.Onsite.Meals
		e.MealCutoff = d.day(key+".onsite.meal_cutoff", f.Onsite.MealCutoff, false)
		d.positive(key+".onsite.capacity", f.Onsite.Capacity)
		d.positive(key+".onsite.meals", f.Onsite.Meals)
		if e.MealCutoff > e.Date && e.Date != "" {
			d.Add(key+".onsite.meal_cutoff", "the caterer's day is after the event", "a day before the event")
		}
	}
	if f.Remote != nil {
		e.Remote = &Seats{Capacity: f.Remote.Capacity}
		e.RemoteUntil = d.hour(key+".remote.until", f.Remote.Until, false)
		e.Video = f.Remote.Link
		d.positive(key+".remote.capacity", f.Remote.Capacity)
		if e.Video != "" && !strings.HasPrefix(e.Video, "https://") && !strings.HasPrefix(e.Video, "http://") {
			d.Add(key+".remote.link", "the link is no web address", `link = "https://…"`)
		}
	}
}

func (d *Document) positive(key string, n *int) {
	if n != nil && *n < 0 {
		d.Add(key, fmt.Sprintf("%d is below zero", *n), "a number of places; leave the key out for no limit")
	}
}

// day reads a local date, written bare or as a string.
func (d *Document) day(key string, v any, needed bool) string {
	s := ""
	switch v := v.(type) {
	case nil:
	case time.Time:
		s = v.Format(time.DateOnly)
	case string:
		s = v
	default:
		s = fmt.Sprint(v)
	}
	if s == "" && !needed {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		d.Add(key, fmt.Sprintf("%q is no day", s), lastPart(key)+" = 2026-05-28")
		return ""
	}
	return s
}

// hour reads a local time, written as a string or bare.
func (d *Document) hour(key string, v any, needed bool) string {
	s := ""
	switch v := v.(type) {
	case nil:
	case time.Time:
		s = v.Format("15:04")
	case string:
		s = v
	default:
		s = fmt.Sprint(v)
	}
	if s == "" && !needed {
		return ""
	}
	at, err := time.Parse("15:04", s)
	if err != nil {
		d.Add(key, fmt.Sprintf("%q is no hour", s), lastPart(key)+` = "09:30"`)
		return ""
	}
	return at.Format("15:04")
}

func lastPart(key string) string { return key[strings.LastIndex(key, ".")+1:] }

// Difference is one change that an import makes or would make.
type Difference struct {
	Event    string
	Key      string // "date", "onsite.capacity"; "" the event as a whole
	Old, New string // "" none
}

// CompareProgramme lists what ImportProgramme would change.
func (t *Tx) CompareProgramme(p Programme) ([]Difference, error) {
	title, err := t.Setting("programme.title")
	if err != nil {
		return nil, err
	}
	var all []Difference
	if title != p.Title {
		all = append(all, Difference{"", "title", title, p.Title})
	}
	for _, e := range p.Events {
		old, err := t.Event(e.ID)
		if errors.Is(err, ErrNotFound) {
			all = append(all, Difference{e.ID, "", "", fmt.Sprintf("%s, %s, %s", e.Date, e.Town, e.Title)})
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, compare(old, e)...)
	}
	return all, nil
}

// compare lists the written facts that differ between two states of an event.
func compare(old, new Event) []Difference {
	var all []Difference
	before, after := facts(old), facts(new)
	for i, f := range after {
		if before[i].value != f.value {
			all = append(all, Difference{new.ID, f.key, before[i].value, f.value})
		}
	}
	return all
}

type fact struct{ key, value string }

func facts(e Event) []fact {
	all := []fact{{"title", e.Title}, {"kind", e.Kind}, {"date", e.Date}, {"welcome", e.Welcome}, {"starts", e.Starts}, {"ends", e.Ends},
		{"zone", e.Zone}, {"town", e.Town}, {"department", e.Department}, {"venue", e.Venue}, {"opens", e.Opens}, {"closes", e.Closes},
		{"reminder", e.Reminder}, {"onsite.meal_cutoff", e.MealCutoff}, {"remote.until", e.RemoteUntil}, {"remote.link", e.Video}}
	return append(all, fact{"onsite.capacity", places(e.Onsite)}, fact{"onsite.meals", places(&e.Meals)}, fact{"remote.capacity", places(e.Remote)})
}

func places(s *Seats) string {
	switch {
	case s == nil:
		return ""
	case s.Capacity == nil:
		return "no limit"
	}
	return fmt.Sprint(*s.Capacity)
}

// ImportProgramme writes the events of a programme file; events that the file no longer lists stay. A capacity below what is
// taken is refused with ErrFull: nothing is changed then. It gives what it changed.
func (t *Tx) ImportProgramme(p Programme, actor string) ([]Difference, error) {
	all, err := t.CompareProgramme(p)
	if err != nil {
		return nil, err
	}
	if err := t.SetSetting("programme.title", p.Title); err != nil {
		return nil, err
	}
	for i, e := range p.Events {
		if err := t.putEvent(i, e); err != nil {
			return nil, fmt.Errorf("importing event %s: %w", e.ID, capacity(err))
		}
	}
	changed := map[string][]string{}
	for _, d := range all {
		if d.Event != "" {
			changed[d.Event] = append(changed[d.Event], d.Key)
		}
	}
	for _, e := range p.Events {
		keys, ok := changed[e.ID]
		if !ok {
			continue
		}
		if err := t.run("UPDATE event SET revision = revision + 1 WHERE id = ?", e.ID); err != nil {
			return nil, err
		}
		if err := t.Journal(Entry{Actor: actor, Action: "event imported", Subject: "event:" + e.ID, Fields: strings.Join(keys, " ")}); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (t *Tx) putEvent(position int, e Event) error {
	err := t.run(`INSERT INTO event(id, position, title, kind, date, welcome, starts, ends, zone, town, department, venue, opens, closes,
			video, video_until, meals, meal_cutoff, reminder, revision)
		VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
		ON CONFLICT(id) DO UPDATE SET position = excluded.position, title = excluded.title, kind = excluded.kind, date = excluded.date,
			welcome = excluded.welcome, starts = excluded.starts, ends = excluded.ends, zone = excluded.zone, town = excluded.town,
			department = excluded.department, venue = excluded.venue, opens = excluded.opens, closes = excluded.closes,
			video = excluded.video, video_until = excluded.video_until, meals = excluded.meals, meal_cutoff = excluded.meal_cutoff,
			reminder = excluded.reminder`,
		e.ID, position, e.Title, e.Kind, e.Date, e.Welcome, e.Starts, e.Ends, e.Zone, e.Town, e.Department, e.Venue, e.Opens, e.Closes,
		e.Video, e.RemoteUntil, e.Meals.Capacity, e.MealCutoff, e.Reminder)
	if err != nil {
		return err
	}
	for _, mode := range []Mode{Onsite, Remote} {
		if err := t.putMode(e, mode); err != nil {
			return err
		}
	}
	return nil
}

// putMode writes one mode; a mode that the file no longer has is struck, unless somebody holds a seat in it.
func (t *Tx) putMode(e Event, mode Mode) error {
	seats := e.Seats(mode)
	if seats != nil {
		return t.run(`INSERT INTO event_mode(event, mode, capacity) VALUES(?, ?, ?)
			ON CONFLICT(event, mode) DO UPDATE SET capacity = excluded.capacity`, e.ID, mode, seats.Capacity)
	}
	taken, err := t.count("SELECT coalesce(sum(taken), 0) FROM event_mode WHERE event = ? AND mode = ?", e.ID, mode)
	if err != nil {
		return err
	}
	if taken > 0 {
		return fmt.Errorf("%d people are registered %s: the mode cannot be struck before they are moved", taken, mode)
	}
	return t.run("DELETE FROM event_mode WHERE event = ? AND mode = ?", e.ID, mode)
}

// Title is the programme's title.
func (t *Tx) Title() (string, error) { return t.Setting("programme.title") }
