package mailer

import (
	"fmt"
	"time"

	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

// programmeFor gives the events as package reply knows them.
func programmeFor(events []registry.Event) reply.Programme {
	p := reply.Programme{Zone: time.UTC}
	for _, e := range events {
		p.Zone = registry.Zone(e.Zone)
		p.Events = append(p.Events, reply.Event{ID: e.ID, Title: e.Title, Kind: e.Kind, Date: e.At(0, ""), Town: e.Town, Department: e.Department,
			Venue: e.Venue, Onsite: e.Onsite != nil, Remote: e.Remote != nil})
	}
	return p
}

// eventFor gives an event as letters speak of it, open or not at an instant.
func eventFor(e registry.Event, now time.Time) templates.Event {
	t := templates.Event{ID: e.ID, Title: e.Title, Kind: e.Kind, Date: e.At(0, ""), Welcome: e.Welcome, Starts: e.Starts, Ends: e.Ends,
		Town: e.Town, Department: e.Department, Venue: e.Venue, Onsite: e.Onsite != nil, Remote: e.Remote != nil,
		RemoteUntil: e.RemoteUntil, Link: e.Video, Open: e.StateAt(now) == registry.EventOpen,
		Cancelled: e.Cancelled, Postponed: e.Postponed, LastOffer: e.At(offerDays, e.Starts),
		OnsiteFull: e.Onsite != nil && !e.Onsite.Left(), RemoteFull: e.Remote != nil && !e.Remote.Left()}
	t.NoMeals = e.Meals.None()
	if e.Opens != "" {
		t.Opens = registry.Local(e.Opens, 0, "", registry.Zone(e.Zone))
	}
	if e.Closes != "" {
		t.Closes = registry.Local(e.Closes, 0, "", registry.Zone(e.Zone))
	}
	return t
}

// EventFor gives an event as papers speak of it, which letters do in the same words.
func EventFor(e registry.Event, now time.Time) templates.Event { return eventFor(e, now) }

// PersonFor gives a contact as papers name them.
func PersonFor(c registry.Contact) templates.Person { return personFor(c) }

// eventsFor converts a list.
func eventsFor(events []registry.Event, now time.Time) []templates.Event {
	all := make([]templates.Event, len(events))
	for i, e := range events {
		all[i] = eventFor(e, now)
	}
	return all
}

// personFor gives a contact as letters address them.
func personFor(c registry.Contact) templates.Person {
	return templates.Person{Name: c.Name, Civility: c.Civility, Function: c.Function, Organisation: c.Organisation, Audience: string(c.Audience)}
}

// kindAnswered gives what package reply should know of the letter that is answered.
func kindAnswered(kind string) reply.LetterKind {
	switch templates.Kind(kind) {
	case templates.Announcement:
		return reply.AnswersProgramme
	case templates.Invitation, templates.Reminder:
		return reply.AnswersInvitation
	case templates.Confirmation, templates.Change, templates.Early, templates.Waiting, templates.EventChange:
		return reply.AnswersConfirmation
	case templates.Cancellation, templates.Noted:
		return reply.AnswersNoted
	case templates.Practical, templates.Eve, templates.Thanks:
		return reply.AnswersPractical
	case templates.Ask, templates.Unsubscribed, templates.Offer:
		return reply.AnswersQuestion
	}
	return reply.AnswersNothing
}

// keptLines are the lines of our letters that are the sender's own word when they come back.
func keptLines(events []registry.Event) []string {
	kept := templates.FormLines()
	for _, e := range events {
		kept = append(kept, templates.Prefilled(eventFor(e, time.Time{}))...)
	}
	return kept
}

// keptLines are worked out once for each state of the programme.
func (s *Service) keptLines(events []registry.Event) []string {
	state := ""
	for _, e := range events {
		state += fmt.Sprintf("%s %d ", e.ID, e.Revision)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.keptState != state || s.kept == nil {
		s.kept, s.keptState = keptLines(events), state
	}
	return s.kept
}
