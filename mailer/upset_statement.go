package mailer

import (
	"slices"

	"rencontres/registry"
	"rencontres/templates"
)

// Statements of registrations that have not left when their event becomes another: a letter about the change takes their place, else they are made anew.

// putBack queues a letter again whose place a withdrawn one had taken, unless others have stated all of it since.
func (w *withdrawal) putBack(t *registry.Tx, id, withdrawn int64) error {
	if l, err := t.Letter(id); err != nil || l.State != registry.Superseded {
		return err // it was put back before
	}
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
	w.partly, w.again = w.partly || unsaid < len(rows), append(w.again, id)
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

// sayAnew states registrations anew whose statements, at whatever address, have not left and say of the event what was. They wait as long as the letters
// about the change do, where there are any.
func (s *Service) sayAnew(t *registry.Tx, about *news, told bool) error {
	if !about.newer && !readsOther(about.was, about.is, t.Now()) {
		return nil
	}
	all, err := t.UnsentStatements(about.is.ID)
	if err != nil {
		return err
	}
	for _, old := range all {
		if old.ID > about.youngest || slices.Contains(about.again, old.ID) {
			continue
		}
		if old, err = t.Letter(old.ID); err != nil || !old.SurelyWaits() { // one of those before says it as well
			if err != nil {
				return err
			}
			continue
		}
		rows, err := t.RegistrationsOfLetter(old.ID)
		if err != nil {
			return err
		}
		if onlyAbsent(old, rows) {
			continue
		}
		l := s.letterFor(templates.Change, old.Address)
		l.contact = old.Contact
		for _, r := range rows {
			l.lines = append(l.lines, r.ID)
		}
		if told && !s.AtOnce {
			l.notBefore = t.Now().Add(takeBack)
		}
		if err := s.queue(t, l); err != nil { // takes its place
			return err
		}
	}
	return nil
}

// onlyAbsent says whether a letter states absences alone: those stand as they were said, of the day that was then.
func onlyAbsent(l registry.Letter, rows []registry.Registration) bool {
	return templates.Kind(l.Kind) == templates.Cancellation && !slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.State != registry.Absent })
}
