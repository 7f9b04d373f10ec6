package registry_test

import (
	"errors"
	"testing"
	"time"

	"rencontres/registry"
)

// TestWalkIn holds that who comes without a seat gets one, over the capacity too, is noted as present, and is one person however often they are
// typed in; that the counts agree; and that nobody comes before the day.
func TestWalkIn(t *testing.T) {
	now := noon()
	r := freshAt(t, func() time.Time { return now })
	shrink(t, r, "epernay", 1, 200, 1)
	walk := func(c registry.Contact, mode registry.Mode) (got registry.Registration, err error) {
		err = r.Update(t.Context(), func(tx *registry.Tx) error {
			got, err = tx.WalkIn("epernay", c, mode, "staff")
			return err
		})
		return got, err
	}
	guest := registry.Contact{Name: "Léa Petit", Function: "élue", Origin: "staff"}
	if _, err := walk(guest, registry.Onsite); err == nil {
		t.Error("somebody came before the day")
	}
	var waits, declined, remote registry.Contact
	update(t, r, func(tx *registry.Tx) (err error) {
		seated, err := person(tx, 1)
		if err != nil {
			return err
		}
		if _, err := register(tx, "epernay", seated.ID, registry.Onsite, true); err != nil {
			return err
		}
		for i, p := range []*registry.Contact{&waits, &declined, &remote} {
			if *p, err = person(tx, i+2); err != nil {
				return err
			}
		}
		_, err = register(tx, "epernay", remote.ID, registry.Remote, false)
		return errors.Join(err, put(tx, waits.ID, registry.Waiting, registry.Onsite), put(tx, declined.ID, registry.Absent, ""))
	})
	now = time.Date(2026, 5, 28, 20, 0, 0, 0, time.UTC)
	first, err := walk(guest, registry.Onsite)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := walk(registry.Contact{Name: "PETIT Léa", Origin: "staff"}, registry.Onsite); err != nil || again.ID != first.ID {
		t.Errorf("typed in twice: %+v, %v", again, err)
	}
	for _, c := range []registry.Contact{waits, declined, remote, {Name: "Karim Benali", Email: "k@ville.example", Origin: "staff"}} {
		got, err := walk(c, registry.Onsite)
		if err != nil || got.State != registry.Registered || got.Mode != registry.Onsite || got.Attended == nil || !*got.Attended || *got.Lunch {
			t.Errorf("%s: %+v, %v", c.Name, got, err)
		}
	}
	view(t, r, func(tx *registry.Tx) error {
		e, err := tx.Event("epernay")
		if err != nil {
			return err
		}
		if e.Onsite.Taken != 6 || e.Onsite.Extra != 5 || e.Remote.Taken != 0 || e.Meals.Taken != 1 {
			t.Errorf("seats %+v, %+v, meals %+v", e.Onsite, e.Remote, e.Meals)
		}
		c, err := tx.Contact(first.Contact)
		if err != nil {
			return err
		}
		a, err := tx.AddressByID(c.Address)
		if err != nil || registry.Reachable(a.Email) || a.Suppressed.IsZero() {
			t.Errorf("somebody without an address could be written to: %+v, %v", a, err)
		}
		return err
	})
	if _, err := walk(registry.Contact{Origin: "staff"}, registry.Onsite); err == nil {
		t.Error("nobody came")
	}
}

func put(tx *registry.Tx, contact int64, state registry.Standing, mode registry.Mode) error {
	_, err := tx.PutRegistration(registry.Registration{Event: "epernay", Contact: contact, State: state, Mode: mode, Proof: registry.Token, Ranked: tx.Now(), Stated: tx.Now()}, "service")
	return err
}
