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
	Note bool   // right as it is, and perhaps not what is meant
	What string // "mailbox", "folder INBOX", "mail server", "letters", "programme"
	Say  string // what was found, and what to do
}

func finding(ok bool, what, say string) Finding { return Finding{OK: ok, What: what, Say: say} }

// Check tries everything that the service needs, without receiving or sending anything.
func (s *Service) Check(ctx context.Context) []Finding {
	found := s.checkMailbox(ctx)
	found = append(found, s.checkRelay(ctx))
	return append(found, s.checkProgramme(ctx)...)
}

func (s *Service) checkMailbox(ctx context.Context) []Finding {
	session, err := inbox.Connect(ctx, s.Inbox)
	if err != nil {
		return []Finding{finding(false, "mailbox", err.Error())}
	}
	defer session.Close()
	found := []Finding{finding(true, "mailbox", fmt.Sprintf("%s takes our password", s.Inbox.Host))}
	folders := s.watched()
	for _, name := range []string{s.Sent, s.Done} {
		if name != "" {
			folders = append(folders, name)
		}
	}
	for _, name := range folders {
		folder, err := session.Select(ctx, name)
		if err != nil {
			found = append(found, finding(name == s.Junk, "folder "+name, err.Error()))
			continue
		}
		say := fmt.Sprintf("%d messages", folder.Messages)
		if !folder.Keywords && s.Done == "" {
			say += "; the server keeps no keywords of ours: set \"done\" to a folder if handled messages are to be moved"
		}
		found = append(found, finding(true, "folder "+name, say))
	}
	return found
}

func (s *Service) checkRelay(ctx context.Context) Finding {
	conn, answer, err := relay.Dial(ctx, s.Relay)
	if err != nil {
		return finding(false, "mail server", fmt.Sprintf("%v (%s %d)", err, answer.Stage, answer.Code))
	}
	conn.Quit()
	return finding(true, "mail server", fmt.Sprintf("%s takes our letters", s.Relay.Host))
}

func (s *Service) checkProgramme(ctx context.Context) []Finding {
	var found []Finding
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		events, err := t.Events()
		if err != nil {
			return err
		}
		if len(events) == 0 {
			found = append(found, finding(false, "programme", "the registry holds no event: import one with \"rencontres event import\""))
			return nil
		}
		found = append(found, finding(true, "programme", fmt.Sprintf("%d events", len(events))))
		missing, err := facts(t)
		for _, f := range missing {
			found = append(found, finding(!f.Overdue, "event "+f.Event, fmt.Sprintf("the %s is not known yet, needed by %s", f.Fact, f.NeededBy.Format("2006-01-02"))))
		}
		return err
	})
	if err != nil {
		found = append(found, finding(false, "registry", err.Error()))
	}
	return found
}
