package reply

import "strings"

// Who goes along with somebody else than the sender: "Elle sera accompagnée de M. X, directeur général des services, et de Mme Y", "M. X sera accompagné de
// Mme Y". Who is accompanied comes.

// readAccompanied reads such a clause, where nothing is left over and each companion is named.
func readAccompanied(r *reader, c *clause, b bag) (sense, bool) {
	at := r.accompaniedAt(c)
	if at < 0 || c.question || c.heading || !b.only(kThird, kName, kSelf, kBe, kPlus, kJoin, kCivility, kFill, kEvent, kGeneric, kAlso, kFunction, kRelation, kCompany, kUnknown, kNumber, kBody, kCapital, kCourtesy) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true}
	subject := r.accompaniedWho(c, at)
	if subject < 0 {
		return sense{}, false
	}
	s.names = []int{subject}
	for _, t := range c.tags[at+1:] {
		switch {
		case t.kind == kName:
			s.names = append(s.names, t.person)
		case t.kind == kSelf && (t.value == "named" || t.value == "moi"):
			s.self = true
		case t.kind == kSelf, t.kind == kThird, t.kind == kBe:
			return sense{}, false
		case t.kind.oneOf(kFunction, kRelation, kCompany, kUnknown, kNumber, kBody, kCapital, kPlus):
			return block(ReasonUnnamed)
		}
	}
	if len(s.names) < 2 && !s.self {
		return block(ReasonUnnamed)
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// accompaniedAt is the place of "accompagné de" behind "sera" in a clause, -1 if it is not there.
func (r *reader) accompaniedAt(c *clause) int {
	for k, t := range c.tags {
		if t.kind == kPlus && strings.HasPrefix(r.word(t), "accompagne") && k > 1 && c.tags[k-1].kind == kBe && has([]string{"sera", "seront"}, r.word(c.tags[k-1])) {
			return k
		}
	}
	return -1
}

// accompaniedWho is the person who is accompanied, the subject of the clause up to the tag at; -1 if that is not plain.
func (r *reader) accompaniedWho(c *clause, at int) int {
	who := -1
	for _, t := range c.tags[:at-1] {
		switch t.kind {
		case kName:
			if who >= 0 {
				return -1
			}
			who = t.person
		case kThird:
			if who >= 0 || !has([]string{"il", "elle", "celui ci", "celle ci", "ce dernier", "cette derniere"}, plain(r.textOf(t))) {
				return -1
			}
			if who = r.lastNamed(c); who < 0 {
				return -1
			}
		case kFill, kJoin, kCivility, kCourtesy:
		default:
			return -1
		}
	}
	return who
}

// nameWithName says whether a clause is "M. X, accompagné de Mme Y", names and nothing else: what follows is of both.
func (r *reader) nameWithName(c *clause) bool {
	if !newBag(c).only(kName, kPlus, kJoin, kCivility, kFill) || !leadsWithName(c) {
		return false
	}
	for k, t := range c.tags {
		if t.kind == kPlus {
			return strings.HasPrefix(r.word(t), "accompagne") && k > 0 && c.tags[k-1].kind == kName && k+1 < len(c.tags) && newBag(&clause{tags: c.tags[k+1:]}).any(kName)
		}
	}
	return false
}
