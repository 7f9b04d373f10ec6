package reply

import (
	"strings"
	"time"
)

// prefilled takes the sentences of our buttons as statements of the sender.
func (c *composer) prefilled() {
	for _, b := range c.buttons {
		words := tokens(b.words, 0, len(b.words))
		var events []string
		clash := false
		for i := 0; i < len(words); {
			m, ok := c.index.find(words, i)
			if !ok {
				i++
				continue
			}
			if len(m.events) == 0 || len(events) > 0 && disjoint(events, m.events) {
				clash = true
			}
			events = union(events, m.events)
			i += max(m.count, 1)
		}
		if clash || len(events) != 1 {
			c.block(ReasonDateMismatch, c.text[b.from:b.to])
			continue
		}
		st := statement{person: me, event: events[0], kind: Absent, evidence: c.text[b.from:b.to], sentence: -1, prefilled: true}
		if b.yes {
			st.kind, st.mode = Attend, b.mode
		}
		c.said = append(c.said, st)
		c.last = append(c.last, len(c.said)-1)
		c.spoken = union(c.spoken, events)
	}
}

// readForms adds what the reply form says.
func (c *composer) readForms() {
	filled := 0
	for _, f := range c.forms {
		if f.filled {
			filled++
		}
	}
	if filled == 0 {
		if len(c.forms) > 0 && len(c.buttons) == 0 {
			c.block(ReasonForm, "")
		}
		return
	}
	for _, f := range c.forms {
		if f.filled {
			c.readOneForm(f, filled)
		}
	}
}

func (c *composer) readOneForm(f form, filled int) {
	person := c.formPerson(f, filled)
	if contains(plain(f.name), "et") || strings.ContainsAny(f.name, "/&+") || strings.Count(f.name, ",") > 0 {
		c.block(ReasonUnnamed, f.name)
	}
	st := statement{person: person, kind: Attend, evidence: f.evidence, sentence: -2}
	mode, absent, ok := formMode(f.mode)
	if !ok {
		c.block(ReasonForm, f.mode)
	}
	if absent {
		st.kind = Absent
	}
	st.mode = mode
	lunch, ok := formLunch(f.lunch)
	if !ok {
		c.block(ReasonForm, f.lunch)
	}
	st.lunch = lunch
	diet, access, question := formNeed(f.need)
	st.diet, st.access = diet, access
	c.question = c.question || question
	if len(c.buttons) > 0 {
		c.joinButton(f, st)
		return
	}
	events := c.formEvents(f)
	if len(events) == 0 {
		c.block(ReasonNoEvent, f.evidence)
	}
	for _, id := range events {
		st.event = id
		c.said = append(c.said, st)
	}
}

// joinButton adds the form below a prefilled sentence to its statement.
func (c *composer) joinButton(f form, st statement) {
	for i := range c.said {
		b := &c.said[i]
		if !b.prefilled {
			continue
		}
		b.person = st.person
		if st.kind == Absent && b.kind != Absent {
			c.block(ReasonContradiction, b.event)
		}
		if b.kind == Absent {
			continue
		}
		if b.lunch == "" {
			b.lunch = st.lunch
		}
		if st.mode != "" {
			b.mode = st.mode
		}
		b.diet, b.access = joinNeed(b.diet, st.diet), joinNeed(b.access, st.access)
	}
	for i := range c.said {
		if !c.said[i].prefilled && c.said[i].person == me && c.said[i].event == c.said[0].event {
			c.said[i].person = st.person
		}
	}
}

// formPerson is who the form is about: the sender, or somebody whom they register.
func (c *composer) formPerson(f form, filled int) int {
	own := &c.own
	name := nameText(f.name)
	switch {
	case name == "" || alike(name, c.from) || alike(name, mailName(c.in.FromEmail)) && filled == 1:
		if name != "" {
			own.name = name
		}
		if f.function != "" {
			own.function = f.function
		}
		if f.organisation != "" {
			own.organisation = f.organisation
		}
		return me
	}
	if len(strings.Fields(name)) < 2 {
		c.block(ReasonUnnamed, f.name)
	}
	if c.ownsMailbox() && c.sig.name != "" && alike(c.sig.name, c.from) && filled == 1 && false {
		c.block(ReasonWho, f.name)
	}
	k := c.meet(name)
	c.people[k].Function, c.people[k].Organisation = f.function, f.organisation
	return k
}

// mailName makes words of the local part of an address: "zohra.mekki" -> "zohra mekki".
func mailName(email string) string {
	local, _, _ := strings.Cut(email, "@")
	return strings.NewReplacer(".", " ", "_", " ", "-", " ").Replace(local)
}

func (c *composer) formEvents(f form) []string {
	if f.days == "" {
		if c.in.Event != "" {
			return []string{c.in.Event}
		}
		if len(c.spoken) == 1 {
			return c.spoken
		}
		return nil
	}
	var out []string
	words := tokens(f.days, 0, len(f.days))
	for i := 0; i < len(words); {
		m, ok := c.index.find(words, i)
		if !ok {
			i++
			continue
		}
		if m.fault != "" || len(m.events) == 0 {
			c.block(ReasonOtherDate, f.days)
		}
		out = union(out, m.events)
		i += max(m.count, 1)
	}
	return out
}

// settle checks the statements against each other, the events and the registry.
func (c *composer) settle() {
	c.excuseLasting()
	c.usePending()
	c.merge()
	c.checkMentions()
	c.checkSuspects()
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
	if c.off && c.question && len(c.reasons) == 0 {
		c.block(ReasonLeave, "")
	}
	if len(c.buttons) > 0 && c.neutral > 0 && !c.typed() {
		c.block(ReasonUnclear, "")
	}
	if c.doubt && len(c.said) > 0 {
		c.block(ReasonUnclear, "")
	}
}

// excuseLasting drops a lasting change that only gives the reason for leaving the list.
func (c *composer) excuseLasting() {
	if !c.off || !c.allAbsent() {
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

func (c *composer) uncertain() bool {
	for _, st := range c.said {
		if st.kind == Maybe {
			return true
		}
	}
	return false
}

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
		if st.person == me && st.mode == "remote" && st.kind == Attend {
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
				if c.said[i].person == me && c.said[i].kind != Absent {
					c.said[i].fill(p)
					return
				}
			}
			if p.mode != "" || p.lunch != "" {
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

// checkMentions hands on a reply that names somebody and does not say whether they come.
func (c *composer) checkMentions() {
	for _, cl := range c.mentioned {
		found := false
		for _, st := range c.said {
			found = found || st.person == cl.sense.names[0]
		}
		if !found {
			c.block(ReasonUnclear, cl.text)
		}
	}
}

// checkSuspects hands the reply on for words that could turn it round, unless all stay away anyhow.
func (c *composer) checkSuspects() {
	if len(c.said) == 0 && c.off {
		return
	}
	if len(c.suspects) == 0 || c.allAbsent() && len(c.said) > 0 {
		return
	}
	for _, s := range c.suspects {
		c.block(s.Code, s.Detail)
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
