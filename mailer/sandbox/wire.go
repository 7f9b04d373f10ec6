package sandbox

import (
	"bytes"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-smtp"
)

// wire is the server's end of one SMTP connection: it does what go-smtp cannot, a refusal of the greeting or of DATA, and an
// end of the connection after an answer. Only the connection's goroutine reads and writes it.
type wire struct {
	net.Conn
	server     *Server
	step       Step
	greeted    bool
	text       bool   // between 354 and the final dot: bytes are not commands
	ahead      []byte // read and not passed on yet
	instead    []byte // written in place of the next answer
	closeAfter bool
	after      func() // called once the next answer is written
}

func wireOf(conn net.Conn) (*wire, error) {
	if t, ok := conn.(*tls.Conn); ok {
		conn = t.NetConn()
	}
	w, ok := conn.(*wire)
	if !ok {
		return nil, fmt.Errorf("serving SMTP: unknown connection %T", conn)
	}
	return w, nil
}

// Read passes bytes on, commands one by one, however many a client sends at once. A DATA command that the behaviour refuses becomes a RSET for
// go-smtp, whose answer is replaced.
func (w *wire) Read(p []byte) (int, error) {
	n, err := w.next(p)
	if err == nil && !w.text && bytes.EqualFold(p[:n], []byte("QUIT\r\n")) && w.behave(w.server.ask(w.step, Quit)) != nil {
		return 0, io.EOF
	}
	if err != nil || w.text || !bytes.EqualFold(p[:n], []byte("DATA\r\n")) {
		return n, err
	}
	switch err := w.behave(w.server.ask(w.step, Data)).(type) {
	case nil:
	case *smtp.SMTPError:
		w.instead = response(err)
		return copy(p, "RSET\r\n"), nil
	default:
		return 0, io.EOF
	}
	return n, nil
}

// next gives what came, of commands one line at most.
func (w *wire) next(p []byte) (int, error) {
	if len(w.ahead) == 0 {
		buffer := make([]byte, 4096)
		n, err := w.Conn.Read(buffer)
		if n == 0 {
			return 0, err
		}
		w.ahead = buffer[:n]
	}
	piece := w.ahead
	if end := bytes.IndexByte(piece, '\n'); end >= 0 && !w.text {
		piece = piece[:end+1]
	}
	n := copy(p, piece)
	w.ahead = w.ahead[n:]
	return n, nil
}

func (w *wire) Write(p []byte) (int, error) {
	if !w.greeted {
		w.greeted = true
		switch err := w.behave(w.server.ask(w.step, Connect)).(type) {
		case nil:
		case *smtp.SMTPError:
			w.instead, w.closeAfter = response(err), true
		default:
			return 0, err
		}
	}
	out := p
	if w.instead != nil {
		out, w.instead = w.instead, nil
	}
	if bytes.HasPrefix(out, []byte("354")) {
		w.text = true
	}
	if name, ok := bytes.CutPrefix(out, []byte("250-")); ok && slices.Contains(w.server.o.Hide, string(bytes.TrimSpace(name))) {
		return len(p), nil
	}
	if _, err := w.Conn.Write(out); err != nil {
		return 0, err
	}
	last := !(len(out) > 3 && out[3] == '-')
	if last && w.after != nil {
		after := w.after
		w.after = nil
		after()
	}
	if w.closeAfter && last {
		w.Conn.Close()
	}
	return len(p), nil
}

type answerKind int

const (
	goodAnswer answerKind = iota // perhaps late, perhaps with the connection's end after it
	refusal
	silence // stall or drop
)

func (a *Answer) kind() answerKind {
	switch {
	case a == nil:
		return goodAnswer
	case a.Stall || a.Drop:
		return silence
	case a.Code != 0:
		return refusal
	}
	return goodAnswer
}

// behave carries out an answer: nil to go on, an *smtp.SMTPError to be written, errDropped when the connection is gone.
func (w *wire) behave(a *Answer) error {
	if a == nil {
		return nil
	}
	if a.Delay > 0 {
		timer := time.NewTimer(a.Delay)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-w.server.closed:
		}
	}
	w.after = a.After
	switch a.kind() {
	case silence:
		if a.Stall {
			w.stall()
		}
		w.Conn.Close()
		return errDropped
	case refusal:
		w.closeAfter = a.DropAfter || a.Code == 421
		return &smtp.SMTPError{Code: a.Code, EnhancedCode: enhanced(a.Code, a.Status), Message: a.Text}
	}
	w.closeAfter = a.DropAfter
	return nil
}

// stall reads and says nothing until the client leaves or the server is closed.
func (w *wire) stall() {
	var discard [512]byte
	for {
		if _, err := w.Conn.Read(discard[:]); err != nil && !errors.Is(err, io.ErrShortBuffer) {
			return
		}
	}
}

func enhanced(code int, status string) smtp.EnhancedCode {
	parts := strings.Split(status, ".")
	if len(parts) != 3 {
		return smtp.EnhancedCode{code / 100, 0, 0}
	}
	var out smtp.EnhancedCode
	for i, part := range parts {
		out[i], _ = strconv.Atoi(part)
	}
	return out
}

func response(err *smtp.SMTPError) []byte {
	e := err.EnhancedCode
	return fmt.Appendf(nil, "%d %d.%d.%d %s\r\n", err.Code, e[0], e[1], e[2], err.Message)
}
