package mailer

import (
	"fmt"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// thirty invites thirty people to Épernay, ten an hour at the most.
func (w *world) thirty() {
	w.Helper()
	w.known()
	w.service = w.newService(func(c *Config) { c.Pace = Pace{Windows: []Window{{Limit: 10, Per: time.Hour}}} })
	for n := range 30 {
		w.contact(fmt.Sprintf("p%d@ville.example", n), fmt.Sprintf("Paul Nom%c", 'a'+n))
	}
	c, err := w.service.CreateCampaign(w.ctx, registry.Campaign{Kind: string(templates.Invitation), Event: "epernay"}, "staff")
	if err != nil {
		w.Fatal(err)
	}
	if _, err := w.service.LaunchCampaign(w.ctx, c.ID, "staff"); err != nil {
		w.Fatal(err)
	}
	w.pass()
}

// got counts those of the thirty who got no letter of a kind, and those who got several.
func (w *world) got(kind templates.Kind) (none, several int) {
	w.Helper()
	for n := range 30 {
		switch k := w.ofKind(string(kind), fmt.Sprintf("p%d@ville.example", n)); {
		case k == 0:
			none++
		case k > 1:
			several++
		}
	}
	return none, several
}

// Campaigns on their way go on once a change is taken back that nobody was told of, whether somebody is registered or not: everybody gets one letter.
func TestCampaignsGoOnOnceTheChangeIsTakenBack(t *testing.T) {
	for _, kind := range []templates.Kind{templates.Invitation, templates.Reminder} {
		for _, registered := range []bool{false, true} {
			t.Run(fmt.Sprint(kind, " ", registered), func(t *testing.T) {
				inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
					w.thirty()
					if registered {
						w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
					}
					for range 100 {
						if kind == templates.Invitation || w.sent(kind) > 0 {
							break
						}
						w.hours(1)
					}
					if n := w.sent(kind); n == 0 || n == 30 {
						t.Fatalf("%d letters %s", n, kind)
					}
					w.change(Telling{}, func(e *registry.Event) { e.Starts = "10:00" })
					w.later(2 * time.Minute)
					w.pass()
					w.change(Telling{}, func(e *registry.Event) { e.Starts = "09:30" })
					w.hours(30)
					if none, several := w.got(kind); none+several > 0 {
						t.Errorf("%d got no letter %s, %d several", none, kind, several)
					}
					if got := w.told(); got != "" {
						t.Errorf("told: %s", got)
					}
				})
			})
		}
	}
}

// After a change that is told, the reminder is made anew for those who had none; on another day for all.
func TestReminderAfterAChangeThatIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*registry.Event)
		again  bool
	}{
		"hours": {func(e *registry.Event) { e.Starts = "10:00" }, false},
		"day":   {func(e *registry.Event) { e.Date, e.Closes, e.MealCutoff = "2026-06-04", "2026-05-27", "2026-05-28" }, true},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
				w.thirty()
				for range 100 {
					if w.sent(templates.Reminder) > 0 {
						break
					}
					w.hours(1)
				}
				before := w.sent(templates.Reminder)
				w.change(Telling{}, c.change)
				w.hours(12 * 24)
				none, several := w.got(templates.Reminder)
				if want := map[bool]int{true: before}[c.again]; none != 0 || several != want {
					t.Errorf("%d got no reminder, %d several, want 0 and %d", none, several, want)
				}
			})
		})
	}
}

// A reminder that staff are to release waits for them again once the change is taken back.
func TestReminderToReleaseIsThereAgain(t *testing.T) {
	inWorld(t, on(time.May, 11, 8, 0), func(w *world) {
		w.known()
		w.change(Telling{}, func(e *registry.Event) { e.Reminder = "manual" })
		w.contact("nora@ville.example", "Nora Martin")
		w.invite("epernay")
		w.pass()
		w.later(75 * time.Hour)
		w.pass()
		reminders := func() (out string) {
			w.view(func(t *registry.Tx) error {
				all, err := t.Campaigns()
				for _, c := range all {
					if templates.Kind(c.Kind) == templates.Reminder {
						out += c.State + " "
					}
				}
				return err
			})
			return out
		}
		if got := reminders(); got != "draft " {
			t.Fatalf("reminders: %s", got)
		}
		w.change(Telling{}, func(e *registry.Event) { e.Starts = "10:00" })
		w.later(2 * time.Minute)
		w.pass()
		w.change(Telling{}, func(e *registry.Event) { e.Starts = "09:30" })
		w.hours(2)
		if got := reminders(); got != "draft " {
			t.Errorf("taken back: %s", got)
		}
	})
}
