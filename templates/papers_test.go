package templates

import (
	"slices"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
)

func TestEventHead(t *testing.T) {
	all := programme(t)
	all[0].Title = "L'avenir : oui !"
	if got, want := EventHead(all[0]), []string{"L’avenir\u00a0: oui\u00a0!", "Jeudi 28\u00a0mai 2026, de 9\u00a0h\u00a030 à 16\u00a0h\u00a030", "Épernay\u00a0(51)"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if got := EventHead(all[3]); got[1] != "Jeudi 5\u00a0novembre 2026" || got[2] != "Maison Régionale des Sports, 13 rue Jean Moulin, 54510\u00a0Tomblaine" {
		t.Errorf("got %q", got)
	}
	all[0].Onsite = false
	if got := EventHead(all[0])[2]; got != "Visioconférence" {
		t.Errorf("by video alone: %q", got)
	}
}

func TestHalfDays(t *testing.T) {
	for _, c := range []struct {
		starts, ends string
		want         int
	}{{"09:30", "16:30", 2}, {"09:30", "12:30", 1}, {"14:00", "17:00", 1}, {"11:00", "14:00", 2}, {"18:00", "20:30", 1}, {"", "", 1}} {
		if got := HalfDays(Event{Starts: c.starts, Ends: c.ends}); len(got) != c.want {
			t.Errorf("%s to %s: %q", c.starts, c.ends, got)
		}
	}
}

func TestAttest(t *testing.T) {
	e := programme(t)[0]
	got := Attest(base(t, Thanks, mayor()), e, "onsite")
	if got.Name != "Madame Claire Dubois" || got.Detail != "Maire de Reims, Ville de Reims" || got.Done != "Fait le 4\u00a0mai 2026" || got.Signature != "L’équipe de l’ORIV" {
		t.Errorf("got %+v", got)
	}
	want := "a participé sur place à la rencontre «\u00a0Penser le cadre de vie pour vivre ensemble\u00a0», le jeudi 28\u00a0mai 2026, à Épernay\u00a0(51). Horaires de la rencontre\u00a0: de 9\u00a0h\u00a030 à 16\u00a0h\u00a030."
	if got.Paragraphs[1] != want {
		t.Errorf("got %q", got.Paragraphs[1])
	}
	person := referent()
	person.Civility, person.Function = "", ""
	got = Attest(base(t, Thanks, person), e, "remote")
	if got.Name != "Karim Benali" || got.Detail != "Maison de quartier" || !strings.Contains(got.Paragraphs[1], "en visioconférence") ||
		!strings.HasSuffix(got.Paragraphs[1], "de 9\u00a0h\u00a030 à 12\u00a0h\u00a030.") {
		t.Errorf("by video: %+v", got)
	}
}

func TestNumber(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1240: "1\u00a0240", 1234567: "1\u00a0234\u00a0567", -1240: "-1\u00a0240", -999: "-999"} {
		if got := Number(n); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
	if People(1) != "1\u00a0personne" || People(2) != "2\u00a0personnes" {
		t.Errorf("%q, %q", People(1), People(2))
	}
}

func TestProgrammeCalendar(t *testing.T) {
	all := programme(t)
	all[1].Cancelled = true
	all[2].Link = "https://visio.example/secret"
	f := ProgrammeCalendar(oriv(), all, time.Date(2026, 5, 4, 8, 0, 0, 0, time.UTC))
	if strings.Contains(string(f.Data), "secret") {
		t.Error("the link of the video conference is in a public file")
	}
	cal, err := ics.ParseCalendar(strings.NewReader(string(f.Data)))
	if err != nil {
		t.Fatal(err)
	}
	if len(cal.Events()) != 4 || method(cal) != "PUBLISH" || strings.Count(string(f.Data), "BEGIN:VTIMEZONE") != 1 {
		t.Fatalf("%d events, method %s\n%s", len(cal.Events()), method(cal), f.Data)
	}
	hold := HoldTheDate(oriv(), all[3])
	if uid := value(cal.Events()[3], ics.ComponentPropertyUniqueId); !strings.Contains(string(hold.Data), uid) {
		t.Errorf("the entry %q does not take the place of hold-the-date", uid)
	}
	for i, want := range []string{"CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED"} {
		if got := value(cal.Events()[i], ics.ComponentPropertyStatus); got != want {
			t.Errorf("event %d: %s, want %s", i, got, want)
		}
	}
	starts, err := cal.Events()[0].GetStartAt()
	if err != nil || !starts.Equal(time.Date(2026, 5, 28, 7, 30, 0, 0, time.UTC)) {
		t.Errorf("starts at %v, %v", starts, err)
	}
	if got := value(cal.Events()[0], ics.ComponentPropertyDescription); strings.Contains(got, "annuler votre inscription") {
		t.Errorf("the description is for somebody registered: %q", got)
	}
}
