package reply

// The rule "decision": a clause with a core, a word that says yes or no to coming. Whose it is: who.go; its sign: polarity.go.

// readDecision reads a clause with a core. One that is not understood and says no of nothing but the sender is harmless beside a no.
func readDecision(r *reader, c *clause, b bag) (sense, bool) {
	s, ok := readCore(r, c, b)
	if ok && s.what == wBlock && s.code == ReasonUnclear && r.pureNo(c, b) {
		s = sense{what: wSuspect, code: ReasonUnclear}
	}
	if s.what == wBlock && s.code == ReasonUnclear && b.any(kRelation, kUnnamed) && !b.any(kName, kNot, kNe) && r.saysWord(c, "avec") {
		s.code = ReasonUnnamed // "je viendrai avec ma collègue": staff are told what is missing
	}
	return s, ok
}

// readCore reads a clause's sign, who, which event and how. Every tag must have a part in it.
func readCore(r *reader, c *clause, b bag) (sense, bool) {
	if s, ok := r.noDecision(c, b); ok {
		return s, true
	}
	positive, negative := coreOf(b)
	positive = positive || r.atTown(c, b) || r.takesAll(c, b) || r.isOfAll(c, b)
	if !positive && !negative {
		if b.any(kAvail) && b.any(kSelf) && !b.any(kNot, kNe, kName, kThird, kWe, kHedge, kIf) {
			if b.any(kStranger) {
				return block(ReasonOtherDate) // "je serai disponible le 11 juin, comptez sur moi"
			}
			return sense{what: wReason}, true
		}
		return readModal(r, c, b)
	}
	if s, ok := r.bystander(c, b, positive, negative); ok {
		return s, true
	}
	if o, ok := r.ofOtherDays(c, b, false); ok && r.saysWord(c, "conviennent") && b.any(kNe, kNot) {
		return o, true // "les autres dates ne me conviennent pas"
	}
	s := sense{what: wDecision}
	sign, ok := r.sign(c, b, positive, negative)
	if !ok {
		return block(ReasonUnclear)
	}
	s.yes = sign
	if !sign && !b.any(kHedge) && (r.saysWord(c, "crains") || r.saysWord(c, "craint") || r.saysWord(c, "craignons")) && !b.any(kNot, kNe) {
		return block(ReasonUnclear) // "je crains de devoir annuler"
	}
	if sign && (r.unreal(c) || r.dangles(c) || r.wherever(c) || r.severed(c, c.tags[len(c.tags)-1].to)) || b.any(kNo) && r.refusesThing(c) || !sign && r.cannotTell(c) {
		return block(ReasonUnclear)
	}
	if o, ok := r.ofOtherDays(c, b, sign); ok {
		return o, true
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	if len(s.events) > 1 && r.dayLeftOver(c) {
		return block(ReasonTwoEvents)
	}
	if !s.yes && len(s.events) == 0 && len(s.minus) > 0 && c.tags[0].kind == kExcept {
		s.events, s.minus, s.less = s.minus, nil, true
	}
	if !s.yes && b.any(kLunch) && b.any(kVerb, kPresent) && !b.any(kEvent, kGeneric, kName, kThird, kNo, kCancel, kAway, kMode, kPart, kHour) && r.covered(b) && r.comesBefore(c) {
		return sense{what: wDetail, lunch: "no", self: b.any(kSelf), fixed: true}, true // "je viens, mais ne serai pas des vôtres à table"
	}
	if r.someOf(c, b, s.yes) || s.yes && r.saysWord(c, "conviennent") && len(s.events) < 2 || !s.yes && b.any(kLunch) && b.any(kVerb, kPresent) && !b.any(kEvent, kGeneric) {
		return block(ReasonTwoEvents)
	}
	if !s.yes && r.waitedFor(c) {
		return block(ReasonUnclear)
	}
	if d, ok := r.refusesMeal(c, b, s); ok {
		return d, true
	}
	return r.settleCore(c, b, s)
}

// settleCore gives a decision whose sign and events are known its people and details, where nothing in the clause is left over.
func (r *reader) settleCore(c *clause, b bag, s sense) (sense, bool) {
	if s.yes && b.any(kYes) && !b.any(kVerb, kPresent, kNoun, kEnrol, kSeat, kEvent, kGeneric, kMode, kLunch, kConfirm) && (contains(c.plain(), "pour un") || contains(c.plain(), "pour une")) {
		return block(ReasonUnclear) // "avec plaisir pour un café"
	}
	if !s.yes && r.in.Answers == AnswersProgramme && len(s.events) == 0 && (r.none(c) || r.theseDays(c) || r.thisYear(c)) {
		for _, e := range r.in.Programme.Events {
			s.events = append(s.events, e.ID)
		}
	}
	if !r.covered(b) && !r.whoIs(c, b) && !r.harmless(c, b) && !r.marginal(c, b, s.yes) {
		if s.yes && !b.any(kName, kSelf, kWe) && r.comesForeign(c) {
			return block(ReasonWho) // "une partie de l'équipe viendra"
		}
		return block(ReasonUnclear)
	}
	if b.any(kHedge) {
		if !s.yes || b.any(kAck) {
			return block(ReasonUnclear)
		}
		s.maybe = true
	}
	if code := r.who(c, b, &s); code != "" {
		s.what, s.code = wBlock, code
		return s, true
	}
	if code := r.whoForeign(c, b, &s); code != "" {
		return block(code)
	}
	s.partial = !s.yes && (r.halfDay(c) || r.onSite(c) && !b.any(kNo, kCancel, kAway, kAvail) || b.any(kMode) && r.spoken(c) || r.otherThanHeld(c))
	if b.any(kJourney) && !s.yes && !b.any(kVerb, kPresent, kNoun, kNo, kCancel) {
		s.journey = true
	}
	r.details(c, &s)
	return s, true
}

// noDecision takes turns of speech that only look like a decision, and "je passe", which hardly does.
func (r *reader) noDecision(c *clause, b bag) (sense, bool) {
	if w := r.word(c.tags[0]); w == "dont" && !b.any(kName, kRelation, kCompany, kUnnamed) {
		return sense{what: wReason}, true
	}
	if has([]string{"bien pris", "c est bien pris", "bien pris merci"}, c.plain()) {
		return sense{what: wAck}, true
	}
	if r.participial(c) && b[kNot] == 1 && b.any(kAway) && !b.any(kNo, kCancel, kAvail, kVerb, kPresent, kName, kRelation, kSelf, kThird, kEvent) {
		return sense{what: wReason}, true // "n'étant pas de garde": what frees the sender
	}
	if r.articleOnly(c, b) {
		return sense{what: wReason}, true
	}
	if b.any(kHedge) && r.hopesFor(c, b) {
		return sense{what: wReason}, true
	}
	if b.any(kCancel) && b.any(kMode) && b.only(kCancel, kMode, kFill, kRequest, kJoin) {
		return sense{what: wSuspect, code: ReasonUnclear, benign: true}, true // "annulez la visio"
	}
	if t := c.plain(); (contains(t, "d habitude") && !contains(t, "comme d habitude") || contains(t, "habituellement")) && !b.any(kEvent, kGeneric) {
		return sense{what: wSuspect, code: ReasonUnclear}, true // "je participe d'habitude"
	}
	if s, ok := r.notMe(c, b); ok {
		return s, true
	}
	if r.prepositional(c) || r.invertedAlone(c) {
		return sense{what: wSuspect, code: ReasonUnclear}, true
	}
	if r.word(c.tags[0]) == "meme" && b.any(kAway) && b.only(kAway, kFill) {
		return sense{what: wReason}, true // "même malade": it keeps nobody
	}
	if len(r.in.Registered) > 0 && b[kVerb] == 1 && r.tagSays(c.tags, kVerb, []string{"arriverai"}) && !b.any(kEvent, kMode, kName, kCompany) {
		return sense{what: wReason}, true // "j'arriverai vers 10 h": who is expected already
	}
	if r.noNeed(c, b) || r.ofThing(c, b) {
		return block(ReasonUnclear)
	}
	if r.cameBefore(c) && !b.any(kNo, kAway) {
		return sense{what: wPast}, true
	}
	if r.passesThing(c) || r.saysHello(c) {
		return block(ReasonUnclear)
	}
	if r.passes(c, b) {
		return sense{what: wDecision, self: true}, true
	}
	return sense{}, false
}

// bystander takes clauses whose words of coming or staying away are of something else: of the lunch, of another day or place, of a thing,
// of another meeting.
func (r *reader) bystander(c *clause, b bag, positive, negative bool) (sense, bool) {
	if negative && !positive && b.any(kAway) && len(c.tags) > 1 && c.tags[0].kind != kName && r.official(c.tags[0]) && contains(c.plain(), "etant") {
		r.boss = c.tags[0].from + 1 // "Monsieur le Président étant pris par la séance plénière, je le représenterai"
	}
	if b.any(kLunch) && b.any(kCancel) && !b.any(kVerb, kPresent) {
		return r.lunchCancelled(c, b)
	}
	if b.any(kAway) && !b.any(kNo, kCancel) && !positive && (b.any(kWhen, kStranger) || r.elsewhere(c)) && !(r.in.Answers == AnswersProgramme && (r.saysWord(c, "absent") || r.saysWord(c, "excuse") || r.saysWord(c, "excusee"))) {
		return sense{what: wReason}, true
	}
	if b.any(kCancel) && !b.any(kEvent, kGeneric, kNoun, kVerb, kSeat) && r.leaves(c) {
		return block(ReasonLeave)
	}
	if b.any(kAway) && !positive && !b.any(kNo, kCancel, kBe, kSelf, kThird, kWe, kName, kHedge, kExcept) && b.any(kUnknown, kCapital, kMeeting) && len(r.topic) == 0 {
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
	if b.any(kMeeting) && b.any(kNo) && !positive && r.stuck(c) && b.only(kSelf, kNo, kMeeting, kFill, kGeneric, kCourtesy, kPart) {
		return sense{what: wDecision, self: true}, true
	}
	if b.any(kMeeting) {
		if negative && !positive && b.any(kAway) {
			if s := (sense{what: wDecision, self: true}); r.takenThatDay(c, b) && r.eventsOf(c, &s) == "" {
				return s, true
			}
			if !b.any(kEvent) {
				return sense{what: wReason}, true
			}
		}
		return block(ReasonOtherMatter)
	}
	return sense{}, false
}

// comesBefore says whether the sentence of a clause begins with a plain yes of the sender alone.
func (r *reader) comesBefore(c *clause) bool {
	found := false
	for i := range r.list {
		o := &r.list[i]
		if o.sentence != c.sentence || o.tags[0].from >= c.tags[0].from {
			continue
		}
		if o.sense.what == wDecision {
			found = o.sense.yes && o.sense.self && len(o.sense.names) == 0 && !o.sense.maybe
		}
	}
	return found
}

// someOf says whether the clause speaks of some of the days without saying which: "pas à toutes", "pas aux trois", "presque toutes".
func (r *reader) someOf(c *clause, b bag, yes bool) bool {
	whole := false
	for _, t := range c.tags {
		w := r.words[t.from].word
		whole = whole || (t.kind == kEvent && t.mention.how == "order" || t.kind == kAll) && contains(plain(r.textOf(t))+" "+w, "toutes")
		whole = whole || t.kind == kEvent && t.mention.how == "order" && r.of(t, "aux") && len(t.mention.events) > 2 && !r.saysStem(c, "premier")
	}
	return whole && (!yes && (b.any(kNot) || contains(c.plain(), "pas")) || contains(c.plain(), "presque") || contains(c.plain(), "quasiment"))
}

// of says whether a tag begins with a word, or stands right behind it.
func (r *reader) of(t tag, word string) bool {
	return r.word(t) == word || t.from > 0 && r.words[t.from-1].word == word
}

// unable says whether the modal verb of the clause is "peut" or "pourra", and the last word of weight: "X ne pourra pas".
func (r *reader) unable(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kModal && t.to-t.from == 1 && has([]string{"peut", "pourra"}, r.word(t)) {
			return true
		}
	}
	return false
}

// onSite says whether the clause says "sur place" or "en présentiel": a no to that alone.
func (r *reader) onSite(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kMode && t.value == "onsite" {
			return true
		}
	}
	return false
}

// takesAll says whether the clause is "je prends tout le lot", "je prends les deux premières".
func (r *reader) takesAll(c *clause, b bag) bool {
	if !b.any(kConfirm) || !b.any(kSelf) || !b.only(kSelf, kYou, kConfirm, kEvent, kGeneric, kFill, kMode, kLunch, kCourtesy, kAlso, kJoin, kFor, kChange, kExcept) {
		return false
	}
	chosen := false
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.how == "order" {
			return true
		}
		chosen = chosen || t.kind == kConfirm && (r.in.Answers == AnswersProgramme && !r.saysWord(c, "vous") && !r.saysWord(c, "tard") && !r.saysWord(c, "bientot") && has([]string{"confirme", "valide"}, r.words[t.to-1].word) || has([]string{"prends", "prend", "prendrai", "prendre", "choisis", "choisirai", "choisir", "retiens", "retiendrai", "retenir", "opte", "opterai", "opter"}, r.words[t.to-1].word))
	}
	return chosen && b.any(kEvent)
}

// isOfAll says whether the clause is "je serai de toutes les rencontres".
func (r *reader) isOfAll(c *clause, b bag) bool {
	return b.any(kBe) && b.any(kEvent) && b.only(kSelf, kBe, kEvent, kGeneric, kFill, kMode, kLunch, kCourtesy, kJoin, kPlus) && contains(c.plain(), "je serai de toutes") && r.in.Answers == AnswersProgramme
}

// none says whether a no is to "aucune de ces rencontres", "aucune date".
func (r *reader) none(c *clause) bool {
	text := c.plain()
	if contains(text, "deux") || contains(text, "trois") || contains(text, "2") || contains(text, "3") {
		return false // "aucune des trois dates": of the four?
	}
	for _, what := range []string{"rencontres", "rencontre", "dates", "date", "journees", "journee", "elles"} {
		if contains(text, what) && (contains(text, "aucune") || contains(text, "aucune de")) {
			return true
		}
	}
	return false
}

// theseDays says whether a no is to "ces rencontres", "vos dates", of which the reply names none.
func (r *reader) theseDays(c *clause) bool {
	return theseDays.MatchString(c.plain()) && !bearsOn(r.tags, kEvent, kStranger)
}

var theseDays = lazily(`\b(ces|vos) (rencontres|dates|journees|rendez vous|evenements)( proposees)?\b`)

// passes says whether a clause is "je passe" and no more: who passes by says where.
func (r *reader) passes(c *clause, b bag) bool {
	if !b.only(kSelf, kVerb, kFill) || b[kVerb] != 1 {
		return false
	}
	last := c.tags[len(c.tags)-1]
	return last.kind == kVerb && r.words[last.to-1].word == "passe"
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

// ofDay is in a word of leaving that says what is left: "je me désinscris de la journée".
var ofDay = lazily(`\b(rencontre|journee|evenement)\b`)

// leaves says whether a cancelling word can be said of a list as well: "me désinscrire".
func (r *reader) leaves(c *clause) bool {
	for _, t := range c.tags {
		for _, w := range r.words[t.from:t.to] {
			if t.kind == kCancel && !ofDay.MatchString(plain(r.textOf(t))) && has([]string{"desinscrire", "desinscris", "desinscrivez", "supprimer", "supprimez", "retirer", "retire"}, w.word) {
				return true
			}
		}
	}
	return false
}

// ofSender says whether the clause has "me", "ma" or "mon" in it.
func (r *reader) ofSender(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"je", "j", "me", "m", "ma", "mon", "moi", "nous", "notre", "mes", "nos"}, w.word) {
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
	return first && r.covered(b.without(kAsk))
}

// covered says whether nothing in the clause is left over.
func (r *reader) covered(b bag) bool {
	return b.only(kSelf, kWe, kThird, kYou, kThou, kName, kRelation, kBe, kPresent, kAway, kAvail, kVerb, kJourney, kNoun, kSeat, kConfirm, kCancel, kModal,
		kRequest, kEnrol, kYes, kNo, kNot, kNe, kThat, kEvent, kGeneric, kMode, kLunch, kDiet, kAccess, kNeeds, kHedge, kHour, kPart, kCourtesy, kAck,
		kFill, kChange, kAlso, kJoin, kExcept, kAll, kPlus, kFor, kMail, kFunction, kCompany, kForce, kCivility)
}

// harmless says whether all that is left over are words of the neutral vocabulary that cannot turn or limit what is said: adverbs
// and words of praise. A noun can: "je ne viendrai pas au collège" is another matter.
func (r *reader) harmless(c *clause, b bag) bool {
	if !r.covered(b.without(kUnknown)) {
		return false
	}
	for _, t := range c.tags {
		if t.kind != kUnknown {
			continue
		}
		if class := neutral(r.word(t)); class != neutralAdverb && class != neutralQuality && !r.represented(t) {
			return false
		}
	}
	return true
}
