package reply

// coreOf says which cores a clause has: words that say yes, words that say no.
func coreOf(b bag) (positive, negative bool) {
	positive = b.any(kPresent, kVerb, kNoun, kEnrol, kYes, kSeat, kJourney)
	positive = positive || b.any(kAvail) && b.any(kNe) && b.any(kThat) && !b.any(kNot)
	negative = b.any(kCancel, kNo, kAway) || b.any(kAvail) && b.any(kNot)
	return positive, negative
}

// sign is the polarity of a clause, or not ok where its negations do not add up plainly.
func (r *reader) sign(c *clause, b bag, positive, negative bool) (yes, ok bool) {
	not, ni := 0, 0
	that := false
	seenNe := false
	for _, t := range c.tags {
		switch t.kind {
		case kNot:
			switch r.word(t) {
			case "ni":
				ni++
			case "plus", "jamais", "aucun", "aucune", "guere":
				if !b.any(kNe, kModal) {
					return false, false
				}
				not++
			default:
				not++
			}
		case kNe:
			seenNe = true
		case kThat:
			that = that || seenNe
		case kMode:
			if t.value == "notremote" && seenNe {
				return false, false
			}
		}
	}
	if ni > 0 {
		if not > 0 {
			return false, false
		}
		not = 1
	}
	ne := b[kNe] > 0
	switch {
	case not > 1 || b[kNe] > 1:
		return false, false
	case negative && !positive:
		if not == 1 && !b.any(kNo, kAvail) || not == 1 && b.any(kNo) && !b.any(kModal, kAvail, kBe) {
			return false, false
		}
		return false, !b.any(kYes) && (!ne || not == 1)
	case negative && positive:
		switch {
		case b.any(kYes):
			return false, false
		case b.any(kCancel):
			return false, not == 0 && !ne && !b.any(kEnrol, kPresent, kSeat) || not == 0 && !ne && b.any(kSeat) && !b.any(kEnrol, kPresent)
		case b.any(kNo) && not == 0:
			return false, r.governs(c) && !b.any(kEnrol, kSeat)
		}
		return false, not == 1 || b.any(kAvail)
	case not == 0 && !ne:
		return true, !r.must(c)
	case not == 0 && that:
		return true, b.any(kMode, kHour, kPart) && b.any(kVerb, kPresent, kAvail)
	case not == 0:
		return false, b.any(kModal) && b.any(kVerb, kPresent, kJourney)
	}
	return false, !b.any(kYes, kEnrol, kSeat) && (b.any(kVerb, kPresent, kJourney) || r.atTown(c, b))
}

// governs says whether each yes word is governed by a no word before it: "impossible de venir", "dois annuler ma venue".
func (r *reader) governs(c *clause) bool {
	no := false
	for _, t := range c.tags {
		switch t.kind {
		case kNo:
			no = true
		case kVerb, kPresent, kNoun, kJourney:
			if !no || t.kind == kVerb && t.value != "0" {
				return false
			}
		case kBe:
			if no {
				return false
			}
		}
	}
	return no
}

// atTown says whether somebody is said to be in an event's town: "je serai à Épernay", "ne pourrai être ni à … ni à …".
func (r *reader) atTown(c *clause, b bag) bool {
	if !b.any(kBe) || !b.any(kSelf, kName, kThird) || b.any(kAway, kAvail) {
		return false
	}
	for i, t := range c.tags {
		if t.kind == kEvent && (t.mention.how == "town" || t.mention.how == "venue") && i > 0 && has([]string{"a", "sur"}, r.words[c.tags[i-1].to-1].word) {
			return true
		}
	}
	return false
}

// must says whether the clause speaks of a duty: "je dois venir" is no plain yes.
func (r *reader) must(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kModal && t.value == "must" {
			return true
		}
	}
	return false
}
