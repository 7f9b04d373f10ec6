package registry_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"rencontres/registry"
)

func programmeText(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("testdata/programme.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestReadProgrammeOf2026(t *testing.T) {
	p, err := registry.ReadProgramme("programme.toml", []byte(programmeText(t)))
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Events) != 4 || p.Zone != "Europe/Paris" {
		t.Fatalf("got %d events in zone %q", len(p.Events), p.Zone)
	}
	e := p.Events[0]
	got := fmt.Sprint(e.ID, e.Date, e.Welcome, e.Starts, e.Ends, e.Opens, e.Closes, e.MealCutoff, e.RemoteUntil, *e.Onsite.Capacity, *e.Remote.Capacity, *e.Meals.Capacity, e.Reminder)
	if want := fmt.Sprint("epernay", "2026-05-28", "09:15", "09:30", "16:30", "2026-04-01", "2026-05-20", "2026-05-21", "12:30", 80, 200, 80, "manual"); got != want {
		t.Errorf("epernay: got %s, want %s", got, want)
	}
	last := p.Events[3]
	if last.OnlyMode() != registry.Onsite || last.Opens != "" || last.Onsite.Capacity != nil || last.Kind != "journée régionale" {
		t.Errorf("tomblaine: got %+v", last)
	}
}

// mistake is what a case expects: the line in the file, the key, and words of the problem and of what to write.
type mistake struct {
	line                  int
	key, problem, instead string
}

// TestFault57_EachKeyOfTheProgramme changes one line of the programme (or takes it out) and wants exactly one mistake.
func TestFault57_EachKeyOfTheProgramme(t *testing.T) {
	text := programmeText(t)
	lines := strings.Split(text, "\n")
	at := func(table, key string) int { // of the first event
		inside := table == ""
		for i, l := range lines {
			if strings.HasPrefix(l, "[") {
				inside = l == table
			}
			if inside && strings.HasPrefix(l, key) {
				return i
			}
		}
		t.Fatalf("no line for %s %s", table, key)
		return 0
	}
	cases := []struct {
		table, key string
		write      string // "" takes the line out
		want       string // "problem | instead"; "" no mistake
		missing    string // where a missing key is shown, if not at its own line
	}{
		{"", "title", ``, `the title is missing | title = `, "file"},
		{"", "title", `title = 3`, `the number 3, not a text | title = "…"`, ""},
		{"", "title", `title = "  "`, `the title is missing | title = `, ""},
		{"", "zone", ``, ``, ""},
		{"", "zone", `zone = "Europe/Reims"`, `no time zone "Europe/Reims" | zone = "Europe/Paris"`, ""},
		{"", "zone", `zone = "Local"`, `no time zone "Local" | zone = "Europe/Paris"`, ""},
		{"", "zone", `zone = true`, `it is true, not a text | zone = "…"`, ""},
		{"", "zone", `zome = "Europe/Paris"`, `unknown key | "zone"`, "zome"},
		{"[[event]]", "id", ``, `the id is missing | id = "epernay"`, "table"},
		{"[[event]]", "id", `id = "Épernay"`, `the id "Épernay" is not made of small letters | id = "epernay"`, ""},
		{"[[event]]", "id", `id = "mulhouse"`, `the id "mulhouse" is that of event[1] already | an id of its own`, "event[3].id"},
		{"[[event]]", "id", `id = 51`, `the number 51, not a text | id = "…"`, ""},
		{"[[event]]", "title", ``, `the title is missing | title = `, "table"},
		{"[[event]]", "title", `title = "a\nb"`, `it is not on one line | without line ends`, ""},
		{"[[event]]", "kind", ``, ``, ""},
		{"[[event]]", "kind", `kind = "colloque"`, ``, ""},
		{"[[event]]", "kind", `kind = "Visite de terrain"`, ``, ""},
		{"[[event]]", "kind", `kind = "balade"`, `"balade" is no kind of event whose gender the letters know | "journée régionale"): rencontre, journée, matinée, `, ""},
		{"[[event]]", "kind", `kind = "rencontres"`, `"rencontres" is no kind of event | rencontre, journée, `, ""},
		{"[[event]]", "kind", `kind = "rencontre\nBcc: x@y.example"`, `is no kind of event | rencontre, journée, `, ""},
		{"[[event]]", "date", ``, `the date is missing | date = 2026-05-28`, "table"},
		{"[[event]]", "date", `date = "28/05/2026"`, `28/05/2026 is not how a day is written here | date = 2026-05-28`, ""},
		{"[[event]]", "date", `date = "2026-05-28"`, ``, ""},
		{"[[event]]", "date", `date = "2026-02-30"`, `there is no 30 February 2026 | a day that exists`, ""},
		{"[[event]]", "date", `date = 2025-05-28`, `the event on 2025-05-28 is before its registration (opens on 2026-04-01, closes on 2026-05-20) | date = a day after both`, ""},
		{"[[event]]", "date", `date = 20260528`, `"20260528" is no day | date = 2026-05-28`, ""},
		{"[[event]]", "date", `date = 2026-05-28T09:30:00Z`, `is not a day alone | date = 2026-05-28`, ""},
		{"[[event]]", "date", `date = 09:30:00`, `is not a day alone | date = 2026-05-28`, ""},
		{"[[event]]", "welcome", ``, ``, ""},
		{"[[event]]", "welcome", `welcome = "10:00"`, `the welcome at 10:00 is after the start at 09:30 | an hour before`, ""},
		{"[[event]]", "starts", ``, `the hour at which it starts is missing | starts = "09:30"`, "table"},
		{"[[event]]", "starts", `starts = "9h30"`, `"9h30" is no hour | starts = "09:30"`, ""},
		{"[[event]]", "starts", `starts = "9:30"`, ``, ""},
		{"[[event]]", "starts", `starts = 09:30:00`, ``, ""},
		{"[[event]]", "starts", `starts = 09:30:15`, `is not an hour alone | starts = "09:30"`, ""},
		{"[[event]]", "starts", `starts = 2026-05-28`, `is not an hour alone | starts = "09:30"`, ""},
		{"[[event]]", "ends", ``, `the hour at which it ends is missing | ends = "16:30"`, "table"},
		{"[[event]]", "ends", `ends = "24:30"`, `"24:30" is no hour | ends = "16:30"`, ""},
		{"[[event]]", "ends", `ends = "08:00"`, `it ends at 08:00, not after its start at 09:30 | an hour after`, ""},
		{"[[event]]", "town", ``, `the town is missing | town = `, "table"},
		{"[[event]]", "town", `town = ["Épernay"]`, `it is a list, not a text | town = "…"`, ""},
		{"[[event]]", "department", ``, ``, ""},
		{"[[event]]", "department", `department = 51`, `the number 51, not a text | department = "…"`, ""},
		{"[[event]]", "venue", `venu = ""`, `unknown key | "venue"`, "event[1].venu"},
		{"[[event]]", "venue", `venue = "à définir"`, `"à définir" says that it is not known yet | venue = "" until it is`, ""},
		{"[[event]]", "venue", `venue = "Lieu à confirmer"`, `says that it is not known yet | venue = "" until it is`, ""},
		{"[[event]]", "venue", `venue = "Épernay (salle à préciser)"`, `says that it is not known yet | venue = "" until it is`, ""},
		{"[[event]]", "venue", `venue = "Le lieu sera communiqué ultérieurement"`, `says that it is not known yet | venue = "" until it is`, ""},
		{"[[event]]", "venue", `venue = "TBD"`, `says that it is not known yet | venue = "" until it is`, ""},
		{"[[event]]", "venue", `venue = "?"`, `says that it is not known yet | venue = "" until it is`, ""},
		{"[[event]]", "venue", `venue = "Centre Xavier, 2 rue à l’Eau"`, ``, ""},
		{"[[event]]", "venue", `venue = "L’Inconnue, 3 rue des Lombards"`, ``, ""},
		{"[[event]]", "venue", `adresse = ""`, `unknown key | one of attachment, changes, closes, date,`, "event[1].adresse"},
		{"[[event]]", "opens", `opens = "avril"`, `"avril" is no day | opens = 2026-04-01`, ""},
		{"[[event]]", "opens", `opens = 2026-06-01`, ``, "two"}, // after the event, and after closes: see below
		{"[[event]]", "closes", `closes = 2026-03-31`, `closes on 2026-03-31, before it opens on 2026-04-01 | a day after "opens"`, ""},
		{"[[event]]", "closes", `closes = 2026-05-29`, `closes on 2026-05-29, after the event on 2026-05-28 | a day before the event`, ""},
		{"[[event]]", "closes", ``, ``, ""},
		{"[[event]]", "reminder", `reminder = "maybe"`, `"maybe" is no way to remind | "manual" or "auto"`, ""},
		{"[[event]]", "reminder", `reminder = "auto"`, ``, ""},
		{"[[event]]", "reminder", ``, ``, ""},
		{"[event.onsite]", "capacity", `capacity = -1`, `-1 is below zero | capacity = 80; leave the key out`, ""},
		{"[event.onsite]", "capacity", `capacity = "80"`, `it is a number between quotes, not a whole number | capacity = 80`, ""},
		{"[event.onsite]", "capacity", `capacity = 80.5`, `the number 80.5, not a whole number | capacity = 80`, ""},
		{"[event.onsite]", "capacity", `capacity = 0`, `with no seat nobody could ever register | capacity = 80; leave the key out for no limit, the whole table if there is no such mode`, ""},
		{"[event.remote]", "capacity", `capacity = 0`, `with no seat nobody could ever register`, ""},
		{"[event.onsite]", "meals", `meals = 0`, ``, ""},
		{"[event.onsite]", "capacity", ``, ``, ""},
		{"[event.onsite]", "capacity", `capacty = 80`, `unknown key | "capacity"`, "event[1].onsite.capacty"},
		{"[event.onsite]", "meals", `meals = -5`, `-5 is below zero | meals = 80`, ""},
		{"[event.onsite]", "meal_cutoff", `meal_cutoff = 2026-05-30`, `day 2026-05-30 is after the event | a day before the event`, ""},
		{"[event.onsite]", "meal_cutoff", `meal_cutoff = 1`, `"1" is no day | meal_cutoff = 2026-05-21`, ""},
		{"[event.remote]", "capacity", `capacity = true`, `it is true, not a whole number | a whole number without quotes`, ""},
		{"[event.remote]", "until", `until = "08:00"`, `the video ends at 08:00, not between 09:30 and 16:30 | until = "12:30"`, ""},
		{"[event.remote]", "until", `until = "midi"`, `"midi" is no hour | until = "12:30"`, ""},
		{"[event.remote]", "link", `link = "javascript:alert(1)"`, `the link is no web address | link = "https://…"`, ""},
		{"[event.remote]", "link", `link = "https://a.example/ x"`, `the link is no web address | link = "https://…"`, ""},
		{"[event.remote]", "link", `link = "https://visio.example/abc?x=1"`, ``, ""},
	}
	for _, c := range cases {
		n := at(c.table, c.key)
		changed := append([]string{}, lines...)
		changed[n] = c.write
		p, err := registry.ReadProgramme("programme.toml", []byte(strings.Join(changed, "\n")))
		name := fmt.Sprintf("%s %s: %q", c.table, c.key, c.write)
		if c.want == "" && c.missing == "" {
			if err != nil || len(p.Events) != 4 {
				t.Errorf("%s: got %v, want no mistake", name, err)
			}
			continue
		}
		all, ok := errors.AsType[registry.Mistakes](err)
		if c.missing == "two" {
			if !ok || len(all) != 2 {
				t.Errorf("%s: got %v, want two mistakes", name, err)
			}
			continue
		}
		if !ok || len(all) != 1 {
			t.Errorf("%s: got %v, want one mistake", name, err)
			continue
		}
		problem, instead, _ := strings.Cut(c.want, " | ")
		want := mistake{n + 1, strings.TrimPrefix(strings.ReplaceAll(strings.Trim(c.table, "[]"), "event", "event[1]")+"."+c.key, "."), problem, instead}
		switch c.missing {
		case "":
		case "file":
			want.line = 0
		case "table":
			want.line = at("[[event]]", "[[event]]") + 1
		case "event[3].id":
			want.key, want.line = c.missing, strings.Count(text[:strings.Index(text, `id = "mulhouse"`)], "\n")+1
		default:
			want.key = c.missing
		}
		m := all[0]
		if m.File != "programme.toml" || m.Line != want.line || m.Key != want.key || !strings.Contains(m.Problem, want.problem) || !strings.Contains(m.Instead, want.instead) {
			t.Errorf("%s:\n got %+v\nwant %+v", name, m, want)
		}
	}
}

func TestFault57_AllMistakesAtOnceInOrderOfLines(t *testing.T) {
	_, err := registry.ReadProgramme("p.toml", []byte(`title = 4
colour = "red"
[[event]]
id = "a"
title = "A"
date = "soon"
starts = "09:30"
ends = "16:30"
town = "Reims"
[event.onsite]
capacity = "eighty"
[[event]]
id = "b"
title = """
starts = "not a key"
"""
date = 2026-05-28
starts = "09:30"
ends = "16:30"
town = 8
remote = { capacity = -3, links = "" }
`))
	all, _ := errors.AsType[registry.Mistakes](err)
	var got []string
	for _, m := range all {
		got = append(got, fmt.Sprintf("%d %s", m.Line, m.Key))
		if m.Problem == "" || m.Instead == "" {
			t.Errorf("%s says too little", m)
		}
	}
	want := "1 title; 2 colour; 6 event[1].date; 11 event[1].onsite.capacity; 14 event[2].title; 20 event[2].town; 21 event[2].remote.links; 21 event[2].remote.capacity"
	if strings.Join(got, "; ") != want {
		t.Errorf("\n got %s\nwant %s", strings.Join(got, "; "), want)
	}
}

func TestFault57_BadSyntax(t *testing.T) {
	for _, c := range []struct {
		text string
		line int
	}{
		{"title = \"a\"\nzone = \n", 2},
		{"title = \"a\"\n[[event]\n", 3}, // where the bracket is missed
		{"title = \"a\"\ntitle = \"b\"\n", 2},
		{"title = \"caf\xe9\"\n", 1},
		{"\xff\xfet\x00i\x00", 1},
		{"[[event]]\nid = 'a'\ncapacity = 3 places\n", 3},
	} {
		_, err := registry.ReadProgramme("p.toml", []byte(c.text))
		all, _ := errors.AsType[registry.Mistakes](err)
		if len(all) != 1 || all[0].Line != c.line || !strings.Contains(all[0].Instead, "TOML") {
			t.Errorf("%q: got %v, want one mistake in line %d", c.text, err, c.line)
		}
	}
	for _, c := range []struct{ line, want string }{
		{`date = 18/03/2027`, `event[1].date: 18/03/2027 is not how a day is written here; write date = 2027-03-18`},
		{`opens = 2027-3-8 # Monday`, `event[1].opens: 2027-3-8 is not how a day is written here; write opens = 2027-03-08`},
		{`date = 2027-02-30`, `event[1].date: there is no 30 February 2027; write a day that exists`},
		{`date = 2027-13-01 # ?`, `event[1].date: there is no month 13 in 2027-13-01; write date = year-month-day, such as 2026-03-18`},
		{`starts = 9h30`, `event[1].starts: an hour stands between quotes; write starts = "09:30"`},
		{`town = Reims`, `event[1].town: a text stands between quotes; write town = "…"`},
		{"[event]", `event: [event] stands here a second time; write [[event]], with two brackets, above each one`},
	} {
		first := "[[event]]"
		if c.line == "[event]" {
			first = "[event]"
		}
		_, err := registry.ReadProgramme("p.toml", []byte(first+"\nid = 'a'\n"+c.line+"\n"))
		if want := "p.toml:3: " + c.want; err == nil || err.Error() != want {
			t.Errorf("%q:\n got %v\nwant %s", c.line, err, want)
		}
	}
	if _, err := registry.ReadProgramme("p.toml", []byte("title = 'x'\n[event]\nid = 'a'\n")); err == nil ||
		!strings.HasPrefix(err.Error(), "p.toml:2: event: it is one table, not a list of tables; write [[event]], with two brackets, and its keys below") {
		t.Errorf("one table: got %v", err)
	}
	for _, text := range []string{"", "[[event]]", "event = 3", "event = [1, 2]", "[event]\nid = 'a'"} {
		if _, err := registry.ReadProgramme("p.toml", []byte(text)); err == nil {
			t.Errorf("%q: got no mistake", text)
		}
	}
}

func TestProgrammeWithByteOrderMarkAndWindowsLines(t *testing.T) {
	text := "\ufeff" + strings.ReplaceAll(programmeText(t), "\n", "\r\n")
	if p, err := registry.ReadProgramme("p.toml", []byte(text)); err != nil || len(p.Events) != 4 {
		t.Errorf("got %d events, %v", len(p.Events), err)
	}
	_, err := registry.ReadProgramme("p.toml", []byte(strings.Replace(text, "town = ", "twon = ", 1)))
	if all, _ := errors.AsType[registry.Mistakes](err); len(all) != 2 || all[1].Line != 12 {
		t.Errorf("got %v, want the unknown key in line 12", err)
	}
}

func FuzzReadProgramme(f *testing.F) {
	f.Add([]byte(programmeText(f)))
	f.Add([]byte("[[event]]\nonsite = {capacity = 1}\n\"id\" = 'x'\ntitle.a = '''\n'''"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := registry.ReadProgramme("p.toml", data)
		if err == nil && len(p.Events) == 0 {
			t.Error("neither events nor a mistake")
		}
		if all, ok := errors.AsType[registry.Mistakes](err); ok && len(all) == 0 {
			t.Error("a list without a mistake")
		}
	})
}

func TestDecodeFillsWhatIsRight(t *testing.T) {
	var into struct {
		Name    string            `toml:"name"`
		Port    uint16            `toml:"port"`
		Ratio   float64           `toml:"ratio"`
		Folders []string          `toml:"folders"`
		On      *bool             `toml:"on"`
		Labels  map[string]string `toml:"labels"`
		Deep    struct {
			Secret string `toml:"secret_file"`
		} `toml:"deep"`
	}
	d := registry.Decode("c.toml", []byte("name = \"n\"\nport = 99999\nratio = 1\nfolders = [\"a\", 2, \"c\"]\non = false\nlabels.x = \"y\"\nNAME = 1\n[deep]\nsecret = \"hunter2\"\nsecret_file = \"s\"\n"), &into)
	var got []string
	for _, m := range d.Mistakes {
		got = append(got, fmt.Sprintf("%d %s", m.Line, m.Key))
		if strings.Contains(m.String(), "hunter2") {
			t.Errorf("the mistake shows the value: %s", m)
		}
	}
	if want := "7 NAME; 9 deep.secret; 4 folders[2]; 2 port"; strings.Join(got, "; ") != want {
		t.Errorf("mistakes: got %s, want %s", strings.Join(got, "; "), want)
	}
	if into.Name != "n" || into.Ratio != 1 || len(into.Folders) != 3 || into.On == nil || *into.On || into.Labels["x"] != "y" || into.Deep.Secret != "s" {
		t.Errorf("got %+v", into)
	}
	if !d.Has("deep.secret_file") || d.Has("deep.nothing") {
		t.Error("Has does not say what the file holds")
	}
}
