package inbox_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"rencontres/mailer/inbox"
)

// fake is a hostile IMAP server over net.Pipe: it logs in, selects and says goodbye as it should, and answers all else by answer.
type fake struct {
	greeting string // "": an ordinary one
	caps     string // "": IMAP4rev1 IDLE MOVE
	flags    string // PERMANENTFLAGS; "": (\Seen \*)
	login    string // after the tag; "": OK
	answer   func(c *conversation, tag, command string)

	mu         sync.Mutex
	seen       []string // command lines, without tags
	deafSelect bool     // SELECT is answered no more
}

// conversation is one connection to a fake.
type conversation struct {
	net.Conn
	*bufio.Reader
}

func (c *conversation) say(format string, args ...any) { fmt.Fprintf(c.Conn, format+"\r\n", args...) }

func (f *fake) dial(context.Context, string, string) (net.Conn, error) {
	client, server := net.Pipe()
	go f.serve(&conversation{server, bufio.NewReader(server)})
	return client, nil
}

func (f *fake) serve(c *conversation) {
	defer c.Conn.Close()
	caps := f.caps
	if caps == "" {
		caps = "IMAP4rev1 IDLE MOVE"
	}
	if f.greeting != "" {
		c.say("%s", f.greeting)
	} else {
		c.say("* OK [CAPABILITY %s] ready", caps)
	}
	for {
		text, err := c.ReadString('\n')
		if err != nil {
			return
		}
		tag, command, _ := strings.Cut(strings.TrimSpace(text), " ")
		f.mu.Lock()
		f.seen = append(f.seen, command)
		deaf := f.deafSelect
		f.mu.Unlock()
		switch name, _, _ := strings.Cut(command, " "); {
		case name == "CAPABILITY":
			c.say("* CAPABILITY %s", caps)
			c.say("%s OK done", tag)
		case name == "LOGIN" && f.login != "":
			c.say("%s %s", tag, f.login)
		case name == "LOGIN":
			c.say("%s OK [CAPABILITY %s] welcome", tag, caps)
		case name == "SELECT" && !deaf:
			flags := f.flags
			if flags == "" {
				flags = `(\Seen \*)`
			}
			c.say("* 3 EXISTS")
			c.say("* OK [UIDVALIDITY 7] x")
			c.say("* OK [UIDNEXT 13] x")
			c.say("* OK [PERMANENTFLAGS %s] x", flags)
			c.say("%s OK [READ-WRITE] done", tag)
		case name == "NOOP":
			c.say("%s OK done", tag)
		case name == "LOGOUT":
			c.say("* BYE")
			c.say("%s OK done", tag)
			return
		case f.answer != nil:
			f.answer(c, tag, command)
		default:
			c.say("%s BAD unknown", tag)
		}
	}
}

// commands lists what the client sent so far.
func (f *fake) commands() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return strings.Join(f.seen, "\n")
}

// open connects to a dial function and selects INBOX.
func open(t *testing.T, dial func(context.Context, string, string) (net.Conn, error), change func(*inbox.Config)) *inbox.Session {
	t.Helper()
	c := inbox.Config{Host: "localhost", Port: 143, Security: inbox.None, User: address, Password: "secret", Dial: dial, Timeout: time.Minute}
	if change != nil {
		change(&c)
	}
	s, err := inbox.Connect(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Select(t.Context(), "INBOX"); err != nil {
		t.Fatal(err)
	}
	return s
}

const address = "inscriptions@oriv.example"

// collect fetches and returns the mails by UID.
func collect(s *inbox.Session, heads []inbox.Head) (map[uint32]inbox.Mail, []uint32, error) {
	out := map[uint32]inbox.Mail{}
	missing, err := s.Fetch(context.Background(), heads, func(m inbox.Mail) error {
		out[m.UID] = m
		return nil
	})
	return out, missing, err
}
