package registry

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// A mode that was struck by mistake is given back as it was to all who were not told.

// struckMode is how those stood who took part in a mode before it was struck.
type struckMode struct {
	At  time.Time
	All []struckPlace
}

// struckPlace is one of their registrations.
type struckPlace struct {
	ID                        int64
	Mode                      Mode
	State                     Standing
	ModeAssumed, LunchAssumed bool
	Lunch                     *bool
	MealAsked, Ranked, Stated time.Time
}

func struckName(event string, mode Mode) string { return fmt.Sprintf("struck:%s:%s", event, mode) }

// keepStruck keeps how registrations stood in a mode that is struck now.
func (t *Tx) keepStruck(event string, mode Mode, all []Registration) error {
	s := struckMode{At: t.now}
	for _, r := range all {
		s.All = append(s.All, struckPlace{ID: r.ID, Mode: r.Mode, State: r.State, ModeAssumed: r.ModeAssumed, LunchAssumed: r.LunchAssumed, Lunch: r.Lunch,
			MealAsked: r.MealAsked, Ranked: r.Ranked, Stated: r.Stated})
	}
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return t.SetSetting(struckName(event, mode), string(data))
}

// unstrike gives those their place back who had one in a mode that was struck and is there again, unless the letter about it to them has left, or they
// said something since, or were told how they stand. Who finds no seat any more waits.
func (t *Tx) unstrike(event string, mode Mode, actor string) error {
	data, err := t.Setting(struckName(event, mode))
	if err != nil || data == "" {
		return err
	}
	if err := t.SetSetting(struckName(event, mode), ""); err != nil {
		return err
	}
	var s struckMode
	if err := json.Unmarshal([]byte(data), &s); err != nil {
		return fmt.Errorf("reading how %s was before its mode was struck: %w", event, err)
	}
	for _, was := range s.All {
		told, err := t.count("SELECT count(*) FROM letter l JOIN letter_registration s ON s.letter = l.id WHERE s.registration = ? AND l.created_at >= ? AND "+mayBeOut,
			was.ID, millis(s.At))
		if err == nil && told == 0 {
			err = t.putBack(was, actor)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// putBack gives a registration the place that it had.
func (t *Tx) putBack(was struckPlace, actor string) error {
	r, err := t.RegistrationByID(was.ID)
	if errors.Is(err, ErrNotFound) || err == nil && (r.Mode == was.Mode || !r.Stated.Equal(was.Stated)) {
		return nil // merged since, or said something else
	}
	if err != nil {
		return err
	}
	r.Mode, r.ModeAssumed, r.State, r.Lunch, r.LunchAssumed, r.MealAsked, r.Ranked = was.Mode, was.ModeAssumed, was.State, was.Lunch, was.LunchAssumed, was.MealAsked, was.Ranked
	if e, err := t.Event(r.Event); err != nil {
		return err
	} else if seats := e.Seats(r.Mode); r.State == Registered && !seats.Left() {
		r.State = Waiting
	} else if r.Lunch != nil && *r.Lunch && !e.Meals.Left() {
		no := false
		r.Lunch, r.LunchAssumed, r.MealAsked = &no, false, r.Ranked
	}
	_, err = t.PutRegistration(r, actor)
	return err
}
