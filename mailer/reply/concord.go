package reply

import "strings"

// A clause that was not understood can only turn an answer the other way. What could say no is harmless beside a plain no, what could say yes
// beside a plain yes; what speaks of other people who could come, of other days or of the list, never is.

// excusable says whether a clause that was left to a person may be held against the answers beside it.
func (r *reader) excusable(c *clause) bool {
	s := c.sense
	if c.question || c.subject || c.heading && !r.leadsToSender(c) || len(r.list) > 200 || r.adjoins(c) {
		return false
	}
	b := newBag(c)
	if s.what == wBlock && s.rule == "detail" && b.any(kDiet, kAccess) {
		return false // a need that was not understood is not to be lost
	}
	switch s.code {
	case ReasonLasting:
		return r.word(c.tags[0]) == "depuis" && !b.any(kNot, kNe, kChange) || r.sinceThen(c)
	case ReasonAttachment:
		return r.posts(c)
	case ReasonWho:
		return r.participial(c) || r.word(c.tags[0]) == "retenu" || r.word(c.tags[0]) == "retenue"
	case ReasonUnclear, ReasonOtherMatter:
		return has([]string{"decision", "open words", "courtesy", "detail", "passed on", "later", "topic", "person", "past", "replacement", "doubt"}, s.rule) && !b.any(kReplaces, kReplaced)
	case ReasonHearsay:
		return !b.any(kVerb, kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kAway, kEvent, kGeneric, kName) && !(b.any(kYou) && r.saysStem(c, "dit")) && !b.any(kSelf)
	case ReasonUnnamed:
		if s.rule == "decision" && r.othersAway(b) {
			return true
		}
		return s.rule == "person" && b.any(kRelation) && !b.any(kPlus, kAlso, kCompany, kUnnamed) && !r.joinsDecision(c)
	case ReasonCondition:
		return r.bound(c) || r.onlyDoubts() && !b.any(kYou, kThou, kName, kRelation, kCompany, kUnnamed, kSeat, kMode, kLunch, kStranger, kOr)
	case ReasonIrony:
		return r.laughs(c)
	}
	return false
}

// leadsToSender says whether the clause behind a heading is the sender's own: "nuit blanche aux urgences avec ma mère : ne m'attendez pas".
func (r *reader) leadsToSender(c *clause) bool {
	if bearsOn(c.tags[:1], kRelation, kName, kFunction, kCivility, kCompany) {
		return false
	}
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from > c.tags[0].from {
			return r.saysWord(o, "je") || r.saysWord(o, "j") || r.saysWord(o, "me") || r.saysWord(o, "m") || r.saysWord(o, "moi")
		}
	}
	return false
}

// onlyDoubts says whether all that the reply answers is a doubt of the sender's: what it depends on changes nothing.
func (r *reader) onlyDoubts() bool {
	found := false
	for i := range r.list {
		switch s := r.list[i].sense; s.what {
		case wHedge:
			found = true
		case wDecision:
			if !s.maybe || !s.self {
				return false
			}
			found = true
		}
	}
	return found
}

// whenever says whether a word of condition tells a time: "quand elle reçoit", "tant que vous y êtes".
func (r *reader) whenever(t tag) bool {
	return has([]string{"quand", "lorsque", "tant", "des", "sinon"}, r.word(t))
}

// decidesBeside says whether the sentence of a clause holds an answer.
func (r *reader) decidesBeside(c *clause) bool {
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from != c.tags[0].from && (o.sense.what == wDecision || o.sense.what == wDetail) {
			return true
		}
	}
	return false
}

// adjoins says whether a clause is no clause but a circumstance of the answer before it: "c'est ok | pour notre rendez-vous".
func (r *reader) adjoins(c *clause) bool {
	for i := range r.list {
		if r.list[i].tags[0].from != c.tags[0].from {
			continue
		}
		before := r.before(i)
		if before == nil || before.sense.what != wDecision {
			return false
		}
		if before.tags[len(before.tags)-1].to == c.tags[0].from && !bearsOn(c.tags[:1], kSelf, kWe, kThird, kJoin, kReason, kYou) && !has([]string{"c", "ca", "cela", "alors", "donc", "voila", "du", "y"}, r.word(c.tags[0])) {
			return true
		}
		return has([]string{"pour", "a", "au", "aux", "chez", "dans", "de", "du", "en", "avec", "sans", "sur"}, r.word(c.tags[0])) && !bearsOn(c.tags, kSelf, kWe, kThird)
	}
	return false
}

// laughs says whether the irony of a clause is a laugh alone, in a sentence that holds no answer.
func (r *reader) laughs(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kIrony && !has([]string{"lol", "mdr", "haha", "ptdr", "ahah", "hihi", "xd", "ptdrr", "mdrr", "hahaha", "hihihi"}, r.word(t)) {
			return false
		}
	}
	if len(c.tags) > 3 && bearsOn(c.tags, kUnknown) && !bearsOn(c.tags, kSelf, kWe, kYou, kThou, kName, kVerb, kPresent, kYes, kNo, kNot, kNe, kIf, kHedge, kEvent, kMode, kModal, kAway, kAvail, kNoun, kSeat, kEnrol, kCancel, kGeneric, kLunch) {
		return true // "mon chef a râlé lol"
	}
	for i := range r.list {
		if r.list[i].tags[0].from != c.tags[0].from {
			continue
		}
		if before := r.before(i); before != nil && (before.sense.what == wDecision || before.sense.what == wDetail) {
			return false
		}
		if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && (r.list[i+1].sense.what == wDecision || r.list[i+1].sense.what == wDetail) {
			return false
		}
	}
	return !newBag(c).any(kVerb, kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kAway)
}

// joinsDecision says whether a clause of people alone stands just behind an answer, or before one, in its sentence: "je viens, ma femme".
func (r *reader) joinsDecision(c *clause) bool {
	for i := range r.list {
		if &r.list[i] != c && r.list[i].tags[0].from != c.tags[0].from {
			continue
		}
		if b := r.before(i); b != nil && b.sense.what == wDecision && len(b.sense.names) == 0 {
			return true
		}
		if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && (r.list[i+1].sense.what == wDecision || r.list[i+1].sense.what == wDetail) {
			return true
		}
	}
	return false
}

// bound says whether a condition belongs to something else than the answer: to an offer in its own clause ("je peux apporter un gâteau si vous
// voulez"), or to the clause beside it in a sentence that holds no answer.
func (r *reader) bound(c *clause) bool {
	b := newBag(c)
	if b.any(kVerb, kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kAway, kAvail, kMode, kEvent, kGeneric, kName, kHedge, kDepend, kChange, kStranger, kWhen) || r.turns(c) || r.wavers(c) {
		return false
	}
	for i, t := range c.tags {
		if t.kind == kIf && i > 1 && !bearsOn(c.tags[:i], kIf) && bearsOn(c.tags[:i], kSelf, kWe, kThird, kRelation, kYou) {
			return true
		}
		if t.kind == kIf && r.whenever(t) && !b.any(kModal) && !r.decidesBeside(c) {
			return true
		}
	}
	beside := false
	for i := range r.list {
		o := &r.list[i]
		if o.sentence != c.sentence || o.tags[0].from == c.tags[0].from {
			continue
		}
		switch o.sense.what {
		case wReason, wSuspect, wQuestion:
			if r.would(o) {
				return false
			}
			beside = beside || bearsOn(o.tags, kSelf, kWe, kThird, kRelation, kYou, kBe)
		case wCourtesy, wAck:
		default:
			return false
		}
	}
	return beside
}

// would says whether the sender speaks in the conditional: "je m'y rendrais".
func (r *reader) would(c *clause) bool {
	if !bearsOn(c.tags, kSelf, kWe) {
		return false
	}
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if strings.HasSuffix(w.word, "rais") || strings.HasSuffix(w.word, "rions") {
			return true
		}
	}
	return false
}

// concords says whether the answers of the reply make an unread clause harmless.
func (c *composer) concords(s suspicion) bool {
	if s.push.other || s.adjoins || len(c.said) == 0 {
		return false
	}
	attend, absent, maybe, update := false, false, false, false
	for _, st := range c.said {
		if st.prefilled && !c.typed() {
			return false
		}
		attend = attend || st.kind == Attend
		absent = absent || st.kind == Absent
		maybe = maybe || st.kind == Maybe
		update = update || st.kind == Update
	}
	for _, id := range s.events {
		if !c.speaksFor(id) {
			return false
		}
	}
	for _, st := range c.said {
		if s.mode != "" && (st.kind == Absent || st.mode != s.mode) {
			return false
		}
	}
	switch {
	case maybe:
		return !attend && !absent && (len(s.events) == 0 || len(s.events) == len(c.said)) && !s.organiser && !(s.push.no && s.still && !s.idle && s.Code != ReasonCondition) && !(c.onlyDoubted() && s.decides)
	case update && !attend && !absent:
		return !s.push.yes && !s.push.no && len(s.events) == 0 && s.open
	case attend && absent:
		return !s.push.yes && !s.push.no && len(s.events) == 0
	case attend && len(s.events) > 0 && (s.meets || s.push.yes):
		return false // what names the day beside a meeting, or beside words of coming that were not understood
	case attend && s.push.yes && (c.onlyPointsBack(s.at) || s.Code == ReasonOtherMatter && !c.eventsSaid()):
		return false
	case attend:
		return !s.push.no && !(c.barely() && (s.push.yes || s.meets))
	}
	return absent && !s.push.yes
}

// onlyDoubted says whether the reply says maybe by a doubt alone, and by no word of the sender's that they may come: then what else it says of coming
// must be understood.
func (c *composer) onlyDoubted() bool {
	for i := range c.list {
		if s := c.list[i].sense; s.what == wDecision && s.maybe {
			return false
		}
	}
	return true
}

// eventsSaid says whether a clause that answers names its event itself.
func (c *composer) eventsSaid() bool {
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDecision && (len(eventsNamed(o)) > 0 || bearsOn(o.tags, kGeneric)) {
			return true
		}
	}
	return false
}

// barely says whether all that says yes is a word of assent, which could be to something else: "ok pour moi".
func (c *composer) barely() bool {
	for _, st := range c.said {
		if st.kind == Attend && !st.weak {
			return false
		}
	}
	return true
}

// assent says whether a clause is a word of assent and no more.
func assent(cl *clause) bool {
	if cl.sense.rule == "saying" && ownSeat.MatchString(cl.plain()) {
		return false
	}
	return newBag(cl).only(kYes, kCourtesy, kFill, kFor, kSelf, kAck, kChange, kJoin, kAlso, kHour, kBe, kThird, kUnknown)
}

// ownSeat is in a saying that is of the sender's own coming.
var ownSeat = lazily(`\b(moi|mon nom|ma case|chaise|siege|strapontin|place|viens|serai|arrive|inscri\w+|accours|debarque|rapplique)\b`)

// ofOrganiser says whether a condition or a doubt is about what we must do or answer.
func (r *reader) ofOrganiser(c *clause) bool {
	if !bearsOn(c.tags, kIf, kHedge, kDepend) {
		return false
	}
	return bearsOn(c.tags, kYou, kSeat, kNoun, kMode, kScreen, kGeneric, kLunch) || r.saysStem(c, "plac") || r.saysStem(c, "salle")
}

// speaksFor says whether an answer is about an event.
func (c *composer) speaksFor(id string) bool {
	for _, st := range c.said {
		if st.event == id {
			return true
		}
	}
	return false
}

// suspect notes a clause that could turn the answer round.
func (c *composer) suspect(cl *clause) {
	s, b := cl.sense, newBag(cl)
	c.suspects = append(c.suspects, suspicion{
		Reason: Reason{s.code, cl.text}, sentence: cl.sentence, at: cl.tags[0].from, events: eventsNamed(cl), benign: s.benign, push: c.pushOf(cl), unread: s.what == wBlock, organiser: c.ofOrganiser(cl), mode: c.modeOf(cl), meets: b.any(kMeeting, kHour, kStranger, kWhen, kThou) || s.code == ReasonOtherMatter, adjoins: len(c.list) < 200 && c.adjoins(cl),
		still: b.any(kNot, kAway), story: story(cl), idle: s.rule == "open words" && !b.any(kVerb, kPresent, kAway, kAvail, kModal, kNo, kCancel, kYes, kEnrol, kNoun, kSeat),
		decides: s.rule == "decision", open: s.rule == "open words" && len(s.events) == 0 && !b.any(kVerb, kPresent, kAway, kAvail, kJourney, kStranger, kDepend),
	})
}
