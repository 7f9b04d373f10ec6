package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"rencontres/mailer"
	"rencontres/registry"
)

// app is what all commands share: the global flags and the three streams.
type app struct {
	config string
	now    string
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	place  *time.Location // of the programme; nil: not known
}

// zone is where people read hours: that of the programme, or of this machine.
func (a *app) zone() *time.Location {
	if a.place == nil {
		return time.Local
	}
	return a.place
}

// say prints a line for people to stderr. What comes from others must have been through printable before.
func (a *app) say(format string, args ...any) {
	fmt.Fprintf(a.stderr, format+"\n", args...)
}

// session is an open registry with its configuration.
type session struct {
	Config
	*registry.Registry
}

// open reads the configuration, without its passwords, and opens the registry.
func (a *app) open(ctx context.Context) (*session, error) {
	c, err := loadConfig(configPath(a.config), false)
	if err != nil {
		return nil, err
	}
	return a.openWith(ctx, c)
}

// openWith opens the registry. Its clock is that of the machine or, for mail servers on loopback, the one that --now gives or
// that was set before.
func (a *app) openWith(ctx context.Context, c Config) (*session, error) {
	at, err := a.start(ctx, c)
	if err != nil {
		return nil, err
	}
	var clock func() time.Time
	if !at.IsZero() {
		began := time.Now()
		clock = func() time.Time { return at.Add(time.Since(began)) }
	}
	r, err := registry.Open(ctx, c.Database, false, clock)
	if err != nil {
		return nil, err
	}
	if r.ClockMoved() && !c.Loopback {
		err := errors.New("the registry's clock was set for a trial, and the mail servers are real: make a registry of its own with \"rencontres init DIR\"")
		return nil, errors.Join(err, r.Close())
	}
	if err := a.learnZone(ctx, r); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return &session{c, r}, nil
}

// learnZone takes the zone of the programme's first event, if there is one.
func (a *app) learnZone(ctx context.Context, r *registry.Registry) error {
	return r.View(ctx, func(t *registry.Tx) error {
		events, err := t.Events()
		if err != nil || len(events) == 0 {
			return err
		}
		if place, err := time.LoadLocation(events[0].Zone); err == nil {
			a.place = place
		}
		return nil
	})
}

// start is where --now lets the clock start; zero without it. A time without zone is one of the programme.
func (a *app) start(ctx context.Context, c Config) (time.Time, error) {
	if a.now == "" {
		return time.Time{}, nil
	}
	at, err := a.hour("--now", a.now)
	if err != nil {
		return at, err
	}
	if !c.Loopback {
		return at, misuse("--now is for mail servers on this machine alone: real people would get letters dated by a wrong clock")
	}
	if _, err := time.Parse(time.RFC3339, a.now); err == nil {
		return at, nil
	}
	r, err := registry.Open(ctx, c.Database, false, nil)
	if err != nil {
		return at, err
	}
	if err := errors.Join(a.learnZone(ctx, r), r.Close()); err != nil {
		return at, err
	}
	return a.hour("--now", a.now)
}

// service gives the service that does what owes somebody a letter; it knows no password, and connects to nothing.
func (s *session) service(a *app) (*mailer.Service, error) {
	m, err := s.Mailer()
	if err != nil {
		return nil, err
	}
	return mailer.New(m, s.Registry, a.logger(slog.LevelWarn)), nil
}

// logger writes to stderr what is at least of a level.
func (a *app) logger(level slog.Level) *slog.Logger {
	return slog.New(slog.NewTextHandler(a.stderr, &slog.HandlerOptions{Level: level}))
}

// newLog is the log of a service: one line per decision, ids rather than addresses.
func newLog(w io.Writer) *slog.Logger { return slog.New(slog.NewTextHandler(w, nil)) }

// with opens registry and service for the time of one command.
func (a *app) with(ctx context.Context, f func(*session, *mailer.Service) error) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	service, err := s.service(a)
	if err != nil {
		return err
	}
	return f(s, service)
}

// view opens the registry and runs f on a consistent snapshot.
func (a *app) view(ctx context.Context, f func(*registry.Tx) error) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.View(ctx, f)
}

// update opens the registry and runs f as the only writer.
func (a *app) update(ctx context.Context, f func(*registry.Tx) error) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.Update(ctx, f)
}

// tellAlive says when the letters that a command wrote will leave.
func (a *app) tellAlive(ctx context.Context, s *session) error {
	var i registry.Instance
	alive := false
	err := s.View(ctx, func(t *registry.Tx) (err error) {
		i, alive, err = t.Alive(time.Now())
		return err
	})
	switch {
	case err != nil:
		return err
	case !alive:
		a.say("the service is not running: letters leave when it does")
	case i.Hold:
		a.say("the service is running, but the outbox is on hold: letters leave when it is released")
	default:
		a.say("the service is running: letters leave at its pace")
	}
	return nil
}
