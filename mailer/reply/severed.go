package reply

import "strings"

// Predicates that commas cut in two: "je ne pense pas, à ce jour, participer". What stands behind the second comma is no answer by itself.

// settleSevered joins an answer that has neither subject nor verb of its own to the open predicate before it in its sentence, over what stands between
// commas; where the two cannot be joined and the predicate denies, a person must read it.
func (r *reader) settleSevered() {
	r.settleStandIns()
	for i := 1; i < len(r.list); i++ {
		b := &r.list[i]
		unread := b.sense.what == wBlock && b.sense.code == ReasonUnclear && b.sense.rule == "decision"
		under := r.infinitiveUnder(b)
		if !unread && b.sense.what != wDecision || !under && (!headless(b) || r.finite(b)) {
			continue
		}
		a := r.openBefore(i, under)
		if a < 0 {
			continue
		}
		lead := r.list[a]
		turns := denies(&lead) || r.saysWord(&lead, "failli")
		if !unread && !b.sense.yes && !turns {
			continue
		}
		switch {
		case a < i-1 && (under || r.complement(b) || turns && r.copular(&lead)):
			if r.joins(a, i, turns || !polite(&lead)) {
				i = a
			}
		case turns:
			b.sense = sense{what: wBlock, code: ReasonUnclear, rule: "cut off from what denies it"}
		}
	}
}

// finite says whether a word of a clause that is in no table is a verb in the third person of the future: it has its own subject.
func (r *reader) finite(c *clause) bool {
	for _, t := range c.tags {
		if t.kind != kUnknown {
			continue
		}
		for _, f := range conjugation()[r.word(t)] {
			if f.tense == future && (f.person == "3" || f.person == "6") {
				return true
			}
		}
	}
	return false
}

// joins joins clauses a to b; where nothing comes of that, they are left as they were, unless what b says alone cannot stand.
func (r *reader) joins(a, b int, must bool) bool {
	before, alone := append([]clause{}, r.list...), r.list[b].sense
	r.rejoin(a, b)
	if what := r.list[a].sense.what; what == wDecision || must && (alone.yes || what == wBlock || what == wSuspect) {
		return true
	}
	r.list = before
	return false
}

// infinitiveUnder says whether a clause begins with "de" and an infinitive, which something before it must govern.
func (r *reader) infinitiveUnder(c *clause) bool {
	if w := r.word(c.tags[0]); w != "de" && w != "d" {
		return false
	}
	for i := c.tags[0].from + 1; i < min(c.tags[len(c.tags)-1].to, c.tags[0].from+6); i++ {
		for _, f := range conjugation()[r.words[i].word] {
			if f.tense == infinite {
				return true
			}
		}
		if !r.words[i].mark && !has([]string{"m", "me", "nous", "vous", "y", "l", "le", "la", "les", "ne", "pas", "bien"}, r.words[i].word) {
			return false
		}
	}
	return false
}

// polite says whether a clause only asks, or thanks, in front of what it asks for.
func polite(c *clause) bool {
	return newBag(c).only(kRequest, kCourtesy, kAck, kSelf, kYou, kFill, kAsk, kWe)
}

// openBefore gives the place of the open predicate before clause i in its sentence, what stands between commas left aside; one that denies before
// another; any clause will do where what follows is governed. It is -1 if there is none.
func (r *reader) openBefore(i int, governed bool) int {
	found, aside := -1, 0
	for a := i - 1; a >= 0 && r.list[a].sentence == r.list[i].sentence && aside < 2; a-- {
		c := &r.list[a]
		if c.question || c.heading {
			break
		}
		if r.passingWords(c) {
			continue
		}
		open := r.open(c) || governed && c.sense.what != wDecision
		if open && denies(c) {
			return a
		}
		if open && found < 0 {
			found = a
		}
		aside++
	}
	return found
}

// copular says whether the verb of a clause is être or faire, which says nothing by itself.
func (r *reader) copular(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		for _, f := range conjugation()[w.word] {
			if f.person != "" && (f.lemma == "etre" || f.lemma == "faire") {
				return true
			}
		}
	}
	return false
}

// rejoin makes one clause of those from a to b; what stands between them goes along, but for courtesies and the like.
func (r *reader) rejoin(a, b int) {
	first, last := r.list[a], r.list[b]
	c := clause{sentence: first.sentence, subject: first.subject, question: last.question}
	c.tags = append(c.tags, first.tags...)
	for k := a + 1; k < b; k++ {
		if !r.passingWords(&r.list[k]) {
			c.tags = append(c.tags, r.list[k].tags...)
		}
	}
	c.tags = append(c.tags, last.tags...)
	c.text = r.text[r.words[c.tags[0].from].from:r.words[c.tags[len(c.tags)-1].to-1].to]
	c.sense = r.senseOf(&c)
	r.list = append(r.list[:a:a], append([]clause{c}, r.list[b+1:]...)...)
}

// passingWords says whether what stands between two commas neither turns nor limits what it stands in: "hélas", "je vous prie", "pour ma part".
func (r *reader) passingWords(c *clause) bool {
	return newBag(c).only(kCourtesy, kFill, kChange, kAlso) ||
		has([]string{"je vous prie", "s il vous plait", "je le crains", "je le regrette", "je l avoue", "pour ma part", "pour notre part"}, c.plain())
}

// headless says whether a clause has no subject and no verb in a person.
func headless(c *clause) bool {
	for _, t := range c.tags {
		switch t.kind {
		case kSelf, kWe, kThird, kThou, kYou, kName, kModal, kRequest, kYes, kNo, kRelation, kConfirm, kEnrol, kCourtesy:
			return false
		case kVerb, kBe:
			if t.value != "0" && t.value != "" {
				return false
			}
		}
	}
	return true
}

// denies says whether a clause holds a negation.
func denies(c *clause) bool { return bearsOn(c.tags, kNot, kNe) }

// open says whether a clause ends where a predicate waits for what it governs: with "pas", or with a verb that asks, wants, keeps or cancels.
func (r *reader) open(c *clause) bool {
	n := len(c.tags) - 1
	for n > 0 && c.tags[n].kind == kFill && adverb(r.word(c.tags[n])) {
		n--
	}
	switch t := c.tags[n]; t.kind {
	case kNot:
		return c.sense.what != wDecision
	case kModal, kConfirm, kCancel, kRequest, kBe:
		return c.sense.what != wDecision || t.kind == kCancel
	case kUnknown, kFill, kEnrol:
		if c.sense.what == wDecision {
			return false
		}
		for _, f := range conjugation()[r.words[t.to-1].word] {
			if f.tense != participle && f.tense != gerund && len(r.words[t.to-1].word) > 3 {
				return true
			}
		}
		return t.kind == kUnknown && c.tags[0].kind == kSelf || strings.HasSuffix(r.words[t.to-1].word, "er") && len(r.words[t.to-1].word) > 4
	}
	return false
}

// complement says whether a clause begins as what a verb governs: an infinitive, a noun with its owner, "sur", "de", "en mesure de".
func (r *reader) complement(c *clause) bool {
	word := r.word(c.tags[0])
	if has([]string{"de", "d", "a", "sur", "en", "ma", "mon", "notre", "mes", "nos", "une", "un", "me", "m", "vous", "y", "etre"}, word) {
		return true
	}
	for _, f := range conjugation()[word] {
		if f.tense == infinite {
			return true
		}
	}
	return c.tags[0].kind == kVerb && c.tags[0].value == "0"
}

// settleStandIns joins "d'inscrire, à ma place, Madame X" over its commas.
func (r *reader) settleStandIns() {
	for i := 1; i < len(r.list); i++ {
		r.joinAskedToStandIn(i)
	}
	for i := 1; i+1 < len(r.list); i++ {
		a, c, b := &r.list[i-1], &r.list[i], &r.list[i+1]
		if c.sense.rule != "replacement" || c.sense.code != ReasonUnnamed || a.sentence != b.sentence || a.question || !newBag(c).only(kReplaces, kFill) ||
			!bearsOn(a.tags, kEnrol, kRequest, kSend) || bearsOn(a.tags, kName, kNot, kNe) || !bearsOn(b.tags, kName) || bearsOn(b.tags, kNot, kNe) || b.sense.what == wBlock {
			continue
		}
		before := append([]clause{}, r.list...)
		if r.rejoin(i-1, i+1); r.list[i-1].sense.what == wBlock {
			r.list = before
			r.partRelative(i + 1)
			if len(r.list) == len(before) {
				continue
			}
			if r.rejoin(i-1, i+1); r.list[i-1].sense.what == wBlock {
				r.list = before
			}
		}
	}
}

// askedSomebody ends with whom somebody has asked: "elle a demandé à M. X, adjoint (x@ville.fr)".
var askedSomebody = lazily(`\b(ai|a|avons) (donc |ainsi |bien )?(demande a|prie|charge|mandate|sollicite) `)

// joinAskedToStandIn joins clause i, "de la représenter", to such a clause over the bracket and the comma between them.
func (r *reader) joinAskedToStandIn(i int) {
	if i >= len(r.list) {
		return
	}
	c, a := &r.list[i], r.before(i)
	if a == nil || c.sense.what != wBlock || c.sense.rule != "replacement" || c.sense.code != ReasonUnnamed || c.question || !newBag(c).only(kReplaces, kFill) ||
		a.sense.what != wMention || len(a.sense.names) != 1 || !askedSomebody.MatchString(a.plain()) || denies(a) {
		return
	}
	before := append([]clause{}, r.list...)
	if r.rejoin(i-1, i); r.list[i-1].sense.what != wDecision {
		r.list = before
	}
}

// partRelative parts "X, qui connaît ces quartiers" in two behind the name, where nothing of the trade is told of X.
func (r *reader) partRelative(i int) {
	c := r.list[i]
	for k := 1; k < len(c.tags); k++ {
		if c.tags[k-1].kind != kName || r.word(c.tags[k]) != "qui" {
			continue
		}
		rest := clause{tags: c.tags[k:], sentence: c.sentence, subject: c.subject}
		if newBag(&rest).without(kThird).bearing() || bearsOn(rest.tags, kNot, kNe, kIf, kHedge, kEvent, kGeneric, kMode, kName, kRelation) {
			return
		}
		rest.text = r.text[r.words[rest.tags[0].from].from:r.words[rest.tags[len(rest.tags)-1].to-1].to]
		rest.sense = sense{what: wReason, rule: "told of whom is named"}
		c.tags = c.tags[:k:k]
		c.text, c.flat = r.text[r.words[c.tags[0].from].from:r.words[c.tags[k-1].to-1].to], ""
		c.sense = r.senseOf(&c)
		r.list = append(r.list[:i:i], append([]clause{c, rest}, r.list[i+1:]...)...)
		return
	}
}

// prepositional says whether a clause is an infinitive behind a preposition, which says nothing by itself: "pour venir", "au lieu de participer".
func (r *reader) prepositional(c *clause) bool {
	if !headless(c) || !bearsOn(c.tags, kVerb, kPresent, kEnrol) || bearsOn(c.tags, kNoun, kSeat, kHedge, kLunch) {
		return false
	}
	text := c.plain()
	for _, lead := range []string{"pour ", "afin de ", "afin d ", "en vue de ", "au lieu de ", "au lieu d ", "plutot que de ", "plutot que d ", "plutot que ", "a defaut de ", "a defaut d ", "faute de ", "faute d ", "sans ", "avant de ", "avant d ", "quitte a ", "loin de ", "apres "} {
		if rest, ok := strings.CutPrefix(text, lead); ok && r.leadsInfinitive(rest) {
			return true
		}
	}
	return false
}

// leadsInfinitive says whether words begin with an infinitive, pronouns in front of it allowed.
func (r *reader) leadsInfinitive(text string) bool {
	for _, w := range strings.Fields(text) {
		for _, f := range conjugation()[w] {
			if f.tense == infinite {
				return true
			}
		}
		if !has([]string{"y", "vous", "m", "me", "nous", "se", "s", "ne", "pas", "bien", "pouvoir"}, w) {
			return false
		}
	}
	return false
}

// invertedAlone says whether a clause begins with a verb in front of "je", as questions do: "viendrai-je".
func (r *reader) invertedAlone(c *clause) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	if c.tags[0].kind == kRequest || len(words) < 3 || !words[1].mark || words[1].word != "-" || words[2].word != "je" {
		return false
	}
	return c.tags[0].from == 0 || r.words[c.tags[0].from].newline || r.words[c.tags[0].from-1].mark || r.words[c.tags[0].from-1].word == "et"
}
