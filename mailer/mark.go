package mailer

import (
	"context"
	"fmt"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/registry"
)

// handledKeyword is the mark on the server.
const handledKeyword = "$Rencontres"

// Handled messages are marked in pieces: the fuller a folder, the longer a server takes for each command, however little it asks.
const (
	markAtOnce = 1000            // while others are still being handled, so many are waited for
	markSoon   = 2 * time.Second // then the folder is visited again, if marks are owed
)

// mark tells the server what is handled. It is a courtesy: a failure changes nothing, and is tried again at the next visit.
func (s *Service) mark(ctx context.Context, session *inbox.Session, folder inbox.Folder) {
	if err := s.markHandled(ctx, session, folder); err != nil {
		s.log.Warn("handled messages cannot be marked on the server", "error", err)
	}
}

func (s *Service) markHandled(ctx context.Context, session *inbox.Session, folder inbox.Folder) error {
	if !folder.Keywords && (s.Done == "" || !session.CanMove()) {
		return nil
	}
	for {
		var uids []uint32
		var waiting []int64
		err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
			if waiting, err = t.NextMessages(1); err != nil {
				return err
			}
			uids, err = t.Unmarked(folder.Name, folder.UIDValidity, markAtOnce)
			return err
		})
		if err != nil {
			return err
		}
		if len(waiting) > 0 && len(uids) < markAtOnce {
			s.owesMarks = true
			return nil
		}
		if len(uids) == 0 {
			return nil
		}
		if err := session.Mark(ctx, uids, inbox.Done{Keyword: handledKeyword, Folder: s.Done}); err != nil {
			return fmt.Errorf("marking handled messages: %w", err)
		}
		err = s.registry.Update(ctx, func(t *registry.Tx) error { return t.Marked(folder.Name, folder.UIDValidity, uids) })
		if err != nil || len(uids) < markAtOnce {
			return err
		}
	}
}

// visitAgain is when the mailbox is visited again if nothing is announced before.
func (s *Service) visitAgain() time.Duration {
	if s.owesMarks {
		return min(s.Poll, markSoon)
	}
	return s.Poll
}
