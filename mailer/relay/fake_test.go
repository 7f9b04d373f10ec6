package relay

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"
)

// What a fake server can do instead of replying.
const (
	dropNow = "drop"  // close the connection without a word
	stall   = "stall" // say nothing until the client goes
)

// fake is a small SMTP server over net.Pipe that says and does at each verb what a test wants. Verbs: "greeting", "EHLO",
// "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "body" (when the last line before the dot is there), "dot", "RSET", "QUIT".
type fake struct {
	t          *testing.T
	extensions []string
	drip       string // a verb that is answered one byte every ten seconds
	implicit   *tls.Config
	starttls   *tls.Config
	// reply returns "" for the usual reply, dropNow, stall, or the bytes to send; n counts the calls for this verb from 1.
	reply func(verb string, n int) string

	mu       sync.Mutex
	counts   map[string]int
	lines    []string // all command lines
	messages []string // bodies whose dot arrived, undone of dot stuffing
	cut      []string // bodies that ended before the dot
	taken    bool     // the last reply was 354
	done     sync.WaitGroup
}

func newFake(t *testing.T, reply func(verb string, n int) string) *fake {
	return &fake{t: t, reply: reply, counts: map[string]int{}}
}

func (f *fake) config() Config {
	return Config{Host: "localhost", Port: 25, Security: None, Dial: f.dial}
}

func (f *fake) dial(context.Context, string, string) (net.Conn, error) {
	client, server := net.Pipe()
	f.done.Go(func() {
		defer server.Close()
		var conn net.Conn = server
		if f.implicit != nil {
			conn = tls.Server(server, f.implicit)
		}
		f.serve(conn)
	})
	return client, nil
}

// dialTCP is dial over a connection of the kernel.
func (f *fake) dialTCP(ctx context.Context, _, _ string) (net.Conn, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	f.done.Go(func() {
		defer l.Close()
		server, err := l.Accept()
		if err != nil {
			f.t.Error(err)
			return
		}
		defer server.Close()
		f.serve(server)
	})
	return (&net.Dialer{}).DialContext(ctx, "tcp", l.Addr().String())
}

// answer says what is to be said at a verb, and reports whether the conversation goes on.
func (f *fake) answer(conn net.Conn, verb, usual string) bool {
	f.mu.Lock()
	f.counts[verb]++
	n := f.counts[verb]
	f.mu.Unlock()
	words := ""
	if f.reply != nil {
		words = f.reply(verb, n)
	}
	switch words {
	case "":
		words = usual
	case dropNow:
		return false
	case stall:
		_, _ = conn.Read(make([]byte, 1))
		return false
	}
	f.taken = strings.HasPrefix(words, "354")
	if words == "" {
		return true
	}
	size := len(words)
	if f.drip == verb {
		size = 1
	}
	for len(words) > 0 {
		n := min(size, len(words))
		if _, err := conn.Write([]byte(words[:n])); err != nil {
			return false
		}
		words = words[n:]
		if f.drip == verb {
			time.Sleep(10 * time.Second)
		}
	}
	return true
}

func (f *fake) serve(conn net.Conn) {
	if !f.answer(conn, "greeting", "220 fake ESMTP\r\n") {
		return
	}
	r := bufio.NewReader(conn)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		f.mu.Lock()
		f.lines = append(f.lines, strings.TrimSpace(line))
		f.mu.Unlock()
		verb, _, _ := strings.Cut(strings.ToUpper(strings.TrimSpace(line)), " ")
		switch verb {
		case "EHLO":
			usual := "250-fake\r\n"
			for _, e := range f.extensions {
				usual += "250-" + e + "\r\n"
			}
			if !f.answer(conn, verb, usual+"250 8BITMIME\r\n") {
				return
			}
		case "STARTTLS":
			if !f.answer(conn, verb, "220 go\r\n") {
				return
			}
			conn = tls.Server(conn, f.starttls)
			r = bufio.NewReader(conn)
		case "AUTH":
			if !f.answer(conn, verb, "235 2.7.0 welcome\r\n") {
				return
			}
		case "DATA":
			if !f.answer(conn, verb, "354 go on\r\n") {
				return
			}
			if f.taken && !f.body(conn, r) {
				return
			}
		case "QUIT":
			f.answer(conn, verb, "221 bye\r\n")
			return
		default:
			if !f.answer(conn, verb, "250 2.0.0 ok\r\n") {
				return
			}
		}
	}
}

// body reads up to the dot. The letters of these tests end with the line "end".
func (f *fake) body(conn net.Conn, r *bufio.Reader) bool {
	var b strings.Builder
	keep := func(list *[]string) {
		f.mu.Lock()
		defer f.mu.Unlock()
		*list = append(*list, b.String())
	}
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			b.WriteString(line)
			keep(&f.cut)
			return false
		}
		if line == ".\r\n" {
			keep(&f.messages)
			return f.answer(conn, "dot", "250 2.0.0 queued as 1\r\n")
		}
		b.WriteString(strings.TrimPrefix(line, "."))
		if line == "end\r\n" && !f.answer(conn, "body", "") {
			keep(&f.cut)
			return false
		}
	}
}

// connect dials the fake and fails the test if that does not work.
func (f *fake) connect(t *testing.T) *Conn {
	t.Helper()
	c, a, err := Dial(t.Context(), f.config())
	if err != nil {
		t.Fatalf("Dial: %v (%+v)", err, a)
	}
	t.Cleanup(func() { c.Close(); f.done.Wait() })
	return c
}

// at makes a reply function that misbehaves at one verb alone.
func at(verb, words string) func(string, int) string {
	return func(v string, n int) string {
		if v == verb && n == 1 {
			return words
		}
		return ""
	}
}

const letter = "Subject: x\r\n\r\n.dots\r\n..more\r\nend\r\n"

// pki is a root certificate and server certificates that it signs.
type pki struct {
	root *x509.Certificate
	key  *ecdsa.PrivateKey
	pem  []byte
}

func newPKI(t *testing.T) *pki {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	root := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test root"}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC), NotAfter: time.Date(2099, 1, 1, 0, 0, 0, 0, time.UTC), KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, root, root, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return &pki{root: root, key: key, pem: pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})}
}

func (p *pki) server(t *testing.T, name string, until time.Time) *tls.Config {
	t.Helper()
	cert := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: name}, DNSNames: []string{name},
		NotBefore: time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC), NotAfter: until, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, cert, p.root, &p.key.PublicKey, p.key)
	if err != nil {
		t.Fatal(err)
	}
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: p.key}}}
}

func (f *fake) said() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return fmt.Sprint(f.lines)
}
