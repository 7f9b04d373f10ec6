package registry

import (
	"fmt"
	"time"
)

// inOtherMode is a registration in the event's other mode: a seat, and a meal, if one is free beside those for whom others wait.
func (t *Tx) inOtherMode(r Registration) (Registration, error) {
	other := map[Mode]Mode{Onsite: Remote, Remote: Onsite}[r.Mode]
	e, err := t.Event(r.Event)
	if err != nil {
		return r, err
	}
	seats := e.Seats(other)
	if seats == nil {
		return r, fmt.Errorf("somebody is registered %s and the event has no other mode: cancel the event, or keep the mode", r.Mode)
	}
	waiting, err := t.count("SELECT count(*) FROM registration WHERE event = ? AND mode = ? AND state = 'waiting'", r.Event, other)
	if err != nil {
		return r, err
	}
	r.Mode, r.ModeAssumed = other, false
	if r.State == Registered || r.State == Waiting {
		r.State = Waiting
		if seats.beyond(waiting) {
			r.State = Registered
		}
	}
	switch {
	case other == Remote:
		r.Lunch, r.LunchAssumed, r.MealAsked = nil, false, time.Time{}
	case r.State != Maybe:
		return t.onsiteMeal(e, r)
	}
	return r, nil
}

// beyond says whether one is free besides those for whom some wait.
func (s Seats) beyond(waiting int) bool {
	return s.Capacity == nil || *s.Capacity+s.Extra-s.Taken > waiting
}

// onsiteMeal is a registration that comes on site from the other mode, with its meal: it counts as wanted where nothing was said of it, also before
// the hall was struck. Who has a seat waits for one, from now on, where others wait already: those asked for theirs before.
func (t *Tx) onsiteMeal(e Event, r Registration) (Registration, error) {
	declined, err := t.declined(r, Onsite)
	if err != nil {
		return r, err
	}
	hungry, err := t.count("SELECT count(*) FROM registration WHERE event = ? AND state = 'registered' AND meal_asked_at IS NOT NULL", e.ID)
	if err != nil {
		return r, err
	}
	meal := !declined && (r.State != Registered || e.Meals.beyond(hungry))
	if r.Lunch, r.LunchAssumed = &meal, meal; !meal && !declined {
		r.MealAsked = t.now
	}
	return r, nil
}
