// Package relay builds the bytes of letters and hands them to an SMTP server, one recipient at a time.
//
// Build renders a Letter to the bytes that are stored, sent and sent again: the same Letter gives the same bytes, seven bits
// wide, CRLF, with one recipient, and every header value on one line whatever was put into it. It reads its own work again
// before it gives it away.
//
// Dial and Send promise that a failure says how far the letter got: refused for good, refused for now, never handed over, or
// unknown (after the final dot, with no answer). Only a code of the server makes a refusal: garbage, silence and lost
// connections never do. A 250 after the final dot stands, whatever happens to the connection later. Answer.Verdict says
// what an answer means for the address, the letter and the queue; what is done about it is for the caller.
//
// The package keeps no state, writes no log, and refuses: connections without TLS to anything but loopback, a stripped
// STARTTLS, certificates that are expired or of another name, addresses that need SMTPUTF8. A password is sent over TLS or
// loopback alone and is never part of an error or an answer.
package relay

import (
	"context"
	"net"
	"time"
)

// Security is how a connection is protected.
type Security string

// TLS from the first byte, STARTTLS (refused if stripped), or None for loopback servers alone.
const (
	TLS      Security = "tls"
	StartTLS Security = "starttls"
	None     Security = "none"
)

// Config is the server that takes our letters.
type Config struct {
	Host     string
	Port     int
	Security Security
	User     string // "" no AUTH
	Password string
	Hello    string                                                               // name for EHLO, "" localhost
	Timeout  time.Duration                                                        // of one command; 0: one minute; the final reply has ten (RFC 5321 section 4.5.3.2)
	Dial     func(ctx context.Context, network, address string) (net.Conn, error) // nil: net.Dialer; tests dial in memory
	RootCAs  []byte                                                               // PEM, besides the system's; tests
}

// Outcome is how far an attempt got.
type Outcome string

// Sent: a 250 after the final dot. Refused: a 5xx. Deferred: a 4xx or never handed over (connection lost before the dot).
// Unknown: the dot was written, no answer came.
const (
	Sent     Outcome = "sent"
	Refused  Outcome = "refused"
	Deferred Outcome = "deferred"
	Unknown  Outcome = "unknown"
)

// Stage is the command that was answered last.
type Stage string

// The stages of a delivery, in order.
const (
	Connect Stage = "connect"
	Auth    Stage = "auth"
	Mail    Stage = "mail"
	Rcpt    Stage = "rcpt"
	Data    Stage = "data"
	Dot     Stage = "dot"
)

// Answer is what became of an attempt.
type Answer struct {
	Outcome  Outcome
	Stage    Stage
	Code     int    // 250, 452, 550; 0: no answer of the server
	Enhanced string // "5.1.1", "" if none
	Text     string // the server's words, one line, control characters escaped, at most 500 bytes
	Broken   bool   // the connection cannot be used again
}
