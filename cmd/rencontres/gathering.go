package main

import (
	"context"
	"slices"
	"strings"
	"time"

	"rencontres/cmd/rencontres/paper"
	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// gathering is what papers of one event are made from, read at once.
type gathering struct {
	event        registry.Event
	words        templates.Event
	organisation templates.Organisation
	all          []registry.Attendance // by name; who was forgotten is left out
	now          time.Time             // where the event is
}

// gather reads an event and its people, and notes in the journal which list of them was made; make makes it, and says of how many.
func (a *app) gather(ctx context.Context, event, list string, make func(gathering) (rows int, err error)) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.Update(ctx, func(t *registry.Tx) error {
		g, err := gatheringOf(t, s.Config, event)
		if err != nil {
			return err
		}
		if g.event.Off() {
			a.say("note: event %s is %s; what is written bears its former date", event, offWord(g.event))
		}
		rows, err := make(g)
		if err != nil {
			return err
		}
		return exported(t, "event:"+event, list, rows)
	})
}

// offWord says why an event does not take place as it was announced.
func offWord(e registry.Event) string {
	if e.Cancelled {
		return "cancelled"
	}
	return "postponed"
}

func gatheringOf(t *registry.Tx, c Config, event string) (gathering, error) {
	e, err := t.Event(event)
	if err != nil {
		return gathering{}, err
	}
	all, err := t.Attendances(event)
	if err != nil {
		return gathering{}, err
	}
	all = slices.DeleteFunc(all, func(x registry.Attendance) bool { return !x.Person.Forgotten.IsZero() })
	registry.ByName(all)
	words := mailer.EventFor(e, t.Now())
	return gathering{e, words, c.service.Organisation, all, t.Now().In(words.Date.Location())}, nil
}

// coming gives those who are registered in a mode, "" any, by name.
func (g gathering) coming(mode registry.Mode) []registry.Attendance {
	var all []registry.Attendance
	for _, x := range g.all {
		if x.State == registry.Registered && (mode == "" || x.Mode == mode) {
			all = append(all, x)
		}
	}
	return all
}

// frame is what surrounds a paper about the event.
func (g gathering) frame(title, foot string) paper.Frame {
	return paper.Frame{Title: title, Lines: templates.EventHead(g.words), Foot: foot, Author: g.organisation.Name, Page: "Page", Made: g.now,
		Lacking: templates.Typography("« ? » : lettre que cette impression n’a pas. Le nom entier est dans equipe.xlsx (« export day »).")}
}

// meals says whether meals are served.
func (g gathering) meals() bool {
	m := g.event.Meals
	return g.event.Onsite != nil && (m.Capacity == nil || *m.Capacity > 0 || m.Taken > 0)
}

// emptied says whether diets and needs of the event are erased, or about to be: nobody can say any more that there were none.
func (g gathering) emptied() bool { return g.event.StateAt(g.now) == registry.EventPast }

// today is the day of a paper, in words.
func (g gathering) today() string { return templates.DayMonth(g.now) + g.now.Format(" 2006") }

// listName is a person in a list by name: « DUBOIS Claire », the particle as it is written. An address never stands for a name.
func listName(c registry.Contact) string {
	if registry.Erased(c.Email) {
		return addressWords(c.Email)
	}
	if c.Name == "" {
		return "(nom à préciser)"
	}
	given, family := registry.Surname(c.Name)
	words := strings.Fields(family)
	for i, w := range words {
		if last := i == len(words)-1; last || !lowerParticle(w) {
			words[i] = capitals(w)
		}
	}
	return strings.TrimSpace(strings.Join(words, " ") + " " + given)
}

func lowerParticle(w string) bool { return w == strings.ToLower(w) && len([]rune(w)) <= 3 }

// capitals writes a family name in capitals; « d’ » before it stays as it is.
func capitals(w string) string {
	if rest, ok := strings.CutPrefix(w, "d’"); ok {
		return "d’" + strings.ToUpper(rest)
	}
	if rest, ok := strings.CutPrefix(w, "d'"); ok {
		return "d’" + strings.ToUpper(rest)
	}
	return strings.ToUpper(w)
}

func fonts() paper.Fonts {
	regular, bold := templates.Fonts()
	return paper.Fonts{Regular: regular, Bold: bold}
}
