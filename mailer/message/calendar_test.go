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

// The answer is the one of the sender's line, wherever it stands, whole and read line by line.
func TestCalendarOfSeveral(t *testing.T) {
	const other = "ATTENDEE;PARTSTAT=DECLINED:mailto:paul@metz.example\n"
	first := strings.Replace(ics, "ATTENDEE;", other+"ATTENDEE;", 1)
	again := "BEGIN:VEVENT\nUID:abc-123@oriv.example\nATTENDEE;PARTSTAT=DECLINED:mailto:c.dubois@mairie.example\nEND:VEVENT\nEND:VCALENDAR\n"
	for _, c := range []struct {
		name, text string
		partstat   string
		several    bool
	}{
		{"one", ics, "ACCEPTED", false},
		{"another first", first, "ACCEPTED", false},
		{"another alone", strings.Replace(ics, "C.Dubois@mairie", "paul@metz", 1), "ACCEPTED", false},
		{"two others", strings.Replace(first, "C.Dubois@mairie", "luc@nancy", 1), "", false},
		{"torn", strings.Replace(ics, "END:VEVENT", "ATTENDEE;PARTSTAT=DECLINED:mailto:c.dubois@mairie.example\nEND:VEVENT", 1), "ACCEPTED", true},
		{"two events", strings.Replace(ics, "END:VCALENDAR\n", again, 1), "ACCEPTED", true},
	} {
		for _, form := range []string{"", "cut short"} {
			t.Run(c.name+form, func(t *testing.T) {
				text := c.text
				if form != "" {
					text = strings.TrimSuffix(text, "END:VEVENT\nEND:VCALENDAR\n")
				}
				raw := "From: C.Dubois@mairie.example\nContent-Type: text/calendar\n\n" + text
				m := message.Parse([]byte(strings.ReplaceAll(raw, "\n", "\r\n")), message.Options{})
				if m.Calendar == nil || m.Calendar.PartStat != c.partstat || m.Calendar.Several != c.several {
					t.Errorf("got %+v, want %q, several %t", m.Calendar, c.partstat, c.several)
				}
			})
		}
	}
}
