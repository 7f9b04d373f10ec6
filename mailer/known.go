package mailer

import (
	"encoding/json"
	"fmt"
	"slices"

	"rencontres/registry"
	"rencontres/templates"
)

// What readers know of an event that does not take place is what they were told last: what is imported for it meanwhile is told to nobody.

// begin lets a letter state registrations, with how their reader knew them and the event before it.
func begin(t *registry.Tx, l *draft, about news, rows []registry.Registration) error {
	was, err := lastKnown(t, about, l.contact)
	if err != nil {
		return err
	}
	l.was, l.is, l.modes = &was, &about.is, map[int64]registry.Mode{}
	for _, r := range rows {
		l.lines = append(l.lines, r.ID)
		if old, known := about.stood[r.ID]; known && old.Mode != r.Mode {
			l.modes[r.ID], l.freed[r.ID] = old.Mode, old.State == registry.Registered
		}
	}
	return nil
}

// lastKnown is the event as a contact knew it before a change: as it was, or, where it did not take place, as the last letter that left, or a later
// change without letters, let them know it.
func lastKnown(t *registry.Tx, about news, contact int64) (registry.Event, error) {
	if !about.was.Off() {
		return about.was, nil
	}
	told, err := lastTold(t, about.is.ID, contact)
	if err != nil {
		return about.was, err
	}
	data, err := t.Setting(knownName(about.is.ID))
	if err != nil {
		return about.was, err
	}
	if data != "" {
		var unwritten registry.Event
		if err := json.Unmarshal([]byte(data), &unwritten); err != nil {
			return about.was, fmt.Errorf("reading what is known of %s: %w", about.is.ID, err)
		}
		if unwritten.Revision > told.Revision {
			told = unwritten
		}
	}
	if !told.Off() {
		return about.was, nil
	}
	return told, nil
}

// lastTold is the event as the last letter about a change that left to a contact tells it, or may have: nobody can know of every attempt. The zero
// Event if there is none.
func lastTold(t *registry.Tx, event string, contact int64) (registry.Event, error) {
	all, err := t.Letters(registry.LetterFilter{Kind: string(templates.EventChange), Event: event, Contact: contact,
		States: []registry.LetterState{registry.Sending, registry.Sent, registry.Queued, registry.Deferred, registry.Held}})
	if err != nil {
		return registry.Event{}, err
	}
	for _, l := range slices.Backward(all) {
		if l.State != registry.Sent && l.State != registry.Sending && l.Unknowns == 0 {
			continue
		}
		var said notes
		if err := json.Unmarshal([]byte(l.Notes), &said); err != nil {
			return registry.Event{}, fmt.Errorf("reading the notes of letter %d: %w", l.ID, err)
		}
		if said.Is != nil {
			return *said.Is, nil
		}
	}
	return registry.Event{}, nil
}

func knownName(event string) string { return "known:" + event }

// keepKnown keeps how people know an event that changed without letters: staff say that they do.
func keepKnown(t *registry.Tx, is registry.Event) error {
	data, err := json.Marshal(is)
	if err != nil {
		return err
	}
	return t.SetSetting(knownName(is.ID), string(data))
}

// unseenLink lets an event as it was known have the link that it has now, as long as the practical letters will give it: another one is no news yet.
func unseenLink(t *registry.Tx, was *registry.Event, is registry.Event) {
	if t.Now().Before(is.Due(registry.DuePractical)) {
		was.Video = is.Video
	}
}
