package sandbox

import (
	"bytes"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// Stage is a point of an SMTP connection at which the server can misbehave.
type Stage string

// The stages, in the order in which a connection passes them. Body is when the client has been told to go ahead and its
// text arrives; Dot is when the final dot has been read. A refusal at Quit ends the connection without a word.
const (
	Connect Stage = "connect"
	Hello   Stage = "hello"
	Auth    Stage = "auth"
	Mail    Stage = "mail"
	Rcpt    Stage = "rcpt"
	Data    Stage = "data"
	Body    Stage = "body"
	Dot     Stage = "dot"
	Quit    Stage = "quit"
)

// Step is where a connection stands when the behaviour is asked.
type Step struct {
	Stage      Stage
	Connection int    // 1 for the first since New
	Messages   int    // accepted on this connection so far
	Host       string // of EHLO
	User       string // tried at Auth, logged in later
	From       string // envelope sender, from Mail on
	To         string // envelope recipient, from Rcpt on (the last one, at Data and later)
	Raw        []byte // the message, at Dot alone
}

// Answer is what the server does instead of its duty. The parts combine: a delay, then a refusal, then the end of the
// connection.
type Answer struct {
	Code      int           // 4xx or 5xx; 421 ends the connection too; 0: no refusal
	Status    string        // enhanced, such as "4.2.2"; "": X.0.0
	Text      string        // after them
	Delay     time.Duration // before anything else
	Stall     bool          // no answer at all, until the client leaves or the server is closed
	Drop      bool          // the connection ends instead of an answer: at Body before the final dot, at Dot after it
	DropAfter bool          // the connection ends once the answer is written
	Keep      bool          // at Dot: the message is accepted nevertheless, the client does not learn it
	After     func()        // at Dot: called once the answer is written
}

// Behave sets what is asked at each stage, from now on and for all connections; nil, or a nil answer, is good behaviour.
// It is called from several goroutines. A refusal at Data needs to see the command, which STARTTLS hides.
func (s *Server) Behave(f func(Step) *Answer) {
	s.mu.Lock()
	s.behaviour = f
	s.mu.Unlock()
}

func (s *Server) ask(step Step, stage Stage) *Answer {
	s.mu.Lock()
	f := s.behaviour
	s.mu.Unlock()
	if f == nil {
		return nil
	}
	step.Stage = stage
	return f(step)
}

// Accepted returns what was accepted over SMTP so far, in order.
func (s *Server) Accepted() []Delivery {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Delivery(nil), s.accepted...)
}

// AcceptedFor is Accepted for one recipient, compared without case.
func (s *Server) AcceptedFor(address string) []Delivery {
	var out []Delivery
	for _, d := range s.Accepted() {
		if strings.EqualFold(d.To, address) {
			out = append(out, d)
		}
	}
	return out
}

// accept records a message for each recipient, and puts it into the mailbox of those who have an account.
func (s *Server) accept(from string, to []string, raw []byte) {
	s.accepting.Lock()
	defer s.accepting.Unlock()
	for _, recipient := range to {
		d := Delivery{From: from, To: recipient, Raw: raw, At: s.o.Now()}
		if a := s.recipient(recipient); a != nil {
			body := raw
			if s.o.Alter != nil {
				body = s.o.Alter(d)
			}
			if s.o.Stamp != nil {
				stamp := *s.o.Stamp
				stamp.From, stamp.To, stamp.At = from, recipient, d.At
				body = Receive(body, stamp)
			}
			if err := s.Deliver(a.address, body, d.At); err != nil {
				s.o.Log.Error("delivering an accepted message", "err", err)
			}
		}
		if !s.o.Unkept {
			s.mu.Lock()
			s.accepted = append(s.accepted, d)
			s.mu.Unlock()
		}
		if s.o.OnAccept != nil {
			s.o.OnAccept(d)
		}
	}
}

// recipient finds the account that a message to an address goes to.
func (s *Server) recipient(address string) *account {
	a := s.account(address)
	if at := strings.LastIndexByte(address, '@'); a == nil && s.o.Plus && at > 0 {
		user, _, _ := strings.Cut(address[:at], "+")
		a = s.account(user + address[at:])
	}
	return a
}

// smtpSession is what go-smtp calls for the commands of one connection.
type smtpSession struct {
	server *Server
	wire   *wire
	to     []string
}

var errDropped = errors.New("connection dropped on purpose")

func (s *Server) newSMTPSession(c *smtp.Conn) (smtp.Session, error) {
	w, err := wireOf(c.Conn())
	if err != nil {
		return nil, err
	}
	w.step.Host = c.Hostname()
	if err := w.behave(s.ask(w.step, Hello)); err != nil {
		return nil, err
	}
	return &smtpSession{server: s, wire: w}, nil
}

func (x *smtpSession) AuthMechanisms() []string { return []string{sasl.Plain} }

func (x *smtpSession) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		step := x.wire.step
		step.User = user
		if err := x.wire.behave(x.server.ask(step, Auth)); err != nil {
			return err
		}
		a := x.server.account(user)
		if a == nil || subtle.ConstantTimeCompare([]byte(a.password), []byte(password)) != 1 {
			return smtp.ErrAuthFailed
		}
		x.wire.step.User = user
		return nil
	}), nil
}

func (x *smtpSession) Mail(from string, _ *smtp.MailOptions) error {
	x.wire.step.From = from
	if err := x.wire.behave(x.server.ask(x.wire.step, Mail)); err != nil {
		return err
	}
	if x.server.o.RequireAuth && x.wire.step.User == "" {
		return &smtp.SMTPError{Code: 530, EnhancedCode: smtp.EnhancedCode{5, 7, 0}, Message: "Authentication required"}
	}
	return nil
}

func (x *smtpSession) Rcpt(to string, _ *smtp.RcptOptions) error {
	x.wire.step.To = to
	if err := x.wire.behave(x.server.ask(x.wire.step, Rcpt)); err != nil {
		return err
	}
	x.to = append(x.to, to)
	return nil
}

func (x *smtpSession) Data(r io.Reader) error {
	var head []byte
	defer func() { x.wire.text = false }()
	if a := x.server.ask(x.wire.step, Body); a != nil {
		head = make([]byte, 64) // the text has begun
		n, _ := io.ReadFull(r, head)
		head = head[:n]
		if err := x.wire.behave(a); err != nil {
			return err
		}
	}
	raw, err := io.ReadAll(io.MultiReader(bytes.NewReader(head), r))
	if err != nil {
		return fmt.Errorf("reading the message: %w", err)
	}
	step := x.wire.step
	step.Raw = raw
	dot := x.server.ask(step, Dot)
	if dot.kind() == goodAnswer || dot.Keep {
		x.wire.step.Messages++
		x.server.accept(step.From, x.to, raw)
	}
	return x.wire.behave(dot)
}

func (x *smtpSession) Reset() {
	x.to = nil
	x.wire.step.From, x.wire.step.To = "", ""
}

func (x *smtpSession) Logout() error { return nil }
