// Package mailer is what starts from a message or ends in a letter: it receives, understands, decides, applies, answers, and
// writes the letters that dates and campaigns ask for.
//
// The way of a message: receive.go keeps its bytes (transaction 1); parse.go reads it; identify.go says who wrote, situation.go
// gathers what the registry knows of them, decide.go takes the decision (pure), apply.go carries it out and compose.go writes
// the answers (transaction 2, in handle.go). The way of a letter: compose.go or campaign.go queues it, ahead.go writes that of a campaign, outbox.go takes it, sending.go
// hands it over, outcome.go records what became of it, pace.go says how fast. timeline.go makes the letters that are due by date. daemon.go runs the
// loops. staff.go holds what people of the team do that owes somebody a letter.
//
// It promises that a message is handled once and a letter sent once, whatever is killed and whenever, but for the copies that
// an unknown outcome excuses; and that nothing is applied which the decision could not prove.
package mailer

import (
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/relay"
	"rencontres/registry"
	"rencontres/templates"
)

// Config is all that the service is told.
type Config struct {
	Organisation templates.Organisation
	Staff        []string // addresses of the team: they never register by writing
	Since        time.Time
	Letters      *templates.Set

	Inbox       inbox.Config
	Folders     []string
	Junk        string
	Done        string // folder to move handled messages to, "" none
	Sent        string // folder for copies of registry letters, "" none
	AuthservID  string // whose Authentication-Results count
	AuthTopmost bool   // the host writes no name there
	Backlog     bool   // a first run may take up more than BacklogLimit messages

	Relay       relay.Config
	Connections int
	Pace        Pace
	Publish     bool // calendar entries by PUBLISH instead of REQUEST

	Certify Certify // writes the certificate that goes out with thanks; nil: none does

	// AtOnce lets every answer leave at once: none is left out by the limits of its address, none waits for further changes. It
	// is for demonstrations, where no other machine can answer ours.
	AtOnce bool

	Offer time.Duration // for how long a seat that is free is offered to somebody who waits; 0: 48 h

	Poll     time.Duration // of the mailbox without IDLE, and of the dates; 0: 30 s
	Watch    time.Duration // between looks at what other processes wrote; 0: a second
	Patience time.Duration // between attempts to log in with a refused password; 0: 5 min
}

// Service does the work on one registry.
type Service struct {
	Config
	registry *registry.Registry
	log      *slog.Logger

	warm         sync.Once
	large        sync.Mutex // held while mail of largeMail is kept, or read: SQLite takes several times its size
	mu           sync.Mutex
	kept         []string // keptLines of the programme whose revisions keptState tells
	keptState    string
	caughtUp     map[string]uint32 // by folder and UIDVALIDITY: all UIDs up to this one are sighted
	listed       map[string]uint32 // likewise: UIDNEXT when the folder was last listed
	noCopyBefore time.Time         // no copies into the folder of sent mail before
	suspects     map[string]bool   // messages whose download broke: asked for one at a time
	owesMarks    bool              // handled messages are to be marked soon; of the loop that visits the mailbox alone
	hand         *os.File          // the lock, with the number of the message being read in it
	killedAt     int64             // the message that the last service was killed at, 0 none
	killsThere   int               // in a row

	fewer      int       // connections that the server takes at most, until
	fewerUntil time.Time // by the process's own clock

	unrecorded []outcome // what became of letters and could not be written yet

	waitsEnded time.Time // when endWaits last looked, by the registry's clock; the sender's alone
}

// New prepares a service; nothing is opened yet.
func New(c Config, r *registry.Registry, log *slog.Logger) *Service {
	if c.Connections < 1 {
		c.Connections = 1
	}
	if c.Poll == 0 {
		c.Poll = 30 * time.Second
	}
	if c.Offer == 0 {
		c.Offer = 48 * time.Hour
	}
	if c.Watch == 0 {
		c.Watch = watchEvery
	}
	if c.Patience == 0 {
		c.Patience = 5 * time.Minute
	}
	if len(c.Folders) == 0 {
		c.Folders = []string{"INBOX"}
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Service{Config: c, registry: r, log: log, caughtUp: map[string]uint32{}, listed: map[string]uint32{}, suspects: map[string]bool{}}
}

// domain is the domain of the service's address, for Message-IDs.
func (s *Service) domain() string {
	return s.Organisation.Address[strings.LastIndex(s.Organisation.Address, "@")+1:]
}
