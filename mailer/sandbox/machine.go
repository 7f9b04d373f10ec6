package sandbox

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// AbsenceNote is the automatic answer of Exchange to a letter. An empty text is the usual one.
func AbsenceNote(letter []byte, id string, from Address, at time.Time, text string) ([]byte, error) {
	l, err := parseLetter(letter)
	if err != nil {
		return nil, err
	}
	subject := "Réponse automatique : " + l.decoded("Subject")
	if text == "" {
		text = fmt.Sprintf("Bonjour,\n\nJe suis absente jusqu'au %s inclus. Je prendrai connaissance de votre message à mon retour.\n\nCordialement,\n%s",
			frenchDate(at.AddDate(0, 0, 7)), from.Name)
	}
	return Compose(Reply{ID: id, From: from, Date: at, Client: "outlook-fr", Placement: "none", Subject: &subject, Body: text, Answered: letter,
		Headers: map[string]string{"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}})
}

// Bounce says why a letter could not be delivered.
type Bounce struct {
	Recipient  string    // "": the letter's To
	Status     string    // "5.1.1"; of class 4 for a delay, of class 2 for a notice of delivery
	Diagnostic string    // of the host that refused, such as "550 5.1.1 User unknown"; "": made from Status
	Host       string    // that reports; "": mail.<domain of the recipient>
	At         time.Time // zero: five seconds after the letter
	Whole      bool      // the whole letter comes back, not its headers alone
}

// BounceOf is the report on a letter (RFC 3464), as Postfix writes it: multipart/report with a text, the status, and the letter's
// headers, Message-ID among them. Its envelope sender is empty: use Stamp.NullSender.
func BounceOf(letter []byte, b Bounce) ([]byte, error) {
	l, err := parseLetter(letter)
	if err != nil {
		return nil, err
	}
	b.Recipient = cmp.Or(b.Recipient, l.address("To").Email)
	b.Host = cmp.Or(b.Host, "mail."+domainOf(b.Recipient))
	b.Diagnostic = cmp.Or(b.Diagnostic, diagnostic(b.Status))
	if b.At.IsZero() {
		b.At = headerDate(letter).Add(5 * time.Second)
	}
	action, subject := "failed", "Undelivered Mail Returned to Sender"
	switch b.Status[:min(1, len(b.Status))] {
	case "2":
		action, subject = "delivered", "Successful Mail Delivery Report"
	case "4":
		action, subject = "delayed", "Delayed Mail (still being retried)"
	}
	sum := sha256.Sum256([]byte(l.head.Get("Message-Id") + b.Recipient + b.Status))
	id := strings.ToUpper(hex.EncodeToString(sum[:5]))
	status := fmt.Sprintf("Reporting-MTA: dns; %s\r\nX-Postfix-Queue-ID: %s\r\nArrival-Date: %s\r\n\r\n"+
		"Final-Recipient: rfc822; %s\r\nOriginal-Recipient: rfc822;%s\r\nAction: %s\r\nStatus: %s\r\nRemote-MTA: dns; %s\r\nDiagnostic-Code: smtp; %s\r\n",
		b.Host, id, b.At.Format(time.RFC1123Z), b.Recipient, b.Recipient, action, b.Status, b.Host, b.Diagnostic)
	text := fmt.Sprintf("This is the mail system at host %s.\r\n\r\nI'm sorry to have to inform you that your message could not\r\n"+
		"be delivered to one or more recipients. It's attached below.\r\n\r\n                   The mail system\r\n\r\n"+
		"<%s>: host %s said:\r\n    %s (in reply to RCPT TO command)\r\n",
		b.Host, b.Recipient, b.Host, b.Diagnostic)
	returned := entity{[]header{{"Content-Description", "Undelivered Message Headers"}, {"Content-Type", "text/rfc822-headers"}}, headersOf(letter)}
	if b.Whole {
		returned = entity{[]header{{"Content-Description", "Undelivered Message"}, {"Content-Type", "message/rfc822"}}, canonical(letter)}
	}
	report := multipart("report; report-type=delivery-status", id+".report/"+b.Host,
		entity{[]header{{"Content-Description", "Notification"}, {"Content-Type", "text/plain; charset=us-ascii"}}, []byte(text)},
		entity{[]header{{"Content-Description", "Delivery report"}, {"Content-Type", "message/delivery-status"}}, []byte(status)},
		returned)
	head := []header{{"From", "MAILER-DAEMON@" + b.Host + " (Mail Delivery System)"}, {"To", l.address("From").Email}, {"Subject", subject},
		{"Date", b.At.Format(time.RFC1123Z)}, {"Message-ID", "<" + id + "@" + b.Host + ">"}, {"Auto-Submitted", "auto-replied"}}
	return message(head, report), nil
}

// headersOf is the header block of a message, CRLF.
func headersOf(raw []byte) []byte {
	raw = canonical(raw)
	if end := bytes.Index(raw, []byte("\r\n\r\n")); end >= 0 {
		return raw[:end+2]
	}
	return raw
}

// diagnostic is what hosts usually say with a status.
func diagnostic(status string) string {
	said := map[string]string{
		"2.0.0": "250 2.0.0 Ok: queued",
		"4.2.2": "452 4.2.2 The email account that you tried to reach is over quota",
		"4.4.1": "connect to host: Connection timed out",
		"5.1.1": "550 5.1.1 Recipient address rejected: User unknown in virtual mailbox table",
		"5.1.2": "550 5.1.2 Host unknown",
		"5.2.2": "552 5.2.2 Mailbox full",
		"5.7.1": "554 5.7.1 Message rejected as spam by content filtering",
	}
	return cmp.Or(said[status], "550 "+status+" Message refused")
}
