package registry_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"rencontres/registry"
)

func TestTogether(t *testing.T) {
	r, err := registry.Open(t.Context(), filepath.Join(t.TempDir(), "r.db"), true, noon)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	const callers = 200
	odd := errors.New("odd")
	got := make([]error, callers)
	var all sync.WaitGroup
	for i := range callers {
		all.Go(func() {
			got[i] = r.Together(t.Context(), func(tx *registry.Tx) error {
				_, err := tx.AddContact(registry.Contact{Email: fmt.Sprintf("p%d@x.example", i), Name: "P"})
				if err == nil && i%2 == 1 {
					err = odd
				}
				return err
			})
			if got[i] != nil {
				return
			}
			view(t, r, func(tx *registry.Tx) error { // there as soon as it returned
				_, err := tx.AddressByEmail(fmt.Sprintf("p%d@x.example", i))
				return err
			})
		})
	}
	all.Wait()
	view(t, r, func(tx *registry.Tx) error {
		contacts, err := tx.Contacts("")
		if len(contacts) != callers/2 {
			t.Errorf("%d contacts, want the %d of those who did not fail", len(contacts), callers/2)
		}
		return err
	})
	for i, err := range got {
		if failed := i%2 == 1; failed != errors.Is(err, odd) || !failed && err != nil {
			t.Errorf("caller %d: got %v", i, err)
		}
	}
}

// TestTogether_AtItsOwnEnd: the end of a caller's context undoes nothing, and a registry that was closed is an error for everybody.
func TestTogetherIsNotCancelled(t *testing.T) {
	r, err := registry.Open(t.Context(), filepath.Join(t.TempDir(), "r.db"), true, noon)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err = r.Together(ctx, func(tx *registry.Tx) error {
		_, err := tx.AddContact(registry.Contact{Email: "p@x.example", Name: "P"})
		return err
	})
	if err != nil {
		t.Errorf("after the end of the context: %v", err)
	}
	r.Close()
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			if err := r.Together(t.Context(), func(tx *registry.Tx) error { return nil }); err == nil {
				t.Error("a closed registry took a transaction")
			}
		})
	}
	all.Wait()
}
