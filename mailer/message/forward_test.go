package message_test

import (
	"testing"

	"rencontres/mailer/message"
)

func TestForwards(t *testing.T) {
	const inner = "Bonjour,\nje viens le 28 mai.\n\nPaul Martin"
	for name, raw := range map[string][]byte{
		"thunderbird": mail("Pour vous.\n\n-------- Message transféré --------\nSujet : \tInscription\nDate : \tMon, 4 May 2026 10:00:00 +0200\nDe : \tPaul Martin <p.martin@asso.example>\nPour : \tClaire Dubois <c.dubois@mairie.example>\n\n\n" + inner),
		"gmail":       mail("Pour vous.\n\n---------- Forwarded message ---------\nDe : Paul Martin <p.martin@asso.example>\nDate: lun. 4 mai 2026 à 10:00\nSubject: Inscription\nTo: <c.dubois@mairie.example>\n\n\n" + inner),
		"apple":       mail("Pour vous.\n\nDébut du message transféré :\n\n> De: Paul Martin <p.martin@asso.example>\n> Objet: Inscription\n> Date: 4 mai 2026 à 10:00:00 UTC+2\n> À: Claire Dubois <c.dubois@mairie.example>\n> \n" + marked(inner)),
		"outlook":     mail("Pour vous.\n\nDe : Paul Martin <p.martin@asso.example>\nEnvoyé : lundi 4 mai 2026 10:00\nÀ : Claire Dubois\nObjet : Inscription\n\n"+inner, "Subject: TR: Inscription"),
		"attached":    mail("--x\nContent-Type: text/plain\n\nPour vous.\n--x\nContent-Type: message/rfc822\n\nFrom: Paul Martin <p.martin@asso.example>\nSubject: Inscription\n\n"+inner+"\n--x--\n", "Content-Type: multipart/mixed; boundary=x"),
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(raw, message.Options{})
			if m.Text != "Pour vous." {
				t.Errorf("text %q", m.Text)
			}
			f := m.Forwarded
			if f == nil {
				t.Fatal("no forward")
			}
			if len(f.From) != 1 || f.From[0] != (message.Address{Name: "Paul Martin", Email: "p.martin@asso.example"}) || f.Subject != "Inscription" {
				t.Errorf("from %+v, subject %q", f.From, f.Subject)
			}
			if f.Text != "Bonjour,\nje viens le 28 mai." || f.Signature != "Paul Martin" {
				t.Errorf("text %q, signature %q", f.Text, f.Signature)
			}
		})
	}
}

// TestForwardOfOurLetter: our own letter under the subject of a forward is the letter that is answered.
func TestForwardOfOurLetter(t *testing.T) {
	raw := mail("Je viens.\n\nDe : ORIV <inscriptions@oriv.example>\nEnvoyé : lundi 4 mai 2026 10:00\nÀ : Claire Dubois\nObjet : Invitation\n\n"+letter, "Subject: TR: Invitation")
	for _, o := range []message.Options{{}, {Sent: letter, Own: []string{"inscriptions@oriv.example"}}} {
		m := message.Parse(raw, o)
		check(t, m, "Je viens.", "")
		if m.Forwarded != nil || m.Quoted == "" {
			t.Errorf("forwarded %+v, quoted %.40q", m.Forwarded, m.Quoted)
		}
	}
}
