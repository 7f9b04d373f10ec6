package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

func newCampaign(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "campaign", Short: "one letter to a selection of contacts"})
	c.AddCommand(newCampaignCreate(a), newCampaignPreview(a), newCampaignTest(a), newCampaignSend(a), newCampaignStatus(a), newCampaignReport(a),
		newCampaignMove(a, "pause", "stop sending its letters for a while"),
		newCampaignMove(a, "resume", "go on with a paused campaign"),
		newCampaignStop(a), newCampaignList(a))
	return c
}

type campaignCreateOptions struct {
	letter      string
	event       string
	name        string
	audiences   []string
	territories []string
	tags        []string
	emails      []string
	notAnswered string
	registered  string
	json        bool
}

func newCampaignCreate(a *app) *cobra.Command {
	var o campaignCreateOptions
	c := &cobra.Command{
		Use:   "create --letter KIND",
		Short: "prepare a campaign, and print its id; nothing leaves before \"send\"",
		Long: `create writes a draft: which letter (announcement, invitation, reminder), about which
event, to whom. What is left out of the selection does not restrict it. Values of one
flag are separated by commas, and one of them is enough (--tag presse,radio: either);
several flags must all hold (--tag presse --territory 51: both).`,
		Example: `  rencontres campaign create --letter announcement
  rencontres campaign create --letter invitation --event epernay --audience elected,state
  rencontres campaign create --letter reminder --event epernay --not-answered epernay`,
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return runCampaignCreate(c.Context(), a, o) },
	}
	f := c.Flags()
	f.StringVar(&o.letter, "letter", "", "`KIND` of letter: announcement, invitation or reminder")
	f.StringVar(&o.event, "event", "", "event that it is about")
	f.StringVar(&o.name, "name", "", "name of the campaign")
	f.StringSliceVar(&o.audiences, "audience", nil, "`LIST` of elected, state, local_authority, association, other (or the French of contacts.csv)")
	f.StringSliceVar(&o.territories, "territory", nil, "`LIST` of territories")
	f.StringSliceVar(&o.tags, "tag", nil, "`LIST` of tags, as they are written in contacts.csv")
	f.StringSliceVar(&o.emails, "email", nil, "`LIST` of addresses")
	f.StringVar(&o.notAnswered, "not-answered", "", "those invited to this event who have not answered")
	f.StringVar(&o.registered, "registered", "", "those who hold a seat at this event")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runCampaignCreate(ctx context.Context, a *app, o campaignCreateOptions) error {
	if !slices.Contains(mailer.CampaignKinds(), templates.Kind(o.letter)) {
		return misuse("%q is no letter of a campaign: --letter %s", o.letter, joinKinds())
	}
	audiences, err := audiencesFrom(o.audiences)
	if err != nil {
		return err
	}
	for _, email := range o.emails {
		if problem := addressProblem(email); problem != "" {
			return misuse("--email: %q %s", email, problem)
		}
	}
	selection := registry.Selection{Audiences: audiences, Territories: o.territories, Tags: o.tags, Emails: o.emails, NotAnswered: o.notAnswered,
		Registered: o.registered}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		err := s.View(ctx, func(t *registry.Tx) error {
			for _, event := range filled(o.event, o.notAnswered, o.registered) {
				if _, err := t.Event(event); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		c, err := service.CreateCampaign(ctx, registry.Campaign{Name: o.name, Kind: o.letter, Event: o.event, Selection: selection}, "staff")
		if err != nil {
			return err
		}
		if err := s.View(ctx, func(t *registry.Tx) error { return a.sayNobody(t, c) }); err != nil {
			return err
		}
		a.say("campaign %d is prepared: \"rencontres campaign preview %d\" shows it, \"send\" sends it", c.ID, c.ID)
		if !o.json {
			_, err = fmt.Fprintln(a.stdout, c.ID)
			return err
		}
		return s.View(ctx, func(t *registry.Tx) error {
			status, err := campaignStatus(t, s.Config.service.Pace, c.ID)
			if err != nil {
				return err
			}
			return printJSON(a.stdout, status)
		})
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
	var yes bool
	c := &cobra.Command{
		Use:   "test ID --to ADDRESS",
		Short: "send one letter of a campaign to an address of yours, with a real contact's data",
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			return runCampaignTest(c.Context(), a, args[0], testOptions{to: to, contact: contact, yes: yes})
		},
	}
	c.Flags().StringVar(&to, "to", "", "address that gets it, and nobody else")
	c.Flags().Int64Var(&contact, "contact", 0, "`ID` of the contact whose data it bears (else the first recipient)")
	c.Flags().BoolVar(&yes, "yes", false, "send without asking")
	return c
}

func runCampaignTest(ctx context.Context, a *app, arg string, o testOptions) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	if problem := addressProblem(o.to); problem != "" {
		return misuse("--to: %q %s", o.to, problem)
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		p, err := service.PreviewCampaign(ctx, id)
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
		return a.testLetter(ctx, s, service, c.Kind, o)
	})
}

func newCampaignMove(a *app, verb, short string) *cobra.Command {
	return &cobra.Command{
		Use:   verb + " ID",
		Short: short,
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runCampaignMove(c.Context(), a, verb, args[0]) },
	}
}

func runCampaignMove(ctx context.Context, a *app, verb, arg string) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	return a.update(ctx, func(t *registry.Tx) error {
		if verb == "pause" {
			return t.MoveCampaign(id, []string{"running"}, "paused", "staff")
		}
		return t.MoveCampaign(id, []string{"paused"}, "running", "staff")
	})
}

func newCampaignStop(a *app) *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:   "stop ID",
		Short: "end it: letters that have not left never do",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runCampaignStop(c.Context(), a, yes, args[0]) },
	}
	c.Flags().BoolVar(&yes, "yes", false, "do it without asking")
	return c
}

func runCampaignStop(ctx context.Context, a *app, yes bool, arg string) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	var now campaignFields
	err = s.View(ctx, func(t *registry.Tx) (err error) {
		now, err = campaignStatus(t, s.Config.service.Pace, id)
		return err
	})
	if err != nil {
		return err
	}
	switch now.State {
	case "draft":
		a.say("campaign %d is a draft: nothing of it has left, and nothing will", id)
	case "running", "paused":
		a.say("campaign %d: letters that have left: %d; that have not, and never will: %d", id, now.Sent, now.waiting+now.Deferred+now.Held)
	default:
		return fmt.Errorf("campaign %d is %s: nothing of it is left to stop", id, now.State)
	}
	if err := a.confirm(yes, "Stop it for good?", "yes"); err != nil {
		return err
	}
	return s.Update(ctx, func(t *registry.Tx) error {
		n, err := t.StopCampaign(id, "staff")
		if err == nil && now.State != "draft" {
			a.say("letters that will not leave: %d", n)
		}
		return err
	})
}
