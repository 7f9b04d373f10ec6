package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"rencontres/templates"
)

func TestCountAgrees(t *testing.T) {
	for n, want := range map[int]string{0: "0 inscription", 1: "1 inscription", 2: "2 inscriptions", 21: "21 inscriptions"} {
		if got := count(n, "inscription", "inscriptions"); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
	if got := plural(1, "letter") + ", " + plural(0, "letter"); got != "1 letter, 0 letters" {
		t.Errorf("got %q", got)
	}
}

func TestSubjectsAreFrench(t *testing.T) {
	for in, want := range map[string]string{"event:epernay": "rencontre epernay", "address:23": "adresse 23", "registration:1": "inscription 1", "contacts": "contacts", "": ""} {
		if got := subjectWords(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestDaysAreFrench(t *testing.T) {
	for in, want := range map[string]string{"": "", "2026-05-28": "28/05/2026", "2026-05-28, Épernay, Titre": "28/05/2026, Épernay, Titre", "03-26-00": "03-26-00"} {
		if got := frenchDays(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	a := &app{place: demoZone()}
	if got := a.moment(time.Date(2026, 5, 4, 7, 30, 0, 0, time.UTC)); got != "04/05/2026 09:30" {
		t.Errorf("got %q", got)
	}
}

// Staff read no code: each kind of letter, each reason why one did not leave and each act of the journal has its French.
func TestCodesHaveTheirFrench(t *testing.T) {
	for _, k := range templates.Kinds() {
		if k != templates.Invitation && k != templates.Confirmation && letterKind(string(k)) == string(k) {
			t.Errorf("the letter %q has no French", k)
		}
	}
	acts, reasons := 0, 0
	for _, folder := range []string{"registry", "mailer"} {
		files, err := filepath.Glob(filepath.Join("..", "..", folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if matched, _ := filepath.Match("*_test.go", filepath.Base(file)); matched {
				continue
			}
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range regexp.MustCompile(`(?:Action: |journalRegistration\()"([a-z ]+[a-z])"`).FindAllStringSubmatch(string(source), -1) {
				acts++
				if actionWords(m[1]) == m[1] {
					t.Errorf("%s: the act %q has no French", filepath.Base(file), m[1])
				}
			}
			for _, m := range regexp.MustCompile(`registry\.(?:Skipped|Superseded|Held|Failed|Expired), "([a-z-]+)"`).FindAllStringSubmatch(string(source), -1) {
				reasons++
				if letterReason(m[1]) == m[1] {
					t.Errorf("%s: the reason %q has no French", filepath.Base(file), m[1])
				}
			}
		}
	}
	if acts < 15 || reasons < 10 {
		t.Errorf("only %d acts and %d reasons were found in the sources: a pattern misses them", acts, reasons)
	}
}

// What the journal keeps as codes is French in tables.
func TestCodesOfTheJournalHaveFrench(t *testing.T) {
	for codes, want := range map[string]string{
		"event=epernay state=registered mode=onsite proof=token lunch=true": "rencontre : epernay, état : inscription, mode : sur place, preuve : réponse à notre courriel, repas : oui",
		"event=epernay state=absent mode= proof=staff":                      "rencontre : epernay, état : absence, preuve : équipe",
		"kind=auto_reply state=done reason=applied":                         "genre : réponse automatique, état : traité, motif : appliqué",
		"kind=reply state=triage reason=no-event":                           "genre : réponse, état : à traiter, motif : on ne sait pas quelle rencontre la réponse concerne",
		"kind=invitation": "genre : invitation",
		"attended=false":  "présence : non",
		"reason=speaker":  "motif : speaker",
		"reason=bounce":   "motif : avis de non-remise",
		"starts venue ?":  "début, lieu, ?",
		"":                "",
	} {
		if got := codeWords(codes); got != want {
			t.Errorf("%q: %q, want %q", codes, got, want)
		}
	}
}
