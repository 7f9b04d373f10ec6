package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

// campaignFields is a campaign in numbers; the JSON names are a contract with those who read them.
type campaignFields struct {
	ID             int64      `json:"id"`
	State          string     `json:"state"`
	Recipients     int        `json:"recipients"`
	Sent           int        `json:"sent"`
	Deferred       int        `json:"deferred"`
	Failed         int        `json:"failed"` // refused for good, or expired
	Skipped        int        `json:"skipped"`
	Held           int        `json:"held"`
	PossibleCopies int        `json:"possible_copies"`
	FinishesAt     *time.Time `json:"finishes_at"`

	waiting int  // queued or on their way
	idle    bool // no service runs
}

func campaignStatus(t *registry.Tx, pace mailer.Pace, id int64) (campaignFields, error) {
	c, err := t.Campaign(id)
	if err != nil {
		return campaignFields{}, err
	}
	f := campaignFields{ID: id, State: c.State}
	if c.State == "draft" {
		chosen, _, err := mailer.CampaignRecipients(t, c)
		f.Recipients = len(chosen)
		return f, err
	}
	counts, err := t.LetterCounts(id)
	if err != nil {
		return f, err
	}
	for _, n := range counts {
		f.Recipients += n
	}
	f.Sent, f.Deferred, f.Skipped, f.Held = counts[registry.Sent], counts[registry.Deferred], counts[registry.Skipped]+counts[registry.Superseded], counts[registry.Held]
	f.Failed = counts[registry.Failed] + counts[registry.Expired]
	f.waiting = counts[registry.Queued] + counts[registry.Sending]
	if f.PossibleCopies, err = t.PossibleCopies(id); err != nil {
		return f, err
	}
	if c.State == "running" {
		f.FinishesAt = instant(pace.Finishes(t.Now(), f.waiting+f.Deferred))
	}
	_, alive, err := t.Alive(time.Now())
	f.idle = !alive
	return f, err
}

type campaignOptions struct {
	json  bool
	watch bool
}

func newCampaignStatus(a *app) *cobra.Command {
	var o campaignOptions
	c := &cobra.Command{
		Use:   "status ID",
		Short: "say how far a campaign is",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runCampaignStatus(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	c.Flags().BoolVar(&o.watch, "watch", false, "print a line at each change, until it is finished")
	return c
}

func runCampaignStatus(ctx context.Context, a *app, o campaignOptions, arg string) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	var last campaignFields
	for {
		var now campaignFields
		err := s.View(ctx, func(t *registry.Tx) (err error) {
			now, err = campaignStatus(t, s.Config.service.Pace, id)
			return err
		})
		if err != nil {
			return err
		}
		seen := now
		seen.FinishesAt = last.FinishesAt
		if seen != last {
			if err := a.printCampaign(now, o.json); err != nil {
				return err
			}
		}
		last = now
		if !o.watch || now.State == "finished" || now.State == "stopped" || now.State == "draft" {
			return nil
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Second):
		}
	}
}

func (a *app) printCampaign(f campaignFields, json bool) error {
	if json {
		return printJSON(a.stdout, f)
	}
	words := fmt.Sprintf("Envoi %d (%s) : %s, %s, %d en attente, %s, %s, %s, %s", f.ID, campaignState(f.State), count(f.Recipients, "destinataire", "destinataires"),
		count(f.Sent, "envoyé", "envoyés"), f.waiting, count(f.Deferred, "différé", "différés"), count(f.Held, "retenu", "retenus"),
		count(f.Skipped, "écarté", "écartés"), count(f.Failed, "échoué", "échoués"))
	if f.PossibleCopies > 0 {
		words += ", " + count(f.PossibleCopies, "copie possible", "copies possibles")
	}
	if f.FinishesAt != nil {
		words += ", fin prévue le " + a.moment(*f.FinishesAt) + ifServed(f.idle)
	}
	_, err := fmt.Fprintln(a.stdout, words)
	return err
}

// ifServed is what a finishing time rests on while no service runs.
func ifServed(idle bool) string {
	if idle {
		return ", si le service tourne"
	}
	return ""
}

func campaignState(state string) string {
	words := map[string]string{"draft": "brouillon", "running": "en cours", "paused": "en pause", "stopped": "arrêté", "finished": "terminé"}[state]
	if words == "" {
		return state
	}
	return words
}

func newCampaignList(a *app) *cobra.Command {
	var o campaignOptions
	c := &cobra.Command{
		Use:   "list",
		Short: "list the campaigns",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runCampaignList(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

func runCampaignList(ctx context.Context, a *app, o campaignOptions) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.View(ctx, func(t *registry.Tx) error {
		all, err := t.Campaigns()
		if err != nil {
			return err
		}
		list := table{head: []string{"N°", "NOM", "COURRIEL", "RENCONTRE", "ÉTAT", "DESTINATAIRES", "ENVOYÉS", "ÉCHOUÉS", "LANCÉ"}}
		for _, c := range all {
			f, err := campaignStatus(t, s.Config.service.Pace, c.ID)
			if err != nil {
				return err
			}
			if o.json {
				if err := printJSON(a.stdout, f); err != nil {
					return err
				}
				continue
			}
			list.add(c.ID, campaignName(c.Name, c.Kind, c.Event), letterKind(c.Kind), orDash(c.Event), campaignState(c.State), f.Recipients, f.Sent, f.Failed, a.moment(c.Launched))
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}

func newCampaignReport(a *app) *cobra.Command {
	var o campaignOptions
	c := &cobra.Command{
		Use:   "report ID",
		Short: "say what became of a campaign: letters, failures, answers",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runCampaignReport(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runCampaignReport(ctx context.Context, a *app, o campaignOptions, arg string) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.View(ctx, func(t *registry.Tx) error {
		f, err := campaignStatus(t, s.Config.service.Pace, id)
		if err != nil {
			return err
		}
		if err := a.printCampaign(f, o.json); err != nil || o.json {
			return err
		}
		return a.printReport(t, id)
	})
}

// printReport says who answered, and which letters did not arrive.
func (a *app) printReport(t *registry.Tx, id int64) error {
	letters, err := t.Letters(registry.LetterFilter{Campaign: id})
	if err != nil {
		return err
	}
	answers := map[registry.Standing]int{}
	answered := 0
	events, err := t.Events()
	if err != nil {
		return err
	}
	standing := map[int64][]registry.Registration{}
	for _, e := range events {
		rows, err := t.RegistrationsAt(e.ID)
		if err != nil {
			return err
		}
		for _, r := range rows {
			standing[r.Contact] = append(standing[r.Contact], r)
		}
	}
	problems := table{head: []string{"COURRIEL", "ADRESSE", "ÉTAT", "MOTIF", "RÉPONSE DU SERVEUR"}}
	for _, l := range letters {
		counted := false
		for _, r := range standing[l.Contact] {
			if l.Event == "" || l.Event == r.Event {
				answers[r.State]++
				counted = true
			}
		}
		if counted {
			answered++
		}
		switch l.State {
		case registry.Failed, registry.Expired, registry.Held, registry.Deferred:
			problems.add(l.ID, l.Email, letterState(l.State), letterReason(l.Reason), l.LastAnswer)
		}
	}
	fmt.Fprintf(a.stdout, "Réponses : %s sur %d ; %s\n", count(answered, "personne", "personnes"), len(letters), standingCounts(answers))
	if len(problems.rows) == 0 {
		return nil
	}
	fmt.Fprintln(a.stdout)
	return problems.print(a.stdout)
}

// standingCounts is « 12 inscriptions, 1 en attente, 0 avant ouverture, 2 peut-être, 1 absence ».
func standingCounts(n map[registry.Standing]int) string {
	return fmt.Sprintf("%s, %d en attente, %d avant ouverture, %d peut-être, %s", count(n[registry.Registered], "inscription", "inscriptions"),
		n[registry.Waiting], n[registry.Early], n[registry.Maybe], count(n[registry.Absent], "absence", "absences"))
}
