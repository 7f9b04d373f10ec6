package sandbox

import (
	"bytes"
	"maps"
	"net/mail"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
)

// hit is a message of the selected folder that a command names, by the number under which the client knows it.
type hit struct {
	number uint32
	*stored
}

// matching lists the messages of a set. The caller holds the lock.
func (i *imapSession) matching(set imap.NumSet) []hit {
	var out []hit
	for at, m := range i.folder.mail {
		number := i.tracker.EncodeSeqNum(uint32(at) + 1)
		var in bool
		switch set := set.(type) {
		case imap.SeqSet:
			in = number != 0 && slices.ContainsFunc(set, func(r imap.SeqRange) bool { return inRange(number, r.Start, r.Stop, uint32(len(i.folder.mail))) })
		case imap.UIDSet:
			in = slices.ContainsFunc(set, func(r imap.UIDRange) bool {
				return inRange(uint32(m.uid), uint32(r.Start), uint32(r.Stop), uint32(i.folder.next)-1)
			})
		}
		if in && number != 0 {
			out = append(out, hit{number, m})
		}
	}
	return out
}

// inRange tells whether a number is in a range, in which 0 stands for the last ("*").
func inRange(n, start, stop, last uint32) bool {
	if start == 0 {
		start = last
	}
	if stop == 0 {
		stop = last
	}
	return min(start, stop) <= n && n <= max(start, stop)
}

func (i *imapSession) Fetch(w *imapserver.FetchWriter, set imap.NumSet, options *imap.FetchOptions) error {
	seen := slices.ContainsFunc(options.BodySection, func(s *imap.FetchItemBodySection) bool { return !s.Peek })
	i.account.mu.Lock()
	hits := i.matching(set)
	for at, h := range hits {
		if seen && !h.flags[lowerFlag(imap.FlagSeen)] {
			h.flags[lowerFlag(imap.FlagSeen)] = true
			i.folder.tracker.QueueMessageFlags(h.number, h.uid, h.flagList(), nil)
		}
		hits[at].stored = &stored{uid: h.uid, raw: h.raw, received: h.received, flags: maps.Clone(h.flags)}
	}
	i.account.mu.Unlock()
	for _, h := range hits {
		if err := h.write(w.CreateMessage(h.number), options); err != nil {
			return err
		}
	}
	return nil
}

func (h hit) write(w *imapserver.FetchResponseWriter, options *imap.FetchOptions) error {
	w.WriteUID(h.uid)
	if options.Flags {
		w.WriteFlags(h.flagList())
	}
	if options.InternalDate {
		w.WriteInternalDate(h.received)
	}
	if options.RFC822Size {
		w.WriteRFC822Size(int64(len(h.raw)))
	}
	if options.Envelope {
		w.WriteEnvelope(envelope(h.raw))
	}
	if options.BodyStructure != nil {
		structure := imapserver.ExtractBodyStructure(bytes.NewReader(h.raw))
		if structure == nil {
			structure = &imap.BodyStructureSinglePart{Type: "text", Subtype: "plain", Size: uint32(len(h.raw))}
		}
		w.WriteBodyStructure(structure)
	}
	for _, section := range options.BodySection {
		text := h.section(section)
		body := w.WriteBodySection(section, int64(len(text)))
		_, err := body.Write(text)
		if closing := body.Close(); err == nil {
			err = closing
		}
		if err != nil {
			return err
		}
	}
	return w.Close()
}

// section is a part of the message; the whole, the header and the text are cut from the bytes, not parsed.
func (h hit) section(s *imap.FetchItemBodySection) []byte {
	if len(s.Part) > 0 || len(s.HeaderFields) > 0 || len(s.HeaderFieldsNot) > 0 {
		return imapserver.ExtractBodySection(bytes.NewReader(h.raw), s)
	}
	text := h.raw
	end := len(text)
	if at := bytes.Index(text, []byte("\r\n\r\n")); at >= 0 {
		end = at + 4
	}
	switch s.Specifier {
	case imap.PartSpecifierHeader:
		text = text[:end]
	case imap.PartSpecifierText:
		text = text[end:]
	}
	if s.Partial != nil {
		from := min(s.Partial.Offset, int64(len(text)))
		text = text[from:min(from+s.Partial.Size, int64(len(text)))]
	}
	return text
}

// envelope is for other mail programs that look into the sandbox.
func envelope(raw []byte) *imap.Envelope {
	l := letter{head: headerOf(raw)}
	e := &imap.Envelope{Date: headerDate(raw), Subject: l.decoded("Subject"), MessageID: strings.Trim(l.head.Get("Message-Id"), "<>")}
	for name, field := range map[string]*[]imap.Address{"From": &e.From, "To": &e.To, "Cc": &e.Cc, "Reply-To": &e.ReplyTo} {
		list, err := mail.Header(l.head).AddressList(name)
		if err != nil {
			continue
		}
		for _, a := range list {
			local, host, _ := strings.Cut(a.Address, "@")
			*field = append(*field, imap.Address{Name: a.Name, Mailbox: local, Host: host})
		}
	}
	return e
}

func (i *imapSession) Store(w *imapserver.FetchWriter, set imap.NumSet, flags *imap.StoreFlags, _ *imap.StoreOptions) error {
	i.account.mu.Lock()
	for _, h := range i.matching(set) {
		if flags.Op == imap.StoreFlagsSet {
			clear(h.flags)
		}
		for _, flag := range flags.Flags {
			if flags.Op == imap.StoreFlagsDel {
				delete(h.flags, lowerFlag(flag))
			} else {
				h.flags[lowerFlag(flag)] = true
			}
		}
		i.folder.tracker.QueueMessageFlags(h.number, h.uid, h.flagList(), i.tracker)
	}
	i.account.mu.Unlock()
	if flags.Silent {
		return nil
	}
	return i.Fetch(w, set, &imap.FetchOptions{Flags: true})
}

func (i *imapSession) Expunge(_ *imapserver.ExpungeWriter, uids *imap.UIDSet) error {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	i.folder.remove(func(m *stored) bool {
		return m.flags[lowerFlag(imap.FlagDeleted)] && (uids == nil || uids.Contains(m.uid))
	})
	return nil // the poll after the command tells
}

// copyTo copies messages of a set into another folder. The caller holds the lock.
func (i *imapSession) copyTo(hits []hit, name string) (*imap.CopyData, error) {
	to, err := i.find(name)
	if err != nil {
		return nil, refuse(imap.ResponseCodeTryCreate, "No such mailbox")
	}
	if to == i.folder {
		return nil, refuse("", "Source and destination are the same")
	}
	data := &imap.CopyData{UIDValidity: to.validity}
	for _, h := range hits {
		data.SourceUIDs.AddNum(h.uid)
		data.DestUIDs.AddNum(to.append(h.raw, h.received, h.flagList()))
	}
	return data, nil
}

func (i *imapSession) Copy(set imap.NumSet, name string) (*imap.CopyData, error) {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	return i.copyTo(i.matching(set), name)
}

// Move of messages that are all gone succeeds without COPYUID.
func (i *imapSession) Move(w *imapserver.MoveWriter, set imap.NumSet, name string) error {
	i.account.mu.Lock()
	hits := i.matching(set)
	data, err := i.copyTo(hits, name)
	if err == nil {
		i.folder.remove(func(m *stored) bool { return slices.ContainsFunc(hits, func(h hit) bool { return h.stored == m }) })
	}
	i.account.mu.Unlock()
	if err != nil || len(hits) == 0 {
		return err
	}
	return w.WriteCopyData(data) // the poll after the command tells of the rest
}

func (i *imapSession) Search(kind imapserver.NumKind, criteria *imap.SearchCriteria, _ *imap.SearchOptions) (*imap.SearchData, error) {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	var numbers imap.SeqSet
	var uids imap.UIDSet
	data := &imap.SearchData{}
	for _, h := range i.matching(imap.UIDSet{imap.UIDRange{Start: 1, Stop: 0}}) {
		if !i.found(h, criteria) {
			continue
		}
		numbers.AddNum(h.number)
		uids.AddNum(h.uid)
		n := h.number
		if kind == imapserver.NumKindUID {
			n = uint32(h.uid)
		}
		data.Count++
		data.Max = max(data.Max, n)
		if data.Min == 0 {
			data.Min = n
		}
	}
	data.All = numbers
	if kind == imapserver.NumKindUID {
		data.All = uids
	}
	return data, nil
}

// found tests sets, flags, days and words; it knows nothing of charsets.
func (i *imapSession) found(h hit, c *imap.SearchCriteria) bool {
	day := h.received.UTC().Truncate(24 * time.Hour)
	holds := func(words string) bool { return bytes.Contains(bytes.ToLower(h.raw), bytes.ToLower([]byte(words))) }
	number := func(r imap.SeqRange) bool {
		return inRange(h.number, r.Start, r.Stop, uint32(len(i.folder.mail)))
	}
	uid := func(r imap.UIDRange) bool {
		return inRange(uint32(h.uid), uint32(r.Start), uint32(r.Stop), uint32(i.folder.next)-1)
	}
	for _, set := range c.SeqNum {
		if !slices.ContainsFunc(set, number) {
			return false
		}
	}
	for _, set := range c.UID {
		if !slices.ContainsFunc(set, uid) {
			return false
		}
	}
	flag := func(f imap.Flag) bool { return h.flags[lowerFlag(f)] }
	lacks := func(f imap.Flag) bool { return !flag(f) }
	switch {
	case slices.ContainsFunc(c.Flag, lacks), slices.ContainsFunc(c.NotFlag, flag),
		!c.Since.IsZero() && day.Before(c.Since), !c.Before.IsZero() && !day.Before(c.Before),
		slices.ContainsFunc(append(slices.Clone(c.Text), c.Body...), func(s string) bool { return !holds(s) }),
		slices.ContainsFunc(c.Header, func(f imap.SearchCriteriaHeaderField) bool { return !holds(f.Value) }),
		slices.ContainsFunc(c.Not, func(n imap.SearchCriteria) bool { return i.found(h, &n) }),
		slices.ContainsFunc(c.Or, func(o [2]imap.SearchCriteria) bool { return !i.found(h, &o[0]) && !i.found(h, &o[1]) }):
		return false
	}
	return true
}
