package mailer

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
	"rencontres/mailer/reply"
	"rencontres/registry"
)

// Two people, one mailbox: words that count for the person of the From line and are signed by somebody else register neither of them;
// what is proposed is about the one who signed.
func TestAbuse7_SignedByAnother(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		const mailbox = "jean.leroy@mairie-metz.example"
		w.contact(mailbox, "Jean Leroy")
		w.invite("epernay")
		w.write(note{from: mailbox, name: "Jean Leroy", answers: w.lastTo(mailbox),
			text: "Bonjour,\n\nJe serai présente le 28 mai, sur place.\n\nCordialement,\n\nMarie Leroy\nAdjointe au maire"})
		w.pass()
		if got := w.standing("epernay", mailbox, ""); got != "" {
			t.Fatalf("somebody is %q by words that the mailbox's owner did not sign", got)
		}
		if got := strings.Join(w.cases(), " "); got != "who" {
			t.Fatalf("cases %q, want one that asks who is meant", got)
		}
		if err := w.service.SettleTriage(w.ctx, 1, Ruling{}); err != nil {
			t.Fatal(err)
		}
		if jean, marie := w.standing("epernay", mailbox, "Jean Leroy"), w.standing("epernay", mailbox, "Marie Leroy"); jean != "" || marie != registry.Registered {
			t.Errorf("as proposed, Jean is %q and Marie %q, want Marie alone registered", jean, marie)
		}
	})
}

func TestSignedByAnother(t *testing.T) {
	for _, c := range []struct{ name, from, text, signature, want string }{
		{"other given name", "Jean Leroy", "Je viendrai.", "Marie Leroy", "Marie Leroy"},
		{"other family name", "Marc Dubois", "Je viendrai.", "Marc Vidal", "Marc Vidal"},
		{"wife and husband of one sound", "Michel Leroy", "Je viendrai.", "Michèle Leroy", "Michèle Leroy"},
		{"below the words", "Claire Dubois", "Bonjour, je viendrai.\nMarc Vidal", "", "Marc Vidal"},
		{"with an office behind it", "Claire Dubois", "Je viendrai.\n\nMarc VIDAL, maire de Metz", "", "Marc VIDAL"},
		{"below an office", "Claire Dubois", "Je viendrai.", "Le Directeur\nMarc Vidal\nCentre Jean Moulin", "Marc Vidal"},
		{"civility and family name", "Claire Dubois", "Je viendrai.", "M. VIDAL", "VIDAL"},
		{"for somebody", "Claire Dubois", "Je viendrai.", "P/O Marc Vidal", "Marc Vidal"},
		{"in lower case", "Jean Leroy", "Je viendrai\n\nmarie leroy", "", "marie leroy"},
		{"typed above the program's signature", "Jean Leroy", "Je viendrai.\n\nMarie Leroy", "Jean Leroy\nMaire", "Marie Leroy"},
		{"the same", "Claire Dubois", "Je viendrai.", "Claire Dubois", ""},
		{"order, case, accents", "Hélène Dubois", "Je viendrai.", "DUBOIS Helene", ""},
		{"married name added", "Claire Dubois", "Je viendrai.", "Claire Martin-Dubois", ""},
		{"second given name", "Marie-Claude Petit", "Je viendrai.", "Marie Petit", ""},
		{"initial", "Claire Dubois", "Je viendrai.", "C. Dubois", ""},
		{"initials run together", "Jean-Marc Leroy", "Je viendrai.", "JM Leroy", ""},
		{"short form", "Emmanuel Leroy", "Je viendrai.", "Manu Leroy", ""},
		{"nickname alone", "Claire Dubois", "Je viendrai.", "Zaza", ""},
		{"first name alone", "Claire Dubois", "Je viendrai.", "Marc", ""},
		{"house named after a person", "Claire Dubois", "Je viendrai.", "Espace Simone Veil\nRue Victor Hugo", ""},
		{"assistant of somebody", "Claire Dubois", "Je viendrai.", "Claire Dubois\nAssistante de Marc Vidal", ""},
		{"people of a list", "Claire Dubois", "Viendront :\nMarc Vidal\nClaire Dubois", "", ""},
		{"device", "Claire Dubois", "Je viendrai.", "Envoyé depuis mon iPhone", ""},
		{"no name in From", "", "Je viendrai.", "Marc Vidal", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := message.Message{From: []message.Address{{Name: c.from, Email: "x@metz.example"}}, Text: c.text, Signature: c.signature}
			r := reply.Reading{Disposition: reply.Apply, Intents: []reply.Intent{{Event: "epernay", Intent: reply.Attend, Who: reply.Person{Self: true, Name: c.from}}}}
			got := signedByAnother(m, r)
			if want := map[bool]reply.Disposition{true: reply.Apply, false: reply.Review}[c.want == ""]; got.Disposition != want {
				t.Errorf("%s, want %s (%v)", got.Disposition, want, got.Reasons)
			}
			if c.want != "" && got.Intents[0].Who.Name != c.want {
				t.Errorf("proposed for %q, want %q", got.Intents[0].Who.Name, c.want)
			}
			if r.Intents[0].Who.Name != c.from {
				t.Errorf("the reading that was given now speaks of %q", r.Intents[0].Who.Name)
			}
		})
	}
	named := reply.Reading{Disposition: reply.Apply, Intents: []reply.Intent{{Intent: reply.Attend, Who: reply.Person{Self: true, Name: "Mohamed Tazi"}}}}
	m := message.Message{From: []message.Address{{Name: "Leïla Tazi"}}, Text: "C'est Mohamed Tazi, je viens.", Signature: "Leïla Tazi"}
	if got := signedByAnother(m, named); got.Disposition != reply.Apply {
		t.Errorf("the name in the text counts less than the signature: %v", got)
	}
}
