package main

import (
	"testing"
	"time"

	"rencontres/mailer"
)

func TestStatusSaysWhatTheServiceLacks(t *testing.T) {
	seen := time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		s    mailer.Status
		want string
	}{
		{mailer.Status{}, "arrêté, jamais lancé"},
		{mailer.Status{Stalled: true, Queue: mailer.QueueStatus{Queued: 1}}, "arrêté, jamais lancé (DU COURRIER ATTEND : lancer « rencontres serve »)"},
		{mailer.Status{SeenAt: &seen}, "arrêté, vu pour la dernière fois le 04/05/2026 09:00"},
		{mailer.Status{SeenAt: &seen, Stalled: true}, "arrêté, vu pour la dernière fois le 04/05/2026 09:00 (IL DEVRAIT TOURNER : lancer « rencontres serve »)"},
	} {
		if got := (&app{place: time.UTC}).aliveWords(c.s); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
