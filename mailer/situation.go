package mailer

import (
	"regexp"
	"slices"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// situation is all that decide needs to know of the registry: who could be meant, what they hold, which events there are,
// and how many answers were given lately.
type situation struct {
	events    map[string]registry.Event
	here      []registry.Contact                         // at the sender's address
	known     bool                                       // the sender's address is known
	addressed *registry.Contact                          // whom the answered letter was written to
	named     map[string][]registry.Contact              // by name key: bearers of the names in the reading, at other addresses
	held      map[int64]map[string]registry.Registration // by contact and event, of all the contacts above
	answers   answerCounts
	queues    map[string]*queue // by event: those who come first
	proposed  []Intent          // of the message that the answered letter asks about
	offered   []offered         // whom the answered letter offers a seat
	spent     bool              // the question was answered before, or what it was about has changed since
	askedBy   string            // sender of that message
	written   time.Time         // when the sender says that they wrote, where that counts
	now       time.Time         // of the reading: hours, or after an outage days, after the message was received
}

// answerCounts are the answers that stated no change: these are counted, registrations are not.
type answerCounts struct {
	hour, day   int // to the sender's address
	all         int // to everybody, in an hour
	threadToday bool
}

// The limits on answers that state no change.
const (
	answersAnHour  = 1
	answersADay    = 4
	answersBreaker = 60 // to everybody in an hour: then they are held and staff are told
)

// gather reads the situation for a message. names are those that its reading speaks of, from what is known of its sender.
func gather(t *registry.Tx, id identity, events []registry.Event, from known, names []string, subject string) (situation, error) {
	s := situation{events: map[string]registry.Event{}, here: from.people, known: len(from.people) > 0, named: map[string][]registry.Contact{},
		held: map[int64]map[string]registry.Registration{}, queues: map[string]*queue{}, now: t.Now()}
	waiting, err := t.AllWaiting()
	if err != nil {
		return s, err
	}
	for _, r := range waiting {
		s.queueAt(r.Event).waits(r)
	}
	early, err := t.EventsWithEarly() // few: asking each event took longer than all else here
	if err != nil {
		return s, err
	}
	for _, e := range events {
		s.events[e.ID] = e
		if !slices.Contains(early, e.ID) {
			continue
		}
		if err := s.queueAt(e.ID).opens(t, e); err != nil {
			return s, err
		}
	}
	if from.address != 0 {
		if s.answers, err = countAnswers(t, from.address, subject); err != nil {
			return s, err
		}
	}
	for contact, all := range from.held {
		s.holds(contact, all)
	}
	if id.letter != nil && id.letter.Contact != 0 {
		c, err := t.Contact(id.letter.Contact)
		if err != nil {
			return s, err
		}
		s.addressed = &c
	}
	for _, name := range names {
		if s.named[registry.NameKey(name)], err = t.ContactsNamed(name); err != nil {
			return s, err
		}
	}
	return s, s.gatherHeld(t)
}

// queueAt gives the queue of an event, an empty one if nobody waits.
func (s *situation) queueAt(event string) *queue {
	q := s.queues[event]
	if q == nil {
		q = &queue{}
		s.queues[event] = q
	}
	return q
}

// gatherHeld reads the registrations of everybody else who could be meant.
func (s *situation) gatherHeld(t *registry.Tx) error {
	var people []registry.Contact
	if s.addressed != nil {
		people = append(people, *s.addressed)
	}
	for _, bearers := range s.named {
		people = append(people, bearers...)
	}
	for _, c := range people {
		if s.held[c.ID] != nil {
			continue
		}
		all, err := t.RegistrationsOf(c.ID)
		if err != nil {
			return err
		}
		s.holds(c.ID, all)
	}
	return nil
}

// holds notes the registrations of a contact.
func (s *situation) holds(contact int64, all []registry.Registration) {
	s.held[contact] = map[string]registry.Registration{}
	for _, r := range all {
		s.held[contact][r.Event] = r
	}
}

func countAnswers(t *registry.Tx, address int64, subject string) (answerCounts, error) {
	var c answerCounts
	var err error
	if c.all, err = t.CountedSince(0, t.Now().Add(-time.Hour)); err != nil {
		return c, err
	}
	today, err := t.CountedTo(address, t.Now().Add(-24*time.Hour))
	for _, l := range today {
		c.threadToday = c.threadToday || thread(l.Subject) == thread(subject)
		if l.Skipped {
			continue
		}
		c.day++
		if l.Created.After(t.Now().Add(-time.Hour)) {
			c.hour++
		}
	}
	return c, err
}

// allowed says whether one more letter that states no change may go to the address; an acknowledgement goes once a day in each
// thread.
func (c answerCounts) allowed(kind templates.Kind) bool {
	return c.hour < answersAnHour && c.day < answersADay && !(acknowledges(kind) && c.threadToday)
}

var replyPrefix = regexp.MustCompile(`(?i)^\s*((re|réf?|rép|fwd?|tr|aw|wg)\s?(\[\d+\])?\s?[:：.]\s*)+`)

// thread is a subject without the prefixes of replies.
func thread(subject string) string {
	return registry.Fold(replyPrefix.ReplaceAllString(subject, ""))
}

// onItsWay is how long a message may take, and clocks may differ, before what it says counts as older than its reception.
const (
	onItsWay   = 15 * time.Minute
	onItsWayIn = 30 * 24 * time.Hour // a Date before that is no time of writing
)

// writtenAt is when a message was written: its Date where mail was held up on its way, and its reception otherwise. A later message of the same
// person that came before it stands (FAULTS abuse 10).
func writtenAt(date, received time.Time) time.Time {
	if late := received.Sub(date); !date.IsZero() && late > onItsWay && late < onItsWayIn {
		return date
	}
	return received
}
