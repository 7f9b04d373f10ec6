package message_test

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// TestAbuse4_SenderOfOnePlainMailbox: whatever is not one plain mailbox is named as a fault.
func TestAbuse4_SenderOfOnePlainMailbox(t *testing.T) {
	for name, c := range map[string]struct {
		from, fault, email string
	}{
		"plain":               {"From: a@b.example", "", "a@b.example"},
		"name":                {"From: \"Dubois, Claire\" <a@b.example>", "", "a@b.example"},
		"old comment":         {"From: a@b.example (Claire Dubois)", "", "a@b.example"},
		"none":                {"X-Other: 1", "none", ""},
		"empty":               {"From:", "none", ""},
		"two fields":          {"From: a@b.example\nFrom: c@d.example", "several", "a@b.example"},
		"two, one empty":      {"From: a@b.example\nFrom:", "several", "a@b.example"},
		"two addresses":       {"From: a@b.example, c@d.example", "several", "a@b.example"},
		"group":               {"From: Friends: a@b.example, c@d.example;", "group", "a@b.example"},
		"empty group":         {"From: undisclosed-recipients:;", "group", ""},
		"group in disguise":   {"From: x: a@b.example;", "group", "a@b.example"},
		"route":               {"From: <@relay.example:a@b.example>", "syntax", "a@b.example"},
		"comment inside":      {"From: a@(c@d.example)b.example", "syntax", ""},
		"comment in angles":   {"From: X <a@b.example(c)>", "syntax", ""},
		"two at signs":        {"From: <a@c.example@b.example>", "syntax", ""},
		"two angles":          {"From: <a@b.example> <c@d.example>", "syntax", ""},
		"no at sign":          {"From: Claire Dubois", "syntax", ""},
		"encoded address":     {"From: =?utf-8?q?a=40b.example?=", "syntax", ""},
		"encoded local part":  {"From: <=?utf-8?q?a?=@b.example>", "syntax", ""},
		"unclosed":            {"From: Claire <a@b.example", "syntax", ""},
		"quoted display name": {`From: "c@d.example" <a@b.example>`, "", "a@b.example"},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse([]byte(c.from+"\nSubject: x\n\nOui"), message.Options{})
			if m.FromFault != c.fault {
				t.Errorf("fault %q, want %q (%+v)", m.FromFault, c.fault, m.From)
			}
			if c.email != "" && (len(m.From) == 0 || m.From[0].Email != c.email) {
				t.Errorf("from %+v, want %s", m.From, c.email)
			}
		})
	}
}

// TestAbuse5_EncodedNames: a decoded name is text alone; it neither breaks lines nor becomes the address, and shows its controls.
func TestAbuse5_EncodedNames(t *testing.T) {
	for name, c := range map[string]struct{ from, name, reason string }{
		"line break": {"=?utf-8?b?cG90dXNAd2hpdGVob3VzZS5leGFtcGxlCgA=?= <evil@b.example>", `potus@whitehouse.example\x0a\x00`, "control_in_name"},
		"nul":        {"=?utf-8?q?Claire=00?= <evil@b.example>", `Claire\x00`, "control_in_name"},
		"escape":     {"=?utf-8?q?=1B[31mClaire?= <evil@b.example>", `\x1b[31mClaire`, "control_in_name"},
		"direction":  {"=?utf-8?q?=E2=80=AEerialC?= <evil@b.example>", "erialC", "control_in_name"},
		"an address": {`"maire@ville.example" <evil@b.example>`, "maire@ville.example", "address_in_name"},
		"angles":     {"=?utf-8?q?=3Cmaire=40ville.example=3E?= <evil@b.example>", "<maire@ville.example>", "address_in_name"},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(mail("Oui", "From: "+c.from), message.Options{})
			if len(m.From) != 1 || m.From[0].Email != "evil@b.example" || m.From[0].Name != c.name || !hasReason(m, c.reason) {
				t.Errorf("from %+q, reasons %v", m.From, m.Reasons)
			}
		})
	}
}

// TestAbuse3_AuthenticationResults: only the topmost field of the configured host counts.
func TestAbuse3_AuthenticationResults(t *testing.T) {
	const received = "Received: from x by mx.oriv.example; Mon, 4 May 2026 10:00:00 +0200"
	named := message.Options{AuthservID: "mx.oriv.example"}
	top := message.Options{AuthTopmost: true}
	for name, c := range map[string]struct {
		head string
		o    message.Options
		want message.Auth
	}{
		"pass":                 {"Authentication-Results: mx.oriv.example; dmarc=pass header.from=mairie.example", named, message.Auth{Found: true, DMARC: "pass", Aligned: true}},
		"host in capitals":     {"Authentication-Results: MX.Oriv.example 1; dmarc=pass header.from=mairie.example", named, message.Auth{Found: true, DMARC: "pass", Aligned: true}},
		"another host":         {"Authentication-Results: mx.evil.example; dmarc=pass header.from=mairie.example", named, message.Auth{}},
		"host as prefix":       {"Authentication-Results: mx.oriv.example.evil.example; dmarc=pass", named, message.Auth{}},
		"forged below":         {"Authentication-Results: mx.oriv.example; dmarc=fail header.from=mairie.example\nAuthentication-Results: mx.oriv.example; dmarc=pass header.from=mairie.example", named, message.Auth{Found: true, DMARC: "fail", Failed: true}},
		"forged comment":       {"Authentication-Results: mx.oriv.example; spf=none (x; dmarc=pass header.from=mairie.example; y=z) smtp.mailfrom=a.example; dmarc=none header.from=mairie.example", named, message.Auth{Found: true, DMARC: "none"}},
		"forged reason":        {"Authentication-Results: mx.oriv.example; spf=none reason=\"a; dmarc=pass header.from=mairie.example; x\"; dmarc=none header.from=mairie.example", named, message.Auth{Found: true, DMARC: "none"}},
		"pass for another":     {"Authentication-Results: mx.oriv.example; dmarc=pass header.from=evil.example", named, message.Auth{Found: true, DMARC: "pass"}},
		"spf for From":         {"Authentication-Results: mx.oriv.example; spf=pass smtp.mailfrom=x@mairie.example", named, message.Auth{Found: true, Aligned: true}},
		"spf for another":      {"Authentication-Results: mx.oriv.example; spf=pass smtp.mailfrom=evil.example", named, message.Auth{Found: true}},
		"spf fails":            {"Authentication-Results: mx.oriv.example; spf=fail smtp.mailfrom=mairie.example; dkim=fail header.d=mairie.example", named, message.Auth{Found: true, Failed: true}},
		"spf fails, dkim good": {"Authentication-Results: mx.oriv.example; spf=fail smtp.mailfrom=x.example; dkim=pass header.d=mairie.example", named, message.Auth{Found: true, Aligned: true}},
		"dkim of a child":      {"Authentication-Results: mx.oriv.example; dkim=pass header.d=evil.mairie.example", named, message.Auth{Found: true}},
		"dkim of a top domain": {"Authentication-Results: mx.oriv.example; dkim=pass header.d=example", named, message.Auth{Found: true}},
		"nothing configured":   {"Authentication-Results: mx.oriv.example; dmarc=pass", message.Options{}, message.Auth{}},
		"topmost, above":       {"Authentication-Results: any; dmarc=pass header.from=mairie.example\n" + received, top, message.Auth{Found: true, DMARC: "pass", Aligned: true}},
		"topmost, no name":     {"Authentication-Results: dmarc=pass header.from=mairie.example\n" + received, top, message.Auth{Found: true, DMARC: "pass", Aligned: true}},
		"topmost, below":       {received + "\nAuthentication-Results: any; dmarc=pass header.from=mairie.example", top, message.Auth{}},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(mail("Oui", c.head), c.o)
			if m.Auth != c.want {
				t.Errorf("got %+v, want %+v", m.Auth, c.want)
			}
		})
	}
	parent := message.Parse(mail("Oui", "From: a@nord.mairie.example", "Authentication-Results: mx.oriv.example; dkim=pass header.d=mairie.example"), named)
	if !parent.Auth.Aligned {
		t.Errorf("a signature of the parent domain is not aligned: %+v", parent.Auth)
	}
}

// TestAbuse19_NamesOfFiles: a hostile file name changes nothing of what is read.
func TestAbuse19_NamesOfFiles(t *testing.T) {
	for _, name := range []string{"../../etc/passwd", "CON", strings.Repeat("a", 5000), "a\u202Etxt.exe", "x\\..\\y", ""} {
		body := "--x\nContent-Type: text/plain\n\nOui\n--x\nContent-Type: text/plain; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\"" + name + "\"\n\nNon\n--x--\n"
		m := message.Parse(mail(body, "Content-Type: multipart/mixed; boundary=x"), message.Options{})
		if m.Text != "Oui" || m.Kind != message.Reply {
			t.Errorf("%.20q: text %q, kind %s", name, m.Text, m.Kind)
		}
	}
}
