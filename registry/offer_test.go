package registry_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// A seat that is offered by mail is as good as given: no programme takes it away, nor does staff that takes seats back.
func TestOfferedSeatIsKept(t *testing.T) {
	r := fresh(t)
	shrink(t, r, "epernay", 2, 200, 80)
	importing := func(tx *registry.Tx, capacity int) error {
		e, err := tx.Event("epernay")
		if err != nil {
			return err
		}
		e.Onsite.Capacity = &capacity
		title, err := tx.Title()
		if err != nil {
			return err
		}
		_, err = tx.ImportProgramme(registry.Programme{Title: title, Events: []registry.Event{e}}, "staff")
		return err
	}
	update(t, r, func(tx *registry.Tx) error {
		if err := tx.GrantSeats("epernay", registry.Onsite, 1, "staff"); err != nil {
			return err
		}
		for n := range 3 {
			who, err := person(tx, n)
			if err != nil {
				return err
			}
			state := registry.Registered
			if n == 2 {
				state = registry.Waiting
			}
			put, err := tx.PutRegistration(registry.Registration{Event: "epernay", Contact: who.ID, State: state, Mode: registry.Onsite, Proof: registry.Staff,
				Ranked: tx.Now(), Stated: tx.Now()}, "staff")
			if err != nil {
				return err
			}
			if n == 2 {
				if err := tx.OfferSeat(put.ID, tx.Now().Add(48*time.Hour)); err != nil {
					return err
				}
			}
		}
		if err := tx.GrantSeats("epernay", registry.Onsite, -1, "staff"); !errors.Is(err, registry.ErrFull) {
			t.Errorf("the seat that is offered was taken back: %v", err)
		}
		if err := importing(tx, 2); err != nil {
			t.Errorf("the same capacity: %v", err)
		}
		return nil
	})
	var refused error
	_ = r.Update(t.Context(), func(tx *registry.Tx) error {
		refused = importing(tx, 1)
		return refused
	})
	if !errors.Is(refused, registry.ErrFull) || !strings.Contains(refused.Error(), "2 are given already and 1 offered by mail until an answer (staff granted +1 beside the programme): write 2 or more") {
		t.Errorf("a capacity below what is given and offered: %v", refused)
	}
}
