package reply_test

import (
	"testing"

	"rencontres/mailer/reply"
)

// A short answer under the subject of another letter is for a person.
func TestOtherSubject(t *testing.T) {
	for _, c := range []struct{ subject, text, want string }{
		{"Re: Conseil communautaire du 12 mai", "Je serai présente.", "review"},
		{"RE: Réunion du 12 mai", "Je viens.", "review"},
		{"RE: Rdv dentiste", "Je ne pourrai pas venir.", "review"},
		{"Re: Pot de départ de Sophie", "Je serai des vôtres !", "review"},
		{"Re: Formation incendie", "Inscrivez-moi.", "review"},
		{"Re: Commande de fournitures", "Ok c'est bon pour moi.", "review"},
		{"Re: facture", "Bon pour accord.", "review"},
		{"Re: Réunion du 12 mai", "Je viens à Épernay.", "attend epernay onsite"},
		{"Re: Vos inscriptions : Épernay, 12 juin", "Je viens.", "attend epernay"},
		{"Re: votre mail du 4 mai", "Je viens.", "attend epernay"},
		{"RE: 28 mai", "Je serai là.", "attend epernay"},
		{"Re: bonjour", "Je viens.", "attend epernay"},
		{"TR: Invitation", "Je viens.", "attend epernay"},
	} {
		in := sentence(t, c.text)
		in.Subject = c.subject
		if got := summary(reply.Read(in)); got != c.want {
			t.Errorf("%s / %s: %s, want %s", c.subject, c.text, got, c.want)
		}
	}
}
