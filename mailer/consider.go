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
		_, proposal, err := s.considerReply(t, m, w)
		return triage(triageCase{"null-return-path", ""}), proposal, err
	case w.parsed.Kind != message.Reply:
		return decision{state: registry.MessageDone, reason: string(w.parsed.Kind)}, "[]", nil
	}
	return s.considerReply(t, m, w)
}

// considerReply decides on a person's words.
func (s *Service) considerReply(t *registry.Tx, m *registry.Message, w *work) (decision, string, error) {
	events, err := t.Events()
	if err != nil {
		return decision{}, "", err
	}
	from, err := senderOf(t, *w)
	if err != nil {
		return decision{}, "", err
	}
	if !w.heard.stand(events, from) {
		w.heard = hear(*w, events, from)
	}
	reading := w.heard.reading
	intents, err := json.Marshal(intentsFor(reading.Intents))
	if err != nil {
		return decision{}, "", err
	}
	m.Reading = string(intents)
	var names []string
	for _, i := range reading.Intents {
		names = append(names, i.Who.Name)
	}
	if w.speaker() != w.id.email {
		if from, err = knownAt(t, w.id.email); err != nil {
			return decision{}, "", err
		}
	}
	w.id.address = from.address
	sit, err := gather(t, w.id, events, from, names, m.Subject)
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
	sit.written = writtenAt(w.parsed.Date, m.Received)
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
