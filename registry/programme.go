package registry

import (
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
