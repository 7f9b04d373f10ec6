package inbox

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"sync"
	"time"
)

// errBudget is what reads return once a command has used up its bytes.
var errBudget = errors.New("the server sent more bytes than the command could need")

// errSilence is why a command ends that the server leaves without an answer, or answers byte by byte.
var errSilence = fmt.Errorf("the server is silent or far too slow: %w", context.DeadlineExceeded)

// line is the raw connection below TLS and the library: it counts the bytes of each command, ends a silence, and is what the
// watchdog closes. (Closing the library's client hangs while a FETCH is unread; closing this never does.)
type line struct {
	net.Conn

	mu     sync.Mutex
	budget int64         // bytes that may still be read
	gap    time.Duration // longest silence while a command runs; 0: none runs
	began  time.Time     // of the command
	read   int64         // its bytes so far
	spent  bool
	silent bool
}

func (l *line) Read(p []byte) (int, error) {
	l.mu.Lock()
	if l.spent {
		l.mu.Unlock()
		return 0, errBudget
	}
	l.arm()
	l.mu.Unlock()
	n, err := l.Conn.Read(p)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.read += int64(n)
	l.budget -= int64(n)
	l.silent = l.silent || l.gap > 0 && errors.Is(err, os.ErrDeadlineExceeded)
	if l.budget < 0 {
		l.spent = true
		l.Conn.Close()
		return 0, errBudget
	}
	return n, err
}

// arm sets the deadline of the read that waits now or comes next: a silence ends it, and so does a drip below the slowest rate
// since the command began. The caller holds mu.
func (l *line) arm() {
	if l.gap == 0 {
		l.Conn.SetReadDeadline(time.Time{})
		return
	}
	silence := time.Now().Add(l.gap)
	drip := l.began.Add(l.gap + time.Duration(l.read/slowest)*time.Second)
	if drip.Before(silence) {
		silence = drip
	}
	l.Conn.SetReadDeadline(silence)
}

// SetReadDeadline does nothing: the library's own deadlines (five minutes for a literal in all) are not ours.
func (l *line) SetReadDeadline(time.Time) error { return nil }

// SetDeadline keeps the half that concerns writing.
func (l *line) SetDeadline(t time.Time) error { return l.Conn.SetWriteDeadline(t) }

func (l *line) begin(budget int64, gap time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.budget, l.gap, l.began, l.read, l.silent = budget, gap, time.Now(), 0, false
	l.arm()
}

func (l *line) end(budget int64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.budget, l.gap = budget, 0
	l.arm()
}

// broken tells why the line itself ended a command, nil if it did not.
func (l *line) broken() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case l.spent:
		return errBudget
	case l.silent:
		return errSilence
	}
	return nil
}

// allowance is what one command may take.
type allowance struct {
	bytes int64
	total time.Duration
	gap   time.Duration
}

// between is what the server may say while no command runs: updates, farewells.
const between = 256 << 10

// slowest is the rate at which a download is still waited for, in bytes a second.
const slowest = 768

// allow is the allowance of a command whose answer carries about so many bytes besides its own words.
func (l *line) allow(timeout time.Duration, data int64) allowance {
	return allowance{bytes: data + 64<<10, total: timeout + time.Duration(data/slowest)*time.Second, gap: timeout}
}

// watch runs one command. At the end of ctx, of its time, or of its bytes the connection is closed, which ends the command;
// the error then says why. This is the one place where the library learns of time.
func (l *line) watch(ctx context.Context, what string, a allowance, command func() error) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	limited, cancel := context.WithTimeout(ctx, a.total)
	defer cancel()
	l.begin(a.bytes, a.gap)
	stop := context.AfterFunc(limited, func() { l.Conn.Close() })
	err := command()
	stopped := stop()
	broken := l.broken()
	l.end(between)
	switch {
	case err == nil:
		return nil
	case broken != nil:
		return fmt.Errorf("%s: %w", what, broken)
	case !stopped && ctx.Err() != nil:
		return fmt.Errorf("%s: %w", what, ctx.Err())
	case !stopped:
		return fmt.Errorf("%s: no end after %v: %w", what, a.total, context.DeadlineExceeded)
	}
	return fmt.Errorf("%s: %w", what, err)
}
