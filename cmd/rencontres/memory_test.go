//go:build linux

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

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// TestFault53_MemoryStaysBelowItsLimit: the service takes up messages of almost 10 MB, one after the other, and one of 100 MB, and the
// kernel never saw more than 128 MB of it in memory.
func TestFault53_MemoryStaysBelowItsLimit(t *testing.T) {
	if testing.Short() || underRace {
		t.Skip("some 300 MB of mail; the race detector would be what is measured")
	}
	const large, limit = 20, 128 << 10 // kB
	server := sandbox.New(sandbox.Options{Accounts: map[string]string{scriptMailbox: canary}})
	defer server.Close()
	imapAddr, smtpAddr, err := server.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 5, 4, 8, 0, 0, 0, time.UTC)
	for i := range large + 1 {
		size := 9_500_000
		if i == large/2 {
			size = 100_000_000
		}
		if err := server.Deliver(scriptMailbox, withAttachment(i, size), at); err != nil {
			t.Fatal(err)
		}
	}
	service := newMemoryService(t, imapAddr, smtpAddr)
	daemon := exec.Command("rencontres", "--config", filepath.Join(service, "rencontres.toml"), "serve")
	var log bytes.Buffer
	daemon.Stderr = &log
	if err := daemon.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- daemon.Wait() }()
	handled := awaitHandled(t, filepath.Join(service, "rencontres.db"), large+1, ended)
	peak := peakMemory(t, daemon.Process.Pid)
	daemon.Process.Kill()
	<-ended
	t.Logf("at most %d kB", peak)
	if handled != large+1 {
		t.Errorf("%d messages handled, want %d:\n%s", handled, large+1, lastOf(log.String()))
	}
	if peak > limit {
		t.Errorf("the service took %d kB, want at most %d", peak, limit)
	}
}

// withAttachment is a reply of about so many bytes.
func withAttachment(n, size int) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "From: <personne%d@asso.example>\r\nTo: <%s>\r\nSubject: Re: Rencontre\r\nDate: Mon, 04 May 2026 10:00:00 +0200\r\nMessage-ID: <%d@asso.example>\r\n"+
		"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nJe viendrai à Épernay.\r\n\r\n"+
		"--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n", n, scriptMailbox, n)
	line := base64.StdEncoding.EncodeToString(bytes.Repeat([]byte("plan"), 14)) + "\r\n"
	out.WriteString(strings.Repeat(line, size/len(line)))
	out.WriteString("--b--\r\n")
	return out.Bytes()
}

// newMemoryService makes a service whose mail servers are at these addresses.
func newMemoryService(t *testing.T, imapAddr, smtpAddr string) string {
	t.Helper()
	config, err := scriptConfig(imapAddr, smtpAddr)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "service")
	var out, problems bytes.Buffer
	if code := run(t.Context(), []string{"init", dir}, strings.NewReader(""), &out, &problems); code != 0 {
		t.Fatalf("init: exit code %d: %s", code, problems.String())
	}
	for name, text := range map[string]string{"rencontres.toml": config, "mail.secret": canary + "\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := startClock(t.Context(), filepath.Join(dir, "rencontres.db")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// awaitHandled waits until so many messages are handled, the service has ended or two minutes are over; it gives how many are.
func awaitHandled(t *testing.T, path string, want int, ended <-chan error) int {
	t.Helper()
	r, err := registry.Open(t.Context(), path, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for handled, late := 0, time.After(2*time.Minute); ; {
		err := r.View(context.Background(), func(tx *registry.Tx) error {
			counts, err := tx.MessageCounts()
			handled = counts[registry.MessageDone] + counts[registry.MessageTriage]
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if handled == want {
			return handled
		}
		select {
		case err := <-ended:
			t.Fatalf("the service ended: %v", err)
		case <-late:
			return handled
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// peakMemory is the most that a process ever had in memory, in kB.
func peakMemory(t testing.TB, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	peak, err := strconv.Atoi(strings.Fields(rest + " ?")[0])
	if err != nil {
		t.Fatalf("no VmHWM in %s", status)
	}
	return peak
}

// lastOf gives the end of a log.
func lastOf(log string) string { return log[max(0, len(log)-2000):] }
