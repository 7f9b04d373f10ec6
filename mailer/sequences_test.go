package mailer

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

var (
	sequences = flag.Int("sequences", 30, "random sequences of replies, calendar answers, acts of staff and steps of the clock")
	firstSeed = flag.Uint64("first", 1, "seed of the first of them")
)

// Whatever people, staff and the clock do, and in what order, what must always hold (DESIGN §8) holds after each step: no capacity is exceeded,
// nobody passes those who wait, each change of a registration has the letter that states it, the journal tells how things stand, and
// nothing leaves twice.
func TestSequencesKeepTheInvariants(t *testing.T) {
	all := *sequences
	if testing.Short() {
		all = min(all, 4)
	}
	for n := range all {
		seed := *firstSeed + uint64(n)
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			inWorld(t, start(), func(w *world) {
				w.importProgramme("testdata/small.toml")
				s := sequence{world: w, rand: rand.New(rand.NewPCG(seed, 2026))}
				for _, name := range s.names() {
					w.contact(s.mail(name), name+" Martin")
				}
				w.invite("epernay")
				for _, n := range s.rand.Perm(len(s.names())) { // the house is full, and the others wait
					s.writes(s.names()[n], "Je serai présent le 28 mai à Épernay, sur place.", true)
				}
				w.pass()
				for range 14 {
					s.step()
					news := s.untold()
					w.pass()
					if news { // other letters wait for those about a change
						w.pass()
					}
					s.check()
					if w.Failed() {
						w.Logf("after\n%s\nthe log:\n%s", strings.Join(s.done, "\n"), w.log)
						return
					}
				}
			})
		})
	}
}

// sequence is one random life of an event of three seats and two meals on site.
type sequence struct {
	*world
	rand *rand.Rand
	done []string // what was done, for the report of a failure

	onsite *registry.Seats // those that the programme took away
}

func (s *sequence) names() []string {
	return []string{"Anne", "Bruno", "Chloe", "David", "Emma", "Farid"}
}

func (s *sequence) mail(name string) string { return strings.ToLower(name) + "@ville.example" }

func (s *sequence) anybody() string { return s.names()[s.rand.IntN(len(s.names()))] }

func (s *sequence) note(format string, args ...any) {
	s.done = append(s.done, s.registry.Now().Format("02/01 15:04 ")+fmt.Sprintf(format, args...))
}

// step does one thing, most often a reply.
func (s *sequence) step() {
	switch n := s.rand.IntN(20); {
	case n < 9:
		s.reply()
	case n < 11:
		s.calendar()
	case n < 14:
		s.staff()
	case n < 16:
		s.event()
	default:
		wait := []time.Duration{time.Minute, 11 * time.Minute, 3 * time.Hour, 30 * time.Hour, 5 * 24 * time.Hour}[s.rand.IntN(5)]
		s.note("%s pass", wait)
		s.later(wait)
	}
}

// reply writes what somebody may answer, most often to the last letter that they got.
func (s *sequence) reply() {
	name := s.anybody()
	all := []string{"Je serai présent le 28 mai à Épernay, sur place.", "Je participerai à la rencontre du 28 mai en visio.", "Je ne pourrai pas venir le 28 mai à Épernay.",
		"Finalement je suivrai la rencontre du 28 mai à distance.", "Je viendrai le 28 mai, mais sans déjeuner.", "Je serai là le 28 mai et je déjeunerai sur place, je suis végétarien.", "Oui", "Non merci",
		"Je ne sais pas encore si je pourrai venir le 28 mai.", "Oui, je serai présent.", "Merci beaucoup !"}
	s.writes(name, all[s.rand.IntN(len(all))], s.rand.IntN(4) > 0)
}

// writes sends a message of somebody, in answer to their last letter or to none.
func (s *sequence) writes(name, text string, answer bool) {
	answers := s.lastTo(s.mail(name))
	if !answer {
		answers = nil
	}
	s.note("%s writes %q, in answer to a letter: %t", name, text, answer)
	s.write(note{from: s.mail(name), name: name + " Martin", text: text, subject: "Rencontre du 28 mai", answers: answers})
}

// calendar answers by the button of somebody's calendar.
func (s *sequence) calendar() {
	name := s.anybody()
	r := s.registration("epernay", s.mail(name), "")
	if r == nil {
		return
	}
	says := []string{"ACCEPTED", "DECLINED", "TENTATIVE"}[s.rand.IntN(3)]
	s.note("%s's calendar says %s", name, says)
	s.write(note{raw: calendarAnswer(s.mail(name), r.UID, r.Sequence, []string{"ATTENDEE;PARTSTAT=" + says + ":mailto:" + s.mail(name)})})
}

// staff registers, cancels or promotes somebody. What is refused changes nothing.
func (s *sequence) staff() {
	name := s.anybody()
	var err error
	switch n := s.rand.IntN(3); n {
	case 0:
		reason := []string{"", "speaker"}[s.rand.IntN(2)]
		if r := s.registration("epernay", s.mail(name), ""); r != nil {
			_, err = s.service.Promote(s.ctx, "epernay", r.Contact, reason)
			s.note("staff promotes %s (%s): %v", name, reason, err)
		}
		return
	default:
		i := Intent{Event: "epernay", Intent: []string{"attend", "absent"}[n-1]}
		if n == 1 {
			mode := []string{"onsite", "remote"}[s.rand.IntN(2)]
			i.Mode = &mode
		}
		_, err = s.service.Register(s.ctx, registry.Contact{Email: s.mail(name), Name: name + " Martin", Origin: "staff"}, i)
		s.note("staff notes %s for %s: %v", i.Intent, name, err)
	}
}

// event changes the event: its seats, its place, its date, its modes, whether it is held. What is refused changes nothing.
func (s *sequence) event() {
	n := s.rand.IntN(9)
	_, err := s.service.ChangeEvents(s.ctx, Telling{}, func(t *registry.Tx) error {
		switch n {
		case 0:
			return t.CancelEvent("epernay", "staff")
		case 1, 2:
			return t.ReopenEvent("epernay", "staff")
		case 3:
			return t.PostponeEvent("epernay", true, "staff")
		}
		return importChanged(t, func(_ *registry.Tx, e *registry.Event) error {
			s.alterEvent(n, e)
			return nil
		})
	})
	s.note("%s: %v", []string{"the event is cancelled", "the event is reopened", "the event is reopened", "the event is postponed", "the programme gives one seat more",
		"the programme gives one seat less", "the programme gives another place", "the programme gives another day", "the programme takes or gives the seats on site"}[n], err)
}

// alterEvent is what the programme says of the event from now on.
func (s *sequence) alterEvent(n int, e *registry.Event) {
	seats := func(more int) {
		if e.Onsite != nil {
			now := *e.Onsite.Capacity + more
			e.Onsite.Capacity = &now
		}
	}
	switch n {
	case 4:
		seats(1)
	case 5:
		seats(-1)
	case 6:
		e.Venue = fmt.Sprintf("%d rue de la Gare, 51200 Épernay", s.rand.IntN(90)+1)
	case 7:
		e.Date = []string{"2026-05-28", "2026-05-29", "2026-06-02"}[s.rand.IntN(3)]
	case 8:
		if e.Onsite != nil {
			s.onsite, e.Onsite = e.Onsite, nil
		} else {
			e.Onsite = s.onsite
		}
	}
}

// untold says whether letters about a change of the event wait to leave.
func (s *sequence) untold() (untold bool) {
	s.view(func(t *registry.Tx) error {
		e, err := t.Event("epernay")
		if err == nil {
			untold, err = s.service.untold(t, e)
		}
		return err
	})
	return untold
}

// check holds what must always hold.
func (s *sequence) check() {
	s.Helper()
	s.view(func(t *registry.Tx) error {
		e, err := t.Event("epernay")
		if err != nil {
			return err
		}
		all, err := t.RegistrationsAt(e.ID)
		if err != nil {
			return err
		}
		s.seats(e, all)
		if !s.untold() {
			s.order(e, all)
		}
		return errors.Join(s.stated(t, all), s.journalled(t, all))
	})
	s.delivered()
}

// seats counts the registrations against the capacities and against the counters.
func (s *sequence) seats(e registry.Event, all []registry.Registration) {
	taken, meals := map[registry.Mode]int{}, 0
	for _, r := range all {
		if r.State == registry.Registered {
			taken[r.Mode]++
		}
		if r.Eats() {
			meals++
		}
		if r.State == registry.Waiting && !r.Offered.IsZero() {
			taken["offered"]++
		}
	}
	for mode, n := range map[registry.Mode]int{registry.Onsite: taken[registry.Onsite], registry.Remote: taken[registry.Remote]} {
		if seats := e.Seats(mode); seats == nil && n > 0 || seats != nil && (n != seats.Taken || over(*seats, n)) {
			s.Errorf("%s: %d are registered %s, the books say %+v", e.ID, n, mode, seats)
		}
	}
	if meals != e.Meals.Taken || over(e.Meals, meals) {
		s.Errorf("%s: %d meals are reserved, the books say %+v", e.ID, meals, e.Meals)
	}
	if n := taken[registry.Onsite] + taken["offered"]; e.Onsite != nil && over(*e.Onsite, n) {
		s.Errorf("%s: %d seats are taken or offered, of %+v", e.ID, n, *e.Onsite)
	}
}

// over says whether a number exceeds what there is.
func over(s registry.Seats, n int) bool { return s.Capacity != nil && n > *s.Capacity+s.Extra }

// order looks that no seat stays free while somebody waits who can be offered one, and that offers go by turn.
func (s *sequence) order(e registry.Event, all []registry.Registration) {
	now := s.registry.Now()
	if !seatsMove(e, now) || offersEnd(e, now) {
		return
	}
	registry.ByTurn(all)
	offers, passed := 0, false
	for _, r := range all {
		switch {
		case !r.Offerable():
		case r.Offered.IsZero():
			passed = true
		case passed && r.Lapsed == 0:
			s.Errorf("registration %d is offered a seat, and somebody who waits longer is not", r.ID)
		}
		if !r.Offered.IsZero() {
			offers++
		}
	}
	if passed && e.Onsite != nil && e.Onsite.Taken+offers < *e.Onsite.Capacity+e.Onsite.Extra {
		s.Errorf("a seat is free and offered to nobody, while somebody waits")
	}
}

// stated looks that each registration has a letter that states it as it is, written with its last change or after. A letter that ended before anybody
// could read it (refused, or expired while nothing ran) counts where it was the last word, and does not where what it said was taken back since.
func (s *sequence) stated(t *registry.Tx, all []registry.Registration) error {
	read, err := s.toldBy(t, func(l registry.Letter) bool { return l.MayBeOut() || l.SurelyWaits() })
	if err != nil {
		return err
	}
	written, err := s.toldBy(t, func(l registry.Letter) bool { return l.State != registry.Superseded && l.State != registry.Skipped })
	if err != nil {
		return err
	}
	for _, r := range all {
		entries, err := t.JournalOf(fmt.Sprintf("registration:%d", r.ID), 100)
		if err != nil {
			return err
		}
		entries = slices.DeleteFunc(entries, func(e registry.Entry) bool {
			return !strings.HasPrefix(e.Action, "registration ") || !strings.Contains(e.Fields, "state=")
		})
		slices.SortFunc(entries, func(a, b registry.Entry) int { return int(a.ID - b.ID) })
		e, err := t.Event(r.Event)
		if err != nil {
			return err
		}
		if !tells(e, entries, read[r.ID]) && !tells(e, entries, written[r.ID]) {
			last := entries[len(entries)-1]
			s.Errorf("registration %d was changed at %s (%s), its last letter is of %s", r.ID, last.At, last.Fields, written[r.ID])
		}
	}
	return nil
}

// toldBy gives when the last of some letters was written that states a registration.
func (s *sequence) toldBy(t *registry.Tx, counts func(registry.Letter) bool) (map[int64]time.Time, error) {
	told := map[int64]time.Time{}
	letters, err := t.Letters(registry.LetterFilter{})
	if err != nil {
		return nil, err
	}
	for _, l := range letters {
		if !counts(l) {
			continue
		}
		rows, err := t.RegistrationsOfLetter(l.ID)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			if l.Created.After(told[r.ID]) {
				told[r.ID] = l.Created
			}
		}
	}
	return told, nil
}

// tells says whether letters until an instant tell how a registration stands, by its lines of the journal. Of the lines of that instant itself any may be
// what the letter states: the clock stands still while something is done.
func tells(e registry.Event, entries []registry.Entry, told time.Time) bool {
	last := entries[len(entries)-1]
	if !last.At.After(told) {
		return true
	}
	known := []string{""}
	for _, line := range entries {
		switch {
		case line.At.Before(told):
			known = []string{line.Fields}
		case line.At.Equal(told):
			known = append(known, line.Fields)
		}
	}
	return slices.ContainsFunc(known, func(fields string) bool {
		return fields == last.Fields || // what was taken back unseen stands as it was told before
			e.Off() && modeIn(fields) != modeIn(last.Fields) // a mode struck while the event is off is told once it takes place
	})
}

// modeIn is the mode in the fields of a line of the journal.
func modeIn(fields string) string {
	_, rest, _ := strings.Cut(fields, "mode=")
	mode, _, _ := strings.Cut(rest, " ")
	return mode
}

// journalled looks that the last line of the journal about a registration says how it stands.
func (s *sequence) journalled(t *registry.Tx, all []registry.Registration) error {
	for _, r := range all {
		entries, err := t.JournalOf(fmt.Sprintf("registration:%d", r.ID), 100)
		if err != nil {
			return err
		}
		entries = slices.DeleteFunc(entries, func(e registry.Entry) bool { return !strings.Contains(e.Fields, "state=") })
		last := slices.MaxFunc(entries, func(a, b registry.Entry) int { return int(a.ID - b.ID) })
		if !strings.Contains(last.Fields+" ", fmt.Sprintf("state=%s ", r.State)) {
			s.Errorf("registration %d is %q, the journal says last: %s", r.ID, r.State, last.Fields)
		}
	}
	return nil
}

// delivered looks that every letter left once, and that what left is in the books.
func (s *sequence) delivered() {
	seen := map[string]bool{}
	for _, d := range s.server.Accepted() {
		id := parseLetter(s.T, d).Header.Get("Message-ID")
		if seen[id] {
			s.Errorf("%s left twice", id)
		}
		seen[id] = true
	}
	sent, keys := 0, map[string]bool{}
	for _, l := range s.letters(registry.LetterFilter{}) {
		if l.State == registry.Sent {
			sent++
		}
		if l.State == registry.Failed || l.State == registry.Held && !strings.HasPrefix(l.Reason, factReason) {
			s.Errorf("letter %d, %s: %s (%s)", l.ID, l.Kind, l.State, l.Reason)
		}
		if name := fmt.Sprint(l.Kind, l.Address); templates.Kind(l.Kind) == templates.Practical || templates.Kind(l.Kind) == templates.Thanks {
			if keys[name] && l.State == registry.Sent {
				s.Errorf("%s twice to %s", l.Kind, l.Email)
			}
			keys[name] = l.State == registry.Sent
		}
	}
	if sent != len(seen) {
		s.Errorf("%d letters left, the books say %d", len(seen), sent)
	}
}
