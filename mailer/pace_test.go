package mailer

import (
	"testing"
	"time"
)

// The estimate lies ahead of whoever reads it, grows with what the windows hold back, and is none where nothing is left to go.
func TestPaceFinishes(t *testing.T) {
	now := time.Date(2026, 5, 4, 9, 0, 20, 0, time.UTC)
	hosting := Pace{Windows: []Window{{Per: time.Minute, Limit: 10}, {Per: time.Hour, Limit: 150}}} // campaigns: 8 a minute, 120 an hour
	for _, c := range []struct {
		pace Pace
		n    int
		want string
	}{
		{hosting, 0, ""}, {hosting, 1, "09:02"}, {hosting, 8, "09:02"}, {hosting, 17, "09:03"}, {hosting, 120, "09:15"}, {hosting, 121, "10:01"},
		{hosting, 241, "11:01"}, {Pace{}, 5000, "09:02"}, {Pace{}, -1, ""},
	} {
		got := c.pace.Finishes(now, c.n)
		if got.IsZero() != (c.want == "") || c.want != "" && got.Format("15:04") != c.want {
			t.Errorf("%s, %d letters: %s, want %q", c.pace.Name, c.n, got, c.want)
		}
		if !got.IsZero() && got.Sub(now) < time.Minute {
			t.Errorf("%d letters: %s is over when it is read", c.n, got)
		}
	}
}
