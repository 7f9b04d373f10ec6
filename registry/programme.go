package registry

import (
	"cmp"
	"fmt"
	"io/fs"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
)

// Programme is the file that lists the events.
type Programme struct {
	Title  string
	Zone   string
	Events []Event // as written: counts of seats are zero

	Contents map[string][]byte // of the attachments, by digest; empty if they were not read
}

// programmeFile is the shape of programme.toml: its keys are a contract with those who write such files.
type programmeFile struct {
	Title string      `toml:"title"`
	Zone  string      `toml:"zone"`
	Event []eventFile `toml:"event"`
}

type eventFile struct {
	ID         string       `toml:"id"`
	Title      string       `toml:"title"`
	Kind       string       `toml:"kind"`
	Date       any          `toml:"date"`
	Welcome    any          `toml:"welcome"`
	Starts     any          `toml:"starts"`
	Ends       any          `toml:"ends"`
	Town       string       `toml:"town"`
	Department string       `toml:"department"`
	Venue      string       `toml:"venue"`
	Opens      any          `toml:"opens"`
	Closes     any          `toml:"closes"`
	Changes    any          `toml:"changes"`
	Reminder   string       `toml:"reminder"`
	Letters    *lettersFile `toml:"letters"`
	Onsite     *onsiteFile  `toml:"onsite"`
	Remote     *remoteFile  `toml:"remote"`

	Attachment []attachmentFile `toml:"attachment"`
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

// ReadProgramme reads a programme file; every mistake is reported at once, as Mistakes. An event in the past is no mistake. Its attachments are
// not looked at: a programme that has any cannot be imported so.
func ReadProgramme(file string, data []byte) (Programme, error) {
	return ReadProgrammeIn(nil, file, data)
}

// ReadProgrammeIn is ReadProgramme with the attachments, which lie in folder.
func ReadProgrammeIn(folder fs.FS, file string, data []byte) (Programme, error) {
	var f programmeFile
	d := Decode(file, data, &f)
	if len(d.Mistakes) > 0 && len(d.present) == 0 {
		return Programme{}, d.Mistakes.Or() // bad syntax
	}
	p := Programme{Title: f.Title, Zone: f.Zone, Contents: map[string][]byte{}}
	d.need("title", p.Title, "the title", `title = "Nos rencontres 2026"`)
	if p.Zone == "" {
		p.Zone = "Europe/Paris"
	}
	if _, err := time.LoadLocation(p.Zone); err != nil || p.Zone == "Local" {
		d.Add("zone", fmt.Sprintf("there is no time zone %q", p.Zone), `zone = "Europe/Paris"`)
	}
	if len(f.Event) == 0 && !d.wrong("event") {
		d.Add("", "there is no event", "[[event]] and its keys")
	}
	seen := map[string]string{}
	for i, e := range f.Event {
		key := indexed("event", i+1)
		event := e.check(d, key, p.Zone)
		event.Attachments = d.attachments(key, e.Attachment, folder, p.Contents)
		p.Events = append(p.Events, event)
		if first, ok := seen[e.ID]; ok && e.ID != "" {
			d.Add(key+".id", fmt.Sprintf("the id %q is that of %s already", e.ID, first), "an id of its own for each event")
			continue
		}
		seen[e.ID] = key
	}
	d.fitsLetters(p.Events)
	return p, d.Mistakes.Or()
}

var identifier = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// check turns one table into an event and notes what is wrong with it.
func (f eventFile) check(d *Document, key, zone string) Event {
	e := Event{ID: f.ID, Title: f.Title, Kind: f.Kind, Zone: zone, Town: f.Town, Department: f.Department, Venue: f.Venue, Reminder: f.Reminder}
	if d.need(key+".id", f.ID, "the id", `id = "epernay"`) && !identifier.MatchString(f.ID) {
		d.Add(key+".id", fmt.Sprintf("the id %q is not made of small letters, digits and hyphens", f.ID), `id = "epernay"`)
	}
	d.need(key+".title", f.Title, "the title", `title = "Penser le cadre de vie"`)
	d.need(key+".town", f.Town, "the town", `town = "Épernay"`)
	d.line(key+".department", f.Department)
	d.line(key+".venue", f.Venue)
	d.known(key+".venue", f.Venue)
	e.Kind = d.kind(key+".kind", f.Kind)
	e.Reminder = d.choice(key+".reminder", f.Reminder, "way to remind", "manual", "auto")
	e.Date = d.day(key+".date", f.Date, true)
	e.Opens = d.day(key+".opens", f.Opens, false)
	e.Closes = d.day(key+".closes", f.Closes, false)
	e.Changes = d.day(key+".changes", f.Changes, false)
	e.Welcome = d.hour(key+".welcome", f.Welcome, false)
	e.Starts = d.hour(key+".starts", f.Starts, true)
	e.Ends = d.hour(key+".ends", f.Ends, true)
	order(d, key, e)
	f.modes(d, key, &e)
	d.rules(key, f.Letters, &e)
	return e
}

// order checks days and hours against each other.
func order(d *Document, key string, e Event) {
	after := func(a, b string) bool { return a != "" && b != "" && a > b }
	if after(e.Starts, e.Ends) || e.Starts != "" && e.Starts == e.Ends {
		d.Add(key+".ends", fmt.Sprintf("it ends at %s, not after its start at %s", e.Ends, e.Starts), `an hour after "starts"`)
	}
	if after(e.Welcome, e.Starts) {
		d.Add(key+".welcome", fmt.Sprintf("the welcome at %s is after the start at %s", e.Welcome, e.Starts), `an hour before "starts"`)
	}
	if after(e.Opens, e.Date) && after(e.Closes, e.Date) { // one mistake rather than two consequences
		d.Add(key+".date", fmt.Sprintf("the event on %s is before its registration (opens on %s, closes on %s)", e.Date, e.Opens, e.Closes), "date = a day after both")
	} else if after(e.Opens, e.Date) {
		d.Add(key+".opens", fmt.Sprintf("registration opens on %s, after the event on %s", e.Opens, e.Date), "a day before the event")
	}
	if after(e.Closes, e.Date) && !d.wrong(key+".date") {
		d.Add(key+".closes", fmt.Sprintf("registration closes on %s, after the event on %s", e.Closes, e.Date), "a day before the event, or another date")
	}
	if after(e.Changes, e.Date) && !d.wrong(key+".date") {
		d.Add(key+".changes", fmt.Sprintf("the last day of changes %s is after the event on %s", e.Changes, e.Date), "a day before the event")
	}
	if after(e.Opens, e.Closes) {
		d.Add(key+".closes", fmt.Sprintf("registration closes on %s, before it opens on %s", e.Closes, e.Opens), `a day after "opens"`)
	}
}

func (f eventFile) modes(d *Document, key string, e *Event) {
	if f.Onsite == nil && f.Remote == nil && !d.Has(key+".onsite") && !d.Has(key+".remote") {
		d.Add(key, "the event has no mode", "[event.onsite] or [event.remote] below it")
	}
	if f.Onsite != nil {
		e.Onsite = &Seats{Capacity: f.Onsite.Capacity}
		e.Meals.Capacity = f.Onsite.Meals
		e.MealCutoff = d.day(key+".onsite.meal_cutoff", f.Onsite.MealCutoff, false)
		d.seats(key+".onsite.capacity", f.Onsite.Capacity)
		d.positive(key+".onsite.meals", f.Onsite.Meals)
		if e.Date != "" && e.MealCutoff > e.Date && !d.wrong(key+".date") {
			d.Add(key+".onsite.meal_cutoff", fmt.Sprintf("the caterer's day %s is after the event on %s", e.MealCutoff, e.Date), "a day before the event")
		}
	}
	if f.Remote != nil {
		e.Remote = &Seats{Capacity: f.Remote.Capacity}
		e.RemoteUntil = d.hour(key+".remote.until", f.Remote.Until, false)
		e.Video = f.Remote.Link
		d.seats(key+".remote.capacity", f.Remote.Capacity)
		if e.RemoteUntil != "" && e.Starts != "" && e.Starts < e.Ends && (e.RemoteUntil <= e.Starts || e.RemoteUntil > e.Ends) {
			d.Add(key+".remote.until", fmt.Sprintf("the video ends at %s, not between %s and %s", e.RemoteUntil, e.Starts, e.Ends), `until = "12:30"`)
		}
		if e.Video != "" && !webAddress(e.Video) {
			d.Add(key+".remote.link", "the link is no web address", `link = "https://…"`)
		}
	}
}

func webAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil && oneLine(s) == s && !strings.Contains(s, " ")
}

// need notes a text that is missing or not on one line; false if it is missing.
func (d *Document) need(key, s, what, instead string) bool {
	if strings.TrimSpace(s) != "" {
		d.line(key, s)
		return true
	}
	if !d.wrong(key) {
		d.Add(key, what+" is missing", instead)
	}
	return false
}

// line notes a text that is not on one line: it stands in subjects and addresses.
func (d *Document) line(key, s string) {
	if strings.ContainsFunc(s, unicode.IsControl) {
		d.Add(key, "it is not on one line", "the text without line ends and tabs")
	}
}

// choice gives one of two words, the first if none is written.
func (d *Document) choice(key, s, what string, words ...string) string {
	if s == "" {
		return words[0]
	}
	if !slices.Contains(words, s) {
		d.Add(key, fmt.Sprintf("%q is no %s", s, what), `"`+strings.Join(words, `" or "`)+`"`)
	}
	return s
}

func (d *Document) positive(key string, n *int) {
	if n != nil && *n < 0 {
		d.Add(key, fmt.Sprintf("%d is below zero", *n), lastPart(key)+" = 80; leave the key out for no limit")
	}
}

// seats notes a number of seats that no registration fits into.
func (d *Document) seats(key string, n *int) {
	d.positive(key, n)
	if n != nil && *n == 0 {
		d.Add(key, "with no seat nobody could ever register", "capacity = 80; leave the key out for no limit, the whole table if there is no such mode")
	}
}

// day reads a local date, written bare or as a text.
func (d *Document) day(key string, v any, needed bool) string {
	example := map[string]string{"opens": "2026-04-01", "closes": "2026-05-20", "changes": "2026-05-22", "meal_cutoff": "2026-05-21"}[lastPart(key)]
	return d.moment(key, v, needed, "day", "date-local", time.DateOnly, lastPart(key)+" = "+cmp.Or(example, "2026-05-28"))
}

// hour reads a local time of whole minutes, written bare or as a text.
func (d *Document) hour(key string, v any, needed bool) string {
	example := map[string]string{"welcome": "09:15", "ends": "16:30", "until": "12:30"}[lastPart(key)]
	return d.moment(key, v, needed, "hour", "time-local", "15:04", fmt.Sprintf("%s = %q", lastPart(key), cmp.Or(example, "09:30")))
}

// moment reads a day or an hour in a layout; kind is the name that the TOML library gives the zone of its bare form.
func (d *Document) moment(key string, v any, needed bool, what, kind, layout, instead string) string {
	s := fmt.Sprint(v)
	switch v := v.(type) {
	case nil:
		s = ""
	case string:
		s = strings.TrimSpace(v)
	case time.Time:
		if v.Location().String() != kind || v.Second() != 0 {
			d.Add(key, fmt.Sprintf("%s is not %s alone", v.Format(time.DateTime), article(what)), instead)
			return ""
		}
		s = v.Format(layout)
	}
	if s == "" {
		if needed && !d.wrong(key) {
			d.Add(key, fmt.Sprintf("the %s is missing", moments(lastPart(key))), instead)
		}
		return ""
	}
	at, err := time.Parse(layout, s)
	if err != nil {
		if problem, written, ok := explainDay(lastPart(key), s); ok && what == "day" {
			d.Add(key, problem, written)
			return ""
		}
		d.Add(key, fmt.Sprintf("%q is no %s", s, what), instead)
		return ""
	}
	return at.Format(layout)
}

// moments names a day or an hour that each event has.
func moments(key string) string {
	switch key {
	case "starts":
		return "hour at which it starts"
	case "ends":
		return "hour at which it ends"
	}
	return key
}

func article(what string) string {
	if what == "hour" {
		return "an hour"
	}
	return "a " + what
}

func lastPart(key string) string { return key[strings.LastIndex(key, ".")+1:] }
