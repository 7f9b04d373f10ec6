package message_test

import (
	"testing"

	"rencontres/mailer/message"
)

// TestSignatures: what stands below the words goes to Signature; in doubt it stays with the words.
func TestSignatures(t *testing.T) {
	for name, c := range map[string]struct{ body, text, closing, signature string }{
		"closing":             {"Je viens.\n\nCordialement,\n\nClaire Dubois\nVille de Reims", "Je viens.", "Cordialement,", "Claire Dubois\nVille de Reims"},
		"no gap":              {"Je viens.\nBien à vous\nClaire Dubois", "Je viens.", "Bien à vous", "Claire Dubois"},
		"distinguished":       {"Je viens.\n\nVeuillez recevoir mes salutations distinguées.\n\nC. Dubois", "Je viens.", "Veuillez recevoir mes salutations distinguées.", "C. Dubois"},
		"short":               {"Je viens.\n\nCdt\nClaire", "Je viens.", "Cdt", "Claire"},
		"english":             {"I will come.\n\nBest regards,\nClaire", "I will come.", "Best regards,", "Claire"},
		"german":              {"Ich komme.\n\nMit freundlichen Grüßen\nClaire", "Ich komme.", "Mit freundlichen Grüßen", "Claire"},
		"closing alone":       {"Je viens.\n\nCordialement", "Je viens.", "Cordialement", ""},
		"rfc 3676":            {"Je viens.\n\n-- \nClaire Dubois\nVille de Reims", "Je viens.", "", "Claire Dubois\nVille de Reims"},
		"dashes":              {"Je viens.\n--\nClaire Dubois", "Je viens.", "", "Claire Dubois"},
		"ruler":               {"Je viens.\n\n____________________\nVille de Reims\n03 26 00 00 00", "Je viens.", "", "Ville de Reims\n03 26 00 00 00"},
		"name alone":          {"Je viens.\n\nClaire Dubois\nCheffe de projet, Ville de Reims\n03 26 00 00 00", "Je viens.", "", "Claire Dubois\nCheffe de projet, Ville de Reims\n03 26 00 00 00"},
		"name with function":  {"Je viens.\n\nClaire Dubois, Ville de Reims", "Je viens.", "", "Claire Dubois, Ville de Reims"},
		"surname first":       {"Je viens.\n\nDUBOIS Claire", "Je viens.", "", "DUBOIS Claire"},
		"first name":          {"Je viens.\nClaire", "Je viens.", "", "Claire"},
		"initial":             {"Je viens.\nC. Dubois", "Je viens.", "", "C. Dubois"},
		"phone":               {"Je viens.\n\nEnvoyé de mon iPhone", "Je viens.", "", "Envoyé de mon iPhone"},
		"phone 2":             {"Je viens.\nClaire\n\nEnvoyé depuis mon smartphone Samsung Galaxy.", "Je viens.", "", "Claire\nEnvoyé depuis mon smartphone Samsung Galaxy."},
		"windows":             {"Je viens.\n\nProvenance : Courrier pour Windows", "Je viens.", "", "Provenance : Courrier pour Windows"},
		"outlook phone":       {"Je viens.\n\nTélécharger Outlook pour Android", "Je viens.", "", "Télécharger Outlook pour Android"},
		"orange":              {"Je viens.\n\nEnvoyé depuis l'application Mail Orange", "Je viens.", "", "Envoyé depuis l'application Mail Orange"},
		"disclaimer":          {"Je viens.\n\nCe message est confidentiel. S'il vous est parvenu par erreur, répondez OUI à ce courriel.", "Je viens.", "", "Ce message est confidentiel. S'il vous est parvenu par erreur, répondez OUI à ce courriel."},
		"eco":                 {"Je viens.\n\nPensez à l'environnement avant d'imprimer ce message.", "Je viens.", "", "Pensez à l'environnement avant d'imprimer ce message."},
		"advertisement below": {"Je viens.\n\nClaire Dubois\nVille de Reims\n\nRetrouvez-nous le 18 juin au Salon des maires : entrée libre sur inscription !", "Je viens.", "", "Claire Dubois\nVille de Reims\nRetrouvez-nous le 18 juin au Salon des maires : entrée libre sur inscription !"},
		"banner":              {"Je viens.\n\nClaire Dubois\nMaison de l'emploi\n*** Forum : jeudi 18 juin. Inscrivez-vous, nous\nserons là ! ***\nVous ne souhaitez plus recevoir nos actualités ? Répondez STOP.", "Je viens.", "", "Claire Dubois\nMaison de l'emploi\n*** Forum : jeudi 18 juin. Inscrivez-vous, nous\nserons là ! ***\nVous ne souhaitez plus recevoir nos actualités ? Répondez STOP."},
		"long closing":        {"Je viens.\n\nVeuillez recevoir, Madame, Monsieur, mes salutations les meilleures.\n\nLe président, Roland Pierrard", "Je viens.", "Veuillez recevoir, Madame, Monsieur, mes salutations les meilleures.", "Le président, Roland Pierrard"},
		"closing that asks":   {"Bonjour,\n\nJe vous prie de m'inscrire et de recevoir mes salutations distinguées.\n\nLuc Petit", "Bonjour,\n\nJe vous prie de m'inscrire et de recevoir mes salutations distinguées.\n\nLuc Petit", "", ""},
		"sports":              {"Je viens.\n\nSportivement\nLe secrétaire", "Je viens.", "Sportivement", "Le secrétaire"},
		"postscript":          {"Je viens.\n\nCordialement,\nClaire Dubois\n\nPS : je ne mange pas de viande.", "Je viens.\n\nCordialement,\nClaire Dubois\n\nPS : je ne mange pas de viande.", "", ""},
		"words below":         {"Je viens.\n\nCordialement,\nClaire Dubois\n\nJe viendrai avec mon collègue Paul Martin.", "Je viens.\n\nCordialement,\nClaire Dubois\n\nJe viendrai avec mon collègue Paul Martin.", "", ""},
		"a diet below":        {"Je viens.\n\nCordialement,\nClaire Dubois\nvégétarienne", "Je viens.\n\nCordialement,\nClaire Dubois\nvégétarienne", "", ""},
		"a mode below":        {"Je viens.\nClaire Dubois\n(en visio)", "Je viens.\nClaire Dubois\n(en visio)", "", ""},
		"one line":            {"Claire Dubois viendra le 28 mai.", "Claire Dubois viendra le 28 mai.", "", ""},
		"name as subject":     {"Bonjour,\nClaire Dubois sera représentée par Paul Martin.", "Bonjour,\nClaire Dubois sera représentée par Paul Martin.", "", ""},
		"another's name":      {"Merci d'inscrire :\n\nPaul Martin\nVille de Reims", "Merci d'inscrire :\n\nPaul Martin\nVille de Reims", "", ""},
		"name in a list":      {"Merci d'inscrire :\n- Claire Dubois\n- Paul Martin, je vous prie", "Merci d'inscrire :\n- Claire Dubois\n- Paul Martin, je vous prie", "", ""},
		"only a name":         {"Claire Dubois", "Claire Dubois", "", ""},
		"wrote on a phone":    {"Je vous ai envoyé de mon iPhone la liste.\nMerci", "Je vous ai envoyé de mon iPhone la liste.\nMerci", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(mail(c.body), message.Options{})
			check(t, m, c.text, c.signature)
			if m.Closing != c.closing {
				t.Errorf("closing %q, want %q", m.Closing, c.closing)
			}
		})
	}
}
