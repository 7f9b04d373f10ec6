//go:build servers

package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// sendConnections is over how many connections the benchmark sends, whoever sends.
const sendConnections = 10

// sizeOfInvitation is what an invitation that ships takes, in bytes; what is measured beside the service is as long.
const sizeOfInvitation = 11500

// BenchmarkSending sends a campaign of SEND letters (20,000 unless set otherwise) of some 10 KB through the daemon to Postfix's smtp-sink, each
// letter rendered, its attempt durable before the final dot and its answer after it. It prints the pace as a ratio to that of
// smtp-source, which sends as many messages of the same size over as many sessions and keeps nothing: before, between and after, since the
// machine may have other work. And it prints that of the yardstick, a bare loop over go-mail that writes each letter's state before and after.
//
//	go test -tags servers -run xxx -bench Sending -benchtime 1x ./cmd/rencontres
func BenchmarkSending(b *testing.B) {
	count := 20000
	if n, err := strconv.Atoi(os.Getenv("SEND")); err == nil {
		count = n
	}
	for b.Loop() {
		sending(b, count)
	}
}

// sending measures all three.
func sending(b *testing.B, count int) {
	b.Helper()
	mailbox := sandbox.New(sandbox.Options{Accounts: map[string]string{demoAddress: "demo"}})
	defer mailbox.Close()
	imap, _, err := mailbox.Listen(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	sink := startSink(b)
	s := newCampaignSite(b, count, sendConnections, imap, sink)
	s.command("campaign", "create", "--letter", "invitation", "--event", "epernay")
	const size = sizeOfInvitation
	before := smtpSource(b, sink, size, count)
	s.command("campaign", "send", "1", "--yes")
	worked := s.processorTime()
	ours := s.sent(count)
	worked = s.processorTime() - worked
	memory := peakMemory(b, s.daemon.Process.Pid)
	s.kill()
	between := smtpSource(b, sink, size, count)
	bare := bareLoop(b, sink, size, count)
	after := smtpSource(b, sink, size, count)
	b.ReportMetric(float64(s.letterSize()), "bytes/letter")
	b.ReportMetric(ours, "letters/s")
	b.ReportMetric(math.Sqrt(before*between), "smtp-source/s")
	b.ReportMetric(ours/math.Sqrt(before*between), "of-smtp-source")
	b.ReportMetric(bare/math.Sqrt(between*after), "yardstick-of-smtp-source")
	b.ReportMetric(float64(memory)/1024, "MB-resident")
	b.ReportMetric(worked.Seconds()*1e6/float64(count), "processor-us/letter")
	b.Logf("smtp-source: %.0f, %.0f and %.0f a second; yardstick: %.0f a second", before, between, after, bare)
}

// newCampaignSite makes a service with so many contacts and mail servers at these addresses; its daemon runs, with the programme imported.
func newCampaignSite(t testing.TB, count, connections int, imap, smtp string) *site {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "rencontres")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	port := func(address string) string { return address[strings.LastIndex(address, ":")+1:] }
	s := newSiteAt(t, &mailHost{imapPort: port(imap), smtpPort: port(smtp)}, binary, manyContacts(count))
	s.configure("connections = 4", fmt.Sprintf("connections = %d", connections))
	s.start("2026-05-04T08:00:00+02:00")
	s.settled(0)
	s.command("event", "import")
	s.command("contact", "import", filepath.Join(s.folder, "contacts.csv"))
	return s
}

// startSink starts Postfix's test server, which takes everything and keeps nothing, and gives its port.
func startSink(b *testing.B) string {
	b.Helper()
	if _, err := exec.LookPath("smtp-sink"); err != nil {
		b.Skip("smtp-sink is not installed: apt-get install postfix")
	}
	port := freePort(b)
	sink := exec.Command("smtp-sink", "-u", "nobody", "127.0.0.1:"+port, "1000")
	sink.Stderr = os.Stderr
	if err := sink.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { sink.Process.Kill(); sink.Wait() })
	(&mailHost{}).answers(b, port)
	return port
}

// smtpSource says how many messages a second Postfix's test client sends.
func smtpSource(b *testing.B, port string, size, count int) float64 {
	b.Helper()
	source := exec.Command("smtp-source", "-d", "-s", "20", "-l", fmt.Sprint(size), "-m", fmt.Sprint(count), "-f", demoAddress, "-t", "p@ville.example", "127.0.0.1:"+port)
	started := time.Now()
	if out, err := source.CombinedOutput(); err != nil {
		b.Fatalf("smtp-source: %v\n%s", err, out)
	}
	return float64(count) / time.Since(started).Seconds()
}

// configure changes a line of the configuration.
func (s *site) configure(old, now string) {
	s.Helper()
	file := filepath.Join(s.folder, "rencontres.toml")
	data, err := os.ReadFile(file)
	if err != nil {
		s.Fatal(err)
	}
	if !strings.Contains(string(data), old) {
		s.Fatalf("the configuration has no %q", old)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(data), old, now, 1)), 0o600); err != nil {
		s.Fatal(err)
	}
}

// sent waits until all letters of the campaign are out, and says how many went a second, from the first to the last.
func (s *site) sent(count int) float64 {
	s.Helper()
	deadline := time.Now().Add(8 * time.Minute)
	for time.Now().Before(deadline) {
		<-time.After(250 * time.Millisecond)
		done, pace := 0, 0.0
		s.look(func(t *registry.Tx) error {
			counts, err := t.LetterCounts(1)
			done = counts[registry.Sent]
			if err != nil || done < count {
				return err
			}
			first, last, err := sentBetween(t)
			pace = float64(count-1) / last.Sub(first).Seconds()
			return err
		})
		if done >= count {
			return pace
		}
	}
	s.Fatalf("not all of %d letters were sent", count)
	return 0
}

// sentBetween gives when the first and the last letter of the campaign were accepted.
func sentBetween(t *registry.Tx) (first, last time.Time, err error) {
	all, err := t.Letters(registry.LetterFilter{Campaign: 1, States: []registry.LetterState{registry.Sent}})
	for _, l := range all {
		if first.IsZero() || l.Sent.Before(first) {
			first = l.Sent
		}
		if l.Sent.After(last) {
			last = l.Sent
		}
	}
	return first, last, err
}

// look reads the registry beside the daemon.
func (s *site) look(f func(t *registry.Tx) error) {
	s.Helper()
	r, err := registry.Open(context.Background(), filepath.Join(s.folder, "rencontres.db"), false, nil)
	if err != nil {
		s.Fatal(err)
	}
	defer r.Close()
	if err := r.View(context.Background(), f); err != nil {
		s.Fatal(err)
	}
}

// letterSize is how many bytes a letter of the campaign takes.
func (s *site) letterSize() int {
	s.Helper()
	size := 0
	s.look(func(t *registry.Tx) error {
		l, err := t.Letter(1)
		size = len(l.Bytes)
		return err
	})
	if size < sizeOfInvitation*9/10 || size > sizeOfInvitation*11/10 {
		s.Errorf("a letter has %d bytes, what it is compared with %d", size, sizeOfInvitation)
	}
	return size
}

// processorTime is how much of it the daemon has had.
func (s *site) processorTime() time.Duration {
	s.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.daemon.Process.Pid))
	if err != nil {
		s.Fatal(err)
	}
	fields := strings.Fields(string(stat)[strings.LastIndex(string(stat), ")")+1:])
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * 10 * time.Millisecond // 100 ticks a second, as Linux tells programs
}
