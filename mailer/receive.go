package mailer

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"rencontres/mailer/inbox"
	"rencontres/mailer/message"
	"rencontres/registry"
)

// BacklogLimit is how many newer messages a first run takes up without being asked to.
const BacklogLimit = 50

// visitedOnce is the setting that says that a mailbox was visited before.
const visitedOnce = "mailbox.visited"

// ErrBacklog stops a first run that would answer a whole mailbox at once.
var ErrBacklog = errors.New("the mailbox holds more unhandled messages than a first run should answer")

// The size of one transaction of received mail.
const (
	batchMessages = 50
	batchBytes    = 1 << 20 // and one message more
)

// largeMail is how many bytes are kept, or read, by one at a time.
const largeMail = 2 << 20

// receive visits every watched folder once: what was not sighted yet is fetched and kept (transaction 1), and what is
// handled is marked on the server, as a courtesy. It gives how many messages came in.
func (s *Service) receive(ctx context.Context, session *inbox.Session) (int, error) {
	total := 0
	s.owesMarks = false
	if err := s.copySent(ctx, session); err != nil {
		return 0, err
	}
	for _, name := range s.watched() {
		n, err := s.visit(ctx, session, name)
		total += n
		if err != nil {
			return total, fmt.Errorf("visiting folder %s: %w", name, err)
		}
	}
	return total, nil
}

func (s *Service) watched() []string {
	folders := slices.Clone(s.Folders)
	if s.Junk != "" {
		folders = append(folders, s.Junk)
	}
	return folders
}

func (s *Service) visit(ctx context.Context, session *inbox.Session, name string) (int, error) {
	folder, err := session.Select(ctx, name)
	if err != nil && name == s.Junk {
		s.log.Debug("junk folder cannot be opened", "error", err)
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	s.mu.Lock()
	s.listed[place(folder)] = folder.UIDNext
	s.mu.Unlock()
	n, err := s.takeUp(ctx, session, folder)
	if err != nil {
		return n, err
	}
	s.mark(ctx, session, folder)
	return n, ctx.Err()
}

// takeUp fetches what is new in a folder, a listing at a time. It gives how many messages came in.
func (s *Service) takeUp(ctx context.Context, session *inbox.Session, folder inbox.Folder) (int, error) {
	s.mu.Lock()
	after := s.caughtUp[place(folder)]
	s.mu.Unlock()
	total := 0
	for whole := true; ; {
		heads, err := session.Heads(ctx, after)
		if err != nil {
			return total, err
		}
		if len(heads) == 0 {
			return total, s.noteVisit(ctx)
		}
		count, last := len(heads), heads[len(heads)-1].UID
		fresh, err := s.fresh(ctx, folder, heads, after)
		if err != nil {
			return total, err
		}
		n, missing, err := s.fetch(ctx, session, folder, fresh)
		total += n
		if err != nil {
			return total, err
		}
		after, whole = last, whole && !missing
		if whole {
			s.mu.Lock()
			s.caughtUp[place(folder)] = after
			s.mu.Unlock()
		}
		if count < inbox.ListingHeads {
			return total, nil
		}
	}
}

// fresh gives those of a listing of UIDs above after that are not sighted yet, in the place of the listing. What was received before Since is
// noted, never fetched.
func (s *Service) fresh(ctx context.Context, folder inbox.Folder, heads []inbox.Head, after uint32) ([]inbox.Head, error) {
	var known map[uint32]bool
	first := ""
	err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
		if known, err = t.Sighted(folder.Name, folder.UIDValidity, after); err == nil {
			first, err = t.Setting(visitedOnce)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	fresh := heads[:0] // a full mailbox is a list of megabytes
	var old []inbox.Head
	for _, h := range heads {
		switch {
		case known[h.UID]:
		case h.Received.Before(s.Since):
			old = append(old, h)
		default:
			fresh = append(fresh, h)
		}
	}
	if first == "" && len(fresh) > BacklogLimit && !s.Backlog {
		return nil, fmt.Errorf("%w: %d since %s in %s; look at the setting \"since\", or start with \"serve --backlog\"",
			ErrBacklog, len(fresh), s.Since.Format("2006-01-02"), folder.Name)
	}
	if first != "" && len(old) == 0 {
		return fresh, nil
	}
	return fresh, s.noteOld(ctx, folder, old)
}

// noteOld records that messages older than the service were seen, and that the mailbox was visited.
func (s *Service) noteOld(ctx context.Context, folder inbox.Folder, old []inbox.Head) error {
	return s.registry.Update(ctx, func(t *registry.Tx) error {
		for _, h := range old {
			if err := t.Overlook(registry.Sighting{Folder: folder.Name, UIDValidity: folder.UIDValidity, UID: h.UID}); err != nil {
				return err
			}
		}
		return t.SetSetting(visitedOnce, "yes")
	})
}

// noteVisit records that the mailbox was visited, if that is not known: what comes into one that was empty is no backlog.
func (s *Service) noteVisit(ctx context.Context) error {
	first := ""
	err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
		first, err = t.Setting(visitedOnce)
		return err
	})
	if err != nil || first != "" {
		return err
	}
	return s.noteOld(ctx, inbox.Folder{}, nil)
}

// fetch downloads messages and keeps them, several in one transaction. Those whose download broke before are asked for last,
// one at a time, so that a bad one holds nobody up. Missing says that the server did not give all.
func (s *Service) fetch(ctx context.Context, session *inbox.Session, folder inbox.Folder, heads []inbox.Head) (n int, missing bool, err error) {
	clear, suspect := s.split(folder, heads)
	kept, gone := 0, []uint32(nil)
	for some := range slices.Chunk(clear, markAtOnce) {
		n, more, failed := s.download(ctx, session, folder, some)
		kept, gone, err = kept+n, append(gone, more...), failed
		if err != nil {
			break
		}
		if len(some) == markAtOnce {
			s.mark(ctx, session, folder) // what was handled meanwhile
		}
	}
	for _, h := range suspect {
		if err != nil {
			break
		}
		n, more, failed := s.download(ctx, session, folder, []inbox.Head{h})
		kept, gone, err = kept+n, append(gone, more...), failed
	}
	if noted := s.notFetched(ctx, folder, heads, gone, err); noted != nil {
		return kept, true, errors.Join(err, noted)
	}
	return kept, len(gone) > 0, err
}

// place names a folder in one life of it.
func place(folder inbox.Folder) string { return fmt.Sprintf("%s/%d", folder.Name, folder.UIDValidity) }

// split sets apart the messages whose download broke before.
func (s *Service) split(folder inbox.Folder, heads []inbox.Head) (clear, suspect []inbox.Head) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.suspects) == 0 {
		return heads, nil
	}
	for _, h := range heads {
		if s.suspects[suspectKey(folder, h.UID)] {
			suspect = append(suspect, h)
		} else {
			clear = append(clear, h)
		}
	}
	return clear, suspect
}

func suspectKey(folder inbox.Folder, uid uint32) string {
	return fmt.Sprintf("%s/%d", place(folder), uid)
}

// download fetches messages and keeps each batch as soon as it is whole.
func (s *Service) download(ctx context.Context, session *inbox.Session, folder inbox.Folder, heads []inbox.Head) (int, []uint32, error) {
	var batch []inbox.Mail
	size, kept := 0, 0
	flush := func() error {
		if size >= largeMail {
			s.large.Lock()
			defer s.large.Unlock()
		}
		n, err := s.keep(ctx, folder, batch)
		batch, size = nil, 0
		kept += n
		return err
	}
	missing, err := session.Fetch(ctx, heads, func(m inbox.Mail) error {
		batch = append(batch, m)
		size += len(m.Raw)
		if len(batch) >= batchMessages || size >= batchBytes {
			return flush()
		}
		return nil
	})
	if flushed := flush(); flushed != nil {
		return kept, missing, flushed
	}
	return kept, missing, err
}

// keep is transaction 1.
func (s *Service) keep(ctx context.Context, folder inbox.Folder, batch []inbox.Mail) (int, error) {
	if len(batch) == 0 {
		return 0, nil
	}
	kept := 0
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		for _, m := range batch {
			_, fresh, err := t.Receive(registry.Sighting{Folder: folder.Name, UIDValidity: folder.UIDValidity, UID: m.UID}, registry.Message{
				Received: m.Received, Sender: headingSender(m.Raw), Raw: m.Raw, Size: m.Size, Truncated: m.Truncated, Junk: folder.Name == s.Junk, State: registry.MessageNew})
			if err != nil {
				return err
			}
			if fresh {
				kept++
			}
		}
		return nil
	})
	return kept, err
}

// headingSender is who a message says that it is from, "" if that is not one address.
func headingSender(raw []byte) string {
	if m := message.Heading(raw); len(m.From) == 1 {
		return m.From[0].Email
	}
	return ""
}

// notFetched counts failures: those of the message at which a download broke, and those of messages that are gone. After
// registry.FetchLimit of them a message is not asked for again; one that is still there is shown to staff.
func (s *Service) notFetched(ctx context.Context, folder inbox.Folder, heads []inbox.Head, gone []uint32, broken error) error {
	fault, _ := errors.AsType[*inbox.FetchError](broken)
	var cause uint32
	if fault != nil && len(fault.UIDs) == 1 {
		cause = fault.UIDs[0]
	}
	if fault != nil && cause == 0 {
		s.mu.Lock()
		for _, uid := range fault.UIDs {
			s.suspects[suspectKey(folder, uid)] = true
		}
		s.mu.Unlock()
	}
	if len(gone) == 0 && cause == 0 {
		return nil
	}
	return s.registry.Update(ctx, func(t *registry.Tx) error {
		for _, uid := range gone {
			if _, err := t.FetchFailed(registry.Sighting{Folder: folder.Name, UIDValidity: folder.UIDValidity, UID: uid}); err != nil {
				return err
			}
		}
		i := slices.IndexFunc(heads, func(h inbox.Head) bool { return h.UID == cause })
		if cause == 0 || i < 0 {
			return nil
		}
		return s.countCause(t, folder, heads[i])
	})
}

// countCause counts one more failure of a message that breaks its download, and sets it aside when there were enough.
func (s *Service) countCause(t *registry.Tx, folder inbox.Folder, h inbox.Head) error {
	sighting := registry.Sighting{Folder: folder.Name, UIDValidity: folder.UIDValidity, UID: h.UID}
	n, err := t.FetchFailed(sighting)
	if err != nil || n < registry.FetchLimit {
		return err
	}
	note := fmt.Sprintf("X-Not-Fetched: %s\r\n\r\n", suspectKey(folder, h.UID))
	id, _, err := t.Receive(sighting, registry.Message{Received: h.Received, Raw: []byte(note), Size: h.Size, Truncated: true, State: registry.MessageNew})
	if err != nil {
		return err
	}
	s.log.Error("message cannot be fetched, set aside", "message", id, "uid", h.UID)
	return nil
}
