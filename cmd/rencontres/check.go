package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

type checkOptions struct{ json bool }

func newCheck(a *app) *cobra.Command {
	var o checkOptions
	c := &cobra.Command{
		Use:   "check",
		Short: "try everything that the service needs",
		Long: `check reads the configuration, the programme and the letters, compares the
programme with the registry, reads the registry for damage, and logs in to both mail
servers. It receives and sends nothing. Exit code 1 if anything is wrong.`,
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return runCheck(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

func runCheck(ctx context.Context, a *app, o checkOptions) error {
	faults := 0
	for _, f := range a.findings(ctx) {
		if !f.OK {
			faults++
		}
		if err := a.printFinding(f, o.json); err != nil {
			return err
		}
	}
	switch faults {
	case 0:
		return nil
	case 1:
		return errors.New("1 thing is wrong")
	}
	return fmt.Errorf("%d things are wrong", faults)
}

func (a *app) printFinding(f mailer.Finding, json bool) error {
	if json {
		return printJSON(a.stdout, map[string]any{"ok": f.OK, "what": f.What, "say": f.Say})
	}
	mark := "ok     "
	switch {
	case !f.OK:
		mark = "WRONG  "
	case f.Note:
		mark = "note   "
	}
	say := strings.ReplaceAll(printableText(f.Say), "\n", "\n       ")
	_, err := fmt.Fprintf(a.stdout, "%s%s: %s\n", mark, printable(f.What), say)
	return err
}

// findings looks at the files first: what depends on a wrong one is left out.
func (a *app) findings(ctx context.Context) []mailer.Finding {
	c, err := loadConfig(configPath(a.config), true)
	found := mistakesFound("configuration", c.File, err)
	fatal := err != nil
	if c.Programme != "" {
		_, err := c.readProgramme()
		found = append(found, mistakesFound("programme file", c.Programme, err)...)
	}
	if fatal {
		return found
	}
	if c.service.Organisation.Basis == "" {
		found = append(found, mailer.Finding{OK: true, What: "configuration",
			Say: "organisation.basis is not set: the notice on personal data names no legal basis (GDPR, article 13)", Note: true})
	}
	m, err := c.Mailer()
	found = append(found, mistakesFound("letters", "all of them compile", err)...)
	if err != nil {
		return found
	}
	s, err := a.openWith(ctx, c)
	if err != nil {
		return append(found, mailer.Finding{OK: false, What: "registry", Say: err.Error()})
	}
	defer s.Close()
	found = append(found, a.registryFindings(ctx, s)...)
	return append(found, mailer.New(m, s.Registry, a.logger(slog.LevelError)).Check(ctx)...)
}

func (a *app) registryFindings(ctx context.Context, s *session) []mailer.Finding {
	var found []mailer.Finding
	if err := s.Check(ctx); err != nil {
		found = append(found, mailer.Finding{OK: false, What: "registry", Say: err.Error()})
	} else {
		found = append(found, mailer.Finding{OK: true, What: "registry", Say: s.Path()})
	}
	if now := s.Now(); s.Config.service.Since.After(now) { // with servers on this machine, whose clock may be set
		found = append(found, mailer.Finding{OK: false, What: "configuration", Say: fmt.Sprintf("since is in the future (%s, and it is %s): no message would be acted upon",
			s.Config.service.Since.Format(time.RFC3339), now.UTC().Format(time.RFC3339))})
	}
	p, err := s.readProgramme()
	if err != nil || len(p.Events) == 0 {
		return found
	}
	err = s.View(ctx, func(t *registry.Tx) error {
		differences, err := t.CompareProgramme(p)
		if err == nil && len(differences) > 0 {
			found = append(found, mailer.Finding{OK: false, What: "programme file",
				Say: plural(len(differences), "difference") + " to the registry: look at \"rencontres event import --dry-run\""})
		}
		return err
	})
	if err != nil {
		found = append(found, mailer.Finding{OK: false, What: "registry", Say: err.Error()})
	}
	return found
}

// mistakesFound gives each mistake of a file as a finding of its own, or one that says that there is none.
func mistakesFound(what, fine string, err error) []mailer.Finding {
	if err == nil {
		return []mailer.Finding{{OK: true, What: what, Say: fine}}
	}
	var mistakes registry.Mistakes
	if !errors.As(err, &mistakes) {
		return []mailer.Finding{{OK: false, What: what, Say: err.Error()}}
	}
	var found []mailer.Finding
	for _, m := range mistakes {
		found = append(found, mailer.Finding{OK: false, What: what, Say: m.String()})
	}
	return found
}
