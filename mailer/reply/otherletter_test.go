package reply_test

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"rencontres/mailer/reply"
	"rencontres/mailer/reply/corpus"
)

// withoutEvent says what a reading does, the events left aside.
func withoutEvent(r reply.Reading) string {
	seen := map[string]bool{}
	for _, i := range r.Intents {
		lunch := "-"
		if i.Lunch != nil {
			lunch = fmt.Sprint(*i.Lunch)
		}
		seen[fmt.Sprint(i.Intent, i.Who.Self, i.Who.Name, lunch, i.Diet != "", i.Access != "")] = true
	}
	var out []string
	for s := range seen {
		out = append(out, s)
	}
	sort.Strings(out)
	return fmt.Sprint(r.Disposition, r.Unsubscribe, strings.Join(out, "; "))
}

// ofTheDay says whether all that was held against a reply is that it speaks of another day than the letter, or that the day is over.
func ofTheDay(r reply.Reading) bool {
	for _, reason := range r.Reasons {
		switch reason.Code {
		case reply.ReasonOtherEvent, reply.ReasonOtherDate, reply.ReasonTwoEvents, reply.ReasonDateMismatch, reply.ReasonPast:
		default:
			return false
		}
	}
	return true
}

// TestAnotherLetterAnswered: a reply read as one to the letter of another event may be about that event, or be handed on, and nothing else: nobody else is
// meant, nothing else is done, and what was handed on or ignored is not applied.
func TestAnotherLetterAnswered(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	p := programme(t)
	changed, handed, same := 0, 0, 0
	for _, part := range parts {
		if part.hidden {
			continue
		}
		cases, err := corpus.Load("testdata/" + part.name + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			if machine(c) || c.Answers == "" || c.AnswersKind != "invitation" || len(c.Given.Registered) > 0 {
				continue
			}
			in := inputOf(c, p)
			before := reply.Read(in)
			for _, e := range p.Events[:3] {
				if e.ID == c.Answers {
					continue
				}
				in.Event = e.ID
				after := reply.Read(in)
				switch {
				case withoutEvent(before) == withoutEvent(after):
					same++
				case after.Disposition == reply.Review, before.Disposition == reply.Review && ofTheDay(before):
					handed++
				default:
					changed++
					t.Errorf("%s, as an answer to %s:\n  %s\n  before %s %v\n  after  %s", c.ID, e.ID, c.Body, withoutEvent(before), before.Reasons, withoutEvent(after))
				}
			}
		}
	}
	t.Logf("%d the same, %d handed on, %d otherwise", same, handed, changed)
}

// An answer put behind the subject of the letter is not passed over with the thanks of the body.
func TestAnswerBehindTheSubject(t *testing.T) {
	in := sentence(t, "Bonjour, merci pour l'invitation.")
	for subject, want := range map[string]reply.Disposition{"Re: Invitation": reply.Ignore, "Re: Invitation - OK": reply.Review, "Re: Invitation : absente": reply.Review} {
		in.Subject = subject
		if got := reply.Read(in).Disposition; got != want {
			t.Errorf("%s: %s, want %s", subject, got, want)
		}
	}
}
