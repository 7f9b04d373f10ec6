package mailer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// Who asked before the opening comes before those who write after it, also while seats are not given yet: in the minutes in which a change can be
// taken back, or when mail and opening come in one pass.
func TestNobodyPassesThoseWhoAskedBeforeTheOpening(t *testing.T) {
	for _, c := range []struct {
		early   int
		changed bool
		writer  string // and who writes first after the opening
		want    string
	}{
		{3, false, "Zoe", "1:registered 2:registered 3:registered zoe:waiting"},
		{3, true, "Zoe", "1:registered 2:registered 3:registered zoe:waiting"},
		{2, true, "Zoe", "1:registered 2:registered zoe:registered"},
		{4, true, "Early3", "1:registered 2:registered 3:registered 4:waiting"},
		{4, true, "Early4", "1:registered 2:registered 3:registered 4:waiting"},
	} {
		t.Run(fmt.Sprint(c.early, c.changed, c.writer), func(t *testing.T) {
			inWorld(t, on(time.May, 5, 20, 0), func(w *world) {
				w.importProgramme("testdata/small.toml") // three seats
				w.change(Telling{}, func(e *registry.Event) { e.Opens = "2026-05-06" })
				lunch := true
				for n := range c.early {
					w.attends(fmt.Sprintf("Early%d", n+1), registry.Registration{State: registry.Early, Mode: registry.Onsite, Lunch: &lunch, Ranked: w.registry.Now().Add(time.Duration(n-60) * time.Minute)})
				}
				w.contact("zoe@ville.example", "Zoe Martin")
				w.until(on(time.May, 5, 23, 55))
				if c.changed {
					w.change(Telling{}, func(e *registry.Event) { e.Starts = "10:00" })
				}
				w.pass()
				w.until(on(time.May, 6, 0, 1))
				w.from(c.writer, "Je viendrai à Épernay le 28 mai, en présentiel.", nil)
				w.hours(3)
				var got []string
				for n := range c.early {
					got = append(got, fmt.Sprintf("%d:%s", n+1, w.stands(fmt.Sprintf("Early%d", n+1))))
				}
				if c.writer == "Zoe" {
					got = append(got, "zoe:"+string(w.stands("Zoe")))
				}
				if got := strings.Join(got, " "); got != c.want {
					t.Errorf("got %s, want %s; cases %v", got, c.want, w.cases())
				}
			})
		})
	}
}

// Who asked before the opening has their seat also where staff closed registration before it was there, or nothing ran while it was open.
func TestEarlyRegistrationsOutlastTheOpening(t *testing.T) {
	for _, how := range []string{"closed by hand", "nothing ran"} {
		t.Run(how, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.importProgramme("testdata/small.toml")
				w.change(Telling{}, func(e *registry.Event) { e.Opens, e.Closes = "2026-05-08", "2026-05-10" })
				w.contact("anne@ville.example", "Anne Martin")
				w.from("Anne", "Je viendrai à Épernay le 28 mai, en présentiel.", nil)
				if how == "closed by hand" {
					w.update(func(t *registry.Tx) error { return t.SwitchEvent("epernay", "closed", "staff") })
				}
				w.later(7 * 24 * time.Hour)
				w.pass()
				if got := w.stands("Anne"); got != registry.Registered {
					t.Errorf("Anne stands %s", got)
				}
				w.says("anne@ville.example", "Nous avons enregistré votre inscription")
			})
		})
	}
}
