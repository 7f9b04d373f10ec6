package message_test

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// TestAbuse29_NeverAnswered: what must never be answered is marked, and a person's words behind a list are not.
func TestAbuse29_NeverAnswered(t *testing.T) {
	own := message.Options{Own: []string{"inscriptions@oriv.example"}}
	for name, c := range map[string]struct {
		head     string
		kind     message.Kind
		noAnswer bool
	}{
		"a person":              {"X-Mailer: x", message.Reply, false},
		"auto-submitted no":     {"Auto-Submitted: no", message.Reply, false},
		"auto-replied":          {"Auto-Submitted: auto-replied", message.AutoReply, true},
		"auto-replied, comment": {"Auto-Submitted: auto-replied (vacation)", message.AutoReply, true},
		"auto-generated":        {"Auto-Submitted: Auto-Generated; x=y", message.AutoReply, true},
		"auto-notified":         {"Auto-Submitted: auto-notified", message.AutoReply, true},
		"null return path":      {"Return-Path: <>", message.AutoReply, true},
		"bulk":                  {"Precedence: bulk", message.Bulk, true},
		"junk":                  {"Precedence: junk", message.Bulk, true},
		"auto_reply":            {"Precedence: auto_reply", message.AutoReply, true},
		"list":                  {"Precedence: list", message.Reply, false},
		"list and id":           {"List-Id: <quartiers.liste.example>\nList-Post: <mailto:x@liste.example>\nIn-Reply-To: <a@oriv.example>", message.Reply, false},
		"suppress":              {"X-Auto-Response-Suppress: All", message.Reply, true},
		"suppress, absence":     {"X-Auto-Response-Suppress: All\nSubject: Réponse automatique : Invitation", message.AutoReply, true},
		"x-autoreply":           {"X-Autoreply: yes", message.AutoReply, true},
		"x-autorespond":         {"X-Autorespond: Invitation", message.AutoReply, true},
		"daemon":                {"From: MAILER-DAEMON@mairie.example", message.AutoReply, true},
		"no-reply":              {"From: no-reply@mairie.example", message.AutoReply, true},
		"ne pas repondre":       {"From: ne-pas-repondre@mairie.example", message.AutoReply, true},
		"ourselves":             {"From: ORIV <Inscriptions@oriv.example>", message.AutoReply, true},
		"26 hops":               {strings.Repeat("Received: from a by b; Mon, 4 May 2026 10:00:00 +0200\n", 26) + "X-A: b", message.AutoReply, true},
		"25 hops":               {strings.Repeat("Received: from a by b; Mon, 4 May 2026 10:00:00 +0200\n", 25) + "X-A: b", message.Reply, false},
		"our loop":              {message.LoopHeader + ": 1", message.AutoReply, true},
		"our loop, sent as no":  {message.LoopHeader + ": 1\nAuto-Submitted: no", message.AutoReply, true},
		"report":                {"Content-Type: multipart/report; report-type=delivery-status; boundary=x", message.Bounce, true},
		"receipt":               {"Content-Type: multipart/report; report-type=disposition-notification; boundary=x", message.AutoReply, true},
		"complaint":             {"Content-Type: multipart/report; report-type=feedback-report; boundary=x", message.AutoReply, true},
		"newsletter":            {"List-Unsubscribe: <mailto:x@y.example>", message.Bulk, true},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(mail("Bonjour, je viens le 28 mai.", c.head), own)
			if m.Kind != c.kind || m.NoAnswer != c.noAnswer {
				t.Errorf("kind %s, never answered %v (%v); want %s, %v", m.Kind, m.NoAnswer, m.Reasons, c.kind, c.noAnswer)
			}
		})
	}
	for text, human := range map[string]bool{"Bonjour, je viens le 28 mai.": true, "Merci de transmettre à Paul.": true, "": false,
		"Je suis absente jusqu'au 4 mai, sans accès à ma messagerie.":                false,
		"Votre message a bien été enregistré. Ceci est un message automatique.":      false,
		"Je suis absente jusqu'au 4 mai mais je participe à la rencontre du 28 mai.": true} {
		if m := message.Parse(mail(text, "Return-Path: <>"), own); m.Kind != message.AutoReply || m.Human != human {
			t.Errorf("%q from an empty sender: kind %s, human %t, want %t", text, m.Kind, m.Human, human)
		}
	}
	if m := message.Parse(mail("Je viens.", "Return-Path: <>\nAuto-Submitted: auto-replied"), own); m.Human {
		t.Error("what says that a program sent it is a person's")
	}
	if m := message.Parse(mail("Je viens.", "List-Id: <x.example>"), own); !m.Relayed {
		t.Error("a list is not seen")
	}
}

// TestAbuse30_AutomaticWithoutHeader: absence notes, receipts and challenges are known by subject and words; people who are absent are not.
func TestAbuse30_AutomaticWithoutHeader(t *testing.T) {
	for name, c := range map[string]struct {
		subject, body string
		kind          message.Kind
		challenge     bool
		lasting       bool
	}{
		"subject":           {"Réponse automatique : Invitation", "Je serai de retour le 28 mai.", message.AutoReply, false, false},
		"subject 2":         {"Absence du bureau : Invitation", "Bonjour.", message.AutoReply, false, false},
		"subject, english":  {"Automatic reply: Invitation", "I am away.", message.AutoReply, false, false},
		"subject, ooo":      {"Out of Office: Invitation", "I am away.", message.AutoReply, false, false},
		"subject, german":   {"Automatische Antwort: Einladung", "Ich bin nicht im Büro.", message.AutoReply, false, false},
		"read":              {"Lu : Invitation", "Votre message a été lu.", message.AutoReply, false, false},
		"words":             {"Re: Invitation", "Bonjour,\nJe suis absente jusqu'au 1er juin. En cas d'urgence, contactez le secrétariat.", message.AutoReply, false, false},
		"words, english":    {"Re: Invitation", "I am out of the office until June 1st with limited access to my mail.", message.AutoReply, false, false},
		"words, german":     {"Re: Invitation", "Ich bin bis zum 1. Juni nicht im Büro. In dringenden Fällen wenden Sie sich bitte an das Sekretariat.", message.AutoReply, false, false},
		"ticket":            {"Votre demande n° 42", "Votre demande a bien été enregistrée sous le numéro 42.", message.AutoReply, false, false},
		"machine":           {"Re: Invitation", "Ceci est un message automatique, merci de ne pas y répondre.", message.AutoReply, false, false},
		"challenge":         {"Merci de confirmer votre envoi", "Pour que votre message me parvienne, merci de vous identifier en cliquant sur le lien suivant.", message.AutoReply, true, false},
		"mailinblack":       {"Votre message", "Je suis protégé par Mailinblack : cliquez ici pour vous authentifier.", message.AutoReply, true, false},
		"left":              {"Réponse automatique : Invitation", "Je ne fais plus partie des effectifs. Ma remplaçante est Mme Rozier.", message.AutoReply, false, true},
		"new address":       {"Réponse automatique : Invitation", "Cette adresse n'est plus utilisée. Ma nouvelle adresse : x@y.example", message.AutoReply, false, true},
		"retired":           {"Absence : Invitation", "Je suis à la retraite depuis le 1er mars.", message.AutoReply, false, true},
		"died":              {"Réponse automatique : Invitation", "M. Martin nous a quittés le 3 mars.", message.AutoReply, false, true},
		"on leave, a reply": {"Re: Invitation", "Bonjour, je serai en congés du 25 au 29 mai et ne pourrai donc pas participer.", message.Reply, false, false},
		"ill, a reply":      {"Re: Invitation", "Bonjour, je suis en arrêt, je ne viendrai pas. Contactez le secrétariat.", message.Reply, false, false},
		"the button's no":   {"Absence - Epernay 28 mai [7K3M-9QXT-2PVD]", "Je ne pourrai pas participer à la rencontre du 28 mai à Épernay.", message.Reply, false, false},
		"absent, typed":     {"Je suis absent le 28 mai", "Bonjour, je ne pourrai pas venir, bonne journée.", message.Reply, false, false},
		"received, typed":   {"Votre courriel bien reçu", "Bonjour, bien reçu votre courriel, je viens le 28.", message.Reply, false, false},
		"receipt":           {"Accusé de réception : Invitation", "Votre courriel est bien parvenu à la mairie. Ceci est une réponse automatique.", message.AutoReply, false, false},
		"yes":               {"Re: Invitation", "Non, ce n'est pas une réponse automatique : oui, je viens !", message.Reply, false, false},
		"speaks of absence": {"Re: Invitation", "Je confirme l'absence de M. Martin.", message.Reply, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(mail(c.body, "Subject: "+c.subject), message.Options{})
			if m.Kind != c.kind || m.Challenge != c.challenge || m.Lasting != c.lasting || m.NoAnswer != (c.kind != message.Reply) {
				t.Errorf("kind %s, challenge %v, lasting %v, never answered %v (%v)", m.Kind, m.Challenge, m.Lasting, m.NoAnswer, m.Reasons)
			}
		})
	}
}
