package reply

import (
	"slices"
	"strings"
)

// The sender, who is told of by name as somebody whom another one stands in for: "M. X viendra à la place de Mme Claire Dubois", from the mailbox of
// Claire Dubois. Their name stands in the sentence of those who come, and they do not.

var (
	// inOwnStead ends where the name of somebody begins who is replaced.
	inOwnStead = lazily(`\b(a la place|en lieu et place|au lieu|en remplacement) (de|d)$|\b(plutot que|et non|et non pas|et pas|mais pas|non pas|(remplac|represent|supple)(e|ent|era|eront))$|^(pas|non)$`)
	// standsFor ends where the name of somebody begins for whom others come.
	standsFor = lazily(`\b(remplac|represent|supple)(e|ent|era|eront)$`)
	// onOwnBehalf ends where the name of somebody begins who may come or not.
	onOwnBehalf = lazily(`\b(au nom|pour le compte|en l absence|a defaut) (de|d)$`)
	// leansOn ends what is said of somebody as of those before: "Mme Claire Dubois également".
	leansOn = lazily(`\b(aussi|egalement|non plus|de meme|idem|pareil|pareillement)$`)
	// exceptOwn ends where the name of somebody begins who is left out.
	exceptOwn = lazily(`\b(sauf|hormis|excepte|a part|en dehors (de|d)|a l exception (de|d))$`)
	// hangsOn ends where a name begins that hangs on another word; ofWhoCome are the words of coming on which it may.
	hangsOn   = lazily(`\b(de|d|par|pour|sans|chez)$`)
	ofWhoCome = lazily(`^pour$|\b(presences?|participation|venue|inscriptions?|accompagnee?s?|representee?s?|compagnie|noms?|repas|places?|celle|et|que|une?) (de|d|par|pour)$`)
	// besideOwn is the one who writes, beside the owner of the mailbox who is told of by name: "Mme Claire Dubois et moi-même", "je la remplacerai".
	besideOwn = lazily(`\b(et|ainsi que|avec|comme) moi( meme)?\b|\bmoi( meme)? (et|aussi|egalement)\b|\bje (la|le|l) (remplace|remplacerai|represente|representerai|supplee|suppleerai|accompagne|accompagnerai)\b|\b(irai|viendrai|serai la|participerai|assisterai) a sa place\b`)
	// joinedBehind ends where a name begins, behind the verb, of somebody who comes as well.
	joinedBehind = lazily(`\b(et|ainsi que|de meme que|puis|avec|accompagnee?s? (de|d|par)|en compagnie (de|d)|mais aussi|comme|plus)$`)
)

// settleOwnStead takes the sender out where they are told of so, and leaves to a person what else hangs on their name beside somebody who comes.
func (r *reader) settleOwnStead() {
	for i := range r.list {
		c := &r.list[i]
		if r.standsForOther(c) {
			continue
		}
		lead, named := r.beforeOwnName(c)
		if !named || c.sense.what == wBlock || c.sense.selfOut {
			continue
		}
		if c.sense.what == wDecision && besideOwn.MatchString(plain(r.sentenceOf(c))) {
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "the sender by name, and somebody who writes for them"}
			continue
		}
		switch s := &c.sense; {
		case inOwnStead.MatchString(lead):
			r.standsInForOwn(i)
		case s.what != wDecision && leansOn.MatchString(c.plain()) && r.someDecision():
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "the sender, by name, likewise"}
		case onOwnBehalf.MatchString(lead) && r.someDecision():
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "on the sender's behalf"}
		case s.what != wDecision:
		case exceptOwn.MatchString(lead):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "all but the sender"}
		case !s.yes && len(s.names) > 0 && (lead == "ni" || strings.HasSuffix(lead, " ni")):
			s.self = true
		case r.hangsOnOther(c, lead):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "the sender's name hangs on another word"}
		}
	}
}

// hangsOnOther says whether the sender's name, behind the lead of a clause that answers, belongs to another word: "l'adjointe de Mme Claire Dubois
// viendra", "M. X viendra écouter Mme Claire Dubois".
func (r *reader) hangsOnOther(c *clause, lead string) bool {
	if !c.sense.self && len(c.sense.names) == 0 || r.amongNames(c) {
		return false
	}
	if !c.sense.yes {
		return c.sense.self && r.somebodyOf(c, lead)
	}
	if hangsOn.MatchString(lead) && !ofWhoCome.MatchString(lead) {
		return true
	}
	return c.sense.self && len(c.sense.names) > 0 && !joinedBehind.MatchString(lead) && r.behindVerb(c) && !r.speaksOfSelf(c.sentence)
}

// behindVerb says whether the sender's name stands behind a verb of coming, and all others before it.
func (r *reader) behindVerb(c *clause) bool {
	verb := false
	for k, t := range c.tags {
		if t.kind == kSelf && t.value == "named" {
			return verb && bearsOn(c.tags[:k], kName)
		}
		verb = verb || t.kind == kVerb || t.kind == kPresent
	}
	return false
}

// standsForOther reads the sender, told of by name, who comes for somebody else: "Mme Claire Dubois représentera M. X".
func (r *reader) standsForOther(c *clause) bool {
	s := &c.sense
	if s.what != wDecision || !s.yes || !s.self || len(s.names) != 1 || len(s.absent) > 0 || !namesSelf(c) {
		return false
	}
	for k, t := range c.tags {
		if t.kind == kName && standsFor.MatchString(r.leadIn(c, k)) {
			s.names, s.absent = nil, s.names
			return true
		}
	}
	return false
}

// standsInForOwn says of clause i, which tells whom somebody replaces, that the sender does not come, if one person comes in it or beside it.
func (r *reader) standsInForOwn(i int) {
	c := &r.list[i]
	var comes []*clause
	for k := range r.list {
		if o := &r.list[k]; o.sentence == c.sentence && o.sense.what == wDecision {
			comes = append(comes, o)
		}
	}
	if len(comes) != 1 || !comes[0].sense.yes || comes[0].sense.maybe || len(comes[0].sense.names) != 1 || r.speaksOfSelf(c.sentence) {
		c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "in the sender's stead"}
		return
	}
	if comes[0] != c {
		c.sense = sense{what: wReason, rule: "in the sender's stead"}
	}
	comes[0].sense.self, comes[0].sense.selfOut = false, true
}

// someDecision says whether the reply has an answer in it.
func (r *reader) someDecision() bool {
	return slices.ContainsFunc(r.list, func(c clause) bool { return c.sense.what == wDecision })
}

// beforeOwnName gives the words of a clause before the sender's own name, without the civility.
func (r *reader) beforeOwnName(c *clause) (lead string, named bool) {
	for k, t := range c.tags {
		if t.value != "named" || t.kind != kSelf && t.kind != kFill { // set aside: "plutôt que Mme Dubois"
			continue
		}
		return r.leadIn(c, k), true
	}
	return "", false
}

// leadIn gives the last words of a clause before the name at tag k, without the civility; what joins it to others is among them, which leadTo leaves out.
func (r *reader) leadIn(c *clause, k int) string {
	for k > 0 && c.tags[k-1].kind == kCivility {
		k--
	}
	return strings.TrimPrefix(r.wordsBefore(c, c.tags[k].from), " ")
}

// speaksOfSelf says whether a sentence has the sender in it otherwise than by name.
func (r *reader) speaksOfSelf(sentence int) bool {
	for i := range r.list {
		if c := &r.list[i]; c.sentence == sentence {
			for _, t := range c.tags {
				if t.kind == kWe || t.kind == kSelf && t.value != "named" {
					return true
				}
			}
		}
	}
	return false
}
