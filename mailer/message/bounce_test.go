package message_test

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// dsn makes a delivery report of RFC 3464.
func dsn(text, fields, returned string) []byte {
	body := "--x\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n" + fields +
		"\n--x\nContent-Type: message/rfc822\n\n" + returned + "\n--x--\n"
	return mail(body, "Return-Path: <>", "From: Mail Delivery System <MAILER-DAEMON@mx.example>", "Subject: Undelivered Mail Returned to Sender",
		"Content-Type: multipart/report; report-type=delivery-status; boundary=x")
}

const returned = "Message-ID: <token1@oriv.example>\nFrom: ORIV <inscriptions@oriv.example>\nTo: <dead@y.example>\nSubject: Invitation\n\nBonjour"

func TestBounceFields(t *testing.T) {
	one := func(action, status, code string) string {
		return "Final-Recipient: rfc822; Dead@Y.example\nAction: " + action + "\nStatus: " + status + "\nDiagnostic-Code: smtp; " + code + "\n"
	}
	for name, c := range map[string]struct {
		fields string
		want   []message.Recipient
	}{
		"unknown user":   {one("failed", "5.1.1", "550 5.1.1 user unknown"), []message.Recipient{{Address: "Dead@y.example", Class: "permanent", Status: "5.1.1", Hard: true}}},
		"full":           {one("failed", "5.2.2", "552 5.2.2 mailbox full"), []message.Recipient{{Address: "Dead@y.example", Class: "permanent", Status: "5.2.2"}}},
		"policy":         {one("failed", "5.7.1", "550 5.7.1 message rejected as spam"), []message.Recipient{{Address: "Dead@y.example", Class: "permanent", Status: "5.7.1"}}},
		"vague status":   {one("failed", "5.0.0", "550 5.1.1 no such user"), []message.Recipient{{Address: "Dead@y.example", Class: "permanent", Status: "5.1.1", Hard: true}}},
		"full, so said":  {one("failed", "5.1.1", "552 the mailbox is full"), []message.Recipient{{Address: "Dead@y.example", Class: "permanent", Status: "5.1.1"}}},
		"unknown host":   {one("failed", "5.4.4", "host not found"), []message.Recipient{{Address: "Dead@y.example", Class: "permanent", Status: "5.4.4", Hard: true}}},
		"expired":        {one("failed", "4.4.1", "connection timed out"), []message.Recipient{{Address: "Dead@y.example", Class: "transient", Status: "4.4.1"}}},
		"delayed":        {one("delayed", "4.4.1", "connection timed out"), []message.Recipient{{Address: "Dead@y.example", Class: "transient", Status: "4.4.1", Delayed: true}}},
		"empty action":   {"Final-Recipient: rfc822; dead@y.example\nAction:\nStatus: 5.1.1\n", []message.Recipient{{Address: "dead@y.example", Class: "permanent", Status: "5.1.1", Hard: true}}},
		"delivered":      {one("delivered", "2.1.5", "250 ok"), nil},
		"two":            {one("failed", "5.1.1", "550 user unknown") + "\nFinal-Recipient: rfc822; full@y.example\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 over quota\n", []message.Recipient{{Address: "Dead@y.example", Class: "permanent", Status: "5.1.1", Hard: true}, {Address: "full@y.example", Class: "permanent", Status: "5.2.2"}}},
		"folded":         {"Final-Recipient: RFC822; <dead@y.example>\nAction: FAILED\nStatus: 5.0.0 (permanent failure)\nDiagnostic-Code: smtp; 550 <dead@y.example>:\n    Recipient address rejected: User unknown\n", []message.Recipient{{Address: "dead@y.example", Class: "permanent", Status: "5.0.0", Hard: true}}},
		"a file":         {"Original-Recipient: rfc822; dead@y.example\nFinal-Recipient: rfc822; /var/mail/dead\nAction: failed\nStatus: 5.2.2\n", []message.Recipient{{Address: "dead@y.example", Class: "permanent", Status: "5.2.2"}}},
		"named 'filter'": {"Final-Recipient: rfc822; spamfilter@y.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 <spamfilter@y.example>: user unknown\n", []message.Recipient{{Address: "spamfilter@y.example", Class: "permanent", Status: "5.0.0", Hard: true}}},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(dsn("Sorry.", c.fields, returned), message.Options{})
			sameRecipients(t, m, c.want)
			if m.Original != "token1@oriv.example" || !m.NoAnswer {
				t.Errorf("original %q, never answered %v", m.Original, m.NoAnswer)
			}
		})
	}
}

func sameRecipients(t *testing.T, m message.Message, want []message.Recipient) {
	t.Helper()
	if m.Kind != message.Bounce {
		t.Errorf("kind %s (%v)", m.Kind, m.Reasons)
	}
	if len(m.Bounce) != len(want) {
		t.Fatalf("got %+v, want %+v", m.Bounce, want)
	}
	for i := range want {
		if m.Bounce[i] != want[i] {
			t.Errorf("got %+v, want %+v", m.Bounce[i], want[i])
		}
	}
}

// TestBounceWords: servers that write no fields.
func TestBounceWords(t *testing.T) {
	dead := message.Recipient{Address: "dead@y.example", Class: "permanent", Status: "5.1.1", Hard: true}
	bare := message.Recipient{Address: "dead@y.example", Class: "permanent", Status: "5.0.0", Hard: true}
	full := message.Recipient{Address: "dead@y.example", Class: "permanent", Status: "5.2.2"}
	for name, c := range map[string]struct {
		subject, body string
		want          message.Recipient
	}{
		"qmail":      {"failure notice", "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<dead@y.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 User unknown\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\n" + returned, dead},
		"exim":       {"Mail delivery failed: returning message to sender", "A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  dead@y.example\n    SMTP error from remote mail server after RCPT TO:<dead@y.example>:\n    host mx.y.example: 550 No such user\n\n------ This is a copy of the message, including all the headers. ------\n\n" + returned, bare},
		"postfix":    {"Undelivered Mail Returned to Sender", "This is the mail system at host mx.example.\n\n<dead@y.example>: host mx.y.example said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)\n\n" + returned, full},
		"gmail":      {"Delivery Status Notification (Failure)", "** Adresse introuvable **\n\nVotre message n'est pas parvenu à dead@y.example, car l'adresse est introuvable.\n\nLa réponse est :\n\n550 5.1.1 The email account that you tried to reach does not exist.\n\n----- Original message -----\n\n" + returned, dead},
		"exchange":   {"Undeliverable: Invitation", "Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n      dead@y.example on 04/05/2026 10:12\n            550 5.1.1 User unknown\n\n" + returned, dead},
		"french":     {"Non remis : Invitation", "Échec de la remise aux destinataires suivants :\n\n dead@y.example\n 550 5.1.1 utilisateur inconnu\n\n" + returned, dead},
		"orange":     {"Echec de la distribution", "Votre message n'a pas pu être remis au destinataire <dead@y.example> :\n552 5.2.2 boîte pleine, quota dépassé\n\n" + returned, full},
		"domino":     {"DELIVERY FAILURE: User dead (dead@y.example) not listed in Domino Directory", "Your message\n\n  Subject: Invitation\n\nwas not delivered to:\n\n  dead@y.example\n\nbecause:\n\n  User dead (dead@y.example) not listed in Domino Directory\n", bare},
		"courier":    {"NOTICE: mail delivery status.", "This is a delivery status notification from mx.example,\nrunning the Courier mail server.\n\nThe original message was received on Mon, 04 May 2026\n\n            UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<dead@y.example>:\n    mx.y.example [192.0.2.9]:\n>>> RCPT TO:<dead@y.example>\n<<< 550 User unknown.\n", bare},
		"qmail, own": {"failure notice", "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n<dead@y.example>:\nThis address no longer accepts mail.\n\n--- Below this line is a copy of the message.\n\n" + returned, bare},
		"domino, fr": {"ÉCHEC DE LA DISTRIBUTION", "Votre document :\n\n  Invitation\n\nn'a pas été distribué à :\n\n  dead@y.example\n\nEn raison de :\n\n  L'utilisateur dead (dead@y.example) ne figure pas dans l'annuaire Domino\n", bare},
		"orange, fr": {"Echec de remise", "Votre message n'a pas pu être remis au(x) destinataire(s) suivant(s) :\n\n<dead@y.example> : boîte aux lettres inexistante\n", bare},
		"link":       {"Non remis : Invitation", "Échec de la remise pour ces destinataires ou groupes :\n\ndead@y.example<mailto:dead@y.example>\nL'adresse que vous avez entrée est introuvable.\n\nServeur de génération : srv.y.example\n\ndead@y.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n", dead},
		"no answer":  {"Undelivered Mail Returned to Sender", "This is the mail system at host mx.example.\n\n<dead@y.example>: connect to y.example[192.0.2.7]:25: Connection timed\n    out\n", message.Recipient{Address: "dead@y.example", Class: "transient", Status: "4.0.0"}},
		"no subject": {"Invitation", "Unable to deliver message to <dead@y.example>: 550 5.1.1 unknown user\n", dead},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(mail(c.body, "Return-Path: <>", "From: MAILER-DAEMON@mx.example", "Subject: "+c.subject), message.Options{Own: []string{"inscriptions@oriv.example"}})
			sameRecipients(t, m, []message.Recipient{c.want})
			if strings.Contains(c.body, "Message-ID") && m.Original != "token1@oriv.example" {
				t.Errorf("original %q", m.Original)
			}
		})
	}
}

func TestWordsOfAPersonAreNoBounce(t *testing.T) {
	for name, body := range map[string]string{
		"tells":  "Bonjour,\nvotre message à dead@y.example n'a pas pu être remis : 550 user unknown. Écrivez-moi ici.",
		"quotes": "Je viens.\n\n> Undelivered Mail Returned to Sender\n> <dead@y.example>: 550 user unknown",
	} {
		t.Run(name, func(t *testing.T) {
			if m := message.Parse(mail(body), message.Options{}); m.Kind != message.Reply || m.Bounce != nil {
				t.Errorf("kind %s, %+v", m.Kind, m.Bounce)
			}
		})
	}
}

func TestXFailedRecipients(t *testing.T) {
	m := message.Parse(mail("It failed: 550 5.1.1 user unknown", "From: x@mx.example", "X-Failed-Recipients: dead@y.example, other@y.example"), message.Options{})
	if len(m.Bounce) != 2 || !m.Bounce[0].Hard || m.Bounce[1].Address != "other@y.example" {
		t.Errorf("%+v", m.Bounce)
	}
}
