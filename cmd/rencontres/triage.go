package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

func newTriage(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "triage", Short: "messages that a person must settle"})
	c.AddCommand(newTriageList(a), newTriageShow(a), newTriageSettle(a), newTriageAnswer(a), newTriageUndo(a))
	return c
}

// triageFields is a case in a list; the JSON names are a contract with those who read them.
type triageFields struct {
	ID         int64           `json:"id"`
	Message    int64           `json:"message"`
	From       string          `json:"from"`
	ReceivedAt time.Time       `json:"received_at"`
	Reason     string          `json:"reason"`
	Proposal   []mailer.Intent `json:"proposal"`
}

func triageJSON(c registry.Triage, m registry.Message) (triageFields, error) {
	f := triageFields{c.ID, c.Message, m.Sender, m.Received, c.Reason, []mailer.Intent{}}
	if err := json.Unmarshal([]byte(c.Proposal), &f.Proposal); err != nil {
		return f, fmt.Errorf("reading the proposal of case %d: %w", c.ID, err)
	}
	if f.Proposal == nil {
		f.Proposal = []mailer.Intent{}
	}
	return f, nil
}

type triageListOptions struct {
	json bool
	all  bool
}

func newTriageList(a *app) *cobra.Command {
	var o triageListOptions
	c := &cobra.Command{
		Use:   "list",
		Short: "list what is to be settled, in order of reception",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runTriageList(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().BoolVar(&o.all, "all", false, "list what is settled too")
	return c
}

func runTriageList(ctx context.Context, a *app, o triageListOptions) error {
	return a.view(ctx, func(t *registry.Tx) error {
		cases, err := t.TriageCases(o.all)
		if err != nil {
			return err
		}
		list := table{head: []string{"N°", "REÇU", "DE", "ÉTAT", "PROPOSITION", "MOTIF"}}
		for _, c := range cases {
			m, err := t.Message(c.Message)
			if err != nil {
				return err
			}
			f, err := triageJSON(c, m)
			if err != nil {
				return err
			}
			if o.json {
				if err := printJSON(a.stdout, f); err != nil {
					return err
				}
				continue
			}
			var proposal []string
			for _, i := range f.Proposal {
				proposal = append(proposal, intentWords(i))
			}
			list.add(c.ID, a.moment(m.Received), m.Sender, caseState(c.State), orDash(strings.Join(proposal, " ; ")), templates.Reason(c.Reason, c.Detail))
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}

func caseState(state string) string {
	words := map[string]string{"open": "à traiter", "settled": "réglé", "answered": "réponse envoyée", "dropped": "classé"}[state]
	if words == "" {
		return state
	}
	return words
}

func newTriageShow(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "show ID",
		Short: "show a case: the reason, the sender's words, what is proposed",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runTriageShow(c.Context(), a, asJSON, args[0]) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, as the list does")
	return c
}

func runTriageShow(ctx context.Context, a *app, asJSON bool, arg string) error {
	id, err := number("case", arg)
	if err != nil {
		return err
	}
	return a.with(ctx, func(_ *session, service *mailer.Service) error {
		show, err := service.ShowTriage(ctx, id)
		if err != nil {
			return err
		}
		if asJSON {
			f, err := triageJSON(show.Case, show.Message)
			if err != nil {
				return err
			}
			return printJSON(a.stdout, f)
		}
		return a.printCase(show)
	})
}

func (a *app) printCase(show mailer.Show) error {
	f := fields{}
	f.add("Cas", fmt.Sprintf("%d, %s", show.Case.ID, caseState(show.Case.State)))
	f.add("Motif", templates.Reason(show.Case.Reason, show.Case.Detail))
	for _, o := range show.Others {
		f.add("", fmt.Sprintf("et cas %d : %s", o.ID, templates.Reason(o.Reason, o.Detail)))
	}
	f.add("De", show.Message.Sender)
	f.add("Reçu", a.moment(show.Message.Received))
	f.add("Objet", show.Message.Subject)
	f.add("Texte", show.Text)
	for i, intent := range show.Proposal {
		f.add("Proposition", intentWords(intent))
		if i > 0 {
			f.lines[len(f.lines)-1][0] = ""
		}
		if intent.Evidence != "" {
			f.add("", "« "+intent.Evidence+" »")
			f.lines[len(f.lines)-1][0] = ""
		}
	}
	return f.print(a.stdout)
}
