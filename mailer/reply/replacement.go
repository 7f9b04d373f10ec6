package reply

import "strings"

// readReplacement reads who stays away and who comes instead: "je serai remplacé par X", "X me représentera", "je passe le relais
// à X", "la Ville sera représentée par X", "le club enverra X".
func readReplacement(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kReplaces, kReplaced, kHand, kSend) {
		return sense{}, false
	}
	if b.any(kNot, kNe, kHedge, kCompany, kNo, kCancel, kOr, kWhen) || b.any(kUnknown, kMeeting) && !b.any(kReplaced, kSend) && !r.entrusts(c) {
		return block(ReasonUnclear)
	}
	if r.standsForHouse(c, b) {
		s := sense{what: wDecision, yes: true, self: true}
		if code := r.eventsOf(c, &s); code != "" {
			return block(code)
		}
		return s, true
	}
	for i, t := range c.tags {
		if t.value == "open" && !r.by(c, i) {
			return block(ReasonUnnamed)
		}
	}
	if r.saysStem(c, "propos") || r.saysStem(c, "suggere") {
		return block(ReasonUnclear)
	}
	if r.saysStem(c, "remplacant") && (b.any(kEvent, kStranger) || !r.hasRefused(c)) {
		return block(ReasonUnnamed) // "ma remplaçante sera X": on that day, or from now on?
	}
	s := sense{what: wDecision, yes: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	if len(s.events) == 0 && hasReplaced.MatchString(c.plain()) {
		return block(ReasonLasting)
	}
	at := -1
	for i, t := range c.tags {
		if t.kind == kReplaced || t.kind == kReplaces || t.kind == kHand || t.kind == kSend {
			at = i
			break
		}
	}
	ok := false
	if c.tags[at].kind == kReplaces {
		ok = r.replaces(c, &s)
	} else {
		ok = r.handsOver(c, at, &s)
	}
	if ok && s.self && len(s.names) == 0 && (len(s.absent) == 1 || s.nobody) {
		r.details(c, &s)
		return s, true
	}
	if !ok || len(s.names) == 0 || len(s.names) > 1 && !r.joined(c) || len(s.absent) > 1 || s.absent != nil && (s.absent[0] < 0 || s.absent[0] == s.names[0]) {
		return block(ReasonUnnamed)
	}
	r.details(c, &s)
	return s, true
}

// standsForHouse says whether the sender comes for a house.
func (r *reader) standsForHouse(c *clause, b bag) bool {
	if b.any(kName, kRelation, kThird, kIf, kMode) {
		return false
	}
	return standsForHouse.MatchString(c.plain()) && !b.any(kCompany, kUnnamed) && r.nobodyNamed(c) || byOneself.MatchString(c.plain()) && !(b.any(kSelf) && r.saysWord(c, "je"))
}

// hasReplaced is a change in an office, of no day: "M. X a été remplacé par Mme Y".
var hasReplaced = lazily(`\b(a|ont|ai|avons|avait) ete remplacee?s? par\b`)

// byOneself is a house that the sender stands for: "notre association sera représentée par moi-même".
var byOneself = lazily(`^(et |donc |ainsi )*(notre|la|le|l|les|nos) .*\b(sera|est|seront|sont) (bien |donc |ainsi )*representee?s? (\w+ ){0,6}par (moi( meme)?|mes soins|votre (serviteur|servante))\b`)

// standsForHouse is the sender who comes for a house told before: "je serai là pour la représenter".
var standsForHouse = lazily(`^(et |donc )*je (serai|viendrai|viens) (donc |bien |volontiers )*(la|presente?|sur place|des votres)? ?pour (la|le|l|les|y) representer\b`)

// nobodyNamed says whether no clause up to c speaks of a person beside the sender and the reader.
func (r *reader) nobodyNamed(c *clause) bool {
	for i := range r.list {
		if o := &r.list[i]; o.tags[0].from < c.tags[0].from && bearsOn(o.tags, kName, kRelation, kThird, kFunction, kCivility) {
			return false
		}
	}
	return true
}

// by says whether "par" and a name stand behind tag i: "sera représentée à cette journée par Mme X".
func (r *reader) by(c *clause, i int) bool {
	par := false
	for _, t := range c.tags[i+1:] {
		par = par || r.word(t) == "par" || r.words[t.to-1].word == "par"
		if t.kind == kName {
			return par
		}
		if t.kind == kUnknown || t.kind == kCapital || t.kind == kRelation {
			return false
		}
	}
	return false
}

// replaces reads "X me remplacera", "elle ira à ma place".
func (r *reader) replaces(c *clause, s *sense) bool {
	third, theirs, own := false, false, false
	for _, t := range c.tags {
		switch t.kind {
		case kReplaces:
			theirs = theirs || ofTheirs(plain(r.textOf(t)))
		case kSelf:
			own = own || t.value == "je" || contains(c.plain(), "moi qui")
		case kName:
			s.names = append(s.names, t.person)
		case kThird:
			third = true
		case kUnknown:
			if !entrusting(r.word(t)) {
				return false
			}
			own, third = false, false // "il reviendra à X de"
		case kRelation, kCapital, kWe, kThou:
			return false
		}
	}
	if len(s.names) == 0 && third && r.lastNamed(c) >= 0 {
		s.names = []int{r.lastNamed(c)}
	}
	if len(s.names) == 0 && !own && len(r.topic) == 1 && !r.people[r.topic[0]].addressee && r.namedJustBefore(c) {
		s.names = r.topic
	}
	if own && len(s.names) == 0 {
		if theirs && r.ofBoss(c) && r.later(c) {
			s.self, s.nobody = true, true
			return true
		}
		out := r.lastNamed(c)
		if !theirs || out < 0 || !r.later(c) {
			return false
		}
		s.self, s.absent = true, []int{out}
		return true
	}
	if !theirs {
		s.selfOut = true
		return true
	}
	switch out := r.lastNamed(c); {
	case r.ofBoss(c):
		s.nobody = true
	case out >= 0 && out < len(r.people) && len(s.names) == 1 && out != s.names[0]:
		s.absent = []int{out}
	default:
		return false
	}
	return true
}

// ofTheirs says whether words of standing in name somebody else by a pronoun: "le remplace", "à sa place", not "prend le relais".
func ofTheirs(text string) bool {
	for _, thing := range []string{"la personne", "le relais", "la releve", "le flambeau", "la suite", "la route", "le voyage", "le deplacement", "le trajet", "le train", "le volant", "la voiture", "le car"} {
		text = strings.TrimSpace(strings.Replace(text, thing, "", 1))
	}
	return contains(text, "sa") || contains(text, "le") || contains(text, "la") || strings.HasPrefix(text, "l ")
}

// namedJustBefore says whether the sentence began with a name alone, and nothing but what is told of them stands between: "M. X, qui connaît le sujet, me
// remplacera".
func (r *reader) namedJustBefore(c *clause) bool {
	for i := len(r.list) - 1; i >= 0; i-- {
		o := &r.list[i]
		if o.sentence != c.sentence || o.tags[0].from >= c.tags[0].from {
			continue
		}
		switch o.sense.what {
		case wTopic:
			return len(o.sense.names) == 1 && !o.sense.self
		case wCourtesy, wReason:
			if bearsOn(o.tags, kSelf, kWe, kRelation, kUnnamed, kCompany) && !contains(o.plain(), "qui") {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// later says whether the clause speaks of standing in as something to come: "je le remplacerai", not "je la remplace depuis mai".
func (r *reader) later(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kReplaces && has([]string{"assurerai"}, r.word(t)) {
			return true
		}
		if t.kind == kReplaces && has([]string{"viendrai", "irai", "participerai", "assisterai"}, r.word(t)) {
			return true // "c'est moi qui viendrai le représenter"
		}
		if w := r.words[t.to-1].word; t.kind == kReplaces && (w == "remplacerai" || w == "representerai" || w == "suppleerai") {
			return true
		}
	}
	return false
}

// subjectOf says whether the sender, at tag i, is the subject of the verb at tag at: "je serai remplacé", not "je vous informe que la
// Ville sera représentée".
func (r *reader) subjectOf(c *clause, i, at int) bool {
	for _, t := range c.tags[i+1 : at] {
		switch t.kind {
		case kConfirm, kThat, kName, kThird, kGeneric, kUnknown, kCapital, kMeeting, kRelation:
			return false
		case kBe:
			if t.value != "1" && t.value != "0" {
				return false
			}
		case kFill:
			if w := r.word(t); w == "que" || w == "qu" {
				return false
			}
		}
	}
	return true
}

// handsOver reads "A sera remplacé par B", "je passe le relais à B", "le club enverra B"; at is the place of the verb.
func (r *reader) handsOver(c *clause, at int, s *sense) bool {
	sends := c.tags[at].kind == kSend
	stays := sends && (r.standsIn(c) || r.ofBoss(c) && r.sits(c))
	for i, t := range c.tags {
		switch {
		case (t.kind == kName || t.kind == kThird) && i < at && sends && !stays && !(t.kind == kThird && r.word(t) == "qui"):
			return false
		case t.kind == kThird && i < at && stays && r.ofBoss(c):
			s.nobody = true
		case t.kind == kThird && i < at && stays && r.lastNamed(c) >= 0:
			s.absent = append(s.absent, r.lastNamed(c))
		case t.kind == kName && i < at && (!sends || stays):
			s.absent = append(s.absent, t.person)
		case t.kind == kName:
			s.names = append(s.names, t.person)
		case t.kind == kThird && i < at && !sends && r.lastNamed(c) >= 0:
			s.absent = append(s.absent, r.lastNamed(c))
		case t.kind == kSelf && i < at && !sends:
			s.selfOut = s.selfOut || r.subjectOf(c, i, at)
		case t.kind == kSelf && i > at && (t.value == "moi" || t.value == "named") && !sends:
			s.self = true
		case t.kind == kRelation && i < at && r.official(t) && !sends:
			s.nobody = true
		case t.kind == kRelation, t.kind == kThou, (t.kind == kUnknown && !(stays && r.word(t) == "sieger") && !(c.tags[at].kind == kHand && entrusting(r.word(t))) || t.kind == kCapital || t.kind == kMeeting) && i > at:
			return false
		}
	}
	if c.tags[at].kind == kReplaced && (contains(c.plain(), "mon nom") || contains(c.plain(), "mon inscription")) {
		s.selfOut = true // "remplacer mon nom par celui de X"
	}
	if sends && len(r.in.Registered) > 0 && len(s.absent) == 0 && !s.nobody && inMyPlace.MatchString(c.plain()) {
		s.selfOut = true // who holds a seat gives it up: "j'enverrai X à ma place"
	}
	if c.tags[at].kind == kHand && len(s.absent) == 0 {
		w := r.textOf(c.tags[at])
		switch {
		case !s.selfOut && (s.nobody || r.word(c.tags[0]) == "et") && (contains(plain(w), "se") || contains(plain(w), "sa") || s.nobody && contains(plain(w), "delegation")):
			return true
		case !s.selfOut && !contains(plain(w), "ma") && !contains(plain(w), "mon"):
			return false
		}
		s.selfOut = true
	}
	return true
}

// inMyPlace is the sender in whose place somebody is sent.
var inMyPlace = lazily(`\b(a ma place|pour (me|m y) (remplacer|representer|suppleer)|en mon (nom|remplacement))\b`)

// standsIn says whether a clause that sends somebody says that it is in the place of its subject: "a désigné X pour la représenter".
func (r *reader) standsIn(c *clause) bool {
	for _, t := range c.tags {
		if text := plain(r.textOf(t)); t.kind == kReplaces && (contains(text, "le") || contains(text, "la") || contains(text, "l")) {
			return true
		}
	}
	return false
}

// sits says whether somebody is sent to take part: "a désigné, pour y siéger, X", "délègue X pour participer à vos travaux".
func (r *reader) sits(c *clause) bool {
	text := c.plain()
	for _, what := range []string{"sieger", "assister", "participer", "prendre part", "etre present", "etre presente"} {
		if contains(text, "pour y "+what) || contains(text, "pour "+what) || contains(text, "afin d y "+what) {
			return true
		}
	}
	return false
}

// joined says whether nothing but "et" and the like stands between the names of a clause that come.
func (r *reader) joined(c *clause) bool {
	from, to, count := -1, -1, 0
	for i, t := range c.tags {
		if t.kind == kReplaced || t.kind == kReplaces && from < 0 && count > 0 || t.kind == kHand || t.kind == kSend {
			if t.kind != kReplaces {
				from, to = -1, -1
			}
			continue
		}
		if t.kind == kName {
			if from < 0 {
				from = i
			}
			to = i
			count++
		}
	}
	if from < 0 {
		return false
	}
	for _, t := range c.tags[from:to] {
		switch t.kind {
		case kName, kJoin, kCivility, kAlso:
		case kSelf:
			if t.value != "named" {
				return false
			}
		case kFill:
			if !has([]string{"et", "ainsi", "de", "par", "que"}, r.word(t)) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// readDelegation reads "la délégation sera composée de X, de Y et de Z": those named come, the sender if they are among them.
func readDelegation(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kName) || b.any(kNot, kNe, kNo, kCancel, kHedge, kIf, kOr, kReplaces, kReplaced, kHand, kSend, kYou, kThou, kRelation, kUnnamed, kExcept, kPast, kFuture, kStranger, kAway, kAvail, kBlock, kHearsay, kPlus, kWhen, kMeeting) {
		return sense{}, false
	}
	first, verb := -1, -1
	text := c.plain()
	listed := contains(text, "participants") || contains(text, "participantes") || contains(text, "representants") || contains(text, "representantes")
	for i, t := range c.tags {
		if verb < 0 && has([]string{"composee", "compose", "constituee", "constitue", "formee", "comprendra", "comprend", "comptera", "reunira"}, r.word(t)) || verb < 0 && listed && t.kind == kBe && t.value == "6" {
			verb = i
		}
		if first < 0 && (t.kind == kName || t.kind == kSelf && t.value == "named") {
			first = i
		}
	}
	if verb < 0 || first < verb || !listed && !contains(text, "delegation") && !contains(text, "equipe") && !contains(text, "groupe") && !contains(text, "representation") {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true}
	for i, t := range c.tags {
		switch t.kind {
		case kName:
			s.names = append(s.names, t.person)
		case kSelf:
			s.self = s.self || t.value == "named" || t.value == "moi" && i > verb
		case kUnknown, kCapital, kBody, kFunction:
			if i > verb && !has([]string{"composee", "compose", "constituee", "constitue", "formee"}, r.word(t)) {
				return sense{}, false
			}
		case kNumber:
			return sense{}, false
		case kCompany:
			if i > verb && number(t.value) > 0 && number(t.value) != int(b[kName]) {
				return sense{}, false
			}
		}
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// readProxy reads "Mme X m'a demandé de l'inscrire": the one who asks comes.
func readProxy(r *reader, c *clause, b bag) (sense, bool) {
	if b[kName] != 1 || b[kRelay] != 1 || b[kEnrol] != 1 || c.question || !leadsWithName(c) || !b.only(kName, kRelay, kEnrol, kFill, kEvent, kGeneric, kMode, kLunch, kHedge, kFor, kCivility, kPart) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, maybe: b.any(kHedge)}
	for _, t := range c.tags {
		switch t.kind {
		case kName:
			s.names = []int{t.person}
		case kRelay:
			if t.value != "ask" {
				return sense{}, false
			}
		case kEnrol:
			if text := plain(r.textOf(t)); t.value != "him" || !contains(text, "l") && !contains(text, "la") && !contains(text, "le") {
				return sense{}, false
			}
		}
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	r.details(c, &s)
	return s, true
}

// readStanding reads "celle de X est maintenue" behind what was said of somebody's registration.
func readStanding(r *reader, c *clause, b bag) (sense, bool) {
	if !has([]string{"celle", "celles"}, r.word(c.tags[0])) || !b.any(kName) || !b.any(kBe) || c.question || !b.only(kFill, kName, kBe, kCivility, kJoin, kConfirm, kCancel, kUnknown) || b.any(kCancel) && b.any(kConfirm) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: !b.any(kCancel)}
	sure := b.any(kCancel)
	for _, t := range c.tags {
		switch t.kind {
		case kName:
			s.names = append(s.names, t.person)
		case kConfirm, kUnknown, kFill:
			known := has([]string{"maintenue", "maintenues", "confirmee", "confirmees", "inchangee", "inchangees", "valable", "valables"}, r.words[t.to-1].word)
			sure = sure || known
			if !known && t.kind != kFill {
				return sense{}, false
			}
		}
	}
	return s, sure
}

// readNamedAway reads "M. X ne pouvant être présent": a named person stays away.
func readNamedAway(r *reader, c *clause, b bag) (sense, bool) {
	if b[kName] != 1 || !leadsWithName(c) || c.question || !b.any(kNe) || !r.saysWord(c, "pouvant") || !b.any(kVerb, kPresent) || !b.only(kName, kNe, kNot, kModal, kVerb, kPresent, kFill, kEvent, kGeneric, kCivility, kUnknown) {
		return sense{}, false
	}
	s := sense{what: wDecision}
	for _, t := range c.tags {
		switch {
		case t.kind == kName:
			s.names = []int{t.person}
		case t.kind == kUnknown && r.word(t) != "pouvant":
			return sense{}, false
		}
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
