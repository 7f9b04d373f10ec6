package registry_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"rencontres/registry"
)

var errUndo = errors.New("undo")

// noon is when the tests' registries stand, unless they say otherwise.
func noon() time.Time { return time.Date(2026, 5, 4, 10, 0, 0, 0, time.UTC) }

// fresh opens a new registry with the programme of 2026.
func fresh(t testing.TB) *registry.Registry {
	t.Helper()
	return freshAt(t, noon)
}

// freshAt is fresh by a clock.
func freshAt(t testing.TB, clock func() time.Time) *registry.Registry {
	t.Helper()
	r, err := registry.Open(context.Background(), filepath.Join(t.TempDir(), "r.db"), true, clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	p, err := registry.ReadProgramme("programme.toml", []byte(programmeText(t)))
	if err != nil {
		t.Fatal(err)
	}
	update(t, r, func(tx *registry.Tx) error {
		_, err := tx.ImportProgramme(p, "staff")
		return err
	})
	return r
}

func update(t testing.TB, r *registry.Registry, f func(*registry.Tx) error) {
	t.Helper()
	if err := r.Update(context.Background(), f); err != nil {
		t.Fatal(err)
	}
}

func view(t testing.TB, r *registry.Registry, f func(*registry.Tx) error) {
	t.Helper()
	if err := r.View(context.Background(), f); err != nil {
		t.Fatal(err)
	}
}

// person adds a contact of a number.
func person(tx *registry.Tx, n int) (registry.Contact, error) {
	return tx.AddContact(registry.Contact{Email: fmt.Sprintf("p%d@ville.example", n), Name: fmt.Sprintf("Personne N%d", n), Origin: "staff"})
}

func register(tx *registry.Tx, event string, contact int64, mode registry.Mode, lunch bool) (registry.Registration, error) {
	r := registry.Registration{Event: event, Contact: contact, State: registry.Registered, Mode: mode, Proof: registry.Token, Ranked: tx.Now(), Stated: tx.Now()}
	if mode == registry.Onsite {
		r.Lunch = &lunch
	}
	return tx.PutRegistration(r, "service")
}

// shrink sets the places of an event.
func shrink(t testing.TB, r *registry.Registry, event string, onsite, remote, meals int) {
	t.Helper()
	update(t, r, func(tx *registry.Tx) error {
		e, err := tx.Event(event)
		if err != nil {
			return err
		}
		e.Onsite.Capacity, e.Remote.Capacity, e.Meals.Capacity = &onsite, &remote, &meals
		title, err := tx.Title()
		if err != nil {
			return err
		}
		_, err = tx.ImportProgramme(registry.Programme{Title: title, Zone: e.Zone, Events: []registry.Event{e}}, "staff")
		return err
	})
}
