package mailer

import (
	"testing"

	"rencontres/registry"
)

// Who tries the service out gets every answer at once: changes are not gathered, and acknowledgements are not counted.
func TestAtOnceEveryMessageIsAnswered(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.service = w.newService(func(c *Config) { c.AtOnce = true })
		w.contact(dubois, "Claire Dubois")
		w.invite("epernay")
		for i, text := range []string{"Je viendrai le 28 mai.", "Je ne viendrai finalement pas le 28 mai.", "Je viendrai soit le 28 mai soit le 18 juin.",
			"Je ne sais pas si nous viendrons le 28 mai ou un autre jour."} {
			w.claireSays(text, w.lastTo(dubois))
			w.pass()
			if got := len(w.lettersTo(dubois)); got != i+2 {
				w.Fatalf("after %q: %d letters went to Claire, want %d", text, got, i+2)
			}
		}
		if got := w.standing("epernay", dubois, "Claire Dubois"); got != registry.Absent {
			w.Errorf("Claire is %q, want absent", got)
		}
	})
}
