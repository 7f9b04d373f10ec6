package mailer

import (
	"encoding/json"
	"errors"

	"rencontres/mailer/message"
	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

// consider decides what a message of any kind leads to, and gives the intents that it proposes, as JSON.
func (s *Service) consider(t *registry.Tx, m *registry.Message, w *work) (decision, string, error) {
	switch {
	case w.row.Truncated || w.parsed.Truncated && w.parsed.Kind == message.Reply:
		return triage(triageCase{"too-big", ""}), "[]", nil
	case w.parsed.Kind == message.Unreadable:
		return triage(triageCase{"unreadable", ""}), "[]", nil
	case w.parsed.Kind == message.Bounce:
		d, err := s.bounced(t, m, *w)
		return d, "[]", err
	case w.parsed.Kind == message.CalendarReply:
		d, err := s.calendar(t, m, w)
		return d, "[]", err
	case w.parsed.Lasting || w.parsed.Challenge:
		return triage(triageCase{automaticReason(w.parsed), ""}), "[]", nil
	case w.parsed.Human:
		_, proposal, err := s.considerReply(t, m, *w)
		return triage(triageCase{"null-return-path", ""}), proposal, err
	case w.parsed.Kind != message.Reply:
		return decision{state: registry.MessageDone, reason: string(w.parsed.Kind)}, "[]", nil
	}
	return s.considerReply(t, m, *w)
}

// considerReply reads a person's words and decides.
func (s *Service) considerReply(t *registry.Tx, m *registry.Message, w work) (decision, string, error) {
	events, err := t.Events()
	if err != nil {
		return decision{}, "", err
	}
	in := inputFor(w.parsed, programmeFor(events), m.Received)
	sender := w.id.email
	if w.id.staff && w.parsed.Forwarded != nil {
		in = inputFor(*w.parsed.Forwarded, programmeFor(events), m.Received)
		sender = in.FromEmail
	}
	in.Answers, in.Event = guessAnswered(w.parsed, in.Programme)
	if w.letter != nil {
		in.Answers, in.Event = kindAnswered(w.letter.Kind), w.letter.Event
	}
	if in.Registered, err = heldBy(t, sender); err != nil {
		return decision{}, "", err
	}
	reading := weighed(w.parsed, in, w.letter, readAnswer(in))
	offer := w.letter != nil && templates.Kind(w.letter.Kind) == templates.Offer // to which "ok" is a yes: nothing is taken from anybody
	if reading.Answer == "yes" && !offer && !clearlyYes(w.parsed.Text) {
		reading = reply.Reading{Disposition: reply.Review, Reasons: []reply.Reason{{Code: reply.ReasonUnclear}}}
	}
	intents, err := json.Marshal(intentsFor(reading.Intents))
	if err != nil {
		return decision{}, "", err
	}
	m.Reading = string(intents)
	var names []string
	for _, i := range reading.Intents {
		names = append(names, i.Who.Name)
	}
	sit, err := gather(t, w.id, names, m.Subject)
	if err != nil {
		return decision{}, "", err
	}
	if err := errors.Join(sit.gatherAsked(t, w.letter, m.ID), sit.gatherOffer(t, w.letter)); err != nil {
		return decision{}, "", err
	}
	if found := bearer(sit.here, w.id.name); found != nil {
		m.Contact = found.ID
	} else if w.letter != nil && !w.id.foreign {
		m.Contact = w.letter.Contact
	}
	return decide(sit, w.id, reading, m.Received), string(intents), nil
}

// readAnswer reads a person's words. A plain yes or no to a question about no event, or several, is one all the same.
func readAnswer(in reply.Input) reply.Reading {
	if in.Answers == reply.AnswersQuestion && in.Event == "" && len(in.Programme.Events) > 0 {
		question := in
		question.Event = in.Programme.Events[0].ID
		if r := reply.Read(question); r.Answer != "" {
			return r
		}
	}
	return reply.Read(in)
}

// heldBy gives the registrations of those at the sender's address; a reading depends on them.
func heldBy(t *registry.Tx, sender string) ([]reply.Registered, error) {
	address, err := t.AddressByEmail(sender)
	if errors.Is(err, registry.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	people, err := t.ContactsAt(address.ID)
	if err != nil {
		return nil, err
	}
	var held []reply.Registered
	for _, c := range people {
		all, err := t.RegistrationsOf(c.ID)
		if err != nil {
			return nil, err
		}
		for _, r := range all {
			if r.State == registry.Registered || r.State == registry.Waiting || r.State == registry.Early {
				held = append(held, reply.Registered{Event: r.Event, Mode: reply.Mode(r.Mode)})
			}
		}
	}
	return held, nil
}

// gatherAsked reads what the answered letter asks about, if it asks.
func (s *situation) gatherAsked(t *registry.Tx, letter *registry.Letter, current int64) error {
	if letter == nil || letter.Kind != string(templates.Ask) || letter.Message == 0 {
		return nil
	}
	asked, err := t.MessageFacts(letter.Message)
	if err != nil {
		return err
	}
	s.askedBy = asked.Sender
	if s.spent, err = t.AskSpent(*letter, current); err != nil {
		return err
	}
	if asked.Reading == "" {
		return nil
	}
	return json.Unmarshal([]byte(asked.Reading), &s.proposed)
}
