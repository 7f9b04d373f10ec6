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

// The mailbox of the demonstration's service.
const (
	demoAddress  = "inscriptions@oriv.example"
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
			"with --keep it stays up, so that you can write replies of your own, and read the answers.",
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
	stop     context.CancelFunc // ends everything
	folder   string
	out      io.Writer
	server   *sandbox.Server
	smtpAddr string
	imapAddr string
	registry *registry.Registry
	wakes    <-chan struct{}
	log      *os.File
	halt     context.CancelFunc // ends the service alone; nil: it does not run
	ended    chan error         // what the service ended with, then closed
	serial   int                // of the replies
	saved    int                // letters that became files
}

func runDemo(ctx context.Context, folder string, keep bool, stdout io.Writer) error {
	ctx, stop := context.WithCancel(ctx)
	d := &demo{ctx: ctx, stop: stop, out: stdout}
	defer d.close()
	if err := d.prepare(folder); err != nil {
		return fmt.Errorf("preparing the demonstration: %w", err)
	}
	defer fmt.Fprintf(stdout, "\nThe files stay in %s\n", d.folder)
	if err := d.open(); err != nil {
		return fmt.Errorf("starting the service: %w", err)
	}
	if err := d.story(); err != nil {
		return fmt.Errorf("in the demonstration: %w (its log: %s)", err, d.log.Name())
	}
	d.where()
	if keep {
		return d.receiveVisitor()
	}
	return d.end()
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
		Accounts: map[string]string{demoAddress: demoPassword, visitorEmail: demoPassword},
		Stamp:    &sandbox.Stamp{AuthservID: demoServer},
		Now:      d.now,
		OnAccept: d.saveLetter,
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

// open opens the registry at the beginning of the story, and runs the service on it.
func (d *demo) open() error {
	c, err := loadConfig(d.path("rencontres.toml"), true)
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
	return d.serve(false)
}

// serve runs the service that "serve" runs; it answers at once whatever it answered before, if that is wanted.
func (d *demo) serve(atOnce bool) error {
	c, err := loadConfig(d.path("rencontres.toml"), true)
	if err != nil {
		return err
	}
	settings, err := c.Mailer()
	if err != nil {
		return err
	}
	settings.AtOnce = atOnce
	service := mailer.New(settings, d.registry, newLog(d.log))
	ctx, halt := context.WithCancel(d.ctx)
	ended := make(chan error, 1)
	d.halt, d.ended = halt, ended
	go func() {
		ended <- service.Run(ctx)
		close(ended)
	}()
	return nil
}

// end ends the service, if it runs.
func (d *demo) end() error {
	if d.halt == nil {
		return nil
	}
	d.halt()
	d.halt = nil
	return <-d.ended
}

// close ends everything that was started, the service first.
func (d *demo) close() {
	d.stop()
	_ = d.end() // what it ended with was said, or the demonstration failed before
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
