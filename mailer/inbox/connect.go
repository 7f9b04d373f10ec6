package inbox

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// Session is one connection to the mailbox, logged in. One goroutine uses it at a time. After an error that is not the server's plain
// refusal the connection is closed, and every further call fails: the caller connects again.
type Session struct {
	config Config
	line   *line
	client *imapclient.Client
	news   chan struct{} // holds one signal when the server announced messages
	folder Folder        // the selected one
}

// Connect dials, secures and logs in. The error is an *InsecureError (nothing secret was sent), a *LoginError, or wraps what went wrong
// with the network, the certificate or ctx.
func Connect(ctx context.Context, c Config) (*Session, error) {
	if c.Limit <= 0 {
		c.Limit = 10 << 20
	}
	if c.Timeout <= 0 {
		c.Timeout = time.Minute
	}
	if c.Dial == nil {
		c.Dial = new(net.Dialer).DialContext
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	switch {
	case c.Security != TLS && c.Security != StartTLS && c.Security != None:
		return nil, fmt.Errorf("connecting: unknown security %q", c.Security)
	case c.Security == None && !loopback(c.Host):
		return nil, &InsecureError{fmt.Sprintf("security %q is for loopback servers alone, and %s is none", c.Security, c.Host)}
	}
	dialing, cancel := context.WithTimeout(ctx, c.Timeout)
	defer cancel()
	raw, err := c.Dial(dialing, "tcp", net.JoinHostPort(c.Host, strconv.Itoa(c.Port)))
	if err != nil {
		return nil, fmt.Errorf("connecting to the IMAP server: %w", err)
	}
	s := &Session{config: c, line: &line{Conn: raw}, news: make(chan struct{}, 1)}
	err = s.line.watch(ctx, "connecting to the IMAP server", s.line.allow(c.Timeout, 0), func() error { return s.open(ctx) })
	if err != nil {
		s.abandon()
		return nil, plain(err)
	}
	return s, nil
}

// loopback tells whether a host is this machine by its very name, without asking a resolver.
func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// plain takes the refusals that callers look for out of their wrapping.
func plain(err error) error {
	if e, ok := errors.AsType[*InsecureError](err); ok {
		return e
	}
	if e, ok := errors.AsType[*LoginError](err); ok {
		return e
	}
	return err
}

func (s *Session) open(ctx context.Context) error {
	g, err := s.secure(ctx)
	if err != nil {
		return err
	}
	s.client = imapclient.New(g, &imapclient.Options{UnilateralDataHandler: &imapclient.UnilateralDataHandler{
		Mailbox: func(data *imapclient.UnilateralDataMailbox) {
			if data.NumMessages == nil {
				return
			}
			select {
			case s.news <- struct{}{}:
			default:
			}
		},
	}})
	if err := s.client.WaitGreeting(); err != nil {
		return fmt.Errorf("waiting for the greeting: %w", err)
	}
	if s.client.State() != imap.ConnStateNotAuthenticated {
		return &InsecureError{"the server says PREAUTH: it took us for somebody before we said who we are"}
	}
	if s.client.Caps().Has(imap.CapLoginDisabled) {
		return &InsecureError{"the server refuses logins on this connection (LOGINDISABLED)"}
	}
	if err := s.client.Login(s.config.User, s.config.Password).Wait(); err != nil {
		return s.loginError(err)
	}
	if s.client.Caps() == nil {
		return errors.New("asking for the capabilities: no answer")
	}
	return nil
}

// loginError tells a wrong password from a server that cannot check one now (RFC 5530: UNAVAILABLE, INUSE, LIMIT…).
func (s *Session) loginError(err error) error {
	refusal, ok := errors.AsType[*imap.Error](err)
	if !ok || refusal.Type != imap.StatusResponseTypeNo {
		return fmt.Errorf("logging in: %w", err)
	}
	switch refusal.Code {
	case imap.ResponseCodeUnavailable, imap.ResponseCodeInUse, imap.ResponseCodeLimit, imap.ResponseCodeServerBug:
		return fmt.Errorf("logging in: the server cannot now: %w", err)
	case imap.ResponseCodePrivacyRequired:
		return &InsecureError{"the server wants a protected connection: " + refusal.Text}
	}
	return &LoginError{User: s.config.User, Text: refusal.Text}
}

// secure returns the connection for the library, encrypted as configured.
func (s *Session) secure(ctx context.Context) (*guard, error) {
	var greeting []byte
	switch s.config.Security {
	case None:
		return &guard{Conn: s.line}, nil
	case StartTLS:
		if err := startTLS(s.line); err != nil {
			return nil, err
		}
		greeting = []byte("* OK protected now\r\n")
	}
	roots, err := s.roots()
	if err != nil {
		return nil, err
	}
	conn := tls.Client(s.line, &tls.Config{ServerName: s.config.Host, RootCAs: roots, MinVersion: tls.VersionTLS12})
	if err := conn.HandshakeContext(ctx); err != nil {
		return nil, fmt.Errorf("shaking hands over TLS: %w", err)
	}
	return &guard{Conn: conn, greeting: greeting}, nil
}

func (s *Session) roots() (*x509.CertPool, error) {
	if len(s.config.RootCAs) == 0 {
		return nil, nil // the system's
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	if !pool.AppendCertsFromPEM(s.config.RootCAs) {
		return nil, errors.New("reading the configured certificates: no PEM certificate in them")
	}
	return pool, nil
}

// startTLS speaks the clear part of STARTTLS (RFC 9051, 6.2.1) byte by byte, so that nothing said in clear is left over for the
// protected part. Any doubt is an *InsecureError.
func startTLS(conn net.Conn) error {
	greeting, err := readLine(conn)
	if err != nil {
		return fmt.Errorf("waiting for the greeting: %w", err)
	}
	switch fields := strings.Fields(strings.ToUpper(greeting)); {
	case len(fields) < 2 || fields[0] != "*" || fields[1] != "OK" && fields[1] != "PREAUTH":
		return fmt.Errorf("waiting for the greeting: the server said %.80q", greeting)
	case fields[1] == "PREAUTH":
		return &InsecureError{"the server says PREAUTH before STARTTLS: somebody may stand between"}
	}
	if _, err := conn.Write([]byte("S1 STARTTLS\r\n")); err != nil {
		return fmt.Errorf("asking for STARTTLS: %w", err)
	}
	for {
		answer, err := readLine(conn)
		if err != nil {
			return fmt.Errorf("asking for STARTTLS: %w", err)
		}
		fields := strings.Fields(strings.ToUpper(answer))
		switch {
		case len(fields) > 0 && fields[0] == "*":
			continue // said in clear: not believed
		case len(fields) > 1 && fields[0] == "S1" && fields[1] == "OK":
			return nil
		}
		return &InsecureError{fmt.Sprintf("the server offers no STARTTLS (%.80q): no password is sent in clear", answer)}
	}
}

func readLine(conn net.Conn) (string, error) {
	var out []byte
	var b [1]byte
	for len(out) < 8<<10 {
		if _, err := conn.Read(b[:]); err != nil {
			return "", err
		}
		if b[0] == '\n' {
			return strings.TrimRight(string(out), "\r"), nil
		}
		out = append(out, b[0])
	}
	return "", errWords
}

// Close says goodbye if the server still listens, and ends the connection. It waits a few seconds at most.
func (s *Session) Close() error {
	polite := min(s.config.Timeout, 3*time.Second)
	s.line.watch(context.Background(), "logging out", s.line.allow(polite, 0), func() error { return s.client.Logout().Wait() })
	s.abandon()
	return nil
}

// abandon closes the connection below everything that could wait on it.
func (s *Session) abandon() {
	s.line.Conn.Close()
	if s.client != nil {
		s.client.Close()
	}
}
