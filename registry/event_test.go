package registry_test

import (
	"errors"
	"testing"
	"time"

	"rencontres/registry"
)

func paris(t testing.TB) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func TestFault50_CalendarDaysOverBothClockChanges(t *testing.T) {
	cases := []struct {
		date string
		days int
		hour string
		want string // instant in UTC
	}{
		{"2026-11-05", 0, "09:30", "2026-11-05T08:30:00Z"},
		{"2026-11-05", -14, "09:30", "2026-10-22T07:30:00Z"}, // summer time still: 336 hours before would be 10:30
		{"2026-11-05", -11, "09:30", "2026-10-25T08:30:00Z"}, // the day of the change
		{"2026-11-05", -3, "09:30", "2026-11-02T08:30:00Z"},
		{"2026-11-05", 1, "", "2026-11-05T23:00:00Z"},
		{"2026-04-02", -14, "09:30", "2026-03-19T08:30:00Z"},
		{"2026-03-29", 0, "01:59", "2026-03-29T00:59:00Z"},
		{"2026-03-29", 0, "02:30", "2026-03-29T01:30:00Z"}, // does not exist: half an hour after the gap began, 03:30
		{"2026-03-29", 0, "03:00", "2026-03-29T01:00:00Z"},
		{"2026-04-12", -14, "02:30", "2026-03-29T01:30:00Z"},
		{"2026-10-25", 0, "02:30", "2026-10-25T01:30:00Z"}, // exists twice: the second
		{"2026-05-28", -14, "09:30", "2026-05-14T07:30:00Z"},
		{"2026-03-01", -14, "09:30", "2026-02-15T08:30:00Z"},
	}
	for _, c := range cases {
		e := registry.Event{Date: c.date, Zone: "Europe/Paris"}
		if got := e.At(c.days, c.hour).UTC().Format(time.RFC3339); got != c.want {
			t.Errorf("%s %+d days %s: got %s, want %s", c.date, c.days, c.hour, got, c.want)
		}
	}
}

func TestStateAt(t *testing.T) {
	plain := registry.Event{Date: "2026-05-28", Starts: "09:30", Ends: "16:30", Zone: "Europe/Paris", Opens: "2026-04-01", Closes: "2026-05-20"}
	with := func(change func(*registry.Event)) registry.Event {
		e := plain
		change(&e)
		return e
	}
	cases := []struct {
		name  string
		event registry.Event
		now   string // local
		want  registry.EventState
	}{
		{"the evening before it opens", plain, "2026-03-31 23:59", registry.EventAnnounced},
		{"it opens at midnight", plain, "2026-04-01 00:00", registry.EventOpen},
		{"the whole of closes counts", plain, "2026-05-20 23:59", registry.EventOpen},
		{"the day after", plain, "2026-05-21 00:00", registry.EventClosed},
		{"during the event", plain, "2026-05-28 16:29", registry.EventClosed},
		{"at its end", plain, "2026-05-28 16:30", registry.EventPast},
		{"announced only", with(func(e *registry.Event) { e.Opens = "" }), "2026-05-10 12:00", registry.EventAnnounced},
		{"announced only, past", with(func(e *registry.Event) { e.Opens = "" }), "2026-05-29 12:00", registry.EventPast},
		{"no closes: open until its end", with(func(e *registry.Event) { e.Closes = "" }), "2026-05-28 12:00", registry.EventOpen},
		{"opened by staff, early", with(func(e *registry.Event) { e.Switch = "open" }), "2026-03-01 12:00", registry.EventOpen},
		{"opened by staff, late", with(func(e *registry.Event) { e.Switch = "open" }), "2026-05-27 12:00", registry.EventOpen},
		{"opened by staff, past", with(func(e *registry.Event) { e.Switch = "open" }), "2026-05-28 17:00", registry.EventPast},
		{"closed by staff", with(func(e *registry.Event) { e.Switch = "closed" }), "2026-05-01 12:00", registry.EventClosed},
		{"postponed", with(func(e *registry.Event) { e.Postponed = true }), "2026-05-01 12:00", registry.EventClosed},
		{"cancelled wins", with(func(e *registry.Event) { e.Cancelled, e.Switch = true, "open" }), "2026-06-01 12:00", registry.EventCancelled},
		{"closes on the day of the clock change", with(func(e *registry.Event) { e.Date, e.Closes = "2026-11-05", "2026-10-25" }), "2026-10-25 23:59", registry.EventOpen},
		{"and the day after", with(func(e *registry.Event) { e.Date, e.Closes = "2026-11-05", "2026-10-25" }), "2026-10-26 00:00", registry.EventClosed},
	}
	for _, c := range cases {
		now, err := time.ParseInLocation("2006-01-02 15:04", c.now, paris(t))
		if err != nil {
			t.Fatal(err)
		}
		if got := c.event.StateAt(now.UTC()); got != c.want {
			t.Errorf("%s, at %s: got %s, want %s", c.name, c.now, got, c.want)
		}
	}
}

func TestEventsOfTheRegistry(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		all, err := tx.Events()
		if err != nil || len(all) != 4 || all[0].ID != "epernay" || all[3].OnlyMode() != registry.Onsite || all[0].OnlyMode() != "" {
			t.Fatalf("got %+v, %v", all, err)
		}
		if *all[0].Remote.Capacity != 200 || *all[0].Meals.Capacity != 80 || all[3].Onsite.Capacity != nil || !all[3].Onsite.Left() {
			t.Errorf("seats: %+v", all[0])
		}
		for _, f := range []func() error{
			func() error { return tx.SwitchEvent("epernay", "closed", "staff") },
			func() error { return tx.CancelEvent("mulhouse", "staff") },
		} {
			if err := f(); err != nil {
				t.Error(err)
			}
		}
		for id, want := range map[string]registry.EventState{"epernay": registry.EventClosed, "bar-le-duc": registry.EventOpen, "mulhouse": registry.EventCancelled,
			"tomblaine": registry.EventAnnounced} {
			e, err := tx.Event(id)
			if got := e.StateAt(tx.Now()); err != nil || got != want {
				t.Errorf("%s: %s, %v, want %s", id, got, err, want)
			}
		}
		if err := tx.SwitchEvent("epernay", "ajar", "staff"); err == nil {
			t.Error("a switch that is none was kept")
		}
		return nil
	})
}

// An event that took place is neither called off nor postponed; one that was called off is not held after all once its day is over.
func TestPastEventIsNotGivenUp(t *testing.T) {
	now := noon()
	r := freshAt(t, func() time.Time { return now })
	update(t, r, func(tx *registry.Tx) error {
		if err := tx.CancelEvent("bar-le-duc", "staff"); err != nil {
			return err
		}
		return tx.PostponeEvent("mulhouse", true, "staff")
	})
	now = now.Add(300 * 24 * time.Hour)
	update(t, r, func(tx *registry.Tx) error {
		for what, err := range map[string]error{"cancelled": tx.CancelEvent("epernay", "staff"), "postponed": tx.PostponeEvent("epernay", true, "staff"),
			"held, that was cancelled": tx.ReopenEvent("bar-le-duc", "staff"), "held, that was postponed": tx.ReopenEvent("mulhouse", "staff")} {
			if !errors.Is(err, registry.ErrTookPlace) {
				t.Errorf("%s after its day: %v", what, err)
			}
		}
		if err := tx.CancelEvent("mulhouse", "staff"); err != nil { // it did not take place
			t.Errorf("cancelled that was postponed: %v", err)
		}
		return nil
	})
}
