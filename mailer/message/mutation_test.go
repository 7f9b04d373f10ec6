package message_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"rencontres/mailer/message"
)

// originals are the messages that are mutated, in a fixed order: those of testdata, replies of many shapes, a report, an answer by calendar, and
// every kind of hostile mail that is short enough to be read thousands of times.
func originals(t *testing.T) [][]byte {
	var all [][]byte
	files, err := filepath.Glob("testdata/*/*.eml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, raw)
	}
	replies := typicalReplies()
	for _, name := range slices.Sorted(maps.Keys(replies)) {
		all = append(all, replies[name])
	}
	all = append(all, mail("Oui.\n\nLe 04/05/2026 à 09:00, ORIV a écrit :\n"+marked(letter)), page("<p>Oui</p><blockquote>"+letter+"</blockquote>"),
		mail("T3VpLCBqZSB2aWVucy4=", "Content-Type: text/plain; charset=iso-2022-jp", "Content-Transfer-Encoding: base64", "Subject: =?utf-8?Q?R=C3=A9?= =?iso-8859-1?B?6Q==?="),
		[]byte(ofType("text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:a\nSEQUENCE:1\nATTENDEE;CN=\"a:b\";PARTSTAT=ACCEPTED:mailto:c.dubois@mairie.example\nCOMMENT:a\n b\nEND:VEVENT\nEND:VCALENDAR\n")),
		[]byte("Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nSubject: Undelivered\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n\nYour message could not be delivered.\n\n<a@b.example>: host b.example said: 550 5.1.1 user unknown (in reply to RCPT TO command)\n"+
			"--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n user unknown\n\n--x\nContent-Type: message/rfc822\n\nMessage-ID: <l1@oriv.example>\nTo: a@b.example\n\nBonjour\n--x--\n"))
	allHostile(func(h hostile) {
		if len(h.raw) < 8<<10 {
			all = append(all, []byte(h.raw))
		}
	})
	return all
}

// mutant changes a message as accidents and people do, one to four times.
func mutant(r *rand.Rand, from [][]byte) []byte {
	raw := slices.Clone(from[r.IntN(len(from))])
	for range 1 + r.IntN(4) {
		switch r.IntN(9) {
		case 0:
			for range 1 + r.IntN(20) {
				flip(r, raw)
			}
		case 1:
			raw = lineChange(r, raw, func(lines [][]byte, i int) [][]byte { return slices.Delete(lines, i, min(len(lines), i+1+r.IntN(3))) })
		case 2:
			raw = lineChange(r, raw, func(lines [][]byte, i int) [][]byte {
				return slices.Insert(lines, i, bytes.Repeat(append(slices.Clone(lines[i]), '\n'), 1+r.IntN(50)))
			})
		case 3:
			a, b := span(r, raw)
			chunk := slices.Clone(raw[a:b])
			raw = slices.Delete(raw, a, b)
			raw = slices.Insert(raw, r.IntN(len(raw)+1), chunk...)
		case 4:
			raw = raw[:r.IntN(len(raw)+1)]
		case 5:
			raw = boundaryEdit(r, raw)
		case 6:
			raw = splice(r, raw, from[r.IntN(len(from))])
		case 7:
			raw = swapCharset(r, raw)
		case 8:
			a, b := span(r, raw)
			raw = slices.Insert(raw, a, bytes.Repeat(raw[a:min(b, a+20)], r.IntN(500))...)
		}
	}
	return raw
}

func flip(r *rand.Rand, raw []byte) {
	if len(raw) > 0 {
		raw[r.IntN(len(raw))] ^= 1 << r.IntN(8)
	}
}

func span(r *rand.Rand, raw []byte) (int, int) {
	a, b := r.IntN(len(raw)+1), r.IntN(len(raw)+1)
	return min(a, b), max(a, b)
}

func lineChange(r *rand.Rand, raw []byte, change func([][]byte, int) [][]byte) []byte {
	lines := bytes.Split(raw, []byte("\n"))
	return bytes.Join(change(lines, r.IntN(len(lines))), []byte("\n"))
}

// boundaryEdit changes one of the places where a boundary stands, or what looks like one.
func boundaryEdit(r *rand.Rand, raw []byte) []byte {
	marks := [][]byte{[]byte("--"), []byte("boundary="), []byte("\n\n"), []byte(`"`), []byte("\r\n")}
	mark := marks[r.IntN(len(marks))]
	if n := bytes.Count(raw, mark); n > 0 {
		at := 0
		for range 1 + r.IntN(n) {
			at += bytes.Index(raw[at:], mark) + len(mark)
		}
		with := [][]byte{nil, []byte("--"), []byte("\n"), []byte("x"), []byte("=?"), []byte("\n--x\n"), []byte("\x00"), []byte(";")}
		return slices.Concat(raw[:at-r.IntN(len(mark)+1)], with[r.IntN(len(with))], raw[at:])
	}
	return raw
}

// splice puts the header of one message above the body of another, or their headers together.
func splice(r *rand.Rand, raw, other []byte) []byte {
	head, _, _ := bytes.Cut(other, []byte("\n\n"))
	_, body, _ := bytes.Cut(raw, []byte("\n\n"))
	if r.IntN(2) == 0 {
		return slices.Concat(head, []byte("\n"), raw)
	}
	return slices.Concat(head, []byte("\n\n"), body)
}

func swapCharset(r *rand.Rand, raw []byte) []byte {
	names := []string{"utf-8", "utf-7", "utf-16", "iso-8859-1", "iso-2022-jp", "iso-2022-kr", "gb18030", "big5", "koi8-r", "x-none", "us-ascii", "macintosh", "hz-gb-2312", "utf-32", ""}
	old := []string{"utf-8", "iso-8859-1", "quoted-printable", "base64", "text/plain", "text/html", "multipart/alternative"}
	with := names[r.IntN(len(names))]
	if r.IntN(3) == 0 {
		with = old[r.IntN(len(old))]
	}
	return bytes.Replace(raw, []byte(old[r.IntN(len(old))]), []byte(with), 1+r.IntN(2))
}

// TestMutations reads 2,000 messages that were changed at random (fewer with the race detector), or as many as MESSAGE_MUTATIONS says, from the seed that MESSAGE_SEED says: none
// makes the parser panic, none takes a second.
func TestMutations(t *testing.T) {
	few := 2000
	if instrumented {
		few = 500
	}
	count, seed := fromEnvironment(t, "MESSAGE_MUTATIONS", few), fromEnvironment(t, "MESSAGE_SEED", 1)
	from := originals(t)
	var slowest time.Duration
	for i := range count {
		raw := mutant(rand.New(rand.NewPCG(uint64(seed), uint64(i))), from)
		start := processorTime(t)
		m := message.Parse(raw, message.Options{Sent: letter, Keep: []string{"Fonction : "}, AuthservID: "mx.oriv.example", Own: []string{"inscriptions@oriv.example"}})
		spent := processorTime(t) - start
		slowest = max(slowest, spent)
		fault := ""
		switch {
		case hasReason(m, "panic"):
			fault = "the parser panicked"
		case m.Kind == "":
			fault = "no kind"
		case spent > time.Second && !instrumented:
			fault = fmt.Sprintf("took %v", spent)
		case m.FromFault == "" && len(m.From) != 1:
			fault = fmt.Sprintf("no fault with %d senders", len(m.From))
		}
		if fault != "" {
			t.Errorf("MESSAGE_SEED=%d, mutation %d of %d bytes: %s\n%.2000q", seed, i, len(raw), fault, raw)
		}
	}
	t.Logf("%d mutations of %d messages from seed %d, the slowest in %v", count, len(from), seed, slowest)
}

func fromEnvironment(t *testing.T, name string, otherwise int) int {
	t.Helper()
	v := os.Getenv(name)
	if v == "" {
		return otherwise
	}
	n, err := strconv.Atoi(v)
	if err != nil {
		t.Fatalf("%s=%s: %v", name, v, err)
	}
	return n
}

// TestHeading: read alone, a header says what it says of the whole message.
func TestHeading(t *testing.T) {
	for _, raw := range originals(t) {
		m, h := message.Parse(raw, message.Options{}), message.Heading(raw)
		if !slices.Equal(m.InReplyTo, h.InReplyTo) || !slices.Equal(m.References, h.References) || !slices.Equal(m.From, h.From) || m.Subject != h.Subject || !m.Date.Equal(h.Date) {
			t.Errorf("%.300q: the header alone gives %+v", raw, h)
		}
	}
}
