package mailer

import (
	"testing"
	"time"

	"rencontres/mailer/message"
	"rencontres/registry"
)

// A reading that was made before its message is settled counts as long as what it depends on is the same: the programme, and what those at
// the sender's address hold.
func TestHeardStandsWhileNothingChanged(t *testing.T) {
	day := func(change func(*registry.Event)) []registry.Event {
		e := registry.Event{ID: "epernay", Title: "Rencontre", Date: "2026-05-28", Starts: "09:30", Ends: "16:30", Zone: "Europe/Paris", Town: "Épernay", Onsite: &registry.Seats{}}
		change(&e)
		return []registry.Event{e}
	}
	holder := func(state registry.Standing, mode registry.Mode) known {
		return known{1, []registry.Contact{{ID: 1, Name: "Claire Dubois"}}, map[int64][]registry.Registration{1: {{Event: "epernay", State: state, Mode: mode}}}}
	}
	w := work{row: registry.Message{Received: time.Date(2026, 5, 4, 8, 0, 0, 0, time.UTC)}, parsed: message.Message{Kind: message.Reply, Text: "Je viendrai le 28 mai."}}
	read := hear(w, day(func(*registry.Event) {}), holder(registry.Registered, registry.Onsite))
	for name, c := range map[string]struct {
		events []registry.Event
		from   known
		want   bool
	}{
		"all as it was":        {day(func(*registry.Event) {}), holder(registry.Registered, registry.Onsite), true},
		"a seat was taken":     {day(func(e *registry.Event) { e.Onsite.Taken++ }), holder(registry.Registered, registry.Onsite), true},
		"the event moved":      {day(func(e *registry.Event) { e.Date = "2026-05-29" }), holder(registry.Registered, registry.Onsite), false},
		"a mode was added":     {day(func(e *registry.Event) { e.Remote = &registry.Seats{} }), holder(registry.Registered, registry.Onsite), false},
		"the writer cancelled": {day(func(*registry.Event) {}), holder(registry.Absent, ""), false},
		"the mode was changed": {day(func(*registry.Event) {}), holder(registry.Registered, registry.Remote), false},
		"nobody is known":      {day(func(*registry.Event) {}), known{}, false},
	} {
		if got := read.stand(c.events, c.from); got != c.want {
			t.Errorf("%s: the reading stands: %t, want %t", name, got, c.want)
		}
	}
	if ((*heard)(nil)).stand(nil, known{}) {
		t.Error("what was never read stands")
	}
}
