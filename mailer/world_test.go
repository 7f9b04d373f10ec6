package mailer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/message"
	"rencontres/mailer/relay"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

const ourAddress = "inscriptions@oriv.example"

// world is a whole service in a bubble of time: a real registry on disk, a real mail server in memory.
type world struct {
	*testing.T
	ctx      context.Context
	server   *sandbox.Server
	registry *registry.Registry
	service  *Service
	log      *bytes.Buffer
	offset   atomic.Int64 // from the bubble's clock to the world's, a time.Duration
	serial   int
}

// start is when the worlds begin: a Monday in May, before the first event.
func start() time.Time { return time.Date(2026, 5, 4, 9, 0, 0, 0, paris()) }

func paris() *time.Location {
	z, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		panic(err)
	}
	return z
}

// inWorld runs a test in a bubble, with the programme of 2026 imported.
func inWorld(t *testing.T, at time.Time, f func(w *world)) {
	inWorldOf(t, at, func(*sandbox.Options) {}, f)
}

// inWorldOf is inWorld with another mail server.
func inWorldOf(t *testing.T, at time.Time, change func(*sandbox.Options), f func(w *world)) {
	synctest.Test(t, func(t *testing.T) {
		w := &world{T: t, ctx: t.Context(), log: &bytes.Buffer{}}
		w.offset.Store(int64(time.Until(at)))
		now := func() time.Time { return time.Now().Add(time.Duration(w.offset.Load())) }
		o := sandbox.Options{Accounts: map[string]string{ourAddress: "secret"}, Now: now}
		change(&o)
		w.server = sandbox.New(o)
		defer w.server.Close()
		folder := filepath.Join(t.TempDir(), "registry")
		var err error
		if w.registry, err = registry.Open(w.ctx, filepath.Join(folder, "rencontres.db"), true, now); err != nil {
			t.Fatal(err)
		}
		defer w.registry.Close()
		w.service = w.newService(func(*Config) {})
		w.importProgramme("testdata/programme.toml")
		f(w)
	})
}

// newService makes a service like the world's, with changes.
func (w *world) newService(change func(*Config)) *Service {
	w.Helper()
	letters, err := templates.Load("")
	if err != nil {
		w.Fatal(err)
	}
	c := Config{
		Organisation: templates.Organisation{Name: "ORIV", Address: ourAddress, Signature: "L’équipe de l’ORIV", Contact: "03 00 00 00 00", Privacy: "dpo@oriv.example"},
		Staff:        []string{"accueil@oriv.example"},
		Since:        start().AddDate(0, -1, 0),
		Letters:      letters,
		Inbox:        inbox.Config{Host: "localhost", Port: 143, Security: inbox.None, User: ourAddress, Password: "secret", Dial: w.server.DialIMAP},
		Junk:         "Junk",
		AuthservID:   "mx.oriv.example",
		Relay:        relay.Config{Host: "localhost", Port: 25, Security: relay.None, Dial: w.server.DialSMTP},
		Connections:  2,
		Poll:         time.Minute,
		Watch:        time.Minute,
	}
	change(&c)
	return New(c, w.registry, slog.New(slog.NewTextHandler(w.log, nil)))
}

func (w *world) importProgramme(file string) {
	w.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		w.Fatal(err)
	}
	p, err := registry.ReadProgramme(file, data)
	if err != nil {
		w.Fatal(err)
	}
	w.update(func(t *registry.Tx) error {
		_, err := t.ImportProgramme(p, "staff")
		return err
	})
}

func (w *world) update(f func(*registry.Tx) error) {
	w.Helper()
	if err := w.registry.Update(w.ctx, f); err != nil {
		w.Fatal(err)
	}
}

func (w *world) view(f func(*registry.Tx) error) {
	w.Helper()
	if err := w.registry.View(w.ctx, f); err != nil {
		w.Fatal(err)
	}
}

// contact adds somebody to the address book.
func (w *world) contact(email, name string) registry.Contact {
	w.Helper()
	var c registry.Contact
	w.update(func(t *registry.Tx) (err error) {
		c, err = t.AddContact(registry.Contact{Email: email, Name: name, Audience: registry.Association, Origin: "import"})
		return err
	})
	return c
}

// pass makes one pass of the service.
func (w *world) pass() {
	w.Helper()
	if err := w.service.Once(w.ctx); err != nil {
		w.Fatalf("pass: %v\n%s", err, w.log)
	}
}

// invite sends the invitation to one event to everybody.
func (w *world) invite(event string) {
	w.Helper()
	c, err := w.service.CreateCampaign(w.ctx, registry.Campaign{Kind: string(templates.Invitation), Event: event}, "staff")
	if err != nil {
		w.Fatal(err)
	}
	if _, err := w.service.LaunchCampaign(w.ctx, c.ID, "staff"); err != nil {
		w.Fatal(err)
	}
	w.pass()
}

// note is a message that somebody writes.
type note struct {
	from, name string
	text       string
	subject    string
	answers    *sandbox.Delivery // the letter that is answered
	auth       string            // result of DMARC as our server noted it; "" pass, "-" no such header
	headers    string            // more, each line ended
	null       bool              // empty envelope sender
	raw        string            // instead of all that
	at         time.Time
	written    time.Time // its Date, where it was held up on its way
}

// dated is the Date of a note.
func (n note) dated() time.Time {
	if n.written.IsZero() {
		return n.at
	}
	return n.written
}

// write delivers a message to our mailbox, as the sender's server hands it over.
func (w *world) write(n note) {
	w.Helper()
	w.serial++
	if n.at.IsZero() {
		n.at = w.registry.Now()
	}
	raw := []byte(n.raw)
	if n.raw == "" {
		raw = w.compose(n)
	}
	stamp := sandbox.Stamp{AuthservID: "mx.oriv.example", Result: n.auth, At: n.at, NullSender: n.null}
	if n.auth == "-" {
		stamp.AuthservID = ""
	}
	if err := w.server.Deliver(ourAddress, sandbox.Receive(raw, stamp), n.at); err != nil {
		w.Fatal(err)
	}
}

func (w *world) compose(n note) []byte {
	var b strings.Builder
	subject := n.subject
	if n.answers != nil {
		m := parseLetter(w.T, *n.answers)
		if subject == "" {
			subject = "Re: " + m.Header.Get("Subject")
		}
		fmt.Fprintf(&b, "In-Reply-To: %[1]s\r\nReferences: %[1]s\r\n", m.Header.Get("Message-Id"))
	}
	fmt.Fprintf(&b, "From: %q <%s>\r\nTo: %s\r\nSubject: %s\r\nDate: %s\r\nMessage-ID: <note-%d@%s>\r\n%sMIME-Version: 1.0\r\n"+
		"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n",
		n.name, n.from, ourAddress, subject, n.dated().Format(time.RFC1123Z), w.serial, n.from[strings.Index(n.from, "@")+1:], n.headers,
		strings.ReplaceAll(n.text, "\n", "\r\n"))
	return []byte(strings.ReplaceAll(b.String(), "From: \"\" ", "From: "))
}

func parseLetter(t *testing.T, d sandbox.Delivery) *mail.Message {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(d.Raw))
	if err != nil {
		t.Fatalf("a letter cannot be read: %v", err)
	}
	return m
}

// lettersTo gives what was delivered to an address.
func (w *world) lettersTo(email string) []sandbox.Delivery { return w.server.AcceptedFor(email) }

// lastTo gives the last letter delivered to an address.
func (w *world) lastTo(email string) *sandbox.Delivery {
	w.Helper()
	all := w.lettersTo(email)
	if len(all) == 0 {
		w.Fatalf("no letter was delivered to %s\n%s", email, w.log)
	}
	return &all[len(all)-1]
}

// words gives the plain text of a letter, white space as one blank.
func words(t *testing.T, d sandbox.Delivery) string {
	t.Helper()
	text := message.Plain(d.Raw)
	return strings.TrimSpace(regexp.MustCompile(`[\s\x{a0}\x{202f}]+`).ReplaceAllString(text, " "))
}

// says fails the test unless the last letter to an address holds all these words.
func (w *world) says(email string, wanted ...string) {
	w.Helper()
	text := words(w.T, *w.lastTo(email))
	for _, s := range wanted {
		if !strings.Contains(text, s) {
			w.Errorf("the last letter to %s does not say %q:\n%s", email, s, text)
		}
	}
}

// registration gives the registration of somebody at an event; nil none.
func (w *world) registration(event, email, name string) *registry.Registration {
	w.Helper()
	var found *registry.Registration
	w.view(func(t *registry.Tx) error {
		all, err := t.Attendances(event)
		for _, a := range all {
			if a.Person.Email == email && (name == "" || registry.NameKey(a.Person.Name) == registry.NameKey(name)) {
				found = &a.Registration
			}
		}
		return err
	})
	return found
}

// standing gives the state of a registration, "" none.
func (w *world) standing(event, email, name string) registry.Standing {
	w.Helper()
	if r := w.registration(event, email, name); r != nil {
		return r.State
	}
	return ""
}

// cases gives the reasons of what is left to settle.
func (w *world) cases() []string {
	w.Helper()
	var reasons []string
	w.view(func(t *registry.Tx) error {
		all, err := t.TriageCases(false)
		for _, c := range all {
			reasons = append(reasons, c.Reason)
		}
		return err
	})
	return reasons
}

// messages gives what was received, oldest first.
func (w *world) messages() []registry.Message {
	w.Helper()
	var all []registry.Message
	w.view(func(t *registry.Tx) error {
		for id := int64(1); ; id++ {
			m, err := t.Message(id)
			if errors.Is(err, registry.ErrNotFound) {
				return nil
			}
			if err != nil {
				return err
			}
			all = append(all, m)
		}
	})
	return all
}

// letters gives the outbox.
func (w *world) letters(f registry.LetterFilter) []registry.Letter {
	w.Helper()
	var all []registry.Letter
	w.view(func(t *registry.Tx) (err error) {
		all, err = t.Letters(f)
		return err
	})
	return all
}

// serve runs the whole service for a while of the bubble's time, and stops it.
func (w *world) serve(d time.Duration) {
	w.Helper()
	ctx, stop := context.WithCancel(w.ctx)
	done := make(chan error, 1)
	go func() { done <- w.service.Run(ctx) }()
	select {
	case err := <-done:
		stop()
		w.Fatalf("the service ended by itself: %v\n%s", err, w.log)
	case <-time.After(d):
	}
	stop()
	if err := <-done; err != nil {
		w.Fatalf("serving: %v\n%s", err, w.log)
	}
}

// registered makes somebody who holds a seat, by a clear reply to an invitation.
func (w *world) registered(email, name string) registry.Contact {
	w.Helper()
	c := w.contact(email, name)
	w.invite("epernay")
	w.write(note{from: email, name: name, text: "Bonjour,\n\nJe serai présent le 28 mai, sur place.\n\n" + name, answers: w.lastTo(email)})
	w.pass()
	if got := w.standing("epernay", email, ""); got != registry.Registered {
		w.Fatalf("standing %q of somebody who said yes\ncases %v\n%s", got, w.cases(), w.log)
	}
	w.later(2 * time.Hour) // past the windows of merging and of counted answers
	return c
}

// later moves the world's clock.
func (w *world) later(d time.Duration) { w.offset.Add(int64(d)) }
