package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

type eventMealsOptions struct {
	json bool
	told bool
	yes  bool
}

func newEventMeals(a *app) *cobra.Command {
	var o eventMealsOptions
	c := &cobra.Command{
		Use:   "meals ID",
		Short: "list the changes of meals that the caterer must be called about",
		Long: `meals lists what changed in the meals after the last day of changes ("changes" in the
programme, else "meal_cutoff"). Such changes are taken like any other, and listed here until
--told says that the caterer knows of those listed. That cannot be taken back: it shows them
first, and wants --yes. "export meals" counts all meals by diet.`,
		Example: `  rencontres event meals epernay
  rencontres event meals epernay --told`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runEventMeals(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().BoolVar(&o.yes, "yes", false, "with --told: do it without asking")
	c.Flags().BoolVar(&o.told, "told", false, "the caterer was told: list them no more")
	return c
}

// mealChangeJSON is one change; the JSON names are a contract with those who read them.
type mealChangeJSON struct {
	Event   string    `json:"event"`
	Contact int64     `json:"contact"`
	Name    string    `json:"name"`
	Was     bool      `json:"was"`
	Is      bool      `json:"is"`
	Diet    string    `json:"diet"`
	Since   time.Time `json:"since"`
	Before  int       `json:"before"` // meals: two where two registrations of a person became one
}

func runEventMeals(ctx context.Context, a *app, o eventMealsOptions, id string) error {
	var listed []registry.MealChange
	err := a.view(ctx, func(t *registry.Tx) error {
		e, err := t.Event(id)
		if err != nil {
			return err
		}
		if listed, err = t.MealChanges(id); err != nil {
			return err
		}
		return a.printMealChanges(t, e, listed, o.json)
	})
	if err != nil || !o.told {
		return err
	}
	if len(listed) > 0 {
		if err := a.confirm(o.yes, "The caterer knows of these, and they are listed no more?", "yes"); err != nil {
			return err
		}
	}
	return a.update(ctx, func(t *registry.Tx) error {
		now, err := t.MealChanges(id)
		if err != nil {
			return err
		}
		same := func(a, b registry.MealChange) bool { return a.Registration == b.Registration && a.Since.Equal(b.Since) }
		if !slices.EqualFunc(now, listed, same) {
			return errors.New("nothing was done: the changes of meals are others by now; look again")
		}
		n, err := t.MealsTold(id, "staff")
		a.say("told the caterer: %d", n)
		return err
	})
}

func (a *app) printMealChanges(t *registry.Tx, e registry.Event, changes []registry.MealChange, json bool) error {
	list := table{head: []string{"NOM", "STRUCTURE", "AVANT", "MAINTENANT", "RÉGIME", "DEPUIS"}}
	more := 0
	for _, c := range changes {
		r, err := t.RegistrationByID(c.Registration)
		if err != nil {
			return err
		}
		p, err := t.Contact(r.Contact)
		if err != nil {
			return err
		}
		diet := ""
		if c.Is {
			diet = r.Diet
			more++
		}
		more -= c.Before
		if json {
			if err := printJSON(a.stdout, mealChangeJSON{e.ID, p.ID, p.Name, c.Before > 0, c.Is, diet, c.Since, c.Before}); err != nil {
				return err
			}
			continue
		}
		now := 0
		if c.Is {
			now = 1
		}
		list.add(orDash(p.Name), p.Organisation, mealWord(c.Before), mealWord(now), diet, c.Since.In(a.place).Format("02/01/2006 15:04"))
	}
	if json {
		return nil
	}
	if len(changes) == 0 {
		_, err := fmt.Fprintln(a.stdout, "Aucun changement de repas à annoncer au traiteur.")
		return err
	}
	if err := list.print(a.stdout); err != nil {
		return err
	}
	served, err := t.MealsServed(e.ID)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.stdout, "\nRepas réservés : %d (%+d depuis la dernière annonce au traiteur)\n", served, more)
	return err
}

func mealWord(meals int) string {
	switch meals {
	case 0:
		return "sans repas"
	case 1:
		return "repas"
	}
	return fmt.Sprintf("%d repas", meals)
}
