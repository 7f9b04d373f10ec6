package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rencontres/cmd/rencontres/paper"
	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// sheetPaper is what can be printed: a file of its own name, about so many people.
type sheetPaper struct {
	name   string // without the ending
	people int
	write  func(io.Writer) error
	note   string // for whoever made it, "" none
}

type paperOptions struct {
	target
	blank   int
	contact string
}

// newExportPaper makes the command of a paper about one event, which is PDF alone.
func newExportPaper(a *app, c *cobra.Command, more func(*cobra.Command, *paperOptions), make func(gathering, paperOptions) (sheetPaper, error)) *cobra.Command {
	var o paperOptions
	c.Args = exactly(1)
	name := c.Name()
	c.Use += " EVENT [--output FILE]"
	c.RunE = func(c *cobra.Command, args []string) error {
		return runExportPaper(c.Context(), a, o, args[0], name, make)
	}
	o.flags(c.Flags(), ".pdf", "a file here, named after the event")
	more(c, &o)
	return c
}

func blankFlag(words string, usual int) func(*cobra.Command, *paperOptions) {
	return func(c *cobra.Command, o *paperOptions) { c.Flags().IntVar(&o.blank, "blank", usual, words) }
}

func runExportPaper(ctx context.Context, a *app, o paperOptions, event, name string, make func(gathering, paperOptions) (sheetPaper, error)) error {
	if o.blank < 0 || o.blank > 500 {
		return misuse("--blank is a number from 0 to 500")
	}
	if _, err := o.ending(".pdf"); err != nil {
		return err
	}
	var p sheetPaper
	err := a.gather(ctx, event, name, func(g gathering) (rows int, err error) {
		p, err = make(g, o)
		return p.people, err
	})
	if err != nil {
		return err
	}
	if o.output == "" {
		o.output = p.name + "-" + event + ".pdf"
	}
	if p.note != "" {
		a.say("%s", p.note)
	}
	return a.save(o.target, peopleCount(p.people), p.write)
}

func peopleCount(n int) string {
	if n == 1 {
		return "1 person"
	}
	return fmt.Sprintf("%d people", n)
}

func newExportSignin(a *app) *cobra.Command {
	return newExportPaper(a, &cobra.Command{Use: "signin", Aliases: []string{"emargement", "émargement"}, Short: "the attendance sheet to sign, as PDF",
		Long: `signin writes the feuille d'émargement of those registered on site: by name, a box to sign
for each half-day, lines for people who come without having registered. It shows no
address, telephone, diet or need. The number beside a name is the contact's: it is what
"registration attend" takes once the sheet is signed.`,
		Example: "  rencontres export signin epernay\n  rencontres registration attend epernay 12 17 23"},
		blankFlag("so many empty lines for people not registered", blankLines), signinPaper)
}

// blankLines is how many empty lines a sheet to sign has, and blankBadges how many badges without a name come with the others.
const (
	blankLines  = 10
	blankBadges = 5
)

func signinPaper(g gathering, o paperOptions) (sheetPaper, error) {
	if g.event.Onsite == nil {
		return sheetPaper{}, fmt.Errorf("event %s is by video alone: nobody signs; \"export video\" lists who follows", g.event.ID)
	}
	here := g.coming(registry.Onsite)
	t := paper.Table{Frame: g.frame("Feuille d’émargement", templates.SigninNote(g.organisation, g.words)), RowHeight: 11.5,
		Columns: []paper.Column{{Title: "N°", Share: 9, Small: true}, {Title: "Nom et prénom", Share: 48, Bold: true}, {Title: "Structure", Share: 42},
			{Title: "Fonction", Share: 34}}}
	halves := templates.HalfDays(g.words)
	for _, half := range halves {
		t.Columns = append(t.Columns, paper.Column{Title: half, Share: 64 / float64(len(halves)+1) * 1.5, Box: true})
	}
	section := paper.Section{Empty: "Aucune inscription sur place."}
	for _, x := range here {
		section.Rows = append(section.Rows, []string{itoa(x.Contact), listName(x.Person), x.Person.Organisation, x.Person.Function})
	}
	t.Sections = []paper.Section{section}
	if o.blank > 0 {
		t.Sections = append(t.Sections, paper.Section{Title: "Personnes présentes sans inscription", Blank: o.blank})
	}
	return sheetPaper{name: "emargement", people: len(here), write: func(w io.Writer) error { return t.Write(w, fonts()) }}, nil
}

func newExportBadges(a *app) *cobra.Command {
	return newExportPaper(a, &cobra.Command{Use: "badges", Short: "badges of 90 by 55 mm to cut, ten to an A4 sheet, as PDF"},
		blankFlag("so many badges without a name", blankBadges), badgesPaper)
}

func badgesPaper(g gathering, o paperOptions) (sheetPaper, error) {
	b := paper.Badges{Frame: g.frame("Badges", ""), Head: templates.EventHead(g.words)[0], Day: templates.EventShort(g.words), Blank: o.blank}
	here := g.coming(registry.Onsite)
	for _, x := range here {
		given, family := registry.Surname(x.Person.Name)
		if x.Person.Name == "" {
			family = x.Person.Organisation // who it is stands nowhere
		}
		b.Badges = append(b.Badges, paper.Badge{Given: given, Family: family, Function: x.Person.Function, Organisation: x.Person.Organisation})
	}
	return sheetPaper{name: "badges", people: len(here), write: func(w io.Writer) error { return b.Write(w, fonts()) }}, nil
}

func newExportCertificates(a *app) *cobra.Command {
	return newExportPaper(a, &cobra.Command{Use: "certificates", Aliases: []string{"attestations"}, Short: "a certificate of attendance for everybody who came, as PDF",
		Long: `certificates writes an attestation de présence for each person noted as present, one page
each. Note first who came, by "registration attend".`},
		func(c *cobra.Command, o *paperOptions) {
			c.Flags().StringVar(&o.contact, "contact", "", "of one `PERSON` alone: id, address or whole name")
		}, certificatesPaper)
}

func certificatesPaper(g gathering, o paperOptions) (sheetPaper, error) {
	if err := g.event.Begun(g.now); err != nil {
		return sheetPaper{}, err
	}
	c := paper.Certificates{Frame: g.frame("Attestation de présence", templates.OrganisationFoot(g.organisation)), Organisation: g.organisation.Name}
	unnamed := 0
	for _, x := range g.all {
		if x.Attended == nil || !*x.Attended || o.contact != "" && !means(x, o.contact) {
			continue
		}
		if x.Person.Name == "" {
			unnamed++
			continue
		}
		c.Sheets = append(c.Sheets, g.certificate(x))
	}
	p := sheetPaper{name: "attestations", people: len(c.Sheets), write: func(w io.Writer) error { return c.Write(w, fonts()) }}
	if unnamed > 0 {
		p.note = fmt.Sprintf("no certificate for %s of whom no name is known: see \"contact list\"", peopleCount(unnamed))
	}
	switch {
	case len(c.Sheets) > 0:
		return p, nil
	case unnamed > 0:
		return p, errors.New(p.note)
	case o.contact != "":
		return p, fmt.Errorf("nobody that %q means was noted as present at %s: see \"registration attend\"", o.contact, g.event.ID)
	}
	return p, fmt.Errorf("nobody was noted as present at %s yet: note who came with \"registration attend\"", g.event.ID)
}

func (g gathering) certificate(x registry.Attendance) paper.Certificate {
	mode := x.Mode
	if mode == "" {
		mode = registry.Onsite
	}
	return certificateOf(templates.Letter{To: mailer.PersonFor(x.Person), Organisation: g.organisation, Now: g.now, Mode: string(mode)}, g.words)
}

// means says whether a person is meant by an id, an address or a whole name.
func means(x registry.Attendance, ref string) bool {
	return ref == itoa(x.Contact) || registry.AddressKey(ref) != "" && registry.AddressKey(ref) == registry.AddressKey(x.Person.Email) ||
		registry.NameKey(ref) != "" && registry.NameKey(ref) == registry.NameKey(x.Person.Name)
}
