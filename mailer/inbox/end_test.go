package inbox_test

import (
	"context"
	"errors"
	"io"
	"testing"
	"testing/synctest"
	"time"

	"rencontres/mailer/inbox"
)

func TestFault33_AConnectionThatDiedDuringIdleIsFound(t *testing.T) {
	for name, idling := range map[string]bool{"before the continuation": false, "after it": true} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := &fake{answer: func(c *conversation, _, _ string) {
					if idling {
						c.say("+ idling")
					}
					io.Copy(io.Discard, c.Reader)
				}}
				s := open(t, f.dial, nil)
				start := time.Now()
				if _, err := s.Idle(t.Context(), time.Hour); err == nil {
					t.Error("no error")
				}
				if waited := time.Since(start); waited > 5*time.Minute {
					t.Errorf("waited %v", waited)
				}
			})
		})
	}
}

func TestTheEndOfTheContextEndsEveryCommand(t *testing.T) {
	commands := map[string]func(context.Context, *inbox.Session) error{
		"select": func(ctx context.Context, s *inbox.Session) error { _, err := s.Select(ctx, "Junk"); return err },
		"heads":  func(ctx context.Context, s *inbox.Session) error { _, err := s.Heads(ctx, 0); return err },
		"mark": func(ctx context.Context, s *inbox.Session) error {
			return s.Mark(ctx, []uint32{1}, inbox.Done{Keyword: "x"})
		},
		"append": func(ctx context.Context, s *inbox.Session) error {
			return s.Append(ctx, "Sent", message(500), received, nil)
		},
		"fetch": func(ctx context.Context, s *inbox.Session) error {
			_, err := s.Fetch(ctx, []inbox.Head{{UID: 1}}, func(inbox.Mail) error { return nil })
			return err
		},
	}
	for name, command := range commands {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				deaf := func(c *conversation, _, _ string) { io.Copy(io.Discard, c.Reader) }
				f := &fake{answer: deaf}
				s := open(t, f.dial, nil)
				if name == "select" {
					f.mu.Lock()
					f.deafSelect = true
					f.mu.Unlock()
				}
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
				defer cancel()
				start := time.Now()
				if err := command(ctx, s); !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("got %v", err)
				}
				if waited := time.Since(start); waited != 10*time.Second {
					t.Errorf("waited %v", waited)
				}
				if _, err := s.Heads(t.Context(), 0); err == nil {
					t.Error("the broken session goes on")
				}
			})
		})
	}
}

func TestFault30_OverQuota(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{answer: func(c *conversation, tag, _ string) { c.say("%s NO [OVERQUOTA] full", tag) }}
		s := open(t, f.dial, nil)
		if err := s.Append(t.Context(), "Sent", message(1), received, nil); !errors.Is(err, inbox.ErrOverQuota) {
			t.Errorf("got %v", err)
		}
	})
}
