package mailer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// A server that knows nothing but seven bits and takes little: letters are encoded for it, what it cannot take has a reason, and nothing of
// that is said to it.
func TestFault31_APoorServer(t *testing.T) {
	poor := func(o *sandbox.Options) {
		o.Hide, o.MaxBytes = []string{"8BITMIME", "SMTPUTF8", "PIPELINING", "CHUNKING"}, 60<<10
	}
	inWorldOf(t, start(), poor, func(w *world) {
		w.contact(claireMail, claireName)
		w.contact("jérôme@metz.example", "Jérôme Müller")
		var asked []string
		w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == sandbox.Rcpt {
				asked = append(asked, s.To)
			}
			return nil
		})
		w.campaign()
		w.serve(time.Hour)
		for _, b := range w.lastTo(claireMail).Raw {
			if b >= 0x80 {
				t.Fatalf("a byte %#x went to a server without 8BITMIME", b)
			}
		}
		w.says(claireMail, "Épernay")
		if fmt.Sprint(asked) != "["+claireMail+"]" {
			w.Errorf("the server was asked about %q", asked)
		}
		for _, l := range w.letters(registry.LetterFilter{}) {
			if l.Email != claireMail && (l.State != registry.Failed || !strings.Contains(l.LastAnswer, "not ASCII")) {
				w.Errorf("letter to an address that is not ASCII: %s, %q", l.State, l.LastAnswer)
			}
		}
	})
	small := func(o *sandbox.Options) { o.MaxBytes = 2 << 10 }
	inWorldOf(t, start(), small, func(w *world) {
		w.contact(claireMail, claireName)
		begun := w.misbehave(sandbox.Mail, 0, sandbox.Answer{})
		w.campaign()
		w.serve(time.Hour)
		if l := w.only(); l.State != registry.Failed || !strings.Contains(l.LastAnswer, "server takes 2048") || begun.Load() != 0 {
			w.Errorf("a letter too large: %s, %q, begun %d times", l.State, l.LastAnswer, begun.Load())
		}
	})
}

// The clock of the machine jumps while the service runs: one reminder, retries by the time that passes, and nothing dated by a clock that
// cannot be right.
func TestFault49_TheClockJumps(t *testing.T) {
	const day = 24 * time.Hour
	inWorld(t, time.Date(2026, 5, 14, 8, 30, 0, 0, paris()), func(w *world) {
		w.importProgramme("testdata/auto.toml")
		w.contact(claireMail, claireName)
		w.contact("p@metz.example", "Paul Martin")
		w.invite("epernay")
		refusing := atomic.Bool{}
		w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == sandbox.Rcpt && refusing.Load() {
				return &sandbox.Answer{Code: 451, Status: "4.3.0", Text: "Not now"}
			}
			return nil
		})
		jump := func(d time.Duration) { w.later(d); time.Sleep(10 * time.Minute) }
		go func() {
			jump(day) // the reminder is due by that clock, and refused
			refusing.Store(true)
			w.write(note{from: claireMail, name: claireName, text: comes})
			jump(-day)
			refusing.Store(false)
			jump(-day)
			jump(day)
			toEpoch := time.Until(time.Unix(0, 0)) - time.Duration(w.offset.Load())
			w.later(toEpoch)
			w.write(note{from: "p@metz.example", name: "Paul Martin", text: strings.ReplaceAll(comes, claireName, "Paul Martin"), at: start()})
			time.Sleep(10 * time.Minute)
			jump(-toEpoch)
			jump(day)
			jump(-day)
		}()
		w.serve(3 * time.Hour)
		kinds := map[string]int{}
		for _, l := range w.letters(registry.LetterFilter{}) {
			kinds[l.Kind+" "+l.Email]++
			if l.State != registry.Sent || len(w.lettersTo(l.Email)) != 3 {
				w.Errorf("letter %d (%s) is %s; %d went there, want invitation, reminder and confirmation", l.ID, l.Kind, l.State, len(w.lettersTo(l.Email)))
			}
		}
		for what, n := range kinds {
			if n != 1 {
				w.Errorf("%s: %d times", what, n)
			}
		}
		if len(kinds) != 6 {
			w.Errorf("letters %v, want three for each of the two\n%s", kinds, w.log)
		}
		if !strings.Contains(w.log.String(), `before \"since\"`) {
			w.Error("nobody is told of the clock of 1970")
		}
	})
}

// furnished imports a programme that lacks nothing.
func (w *world) furnished() {
	w.Helper()
	data, err := os.ReadFile("testdata/auto.toml")
	if err != nil {
		w.Fatal(err)
	}
	text := strings.NewReplacer(`venue = ""`, `venue = "Salle des fêtes, 1 place de la Mairie"`, `link = ""`, `link = "https://visio.example/abc"`).Replace(string(data))
	file := filepath.Join(w.TempDir(), "programme.toml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		w.Fatal(err)
	}
	w.importProgramme(file)
}

// absentUntil lets no service run until a day and hour of May 2026, then one for some minutes.
func (w *world) absentUntil(day, hour int) {
	w.Helper()
	w.later(time.Date(2026, 5, day, hour, 0, 0, 0, paris()).Sub(w.registry.Now()))
	w.serve(5 * time.Minute)
}

func (w *world) ofKind(kind, email string) int {
	n := 0
	for _, l := range w.letters(registry.LetterFilter{Kind: kind}) {
		if l.Email == email && l.State == registry.Sent {
			n++
		}
	}
	return n
}

// Three days without a service: what is late goes if it still helps, and what came to nothing is told.
func TestFault51_AfterAnAbsence(t *testing.T) {
	inWorld(t, time.Date(2026, 5, 13, 12, 0, 0, 0, paris()), func(w *world) {
		w.furnished()
		w.contact("p@metz.example", "Paul Martin")
		w.registered(claireMail, claireName)
		w.absentUntil(16, 12)
		if n := w.ofKind("reminder", "p@metz.example"); n != 1 {
			w.Errorf("%d reminders after an absence, want the late one\n%s", n, w.log)
		}
		w.absentUntil(24, 12)
		w.absentUntil(27, 12)
		if n := w.ofKind("practical", claireMail); n != 1 {
			w.Errorf("%d practical letters the day before, want the late one", n)
		}
		w.absentUntil(31, 12)
		if n := w.ofKind("thanks", claireMail); n != 1 {
			w.Errorf("%d letters of thanks two days late, want one", n)
		}
		if strings.Contains(w.log.String(), "came to nothing") {
			w.Errorf("told although all was of use:\n%s", w.log)
		}
	})
	inWorld(t, time.Date(2026, 5, 13, 12, 0, 0, 0, paris()), func(w *world) {
		w.furnished()
		w.contact("p@metz.example", "Paul Martin")
		w.registered(claireMail, claireName)
		w.absentUntil(22, 12)
		w.absentUntil(24, 12)
		if n := len(w.letters(registry.LetterFilter{Kind: "reminder"})); n != 0 || strings.Count(w.log.String(), "letters=reminder event=epernay") != 1 {
			w.Errorf("%d reminders of a closed event, want none, told once\n%s", n, w.log)
		}
		w.absentUntil(28, 14)
		w.absentUntil(29, 8)
		if n := len(w.letters(registry.LetterFilter{Kind: "practical"})); n != 0 || strings.Count(w.log.String(), "letters=practical event=epernay people=1") != 1 {
			w.Errorf("%d practical letters after the beginning, want none, told once\n%s", n, w.log)
		}
	})
}

// Names that cannot be resolved, and servers that moved: it is tried again, seldom, until it works.
func TestFault56_NamesAreNotResolved(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.crowd(5)
		w.contact(claireMail, claireName)
		var until = time.Now().Add(40 * time.Minute)
		var imap, smtp atomic.Int32
		resolve := func(n *atomic.Int32, dial func(context.Context, string, string) (net.Conn, error)) func(context.Context, string, string) (net.Conn, error) {
			return func(ctx context.Context, network, address string) (net.Conn, error) {
				if time.Now().Before(until) {
					n.Add(1)
					return nil, &net.OpError{Op: "dial", Net: network, Err: &net.DNSError{Err: "server misbehaving", Name: "localhost", IsTemporary: true}}
				}
				return dial(ctx, network, address)
			}
		}
		w.service = w.newService(func(c *Config) {
			c.Inbox.Dial, c.Relay.Dial = resolve(&imap, w.server.DialIMAP), resolve(&smtp, w.server.DialSMTP)
		})
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.campaign()
		w.serve(70 * time.Minute)
		if got := w.standing("epernay", claireMail, ""); got != registry.Registered {
			w.Errorf("who wrote meanwhile stands %q\n%s", got, w.log)
		}
		for _, l := range w.letters(registry.LetterFilter{}) {
			answered := l.State == registry.Skipped && l.Reason == "answered" && l.Email == claireMail // before her invitation could leave
			if !answered && (l.State != registry.Sent || l.Attempts != 1) {
				w.Errorf("letter %d is %s after %d attempts", l.ID, l.State, l.Attempts)
			}
		}
		for what, n := range map[string]int32{"mailbox": imap.Load(), "mail server": smtp.Load()} {
			if n < 3 || n > 30 {
				w.Errorf("the name of the %s was asked for %d times in 40 minutes", what, n)
			}
		}
	})
}

// full is a disk without room, or a pipe that nobody reads.
type full struct{ err error }

func (f full) Write([]byte) (int, error) { return 0, f.err }

// A log that takes no line stops nothing.
func TestFault62_TheLogCannotBeWritten(t *testing.T) {
	for _, fault := range []error{syscall.ENOSPC, syscall.EPIPE, errors.New("closed")} {
		t.Run(fault.Error(), func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				s := w.service
				w.service = New(s.Config, w.registry, slog.New(slog.NewTextHandler(full{fault}, nil)))
				w.misbehave(sandbox.Mail, 3, sandbox.Answer{Code: 550, Text: "No"}) // so that there is much to tell
				w.campaign()
				w.write(note{from: claireMail, name: claireName, text: comes})
				w.serve(time.Hour)
				w.server.DropIMAP()
				w.serve(time.Hour)
				w.expect(claireMail, registry.Registered, 1) // the confirmation: who answered before an invitation could leave gets none
			})
		})
	}
}
