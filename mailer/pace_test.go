package mailer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
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

// The profiles allow what the hosts state, less at night and on week-ends, and campaigns their share of it.
func TestPaceProfiles(t *testing.T) {
	at := func(day, hour int) time.Time { return time.Date(2026, 5, day, hour, 30, 0, 0, paris()) }
	monday, saturday := 4, 9
	for _, c := range []struct {
		name            string
		now             time.Time
		sent, campaigns []int
		all, ofThese    int
	}{
		{"none", at(monday, 12), nil, nil, plenty, plenty},
		{"microsoft-365", at(monday, 12), []int{0, 0}, []int{0, 0}, 30, 24},
		{"microsoft-365", at(monday, 12), []int{10, 9999}, []int{0, 0}, 1, 1},
		{"microsoft-365", at(monday, 12), []int{24, 8000}, []int{24, 8000}, 6, 0},
		{"education-zimbra", at(monday, 12), []int{0, 0, 0, 0}, []int{0, 0, 0, 0}, 500, 400},
		{"education-zimbra", at(monday, 12), []int{0, 700, 0, 0}, []int{0, 0, 0, 0}, 100, 100},
		{"education-zimbra", at(monday, 12), []int{0, 0, 1990, 0}, []int{0, 0, 1590, 0}, 10, 10},
		{"education-zimbra", at(monday, 23), []int{0, 0, 0, 0}, []int{0, 0, 0, 0}, 125, 100},
		{"education-zimbra", at(monday, 23), []int{0, 0, 0, 1250}, []int{0, 0, 0, 0}, 0, 0},
		{"education-zimbra", at(saturday, 12), []int{0, 0, 0, 0}, []int{0, 0, 0, 0}, 250, 200},
		{"education-zimbra", at(saturday, 3), []int{0, 0, 0, 0}, []int{0, 0, 0, 0}, 125, 100},
	} {
		if all, ofThese := Profiles()[c.name].room(c.now.UTC(), c.sent, c.campaigns); all != c.all || ofThese != c.ofThese {
			t.Errorf("%s at %s after %v, %v: room for %d, %d of campaigns, want %d and %d", c.name, c.now, c.sent, c.campaigns, all, ofThese, c.all, c.ofThese)
		}
	}
	seen := map[int]int{}
	for minute := range 600 {
		all, _ := Profiles()["shared-hosting"].room(at(monday, 9).Add(time.Duration(minute)*time.Minute), []int{0, 0}, []int{0, 0})
		seen[all]++
	}
	if len(seen) < 4 || seen[10]+seen[9] == 0 || seen[4]+seen[11] > 0 {
		t.Errorf("room by minute %v: want between 5 and 10, by no clock", seen)
	}
}

// Each refusal in a row waits for a wider window, and an hour at most.
func TestPaceThrottled(t *testing.T) {
	for name, want := range map[string][]time.Duration{
		"none": {time.Minute, 10 * time.Minute, time.Hour, time.Hour}, "shared-hosting": {time.Minute, time.Hour, time.Hour},
		"microsoft-365": {time.Minute, time.Hour}, "education-zimbra": {time.Minute, 10 * time.Minute, time.Hour, time.Hour},
	} {
		for i, d := range want {
			if got := Profiles()[name].throttled(i + 1); got != d {
				t.Errorf("%s, refusal %d in a row: %s, want %s", name, i+1, got, d)
			}
		}
	}
}

// Nights and hours of rest are in the estimate.
func TestPaceFinishesOverNight(t *testing.T) {
	now := time.Date(2026, 5, 4, 18, 0, 20, 0, paris())
	p := Pace{From: "08:00", Until: "19:00", Windows: []Window{{Per: time.Hour, Limit: 125}}}
	for n, want := range map[int]string{100: "04 18:02", 101: "05 08:01", 201: "05 09:01"} {
		if got := p.Finishes(now, n).In(paris()).Format("02 15:04"); got != want {
			t.Errorf("%d letters: %s, want %s", n, got, want)
		}
	}
}

// A window of a domain keeps its own letters waiting, and no others.
func TestPaceOfDomains(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.service = w.newService(func(c *Config) {
			c.Poll, c.Watch = time.Minute, time.Minute
			c.Pace = Pace{Windows: []Window{{Per: time.Hour, Limit: 5, Domain: "*"}, {Per: time.Hour, Limit: 2, Domain: "Slow.example"}}}
		})
		for i := range 40 { // more than are taken at once, and first
			w.contact(fmt.Sprintf("u%d@slow.example", i), "Usager "+crowdName(i))
		}
		w.crowd(70) // ten to each of seven domains
		w.campaign()
		to := func() map[string]int {
			went := map[string]int{}
			for _, d := range w.server.Accepted() {
				went[strings.TrimPrefix(domainOf(registry.Letter{Email: d.To}), "domain:")]++
			}
			return went
		}
		for hours := range 3 {
			went := to()
			if hours == 0 {
				w.pass()
				went = to()
			}
			for d := range 7 {
				if n := went[fmt.Sprintf("ville%d.example", d)]; n != min(10, 5*(hours+1)) {
					w.Errorf("after %d hours %d letters to ville%d.example, want five an hour", hours, n, d)
				}
			}
			if n := went["slow.example"]; n != 2*(hours+1) {
				w.Errorf("after %d hours %d letters to the slow one, want two an hour", hours, n)
			}
			w.serve(time.Hour + time.Minute)
		}
	})
}

// Campaigns keep to their hours; answers do not.
func TestPaceHours(t *testing.T) {
	inWorld(t, start().Add(11*time.Hour), func(w *world) { // 20:00
		w.service = w.newService(func(c *Config) {
			c.Pace, c.Poll, c.Watch = Pace{From: "08:00", Until: "19:00"}, 10*time.Minute, 10*time.Minute
		})
		w.crowd(3)
		w.contact(claireMail, claireName)
		w.campaign()
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.serve(time.Hour)
		if n := len(w.server.Accepted()); n != 1 {
			w.Errorf("%d letters went in the evening, want the confirmation alone", n)
		}
		w.serve(12 * time.Hour)
		if n := len(w.server.Accepted()); n != 4 { // she has answered: no invitation
			w.Errorf("%d letters went by the morning, want 4", n)
		}
	})
}
