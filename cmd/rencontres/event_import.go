package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"rencontres/registry"
)

type eventImportOptions struct {
	dry  bool
	json bool
}

func newEventImport(a *app) *cobra.Command {
	var o eventImportOptions
	c := &cobra.Command{
		Use:   "import [FILE]",
		Short: "take over a programme, and show what it changes",
		Long: `import reads the programme that the configuration names, or FILE, and shows the
difference to what the registry holds. Every mistake is reported at once. Events that
the file no longer lists stay.`,
		Example: `  rencontres event import --dry-run
  rencontres event import programme-2027.toml`,
		Args: between(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return runEventImport(c.Context(), a, o, append(args, "")[0])
		},
	}
	c.Flags().BoolVar(&o.dry, "dry-run", false, "show the difference, change nothing")
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

var errDry = errors.New("nothing is kept") // rolls a dry run back

func runEventImport(ctx context.Context, a *app, o eventImportOptions, file string) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	if file == "" {
		file = s.Programme
	}
	if file == "" {
		return misuse("the configuration names no programme: name the file")
	}
	p, err := programmeFrom(file)
	if err != nil {
		return err
	}
	var differences []registry.Difference
	var owed []string
	err = s.Update(ctx, func(t *registry.Tx) (err error) {
		if owed, err = owedLetters(t, p); err != nil {
			return err
		}
		if differences, err = t.ImportProgramme(p, "staff"); err == nil && o.dry {
			err = errDry
		}
		return err
	})
	if err != nil && !errors.Is(err, errDry) {
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
	for _, line := range owed {
		a.say("%s", printable(line))
	}
	if o.dry {
		a.say("nothing was changed (--dry-run)")
	}
	return nil
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

// owedLetters says for each event that moves, and that people are registered at, which letter it owes them.
func owedLetters(t *registry.Tx, p registry.Programme) ([]string, error) {
	differences, err := t.CompareProgramme(p)
	if err != nil {
		return nil, err
	}
	moved := map[string][]string{}
	var order []string
	for _, d := range differences {
		if d.Old == "" || !slices.Contains([]string{"date", "starts", "ends", "town", "venue", "onsite.capacity", "remote.capacity"}, d.Key) {
			continue
		}
		if (d.Key == "onsite.capacity" || d.Key == "remote.capacity") && d.New != "" {
			continue // a number of seats; without any the mode is struck
		}
		if moved[d.Event] == nil {
			order = append(order, d.Event)
		}
		moved[d.Event] = append(moved[d.Event], d.Key)
	}
	var lines []string
	for _, event := range order {
		n, err := holders(t, event)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			lines = append(lines, fmt.Sprintf("%s moves (%v): it owes a letter of change (people to write to: %d)", event, moved[event], n))
		}
	}
	return lines, nil
}

// valueWords is a value of the programme as staff read it.
func valueWords(key, value string) string {
	switch {
	case key == "reminder":
		return reminderWords(value)
	case value == "no limit":
		return "sans limite"
	case key == "", key == "date", key == "opens", key == "closes", key == "onsite.meal_cutoff":
		return frenchDays(value)
	}
	return value
}

// keyWords is the French of a key of the programme.
func keyWords(key string) string {
	words := map[string]string{"": "nouvelle rencontre", "title": "titre", "kind": "nature", "date": "date", "welcome": "accueil", "starts": "début", "ends": "fin",
		"zone": "fuseau", "town": "ville", "department": "département", "venue": "lieu", "opens": "ouverture", "closes": "clôture", "reminder": "rappel",
		"onsite.meal_cutoff": "date limite du traiteur", "remote.until": "fin de la visio", "remote.link": "lien de la visio", "onsite.capacity": "places sur place",
		"onsite.meals": "repas", "remote.capacity": "places en visio"}[key]
	if words == "" {
		return key
	}
	return words
}
