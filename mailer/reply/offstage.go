package reply

// Somebody spoken of by their office alone, "Monsieur le Maire": what is said of them counts where a named person takes their place.

// readOffice takes a clause in which an official thanks, or has read the letter.
func readOffice(r *reader, c *clause, b bag) (sense, bool) {
	own := namesSelf(c) && b[kSelf] == 1 && b[kRelation] < 2
	if b[kRelation] != 1 && !own && !(c.tags[0].kind == kCourtesy && r.official(c.tags[0])) || c.question || !b.any(kAck, kRelay) && !r.receives(c) ||
		b.any(kName, kUnnamed, kCompany, kVerb, kPresent, kAway, kAvail, kJourney, kNoun, kEnrol, kCancel, kNo, kYes, kNot, kNe, kHedge, kIf, kOr, kSeat, kMode, kLunch, kReplaces, kReplaced, kStranger, kForward, kFuture) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kRelation && !r.official(t) {
			return sense{}, false
		}
	}
	s := sense{what: wReason}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	s.events = nil
	if own {
		return s, true
	}
	r.boss = c.tags[0].from + 1
	return s, true
}

// readOfficeAway takes "Monsieur le Maire ne pourra être présent": somebody without a name stays away.
func readOfficeAway(r *reader, c *clause, b bag) (sense, bool) {
	spoken := b[kRelation] == 0 && len(c.tags) > 1 && c.tags[0].kind == kCourtesy && r.official(c.tags[0]) && (c.tags[1].kind == kBe || c.tags[1].kind == kNe)
	if b[kRelation] != 1 && !spoken || c.question || b.any(kName, kSelf, kWe, kThou, kHedge, kIf, kOr, kPlus, kAlso, kUnnamed, kCompany, kReplaces, kReplaced, kHand, kSend, kYes, kExcept, kStranger, kForward, kFuture, kPast, kHearsay) ||
		!r.covered(b) && !r.harmless(c, b) {
		return sense{}, false
	}
	denied := b[kNot] <= 1 && b.any(kNe) && (b.any(kNot) || b.any(kModal)) && b.any(kVerb, kPresent, kAvail, kJourney, kModal) && !b.any(kAway, kNo, kCancel)
	if !denied && !(b.any(kAway, kNo) && !b.any(kNot, kNe, kPresent, kVerb)) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kRelation {
			if !r.official(t) {
				return sense{}, false
			}
			break
		}
		if spoken {
			break
		}
		if t.kind != kFill && t.kind != kCourtesy && t.kind != kCivility && t.kind != kConfirm && t.kind != kThat {
			return sense{}, false
		}
	}
	s := sense{what: wDecision, nobody: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	r.boss = c.tags[0].from + 1
	return s, true
}

// vocative says whether the sentence of clause c begins with an office alone, "Madame la Présidente,", and c has no subject but that.
func (r *reader) vocative(c *clause) bool {
	for i := range r.list {
		o := &r.list[i]
		if o.sentence != c.sentence {
			continue
		}
		if o.tags[0].from >= c.tags[0].from || len(o.tags) != 1 || !r.official(o.tags[0]) {
			return false
		}
		r.boss = o.tags[0].from + 1
		return true
	}
	return false
}

// officeFirst says whether the sentence of clause c begins with somebody's office, and goes on with nothing but what is told of them: "Monsieur le
// Sénateur, retenu par la session, ne pourra venir".
func (r *reader) officeFirst(c *clause) bool {
	first := -1
	for i := range r.list {
		o := &r.list[i]
		if o.sentence != c.sentence {
			continue
		}
		if o.tags[0].from >= c.tags[0].from {
			break
		}
		if first < 0 {
			if !r.official(o.tags[0]) && !(len(o.tags) > 1 && r.official(o.tags[1])) || !newBag(o).only(kRelation, kFill, kUnknown, kCapital, kBody, kMeeting, kFunction, kCourtesy) {
				return false
			}
			first = i
			continue
		}
		if bearsOn(o.tags, kSelf, kWe, kName, kThird, kRelation) || o.sense.what != wReason && o.sense.what != wCourtesy && !(o.sense.what == wDecision && !o.sense.yes && newBag(o).only(kAway, kFill, kJoin, kGeneric)) {
			return false
		}
	}
	if first < 0 {
		return false
	}
	r.boss = r.list[first].tags[0].from + 1
	return true
}

// saysThird says whether a clause begins with "ne" and a verb that can be in the third person alone.
func (r *reader) saysThird(c *clause) bool {
	at := c.tags[0].from
	if w := r.words[at].word; w != "ne" && w != "n" {
		return false
	}
	third := false
	for _, w := range r.words[at:min(at+4, c.tags[len(c.tags)-1].to)] {
		for _, f := range conjugation()[w.word] {
			if f.person == "1" {
				return false
			}
			third = third || f.person == "3"
		}
	}
	return third
}

// official says whether a relation is an office that one person holds: "Monsieur le Maire", "notre présidente", not "ma collègue".
func (r *reader) official(t tag) bool {
	for _, w := range r.words[t.from:t.to] {
		if has([]string{"maire", "president", "presidente", "directeur", "directrice", "prefet", "prefete", "depute", "deputee", "senateur", "senatrice", "dgs", "proviseur", "proviseure", "recteur", "rectrice", "ministre", "bourgmestre", "monseigneur"}, w.word) {
			return true
		}
	}
	return false
}

// receives says whether the clause tells of a letter that was read: "a pris connaissance", "est sensible à votre invitation", "vous remercie".
func (r *reader) receives(c *clause) bool {
	text := c.plain()
	for _, sign := range []string{"a pris connaissance", "a bien pris connaissance", "a bien recu", "a recu", "a lu", "vous remercie", "sensible", "m a chargee", "m a charge", "me charge", "m a priee", "m a prie", "m a demande", "touche", "touchee", "vous sait gre"} {
		if contains(text, sign) {
			return true
		}
	}
	return false
}

// namedComes says whether who is named behind clause i, in its sentence, comes: "absente ce jour-là ; Léa Petit, elle, y sera" is not away herself.
func (r *reader) namedComes(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if s := r.list[k].sense; s.what == wDecision && s.yes && s.rule == "decision" && !s.self && !bearsOn(r.list[k].tags, kReplaced, kReplaces, kHand, kSend) {
			return true
		}
	}
	return false
}

// lendSubjects leaves "retenu par ailleurs," to the subject of the clause behind it: "il ne pourra venir".
func (r *reader) lendSubjects() {
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if before != nil && c.sense.what == wBlock && c.sense.code == ReasonWho && r.participial(c) && before.sense.what == wDecision && !before.sense.yes && before.sense.self && len(before.sense.names) == 0 && !bearsOn(c.tags, kName, kRelation, kThird, kHedge, kIf, kVerb, kPresent, kEvent) {
			c.sense = sense{what: wReason, rule: "said of the sender before it"} // "je ne serai pas des leurs, étant en congé"
		}
	}
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if next.tags[0].kind == kForce && next.sentence == c.sentence && (c.sense.what == wBlock || c.sense.what == wSuspect) && !bearsOn(c.tags, kName, kVerb, kPresent, kNoun, kEnrol, kYes, kIf) {
			c.sense = sense{what: wReason, rule: "what forces the sender"}
			continue
		}
		r.ownReplaced(c, next)
		if r.lendReason(c, next) || r.lendMeeting(c, next) {
			continue
		}
		if c.sense.what == wBlock && c.sense.code == ReasonWho && r.participial(c) && next.sentence == c.sentence && (next.tags[0].kind == kSelf || next.sense.selfOut && (contains(next.plain(), "c est") || len(r.in.Registered) == 0 && forMyself.MatchString(next.plain()))) && next.sense.what == wDecision && !bearsOn(c.tags, kName, kRelation, kThird, kHedge, kIf) {
			c.sense = sense{what: wReason, rule: "said of the sender behind it"}
			continue
		}
		if r.lendDay(c, next) {
			continue
		}
		if c.sense.what != wDecision || c.sense.yes || !c.sense.self || len(c.sense.events) > 0 || next.sentence != c.sentence || c.heading ||
			!r.participial(c) && (bearsOn(c.tags, kSelf, kWe, kVerb, kModal, kBe, kPresent, kNoun, kEnrol, kYes) || !bearsOn(c.tags, kAway)) {
			continue
		}
		if i > 0 && r.list[i-1].sentence == c.sentence && r.official(r.list[i-1].tags[0]) && r.list[i-1].sense.code == ReasonUnnamed && newBag(&r.list[i-1]).only(kRelation, kFill, kBody, kFunction, kUnknown) && len(c.tags) == 1 {
			r.list[i-1].sense = sense{what: wDecision, nobody: true, rule: "office that is kept away"}
			c.sense = sense{what: wReason, rule: "said of the office before it"}
			continue
		}
		if first := next.tags[0].kind; (first == kThird || first == kName || first == kRelation && r.official(next.tags[0]) || first == kNe && next.sense.nobody) && !bearsOn(next.tags, kSelf) {
			if first == kName && r.namedComes(i) {
				c.sense = sense{what: wBlock, code: ReasonWho, rule: "away beside who comes"}
				continue
			}
			c.sense = sense{what: wReason, rule: "said of the subject behind it"}
		}
	}
}

// forMyself says that somebody comes in the sender's own place.
var forMyself = lazily(`\b(me|m y|m) (representera|remplacera|suppleera)\b|\ba ma place\b`)

// lendReason leaves "étant retenu par ailleurs," to somebody named who has somebody stand in behind it: "il a demandé à X de le représenter", "M. Y sera remplacé par X".
func (r *reader) lendReason(c, next *clause) bool {
	if c.sense.what != wBlock || c.sense.code != ReasonWho || !r.participial(c) || next.sentence != c.sentence || next.tags[0].kind != kThird && next.tags[0].kind != kName ||
		next.sense.what != wDecision || len(next.sense.absent) != 1 || bearsOn(c.tags, kName, kRelation, kThird, kHedge, kIf, kSelf, kWe) {
		return false
	}
	s := sense{what: wReason, rule: "said of the subject behind it"}
	if bearsOn(c.tags, kEvent) {
		if r.eventsOf(c, &s) != "" || len(next.sense.events) > 0 {
			return false
		}
		s.what = wTopic
	}
	c.sense = s
	return true
}

// lendDay leaves "ne pouvant être présente le 28 mai," to somebody who is the subject of the clause behind it, and the day to what is said of them there: "Mme X a
// demandé à M. Y de la représenter". Of whom nothing is said there, a person must see whose no it is.
func (r *reader) lendDay(c, next *clause) bool {
	if c.sense.what != wDecision || c.sense.yes || !c.sense.self || len(c.sense.events) == 0 || next.sentence != c.sentence || c.heading || bearsOn(c.tags, kSelf, kWe, kName, kRelation) ||
		!r.participial(c) && (!bearsOn(c.tags, kAway) || bearsOn(c.tags, kVerb, kModal, kBe, kPresent, kNoun, kEnrol, kYes)) {
		return false
	}
	if first := next.tags[0].kind; first != kName && first != kThird && !(first == kRelation && r.official(next.tags[0])) || bearsOn(next.tags, kSelf) {
		return false
	}
	if s := next.sense; s.what != wDecision || s.yes && len(s.absent) == 0 && !s.nobody || len(s.events) > 0 {
		c.sense = sense{what: wBlock, code: ReasonWho, rule: "said of the subject behind it"}
		return true
	}
	c.sense = sense{what: wTopic, events: c.sense.events, rule: "said of the subject behind it"}
	return true
}

// settleOwnOffice takes an office in front of the sender's own name, "la présidente de la commission, Mme X," for what it is: theirs.
func (r *reader) settleOwnOffice() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.sentence != next.sentence || c.sense.what != wBlock || !r.official(c.tags[0]) && !(c.tags[0].kind == kRelation && len(c.tags) > 1) || !newBag(c).only(kRelation, kFunction, kUnknown, kCapital, kFill, kBody, kMeeting) ||
			!namesSelf(next) || !newBag(next).only(kSelf, kCivility) {
			continue
		}
		c.sense = sense{what: wCourtesy, rule: "office of the sender"}
	}
}

// settleOffices reads "Monsieur le Sous-Préfet, empêché, sera représenté par X" across its commas.
func (r *reader) settleOffices() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wBlock || c.sense.code != ReasonUnnamed || c.sense.rule != "person" || !newBag(c).only(kRelation, kCourtesy) || !r.official(c.tags[len(c.tags)-1]) {
			continue
		}
		for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
			o := &r.list[k]
			if o.sense.what == wDecision && !o.sense.yes && o.sense.self && newBag(o).only(kAway, kFill, kJoin, kGeneric) {
				continue
			}
			if o.sense.what == wReason {
				continue
			}
			if o.sense.what == wDecision && !o.sense.yes && o.sense.nobody && len(o.sense.names) == 0 && !o.sense.self {
				for m := i; m < k; m++ {
					r.list[m].sense = sense{what: wReason, rule: "said of the office before it"}
				}
				break
			}
			first := o.tags[0].kind
			if o.sense.what != wDecision || len(o.sense.names) == 0 || o.sense.self || o.sense.selfOut || first != kReplaced && first != kHand && !bearsOn(o.tags[:min(3, len(o.tags))], kSend) {
				break
			}
			c.sense = sense{what: wDecision, nobody: true, rule: "office of the one replaced"}
			for m := i + 1; m < k; m++ {
				r.list[m].sense = sense{what: wReason, rule: "said of the office before it"}
			}
			break
		}
	}
}

// participial says whether a clause begins with "ne pouvant", "étant" or "n'ayant pu": its subject is that of the clause behind it.
func (r *reader) participial(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:min(c.tags[0].from+4, len(r.words))] {
		if has([]string{"pouvant", "etant", "ayant", "sachant"}, w.word) {
			return true
		}
	}
	return false
}

// ofBoss says whether the pronoun of clause c stands for somebody spoken of by their office, because nobody was named since.
func (r *reader) ofBoss(c *clause) bool {
	if r.boss == 0 || r.boss > c.tags[0].from+1 {
		return false
	}
	for _, at := range r.seen {
		if at.token < c.tags[0].from && at.token+1 > r.boss && !r.people[at.person].addressee {
			return false
		}
	}
	return true
}

// deputised says whether a named person comes.
func (c *composer) deputised() bool {
	for _, st := range c.said {
		if st.kind == Attend {
			return true
		}
	}
	return false
}
