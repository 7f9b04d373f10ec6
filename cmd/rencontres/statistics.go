package main

import (
	"slices"
	"strings"

	"rencontres/registry"
	"rencontres/templates"
)

// statistic counts the registrations of an event of which something holds. Over all events, Event is "" and People counts nobody twice.
type statistic struct {
	Event      string `json:"event"`
	Date       string `json:"date"`
	Criterion  string `json:"criterion"` // "all", "audience", "territory" or "mode"
	Value      string `json:"value"`     // in French
	Answers    int    `json:"answers"`
	Registered int    `json:"registered"`
	Onsite     int    `json:"onsite"` // of those registered
	Remote     int    `json:"remote"`
	People     int    `json:"people"` // different ones, of those registered
	Waiting    int    `json:"waiting"`
	Early      int    `json:"early"`
	Maybe      int    `json:"maybe"`
	Absent     int    `json:"absent"` // declined or cancelled
	Attended   int    `json:"attended"`
	Unnoted    int    `json:"unnoted"` // registered, and not noted as present or not
	Missed     int    `json:"missed"`  // registered, and noted as not present

	order  string // of the value
	people map[int64]bool
}

// The criteria, in their order.
const (
	byAll       = "all"
	byAudience  = "audience"
	byTerritory = "territory"
	byMode      = "mode"
)

func criteria() []string { return []string{byAll, byAudience, byTerritory, byMode} }

// criterionWords is the French of a criterion.
func criterionWords(criterion string) string {
	switch criterion {
	case byAudience:
		return "Public"
	case byTerritory:
		return "Territoire"
	case byMode:
		return "Mode"
	}
	return "Ensemble"
}

const unknown = "non précisé"

// statistics counts registrations by event and criterion, and over all events if there are several.
func statistics(events []registry.Event, all []registry.Attendance) []*statistic {
	counts := map[[3]string]*statistic{}
	for _, e := range events { // an event without an answer is told too
		countOf(counts, e.ID, byAll, "", "")
	}
	together := len(events) > 1
	for _, x := range all {
		for criterion, value := range valuesOf(x) {
			tallies := []*statistic{countOf(counts, x.Event, criterion, value[0], value[1])}
			if together {
				tallies = append(tallies, countOf(counts, "", criterion, value[0], value[1]))
			}
			for _, s := range tallies {
				s.add(x)
			}
		}
	}
	var out []*statistic
	for _, s := range counts {
		out = append(out, s)
	}
	place := map[string]int{"": len(events)}
	for i, e := range events {
		place[e.ID] = i
	}
	for _, s := range out {
		if s.Event != "" {
			s.Date = events[place[s.Event]].Date
		}
		s.People = len(s.people)
	}
	slices.SortFunc(out, func(a, b *statistic) int {
		if a.Event != b.Event {
			return place[a.Event] - place[b.Event]
		}
		if a.Criterion != b.Criterion {
			return slices.Index(criteria(), a.Criterion) - slices.Index(criteria(), b.Criterion)
		}
		return strings.Compare(a.order, b.order)
	})
	return out
}

// countOf finds the counts of one value, new ones if there are none yet.
func countOf(counts map[[3]string]*statistic, event, criterion, value, order string) *statistic {
	key := [3]string{event, criterion, value}
	if counts[key] == nil {
		counts[key] = &statistic{Event: event, Criterion: criterion, Value: value, order: order, people: map[int64]bool{}}
	}
	return counts[key]
}

// valuesOf gives, for each criterion, the value of a registration and what it is sorted by. What has no mode has none.
func valuesOf(x registry.Attendance) map[string][2]string {
	audiences := []registry.Audience{registry.Elected, registry.State, registry.LocalAuthority, registry.Association, registry.Other}
	values := map[string][2]string{
		byAll:       {"", ""},
		byAudience:  {templates.Audience(string(x.Person.Audience)), itoa(int64(slices.Index(audiences, x.Person.Audience)))},
		byTerritory: {x.Person.Territory, registry.Fold(x.Person.Territory)},
	}
	if x.Person.Territory == "" {
		values[byTerritory] = [2]string{unknown, "\uffff"}
	}
	if x.Mode != "" && x.State != registry.Absent {
		values[byMode] = [2]string{templates.Mode(string(x.Mode)), string(x.Mode)}
	}
	return values
}

func (s *statistic) add(x registry.Attendance) {
	s.Answers++
	switch x.State {
	case registry.Registered:
		s.Registered++
		s.people[x.Contact] = true
		switch x.Mode {
		case registry.Onsite:
			s.Onsite++
		case registry.Remote:
			s.Remote++
		}
		switch {
		case x.Attended == nil:
			s.Unnoted++
		case !*x.Attended:
			s.Missed++
		}
	case registry.Waiting:
		s.Waiting++
	case registry.Early:
		s.Early++
	case registry.Maybe:
		s.Maybe++
	case registry.Absent:
		s.Absent++
	}
	if x.Attended != nil && *x.Attended {
		s.Attended++
	}
}
