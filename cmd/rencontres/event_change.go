package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

// tellingOptions are those of commands that change an event and tell who is registered.
type tellingOptions struct {
	dry, json, yes, silent bool
	words                  string
}

func (o *tellingOptions) flags(c *cobra.Command) {
	c.Flags().BoolVar(&o.dry, "dry-run", false, "show what would change and how many letters would go to whom, change nothing")
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	c.Flags().BoolVar(&o.yes, "yes", false, "do it and write the letters without asking")
	c.Flags().BoolVar(&o.silent, "no-letters", false, "write to nobody: they know, or it does not matter to them")
	c.Flags().StringVar(&o.words, "words", "", "more about it for the letters, in French")
}

func newEventChange(a *app, verb, short string) *cobra.Command {
	var o tellingOptions
	c := &cobra.Command{
		Use:     verb + " ID",
		Short:   short,
		Long:    changeHelp(verb),
		Example: "  rencontres event " + verb + " epernay --dry-run",
		Args:    exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			return runEventChange(c.Context(), a, o, verb, args[0])
		},
	}
	o.flags(c)
	return c
}

// changeHelp says what a change of an event does.
func changeHelp(verb string) string {
	asks := verb + ` shows how many letters go to whom, and wants --yes, or the number of letters typed.
`
	if verb == "reopen" {
		return asks + `The event takes place on its date after all. Letters that it is off and that have not left
are withdrawn; who got one is told that it takes place, by one letter, and their calendar
entry comes back. Who was registered is so still. Registration is open or closed as the
dates say, or as "event open" or "event close" said.

A new date is no matter of reopen: write it into the programme, then "event import".`
	}
	return asks + `Everybody registered, early, waiting or undecided gets one letter, and their calendar
entry follows. Practical letters, reminders and invitations about what was are dropped.

The letters leave after ten minutes. Until then "event reopen" takes that back and
withdraws them; who got one already is then told that the event takes place.`
}

func runEventChange(ctx context.Context, a *app, o tellingOptions, verb, id string) error {
	change := func(t *registry.Tx) error {
		switch verb {
		case "cancel":
			return t.CancelEvent(id, "staff")
		case "postpone":
			return t.PostponeEvent(id, true, "staff")
		}
		return t.ReopenEvent(id, "staff")
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		var e registry.Event
		err := s.View(ctx, func(t *registry.Tx) (err error) {
			e, err = t.Event(id)
			return err
		})
		if err != nil {
			return err
		}
		if verb == "cancel" && e.Cancelled || verb == "postpone" && e.Postponed && !e.Cancelled {
			off := map[string]string{"cancel": "cancelled", "postpone": "postponed"}[verb]
			return fmt.Errorf("event %s is %s already: nothing is changed; \"rencontres event reopen %s\" takes it back", id, off, id)
		}
		if verb == "postpone" && e.Cancelled {
			return fmt.Errorf("event %s is cancelled: take that back with \"rencontres event reopen %s\", then postpone it before the letters leave: readers get one about both", id, id)
		}
		if verb == "reopen" && !e.Off() {
			return fmt.Errorf("event %s is neither cancelled nor postponed", id)
		}
		plan, err := service.ChangeEvents(ctx, mailer.Telling{Dry: true, Silent: o.silent, Words: o.words}, change)
		if err != nil {
			return err
		}
		return a.tellChange(ctx, s, service, o, plan, verb+" "+id, true, change)
	})
}

// tellChange shows the letters that a change owes, asks, and makes the change. always asks even if there are none.
func (a *app) tellChange(ctx context.Context, s *session, service *mailer.Service, o tellingOptions, plan []mailer.Notice, what string, always bool,
	change func(*registry.Tx) error) error {
	if err := a.printNotices(plan, o); err != nil {
		return err
	}
	letters := 0
	for _, n := range plan {
		letters += n.Letters
	}
	if o.dry {
		a.say("nothing was changed (--dry-run)")
		return nil
	}
	word := "yes"
	if letters > 0 {
		word = fmt.Sprint(letters)
	}
	if letters > 0 || always {
		if err := a.confirm(o.yes, fmt.Sprintf("%s, and write %s?", what, plural(letters, "letter")), word); err != nil {
			return err
		}
	}
	how := mailer.Telling{Silent: o.silent, Words: o.words, Expect: letters, Sure: true}
	if _, err := service.ChangeEvents(ctx, how, change); err != nil {
		return err
	}
	if letters == 0 {
		return nil
	}
	a.say("letters written: %d; they leave in ten minutes, and can be withdrawn until then", letters)
	return a.tellAlive(ctx, s)
}

// printNotices says of each event what changes for people, and who is written to.
func (a *app) printNotices(plan []mailer.Notice, o tellingOptions) error {
	list := table{head: []string{"RENCONTRE", "CHANGEMENT", "COURRIELS", "À QUI"}}
	for _, n := range plan {
		if o.json {
			if err := printJSON(a.stdout, n); err != nil {
				return err
			}
			continue
		}
		if len(n.Changes)+n.Letters+n.Withdrawn == 0 {
			continue
		}
		list.add(n.Event, changeWords(n.Changes), fmt.Sprint(n.Letters), toldWords(n.People))
	}
	for _, n := range plan {
		for _, note := range []struct {
			n    int
			what string
		}{{n.Withdrawn, "letters about an earlier change that had not left are withdrawn"}, {n.Dropped, "letters about what was are dropped"},
			{n.Unreachable, "letters cannot be delivered: their addresses take none, call these people (\"letter list\" names them)"}} {
			if note.n > 0 {
				a.say("%s: %s: %d", n.Event, note.what, note.n)
			}
		}
		if len(n.LoseSeat) > 0 {
			a.say("%s: lose their seat, and wait for one: %s", n.Event, contactNumbers(n.LoseSeat))
		}
		if len(n.StayMoved) > 0 {
			a.say("%s: were put into the other mode, stay there, and nobody tells them that theirs is there again: %s; \"registration change %s CONTACT --mode ...\" moves one, and tells them",
				n.Event, contactNumbers(n.StayMoved), n.Event)
		}
	}
	if o.json || len(list.rows) == 0 {
		return nil
	}
	return list.print(a.stdout)
}

// contactNumbers is "2 (contact 4, 9)".
func contactNumbers(all []int64) string {
	ids := make([]string, len(all))
	for i, id := range all {
		ids[i] = fmt.Sprint(id)
	}
	return fmt.Sprintf("%d (contact %s)", len(all), strings.Join(ids, ", "))
}

// changeWords is « nouvelle date, nouveau lieu ».
func changeWords(changes []string) string {
	words := map[string]string{"cancelled": "annulée", "postponed": "reportée", "held": "maintenue", "date": "nouvelle date", "place": "nouveau lieu",
		"hours": "nouveaux horaires", "mode": "mode supprimé", "link": "nouveau lien"}
	var all []string
	for _, c := range changes {
		all = append(all, words[c])
	}
	return strings.Join(all, ", ")
}

// toldWords is « 12 inscriptions, 1 en attente », without those of whom there are none.
func toldWords(people map[registry.Standing]int) string {
	words := map[registry.Standing][2]string{registry.Registered: {"inscription", "inscriptions"}, registry.Waiting: {"en attente", "en attente"},
		registry.Early: {"avant ouverture", "avant ouverture"}, registry.Maybe: {"peut-être", "peut-être"}}
	var all []string
	for _, state := range []registry.Standing{registry.Registered, registry.Waiting, registry.Early, registry.Maybe} {
		if people[state] > 0 {
			all = append(all, count(people[state], words[state][0], words[state][1]))
		}
	}
	return orDash(strings.Join(all, ", "))
}
