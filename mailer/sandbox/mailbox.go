package sandbox

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
)

// account is one address with its folders.
type account struct {
	address  string
	password string

	mu       sync.Mutex // of all folders and what they hold
	folders  map[string]*folder
	validity uint32 // the last UIDVALIDITY that was given
}

// folder keeps messages byte for byte. (The in-memory mailboxes of the IMAP library parse and rewrite headers, and serve nothing for one
// that cannot be parsed.)
type folder struct {
	name       string
	validity   uint32
	next       imap.UID
	mail       []*stored
	subscribed bool
	tracker    *imapserver.MailboxTracker
}

type stored struct {
	uid      imap.UID
	raw      []byte
	received time.Time
	flags    map[imap.Flag]bool // in lower case
}

func newAccount(address, password string) *account {
	a := &account{address: address, password: password, folders: map[string]*folder{}}
	for _, name := range []string{"INBOX", "Junk", "Sent"} {
		a.create(name)
	}
	return a
}

// create makes a folder, with a UIDVALIDITY of its own. The caller holds mu, or nobody else knows the account.
func (a *account) create(name string) *folder {
	a.validity++
	f := &folder{name: name, validity: a.validity, next: 1, tracker: imapserver.NewMailboxTracker(0)}
	a.folders[name] = f
	return f
}

func (f *folder) append(raw []byte, received time.Time, flags []imap.Flag) imap.UID {
	m := &stored{uid: f.next, raw: bytes.Clone(raw), received: received, flags: map[imap.Flag]bool{}}
	for _, flag := range flags {
		m.flags[lowerFlag(flag)] = true
	}
	f.next++
	f.mail = append(f.mail, m)
	f.tracker.QueueNumMessages(uint32(len(f.mail)))
	return m.uid
}

// remove expunges messages, the last first, so that sequence numbers hold, and returns those numbers.
func (f *folder) remove(gone func(*stored) bool) []uint32 {
	var numbers []uint32
	for i := len(f.mail) - 1; i >= 0; i-- {
		if gone(f.mail[i]) {
			f.mail = slices.Delete(f.mail, i, i+1)
			f.tracker.QueueExpunge(uint32(i) + 1)
			numbers = append(numbers, uint32(i)+1)
		}
	}
	return numbers
}

func lowerFlag(flag imap.Flag) imap.Flag { return imap.Flag(strings.ToLower(string(flag))) }

func (m *stored) flagList() []imap.Flag { return slices.Sorted(maps.Keys(m.flags)) }

// Stored is a message as it lies in a folder.
type Stored struct {
	UID      uint32
	Raw      []byte
	Received time.Time
	Flags    []string // in lower case, sorted
}

// Messages returns what lies in a folder of an account, by UID; nil for one that does not exist.
func (s *Server) Messages(address, name string) []Stored {
	a := s.account(address)
	if a == nil {
		return nil
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	f := a.folders[name]
	if f == nil {
		return nil
	}
	var out []Stored
	for _, m := range f.mail {
		one := Stored{UID: uint32(m.uid), Raw: m.raw, Received: m.received}
		for _, flag := range m.flagList() {
			one.Flags = append(one.Flags, string(flag))
		}
		out = append(out, one)
	}
	return out
}

func (s *Server) account(address string) *account {
	return s.accounts[strings.ToLower(address)] // the map is never written after New
}

// within runs f on a folder of an account, under its lock.
func (s *Server) within(what, address, name string, f func(*account, *folder)) error {
	a := s.account(address)
	if a == nil {
		return fmt.Errorf("%s %s of %s: no such account", what, name, address)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.folders[name] == nil {
		return fmt.Errorf("%s %s of %s: no such folder", what, name, address)
	}
	f(a, a.folders[name])
	return nil
}

// Deliver puts a message into the INBOX of an account with that time of reception (INTERNALDATE), as a correspondent's
// server would have. It adds nothing: see Receive. The bytes are kept as they are, however malformed.
func (s *Server) Deliver(to string, raw []byte, received time.Time) error {
	return s.DeliverTo(to, "INBOX", raw, received)
}

// DeliverTo is Deliver into another folder, which exists (INBOX, Junk, Sent, or one made with CreateFolder).
func (s *Server) DeliverTo(to, name string, raw []byte, received time.Time) error {
	return s.within("delivering into", to, name, func(_ *account, f *folder) { f.append(raw, received, nil) })
}

// CreateFolder makes one more folder in an account; nothing happens if there is one of that name.
func (s *Server) CreateFolder(address, name string) error {
	a := s.account(address)
	if a == nil {
		return fmt.Errorf("creating folder %s of %s: no such account", name, address)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.folders[name] == nil {
		a.create(name)
	}
	return nil
}

// Remove expunges a message, as a person in another mail program does.
func (s *Server) Remove(address, name string, uid uint32) error {
	return s.within("removing from", address, name, func(_ *account, f *folder) {
		f.remove(func(m *stored) bool { return uint32(m.uid) == uid })
	})
}

// RebuildFolder gives a folder a new UIDVALIDITY and its messages new UIDs, as a restored server does, and ends the IMAP connections:
// no session goes on with the old folder.
func (s *Server) RebuildFolder(address, name string) error {
	err := s.within("rebuilding", address, name, func(a *account, old *folder) {
		f := a.create(name)
		f.next = old.next // other UIDs for the same messages
		for _, m := range old.mail {
			f.append(m.raw, m.received, m.flagList())
		}
	})
	if err == nil {
		s.imapGate.drop()
	}
	return err
}

// DropIMAP cuts all IMAP connections that are open; new ones are welcome.
func (s *Server) DropIMAP() { s.imapGate.drop() }

// DropSMTP cuts all SMTP connections that are open; new ones are welcome.
func (s *Server) DropSMTP() { s.smtpGate.drop() }
