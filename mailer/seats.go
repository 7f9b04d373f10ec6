package mailer

import (
	"slices"
	"time"

	"rencontres/registry"
)

// waitsForMeal says whether somebody has a seat on site, and no meal because none was left.
func waitsForMeal(r registry.Registration) bool {
	return r.State == registry.Registered && !r.MealAsked.IsZero()
}

// giveMeals gives meals that were freed, or added, to those who have a seat and found none left, by order of asking. It does so until the
// event's day begins, past the caterer's date as well: what was ordered is the same number. Each of them gets one letter.
func (s *Service) giveMeals(t *registry.Tx, e registry.Event) error {
	all, err := t.RegistrationsAt(e.ID)
	if err != nil || e.Off() || !t.Now().Before(e.At(0, "")) {
		return err
	}
	all = slices.DeleteFunc(all, func(r registry.Registration) bool { return !waitsForMeal(r) })
	slices.SortStableFunc(all, func(a, b registry.Registration) int { return a.MealAsked.Compare(b.MealAsked) })
	for _, old := range all {
		if e, err = t.Event(e.ID); err != nil || !e.Meals.Left() {
			return err
		}
		r := old
		takeMeal(&r, true)
		now, err := t.PutRegistration(r, "service")
		if err != nil {
			return err
		}
		if err := s.informOf(t, applied{change{old: &old}, now, "meal"}, registry.PriorityByDate); err != nil {
			return err
		}
	}
	return nil
}

// takeMeal settles the meal of somebody who gets a seat: theirs if one is left, else awaited.
func takeMeal(r *registry.Registration, left bool) {
	asked := r.MealAsked
	switch {
	case !asked.IsZero():
	case r.Lunch == nil || !*r.Lunch:
		return
	case !left:
		asked = r.Ranked
	}
	if left {
		asked = time.Time{}
	}
	r.Lunch, r.LunchAssumed, r.MealAsked = &left, r.LunchAssumed && left, asked
}

// mealLeft says whether a meal is left for who comes next: none is while others wait for one.
func mealLeft(t *registry.Tx, event string) (bool, error) {
	e, err := t.Event(event)
	if err != nil || !e.Meals.Left() {
		return false, err
	}
	all, err := t.WaitingAt(event)
	return !slices.ContainsFunc(all, waitsForMeal), err
}

// giveSeats turns early registrations into registrations, by order of reception, once registration is open, or closed already, and while there are seats; those
// without a seat wait. To those who wait it offers the seats that are free. Each change gets one letter.
func (s *Service) giveSeats(t *registry.Tx, e registry.Event) error {
	if !seatsMove(e, t.Now()) {
		return nil
	}
	if err := s.endOffers(t, e); err != nil {
		return err
	}
	all, err := t.RegistrationsAt(e.ID)
	if err != nil {
		return err
	}
	registry.ByTurn(all)
	passed := map[registry.Mode]bool{} // somebody waits whom staff alone give a seat to
	for _, r := range all {
		if r.State != registry.Early && !r.Offerable() || !r.Offered.IsZero() {
			continue
		}
		if e, err = t.Event(e.ID); err != nil { // seats as they are now
			return err
		}
		if r.State == registry.Early {
			err = s.giveSeat(t, e, r, passed[r.Mode])
		} else if offersEnd(e, t.Now()) {
			passed[r.Mode] = true
		} else {
			err = s.offerSeat(t, e, r)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// seatLeft says whether a seat is left that nobody has and none is offered.
func seatLeft(t *registry.Tx, e registry.Event, mode registry.Mode) (bool, error) {
	n, err := seatsLeft(t, e, mode, 1)
	return n > 0, err
}

// seatsLeft counts the seats that nobody has and none is offered; most with no limit.
func seatsLeft(t *registry.Tx, e registry.Event, mode registry.Mode, most int) (int, error) {
	seats := e.Seats(mode)
	switch {
	case seats == nil:
		return 0, nil
	case seats.Capacity == nil:
		return most, nil
	}
	offered, err := t.Offered(e.ID, mode)
	return *seats.Capacity + seats.Extra - seats.Taken - offered, err
}

// giveSeat gives an early one, the next in order, a seat if there is one.
func (s *Service) giveSeat(t *registry.Tx, e registry.Event, r registry.Registration, passed bool) error {
	if e.Seats(r.Mode) == nil {
		return nil
	}
	free, err := seatLeft(t, e, r.Mode)
	if err != nil {
		return err
	}
	r.State = registry.Waiting
	if free && !passed {
		r.State = registry.Registered
		left, err := mealLeft(t, e.ID)
		if err != nil {
			return err
		}
		takeMeal(&r, left)
	}
	now, err := t.PutRegistration(r, "service")
	if err != nil {
		return err
	}
	return s.informOf(t, applied{now: now, news: "open"}, registry.PriorityByDate)
}
