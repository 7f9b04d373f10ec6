package reply

import "strings"

// ofThing says whether a verb that could be the sender's has a noun for its subject, or is wished of others: "que le meilleur gagne", "que chacun
// participe", "la tension monte".
func (r *reader) ofThing(c *clause, b bag) bool {
	if b.any(kThird, kName, kRelation, kRequest, kModal, kConfirm) {
		return false
	}
	for i, t := range c.tags {
		switch {
		case t.kind == kAll, t.kind == kFill && has([]string{"le", "la", "les", "l", "un", "une", "chacun", "chacune", "chaque", "tout", "tous", "son", "sa", "ce", "cette", "cet"}, r.word(t)):
			return r.verbBehind(c.tags[i+1:])
		case t.kind != kFill && t.kind != kCourtesy && t.kind != kJoin && t.kind != kThat && t.kind != kGeneric:
			return false
		}
	}
	return false
}

// verbBehind says whether the next thing behind an article and its noun is a verb that could be in the first person or the third.
func (r *reader) verbBehind(tags []tag) bool {
	denied := false
	for _, t := range tags {
		if t.kind == kNe {
			denied = true
			continue
		}
		if denied { // "le train ne passe plus chez nous"
			return t.kind == kVerb && has([]string{"passe", "monte", "gagne", "descend", "rallie"}, r.words[t.to-1].word)
		}
		if t.kind == kVerb {
			return strings.Contains(t.value, "1") && strings.HasSuffix(r.words[t.to-1].word, "e") && t.to-t.from == 1
		}
		if t.kind != kFill && t.kind != kUnknown && t.kind != kGeneric && t.kind != kMark {
			return false
		}
	}
	return false
}
