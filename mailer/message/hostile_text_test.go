package message_test

import (
	"fmt"
	"strings"

	"rencontres/mailer/message"
)

// numbered repeats a line with a number in it.
func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// after puts the words first: whatever follows must not lose them.
func after(s string) string {
	return plainly("Oui, je viens.\n\n" + s)
}

func hostileTexts(yield func(hostile)) {
	const words = "Oui, je viens."
	for _, h := range []hostile{
		{"a line of 10 MB", after(times(10<<20, "a")), "", "limit_text", words, ""},
		{"a line of 10 MB of blanks", after(times(10<<20, " ")), "", "limit_text", words, ""},
		{"10 MB of lines", after(times(1<<20, "mot mot mo\n")), "", "limit_text", words, ""},
		{"a line of marks", after(times(250<<10, ">")), "", "", words, ""},
		{"a line of marks and blanks", after(times(100<<10, "> ")), "", "", words, ""},
		{"lines of 5,000 marks", after(times(50, times(5000, ">")+"\n")), "", "", words, ""},
		{"rulers of 200 KB", after(times(200<<10, "-") + "x"), "", "", words, ""},
		{"20,000 rulers", after(times(10000, "-----\n_____\n")), "", "", words, ""},
		{"rulers with blanks between", after(times(100<<10, "- ")), "", "", words, ""},
		{"20,000 closing formulas", plainly(words + "\n" + times(15000, "Cordialement,\n")), "", "", "", ""},
		{"closing formulas that do not end", plainly(words + "\n" + times(1000, "veuillez agréer "+times(10, "mes très ")+"\n")), "", "", words, ""},
		{"3,000 disclaimers", after(times(3000, "Ce message et ses pièces jointes "+times(3, "sont par ")+"\n")), "", "", words, ""},
		{"lines of telephones", after(times(5000, "Envoyé de mon iPhone\n")), "", "", words, ""},
		{"200 KB of digits", after(times(200<<10, "0")), "", "", words, ""},
		{"digits in pairs", after(times(80<<10, "03 ")), "", "", words, ""},
		{"200 KB of at signs", after(times(100<<10, "a@")), "", "", words, ""},
		{"50,000 links", after(times(5000, "www.a.example http://x/?a=b ")), "", "", words, ""},
		{"10,000 labels of the form", after(times(10000, "Fonction : x\n")), "", "", words, ""},
		{"a label with 200 KB of blanks", after("Fonction" + times(200<<10, " ") + ": x"), "", "", words, ""},
		{"flowed text of one line", string(mail(words+"\n\n"+times(80<<10, "a \n"), "Content-Type: text/plain; charset=utf-8; format=flowed")), "", "", words, ""},
		{"addresses that never close", after(times(60<<10, "<") + "@\n" + times(30<<10, ">:\n")), "", "", words, ""},
		{"zero-width characters", after(times(80<<10, "\u200B")), message.Reply, "", words, "\u200B"},
		{"directions", after(times(40<<10, "\u202E\u2066")), message.Reply, "", words, "\u202E"},
		{"combining marks", after("e" + times(100<<10, "\u0301")), "", "", words, ""},
		{"lines that fold to nothing", plainly(words + "\n\nCordialement,\n" + times(10, "\u0301\n")), "", "", words, ""},
		{"letters that fold to eighteen", after(times(80<<10, "\uFDFA")), "", "", words, ""},
		{"half characters", after(times(200<<10, "\xE2\x80")), "", "", words, ""},
		{"families of emoji", after(times(10<<10, "👨\u200D👩\u200D👧")), "", "", words, ""},
		{"tags of Unicode", after(times(60<<10, "\U000E0041")), "", "", words, ""},
		{"an absence that never ends", plainly("Je suis absent " + times(100, "et je suis en ")), "", "", "", ""},
		{"clicks without a link", plainly(times(3000, "cliquez pour que votre message ")), "", "", "", ""},
	} {
		yield(h)
	}
}

func hostileQuotations(yield func(hostile)) {
	const words = "Oui, je viens."
	wrote := "Le 4 mai 2026 à 10:12, a@b.example a écrit :\n"
	for _, h := range []hostile{
		{"20,000 beginnings of an attribution", after(times(20000, "Le 4 mai 2026 à 10:12, a@b.example\n")), message.Unreadable, "limit_lines", words, ""},
		{"one line of beginnings", after(times(20000, "Le 4 mai a écrit ")), "", "", words, ""},
		{"On, and never wrote", after("On " + times(80<<10, "on ")), "", "", words, ""},
		{"an attribution of 400 bytes, 5,000 times", after(times(5000, "Le 4 mai 2026 "+times(20, "à 10:12, ")+"\n")), "", "", words, ""},
		{"20,000 attributions", after(times(5000, wrote)), "", "", words, ""},
		{"quotes 200 deep, each with its attribution", after(deepQuotes(200, wrote)), "", "", words, ""},
		{"30,000 labels of quoted headers", after(times(15000, "De : a@b.example\n")), "", "", words, ""},
		{"labels of all languages", after(times(3000, "From: a@b.example\nEnvoyé : lundi\nÀ : b\nBetreff: c\n")), "", "", words, ""},
		{"labels without a value", after(times(15000, "De :\n\n")), "", "", words, ""},
		{"answers between 20,000 lines", after(times(20000, "> a\nb\n")), "", "", words, ""},
		{"our letter 200 times", after(times(200, letter+"\n")), "", "", words, ""},
		{"our letter on one line", after(times(150, strings.ReplaceAll(letter, "\n", " "))), "", "", words, ""},
		{"our letter, a word a line", after(times(100, strings.ReplaceAll(letter, " ", "\n"))), "", "", words, ""},
		{"forwards of forwards", after(times(5000, "---------- Forwarded message ---------\nFrom: a@b.example\nSubject: x\n\n")), "", "", words, ""},
		{"two forms that share no word", string(twins(numbered(8000, "oui%d "), "<p>"+numbered(8000, "non%d ")+"</p>")), "", "parts_disagree", "", ""},
		{"two forms of one letter", string(twins(times(30000, "aab "), "<p>"+times(60<<10, "a")+"</p>")), "", "parts_disagree", "", ""},
	} {
		yield(h)
	}
}

// deepQuotes is a conversation of so many turns, each quoting all before it.
func deepQuotes(turns int, wrote string) string {
	var b strings.Builder
	for i := range turns {
		b.WriteString(times(i, ">") + " " + wrote + times(i+1, ">") + " Bonjour, merci.\n")
	}
	return b.String()
}

func hostileCharsets(yield func(hostile)) {
	text := func(charset, body string) string { return ofType("text/plain; charset="+charset, body) }
	unreadable := message.Unreadable
	for _, h := range []hostile{
		{"UTF-7", text("utf-7", times(20000, "+AOk-")), unreadable, "charset_utf7", "", ""},
		{"UTF-7 that hides a tag", ofType("text/html; charset=utf-7", "+ADw-script+AD4-Oui"), unreadable, "charset_utf7", "", ""},
		{"UTF-16 without a mark", text("utf-16", times(60<<10, "\x00O")), "", "", "OOO", ""},
		{"UTF-16 of half a unit", text("utf-16le", times(60<<10, "O\x00")+"x"), "", "", "OOO", ""},
		{"UTF-16 of lone surrogates", text("utf-16be", times(60<<10, "\xD8\x00")), unreadable, "charset_broken", "", ""},
		{"UTF-32", text("utf-32", times(20<<10, "\x00\x00\x00O")), "", "", "", ""},
		{"escapes of ISO-2022-JP", text("iso-2022-jp", times(80<<10, "\x1b$B\x1b(B")), "", "", "", ""},
		{"escapes of ISO-2022-KR", text("iso-2022-kr", times(60<<10, "\x1b$)C\x0e\x0f")), "", "", "", ""},
		{"shifts of HZ", text("hz-gb-2312", times(60<<10, "~{~}")), "", "", "", ""},
		{"GB 18030 of four bytes", text("gb18030", times(60<<10, "\x81\x30\x81\x30")), "", "", "", ""},
		{"Big5 without second bytes", text("big5", times(200<<10, "\xA4 ")), "", "", "", ""},
		{"a charset of 100 KB", text(times(100<<10, "x"), "Oui, \xe9t\xe9"), unreadable, "charset_unknown", "Oui", ""},
		{"a charset that does not exist", text("x-martian", times(100<<10, "\xe9")), unreadable, "charset_unknown", "", ""},
		{"a charset of control characters", text("\"utf-8\x01\"", "Oui, je viens."), message.Reply, "", "Oui, je viens.", ""},
		{"199 parts in 199 charsets", ofType("multipart/mixed; boundary=x", numbered(199, "--x\nContent-Type: text/plain; charset=x-%d\n\n\xe9\xe9\xe9 Oui\n")), unreadable, "charset_unknown", "Oui", ""},
		{"UTF-8 of six bytes", text("utf-8", times(40<<10, "\xFC\x80\x80\x80\x80\xAF")), "", "", "", ""},
		{"NUL in the text", text("utf-8", "Oui, je\x00 viens.\x00\x00"), message.Reply, "", "Oui, je viens.", "\x00"},
		{"escapes of a terminal", text("utf-8", "Oui, je viens.\x1b[2J\x1b]0;x\x07"), message.Reply, "", "Oui, je viens.", "\x1b"},
	} {
		yield(h)
	}
}

func hostileCodings(yield func(hostile)) {
	coded := func(coding, body string) string {
		return ofType("text/plain; charset=utf-8\nContent-Transfer-Encoding: "+coding, body)
	}
	for _, h := range []hostile{
		{"16 MB of base64", coded("base64", times(4<<20, "QUFB")), "", "limit_text", "AAA", ""},
		{"base64 of padding", coded("base64", times(10<<20, "=")), "", "", "", ""},
		{"base64 of garbage", coded("base64", times(1<<20, "\xff\x00*~ ")), "", "", "", ""},
		{"base64 of NUL", coded("base64", times(80<<10, "AAAA")), "", "", "", ""},
		{"quoted-printable of equal signs", coded("quoted-printable", times(10<<20, "=")), "", "limit_text", "", ""},
		{"quoted-printable of soft breaks", coded("quoted-printable", times(5<<20, "=\n")+"Oui"), "", "", "", ""},
		{"quoted-printable of blanks after the sign", coded("quoted-printable", times(2000, "="+times(5000, " "))), "", "", "", ""},
		{"quoted-printable of half escapes", coded("quoted-printable", times(60<<10, "=E")), "", "", "", ""},
		{"a coding nobody knows", coded("x-zstd", "Oui, je viens."), message.Reply, "", "Oui, je viens.", ""},
		{"ten codings", coded("base64\nContent-Transfer-Encoding: 8bit", "T3VpLCBqZSB2aWVucy4="), message.Reply, "", "Oui, je viens.", ""},
		{"uuencode of garbage", plainly("Oui, je viens.\n\nbegin 644 ../../x\n" + times(5000, "M"+times(60, "`")+"\n") + "end\n"), "", "", "Oui, je viens.", ""},
		{"uuencode without an end", plainly("Oui, je viens.\n\n" + times(10000, "begin 644 x\n")), "", "", "Oui, je viens.", ""},
		{"yEnc", plainly("Oui, je viens.\n\n=ybegin line=128 size=99999999999 name=x\n" + times(1000, times(120, "=J")+"\n") + "=yend size=1\n"), "", "", "Oui, je viens.", ""},
	} {
		yield(h)
	}
}
