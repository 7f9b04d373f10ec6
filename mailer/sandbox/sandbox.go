// Package sandbox is a mail server of one's own, and the people who write to it: for the demonstration and for tests.
//
// It serves IMAP (mailboxes in memory) and SMTP, on loopback or over connections in memory, keeps every message that was
// accepted, and can misbehave at each stage of SMTP as real relays do. The other half of the package composes what
// correspondents send: replies as some twenty mail clients write them, absence notes, bounces, calendar answers, and the
// messages that the buttons of a letter open.
//
// It promises that nothing leaves the machine: a recipient without an account is an outsider, whose mail is recorded and
// goes nowhere. All goroutines end with Close, so that a server can live in a bubble of testing/synctest (use DialIMAP and
// DialSMTP there, which open a net.Pipe). It refuses to be a server for real mail: passwords are compared in clear, and
// everything is lost with the process.
package sandbox

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-smtp"
)

// Security is how both servers protect their connections.
type Security string

// Plain text, a TLS handshake first, or STARTTLS (without which nobody can log in).
const (
	None     Security = ""
	TLS      Security = "tls"
	StartTLS Security = "starttls"
)

// Options of a server. The zero value has no account and speaks plain text.
type Options struct {
	Accounts    map[string]string     // address -> password; each has INBOX, Junk and Sent
	TLS         Security              // a certificate for localhost and 127.0.0.1 is made when it is not None
	IMAPAddr    string                // for Listen; "": 127.0.0.1:0
	SMTPAddr    string                // the same
	RequireAuth bool                  // MAIL is refused with 530 before AUTH
	MaxBytes    int64                 // of one message over SMTP; 0: no limit
	Hide        []string              // lines of EHLO left out, such as 8BITMIME; STARTTLS too is a line
	NoMove      bool                  // the IMAP server lacks MOVE
	NoKeywords  bool                  // PERMANENTFLAGS without \*, as Exchange Online
	Unkept      bool                  // Accepted stays empty: for more messages than fit into memory
	Plus        bool                  // mail to user+anything@… goes to user@…
	Alter       func(Delivery) []byte // what the server makes of a message accepted for an account; nil: nothing
	Stamp       *Stamp                // what Receive adds to a message accepted over SMTP for an account; nil: nothing
	OnAccept    func(Delivery)        // called once a message is accepted, one at a time, before the sender is told; it may deliver, not send by SMTP
	Now         func() time.Time      // clock of the times of reception; nil: time.Now
	Log         *slog.Logger          // nil: silent
}

// Delivery is one message for one recipient that the SMTP server accepted.
type Delivery struct {
	From string // envelope sender, "" for a bounce
	To   string // envelope recipient, as written
	Raw  []byte // as transmitted, CRLF, dots unstuffed
	At   time.Time
}

// Server is a running server. Its methods may be called from several goroutines.
type Server struct {
	o           Options
	certificate *certificate
	imap        *imapserver.Server
	smtp        *smtp.Server
	imapGate    *gate
	smtpGate    *gate
	closed      chan struct{}
	running     sync.WaitGroup

	mu        sync.Mutex
	accounts  map[string]*account // by address in lower case
	accepted  []Delivery
	behaviour func(Step) *Answer
	dialed    int
	listening []net.Listener

	accepting sync.Mutex // held around OnAccept
}

// New starts a server that nobody can reach yet: Listen opens it on loopback, DialIMAP and DialSMTP connect in memory.
// It panics only if the machine cannot make a certificate (no source of random numbers).
func New(o Options) *Server {
	s := &Server{o: o, closed: make(chan struct{}), accounts: map[string]*account{}, imapGate: newGate(), smtpGate: newGate()}
	if o.Now == nil {
		s.o.Now = time.Now
	}
	if o.Log == nil {
		s.o.Log = slog.New(slog.DiscardHandler)
	}
	for address, password := range o.Accounts {
		s.accounts[strings.ToLower(address)] = newAccount(address, password)
	}
	if o.TLS != None {
		s.certificate = newCertificate()
	}
	s.imap = s.newIMAP()
	s.smtp = s.newSMTP()
	s.running.Go(func() { s.imap.Serve(s.imapGate) })
	s.running.Go(func() { s.smtp.Serve(s.smtpGate) })
	return s
}

func (s *Server) newIMAP() *imapserver.Server {
	caps := imap.CapSet{imap.CapIMAP4rev1: {}, imap.CapUIDPlus: {}, imap.CapNamespace: {}}
	if !s.o.NoMove {
		caps[imap.CapMove] = struct{}{}
	}
	options := &imapserver.Options{
		NewSession: func(*imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
			return &imapSession{server: s}, nil, nil
		},
		Caps:         caps,
		Logger:       s.logger("imap"),
		InsecureAuth: s.o.TLS != StartTLS,
	}
	if s.o.TLS == StartTLS {
		options.TLSConfig = s.certificate.config()
	}
	return imapserver.New(options)
}

func (s *Server) newSMTP() *smtp.Server {
	server := smtp.NewServer(smtp.BackendFunc(s.newSMTPSession))
	server.Domain = "sandbox.example"
	server.MaxMessageBytes = s.o.MaxBytes
	server.MaxLineLength = 64 << 10 // a sender's long lines are the sender's fault to test
	server.AllowInsecureAuth = s.o.TLS != StartTLS
	server.ErrorLog = s.logger("smtp")
	if s.o.TLS == StartTLS {
		server.TLSConfig = s.certificate.config()
	}
	return server
}

// logger carries the libraries' complaints to the log, at the level of debugging.
func (s *Server) logger(part string) *log.Logger {
	if s.o.Log.Handler() == slog.DiscardHandler {
		return log.New(io.Discard, "", 0)
	}
	return slog.NewLogLogger(s.o.Log.With("server", part).Handler(), slog.LevelDebug)
}

// CertificatePEM is the certificate that clients must trust; nil without TLS.
func (s *Server) CertificatePEM() []byte {
	if s.certificate == nil {
		return nil
	}
	return s.certificate.pem
}

// Listen opens both servers on TCP (127.0.0.1 and a free port each, unless Options say otherwise) and returns their
// addresses. The end of ctx closes the listeners, not the connections.
func (s *Server) Listen(ctx context.Context) (imapAddr, smtpAddr string, err error) {
	imapAddr, err = s.listen(ctx, s.o.IMAPAddr, s.imapGate, s.admitIMAP)
	if err != nil {
		return "", "", fmt.Errorf("listening for IMAP: %w", err)
	}
	smtpAddr, err = s.listen(ctx, s.o.SMTPAddr, s.smtpGate, s.admitSMTP)
	if err != nil {
		return "", "", fmt.Errorf("listening for SMTP: %w", err)
	}
	return imapAddr, smtpAddr, nil
}

func (s *Server) listen(ctx context.Context, address string, g *gate, admit func(net.Conn) net.Conn) (string, error) {
	if address == "" {
		address = "127.0.0.1:0"
	}
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return "", err
	}
	s.mu.Lock()
	s.listening = append(s.listening, l)
	s.mu.Unlock()
	context.AfterFunc(ctx, func() { l.Close() })
	s.running.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			if err := g.push(context.Background(), conn, admit); err != nil {
				return
			}
		}
	})
	return l.Addr().String(), nil
}

// DialIMAP connects in memory to the IMAP server; network and address are not looked at. It fits the Dial fields of
// clients. TLS, if any, is for the client to begin, as on a real connection.
func (s *Server) DialIMAP(ctx context.Context, _, _ string) (net.Conn, error) {
	return s.dial(ctx, s.imapGate, s.admitIMAP)
}

// DialSMTP connects in memory to the SMTP server, as DialIMAP does.
func (s *Server) DialSMTP(ctx context.Context, _, _ string) (net.Conn, error) {
	return s.dial(ctx, s.smtpGate, s.admitSMTP)
}

func (s *Server) dial(ctx context.Context, g *gate, admit func(net.Conn) net.Conn) (net.Conn, error) {
	client, server := net.Pipe()
	if err := g.push(ctx, server, admit); err != nil {
		client.Close()
		return nil, fmt.Errorf("dialing the sandbox: %w", err)
	}
	return client, nil
}

func (s *Server) admitIMAP(conn net.Conn) net.Conn {
	if s.o.TLS == TLS {
		return tls.Server(conn, s.certificate.config())
	}
	return conn
}

func (s *Server) admitSMTP(conn net.Conn) net.Conn {
	if s.o.TLS == TLS {
		conn = tls.Server(conn, s.certificate.config())
	}
	s.mu.Lock()
	s.dialed++
	n := s.dialed
	s.mu.Unlock()
	return &wire{Conn: conn, server: s, step: Step{Connection: n}}
}

// Close ends listeners and connections, and returns when nothing of them runs any more but handlers that are about to end.
func (s *Server) Close() error {
	s.mu.Lock()
	select {
	case <-s.closed:
		s.mu.Unlock()
		return nil
	default:
	}
	close(s.closed)
	for _, l := range s.listening {
		l.Close()
	}
	s.mu.Unlock()
	s.imapGate.Close()
	s.smtpGate.Close()
	s.running.Wait() // before the libraries' own Close, which races with a Serve that begins
	s.imap.Close()
	s.smtp.Close()
	return nil
}
