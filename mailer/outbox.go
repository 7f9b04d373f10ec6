package mailer

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"rencontres/mailer/relay"
	"rencontres/registry"
	"rencontres/templates"
)

// claimBatch is how many letters are committed as attempts at once.
const claimBatch = 32

// sendDue sends what is due until nothing is, or the pace or a pause says stop. It gives how many letters were tried.
func (s *Service) sendDue(ctx context.Context) (int, error) {
	tried := 0
	if err := s.recordLeft(ctx); err != nil {
		return 0, err
	}
	for ctx.Err() == nil {
		letters, err := s.claim(ctx)
		if err != nil {
			return tried, fmt.Errorf("taking letters: %w", err)
		}
		if len(letters) == 0 {
			return tried, s.registry.Update(ctx, func(t *registry.Tx) error {
				_, err := t.FinishCampaigns()
				return err
			})
		}
		tried += len(letters)
		if more, err := s.deliver(ctx, letters); err != nil || !more {
			return tried, err
		}
	}
	return tried, ctx.Err()
}

// claim commits attempts before they are made: those of the registry first, campaigns within their share of the pace.
// Campaign letters are looked at again, and written, in this transaction.
func (s *Service) claim(ctx context.Context) ([]registry.Letter, error) {
	idle, err := s.nothingDue(ctx)
	if err != nil || idle {
		return nil, err
	}
	var letters []registry.Letter
	err = s.registry.Update(ctx, func(t *registry.Tx) error {
		letters = nil
		if err := t.ExpireLetters(); err != nil {
			return err
		}
		all, campaigns, err := s.allowance(t)
		if err != nil || all == 0 {
			return err
		}
		due, err := t.DueLetters(min(all, claimBatch), campaigns)
		if err != nil {
			return err
		}
		for _, l := range due {
			ready, err := s.prepare(t, &l)
			if err != nil {
				return fmt.Errorf("preparing letter %d: %w", l.ID, err)
			}
			if ready {
				letters = append(letters, l)
			}
		}
		return nil
	})
	return letters, err
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
	sent := make([]int, len(s.Pace.Windows))
	ofCampaigns := make([]int, len(s.Pace.Windows))
	for i, w := range s.Pace.Windows {
		if sent[i], err = t.SentSince(t.Now().Add(-w.Per), false); err != nil {
			return 0, 0, err
		}
		if ofCampaigns[i], err = t.SentSince(t.Now().Add(-w.Per), true); err != nil {
			return 0, 0, err
		}
	}
	all, campaigns = s.Pace.room(sent, ofCampaigns)
	return all, campaigns, nil
}

// prepare commits one attempt. A letter that is not wanted any more is dropped; one of a campaign is written now, once and for
// all. One that cannot be written is held for a person, and blocks nobody.
func (s *Service) prepare(t *registry.Tx, l *registry.Letter) (ready bool, err error) {
	state, reason, err := s.stale(t, *l)
	if err != nil {
		return false, err
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

// run is one batch of letters on their way over several connections.
type run struct {
	letters chan registry.Letter
	dialing sync.Mutex  // one connection is made at a time: a refused password is not tried twice
	over    atomic.Bool // the server takes no more: what is left is put back
}

// deliver sends letters over as many connections as are allowed. What the server said is recorded before the next letter of
// that connection, even when the service is being stopped. more: the server was not seen to refuse.
func (s *Service) deliver(ctx context.Context, letters []registry.Letter) (more bool, err error) {
	b := &run{letters: make(chan registry.Letter, len(letters))}
	for _, l := range letters {
		b.letters <- l
	}
	close(b.letters)
	failed := make(chan error, s.Connections)
	var workers sync.WaitGroup
	for range min(s.Connections, len(letters)) {
		workers.Go(func() {
			if err := s.sendOver(ctx, b); err != nil {
				b.over.Store(true)
				failed <- err
			}
		})
	}
	workers.Wait()
	close(failed)
	for l := range b.letters {
		s.putBack(ctx, l)
	}
	return !b.over.Load(), <-failed
}

// sendOver sends letters over one connection, dialled when it is needed and again when it broke.
func (s *Service) sendOver(ctx context.Context, b *run) error {
	var conn *relay.Conn
	accepted := 0 // on this connection
	defer func() {
		if conn != nil {
			conn.Quit()
		}
	}()
	for l := range b.letters {
		if conn == nil && ctx.Err() == nil && !b.over.Load() {
			var err error
			if conn, err = s.dial(ctx, b); err != nil {
				s.putBack(ctx, l)
				return err
			}
			accepted = 0
		}
		if conn == nil || ctx.Err() != nil || b.over.Load() {
			s.putBack(ctx, l)
			return nil
		}
		answer := conn.Send(ctx, s.Organisation.Address, l.Email, l.Bytes, func() error {
			return s.registry.Update(context.WithoutCancel(ctx), func(t *registry.Tx) error { return t.MarkDotted(l.ID) })
		})
		if answer.Broken {
			conn.Close()
			conn = nil
		}
		o := outcome{letter: l, answer: answer, tried: true, progress: accepted > 0}
		if o.stops() {
			b.over.Store(true)
		}
		if err := s.record(ctx, o); err != nil {
			return err
		}
		if answer.Outcome == relay.Sent {
			accepted++
		}
	}
	return nil
}

// dial makes a connection, unless the server has refused one of this batch; a refusal pauses the queue and ends the batch.
func (s *Service) dial(ctx context.Context, b *run) (*relay.Conn, error) {
	b.dialing.Lock()
	defer b.dialing.Unlock()
	if b.over.Load() {
		return nil, nil
	}
	conn, refusal, err := relay.Dial(ctx, s.Relay)
	if err == nil {
		return conn, nil
	}
	b.over.Store(true)
	if ctx.Err() != nil {
		return nil, nil
	}
	s.log.Error("mail server cannot be reached", "stage", refusal.Stage, "code", refusal.Code)
	return nil, s.refusedAtTheDoor(refusal)
}

// putBack releases a letter that was taken and not tried.
func (s *Service) putBack(ctx context.Context, l registry.Letter) {
	if err := s.record(ctx, outcome{letter: l}); err != nil {
		s.log.Error("letter cannot be put back now", "letter", l.ID, "error", safely(err))
	}
}

// refusedAtTheDoor pauses the queue when no connection could be made.
func (s *Service) refusedAtTheDoor(a relay.Answer) error {
	return s.registry.Update(context.Background(), func(t *registry.Tx) error {
		strikes, err := t.Strike("queue")
		if err != nil {
			return err
		}
		pause := backoff(strikes - 1)
		if a.Stage == relay.Auth && a.Code/100 == 5 {
			pause = max(pause, s.Patience) // a refused password locks accounts (FAULTS fault 59)
		}
		return t.PauseSending("queue", t.Now().Add(pause), fmt.Sprintf("%s %d", a.Stage, a.Code))
	})
}
