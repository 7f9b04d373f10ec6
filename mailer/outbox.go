package mailer

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"rencontres/mailer/relay"
	"rencontres/registry"
	"rencontres/templates"
)

// claimBatch is how many letters are committed as attempts at once, and claimMost how many when letters go so fast that connections would wait
// for the next ones.
const (
	claimBatch = 32
	claimMost  = 64
)

// hand is what connections have taken and not brought to an end: it counts against the pace like what went out.
type hand struct {
	all, campaigns int
	domains        map[string]int
	batch          int // how many may be taken besides
}

// claim commits attempts before they are made: those of the registry first, campaigns within their share of the pace.
// Campaign letters are looked at again in this transaction, and written, unless they were just before. again: letters were ended instead, and
// others may be due.
func (s *Service) claim(ctx context.Context, h hand) (letters []registry.Letter, again bool, err error) {
	ahead, idle, err := s.foresee(ctx, h)
	if err != nil || idle {
		return nil, false, err
	}
	err = s.registry.Together(ctx, func(t *registry.Tx) error {
		letters, again = nil, false
		if err := s.endWaits(t); err != nil {
			return err
		}
		full, err := s.domains(t, h)
		if err != nil {
			return err
		}
		due, err := s.dueNow(t, h)
		if err != nil {
			return err
		}
		d := &desk{written: ahead}
		for _, l := range due {
			if !full.take(domainOf(l)) {
				continue
			}
			ready, err := s.prepare(t, d, &l)
			if err != nil {
				return fmt.Errorf("preparing letter %d: %w", l.ID, err)
			}
			if ready {
				letters = append(letters, l)
			} else {
				again = true
			}
		}
		return nil
	})
	if err != nil {
		return nil, false, err
	}
	return letters, again, nil
}

// dueNow gives the letters that may be taken now.
func (s *Service) dueNow(t *registry.Tx, h hand) ([]registry.Letter, error) {
	all, campaigns, err := s.allowance(t)
	if err != nil || all <= h.all {
		return nil, err
	}
	return t.DueLetters(min(all-h.all, h.batch), max(0, campaigns-h.campaigns))
}

// endWaits ends what waited too long, letters and pauses: in each run, and each second of a long one, as it looks at all that wait.
func (s *Service) endWaits(t *registry.Tx) error {
	if since := t.Now().Sub(s.waitsEnded); since >= 0 && since < watchEvery {
		return nil
	}
	s.waitsEnded = t.Now()
	if err := t.ClipWaits(longestBackoff, max(longestBackoff, s.Pace.widest())); err != nil {
		return err
	}
	return t.ExpireLetters()
}

// allowance says how many letters may be taken now: none while the queue is paused or the outbox on hold.
func (s *Service) allowance(t *registry.Tx) (all, campaigns int, err error) {
	if i, err := t.Instance(); err == nil && i.Hold {
		return 0, 0, nil
	}
	paused, err := t.PausedUntil("queue")
	if err != nil || !paused.Until.IsZero() {
		return 0, 0, err
	}
	var sent, ofCampaigns []int
	for _, w := range s.Pace.common() {
		n, err := t.SentSince(t.Now().Add(-w.Per), false)
		if err != nil {
			return 0, 0, err
		}
		c, err := t.SentSince(t.Now().Add(-w.Per), true)
		if err != nil {
			return 0, 0, err
		}
		sent, ofCampaigns = append(sent, n), append(ofCampaigns, c)
	}
	all, campaigns = s.Pace.room(t.Now(), sent, ofCampaigns)
	return all, campaigns, nil
}

// domainRoom is how many letters may go to each domain, by the windows that count one by one.
type domainRoom struct {
	windows []Window // their Limit that of now
	sent    []map[string]int
}

// take says whether one more letter may go to a domain ("domain:orange.example"), and counts it.
func (r domainRoom) take(scope string) bool {
	for i, w := range r.windows {
		if w.holds(scope) && r.sent[i][scope] >= w.Limit {
			return false
		}
	}
	for i := range r.windows {
		r.sent[i][scope]++
	}
	return true
}

// domains counts what went to each domain, and pauses those whose window is full until it has room: their letters keep no others waiting.
func (s *Service) domains(t *registry.Tx, h hand) (domainRoom, error) {
	var r domainRoom
	for _, w := range s.Pace.perDomain() {
		w.Limit = w.limitAt(s.Pace.here(t.Now()))
		loads, err := t.SentByDomain(t.Now().Add(-w.Per), w.Limit)
		if err != nil {
			return r, err
		}
		sent := maps.Clone(h.domains)
		if sent == nil {
			sent = map[string]int{}
		}
		for _, load := range loads {
			scope := "domain:" + load.Domain
			sent[scope] += load.Sent
			if !w.holds(scope) || load.Full.IsZero() {
				continue
			}
			paused, err := t.PausedUntil(scope)
			if until := load.Full.Add(w.Per); err == nil && until.After(paused.Until) {
				err = t.PauseSending(scope, until, "pace")
			}
			if err != nil {
				return r, err
			}
		}
		r.windows, r.sent = append(r.windows, w), append(r.sent, sent)
	}
	return r, nil
}

// prepare commits one attempt. A letter that is not wanted any more is dropped; one of a campaign is written now, once and for
// all, one about a change of an event at each attempt. One that cannot be written is held for a person, and blocks nobody.
func (s *Service) prepare(t *registry.Tx, d *desk, l *registry.Letter) (ready bool, err error) {
	state, reason, err := s.stale(t, d, *l)
	if err != nil {
		return false, err
	}
	if _, wrong := relay.Mailbox(l.Email); reason == "" && wrong != nil { // no server has to be asked
		return false, t.EndLetter(l.ID, registry.Failed, "address", "not sent: "+wrong.Error())
	}
	if reason == "" && (len(l.Bytes) == 0 || tellsChange(*l)) {
		state, reason, err = s.write(t, d, l)
		if registry.Storage(err) {
			return false, err
		}
		if err != nil {
			s.log.Error("letter cannot be written, held for a person", "letter", l.ID, "kind", l.Kind, "error", safely(err))
			state, reason = registry.Held, "template"
		}
	}
	if reason != "" {
		return false, t.EndLetter(l.ID, state, reason, "")
	}
	return true, t.MarkSending(l.ID, l.Subject, l.Bytes)
}

// stale says why a letter that was never handed over must not go any more: its address takes none, it states registrations of events that are
// over, or it is a letter by date for somebody who is not registered by now.
func (s *Service) stale(t *registry.Tx, d *desk, l registry.Letter) (registry.LetterState, string, error) {
	if l.Unknowns > 0 {
		return "", "", nil
	}
	if l.Campaign != 0 && len(l.Bytes) > 0 { // tried before
		return s.unwantedLetter(t, d, l)
	}
	if l.Campaign != 0 { // write looks at it
		return "", "", nil
	}
	address, err := t.AddressByID(l.Address)
	if err != nil {
		return "", "", err
	}
	if !address.Dead.IsZero() {
		return registry.Failed, "address", nil
	}
	if tellsChange(l) { // write looks at it
		return "", "", nil
	}
	if l.Key == "" {
		return overtaken(t, l)
	}
	stated, err := t.RegistrationsOfLetter(l.ID)
	if err != nil {
		return "", "", err
	}
	wanted := registry.Registered
	if templates.Kind(l.Kind) == templates.Offer {
		wanted = registry.Waiting
	}
	for _, r := range stated {
		if r.State != wanted {
			return registry.Skipped, "not-registered", nil
		}
	}
	return "", "", nil
}

// overtaken says whether all that a letter states of registrations is over: that they come, wait or may come. Who is out is told all the same.
func overtaken(t *registry.Tx, l registry.Letter) (registry.LetterState, string, error) {
	states := []templates.Kind{templates.Confirmation, templates.Early, templates.Waiting, templates.Noted, templates.Change}
	if !slices.Contains(states, templates.Kind(l.Kind)) {
		return "", "", nil
	}
	stated, err := t.RegistrationsOfLetter(l.ID)
	if err != nil || len(stated) == 0 {
		return "", "", err
	}
	for _, r := range stated {
		e, err := t.Event(r.Event)
		if err != nil || e.StateAt(t.Now()) != registry.EventPast {
			return "", "", err
		}
	}
	return registry.Expired, "event-past", nil
}
