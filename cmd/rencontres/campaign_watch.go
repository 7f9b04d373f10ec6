package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// How often a watched campaign is looked at, and a line printed where no bar is.
const (
	watchEvery = time.Second
	lineEvery  = 10 * time.Second
)

// over says whether a campaign does not change by itself any more.
func (f campaignFields) over() bool {
	return f.State == "finished" || f.State == "stopped" || f.State == "draft"
}

// watchCampaign follows a campaign until it is over: a live bar on a terminal; elsewhere a line at a change of state, and for the numbers
// at most every ten seconds.
func (a *app) watchCampaign(ctx context.Context, s *session, id int64, json bool) error {
	first, err := s.campaign(ctx, id)
	if err != nil {
		return err
	}
	show := a.lines(json)
	if terminal(a.stderr) && !json && !first.over() {
		show = a.bar(a.stderr, first)
	}
	for now := first; ; {
		if err := show(now); err != nil || now.over() {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(watchEvery):
		}
		if now, err = s.campaign(ctx, id); err != nil {
			return err
		}
	}
}

// lines shows a campaign line by line.
func (a *app) lines(json bool) func(campaignFields) error {
	var last campaignFields
	var at time.Time
	return func(now campaignFields) error {
		seen := now
		seen.FinishesAt, seen.StartsAt, seen.lately, seen.span, seen.at = last.FinishesAt, last.StartsAt, last.lately, last.span, last.at
		if seen == last || seen.State == last.State && time.Since(at) < lineEvery {
			return nil
		}
		last, at = now, time.Now()
		return a.printCampaign(now, json)
	}
}

// bar shows a campaign as a live bar with its pace and finishing time; once it is over, as a line.
func (a *app) bar(w io.Writer, first campaignFields) func(campaignFields) error {
	bar := progressbar.NewOptions(max(1, first.Recipients), progressbar.OptionSetWriter(w), progressbar.OptionSetWidth(24), progressbar.OptionUseANSICodes(true),
		progressbar.OptionSetPredictTime(false), progressbar.OptionSetElapsedTime(false), progressbar.OptionShowCount())
	return func(now campaignFields) error {
		if now.over() {
			if err := bar.Clear(); err != nil {
				return err
			}
			return a.printCampaign(now, false)
		}
		bar.Describe(a.barWords(now))
		return bar.Set(now.Recipients - now.waiting - now.Deferred - now.Held)
	}
}

// barWords is what stands before the bar: state, pace, finishing time, and what is not well. It is short: a terminal has one line.
func (a *app) barWords(f campaignFields) string {
	words := fmt.Sprintf("Envoi %d", f.ID)
	switch {
	case f.State == "scheduled":
		words += ", départ " + a.soon(f.at, *f.StartsAt)
	case f.State != "running":
		words += " " + campaignState(f.State)
	case f.idle:
		words += ", LE SERVICE NE TOURNE PAS"
	case f.span >= time.Minute:
		words += fmt.Sprintf(", %d en %d min", f.lately, f.span/time.Minute)
	}
	if f.FinishesAt != nil && !f.idle {
		words += ", fin " + a.soon(f.at, *f.FinishesAt)
	}
	for _, part := range []struct {
		n         int
		one, many string
	}{{f.Deferred, "différé", "différés"}, {f.Held, "retenu", "retenus"}, {f.Failed, "échoué", "échoués"}} {
		if part.n > 0 {
			words += ", " + count(part.n, part.one, part.many)
		}
	}
	return words
}

// soon is an instant to come in few words: its hour if it is today, else its day too.
func (a *app) soon(now, at time.Time) string {
	now, at = now.In(a.zone()), at.In(a.zone())
	if now.Format(frenchDay) == at.Format(frenchDay) {
		return at.Format("15:04")
	}
	return at.Format("02/01 15:04")
}
