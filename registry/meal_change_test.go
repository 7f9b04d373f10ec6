package registry_test

import (
	"fmt"
	"testing"
	"time"

	"rencontres/registry"
)

// What changes in the meals before the day of changes is over reaches the caterer with the rest; after it, it is listed until told, once a
// person, against what the caterer knows.
func TestMealChangesAreListedAfterTheirDay(t *testing.T) {
	for _, c := range []struct {
		name, changes, cutoff string
		want                  string
	}{
		{"on the last day", "2026-05-04", "", "[]"},
		{"after it", "2026-05-03", "", "[1 0 2 1]"},
		{"after the caterer's day", "", "2026-05-03", "[1 0 2 1]"},
		{"after the caterer's day, with a later one for changes", "2026-05-10", "2026-05-03", "[]"},
		{"no day", "", "", "[]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := fresh(t)
			p, err := registry.ReadProgramme("p", []byte(programmeText(t)))
			if err != nil {
				t.Fatal(err)
			}
			p.Events[0].Changes, p.Events[0].MealCutoff = "", ""
			update(t, r, func(tx *registry.Tx) error { // known to the caterer
				if _, err := tx.ImportProgramme(p, "staff"); err != nil {
					return err
				}
				for n := range 2 {
					who, err := person(tx, n)
					if err != nil {
						return err
					}
					if n == 1 {
						if _, err := register(tx, "epernay", who.ID, registry.Onsite, true); err != nil {
							return err
						}
					}
				}
				p.Events[0].Changes, p.Events[0].MealCutoff = c.changes, c.cutoff
				_, err := tx.ImportProgramme(p, "staff")
				return err
			})
			if err := r.SetNow(t.Context(), time.Date(2026, 5, 4, 10, 0, 0, 0, time.UTC)); err != nil {
				t.Fatal(err)
			}
			update(t, r, func(tx *registry.Tx) error {
				newcomer, err := register(tx, "epernay", 1, registry.Onsite, true)
				if err != nil {
					return err
				}
				no, yes := false, true
				for _, lunch := range []*bool{&no, &yes} { // twice changed, listed once
					newcomer.Lunch = lunch
					if newcomer, err = tx.PutRegistration(newcomer, "staff"); err != nil {
						return err
					}
				}
				old, err := tx.Registration("epernay", 2)
				if err != nil {
					return err
				}
				old.State, old.Lunch = registry.Absent, nil
				if _, err := tx.PutRegistration(old, "staff"); err != nil {
					return err
				}
				all, err := tx.MealChanges("epernay")
				if err != nil {
					return err
				}
				var got []string
				for _, m := range all {
					g, err := tx.RegistrationByID(m.Registration)
					if err != nil {
						return err
					}
					got = append(got, fmt.Sprint(g.Contact, " ", m.Before))
				}
				if fmt.Sprint(got) != c.want {
					t.Errorf("listed %v, want %s", got, c.want)
				}
				if n, err := tx.MealsTold("epernay", "staff"); err != nil || n != len(all) {
					t.Errorf("told of %d, %v", n, err)
				}
				all, err = tx.MealChanges("epernay")
				if len(all) != 0 {
					t.Errorf("still listed: %+v", all)
				}
				return err
			})
		})
	}
}
