package mailer

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"syscall"
	"testing"

	"rencontres/registry"
)

// The ways in which a process can die while it has a message in hand.
const (
	byStack = "stack" // runs out of it, which nothing in the process can catch
	byPanic = "panic" // of a loop that nobody watches
	byKill  = "kill"
	byElse  = "else" // killed with nothing in hand
)

// dieReading takes the first message in hand and dies.
func (s *Service) dieReading(ctx context.Context, how string) error {
	if _, err := s.begin(ctx, true); err != nil {
		return err
	}
	s.takeInHand(1)
	switch how {
	case byStack:
		debug.SetMaxStack(1 << 20)
		var deeper func(n int) int
		deeper = func(n int) int { return deeper(n+1) + n }
		deeper(0)
	case byPanic:
		go func() { panic("of the sort that nobody catches") }()
		select {}
	case byElse:
		s.takeInHand(0)
		fallthrough
	case byKill:
		if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
			return err
		}
		select {}
	}
	return fmt.Errorf("still alive after %q", how)
}

// FAULTS fault 38: a message in whose reading the process fails is blamed each time. One at which the process is killed, by whomever, is
// blamed once that has happened many times in a row, and not if it is killed elsewhere between.
func TestFault38_KillsAreNotTheMessagesDoing(t *testing.T) {
	if testing.Short() {
		t.Skip("forty processes, which the race detector makes slow to start")
	}
	k, w := newChild(t, 1)
	w.log = new(bytes.Buffer)
	w.contact(claireMail, claireName)
	w.write(note{from: claireMail, name: claireName, text: comes})
	w.service = w.newService(func(*Config) {})
	if err := w.service.receiveOnce(w.ctx); err != nil {
		t.Fatal(err)
	}
	die := func(how string) {
		t.Helper()
		c := k.child(childDeath + "=" + how)
		c.Stderr = nil
		if err := c.Run(); err == nil || c.ProcessState.ExitCode() == 1 {
			t.Fatalf("the service does not die by %s: %v", how, err)
		}
	}
	attempts := 0
	expect := func(when string, more int) {
		t.Helper()
		attempts += more
		release, err := w.service.begin(w.ctx, true)
		if err != nil {
			t.Fatal(err)
		}
		release()
		got := 0
		w.update(func(tx *registry.Tx) (err error) {
			got, err = tx.Attempts(1)
			return err
		})
		if got != attempts {
			t.Errorf("%s: %d attempts, want %d", when, got, attempts)
		}
	}
	expect("untouched", 0)
	for _, how := range []string{byStack, byPanic} {
		die(how)
		expect("died by "+how, 1)
		expect("and another start", 0)
	}
	for range killsInARow - 1 {
		die(byKill)
	}
	expect("killed almost often enough", 0)
	for _, how := range slices.Concat(slices.Repeat([]string{byKill}, killsInARow-1), []string{byElse}, slices.Repeat([]string{byKill}, killsInARow-1)) {
		die(how)
	}
	expect("killed elsewhere between", 0)
	for range killsInARow {
		die(byKill)
	}
	expect("killed at it again and again", 1)
}
