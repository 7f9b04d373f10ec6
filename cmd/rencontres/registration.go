package main

import (
	"cmp"
	"context"
	"time"

	"github.com/spf13/cobra"

	"rencontres/registry"
	"rencontres/templates"
)

func newRegistration(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "registration", Short: "who comes to which event, and how"})
	c.AddCommand(newRegistrationList(a), newRegistrationAdd(a), newRegistrationChange(a), newRegistrationCancel(a), newRegistrationPromote(a),
		newRegistrationAttend(a), newRegistrationResend(a), newRegistrationImport(a))
	return c
}

// registrationFields is a registration in a list; the JSON names are a contract with those who read them.
type registrationFields struct {
	Event        string            `json:"event"`
	Contact      int64             `json:"contact"`
	Email        string            `json:"email"`
	Name         string            `json:"name"`
	Function     string            `json:"function"`
	Organisation string            `json:"organisation"`
	Audience     registry.Audience `json:"audience"`
	State        registry.Standing `json:"state"`
	Mode         *registry.Mode    `json:"mode"`
	ModeAssumed  bool              `json:"mode_assumed"`
	Lunch        *bool             `json:"lunch"`
	Diet         *string           `json:"diet"`
	Access       *string           `json:"access"`
	Proof        registry.Proof    `json:"proof"`
	RegisteredAt time.Time         `json:"registered_at"`
	MealAwaited  bool              `json:"meal_awaited,omitempty"` // one was asked for, and none is left

	Shares []int64 `json:"shares_address_with,omitempty"` // of "registration add" alone, for a new person: who has the address already
}

func registrationJSON(x registry.Attendance) registrationFields {
	p := x.Person
	return registrationFields{x.Event, x.Contact, p.Email, p.Name, p.Function, p.Organisation, p.Audience, x.State, null(x.Mode), x.ModeAssumed, x.Lunch,
		null(x.Diet), null(x.Access), x.Proof, x.Since, x.AwaitsMeal(), nil}
}

// lunchWords says whether somebody has a meal; « en attente » of one who asked for it when none was left.
func lunchWords(r registry.Registration) string {
	if r.AwaitsMeal() {
		return "en attente"
	}
	return yesNo(r.Lunch)
}

type registrationListOptions struct {
	json    bool
	waiting bool
	event   string
}

func newRegistrationList(a *app) *cobra.Command {
	var o registrationListOptions
	c := &cobra.Command{
		Use:   "list [--event ID] [--waiting]",
		Short: "list registrations by event, in order of reception",
		Long: `list shows registrations by event, in order of reception. With --waiting it shows those
who wait for a seat, or with a seat for a meal, in their order of turn: with their rank,
and until when a seat is offered to them.`,
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return runRegistrationList(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().StringVar(&o.event, "event", "", "of one event alone")
	c.Flags().BoolVar(&o.waiting, "waiting", false, "those who wait alone, in their order of turn")
	return c
}

func runRegistrationList(ctx context.Context, a *app, o registrationListOptions) error {
	return a.view(ctx, func(t *registry.Tx) error {
		if o.event != "" {
			if _, err := t.Event(o.event); err != nil {
				return err
			}
		}
		all, err := t.Attendances(o.event)
		if err != nil {
			return err
		}
		if o.waiting {
			return a.printWaiting(all, o.json)
		}
		list := table{head: []string{"RENCONTRE", "CONTACT", "NOM", "FONCTION", "STRUCTURE", "ÉTAT", "MODE", "REPAS", "RÉGIME", "ACCÈS", "PREUVE"}}
		for _, x := range all {
			if o.json {
				if err := printJSON(a.stdout, registrationJSON(x)); err != nil {
					return err
				}
				continue
			}
			name := cmp.Or(x.Person.Name, addressWords(x.Person.Email))
			mode := templates.Mode(string(x.Mode))
			if x.State == registry.Absent {
				mode = ""
			}
			if x.ModeAssumed && mode != "" {
				mode += " ?"
			}
			lunch := lunchWords(x.Registration)
			if x.LunchAssumed && lunch != "" {
				lunch += " ?"
			}
			list.add(x.Event, x.Contact, name, x.Person.Function, x.Person.Organisation, templates.State(string(x.State)), mode, lunch, x.Diet, x.Access,
				proofWords(x.Proof))
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}
