package mailer

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net/mail"
	"strings"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/message"
	"rencontres/mailer/relay"
)

// Trip is a round of letters to ourselves.
type Trip struct {
	legs [3]leg
}

// leg is one letter of a trip, and what became of it.
type leg struct {
	to, token string
	answer    relay.Answer // what the mail server said
	back      *returned    // nil: not seen
}

// returned is a letter that came back, or the report about it.
type returned struct {
	folder string
	after  time.Duration
	header mail.Header
	parsed message.Message
	host   string // that names itself in the topmost Authentication-Results, "" none
}

// The legs.
const (
	toUs = iota
	toPlus
	toNobody
)

// NewTrip makes up a round: to our address, to it with a plus, and to one of our domain that nobody has.
func (s *Service) NewTrip() *Trip {
	t := &Trip{}
	user, domain, _ := strings.Cut(s.Organisation.Address, "@")
	for i := range t.legs {
		var b [16]byte
		rand.Read(b[:]) // never fails (crypto/rand)
		t.legs[i].token = hex.EncodeToString(b[:])
	}
	t.legs[toUs].to = s.Organisation.Address
	t.legs[toPlus].to = user + "+essai-" + t.legs[toPlus].token[:6] + "@" + domain
	t.legs[toNobody].to = "personne-" + t.legs[toNobody].token[:12] + "@" + domain
	return t
}

// Addresses are those that are written to.
func (t *Trip) Addresses() []string {
	return []string{t.legs[toUs].to, t.legs[toPlus].to, t.legs[toNobody].to + " (nobody's)"}
}

// tripPoll is how often the mailbox is looked at.
const tripPoll = 3 * time.Second

// RoundTrip mails ourselves, waits for what comes back, and says what survived. It marks nothing in the mailbox; a service that runs
// beside takes the letters for what they are, its own.
func (s *Service) RoundTrip(ctx context.Context, t *Trip, wait time.Duration) []Finding {
	session, err := inbox.Connect(ctx, s.Inbox)
	if err != nil {
		return []Finding{{OK: false, What: "mailbox", Say: err.Error()}}
	}
	defer session.Close()
	look := &lookout{Service: s, trip: t, session: session, begun: time.Now(), next: map[string]uint32{}}
	if err := look.mark(ctx); err != nil {
		return []Finding{{OK: false, What: "mailbox", Say: err.Error()}}
	}
	if f := s.depart(ctx, t); !f.OK {
		return []Finding{f}
	}
	for {
		if err := look.out(ctx); err != nil {
			return append(t.findings(s), Finding{OK: false, What: "mailbox", Say: err.Error()})
		}
		if t.done() || time.Since(look.begun) >= wait {
			return t.findings(s)
		}
		select {
		case <-ctx.Done():
			return append(t.findings(s), Finding{OK: false, What: "round trip", Say: "it was stopped"})
		case <-time.After(min(tripPoll, wait)):
		}
	}
}

// done says whether nothing more is awaited.
func (t *Trip) done() bool {
	for _, l := range t.legs {
		if l.answer.Outcome == relay.Sent && l.back == nil {
			return false
		}
	}
	return true
}

// depart sends the letters.
func (s *Service) depart(ctx context.Context, t *Trip) Finding {
	conn, answer, err := relay.Dial(ctx, s.Relay)
	if err != nil {
		return Finding{OK: false, What: "mail server", Say: fmt.Sprintf("%v (%s %d)", err, answer.Stage, answer.Code)}
	}
	defer conn.Quit()
	for i := range t.legs {
		l := &t.legs[i]
		raw, err := relay.Build(relay.Letter{FromName: s.Organisation.Name, From: s.Organisation.Address, To: l.to, Subject: "Essai de la messagerie [" + l.token + "]",
			MessageID: l.token + "@" + s.domain(), Date: time.Now(), AutoSubmitted: "auto-generated", Loop: s.Organisation.Address,
			Text: "Ce message d’essai a été envoyé par la commande « check --round-trip » ; il n’appelle aucune réponse et peut être supprimé.\n"})
		if err != nil {
			return Finding{OK: false, What: "mail server", Say: err.Error()}
		}
		l.answer = conn.Send(ctx, s.Organisation.Address, l.to, raw, nil)
		if i == toUs && l.answer.Outcome != relay.Sent || l.answer.Broken && i != toNobody {
			return Finding{OK: false, What: "mail server", Say: fmt.Sprintf("it did not take a letter to ourselves: %s (%s %d)", l.answer.Text, l.answer.Stage, l.answer.Code)}
		}
	}
	return Finding{OK: true}
}

// lookout looks for letters of a trip in the folders of the mailbox.
type lookout struct {
	*Service
	trip    *Trip
	session *inbox.Session
	begun   time.Time
	next    map[string]uint32 // by folder: UIDs below are of before, or were looked at
}

func (o *lookout) folders() []string {
	folders := o.watched()
	if o.Done != "" {
		folders = append(folders, o.Done)
	}
	return folders
}

// mark notes where each folder ends before the letters go out. One that cannot be opened is left out, but for the first.
func (o *lookout) mark(ctx context.Context) error {
	for i, name := range o.folders() {
		folder, err := o.session.Select(ctx, name)
		if err != nil && i == 0 {
			return err
		}
		if err == nil {
			o.next[name] = folder.UIDNext
		}
	}
	return nil
}

// out looks at what is new in each folder.
func (o *lookout) out(ctx context.Context) error {
	for _, name := range o.folders() {
		next, open := o.next[name]
		if !open {
			continue
		}
		if _, err := o.session.Select(ctx, name); err != nil {
			return err
		}
		heads, err := o.session.Heads(ctx, max(next, 1)-1)
		if err != nil {
			return err
		}
		_, err = o.session.Fetch(ctx, heads, func(m inbox.Mail) error {
			o.next[name] = max(o.next[name], m.UID+1)
			o.see(name, m.Raw)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// see finds the leg that a message belongs to, by its token: in the subject of what we sent, or anywhere in a report.
func (o *lookout) see(folder string, raw []byte) {
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return
	}
	for i := range o.trip.legs {
		l := &o.trip.legs[i]
		if l.back != nil || !bytes.Contains(raw, []byte(l.token)) {
			continue
		}
		parsed := message.Parse(raw, message.Options{Own: []string{o.Organisation.Address}, AuthservID: o.AuthservID, AuthTopmost: o.AuthTopmost})
		host, _, _ := strings.Cut(m.Header.Get("Authentication-Results"), ";")
		l.back = &returned{folder: folder, after: time.Since(o.begun), header: m.Header, parsed: parsed, host: strings.TrimSpace(host)}
	}
}
