package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/registry"
	"rencontres/templates"
)

func newContactShow(a *app) *cobra.Command {
	var o contactOptions
	c := &cobra.Command{
		Use:   "show ID|EMAIL|NAME",
		Short: "show a person, their registrations and what happened to them",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runContactShow(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runContactShow(ctx context.Context, a *app, o contactOptions, ref string) error {
	return a.view(ctx, func(t *registry.Tx) error {
		c, err := findContact(t, ref)
		if err != nil {
			return err
		}
		addresses, err := t.AddressesOf(c.ID)
		if err != nil {
			return err
		}
		if o.json {
			return printJSON(a.stdout, contactShown(c, addresses))
		}
		f := a.contactCard(c, addresses)
		if err := addRegistrations(t, &f, c); err != nil {
			return err
		}
		if err := a.addHistory(t, &f, c); err != nil {
			return err
		}
		return f.print(a.stdout)
	})
}

// shownAddress is an address of a contact in "contact show --json", the one that letters go to first.
type shownAddress struct {
	Email      string     `json:"email"`
	Suppressed *time.Time `json:"suppressed_at"`
	Dead       *time.Time `json:"dead_at"`
}

func contactShown(c registry.Contact, addresses []registry.Address) any {
	out := struct {
		contactFields
		Addresses []shownAddress `json:"addresses"`
	}{contactJSON(c), []shownAddress{}}
	for _, a := range addresses {
		out.Addresses = append(out.Addresses, shownAddress{a.Email, instant(a.Suppressed), instant(a.Dead)})
	}
	return out
}

func (a *app) contactCard(c registry.Contact, addresses []registry.Address) fields {
	f := fields{}
	f.add("Contact", fmt.Sprint(c.ID))
	f.add("Nom", strings.TrimSpace(c.Civility+" "+c.Name))
	for i, address := range addresses {
		label := "Adresse"
		if i > 0 {
			label = "Autre adresse"
		}
		f.add(label, addressWords(address.Email))
		if addressWords(address.Email) == address.Email && !address.Suppressed.IsZero() {
			f.add("", "ne reçoit plus d’envois depuis le "+a.moment(address.Suppressed))
		}
		if !address.Dead.IsZero() {
			f.add("", fmt.Sprintf("en échec depuis le %s (%s)", a.moment(address.Dead), address.DeadReason))
		}
	}
	f.add("Fonction", c.Function)
	f.add("Structure", c.Organisation)
	f.add("Public", templates.Audience(string(c.Audience)))
	f.add("Territoire", c.Territory)
	f.add("Étiquettes", strings.Join(c.Tags, ", "))
	f.add("Téléphone", c.Phone)
	f.add("Origine", strings.TrimSpace(originWords(c.Origin)+" "+a.moment(c.Created)))
	return f
}

func addRegistrations(t *registry.Tx, f *fields, c registry.Contact) error {
	rows, err := t.RegistrationsOf(c.ID)
	for i, r := range rows {
		label := ""
		if i == 0 {
			label = "Inscriptions"
		}
		if r, err = t.Shown(r); err != nil {
			return err
		}
		f.add(label, registrationWords(r))
		if i == 0 {
			continue
		}
		f.lines[len(f.lines)-1][0] = ""
	}
	return err
}

// registrationWords is a registration on one line, in French.
func registrationWords(r registry.Registration) string {
	words := []string{r.Event, templates.State(string(r.State))}
	if r.Mode != "" && r.State != registry.Absent {
		mode := templates.Mode(string(r.Mode))
		if r.ModeAssumed {
			mode += " (par défaut)"
		}
		words = append(words, mode)
	}
	if r.Lunch != nil {
		words = append(words, "repas : "+lunchWords(r))
	}
	if r.Diet != "" {
		words = append(words, "régime : "+r.Diet)
	}
	if r.Access != "" {
		words = append(words, "accès : "+r.Access)
	}
	return strings.Join(words, ", ")
}

// addHistory adds the lines of the journal about a person, their registrations and their address, in order.
func (a *app) addHistory(t *registry.Tx, f *fields, c registry.Contact) error {
	subjects := []string{fmt.Sprintf("contact:%d", c.ID)}
	addresses, err := t.AddressesOf(c.ID)
	if err != nil {
		return err
	}
	for _, a := range addresses {
		subjects = append(subjects, fmt.Sprintf("address:%d", a.ID))
	}
	contacts, registrations, err := t.FormerIDs(c.ID)
	if err != nil {
		return err
	}
	for _, id := range contacts {
		subjects = append(subjects, fmt.Sprintf("contact:%d", id))
	}
	for _, id := range registrations {
		subjects = append(subjects, fmt.Sprintf("registration:%d", id))
	}
	rows, err := t.RegistrationsOf(c.ID)
	if err != nil {
		return err
	}
	for _, r := range rows {
		subjects = append(subjects, fmt.Sprintf("registration:%d", r.ID))
	}
	var all []registry.Entry
	for _, subject := range subjects {
		lines, err := t.JournalOf(subject, 100)
		if err != nil {
			return err
		}
		all = append(all, lines...)
	}
	slices.SortFunc(all, func(a, b registry.Entry) int { return int(a.ID - b.ID) })
	for i, e := range all {
		what := actionWords(e.Action)
		if words := codeWords(e.Fields); words != "" {
			what += " (" + words + ")"
		}
		f.add("Journal", fmt.Sprintf("%s  %s  %s", a.moment(e.At), actorWords(e.Actor), what))
		if i > 0 {
			f.lines[len(f.lines)-1][0] = ""
		}
	}
	return nil
}
