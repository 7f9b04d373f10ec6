package sandbox

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"
)

// CalendarAnswer is what Outlook sends when a person presses Accept, Decline or Tentative under a confirmation: METHOD:REPLY
// (RFC 5546) built from the letter's text/calendar part. partstat is ACCEPTED, DECLINED or TENTATIVE. A letter without an entry, or
// whose entry asks for no answer (METHOD:PUBLISH), is an error.
func CalendarAnswer(letter []byte, partstat string, who Address, at time.Time) ([]byte, error) {
	l, err := parseLetter(letter)
	if err != nil {
		return nil, err
	}
	answer, err := replyCalendar(l.calendar, partstat, who, at)
	if err != nil {
		return nil, fmt.Errorf("answering the calendar entry: %w", err)
	}
	c := mailClients()["outlook-fr"]
	subject := map[string]string{"ACCEPTED": "Accepté : ", "DECLINED": "Refusé : ", "TENTATIVE": "Provisoire : "}[partstat] + l.decoded("Subject")
	sum := sha256.Sum256([]byte(l.head.Get("Message-Id") + partstat + who.Email + at.String()))
	id := hex.EncodeToString(sum[:16])
	head := []header{
		{"From", mailbox(who, c)}, {"To", mailbox(l.address("From"), c)}, {"Subject", encodeHeader(subject, c, "")},
		{"Date", at.Format(time.RFC1123Z)}, {"Message-ID", "<" + id[:16] + "@" + strings.ToUpper(id[16:24]) + ".FRAP264.PROD.OUTLOOK.COM>"},
		{"In-Reply-To", l.head.Get("Message-Id")}, {"References", l.head.Get("Message-Id")}, {"Accept-Language", "fr-FR, en-US"},
		{"Content-Language", "fr-FR"}, {"X-MS-Has-Attach", ""},
	}
	body := alternative("_000_"+id, leaf("\n", "plain", c), entity{
		[]header{{"Content-Type", `text/calendar; charset="utf-8"; method=REPLY`}, {"Content-Transfer-Encoding", "base64"}},
		transfer([]byte(answer), "base64"),
	})
	return message(head, body), nil
}

// replyCalendar is the entry of the answer, CRLF.
func replyCalendar(request, partstat string, who Address, at time.Time) (string, error) {
	lines := unfold(request)
	if len(lines) == 0 {
		return "", errors.New("the letter has no calendar entry")
	}
	out := []string{"BEGIN:VCALENDAR", "METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0"}
	var event []string
	block := ""
	asked := false
	for _, line := range lines {
		name, _, _ := strings.Cut(line, ":")
		name, _, _ = strings.Cut(name, ";")
		switch name = strings.ToUpper(name); {
		case strings.EqualFold(line, "METHOD:REQUEST"):
			asked = true
		case strings.EqualFold(line, "BEGIN:VTIMEZONE"), strings.EqualFold(line, "BEGIN:VEVENT"):
			block = line
		}
		if strings.EqualFold(block, "BEGIN:VTIMEZONE") {
			out = append(out, line)
		}
		if strings.EqualFold(block, "BEGIN:VEVENT") {
			switch name {
			case "UID", "SEQUENCE", "DTSTART", "DTEND", "RECURRENCE-ID", "ORGANIZER", "SUMMARY", "LOCATION", "CLASS", "PRIORITY":
				event = append(event, line)
			}
		}
		if strings.EqualFold(line, "END:VTIMEZONE") || strings.EqualFold(line, "END:VEVENT") {
			block = ""
		}
	}
	if !asked {
		return "", errors.New("the entry asks for no answer")
	}
	if len(event) == 0 {
		return "", errors.New("the entry has no event")
	}
	attendee := fmt.Sprintf(`ATTENDEE;PARTSTAT=%s;CN="%s":mailto:%s`, partstat, strings.ReplaceAll(who.Name, `"`, "'"), who.Email)
	out = append(out, "BEGIN:VEVENT", attendee, `COMMENT;LANGUAGE=fr-FR:\n`)
	out = append(out, event...)
	out = append(out, "DTSTAMP:"+at.UTC().Format("20060102T150405Z"), "TRANSP:OPAQUE", "STATUS:CONFIRMED", "X-MICROSOFT-CDO-APPT-SEQUENCE:0",
		"END:VEVENT", "END:VCALENDAR")
	for i, line := range out {
		out[i] = fold(line)
	}
	return strings.Join(out, "\r\n") + "\r\n", nil
}

// unfold joins continued lines (RFC 5545, 3.1).
func unfold(text string) []string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.NewReplacer("\n ", "", "\n\t", "").Replace(text)
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}

// fold continues lines after at most 75 bytes, between characters.
func fold(line string) string {
	var out strings.Builder
	width := 0
	for _, r := range line {
		if n := len(string(r)); width+n > 75 {
			out.WriteString("\r\n ")
			width = 1 + n
		} else {
			width += n
		}
		out.WriteRune(r)
	}
	return out.String()
}
