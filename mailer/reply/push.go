package reply

import "strings"

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
		b = r.beforeIf(c, b).without(kIf)
	}
	if r.sinceThen(c) {
		b = b.without(kLasting)
	}
	if b.any(kHedge) && r.othersWait(c, b) {
		b = b.without(kHedge)
	}
	trade := b.any(kVerb, kYes, kEnrol, kNoun, kJourney, kNo, kCancel) || b.any(kPresent, kAway, kAvail) && b.any(kBe, kSelf)
	bent := b.any(kNot, kNe) && !r.onlyThat(c, b)
	p := push{
		yes:   b.any(kVerb, kYes, kEnrol, kHedge, kIf) && !(bent && !b.any(kHedge, kIf, kMode)) || b.any(kPresent, kNoun, kAvail) && b.any(kBe, kConfirm, kSelf, kModal, kRequest) && !bent || b.any(kMode, kScreen) && b.any(kSelf, kFor, kWe, kThat),
		no:    b.any(kNo, kCancel, kHedge, kIf, kExcept, kForce, kFuture, kOr) || b.any(kAway) && b.any(kBe, kSelf, kWe) || b.any(kDepend) && !r.granted(c) || b.any(kMeeting) && b.any(kSelf, kWe) || bent && r.refuses(c, b),
		other: b.any(kUnnamed, kReplaces, kReplaced, kHand, kSend, kOff, kLasting, kIrony) || b.any(kBlock) && !r.posts(c) || b.any(kName) || b.any(kRelation, kCompany, kThird, kThou) && (trade || r.likewise(c)),
	}
	p.no = p.no || (r.must(c) || needed.MatchString(c.plain())) && r.awaits(c) || b.any(kChange) && (bent || b.any(kSelf) && !b.any(kVerb)) || b.any(kEvent) && b.any(kSelf, kWe, kRelation) && !trade && dayNamed(c) && !b.any(kHour, kConfirm)
	p.other = p.other || b.any(kStranger, kWhen, kCapital) && trade || b.any(kEvent) && b.any(kCapital) && !b.any(kSelf, kWe) || c.sense.code == ReasonHearsay && r.ofSender(c) || r.goesOn(c)
	p.other = p.other || b.any(kStranger) && !r.elsewhereBound(c) || r.closed(c) || r.countsDays(c)
	if r.othersAway(b) {
		p.other = false
	}
	if r.turns(c) && r.decidesBefore(c) && !r.turnsReason(c, b) {
		p.no, p.yes = p.no || !(bent && r.lacks(c) && !b.any(kModal)), p.yes || b.any(kSelf, kWe, kScreen) && !r.thinks(c)
	}
	return p
}

// needed is what has to be done yet, by the sender or by others.
var needed = lazily(`\b(faut|faudra|faudrait|suffit|suffirait)( \w+){0,2} (que|qu)\b|\bil (me |nous )?(faut|faudra|faudrait|reste) `)

// beforeIf is what a clause holds in front of its condition, which is bound to that: "on arrive vers 9 h si la rocade n'est pas bouchée".
func (r *reader) beforeIf(c *clause, b bag) bag {
	for i, t := range c.tags {
		if t.kind == kIf && i > 1 && b[kIf] == 1 && has([]string{"si", "s"}, r.word(t)) && bearsOn(c.tags[:i], kSelf, kWe) {
			return newBag(&clause{tags: c.tags[:i]})
		}
		if t.kind == kIf && i > 1 && b[kIf] == 1 && r.whenever(t) && bearsOn(c.tags[:i], kSelf, kWe) && !bearsOn(c.tags[i:], kSelf, kWe, kYou, kName, kRelation, kMeeting, kVerb, kJourney, kNot, kEvent) {
			return newBag(&clause{tags: c.tags[:i]})
		}
	}
	return b
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
		if has([]string{"ai", "avons", "obtenu", "eu", "donne", "recu", "reserve", "reservee", "valide", "validee", "accepte", "accorde", "accordee", "forte", "fort", "munie", "muni", "nantie", "nanti"}, w.word) {
			return true
		}
	}
	return false
}

// awaits says whether a clause of duty speaks of finding out or giving up first.
func (r *reader) awaits(c *clause) bool {
	for _, stem := range []string{"voir", "demand", "attend", "verifi", "parl", "convain", "persuad", "negoci", "consult", "reflechi", "decid", "confirm", "obten", "annul", "renonc", "declin", "absent", "valid", "organis", "trouv", "garder", "etre", "travail", "arrang", "assur", "sign", "accept", "autoris", "liber", "remplac", "recuper", "repare", "gueri", "debrouill", "financ", "rembours"} {
		if r.saysStem(c, stem) {
			return true
		}
	}
	return false
}

// posts says whether what a person must look at in a clause is a paper of another matter: "vous trouverez ci-joint le courrier du 12 avril".
func (r *reader) posts(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kBlock && t.value != "attachment" && t.value != "lead" {
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

// countsDays says whether a clause ends with "aux deux", "les trois": so many days, where the letter is of one.
func (r *reader) countsDays(c *clause) bool {
	if r.in.Event == "" {
		return false
	}
	words := strings.Fields(c.plain())
	n := len(words)
	return n > 1 && has([]string{"aux", "les", "toutes"}, words[n-2]) && has([]string{"deux", "trois", "quatre", "2", "3", "4"}, words[n-1])
}

// othersWait says whether what a clause says of waiting or doubt is said of somebody near the sender, and of nothing here: "mon épouse préfère
// attendre l'été".
func (r *reader) othersWait(c *clause, b bag) bool {
	if !b.any(kRelation) || b.any(kSelf, kWe, kYou, kName, kEvent, kGeneric, kVerb, kIf, kNoun, kModal, kNe, kNot, kDepend) {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kHedge && !has([]string{"prefere", "attendre", "attend", "hesite", "reflechit"}, r.word(t)) {
			return false
		}
	}
	return true
}

// onlyThat says whether "ne … que" of a clause only limits a thing that is no coming: "je n'habite qu'à vingt minutes", "nous n'avons qu'un bus".
func (r *reader) onlyThat(c *clause, b bag) bool {
	if b.any(kNot, kVerb, kPresent, kAvail, kModal, kNoun, kSeat, kEvent, kGeneric, kMode, kLunch, kJourney, kYes, kEnrol, kIf, kHedge) {
		return false
	}
	return limitsThing.MatchString(c.plain())
}

// limitsThing is "ne … que" behind a verb of having, of being or of living.
var limitsThing = lazily(`\b(ne|n) (habite|habitons|suis|sommes|est|ai|avons|a|demeure|reside|travaille|travaillons|coute|dure|fait|met|compte|comptons|reste|prend|connais|connaissons) (plus |finalement |en fait )?(qu|que) `)

// turnsReason says whether "mais" turns a remark of its own sentence, which holds no answer, and not the answer before: "la période est chargée mais le sujet le mérite".
func (r *reader) turnsReason(c *clause, b bag) bool {
	if r.word(c.tags[0]) != "mais" || b.any(kNot, kNe, kModal, kRelation, kThird, kName, kMeeting, kAway, kHedge, kIf, kForce, kEvent, kMode) || r.decidesBeside(c) {
		return false
	}
	for i := range r.list {
		if r.list[i].tags[0].from == c.tags[0].from {
			before := r.before(i)
			return before != nil && (before.sense.what == wReason || before.sense.what == wPast) && !r.saysWord(c, "je") && !r.saysWord(c, "j")
		}
	}
	return false
}
