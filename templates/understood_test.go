package templates_test

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
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

// A sentence that proposes an answer word for word, and the words that it proposes.
var (
	suggesting = regexp.MustCompile(`(?i)(?:répondez|indiquez|écrivez-nous)[^.«]*(?:« [^»]+ »[^.«]*)+`)
	suggested  = regexp.MustCompile(`« ([^»]+) »`)
)

// TestWhatLettersSuggestIsUnderstood reads every answer that a letter proposes word for word, as an answer to that very letter: it must
// be about the person and the day that it names.
func TestWhatLettersSuggestIsUnderstood(t *testing.T) {
	found := map[string]bool{}
	for name, l := range templates.SampleLetters(t) {
		text, err := os.ReadFile(filepath.Join("testdata", name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		plain := strings.ReplaceAll(strings.Join(strings.Fields(string(text)), " "), "\u00a0", " ")
		for _, sentence := range suggesting.FindAllString(plain, -1) {
			for _, m := range suggested.FindAllStringSubmatch(sentence, -1) {
				found[m[1]] = true
				if fault := misunderstood(t, l, m[1]); fault != "" {
					t.Errorf("%s: « %s »: %s", name, m[1], fault)
				}
			}
		}
	}
	for _, words := range []string{"en visio", "sans repas", "sur place", "ce n’est pas moi", "oui", "non", "je participe", "je ne participe pas", "désabonnement",
		"Lina Ferrah participe", "Lina Ferrah ne participera pas", "je participe le 28 mai", "Lina Ferrah participe le 28 mai", "Lina Ferrah suivra en visio",
		"Lina Ferrah viendra sans repas", "Lina Ferrah sera en visio le 18 juin", "Lina Ferrah viendra sans repas le 18 juin", "je serai en visio le 28 mai",
		"je viendrai sans repas le 28 mai"} {
		if !found[words] {
			t.Errorf("no letter proposes « %s »", words)
		}
	}
}

// misunderstood says what is wrong with the reading of words that a letter proposes, "" nothing.
func misunderstood(t *testing.T, l templates.Letter, words string) string {
	in := answering(t, l, words)
	r := reply.Read(in)
	switch {
	case words == "ce n’est pas moi": // goes to a person, as its letter says
		if r.Disposition != reply.Review {
			return fmt.Sprintf("%s, want review", r.Disposition)
		}
		return ""
	case r.Disposition != reply.Apply || len(r.Intents) == 0 && r.Answer == "" && !r.Unsubscribe:
		return fmt.Sprintf("not understood: %+v", r)
	case len(r.Intents) == 0:
		return ""
	case len(r.Intents) > 1:
		return fmt.Sprintf("understood as several things: %+v", r.Intents)
	}
	got, about := r.Intents[0], ""
	for _, line := range l.Lines {
		if line.Person != "" && strings.HasPrefix(words, line.Person+" ") {
			about = line.Person
		}
		if strings.HasSuffix(words, "le "+strings.ReplaceAll(templates.DayMonth(line.Event.Date), "\u00a0", " ")) && got.Event != line.Event.ID {
			return fmt.Sprintf("understood for %q", got.Event)
		}
	}
	if got.Who.Self != (about == "") || about != "" && got.Who.Name != about {
		return fmt.Sprintf("understood of %+v", got.Who)
	}
	return ""
}

// answering is what a reader of a letter says to it.
func answering(t *testing.T, l templates.Letter, words string) reply.Input {
	in := reply.Input{Subject: "Re: votre courriel", Text: words, FromName: l.To.Name, FromEmail: l.To.Email, Received: l.Now, Answers: reply.AnswersNothing}
	switch l.Kind {
	case templates.Ask, templates.Unsubscribed:
		in.Answers = reply.AnswersQuestion
	case templates.Confirmation, templates.Change, templates.Early, templates.Waiting:
		in.Answers = reply.AnswersConfirmation
	case templates.Practical:
		in.Answers = reply.AnswersPractical
	case templates.Announcement:
		in.Answers = reply.AnswersProgramme
	case templates.Invitation, templates.Reminder:
		in.Answers = reply.AnswersInvitation
	}
	all := slices.Clone(l.Events)
	for _, line := range l.Lines {
		all = append(all, line.Event)
		if line.State == "registered" || line.State == "waiting" || line.State == "early" {
			in.Registered = append(in.Registered, reply.Registered{Event: line.Event.ID, Mode: reply.Mode(line.Mode)})
		}
	}
	for _, e := range all {
		if slices.ContainsFunc(in.Programme.Events, func(known reply.Event) bool { return known.ID == e.ID }) {
			continue
		}
		in.Programme.Zone = e.Date.Location()
		in.Programme.Events = append(in.Programme.Events, reply.Event{ID: e.ID, Title: e.Title, Kind: e.Kind, Date: e.Date, Town: e.Town, Department: e.Department,
			Onsite: e.Onsite, Remote: e.Remote})
	}
	if len(in.Programme.Events) == 0 { // a question about no event is read as one about any
		in.Programme, _ = season(t)
	}
	if len(in.Programme.Events) == 1 {
		in.Event = in.Programme.Events[0].ID
	}
	return in
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
