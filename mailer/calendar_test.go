package mailer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// An answer by calendar is the one of the sender's own line, about the entry as it stands: whatever else it names, the first line is not
// taken for theirs, and an answer to an entry that was replaced overrules nothing.
func TestCalendarAnswers(t *testing.T) {
	const email = "claire@reims.example"
	mine := func(partstat string) string { return "ATTENDEE;PARTSTAT=" + partstat + ":mailto:Claire@reims.example" }
	other := func(partstat string) string { return "ATTENDEE;PARTSTAT=" + partstat + ":mailto:paul@metz.example" }
	for _, c := range []struct {
		name  string
		event []string // properties of the entry, UID and SEQUENCE left out; "-" begins another one
		older bool     // answers the entry as it was before a change
		want  registry.Standing
		cases string
	}{
		{"hers alone", []string{mine("DECLINED")}, false, registry.Absent, ""},
		{"somebody else's first", []string{other("DECLINED"), mine("ACCEPTED")}, false, registry.Registered, ""},
		{"somebody else's first, she declines", []string{other("ACCEPTED"), mine("DECLINED")}, false, registry.Absent, ""},
		{"somebody else's alone", []string{other("DECLINED")}, false, registry.Registered, "calendar-unmatched"},
		{"two others", []string{other("DECLINED"), "ATTENDEE;PARTSTAT=DECLINED:mailto:luc@nancy.example"}, false, registry.Registered, "calendar-unmatched"},
		{"nobody's", nil, false, registry.Registered, "calendar-unmatched"},
		{"hers twice, torn", []string{mine("ACCEPTED"), mine("DECLINED")}, false, registry.Registered, "calendar-unmatched"},
		{"by a parameter", []string{"ATTENDEE;PARTSTAT=DECLINED;EMAIL=claire@reims.example:/a1b2/principal/"}, false, registry.Absent, ""},
		{"two events that agree", []string{mine("DECLINED"), "-", mine("DECLINED")}, false, registry.Absent, ""},
		{"two events that do not", []string{mine("ACCEPTED"), "-", mine("DECLINED")}, false, registry.Registered, "calendar-unmatched"},
		{"an event of another", []string{mine("DECLINED"), "-", "UID:other@metz.example", mine("DECLINED")}, false, registry.Registered, "calendar-unmatched"},
		{"in an alarm", []string{mine("ACCEPTED"), "BEGIN:VALARM", mine("DECLINED"), "END:VALARM"}, false, registry.Registered, ""},
		{"the entry before a change", []string{mine("DECLINED")}, true, registry.Registered, "older-than-state"},
		{"the entry before a change, agreeing", []string{mine("ACCEPTED")}, true, registry.Registered, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.registered(email, "Claire Dubois")
				r := w.registration("epernay", email, "")
				if c.older {
					w.write(note{from: email, name: "Claire Dubois", text: "Je serai finalement en visio le 28 mai.", answers: w.lastTo(email)})
					w.pass()
					if now := w.registration("epernay", email, ""); now.Sequence <= r.Sequence {
						t.Fatalf("the change left the entry at SEQUENCE %d", now.Sequence)
					}
				}
				w.write(note{raw: calendarAnswer(email, r.UID, r.Sequence, c.event)})
				w.pass()
				if got := w.standing("epernay", email, ""); got != c.want {
					t.Errorf("standing %q, want %q", got, c.want)
				}
				if got := strings.Join(w.cases(), " "); got != c.cases {
					t.Errorf("cases %q, want %q", got, c.cases)
				}
			})
		})
	}
}

// An acceptance that changes nothing is a statement all the same: a refusal that was received before it and is handled after it overrules
// nothing.
func TestCalendarOlderRefusalHandledLate(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		const email = "claire@reims.example"
		w.registered(email, "Claire Dubois")
		r := w.registration("epernay", email, "")
		refused := w.registry.Now()
		w.later(time.Minute)
		for n, partstat := range []string{"ACCEPTED", "DECLINED"} {
			w.write(note{raw: calendarAnswer(email, r.UID, r.Sequence, []string{"ATTENDEE;PARTSTAT=" + partstat + ":mailto:" + email}),
				at: []time.Time{w.registry.Now(), refused}[n]})
			w.pass()
		}
		if got := w.standing("epernay", email, ""); got != registry.Registered {
			t.Errorf("standing %q after an acceptance, want registered", got)
		}
		if got := strings.Join(w.cases(), " "); got != "older-than-state" {
			t.Errorf("cases %q, want older-than-state", got)
		}
	})
}

// calendarAnswer is a METHOD:REPLY to an entry of ours.
func calendarAnswer(from, uid string, sequence int, event []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "From: <%s>\r\nTo: <%s>\r\nSubject: =?utf-8?q?R=C3=A9ponse?=\r\nMessage-ID: <%s-%s@reims.example>\r\nMIME-Version: 1.0\r\n"+
		"Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n", from, ourAddress, uid, registry.Digest([]byte(strings.Join(event, "")))[:8])
	for one := range strings.SplitSeq(strings.Join(event, "\r\n"), "\r\n-\r\n") {
		fmt.Fprintf(&b, "BEGIN:VEVENT\r\nDTSTAMP:20260504T080000Z\r\nDTSTART:20260528T073000Z\r\nSEQUENCE:%d\r\n", sequence)
		if !strings.HasPrefix(one, "UID:") {
			fmt.Fprintf(&b, "UID:%s\r\n", uid)
		}
		fmt.Fprintf(&b, "%s\r\nEND:VEVENT\r\n", one)
	}
	return b.String() + "END:VCALENDAR\r\n"
}
