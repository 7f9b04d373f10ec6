package mailer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

const (
	dueHour    = "09:00"            // of a morning's work, in the event's own time
	thanksLate = 8 * 24 * time.Hour // thanks later than this are dropped
	newsFirst  = 24 * time.Hour     // how long other letters about an event wait for those about its change, once these may leave
)

// factReason begins the reason of a letter that is held for a fact.
const factReason = "fact:"

// keepPersonal is how long raw mail, readings and the bytes of letters are kept after the last event they concern.
const keepPersonal = 60

// followDates makes what is due at the registry's time: meals that were freed, registrations out of early ones and of the waiting list, practical
// letters, thanks, reminders, and the emptying of needs. What it makes is unique by name, so that it can be run as often as one
// likes. What fails for one event holds up nothing else.
func (s *Service) followDates(ctx context.Context) error {
	if err := s.startCampaigns(ctx); err != nil {
		return err
	}
	var due []step
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		events, err := t.Events()
		for _, e := range events {
			if err == nil {
				due, err = s.dueSteps(t, e, due)
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	var faults []error
	for _, d := range due {
		err := s.registry.Update(ctx, func(t *registry.Tx) error {
			if err := s.dated(t); err != nil {
				return err
			}
			return d.do(t, d.event)
		})
		if err != nil {
			faults = append(faults, fmt.Errorf("following the dates of %s: %w", d.event.ID, err))
		}
	}
	if err := s.tellTheDay(ctx); err != nil {
		faults = append(faults, fmt.Errorf("telling the day: %w", err))
	}
	return errors.Join(faults...)
}

// untilDates is how long it is until dates may call for something: the next midnight, or hour of letters, where an event is.
func (s *Service) untilDates(ctx context.Context) time.Duration {
	wait := s.Poll
	_ = s.registry.View(ctx, func(t *registry.Tx) error {
		events, err := t.Events()
		now := t.Now()
		if next, err := t.NextStart(); err == nil && !next.IsZero() {
			wait = max(0, min(wait, next.Sub(now)))
		}
		for _, e := range events {
			here := registry.Zone(e.Zone)
			today := now.In(here).Format(time.DateOnly)
			for _, next := range []time.Time{registry.Local(today, 0, dueHour, here), registry.Local(today, 1, "", here), e.Due(registry.DueReminder), e.Due(registry.DuePractical),
				e.Due(registry.DueEve), e.Due(registry.DueThanks)} {
				if next.After(now) {
					wait = min(wait, next.Sub(now))
				}
			}
		}
		return err
	})
	return wait
}

// step is something to do about an event.
type step struct {
	event registry.Event
	do    func(*registry.Tx, registry.Event) error
}

// dueSteps adds what may have to be done about an event now, without taking the writer's place: each step looks again.
func (s *Service) dueSteps(t *registry.Tx, e registry.Event, all []step) ([]step, error) {
	left, err := t.Unsettled(e.ID)
	now := t.Now()
	after := func(days int) bool { return !now.Before(e.At(days, dueHour)) }
	due := func(l registry.ByDate) bool { return !e.Due(l).IsZero() && !now.Before(e.Due(l)) }
	open := e.StateAt(now) == registry.EventOpen
	add := func(due bool, do func(*registry.Tx, registry.Event) error) {
		if due {
			all = append(all, step{e, do})
		}
	}
	untold, untoldErr := s.untold(t, e)
	if err = errors.Join(err, untoldErr); err != nil || untold {
		return all, err
	}
	add(left.Meals && e.Meals.Left() && !e.Off() && now.Before(e.At(0, "")), s.giveMeals)
	add(seatsMove(e, now) && left.Seats, s.giveSeats)
	add(!seatsMove(e, now) && !e.Off() && e.StateAt(now) != registry.EventPast && left.Seats, s.endOffers)
	add(e.Off() && !after(1) || due(registry.DuePractical) && !after(2), s.practical)
	add(due(registry.DueEve) && !after(1), s.eve)
	add(due(registry.DueThanks) && now.Sub(e.Due(registry.DueThanks)) <= thanksLate, s.thanks)
	add(open && !e.Postponed && due(registry.DueReminder), s.remind)
	add(!e.Off() && !open && due(registry.DueReminder) && !after(2), s.missed)
	add(after(1) && left.Needs && !e.Postponed, s.emptyNeeds) // kept for the new day
	add(after(keepPersonal), s.emptyMail)
	return all, err
}

// untold says whether the event was changed so lately that it can be taken back, or letters about it are still to leave, within somewhat longer than that: what was is
// not sent any more then, and what is not yet, so that nobody hears of a seat before the news.
func (s *Service) untold(t *registry.Tx, e registry.Event) (bool, error) {
	if s.AtOnce {
		return false, nil
	}
	if changed, err := justChanged(t, e.ID); err != nil || changed {
		return changed, err
	}
	return t.Untold(e.ID, string(templates.EventChange), t.Now().Add(-takeBack-newsFirst))
}

// reminderOf names the reminder of an event on its day: there is one, unless the day is another.
func reminderOf(e registry.Event) string { return "reminder:" + e.ID + ":" + e.Date }

// practical queues the practical letter of everybody registered, one each, some days before. A fact that is missing holds it
// until the programme gives the fact. Who registered after the hour had the content with the confirmation.
func (s *Service) practical(t *registry.Tx, e registry.Event) error {
	due := e.Due(registry.DuePractical)
	if e.Off() || t.Now().Before(due) || !t.Now().Before(e.At(0, e.Starts)) {
		return s.dropPractical(t, e)
	}
	all, err := t.RegistrationsAt(e.ID)
	if err != nil {
		return err
	}
	for _, r := range all {
		if err := s.practicalFor(t, e, r, due); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) practicalFor(t *registry.Tx, e registry.Event, r registry.Registration, due time.Time) error {
	key := practicalKey(e, r)
	old, err := t.LetterByKey(key)
	switch {
	case errors.Is(err, registry.ErrNotFound):
	case err != nil:
		return err
	case old.State == registry.Held && r.State != registry.Registered:
		return t.EndLetter(old.ID, registry.Skipped, "not-registered", "")
	case old.State != registry.Held:
		return nil
	}
	if r.State != registry.Registered {
		return nil
	}
	exists := err == nil
	reader, err := readerOf(t, r)
	if err != nil || !registry.Reachable(reader.Email) {
		return err
	}
	l := s.letterFor(templates.Practical, reader.Address)
	l.contact, l.event, l.lines, l.mode, l.key = reader.ID, e.ID, []int64{r.ID}, r.Mode, key
	l.events, l.priority, l.expires = []registry.Event{e}, registry.PriorityByDate, e.At(0, e.Starts)
	fact, err := s.lacks(t, l)
	if err != nil {
		return err
	}
	switch {
	case exists && fact != "":
		return nil
	case exists:
		return s.refill(t, old, l)
	case fact != "":
		l.state, l.reason = registry.Held, factReason+fact
	}
	if had, err := confirmedSince(t, r, due); err != nil || fact == "" && had {
		return err // had the content with the confirmation
	}
	last, err := newsTo(t, e, reader.ID)
	if err != nil || fact == "" && last.at.After(due) && last.covers(e, r.Mode) {
		return err // had the content with the letter that told the change
	}
	return s.queue(t, l)
}

// lacks names the fact without which a letter cannot be written yet, "" none.
func (s *Service) lacks(t *registry.Tx, l *draft) (string, error) {
	letter, err := s.fill(t, l, "")
	if err != nil {
		return "", err
	}
	if missing := s.Letters.Needs(letter); len(missing) > 0 {
		return missing[0], nil
	}
	return "", nil
}

// refill writes a letter that was held for a fact, and lets it go.
func (s *Service) refill(t *registry.Tx, row registry.Letter, l *draft) error {
	letter, err := s.fill(t, l, row.Code)
	if err != nil {
		return err
	}
	subject, bytes, err := s.render(t, s.Letters, letter, row, l)
	if err != nil {
		return err
	}
	return t.FillLetter(row.ID, subject, bytes)
}

// dropPractical ends practical letters that can help nobody any more: held ones once the event begins, all of a cancelled event.
func (s *Service) dropPractical(t *registry.Tx, e registry.Event) error {
	if t.Now().Before(e.At(0, e.Starts)) && !e.Off() {
		return nil
	}
	states := []registry.LetterState{registry.Held}
	if e.Off() {
		states = append(states, registry.Queued, registry.Deferred)
	}
	held, err := t.Letters(registry.LetterFilter{Kind: string(templates.Practical), States: states})
	if err != nil {
		return err
	}
	for _, l := range held {
		if l.Event != e.ID {
			continue
		}
		if err := t.EndLetter(l.ID, registry.Expired, l.Reason, ""); err != nil {
			return err
		}
		if !e.Off() {
			s.log.Error("practical letter came too late", "letter", l.ID, "event", e.ID, "lacked", l.Reason)
		}
	}
	return nil
}

// thanks queues the thanks of those who were registered, when they are due: who had cancelled, waited for a seat or only thought of coming gets
// none, nor who was noted as not having come. Where those present were noted, by the signed sheet say, the others of that mode were not there;
// who is noted within the days of thanks gets them then.
func (s *Service) thanks(t *registry.Tx, e registry.Event) error {
	due := e.Due(registry.DueThanks)
	if e.Off() || t.Now().Before(due) || t.Now().Sub(due) > thanksLate {
		return nil
	}
	all, err := t.RegistrationsAt(e.ID)
	if err != nil {
		return err
	}
	noted := map[registry.Mode]bool{}
	for _, r := range all {
		walkedIn := !r.Since.Before(e.At(0, e.Starts)) // who came without a seat is no sign that the sheet was typed in
		noted[r.Mode] = noted[r.Mode] || r.Attended != nil && *r.Attended && !walkedIn
	}
	for _, r := range all {
		came := r.Attended == nil && !noted[r.Mode] || r.Attended != nil && *r.Attended
		if r.State != registry.Registered || !came {
			continue
		}
		key := fmt.Sprintf("thanks:%s:%d", e.ID, r.Contact)
		if _, err := t.LetterByKey(key); !errors.Is(err, registry.ErrNotFound) {
			if err != nil {
				return err
			}
			continue
		}
		reader, err := readerOf(t, r)
		if err != nil {
			return err
		}
		if !registry.Reachable(reader.Email) {
			continue
		}
		l := s.letterFor(templates.Thanks, reader.Address)
		l.contact, l.event, l.lines, l.mode, l.key = reader.ID, e.ID, []int64{r.ID}, r.Mode, key
		l.attended = r.Attended != nil && *r.Attended
		l.events, l.priority, l.expires = []registry.Event{e}, registry.PriorityByDate, due.Add(thanksLate)
		if err := s.queue(t, l); err != nil {
			return err
		}
	}
	return nil
}

// remind prepares, once, the campaign to those invited who have not answered; staff release it, or the programme does.
func (s *Service) remind(t *registry.Tx, e registry.Event) error {
	due := e.Due(registry.DueReminder)
	if t.Now().Before(due) || e.StateAt(t.Now()) != registry.EventOpen {
		return nil
	}
	done, err := t.Setting(reminderOf(e))
	if err != nil || done != "" {
		return err
	}
	if err := t.SetSetting(reminderOf(e), "prepared"); err != nil {
		return err
	}
	c := registry.Campaign{Name: "rappel " + e.ID, Kind: string(templates.Reminder), Event: e.ID, Selection: registry.Selection{NotAnswered: e.ID,
		Except: &registry.Selection{Related: []registry.Related{{How: registry.WasReminded, Events: []string{e.ID}}}}}} // another was stopped by a change, on the same day
	if c, err = t.AddCampaign(c, "service"); err != nil {
		return err
	}
	p, err := s.preview(t, c, time.Time{})
	if err != nil {
		return err
	}
	if len(p.Faults) > 0 {
		s.log.Error("reminder prepared, but some of its letters cannot be written: see \"campaign preview\"", "campaign", c.ID, "event", e.ID, "letters", len(p.Faults))
		return nil
	}
	if e.Reminder != "auto" || len(p.Recipients) == 0 {
		s.log.Info("reminder prepared", "campaign", c.ID, "event", e.ID, "recipients", len(p.Recipients))
		return nil
	}
	_, err = s.launch(t, p, "service")
	return err
}

// missed tells, once, what came to nothing because no service ran while it was due: the reminder of an event that is closed by now, and the
// practical letters of one that has begun.
func (s *Service) missed(t *registry.Tx, e registry.Event) error {
	if e.StateAt(e.Due(registry.DueReminder)) == registry.EventOpen {
		if err := s.missedOnce(t, reminderOf(e), e, 0); err != nil {
			return err
		}
	}
	if t.Now().Before(e.At(0, e.Starts)) {
		return nil
	}
	all, err := t.RegistrationsAt(e.ID)
	if err != nil {
		return err
	}
	due, without := e.Due(registry.DuePractical), 0
	for _, r := range all {
		_, err := t.LetterByKey(practicalKey(e, r))
		switch {
		case errors.Is(err, registry.ErrNotFound) && r.State == registry.Registered && r.Stated.Before(e.At(0, "")): // who came unannounced needed none
			had, err := confirmedSince(t, r, due)
			if err != nil {
				return err
			}
			if !had {
				without++
			}
		case err != nil && !errors.Is(err, registry.ErrNotFound):
			return err
		}
	}
	if without == 0 {
		return nil
	}
	return s.missedOnce(t, "practical:"+e.ID, e, without)
}

// missedOnce notes under a name that letters were not written in time, and tells it the first time.
func (s *Service) missedOnce(t *registry.Tx, name string, e registry.Event, people int) error {
	done, err := t.Setting(name)
	if err != nil || done != "" {
		return err
	}
	s.log.Error("letters by date came to nothing: no service ran while they were due", "letters", strings.SplitN(name, ":", 2)[0], "event", e.ID, "people", people)
	return t.SetSetting(name, "missed")
}

// emptyNeeds empties diets and access needs the day after.
func (s *Service) emptyNeeds(t *registry.Tx, e registry.Event) error {
	if t.Now().Before(e.At(1, dueHour)) {
		return nil
	}
	n, err := t.EmptyNeeds(e.ID)
	if err != nil {
		return err
	}
	if n > 0 {
		s.log.Info("needs emptied", "event", e.ID, "registrations", n)
	}
	return nil
}

// emptyMail empties raw mail, readings and the bytes of letters, sixty days after the last event that they concern, once a day.
func (s *Service) emptyMail(t *registry.Tx, e registry.Event) error {
	today := t.Now().In(registry.Zone(e.Zone)).Format(time.DateOnly)
	done, err := t.Setting("mail.emptied:" + e.ID)
	if err != nil || done == today {
		return err
	}
	if err := t.SetSetting("mail.emptied:"+e.ID, today); err != nil {
		return err
	}
	return t.EmptyMail(e.ID, e.At(0, ""))
}
