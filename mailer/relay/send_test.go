package relay

import (
	"context"
	"errors"
	"fmt"
	"net"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestSendHandsOver(t *testing.T) {
	f := newFake(t, nil)
	c := f.connect(t)
	for i := range 3 {
		marked := 0
		a := c.Send(t.Context(), "a@oriv.example", "b@mairie.example", []byte(letter), func() error {
			marked++
			if len(f.messages) != i {
				t.Errorf("letter %d: marked after the dot", i)
			}
			return nil
		})
		want := Answer{Outcome: Sent, Stage: Dot, Code: 250, Enhanced: "2.0.0", Text: "2.0.0 queued as 1"}
		if a != want || marked != 1 {
			t.Errorf("letter %d: got %+v marked %d, want %+v marked once", i, a, marked, want)
		}
	}
	if err := c.Quit(); err != nil {
		t.Errorf("Quit: %v", err)
	}
	if len(f.messages) != 3 || f.messages[2] != letter {
		t.Errorf("server got %q", f.messages)
	}
	if strings.Contains(f.said(), "RSET") || strings.Contains(f.said(), "SMTPUTF8") {
		t.Errorf("commands: %s", f.said())
	}
}

// Each row is one server that misbehaves once; before is whether the letter had not been handed over for sure.
func TestTrap8_OnlyA5xxIsPermanent(t *testing.T) {
	for _, row := range []struct {
		verb, words string
		want        Answer
	}{
		{"MAIL", "550 5.7.1 no\r\n", Answer{Outcome: Refused, Stage: Mail, Code: 550, Enhanced: "5.7.1", Text: "5.7.1 no"}},
		{"MAIL", "451 4.7.1 slow\r\n", Answer{Outcome: Deferred, Stage: Mail, Code: 451, Enhanced: "4.7.1", Text: "4.7.1 slow"}},
		{"MAIL", "421 bye\r\n", Answer{Outcome: Deferred, Stage: Mail, Code: 421, Text: "bye", Broken: true}},
		{"MAIL", dropNow, Answer{Outcome: Deferred, Stage: Mail, Text: "connection lost: EOF", Broken: true}},
		{"MAIL", "garbage\r\n", Answer{Outcome: Deferred, Stage: Mail, Text: "reply is not SMTP", Broken: true}},
		{"MAIL", "354 go\r\n", Answer{Outcome: Deferred, Stage: Mail, Text: "unexpected reply 354", Broken: true}},
		{"RCPT", "550-5.1.1 The account\r\n550 5.1.1 does not exist\r\n", Answer{Outcome: Refused, Stage: Rcpt, Code: 550, Enhanced: "5.1.1", Text: "5.1.1 The account 5.1.1 does not exist"}},
		{"RCPT", "550 4.2.2 odd\r\n", Answer{Outcome: Refused, Stage: Rcpt, Code: 550, Text: "4.2.2 odd"}},
		{"RCPT", "452 4.2.2 full\r\n", Answer{Outcome: Deferred, Stage: Rcpt, Code: 452, Enhanced: "4.2.2", Text: "4.2.2 full"}},
		{"RCPT", dropNow, Answer{Outcome: Deferred, Stage: Rcpt, Text: "connection lost: EOF", Broken: true}},
		{"RCPT", "\r\n", Answer{Outcome: Deferred, Stage: Rcpt, Text: "reply is not SMTP", Broken: true}},
		{"RCPT", "550", Answer{Outcome: Deferred, Stage: Rcpt, Text: "reply is not SMTP", Broken: true}},
		{"RCPT", stall, Answer{Outcome: Deferred, Stage: Rcpt, Text: "no reply in time", Broken: true}},
		{"DATA", "554 no\r\n", Answer{Outcome: Refused, Stage: Data, Code: 554, Text: "no"}},
		{"DATA", "250 what\r\n", Answer{Outcome: Deferred, Stage: Data, Text: "unexpected reply 250", Broken: true}},
		{"DATA", dropNow, Answer{Outcome: Deferred, Stage: Data, Text: "connection lost: EOF", Broken: true}},
		{"dot", "554 5.7.1 \x1b[31mspam\r\n", Answer{Outcome: Refused, Stage: Dot, Code: 554, Enhanced: "5.7.1", Text: `5.7.1 \u001b[31mspam`}},
		{"dot", "452 4.3.1 disk\r\n", Answer{Outcome: Deferred, Stage: Dot, Code: 452, Enhanced: "4.3.1", Text: "4.3.1 disk"}},
		{"dot", "421 4.3.2 bye\r\n", Answer{Outcome: Deferred, Stage: Dot, Code: 421, Enhanced: "4.3.2", Text: "4.3.2 bye", Broken: true}},
		{"dot", "251 fine\r\n", Answer{Outcome: Sent, Stage: Dot, Code: 251, Text: "fine"}},
		{"dot", "garbage\r\n", Answer{Outcome: Unknown, Stage: Dot, Text: "reply is not SMTP", Broken: true}},
		{"dot", "354 again\r\n", Answer{Outcome: Unknown, Stage: Dot, Text: "unexpected reply 354", Broken: true}},
		{"dot", dropNow, Answer{Outcome: Unknown, Stage: Dot, Text: "connection lost: EOF", Broken: true}},
		{"dot", stall, Answer{Outcome: Unknown, Stage: Dot, Text: "no reply in time", Broken: true}},
		{"dot", strings.Repeat("250-more\r\n", 100_000), Answer{Outcome: Unknown, Stage: Dot, Text: "no usable reply: server said more than 262144 bytes at once", Broken: true}},
	} {
		for _, extensions := range [][]string{nil, {"PIPELINING"}} {
			t.Run(fmt.Sprintf("%s_%.12s_%d", row.verb, strings.TrimSpace(row.words), len(extensions)), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					f := newFake(t, inSequence(at(row.verb, row.words)))
					f.extensions = extensions
					c := f.connect(t)
					got := c.Send(t.Context(), "a@oriv.example", "b@mairie.example", []byte(letter), nil)
					if got != row.want {
						t.Fatalf("got  %+v\nwant %+v", got, row.want)
					}
					next := c.Send(t.Context(), "a@oriv.example", "c@mairie.example", []byte(letter), nil)
					if fit := next.Outcome == Sent; fit == row.want.Broken {
						t.Errorf("next letter on this connection: %+v, broken %t", next, row.want.Broken)
					}
				})
			})
		}
	}
}

// inSequence makes a reply function that takes no RCPT without a MAIL that was taken, and no DATA without both.
func inSequence(reply func(string, int) string) func(string, int) string {
	refused := false
	return func(verb string, n int) string {
		words := reply(verb, n)
		switch {
		case verb == "RSET":
			refused = false
		case refused && (verb == "RCPT" || verb == "DATA"):
			return "503 5.5.1 out of sequence\r\n"
		case strings.HasPrefix(words, "4") || strings.HasPrefix(words, "5"):
			refused = refused || verb == "MAIL" || verb == "RCPT"
		}
		return words
	}
}

// Where the server takes several commands at once, MAIL, RCPT and DATA of a letter come in one piece, and nothing of the next letter before the
// final reply to this one.
func TestPipelining(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f *fake
		f = newFake(t, func(verb string, n int) string {
			if verb == "dot" {
				time.Sleep(time.Minute)
				synctest.Wait()
				if want := 1 + 3*n; len(f.lines) != want {
					t.Errorf("before the final reply to letter %d the server was told %q", n, f.lines)
				}
			}
			return ""
		})
		f.extensions = []string{"PIPELINING"}
		c := f.connect(t)
		writes := &counted{Conn: c.wire.Conn}
		c.wire.Conn = writes
		for i := range 3 {
			if a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil); a.Outcome != Sent {
				t.Errorf("letter %d: %+v", i, a)
			}
		}
		if len(f.messages) != 3 || f.messages[2] != letter || writes.n != 9 {
			t.Errorf("%d letters in %d pieces, want three in three each: %q", len(f.messages), writes.n, f.messages)
		}
	})
}

// counted is a connection that counts what is written at once.
type counted struct {
	net.Conn
	n int
}

func (c *counted) Write(p []byte) (int, error) {
	c.n++
	return c.Conn.Write(p)
}

// A server may wait for a letter although it takes no recipient of it (RFC 2920 section 3.1): it gets an empty one, which it must not take.
func TestPipelining_DataWithoutRecipient(t *testing.T) {
	for words, broken := range map[string]bool{"554 5.5.1 no valid recipients\r\n": false, "250 2.0.0 taken\r\n": true, dropNow: true} {
		synctest.Test(t, func(t *testing.T) {
			f := newFake(t, func(verb string, n int) string {
				if n > 1 {
					return ""
				}
				return map[string]string{"RCPT": "550 5.1.1 unknown\r\n", "dot": words}[verb]
			})
			f.extensions = []string{"PIPELINING"}
			c := f.connect(t)
			a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), func() error { t.Error("marked"); return nil })
			if a.Outcome != Refused || a.Stage != Rcpt || a.Code != 550 || a.Broken != broken {
				t.Errorf("%q: got %+v, want the 550, broken %t", words, a, broken)
			}
			if len(f.messages) != 1 || f.messages[0] != "" {
				t.Errorf("%q: the server has %q, want an empty letter", words, f.messages)
			}
			if next := c.Send(t.Context(), "a@oriv.example", "c@x.example", []byte(letter), nil); (next.Outcome == Sent) == broken {
				t.Errorf("%q: the next letter: %+v", words, next)
			}
		})
	}
}

func TestTrap9_Fault21_AfterThe250NothingCounts(t *testing.T) {
	gone := false
	f := newFake(t, func(verb string, n int) string {
		switch {
		case verb == "QUIT", verb == "RSET", verb == "MAIL" && n == 2:
			gone = true
			return dropNow
		}
		return ""
	})
	c := f.connect(t)
	if a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil); a.Outcome != Sent || a.Broken {
		t.Fatalf("got %+v, want sent", a)
	}
	a := c.Send(t.Context(), "a@oriv.example", "c@x.example", []byte(letter), func() error { t.Error("marked"); return nil })
	if a.Outcome != Deferred || a.Code != 0 || !a.Broken {
		t.Errorf("second letter on a dropped connection: got %+v, want deferred and broken", a)
	}
	if len(f.messages) != 1 || !gone {
		t.Errorf("server has %d letters, want 1", len(f.messages))
	}

	quits := newFake(t, at("QUIT", dropNow))
	c = quits.connect(t)
	a = c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil)
	if err := c.Quit(); err == nil || a.Outcome != Sent {
		t.Errorf("Quit on a dropped connection: %v, answer %+v, want an error beside Sent", err, a)
	}
}

func TestTrap10_ARefusedRecipientLeavesTheConnectionToOthers(t *testing.T) {
	f := newFake(t, func(verb string, n int) string {
		if verb == "RCPT" && n%2 == 1 {
			return "550 5.1.1 unknown\r\n"
		}
		return ""
	})
	c := f.connect(t)
	for i, want := range []Outcome{Refused, Sent, Refused, Sent} {
		if a := c.Send(t.Context(), "a@oriv.example", fmt.Sprintf("r%d@x.example", i), []byte(letter), nil); a.Outcome != want || a.Broken {
			t.Errorf("letter %d: got %+v, want %s", i, a, want)
		}
	}
	if len(f.messages) != 2 || f.counts["RSET"] != 2 || f.counts["RCPT"] != 4 {
		t.Errorf("got %d letters, %v", len(f.messages), f.counts)
	}
	broken := newFake(t, func(verb string, n int) string {
		return map[string]string{"RCPT": "550 5.1.1 unknown\r\n", "RSET": dropNow}[verb]
	})
	if a := broken.connect(t).Send(t.Context(), "", "r@x.example", []byte(letter), nil); a.Outcome != Refused || a.Code != 550 || !a.Broken {
		t.Errorf("RSET that fails: got %+v, want the 550 and a broken connection", a)
	}
}

// Every command has a deadline of its own: letters whose stages take 50 seconds each, the reply nine minutes (fault 24).
func TestTrap11_EachLetterHasItsOwnTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake(t, func(verb string, n int) string {
			switch verb {
			case "dot":
				time.Sleep(9 * time.Minute)
			case "body":
			default:
				time.Sleep(50 * time.Second)
			}
			return ""
		})
		c := f.connect(t)
		for i := range 5 {
			start := time.Now()
			a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil)
			if took := time.Since(start); a.Outcome != Sent || took < 11*time.Minute {
				t.Errorf("letter %d: %+v after %v, want sent", i, a, took)
			}
		}
	})
}

func TestFault25_AStallEndsWithTheTimeout(t *testing.T) {
	for verb, limit := range map[string]time.Duration{"MAIL": time.Minute, "DATA": time.Minute, "dot": 10 * time.Minute} {
		synctest.Test(t, func(t *testing.T) {
			c := newFake(t, at(verb, stall)).connect(t)
			start := time.Now()
			a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil)
			if took := time.Since(start).Round(time.Second); took != limit || !a.Broken || a.Outcome == Sent {
				t.Errorf("%s: %+v after %v, want no reply after %v", verb, a, took, limit)
			}
		})
	}
}

// A byte every ten seconds moves no deadline: each command has its minute.
func TestFault22_ADripIsSilence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake(t, nil)
		f.drip = "RCPT"
		c := f.connect(t)
		start := time.Now()
		a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil)
		if took := time.Since(start); took > 2*time.Minute+time.Second || a.Outcome != Deferred || a.Code != 0 || !a.Broken {
			t.Errorf("got %+v after %v", a, took)
		}
	})
}

func TestFault19_ADropBeforeTheDotHandsNothingOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake(t, at("body", dropNow))
		a := f.connect(t).Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), func() error { synctest.Wait(); return nil })
		if a.Outcome != Deferred || a.Stage != Data || a.Code != 0 || !a.Broken || len(f.messages) != 0 {
			t.Errorf("drop once all but the dot is there: got %+v, server has %d letters, want deferred", a, len(f.messages))
		}
		f = newFake(t, at("body", "552 5.3.4 too much\r\n"))
		a = f.connect(t).Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil)
		if a.Outcome != Refused || a.Code != 552 || a.Stage != Data || !a.Broken {
			t.Errorf("552 before the dot: got %+v", a)
		}
		f = newFake(t, at("body", "250 already\r\n"))
		a = f.connect(t).Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil)
		if a.Outcome != Deferred || !a.Broken || len(f.messages) != 0 {
			t.Errorf("250 before the dot: got %+v, want deferred", a)
		}
	})
}

// Over TCP the kernel is asked: what the server said or did while the letter was marked is known before the dot.
func TestFault19_OverTCPNobodyWaitsForAServerThatIsSilent(t *testing.T) {
	for words, want := range map[string]Answer{
		dropNow:                  {Outcome: Deferred, Stage: Data, Text: "connection lost: EOF", Broken: true},
		"552 5.3.4 too much\r\n": {Outcome: Refused, Stage: Data, Code: 552, Enhanced: "5.3.4", Text: "5.3.4 too much", Broken: true},
		"":                       {Outcome: Sent, Stage: Dot, Code: 250, Enhanced: "2.0.0", Text: "2.0.0 queued as 1"},
	} {
		f := newFake(t, at("body", words))
		cfg := f.config()
		cfg.Dial = f.dialTCP
		c, _, err := Dial(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		got := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), func() error {
			for there := words == ""; !there; runtime.Gosched() {
				there, _ = c.wire.unread()
			}
			return nil
		})
		if got != want {
			t.Errorf("%q: got %+v, want %+v", words, got, want)
		}
		c.Close()
	}
}

// A reply too many would be taken for that to the next command, and in the end for that to the dot.
func TestSendNoticesAServerOutOfStep(t *testing.T) {
	f := newFake(t, func(verb string, n int) string {
		return map[string]string{"MAIL": "250 ok\r\n250 ok\r\n", "RCPT": "550 5.1.1 unknown\r\n"}[verb]
	})
	cfg := f.config()
	cfg.Timeout = time.Second
	c, _, err := Dial(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	got := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), nil)
	if want := unanswered(Rcpt, "server spoke out of turn"); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestFault20_ADropAfterTheDotIsUnknown(t *testing.T) {
	f := newFake(t, at("dot", dropNow))
	marked := false
	a := f.connect(t).Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), func() error { marked = true; return nil })
	if a.Outcome != Unknown || a.Stage != Dot || a.Code != 0 || !a.Broken || !marked {
		t.Errorf("got %+v marked %t, want unknown", a, marked)
	}
	if len(f.messages) != 1 {
		t.Errorf("server has %d letters, want 1", len(f.messages))
	}
}

func TestFault20_AFailingMarkKeepsTheDotBack(t *testing.T) {
	f := newFake(t, nil)
	c := f.connect(t)
	a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(letter), func() error { return errors.New("disk full: secret") })
	f.done.Wait()
	if a.Outcome != Deferred || a.Stage != Data || !a.Broken || strings.Contains(a.Text, "secret") {
		t.Errorf("got %+v, want deferred", a)
	}
	if len(f.messages) != 0 || len(f.cut) != 1 {
		t.Errorf("server has %d letters and %d cut ones, want 0 and 1", len(f.messages), len(f.cut))
	}
}

func TestFault41_StopBeforeTheDotDropsAndAfterItWaitsTenSeconds(t *testing.T) {
	stopAt := func(verb string, replies time.Duration) (a Answer, took time.Duration, letters int) {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			f := newFake(t, func(v string, n int) string {
				if v == verb && n == 1 {
					cancel()
					time.Sleep(replies)
				}
				return ""
			})
			c := f.connect(t)
			start := time.Now()
			a = c.Send(ctx, "a@oriv.example", "b@x.example", []byte(letter), nil)
			took = time.Since(start)
			c.Close()
			f.done.Wait()
			letters = len(f.messages)
		})
		return a, took, letters
	}
	for _, verb := range []string{"MAIL", "RCPT", "DATA", "body"} {
		a, took, letters := stopAt(verb, time.Second)
		if a.Outcome != Deferred || !a.Broken || letters != 0 || took > time.Second {
			t.Errorf("stop at %s: got %+v after %v, %d letters, want deferred at once", verb, a, took, letters)
		}
	}
	if a, took, letters := stopAt("dot", 9*time.Second); a.Outcome != Sent || took < 9*time.Second || letters != 1 {
		t.Errorf("250 nine seconds after the stop: got %+v after %v, %d letters, want sent", a, took, letters)
	}
	if a, took, _ := stopAt("dot", 11*time.Second); a.Outcome != Unknown || took.Round(100*time.Millisecond) != 10*time.Second {
		t.Errorf("250 eleven seconds after the stop: got %+v after %v, want unknown after ten seconds", a, took)
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		f := newFake(t, nil)
		c := f.connect(t)
		if a := c.Send(ctx, "a@oriv.example", "b@x.example", []byte(letter), func() error { cancel(); return nil }); a.Outcome != Deferred || len(f.messages) != 0 {
			t.Errorf("stop while marking: got %+v, want deferred", a)
		}
		idle := newFake(t, nil)
		c = idle.connect(t)
		if a := c.Send(ctx, "a@oriv.example", "b@x.example", []byte(letter), nil); a.Outcome != Deferred || a.Broken || idle.counts["MAIL"] != 0 {
			t.Errorf("stopped beforehand: got %+v, want deferred without a word", a)
		}
	})
}

func TestAbuse15_NothingInALetterEndsIt(t *testing.T) {
	f := newFake(t, nil)
	c := f.connect(t)
	raw := "Subject: x\n\none\n.\nMAIL FROM:<evil@x.example>\r.\r\ntwo\r.\r..three\n.\r\n\r.\nend\n"
	if a := c.Send(t.Context(), "a@oriv.example", "b@x.example", []byte(raw), nil); a.Outcome != Sent {
		t.Fatalf("got %+v", a)
	}
	want := "Subject: x\r\n\r\none\r\n.\r\nMAIL FROM:<evil@x.example>\r\n.\r\ntwo\r\n.\r\n..three\r\n.\r\n\r\n.\r\nend\r\n"
	if len(f.messages) != 1 || f.messages[0] != want {
		t.Errorf("server got %q\nwant %q", f.messages, want)
	}
	if f.counts["MAIL"] != 1 || f.counts["RCPT"] != 1 {
		t.Errorf("commands: %v, want one MAIL and one RCPT", f.counts)
	}
}

func TestAbuse14_AddressesAreNoCommands(t *testing.T) {
	f := newFake(t, nil)
	f.extensions = []string{"SIZE 100", "SMTPUTF8"}
	c := f.connect(t)
	for to, want := range map[string]string{
		"b@x.example>\r\nRCPT TO:<evil@x.example": "5.1.3", "b@x.example\nDATA": "5.1.3", "a@x.example,b@x.example": "5.1.3", "b": "5.1.3",
		"": "5.1.3", "zoé@x.example": "5.6.7", `"a b"@x.example`: "5.1.3", "b@[127.0.0.1]": "5.1.3", "b@x..example": "5.1.3", "b@x.example SIZE=1": "5.1.3",
	} {
		a := c.Send(t.Context(), "a@oriv.example", to, []byte(letter), nil)
		if a.Outcome != Refused || a.Code != 0 || a.Enhanced != want || a.Broken {
			t.Errorf("%q: got %+v, want refused with %s", to, a, want)
		}
		if len(to) > 1 && strings.Contains(a.Text, to) {
			t.Errorf("%q: the answer repeats the address: %s", to, a.Text)
		}
	}
	if a := c.Send(t.Context(), "a@oriv.example", "b@x.example", make([]byte, 101), nil); a.Enhanced != "5.3.4" || a.Outcome != Refused {
		t.Errorf("letter above SIZE: got %+v, want 5.3.4 (fault 31)", a)
	}
	if f.counts["MAIL"] != 0 {
		t.Errorf("server was asked %d times", f.counts["MAIL"])
	}
	if a := c.Send(t.Context(), "", "b@épernay.example", []byte(letter), nil); a.Outcome != Sent {
		t.Errorf("international domain: got %+v", a)
	}
	if said := f.said(); !strings.Contains(said, "RCPT TO:<b@xn--pernay-9ua.example>") || !strings.Contains(said, "MAIL FROM:<> RCPT") {
		t.Errorf("commands: %s", said)
	}
}
