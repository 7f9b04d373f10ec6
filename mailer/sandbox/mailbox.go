package sandbox

import (
	"bytes"
	"crypto/subtle"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
)

// account is one address with its folders. Beside the library's mailboxes, which cannot be read from outside, it keeps what
// was delivered, so that a folder can be rebuilt.
type account struct {
	address  string
	password string
	user     *imapmemserver.User

	mu   sync.Mutex
	mail map[string][]stored // folder -> what Deliver and SMTP put there
}

type stored struct {
	raw      []byte
	received time.Time
}

func newAccount(address, password string) *account {
	a := &account{address: address, password: password, user: imapmemserver.NewUser(address, password), mail: map[string][]stored{}}
	for _, folder := range []string{"INBOX", "Junk", "Sent"} {
		a.user.Create(folder, nil) // cannot fail: the user is new
	}
	return a
}

func (a *account) append(folder string, raw []byte, received time.Time) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if _, err := a.user.Append(folder, bytes.NewReader(raw), &imap.AppendOptions{Time: received}); err != nil {
		return fmt.Errorf("delivering into %s of %s: %w", folder, a.address, err)
	}
	a.mail[folder] = append(a.mail[folder], stored{bytes.Clone(raw), received})
	return nil
}

// rebuild gives a folder a new UIDVALIDITY and new UIDs, as a restored server does.
func (a *account) rebuild(folder string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.user.Delete(folder); err != nil {
		return fmt.Errorf("rebuilding %s of %s: %w", folder, a.address, err)
	}
	a.user.Create(folder, nil) // cannot fail: it was deleted just now
	for _, m := range a.mail[folder] {
		if _, err := a.user.Append(folder, bytes.NewReader(m.raw), &imap.AppendOptions{Time: m.received}); err != nil {
			return fmt.Errorf("rebuilding %s of %s: %w", folder, a.address, err)
		}
	}
	return nil
}

func (s *Server) account(address string) *account {
	return s.accounts[strings.ToLower(address)] // the map is never written after New
}

// Deliver puts a message into the INBOX of an account with that time of reception (INTERNALDATE), as a correspondent's
// server would have. It adds nothing: see Receive.
func (s *Server) Deliver(to string, raw []byte, received time.Time) error {
	return s.DeliverTo(to, "INBOX", raw, received)
}

// DeliverTo is Deliver into another folder, which exists (INBOX, Junk, Sent, or one made with CreateFolder).
func (s *Server) DeliverTo(to, folder string, raw []byte, received time.Time) error {
	a := s.account(to)
	if a == nil {
		return fmt.Errorf("delivering to %s: no such account", to)
	}
	return a.append(folder, raw, received)
}

// CreateFolder makes one more folder in an account.
func (s *Server) CreateFolder(address, folder string) error {
	a := s.account(address)
	if a == nil {
		return fmt.Errorf("creating folder %s of %s: no such account", folder, address)
	}
	return a.user.Create(folder, nil)
}

// RebuildFolder gives a folder a new UIDVALIDITY and its delivered messages new UIDs (what was moved away or appended by a
// client is not brought back or along), and ends the IMAP connections: no session goes on with the old folder.
func (s *Server) RebuildFolder(address, folder string) error {
	a := s.account(address)
	if a == nil {
		return fmt.Errorf("rebuilding folder %s of %s: no such account", folder, address)
	}
	if err := a.rebuild(folder); err != nil {
		return err
	}
	s.imapGate.drop()
	return nil
}

// DropIMAP cuts all IMAP connections that are open; DropSMTP those of SMTP.
func (s *Server) DropIMAP() { s.imapGate.drop() }

// DropSMTP cuts all SMTP connections that are open.
func (s *Server) DropSMTP() { s.smtpGate.drop() }

// imapSession adds to the library's session that addresses are compared without case, and the defects of Options.
type imapSession struct {
	*imapmemserver.UserSession // nil before Login
	server                     *Server
}

var _ imapserver.SessionIMAP4rev2 = (*imapSession)(nil)

func (i *imapSession) Login(address, password string) error {
	a := i.server.account(address)
	if a == nil || subtle.ConstantTimeCompare([]byte(a.password), []byte(password)) != 1 {
		return imapserver.ErrAuthFailed
	}
	i.UserSession = imapmemserver.NewUserSession(a.user)
	return nil
}

func (i *imapSession) Select(name string, options *imap.SelectOptions) (*imap.SelectData, error) {
	data, err := i.UserSession.Select(name, options)
	if err == nil && i.server.o.NoKeywords {
		data.PermanentFlags = slices.DeleteFunc(data.PermanentFlags, func(f imap.Flag) bool { return f == imap.FlagWildcard })
	}
	return data, err
}

// Move of messages that are all gone succeeds without COPYUID; the library would write one that no client can read.
func (i *imapSession) Move(w *imapserver.MoveWriter, set imap.NumSet, dest string) error {
	if uids, ok := set.(imap.UIDSet); ok {
		found, err := i.Search(imapserver.NumKindUID, &imap.SearchCriteria{UID: []imap.UIDSet{uids}}, &imap.SearchOptions{})
		if err == nil && found.Count == 0 {
			return nil
		}
	}
	return i.UserSession.Move(w, set, dest)
}

// Idle tells first what happened since the last command; the library would keep it until the end of IDLE.
func (i *imapSession) Idle(w *imapserver.UpdateWriter, stop <-chan struct{}) error {
	if err := i.Poll(w, true); err != nil {
		return err
	}
	return i.UserSession.Idle(w, stop)
}
