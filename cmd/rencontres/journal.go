package main

import (
	"context"
	"time"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

func newJournal(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "journal", Short: "who changed what, and when"})
	c.AddCommand(newJournalList(a))
	return c
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
	c.Flags().StringVar(&o.subject, "subject", "", "lines about one thing, such as registration:12")
	c.Flags().IntVar(&o.limit, "limit", 100, "at most `N` lines; 0 all")
	return c
}

func runJournalList(ctx context.Context, a *app, o journalOptions) error {
	if o.limit < 0 {
		return misuse("--limit is 0 or more")
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
			list.add(e.ID, a.moment(e.At), actorWords(e.Actor), actionWords(e.Action), e.Subject, message, codeWords(e.Fields))
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}
