package inbox_test

import (
	"io"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"rencontres/mailer/inbox"
)

// FuzzServer answers a download with any bytes: the client ends, in time, and hands over nothing but whole literals of what was asked.
func FuzzServer(f *testing.F) {
	f.Add(body(1, 5, "hello") + ")\r\nT4 OK done\r\n")
	f.Add("* 1 FETCH (BODY[]<0> NIL UID 1)\r\n* 2 EXPUNGE\r\n* BYE {3}\r\nT4 OK [COPYUID 1 2 3] x\r\n")
	f.Add("* CAPABILITY\r\n* 1 FETCH (UID 1 BODY[HEADER.FIELDS (A)] \"x\" X-GM-LABELS ())\r\n")
	f.Add("* LIST () \"/\" {2}\r\nab\r\n* STATUS x (MESSAGES 1)\r\n* SEARCH 1 2\r\nT4 NO [ALERT] {9}\r\n")
	f.Add("+ go on\r\n* 1 FETCH (FLAGS (\\Seen) MODSEQ (5) RFC822.SIZE 99999999999999999999)\r\n")
	f.Fuzz(func(t *testing.T, answer string) {
		synctest.Test(t, func(t *testing.T) {
			server := &fake{answer: func(c *conversation, _, _ string) {
				io.WriteString(c.Conn, answer)
				c.Conn.Close()
			}}
			s := open(t, server.dial, nil)
			start := time.Now()
			mails, missing, _ := collect(s, []inbox.Head{{UID: 1, Size: 5}, {UID: 2, Size: 5}})
			if len(mails)+len(missing) > 2 {
				t.Errorf("%d mails, missing %v", len(mails), missing)
			}
			for uid, mail := range mails {
				if uid != 1 && uid != 2 || len(mail.Raw) > 0 && !strings.Contains(answer, string(mail.Raw)) {
					t.Errorf("message %d: %q", uid, mail.Raw)
				}
			}
			if waited := time.Since(start); waited > 5*time.Minute {
				t.Errorf("waited %v", waited)
			}
		})
	})
}
