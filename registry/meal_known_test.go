package registry_test

import (
	"fmt"
	"testing"
	"time"

	"rencontres/registry"
)

// mealsOver gives a registry whose event at Épernay counts changes of meals one by one, with two people who have a meal, one with a diet, of which the
// caterer knows; and a clock.
func mealsOver(t *testing.T) (r *registry.Registry, at *time.Time, set func(func(*registry.Event))) {
	t.Helper()
	now := noon()
	r = freshAt(t, func() time.Time { return now })
	set = func(change func(*registry.Event)) {
		t.Helper()
		update(t, r, func(tx *registry.Tx) error {
			e, err := tx.Event("epernay")
			if err != nil {
				return err
			}
			change(&e)
			_, err = tx.ImportProgramme(registry.Programme{Title: "x", Zone: e.Zone, Events: []registry.Event{e}}, "staff")
			return err
		})
	}
	update(t, r, func(tx *registry.Tx) error {
		for n := range 2 {
			who, err := person(tx, n)
			if err != nil {
				return err
			}
			g, err := register(tx, "epernay", who.ID, registry.Onsite, true)
			if err != nil {
				return err
			}
			if g.Diet = []string{"", "sans gluten"}[n]; g.Diet != "" {
				if _, err := tx.PutRegistration(g, "staff"); err != nil {
					return err
				}
			}
		}
		return nil
	})
	set(func(e *registry.Event) { e.Changes, e.MealCutoff = "2026-05-03", "2026-05-03" })
	return r, &now, set
}

// toTell says what the caterer is to be told: person, meals before, a meal now.
func toTell(t *testing.T, r *registry.Registry) string {
	t.Helper()
	out := ""
	view(t, r, func(tx *registry.Tx) error {
		all, err := tx.MealChanges("epernay")
		for _, m := range all {
			out += fmt.Sprintf("%d: %d %t; ", m.Registration, m.Before, m.Is)
		}
		return err
	})
	return out
}

// Two registrations that become one after the caterer's day are one meal less: it is listed, once, until it was told.
func TestMergedMealsAreListed(t *testing.T) {
	for kept := range int64(2) {
		r, _, _ := mealsOver(t)
		update(t, r, func(tx *registry.Tx) error {
			m, err := tx.MergeContacts(1+kept, 2-kept, "staff")
			if err != nil || len(m.Conflicts) != 1 {
				t.Fatalf("%+v, %v", m, err)
			}
			return nil
		})
		var left int64
		view(t, r, func(tx *registry.Tx) error {
			g, err := tx.Registration("epernay", 1+kept)
			left = g.ID
			return err
		})
		if got, want := toTell(t, r), fmt.Sprintf("%d: 2 true; ", left); got != want {
			t.Errorf("merged into %d: %q, want %q", 1+kept, got, want)
		}
		update(t, r, func(tx *registry.Tx) error {
			n, err := tx.MealsTold("epernay", "staff")
			if n != 1 {
				t.Errorf("told of %d", n)
			}
			return err
		})
		if got := toTell(t, r); got != "" {
			t.Errorf("merged into %d, told: %q", 1+kept, got)
		}
	}
}

// Who is forgotten after the caterer's day eats no more, as the lists for the caterer have it; no mark of their diet is left.
func TestForgottenMealsAreListed(t *testing.T) {
	r, _, _ := mealsOver(t)
	update(t, r, func(tx *registry.Tx) error { return tx.Forget(2, "staff") })
	if got, want := toTell(t, r), "2: 1 false; "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	view(t, r, func(tx *registry.Tx) error {
		n, err := tx.MealsServed("epernay")
		if n != 1 {
			t.Errorf("%d meals are served", n)
		}
		return err
	})
}

// A newcomer's meal is listed with no diet on record before it.
func TestFirstDietIsListed(t *testing.T) {
	r, _, _ := mealsOver(t)
	update(t, r, func(tx *registry.Tx) error {
		who, err := person(tx, 3)
		if err != nil {
			return err
		}
		yes := true
		_, err = tx.PutRegistration(registry.Registration{Event: "epernay", Contact: who.ID, State: registry.Registered, Mode: registry.Onsite, Lunch: &yes, Diet: "végétarien",
			Proof: registry.Token, Ranked: tx.Now(), Stated: tx.Now()}, "service")
		return err
	})
	if got, want := toTell(t, r), "3: 0 true; "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// What was changed back is nothing to tell; another diet is.
func TestMealChangedBackIsNotListed(t *testing.T) {
	r, now, _ := mealsOver(t)
	put := func(contact int64, change func(*registry.Registration)) {
		t.Helper()
		*now = now.Add(time.Minute)
		update(t, r, func(tx *registry.Tx) error {
			g, err := tx.Registration("epernay", contact)
			if err != nil {
				return err
			}
			change(&g)
			_, err = tx.PutRegistration(g, "staff")
			return err
		})
	}
	eats := func(yes bool) func(*registry.Registration) {
		return func(g *registry.Registration) { g.Lunch = &yes }
	}
	for _, c := range []struct {
		who    int64
		change func(*registry.Registration)
		want   string
	}{
		{1, eats(false), "1: 1 false; "},
		{1, eats(true), ""},
		{2, func(g *registry.Registration) { g.Diet = "végétarien" }, "2: 1 true; "},
		{2, eats(false), "2: 1 false; "},
		{2, eats(true), "2: 1 true; "},
		{2, func(g *registry.Registration) { g.Diet = "sans gluten" }, ""},
	} {
		put(c.who, c.change)
		if got := toTell(t, r); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// What changed before the day of changes that an event was moved to is told with the numbers of that day, and never again by itself.
func TestMealChangesOfAnEarlierDayAreNotListed(t *testing.T) {
	r, now, set := mealsOver(t)
	absent := func(contact int64) {
		t.Helper()
		update(t, r, func(tx *registry.Tx) error {
			g, err := tx.Registration("epernay", contact)
			if err != nil {
				return err
			}
			g.State, g.Lunch = registry.Absent, nil
			_, err = tx.PutRegistration(g, "staff")
			return err
		})
	}
	absent(1)
	if got, want := toTell(t, r), "1: 1 false; "; got != want {
		t.Fatalf("%q, want %q", got, want)
	}
	set(func(e *registry.Event) { e.Date, e.Changes, e.MealCutoff = "2026-09-10", "", "2026-09-02" })
	if got := toTell(t, r); got != "" {
		t.Errorf("moved: %q", got)
	}
	*now = time.Date(2026, 9, 4, 10, 0, 0, 0, time.UTC)
	if got := toTell(t, r); got != "" {
		t.Errorf("after the new day: %q", got)
	}
	absent(2)
	if got, want := toTell(t, r), "2: 1 false; "; got != want {
		t.Errorf("changed after the new day: %q, want %q", got, want)
	}
}
