//go:build servers

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/registry"
)

// postCrowd have a mailbox, postGone have none any more; postKills is how often the daemon is killed in between.
const (
	postCrowd = 400
	postGone  = 5
	postKills = 3
)

// TestCampaignThroughPostfix sends a campaign through Postfix into the mailboxes that Dovecot serves, the daemon being killed in between: every
// mailbox holds its own letter, once but for the copies that the report owns up to; who has no mailbox any more is known by the bounce, and struck off.
func TestCampaignThroughPostfix(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "rencontres")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	addresses, contacts := []string{demoAddress}, "email;nom\n"
	for i := range postCrowd + postGone {
		address := fmt.Sprintf("p%03d@ville%02d.example", i, i%40)
		if i < postCrowd {
			addresses = append(addresses, address)
		}
		contacts += address + ";" + personName(i) + "\n"
	}
	s := newSiteAt(t, startMailHostWith(t, addresses, bouncing), binary, contacts)
	s.start("2026-05-04T08:00:00+02:00")
	s.settled(0)
	s.command("event", "import")
	s.command("contact", "import", filepath.Join(s.folder, "contacts.csv"))
	s.command("campaign", "create", "--letter", "invitation", "--event", "epernay")
	s.command("campaign", "send", "1", "--yes")
	for i := range postKills {
		s.awaits("letters sent", func(r reportFields) bool { return r.Sent > (i+1)*postCrowd/(postKills+2) })
		s.kill()
		s.start("2026-05-04T08:00:00+02:00")
	}
	r := s.awaits("all sent, the bounces read", func(r reportFields) bool { return r.Sent == postCrowd+postGone && r.Bounced == postGone })
	s.kill()
	if r.Recipients != postCrowd+postGone || r.Failed+r.Held+r.Skipped+r.Deferred+r.Refused+r.Expired > 0 {
		t.Errorf("the report: %+v", r)
	}
	copies := s.ownLetters(addresses[1:])
	if copies > r.PossibleCopies {
		t.Errorf("%d copies were delivered, the report owns up to %d", copies, r.PossibleCopies)
	}
	s.struckOff(postGone)
	t.Logf("%d letters, %d bounces, %d kills, %d copies", r.Sent, r.Bounced, postKills, copies)
}

// awaits looks at the report of the first campaign until it is as wanted.
func (s *site) awaits(what string, done func(reportFields) bool) reportFields {
	s.Helper()
	var r reportFields
	for deadline := time.Now().Add(3 * time.Minute); time.Now().Before(deadline); <-time.After(100 * time.Millisecond) {
		r = reportFields{}
		if err := json.Unmarshal([]byte(s.command("campaign", "report", "1", "--json")), &r); err != nil {
			s.Fatal(err)
		}
		if done(r) {
			return r
		}
	}
	log, _ := os.ReadFile(filepath.Join(s.folder, "service.log"))
	s.Fatalf("%s: in vain: %+v\n%s", what, r, lastLines(string(log), 20))
	return r
}

// ownLetters looks that each mailbox holds the letter written to it and (in every tenth, as its owner finds it over IMAP) no other; it gives how many
// are there twice.
func (s *site) ownLetters(addresses []string) (copies int) {
	s.Helper()
	letters := s.letters()
	for number, address := range addresses {
		i := slices.IndexFunc(letters, func(l sentLetter) bool { return l.Address == address })
		if i < 0 || letters[i].State != string(registry.Sent) {
			s.Errorf("%s has no letter that left", address)
			continue
		}
		n := len(s.delivered(address, letters[i].MessageID))
		if n == 0 {
			s.Errorf("the letter to %s is not in its mailbox", address)
		}
		copies += max(0, n-1)
		if number%10 != 0 {
			continue
		}
		box, err := inbox.Connect(context.Background(), inbox.Config{Host: "127.0.0.1", Port: portOf(s.host.imapPort), Security: inbox.None, User: address, Password: "demo"})
		if err != nil {
			s.Fatal(err)
		}
		folder, err := box.Select(context.Background(), "INBOX")
		box.Close()
		if err != nil || int(folder.Messages) != n {
			s.Errorf("%s finds %d messages, %d are the letter to them: %v", address, folder.Messages, n, err)
		}
	}
	return copies
}

// struckOff looks that those without a mailbox, so many, are written to no more, and nobody else.
func (s *site) struckOff(want int) {
	s.Helper()
	dead := 0
	s.look(func(t *registry.Tx) error {
		all, err := t.Contacts("")
		for _, c := range all {
			a, err := t.AddressByID(c.Address)
			if err != nil {
				return err
			}
			if !a.Dead.IsZero() {
				dead++
			}
			if a.Dead.IsZero() != (strings.Compare(c.Email, fmt.Sprintf("p%03d", postCrowd)) < 0) {
				s.Errorf("%s: struck off %v", c.Email, !a.Dead.IsZero())
			}
		}
		return err
	})
	if dead != want {
		s.Errorf("%d addresses are struck off, want %d", dead, want)
	}
}
