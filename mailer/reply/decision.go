package reply

// coreOf says which cores a clause has: words that say yes, words that say no.
func coreOf(b bag) (positive, negative bool) {
	positive = b.any(kPresent, kVerb, kNoun, kEnrol, kYes, kSeat, kJourney)
	positive = positive || b.any(kAvail) && b.any(kNe) && b.any(kThat) && !b.any(kNot)
	negative = b.any(kCancel, kNo, kAway) || b.any(kAvail) && b.any(kNot)
	return positive, negative
}

// readDecision reads a clause with a core: its sign, who, which event and how. Every tag must have a part in it.
func readDecision(r *reader, c *clause, b bag) (sense, bool) {
	positive, negative := coreOf(b)
	positive = positive || r.atTown(c, b)
	if !positive && !negative {
		if b.any(kAvail) && b.any(kSelf) && !b.any(kNot, kNe, kName, kThird, kWe, kHedge, kIf) {
			return sense{what: wReason}, true
		}
		return readModal(r, c, b)
	}
	if b.any(kLunch) && b.any(kCancel) && !b.any(kVerb, kPresent) {
		return r.lunchCancelled(c, b)
	}
	if b.any(kAway) && !b.any(kNo, kCancel) && !positive && (b.any(kWhen, kStranger) || r.elsewhere(c)) {
		return sense{what: wReason}, true
	}
	if b.any(kCancel) && !b.any(kEvent, kGeneric, kNoun, kVerb, kSeat) && r.leaves(c) {
		return block(ReasonLeave)
	}
	if b.any(kAway) && !positive && !b.any(kNo, kCancel, kBe, kSelf, kThird, kWe, kName) && b.any(kUnknown, kCapital, kMeeting) && len(r.topic) == 0 {
		return sense{what: wReason}, true
	}
	if b.any(kCancel) && !b.any(kNo, kSelf, kThird, kName, kNoun, kEvent, kGeneric, kSeat, kVerb, kForce) && !r.ofSender(c) && len(r.topic) == 0 {
		return block(ReasonUnclear)
	}
	if b.any(kAway) && !positive && !b.any(kNo, kCancel, kSelf, kThird, kWe, kName) && r.word(c.tags[0]) == "etant" && b.any(kUnknown, kCapital, kMeeting) {
		return sense{what: wReason}, true
	}
	if r.thing(c, b) {
		return sense{what: wReason}, true
	}
	if b.any(kMeeting) {
		if negative && !positive && b.any(kAway) && !b.any(kEvent) {
			return sense{what: wReason}, true
		}
		return block(ReasonOtherMatter)
	}
	s := sense{what: wDecision}
	sign, ok := r.sign(c, b, positive, negative)
	if !ok {
		return block(ReasonUnclear)
	}
	s.yes = sign
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	if !r.covered(b) && !r.whoIs(c, b) {
		return block(ReasonUnclear)
	}
	if b.any(kHedge) {
		if !s.yes {
			return block(ReasonUnclear)
		}
		s.maybe = true
	}
	if code := r.who(c, b, &s); code != "" {
		s.what, s.code = wBlock, code
		return s, true
	}
	if b.any(kJourney) && !s.yes && !b.any(kVerb, kPresent, kNoun, kNo, kCancel) {
		s.journey = true
	}
	r.details(c, &s)
	return s, true
}

// thing says whether a weak verb of the clause has a thing as its subject: "le bilan suivra".
func (r *reader) thing(c *clause, b bag) bool {
	if b.any(kSelf, kWe, kThird, kName, kRelation, kFunction, kPresent, kNoun, kEnrol, kYes, kNo, kSeat, kJourney, kCancel, kModal, kThou, kYou) || len(r.topic) > 0 {
		return false
	}
	noun := false
	for _, t := range c.tags {
		switch t.kind {
		case kUnknown, kMeeting, kGeneric:
			noun = true
		case kVerb:
			return noun && has([]string{"suivra", "suit", "rejoint", "ira", "vient", "suivront", "suivre"}, r.words[t.to-1].word) && c.tags[0].kind != kVerb && !has([]string{"ma", "mon", "notre", "un", "une"}, r.word(c.tags[0]))
		}
	}
	return false
}

// elsewhere says whether the clause names a town: where somebody is on that day, not the event held there.
func (r *reader) elsewhere(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.how == "town" {
			return true
		}
	}
	return false
}

// leaves says whether a cancelling word can be said of a list as well: "me désinscrire".
func (r *reader) leaves(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kCancel && has([]string{"desinscrire", "desinscris", "desinscrivez", "supprimer", "supprimez", "retirer", "retire"}, r.words[t.to-1].word) {
			return true
		}
	}
	return false
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

// ofSender says whether the clause has "me", "ma" or "mon" in it.
func (r *reader) ofSender(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"me", "m", "ma", "mon", "moi", "nous", "notre"}, w.word) {
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

// whoIs says whether the only word left over is the "qui" of "c'est moi qui viens".
func (r *reader) whoIs(c *clause, b bag) bool {
	if b[kAsk] != 1 || c.question || !b.any(kVerb, kPresent) {
		return false
	}
	first := b[kName] == 1
	for _, t := range c.tags {
		if t.kind == kAsk && r.word(t) != "qui" {
			return false
		}
		first = first || (t.kind == kVerb || t.kind == kBe) && t.value == "1"
	}
	rest := bag{}
	for k, n := range b {
		if k != kAsk {
			rest[k] = n
		}
	}
	return first && r.covered(rest)
}

// covered says whether nothing in the clause is left over.
func (r *reader) covered(b bag) bool {
	return b.only(kSelf, kWe, kThird, kYou, kThou, kName, kRelation, kBe, kPresent, kAway, kAvail, kVerb, kJourney, kNoun, kSeat, kConfirm, kCancel, kModal,
		kRequest, kEnrol, kYes, kNo, kNot, kNe, kThat, kEvent, kGeneric, kMode, kLunch, kDiet, kAccess, kNeeds, kHedge, kHour, kPart, kCourtesy, kAck,
		kFill, kChange, kAlso, kJoin, kExcept, kAll, kPlus, kFor, kMail, kFunction, kCompany, kForce)
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

// readModal reads "je ne peux pas" without its verb.
func readModal(r *reader, c *clause, b bag) (sense, bool) {
	if b[kNot] != 1 || !b.any(kModal) || !b.any(kSelf) || !b.only(kSelf, kModal, kNot, kNe, kFill, kEvent, kGeneric, kCourtesy, kChange, kFor, kJoin) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kModal && !has([]string{"peux", "pourrai", "puis"}, r.word(t)) {
			return sense{}, false
		}
	}
	s := sense{what: wDecision, self: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

func (r *reader) lunchCancelled(c *clause, b bag) (sense, bool) {
	if !b.only(kLunch, kCancel, kRequest, kFill, kEvent, kGeneric, kCourtesy, kSelf, kModal) {
		return block(ReasonUnclear)
	}
	s := sense{what: wDetail, lunch: "no", fixed: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// who finds out of whom a decision speaks; a code if that is not plain.
func (r *reader) who(c *clause, b bag, s *sense) string {
	persons := ""
	me, us, him, moi := b[kSelf] > 0, false, false, false
	for i, t := range c.tags {
		switch t.kind {
		case kBe, kVerb, kModal:
			persons += t.value
		case kEnrol:
			me, us, him = me || t.value == "me", us || t.value == "us", him || t.value == "him"
		case kSelf:
			moi = moi || t.value == "moi"
		case kName:
			s.names = append(s.names, t.person)
		case kRelation:
			return ReasonUnnamed
		case kCompany:
			if s.count = number(t.value); !r.counted(s.count) {
				return ReasonUnnamed
			}
			s.all = true
		case kPlus:
			if i+1 < len(c.tags) && !has([]string{string(kName), string(kLunch), string(kMode), string(kFill), string(kCourtesy)}, string(c.tags[i+1].kind)) {
				return ReasonUnclear
			}
		}
	}
	first := contains(spaced(persons), "1")
	switch {
	case len(s.names) > 0:
		return r.whoNamed(c, b, s, persons, me, moi, him)
	case us || b.any(kWe) && contains(spaced(persons), "4"), contains(spaced(persons), "4") && !me:
		s.all = true
	case b.any(kWe) && !first:
		s.all = true
	case s.all:
	case b.any(kThird) && !me && (contains(spaced(persons), "3") || contains(spaced(persons), "6")):
		if len(r.others()) == 0 {
			return ReasonWho
		}
		s.names = []int{r.lastNamed(c)}
		if contains(spaced(persons), "6") {
			s.names = nil
			s.names = append(s.names, r.others()...)
		}
	case him:
		s.enrols = true
	case contains(spaced(persons), "3") && !contains(spaced(persons), "1") && !me:
		if b.any(kYes, kNoun, kEnrol, kNo) && !b.any(kVerb, kPresent, kAway) {
			s.self = true
			return ""
		}
		return r.whoTopic(s)
	case contains(spaced(persons), "6") && !me:
		if c.heading && len(r.topic) == 0 && s.yes {
			s.enrols = true
			return ""
		}
		return r.whoTopic(s)
	case b.any(kYou) && !me && !first && b.any(kVerb, kPresent) && !b.any(kRequest, kEnrol, kConfirm):
		return ReasonUnclear
	case !me && !first && len(r.topic) > 0:
		return r.whoTopic(s)
	default:
		s.self = true
	}
	return ""
}

// counted says whether a number of people is that of those named, with the sender or without.
func (r *reader) counted(n int) bool {
	named := len(r.others())
	return n > 1 && (n == named+1 || n == named)
}

// others are the places of the persons named, those greeted apart.
func (r *reader) others() []int {
	var out []int
	for i, p := range r.people {
		if !p.addressee {
			out = append(out, i)
		}
	}
	return out
}

// spaced parts the letters of persons by blanks.
func spaced(persons string) string {
	out := ""
	for _, p := range persons {
		out += string(p) + " "
	}
	return out
}

// whoTopic leaves a verb in the third person to the names that the sentence began with.
func (r *reader) whoTopic(s *sense) string {
	if len(r.topic) == 0 {
		return ReasonWho
	}
	s.names = append(s.names, r.topic...)
	return ""
}

func (r *reader) whoNamed(c *clause, b bag, s *sense, persons string, me, moi, him bool) string {
	one := contains(spaced(persons), "1")
	switch {
	case him:
		if one && b.any(kVerb, kPresent) {
			return ReasonUnclear
		}
	case one && b.any(kVerb, kPresent):
		if !b.any(kPlus) && !moi {
			return ReasonUnclear
		}
		s.self = true
	case moi:
		s.self = true
	case contains(spaced(persons), "4"):
		return ReasonUnclear
	case b.any(kConfirm, kNoun) && !b.any(kPresent, kVerb) && me && r.mine(c):
		return ReasonUnclear
	}
	return ""
}

// mine says whether the noun of the clause is the sender's: "ma présence".
func (r *reader) mine(c *clause) bool {
	for _, t := range c.tags {
		if w := r.word(t); t.kind == kNoun && (w == "ma" || w == "mon") {
			return true
		}
	}
	return false
}

// lastNamed is the person named last before clause c.
func (r *reader) lastNamed(c *clause) int {
	last := len(r.people) - 1
	from := c.tags[0].from
	best := -1
	for i, at := range r.seen {
		if at.token < from && !r.people[at.person].addressee && (best < 0 || at.token > r.seen[best].token) {
			best = i
		}
	}
	if best >= 0 {
		return r.seen[best].person
	}
	return last
}
