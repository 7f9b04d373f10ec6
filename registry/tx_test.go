package registry_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"rencontres/registry"
)

// TestFault44_ManyGoroutines writes and reads from eight goroutines at once.
func TestFault44_ManyGoroutines(t *testing.T) {
	r := fresh(t)
	const goroutines, rounds = 8, 25
	var wg sync.WaitGroup
	for g := range goroutines {
		wg.Go(func() {
			for i := range rounds {
				err := r.Update(t.Context(), func(tx *registry.Tx) error {
					c, err := person(tx, g*rounds+i)
					if err == nil {
						_, err = register(tx, "mulhouse", c.ID, registry.Remote, false)
					}
					return err
				})
				if err != nil {
					t.Errorf("writing: %v", err)
				}
				err = r.View(t.Context(), func(tx *registry.Tx) error { return consistent(t, tx, "mulhouse") })
				if err != nil {
					t.Errorf("reading: %v", err)
				}
			}
		})
	}
	wg.Wait()
	view(t, r, func(tx *registry.Tx) error {
		e, err := tx.Event("mulhouse")
		if e.Remote.Taken != goroutines*rounds {
			t.Errorf("%d seats taken, want %d", e.Remote.Taken, goroutines*rounds)
		}
		return err
	})
}

// consistent wants the counts of an event to be those of its rows.
func consistent(t *testing.T, tx *registry.Tx, event string) error {
	t.Helper()
	e, err := tx.Event(event)
	if err != nil {
		return err
	}
	rows, err := tx.RegistrationsAt(event)
	if err != nil {
		return err
	}
	taken := map[registry.Mode]int{}
	meals := 0
	for _, r := range rows {
		if r.State == registry.Registered {
			taken[r.Mode]++
			if r.Lunch != nil && *r.Lunch {
				meals++
			}
		}
	}
	if e.Onsite.Taken != taken[registry.Onsite] || e.Remote.Taken != taken[registry.Remote] || e.Meals.Taken != meals {
		t.Errorf("counted %d, %d, %d meals; rows say %v, %d meals", e.Onsite.Taken, e.Remote.Taken, e.Meals.Taken, taken, meals)
	}
	for name, s := range map[string]registry.Seats{"onsite": *e.Onsite, "remote": *e.Remote, "meals": e.Meals} {
		if s.Capacity != nil && s.Taken > *s.Capacity+s.Extra {
			t.Errorf("%s: %d taken of %d and %d", name, s.Taken, *s.Capacity, s.Extra)
		}
	}
	return nil
}

func TestFault63_ViewIsOneSnapshot(t *testing.T) {
	r := fresh(t)
	view(t, r, func(tx *registry.Tx) error {
		before, err := tx.Contacts("")
		if err != nil {
			return err
		}
		update(t, r, func(w *registry.Tx) error { _, err := person(w, 1); return err })
		after, err := tx.Contacts("")
		if len(before) != 0 || len(after) != 0 {
			t.Errorf("%d contacts, then %d within one view", len(before), len(after))
		}
		return err
	})
}

func TestUpdateIsAllOrNothing(t *testing.T) {
	r := fresh(t)
	err := r.Update(t.Context(), func(tx *registry.Tx) error {
		if _, err := person(tx, 1); err != nil {
			return err
		}
		return errUndo
	})
	if !errors.Is(err, errUndo) {
		t.Errorf("got %v", err)
	}
	func() {
		defer func() { recover() }()
		r.Update(t.Context(), func(tx *registry.Tx) error {
			person(tx, 2)
			panic("a bug")
		})
	}()
	view(t, r, func(tx *registry.Tx) error {
		all, err := tx.Contacts("")
		if len(all) != 0 {
			t.Errorf("%d contacts are left of updates that failed", len(all))
		}
		return err
	})
}

func TestWakesMerge(t *testing.T) {
	r := fresh(t)
	first, second := r.Wakes(), r.Wakes()
	for i := range 3 {
		update(t, r, func(tx *registry.Tx) error { return tx.SetSetting("a", fmt.Sprint(i)) })
	}
	for name, c := range map[string]<-chan struct{}{"first": first, "second": second} {
		if len(c) != 1 {
			t.Errorf("%s: %d wakes wait after three commits, want 1", name, len(c))
		}
	}
	<-first
	r.Update(t.Context(), func(*registry.Tx) error { return errUndo })
	if len(first) != 0 {
		t.Error("an update that failed wakes")
	}
	update(t, r, func(tx *registry.Tx) error { return tx.ExpireLetters() })
	if len(first) != 0 {
		t.Error("an update that found nothing to write wakes: a loop that looks after work would never rest")
	}
	r.Wake()
	if len(first) != 1 {
		t.Error("Wake does not wake")
	}
}

func TestVersionSeesAnotherProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	r, err := registry.Open(context.Background(), path, true, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	version := func() int64 {
		v, err := r.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	start := version()
	update(t, r, func(tx *registry.Tx) error { return tx.SetSetting("a", "b") })
	if version() != start {
		t.Error("our own commit counts: it would wake twice")
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "REGISTRY_TEST_CHILD=once", "REGISTRY_TEST_PATH="+path)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if version() == start {
		t.Error("the commit of another process is not seen")
	}
	view(t, r, func(tx *registry.Tx) error {
		v, err := tx.Setting("other")
		if v != "process" {
			t.Errorf("read %q", v)
		}
		return err
	})
}

// What fails within a transaction is undone alone.
func TestWithin(t *testing.T) {
	r := fresh(t)
	fault := errors.New("a part fails")
	err := r.Update(t.Context(), func(tx *registry.Tx) error {
		for i := range 3 {
			err := tx.Within(func() error {
				c, err := person(tx, i)
				if err == nil {
					_, err = register(tx, "mulhouse", c.ID, registry.Remote, false)
				}
				if err == nil && i == 1 {
					return fault
				}
				return err
			})
			if failed := errors.Is(err, fault); failed != (i == 1) {
				t.Errorf("part %d: %v", i, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	view(t, r, func(tx *registry.Tx) error {
		all, err := tx.RegistrationsAt("mulhouse")
		if len(all) != 2 {
			t.Errorf("%d registrations, want the first and the third", len(all))
		}
		return errors.Join(err, consistent(t, tx, "mulhouse"))
	})
}

// TestLongList reads back a list that is longer than what is read at once, whole and in order.
func TestLongList(t *testing.T) {
	r := fresh(t)
	const people = 2500
	update(t, r, func(tx *registry.Tx) error {
		rows := make([]registry.Contact, people)
		for i := range rows {
			rows[i] = registry.Contact{Email: fmt.Sprintf("p%04d@ville.example", i), Name: fmt.Sprintf("Personne %04d", i), Origin: "import"}
		}
		if _, err := tx.ImportContacts(rows); err != nil {
			return err
		}
		all, err := tx.Contacts("")
		if err != nil || len(all) != people {
			t.Fatalf("%d of %d contacts, %v", len(all), people, err)
		}
		seen := map[int64]bool{}
		for i, c := range all {
			if want := fmt.Sprintf("Personne %04d", i); c.Name != want || seen[c.ID] {
				t.Fatalf("contact %d is %q (%d), want %q", i, c.Name, c.ID, want)
			}
			seen[c.ID] = true
		}
		return nil
	})
}
