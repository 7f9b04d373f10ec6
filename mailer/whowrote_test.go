package mailer

import (
	"strings"
	"testing"
)

// Who is registered by somebody else reads a name, the one that the registry knows, whatever the From line shows; an address is left for
// somebody who has none.
func TestLettersNameWhoWrote(t *testing.T) {
	for from, want := range map[string]string{"": "Claire Dubois", "DUBOIS Claire": "Claire Dubois", "Mairie de Reims": "Claire Dubois", "Claire Dubois": "Claire Dubois"} {
		t.Run(from, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.write(note{from: claireMail, name: from, text: "Bonjour,\n\nMerci d’inscrire Paul Martin (paul@metz.example) à la rencontre du 28 mai, sur place.\n\nIl déjeunera.\n\nClaire Dubois"})
				w.pass()
				if len(w.cases()) > 0 || len(w.lettersTo("paul@metz.example")) == 0 {
					t.Fatalf("Paul was not written to: cases %v", w.cases())
				}
				w.says("paul@metz.example", "Demande faite par : "+want)
				if text := words(t, *w.lastTo("paul@metz.example")); strings.Contains(text, claireMail) {
					t.Errorf("the letter names an address beside the name:\n%s", text)
				}
			})
		})
	}
}
