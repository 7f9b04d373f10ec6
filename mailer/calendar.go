package mailer

import (
	"errors"
	"strings"

	"rencontres/mailer/message"
	"rencontres/mailer/reply"
	"rencontres/registry"
)

// calendar decides an answer by calendar. Our UID and the registration's address together count as its token; the line that
// counts is the one of that address, whoever else the answer names.
func (s *Service) calendar(t *registry.Tx, m *registry.Message, w *work) (decision, error) {
	unmatched := triage(triageCase{"calendar-unmatched", ""})
	c := w.parsed.Calendar
	if c == nil || w.id.fault != "" {
		return unmatched, nil
	}
	r, err := t.RegistrationByUID(c.UID)
	if errors.Is(err, registry.ErrNotFound) {
		return unmatched, nil
	}
	if err != nil {
		return decision{}, err
	}
	person, err := t.Contact(r.Contact)
	if err != nil {
		return decision{}, err
	}
	m.Contact = person.ID
	if c.Several || !person.ReachedAt(w.id.email) || !person.ReachedAt(c.Attendee) {
		return unmatched, nil
	}
	event, err := t.Event(r.Event)
	if err != nil {
		return decision{}, err
	}
	w.id.proof = registry.Token
	waiting, err := queueOf(t, event)
	if err != nil {
		return decision{}, err
	}
	x := &decider{situation: situation{queues: map[string]*queue{event.ID: waiting}, written: writtenAt(w.parsed.Date, m.Received), now: t.Now()}, id: w.id, received: m.Received}
	d := x.calendar(event, r, person, *c, strings.TrimSpace(w.parsed.Text+c.Comment) != "")
	if d.reason == "nothing-to-do" && !m.Junk { // said again: what was written before and comes later counts less
		again := r
		again.Stated = m.Received
		err = t.Restate(again)
	}
	return d, err
}

// calendar says what a calendar's answer leads to. It is pure. Words that come with it are for a person, as is a change by an answer to an
// entry that a newer one has replaced (SEQUENCE, RFC 5546 §2.1.5).
func (x *decider) calendar(e registry.Event, r registry.Registration, person registry.Contact, c message.Calendar, words bool) decision {
	d := decision{state: registry.MessageDone, reason: "applied"}
	if words {
		d.cases = append(d.cases, triageCase{"question", ""})
	}
	kinds := map[string]reply.Kind{"ACCEPTED": reply.Attend, "DECLINED": reply.Absent}
	kind, plain := kinds[strings.ToUpper(c.PartStat)]
	switch {
	case !strings.EqualFold(c.Method, "REPLY"):
		return triage(triageCase{"counter", ""})
	case !plain:
		return triage(triageCase{"tentative", e.ID})
	case (kind == reply.Absent) == (r.State == registry.Absent):
		d.reason = "nothing-to-do" // as it stands already
		return d
	case x.olderThan(r.Stated), c.Sequence < r.Sequence:
		return triage(triageCase{"older-than-state", e.ID})
	case words:
		return triage(triageCase{"question", ""}) // the words may take the button back
	}
	change := change{contact: person, old: &r}
	if reason := x.want(&change, e, reply.Intent{Event: e.ID, Intent: kind}); reason != "" {
		return triage(triageCase{reason, e.ID})
	}
	d.changes = append(d.changes, change)
	return d
}
