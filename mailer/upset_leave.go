package mailer

import (
	"cmp"
	"maps"
	"slices"

	"rencontres/registry"
	"rencontres/templates"
)

// A letter about a change is written when it leaves: what its reader knew was kept with it, what is may be another by then.

// tellsChange says whether a letter is one that ChangeEvents queued, and nobody can have read it.
func tellsChange(l registry.Letter) bool {
	return templates.Kind(l.Kind) == templates.EventChange && l.Key != "" && l.Unknowns == 0
}

// tellNow writes a letter about a change as things are. It does not go where nothing is another any more to its reader, or nobody whom it is about is
// registered: then what it had taken the place of goes after all.
func (s *Service) tellNow(t *registry.Tx, row *registry.Letter) (registry.LetterState, string, error) {
	said, err := notesOf(*row)
	if err != nil || said.Was == nil {
		return "", "", err
	}
	l, rows, err := s.draftAgain(t, *row, said)
	if err != nil {
		return "", "", err
	}
	if len(rows) == 0 || !l.differs(*l.is, rows) {
		return s.tellNothing(t, *row, l, rows, said)
	}
	told := asTold(*l.was, *l.is)
	l.is = &told
	letter, err := s.fill(t, l, row.Code)
	if err != nil {
		return "", "", err
	}
	if row.Subject, row.Bytes, err = s.render(t, s.Letters, letter, *row, l); err != nil {
		return "", "", err
	}
	data, err := l.notes()
	if err != nil {
		return "", "", err
	}
	return "", "", t.NoteLetter(row.ID, data)
}

// tellNothing ends a letter about a change that has nothing to say any more.
func (s *Service) tellNothing(t *registry.Tx, row registry.Letter, l *draft, rows []registry.Registration, said notes) (registry.LetterState, string, error) {
	back, err := s.withdraw(t, []registry.Letter{row}, []notes{said})
	if err != nil {
		return "", "", err
	}
	if err := s.restate(t, l, back, readsOther(*l.was, *l.is, t.Now())); err != nil {
		return "", "", err
	}
	if len(rows) == 0 {
		return registry.Skipped, "not-registered", nil
	}
	return registry.Superseded, "event-changed", s.letBe(t, l, rows)
}

// draftAgain is the draft of a letter about a change that was queued before, with the event and the registrations of now: rows are those that it is about.
func (s *Service) draftAgain(t *registry.Tx, row registry.Letter, said notes) (l *draft, rows []registry.Registration, err error) {
	is, err := t.Event(row.Event)
	if err != nil {
		return nil, nil, err
	}
	l = s.letterFor(templates.EventChange, row.Address)
	l.contact, l.event, l.words, l.key, l.was, l.is = row.Contact, row.Event, said.Words, row.Key, said.Was, &is
	l.question, l.unread, l.unproven, l.replaced = said.Question, said.Unread, said.Unproven, said.Replaced
	l.modes, l.offers = map[int64]registry.Mode{}, said.Offers
	maps.Copy(l.modes, said.Modes)
	maps.Copy(l.freed, said.Seats)
	unseenLink(t, l.was, is)
	stated, err := t.RegistrationsOfLetter(row.ID)
	if err != nil {
		return nil, nil, err
	}
	var others []int64
	for _, r := range stated {
		gone := r.Event == row.Event && r.State == registry.Absent
		if gone {
			if gone, err = saidElsewhere(t, row, said, r.ID); err != nil {
				return nil, nil, err
			}
		}
		switch {
		case gone:
		case r.Event != row.Event || r.State == registry.Absent:
			others = append(others, r.ID)
		default:
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, func(a, b registry.Registration) int {
		if own := (a.Contact == row.Contact); own != (b.Contact == row.Contact) {
			if own {
				return -1
			}
			return 1
		}
		return cmp.Or(a.Ranked.Compare(b.Ranked), cmp.Compare(a.ID, b.ID))
	})
	for _, r := range rows {
		l.lines = append(l.lines, r.ID)
	}
	l.lines = append(l.lines, others...)
	return l, rows, findReader(t, l)
}

// saidElsewhere says whether somebody's absence is no matter of a letter about a change: it took no letter's place that states it, or another one does.
func saidElsewhere(t *registry.Tx, row registry.Letter, said notes, registration int64) (bool, error) {
	if stated, err := t.StatedSince(row.ID, registration); err != nil || stated {
		return true, err
	}
	for _, id := range said.Replaced {
		rows, err := t.RegistrationsOfLetter(id)
		if err != nil {
			return false, err
		}
		if slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.ID == registration }) {
			return false, nil
		}
	}
	return true, nil
}

// asTold is an event as a letter about a change tells it: where it is off, nothing else of it is said.
func asTold(was, is registry.Event) registry.Event {
	if !is.Off() {
		return is
	}
	was.Cancelled, was.Postponed, was.Revision = is.Cancelled, is.Postponed, is.Revision
	return was
}

// letBe lets a reader who has nothing to learn keep what they had before the event was changed: letters by date, and the offer of a seat.
func (s *Service) letBe(t *registry.Tx, l *draft, rows []registry.Registration) error {
	if err := stillHold(t, *l.is, l.was.Revision, l.contact); err != nil {
		return err
	}
	return s.returnOffers(t, *l.is, l.was.Revision, rows)
}
