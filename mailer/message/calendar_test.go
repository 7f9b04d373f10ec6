package message_test

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
)

const ics = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nMETHOD:REPLY\nBEGIN:VEVENT\nDTSTAMP:20260504T080000Z\nDTSTART:20260528T073000Z\nUID:abc-\n 123@oriv.example\nSEQUENCE:2\nORGANIZER:mailto:inscriptions@oriv.example\n" +
	"ATTENDEE;CN=\"Dubois: Claire\";PARTSTAT=ACCEPTED:MAILTO:C.Dubois@mairie.example\nCOMMENT:À jeudi\nSUMMARY:Accepté\nEND:VEVENT\nEND:VCALENDAR\n"

func TestCalendarReplies(t *testing.T) {
	want := message.Calendar{Method: "REPLY", UID: "abc-123@oriv.example", Sequence: 2, PartStat: "ACCEPTED", Attendee: "c.dubois@mairie.example", Comment: "À jeudi"}
	for name, raw := range map[string][]byte{
		"alone":       mail(ics, "Content-Type: text/calendar; charset=utf-8; method=REPLY"),
		"alternative": mail("--x\nContent-Type: text/plain\n\nAccepted\n--x\nContent-Type: text/calendar; charset=utf-8\n\n"+ics+"\n--x--\n", "Content-Type: multipart/alternative; boundary=x"),
		"a file":      mail("--x\nContent-Type: text/plain\n\nAccepted\n--x\nContent-Type: application/octet-stream; name=invite.ics\nContent-Disposition: attachment; filename=invite.ics\n\n"+ics+"\n--x--\n", "Content-Type: multipart/mixed; boundary=x"),
		"latin1":      mail(strings.ReplaceAll(ics, "À", "\xc0"), "Content-Type: text/calendar; charset=iso-8859-1"),
		"cut short":   mail(strings.TrimSuffix(ics, "SUMMARY:Accepté\nEND:VEVENT\nEND:VCALENDAR\n"), "Content-Type: text/calendar"),
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(raw, message.Options{})
			if m.Kind != message.CalendarReply || m.Calendar == nil || *m.Calendar != want {
				t.Errorf("kind %s, got %+v", m.Kind, m.Calendar)
			}
		})
	}
}

func TestCalendarThatIsNoReply(t *testing.T) {
	for _, method := range []string{"REQUEST", "PUBLISH", "CANCEL", "COUNTER", ""} {
		m := message.Parse(mail(strings.Replace(ics, "METHOD:REPLY", "METHOD:"+method, 1), "Content-Type: text/calendar"), message.Options{})
		if m.Kind == message.CalendarReply || m.Calendar == nil || m.Calendar.Method != method {
			t.Errorf("%q: kind %s, %+v", method, m.Kind, m.Calendar)
		}
	}
	if m := message.Parse(mail("BEGIN:VCALENDAR is what I see in your mail."), message.Options{}); m.Kind != message.Reply {
		t.Errorf("words about a calendar are a %s", m.Kind)
	}
}
