package mailer

import (
	"regexp"
	"slices"
	"strings"

	"rencontres/mailer/message"
	"rencontres/mailer/reply"
	"rencontres/registry"
)

// againstSubject makes a reading for a person where the subject contradicts it: a button's word says the opposite, or the subject names
// another event than that of the thread and the words do not name it themselves.
func againstSubject(m message.Message, in reply.Input, letter *registry.Letter, r reply.Reading) reply.Reading {
	if r.Disposition != reply.Apply {
		return r
	}
	named := namedIn(in.Subject, in.Programme)
	if doubt := againstButton(in.Subject, named, r); doubt != "" {
		return reviewed(r, reply.ReasonContradiction, doubt)
	}
	if len(named) == 0 {
		return r
	}
	event := threadEvent(m, in, letter)
	if event == "" || slices.Contains(named, event) {
		return r
	}
	words := in
	words.Subject, words.Event = "", event
	alone := reply.Read(words)
	said := alone.Disposition == reply.Apply && len(alone.Intents) > 0
	for _, i := range alone.Intents {
		said = said && slices.Contains(named, i.Event)
	}
	if said {
		return r
	}
	return reviewed(r, reply.ReasonOtherEvent, named[0])
}

// reviewed is a reading that a person must look at, for a reason of ours.
func reviewed(r reply.Reading, code, detail string) reply.Reading {
	r.Disposition = reply.Review
	r.Reasons = append(slices.Clone(r.Reasons), reply.Reason{Code: code, Detail: detail})
	return r
}

// buttonSubject is a button's subject: its word, then town and day.
var buttonSubject = regexp.MustCompile(`^\s*(Inscription|Absence) - `)

// againstButton names the event of a button for which the sender says the opposite of its word, "" none.
func againstButton(subject string, named []string, r reply.Reading) string {
	word := buttonSubject.FindStringSubmatch(subject)
	if word == nil {
		return ""
	}
	opposite := map[string]reply.Kind{"Inscription": reply.Absent, "Absence": reply.Attend}[word[1]]
	for _, i := range r.Intents {
		if i.Who.Self && i.Intent == opposite && slices.Contains(named, i.Event) {
			return i.Event
		}
	}
	return ""
}

// threadEvent is the event of the thread that a message stands in: that of the letter it answers, else the only one that its quote names; ""
// if there is none, or if the subject is the letter's and not the sender's.
func threadEvent(m message.Message, in reply.Input, letter *registry.Letter) string {
	if letter != nil {
		if thread(in.Subject) == thread(letter.Subject) {
			return ""
		}
		return letter.Event
	}
	if quoted := mentioned(spaced(registry.Fold(m.Quoted)), in.Programme); len(quoted) == 1 {
		return quoted[0]
	}
	return ""
}

// atOffice is what stands before a town that says where a sender works: "ville de Mulhouse".
var atOffice = regexp.MustCompile(`\b(ville|mairie|commune|agglomeration|metropole|ccas|prefecture|departement|csc|mjc|centre social|office|maison)( de la| de| d| du)? $`)

// namedIn gives the events that a subject names by title, town or day.
func namedIn(subject string, p reply.Programme) []string {
	text := " " + plainWords(subject) + " "
	var ids []string
	for _, e := range p.Events {
		month := plainWords(months[e.Date.Month()-1])
		names := []string{plainWords(e.Title), e.Date.Format("2 ") + month, e.Date.Format("02 01"), e.Date.Format("2 1"), e.Date.Format("2 01")}
		if before, _, found := strings.Cut(text, " "+plainWords(e.Town)+" "); found && e.Town != "" && !atOffice.MatchString(before+" ") {
			ids = append(ids, e.ID)
			continue
		}
		if slices.ContainsFunc(names, func(n string) bool { return n != "" && strings.Contains(text, " "+n+" ") }) {
			ids = append(ids, e.ID)
		}
	}
	return ids
}
