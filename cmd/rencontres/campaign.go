package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

func newCampaign(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "campaign", Short: "one letter to a selection of contacts"})
	c.AddCommand(newCampaignCreate(a), newCampaignPreview(a), newCampaignTest(a), newCampaignSend(a), newCampaignSchedule(a), newCampaignStatus(a),
		newCampaignReport(a),
		newCampaignMove(a, "pause", "stop sending its letters for a while"),
		newCampaignMove(a, "resume", "go on with a paused campaign"),
		newCampaignStop(a), newCampaignList(a))
	return c
}

type campaignCreateOptions struct {
	letter string
	event  string
	name   string
	whom   whom
	json   bool
}

func newCampaignCreate(a *app) *cobra.Command {
	o := &campaignCreateOptions{}
	c := &cobra.Command{
		Use:   "create --letter KIND",
		Short: "prepare a campaign, and print its id; nothing leaves before \"send\"",
		Long: `create writes a draft: which letter (announcement, invitation, reminder), about which
event, to whom.

` + whomHelp,
		Example: `  rencontres campaign create --letter announcement
  rencontres campaign create --letter invitation --event epernay --audience elected,state
  rencontres campaign create --letter reminder --event epernay --not-answered epernay
  rencontres campaign create --letter invitation --event mulhouse --territory 67,68 \
      --attended 2025 --except-audience state --except-declined epernay,bar-le-duc`,
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return runCampaignCreate(c.Context(), a, o) },
	}
	f := c.Flags()
	f.StringVar(&o.letter, "letter", "", "`KIND` of letter: announcement, invitation or reminder")
	f.StringVar(&o.event, "event", "", "event that it is about")
	f.StringVar(&o.name, "name", "", "name of the campaign")
	o.whom.add(f)
	f.BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runCampaignCreate(ctx context.Context, a *app, o *campaignCreateOptions) error {
	if !slices.Contains(mailer.CampaignKinds(), templates.Kind(o.letter)) {
		return misuse("%q is no letter of a campaign: --letter %s", o.letter, joinKinds())
	}
	if err := o.whom.check(); err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		draft := registry.Campaign{Name: o.name, Kind: o.letter, Event: o.event}
		err := s.View(ctx, func(t *registry.Tx) (err error) {
			if o.event != "" {
				if _, err := t.Event(o.event); err != nil {
					return err
				}
			}
			draft.Selection, err = o.whom.selection(t)
			return err
		})
		if err != nil {
			return err
		}
		c, err := service.CreateCampaign(ctx, draft, "staff")
		if err != nil {
			return err
		}
		if err := s.View(ctx, func(t *registry.Tx) error { return a.sayNobody(t, c) }); err != nil {
			return err
		}
		a.say("campaign %d is prepared: \"rencontres campaign preview %d\" shows it, \"send\" sends it", c.ID, c.ID)
		if o.json {
			return a.printStatus(ctx, s, c.ID, true)
		}
		_, err = fmt.Fprintln(a.stdout, c.ID)
		return err
	})
}

func joinKinds() string {
	var all []string
	for _, k := range mailer.CampaignKinds() {
		all = append(all, string(k))
	}
	return strings.Join(all, "|")
}

func newCampaignTest(a *app) *cobra.Command {
	var to string
	var contact int64
	var yes, json bool
	c := &cobra.Command{
		Use:   "test ID --to ADDRESS",
		Short: "send one letter of a campaign to an address of yours, with a real contact's data",
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			return runCampaignTest(c.Context(), a, args[0], testOptions{to: to, contact: contact, yes: yes}, json)
		},
	}
	c.Flags().StringVar(&to, "to", "", "address that gets it, and nobody else")
	c.Flags().Int64Var(&contact, "contact", 0, "`ID` of the contact whose data it bears (else the first recipient)")
	c.Flags().BoolVar(&yes, "yes", false, "send without asking")
	c.Flags().BoolVar(&json, "json", false, "print the campaign's status as JSON")
	return c
}

func runCampaignTest(ctx context.Context, a *app, arg string, o testOptions, json bool) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	if problem := addressProblem(o.to); problem != "" {
		return misuse("--to: %q %s", o.to, problem)
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		p, err := service.PreviewCampaign(ctx, id, time.Time{})
		if err != nil {
			return err
		}
		if o.contact == 0 && len(p.Recipients) > 0 {
			o.contact = p.Recipients[0].ID
		}
		var c registry.Campaign
		err = s.View(ctx, func(t *registry.Tx) (err error) {
			c, err = t.Campaign(id)
			return err
		})
		if err != nil {
			return err
		}
		o.event = c.Event
		if err := a.testLetter(ctx, s, service, c.Kind, o); err != nil || !json {
			return err
		}
		return a.printStatus(ctx, s, id, true)
	})
}
