package reply

import "strings"

// Who comes in the place of whom, where both are named, and names that answer for a house.

// readStandsIn reads "X représentera Y": the first comes in the place of the second.
func readStandsIn(r *reader, c *clause, b bag) (sense, bool) {
	if b[kName] != 2 || c.question || b.any(kSelf, kWe, kReplaces, kReplaced, kHand, kSend, kRelation) {
		return sense{}, false
	}
	s, verb := sense{what: wDecision, yes: true}, false
	for _, t := range c.tags {
		word := r.words[t.to-1].word
		switch {
		case t.kind == kName && !verb && len(s.names) == 0:
			s.names = []int{t.person}
		case t.kind == kName && verb && len(s.absent) == 0:
			s.absent = []int{t.person}
		case has([]string{"representera", "remplacera", "suppleera"}, word):
			verb = true
		case verb && t.kind != kCivility && len(s.absent) == 0:
			return sense{}, false // "X représentera notre association, avec Y"
		}
	}
	if len(s.names) == 0 || len(s.absent) == 0 {
		return sense{}, false
	}
	if b.any(kNot, kNe, kIf, kHedge, kOr, kNo, kCancel) {
		return block(ReasonUnclear) // "X représentera Y, maire, qui ne pourra venir"
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// readAskedToStandIn reads "X a demandé à Y de la représenter": Y comes, X does not.
func readAskedToStandIn(r *reader, c *clause, b bag) (sense, bool) {
	if b[kName] != 2 || !b.any(kReplaces) || c.question || !leadsWithName(c) || !b.only(kName, kReplaces, kFill, kFor, kUnknown, kFunction, kCivility, kMode, kEvent, kGeneric, kRelation, kMark, kRequest, kThat) {
		return sense{}, false
	}
	stands := false
	for _, t := range c.tags {
		if stands && t.kind == kUnknown {
			return sense{}, false // "de la remplacer à la présidence"
		}
		stands = stands || t.kind == kReplaces
	}
	names := c.names()
	text := c.plain()
	for _, verb := range []string{" a demande a ", " a prie ", " a charge ", " demande a ", " a mandate ", " a sollicite ", " a confie a "} {
		at := strings.Index(text, verb)
		if at < 0 || !contains(text, "de la representer") && !contains(text, "de le representer") && !contains(text, "de l y representer") && !contains(text, "de la remplacer") && !contains(text, "de le remplacer") && !contains(text, "de la suppleer") && !contains(text, "de le suppleer") && !contains(text, "soin de la representer") && !contains(text, "soin de le representer") {
			continue
		}
		s := sense{what: wDecision, yes: true, names: names[1:], absent: names[:1]}
		if code := r.eventsOf(c, &s); code != "" {
			return block(code)
		}
		r.details(c, &s)
		return s, true
	}
	return sense{}, false
}

// readInPlaceOf reads "je viens à la place de X", "je remplacerai X": the sender comes, X does not.
func readInPlaceOf(r *reader, c *clause, b bag) (sense, bool) {
	if b[kName] != 1 || !b.any(kSelf) || c.question || b.any(kNot, kNe, kIf, kHedge, kOr, kWe, kNo, kCancel, kHand, kSend, kReplaced, kLasting, kPast, kStranger, kWhen) {
		return sense{}, false
	}
	name := -1
	for i, t := range c.tags {
		if t.kind == kName {
			name = i
		}
		if t.kind == kSelf && t.value != "je" && t.value != "" {
			return sense{}, false
		}
	}
	lead := plain(r.text[r.words[c.tags[0].from].from:r.words[c.tags[name].from].from])
	coming := strings.HasSuffix(lead, "la place de") || strings.HasSuffix(lead, "la place d") || strings.HasSuffix(lead, "lieu et place de") || strings.HasSuffix(lead, "lieu et place d") || strings.HasSuffix(lead, "en remplacement de") || strings.HasSuffix(lead, "en remplacement d")
	if !(coming && b.any(kVerb, kPresent)) && !(takesSeat.MatchString(lead) && r.onRecord(c)) && lead != "je remplacerai" && lead != "c est moi qui remplacerai" {
		return sense{}, false
	}
	for _, t := range c.tags[name+1:] {
		if t.kind == kUnknown || t.kind == kCapital || t.kind == kRelation || t.kind == kMeeting {
			return sense{}, false
		}
	}
	s := sense{what: wDecision, yes: true, self: true, absent: []int{c.tags[name].person}}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	r.details(c, &s)
	return s, true
}

// takesSeat is taking the seat or the turn of somebody who is named behind it.
var takesSeat = lazily(`^(et |donc |alors )?(je|j) (prends|prendrai|recupere|recupererai|reprends|reprendrai|herite de|occupe|occuperai|chauffe|chaufferai) (donc |volontiers |avec plaisir )?(le tour|la place|la chaise|le siege|le strapontin|le fauteuil|le tabouret) (de|d)$`)

// onRecord says whether the clause behind c says that somebody was put down, or a registration is known.
func (r *reader) onRecord(c *clause) bool {
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from > c.tags[0].from && (bearsOn(o.tags, kRecord) || r.saysStem(o, "inscrit")) {
			return true
		}
	}
	return len(r.in.Registered) > 0
}

// settleOwnWords takes names that answer without a verb: "pour notre service, ce sera X", "je viens sur place, X en visio".
func (r *reader) settleOwnWords() {
	for i := range r.list {
		c := &r.list[i]
		before := r.before(i)
		switch {
		case c.question || c.subject || len(c.sense.names) == 0:
		case c.sense.what == wTopic && r.willBeFor(c, before):
			c.sense.what, c.sense.rule, c.sense.yes = wDecision, "it will be", true
		case c.sense.what == wDetail && c.sense.lunch == "yes" && len(c.sense.names) == 1 && r.ledByDay(before) && whoWillEat.MatchString(r.shapeOfSwap(c)) && !bearsOn(c.tags, kNot, kNe, kIf, kHedge, kOr, kUnnamed, kCompany):
			c.sense.what, c.sense.rule, c.sense.yes = wDecision, "it will be", true
		case c.sense.what == wDetail && c.sense.mode != "" && !c.sense.self && before != nil && before.sense.what == wDecision && before.sense.yes && before.sense.self && !before.sense.maybe &&
			newBag(c).only(kName, kMode, kFunction, kCivility, kRelation, kFill, kMark, kJoin) && leadsWithName(c):
			c.sense.what, c.sense.rule, c.sense.yes = wDecision, "each their mode", true
		}
	}
}

// willBeFor says whether a clause is "ce sera X" for a house: "pour la mairie, ce sera X", "ce sera X pour notre service".
func (r *reader) willBeFor(c, before *clause) bool {
	text := c.plain()
	if !strings.HasPrefix(text, "ce sera ") && !strings.HasPrefix(text, "ce seront ") || !newBag(c).only(kName, kThird, kBe, kFill, kJoin, kFunction, kCivility, kFor, kBody, kCourtesy, kRelation, kAlso, kUnknown, kEvent, kGeneric) {
		return false
	}
	house := text
	if before != nil {
		house = before.plain()
	}
	for _, w := range []string{"question", "contact", "renseignement", "info", "toute", "joindre", "suite", "dossier", "suivi"} {
		if strings.Contains(house, w) {
			return false
		}
	}
	if r.ledByDay(before) && len(c.sense.names) == 1 && !bearsOn(c.tags, kUnnamed, kJoin, kAlso) {
		return true // "Bar-le-Duc, ce sera M. X, chargé d'études"
	}
	return strings.HasPrefix(house, "pour ") && before != nil && len(strings.Fields(house)) < 7 || has([]string{"chez nous", "de notre cote"}, house) || contains(text, "pour notre") || contains(text, "pour la mairie") || contains(text, "pour la ville") || contains(text, "pour l association")
}

// ledByDay says whether a clause is a day and no more, in front of who comes on it: "Bar-le-Duc, ce sera M. X", "pour le 24, ce sera M. X".
func (r *reader) ledByDay(c *clause) bool {
	return c != nil && c.sense.what == wTopic && len(c.sense.events) == 1 && len(c.sense.names) == 0 && newBag(c).only(kEvent, kFor, kGeneric, kFill, kJoin)
}

// whoWillEat is who it will be, and that they stay for the meal.
var whoWillEat = lazily(`^ce sera ((m|mme|monsieur|madame|notre|mon|ma|le|la) )*(\w+ )?A( \w+){0,4} qui (partagera|prendra|restera)( aussi| egalement| volontiers)? (pour |a )?(le |votre |au |son )?(repas|dejeuner|table)( avec vous| du midi| sur place)?$`)

// represented says whether a word is the house that somebody stands for: "représentera la ville", "viendrai représenter notre club".
func (r *reader) represented(t tag) bool {
	word := r.word(t)
	if neutral(word) != neutralHouse && !houseNoun(word) && !has([]string{"ville", "commune", "departement", "region", "metropole", "agglomeration", "communaute", "intercommunalite", "collectivite", "etat", "service", "direction", "delegation", "institution", "organisme", "amicale", "comite"}, word) {
		return false
	}
	for i := t.from - 1; i >= 0 && i >= t.from-3; i-- {
		if strings.HasPrefix(r.words[i].word, "represent") {
			return true
		}
	}
	return false
}

// hasRefused says whether a no of the sender stands before a clause.
func (r *reader) hasRefused(c *clause) bool {
	for i := range r.list {
		if o := &r.list[i]; o.tags[0].from < c.tags[0].from && o.sense.what == wDecision && !o.sense.yes && o.sense.self {
			return true
		}
	}
	return false
}
