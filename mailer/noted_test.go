package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// Who is told that their absence, or their doubt, was noted, and writes "ok", changes nothing and is not written to again; a yes in words is one.
func TestAssentToWhatWasNoted(t *testing.T) {
	const no, maybe = "Je ne pourrai pas venir le 28 mai.", "Je ne sais pas encore si je pourrai venir le 28 mai."
	for _, c := range []struct {
		first, then string
		stands      registry.Standing
		cases       string
		letters     int
	}{
		{no, "Ok", registry.Absent, "", 0},
		{no, "D'accord, merci.", registry.Absent, "", 0},
		{no, "C'est noté, bonne journée", registry.Absent, "", 0},
		{no, "Très bien", registry.Absent, "", 0},
		{maybe, "Ok", registry.Maybe, "", 0},
		{maybe, "Parfait, merci à vous.", registry.Maybe, "", 0},
		{no, "Oui", registry.Absent, "no_answer", 1},
		{no, "Finalement je viens.", registry.Registered, "", 1},
		{maybe, "Je viendrai.", registry.Registered, "", 1},
		{maybe, "Finalement non.", registry.Absent, "", 1},
	} {
		t.Run(c.then, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.invite("epernay")
				w.write(note{from: claireMail, name: claireName, text: "Bonjour,\n\n" + c.first + "\n\nClaire Dubois", answers: w.lastTo(claireMail)})
				w.pass()
				w.later(2 * time.Hour)
				before := len(w.lettersTo(claireMail))
				w.write(note{from: claireMail, name: claireName, text: c.then + "\n\nClaire Dubois", answers: w.lastTo(claireMail)})
				w.pass()
				if got := w.standing("epernay", claireMail, ""); got != c.stands {
					t.Errorf("stands %q, want %q", got, c.stands)
				}
				if got := strings.Join(w.cases(), " "); got != c.cases {
					t.Errorf("cases %q, want %q", got, c.cases)
				}
				if got := len(w.lettersTo(claireMail)) - before; got != c.letters {
					t.Errorf("%d letters more, want %d", got, c.letters)
				}
			})
		})
	}
}

// Who answers our acknowledgement still speaks of the day of the letter that they answered first; "ok" to it is a yes to nothing.
func TestAnswerToAnAcknowledgement(t *testing.T) {
	const unclear = "Je déjeunerai avec vous."
	for _, c := range []struct {
		then   string
		stands registry.Standing
		cases  string // beside the first
	}{
		{"Finalement je ne peux plus venir.", registry.Absent, ""},
		{"Je confirme que je viendrai.", registry.Registered, ""},
		{"Ok", "", ""},
		{"D'accord, merci.", "", ""},
		{"Oui", "", "no_answer"},
	} {
		t.Run(c.then, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.invite("epernay")
				w.write(note{from: claireMail, name: claireName, text: "Bonjour,\n\n" + unclear + "\n\nClaire Dubois", answers: w.lastTo(claireMail)})
				w.pass()
				first := strings.Join(w.cases(), " ")
				if first == "" {
					t.Fatal("the first message was not left to a person")
				}
				w.later(2 * time.Hour)
				w.write(note{from: claireMail, name: claireName, text: c.then + "\n\nClaire Dubois", answers: w.lastTo(claireMail)})
				w.pass()
				if got := w.standing("epernay", claireMail, ""); got != c.stands {
					t.Errorf("stands %q, want %q", got, c.stands)
				}
				if got, want := strings.Join(w.cases(), " "), strings.TrimSpace(first+" "+c.cases); got != want {
					t.Errorf("cases %q, want %q", got, want)
				}
			})
		})
	}
}
