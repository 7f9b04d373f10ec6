package inbox_test

import (
	"io"
	"strings"
	"testing"
	"testing/synctest"

	"rencontres/mailer/inbox"
)

func TestTrap5_Abuse36_NoCredentialsWhereTheyCouldBeRead(t *testing.T) {
	tests := []struct {
		name     string
		server   *fake
		host     string
		security inbox.Security
	}{
		{"clear text outside loopback", &fake{}, "imap.oriv.example", inbox.None},
		{"clear text to a name that looks local", &fake{}, "localhost.oriv.example", inbox.None},
		{"PREAUTH", &fake{greeting: "* PREAUTH [CAPABILITY IMAP4rev1] hello"}, "localhost", inbox.None},
		{"LOGINDISABLED", &fake{caps: "IMAP4rev1 LOGINDISABLED"}, "localhost", inbox.None},
		{"STARTTLS stripped, BAD", &fake{}, "imap.oriv.example", inbox.StartTLS},
		{"STARTTLS stripped, NO", &fake{answer: func(c *conversation, tag, _ string) { c.say("%s NO no", tag) }}, "localhost", inbox.StartTLS},
		{"STARTTLS stripped, other tag", &fake{answer: func(c *conversation, _, _ string) { c.say("T9 OK begin") }}, "localhost", inbox.StartTLS},
		{"PREAUTH before STARTTLS", &fake{greeting: "* PREAUTH hello", answer: func(c *conversation, tag, _ string) { c.say("%s OK begin", tag) }},
			"imap.oriv.example", inbox.StartTLS},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := inbox.Config{Host: tt.host, Security: tt.security, User: address, Password: "canary", Dial: tt.server.dial}
				_, err := inbox.Connect(t.Context(), c)
				if _, ok := err.(*inbox.InsecureError); !ok {
					t.Errorf("got %v", err)
				}
				synctest.Wait()
				if sent := tt.server.commands(); strings.Contains(sent, "canary") || strings.Contains(sent, address) || strings.Contains(sent, "LOGIN") {
					t.Errorf("sent %s", sent)
				}
			})
		})
	}
}

func TestTrap5_WordsInjectedBeforeTLSAreNotBelieved(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{answer: func(c *conversation, tag, _ string) {
			go io.WriteString(c.Conn, tag+" OK begin\r\n* PREAUTH hello\r\n")
			io.Copy(io.Discard, c.Reader)
		}}
		c := inbox.Config{Host: "localhost", Security: inbox.StartTLS, User: address, Password: "canary", Dial: f.dial}
		if _, err := inbox.Connect(t.Context(), c); err == nil || !strings.Contains(err.Error(), "TLS") {
			t.Errorf("got %v", err)
		}
		if strings.Contains(f.commands(), "canary") {
			t.Errorf("sent %s", f.commands())
		}
	})
}
