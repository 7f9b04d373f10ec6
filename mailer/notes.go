package mailer

import (
	"encoding/json"
	"fmt"
	"slices"

	"rencontres/registry"
)

// notes is what a letter says besides the registrations that it states. It is kept with the letter, so that one that takes the
// place of another says it too.
type notes struct {
	Question bool     `json:"question,omitempty"`
	Unread   []string `json:"unread,omitempty"`
	Unproven bool     `json:"unproven,omitempty"`

	Was   *registry.Event         `json:"was,omitempty"`   // of a change of an event: how the reader knew it
	Is    *registry.Event         `json:"is,omitempty"`    // and how they know it once the letter has left
	Modes map[int64]registry.Mode `json:"modes,omitempty"` // how registrations took part, as the reader knew it
	Seats map[int64]bool          `json:"seats,omitempty"` // and which of those held a seat

	Offers map[int64]bool `json:"offers,omitempty"` // of a change: which registrations a seat was offered to, as the reader knew it

	Words string `json:"words,omitempty"` // staff's own on the change

	Replaced []int64 `json:"replaced,omitempty"` // letters that this one, should it be withdrawn, no longer takes the place of
}

// notes gives those of a draft as JSON, "" none.
func (l *draft) notes() (string, error) {
	n := notes{Question: l.question, Unread: l.unread, Unproven: l.unproven, Was: l.was, Is: l.is, Modes: l.modes, Replaced: l.replaced}
	if l.was != nil {
		n.Seats, n.Offers, n.Words = l.freed, l.offers, l.words
	}
	if !n.Question && len(n.Unread) == 0 && !n.Unproven && n.Was == nil {
		return "", nil
	}
	data, err := json.Marshal(n)
	return string(data), err
}

// alsoSay takes over the notes of letters that this one takes the place of.
func (l *draft) alsoSay(all []string) error {
	for _, data := range all {
		if data == "" {
			continue
		}
		var n notes
		if err := json.Unmarshal([]byte(data), &n); err != nil {
			return fmt.Errorf("reading the notes of a letter: %w", err)
		}
		l.question = l.question || n.Question
		for _, about := range n.Unread {
			if !slices.Contains(l.unread, about) {
				l.unread = append(l.unread, about)
			}
		}
		l.unproven = l.unproven || n.Unproven
	}
	return nil
}
