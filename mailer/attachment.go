package mailer

import (
	"context"
	"slices"

	"rencontres/mailer/relay"
	"rencontres/registry"
	"rencontres/templates"
)

// attach notes the files of an event that go with a letter, each once.
func attach(letter *templates.Letter, e registry.Event, mode registry.Mode) {
	for _, a := range e.Attachments {
		if !a.GoesWith(string(letter.Kind), mode) || slices.ContainsFunc(letter.Attachments, func(o templates.Attachment) bool { return o.Digest == a.Digest }) {
			continue
		}
		letter.Attachments = append(letter.Attachments, templates.Attachment{Title: a.Title, Name: a.Name(), ContentType: a.ContentType(), Size: a.Size, Digest: a.Digest})
	}
}

// references are the attachments of a letter as it is stored: what is in them is put in when it leaves, for it is the same in thousands.
func references(letter templates.Letter) []relay.File {
	var files []relay.File
	for _, a := range letter.Attachments {
		files = append(files, relay.File{Name: a.Name, ContentType: a.ContentType, Data: relay.Reference(a.Digest)})
	}
	return files
}

// Whole is a letter as it leaves, with what is in its attachments.
func Whole(t *registry.Tx, l registry.Letter) ([]byte, error) {
	return relay.Fill(l.Bytes, t.AttachmentContent)
}

// whole is Whole outside of a transaction; contents are remembered in a run.
func (s *Service) whole(ctx context.Context, b *run, l registry.Letter) ([]byte, error) {
	return relay.Fill(l.Bytes, func(digest string) (data []byte, err error) {
		b.mu.Lock()
		data, known := b.contents[digest]
		b.mu.Unlock()
		if known {
			return data, nil
		}
		err = s.registry.View(ctx, func(t *registry.Tx) error {
			data, err = t.AttachmentContent(digest)
			return err
		})
		if err != nil {
			return nil, err
		}
		b.mu.Lock()
		defer b.mu.Unlock()
		b.contents[digest] = data
		return data, nil
	})
}
