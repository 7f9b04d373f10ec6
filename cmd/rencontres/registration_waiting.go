package main

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// waiter is somebody who waits at an event, for a seat or, with one, for a meal.
type waiter struct {
	registry.Attendance
	rank int // of those who wait for the same, from 1
}

// meal says whether it is a meal that they wait for.
func (w waiter) meal() bool { return w.State == registry.Registered }

// waiters gives those who wait, by event: for seats by mode in their order of turn, then for meals by order of asking.
func waiters(all []registry.Attendance) []waiter {
	people := map[int64]registry.Attendance{}
	byEvent := map[string][]registry.Registration{}
	var events []string
	for _, x := range all {
		people[x.ID] = x
		if byEvent[x.Event] == nil {
			events = append(events, x.Event)
		}
		byEvent[x.Event] = append(byEvent[x.Event], x.Registration)
	}
	var out []waiter
	add := func(rows []registry.Registration, waits func(registry.Registration) bool) {
		rank := 0
		for _, r := range rows {
			if waits(r) {
				rank++
				out = append(out, waiter{people[r.ID], rank})
			}
		}
	}
	for _, e := range events {
		rows := byEvent[e]
		registry.ByTurn(rows)
		for _, mode := range []registry.Mode{registry.Onsite, registry.Remote} {
			add(rows, func(r registry.Registration) bool { return r.State == registry.Waiting && r.Mode == mode })
		}
		slices.SortStableFunc(rows, func(a, b registry.Registration) int { return a.MealAsked.Compare(b.MealAsked) })
		add(rows, func(r registry.Registration) bool { return r.State == registry.Registered && r.AwaitsMeal() })
	}
	return out
}

// waiterFields is a line of "registration list --waiting --json"; the JSON names are for programs.
type waiterFields struct {
	registrationFields
	For          string     `json:"waits_for"` // "seat", "meal"
	Rank         int        `json:"rank"`
	OfferedUntil *time.Time `json:"offered_until"`
	Lapsed       int        `json:"lapsed"` // offers that were not answered in time
}

// printWaiting shows who waits, in their order of turn.
func (a *app) printWaiting(all []registry.Attendance, json bool) error {
	list := table{head: []string{"RENCONTRE", "ATTEND", "MODE", "RANG", "CONTACT", "NOM", "STRUCTURE", "PROPOSÉE JUSQU’AU", "REPAS", "DEMANDE DU"}}
	for _, w := range waiters(all) {
		waits, since := "seat", w.Ranked
		if w.meal() {
			waits, since = "meal", w.MealAsked
		}
		if json {
			if err := printJSON(a.stdout, waiterFields{registrationJSON(w.Attendance), waits, w.rank, instant(w.Offered), w.Lapsed}); err != nil {
				return err
			}
			continue
		}
		name := cmp.Or(w.Person.Name, addressWords(w.Person.Email))
		list.add(w.Event, map[string]string{"seat": "une place", "meal": "un repas"}[waits], templates.Mode(string(w.Mode)), w.rank, w.Contact, name, w.Person.Organisation,
			a.offerWords(w.Registration), lunchWords(w.Registration), a.moment(since))
	}
	if json {
		return nil
	}
	return list.print(a.stdout)
}

// offerWords says until when a seat is offered to somebody who waits, or that none is any more.
func (a *app) offerWords(r registry.Registration) string {
	switch {
	case r.State != registry.Waiting:
		return ""
	case !r.Offered.IsZero():
		return a.moment(r.Offered)
	case !r.Offerable():
		return fmt.Sprintf("non (%s sans réponse)", count(r.Lapsed, "proposition", "propositions"))
	}
	return ""
}

// offerFields is a seat that is offered in "event show --json".
type offerFields struct {
	Contact int64         `json:"contact"`
	Name    string        `json:"name"`
	Mode    registry.Mode `json:"mode"`
	Until   time.Time     `json:"until"`
}

// offersAt gives the seats of an event that are offered to somebody, the first to end first.
func offersAt(all []registry.Attendance) []offerFields {
	out := []offerFields{}
	for _, x := range all {
		if x.State == registry.Waiting && !x.Offered.IsZero() {
			out = append(out, offerFields{x.Contact, x.Person.Name, x.Mode, x.Offered})
		}
	}
	slices.SortStableFunc(out, func(a, b offerFields) int { return a.Until.Compare(b.Until) })
	return out
}
