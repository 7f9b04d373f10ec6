package mailer

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"rencontres/mailer/relay"
	"rencontres/registry"
)

// outcome is what became of a letter that was taken: the server's answer, or nothing if it was not tried after all.
type outcome struct {
	letter   registry.Letter
	answer   relay.Answer
	tried    bool
	progress bool // the connection had taken letters before
}

// leaves says whether the server ended the connection for no fault of the letter: by a 421, or without a word before it was told of one.
func (o outcome) leaves() bool {
	a := o.answer
	return o.tried && (a.Verdict().Effect == relay.Reconnect || a.Outcome == relay.Deferred && a.Code == 0 && a.Stage == relay.Mail && a.Broken)
}

// stops says whether the answer speaks for the whole server, so that no other letter is tried now: it refuses us, has had enough,
// or ends a connection that it has taken nothing from (one that did is only made again).
func (o outcome) stops() bool {
	if o.leaves() {
		return !o.progress
	}
	effect := o.answer.Verdict().Effect
	return o.tried && (effect == relay.QueuePaused || effect == relay.Throttled)
}

// record writes what became of a letter. It is not cancelled by the end of the service: a 250 that was heard is kept. What
// cannot be written now is written before anything else is sent.
func (s *Service) record(ctx context.Context, o outcome) error {
	err := s.registry.Together(ctx, func(t *registry.Tx) error { return s.effect(t, o) })
	if err != nil {
		s.mu.Lock()
		s.unrecorded = append(s.unrecorded, o)
		s.mu.Unlock()
		return fmt.Errorf("recording letter %d: %w", o.letter.ID, err)
	}
	if o.tried {
		s.log.Info("letter tried", "letter", o.letter.ID, "kind", o.letter.Kind, "effect", o.answer.Verdict().Effect, "code", o.answer.Code, "stage", o.answer.Stage)
	}
	return nil
}

// recordLeft writes the outcomes that could not be written before.
func (s *Service) recordLeft(ctx context.Context) error {
	s.mu.Lock()
	left := s.unrecorded
	s.unrecorded = nil
	s.mu.Unlock()
	var errs []error
	for _, o := range left {
		errs = append(errs, s.record(ctx, o))
	}
	return errors.Join(errs...)
}

// policyStrikes is how many refusals of us in a row, by one domain, pause it.
const policyStrikes = 3

// effect carries out what an answer means: it is here that a letter is marked as sent.
func (s *Service) effect(t *registry.Tx, o outcome) error {
	if !o.tried {
		return t.Release(o.letter.ID)
	}
	l, v := o.letter, o.answer.Verdict()
	if o.leaves() {
		if !o.progress {
			if _, err := pauseQueue(t, v.Reason, 0, longestOutage(o.answer)); err != nil {
				return err
			}
		}
		return t.Release(l.ID)
	}
	words := strings.TrimSpace(fmt.Sprintf("%s %d %s", o.answer.Stage, o.answer.Code, o.answer.Text))
	switch v.Effect {
	case relay.Delivered:
		return s.delivered(t, l, words)
	case relay.Doubtful:
		if l.Unknowns > 0 {
			s.log.Error("letter held: its outcome is unknown for the second time", "letter", l.ID)
		}
		return t.OutcomeUnknown(l.ID, t.Now().Add(time.Minute), words)
	case relay.AddressDead:
		if err := t.Bounced(l.Address, true, v.Reason, 0); err != nil {
			return err
		}
		return t.EndLetter(l.ID, registry.Failed, "address", words)
	case relay.LetterFailed:
		return s.failed(t, l, v, words)
	case relay.QueuePaused:
		until, err := pauseQueue(t, v.Reason, 0, longestBackoff)
		if err != nil {
			return err
		}
		s.log.Error("mail server refuses us, the queue waits", "until", until, "reason", v.Reason)
		return t.Postpone(l.ID, until, words)
	case relay.Throttled:
		return s.throttled(t, l, v, words)
	}
	if o.answer.Code != 0 { // the server is there, whatever it has against this letter
		if err := t.Takes("queue", "queue"); err != nil {
			return err
		}
	}
	return t.Postpone(l.ID, t.Now().Add(backoff(l.Attempts)), words)
}

// throttled stops sending until the next window of the pace: a wider one each time in a row. The letter waits with the queue.
func (s *Service) throttled(t *registry.Tx, l registry.Letter, v relay.Verdict, words string) error {
	paused, err := t.PausedUntil("queue")
	if err != nil {
		return err
	}
	if paused.Until.IsZero() { // another connection may have heard the same
		strikes, err := t.Strike("queue")
		if err != nil {
			return err
		}
		until := t.Now().Add(s.Pace.throttled(strikes))
		s.log.Warn("mail server has had enough for now, the queue waits", "until", until, "reason", v.Reason)
		if err := t.PauseSending("queue", until, v.Reason); err != nil {
			return err
		}
	}
	return t.Postpone(l.ID, t.Now(), words)
}

// delivered records a 250. A server that takes mail again is not counted against; a pause that another answer called for
// meanwhile stands.
func (s *Service) delivered(t *registry.Tx, l registry.Letter, words string) error {
	if err := t.Takes("queue", domainOf(l)); err != nil {
		return err
	}
	return t.Delivered(l.ID, words)
}

// failed ends a letter that was refused for good; several refusals of us in a row pause the domain.
func (s *Service) failed(t *registry.Tx, l registry.Letter, v relay.Verdict, words string) error {
	if v.Policy {
		strikes, err := t.Strike(domainOf(l))
		if err == nil && strikes >= policyStrikes {
			s.log.Error("a domain refuses our letters, it is left alone for a while", "letter", l.ID, "in_a_row", strikes)
			err = t.PauseSending(domainOf(l), t.Now().Add(domainPause), v.Reason)
		}
		if err != nil {
			return err
		}
	}
	return t.EndLetter(l.ID, registry.Failed, "refused", words)
}

// domainPause is how long a domain that refuses us is left alone.
const domainPause = time.Hour

func domainOf(l registry.Letter) string {
	key := registry.AddressKey(l.Email)
	return "domain:" + key[strings.LastIndex(key, "@")+1:]
}

// pauseQueue stops sending, longer each time in a row, between two bounds. A pause that holds is kept: several connections hear one refusal.
func pauseQueue(t *registry.Tx, reason string, least, most time.Duration) (time.Time, error) {
	paused, err := t.PausedUntil("queue")
	if err != nil || !paused.Until.IsZero() {
		return paused.Until, err
	}
	strikes, err := t.Strike("queue")
	if err != nil {
		return time.Time{}, err
	}
	until := t.Now().Add(max(least, min(most, backoff(strikes-1))))
	return until, t.PauseSending("queue", until, reason)
}

// longestOutage is how long the queue waits at most for a server: one that says nothing may be back at any moment.
func longestOutage(a relay.Answer) time.Duration {
	if a.Code == 0 {
		return 10 * time.Minute
	}
	return longestBackoff
}

// longestBackoff is more than any pause of backoff.
const longestBackoff = 5 * time.Hour

// backoff is the pause after the nth failure: a minute and more, growing to four hours, with jitter so that letters do not
// come back in step.
func backoff(n int) time.Duration {
	pause := time.Minute << min(max(n, 0), 8)
	return min(pause, 4*time.Hour) + time.Duration(rand.Int64N(int64(pause/4)+1))
}
