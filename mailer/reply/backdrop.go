package reply

import "strings"

// The backdrop of an answer: why somebody cannot come, how they travel, who passed the letter on. A clause of it bears on nothing
// where it holds no word of taking part, no person of whom it could be said, no other day and no condition.

// pureNo says whether a clause that was not placed can be nothing but a reason for staying away: it says no, of nobody but the
// sender, and of no event or mode.
func (r *reader) pureNo(c *clause, b bag) bool {
	if !b.any(kNot, kNo, kCancel, kAway) || c.question || b.any(kNot) && r.hindered(c) {
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
	for _, t := range c.tags {
		if t.kind == kRelay && t.value == "ask" && !b.any(kName) {
			b = b.without(kVerb, kRelation)
		}
	}
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

// passing says whether a clause can be nothing but small talk beside a plain yes: it speaks of no coming or staying away, of nobody who could
// be a companion, doubts nothing, sets no condition, asks nothing, and takes nothing back.
func (r *reader) passing(c *clause, b bag) bool {
	if c.question || r.turns(c) || r.must(c) || b.any(kVerb, kPresent, kAway, kAvail, kJourney, kNoun, kSeat, kCancel, kEnrol, kYes, kNo, kHedge, kIf, kOr, kAsk, kHearsay, kMeeting, kChange, kExcept, kDepend, kScreen, kAlso,
		kName, kUnnamed, kCompany, kReplaces, kReplaced, kHand, kSend, kLasting, kBlock, kIrony, kFuture, kOff, kForce, kModal, kMode, kLunch, kPlus, kSubtract, kThat) {
		return false
	}
	if b.any(kNot, kNe) && b.any(kSelf, kWe) && !r.lacks(c) || b.any(kStranger) && !r.elsewhereBound(c) {
		return false
	}
	return !r.wavers(c) && !(b.any(kRelation) && r.likewise(c))
}

// lacks says whether a negation is of having, knowing or finding something, not of doing: "je n'ai pas le RIB sous la main".
func (r *reader) lacks(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"ai", "avons", "avais", "connais", "connaissons", "connaissais", "retrouve", "trouve", "comprends", "recu", "recois", "souviens", "rappelle", "conduis", "conduisons", "supporte", "supportons", "mange", "mangeons", "bois", "lache", "lachons", "lis", "dors", "regrette", "regrettons", "oublie", "oublions", "doute", "doutons", "crains", "consomme", "digere", "fume", "porte"}, w.word) {
			return true
		}
	}
	return false
}

// wavers says whether a clause speaks of time, leave or certainty that may be wanting.
func (r *reader) wavers(c *clause) bool {
	for i, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		for _, stem := range []string{"dispo", "certain", "garanti", "valid", "autoris", "verifi", "decid", "confirm", "assur", "possib", "engag", "motiv", "convain"} {
			if strings.HasPrefix(w.word, stem) {
				return true
			}
		}
		if w.word == "sur" && !r.certain(c, i) {
			continue // "sur mon poste"
		}
		if has([]string{"agenda", "planning", "calendrier", "temps", "moyen", "moyens", "accord", "sur", "sure", "promettre", "promets", "encore", "occasion", "envie", "force", "droit", "conge", "conges", "choix", "vehicule", "voiture", "courage", "chaud", "chaude", "partant", "idee", "tete", "coeur", "gout", "sou", "sous", "budget", "argent"}, w.word) {
			return true
		}
	}
	return false
}

// likewise says whether a clause says the same of somebody else: "ma collègue pareil".
func (r *reader) likewise(c *clause) bool {
	text := c.plain()
	for _, sign := range []string{"pareil", "idem", "itou", "de meme", "meme chose", "non plus", "meme cas", "partante", "partant", "sera", "seront", "fete", "lot", "coup"} {
		if contains(text, sign) {
			return true
		}
	}
	return false
}

// same says whether all that a clause of backdrop names is an event of ours, so that it can be held against what is said of it.
func (r *reader) same(c *clause, b bag) (sense, bool) {
	if !b.any(kEvent) || r.must(c) || b.any(kNe) && !(b.any(kThat) && b.any(kHour) && !b.any(kNot)) || b.any(kNot, kHedge, kIf, kScreen, kStranger, kOr, kName, kRelation, kThird, kMeeting, kWhen, kBlock) || b.any(kHour) && !(r.ofSender(c) && r.elsewhere(c)) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.how != "title" && t.mention.how != "theme" && b.any(kCapital) || t.kind == kCapital && c.tags[0].kind != kSelf {
			return sense{}, false
		}
		if t.kind == kUnknown && neutral(r.word(t)) == "" && maySlip(r.word(t)) && c.tags[0].kind != kSelf && c.tags[0].kind != kAck {
			return sense{}, false
		}
	}
	s := sense{what: wSuspect, code: ReasonUnclear, benign: true}
	if code := r.eventsOf(c, &s); code != "" || len(s.minus) > 0 {
		return sense{}, false
	}
	return s, true
}

// aloof says whether a clause tells of the sender or of their house in words that are all in the neutral vocabulary: "nous sommes une petite
// association", "je ne connais pas la ville". It does not doubt, nor speak of the day, of leave to come or of time to spare.
func (r *reader) aloof(c *clause, b bag) bool {
	if !b.any(kSelf, kWe) || !b.any(kUnknown) || !r.calm(c) || r.turns(c) || r.must(c) ||
		b.any(kName, kRelation, kCompany, kUnnamed, kThird, kHedge, kIf, kOr, kGeneric, kEvent, kStranger, kWhen, kHour, kPart, kDepend, kScreen, kMode, kLunch, kAlso, kChange, kExcept, kThat, kBlock, kThou, kYes, kNo, kConfirm, kLasting, kFuture) {
		return false
	}
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if strings.HasPrefix(w.word, "dispo") || strings.HasPrefix(w.word, "certain") || strings.HasPrefix(w.word, "garanti") || strings.HasPrefix(w.word, "valid") || strings.HasPrefix(w.word, "autoris") || strings.HasPrefix(w.word, "verifi") ||
			has([]string{"agenda", "planning", "calendrier", "temps", "moyen", "moyens", "accord", "sur", "sure", "promettre", "encore", "possibilite", "occasion", "envie", "force", "droit", "conge", "conges", "jour", "choix", "vehicule", "voiture"}, w.word) {
			return false
		}
	}
	return true
}

// readHearsay hands on what others say, and what was said before; beside a no, words about a belief or a call of the sender's own are harmless.
func readHearsay(_ *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kHearsay) {
		return sense{}, false
	}
	if w := c.plain(); !b.any(kSelf, kThird, kName, kRelation, kWe) && (contains(w, "suppose") || contains(w, "imagine")) {
		return sense{}, false // things suppose, and mean nothing of it
	}
	own := b.any(kSelf)
	for _, t := range c.tags {
		own = own || t.kind == kHearsay && t.value == "own"
	}
	if !c.question && own && !b.any(kYes, kNo, kName, kRelation, kUnnamed, kCompany, kThird, kYou, kThou, kVerb, kPresent, kAway, kEnrol, kCancel, kNoun, kSeat, kMode, kIf) {
		return sense{what: wSuspect, code: ReasonHearsay}, true
	}
	return block(ReasonHearsay)
}

// readRecord takes what we wrote down, told before it is put right: "vous avez noté visio", "j'étais inscrite en présentiel".
func readRecord(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kRecord) || c.question || b.any(kName, kRelation, kUnnamed, kCompany, kNot, kNe, kIf, kHedge, kChange, kRequest, kVerb) {
		return sense{}, false
	}
	s := sense{what: wPast, fixed: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// ofOthers says whether a clause tells of somebody without a name what is in no table, with a verb of its own that is no verb of coming: "je
// marie ma fille", "mon président lance un concours". They neither come nor stay away.
func (r *reader) ofOthers(c *clause, b bag) bool {
	if !b.any(kRelation) || c.question || !r.calm(c) && c.tags[0].kind != kSelf || r.turns(c) ||
		b.any(kName, kUnnamed, kCompany, kReplaces, kReplaced, kHand, kSend, kHedge, kEnrol, kSeat, kCancel, kYes, kNo, kNoun, kExcept, kOr, kVerb, kPresent, kAway, kAvail, kJourney, kStranger, kNot, kNe, kPlus, kAlso, kJoin, kBe, kModal, kIf, kEvent, kGeneric, kMode, kLunch, kFor, kDiet, kAccess, kScreen, kDepend, kFuture, kConfirm, kRequest) {
		return false
	}
	for _, t := range c.tags {
		if w := r.word(t); t.kind == kUnknown && (neutral(w) == neutralVerb || c.tags[0].kind == kSelf && len(w) > 4) {
			return true
		}
	}
	return false
}

// readAmend takes what is asked of a registration beside the answer: "merci de corriger". "Basculer mon
// inscription en présentiel" is an answer by itself, where there is a registration.
func readAmend(r *reader, c *clause, b bag) (sense, bool) {
	if b.any(kAmend) && b[kMode] == 2 && len(r.in.Registered) > 0 {
		if s, ok := r.switches(c, b); ok && s.what != wBlock {
			return s, true
		}
	}
	if !b.any(kAmend) || !b.only(kAmend, kRequest, kConfirm, kFill, kCourtesy, kYou, kSelf, kGeneric, kEvent, kMode, kFor, kJoin, kModal, kChange, kBlock, kNoun, kUnknown, kAlso) || b.any(kUnknown, kNoun) && b[kMode] != 2 || b.any(kBlock) && !b.any(kMode) {
		return sense{}, false
	}
	value := ""
	for _, t := range c.tags {
		if t.kind == kAmend {
			value = t.value
		}
	}
	switch {
	case !b.any(kMode):
		return sense{what: wSuspect, code: ReasonUnclear, benign: true}, true
	case value == "switch" && r.seats(c, b):
	case value != "switch" || b[kMode] > 2 || len(r.in.Registered) == 0 || c.question && !contains(c.plain(), "vous"):
		return sense{}, false // "est-il possible de passer en visio ?" asks, "pouvez-vous me passer en visio ?" orders
	}
	s := sense{what: wDecision, yes: true, self: true}
	if b[kMode] == 2 {
		return r.switched(c, s)
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	r.details(c, &s)
	if s.mode != "onsite" && s.mode != "remote" {
		return sense{}, false
	}
	return s, true
}

// switched reads from which mode to which a registration is to go: "convertir mon inscription en présentiel en une participation à distance". The first
// must be the one that is held.
func (r *reader) switched(c *clause, s sense) (sense, bool) {
	var modes []string
	for _, t := range c.tags {
		if t.kind == kMode {
			modes = append(modes, t.value)
		}
	}
	if len(r.in.Registered) != 1 || string(r.in.Registered[0].Mode) != modes[0] || modes[1] != "onsite" && modes[1] != "remote" || modes[0] == modes[1] {
		return sense{}, false
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	s.mode, s.fixed = modes[1], true
	return s, true
}

// A suspicion is a clause that could turn the answer round.
type suspicion struct {
	Reason
	sentence  int
	still     bool // a reason not to travel
	idle      bool // it denies having or knowing something, of no coming
	story     bool // it can lead to an answer behind it
	open      bool // it holds no word of taking part
	at        int
	events    []string
	benign    bool
	push      push
	organiser bool   // it depends on us
	decides   bool   // it holds words of taking part that were not understood
	mode      string // the mode that it names
	meets     bool   // it speaks of a meeting or an hour
	adjoins   bool   // it is a circumstance of the answer before it
	unread    bool   // it was left to a person: nothing but push excuses it
}

// checkSuspects hands the reply on for words that could turn it round. Beside a no they are its reason; beside a yes to the
// very event that they name they can be nothing but its circumstances.
func (c *composer) checkSuspects() {
	if len(c.said) == 0 && c.off {
		return
	}
	for _, s := range c.suspects {
		if c.concords(s) || c.leadsUp(s) {
			continue
		}
		if !s.unread && len(c.said) > 0 && (c.allAbsent() && (len(s.events) == 0 || c.excusedBy(s, Absent)) || (ofMine.MatchString(plain(s.Detail)) || c.keepsSender(s)) && c.replaced(s.events) || c.excusedBy(s, Absent) || s.still && len(s.events) == 0 && c.staysHome(s.sentence) || s.open && c.yesBehind(s) || s.benign && (c.excusedBy(s, Attend) || len(s.events) == 0 && c.plainlyComes())) {
			continue
		}
		c.block(s.Code, s.Detail)
	}
}

// ofMine is what tells of the sender.
var ofMine = lazily(`\b(je|j|me|m|mon|ma|mes)\b`)

// keptBy begins what the sender does that day, without saying so: "étant en comité de direction toute la journée".
var keptBy = lazily(`^(etant|ayant|siegeant|presidant|animant|intervenant|me trouvant|participant a un|participant a une) `)

// keepsSender says whether a suspicion tells of the sender, or of another matter put on the day, beside their own no in its sentence: "étant en jury toute la
// journée, je ne pourrai pas venir", "je ne pourrai pas venir, le conseil a été avancé au 18 juin".
func (c *composer) keepsSender(s suspicion) bool {
	text := plain(s.Detail)
	led, moved := keptBy.MatchString(text), movedHere.MatchString(text) && len(s.events) > 0
	for i := range c.list {
		if o := &c.list[i]; o.sentence == s.sentence && (moved || led && o.tags[0].from > s.at) && o.sense.what == wDecision {
			return !o.sense.yes && o.sense.self && len(o.sense.names) == 0
		}
	}
	return false
}

// replaced says whether the sender stays away on those days, and who comes is named in their place.
func (c *composer) replaced(days []string) bool {
	out, instead := false, false
	for i := range c.list {
		s := c.list[i].sense
		instead = instead || s.what == wDecision && s.selfOut && len(s.names) > 0
	}
	for _, st := range c.said {
		if st.person == me && st.kind != Absent || len(days) > 0 && !has(days, st.event) {
			return false
		}
		out = out || st.person == me
	}
	return out && instead
}

// yesBehind says whether the sentence of a suspicion goes on to a plain yes: "je ne suis pas convaincu, mais d'accord", "mais j'ai trouvé une
// voiture : je viens".
func (c *composer) yesBehind(s suspicion) bool {
	if w := strings.Fields(plain(s.Detail)); len(w) == 0 || has([]string{"pourquoi", "que", "qu", "si", "comment", "quand", "ou", "dont", "quoi"}, w[len(w)-1]) {
		return false
	}
	for i := range c.list {
		o := &c.list[i]
		if o.sentence == s.sentence && o.tags[0].from > s.at {
			if o.sense.what != wDecision && o.sense.what != wCourtesy {
				return false
			}
			if o.sense.what == wDecision {
				return o.sense.yes && o.sense.self && !o.sense.maybe && c.plainlyComes()
			}
		}
	}
	return false
}

// staysHome says whether a sentence says yes to the video call, and nothing else: what keeps the sender from travelling is its reason.
func (c *composer) staysHome(sentence int) bool {
	found := false
	for i := range c.said {
		st := &c.said[i]
		if st.sentence == sentence && !st.byVideo() || st.person == me && st.kind != Attend {
			return false
		}
		found = found || st.sentence == sentence
	}
	return found
}

// plainlyComes says whether the sender says yes, and nothing else to anything.
func (c *composer) plainlyComes() bool {
	found := false
	for _, st := range c.said {
		if st.person == me && st.kind != Attend {
			return false
		}
		found = found || st.person == me
	}
	return found
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
