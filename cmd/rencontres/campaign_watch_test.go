package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"time"
)

// shown is what a terminal of one line shows in the end of what was written to it.
func shown(written string) string {
	line := written
	for _, end := range []string{"\x1b[2K", "\r"} {
		line = line[strings.LastIndex(line, end)+len(end):]
	}
	return strings.TrimSpace(strings.ReplaceAll(line, "\x1b[0K", ""))
}

func TestBarShowsPaceAndFinishingTime(t *testing.T) {
	var screen, out bytes.Buffer
	a := &app{stdout: &out, stderr: &screen, place: time.UTC}
	end := time.Date(2026, 5, 4, 18, 42, 0, 0, time.UTC)
	now := campaignFields{ID: 3, State: "running", Recipients: 200, Sent: 40, Deferred: 2, Failed: 8, waiting: 150, lately: 25, span: 10 * time.Minute, at: end.Add(-time.Hour), FinishesAt: &end}
	show := a.bar(&screen, now)
	step := func(want string) {
		t.Helper()
		screen.Reset()
		if err := show(now); err != nil {
			t.Fatal(err)
		}
		if got := shown(screen.String()); !regexp.MustCompile(want).MatchString(got) {
			t.Errorf("the screen shows %q, want %s", got, want)
		}
	}
	step(`^Envoi 3, 25 en 10 min, fin 18:42, 2 différés, 8 échoués +24% .*\(48/200\)$`)
	now.Sent, now.waiting = 140, 50
	step(` 74% .*\(148/200\)$`)
	now.at = end.Add(-24 * time.Hour)
	step(`fin 04/05 18:42`)
	now.idle = true
	step(`^Envoi 3, LE SERVICE NE TOURNE PAS, 2 différés`)
	now.State, now.Reason, now.FinishesAt, now.idle = "paused", "", nil, false
	step(`^Envoi 3 en pause, 2 différés`)
	if out.Len() > 0 {
		t.Errorf("results before the end: %q", out.String())
	}
	now.State, now.Sent, now.waiting, now.Deferred = "finished", 192, 0, 0
	if err := show(now); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); got != "Envoi 3 (terminé) : 200 destinataires, 192 envoyés, 0 en attente, 0 différé, 0 retenu, 0 écarté, 8 échoués\n" {
		t.Errorf("in the end: %q", got)
	}
}

// Where no bar is, a line comes with each change of state, and no more than one in ten seconds for the numbers.
func TestLinesElsewhere(t *testing.T) {
	var out bytes.Buffer
	a := &app{stdout: &out, place: time.UTC}
	show := a.lines(false)
	for _, f := range []campaignFields{{ID: 3, State: "running", Recipients: 9, waiting: 9}, {ID: 3, State: "running", Recipients: 9, Sent: 1, waiting: 8},
		{ID: 3, State: "running", Recipients: 9, Sent: 2, waiting: 7}, {ID: 3, State: "paused", Recipients: 9, Sent: 2, waiting: 7}, {ID: 3, State: "paused", Recipients: 9, Sent: 2, waiting: 7}} {
		if err := show(f); err != nil {
			t.Fatal(err)
		}
	}
	if lines := strings.Split(strings.TrimSpace(out.String()), "\n"); len(lines) != 2 || !strings.Contains(lines[0], "0 envoyé") || !strings.Contains(lines[1], "en pause") {
		t.Errorf("lines:\n%s", out.String())
	}
}
