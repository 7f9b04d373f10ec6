package message_test

import (
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// words and sign are what the sender of TestClients typed.
const (
	typed = "Bonjour,\n\nJe viens le 28 mai, avec plaisir.\nMerci de noter le repas."
	sign  = "Claire Dubois\nCheffe de projet\nVille de Reims"
)

// TestClients: each client's way to quote leaves what was typed, whatever stands below it.
func TestClients(t *testing.T) {
	own := typed + "\n\nCordialement,\n" + sign + "\n\n"
	for name, quote := range map[string]string{
		"thunderbird":            "Le 04/05/2026 à 10:12, ORIV a écrit :\n" + marked(letter),
		"thunderbird, ministry":  "Le 04/05/2026 à 10:12, > ORIV (par Internet) a écrit :\n" + marked(letter),
		"gmail":                  "Le lun. 4 mai 2026 à 10:12, ORIV <inscriptions@oriv.example> a écrit\u00a0:\n\n" + marked(letter),
		"gmail, wrapped":         "Le lun. 4 mai 2026 à 10:12, ORIV <\ninscriptions@oriv.example> a écrit :\n\n" + marked(letter),
		"gmail, wrapped in two":  "Le lun. 4 mai 2026\nà 10:12, ORIV <inscriptions@oriv.example>\na écrit :\n\n" + marked(letter),
		"gmail, broken angle":    "Le lun. 4 mai 2026 à 10:12, ORIV <inscriptions@oriv.example\n> a écrit :\n\n" + marked(letter),
		"gmail, no verb":         "lun. 4 mai 2026 à 10:12, ORIV <inscriptions@oriv.example>:\n\n" + marked(letter),
		"apple":                  "> Le 4 mai 2026 à 10:12, ORIV <inscriptions@oriv.example> a écrit :\n> \n" + marked(letter),
		"sogo":                   "Le Lundi, Mai 04, 2026 10:12 CEST, ORIV <inscriptions@oriv.example> a écrit:\n\n" + letter,
		"roundcube":              "Le 2026-05-04 10:12, ORIV a écrit :\n" + marked(letter),
		"roundcube, dash":        "- Le 2026-05-04 10:12, ORIV a écrit :\n" + marked(letter),
		"yahoo":                  "    Le lundi 4 mai 2026 à 10:12:03 UTC+2, ORIV <inscriptions@oriv.example> a écrit :  \n \n" + letter,
		"proton":                 "Le lundi 4 mai 2026 à 10:12, ORIV <inscriptions@oriv.example> a écrit :\n\n" + letter,
		"outlook":                "De : ORIV <inscriptions@oriv.example> \nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Claire Dubois <c.dubois@mairie.example>\nObjet : Invitation\n\n" + letter,
		"outlook, many to":       "De : ORIV <inscriptions@oriv.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Claire Dubois <c.dubois@mairie.example>; Paul Martin <p@a.example>;\nLuc Petit <l@a.example>\nCc : X <x@a.example>\nObjet : Invitation\n\n" + letter,
		"outlook on the web":     strings.Repeat("_", 32) + "\nDe : ORIV <inscriptions@oriv.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Claire Dubois\nObjet : Invitation\n\n" + letter,
		"outlook 2007":           "-----Message d'origine-----\nDe : ORIV [mailto:inscriptions@oriv.example] \nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Dubois\nObjet : Invitation\n\n" + letter,
		"outlook 2007, curly":    "-----Message d’origine-----\nDe : ORIV\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Dubois\nObjet : Invitation\n\n" + letter,
		"windows":                "De : ORIV <inscriptions@oriv.example>\nEnvoyé le :lundi 4 mai 2026 10:12\nÀ : Dubois\nObjet :Invitation\n\n" + letter,
		"zimbra":                 "De: \"ORIV\" <inscriptions@oriv.example>\nÀ: \"Claire Dubois\" <c.dubois@mairie.example>\nEnvoyé: Lundi 4 Mai 2026 10:12:00\nObjet: Invitation\n\n" + letter,
		"zimbra, mail headers":   "----- Mail original -----\nDe: \"ORIV\" <inscriptions@oriv.example>\nÀ: \"Claire Dubois\" <c.dubois@mairie.example>\nEnvoyé: Lundi 4 Mai 2026 10:12:00\nObjet: Invitation\n\n" + letter,
		"orange":                 "> Message du 04/05/26 10:12\n> De : \"ORIV\" <inscriptions@oriv.example>\n> A : \"Claire Dubois\" <c.dubois@mairie.example>\n> Copie à : \n> Objet : Invitation\n> \n" + marked(letter),
		"orange, marks lost":     "Message du 04/05/26 10:12\nDe : \"ORIV\" <inscriptions@oriv.example>\nA : \"Claire Dubois\" <c.dubois@mairie.example>\nCopie à : \nObjet : Invitation\n\n" + letter,
		"notes":                  "De :        \"ORIV\" <inscriptions@oriv.example>\nA :        Claire Dubois <c.dubois@mairie.example>\nDate :        04/05/2026 10:12\nObjet :        Invitation\n" + strings.Repeat("_", 32) + "\n\n" + letter,
		"samsung":                "-------- Message d'origine --------\nDe : ORIV <inscriptions@oriv.example> \nDate : 04/05/2026 10:12 (GMT+01:00) \nÀ : Claire Dubois <c.dubois@mairie.example> \nObjet : Invitation \n\n" + letter,
		"bold headers":           "*De :* ORIV <inscriptions@oriv.example>\n*Envoyé :* lundi 4 mai 2026 10:12\n*À :* Dubois\n*Objet :* Invitation\n\n" + letter,
		"english gmail":          "On Mon, May 4, 2026 at 10:12 AM ORIV <inscriptions@oriv.example> wrote:\n\n" + marked(letter),
		"english outlook":        "From: ORIV <inscriptions@oriv.example>\nSent: Monday, May 4, 2026 10:12 AM\nTo: Claire Dubois\nSubject: Invitation\n\n" + letter,
		"english original":       "-----Original Message-----\nFrom: ORIV\nSent: Monday, May 4, 2026 10:12 AM\n\n" + letter,
		"german":                 "Am 04.05.26 um 10:12 schrieb ORIV:\n" + marked(letter),
		"german, address":        "Am Mo., 4. Mai 2026 um 10:12 Uhr schrieb ORIV <inscriptions@oriv.example>:\n\n" + marked(letter),
		"german outlook":         "Von: ORIV <inscriptions@oriv.example>\nGesendet: Montag, 4. Mai 2026 10:12\nAn: Claire Dubois\nBetreff: Invitation\n\n" + letter,
		"german original":        "-----Ursprüngliche Nachricht-----\nVon: ORIV\nGesendet: Montag, 4. Mai 2026 10:12\n\n" + letter,
		"spanish":                "El lun, 4 may 2026 a las 10:12, ORIV (<inscriptions@oriv.example>) escribió:\n\n" + marked(letter),
		"italian":                "Il giorno lun 4 mag 2026 alle ore 10:12 ORIV <inscriptions@oriv.example> ha scritto:\n\n" + marked(letter),
		"portuguese":             "Em seg., 4 de mai. de 2026 às 10:12, ORIV <inscriptions@oriv.example> escreveu:\n\n" + marked(letter),
		"dutch":                  "Op ma 4 mei 2026 om 10:12 schreef ORIV <inscriptions@oriv.example>:\n\n" + marked(letter),
		"polish":                 "pon., 4 maj 2026 o 10:12 ORIV <inscriptions@oriv.example> napisał(a):\n\n" + marked(letter),
		"sfr":                    strings.Repeat("=", 40) + "\n\nMessage du : 04/05/2026 10:12\nDe : \"ORIV\" <inscriptions@oriv.example>\nA : \"Claire Dubois\" <c.dubois@mairie.example>\nCopie à : \nSujet : Invitation\n\n" + letter,
		"orange on a phone":      "envoyé : 4 mai 2026 à 10:12\nde : ORIV <inscriptions@oriv.example>\nà : c.dubois@mairie.example\nobjet : Invitation\n\n" + letter,
		"em client":              "------ Message d'origine ------\nDe \"ORIV\" <inscriptions@oriv.example>\nÀ \"Claire Dubois\" <c.dubois@mairie.example>\nDate 04/05/2026 10:12:00\nObjet Invitation\n\n" + letter,
		"groupwise":              ">>> ORIV <inscriptions@oriv.example> 04/05/2026 10:12 >>>\n" + letter,
		"name and verb alone":    "ORIV a écrit :\n" + marked(letter),
		"k-9":                    "Le 4 mai 2026 10:12:00 GMT+02:00, ORIV <inscriptions@oriv.example> a écrit :\n" + marked(letter),
		"outlook for mac":        "De : ORIV <inscriptions@oriv.example>\nDate : lundi 4 mai 2026 à 10:12\nÀ : Claire Dubois <c.dubois@mairie.example>\nObjet : Invitation\n\n" + letter,
		"hotmail":                "Date: Mon, 4 May 2026 10:12:00 +0200\nFrom: inscriptions@oriv.example\nTo: c.dubois@mairie.example\nSubject: Invitation\n\n" + letter,
		"yahoo on android":       "  Le lun., mai 4, 2026 à 10:12, ORIV<inscriptions@oriv.example> a écrit :   " + letter,
		"chinese":                "在 2026年5月4日，上午10:12，ORIV <inscriptions@oriv.example> 写道：\n\n" + marked(letter),
		"hebrew":                 "בתאריך יום ב׳, 4 במאי 2026 ב-10:12 מאת ORIV <inscriptions@oriv.example>:\n\n" + marked(letter),
		"nothing but the mark":   marked(letter),
		"dashes and a verb":      "---- Le lun., 04 mai 2026 10:12:00 +0200 ORIV <inscriptions@oriv.example> a écrit ----\n\n" + letter,
		"dated line, gmail 2016": "2026-05-04 10:12 GMT+02:00 ORIV <inscriptions@oriv.example>:\n\n" + marked(letter),
	} {
		t.Run(name, func(t *testing.T) {
			for _, o := range []message.Options{{}, {Sent: letter}} {
				m := message.Parse(mail(own+quote), o)
				check(t, m, typed, sign)
				if m.Closing != "Cordialement," {
					t.Errorf("closing %q", m.Closing)
				}
				if !strings.Contains(m.Quoted, "Accueil à partir de 9h15.") {
					t.Errorf("the quotation is not kept: %.80q", m.Quoted)
				}
			}
		})
	}
}

// TestClientsInHTML: the same by structure, where there is no plain text.
func TestClientsInHTML(t *testing.T) {
	const words = `<div>Bonjour,</div><div><br></div><div>Je viens le 28&nbsp;mai.</div>`
	const old = `<div>Vous êtes invité le 28 mai.</div><div>Répondez OUI à ce message.</div>`
	for name, c := range map[string]string{
		"gmail":         words + `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le lun. 4 mai 2026 à 10:12, ORIV &lt;<a href="mailto:i@oriv.example">i@oriv.example</a>&gt; a écrit :<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)">` + old + `</blockquote></div>`,
		"outlook":       `<div class="WordSection1"><p class="MsoNormal">Bonjour,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Je viens le 28&nbsp;mai.<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>De&nbsp;:</b> ORIV &lt;i@oriv.example&gt; <br><b>Envoyé&nbsp;:</b> lundi 4 mai 2026 10:12<br><b>À&nbsp;:</b> X<br><b>Objet&nbsp;:</b> Invitation</p></div></div>` + old + `</div>`,
		"outlook web":   words + `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font color="#000000"><b>De :</b> ORIV<br><b>Envoyé :</b> lundi 4 mai 2026 10:12<br><b>À :</b> X<br><b>Objet :</b> Invitation</font><div>&nbsp;</div></div><div>` + old + `</div>`,
		"a new outlook": words + `<div id="mail-editor-reference-message-container"><div>De : ORIV</div>` + old + `</div>`,
		"thunderbird":   words + `<div class="moz-cite-prefix">Le 04/05/2026 à 10:12, ORIV a écrit :<br></div><blockquote type="cite" cite="mid:a@b">` + old + `</blockquote>`,
		"apple":         words + `<div><br><blockquote type="cite"><div>Le 4 mai 2026 à 10:12, ORIV &lt;i@oriv.example&gt; a écrit :</div><br class="Apple-interchange-newline"><div>` + old + `</div></blockquote></div>`,
		"iphone":        words + `<div dir="ltr"><br><blockquote type="cite">Le 4 mai 2026 à 10:12, ORIV a écrit :<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">` + old + `</div></blockquote>`,
		"yahoo":         words + `<div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>Le lundi 4 mai 2026 à 10:12:00 UTC+2, ORIV a écrit :</div>` + old + `</div></div>`,
		"proton":        words + `<div class="protonmail_quote">Le lundi 4 mai 2026 à 10:12, ORIV &lt;i@oriv.example&gt; a écrit :<br><blockquote class="protonmail_quote" type="cite">` + old + `</blockquote></div>`,
		"zimbra":        words + `<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"ORIV"<br><b>Envoyé: </b>Lundi 4 Mai 2026<br></div><blockquote data-marker="__QUOTED_TEXT__">` + old + `</blockquote>`,
		"orange":        words + `<blockquote style="border-left:2px solid #FF7900">&gt; Message du 04/05/26 10:12<br>&gt; De : "ORIV"<br>` + old + `</blockquote>`,
		"samsung":       words + `<div><br></div><div align="left" dir="auto"><div>-------- Message d'origine --------</div><div>De : ORIV &lt;i@oriv.example&gt; </div><div>Date : 04/05/2026 10:12 (GMT+01:00) </div><div>À : X </div><div>Objet : Invitation </div></div>` + old,
		"notes":         `<font size=2>Bonjour,</font><br><br><font size=2>Je viens le 28&nbsp;mai.</font><br><br><font size=1>De : &nbsp; "ORIV" &lt;i@oriv.example&gt;<br>A : &nbsp; X &lt;x@y.example&gt;<br>Date : 04/05/2026 10:12<br>Objet : Invitation</font><hr noshade>` + old,
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(page(c), message.Options{})
			check(t, m, "Bonjour,\n\nJe viens le 28 mai.", "")
			if !strings.Contains(m.Quoted, "Répondez OUI") {
				t.Errorf("quoted %q", m.Quoted)
			}
		})
	}
}

func TestWordsThatLookLikeAQuotation(t *testing.T) {
	for name, body := range map[string]string{
		"a day":             "Le 28 mai je viens.\nLe 18 juin je ne viens pas.",
		"a verb":            "Comme je vous l'ai écrit :\nje viens le 28 mai.",
		"an address":        "Le 28 mai, écrivez-moi à claire@dubois.example. Merci.",
		"a form of mine":    "De : Reims\nÀ : Épernay\nJe viens en train.",
		"an object":         "Objet : inscription\n\nJe viens.",
		"a time":            "Mardi 5 mai à 10:30 je vous appelle :\nmerci de répondre.",
		"dashes":            "Voici mes choix :\n-- sur place\n-- avec le repas\nMerci.",
		"indented by hand":  "Je viens.\n    - avec Paul\n    - avec Anne",
		"a date and a list": "28/05/2026 Épernay : oui\n18/06/2026 Bar-le-Duc : non",
	} {
		t.Run(name, func(t *testing.T) {
			check(t, message.Parse(mail(body), message.Options{}), body, "")
		})
	}
}

// TestMarksTypedInHTML: a list that somebody begins with ">" is theirs; one below a date and an author is quoted.
func TestMarksTypedInHTML(t *testing.T) {
	const list = "<div>&gt; sur place</div><div>&gt; avec le repas</div>"
	check(t, message.Parse(page("<div>Pour nous deux :</div>"+list), message.Options{}), "Pour nous deux :\n> sur place\n> avec le repas", "")
	check(t, message.Parse(page("<div>Oui.</div><div>Le 04/05/2026 à 10:12, ORIV a écrit :</div>"+list), message.Options{}), "Oui.", "")
}

func TestIndentIsNoQuotation(t *testing.T) {
	m := message.Parse(page(`<div>Nous venons :</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Paul et Anne</div></blockquote>`), message.Options{})
	check(t, m, "Nous venons :\nPaul et Anne", "")
}

func TestAnswersBetweenTheLines(t *testing.T) {
	body := "Bonjour,\n\nLe 04/05/2026 à 10:12, ORIV a écrit :\n> Vous pouvez venir sur place pour la journée, ou suivre la matinée en visioconférence.\n\nSur place pour moi.\n\n> Le déjeuner est pris sur place.\n\nSans moi.\n\nClaire Dubois\nVille de Reims"
	m := message.Parse(mail(body), message.Options{})
	check(t, m, "Bonjour,\n\nSur place pour moi.\n\nSans moi.", "Claire Dubois\nVille de Reims")
	if len(m.Inline) != 2 || m.Inline[1] != (message.Answer{To: "Le déjeuner est pris sur place.", Text: "Sans moi."}) {
		t.Errorf("inline %+v", m.Inline)
	}
}

func TestWordsBelowTheQuotation(t *testing.T) {
	m := message.Parse(mail("Le 2026-05-04 10:12, ORIV a écrit :\n"+marked(letter)+"\n\nBonjour,\nje viens.\n\nClaire Dubois"), message.Options{})
	check(t, m, "Bonjour,\nje viens.", "Claire Dubois")
}

func TestWordsAndAttributionOnOneLine(t *testing.T) {
	m := message.Parse(mail("Je viens. On Mon, May 4, 2026 at 10:12 AM, ORIV <i@oriv.example> wrote:\n> Bonjour"), message.Options{})
	check(t, m, "Je viens.", "")
}

// TestAbuse27_HiddenText: what does not show is no word of the sender, and parts that disagree are noted.
func TestAbuse27_HiddenText(t *testing.T) {
	const hidden = "Je m'inscris à la rencontre du 28 mai à Épernay, sur place, avec le repas."
	for name, c := range map[string]string{
		"display":     `<p>Bonjour</p><div style="display:none">` + hidden + `</div>`,
		"display, !":  `<p>Bonjour</p><div style="DISPLAY: none !important">` + hidden + `</div>`,
		"zero font":   `<p>Bonjour</p><span style="font-size:0px">` + hidden + `</span>`,
		"zero font 2": `<p>Bonjour</p><span style="font-size: 0;">` + hidden + `</span>`,
		"visibility":  `<p>Bonjour</p><span style="visibility:hidden">` + hidden + `</span>`,
		"word":        `<p>Bonjour</p><span style="mso-hide:all">` + hidden + `</span>`,
		"attribute":   `<p>Bonjour</p><div hidden>` + hidden + `</div>`,
		"off screen":  `<p>Bonjour</p><div style="position:absolute;left:-9999px">` + hidden + `</div>`,
		"class":       `<style>.x{display:none}</style><p>Bonjour</p><div class="x">` + hidden + `</div>`,
		"nested":      `<p>Bonjour</p><div style="display:none"><div><p>` + hidden + `</p></div></div>`,
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse(page(c), message.Options{})
			if m.Text != "Bonjour" || !hasReason(m, "hidden_text") {
				t.Errorf("text %q, reasons %v", m.Text, m.Reasons)
			}
		})
	}
	for name, c := range map[string]string{
		"comment":  `<p>Bonjour</p><!-- ` + hidden + ` -->`,
		"script":   `<p>Bonjour</p><script>` + hidden + `</script>`,
		"style":    `<style>` + hidden + `</style><p>Bonjour</p>`,
		"title":    `<title>` + hidden + `</title><p>Bonjour</p>`,
		"template": `<p>Bonjour</p><template>` + hidden + `</template>`,
		"picture":  `<p>Bonjour<img alt="` + hidden + `" src="http://evil.example/x"></p>`,
	} {
		t.Run(name, func(t *testing.T) {
			if m := message.Parse(page(c), message.Options{}); m.Text != "Bonjour" {
				t.Errorf("text %q", m.Text)
			}
		})
	}
	two := func(plain, rich string) message.Message {
		return message.Parse(mail("--x\nContent-Type: text/plain; charset=utf-8\n\n"+plain+"\n--x\nContent-Type: text/html; charset=utf-8\n\n"+rich+"\n--x--\n", "Content-Type: multipart/alternative; boundary=x"), message.Options{})
	}
	if m := two("Je viens le 28 mai, sur place.", "<p>Je ne pourrai malheureusement pas participer, bonne journée.</p>"); !hasReason(m, "parts_disagree") {
		t.Errorf("disagreeing parts are not noted: %v", m.Reasons)
	}
	if m := two("Je viens le 28 mai, sur place.", "<p>Je viens le <b>28&nbsp;mai</b>, sur place.</p>"); len(m.Reasons) > 0 {
		t.Errorf("agreeing parts are noted: %v", m.Reasons)
	}
	if m := message.Parse(mail("Le 04/05/2026 à 10:12, ORIV a écrit :\n"+marked(hidden)), message.Options{}); m.Text != "" {
		t.Errorf("words of the quotation came back: %q", m.Text)
	}
}

// TestAbuse22_NothingIsFetched: remote content leaves no trace but the text of a link.
func TestAbuse22_NothingIsFetched(t *testing.T) {
	m := message.Parse(page(`<p>Oui <a href="javascript:alert(1)">merci</a><img src="http://track.example/p.gif"><iframe src="file:///etc/passwd"></iframe><link rel=stylesheet href="//x.example"></p>`), message.Options{})
	check(t, m, "Oui merci", "")
}
