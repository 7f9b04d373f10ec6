package mailer

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
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
	People      map[registry.Standing]int `json:"people"`      // those told, by their state
	Withdrawn   int                       `json:"withdrawn"`   // letters about an earlier change that had not left
	Dropped     int                       `json:"dropped"`     // letters by date and of campaigns about what was
	Unreachable int                       `json:"unreachable"` // of the letters: their address takes none, a call is due
}

var errDry = errors.New("nothing is kept") // rolls a dry run back

// ErrOtherCount says that more or fewer letters are owed than staff said yes to.
var ErrOtherCount = errors.New("nothing was done: the number of letters is another one by now; look again")

// ChangeEvents lets change alter events, and tells everybody registered (early, waiting and maybe too) what was and what is now: one
// letter a reader, in the transaction of the change. Who says nothing stays registered. Practical letters and reminders of what was are
// dropped, calendar entries follow. Letters about an earlier change that have not left are withdrawn: the new one, if any is owed, says
// what the reader knew last. It gives a notice for each event that changed in a way that people are told.
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

// eventChanges names what people are told of two states of an event; nil nothing.
func eventChanges(was, is registry.Event) []string {
	var all []string
	add := func(what string, differs bool) {
		if differs {
			all = append(all, what)
		}
	}
	add("cancelled", is.Cancelled && !was.Cancelled)
	add("postponed", is.Postponed && !was.Postponed)
	add("held", was.Off() && !is.Off() && was.Date == is.Date)
	add("date", was.Date != is.Date)
	onsite, remote := was.Onsite != nil && is.Onsite != nil, was.Remote != nil && is.Remote != nil
	add("place", is.Onsite != nil && (was.Town != is.Town || was.Venue != is.Venue && was.Venue != "")) // a place that was not known yet is no change
	add("hours", was.Starts != is.Starts || onsite && was.Ends != is.Ends || remote && cmp.Or(was.RemoteUntil, was.Ends) != cmp.Or(is.RemoteUntil, is.Ends))
	add("mode", was.Onsite != nil && is.Onsite == nil || was.Remote != nil && is.Remote == nil)
	add("link", remote && was.Video != "" && is.Video != "" && was.Video != is.Video)
	if is.Off() { // nothing else of it matters
		all = slices.DeleteFunc(all, func(what string) bool { return what != "cancelled" && what != "postponed" })
	}
	return all
}

// concerned says whether what became of an event bears on one of these registrations: who follows by video is told neither of another hall nor of when
// the afternoon ends, who comes not of when the video does.
func concerned(was, is registry.Event, rows []registry.Registration) bool {
	comes := slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.Mode != registry.Remote })
	follows := slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.Mode != registry.Onsite })
	return slices.ContainsFunc(eventChanges(was, is), func(what string) bool {
		switch what {
		case "place":
			return comes
		case "hours":
			return was.Starts != is.Starts || comes && was.Ends != is.Ends || follows && cmp.Or(was.RemoteUntil, was.Ends) != cmp.Or(is.RemoteUntil, is.Ends)
		case "link":
			return slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.Mode == registry.Remote && r.State == registry.Registered })
		}
		return true
	})
}

// upset tells what became of one event; nil if people are told nothing of it.
func (s *Service) upset(t *registry.Tx, was registry.Event, stood map[int64]registry.Registration, how Telling) (*Notice, error) {
	is, err := t.Event(was.ID)
	if err != nil {
		return nil, err
	}
	rows, err := t.RegistrationsAt(is.ID)
	if err != nil {
		return nil, err
	}
	unseenLink(t, &was, is)
	changes := eventChanges(was, is)
	if quiet, err := whileOff(t, was, is, stood, rows, how); quiet || err != nil {
		return nil, err
	}
	moved := slices.ContainsFunc(rows, func(r registry.Registration) bool {
		old, known := stood[r.ID]
		return known && old.Mode != r.Mode && r.State != registry.Absent
	})
	if len(changes) == 0 && !moved || is.StateAt(t.Now()) == registry.EventPast || !is.Postponed && !t.Now().Before(is.At(0, is.Ends)) {
		return nil, nil
	}
	n := &Notice{Event: is.ID, Changes: changes, People: map[registry.Standing]int{}}
	if n.Dropped, err = s.dropOld(t, was, is); err != nil {
		return nil, err
	}
	if err := t.MoveEntries(is.ID); err != nil {
		return nil, err
	}
	readers, groups, err := byReader(t, rows)
	if err != nil {
		return nil, err
	}
	if readers, err = withUntold(t, is.ID, readers); err != nil {
		return nil, err
	}
	about := news{was: was, is: is, stood: stood}
	for _, reader := range readers {
		if err := s.tellUpset(t, n, &about, reader, groups[reader.ID], how); err != nil {
			return nil, err
		}
	}
	if n.Letters > 0 && len(about.told) > 0 {
		n.Changes = slices.DeleteFunc([]string{"cancelled", "postponed", "held", "date", "place", "hours", "mode", "link"},
			func(what string) bool { return !slices.Contains(about.told, what) })
	}
	if how.Silent && len(changes) > 0 {
		if err := keepKnown(t, is); err != nil {
			return nil, err
		}
	}
	if n.Withdrawn == 0 || n.Letters > 0 || len(eventChanges(about.knew, is)) > 0 {
		return n, nil
	}
	if err := s.returnOffers(t, is); err != nil {
		return nil, err
	}
	return n, stillHold(t, is, about.knew.Revision, 0) // nobody learns of the change
}

// stillHold lets the letters by date that a contact (0: everybody) had before the event was changed be theirs still.
func stillHold(t *registry.Tx, e registry.Event, since int, contact int64) error {
	for _, kind := range []templates.Kind{templates.Practical, templates.Eve, templates.Thanks} {
		if err := t.RestoreLetters(e.ID, string(kind), since, contact); err != nil {
			return err
		}
	}
	return nil
}

// news is what a reader is told of an event.
type news struct {
	was, is registry.Event
	stood   map[int64]registry.Registration // how registrations were before
	knew    registry.Event                  // how those knew it whose letters about earlier changes were withdrawn
	told    []string                        // what letters about it say, as eventChanges names it
}

// byReader gathers registrations by whom a letter about them speaks to, in order of reception, the reader's own first. Who is absent is
// told nothing.
func byReader(t *registry.Tx, rows []registry.Registration) ([]registry.Contact, map[int64][]registry.Registration, error) {
	var readers []registry.Contact
	groups := map[int64][]registry.Registration{}
	for _, r := range rows {
		if r.State == registry.Absent {
			continue
		}
		reader, err := readerOf(t, r)
		if err != nil {
			return nil, nil, err
		}
		if groups[reader.ID] == nil {
			readers = append(readers, reader)
		}
		if r.Contact == reader.ID {
			groups[reader.ID] = slices.Insert(groups[reader.ID], 0, r)
		} else {
			groups[reader.ID] = append(groups[reader.ID], r)
		}
	}
	return readers, groups, nil
}

// withUntold adds those whom nothing more is owed, having given up their seat, while a letter about an earlier change still waits to leave to them.
func withUntold(t *registry.Tx, event string, readers []registry.Contact) ([]registry.Contact, error) {
	unsent, err := unsentChanges(t, event, 0)
	if err != nil {
		return nil, err
	}
	for _, l := range unsent {
		if slices.ContainsFunc(readers, func(c registry.Contact) bool { return c.ID == l.Contact }) {
			continue
		}
		c, err := t.Contact(l.Contact)
		if err != nil {
			return nil, err
		}
		readers = append(readers, c)
	}
	return readers, nil
}

// unsentChanges gives the letters about changes of an event, to a contact or (0) to all, that have surely not left.
func unsentChanges(t *registry.Tx, event string, contact int64) ([]registry.Letter, error) {
	unsent, err := t.Letters(registry.LetterFilter{Kind: string(templates.EventChange), Event: event, Contact: contact,
		States: []registry.LetterState{registry.Queued, registry.Deferred, registry.Held}})
	return slices.DeleteFunc(unsent, func(l registry.Letter) bool { return l.Unknowns > 0 }), err
}

// tellUpset queues the one letter of a reader, unless they know already how things are.
func (s *Service) tellUpset(t *registry.Tx, n *Notice, about *news, reader registry.Contact, rows []registry.Registration, how Telling) error {
	l := s.letterFor(templates.EventChange, reader.Address)
	l.contact, l.event, l.words, l.priority = reader.ID, about.is.ID, how.Words, registry.PriorityByDate
	l.key = fmt.Sprintf("event-change:%s:%d:%d", about.is.ID, about.is.Revision, reader.ID)
	if err := begin(t, l, *about, rows); err != nil {
		return err
	}
	back, err := s.withdraw(t, l)
	if err != nil {
		return err
	}
	unseenLink(t, l.was, about.is)
	n.Withdrawn += back.letters
	if back.letters > 0 {
		about.knew = *l.was
	}
	moved := func(r registry.Registration) bool { old, told := l.modes[r.ID]; return told && old != r.Mode }
	differs := concerned(*l.was, about.is, rows) || slices.ContainsFunc(rows, moved)
	if how.Silent || len(rows) == 0 {
		return s.restate(t, l, back, differs)
	}
	if !differs {
		if err := s.restate(t, l, back, false); err != nil {
			return err
		}
		return stillHold(t, about.is, about.was.Revision, reader.ID)
	}
	address, err := t.AddressByID(reader.Address)
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

// withdrawal is what came of the letters about earlier changes that had not left.
type withdrawal struct {
	letters int     // withdrawn
	unsaid  []int64 // registrations that the letters they had taken the place of state: those are queued again
	partly  bool    // of such a letter another one states something since
}

// withdraw ends the letters about earlier changes of the event that have not left: what their reader knows is what was before those.
func (s *Service) withdraw(t *registry.Tx, l *draft) (withdrawal, error) {
	var back withdrawal
	unsent, err := unsentChanges(t, l.event, l.contact)
	if err != nil {
		return back, err
	}
	for _, old := range slices.Backward(unsent) { // the oldest knows best what was
		var said notes
		if err := json.Unmarshal([]byte(old.Notes), &said); err != nil {
			return back, fmt.Errorf("reading the notes of letter %d: %w", old.ID, err)
		}
		if said.Was != nil {
			l.was = said.Was
		}
		maps.Copy(l.modes, said.Modes)
		maps.Copy(l.freed, said.Seats)
		back.letters++
		if err := t.EndLetter(old.ID, registry.Superseded, "event-changed", ""); err != nil {
			return back, err
		}
		for _, id := range said.Replaced {
			if err := back.putBack(t, id, old.ID); err != nil {
				return back, fmt.Errorf("putting back letter %d: %w", id, err)
			}
		}
	}
	return back, nil
}

// putBack queues a letter again whose place a withdrawn one had taken, unless others have stated all of it since.
func (w *withdrawal) putBack(t *registry.Tx, id, withdrawn int64) error {
	rows, err := t.RegistrationsOfLetter(id)
	if err != nil {
		return err
	}
	unsaid := 0
	for _, r := range rows {
		stated, err := t.StatedSince(withdrawn, r.ID)
		if err != nil {
			return err
		}
		if !stated {
			unsaid++
			w.unsaid = append(w.unsaid, r.ID)
		}
	}
	if unsaid == 0 {
		return nil
	}
	w.partly = w.partly || unsaid < len(rows)
	return t.EndLetter(id, registry.Queued, "", "")
}

// restate writes letters anew that were put back and no longer say what is, where no letter about the change will.
func (s *Service) restate(t *registry.Tx, about *draft, back withdrawal, differs bool) error {
	if len(back.unsaid) == 0 || !back.partly && !differs {
		return nil
	}
	l := s.letterFor(templates.Change, about.address)
	l.contact, l.lines = about.contact, back.unsaid
	return s.queue(t, l) // takes the place of those
}

// replaceUnsent takes the place of letters that state one of the registrations and have not left.
func (s *Service) replaceUnsent(t *registry.Tx, l *draft) error {
	old, err := t.Supersede(l.address, l.lines)
	if err != nil {
		return err
	}
	l.replaced = old.Letters
	for _, id := range old.Registrations {
		if !slices.Contains(l.lines, id) {
			l.lines = append(l.lines, id)
		}
	}
	return l.alsoSay(old.Notes)
}

// dropOld ends what was to be sent about the event as it was: practical letters, thanks, reminders and invitations. It gives how many
// letters that is. Who was offered a seat keeps it where the day is the same.
func (s *Service) dropOld(t *registry.Tx, was, is registry.Event) (int, error) {
	dropped, err := s.endOldOffers(t, was, is)
	if err != nil {
		return 0, err
	}
	for _, kind := range []templates.Kind{templates.Practical, templates.Eve, templates.Thanks} {
		n, err := t.RetireLetters(is.ID, string(kind))
		if err != nil {
			return 0, err
		}
		dropped += n
	}
	campaigns, err := t.Campaigns()
	if err != nil {
		return 0, err
	}
	for _, c := range campaigns {
		reminds := templates.Kind(c.Kind) == templates.Reminder
		if c.Event != is.ID || c.State == "stopped" || c.State == "finished" || c.State == "draft" && !reminds {
			continue
		}
		n, err := t.StopCampaign(c.ID, "service")
		if err != nil {
			return 0, err
		}
		dropped += n
		if reminds { // another is prepared when it is due
			if err := t.SetSetting(reminderOf(was), ""); err != nil {
				return 0, err
			}
		}
	}
	return dropped, nil
}
