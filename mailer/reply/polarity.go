package reply

import "strings"

// coreOf says which cores a clause has: words that say yes, words that say no.
func coreOf(b bag) (positive, negative bool) {
	positive = b.any(kPresent, kVerb, kNoun, kEnrol, kYes, kSeat, kJourney)
	positive = positive || b.any(kAvail) && b.any(kNe) && b.any(kThat) && !b.any(kNot)
	negative = b.any(kCancel, kNo, kAway) || b.any(kAvail) && b.any(kNot)
	return positive, negative
}

// sign is the polarity of a clause, or not ok where its negations do not add up plainly.
func (r *reader) sign(c *clause, b bag, positive, negative bool) (yes, ok bool) {
	not, that, ok := r.negations(c, b)
	ne := b[kNe] > 0
	if !ok || r.doubled(c) || negative && shirks(c) || not > 0 && (r.hindered(c) || r.strives(c) || r.deniesNo(c)) { // "cela ne m'empêchera pas de venir"
		return false, false
	}
	switch {
	case not > 1 || b[kNe] > 1:
		return false, false
	case negative && !positive:
		if not == 1 && !b.any(kNo, kAvail) || not == 1 && b.any(kNo) && !b.any(kModal, kAvail, kBe) {
			return false, false
		}
		return false, !b.any(kYes) && (!ne || not == 1)
	case negative && positive:
		switch {
		case b.any(kYes):
			return false, false
		case b.any(kCancel):
			return false, not == 0 && !ne && !b.any(kEnrol, kPresent, kSeat) || not == 0 && !ne && b.any(kSeat) && !b.any(kEnrol, kPresent)
		case b.any(kNo) && not == 0:
			return false, r.governs(c) && !b.any(kEnrol, kSeat)
		}
		return false, not == 1 || b.any(kAvail)
	case not == 0 && !ne:
		return true, !r.must(c)
	case not == 0 && that:
		return true, b.any(kMode, kHour, kPart) && b.any(kVerb, kPresent, kAvail) || b.any(kEvent) && b.any(kVerb, kPresent) && r.in.Answers == AnswersProgramme
	case not == 0:
		return false, b.any(kModal) && b.any(kVerb, kPresent, kJourney)
	}
	return false, !b.any(kYes, kEnrol, kSeat) && (b.any(kVerb, kPresent, kJourney) || r.atTown(c, b))
}

// doubled says whether what is called impossible or hard is itself a no: "il m'est impossible de décliner", "difficile de ne pas venir".
func (r *reader) doubled(c *clause) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if !has([]string{"impossible", "difficile", "inconcevable", "impensable", "inenvisageable", "malaise"}, w.word) {
			continue
		}
		k := i + 1
		for k < len(words) && (words[k].mark || has([]string{"de", "d", "pour", "moi", "nous", "en", "y", "vous"}, words[k].word)) {
			k++
		}
		if k > i+1 && k < len(words) && (words[k].word == "ne" || words[k].word == "n" || has([]string{"decliner", "refuser", "renoncer", "manquer", "rater", "louper", "resister", "dire"}, words[k].word) && !(words[k].word == "dire" && (k+1 >= len(words) || words[k+1].word != "non"))) {
			return true
		}
	}
	return false
}

// deniesNo says whether the clause denies a refusal by name: "ce n'est pas un non" is no refusal, and no yes.
func (r *reader) deniesNo(c *clause) bool {
	denied := false
	for _, t := range c.tags {
		if t.kind == kNo && denied && has([]string{"non", "refus", "abandon", "renoncement"}, r.words[t.to-1].word) {
			return true
		}
		denied = denied || t.kind == kNot && r.word(t) != "ni"
	}
	return false
}

// negations counts the negations of a clause, and says whether "que" follows a "ne"; not ok where they are no plain negations.
func (r *reader) negations(c *clause, b bag) (not int, that, ok bool) {
	ni, seenNe := 0, false
	for _, t := range c.tags {
		switch t.kind {
		case kNot:
			switch r.word(t) {
			case "ni":
				ni++
			case "plus", "jamais", "aucun", "aucune", "guere":
				if !b.any(kNe, kModal) {
					return 0, false, false
				}
				not++
			default:
				not++
			}
		case kNe:
			seenNe = true
		case kThat:
			that = that || seenNe
		case kMode:
			if t.value == "notremote" && seenNe {
				return 0, false, false
			}
		}
	}
	if ni > 0 {
		if not > 0 {
			return 0, false, false
		}
		not = 1
	}
	return not, that, true
}

// strives says whether the clause says that something does not succeed: "je n'arrive pas à me connecter" is no refusal.
func (r *reader) strives(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"arrive", "arrivons", "parviens", "parvenons", "reussis", "reussissons"}, w.word) {
			return true
		}
	}
	return false
}

// hindered says whether the clause speaks of hindering, keeping or depriving: a negation of that is no refusal.
func (r *reader) hindered(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		for _, stem := range []string{"empech", "retien", "interdi", "prive", "oblige", "contrai"} {
			if strings.HasPrefix(w.word, stem) && w.word != "empeche" && w.word != "empechee" || w.word == "empeche" && r.object1(c) {
				return true
			}
		}
	}
	return false
}

// object1 says whether the clause has "m'" or "nous" in it: "m'empêche", where "empêché" is away.
func (r *reader) object1(c *clause) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if w.word == "empeche" && i > 0 && (words[i-1].word == "'" && i > 1 && words[i-2].word == "m" || words[i-1].word == "m" || words[i-1].word == "nous") {
			return true
		}
	}
	return false
}

// governs says whether each yes word is governed by a no word before it: "impossible de venir", "dois annuler ma venue".
func (r *reader) governs(c *clause) bool {
	no := false
	for _, t := range c.tags {
		switch t.kind {
		case kNo:
			no = true
		case kVerb, kPresent, kNoun, kJourney:
			if !no || t.kind == kVerb && t.value != "0" {
				return false
			}
		case kBe:
			if no && t.value != "0" {
				return false
			}
		}
	}
	return no
}

// atTown says whether somebody is said to be in an event's town: "je serai à Épernay", "ne pourrai être ni à … ni à …".
func (r *reader) atTown(c *clause, b bag) bool {
	if !b.any(kBe) || !b.any(kSelf, kName, kThird) || b.any(kAway, kAvail) {
		return false
	}
	for i, t := range c.tags {
		if t.kind == kGeneric && (r.word(t) == "a" || i > 0 && r.words[c.tags[i-1].to-1].word == "a") && !has([]string{"date", "moment", "periode", "theme"}, r.words[t.to-1].word) {
			return true
		}
		if t.kind == kEvent && t.mention.how == "order" && (r.word(t) == "aux" || i > 0 && r.words[c.tags[i-1].to-1].word == "aux") {
			return true // "je serai aux trois rencontres"
		}
		if t.kind == kEvent && t.mention.how == "order" && len(t.mention.events) > 2 && (r.word(t) == "a" || i > 0 && r.words[c.tags[i-1].to-1].word == "a") && r.in.Answers == AnswersProgramme {
			return true // "je serai à toutes les rencontres"
		}
		if t.kind == kEvent && (t.mention.how == "town" || t.mention.how == "venue") && i > 0 && has([]string{"a", "sur"}, r.words[c.tags[i-1].to-1].word) {
			return true
		}
	}
	return false
}

// must says whether the clause speaks of a duty: "je dois venir" is no plain yes.
func (r *reader) must(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kModal && t.value == "must" {
			return true
		}
	}
	return false
}
