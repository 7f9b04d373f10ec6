package reply

import "strings"

// The house for which somebody comes: "Anne Klein représentera le centre social", "elle y assistera pour Plurial". It says nothing of who comes.

// setHouseAside makes fill of the house that stands right behind such a verb, where the clause has nothing else to say of it.
func (r *reader) setHouseAside(c *clause) {
	verb := -1
	for i, t := range c.tags {
		switch last := r.words[t.to-1].word; {
		case t.kind == kVerb && (last == "representera" || last == "representeront"), t.kind.oneOf(kVerb, kPresent) && has([]string{"assistera", "participera", "sera", "ira", "siegera", "presente", "present"}, last):
			verb = i
		case t.kind.oneOf(kNe, kNot, kIf, kHedge, kOr, kSelf, kEvent, kReplaces, kReplaced):
			return
		}
	}
	if verb < 0 {
		return
	}
	stands := strings.HasPrefix(r.words[c.tags[verb].to-1].word, "represent")
	at := verb + 1
	for at < len(c.tags) && (c.tags[at].kind == kFill || !stands && c.tags[at].kind == kFor) {
		at++
	}
	if at != len(c.tags)-1 || !r.houseAt(c.tags[at]) {
		return
	}
	if from := r.words[c.tags[verb].to:c.tags[at].from]; stands && !onlyArticles(from) || !stands && (len(from) == 0 || from[0].word != "pour" || !onlyArticles(from[1:])) {
		return
	}
	for k := verb + 1; k <= at; k++ {
		c.tags[k].kind, c.tags[k].value = kFill, ""
	}
}

// houseAt says whether a tag can be the name of a house: an organisation, "la mairie", or a name that is no given name and not the sender's.
func (r *reader) houseAt(t tag) bool {
	word := r.word(t)
	switch t.kind {
	case kBody:
		return true
	case kCapital:
		return givenNames()[word] == "" && neutral(word) != neutralPerson && !contains(plain(r.from), word)
	case kUnknown:
		return houseNoun(word) || neutral(word) == neutralHouse || has([]string{"mairie", "ville", "commune", "departement", "region", "metropole", "collectivite", "service", "direction"}, word)
	}
	return false
}

// onlyArticles says whether words are articles and nothing else.
func onlyArticles(words []token) bool {
	for _, w := range words {
		if !w.mark && !has([]string{"le", "la", "l", "les", "notre", "du", "de"}, w.word) {
			return false
		}
	}
	return true
}
