package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// sendOptions are how a campaign is let go.
type sendOptions struct {
	at   string // hour to come, "" now
	yes  bool
	json bool
}

func newCampaignSend(a *app) *cobra.Command {
	var o sendOptions
	c := &cobra.Command{
		Use:   "send ID",
		Short: "send a campaign, after showing it",
		Long: `send shows the number of recipients, their audiences, five letters to the oddest of
them, who is left out and why, and when it will have left; it goes on when that number
is typed, or with --yes. Recipients, letter and events are frozen: what is edited later
does not change it. Just before each letter its reader is looked at again: who has
answered, unsubscribed or failed meanwhile gets none.`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runCampaignSend(c.Context(), a, args[0], o) },
	}
	c.Flags().BoolVar(&o.yes, "yes", false, "send without asking for the number")
	c.Flags().BoolVar(&o.json, "json", false, "print the campaign's status as JSON, and the preview to stderr")
	return c
}

func newCampaignSchedule(a *app) *cobra.Command {
	var o sendOptions
	c := &cobra.Command{
		Use:   "schedule ID --at TIME",
		Short: "let a campaign go at an hour to come, after showing it",
		Long: `schedule is "send" for an hour to come, in the programme's time: recipients, letter and
events are frozen now, and each reader is looked at again before their letter. An hour
that is past is refused. If the service did not run at that hour, the campaign begins
when it does, up to 12 hours late; later it is paused, and waits for "resume" or "stop".
"pause" and "stop" hold before the hour too.`,
		Example: `  rencontres campaign schedule 3 --at "2026-05-12 09:00"`,
		Args:    exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			if o.at == "" {
				return misuse("when? --at \"2026-05-12 09:00\"")
			}
			return runCampaignSend(c.Context(), a, args[0], o)
		},
	}
	c.Flags().StringVar(&o.at, "at", "", "`TIME` at which it begins: \"2026-05-12 09:00\", or \"12/05/2026 09:00\"")
	c.Flags().BoolVar(&o.yes, "yes", false, "schedule without asking for the number")
	c.Flags().BoolVar(&o.json, "json", false, "print the campaign's status as JSON, and the preview to stderr")
	return c
}

// hour reads an hour as people write it, in the zone of the programme; zero for "". One that the clocks leave out or repeat is refused.
func (a *app) hour(flag, s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{"2006-01-02 15:04", "2006-01-02T15:04", frenchInstant} {
		at, err := time.ParseInLocation(layout, s, a.zone())
		if err != nil {
			continue
		}
		if at.Format(layout) != s || at.Add(-time.Hour).Format(layout) == s || at.Add(time.Hour).Format(layout) == s {
			return at, misuse("%s %q: the clocks change in that hour, name another", flag, s)
		}
		return at, nil
	}
	if at, err := time.Parse(time.RFC3339, s); err == nil {
		return at, nil
	}
	return time.Time{}, misuse("%s %q is no time: write it as \"2026-05-12 09:00\"", flag, s)
}

func runCampaignSend(ctx context.Context, a *app, arg string, o sendOptions) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		at, err := a.hour("--at", o.at)
		if err != nil {
			return err
		}
		if err := s.View(ctx, func(t *registry.Tx) error { return mailer.CheckHour(t, at) }); err != nil {
			return err
		}
		p, err := a.preview(ctx, s, service, previewOptions{id: id, at: at, beside: o.json})
		if err != nil {
			return err
		}
		n := len(p.Recipients)
		if n > 0 && len(p.Faults) == 0 {
			if err := a.confirm(o.yes, plural(n, "letter")+" to send"+a.untilWords(at, p.Finishes)+".", fmt.Sprint(n)); err != nil {
				return err
			}
		}
		sent, err := service.LaunchPreviewed(ctx, p, "staff")
		if err != nil {
			return err
		}
		words := "lancé"
		if !at.IsZero() {
			words = "programmé pour le " + a.moment(at)
		}
		if o.json {
			err = a.printStatus(ctx, s, id, true)
		} else {
			_, err = fmt.Fprintf(a.stdout, "Envoi %d %s : %s\n", id, words, count(sent, "courriel", "courriels"))
		}
		return errors.Join(err, a.tellAlive(ctx, s))
	})
}

// untilWords is when letters begin to leave, and when the last will have left.
func (a *app) untilWords(at, finishes time.Time) string {
	words := ""
	if !at.IsZero() {
		words = " from " + a.moment(at) + " on"
	}
	if !finishes.IsZero() {
		words += ", the last by " + a.moment(finishes)
	}
	return words
}

// testOptions are what a test letter bears, and who gets it.
type testOptions struct {
	to      string
	event   string
	contact int64
	yes     bool
}

// testLetter queues a letter of a kind to a test address, once that is confirmed.
func (a *app) testLetter(ctx context.Context, s *session, service *mailer.Service, kind string, o testOptions) error {
	if !slices.Contains(templates.Kinds(), templates.Kind(kind)) {
		return misuse("there is no letter %q: choose among %s", kind, letterKinds())
	}
	err := s.View(ctx, func(t *registry.Tx) (err error) {
		if o.event != "" {
			_, err = t.Event(o.event)
		}
		if err == nil && o.contact != 0 {
			_, err = t.Contact(o.contact)
		}
		return err
	})
	if err != nil {
		return err
	}
	a.say("%s gets one letter %q, with the data of a real contact", printable(o.to), kind)
	if err := a.confirm(o.yes, "Send it?", "yes"); err != nil {
		return err
	}
	err = service.TestLetter(ctx, templates.Kind(kind), o.event, o.contact, o.to, "staff")
	if errors.Is(err, registry.ErrNotFound) {
		return err
	}
	if err != nil {
		return fmt.Errorf("writing the test letter: %w", err)
	}
	return a.tellAlive(ctx, s)
}
