package mailer

import (
	"slices"

	"rencontres/registry"
)

// What a change of an event does to seats that staff want to know of before they say yes, beside the letters.

// displaced gives, by event, the registrations that were put into the other mode when one was struck that is still gone.
func displaced(t *registry.Tx, events []registry.Event) (map[string][]int64, error) {
	all := map[string][]int64{}
	for _, e := range events {
		for _, mode := range []registry.Mode{registry.Onsite, registry.Remote} {
			if e.Seats(mode) != nil {
				continue
			}
			ids, err := t.Displaced(e.ID, mode)
			if err != nil {
				return nil, err
			}
			all[e.ID] = append(all[e.ID], ids...)
		}
	}
	return all, nil
}

// noteSeats adds to the notice of an event, or to a new one, who loses a seat, and who stays where they were put when a mode was struck that is
// there again. Of an event that is off nothing is said.
func noteSeats(t *registry.Tx, n *Notice, was registry.Event, stood map[int64]registry.Registration, moved []int64) (*Notice, error) {
	is, err := t.Event(was.ID)
	if err != nil || was.Revision == is.Revision || is.Off() || is.StateAt(t.Now()) == registry.EventPast {
		return n, err
	}
	rows, err := t.RegistrationsAt(is.ID)
	if err != nil {
		return n, err
	}
	back := was.Onsite == nil && is.Onsite != nil || was.Remote == nil && is.Remote != nil
	var lose, stay []int64
	for _, r := range rows {
		old := stood[r.ID]
		if old.State == registry.Registered && r.State == registry.Waiting {
			lose = append(lose, r.Contact)
		}
		if back && slices.Contains(moved, r.ID) && old.Mode == r.Mode {
			stay = append(stay, r.Contact)
		}
	}
	if len(lose)+len(stay) == 0 {
		return n, nil
	}
	if n == nil {
		n = &Notice{Event: is.ID, Changes: []string{}, People: map[registry.Standing]int{}}
	}
	n.LoseSeat, n.StayMoved = lose, stay
	return n, nil
}
