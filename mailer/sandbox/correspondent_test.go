package sandbox_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/message"
	"rencontres/mailer/sandbox"
)

var received = time.Date(2026, 5, 4, 9, 12, 0, 0, time.FixedZone("", 7200))

// invitation is a letter with buttons; confirmation one with a calendar entry.
func invitation(t *testing.T) []byte   { return testdata(t, "invitation.eml") }
func confirmation(t *testing.T) []byte { return testdata(t, "confirmation.eml") }

func testdata(t *testing.T, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n"))
}

func holds(t *testing.T, got string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestButtonsOpenAsMailProgramsDo(t *testing.T) {
	buttons, err := sandbox.Buttons(invitation(t))
	if err != nil || len(buttons) != 3 {
		t.Fatalf("got %d buttons, %v", len(buttons), err)
	}
	for i, kind := range []string{"onsite", "remote", "absent"} {
		if buttons[i].Kind() != kind {
			t.Errorf("button %d is %s, want %s", i, buttons[i].Kind(), kind)
		}
	}
	b, err := sandbox.PressButton(invitation(t), "epernay", "onsite")
	if err != nil {
		t.Fatal(err)
	}
	want := sandbox.Button{To: "inscriptions@oriv.example", Subject: "Inscription - Epernay 28 mai [7K3M-9QXT-2PVD]",
		Body: "Je m'inscris à la rencontre du 28 mai à Épernay, sur place.\n\nNom et prénom : \nFonction : "}
	if b != want {
		t.Errorf("got %+v, want %+v", b, want)
	}
	if !b.Fill("Fonction", "maire + 1") || b.Fill("Âge", "7") {
		t.Error("filling the form")
	}
	raw, err := sandbox.Compose(b.Reply("b-1", sandbox.Address{Name: "A", Email: "a@b.example"}, received, "iphone"))
	if err != nil {
		t.Fatal(err)
	}
	got := decode(t, raw)
	holds(t, got, "To: inscriptions@oriv.example", "Subject: Inscription - Epernay 28 mai [7K3M-9QXT-2PVD]", "sur place.", "Fonction : maire + 1")
	if strings.Contains(got, "In-Reply-To") {
		t.Error("a new message has In-Reply-To")
	}
	if _, err := sandbox.PressButton(invitation(t), "Mulhouse", "onsite"); err == nil {
		t.Error("pressed a button that is not there")
	}
}

func TestCalendarAnswer(t *testing.T) {
	who := sandbox.Address{Name: "Hélène Müller", Email: "h.muller@ville.example"}
	for partstat, word := range map[string]string{"ACCEPTED": "Accepté", "DECLINED": "Refusé", "TENTATIVE": "Provisoire"} {
		raw, err := sandbox.CalendarAnswer(confirmation(t), partstat, who, received)
		if err != nil {
			t.Fatal(err)
		}
		got := decode(t, raw)
		unfolded := strings.ReplaceAll(got, "\n ", "")
		holds(t, unfolded, "To: ORIV <inscriptions@oriv.example>", "Subject: "+word+" : Votre inscription : Épernay", "METHOD:REPLY",
			"UID:5f0c9f0e8a@oriv.example", "SEQUENCE:2", "PARTSTAT="+partstat+`;CN="Hélène Müller":mailto:h.muller@ville.example`,
			"DTSTART;TZID=Europe/Paris:20260528T093000", "BEGIN:VTIMEZONE", "In-Reply-To: <conf@oriv.example>", "== multipart/alternative")
		if strings.Contains(unfolded, "METHOD:REQUEST") || strings.Contains(unfolded, "RSVP") {
			t.Errorf("the request itself comes back:\n%s", got)
		}
		wire(t, raw)
	}
	if _, err := sandbox.CalendarAnswer(invitation(t), "ACCEPTED", who, received); err == nil {
		t.Error("answered a letter without an entry")
	}
	published := bytes.Replace(confirmation(t), []byte("METHOD:REQUEST"), []byte("METHOD:PUBLISH"), 1)
	if _, err := sandbox.CalendarAnswer(published, "ACCEPTED", who, received); err == nil {
		t.Error("answered an entry that asks for none")
	}
}

func TestBounceOf(t *testing.T) {
	for status, action := range map[string]string{"5.1.1": "failed", "4.2.2": "delayed", "2.0.0": "delivered"} {
		raw, err := sandbox.BounceOf(invitation(t), sandbox.Bounce{Status: status})
		if err != nil {
			t.Fatal(err)
		}
		text := string(raw)
		holds(t, text, "Content-Type: multipart/report; report-type=delivery-status; boundary=", "Content-Type: message/delivery-status", "Action: "+action,
			"Status: "+status, "Final-Recipient: rfc822; h.muller@ville.example", "Content-Type: text/rfc822-headers", "Message-ID: <token@oriv.example>",
			"Auto-Submitted: auto-replied", "To: inscriptions@oriv.example")
		if strings.Contains(text, "Sur place") {
			t.Error("the body comes back too")
		}
		wire(t, raw)
		stamped := sandbox.Receive(raw, sandbox.Stamp{NullSender: true})
		holds(t, string(stamped), "Return-Path: <>\r\n")
	}
	raw, err := sandbox.BounceOf(invitation(t), sandbox.Bounce{Status: "5.2.2", Recipient: "x@y.example", Whole: true})
	if err != nil {
		t.Fatal(err)
	}
	holds(t, string(raw), "Final-Recipient: rfc822; x@y.example", "Content-Type: message/rfc822", "552 5.2.2 Mailbox full", "inscris")
}

func TestAbsenceNote(t *testing.T) {
	raw, err := sandbox.AbsenceNote(invitation(t), "a-1", sandbox.Address{Name: "Hélène Müller", Email: "h.muller@ville.example"}, received, "")
	if err != nil {
		t.Fatal(err)
	}
	got := decode(t, raw)
	holds(t, got, "Subject: Réponse automatique : Invitation : Épernay", "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
		"In-Reply-To: <token@oriv.example>", "absente jusqu'au lundi 11 mai 2026")
	if strings.Contains(got, "journée du 28 mai") {
		t.Error("an absence note quotes the letter")
	}
}

func TestReceiveStampsOnTop(t *testing.T) {
	raw := []byte("From: =?utf-8?q?H=C3=A9l?= <h@Ville.example>\nDate: Mon, 04 May 2026 09:12:00 +0200\n\nOui\n")
	got := string(sandbox.Receive(raw, sandbox.Stamp{AuthservID: "mx.oriv.example"}))
	want := "Return-Path: <h@Ville.example>\r\n" +
		"Authentication-Results: mx.oriv.example; dmarc=pass header.from=ville.example\r\n" +
		"Received: from mail.ville.example by mx.oriv.example with ESMTPS;\r\n\tMon, 04 May 2026 09:12:00 +0200\r\n" +
		"From: =?utf-8?q?H=C3=A9l?= <h@Ville.example>\r\nDate: Mon, 04 May 2026 09:12:00 +0200\r\n\r\nOui\r\n"
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	got = string(sandbox.Receive(raw, sandbox.Stamp{AuthservID: "mx.oriv.example", Result: "fail", From: "spoof@x.example"}))
	holds(t, got, "Return-Path: <spoof@x.example>", "dmarc=fail header.from=ville.example")
	if got := string(sandbox.Receive(raw, sandbox.Stamp{})); strings.Contains(got, "Authentication-Results") {
		t.Error("stamped without a name")
	}
}

// What is composed here must be what the service's reader takes it for.
func TestTheReaderKnowsThem(t *testing.T) {
	who := sandbox.Address{Name: "Hélène Müller", Email: "h.muller@ville.example"}
	must := func(raw []byte, err error) []byte {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	parse := func(raw []byte, null bool) message.Message {
		stamped := sandbox.Receive(raw, sandbox.Stamp{AuthservID: "mx.oriv.example", NullSender: null})
		return message.Parse(stamped, message.Options{AuthservID: "mx.oriv.example"})
	}
	bounce := parse(must(sandbox.BounceOf(invitation(t), sandbox.Bounce{Status: "5.1.1"})), true)
	if bounce.Kind != message.Bounce || len(bounce.Bounce) != 1 || !bounce.Bounce[0].Hard || bounce.Original != "token@oriv.example" {
		t.Errorf("bounce: %+v", bounce)
	}
	absence := parse(must(sandbox.AbsenceNote(invitation(t), "a", who, received, "")), true)
	if absence.Kind != message.AutoReply || !absence.NoAnswer {
		t.Errorf("absence: %+v", absence)
	}
	calendar := parse(must(sandbox.CalendarAnswer(confirmation(t), "DECLINED", who, received)), false)
	if c := calendar.Calendar; calendar.Kind != message.CalendarReply || c == nil || c.PartStat != "DECLINED" || c.UID != "5f0c9f0e8a@oriv.example" ||
		c.Sequence != 2 || c.Attendee != who.Email {
		t.Errorf("calendar answer: %+v, %+v", calendar, calendar.Calendar)
	}
	button, _ := sandbox.PressButton(invitation(t), "", "absent")
	for _, client := range sandbox.Clients() {
		pressed := parse(must(sandbox.Compose(button.Reply("p", who, received, client))), false)
		if pressed.Kind != message.Reply || pressed.Text != "Je ne pourrai pas participer." || !pressed.Auth.Aligned {
			t.Errorf("button in %s: %+v", client, pressed)
		}
	}
}
