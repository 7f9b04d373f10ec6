package mailer

import (
	"errors"
	"slices"

	"rencontres/mailer/message"
	"rencontres/registry"
	"rencontres/templates"
)

// The letter of ours that a message answers: by the token of its Message-ID, else by the code that it bears.

// letterByToken finds the letter that a message answers by the token that its header repeats; nil where there is none that is known.
func letterByToken(t *registry.Tx, m message.Message) (*registry.Letter, error) {
	for _, token := range tokens(m) {
		l, err := t.LetterByToken(token)
		if err == nil {
			return &l, nil
		}
		if !errors.Is(err, registry.ErrNotFound) {
			return nil, err
		}
	}
	return nil, nil
}

// letterByCode finds it by a printed code, which counts with the letter's own sender alone.
func letterByCode(t *registry.Tx, m message.Message) (*registry.Letter, error) {
	for _, code := range codes(m) {
		l, err := t.LetterByCode(code)
		if err != nil && !errors.Is(err, registry.ErrNotFound) {
			return nil, err
		}
		if err != nil || len(m.From) != 1 {
			continue
		}
		also, err := otherAddresses(t, m, &l)
		if err != nil {
			return nil, err
		}
		key := registry.AddressKey(m.From[0].Email)
		if slices.ContainsFunc(append(also, l.Email), func(email string) bool { return registry.AddressKey(email) == key }) {
			return &l, nil
		}
	}
	return nil, nil
}

// otherAddresses gives the addresses that count as that of a letter, its reader's, for a message that came from another one: contacts may
// have been merged.
func otherAddresses(t *registry.Tx, m message.Message, l *registry.Letter) ([]string, error) {
	if l == nil || l.Contact == 0 || len(m.From) != 1 || registry.AddressKey(m.From[0].Email) == registry.AddressKey(l.Email) {
		return nil, nil
	}
	c, err := t.Contact(l.Contact)
	if err != nil || !c.ReachedAt(l.Email) { // written to somebody else for them
		return nil, err
	}
	return append(c.Also, c.Email), nil
}

// letterBehind gives the letter that a conversation is about: of an acknowledgement, which names no event, the one that the message it acknowledges was
// itself an answer to. Others are about themselves; what answers the team's own words is for the team.
func letterBehind(t *registry.Tx, l *registry.Letter) (*registry.Letter, error) {
	about := l
	for range 5 {
		if about == nil || about.Event != "" || about.Message == 0 || !acknowledges(templates.Kind(about.Kind)) {
			break
		}
		m, err := t.MessageFacts(about.Message)
		if err != nil || m.Answers == 0 {
			return l, unlessGone(err)
		}
		before, err := t.Letter(m.Answers)
		if err != nil {
			return l, unlessGone(err)
		}
		about = &before
	}
	if about == nil || about.Event == "" {
		return l, nil
	}
	return about, nil
}

// unlessGone lets pass that a message or a letter is no longer kept.
func unlessGone(err error) error {
	if errors.Is(err, registry.ErrNotFound) {
		return nil
	}
	return err
}

// acknowledges says whether a kind of letter only tells that a message came in.
func acknowledges(k templates.Kind) bool {
	return k == templates.Unclear || k == templates.Question
}
