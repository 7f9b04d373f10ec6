package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/registry"
	"rencontres/templates"
)

func newContact(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "contact", Short: "the people known to the service, and their addresses"})
	c.AddCommand(newContactList(a), newContactShow(a), newContactAdd(a), newContactImport(a), newContactExport(a),
		newContactSuppress(a, "suppress", "write no more campaigns to an address; registrations stand"),
		newContactSuppress(a, "release", "write campaigns to an address again"),
		newContactMerge(a), newContactForget(a))
	return c
}

type contactOptions struct {
	json bool
	yes  bool
}

type contactListOptions struct {
	json      bool
	audiences []string
	tags      []string
}

func newContactList(a *app) *cobra.Command {
	var o contactListOptions
	c := &cobra.Command{
		Use:     "list [WORDS...]",
		Short:   "list people whose name, address, function or organisation holds the words",
		Example: "  rencontres contact list --audience elected,state --tag presse",
		Args:    cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			return runContactList(c.Context(), a, o, strings.Join(args, " "))
		},
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().StringSliceVar(&o.audiences, "audience", nil, "of one of these: `LIST` of elected, state, local_authority, association, other")
	c.Flags().StringSliceVar(&o.tags, "tag", nil, "who bears one of these tags (`LIST`)")
	return c
}

func runContactList(ctx context.Context, a *app, o contactListOptions, words string) error {
	audiences, err := audiencesFrom(o.audiences)
	if err != nil {
		return err
	}
	chosen := registry.Selection{Audiences: audiences, Tags: o.tags}
	return a.view(ctx, func(t *registry.Tx) error {
		all, err := t.Contacts(words)
		if err != nil {
			return err
		}
		list := table{head: []string{"ID", "ADRESSE", "NOM", "FONCTION", "STRUCTURE", "PUBLIC", "TERRITOIRE"}}
		for _, c := range all {
			if !chosen.Holds(c) {
				continue
			}
			if o.json {
				if err := printJSON(a.stdout, contactJSON(c)); err != nil {
					return err
				}
				continue
			}
			list.add(c.ID, addressWords(c.Email), c.Name, c.Function, c.Organisation, templates.Audience(string(c.Audience)), c.Territory)
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}

type contactFields struct {
	ID           int64             `json:"id"`
	Email        string            `json:"email"`
	Name         string            `json:"name"`
	Civility     string            `json:"civility"`
	Function     string            `json:"function"`
	Organisation string            `json:"organisation"`
	Audience     registry.Audience `json:"audience"`
	Territory    string            `json:"territory"`
	Tags         []string          `json:"tags"`
	Phone        string            `json:"phone"`
	Also         []string          `json:"also"` // other addresses, by merging

	Shares []int64 `json:"shares_address_with,omitempty"` // of a new person alone: who has the address already
}

func contactJSON(c registry.Contact) contactFields {
	return contactFields{c.ID, c.Email, c.Name, c.Civility, c.Function, c.Organisation, c.Audience, c.Territory, append([]string{}, c.Tags...), c.Phone, append([]string{}, c.Also...), nil}
}

type contactAddOptions struct {
	contact  registry.Contact
	audience string
	json     bool
}

func newContactAdd(a *app) *cobra.Command {
	var o contactAddOptions
	c := &cobra.Command{
		Use:   "add --email ADDRESS",
		Short: "add a person, or complete one who is known",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runContactAdd(c.Context(), a, o) },
	}
	f := c.Flags()
	f.StringVar(&o.contact.Email, "email", "", "address")
	f.StringVar(&o.contact.Name, "name", "", "first name, then last name")
	f.StringVar(&o.contact.Civility, "civility", "", "Mme or M.")
	f.StringVar(&o.contact.Function, "function", "", "function")
	f.StringVar(&o.contact.Organisation, "organisation", "", "organisation")
	f.StringVar(&o.contact.Territory, "territory", "", "territory")
	f.StringVar(&o.contact.Phone, "phone", "", "telephone")
	f.StringVar(&o.audience, "audience", "", "elected, state, local_authority, association or other")
	f.StringSliceVar(&o.contact.Tags, "tag", nil, "tags")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runContactAdd(ctx context.Context, a *app, o contactAddOptions) error {
	if problem := addressProblem(o.contact.Email); problem != "" {
		return misuse("--email: %q %s", o.contact.Email, problem)
	}
	var ok bool
	if o.contact.Civility, ok = civilityFrom(o.contact.Civility); !ok {
		return misuse("--civility is Mme or M.")
	}
	audiences, err := audiencesFrom([]string{o.audience})
	if err != nil {
		return err
	}
	o.contact.Audience, o.contact.Origin = audiences[0], "staff"
	return a.update(ctx, func(t *registry.Tx) error {
		others, err := t.Neighbours(o.contact)
		if err != nil {
			return err
		}
		c, err := t.AddContact(o.contact)
		if err != nil {
			return err
		}
		if len(others) > 0 {
			a.say("%s becomes a new person: %s has the address %s already; if it is a slip: \"rencontres contact merge %d %d\"",
				printable(c.Name), neighbourNames(others), printable(c.Email), others[0].ID, c.ID)
		}
		if o.json {
			shown := contactJSON(c)
			shown.Shares = neighbourIDs(others)
			return printJSON(a.stdout, shown)
		}
		_, err = fmt.Fprintln(a.stdout, c.ID)
		return err
	})
}

func newContactExport(a *app) *cobra.Command {
	var o target
	c := &cobra.Command{
		Use:   "export [--output FILE]",
		Short: "write all contacts as CSV or XLSX, as import reads them",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runContactExport(c.Context(), a, o) },
	}
	o.flags(c.Flags(), ".csv or .xlsx", "CSV to stdout")
	return c
}

func runContactExport(ctx context.Context, a *app, o target) error {
	ending, err := o.ending(".csv", ".xlsx")
	if err != nil {
		return err
	}
	var rows [][]string
	err = a.update(ctx, func(t *registry.Tx) error {
		all, err := t.Contacts("")
		if err != nil {
			return err
		}
		for _, c := range all {
			rows = append(rows, []string{c.Email, c.Name, c.Civility, c.Function, c.Organisation, audienceWords(c.Audience), c.Territory,
				strings.Join(c.Tags, ","), c.Phone})
		}
		return exported(t, "contacts", "contacts", len(rows))
	})
	if err != nil {
		return err
	}
	head := []string{"email", "nom et prénom", "civilité", "fonction", "structure", "public", "territoire", "étiquettes", "téléphone"}
	write := func(w io.Writer) error {
		if ending == ".xlsx" {
			return sheet.WriteXLSX(w, "Contacts", head, rows)
		}
		return sheet.WriteCSV(w, head, rows)
	}
	if o.output == "" {
		return write(a.stdout)
	}
	return a.save(o, plural(len(rows), "row"), write)
}

func newContactSuppress(a *app, verb, short string) *cobra.Command {
	return &cobra.Command{
		Use:   verb + " ADDRESS|ID",
		Short: short,
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.update(c.Context(), func(t *registry.Tx) error {
				addresses, err := findAddresses(t, args[0])
				if err != nil {
					return err
				}
				for _, address := range addresses {
					if err := t.Suppress(address, verb == "suppress", "staff", 0); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}

// findAddresses gives the address that is named, or those of a contact.
func findAddresses(t *registry.Tx, ref string) ([]int64, error) {
	if strings.Contains(ref, "@") {
		address, err := t.EnsureAddress(ref) // an unknown one too: a later import must not write to it
		return []int64{address.ID}, err
	}
	c, err := findContact(t, ref)
	if err != nil {
		return nil, err
	}
	all, err := t.AddressesOf(c.ID)
	ids := make([]int64, len(all))
	for i, a := range all {
		ids[i] = a.ID
	}
	return ids, err
}

func newContactForget(a *app) *cobra.Command {
	var o contactOptions
	c := &cobra.Command{
		Use:   "forget CONTACT",
		Short: "empty all that is personal about somebody, for good",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runContactForget(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.yes, "yes", false, "do it without asking")
	return c
}

func runContactForget(ctx context.Context, a *app, o contactOptions, ref string) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	var contact registry.Contact
	err = s.View(ctx, func(t *registry.Tx) (err error) {
		contact, err = findContact(t, ref)
		return err
	})
	if err != nil {
		return err
	}
	a.say("contact %d, %s <%s>: name, details, needs, messages and letters are emptied for good, and places at events to come are given up; counts stay", contact.ID, printable(contact.Name), printable(contact.Email))
	if err := a.confirm(o.yes, "Forget them?", "yes"); err != nil {
		return err
	}
	if err := s.Update(ctx, func(t *registry.Tx) error { return t.Forget(contact.ID, "staff") }); err != nil {
		return err
	}
	return s.Checkpoint(ctx)
}
