package mailer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// A meal that is freed goes to those who have a seat and found none left, in the order in which they asked; those who want none, and who ask
// later, get none before them.
func TestFreedMealGoesToWhoAskedFirst(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml") // two meals
		people := []string{"emma", "anne", "bruno", "chloe", "denis"}
		for _, p := range people {
			w.contact(p+"@metz.example", strings.ToUpper(p[:1])+p[1:]+" Martin")
		}
		w.update(func(t *registry.Tx) error {
			return t.GrantSeats("epernay", registry.Onsite, 5, "staff")
		})
		w.invite("epernay")
		says := func(who, text string) {
			t.Helper()
			w.later(20 * time.Minute)
			w.write(note{from: who + "@metz.example", name: strings.ToUpper(who[:1]) + who[1:] + " Martin", text: text, answers: w.lastTo(who + "@metz.example")})
			w.pass()
			w.pass()
		}
		meals := func() string {
			var out []string
			for _, p := range people {
				if r := w.registration("epernay", p+"@metz.example", ""); r != nil && r.Lunch != nil {
					out = append(out, fmt.Sprint(p, " ", *r.Lunch))
				}
			}
			return strings.Join(out, ", ")
		}
		says("emma", "Je serai présente, sur place, et je déjeunerai.")
		says("anne", "Je serai présente, sur place, et je déjeunerai.")
		says("bruno", "Je serai présent, sur place, sans déjeuner.")
		says("chloe", "Je serai présente, sur place.")
		says("denis", "Je serai présent, sur place, et je déjeunerai.")
		if got, want := meals(), "emma true, anne true, bruno false, chloe false, denis false"; got != want {
			t.Fatalf("meals: %s, want %s (cases %v)", got, want, w.cases())
		}
		says("anne", "Finalement je ne déjeunerai pas sur place.")
		if got, want := meals(), "emma true, anne false, bruno false, chloe true, denis false"; got != want {
			t.Fatalf("meals after one was freed: %s, want %s (cases %v)", got, want, w.cases())
		}
		w.later(20 * time.Minute)
		w.pass()
		w.says("chloe@metz.example", "Un repas s’est libéré pour la rencontre du jeudi 28 mai 2026 à Épernay : il vous est réservé.", "avec repas")
		says("anne", "Finalement je déjeunerai sur place.")
		if got, want := meals(), "emma true, anne false, bruno false, chloe true, denis false"; got != want {
			t.Errorf("meals after somebody asked again: %s, want %s (cases %v)", got, want, w.cases())
		}
		w.says("anne@metz.example", "tous sont déjà réservés")
		says("chloe", "Je ne pourrai pas venir le 28 mai.")
		if got, want := meals(), "emma true, anne false, bruno false, denis true"; got != want {
			t.Errorf("meals after another was freed: %s, want %s (cases %v)", got, want, w.cases())
		}
	})
}

// An event without lunch (`meals = 0`) asks nobody for a meal, and tells nobody that none is left.
func TestNoMealIsServed(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.season("meals = 80", "meals = 0")
		w.registered("emma@metz.example", "Emma Martin")
		for _, d := range w.lettersTo("emma@metz.example") {
			if text := words(w.T, d); strings.Contains(strings.ToLower(text), "repas") {
				t.Errorf("no meal is served, and a letter says:\n%s", text)
			}
		}
	})
}
