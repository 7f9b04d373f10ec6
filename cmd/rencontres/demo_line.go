package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// show prints one line: who, what was understood, the words that prove it, what was answered.
func (d *demo) show(t *registry.Tx, who string, m registry.Message) error {
	letters, err := t.LettersAbout(m.ID)
	if err != nil {
		return err
	}
	cases, err := t.TriageOf(m.ID)
	if err != nil {
		return err
	}
	said, proof, err := understood(t, m, letters, cases)
	if err != nil {
		return err
	}
	if proof != "" {
		proof = " · « " + proof + " »"
	}
	_, err = fmt.Fprintf(d.out, "  %-12s %s: %s%s%s\n", d.now().Format("2 Jan 15:04"), printable(who), printable(said), printable(proof), printable(ledTo(letters, cases)))
	return err
}

// ledTo says what a message led to: the letters that answer it, and what a person must settle.
func ledTo(letters []registry.Letter, cases []registry.Triage) string {
	var words []string
	for _, l := range letters {
		words = append(words, letterWords(templates.Kind(l.Kind)))
	}
	if len(words) == 0 {
		words = []string{"no answer"}
	}
	line := " → " + strings.Join(words, ", ")
	for _, c := range cases {
		line += " → for a person: " + templates.Reason(c.Reason, c.Detail)
	}
	return line
}

// letterWords names the letters that answer people.
func letterWords(kind templates.Kind) string {
	switch kind {
	case templates.Early:
		return "early registration noted"
	case templates.Waiting:
		return "waiting list"
	case templates.Change:
		return "change confirmed"
	case templates.Cancellation:
		return "absence noted"
	case templates.Noted:
		return "answer noted, no seat held"
	case templates.Unclear:
		return "a person will answer"
	case templates.Question:
		return "question handed on"
	case templates.Ask:
		return "asked to confirm"
	case templates.Unsubscribed:
		return "no more campaigns"
	}
	return string(kind) // "confirmation"
}

// understood says in a few words what a message was understood to say, and which of its words prove it.
func understood(t *registry.Tx, m registry.Message, letters []registry.Letter, cases []registry.Triage) (said, proof string, err error) {
	var intents []mailer.Intent
	if m.Reading != "" {
		if err := json.Unmarshal([]byte(m.Reading), &intents); err != nil {
			return "", "", fmt.Errorf("reading what message %d says: %w", m.ID, err)
		}
	}
	if len(intents) == 0 {
		return withoutIntent(m, letters, cases), "", nil
	}
	var parts []string
	for _, i := range intents {
		part, err := storyWords(t, i)
		if err != nil {
			return "", "", err
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "; "), strings.Join(strings.Fields(intents[0].Evidence), " "), nil
}

// withoutIntent says what a message is in which nobody says who comes.
func withoutIntent(m registry.Message, letters []registry.Letter, cases []registry.Triage) string {
	answeredBy := func(kind templates.Kind) bool {
		return slices.ContainsFunc(letters, func(l registry.Letter) bool { return l.Kind == string(kind) })
	}
	switch {
	case m.Kind == "auto_reply":
		return "an automatic answer, recorded"
	case m.Kind == "bounce":
		return "the address does not exist, and is not written to again"
	case m.Kind == "bulk":
		return "bulk mail, recorded"
	case m.Kind == "calendar_reply" && answeredBy(templates.Cancellation):
		return "declined in the calendar"
	case m.Kind == "calendar_reply":
		return "an answer of a calendar"
	case answeredBy(templates.Unsubscribed):
		return "unsubscribed"
	case len(cases) > 0 && cases[0].Reason == "question":
		return "a question"
	}
	return "not understood"
}

// storyWords is one intent in words: « comes to Épernay, on site ».
func storyWords(t *registry.Tx, i mailer.Intent) (string, error) {
	words := map[string]string{"attend": "comes", "absent": "does not come", "maybe": "may come", "update": "completes the registration"}[i.Intent]
	if i.Event != "" {
		e, err := t.Event(i.Event)
		if err != nil {
			return "", err
		}
		words += " to " + e.Town
	}
	if !i.Who.Self && i.Who.Name != nil {
		words = *i.Who.Name + " " + words
	}
	if i.Mode != nil {
		words += map[string]string{"onsite": ", on site", "remote": ", by video"}[*i.Mode]
	}
	if i.Lunch != nil && !*i.Lunch {
		words += ", without lunch"
	}
	for _, need := range []*string{i.Diet, i.Access} {
		if need != nil {
			words += ", " + *need
		}
	}
	return words, nil
}
