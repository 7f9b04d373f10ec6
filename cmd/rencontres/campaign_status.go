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
	StartsAt       *time.Time `json:"starts_at,omitempty"` // of one that was scheduled
	Reason         string     `json:"reason,omitempty"`    // why the service paused it

	waiting int           // queued or on their way
	lately  int           // letters that went in span
	span    time.Duration // that pace is measured over
	at      time.Time     // that all this was so
	idle    bool          // no service runs
}

// paceSpan is how far back the measured pace looks.
const paceSpan = 10 * time.Minute

func campaignStatus(t *registry.Tx, pace mailer.Pace, id int64) (campaignFields, error) {
	c, err := t.Campaign(id)
	if err != nil {
		return campaignFields{}, err
	}
	f := campaignFields{ID: id, State: c.State, at: t.Now(), StartsAt: instant(c.Starts), Reason: c.Reason}
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
	_, alive, err := t.Alive(time.Now())
	if err != nil {
		return f, err
	}
	f.idle = !alive
	return f, f.finish(t, pace, c)
}

// finish estimates when a campaign that goes, or will go, has gone: by the pace that is configured and, while the service runs, by
// the one that is measured if that is slower; not before a pause of the queue is over, nor before the last deferred letter is
// due.
func (f *campaignFields) finish(t *registry.Tx, pace mailer.Pace, c registry.Campaign) error {
	if f.State != "running" && f.State != "scheduled" {
		return nil
	}
	from := t.Now()
	paused, err := t.PausedUntil("queue")
	if err != nil {
		return err
	}
	span := min(paceSpan, t.Now().Sub(c.Launched))
	sent, last, err := t.CampaignPace(f.ID, t.Now().Add(-span))
	if err != nil {
		return err
	}
	f.lately, f.span = sent, span
	for _, later := range []time.Time{paused.Until, c.Starts} {
		if later.After(from) {
			from = later
		}
	}
	left := f.waiting + f.Deferred
	at := pace.Finishes(from, left)
	if sent > 0 && span >= time.Minute && !f.idle && paused.Until.IsZero() {
		if measured := from.Add(span / time.Duration(sent) * time.Duration(left)); measured.After(at) {
			at = measured.Truncate(time.Minute)
		}
	}
	if last.After(at) {
		at = last.Add(time.Minute).Truncate(time.Minute)
	}
	f.FinishesAt = instant(at)
	return nil
}

// campaign gives a campaign in numbers.
func (s *session) campaign(ctx context.Context, id int64) (f campaignFields, err error) {
	err = s.View(ctx, func(t *registry.Tx) (err error) {
		f, err = campaignStatus(t, s.Config.service.Pace, id)
		return err
	})
	return f, err
}

// printStatus prints how far a campaign is.
func (a *app) printStatus(ctx context.Context, s *session, id int64, json bool) error {
	f, err := s.campaign(ctx, id)
	if err != nil {
		return err
	}
	return a.printCampaign(f, json)
}

func (a *app) printCampaign(f campaignFields, json bool) error {
	if json {
		return printJSON(a.stdout, f)
	}
	_, err := fmt.Fprintln(a.stdout, a.campaignWords(f))
	return err
}

// campaignWords is a campaign on one line.
func (a *app) campaignWords(f campaignFields) string {
	words := fmt.Sprintf("Envoi %d (%s) : %s, %s, %d en attente, %s, %s, %s, %s", f.ID, campaignState(f.State), count(f.Recipients, "destinataire", "destinataires"),
		count(f.Sent, "envoyé", "envoyés"), f.waiting, count(f.Deferred, "différé", "différés"), count(f.Held, "retenu", "retenus"),
		count(f.Skipped, "écarté", "écartés"), count(f.Failed, "échoué", "échoués"))
	if f.PossibleCopies > 0 {
		words += ", " + count(f.PossibleCopies, "copie possible", "copies possibles")
	}
	if f.State == "scheduled" {
		words += ", départ le " + a.moment(*f.StartsAt)
	}
	if f.Reason == "late" {
		words += fmt.Sprintf(", l’heure prévue (%s) est passée depuis longtemps : « resume » lance l’envoi, « stop » y met fin", a.moment(*f.StartsAt))
	}
	if f.FinishesAt != nil {
		words += ", fin prévue le " + a.moment(*f.FinishesAt) + ifServed(f.idle)
	}
	return words
}

// ifServed is what a finishing time rests on while no service runs.
func ifServed(idle bool) string {
	if idle {
		return ", si le service tourne"
	}
	return ""
}

func campaignState(state string) string {
	words := map[string]string{"draft": "brouillon", "scheduled": "programmé", "running": "en cours", "paused": "en pause", "stopped": "arrêté", "finished": "terminé"}[state]
	if words == "" {
		return state
	}
	return words
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
	c.Flags().BoolVar(&o.watch, "watch", false, "go on until it is finished: a bar on a terminal, elsewhere (or with --json) a line at a change")
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
	if o.watch {
		return a.watchCampaign(ctx, s, id, o.json)
	}
	return a.printStatus(ctx, s, id, o.json)
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
			state, launched := campaignState(c.State), a.moment(c.Launched)
			if c.State == "scheduled" {
				state += " (" + a.moment(c.Starts) + ")"
			}
			list.add(c.ID, campaignName(c.Name, c.Kind, c.Event), letterKind(c.Kind), orDash(c.Event), state, f.Recipients, f.Sent, f.Failed, launched)
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}
