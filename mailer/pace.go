package mailer

import (
	"fmt"
	"time"
)

// Window allows so many letters in so much time.
type Window struct {
	Per   time.Duration
	Limit int
}

// Pace is how fast letters may go: all windows hold at once. No window is no limit.
type Pace struct {
	Name    string
	Windows []Window
}

// Profiles gives the paces that ship, by name.
func Profiles() map[string]Pace {
	return map[string]Pace{
		"none":           {Name: "none"},
		"shared-hosting": {Name: "shared-hosting", Windows: []Window{{time.Minute, 10}, {time.Hour, 150}}},
		"microsoft-365":  {Name: "microsoft-365", Windows: []Window{{time.Minute, 30}, {24 * time.Hour, 10000}}},
	}
}

// campaignShare is how much of each window campaigns may take, so that answers are never kept waiting.
const campaignShare = 0.8

// room says how many letters may go now, and how many of these may be of campaigns. sent and campaigns count what went out
// in each window, in the order of Windows. It is pure.
func (p Pace) room(sent, campaigns []int) (all, ofCampaigns int) {
	const plenty = 1 << 20
	all, ofCampaigns = plenty, plenty
	for i, w := range p.Windows {
		all = min(all, w.Limit-sent[i])
		ofCampaigns = min(ofCampaigns, max(1, int(float64(w.Limit)*campaignShare))-campaigns[i])
	}
	return max(0, all), max(0, min(all, ofCampaigns))
}

// narrowest is the window whose end frees the next letter soonest: how long to wait when there is no room.
func (p Pace) narrowest() time.Duration {
	wait := time.Minute
	for _, w := range p.Windows {
		wait = min(wait, w.Per)
	}
	return wait
}

// Finishes estimates when n campaign letters will have gone, from now on: to the minute, and never before the next one, so that it does not lie
// in the past when it is read. Zero: none is left to go.
func (p Pace) Finishes(now time.Time, n int) time.Time {
	if n < 1 {
		return time.Time{}
	}
	longest := time.Minute
	for _, w := range p.Windows {
		share := max(1, int(float64(w.Limit)*campaignShare))
		longest = max(longest, w.Per*time.Duration((n-1)/share))
	}
	return now.Add(longest + time.Minute - 1).Truncate(time.Minute)
}

// Check says what is wrong with a pace.
func (p Pace) Check() error {
	for _, w := range p.Windows {
		if w.Per <= 0 || w.Limit < 1 {
			return fmt.Errorf("a window of %d letters in %s lets nothing through", w.Limit, w.Per)
		}
	}
	return nil
}
