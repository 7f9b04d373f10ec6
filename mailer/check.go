package mailer

import (
	"context"
	"fmt"

	"rencontres/mailer/inbox"
	"rencontres/mailer/relay"
	"rencontres/registry"
)

// Finding is one thing that check looked at.
type Finding struct {
	OK   bool
	What string // "mailbox", "folder INBOX", "mail server", "letters", "programme"
	Say  string // what was found, and what to do
	Note bool   // nothing is wrong, but a person should know
}

// Check tries everything that the service needs, without receiving or sending anything.
func (s *Service) Check(ctx context.Context) []Finding {
	found := s.checkMailbox(ctx)
	found = append(found, s.checkRelay(ctx))
	return append(found, s.checkProgramme(ctx)...)
}

func (s *Service) checkMailbox(ctx context.Context) []Finding {
	session, err := inbox.Connect(ctx, s.Inbox)
	if err != nil {
		return []Finding{{OK: false, What: "mailbox", Say: err.Error()}}
	}
	defer session.Close()
	found := []Finding{{OK: true, What: "mailbox", Say: fmt.Sprintf("%s takes our password", s.Inbox.Host)}}
	folders := s.watched()
	for _, name := range []string{s.Sent, s.Done} {
		if name != "" {
			folders = append(folders, name)
		}
	}
	for _, name := range folders {
		folder, err := session.Select(ctx, name)
		if err != nil {
			found = append(found, Finding{OK: name == s.Junk, What: "folder " + name, Say: err.Error()})
			continue
		}
		say := fmt.Sprintf("%d messages", folder.Messages)
		if !folder.Keywords && s.Done == "" {
			say += "; the server keeps no keywords of ours: set \"done\" to a folder if handled messages are to be moved"
		}
		found = append(found, Finding{OK: true, What: "folder " + name, Say: say})
	}
	return found
}

func (s *Service) checkRelay(ctx context.Context) Finding {
	conn, answer, err := relay.Dial(ctx, s.Relay)
	if err != nil {
		return Finding{OK: false, What: "mail server", Say: fmt.Sprintf("%v (%s %d)", err, answer.Stage, answer.Code)}
	}
	conn.Quit()
	return Finding{OK: true, What: "mail server", Say: fmt.Sprintf("%s takes our letters", s.Relay.Host)}
}

func (s *Service) checkProgramme(ctx context.Context) []Finding {
	var found []Finding
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		events, err := t.Events()
		if err != nil {
			return err
		}
		if len(events) == 0 {
			found = append(found, Finding{OK: false, What: "programme", Say: "the registry holds no event: import one with \"rencontres event import\""})
			return nil
		}
		found = append(found, Finding{OK: true, What: "programme", Say: fmt.Sprintf("%d events", len(events))})
		missing, err := facts(t)
		for _, f := range missing {
			found = append(found, Finding{OK: !f.Overdue, What: "event " + f.Event, Say: fmt.Sprintf("the %s is not known yet, needed by %s", f.Fact, f.NeededBy.Format("2006-01-02"))})
		}
		return err
	})
	if err != nil {
		found = append(found, Finding{OK: false, What: "registry", Say: err.Error()})
	}
	return found
}
