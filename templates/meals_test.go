package templates

import (
	"regexp"
	"testing"
)

// TestNoWordOfMealsWhereNoneIsServed writes every letter about events without lunch.
func TestNoWordOfMealsWhereNoneIsServed(t *testing.T) {
	s := loaded(t)
	meals := regexp.MustCompile(`(?i)[^.\n]*(?:repas|\bmidi\b|déjeun|traiteur)[^.\n]*`)
	for _, e := range examples(t) {
		l := e.letter
		if l.News == "meal" { // one was freed, where some are served
			continue
		}
		l.Events, l.Lines = append([]Event(nil), l.Events...), append([]Line(nil), l.Lines...)
		for i := range l.Events {
			l.Events[i].NoMeals = true
		}
		for i := range l.Lines {
			l.Lines[i].Event.NoMeals = true
		}
		if l.Was.NoMeals = true; len(l.Events)+len(l.Lines) == 0 { // about no event: it tells how data are handled at any
			continue
		}
		r, err := s.Render(l)
		if err != nil {
			t.Fatal(err)
		}
		if at := meals.FindString(r.Subject + "\n" + r.Text); at != "" {
			t.Errorf("%s: no meal is served, and the letter says %q", e.name, at)
		}
	}
}
