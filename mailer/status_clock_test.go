package mailer

import (
	"path/filepath"
	"testing"
	"time"

	"rencontres/registry"
)

// TestSeenIsNotBeforeTheClockWasSet: a service that started when the registry's clock was set was not seen before that instant, whatever fraction of a
// second that clock and the machine's differ by; it is kept to the millisecond.
func TestSeenIsNotBeforeTheClockWasSet(t *testing.T) {
	r, err := registry.Open(t.Context(), filepath.Join(t.TempDir(), "rencontres.db"), true, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for _, fraction := range []time.Duration{0, 400 * time.Millisecond, 600 * time.Millisecond} {
		at := time.Now().Add(48*time.Hour + fraction)
		if err := r.SetNow(t.Context(), at); err != nil {
			t.Fatal(err)
		}
		if err := r.Update(t.Context(), func(tx *registry.Tx) error { return tx.Serving("host", false, time.Now()) }); err != nil {
			t.Fatal(err)
		}
		s, err := StatusOf(t.Context(), r)
		if err != nil {
			t.Fatal(err)
		}
		if s.SeenAt == nil || s.SeenAt.Before(at.Add(-time.Millisecond)) || s.SeenAt.After(at.Add(time.Minute)) {
			t.Errorf("seen at %v, the clock was set to %v", s.SeenAt, at)
		}
	}
}
