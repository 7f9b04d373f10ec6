package mailer

import (
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// Thanks go to who was there as far as is known: registered, and noted as present where presence was noted for their mode.
func TestThanksGoToWhoWasThere(t *testing.T) {
	yes, no := true, false
	for _, c := range []struct {
		name  string
		notes map[string]*bool
		want  string
	}{
		{"nobody noted", nil, "onsite1 onsite2 remote"},
		{"one noted as missing", map[string]*bool{"onsite1": &no}, "onsite2 remote"},
		{"those present noted on site", map[string]*bool{"onsite1": &yes}, "onsite1 remote"},
		{"all noted", map[string]*bool{"onsite1": &yes, "onsite2": &no, "remote": &yes}, "onsite1 remote"},
	} {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				states := map[string]registry.Registration{"onsite1": {State: registry.Registered, Mode: registry.Onsite}, "onsite2": {State: registry.Registered, Mode: registry.Onsite},
					"remote": {State: registry.Registered, Mode: registry.Remote}, "absent": {State: registry.Absent}, "waiting": {State: registry.Waiting, Mode: registry.Onsite},
					"maybe": {State: registry.Maybe}}
				for who, r := range states {
					r.Event, r.Contact, r.Proof, r.Ranked, r.Stated = "epernay", w.contact(who+"@metz.example", who).ID, registry.Staff, w.registry.Now(), w.registry.Now()
					w.update(func(t *registry.Tx) error {
						now, err := t.PutRegistration(r, "staff")
						if err == nil && c.notes[who] != nil {
							err = t.MarkAttended(now.ID, c.notes[who], "staff")
						}
						return err
					})
				}
				w.later(time.Date(2026, 5, 29, 9, 30, 0, 0, paris()).Sub(w.registry.Now()))
				w.pass()
				var got []string
				for _, l := range w.letters(registry.LetterFilter{Kind: string(templates.Thanks)}) {
					got = append(got, strings.TrimSuffix(l.Email, "@metz.example"))
				}
				slices.Sort(got)
				if got := strings.Join(got, " "); got != c.want {
					t.Errorf("thanks went to %q, want %q", got, c.want)
				}
			})
		})
	}
}

// The letters of somebody without an address go to whoever registered them, and speak to that one: the answer that the practical letter
// proposes cancels the guest and nobody else.
func TestLettersOfAGuest(t *testing.T) {
	const email, name = "n.ferrah@csc.example", "Nadia Ferrah"
	inWorld(t, start(), func(w *world) {
		w.contact(email, name)
		w.invite("epernay")
		w.write(note{from: email, name: name, text: "Bonjour,\n\nJe serai présente le 28 mai sur place, ainsi que mon collègue Amine Ferrah.\n\nNadia Ferrah", answers: w.lastTo(email)})
		w.pass()
		for _, who := range []string{name, "Amine Ferrah"} {
			if got := w.standing("epernay", email, who); got != registry.Registered {
				t.Fatalf("%s: standing %q, cases %v", who, got, w.cases())
			}
		}
		w.season(`venue = ""`, `venue = "Hôtel de ville, 51200 Épernay"`)
		w.later(time.Date(2026, 5, 25, 9, 30, 0, 0, paris()).Sub(w.registry.Now()))
		w.pass()
		var guests *sandbox.Delivery
		for _, d := range w.lettersTo(email) {
			if strings.Contains(words(t, d), "Nous attendons Amine Ferrah") {
				guests = &d
			}
		}
		if guests == nil {
			t.Fatalf("no practical letter speaks of the guest\n%s", w.log)
		}
		const proposed = "Amine Ferrah ne participera pas"
		if text := words(t, *guests); !strings.Contains(text, "répondez « "+proposed+" » à ce message") {
			t.Errorf("the letter does not say how to cancel the guest:\n%s", text)
		}
		w.write(note{from: email, name: name, text: proposed, answers: guests})
		w.pass()
		if got := w.standing("epernay", email, "Amine Ferrah"); got != registry.Absent {
			t.Errorf("the guest's standing is %q, cases %v", got, w.cases())
		}
		if got := w.standing("epernay", email, name); got != registry.Registered {
			t.Errorf("the registrar's standing is %q", got)
		}
		w.says(email, "l’absence d’Amine Ferrah", "Sa place est libérée.")
		w.later(time.Date(2026, 5, 29, 9, 30, 0, 0, paris()).Sub(w.registry.Now()))
		w.pass()
		w.says(email, "s’est tenue le jeudi 28 mai 2026", "l’intérêt que vous y avez porté")
	})
}
