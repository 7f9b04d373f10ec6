package mailer

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// open gives a session on the mailbox, as the service's.
func (w *world) open() (*inbox.Session, inbox.Folder) {
	w.Helper()
	session, err := inbox.Connect(w.ctx, w.service.Inbox)
	if err != nil {
		w.Fatal(err)
	}
	folder, err := session.Select(w.ctx, "INBOX")
	if err != nil {
		w.Fatal(err)
	}
	return session, folder
}

func TestFault2_KilledBeforeTheCommit(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		session, _ := w.open()
		heads, err := session.Heads(w.ctx, 0)
		if err != nil {
			w.Fatal(err)
		}
		fetched := 0
		if _, err := session.Fetch(w.ctx, heads, func(inbox.Mail) error { fetched++; return nil }); err != nil || fetched != 1 {
			w.Fatalf("fetched %d: %v", fetched, err)
		}
		session.Close() // and nothing was written
		w.pass()
		w.pass()
		w.expect(claireMail, registry.Registered, 1)
	})
}

func TestFault3_KilledBeforeTheMark(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		if err := w.service.receiveOnce(w.ctx); err != nil {
			w.Fatal(err)
		}
		if _, err := w.service.handle(w.ctx); err != nil {
			w.Fatal(err)
		}
		w.service = w.newService(func(*Config) {}) // as after a kill
		w.pass()
		w.expect(claireMail, registry.Registered, 1)
		if n := w.unmarked(); n != 0 {
			w.Errorf("%d handled messages are not marked", n)
		}
	})
}

func (w *world) unmarked() int {
	w.Helper()
	session, folder := w.open()
	defer session.Close()
	n := 0
	w.view(func(t *registry.Tx) error {
		uids, err := t.Unmarked(folder.Name, folder.UIDValidity, 100)
		n = len(uids)
		return err
	})
	return n
}

// The server has moved the message, the service was killed before it noted so.
func TestFault4_KilledAfterTheMove(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		if err := w.server.CreateFolder(ourAddress, "Done"); err != nil {
			w.Fatal(err)
		}
		w.service = w.newService(func(c *Config) { c.Done = "Done" })
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		if err := w.service.receiveOnce(w.ctx); err != nil {
			w.Fatal(err)
		}
		if _, err := w.service.handle(w.ctx); err != nil {
			w.Fatal(err)
		}
		session, _ := w.open()
		if err := session.Mark(w.ctx, []uint32{1}, inbox.Done{Folder: "Done"}); err != nil {
			w.Fatal(err)
		}
		session.Close()
		w.service = w.newService(func(c *Config) { c.Done = "Done" })
		w.pass()
		w.pass()
		w.expect(claireMail, registry.Registered, 1)
	})
}

// A letter that cannot be written takes its registration back with it: both or none.
func TestFault5_NoRegistrationWithoutItsLetter(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.service.Organisation.Name = "" // no letter can be written
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.pass()
		w.expect(claireMail, "", 0, "template")
	})
}

// misbehave lets the server do something at a stage, the first n times.
func (w *world) misbehave(stage sandbox.Stage, n int, a sandbox.Answer) *atomic.Int32 {
	var times atomic.Int32
	w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
		if s.Stage != stage || int(times.Add(1)) > n {
			return nil
		}
		return &a
	})
	return &times
}

// only gives the one letter of the outbox.
func (w *world) only() registry.Letter {
	w.Helper()
	all := w.letters(registry.LetterFilter{})
	if len(all) != 1 {
		w.Fatalf("%d letters in the outbox, want one", len(all))
	}
	return all[0]
}

func (w *world) campaign() {
	w.Helper()
	c, err := w.service.CreateCampaign(w.ctx, registry.Campaign{Kind: "invitation", Event: "epernay"}, "staff")
	if err != nil {
		w.Fatal(err)
	}
	if _, err := w.service.LaunchCampaign(w.ctx, c.ID, "staff"); err != nil {
		w.Fatal(err)
	}
}

func TestFault17_RefusedForGood(t *testing.T) {
	t.Parallel()
	for name, x := range map[string]struct {
		stage  sandbox.Stage
		answer sandbox.Answer
		dead   bool
	}{
		"no such user":    {sandbox.Rcpt, sandbox.Answer{Code: 550, Status: "5.1.1", Text: "User unknown"}, true},
		"policy at RCPT":  {sandbox.Rcpt, sandbox.Answer{Code: 550, Status: "5.7.1", Text: "Blocked by policy"}, false},
		"content refused": {sandbox.Dot, sandbox.Answer{Code: 554, Status: "5.6.0", Text: "Content rejected"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.contact("p@metz.example", "Paul Martin")
				var tries atomic.Int32
				w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
					if s.Stage != x.stage || s.To != claireMail {
						return nil
					}
					tries.Add(1)
					return &x.answer
				})
				w.campaign()
				w.serve(3 * time.Hour)
				if tries.Load() != 1 {
					w.Errorf("tried %d times, want once", tries.Load())
				}
				w.expectWritten("p@metz.example", 1)
				for _, l := range w.letters(registry.LetterFilter{States: []registry.LetterState{registry.Failed}}) {
					if l.Email != claireMail || !strings.Contains(l.LastAnswer, x.answer.Text) {
						w.Errorf("failed: letter %d, answer %q", l.ID, l.LastAnswer)
					}
				}
				w.view(func(t *registry.Tx) error {
					a, err := t.AddressByEmail(claireMail)
					if a.Dead.IsZero() == x.dead {
						w.Errorf("dead %v, want %v", a.Dead, x.dead)
					}
					return err
				})
			})
		})
	}
}

func TestFault18_ServerRefusesAll(t *testing.T) {
	t.Parallel()
	for _, stage := range []sandbox.Stage{sandbox.Mail, sandbox.Auth, sandbox.Connect} {
		t.Run(string(stage), func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				for i := range 40 {
					w.contact(fmt.Sprintf("u%d@reims.example", i), fmt.Sprintf("Usager %c%c", 'A'+i/26, 'a'+i%26))
				}
				w.service = w.newService(func(c *Config) { c.Relay.User, c.Relay.Password = ourAddress, "secret" })
				times := w.misbehave(stage, 3, sandbox.Answer{Code: 554, Text: "Not today"})
				w.campaign()
				w.pass()
				if got := times.Load(); got > 2 {
					w.Errorf("tried %d times in one pass, want one for each connection", got)
				}
				w.serve(4 * time.Hour)
				counts := map[registry.LetterState]int{}
				for _, l := range w.letters(registry.LetterFilter{}) {
					counts[l.State]++
				}
				if counts[registry.Sent] != 40 {
					w.Errorf("%v after the server took mail again, want all sent, nobody failed\n%s", counts, w.log)
				}
			})
		})
	}
}

// A refusal, a limit or a 421 is not answered by trying again and again.
func TestARefusingServerIsLeftAlone(t *testing.T) {
	for name, x := range map[string]struct {
		stage  sandbox.Stage
		answer sandbox.Answer
	}{
		"421 to every MAIL": {sandbox.Mail, sandbox.Answer{Code: 421, Status: "4.3.2", Text: "Shutting down"}},
		"421 on connecting": {sandbox.Connect, sandbox.Answer{Code: 421, Text: "Too busy"}},
		"drops on MAIL":     {sandbox.Mail, sandbox.Answer{Drop: true}},
		"451 4.7.1":         {sandbox.Mail, sandbox.Answer{Code: 451, Status: "4.7.1", Text: "Too many messages"}},
		"refuses MAIL":      {sandbox.Mail, sandbox.Answer{Code: 550, Text: "No"}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.contact(claireMail, claireName)
				w.contact("p@metz.example", "Paul Martin")
				w.campaign()
				times := w.misbehave(x.stage, 1<<30, x.answer)
				w.serve(time.Hour)
				if n := times.Load(); n < 2 || n > 130 {
					w.Errorf("tried %d times in an hour", n)
				}
			})
		})
	}
}

func TestA421AfterSomeMessagesReconnects(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		for i := range 25 {
			w.contact(fmt.Sprintf("u%d@reims.example", i), fmt.Sprintf("Usager %c%c", 'A'+i/26, 'a'+i%26))
		}
		w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == sandbox.Mail && s.Messages == 5 {
				return &sandbox.Answer{Code: 421, Text: "That is enough for one connection"}
			}
			return nil
		})
		w.campaign()
		w.pass()
		if n := len(w.server.Accepted()); n != 25 {
			w.Errorf("%d letters went out, want all in one pass\n%s", n, w.log)
		}
		for _, l := range w.letters(registry.LetterFilter{}) {
			if l.Attempts != 1 {
				w.Errorf("letter %d: %d attempts are counted, want 1", l.ID, l.Attempts)
			}
		}
	})
}

func TestFault19_DroppedBeforeTheDot(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.misbehave(sandbox.Body, 1, sandbox.Answer{Drop: true})
		w.campaign()
		w.serve(time.Hour)
		w.expectWritten(claireMail, 1)
		if l := w.only(); l.Unknowns != 0 || l.State != registry.Sent {
			w.Errorf("%s, %d unknown outcomes", l.State, l.Unknowns)
		}
	})
}

func TestFault20_DroppedAfterTheDot(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.misbehave(sandbox.Dot, 1, sandbox.Answer{Drop: true, Keep: true})
		w.campaign()
		w.serve(time.Hour)
		w.expectWritten(claireMail, 2)
		both := w.lettersTo(claireMail)
		if string(both[0].Raw) != string(both[1].Raw) {
			w.Error("the copy has other bytes")
		}
		if l := w.only(); l.Unknowns != 1 || l.State != registry.Sent {
			w.Errorf("%s, %d unknown outcomes, want sent and counted as a possible copy", l.State, l.Unknowns)
		}
	})
}

func TestFault20_UnknownTwice(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		times := w.misbehave(sandbox.Dot, 1<<30, sandbox.Answer{Drop: true, Keep: true})
		w.campaign()
		w.serve(3 * time.Hour)
		if l := w.only(); l.State != registry.Held || times.Load() != 2 {
			w.Errorf("%s after %d attempts, want held after two", l.State, times.Load())
		}
		if !strings.Contains(w.log.String(), "level=ERROR") {
			w.Error("staff are not told")
		}
	})
}

func TestFault21_DroppedAfterThe250(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.contact("p@metz.example", "Paul Martin")
		w.misbehave(sandbox.Dot, 1<<30, sandbox.Answer{DropAfter: true})
		w.campaign()
		w.serve(time.Hour)
		w.expectWritten(claireMail, 1)
		w.expectWritten("p@metz.example", 1)
		for _, l := range w.letters(registry.LetterFilter{}) {
			if l.State != registry.Sent || l.Unknowns != 0 {
				w.Errorf("letter %d: %s, %d unknown outcomes", l.ID, l.State, l.Unknowns)
			}
		}
	})
}

func TestFault34_MailboxRebuilt(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.pass()
		if err := w.server.RebuildFolder(ourAddress, "INBOX"); err != nil {
			w.Fatal(err)
		}
		w.contact("p@metz.example", "Paul Martin")
		w.write(note{from: "p@metz.example", name: "Paul Martin", text: "Je serai présent le 28 mai, sur place.\n\nPaul Martin"})
		w.pass()
		w.expect(claireMail, registry.Registered, 1)
		w.expect("p@metz.example", registry.Registered, 1)
	})
}

func TestFault37_SameMailTwice(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		raw := w.compose(note{from: claireMail, name: claireName, text: comes, at: w.registry.Now()})
		none := strings.Replace(string(raw), "Message-ID:", "X-No-ID:", 1)
		for range 2 {
			w.write(note{raw: string(raw)})
		}
		w.write(note{raw: "X-Way: another\r\n" + string(raw)})
		w.pass()
		w.expect(claireMail, registry.Registered, 1)
		if got := w.messages(); len(got) != 2 {
			w.Errorf("%d messages are kept, want the two that differ", len(got))
		}
		w.later(2 * time.Hour)
		for range 2 {
			w.write(note{raw: none, at: start()})
		}
		w.pass()
		if got := w.messages(); len(got) != 3 {
			w.Errorf("%d messages are kept, want one more: without a Message-ID the bytes are its name", len(got))
		}
	})
}

func TestFault38_PoisonBlocksNobody(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{raw: "From: a@b.example\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n\x00\xff\xfe"})
		w.write(note{raw: "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + strings.Repeat("--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n", 2000)})
		w.write(note{raw: "From: a@b.example\r\nSubject: big\r\n\r\n" + strings.Repeat("x", 11<<20)})
		w.write(note{from: claireMail, name: claireName, text: comes})
		w.pass()
		if got := w.standing("epernay", claireMail, ""); got != registry.Registered {
			w.Errorf("the one behind stands %q\n%s", got, w.log)
		}
		if got := w.cases(); len(got) != 3 {
			w.Errorf("cases %q, want one for each of the three\n%s", got, w.log)
		}
	})
}

// A message that kills the service each time it is read is set aside after three attempts.
func TestFault38_SetAsideAfterThreeAttempts(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		if err := w.service.receiveOnce(w.ctx); err != nil {
			w.Fatal(err)
		}
		for range attemptLimit {
			w.update(func(t *registry.Tx) error {
				_, err := t.Attempt(1) // and killed
				return err
			})
		}
		w.pass()
		w.expect(claireMail, "", 0, "attempts")
	})
}

func TestFault39_TwoDaemons(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		release, err := w.service.begin(w.ctx, false)
		if err != nil {
			w.Fatal(err)
		}
		second := w.newService(func(*Config) {})
		if err := second.Run(w.ctx); err == nil || !strings.Contains(err.Error(), "another service") || !strings.Contains(err.Error(), "last seen") {
			w.Errorf("the second says %v", err)
		}
		release()
		w.pass()
		w.update(func(t *registry.Tx) error { return t.Serving("elsewhere", false, time.Now()) })
		if err := second.Run(w.ctx); err == nil || !strings.Contains(err.Error(), "elsewhere") {
			w.Errorf("a service on another machine: %v", err)
		}
		time.Sleep(2 * registry.AliveFor)
		w.pass()
	})
}

// A registry that was deleted while the service runs ends it, within a sign of life.
func TestFault46_TheServiceEnds(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		ended := make(chan error, 1)
		go func() { ended <- w.service.Run(w.ctx) }()
		time.Sleep(time.Second)
		if err := os.Remove(w.registry.Path()); err != nil {
			w.Fatal(err)
		}
		select {
		case err := <-ended:
			if !errors.Is(err, registry.ErrReplaced) {
				w.Errorf("the service ended with %v", err)
			}
		case <-time.After(2 * signOfLife):
			w.Errorf("the service goes on without its registry\n%s", w.log)
		}
	})
}

// stopIn runs the service and stops it while the server is slow to answer the dot; it gives how long the stop took.
func (w *world) stopIn(delay time.Duration) time.Duration {
	w.Helper()
	w.contact(claireMail, claireName)
	w.misbehave(sandbox.Dot, 1, sandbox.Answer{Delay: delay})
	w.campaign()
	ctx, stop := context.WithCancel(w.ctx)
	done := make(chan error, 1)
	go func() { done <- w.service.Run(ctx) }()
	time.Sleep(time.Second) // the dot is sent, the answer awaited
	began := time.Now()
	stop()
	if err := <-done; err != nil {
		w.Error(err)
	}
	return time.Since(began)
}

func TestFault41_StoppedWhileWaiting(t *testing.T) {
	t.Run("the answer comes in time", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			if took := w.stopIn(6 * time.Second); took > 10*time.Second {
				w.Errorf("stopping took %s", took)
			}
			if l := w.only(); l.State != registry.Sent {
				w.Errorf("%s, want the 250 recorded", l.State)
			}
		})
	})
	t.Run("it does not", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			if took := w.stopIn(time.Minute); took < 9*time.Second || took > 12*time.Second {
				w.Errorf("stopping took %s, want ten seconds", took)
			}
			if l := w.only(); l.State != registry.Deferred || l.Unknowns != 1 {
				w.Errorf("%s with %d unknown outcomes, want it to go once more", l.State, l.Unknowns)
			}
		})
	})
}

func TestFault50_LocalTimeIsKept(t *testing.T) {
	e := registry.Event{Date: "2026-11-05", Zone: "Europe/Paris"}
	if got, want := e.Due(registry.DueReminder), time.Date(2026, 10, 22, 7, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("reminder at %s, want %s: nine o'clock in summer time", got.UTC(), want)
	}
	if got, want := e.Due(registry.DuePractical), time.Date(2026, 11, 2, 8, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("practical letter at %s, want %s: nine o'clock in winter time", got.UTC(), want)
	}
	night := registry.Event{Date: "2026-04-12", Zone: "Europe/Paris"} // 14 days before, 02:30 does not exist
	if got := night.At(-14, "02:30"); got.In(paris()).Format(time.DateOnly) != "2026-03-29" {
		t.Errorf("the hour that is left out falls on %s", got)
	}
}

// The clock of the machine jumps over the hour and back: one reminder.
func TestFault50_ReminderOnce(t *testing.T) {
	inWorld(t, time.Date(2026, 5, 14, 8, 59, 0, 0, paris()), func(w *world) {
		w.importProgramme("testdata/auto.toml")
		w.contact(claireMail, claireName)
		w.invite("epernay")
		w.expectWritten(claireMail, 1)
		w.later(2 * time.Minute)
		for range 3 {
			w.pass()
			w.later(-time.Hour)
			w.pass()
			w.later(time.Hour)
		}
		w.expectWritten(claireMail, 2)
		w.says(claireMail, "28 mai")
	})
}

func TestFault59_WrongPassword(t *testing.T) {
	t.Run("mailbox", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			var dialled atomic.Int32
			w.service = w.newService(func(c *Config) {
				c.Inbox.Password = "wrong"
				c.Inbox.Dial = func(ctx context.Context, n, a string) (net.Conn, error) {
					dialled.Add(1)
					return w.server.DialIMAP(ctx, n, a)
				}
			})
			w.serve(time.Hour - time.Second)
			if n := dialled.Load(); n < 2 || n > 12 {
				w.Errorf("%d log-ins in an hour, want at most one in five minutes", n)
			}
			if !strings.Contains(w.log.String(), "refuses the password") {
				w.Error("nobody is told")
			}
		})
	})
	t.Run("mail server", func(t *testing.T) {
		inWorld(t, start(), func(w *world) {
			var mu sync.Mutex
			var tries []time.Time
			w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
				if s.Stage == sandbox.Auth {
					mu.Lock()
					tries = append(tries, time.Now())
					mu.Unlock()
				}
				return nil
			})
			w.service = w.newService(func(c *Config) { c.Relay.User, c.Relay.Password, c.Connections = ourAddress, "wrong", 4 })
			for i := range 10 {
				w.contact(fmt.Sprintf("u%d@reims.example", i), "Usager "+string(rune('A'+i))+"lpha")
			}
			w.campaign()
			w.serve(time.Hour)
			for i := 1; i < len(tries); i++ {
				if tries[i].Sub(tries[i-1]) < 5*time.Minute {
					w.Errorf("tried again after %s", tries[i].Sub(tries[i-1]))
				}
			}
			if len(tries) < 2 {
				w.Errorf("tried %d times in an hour: nothing is proved", len(tries))
			}
		})
	})
}

// Changes within ten minutes of a first letter are stated by one letter at their end, none is dropped.
func TestChangesMerge(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.contact(claireMail, "Luc Dubois")
		say := func(after time.Duration, text string) {
			w.later(after)
			w.write(note{from: claireMail, name: claireName, text: text})
			w.pass()
		}
		say(0, "Je serai présente le 28 mai, sur place.\n\nClaire Dubois")
		w.expectWritten(claireMail, 1)
		say(2*time.Minute, "Finalement je suivrai la rencontre du 28 mai en visioconférence.\n\nClaire Dubois")
		say(2*time.Minute, "Je serai présente le 18 juin à Bar-le-Duc, sur place.\n\nClaire Dubois")
		w.expectWritten(claireMail, 1)
		w.later(6*time.Minute + time.Second)
		w.pass()
		w.expectWritten(claireMail, 2)
		w.says(claireMail, "28 mai", "visioconférence", "18 juin")
		w.later(time.Hour)
		w.pass()
		w.expectWritten(claireMail, 2)
	})
}

func TestUnsubscribeAndBack(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.registered(claireMail, claireName)
		suppressed := func() (is bool) {
			w.view(func(t *registry.Tx) error {
				a, err := t.AddressByEmail(claireMail)
				is = !a.Suppressed.IsZero()
				return err
			})
			return is
		}
		w.write(note{from: claireMail, name: claireName, text: "STOP"})
		w.pass()
		if !suppressed() || w.standing("epernay", claireMail, "") != registry.Registered {
			w.Fatalf("suppressed %v, stands %q: registrations stand\n%s", suppressed(), w.standing("epernay", claireMail, ""), w.log)
		}
		w.says(claireMail, "vous ne recevrez plus", "répondez « oui »")
		w.later(2 * time.Hour)
		w.write(note{from: claireMail, name: claireName, text: "oui", answers: w.lastTo(claireMail), auth: "-"})
		w.pass()
		if suppressed() {
			w.Errorf("still suppressed\ncases %v\n%s", w.cases(), w.log)
		}
	})
}

// What staff forward is about the one who wrote first.
func TestStaffForward(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: "accueil@oriv.example", name: "Accueil", subject: "Fwd: 28 mai", text: "Pour vous.\n\n---------- Forwarded message ---------\nDe : Claire Dubois <c.dubois@reims.example>\n" +
			"Date: lun. 4 mai 2026 à 08:00\nSubject: 28 mai\nTo: <accueil@oriv.example>\n\nBonjour,\n\nJe serai présente le 28 mai, sur place.\n\nClaire Dubois"})
		w.pass()
		w.expect(claireMail, "", 0, "staff-forward")
		if err := w.service.SettleTriage(w.ctx, 1, Ruling{}); err != nil {
			w.Fatal(err)
		}
		w.pass()
		w.expect(claireMail, registry.Registered, 1)
		if _, err := w.service.UndoTriage(w.ctx, 1); err != nil {
			w.Fatal(err)
		}
		w.later(time.Hour)
		w.pass()
		w.expect(claireMail, registry.Absent, 2, "staff-forward")
	})
}

func TestJunkIsForAPerson(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		for _, text := range []string{comes, "STOP"} {
			raw := sandbox.Receive(w.compose(note{from: claireMail, name: claireName, text: text, at: w.registry.Now()}), sandbox.Stamp{AuthservID: "mx.oriv.example"})
			w.serial++
			if err := w.server.DeliverTo(ourAddress, "Junk", raw, w.registry.Now()); err != nil {
				w.Fatal(err)
			}
		}
		w.pass()
		w.expect(claireMail, "", 0, "junk", "junk")
	})
}

// A letter that is by date for somebody who cancelled meanwhile does not go.
func TestPracticalLetterOfWhoCancelled(t *testing.T) {
	inWorld(t, time.Date(2026, 5, 18, 9, 0, 0, 0, paris()), func(w *world) {
		w.registered(claireMail, claireName)
		w.later(time.Date(2026, 5, 25, 9, 1, 0, 0, paris()).Sub(w.registry.Now()))
		w.pass()
		held := w.letters(registry.LetterFilter{Kind: "practical"})
		if len(held) != 1 || held[0].State != registry.Held || held[0].Reason != "fact:venue" {
			w.Fatalf("practical letters %v, want one held for the venue", held)
		}
		w.write(note{from: claireMail, name: claireName, text: cancels, answers: w.lastTo(claireMail)})
		w.pass()
		if l := w.letters(registry.LetterFilter{Kind: "practical"})[0]; l.State != registry.Skipped {
			w.Errorf("%s, want skipped\n%s", l.State, w.log)
		}
	})
}
