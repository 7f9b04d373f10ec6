package mailer

import (
	"context"
	"fmt"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/registry"
)

// copyPause is how long no copies are tried after one was refused: the connection is lost by it.
const copyPause = time.Hour

// copySent puts copies of letters of the registry that were handed over into the folder of sent mail, if one is configured. A
// crash between a copy and its note leaves a second copy in that folder, and no second letter.
func (s *Service) copySent(ctx context.Context, session *inbox.Session) error {
	if s.Sent == "" || time.Now().Before(s.noCopyBefore) {
		return nil
	}
	var letters []registry.Letter
	err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
		letters, err = t.Uncopied(50)
		return err
	})
	if err != nil {
		return fmt.Errorf("reading letters to copy: %w", err)
	}
	for _, l := range letters {
		var raw []byte
		err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
			raw, err = Whole(t, l)
			return err
		})
		if err != nil {
			return fmt.Errorf("copying letter %d: %w", l.ID, err)
		}
		if err := session.Append(ctx, s.Sent, raw, l.Sent, []string{`\Seen`}); err != nil {
			s.noCopyBefore = time.Now().Add(copyPause) // full or missing: mail is received meanwhile
			return fmt.Errorf("copying letter %d to folder %s: %w", l.ID, s.Sent, err)
		}
		if err := s.registry.Update(ctx, func(t *registry.Tx) error { return t.Copied(l.ID) }); err != nil {
			return fmt.Errorf("noting the copy of letter %d: %w", l.ID, err)
		}
	}
	return nil
}
