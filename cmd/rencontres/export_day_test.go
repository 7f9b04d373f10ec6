package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// dayOf is a gathering without people, of an event as a programme gives it.
func dayOf(e registry.Event) gathering {
	e.ID, e.Title, e.Town, e.Date, e.Starts, e.Ends, e.Zone = "metz", "L’emploi", "Metz", "2026-06-12", "09:30", "16:30", "Europe/Paris"
	now := time.Date(2026, 6, 11, 8, 0, 0, 0, time.UTC)
	return gathering{event: e, words: mailer.EventFor(e, now), now: now}
}

// TestPapersSpeakOfWhatTheEventHas holds that no paper speaks of a sheet, a hall or a meal that there is not.
func TestPapersSpeakOfWhatTheEventHas(t *testing.T) {
	none := 0
	for _, c := range []struct {
		name            string
		event           registry.Event
		files           string
		says, saysNot   []string
		mealsOf, noteOf string
	}{
		{"both", registry.Event{Onsite: &registry.Seats{}, Remote: &registry.Seats{}, RemoteUntil: "12:30"},
			"LISEZMOI emargement badges repas regimes besoins besoins-noms visioconference equipe",
			[]string{"0 personne sur place, 0 personne en visioconférence.", "Après l’événement, gardez la feuille\nsignée et détruisez le reste : les régimes et les besoins"}, nil,
			"Aucun repas réservé.", "Pour le traiteur."},
		{"without meals", registry.Event{Onsite: &registry.Seats{}, Meals: registry.Seats{Capacity: &none}}, "LISEZMOI emargement badges besoins besoins-noms equipe",
			[]string{"0 personne sur place. État"}, []string{"régimes", "visioconférence"}, "Aucun repas n’est servi.", "Pour le traiteur."},
		{"by video alone", registry.Event{Remote: &registry.Seats{}}, "LISEZMOI besoins besoins-noms visioconference equipe",
			[]string{"0 personne en visioconférence. État", "Après l’événement, détruisez-les : les besoins"}, []string{"feuille", "sur place", "Metz", "régimes"}, "Aucun repas n’est servi.", "Pour le traiteur."},
	} {
		g := dayOf(c.event)
		files, err := dayFiles(g)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		var names []string
		for _, f := range files {
			names = append(names, f.name[:strings.LastIndex(f.name, ".")])
		}
		if got := strings.Join(slices.Compact(names), " "); got != c.files {
			t.Errorf("%s: files %s, want %s", c.name, got, c.files)
		}
		var b strings.Builder
		if err := files[0].write(&b); err != nil {
			t.Fatal(err)
		}
		said := strings.ReplaceAll(b.String(), "\u00a0", " ")
		for _, want := range c.says {
			if !strings.Contains(said, want) {
				t.Errorf("%s: LISEZMOI.txt lacks %q: %s", c.name, want, said)
			}
		}
		for _, wrong := range c.saysNot {
			if strings.Contains(said, wrong) {
				t.Errorf("%s: LISEZMOI.txt says %q: %s", c.name, wrong, said)
			}
		}
		meals := mealsList(g, false)
		if p := meals.paper(g); p.Sections[0].Empty != c.mealsOf || len(p.Sections[0].Rows) > 0 || p.Foot != templates.ListNote(c.noteOf, g.today()) || len(meals.rows) != 2 {
			t.Errorf("%s: the meals say %q, %q, with %d rows", c.name, p.Sections[0].Empty, p.Foot, len(p.Sections[0].Rows))
		}
	}
	g := dayOf(registry.Event{Onsite: &registry.Seats{}, Remote: &registry.Seats{}, RemoteUntil: "12:30", Venue: "Salle des fêtes"})
	if got := strings.ReplaceAll(strings.Join(videoList(g, false).paper(g).Lines[1:], " / "), "\u00a0", " "); got != "Vendredi 12 juin 2026, de 9 h 30 à 12 h 30 / Visioconférence" {
		t.Errorf("the head of the video's list: %s", got)
	}
}
