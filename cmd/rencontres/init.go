package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"time"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

//go:embed example
var example embed.FS

// exampleProgramme is the name of the programme that ships.
const exampleProgramme = "programme.toml"

// exampleFile gives one of the files that ship.
func exampleFile(name string) ([]byte, error) {
	data, err := example.ReadFile("example/" + name)
	if err != nil {
		return nil, fmt.Errorf("reading what ships: %w", err)
	}
	return data, nil
}

func newInit(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "init DIR",
		Short: "write a commented configuration, an example programme and an empty registry",
		Long: `init makes the folder of a service: rencontres.toml, programme.toml (the 2026
programme, as an example), contacts.csv (an example), letters/ for letters of your
own, and an empty registry. It never overwrites a file.`,
		Example: `  rencontres init /srv/rencontres
  $EDITOR /srv/rencontres/rencontres.toml
  rencontres --config /srv/rencontres/rencontres.toml check`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runInit(c.Context(), a, args[0]) },
	}
}

func runInit(ctx context.Context, a *app, dir string) error {
	names := []string{"rencontres.toml", exampleProgramme, "contacts.csv"}
	var there []error
	for _, name := range append(names, "rencontres.db") {
		if _, err := os.Lstat(filepath.Join(dir, name)); !errors.Is(err, fs.ErrNotExist) {
			there = append(there, fmt.Errorf("%s exists already", filepath.Join(dir, name)))
		}
	}
	if len(there) > 0 {
		return fmt.Errorf("nothing was written: init overwrites no file\n%w", errors.Join(there...))
	}
	if err := os.MkdirAll(filepath.Join(dir, "letters"), 0o700); err != nil {
		return fmt.Errorf("making the folder: %w", err)
	}
	for _, name := range names {
		data, err := exampleFile(name)
		if err != nil {
			return err
		}
		if name == "rencontres.toml" {
			data = sinceLine.ReplaceAll(data, fmt.Appendf(nil, "since     = %s ", time.Now().UTC().Format(time.RFC3339)))
		}
		if err := writeNew(filepath.Join(dir, name), data); err != nil {
			return err
		}
	}
	r, err := registry.Open(ctx, filepath.Join(dir, "rencontres.db"), true, nil)
	if err != nil {
		return err
	}
	if err := r.Close(); err != nil {
		return fmt.Errorf("closing the registry: %w", err)
	}
	config := filepath.Join(dir, "rencontres.toml")
	fmt.Fprintln(a.stdout, printable(config))
	a.say(`next: write your servers and passwords into it, your events into programme.toml and
your people into contacts.csv (these are examples), then
  rencontres --config %[1]s event import
  rencontres --config %[1]s contact import %[2]s
  rencontres --config %[1]s check
  rencontres --config %[1]s serve`, printable(config), printable(filepath.Join(dir, "contacts.csv")))
	return nil
}

var sinceLine = regexp.MustCompile(`(?m)^since +=\s*\S+ `)

// writeNew writes a file that did not exist, readable by its owner alone.
func writeNew(path string, data []byte) (err error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("writing %s: %w", path, errors.Join(err, os.Remove(path)))
	}
	return nil
}
