package relay

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/wneessen/go-mail/smtp"
)

const (
	chunk    = 8 << 10          // bytes of a letter written under one deadline, so that a slow line is no stall
	earlyEar = time.Millisecond // how long we listen before the dot for a server that gave up
)

// Send hands over one letter to one recipient. from is the envelope's sender, "" the null one. raw is what Build gave; its lines are
// ended with CR LF and dot-stuffed here. dotted, unless nil, is called once everything but the final dot is written: it is to mark
// durably that the outcome may become unknown. If it fails the connection is dropped, and nothing was handed over.
//
// The Answer tells all there is to tell: Sent is a 2xx after the dot and nothing else. Before the dot, a lost connection, silence and
// garbage are Deferred with Code 0; after it, Unknown. A 421 and any such loss leave the connection Broken; after another refusal it
// was reset and takes the next letter. Outcomes that no server gave have Code 0: Refused for an address that cannot be used (5.1.3,
// 5.6.7) or a letter larger than the server takes (5.3.4).
//
// A ctx that is done drops the connection before the dot; after it, Send waits at most ten seconds more for the final reply.
func (c *Conn) Send(ctx context.Context, from, to string, raw []byte, dotted func() error) Answer {
	if c.broken.Load() {
		return unanswered(Mail, "connection is closed")
	}
	if ctx.Err() != nil {
		return Answer{Outcome: Deferred, Stage: Mail, Text: "stopped before the letter was begun"}
	}
	from, to, wrong := c.envelope(from, to, len(raw))
	if wrong.Outcome != "" {
		return wrong
	}
	stop := context.AfterFunc(ctx, c.drop)
	defer stop()
	if a := c.announce(from, to); a.Outcome != Sent {
		return c.settle(a)
	}
	data, a := c.write(crlf(raw))
	if a.Outcome != Sent {
		return c.settle(a)
	}
	if dotted != nil && dotted() != nil {
		c.drop()
		return unanswered(Data, "dropped before the dot: the letter could not be marked")
	}
	if a := c.listen(); a.Outcome != Sent {
		c.drop()
		return a
	}
	if !stop() {
		return unanswered(Data, "stopped before the dot")
	}
	return c.dot(ctx, data)
}

// envelope brings the addresses into the form in which they travel, and refuses what no server has to be asked about.
func (c *Conn) envelope(from, to string, size int) (string, string, Answer) {
	if from != "" {
		var err error
		if from, err = Mailbox(from); err != nil {
			return "", "", Answer{Outcome: Refused, Stage: Mail, Enhanced: "5.1.7", Text: "sender: " + err.Error()}
		}
	}
	to, err := Mailbox(to)
	switch {
	case errors.Is(err, errNotASCII):
		return "", "", Answer{Outcome: Refused, Stage: Rcpt, Enhanced: "5.6.7", Text: "recipient: " + err.Error()}
	case err != nil:
		return "", "", Answer{Outcome: Refused, Stage: Rcpt, Enhanced: "5.1.3", Text: "recipient: " + err.Error()}
	case c.size > 0 && int64(size) > c.size:
		return "", "", Answer{Outcome: Refused, Stage: Data, Enhanced: "5.3.4", Text: fmt.Sprintf("letter of %d bytes, server takes %d", size, c.size)}
	}
	return "<" + from + ">", "<" + to + ">", Answer{}
}

// announce runs MAIL and RCPT.
func (c *Conn) announce(from, to string) Answer {
	if a := c.command(Mail, func() error { return c.client.Mail(from) }); a.Outcome != Sent {
		return a
	}
	return c.command(Rcpt, func() error { return c.client.Rcpt(to) })
}

// command runs one command; Sent means that it was taken. A reply that lies there before the command is written belongs to no command
// of ours, and would be taken for its answer.
func (c *Conn) command(stage Stage, run func() error) Answer {
	if c.client.Text.R.Buffered() > 0 {
		return unanswered(stage, "server spoke out of turn")
	}
	if err := c.step(run); err != nil {
		return failed(stage, err)
	}
	return Answer{Outcome: Sent, Stage: stage}
}

// write runs DATA and writes the letter down to the wire, all but the final dot.
func (c *Conn) write(body []byte) (*smtp.DataCloser, Answer) {
	var data *smtp.DataCloser
	a := c.command(Data, func() error {
		w, err := c.client.Data()
		if err != nil {
			return err
		}
		var ok bool
		if data, ok = w.(*smtp.DataCloser); !ok {
			return errors.New("library writes with another type")
		}
		return nil
	})
	if a.Outcome != Sent {
		return nil, a
	}
	for len(body) > 0 {
		n := min(chunk, len(body))
		if err := c.step(func() error { _, err := data.Write(body[:n]); return err }); err != nil {
			return nil, unanswered(Data, lost(err))
		}
		body = body[n:]
	}
	if err := c.client.Text.W.Flush(); err != nil {
		return nil, unanswered(Data, lost(err))
	}
	return data, a
}

// listen finds out, as far as that can be known, whether the server gave up while the letter was written: a reply before the dot, or
// the end of the connection. It spares the letter an unknown outcome.
func (c *Conn) listen() Answer {
	if err := c.wire.SetReadDeadline(time.Now().Add(earlyEar)); err != nil {
		return unanswered(Data, lost(err))
	}
	if _, err := c.client.Text.R.Peek(1); err != nil {
		if why := lost(err); why != silent {
			return unanswered(Data, why)
		}
		return Answer{Outcome: Sent, Stage: Data}
	}
	var code int
	var words string
	err := c.step(func() (err error) {
		code, words, err = c.client.Text.ReadResponse(0)
		return err
	})
	if err != nil {
		return unanswered(Data, lost(err))
	}
	a := replied(Data, code, words)
	if a.Outcome == Sent {
		return unanswered(Data, "server spoke out of turn")
	}
	a.Broken = true
	return a
}

// dot writes the final dot and waits for the reply.
func (c *Conn) dot(ctx context.Context, data *smtp.DataCloser) Answer {
	if err := c.client.UpdateDeadline(max(finalReply, c.timeout)); err != nil {
		c.drop()
		return unanswered(Data, lost(err))
	}
	stop := context.AfterFunc(ctx, func() { _ = c.wire.SetDeadline(time.Now().Add(stopWait)) })
	err := data.Close()
	stop()
	if err != nil {
		a := failed(Dot, err)
		if a.Broken {
			c.drop()
		}
		return a
	}
	return replied(Dot, 250, data.ServerResponse())
}

// settle leaves the connection fit for the next letter after a refusal before the dot, or drops it.
func (c *Conn) settle(a Answer) Answer {
	if !a.Broken {
		a.Broken = c.command(Mail, c.client.Reset).Outcome != Sent
	}
	if a.Broken {
		c.drop()
	}
	return a
}
