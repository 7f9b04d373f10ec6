package message_test

import (
	"encoding/base64"
	"fmt"
	"strings"

	"rencontres/mailer/message"
)

const oui = "Content-Type: text/plain\n\nOui, je viens.\n"

// nest wraps a body in so many levels, each with the header that level gives.
func nest(levels int, level func(int) string) string {
	var b strings.Builder
	b.WriteString("From: a@b.example\n")
	for i := range levels {
		b.WriteString(level(i))
	}
	return b.String()
}

func hostileStructures(yield func(hostile)) {
	unreadable := message.Unreadable
	multipart := func(i int) string { return fmt.Sprintf("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i) }
	enclosed := func(int) string { return "Content-Type: message/rfc822\n\n" }
	mixed := func(i int) string {
		if i%2 == 0 {
			return enclosed(i)
		}
		return multipart(i)
	}
	coded := "From: a@b.example\n" + oui
	for range 12 {
		coded = "From: a@b.example\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte(coded))
	}
	for _, h := range []hostile{
		{"50,000 parts", ofType("multipart/mixed; boundary=x", times(50000, "--x\nContent-Type: text/plain\n\na\n")), unreadable, "limit_parts", "", ""},
		{"50,000 parts without a header", ofType("multipart/mixed; boundary=x", times(50000, "--x\n\n\n")), unreadable, "limit_parts", "", ""},
		{"a digest of 100,000", ofType("multipart/digest; boundary=x", times(100000, "--x\n\nFrom: a@b.example\n\n")), unreadable, "limit_parts", "", ""},
		{"20,000 levels of multiparts", nest(20000, multipart), unreadable, "limit_depth", "", ""},
		{"20,000 messages within messages", nest(20000, enclosed), unreadable, "limit_depth", "", ""},
		{"20,000 levels of both", nest(20000, mixed), unreadable, "limit_depth", "", ""},
		{"messages within messages, each encoded", coded, "", "", "", ""},
		{"21 levels", nest(21, multipart) + oui, unreadable, "limit_depth", "", ""},
		{"19 levels", nest(19, multipart) + oui, message.Reply, "", "Oui, je viens.", ""},
		{"199 parts and the words last", ofType("multipart/mixed; boundary=x", times(198, "--x\nContent-Type: image/png\n\na\n")+"--x\n"+oui+"--x--\n"), message.Reply, "", "Oui, je viens.", ""},
		{"alternatives of alternatives", ofType("multipart/alternative; boundary=x", times(150, "--x\nContent-Type: text/html\n\n<p>Oui\n")+"--x\n"+oui+"--x--\n"), "", "", "Oui, je viens.", ""},
		{"types that name each other", nest(50, func(int) string { return "Content-Type: multipart/mixed; boundary=x\n\n--x\n" }) + oui, "", "", "", ""},
		{"a part of a message in pieces", ofType(`message/partial; id="a@b"; number=1; total=999999999`, "From: c@d.example\n\nOui"), "", "no_text", "", "Oui"},
		{"a body that lies elsewhere", ofType(`message/external-body; access-type=URL; URL="http://169.254.169.254/"`, "Content-Type: text/plain\n\nOui"), "", "no_text", "", "Oui"},
		{"a page that replaces itself", ofType("multipart/x-mixed-replace; boundary=x", times(190, "--x\n"+oui)+"--x--"), message.Reply, "", "Oui, je viens.", ""},
		{"10 MB in one part nobody reads", ofType("multipart/mixed; boundary=x", "--x\n"+oui+"--x\nContent-Type: application/octet-stream\n\n"+times(10<<20, "A")+"\n--x--\n"), message.Reply, "", "Oui, je viens.", ""},
	} {
		yield(h)
	}
}

func hostileBoundaries(yield func(hostile)) {
	var chain, candidates strings.Builder
	for i := 1; i < 19; i++ {
		fmt.Fprintf(&chain, "Content-Type: multipart/mixed; boundary=%s\n\n--%s\n", times(i, "x"), times(i, "x"))
	}
	for i := range 700 {
		fmt.Fprintf(&candidates, "--line%04d\n", i)
	}
	long := times(900<<10, "b")
	for _, h := range []hostile{
		{"half a million lines that begin like the boundary", ofType("multipart/mixed; boundary=x", times(500000, "--x--y\n")), "", "", "", ""},
		{"the boundary three million times on a line", ofType("multipart/mixed; boundary=x", times(3<<20, "--x")), "", "", "", ""},
		{"boundaries that begin like each other", "From: a@b.example\n" + chain.String() + oui, message.Reply, "", "Oui, je viens.", ""},
		{"a boundary of 900 KB", ofType("multipart/mixed; boundary="+long, "--"+long+"\n"+oui+"--"+long+"--\n"), "", "", "", ""},
		{"a boundary of 2 MB", ofType("multipart/mixed; boundary="+times(2<<20, "b"), "--b\n"+oui), message.Unreadable, "limit_headers", "", ""},
		{"no boundary at all", ofType("multipart/mixed", "--=_abcdefgh\n"+oui+"--=_abcdefgh--\n"), message.Reply, "", "Oui, je viens.", ""},
		{"an empty boundary", ofType(`multipart/mixed; boundary=""`, "--=_abcdefgh\n"+oui+"--=_abcdefgh--\n"), message.Reply, "", "Oui, je viens.", ""},
		{"a boundary of blanks", ofType(`multipart/mixed; boundary="   "`, "--   \n"+oui+"--   --\n"), "", "", "Oui, je viens.", ""},
		{"a boundary without its closing quote", ofType(`multipart/mixed; boundary="x y`, "--x y\n"+oui+"--x y--\n"), message.Reply, "", "Oui, je viens.", ""},
		{"another boundary than announced", ofType("multipart/mixed; boundary=abc", "--=_abcdefgh\n"+oui+"--=_abcdefgh--\n"), message.Reply, "", "Oui, je viens.", ""},
		{"two boundaries in one field", ofType("multipart/mixed; boundary=x; boundary=y", "--x\n"+oui+"--x--\n--y\nContent-Type: text/plain\n\nNon\n--y--\n"), "", "", "Oui, je viens.", ""},
		{"the end before the beginning", ofType("multipart/mixed; boundary=x", "--x--\n--x\n"+oui), "", "", "", ""},
		{"an end within a header", ofType("multipart/mixed; boundary=x", "--x\nContent-Type: text/pl"), "", "", "", ""},
		{"700 lines that could be the boundary, in 10 MB", ofType("multipart/mixed", candidates.String()+times(10<<20/16, "--line aaaaaaaa\n")), "", "", "", ""},
		{"a boundary to be guessed on 20 levels", nest(20, func(i int) string { return "Content-Type: multipart/mixed\n\n--=_abcdefg" + fmt.Sprint(i) + "\n" }) + times(1<<20, "--=_abcd\n"), "", "", "", ""},
		{"a boundary in pieces", ofType("multipart/mixed;\n boundary*0=\"=_ab\";\n boundary*1=\"cd\"", "--=_abcd\n"+oui+"--=_abcd--\n"), message.Reply, "", "Oui, je viens.", ""},
		{"pieces with gaps and huge numbers", ofType("text/plain; name*0=a; name*2=b; name*999999999999=c; name*-1=d; name*x=e; name*0*=''f", "Oui, je viens."), message.Reply, "", "Oui, je viens.", ""},
		{"50,000 pieces of a name", ofType("text/plain; "+pieces(50000), "Oui, je viens."), "", "", "Oui, je viens.", ""},
		{"100,000 parameters", ofType("text/plain; "+times(100000, "a=b; "), "Oui, je viens."), "", "", "Oui, je viens.", ""},
	} {
		yield(h)
	}
}

func pieces(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "name*%d=a;", i)
	}
	return b.String()
}
