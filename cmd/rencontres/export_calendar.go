package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

func newExportCalendar(a *app) *cobra.Command {
	var o target
	c := &cobra.Command{
		Use:   "calendar [--output FILE]",
		Short: "the programme as a calendar file (.ics), for anybody",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runExportCalendar(c.Context(), a, o) },
	}
	o.flags(c.Flags(), ".ics", "stdout")
	return c
}

func runExportCalendar(ctx context.Context, a *app, o target) error {
	if _, err := o.ending(".ics"); err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	var f templates.File
	events := 0
	err = s.View(ctx, func(t *registry.Tx) error {
		all, err := t.Events()
		if err != nil {
			return err
		}
		words := make([]templates.Event, len(all))
		for i, e := range all {
			words[i] = mailer.EventFor(e, t.Now())
		}
		events = len(all)
		f = templates.ProgrammeCalendar(s.Config.service.Organisation, words, t.Now())
		return nil
	})
	if err != nil {
		return err
	}
	write := func(w io.Writer) error {
		_, err := w.Write(f.Data)
		return err
	}
	if o.output == "" {
		return write(a.stdout)
	}
	return a.save(o, plural(events, "event"), write)
}
