package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

type serveOptions struct {
	once    bool
	backlog bool
}

func newServe(a *app) *cobra.Command {
	var o serveOptions
	c := &cobra.Command{
		Use:   "serve",
		Short: "read the mailbox, keep the registry, answer",
		Long: `serve is the daemon: it alone speaks IMAP and SMTP. It refuses to start on a wrong
configuration, programme or letter, and beside another service on the same
registry. Its log goes to stderr and holds no address. SIGTERM and Ctrl-C end it:
it waits at most 10 s for the answer to a letter that is on its way.`,
		Example: `  rencontres serve
  */10 * * * * rencontres --config /srv/rencontres/rencontres.toml serve --once`,
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return runServe(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.once, "once", false, "make one pass and end, for cron")
	c.Flags().BoolVar(&o.backlog, "backlog", false, "a first run may take up many messages that wait already")
	return c
}

func runServe(ctx context.Context, a *app, o serveOptions) error {
	boundMemory()
	signal.Ignore(syscall.SIGPIPE) // a log that nobody reads any more must not end the service
	c, err := loadConfig(configPath(a.config), true)
	programme, lost, wrong := c.programmeToServe()
	if err := errors.Join(err, wrong); err != nil {
		return err
	}
	m, err := c.Mailer()
	if err != nil {
		return err
	}
	s, err := (&app{stderr: a.stderr}).openWith(ctx, c) // without --now, which setClock keeps
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Check(ctx); err != nil { // a damaged registry is never acted on
		return err
	}
	log := newLog(a.stderr)
	if err := a.setClock(ctx, s, log); err != nil {
		return err
	}
	if lost != nil {
		log.Warn("a file that the programme names cannot be attached as it is now: letters carry what was imported", "error", lost.Error())
	} else if err := warnOfProgramme(ctx, s, programme, log); err != nil {
		return err
	}
	m.Backlog, m.Inbox.Log = o.backlog, log
	service := mailer.New(m, s.Registry, log)
	if o.once {
		return service.Once(ctx)
	}
	if err := service.Run(ctx); err != nil {
		return err
	}
	log.Info("stopped")
	return nil
}

// setClock lets the registry's clock start at --now, for this service and for the commands that write beside it.
func (a *app) setClock(ctx context.Context, s *session, log *slog.Logger) error {
	at, err := a.start(ctx, s.Config)
	if err == nil && !at.IsZero() && !(s.ClockMoved() && s.Now().After(at)) { // a service that starts again goes on from where it was
		err = s.SetNow(ctx, at)
	}
	if err == nil && s.ClockMoved() {
		log.Warn("the registry's clock is not the machine's", "now", s.Now().UTC().Format(time.RFC3339))
	}
	return err
}

// warnOfProgramme says if the file of the programme holds what the registry does not: somebody forgot to import it.
func warnOfProgramme(ctx context.Context, s *session, p registry.Programme, log *slog.Logger) error {
	if len(p.Events) == 0 {
		return nil
	}
	return s.View(ctx, func(t *registry.Tx) error {
		differences, err := t.CompareProgramme(p)
		if err != nil {
			return fmt.Errorf("comparing the programme: %w", err)
		}
		if len(differences) > 0 {
			log.Warn("the programme's file was not imported: the registry holds another state", "differences", len(differences), "command", "rencontres event import")
		}
		return nil
	})
}
