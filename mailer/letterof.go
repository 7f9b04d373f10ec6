package mailer

import (
	"errors"
	"slices"

	"rencontres/mailer/message"
	"rencontres/registry"
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
