package mailer

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"rencontres/mailer/message"
	"rencontres/registry"
)

// The limits of one message: attempts before it is set aside, and time to understand it.
const (
	attemptLimit = 3
	readingTime  = 20 * time.Second
	handleAtOnce = 32 // messages settled in one transaction
)

// handle works through the messages that were received, oldest first, some of them in one transaction. One that cannot be handled goes to
// triage, and the others are served. While some are settled, the next ones are read.
func (s *Service) handle(ctx context.Context) (int, error) {
	done := 0
	next := s.readNext(ctx, nil)
	for {
		b := <-next
		if b.err != nil || len(b.ids) == 0 {
			return done, b.err
		}
		next = s.readNext(ctx, b.ids)
		if err := s.settle(ctx, b.read); err != nil {
			<-next // whatever ends, nothing is in hand then
			return done, err
		}
		done += len(b.ids)
	}
}

// warmUp reads a message of no matter, of all that mails commonly hold, which prepares the patterns: the first real one would take so much longer that
// kills shortly after the start, several in a row, would count as its own doing. A service that only writes does without.
func warmUp() {
	Parse([]byte(strings.ReplaceAll(`From: =?utf-8?Q?Ren=C3=A9e?= Martin <a@b.example>
Subject: Re: rencontre
Message-ID: <warm@b.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Bonjour,

Merci pour votre invitation. Je participerai à la rencontre du 28 mai, sur place, avec le repas (végétarien) ; ma collègue Anne Weber, adjointe, ne
pourra malheureusement pas venir. Pouvez-vous m'envoyer le programme dès que possible ?

Bien cordialement,
Renée Martin
Chargée de mission
Ville de Reims
03 00 00 00 00

Le 3 mai 2026 à 10:00, le centre a écrit :
> Bonjour,
> Nous vous invitons.
--b
Content-Type: text/html; charset=utf-8

<html><body><p>Bonjour,</p><p>Je participerai.</p><div class="gmail_quote">Le 3 mai 2026, le centre a écrit :<blockquote>Nous vous invitons.</blockquote></div></body></html>
--b--
`, "\n", "\r\n")), nil)
}

// batch is some messages that are handled together.
type batch struct {
	ids  []int64
	read []work // those of them that are understood; the others are set aside
	err  error
}

// readNext reads the next messages to handle but those, which are being settled. The channel gives them once.
func (s *Service) readNext(ctx context.Context, but []int64) chan batch {
	out := make(chan batch, 1)
	go func() {
		var b batch
		b.err = s.readSome(ctx, but, &b)
		out <- b
	}()
	return out
}

// readSome reads messages without any lock, one after the other.
func (s *Service) readSome(ctx context.Context, but []int64, b *batch) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	var events []registry.Event
	var ids []int64
	large := map[int64]bool{}
	err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
		if ids, err = t.NextMessages(handleAtOnce + len(but)); err != nil || len(ids) == 0 {
			return err
		}
		for _, id := range ids {
			size, err := t.MessageSize(id)
			if err != nil {
				return err
			}
			large[id] = size >= largeMail
		}
		events, err = t.Events()
		return err
	})
	if err != nil {
		return err
	}
	if ids = slices.DeleteFunc(ids, func(id int64) bool { return slices.Contains(but, id) }); len(ids) > 0 {
		s.warm.Do(warmUp)
	}
	for _, id := range ids[:min(len(ids), handleAtOnce)] {
		w, ok, err := s.readAlone(ctx, id, events, large[id])
		if err != nil {
			return fmt.Errorf("handling message %d: %w", id, err)
		}
		b.ids = append(b.ids, id)
		if ok {
			b.read = append(b.read, w)
		}
	}
	return ctx.Err()
}

// settle settles messages that were read, together.
func (s *Service) settle(ctx context.Context, read []work) error {
	if len(read) == 0 {
		return nil
	}
	failed := map[int64]error{}
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		if err := s.dated(t); err != nil {
			return err
		}
		for _, w := range read {
			err := t.Within(func() error { return s.settleMessage(t, w) })
			switch {
			case err == nil:
			case ctx.Err() != nil, registry.Storage(err):
				return fmt.Errorf("handling message %d: %w", w.row.ID, err)
			default:
				failed[w.row.ID] = err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for id, fault := range failed {
		s.log.Error("message cannot be handled, set aside", "message", id, "error", safely(fault))
		if err := s.setAside(ctx, id, "template", missingFact(fault)); err != nil {
			return fmt.Errorf("handling message %d: %w", id, err)
		}
	}
	return nil
}

// readAlone reads a message, a large one while no other is kept.
func (s *Service) readAlone(ctx context.Context, id int64, events []registry.Event, large bool) (work, bool, error) {
	if large {
		s.large.Lock()
		defer s.large.Unlock()
	}
	return s.read(ctx, id, events)
}

// read understands one message. One that cannot be read, or in whose reading the process has died often enough, is set aside: then there is
// nothing to settle.
func (s *Service) read(ctx context.Context, id int64, events []registry.Event) (w work, ok bool, err error) {
	s.takeInHand(id)
	w, err = s.understandInTime(ctx, id, events)
	s.takeInHand(0)
	switch {
	case err == nil:
		return w, true, nil
	case ctx.Err() != nil, registry.Storage(err):
		return w, false, err
	case errors.Is(err, errAttempts):
		return w, false, s.setAside(ctx, id, "attempts", "")
	case errors.Is(err, errUnreadable):
		return w, false, s.setAside(ctx, id, "unreadable", "")
	}
	s.log.Error("message cannot be handled, set aside", "message", id, "error", safely(err))
	return w, false, s.setAside(ctx, id, "template", missingFact(err))
}

// A message that took too long or made its reader fail, and one in whose reading the process died often enough: it is not looked into.
var (
	errUnreadable = errors.New("message cannot be read")
	errAttempts   = errors.New("message ended the process")
)

// setAside puts a message before a person without acting on it.
func (s *Service) setAside(ctx context.Context, id int64, reason, detail string) error {
	return s.registry.Update(ctx, func(t *registry.Tx) error {
		m, err := t.MessageFacts(id)
		if err != nil {
			return err
		}
		m.State, m.Reason = registry.MessageTriage, reason
		if m.Kind == "" {
			m.Kind = string(message.Unreadable)
		}
		if err := t.Handled(m); err != nil {
			return err
		}
		_, err = t.OpenTriage(registry.Triage{Message: id, Reason: reason, Detail: detail})
		return err
	})
}

// work is a message on its way: understood, not yet settled.
type work struct {
	row    registry.Message
	parsed message.Message
	letter *registry.Letter // that is answered, nil none known
	thread *registry.Letter // the letter that the conversation is about, see letterBehind
	id     identity
	heard  *heard // a person's words, nil none
}

// understandInTime reads a message within its time; a panic of a library is a message that cannot be read.
func (s *Service) understandInTime(ctx context.Context, id int64, events []registry.Event) (work, error) {
	type result struct {
		w   work
		err error
	}
	out := make(chan result, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				s.log.Error("reading message panicked", "message", id, "stack", firstLines(debug.Stack()))
				out <- result{err: errUnreadable}
			}
		}()
		w, err := s.understand(ctx, id, events)
		out <- result{w, err}
	}()
	timer := time.NewTimer(readingTime)
	defer timer.Stop()
	select {
	case r := <-out:
		return r.w, r.err
	case <-timer.C:
		return work{}, errUnreadable
	case <-ctx.Done():
		return work{}, ctx.Err()
	}
}

// firstLines keeps a stack short; it holds names of functions and no data.
func firstLines(stack []byte) string {
	lines := strings.SplitN(string(stack), "\n", 16)
	return strings.Join(lines[:min(len(lines), 15)], " | ")
}

// understand reads a message as the registry stands now; what its reading depends on is looked at again when it is settled.
func (s *Service) understand(ctx context.Context, id int64, events []registry.Event) (work, error) {
	var w work
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		attempts, err := t.Attempts(id)
		if err != nil {
			return err
		}
		if attempts >= attemptLimit {
			return errAttempts
		}
		if w.row, err = t.Message(id); err != nil {
			return err
		}
		if err := s.parse(t, &w, events); err != nil {
			return err
		}
		if w.thread, err = letterBehind(t, w.letter); err != nil {
			return err
		}
		w.row.Raw = nil // megabytes that nothing needs while the rest is settled
		also, err := otherAddresses(t, w.parsed, w.letter)
		if err != nil {
			return err
		}
		w.id = identify(w.parsed, w.letter, also, s.Organisation.Address, s.Staff)
		if !ofPerson(w.parsed) {
			return nil
		}
		from, err := senderOf(t, w)
		if err == nil {
			w.heard = hear(w, events, from)
		}
		return err
	})
	return w, err
}

// parse finds the letter that a message answers, and parses it with that letter's words left out. The header names most letters; where only
// the words do, the message is parsed twice.
func (s *Service) parse(t *registry.Tx, w *work, events []registry.Event) (err error) {
	o := message.Options{Keep: s.keptLines(events), Own: []string{s.Organisation.Address}, AuthservID: s.AuthservID, AuthTopmost: s.AuthTopmost}
	if w.letter, err = letterByToken(t, message.Heading(w.row.Raw)); err != nil {
		return err
	}
	if w.letter == nil {
		w.parsed = message.Parse(w.row.Raw, o)
		if w.letter, err = letterByCode(t, w.parsed); err != nil || w.letter == nil {
			return err
		}
	}
	if len(w.letter.Bytes) > 0 {
		o.Sent = message.Plain(w.letter.Bytes)
	}
	w.parsed = message.Parse(w.row.Raw, o)
	return nil
}

// settleMessage is transaction 2: the situation of the sender, the decision, the letters, all or nothing.
func (s *Service) settleMessage(t *registry.Tx, w work) error {
	m := w.row
	m.MessageID, m.Sender, m.Subject, m.Kind = w.parsed.MessageID, w.id.email, w.parsed.Subject, string(w.parsed.Kind)
	m.Words = registry.Digest([]byte(registry.AddressKey(w.id.email) + "\n" + w.parsed.Text))
	if w.letter != nil {
		m.Answers = w.letter.ID
	}
	copied, forged, err := twins(t, m)
	if err != nil {
		return err
	}
	if copied {
		m.State, m.Reason = registry.MessageCopy, "copy"
		return t.Handled(m)
	}
	d, proposal, err := s.consider(t, &m, &w)
	if err != nil {
		return err
	}
	if d, err = s.restrained(t, m, w, d); err != nil {
		return err
	}
	if forged {
		d.cases = append(d.cases, triageCase{"forged-id", ""})
	}
	m.State, m.Reason = d.state, d.reason
	if len(d.cases) > 0 {
		m.State = registry.MessageTriage
	}
	if err := t.Handled(m); err != nil {
		return err
	}
	if err := s.carryOut(t, m, w.id, d, proposal); err != nil {
		return err
	}
	s.log.Info("message handled", "message", m.ID, "kind", m.Kind, "state", m.State, "reason", m.Reason, "proof", w.id.proof,
		"changes", len(d.changes), "triage", len(d.cases))
	return nil
}

// restrained makes a decision more careful: nothing that came as junk is acted on; who cannot be answered is not registered,
// since nobody is without a letter that says so; and an address is not asked without end.
func (s *Service) restrained(t *registry.Tx, m registry.Message, w work, d decision) (decision, error) {
	acts := len(d.changes) > 0 || len(d.asks) > 0
	switch {
	case m.Junk && (acts || d.suppress || d.release || d.state != registry.MessageDone):
		return triage(triageCase{"junk", ""}), nil
	case w.parsed.Kind == message.Reply && w.parsed.NoAnswer && acts:
		return triage(triageCase{"automatic", ""}), nil
	case w.parsed.NoAnswer:
		d.answer = ""
	}
	if w.id.fault == "" && w.id.proof != registry.Claimed && w.parsed.Kind == message.Reply {
		address, err := writerOf(t, w.id)
		if err == nil && address != 0 {
			err = t.Reached(address)
		}
		if err != nil {
			return d, err
		}
	}
	return d, limitAsks(t, w.id, &d)
}

// twins says whether a message is a copy of an earlier one (same Message-ID, From and new text), or bears the Message-ID of
// one that says something else (FAULTS abuse 11).
func twins(t *registry.Tx, m registry.Message) (copied, forged bool, err error) {
	others, err := t.Twins(m.MessageID, m.ID)
	if err != nil {
		return false, false, err
	}
	for _, o := range others {
		if o.Words == m.Words {
			return true, false, nil
		}
		forged = true
	}
	return false, forged, nil
}
