package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

type attendOptions struct {
	absent, clear bool
	walkIn        bool
	mode          string
	audience      string
	contact       registry.Contact
}

func newRegistrationAttend(a *app) *cobra.Command {
	var o attendOptions
	c := &cobra.Command{
		Use:   "attend EVENT CONTACT...",
		Short: "note who came, from the signed sheet; --walk-in for who came without a seat",
		Long: `attend notes who came. The numbers on the sheet are those of the contacts.

Nobody can be noted before the day of the event.

With --walk-in it gives a seat to those who came without one (not registered, on the
waiting list, or who had declined), over the capacity if need be: contacts by id, address
or name, or one new person by --name, and --email if they left an address. They get no
letter now; the thanks of the day after go to those who can be reached.`,
		Example: `  rencontres registration attend epernay 12 17 23
  rencontres registration attend epernay --walk-in 31
  rencontres registration attend epernay --walk-in --name "Léa Petit" --organisation "Ville de Reims"`,
		Args: atLeast(1),
		RunE: func(c *cobra.Command, args []string) error {
			return runRegistrationAttend(c.Context(), a, o, args[0], args[1:])
		},
	}
	f := c.Flags()
	f.BoolVar(&o.absent, "absent", false, "they did not come")
	f.BoolVar(&o.clear, "clear", false, "it is not known")
	f.BoolVar(&o.walkIn, "walk-in", false, "they came without a seat")
	f.StringVar(&o.mode, "mode", "onsite", "of a walk-in: onsite (sur-place) or remote (visio)")
	f.StringVar(&o.contact.Name, "name", "", "of a new walk-in: first name, then last name")
	f.StringVar(&o.contact.Email, "email", "", "of a new walk-in: address")
	f.StringVar(&o.contact.Function, "function", "", "of a new walk-in: function")
	f.StringVar(&o.contact.Organisation, "organisation", "", "of a new walk-in: organisation")
	f.StringVar(&o.contact.Territory, "territory", "", "of a new walk-in: territory")
	f.StringVar(&o.audience, "audience", "", "of a new walk-in: elected, state, local_authority, association or other")
	return c
}

// check says what makes no sense, and completes the options.
func (o *attendOptions) check(refs []string) (registry.Mode, error) {
	given := o.contact.Email + o.contact.Function + o.contact.Organisation + o.contact.Territory + o.audience
	mode, ok := modeFrom(o.mode)
	switch {
	case o.absent && o.clear:
		return "", misuse("say --absent or --clear, not both")
	case o.walkIn && (o.absent || o.clear):
		return "", misuse("who walked in came: --walk-in stands without --absent and --clear")
	case !o.walkIn && (o.contact.Name != "" || given != ""):
		return "", misuse("--name and what follows from it are for somebody who came without a seat: add --walk-in")
	case o.contact.Name == "" && given != "":
		return "", misuse("say who it is, with --name \"Prénom Nom\"")
	case len(refs) == 0 && o.contact.Name == "":
		return "", misuse("say who came: contacts by id, address or name, or a new person by --walk-in --name \"Prénom Nom\"")
	case len(refs) > 0 && o.contact.Name != "":
		return "", misuse("--name is for one new person: note the others apart")
	case !ok || mode == "":
		return "", misuse("--mode is onsite (sur-place) or remote (visio)")
	case o.contact.Email != "" && addressProblem(o.contact.Email) != "":
		return "", misuse("--email: %q %s", o.contact.Email, addressProblem(o.contact.Email))
	}
	audiences, err := audiencesFrom([]string{o.audience})
	if err != nil {
		return "", err
	}
	o.contact.Audience, o.contact.Origin = audiences[0], "staff"
	return mode, nil
}

func runRegistrationAttend(ctx context.Context, a *app, o attendOptions, event string, refs []string) error {
	mode, err := o.check(refs)
	if err != nil {
		return err
	}
	return a.update(ctx, func(t *registry.Tx) error {
		e, err := t.Event(event)
		if err != nil {
			return err
		}
		if !o.clear {
			if err := e.Begun(t.Now()); err != nil {
				return err
			}
		}
		switch {
		case o.contact.Name != "":
			return a.walkIn(t, event, o.contact, mode)
		case o.walkIn:
			for _, ref := range refs {
				c, err := findContact(t, ref)
				if err == nil {
					err = a.walkIn(t, event, c, mode)
				}
				if err != nil {
					return err
				}
			}
			return nil
		}
		return a.markAttended(t, event, refs, o)
	})
}

// walkIn notes one person who came without a seat, and shows them.
func (a *app) walkIn(t *registry.Tx, event string, c registry.Contact, mode registry.Mode) error {
	r, err := t.WalkIn(event, c, mode, "staff")
	if err != nil {
		return err
	}
	if c, err = t.Contact(r.Contact); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.stdout, "%d  %s : %s, présence notée\n", c.ID, printable(c.Name), printable(registrationWords(r)))
	return err
}

// markAttended notes those who have a seat; one of them who has none stops all, with what to do.
func (a *app) markAttended(t *registry.Tx, event string, refs []string, o attendOptions) error {
	came := !o.absent
	mark := &came
	if o.clear {
		mark = nil
	}
	var seatless []string
	for _, ref := range refs {
		r, c, err := findRegistration(t, event, ref)
		if errors.Is(err, registry.ErrNotFound) && c.ID != 0 && mark != nil && came {
			seatless = append(seatless, fmt.Sprintf("  %d  %s: no registration", c.ID, printable(c.Name)))
			continue
		}
		if err != nil {
			return err
		}
		if r.State != registry.Registered && mark != nil && came {
			seatless = append(seatless, fmt.Sprintf("  %d  %s: %s", c.ID, printable(c.Name), r.State))
			continue
		}
		if err := t.MarkAttended(r.ID, mark, "staff"); err != nil {
			return err
		}
	}
	if len(seatless) > 0 {
		return fmt.Errorf("nothing was noted: %s held no seat at %s; say --walk-in for those who came all the same\n%s", peopleCount(len(seatless)), event,
			strings.Join(seatless, "\n"))
	}
	return a.sayAttendance(t, event)
}

const unnotedShown = 20 // by name; more would hide the count

// sayAttendance says how far the noting has come, and of whom nothing is noted yet.
func (a *app) sayAttendance(t *registry.Tx, event string) error {
	all, err := t.Attendances(event)
	if err != nil {
		return err
	}
	registry.ByName(all)
	came, missed, open := 0, 0, []string{}
	for _, r := range all {
		switch {
		case r.Attended == nil && r.State == registry.Registered:
			open = append(open, fmt.Sprintf("  %d  %s", r.Contact, printable(listName(r.Person))))
		case r.Attended != nil && *r.Attended:
			came++
		case r.Attended != nil:
			missed++
		}
	}
	a.say("%s: %s noted as present, %d as not, of %d it is not noted", event, peopleCount(came), missed, len(open))
	switch shown := min(len(open), unnotedShown); {
	case came+missed == 0 || shown == 0:
	case shown < len(open):
		a.say("%s\n  and %d more (see \"A participé\" of \"export registrations\")", strings.Join(open[:shown], "\n"), len(open)-shown)
	default:
		a.say("%s", strings.Join(open, "\n"))
	}
	return nil
}
