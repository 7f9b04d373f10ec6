package main

import (
	"strings"
	"testing"
	"time"

	"rencontres/mailer"
	"rencontres/registry"
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

func TestStatusNamesSeatsToGive(t *testing.T) {
	s := mailer.Status{Free: []mailer.FreeSeats{{Event: "epernay", Mode: registry.Onsite, Seats: 1, Waiting: 2, Contact: 12}}}
	got := (&app{place: time.UTC}).statusLines(s)
	want := "epernay : 1 place libre sur place, 2 personnes en attente (« rencontres registration promote epernay 12 »)"
	if got = strings.ReplaceAll(got, "\u00a0", " "); !strings.Contains(got, want) || !s.NeedsHand() {
		t.Errorf("needs a hand: %t, got\n%s", s.NeedsHand(), got)
	}
}

func TestStatusNamesAMailServerOutOfReach(t *testing.T) {
	since, until := time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC), time.Date(2026, 5, 4, 9, 10, 0, 0, time.UTC)
	for _, c := range []struct {
		q     mailer.QueueStatus
		want  string
		needs bool
	}{
		{mailer.QueueStatus{PausedUntil: &until, PauseReason: "connect 0", RefusedSince: &since},
			"en pause jusqu’au 04/05/2026 09:10 : serveur d’envoi injoignable depuis le 04/05/2026 09:00", false},
		{mailer.QueueStatus{PausedUntil: &until, PauseReason: "status 4.7.0", RefusedSince: &since},
			"en pause jusqu’au 04/05/2026 09:10 : le serveur d’envoi demande d’attendre (status 4.7.0) depuis le 04/05/2026 09:00", false},
		{mailer.QueueStatus{Fault: "connect 0", RefusedSince: &since}, "EN PANNE : serveur d’envoi injoignable depuis le 04/05/2026 09:00", true},
		{mailer.QueueStatus{Fault: "auth 535", RefusedSince: &since}, "EN PANNE : le serveur d’envoi nous refuse (auth 535) depuis le 04/05/2026 09:00", true},
	} {
		s := mailer.Status{Queue: c.q}
		got := strings.ReplaceAll((&app{place: time.UTC}).statusLines(s), "\u00a0", " ")
		if !strings.Contains(got, c.want) || s.NeedsHand() != c.needs {
			t.Errorf("needs a hand: %t, want %q in\n%s", s.NeedsHand(), c.want, got)
		}
	}
}
