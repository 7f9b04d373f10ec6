package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// The mailboxes of the demonstration: the service's, and one for whoever wants to write to it.
const (
	demoAddress  = "inscriptions@oriv.example"
	demoVisitor  = "vous@visiteur.example"
	demoPassword = "demo"
	demoServer   = "mx.oriv.example"
)

// demoStart is when the demonstration begins, whatever the day.
func demoStart() time.Time { return time.Date(2026, 5, 4, 9, 0, 0, 0, demoZone()) }

func demoZone() *time.Location {
	z, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		return time.UTC
	}
	return z
}

func newDemo(a *app) *cobra.Command {
	var folder string
	var keep bool
	c := &cobra.Command{
		Use:   "demo [--dir DIR]",
		Short: "The whole service on an embedded mail server, with the 2026 programme",
		Long: "Runs the whole service on a mail server of its own, on loopback: contacts are imported, a programme is announced,\n" +
			"people reply, the registry fills, letters leave by date. Nothing leaves this machine. It ends by itself;\n" +
			"with --keep it stays up, so that you can write replies of your own.",
		Example: "  rencontres demo\n  rencontres demo --dir season --keep",
		Args:    exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			return runDemo(c.Context(), folder, keep, a.stdout)
		},
	}
	c.Flags().StringVar(&folder, "dir", "", "folder for the database, the letters and the exports (default: a new one)")
	c.Flags().BoolVar(&keep, "keep", false, "stay up at the end, for replies of your own")
	return c
}

// demo is a running demonstration.
type demo struct {
	ctx      context.Context
	folder   string
	out      io.Writer
	server   *sandbox.Server
	smtpAddr string
	imapAddr string
	registry *registry.Registry
	wakes    <-chan struct{}
	log      *os.File
	stop     context.CancelFunc
	serving  bool
	ended    chan error // what the service ended with, then closed
	serial   int
}

func runDemo(ctx context.Context, folder string, keep bool, stdout io.Writer) error {
	ctx, stop := context.WithCancel(ctx)
	d := &demo{ctx: ctx, stop: stop, out: stdout, ended: make(chan error, 1)}
	defer d.close()
	if err := d.prepare(folder); err != nil {
		return fmt.Errorf("preparing the demonstration: %w", err)
	}
	if err := d.serve(); err != nil {
		return fmt.Errorf("starting the service: %w", err)
	}
	if err := d.story(); err != nil {
		return fmt.Errorf("in the demonstration: %w (its log: %s)", err, d.log.Name())
	}
	if err := d.saveLetters(); err != nil {
		return err
	}
	d.where(keep)
	if !keep {
		stop()
	}
	return <-d.ended // with keep, when the user ends it
}

// prepare makes the folder, starts the mail server and writes a configuration that points to it.
func (d *demo) prepare(folder string) error {
	var err error
	if folder == "" {
		folder, err = os.MkdirTemp("", "rencontres-demo-")
	} else {
		err = os.MkdirAll(folder, 0o700)
	}
	if err != nil {
		return err
	}
	if d.folder, err = filepath.Abs(folder); err != nil {
		return err
	}
	if _, err := os.Stat(d.path("rencontres.db")); err == nil {
		return fmt.Errorf("%s holds a registry already: give an empty folder", d.folder)
	}
	if d.log, err = os.OpenFile(d.path("service.log"), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600); err != nil {
		return err
	}
	d.server = sandbox.New(sandbox.Options{
		Accounts: map[string]string{demoAddress: demoPassword, demoVisitor: demoPassword},
		Stamp:    &sandbox.Stamp{AuthservID: demoServer},
		Now:      d.now,
	})
	if d.imapAddr, d.smtpAddr, err = d.server.Listen(d.ctx); err != nil {
		return err
	}
	return d.writeFiles()
}

// now is the registry's clock, which the story moves.
func (d *demo) now() time.Time {
	if d.registry == nil {
		return demoStart()
	}
	return d.registry.Now().In(demoZone())
}

func (d *demo) path(name string) string { return filepath.Join(d.folder, name) }

// serve opens the registry at the beginning of the story, and runs the service that "serve" runs.
func (d *demo) serve() error {
	c, err := loadConfig(d.path("rencontres.toml"), true)
	if err != nil {
		return err
	}
	settings, err := c.Mailer()
	if err != nil {
		return err
	}
	if d.registry, err = registry.Open(d.ctx, c.Database, true, nil); err != nil {
		return err
	}
	if err := d.registry.SetNow(d.ctx, demoStart()); err != nil {
		return err
	}
	d.wakes = d.registry.Wakes()
	service := mailer.New(settings, d.registry, newLog(d.log))
	d.serving = true
	go func() {
		d.ended <- service.Run(d.ctx)
		close(d.ended)
	}()
	return nil
}

// close ends everything that was started, the service first.
func (d *demo) close() {
	d.stop()
	if d.serving {
		<-d.ended
	}
	if d.registry != nil {
		d.registry.Close()
	}
	if d.server != nil {
		d.server.Close()
	}
	if d.log != nil {
		d.log.Close()
	}
}

// demoPatience is how long a step of the story may take.
const demoPatience = 20 * time.Second

// until waits for something to become true in the registry.
func (d *demo) until(what string, holds func(*registry.Tx) (bool, error)) error {
	patience := time.NewTimer(demoPatience)
	defer patience.Stop()
	for {
		done := false
		err := d.registry.View(d.ctx, func(t *registry.Tx) (err error) {
			done, err = holds(t)
			return err
		})
		if err != nil || done {
			return err
		}
		select {
		case <-d.wakes:
		case err := <-d.ended:
			return errors.Join(errors.New("the service ended"), err)
		case <-patience.C:
			return fmt.Errorf("waiting in vain: %s", what)
		case <-d.ctx.Done():
			return d.ctx.Err()
		}
	}
}

// moveTo moves the clock of the story.
func (d *demo) moveTo(at time.Time) error { return d.registry.SetNow(d.ctx, at) }
