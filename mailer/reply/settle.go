package reply

import (
	"time"
)

// settle checks the statements against each other, the events and the registry.
func (c *composer) settle() {
	c.excuseLasting()
	c.usePending()
	c.merge()
	c.tellHow()     // how.go
	c.spreadNeeds() // needs.go
	c.checkButton()
	c.checkMentions()
	c.checkOnlyTouched()
	c.checkShares()      // who_details.go
	c.checkDivision()    // division.go
	c.checkSender()      // who_details.go
	c.checkAccounted()   // accounted.go
	c.checkSuspects()    // backdrop.go
	c.speakAgainst()     // against.go
	c.speakAgainstNo()   // partial.go
	c.leaveUnanswered()  // against.go
	c.beCautious()       // caution.go
	c.beWary()           // wary.go
	c.beNarrow()         // narrow.go
	c.beExact()          // aimed.go
	c.beLed()            // lead.go
	c.mindBehind()       // behind.go
	c.mindBehindNo()     // behind_no.go
	c.besideAnotherDay() // besides_day.go
	c.mindAloneThatDay() // alone_that_day.go
	c.mindTakenAlong()   // taken_along.go
	c.seeWanted()        // wanted.go
	c.standGuard()       // guards.go
	for i := range c.said {
		c.check(&c.said[i])
	}
	for _, st := range c.said {
		if c.off && (st.kind == Attend || st.kind == Maybe) {
			c.block(ReasonLeaveAndCome, "")
		}
	}
	if c.journey && !c.remoteSelf() {
		c.block(ReasonUnclear, "")
	}
	if c.later && len(c.said) > 0 && !c.uncertain() && !c.allAbsent() {
		c.block(ReasonUnclear, "")
	}
	if c.lateOnly() {
		c.block(ReasonContradiction, "")
	}
	if c.bossOut && !c.deputised() && !c.alsoAway() {
		c.block(ReasonUnnamed, "")
	}
	if c.off && c.question && len(c.reasons) == 0 || c.wantsOthers() || c.ofWhichList() || c.off && c.butStays() {
		c.block(ReasonLeave, "")
	}
	if len(c.buttons) > 0 && c.neutral > 0 && !c.typed() {
		c.block(ReasonUnclear, "")
	}
	if c.doubt && len(c.said) > 0 {
		c.block(ReasonUnclear, "")
	}
}

// excuseLasting drops a lasting change that only gives the reason for leaving the list, or for cancelling.
func (c *composer) excuseLasting() {
	if !(c.off && c.allAbsent()) && !c.cancelsWhoLeaves() {
		return
	}
	var kept []Reason
	for _, r := range c.reasons {
		if r.Code != ReasonLasting {
			kept = append(kept, r)
		}
	}
	c.reasons = kept
}

// typed says whether the person wrote something beside the button's sentence that was understood.
func (c *composer) typed() bool {
	for _, cl := range c.list {
		if w := cl.sense.what; w == wDecision || w == wDetail || w == wQuestion || w == wHedge {
			return true
		}
	}
	return false
}

// uncertain says whether a maybe was stated.
func (c *composer) uncertain() bool {
	for _, st := range c.said {
		if st.kind == Maybe {
			return true
		}
	}
	return false
}

// allAbsent says whether all that was stated is a no.
func (c *composer) allAbsent() bool {
	for _, st := range c.said {
		if st.kind != Absent {
			return false
		}
	}
	return true
}

func (c *composer) remoteSelf() bool {
	for _, st := range c.said {
		if st.person == me && st.mode == "remote" && (st.kind == Attend || st.kind == Update) {
			return true
		}
	}
	return false
}

// usePending makes an update of details without a word on coming, where a registration holds them; else hands them on.
func (c *composer) usePending() {
	p := c.pending
	if p.what == "" || len(c.said) > 0 && p.what != wHedge {
		if p.what == wDetail && len(c.said) > 0 {
			for i := range c.said {
				if c.said[i].person == me && c.said[i].kind != Absent && (len(p.events) == 0 || has(p.events, c.said[i].event)) {
					c.said[i].fill(p)
					return
				}
			}
			if c.updatesApart(p) {
				return
			}
			if p.mode != "" || p.lunch != "" || len(p.events) > 0 {
				c.block(ReasonUnclear, p.rule)
			}
		}
		return
	}
	events := p.events
	if len(events) == 0 && c.in.Event != "" {
		events = []string{c.in.Event}
	}
	kind := Update
	if p.what == wHedge {
		kind = Maybe
		c.doubt = false
	}
	if len(c.said) > 0 {
		return
	}
	if kind == Update && len(events) == 1 && !c.registered(events[0]) && c.chosen(p) {
		kind = Attend
	}
	for _, id := range events {
		if kind == Update && !c.registered(id) || p.lunch == "open" {
			c.block(ReasonNoAnswer, p.rule)
			continue
		}
		st := statement{person: me, event: id, kind: kind, evidence: p.rule, mode: p.mode, lunch: p.lunch, diet: p.diet, access: p.access}
		c.said = append(c.said, st)
	}
	if len(events) == 0 {
		c.block(ReasonNoEvent, p.rule)
	}
}

// chosen says whether the whole of an answer to an invitation is a choice of mode, with or without a meal: "présentiel, repas compris, merci".
func (c *composer) chosen(p sense) bool {
	if c.in.Answers != AnswersInvitation || p.what != wDetail || p.mode != "onsite" && p.mode != "remote" || p.lunch == "both" || len(c.suspects) > 0 || len(c.forms) > 0 || len(c.buttons) > 0 {
		return false
	}
	for i, cl := range c.list {
		s := cl.sense
		if c.belittled(i) || s.mode != "" && saysOf.MatchString(cl.plain()) && !contains(cl.plain(), "ce sera") {
			return false
		}
		if p := c.pushOf(&cl); cl.subject || s.what == wCourtesy || s.what == wReason && !p.no && !p.other && !p.yes {
			continue
		}
		if s.what != wDetail || s.rule == "stay" || s.rule == "back again" || contains(cl.plain(), "possible") || len(s.names) > 0 || s.all || cl.question || bearsOn(cl.tags, kNot, kNe, kOr, kIf, kThird, kWe, kModal) && (s.mode != "" || !bearsOn(cl.tags, kNeeds, kLunch, kDiet)) {
			return false
		}
	}
	return true
}

// merge joins statements of one person for one event; a yes and a no for both is a contradiction.
func (c *composer) merge() {
	var out []statement
	for _, st := range c.said {
		found := false
		for i := range out {
			o := &out[i]
			if o.person != st.person || o.event != st.event {
				continue
			}
			found = true
			switch {
			case o.kind == st.kind:
			case o.inPerson && st.byVideo():
				o.kind, o.evidence, o.partial = Attend, st.evidence, false
				o.mode = ""
			case st.inPerson && o.byVideo():
				st.mode = ""
			case o.prefilled && !st.prefilled:
				o.kind, o.evidence = st.kind, st.evidence
			case o.kind == Maybe && st.kind == Attend && (st.prefilled || o.prefilled):
			case o.kind == Attend && o.prefilled && st.kind == Maybe:
				o.kind = Maybe
			case o.enrolled && st.kind == Absent:
				c.block(ReasonContradiction, st.event)
			default:
				c.block(ReasonContradiction, st.event)
			}
			if o.prefilled && st.mode != "" {
				o.mode = st.mode
			} else {
				o.mode = oneMode(o.mode, st.mode)
			}
			o.fill(sense{lunch: st.lunch, diet: st.diet, access: st.access})
		}
		if !found {
			out = append(out, st)
		}
	}
	c.said = out
}

// checkButton hands on a button for one day beside a typed yes for another, unless "aussi" says that both are meant.
func (c *composer) checkButton() {
	for _, b := range c.said {
		if !b.prefilled || b.kind == Absent {
			continue
		}
		for _, st := range c.said {
			if !st.prefilled && st.event != b.event && st.kind != Absent && !contains(plain(st.evidence), "aussi") && !contains(plain(st.evidence), "egalement") {
				c.block(ReasonTwoEvents, st.evidence)
			}
		}
	}
}

// checkMentions hands on a reply that names somebody and does not say whether they come.
func (c *composer) checkMentions() {
	for _, cl := range c.mentioned {
		if !c.stated(cl.sense) {
			c.block(ReasonUnclear, cl.text)
		}
	}
}

func (c *composer) eventOf(id string) (Event, bool) {
	for _, e := range c.in.Programme.Events {
		if e.ID == id {
			return e, true
		}
	}
	return Event{}, false
}

// check holds one statement against its event and the registry.
func (c *composer) check(st *statement) {
	e, ok := c.eventOf(st.event)
	if !ok {
		c.block(ReasonNoEvent, st.event)
		return
	}
	now := c.index.local()
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	date := time.Date(e.Date.Year(), e.Date.Month(), e.Date.Day(), 0, 0, 0, 0, now.Location())
	switch {
	case date.Before(today):
		c.block(ReasonPast, st.event)
	case date.Equal(today) && st.kind != Absent:
		c.block(ReasonPast, st.event)
	}
	if st.kind == Absent && st.partial {
		c.block(ReasonUnclear, st.evidence)
	}
	if st.kind == Absent {
		st.mode, st.lunch, st.diet, st.access = "", "", "", ""
		return
	}
	if st.lunch == "both" || st.mode == "both" {
		c.block(ReasonBothModes, st.evidence)
		st.mode, st.lunch = "", ""
	}
	if st.mode == "remote" && st.lunch == "yes" {
		c.block(ReasonBothModes, st.evidence)
		st.mode, st.lunch = "", ""
	}
	if st.mode == "remote" && !e.Remote || st.mode == "onsite" && !e.Onsite {
		c.block(ReasonModeMissing, st.event)
		st.mode = ""
	}
	if st.lunch == "yes" && st.mode == "" && st.kind != Update {
		st.mode = "onsite"
	}
	if st.mode == "remote" {
		st.lunch = ""
	}
	if st.person == me && c.registered(st.event) {
		c.checkRegistered(st)
	}
}

// checkRegistered holds a statement against the registration that the sender has.
func (c *composer) checkRegistered(st *statement) {
	for _, r := range c.in.Registered {
		if r.Event != st.event {
			continue
		}
		if st.kind == Maybe {
			c.block(ReasonMaybe, st.evidence)
		}
		if r.Mode == Remote && st.mode != "onsite" && (st.lunch == "yes" || st.kind == Update && (st.diet != "" || st.lunch != "")) {
			c.block(ReasonBothModes, st.evidence)
		}
	}
}

// lateOnly says whether somebody who seems to stay away says in the same reply that they will be there later: "je serai là dès que possible, ne
// m'attendez pas".
func (c *composer) lateOnly() bool {
	if len(c.said) == 0 || !c.allAbsent() {
		return false
	}
	for i := range c.list {
		cl := &c.list[i]
		if cl.sense.what == wLater && bearsOn(cl.tags, kSelf) && bearsOn(cl.tags, kPresent, kVerb) && !bearsOn(cl.tags, kNot, kNe) || contains(cl.plain(), "serai la des que possible") {
			return true
		}
	}
	return false
}
