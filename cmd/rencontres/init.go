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
	"strings"
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
own, and an empty registry. What is there already it leaves alone: where a file was
lost, it makes that one.`,
		Example: `  rencontres init /srv/rencontres
  $EDITOR /srv/rencontres/rencontres.toml
  rencontres --config /srv/rencontres/rencontres.toml check`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runInit(c.Context(), a, args[0]) },
	}
}

// made is what init did.
type made struct{ written, left []string }

func runInit(ctx context.Context, a *app, dir string) error {
	config := filepath.Join(dir, "rencontres.toml")
	place := Config{Database: filepath.Join(dir, "rencontres.db"), Programme: filepath.Join(dir, exampleProgramme), Templates: filepath.Join(dir, "letters")}
	known := there(config)
	if known {
		c, err := loadConfig(config, false)
		if err != nil {
			return fmt.Errorf("nothing was written: the configuration that is there comes first\n%w", err)
		}
		place = c
	}
	if there(place.Database+"-wal") && !there(place.Database) {
		return fmt.Errorf("nothing was written: %s-wal is there without its registry, and may hold a part of it: put the registry back beside it, or move it away", place.Database)
	}
	var m made
	if err := m.files(dir, place, known); err != nil {
		return err
	}
	lost := false
	if place.Database != "" && m.missing(place.Database) {
		r, err := registry.Open(ctx, place.Database, true, nil)
		if err != nil {
			return err
		}
		if err := r.Close(); err != nil {
			return fmt.Errorf("closing the registry: %w", err)
		}
		lost = known
	}
	if len(m.written) == 0 {
		return fmt.Errorf("nothing was written: init overwrites no file\n%s: there already", strings.Join(m.left, ", "))
	}
	fmt.Fprintln(a.stdout, printable(config))
	if known {
		a.say("left as they are: %s\nmade: %s", printable(strings.Join(m.left, ", ")), printable(strings.Join(m.written, ", ")))
	} else {
		a.sayNext(dir, config, m)
	}
	if lost {
		a.say("the registry is empty: mail received since %s is taken up as if nobody had answered it (\"since\" in %s); a backup in its place is better",
			place.service.Since.UTC().Format(time.RFC3339), printable(config))
	}
	return nil
}

// files writes those that are missing. Beside a configuration that was there, no example is wanted but what it names.
func (m *made) files(dir string, place Config, known bool) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("making the folder: %w", err)
	}
	examples := [][2]string{{filepath.Join(dir, "rencontres.toml"), "rencontres.toml"}, {place.Programme, exampleProgramme}}
	if !known {
		examples = append(examples, [2]string{filepath.Join(dir, "contacts.csv"), "contacts.csv"})
	}
	for _, e := range examples {
		if e[0] == "" || !m.missing(e[0]) {
			continue
		}
		data, err := exampleFile(e[1])
		if err != nil {
			return err
		}
		if e[1] == "rencontres.toml" {
			data = sinceLine.ReplaceAll(data, fmt.Appendf(nil, "since     = %s ", time.Now().UTC().Format(time.RFC3339)))
		}
		if err := writeNew(e[0], data); err != nil {
			return err
		}
	}
	if place.Templates != "" && m.missing(place.Templates) {
		if err := os.MkdirAll(place.Templates, 0o700); err != nil {
			return fmt.Errorf("making the folder of letters: %w", err)
		}
	}
	return nil
}

// missing says whether something is to be made, and notes what is done with it.
func (m *made) missing(path string) bool {
	if there(path) {
		m.left = append(m.left, path)
		return false
	}
	m.written = append(m.written, path)
	return true
}

// there says whether something has that name, be it a broken link.
func there(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// sayNext says what to do in a new folder.
func (a *app) sayNext(dir, config string, m made) {
	if len(m.left) > 0 {
		a.say("left as they are: %s", printable(strings.Join(m.left, ", ")))
	}
	a.say(`next: write your servers into it, their passwords into imap.secret and smtp.secret beside it (chmod 600), your
events, with dates to come, into programme.toml and your people into contacts.csv (these are examples), then
  %[3]s --config %[1]s event import
  %[3]s --config %[1]s contact import %[2]s
  %[3]s --config %[1]s check
  %[3]s --config %[1]s serve`, printable(quoted(config)), printable(quoted(filepath.Join(dir, "contacts.csv"))), printable(program()))
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
