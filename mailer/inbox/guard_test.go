package inbox

import (
	"io"
	"net"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

// spoken is a connection from which a text comes, in reads of one size.
type spoken struct {
	net.Conn
	io.Reader
}

func (s spoken) Read(p []byte) (int, error) { return s.Reader.Read(p) }
func (spoken) Close() error                 { return nil }

func TestGuardRefusesWhatWasNotAsked(t *testing.T) {
	long := strings.Repeat("x", maxWords)
	tests := []struct {
		name, text string
		passes     bool
	}{
		{"ordinary", "* OK hi {5}\r\nT1 OK done\r\n* 1 FETCH (UID 3 FLAGS (\\Seen envelope) BODY[]<0> {6}\r\nENVELO)\r\n", true},
		{"structures within a literal", "* 1 FETCH (BODY[] {20}\r\nENVELOPE ((((((((((()\r\n* 2 EXISTS\r\n", true},
		{"a literal longer than a response may be", "* 1 FETCH (BODY[] {16384}\r\n" + long + ")\r\n", true},
		{"two literals", "* 1 fetch (BODY[HEADER] {2}\r\nab BODY[]<0> {3}\r\nabc)\r\n", true},
		{"envelope", "* 1 FETCH (ENVELOPE (NIL))\r\n", false},
		{"envelope after a literal", "* 1 FETCH (BODY[] {2}\r\nab ENVELOPE (NIL))\r\n", false},
		{"structure", "* 1 FETCH (UID 1 bodystructure ((((\r\n", false},
		{"body structure", "* 1 FETCH (BODY (\"TEXT\"))\r\n", false},
		{"long text", "* OK " + long + "\r\n", false},
		{"false literal", "* OK {99999}\r\n* 1 FETCH (UID 1 BODYSTRUCTURE (((\r\n", false},
	}
	for _, tt := range tests {
		for size, reader := range map[string]io.Reader{"whole": strings.NewReader(tt.text), "bytes": iotest.OneByteReader(strings.NewReader(tt.text))} {
			got, err := io.ReadAll(&guard{Conn: spoken{Reader: reader}})
			if (err == nil) != tt.passes {
				t.Errorf("%s, %s: got %v, passes %v", tt.name, size, err, tt.passes)
			}
			if tt.passes && string(got) != tt.text {
				t.Errorf("%s, %s: got %q", tt.name, size, got)
			}
		}
	}
}

func TestTrap6_GuardRefusesToDelete(t *testing.T) {
	tests := map[string]bool{
		"T4 UID FETCH 1 (BODY.PEEK[])\r\n":              true,
		"T4 UID STORE 1 +FLAGS.SILENT (Rencontres)\r\n": true,
		"T4 UID MOVE 1 Done\r\n":                        true,
		"T4 UID COPY 1 Done\r\n":                        false,
		"T4 UID STORE 1 +FLAGS.SILENT (\\Deleted)\r\n":  false,
		"T4 STORE 1 +FLAGS (\\deleted)\r\n":             false,
		"T4 EXPUNGE\r\n":                                false,
		"T4 UID EXPUNGE 1\r\n":                          false,
		"T4 CLOSE\r\n":                                  false,
		"From: T4 EXPUNGE\r\n":                          true,
		"T4 APPEND Sent {10}\r\nT4 EXPUNGE":             true,
	}
	for command, passes := range tests {
		client, server := net.Pipe()
		go io.Copy(io.Discard, server)
		if _, err := (&guard{Conn: client}).Write([]byte(command)); (err == nil) != passes {
			t.Errorf("%q: got %v, passes %v", command, err, passes)
		}
		client.Close()
		server.Close()
	}
}

func FuzzGuard(f *testing.F) {
	f.Add([]byte("* 1 FETCH (UID 3 BODY[]<0> {6}\r\nENVELO)\r\n* OK\r\n"), 3)
	f.Add([]byte("* OK {5}\r\n* 1 FETCH (BODYSTRUCTURE ((((("), 1)
	f.Fuzz(func(t *testing.T, text []byte, size int) {
		g := &guard{}
		size = max(1, size)
		for chunk := range slices.Chunk(text, size) {
			if g.scan(chunk) != nil {
				return
			}
			if len(g.words) > maxWords || g.literal < 0 {
				t.Fatalf("%d words, literal %d", len(g.words), g.literal)
			}
		}
	})
}
