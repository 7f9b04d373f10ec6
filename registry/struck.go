package registry

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"
)

// struckMode is how a mode stood before it was struck.
type struckMode struct {
	At    time.Time
	Date  string // of the event: an offer of a seat states it
	Seats Seats
	All   []struckPlace
}

// struckPlace is one of their registrations.
type struckPlace struct {
	ID                        int64
	Mode                      Mode
	State                     Standing
	ModeAssumed, LunchAssumed bool
	Lunch                     *bool
	MealAsked, Ranked, Stated time.Time
	Offered                   time.Time
	Lapsed                    int
}

func struckName(event string, mode Mode) string { return fmt.Sprintf("struck:%s:%s", event, mode) }

// keepStruck keeps how a mode stood that is struck now.
func (t *Tx) keepStruck(was Event, mode Mode, all []Registration) error {
	s := struckMode{At: t.now, Date: was.Date, Seats: *was.Seats(mode)}
	for _, r := range all {
		s.All = append(s.All, struckPlace{ID: r.ID, Mode: r.Mode, State: r.State, ModeAssumed: r.ModeAssumed, LunchAssumed: r.LunchAssumed, Lunch: r.Lunch,
			MealAsked: r.MealAsked, Ranked: r.Ranked, Stated: r.Stated, Offered: r.Offered, Lapsed: r.Lapsed})
	}
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return t.SetSetting(struckName(was.ID, mode), string(data))
}

// keptStruck gives how a mode stood before it was last struck; nil if that is not known.
func (t *Tx) keptStruck(event string, mode Mode) (*struckMode, error) {
	data, err := t.Setting(struckName(event, mode))
	if err != nil || data == "" {
		return nil, err
	}
	var s struckMode
	if err := json.Unmarshal([]byte(data), &s); err != nil {
		return nil, fmt.Errorf("reading how %s was before its mode was struck: %w", event, err)
	}
	return &s, nil
}

// declined says whether somebody who comes to a mode had said, before it was struck, that they want no meal.
func (t *Tx) declined(r Registration, mode Mode) (bool, error) {
	s, err := t.keptStruck(r.Event, mode)
	if err != nil || s == nil {
		return false, err
	}
	return slices.ContainsFunc(s.All, func(was struckPlace) bool {
		return was.ID == r.ID && was.Lunch != nil && !*was.Lunch && was.MealAsked.IsZero()
	}), nil
}

// Displaced gives the registrations that were put into the other mode when one was struck, and stand there still: nothing was said of them since.
func (t *Tx) Displaced(event string, mode Mode) ([]int64, error) {
	s, err := t.keptStruck(event, mode)
	if err != nil || s == nil {
		return nil, err
	}
	rows, err := t.RegistrationsAt(event)
	if err != nil {
		return nil, err
	}
	var all []int64
	for _, r := range rows {
		if r.Mode != mode && r.State != Absent && slices.ContainsFunc(s.All, func(was struckPlace) bool { return was.ID == r.ID && was.Stated.Equal(r.Stated) }) {
			all = append(all, r.ID)
		}
	}
	return all, nil
}
