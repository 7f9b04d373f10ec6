package registry_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

func TestPutRegistrationKeepsUIDAndCountsChanges(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		c, err := person(tx, 1)
		if err != nil {
			return err
		}
		a, err := register(tx, "epernay", c.ID, registry.Onsite, true)
		if err != nil {
			return err
		}
		if len(a.UID) != 32 || a.Sequence != 0 || !a.Since.Equal(noon()) {
			t.Errorf("new: %+v", a)
		}
		same := a
		same.Stated, same.Proof = a.Stated.Add(time.Hour), registry.Aligned
		b, err := tx.PutRegistration(same, "service")
		if err != nil || b.Sequence != 0 || !b.Stated.Equal(same.Stated) || b.Proof != registry.Aligned {
			t.Errorf("the same terms again: %+v, %v", b, err)
		}
		b.Diet = "sans porc"
		c2, err := tx.PutRegistration(b, "service")
		if err != nil || c2.Sequence != 1 || c2.UID != a.UID || c2.Diet != "sans porc" {
			t.Errorf("a change: %+v, %v", c2, err)
		}
		lines, err := tx.JournalOf(fmt.Sprintf("registration:%d", a.ID), 0)
		if len(lines) != 2 || lines[0].Action != "registration added" || lines[1].Fields != "event=epernay state=registered mode=onsite proof=aligned lunch=true" {
			t.Errorf("journal: %+v", lines)
		}
		if found, err := tx.RegistrationByUID(a.UID); err != nil || found.ID != a.ID {
			t.Errorf("by UID: %+v, %v", found, err)
		}
		return err
	})
}

// TestAbuse34_FullIsRefusedAndTheTransactionGoesOn also holds invariant 4.
func TestAbuse34_FullIsRefusedAndTheTransactionGoesOn(t *testing.T) {
	r := fresh(t)
	shrink(t, r, "epernay", 1, 1, 1)
	update(t, r, func(tx *registry.Tx) error {
		var ids []int64
		for n := range 3 {
			c, err := person(tx, n)
			if err != nil {
				return err
			}
			ids = append(ids, c.ID)
		}
		if _, err := register(tx, "epernay", ids[0], registry.Onsite, true); err != nil {
			return err
		}
		_, err := register(tx, "epernay", ids[1], registry.Onsite, false)
		if full, ok := errors.AsType[*registry.FullError](err); !ok || full.What != "seats" || !errors.Is(err, registry.ErrFull) {
			t.Errorf("over the seats: %v", err)
		}
		wait := registry.Registration{Event: "epernay", Contact: ids[1], State: registry.Waiting, Mode: registry.Onsite, Proof: registry.Token, Ranked: tx.Now(), Stated: tx.Now()}
		if _, err := tx.PutRegistration(wait, "service"); err != nil {
			t.Errorf("waiting after the refusal: %v", err)
		}
		if err := tx.GrantSeats("epernay", registry.Onsite, 1, "staff"); err != nil {
			return err
		}
		_, err = register(tx, "epernay", ids[1], registry.Onsite, true)
		if full, ok := errors.AsType[*registry.FullError](err); !ok || full.What != "meals" {
			t.Errorf("over the meals: %v", err)
		}
		if after, err := tx.Registration("epernay", ids[1]); err != nil || after.State != registry.Waiting {
			t.Errorf("a refused change is there in part: %+v, %v", after, err)
		}
		if _, err := register(tx, "epernay", ids[1], registry.Onsite, false); err != nil {
			t.Errorf("the granted seat without meal: %v", err)
		}
		if err := tx.GrantMeals("epernay", 1, "staff"); err != nil {
			return err
		}
		if _, err := register(tx, "epernay", ids[1], registry.Onsite, true); err != nil {
			t.Errorf("the granted meal: %v", err)
		}
		if err := tx.GrantSeats("epernay", registry.Onsite, -1, "staff"); !errors.Is(err, registry.ErrFull) {
			t.Errorf("taking back a seat that is taken: %v", err)
		}
		p, err := registry.ReadProgramme("programme.toml", []byte(programmeText(t)))
		if err != nil {
			return err
		}
		*p.Events[0].Onsite.Capacity = 0
		if _, err := tx.ImportProgramme(p, "staff"); err == nil || !strings.Contains(err.Error(), "onsite.capacity = 0, and 2 are given already (staff granted +1 beside the programme): write 1 or more") {
			t.Errorf("seats below those given: %v", err)
		}
		if err := tx.GrantSeats("nowhere", registry.Onsite, 1, "staff"); !errors.Is(err, registry.ErrNotFound) {
			t.Errorf("granting at no event: %v", err)
		}
		return consistent(t, tx, "epernay")
	})
}

// TestSwitchWithinTheLastSeat changes what is full by those who fill it.
func TestSwitchWithinTheLastSeat(t *testing.T) {
	r := fresh(t)
	shrink(t, r, "epernay", 1, 1, 1)
	update(t, r, func(tx *registry.Tx) error {
		c, err := person(tx, 1)
		if err != nil {
			return err
		}
		d, err := person(tx, 2)
		if err != nil {
			return err
		}
		steps := []struct {
			contact int64
			mode    registry.Mode
			lunch   bool
			want    error
		}{
			{c.ID, registry.Onsite, true, nil},
			{c.ID, registry.Onsite, true, nil},  // the same on the last seat
			{c.ID, registry.Onsite, false, nil}, // meals are full by this very one
			{c.ID, registry.Onsite, true, nil},
			{c.ID, registry.Remote, false, nil},
			{d.ID, registry.Remote, false, registry.ErrFull},
			{d.ID, registry.Onsite, true, nil},
			{c.ID, registry.Onsite, true, registry.ErrFull},
		}
		for i, s := range steps {
			if _, err := register(tx, "epernay", s.contact, s.mode, s.lunch); !errors.Is(err, s.want) {
				t.Errorf("step %d: got %v, want %v", i+1, err, s.want)
			}
			if err := consistent(t, tx, "epernay"); err != nil {
				return err
			}
		}
		return nil
	})
}

func TestRegistrationInAModeThatTheEventHasNot(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		c, err := person(tx, 1)
		if err != nil {
			return err
		}
		if _, err := register(tx, "tomblaine", c.ID, registry.Remote, false); !errors.Is(err, registry.ErrMode) {
			t.Errorf("got %v, want ErrMode", err)
		}
		if _, err := register(tx, "tomblaine", c.ID, registry.Onsite, true); err != nil {
			t.Errorf("no limit: %v", err)
		}
		if _, err := register(tx, "tomblaine", c.ID, registry.Remote, false); !errors.Is(err, registry.ErrMode) {
			t.Errorf("changed: got %v, want ErrMode", err)
		}
		if _, err := register(tx, "nowhere", c.ID, registry.Onsite, false); err == nil {
			t.Error("registered at an event that does not exist")
		}
		return nil
	})
}

// TestAbuse34_SeatsNeverExceeded puts random registrations, and compares counts and rows after each.
func TestAbuse34_SeatsNeverExceeded(t *testing.T) {
	for seed := range uint64(6) {
		r := fresh(t)
		shrink(t, r, "epernay", 4, 3, 2)
		rnd := rand.New(rand.NewPCG(seed, 34))
		update(t, r, func(tx *registry.Tx) error {
			var ids []int64
			for n := range 14 {
				c, err := person(tx, n)
				if err != nil {
					return err
				}
				ids = append(ids, c.ID)
			}
			refused, taken := 0, 0
			for range 400 {
				g := registry.Registration{Event: "epernay", Contact: ids[rnd.IntN(len(ids))], Proof: registry.Token, Ranked: tx.Now(), Stated: tx.Now()}
				g.State = []registry.Standing{registry.Registered, registry.Registered, registry.Registered, registry.Waiting, registry.Early, registry.Maybe, registry.Absent}[rnd.IntN(7)]
				g.Mode = []registry.Mode{registry.Onsite, registry.Remote}[rnd.IntN(2)]
				if g.Mode == registry.Onsite {
					lunch := rnd.IntN(2) == 0
					g.Lunch = &lunch
				}
				switch _, err := tx.PutRegistration(g, "service"); {
				case errors.Is(err, registry.ErrFull):
					refused++
				case err != nil:
					return err
				case g.State == registry.Registered:
					taken++
				}
				if rnd.IntN(40) == 0 {
					if err := tx.GrantSeats("epernay", g.Mode, 1, "staff"); err != nil {
						return err
					}
				}
				if err := consistent(t, tx, "epernay"); err != nil || t.Failed() {
					return err
				}
			}
			if refused == 0 || taken == 0 {
				t.Errorf("seed %d: %d refused, %d taken: it tests nothing", seed, refused, taken)
			}
			return nil
		})
	}
}

func TestImportBelowWhatIsTakenIsRefused(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		for n := range 3 {
			c, err := person(tx, n)
			if err != nil {
				return err
			}
			if _, err := register(tx, "epernay", c.ID, registry.Onsite, true); err != nil {
				return err
			}
		}
		return nil
	})
	text := programmeText(t)
	for name, changed := range map[string]string{
		"seats": strings.Replace(text, "capacity = 80", "capacity = 2", 1),
		"meals": strings.Replace(text, "meals = 80", "meals = 2", 1),
	} {
		p, err := registry.ReadProgramme("p", []byte(changed))
		if err != nil {
			t.Fatal(err)
		}
		p.Title = "changed"
		err = r.Update(t.Context(), func(tx *registry.Tx) error { _, err := tx.ImportProgramme(p, "staff"); return err })
		if full, ok := errors.AsType[*registry.FullError](err); !ok || full.What != name {
			t.Errorf("%s: got %v, want ErrFull", name, err)
		}
		view(t, r, func(tx *registry.Tx) error {
			title, err := tx.Title()
			if title == "changed" {
				t.Errorf("%s: a refused import is there in part", name)
			}
			return err
		})
	}
	struck := strings.Replace(text, "[event.onsite]\ncapacity = 80\nmeals = 80\nmeal_cutoff = 2026-05-21\n", "", 1)
	p, err := registry.ReadProgramme("p", []byte(struck))
	if err != nil {
		t.Fatal(err)
	}
	*p.Events[0].Remote.Capacity = 2
	update(t, r, func(tx *registry.Tx) error {
		if _, err := tx.ImportProgramme(p, "staff"); err != nil {
			return err
		}
		all, err := tx.RegistrationsAt("epernay")
		var got []string
		for _, g := range all {
			got = append(got, fmt.Sprint(g.State, " ", g.Mode, " ", g.Lunch != nil, " ", g.Sequence))
		}
		if got, want := strings.Join(got, ", "), "registered remote false 1, registered remote false 1, waiting remote false 1"; got != want {
			t.Errorf("with the mode struck: %s, want %s", got, want)
		}
		e, more := tx.Event("epernay")
		if e.Onsite != nil || e.Remote.Taken != 2 || e.Meals.Taken != 0 {
			t.Errorf("the event after a mode was struck: %+v %+v", e.Remote, e.Meals)
		}
		return errors.Join(err, more)
	})
}

func TestImportProgrammeTwiceChangesNothing(t *testing.T) {
	r := fresh(t)
	p, err := registry.ReadProgramme("p", []byte(programmeText(t)))
	if err != nil {
		t.Fatal(err)
	}
	update(t, r, func(tx *registry.Tx) error {
		if all, err := tx.ImportProgramme(p, "staff"); err != nil || len(all) != 0 {
			t.Errorf("again: %v, %v", all, err)
		}
		p.Events[0].Date, p.Events[0].Remote = "2026-05-29", nil
		all, err := tx.ImportProgramme(p, "staff")
		if err != nil {
			return err
		}
		if got, want := fmt.Sprint(all), "[{epernay date 2026-05-28 2026-05-29} {epernay remote.capacity 200 }]"; got != want {
			t.Errorf("differences: %s, want %s", got, want)
		}
		e, err := tx.Event("epernay")
		if err != nil || e.Revision != 2 || e.Remote != nil || e.Date != "2026-05-29" {
			t.Errorf("epernay: %+v, %v", e, err)
		}
		other, err := tx.Event("mulhouse")
		if other.Revision != 1 {
			t.Errorf("mulhouse has revision %d, nothing of it changed", other.Revision)
		}
		return err
	})
}

func TestAttendances(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		for n := range 3 {
			c, err := person(tx, n)
			if err != nil {
				return err
			}
			g := registry.Registration{Event: "epernay", Contact: c.ID, State: registry.Registered, Mode: registry.Remote, Proof: registry.Token,
				Ranked: tx.Now().Add(-time.Duration(n) * time.Hour), Stated: tx.Now()}
			if _, err := tx.PutRegistration(g, "service"); err != nil {
				return err
			}
		}
		for _, event := range []string{"epernay", ""} {
			all, err := tx.Attendances(event)
			if err != nil || len(all) != 3 || all[0].Person.Name != "Personne N2" || all[2].Person.Email != "p0@ville.example" {
				t.Errorf("%q: %+v, %v", event, all, err)
			}
		}
		if all, err := tx.Attendances("mulhouse"); err != nil || len(all) != 0 {
			t.Errorf("mulhouse: %+v, %v", all, err)
		}
		n, err := tx.EmptyNeeds("epernay")
		if n != 0 {
			t.Errorf("%d needs emptied, there are none", n)
		}
		return err
	})
}

// TestRank keeps the order of asking within a second, which is all that a server tells: also of who gives a seat back and asks again.
func TestRank(t *testing.T) {
	r := fresh(t)
	second := time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)
	update(t, r, func(tx *registry.Tx) error {
		var all []registry.Registration
		asks := func(n int, state registry.Standing) {
			t.Helper()
			c, err := person(tx, n)
			if err != nil {
				t.Fatal(err)
			}
			g, err := tx.PutRegistration(registry.Registration{Event: "epernay", Contact: c.ID, State: state, Mode: registry.Remote, Proof: registry.Token, Ranked: second, Stated: second}, "service")
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, g)
		}
		asks(0, registry.Waiting)
		asks(1, registry.Waiting)
		asks(2, registry.Waiting)
		asks(0, registry.Absent)
		asks(0, registry.Waiting)
		asks(1, registry.Waiting) // says the same again
		now, err := tx.WaitingAt("epernay")
		if err != nil {
			return err
		}
		var got []int64
		for _, g := range now {
			got = append(got, g.Contact)
		}
		if want := []int64{all[1].Contact, all[2].Contact, all[0].Contact}; !slices.Equal(got, want) {
			t.Errorf("in order of asking: %d, want %d", got, want)
		}
		if last := now[len(now)-1].Ranked; last.Truncate(time.Second) != second {
			t.Errorf("the last of the second is ranked at %s", last)
		}
		return nil
	})
}
