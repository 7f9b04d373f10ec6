package mailer

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// crowd adds n contacts, each at a domain of a few, and gives their addresses.
func (w *world) crowd(n int) []string {
	w.Helper()
	var all []string
	w.update(func(t *registry.Tx) error {
		for i := range n {
			c := registry.Contact{Email: fmt.Sprintf("u%d@ville%d.example", i, i%7), Name: "Usager " + crowdName(i), Audience: registry.Elected, Origin: "import"}
			if _, err := t.AddContact(c); err != nil {
				return err
			}
			all = append(all, c.Email)
		}
		return nil
	})
	return all
}

// crowdName is another name for each number, of letters alone.
func crowdName(n int) string {
	name := ""
	for range 4 {
		name += string(rune('a' + n%26))
		n /= 26
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// allSent fails the test unless every letter went, once, and nobody had to lend a hand.
func (w *world) allSent(n int) {
	w.Helper()
	states := map[registry.LetterState]int{}
	for _, l := range w.letters(registry.LetterFilter{}) {
		states[l.State]++
		if copies := len(w.lettersTo(l.Email)); copies != 1 || l.Unknowns != 0 {
			w.Errorf("letter %d (%s, %d unknown outcomes) was accepted %d times, want once", l.ID, l.State, l.Unknowns, copies)
		}
	}
	if states[registry.Sent] != n || len(states) != 1 {
		w.Errorf("letters by state %v, want %d sent\n%s", states, n, w.log)
	}
}

// Who is met first is asked to come back later: nobody is lost, and nobody is troubled again before a minute is over.
func TestFault23_Greylisting(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	t.Parallel()
	for _, grey := range []time.Duration{time.Minute, 15 * time.Minute} {
		for _, status := range []string{"4.2.0", "4.7.1"} {
			t.Run(fmt.Sprint(grey, " ", status), func(t *testing.T) {
				inWorld(t, start(), func(w *world) {
					w.crowd(60)
					var mu sync.Mutex
					met, last := map[string]time.Time{}, map[string]time.Time{}
					w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
						if s.Stage != sandbox.Rcpt {
							return nil
						}
						mu.Lock()
						defer mu.Unlock()
						now := time.Now()
						if before, ok := last[s.To]; ok && now.Sub(before) < time.Minute {
							t.Errorf("%s is tried again after %s", s.To, now.Sub(before))
						}
						last[s.To] = now
						if _, ok := met[s.To]; !ok {
							met[s.To] = now
						}
						if now.Sub(met[s.To]) < grey {
							return &sandbox.Answer{Code: 451, Status: status, Text: "Greylisted, please come back later"}
						}
						return nil
					})
					w.campaign()
					w.serve(time.Hour)
					w.allSent(60)
				})
			})
		}
	}
}

// A final answer that comes after minutes is waited for; the other connection goes on meanwhile, also with what is written only then.
func TestFault24_ASlowYesIsWaitedFor(t *testing.T) {
	for _, delay := range []time.Duration{90 * time.Second, 9 * time.Minute} {
		t.Run(delay.String(), func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.crowd(40)
				w.contact(claireMail, claireName)
				w.misbehave(sandbox.Dot, 1, sandbox.Answer{Delay: delay})
				w.campaign()
				go func() {
					time.Sleep(time.Minute)
					w.write(note{from: claireMail, name: claireName, text: comes})
				}()
				var meanwhile, answered int
				go func() {
					time.Sleep(delay - 10*time.Second)
					meanwhile, answered = len(w.server.Accepted()), len(w.lettersTo(claireMail))
				}()
				w.serve(time.Hour)
				if meanwhile != 42 || answered != 2 { // the server has taken the slow one too
					w.Errorf("%d letters, %d of them to her, were taken while one answer was awaited, want 42 with one confirmation", meanwhile, answered)
				}
				for _, l := range w.letters(registry.LetterFilter{}) {
					if l.State != registry.Sent || l.Unknowns != 0 || l.Attempts != 1 {
						w.Errorf("letter %d: %s, %d unknown outcomes, %d attempts", l.ID, l.State, l.Unknowns, l.Attempts)
					}
				}
				if n := len(w.server.Accepted()); n != 42 {
					w.Errorf("%d letters were accepted, want 42", n)
				}
			})
		})
	}
}

// A server may take so many letters a connection, and so many connections: both are respected, and no error is counted.
func TestFault26_A421EndsAConnection(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.service = w.newService(func(c *Config) { c.Connections = 8 })
		w.crowd(200)
		var mu sync.Mutex
		taken, refused, open := map[int]int{}, 0, map[int]bool{}
		w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
			mu.Lock()
			defer mu.Unlock()
			switch {
			case s.Stage == sandbox.Connect && len(open) >= 3:
				refused++
				return &sandbox.Answer{Code: 421, Status: "4.7.0", Text: "Too many connections from your host"}
			case s.Stage == sandbox.Connect:
				open[s.Connection] = true
			case s.Stage == sandbox.Mail && s.Messages == 10:
				delete(open, s.Connection)
				return &sandbox.Answer{Code: 421, Text: "That is enough for one connection"}
			case s.Stage == sandbox.Dot:
				taken[s.Connection]++
				return &sandbox.Answer{Delay: time.Second}
			case s.Stage == sandbox.Quit:
				delete(open, s.Connection)
			}
			return nil
		})
		w.campaign()
		began := time.Now()
		w.pass()
		w.allSent(200)
		if took := time.Since(began); took > 5*time.Minute {
			w.Errorf("200 letters of a second each took %s over three connections", took)
		}
		if refused == 0 || refused > 30 {
			w.Errorf("%d connections too many were tried, want a few", refused)
		}
		for c, n := range taken {
			if n > 10 {
				w.Errorf("connection %d took %d letters", c, n)
			}
		}
		for _, l := range w.letters(registry.LetterFilter{}) {
			if l.Attempts != 1 {
				w.Errorf("letter %d: %d attempts are counted, want 1", l.ID, l.Attempts)
			}
		}
	})
}

// A host takes less than we were told: the queue waits for the next window, a wider one each time, and the status says until when.
func TestFault27_AQuotaSlowsDown(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	t.Parallel()
	for _, answer := range []sandbox.Answer{
		{Code: 452, Status: "4.3.1", Text: "Hourly quota of messages exceeded"},
		{Code: 451, Status: "4.7.1", Text: "Try again later"},
	} {
		t.Run(answer.Status, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.service = w.newService(func(c *Config) {
					c.Pace = Pace{Windows: []Window{{Per: time.Minute, Limit: 20}, {Per: time.Hour, Limit: 1000}}}
				})
				w.crowd(120)
				var mu sync.Mutex
				var went []time.Time
				refused := 0
				w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
					mu.Lock()
					defer mu.Unlock()
					lately := 0
					for _, at := range went {
						if time.Since(at) < time.Hour {
							lately++
						}
					}
					switch { // counted as they begin: two may be on their way at once
					case s.Stage == sandbox.Mail && lately >= 50:
						refused++
						return &answer
					case s.Stage == sandbox.Mail:
						went = append(went, time.Now())
					}
					return nil
				})
				w.campaign()
				w.serve(20 * time.Minute)
				status, err := StatusOf(w.ctx, w.registry)
				if err != nil {
					w.Fatal(err)
				}
				if until := status.Queue.PausedUntil; until == nil || until.Sub(w.registry.Now()) < 30*time.Minute || status.Queue.Failed != 0 {
					w.Errorf("the status says that sending waits until %v, at %s: want the end of the hour; %d failed", until, w.registry.Now(), status.Queue.Failed)
				}
				if n := len(w.server.Accepted()); n != 50 {
					w.Errorf("%d letters went, want the 50 of the quota", n)
				}
				w.serve(5 * time.Hour)
				w.allSent(120)
				if refused > 20 {
					w.Errorf("the server had to say %d times that it had enough", refused)
				}
			})
		})
	}
}

// The server is away for an hour in the middle of a campaign: the queue pauses, goes on alone soon after, and nothing is lost.
func TestFault28_AnOutage(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	t.Parallel()
	for name, away := range map[string]sandbox.Answer{
		"nobody listens":          {Drop: true},
		"shutting down":           {Code: 421, Status: "4.3.2", Text: "Shutting down"},
		"it hangs":                {Stall: true},
		"it forgets us at MAIL":   {Drop: true, Text: "mail"},
		"it forgets us at RCPT":   {Drop: true, Text: "rcpt"},
		"it forgets us in a text": {Drop: true, Text: "body"},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				stage := map[string]sandbox.Stage{"mail": sandbox.Mail, "rcpt": sandbox.Rcpt, "body": sandbox.Body}[away.Text]
				if stage == "" {
					stage = sandbox.Connect
				}
				w.service = w.newService(func(c *Config) { c.Pace = Pace{Windows: []Window{{Per: time.Minute, Limit: 10}}} })
				w.crowd(100)
				from, tries := time.Now().Add(5*time.Minute), 0
				var last time.Time
				var mu sync.Mutex
				w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
					mu.Lock()
					defer mu.Unlock()
					gone := time.Since(from) >= 0 && time.Since(from) < time.Hour
					if s.Stage == stage && gone {
						tries++
						return &away
					}
					if s.Stage == sandbox.Dot && gone {
						t.Error("a letter went during the outage")
					}
					if s.Stage == sandbox.Dot {
						last = time.Now()
					}
					return nil
				})
				w.campaign()
				paused := 0
				go func() {
					for time.Sleep(time.Until(from)); time.Since(from) < time.Hour; time.Sleep(5 * time.Minute) {
						if status, err := StatusOf(w.ctx, w.registry); err == nil && status.Queue.PausedUntil != nil {
							paused++
						}
					}
				}()
				w.serve(100 * time.Minute)
				w.allSent(100)
				if paused < 6 {
					w.Errorf("the status named a pause %d times out of 12 during the outage", paused)
				}
				if tries > 120 {
					w.Errorf("tried %d times during the outage", tries)
				}
				// the pause that the hour ends in is over 19 minutes after it at the latest, and 60 letters take 8 minutes
				if late := last.Sub(from.Add(time.Hour)); late > 28*time.Minute {
					w.Errorf("the last letter went %s after the outage", late)
				}
			})
		})
	}
}

// A mailbox that is full for now is tried again; one that is full for good has a reason, and its address stands.
func TestFault29_AFullMailbox(t *testing.T) {
	t.Parallel()
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.contact("p@metz.example", "Paul Martin")
		since, tries := time.Now(), 0
		var mu sync.Mutex
		w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
			mu.Lock()
			defer mu.Unlock()
			switch {
			case s.Stage != sandbox.Rcpt:
			case s.To == claireMail && time.Since(since) < 24*time.Hour:
				tries++
				return &sandbox.Answer{Code: 452, Status: "4.2.2", Text: "Mailbox full, over quota"}
			case s.To == "p@metz.example":
				return &sandbox.Answer{Code: 552, Status: "5.2.2", Text: "Mailbox full"}
			}
			return nil
		})
		w.campaign()
		w.serve(30 * time.Hour)
		w.expectWritten(claireMail, 1)
		if tries < 5 || tries > 20 {
			w.Errorf("the full mailbox was tried %d times in a day", tries)
		}
		for _, l := range w.letters(registry.LetterFilter{}) {
			if l.Email == claireMail && l.State == registry.Sent {
				continue
			}
			if l.State != registry.Failed || l.Attempts != 1 || !strings.Contains(l.LastAnswer, "552") || !strings.Contains(l.LastAnswer, "Mailbox full") {
				w.Errorf("letter %d to the other: %s after %d attempts, answer %q", l.ID, l.State, l.Attempts, l.LastAnswer)
			}
		}
		w.view(func(t *registry.Tx) error {
			a, err := t.AddressByEmail("p@metz.example")
			if !a.Dead.IsZero() {
				t := a.Dead
				w.Errorf("the address with a full mailbox is struck off at %s", t)
			}
			return err
		})
	})
}
