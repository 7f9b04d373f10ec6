package mailer

import (
	"time"

	"rencontres/mailer/reply"
	"rencontres/registry"
)

// want writes into a change the registration as the intent asks for it; a reason says why it cannot be had.
func (x *decider) want(c *change, e registry.Event, i reply.Intent) (reason string) {
	c.wanted = registry.Registration{Event: e.ID, Contact: c.contact.ID, Proof: x.id.proof, Ranked: x.received, Stated: x.received}
	if c.byWriter {
		c.wanted.By = x.writer()
	}
	if c.old != nil {
		fresh := c.wanted
		c.wanted = *c.old
		c.wanted.Proof, c.wanted.Stated = fresh.Proof, fresh.Stated
		if c.old.State == registry.Absent || c.old.State == registry.Maybe {
			c.wanted.By = fresh.By
		}
	}
	switch state := e.StateAt(x.received); {
	case state == registry.EventPast, i.Intent != reply.Absent && e.StateAt(x.now) == registry.EventPast: // a service that was down reads late
		return "past-event"
	case state == registry.EventCancelled:
		return "event-cancelled"
	case state == registry.EventClosed && x.id.proof != registry.Staff && i.Intent != reply.Absent && (c.old == nil || c.old.State != registry.Registered) && !holdsOffer(c.old, "") &&
		!waitsOn(c.old, i):
		return "closed"
	}
	switch i.Intent {
	case reply.Absent:
		c.wanted.State, c.wanted.Lunch, c.wanted.LunchAssumed, c.wanted.MealAsked = registry.Absent, nil, false, time.Time{}
	case reply.Maybe:
		reason = x.maybe(c, i)
	case reply.Update:
		if c.old == nil || c.old.State == registry.Absent {
			return "not-registered"
		}
		reason = x.seat(c, e, i)
	case reply.Attend:
		reason = x.seat(c, e, i)
	default:
		return "unclear"
	}
	c.same = c.old != nil && sameStatement(*c.old, c.wanted)
	return reason
}

// waitsOn says whether somebody who waits says again that they come as they asked to, or a detail: nothing new is asked for.
func waitsOn(old *registry.Registration, i reply.Intent) bool {
	return old != nil && old.State == registry.Waiting && (i.Intent == reply.Attend || i.Intent == reply.Update) && (i.Mode == "" || registry.Mode(i.Mode) == old.Mode)
}

// maybe holds no seat; one that is held already is not given up by a doubt.
func (x *decider) maybe(c *change, i reply.Intent) string {
	if c.old != nil && (c.old.State == registry.Registered || c.old.State == registry.Waiting) {
		return "unsure"
	}
	c.wanted.State = registry.Maybe
	c.wanted.Mode, c.wanted.ModeAssumed = registry.Mode(i.Mode), false
	needs(c, i)
	return ""
}

// seat fills in mode, state and lunch of somebody who comes. No mode said: the only one, else the one registered before, else
// on site, kept as assumed. Who waits and changes a detail alone says nothing of coming: they wait on, and an offer stays open.
func (x *decider) seat(c *change, e registry.Event, i reply.Intent) string {
	switch only := e.OnlyMode(); {
	case i.Mode != "":
		c.wanted.Mode, c.wanted.ModeAssumed = registry.Mode(i.Mode), false
	case only != "":
		c.wanted.Mode, c.wanted.ModeAssumed = only, false
	case c.old == nil || c.old.Mode == "":
		c.wanted.Mode, c.wanted.ModeAssumed = registry.Onsite, true
	}
	seats := e.Seats(c.wanted.Mode)
	switch {
	case seats == nil:
		return "no-mode"
	case c.wanted.Mode == registry.Remote && i.Lunch != nil && *i.Lunch:
		return reply.ReasonBothModes // lunch is on site
	}
	needs(c, i)
	x.lunch(c, e, i)
	c.wanted.State = registry.Registered
	sits := c.old != nil && c.old.State == registry.Registered
	stays := c.old != nil && c.old.Mode == c.wanted.Mode
	queue := x.queueAt(e.ID)
	free := seats.LeftAfter(queue.earlier(c.wanted.Mode, x.rank(c), false)) && (queue.waiting[c.wanted.Mode] == 0 || holdsOffer(c.old, c.wanted.Mode)) // nobody passes those who wait
	switch {
	case sits && stays:
	case i.Intent == reply.Update && i.Mode == "" && c.old.State == registry.Waiting:
		c.wanted.State = registry.Waiting
	case e.StateAt(x.received) == registry.EventClosed && x.id.proof != registry.Staff && waitsOn(c.old, i) && !holdsOffer(c.old, ""):
		c.wanted.State = registry.Waiting // a seat comes by its turn alone
	case e.StateAt(x.received) == registry.EventAnnounced && !sits && !holdsOffer(c.old, c.wanted.Mode):
		c.wanted.State = registry.Early
	case sits && !free:
		return "full" // a seat is held in the other mode: a person asks before it is given up for a place in a queue
	case !free:
		c.wanted.State = registry.Waiting
	}
	if c.old != nil && (!stays || c.old.State == registry.Absent || c.old.State == registry.Maybe) {
		c.wanted.Ranked = x.received
	}
	return ""
}

// rank is when somebody asked for a seat of the mode that they want.
func (x *decider) rank(c *change) time.Time {
	if c.old != nil && c.old.State == registry.Early && c.old.Mode == c.wanted.Mode {
		return c.old.Ranked
	}
	return x.received
}

// lunch is taken on site, and counts as wanted where nothing was said of it; nobody gets a meal that is not there, or passes those who
// wait for one.
func (x *decider) lunch(c *change, e registry.Event, i reply.Intent) {
	if c.wanted.Mode != registry.Onsite {
		c.wanted.Lunch, c.wanted.LunchAssumed, c.wanted.MealAsked = nil, false, time.Time{}
		return
	}
	asked := c.wanted.MealAsked
	had := c.old != nil && c.old.State == registry.Registered && c.old.Lunch != nil && *c.old.Lunch
	switch {
	case i.Lunch != nil:
		wanted := *i.Lunch
		c.wanted.Lunch, c.wanted.LunchAssumed, c.wanted.MealAsked = &wanted, false, time.Time{}
	case c.wanted.Lunch == nil:
		yes := true
		c.wanted.Lunch, c.wanted.LunchAssumed = &yes, true
	case !asked.IsZero() && c.old.State == registry.Waiting: // with the seat, if one is left by now
		yes := true
		c.wanted.Lunch, c.wanted.MealAsked = &yes, time.Time{}
	}
	if *c.wanted.Lunch && !had && (!e.Meals.LeftAfter(x.queueAt(e.ID).earlier(registry.Onsite, x.rank(c), true)) || x.queueAt(e.ID).hungry > 0) {
		no := false
		if asked.IsZero() {
			asked = x.received
		}
		c.wanted.Lunch, c.wanted.LunchAssumed, c.wanted.MealAsked = &no, false, asked
	}
}

// needs takes over diet and access where they are said.
func needs(c *change, i reply.Intent) {
	if i.Diet != "" {
		c.wanted.Diet = i.Diet
	}
	if i.Access != "" {
		c.wanted.Access = i.Access
	}
}

// sameStatement says whether nothing of what people are told differs.
func sameStatement(a, b registry.Registration) bool {
	lunch := a.Lunch == nil && b.Lunch == nil || a.Lunch != nil && b.Lunch != nil && *a.Lunch == *b.Lunch
	return a.State == b.State && a.Mode == b.Mode && lunch && a.Diet == b.Diet && a.Access == b.Access
}
