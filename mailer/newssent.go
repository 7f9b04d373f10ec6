package mailer

import (
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// newsSent is the last letter about a change of an event that somebody got, or that waits to leave to them.
type newsSent struct {
	at time.Time      // when it left; now where it waits: it will say what is
	is registry.Event // as it tells the event
}

// newsTo gives the last letter about a change of an event to a contact; the zero value if none went, or they reached nobody.
func newsTo(t *registry.Tx, e registry.Event, contact int64) (last newsSent, err error) {
	all, err := t.Letters(registry.LetterFilter{Kind: string(templates.EventChange), Event: e.ID, Contact: contact,
		States: []registry.LetterState{registry.Sending, registry.Sent, registry.Queued, registry.Deferred, registry.Held, registry.Superseded}})
	if err != nil {
		return last, err
	}
	for _, l := range all {
		if !l.SurelyWaits() && !l.MayBeOut() {
			continue
		}
		said, err := notesOf(l)
		if err != nil {
			return last, err
		}
		one := newsSent{at: t.Now(), is: e}
		if !l.Sent.IsZero() {
			one.at = l.Sent
		}
		if l.MayBeOut() && said.Is != nil {
			one.is = *said.Is
		}
		if !one.at.Before(last.at) {
			last = one
		}
	}
	return last, nil
}

// covers says whether it gave what a practical letter gives to who takes part in a mode.
func (l newsSent) covers(e registry.Event, mode registry.Mode) bool {
	if mode == registry.Remote {
		return l.is.Video == e.Video
	}
	return l.is.Venue == e.Venue
}
