package mailer

import (
	"cmp"

	"rencontres/registry"
	"rencontres/templates"
)

// fill gives the data of a draft to its template.
func (s *Service) fill(t *registry.Tx, l *draft, code string) (templates.Letter, error) {
	var err error
	if l.title == "" {
		if l.title, err = t.Title(); err != nil {
			return templates.Letter{}, err
		}
	}
	out := templates.Letter{Kind: l.kind, Organisation: s.Organisation, Programme: l.title, Mode: string(l.mode), Attended: l.attended, Code: registry.PrintedCode(code),
		Writer: l.writer, Question: l.question, Unread: l.unread, Unproven: l.unproven, Words: l.words, News: l.news, Thread: l.thread, Until: l.until, Now: t.Now(), Events: eventsFor(l.events, t.Now())}
	if err := s.addressee(t, l, &out); err != nil {
		return out, err
	}
	if out.Certified, err = s.certified(t, l); err != nil {
		return out, err
	}
	for _, e := range l.events {
		attach(&out, e, l.mode)
	}
	for _, id := range l.lines {
		r, known := l.written[id]
		if !known {
			if r, err = t.RegistrationByID(id); err != nil {
				return out, err
			}
		}
		line, err := s.line(t, r, l, &out)
		if err != nil {
			return out, err
		}
		if err := ofChange(t, r, l, &line); err != nil {
			return out, err
		}
		if l.kind == templates.Offer {
			left, err := mealLeft(t, r.Event)
			if err != nil {
				return out, err
			}
			line.MealsFull = !left
		}
		out.Lines = append(out.Lines, line)
	}
	if l.was != nil {
		out.Was = eventFor(*l.was, t.Now())
	}
	for _, c := range l.wanted {
		line, err := s.wantedLine(t, c, l.contact)
		if err != nil {
			return out, err
		}
		out.Lines = append(out.Lines, line)
	}
	if out.AskedOn = l.received; l.message != 0 && l.received.IsZero() {
		m, err := t.MessageFacts(l.message)
		if err != nil {
			return out, err
		}
		out.AskedOn = m.Received
	}
	return out, nil
}

// line states one registration to a reader; what goes with a letter to who is registered is noted in out.
func (s *Service) line(t *registry.Tx, r registry.Registration, l *draft, out *templates.Letter) (templates.Line, error) {
	e, err := t.Event(r.Event)
	if err != nil {
		return templates.Line{}, err
	}
	if r.State == registry.Registered {
		attach(out, e, r.Mode)
	}
	line := templates.Line{Event: eventFor(e, t.Now()), State: string(r.State), Mode: string(r.Mode), ModeAssumed: r.ModeAssumed, Lunch: wishedLunch(r),
		LunchAssumed: r.LunchAssumed, MealsFull: waitsForMeal(r), Again: r.Lapsed > 0, Diet: r.Diet, Access: r.Access, UID: r.UID, Sequence: r.Sequence}
	if !r.Offered.IsZero() {
		line.Offered = r.Offered.In(registry.Zone(e.Zone))
	}
	if r.Contact != l.contact {
		c, err := t.Contact(r.Contact)
		if err != nil {
			return line, err
		}
		line.Person = c.Name
	}
	if l.by[r.ID] != "" {
		line.By = l.by[r.ID]
	} else if r.By != 0 && r.By != l.contact {
		c, err := t.Contact(r.By)
		if err != nil {
			return line, err
		}
		line.By = cmp.Or(c.Name, c.Email)
	}
	return line, nil
}

// wishedLunch is the lunch that a letter states: who waits for a seat, and found no meal left, wishes for one with the seat.
func wishedLunch(r registry.Registration) *bool {
	if r.State != registry.Waiting || !r.AwaitsMeal() {
		return r.Lunch
	}
	wish := true
	return &wish
}

// ofChange adds to a line what a letter says of how the registration was before, and of the event as the reader knew it.
func ofChange(t *registry.Tx, r registry.Registration, l *draft, line *templates.Line) error {
	line.Freed, line.Withdrawn = l.freed[r.ID], l.offers[r.ID] && r.State == registry.Waiting && r.Offered.IsZero()
	if old, told := l.modes[r.ID]; told && old != r.Mode {
		line.WasMode = string(old)
	}
	switch {
	case l.was == nil:
	case l.is.ID != r.Event:
		told, err := t.ToldOf(l.address, r.ID, l.key)
		line.Added = !told
		return err
	case l.is.Off(): // it is off on the day that they know
		line.Event = eventFor(asTold(*l.was, *l.is), t.Now())
	}
	return nil
}

// wantedLine states what would change, for a question.
func (s *Service) wantedLine(t *registry.Tx, c change, reader int64) (templates.Line, error) {
	e, err := t.Event(c.wanted.Event)
	if err != nil {
		return templates.Line{}, err
	}
	w := c.wanted
	line := templates.Line{Event: eventFor(e, t.Now()), State: string(w.State), Mode: string(w.Mode), ModeAssumed: w.ModeAssumed, Lunch: wishedLunch(w),
		LunchAssumed: w.LunchAssumed, Diet: w.Diet, Access: w.Access}
	if c.contact.ID != reader {
		line.Person = c.contact.Name
	}
	return line, nil
}
