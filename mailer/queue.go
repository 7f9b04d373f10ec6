package mailer

import (
	"time"

	"rencontres/registry"
)

// queue are those who come first when a seat or a meal of an event is given: nobody passes them.
type queue struct {
	waiting map[registry.Mode]int   // for a seat, by mode
	hungry  int                     // have a seat and wait for a meal
	early   []registry.Registration // asked before the opening, which is there: seats are given to them presently
}

// queueOf reads the queue of an event.
func queueOf(t *registry.Tx, e registry.Event) (*queue, error) {
	q := &queue{}
	all, err := t.WaitingAt(e.ID)
	if err != nil {
		return nil, err
	}
	for _, r := range all {
		q.waits(r)
	}
	return q, q.opens(t, e)
}

// waits counts one who waits.
func (q *queue) waits(r registry.Registration) {
	switch {
	case r.State == registry.Waiting && !r.Offerable(): // staff give them a seat, or they ask again
	case r.State == registry.Waiting:
		if q.waiting == nil {
			q.waiting = map[registry.Mode]int{}
		}
		q.waiting[r.Mode]++
	case waitsForMeal(r):
		q.hungry++
	}
}

// opens reads who asked before the opening, once it is there.
func (q *queue) opens(t *registry.Tx, e registry.Event) (err error) {
	if seatsMove(e, t.Now()) {
		q.early, err = t.EarlyAt(e.ID)
	}
	return err
}

// earlier counts those who asked for a seat of a mode before the opening, and before an instant; eat: for a meal with it.
func (q *queue) earlier(mode registry.Mode, than time.Time, eat bool) int {
	n := 0
	for _, r := range q.early {
		if r.Mode == mode && r.Ranked.Before(than) && (!eat || r.Lunch != nil && *r.Lunch) {
			n++
		}
	}
	return n
}
