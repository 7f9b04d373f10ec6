package mailer

import (
	"flag"
	"net/mail"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// parallel is how many letters go at once in TestAbuse49; .ci/run takes 10,000, which are some minutes of work.
var parallel = flag.Int("letters", 500, "letters of the campaign that goes over ten connections")

// Many letters over ten connections, one in fifty of which breaks: each address gets one letter, with its own name, code and token.
func TestAbuse49_NobodyGetsAnothersLetter(t *testing.T) {
	t.Parallel()
	letters := *parallel
	inWorld(t, start(), func(w *world) {
		w.service = w.newService(func(c *Config) { c.Connections = 10 })
		everybody := w.crowd(letters)
		var n atomic.Int32
		w.server.Behave(func(s sandbox.Step) *sandbox.Answer {
			if s.Stage == sandbox.Body && n.Add(1)%50 == 0 {
				return &sandbox.Answer{Drop: true}
			}
			return nil
		})
		w.campaign()
		for range 4 { // what was cut off goes later
			w.pass()
			w.later(time.Hour)
		}
		rows := map[string]registry.Letter{}
		for _, l := range w.letters(registry.LetterFilter{}) {
			rows[l.Email] = l
		}
		seen := map[string]int{}
		for _, d := range w.server.Accepted() {
			m := parseLetter(t, d)
			to, err := mail.ParseAddress(m.Header.Get("To"))
			row := rows[d.To]
			seen[d.To]++
			if err != nil || to.Address != d.To || m.Header.Get("Message-Id") != "<"+row.Token+"@oriv.example>" {
				t.Fatalf("what %s got is for %s, %s: %v", d.To, m.Header.Get("To"), m.Header.Get("Message-Id"), err)
			}
			if text := words(t, d); !strings.Contains(text, registry.PrintedCode(row.Code)) {
				t.Fatalf("the letter to %s has not its code %s", d.To, row.Code)
			}
		}
		for i, email := range everybody {
			if seen[email] != 1 || rows[email].State != registry.Sent {
				t.Fatalf("%s (Usager %s) got %d letters, the row is %s", email, crowdName(i), seen[email], rows[email].State)
			}
		}
		if len(seen) != letters || int(n.Load()) <= letters {
			t.Errorf("%d of %d got a letter, %d were begun: nothing is proved", len(seen), letters, n.Load())
		}
	})
}
