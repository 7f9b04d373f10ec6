package message_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// b64 is a word of a header in base64.
func b64(charset, raw string) string {
	return "=?" + charset + "?B?" + base64.StdEncoding.EncodeToString([]byte(raw)) + "?="
}

// TestDecodedSubjects: what people read in their mail program is what stands in the message.
func TestDecodedSubjects(t *testing.T) {
	for name, c := range map[string]struct{ field, want string }{
		"utf-8, Q":                             {"=?UTF-8?Q?R=C3=A9ponse_=C3=A0_l=27invitation?=", "Réponse à l'invitation"},
		"utf-8, B":                             {b64("utf-8", "Réponse à l'invitation"), "Réponse à l'invitation"},
		"utf8 without its dash":                {"=?utf8?q?=C3=89pernay?=", "Épernay"},
		"lower-case escapes":                   {"=?utf-8?q?=c3=89pernay?=", "Épernay"},
		"a language behind the charset":        {"=?utf-8*fr?q?=C3=89pernay?=", "Épernay"},
		"latin-1":                              {"=?iso-8859-1?Q?R=E9union_du_28?=", "Réunion du 28"},
		"latin-1 that is windows-1252":         {"=?iso-8859-1?Q?l=92=E9lu=2C_10_=80_=96_=9Cuvre?=", "l’élu, 10 € – œuvre"},
		"latin-9":                              {"=?iso-8859-15?Q?10_=A4_=BDuvre?=", "10 € œuvre"},
		"latin-1 that is utf-8":                {"=?iso-8859-1?Q?R=C3=A9union?=", "Réunion"},
		"ascii that is latin-1":                {"=?us-ascii?Q?R=E9union?=", "Réunion"},
		"utf-8 that is latin-1":                {"=?utf-8?Q?R=E9union_=E0_venir?=", "Réunion à venir"},
		"cp1252":                               {"=?cp1252?Q?=C9pernay?=", "Épernay"},
		"cp-850":                               {"=?cp-850?Q?Pr=82sent_=85_Reims?=", "Présent à Reims"},
		"ibm850":                               {"=?ibm850?Q?Pr=82sent?=", "Présent"},
		"macintosh":                            {"=?macintosh?Q?Pr=8Esent_=88_Reims?=", "Présent à Reims"},
		"x-mac-roman":                          {"=?x-mac-roman?Q?Pr=8Esent?=", "Présent"},
		"koi8-r":                               {"=?koi8-r?B?0NLJ18XU?=", "привет"},
		"windows-1251":                         {"=?windows-1251?Q?=EF=F0=E8=E2=E5=F2?=", "привет"},
		"greek":                                {"=?iso-8859-7?Q?=EA=E1=EB=E7=EC=DD=F1=E1?=", "καλημέρα"},
		"hebrew, logical":                      {"=?iso-8859-8-i?Q?=F9=EC=E5=ED?=", "שלום"},
		"arabic":                               {"=?windows-1256?Q?=E3=D1=CD=C8=C7?=", "مرحبا"},
		"turkish":                              {"=?iso-8859-9?Q?te=FEekk=FCr?=", "teşekkür"},
		"polish":                               {"=?iso-8859-2?Q?cze=B6=E6?=", "cześć"},
		"gb2312":                               {"=?gb2312?B?xOO6ww==?=", "你好"},
		"gbk under its other name":             {"=?x-gbk?B?xOO6ww==?=", "你好"},
		"big5":                                 {"=?big5?B?p0Gmbg==?=", "你好"},
		"shift_jis":                            {"=?shift_jis?B?k/qWew==?=", "日本"},
		"euc-kr":                               {"=?ks_c_5601-1987?B?vsiz5w==?=", "안녕"},
		"iso-2022-jp":                          {"=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"},
		"utf-16":                               {b64("utf-16be", "\x00O\x00u\x00i"), "Oui"},
		"a charset that does not exist":        {"=?x-unknown?Q?R=E9union?=", "Réunion"},
		"a charset that is missing":            {"=??Q?R=C3=A9union?=", "Réunion"},
		"the charset of a broken program":      {"=?NONE?B?VEVTVA==?=", "TEST"},
		"two words":                            {"=?utf-8?Q?R=C3=A9u?= =?utf-8?Q?nion?=", "Réunion"},
		"two words and a text between":         {"=?utf-8?Q?R=C3=A9?= et =?utf-8?Q?nion?=", "Ré et nion"},
		"words cut within a character":         {"=?utf-8?Q?R=C3?= =?utf-8?Q?=A9union?=", "Réunion"},
		"words cut within a character, B":      {b64("utf-8", "R\xc3") + "\n " + b64("utf-8", "\xa9union"), "Réunion"},
		"Q and B, cut within a character":      {"=?utf-8?Q?R=C3?= " + b64("utf-8", "\xa9union"), "Réunion"},
		"base64 cut within a group":            {"=?utf-8?B?UsOpdW?= =?utf-8?B?5pb24=?=", "Réunion"},
		"base64 without its padding":           {"=?utf-8?B?UsOpdW5pb24?=", "Réunion"},
		"base64 with a line break":             {"=?utf-8?B?UsOp\n dW5pb24=?=", "Réunion"},
		"words of two charsets":                {"=?iso-8859-1?Q?=E9?= =?utf-8?Q?=C3=A9?=", "éé"},
		"no blank between":                     {"=?utf-8?Q?R=C3=A9u?==?utf-8?Q?nion?=", "Réunion"},
		"no blank before":                      {"Re:=?utf-8?Q?R=C3=A9union?=", "Re:Réunion"},
		"no blank after":                       {"=?utf-8?Q?R=C3=A9union?=, merci", "Réunion, merci"},
		"within brackets":                      {"[=?utf-8?Q?R=C3=A9union?=]", "[Réunion]"},
		"within quotes":                        {`"=?utf-8?Q?R=C3=A9union?="`, `"Réunion"`},
		"blanks within":                        {"=?utf-8?Q?une r=C3=A9union?=", "une réunion"},
		"a question mark within":               {"=?utf-8?Q?Pr=C3=A9sent=3F?=", "Présent?"},
		"a bare question mark within":          {"=?utf-8?Q?Pr=C3=A9sent ? oui?=", "Présent ? oui"},
		"a broken escape":                      {"=?utf-8?Q?100=_R=C3=A9union?=", "100= Réunion"},
		"a word that does not end, and one":    {"=?utf-8?Q?abc =?utf-8?Q?=C3=A9?=", "=?utf-8?Q?abc é"},
		"an encoding that does not exist":      {"=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
		"folded between words":                 {"=?utf-8?Q?R=C3=A9union?=\n =?utf-8?Q?_du_28?=", "Réunion du 28"},
		"folded within a word":                 {"=?utf-8?Q?R=C3=A9\n union?=", "Ré union"},
		"raw utf-8":                            {"Réunion à Épernay", "Réunion à Épernay"},
		"raw latin-1":                          {"R\xe9union \xe0 \xc9pernay", "Réunion à Épernay"},
		"raw utf-8 folded within a character":  {"R\xc3\n \xa9union", "Réunion"},
		"raw and encoded":                      {"Réunion =?utf-8?Q?=C3=A0?= \xc9pernay", "Réunion à Épernay"},
		"an accent apart":                      {"=?utf-8?Q?Re=CC=81union?=", "Réunion"},
		"an emoji":                             {b64("utf-8", "Oui 👍"), "Oui 👍"},
		"nothing encoded":                      {"=?utf-8?Q??=", ""},
		"what looks encoded and is arithmetic": {"a =? b ?= c", "a =? b ?= c"},
		"encoded twice":                        {"=?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?=", "=?utf-8?Q?a?="},
		"a tab for a blank":                    {"Re:\tRéunion", "Re: Réunion"},
		"html entities stay":                   {"R&eacute;union", "R&eacute;union"},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse([]byte("From: a@b.example\nSubject: "+c.field+"\n\nOui"), message.Options{})
			if m.Subject != c.want {
				t.Errorf("%q is read as %q, want %q", c.field, m.Subject, c.want)
			}
		})
	}
}

// TestDecodedSenders: the name as a mail program shows it, and the address that it answers.
func TestDecodedSenders(t *testing.T) {
	for name, c := range map[string]struct{ field, name, email, fault string }{
		"plain":                                {"Claire Dubois <c@b.example>", "Claire Dubois", "c@b.example", ""},
		"the address alone":                    {"c@b.example", "", "c@b.example", ""},
		"in angles alone":                      {"<c@b.example>", "", "c@b.example", ""},
		"encoded":                              {"=?utf-8?Q?Ren=C3=A9e_Dubois?= <c@b.example>", "Renée Dubois", "c@b.example", ""},
		"encoded within quotes":                {`"=?utf-8?Q?Ren=C3=A9e_Dubois?=" <c@b.example>`, "Renée Dubois", "c@b.example", ""},
		"encoded, a comma within":              {"=?utf-8?Q?Dubois,_Ren=C3=A9e?= <c@b.example>", "Dubois, Renée", "c@b.example", ""},
		"encoded, a comma encoded":             {"=?utf-8?Q?Dubois=2C_Ren=C3=A9e?= <c@b.example>", "Dubois, Renée", "c@b.example", ""},
		"encoded, brackets within":             {"=?utf-8?Q?Ren=C3=A9e_Dubois_(Mairie)?= <c@b.example>", "Renée Dubois (Mairie)", "c@b.example", ""},
		"two words":                            {"=?iso-8859-1?Q?Ren=E9e?= =?iso-8859-1?Q?_Dubois?= <c@b.example>", "Renée Dubois", "c@b.example", ""},
		"a word and a name":                    {"=?iso-8859-1?Q?Ren=E9e?= Dubois <c@b.example>", "Renée Dubois", "c@b.example", ""},
		"no blank before the angle":            {"=?utf-8?Q?Ren=C3=A9e?=<c@b.example>", "Renée", "c@b.example", ""},
		"quoted with a comma":                  {`"Dubois, Claire" <c@b.example>`, "Dubois, Claire", "c@b.example", ""},
		"a comma unquoted":                     {"Dubois, Claire <c@b.example>", "Dubois, Claire", "c@b.example", ""},
		"dots unquoted":                        {"M. Claire J. Dubois <c@b.example>", "M. Claire J. Dubois", "c@b.example", ""},
		"single quotes":                        {"'Claire Dubois' <c@b.example>", "Claire Dubois", "c@b.example", ""},
		"an apostrophe":                        {"Claire d'Épernay <c@b.example>", "Claire d'Épernay", "c@b.example", ""},
		"quotes within quotes":                 {`"Claire \"Clo\" Dubois" <c@b.example>`, `Claire "Clo" Dubois`, "c@b.example", ""},
		"an encoded name in quotes, encoded":   {"=?utf-8?Q?=22Dubois=2C_Ren=C3=A9e=22?= <c@b.example>", "Dubois, Renée", "c@b.example", ""},
		"brackets in the name":                 {"Claire Dubois [Mairie] <c@b.example>", "Claire Dubois [Mairie]", "c@b.example", ""},
		"the name in a comment":                {"c@b.example (Claire Dubois)", "Claire Dubois", "c@b.example", ""},
		"the name encoded in a comment":        {"c@b.example (=?utf-8?Q?Ren=C3=A9e?=)", "Renée", "c@b.example", ""},
		"name and comment":                     {"Claire Dubois (Mairie) <c@b.example>", "Claire Dubois", "c@b.example", ""},
		"a title behind the name":              {`"Claire Dubois | Mairie d'Épernay" <c@b.example>`, "Claire Dubois | Mairie d'Épernay", "c@b.example", ""},
		"raw utf-8":                            {"Renée Dubois <c@b.example>", "Renée Dubois", "c@b.example", ""},
		"raw latin-1":                          {"Ren\xe9e Dubois <c@b.example>", "Renée Dubois", "c@b.example", ""},
		"raw latin-1 within quotes":            {"\"Dubois, Ren\xe9e\" <c@b.example>", "Dubois, Renée", "c@b.example", ""},
		"windows-1252 called latin-1":          {"=?iso-8859-1?Q?L=92=E9lue?= <c@b.example>", "L’élue", "c@b.example", ""},
		"words cut within a character":         {"=?utf-8?Q?Ren=C3?= =?utf-8?Q?=A9e?= <c@b.example>", "Renée", "c@b.example", ""},
		"folded":                               {"=?utf-8?Q?Ren=C3=A9e?=\n =?utf-8?Q?_Dubois?=\n <c@b.example>", "Renée Dubois", "c@b.example", ""},
		"capitals in the domain":               {"Claire <C.Dubois@Mairie.EXAMPLE>", "Claire", "C.Dubois@mairie.example", ""},
		"blanks around the address":            {"Claire < c@b.example >", "Claire", "c@b.example", ""},
		"mailto":                               {"Claire <mailto:c@b.example>", "Claire", "c@b.example", ""},
		"a comma behind":                       {"Claire <c@b.example>,", "Claire", "c@b.example", ""},
		"a local part in quotes":               {`Claire <"c d"@b.example>`, "Claire", `"c d"@b.example`, ""},
		"the name is the address":              {`"c@b.example" <c@b.example>`, "c@b.example", "c@b.example", ""},
		"accents in the address":               {"Renée <renée@épernay.example>", "Renée", "renée@épernay.example", ""},
		"gb2312":                               {"=?gb2312?B?wO7PyMn6?= <c@b.example>", "李先生", "c@b.example", ""},
		"a zero-width joiner":                  {"=?utf-8?Q?Claire=E2=80=8D_Dubois?= <c@b.example>", "Claire Dubois", "c@b.example", ""},
		"two addresses with unquoted commas":   {"Dubois, Claire <c@b.example>, Petit, Anne <a@b.example>", "Dubois, Claire", "c@b.example", "several"},
		"an encoded word that holds a mailbox": {"=?utf-8?Q?x_<v@w.example>?= <c@b.example>", "x", "", "syntax"},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse([]byte("From: "+c.field+"\nSubject: x\n\nOui"), message.Options{})
			if len(m.From) == 0 || c.email != "" && m.From[0].Email != c.email || c.email != "" && m.From[0].Name != c.name || m.FromFault != c.fault {
				t.Errorf("%q is read as %q, fault %q; want %q %q, %q", c.field, m.From, m.FromFault, c.name, c.email, c.fault)
			}
		})
	}
}

// TestDecodedBodies: the text as a mail program shows it, in whatever charset, coding and container.
func TestDecodedBodies(t *testing.T) {
	typed := func(charset string) string { return "Content-Type: text/plain" + charset + "\n" }
	coded := func(charset, coding string) string {
		return typed("; charset="+charset) + "Content-Transfer-Encoding: " + coding + "\n"
	}
	for name, c := range map[string]struct{ head, body, want string }{
		"no type at all":                       {"", "Oui, présent", "Oui, présent"},
		"no type, latin-1":                     {"", "Oui, pr\xe9sent", "Oui, présent"},
		"no charset":                           {typed(""), "Oui, pr\xe9sent", "Oui, présent"},
		"utf8 without its dash":                {typed("; charset=utf8"), "Oui, présent", "Oui, présent"},
		"a charset in single quotes":           {typed("; charset='utf-8'"), "Oui, présent", "Oui, présent"},
		"a charset twice":                      {typed("; charset=utf-8; charset=utf-8"), "Oui, présent", "Oui, présent"},
		"utf-8 with a broken character":        {typed("; charset=utf-8"), "Été à Épernay, oui\xc3", "Été à Épernay, ouiÃ"},
		"utf-8 and a footer in latin-1":        {typed("; charset=utf-8"), "Présent à Épernay, sûr, œuvre, là, où\nConfidentialit\xe9", "Présent à Épernay, sûr, œuvre, là, où\nConfidentialité"},
		"windows-1252 called latin-1":          {typed("; charset=iso-8859-1"), "l\x92\xe9lu, 10 \x80, \xab oui \xbb", "l’élu, 10 €, « oui »"},
		"utf-8 called latin-1":                 {typed("; charset=iso-8859-1"), "présent", "présent"},
		"utf-8 called windows-1252":            {typed("; charset=windows-1252"), "présent à Épernay", "présent à Épernay"},
		"macintosh":                            {typed("; charset=macintosh"), "pr\x8esent \x88 Reims", "présent à Reims"},
		"cp-850":                               {typed("; charset=cp-850"), "pr\x82sent", "présent"},
		"cp437":                                {typed("; charset=cp437"), "pr\x82sent", "présent"},
		"latin-9":                              {typed("; charset=ISO_8859-15"), "10 \xa4", "10 €"},
		"iso-8859-1 with an underscore":        {typed("; charset=ISO_8859-1"), "pr\xe9sent", "présent"},
		"windows 1252 with a blank":            {typed(`; charset="windows 1252"`), "pr\xe9sent", "présent"},
		"koi8-r":                               {typed("; charset=koi8-r"), "\xc4\xc1", "да"},
		"gb2312":                               {typed("; charset=gb2312"), "\xc4\xe3\xba\xc3", "你好"},
		"iso-2022-jp":                          {typed("; charset=iso-2022-jp"), "\x1b$B$O$$\x1b(B", "はい"},
		"utf-16 with its mark":                 {typed("; charset=utf-16"), "\xff\xfeO\x00u\x00i\x00", "Oui"},
		"utf-16 without":                       {typed("; charset=utf-16"), "\x00O\x00u\x00i", "Oui"},
		"utf-16 little, without, said plain":   {coded("utf-16", "base64"), "TwB1AGkA", "Oui"},
		"a mark of utf-8":                      {typed("; charset=utf-8"), "\xef\xbb\xbfOui", "Oui"},
		"quoted-printable":                     {coded("utf-8", "quoted-printable"), "pr=C3=A9sent =\nle 28", "présent le 28"},
		"a soft break within a character":      {coded("utf-8", "quoted-printable"), "pr=C3=\n=A9sent", "présent"},
		"a soft break with blanks behind":      {coded("utf-8", "quoted-printable"), "pr=C3=A9sent =  \t\nle 28", "présent le 28"},
		"a soft break at the end":              {coded("utf-8", "quoted-printable"), "présent=", "présent"},
		"lower-case escapes":                   {coded("utf-8", "quoted-printable"), "pr=c3=a9sent", "présent"},
		"a broken escape":                      {coded("utf-8", "quoted-printable"), "1+1=2, 100=% s=C3=BBr", "1+1=2, 100=% sûr"},
		"quoted-printable not announced":       {typed("; charset=utf-8"), "1+1=2", "1+1=2"},
		"quoted-printable that is raw":         {coded("utf-8", "quoted-printable"), "présent", "présent"},
		"base64":                               {coded("utf-8", "base64"), "T3VpLCBwcsOpc2VudA==", "Oui, présent"},
		"base64 without padding":               {coded("utf-8", "base64"), "T3VpLCBwcsOpc2VudA", "Oui, présent"},
		"base64 in broken lines":               {coded("utf-8", "base64"), "T3Vp\n\n LCBwc\r\nsOpc2VudA=\n=", "Oui, présent"},
		"base64, two texts in a row":           {coded("utf-8", "base64"), "T3VpLA==\nIHByw6lzZW50", "Oui, présent"},
		"base64 with a footer of a list":       {coded("utf-8", "base64"), "T3VpLCBwcsOpc2VudA==", "Oui, présent"},
		"a coding in capitals, with a comment": {coded("utf-8", "BASE64 (x)"), "T3Vp", "Oui"},
		"two signs for the coding":             {coded("utf-8", "\"quoted-printable\""), "pr=C3=A9sent", "présent"},
		"uuencode within the text":             {"", "Oui, le plan est joint.\n\nbegin 644 plan.txt\n#86)C\n`\nend\n\nMerci.", "Oui, le plan est joint.\n\nMerci."},
		"a begin that is none":                 {"", "begin 2026 with us\nthe end\nend", "begin 2026 with us\nthe end\nend"},
		"uuencode as the coding":               {coded("utf-8", "x-uuencode"), "begin 644 a\n#3W5I\n`\nend\n", "Oui"},
		"entities in a page":                   {"Content-Type: text/html; charset=us-ascii\n", "<p>pr&eacute;sent &agrave; &#201;pernay&nbsp;: 10&euro;</p>", "présent à Épernay : 10€"},
		"a page that names its charset":        {"Content-Type: text/html\n", "<html><head><meta charset=\"koi8-r\"></head><p>\xc4\xc1</p>", "да"},
		"a page that names it the old way":     {"Content-Type: text/html\n", "<html><head><META http-equiv=Content-Type content=\"text/html; charset=windows-1251\"></head><p>\xe4\xe0</p>", "да"},
		"NUL padding":                          {coded("utf-8", "base64"), "T3VpAAAA", "Oui"},
		"winmail.dat beside":                   {"Content-Type: multipart/mixed; boundary=x\n", "--x\nContent-Type: text/plain\n\nOui\n--x\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+\n--x--\n", "Oui"},
		"an enclosed message":                  {"Content-Type: multipart/mixed; boundary=x\n", "--x\nContent-Type: text/plain\n\nOui\n--x\nContent-Type: message/rfc822\n\nSubject: a\n\nNon\n--x--\n", "Oui"},
		"a boundary that no part has":          {"Content-Type: multipart/alternative; boundary=zzz\n", "--=_abcdefgh\nContent-Type: text/plain; charset=utf-8\n\nprésent\n--=_abcdefgh--\n", "présent"},
		"a multipart without any part":         {"Content-Type: multipart/mixed; boundary=x\nContent-Transfer-Encoding: quoted-printable\n", "pr=C3=A9sent", "présent"},
		"the type of a program of 1998":        {"Content-Type: text\n", "présent", "présent"},
		"a type in capitals":                   {"CONTENT-TYPE: TEXT/PLAIN; CHARSET=UTF-8\n", "présent", "présent"},
		"a type with a comment":                {"Content-Type: text/plain (rien); charset=utf-8\n", "présent", "présent"},
		"an inline file with a name of RFC 2231": {"Content-Type: multipart/mixed; boundary=x\n",
			"--x\nContent-Type: text/plain\n\nOui\n--x\nContent-Type: text/plain\nContent-Disposition: attachment;\n filename*0*=utf-8''pr%C3%A9;\n filename*1*=sents.txt\n\nNon\n--x--\n", "Oui"},
	} {
		t.Run(name, func(t *testing.T) {
			m := message.Parse([]byte("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"+c.head+"\n"+c.body), message.Options{})
			if m.Text != c.want || m.Kind != message.Reply {
				t.Errorf("read as %q (%s %v), want %q", m.Text, m.Kind, m.Reasons, c.want)
			}
		})
	}
}

// TestDecodedFields: dates, identifiers and enclosed messages in the shapes that programs give them.
func TestDecodedFields(t *testing.T) {
	for _, v := range []string{"Mon, 4 May 2026 10:00:00 +0200", "Mon, 04 May 2026 10:00:00 +0200 (CEST)", "4 May 2026 10:00:00 +0200", "Mon,  4 May 2026 10:00 +0200", "2026-05-04T10:00:00+02:00",
		"Mon, 4 May 2026 08:00:00 GMT", "Mon, 4 May 2026 08:00:00 UT", "Mon, 4 May 26 10:00:00 +0200", "Mon, 4 May 2026 10:00:00 +02:00", "Monday, 4 May 2026 10:00:00 +0200", "Mon, 4 MAY 2026 10:00:00 +0200",
		"Mon May  4 08:00:00 2026", "Mon, 4 May 2026 10:00:00 +0200 (heure d'été)", "Mon, 4 May 2026 10.00.00 +0200"} {
		m := message.Parse([]byte("From: a@b.example\nDate: "+v+"\n\nOui"), message.Options{})
		if got := m.Date.UTC().Format("2006-01-02 15:04"); got != "2026-05-04 08:00" {
			t.Errorf("%q is read as %s", v, got)
		}
	}
	for v, want := range map[string]string{"<a@b>": "a@b", " < a@b > ": "a@b", "a@b": "a@b", "<a@b> (comment)": "a@b", "<a@\n b>": "a@b", "(x) <a@b>": "a@b", "<>": "", "x": ""} {
		if m := message.Parse([]byte("From: a@b.example\nMessage-ID: "+v+"\n\nOui"), message.Options{}); m.MessageID != want {
			t.Errorf("%q is read as %q, want %q", v, m.MessageID, want)
		}
	}
	inner := "From: =?utf-8?Q?Ren=C3=A9e?= <r@b.example>\nSubject: =?utf-8?Q?R=C3=A9union?=\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nJe serai pr=E9sente.\n"
	for name, part := range map[string]string{
		"as it is":         "Content-Type: message/rfc822\n\n" + inner,
		"as base64":        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte(inner)),
		"as an attachment": "Content-Type: message/rfc822; name=\"=?utf-8?Q?R=C3=A9union?=.eml\"\nContent-Disposition: attachment\n\n" + inner,
		"in a digest":      "Content-Type: multipart/digest; boundary=y\n\n--y\n\n" + inner + "\n--y--",
	} {
		m := message.Parse(mail("--x\nContent-Type: text/plain\n\nVoir ci-joint.\n--x\n"+part+"\n--x--\n", "Content-Type: multipart/mixed; boundary=x"), message.Options{})
		f := m.Forwarded
		if f == nil || f.Subject != "Réunion" || f.Text != "Je serai présente." || len(f.From) != 1 || f.From[0] != (message.Address{Name: "Renée", Email: "r@b.example"}) || strings.TrimSpace(m.Text) != "Voir ci-joint." {
			t.Errorf("%s: text %q, forwarded %+v", name, m.Text, f)
		}
	}
}
