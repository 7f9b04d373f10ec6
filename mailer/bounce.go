package mailer

import (
	"errors"
	"fmt"

	"rencontres/mailer/message"
	"rencontres/registry"
)

// bounced marks the address of the letter that came back, and no other: a report that names no letter of ours, or another
// recipient than its own, changes nothing (FAULTS abuse 12).
func (s *Service) bounced(t *registry.Tx, m *registry.Message, w work) (decision, error) {
	d := decision{state: registry.MessageDone, reason: "bounce-without-letter"}
	letter, err := bouncedLetter(t, w)
	if err != nil || letter == nil {
		return d, err
	}
	m.Answers, m.Contact = letter.ID, letter.Contact
	d.reason = "bounce-without-recipient"
	for _, r := range w.parsed.Bounce {
		if r.Delayed || registry.AddressKey(r.Address) != registry.AddressKey(letter.Email) {
			continue
		}
		d.reason = "bounce"
		permanent := r.Hard && r.Class == "permanent"
		if r.Class == "permanent" && !r.Hard {
			continue // this letter was refused, not the address
		}
		if err := t.Bounced(letter.Address, permanent, r.Status, m.ID); err != nil {
			return d, err
		}
	}
	return d, nil
}

// bouncedLetter finds the letter that came back: by the Message-ID in its returned headers, else by what the report answers.
func bouncedLetter(t *registry.Tx, w work) (*registry.Letter, error) {
	for _, token := range tokens(message.Message{InReplyTo: []string{w.parsed.Original}}) {
		l, err := t.LetterByToken(token)
		if err == nil {
			return &l, nil
		}
		if !errors.Is(err, registry.ErrNotFound) {
			return nil, fmt.Errorf("finding the letter that bounced: %w", err)
		}
	}
	return w.letter, nil
}
