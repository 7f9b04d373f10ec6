package mailer

import (
	"strings"
	"unicode"

	"rencontres/mailer/message"
	"rencontres/mailer/prefilter"
	"rencontres/mailer/reply"
	"rencontres/registry"
)

// signs are the words by which a letter of ours is recognised when its token is not known, most telling first. They are
// looked for in the subject, then in the quoted text.
var signs = []struct {
	kind  reply.LetterKind
	words *prefilter.Regexp
}{
	{reply.AnswersPractical, prefilter.New(`informations pratiques|voici de nouveau|plaisir de vous accueillir`)},
	{reply.AnswersConfirmation, prefilter.New(`votre inscription|enregistre votre inscription|inscription (est )?(confirmee|enregistree|notee)`)},
	{reply.AnswersSaveTheDate, prefilter.New(`a vos agendas|a noter dans vos agendas|hold the date|save the date|retenez la date`)},
	{reply.AnswersInvitation, prefilter.New(`\binvitation\b|vous inviter|vous invite|rappel`)},
	{reply.AnswersProgramme, prefilter.New(`\bprogramme\b|nos (journees|rencontres)`)},
}

// confirmed is how our confirmations open. They keep the subject of what they answer, which is mostly that of an invitation.
var confirmed = prefilter.New(`nous avons (bien )?enregistre (votre|vos) inscriptions?`)

// guessAnswered says which kind of letter a message answers, and about which event, from its subject and quote alone. In
// doubt it answers the whole programme, or nothing.
func guessAnswered(m message.Message, p reply.Programme) (reply.LetterKind, string) {
	if len(m.InReplyTo) == 0 && len(m.References) == 0 && m.Quoted == "" {
		return reply.AnswersNothing, ""
	}
	subject, quote := spaced(registry.Fold(m.Subject)), spaced(registry.Fold(m.Quoted))
	events := mentioned(subject, p)
	if len(events) == 0 {
		events = mentioned(quote, p)
	}
	kind := signed(subject)
	if kind == reply.AnswersNothing || (kind == reply.AnswersInvitation || kind == reply.AnswersProgramme) && confirmed.MatchString(quote) {
		kind = signed(quote)
	}
	switch {
	case len(events) == 1 && kind == reply.AnswersProgramme:
		return reply.AnswersInvitation, events[0]
	case len(events) == 1 && kind != reply.AnswersNothing:
		return kind, events[0]
	case len(events) == 1 && quote != "":
		return reply.AnswersInvitation, events[0]
	case len(events) > 1:
		return reply.AnswersProgramme, ""
	}
	return reply.AnswersNothing, ""
}

func signed(folded string) reply.LetterKind {
	for _, s := range signs {
		if s.words.MatchString(folded) {
			return s.kind
		}
	}
	return reply.AnswersNothing
}

// spaced gives a text with one blank for each run of white space and marks of quotation.
func spaced(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	gap := false
	for _, r := range text {
		if r == '>' || unicode.IsSpace(r) {
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// mentioned gives the events whose title, or town with day, stands in folded and spaced text.
func mentioned(folded string, p reply.Programme) []string {
	if folded == "" {
		return nil // no event is without a title
	}
	var ids []string
	for _, e := range p.Events {
		if strings.Contains(folded, spaced(registry.Fold(e.Title))) {
			ids = append(ids, e.ID)
			continue
		}
		day := e.Date.Format("2 ") + registry.Fold(months[e.Date.Month()-1])
		if strings.Contains(folded, day) && strings.Contains(folded, registry.Fold(e.Town)) {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

var months = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
