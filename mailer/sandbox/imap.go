package sandbox

import (
	"cmp"
	"crypto/subtle"
	"io"
	"slices"
	"strings"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
)

// imapSession is what the library calls for the commands of one connection. Nothing is written to the connection under the account's
// lock: a client that does not read stops nobody.
type imapSession struct {
	server  *Server
	account *account // nil before Login
	folder  *folder  // nil before Select
	tracker *imapserver.SessionTracker
}

var _ imapserver.SessionIMAP4rev2 = (*imapSession)(nil)

func refuse(code imap.ResponseCode, text string) error {
	return &imap.Error{Type: imap.StatusResponseTypeNo, Code: code, Text: text}
}

func (i *imapSession) Close() error {
	if i.tracker != nil {
		i.tracker.Close()
	}
	return nil
}

func (i *imapSession) Login(address, password string) error {
	a := i.server.account(address)
	if a == nil || subtle.ConstantTimeCompare([]byte(a.password), []byte(password)) != 1 {
		return imapserver.ErrAuthFailed
	}
	i.account = a
	return nil
}

// find returns a folder by name, INBOX in any case. The caller holds the lock.
func (i *imapSession) find(name string) (*folder, error) {
	if strings.EqualFold(name, "INBOX") {
		name = "INBOX"
	}
	if f := i.account.folders[name]; f != nil {
		return f, nil
	}
	return nil, refuse(imap.ResponseCodeNonExistent, "No such mailbox")
}

func (i *imapSession) Select(name string, _ *imap.SelectOptions) (*imap.SelectData, error) {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	f, err := i.find(name)
	if err != nil {
		return nil, err
	}
	if i.tracker != nil {
		i.tracker.Close()
	}
	i.folder, i.tracker = f, f.tracker.NewSession()
	flags := []imap.Flag{imap.FlagSeen, imap.FlagAnswered, imap.FlagFlagged, imap.FlagDeleted, imap.FlagDraft}
	for _, m := range f.mail {
		for flag := range m.flags {
			if !strings.HasPrefix(string(flag), `\`) && !slices.Contains(flags, flag) {
				flags = append(flags, flag)
			}
		}
	}
	permanent := slices.Clone(flags)
	if !i.server.o.NoKeywords {
		permanent = append(permanent, imap.FlagWildcard)
	}
	return &imap.SelectData{Flags: flags, PermanentFlags: permanent, NumMessages: uint32(len(f.mail)), UIDNext: f.next, UIDValidity: f.validity}, nil
}

func (i *imapSession) Unselect() error {
	i.tracker.Close()
	i.folder, i.tracker = nil, nil
	return nil
}

func (i *imapSession) Create(name string, _ *imap.CreateOptions) error {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	if _, err := i.find(name); err == nil {
		return refuse(imap.ResponseCodeAlreadyExists, "Mailbox already exists")
	}
	i.account.create(strings.TrimRight(name, "/"))
	return nil
}

func (i *imapSession) Delete(name string) error {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	f, err := i.find(name)
	if err == nil {
		delete(i.account.folders, f.name)
	}
	return err
}

func (i *imapSession) Rename(name, to string, _ *imap.RenameOptions) error {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	f, err := i.find(name)
	if err != nil {
		return err
	}
	if _, err := i.find(to); err == nil {
		return refuse(imap.ResponseCodeAlreadyExists, "Mailbox already exists")
	}
	delete(i.account.folders, f.name)
	f.name = to
	i.account.folders[to] = f
	return nil
}

func (i *imapSession) subscribe(name string, on bool) error {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	f, err := i.find(name)
	if err == nil {
		f.subscribed = on
	}
	return err
}

func (i *imapSession) Subscribe(name string) error   { return i.subscribe(name, true) }
func (i *imapSession) Unsubscribe(name string) error { return i.subscribe(name, false) }

func (i *imapSession) List(w *imapserver.ListWriter, ref string, patterns []string, options *imap.ListOptions) error {
	if len(patterns) == 0 {
		return w.WriteList(&imap.ListData{Attrs: []imap.MailboxAttr{imap.MailboxAttrNoSelect}, Delim: '/'})
	}
	var found []imap.ListData
	i.account.mu.Lock()
	for name, f := range i.account.folders {
		matches := slices.ContainsFunc(patterns, func(p string) bool { return imapserver.MatchList(name, '/', ref, p) })
		if !matches || options.SelectSubscribed && !f.subscribed {
			continue
		}
		data := imap.ListData{Mailbox: name, Delim: '/'}
		if f.subscribed {
			data.Attrs = append(data.Attrs, imap.MailboxAttrSubscribed)
		}
		if options.ReturnStatus != nil {
			data.Status = f.status()
		}
		found = append(found, data)
	}
	i.account.mu.Unlock()
	slices.SortFunc(found, func(a, b imap.ListData) int { return cmp.Compare(a.Mailbox, b.Mailbox) })
	for _, data := range found {
		if err := w.WriteList(&data); err != nil {
			return err
		}
	}
	return nil
}

func (i *imapSession) Status(name string, _ *imap.StatusOptions) (*imap.StatusData, error) {
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	f, err := i.find(name)
	if err != nil {
		return nil, err
	}
	return f.status(), nil
}

// status is everything that STATUS can ask; the library writes what was asked.
func (f *folder) status() *imap.StatusData {
	var unseen, deleted, recent uint32
	var size int64
	for _, m := range f.mail {
		size += int64(len(m.raw))
		if !m.flags[lowerFlag(imap.FlagSeen)] {
			unseen++
		}
		if m.flags[lowerFlag(imap.FlagDeleted)] {
			deleted++
		}
	}
	count := uint32(len(f.mail))
	return &imap.StatusData{Mailbox: f.name, NumMessages: &count, NumUnseen: &unseen, NumDeleted: &deleted, NumRecent: &recent, Size: &size,
		UIDNext: f.next, UIDValidity: f.validity}
}

func (i *imapSession) Namespace() (*imap.NamespaceData, error) {
	return &imap.NamespaceData{Personal: []imap.NamespaceDescriptor{{Delim: '/'}}}, nil
}

func (i *imapSession) Append(name string, r imap.LiteralReader, options *imap.AppendOptions) (*imap.AppendData, error) {
	raw, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	received := options.Time
	if received.IsZero() {
		received = i.server.o.Now()
	}
	i.account.mu.Lock()
	defer i.account.mu.Unlock()
	f, err := i.find(name)
	if err != nil {
		return nil, refuse(imap.ResponseCodeTryCreate, "No such mailbox")
	}
	return &imap.AppendData{UIDValidity: f.validity, UID: f.append(raw, received, options.Flags)}, nil
}

func (i *imapSession) Poll(w *imapserver.UpdateWriter, allowExpunge bool) error {
	if i.tracker == nil {
		return nil
	}
	return i.tracker.Poll(w, allowExpunge)
}

// Idle tells first what happened since the last command; the library alone would keep it until the end of IDLE.
func (i *imapSession) Idle(w *imapserver.UpdateWriter, stop <-chan struct{}) error {
	if i.tracker == nil {
		return nil
	}
	if err := i.tracker.Poll(w, true); err != nil {
		return err
	}
	return i.tracker.Idle(w, stop)
}
