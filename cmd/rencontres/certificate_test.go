package main

import (
	"bytes"
	"testing"
	"time"

	"rencontres/templates"
)

// A letter stays under 100 kB with its certificate, which grows by a third on its way.
func TestCertificateIsLight(t *testing.T) {
	day := time.Date(2026, 5, 28, 0, 0, 0, 0, time.UTC)
	l := templates.Letter{To: templates.Person{Name: "Françoise Œuvrard-de La Rochefoucauld", Function: "adjointe à la maire", Organisation: "Ville d’Épernay"}, Mode: "onsite",
		Now: day.AddDate(0, 0, 1), Organisation: templates.Organisation{Name: "ORIV", Signature: "L’équipe de l’ORIV"}}
	data, err := certify(l, templates.Event{Kind: "rencontre", Title: "Penser le cadre de vie", Date: day, Starts: "09:30", Ends: "16:30", Town: "Épernay"})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(data, []byte("%PDF-")) || len(data) > 60<<10 {
		t.Errorf("%d bytes, beginning %q", len(data), data[:8])
	}
}
