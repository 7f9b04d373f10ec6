package mailer

import (
	"fmt"
	"strings"
	"time"

	"rencontres/mailer/message"
	"rencontres/mailer/reply"
	"rencontres/registry"
)

// Who is a person of an intent; null fields were not said. The JSON shapes of this file are a contract with those who read
// what "reply parse" and "triage list" print.
type Who struct {
	Self         bool    `json:"self"`
	Name         *string `json:"name"`
	Email        *string `json:"email"`
	Function     *string `json:"function"`
	Organisation *string `json:"organisation"`
}

// Intent is what a message says for one person and one event.
type Intent struct {
	Event    string  `json:"event"`
	Intent   string  `json:"intent"`
	Evidence string  `json:"evidence"`
	Who      Who     `json:"who"`
	Mode     *string `json:"mode"`
	Lunch    *bool   `json:"lunch"`
	Diet     *string `json:"diet"`
	Access   *string `json:"access"`
}

// BouncedRecipient is one address of a delivery failure.
type BouncedRecipient struct {
	Recipient string `json:"recipient"`
	Class     string `json:"class"`
	Status    string `json:"status"`
	Hard      bool   `json:"hard"`
}

// CalendarAnswer is what a calendar answered.
type CalendarAnswer struct {
	Method   string `json:"method"`
	UID      string `json:"uid"`
	PartStat string `json:"partstat"`
	Attendee string `json:"attendee"`
}

// Parsed is one message as "reply parse" prints it.
type Parsed struct {
	ID          string             `json:"id"`
	File        string             `json:"file"`
	Kind        string             `json:"kind"`
	From        string             `json:"from"`
	Subject     string             `json:"subject"`
	Text        string             `json:"text"`
	Signature   string             `json:"signature"`
	Quoted      string             `json:"quoted"`
	Disposition string             `json:"disposition"`
	Reasons     []string           `json:"reasons"`
	Intents     []Intent           `json:"intents"`
	Question    bool               `json:"question"`
	Unsubscribe bool               `json:"unsubscribe"`
	Bounce      []BouncedRecipient `json:"bounce"`
	Calendar    *CalendarAnswer    `json:"calendar"`
}

// Parse understands a message without configuration and registry: the clock is the message's Date, and what it answers, as
// whether the sender is registered, is taken from what it quotes. It never fails: what cannot be read is of kind "unreadable".
func Parse(raw []byte, events []registry.Event) Parsed {
	m := message.Parse(raw, message.Options{Keep: keptLines(events)})
	in := guessed(m, events)
	return parsed(m, read(m, in))
}

// Explain gives the reading of a message clause by clause, for those who work on the grammar.
func Explain(raw []byte, events []registry.Event) (Parsed, []reply.Clause) {
	m := message.Parse(raw, message.Options{Keep: keptLines(events)})
	in := guessed(m, events)
	return parsed(m, read(m, in)), reply.Explain(in)
}

// guessed is inputFor with what the message alone says of the letter that it answers.
func guessed(m message.Message, events []registry.Event) reply.Input {
	in := inputFor(m, programmeFor(events), m.Date)
	in.Answers, in.Event = guessAnswered(m, in.Programme)
	if in.Answers == reply.AnswersConfirmation || in.Answers == reply.AnswersPractical {
		in.Registered = []reply.Registered{{Event: in.Event}}
	}
	return in
}

// inputFor gives what package reply needs of a message.
func inputFor(m message.Message, p reply.Programme, received time.Time) reply.Input {
	in := reply.Input{Subject: m.Subject, Text: m.Text, Signature: m.Signature, Received: received, Programme: p}
	if len(m.From) > 0 {
		in.FromName, in.FromEmail = m.From[0].Name, m.From[0].Email
	}
	for _, a := range m.Inline {
		in.Inline = append(in.Inline, reply.Inline{To: a.To, Text: a.Text})
	}
	return in
}

// read gives the reading of a message of any kind: only a person's words are read.
func read(m message.Message, in reply.Input) reply.Reading {
	switch m.Kind {
	case message.Reply:
		return weighed(m, in, nil, reply.Read(in))
	case message.Unreadable:
		return reply.Reading{Disposition: reply.Review, Reasons: []reply.Reason{{Code: "unreadable"}}}
	case message.CalendarReply:
		return reply.Reading{Disposition: reply.Apply}
	}
	if m.Human {
		return reviewed(reply.Read(in), "null-return-path", "")
	}
	if m.Lasting || m.Challenge {
		return reply.Reading{Disposition: reply.Review, Reasons: []reply.Reason{{Code: automaticReason(m)}}}
	}
	return reply.Reading{Disposition: reply.Ignore, Reasons: []reply.Reason{{Code: string(m.Kind)}}}
}

// weighed holds a reading against the message that it was taken from, and the letter that is answered: what would be acted on becomes a
// matter for a person where the one contradicts the other.
func weighed(m message.Message, in reply.Input, letter *registry.Letter, r reply.Reading) reply.Reading {
	return againstSubject(m, in, letter, signedByAnother(m, doubted(m, r)))
}

// doubted makes a reading that would be acted on one for a person, where the message itself gives reason to doubt that its
// sender meant these words, or that they are all of them (FAULTS abuse 27).
func doubted(m message.Message, r reply.Reading) reply.Reading {
	if r.Disposition != reply.Apply {
		return r
	}
	for _, reason := range m.Reasons {
		switch reason {
		case "hidden_text", "white_text", "parts_disagree", "control_in_name", "address_in_name", "quotes_self", "limit_text", "charset_broken", "charset_unknown", "reaction":
			r.Disposition = reply.Review
			r.Reasons = append(r.Reasons, reply.Reason{Code: strings.ReplaceAll(reason, "_", "-")})
		}
	}
	return r
}

func automaticReason(m message.Message) string {
	if m.Challenge {
		return "challenge"
	}
	return "lasting-change"
}

// parsed gives message and reading in the shape of the contract.
func parsed(m message.Message, r reply.Reading) Parsed {
	p := Parsed{Kind: string(m.Kind), Subject: m.Subject, Text: m.Text, Signature: m.SignOff(), Quoted: m.Quoted,
		Disposition: string(r.Disposition), Reasons: []string{}, Intents: intentsFor(r.Intents), Question: r.Question,
		Unsubscribe: r.Unsubscribe, Bounce: []BouncedRecipient{}}
	if len(m.From) > 0 {
		p.From = m.From[0].Email
	}
	for _, reason := range r.Reasons {
		text := reason.Code
		if reason.Detail != "" {
			text = fmt.Sprintf("%s: %s", reason.Code, reason.Detail)
		}
		p.Reasons = append(p.Reasons, text)
	}
	for _, b := range m.Bounce {
		p.Bounce = append(p.Bounce, BouncedRecipient{b.Address, b.Class, b.Status, b.Hard})
	}
	if m.Calendar != nil {
		p.Calendar = &CalendarAnswer{m.Calendar.Method, m.Calendar.UID, m.Calendar.PartStat, m.Calendar.Attendee}
	}
	return p
}

func intentsFor(all []reply.Intent) []Intent {
	out := make([]Intent, 0, len(all))
	for _, i := range all {
		out = append(out, Intent{Event: i.Event, Intent: string(i.Intent), Evidence: i.Evidence, Mode: said(string(i.Mode)), Lunch: i.Lunch,
			Diet: said(i.Diet), Access: said(i.Access),
			Who: Who{i.Who.Self, said(i.Who.Name), said(i.Who.Email), said(i.Who.Function), said(i.Who.Organisation)}})
	}
	return out
}

// said is null for "".
func said(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// unsaid is "" for null.
func unsaid(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
