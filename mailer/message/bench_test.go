package message_test

import (
	"html"
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// quotedPrintable encodes as mail programs do: every byte that is not plain ASCII, with soft breaks at 75 characters.
func quotedPrintable(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	width := 0
	for i := range len(s) {
		c := s[i]
		plain := c >= ' ' && c < 0x7F && c != '=' || c == '\n'
		if width > 72 && c != '\n' {
			b.WriteString("=\n")
			width = 0
		}
		if plain {
			b.WriteByte(c)
			width++
		} else {
			b.WriteString("=" + string(hex[c>>4]) + string(hex[c&15]))
			width += 3
		}
		if c == '\n' {
			width = 0
		}
	}
	return b.String()
}

// twins makes the multipart/alternative that mail programs send.
func twins(plain, page string, extra ...string) []byte {
	body := "--=_b0\nContent-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n" + quotedPrintable(plain) +
		"\n--=_b0\nContent-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n" + quotedPrintable(page) + "\n--=_b0--\n"
	head := append(extra, "Received: from mx1.relais.example (mx1.relais.example [192.0.2.7]) by mx.oriv.example (Postfix) with ESMTPS id 4ZxY1\n for <inscriptions@oriv.example>; Mon, 4 May 2026 10:00:02 +0200 (CEST)",
		"Received: from poste (unknown [198.51.100.4]) by mx1.relais.example with ESMTPSA id 77Ab; Mon, 4 May 2026 10:00:01 +0200 (CEST)",
		"Authentication-Results: mx.oriv.example; dkim=pass header.d=mairie.example; spf=pass smtp.mailfrom=mairie.example; dmarc=pass header.from=mairie.example",
		"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mairie.example; s=k1; h=from:to:subject;\n bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b="+strings.Repeat("dGVzdA", 50),
		"From: =?utf-8?Q?Claire_Dubois_=2D_Mairie_d=27=C3=89pernay?= <c.dubois@mairie.example>", "References: <l1.oriv@oriv.example>", "In-Reply-To: <l1.oriv@oriv.example>",
		"MIME-Version: 1.0", "Content-Type: multipart/alternative;\n boundary=\"=_b0\"")
	return mail(body, head...)
}

// asPage writes a text as the HTML twin of a letter, with the styles that programs repeat on each paragraph.
func asPage(text, style string) string {
	var b strings.Builder
	for l := range strings.SplitSeq(text, "\n") {
		if l == "" {
			l = "\u00A0"
		}
		b.WriteString(`<p ` + style + `>` + html.EscapeString(l) + "</p>\n")
	}
	return b.String()
}

// typicalReplies are replies as the programs of town halls and associations send them, 5 to 20 KB, the letter quoted below.
func typicalReplies() map[string][]byte {
	const words = "Bonjour,\n\nJe serai présente le 28 mai, sur place, avec le repas.\nMa collègue Anne Petit suivra la matinée en visio.\n\n"
	const sign = "Cordialement,\n\nClaire Dubois\nCheffe de projet renouvellement urbain\nVille d'Épernay - Direction de la cohésion sociale\n03 26 00 00 00 - www.mairie.example"
	const disclaimer = "Ce message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires."
	outlook := `class="MsoNormal" style="margin:0cm;font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D"`
	head := "De : ORIV <inscriptions@oriv.example>\nEnvoyé : lundi 4 mai 2026 09:00\nÀ : Claire Dubois <c.dubois@mairie.example>\nObjet : Invitation : Habiter mieux, ensemble"
	wrote := "Le lun. 4 mai 2026 à 09:00, ORIV <inscriptions@oriv.example> a écrit :"
	return map[string][]byte{
		"Outlook": twins(words+sign+"\n\n"+disclaimer+"\n\n"+head+"\n\n"+letter,
			`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- @font-face {font-family:Calibri;panose-1:2 15 5 2 2 2 4 3 2 4;} p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style></head><body lang="FR">`+
				asPage(words+sign+"\n\n"+disclaimer, outlook)+`<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">`+asPage(head, outlook)+"</div>"+asPage(letter, outlook)+"</body></html>"),
		"Gmail": twins(words+sign+"\n\n"+wrote+"\n"+marked(letter),
			`<div dir="ltr">`+asPage(words+sign, `dir="ltr"`)+`</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">`+html.EscapeString(wrote)+
				`<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">`+asPage(letter, `style="margin:0 0 10px 0;font-family:Arial,sans-serif;font-size:14px"`)+"</blockquote></div>"),
		"Thunderbird": twins(words+sign+"\n\n"+wrote+"\n"+marked(letter),
			`<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body>`+asPage(words, "")+`<div class="moz-signature">`+asPage("-- \n"+sign, "")+`</div><div class="moz-cite-prefix">`+html.EscapeString(wrote)+
				`<br></div><blockquote type="cite" cite="mid:l1.oriv@oriv.example">`+asPage(letter, `style="font-family:Verdana,sans-serif"`)+"</blockquote></body></html>"),
	}
}

// shortReply is a reply of plain text alone, 2 KB with its header.
func shortReply() []byte {
	return mail("Bonjour,\n\nJe serai présente le 28 mai, sur place, avec le repas.\n\nCordialement,\nClaire Dubois\nCheffe de projet\nVille de Reims\n\nLe 04/05/2026 à 09:00, ORIV a écrit :\n" + marked(letter))
}

// TestTypicalReplies: what the benchmark reads is what it says, and is read rightly.
func TestTypicalReplies(t *testing.T) {
	for name, raw := range typicalReplies() {
		for _, sent := range []string{"", letter} {
			m := message.Parse(raw, message.Options{Sent: sent})
			if len(raw) < 5<<10 || len(raw) > 20<<10 {
				t.Errorf("%s: %d bytes", name, len(raw))
			}
			if want := "Bonjour,\n\nJe serai présente le 28 mai, sur place, avec le repas.\nMa collègue Anne Petit suivra la matinée en visio."; m.Kind != message.Reply || m.Text != want {
				t.Errorf("%s: kind %s, text %q (%v)", name, m.Kind, m.Text, m.Reasons)
			}
		}
	}
}

// BenchmarkParse: messages a second of one core are in the last column, by the time of the processor. The letter that is answered is known, as it is in
// the service, and prepared for each message anew: each person got a letter of their own.
func BenchmarkParse(b *testing.B) {
	replies := typicalReplies()
	replies["short"] = shortReply()
	for name, raw := range replies {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(raw)))
			start := processorTime(b)
			for b.Loop() {
				if m := message.Parse(raw, message.Options{Sent: letter}); m.Kind != message.Reply {
					b.Fatal(m.Kind)
				}
			}
			b.ReportMetric(float64(b.N)/(processorTime(b)-start).Seconds(), "messages/s")
		})
	}
}
