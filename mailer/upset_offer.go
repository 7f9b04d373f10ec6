package mailer

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"rencontres/registry"
)

// endOldOffers takes the offers of seats back that nobody can take as the event is now, and those whose letter, about what was, has not left: they
// are made again if there is a seat. Those that were told are kept in mind, should the change be taken back. It gives how many letters it ended.
func (s *Service) endOldOffers(t *registry.Tx, was, is registry.Event) (int, error) {
	waiting, err := t.WaitingAt(is.ID)
	if err != nil {
		return 0, err
	}
	ended, known := 0, []endedOffer{}
	for _, r := range waiting {
		if r.Offered.IsZero() {
			continue
		}
		l, err := t.LetterByKey(offerKey(r.ID, r.Offers))
		if err != nil && !errors.Is(err, registry.ErrNotFound) {
			return ended, err
		}
		if left := l.State == registry.Sent || l.State == registry.Sending; left && !is.Off() && was.Date == is.Date {
			continue
		} else if left {
			known = append(known, endedOffer{r.ID, r.Offers, r.Offered, was.Revision})
		}
		if err := t.EndOffer(r.ID, false); err != nil {
			return ended, err
		}
		if l.State == registry.Queued || l.State == registry.Deferred || l.State == registry.Held {
			ended++
			if err := t.EndLetter(l.ID, registry.Skipped, "event-changed", ""); err != nil {
				return ended, err
			}
		}
	}
	if len(known) == 0 {
		return ended, nil
	}
	data, err := json.Marshal(known)
	if err != nil {
		return ended, err
	}
	return ended, t.SetSetting(endedOffers(is.ID), string(data))
}

// endedOffer is an offer that somebody was told of, and that ended when the event was changed.
type endedOffer struct {
	Registration int64
	Offers       int // its number
	Until        time.Time
	Since        int // revision of the event until the change
}

func endedOffers(event string) string { return "offers-ended:" + event }

// returnOffers lets offers to some stand again who never learn of the changes, since a revision of the event, that ended them: until the time that their
// letter states, if the seat is there still.
func (s *Service) returnOffers(t *registry.Tx, e registry.Event, since int, rows []registry.Registration) error {
	data, err := t.Setting(endedOffers(e.ID))
	if err != nil || data == "" || !seatsMove(e, t.Now()) {
		return err
	}
	var known []endedOffer
	if err := json.Unmarshal([]byte(data), &known); err != nil {
		return fmt.Errorf("reading the offers at %s that ended: %w", e.ID, err)
	}
	for _, o := range known {
		i := slices.IndexFunc(rows, func(r registry.Registration) bool { return r.ID == o.Registration })
		if i < 0 || o.Since < since || !t.Now().Before(o.Until) {
			continue
		}
		r, err := t.RegistrationByID(o.Registration)
		if err != nil {
			return err
		}
		free, err := seatLeft(t, e, r.Mode)
		if err != nil {
			return err
		}
		if !free || r.State != registry.Waiting || !r.Offered.IsZero() || r.Offers != o.Offers {
			continue
		}
		if err := t.ReturnOffer(r.ID, o.Until); err != nil {
			return err
		}
	}
	return nil
}
