package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/registry"
	"rencontres/templates"
)

func newEvent(a *app) *cobra.Command {
	c := noun(&cobra.Command{Use: "event", Short: "the days of the programme"})
	c.AddCommand(newEventList(a), newEventShow(a), newEventImport(a), newEventMeals(a),
		newEventSwitch(a, "open", "open registration whatever the dates say"),
		newEventSwitch(a, "close", "close registration whatever the dates say"),
		newEventChange(a, "cancel", "call an event off, and tell everybody registered"),
		newEventChange(a, "postpone", "take an event off its date until a new one is imported, and tell everybody registered"),
		newEventChange(a, "reopen", "take back that an event was cancelled or postponed"))
	return c
}

type eventOptions struct {
	json  bool
	dates bool
}

func newEventList(a *app) *cobra.Command {
	var o eventOptions
	c := &cobra.Command{
		Use:   "list",
		Short: "list the events, their state and their seats",
		Args:  exactly(0),
		RunE:  func(c *cobra.Command, _ []string) error { return runEventList(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

func runEventList(ctx context.Context, a *app, o eventOptions) error {
	return a.view(ctx, func(t *registry.Tx) error {
		events, err := t.Events()
		if err != nil {
			return err
		}
		list := table{head: []string{"ID", "DATE", "VILLE", "ÉTAT", "SUR PLACE", "VISIO", "REPAS", "TITRE"}}
		for _, e := range events {
			offered, err := offeredAt(t, e)
			if err != nil {
				return err
			}
			if o.json {
				if err := printJSON(a.stdout, eventJSON(t, e, offered)); err != nil {
					return err
				}
				continue
			}
			list.add(e.ID, frenchDays(e.Date), e.Town, eventState(t, e), seatWords(e.Onsite)+offeredWords(offered[registry.Onsite]),
				seatWords(e.Remote)+offeredWords(offered[registry.Remote]), mealsTaken(e), e.Title)
		}
		if o.json {
			return nil
		}
		return list.print(a.stdout)
	})
}

type seatsJSON struct {
	Capacity *int `json:"capacity"`
	Extra    int  `json:"extra"`
	Taken    int  `json:"taken"`
	Offered  int  `json:"offered,omitempty"` // by mail, until an answer
}

func seatsOf(s *registry.Seats, offered int) *seatsJSON {
	if s == nil {
		return nil
	}
	return &seatsJSON{s.Capacity, s.Extra, s.Taken, offered}
}

// offeredAt counts the seats of each mode that are offered by mail until an answer.
func offeredAt(t *registry.Tx, e registry.Event) (map[registry.Mode]int, error) {
	offered := map[registry.Mode]int{}
	for _, mode := range []registry.Mode{registry.Onsite, registry.Remote} {
		n, err := t.Offered(e.ID, mode)
		if err != nil {
			return nil, err
		}
		offered[mode] = n
	}
	return offered, nil
}

// offeredWords is « (1 proposée) » behind the seats that are taken, "" if none is offered.
func offeredWords(n int) string {
	if n == 0 {
		return ""
	}
	return " (" + count(n, "proposée", "proposées") + ")"
}

func eventJSON(t *registry.Tx, e registry.Event, offered map[registry.Mode]int) map[string]any {
	return map[string]any{"id": e.ID, "title": e.Title, "kind": e.Kind, "date": e.Date, "welcome": e.Welcome, "starts": e.Starts, "ends": e.Ends,
		"zone": e.Zone, "town": e.Town, "department": e.Department, "venue": e.Venue, "opens": e.Opens, "closes": e.Closes, "state": e.StateAt(t.Now()),
		"postponed": e.Postponed, "onsite": seatsOf(e.Onsite, offered[registry.Onsite]), "remote": seatsOf(e.Remote, offered[registry.Remote]), "meals": seatsOf(&e.Meals, 0), "link": e.Video,
		"until": e.RemoteUntil, "meal_cutoff": e.MealCutoff, "changes": e.Changes, "reminder": e.Reminder,
		"letters": map[string]any{"reminder": e.Due(registry.DueReminder), "practical": e.Due(registry.DuePractical), "eve": null(e.Due(registry.DueEve)), "thanks": e.Due(registry.DueThanks)}}
}

// eventState is the French of an event's state.
func eventState(t *registry.Tx, e registry.Event) string {
	words := map[registry.EventState]string{registry.EventAnnounced: "annoncée", registry.EventOpen: "ouverte", registry.EventClosed: "close",
		registry.EventPast: "passée", registry.EventCancelled: "annulée"}[e.StateAt(t.Now())]
	if e.Postponed {
		words += ", reportée"
	}
	return words
}

// mealsTaken is « 12 / 80, traiteur : 21/05/2026 », "" where nobody comes on site.
func mealsTaken(e registry.Event) string {
	if e.Onsite == nil {
		return ""
	}
	return seatWords(&e.Meals) + catererDay(e, ", ")
}

// seatWords is « 12 / 80 », « 12 » without limit, "" without the mode.
func seatWords(s *registry.Seats) string {
	switch {
	case s == nil:
		return ""
	case s.Capacity == nil:
		return fmt.Sprint(s.Taken)
	case s.Extra > 0:
		return fmt.Sprintf("%d / %d+%d", s.Taken, *s.Capacity, s.Extra)
	}
	return fmt.Sprintf("%d / %d", s.Taken, *s.Capacity)
}

func newEventShow(a *app) *cobra.Command {
	var o eventOptions
	c := &cobra.Command{
		Use:   "show ID",
		Short: "show one event",
		Args:  exactly(1),
		RunE:  func(c *cobra.Command, args []string) error { return runEventShow(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runEventShow(ctx context.Context, a *app, o eventOptions, id string) error {
	return a.view(ctx, func(t *registry.Tx) error {
		e, err := t.Event(id)
		if err != nil {
			return err
		}
		rows, err := t.Attendances(id)
		if err != nil {
			return err
		}
		offers := offersAt(rows)
		offered, err := offeredAt(t, e)
		if err != nil {
			return err
		}
		if o.json {
			shown := eventJSON(t, e, offered)
			shown["offers"] = offers
			return printJSON(a.stdout, shown)
		}
		states := map[registry.Standing]int{}
		for _, r := range rows {
			states[r.State]++
		}
		f := fields{}
		f.add("Rencontre", e.ID)
		f.add("Titre", e.Title)
		f.add("Nature", e.Kind)
		f.add("Date", dayWords(e))
		f.add("Lieu", whereWords(e))
		f.add("État", eventState(t, e))
		f.add("Inscriptions", fmt.Sprintf("du %s au %s", orDash(frenchDays(e.Opens)), orDash(frenchDays(e.Closes))))
		f.add("Sur place", seatWords(e.Onsite)+offeredWords(offered[registry.Onsite]))
		f.add("Repas", mealsTaken(e))
		f.add("Visio", seatWords(e.Remote)+offeredWords(offered[registry.Remote]))
		f.add("Lien visio", e.Video)
		f.add("Rappel", reminderWords(e.Reminder))
		f.add("Courriels", a.dueWords(e))
		f.add("Réponses", standingCounts(states))
		addAll(&f, "Places proposées", offers, func(o offerFields) string {
			return fmt.Sprintf("%d  %s, %s, jusqu’au %s", o.Contact, o.Name, templates.Mode(string(o.Mode)), a.moment(o.Until))
		})
		return f.print(a.stdout)
	})
}

// whereWords is the venue with its town, unless it names it, and the department.
func whereWords(e registry.Event) string {
	town := e.Town
	if e.Department != "" {
		town += " (" + e.Department + ")"
	}
	if e.Venue != "" && strings.Contains(registry.Fold(e.Venue), registry.Fold(e.Town)) {
		town = ""
	}
	return strings.Join(filled(e.Venue, town), ", ")
}

// dayWords is « 28/05/2026, de 9 h 30 à 16 h 30, accueil à 9 h 15 ».
func dayWords(e registry.Event) string {
	words := frenchDays(e.Date)
	if e.Postponed && !e.Cancelled {
		return "à fixer (auparavant : " + words + ")"
	}
	if e.Starts != "" && e.Ends != "" {
		words += ", de " + templates.Hour(e.Starts) + " à " + templates.Hour(e.Ends)
	}
	if e.Welcome != "" {
		words += ", accueil à " + templates.Hour(e.Welcome)
	}
	return words
}

func newEventSwitch(a *app, verb, short string) *cobra.Command {
	var o eventOptions
	c := &cobra.Command{
		Use:   verb + " ID",
		Short: short,
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			to := map[string]string{"open": "open", "close": "closed"}[verb]
			if o.dates {
				to = ""
			}
			return a.update(c.Context(), func(t *registry.Tx) error {
				e, err := t.Event(args[0])
				if err == nil && e.Cancelled {
					err = fmt.Errorf("event %s is cancelled: take that back with \"rencontres event reopen %s\"", e.ID, e.ID)
				}
				if err != nil {
					return err
				}
				if err := t.SwitchEvent(args[0], to, "staff"); err != nil {
					return err
				}
				if e, err = t.Event(args[0]); err == nil {
					_, err = fmt.Fprintf(a.stdout, "%s : %s\n", e.ID, eventState(t, e))
				}
				return err
			})
		},
	}
	c.Flags().BoolVar(&o.dates, "dates", false, "let the dates of the programme say it again")
	return c
}

// dueWords says when the letters by date of an event are due: « rappel le 14/05/2026 à 9 h, informations pratiques le … ».
func (a *app) dueWords(e registry.Event) string {
	if e.Off() {
		return "aucun, tant que la rencontre n’a pas lieu"
	}
	var all []string
	for _, l := range []struct {
		due  registry.ByDate
		kind templates.Kind
	}{{registry.DueReminder, templates.Reminder}, {registry.DuePractical, templates.Practical}, {registry.DueEve, templates.Eve}, {registry.DueThanks, templates.Thanks}} {
		if due := e.Due(l.due); !due.IsZero() {
			all = append(all, letterKind(string(l.kind))+" le "+a.dayAndHour(due))
		}
	}
	return strings.Join(all, ", ")
}
