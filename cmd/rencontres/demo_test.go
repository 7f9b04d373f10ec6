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

// storyLines are what the story says of each message, as patterns.
func storyLines() map[string]string {
	return map[string]string{
		"yes":                "yes: comes to Épernay · « Je serai présente le 28 mai » → confirmation\n",
		"no":                 "no: does not come to Épernay · .* → absence noted\n",
		"maybe":              "maybe: may come to Épernay · .* → answer noted, no seat held\n",
		"button":             "button, on site: comes to Épernay, on site · « Je m'inscris à la rencontre du 28 mai à Épernay, sur place. » → confirmation\n",
		"button by video":    "button, by video: comes to Épernay, by video · ",
		"two people":         "two people: comes to Épernay, on site; Amine Ferrah comes to Épernay, on site · ",
		"two dates":          "two dates: comes to Épernay; comes to Bar-le-Duc · ",
		"visio":              "visio: comes to Épernay, by video · ",
		"diet":               "with a diet: comes to Épernay, on site, végétarien · ",
		"access":             "access need: comes to Épernay, on site, en fauteuil roulant · ",
		"early":              "early yes for Tomblaine: comes to Tomblaine · .* → early registration noted\n",
		"question":           "a yes and a question: comes to Épernay · .* → confirmation → for a person: Le message pose une question",
		"form":               "the form, filled in: comes to Épernay, without lunch · ",
		"cancellation":       "cancellation: does not come to Épernay · .* → absence noted\n",
		"calendar":           "calendar Decline: declined in the calendar → absence noted\n",
		"change of mode":     "change of mode: comes to Épernay, by video · .* → change confirmed\n",
		"unsubscribing":      "unsubscribing: unsubscribed → no more campaigns\n",
		"absence note":       "absence note: an automatic answer, recorded → no answer\n",
		"bounce":             "bounce: the address does not exist, and is not written to again → no answer\n",
		"undecided":          "undecided: not understood → a person will answer → for a person: ",
		"shared mailbox":     "contact@mairie-ay.example, a shared mailbox: not understood → a person will answer → for a person: ",
		"settled":            `\$ rencontres triage settle \d+ .* --name "Jeanne Robert" `,
		"answered":           `\$ rencontres triage answer \d+ `,
		"decided":            "has made up her mind: comes to Bar-le-Duc, on site · .* → confirmation\n",
		"one clock":          `Service +en marche sur .*, vu le 25/05/2026 09:0`,
		"invitation later":   `4 May 2026, 14:00 · The first event has an invitation`,
		"practical held":     "epernay : le lieu, à donner avant le ",
		"practical left":     `\d+ letters left, such as « Informations pratiques : Épernay, jeudi 28 mai 2026 »`,
		"thanks":             `\d+ letters left, such as « Suites `,
		"early registration": `tomblaine .*Bernard Weber .*avant ouverture`,
	}
}

// The demonstration tells its whole story, line by line, and leaves the files that it names.
func TestDemoTellsItsStory(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "demo")
	var out bytes.Buffer
	if code := run(t.Context(), []string{"demo", "--dir", folder}, strings.NewReader(""), &out, &out); code != exitDone {
		t.Fatalf("exit code %d\n%s", code, out.String())
	}
	story := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(out.String())
	for about, line := range storyLines() {
		if !regexp.MustCompile(line).MatchString(story) {
			t.Errorf("%s: the story does not say %q", about, line)
		}
	}
	for _, code := range []string{"auto_reply", "calendar_reply", "attend ", "absent ", "epernay,"} {
		if line := regexp.MustCompile(`(?m)^  \d+ May .*` + regexp.QuoteMeta(code)).FindString(story); line != "" {
			t.Errorf("a line of the story shows the code %q: %s", code, line)
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

// The README counts the messages of the demonstration.
func TestReadmeCountsTheDemonstration(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(demoReplies()) + 1; n != 24 || !strings.Contains(string(readme), "twenty-four messages") {
		t.Errorf("the demonstration has %d messages; the README must say \"twenty-four messages\", or the new number", n)
	}
}
