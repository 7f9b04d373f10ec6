package sandbox_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/smtp"
	"net/textproto"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"rencontres/mailer/sandbox"
)

const letter = "From: a@one.example\r\nTo: b@two.example\r\nSubject: x\r\n\r\n.dot\r\nDATA\r\nend\r\n"

// client connects in memory and says EHLO; the test fails if it cannot.
func client(t *testing.T, s *sandbox.Server) *smtp.Client {
	t.Helper()
	conn, err := s.DialSMTP(context.Background(), "", "")
	if err != nil {
		t.Fatal(err)
	}
	c, err := smtp.NewClient(conn, "localhost")
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Hello("client.example"); err != nil {
		t.Fatal(err)
	}
	return c
}

// send returns the stage at which a letter failed, and the error; "" when it was accepted.
func send(c *smtp.Client, to string) (string, error) {
	if err := c.Mail("a@one.example"); err != nil {
		return "mail", err
	}
	if err := c.Rcpt(to); err != nil {
		return "rcpt", err
	}
	w, err := c.Data()
	if err != nil {
		return "data", err
	}
	if _, err := w.Write([]byte(letter)); err != nil {
		return "body", err
	}
	if err := w.Close(); err != nil {
		return "dot", err
	}
	return "", nil
}

func TestServerAcceptsAndRecordsInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var hooked []string
		s := sandbox.New(sandbox.Options{OnAccept: func(d sandbox.Delivery) { hooked = append(hooked, d.To) }})
		defer s.Close()
		c := client(t, s)
		for _, to := range []string{"b@two.example", "c@two.example"} {
			if stage, err := send(c, to); err != nil {
				t.Fatalf("%s: %v", stage, err)
			}
		}
		c.Quit()
		got := s.Accepted()
		if len(got) != 2 || got[0].To != "b@two.example" || got[1].To != "c@two.example" || got[0].From != "a@one.example" {
			t.Fatalf("got %+v", got)
		}
		if string(got[0].Raw) != letter {
			t.Errorf("raw: got %q, want %q", got[0].Raw, letter)
		}
		if strings.Join(hooked, " ") != "b@two.example c@two.example" {
			t.Errorf("hook saw %v", hooked)
		}
	})
}

func TestServerMisbehavesAtEachStage(t *testing.T) {
	tests := []struct {
		name   string
		at     sandbox.Stage
		answer sandbox.Answer
		stage  string // where the client notices
		code   int    // 0: the connection is gone
		kept   int    // messages accepted
		alive  bool   // a second letter passes on the same connection
	}{
		{"mail 451", sandbox.Mail, sandbox.Answer{Code: 451, Status: "4.3.0", Text: "later"}, "mail", 451, 0, true},
		{"rcpt 550", sandbox.Rcpt, sandbox.Answer{Code: 550, Status: "5.1.1", Text: "unknown"}, "rcpt", 550, 0, true},
		{"data 452", sandbox.Data, sandbox.Answer{Code: 452, Status: "4.3.1", Text: "full"}, "data", 452, 0, true},
		{"dot 554", sandbox.Dot, sandbox.Answer{Code: 554, Status: "5.7.1", Text: "spam"}, "dot", 554, 0, true},
		{"rcpt 421", sandbox.Rcpt, sandbox.Answer{Code: 421, Text: "bye"}, "rcpt", 421, 0, false},
		{"mail drop", sandbox.Mail, sandbox.Answer{Drop: true}, "mail", 0, 0, false},
		{"data drop", sandbox.Data, sandbox.Answer{Drop: true}, "data", 0, 0, false},
		{"drop before the dot", sandbox.Body, sandbox.Answer{Drop: true}, "dot", 0, 0, false},
		{"drop after the dot", sandbox.Dot, sandbox.Answer{Drop: true}, "dot", 0, 0, false},
		{"drop after the dot, kept", sandbox.Dot, sandbox.Answer{Drop: true, Keep: true}, "dot", 0, 1, false},
		{"drop after the 250", sandbox.Dot, sandbox.Answer{DropAfter: true}, "", 0, 1, false},
		{"250 after nine minutes", sandbox.Dot, sandbox.Answer{Delay: 9 * time.Minute}, "", 0, 1, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := sandbox.New(sandbox.Options{})
				defer s.Close()
				asked := 0
				s.Behave(func(step sandbox.Step) *sandbox.Answer {
					if step.Stage != tt.at || step.Messages > 0 || asked > 0 {
						return nil
					}
					asked++
					return &tt.answer
				})
				c := client(t, s)
				defer c.Close()
				start := time.Now()
				stage, err := send(c, "b@two.example")
				if stage != tt.stage {
					t.Fatalf("noticed at %q (%v), want %q", stage, err, tt.stage)
				}
				reply, _ := errors.AsType[*textproto.Error](err)
				if got := reply != nil && reply.Code == tt.code; tt.code != 0 && !got {
					t.Errorf("got %v, want code %d", err, tt.code)
				}
				if waited := time.Since(start); waited != tt.answer.Delay {
					t.Errorf("waited %v, want %v", waited, tt.answer.Delay)
				}
				if got := len(s.Accepted()); got != tt.kept {
					t.Errorf("accepted %d, want %d", got, tt.kept)
				}
				if err != nil && tt.alive {
					c.Reset()
				}
				stage, err = send(c, "b@two.example")
				if (err == nil) != tt.alive {
					t.Errorf("second letter: %s %v, want alive %v", stage, err, tt.alive)
				}
			})
		})
	}
}

func TestServerRefusesTheConnection(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := sandbox.New(sandbox.Options{})
		defer s.Close()
		s.Behave(func(step sandbox.Step) *sandbox.Answer {
			if step.Stage == sandbox.Connect && step.Connection == 1 {
				return &sandbox.Answer{Code: 554, Status: "5.7.1", Text: "no"}
			}
			if step.Stage == sandbox.Hello {
				return &sandbox.Answer{Code: 450, Text: "busy"}
			}
			return nil
		})
		conn, _ := s.DialSMTP(context.Background(), "", "")
		_, err := smtp.NewClient(conn, "localhost")
		if reply, ok := errors.AsType[*textproto.Error](err); !ok || reply.Code != 554 {
			t.Errorf("connect: got %v, want 554", err)
		}
		conn, _ = s.DialSMTP(context.Background(), "", "")
		c, err := smtp.NewClient(conn, "localhost")
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Hello("x"); err == nil || !strings.Contains(err.Error(), "450") {
			t.Errorf("hello: got %v, want 450", err)
		}
	})
}

func TestServerStallsUntilClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := sandbox.New(sandbox.Options{})
		s.Behave(func(step sandbox.Step) *sandbox.Answer {
			if step.Stage == sandbox.Dot {
				return &sandbox.Answer{Stall: true}
			}
			return nil
		})
		c := client(t, s)
		time.AfterFunc(time.Hour, func() { s.Close() })
		start := time.Now()
		if stage, err := send(c, "b@two.example"); stage != "dot" || err == nil {
			t.Errorf("got %q %v", stage, err)
		}
		if time.Since(start) != time.Hour {
			t.Errorf("ended after %v", time.Since(start))
		}
		if _, err := s.DialSMTP(context.Background(), "", ""); !errors.Is(err, net.ErrClosed) {
			t.Errorf("dialing a closed server: %v", err)
		}
	})
}

func TestServerAuthenticates(t *testing.T) {
	for _, security := range []sandbox.Security{sandbox.None, sandbox.TLS, sandbox.StartTLS} {
		t.Run(string(security), func(t *testing.T) {
			s := sandbox.New(sandbox.Options{Accounts: map[string]string{"In@oriv.example": "secret"}, TLS: security, RequireAuth: true})
			defer s.Close()
			_, address, err := s.Listen(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			pool := x509.NewCertPool()
			pool.AppendCertsFromPEM(s.CertificatePEM())
			config := &tls.Config{RootCAs: pool, ServerName: "localhost"}
			dial := func() *smtp.Client {
				conn, err := net.Dial("tcp", address)
				if err != nil {
					t.Fatal(err)
				}
				if security == sandbox.TLS {
					conn = tls.Client(conn, config)
				}
				c, err := smtp.NewClient(conn, "localhost")
				if err != nil {
					t.Fatal(err)
				}
				if security == sandbox.StartTLS {
					if err := c.StartTLS(config); err != nil {
						t.Fatal(err)
					}
				}
				return c
			}
			c := dial()
			if _, err := send(c, "b@two.example"); err == nil || !strings.HasPrefix(err.Error(), "530") {
				t.Errorf("without AUTH: got %v, want 530", err)
			}
			if err := c.Auth(smtp.PlainAuth("", "in@oriv.example", "wrong", "localhost")); err == nil || !strings.HasPrefix(err.Error(), "535") {
				t.Errorf("wrong password: got %v, want 535", err)
			}
			c = dial()
			if err := c.Auth(smtp.PlainAuth("", "in@ORIV.example", "secret", "localhost")); err != nil {
				t.Fatal(err)
			}
			if stage, err := send(c, "b@two.example"); err != nil {
				t.Errorf("%s: %v", stage, err)
			}
			if got := len(s.AcceptedFor("B@two.example")); got != 1 {
				t.Errorf("accepted %d, want 1", got)
			}
			c.Close()
		})
	}
}

func TestServerHidesExtensions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, hide := range [][]string{nil, {"8BITMIME", "PIPELINING"}} {
			s := sandbox.New(sandbox.Options{Hide: hide})
			c := client(t, s)
			for _, name := range []string{"8BITMIME", "PIPELINING"} {
				if ok, _ := c.Extension(name); ok != (hide == nil) {
					t.Errorf("hiding %v: %s is offered: %v", hide, name, ok)
				}
			}
			c.Close()
			s.Close()
		}
	})
}
