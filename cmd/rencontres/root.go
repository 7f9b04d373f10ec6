package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

// Exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitMisuse = 2
	exitPartly = 3
)

// run is the program: it gives the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr}
	root := newRoot(a)
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	return a.end(err)
}

// end prints an error and gives its exit code.
func (a *app) end(err error) int {
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errNeedsHand):
		return exitPartly
	}
	a.say("rencontres: %s", printableText(err.Error()))
	if missing, ok := errors.AsType[*registry.NotFoundError](err); ok && missing.Hint == "" {
		if list := listing(missing.What); list != "" {
			a.say("%q shows those that there are", "rencontres "+list)
		}
	}
	var misuse *misuseError
	switch {
	case errors.As(err, &misuse):
		if misuse.hint != "" {
			a.say("%s", misuse.hint)
		}
		return exitMisuse
	case errors.Is(err, errPartly):
		return exitPartly
	}
	return exitFailed
}

// listing is the command that lists a kind of thing, "" none.
func listing(what string) string {
	return map[string]string{"campaign": "campaign list", "triage case": "triage list", "letter": "letter list", "contact": "contact list"}[what]
}

var (
	errNeedsHand = errors.New("something needs a hand") // status alone: what it printed says it all
	errPartly    = errors.New("partly done")
)

// misuseError is a command line that makes no sense; hint says where to look.
type misuseError struct {
	problem string
	hint    string
}

func (e *misuseError) Error() string { return e.problem }

func misuse(format string, args ...any) error {
	return &misuseError{problem: fmt.Sprintf(format, args...)}
}

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "rencontres",
		Short: "registration for events, by e-mail",
		Long: `rencontres registers people for events by e-mail: they answer an invitation in
their own words, the service reads the answer, keeps the registry and confirms.

Exit codes: 0 done; 1 failed, as where what is named is not there; 2 misuse, a
command line that makes no sense whatever the registry holds, or a question that
wants --yes; 3 partly done, or (status) something needs a hand.`,
		Version:           versionLine(),
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	noun(root)
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetUsageTemplate(strings.NewReplacer( // a command that wants another is not run by itself
		"{{if .Runnable}}\n  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}\n  {{.CommandPath}} [command]{{end}}",
		"\n  {{if .HasAvailableSubCommands}}{{.CommandPath}} COMMAND{{else}}{{.UseLine}}{{end}}",
		"{{.CommandPath}} [command] --help", "{{.CommandPath}} COMMAND --help").Replace(root.UsageTemplate()))
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return &misuseError{problem: err.Error(), hint: fmt.Sprintf("see %q", c.CommandPath()+" --help")}
	})
	root.PersistentFlags().StringVar(&a.config, "config", "", "read the configuration from `FILE` (else $RENCONTRES_CONFIG, else rencontres.toml here)")
	root.PersistentFlags().StringVar(&a.now, "now", "", "the registry's clock starts at `TIME` (\"2026-05-28 09:00\"); for mail servers on loopback alone")
	root.AddGroup(
		&cobra.Group{ID: "service", Title: "Service:"},
		&cobra.Group{ID: "nouns", Title: "What it works with:"},
		&cobra.Group{ID: "tools", Title: "Tools:"},
	)
	for _, c := range []*cobra.Command{newInit(a), newCheck(a), newServe(a), newStatus(a)} {
		c.GroupID = "service"
		root.AddCommand(c)
	}
	for _, c := range []*cobra.Command{newEvent(a), newContact(a), newCampaign(a), newRegistration(a), newTriage(a), newLetter(a), newExport(a), newJournal(a)} {
		c.GroupID = "nouns"
		root.AddCommand(c)
	}
	for _, c := range []*cobra.Command{newReply(a), newDemo(a), newVersion(a)} {
		c.GroupID = "tools"
		root.AddCommand(c)
	}
	root.SetHelpCommandGroupID("tools")
	return root
}

// noun makes a command that wants a verb refuse to be called without one, or with one that it does not know.
func noun(c *cobra.Command) *cobra.Command {
	c.Args = cobra.ArbitraryArgs
	c.RunE = func(c *cobra.Command, args []string) error {
		hint := fmt.Sprintf("see %q", c.CommandPath()+" --help")
		if len(args) == 0 {
			return &misuseError{fmt.Sprintf("%s wants a command: %s", c.CommandPath(), strings.Join(verbs(c), ", ")), hint}
		}
		for _, other := range c.Root().Commands() { // "export contacts" is "contact export"
			if args[0] == other.Name()+"s" && slices.Contains(verbs(other), c.Name()) {
				hint = fmt.Sprintf("did you mean %q?", other.CommandPath()+" "+c.Name())
			}
		}
		c.SuggestionsMinimumDistance = 2
		if near := c.SuggestionsFor(args[0]); len(near) > 0 {
			hint = fmt.Sprintf("did you mean %q?", c.CommandPath()+" "+near[0])
		}
		if nouns := nounsOf(c, args[0]); len(nouns) > 0 { // « rencontres import x.csv »
			hint = "say of what: " + strings.Join(nouns, ", ")
		}
		return &misuseError{fmt.Sprintf("%s knows no command %q", c.CommandPath(), args[0]), hint}
	}
	return c
}

// nounsOf gives the commands below c that know a verb, each with it: "rencontres contact import".
func nounsOf(c *cobra.Command, verb string) []string {
	var all []string
	for _, noun := range c.Commands() {
		if slices.Contains(verbs(noun), verb) {
			all = append(all, fmt.Sprintf("%q", noun.CommandPath()+" "+verb))
		}
	}
	return all
}

func verbs(c *cobra.Command) []string {
	var all []string
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() && sub.Name() != "help" {
			all = append(all, sub.Name())
		}
	}
	return all
}

// exactly, between and atLeast check the number of arguments; another number is misuse.
func exactly(n int) cobra.PositionalArgs { return between(n, n) }

func between(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) >= least && (len(args) <= most || most < 0) {
			return nil
		}
		problem := fmt.Sprintf("%s wants %s", c.CommandPath(), wanted(least, most))
		return &misuseError{problem, fmt.Sprintf("usage: %s", c.UseLine())}
	}
}

func atLeast(n int) cobra.PositionalArgs { return between(n, -1) }

func wanted(least, most int) string {
	switch {
	case most == 0:
		return "no argument"
	case most < 0:
		return plural(least, "argument") + " or more"
	case least == most:
		return plural(least, "argument")
	}
	return fmt.Sprintf("%d to %s", least, plural(most, "argument"))
}
