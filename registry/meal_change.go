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
	mealless, err := t.mealless()
	if mealless[r.Event] {
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

// noteMeal notes that a meal changed after the day of changes was over, so that a person tells the caterer.
func (t *Tx) noteMeal(was *Registration, now Registration) error {
	ate := was != nil && was.Eats()
	if ate == now.Eats() && (!ate || was.Diet == now.Diet) {
		return nil
	}
	e, err := t.Event(now.Event)
	if err != nil {
		return err
	}
	last := e.LastChanges()
	if last == "" || e.Cancelled || t.now.Before(Local(last, 1, "", Zone(e.Zone))) || !t.now.Before(e.At(0, e.Ends)) {
		return nil
	}
	err = t.run("INSERT INTO meal_change(registration, at, was) VALUES(?, ?, ?)", now.ID, millis(t.now), ate)
	if err != nil {
		return fmt.Errorf("noting the meal of registration %d: %w", now.ID, err)
	}
	return nil
}

// MealChange is what the caterer does not know yet of one person's meal.
type MealChange struct {
	Registration int64
	Was          bool      // a meal was reserved when the caterer was last told
	Since        time.Time // of the last change
}

// MealChanges gives what changed in the meals of an event after its day of changes and was not told the caterer, by person, oldest first.
func (t *Tx) MealChanges(event string) ([]MealChange, error) {
	scan := func(row scanner) (MealChange, error) {
		var c MealChange
		var at sql.NullInt64
		err := row.Scan(&c.Registration, &c.Was, &at)
		c.Since = instant(at)
		return c, err
	}
	return collect(t, scan, `SELECT m.registration, m.was, (SELECT max(at) FROM meal_change WHERE registration = m.registration AND told_at IS NULL)
		FROM meal_change m JOIN registration r ON r.id = m.registration WHERE r.event = ? AND m.told_at IS NULL
		AND m.id = (SELECT min(id) FROM meal_change WHERE registration = m.registration AND told_at IS NULL) ORDER BY m.id`, event)
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
