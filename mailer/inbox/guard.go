package inbox

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// What a response may say outside literals: so many bytes, and so many parentheses in a row. The library reads nested structures by
// recursion without a limit of depth (forty million parentheses overflow its stack); this bounds it, whatever the server sends unasked.
const (
	maxWords = 16 << 10
	maxDepth = 64
)

var (
	errWords  = errors.New("the server sent a response too long or of a kind that was not asked")
	errDelete = errors.New("the library was about to delete mail")

	fetchStart  = regexp.MustCompile(`^\* [0-9]+ (?i:FETCH) `)
	literalEnd  = regexp.MustCompile(`\{([0-9]{1,18})\}\r?\n$`)
	unasked     = regexp.MustCompile(`(?i)^\* [0-9]+ FETCH .*[( ](BODYSTRUCTURE|ENVELOPE|BODY) ?\(`)
	destructive = regexp.MustCompile(`(?i)^T[0-9]+ (UID )?(EXPUNGE|CLOSE|COPY|STORE [^\r\n]*\\Deleted|DELETE|RENAME)\b`)
)

// guard is what the library takes for its connection, above TLS. It reads responses along, to bound and refuse what the library
// would swallow, and refuses commands that delete (the library's Move falls back to them on servers without MOVE).
type guard struct {
	net.Conn
	greeting []byte // read before the rest: STARTTLS has consumed the server's own
	words    []byte // of the response that is being read, outside literals
	literal  int64  // bytes of a literal still to come
	broken   error
}

func (g *guard) Read(p []byte) (int, error) {
	if g.broken != nil {
		return 0, g.broken
	}
	if len(g.greeting) > 0 {
		n := copy(p, g.greeting)
		g.greeting = g.greeting[n:]
		return n, nil
	}
	n, err := g.Conn.Read(p)
	if scanned := g.scan(p[:n]); scanned != nil {
		g.broken = scanned
		g.Conn.Close()
		return 0, scanned
	}
	return n, err
}

// scan follows the bytes of responses. Only a FETCH can carry a literal here; braces in the text of any other are words.
func (g *guard) scan(p []byte) error {
	for len(p) > 0 {
		if g.literal > 0 {
			n := min(g.literal, int64(len(p)))
			g.literal -= n
			p = p[n:]
			continue
		}
		end := bytes.IndexByte(p, '\n')
		piece := p
		if end >= 0 {
			piece = p[:end+1]
		}
		p = p[len(piece):]
		if len(g.words)+len(piece) > maxWords {
			return errWords
		}
		before := max(0, len(g.words)-maxDepth)
		g.words = append(g.words, piece...)
		if strings.Contains(string(g.words[before:]), strings.Repeat("(", maxDepth)) {
			return errWords
		}
		if end < 0 {
			continue
		}
		if unasked.Match(g.words) {
			return errWords
		}
		if m := literalEnd.FindSubmatch(g.words); m != nil && fetchStart.Match(g.words) {
			g.literal, _ = strconv.ParseInt(string(m[1]), 10, 64) // 18 digits always fit
			g.words = bytes.TrimRight(g.words, "\r\n")
			continue
		}
		g.words = g.words[:0]
	}
	return nil
}

func (g *guard) Write(p []byte) (int, error) {
	if destructive.Match(p[:min(len(p), 4096)]) {
		return 0, fmt.Errorf("sending a command: %w", errDelete)
	}
	return g.Conn.Write(p)
}

// SetReadDeadline does nothing: silence is ended by line.
func (g *guard) SetReadDeadline(time.Time) error { return nil }
