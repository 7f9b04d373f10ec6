package mailer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"rencontres/mailer/reply"
	"rencontres/mailer/reply/corpus"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// The quoted letter replaced by that of another event: the event of an intent may change, or an action become a question to staff; nothing else.
// What stood under the reply is never read as the sender's words.
func TestOtherLetterChangesTheEventAlone(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	t.Parallel()
	cases, err := corpus.Load("reply/testdata/seen.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	events, asked := exampleEvents(t), 0
	for _, c := range cases {
		if c.AnswersKind != "invitation" || c.Placement == "inline" || c.Placement == "form" {
			continue // what stands between the lines is an answer to just those lines
		}
		was := readAlone(t, c, events)
		for _, event := range []string{"epernay", "bar-le-duc", "mulhouse", "tomblaine"} {
			if event == c.Answers {
				continue
			}
			asked++
			other := c
			other.Answers = event
			if is := readAlone(t, other, events); changed(was, is) {
				t.Errorf("%s, above the invitation to %s instead of %s: %s, was %s", c.ID, event, c.Answers, shape(is), shape(was))
			}
		}
	}
	if asked < 500 {
		t.Errorf("%d readings compared, want at least 500", asked)
	}
}

func readAlone(t *testing.T, c corpus.Case, events []registry.Event) Parsed {
	t.Helper()
	raw, err := sandbox.Compose(composed(c))
	if err != nil {
		t.Fatal(err)
	}
	return Parse(raw, events)
}

// changed says that more than the event differs. A question to staff may be another question, and an answer that was one because its words and its
// letter named different days may be plain beside the letter that it names.
func changed(was, is Parsed) bool {
	if is.Disposition == "review" && was.Disposition != "ignore" {
		return false
	}
	disagreed := slices.ContainsFunc(was.Reasons, func(reason string) bool {
		code, _, _ := strings.Cut(reason, ":")
		return slices.Contains([]string{reply.ReasonPast, reply.ReasonOtherEvent, reply.ReasonOtherDate, reply.ReasonDateMismatch}, code)
	})
	if was.Disposition == "review" && disagreed {
		return false
	}
	return shape(was) != shape(is)
}

// shape is what a reading says, its events left out.
func shape(p Parsed) string {
	said := []string{}
	for _, i := range p.Intents {
		line := fmt.Sprintf("%s %q %s", i.Intent, unsaid(i.Who.Name), unsaid(i.Mode))
		if !slices.Contains(said, line) {
			said = append(said, line)
		}
	}
	return fmt.Sprintf("%s unsubscribe=%t %s", p.Disposition, p.Unsubscribe, strings.Join(said, ", "))
}
