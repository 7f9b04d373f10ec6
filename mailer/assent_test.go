package mailer

import (
	"testing"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

const dubois = "c.dubois@reims.example"

// claireSays writes a reply of Claire Dubois to a letter, and lets the service handle it.
func (w *world) claireSays(text string, answers *sandbox.Delivery) {
	w.Helper()
	w.write(note{from: dubois, name: "Claire Dubois", text: text, answers: answers})
	w.pass()
}

// An "ok, merci" in the thread of a letter that asks nothing is courtesy: who cancelled stays away, who hesitates holds no seat.
func TestCourtesyRegistersNobody(t *testing.T) {
	for _, words := range []string{"Ok, merci", "D'accord", "Entendu, à bientôt", "Oui", "Oui merci", "Oui, merci, c'est noté !"} {
		t.Run(words, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(dubois, "Claire Dubois")
				w.invite("epernay")
				invitation := w.lastTo(dubois)
				w.claireSays("Je serai présente le 28 mai.", invitation)
				confirmation := w.lastTo(dubois)
				w.later(mergeWindow * 2)
				w.claireSays("Je ne pourrai pas venir.", confirmation)
				for _, letter := range []*sandbox.Delivery{w.lastTo(dubois), confirmation} {
					w.later(mergeWindow * 2)
					w.claireSays(words, letter)
					if got := w.standing("epernay", dubois, ""); got != registry.Absent {
						t.Fatalf("%q made of an absence: %s", words, got)
					}
				}
			})
		})
	}
}

// A yes that names its decision still counts in any thread, and a bare one in that of an invitation.
func TestClearWordsStillRegister(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(dubois, "Claire Dubois")
		w.invite("epernay")
		w.claireSays("Ok", w.lastTo(dubois))
		if got := w.standing("epernay", dubois, ""); got != registry.Registered {
			t.Fatalf("a bare ok to the invitation: %q, want registered; cases %v", got, w.cases())
		}
	})
}

// The question whether a cancellation is wanted takes a clear yes alone, and once.
func TestAbuse2_OnlyAClearYesAndOnce(t *testing.T) {
	for _, c := range []struct {
		words string
		want  registry.Standing
	}{{"Ok, merci", registry.Registered}, {"Oui je maintiens ma venue", registry.Registered}, {"D'accord", registry.Registered}, {"Oui", registry.Absent},
		{"Bonjour,\n\nOui, je confirme.\n\nCordialement", registry.Absent}} {
		t.Run(c.words, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(dubois, "Claire Dubois")
				w.invite("epernay")
				w.claireSays("Je serai présente le 28 mai.", w.lastTo(dubois))
				w.later(mergeWindow * 2)
				w.write(note{from: dubois, name: "Claire Dubois", text: "Je ne viendrai pas le 28 mai.", auth: "-", subject: "Rencontre du 28 mai à Épernay"})
				w.pass()
				ask := w.lastTo(dubois)
				w.later(mergeWindow * 2)
				w.claireSays(c.words, ask)
				if got := w.standing("epernay", dubois, ""); got != c.want {
					t.Fatalf("%q: %q, want %q; cases %v", c.words, got, c.want, w.cases())
				}
				if c.want != registry.Absent {
					return
				}
				w.later(mergeWindow * 2)
				w.claireSays("Finalement je serai présente le 28 mai.", w.lastTo(dubois))
				w.later(mergeWindow * 2)
				w.claireSays("Oui", ask)
				if got := w.standing("epernay", dubois, ""); got != registry.Registered {
					t.Errorf("a spent question took effect again: %q", got)
				}
			})
		})
	}
}

// Words from another address that bears the name of somebody registered are asked about at the address on file.
func TestAnotherAddressOfSomebodyRegistered(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(dubois, "Claire Dubois")
		w.invite("epernay")
		w.claireSays("Je serai présente le 28 mai.", w.lastTo(dubois))
		w.write(note{from: "claire@mailperso.example", name: "Claire Dubois", text: "Je ne pourrai pas venir à la rencontre du 28 mai à Épernay.", subject: "Rencontre du 28 mai"})
		w.pass()
		if got := w.standing("epernay", dubois, ""); got != registry.Registered {
			t.Errorf("the registration is %q, want kept until the answer", got)
		}
		if r := w.registration("epernay", "claire@mailperso.example", ""); r != nil {
			t.Errorf("a second registration was written: %s", r.State)
		}
		w.says(dubois, "claire@mailperso.example")
	})
}
