package reply

import "strings"

// Turns of speech at which a clause is cut at "et": see splitsAtAnd in clauses.go.

// cancelAndLeave says whether the letters are declined behind "et", at tags[i], in the breath in which the seat is given up: "merci d'annuler mon inscription | et de ne
// plus m'envoyer vos courriels".
func cancelAndLeave(words []token, tags []tag, i int, run []tag) bool {
	if !bearsOn(run, kCancel) || bearsOn(run, kOff, kNe, kNot, kIf) {
		return false
	}
	for k := i + 1; k < len(tags) && k < i+4 && tags[k].kind != kMark; k++ {
		if tags[k].kind == kOff {
			return strings.Contains(bareWords(words[tags[i+1].from:tags[k].to]), "ne plus")
		}
	}
	return false
}

// partnerByMode says whether "et mon collègue X en visio" begins at tags[i], behind what the sender says of themselves, and ends there; a bare name may be of another mail: "je serai sur place | et mon
// collègue X en visio".
func partnerByMode(words []token, tags []tag, i int, run []tag) bool {
	if i+2 >= len(tags) || !has([]string{"mon", "ma", "notre"}, words[tags[i+1].from].word) || tags[i+1].kind != kName || tags[i+2].kind != kMode || i+3 < len(tags) && tags[i+3].kind != kMark {
		return false
	}
	return run[0].kind == kSelf && bearsOn(run, kBe, kVerb) && bearsOn(run, kPresent, kVerb, kMode) && !bearsOn(run, kName, kRelation, kCompany, kNot, kNe, kIf, kHedge, kOr, kAway, kNo)
}
