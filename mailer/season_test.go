package mailer

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// on is an hour of a day of 2026, in Paris.
func on(month time.Month, day, hour, minute int) time.Time {
	return time.Date(2026, month, day, hour, minute, 0, 0, paris())
}

// until lets the bubble's time pass to an instant of the world's.
func (w *world) until(at time.Time) { time.Sleep(at.Sub(w.registry.Now())) }

// season is the programme of 2026 as it is known later in the year.
func (w *world) season(change ...string) {
	w.Helper()
	data, err := os.ReadFile("testdata/programme.toml")
	if err != nil {
		w.Fatal(err)
	}
	text := strings.NewReplacer(change...).Replace(string(data))
	if text == string(data) {
		w.Fatal("the programme did not change")
	}
	file := filepath.Join(w.TempDir(), "programme.toml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		w.Fatal(err)
	}
	w.importProgramme(file)
}

// person is the nth contact of the season, of 400.
func person(n int) (email, name string) {
	first := []string{"Claire", "Paul", "Anne", "Luc", "Marie", "Jean", "Sophie", "Pierre"}[n%8]
	last := []string{"Dubois", "Martin", "Petit", "Grand", "Leroy"}[n/8%5] + []string{"", "-Moreau", "-Simon", "-Michel", "-Garcia", "-Fournier", "-Lambert", "-Rousseau", "-Vincent",
		"-Muller"}[n/40]
	return fmt.Sprintf("%s.%s@ville.example", strings.ToLower(first), strings.ToLower(last)), first + " " + last
}

// say lets people write the same at once, each in answer to the last letter they got.
func (w *world) say(from, to int, text string) {
	w.Helper()
	for n := from; n <= to; n++ {
		email, name := person(n)
		w.write(note{from: email, name: name, text: "Bonjour,\n\n" + text + "\n\nCordialement,\n\n" + name, answers: w.lastTo(email)})
	}
}

// The daemon runs from the announcement to the day after the last event, as it would: nothing is called by hand but what staff do.
func TestSeason(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	t.Parallel()
	began := time.Now()
	inWorld(t, on(time.April, 7, 9, 0), func(w *world) {
		w.service = w.newService(func(c *Config) { c.Poll, c.Watch = 12*time.Hour, 24*time.Hour; c.Since = on(time.April, 1, 0, 0) })
		ctx, stop := context.WithCancel(w.ctx)
		done := make(chan error, 1)
		go func() { done <- w.service.Run(ctx) }()
		w.live()
		stop()
		if err := <-done; err != nil {
			w.Fatalf("serving: %v", err)
		}
		w.audit()
		if w.Failed() {
			w.Logf("the log:\n%s", w.log)
		}
	})
	t.Logf("the season took %s", time.Since(began).Round(time.Millisecond))
}

// live is what happens in the season.
func (w *world) live() {
	const needs = "Je serai présent le 28 mai à Épernay, sur place. Je suis végétarien."
	for n := range 40 {
		w.contact(person(n))
	}
	w.launch(registry.Campaign{Kind: string(templates.Announcement)})
	w.until(on(time.April, 8, 10, 0))
	w.say(0, 0, needs)
	w.say(1, 9, "Je serai présent le 28 mai à Épernay, sur place.")
	w.say(10, 14, "Je participerai à la rencontre du 18 juin à Bar-le-Duc, en visioconférence.")
	w.say(15, 15, "Je participerai à la journée du 5 novembre à Tomblaine.")
	w.say(16, 16, "Je ne pourrai pas participer à la rencontre du 28 mai à Épernay.")
	w.until(on(time.May, 11, 18, 30))
	w.say(9, 9, "Finalement je ne pourrai pas venir le 28 mai.")
	w.until(on(time.May, 26, 14, 0)) // the practical letters were due the day before
	w.season(`venue = ""`, `venue = "Hôtel de ville, 51200 Épernay"`, `link = ""`, `link = "https://visio.example/r"`)
	w.until(on(time.September, 10, 9, 0))
	w.season(`venue = ""`, `venue = "Hôtel de ville, 51200 Épernay"`, `link = ""`, `link = "https://visio.example/r"`,
		"town = \"Tomblaine\"\n", "town = \"Tomblaine\"\nopens = 2026-09-15\ncloses = 2026-10-31\nreminder = \"auto\"\n")
	w.until(on(time.September, 15, 10, 30))
	w.launch(registry.Campaign{Kind: string(templates.Invitation), Event: "tomblaine"})
	w.until(on(time.September, 20, 11, 0))
	w.say(20, 25, "Je serai présent le 5 novembre à Tomblaine.")
	w.say(26, 27, "Je ne pourrai pas venir le 5 novembre.")
	w.until(on(time.November, 6, 12, 0))
}

func (w *world) launch(c registry.Campaign) {
	w.Helper()
	c, err := w.service.CreateCampaign(w.ctx, c, "staff")
	if err == nil {
		_, err = w.service.LaunchCampaign(w.ctx, c.ID, "staff")
	}
	if err != nil {
		w.Fatal(err)
	}
}

// audit compares the books with what must have happened.
func (w *world) audit() {
	type key struct{ kind, event string }
	wanted := map[key]struct {
		letters  int
		from, to time.Time
	}{
		{"announcement", ""}:           {40, on(time.April, 7, 9, 0), on(time.April, 7, 9, 1)},
		{"confirmation", "epernay"}:    {10, on(time.April, 8, 10, 0), on(time.April, 8, 10, 1)},
		{"cancellation", "epernay"}:    {2, on(time.April, 8, 10, 0), on(time.May, 11, 18, 31)},
		{"practical", "epernay"}:       {9, on(time.May, 26, 14, 0), on(time.May, 26, 14, 1)},
		{"thanks", "epernay"}:          {9, on(time.May, 29, 9, 0), on(time.May, 29, 9, 1)},
		{"confirmation", "bar-le-duc"}: {5, on(time.April, 8, 10, 0), on(time.April, 8, 10, 1)},
		{"practical", "bar-le-duc"}:    {5, on(time.June, 15, 9, 0), on(time.June, 15, 9, 1)},
		{"thanks", "bar-le-duc"}:       {5, on(time.June, 19, 9, 0), on(time.June, 19, 9, 1)},
		{"early", "tomblaine"}:         {1, on(time.April, 8, 10, 0), on(time.April, 8, 10, 1)},
		{"invitation", "tomblaine"}:    {39, on(time.September, 15, 10, 30), on(time.September, 15, 10, 31)},
		{"confirmation", "tomblaine"}:  {7, on(time.September, 15, 0, 0), on(time.September, 20, 11, 1)},
		{"cancellation", "tomblaine"}:  {2, on(time.September, 20, 11, 0), on(time.September, 20, 11, 1)},
		{"reminder", "tomblaine"}:      {31, on(time.October, 22, 9, 0), on(time.October, 22, 9, 1)},
		{"practical", "tomblaine"}:     {7, on(time.November, 2, 9, 0), on(time.November, 2, 9, 1)},
		{"thanks", "tomblaine"}:        {7, on(time.November, 6, 9, 0), on(time.November, 6, 9, 1)},
	}
	got := map[key]int{}
	twice := map[string]bool{}
	sent := 0
	for _, l := range w.letters(registry.LetterFilter{}) {
		if l.State != registry.Sent {
			if l.State != registry.Superseded {
				w.Errorf("letter %d, %s about %q: %s (%s)", l.ID, l.Kind, l.Event, l.State, l.Reason)
			}
			continue
		}
		sent++
		k := key{l.Kind, l.Event}
		got[k]++
		if want, ok := wanted[k]; ok && (l.Sent.Before(want.from) || l.Sent.After(want.to)) {
			w.Errorf("%s about %q went at %s, want between %s and %s", l.Kind, l.Event, l.Sent.In(paris()), want.from, want.to)
		}
		name := fmt.Sprint(l.Kind, l.Event, l.Address)
		if twice[name] {
			w.Errorf("%s about %q went twice to address %d", l.Kind, l.Event, l.Address)
		}
		twice[name] = true
	}
	for k, want := range wanted {
		if got[k] != want.letters {
			w.Errorf("%d letters %s about %q, want %d", got[k], k.kind, k.event, want.letters)
		}
	}
	for k, n := range got {
		if _, ok := wanted[k]; !ok {
			w.Errorf("%d letters %s about %q, want none", n, k.kind, k.event)
		}
	}
	if n := len(w.server.Accepted()); n != sent {
		w.Errorf("%d letters were delivered, the books say %d", n, sent)
	}
	if cases := w.cases(); len(cases) != 0 {
		w.Errorf("left to settle: %q", cases)
	}
	w.view(func(t *registry.Tx) error {
		copies, err := t.PossibleCopies(0)
		all, more := t.RegistrationsAt("")
		for _, r := range all {
			if r.Diet != "" || r.Access != "" {
				w.Errorf("registration %d still holds needs", r.ID)
			}
		}
		if copies != 0 {
			w.Errorf("%d possible copies", copies)
		}
		if more != nil {
			return more
		}
		return err
	})
}
