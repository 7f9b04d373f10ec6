package message_test

import (
	"testing"

	"rencontres/mailer/message"
)

// TestWhatProgramsAddIsApart: warnings of a gateway above, scanners' lines below, the line of Notes above its header block; and what only looks
// like a rule before a signature stays.
func TestWhatProgramsAddIsApart(t *testing.T) {
	const header = "De : ORIV <inscriptions@oriv.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Claire\nObjet : Invitation\n\nBonjour,\nVenez."
	const outside = "Courriel externe : ne cliquez pas sur les liens."
	const scanner = "<https://www.avast.com/sig-email?utm_medium=email>"
	for name, c := range map[string]struct{ body, text, signature string }{
		"gateway":             {outside + "\n\nJe viens.\n\n" + header, "Je viens.", outside},
		"gateway, English":    {"CAUTION: This email originated from outside of the organization. Do not click links.\n\nJe viens.", "Je viens.", "CAUTION: This email originated from outside of the organization. Do not click links."},
		"no gateway":          {"J'ai reçu un courriel externe de M. Klein, il vient.", "J'ai reçu un courriel externe de M. Klein, il vient.", ""},
		"scanner":             {"Je viens.\n\n---\nL'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.", "Je viens.", "L'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast."},
		"scanner, links":      {"Je viens.\n\n" + scanner + "\nSans virus.www.avast.com\n" + scanner, "Je viens.", scanner + "\nSans virus.www.avast.com\n" + scanner},
		"list between rules":  {"Présents :\n____________\nPaul Martin\n____________\nLéa Klein", "Présents :\n____________\nPaul Martin\n____________\nLéa Klein", ""},
		"closing below marks": {"Bonjour,\n\n> Serez-vous présent ?\nOui\n> Cordialement\n\nBien à vous,\nPaul Roth", "Bonjour,\n\nOui", "Paul Roth"},
		"Notes":               {"Je viens.\n\n\"ORIV\" ---04/05/2026 10:12:33---Bonjour, Venez.\n\nDe : \"ORIV\" <i@oriv.example>\nA : Claire\nDate : 04/05/2026 10:12\nObjet : Invitation\n\nBonjour,\nVenez.", "Je viens.", ""},
		"passed on":           {"Je viens.\n\n---------- Message transmis ---------\nDe : ORIV <i@oriv.example>\nDate : lun. 4 mai 2026 à 10:12\nObjet : Invitation\nÀ : <c@mairie.example>\n\nVenez.", "Je viens.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			check(t, message.Parse(mail(c.body), message.Options{}), c.text, c.signature)
		})
	}
}
