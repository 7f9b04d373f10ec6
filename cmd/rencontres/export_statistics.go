package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"rencontres/cmd/rencontres/chart"
	"rencontres/cmd/rencontres/sheet"
	"rencontres/registry"
	"rencontres/templates"
)

type statisticsOptions struct {
	target
	event string
	json  bool
}

func newExportStatistics(a *app) *cobra.Command {
	var o statisticsOptions
	c := &cobra.Command{
		Use:   "statistics [--event ID] [--output FILE]",
		Short: "numbers by event, audience, territory and mode, for the funder; .svg is a chart",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runExportStatistics(c.Context(), a, o) },
	}
	o.flags(c.Flags(), ".csv, .xlsx, .json or .svg", "a table to stdout")
	c.Flags().StringVar(&o.event, "event", "", "of one event alone")
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

func runExportStatistics(ctx context.Context, a *app, o statisticsOptions) error {
	ending, err := o.ending(".csv", ".xlsx", ".json", ".svg")
	if err != nil {
		return err
	}
	var events []registry.Event
	var counts []*statistic
	err = a.update(ctx, func(t *registry.Tx) error {
		subject := "registrations"
		if o.event == "" {
			events, err = t.Events()
		} else {
			subject = "event:" + o.event
			var e registry.Event
			e, err = t.Event(o.event)
			events = []registry.Event{e}
		}
		if err != nil {
			return err
		}
		all, err := t.Attendances(o.event)
		if err != nil {
			return err
		}
		counts = statistics(events, all)
		return exported(t, subject, "statistics", len(counts))
	})
	if err != nil {
		return err
	}
	if o.json {
		for _, s := range counts {
			if err := printJSON(a.stdout, s); err != nil {
				return err
			}
		}
		return nil
	}
	write := func(w io.Writer) error { return writeStatistics(w, ending, events, counts) }
	if o.output == "" {
		return statisticsTable(counts).print(a.stdout)
	}
	return a.save(o.target, plural(len(counts), "row"), write)
}

// statisticsTable is what fits on a terminal.
func statisticsTable(counts []*statistic) *table {
	l := &table{head: []string{"RENCONTRE", "CRITÈRE", "VALEUR", "INSCRIPTIONS", "SUR PLACE", "VISIO", "ATTENTE", "ABSENCES ANNONCÉES", "PRÉSENCES", "ABSENCES CONSTATÉES", "NON NOTÉ"}}
	for _, s := range counts {
		l.add(eventOrAll(s.Event), criterionWords(s.Criterion), s.Value, s.Registered, s.Onsite, s.Remote, s.Waiting, s.Absent, s.Attended, s.Missed, s.Unnoted)
	}
	return l
}

func eventOrAll(event string) string {
	if event == "" {
		return "toutes"
	}
	return event
}

// writeStatistics writes the counts in a format, "" is CSV.
func writeStatistics(w io.Writer, ending string, events []registry.Event, counts []*statistic) error {
	switch ending {
	case ".json":
		return writeArray(w, counts)
	case ".svg":
		return statisticsChart(events, counts).WriteSVG(w)
	}
	rows := make([][]any, 0, len(counts))
	s := sheet.Sheet{Name: "Statistiques", Columns: []string{"Rencontre", "Date", "Critère", "Valeur", "Réponses", "Inscriptions", "Sur place", "Visioconférence",
		"Personnes différentes", "Liste d’attente", "Avant ouverture", "Peut-être", "Absences annoncées", "Présences", "Absences constatées", "Présence non notée"}}
	for _, c := range counts {
		day, _ := time.Parse(time.DateOnly, c.Date) // "" over all events: the zero day, an empty cell
		rows = append(rows, []any{eventOrAll(c.Event), sheet.Day(day), criterionWords(c.Criterion), c.Value, c.Answers, c.Registered, c.Onsite, c.Remote,
			c.People, c.Waiting, c.Early, c.Maybe, c.Absent, c.Attended, c.Missed, c.Unnoted})
	}
	s.Rows = slices.Values(rows)
	if ending == ".xlsx" {
		return s.WriteXLSX(w)
	}
	return s.WriteCSV(w)
}

// statisticsChart draws the registrations by event, if there are several, by audience and by territory; on site and by video apart.
func statisticsChart(events []registry.Event, counts []*statistic) chart.Bars {
	b := chart.Bars{Title: "Inscriptions", Parts: []string{templates.Mode(string(registry.Onsite)), templates.Mode(string(registry.Remote))}}
	titles := map[string]string{}
	for _, e := range events {
		titles[e.ID] = e.Town + ", " + templates.DayMonth(e.At(0, ""))
	}
	whole, total := "", 0
	if len(events) == 1 {
		whole = events[0].ID
		b.Title += " : " + titles[whole] + " " + events[0].Date[:4]
	} else {
		b.Rows = append(b.Rows, chart.Row{Name: "Par rencontre"})
		for _, s := range counts {
			if s.Criterion == byAll && s.Event != "" {
				b.Rows = append(b.Rows, chart.Row{Name: titles[s.Event], Parts: []int{s.Onsite, s.Remote}})
			}
		}
	}
	for _, criterion := range []string{byAudience, byTerritory} {
		heading := true
		for _, s := range counts {
			if s.Criterion == byAll && s.Event == whole {
				total = s.Registered
			}
			if s.Criterion != criterion || s.Event != whole {
				continue
			}
			if heading {
				b.Rows = append(b.Rows, chart.Row{Name: "Par " + map[string]string{byAudience: "public", byTerritory: "territoire"}[criterion]})
				heading = false
			}
			b.Rows = append(b.Rows, chart.Row{Name: s.Value, Parts: []int{s.Onsite, s.Remote}})
		}
	}
	b.Title = templates.Typography(b.Title)
	b.About = templates.Typography(fmt.Sprintf("%s : %s en tout, par public et par territoire, sur place et en visioconférence.", b.Title, count(total, "inscription", "inscriptions")))
	return b
}
