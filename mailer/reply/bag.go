package reply

import (
	"math"
	"strings"
)

// bag counts the kinds of a clause.
type bag [len(kindNames)]uint16

func newBag(c *clause) bag {
	b := bag{}
	for _, t := range c.tags {
		b[t.kind] = min(b[t.kind], math.MaxUint16-1) + 1
	}
	return b
}

func (b bag) any(kinds ...kind) bool {
	for _, k := range kinds {
		if b[k] > 0 {
			return true
		}
	}
	return false
}

// without is the bag with some kinds left out.
func (b bag) without(kinds ...kind) bag {
	for _, k := range kinds {
		b[k] = 0
	}
	return b
}

// only says whether the clause holds nothing but these kinds.
func (b bag) only(kinds ...kind) bool { return b.without(kinds...) == bag{} }

// bearing are the kinds that say who comes.
func (b bag) bearing() bool {
	return b.any(kPresent, kAway, kAvail, kVerb, kJourney, kNoun, kSeat, kCancel, kEnrol, kYes, kNo, kHedge, kReplaces, kReplaced, kHand, kSend, kName, kUnnamed, kRelation, kCompany)
}

// bearsOn says whether one of the kinds stands in a run of tags.
func bearsOn(run []tag, kinds ...kind) bool {
	for _, t := range run {
		for _, k := range kinds {
			if t.kind == k {
				return true
			}
		}
	}
	return false
}

// bears says whether a run holds more than words that bear on nothing.
func bears(run []tag) bool {
	for _, t := range run {
		switch t.kind {
		case kFill, kUnknown, kMark, kJoin, kCapital:
		default:
			return true
		}
	}
	return false
}

// saysWord says whether a word stands in the clause.
func (r *reader) saysWord(c *clause, word string) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if w.word == word {
			return true
		}
	}
	return false
}

// saysStem says whether a word of the clause begins so.
func (r *reader) saysStem(c *clause, stem string) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if strings.HasPrefix(w.word, stem) {
			return true
		}
	}
	return false
}
