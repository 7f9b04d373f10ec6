package registry

import "testing"

// A letter may have been read once it left, or nobody knows whether it did, whatever became of it; not because it was tried.
func TestMayBeOut(t *testing.T) {
	for _, c := range []struct {
		letter     Letter
		out, waits bool
	}{
		{Letter{State: Queued}, false, true},
		{Letter{State: Deferred, Attempts: 3}, false, true},
		{Letter{State: Held}, false, true},
		{Letter{State: Deferred, Attempts: 1, Unknowns: 1}, true, false},
		{Letter{State: Superseded, Unknowns: 1}, true, false},
		{Letter{State: Superseded, Attempts: 2}, false, false},
		{Letter{State: Failed, Attempts: 1}, false, false},
		{Letter{State: Sending}, true, false},
		{Letter{State: Sent}, true, false},
	} {
		if c.letter.MayBeOut() != c.out || c.letter.SurelyWaits() != c.waits {
			t.Errorf("%+v: may be out %t, waits %t", c.letter, c.letter.MayBeOut(), c.letter.SurelyWaits())
		}
	}
}
