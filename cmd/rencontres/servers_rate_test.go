//go:build servers

package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// BenchmarkReceiving takes in RECEIVE replies (20,000 unless set otherwise) that lie in a Dovecot mailbox, each read, registered durably and its
// confirmation queued, and prints how that compares with mbsync, which fetches the same mailbox into a maildir with an fsync for each message.
//
//	go test -tags servers -run xxx -bench Receiving -benchtime 1x ./cmd/rencontres
func BenchmarkReceiving(b *testing.B) {
	count := 20000
	if n, err := strconv.Atoi(os.Getenv("RECEIVE")); err == nil {
		count = n
	}
	if _, err := exec.LookPath("mbsync"); err != nil {
		b.Skip("mbsync is not installed: apt-get install isync")
	}
	for b.Loop() {
		receiving(b, count)
	}
}

// receiving measures both programs on a mailbox of their own.
func receiving(b *testing.B, count int) {
	b.Helper()
	binary := filepath.Join(b.TempDir(), "rencontres")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		b.Fatalf("building: %v\n%s", err, out)
	}
	host := startMailHost(b, []string{demoAddress})
	silent := *host
	silent.smtpPort = freePort(b) // nobody listens there: confirmations are queued, and Postfix does not compete for the processors
	s := newSiteAt(b, &silent, binary, manyContacts(count))
	s.command("event", "import")
	s.command("contact", "import", filepath.Join(s.folder, "contacts.csv"))
	fillMaildir(b, host, count)
	yardstick := mbsync(b, host)
	started := time.Now()
	s.start("2026-05-04T08:00:00+02:00", "--backlog")
	memory, work := s.received(count)
	took := time.Since(started)
	s.kill()
	b.ReportMetric(float64(count)/took.Seconds(), "messages/s")
	b.ReportMetric(float64(count)/yardstick.Seconds(), "mbsync-messages/s")
	b.ReportMetric(took.Seconds()/yardstick.Seconds(), "times-mbsync")
	b.ReportMetric(float64(memory)/1024, "MB-resident")
	b.ReportMetric(float64(work.Microseconds())/1000/float64(count), "cpu-ms/message") // of the daemon
}

// manyContacts is an address book of so many people.
func manyContacts(count int) string {
	var out strings.Builder
	out.WriteString("email;nom\n")
	for i := range count {
		fmt.Fprintf(&out, "p%05d@ville%03d.example;%s\n", i, i%400, personName(i))
	}
	return out.String()
}

// personName gives each number a name of its own.
func personName(i int) string {
	given := []string{"Claire", "Paul", "Anne", "Luc", "Jeanne", "Karim", "Élodie", "Hugo", "Nadia", "Marc"}
	syllables := []string{"ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "ra", "so"}
	name := ""
	for n := i; n > 0; n /= 10 {
		name += syllables[n%10]
	}
	return given[i%10] + " Du" + name
}

// fillMaildir puts the replies where Dovecot finds them.
func fillMaildir(b *testing.B, host *mailHost, count int) {
	b.Helper()
	box := host.mailbox(demoAddress)
	for _, sub := range []string{"cur", "new", "tmp"} {
		if err := os.MkdirAll(filepath.Join(box, sub), 0o700); err != nil {
			b.Fatal(err)
		}
	}
	quote := strings.Repeat("Nous avons le plaisir de vous inviter à la rencontre du 28 mai 2026 à Épernay, de 9 h 30 à 16 h 30.\r\n", 30)
	base := time.Date(2026, 5, 3, 8, 0, 0, 0, time.UTC)
	for i := range count {
		at := base.Add(time.Duration(i) * time.Second)
		name := filepath.Join(box, "new", fmt.Sprintf("%d.M%d.host", at.Unix(), i))
		if err := os.WriteFile(name, typicalReply(i, at, quote), 0o600); err != nil {
			b.Fatal(err)
		}
		os.Chtimes(name, at, at)
	}
	host.run(b, "chown", "-R", mailUser+":"+mailUser, box)
}

// typicalReply is a reply of some 10 KB: text and HTML twins, with the invitation quoted below.
func typicalReply(i int, at time.Time, quote string) []byte {
	from := fmt.Sprintf("p%05d@ville%03d.example", i, i%400)
	text := "Bonjour,\r\n\r\nJe participerai à la rencontre du 28 mai à Épernay, sur place, et je déjeunerai avec vous.\r\n\r\nCordialement,\r\n" + personName(i) + "\r\n\r\n" +
		"Le 03/05/2026 à 09:12, ORIV a écrit :\r\n> " + strings.ReplaceAll(strings.TrimSpace(quote), "\r\n", "\r\n> ") + "\r\n"
	html := "<html><body><p>Bonjour,</p><p>Je participerai à la rencontre du 28 mai à Épernay, sur place, et je déjeunerai avec vous.</p><p>Cordialement,<br>" + personName(i) +
		"</p><div class=\"moz-cite-prefix\">Le 03/05/2026 à 09:12, ORIV a écrit :</div><blockquote type=\"cite\"><p>" + quote + "</p></blockquote></body></html>\r\n"
	var out bytes.Buffer
	fmt.Fprintf(&out, "From: =?utf-8?B?%s?= <%s>\r\nTo: %s\r\nSubject: Re: Invitation\r\nDate: %s\r\nMessage-ID: <reply-%d@%s>\r\nMIME-Version: 1.0\r\n"+
		"Content-Type: multipart/alternative; boundary=\"b-%d\"\r\n\r\n", base64.StdEncoding.EncodeToString([]byte(personName(i))), from, demoAddress, at.Format(time.RFC1123Z), i, "ville.example", i)
	for _, part := range [][2]string{{"text/plain", text}, {"text/html", html}} {
		fmt.Fprintf(&out, "--b-%d\r\nContent-Type: %s; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n", i, part[0], part[1])
	}
	fmt.Fprintf(&out, "--b-%d--\r\n", i)
	return out.Bytes()
}

// mbsync says how long it takes to fetch the mailbox into a maildir, durably.
func mbsync(b *testing.B, host *mailHost) time.Duration {
	b.Helper()
	folder := b.TempDir()
	config := fmt.Sprintf("FSync yes\nIMAPAccount a\nHost 127.0.0.1\nPort %s\nUser %s\nPass demo\nSSLType None\nAuthMechs LOGIN\n\nIMAPStore far\nAccount a\n\nMaildirStore near\nPath %s/\nInbox %s/inbox\n\n"+
		"Channel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSync Pull\nSyncState *\n", host.imapPort, demoAddress, folder, folder)
	file := filepath.Join(folder, "mbsyncrc")
	if err := os.WriteFile(file, []byte(config), 0o600); err != nil {
		b.Fatal(err)
	}
	started := time.Now()
	if out, err := exec.Command("mbsync", "-c", file, "c").CombinedOutput(); err != nil {
		b.Fatalf("mbsync: %v\n%s", err, out)
	}
	return time.Since(started)
}

// received waits until so many messages are decided on, and gives the most memory that the daemon held, in KB, and the time that it worked.
func (s *site) received(count int) (memory int, work time.Duration) {
	s.Helper()
	deadline := time.Now().Add(8 * time.Minute)
	for time.Now().Before(deadline) {
		<-time.After(200 * time.Millisecond)
		r, err := registry.Open(context.Background(), filepath.Join(s.folder, "rencontres.db"), false, nil)
		if err != nil {
			s.Fatal(err)
		}
		handled := 0
		err = r.View(context.Background(), func(t *registry.Tx) error {
			counts, err := t.MessageCounts()
			handled = counts[registry.MessageDone] + counts[registry.MessageTriage]
			return err
		})
		r.Close()
		if err != nil {
			s.Fatal(err)
		}
		if handled >= count {
			return peakMemory(s, s.daemon.Process.Pid), workOf(s, s.daemon.Process.Pid)
		}
	}
	s.Fatalf("not all of %d messages were handled", count)
	return 0, 0
}

// workOf is the time that a process has worked on all cores (proc(5), utime and stime in hundredths of a second).
func workOf(t testing.TB, pid int) time.Duration {
	t.Helper()
	line, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(line), ") ")
	fields := strings.Fields(rest)
	sum := 0
	for _, f := range fields[11:13] {
		n, err := strconv.Atoi(f)
		if err != nil {
			t.Fatal(err)
		}
		sum += n
	}
	return time.Duration(sum) * 10 * time.Millisecond
}
