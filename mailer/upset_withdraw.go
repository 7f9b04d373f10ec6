package mailer

import (
	"encoding/json"
	"fmt"
	"slices"

	"rencontres/registry"
	"rencontres/templates"
)

// unsentChanges gives the letters about changes of an event, to a contact or (0) to all, that have surely not left.
func unsentChanges(t *registry.Tx, event string, contact int64) ([]registry.Letter, error) {
	all, err := t.Letters(registry.LetterFilter{Kind: string(templates.EventChange), Event: event, Contact: contact,
		States: []registry.LetterState{registry.Queued, registry.Deferred, registry.Held}})
	return slices.DeleteFunc(all, func(l registry.Letter) bool { return !l.SurelyWaits() || l.Key == "" }), err
}

// unheardChanges gives the letters about changes of an event to a contact that surely reached nobody (refused, expired, dropped by staff), oldest first:
// those since the last one that may have been read.
func unheardChanges(t *registry.Tx, event string, contact int64) ([]registry.Letter, error) {
	all, err := t.Letters(registry.LetterFilter{Kind: string(templates.EventChange), Event: event, Contact: contact})
	if err != nil {
		return nil, err
	}
	var unheard []registry.Letter
	for _, l := range all {
		switch {
		case l.MayBeOut():
			unheard = nil
		case l.Key != "" && slices.Contains([]registry.LetterState{registry.Failed, registry.Expired, registry.Skipped}, l.State):
			unheard = append(unheard, l)
		}
	}
	return unheard, nil
}

// notesOf reads the notes of a letter.
func notesOf(l registry.Letter) (said notes, err error) {
	if l.Notes == "" {
		return said, nil
	}
	if err := json.Unmarshal([]byte(l.Notes), &said); err != nil {
		return said, fmt.Errorf("reading the notes of letter %d: %w", l.ID, err)
	}
	return said, nil
}

// recall lets a draft begin with what its reader knows while letters about earlier changes wait: with what was before those. To whom a confirmation was
// sent since, that knows what it said: the event as it was just before this change, and how their registration was then. It gives what those letters note.
func recall(t *registry.Tx, l *draft, waiting []registry.Letter) ([]notes, error) {
	all := make([]notes, len(waiting))
	for i, old := range slices.Backward(waiting) { // the oldest knows best what was
		said, err := notesOf(old)
		if err != nil {
			return nil, err
		}
		all[i] = said
		confirmed, any := map[int64]bool{}, false
		for _, id := range l.lines {
			if confirmed[id], err = t.StatedAt(l.address, id, old.ID); err != nil {
				return nil, err
			}
			any = any || confirmed[id]
		}
		if said.Was != nil && !any {
			l.was = said.Was
		}
		for id, mode := range said.Modes {
			if !confirmed[id] {
				l.modes[id], l.freed[id] = mode, said.Seats[id]
			}
		}
		for id, offered := range said.Offers {
			l.offers[id] = l.offers[id] || offered && !confirmed[id]
		}
	}
	return all, nil
}

// withdrawal is what came of the letters about earlier changes that had not left.
type withdrawal struct {
	again  []int64 // letters queued again, whose place those had taken
	unsaid []int64 // registrations that these state
	partly bool    // of such a letter another one states something since
}

// withdraw ends the letters about earlier changes of an event that have not left, and puts back what they, and those that reached nobody, had taken the
// place of.
func (s *Service) withdraw(t *registry.Tx, waiting []registry.Letter, said []notes) (withdrawal, error) {
	var back withdrawal
	for i, old := range slices.Backward(waiting) {
		if old.SurelyWaits() {
			if err := t.EndLetter(old.ID, registry.Superseded, "event-changed", ""); err != nil {
				return back, err
			}
		}
		for _, id := range said[i].Replaced {
			if err := back.putBack(t, id, old.ID); err != nil {
				return back, fmt.Errorf("putting back letter %d: %w", id, err)
			}
		}
	}
	return back, nil
}

// endUncertain ends the letters about earlier changes that may have left and were to go out once more: what they say is no more so, and another letter
// says what is.
func endUncertain(t *registry.Tx, l *draft) error {
	all, err := t.Letters(registry.LetterFilter{Kind: string(templates.EventChange), Event: l.event, Contact: l.contact,
		States: []registry.LetterState{registry.Queued, registry.Deferred, registry.Held}})
	if err != nil {
		return err
	}
	for _, old := range all {
		if old.Unknowns == 0 {
			continue
		}
		if err := t.EndLetter(old.ID, registry.Superseded, "event-changed", ""); err != nil {
			return err
		}
	}
	return nil
}
