package mailer

import (
	"bytes"
	"fmt"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

const (
	claireMail = "c.dubois@reims.example"
	claireName = "Claire Dubois"
	comes      = "Bonjour,\n\nJe serai présente le 28 mai, sur place.\n\nCordialement,\n\nClaire Dubois"
	cancels    = "Bonjour,\n\nJe ne pourrai finalement pas venir le 28 mai.\n\nCordialement,\n\nClaire Dubois"
)

// expect fails unless somebody stands as told at Épernay, so many letters went to them, and these cases are left to settle.
func (w *world) expect(email string, standing registry.Standing, letters int, cases ...string) {
	w.Helper()
	if got := w.standing("epernay", email, ""); got != standing {
		w.Errorf("%s stands %q, want %q", email, got, standing)
	}
	if got := len(w.lettersTo(email)); got != letters {
		w.Errorf("%d letters went to %s, want %d", got, email, letters)
	}
	if got := w.cases(); !slices.Equal(got, cases) {
		w.Errorf("cases %q, want %q", got, cases)
	}
	if w.Failed() {
		w.Fatalf("the log:\n%s", w.log)
	}
}

func TestAbuse1_SpoofedRegistration(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes, auth: "fail"})
		w.pass()
		w.expect(claireMail, "", 0, "auth-failed")
		w.write(note{from: claireMail, name: claireName, text: comes, auth: "-"})
		w.pass()
		w.expect(claireMail, registry.Registered, 1, "auth-failed")
		if r := w.registration("epernay", claireMail, ""); r.Proof != registry.Claimed {
			w.Errorf("proof %q, want claimed: it is counted apart", r.Proof)
		}
		w.says(claireMail, "Nous n’avons pas pu vérifier que le message reçu vient de vous")
	})
}

func TestAbuse2_SpoofedCancellation(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		had := len(w.lettersTo(claireMail))
		w.write(note{from: claireMail, name: claireName, text: cancels, auth: "-"})
		w.pass()
		w.expect(claireMail, registry.Registered, had+1)
		w.says(claireMail, "Est-ce bien votre souhait", "oui")
		question := w.lastTo(claireMail)
		w.later(2 * time.Hour)
		w.write(note{from: claireMail, name: claireName, text: "oui", answers: question, auth: "-"})
		w.pass()
		w.expect(claireMail, registry.Absent, had+2)
	})
}

func TestAbuse2_CancellationDisowned(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		had := len(w.lettersTo(claireMail))
		w.write(note{from: claireMail, name: claireName, text: cancels, auth: "-"})
		w.pass()
		w.write(note{from: claireMail, name: claireName, text: "Non", answers: w.lastTo(claireMail)})
		w.pass()
		w.expect(claireMail, registry.Registered, had+1, "disowned")
	})
}

// A thousand spoofed cancellations are not a thousand questions.
func TestAbuse2_QuestionsAreLimited(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		had := len(w.lettersTo(claireMail))
		for range 10 {
			w.write(note{from: claireMail, name: claireName, text: cancels, auth: "-"})
			w.pass()
		}
		if got := len(w.lettersTo(claireMail)) - had; got != 1 {
			w.Errorf("%d questions in one hour, want 1", got)
		}
		if got := w.cases(); len(got) != 9 || got[0] != "over-limit" {
			w.Errorf("cases %q, want the nine others, over the limit", got)
		}
		if got := w.standing("epernay", claireMail, ""); got != registry.Registered {
			w.Errorf("stands %q", got)
		}
	})
}

func TestAbuse3_ForgedAuthenticationResults(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		forged := "Authentication-Results: mx.oriv.example; dmarc=pass header.from=reims.example\r\n"
		w.registered(claireMail, claireName)
		had := len(w.lettersTo(claireMail))
		w.write(note{from: claireMail, name: claireName, text: cancels, auth: "none", headers: forged})
		w.pass()
		w.expect(claireMail, registry.Registered, had+1)
		w.says(claireMail, "Est-ce bien votre souhait")
	})
}

func TestAbuse4_TwoSenders(t *testing.T) {
	for name, from := range map[string]string{
		"two headers":   "From: Claire Dubois <c.dubois@reims.example>\r\nFrom: x@y.example",
		"two addresses": "From: Claire Dubois <c.dubois@reims.example>, x@y.example",
		"group":         "From: Elus: c.dubois@reims.example;",
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.write(note{raw: from + "\r\nTo: " + ourAddress + "\r\nSubject: 28 mai\r\nDate: Mon, 4 May 2026 09:00:00 +0200\r\nMessage-ID: <a@reims.example>\r\n" +
					"Content-Type: text/plain; charset=utf-8\r\n\r\n" + comes + "\r\n"})
				w.pass()
				if got := w.cases(); len(got) != 1 || !strings.HasPrefix(got[0], "from-") {
					w.Errorf("cases %q, want one about the sender\n%s", got, w.log)
				}
				if got := w.standing("epernay", claireMail, ""); got != "" || len(w.server.Accepted()) != 0 {
					w.Errorf("stands %q, %d letters went out", got, len(w.server.Accepted()))
				}
			})
		})
	}
}

func TestAbuse7_ForwardedInvitation(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.invite("epernay")
		letter := w.lastTo(claireMail)
		w.write(note{from: "claire@free.example", name: claireName, text: comes, answers: letter})
		w.pass()
		w.expect(claireMail, registry.Registered, 2)
		w.says(claireMail, "claire@free.example")
		if got := len(w.lettersTo("claire@free.example")); got != 1 {
			w.Errorf("%d copies to the writer, want 1", got)
		}
		w.write(note{from: "jean@free.example", name: "Jean Neveu", text: "Bonjour,\n\nJe serai présent le 28 mai, en visioconférence.\n\nJean Neveu", answers: letter})
		w.pass()
		w.expect(claireMail, registry.Registered, 2)
		if got := w.standing("epernay", "jean@free.example", "Jean Neveu"); got != registry.Registered {
			w.Errorf("another name is another person: stands %q\ncases %v", got, w.cases())
		}
	})
}

// Nothing that was guessed changes what happens, nor that it happens.
func TestAbuse8_GuessedTokenOrCode(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.invite("epernay")
		headers := "In-Reply-To: <0123456789abcdef0123456789abcdef@oriv.example>\r\n"
		w.write(note{from: "x@y.example", name: "Xavier Roux", subject: "Inscription - Epernay 28 mai [7K3M-9QXT-2PVD]", text: comes, headers: headers, auth: "none"})
		w.write(note{from: "z@y.example", name: "Zoe Roux", subject: "Inscription - Epernay 28 mai", text: comes, auth: "none"})
		code := printedCode.FindString(words(w.T, *w.lastTo(claireMail)))
		w.write(note{from: "v@y.example", name: "Victor Roux", subject: "Inscription - Epernay 28 mai [" + code + "]", text: comes, auth: "none"})
		w.pass()
		if got := w.cases(); !slices.Equal(got, []string{"unknown-sender", "unknown-sender", "unknown-sender"}) {
			w.Errorf("cases %q, want three unknown senders", got)
		}
		for _, m := range w.messages() {
			if m.Answers != 0 {
				w.Errorf("message %d counts as an answer to letter %d", m.ID, m.Answers)
			}
		}
		if got := len(w.server.Accepted()); got != 1 {
			w.Errorf("%d letters went out, want the invitation alone", got)
		}
		if code == "" {
			w.Error("the invitation prints no code: the third message proves nothing")
		}
	})
}

func TestAbuse9_WhoIsRegistered(t *testing.T) {
	ask := "Bonjour,\n\nClaire Dubois est-elle inscrite à la rencontre du 28 mai ?\n\nXavier Roux"
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		had := len(w.lettersTo(claireMail))
		w.write(note{from: "x@y.example", name: "Xavier Roux", text: ask, auth: "none"})
		w.write(note{from: "x2@y.example", name: "Xavier Roux", text: ask})
		w.pass()
		if got := len(w.lettersTo("x@y.example")); got != 0 {
			w.Errorf("a stranger whom nothing proves got %d letters", got)
		}
		for _, d := range w.lettersTo("x2@y.example") {
			if text := words(w.T, d); strings.Contains(text, "Dubois") || strings.Contains(text, "inscription enregistrée") {
				w.Errorf("a stranger is told about somebody else:\n%s", text)
			}
		}
		w.write(note{from: claireMail, name: claireName, text: "Bonjour,\n\nSuis-je inscrite ?\n\nClaire Dubois", auth: "none"})
		w.pass()
		w.expectWritten(claireMail, had+1)
	})
}

func (w *world) expectWritten(email string, letters int) {
	w.Helper()
	if got := len(w.lettersTo(email)); got != letters {
		w.Errorf("%d letters went to %s, want %d\n%s", got, email, letters, w.log)
	}
}

func TestAbuse10_Replay(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.invite("epernay")
		yes := w.compose(note{from: claireMail, name: claireName, text: comes, answers: w.lastTo(claireMail), at: w.registry.Now()})
		again := func() { w.write(note{from: claireMail, raw: string(yes)}); w.pass() }
		again()
		w.expect(claireMail, registry.Registered, 2)
		w.later(time.Hour)
		w.write(note{from: claireMail, name: claireName, text: cancels, answers: w.lastTo(claireMail)})
		w.pass()
		w.expect(claireMail, registry.Absent, 3)
		w.later(time.Hour)
		again()
		w.expect(claireMail, registry.Absent, 3)
		if got := w.messages(); len(got) != 3 || got[2].State != registry.MessageCopy {
			w.Errorf("the replay is no copy: %d messages", len(got))
		}
	})
}

// An old message that comes late overrides nothing in silence.
func TestAbuse10_OlderThanWhatStands(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		had := len(w.lettersTo(claireMail))
		w.write(note{from: claireMail, name: claireName, text: cancels, answers: w.lastTo(claireMail), at: start().Add(-48 * time.Hour)})
		w.pass()
		w.expect(claireMail, registry.Registered, had+1, "older-than-state")
	})
}

// What was written before a change, and held up on its way, does not undo it; what was written after it does.
func TestAbuse10_HeldUpOnItsWay(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		w.later(2 * time.Hour)
		w.write(note{from: claireMail, name: claireName, text: cancels, answers: w.lastTo(claireMail)})
		w.pass()
		had := len(w.lettersTo(claireMail))
		w.expect(claireMail, registry.Absent, had)
		w.later(2 * time.Hour)
		w.write(note{from: claireMail, name: claireName, text: comes, answers: w.lastTo(claireMail), written: w.registry.Now().Add(-3 * time.Hour)})
		w.pass()
		w.expect(claireMail, registry.Absent, had+1, "older-than-state")
		w.later(time.Hour)
		w.write(note{from: claireMail, name: claireName, text: comes, answers: w.lastTo(claireMail), written: w.registry.Now().Add(-30 * time.Minute)})
		w.pass()
		if got := w.standing("epernay", claireMail, ""); got != registry.Registered {
			w.Errorf("standing %q of somebody who wrote again", got)
		}
	})
}

func TestAbuse11_SameMessageID(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.invite("epernay")
		first := w.compose(note{from: claireMail, name: claireName, text: comes, answers: w.lastTo(claireMail), at: w.registry.Now()})
		w.write(note{from: claireMail, raw: string(first)})
		w.pass()
		w.later(time.Hour)
		w.write(note{from: claireMail, raw: strings.Replace(string(first), "sur place", "en visioconférence", 1)})
		w.pass()
		w.expect(claireMail, registry.Registered, 3, "forged-id")
		if got := len(w.messages()); got != 2 {
			w.Errorf("%d messages are kept, want both", got)
		}
	})
}

func TestAbuse12_UnsubscribingSomebodyElse(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.contact("p@metz.example", "Paul Martin")
		w.invite("epernay")
		w.write(note{from: "p@metz.example", name: "Paul Martin", text: "Bonjour,\n\nMerci de me retirer de votre liste de diffusion.\n\nPaul Martin", answers: w.lastTo(claireMail)})
		w.write(note{raw: report("3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f", claireMail)})
		w.write(note{raw: report(tokenOf(w, claireMail), "p@metz.example")})
		w.pass()
		w.view(func(t *registry.Tx) error {
			claire, err := t.AddressByEmail(claireMail)
			if err != nil {
				return err
			}
			paul, err := t.AddressByEmail("p@metz.example")
			if !claire.Suppressed.IsZero() || !claire.Dead.IsZero() {
				w.Errorf("an address that said nothing: suppressed %v, dead %v", claire.Suppressed, claire.Dead)
			}
			if paul.Suppressed.IsZero() || !paul.Dead.IsZero() {
				w.Errorf("the address that unsubscribed: suppressed %v, dead %v\n%s", paul.Suppressed, paul.Dead, w.log)
			}
			return err
		})
	})
}

// tokenOf is the token of the last letter to somebody.
func tokenOf(w *world, email string) string {
	id := parseLetter(w.T, *w.lastTo(email)).Header.Get("Message-Id")
	return strings.Trim(id[:strings.Index(id, "@")], "<")
}

// report is a bounce: the letter of a token could not be delivered to an address.
func report(token, to string) string {
	return strings.ReplaceAll(fmt.Sprintf(`From: Mail Delivery System <MAILER-DAEMON@mx.reims.example>
To: %[3]s
Subject: Undelivered Mail Returned to Sender
Date: Mon, 4 May 2026 09:05:00 +0200
Message-ID: <%[1]s.bounce@mx.reims.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.reims.example. I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.reims.example
Arrival-Date: Mon, 4 May 2026 09:00:00 +0200

Final-Recipient: rfc822; %[2]s
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <%[2]s>: Recipient address rejected: User unknown

--b
Content-Type: text/rfc822-headers

From: %[3]s
To: %[2]s
Subject: Invitation
Message-ID: <%[1]s@oriv.example>

--b--
`, token, to, ourAddress), "\n", "\r\n")
}

func TestABounceMarksItsAddress(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.invite("epernay")
		w.write(note{raw: report(tokenOf(w, claireMail), claireMail)})
		w.pass()
		w.view(func(t *registry.Tx) error {
			a, err := t.AddressByEmail(claireMail)
			if a.Dead.IsZero() {
				w.Errorf("not marked\n%s", w.log)
			}
			return err
		})
	})
}

// FAULTS abuses 14, 15, 17 and 18: whatever people call themselves is one line of data, up to the wire.
func TestAbuse14_NamesAreData(t *testing.T) {
	hostile := map[string]string{
		"header":   "Claire Dubois\r\nBcc: victim@example.org",
		"template": "{{.Organisation.Address}} Dubois",
		"sql":      "Robert'); DROP TABLE contact;-- Dubois",
		"smuggler": "Claire Dubois\r\n.\r\nMAIL FROM:<x@y.example>",
		"html":     "<b onclick=x>Dubois</b>",
	}
	for name, who := range hostile {
		t.Run(name, func(t *testing.T) { throughToTheWire(t, who) })
	}
}

func TestAbuse15_NothingIsSmuggled(t *testing.T) {
	throughToTheWire(t, "Claire Dubois\n.\n.\r\nRCPT TO:<victim@example.org>")
}

func TestAbuse17_NamesAreNoTemplates(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, "Claire {{.Programme}}")
		w.invite("epernay")
		if text := words(w.T, *w.lastTo(claireMail)); strings.Contains(text, "Claire Échanger") {
			w.Errorf("a name was read as a template:\n%s", text)
		}
	})
}

func TestAbuse18_NamesAreNoStatements(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		const name = "Robert'); DROP TABLE contact;--"
		w.contact(claireMail, name)
		w.invite("epernay")
		w.view(func(t *registry.Tx) error {
			all, err := t.Contacts("drop table")
			if len(all) != 1 || all[0].Name != name {
				w.Errorf("contacts %v, want the one as named", all)
			}
			return err
		})
	})
}

func throughToTheWire(t *testing.T, who string) {
	t.Helper()
	inWorld(t, start(), func(w *world) {
		w.update(func(t *registry.Tx) error {
			_, err := t.AddContact(registry.Contact{Email: claireMail, Name: who, Function: who, Organisation: who, Audience: registry.Association})
			return err
		})
		w.invite("epernay")
		w.write(note{from: claireMail, name: "Claire Dubois", subject: "=?utf-8?q?28_mai=0D=0ABcc:_victim@example.org=0D=0A.=0D=0A?=",
			text: "Bonjour,\n\nJe serai présente le 28 mai, sur place.\n\nClaire Dubois", answers: w.lastTo(claireMail)})
		w.pass()
		if len(w.server.Accepted()) < 2 {
			w.Fatalf("%d letters went out, want invitation and answer\n%s", len(w.server.Accepted()), w.log)
		}
		for _, d := range w.server.Accepted() {
			if d.To != claireMail {
				w.Errorf("a letter went to %s", d.To)
			}
			if strings.Contains(strings.ReplaceAll(string(d.Raw), "\r\n", ""), "\n") || strings.Contains(strings.ReplaceAll(string(d.Raw), "\r\n", ""), "\r") {
				w.Error("a bare CR or LF is on the wire")
			}
			for line := range bytes.Lines(d.Raw) {
				if len(line) > 1000 {
					w.Errorf("a line of %d bytes", len(line))
				}
			}
			m := parseLetter(w.T, d)
			if m.Header.Get("Bcc") != "" {
				w.Error("a header was injected")
			}
			if to, err := mail.ParseAddressList(m.Header.Get("To")); err != nil || len(to) != 1 || to[0].Address != claireMail {
				w.Errorf("To is %v (%v), want one recipient", to, err)
			}
		}
	})
}

func TestAbuse29_OurAnswersSayThatTheyAreAutomatic(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		letters := w.lettersTo(claireMail)
		invitation, answer := parseLetter(t, letters[0]).Header, parseLetter(t, letters[1]).Header
		for name, want := range map[string]string{"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "OOF, AutoReply, RN, NRN"} {
			if got := answer.Get(name); got != want {
				w.Errorf("answer: %s is %q, want %q", name, got, want)
			}
			if got := invitation.Get(name); got != "" {
				w.Errorf("invitation: %s is %q, want none: its absence notes tell who left", name, got)
			}
		}
		if invitation.Get("List-Unsubscribe") == "" || answer.Get("List-Unsubscribe") != "" {
			w.Error("List-Unsubscribe belongs to campaigns, and to them alone")
		}
	})
}

func TestAbuse29_RobotsAreNotAnswered(t *testing.T) {
	robots := map[string]string{
		"auto-submitted": "Auto-Submitted: auto-replied\r\n", "precedence": "Precedence: bulk\r\n", "suppress": "X-Auto-Response-Suppress: All\r\n",
		"loop": "X-Rencontres-Loop: " + ourAddress + "\r\n",
	}
	for name, headers := range robots {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.write(note{from: claireMail, name: claireName, text: comes, headers: headers})
				w.pass()
				w.expectWritten(claireMail, 0)
				if r := w.registration("epernay", claireMail, ""); r != nil {
					w.Errorf("registered as %s without a letter that says so", r.State)
				}
			})
		})
	}
	t.Run("our own address", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			w.write(note{from: ourAddress, name: "ORIV", text: comes})
			w.pass()
			if n := len(w.server.Accepted()); n != 0 {
				w.Errorf("%d letters went out", n)
			}
		})
	})
	t.Run("a list relays a person", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			w.contact(claireMail, claireName)
			w.write(note{from: claireMail, name: claireName, text: comes, headers: "Precedence: list\r\nList-Id: <elus.reims.example>\r\nList-Post: <mailto:elus@reims.example>\r\n"})
			w.pass()
			w.expect(claireMail, registry.Registered, 1)
		})
	})
}

func TestAbuse30_StormFromOneAddress(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		for i := range 48 {
			w.write(note{from: claireMail, name: claireName, subject: fmt.Sprintf("Sujet %d", i), text: "Si mon collègue peut se libérer, je viendrai peut-être le 28 mai."})
			w.pass()
			w.later(time.Hour / 2)
		}
		w.expectWritten(claireMail, answersADay)
		if got := len(w.cases()); got != 48 {
			w.Errorf("%d cases, want all 48 messages before a person", got)
		}
	})
}

// One acknowledgement a thread and day.
func TestAbuse30_OneAcknowledgementAThread(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		for range 4 {
			w.write(note{from: claireMail, name: claireName, subject: "Re: Rencontre", text: "Si mon collègue peut se libérer, je viendrai peut-être le 28 mai."})
			w.pass()
			w.later(2 * time.Hour)
		}
		w.expectWritten(claireMail, 1)
	})
}

// The breaker holds what it does not send, and says so.
func TestAbuse30_BreakerHolds(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		const crowd = answersBreaker + 5
		for i := range crowd {
			email := fmt.Sprintf("u%d@reims.example", i)
			w.contact(email, fmt.Sprintf("Usager %c%c", 'A'+i/26, 'a'+i%26))
			w.write(note{from: email, name: "Usager", text: "Si mon collègue peut se libérer, je viendrai peut-être le 28 mai."})
		}
		w.service = w.newService(func(c *Config) { c.Backlog = true })
		w.pass()
		if got := len(w.server.Accepted()); got != answersBreaker {
			w.Errorf("%d acknowledgements went out, want %d", got, answersBreaker)
		}
		held := w.letters(registry.LetterFilter{States: []registry.LetterState{registry.Held}})
		if len(held) != crowd-answersBreaker {
			w.Errorf("%d are held, want %d: nothing is dropped", len(held), crowd-answersBreaker)
		}
		if !strings.Contains(w.log.String(), "level=ERROR") {
			w.Error("staff are not told")
		}
		w.update(func(t *registry.Tx) error {
			for _, l := range held {
				if err := t.EndLetter(l.ID, registry.Queued, "", ""); err != nil {
					return err
				}
			}
			return nil
		})
		w.pass()
		if got := len(w.server.Accepted()); got != crowd {
			w.Errorf("%d went out once a person released them, want %d\n%s", got, crowd, w.log)
		}
	})
}

func TestAbuse31_NoBackscatter(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		for _, text := range []string{comes, "Si je peux, je viendrai.", "Où se tient la rencontre ?", "Merci de me retirer de votre liste de diffusion."} {
			w.write(note{from: "victim@example.org", name: "Victime", text: text, auth: "none"})
			w.write(note{from: "victim@example.org", name: "Victime", text: text, auth: "-"})
			w.write(note{from: "victim@example.org", name: "Victime", text: text, auth: "fail"})
		}
		w.pass()
		if n := len(w.server.Accepted()); n != 0 {
			w.Errorf("%d letters went to somebody who wrote nothing", n)
		}
	})
}

func TestAbuse33_NobodyIsWrittenToOnAStrangersWord(t *testing.T) {
	text := "Bonjour,\n\nPaul Martin (paul@metz.example) participera à la rencontre du 28 mai, sur place.\n\nClaire Dubois"
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: text, auth: "none"})
		w.pass()
		if n := len(w.lettersTo("paul@metz.example")); n != 0 {
			w.Errorf("%d letters went to somebody named by a writer whom nothing proves", n)
		}
		if got := w.standing("epernay", "paul@metz.example", ""); got != "" {
			w.Errorf("stands %q", got)
		}
	})
}

func TestAbuse34_CapacityHolds(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		for i := range 5 {
			email := fmt.Sprintf("u%d@reims.example", i)
			name := "Usager " + string(rune('A'+i)) + "lpha"
			w.contact(email, name)
			w.write(note{from: email, name: name, text: "Je serai présent le 28 mai, sur place.\n\n" + name})
		}
		w.pass()
		states := map[registry.Standing]int{}
		meals := 0
		for i := range 5 {
			r := w.registration("epernay", fmt.Sprintf("u%d@reims.example", i), "")
			if r == nil {
				w.Fatalf("nobody %d\n%s", i, w.log)
			}
			states[r.State]++
			if r.State == registry.Registered && *r.Lunch {
				meals++
			}
		}
		if states[registry.Registered] != 3 || states[registry.Waiting] != 2 || meals != 2 {
			w.Errorf("%v with %d meals, want 3 seats of 3, 2 who wait, 2 meals of 2", states, meals)
		}
		w.later(time.Hour)
		w.write(note{from: "u0@reims.example", name: "Usager Alpha", text: "Je ne pourrai finalement pas venir le 28 mai.\n\nUsager Alpha", answers: w.lastTo("u0@reims.example")})
		w.write(note{from: "u9@reims.example", name: "Usager Zoulou", text: "Je serai présent le 28 mai, sur place.\n\nUsager Zoulou"})
		w.pass()
		w.says("u3@reims.example", "Une place en salle est disponible pour la rencontre du jeudi 28 mai 2026 à Épernay. Elle vous est réservée")
		w.write(note{from: "u3@reims.example", name: "Usager Delta", text: "Oui", answers: w.lastTo("u3@reims.example")})
		w.pass()
		if a, b := w.standing("epernay", "u3@reims.example", ""), w.standing("epernay", "u9@reims.example", ""); a != registry.Registered || b != registry.Waiting {
			w.Errorf("the one who waited first stands %q, the newcomer %q: want the seat to go in order\n%s", a, b, w.log)
		}
		w.says("u0@reims.example", "Votre place est libérée.")
	})
}

// Nothing personal is in a log at any level.
func TestAbuse38_NothingPersonalInTheLog(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.invite("epernay")
		letter := w.lastTo(claireMail)
		for _, text := range []string{comes, cancels, "Je viendrai si mon canari Titi le permet.", "Où se gare-t-on ? Canari", "Merci de me désinscrire. Canari"} {
			w.write(note{from: claireMail, name: claireName, text: text, answers: letter, headers: "X-Canari: canari\r\n"})
			w.write(note{from: claireMail, name: claireName, text: text, auth: "-"})
			w.write(note{from: "inconnu@metz.example", name: "Ines Connu", text: text, auth: "none"})
		}
		w.write(note{raw: report(tokenOf(w, claireMail), claireMail)})
		w.write(note{raw: "From: broken\r\n\r\n\xff\xfe canari"})
		w.pass()
		if _, err := w.service.CreateCampaign(w.ctx, registry.Campaign{Kind: string(templates.Reminder), Event: "epernay", Selection: registry.Selection{NotAnswered: "epernay"}}, "staff"); err != nil {
			w.Fatal(err)
		}
		log := strings.ToLower(w.log.String())
		if !strings.Contains(log, "message handled") {
			w.Error("the log holds no line about messages: nothing is proved")
		}
		for _, canary := range []string{"dubois", "reims", "claire", "canari", "titi", "metz", "connu", "28 mai", "libérer"} {
			if i := strings.Index(log, canary); i >= 0 {
				w.Errorf("the log holds %q: %s", canary, log[max(0, i-80):min(len(log), i+80)])
			}
		}
	})
}

func TestAbuse48_OneRecipientALetter(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		for i := range 30 {
			w.contact(fmt.Sprintf("u%d@reims.example", i), fmt.Sprintf("Usager %c%c", 'A'+i/26, 'a'+i%26))
		}
		w.invite("epernay")
		if n := len(w.server.Accepted()); n != 30 {
			w.Fatalf("%d letters, want 30", n)
		}
		for _, d := range w.server.Accepted() {
			h := parseLetter(w.T, d).Header
			to, err := mail.ParseAddressList(h.Get("To"))
			if err != nil || len(to) != 1 || to[0].Address != d.To || h.Get("Cc") != "" || h.Get("Bcc") != "" {
				w.Errorf("the letter for %s is addressed to %v, Cc %q", d.To, to, h.Get("Cc"))
			}
			for i := range 30 {
				if other := fmt.Sprintf("u%d@reims.example", i); other != d.To && strings.Contains(string(d.Raw), "<"+other) {
					w.Errorf("the letter for %s shows %s", d.To, other)
				}
			}
		}
	})
}
