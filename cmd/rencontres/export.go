package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/registry"
	"rencontres/templates"
)

func newExport(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "export", Short: "lists for spreadsheets"})
	c.AddCommand(newExportRegistrations(a))
	return c
}

type exportOptions struct {
	event  string
	output string
}

func newExportRegistrations(a *app) *cobra.Command {
	var o exportOptions
	c := &cobra.Command{
		Use:   "registrations [--event ID] [--output FILE]",
		Short: "write who comes, and how",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runExportRegistrations(c.Context(), a, o) },
	}
	c.Flags().StringVar(&o.event, "event", "", "of one event alone")
	c.Flags().StringVar(&o.output, "output", "", "write `FILE` (.csv or .xlsx) instead of CSV to stdout")
	return c
}

func runExportRegistrations(ctx context.Context, a *app, o exportOptions) error {
	var rows [][]string
	err := a.update(ctx, func(t *registry.Tx) error {
		subject := "registrations"
		if o.event != "" {
			if _, err := t.Event(o.event); err != nil {
				return err
			}
			subject = "event:" + o.event
		}
		all, err := t.Attendances(o.event)
		if err != nil {
			return err
		}
		for _, x := range all {
			rows = append(rows, a.attendanceRow(x))
		}
		return exported(t, subject, len(rows))
	})
	if err != nil {
		return err
	}
	return a.writeSheet(o.output, "Inscriptions", attendanceHead(), rows)
}

func attendanceHead() []string {
	return []string{"Rencontre", "Nom", "Courriel", "Civilité", "Fonction", "Structure", "Public", "Territoire", "Téléphone", "État", "Mode",
		"Mode non précisé", "Repas", "Repas non précisé", "Régime", "Accès", "Preuve", "Réponse reçue le", "A participé"}
}

func (a *app) attendanceRow(x registry.Attendance) []string {
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
	return []string{x.Event, p.Name, p.Email, p.Civility, p.Function, p.Organisation, templates.Audience(string(p.Audience)), p.Territory, p.Phone,
		templates.State(string(x.State)), mode, modeAssumed, yesNo(x.Lunch), lunchAssumed, x.Diet, x.Access,
		proofWords(x.Proof), a.moment(x.Ranked), yesNo(x.Attended)}
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

func userID() int { return os.Getuid() }

// writeSheetFile writes a sheet under a name that says its format. The file appears whole or not at all, for its owner
// alone.
func writeSheetFile(path, name string, head []string, rows [][]string) error {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".csv":
		return writeWhole(path, func(w io.Writer) error { return sheet.WriteCSV(w, head, rows) })
	case ".xlsx":
		return writeWhole(path, func(w io.Writer) error { return sheet.WriteXLSX(w, name, head, rows) })
	}
	return misuse("%q ends neither in .csv nor in .xlsx: the name says the format", path)
}

// writeWhole writes a file beside its place, and moves it there when it is complete and on disk.
func writeWhole(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".rencontres-*") // 0600, O_EXCL
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("writing %s: there is no folder %s", path, filepath.Dir(path))
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("writing %s: %w", path, err), os.Remove(f.Name()))
		}
	}()
	b := bufio.NewWriter(f)
	err = write(b)
	if err == nil {
		err = b.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
