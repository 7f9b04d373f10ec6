package mailer

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"rencontres/registry"
)

// The file of the lock begins with the number of the message that is being read, 0 none, and with how often in a row the service was
// killed while it read that one. What the runtime says when the process fails follows.
const (
	handLayout = "%20d %5d\n"
	handSize   = 27
)

// killsInARow is how often a service may be killed while it reads the same message before that counts as the message's doing: who kills
// (the machine's end, an impatient hand, a start-up that is tried again and again) mostly meets the first message of those that wait, and
// the kernel kills without a word a process that takes too much memory.
const killsInARow = 10

// takeInHand writes the number of the message that is being read into the file of the lock, 0 none. The file outlives a process that is
// killed, so that the next one knows a message in whose reading it died, from one that was merely waiting; it need not outlive the
// machine.
func (s *Service) takeInHand(id int64) {
	if s.hand == nil {
		return
	}
	kills := 0
	if id == s.killedAt {
		kills = s.killsThere
	}
	if _, err := s.hand.WriteAt(fmt.Appendf(nil, handLayout, id, kills), 0); err != nil {
		s.log.Warn("the message in hand cannot be noted", "message", id, "error", err)
	}
}

// blameReading counts an attempt at the message that was in hand when the last service died (FAULTS fault 38): if it failed, or was
// killed at this message again and again. A service that is killed once, or now here and now there, says nothing of what it read.
func (s *Service) blameReading(t *registry.Tx, held *os.File) error {
	said, err := io.ReadAll(io.NewSectionReader(held, 0, handSize+1))
	if err != nil {
		return fmt.Errorf("reading the lock of the registry: %w", err)
	}
	var id int64
	var kills int
	if n, _ := fmt.Sscan(string(said[:min(len(said), handSize)]), &id, &kills); n == 0 || id == 0 {
		return nil // a new file, or nothing in hand
	}
	if failed := len(said) > handSize; !failed {
		s.killedAt, s.killsThere = id, kills+1
		s.log.Warn("the service was killed while it read a message", "message", id, "in_a_row", s.killsThere)
		if s.killsThere < killsInARow {
			return nil
		}
	}
	n, err := t.Attempt(id)
	if errors.Is(err, registry.ErrNotFound) {
		return nil
	}
	s.log.Warn("the service ended while it read a message", "message", id, "attempts", n)
	return err
}

// watchFailure has the runtime write into the file of the lock what it says when the process fails by itself.
func (s *Service) watchFailure() {
	err := s.hand.Truncate(handSize)
	if err == nil {
		_, err = s.hand.Seek(handSize, io.SeekStart)
	}
	if err == nil {
		err = debug.SetCrashOutput(s.hand, debug.CrashOptions{})
	}
	if err != nil {
		s.log.Warn("a failure of the service would not be noted", "error", err)
	}
}
