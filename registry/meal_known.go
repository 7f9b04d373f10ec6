package registry

import (
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// knownMeal is what a caterer knows of somebody.
type knownMeal struct {
	meals int
	diet  sql.NullString // its mark; not known any more if it is not valid
}

// mealOf is what there is to know of a registration now.
func (t *Tx) mealOf(r Registration) (knownMeal, error) {
	if !r.Eats() {
		return knownMeal{}, nil
	}
	mark, err := t.dietMark(r.Diet)
	return knownMeal{1, sql.NullString{String: mark, Valid: true}}, err
}

// dietMark is a keyed hash of a diet, by which it is known again without being kept; "" none.
func (t *Tx) dietMark(diet string) (string, error) {
	if diet == "" {
		return "", nil
	}
	return t.keyedHash("diet:" + diet)
}

// sameDiet says whether a diet is the one that is known. It makes no mark where none was made before, so that it can be asked while nothing is written.
func (t *Tx) sameDiet(known knownMeal, diet string) (bool, error) {
	if !known.diet.Valid || diet == "" || known.diet.String == "" {
		return known.diet.Valid && (diet == "") == (known.diet.String == ""), nil
	}
	mark, err := t.dietMark(diet)
	return mark == known.diet.String, err
}

// mealKnown is what the caterer knows of a registration: how it was before the first change since an instant that they were not told.
func (t *Tx) mealKnown(r Registration, since time.Time) (knownMeal, error) {
	var k knownMeal
	err := t.get("SELECT was, diet FROM meal_change WHERE registration = ? AND told_at IS NULL AND at >= ? ORDER BY id LIMIT 1", []any{r.ID, since.UnixMilli()}, &k.meals, &k.diet)
	if errors.Is(err, ErrNotFound) {
		return t.mealOf(r)
	}
	return k, err
}

// mergeMeals gathers what the caterer knows of two registrations that become one, for noteMerged; nil: changes are not told one by one.
func (t *Tx) mergeMeals(own, other Registration) (*knownMeal, error) {
	e, err := t.Event(own.Event)
	if err != nil || !e.mealsCalled(t.now) {
		return nil, err
	}
	known, err := t.mealKnown(own, e.changesOver())
	if err != nil {
		return nil, err
	}
	more, err := t.mealKnown(other, e.changesOver())
	if err != nil {
		return nil, err
	}
	if known.meals == 0 {
		known.diet = more.diet
	}
	known.meals += more.meals
	return &known, t.run("DELETE FROM meal_change WHERE registration IN (?, ?) AND told_at IS NULL AND at >= ?", own.ID, other.ID, e.changesOver().UnixMilli())
}

// noteMerged notes what the caterer knew of a registration that two became: they count one meal too many, say.
func (t *Tx) noteMerged(known *knownMeal, now Registration) error {
	is, err := t.mealOf(now)
	if err != nil || known == nil || *known == is {
		return err
	}
	return t.putMealChange(now.ID, *known)
}

// noteForgotten notes that the meals of somebody who is forgotten are served no more.
func (t *Tx) noteForgotten(contact int64) error {
	all, err := t.RegistrationsOf(contact)
	if err != nil {
		return err
	}
	for _, r := range all {
		gone := r
		gone.Lunch, gone.Diet = nil, ""
		if err := t.noteMeal(&r, gone); err != nil {
			return fmt.Errorf("forgetting a meal: %w", err)
		}
	}
	return nil
}
