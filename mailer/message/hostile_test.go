package message_test

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/message"
)

// hostile is one kind of mail made to harm, and what must come of it besides an answer in time: the kind, a reason, words that are in the
// text and words that are not. What is empty can be anything.
type hostile struct {
	name   string
	raw    string
	kind   message.Kind
	reason string
	text   string
	never  string
}

// plainly is a message of plain text from a known sender.
func plainly(body string, extra ...string) string {
	return string(mail(body, extra...))
}

// typed is a message whose body has this Content-Type.
func ofType(kind, body string) string {
	return "From: Claire Dubois <c.dubois@mairie.example>\nSubject: Re: Invitation\nMIME-Version: 1.0\nContent-Type: " + kind + "\n\n" + body
}

func times(n int, s string) string {
	return strings.Repeat(s, n)
}

// allHostile gives every kind, one after the other: together they would not fit into memory.
func allHostile(yield func(hostile)) {
	for _, some := range []func(func(hostile)){hostileStructures, hostileBoundaries, hostileHeaders, hostileAddresses, hostileTexts, hostileQuotations,
		hostilePages, hostileHiding, hostileCharsets, hostileCodings, hostileReports, hostileCalendars, hostileFormats} {
		some(yield)
	}
}

// spend runs f and says what it took of the processor and of memory, everything that was freed again counted too.
func spend(t *testing.T, f func()) (time.Duration, uint64) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := processorTime(t)
	f()
	spent := processorTime(t) - start
	runtime.ReadMemStats(&after)
	return spent, after.TotalAlloc - before.TotalAlloc
}

// affordable says that a message is read within a second and 64 MB. The race detector multiplies both: there nothing is measured.
func affordable(t *testing.T, raw []byte) (m message.Message) {
	t.Helper()
	o := message.Options{Sent: letter, Keep: []string{"Fonction : "}, AuthservID: "mx.oriv.example", Own: []string{"inscriptions@oriv.example"}}
	spent, taken := spend(t, func() { m = message.Parse(raw, o) })
	if instrumented {
		return m
	}
	if spent > time.Second {
		t.Errorf("took %v of the processor", spent)
	}
	if taken > 64<<20 {
		t.Errorf("took %d MB", taken>>20)
	}
	if spent, taken = spend(t, func() { message.Plain(raw) }); spent > time.Second || taken > 64<<20 {
		t.Errorf("its plain text took %v and %d MB", spent, taken>>20)
	}
	return m
}

// TestAbuse23_Abuse28_Hostile: every kind is answered within the limits, as what it is, and the next message is read as ever.
func TestAbuse23_Abuse28_Hostile(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	kinds := 0
	allHostile(func(h hostile) {
		kinds++
		t.Run(h.name, func(t *testing.T) {
			m := affordable(t, []byte(h.raw))
			if hasReason(m, "panic") || m.Kind == "" {
				t.Errorf("kind %q, reasons %v", m.Kind, m.Reasons)
			}
			if h.kind != "" && m.Kind != h.kind {
				t.Errorf("kind %s, want %s (%v)", m.Kind, h.kind, m.Reasons)
			}
			if h.reason != "" && !hasReason(m, h.reason) {
				t.Errorf("reasons %v, want %s", m.Reasons, h.reason)
			}
			if strings.HasPrefix(h.reason, "limit_") && !m.Truncated {
				t.Error("a limit was reached and it is not told")
			}
			if !strings.Contains(m.Text, h.text) || h.never != "" && strings.Contains(m.Text, h.never) {
				t.Errorf("text %.200q, want %q in it and never %q", m.Text, h.text, h.never)
			}
		})
	})
	if m := message.Parse(mail("Oui, je viens."), message.Options{}); m.Kind != message.Reply || m.Text != "Oui, je viens." {
		t.Errorf("after all of them a plain reply is %s, %q", m.Kind, m.Text)
	}
	if kinds < 92 {
		t.Errorf("%d kinds, and 92 are promised", kinds)
	}
	t.Logf("%d kinds of hostile mail", kinds)
}
