package reply

import "strings"

// addDoubt makes a maybe of the yes beside a doubt. A doubt before any answer waits for it; beside a no it is for a person.
func (c *composer) addDoubt(cl *clause) {
	except := has([]string{"sauf", "hormis", "excepte"}, firstWord(cl.text))
	if except && (len(c.said) == 0 || contains(cl.plain(), "si") && !bearsOn(cl.tags, kSelf, kWe)) {
		c.block(ReasonCondition, cl.text) // an exception to nothing that was said, or one that is not the sender's own
		return
	}
	s := cl.sense
	if c.hopesOfHour(cl) {
		return
	}
	c.note(&s)
	if len(s.events) > 0 || len(c.topics) > 0 {
		events := c.eventsFor(cl)
		same := len(c.last) > 0
		for _, i := range c.last {
			same = same && has(events, c.said[i].event)
		}
		if !same {
			s.self = true
			c.last = nil
			c.state(cl, s, me, Maybe)
			return
		}
	}
	if len(c.last) == 0 {
		if len(c.said) == 0 {
			c.doubt = true
			c.pendingDoubt(cl)
			return
		}
	}
	own := c.ownDoubt(cl)
	if n := len(c.last); !own && n > 0 && len(s.events) == 0 && c.said[c.last[n-1]].kind == Maybe && c.said[c.last[n-1]].sentence == cl.sentence {
		return // the same doubt, with its reason
	}
	if own && contains(cl.plain(), "surement") {
		c.block(ReasonMaybe, cl.text) // "X ne vient pas, moi sûrement"
		return
	}
	if newBag(cl).only(kHedge, kFill) && c.behindCompanion(cl) {
		c.block(ReasonMaybe, cl.text) // "présente avec X, peut-être"
		return
	}
	if own {
		s.self = true
		c.state(cl, s, me, Maybe)
		return
	}
	if c.takenBack(cl) {
		c.block(ReasonMaybe, cl.text)
	}
	for i := range c.said {
		if c.said[i].kind == Attend && !(bearsOn(cl.tags, kSelf) && c.said[i].person != me && len(s.names) == 0) {
			c.said[i].kind = Maybe
			c.said[i].mode = oneMode(c.said[i].mode, s.mode)
		} else if c.said[i].kind == Absent {
			c.block(ReasonUnclear, cl.text)
		}
	}
}

// pendingDoubt keeps a doubt that came before any answer.
func (c *composer) pendingDoubt(cl *clause) {
	if c.pending.what == "" {
		c.pending = cl.sense
		c.pending.rule = cl.text
	}
}

// ownDoubt says whether a doubt is the sender's alone, of whom nothing was said yet: "X viendra, moi je ne sais pas".
func (c *composer) ownDoubt(cl *clause) bool {
	if !bearsOn(cl.tags, kSelf) && !c.underSelf(cl) || len(cl.sense.names) > 0 || len(c.said) == 0 {
		return false
	}
	for _, st := range c.said {
		if st.person == me {
			return false
		}
	}
	return true
}

// underSelf says whether the clause before, in its sentence, is "moi", "pour ma part" alone: what follows is of the sender.
func (c *composer) underSelf(cl *clause) bool {
	for i := range c.list {
		if c.list[i].tags[0].from == cl.tags[0].from {
			before := c.before(i)
			return before != nil && bearsOn(before.tags, kSelf) && newBag(before).only(kSelf, kFill, kFor, kJoin, kChange, kAlso)
		}
	}
	return false
}

// hopesOfHour says whether a hope behind a plain yes is about the hour: "je viens en train, j'espère être là pour 9h30".
func (c *composer) hopesOfHour(cl *clause) bool {
	if !bearsOn(cl.tags, kHour) || bearsOn(cl.tags, kIf, kNot, kNe, kEvent, kOr, kName, kDepend) || !c.plainlyComes() {
		return false
	}
	for _, t := range cl.tags {
		if t.kind == kHedge && !strings.HasPrefix(c.word(t), "esper") && !contains(plain(c.textOf(t)), "espere") {
			return false
		}
	}
	return true
}

// takenBack says whether a doubt comes some sentences behind a word that confirms: what was firm is so no more, and a person must ask.
func (c *composer) takenBack(cl *clause) bool {
	for _, st := range c.said {
		if st.kind != Attend || st.person != me || st.sentence >= cl.sentence-1 {
			continue
		}
		if words := plain(st.evidence); contains(words, "confirme") || contains(words, "maintiens") {
			return true
		}
	}
	return false
}

// lacksSkill says whether what the sender does not know is how to do something else: "je ne sais pas nager".
func (r *reader) lacksSkill(c *clause) bool {
	for i, t := range c.tags {
		if t.kind != kHedge || !contains(plain(r.textOf(t)), "sais pas") {
			continue
		}
		return i+1 < len(c.tags) && c.tags[i+1].kind == kUnknown && infinitive(r.word(c.tags[i+1])) && !newBag(c).any(kVerb, kPresent, kEvent, kGeneric, kMode, kIf)
	}
	return false
}

// untempted says whether a clause denies what would be a doubt: "la visio ne me tente pas".
func (r *reader) untempted(c *clause, b bag) bool {
	if !b.any(kNot) {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kHedge && contains(plain(r.textOf(t)), "tente") {
			return true
		}
	}
	return false
}
