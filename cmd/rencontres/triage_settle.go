package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

type settleOptions struct {
	detailOptions
	event        string
	meaning      string
	name         string
	email        string
	function     string
	organisation string
	nothing      bool
}

func newTriageSettle(a *app) *cobra.Command {
	var o settleOptions
	c := &cobra.Command{
		Use:   "settle ID",
		Short: "accept what is proposed, or say what the message means",
		Long: `settle applies the proposal of a case, ranked by the time at which the message was
received; whoever is concerned is told. The flags say otherwise than the proposal, or
what there is none for; --nothing closes the case without an effect.`,
		Example: `  rencontres triage settle 3
  rencontres triage settle 3 --event epernay --intent attend --mode onsite
  rencontres triage settle 4 --nothing`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runTriageSettle(c.Context(), a, o, args[0]) },
	}
	f := c.Flags()
	f.StringVar(&o.event, "event", "", "event that is meant")
	f.StringVar(&o.meaning, "intent", "", "attend, absent, maybe or update")
	f.StringVar(&o.name, "name", "", "person who is meant (else who wrote)")
	f.StringVar(&o.email, "email", "", "that person's address (else the writer's)")
	f.StringVar(&o.function, "function", "", "that person's function")
	f.StringVar(&o.organisation, "organisation", "", "that person's organisation")
	f.BoolVar(&o.nothing, "nothing", false, "close the case without an effect")
	o.flags(f)
	return c
}

// given says whether the flags say anything of their own.
func (o settleOptions) given() bool {
	return o.event+o.meaning+o.name+o.email+o.function+o.organisation+o.mode+o.lunch+o.diet+o.access != ""
}

// ruling gives what the flags decide over a proposal; a nil Intents accepts it.
func (o settleOptions) ruling(proposal []mailer.Intent) (mailer.Ruling, error) {
	if o.nothing && o.given() {
		return mailer.Ruling{}, misuse("--nothing closes the case without an effect: leave the other flags out")
	}
	if o.nothing || !o.given() {
		return mailer.Ruling{Nothing: o.nothing}, nil
	}
	if problem := addressProblem(o.email); o.email != "" && problem != "" {
		return mailer.Ruling{}, misuse("--email: %q %s", o.email, problem)
	}
	said, err := o.intent(o.event, o.meaning)
	if err != nil {
		return mailer.Ruling{}, err
	}
	i := mailer.Intent{Who: mailer.Who{Self: true}}
	if len(proposal) == 1 {
		i = proposal[0]
	} else if o.event == "" {
		return mailer.Ruling{}, misuse("the case proposes %d things: name the event and the intent", len(proposal))
	}
	for _, f := range []struct {
		into *string
		from string
	}{{&i.Event, said.Event}, {&i.Intent, said.Intent}} {
		if f.from != "" {
			*f.into = f.from
		}
	}
	if i.Intent == "" {
		i.Intent = "attend"
	}
	if !strings.Contains(" attend absent maybe update ", " "+i.Intent+" ") {
		return mailer.Ruling{}, misuse("--intent is attend, absent, maybe or update")
	}
	i.Mode, i.Lunch = over(i.Mode, said.Mode), over(i.Lunch, said.Lunch)
	i.Diet, i.Access = over(i.Diet, said.Diet), over(i.Access, said.Access)
	if o.name != "" {
		i.Who.Self, i.Who.Name = false, &o.name
	}
	i.Who.Email, i.Who.Function = over(i.Who.Email, null(o.email)), over(i.Who.Function, null(o.function))
	i.Who.Organisation = over(i.Who.Organisation, null(o.organisation))
	return mailer.Ruling{Intents: []mailer.Intent{i}}, nil
}

// over is what was said last.
func over[T any](before, said *T) *T {
	if said != nil {
		return said
	}
	return before
}

func runTriageSettle(ctx context.Context, a *app, o settleOptions, arg string) error {
	id, err := number("case", arg)
	if err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		show, err := service.ShowTriage(ctx, id)
		if err != nil {
			return err
		}
		ruling, err := o.ruling(show.Proposal)
		if err != nil {
			return err
		}
		intents := ruling.Intents
		if intents == nil && !ruling.Nothing {
			intents = show.Proposal
		}
		if err := s.View(ctx, func(t *registry.Tx) error { return haveModes(t, ruling.Intents) }); err != nil {
			return err
		}
		if err := service.PlanSettlement(ctx, id, ruling); err != nil {
			return err
		}
		for _, i := range intents {
			a.say("case %d, from %s: %s", id, printable(show.Message.Sender), printable(intentWords(i)))
		}
		if !ruling.Nothing && len(intents) > 0 { // without any, settling says what is missing
			a.say("whoever is concerned gets a letter that says so")
			if err := a.confirm(o.yes, "Do it?", "yes"); err != nil {
				return err
			}
		}
		if err := service.SettleTriage(ctx, id, ruling); err != nil {
			return err
		}
		if ruling.Nothing {
			a.say("case %d is closed, without an effect", id)
			return nil
		}
		fmt.Fprintf(a.stdout, "Cas %d réglé\n", id)
		return a.tellAlive(ctx, s)
	})
}

// haveModes says if the events of intents are not there, or have no such mode; where none is named, settling says what is missing.
func haveModes(t *registry.Tx, all []mailer.Intent) error {
	for _, i := range all {
		if i.Event == "" {
			continue
		}
		if err := hasMode(t, i); err != nil {
			return err
		}
	}
	return nil
}

type answerOptions struct {
	text string
	file string
	yes  bool
}

// maxAnswer is the longest answer, in bytes.
const maxAnswer = 64 << 10

func newTriageAnswer(a *app) *cobra.Command {
	var o answerOptions
	c := &cobra.Command{
		Use:   "answer ID [--text TEXT | --file FILE]",
		Short: "write to the sender in words of your own, and close the case",
		Long: `answer sends the text of --text, of a file or of stdin, in the form of our letters: with
form of address and signature, which the text does not repeat.`,
		Example: `  rencontres triage answer 3 --text "Le parking de la mairie est gratuit." --yes
  rencontres triage answer 3 --file answer.txt`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runTriageAnswer(c.Context(), a, o, args[0]) },
	}
	c.Flags().StringVar(&o.text, "text", "", "the words")
	c.Flags().StringVar(&o.file, "file", "", "read the words from `FILE`")
	c.Flags().BoolVar(&o.yes, "yes", false, "send without asking")
	return c
}

func (a *app) answerWords(o answerOptions) (string, error) {
	words := o.text
	switch {
	case words != "" && o.file != "":
		return "", misuse("give the words with --text or --file, not both")
	case words != "":
	case o.file != "":
		data, err := readFile(o.file, maxAnswer)
		if err != nil {
			return "", fmt.Errorf("reading the answer: %w", err)
		}
		words = string(data)
	default:
		data, err := io.ReadAll(io.LimitReader(a.stdin, maxAnswer+1))
		if err != nil {
			return "", fmt.Errorf("reading the answer: %w", err)
		}
		words = string(data)
	}
	words = strings.TrimSpace(strings.ReplaceAll(words, "\r\n", "\n"))
	switch {
	case words == "":
		return "", misuse("the answer is empty: give it with --text, --file or on stdin")
	case len(words) > maxAnswer:
		return "", fmt.Errorf("the answer is longer than %d bytes", maxAnswer)
	}
	return strings.ToValidUTF8(words, "\ufffd"), nil
}

func runTriageAnswer(ctx context.Context, a *app, o answerOptions, arg string) error {
	id, err := number("case", arg)
	if err != nil {
		return err
	}
	words, err := a.answerWords(o)
	if err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		show, err := service.ShowTriage(ctx, id)
		if err != nil {
			return err
		}
		if registry.AddressKey(show.Message.Sender) == "" {
			return errors.New("nobody can be answered: the sender of the message is not known")
		}
		a.say("%s gets:\n%s", printable(show.Message.Sender), printableText(words))
		if err := a.confirm(o.yes, "Send it?", "yes"); err != nil {
			return err
		}
		if err := service.AnswerTriage(ctx, id, words); err != nil {
			return err
		}
		fmt.Fprintf(a.stdout, "Cas %d : réponse envoyée\n", id)
		return a.tellAlive(ctx, s)
	})
}

func newTriageUndo(a *app) *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:   "undo ID",
		Short: "take back what a settlement changed, and open the case again",
		Long: `undo makes registrations as they were before a case was settled. Who had a seat then that
was given to somebody since, or is offered to somebody by mail, waits for one, before who
asked later; they are named. "registration promote" gives them one more.`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runTriageUndo(c.Context(), a, yes, args[0]) },
	}
	c.Flags().BoolVar(&yes, "yes", false, "do it without asking")
	return c
}

func runTriageUndo(ctx context.Context, a *app, yes bool, arg string) error {
	id, err := number("case", arg)
	if err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		show, err := service.ShowTriage(ctx, id)
		if err != nil {
			return err
		}
		a.say("case %d, from %s, is opened again; registrations become as they were, as far as seats are left, and who is concerned is told", id, printable(show.Message.Sender))
		if err := a.confirm(yes, "Do it?", "yes"); err != nil {
			return err
		}
		wait, err := service.UndoTriage(ctx, id)
		if err != nil {
			return err
		}
		for _, r := range wait {
			a.say("contact %d waits for a seat at %s: theirs was given, or offered by mail, to somebody else; the next one is theirs by rank, or \"registration promote %s %d --reason WORD\" gives one more",
				r.Contact, r.Event, r.Event, r.Contact)
		}
		return a.tellAlive(ctx, s)
	})
}
