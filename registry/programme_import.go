package registry

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Difference is one change that an import makes or would make.
type Difference struct {
	Event    string
	Key      string // "date", "onsite.capacity"; "" the event as a whole
	Old, New string // "" none
}

// CompareProgramme lists what ImportProgramme would change.
func (t *Tx) CompareProgramme(p Programme) ([]Difference, error) {
	title, err := t.Setting("programme.title")
	if err != nil {
		return nil, err
	}
	var all []Difference
	if title != p.Title {
		all = append(all, Difference{"", "title", title, p.Title})
	}
	for _, e := range p.Events {
		old, err := t.Event(e.ID)
		if errors.Is(err, ErrNotFound) {
			all = append(all, Difference{e.ID, "", "", fmt.Sprintf("%s, %s, %s", e.Date, e.Town, e.Title)})
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, compare(old, kept(old, e))...)
	}
	return all, nil
}

// kept is an event of a file with what is kept of the one that is written: the caterer's day, where nobody comes on site any more. They are called
// about the meals that nobody eats.
func kept(old, new Event) Event {
	if new.Onsite == nil {
		new.MealCutoff = old.MealCutoff
	}
	return new
}

// compare lists the written facts that differ between two states of an event.
func compare(old, new Event) []Difference {
	var all []Difference
	before, after := facts(old), facts(new)
	for i, f := range after {
		if before[i].value != f.value {
			all = append(all, Difference{new.ID, f.key, before[i].value, f.value})
		}
	}
	return all
}

type fact struct{ key, value string }

func facts(e Event) []fact {
	all := []fact{{"title", e.Title}, {"kind", e.Kind}, {"date", e.Date}, {"welcome", e.Welcome}, {"starts", e.Starts}, {"ends", e.Ends},
		{"zone", e.Zone}, {"town", e.Town}, {"department", e.Department}, {"venue", e.Venue}, {"opens", e.Opens}, {"closes", e.Closes}, {"changes", e.Changes},
		{"reminder", e.Reminder}, {"letters.reminder", e.Rules.Reminder}, {"letters.practical", e.Rules.Practical}, {"letters.eve", e.Rules.Eve},
		{"letters.thanks", e.Rules.Thanks}, {"onsite.meal_cutoff", e.MealCutoff}, {"remote.until", e.RemoteUntil}, {"remote.link", e.Video},
		{"attachment", said(e.Attachments)}}
	return append(all, fact{"onsite.capacity", places(e.Onsite)}, fact{"onsite.meals", meals(e)}, fact{"remote.capacity", places(e.Remote)})
}

func places(s *Seats) string {
	switch {
	case s == nil:
		return ""
	case s.Capacity == nil:
		return "no limit"
	}
	return fmt.Sprint(*s.Capacity)
}

// meals is how many meals there are, "" where nobody comes on site.
func meals(e Event) string {
	if e.Onsite == nil {
		return ""
	}
	return places(&e.Meals)
}

// ImportProgramme writes the events of a programme file; events that the file no longer lists stay. A capacity below what is
// taken is refused with ErrFull, and so is a day that is over for an event still to come: nothing is changed then. It gives what it changed.
func (t *Tx) ImportProgramme(p Programme, actor string) ([]Difference, error) {
	all, err := t.CompareProgramme(p)
	if err != nil {
		return nil, err
	}
	if err := t.SetSetting("programme.title", p.Title); err != nil {
		return nil, err
	}
	if err := t.fits(p); err != nil {
		return nil, err
	}
	if err := t.keepContents(p); err != nil {
		return nil, err
	}
	for i, e := range p.Events {
		if err := t.putEvent(i, e, actor); err != nil {
			return nil, fmt.Errorf("importing event %s: %w", e.ID, err)
		}
	}
	changed := map[string][]string{}
	for _, d := range all {
		if d.Event != "" {
			changed[d.Event] = append(changed[d.Event], d.Key)
		}
	}
	for _, e := range p.Events {
		keys, ok := changed[e.ID]
		if !ok {
			continue
		}
		if err := t.run("UPDATE event SET revision = revision + 1 WHERE id = ?", e.ID); err != nil {
			return nil, err
		}
		if err := t.Journal(Entry{Actor: actor, Action: "event imported", Subject: "event:" + e.ID, Fields: strings.Join(keys, " ")}); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// fits refuses a day that is over for an event that was still to come, seats and meals that are fewer than those given already, and seats that would take one away that is offered to somebody, also of a mode
// that is given back; all of them at once.
func (t *Tx) fits(p Programme) error {
	var short []error
	for _, e := range p.Events {
		old, err := t.Event(e.ID)
		if errors.Is(err, ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		if err := intoPast(old, e, t.now); err != nil {
			short = append(short, err)
		}
		for _, pair := range []struct {
			key, what string
			mode      Mode
			was, is   *Seats
		}{{"onsite.capacity", "seats", Onsite, old.Onsite, e.Onsite}, {"remote.capacity", "seats", Remote, old.Remote, e.Remote}, {"onsite.meals", "meals", "", &old.Meals, &e.Meals}} {
			if pair.was == nil || pair.is == nil || pair.is.Capacity == nil || pair.was.Capacity != nil && *pair.is.Capacity >= *pair.was.Capacity {
				continue
			}
			offered, err := t.Offered(e.ID, pair.mode)
			if err != nil {
				return err
			}
			if *pair.is.Capacity+pair.was.Extra >= pair.was.Taken+offered {
				continue
			}
			short = append(short, fmt.Errorf("importing event %s: %s = %d, and %s: write %d or more (%w)", e.ID, pair.key, *pair.is.Capacity, bound(pair.was.Taken, offered)+granted(pair.was.Extra),
				pair.was.Taken+offered-pair.was.Extra, &FullError{pair.what}))
		}
		for _, mode := range []Mode{Onsite, Remote} {
			if err := t.fitsBack(old, e, mode); errors.Is(err, ErrFull) {
				short = append(short, err)
			} else if err != nil {
				return err
			}
		}
	}
	return errors.Join(short...)
}

// intoPast refuses a day that is over for an event that was not: a mistyped year would end it, thank those registered and empty their needs.
func intoPast(old, e Event, now time.Time) error {
	if e.Date == old.Date || !e.Over(now) || old.Over(now) && !old.Postponed {
		return nil
	}
	return fmt.Errorf("importing event %s: date = %s is over already, and the event is still to come (%s before): write a day to come; if it does not take place: \"rencontres event cancel %s\"",
		e.ID, e.Date, old.Date, e.ID)
}

// bound says what seats or meals are bound by.
func bound(taken, offered int) string {
	if offered == 0 {
		return fmt.Sprintf("%d are given already", taken)
	}
	return fmt.Sprintf("%d are given already and %d offered by mail until an answer", taken, offered)
}

// granted says what staff gave beyond the number of the programme, which need not be written there.
func granted(extra int) string {
	if extra == 0 {
		return ""
	}
	return fmt.Sprintf(" (staff granted %+d beside the programme)", extra)
}

// putEvent writes one event. One that was postponed is so no more once it has a new date.
func (t *Tx) putEvent(position int, e Event, actor string) error {
	attachments, err := attachmentsJSON(e.Attachments)
	if err != nil {
		return err
	}
	was, err := t.Event(e.ID)
	if errors.Is(err, ErrNotFound) {
		was, err = Event{ID: e.ID}, nil
	}
	if err != nil {
		return err
	}
	e = kept(was, e)
	err = t.run(`INSERT INTO event(id, position, title, kind, date, welcome, starts, ends, zone, town, department, venue, opens, closes,
			video, video_until, meals, meal_cutoff, changes, reminder, rule_reminder, rule_practical, rule_eve, rule_thanks, attachments, revision)
		VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
		ON CONFLICT(id) DO UPDATE SET position = excluded.position, title = excluded.title, kind = excluded.kind, date = excluded.date,
			welcome = excluded.welcome, starts = excluded.starts, ends = excluded.ends, zone = excluded.zone, town = excluded.town,
			department = excluded.department, venue = excluded.venue, opens = excluded.opens, closes = excluded.closes,
			video = excluded.video, video_until = excluded.video_until, meals = excluded.meals, meal_cutoff = excluded.meal_cutoff, changes = excluded.changes,
			reminder = excluded.reminder, rule_reminder = excluded.rule_reminder, rule_practical = excluded.rule_practical, rule_eve = excluded.rule_eve,
			rule_thanks = excluded.rule_thanks, attachments = excluded.attachments, postponed = CASE WHEN date = excluded.date THEN postponed ELSE 0 END`,
		e.ID, position, e.Title, e.Kind, e.Date, e.Welcome, e.Starts, e.Ends, e.Zone, e.Town, e.Department, e.Venue, e.Opens, e.Closes,
		e.Video, e.RemoteUntil, e.Meals.Capacity, e.MealCutoff, e.Changes, e.Reminder, e.Rules.Reminder, e.Rules.Practical, e.Rules.Eve, e.Rules.Thanks, attachments)
	if err != nil {
		return err
	}
	for _, mode := range []Mode{Onsite, Remote} {
		if err := t.putMode(e, mode); err != nil {
			return err
		}
	}
	for _, mode := range []Mode{Onsite, Remote} { // those that are there again first: who sat in them comes before who is moved there
		if e.Seats(mode) != nil {
			if err := t.unstrike(e.ID, mode, actor); err != nil {
				return err
			}
		}
	}
	for _, mode := range []Mode{Onsite, Remote} {
		if e.Seats(mode) == nil {
			if err := t.strike(was, mode, actor); err != nil {
				return err
			}
		}
	}
	return nil
}

// putMode writes the seats of a mode that the file has.
func (t *Tx) putMode(e Event, mode Mode) error {
	seats := e.Seats(mode)
	if seats == nil {
		return nil
	}
	return t.run(`INSERT INTO event_mode(event, mode, capacity) VALUES(?, ?, ?)
		ON CONFLICT(event, mode) DO UPDATE SET capacity = excluded.capacity`, e.ID, mode, seats.Capacity)
}

// Title is the programme's title.
func (t *Tx) Title() (string, error) { return t.Setting("programme.title") }
