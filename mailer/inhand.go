package mailer

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"rencontres/registry"
)

// takeInHand writes the number of the message that is being read into the file of the lock, 0 none. The file outlives a process that is
// killed, so that the next one knows a message in whose reading it died, from one that was merely waiting; it need not outlive the
// machine.
func (s *Service) takeInHand(id int64) {
	if s.hand == nil {
		return
	}
	if _, err := s.hand.WriteAt(fmt.Appendf(nil, "%20d\n", id), 0); err != nil {
		s.log.Warn("the message in hand cannot be noted", "message", id, "error", err)
	}
}

// blameReading counts an attempt at the message that was in hand when the last service died (FAULTS fault 38).
func (s *Service) blameReading(t *registry.Tx, held *os.File) error {
	var note [20]byte
	if _, err := held.ReadAt(note[:], 0); err != nil {
		return nil // a new file
	}
	id, err := strconv.ParseInt(strings.TrimSpace(string(note[:])), 10, 64)
	if err != nil || id == 0 {
		return nil
	}
	n, err := t.Attempt(id)
	if errors.Is(err, registry.ErrNotFound) {
		return nil
	}
	s.log.Warn("the service ended while it read a message", "message", id, "attempts", n)
	return err
}
