package reply

import "strings"

// Around the core of a decision, its subject, negation and verb, stand words that cannot change it: on whose behalf somebody comes
// ("en tant que présidente du club"), how they feel about it ("malgré un agenda chargé"), what is told of the event ("qui s'annonce riche").

// marginal says whether all that is left over in a decision stands in such margins.
func (r *reader) marginal(c *clause, b bag, yes bool) bool {
	from, to := core(c)
	forced := !yes && r.forced(c)
	rest := b.without(kUnknown, kBody, kReason)
	if forced {
		rest = rest.without(kCapital)
	}
	if from < 0 || !r.covered(rest) || b.any(kThird) && !forced || b.any(kName, kRelation, kCompany, kUnnamed, kHedge, kExcept, kWe) || bearsOn(c.tags[from:], kPlus) {
		return false
	}
	for i := 0; i < len(c.tags); i++ {
		t := c.tags[i]
		if t.kind != kUnknown && t.kind != kBody && t.kind != kReason {
			continue
		}
		if w := r.word(t); forced && i > to && !infinitive(w) {
			continue
		}
		class := neutral(r.word(t))
		switch {
		case class == neutralAdverb || class == neutralQuality:
		case forced && forcing(r.word(t)):
		case i > from && i < to:
			return false
		case i < from:
			if !forced && !r.preamble(c, from) {
				return false
			}
		case !r.trailing(c, to, i, yes):
			return false
		}
	}
	return true
}

// forced says whether the verb of the clause tells what keeps somebody away: whatever its subject is, it is the reason.
func (r *reader) forced(c *clause) bool {
	own := c.tags[0].kind == kThird && (r.saysWord(c, "se") || r.saysWord(c, "s")) // "il se voit contraint"
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if forcing(w.word) {
			return !own
		}
	}
	return false
}

// infinitive says whether a word looks like one.
func infinitive(word string) bool {
	return strings.HasSuffix(word, "er") || strings.HasSuffix(word, "ir") || strings.HasSuffix(word, "re")
}

func forcing(word string) bool {
	for _, stem := range []string{"permet", "empech", "oblige", "contrai", "prive", "retien", "interdi"} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// core gives the places of the first and the last tag of subject, negation and verb; -1 if the clause has none.
func core(c *clause) (from, to int) {
	from, to = -1, -1
	for i, t := range c.tags {
		switch t.kind {
		case kSelf, kNe, kNot, kModal, kBe, kVerb, kPresent, kAway, kAvail, kNo, kCancel, kYes, kEnrol, kNoun, kSeat, kConfirm, kJourney:
			if from < 0 {
				from = i
			}
			to = i
		}
	}
	return from, to
}

// preamble says whether what stands before the core begins like a circumstance that binds nothing: "malgré …", "au vu du …",
// "c'est avec … que".
func (r *reader) preamble(c *clause, from int) bool {
	for _, t := range c.tags[:from] {
		if t.kind != kUnknown && t.kind != kBody && t.kind != kFill && t.kind != kReason && t.kind != kCourtesy && t.kind != kPlus && t.kind != kThat && t.kind != kJoin {
			return false
		}
	}
	words := r.words[c.tags[0].from:c.tags[from].from]
	return r.opens(words, 0)
}

// openers begin circumstances that bind nothing.
func (r *reader) opens(words []token, i int) bool {
	for _, lead := range [][]string{{"malgre"}, {"en", "depit"}, {"au", "vu"}, {"vu"}, {"compte", "tenu"}, {"en", "tant", "que"}, {"en", "ma", "qualite"}, {"en", "qualite"}, {"es", "qualites"}, {"au", "titre"}, {"au", "nom"},
		{"interesse"}, {"interessee"}, {"convaincu"}, {"convaincue"}, {"conscient"}, {"consciente"}, {"sensible"}, {"passionne"}, {"passionnee"}, {"fidele"}, {"c", "est", "avec"}, {"grace"}, {"apres"}, {"tout"}, {"face"}} {
		if follows(words, i, lead) > 0 {
			return true
		}
	}
	return false
}

// trailing says whether the word at tag i, behind the core, belongs to a circumstance or to a clause that tells of the event.
func (r *reader) trailing(c *clause, to, i int, yes bool) bool {
	for j := i; j > to; j-- {
		t := c.tags[j]
		if r.opens(r.words, t.from) && !(r.words[t.from].word == "vu" || r.words[t.from].word == "tout") {
			return true
		}
		if w := r.words[t.from].word; (w == "qui" || w == "dont" || w == "que" || w == "qu") && j > 0 && (c.tags[j-1].kind == kGeneric || c.tags[j-1].kind == kEvent) {
			return !yes || r.calm(c)
		}
		switch t.kind {
		case kUnknown, kFill, kBody, kReason, kJoin, kGeneric, kFunction:
		default:
			return false
		}
	}
	return false
}

// calm says whether none of the words of a clause that are in no table can be a slip of a key word, or a name.
func (r *reader) calm(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kCapital || t.kind == kUnknown && neutral(r.word(t)) == "" && maySlip(r.word(t)) {
			return false
		}
	}
	return true
}
