package message_test

import (
	"bytes"
	"strings"
	"syscall"
	"testing"
	"time"

	"rencontres/mailer/message"
)

// processorTime is what this process has used of the processor: the time on the wall depends on who else works.
func processorTime(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatalf("reading the time of the processor: %v", err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// TestAbuse23_Limits: a text that is too long is cut, and told to be; its beginning is read.
func TestAbuse23_Limits(t *testing.T) {
	long := append(mail("Oui, je viens.\n\n"), bytes.Repeat([]byte("mot mot mot mot\n"), 40000)...)
	if m := message.Parse(long, message.Options{}); !m.Truncated || !strings.HasPrefix(m.Text, "Oui, je viens.") {
		t.Errorf("a long text: truncated %v, %.20q", m.Truncated, m.Text)
	}
	accents := append(mail("Oui, je viens.\n\n"), bytes.Repeat([]byte("été à Épernay\n"), 40000)...)
	if m := message.Parse(accents, message.Options{}); !m.Truncated || strings.Contains(m.Text, "Ã") || m.Kind != message.Reply {
		t.Errorf("a long text with accents: kind %s, truncated %v, %v", m.Kind, m.Truncated, m.Reasons)
	}
	if m := message.Parse(mail("Oui."), message.Options{}); m.Truncated {
		t.Error("a short text is truncated")
	}
}

// TestAbuse24_ArchivesStayClosed: a bomb in an attachment is not looked at.
func TestAbuse24_ArchivesStayClosed(t *testing.T) {
	body := "--x\nContent-Type: text/plain\n\nOui\n--x\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n" + strings.Repeat("QUFB", 1<<20) + "\n--x--\n"
	if m := message.Parse(mail(body, "Content-Type: multipart/mixed; boundary=x"), message.Options{}); m.Text != "Oui" || m.Truncated {
		t.Errorf("text %q, truncated %v", m.Text, m.Truncated)
	}
}
