package mailer

import (
	"context"
	"regexp"
	"slices"
	"time"

	"rencontres/registry"
)

// Status is what "status" prints; the JSON names are a contract with those who read them.
type Status struct {
	Alive   bool          `json:"alive"`
	SeenAt  *time.Time    `json:"seen_at"` // by the registry's clock, as all times here
	Host    string        `json:"host"`
	Mailbox MailboxStatus `json:"mailbox"`
	Queue   QueueStatus   `json:"queue"`
	Triage  int           `json:"triage"`
	Facts   []Fact        `json:"facts"`
	Meals   []MealsDue    `json:"meals,omitempty"`          // to tell a caterer
	Offers  int           `json:"offers,omitempty"`         // seats that are offered by mail and not answered yet
	Free    []FreeSeats   `json:"free_seats,omitempty"`     // that somebody waits for, too late to offer them by mail: a person gives them
	Late    []int64       `json:"late_campaigns,omitempty"` // scheduled ones whose hour passed long ago: they wait for a person
	Stalled bool          `json:"stalled"`                  // no service has run for longer than it should; or mail waits, and none ever did
}

// MailboxStatus is how the mailbox is.
type MailboxStatus struct {
	OK           bool       `json:"ok"`
	Fault        string     `json:"fault"`
	VisitedAt    *time.Time `json:"visited_at"`
	LastReceived *time.Time `json:"last_received"`
	Waiting      int        `json:"waiting"` // received, not handled yet
}

// QueueStatus counts letters that did not go yet, or cannot.
type QueueStatus struct {
	Queued         int        `json:"queued"`
	Deferred       int        `json:"deferred"`
	Held           int        `json:"held"`
	Failed         int        `json:"failed"`
	Expired        int        `json:"expired"` // letters that no server took in time: somebody was not told
	PossibleCopies int        `json:"possible_copies"`
	PausedUntil    *time.Time `json:"paused_until"`
	PauseReason    string     `json:"pause_reason"`
	Fault          string     `json:"fault"`         // of the mail server, while letters wait: it refuses us, or has not been reached for an hour
	RefusedSince   *time.Time `json:"refused_since"` // when the first attempt of those failed that have failed in a row
	OnHold         bool       `json:"on_hold"`       // the whole outbox waits for a person
	LastSent       *time.Time `json:"last_sent"`
}

// Fact is something that a letter will need and the programme does not say yet.
type Fact struct {
	Event    string    `json:"event"`
	Fact     string    `json:"fact"` // "venue", "link"
	NeededBy time.Time `json:"needed_by"`
	Overdue  bool      `json:"overdue"`
}

// MealsDue is what the caterer of an event is to be told: the meals, in the week before the day of changes is over, and what changed after it.
type MealsDue struct {
	Event    string    `json:"event"`
	Reserved int       `json:"reserved"`
	Untold   int       `json:"untold"` // people whose meal changed after that day
	By       time.Time `json:"by"`     // the end of that day
}

// FreeSeats are seats of an event that are left while people wait for one, in the last days, when none is offered by mail.
type FreeSeats struct {
	Event   string        `json:"event"`
	Mode    registry.Mode `json:"mode"`
	Seats   int           `json:"seats"`
	Waiting int           `json:"waiting"`
	Contact int64         `json:"contact"` // whose turn it is
}

// NeedsHand says whether somebody must do something now.
func (s Status) NeedsHand() bool {
	overdue := slices.ContainsFunc(s.Facts, func(f Fact) bool { return f.Overdue }) || slices.ContainsFunc(s.Meals, func(m MealsDue) bool { return m.Untold > 0 })
	return s.Stalled || len(s.Late) > 0 || len(s.Free) > 0 || s.Triage > 0 || s.Queue.Held > 0 || s.Queue.Failed > 0 || s.Queue.Expired > 0 || s.Queue.Fault != "" || s.Mailbox.Fault != "" || s.Queue.OnHold || overdue
}

// How long no service may have run.
const (
	stalledAfter = 30 * time.Minute // while mail waits: a pass of "serve --once" is due again by then
	goneAfter    = 15 * time.Minute // if it was a daemon: many signs of life are missing
	lapsedAfter  = 24 * time.Hour   // if it was a pass: cron makes one a day at least
)

// stalled says whether a service that was last seen for so long should have been seen meanwhile.
func stalled(i registry.Instance, unseen time.Duration, waits bool) bool {
	switch {
	case waits && unseen > stalledAfter:
		return true
	case i.Seen.IsZero(): // nothing is to be done yet
		return false
	case i.Once:
		return unseen > lapsedAfter
	}
	return unseen > goneAfter
}

// StatusOf says how a registry and its service are.
func StatusOf(ctx context.Context, r *registry.Registry) (Status, error) {
	var s Status
	err := r.View(ctx, func(t *registry.Tx) error {
		wall := time.Now()
		i, alive, err := t.Alive(wall)
		if err != nil {
			return err
		}
		s.Alive, s.Host = alive, i.Host
		if !i.Seen.IsZero() { // the instance lives in wall time
			moved, err := t.ClockMovedBy()
			if err != nil {
				return err
			}
			s.SeenAt = at(i.Seen.Add(moved))
		}
		s.Mailbox = MailboxStatus{OK: i.Mailbox == "" && !i.Visited.IsZero(), Fault: i.Mailbox, VisitedAt: at(i.Visited)}
		if err := s.mail(t, i); err != nil {
			return err
		}
		open, err := t.TriageCases(false)
		if err != nil {
			return err
		}
		s.Triage = len(open)
		waits := s.Mailbox.Waiting + s.Queue.Queued + s.Queue.Deferred
		s.Stalled = !alive && stalled(i, wall.Sub(i.Seen), waits > 0)
		if s.Late, err = t.LateCampaigns(); err != nil {
			return err
		}
		if s.Facts, err = facts(t); err != nil {
			return err
		}
		if s.Free, err = freeSeats(t); err != nil {
			return err
		}
		s.Meals, s.Offers, err = dayOfMeals(t)
		return err
	})
	return s, err
}

func (s *Status) mail(t *registry.Tx, i registry.Instance) error {
	mail, err := t.LastMail()
	if err != nil {
		return err
	}
	messages, err := t.MessageCounts()
	if err != nil {
		return err
	}
	letters, err := t.LetterCounts(0)
	if err != nil {
		return err
	}
	copies, err := t.PossibleCopies(0)
	if err != nil {
		return err
	}
	expired, err := t.ExpiredLetters()
	if err != nil {
		return err
	}
	pause, err := t.PausedUntil("queue")
	if err != nil {
		return err
	}
	last, err := t.Refusals("queue")
	if err != nil {
		return err
	}
	s.Mailbox.LastReceived, s.Mailbox.Waiting = at(mail.LastReceived), messages[registry.MessageNew]
	s.Queue = QueueStatus{Queued: letters[registry.Queued] + letters[registry.Sending], Deferred: letters[registry.Deferred], Held: letters[registry.Held],
		Failed: letters[registry.Failed], Expired: expired, PossibleCopies: copies, PausedUntil: at(pause.Until), PauseReason: pause.Reason, OnHold: i.Hold, LastSent: at(mail.LastSent), RefusedSince: at(last.Since)}
	if s.Queue.Queued+s.Queue.Deferred > 0 && serverFault(last, t.Now()) {
		s.Queue.Fault = last.Reason
	}
	return nil
}

// outOfReachFor is how long the mail server may be out of reach before somebody has to look.
const outOfReachFor = time.Hour

// serverFault says whether what stops letters is for a person: a refusal, or that the server has been out of reach for long; not that it has had
// enough for now.
func serverFault(p registry.Pause, now time.Time) bool {
	switch Obstacle(p.Reason) {
	case "refused":
		return true
	case "unreachable":
		return !p.Since.IsZero() && now.Sub(p.Since) >= outOfReachFor
	}
	return false
}

var (
	refusedReason = regexp.MustCompile(`^[a-z]+ 5\d\d$|^5\d\d at `)
	busyReason    = regexp.MustCompile(`^status 4|rate$`)
)

// Obstacle says what the reason of a pause is: "refused" (the server does not want us), "busy" (it has had enough for now), "unreachable"; "" for none.
func Obstacle(reason string) string {
	switch {
	case reason == "":
		return ""
	case refusedReason.MatchString(reason):
		return "refused"
	case busyReason.MatchString(reason):
		return "busy"
	}
	return "unreachable"
}

// facts lists what letters will need of events to come, with the day by which it is needed.
func facts(t *registry.Tx) ([]Fact, error) {
	events, err := t.Events()
	if err != nil {
		return nil, err
	}
	missing := []Fact{}
	for _, e := range events {
		if state := e.StateAt(t.Now()); state == registry.EventPast || state == registry.EventCancelled {
			continue
		}
		by := e.Due(registry.DuePractical)
		if e.Onsite != nil && e.Venue == "" {
			missing = append(missing, Fact{e.ID, "venue", by, !t.Now().Before(by)})
		}
		if e.Remote != nil && e.Video == "" {
			missing = append(missing, Fact{e.ID, "link", by, !t.Now().Before(by)})
		}
	}
	return missing, nil
}

// mealsWeek is how many days before the last day of changes the caterer's numbers are shown.
const mealsWeek = 7

// dayOfMeals lists what caterers are to be told, also of a hall that was struck, and counts the seats that are offered.
func dayOfMeals(t *registry.Tx) (due []MealsDue, offers int, err error) {
	events, err := t.Events()
	if err != nil {
		return nil, 0, err
	}
	for _, e := range events {
		if e.Off() || !t.Now().Before(e.At(0, e.Ends)) {
			continue
		}
		for _, mode := range []registry.Mode{registry.Onsite, registry.Remote} {
			n, err := t.Offered(e.ID, mode)
			if err != nil {
				return nil, 0, err
			}
			offers += n
		}
		last := e.LastChanges()
		if last == "" {
			continue
		}
		changes, err := t.MealChanges(e.ID)
		if err != nil {
			return nil, 0, err
		}
		by := registry.Local(last, 1, "", registry.Zone(e.Zone))
		if week := e.Onsite != nil && !t.Now().Before(by.AddDate(0, 0, -mealsWeek)) && t.Now().Before(by); week || len(changes) > 0 {
			served, err := t.MealsServed(e.ID)
			if err != nil {
				return nil, 0, err
			}
			due = append(due, MealsDue{e.ID, served, len(changes), by})
		}
	}
	return due, offers, nil
}

// freeSeats lists, by event and mode, the seats that a person has to give to who waits: from three days before until the start.
func freeSeats(t *registry.Tx) ([]FreeSeats, error) {
	events, err := t.Events()
	if err != nil {
		return nil, err
	}
	var all []FreeSeats
	for _, e := range events {
		if !seatsMove(e, t.Now()) || !offersEnd(e, t.Now()) || !t.Now().Before(e.At(0, e.Starts)) {
			continue
		}
		waiting, err := t.WaitingAt(e.ID)
		if err != nil {
			return nil, err
		}
		registry.ByTurn(waiting)
		for _, mode := range []registry.Mode{registry.Onsite, registry.Remote} {
			free := FreeSeats{Event: e.ID, Mode: mode}
			for _, r := range waiting {
				if r.State != registry.Waiting || r.Mode != mode || !r.Offered.IsZero() {
					continue
				}
				if free.Waiting++; free.Contact == 0 {
					free.Contact = r.Contact
				}
			}
			if free.Seats, err = seatsLeft(t, e, mode, free.Waiting); err != nil {
				return nil, err
			}
			if free.Seats > 0 && free.Waiting > 0 {
				all = append(all, free)
			}
		}
	}
	return all, nil
}

// at is null for the zero time.
func at(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}
