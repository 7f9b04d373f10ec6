package relay_test

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/relay"
	"rencontres/mailer/sandbox"
)

func letter(to string, n int) relay.Letter {
	return relay.Letter{
		FromName: "ORIV", From: "inscriptions@oriv.example", To: to, Subject: "Votre inscription à Épernay", MessageID: fmt.Sprintf("l.%d@oriv.example", n),
		Date: time.Date(2026, 5, 4, 9, 30, 0, 0, time.UTC), Text: "Bonjour,\n.\nVous êtes inscrite.\n", HTML: "<p>Vous êtes inscrite.</p>",
	}
}

// The whole way over TCP, TLS and AUTH, through a server of another library: what arrives is what was built.
func TestSendToARealServer(t *testing.T) {
	for _, security := range []sandbox.Security{sandbox.None, sandbox.TLS, sandbox.StartTLS} {
		server := sandbox.New(sandbox.Options{Accounts: map[string]string{"inscriptions@oriv.example": "secret"}, TLS: security, RequireAuth: true})
		_, address, err := server.Listen(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		host, port, _ := net.SplitHostPort(address)
		number, _ := strconv.Atoi(port)
		cfg := relay.Config{Host: host, Port: number, Security: relay.Security(security), User: "inscriptions@oriv.example", Password: "secret", RootCAs: server.CertificatePEM()}
		if security == sandbox.None {
			cfg.Security, cfg.RootCAs = relay.None, nil
		}
		wrong := cfg
		wrong.Password = "other"
		if _, a, err := relay.Dial(t.Context(), wrong); err == nil || a.Verdict().Effect != relay.QueuePaused || a.Code != 535 {
			t.Errorf("%q, wrong password: %+v, %v", security, a, err)
		}
		c, a, err := relay.Dial(t.Context(), cfg)
		if err != nil {
			t.Fatalf("%q: %+v, %v", security, a, err)
		}
		for i := range 20 {
			raw, err := relay.Build(letter(fmt.Sprintf("r%d@mairie.example", i), i))
			if err != nil {
				t.Fatal(err)
			}
			if a := c.Send(t.Context(), "inscriptions@oriv.example", fmt.Sprintf("r%d@mairie.example", i), raw, nil); a.Outcome != relay.Sent {
				t.Errorf("%q, letter %d: %+v", security, i, a)
			}
			got := server.AcceptedFor(fmt.Sprintf("r%d@mairie.example", i))
			if len(got) != 1 || !bytes.Equal(got[0].Raw, raw) {
				t.Errorf("%q, letter %d: server has %d", security, i, len(got))
			}
		}
		if err := c.Quit(); err != nil {
			t.Errorf("%q: %v", security, err)
		}
		server.Close()
	}
}

func TestFault16_Fault17_Fault19_Fault20_OverTCP(t *testing.T) {
	for _, row := range []struct {
		stage    sandbox.Stage
		answer   sandbox.Answer
		outcome  relay.Outcome
		effect   relay.Effect
		accepted int
	}{
		{sandbox.Mail, sandbox.Answer{Code: 451, Status: "4.3.0"}, relay.Deferred, relay.Later, 0},
		{sandbox.Mail, sandbox.Answer{Code: 550, Status: "5.7.1"}, relay.Refused, relay.QueuePaused, 0},
		{sandbox.Rcpt, sandbox.Answer{Code: 550, Status: "5.1.1", Text: "user unknown"}, relay.Refused, relay.AddressDead, 0},
		{sandbox.Rcpt, sandbox.Answer{Code: 450, Status: "4.2.0", Text: "greylisted"}, relay.Deferred, relay.Later, 0},
		{sandbox.Rcpt, sandbox.Answer{Code: 421, Text: "bye"}, relay.Deferred, relay.Reconnect, 0},
		{sandbox.Rcpt, sandbox.Answer{Drop: true}, relay.Deferred, relay.Later, 0},
		{sandbox.Dot, sandbox.Answer{Code: 554, Status: "5.7.1", Text: "spam"}, relay.Refused, relay.LetterFailed, 0},
		{sandbox.Dot, sandbox.Answer{Code: 452, Status: "4.3.1"}, relay.Deferred, relay.Later, 0},
		{sandbox.Dot, sandbox.Answer{Drop: true}, relay.Unknown, relay.Doubtful, 0},
		{sandbox.Dot, sandbox.Answer{Drop: true, Keep: true}, relay.Unknown, relay.Doubtful, 1},
	} {
		name := fmt.Sprintf("%s %+v", row.stage, row.answer)
		server := sandbox.New(sandbox.Options{})
		server.Behave(func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == row.stage {
				return &row.answer
			}
			return nil
		})
		_, address, err := server.Listen(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		host, port, _ := net.SplitHostPort(address)
		number, _ := strconv.Atoi(port)
		c, _, err := relay.Dial(t.Context(), relay.Config{Host: host, Port: number, Security: relay.None})
		if err != nil {
			t.Fatal(err)
		}
		raw, err := relay.Build(letter("r@mairie.example", 1))
		if err != nil {
			t.Fatal(err)
		}
		a := c.Send(t.Context(), "inscriptions@oriv.example", "r@mairie.example", raw, nil)
		if a.Outcome != row.outcome || a.Verdict().Effect != row.effect {
			t.Errorf("%s: %+v, %+v", name, a, a.Verdict())
		}
		if got := len(server.Accepted()); got != row.accepted {
			t.Errorf("%s: server accepted %d, want %d", name, got, row.accepted)
		}
		c.Close()
		server.Close()
	}
}

func TestTrap13_ARealServerWithoutSTARTTLS(t *testing.T) {
	server := sandbox.New(sandbox.Options{Accounts: map[string]string{"a@oriv.example": "secret"}})
	defer server.Close()
	asked := make(chan sandbox.Step, 10)
	server.Behave(func(s sandbox.Step) *sandbox.Answer { asked <- s; return nil })
	cfg := relay.Config{Host: "smtp.oriv.example", Port: 587, Security: relay.StartTLS, User: "a@oriv.example", Password: "secret", Dial: server.DialSMTP}
	if _, a, err := relay.Dial(t.Context(), cfg); !errors.Is(err, relay.ErrStripped) || strings.Contains(a.Text, "secret") {
		t.Errorf("got %+v, %v, want ErrStripped", a, err)
	}
	for len(asked) > 0 {
		if s := <-asked; s.Stage == sandbox.Auth {
			t.Errorf("server was given credentials")
		}
	}
}
