package mailer

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"rencontres/registry"
)

// BenchmarkHandling is what one reply that is kept already costs until its confirmation is queued: read, decided on, registered durably, the
// letter written. Each bears the invitation quoted below, as text and as HTML, and comes from somebody in the address book.
func BenchmarkHandling(b *testing.B) {
	r, err := registry.Open(b.Context(), filepath.Join(b.TempDir(), "registry", "rencontres.db"), true, start)
	if err != nil {
		b.Fatal(err)
	}
	defer r.Close()
	importForBenchmark(b, r)
	s := benchmarked(b, r, "127.0.0.1:1", "127.0.0.1:1")
	b.ReportAllocs()
	if b.N > 1 {
		keepReplies(b, r, b.N)
	}
	b.ResetTimer()
	before := cpu(b)
	done, err := s.handle(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.StopTimer()
	b.ReportMetric(float64((cpu(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op") // which other programs on the machine disturb less
	if done != b.N && b.N > 1 {
		b.Fatalf("%d of %d replies were handled", done, b.N)
	}
}

// cpu is the time that the process has worked so far, on all cores.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// keepReplies puts replies where received mail lies, and their senders into the address book.
func keepReplies(b *testing.B, r *registry.Registry, count int) {
	b.Helper()
	quote := strings.Repeat("Nous avons le plaisir de vous inviter à la rencontre du 28 mai 2026 à Épernay, de 9 h 30 à 16 h 30.\r\n", 30)
	for from := 0; from < count; from += 500 {
		err := r.Update(b.Context(), func(t *registry.Tx) error {
			for i := from; i < min(from+500, count); i++ {
				at := start().Add(time.Duration(i-count) * time.Second)
				email := fmt.Sprintf("p%05d@ville%03d.example", i, i%400)
				if _, err := t.AddContact(registry.Contact{Email: email, Name: "Claire Du" + letters(i+1), Origin: "import"}); err != nil {
					return err
				}
				raw := quotingReply(i, email, at, quote)
				if _, _, err := t.Receive(registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: uint32(i + 1)},
					registry.Message{Received: at, Sender: email, Raw: raw, Size: int64(len(raw)), State: registry.MessageNew}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

// quotingReply is a reply of some 10 KB: text and HTML twins, with the invitation quoted below.
func quotingReply(i int, email string, at time.Time, quote string) []byte {
	name := "Claire Du" + letters(i+1)
	text := "Bonjour,\r\n\r\nJe participerai à la rencontre du 28 mai à Épernay, sur place, et je déjeunerai avec vous.\r\n\r\nCordialement,\r\n" + name + "\r\n\r\n" +
		"Le 03/05/2026 à 09:12, ORIV a écrit :\r\n> " + strings.ReplaceAll(strings.TrimSpace(quote), "\r\n", "\r\n> ") + "\r\n"
	html := "<html><body><p>Bonjour,</p><p>Je participerai à la rencontre du 28 mai à Épernay, sur place, et je déjeunerai avec vous.</p><p>Cordialement,<br>" + name +
		"</p><div class=\"moz-cite-prefix\">Le 03/05/2026 à 09:12, ORIV a écrit :</div><blockquote type=\"cite\"><p>" + quote + "</p></blockquote></body></html>\r\n"
	var out bytes.Buffer
	fmt.Fprintf(&out, "From: %s <%s>\r\nTo: %s\r\nSubject: Re: Invitation\r\nDate: %s\r\nMessage-ID: <reply-%d@ville.example>\r\nMIME-Version: 1.0\r\n"+
		"Content-Type: multipart/alternative; boundary=\"b-%d\"\r\n\r\n", name, email, ourAddress, at.Format(time.RFC1123Z), i, i)
	for _, part := range [][2]string{{"text/plain", text}, {"text/html", html}} {
		fmt.Fprintf(&out, "--b-%d\r\nContent-Type: %s; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n", i, part[0], part[1])
	}
	fmt.Fprintf(&out, "--b-%d--\r\n", i)
	return out.Bytes()
}
