package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

type registrationImportOptions struct {
	dry  bool
	tell bool
	yes  bool
	json bool
}

func newRegistrationImport(a *app) *cobra.Command {
	var o registrationImportOptions
	c := &cobra.Command{
		Use:   "import EVENT FILE",
		Short: "take registrations over that were kept in a CSV or XLSX file",
		Long: `import reads a list as "contact import" does, and besides the people of it

  état;mode;repas;régime;accès

the headings of other French lists are recognised, as are columns to tick for each
mode. Who is on the list is registered, in its order, as long as there are seats, and
waits else; "liste d'attente" in the column of states comes after all others,
"absent" is noted as such. A column « rencontre » says by name, town or day which event a
row is of: rows of other events are counted, and left out. What the registry holds already stays as it is. Nobody is
written to, unless --tell is given. Every mistake is reported at once, and with any
nothing is written.`,
		Example: "  rencontres registration import epernay inscrits.xlsx --dry-run",
		Args:    exactly(2),
		RunE: func(c *cobra.Command, args []string) error {
			return runRegistrationImport(c.Context(), a, o, args[0], args[1])
		},
	}
	f := c.Flags()
	f.BoolVar(&o.dry, "dry-run", false, "show what it would do, change nothing")
	f.BoolVar(&o.tell, "tell", false, "send each new one the letter that says how they are registered")
	f.BoolVar(&o.yes, "yes", false, "with --tell, do it without asking")
	f.BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

func runRegistrationImport(ctx context.Context, a *app, o registrationImportOptions, event, file string) error {
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		var e registry.Event
		var programme []registry.Event
		err := s.View(ctx, func(t *registry.Tx) (err error) {
			if e, err = t.Event(event); err == nil {
				programme, err = t.Events()
			}
			return err
		})
		if err != nil {
			return err
		}
		rows, err := a.readRegistrations(file, e, programme, o.dry)
		if err != nil {
			return err
		}
		all := make([]mailer.Takeover, len(rows))
		for i, row := range rows {
			all[i] = row.Takeover
		}
		done, err := service.ImportRegistrations(ctx, all, o.tell, !o.dry && !o.tell)
		if err != nil {
			return takeoverError(file, rows, done, err)
		}
		if o.tell && !o.dry {
			a.say("%s written to", people(countNew(done)))
			if err := a.confirm(o.yes, "Do it?", "yes"); err != nil {
				return err
			}
			if done, err = service.ImportRegistrations(ctx, all, true, true); err != nil {
				return takeoverError(file, rows, done, err)
			}
		}
		return a.printTakenOver(rows, done, o)
	})
}

func people(n int) string {
	if n == 1 {
		return "1 person is"
	}
	return fmt.Sprintf("%d people are", n)
}

func countNew(all []mailer.TakenOver) int {
	n := 0
	for _, d := range all {
		if d.New {
			n++
		}
	}
	return n
}

// readRegistrations reads a list; all that is wrong with it is one error, each line of which names its file and line.
func (a *app) readRegistrations(file string, e registry.Event, programme []registry.Event, dry bool) ([]registrationRow, error) {
	t, torn, err := readSheet(file)
	if err != nil {
		return nil, fmt.Errorf("reading registrations: %w", err)
	}
	rows, l, wrong := registrationsFrom(t, e, programme)
	if err := errors.Join(torn, wrong); err != nil {
		return nil, inFile(file, err)
	}
	a.sayLayout(t, l.layout)
	a.sayNames(l.layout, dry)
	if l.others > 0 {
		a.say("%s of other events, not taken over", plural(l.others, "row"))
	}
	return rows, nil
}

// takeoverError names the rows that cannot be taken over.
func takeoverError(file string, rows []registrationRow, tried []mailer.TakenOver, err error) error {
	if !errors.Is(err, mailer.ErrTakeover) {
		return err
	}
	var faults []error
	for i, d := range tried {
		if d.Problem != nil {
			faults = append(faults, &sheet.LineError{Line: rows[i].line, Say: d.Problem.Error()})
		}
	}
	return inFile(file, errors.Join(faults...))
}

// takenOverFields is a row of an import; the JSON names are for programs.
type takenOverFields struct {
	Line   int      `json:"line"`
	Change string   `json:"change"` // "added", "kept", "unchanged"
	Kept   []string `json:"kept"`   // what the registry holds otherwise, and stays
	registrationFields
}

// printTakenOver shows each registration that is new, or that stays other than the list says, and the counts.
func (a *app) printTakenOver(rows []registrationRow, done []mailer.TakenOver, o registrationImportOptions) error {
	words := map[string]string{"added": "ajout", "kept": "gardée"}
	counts := map[string]int{}
	list := table{head: []string{"LIGNE", "EFFET", "ADRESSE", "NOM", "INSCRIPTION", "DÉTAIL"}}
	for i, d := range done {
		change, kept := "added", []string{}
		if !d.New {
			if kept = otherwise(d.Now, rows[i]); len(kept) > 0 {
				change = "kept"
			} else {
				change = "unchanged"
			}
		}
		counts[change]++
		switch {
		case o.json:
			fields := takenOverFields{rows[i].line, change, kept, registrationJSON(registry.Attendance{Registration: d.Now, Person: d.Person})}
			if err := printJSON(a.stdout, fields); err != nil {
				return err
			}
		case change == "kept" || change == "added" && (o.dry || d.Now.State == registry.Waiting || d.Now.AwaitsMeal()):
			detail := kept
			if change == "added" && d.Now.AwaitsMeal() {
				detail = append(detail, "complet : attend un repas")
			}
			list.add(rows[i].line, words[change], d.Person.Email, d.Person.Name, strings.TrimPrefix(registrationWords(d.Now), d.Now.Event+", "), strings.Join(detail, " ; "))
		}
	}
	if o.json {
		return nil
	}
	return a.printEffects(list, o.dry, count(counts["added"], "ajout", "ajouts"), count(counts["kept"], "gardée comme elle est", "gardées comme elles sont"),
		count(counts["unchanged"], "inchangée", "inchangées"))
}

// lunchSaid is what a row says of the meal, in the words of the registry's: who waits for one asked for it.
func lunchSaid(now registry.Registration, said *bool) string {
	if now.AwaitsMeal() && said != nil && *said {
		return lunchWords(now)
	}
	return yesNo(said)
}

// otherwise lists what a row says otherwise than the registry holds.
func otherwise(now registry.Registration, row registrationRow) []string {
	kept := []string{}
	differ := func(label, held, file string) {
		if file != "" && file != held {
			kept = append(kept, fmt.Sprintf("%s : %s (fichier : %s)", label, orDash(held), file))
		}
	}
	i, coming := row.Intent, now.State != registry.Absent && now.State != registry.Maybe
	said := map[string]bool{"attend": coming, "absent": now.State == registry.Absent, "maybe": now.State == registry.Maybe}
	if !said[i.Intent] {
		differ("état", templates.State(string(now.State)), row.state)
	}
	if i.Intent != "attend" || !coming {
		return kept
	}
	if i.Mode != nil {
		differ("mode", templates.Mode(string(now.Mode)), templates.Mode(*i.Mode))
	}
	if now.Lunch != nil {
		differ("repas", lunchWords(now), lunchSaid(now, i.Lunch))
	}
	if i.Diet != nil {
		differ("régime", now.Diet, *i.Diet)
	}
	if i.Access != nil {
		differ("accès", now.Access, *i.Access)
	}
	return kept
}
