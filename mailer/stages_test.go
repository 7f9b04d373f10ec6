package mailer

import (
	"bytes"
	"os/exec"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// newCampaigning is a service in another process, one connection wide, with a campaign of a few letters to send.
func newCampaigning(t *testing.T, letters int) *killed {
	t.Helper()
	k, w := newChild(t, 1)
	w.crowd(letters)
	w.log = &bytes.Buffer{}
	w.service = w.newService(func(*Config) {})
	w.campaign()
	return k
}

// awaitLetters waits until each letter is in one of some states.
func (k *killed) awaitLetters(states ...registry.LetterState) []registry.Letter {
	k.Helper()
	var all []registry.Letter
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) { // of a process that cannot tell
		open := 0
		err := k.registry.View(k.Context(), func(t *registry.Tx) (err error) {
			all, err = t.Letters(registry.LetterFilter{})
			for _, l := range all {
				if !slices.Contains(states, l.State) {
					open++
				}
			}
			return err
		})
		if err != nil {
			k.Fatal(err)
		}
		if open == 0 {
			return all
		}
	}
	k.Error("letters are left after half a minute")
	return all
}

// at arranges what the server does the nth time that a stage is reached.
func (k *killed) at(stage sandbox.Stage, nth int, answer func() *sandbox.Answer) {
	var times atomic.Int32
	k.server.Behave(func(s sandbox.Step) *sandbox.Answer {
		if s.Stage != stage || int(times.Add(1)) != nth {
			return nil
		}
		return answer()
	})
}

// A service that is killed while the server is at a stage sends every letter: once, but for the one whose answer was on its way, which
// may go a second time with the same bytes.
func TestFault6_Fault7_Fault8_Fault9_Fault10_Fault11_Fault12_Fault13_Fault14_Fault15_KilledAtEachStage(t *testing.T) {
	for _, x := range []struct {
		name     string
		stage    sandbox.Stage
		nth      int
		accepted bool // by the server, before the kill
		replied  bool // the 250 was on the wire
		unknown  int
		ahead    bool // the process may be past the stage when the server comes to it, and at the dot
	}{
		{name: "connect", stage: sandbox.Connect, nth: 1},
		{name: "helo", stage: sandbox.Hello, nth: 1},
		{name: "mail", stage: sandbox.Mail, nth: 3},
		{name: "rcpt", stage: sandbox.Rcpt, nth: 3},
		{name: "data", stage: sandbox.Data, nth: 3},
		{name: "body", stage: sandbox.Body, nth: 3, ahead: true}, // what it wrote lies between them
		{name: "dot", stage: sandbox.Dot, nth: 3, unknown: 1},
		{name: "accepted", stage: sandbox.Dot, nth: 3, accepted: true, unknown: 1},
		{name: "replied", stage: sandbox.Dot, nth: 3, accepted: true, replied: true, unknown: 1},
		{name: "quit", stage: sandbox.Quit, nth: 1},
	} {
		t.Run(x.name, func(t *testing.T) {
			const letters = 5
			k := newCampaigning(t, letters)
			var c *exec.Cmd
			var started sync.Mutex // until the process is known
			started.Lock()
			dead := make(chan struct{})
			kill := func() { // and is dead before the server does anything else
				started.Lock()
				defer started.Unlock()
				c.Process.Kill()
				c.Wait()
				close(dead)
			}
			k.at(x.stage, x.nth, func() *sandbox.Answer {
				switch {
				case x.replied: // stopped, so that it cannot read what is on the wire when it is killed
					started.Lock()
					c.Process.Signal(syscall.SIGSTOP)
					started.Unlock()
					return &sandbox.Answer{After: kill}
				case x.accepted:
					kill()
					return &sandbox.Answer{Drop: true, Keep: true}
				}
				kill()
				return &sandbox.Answer{Drop: true}
			})
			c = k.serve()
			started.Unlock()
			select {
			case <-dead:
			case <-time.After(20 * time.Second):
				t.Fatal("the stage is not reached")
			}
			before := len(k.server.Accepted())
			c = k.serve()
			all := k.awaitLetters(registry.Sent, registry.Held)
			c.Process.Kill()
			c.Wait()
			unknown, copies := 0, 0
			for _, l := range all {
				n := len(k.server.AcceptedFor(l.Email))
				if l.State != registry.Sent || n < 1 || n > 1+l.Unknowns {
					t.Errorf("letter %d is %s, with %d unknown outcomes, and was accepted %d times", l.ID, l.State, l.Unknowns, n)
				}
				unknown, copies = unknown+l.Unknowns, copies+n-1
				if n == 2 && string(k.server.AcceptedFor(l.Email)[0].Raw) != string(k.server.AcceptedFor(l.Email)[1].Raw) {
					t.Errorf("the copy of letter %d has other bytes", l.ID)
				}
			}
			want := 0
			if x.accepted {
				want = 1
			}
			if x.ahead {
				unknown = max(0, unknown-1)
			}
			if len(all) != letters || unknown != x.unknown || copies != want {
				t.Errorf("%d letters, %d unknown outcomes, %d copies, want %d, %d and %d; %d were accepted before the kill", len(all), unknown, copies, letters, x.unknown, want, before)
			}
		})
	}
}

// A process that is frozen loses its connections meanwhile: it makes them anew, and no letter goes twice.
func TestFault54_Frozen(t *testing.T) {
	t.Parallel()
	for stage, nth := range map[sandbox.Stage]int{sandbox.Mail: 2, sandbox.Body: 2, sandbox.Quit: 1} {
		t.Run(string(stage), func(t *testing.T) {
			const letters = 5
			k := newCampaigning(t, letters)
			var c *exec.Cmd
			var started sync.Mutex
			started.Lock()
			frozen := make(chan struct{})
			k.at(stage, nth, func() *sandbox.Answer {
				started.Lock()
				defer started.Unlock()
				c.Process.Signal(syscall.SIGSTOP)
				close(frozen)
				return &sandbox.Answer{Drop: true} // as a server does that waited for minutes
			})
			c = k.serve()
			started.Unlock()
			<-frozen
			k.server.DropIMAP()
			k.server.DropSMTP() // before the process can go on
			w := &world{T: t, ctx: t.Context(), server: k.server, registry: k.registry}
			w.write(note{from: "u0@ville0.example", name: "Usager " + crowdName(0), text: "Bonjour,\n\nJe serai présent le 28 mai, sur place.\n\nUsager " + crowdName(0)})
			c.Process.Signal(syscall.SIGCONT)
			for deadline := time.Now().Add(25 * time.Second); w.standing("epernay", "u0@ville0.example", "") != registry.Registered && time.Now().Before(deadline); {
				time.Sleep(10 * time.Millisecond) // of a process that cannot tell
			}
			if got := w.standing("epernay", "u0@ville0.example", ""); got != registry.Registered {
				t.Errorf("who wrote meanwhile stands %q", got)
			}
			all := k.awaitLetters(registry.Sent, registry.Skipped, registry.Deferred) // deferred: the text that was cut off goes in a minute
			c.Process.Kill()
			c.Wait()
			seen := map[string]int{}
			for _, d := range k.server.Accepted() {
				seen[parseLetter(t, d).Header.Get("Message-Id")]++
			}
			sent := 0
			for _, l := range all {
				want := 0
				if l.State == registry.Sent {
					want, sent = 1, sent+1
				}
				gone := stage == sandbox.Body && l.State == registry.Deferred && l.Unknowns == 1 // the dot was on its way before all of the process stood still
				if n := seen["<"+l.Token+"@oriv.example>"]; n != want || l.Unknowns != 0 && !gone {
					t.Errorf("letter %d is %s, with %d unknown outcomes, and was accepted %d times", l.ID, l.State, l.Unknowns, n)
				}
			}
			if sent < letters-1 { // the text that was cut off waits, and who has answered meanwhile gets no invitation
				t.Errorf("%d letters went, want %d", sent, letters-1)
			}
		})
	}
}
