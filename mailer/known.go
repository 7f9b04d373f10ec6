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
	l.was, l.is, l.modes, l.offers = &was, &about.is, map[int64]registry.Mode{}, map[int64]bool{} // what is told is noted when it leaves
	for _, r := range rows {
		l.lines = append(l.lines, r.ID)
		old, known := about.stood[r.ID]
		if known && old.Mode != r.Mode {
			l.modes[r.ID], l.freed[r.ID] = old.Mode, old.State == registry.Registered
		}
		if !old.Offered.IsZero() {
			if l.offers[r.ID], err = t.OfferTold(old.ID); err != nil {
				return err
			}
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
	if err == nil && told.ID == "" { // they know it by another way: as the others do
		told, err = lastTold(t, about.is.ID, 0)
	}
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

// lastTold is the event as the last letter about a change that left to a contact, or (0) to anybody, tells it, or may have: nobody can know of every attempt. The zero
// Event if there is none.
func lastTold(t *registry.Tx, event string, contact int64) (registry.Event, error) {
	all, err := t.Letters(registry.LetterFilter{Kind: string(templates.EventChange), Event: event, Contact: contact,
		States: []registry.LetterState{registry.Sending, registry.Sent, registry.Queued, registry.Deferred, registry.Held, registry.Superseded}})
	if err != nil {
		return registry.Event{}, err
	}
	for _, l := range slices.Backward(all) {
		if !l.MayBeOut() {
			continue
		}
		said, err := notesOf(l)
		if err != nil {
			return registry.Event{}, err
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

// whileOff keeps of what is imported for an event that is off what will be news once it takes place, and recalls it then: stood is how
// registrations stood as their readers know it. quiet: it stays off, nobody is told.
func whileOff(t *registry.Tx, was, is registry.Event, stood map[int64]registry.Registration, rows []registry.Registration, how Telling) (quiet bool, err error) {
	switch {
	case !was.Off():
		return false, nil
	case !is.Off():
		return false, recallStood(t, is.ID, stood)
	case len(eventChanges(was, is)) > 0:
		return false, nil
	case how.Silent:
		return true, nil
	}
	return true, keepStood(t, is.ID, stood, rows)
}

// stand is how a registration took part as its reader knows it.
type stand struct {
	Mode registry.Mode
	Seat bool
}

func stoodName(event string) string { return "stood:" + event }

// keepStood keeps how registrations stood whose mode is struck while their event is off: that is news once it takes place.
func keepStood(t *registry.Tx, event string, stood map[int64]registry.Registration, rows []registry.Registration) error {
	kept, err := stoodAt(t, event)
	if err != nil {
		return err
	}
	for _, r := range rows {
		old, known := stood[r.ID]
		if _, before := kept[r.ID]; known && !before && old.Mode != r.Mode {
			kept[r.ID] = stand{old.Mode, old.State == registry.Registered}
		}
	}
	data, err := json.Marshal(kept)
	if err != nil {
		return err
	}
	return t.SetSetting(stoodName(event), string(data))
}

// stoodAt is what keepStood kept of an event.
func stoodAt(t *registry.Tx, event string) (map[int64]stand, error) {
	kept := map[int64]stand{}
	data, err := t.Setting(stoodName(event))
	if err != nil || data == "" {
		return kept, err
	}
	if err := json.Unmarshal([]byte(data), &kept); err != nil {
		return kept, fmt.Errorf("reading how registrations at %s stood: %w", event, err)
	}
	return kept, nil
}

// recallStood lets registrations have stood as they did before their event was off, and keeps that no longer.
func recallStood(t *registry.Tx, event string, stood map[int64]registry.Registration) error {
	kept, err := stoodAt(t, event)
	if err != nil || len(kept) == 0 {
		return err
	}
	for id, was := range kept {
		r, known := stood[id]
		if !known {
			continue
		}
		if r.Mode = was.Mode; was.Seat {
			r.State = registry.Registered
		}
		stood[id] = r
	}
	return t.SetSetting(stoodName(event), "")
}
