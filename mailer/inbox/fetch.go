package inbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// How much is asked in one command: a batch spares round trips, and is small enough to be held and to be tried again.
const (
	batchBytes    = 512 << 10
	batchMessages = 40
	headerBytes   = 1 << 20 // of a message whose body is not fetched
)

var errShort = errors.New("a message was cut short")

// Fetch downloads messages of the selected folder and hands each to the function as soon as it is complete: all its bytes as
// announced, or, for one larger than the limit, its header alone. UIDs that the server did not answer for (expunged meanwhile, or
// withheld) are returned as missing, without error. A *FetchError lists those not yet handed over when the download broke; an error
// of the function ends the work and is returned as it is, wrapped.
func (s *Session) Fetch(ctx context.Context, heads []Head, each func(Mail) error) (missing []uint32, err error) {
	var whole, large []Head
	for _, head := range heads {
		if head.Size > s.config.Limit {
			large = append(large, head)
		} else {
			whole = append(whole, head)
		}
	}
	f := &fetch{session: s, each: each}
	for len(whole) > 0 {
		n := batch(whole)
		if err := f.run(ctx, whole[:n], false); err != nil {
			return f.missing, err
		}
		whole = whole[n:]
	}
	large = append(large, f.large...) // announced as small
	for len(large) > 0 {
		n := min(len(large), 10)
		if err := f.run(ctx, large[:n], true); err != nil {
			return f.missing, err
		}
		large = large[n:]
	}
	return f.missing, nil
}

// batch tells how many of the next messages go into one command; one at least.
func batch(heads []Head) int {
	size := int64(0)
	for i, head := range heads {
		size += head.Size
		if i > 0 && (size > batchBytes || i == batchMessages) {
			return i
		}
	}
	return len(heads)
}

// fetch is one call of Fetch.
type fetch struct {
	session *Session
	each    func(Mail) error
	missing []uint32
	large   []Head // found larger than the limit, against what was announced
	stopped error  // what each said
	cut     bool   // a literal did not come whole
}

// run asks for the messages of one batch, and compares what came with what was asked.
func (f *fetch) run(ctx context.Context, heads []Head, headerOnly bool) error {
	s := f.session
	section := &imap.FetchItemBodySection{Peek: true, Partial: &imap.SectionPartial{Size: s.config.Limit + 1}}
	if headerOnly {
		section = &imap.FetchItemBodySection{Specifier: imap.PartSpecifierHeader, Peek: true, Partial: &imap.SectionPartial{Size: headerBytes}}
	}
	var set imap.UIDSet
	open := map[uint32]Head{}
	data, announced := int64(0), int64(0)
	for _, head := range heads {
		set.AddNum(imap.UID(head.UID))
		open[head.UID] = head
		data += s.size(head, headerOnly)
		announced += head.Size
	}
	if headerOnly {
		announced = data
	}
	a := s.line.allow(s.config.Timeout, announced)
	a.bytes = data + 64<<10
	err := s.line.watch(ctx, "fetching messages", a, func() error {
		command := s.client.Fetch(set, &imap.FetchOptions{
			UID: true, Flags: true, InternalDate: true, RFC822Size: true, BodySection: []*imap.FetchItemBodySection{section},
		})
		var broken error
		for message := command.Next(); message != nil; message = command.Next() {
			if broken == nil && f.stopped == nil {
				broken = f.take(message, open, headerOnly)
			}
			if f.cut { // to drain such a literal would read beside the library
				s.line.Conn.Close()
				return broken
			}
		}
		if err := command.Close(); err != nil {
			return err
		}
		return broken
	})
	switch {
	case f.stopped != nil:
		return fmt.Errorf("handing over a message: %w", f.stopped)
	case err != nil:
		return &FetchError{UIDs: uids(heads, open), Err: err}
	}
	f.missing = append(f.missing, uids(heads, open)...)
	return nil
}

// size bounds what a message may take on the wire. Servers announce a size that is somewhat off when they rewrite messages.
func (s *Session) size(head Head, headerOnly bool) int64 {
	if headerOnly {
		return headerBytes
	}
	return min(2*head.Size+64<<10, s.config.Limit+64<<10)
}

// take reads one message of the answer. It is handed over only when every byte that was announced is there; the library takes a
// connection that ends within a literal for the end of the literal.
func (f *fetch) take(message *imapclient.FetchMessageData, open map[uint32]Head, headerOnly bool) error {
	var mail Mail
	complete := false
	for item := message.Next(); item != nil; item = message.Next() {
		body, ok := item.(imapclient.FetchItemDataBodySection)
		if !ok {
			fill(&mail.Head, item)
			continue
		}
		if body.Literal == nil {
			complete = true // NIL: an empty body
			continue
		}
		raw, err := f.session.readLiteral(body.Literal)
		if err != nil {
			f.cut = true
			return fmt.Errorf("reading message %d: %w", mail.UID, err)
		}
		mail.Raw, complete = raw, true
	}
	asked, ok := open[mail.UID]
	if !ok || !complete {
		return nil // an update of another message, or an answer without the body: counted as missing
	}
	if mail.Size == 0 {
		mail.Size = asked.Size
	}
	if mail.Received.IsZero() {
		mail.Received = asked.Received
	}
	mail.Truncated = headerOnly
	switch got := int64(len(mail.Raw)); {
	case headerOnly:
	case got > f.session.config.Limit:
		delete(open, mail.UID)
		f.large = append(f.large, mail.Head)
		return nil
	case got < mail.Size/2:
		return fmt.Errorf("reading message %d: %d bytes of %d: %w", mail.UID, got, mail.Size, errShort)
	}
	if f.stopped = f.each(mail); f.stopped == nil {
		delete(open, mail.UID)
	}
	return nil
}

// readLiteral returns exactly the bytes that the literal announced, or an error. It reads to the end in any case: the library's
// reader waits for that.
func (s *Session) readLiteral(literal imap.LiteralReader) ([]byte, error) {
	if most := max(s.config.Limit+1, headerBytes); literal.Size() > most {
		s.line.Conn.Close()
		io.Copy(io.Discard, literal)
		return nil, fmt.Errorf("%d bytes announced, %d asked: %w", literal.Size(), most, errBudget)
	}
	raw := make([]byte, literal.Size())
	if n, err := io.ReadFull(literal, raw); err != nil {
		return nil, fmt.Errorf("%d bytes of %d: %w", n, len(raw), errShort)
	}
	return raw, nil
}

// uids lists the messages of a batch that are still open, in its order.
func uids(heads []Head, open map[uint32]Head) []uint32 {
	var out []uint32
	for _, head := range heads {
		if _, ok := open[head.UID]; ok {
			out = append(out, head.UID)
		}
	}
	return slices.Clip(out)
}
