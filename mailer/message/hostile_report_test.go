package message_test

import "rencontres/mailer/message"

func hostileReports(yield func(hostile)) {
	report := func(fields string) string {
		return "Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nSubject: failure notice\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\nContent-Type: text/plain\n\nYour message could not be delivered.\n" +
			"--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x.example\n\n" + fields + "\n--x--\n"
	}
	told := func(text string, extra string) string {
		return "Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nSubject: failure notice\n" + extra + "\n" + text
	}
	const one = "Final-Recipient: rfc822; a%d@b.example\nAction: failed\nStatus: 5.1.1\n\n"
	bounce := message.Bounce
	for _, h := range []hostile{
		{"a report on a million recipients", report(times(150000, "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n\n")), bounce, "", "", ""},
		{"a report on 4,000 who differ", report(numbered(4000, one)), bounce, "", "", ""},
		{"a diagnosis of 80,000 lines", report("Final-Recipient: rfc822; a@b.example\nDiagnostic-Code: smtp; 550\n" + times(80000, " x\n")), bounce, "", "", ""},
		{"100 diagnoses of 2,500 bytes", report(numbered(100, "Final-Recipient: rfc822; a%d@b.example\nDiagnostic-Code: smtp; 550 "+times(300, "no user ")+"\n\n")), bounce, "", "", ""},
		{"fields of a report without end", report(times(30000, "Diagnostic-Code: smtp; 550 user unknown\n")), bounce, "", "", ""},
		{"30,000 lines that begin with an address", told(times(8000, "<a@b.example>: 550 user unknown\n"), ""), bounce, "", "", ""},
		{"2,000 addresses and what is said of each", told(numbered(2000, "<a%d@b.example>\n550 user unknown, mailbox full, try again later\n"), ""), bounce, "", "", ""},
		{"100 addresses named on each line", told(numbered(100, "<a%d@b.example>\n")+times(20000, "a1@b.example\n"), ""), bounce, "", "", ""},
		{"100,000 failed recipients in the header", told("Your message could not be delivered.\n", "X-Failed-Recipients: "+times(70000, "a@b.example,")+"\n"), bounce, "", "", ""},
		{"both", told(numbered(100, "<a%d@b.example>: 550 user unknown\n"), "X-Failed-Recipients: "+times(100000, "c@d.xyz,")+"\n"), bounce, "", "", ""},
		{"copies of the message without end", told("could not be delivered\n"+times(20000, "--- Below this line is a copy of the message.\n"), ""), bounce, "", "", ""},
		{"headers in the text", told("could not be delivered\n"+times(15000, "Received: a\nX-A: b\n\n"), ""), bounce, "", "", ""},
		{"words that almost say it", told("not be delivered\n"+times(20000, "mailbox a b c user "), ""), bounce, "", "", ""},
		{"a complaint of garbage", "From: a@b.example\nContent-Type: multipart/report; report-type=feedback-report; boundary=x\n\n--x\nContent-Type: message/feedback-report\n\n" + times(80000, "a:\n"), message.AutoReply, "complaint", "", ""},
		{"a receipt of garbage", "From: a@b.example\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x\n\n--x\nContent-Type: message/disposition-notification\n\n" + times(80000, "a:\n"), message.AutoReply, "receipt", "", ""},
	} {
		yield(h)
	}
}

func hostileCalendars(yield func(hostile)) {
	object := func(inner string) string {
		return ofType("text/calendar; method=REPLY; charset=utf-8", "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REPLY\n"+inner+"END:VCALENDAR\n")
	}
	const event = "BEGIN:VEVENT\nUID:a%d\nATTENDEE;PARTSTAT=ACCEPTED:mailto:c.dubois@mairie.example\nEND:VEVENT\n"
	answer := message.CalendarReply
	for _, h := range []hostile{
		{"a calendar of a million lines", object(times(1<<20, "X-A:b\n")), answer, "", "", ""},
		{"a property of 200,000 lines", object("BEGIN:VEVENT\nUID:a\nCOMMENT:x\n" + times(60000, " c\n") + "END:VEVENT\n"), answer, "", "", ""},
		{"a property folded within the library's size", object("BEGIN:VEVENT\nUID:a\nCOMMENT:x\n" + times(15000, " c\n") + "END:VEVENT\n"), answer, "", "", ""},
		{"a rule without an end", object("BEGIN:VEVENT\nUID:a\nRRULE:FREQ=SECONDLY;COUNT=999999999;BYSECOND=" + times(10000, "1,") + "1\nDTSTART:00000000T000000Z\nEND:VEVENT\n"), answer, "", "", ""},
		{"20,000 who attend", object("BEGIN:VEVENT\nUID:a\n" + numbered(4000, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a%d@b.example\n") + "END:VEVENT\n"), answer, "", "", ""},
		{"3,000 events", object(numbered(2500, event)), answer, "", "", ""},
		{"events within events", object(times(20000, "BEGIN:VEVENT\n")), answer, "", "", ""},
		{"components nobody closes", object(times(45, "BEGIN:VEVENT\nBEGIN:VALARM\n")), answer, "", "", ""},
		{"a property of 200 KB", object("BEGIN:VEVENT\nUID:" + times(200<<10, "a") + "\nEND:VEVENT\n"), answer, "", "", ""},
		{"parameters without an end", object("BEGIN:VEVENT\nATTENDEE" + times(20000, ";A=\"") + "\nEND:VEVENT\n"), answer, "", "", ""},
		{"parameters of 60 KB", object("BEGIN:VEVENT\nATTENDEE" + times(12000, ";A=b") + ":mailto:a@b.example\nEND:VEVENT\n"), answer, "", "", ""},
		{"a sequence that is no number", object("BEGIN:VEVENT\nUID:a\nSEQUENCE:" + times(1000, "9") + "\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\nEND:VEVENT\n"), answer, "", "", ""},
		{"40 calendars that are none", ofType("multipart/mixed; boundary=x", times(40, "--x\nContent-Type: text/calendar; charset=windows-1252\n\n"+times(5000, "d\xe9j\xe0 vu, BEGIN:VCALENDA\n"))), "", "", "", ""},
		{"199 files named as calendars", ofType("multipart/mixed; boundary=x", times(199, "--x\nContent-Type: application/octet-stream; name=a.ics\nContent-Transfer-Encoding: base64\n\n"+times(10<<10, "QUFB")+"\n")), "", "", "", ""},
	} {
		yield(h)
	}
}

func hostileFormats(yield func(hostile)) {
	const words = "Oui, je viens."
	beside := func(head, body string) string {
		return ofType("multipart/mixed; boundary=x", "--x\nContent-Type: text/plain\n\n"+words+"\n--x\n"+head+"\n\n"+body+"\n--x--\n")
	}
	for _, h := range []hostile{
		{"winmail.dat of garbage", beside("Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64", times(1<<20, "eJ8+")), message.Reply, "", words, ""},
		{"winmail.dat alone", ofType("application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64", times(1000, "eJ8+")), "", "no_text", "", ""},
		{"an archive in an archive", beside("Content-Type: application/zip; name=\"a.zip.gz.zip\"\nContent-Transfer-Encoding: base64", times(1<<20, "UEsD")), message.Reply, "", words, ""},
		{"an archive said to be text", beside("Content-Type: text/plain; name=a.zip\nContent-Disposition: attachment; filename=a.zip", "PK\x03\x04"+times(1<<20, "\x00")), message.Reply, "", words, "PK"},
		{"a text compressed in its coding", ofType("text/plain\nContent-Transfer-Encoding: gzip\nContent-Encoding: gzip", "\x1f\x8b\x08"+times(1000, "\x00\xff")), "", "", "", ""},
		{"a picture that is a page", beside("Content-Type: image/svg+xml", "<svg onload=alert(1)>Non</svg>"), message.Reply, "", words, "Non"},
		{"PGP armour", plainly("-----BEGIN PGP MESSAGE-----\n\n" + times(3000, times(64, "A")+"\n") + "-----END PGP MESSAGE-----\n"), message.Unreadable, "encrypted", "", ""},
		{"signed with PGP in the text", plainly("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + words + "\n-----BEGIN PGP SIGNATURE-----\n\n" + times(10, times(64, "A")+"\n") + "-----END PGP SIGNATURE-----\n"), message.Reply, "", words, "AAAA"},
		{"encrypted with PGP", ofType("multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x", "--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x\nContent-Type: application/octet-stream\n\nabc\n--x--\n"), message.Unreadable, "encrypted", "", ""},
		{"encrypted with S/MIME", ofType("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64", times(1000, "MIIB")), message.Unreadable, "encrypted", "", ""},
		{"signed with S/MIME and closed", ofType("application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64", times(1000, "MIIB")), "", "no_text", "", ""},
		{"signed twice over", ofType("multipart/signed; boundary=x", "--x\nContent-Type: multipart/signed; boundary=y\n\n--y\n"+oui+"--y\nContent-Type: application/pkcs7-signature\n\nabc\n--y--\n--x--\n"), message.Reply, "", words, ""},
		{"a message enclosed that says the contrary", beside("Content-Type: message/rfc822", "From: c@d.example\nSubject: x\n\nNon, annulez tout."), message.Reply, "", words, "annulez"},
		{"a reaction", ofType("multipart/alternative; boundary=x", "--x\nContent-Type: text/plain\n\n👍\n--x\nContent-Type: text/vnd.google.email-reaction+json\n\n{\"version\":1,\"emoji\":\"👍\"}\n--x--\n"), "", "", "", "version"},
		{"10 MB of random letters", ofType("application/x-"+times(5000, "x"), times(10<<18, "k3Jq+/zA0 \n")), "", "no_text", "", ""},
	} {
		yield(h)
	}
}
