package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"rencontres/registry"
	"rencontres/templates"
)

func newCampaignReport(a *app) *cobra.Command {
	var o campaignOptions
	c := &cobra.Command{
		Use:   "report ID",
		Short: "say what became of a campaign: letters, failures, answers, by audience",
		Long: `report counts the letters that the mail server accepted or refused, those that came back,
and what their readers did since: each person once, under the most that they said
(a seat, the waiting list, maybe, absent). Nothing is measured by pictures or links: the
registry knows who has answered.`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runCampaignReport(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

// tallyFields is what became of letters, in JSON.
type tallyFields struct {
	Refused      int `json:"refused"`
	Expired      int `json:"expired"`
	Bounced      int `json:"bounced"`
	Registered   int `json:"registered"`
	Waiting      int `json:"waiting"` // for a seat
	Early        int `json:"early"`
	Maybe        int `json:"maybe"`
	Declined     int `json:"declined"`
	Others       int `json:"registered_others"` // people whom readers registered beside themselves
	Unsubscribed int `json:"unsubscribed"`
}

// reportFields is a campaign's report: its status, and more.
type reportFields struct {
	campaignFields
	tallyFields
	Audiences []audienceFields `json:"audiences"`
}

// audienceFields is the part of a report about one audience, under the names of the whole.
type audienceFields struct {
	Audience       registry.Audience `json:"audience"`
	Recipients     int               `json:"recipients"`
	Sent           int               `json:"sent"`
	Deferred       int               `json:"deferred"`
	Failed         int               `json:"failed"`
	Skipped        int               `json:"skipped"`
	Held           int               `json:"held"`
	PossibleCopies int               `json:"possible_copies"`
	tallyFields
}

func tallyJSON(a registry.Tally) tallyFields {
	return tallyFields{a.Refused, a.Expired, a.Bounced, a.Registered, a.WaitForSeat, a.Early, a.Maybe, a.Declined, a.Others, a.Unsubscribed}
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
		tally, err := t.CampaignTally(id)
		if err != nil {
			return err
		}
		var all registry.Tally
		for _, one := range tally {
			all.Add(one)
		}
		if o.json {
			report := reportFields{campaignFields: f, tallyFields: tallyJSON(all), Audiences: []audienceFields{}}
			for _, one := range tally {
				report.Audiences = append(report.Audiences, audienceFields{one.Audience, one.Recipients, one.Sent, one.Deferred, one.Refused + one.Expired, one.Skipped,
					one.Held, one.PossibleCopies, tallyJSON(one)})
			}
			return printJSON(a.stdout, report)
		}
		if err := a.printCampaign(f, false); err != nil {
			return err
		}
		return a.printReport(t, id, tally, all)
	})
}

// printReport says who answered, by audience, and which letters did not arrive.
func (a *app) printReport(t *registry.Tx, id int64, tally []registry.Tally, all registry.Tally) error {
	answered := all.Registered + all.WaitForSeat + all.Early + all.Maybe + all.Declined
	words := fmt.Sprintf("Réponses : %s sur %d ; %s", count(answered, "personne", "personnes"), all.Recipients, standingCounts(map[registry.Standing]int{registry.Registered: all.Registered,
		registry.Waiting: all.WaitForSeat, registry.Early: all.Early, registry.Maybe: all.Maybe, registry.Absent: all.Declined}))
	if all.Others > 0 {
		words += " ; et " + count(all.Others, "autre personne inscrite dans ces réponses", "autres personnes inscrites dans ces réponses")
	}
	fmt.Fprintln(a.stdout, words)
	if all.Recipients == 0 {
		return nil
	}
	fmt.Fprintln(a.stdout)
	list := table{head: []string{"PUBLIC", "DESTINATAIRES", "ACCEPTÉS", "REFUSÉS", "NON REMIS", "INSCRIPTIONS", "ABSENCES", "DÉSABONNEMENTS", "COPIES POSSIBLES"}}
	row := func(label string, n registry.Tally) {
		list.add(label, n.Recipients, n.Sent, n.Refused, n.Bounced, n.Registered, n.Declined, n.Unsubscribed, n.PossibleCopies)
	}
	for _, one := range tally {
		row(templates.Audience(string(one.Audience)), one)
	}
	row("ensemble", all)
	if err := list.print(a.stdout); err != nil {
		return err
	}
	return a.printProblems(t, id)
}

// printProblems lists the letters that did not arrive, each with what the server said.
func (a *app) printProblems(t *registry.Tx, id int64) error {
	letters, err := t.Letters(registry.LetterFilter{Campaign: id, States: []registry.LetterState{registry.Failed, registry.Expired, registry.Held, registry.Deferred}})
	if err != nil {
		return err
	}
	returned, err := t.CampaignReturned(id)
	if err != nil {
		return err
	}
	problems := table{head: []string{"COURRIEL", "ADRESSE", "ÉTAT", "MOTIF", "RÉPONSE DU SERVEUR"}}
	for _, l := range letters {
		problems.add(l.ID, addressWords(l.Email), letterState(l.State), letterReason(l.Reason), l.LastAnswer)
	}
	for _, r := range returned {
		problems.add(r.Letter, addressWords(r.Email), "non remis", "revenu après l’envoi", r.Status)
	}
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
