package sandbox_test

import (
	"bufio"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"rencontres/mailer/inbox"
	"rencontres/mailer/sandbox"
)

const account = "inscriptions@oriv.example"

// talk sends commands in clear text and returns what the server said to each.
func talk(t *testing.T, s *sandbox.Server, commands ...string) []string {
	t.Helper()
	conn, err := s.DialIMAP(t.Context(), "", "")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	r := bufio.NewReader(conn)
	r.ReadString('\n')
	var out []string
	for i, command := range append([]string{`LOGIN "Inscriptions@oriv.example" secret`}, commands...) {
		tag := fmt.Sprintf("a%d ", i)
		fmt.Fprintf(conn, "%s%s\r\n", tag, command)
		said := ""
		for {
			line, err := r.ReadString('\n')
			if err != nil {
				t.Fatalf("%s: %v after %q", command, err, said)
			}
			said += line
			if strings.HasPrefix(line, tag) {
				break
			}
		}
		out = append(out, said)
	}
	return out[1:]
}

func TestIMAPForOtherMailPrograms(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := sandbox.New(sandbox.Options{Accounts: map[string]string{account: "secret"}})
		defer s.Close()
		s.Deliver(account, invitation(t), received)
		s.Deliver(account, confirmation(t), received)
		tests := []struct{ command, want string }{
			{`LIST "" "*"`, `"Junk"`},
			{`STATUS INBOX (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)`, `MESSAGES 2`},
			{`CREATE Done`, "OK"},
			{`CREATE inbox`, "NO [ALREADYEXISTS]"},
			{`SELECT Nowhere`, "NO [NONEXISTENT]"},
			{`SELECT inbox`, `\*)`},
			{`FETCH 1 (ENVELOPE)`, `"inscriptions" "oriv.example"`},
			{`FETCH 1 (BODYSTRUCTURE)`, `"alternative"`},
			{`FETCH 1 (FLAGS)`, "FLAGS ()"},
			{`FETCH 1 (BODY.PEEK[HEADER.FIELDS (Message-ID)])`, "<token@oriv.example>"},
			{`FETCH 1 (BODY[TEXT]<0.3>)`, "{3}\r\n--b"},
			{`FETCH * (FLAGS)`, `UID 2 FLAGS ()`},
			{`SEARCH SEEN`, "SEARCH 1\r\n"},
			{`UID SEARCH UNSEEN BODY "rencontre qui est"`, "SEARCH 2\r\n"},
			{`SEARCH SINCE 5-May-2026`, "SEARCH\r\n"},
			{`COPY 1 Done`, "COPYUID"},
			{`UID MOVE 99 Done`, "OK"},
			{`STORE 1 +FLAGS (\Deleted)`, `\deleted`},
			{`EXPUNGE`, "* 1 EXPUNGE"},
			{`APPEND Sent {3+}` + "\r\nabc", "APPENDUID"},
			{`DELETE Done`, "OK"},
			{`STATUS Done (MESSAGES)`, "NO"},
		}
		var commands []string
		for _, tt := range tests {
			commands = append(commands, tt.command)
		}
		for i, said := range talk(t, s, commands...) {
			if !strings.Contains(said, tests[i].want) {
				t.Errorf("%s: got %q, want %q in it", tests[i].command, said, tests[i].want)
			}
		}
		left := s.Messages(account, "INBOX")
		if len(left) != 1 || left[0].UID != 2 || string(left[0].Raw) != string(confirmation(t)) || !left[0].Received.Equal(received) {
			t.Errorf("left: %+v", left)
		}
		if sent := s.Messages(account, "Sent"); len(sent) != 1 || string(sent[0].Raw) != "abc" {
			t.Errorf("sent: %+v", sent)
		}
	})
}

func TestMalformedMessagesAreServedAsTheyCame(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := sandbox.New(sandbox.Options{Accounts: map[string]string{account: "secret"}})
		defer s.Close()
		raws := []string{"no header at all",
			" leading space\r\nFrom x\r\n\r\nbody", "From: a@b.example\r\nbroken line\r\nX: \x00\xff\r\n\r\nbody\nbare", "\r\n\r\n"}
		for _, raw := range raws {
			s.Deliver(account, []byte(raw), received)
		}
		c := inbox.Config{Host: "localhost", Security: inbox.None, User: account, Password: "secret", Dial: s.DialIMAP}
		session, err := inbox.Connect(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		defer session.Close()
		session.Select(t.Context(), "INBOX")
		heads, _ := session.Heads(t.Context(), 0)
		var got []string
		missing, err := session.Fetch(t.Context(), heads, func(m inbox.Mail) error {
			got = append(got, string(m.Raw))
			return nil
		})
		if err != nil || len(missing) != 0 || !slices.Equal(got, raws) {
			t.Errorf("got %q, missing %v, %v", got, missing, err)
		}
	})
}

func TestAcceptedMailReachesItsMailbox(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := sandbox.New(sandbox.Options{Accounts: map[string]string{account: "secret"}, Stamp: &sandbox.Stamp{AuthservID: "mx.oriv.example"}})
		defer s.Close()
		c := client(t, s)
		if stage, err := send(c, "INSCRIPTIONS@oriv.example"); err != nil {
			t.Fatal(stage, err)
		}
		c.Quit()
		mail := s.Messages(account, "INBOX")
		if len(mail) != 1 || !strings.HasSuffix(string(mail[0].Raw), letter) || !strings.HasPrefix(string(mail[0].Raw), "Return-Path: <a@one.example>") {
			t.Errorf("got %+v", mail)
		}
	})
}
