package inbox

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// Select opens a folder. Nothing is marked as read by it or later: bodies are peeked at. A *FolderError if the server refuses.
func (s *Session) Select(ctx context.Context, folder string) (Folder, error) {
	what := fmt.Sprintf("selecting folder %q", folder)
	var out Folder
	err := s.line.watch(ctx, what, s.line.allow(s.config.Timeout, 0), func() error {
		data, err := s.client.Select(folder, nil).Wait()
		if refusal, ok := errors.AsType[*imap.Error](err); ok {
			return &FolderError{Name: folder, Text: refusal.Text}
		}
		if err != nil {
			return err
		}
		if data.UIDValidity == 0 {
			return &FolderError{Name: folder, Text: "the server gives no UIDVALIDITY: its messages cannot be told apart"}
		}
		out = Folder{
			Name:        folder,
			UIDValidity: data.UIDValidity,
			UIDNext:     uint32(data.UIDNext),
			Messages:    data.NumMessages,
			Keywords:    slices.Contains(data.PermanentFlags, imap.FlagWildcard),
		}
		return nil
	})
	if refusal, ok := errors.AsType[*FolderError](err); ok {
		return Folder{}, refusal
	}
	if err != nil {
		return Folder{}, err
	}
	s.folder = out
	return out, nil
}

// ListingHeads is how many messages one listing gives at most; where it gave so many, there may be more behind the last.
const ListingHeads = 50_000

// listingBytes is what one listing may take, whatever the server says of the folder's size.
const listingBytes = 64 << 20

var errDisorder = errors.New("the server lists its messages in no order, more than can be taken at once")

// Heads lists the messages of the selected folder whose UID is greater than afterUID, by UID, the first ListingHeads of
// them. (For "n:*" servers return the last message even when it is below n; it is left out here.)
func (s *Session) Heads(ctx context.Context, afterUID uint32) ([]Head, error) {
	if afterUID == math.MaxUint32 {
		return nil, nil
	}
	if err := s.catchUp(ctx); err != nil {
		return nil, err
	}
	messages := int64(s.folder.Messages)
	if mailbox := s.client.Mailbox(); mailbox != nil {
		messages = max(messages, int64(mailbox.NumMessages))
	}
	var heads []Head
	descending := false
	set := imap.UIDSet{imap.UIDRange{Start: imap.UID(afterUID) + 1, Stop: 0}}
	a := s.line.allow(s.config.Timeout, min(64<<10+1024*messages, listingBytes))
	err := s.line.watch(ctx, "listing messages", a, func() error {
		command := s.client.Fetch(set, &imap.FetchOptions{UID: true, Flags: true, InternalDate: true, RFC822Size: true})
		for message := command.Next(); message != nil; message = command.Next() {
			head := collectHead(message)
			if head.UID <= afterUID || len(heads) == ListingHeads {
				continue
			}
			descending = descending || len(heads) > 0 && head.UID < heads[len(heads)-1].UID
			heads = append(heads, head)
		}
		return command.Close()
	})
	if err != nil {
		return nil, err
	}
	if descending && len(heads) == ListingHeads {
		return nil, errDisorder // what was left out may stand before what was taken
	}
	slices.SortFunc(heads, func(a, b Head) int { return int(int64(a.UID) - int64(b.UID)) })
	return heads, nil
}

// catchUp lets the server tell what arrived since the last command: only then does it list those messages. What it says is no news for
// Idle any more, because the listing that follows holds it.
func (s *Session) catchUp(ctx context.Context) error {
	err := s.line.watch(ctx, "looking for new messages", s.line.allow(s.config.Timeout, 0), func() error { return s.client.Noop().Wait() })
	select {
	case <-s.news:
	default:
	}
	return err
}

func collectHead(message *imapclient.FetchMessageData) Head {
	var head Head
	for item := message.Next(); item != nil; item = message.Next() {
		fill(&head, item)
	}
	return head
}

// fill takes one item of an answer into the head; literals are not among them.
func fill(head *Head, item imapclient.FetchItemData) {
	switch item := item.(type) {
	case imapclient.FetchItemDataUID:
		head.UID = uint32(item.UID)
	case imapclient.FetchItemDataFlags:
		head.Flags = head.Flags[:0]
		for _, flag := range item.Flags {
			head.Flags = append(head.Flags, strings.ToLower(string(flag)))
		}
	case imapclient.FetchItemDataInternalDate:
		head.Received = item.Time
	case imapclient.FetchItemDataRFC822Size:
		head.Size = item.Size
	}
}

// Done is how a handled message is marked on the server. Both fields may be empty: then nothing is marked.
type Done struct {
	Keyword string // set if the server keeps keywords of our own
	Folder  string // else moved there, if the server has MOVE
}

// markRanges is how many UIDs, or ranges of them, stand in one command: servers need not take longer lines (RFC 2683 section 3.2.1.5).
const markRanges = 200

// Mark marks messages of the selected folder as handled: a courtesy to people who look into the mailbox. Messages that are gone
// are passed over in silence. Nothing is ever copied and expunged where the server has no MOVE.
func (s *Session) Mark(ctx context.Context, uids []uint32, done Done) error {
	for len(uids) > 0 {
		var set imap.UIDSet
		n := 0
		for ; n < len(uids) && len(set) < markRanges; n++ {
			set.AddNum(imap.UID(uids[n]))
		}
		uids = uids[n:]
		var command func() error
		switch {
		case done.Keyword != "" && s.folder.Keywords:
			command = func() error {
				store := &imap.StoreFlags{Op: imap.StoreFlagsAdd, Silent: true, Flags: []imap.Flag{imap.Flag(done.Keyword)}}
				return s.client.Store(set, store, nil).Close()
			}
		case done.Folder != "" && s.CanMove():
			command = func() error {
				_, err := s.client.Move(set, done.Folder).Wait()
				return err
			}
		default:
			return nil
		}
		if err := s.line.watch(ctx, "marking messages", s.line.allow(s.config.Timeout, 1<<10*int64(n)), command); err != nil {
			return err
		}
	}
	return nil
}

// CanMove tells whether the server has MOVE (RFC 6851).
func (s *Session) CanMove() bool { return s.client.Caps().Has(imap.CapMove) }

// Append puts a copy of a letter into a folder, with that INTERNALDATE and those flags (such as `\Seen`). Line ends must be CRLF.
// The error wraps ErrOverQuota when the mailbox is full; after a refusal the connection may be closed.
func (s *Session) Append(ctx context.Context, folder string, raw []byte, date time.Time, flags []string) error {
	options := &imap.AppendOptions{Time: date}
	for _, flag := range flags {
		options.Flags = append(options.Flags, imap.Flag(flag))
	}
	a := s.line.allow(s.config.Timeout, int64(len(raw)))
	a.bytes = 64 << 10
	a.gap = a.total // the server is silent while it takes the literal
	return s.line.watch(ctx, "appending a copy", a, func() error {
		command := s.client.Append(folder, int64(len(raw)), options)
		_, err := command.Write(raw)
		if closing := command.Close(); err == nil {
			err = closing
		}
		_, answer := command.Wait()
		if refusal, ok := errors.AsType[*imap.Error](answer); ok && refusal.Code == imap.ResponseCodeOverQuota {
			return fmt.Errorf("%w: %s", ErrOverQuota, refusal.Text)
		}
		if answer != nil {
			return answer
		}
		return err
	})
}
