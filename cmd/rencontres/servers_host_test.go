//go:build servers

package main

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// mailHost is a Postfix and a Dovecot of their own on loopback, as Debian ships them: Postfix delivers into the mailboxes that
// Dovecot serves. They need root, and run beside whatever the machine runs already.
type mailHost struct {
	folder   string
	imapPort string
	smtpPort string
}

// mailUser owns the mailboxes.
const mailUser = "rencontres-mail"

// startMailHost configures and starts both servers, with a mailbox for each address; they end with the test. A letter to any other is refused.
func startMailHost(t testing.TB, addresses []string) *mailHost {
	t.Helper()
	return startMailHostWith(t, addresses, "")
}

// bouncing lets Postfix accept a letter to who has no mailbox, and send a bounce.
const bouncing = "smtpd_reject_unlisted_recipient = no\n"

// startMailHostWith is startMailHost with lines more for Postfix's main.cf.
func startMailHostWith(t testing.TB, addresses []string, postfix string) *mailHost {
	t.Helper()
	for _, program := range []string{"dovecot", "postfix"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Fatalf("%s is not installed: apt-get install dovecot-imapd postfix", program)
		}
	}
	folder, err := os.MkdirTemp("", "mailhost")
	if err != nil {
		t.Fatal(err)
	}
	h := &mailHost{folder: folder, imapPort: freePort(t), smtpPort: freePort(t)}
	owner := h.owner(t)
	h.write(t, owner, addresses, postfix)
	h.run(t, "postfix", "-c", h.path("postfix"), "start")
	h.run(t, "dovecot", "-c", h.path("dovecot/dovecot.conf"))
	t.Cleanup(func() {
		exec.Command("postfix", "-c", h.path("postfix"), "abort").Run()
		exec.Command("doveadm", "-c", h.path("dovecot/dovecot.conf"), "stop").Run()
		os.RemoveAll(folder)
	})
	for _, port := range []string{h.imapPort, h.smtpPort} {
		h.answers(t, port)
	}
	return h
}

func (h *mailHost) path(name string) string { return filepath.Join(h.folder, name) }

// mailbox is the folder of new mail of an address.
func (h *mailHost) mailbox(address string) string { return h.path("mail/" + address) }

// run runs a program to its end; what it prints goes to a file, which a daemon that it starts may keep open.
func (h *mailHost) run(t testing.TB, program string, args ...string) {
	t.Helper()
	out, err := os.CreateTemp(h.folder, "out")
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	c := exec.Command(program, args...)
	c.Stdout, c.Stderr = out, out
	if err := c.Run(); err != nil {
		printed, _ := os.ReadFile(out.Name())
		t.Fatalf("%s %s: %v\n%s", program, strings.Join(args, " "), err, printed)
	}
}

// owner makes the user of the mailboxes, once.
func (h *mailHost) owner(t testing.TB) *user.User {
	t.Helper()
	if _, err := user.Lookup(mailUser); err != nil {
		h.run(t, "useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", mailUser)
	}
	owner, err := user.Lookup(mailUser)
	if err != nil {
		t.Fatal(err)
	}
	return owner
}

func (h *mailHost) write(t testing.TB, owner *user.User, addresses []string, postfix string) {
	t.Helper()
	for _, name := range []string{"postfix", "queue", "data", "mail", "dovecot"} {
		if err := os.MkdirAll(h.path(name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	os.Chmod(h.folder, 0o755)
	h.run(t, "chown", mailUser+":"+mailUser, h.path("mail"))
	h.run(t, "chown", "postfix", h.path("data"))
	var boxes strings.Builder
	for _, a := range addresses {
		fmt.Fprintf(&boxes, "%s %s/\n", a, a)
	}
	at := strings.NewReplacer("FOLDER", h.folder, "UID", owner.Uid, "GID", owner.Gid, "SMTPPORT", h.smtpPort, "IMAPPORT", h.imapPort)
	for name, text := range map[string]string{"postfix/main.cf": postfixMain + postfix, "postfix/master.cf": postfixMaster, "postfix/mailboxes": boxes.String(),
		"dovecot/dovecot.conf": dovecotConf} {
		if err := os.WriteFile(h.path(name), []byte(at.Replace(text)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// answers waits until a server greets.
func (h *mailHost) answers(t testing.TB, port string) {
	t.Helper()
	deadline := time.Now().Add(20 * time.Second)
	for time.Now().Before(deadline) {
		conn, err := net.DialTimeout("tcp", "127.0.0.1:"+port, time.Second)
		if err != nil {
			continue
		}
		conn.SetReadDeadline(time.Now().Add(5 * time.Second))
		_, err = conn.Read(make([]byte, 1))
		conn.Close()
		if err == nil {
			return
		}
	}
	t.Fatalf("no server answers on port %s", port)
}

func freePort(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

const postfixMain = `compatibility_level = 3.6
queue_directory = FOLDER/queue
data_directory = FOLDER/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.oriv.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = static:all
virtual_mailbox_maps = texthash:FOLDER/postfix/mailboxes
virtual_mailbox_base = FOLDER/mail
virtual_uid_maps = static:UID
virtual_gid_maps = static:GID
virtual_minimum_uid = 1
maillog_file = FOLDER/queue/maillog
maillog_file_prefixes = FOLDER
alias_maps =
alias_database =
`

const postfixMaster = `127.0.0.1:SMTPPORT inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
smtp unix - - n - - smtp
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
`

const dovecotConf = `base_dir = FOLDER/dovecot/run
state_dir = FOLDER/dovecot/state
log_path = FOLDER/dovecot/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:FOLDER/mail/%u
first_valid_uid = 1
mail_max_userip_connections = 50
passdb {
  driver = static
  args = password=demo
}
userdb {
  driver = static
  args = uid=UID gid=GID home=FOLDER/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = IMAPPORT
  }
  inet_listener imaps {
    port = 0
  }
}
`
