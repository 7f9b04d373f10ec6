package registry

import (
	"errors"
	"fmt"
	"time"
)

// A mode that was struck by mistake is given back as it was, to all who were not told.

// struckUnseen gives how a mode stood that was struck, and of those who took part in it who has their place again once it is there: unless they said
// something since, or were told how they stand. nil: nobody has.
func (t *Tx) struckUnseen(e Event, mode Mode) (*struckMode, error) {
	s, err := t.keptStruck(e.ID, mode)
	if err != nil || s == nil {
		return nil, err
	}
	var back []struckPlace
	for _, was := range s.All {
		returns, err := t.returns(was, s.At)
		if err != nil {
			return nil, err
		}
		if !returns {
			continue
		}
		if stands, err := t.offerStands(e, was); err != nil {
			return nil, err
		} else if !stands || e.Date != s.Date {
			was.Offered = time.Time{}
		}
		back = append(back, was)
	}
	if len(back) == 0 {
		return nil, nil
	}
	s.All = back
	return s, nil
}

// returns says whether somebody has their place again in a mode that was struck at an instant.
func (t *Tx) returns(was struckPlace, at time.Time) (bool, error) {
	r, err := t.RegistrationByID(was.ID)
	if errors.Is(err, ErrNotFound) {
		return false, nil // merged since
	}
	if err != nil || r.Mode == was.Mode || !r.Stated.Equal(was.Stated) {
		return false, err
	}
	told, err := t.count("SELECT count(*) FROM letter l JOIN letter_registration s ON s.letter = l.id WHERE s.registration = ? AND l.created_at >= ? AND "+mayBeOut,
		was.ID, millis(at))
	return told == 0, err
}

// offerStands says whether a seat that was offered can still be taken: its letter has left, and its time is not over.
func (t *Tx) offerStands(e Event, was struckPlace) (bool, error) {
	if was.State != Waiting || !t.now.Before(was.Offered) || e.Off() {
		return false, nil
	}
	return t.OfferTold(was.ID)
}

// unstrike gives a mode that was struck, and is there again, its seats beyond the capacity back, and those their place who had one in it: see
// struckUnseen. That there are seats for all of them was looked at before: see fitsBack.
func (t *Tx) unstrike(event string, mode Mode, actor string) error {
	e, err := t.Event(event)
	if err != nil {
		return err
	}
	s, err := t.struckUnseen(e, mode)
	if err != nil || s == nil {
		return err
	}
	if err := t.SetSetting(struckName(event, mode), ""); err != nil {
		return err
	}
	if err := t.run("UPDATE event_mode SET extra = extra + ? WHERE event = ? AND mode = ?", s.Seats.Extra, event, mode); err != nil {
		return err
	}
	for _, was := range s.All {
		if err := t.putBack(was, actor); err != nil {
			return fmt.Errorf("giving registration %d its place back: %w", was.ID, err)
		}
	}
	return nil
}

// putBack gives a registration the place that it had, with the offer of a seat and its turn.
func (t *Tx) putBack(was struckPlace, actor string) error {
	r, err := t.RegistrationByID(was.ID)
	if err != nil {
		return err
	}
	r.Mode, r.ModeAssumed, r.State, r.Lunch, r.LunchAssumed, r.MealAsked, r.Ranked = was.Mode, was.ModeAssumed, was.State, was.Lunch, was.LunchAssumed, was.MealAsked, was.Ranked
	if _, err = t.PutRegistration(r, actor); err != nil {
		return err
	}
	if err := t.run("UPDATE registration SET ranked_at = ?, lapsed = ? WHERE id = ?", millis(was.Ranked), was.Lapsed, was.ID); err != nil || was.Offered.IsZero() {
		return err
	}
	return t.ReturnOffer(was.ID, was.Offered)
}

// fitsBack refuses a mode that is given back with fewer seats, or fewer meals, than those had who sat in it before it was struck.
func (t *Tx) fitsBack(old, e Event, mode Mode) error {
	seats := e.Seats(mode)
	if seats == nil || old.Seats(mode) != nil {
		return nil
	}
	e.Cancelled, e.Postponed = old.Cancelled, old.Postponed && old.Date == e.Date
	s, err := t.struckUnseen(e, mode)
	if err != nil || s == nil {
		return err
	}
	var sat, offered, eat int
	for _, was := range s.All {
		switch {
		case was.State == Registered:
			sat++
			if was.Lunch != nil && *was.Lunch {
				eat++
			}
		case !was.Offered.IsZero():
			offered++
		}
	}
	var short []error
	refuse := func(what, key string, is *int, extra, need int, had string) {
		if is != nil && *is+extra < need {
			short = append(short, fmt.Errorf("importing event %s: %s = %d, and before %s was struck %s: write %d or more (%w)", e.ID, key, *is, mode, had, need-extra, &FullError{what}))
		}
	}
	if was := s.Seats.Capacity; was == nil || seats.Capacity == nil || *seats.Capacity < *was {
		refuse("seats", string(mode)+".capacity", seats.Capacity, s.Seats.Extra, sat+offered, hadBeen(sat, offered))
	}
	if mode == Onsite {
		refuse("meals", "onsite.meals", e.Meals.Capacity, old.Meals.Extra, eat, hadBeen(eat, 0))
	}
	return errors.Join(short...)
}

// hadBeen says what seats or meals were bound by.
func hadBeen(taken, offered int) string {
	if offered == 0 {
		return fmt.Sprintf("%d were given", taken)
	}
	return fmt.Sprintf("%d were given and %d offered by mail until an answer", taken, offered)
}
