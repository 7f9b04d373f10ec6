package message_test

import (
	"strings"

	"rencontres/mailer/message"
)

func hostileHeaders(yield func(hostile)) {
	lines := times(450, "a ") + "\n"
	for _, h := range []hostile{
		{"200,000 fields", "From: a@b.example\n" + times(200000, "X-A: b\n") + "\nOui", message.Unreadable, "limit_headers", "", ""},
		{"a field of 10 MB", "From: a@b.example\nX-A: " + times(10<<20, "a") + "\n\nOui", message.Unreadable, "limit_headers", "", ""},
		{"a field of 400,000 lines", "From: a@b.example\nX-A: b\n" + times(400000, " c\n") + "\nOui", message.Unreadable, "limit_headers", "", ""},
		{"a field folded into the last line allowed", "From: a@b.example\nX-A: b\n" + times(1150, " "+lines) + "\nOui, je viens.", message.Reply, "", "Oui, je viens.", ""},
		{"a name of 10 KB", times(10<<10, "A") + ": b\nFrom: a@b.example\n\nOui", "", "", "", ""},
		{"a million colons", times(1<<20, ":") + "\n\nOui", "", "", "", ""},
		{"each field 300 times", times(300, "From: a@b.example\nSubject: x\nDate: y\nMessage-ID: <a@b>\n") + "\nOui, je viens.", "", "", "Oui, je viens.", ""},
		{"1,900 types", "From: a@b.example\n" + times(1900, "Content-Type: multipart/mixed; boundary=x\n") + "\nOui, je viens.", "", "", "Oui, je viens.", ""},
		{"NUL everywhere", strings.ReplaceAll(plainly("O\x00ui, je viens."), "a", "\x00a"), "", "", "", "\x00"},
		{"lines that end in CR alone", strings.ReplaceAll(plainly("Oui, je viens."), "\r\n", "\r"), "", "", "", ""},
		{"CR within a field", plainly("Oui, je viens.", "Subject: a\rBcc: c@d.example\rb"), message.Reply, "", "Oui, je viens.", ""},
		{"a million empty lines", times(1<<20, "\n"), message.Unreadable, "no_header", "", ""},
		{"10 MB of NUL", times(10<<20, "\x00"), message.Unreadable, "no_header", "", ""},
		{"10 MB without a line end", times(10<<20, "x"), message.Unreadable, "no_header", "", ""},
		{"no body", "From: a@b.example\nSubject: x", "", "", "", ""},
		{"a line of a mailbox file above the header", "From a@b.example Mon May  4 10:00:00 2026\n" + plainly("Oui, je viens."), message.Reply, "", "Oui, je viens.", ""},
		{"100,000 lines of a mailbox file", times(100000, "From a@b.example Mon May  4 10:00:00 2026\n"), "", "", "", ""},
		{"a mark of UTF-8 above the header", "\xEF\xBB\xBF" + plainly("Oui, je viens."), message.Reply, "", "Oui, je viens.", ""},
		{"the whole message in UTF-16", times(200, "F\x00r\x00o\x00m\x00:\x00\n\x00"), message.Unreadable, "", "", ""},
		{"50,000 encoded words", plainly("Oui, je viens.", "Subject: "+times(50000, "=?utf-8?q?a?= ")), "", "", "Oui, je viens.", ""},
		{"encoded words without an end", plainly("Oui, je viens.", "Subject: "+times(170000, "=?a?q?")), "", "", "Oui, je viens.", ""},
		{"encoded words with one end for all", plainly("Oui, je viens.", "Subject: "+times(170000, "=?a?q?")+"?="), "", "", "Oui, je viens.", ""},
		{"the same in a parameter", ofType("text/plain; name=\""+times(170000, "=?a?q?")+"?=\"", "Oui, je viens."), "", "", "Oui, je viens.", ""},
		{"an encoded word within an encoded word", plainly("Oui, je viens.", "Subject: =?utf-8?q?=3D=3Futf-8=3Fq=3FNon=3F=3D?="), message.Reply, "", "Oui, je viens.", ""},
		{"a charset of 500 KB", plainly("Oui, je viens.", "Subject: =?"+times(500<<10, "x")+"?q?a?="), "", "", "Oui, je viens.", ""},
		{"a subject of 1 MB for every pattern", plainly("Oui, je viens.", "Subject: "+times(60000, "absen [ ] votre ")), "", "limit_text", "Oui, je viens.", ""},
		{"a subject that undelivers", plainly("Oui, je viens.", "Return-Path: <>", "Subject: "+times(70000, "deliver fail ")), "", "", "", ""},
		{"the year 999999", plainly("Oui, je viens.", "Date: Mon, 4 May 999999 10:00:00 +9999"), message.Reply, "", "Oui, je viens.", ""},
		{"a date within 100,000 comments", plainly("Oui, je viens.", "Date: "+times(100000, "(")+times(100000, ")")+" Mon, 4 May 2026 10:00:00 +0200"), message.Reply, "", "Oui, je viens.", ""},
		{"100,000 references", plainly("Oui, je viens.", "References: "+times(100000, "<a@b> ")), message.Reply, "", "Oui, je viens.", ""},
		{"a Message-ID of 500 KB", plainly("Oui, je viens.", "Message-ID: <"+times(500<<10, "a")+"@b>"), message.Reply, "", "Oui, je viens.", ""},
		{"1,900 results of authentication", times(1900, "Authentication-Results: mx.oriv.example.evil; "+times(30, "spf=pass;")+"\n") + plainly("Oui, je viens."), "", "", "Oui, je viens.", ""},
		{"results of authentication in comments", plainly("Oui, je viens.", "Authentication-Results: mx.oriv.example; "+times(100000, "(")+"dmarc=pass"), message.Reply, "", "Oui, je viens.", ""},
		{"1,900 hops", times(1900, "Received: from a by b; Mon, 4 May 2026 10:00:00 +0200\n") + plainly("Oui, je viens."), message.AutoReply, "many_hops", "", ""},
	} {
		yield(h)
	}
}

func hostileAddresses(yield func(hostile)) {
	from := func(v string) string { return "From: " + v + "\nSubject: x\n\nOui, je viens." }
	for _, h := range []hostile{
		{"a million recipients", plainly("Oui", "To: "+times(1<<20, "a@b.example,")), message.Unreadable, "limit_headers", "", ""},
		{"50,000 recipients", plainly("Oui, je viens.", "To: "+times(50000, "a@b.example,")), message.Reply, "", "Oui, je viens.", ""},
		{"100,000 senders", from(times(100000, "a@b.example, ")), message.Unreadable, "limit_headers", "", ""},
		{"comments 10,000 deep", from(times(10000, "(") + "x" + times(10000, ")") + " a@b.example"), "", "", "Oui, je viens.", ""},
		{"comments without an end", from("a@b.example " + times(200000, "(")), "", "", "Oui, je viens.", ""},
		{"comments that end too often", from("a@b.example " + times(200000, ")")), "", "", "Oui, je viens.", ""},
		{"brackets", from(times(20000, "((((<")), "", "", "Oui, je viens.", ""},
		{"200,000 angles", from(times(200000, "<") + "a@b.example" + times(200000, ">")), "", "", "Oui, je viens.", ""},
		{"quotes without an end", from(times(200000, `"\`) + " <a@b.example>"), "", "", "Oui, je viens.", ""},
		{"groups of groups", from(times(100000, "a:") + "a@b.example;"), "", "", "Oui, je viens.", ""},
		{"routes", from("<" + times(50000, "@a,") + ":a@b.example>"), "", "", "Oui, je viens.", ""},
		{"an address of 500 KB", from(times(500<<10, "a") + "@b.example"), "", "", "Oui, je viens.", ""},
		{"half a million at signs", from(times(500<<10, "@")), "", "", "Oui, je viens.", ""},
		{"a name of 60 KB that speaks of servers", from(times(6000, "mail delivery ") + "<a@b.example>"), "", "", "", ""},
		{"a name of combining marks", from("e" + times(30000, "\u0301") + " <a@b.example>"), "", "", "Oui, je viens.", ""},
		{"a name in 10,000 charsets", from(times(2000, "=?iso-2022-jp?b?GyRCGyhC?= ") + "<a@b.example>"), "", "", "Oui, je viens.", ""},
		{"directions in the name", from("=?utf-8?q?" + times(5000, "=E2=80=AE") + "?= <a@b.example>"), message.Reply, "control_in_name", "Oui, je viens.", ""},
	} {
		yield(h)
	}
}
