// Package relay builds the bytes of letters and hands them to an SMTP server, one recipient at a time.
//
// It promises that a failure says how far the letter got: refused for good, refused for now, never handed over, or unknown
// (after the final dot, with no answer). It keeps no state and takes no decision about addresses; it opens no connection
// without TLS except to loopback, and sends no password over one that is not encrypted.
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
