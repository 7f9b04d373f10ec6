package reply

import "strings"

// The sender, who names themselves among others: "la présence de M. X et de Mme Claire Dubois", by Claire Dubois.

// amongNames says whether the sender's own name stands beside that of somebody else in a clause, joined to it.
func (r *reader) amongNames(c *clause) bool {
	for k, t := range c.tags {
		if t.kind == kSelf && t.value == "named" && (r.joinedTo(c, k, -1) || r.joinedTo(c, k, 1)) {
			return true
		}
	}
	return false
}

// ownNameUnder says whether the sender's own name stands alone right under or behind that of somebody who is put down: an item of a list, or a signature.
func (c *composer) ownNameUnder(i int) bool {
	cl := &c.list[i]
	if cl.heading && i > 0 && i+1 < len(c.list) && !c.actsOn(me) && cl.sense.what == wCourtesy && namesSelf(cl) && c.list[i+1].sense.what == wDecision && len(c.list[i+1].sense.names) > 0 {
		return true // "Lucie Roy : oui ; Claire Dubois : oui"
	}
	if i == 0 || c.actsOn(me) || cl.sense.what != wCourtesy || !namesSelf(cl) || !newBag(cl).only(kSelf, kCivility, kFill) {
		return false
	}
	before := &c.list[i-1]
	if !c.words[cl.tags[0].from].newline {
		return before.sentence == cl.sentence && before.sense.what == wTopic && bearsOn(before.tags, kName)
	}
	gap := c.text[c.words[before.tags[len(before.tags)-1].to-1].to:c.words[cl.tags[0].from].from]
	return bearsOn(before.tags, kName) && strings.Count(gap, "\n") == 1
}

// joinedTo says whether nothing but "et", "de", "ainsi que" and a civility stands between the tag at k and the next name in a direction.
func (r *reader) joinedTo(c *clause, k, step int) bool {
	joined := false
	for k += step; k >= 0 && k < len(c.tags); k += step {
		joined = joined || r.commaBetween(c, k, k-step)
		switch t := c.tags[k]; t.kind {
		case kName:
			return joined
		case kJoin, kAlso:
			joined = true
		case kCivility:
		case kFill:
			w := plain(r.textOf(t))
			joined = joined || w == "et" || strings.HasPrefix(w, "ainsi") || strings.HasPrefix(w, "de meme")
			if !has([]string{"et", "de", "d", "par", "que", "ainsi", "ainsi que", "de meme que", "de meme", "celle", "celle de", "la", "le"}, w) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// commaBetween says whether a comma stands between two tags of a clause that follow each other.
func (r *reader) commaBetween(c *clause, a, b int) bool {
	for _, w := range r.words[c.tags[min(a, b)].to:c.tags[max(a, b)].from] {
		if w.mark && w.word == "," {
			return true
		}
	}
	return false
}

// ownNameLost says whether a decision names the sender behind what it says of coming, or among others, and does not act on them: somebody is lost.
func (c *composer) ownNameLost(cl *clause) bool {
	if c.actsOn(me) || cl.sense.what != wDecision {
		return false
	}
	for k, t := range cl.tags {
		if t.kind == kSelf && t.value == "named" && (c.joinedTo(cl, k, -1) || c.joinedTo(cl, k, 1) || bearsOn(cl.tags[:k], kName, kEnrol, kNoun, kReplaced, kPresent)) {
			return true
		}
	}
	return false
}

// listsNames says whether the comma in front of tags[i] stands in a run of names that belongs to one answer: "la présence de A, de B et de C", "A, B et C
// seront présents".
func (r *reader) listsNames(words []token, tags []tag, i int, run []tag) bool {
	if len(run) == 0 || !isName(run[len(run)-1]) {
		return false
	}
	led := bearsOn(run, kEnrol, kNoun, kConfirm, kRequest, kReplaced, kVerb, kPresent)
	joined, open := false, true // a name is due
	for ; i < len(tags); i++ {
		t := tags[i]
		w := words[t.from].word
		switch {
		case isName(t) && open:
			open = false
		case open && joined && t.kind == kSelf && t.value == "moi" && bearsOn(run, kReplaced):
			open = false // "représentée par X, Y et moi-même"
		case isName(t):
			return false
		case t.kind == kMark && t.value == "," && !open, t.kind == kJoin && w != "et" && !open:
			open = true
		case w == "et" && t.to-t.from == 1, w == "ainsi" && t.kind != kUnknown && plain(r.textOf(t)) == "ainsi que":
			open, joined = true, true
		case t.kind == kCivility && open, t.kind == kFill && open && has([]string{"de", "d", "par", "que", "enfin", "la", "celle"}, w):
		case open:
			return false
		default:
			return joined && r.endsNames(tags[i:], led)
		}
	}
	return joined && !open && led
}

// endsNames says whether a run of names can end in front of the tags that follow it: whose answer was led to before them, or is theirs in the plural.
func (r *reader) endsNames(tags []tag, led bool) bool {
	verb := tags[0].kind.oneOf(kVerb, kBe, kModal, kNe, kReplaces, kCancel)
	if led {
		return !verb && tags[0].kind != kRelation && tags[0].kind != kNo && tags[0].kind != kYes && tags[0].kind != kAlso
	}
	return verb && (tags[0].value == "6" || tags[0].kind == kNe)
}

// isName says whether a tag names a person, the sender among them.
func isName(t tag) bool { return t.kind == kName || t.kind == kSelf && t.value == "named" }
