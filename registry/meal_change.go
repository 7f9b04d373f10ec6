package registry

import (
	"database/sql"
	"fmt"
	"time"
)

// LastChanges is the last whole day on which a change of meals reaches the caterer with the rest; "" none: the caterer was given no day.
func (e Event) LastChanges() string {
	if e.Changes != "" {
		return e.Changes
	}
	return e.MealCutoff
}

// Eats says whether a meal is reserved for somebody.
func (r Registration) Eats() bool { return r.State == Registered && r.Lunch != nil && *r.Lunch }

// AwaitsMeal says whether somebody who comes, or waits for a seat, asked for a meal when none was left.
func (r Registration) AwaitsMeal() bool { return !r.MealAsked.IsZero() && r.State != Absent }

// Shown is a registration as people read it: where no meal is served nobody has one, is without or waits for one. What they said is kept, as meals
// may come to be served.
func (t *Tx) Shown(r Registration) (Registration, error) {
	e, err := t.Event(r.Event)
	if err == nil && e.Meals.None() {
		r = r.withoutMeal()
	}
	return r, err
}

func (r Registration) withoutMeal() Registration {
	r.Lunch, r.LunchAssumed, r.MealAsked = nil, false, time.Time{}
	return r
}

// mealless gives the events at which no meal is served.
func (t *Tx) mealless() (map[string]bool, error) {
	events, err := t.Events()
	all := map[string]bool{}
	for _, e := range events {
		all[e.ID] = e.Meals.None()
	}
	return all, err
}

// changesOver is when the last day of changes of an event's meals was over: what the caterer knows is what was then, and what they were told since.
// Zero: no day was agreed.
func (e Event) changesOver() time.Time {
	last := e.LastChanges()
	if last == "" {
		return time.Time{}
	}
	return Local(last, 1, "", Zone(e.Zone))
}

// mealsCalled says whether a change of meals is told the caterer by a person.
func (e Event) mealsCalled(now time.Time) bool {
	return e.LastChanges() != "" && !e.Cancelled && !now.Before(e.changesOver()) && now.Before(e.At(0, e.Ends))
}

// noteMeal notes that a meal changed after the day of changes was over, so that a person tells the caterer.
func (t *Tx) noteMeal(was *Registration, now Registration) error {
	ate := was != nil && was.Eats()
	if ate == now.Eats() && (!ate || was.Diet == now.Diet) {
		return nil
	}
	e, err := t.Event(now.Event)
	if err != nil || !e.mealsCalled(t.now) {
		return err
	}
	known := knownMeal{}
	if ate {
		if known, err = t.mealOf(*was); err != nil {
			return err
		}
	}
	return t.putMealChange(now.ID, known)
}

// putMealChange writes that a meal is another one now than what was known before.
func (t *Tx) putMealChange(registration int64, was knownMeal) error {
	err := t.run("INSERT INTO meal_change(registration, at, was, diet) VALUES(?, ?, ?, ?)", registration, millis(t.now), was.meals, was.diet)
	if err != nil {
		return fmt.Errorf("noting the meal of registration %d: %w", registration, err)
	}
	return nil
}

// MealChange is what the caterer does not know yet of one person's meal.
type MealChange struct {
	Registration int64
	Before       int       // meals that were reserved when the caterer was last told; two where two registrations of a person became one
	Is           bool      // a meal is reserved now; none is for who was forgotten
	Since        time.Time // of the last change
}

// MealChanges gives what changed in the meals of an event after its day of changes and was not told the caterer, by person, oldest first. What was
// changed back is none, nor what changed before a day of changes that the event was moved to: the numbers of that day tell it.
func (t *Tx) MealChanges(event string) ([]MealChange, error) {
	e, err := t.Event(event)
	if err != nil {
		return nil, err
	}
	type found struct {
		MealChange
		known knownMeal
		diet  string // now
	}
	scan := func(row scanner) (found, error) {
		var f found
		var at sql.NullInt64
		err := row.Scan(&f.Registration, &f.Before, &f.known.diet, &at, &f.Is, &f.diet)
		f.Since = instant(at)
		return f, err
	}
	rows, err := collect(t, scan, `SELECT m.registration, m.was, m.diet, (SELECT max(at) FROM meal_change WHERE registration = m.registration AND told_at IS NULL),
		r.state = 'registered' AND r.lunch IS 1 AND c.forgotten_at IS NULL, r.diet
		FROM meal_change m JOIN registration r ON r.id = m.registration JOIN contact c ON c.id = r.contact WHERE r.event = ?1
		AND m.id = (SELECT min(id) FROM meal_change WHERE registration = m.registration AND told_at IS NULL AND at >= ?2) ORDER BY m.id`, event, e.changesOver().UnixMilli())
	var all []MealChange
	for _, f := range rows {
		same, err := t.sameDiet(f.known, f.diet)
		if err != nil {
			return nil, err
		}
		if !f.Is && f.Before == 0 || f.Is && f.Before == 1 && same {
			continue
		}
		all = append(all, f.MealChange)
	}
	return all, err
}

// MealsServed counts the meals of an event: those that are reserved, but for who was forgotten.
func (t *Tx) MealsServed(event string) (int, error) {
	return t.count(`SELECT count(*) FROM registration r JOIN contact c ON c.id = r.contact
		WHERE r.event = ? AND r.state = 'registered' AND r.lunch = 1 AND c.forgotten_at IS NULL`, event)
}

// MealsTold notes that the caterer was told all changes of an event's meals. It gives of how many people.
func (t *Tx) MealsTold(event, actor string) (int, error) {
	all, err := t.MealChanges(event)
	if err != nil || len(all) == 0 {
		return 0, err
	}
	err = t.run("UPDATE meal_change SET told_at = ? WHERE told_at IS NULL AND registration IN (SELECT id FROM registration WHERE event = ?)", millis(t.now), event)
	if err != nil {
		return 0, fmt.Errorf("noting that the caterer of %s was told: %w", event, err)
	}
	return len(all), t.Journal(Entry{Actor: actor, Action: "meals told", Subject: "event:" + event, Fields: fmt.Sprintf("people=%d", len(all))})
}
