package mailer

import (
	"context"
	"errors"
	"fmt"

	"rencontres/registry"
)

// Takeover is a registration of a list that staff kept elsewhere: who, and what for.
type Takeover struct {
	Contact registry.Contact
	Intent  Intent // its Who is not looked at: it is of the contact
	Last    bool   // waits in that list: comes after all who do not
}

// TakenOver is what an import did, or would do, with one registration.
type TakenOver struct {
	New     bool                  // there was none
	Person  registry.Contact      // as they are known now
	Now     registry.Registration // as it stands at the end of the import
	Problem error                 // why it cannot be taken over
}

// ErrTakeover says that registrations of a list cannot be taken over: the Problem of each tells why, and nothing was written.
var ErrTakeover = errors.New("some registrations cannot be taken over")

// ImportRegistrations takes registrations over, in order, those who wait last: each gets a seat while there are any, and waits else. What the
// registry holds already stays as it is, so that the same list twice changes nothing. Nobody is written to unless tell is set. keep false rolls
// all of it back.
func (s *Service) ImportRegistrations(ctx context.Context, all []Takeover, tell, keep bool) ([]TakenOver, error) {
	var taken []TakenOver
	undone := errors.New("not kept")
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		taken = make([]TakenOver, len(all))
		failed := false
		for _, last := range []bool{false, true} {
			for i, one := range all {
				if one.Last != last {
					continue
				}
				var err error
				if taken[i], err = s.takeOver(t, one, tell); err != nil {
					return err
				}
				failed = failed || taken[i].Problem != nil
			}
		}
		switch {
		case failed:
			return ErrTakeover
		case !keep:
			return undone
		}
		return nil
	})
	if errors.Is(err, undone) {
		err = nil
	}
	return taken, err
}

// takeOver registers one person of a list, if nothing is known of them at this event.
func (s *Service) takeOver(t *registry.Tx, one Takeover, tell bool) (TakenOver, error) {
	c, err := t.AddContact(one.Contact)
	if err != nil {
		return TakenOver{}, err
	}
	done := TakenOver{Person: c}
	if done.Now, err = t.Registration(one.Intent.Event, c.ID); err == nil || !errors.Is(err, registry.ErrNotFound) {
		return done, err
	}
	done.New = true
	changed, problem, err := s.registerByHand(t, c, one.Intent)
	if err != nil || problem != nil {
		done.Problem = problem
		return done, err
	}
	for _, a := range changed {
		done.Now = a.now
		if tell {
			if err := s.informOf(t, a, registry.PriorityRegistry); err != nil {
				return done, err
			}
		}
	}
	if len(changed) == 0 {
		return done, fmt.Errorf("registering contact %d at %s: nothing was decided", c.ID, one.Intent.Event)
	}
	return done, nil
}
