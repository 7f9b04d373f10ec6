package inbox_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/sandbox"
)

var received = time.Date(2026, 5, 4, 9, 12, 0, 0, time.FixedZone("", 7200))

func message(n int) []byte {
	return fmt.Appendf(nil, "From: a%d@one.example\r\nSubject: message %d\r\n\r\n%s\r\n", n, n, strings.Repeat("Bonjour. ", n))
}

// server starts a sandbox with n messages in INBOX.
func server(t *testing.T, n int, o sandbox.Options) *sandbox.Server {
	t.Helper()
	o.Accounts = map[string]string{address: "secret"}
	s := sandbox.New(o)
	t.Cleanup(func() { s.Close() })
	for i := range n {
		if err := s.Deliver(address, message(i+1), received); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func TestFetchDeliversWhatIsThere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, server(t, 100, sandbox.Options{}).DialIMAP, nil)
		heads, err := s.Heads(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		mails, missing, err := collect(s, heads)
		if err != nil || len(missing) != 0 || len(mails) != 100 {
			t.Fatalf("got %d mails, missing %v, %v", len(mails), missing, err)
		}
		for i, head := range heads {
			if head.UID != uint32(i+1) || head.Size != int64(len(message(i+1))) || !head.Received.Equal(received) {
				t.Fatalf("head %d: %+v", i, head)
			}
			if mail := mails[head.UID]; string(mail.Raw) != string(message(i+1)) || mail.Truncated || !mail.Received.Equal(received) {
				t.Fatalf("mail %d: %+v", i, mail)
			}
		}
	})
}

func TestHeadsAfterTheLastMessageAreNone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, server(t, 5, sandbox.Options{}).DialIMAP, nil)
		for after, want := range map[uint32]int{0: 5, 3: 2, 5: 0, 900: 0, 1<<32 - 1: 0} {
			heads, err := s.Heads(t.Context(), after)
			if err != nil || len(heads) != want {
				t.Errorf("after %d: got %d heads (%v), want %d", after, len(heads), err, want)
			}
		}
	})
}

func TestHeadsSeeWhatArrivedSinceTheSelection(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mailbox := server(t, 1, sandbox.Options{})
		s := open(t, mailbox.DialIMAP, nil)
		mailbox.Deliver(address, message(2), received)
		heads, err := s.Heads(t.Context(), 1)
		if err != nil || len(heads) != 1 {
			t.Errorf("got %v, %v", heads, err)
		}
		start := time.Now()
		if changed, err := s.Idle(t.Context(), time.Minute); changed || err != nil || time.Since(start) != time.Minute {
			t.Errorf("what was listed is told again: %v, %v", changed, err)
		}
	})
}

func TestTrap7_Fault36_NothingIsMarkedAsRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, server(t, 3, sandbox.Options{}).DialIMAP, nil)
		heads, _ := s.Heads(t.Context(), 0)
		if mails, _, err := collect(s, heads); err != nil || len(mails) != 3 {
			t.Fatal(len(mails), err)
		}
		heads, _ = s.Heads(t.Context(), 0)
		for _, head := range heads {
			if len(head.Flags) != 0 {
				t.Errorf("message %d has flags %v", head.UID, head.Flags)
			}
		}
	})
}

func TestAbuse25_LargeMessagesComeWithTheirHeaderAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mailbox := server(t, 2, sandbox.Options{})
		big := append([]byte("From: b@one.example\r\nSubject: big\r\n\r\n"), strings.Repeat("x", 5000)...)
		mailbox.Deliver(address, big, received)
		s := open(t, mailbox.DialIMAP, func(c *inbox.Config) { c.Limit = 4000 })
		heads, _ := s.Heads(t.Context(), 0)
		mails, missing, err := collect(s, heads)
		if err != nil || len(missing) != 0 || len(mails) != 3 {
			t.Fatal(len(mails), missing, err)
		}
		if m := mails[3]; !m.Truncated || string(m.Raw) != "From: b@one.example\r\nSubject: big\r\n\r\n" || m.Size != int64(len(big)) {
			t.Errorf("got %+v", m)
		}
		lying := slices.Clone(heads) // a server that announces less than it sends
		lying[2].Size = 100
		mails, _, err = collect(s, lying)
		if m := mails[3]; err != nil || !m.Truncated || len(m.Raw) > 100 {
			t.Errorf("announced as small: %v, %v", m.Truncated, err)
		}
	})
}

func TestMarkByKeywordElseMoveElseNothing(t *testing.T) {
	tests := []struct {
		name    string
		options sandbox.Options
		done    inbox.Done
		flags   []string // of message 1 afterwards
		left    int      // in INBOX
	}{
		{"keyword", sandbox.Options{}, inbox.Done{Keyword: "Rencontres", Folder: "Done"}, []string{"rencontres"}, 3},
		{"move", sandbox.Options{NoKeywords: true}, inbox.Done{Keyword: "Rencontres", Folder: "Done"}, nil, 1},
		{"no folder", sandbox.Options{NoKeywords: true}, inbox.Done{Keyword: "Rencontres"}, nil, 3},
		{"Trap6: no MOVE", sandbox.Options{NoKeywords: true, NoMove: true}, inbox.Done{Keyword: "Rencontres", Folder: "Done"}, nil, 3},
		{"nothing wanted", sandbox.Options{}, inbox.Done{}, nil, 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				mailbox := server(t, 3, tt.options)
				mailbox.CreateFolder(address, "Done")
				s := open(t, mailbox.DialIMAP, nil)
				if err := s.Mark(t.Context(), []uint32{1, 2, 99}, tt.done); err != nil {
					t.Fatal(err)
				}
				heads, err := s.Heads(t.Context(), 0)
				if err != nil || len(heads) != tt.left {
					t.Fatalf("left in INBOX: %d (%v), want %d", len(heads), err, tt.left)
				}
				if tt.left == 3 && !slices.Equal(heads[0].Flags, tt.flags) {
					t.Errorf("flags: got %v, want %v", heads[0].Flags, tt.flags)
				}
				folder, err := s.Select(t.Context(), "Done")
				if err != nil || int(folder.Messages) != 3-tt.left {
					t.Errorf("moved: %d (%v), want %d", folder.Messages, err, 3-tt.left)
				}
			})
		})
	}
}

func TestFault35_ExpungedBetweenHeadsAndFetch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mailbox := server(t, 3, sandbox.Options{NoKeywords: true})
		mailbox.CreateFolder(address, "Done")
		s := open(t, mailbox.DialIMAP, nil)
		heads, _ := s.Heads(t.Context(), 0)
		other := open(t, mailbox.DialIMAP, nil)
		if err := other.Mark(t.Context(), []uint32{2}, inbox.Done{Folder: "Done"}); err != nil {
			t.Fatal(err)
		}
		mails, missing, err := collect(s, heads)
		if err != nil || len(mails) != 2 || !slices.Equal(missing, []uint32{2}) {
			t.Errorf("got %d mails, missing %v, %v", len(mails), missing, err)
		}
		if err := s.Mark(t.Context(), []uint32{2}, inbox.Done{Folder: "Done"}); err != nil {
			t.Errorf("moving a vanished message: %v", err)
		}
	})
}

func TestFault34_UIDValidityIsReported(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mailbox := server(t, 3, sandbox.Options{})
		s := open(t, mailbox.DialIMAP, nil)
		before, _ := s.Select(t.Context(), "INBOX")
		if err := mailbox.RebuildFolder(address, "INBOX"); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Heads(t.Context(), 0); err == nil {
			t.Error("the old connection goes on")
		}
		s = open(t, mailbox.DialIMAP, nil)
		after, err := s.Select(t.Context(), "INBOX")
		if err != nil || after.UIDValidity == before.UIDValidity || after.Messages != 3 {
			t.Errorf("before %+v, after %+v, %v", before, after, err)
		}
	})
}

func TestIdleWakesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mailbox := server(t, 1, sandbox.Options{})
		s := open(t, mailbox.DialIMAP, nil)
		start := time.Now()
		time.AfterFunc(21*time.Minute, func() { mailbox.Deliver(address, message(2), received) })
		changed, err := s.Idle(t.Context(), time.Hour)
		if err != nil || !changed || time.Since(start) != 21*time.Minute {
			t.Errorf("got %v, %v after %v", changed, err, time.Since(start))
		}
		heads, err := s.Heads(t.Context(), 1)
		if err != nil || len(heads) != 1 {
			t.Errorf("got %v, %v", heads, err)
		}
		start = time.Now()
		changed, err = s.Idle(t.Context(), 3*time.Hour)
		if err != nil || changed || time.Since(start) != 3*time.Hour {
			t.Errorf("quiet: got %v, %v after %v", changed, err, time.Since(start))
		}
	})
}

func TestIdleEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, server(t, 1, sandbox.Options{}).DialIMAP, nil)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if changed, err := s.Idle(ctx, time.Hour); changed || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, %v", changed, err)
		}
		if heads, err := s.Heads(t.Context(), 0); err != nil || len(heads) != 1 {
			t.Errorf("the session does not go on: %v, %v", heads, err)
		}
	})
}

func TestAppendPutsACopy(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, server(t, 0, sandbox.Options{}).DialIMAP, nil)
		if err := s.Append(t.Context(), "Sent", message(400), received, []string{`\Seen`}); err != nil {
			t.Fatal(err)
		}
		s.Select(t.Context(), "Sent")
		heads, err := s.Heads(t.Context(), 0)
		if err != nil || len(heads) != 1 || !heads[0].Received.Equal(received) || !reflect.DeepEqual(heads[0].Flags, []string{`\seen`}) {
			t.Errorf("got %+v, %v", heads, err)
		}
		if err := s.Append(t.Context(), "Nowhere", message(1), received, nil); err == nil {
			t.Error("appended into a folder that does not exist")
		}
	})
}

func TestSelectOfAnUnknownFolder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, server(t, 0, sandbox.Options{}).DialIMAP, nil)
		_, err := s.Select(t.Context(), "Nowhere")
		if e, ok := errors.AsType[*inbox.FolderError](err); !ok || e.Name != "Nowhere" {
			t.Errorf("got %v", err)
		}
	})
}

func TestFetchStopsWhenTheFunctionFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, server(t, 3, sandbox.Options{}).DialIMAP, nil)
		heads, _ := s.Heads(t.Context(), 0)
		full := errors.New("disk full")
		calls := 0
		_, err := s.Fetch(t.Context(), heads, func(inbox.Mail) error { calls++; return full })
		if !errors.Is(err, full) || calls != 1 {
			t.Errorf("got %v after %d calls", err, calls)
		}
		if mails, _, err := collect(s, heads); err != nil || len(mails) != 3 {
			t.Errorf("afterwards: %d, %v", len(mails), err)
		}
	})
}

func TestSecuredConnections(t *testing.T) {
	for _, security := range []inbox.Security{inbox.TLS, inbox.StartTLS} {
		t.Run(string(security), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				mailbox := server(t, 3, sandbox.Options{TLS: sandbox.Security(security)})
				config := func(c *inbox.Config) { c.Security, c.RootCAs = security, mailbox.CertificatePEM() }
				s := open(t, mailbox.DialIMAP, config)
				heads, err := s.Heads(t.Context(), 0)
				if err != nil || len(heads) != 3 {
					t.Fatal(heads, err)
				}
				if mails, _, err := collect(s, heads); err != nil || len(mails) != 3 {
					t.Errorf("%d mails, %v", len(mails), err)
				}
			})
		})
	}
}

// The handshake is broken off in mid-flight here, which a pipe without a buffer cannot carry.
func TestFault60_CertificatesThatDoNotFitAreRefused(t *testing.T) {
	for _, security := range []inbox.Security{inbox.TLS, inbox.StartTLS} {
		mailbox := server(t, 0, sandbox.Options{TLS: sandbox.Security(security)})
		imapAddr, _, err := mailbox.Listen(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		dial := func(ctx context.Context, network, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, imapAddr)
		}
		c := inbox.Config{Host: "localhost", Security: security, User: address, Password: "secret", Dial: dial}
		if _, err := inbox.Connect(t.Context(), c); err == nil || !strings.Contains(err.Error(), "certificate") {
			t.Errorf("%s, unknown authority: got %v", security, err)
		}
		c.Host, c.RootCAs = "imap.other.example", mailbox.CertificatePEM()
		if _, err := inbox.Connect(t.Context(), c); err == nil || !strings.Contains(err.Error(), "certificate") {
			t.Errorf("%s, other name: got %v", security, err)
		}
	}
}

func TestFault59_AWrongPasswordIsTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := inbox.Config{Host: "127.0.0.1", Security: inbox.None, User: address, Password: "wrong-canary", Dial: server(t, 0, sandbox.Options{}).DialIMAP}
		_, err := inbox.Connect(t.Context(), c)
		e, ok := err.(*inbox.LoginError)
		if !ok || e.User != address {
			t.Fatalf("got %v", err)
		}
		if strings.Contains(err.Error(), "canary") {
			t.Error("the password is in the error")
		}
		away := &fake{login: "NO [UNAVAILABLE] later"}
		c.Dial = away.dial
		if _, err := inbox.Connect(t.Context(), c); err == nil {
			t.Error("logged in")
		} else if _, ok := err.(*inbox.LoginError); ok {
			t.Error("an unavailable server is taken for a wrong password")
		}
	})
}

func TestConnectOverTCP(t *testing.T) {
	mailbox := server(t, 1, sandbox.Options{})
	imapAddr, _, err := mailbox.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, imapAddr)
	}, nil)
	if heads, err := s.Heads(t.Context(), 0); err != nil || len(heads) != 1 {
		t.Errorf("got %v, %v", heads, err)
	}
}
