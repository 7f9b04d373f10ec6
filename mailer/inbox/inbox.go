// Package inbox reads an IMAP mailbox: raw messages come out, each with the place where it was seen.
//
// It promises that a message is complete or not delivered at all, that nothing on the server is ever deleted, expunged or
// marked as read, and that no command hangs: each has a deadline and a budget of bytes. It keeps no state: which messages are
// new is for the caller, who remembers the sightings.
package inbox

import (
	"context"
	"log/slog"
	"net"
	"time"
)

// Security is how a connection is protected.
type Security string

// TLS from the first byte, STARTTLS (refused if stripped or pre-authenticated), or None for loopback servers alone.
const (
	TLS      Security = "tls"
	StartTLS Security = "starttls"
	None     Security = "none"
)

// Config is the mailbox to read.
type Config struct {
	Host     string
	Port     int
	Security Security
	User     string
	Password string
	Limit    int64                                                                // bytes of one message; larger ones come with their header alone; 0: 10 MB
	Timeout  time.Duration                                                        // of one command without data; 0: one minute; downloads get time by their size
	Dial     func(ctx context.Context, network, address string) (net.Conn, error) // nil: net.Dialer; tests dial in memory
	RootCAs  []byte                                                               // PEM, besides the system's; tests
	Log      *slog.Logger
}

// Folder is what the server says of a folder when it is selected.
type Folder struct {
	Name        string
	UIDValidity uint32
	UIDNext     uint32
	Messages    uint32
	Keywords    bool // PERMANENTFLAGS has \*: keywords of our own can be set
}

// Head is one message of a folder, without its bytes.
type Head struct {
	UID      uint32
	Received time.Time // INTERNALDATE
	Size     int64     // RFC822.SIZE
	Flags    []string  // in lower case
}

// Mail is one message in full, or its header alone when it was larger than the limit.
type Mail struct {
	Head
	Raw       []byte
	Truncated bool
}
