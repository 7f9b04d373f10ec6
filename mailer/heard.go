package mailer

import (
	"errors"
	"reflect"
	"slices"

	"rencontres/mailer/message"
	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

// heard is what a person wrote, as it was read: with the programme and the sender's registrations of one moment, on which a reading depends.
type heard struct {
	in      reply.Input
	reading reply.Reading
}

// ofPerson says whether a message holds a person's words to read.
func ofPerson(m message.Message) bool {
	return !m.Truncated && (m.Kind == message.Reply || m.Human)
}

// speaker is the address of whose words a message holds: its sender, or who wrote what staff forwards.
func (w work) speaker() string {
	f := w.parsed.Forwarded
	switch {
	case !w.id.staff || f == nil:
		return w.id.email
	case len(f.From) > 0:
		return f.From[0].Email
	}
	return ""
}

// hear reads a person's words.
func hear(w work, events []registry.Event, from known) *heard {
	programme := programmeFor(events)
	in := inputFor(w.parsed, programme, w.row.Received)
	if w.id.staff && w.parsed.Forwarded != nil {
		in = inputFor(*w.parsed.Forwarded, programme, w.row.Received)
	}
	if w.letter != nil {
		in.Answers, in.Event = kindAnswered(w.letter.Kind), w.letter.Event
		in.Moved = templates.Kind(w.letter.Kind) == templates.EventChange
		if w.thread != w.letter {
			in.Answers, in.Event = reply.AnswersNoted, w.thread.Event
		}
	} else {
		in.Answers, in.Event = guessAnswered(w.parsed, in.Programme)
	}
	in.Registered, in.FromName = from.registered(), from.named(in)
	reading := weighed(w.parsed, in, w.letter, readAnswer(in))
	offer := w.letter != nil && templates.Kind(w.letter.Kind) == templates.Offer // to which "ok" is a yes: nothing is taken from anybody
	if reading.Answer == "yes" && !offer && !clearlyYes(w.parsed.Text) {
		reading = reply.Reading{Disposition: reply.Review, Reasons: []reply.Reason{{Code: reply.ReasonUnclear}}}
	}
	return &heard{in, reading}
}

// stand says whether words that were read before would be read alike now.
func (h *heard) stand(events []registry.Event, from known) bool {
	return h != nil && slices.Equal(h.in.Registered, from.registered()) && reflect.DeepEqual(h.in.Programme, programmeFor(events))
}

// known is what the registry knows of an address.
type known struct {
	address int64 // 0: nothing
	people  []registry.Contact
	held    map[int64][]registry.Registration // by contact
}

// senderOf is what is known of the address whose words a message holds.
func senderOf(t *registry.Tx, w work) (known, error) { return knownAt(t, w.speaker()) }

func knownAt(t *registry.Tx, email string) (known, error) {
	k := known{held: map[int64][]registry.Registration{}}
	address, err := t.AddressByEmail(email)
	if errors.Is(err, registry.ErrNotFound) {
		return k, nil
	}
	if err != nil {
		return k, err
	}
	k.address = address.ID
	if k.people, err = t.ContactsAt(address.ID); err != nil {
		return k, err
	}
	for _, c := range k.people {
		if k.held[c.ID], err = t.RegistrationsOf(c.ID); err != nil {
			return k, err
		}
	}
	return k, nil
}

// registered are the registrations of those at the address; a reading depends on them.
func (k known) registered() []reply.Registered {
	var all []reply.Registered
	for _, c := range k.people {
		for _, r := range k.held[c.ID] {
			if r.State == registry.Registered || r.State == registry.Waiting || r.State == registry.Early {
				all = append(all, reply.Registered{Event: r.Event, Mode: reply.Mode(r.Mode)})
			}
		}
	}
	return all
}
