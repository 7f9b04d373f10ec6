package relay

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

const canary = "mot-de-passe-KANARI"

func future() time.Time { return time.Now().AddDate(10, 0, 0) }

func TestDialEncryptsAndLogsIn(t *testing.T) {
	authority := newPKI(t)
	plain := base64.StdEncoding.EncodeToString([]byte("\x00user\x00" + canary))
	for _, row := range []struct {
		security Security
		auth     string
		want     string
	}{
		{TLS, "AUTH PLAIN LOGIN", "AUTH PLAIN " + plain},
		{TLS, "AUTH LOGIN CRAM-MD5 PLAIN", "AUTH PLAIN " + plain},
		{StartTLS, "AUTH PLAIN LOGIN", "AUTH PLAIN " + plain},
		{StartTLS, "AUTH LOGIN", "AUTH LOGIN"},
	} {
		f := newFake(t, nil)
		f.extensions = []string{row.auth}
		server := authority.server(t, "smtp.oriv.example", future())
		if row.security == TLS {
			f.implicit = server
		} else {
			f.starttls = server
			f.extensions = append(f.extensions, "STARTTLS")
		}
		cfg := Config{Host: "smtp.oriv.example", Port: 465, Security: row.security, User: "user", Password: canary, Dial: f.dial, RootCAs: authority.pem, Hello: "client.oriv.example"}
		c, a, err := Dial(t.Context(), cfg)
		if err != nil || a.Stage != Auth || a.Code != 235 {
			t.Errorf("%s %s: %+v, %v", row.security, row.auth, a, err)
			continue
		}
		if sent := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil); sent.Outcome != Sent {
			t.Errorf("%s: %+v", row.security, sent)
		}
		if err := c.Quit(); err != nil {
			t.Errorf("%s: Quit: %v", row.security, err)
		}
		f.done.Wait()
		if said := f.said(); !strings.Contains(said, row.want) || !strings.Contains(said, "EHLO client.oriv.example") || len(f.messages) != 1 {
			t.Errorf("%s %s: commands %s", row.security, row.auth, said)
		}
	}
}

func TestTrap13_Abuse36_NoTLSNoConnection(t *testing.T) {
	authority := newPKI(t)
	for _, row := range []struct {
		name     string
		security Security
		host     string
		ext      []string
		starttls bool
		reply    func(string, int) string
		want     error
	}{
		{name: "stripped", security: StartTLS, host: "smtp.oriv.example", ext: []string{"AUTH PLAIN LOGIN"}, want: ErrStripped},
		{name: "stripped on loopback", security: StartTLS, host: "localhost", ext: []string{"AUTH PLAIN"}, want: ErrStripped},
		{name: "EHLO refused", security: StartTLS, host: "smtp.oriv.example", reply: at("EHLO", "500 what\r\n"), want: ErrStripped},
		{name: "offered and refused", security: StartTLS, host: "smtp.oriv.example", ext: []string{"STARTTLS", "AUTH PLAIN"}, reply: at("STARTTLS", "454 4.7.0 not now\r\n")},
		{name: "no TLS wanted", security: None, host: "smtp.oriv.example", want: ErrPlaintext},
		{name: "nothing said", security: "", host: "localhost", want: ErrConfig},
		{name: "opportunistic", security: "opportunistic", host: "localhost", want: ErrConfig},
		{name: "name that begins like loopback", security: None, host: "localhost.evil.example", want: ErrPlaintext},
		{name: "address that ends like loopback", security: None, host: "10.127.0.1", want: ErrPlaintext},
		{name: "plain server where TLS is wanted", security: TLS, host: "smtp.oriv.example"},
	} {
		f := newFake(t, row.reply)
		f.extensions = row.ext
		f.starttls = authority.server(t, "smtp.oriv.example", future())
		cfg := Config{Host: row.host, Port: 587, Security: row.security, User: "user", Password: canary, Dial: f.dial, RootCAs: authority.pem, Timeout: time.Second}
		c, a, err := Dial(t.Context(), cfg)
		if c != nil || err == nil || row.want != nil && !errors.Is(err, row.want) {
			t.Errorf("%s: conn %v, error %v, want %v", row.name, c != nil, err, row.want)
		}
		if a.Outcome != Deferred || a.Stage != Connect || !a.Broken {
			t.Errorf("%s: answer %+v", row.name, a)
		}
		f.done.Wait()
		if said := f.said(); strings.Contains(said, "AUTH") || strings.Contains(said, "MAIL") {
			t.Errorf("%s: commands %s", row.name, said)
		}
	}
	for _, host := range []string{"127.0.0.1", "127.8.9.1", "::1", "localhost", "LOCALHOST"} {
		f := newFake(t, nil)
		cfg := f.config()
		cfg.Host = host
		c, _, err := Dial(t.Context(), cfg)
		if err != nil {
			t.Errorf("%s: %v, want a connection", host, err)
			continue
		}
		c.Close()
	}
}

// What an attacker puts before the handshake is not taken for the server's word after it.
func TestAbuse36_WordsBeforeTheHandshakeAreForgotten(t *testing.T) {
	authority := newPKI(t)
	f := newFake(t, at("STARTTLS", "220 go\r\n250-injected\r\n250 AUTH PLAIN\r\n"))
	f.starttls = authority.server(t, "smtp.oriv.example", future())
	f.extensions = []string{"STARTTLS"}
	_, a, err := Dial(t.Context(), Config{Host: "smtp.oriv.example", Port: 587, Security: StartTLS, User: "u", Password: canary, Dial: f.dial, RootCAs: authority.pem})
	if err == nil || strings.Contains(f.said(), "AUTH") {
		t.Errorf("got %+v, %v, commands %s: want no AUTH that the server did not offer under TLS", a, err, f.said())
	}
}

func TestFault60_CertificateOfAnotherNameOrExpired(t *testing.T) {
	authority, other := newPKI(t), newPKI(t)
	for name, row := range map[string]struct {
		by    *pki
		host  string
		until time.Time
		want  string
	}{
		"other name":     {authority, "smtp.evil.example", future(), "smtp.oriv.example"},
		"expired":        {authority, "smtp.oriv.example", time.Now().AddDate(0, 0, -1), "expired"},
		"unknown issuer": {other, "smtp.oriv.example", future(), "authority"},
	} {
		for _, security := range []Security{TLS, StartTLS} {
			f := newFake(t, nil)
			f.extensions = []string{"STARTTLS", "AUTH PLAIN"}
			f.starttls = row.by.server(t, row.host, row.until)
			if security == TLS {
				f.implicit = f.starttls
			}
			c, a, err := Dial(t.Context(), Config{Host: "smtp.oriv.example", Port: 465, Security: security, User: "user", Password: canary, Dial: f.dial, RootCAs: authority.pem})
			if c != nil || !errors.Is(err, ErrCertificate) || !strings.Contains(err.Error(), row.want) || !strings.Contains(a.Text, row.want) {
				t.Errorf("%s, %s: answer %+v, error %v, want ErrCertificate with %q", name, security, a, err, row.want)
			}
			f.done.Wait()
			if said := f.said(); strings.Contains(said, "AUTH") {
				t.Errorf("%s, %s: commands %s", name, security, said)
			}
		}
	}
}

func TestFault18_Abuse37_RefusedLoginPausesAndKeepsThePassword(t *testing.T) {
	secret := base64.StdEncoding.EncodeToString([]byte("\x00user\x00" + canary))
	for _, row := range []struct {
		verb, words string
		stage       Stage
		outcome     Outcome
		effect      Effect
	}{
		{"AUTH", "535 5.7.8 wrong\r\n", Auth, Refused, QueuePaused},
		{"AUTH", "535 5.7.8 wrong: " + secret + "\r\n", Auth, Refused, QueuePaused},
		{"AUTH", "535 5.7.8 wrong: " + canary + "\r\n", Auth, Refused, QueuePaused},
		{"AUTH", "334 " + base64.StdEncoding.EncodeToString([]byte(canary)) + "\r\n", Auth, Deferred, Later},
		{"AUTH", "334 !" + canary + "\r\n", Auth, Deferred, Later},
		{"AUTH", "454 4.7.0 not now\r\n", Auth, Deferred, Throttled},
		{"AUTH", dropNow, Auth, Deferred, Later},
		{"greeting", "554 5.7.1 go away\r\n", Connect, Refused, QueuePaused},
		{"greeting", "421 too many\r\n", Connect, Deferred, Reconnect},
		{"greeting", "SSH-2.0-OpenSSH_9\r\n", Connect, Deferred, Later},
		{"greeting", dropNow, Connect, Deferred, Later},
	} {
		f := newFake(t, at(row.verb, row.words))
		f.extensions = []string{"AUTH PLAIN"}
		cfg := f.config()
		cfg.User, cfg.Password, cfg.Timeout = "user", canary, time.Second
		c, a, err := Dial(t.Context(), cfg)
		if c != nil || err == nil || a.Stage != row.stage || a.Outcome != row.outcome || a.Verdict().Effect != row.effect || !a.Broken {
			t.Errorf("%s %.20s: %+v, %v, verdict %+v", row.verb, row.words, a, err, a.Verdict())
		}
		for _, words := range []string{fmt.Sprintf("%v %+v", err, a)} {
			if strings.Contains(words, canary) || strings.Contains(words, secret) {
				t.Errorf("%s %.20s: password in %s", row.verb, row.words, words)
			}
		}
	}
	f := newFake(t, nil)
	f.extensions = []string{"AUTH CRAM-MD5"}
	cfg := f.config()
	cfg.User, cfg.Password = "user", canary
	if _, _, err := Dial(t.Context(), cfg); !errors.Is(err, ErrNoAuth) {
		t.Errorf("no mechanism of ours: %v, want ErrNoAuth", err)
	}
}

func TestDialEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		_, a, err := Dial(t.Context(), newFake(t, at("greeting", stall)).config())
		if took := time.Since(start); err == nil || a.Text != silent || took != time.Minute {
			t.Errorf("silent server: %+v, %v after %v", a, err, took)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		start = time.Now()
		_, a, err = Dial(ctx, newFake(t, at("EHLO", stall)).config())
		if took := time.Since(start); !errors.Is(err, context.DeadlineExceeded) || took != time.Second || a.Outcome != Deferred {
			t.Errorf("stopped: %+v, %v after %v", a, err, took)
		}
		flood := newFake(t, at("greeting", strings.Repeat("220-more\r\n", 1<<20)))
		if _, a, err = Dial(t.Context(), flood.config()); err == nil || a.Outcome != Deferred {
			t.Errorf("endless greeting: %+v, %v", a, err)
		}
	})
	refused := Config{Host: "127.0.0.1", Port: 1, Security: None}
	if _, a, err := Dial(t.Context(), refused); err == nil || a.Outcome != Deferred || a.Verdict().Effect != Later {
		t.Errorf("nobody listens: %+v, %v", a, err)
	}
	gone := Config{Host: "smtp.oriv.example", Port: 25, Security: TLS, Dial: func(context.Context, string, string) (net.Conn, error) {
		return nil, &net.DNSError{Err: "no such host", Name: "smtp.oriv.example", IsNotFound: true}
	}}
	if _, a, err := Dial(t.Context(), gone); err == nil || a.Outcome != Deferred {
		t.Errorf("no such host: %+v, %v", a, err)
	}
}

// TestUnread: what a server says, or its leaving, is known as soon as it has arrived, without waiting and without taking it away.
func TestUnread(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	conn, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	server, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{Conn: conn}
	w.budget.Store(maxReply)
	unread := func() bool {
		there, known := w.unread()
		if !known {
			t.Error("the kernel cannot be asked")
		}
		return there
	}
	arrived := func() bool {
		for deadline := time.Now().Add(10 * time.Second); !unread(); runtime.Gosched() {
			if time.Now().After(deadline) {
				return false
			}
		}
		return true
	}
	if unread() {
		t.Error("something is there before the server spoke")
	}
	if _, err := server.Write([]byte("421")); err != nil {
		t.Fatal(err)
	}
	if !arrived() {
		t.Error("the words of the server are not there")
	}
	said := make([]byte, 3)
	if n, err := w.Read(said); n != 3 || err != nil {
		t.Errorf("read %q, %v", said[:n], err)
	}
	if unread() {
		t.Error("what was read is still there")
	}
	server.Close()
	if !arrived() {
		t.Error("the end of the connection is not there")
	}
}
