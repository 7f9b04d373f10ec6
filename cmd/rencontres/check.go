package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

type checkOptions struct {
	json      bool
	dns       string
	roundTrip bool
	wait      time.Duration
	yes       bool
}

func newCheck(a *app) *cobra.Command {
	var o checkOptions
	c := &cobra.Command{
		Use:   "check",
		Short: "try everything that the service needs",
		Long: `check reads the configuration, the programme and the letters, compares the
programme with the registry, reads the registry for damage, logs in to both mail
servers, and looks up what the names of the sending domain say (SPF, DKIM, DMARC). It
receives and sends nothing. Exit code 1 if anything is wrong; a note is right as it
stands, and perhaps not what you mean.

With --round-trip it mails ourselves, three short letters, and says what survives: the
Message-ID (by which replies are recognised), an address with a plus, the checks of your
mail host, the signature, and the report about an address that does not exist.`,
		Example: "  rencontres check\n  rencontres check --round-trip",
		Args:    exactly(0),
		RunE:    func(c *cobra.Command, _ []string) error { return runCheck(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().StringVar(&o.dns, "dns", "", "look names up in `FILE` instead: lines of a name, TXT or CNAME, and the value")
	c.Flags().BoolVar(&o.roundTrip, "round-trip", false, "mail ourselves and say what survives")
	c.Flags().DurationVar(&o.wait, "wait", 2*time.Minute, "with --round-trip: how long to wait for the letters")
	c.Flags().BoolVar(&o.yes, "yes", false, "with --round-trip: send without asking")
	return c
}

func runCheck(ctx context.Context, a *app, o checkOptions) error {
	if o.roundTrip {
		return runRoundTrip(ctx, a, o)
	}
	return a.report(a.findings(ctx, o), o)
}

// runRoundTrip says what it will send, sends it, and reports.
func runRoundTrip(ctx context.Context, a *app, o checkOptions) error {
	loaded, err := loadConfig(configPath(a.config), true)
	if err != nil {
		return err
	}
	c, err := loaded.Mailer()
	if err != nil {
		return err
	}
	s, err := a.openWith(ctx, loaded)
	if err != nil {
		return err
	}
	defer s.Close()
	m := mailer.New(c, s.Registry, a.logger(slog.LevelError))
	t := m.NewTrip()
	a.say("three letters go out by %s, and are waited for in the mailbox, %s at most:\n  %s", c.Relay.Host, o.wait, printableText(strings.Join(t.Addresses(), "\n  ")))
	if err := a.confirm(o.yes, "Send them?", "yes"); err != nil {
		return err
	}
	return a.report(m.RoundTrip(ctx, t, o.wait), o)
}

// report prints findings; anything wrong is an error.
func (a *app) report(found []mailer.Finding, o checkOptions) error {
	faults := 0
	for _, f := range found {
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
		return printJSON(a.stdout, map[string]any{"ok": f.OK, "note": f.Note, "what": f.What, "say": f.Say})
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
func (a *app) findings(ctx context.Context, o checkOptions) []mailer.Finding {
	c, err := loadConfig(configPath(a.config), true)
	found := mistakesFound("configuration", c.File, err)
	fatal := err != nil
	if c.File != "" { // it could be read, whatever else is wrong
		found = append(found, exampleFindings(c)...)
	}
	if c.Programme != "" {
		p, err := c.readProgramme()
		found = append(found, mistakesFound("programme file", c.Programme, err)...)
		if err == nil {
			found = append(found, programmeFindings(p)...)
		}
	}
	if fatal {
		return append(found, notTried("letters, registry, mailbox, mail server: the configuration comes first"))
	}
	if c.service.Organisation.Basis == "" {
		found = append(found, mailer.Finding{OK: true, What: "configuration",
			Say: "organisation.basis is not set: the notice on personal data names no legal basis (GDPR, article 13)", Note: true})
	}
	m, err := c.Mailer()
	if err == nil {
		err = folderThere(c.Templates)
	}
	found = append(found, mistakesFound("letters", "all of them compile", err)...)
	if m.Letters == nil {
		return append(found, notTried("registry, mailbox, mail server: the letters come first"))
	}
	s, err := a.openWith(ctx, c)
	if err != nil {
		return append(found, mailer.Finding{OK: false, What: "registry", Say: err.Error()}, notTried("mailbox, mail server: the registry comes first"))
	}
	defer s.Close()
	found = append(found, a.registryFindings(ctx, s)...)
	sayPast(found, s)
	service := mailer.New(m, s.Registry, a.logger(slog.LevelError))
	found = append(found, service.Check(ctx)...)
	return append(found, a.senderFindings(ctx, service, o.dns)...)
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
			found = append(found, mailer.Finding{OK: false, What: "programme and registry",
				Say: plural(len(differences), "difference") + " between the file and the registry: look at \"rencontres event import --dry-run\""})
		} else if err == nil {
			found = append(found, mailer.Finding{OK: true, What: "programme and registry", Say: "they agree"})
		}
		if !slices.ContainsFunc(p.Events, func(e registry.Event) bool { return e.StateAt(t.Now()) != registry.EventPast }) {
			found = append(found, note("programme file", "every event is past: there is nothing to register for"))
		}
		return err
	})
	if err != nil {
		found = append(found, mailer.Finding{OK: false, What: "registry", Say: err.Error()})
	}
	return found
}

// sayPast says of each event of the file whose day is over that it is past.
func sayPast(found []mailer.Finding, s *session) {
	p, err := s.readProgramme()
	if err != nil {
		return // it is a finding already
	}
	for _, e := range p.Events {
		for i, f := range found {
			if f.What == "event "+e.ID && !f.Note && e.StateAt(s.Now()) == registry.EventPast {
				found[i].Say = "past: " + f.Say
			}
		}
	}
}

// note is a finding that is no fault.
func note(what, say string) mailer.Finding {
	return mailer.Finding{OK: true, Note: true, What: what, Say: say}
}

func notTried(what string) mailer.Finding { return note("not tried", what) }

// programmeFindings says of each event of the file what holds.
func programmeFindings(p registry.Programme) []mailer.Finding {
	var found []mailer.Finding
	for _, e := range p.Events {
		found = append(found, mailer.Finding{OK: true, What: "event " + e.ID, Say: eventHolds(e)})
		if moreMeals(e) {
			found = append(found, note("event "+e.ID, fmt.Sprintf("meals = %d is more than capacity = %d: nobody gets more than one", *e.Meals.Capacity, *e.Onsite.Capacity)))
		}
		if e.Changes != "" && e.MealCutoff != "" && e.Changes != e.MealCutoff {
			found = append(found, note("event "+e.ID, fmt.Sprintf("changes = %s counts for everything: the numbers are to be told the caterer by that day, and later changes are listed by "+
				"\"event meals\"; meal_cutoff = %s counts for nothing beside it: leave one out, or write the same day", e.Changes, e.MealCutoff)))
		}
	}
	return found
}

// exampleFindings notes what an organisation still has of the example.
func exampleFindings(c Config) []mailer.Finding {
	data, err := exampleFile("rencontres.toml")
	if err != nil {
		return nil
	}
	shipped, _ := parseConfig("rencontres.toml", data, false, time.Now()) // what is wrong with it is another test's
	ours, theirs := c.service.Organisation, shipped.service.Organisation
	var same []string
	for _, f := range []struct{ key, is, was string }{{"name", ours.Name, theirs.Name}, {"address", ours.Address, theirs.Address}, {"signature", ours.Signature, theirs.Signature},
		{"contact", ours.Contact, theirs.Contact}, {"privacy", ours.Privacy, theirs.Privacy}, {"staff", strings.Join(c.service.Staff, " "), strings.Join(shipped.service.Staff, " ")}} {
		if f.is == f.was {
			same = append(same, f.key)
		}
	}
	if len(same) == 0 {
		return nil
	}
	return []mailer.Finding{note("organisation", fmt.Sprintf("of the example still: %s; letters would go out with that", strings.Join(same, ", ")))}
}

// folderThere says if the folder of letters that is named does not exist: those that ship would be sent instead.
func folderThere(folder string) error {
	if folder == "" {
		return nil
	}
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return fmt.Errorf("there is no folder %s (\"templates\" in the configuration): make it, or write templates = \"\" for the letters that ship", folder)
	}
	return nil
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
