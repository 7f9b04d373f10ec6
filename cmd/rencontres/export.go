package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/registry"
	"rencontres/templates"
)

func newExport(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "export", Short: "lists for spreadsheets, and papers to print",
		Long: `export writes lists and papers, each with what its reader needs and nothing else. A
file is for its owner alone, appears whole or not at all, and takes the place of none
unless --force. The journal notes each list that was written, and for whom.`})
	c.AddCommand(newExportRegistrations(a), newExportCalendar(a), newExportSignin(a), newExportBadges(a), newExportMeals(a), newExportAccess(a),
		newExportVideo(a), newExportCertificates(a), newExportStatistics(a), newExportDay(a))
	return c
}

type exportRegistrationsOptions struct {
	target
	event string
	json  bool
}

func newExportRegistrations(a *app) *cobra.Command {
	var o exportRegistrationsOptions
	c := &cobra.Command{
		Use:   "registrations [--event ID] [--output FILE]",
		Short: "all that is known of who comes, and how, for the team alone",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runExportRegistrations(c.Context(), a, o) },
	}
	o.flags(c.Flags(), ".csv, .xlsx or .json", "CSV to stdout")
	c.Flags().StringVar(&o.event, "event", "", "of one event alone")
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

func runExportRegistrations(ctx context.Context, a *app, o exportRegistrationsOptions) error {
	ending, err := o.ending(".csv", ".xlsx", ".json")
	if err != nil {
		return err
	}
	var all []registry.Attendance
	err = a.update(ctx, func(t *registry.Tx) error {
		subject := "registrations"
		if o.event != "" {
			if _, err := t.Event(o.event); err != nil {
				return err
			}
			subject = "event:" + o.event
		}
		if all, err = t.Attendances(o.event); err != nil {
			return err
		}
		return exported(t, subject, "registrations", len(all))
	})
	if err != nil {
		return err
	}
	if o.json {
		for _, x := range all {
			if err := printJSON(a.stdout, registrationJSON(x)); err != nil {
				return err
			}
		}
		return nil
	}
	write := func(w io.Writer) error { return a.writeRegistrations(w, ending, all) }
	if o.output == "" {
		return write(a.stdout)
	}
	return a.save(o.target, plural(len(all), "row"), write)
}

// writeRegistrations writes a list of registrations in a format, "" is CSV.
func (a *app) writeRegistrations(w io.Writer, ending string, all []registry.Attendance) error {
	if ending == ".json" {
		fields := make([]registrationFields, len(all))
		for i, x := range all {
			fields[i] = registrationJSON(x)
		}
		return writeArray(w, fields)
	}
	s := sheet.Sheet{Name: "Inscriptions", Columns: attendanceHead(), Rows: func(yield func([]any) bool) {
		var row []any
		for _, x := range all {
			if row = a.attendanceRow(row[:0], x); !yield(row) {
				return
			}
		}
	}}
	if ending == ".xlsx" {
		return s.WriteXLSX(w)
	}
	return s.WriteCSV(w)
}

// writeArray writes a JSON array, one element a line.
func writeArray[T any](w io.Writer, all []T) error {
	between := "[\n"
	for _, v := range all {
		data, err := json.Marshal(v)
		if err != nil {
			return fmt.Errorf("writing JSON: %w", err)
		}
		if _, err := fmt.Fprintf(w, "%s%s", between, data); err != nil {
			return fmt.Errorf("writing JSON: %w", err)
		}
		between = ",\n"
	}
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "[]")
		return err
	}
	_, err := fmt.Fprintln(w, "\n]")
	return err
}

func attendanceHead() []string {
	return []string{"Rencontre", "Nom", "Courriel", "Civilité", "Fonction", "Structure", "Public", "Territoire", "Téléphone", "État", "Mode",
		"Mode non précisé", "Repas", "Repas non précisé", "Régime", "Accès", "Preuve", "Réponse reçue le", "A participé"}
}

// attendanceRow adds the cells of a registration to a row.
func (a *app) attendanceRow(row []any, x registry.Attendance) []any {
	p := x.Person
	mode, modeAssumed, lunchAssumed := templates.Mode(string(x.Mode)), yesNo(&x.ModeAssumed), yesNo(&x.LunchAssumed)
	if x.State == registry.Absent {
		mode = ""
	}
	if mode == "" {
		modeAssumed = ""
	}
	if x.Lunch == nil {
		lunchAssumed = ""
	}
	ranked := x.Ranked
	if !ranked.IsZero() {
		ranked = ranked.In(a.zone())
	}
	return append(row, x.Event, p.Name, mailbox(p), p.Civility, p.Function, p.Organisation, templates.Audience(string(p.Audience)), p.Territory, p.Phone,
		templates.State(string(x.State)), mode, modeAssumed, lunchWords(x.Registration), lunchAssumed, x.Diet, x.Access,
		proofWords(x.Proof), ranked, yesNo(x.Attended))
}

func proofWords(p registry.Proof) string {
	switch p {
	case registry.Token:
		return "réponse à notre courriel"
	case registry.Aligned:
		return "adresse vérifiée"
	case registry.Claimed:
		return "adresse non vérifiée"
	case registry.Staff:
		return "équipe"
	}
	return string(p)
}

// exported notes in the journal who read what.
func exported(t *registry.Tx, subject, list string, rows int) error {
	return t.Journal(registry.Entry{Actor: "staff", Action: "list exported", Subject: subject, Fields: fmt.Sprintf("list=%s rows=%d user=%d", list, rows, userID())})
}
