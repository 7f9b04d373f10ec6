package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

func newCampaignMove(a *app, verb, short string) *cobra.Command {
	var json bool
	c := &cobra.Command{
		Use:   verb + " ID",
		Short: short,
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			return runCampaignMove(c.Context(), a, verb, args[0], json)
		},
	}
	c.Flags().BoolVar(&json, "json", false, "print the campaign's status as JSON")
	return c
}

func runCampaignMove(ctx context.Context, a *app, verb, arg string, json bool) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	err = s.Update(ctx, func(t *registry.Tx) error {
		if verb == "pause" {
			return t.MoveCampaign(id, []string{"running", "scheduled"}, "paused", "staff")
		}
		return t.ResumeCampaign(id, "staff")
	})
	if err != nil || !json {
		return err
	}
	return a.printStatus(ctx, s, id, true)
}

func newCampaignStop(a *app) *cobra.Command {
	var yes, json bool
	c := &cobra.Command{
		Use:   "stop ID",
		Short: "end it: letters that have not left never do",
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			return runCampaignStop(c.Context(), a, yes, json, args[0])
		},
	}
	c.Flags().BoolVar(&yes, "yes", false, "do it without asking")
	c.Flags().BoolVar(&json, "json", false, "print the campaign's status as JSON")
	return c
}

func runCampaignStop(ctx context.Context, a *app, yes, json bool, arg string) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	now, err := s.campaign(ctx, id)
	if err != nil {
		return err
	}
	switch now.State {
	case "draft":
		a.say("campaign %d is a draft: nothing of it has left, and nothing will", id)
	case "running", "paused", "scheduled":
		a.say("campaign %d: letters that have left: %d; that have not, and never will: %d", id, now.Sent, now.waiting+now.Deferred+now.Held)
	default:
		return fmt.Errorf("campaign %d is %s: nothing of it is left to stop", id, now.State)
	}
	if err := a.confirm(yes, "Stop it for good?", "yes"); err != nil {
		return err
	}
	err = s.Update(ctx, func(t *registry.Tx) error {
		n, err := t.StopCampaign(id, "staff")
		if err == nil && now.State != "draft" {
			a.say("letters that will not leave: %d", n)
		}
		return err
	})
	if err != nil || !json {
		return err
	}
	return a.printStatus(ctx, s, id, true)
}
