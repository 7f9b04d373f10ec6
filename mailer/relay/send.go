package relay

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"
)

const (
	chunk    = 16 << 10         // bytes of a letter written under one deadline, so that a slow line is no stall
	earlyEar = time.Millisecond // how long we listen, before the dot, for a server that gave up
)

// Send hands over one letter to one recipient. from is the envelope's sender, "" the null one. raw is what Build gave; its lines are
// ended with CR LF and dot-stuffed here. MAIL, RCPT and DATA go in one piece where the server offers PIPELINING; nothing of the next letter goes
// before the final reply to this one. dotted, unless nil, is called once everything but the final dot is written: it is to mark
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
	if a := c.write(c.stuffed(crlf(raw))); a.Outcome != Sent {
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
	return c.dot(ctx)
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

// order is a command, and the reply that it wants: a code or the beginning of one.
type order struct {
	stage Stage
	line  string
	want  int
}

// announce runs MAIL, RCPT and DATA: at once where the server takes them so (RFC 2920), else one after the other. Sent means that it waits
// for the letter.
func (c *Conn) announce(from, to string) Answer {
	orders := []order{{Mail, "MAIL FROM:" + from, 250}, {Rcpt, "RCPT TO:" + to, 25}, {Data, "DATA", 354}}
	if c.pipelines {
		return c.atOnce(orders)
	}
	for _, o := range orders {
		if a := c.say(o.stage, o.line+"\r\n"); a.Outcome != Sent {
			return a
		}
		if a := c.hear(o); a.Outcome != Sent {
			return a
		}
	}
	return Answer{Outcome: Sent, Stage: Data}
}

// atOnce runs several commands in one go, the last of them DATA. All replies are read; the first refusal is the answer.
func (c *Conn) atOnce(orders []order) Answer {
	lines := ""
	for _, o := range orders {
		lines += o.line + "\r\n"
	}
	if a := c.say(orders[0].stage, lines); a.Outcome != Sent {
		return a
	}
	answer := Answer{Outcome: Sent, Stage: Data}
	for _, o := range orders {
		a := c.hear(o)
		switch {
		case answer.Outcome == Sent:
			answer = a
		case a.Broken:
			answer.Broken = true
		case a.Outcome == Sent && o.stage == Data: // the server waits for a letter that goes to nobody
			answer.Broken = !c.nothing()
		}
		if answer.Broken {
			break
		}
	}
	return answer
}

// nothing ends a letter that has no recipient before it begins (RFC 2920 section 3.1), and says whether the server took that as it should.
func (c *Conn) nothing() bool {
	if a := c.say(Data, ".\r\n"); a.Outcome != Sent {
		return false
	}
	a := c.hear(order{Data, ".", 250})
	return !a.Broken && a.Outcome != Sent
}

// say writes down to the wire. A reply that lies there before belongs to no command of ours, and would be taken for the answer.
func (c *Conn) say(stage Stage, lines string) Answer {
	if c.client.Text.R.Buffered() > 0 {
		return unanswered(stage, "server spoke out of turn")
	}
	err := c.step(func() error {
		if _, err := c.client.Text.W.WriteString(lines); err != nil {
			return err
		}
		return c.client.Text.W.Flush()
	})
	if err != nil {
		return unanswered(stage, lost(err))
	}
	return Answer{Outcome: Sent, Stage: stage}
}

// hear reads the reply to a command; Sent means that it was taken.
func (c *Conn) hear(o order) Answer {
	_ = c.client.UpdateDeadline(c.timeout) // a connection that has none any more is closed: reading says why
	if _, _, err := c.client.Text.ReadResponse(o.want); err != nil {
		return failed(o.stage, err)
	}
	return Answer{Outcome: Sent, Stage: o.stage}
}

// stuffed gives a text in lines that end with CR LF as it travels, in the connection's own memory: dots at the beginning of lines are doubled
// (RFC 5321 section 4.5.2), and the last line has an end.
func (c *Conn) stuffed(text []byte) []byte {
	out := c.letter[:0]
	for len(text) > 0 {
		if text[0] == '.' {
			out = append(out, '.')
		}
		end := bytes.IndexByte(text, '\n') + 1
		if end == 0 {
			end = len(text)
		}
		out = append(out, text[:end]...)
		text = text[end:]
	}
	if len(out) > 0 && !bytes.HasSuffix(out, []byte("\r\n")) {
		out = append(out, '\r', '\n')
	}
	if cap(out) <= 2*chunk {
		c.letter = out
	}
	return out
}

// write writes the letter down to the wire, all but the final dot.
func (c *Conn) write(body []byte) Answer {
	if c.client.Text.R.Buffered() > 0 {
		return unanswered(Data, "server spoke out of turn")
	}
	for len(body) > 0 {
		n := min(chunk, len(body))
		err := c.step(func() error {
			if _, err := c.client.Text.W.Write(body[:n]); err != nil {
				return err
			}
			return c.client.Text.W.Flush()
		})
		if err != nil {
			return unanswered(Data, lost(err))
		}
		body = body[n:]
	}
	return Answer{Outcome: Sent, Stage: Data}
}

// listen finds out, as far as that can be known, whether the server gave up while the letter was written: a reply before the dot, or the end of
// the connection. It spares the letter an unknown outcome. Without TLS the kernel knows all that came in, and is asked; TLS may hold words
// back, so that we listen for earlyEar, and once more when the process was frozen meanwhile and something came in.
func (c *Conn) listen() Answer {
	silence := Answer{Outcome: Sent, Stage: Data}
	if there, known := c.wire.unread(); known && !there && c.plain {
		return silence
	}
	for {
		if err := c.wire.SetReadDeadline(time.Now().Add(earlyEar)); err != nil {
			return unanswered(Data, lost(err))
		}
		_, err := c.client.Text.R.Peek(1)
		if err == nil {
			return c.early()
		}
		if lost(err) != silent {
			return unanswered(Data, lost(err))
		}
		if there, _ := c.wire.unread(); !there {
			return silence
		}
	}
}

// early reads a reply that came before the dot: an answer only if it is a refusal.
func (c *Conn) early() Answer {
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
func (c *Conn) dot(ctx context.Context) Answer {
	if err := c.client.UpdateDeadline(max(finalReply, c.timeout)); err != nil {
		c.drop()
		return unanswered(Data, lost(err))
	}
	stop := context.AfterFunc(ctx, func() { _ = c.wire.SetDeadline(time.Now().Add(stopWait)) })
	defer stop()
	_, err := c.client.Text.W.WriteString(".\r\n")
	if err == nil {
		err = c.client.Text.W.Flush()
	}
	code, words := 0, ""
	if err == nil {
		code, words, err = c.client.Text.ReadResponse(0)
	}
	a := replied(Dot, code, words)
	if err != nil {
		a = failed(Dot, err)
	}
	if a.Broken {
		c.drop()
	}
	return a
}

// settle leaves the connection fit for the next letter after a refusal before the dot, or drops it.
func (c *Conn) settle(a Answer) Answer {
	if !a.Broken {
		a.Broken = c.say(Mail, "RSET\r\n").Outcome != Sent || c.hear(order{Mail, "RSET", 250}).Outcome != Sent
	}
	if a.Broken {
		c.drop()
	}
	return a
}
