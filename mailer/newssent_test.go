package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
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

// Letters about a change that every server put off were told to nobody: no seat is offered before them. Once one has left, another that is put off keeps
// nobody waiting.
func TestNoOfferBeforeTheNewsThatIsPutOff(t *testing.T) {
	for name, c := range map[string]struct {
		off  int
		want string
	}{"all": {4, ""}, "one": {1, "anne"}} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.full("Anne")
				w.change(Telling{}, func(e *registry.Event) { e.Starts = "10:00" })
				w.later(takeBack)
				w.misbehave(sandbox.Rcpt, c.off, sandbox.Answer{Code: 451, Status: "4.7.1", Text: "4.7.1 greylisted"})
				w.pass()
				w.cancels("Sara")
				w.pass()
				if got := w.offers(); got != c.want {
					t.Errorf("offers while letters are put off: %q, want %q; told: %s", got, c.want, w.told())
				}
				w.hours(3)
				if got := w.offers(); got != "anne" {
					t.Errorf("offers: %q; told: %s", got, w.told())
				}
			})
		})
	}
}
