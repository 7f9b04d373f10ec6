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

// claimBatch is how many letters are committed as attempts at once.
const claimBatch = 32

// hand is what connections have taken and not brought to an end: it counts against the pace like what went out.
type hand struct {
	all, campaigns int
	domains        map[string]int
}

// claim commits attempts before they are made: those of the registry first, campaigns within their share of the pace.
// Campaign letters are looked at again, and written, in this transaction. again: letters were ended instead, and others may be due.
func (s *Service) claim(ctx context.Context, h hand) (letters []registry.Letter, again bool, err error) {
	idle, err := s.nothingDue(ctx)
	if err != nil || idle {
		return nil, false, err
	}
	err = s.registry.Update(ctx, func(t *registry.Tx) error {
		letters, again = nil, false
		if err := t.ClipWaits(longestBackoff, max(longestBackoff, s.Pace.widest())); err != nil {
			return err
		}
		if err := t.ExpireLetters(); err != nil {
			return err
		}
		all, campaigns, err := s.allowance(t)
		if err != nil || all <= h.all {
			return err
		}
		full, err := s.domains(t, h)
		if err != nil {
			return err
		}
		due, err := t.DueLetters(min(all-h.all, claimBatch), max(0, campaigns-h.campaigns))
		if err != nil {
			return err
		}
		for _, l := range due {
			if !full.take(domainOf(l)) {
				continue
			}
			ready, err := s.prepare(t, &l)
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
	return letters, again, err
}

// nothingDue looks without taking the writer's place.
func (s *Service) nothingDue(ctx context.Context) (idle bool, err error) {
	err = s.registry.View(ctx, func(t *registry.Tx) error {
		due, err := t.DueLetters(1, 1)
		idle = len(due) == 0
		return err
	})
	return idle, err
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
// all. One that cannot be written is held for a person, and blocks nobody.
func (s *Service) prepare(t *registry.Tx, l *registry.Letter) (ready bool, err error) {
	state, reason, err := s.stale(t, *l)
	if err != nil {
		return false, err
	}
	if _, wrong := relay.Mailbox(l.Email); reason == "" && wrong != nil { // no server has to be asked
		return false, t.EndLetter(l.ID, registry.Failed, "address", "not sent: "+wrong.Error())
	}
	if reason == "" && len(l.Bytes) == 0 {
		state, reason, err = s.write(t, l)
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

// stale says why a letter that was never handed over must not go any more: its address takes none, or it is a letter by date
// for somebody who is not registered by now.
func (s *Service) stale(t *registry.Tx, l registry.Letter) (registry.LetterState, string, error) {
	if l.Unknowns > 0 {
		return "", "", nil
	}
	address, err := t.AddressByID(l.Address)
	if err != nil {
		return "", "", err
	}
	if !address.Dead.IsZero() && l.Campaign == 0 {
		return registry.Failed, "address", nil
	}
	if l.Campaign != 0 && len(l.Bytes) > 0 { // tried before; write looks at those that were not
		return s.unwantedLetter(t, l)
	}
	if l.Key == "" {
		return "", "", nil
	}
	stated, err := t.RegistrationsOfLetter(l.ID)
	if err != nil {
		return "", "", err
	}
	if templates.Kind(l.Kind) == templates.EventChange {
		if !slices.ContainsFunc(stated, func(r registry.Registration) bool { return r.State != registry.Absent }) {
			return registry.Skipped, "not-registered", nil
		}
		return "", "", nil
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
