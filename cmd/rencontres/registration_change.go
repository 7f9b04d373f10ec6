package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rencontres/mailer"
	"rencontres/registry"
)

// detailOptions are what can be said of a registration; "" and an unset --lunch say nothing.
type detailOptions struct {
	mode   string
	lunch  string
	diet   string
	access string
	reason string
	yes    bool
	json   bool
}

func (o *detailOptions) flags(f *pflag.FlagSet) {
	f.StringVar(&o.mode, "mode", "", "onsite (sur-place) or remote (visio)")
	f.StringVar(&o.lunch, "lunch", "", "yes (oui) or no (non)")
	f.StringVar(&o.diet, "diet", "", "diet")
	f.StringVar(&o.access, "access", "", "what they need to take part")
	f.StringVar(&o.reason, "reason", "", "why they get a meal beyond the number of meals, one `WORD` (small letters, digits, hyphens)")
	f.BoolVar(&o.yes, "yes", false, "do it without asking")
	f.BoolVar(&o.json, "json", false, "print JSON")
}

// intent gives what the options say, in the shape of a reading.
func (o detailOptions) intent(event, kind string) (mailer.Intent, error) {
	i := mailer.Intent{Event: event, Intent: kind, Evidence: "", Diet: null(o.diet), Access: null(o.access)}
	mode, ok := modeFrom(o.mode)
	if !ok {
		return i, misuse("--mode is onsite (sur-place) or remote (visio)")
	}
	i.Mode = null(string(mode))
	switch o.lunch {
	case "":
	case "yes", "oui", "true":
		yes := true
		i.Lunch = &yes
	case "no", "non", "false":
		no := false
		i.Lunch = &no
	default:
		return i, misuse("--lunch is yes or no")
	}
	return i, nil
}

// modeFrom reads a mode of the command line, "" for none; false for what is none.
func modeFrom(s string) (registry.Mode, bool) {
	switch heading(s) {
	case "":
		return "", s == ""
	case "onsite", "on site", "sur place", "presentiel", "en presentiel":
		return registry.Onsite, true
	case "remote", "visio", "visioconference", "en visio", "en visioconference", "distanciel", "a distance":
		return registry.Remote, true
	}
	return "", false
}

type registrationAddOptions struct {
	detailOptions
	event   string
	contact registry.Contact
}

func newRegistrationAdd(a *app) *cobra.Command {
	var o registrationAddOptions
	c := &cobra.Command{
		Use:   "add --event ID --email ADDRESS --name NAME",
		Short: "register somebody, as after a telephone call; they get the confirmation",
		Long: `add registers somebody, as after a telephone call; they get the confirmation.

An address can serve several people: a name that is not known there makes a new person,
which is said first. Who has no address cannot be registered: they are noted at the door,
with "registration attend EVENT --walk-in --name NAME".`,
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return runRegistrationAdd(c.Context(), a, o) },
	}
	f := c.Flags()
	f.StringVar(&o.event, "event", "", "event")
	f.StringVar(&o.contact.Email, "email", "", "address")
	f.StringVar(&o.contact.Name, "name", "", "first name, then last name")
	f.StringVar(&o.contact.Function, "function", "", "function")
	f.StringVar(&o.contact.Organisation, "organisation", "", "organisation")
	f.StringVar(&o.contact.Phone, "phone", "", "telephone")
	o.flags(f)
	return c
}

func runRegistrationAdd(ctx context.Context, a *app, o registrationAddOptions) error {
	if o.event == "" || o.contact.Email == "" {
		return misuse("name the event and the address: --event ID --email ADDRESS; who has none is noted at the door with \"rencontres registration attend %s --walk-in --name ...\"",
			cmp.Or(o.event, "EVENT"))
	}
	if problem := addressProblem(o.contact.Email); problem != "" {
		return misuse("--email: %q %s", o.contact.Email, problem)
	}
	i, err := o.intent(o.event, "attend")
	if err != nil {
		return err
	}
	o.contact.Origin = "staff"
	return a.register(ctx, o.detailOptions, i, func(t *registry.Tx) (registry.Contact, error) {
		if o.contact.Name != "" {
			return o.contact, nil
		}
		var known []registry.Contact
		address, err := t.AddressByEmail(o.contact.Email)
		if err == nil {
			known, err = t.ContactsAt(address.ID)
		}
		switch {
		case err != nil && !errors.Is(err, registry.ErrNotFound):
			return o.contact, err
		case len(known) == 0:
			return o.contact, misuse("nobody is known at %s: say who it is, with --name \"Prénom Nom\"", printable(o.contact.Email))
		case len(known) > 1:
			return o.contact, misuse("%d people are known at %s: say which, with --name\n%s", len(known), printable(o.contact.Email), candidates(known))
		}
		return known[0], nil
	})
}

func newRegistrationChange(a *app) *cobra.Command {
	var o detailOptions
	c := &cobra.Command{
		Use:   "change EVENT CONTACT",
		Short: "change mode, lunch or needs of somebody registered; they are told",
		Args:  exactly(2),
		RunE: func(c *cobra.Command, args []string) error {
			if o.mode == "" && o.lunch == "" && o.diet == "" && o.access == "" {
				return misuse("say what changes: --mode, --lunch, --diet, --access")
			}
			return a.changeRegistration(c.Context(), o, args[0], args[1], "update")
		},
	}
	o.flags(c.Flags())
	return c
}

func newRegistrationCancel(a *app) *cobra.Command {
	var o detailOptions
	c := &cobra.Command{
		Use:   "cancel EVENT CONTACT",
		Short: "note that somebody does not come; they are told",
		Args:  exactly(2),
		RunE: func(c *cobra.Command, args []string) error {
			return a.changeRegistration(c.Context(), o, args[0], args[1], "absent")
		},
	}
	c.Flags().BoolVar(&o.yes, "yes", false, "do it without asking")
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func (a *app) changeRegistration(ctx context.Context, o detailOptions, event, ref, kind string) error {
	i, err := o.intent(event, kind)
	if err != nil {
		return err
	}
	return a.register(ctx, o, i, func(t *registry.Tx) (registry.Contact, error) {
		_, c, err := findRegistration(t, event, ref)
		return c, err
	})
}

// register shows and does what an intent says for one person.
func (a *app) register(ctx context.Context, o detailOptions, i mailer.Intent, who func(*registry.Tx) (registry.Contact, error)) error {
	if err := checkReason(o.reason); err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		var contact registry.Contact
		var others []registry.Contact
		err := s.View(ctx, func(t *registry.Tx) (err error) {
			if err = hasMode(t, i); err != nil {
				return err
			}
			if contact, err = who(t); err != nil {
				return err
			}
			others, err = t.Neighbours(contact)
			return err
		})
		if err != nil {
			return err
		}
		planned, err := service.PlanRegistration(ctx, contact, i, o.reason)
		if err != nil {
			return err
		}
		if err := s.View(ctx, func(t *registry.Tx) (err error) { planned, err = t.Shown(planned); return err }); err != nil {
			return err
		}
		if len(others) > 0 {
			a.say("%s becomes a new person: %s has the address %s already", printable(contact.Name), neighbourNames(others), printable(contact.Email))
		}
		meal := ""
		if o.reason != "" {
			meal = ", with a meal beyond their number if none is left"
		}
		a.say("%s: %s%s: they get a letter that says so", printable(strings.TrimSpace(contact.Name+" <"+contact.Email+">")), printable(registrationWords(planned)), meal)
		if err := a.confirm(o.yes, "Do it?", "yes"); err != nil {
			return err
		}
		r, err := service.RegisterFed(ctx, contact, i, o.reason)
		if err != nil {
			return err
		}
		return a.printRegistration(ctx, s, r, o.json, neighbourIDs(others))
	})
}

// hasMode says if the event of an intent is not there, or has no such mode.
func hasMode(t *registry.Tx, i mailer.Intent) error {
	e, err := t.Event(i.Event)
	if err != nil {
		return err
	}
	if i.Mode != nil && e.Seats(registry.Mode(*i.Mode)) == nil {
		return fmt.Errorf("event %s has no such mode: it is %s alone", e.ID, e.OnlyMode())
	}
	return nil
}

// printRegistration shows a registration as it is now, and says when its letter leaves. shares are those whose address a new person has.
func (a *app) printRegistration(ctx context.Context, s *session, r registry.Registration, json bool, shares []int64) error {
	err := s.View(ctx, func(t *registry.Tx) error {
		c, err := t.Contact(r.Contact)
		if err != nil {
			return err
		}
		if json {
			shown := registrationJSON(registry.Attendance{Registration: r, Person: c})
			shown.Shares = shares
			return printJSON(a.stdout, shown)
		}
		if r, err = t.Shown(r); err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.stdout, "%s : %s\n", printable(strings.TrimSpace(c.Name+" <"+c.Email+">")), printable(registrationWords(r)))
		return err
	})
	if err != nil {
		return err
	}
	return a.tellAlive(ctx, s)
}

type promoteOptions struct {
	reason string
	yes    bool
	json   bool
}

var reasonWord = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// checkReason says if a reason is not the one word that the journal keeps; "" is none.
func checkReason(reason string) error {
	if reason != "" && !reasonWord.MatchString(reason) {
		return misuse("--reason is one word of small letters, digits and hyphens, such as speaker: the journal keeps no free text")
	}
	return nil
}

func newRegistrationPromote(a *app) *cobra.Command {
	var o promoteOptions
	c := &cobra.Command{
		Use:   "promote EVENT CONTACT",
		Short: "give a seat to somebody on the waiting list; they are told",
		Long: `promote gives a seat to somebody who waits. Going over the capacity, or passing over
somebody who waited longer, wants a reason: one word, since the journal keeps no free
text.`,
		Example: "  rencontres registration promote epernay 12 --reason speaker",
		Args:    exactly(2),
		RunE: func(c *cobra.Command, args []string) error {
			return runRegistrationPromote(c.Context(), a, o, args[0], args[1])
		},
	}
	c.Flags().StringVar(&o.reason, "reason", "", "why the capacity or the order is overruled, one `WORD` (small letters, digits, hyphens)")
	c.Flags().BoolVar(&o.yes, "yes", false, "do it without asking")
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runRegistrationPromote(ctx context.Context, a *app, o promoteOptions, event, ref string) error {
	if err := checkReason(o.reason); err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		var contact registry.Contact
		err := s.View(ctx, func(t *registry.Tx) (err error) {
			_, contact, err = findRegistration(t, event, ref)
			return err
		})
		if err != nil {
			return err
		}
		p, err := service.PlanPromotion(ctx, event, contact.ID, o.reason)
		if err != nil {
			return err
		}
		a.say("contact %d, %s, gets a seat at %s%s, and a letter that says so", contact.ID, printable(contact.Name), event, promotionWords(p))
		if err := a.confirm(o.yes, "Do it?", "yes"); err != nil {
			return err
		}
		r, err := service.Promote(ctx, event, contact.ID, o.reason)
		if err != nil {
			return err
		}
		return a.printRegistration(ctx, s, r, o.json, nil)
	})
}

// promotionWords says what a seat by staff's hand takes: ", over the capacity (5 / 4), passes contact 9".
func promotionWords(p mailer.Promotion) string {
	words := ""
	if p.Over {
		words += fmt.Sprintf(", over the capacity (%d / %d)", p.Seats, p.Of)
	}
	if len(p.Passes) > 0 {
		var ids []string
		for _, id := range p.Passes {
			ids = append(ids, fmt.Sprint(id))
		}
		words += ", passes contact " + strings.Join(ids, ", ")
	}
	return words
}

func newRegistrationResend(a *app) *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:   "resend EVENT CONTACT",
		Short: "send the confirmation again, as the registration is now",
		Args:  exactly(2),
		RunE: func(c *cobra.Command, args []string) error {
			return runRegistrationResend(c.Context(), a, yes, args[0], args[1])
		},
	}
	c.Flags().BoolVar(&yes, "yes", false, "do it without asking")
	return c
}

func runRegistrationResend(ctx context.Context, a *app, yes bool, event, ref string) error {
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		var r registry.Registration
		var contact registry.Contact
		err := s.View(ctx, func(t *registry.Tx) (err error) {
			if r, contact, err = findRegistration(t, event, ref); err != nil {
				return err
			}
			return mailer.Resendable(t, r)
		})
		if err != nil {
			return err
		}
		a.say("%s gets a letter: %s", printable(contact.Email), printable(registrationWords(r)))
		if err := a.confirm(yes, "Send it?", "yes"); err != nil {
			return err
		}
		if err := service.Resend(ctx, r.ID); err != nil {
			return err
		}
		return a.tellAlive(ctx, s)
	})
}
