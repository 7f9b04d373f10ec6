package mailer

import (
	"testing"

	"rencontres/registry"
)

// The whole way once: an invitation, a yes, its confirmation, a change, a cancellation.
func TestTheWayOfAReply(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact("c.dubois@reims.example", "Claire Dubois")
		w.invite("epernay")
		w.write(note{from: "c.dubois@reims.example", name: "Claire DUBOIS", text: "Bonjour,\n\nJe serai présente le 28 mai.\n\nCordialement,\n\nClaire Dubois", answers: w.lastTo("c.dubois@reims.example")})
		w.pass()
		if got := w.standing("epernay", "c.dubois@reims.example", ""); got != registry.Registered {
			t.Fatalf("standing %q, want registered\ncases %v\n%s", got, w.cases(), w.log)
		}
		w.says("c.dubois@reims.example", "28 mai", "Épernay")
		w.write(note{from: "c.dubois@reims.example", name: "Claire DUBOIS", text: "Bonjour,\n\nFinalement je ne pourrai pas venir.\n\nClaire Dubois", answers: w.lastTo("c.dubois@reims.example")})
		w.pass()
		if got := w.standing("epernay", "c.dubois@reims.example", ""); got != registry.Absent {
			t.Fatalf("standing %q, want absent\ncases %v\n%s", got, w.cases(), w.log)
		}
	})
}
