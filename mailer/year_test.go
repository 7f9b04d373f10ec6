package mailer

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// The year of a centre: 400 contacts, four events, more than 300 replies; one event is moved, one cancelled, the waiting list moves twenty times.
// At the end the books agree with each other and with what was delivered. "go test ./mailer -run TestYear -v" prints the story and the tables.
func TestYear(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	t.Parallel()
	inWorld(t, on(time.April, 7, 9, 0), func(w *world) {
		w.service = w.newService(func(c *Config) {
			c.Poll, c.Watch = 12*time.Hour, 24*time.Hour
			c.Since = on(time.April, 1, 0, 0)
			c.Offer = 48 * time.Hour
		})
		w.season(yearly...)
		ctx, stop := context.WithCancel(w.ctx)
		done := make(chan error, 1)
		go func() { done <- w.service.Run(ctx) }()
		defer func() {
			if w.Failed() {
				w.Logf("the log:\n%s", w.log)
			}
		}()
		y := year{world: w}
		y.spring()
		y.waitingList()
		y.summer()
		y.autumn()
		stop()
		if err := <-done; err != nil {
			w.Fatalf("serving: %v", err)
		}
		y.books()
		y.tables()
	})
}

// yearly are the facts that the programme of the tests leaves open.
var yearly = []string{`venue = ""`, `venue = "Hôtel de ville"`, `link = ""`, `link = "https://visio.example/r"`}

type year struct {
	*world
	moves int // of the waiting list
}

func (y *year) tell(format string, args ...any) {
	y.Logf("%s  %s", y.registry.Now().In(paris()).Format("02/01 15:04"), fmt.Sprintf(format, args...))
}

func (y *year) spring() {
	for n := range 400 {
		y.contact(person(n))
	}
	y.launch(registry.Campaign{Kind: string(templates.Announcement)})
	y.until(on(time.April, 8, 10, 0))
	y.tell("the programme is announced to 400 people: %d letters", len(y.server.Accepted()))
	y.say(0, 99, "Je serai présent le 28 mai à Épernay, sur place.")
	y.say(100, 129, "Je participerai à la rencontre du 28 mai à Épernay, en visioconférence.")
	y.say(130, 149, "Je ne pourrai pas participer à la rencontre du 28 mai à Épernay.")
	y.say(150, 209, "Je participerai à la rencontre du 18 juin à Bar-le-Duc, sur place. Je suis végétarienne.")
	y.say(210, 239, "Je serai présent le 24 septembre à Mulhouse, sur place.")
	y.say(240, 259, "Je participerai à la journée du 5 novembre à Tomblaine.")
	y.until(on(time.April, 20, 9, 0))
	y.tell("260 have answered: %s", y.counts("epernay"))
}

// waitingList lets twenty people give their seat up, one a day: it is offered to who waits longest; two let the offer lapse, one says no.
func (y *year) waitingList() {
	for n := range 20 {
		y.say(n, n, "Je ne pourrai finalement pas venir le 28 mai à Épernay.")
		y.until(y.registry.Now().Add(time.Hour))
		for i := range 20 {
			email, _ := person(80 + i)
			d := y.lastTo(email)
			if r := y.registration("epernay", email, ""); r == nil || r.Offered.IsZero() || !strings.Contains(words(y.T, *d), "Une place en salle est disponible") {
				continue
			}
			switch i {
			case 3, 11: // silence
			case 7:
				y.say(80+i, 80+i, "Non merci.")
			default:
				y.say(80+i, 80+i, "Oui, je serai présent.")
				y.moves++
			}
		}
		y.until(y.registry.Now().Add(23 * time.Hour))
	}
	y.until(on(time.May, 20, 12, 0))
	y.tell("the waiting list has moved %d times: %s", y.moves, y.counts("epernay"))
}

func (y *year) summer() {
	y.until(on(time.May, 30, 9, 0))
	y.tell("after Épernay: %s", y.counts("epernay"))
	y.alter("bar-le-duc", Telling{}, func(e *registry.Event) { e.Date = "2026-06-25" })
	y.until(on(time.June, 2, 9, 0))
	y.tell("Bar-le-Duc is moved by a week: %d told", y.sent(templates.EventChange, "bar-le-duc"))
	y.say(150, 159, "Je ne pourrai pas venir le 25 juin à Bar-le-Duc.")
	y.until(on(time.July, 1, 9, 0))
	y.tell("after Bar-le-Duc: %s", y.counts("bar-le-duc"))
}

func (y *year) autumn() {
	y.until(on(time.September, 1, 9, 0))
	if _, err := y.service.ChangeEvents(y.ctx, Telling{}, func(t *registry.Tx) error { return t.CancelEvent("mulhouse", "staff") }); err != nil {
		y.Fatal(err)
	}
	y.until(on(time.September, 15, 9, 0))
	y.tell("Mulhouse is cancelled: %d told", y.sent(templates.EventChange, "mulhouse"))
	y.alter("tomblaine", Telling{}, func(e *registry.Event) { e.Opens, e.Closes, e.Reminder = "2026-09-15", "2026-10-31", "auto" })
	y.until(on(time.September, 15, 10, 0))
	y.launch(registry.Campaign{Kind: string(templates.Invitation), Event: "tomblaine"})
	y.until(on(time.September, 20, 9, 0))
	y.say(300, 329, "Je serai présente le 5 novembre à Tomblaine.")
	y.say(330, 339, "Je ne pourrai pas venir le 5 novembre.")
	y.until(on(time.November, 16, 9, 0))
	y.tell("after Tomblaine: %s", y.counts("tomblaine"))
}

func (y *year) sent(kind templates.Kind, event string) int {
	return len(y.letters(registry.LetterFilter{Kind: string(kind), Event: event, States: []registry.LetterState{registry.Sent}}))
}

// at gives the registrations of an event by state.
func (y *year) at(event string) map[registry.Standing]int {
	n := map[registry.Standing]int{}
	y.view(func(t *registry.Tx) error {
		all, err := t.RegistrationsAt(event)
		for _, r := range all {
			n[r.State]++
		}
		return err
	})
	return n
}

func (y *year) counts(event string) string {
	var all []string
	n := y.at(event)
	for _, state := range slices.Sorted(maps.Keys(n)) {
		all = append(all, fmt.Sprintf("%d %s", n[state], state))
	}
	return strings.Join(all, ", ")
}

// books compares the registrations, the counters, the journal and the letters with each other and with what was delivered.
func (y *year) books() {
	for _, c := range []struct {
		event, want string
	}{{"epernay", "41 absent, 107 registered, 2 waiting"}, {"bar-le-duc", "10 absent, 50 registered"}, {"mulhouse", "30 registered"}, {"tomblaine", "10 absent, 50 registered"}} {
		if got := y.counts(c.event); got != c.want {
			y.Errorf("%s: %s, want %s", c.event, got, c.want)
		}
	}
	if offers := y.sent(templates.Offer, "epernay"); y.moves != 17 || offers != 22 {
		y.Errorf("%d offers, of which %d were taken, want 17 yeses, a no, and two people silent twice", offers, y.moves)
	}
	if cases := y.cases(); len(cases) != 0 {
		y.Errorf("left to settle: %q", cases)
	}
	s := sequence{world: y.world}
	y.view(func(t *registry.Tx) error {
		events, err := t.Events()
		if err != nil {
			return err
		}
		for _, e := range events {
			all, err := t.RegistrationsAt(e.ID)
			if err != nil {
				return err
			}
			s.seats(e, all)
			if err := s.journalled(t, all); err != nil {
				return err
			}
		}
		return nil
	})
	s.delivered()
	for _, due := range []struct {
		kind  templates.Kind
		event string
		want  int
	}{{templates.Practical, "epernay", 107}, {templates.Thanks, "epernay", 107}, {templates.EventChange, "bar-le-duc", 60}, {templates.Practical, "bar-le-duc", 50},
		{templates.Thanks, "bar-le-duc", 50}, {templates.EventChange, "mulhouse", 30}, {templates.Practical, "mulhouse", 0}, {templates.Thanks, "mulhouse", 0},
		{templates.Practical, "tomblaine", 50}, {templates.Thanks, "tomblaine", 50}} {
		if n := y.sent(due.kind, due.event); n != due.want {
			y.Errorf("%s about %s: %d, want %d", due.kind, due.event, n, due.want)
		}
	}
}

// tables prints the registrations by state and the letters by kind.
func (y *year) tables() {
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "event\tregistered\twaiting\tabsent\tletters sent")
	for _, event := range []string{"epernay", "bar-le-duc", "mulhouse", "tomblaine"} {
		n := y.at(event)
		kinds := map[string]int{}
		for _, l := range y.letters(registry.LetterFilter{Event: event, States: []registry.LetterState{registry.Sent}}) {
			kinds[l.Kind]++
		}
		var letters []string
		for _, kind := range slices.Sorted(maps.Keys(kinds)) {
			letters = append(letters, fmt.Sprintf("%d %s", kinds[kind], kind))
		}
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%s\n", event, n[registry.Registered], n[registry.Waiting], n[registry.Absent], strings.Join(letters, ", "))
	}
	table.Flush()
	y.Logf("\n%s", b.String())
}
