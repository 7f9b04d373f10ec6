package inbox

import (
	"context"
	"fmt"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// idleRenewal is after how long IDLE is ended and begun anew. RFC 2177 asks for less than 29 minutes; a connection that died unnoticed
// (a laptop asleep, a router restarted) is found within this time and one timeout.
const idleRenewal = 4 * time.Minute

// CanIdle tells whether the server has IDLE; else the caller looks at Heads from time to time.
func (s *Session) CanIdle() bool { return s.client.Caps().Has(imap.CapIdle) }

// Idle waits until the server announces messages in the selected folder, at most max. An announcement made since the last call counts.
// At the end of ctx it returns ctx's error with the session in order. It must not be called when the server has no IDLE.
func (s *Session) Idle(ctx context.Context, max time.Duration) (changed bool, err error) {
	end := time.Now().Add(max)
	for {
		select {
		case <-s.news:
			return true, nil
		default:
		}
		left := time.Until(end)
		if left <= 0 {
			return false, nil
		}
		changed, err := s.idleOnce(ctx, min(left, idleRenewal))
		if changed || err != nil {
			return changed, err
		}
	}
}

// idleOnce is one IDLE from its beginning to its end.
func (s *Session) idleOnce(ctx context.Context, long time.Duration) (changed bool, err error) {
	var command *imapclient.IdleCommand
	a := s.line.allow(s.config.Timeout, 0)
	err = s.line.watch(ctx, "beginning IDLE", a, func() (err error) {
		command, err = s.client.Idle()
		return err
	})
	if err != nil {
		return false, err
	}
	timer := time.NewTimer(long)
	defer timer.Stop()
	select {
	case <-s.news:
		changed = true
	case <-timer.C:
	case <-ctx.Done():
	case <-s.client.Closed():
	}
	a = s.line.allow(min(s.config.Timeout, time.Minute), 0)
	if ctx.Err() != nil {
		a.total = min(a.total, 3*time.Second)
	}
	err = s.line.watch(context.WithoutCancel(ctx), "ending IDLE", a, func() error {
		if err := command.Close(); err != nil {
			return err
		}
		return command.Wait()
	})
	switch {
	case err != nil && ctx.Err() == nil:
		return false, err
	case changed:
		return true, nil
	case ctx.Err() != nil:
		return false, fmt.Errorf("waiting for mail: %w", ctx.Err())
	}
	return false, nil
}
