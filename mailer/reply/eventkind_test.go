package reply_test

import (
	"testing"

	"rencontres/mailer/reply"
)

// The noun by which a centre calls its events is as good as "la rencontre"; with another matter behind it, it is another.
func TestKindNamesTheEvent(t *testing.T) {
	for text, want := range map[string]string{
		"Je participerai au séminaire.":                     "apply attend",
		"Je serai présente au séminaire du 28 mai.":         "apply attend",
		"Je ne pourrai pas assister au séminaire.":          "apply absent",
		"Je participerai au séminaire de rentrée.":          "review",
		"Je ne pourrai pas assister au séminaire des élus.": "review",
	} {
		in := sentence(t, text)
		in.Programme.Events[0].Kind = "séminaire"
		r := reply.Read(in)
		got := string(r.Disposition)
		if r.Disposition == reply.Apply && len(r.Intents) == 1 {
			got += " " + string(r.Intents[0].Intent)
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// The only event of its kind is named by it beside others: who wants "les trois rencontres et la journée régionale" wants all four. By itself it names
// none.
func TestKindBesideOthers(t *testing.T) {
	for text, want := range map[string]int{
		"Je m'inscris aux trois rencontres thématiques et à la journée régionale.": 4,
		"Inscrivez-moi à Mulhouse et à la journée régionale.":                      2,
		"Je participerai à la journée régionale et à la rencontre de Mulhouse.":    2,
		"Je participerai à la journée régionale.":                                  0,
	} {
		in := sentence(t, text)
		in.Answers, in.Event = reply.AnswersProgramme, ""
		r := reply.Read(in)
		if got := len(r.Intents); r.Disposition == reply.Apply && got != want || r.Disposition != reply.Apply && want != 0 {
			t.Errorf("%q: %s", text, summary(r))
		}
	}
}
