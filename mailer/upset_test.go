package mailer

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// attends writes somebody's registration, as a telephone call would.
func (w *world) attends(name string, r registry.Registration) registry.Contact {
	w.Helper()
	c := w.contact(strings.ToLower(name)+"@ville.example", name+" Martin")
	if r.Event == "" {
		r.Event = "epernay"
	}
	r.Contact, r.Proof, r.Stated = c.ID, registry.Staff, w.registry.Now()
	if r.Ranked.IsZero() {
		r.Ranked = w.registry.Now()
	}
	w.update(func(t *registry.Tx) error {
		_, err := t.PutRegistration(r, "staff")
		return err
	})
	return c
}

// change alters the event at Épernay as an import does, and tells who is concerned.
func (w *world) change(how Telling, f func(*registry.Event)) []Notice {
	w.Helper()
	return w.alter("epernay", how, f)
}

func (w *world) alter(event string, how Telling, f func(*registry.Event)) []Notice {
	w.Helper()
	return w.changes(how, func(t *registry.Tx) error {
		events, err := t.Events()
		if err != nil {
			return err
		}
		for i := range events {
			if events[i].ID == event {
				f(&events[i])
			}
		}
		title, err := t.Title()
		if err != nil {
			return err
		}
		_, err = t.ImportProgramme(registry.Programme{Title: title, Events: events}, "staff")
		return err
	})
}

func (w *world) changes(how Telling, f func(*registry.Tx) error) []Notice {
	w.Helper()
	all, err := w.service.ChangeEvents(w.ctx, how, f)
	if err != nil {
		w.Fatal(err)
	}
	return all
}

// everybody registers one person in each state.
func (w *world) everybody() {
	w.Helper()
	for name, r := range map[string]registry.Registration{"Anne": {State: registry.Registered, Mode: registry.Onsite}, "Remi": {State: registry.Registered, Mode: registry.Remote},
		"Walid": {State: registry.Waiting, Mode: registry.Onsite}, "Elsa": {State: registry.Early, Mode: registry.Onsite}, "Maud": {State: registry.Maybe}, "Abel": {State: registry.Absent}} {
		w.attends(name, r)
	}
}

// told gives those whom the letters about a change of the event that left were delivered to.
func (w *world) told() string {
	w.Helper()
	var all []string
	for _, l := range w.letters(registry.LetterFilter{Kind: string(templates.EventChange), States: []registry.LetterState{registry.Sent}}) {
		all = append(all, strings.TrimSuffix(l.Email, "@ville.example"))
	}
	slices.Sort(all)
	return strings.Join(all, " ")
}

// entry gives the METHOD and SEQUENCE of the calendar entry in the last letter to an address, and its start.
func (w *world) entry(email string) string {
	w.Helper()
	data := calendarOf(w.lastTo(email).Raw)
	var found []string
	for _, key := range []string{"METHOD:", "SEQUENCE:", "DTSTART;TZID=Europe/Paris:", "STATUS:"} {
		m := regexp.MustCompile(`(?m)^` + key + `(\S+)\r?$`).FindStringSubmatch(data)
		if m == nil {
			return "no entry"
		}
		found = append(found, m[1])
	}
	return strings.Join(found, " ")
}

// A moved event is told to everybody but the absent, once, with what was and what is; calendar entries follow with a higher SEQUENCE, and
// who says nothing stays registered.
func TestEverybodyIsToldOfAMove(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.everybody()
		move := func(e *registry.Event) { e.Date, e.Town, e.Starts = "2026-06-04", "Reims", "10:00" }
		plan := w.change(Telling{Dry: true}, move)
		if got, want := fmt.Sprint(plan), "[{epernay [date place hours] 5 map[early:1 maybe:1 registered:2 waiting:1] 0 0 0 [] []}]"; got != want {
			t.Errorf("the dry run says %s, want %s", got, want)
		}
		if n := len(w.letters(registry.LetterFilter{})); n != 0 {
			t.Fatalf("a dry run wrote %d letters", n)
		}
		w.change(Telling{}, move)
		w.change(Telling{}, move) // once more: nothing is owed
		w.pass()
		if got := w.told(); got != "" {
			t.Errorf("told before the change could be taken back: %s", got)
		}
		w.later(takeBack)
		w.pass()
		if got, want := w.told(), "anne elsa maud remi walid"; got != want {
			t.Fatalf("told: %s, want %s\n%s", got, want, w.log)
		}
		w.says("anne@ville.example", "a une nouvelle date : le jeudi 4 juin 2026 à Reims, au lieu du jeudi 28 mai 2026.", "Votre inscription est maintenue",
			"Lieu : Reims (51) ; auparavant : Épernay (51)", "Horaires : de 10 h à 16 h 30 ; auparavant : de 9 h 30 à 16 h 30")
		w.says("walid@ville.example", "Votre demande est maintenue", "sur liste d’attente")
		if got, want := w.entry("anne@ville.example"), "REQUEST 1 20260604T100000 CONFIRMED"; got != want {
			t.Errorf("calendar entry: %s, want %s", got, want)
		}
		if got := w.entry("walid@ville.example"); got != "no entry" {
			t.Errorf("somebody without a seat got an entry: %s", got)
		}
		for name, want := range map[string]registry.Standing{"anne": registry.Registered, "remi": registry.Registered, "maud": registry.Maybe, "abel": registry.Absent} {
			if got := w.standing("epernay", name+"@ville.example", ""); got != want {
				t.Errorf("%s: %q, want %q", name, got, want)
			}
		}
		w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Bonjour,\n\nJe ne pourrai pas venir le 4 juin.\n\nAnne Martin", answers: w.lastTo("anne@ville.example")})
		w.pass()
		if got := w.standing("epernay", "anne@ville.example", ""); got != registry.Absent {
			t.Errorf("who answers that the date does not suit is %q, cases %v", got, w.cases())
		}
	})
}

// A cancelled event is told once; its calendar entries are taken away, its practical letters and reminder are dropped. Taken back before
// the letters left, nobody hears of it; afterwards those who did are told that it takes place.
func TestCancelledAndTakenBack(t *testing.T) {
	inWorld(t, on(time.May, 25, 8, 0), func(w *world) {
		w.everybody()
		cancel := func(t *registry.Tx) error { return t.CancelEvent("epernay", "staff") }
		reopen := func(t *registry.Tx) error { return t.ReopenEvent("epernay", "staff") }
		w.pass() // the reminder is prepared
		w.later(90 * time.Minute)
		w.pass() // practical letters, held for the place
		held := registry.LetterFilter{Kind: string(templates.Practical), States: []registry.LetterState{registry.Held}}
		if n := len(w.letters(held)); n != 3 {
			t.Fatalf("%d practical letters wait for a fact, want 3\n%s", n, w.log)
		}
		if got := w.changes(Telling{}, cancel); got[0].Letters != 5 || got[0].Dropped != 3 {
			t.Errorf("cancelling: %+v", got)
		}
		if n := len(w.letters(held)); n != 0 {
			t.Errorf("%d practical letters of a cancelled event", n)
		}
		if got := w.changes(Telling{}, reopen); got[0].Letters != 0 || got[0].Withdrawn != 5 {
			t.Errorf("taken back in time: %+v", got)
		}
		w.later(takeBack)
		w.pass()
		if got := w.told(); got != "" {
			t.Errorf("told although it was taken back: %s", got)
		}
		if n := len(w.letters(held)); n != 3 {
			t.Errorf("%d practical letters once the event takes place again, want 3", n)
		}
		w.changes(Telling{Words: "L’intervenante est souffrante."}, cancel)
		w.later(takeBack)
		w.pass()
		if got, want := w.told(), "anne elsa maud remi walid"; got != want {
			t.Errorf("told: %s, want %s", got, want)
		}
		w.says("anne@ville.example", "du jeudi 28 mai 2026 à Épernay n’aura pas lieu. Votre inscription est annulée", "L’intervenante est souffrante.")
		if got, want := w.entry("anne@ville.example"), "CANCEL 3 20260528T093000 CANCELLED"; got != want {
			t.Errorf("calendar entry: %s, want %s", got, want)
		}
		w.changes(Telling{}, reopen)
		w.later(takeBack)
		w.pass()
		w.says("anne@ville.example", "aura bien lieu, contrairement à ce que nous vous avions écrit.")
		if got, want := w.entry("anne@ville.example"), "REQUEST 4 20260528T093000 CONFIRMED"; got != want {
			t.Errorf("calendar entry: %s, want %s", got, want)
		}
	})
}

// A postponed event keeps its registrations and sends nothing by date; the date that is imported later is told against the old one.
func TestPostponedThenDated(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.everybody()
		w.season(`venue = ""`, `venue = "Hôtel de ville"`, `link = ""`, `link = "https://visio.example/r"`)
		w.changes(Telling{}, func(t *registry.Tx) error { return t.PostponeEvent("epernay", true, "staff") })
		w.later(takeBack)
		w.pass()
		w.says("anne@ville.example", "n’aura pas lieu le jeudi 28 mai 2026", "Votre inscription est conservée d’ici là")
		if got, want := w.entry("anne@ville.example"), "CANCEL 1 20260528T093000 CANCELLED"; got != want {
			t.Errorf("calendar entry: %s, want %s", got, want)
		}
		for _, at := range []time.Time{on(time.May, 25, 9, 30), on(time.May, 29, 9, 30)} {
			w.later(at.Sub(w.registry.Now()))
			w.pass()
		}
		for _, kind := range []templates.Kind{templates.Practical, templates.Thanks} {
			if n := len(w.letters(registry.LetterFilter{Kind: string(kind)})); n != 0 {
				t.Errorf("%d letters %s of a postponed event", n, kind)
			}
		}
		w.change(Telling{}, func(e *registry.Event) { e.Date, e.Closes = "2026-07-02", "2026-06-25" })
		w.later(takeBack)
		w.pass()
		w.pass()
		w.says("anne@ville.example", "dont nous vous avions annoncé le report, a une nouvelle date : le jeudi 2 juillet 2026")
		if got, want := w.entry("anne@ville.example"), "REQUEST 2 20260702T093000 CONFIRMED"; got != want {
			t.Errorf("calendar entry: %s, want %s", got, want)
		}
		w.later(on(time.June, 29, 9, 30).Sub(w.registry.Now()))
		w.pass()
		if n := len(w.letters(registry.LetterFilter{Kind: string(templates.Practical), States: []registry.LetterState{registry.Sent}})); n != 3 { // with the early one, registered since registration goes on
			t.Errorf("%d practical letters for the new date, want 3\n%s", n, w.log)
		}
	})
}

// A struck mode loses nobody: those on site follow by video as far as it has room, in order of reception; the others wait.
func TestModeStruck(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		yes := true
		for n, name := range []string{"Anne", "Bruno", "Chloe"} {
			w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes, Ranked: w.registry.Now().Add(time.Duration(-n) * time.Hour)})
		}
		w.change(Telling{}, func(e *registry.Event) {
			two := 2
			e.Onsite, e.Remote.Capacity = nil, &two
		})
		w.later(takeBack)
		w.pass()
		for name, want := range map[string]registry.Standing{"chloe": registry.Registered, "bruno": registry.Registered, "anne": registry.Waiting} {
			r := w.registration("epernay", name+"@ville.example", "")
			if r.State != want || r.Mode != registry.Remote || r.Lunch != nil {
				t.Errorf("%s: %s %s, want %s by video", name, r.State, r.Mode, want)
			}
		}
		w.says("chloe@ville.example", "se tiendra uniquement en visioconférence. Votre inscription est maintenue, en visioconférence")
		w.says("anne@ville.example", "Les places en visioconférence sont toutes prises : votre inscription n’a pas pu être conservée. Nous vous prions de nous en excuser. Votre demande est désormais sur liste d’attente.")
		if got := w.entry("chloe@ville.example"); !strings.HasPrefix(got, "REQUEST 2 20260528T093000") {
			t.Errorf("calendar entry of who follows by video: %s", got)
		}
		if got := w.entry("anne@ville.example"); !strings.HasPrefix(got, "CANCEL 1 ") {
			t.Errorf("calendar entry of who lost the seat: %s", got)
		}
	})
}

// Two changes in a row are told as one, from what people know to what is now; a practical letter that left for the old place goes again
// only if the letter of change could not say where.
func TestChangesBeforeTheLettersLeave(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.everybody()
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		if got := w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-05" }); got[0].Letters != 5 || got[0].Withdrawn != 5 {
			t.Errorf("the second change: %+v", got)
		}
		w.later(takeBack)
		w.pass()
		if got, want := w.told(), "anne elsa maud remi walid"; got != want {
			t.Fatalf("told: %s, want %s", got, want)
		}
		w.says("anne@ville.example", "le vendredi 5 juin 2026 à Épernay, au lieu du jeudi 28 mai 2026")
	})
}

// A place that changes when the practical letters are out already is told by the letter of change alone, which gives the address.
func TestPlaceChangedAfterThePracticalLetters(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.season(`venue = ""`, `venue = "Hôtel de ville"`, `link = ""`, `link = "https://visio.example/r"`)
		w.later(on(time.May, 26, 9, 30).Sub(w.registry.Now()))
		w.pass()
		practical := registry.LetterFilter{Kind: string(templates.Practical), States: []registry.LetterState{registry.Sent}}
		if n := len(w.letters(practical)); n != 1 {
			t.Fatalf("%d practical letters, want 1", n)
		}
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Salle des fêtes, 51200 Épernay" })
		w.later(takeBack)
		w.pass()
		w.pass()
		w.says("anne@ville.example", "change de lieu", "Lieu : Salle des fêtes, 51200 Épernay ; auparavant : Hôtel de ville, Épernay (51)", "Accueil : à partir de 9 h 15")
		if n := len(w.letters(practical)); n != 1 {
			t.Errorf("%d practical letters, want the one that was out", n)
		}
	})
}

// calendarOf is the first calendar entry within a letter, decoded; "" none.
func calendarOf(raw []byte) string {
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return ""
	}
	return calendarIn(textproto.MIMEHeader(m.Header), m.Body)
}

func calendarIn(h textproto.MIMEHeader, body io.Reader) string {
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		return ""
	}
	if strings.HasPrefix(kind, "multipart/") {
		parts := multipart.NewReader(body, params["boundary"])
		for {
			p, err := parts.NextRawPart()
			if err != nil {
				return ""
			}
			if found := calendarIn(p.Header, p); found != "" {
				return found
			}
		}
	}
	if kind != "text/calendar" {
		return ""
	}
	switch strings.ToLower(h.Get("Content-Transfer-Encoding")) {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	data, err := io.ReadAll(body)
	if err != nil {
		return ""
	}
	return string(data)
}

// Who follows by video is told neither of another hall nor of when the afternoon ends, who comes not of when the video does.
func TestOnlyThoseConcernedAreTold(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*registry.Event)
		told   string
	}{
		"hall":      {func(e *registry.Event) { e.Venue = "Théâtre" }, "anne"},
		"afternoon": {func(e *registry.Event) { e.Ends = "17:00" }, "anne"},
		"video":     {func(e *registry.Event) { e.RemoteUntil = "12:45" }, "remi"},
		"start":     {func(e *registry.Event) { e.Starts = "10:00" }, "anne remi"},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.season(`venue = ""`, `venue = "Salle des fêtes"`)
				w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
				w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
				w.change(Telling{}, c.change)
				w.later(takeBack)
				w.pass()
				if got := w.told(); got != c.told {
					t.Errorf("told: %q, want %q", got, c.told)
				}
			})
		})
	}
}

// A mode by video that is struck brings those who followed into the hall, with a meal as long as one is left: nobody said that they want none.
func TestVideoStruckCountsMeals(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml") // three seats, two meals
		for n, name := range []string{"Anne", "Bruno", "Chloe"} {
			w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Remote, Ranked: w.registry.Now().Add(time.Duration(n-60) * time.Minute)})
		}
		w.change(Telling{}, func(e *registry.Event) { e.Remote = nil })
		for name, want := range map[string]string{"anne": "true true false", "bruno": "true true false", "chloe": "false false true"} {
			r := w.registration("epernay", name+"@ville.example", "")
			if got := fmt.Sprint(r.Lunch != nil && *r.Lunch, r.LunchAssumed, !r.MealAsked.IsZero()); got != want || r.State != registry.Registered {
				t.Errorf("%s: %s, meal, assumed, awaited: %s, want %s", name, r.State, got, want)
			}
		}
	})
}

// A new link is told to those who were sent the old one, once and with nothing to do; before that nobody hears of it.
func TestAnotherLinkIsTold(t *testing.T) {
	inWorld(t, on(time.May, 20, 8, 0), func(w *world) {
		w.season(`venue = ""`, `venue = "Salle des fêtes"`, `link = ""`, `link = "https://visio.example/un"`)
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
		link := func(url string) func(*registry.Event) { return func(e *registry.Event) { e.Video = url } }
		if got := w.change(Telling{}, link("https://visio.example/deux")); len(got) != 0 {
			t.Errorf("a link that nobody has yet: %+v", got)
		}
		w.later(5*24*time.Hour + 2*time.Hour)
		w.pass() // the practical letters
		if got := w.change(Telling{}, link("https://visio.example/trois")); len(got) != 1 || got[0].Letters != 1 || !slices.Equal(got[0].Changes, []string{"link"}) {
			t.Errorf("another link: %+v", got)
		}
		w.later(takeBack)
		w.pass()
		w.later(time.Hour)
		w.pass()
		if got := w.told(); got != "remi" {
			t.Errorf("told: %s", got)
		}
		w.says("remi@ville.example", "a un nouveau lien de connexion pour la visioconférence : il remplace celui que nous vous avions envoyé", "https://visio.example/trois", "vous n’avez rien à faire")
		if n := len(w.letters(registry.LetterFilter{Kind: string(templates.Practical), States: []registry.LetterState{registry.Sent}})); n != 2 {
			t.Errorf("%d practical letters, want 2", n)
		}
	})
}
