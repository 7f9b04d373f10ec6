package mailer

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/relay"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// What the child process is told in its environment.
const (
	childRegistry = "MAILER_TEST_REGISTRY"
	childIMAP     = "MAILER_TEST_IMAP"
	childSMTP     = "MAILER_TEST_SMTP"
	childOffset   = "MAILER_TEST_OFFSET" // of its clock, in nanoseconds

	childConnections = "MAILER_TEST_CONNECTIONS" // to the SMTP server

	childDeath = "MAILER_TEST_DEATH" // how it dies while it reads the first message, "" it serves
)

func TestMain(m *testing.M) {
	if os.Getenv(childRegistry) == "" {
		os.Exit(m.Run())
	}
	if err := serveAsChild(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// serveAsChild is a whole service in a process of its own, until it is killed.
func serveAsChild(ctx context.Context) error {
	offset, err := strconv.ParseInt(os.Getenv(childOffset), 10, 64)
	if err != nil {
		return err
	}
	r, err := registry.Open(ctx, os.Getenv(childRegistry), false, func() time.Time { return time.Now().Add(time.Duration(offset)) })
	if err != nil {
		return err
	}
	defer r.Close()
	letters, err := templates.Load("")
	if err != nil {
		return err
	}
	imapHost, imapPort, err := hostPort(os.Getenv(childIMAP))
	if err != nil {
		return err
	}
	smtpHost, smtpPort, err := hostPort(os.Getenv(childSMTP))
	if err != nil {
		return err
	}
	connections, err := strconv.Atoi(os.Getenv(childConnections))
	if err != nil {
		return err
	}
	service := New(Config{
		Organisation: templates.Organisation{Name: "ORIV", Address: ourAddress, Signature: "L’équipe de l’ORIV", Contact: "03 00 00 00 00", Privacy: "dpo@oriv.example"},
		Since:        start().AddDate(0, -1, 0), Letters: letters, Backlog: true, Junk: "Junk", AuthservID: "mx.oriv.example", Connections: connections, Poll: time.Second,
		Inbox: inbox.Config{Host: imapHost, Port: imapPort, Security: inbox.None, User: ourAddress, Password: "secret"},
		Relay: relay.Config{Host: smtpHost, Port: smtpPort, Security: relay.None},
	}, r, nil)
	if how := os.Getenv(childDeath); how != "" {
		return service.dieReading(ctx, how)
	}
	return service.Run(ctx)
}

func hostPort(address string) (string, int, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return "", 0, err
	}
	n, err := strconv.Atoi(port)
	return host, n, err
}

// killed is a service in another process that is killed again and again.
type killed struct {
	*testing.T
	server   *sandbox.Server
	registry *registry.Registry
	env      []string
	since    time.Time // of the last service that was seen
}

const (
	kills  = 10
	people = 80
)

// newChild is a registry, a mail server on loopback, and what a service in another process is told of them.
func newChild(t *testing.T, connections int) (*killed, *world) {
	t.Helper()
	offset := time.Until(start())
	now := func() time.Time { return time.Now().Add(offset) }
	k := &killed{T: t, server: sandbox.New(sandbox.Options{Accounts: map[string]string{ourAddress: "secret"}, Now: now})}
	t.Cleanup(func() { k.server.Close() })
	imap, smtp, err := k.server.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "registry", "rencontres.db")
	if k.registry, err = registry.Open(t.Context(), path, true, now); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { k.registry.Close() })
	k.env = append(os.Environ(), childRegistry+"="+path, childIMAP+"="+imap, childSMTP+"="+smtp,
		fmt.Sprintf("%s=%d", childConnections, connections), fmt.Sprintf("%s=%d", childOffset, offset))
	w := &world{T: t, ctx: t.Context(), server: k.server, registry: k.registry}
	w.importProgramme("testdata/programme.toml")
	return k, w
}

func newKilled(t *testing.T) *killed {
	t.Helper()
	k, w := newChild(t, 3)
	k.server.Behave(func(s sandbox.Step) *sandbox.Answer { // slow enough to be killed at any moment
		return &sandbox.Answer{Delay: time.Duration(rand.IntN(4)) * time.Millisecond}
	})
	for n := range people {
		email, name := fmt.Sprintf("u%d@ville.example", n), fmt.Sprintf("Usager %c%c", 'A'+n/26, 'a'+n%26)+"lain"
		w.contact(email, name)
		w.write(note{from: email, name: name, text: "Bonjour,\n\nJe serai présent le 28 mai à Épernay, en visioconférence.\n\nCordialement,\n\n" + name})
	}
	return k
}

// child is the service in a process of its own, not started.
func (k *killed) child(env ...string) *exec.Cmd {
	c := exec.Command(os.Args[0])
	c.Env, c.Stderr = append(slices.Clone(k.env), env...), os.Stderr
	return c
}

// serve starts the service.
func (k *killed) serve() *exec.Cmd {
	k.Helper()
	c := k.child()
	if err := c.Start(); err != nil {
		k.Fatal(err)
	}
	return c
}

// awaitService waits until the service that was started last has taken the registry.
func (k *killed) awaitService() {
	k.Helper()
	deadline := time.Now().Add(20 * time.Second)
	for time.Now().Before(deadline) {
		var since time.Time
		err := k.registry.View(k.Context(), func(t *registry.Tx) error {
			if i, err := t.Instance(); err == nil {
				since = i.Since
			}
			return nil
		})
		if err != nil {
			k.Fatal(err)
		}
		if !since.IsZero() && !since.Equal(k.since) {
			k.since = since
			return
		}
		time.Sleep(5 * time.Millisecond) // of a process that cannot tell
	}
	k.Fatal("the service does not start")
}

// quiet says whether all is handled and nothing is due or on its way.
func (k *killed) quiet() bool {
	k.Helper()
	quiet := false
	err := k.registry.View(k.Context(), func(t *registry.Tx) error {
		messages, err := t.MessageCounts()
		if err != nil {
			return err
		}
		letters, err := t.LetterCounts(0)
		handled := 0
		for state, n := range messages {
			if state != registry.MessageNew {
				handled += n
			}
		}
		quiet = handled == people && letters[registry.Queued]+letters[registry.Sending]+letters[registry.Deferred] == 0
		return err
	})
	if err != nil {
		k.Fatal(err)
	}
	return quiet
}

// FAULTS faults 1, 5 and 40: killed at any moment, a message is handled once, a registration has its confirmation, copies are those
// that an unknown outcome excuses, and nothing is left that a person must remove before the next start.
func TestFault1_KilledAtRandom(t *testing.T) {
	k := newKilled(t)
	for range kills {
		c := k.serve()
		k.awaitService()
		<-time.After(time.Duration(rand.IntN(300)) * time.Millisecond)
		if err := c.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := c.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
			t.Fatalf("the service ended by itself: %v", err)
		}
	}
	c := k.serve()
	deadline := time.Now().Add(30 * time.Second)
	for !k.quiet() && time.Now().Before(deadline) {
		time.Sleep(20 * time.Millisecond) // of a process that cannot tell
	}
	c.Process.Kill()
	c.Wait()
	k.judge()
}

func (k *killed) judge() {
	delivered := map[string]int{}
	for _, d := range k.server.Accepted() {
		delivered[parseLetter(k.T, d).Header.Get("Message-Id")]++
	}
	copies := 0
	err := k.registry.View(k.Context(), func(t *registry.Tx) error {
		messages, err := t.MessageCounts()
		if err != nil {
			return err
		}
		if messages[registry.MessageDone] != people {
			open, err := t.TriageCases(false)
			k.Errorf("messages by state: %v, want %d done; %v %v", messages, people, open, err)
		}
		all, err := t.RegistrationsAt("epernay")
		if err != nil {
			return err
		}
		if len(all) != people {
			k.Errorf("%d registrations, want %d", len(all), people)
		}
		letters, err := t.Letters(registry.LetterFilter{})
		if err != nil {
			return err
		}
		if len(letters) != people {
			k.Errorf("%d letters, want one for each registration", len(letters))
		}
		stated := map[int64]bool{}
		for _, l := range letters {
			n := delivered["<"+l.Token+"@oriv.example>"]
			switch {
			case l.State == registry.Sent && n >= 1 && n <= 1+l.Unknowns:
			case l.State == registry.Held && l.Unknowns == 2 && n <= 2:
			default:
				k.Errorf("letter %d is %s with %d unknown outcomes, and was delivered %d times", l.ID, l.State, l.Unknowns, n)
			}
			copies += max(0, n-1)
			lines, err := t.RegistrationsOfLetter(l.ID)
			if err != nil {
				return err
			}
			for _, r := range lines {
				stated[r.ID] = true
			}
		}
		for _, r := range all {
			if !stated[r.ID] {
				k.Errorf("registration %d has no confirmation", r.ID)
			}
		}
		return nil
	})
	if err != nil {
		k.Fatal(err)
	}
	session, err := inbox.Connect(k.Context(), inbox.Config{Host: "localhost", Port: 143, Security: inbox.None, User: ourAddress, Password: "secret", Dial: k.server.DialIMAP})
	if err != nil {
		k.Fatal(err)
	}
	defer session.Close()
	folder, err := session.Select(k.Context(), "INBOX")
	if err != nil || folder.Messages != people {
		k.Errorf("the mailbox holds %d messages, want all %d: %v", folder.Messages, people, err)
	}
	k.Logf("%d kills, %d copies that an unknown outcome excuses", kills, copies)
}

// The lock ends with its process, however it ends: nothing stale is left to remove.
func TestFault40_NoStaleLock(t *testing.T) {
	k := newKilled(t)
	for range 2 {
		c := k.serve()
		k.awaitService()
		if _, err := lock(k.registry.Path() + ".lock"); err == nil {
			t.Error("a service that runs holds no lock")
		}
		c.Process.Kill()
		c.Wait()
		held, err := lock(k.registry.Path() + ".lock")
		if err != nil {
			t.Fatalf("after a kill: %v", err)
		}
		held.Close()
	}
}
