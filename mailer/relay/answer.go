package relay

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxText is how much of the server's words an Answer keeps, in bytes.
const maxText = 500

// silent is what lost says of a deadline that passed.
const silent = "no reply in time"

// enhanced is an enhanced status code at the start of a reply (RFC 2034 section 4).
var enhanced = regexp.MustCompile(`^([245])\.(\d{1,3})\.(\d{1,3})(?:[^\d.]|$)`)

// replied makes an Answer of a reply of the server: 2xx sent, 5xx refused, 4xx deferred. What is none of these is no answer
// to a command of ours.
func replied(stage Stage, code int, words string) Answer {
	a := Answer{Stage: stage, Code: code, Text: words}
	switch code / 100 {
	case 2:
		a.Outcome = Sent
	case 4:
		a.Outcome = Deferred
	case 5:
		a.Outcome = Refused
	default:
		return unanswered(stage, fmt.Sprintf("unexpected reply %d", code))
	}
	if m := enhanced.FindStringSubmatch(words); m != nil && int(m[1][0]-'0') == code/100 {
		a.Enhanced = m[1] + "." + m[2] + "." + m[3]
	}
	a.Text = escape(words)
	a.Broken = code == 421
	return a
}

// unanswered is the Answer to a command that got none: nobody knows after the dot, and before it nothing was handed over.
func unanswered(stage Stage, why string) Answer {
	a := Answer{Outcome: Deferred, Stage: stage, Text: escape(why), Broken: true}
	if stage == Dot {
		a.Outcome = Unknown
	}
	return a
}

// failed makes an Answer of the error of a command. A positive reply where another was expected (250 to DATA) puts us out of
// step with the server, and is no answer either; after the dot any 2xx is a yes (RFC 5321 section 4.2.1).
func failed(stage Stage, err error) Answer {
	reply, ok := errors.AsType[*textproto.Error](err)
	if !ok {
		return unanswered(stage, lost(err))
	}
	a := replied(stage, reply.Code, reply.Msg)
	if a.Outcome == Sent && stage != Dot {
		return unanswered(stage, fmt.Sprintf("unexpected reply %d", reply.Code))
	}
	return a
}

// lost says in our own words what became of a connection. The words of a reply that is none are left out.
func lost(err error) string {
	if _, ok := errors.AsType[textproto.ProtocolError](err); ok {
		return "reply is not SMTP"
	}
	trouble, ok := errors.AsType[net.Error](err)
	if ok && trouble.Timeout() {
		return silent
	}
	for _, end := range []error{io.EOF, io.ErrUnexpectedEOF, io.ErrClosedPipe, net.ErrClosed} {
		ok = ok || errors.Is(err, end)
	}
	if ok {
		return "connection lost: " + err.Error()
	}
	return "no usable reply: " + err.Error()
}

// escape makes one line of at most maxText bytes of a server's words: line ends become spaces, control characters and those
// that turn the direction of writing are shown as escapes.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		piece := string(r)
		switch {
		case r == '\n':
			piece = " "
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029':
			piece = fmt.Sprintf(`\u%04x`, r)
		case r == utf8.RuneError:
			piece = "\ufffd"
		}
		if b.Len()+len(piece) > maxText {
			break
		}
		b.WriteString(piece)
	}
	return strings.TrimSpace(b.String())
}
