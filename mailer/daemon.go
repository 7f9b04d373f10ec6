package mailer

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/registry"
)

// The rhythm of the loops.
const (
	watchEvery = time.Second      // for what other processes wrote
	signOfLife = 30 * time.Second // in the registry
	retryFirst = 2 * time.Second  // after a lost mailbox, doubling
	retryLast  = 5 * time.Minute
)

// Run serves until the context ends: it watches the mailbox, handles what came in, follows the dates and sends what is due.
// What stops it for good is a registry that another service holds or that was replaced, or a first run that needs to be told to
// go on.
func (s *Service) Run(ctx context.Context) error {
	release, err := s.begin(ctx, false)
	if err != nil {
		return err
	}
	defer release()
	s.log.Info("serving", "imap", s.Inbox.Host, "smtp", s.Relay.Host, "pace", s.Pace.Name)
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var loops sync.WaitGroup
	for _, loop := range []func(context.Context) error{s.watchMailbox, s.workThrough, s.watchOthers, s.send, s.live} {
		loops.Add(1)
		go func() {
			defer loops.Done()
			if err := loop(ctx); err != nil && ctx.Err() == nil {
				stop(err)
			}
		}()
	}
	loops.Wait()
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) && !errors.Is(cause, context.DeadlineExceeded) {
		return cause
	}
	return nil
}

// Once makes one pass, for cron: receive, handle, follow the dates, send.
func (s *Service) Once(ctx context.Context) error {
	release, err := s.begin(ctx, true)
	if err != nil {
		return err
	}
	defer release()
	received := s.receiveOnce(ctx)
	if !s.clockRight() {
		return errors.Join(received, ErrClock)
	}
	if _, err := s.handle(ctx); err != nil {
		return errors.Join(received, err)
	}
	if err := s.followDates(ctx); err != nil {
		return errors.Join(received, err)
	}
	_, err = s.sendDue(ctx)
	return errors.Join(received, err, s.markOnce(ctx, received))
}

// ErrClock is a clock that cannot be right.
var ErrClock = errors.New("the clock of this machine is before \"since\": nothing is done until it is set")

// clockRight says whether the clock can be believed. By one that is before the service began, letters would be dated, and their time
// over once it is right.
func (s *Service) clockRight() bool {
	now := s.registry.Now()
	if now.Before(s.Since) {
		s.log.Error(ErrClock.Error(), "now", now, "since", s.Since)
		return false
	}
	return true
}

// dated is ErrClock in a transaction that the clock cannot date: it may jump after it was looked at.
func (s *Service) dated(t *registry.Tx) error {
	if t.Now().Before(s.Since) {
		return ErrClock
	}
	return nil
}

// markOnce visits the mailbox again to mark what this pass handled.
func (s *Service) markOnce(ctx context.Context, received error) error {
	if received != nil {
		return nil
	}
	return s.receiveOnce(ctx)
}

func (s *Service) receiveOnce(ctx context.Context) error {
	session, err := inbox.Connect(ctx, s.Inbox)
	if err != nil {
		return errors.Join(err, s.visited(ctx, err))
	}
	defer session.Close()
	_, err = s.receive(ctx, session)
	return errors.Join(err, s.visited(ctx, err))
}

// begin takes the lock, notes who serves, and settles what a crash left behind.
func (s *Service) begin(ctx context.Context, once bool) (release func(), err error) {
	held, err := lock(s.registry.Path() + ".lock")
	if errors.Is(err, errLocked) {
		return nil, s.lockedBy(ctx, err)
	}
	if err != nil {
		return nil, err
	}
	host, err := os.Hostname()
	if err != nil {
		host = "localhost"
	}
	err = s.registry.Update(ctx, func(t *registry.Tx) error {
		i, alive, err := t.Alive(time.Now())
		if err != nil {
			return err
		}
		if alive && i.Host != host {
			return fmt.Errorf("a service on %s uses this registry, last seen at %s: stop it first, or wait %s after its end",
				i.Host, i.Seen.Local().Format("15:04:05"), registry.AliveFor)
		}
		if err := s.blameReading(t, held); err != nil {
			return err
		}
		unknown, plain, err := t.RecoverLetters()
		if err != nil {
			return err
		}
		if unknown+plain > 0 {
			s.log.Warn("letters were on their way when the service ended", "outcome_unknown", unknown, "not_handed_over", plain)
		}
		return t.Serving(host, once, time.Now())
	})
	if err != nil {
		held.Close()
		return nil, err
	}
	s.hand = held
	s.takeInHand(0)
	s.watchFailure()
	return func() {
		err := s.registry.Update(context.WithoutCancel(ctx), func(t *registry.Tx) error { return t.Stopping(time.Now()) })
		if err != nil {
			s.log.Error("end of service cannot be noted", "error", err)
		}
		_ = debug.SetCrashOutput(nil, debug.CrashOptions{}) // which holds the lock too
		held.Close()
	}, nil
}

// lockedBy says who holds the registry.
func (s *Service) lockedBy(ctx context.Context, locked error) error {
	who := ""
	_ = s.registry.View(ctx, func(t *registry.Tx) error {
		if i, err := t.Instance(); err == nil {
			who = fmt.Sprintf(" on %s since %s, last seen at %s", i.Host, i.Since.Local().Format("2006-01-02 15:04"), i.Seen.Local().Format("15:04:05"))
		}
		return nil
	})
	return fmt.Errorf("another service%s serves this registry: %w", who, locked)
}

// watchMailbox keeps a session open, and takes up what comes. A lost one is dialled again, with growing pauses; a refused
// password is tried slowly, since providers lock accounts.
func (s *Service) watchMailbox(ctx context.Context) error {
	pause := retryFirst
	for ctx.Err() == nil {
		began := time.Now()
		err := s.watchSession(ctx)
		if errors.Is(err, ErrBacklog) {
			return err
		}
		if ctx.Err() != nil {
			return nil
		}
		if noted := s.visited(ctx, err); noted != nil {
			s.log.Error("visit of the mailbox cannot be noted", "error", noted)
		}
		if time.Since(began) > retryLast {
			pause = retryFirst
		}
		wait := pause
		if login, ok := errors.AsType[*inbox.LoginError](err); ok {
			s.log.Error("the mailbox refuses the password", "error", login, "again_in", s.Patience)
			wait = s.Patience
		} else {
			s.log.Warn("mailbox lost", "error", err, "again_in", wait)
			pause = min(2*pause, retryLast)
		}
		sleep(ctx, wait)
	}
	return nil
}

// watchSession visits the folders over one connection, again and again: woken by IDLE on the first folder, or by the clock.
func (s *Service) watchSession(ctx context.Context) error {
	session, err := inbox.Connect(ctx, s.Inbox)
	if err != nil {
		return err
	}
	defer session.Close()
	for ctx.Err() == nil {
		n, err := s.receive(ctx, session)
		if err != nil {
			return err
		}
		if err := s.visited(ctx, nil); err != nil {
			return err
		}
		if n > 0 {
			s.log.Info("mail received", "messages", n)
		}
		if err := s.awaitMail(ctx, session); err != nil {
			return err
		}
	}
	return nil
}

// awaitMail waits for a change of the first folder, at most for the polling interval: the others are visited by the clock.
func (s *Service) awaitMail(ctx context.Context, session *inbox.Session) error {
	if !session.CanIdle() {
		sleep(ctx, s.visitAgain())
		return nil
	}
	folder, err := session.Select(ctx, s.Folders[0])
	if err != nil || s.cameMeanwhile(folder) {
		return err
	}
	_, err = session.Idle(ctx, s.visitAgain())
	return err
}

// cameMeanwhile says whether mail came after the folder was last listed: IDLE would not tell of it.
func (s *Service) cameMeanwhile(folder inbox.Folder) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return folder.UIDNext != s.listed[place(folder)]
}

// visited notes how the mailbox is.
func (s *Service) visited(ctx context.Context, fault error) error {
	words := ""
	if fault != nil {
		words = fault.Error()
	}
	return s.registry.Update(context.WithoutCancel(ctx), func(t *registry.Tx) error {
		i, err := t.Instance()
		if err == nil && i.Mailbox == words && t.Now().Sub(i.Visited) < signOfLife {
			return nil
		}
		return t.MailboxVisited(words)
	})
}

// workThrough handles what was received and makes what is due by date, whenever something was written and at each turn of
// the clock.
func (s *Service) workThrough(ctx context.Context) error {
	wakes := s.registry.Wakes()
	for ctx.Err() == nil {
		if !s.clockRight() {
			sleep(ctx, s.Poll)
			continue
		}
		if _, err := s.handle(ctx); errors.Is(err, registry.ErrReplaced) {
			return err
		} else if err != nil && ctx.Err() == nil {
			s.log.Error("messages cannot be handled now", "error", safely(err))
			sleep(ctx, retryFirst)
		}
		if err := s.followDates(ctx); err != nil && ctx.Err() == nil {
			s.log.Error("dates cannot be followed now", "error", safely(err))
			sleep(ctx, retryFirst)
		}
		await(ctx, wakes, min(s.Poll, s.untilDates(ctx)))
	}
	return nil
}

// send hands over what is due, whenever something was written and when the next letter may go.
func (s *Service) send(ctx context.Context) error {
	wakes := s.registry.Wakes()
	for ctx.Err() == nil {
		if !s.clockRight() {
			sleep(ctx, s.Poll)
			continue
		}
		if _, err := s.sendDue(ctx); err != nil && ctx.Err() == nil {
			s.log.Error("letters cannot be sent now", "error", safely(err))
			sleep(ctx, retryFirst)
		}
		wait := s.Poll
		_ = s.registry.View(ctx, func(t *registry.Tx) error {
			if next, err := t.NextDue(); err == nil && !next.IsZero() {
				wait = max(watchEvery, min(wait, next.Sub(t.Now())))
			}
			return nil
		})
		await(ctx, wakes, wait)
	}
	return nil
}

// watchOthers wakes the loops when another process wrote.
func (s *Service) watchOthers(ctx context.Context) error {
	last, err := s.registry.Version(ctx)
	if err != nil {
		return fmt.Errorf("watching the registry: %w", err)
	}
	for ctx.Err() == nil {
		sleep(ctx, s.Watch)
		now, err := s.registry.Version(ctx)
		if err == nil && now != last {
			last = now
			s.registry.Wake()
		}
	}
	return nil
}

// live gives a sign of life, and ends the service once the registry was replaced.
func (s *Service) live(ctx context.Context) error {
	for ctx.Err() == nil {
		err := s.registry.Update(ctx, func(t *registry.Tx) error { return t.Seen(time.Now()) })
		if errors.Is(err, registry.ErrReplaced) {
			return err
		}
		if err != nil && ctx.Err() == nil {
			s.log.Error("sign of life cannot be written", "error", err)
		}
		sleep(ctx, max(signOfLife, s.Watch))
	}
	return nil
}

// sleep waits, or until the context ends.
func sleep(ctx context.Context, d time.Duration) {
	await(ctx, nil, d)
}

// await waits for a wake, for a time, or for the end of the context.
func await(ctx context.Context, wakes <-chan struct{}, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-wakes:
	case <-timer.C:
	}
}
