package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// A change shortly before the hour of the practical letters is told by one letter with their content, none besides.
func TestChangeJustBeforeThePracticalLetters(t *testing.T) {
	inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
		w.known()
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.later(14*24*time.Hour + 55*time.Minute) // 25 May, 8:55
		w.pass()
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Théâtre" })
		w.hours(4)
		if n, told := w.sent(templates.Practical), w.sent(templates.EventChange); n != 0 || told != 1 {
			t.Errorf("%d practical letters and %d about the change", n, told)
		}
		w.says("anne@ville.example", "Théâtre", "Accueil : à partir de 9 h 15")
	})
}

// What became known after the letter about a change had left without it is told by the practical letter.
func TestKnownAfterTheLetterLeft(t *testing.T) {
	inWorld(t, on(time.May, 24, 10, 0), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.later(24 * time.Hour)
		w.change(Telling{}, func(e *registry.Event) { e.Starts = "10:00" })
		w.leave()
		w.change(Telling{}, func(e *registry.Event) {
			e.Venue, e.Video = "Salle des fêtes, 51200 Épernay", "https://visio.example/epernay"
		})
		w.hours(3)
		if got := w.said("anne@ville.example"); w.told() != "anne" || !strings.Contains(got, "Salle des fêtes") {
			t.Errorf("told %q; Anne was never told where:\n%s", w.told(), got)
		}
	})
}
