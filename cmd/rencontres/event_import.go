package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

var errDry = errors.New("nothing is kept") // rolls a dry run back

type eventImportOptions struct {
	tellingOptions
}

func newEventImport(a *app) *cobra.Command {
	var o eventImportOptions
	c := &cobra.Command{
		Use:   "import [FILE]",
		Short: "take over a programme, and show what it changes",
		Long: `import reads the programme that the configuration names, or FILE, and shows the
difference to what the registry holds. Every mistake is reported at once. Events that
the file no longer lists stay.

A new date, place or hours, or a mode that the file no longer has, is told to everybody
registered: one letter each, which says what was and what is now. Who says nothing stays
registered. That wants --yes, or the number of letters typed. The letters leave after ten
minutes; until then another import withdraws them.

A day that is over is refused for an event still to come. A new event whose day is over
is named. One that is over and gets another such day wants --yes: no letter tells of it,
and the needs of those registered are emptied.`,
		Example: `  rencontres event import --dry-run
  rencontres event import programme-2027.toml
  rencontres event import --yes --words "La salle prévue n’est plus disponible."`,
		Args: between(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return runEventImport(c.Context(), a, o, append(args, "")[0])
		},
	}
	o.flags(c)
	return c
}

func runEventImport(ctx context.Context, a *app, o eventImportOptions, file string) error {
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		p, err := a.programmeToImport(s, file)
		if err != nil {
			return err
		}
		var differences []registry.Difference
		var fresh, moved []string
		change := func(t *registry.Tx) (err error) {
			differences, err = t.ImportProgramme(p, "staff")
			fresh, moved = daysOver(differences, p, t.Now(), ""), daysOver(differences, p, t.Now(), "date")
			return err
		}
		plan, err := service.ChangeEvents(ctx, mailer.Telling{Dry: true, Silent: o.silent, Words: o.words}, change)
		if err != nil {
			return err
		}
		if err := a.printDifferences(differences, o.json); err != nil {
			return err
		}
		if !o.json {
			for _, e := range p.Events {
				a.say("%s", printable(e.ID+" : "+eventHolds(e)))
			}
		}
		if over := append(fresh, moved...); len(over) > 0 {
			a.say("their day is over already: %s; is the year right?", printable(strings.Join(over, ", ")))
		}
		return a.tellChange(ctx, s, service, o.tellingOptions, plan, "take the programme over", len(moved) > 0 || o.silent && len(plan) > 0, change)
	})
}

// daysOver gives the events with a difference of a key ("": new ones) whose day is over already: "epernay (28/05/2026)".
func daysOver(all []registry.Difference, p registry.Programme, now time.Time, key string) []string {
	var over []string
	for _, e := range p.Events {
		differs := func(d registry.Difference) bool { return d.Event == e.ID && d.Key == key }
		if e.Over(now) && slices.ContainsFunc(all, differs) {
			over = append(over, fmt.Sprintf("%s (%s)", e.ID, frenchDays(e.Date)))
		}
	}
	return over
}

// programmeToImport reads the file that is named, or that the configuration names.
func (a *app) programmeToImport(s *session, file string) (registry.Programme, error) {
	if file == "" {
		file = s.Programme
	}
	if file == "" {
		return registry.Programme{}, misuse("the configuration names no programme: name the file")
	}
	return programmeFrom(file)
}

func (a *app) printDifferences(all []registry.Difference, json bool) error {
	list := table{head: []string{"RENCONTRE", "RUBRIQUE", "AVANT", "APRÈS"}}
	for _, d := range all {
		if json {
			if err := printJSON(a.stdout, map[string]string{"event": d.Event, "key": d.Key, "old": d.Old, "new": d.New}); err != nil {
				return err
			}
			continue
		}
		list.add(d.Event, keyWords(d.Key), orDash(valueWords(d.Key, d.Old)), orDash(valueWords(d.Key, d.New)))
	}
	switch {
	case json:
		return nil
	case len(all) == 0:
		_, err := fmt.Fprintln(a.stdout, "Aucune différence.")
		return err
	}
	return list.print(a.stdout)
}

// valueWords is a value of the programme as staff read it.
func valueWords(key, value string) string {
	switch {
	case key == "reminder":
		return reminderWords(value)
	case value == "no limit":
		return "sans limite"
	case key == "", key == "date", key == "opens", key == "closes", key == "changes", key == "onsite.meal_cutoff":
		return frenchDays(value)
	}
	return value
}

// keyWords is the French of a key of the programme.
func keyWords(key string) string {
	words := map[string]string{"": "nouvelle rencontre", "title": "titre", "kind": "nature", "date": "date", "welcome": "accueil", "starts": "début", "ends": "fin",
		"zone": "fuseau", "town": "ville", "department": "département", "venue": "lieu", "opens": "ouverture", "closes": "clôture", "changes": "dernier jour des changements", "reminder": "rappel",
		"letters.reminder": "date du rappel", "letters.practical": "date des informations pratiques", "letters.eve": "date du rappel pratique", "letters.thanks": "date des remerciements",
		"onsite.meal_cutoff": "date limite du traiteur", "remote.until": "fin de la visio", "remote.link": "lien de la visio", "onsite.capacity": "places en salle",
		"onsite.meals": "repas", "remote.capacity": "places en visio", "attachment": "pièces jointes"}[key]
	if words == "" {
		return key
	}
	return words
}
