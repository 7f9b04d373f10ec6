package relay

import "testing"

func TestFault17_Fault18_VerdictOfAnswers(t *testing.T) {
	for _, row := range []struct {
		stage    Stage
		code     int
		enhanced string
		text     string
		want     Effect
		policy   bool
	}{
		// The address is dead: codes.
		{Rcpt, 550, "5.1.1", "5.1.1 <jean.spam@policy.example>: Recipient address rejected: User unknown in relay recipient table", AddressDead, false},
		{Rcpt, 550, "5.1.1", "5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.example/mail/?p=NoSuchUser&spam=1", AddressDead, false},
		{Rcpt, 550, "5.1.10", "5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", AddressDead, false},
		{Rcpt, 550, "5.1.1", "5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]", AddressDead, false},
		{Rcpt, 550, "5.1.0", "5.1.0 Address rejected.", AddressDead, false},
		{Rcpt, 550, "5.1.2", "5.1.2 Bad destination host", AddressDead, false},
		{Rcpt, 553, "5.1.3", "5.1.3 Bad address syntax", AddressDead, false},
		{Rcpt, 551, "5.1.6", "5.1.6 User has moved", AddressDead, false},
		{Rcpt, 550, "5.2.1", "5.2.1 The email account that you tried to reach is disabled.", AddressDead, false},
		{Dot, 550, "5.1.1", "5.1.1 user unknown", AddressDead, false},
		// The address is dead: a bare 550 that names the user.
		{Rcpt, 550, "", "User unknown", AddressDead, false},
		{Rcpt, 550, "", "No such user here", AddressDead, false},
		{Rcpt, 550, "", "unknown recipient", AddressDead, false},
		{Rcpt, 550, "", "Mailbox not found", AddressDead, false},
		{Rcpt, 550, "", "<b@mairie.example> does not exist", AddressDead, false},
		{Rcpt, 550, "", "Utilisateur inconnu", AddressDead, false},
		{Rcpt, 550, "", "La boîte aux lettres du destinataire est inexistante", AddressDead, false},
		{Rcpt, 550, "", "Cette adresse n'existe pas", AddressDead, false},
		{Rcpt, 550, "", "Compte désactivé", AddressDead, false},
		// Not at RCPT, not 550, not naming the user: the letter alone.
		{Dot, 550, "", "User unknown", LetterFailed, false},
		{Rcpt, 554, "", "User unknown", LetterFailed, false},
		{Rcpt, 550, "", "mailbox unavailable", LetterFailed, false},
		{Rcpt, 550, "5.5.0", "5.5.0 Requested action not taken: mailbox unavailable", LetterFailed, false},
		{Rcpt, 552, "5.2.2", "5.2.2 Mailbox full", LetterFailed, false},
		{Dot, 552, "5.3.4", "5.3.4 Message too big", LetterFailed, false},
		// Policy outweighs all that is said of the mailbox.
		{Rcpt, 550, "5.1.1", "5.1.1 Recipient rejected: your IP 192.0.2.1 is blocked", LetterFailed, true},
		{Rcpt, 550, "5.1.0", "5.1.0 Sender rejected", LetterFailed, true},
		{Rcpt, 550, "", "Domain of sender address does not exist", LetterFailed, true},
		{Rcpt, 550, "5.1.8", "5.1.8 Sender's domain not found", LetterFailed, true},
		{Rcpt, 550, "5.1.7", "5.1.7 Bad address", LetterFailed, true},
		{Rcpt, 550, "5.7.1", "5.7.1 User unknown", LetterFailed, true},
		{Rcpt, 550, "5.7.606", "5.7.606 Access denied, banned sending IP", LetterFailed, true},
		{Rcpt, 550, "5.4.1", "5.4.1 Recipient address rejected: Access denied.", LetterFailed, true},
		{Dot, 550, "5.2.0", "5.2.0 Mail rejete. Mail rejected. OFR_506 [506]", LetterFailed, true},
		{Dot, 554, "", "Message refusé : pourriel probable", LetterFailed, true},
		{Rcpt, 550, "", "relaying denied", LetterFailed, true},
		// The server refuses us as a whole.
		{Connect, 554, "5.7.1", "5.7.1 no", QueuePaused, false},
		{Auth, 535, "5.7.8", "5.7.8 bad credentials", QueuePaused, false},
		{Mail, 550, "5.1.8", "5.1.8 sender unknown", QueuePaused, false},
		{Mail, 530, "", "authentication required", QueuePaused, false},
		// For now.
		{Mail, 451, "4.7.1", "4.7.1 quota", Throttled, false},
		{Connect, 421, "4.7.28", "4.7.28 unusual rate", Throttled, false},
		{Mail, 452, "", "too many messages per hour", Throttled, false},
		{Connect, 421, "4.3.2", "4.3.2 too many connections", Reconnect, false},
		{Dot, 421, "", "bye", Reconnect, false},
		{Rcpt, 452, "4.2.2", "4.2.2 mailbox over its daily quota", Later, false},
		{Rcpt, 450, "", "greylisted", Later, false},
		{Rcpt, 451, "4.3.0", "4.3.0 try again", Later, false},
	} {
		got := replied(row.stage, row.code, row.text).Verdict()
		if a := replied(row.stage, row.code, row.text); a.Enhanced != row.enhanced {
			t.Errorf("%d %q: enhanced %q, want %q", row.code, row.text, a.Enhanced, row.enhanced)
		}
		if got.Effect != row.want || got.Policy != row.policy || got.Reason == "" {
			t.Errorf("%s %d %q: got %+v, want %s (policy %t)", row.stage, row.code, row.text, got, row.want, row.policy)
		}
	}
	for _, row := range []struct {
		a    Answer
		want Effect
	}{
		{Answer{Outcome: Sent, Stage: Dot, Code: 250}, Delivered},
		{Answer{Outcome: Unknown, Stage: Dot}, Doubtful},
		{Answer{Outcome: Deferred, Stage: Data, Broken: true}, Later},
		{Answer{Outcome: Refused, Stage: Rcpt, Enhanced: "5.1.3", Text: "recipient: address cannot be used"}, AddressDead},
		{Answer{Outcome: Refused, Stage: Rcpt, Enhanced: "5.6.7"}, LetterFailed},
		{Answer{Outcome: Refused, Stage: Mail, Enhanced: "5.1.7"}, LetterFailed},
		{Answer{Outcome: Refused, Stage: Data, Enhanced: "5.3.4"}, LetterFailed},
	} {
		if got := row.a.Verdict(); got.Effect != row.want || got.Policy {
			t.Errorf("%+v: got %+v, want %s", row.a, got, row.want)
		}
	}
}
