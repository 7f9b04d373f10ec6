package sandbox

import (
	"maps"
	"slices"
)

// mailClient is how one mail program writes a reply. Braces stand for values: of the answered message and its date in attribution, of
// tokens made from the reply's ID in messageID and headers, of both in quote.
type mailClient struct {
	prefix      string   // of the subject
	shape       string   // alt (text and HTML), plain, html
	para        string   // how a line is written in HTML: mso, div, br, notes
	mark        bool     // "> " marks quoted text
	flowed      bool     // RFC 3676
	wrap        int      // columns; 0: no wrapping
	charsets    []string // in the order in which the program tries them
	encodings   string   // transfer encoding: of UTF-8|of the others
	attribution string   // the lines before the quote
	quote       string   // the HTML around attribution and quote
	bare        bool     // HTML without html and body elements
	messageID   string
	headers     []header
	thread      bool // Thread-Topic and Thread-Index
}

type header struct{ name, value string }

// Clients names the mail programs that Compose knows, sorted. "machine" is a server or a bulk sender.
func Clients() []string { return slices.Sorted(maps.Keys(mailClients())) }

func mailClients() map[string]mailClient {
	all := map[string]mailClient{}
	for _, some := range []map[string]mailClient{officeClients(), mozillaClients(), phoneClients(), otherClients()} {
		maps.Copy(all, some)
	}
	return all
}

func utf() []string { return []string{"us-ascii", "utf-8"} }

func latin() []string { return []string{"us-ascii", "iso-8859-1", "windows-1252", "utf-8"} }

func exchange() []header {
	return []header{{"Accept-Language", "fr-FR, en-US"}, {"Content-Language", "fr-FR"}, {"X-MS-Has-Attach", ""}}
}

func moz() string {
	return `<div class="moz-cite-prefix">{attr}<br>
</div>
<blockquote type="cite" cite="mid:{mid}">
{content}</blockquote>
`
}

func gmail() string {
	return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{attr}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">
{content}</blockquote></div>
`
}

func owa() string {
	return `<div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">{attr}</font>
<div>&nbsp;</div>
</div>
<div>{content}</div>
`
}

func owaAttribution() string {
	return "________________________________\nDe : {who}\nEnvoyé : {full} {d:%H:%M}\nÀ : {to}\nObjet : {subject}\n"
}

func officeClients() map[string]mailClient {
	return map[string]mailClient{
		"outlook-fr": {
			prefix: "RE: ", shape: "alt", para: "mso",
			charsets: []string{"us-ascii", "iso-8859-1", "utf-8"}, encodings: "base64|quoted-printable",
			attribution: "De : {who} \nEnvoyé : {full} {d:%H:%M}\nÀ : {to}\nObjet : {subject}\n",
			quote: `<div>
<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
<p class="MsoNormal">{attr}<o:p></o:p></p>
</div>
</div>
{content}`,
			messageID: "<{h16}@{H8}.FRAP264.PROD.OUTLOOK.COM>",
			headers:   exchange(), thread: true,
		},
		"outlook-web": {
			prefix: "RE: ", shape: "alt", para: "div",
			charsets: latin(), encodings: "quoted-printable",
			attribution: owaAttribution(),
			quote:       owa(),
			messageID:   "<{h16}@{H8}.FRAP264.PROD.OUTLOOK.COM>",
			headers:     exchange(), thread: true,
		},
		"outlook-mobile": {
			prefix: "RE: ", shape: "alt", para: "div",
			charsets: utf(), encodings: "base64",
			attribution: owaAttribution(),
			quote:       owa(),
			messageID:   "<{h16}@{H8}.FRAP264.PROD.OUTLOOK.COM>",
			headers:     exchange(), thread: true,
		},
		"outlook-old": {
			prefix: "RE : ", shape: "plain", para: "br",
			charsets: latin(), encodings: "quoted-printable",
			attribution: "-----Message d'origine-----\nDe : {name} [mailto:{addr}] \nEnvoyé : {full} {d:%H:%M}\nÀ : {to_name}\nObjet : {subject}\n",
			messageID:   "<{h16}@{domain}>",
			headers:     []header{{"X-Mailer", "Microsoft Office Outlook 12.0"}, {"Content-Language", "fr"}},
		},
		"windows-mail": {
			prefix: "RE: ", shape: "html", para: "mso",
			charsets: utf(), encodings: "quoted-printable",
			attribution: `De : {who}
Envoyé le :{full} {d:%H:%M}
À : {to}
Objet :{subject}
`,
			quote: `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">{attr}</p></div>
{content}`,
			messageID: "<{h16}@{domain}>",
		},
		"notes": {
			prefix: "Réf. : ", shape: "html", para: "notes",
			charsets: latin(), encodings: "base64|quoted-printable",
			attribution: `De :        "{name}" <{addr}>
A :        {to}
Date :        {d:%d/%m/%Y %H:%M}
Objet :        {subject}
________________________________
`,
			quote: `<br><font size=1 color=#5f5f5f face="sans-serif">{attr}</font><hr noshade>
{content}`,
			messageID: "<OF{H8}.{H8}-ONC1258@{domain}>",
			headers:   []header{{"X-Mailer", "HCL Notes Release 12.0.2 November 2022"}},
		},
	}
}

func mozillaClients() map[string]mailClient {
	return map[string]mailClient{
		"thunderbird": {
			prefix: "Re: ", shape: "plain", para: "br", mark: true, flowed: true,
			charsets: utf(), encodings: "8bit",
			attribution: "Le {d:%d/%m/%Y} à {d:%H:%M}, {name} a écrit :",
			quote:       moz(),
			messageID:   "<{uuid}@{domain}>",
			headers:     []header{{"User-Agent", "Mozilla Thunderbird"}, {"Content-Language", "fr"}},
		},
		"thunderbird-etat": {
			prefix: "Re: ", shape: "plain", para: "br", mark: true, flowed: true,
			charsets: utf(), encodings: "8bit",
			attribution: "Le {d:%d/%m/%Y} à {d:%H:%M}, > {name} (par Internet) a écrit :",
			quote:       moz(),
			messageID:   "<{uuid}@{domain}>",
			headers:     []header{{"User-Agent", "Mozilla Thunderbird"}, {"Organization", "Services de l'Etat"}},
		},
		"thunderbird-html": {
			prefix: "Re: ", shape: "alt", para: "br", mark: true, flowed: true,
			charsets: utf(), encodings: "8bit",
			attribution: "Le {d:%d/%m/%Y} à {d:%H:%M}, {name} a écrit :",
			quote:       moz(),
			messageID:   "<{uuid}@{domain}>",
			headers:     []header{{"User-Agent", "Mozilla Thunderbird"}, {"Content-Language", "fr"}},
		},
		"roundcube": {
			prefix: "Re: ", shape: "plain", para: "br", mark: true, flowed: true,
			charsets: utf(), encodings: "8bit",
			attribution: "Le {d:%Y-%m-%d %H:%M}, {name} a écrit :",
			messageID:   "<{h16}@{domain}>",
			headers:     []header{{"User-Agent", "Roundcube Webmail/1.6.9"}},
		},
		"sogo": {
			prefix: "Re: ", shape: "alt", para: "br", mark: true,
			charsets: utf(), encodings: "quoted-printable",
			attribution: `Le {Day}, {Month} {d:%d}, {d.year} {d:%H:%M} {tz}, {who} a écrit:
`,
			quote: `{attr}<br>
<blockquote type="cite" cite="{mid}">
{content}</blockquote>
`,
			messageID: "<{h16}@{domain}>",
			headers:   []header{{"User-Agent", "SOGoMail 5.11.0"}},
		},
		"machine": {
			prefix: "Re: ", shape: "plain", para: "br", mark: true,
			charsets: utf(), encodings: "8bit",
			attribution: "Le {d:%d/%m/%Y} à {d:%H:%M}, {name} a écrit :",
			messageID:   "<{h16}@{domain}>",
		},
	}
}

func phoneClients() map[string]mailClient {
	return map[string]mailClient{
		"apple-mail": {
			prefix: "Re: ", shape: "alt", para: "div", mark: true,
			charsets: utf(), encodings: "quoted-printable",
			attribution: "> Le {n} {month} {d.year} à {d:%H:%M}, {who} a écrit :\n> ",
			quote: `<div><br><blockquote type="cite"><div>{attr}</div><br class="Apple-interchange-newline"><div>
{content}</div></blockquote></div>
`,
			messageID: "<{UUID}@{domain}>",
			headers:   []header{{"X-Mailer", "Apple Mail (2.3826.700.81)"}},
		},
		"iphone": {
			prefix: "Re: ", shape: "alt", para: "div", mark: true,
			charsets: utf(), encodings: "base64",
			attribution: "> Le {n} {month} {d.year} à {d:%H:%M}, {who} a écrit :\n> ",
			quote: `<div dir="ltr"><br><blockquote type="cite">{attr}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">` + "\ufeff" + `
{content}</div></blockquote>
`,
			messageID: "<{UUID}@{domain}>",
			headers:   []header{{"X-Mailer", "iPhone Mail (22F76)"}},
		},
		"gmail-web": {
			prefix: "Re: ", shape: "alt", para: "div", mark: true, wrap: 76,
			charsets: utf(), encodings: "quoted-printable",
			attribution: "Le {ddd} {n} {month} {d.year} à {d:%H:%M}, {who} a écrit\u00a0:\n",
			quote:       gmail(),
			messageID:   "<CA{b}@mail.gmail.com>",
			bare:        true,
		},
		"gmail-android": {
			prefix: "Re: ", shape: "alt", para: "div", mark: true, wrap: 76,
			charsets: utf(), encodings: "base64",
			attribution: `Le {ddd} {n} {month} {d.year}, {d:%H:%M}, {who} a écrit :
`,
			quote:     gmail(),
			messageID: "<CA{b}@mail.gmail.com>",
			bare:      true,
		},
		"samsung": {
			prefix: "Re: ", shape: "html", para: "div",
			charsets: utf(), encodings: "base64",
			attribution: "-------- Message d'origine --------\nDe : {who} \nDate : {d:%d/%m/%Y %H:%M} (GMT+01:00) \nÀ : {to} \nObjet : {subject} \n",
			quote: `<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>{attr}</div></div>
{content}`,
			messageID: "<{h16}.{H8}@email.android.com>",
		},
	}
}

func otherClients() map[string]mailClient {
	return map[string]mailClient{
		"zimbra": {
			prefix: "Re: ", shape: "alt", para: "div",
			charsets: utf(), encodings: "quoted-printable",
			attribution: `De: "{name}" <{addr}>
À: "{to_name}" <{to_addr}>
Envoyé: {Full} {d:%H:%M:%S}
Objet: {subject}
`,
			quote: `<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">{attr}</div>
<blockquote style="border-left:2px solid #1010FF;margin-left:5px;padding-left:5px;color:#000;" data-marker="__QUOTED_TEXT__">
{content}</blockquote>
`,
			messageID: "<{n9}.JavaMail.zimbra@{domain}>",
			headers:   []header{{"X-Mailer", "Zimbra 8.8.15_GA_4717 (ZimbraWebClient - FF128 (Win)/8.8.15_GA_4717)"}},
		},
		"yahoo-fr": {
			prefix: "Re: ", shape: "alt", para: "div",
			charsets: utf(), encodings: "base64",
			attribution: "    Le {full} à {d:%H:%M:%S} {z}, {who} a écrit :  \n ",
			quote: `<div id="yahoo_quoted_{n9}" class="yahoo_quoted"><div style="color:#26282a;"><div>{attr}</div><div><br></div>
{content}</div></div>
`,
			messageID: "<{n9}.{h16}@mail.yahoo.com>",
			headers:   []header{{"X-Mailer", "WebService/1.1.22356 YMailNorrin"}},
		},
		"orange": {
			prefix: "re: ", shape: "alt", para: "br", mark: true,
			charsets: utf(), encodings: "quoted-printable",
			attribution: "> Message du {d:%d/%m/%y %H:%M}\n> De : \"{name}\" <{addr}>\n> A : \"{to_name}\" <{to_addr}>\n> Copie à : \n> Objet : {subject}\n> ",
			quote: `<blockquote style="border-left:2px solid #FF7900; padding-left:5px; margin-left:5px;">{attr}<br>
{content}</blockquote>
`,
			messageID: "<{n9}.JavaMail.www@wwinf8301>",
			headers:   []header{{"X-Mailer", "Webmail Orange"}},
		},
		"proton": {
			prefix: "Re: ", shape: "alt", para: "div", mark: true,
			charsets: utf(), encodings: "base64",
			attribution: `Le {full} à {d:%H:%M}, {who} a écrit :
`,
			quote: `<div class="protonmail_quote">{attr}<br>
<blockquote class="protonmail_quote" type="cite">
{content}</blockquote></div>
`,
			messageID: "<{b}@proton.example>",
			headers:   []header{{"X-Pm-Message-ID", "{h16}"}},
		},
	}
}
