package mailer

import (
	"fmt"
	"hash/fnv"
	"rencontres/registry"
	"slices"
	"strings"
	"time"
)

// Window allows so many letters in so much time, counted back from each moment: whichever hour a server counts by, it never sees more.
type Window struct {
	Per     time.Duration
	Limit   int
	Domain  string  // of recipients: "" all together, "*" each by itself, "orange.example" that one
	Night   float64 // share of Limit at night; 0: all of it
	Weekend float64 // share of Limit on Saturdays and Sundays; 0: all of it
	Jitter  float64 // share of Limit that is taken away at most, another part in each Per, so that nothing goes out by the clock
}

// Pace is how fast letters may go: all windows hold at once. No window is no limit.
type Pace struct {
	Name    string
	Windows []Window
	From    string         // campaigns go from this hour, "08:00"; "" at any
	Until   string         // to this one, "19:30"
	Zone    *time.Location // of nights, week-ends and hours; nil: Europe/Paris
}

// The hours of the night, as the hosts that lower their limits then may count them.
const (
	nightFrom  = 20
	nightUntil = 7
)

// Profiles gives the paces that ship, by name: hosts in use, as they state their limits.
func Profiles() map[string]Pace {
	education := func(per time.Duration, limit int) Window {
		return Window{Per: per, Limit: limit, Night: 0.25, Weekend: 0.5}
	}
	return map[string]Pace{
		"none":           {Name: "none"},
		"shared-hosting": {Name: "shared-hosting", Windows: []Window{{Per: time.Minute, Limit: 10, Jitter: 0.5}, {Per: time.Hour, Limit: 150}}},
		"microsoft-365":  {Name: "microsoft-365", Windows: []Window{{Per: time.Minute, Limit: 30}, {Per: 24 * time.Hour, Limit: 10000}}},
		"education-zimbra": {Name: "education-zimbra", Windows: []Window{
			education(time.Minute, 500), education(10*time.Minute, 800), education(time.Hour, 2000), education(10*time.Hour, 5000)}},
	}
}

// campaignShare is how much of each window campaigns may take, so that answers are never kept waiting.
const campaignShare = 0.8

// plenty is a number of letters that stands for no limit.
const plenty = 1 << 20

// limitAt is what a window allows at a time of its zone: the least of its shares, and never nothing.
func (w Window) limitAt(now time.Time) int {
	share := 1.0
	if day := now.Weekday(); w.Weekend > 0 && (day == time.Saturday || day == time.Sunday) {
		share = min(share, w.Weekend)
	}
	if hour := now.Hour(); w.Night > 0 && (hour >= nightFrom || hour < nightUntil) {
		share = min(share, w.Night)
	}
	if w.Jitter > 0 {
		h := fnv.New32a()
		fmt.Fprint(h, now.UnixMilli()/max(w.Per.Milliseconds(), 1))
		share *= 1 - w.Jitter*float64(h.Sum32()%1000)/1000
	}
	return max(1, int(float64(w.Limit)*share))
}

// holds says whether a window counts the letters to a domain ("domain:orange.example").
func (w Window) holds(scope string) bool {
	return w.Domain == "*" || w.Domain != "" && scope == "domain:"+strings.ToLower(w.Domain)
}

// ofCampaigns is the part of a limit that campaigns may take.
func ofCampaigns(limit int) int { return max(1, int(float64(limit)*campaignShare)) }

// here brings a time into the zone of nights and hours.
func (p Pace) here(now time.Time) time.Time {
	if p.Zone == nil {
		return now.In(registry.Zone("Europe/Paris"))
	}
	return now.In(p.Zone)
}

// open says whether campaigns may go at this hour.
func (p Pace) open(now time.Time) bool {
	if p.From == "" || p.Until == "" {
		return true
	}
	clock := p.here(now).Format("15:04")
	if p.From <= p.Until {
		return p.From <= clock && clock < p.Until
	}
	return clock >= p.From || clock < p.Until // over midnight
}

// common gives the windows that count all letters together.
func (p Pace) common() []Window { return p.windows(func(w Window) bool { return w.Domain == "" }) }

// perDomain gives the windows that count the letters to a domain.
func (p Pace) perDomain() []Window { return p.windows(func(w Window) bool { return w.Domain != "" }) }

func (p Pace) windows(keep func(Window) bool) []Window {
	var some []Window
	for _, w := range p.Windows {
		if keep(w) {
			some = append(some, w)
		}
	}
	return some
}

// room says how many letters may go now, and how many of these may be of campaigns. sent and campaigns count what went out
// in each common window, in their order. It is pure.
func (p Pace) room(now time.Time, sent, campaigns []int) (all, campaign int) {
	all, campaign = plenty, plenty
	local := p.here(now)
	for i, w := range p.common() {
		limit := w.limitAt(local)
		all = min(all, limit-sent[i])
		campaign = min(campaign, ofCampaigns(limit)-campaigns[i])
	}
	if !p.open(now) {
		campaign = 0
	}
	return max(0, all), max(0, min(all, campaign))
}

// throttled is how long to wait when the server says for the nth time in a row that it has had enough: for the next window, from
// the narrowest to the widest, and an hour at most: a server's own day may end sooner than we know.
func (p Pace) throttled(n int) time.Duration {
	waits := []time.Duration{time.Minute}
	for _, w := range p.common() {
		waits = append(waits, min(max(w.Per, time.Minute), time.Hour))
	}
	if len(waits) == 1 {
		waits = append(waits, 10*time.Minute, time.Hour)
	}
	slices.Sort(waits)
	waits = slices.Compact(waits)
	return waits[min(max(n, 1), len(waits))-1]
}

// widest is the longest of the windows.
func (p Pace) widest() time.Duration {
	widest := time.Duration(0)
	for _, w := range p.Windows {
		widest = max(widest, w.Per)
	}
	return widest
}

// forecast is how far ahead an estimate looks.
const forecast = 90 * 24 * time.Hour

// Finishes estimates when n campaign letters will have gone, from now on: to the minute, and never before the next one, so that it does not lie
// in the past when it is read. Zero: none is left to go. It plays the windows, the hours, the nights and the week-ends through, minute by minute;
// windows of a domain are not in it.
func (p Pace) Finishes(now time.Time, n int) time.Time {
	if n < 1 {
		return time.Time{}
	}
	p.Zone = p.here(now).Location() // found once
	windows := p.common()
	before := []int{0} // letters before each minute
	at := now
	for minute := 0; at.Sub(now) < forecast; minute++ {
		at = now.Add(time.Duration(minute) * time.Minute)
		room := plenty
		for _, w := range windows {
			limit := ofCampaigns(w.limitAt(p.here(at)))
			if w.Per < time.Minute {
				limit, w.Per = limit*int(time.Minute/w.Per), time.Minute
			}
			first := max(0, minute+1-int((w.Per+time.Minute-1)/time.Minute))
			room = min(room, limit-(before[minute]-before[first]))
		}
		if !p.open(at) {
			room = 0
		}
		before = append(before, before[minute]+max(0, room))
		if before[minute+1] >= n {
			break
		}
	}
	at = at.Add(time.Minute - 1).Truncate(time.Minute)
	if least := now.Add(2*time.Minute - 1).Truncate(time.Minute); at.Before(least) {
		return least
	}
	return at
}
