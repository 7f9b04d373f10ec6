package main

import (
	"fmt"
	"strings"

	"rencontres/registry"
	"rencontres/templates"
)

// eventHolds says on one line what a programme gives an event: its day, seats, meals and video, and what an absent key means.
func eventHolds(e registry.Event) string {
	parts := []string{frenchDays(e.Date)}
	if e.Onsite == nil {
		parts = append(parts, "rien sur place")
	} else {
		parts = append(parts, placesWords(e.Onsite, "en salle"), mealWords(e)+catererDay(e, ", "))
	}
	switch {
	case e.Remote == nil:
		parts = append(parts, "pas de visio")
	case e.RemoteUntil == "":
		parts = append(parts, placesWords(e.Remote, "en visio")+" (jusqu’à la fin)")
	default:
		parts = append(parts, placesWords(e.Remote, "en visio")+" (jusqu’à "+templates.Hour(e.RemoteUntil)+")")
	}
	if n := len(e.Attachments); n > 0 {
		parts = append(parts, count(n, "pièce jointe", "pièces jointes"))
	}
	return strings.Join(parts, ", ")
}

func placesWords(s *registry.Seats, where string) string {
	if s.Capacity == nil {
		return "places " + where + " sans limite"
	}
	return count(*s.Capacity, "place", "places") + " " + where
}

// catererDay is « traiteur : 08/12/2026 » behind what comes before it: the last day on which a change of meals reaches the caterer with the rest. ""
// without meals or without such a day.
func catererDay(e registry.Event, before string) string {
	if none := e.Meals.Capacity != nil && *e.Meals.Capacity == 0; e.Onsite == nil || none || e.LastChanges() == "" {
		return ""
	}
	return before + "traiteur : " + frenchDays(e.LastChanges())
}

func mealWords(e registry.Event) string {
	meals := e.Meals.Capacity
	switch {
	case meals == nil:
		return "repas sans limite ([event.onsite] ne dit pas « meals »)"
	case *meals == 0:
		return "pas de repas"
	case moreMeals(e):
		return fmt.Sprintf("%d repas (plus que de places)", *meals)
	}
	return fmt.Sprintf("%d repas", *meals)
}

// moreMeals says whether an event has more meals than seats: one of the two numbers may be wrong.
func moreMeals(e registry.Event) bool {
	return e.Onsite != nil && e.Onsite.Capacity != nil && e.Meals.Capacity != nil && *e.Meals.Capacity > *e.Onsite.Capacity
}
