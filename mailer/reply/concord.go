package reply

import "strings"

// A clause that was not understood can only turn an answer the other way. What could say no is harmless beside a plain no, what could say yes
// beside a plain yes; what speaks of other people who could come, of other days or of the list, never is.

// A push is where an unread clause could turn the answer: to a yes, to a no or a doubt, or to something that no answer covers.
type push struct {
	yes, no, other bool
}

// String says where an unread clause could turn an answer, in brackets.
func (p push) String() string {
	out := ""
	for _, way := range []struct {
		on   bool
		name string
	}{{p.yes, "yes"}, {p.no, "no"}, {p.other, "others"}} {
		if way.on {
			out += "/" + way.name
		}
	}
	return " [" + out + "]"
}

// pushOf looks for the signs of coming, of staying away and of doubt in a clause, and of other people.
func (r *reader) pushOf(c *clause) push {
	b := newBag(c)
	if b.any(kIf) && r.bound(c) {
		b = b.without(kIf)
	}
	if r.sinceThen(c) {
		b = b.without(kLasting)
	}
	trade := b.any(kVerb, kYes, kEnrol, kNoun, kJourney, kNo, kCancel) || b.any(kPresent, kAway, kAvail) && b.any(kBe, kSelf)
	bent := b.any(kNot, kNe)
	p := push{
		yes:   b.any(kVerb, kYes, kEnrol, kHedge, kIf) && !(bent && !b.any(kHedge, kIf, kMode)) || b.any(kPresent, kNoun, kAvail) && b.any(kBe, kConfirm, kSelf, kModal, kRequest) && !bent || b.any(kMode, kScreen) && b.any(kSelf, kFor, kWe, kThat),
		no:    b.any(kNo, kCancel, kHedge, kIf, kExcept, kForce, kFuture, kOr) || b.any(kAway) && b.any(kBe, kSelf, kWe) || b.any(kDepend) && !r.granted(c) || b.any(kMeeting) && b.any(kSelf, kWe) || bent && r.refuses(c, b),
		other: b.any(kUnnamed, kReplaces, kReplaced, kHand, kSend, kOff, kLasting, kIrony) || b.any(kBlock) && !r.posts(c) || b.any(kName) || b.any(kRelation, kCompany, kThird, kThou) && (trade || r.likewise(c)),
	}
	p.no = p.no || r.must(c) && r.awaits(c) || b.any(kChange) && (bent || b.any(kSelf) && !b.any(kVerb)) || b.any(kEvent) && b.any(kSelf, kWe, kRelation) && !trade && dayNamed(c) && !b.any(kHour, kConfirm)
	p.other = p.other || b.any(kStranger, kWhen, kCapital) && trade || b.any(kEvent) && b.any(kCapital) && !b.any(kSelf, kWe) || c.sense.code == ReasonHearsay && r.ofSender(c) || r.goesOn(c)
	p.other = p.other || b.any(kStranger) && !r.elsewhereBound(c) || r.closed(c)
	if r.turns(c) && r.decidesBefore(c) {
		p.no, p.yes = p.no || !(bent && r.lacks(c) && !b.any(kModal)), p.yes || b.any(kSelf, kWe, kScreen) && !r.thinks(c)
	}
	return p
}

// elsewhereBound says whether a date of none of our events belongs to a predicate of its own: "je n'ai pas touché terre depuis vendredi".
func (r *reader) elsewhereBound(c *clause) bool {
	verb := false
	for _, t := range c.tags {
		if t.kind == kStranger && t.value != ReasonOtherDate && t.value != "" {
			return false
		}
		for _, w := range r.words[t.from:t.to] {
			if t.kind == kStranger || w.mark {
				continue
			}
			verb = verb || neutral(w.word) == neutralVerb
			for _, f := range conjugation()[w.word] {
				verb = verb || f.person != "" && f.lemma != "etre"
			}
		}
	}
	return verb && !bearsOn(c.tags, kEvent, kGeneric)
}

// closed says whether a clause speaks of a list that is full or closed: whether there is still a place is for us to say.
func (r *reader) closed(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"expire", "expiree", "expires", "expirees", "clos", "close", "closes", "cloture", "cloturee", "cloturees", "forclos", "complet", "complete", "complets", "attente", "depasse", "depassee", "echue", "echu"}, w.word) {
			return true
		}
	}
	return false
}

// refuses says whether a negation in a clause can be one of coming: of a word of taking part, of being able or willing, of staying or of being
// anything, and not of having, knowing or bearing something.
func (r *reader) refuses(c *clause, b bag) bool {
	if b.any(kVerb, kPresent, kAvail, kNoun, kSeat, kJourney, kYes, kEnrol, kModal, kGeneric, kThat, kScreen, kMode) {
		return true
	}
	if !b.any(kSelf, kWe) {
		return false
	}
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		for _, f := range conjugation()[w.word] {
			if has([]string{"etre", "aller", "pouvoir", "vouloir", "devoir", "faire", "rester", "sortir", "partir", "bouger", "deplacer", "sentir", "tenir", "voir", "compter", "savoir", "venir", "participer", "assister", "suivre", "rejoindre", "manquer", "rater"}, f.lemma) {
				return true
			}
		}
		for _, stem := range []string{"boug", "sen", "quitt", "resterai", "reste", "mange", "dejeun"} {
			if strings.HasPrefix(w.word, stem) {
				return true
			}
		}
	}
	return r.wavers(c)
}

// granted says whether the leave that a clause speaks of was given: "j'ai l'accord de la présidente".
func (r *reader) granted(c *clause) bool {
	b := newBag(c)
	if b.any(kNot, kNe, kIf, kHedge, kFuture, kModal) || c.question {
		return false
	}
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"ai", "avons", "obtenu", "eu", "donne", "recu", "reserve", "reservee", "valide", "validee", "accepte", "accorde", "accordee"}, w.word) {
			return true
		}
	}
	return false
}

// awaits says whether a clause of duty speaks of finding out or giving up first.
func (r *reader) awaits(c *clause) bool {
	for _, stem := range []string{"voir", "demand", "attend", "verifi", "consult", "reflechi", "decid", "confirm", "obten", "annul", "renonc", "declin", "absent", "valid", "organis", "trouv", "garder", "etre", "travail", "arrang", "assur"} {
		if r.saysStem(c, stem) {
			return true
		}
	}
	return false
}

// posts says whether what a person must look at in a clause is a paper of another matter: "vous trouverez ci-joint le courrier du 12 avril".
func (r *reader) posts(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kBlock && t.value != "attachment" {
			return false
		}
	}
	for _, stem := range []string{"list", "bulletin", "formulaire", "inscription", "particip", "reponse", "coupon", "fiche", "tableau"} {
		if r.saysStem(c, stem) {
			return false
		}
	}
	return true
}

// dayNamed says whether a clause names the day of an event: what else is done that day may keep somebody from it.
func dayNamed(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kEvent && (t.mention.how == "date" || t.mention.how == "day") {
			return true
		}
	}
	return false
}

// goesOn says whether a clause ends with a word that governs the next one: "je ne vois pas pourquoi".
func (r *reader) goesOn(c *clause) bool {
	last := r.words[c.tags[len(c.tags)-1].to-1].word
	return has([]string{"pourquoi", "que", "qu", "si", "comment", "quand", "dont", "quoi"}, last)
}

// decidesBefore says whether an answer stands before clause c, in its sentence or just before it.
func (r *reader) decidesBefore(c *clause) bool {
	for i := range r.list {
		o := &r.list[i]
		if o.tags[0].from < c.tags[0].from && o.sentence >= c.sentence-1 && (o.sense.what == wDecision || o.sense.what == wDetail) {
			return true
		}
	}
	return false
}

// thinks says whether all that the clause says of the sender is a thought or a wish: "mais je pense bien à vous".
func (r *reader) thinks(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"pense", "penserai", "souhaite", "remercie", "salue", "embrasse", "felicite", "regrette", "suis", "reste"}, w.word) {
			return true
		}
	}
	return false
}

// excusable says whether a clause that was left to a person may be held against the answers beside it.
func (r *reader) excusable(c *clause) bool {
	s := c.sense
	if c.question || c.subject || c.heading || len(r.list) > 200 || r.adjoins(c) {
		return false
	}
	b := newBag(c)
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
		return s.rule == "person" && b.any(kRelation) && !b.any(kPlus, kAlso, kCompany, kUnnamed) && !r.joinsDecision(c)
	case ReasonCondition:
		return r.bound(c)
	case ReasonIrony:
		return r.laughs(c)
	}
	return false
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
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && (o.sense.what == wDecision || o.sense.what == wDetail) {
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
	attend, absent, maybe := false, false, false
	for _, st := range c.said {
		if st.prefilled && !c.typed() {
			return false
		}
		attend = attend || st.kind == Attend
		absent = absent || st.kind == Absent
		maybe = maybe || st.kind == Maybe
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
		return !attend && !absent && !s.organiser && !(s.push.no && s.still)
	case attend && absent:
		return !s.push.yes && !s.push.no && len(s.events) == 0
	case attend && len(s.events) > 0 && (s.meets || s.push.yes):
		return false // what names the day beside a meeting, or beside words of coming that were not understood
	case attend:
		return !s.push.no && !(c.barely() && (s.push.yes || s.meets))
	}
	return absent && !s.push.yes
}

// modeOf is the mode that an unread clause names, "" if none.
func (r *reader) modeOf(cl *clause) string {
	mode := ""
	for _, t := range cl.tags {
		if t.kind == kMode {
			mode = oneMode(mode, t.value)
		}
	}
	return mode
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
	return newBag(cl).only(kYes, kCourtesy, kFill, kFor, kSelf, kAck, kChange, kJoin, kAlso, kHour, kBe, kThird, kUnknown)
}

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
		still: b.any(kNot, kAway),
		open:  s.rule == "open words" && len(s.events) == 0 && !b.any(kVerb, kPresent, kAway, kAvail, kJourney, kStranger, kDepend),
	})
}

// eventsNamed are the events that a clause names by day or place, however it was taken; words of a theme are used of much else.
func eventsNamed(cl *clause) []string {
	var out []string
	for _, t := range cl.tags {
		if t.kind == kEvent && t.mention.how != "theme" {
			out = union(out, t.mention.events)
		}
	}
	return out
}
