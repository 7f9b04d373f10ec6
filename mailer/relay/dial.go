package relay

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/wneessen/go-mail/smtp"
)

// The reasons for which no connection is made although a server is there.
var (
	ErrPlaintext   = errors.New("a connection without TLS is made to loopback alone")
	ErrStripped    = errors.New("server offers no STARTTLS")
	ErrCertificate = errors.New("certificate of the server is not trusted")
	ErrNoAuth      = errors.New("server offers neither AUTH PLAIN nor AUTH LOGIN")
	ErrConfig      = errors.New("configuration of the mail server is wrong")
)

const (
	commandTimeout = time.Minute
	finalReply     = 10 * time.Minute // after the dot (RFC 5321 section 4.5.3.2.6)
	stopWait       = 10 * time.Second // for the final reply, once the service is told to stop
	maxReply       = 256 << 10        // bytes that a server may say before we speak again: a reply, or a handshake
)

// Conn is a connection on which letters are sent one after the other. It is not for use by several goroutines at once.
type Conn struct {
	client  *smtp.Client
	wire    *wire
	timeout time.Duration
	size    int64 // the largest letter the server takes, 0 not said
	broken  atomic.Bool
	letter  []byte // as it was written last; its memory serves the next one

	plain     bool // there is no TLS between us and the wire
	pipelines bool // it takes several commands at once
}

// wire is the connection below TLS. It ends when the server talks without end.
type wire struct {
	net.Conn
	budget atomic.Int64
}

func (w *wire) Read(p []byte) (int, error) {
	left := w.budget.Load()
	if left <= 0 {
		return 0, fmt.Errorf("server said more than %d bytes at once", maxReply)
	}
	n, err := w.Conn.Read(p[:min(int64(len(p)), left)])
	w.budget.Add(-int64(n))
	return n, err
}

func (w *wire) Write(p []byte) (int, error) {
	w.budget.Store(maxReply)
	return w.Conn.Write(p)
}

// unread says whether something of the server lies in the kernel that was not read yet: words, or the end of the connection. known: the kernel
// could be asked.
func (w *wire) unread() (there, known bool) {
	socket, ok := w.Conn.(syscall.Conn)
	if !ok {
		return false, false
	}
	raw, err := socket.SyscallConn()
	if err != nil {
		return false, false
	}
	err = raw.Control(func(fd uintptr) {
		_, _, err := syscall.Recvfrom(int(fd), make([]byte, 1), syscall.MSG_PEEK|syscall.MSG_DONTWAIT)
		there = !errors.Is(err, syscall.EAGAIN)
	})
	return there, err == nil
}

// Dial connects, says EHLO, takes TLS as configured and logs in. Without an error the Conn is ready and the Answer empty but for
// its Stage and a Code of 2xx. With one there is no Conn, and the Answer says what the server said: Refused by a 5xx at Connect or
// Auth, Deferred by a 4xx or by no answer (Code 0), also where the error is ErrPlaintext, ErrStripped, ErrCertificate, ErrNoAuth or
// ErrConfig, which another attempt does not cure. Neither holds a password.
func Dial(ctx context.Context, cfg Config) (*Conn, Answer, error) {
	if err := check(cfg); err != nil {
		return nil, unanswered(Connect, err.Error()), err
	}
	secure, err := tlsConfig(cfg)
	if err != nil {
		return nil, unanswered(Connect, err.Error()), err
	}
	c := &Conn{timeout: cfg.Timeout, plain: cfg.Security == None}
	if c.timeout <= 0 {
		c.timeout = commandTimeout
	}
	address := net.JoinHostPort(cfg.Host, strconv.Itoa(cfg.Port))
	raw, err := dialer(cfg, c.timeout)(ctx, "tcp", address)
	if err != nil {
		return nil, unanswered(Connect, lost(err)), fmt.Errorf("connecting to %s: %w", address, err)
	}
	c.wire = &wire{Conn: raw}
	c.wire.budget.Store(maxReply)
	stop := context.AfterFunc(ctx, c.drop)
	stage, err := c.open(ctx, cfg, secure)
	if !stop() {
		err = errors.Join(err, context.Cause(ctx))
	}
	if err != nil {
		c.drop()
		a := refusal(stage, err, cfg)
		return nil, a, report(address, a, err)
	}
	return c, Answer{Stage: stage, Code: map[Stage]int{Connect: 220, Auth: 235}[stage]}, nil
}

// open brings a fresh connection to the point where it takes letters, and says which stage that was or where it ended.
func (c *Conn) open(ctx context.Context, cfg Config, secure *tls.Config) (Stage, error) {
	if cfg.Security == None && cfg.Dial == nil {
		if remote, err := netip.ParseAddrPort(c.wire.RemoteAddr().String()); err != nil || !remote.Addr().Unmap().IsLoopback() {
			return Connect, ErrPlaintext
		}
	}
	if err := c.wire.SetDeadline(time.Now().Add(c.timeout)); err != nil {
		return Connect, err
	}
	var conn net.Conn = c.wire
	if cfg.Security == TLS {
		encrypted := tls.Client(c.wire, secure)
		if err := encrypted.HandshakeContext(ctx); err != nil {
			return Connect, err
		}
		conn = encrypted
	}
	client, err := smtp.NewClient(conn, cfg.Host)
	if err != nil {
		return Connect, err
	}
	c.client = client
	client.SkipSMTPUTF8(true)
	if err := c.step(func() error { return client.Hello(helloName(cfg.Hello)) }); err != nil {
		return Connect, err
	}
	if cfg.Security == StartTLS {
		if offered, _ := client.Extension("STARTTLS"); !offered {
			return Connect, ErrStripped
		}
		if err := c.step(func() error { return client.StartTLS(secure) }); err != nil {
			return Connect, err
		}
	}
	if _, limit := client.Extension("SIZE"); limit != "" {
		c.size, _ = strconv.ParseInt(limit, 10, 64)
	}
	c.pipelines, _ = client.Extension("PIPELINING")
	if cfg.User == "" {
		return Connect, nil
	}
	return Auth, c.login(cfg)
}

// login takes PLAIN (RFC 4616) if it is offered, else LOGIN.
func (c *Conn) login(cfg Config) error {
	_, offered := c.client.Extension("AUTH")
	var auth smtp.Auth
	for mechanism := range strings.FieldsSeq(strings.ToUpper(offered)) {
		switch {
		case mechanism == "PLAIN":
			auth = smtp.PlainAuth("", cfg.User, cfg.Password, cfg.Host, cfg.Security == None)
		case mechanism == "LOGIN" && auth == nil:
			auth = smtp.LoginAuth(cfg.User, cfg.Password, cfg.Host, cfg.Security == None)
		}
	}
	if auth == nil {
		return ErrNoAuth
	}
	return c.step(func() error { return c.client.Auth(auth) })
}

// step runs one command under a deadline of its own.
func (c *Conn) step(command func() error) error {
	if err := c.client.UpdateDeadline(c.timeout); err != nil {
		return err
	}
	return command()
}

// drop closes the connection without a word. It may be called at any time, from any goroutine.
func (c *Conn) drop() {
	c.broken.Store(true)
	_ = c.wire.Close()
}

// Close drops the connection.
func (c *Conn) Close() error {
	c.broken.Store(true)
	return c.wire.Close()
}

// Quit takes leave and closes the connection. What the server makes of it changes no Answer; an error says that it did not answer
// with a 221 (after which it may close as it likes).
func (c *Conn) Quit() error {
	if c.broken.Load() {
		return c.wire.Close()
	}
	defer c.drop()
	if err := c.client.UpdateDeadline(min(c.timeout, stopWait)); err != nil {
		return fmt.Errorf("taking leave: %w", err)
	}
	if err := c.client.Quit(); err != nil && c.client.HasConnection() {
		return fmt.Errorf("taking leave: %w", err)
	}
	return nil
}

// check refuses what no attempt could cure.
func check(cfg Config) error {
	switch {
	case cfg.Host == "" || cfg.Port < 1 || cfg.Port > 65535:
		return fmt.Errorf("%w: no host or no port", ErrConfig)
	case cfg.Security == None && !loopback(cfg.Host):
		return fmt.Errorf("%w: %s is not loopback; use tls or starttls", ErrPlaintext, cfg.Host)
	case cfg.Security != TLS && cfg.Security != StartTLS && cfg.Security != None:
		return fmt.Errorf("%w: security is tls, starttls or none, not %q", ErrConfig, cfg.Security)
	case !token.MatchString(helloName(cfg.Hello)):
		return fmt.Errorf("%w: name for EHLO is not printable ASCII", ErrConfig)
	}
	return nil
}

func helloName(name string) string {
	if name == "" {
		return "localhost"
	}
	return name
}

// loopback tells whether a host is this machine by its very name.
func loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback() || strings.EqualFold(host, "localhost")
}

func dialer(cfg Config, timeout time.Duration) func(context.Context, string, string) (net.Conn, error) {
	if cfg.Dial != nil {
		return cfg.Dial
	}
	return (&net.Dialer{Timeout: timeout}).DialContext
}

func tlsConfig(cfg Config) (*tls.Config, error) {
	secure := &tls.Config{ServerName: cfg.Host, MinVersion: tls.VersionTLS12}
	if len(cfg.RootCAs) == 0 {
		return secure, nil
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	if !pool.AppendCertsFromPEM(cfg.RootCAs) {
		return nil, fmt.Errorf("%w: root certificates are not PEM", ErrConfig)
	}
	secure.RootCAs = pool
	return secure, nil
}

// refusal is the Answer for a connection that did not come about.
func refusal(stage Stage, err error, cfg Config) Answer {
	a := failed(stage, err)
	for _, known := range []error{ErrPlaintext, ErrStripped, ErrNoAuth} {
		if errors.Is(err, known) {
			a.Text = known.Error()
		}
	}
	if untrusted(err) {
		a.Text = escape(fmt.Sprintf("%s: %s", ErrCertificate, err))
	}
	if reveals(err.Error(), cfg) {
		a.Text = "words withheld: they repeat the password"
	}
	a.Broken = true
	return a
}

// report is the error for a connection that did not come about: the chain of err, unless the server's words are in it, which
// the Answer has.
func report(address string, a Answer, err error) error {
	switch {
	case a.Code != 0:
		return fmt.Errorf("connecting to %s: answered %d to %s: %s", address, a.Code, a.Stage, a.Text)
	case untrusted(err):
		return fmt.Errorf("connecting to %s: %w: %w", address, ErrCertificate, err)
	case a.Stage == Auth && !errors.Is(err, ErrNoAuth) && !errors.Is(err, context.Canceled):
		return fmt.Errorf("logging in to %s: %s", address, a.Text)
	}
	return fmt.Errorf("connecting to %s: %w", address, err)
}

func untrusted(err error) bool {
	_, ok := errors.AsType[*tls.CertificateVerificationError](err)
	return ok
}

// reveals tells whether words have the password in them, as it is or as AUTH sends it.
func reveals(words string, cfg Config) bool {
	if cfg.Password == "" {
		return false
	}
	for _, secret := range []string{cfg.Password, "\x00" + cfg.User + "\x00" + cfg.Password} {
		if strings.Contains(words, secret) || strings.Contains(words, base64.StdEncoding.EncodeToString([]byte(secret))) {
			return true
		}
	}
	return false
}
