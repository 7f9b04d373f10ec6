package main

import (
	"bytes"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The demonstration tells its whole story, line by line, and leaves the files that it names.
func TestDemoTellsItsStory(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "demo")
	var out bytes.Buffer
	if code := run(t.Context(), []string{"demo", "--dir", folder}, strings.NewReader(""), &out, &out); code != exitDone {
		t.Fatalf("exit code %d\n%s", code, out.String())
	}
	story := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(out.String())
	for about, line := range map[string]string{
		"yes":                "yes: attend epernay · « Je serai présente le 28 mai » · « Re: ",
		"no":                 "no: absent epernay · ",
		"maybe":              "maybe: maybe epernay · ",
		"button":             "button, on site: attend epernay, onsite · « Je m'inscris à la rencontre du 28 mai à Épernay, sur place. » · « Re: Inscription",
		"button by video":    "button, by video: attend epernay, remote · ",
		"two people":         "two people: attend epernay, onsite; Amine Ferrah attend epernay, onsite · ",
		"two dates":          "two dates: attend epernay; attend bar-le-duc · ",
		"visio":              "visio: attend epernay, remote · ",
		"diet":               "with a diet: attend epernay, onsite, végétarien · ",
		"access":             "access need: attend epernay, onsite, en fauteuil roulant · ",
		"early":              "early yes for Tomblaine: attend tomblaine · ",
		"question":           "a yes and a question: attend epernay · .*to settle: Le message pose une question",
		"form":               "the form, filled in: attend epernay · ",
		"cancellation":       "cancellation: absent epernay · ",
		"calendar":           "calendar Decline: calendar_reply, applied · « Absence notée : Épernay",
		"change of mode":     "change of mode: attend epernay, remote · ",
		"unsubscribing":      "unsubscribing: reply, applied · « Re: ",
		"absence note":       "absence note: auto_reply, auto_reply · no answer",
		"bounce":             "bounce: bounce, bounce · no answer",
		"unclear":            "unclear: .* · to settle: ",
		"settled":            `\$ rencontres triage settle \d+ `,
		"practical held":     "epernay : le lieu, pour le ",
		"practical left":     `\d+ letters left, such as « Informations pratiques : Épernay, jeudi 28 mai 2026 »`,
		"thanks":             `\d+ letters left, such as « Merci `,
		"early registration": `tomblaine .*Bernard Weber .*avant ouverture`,
	} {
		if !regexp.MustCompile(line).MatchString(story) {
			t.Errorf("%s: the story does not say %q", about, line)
		}
	}
	letters, _ := filepath.Glob(filepath.Join(folder, "letters-sent", "*.eml"))
	if len(letters) < 80 {
		t.Errorf("%d letters are kept as files, want at least 80", len(letters))
	}
	for _, name := range letters {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := mail.ReadMessage(bytes.NewReader(raw)); err != nil {
			t.Errorf("%s cannot be opened: %v", filepath.Base(name), err)
		}
	}
	for _, name := range []string{"rencontres.db", "registrations.csv", "registrations-epernay.csv", "service.log"} {
		info, err := os.Stat(filepath.Join(folder, name))
		if err != nil {
			t.Error(err)
		} else if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %04o, want 0600", name, info.Mode().Perm())
		}
	}
	if t.Failed() {
		t.Log(story)
	}
}
