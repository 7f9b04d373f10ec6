package reply

import "strings"

// The backdrop of an answer: why somebody cannot come, how they travel, who passed the letter on. A clause of it bears on nothing
// where it holds no word of taking part, no person of whom it could be said, no other day and no condition.

// pureNo says whether a clause that was not placed can be nothing but a reason for staying away: it says no, of nobody but the
// sender, and of no event or mode.
func (r *reader) pureNo(c *clause, b bag) bool {
	if !b.any(kNot, kNo, kCancel, kAway) || c.question {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kNot && has([]string{"moins", "ni"}, r.word(t)) {
			return false
		}
	}
	return !b.any(kName, kRelation, kUnnamed, kCompany, kThird, kMode, kScreen, kEvent, kStranger, kYes, kLunch, kIf, kHedge, kThou, kBlock, kChange, kAlso, kEnrol, kThat, kExcept, kOr)
}

// readRelayed takes a clause that tells that somebody passed the letter on or reads along: "ma directrice m'a transmis votre invitation",
// "mon élu est en copie". Whoever it is, they say nothing here.
func readRelayed(_ *reader, c *clause, b bag) (sense, bool) {
	return sense{what: wReason}, b.any(kRelay) && !c.question && !b.any(kVerb, kPresent, kAway, kAvail, kJourney, kNoun, kEnrol, kCancel, kNo, kNot, kNe, kSeat, kHedge, kIf, kOr, kAlso, kReplaces, kReplaced, kMode, kLunch, kStranger)
}

// device says whether a means of the video call is what the clause speaks of, not what the sender will sit at: "la connexion est mauvaise".
func (r *reader) device(c *clause, b bag) bool {
	if b.any(kSelf, kName, kThird, kRelation, kVerb, kPresent, kMode, kFor, kNoun, kYes) {
		return false
	}
	lead := true
	for _, t := range c.tags {
		switch {
		case t.kind == kScreen && lead:
			return b.any(kBe, kNot) || r.neutralVerb(c)
		case t.kind != kFill:
			lead = false
		}
	}
	return false
}

func (r *reader) neutralVerb(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kUnknown && neutral(r.word(t)) == neutralVerb {
			return true
		}
	}
	return false
}

// elsewhen says whether a clause sets another meeting on another day: it is none of ours, whoever holds it.
func (r *reader) elsewhen(b bag) bool {
	return b.any(kStranger) && b.any(kMeeting) && !b.any(kVerb, kPresent, kAvail, kJourney, kNoun, kEnrol, kCancel, kYes, kNo, kSeat, kHedge, kGeneric, kEvent, kChange, kThou)
}

// chat says whether a clause that says tu is small talk: it holds nothing of coming, asks nothing and requests nothing.
func (r *reader) chat(c *clause, b bag) bool {
	return !c.question && !b.bearing() && !b.any(kModal, kRequest, kConfirm, kIf, kNot, kNe, kBlock, kEvent, kGeneric, kMode, kLunch, kHearsay)
}

// same says whether all that a clause of backdrop names is an event of ours, so that it can be held against what is said of it.
func (r *reader) same(c *clause, b bag) (sense, bool) {
	if !b.any(kEvent) || r.must(c) || b.any(kNot, kNe, kHedge, kIf, kScreen, kStranger, kOr, kName, kRelation, kThird, kCapital, kMeeting, kHour, kWhen, kBlock) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kUnknown && neutral(r.word(t)) == "" && c.tags[0].kind != kSelf {
			return sense{}, false
		}
	}
	s := sense{what: wSuspect, code: ReasonUnclear, benign: true}
	if code := r.eventsOf(c, &s); code != "" || len(s.minus) > 0 {
		return sense{}, false
	}
	return s, true
}

// A suspicion is a clause that could turn the answer round.
type suspicion struct {
	Reason
	sentence int
	events   []string
	benign   bool
}

// checkSuspects hands the reply on for words that could turn it round. Beside a no they are its reason; beside a yes to the
// very event that they name they can be nothing but its circumstances.
func (c *composer) checkSuspects() {
	if len(c.said) == 0 && c.off {
		return
	}
	for _, s := range c.suspects {
		if len(c.said) > 0 && (c.allAbsent() || c.excusedBy(s, Absent) || s.benign && c.excusedBy(s, Attend)) {
			continue
		}
		c.block(s.Code, s.Detail)
	}
}

// excusedBy says whether a suspicion stands in the sentence of a statement of that kind alone, or names events that all have one.
func (c *composer) excusedBy(s suspicion, kind Kind) bool {
	for _, id := range s.events {
		found := false
		for _, st := range c.said {
			found = found || st.event == id && st.kind == kind
		}
		for _, st := range c.said {
			found = found && (st.event != id || st.kind == kind)
		}
		if !found {
			return false
		}
	}
	if len(s.events) > 0 {
		return true
	}
	beside := false
	for _, st := range c.said {
		if st.sentence != s.sentence {
			continue
		}
		if st.kind != kind {
			return false
		}
		beside = true
	}
	return beside && !strings.HasPrefix(fold(s.Detail), "mais")
}
