package mailer

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"time"

	"rencontres/mailer/relay"
	"rencontres/registry"
)

// claimBatch is how many letters are committed as attempts at once.
const claimBatch = 32

// sendDue sends what is due until nothing is, or the pace or a pause says stop. It gives how many letters were tried.
func (s *Service) sendDue(ctx context.Context) (int, error) {
	tried := 0
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
		if err := s.deliver(ctx, letters); err != nil {
			return tried, err
		}
		tried += len(letters)
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

// prepare commits one attempt. A campaign letter is dropped if it is not wanted any more, else written now, once and for all.
func (s *Service) prepare(t *registry.Tx, l *registry.Letter) (ready bool, err error) {
	if len(l.Bytes) == 0 {
		reason, err := s.write(t, l)
		if err != nil {
			return false, err
		}
		if reason != "" {
			return false, t.EndLetter(l.ID, registry.Skipped, reason, "")
		}
	}
	return true, t.MarkSending(l.ID, l.Subject, l.Bytes)
}

// deliver sends letters over as many connections as are allowed. What the server said is recorded before the next letter of
// that connection, even when the service is being stopped.
func (s *Service) deliver(ctx context.Context, letters []registry.Letter) error {
	work := make(chan registry.Letter)
	failed := make(chan error, s.Connections)
	var workers sync.WaitGroup
	for range min(s.Connections, len(letters)) {
		workers.Add(1)
		go func() {
			defer workers.Done()
			if err := s.sendOver(ctx, work); err != nil {
				failed <- err
				for l := range work { // the others are put back unharmed
					s.putBack(l)
				}
			}
		}()
	}
	for _, l := range letters {
		work <- l
	}
	close(work)
	workers.Wait()
	close(failed)
	return <-failed
}

// sendOver sends letters over one connection, dialled when it is needed and again when it broke.
func (s *Service) sendOver(ctx context.Context, work <-chan registry.Letter) error {
	var conn *relay.Conn
	defer func() {
		if conn != nil {
			conn.Quit()
		}
	}()
	for l := range work {
		if ctx.Err() != nil {
			s.putBack(l)
			continue
		}
		if conn == nil {
			var refusal relay.Answer
			var err error
			if conn, refusal, err = relay.Dial(ctx, s.Relay); err != nil {
				s.log.Warn("mail server cannot be reached", "stage", refusal.Stage, "code", refusal.Code, "answer", refusal.Text)
				if err := s.refusedAtTheDoor(l, refusal); err != nil {
					return err
				}
				continue
			}
		}
		answer := conn.Send(ctx, s.Organisation.Address, l.Email, l.Bytes, func() error {
			return s.registry.Update(context.WithoutCancel(ctx), func(t *registry.Tx) error { return t.MarkDotted(l.ID) })
		})
		if answer.Broken {
			conn.Close()
			conn = nil
		}
		if err := s.record(ctx, l, answer); err != nil {
			return err
		}
	}
	return nil
}

// putBack releases a letter that was taken and not tried.
func (s *Service) putBack(l registry.Letter) {
	err := s.registry.Update(context.Background(), func(t *registry.Tx) error { return t.Release(l.ID) })
	if err != nil {
		s.log.Error("letter cannot be put back", "letter", l.ID, "error", err)
	}
}

// refusedAtTheDoor puts a letter back when no connection could be made, and pauses the queue.
func (s *Service) refusedAtTheDoor(l registry.Letter, a relay.Answer) error {
	return s.registry.Update(context.Background(), func(t *registry.Tx) error {
		if err := t.Release(l.ID); err != nil {
			return err
		}
		strikes, err := t.Strike("queue")
		if err != nil {
			return err
		}
		pause := backoff(strikes)
		if a.Stage == relay.Auth && a.Code/100 == 5 {
			pause = max(pause, s.Patience) // a refused password locks accounts (FAULTS fault 59)
		}
		return t.PauseSending("queue", t.Now().Add(pause), fmt.Sprintf("%s %d", a.Stage, a.Code))
	})
}

// record writes what became of an attempt. It is not cancelled by the end of the service: a 250 that was heard is kept.
func (s *Service) record(ctx context.Context, l registry.Letter, a relay.Answer) error {
	verdict := a.Verdict()
	words := strings.TrimSpace(fmt.Sprintf("%s %d %s", a.Stage, a.Code, a.Text))
	err := s.registry.Update(context.WithoutCancel(ctx), func(t *registry.Tx) error { return s.effect(t, l, verdict, words) })
	if err != nil {
		return fmt.Errorf("recording letter %d: %w", l.ID, err)
	}
	s.log.Info("letter tried", "letter", l.ID, "kind", l.Kind, "effect", verdict.Effect, "code", a.Code, "stage", a.Stage)
	return nil
}

// policyStrikes is how many refusals of us in a row, by one domain, pause it.
const policyStrikes = 3

// effect carries out a verdict (DESIGN §4).
func (s *Service) effect(t *registry.Tx, l registry.Letter, v relay.Verdict, words string) error {
	domain := "domain:" + l.Email[strings.LastIndex(l.Email, "@")+1:]
	switch v.Effect {
	case relay.Delivered:
		if err := t.ClearPause("queue"); err != nil {
			return err
		}
		if err := t.ClearPause(domain); err != nil {
			return err
		}
		return t.Delivered(l.ID, words)
	case relay.Doubtful:
		return t.OutcomeUnknown(l.ID, t.Now().Add(time.Minute), words)
	case relay.AddressDead:
		if err := t.Bounced(l.Address, true, v.Reason, 0); err != nil {
			return err
		}
		return t.EndLetter(l.ID, registry.Failed, "address", words)
	case relay.LetterFailed:
		if v.Policy {
			strikes, err := t.Strike(domain)
			if err != nil {
				return err
			}
			if strikes >= policyStrikes {
				if err := t.PauseSending(domain, t.Now().Add(time.Hour), v.Reason); err != nil {
					return err
				}
			}
		}
		return t.EndLetter(l.ID, registry.Failed, "refused", words)
	case relay.QueuePaused:
		strikes, err := t.Strike("queue")
		if err != nil {
			return err
		}
		if err := t.PauseSending("queue", t.Now().Add(backoff(strikes)), v.Reason); err != nil {
			return err
		}
		return t.Postpone(l.ID, t.Now().Add(backoff(strikes)), words)
	case relay.Throttled:
		until := t.Now().Add(s.Pace.narrowest())
		if err := t.PauseSending("queue", until, v.Reason); err != nil {
			return err
		}
		return t.Postpone(l.ID, until, words)
	case relay.Reconnect:
		return t.Postpone(l.ID, t.Now(), words)
	}
	return t.Postpone(l.ID, t.Now().Add(backoff(l.Attempts)), words)
}

// backoff is the pause after the nth failure: a minute and more, growing to four hours, with jitter so that letters do not
// come back in step.
func backoff(n int) time.Duration {
	pause := time.Minute << min(max(n, 0), 8)
	return min(pause, 4*time.Hour) + time.Duration(rand.Int64N(int64(pause/4)+1))
}
