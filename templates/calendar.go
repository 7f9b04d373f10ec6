package templates

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// The methods of a calendar entry (RFC 5546).
const (
	MethodRequest = "REQUEST" // with a confirmation: the client can answer, and update its copy later
	MethodPublish = "PUBLISH" // for information: no answer is expected
	MethodCancel  = "CANCEL"  // takes the entry of the same UID away
)

// Calendar is the entry of one registration as an iCalendar object (RFC 5545), CRLF, lines folded at 75 octets.
//
// A REQUEST has the service as ORGANIZER and the addressee (To.Email) as its ATTENDEE with PARTSTAT=NEEDS-ACTION and
// RSVP=TRUE, although the person is registered already: with ACCEPTED, Outlook and Gmail offer no way to decline that
// reaches us. Whoever takes part by video has the entry until RemoteUntil. While the hours are not known the entry is of the
// whole day. The error is a *MissingError for "uid", "email", "address" or "date".
func Calendar(l Letter, line Line, method string) ([]byte, error) {
	switch {
	case method != MethodRequest && method != MethodPublish && method != MethodCancel:
		return nil, fmt.Errorf("writing a calendar entry: unknown method %q", method)
	case OneLine(line.UID) == "":
		return nil, fmt.Errorf("writing a calendar entry: %w", &MissingError{"uid"})
	case OneLine(l.Organisation.Address) == "":
		return nil, fmt.Errorf("writing a calendar entry: %w", &MissingError{"address"})
	case method == MethodRequest && OneLine(l.To.Email) == "":
		return nil, fmt.Errorf("writing a calendar entry: %w", &MissingError{"email"})
	case line.Event.Date.IsZero():
		return nil, fmt.Errorf("writing a calendar entry: %w", &MissingError{"date"})
	}
	e := entry{method: method, uid: line.UID, sequence: line.Sequence, stamp: l.Now, event: line.Event, mode: line.Mode,
		organisation: l.Organisation, status: "CONFIRMED", guest: other(l, line)}
	switch {
	case method == MethodCancel:
		e.status = "CANCELLED"
	case line.State != "registered":
		e.status, e.free = "TENTATIVE", true
	}
	if method != MethodPublish {
		e.attendee, e.attendeeName = l.To.Email, who(l, line)
	}
	return e.bytes(), nil
}

// CalendarFile is Calendar as an attachment. It is "invitation.ics", or "annulation.ics" for a CANCEL.
func CalendarFile(l Letter, line Line, method string) (File, error) {
	data, err := Calendar(l, line, method)
	if err != nil {
		return File{}, err
	}
	name := "invitation.ics"
	if method == MethodCancel {
		name = "annulation.ics"
	}
	return File{Name: name, ContentType: contentType(method), Data: data}, nil
}

// HoldTheDate is an entry to note an event that is not open yet: PUBLISH, tentative, time shown as free. The UID is the
// event's own and the same for everybody. Nothing here knows the time, so DTSTAMP is a year before the event, the same at
// each writing.
func HoldTheDate(org Organisation, e Event) File {
	_, domain, _ := strings.Cut(OneLine(org.Address), "@")
	e.Link = "" // for who is registered
	en := entry{method: MethodPublish, uid: "date-" + percent(e.ID) + "@" + domain, stamp: e.Date.AddDate(-1, 0, 0), event: e,
		organisation: org, status: "TENTATIVE", free: true}
	if e.Remote && !e.Onsite {
		en.mode = "remote"
	}
	return File{Name: "date-" + e.Date.Format(time.DateOnly) + ".ics", ContentType: contentType(MethodPublish), Data: en.bytes()}
}

// ProgrammeCalendar is the whole programme as one file to import: an entry for each event, time shown as free, of the same UID as that of
// HoldTheDate, so that a later file takes its place. What was called off or postponed without a new date is marked as cancelled. It is for
// anybody: it says no link of a video conference.
func ProgrammeCalendar(org Organisation, events []Event, now time.Time) File {
	var w contentLines
	w.begin(MethodPublish)
	_, domain, _ := strings.Cut(OneLine(org.Address), "@")
	var entries []entry
	zones := map[string]bool{}
	for _, e := range events {
		e.Link = ""
		n := entry{method: MethodPublish, uid: "date-" + percent(e.ID) + "@" + domain, stamp: now, event: e, organisation: org, status: "CONFIRMED", free: true, public: true}
		if e.Cancelled || e.Postponed {
			n.status = "CANCELLED"
		}
		if !e.Onsite {
			n.mode = "remote"
		}
		starts, _, timed := n.times()
		if id := zoneID(e.Date); timed && id != "" && !zones[id] {
			zones[id] = true
			w.zone(starts)
		}
		entries = append(entries, n)
	}
	for _, n := range entries {
		n.write(&w)
	}
	w.add("END", "VCALENDAR")
	return File{Name: "programme.ics", ContentType: contentType(MethodPublish), Data: []byte(w.String())}
}

func contentType(method string) string { return "text/calendar; method=" + method + "; charset=utf-8" }

// entry is one VEVENT in its VCALENDAR.
type entry struct {
	method, uid, status, mode string
	sequence                  int
	stamp                     time.Time
	event                     Event
	organisation              Organisation
	attendee, attendeeName    string
	free                      bool // the time is shown as free
	public                    bool // of the programme: for anybody, registered or not
	guest                     bool // who takes part is not who reads it
}

func (n entry) bytes() []byte {
	var w contentLines
	w.begin(n.method)
	if starts, _, timed := n.times(); timed && zoneID(n.event.Date) != "" {
		w.zone(starts)
	}
	n.write(&w)
	w.add("END", "VCALENDAR")
	return []byte(w.String())
}

// begin writes the head of an object.
func (w *contentLines) begin(method string) {
	w.add("BEGIN", "VCALENDAR")
	w.add("PRODID", "-//Rencontres//Rencontres//FR")
	w.add("VERSION", "2.0")
	w.add("CALSCALE", "GREGORIAN")
	w.add("METHOD", method)
}

// write writes the VEVENT.
func (n entry) write(w *contentLines) {
	starts, ends, timed := n.times()
	zone := zoneID(n.event.Date)
	w.add("BEGIN", "VEVENT")
	w.add("UID", OneLine(n.uid))
	w.add("SEQUENCE", fmt.Sprint(n.sequence))
	w.add("DTSTAMP", n.stamp.UTC().Format("20060102T150405Z"))
	w.moment("DTSTART", starts, timed, zone)
	w.moment("DTEND", ends, timed, zone)
	w.text("SUMMARY", n.summary())
	w.text("LOCATION", n.location())
	w.text("DESCRIPTION", n.description())
	w.add("STATUS", n.status)
	if n.free {
		w.add("TRANSP", "TRANSPARENT")
	} else {
		w.add("TRANSP", "OPAQUE")
	}
	w.add("ORGANIZER;CN="+param(n.organisation.Name), mailURI(n.organisation.Address))
	if n.attendee != "" {
		status := "PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
		if n.method == MethodCancel {
			status = "PARTSTAT=NEEDS-ACTION"
		}
		name := "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;" + status
		if OneLine(n.attendeeName) != "" {
			name += ";CN=" + param(n.attendeeName)
		}
		w.add(name, mailURI(n.attendee))
	}
	w.add("END", "VEVENT")
}

// times are the local bounds of the entry; timed is false where the hours are not known: a whole day.
func (n entry) times() (starts, ends time.Time, timed bool) {
	end := n.event.Ends
	if n.mode == "remote" && n.event.RemoteUntil != "" {
		end = n.event.RemoteUntil
	}
	starts, okStart := at(n.event.Date, n.event.Starts)
	ends, okEnd := at(n.event.Date, end)
	if !okStart || !okEnd || !ends.After(starts) {
		return n.event.Date, n.event.Date.AddDate(0, 0, 1), false
	}
	return starts, ends, true
}

// at is the hour "09:30" of a day, in its zone.
func at(day time.Time, hour string) (time.Time, bool) {
	t, err := time.Parse("15:04", hour)
	if err != nil {
		return time.Time{}, false
	}
	return time.Date(day.Year(), day.Month(), day.Day(), t.Hour(), t.Minute(), 0, 0, day.Location()), true
}

func (n entry) summary() string {
	s := OneLine(n.event.Title)
	if s == "" {
		s = capital(kindOf(n.event))
	}
	if town := OneLine(n.event.Town); town != "" && atTown(n.event) != "" {
		s += " (" + town + ")"
	}
	if n.mode == "remote" {
		s += ", en visioconférence"
	}
	switch {
	case n.off() && n.event.Cancelled:
		return "Annulé : " + s
	case n.off():
		return "Reporté : " + s
	}
	return s
}

// off says whether the entry is one of the programme that is not held that day.
func (n entry) off() bool { return n.public && (n.event.Cancelled || n.event.Postponed) }

func (n entry) location() string {
	switch {
	case n.mode == "remote":
		return "Visioconférence"
	case OneLine(n.event.Venue) != "":
		return OneLine(n.event.Venue)
	}
	return place(n.event)
}

func (n entry) description() string {
	registered := n.status == "CONFIRMED" && !n.public
	toCome := func(what string) string {
		if registered {
			return "Nous vous enverrons " + what + " avant " + theKind(n.event) + "."
		}
		return "Les personnes inscrites recevront " + what + "."
	}
	var lines []string
	switch {
	case n.mode == "remote" && n.event.Link != "":
		lines = append(lines, "Lien de connexion : "+OneLine(n.event.Link))
	case n.mode == "remote":
		lines = append(lines, toCome("le lien de connexion"))
	case n.event.Welcome != "":
		lines = append(lines, "Accueil à partir de "+Hour(n.event.Welcome)+".")
	}
	if n.mode != "remote" && OneLine(n.event.Venue) == "" {
		lines = append(lines, toCome("l’adresse exacte"))
	}
	switch {
	case n.method == MethodCancel:
		lines = nil
	case n.off():
		lines = []string{"Cette date n’est pas maintenue."}
	}
	write := "Pour toute question : "
	switch {
	case registered && n.guest:
		write = "Pour modifier ou annuler l’inscription, ou pour toute question : "
	case registered:
		write = "Pour modifier ou annuler votre inscription, ou pour toute question : "
	}
	lines = append(lines, write+OneLine(n.organisation.Address))
	return strings.Join(lines, "\n")
}

// contentLines gathers the lines of an iCalendar object.
type contentLines struct{ strings.Builder }

// add writes a content line and folds it: at most 75 octets without the break, never within a character (RFC 5545, 3.1).
func (w *contentLines) add(name, value string) {
	line := name + ":" + value
	room := 75
	for len(line) > room {
		end := room
		for !utf8.RuneStart(line[end]) {
			end--
		}
		w.WriteString(line[:end] + "\r\n ")
		line = line[end:]
		room = 74
	}
	w.WriteString(line + "\r\n")
}

// What stands for signs of the format in a text (RFC 5545, 3.3.11) and in a parameter (RFC 6868).
var (
	escapedText  = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`)
	escapedParam = strings.NewReplacer("^", "^^", `"`, "^'")
)

// text writes a property of type TEXT (RFC 5545, 3.3.11); lines of value stay lines, other control characters go.
func (w *contentLines) text(name, value string) {
	if value == "" {
		return
	}
	lines := strings.Split(value, "\n")
	for i, l := range lines {
		lines[i] = escapedText.Replace(Typography(OneLine(l)))
	}
	w.add(name, strings.Join(lines, `\n`))
}

// moment writes a date, a local time with its zone, or a time in UTC.
func (w *contentLines) moment(name string, t time.Time, timed bool, zone string) {
	switch {
	case !timed:
		w.add(name+";VALUE=DATE", t.Format("20060102"))
	case zone == "":
		w.add(name, t.UTC().Format("20060102T150405Z"))
	default:
		w.add(name+";TZID="+zone, t.Format("20060102T150405"))
	}
}

// param is the value of a parameter, quoted; a quotation mark within is written as RFC 6868 says.
func param(s string) string {
	return `"` + escapedParam.Replace(OneLine(s)) + `"`
}

func mailURI(address string) string {
	return "mailto:" + strings.ReplaceAll(percent(OneLine(address)), "%40", "@")
}
