package mailer

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// tripTo makes a round of letters over a server of its own, and gives what was found by what it is about: "ok", "note" or "WRONG", and words.
func tripTo(w *world, o sandbox.Options, behave func(sandbox.Step) *sandbox.Answer, change func(*Config)) (map[string]string, *sandbox.Server) {
	w.Helper()
	o.Accounts, o.Now = map[string]string{ourAddress: "secret"}, w.registry.Now
	server := sandbox.New(o)
	server.Behave(behave)
	s := w.newService(func(c *Config) {
		c.Inbox.Dial, c.Relay.Dial, c.Done = server.DialIMAP, server.DialSMTP, ""
		if change != nil {
			change(c)
		}
	})
	said := map[string]string{}
	for _, f := range s.RoundTrip(w.ctx, s.NewTrip(), 30*time.Second) {
		mark := "ok "
		switch {
		case !f.OK:
			mark = "WRONG "
		case f.Note:
			mark = "note "
		}
		said[f.What] = mark + f.Say
	}
	return said, server
}

func signedBy(domain string) func(sandbox.Delivery) []byte {
	return func(d sandbox.Delivery) []byte {
		return append([]byte("DKIM-Signature: v=1; a=rsa-sha256; d="+domain+"; s=s1;\r\n h=from:to; bh=x; b=y\r\n"), d.Raw...)
	}
}

// renamed is what some relays make of a letter.
func renamed(d sandbox.Delivery) []byte {
	head, rest, _ := strings.Cut(string(d.Raw), "Message-ID: <")
	_, rest, _ = strings.Cut(rest, ">")
	return []byte(head + "Message-ID: <0102-000@eu-west-3.amazonses.example>" + rest)
}

// A round trip says of each kind of host what survives.
func TestRoundTrip(t *testing.T) {
	nobodyRefused := func(s sandbox.Step) *sandbox.Answer {
		if s.Stage == sandbox.Rcpt && strings.HasPrefix(s.To, "personne-") {
			return &sandbox.Answer{Code: 550, Status: "5.1.1", Text: "unknown user"}
		}
		return nil
	}
	stamp := &sandbox.Stamp{AuthservID: "mx.oriv.example"}
	cases := map[string]struct {
		o      sandbox.Options
		behave func(sandbox.Step) *sandbox.Answer
		change func(*Config)
		want   map[string]string
	}{
		"a good host": {sandbox.Options{Plus: true, Stamp: stamp, Alter: signedBy("oriv.example")}, nobodyRefused, nil, map[string]string{
			"round trip": "ok the letter to ourselves is in INBOX", "Message-ID": "ok it is kept", "Authentication-Results": "ok our host notes that the letter is ours",
			"signature": "ok localhost signs in our name: oriv.example (selector s1)", "address with a plus": "ok it reaches us, in INBOX", "address of nobody": "ok refused at once (550 5.1.1)"}},
		"a plain one": {sandbox.Options{}, nil, nil, map[string]string{
			"Message-ID": "ok it is kept", "Authentication-Results": "note there is none", "signature": "note nobody signed", "address with a plus": "note it was taken, and did not come back",
			"address of nobody": "note taken, and no report came in time"}},
		"another name of the host": {sandbox.Options{Stamp: &sandbox.Stamp{AuthservID: "mx9.host.example"}, Alter: signedBy("host.example")}, nobodyRefused, nil, map[string]string{
			"Authentication-Results": `WRONG the host calls itself "mx9.host.example", and authserv_id is "mx.oriv.example"`,
			"signature":              "note localhost signs, in the name of host.example (selector s1) and not of oriv.example"}},
		"no name set": {sandbox.Options{Stamp: stamp}, nobodyRefused, func(c *Config) { c.AuthservID = "" }, map[string]string{
			"Authentication-Results": `note the host calls itself "mx.oriv.example": set authserv_id = "mx.oriv.example"`}},
		"checks fail": {sandbox.Options{Stamp: &sandbox.Stamp{AuthservID: "mx.oriv.example", Result: "fail"}}, nobodyRefused, nil, map[string]string{
			"Authentication-Results": "WRONG our host says that our own letter failed"}},
		"a server that replaces Message-IDs": {sandbox.Options{Plus: true, Alter: renamed}, nobodyRefused, nil, map[string]string{
			"Message-ID": "WRONG the mail server replaces it", "address with a plus": "ok it reaches us"}},
		"no plus": {sandbox.Options{}, func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == sandbox.Rcpt && s.To != ourAddress {
				return &sandbox.Answer{Code: 550, Status: "5.1.1", Text: "unknown user"}
			}
			return nil
		}, nil, map[string]string{"address with a plus": "note the mail server refuses it (550)", "address of nobody": "ok refused at once"}},
		"a server that refuses us": {sandbox.Options{}, func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == sandbox.Mail {
				return &sandbox.Answer{Code: 550, Status: "5.7.1", Text: "not yours"}
			}
			return nil
		}, nil, map[string]string{"mail server": "WRONG it did not take a letter to ourselves"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				said, server := tripTo(w, c.o, c.behave, c.change)
				defer server.Close()
				for what, want := range c.want {
					if !strings.HasPrefix(said[what], want) {
						t.Errorf("%s:\n got %s\nwant %s", what, said[what], want)
					}
				}
			})
		})
	}
}

// Where unknown addresses are taken first, the report about one tells whether bounces will be understood.
func TestRoundTripReport(t *testing.T) {
	for name, c := range map[string]struct {
		lose bool // the report lacks the headers of the letter
		want string
	}{"a report with headers": {false, "ok a report came after"}, "a report without": {true, "WRONG a report came, without the Message-ID"}} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				var server *sandbox.Server
				o := sandbox.Options{OnAccept: func(d sandbox.Delivery) {
					if !strings.HasPrefix(d.To, "personne-") {
						return
					}
					raw, err := sandbox.BounceOf(d.Raw, sandbox.Bounce{Recipient: d.To, Status: "5.1.1", At: w.registry.Now()})
					if err != nil {
						t.Error(err)
					}
					if c.lose {
						raw = bytes.ReplaceAll(raw, []byte("Message-ID: <"+tokenIn(d.Raw)), []byte("X-Lost: <"+tokenIn(d.Raw)))
						raw = bytes.ReplaceAll(raw, []byte("References: <"+tokenIn(d.Raw)), []byte("X-Lost: <"))
						raw = bytes.ReplaceAll(raw, []byte("In-Reply-To: <"+tokenIn(d.Raw)), []byte("X-Lost: <"))
					}
					if err := server.Deliver(ourAddress, raw, w.registry.Now()); err != nil {
						t.Error(err)
					}
				}}
				o.Accounts, o.Now = map[string]string{ourAddress: "secret"}, w.registry.Now
				server = sandbox.New(o)
				defer server.Close()
				s := w.newService(func(c *Config) { c.Inbox.Dial, c.Relay.Dial = server.DialIMAP, server.DialSMTP })
				found := s.RoundTrip(w.ctx, s.NewTrip(), 10*time.Second)
				if last := found[len(found)-1]; !strings.HasPrefix(map[bool]string{true: "ok ", false: "WRONG "}[last.OK]+last.Say, c.want) {
					t.Errorf("%+v, want %s", last, c.want)
				}
			})
		})
	}
}

// tokenIn is the token of a letter.
func tokenIn(raw []byte) string {
	_, rest, _ := strings.Cut(string(raw), "Message-ID: <")
	token, _, _ := strings.Cut(rest, "@")
	return token
}

// The service that runs beside takes the letters of a round trip for its own: nobody is answered, and nothing is for a person.
func TestRoundTripBesideTheService(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		found := w.service.RoundTrip(w.ctx, w.service.NewTrip(), 10*time.Second)
		if len(found) == 0 || !found[0].OK {
			w.Fatalf("found %+v", found)
		}
		w.pass()
		if got := w.letters(registry.LetterFilter{}); len(got) != 0 || len(w.cases()) != 0 {
			t.Errorf("letters %+v, cases %q", got, w.cases())
		}
	})
}
