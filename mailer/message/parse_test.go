package message_test

import (
	"slices"
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// letter is the text of a letter that the replies of these tests answer.
const letter = `Bonjour,

L'association a le plaisir de vous inviter à sa rencontre

« Habiter mieux, ensemble »
Jeudi 28 mai 2026, de 9h30 à 16h30
Épernay (Marne)
Accueil à partir de 9h15.

Vous pouvez venir sur place pour la journée, ou suivre la matinée en visioconférence.
Le déjeuner est pris sur place.

Vous pouvez aussi compléter les lignes suivantes :

Nom et prénom : 
Fonction : 
Structure : 
Présence (présentiel / visio) : 
Repas sur place (oui / non) : 
Régime ou besoin particulier : 

L'équipe

--
Vous ne souhaitez plus recevoir nos messages ? Répondez « désabonnement » à ce message.`

// mail makes a plain UTF-8 message of a body and extra header lines.
func mail(body string, extra ...string) []byte {
	head := []string{"From: Claire Dubois <c.dubois@mairie.example>", "To: inscriptions@oriv.example", "Subject: Re: Invitation",
		"Date: Mon, 04 May 2026 10:00:00 +0200", "Message-ID: <a1@mairie.example>"}
	given := strings.ToLower(strings.Join(extra, "\n"))
	for _, l := range head {
		name, _, _ := strings.Cut(strings.ToLower(l), ":")
		if !strings.HasPrefix(given, name+":") && !strings.Contains(given, "\n"+name+":") {
			extra = append(extra, l)
		}
	}
	if !strings.Contains(given, "content-type:") {
		extra = append(extra, "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit")
	}
	return []byte(strings.ReplaceAll(strings.Join(extra, "\n")+"\n\n"+body, "\n", "\r\n"))
}

// page makes a message of HTML alone.
func page(body string) []byte {
	return mail("<html><body>"+body+"</body></html>", "Content-Type: text/html; charset=utf-8")
}

func marked(s string) string {
	return "> " + strings.ReplaceAll(s, "\n", "\n> ")
}

func hasReason(m message.Message, code string) bool {
	return slices.Contains(m.Reasons, code)
}

// check compares new words and the signature.
func check(t *testing.T, m message.Message, text, signature string) {
	t.Helper()
	if m.Text != text {
		t.Errorf("text\n got %q\nwant %q", m.Text, text)
	}
	if m.Signature != signature {
		t.Errorf("signature\n got %q\nwant %q", m.Signature, signature)
	}
}

func TestHeaderFields(t *testing.T) {
	m := message.Parse(mail("Oui.", "From: =?utf-8?q?Jos=C3=A9_N=C3=BA=C3=B1ez?= <Jose@Mairie.EXAMPLE>", "Subject: =?iso-8859-1?Q?R=E9ponse=20=E0?= =?iso-8859-1?Q?_vous?=",
		"In-Reply-To: <x1@oriv.example>", "References: <x0@oriv.example>\n <x1@oriv.example>", "Return-Path: <Jose@mairie.example>",
		"Cc: \"Martin, Paul\" <p@a.example>, q@b.example (Quentin)"), message.Options{})
	if len(m.From) != 1 || m.From[0] != (message.Address{Name: "José Núñez", Email: "Jose@mairie.example"}) {
		t.Errorf("from %+v", m.From)
	}
	if m.Subject != "Réponse à vous" {
		t.Errorf("subject %q", m.Subject)
	}
	if m.MessageID != "a1@mairie.example" || !slices.Equal(m.InReplyTo, []string{"x1@oriv.example"}) || !slices.Equal(m.References, []string{"x0@oriv.example", "x1@oriv.example"}) {
		t.Errorf("ids %q %q %q", m.MessageID, m.InReplyTo, m.References)
	}
	if m.ReturnPath != "Jose@mairie.example" || m.Date.IsZero() || m.Date.UTC().Hour() != 8 {
		t.Errorf("return path %q, date %v", m.ReturnPath, m.Date)
	}
	if len(m.Cc) != 2 || m.Cc[0].Name != "Martin, Paul" || m.Cc[1].Name != "Quentin" {
		t.Errorf("cc %+v", m.Cc)
	}
}

func TestHeaderOddities(t *testing.T) {
	for name, c := range map[string]struct{ line, want string }{
		"raw utf-8":            {"Subject: Réponse", "Réponse"},
		"raw windows-1252":     {"Subject: R\xe9ponse", "Réponse"},
		"spaces in the word":   {"Subject: =?utf-8?Q?une r=C3=A9ponse?=", "une réponse"},
		"unknown charset":      {"Subject: =?x-none?Q?abc?=", "abc"},
		"unfinished word":      {"Subject: =?utf-8?Q?abc", "=?utf-8?Q?abc"},
		"folded in the middle": {"Subject: =?utf-8?B?w6lsw6ht?=\n =?utf-8?B?ZW50?=", "élèment"},
	} {
		t.Run(name, func(t *testing.T) {
			if m := message.Parse(mail("Oui.", c.line), message.Options{}); m.Subject != c.want {
				t.Errorf("got %q, want %q", m.Subject, c.want)
			}
		})
	}
}

// TestAbuse26_Charsets: a charset that lies is seen through, one that is unknown or refused cannot register but still shows.
func TestAbuse26_Charsets(t *testing.T) {
	typed := func(charset string) string { return "Content-Type: text/plain; charset=" + charset }
	for name, c := range map[string]struct {
		charset, body, text string
		kind                message.Kind
	}{
		"utf-8":               {"utf-8", "Présent à Épernay", "Présent à Épernay", message.Reply},
		"latin1":              {"iso-8859-1", "Pr\xe9sent", "Présent", message.Reply},
		"windows-1252 quotes": {"iso-8859-1", "l\x92\xe9lu \x80", "l’élu €", message.Reply},
		"ascii that lies":     {"us-ascii", "Pr\xe9sent", "Présent", message.Reply},
		"utf-8 that lies":     {"utf-8", "Pr\xe9sent", "Présent", message.Reply},
		"latin1 that lies":    {"iso-8859-1", "Présent", "Présent", message.Reply},
		"unknown":             {"x-martian", "Pr\xe9sent", "Présent", message.Unreadable},
		"unknown but ascii":   {"x-martian", "Oui", "Oui", message.Reply},
		"utf-7":               {"utf-7", "Pr+AOk-sent", "Pr+AOk-sent", message.Unreadable},
		"utf-16":              {"utf-16le", "O\x00u\x00i\x00", "Oui", message.Reply},
		"iso-2022-jp":         {"iso-2022-jp", "\x1b$B$O$$\x1b(B", "はい", message.Reply},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse([]byte("From: a@b.example\nMIME-Version: 1.0\n"+typed(c.charset)+"\n\n"+c.body), message.Options{})
			if m.Text != c.text || m.Kind != c.kind {
				t.Errorf("got %q (%s %v), want %q (%s)", m.Text, m.Kind, m.Reasons, c.text, c.kind)
			}
		})
	}
}

func TestTransferEncodings(t *testing.T) {
	for name, c := range map[string]struct{ encoding, body, want string }{
		"base64":             {"base64", "UHLDqXNlbnQ=", "Présent"},
		"base64, cut short":  {"base64", "UHLDqXNlbn", "Présen"},
		"base64 with dirt":   {"base64", "UHLD*qXNl\n bnQ=", "Présent"},
		"quoted-printable":   {"quoted-printable", "Pr=C3=A9sent =\nici =3D =ZZ", "Présent ici = =ZZ"},
		"unknown":            {"x-uuencode", "Oui", "Oui"},
		"8bit in upper case": {"8BIT", "Présent", "Présent"},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(mail(c.body, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: "+c.encoding), message.Options{})
			if m.Text != c.want {
				t.Errorf("got %q, want %q", m.Text, c.want)
			}
		})
	}
}

func TestMultipart(t *testing.T) {
	for name, c := range map[string]struct{ kind, body, want string }{
		"alternative": {`multipart/alternative; boundary=x`, "--x\nContent-Type: text/plain\n\nOui\n--x\nContent-Type: text/html\n\n<p>Oui</p>\n--x--\n", "Oui"},
		"stub":        {`multipart/alternative; boundary=x`, "--x\nContent-Type: text/plain\n\nYour program does not support HTML: view online.\n--x\nContent-Type: text/html\n\n<p>Oui <b>merci</b></p>\n--x--\n", "Oui merci"},
		"empty plain": {`multipart/alternative; boundary=x`, "--x\nContent-Type: text/plain\n\n \n--x\nContent-Type: text/html\n\n<p>Oui</p>\n--x--\n", "Oui"},
		"no end":      {`multipart/mixed; boundary=x`, "--x\nContent-Type: text/plain\n\nOui", "Oui"},
		"no boundary": {`multipart/mixed`, "--b0undary0\nContent-Type: text/plain\n\nOui\n--b0undary0--\n", "Oui"},
		"no parts":    {`multipart/mixed; boundary=x`, "Oui", "Oui"},
		"like another": {`multipart/mixed; boundary=x`, "--x\nContent-Type: multipart/alternative; boundary=xx\n\n--xx\nContent-Type: text/plain\n\nOui\n--xx--\n--x\n" +
			"Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nNon\n--x--\n", "Oui"},
		"text around a picture": {`multipart/mixed; boundary=x`, "--x\nContent-Type: text/plain\n\nOui\n--x\nContent-Type: image/png\n\nabc\n--x\nContent-Type: text/plain\n\nmerci\n--x--\n", "Oui\n\nmerci"},
		"broken type":           {`multipart/mixed; boundary="x"; charset=; foo`, "--x\nContent-Type: text/plain; charset=utf-8; ;\n\nOui\n--x--\n", "Oui"},
	} {
		t.Run(name, func(t *testing.T) {
			if m := message.Parse(mail(c.body, "Content-Type: "+c.kind), message.Options{}); m.Text != c.want {
				t.Errorf("got %q, want %q", m.Text, c.want)
			}
		})
	}
}

func TestFlowedText(t *testing.T) {
	body := "Je viens le 28 mai, avec une \ncollègue.\n\n -- merci\n\nLe 04/05/2026 à 09:00, ORIV a écrit :\n> Vous pouvez venir sur place pour la \n> journée.\n"
	m := message.Parse(mail(body, "Content-Type: text/plain; charset=utf-8; format=flowed"), message.Options{})
	check(t, m, "Je viens le 28 mai, avec une collègue.\n\n-- merci", "")
	if !strings.Contains(m.Quoted, "sur place pour la journée.") {
		t.Errorf("quoted %q", m.Quoted)
	}
}

func TestPlainCutsNothing(t *testing.T) {
	want := strings.TrimSpace(strings.ReplaceAll(letter, " : \n", " :\n"))
	if got := message.Plain(mail(letter)); got != want {
		t.Errorf("got %q", got)
	}
	if got := message.Plain(page("<p>Oui</p><blockquote>Non</blockquote>")); got != "Oui\nNon" {
		t.Errorf("of HTML got %q", got)
	}
	if got := message.Plain(nil); got != "" {
		t.Errorf("of nothing got %q", got)
	}
}

func TestUnreadable(t *testing.T) {
	for name, c := range map[string]struct{ raw, reason string }{
		"nothing":   {"", "no_header"},
		"no header": {"\x00\x01 just bytes", "no_header"},
		"encrypted": {"From: a@b.example\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n\nabc\n--x--\n", "encrypted"},
	} {
		t.Run(name, func(t *testing.T) {
			if m := message.Parse([]byte(c.raw), message.Options{}); m.Kind != message.Unreadable || !hasReason(m, c.reason) {
				t.Errorf("kind %s, reasons %v", m.Kind, m.Reasons)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add(mail("Oui.\n\nLe 04/05/2026 à 09:00, ORIV a écrit :\n" + marked(letter)))
	f.Add(page(`<div>Oui</div><div class="gmail_quote"><div class="gmail_attr">Le lun. 4 mai 2026 à 09:00, ORIV a écrit :</div><blockquote>Bonjour</blockquote></div>`))
	f.Add([]byte("From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE:"))
	f.Add([]byte("Return-Path: <>\nFrom: MAILER-DAEMON\nSubject: failure notice\n\n<x@y.example>:\n550 unknown user\n--- Below this line is a copy of the message.\n"))
	f.Add([]byte("Authentication-Results: mx; dmarc=pass (a;b\nFrom: =?utf-8?q?=00?= <a@b>, x:y;\n\n> a\nb\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		m := message.Parse(raw, message.Options{Sent: letter, Keep: []string{"Fonction : "}, AuthservID: "mx", Own: []string{"a@b"}})
		if hasReason(m, "panic") {
			t.Fatal("the parser panicked")
		}
		if m.Kind == "" {
			t.Fatal("no kind")
		}
		if m.FromFault == "" && len(m.From) != 1 {
			t.Fatalf("no fault with %d senders", len(m.From))
		}
	})
}
