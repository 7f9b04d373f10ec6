package inbox_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/sandbox"
)

// cut is a connection that ends after so many bytes were read.
type cut struct {
	net.Conn
	left int
}

func (c *cut) Read(p []byte) (int, error) {
	if c.left <= 0 {
		c.Conn.Close()
		return 0, io.EOF
	}
	n, err := c.Conn.Read(p[:min(len(p), c.left)])
	c.left -= n
	return n, err
}

func TestTrap1_Fault32_NoPartialMessageWhereverTheConnectionIsCut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mailbox := server(t, 6, sandbox.Options{})
		broken := 0
		for k := 0; ; k += 3 {
			dial := func(context.Context, string, string) (net.Conn, error) {
				conn, err := mailbox.DialIMAP(t.Context(), "", "")
				return &cut{conn, k}, err
			}
			s, err := inbox.Connect(t.Context(), inbox.Config{Host: "localhost", Security: inbox.None, User: address, Password: "secret", Dial: dial})
			if err != nil {
				continue
			}
			_, errSelect := s.Select(t.Context(), "INBOX")
			heads, errHeads := s.Heads(t.Context(), 0)
			mails, missing, errFetch := collect(s, heads)
			s.Close()
			for uid, mail := range mails {
				if string(mail.Raw) != string(message(int(uid))) {
					t.Fatalf("cut after %d bytes: message %d came as %q", k, uid, mail.Raw)
				}
			}
			if failed := errors.Join(errSelect, errHeads, errFetch); failed == nil {
				if len(mails) != 6 || len(missing) != 0 {
					t.Fatalf("cut after %d bytes: no error, %d mails, missing %v", k, len(mails), missing)
				}
				break
			}
			if e, ok := errors.AsType[*inbox.FetchError](errFetch); ok {
				broken++
				if len(e.UIDs)+len(mails) != len(heads) {
					t.Fatalf("cut after %d bytes: %d mails, open %v of %d", k, len(mails), e.UIDs, len(heads))
				}
			}
		}
		if broken < 50 {
			t.Errorf("only %d cuts fell into a download", broken)
		}
	})
}

// body is an answer to FETCH whose literal announces so many bytes.
func body(uid, announced int, text string) string {
	return fmt.Sprintf("* 1 FETCH (UID %d RFC822.SIZE %d FLAGS () BODY[]<0> {%d}\r\n%s", uid, announced, announced, text)
}

func TestTrap1_CutLiterals(t *testing.T) {
	tests := []struct {
		name   string
		answer func(c *conversation, tag string)
		want   int // mails
		failed bool
	}{
		{"whole", func(c *conversation, tag string) {
			io.WriteString(c.Conn, body(1, 5, "hello")+")\r\n"+tag+" OK done\r\n")
		}, 1, false},
		{"connection ends within the literal", func(c *conversation, tag string) {
			io.WriteString(c.Conn, body(1, 500, "hello"))
			c.Conn.Close()
		}, 0, true},
		{"connection ends after the literal", func(c *conversation, tag string) {
			io.WriteString(c.Conn, body(1, 5, "hello"))
			c.Conn.Close()
		}, 1, true},
		{"literal far below the announced size", func(c *conversation, tag string) {
			text := strings.Replace(body(1, 5, "hello"), "RFC822.SIZE 5", "RFC822.SIZE 5000", 1)
			io.WriteString(c.Conn, text+")\r\n"+tag+" OK done\r\n")
		}, 0, true},
		{"size off by a few bytes", func(c *conversation, tag string) {
			text := strings.Replace(body(1, 5, "hello"), "RFC822.SIZE 5", "RFC822.SIZE 7", 1)
			io.WriteString(c.Conn, text+")\r\n"+tag+" OK done\r\n")
		}, 1, false},
		{"server says NO", func(c *conversation, tag string) { c.say("%s NO some messages are gone", tag) }, 0, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := &fake{answer: func(c *conversation, tag, _ string) { tt.answer(c, tag) }}
				s := open(t, f.dial, nil)
				mails, _, err := collect(s, []inbox.Head{{UID: 1, Size: 5}})
				if len(mails) != tt.want || (err != nil) != tt.failed {
					t.Errorf("got %d mails (%v), want %d, failed %v", len(mails), err, tt.want, tt.failed)
				}
			})
		})
	}
}

func TestTrap2_Fault33_SilenceAndDripEndWithinFiveMinutes(t *testing.T) {
	tests := []struct {
		name   string
		answer func(c *conversation, tag string)
	}{
		{"silence", func(c *conversation, _ string) { io.Copy(io.Discard, c.Reader) }},
		{"silence within a literal", func(c *conversation, _ string) {
			io.WriteString(c.Conn, body(1, 500000, "hello"))
			io.Copy(io.Discard, c.Reader)
		}},
		{"a byte a second", func(c *conversation, _ string) {
			for _, b := range []byte(body(1, 500000, strings.Repeat("x", 500000))) {
				time.Sleep(time.Second)
				if _, err := c.Conn.Write([]byte{b}); err != nil {
					return
				}
			}
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := &fake{answer: func(c *conversation, tag, _ string) { tt.answer(c, tag) }}
				s := open(t, f.dial, nil)
				start := time.Now()
				mails, _, err := collect(s, []inbox.Head{{UID: 1, Size: 500000}})
				if len(mails) != 0 || !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("got %d mails, %v", len(mails), err)
				}
				if waited := time.Since(start); waited > 5*time.Minute {
					t.Errorf("waited %v", waited)
				}
				time.Sleep(2 * time.Second) // of the bubble: the fake's own pause ends
			})
		})
	}
}

func TestTrap2_Fault55_OneKilobyteASecondArrives(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const size = 4 << 20 // more than an hour; the library alone gives a literal five minutes
		f := &fake{answer: func(c *conversation, tag, _ string) {
			io.WriteString(c.Conn, body(1, size, ""))
			for range size >> 10 {
				time.Sleep(time.Second)
				c.Conn.Write(make([]byte, 1<<10))
			}
			io.WriteString(c.Conn, ")\r\n"+tag+" OK done\r\n")
		}}
		s := open(t, f.dial, nil)
		mails, _, err := collect(s, []inbox.Head{{UID: 1, Size: size}})
		if err != nil || len(mails[1].Raw) != size {
			t.Errorf("got %d bytes, %v", len(mails[1].Raw), err)
		}
	})
}

// flood writes a text for ever, and counts what was taken.
func flood(taken *atomic.Int64, first, text string) func(c *conversation, tag string) {
	return func(c *conversation, _ string) {
		io.WriteString(c.Conn, first)
		chunk := []byte(strings.Repeat(text, 1+4096/len(text)))
		for {
			n, err := c.Conn.Write(chunk)
			taken.Add(int64(n))
			if err != nil {
				return
			}
		}
	}
}

func TestTrap3_Abuse35_NothingGrowsWithoutEnd(t *testing.T) {
	tests := []struct {
		name, first, text string
		most              int64
	}{
		{"envelope of 2^40 bytes", "* 1 FETCH (UID 1 ENVELOPE ({1099511627776}\r\n", "x", 64 << 10},
		{"envelope of 2^40 bytes, quoted", "* 1 FETCH (UID 1 ENVELOPE (\"", "x", 64 << 10},
		{"forty million parentheses", "* 1 FETCH (UID 1 BODYSTRUCTURE ", "(", 64 << 10},
		{"parentheses after a false literal", "* OK {99999999}\r\n* 1 FETCH (UID 1 BODYSTRUCTURE ", "(", 64 << 10},
		{"body of 2^40 bytes", "* 1 FETCH (UID 1 BODY[]<0> {1099511627776}\r\n", "x", 512 << 10},
		{"endless greeting text", "* OK ", "x", 64 << 10},
		{"endless updates", "", "* 1 FETCH (FLAGS (x))\r\n", 512 << 10},
		{"endless numbers", "", "* 99 EXISTS\r\n", 512 << 10},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var taken atomic.Int64
				attack := flood(&taken, tt.first, tt.text)
				f := &fake{answer: func(c *conversation, tag, _ string) { attack(c, tag) }}
				s := open(t, f.dial, nil)
				mails, _, err := collect(s, []inbox.Head{{UID: 1, Size: 1000}})
				if len(mails) != 0 || err == nil {
					t.Errorf("got %d mails, %v", len(mails), err)
				}
				if got := taken.Load(); got > tt.most {
					t.Errorf("took %d bytes, at most %d wanted", got, tt.most)
				}
				if sent := strings.ToUpper(f.commands()); strings.Contains(sent, "ENVELOPE") || strings.Contains(sent, "BODYSTRUCTURE") {
					t.Errorf("asked for structures: %s", sent)
				}
			})
		})
	}
}

func TestAbuse35_AListingHasAnEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		taken := 0
		f := &fake{answer: func(c *conversation, _, _ string) {
			c.say("* 4000000000 EXISTS")
			w := bufio.NewWriterSize(c.Conn, 64<<10)
			for uid := 1; ; uid++ {
				n, err := fmt.Fprintf(w, "* %d FETCH (UID %d)\r\n", uid, uid)
				if err != nil {
					return
				}
				taken += n
			}
		}}
		s := open(t, f.dial, nil)
		if heads, err := s.Heads(t.Context(), 0); err == nil || heads != nil {
			t.Errorf("got %d heads, %v", len(heads), err)
		}
		synctest.Wait()
		if taken > 1<<20 { // three messages were announced before
			t.Errorf("took %d bytes", taken)
		}
	})
}

func TestTrap4_Abuse35_AnotherUIDIsNotTheOneAsked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{answer: func(c *conversation, tag, _ string) {
			io.WriteString(c.Conn, body(9, 5, "hello")+")\r\n"+body(2, 5, "hallo")+")\r\n"+tag+" OK done\r\n")
		}}
		s := open(t, f.dial, nil)
		mails, missing, err := collect(s, []inbox.Head{{UID: 1, Size: 5}, {UID: 2, Size: 5}, {UID: 3, Size: 5}})
		if err != nil || len(mails) != 1 || string(mails[2].Raw) != "hallo" || !slices.Equal(missing, []uint32{1, 3}) {
			t.Errorf("got %v, missing %v, %v", mails, missing, err)
		}
	})
}

func TestTrap4_OtherUIDsInHeads(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{answer: func(c *conversation, tag, _ string) {
			c.say("* 3 FETCH (UID 12 FLAGS (\\Seen $Forwarded) INTERNALDATE \" 4-May-2026 09:12:00 +0200\" RFC822.SIZE 77)")
			c.say("* 2 FETCH (UID 4 FLAGS () RFC822.SIZE 1)")
			c.say("%s OK done", tag)
		}}
		s := open(t, f.dial, nil)
		heads, err := s.Heads(t.Context(), 10)
		if err != nil || len(heads) != 1 || heads[0].UID != 12 || heads[0].Size != 77 || !heads[0].Received.Equal(received) ||
			!slices.Equal(heads[0].Flags, []string{`\seen`, "$forwarded"}) {
			t.Errorf("got %+v, %v", heads, err)
		}
	})
}

func TestTrap6_NeverCopiesAndExpunges(t *testing.T) {
	answer := func(c *conversation, tag, _ string) { c.say("%s OK done", tag) }
	withdrawn := func(c *conversation, tag, command string) {
		if strings.HasPrefix(command, "UID FETCH") { // MOVE was there, and is no more
			c.say("* CAPABILITY IMAP4rev1")
		}
		c.say("%s OK done", tag)
	}
	for name, f := range map[string]*fake{
		"no MOVE":       {caps: "IMAP4rev1 UIDPLUS", flags: `(\Seen)`, answer: answer},
		"MOVE withdraw": {flags: `(\Seen)`, answer: withdrawn},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := open(t, f.dial, nil)
				s.Heads(t.Context(), 0)
				if err := s.Mark(t.Context(), []uint32{1, 2}, inbox.Done{Keyword: "Rencontres", Folder: "Done"}); err != nil {
					t.Error(err)
				}
				for _, word := range []string{"COPY", "STORE", "EXPUNGE", "MOVE"} {
					if strings.Contains(f.commands(), word) {
						t.Errorf("sent %s", f.commands())
					}
				}
			})
		})
	}
}

func TestTrap7_BodiesArePeekedAt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{answer: func(c *conversation, tag, _ string) { c.say("%s OK done", tag) }}
		s := open(t, f.dial, func(c *inbox.Config) { c.Limit = 1000 })
		collect(s, []inbox.Head{{UID: 1, Size: 5}, {UID: 2, Size: 5000}})
		sent := f.commands()
		if !strings.Contains(sent, "BODY.PEEK[]<0.1001>") || !strings.Contains(sent, "BODY.PEEK[HEADER]<0.1048576>") || strings.Contains(sent, "BODY[") {
			t.Errorf("sent %s", sent)
		}
	})
}

func TestFault2_FetchedAgainAfterADeath(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mailbox := server(t, 3, sandbox.Options{})
		for range 2 {
			s := open(t, mailbox.DialIMAP, nil)
			heads, err := s.Heads(t.Context(), 0)
			if err != nil {
				t.Fatal(err)
			}
			if mails, _, err := collect(s, heads); err != nil || len(mails) != 3 {
				t.Fatalf("%d mails, %v", len(mails), err)
			}
			mailbox.DropIMAP()
			if err := s.Mark(t.Context(), []uint32{1}, inbox.Done{Keyword: "Rencontres"}); err == nil {
				t.Error("marked over a dead connection")
			}
		}
	})
}
