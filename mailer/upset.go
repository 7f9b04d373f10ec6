package mailer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// takeBack is how long the letters of a changed event wait before they leave, so that a mistake can be taken back unseen.
const takeBack = 10 * time.Minute

// Telling says how a change of events is told.
type Telling struct {
	Dry    bool   // nothing is kept: what would be done is shown
	Silent bool   // nobody is written to; calendar entries and letters by date follow all the same
	Words  string // staff's own words on it, for the letter; "" none
	Expect int    // with Sure: how many letters staff said yes to
	Sure   bool
}

// Notice is what a change of one event leads to.
type Notice struct {
	Event       string                    `json:"event"`
	Changes     []string                  `json:"changes"` // that letters tell, or would: cancelled, postponed, held, date, place, hours, mode, link
	Letters     int                       `json:"letters"`
	People      map[registry.Standing]int `json:"people"`               // those told, by their state
	Withdrawn   int                       `json:"withdrawn"`            // letters about an earlier change that had not left
	Dropped     int                       `json:"dropped"`              // letters by date and of campaigns about what was
	Unreachable int                       `json:"unreachable"`          // of the letters: their address takes none, a call is due
	LoseSeat    []int64                   `json:"lose_seat,omitempty"`  // contacts who had a seat, and wait for one from now on
	StayMoved   []int64                   `json:"stay_moved,omitempty"` // contacts who stay where they were put when a mode was struck that is there again: nobody tells them
}

var errDry = errors.New("nothing is kept") // rolls a dry run back

// ErrOtherCount says that more or fewer letters are owed than staff said yes to.
var ErrOtherCount = errors.New("nothing was done: the number of letters is another one by now; look again")

// ChangeEvents lets change alter events, and tells everybody registered (early, waiting and maybe too) what was and what is now: one
// letter a reader, in the transaction of the change. Who says nothing stays registered. Practical letters and reminders of what was are
// dropped, calendar entries follow. Letters about an earlier change that have not left are withdrawn: the new one, if any is owed, says
// what the reader knew last. A change that is no news itself may still leave nothing to tell of an earlier one: so is it taken back. It gives a notice for each event that changed in a way that people are told.
func (s *Service) ChangeEvents(ctx context.Context, how Telling, change func(*registry.Tx) error) ([]Notice, error) {
	var notices []Notice
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		before, err := t.Events()
		if err != nil {
			return err
		}
		rows, err := t.RegistrationsAt("")
		if err != nil {
			return err
		}
		moved, err := displaced(t, before)
		if err != nil {
			return err
		}
		if err := change(t); err != nil {
			return err
		}
		stood := map[int64]registry.Registration{}
		for _, r := range rows {
			stood[r.ID] = r
		}
		letters := 0
		for _, old := range before {
			n, err := s.upset(t, old, stood, how)
			if err == nil {
				n, err = noteSeats(t, n, old, stood, moved[old.ID])
			}
			if err != nil {
				return fmt.Errorf("telling the change of %s: %w", old.ID, err)
			}
			if n != nil {
				notices, letters = append(notices, *n), letters+n.Letters
			}
		}
		switch {
		case how.Dry:
			return errDry
		case how.Sure && letters != how.Expect:
			return ErrOtherCount
		}
		return nil
	})
	if errors.Is(err, errDry) {
		err = nil
	}
	return notices, err
}

// news is what a reader is told of an event.
type news struct {
	was, is  registry.Event
	stood    map[int64]registry.Registration // how registrations were before
	newer    bool                            // it is news by itself, not only to letters that wait
	youngest int64                           // letter, before any was written about it
	again    []int64                         // letters that say what is, and were put back
	knew     registry.Event                  // how those knew it whose letters about earlier changes were withdrawn
	told     []string                        // what letters about it say, as eventChanges names it
}

// upset tells what became of one event; nil if people are told nothing of it.
func (s *Service) upset(t *registry.Tx, was registry.Event, stood map[int64]registry.Registration, how Telling) (*Notice, error) {
	is, err := t.Event(was.ID)
	if err != nil || was.Revision == is.Revision {
		return nil, err
	}
	rows, err := t.RegistrationsAt(is.ID)
	if err != nil {
		return nil, err
	}
	if err := knownLink(t, &was, is); err != nil {
		return nil, err
	}
	if quiet, err := whileOff(t, was, is, stood, rows, how); quiet || err != nil {
		return nil, err
	}
	if is.StateAt(t.Now()) == registry.EventPast || !is.Postponed && is.Over(t.Now()) {
		return nil, nil
	}
	about := &news{was: was, is: is, stood: stood, newer: len(eventChanges(was, is)) > 0 || slices.ContainsFunc(rows, func(r registry.Registration) bool {
		old, known := stood[r.ID]
		return known && old.Mode != r.Mode && r.State != registry.Absent
	})}
	if about.youngest, err = t.LastLetter(); err != nil {
		return nil, err
	}
	waiting, err := unsentChanges(t, is.ID, 0)
	if err != nil || !about.newer && len(waiting) == 0 && !readsOther(was, is, t.Now()) {
		return nil, err
	}
	n := &Notice{Event: is.ID, Changes: eventChanges(was, is), People: map[registry.Standing]int{}}
	if err := s.tellAll(t, n, about, rows, waiting, how); err != nil {
		return nil, err
	}
	if !about.newer && n.Letters == 0 && n.Withdrawn == 0 {
		return nil, nil
	}
	return n, nil
}

// tellAll settles all that letters say of an event that became another: those about what was, those about the change, those that state registrations.
func (s *Service) tellAll(t *registry.Tx, n *Notice, about *news, rows []registry.Registration, waiting []registry.Letter, how Telling) error {
	stopped, err := s.stoppedAt(t, about.is.ID, len(waiting) > 0)
	if err != nil {
		return err
	}
	if about.newer {
		if n.Dropped, err = s.dropOld(t, about.was, about.is, &stopped); err != nil {
			return err
		}
		if err := t.MoveEntries(about.is.ID); err != nil {
			return err
		}
	}
	readers, groups, err := byReader(t, rows)
	if err != nil {
		return err
	}
	if readers, err = withUntold(t, waiting, readers); err != nil {
		return err
	}
	for _, reader := range readers {
		if err := s.tellUpset(t, n, about, reader, groups[reader.ID], how); err != nil {
			return err
		}
	}
	if n.Letters > 0 && len(about.told) > 0 {
		n.Changes = slices.DeleteFunc([]string{"cancelled", "postponed", "held", "date", "place", "hours", "mode", "link"},
			func(what string) bool { return !slices.Contains(about.told, what) })
	}
	if err := s.sayAnew(t, about, n.Letters > 0); err != nil {
		return err
	}
	if how.Silent && len(n.Changes) > 0 {
		if err := keepKnown(t, about.is); err != nil {
			return err
		}
	}
	if err := keepLink(t, about, waiting); err != nil {
		return err
	}
	return s.goOn(t, about.is, stopped)
}

// tellUpset queues the one letter of a reader, unless they know already how things are, or one waits that will say it all.
func (s *Service) tellUpset(t *registry.Tx, n *Notice, about *news, reader registry.Contact, rows []registry.Registration, how Telling) error {
	l := s.letterFor(templates.EventChange, reader.Address)
	l.contact, l.event, l.words, l.priority = reader.ID, about.is.ID, how.Words, registry.PriorityByDate
	l.key = fmt.Sprintf("event-change:%s:%d:%d", about.is.ID, about.is.Revision, reader.ID)
	if err := begin(t, l, *about, rows); err != nil {
		return err
	}
	waiting, err := unsentChanges(t, l.event, l.contact)
	if err != nil {
		return err
	}
	said, err := recall(t, l, waiting)
	if err != nil {
		return err
	}
	unheard, err := unheardChanges(t, l.event, l.contact)
	if err != nil {
		return err
	}
	missed, err := recall(t, l, unheard) // older than those that wait: they know better what was
	if err != nil {
		return err
	}
	unseenLink(t, l.was, about.is)
	differs := l.differs(about.is, rows)
	if !about.newer && (differs || len(rows) == 0) || how.Silent && differs && len(waiting) > 0 {
		return nil // it is written, or dropped, when it leaves
	}
	back, err := s.withdraw(t, append(unheard, waiting...), append(missed, said...))
	if err != nil {
		return err
	}
	n.Withdrawn += len(waiting)
	about.again = append(about.again, back.again...)
	if len(waiting) > 0 {
		about.knew = *l.was
	}
	if how.Silent || len(rows) == 0 || !differs {
		if err := s.restate(t, l, back, differs); err != nil || differs {
			return err
		}
		return s.letBe(t, l, rows)
	}
	return s.owe(t, n, about, l, rows)
}

// owe queues a letter about a change, and counts it.
func (s *Service) owe(t *registry.Tx, n *Notice, about *news, l *draft, rows []registry.Registration) error {
	address, err := t.AddressByID(l.address)
	if err != nil {
		return err
	}
	if !address.Dead.IsZero() {
		n.Unreachable++
	}
	for _, r := range rows {
		n.People[r.State]++
	}
	n.Letters++
	about.told = append(about.told, eventChanges(*l.was, about.is)...)
	if !s.AtOnce {
		l.notBefore = t.Now().Add(takeBack)
	}
	l.expires = upsetUntil(t.Now(), *l.was, about.is)
	if err := s.replaceUnsent(t, l); err != nil {
		return err
	}
	if err := endUncertain(t, l); err != nil {
		return err
	}
	return s.queue(t, l)
}

// upsetUntil is how long a letter about a change helps: until the day that its reader knows of is over, or the new one.
func upsetUntil(now time.Time, was, is registry.Event) time.Time {
	end := was.At(0, was.Ends)
	if then := is.At(0, is.Ends); then.After(end) {
		end = then
	}
	if life := now.Add(registry.LetterLife); !end.After(now) || life.Before(end) {
		return life
	}
	return end
}
