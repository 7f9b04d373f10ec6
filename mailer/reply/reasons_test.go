package reply_test

import (
	"testing"
	"time"

	"rencontres/mailer/reply"
)

// Staff read which words made a reply wait for them, as they were written, whether a clause was not understood or a turn made another answer of it.
func TestReasonsNameTheWords(t *testing.T) {
	for text, want := range map[string]reply.Reason{
		"Bonjour,\nJe viens le 28 mai. C’est mon jour de permanence !\nClaire": {Code: reply.ReasonUnclear, Detail: "C’est mon jour de permanence"},
		"Je viendrai, sauf MOI si je suis malade.":                             {Code: reply.ReasonCondition, Detail: "sauf MOI si je suis malade"},
	} {
		r := reply.Read(reply.Input{Answers: reply.AnswersInvitation, Text: text, Event: "epernay", Programme: programme(t), FromName: "Claire Dubois", FromEmail: "claire.dubois@ville.example", Received: time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)})
		if r.Disposition != reply.Review || len(r.Reasons) == 0 || r.Reasons[0] != want {
			t.Errorf("%q: %s %v, want %v first", text, r.Disposition, r.Reasons, want)
		}
	}
}
