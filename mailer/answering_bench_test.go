package mailer

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/relay"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// BenchmarkAnswering is the time from the mailbox server's announcement of a reply to the mail server's 250 for its confirmation, each on loopback
// and answering at once: fetched, kept, read, registered durably, written and sent. It prints the median.
func BenchmarkAnswering(b *testing.B) {
	offset := time.Until(start())
	now := func() time.Time { return time.Now().Add(offset) }
	confirmed := make(chan struct{}, 1)
	server := sandbox.New(sandbox.Options{Accounts: map[string]string{ourAddress: "secret"}, Now: now, OnAccept: func(sandbox.Delivery) { confirmed <- struct{}{} }})
	defer server.Close()
	imap, smtp, err := server.Listen(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	r, err := registry.Open(b.Context(), filepath.Join(b.TempDir(), "registry", "rencontres.db"), true, now)
	if err != nil {
		b.Fatal(err)
	}
	defer r.Close()
	importForBenchmark(b, r)
	ctx, stop := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- benchmarked(b, r, imap, smtp).Run(ctx) }()
	var took []time.Duration
	for n := 0; b.Loop(); n++ {
		name := fmt.Sprintf("Claire Du%s", letters(n))
		raw := fmt.Appendf(nil, "From: %s <p%d@ville.example>\r\nTo: %s\r\nSubject: Re: Invitation\r\nDate: %s\r\nMessage-ID: <n%d@ville.example>\r\nMIME-Version: 1.0\r\n"+
			"Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nJe participerai à la rencontre du 28 mai à Épernay, sur place.\r\n\r\n%s\r\n", name, n, ourAddress, now().Format(time.RFC1123Z), n, name)
		began := time.Now()
		if err := server.Deliver(ourAddress, sandbox.Receive(raw, sandbox.Stamp{AuthservID: "mx.oriv.example", At: now()}), now()); err != nil {
			b.Fatal(err)
		}
		select {
		case <-confirmed:
		case <-time.After(time.Minute):
			b.Fatal("no confirmation within a minute")
		}
		took = append(took, time.Since(began))
	}
	stop()
	if err := <-ended; err != nil {
		b.Fatal(err)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms-median")
}

// letters spells a number as a part of a name.
func letters(n int) string {
	name := ""
	for ; n > 0; n /= 10 {
		name += []string{"ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "ra", "so"}[n%10]
	}
	return name
}

func importForBenchmark(b *testing.B, r *registry.Registry) {
	b.Helper()
	data, err := os.ReadFile("testdata/programme.toml")
	if err != nil {
		b.Fatal(err)
	}
	p, err := registry.ReadProgramme("programme.toml", data)
	if err != nil {
		b.Fatal(err)
	}
	for i := range p.Events {
		p.Events[i].Onsite, p.Events[i].Meals = &registry.Seats{}, registry.Seats{}
	}
	err = r.Update(b.Context(), func(t *registry.Tx) error {
		_, err := t.ImportProgramme(p, "staff")
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
}

func benchmarked(b *testing.B, r *registry.Registry, imap, smtp string) *Service {
	b.Helper()
	set, err := templates.Load("")
	if err != nil {
		b.Fatal(err)
	}
	imapHost, imapPort, err := hostPort(imap)
	if err != nil {
		b.Fatal(err)
	}
	smtpHost, smtpPort, err := hostPort(smtp)
	if err != nil {
		b.Fatal(err)
	}
	return New(Config{
		Organisation: templates.Organisation{Name: "ORIV", Address: ourAddress, Signature: "L’équipe de l’ORIV", Contact: "03 00 00 00 00", Privacy: "dpo@oriv.example"},
		Since:        start().AddDate(0, -1, 0), Letters: set, AuthservID: "mx.oriv.example", Connections: 2, Poll: time.Minute, Watch: time.Minute,
		Inbox: inbox.Config{Host: imapHost, Port: imapPort, Security: inbox.None, User: ourAddress, Password: "secret"},
		Relay: relay.Config{Host: smtpHost, Port: smtpPort, Security: relay.None},
	}, r, slog.New(slog.DiscardHandler))
}
