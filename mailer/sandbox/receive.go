package sandbox

import (
	"bytes"
	"fmt"
	"strings"
	"time"
)

// Stamp is what the server that receives a message writes on top of it.
type Stamp struct {
	AuthservID string    // name in Authentication-Results; "": no such header
	Result     string    // of DMARC: pass, fail, none…; "": pass
	From       string    // envelope sender, for Return-Path; "": the message's From
	NullSender bool      // Return-Path: <>, as bounces and automatic answers have
	To         string    // envelope recipient, in Received; may be ""
	Host       string    // of the server that hands over, in Received; "": mail.<domain of From>
	At         time.Time // in Received; zero: the message's Date
}

// Receive returns the message with the headers that a receiving server adds: Return-Path, Authentication-Results
// (RFC 8601) and Received, above all others. Line ends are made CRLF.
func Receive(raw []byte, s Stamp) []byte {
	raw = canonical(raw)
	author := headerAddress(raw, "From")
	if s.From == "" && !s.NullSender {
		s.From = author
	}
	if s.NullSender {
		s.From = ""
	}
	if s.Result == "" {
		s.Result = "pass"
	}
	domain := domainOf(author)
	if s.Host == "" {
		s.Host = "mail." + domain
	}
	if s.At.IsZero() {
		s.At = headerDate(raw)
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "Return-Path: <%s>\r\n", s.From)
	by := "mx.sandbox.example"
	if s.AuthservID != "" {
		by = s.AuthservID
		fmt.Fprintf(&out, "Authentication-Results: %s; dmarc=%s header.from=%s\r\n", s.AuthservID, s.Result, domain)
	}
	recipient := ""
	if s.To != "" {
		recipient = " for <" + s.To + ">"
	}
	fmt.Fprintf(&out, "Received: from %s by %s with ESMTPS%s;\r\n\t%s\r\n", s.Host, by, recipient, s.At.Format(time.RFC1123Z))
	out.Write(raw)
	return out.Bytes()
}

// canonical makes every line end CRLF.
func canonical(raw []byte) []byte {
	raw = bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n"))
}

func domainOf(address string) string {
	return strings.ToLower(address[strings.LastIndexByte(address, '@')+1:])
}
