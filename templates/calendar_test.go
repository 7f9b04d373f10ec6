package templates

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"
)

// entryOf reads an entry back with another's parser and checks the form of its lines.
func entryOf(t *testing.T, data []byte) (*ics.Calendar, *ics.VEvent) {
	t.Helper()
	src := string(data)
	if strings.Count(src, "\n") != strings.Count(src, "\r\n") || strings.Count(src, "\r") != strings.Count(src, "\r\n") || !strings.HasSuffix(src, "\r\n") {
		t.Error("a line does not end with CRLF")
	}
	for _, line := range strings.Split(src, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("a line of %d octets, or a character cut in two: %q", len(line), line)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	if len(cal.Events()) != 1 {
		t.Fatalf("%d events", len(cal.Events()))
	}
	return cal, cal.Events()[0]
}

func value(e *ics.VEvent, p ics.ComponentProperty) string {
	if got := e.GetProperty(p); got != nil {
		return got.Value
	}
	return ""
}

func method(cal *ics.Calendar) string {
	for _, p := range cal.CalendarProperties {
		if p.IANAToken == "METHOD" {
			return p.Value
		}
	}
	return ""
}

func TestCalendarRequest(t *testing.T) {
	l := base(t, Confirmation, mayor())
	line := Line{Event: programme(t)[0], State: "registered", Mode: "onsite", UID: "0f8b1c@oriv.example", Sequence: 3}
	line.Event.Title = "Titre ; avec, des \\ signes\r\nATTENDEE:mailto:x@x.example " + strings.Repeat("é", 100)
	f, err := CalendarFile(l, line, MethodRequest)
	if err != nil {
		t.Fatal(err)
	}
	if f.Name != "invitation.ics" || f.ContentType != "text/calendar; method=REQUEST; charset=utf-8" {
		t.Errorf("file %q, %q", f.Name, f.ContentType)
	}
	cal, e := entryOf(t, f.Data)
	starts, err := e.GetStartAt()
	if err != nil {
		t.Fatal(err)
	}
	ends, err := e.GetEndAt()
	if err != nil {
		t.Fatal(err)
	}
	if starts.UTC().Format(time.RFC3339) != "2026-05-28T07:30:00Z" || ends.UTC().Format(time.RFC3339) != "2026-05-28T14:30:00Z" {
		t.Errorf("from %v to %v", starts, ends)
	}
	for p, want := range map[ics.ComponentProperty]string{
		ics.ComponentPropertyUniqueId: "0f8b1c@oriv.example", ics.ComponentPropertySequence: "3",
		ics.ComponentPropertyStatus: "CONFIRMED", ics.ComponentPropertyOrganizer: "mailto:inscriptions@oriv.example",
		ics.ComponentPropertyDtstamp: "20260504T080000Z", ics.ComponentPropertyLocation: "Épernay" + nbsp + "(51)",
	} {
		if got := value(e, p); got != want {
			t.Errorf("%s: %q, want %q", p, got, want)
		}
	}
	if got := value(e, ics.ComponentPropertySummary); !strings.Contains(got, "avec, des \\ signes ATTENDEE:mailto") || !strings.HasSuffix(got, "é (Épernay)") {
		t.Errorf("summary %q", got)
	}
	if a := e.Attendees(); len(a) != 1 || a[0].Email() != "c.dubois@mairie-reims.example" || a[0].ParticipationStatus() != ics.ParticipationStatusNeedsAction {
		t.Errorf("attendees %v", a)
	}
	src := string(f.Data)
	for _, want := range []string{parisRules, "DTSTART;TZID=Europe/Paris:20260528T093000\r\n", "RSVP=TRUE"} {
		if !strings.Contains(strings.ReplaceAll(src, "\r\n ", ""), want) {
			t.Errorf("no %q in\n%s", want, src)
		}
	}
	if method(cal) != "REQUEST" {
		t.Errorf("method %q", method(cal))
	}
}

// parisRules is what clients know as Europe/Paris: the parser of these tests looks at the name of a zone alone.
const parisRules = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n" +
	"BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n" +
	"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n" +
	"BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n" +
	"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"

func TestCalendarOfTheOthers(t *testing.T) {
	l := base(t, Confirmation, mayor())
	events := programme(t)
	linked := events[0]
	linked.Link = "https://visio.example/x"
	elsewhere := events[0]
	elsewhere.Date = time.Date(2026, 11, 2, 0, 0, 0, 0, mustZone(t, "America/Cayenne"))
	utc := events[0]
	utc.Date = time.Date(2026, 5, 28, 0, 0, 0, 0, time.UTC)
	ny := events[0]
	ny.Date = time.Date(2026, 11, 2, 0, 0, 0, 0, mustZone(t, "America/New_York"))
	half := events[0]
	half.Date = time.Date(2026, 5, 28, 0, 0, 0, 0, mustZone(t, "Asia/Kolkata"))
	tests := []struct {
		name         string
		line         Line
		method       string
		starts, ends string // UTC, or a day
		holds, lacks []string
	}{
		{"by video, until the end of the morning", Line{Event: linked, Mode: "remote", State: "registered"}, MethodRequest,
			"2026-05-28T07:30:00Z", "2026-05-28T10:30:00Z", []string{"LOCATION:Visioconférence", "https://visio.example/x"}, []string{"Accueil"}},
		{"hours unknown", Line{Event: events[3], Mode: "onsite", State: "registered"}, MethodPublish,
			"2026-11-05", "2026-11-06", []string{"DTSTART;VALUE=DATE:20261105", "13 rue Jean Moulin"}, []string{"ATTENDEE", "VTIMEZONE"}},
		{"cancelled", Line{Event: events[0], Mode: "onsite", State: "absent", Sequence: 4}, MethodCancel,
			"2026-05-28T07:30:00Z", "2026-05-28T14:30:00Z", []string{"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4", "ATTENDEE"}, []string{"RSVP=TRUE"}},
		{"waiting", Line{Event: events[0], Mode: "onsite", State: "waiting"}, MethodPublish,
			"2026-05-28T07:30:00Z", "2026-05-28T14:30:00Z", []string{"STATUS:TENTATIVE", "TRANSPARENT"}, nil},
		{"a guest's", Line{Event: events[0], Mode: "onsite", State: "registered", Person: "Lina Ferrah"}, MethodRequest,
			"2026-05-28T07:30:00Z", "2026-05-28T14:30:00Z", []string{"annuler l’inscription"}, []string{"votre"}},
		{"another zone, without summer time", Line{Event: elsewhere, Mode: "onsite", State: "registered"}, MethodRequest,
			"2026-11-02T12:30:00Z", "2026-11-02T19:30:00Z", []string{"TZID:America/Cayenne", "TZOFFSETTO:-0300"}, []string{"DAYLIGHT"}},
		{"another zone, with summer time", Line{Event: ny, Mode: "onsite", State: "registered"}, MethodRequest,
			"2026-11-02T14:30:00Z", "2026-11-02T21:30:00Z", []string{"BEGIN:STANDARD\r\nDTSTART:20261101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500"}, nil},
		{"half an hour", Line{Event: half, Mode: "onsite", State: "registered"}, MethodRequest,
			"2026-05-28T04:00:00Z", "2026-05-28T11:00:00Z", []string{"TZOFFSETTO:+0530"}, nil},
		{"UTC", Line{Event: utc, Mode: "onsite", State: "registered"}, MethodRequest,
			"2026-05-28T09:30:00Z", "2026-05-28T16:30:00Z", []string{"DTSTART:20260528T093000Z"}, []string{"VTIMEZONE"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.line.UID = "u@oriv.example"
			data, err := Calendar(l, tt.line, tt.method)
			if err != nil {
				t.Fatal(err)
			}
			cal, e := entryOf(t, data)
			if method(cal) != tt.method {
				t.Errorf("method %q", method(cal))
			}
			src := strings.ReplaceAll(string(data), "\r\n ", "")
			for _, want := range tt.holds {
				if !strings.Contains(src, want) {
					t.Errorf("no %q in\n%s", want, src)
				}
			}
			for _, no := range tt.lacks {
				if strings.Contains(src, no) {
					t.Errorf("%q in\n%s", no, src)
				}
			}
			if len(tt.starts) == len("2026-11-05") {
				return
			}
			starts, err1 := e.GetStartAt()
			ends, err2 := e.GetEndAt()
			if err := errors.Join(err1, err2); err != nil {
				t.Fatal(err)
			}
			if starts.UTC().Format(time.RFC3339) != tt.starts || ends.UTC().Format(time.RFC3339) != tt.ends {
				t.Errorf("from %v to %v, want %s to %s", starts, ends, tt.starts, tt.ends)
			}
		})
	}
}

func mustZone(t *testing.T, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// TestFault50_SummerTime: hours are those of the wall on both sides of the change.
func TestFault50_SummerTime(t *testing.T) {
	zone := paris(t)
	l := base(t, Confirmation, mayor())
	for day, want := range map[time.Time]string{
		time.Date(2026, 10, 24, 0, 0, 0, 0, zone): "2026-10-24T07:30:00Z",
		time.Date(2026, 10, 25, 0, 0, 0, 0, zone): "2026-10-25T08:30:00Z",
		time.Date(2026, 3, 29, 0, 0, 0, 0, zone):  "2026-03-29T07:30:00Z",
	} {
		e := programme(t)[0]
		e.Date = day
		data, err := Calendar(l, Line{Event: e, Mode: "onsite", State: "registered", UID: "u"}, MethodRequest)
		if err != nil {
			t.Fatal(err)
		}
		_, read := entryOf(t, data)
		starts, err := read.GetStartAt()
		if err != nil || starts.UTC().Format(time.RFC3339) != want {
			t.Errorf("%v: %v, want %s", day, starts.UTC(), want)
		}
		if !strings.Contains(string(data), "T093000\r\n") {
			t.Errorf("%v: not 9:30 on the wall", day)
		}
	}
}

func TestHoldTheDate(t *testing.T) {
	e := programme(t)[3]
	f := HoldTheDate(oriv(), e)
	if f.Name != "date-2026-11-05.ics" || f.ContentType != "text/calendar; method=PUBLISH; charset=utf-8" {
		t.Errorf("file %q, %q", f.Name, f.ContentType)
	}
	cal, read := entryOf(t, f.Data)
	if method(cal) != "PUBLISH" || len(read.Attendees()) != 0 || value(read, ics.ComponentPropertyStatus) != "TENTATIVE" {
		t.Errorf("method %q, %d attendees", method(cal), len(read.Attendees()))
	}
	if got := value(read, ics.ComponentPropertyUniqueId); got != "date-tomblaine@oriv.example" {
		t.Errorf("UID %q", got)
	}
	if string(HoldTheDate(oriv(), e).Data) != string(f.Data) {
		t.Error("written twice, the entry differs")
	}
	e.Kind, e.Onsite, e.Remote, e.Venue, e.Link = "webinaire", false, true, "", "https://visio.example/x"
	_, read = entryOf(t, HoldTheDate(oriv(), e).Data)
	for p, want := range map[ics.ComponentProperty]string{ics.ComponentPropertyLocation: "Visioconférence",
		ics.ComponentPropertyDescription: "Les personnes inscrites recevront le lien de connexion.\nPour toute question" + nbsp + ": inscriptions@oriv.example",
		ics.ComponentPropertySummary:     "Associations et territoires" + nbsp + ": repenser les modes de travail" + nbsp + "!, en visioconférence"} {
		if got := value(read, p); got != want && got != strings.ReplaceAll(want, ",", "\\,") {
			t.Errorf("by video alone, %s: %q, want %q", p, got, want)
		}
	}
}

func TestCalendarRefuses(t *testing.T) {
	l := base(t, Confirmation, mayor())
	good := Line{Event: programme(t)[0], State: "registered", Mode: "onsite", UID: "u"}
	noUID, noDate := good, good
	noUID.UID, noDate.Event = "", Event{}
	stranger := l
	stranger.To.Email = ""
	for _, tt := range []struct {
		letter Letter
		line   Line
		method string
		want   string
	}{
		{l, noUID, MethodRequest, "uid"}, {l, noDate, MethodPublish, "date"}, {stranger, good, MethodRequest, "email"},
		{stranger, good, MethodPublish, ""}, {Letter{}, good, MethodRequest, "address"}, {l, good, MethodRequest, ""},
	} {
		_, err := Calendar(tt.letter, tt.line, tt.method)
		missing, _ := errors.AsType[*MissingError](err)
		if (tt.want == "") != (err == nil) || (tt.want != "" && (missing == nil || missing.Field != tt.want)) {
			t.Errorf("%s: error %v, want %q", tt.method, err, tt.want)
		}
	}
	if _, err := Calendar(l, good, "REPLY"); err == nil {
		t.Error("an unknown method is written")
	}
}

func FuzzCalendar(f *testing.F) {
	f.Add("Un titre", "Une salle", "a@b.example", "u")
	f.Add("a\r\nEND:VEVENT", "\"^\\;,", "a@b\r\nX: y", "é\n")
	event := programme(f)[0]
	f.Fuzz(func(t *testing.T, title, venue, email, uid string) {
		l := base(t, Confirmation, mayor())
		l.To.Email, l.To.Name = email, title
		line := Line{Event: event, State: "registered", Mode: "onsite", UID: uid}
		line.Event.Title, line.Event.Venue = title, venue
		data, err := Calendar(l, line, MethodRequest)
		if err != nil {
			return
		}
		src := strings.ReplaceAll(string(data), "\r\n ", "")
		if strings.Count(src, "\r\nEND:VEVENT\r\n") != 1 || strings.Count(src, "\r\n") != strings.Count(src, "\n") || strings.Count(src, "\r\nATTENDEE") != 1 {
			t.Errorf("lines came in:\n%q", src)
		}
		for _, line := range strings.Split(string(data), "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) {
				t.Errorf("%q", line)
			}
		}
	})
}

// TestProgrammeCalendarSaysWhatIsOff reads the entries of what was called off and of what was postponed.
func TestProgrammeCalendarSaysWhatIsOff(t *testing.T) {
	events := programme(t)[:2]
	events[0].Cancelled, events[1].Postponed = true, true
	src := strings.ReplaceAll(string(ProgrammeCalendar(oriv(), events, base(t, Announcement, mayor()).Now).Data), "\r\n ", "")
	for _, want := range []string{"SUMMARY:Annulé" + nbsp + ": Penser", "SUMMARY:Reporté" + nbsp + ": Innover", "DESCRIPTION:Cette date n’est pas maintenue.\\nPour toute question"} {
		if !strings.Contains(src, want) {
			t.Errorf("no %q in\n%s", want, src)
		}
	}
	if strings.Contains(src, "adresse exacte") || strings.Contains(src, "Accueil") {
		t.Errorf("the entry of what is off says how to come:\n%s", src)
	}
}
