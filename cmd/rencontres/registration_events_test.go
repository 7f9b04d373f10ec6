package main

import (
	"strings"
	"testing"

	"rencontres/registry"
)

// TestEventNamed holds which event a cell of a list means; what means none, or several, is a mistake.
func TestEventNamed(t *testing.T) {
	events := []registry.Event{
		{ID: "epernay", Town: "Épernay", Title: "Penser le cadre de vie pour vivre ensemble", Date: "2026-05-28"},
		{ID: "vitry", Town: "Vitry", Title: "La jeunesse", Date: "2026-06-05"},
		{ID: "vitry-f", Town: "Vitry-le-François", Title: "Le travail", Date: "2026-06-18"},
		{ID: "bilan", Town: "Vitry", Title: "Le bilan", Date: "2026-12-01"},
	}
	for cell, want := range map[string]string{
		"epernay": "epernay", "Épernay": "epernay", "EPERNAY (51)": "epernay", "Epernay 28 mai": "epernay", "Rencontre d’Épernay": "epernay",
		"jeudi 28 mai 2026": "epernay", "28/05/2026": "epernay", "2026-05-28 00:00": "epernay", "05-28-26": "epernay", "5/28/2026": "epernay", "28.5.26": "epernay", "28-May": "epernay", "Thursday, May 28, 2026": "epernay", "28 May 2026": "epernay",
		"Penser le cadre de vie": "epernay", "Vitry-le-François": "vitry-f", "vitry": "vitry", "Ville de Vitry, 1er décembre": "bilan", "5 juin": "vitry", "05/06/2026": "vitry",
		"Éprnay": "is no event of the programme", "29 mai": "is no event", "Épernay 28/05/2025": "is no event", "Épernay, 5 juin": "is no event",
		"Ville de Vitry": "means more than one event (vitry, 05/06/2026; bilan, 01/12/2026)", "Épernay et Vitry": "means more than one",
	} {
		e, problem := eventNamed(cell, events)
		if got := e.ID + problem; got != want && (problem == "" || !strings.Contains(problem, want)) {
			t.Errorf("%q: got %q, want %q", cell, got, want)
		}
	}
}
