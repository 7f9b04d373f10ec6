package message_test

import (
	"testing"

	"rencontres/mailer/message"
)

// TestAbuse30_AbsenceByItsWordsAlone: a note that no header and no subject gives away is known by what it says of the mail, short or long;
// a person who tells of an absence stays a person.
func TestAbuse30_AbsenceByItsWordsAlone(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		kind message.Kind
	}{
		"one line":             {"Absent du bureau du 2 au 12 mai.", message.AutoReply},
		"left":                 {"Bonjour,\n\nJe ne fais plus partie des effectifs de la collectivité. Merci d'adresser vos messages à accueil@mairie.example.", message.AutoReply},
		"travelling":           {"En déplacement ce jour, je consulte mes messages de façon irrégulière. Pour toute urgence : 06 00 00 00 00.", message.AutoReply},
		"at home":              {"Bonjour,\n\nMerci pour votre courriel. Je suis en télétravail sans accès à ma messagerie, de retour le 12/05. Votre message ne sera pas transféré.", message.AutoReply},
		"German":               {"Ich bin vom 4.5. bis 15.5. nicht im Haus. Ihre E-Mail wird nicht weitergeleitet.", message.AutoReply},
		"German, for long":     {"Ich befinde mich bis auf Weiteres in Elternzeit. Bitte wenden Sie sich an meine Vertretung Frau Klein.", message.AutoReply},
		"German, out of use":   {"Sehr geehrte Damen und Herren,\ndiese E-Mail-Adresse wird nicht mehr verwendet. Bitte schreiben Sie an info@stadt.example.", message.AutoReply},
		"English, left":        {"I no longer work at the City. Please contact info@city.example.", message.AutoReply},
		"challenge, letters":   {"Pour être sûr que vous n'êtes pas un robot, veuillez recopier les caractères ci-dessous.\nhttps://filtre.example/1", message.AutoReply},
		"challenge, list":      {"Votre adresse ne figurant pas dans ma liste de correspondants autorisés, merci de confirmer votre envoi en suivant ce lien.", message.AutoReply},
		"closed":               {"Bonjour,\n\nNous accusons réception de votre courriel. Le secrétariat sera fermé du 1er au 10 mai.", message.AutoReply},
		"English, away":        {"Thank you for your message. I will be away from my desk until 12 May and will not be checking emails.", message.AutoReply},
		"English, leave":       {"I am on parental leave. Please contact my colleague Lea Klein in the meantime.", message.AutoReply},
		"German, back":         {"Vielen Dank für Ihre Nachricht. Ich bin ab dem 18. Mai wieder für Sie da. In dringenden Fällen erreichen Sie meine Kollegin unter 0761 0000.", message.AutoReply},
		"meeting":              {"Bonjour, je suis actuellement en réunion à l'extérieur, je vous répondrai dès que possible.", message.AutoReply},
		"German, left":         {"Ich habe das Unternehmen verlassen. Bitte wenden Sie sich an Frau Klein.", message.AutoReply},
		"retired":              {"Bonjour, Je suis parti à la retraite. Merci de contacter mon successeur : l.klein@ville.example", message.AutoReply},
		"receipt":              {"Votre message a été reçu. Un agent vous répondra sous 48 heures. Ne répondez pas à ce courriel automatique.", message.AutoReply},
		"away that one day":    {"Je suis en déplacement le 28 mai. Vous pouvez contacter Mme Klein qui est là.", message.Reply},
		"away, watches":        {"En déplacement, je suivrai la matinée en visio. Merci pour votre message.", message.Reply},
		"retired, says no":     {"Je suis parti à la retraite et ne viendrai plus, merci d'écrire à la nouvelle adjointe.", message.Reply},
		"away on the day":      {"Bonjour, merci pour votre message. Je suis en congé ce jour-là.", message.Reply},
		"away, says no":        {"Merci pour votre message. Je suis en congés le 28 mai, je ne viendrai pas.", message.Reply},
		"German, says no":      {"Ich bin an diesem Tag leider im Urlaub. Bitte wenden Sie sich an Frau Klein.", message.Reply},
		"answers for another":  {"Monsieur Klein est absent jusqu'au 30 mai, je le remplacerai le 28.", message.Reply},
		"left, and comes":      {"Je ne fais plus partie du conseil mais je viendrai. Merci d'adresser vos messages à paul@ville.example.", message.Reply},
		"left, asks to be out": {"Je ne travaille plus à la mairie, merci de me retirer de votre liste.", message.Reply},
		"comes back":           {"De retour de congés, je prends connaissance de votre message et je confirme ma présence.", message.Reply},
	} {
		t.Run(name, func(t *testing.T) {
			if m := message.Parse(mail(c.body), message.Options{}); m.Kind != c.kind {
				t.Errorf("kind %s (%v), want %s", m.Kind, m.Reasons, c.kind)
			}
		})
	}
}
