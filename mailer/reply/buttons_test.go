package reply_test

import (
	"strings"
	"testing"
	"time"

	"rencontres/mailer/reply"
)

// TestButton: what was prefilled is the sender's word; what they typed counts before it.
func TestButton(t *testing.T) {
	const yes = "Je m'inscris à la rencontre du 28 mai à Épernay, sur place.\n\nNom et prénom : \nFonction : \nStructure : \nRepas sur place (oui / non) : \nRégime ou besoin particulier : \n"
	for _, c := range []struct{ text, want string }{
		{yes, "attend epernay onsite"},
		{strings.Replace(yes, "(oui / non) : ", "(oui / non) : oui", 1), "attend epernay onsite lunch"},
		{strings.Replace(yes, "prénom : ", "prénom : Marc Vidal", 1), "attend epernay Marc Vidal onsite"},
		{"Finalement je ne pourrai pas venir.\n\n" + yes, "absent epernay"},
		{"Je viendrai peut-être.\n\n" + yes, "maybe epernay onsite"},
		{"Sous réserve de l'accord de ma direction.\n\n" + yes, "maybe epernay onsite"},
		{"En visio finalement.\n\n" + yes, "attend epernay remote"},
		{"Plutôt le 18 juin à Bar-le-Duc, inscrivez-moi.\n\n" + yes, "review"},
		{"Nous serons deux.\n\n" + yes, "review"},
		{"Blablabla gloubi.\n\n" + yes, "review"},
		{"Je ne pourrai pas participer à la rencontre du 28 mai à Épernay.", "absent epernay"},
		{"Je m'inscris à la rencontre du 28 mai à Mulhouse, sur place.", "review"},
		{"Je ne pourrai pas participer à la rencontre du 28 mai à Épernay le matin.", "review"},
		{"Je ne pourrai pas participer à la rencontre du 28 mai à Épernay sur place mais je suivrai en visio.", "attend epernay remote"},
		{"Je m'inscris à la rencontre du 28 mai à Épernay, sur place. Je ne reste que le matin.\n\nRepas sur place (oui / non) : non\n", "attend epernay onsite nolunch"},
		{strings.Replace(yes, "prénom : ", "prénom : Marc Vidal", 1) + "\n\nMerci d'inscrire mon collègue.", "attend epernay Marc Vidal onsite"},
		{"Pour Marc Vidal\n\n" + strings.Replace(yes, "prénom : ", "prénom : Marc Vidal", 1), "attend epernay Marc Vidal onsite"},
		{strings.Replace(yes, "prénom : ", "prénom : Claire Dubois", 1) + "\nNom et prénom : Marc Vidal\nRepas sur place (oui / non) : non\nRégime ou besoin particulier : \n",
			"attend epernay Marc Vidal onsite nolunch; attend epernay onsite"},
		{"Je m'inscris à la rencontre du 18 juin à Bar-le-Duc, en visioconférence (le matin).", "attend bar-le-duc remote"},
	} {
		in := reply.Input{Subject: "Inscription - Epernay 28 mai [7K3M-9QXT-2PVD]", Text: c.text, FromName: "Claire Dubois", FromEmail: "claire.dubois@ville-aulnay.example",
			Received: time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC), Programme: programme(t)}
		if got := summary(reply.Read(in)); got != c.want {
			t.Errorf("%q\n  got  %s %v\n  want %s", c.text, got, reply.Read(in).Reasons, c.want)
		}
	}
}
