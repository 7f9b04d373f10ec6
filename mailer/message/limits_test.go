package message_test

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"rencontres/mailer/message"
)

// bombs are messages made to cost much.
func bombs() map[string]string {
	var nested, deep strings.Builder
	nested.WriteString("From: a@b.example\n")
	for i := range 20000 {
		fmt.Fprintf(&nested, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	deep.WriteString("From: a@b.example\n")
	for range 20000 {
		deep.WriteString("Content-Type: message/rfc822\n\n")
	}
	head := "From: a@b.example\nContent-Type: "
	return map[string]string{
		"parts":           head + "multipart/mixed; boundary=x\n\n" + strings.Repeat("--x\nContent-Type: text/plain\n\na\n", 50000),
		"levels":          nested.String(),
		"messages":        deep.String(),
		"header lines":    "From: a@b.example\n" + strings.Repeat("X-A: b\n", 200000) + "\nOui",
		"one long header": "From: a@b.example\nX-A: " + strings.Repeat("a", 4<<20) + "\n\nOui",
		"folded header":   "From: a@b.example\nX-A: b\n" + strings.Repeat(" c\n", 400000) + "\nOui",
		"many senders":    "From: " + strings.Repeat("a@b.example, ", 100000) + "\n\nOui",
		"open brackets":   "From: " + strings.Repeat("((((<", 20000) + "\n\nOui",
		"encoded words":   "Subject: " + strings.Repeat("=?utf-8?q?a?= ", 50000) + "\n\nOui",
		"many marks":      "From: a@b.example\n\n" + strings.Repeat(strings.Repeat(">", 5000)+"\n", 200),
		"attributions":    "From: a@b.example\n\n" + strings.Repeat("Le 4 mai 2026 à 10:12, a@b.example\n", 20000),
		"labels":          "From: a@b.example\n\n" + strings.Repeat("De : a@b.example\n", 30000),
		"one long line":   "From: a@b.example\n\n" + strings.Repeat("Le 4 mai a écrit ", 100000),
		"open elements":   head + "text/html\n\n" + strings.Repeat("<div><b><i>", 200000),
		"blockquotes":     head + "text/html\n\n" + strings.Repeat("<blockquote>", 200000) + "Oui",
		"attributes":      head + "text/html\n\n<div " + strings.Repeat("a=b ", 500000) + ">Oui",
		"bad ends":        head + "text/html\n\n" + strings.Repeat("<table>", 500) + strings.Repeat("</p></b>", 100000),
		"boundaries":      head + "multipart/mixed; boundary=x\n\n" + strings.Repeat("--x--y\n", 500000),
		"calendar":        head + "text/calendar\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n" + strings.Repeat("BEGIN:VEVENT\n", 20000),
		"report":          "Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nSubject: failure notice\n\n" + strings.Repeat("<a@b.example>: 550 user unknown\n", 30000),
		"base64":          head + "text/plain\nContent-Transfer-Encoding: base64\n\n" + strings.Repeat("QUFB", 4<<20),
		"closings":        "From: a@b.example\n\nOui\n" + strings.Repeat("Cordialement,\n", 15000),
	}
}

// processorTime is what this process has used of the processor: the time on the wall depends on who else works.
func processorTime(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatalf("reading the time of the processor: %v", err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// TestAbuse23_Bombs: each is read within a second and 64 MB, with what it is made of noted.
func TestAbuse23_Bombs(t *testing.T) {
	for name, raw := range bombs() {
		t.Run(name, func(t *testing.T) {
			data := []byte(raw)
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			start := processorTime(t)
			m := message.Parse(data, message.Options{Sent: letter})
			spent := processorTime(t) - start
			runtime.ReadMemStats(&after)
			if spent > time.Second && !instrumented {
				t.Errorf("took %v of the processor", spent)
			}
			if grown := after.TotalAlloc - before.TotalAlloc; grown > 64<<20 && !instrumented {
				t.Errorf("allocated %d MB in all", grown>>20)
			}
			if hasReason(m, "panic") || m.Kind == "" {
				t.Errorf("kind %q, reasons %v", m.Kind, m.Reasons)
			}
		})
	}
}

func TestAbuse23_Limits(t *testing.T) {
	b := bombs()
	for name, reason := range map[string]string{"parts": "limit_parts", "levels": "limit_depth", "messages": "limit_depth", "header lines": "limit_headers", "one long header": "limit_headers"} {
		if m := message.Parse([]byte(b[name]), message.Options{}); m.Kind != message.Unreadable || !hasReason(m, reason) || !m.Truncated {
			t.Errorf("%s: kind %s, reasons %v", name, m.Kind, m.Reasons)
		}
	}
	long := append(mail("Oui, je viens.\n\n"), bytes.Repeat([]byte("mot mot mot mot\n"), 40000)...)
	if m := message.Parse(long, message.Options{}); !m.Truncated || !strings.HasPrefix(m.Text, "Oui, je viens.") {
		t.Errorf("a long text: truncated %v, %.20q", m.Truncated, m.Text)
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
