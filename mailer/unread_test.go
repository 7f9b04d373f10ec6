package mailer

import "testing"

// The acknowledgement names what of a message waits for a person, where that can be said to the writer.
func TestUnreadIsNamed(t *testing.T) {
	for words, about := range map[string]string{
		"Inscrivez-moi à la rencontre du 28 mai si le repas est gratuit.":       "au sujet de la condition que vous indiquez",
		"Nous serons deux le 28 mai.":                                           "au sujet du nom des personnes à inscrire",
		"Je viendrai à Nancy le 3 juin.":                                        "au sujet de la date que vous citez",
		"Le tramway de la rue haute ne me dit rien qui vaille, sauf à Épernay.": "le lira et vous répondra ;",
	} {
		inWorld(t, start(), func(w *world) {
			w.contact(dubois, "Claire Dubois")
			w.invite("epernay")
			w.claireSays(words, w.lastTo(dubois))
			w.says(dubois, about)
		})
	}
}
