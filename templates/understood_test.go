package templates_test

import (
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/reply"
	"rencontres/templates"
)

func season(t *testing.T) (reply.Programme, templates.Event) {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Fatal(err)
	}
	day := time.Date(2026, time.May, 28, 0, 0, 0, 0, zone)
	const title = "Penser le cadre de vie pour vivre ensemble"
	return reply.Programme{Zone: zone, Events: []reply.Event{{ID: "epernay", Title: title, Kind: "rencontre", Date: day,
			Town: "Épernay", Department: "51", Onsite: true, Remote: true}}},
		templates.Event{ID: "epernay", Title: title, Kind: "rencontre", Date: day, Town: "Épernay", Onsite: true, Remote: true}
}

func read(p reply.Programme, kind reply.LetterKind, text string, registered bool) reply.Reading {
	in := reply.Input{Subject: "Re: Épernay", Text: text, FromName: "Claire Dubois", FromEmail: "c.dubois@mairie-reims.example",
		Received: time.Date(2026, time.May, 4, 10, 0, 0, 0, p.Zone), Answers: kind, Event: "epernay", Programme: p}
	if registered {
		in.Registered = []reply.Registered{{Event: "epernay", Mode: reply.Onsite}}
	}
	return reply.Read(in)
}

var suggested = regexp.MustCompile(`(?i)répondez (?:« ?([^»]+) »|à ce message en quelques mots : « ?([^»]+) » ou « ?([^»]+) »)(?: ou « ?([^»]+) »)?`)

// TestWhatLettersSuggestIsUnderstood reads every answer that a letter proposes word for word.
func TestWhatLettersSuggestIsUnderstood(t *testing.T) {
	p, _ := season(t)
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		kind := reply.AnswersConfirmation
		switch name := filepath.Base(f); {
		case strings.HasPrefix(name, "ask"), strings.HasPrefix(name, "unsubscribed"):
			kind = reply.AnswersQuestion
		case strings.HasPrefix(name, "noted"):
			kind = reply.AnswersNothing
		}
		for _, m := range suggested.FindAllStringSubmatch(strings.ReplaceAll(strings.Join(strings.Fields(string(text)), " "), "\u00a0", " "), -1) {
			for _, words := range m[1:] {
				words = strings.TrimSpace(words)
				if words == "" || found[filepath.Base(f)+words] {
					continue
				}
				found[filepath.Base(f)+words], found[words] = true, true
				r := read(p, kind, words, kind != reply.AnswersNothing)
				if words == "ce n’est pas moi" { // goes to a person, as its letter says
					if r.Disposition != reply.Review {
						t.Errorf("%s: « %s » is %s, want review", f, words, r.Disposition)
					}
					continue
				}
				if r.Disposition != reply.Apply || len(r.Intents) == 0 && r.Answer == "" && !r.Unsubscribe {
					t.Errorf("%s: « %s » is not understood: %+v", f, words, r)
				}
			}
		}
	}
	for _, words := range []string{"en visio", "sans repas", "sur place", "ce n’est pas moi", "oui", "non", "je participe", "je ne participe pas", "désabonnement"} {
		if !found[words] {
			t.Errorf("no letter proposes « %s »", words)
		}
	}
}

// TestButtonsAreUnderstood reads what a button sends, sent as it is.
func TestButtonsAreUnderstood(t *testing.T) {
	p, e := season(t)
	for choice, want := range map[string]reply.Intent{
		"onsite": {Intent: reply.Attend, Mode: reply.Onsite}, "remote": {Intent: reply.Attend, Mode: reply.Remote}, "absent": {Intent: reply.Absent},
	} {
		link, err := url.Parse(templates.Button("inscriptions@oriv.example", e, "7K3M-9QXT-2PVD", choice))
		if err != nil {
			t.Fatal(err)
		}
		body := strings.ReplaceAll(link.Query().Get("body"), "\r\n", "\n")
		r := read(p, reply.AnswersInvitation, body, false)
		if r.Disposition != reply.Apply || len(r.Intents) != 1 || r.Intents[0].Intent != want.Intent || r.Intents[0].Mode != want.Mode ||
			r.Intents[0].Event != "epernay" || r.Intents[0].Lunch != nil || r.Intents[0].Diet != "" {
			t.Errorf("%s: %+v", choice, r)
		}
	}
}
