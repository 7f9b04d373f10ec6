package mailer

import (
	"maps"
	"slices"
	"time"

	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

// decision is what a message leads to. It is data: apply.go carries it out.
type decision struct {
	state    registry.MessageState
	reason   string       // code
	cases    []triageCase // for a person
	changes  []change
	asks     []change       // not applied: asked at the address on file
	answer   templates.Kind // an answer that states no change: "" none
	question bool           // a question was handed on: the answer says so
	suppress bool           // no more campaigns to the sender's address
	release  bool           // campaigns again
	copy     string         // address of a writer who is answered beside the address on file, "" none
	unread   []string       // what of the message waits for a person, as the writer is told it
}

type triageCase struct{ reason, detail string }

// change is one registration as it will be. The person is known (contact), or added (newcomer).
type change struct {
	contact  registry.Contact // ID 0: to be added as it stands here
	wanted   registry.Registration
	old      *registry.Registration
	byWriter bool // somebody else wrote for this person
	same     bool // nothing changes
}

// decider decides one message; seats that it gives away are counted as it goes.
type decider struct {
	situation
	id         identity
	reading    reply.Reading
	received   time.Time
	events     map[string]registry.Event
	d          decision
	confirming bool // of what the address on file has said yes to
}

// decide says what a person's words lead to. It is pure, and may only be more careful than the reading's
// disposition.
func decide(s situation, id identity, r reply.Reading, received time.Time) decision {
	x := &decider{situation: s, id: id, reading: r, received: received, events: copyEvents(s.events)}
	switch {
	case id.own:
		return decision{state: registry.MessageDone, reason: "own"}
	case id.fault != "":
		return triage(triageCase{id.fault, ""})
	case id.staff:
		return triage(triageCase{"staff-forward", ""})
	case id.letter != nil && !id.foreign && id.letter.Kind == string(templates.Ask) && r.Answer != "":
		return x.answered()
	case len(s.offered) > 0 && !id.foreign && r.Answer != "":
		return x.answeredOffer()
	case id.letter != nil && !id.foreign && id.letter.Kind == string(templates.Unsubscribed) && r.Answer == "yes":
		return decision{state: registry.MessageDone, reason: "released", release: true}
	case !s.known && id.proof == registry.Claimed:
		return x.stranger()
	}
	switch r.Disposition {
	case reply.Ignore:
		return decision{state: registry.MessageDone, reason: "nothing-to-do"}
	case reply.Review:
		return x.review()
	}
	return x.apply()
}

// stranger is somebody unknown whom nothing proves: a person looks, and nobody is answered. Unsubscribing alone needs no proof.
func (x *decider) stranger() decision {
	if x.reading.Unsubscribe && x.reading.Disposition == reply.Apply && len(x.reading.Intents) == 0 {
		return decision{state: registry.MessageDone, reason: "applied", suppress: true}
	}
	return triage(triageCase{"unknown-sender", ""})
}

func triage(cases ...triageCase) decision {
	return decision{state: registry.MessageTriage, reason: cases[0].reason, cases: cases}
}

// copyEvents gives events whose seats can be counted without touching the situation's.
func copyEvents(events map[string]registry.Event) map[string]registry.Event {
	out := maps.Clone(events)
	for id, e := range out {
		if e.Onsite != nil {
			seats := *e.Onsite
			e.Onsite = &seats
		}
		if e.Remote != nil {
			seats := *e.Remote
			e.Remote = &seats
		}
		out[id] = e
	}
	return out
}

// review puts an unclear message before a person, and tells the writer that it is being looked at.
func (x *decider) review() decision {
	var cases []triageCase
	for _, r := range x.reading.Reasons {
		cases = append(cases, triageCase{r.Code, r.Detail})
	}
	if len(cases) == 0 {
		cases = []triageCase{{"unclear", ""}}
	}
	d := triage(cases[0])
	if len(cases) > 1 && cases[0].detail == "" {
		d.cases[0].detail = cases[1].detail
	}
	d.unread = unreadOf(cases)
	if x.known || x.id.proof == registry.Aligned {
		d.answer = templates.Unclear
	}
	return d
}

// handOn is review for a reason of our own.
func (x *decider) handOn(reason, detail string) decision {
	d := triage(triageCase{reason, detail})
	d.unread = unreadOf(d.cases)
	d.answer = templates.Unclear
	return d
}

// namedLimit is how many other people one message may name: with more of them a person looks at it.
const namedLimit = 5

// apply carries a clear reading over to registrations; whatever cannot be applied makes the whole message a matter for a
// person.
func (x *decider) apply() decision {
	if len(x.reading.Intents) == 0 && !x.reading.Question && !x.reading.Unsubscribe { // a bare yes to a letter that asked nothing of the sender
		return x.handOn(reply.ReasonUnclear, "")
	}
	x.d = decision{state: registry.MessageDone, reason: "applied", suppress: x.reading.Unsubscribe, question: x.reading.Question}
	others := map[string]bool{}
	for _, i := range x.reading.Intents {
		if !i.Who.Self {
			others[registry.NameKey(i.Who.Name)] = true
		}
	}
	if len(others) > namedLimit {
		return x.handOn("six-people", "")
	}
	for _, i := range x.reading.Intents {
		if reason, detail := x.one(i); reason != "" {
			return x.handOn(reason, detail)
		}
	}
	if x.d.question {
		x.d.cases = append(x.d.cases, triageCase{"question", ""})
	}
	switch {
	case len(x.d.changes) > 0 && slices.ContainsFunc(x.d.changes, func(c change) bool { return !c.same }):
	case len(x.d.changes) > 0:
		x.d.answer = templates.Confirmation
	case len(x.d.asks) > 0:
		x.d.reason = "asked"
	case x.d.suppress:
		if x.known {
			x.d.answer = templates.Unsubscribed
		}
	case x.d.question:
		x.d.answer = templates.Question
	}
	return x.d
}

// olderThan says whether the message was written, or came, before something was stated.
func (x *decider) olderThan(stated time.Time) bool {
	return x.received.Before(stated) || !x.written.IsZero() && x.written.Before(stated)
}

// one decides one intent; a reason says why it cannot be applied.
func (x *decider) one(i reply.Intent) (reason, detail string) {
	event, ok := x.events[i.Event]
	if !ok {
		return "unknown-event", i.Event
	}
	contact, elsewhere, reason := x.person(i)
	if reason != "" {
		return reason, i.Who.Name
	}
	c := change{contact: contact, byWriter: !i.Who.Self}
	if old, ok := x.held[contact.ID][i.Event]; ok && contact.ID != 0 {
		c.old = &old
	}
	if reason := x.want(&c, event, i); reason != "" {
		return reason, i.Event
	}
	if !c.same && !x.asksForAYes() && bareAssent(i.Evidence) {
		return reply.ReasonNoAnswer, i.Event
	}
	if c.old != nil && !c.same && x.olderThan(c.old.Stated) {
		return "older-than-state", i.Event
	}
	for _, other := range x.d.changes {
		if other.wanted.Event == c.wanted.Event && other.contact.ID == c.contact.ID && registry.NameKey(other.contact.Name) == registry.NameKey(c.contact.Name) {
			return reply.ReasonContradiction, i.Event
		}
	}
	if x.mustAsk(c, elsewhere) {
		x.d.asks = append(x.d.asks, c)
		return "", ""
	}
	x.take(c)
	x.d.changes = append(x.d.changes, c)
	return "", ""
}

// mustAsk says whether a change needs a yes from the address on file first.
func (x *decider) mustAsk(c change, elsewhere bool) bool {
	theirs := elsewhere && c.old != nil && (c.old.By == 0 || c.old.By != x.writer())
	switch {
	case x.id.proof == registry.Staff:
		return false
	case theirs:
		return true // even if nothing changes: the answer would tell the writer what somebody else holds
	case c.same:
		return false
	case c.byWriter && x.id.proof == registry.Claimed:
		return true
	case x.id.proof == registry.Claimed:
		return elsewhere || c.old != nil
	}
	return false
}

// writer is the contact at the sender's address who wrote: the bearer of the name that From shows, or the only one there if it
// shows no person's; 0 none.
func (x *decider) writer() int64 {
	if found := bearer(x.here, x.id.name); found != nil {
		return found.ID
	}
	if len(x.here) == 1 && (officeName(x.id.name) || x.here[0].Name == "") {
		return x.here[0].ID
	}
	return 0
}

// take counts the seat and the meal of a change.
func (x *decider) take(c change) {
	e := x.events[c.wanted.Event]
	count := func(r registry.Registration, n int) {
		if r.State != registry.Registered {
			return
		}
		if seats := e.Seats(r.Mode); seats != nil {
			seats.Taken += n
		}
		if r.Lunch != nil && *r.Lunch {
			e.Meals.Taken += n
		}
	}
	if c.old != nil {
		count(*c.old, -1)
	}
	count(c.wanted, 1)
	x.events[c.wanted.Event] = e
}

// answered carries out, or drops, what the address on file was asked about.
func (x *decider) answered() decision {
	intents := x.confirmed()
	if x.spent {
		return triage(triageCase{"older-than-state", ""})
	}
	if x.reading.Answer == "no" || len(intents) == 0 {
		return triage(triageCase{"disowned", ""})
	}
	again := *x
	again.id.proof = registry.Token
	again.confirming = true
	again.reading = reply.Reading{Disposition: reply.Apply, Intents: intents}
	return again.apply()
}

// confirmed gives the intents that a yes is about. Asked at the address that had written, it stands for all that was written;
// asked elsewhere, for what was said of the person who was asked, and of nobody else.
func (x *decider) confirmed() []reply.Intent {
	all := intentsBack(x.proposed)
	if registry.AddressKey(x.askedBy) == registry.AddressKey(x.id.email) || x.addressed == nil {
		return all
	}
	all = slices.DeleteFunc(all, func(i reply.Intent) bool { return !alike(i.Who.Name, x.addressed.Name) })
	for n := range all {
		all[n].Who.Self, all[n].Who.Name, all[n].Who.Email = true, x.addressed.Name, x.addressed.Email
	}
	return all
}

// intentsBack turns stored intents into readings.
func intentsBack(all []Intent) []reply.Intent {
	out := make([]reply.Intent, 0, len(all))
	for _, i := range all {
		out = append(out, reply.Intent{Event: i.Event, Intent: reply.Kind(i.Intent), Evidence: i.Evidence, Mode: reply.Mode(unsaid(i.Mode)),
			Lunch: i.Lunch, Diet: unsaid(i.Diet), Access: unsaid(i.Access), Who: reply.Person{Self: i.Who.Self, Name: unsaid(i.Who.Name),
				Email: unsaid(i.Who.Email), Function: unsaid(i.Who.Function), Organisation: unsaid(i.Who.Organisation)}})
	}
	return out
}
