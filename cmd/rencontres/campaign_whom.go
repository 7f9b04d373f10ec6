package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"rencontres/registry"
)

// except begins the flags that leave people out.
const except = "except-"

// whomHelp is the grammar of a selection.
const whomHelp = `Without any of the flags below that choose people, everybody gets it. Each narrows it down:
  - values of one flag are separated by commas, and one of them is enough
    (--tag presse,radio: either);
  - several flags must all hold (--tag presse --territory 51: both);
  - "except-" before a flag leaves out those whom it would choose; one such flag is
    enough to be left out (--except-tag presse --except-registered epernay: neither);
  - a * stands for any words (--organisation "préfecture*", --tag "*" any tag); case,
    accents and hyphens do not count;
  - EVENTS are ids of events, or a year for all events of that year (--attended 2025).
Suppressed and failed addresses, and those who have answered about --event, are always
left out; one address gets one letter.`

// whom are the flags that choose people: those chosen, and those left out.
type whom struct{ chosen, left whomFlags }

// whomFlags are the values of the flags that choose people.
type whomFlags struct {
	audiences, territories, organisations, tags, emails []string
	events                                              map[registry.Relation]*[]string
}

// relationFlags are the flags about events: their names are those of the relations.
func relationFlags() []struct {
	how  registry.Relation
	help string
} {
	return []struct {
		how  registry.Relation
		help string
	}{
		{registry.WasInvited, "who got a letter with a button for one of these `EVENTS`"},
		{registry.HasNotAnswered, "who was invited to one of these `EVENTS`, and has not answered"},
		{registry.HasAnswered, "who answered about one of these `EVENTS`, in any way"},
		{registry.IsRegistered, "who holds a seat at one of these `EVENTS`"},
		{registry.IsOnsite, "who holds a seat on site at one of these `EVENTS`"},
		{registry.IsRemote, "who holds a seat by video at one of these `EVENTS`"},
		{registry.IsWaiting, "who waits for a seat at one of these `EVENTS`"},
		{registry.SaidMaybe, "who said maybe to one of these `EVENTS`"},
		{registry.HasDeclined, "who declined one of these `EVENTS`, or cancelled"},
		{registry.HasAttended, "who came to one of these `EVENTS`: noted as present or, where nobody was noted, registered"},
	}
}

// add declares the flags, each with its twin that leaves people out.
func (w *whom) add(f *pflag.FlagSet) {
	w.chosen.add(f, "")
	w.left.add(f, except)
}

func (w *whomFlags) add(f *pflag.FlagSet, prefix string) {
	flag := func(into *[]string, name, help string) {
		f.StringSliceVar(into, prefix+name, nil, help)
		if prefix != "" { // twins: the help says how they are made
			_ = f.MarkHidden(prefix + name)
		}
	}
	flag(&w.audiences, "audience", "`LIST` of elected, state, local_authority, association, other (or the French of contacts.csv)")
	flag(&w.territories, "territory", "`LIST` of departments (51 or Marne), contrats de ville (Reims) or other territories, as in contacts.csv")
	flag(&w.organisations, "organisation", "`LIST` of organisations, whole or with a *")
	flag(&w.tags, "tag", "`LIST` of tags")
	flag(&w.emails, "email", "`LIST` of addresses")
	w.events = map[registry.Relation]*[]string{}
	for _, r := range relationFlags() {
		w.events[r.how] = new([]string)
		flag(w.events[r.how], string(r.how), r.help)
	}
}

// check reads what needs no registry.
func (w *whom) check() error {
	for prefix, flags := range map[string]*whomFlags{"": &w.chosen, except: &w.left} {
		if _, err := audiencesFrom(flags.audiences); err != nil {
			return err
		}
		for _, email := range flags.emails {
			if problem := addressProblem(email); problem != "" {
				return misuse("--%semail: %q %s", prefix, email, problem)
			}
		}
	}
	return nil
}

// selection gives what the flags say; events are looked up.
func (w *whom) selection(t *registry.Tx) (registry.Selection, error) {
	s, _, err := w.chosen.selection(t)
	if err != nil {
		return s, err
	}
	left, any, err := w.left.selection(t)
	if any {
		s.Except = &left
	}
	return s, err
}

func (w *whomFlags) selection(t *registry.Tx) (s registry.Selection, any bool, err error) {
	if s.Audiences, err = audiencesFrom(w.audiences); err != nil {
		return s, false, err
	}
	s.Territories, s.Organisations, s.Tags, s.Emails = w.territories, w.organisations, w.tags, w.emails
	for _, r := range relationFlags() {
		events, err := eventsOf(t, *w.events[r.how])
		if err != nil {
			return s, false, err
		}
		if len(events) > 0 {
			s.Related = append(s.Related, registry.Related{How: r.how, Events: events})
		}
	}
	any = len(w.audiences)+len(w.territories)+len(w.organisations)+len(w.tags)+len(w.emails)+len(s.Related) > 0
	return s, any, nil
}

var year = regexp.MustCompile(`^20\d\d$`)

// eventsOf gives the events that are named by id, or by their year.
func eventsOf(t *registry.Tx, named []string) ([]string, error) {
	var ids []string
	for _, name := range named {
		e, err := t.Event(name)
		if err == nil {
			ids = append(ids, e.ID)
			continue
		}
		if !year.MatchString(name) {
			return nil, err
		}
		all, err := t.Events()
		if err != nil {
			return nil, err
		}
		before := len(ids)
		for _, e := range all {
			if strings.HasPrefix(e.Date, name) {
				ids = append(ids, e.ID)
			}
		}
		if len(ids) == before {
			return nil, fmt.Errorf("the registry holds no event of %s: see \"rencontres event list\"", name)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}
