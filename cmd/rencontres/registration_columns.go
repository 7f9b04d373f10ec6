package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// The columns of a list of registrations, beside those of its people.
const (
	colEvent  column = "rencontre"
	colState  column = "état"
	colMode   column = "mode"
	colOnsite column = "sur place" // ticked
	colRemote column = "visio"     // ticked
	colLunch  column = "repas"
	colDiet   column = "régime"
	colAccess column = "accès"
)

// registrationHeadings are the names of those columns in lists in use, folded (see heading).
func registrationHeadings() map[column][]string {
	return map[column][]string{
		colEvent: {"rencontre", "evenement", "event"},
		colState: {"etat", "statut", "statut de l inscription", "etat de l inscription", "inscription", "reponse", "status", "state"},
		colMode: {"mode", "modalite", "modalites", "modalite de participation", "mode de participation", "participation", "presence", "presentiel visio", "presentiel ou visio",
			"presentiel distanciel", "format"},
		colOnsite: {"sur place", "presentiel", "en presentiel"},
		colRemote: {"visio", "visioconference", "en visio", "distanciel", "a distance", "en distanciel"},
		colLunch:  {"repas", "dejeuner", "repas du midi", "repas midi", "midi", "lunch", "repas oui non", "dejeuner oui non", "dejeuner sur place", "repas sur place"},
		colDiet: {"regime", "regime alimentaire", "regimes alimentaires", "regime particulier", "allergies", "allergie", "allergies regime", "regime allergies", "restrictions alimentaires",
			"contraintes alimentaires", "menu", "diet"},
		colAccess: {"acces", "accessibilite", "besoins", "besoin", "besoins particuliers", "besoin particulier", "besoins specifiques", "besoin specifique", "amenagements", "pmr"},
	}
}

// registrationLayout says where the columns of a list of registrations stand.
type registrationLayout struct {
	layout
	others int // rows of other events
}

// registrationRow is one row of a list of registrations.
type registrationRow struct {
	mailer.Takeover
	line  int
	state string // as the list says it
}

// registrationsFrom turns a table into registrations for an event, one of those of the programme. Everything wrong with its rows is reported at once.
func registrationsFrom(t sheet.Table, e registry.Event, programme []registry.Event) (rows []registrationRow, l registrationLayout, err error) {
	l.layout, err = columns(t.Head, t.HeadLine)
	if err != nil {
		return nil, l, err
	}
	for i, name := range t.Head {
		for c, names := range registrationHeadings() {
			if slices.Contains(names, heading(name)) && len(l.where[c]) == 0 {
				l.where[c] = []int{i}
				l.unknown = slices.DeleteFunc(l.unknown, func(s string) bool { return s == name })
			}
		}
	}
	l.learnNames(t)
	var faults []error
	for _, row := range t.Rows {
		cell := func(c column) string {
			if at := l.where[c]; len(at) > 0 {
				return row.Cells[at[0]]
			}
			return ""
		}
		if of := cell(colEvent); of != "" {
			meant, problem := eventNamed(of, programme)
			if problem != "" {
				faults = append(faults, &sheet.LineError{Line: row.Line, Say: problem})
				continue
			}
			if meant.ID != e.ID {
				l.others++
				continue
			}
		}
		c, wrong := l.contactFrom(row)
		r := registrationRow{line: row.Line, state: cell(colState), Takeover: mailer.Takeover{Contact: c}}
		r.Contact.Origin = "import"
		wrong = append(wrong, r.take(e, cell)...)
		for _, say := range wrong {
			faults = append(faults, &sheet.LineError{Line: row.Line, Say: say})
		}
		rows = append(rows, r)
	}
	return rows, l, errors.Join(faults...)
}

// take reads what a row says of the registration; wrong says what must be written instead.
func (r *registrationRow) take(e registry.Event, cell func(column) string) (wrong []string) {
	note := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	i := mailer.Intent{Event: e.ID, Diet: null(need(cell(colDiet))), Access: null(need(cell(colAccess)))}
	var ok bool
	if i.Intent, r.Last, ok = stateFrom(r.state); !ok {
		note("%q is no state: write inscrit, liste d'attente, peut-être or absent, or leave it empty", cut(r.state, 40))
	}
	mode, ok := modeFrom(cell(colMode))
	if !ok {
		note("%q is no mode: write sur place or visio, or leave it empty", cut(cell(colMode), 40))
	}
	var ticked []registry.Mode
	for c, m := range map[column]registry.Mode{colOnsite: registry.Onsite, colRemote: registry.Remote} {
		if t := tickFrom(cell(c)); t == nil && cell(c) != "" {
			note("%q under %s: write oui or non, or a cross", cut(cell(c), 40), c)
		} else if t != nil && *t {
			ticked = append(ticked, m)
		}
	}
	switch {
	case len(ticked) > 1 || len(ticked) == 1 && mode != "" && mode != ticked[0]:
		note("both modes are said: leave one")
	case len(ticked) == 1:
		mode = ticked[0]
	}
	if mode != "" && e.Seats(mode) == nil {
		note("event %s has no such mode: it is %s alone", e.ID, e.OnlyMode())
	}
	if i.Lunch = tickFrom(cell(colLunch)); heading(cell(colLunch)) == "en attente" { // as lists of ours have it
		yes := true
		i.Lunch = &yes
	} else if i.Lunch == nil && cell(colLunch) != "" {
		note("%q under repas: write oui or non, or leave it empty", cut(cell(colLunch), 40))
	}
	if i.Lunch != nil && mode == registry.Remote {
		if *i.Lunch {
			note("a meal is noted, and lunch is served on site: write sur place, or no meal")
		}
		i.Lunch = nil
	}
	i.Mode = null(string(mode))
	r.Intent = i
	return wrong
}

// stateFrom reads what a list says of somebody: the kind of an intent, and whether they wait; false for what is none.
func stateFrom(s string) (kind string, waits, ok bool) {
	switch heading(s) {
	case "", "inscrit", "inscrite", "inscrit e", "inscription", "confirme", "confirmee", "confirme e", "present", "presente", "oui", "x", "valide", "validee", "ok", "registered", "early",
		heading(templates.State("early")):
		return "attend", false, true
	case "liste d attente", "en attente", "attente", "en liste d attente", "waiting":
		return "attend", true, true
	case "peut etre", "a confirmer", "maybe":
		return "maybe", false, true
	case "absent", "absente", "absent e", "absence", "annule", "annulee", "annule e", "annulation", "excuse", "excusee", "excuse e", "desinscrit", "desinscrite", "non", "desistement":
		return "absent", false, true
	}
	return "", false, false
}

// tickFrom reads a yes or a no, or a cross; nil for neither.
func tickFrom(s string) *bool {
	yes := slices.Contains([]string{"oui", "o", "x", "1", "yes", "y", "vrai", "true", "ok"}, heading(s)) || s == "✓" || s == "✔"
	if yes || slices.Contains([]string{"non", "n", "0", "no", "faux", "false"}, heading(s)) {
		return &yes
	}
	return nil
}

// need is a diet or another need as a list says it; "" where it says that there is none.
func need(s string) string {
	if slices.Contains([]string{"", "non", "n", "0", "aucun", "aucune", "neant", "ras", "rien", "sans", "pas de regime", "aucun regime", "sans objet", "so"}, heading(s)) {
		return ""
	}
	return strings.TrimSpace(s)
}
