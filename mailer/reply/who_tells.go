package reply

import "strings"

// Who only announces others, and who comes with them: "X participera, accompagné de Y".

// onlyTells says whether the sender only tells what others do: "j'ai l'honneur de vous informer que X participera, accompagné de Y".
func (r *reader) onlyTells(c *clause) bool {
	that, name := false, false
	for _, t := range c.tags {
		w := r.words[t.to-1].word
		switch {
		case t.kind == kName:
			name = that
			if !that {
				return false
			}
		case t.kind == kSelf && that, name && (t.kind == kVerb || t.kind == kModal || t.kind == kBe) && contains(spaced(t.value), "1"):
			return false
		case t.kind != kJoin && t.kind != kPlus && t.kind != kAlso && (w == "que" || w == "qu"): // not "ainsi que"
			that = true
		}
	}
	return name
}

// thirdBefore says whether the last of the tags, "ne" and adverbs left aside, is a pronoun of the third person: the subject of the verb behind it.
func thirdBefore(tags []tag) bool {
	for i := len(tags) - 1; i >= 0; i-- {
		if tags[i].kind != kNe && tags[i].kind != kFill {
			return tags[i].kind == kThird
		}
	}
	return false
}

// andMe says whether "et moi" stands behind a name: "merci d'inscrire X et moi-même".
func (r *reader) andMe(c *clause) bool {
	for i, t := range c.tags {
		if t.kind == kSelf && t.value == "moi" && i > 1 && bearsOn(c.tags[:i], kName) && (r.word(c.tags[i-1]) == "et" || strings.HasPrefix(plain(r.textOf(t)), "et ")) {
			return true
		}
	}
	return false
}

// whoGoesWith finds who goes with somebody where the clause names nobody.
func (r *reader) whoGoesWith(c *clause, b bag, s *sense) string {
	if !r.goesWith(c, b) {
		return ReasonUnnamed
	}
	s.self = true
	return ""
}

// besides says whether a name is added to the sender's own noun: "ma présence et celle de X", "ma venue avec X".
func (r *reader) besides(c *clause) bool {
	noun := false
	for _, t := range c.tags {
		switch t.kind {
		case kNoun:
			w := r.word(t)
			noun = noun || w == "ma" || w == "mon"
		case kCancel:
			text := plain(r.textOf(t))
			noun = noun || contains(text, "mon inscription") || contains(text, "ma participation") || contains(text, "ma venue") || contains(text, "ma presence")
		case kNo, kAway:
			noun = noun || contains(plain(r.textOf(t)), "mon absence")
		case kEnrol:
			noun = noun || t.value == "me"
		case kName:
			return false
		case kJoin, kPlus:
			if noun {
				return true
			}
		}
		if w := r.word(t); noun && (w == "celle" || w == "celles") {
			return true
		}
	}
	return false
}

// enrolsSelf says whether a clause asks to enrol the sender.
func (r *reader) enrolsSelf(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kEnrol && t.value == "me" && r.word(t) != "etre" {
			return true
		}
	}
	return false
}

// inCompany says whether an answer without a subject, which is the sender's, goes on to who comes along: "présente avec X", "participation confirmée,
// ainsi que X".
func (r *reader) inCompany(c *clause) bool {
	for k, t := range c.tags {
		switch t.kind {
		case kPresent, kAway, kYes, kNo, kNoun, kConfirm, kFill, kCourtesy, kEvent, kGeneric, kMode, kFor, kLunch, kChange, kPlus, kRelation, kFunction, kCivility, kJoin, kThat, kAlso, kHedge, kAck, kPart, kHour:
		case kBe:
			if w := r.words[t.to-1].word; w != "est" {
				return false
			}
		case kName:
			lead := r.leadTo(c, k)
			if alongWith(lead) {
				return k > 0 && bearsOn(c.tags[:k], kPresent, kAway, kYes, kNo, kNoun, kConfirm)
			}
			return false
		default:
			return false
		}
	}
	return false
}

// alongWith says whether the words in front of a name make it somebody who comes along.
func alongWith(lead string) bool {
	for _, end := range []string{"avec", "accompagne de", "accompagnee de", "accompagnes de", "accompagne d", "accompagnee d", "accompagne par", "accompagnee par", "ainsi que", "ainsi qu", "de meme que", "en compagnie de", "en compagnie d"} {
		if strings.HasSuffix(lead, " "+end) {
			return true
		}
	}
	return false
}

// addedTo says whether all names of a clause are added to somebody by words such as "ainsi que".
func (r *reader) addedTo(c *clause) bool {
	for k, t := range c.tags {
		if t.kind == kName && !alongWith(r.leadTo(c, k)) {
			return false
		}
	}
	return bearsOn(c.tags, kName)
}
