package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"rencontres/registry"
	"rencontres/templates"
)

type listOptions struct {
	target
	json bool
	more bool // names, or addresses: what is left out unless it is asked for
}

// newExportList makes the command of a list of one event. more names the flag for what is left out otherwise, "" none.
func newExportList(a *app, c *cobra.Command, more, moreWords string, make func(gathering, bool) list) *cobra.Command {
	var o listOptions
	c.Args = exactly(1)
	name := c.Name()
	c.Use += " EVENT [--output FILE]"
	c.RunE = func(c *cobra.Command, args []string) error {
		o.more = o.more || registry.Fold(c.CalledAs()) == "regimes" // the list by name
		return runExportList(c.Context(), a, o, args[0], name, make)
	}
	o.flags(c.Flags(), ".csv, .xlsx, .pdf or .json", "CSV to stdout")
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	if more != "" {
		c.Flags().BoolVar(&o.more, more, false, moreWords)
	}
	return c
}

func runExportList(ctx context.Context, a *app, o listOptions, event, name string, make func(gathering, bool) list) error {
	ending, err := o.ending(listFormats()...)
	if err != nil {
		return err
	}
	var l list
	var g gathering
	err = a.gather(ctx, event, name, func(gathered gathering) (int, error) {
		g, l = gathered, make(gathered, o.more)
		return len(l.rows), nil
	})
	if err != nil {
		return err
	}
	if o.json {
		for _, r := range l.records() {
			if err := printJSON(a.stdout, r); err != nil {
				return err
			}
		}
		return nil
	}
	write := func(w io.Writer) error { return l.write(w, ending, g) }
	if o.output == "" {
		return write(a.stdout)
	}
	return a.save(o.target, plural(len(l.rows), "row"), write)
}

func newExportVideo(a *app) *cobra.Command {
	return newExportList(a, &cobra.Command{Use: "video", Short: "who follows by video, for its host: names and organisations",
		Long: `video lists those registered by video, for whoever lets them in. Addresses are left out:
the link was sent to everybody. --emails adds them, for a platform that admits by address.`},
		"emails", "add the addresses", videoList)
}

func videoList(g gathering, emails bool) list {
	l := list{name: "visioconference", title: "Participation en visioconférence", empty: "Aucune inscription en visioconférence.", video: true,
		foot:    templates.ListNote("Réservé à l’accueil de la visioconférence.", g.today()),
		columns: []listColumn{{"Nom et prénom", "name", 5}, {"Structure", "organisation", 6}}}
	if emails {
		l.columns = append(l.columns, listColumn{"Courriel", "email", 6})
	}
	for _, x := range g.coming(registry.Remote) {
		row := []any{listName(x.Person), x.Person.Organisation}
		if emails {
			row = append(row, mailbox(x.Person))
		}
		l.rows = append(l.rows, row)
	}
	return l
}

func newExportMeals(a *app) *cobra.Command {
	return newExportList(a, &cobra.Command{Use: "meals", Aliases: []string{"repas", "regimes", "régimes"}, Short: "meals by diet, for the caterer: numbers alone",
		Long: `meals counts the meals by diet. The caterer gets numbers; --names lists instead who has
which special diet, for the team that serves them. "event meals" lists what changed after
the caterer's day, for a call.`},
		"names", "list who has which special diet, for the team at table", mealsList)
}

// mealsList counts meals by diet, or names those who have a special one.
func mealsList(g gathering, names bool) list {
	if names {
		return dietList(g)
	}
	l := list{name: "repas", title: "Repas", empty: "Aucun repas réservé.",
		foot:    templates.ListNote("Pour le traiteur. « Dont à confirmer » : repas prévus pour des personnes inscrites qui n’ont rien précisé.", g.today()),
		columns: []listColumn{{"Régime", "diet", 8}, {"Repas", "meals", 2}, {"Dont à confirmer", "assumed", 2}}}
	plain, plainAssumed, all, allAssumed := 0, 0, 0, 0
	special := newTally()
	for _, x := range g.coming(registry.Onsite) {
		if x.Lunch == nil || !*x.Lunch {
			continue
		}
		all++
		if x.LunchAssumed {
			allAssumed++
		}
		if d := diet(x.Diet); d != "" {
			special.add(d, x.LunchAssumed)
			continue
		}
		plain++
		if x.LunchAssumed {
			plainAssumed++
		}
	}
	if !g.emptied() {
		l.rows = append(l.rows, []any{"Sans régime particulier", plain, plainAssumed})
	}
	for _, key := range special.keys() {
		l.rows = append(l.rows, []any{special.spelling[key], special.counts[key], special.others[key]})
	}
	l.rows = append(l.rows, []any{"Total", all, allAssumed})
	if l.none = all == 0; l.none {
		l.foot = templates.ListNote("Pour le traiteur.", g.today())
	}
	if !g.meals() {
		l.empty = noMeals
	}
	return l
}

const (
	noMeals   = "Aucun repas n’est servi."
	noneAfter = "Les régimes et les besoins signalés sont effacés le lendemain de la date."
)

func dietList(g gathering) list {
	l := list{name: "regimes", title: "Régimes particuliers", empty: "Aucun régime particulier.", foot: templates.ListNote("Pour l’équipe qui sert les repas.", g.today()),
		columns: []listColumn{{"Nom et prénom", "name", 5}, {"Structure", "organisation", 5}, {"Régime", "diet", 5}}}
	for _, x := range g.coming(registry.Onsite) {
		if d := diet(x.Diet); d != "" && x.Lunch != nil && *x.Lunch {
			l.rows = append(l.rows, []any{listName(x.Person), x.Person.Organisation, d})
		}
	}
	switch {
	case !g.meals():
		l.empty = noMeals
	case g.emptied():
		l.empty = noneAfter
	}
	return l
}

func newExportAccess(a *app) *cobra.Command {
	return newExportList(a, &cobra.Command{Use: "access", Aliases: []string{"besoins"}, Short: "what people need to take part, for the host",
		Long: `access lists what people need to take part, on site and by video, and how many of them.
Names are left out; --names lists instead who needs what, for the team that welcomes them.`},
		"names", "list who needs what, for the team that welcomes them", accessList)
}

func accessList(g gathering, names bool) list {
	l := list{name: "besoins", title: "Besoins pour participer", empty: "Aucun besoin n’a été signalé.", foot: templates.ListNote("Pour l’organisation de l’accueil.", g.today()),
		columns: []listColumn{{"Besoin", "access", 8}, {"Mode", "mode", 4}, {"Nombre", "people", 2}}}
	if names {
		l.name, l.title = "besoins-noms", "Besoins, par personne"
		l.columns = []listColumn{{"Nom et prénom", "name", 5}, {"Structure", "organisation", 5}, {"Mode", "mode", 4}, {"Besoin", "access", 6}}
	}
	for _, mode := range []registry.Mode{registry.Onsite, registry.Remote} {
		counted := newTally()
		for _, x := range g.coming(mode) {
			need := templates.OneLine(x.Access)
			switch {
			case need == "":
			case names:
				l.rows = append(l.rows, []any{listName(x.Person), x.Person.Organisation, templates.Mode(string(mode)), need})
			default:
				counted.add(need, false)
			}
		}
		for _, key := range counted.keys() {
			l.rows = append(l.rows, []any{counted.spelling[key], templates.Mode(string(mode)), counted.counts[key]})
		}
	}
	if g.emptied() {
		l.empty = noneAfter
	}
	return l
}
