package mailer

import (
	"os"
	"testing"

	"rencontres/mailer/reply/corpus"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// The automation, in percent, under which the parts of the corpus may not fall once their replies are whole messages.
const (
	seenFloor  = 90.0
	asideFloor = 50.0
)

// Every reply of the corpus, composed as its mail program would and read as "reply parse" does: no wrong action, no wrong
// unsubscription. The cases that are set aside are counted, never shown.
func TestCorpusAsMessages(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	t.Parallel()
	for name, floor := range map[string]float64{"seen": seenFloor, "aside": asideFloor} {
		t.Run(name, func(t *testing.T) {
			cases, err := corpus.Load("reply/testdata/" + name + ".jsonl")
			if err != nil {
				t.Fatal(err)
			}
			r := corpus.Score(cases, parseAll(t, cases))
			t.Logf("%s\n%s", r, r.Table())
			if name == "seen" {
				for _, w := range append(r.Wrong, r.WrongUnsubscribes...) {
					t.Logf("wrong: %s", w)
				}
			}
			if len(r.Wrong) > 0 || len(r.WrongUnsubscribes) > 0 {
				t.Errorf("%d wrong actions, %d wrong unsubscriptions of %d cases, want none", len(r.Wrong), len(r.WrongUnsubscribes), r.Cases)
			}
			got := r.Automation()
			if got < floor {
				t.Errorf("automation %.1f %%, want at least %.1f %%", got, floor)
			}
		})
	}
}

func exampleEvents(t *testing.T) []registry.Event {
	t.Helper()
	data, err := os.ReadFile("testdata/programme.toml")
	if err != nil {
		t.Fatal(err)
	}
	p, err := registry.ReadProgramme("programme.toml", data)
	if err != nil {
		t.Fatal(err)
	}
	return p.Events
}

func parseAll(t *testing.T, cases []corpus.Case) map[string]corpus.Prediction {
	t.Helper()
	events := exampleEvents(t)
	all := map[string]corpus.Prediction{}
	for i, c := range cases {
		raw, err := sandbox.Compose(composed(c))
		if err != nil {
			t.Fatalf("composing case %d of %d: %v", i+1, len(cases), err)
		}
		all[c.ID] = predicted(Parse(raw, events))
	}
	return all
}

func predicted(p Parsed) corpus.Prediction {
	out := corpus.Prediction{Disposition: p.Disposition, Question: p.Question, Unsubscribe: p.Unsubscribe}
	for _, i := range p.Intents {
		out.Intents = append(out.Intents, corpus.Intent{Event: i.Event, Intent: i.Intent, Mode: unsaid(i.Mode), Lunch: i.Lunch, Diet: unsaid(i.Diet), Access: unsaid(i.Access),
			Who: corpus.Who{Self: i.Who.Self, Name: unsaid(i.Who.Name), Email: unsaid(i.Who.Email), Function: unsaid(i.Who.Function), Organisation: unsaid(i.Who.Organisation)}})
	}
	return out
}

func composed(c corpus.Case) sandbox.Reply {
	return sandbox.Reply{ID: c.ID, From: sandbox.Address{Name: c.From.Name, Email: c.From.Email}, Date: c.Date, Client: c.Client, Placement: c.Placement,
		Subject: c.Subject, Headers: c.Headers, Body: c.Body, AnswersKind: c.AnswersKind, AnswersEvent: c.Answers}
}
