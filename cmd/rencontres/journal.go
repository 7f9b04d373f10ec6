package main

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

func newJournal(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "journal", Short: "who changed what, and when"})
	c.AddCommand(newJournalList(a))
	wantsVerb := c.RunE
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) > 0 {
			return wantsVerb(c, args)
		}
		return runJournalList(c.Context(), a, journalOptions{limit: journalLines})
	}
	return c
}

// journalLines is how many lines are listed unless another number is said.
const journalLines = 100

// journalKinds are what lines of the journal are about, each followed by an id.
func journalKinds() []string {
	return []string{"registration", "address", "campaign", "contact", "event", "instance", "letter", "message", "triage"}
}

type journalOptions struct {
	json    bool
	subject string
	limit   int
}

func newJournalList(a *app) *cobra.Command {
	var o journalOptions
	c := &cobra.Command{
		Use:     "list",
		Short:   "list the newest lines of the journal, oldest first",
		Example: "  rencontres journal list --subject registration:12",
		Args:    exactly(0),
		RunE:    func(c *cobra.Command, _ []string) error { return runJournalList(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().StringVar(&o.subject, "subject", "", "lines about one `THING`, such as registration:12 ("+strings.Join(journalKinds(), ", ")+")")
	c.Flags().IntVar(&o.limit, "limit", journalLines, "at most `N` lines; 0 all")
	return c
}

func runJournalList(ctx context.Context, a *app, o journalOptions) error {
	if o.limit < 0 {
		return misuse("--limit is 0 or more")
	}
	kind, _, hasID := strings.Cut(o.subject, ":")
	if o.subject != "" && !(hasID && slices.Contains(journalKinds(), kind)) && !slices.Contains([]string{"contacts", "registrations"}, o.subject) {
		return misuse("no line of the journal is about %q: write registration:12, or %s, each with its id, or contacts, registrations",
			o.subject, strings.Join(journalKinds()[1:], ", "))
	}
	return a.view(ctx, func(t *registry.Tx) error {
		lines, err := t.JournalOf(o.subject, o.limit)
		if err != nil {
			return err
		}
		list := table{head: []string{"N°", "DATE", "QUI", "ACTE", "OBJET", "MESSAGE", "RUBRIQUES"}}
		for _, e := range lines {
			if o.json {
				err := printJSON(a.stdout, struct {
					ID      int64     `json:"id"`
					At      time.Time `json:"at"`
					Actor   string    `json:"actor"`
					Action  string    `json:"action"`
					Subject string    `json:"subject"`
					Message *int64    `json:"message"`
					Fields  string    `json:"fields"`
				}{e.ID, e.At, e.Actor, e.Action, e.Subject, null(e.Message), e.Fields})
				if err != nil {
					return err
				}
				continue
			}
			message := ""
			if e.Message != 0 {
				message = itoa(e.Message)
			}
			list.add(e.ID, a.moment(e.At), actorWords(e.Actor), actionWords(e.Action), subjectWords(e.Subject), message, codeWords(e.Fields))
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}
