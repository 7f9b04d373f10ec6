package message_test

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
)

const filled = "Nom et prénom : Alexis GAND\nFonction : chargé de mission\nPrésence (présentiel / visio) : présentiel\nRepas sur place (oui / non) : oui"

// fill writes the form of TestForms into the letter, where it stands.
func fill() string {
	s := letter
	for l := range strings.SplitSeq(filled, "\n") {
		label, _, _ := strings.Cut(l, " : ")
		s = strings.Replace(s, label+" : \n", l+"\n", 1)
	}
	return s
}

// TestForms: a form that is filled in within the quotation is the sender's word; its blank lines and the rest are not.
func TestForms(t *testing.T) {
	const outlook = "De : ORIV <inscriptions@oriv.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Claire Dubois\nObjet : Invitation\n\n"
	for name, body := range map[string]string{
		"marked":      "Le 04/05/2026 à 10:12, ORIV a écrit :\n" + marked(fill()),
		"apple":       "> Le 4 mai 2026 à 10:12, ORIV a écrit :\n> \n" + marked(fill()),
		"not marked":  outlook + fill(),
		"marks alone": marked(fill()),
	} {
		t.Run(name, func(t *testing.T) {
			for _, o := range []message.Options{{}, {Sent: letter}, {Sent: letter, Keep: strings.Split(letter, "\n")[14:21]}} {
				check(t, message.Parse(mail(body), o), filled, "")
			}
		})
	}
}

func TestFormPieces(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"blank":                 {"Le 04/05/2026 à 10:12, ORIV a écrit :\n" + marked(letter), ""},
		"name alone":            {"> Nom et prénom : Alexis GAND\n> Fonction : \n> Structure : ", "Nom et prénom : Alexis GAND"},
		"crossed label":         {"> Nom et prénom : Nelly\n> Présence (présentiel X / visio) :\n> Repas sur place (oui / non) :", "Nom et prénom : Nelly\nPrésence (présentiel X / visio) :"},
		"answer on the line":    {"> Nom et prénom :\nPauline Cauchois\n> Présence (présentiel / visio) :\nprésentiel\n> Repas sur place (oui / non) :\nnon\n> Structure :", "Nom et prénom : Pauline Cauchois\nPrésence (présentiel / visio) : présentiel\nRepas sur place (oui / non) : non"},
		"a level down":          {"Oui.\n\nLe 04/05/2026 à 10:12, ORIV a écrit :\n> Bonjour\n>> Nom et prénom : Paul MARTIN\n>> Repas sur place (oui / non) : oui", "Oui."},
		"their earlier answer":  {"Finalement non.\n\nLe 04/05/2026 à 10:12, Claire Dubois <c.dubois@mairie.example> a écrit :\n> Nom et prénom : Claire DUBOIS\n> Repas sur place (oui / non) : oui", "Finalement non."},
		"an older letter below": {"Non.\n\nDe : ORIV <i@oriv.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : X\nObjet : Re\n\nBonjour\n\nDe : Claire Dubois\nEnvoyé : lundi 4 mai 2026 09:12\nÀ : ORIV\nObjet : Inscription\n\nNom et prénom : Claire DUBOIS", "Non."},
		"the button, untouched": {"Je m'inscris à la rencontre du 28 mai à Épernay, sur place.\n\nNom et prénom : \nFonction : \nStructure : \nRepas sur place (oui / non) : \n", "Je m'inscris à la rencontre du 28 mai à Épernay, sur place."},
		"the button, filled":    {"Je m'inscris à la rencontre du 28 mai à Épernay, sur place.\n\nNom et prénom : Yacine HADDAD\nFonction : \nRepas sur place (oui / non) : oui\n", "Je m'inscris à la rencontre du 28 mai à Épernay, sur place.\n\nNom et prénom : Yacine HADDAD\nRepas sur place (oui / non) : oui"},
		"on the next line":      {"Nom et prénom :\nYacine HADDAD\n", "Nom et prénom :\nYacine HADDAD"},
	} {
		t.Run(name, func(t *testing.T) {
			check(t, message.Parse(mail(c.body), message.Options{}), c.want, "")
		})
	}
}

// TestOurLetterIsSubtracted: our words are found without any separator, wrapped anew or as HTML; the sender's among them stay.
func TestOurLetterIsSubtracted(t *testing.T) {
	wrapped := strings.ReplaceAll(letter, "ou suivre la matinée", "ou\nsuivre la matinée")
	button := "Je m'inscris à la rencontre du 28 mai à Épernay, sur place."
	for name, c := range map[string]struct {
		raw  []byte
		o    message.Options
		want string
	}{
		"no separator":     {mail("Oui, je viens.\n\n" + letter), message.Options{Sent: letter}, "Oui, je viens."},
		"wrapped":          {mail("Oui, je viens.\n\n" + wrapped), message.Options{Sent: letter}, "Oui, je viens."},
		"html":             {page("<div>Oui, je viens.</div><div>" + strings.ReplaceAll(letter, "\n", "<br>\n") + "</div>"), message.Options{Sent: letter}, "Oui, je viens."},
		"answer in it":     {mail("Bonjour,\n\nDe : ORIV\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : X\nObjet : Y\n\n" + strings.Replace(letter, "Le déjeuner est pris sur place.", "Le déjeuner est pris sur place.\nSans moi, merci.", 1)), message.Options{Sent: letter}, "Bonjour,\n\nSans moi, merci."},
		"words below":      {mail("De : ORIV\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : X\nObjet : Y\n\n" + letter + "\n\nOui, je viens."), message.Options{Sent: letter}, "Oui, je viens."},
		"another letter":   {mail("Oui, je viens.\n\nDe : ORIV\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : X\nObjet : Y\n\n" + strings.NewReplacer("28 mai", "24 septembre", "Épernay (Marne)", "Mulhouse (Haut-Rhin)", "Habiter mieux", "Agir").Replace(letter)), message.Options{Sent: letter}, "Oui, je viens."},
		"a short word":     {mail("Épernay (Marne)"), message.Options{Sent: letter}, "Épernay (Marne)"},
		"their own words":  {mail("Vous pouvez venir me chercher ? Je viens."), message.Options{Sent: letter}, "Vous pouvez venir me chercher ? Je viens."},
		"the button's":     {mail(button), message.Options{Sent: letter + "\n" + button, Keep: []string{button}}, button},
		"the button, then": {mail(button + "\n\n" + letter), message.Options{Sent: button + "\n\n" + letter, Keep: []string{button}}, button},
	} {
		t.Run(name, func(t *testing.T) {
			check(t, message.Parse(c.raw, c.o), c.want, "")
		})
	}
}
