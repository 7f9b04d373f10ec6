package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

func newReply(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "reply", Short: "read message files as the service would: parse, explain"})
	c.AddCommand(newReplyParse(a), newReplyExplain(a))
	return c
}

type replyOptions struct {
	json      bool
	programme string
}

func newReplyParse(a *app) *cobra.Command {
	var o replyOptions
	c := &cobra.Command{
		Use:   "parse PATH...",
		Short: "say what messages are understood to say",
		Long: `parse reads message files, or the .eml files of folders, in order of their names. It
needs no configuration and no registry: the clock is the message's Date, and whether
the sender is registered is taken from the letter that is quoted. The events are those
of --programme; else of the programme that the configuration names, if there is one
that can be read; else of the programme that ships.`,
		Example: `  rencontres reply parse --json messages/
  rencontres reply parse --programme programme.toml reply.eml`,
		Args: atLeast(1),
		RunE: func(c *cobra.Command, args []string) error { return runReplyParse(c.Context(), a, o, args) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().StringVar(&o.programme, "programme", "", "read the events from `FILE` (else the programme of the configuration, if there is one; else the one that ships)")
	return c
}

// maxMessage is the largest message file that is read, in bytes; the service itself takes up less.
const maxMessage = 64 << 20

func runReplyParse(ctx context.Context, a *app, o replyOptions, paths []string) error {
	p, err := a.replyProgramme(o.programme)
	if err != nil {
		return err
	}
	files, fault := messageFiles(paths)
	faults := []error{fault}
	done := 0
	for _, file := range files {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		raw, err := readFile(file, maxMessage)
		if err != nil {
			faults = append(faults, fmt.Errorf("reading a message: %w", err))
			continue
		}
		parsed := mailer.Parse(raw, p.Events)
		parsed.File = filepath.Base(file)
		parsed.ID = strings.TrimSuffix(parsed.File, filepath.Ext(parsed.File))
		if err := a.printParsed(parsed, o.json); err != nil {
			return err
		}
		done++
	}
	return partly(done, errors.Join(faults...))
}

// replyProgramme gives the events to read messages by. No configuration is needed; one that is there and cannot be used is
// said, and left aside.
func (a *app) replyProgramme(file string) (registry.Programme, error) {
	if file != "" {
		return programmeFrom(file)
	}
	path := configPath(a.config)
	if !there(path) && a.config == "" {
		return programmeFrom("")
	}
	c, err := loadConfig(path, false)
	if err == nil && c.Programme != "" {
		p, wrong := c.readProgramme()
		if wrong == nil {
			return p, nil
		}
		err = wrong
	}
	if err != nil {
		a.say("the events are those of the programme that ships: %s", printableText(err.Error()))
	}
	return programmeFrom("")
}

// partly is nil without an error, and says that only a part was done if something was.
func partly(done int, err error) error {
	if err == nil || done == 0 {
		return err
	}
	return fmt.Errorf("%w:\n%w", errPartly, err)
}

// messageFiles gives the files that paths name, those of a folder in order of their names.
func messageFiles(paths []string) ([]string, error) {
	var files []string
	var faults []error
	for _, path := range paths {
		info, err := os.Stat(path)
		if errors.Is(err, fs.ErrNotExist) {
			faults = append(faults, fmt.Errorf("there is no file or folder %s", path))
			continue
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("looking for messages: %w", err))
			continue
		}
		if !info.IsDir() {
			files = append(files, path)
			continue
		}
		entries, err := os.ReadDir(path)
		if err != nil {
			faults = append(faults, fmt.Errorf("looking for messages: %w", err))
		}
		entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool {
			waits := e.Type()&(fs.ModeNamedPipe|fs.ModeSocket|fs.ModeDevice) != 0 // reading one may never end
			return e.IsDir() || waits || !strings.EqualFold(filepath.Ext(e.Name()), ".eml")
		})
		if len(entries) == 0 && err == nil {
			faults = append(faults, fmt.Errorf("%s holds no .eml file", path))
		}
		for _, e := range entries {
			files = append(files, filepath.Join(path, e.Name()))
		}
	}
	return files, errors.Join(faults...)
}

func (a *app) printParsed(p mailer.Parsed, json bool) error {
	if json {
		return printJSON(a.stdout, p)
	}
	_, err := fmt.Fprintln(a.stdout, parsedLines(p))
	return err
}

// parsedLines is what was understood, for people.
func parsedLines(p mailer.Parsed) string {
	var b strings.Builder
	line := func(label, text string) {
		if text != "" {
			fmt.Fprintf(&b, "%-12s %s\n", label, strings.ReplaceAll(printableText(text), "\n", "\n             "))
		}
	}
	line("Fichier", p.File)
	line("De", p.From)
	line("Objet", p.Subject)
	line("Nature", messageKind(p.Kind))
	line("Texte", p.Text)
	line("Signature", p.Signature)
	line("Décision", dispositionWords(p.Disposition))
	for _, r := range p.Reasons {
		code, detail, _ := strings.Cut(r, ": ")
		line("Motif", templates.Reason(code, detail))
	}
	for _, i := range p.Intents {
		line("Compris", intentWords(i))
		line("", "« "+i.Evidence+" »")
	}
	for _, r := range p.Bounce {
		line("Non remis", strings.TrimSpace(fmt.Sprintf("%s %s %s", r.Recipient, r.Class, r.Status)))
	}
	if p.Calendar != nil {
		line("Agenda", p.Calendar.Method+" "+p.Calendar.PartStat)
	}
	if p.Question {
		line("Question", "oui")
	}
	if p.Unsubscribe {
		line("Désabonner", "oui")
	}
	return b.String()
}

// intentWords is an intent on one line, in French.
func intentWords(i mailer.Intent) string {
	who := "la personne qui écrit"
	if !i.Who.Self {
		who = "une autre personne"
	}
	if i.Who.Name != nil {
		who = *i.Who.Name
	}
	words := []string{who, i.Event, intentFrench(i.Intent)}
	if i.Mode != nil {
		words = append(words, templates.Mode(*i.Mode))
	}
	if i.Lunch != nil {
		words = append(words, "repas : "+yesNo(i.Lunch))
	}
	if i.Diet != nil {
		words = append(words, "régime : "+*i.Diet)
	}
	if i.Access != nil {
		words = append(words, "accès : "+*i.Access)
	}
	return strings.Join(words, ", ")
}

func intentFrench(intent string) string {
	switch intent {
	case "attend":
		return "vient"
	case "absent":
		return "ne vient pas"
	case "maybe":
		return "vient peut-être"
	case "update":
		return "précise sa réponse"
	}
	return intent
}

func newReplyExplain(a *app) *cobra.Command {
	var o replyOptions
	c := &cobra.Command{
		Use:   "explain FILE",
		Short: "say clause by clause how a message was read",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runReplyExplain(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().StringVar(&o.programme, "programme", "", "read the events from `FILE` (else the programme of the configuration, if there is one; else the one that ships)")
	return c
}

func runReplyExplain(_ context.Context, a *app, o replyOptions, file string) error {
	p, err := a.replyProgramme(o.programme)
	if err != nil {
		return err
	}
	raw, err := readFile(file, maxMessage)
	if err != nil {
		return fmt.Errorf("reading a message: %w", err)
	}
	_, clauses := mailer.Explain(raw, p.Events)
	list := table{head: []string{"CLAUSE", "TAKEN FOR", "RULE", "REASON", "SAYS"}}
	for _, c := range clauses {
		if o.json {
			if err := printJSON(a.stdout, map[string]string{"text": c.Text, "taken": c.Taken, "rule": c.Rule, "reason": c.Reason, "says": c.Says}); err != nil {
				return err
			}
		}
		list.add(c.Text, c.Taken, c.Rule, c.Reason, c.Says)
	}
	if o.json {
		return nil
	}
	return list.print(a.stdout)
}
