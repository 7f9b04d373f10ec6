package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

func newLetter(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "letter", Short: "the outbox: what left, what waits, what failed"})
	c.AddCommand(newLetterList(a), newLetterShow(a), newLetterTest(a), newLetterRetry(a), newLetterRelease(a), newLetterDrop(a))
	return c
}

// letterFields is a letter in a list; the JSON names are a contract with those who read them.
type letterFields struct {
	ID           int64                `json:"id"`
	Kind         string               `json:"kind"`
	Address      string               `json:"address"`
	Campaign     *int64               `json:"campaign"`
	Event        *string              `json:"event"`
	State        registry.LetterState `json:"state"`
	Attempts     int                  `json:"attempts"`
	PossibleCopy bool                 `json:"possible_copy"`
	MessageID    string               `json:"message_id"`
	LastAnswer   string               `json:"last_answer"`
}

func letterJSON(l registry.Letter, domain string) letterFields {
	return letterFields{l.ID, l.Kind, l.Email, null(l.Campaign), null(l.Event), l.State, l.Attempts, l.Unknowns > 0, "<" + l.Token + "@" + domain + ">", l.LastAnswer}
}

// domain is the part of Message-IDs behind the token.
func (c Config) domain() string {
	address := c.service.Organisation.Address
	return address[strings.LastIndex(address, "@")+1:]
}

type letterListOptions struct {
	json     bool
	campaign int64
	states   []string
	kind     string
}

func newLetterList(a *app) *cobra.Command {
	var o letterListOptions
	c := &cobra.Command{
		Use:     "list",
		Short:   "list letters, oldest first",
		Example: "  rencontres letter list --state failed,held",
		Args:    exactly(0),
		RunE:    func(c *cobra.Command, _ []string) error { return runLetterList(c.Context(), a, o) },
	}
	f := c.Flags()
	f.BoolVar(&o.json, "json", false, "print one JSON object a line")
	f.Int64Var(&o.campaign, "campaign", 0, "of one campaign (`ID`)")
	f.StringSliceVar(&o.states, "state", nil, "in these states: "+strings.Join(letterStates(), ", "))
	f.StringVar(&o.kind, "kind", "", "of one kind, such as confirmation")
	return c
}

func letterStates() []string {
	var all []string
	for _, s := range []registry.LetterState{registry.Queued, registry.Sending, registry.Sent, registry.Deferred, registry.Failed, registry.Held, registry.Skipped,
		registry.Expired, registry.Superseded} {
		all = append(all, string(s))
	}
	return all
}

// letterKinds lists the kinds of letters.
func letterKinds() string {
	var all []string
	for _, k := range templates.Kinds() {
		all = append(all, string(k))
	}
	return strings.Join(all, ", ")
}

func runLetterList(ctx context.Context, a *app, o letterListOptions) error {
	filter := registry.LetterFilter{Campaign: o.campaign, Kind: o.kind}
	for _, s := range o.states {
		if !slices.Contains(letterStates(), s) {
			return misuse("there is no state %q: choose among %s", s, strings.Join(letterStates(), ", "))
		}
		filter.States = append(filter.States, registry.LetterState(s))
	}
	if o.kind != "" && !slices.Contains(templates.Kinds(), templates.Kind(o.kind)) {
		return misuse("there is no letter %q: choose among %s", o.kind, letterKinds())
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.View(ctx, func(t *registry.Tx) error {
		if o.campaign != 0 {
			if _, err := t.Campaign(o.campaign); err != nil {
				return err
			}
		}
		letters, err := t.Letters(filter)
		if err != nil {
			return err
		}
		list := table{head: []string{"N°", "COURRIEL", "ADRESSE", "RENCONTRE", "ENVOI", "ÉTAT", "ESSAIS", "DATE", "MOTIF OU RÉPONSE"}}
		for _, l := range letters {
			if o.json {
				if err := printJSON(a.stdout, letterJSON(l, s.domain())); err != nil {
					return err
				}
				continue
			}
			campaign := ""
			if l.Campaign != 0 {
				campaign = itoa(l.Campaign)
			}
			at := l.Created
			if !l.Sent.IsZero() {
				at = l.Sent
			}
			list.add(l.ID, letterKind(l.Kind), addressWords(l.Email), l.Event, campaign, letterState(l.State), l.Attempts, a.moment(at), strings.Join(filled(letterReason(l.Reason), l.LastAnswer), " : "))
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}

// letterState is the French of a letter's state.
func letterState(s registry.LetterState) string {
	switch s {
	case registry.Queued:
		return "en attente"
	case registry.Sending:
		return "en cours"
	case registry.Sent:
		return "envoyé"
	case registry.Deferred:
		return "différé"
	case registry.Failed:
		return "échoué"
	case registry.Held:
		return "retenu"
	case registry.Skipped:
		return "écarté"
	case registry.Expired:
		return "périmé"
	case registry.Superseded:
		return "remplacé"
	}
	return string(s)
}

func newLetterTest(a *app) *cobra.Command {
	var o testOptions
	c := &cobra.Command{
		Use:     "test KIND --to ADDRESS",
		Short:   "send one letter of any kind to an address of yours, with a real contact's data",
		Example: "  rencontres letter test confirmation --to accueil@oriv.example --event epernay",
		Args:    exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			if problem := addressProblem(o.to); problem != "" {
				return misuse("--to: %q %s", o.to, problem)
			}
			ctx := c.Context()
			return a.with(ctx, func(s *session, service *mailer.Service) error {
				return a.testLetter(ctx, s, service, args[0], o)
			})
		},
	}
	c.Flags().StringVar(&o.to, "to", "", "address that gets it, and nobody else")
	c.Flags().StringVar(&o.event, "event", "", "event that it is about (else the first)")
	c.Flags().Int64Var(&o.contact, "contact", 0, "`ID` of the contact whose data it bears (else the first)")
	c.Flags().BoolVar(&o.yes, "yes", false, "send without asking")
	return c
}

type letterChangeOptions struct {
	yes bool
	all bool
}

func newLetterRetry(a *app) *cobra.Command {
	var o letterChangeOptions
	c := &cobra.Command{
		Use:   "retry ID...",
		Short: "send letters again that failed, expired or were put off",
		Args:  atLeast(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.redirect(c.Context(), o, "retry", args, registry.Queued, registry.Failed, registry.Expired, registry.Deferred)
		},
	}
	c.Flags().BoolVar(&o.yes, "yes", false, "do it without asking")
	return c
}

func newLetterRelease(a *app) *cobra.Command {
	var o letterChangeOptions
	c := &cobra.Command{
		Use:   "release ID...",
		Short: "send letters that are held, or (--all) the outbox that is on hold",
		Args:  cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if o.all == (len(args) > 0) {
				return misuse("name letters, or say --all for an outbox on hold")
			}
			if o.all {
				return runReleaseOutbox(c.Context(), a, o)
			}
			return a.redirect(c.Context(), o, "release", args, registry.Queued, registry.Held)
		},
	}
	c.Flags().BoolVar(&o.yes, "yes", false, "do it without asking")
	c.Flags().BoolVar(&o.all, "all", false, "release the whole outbox, put on hold after a restore")
	return c
}

func runReleaseOutbox(ctx context.Context, a *app, o letterChangeOptions) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	n := 0
	err = s.View(ctx, func(t *registry.Tx) error {
		counts, err := t.LetterCounts(0)
		n = counts[registry.Queued] + counts[registry.Deferred]
		return err
	})
	if err != nil {
		return err
	}
	a.say("in the outbox: %s", plural(n, "letter"))
	if err := a.confirm(o.yes, "Release them?", "yes"); err != nil {
		return err
	}
	if err := s.Update(ctx, func(t *registry.Tx) error { return t.HoldOutbox(false, "staff") }); err != nil {
		return err
	}
	return a.tellAlive(ctx, s)
}

func newLetterDrop(a *app) *cobra.Command {
	var o letterChangeOptions
	c := &cobra.Command{
		Use:   "drop ID...",
		Short: "never send letters that have not left",
		Args:  atLeast(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.redirect(c.Context(), o, "drop", args, registry.Skipped, registry.Queued, registry.Deferred, registry.Held, registry.Failed, registry.Expired)
		},
	}
	c.Flags().BoolVar(&o.yes, "yes", false, "do it without asking")
	return c
}

// redirect moves letters from some states to another, all or none.
func (a *app) redirect(ctx context.Context, o letterChangeOptions, verb string, args []string, to registry.LetterState, from ...registry.LetterState) error {
	ids := make([]int64, len(args))
	for i, arg := range args {
		id, err := number("letter", arg)
		if err != nil {
			return err
		}
		ids[i] = id
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	change := func(t *registry.Tx) error {
		for _, id := range ids {
			l, err := t.Letter(id)
			if err != nil {
				return err
			}
			if err := movable(l, to, from); err != nil {
				return err
			}
			if err := timely(t, l, to); err != nil {
				return err
			}
			err = t.Redirect(id, to, map[string]string{"drop": "dropped"}[verb], "staff")
			if errors.Is(err, registry.ErrStale) {
				return fmt.Errorf("%w; nothing was changed: drop it, and \"rencontres registration resend\" states what is now", err)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
	if !o.yes {
		if err := s.View(ctx, func(t *registry.Tx) error { return a.sayLetters(t, ids, to, from) }); err != nil {
			return err
		}
		if err := a.confirm(false, verb+"?", "yes"); err != nil {
			return err
		}
	}
	if err := s.Update(ctx, change); err != nil {
		return err
	}
	if to != registry.Queued {
		return nil
	}
	return a.tellAlive(ctx, s)
}

func (a *app) sayLetters(t *registry.Tx, ids []int64, to registry.LetterState, from []registry.LetterState) error {
	for _, id := range ids {
		l, err := t.Letter(id)
		if err != nil {
			return err
		}
		if err := movable(l, to, from); err != nil {
			return err
		}
		a.say("letter %d, %s to %s: %s", l.ID, l.Kind, printable(l.Email), printable(l.Subject))
	}
	return nil
}

// timely refuses to send a letter about an event that is over: it would say what no longer is. Thanks come after it.
func timely(t *registry.Tx, l registry.Letter, to registry.LetterState) error {
	if to != registry.Queued || l.Event == "" || templates.Kind(l.Kind) == templates.Thanks {
		return nil
	}
	e, err := t.Event(l.Event)
	if err == nil && e.StateAt(t.Now()) == registry.EventPast {
		err = fmt.Errorf("letter %d is about %s, which is over: nothing was changed; write to them yourself, or drop the letter", l.ID, e.ID)
	}
	return err
}

// movable says why a letter cannot be moved.
func movable(l registry.Letter, to registry.LetterState, from []registry.LetterState) error {
	if !slices.Contains(from, l.State) {
		return fmt.Errorf("letter %d is %s: nothing was changed", l.ID, l.State)
	}
	if to == registry.Queued && l.Bytes == nil && l.Campaign == 0 {
		return fmt.Errorf("letter %d is not written yet (%s): it leaves when what it waits for is known", l.ID, l.Reason)
	}
	return nil
}
