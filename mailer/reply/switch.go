package reply

import "strings"

// From one mode to the other, from one day to another.

// switches reads a change from one mode to the other, both named: "transformer mon inscription en présentiel en inscription en visio".
func (r *reader) switches(c *clause, b bag) (sense, bool) {
	if c.question && !b.any(kRequest) || !b.only(kAmend, kRequest, kFill, kCourtesy, kYou, kSelf, kGeneric, kEvent, kMode, kFor, kJoin, kModal, kChange, kNoun, kConfirm) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, self: true, fixed: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	first, move := "", false
	for _, t := range c.tags {
		switch {
		case t.kind == kAmend:
			move = move || t.value == "switch"
		case t.kind == kMode && first == "":
			first = t.value
		case t.kind == kMode:
			s.mode = t.value
		}
	}
	if !move || s.mode == first || s.mode != "onsite" && s.mode != "remote" || r.insteadOf(c) {
		return sense{}, false
	}
	return s, true
}

// readMove takes what is asked for another day than the one that was declined, and nothing else in the clause.
func readMove(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kAmend) || b.any(kMode) || !b.any(kEvent) || !b.only(kAmend, kRequest, kFill, kCourtesy, kYou, kSelf, kGeneric, kEvent, kFor, kJoin, kModal, kChange, kAlso) {
		return sense{}, false
	}
	return r.movesTo(c)
}

// putThere is a place that is asked for among those of a day: "mettez-moi aussi à Épernay".
var putThere = lazily(`^(et |alors |donc )?(mettez|placez) moi (aussi |egalement |donc |alors |deja |bien )*(a|sur|pour|au|celle|celui) `)

// movesTo reads "mettez-moi plutôt sur le 18 juin" behind a no of the sender to another day.
func (r *reader) movesTo(c *clause) (sense, bool) {
	words := strings.Fields(c.plain())
	moves := false
	for i, w := range words {
		moves = moves || i > 0 && w == "moi" && has([]string{"mettez", "inscrivez", "placez", "passez", "basculez", "notez", "reportez"}, words[i-1]) && (i == 1 || words[i-2] != "ne")
	}
	s := sense{what: wDecision, yes: true, self: true}
	if !moves || r.eventsOf(c, &s) != "" || len(s.events) == 0 {
		return s, false
	}
	if len(r.in.Registered) == 0 && !c.question && !bearsOn(c.tags, kChange) && putThere.MatchString(c.plain()) {
		r.details(c, &s)
		return s, true
	}
	for i := range r.list {
		o := &r.list[i]
		if o.tags[0].from < c.tags[0].from && o.sense.what == wDecision && !o.sense.yes && o.sense.self && len(o.sense.names) == 0 && len(s.events) == 1 && !has(o.sense.events, s.events[0]) {
			r.details(c, &s)
			return s, true
		}
	}
	return s, false
}

// insteadOf says whether the second of two things in a clause is the one given up: "en visio au lieu du présentiel".
func (r *reader) insteadOf(c *clause) bool {
	text := plain(c.text)
	for _, words := range []string{"au lieu", "a la place", "plutot que", "plutot qu", "et non", "et pas", "ou"} {
		if contains(text, words) {
			return true
		}
	}
	return false
}

// readSwap reads a request to put somebody's name in the place of the sender's: "pouvez-vous remplacer mon nom par celui de X ?", "merci de noter X à
// ma place".
func readSwap(r *reader, c *clause, b bag) (sense, bool) {
	if b[kName] != 1 || !b.any(kRequest, kModal) || b.any(kNot, kNe, kIf, kHedge, kOr, kUnnamed, kCompany, kThou, kCapital, kThird, kReplaces, kReplaced, kHand, kSend, kPast) {
		return sense{}, false
	}
	text, named := plain(c.text), -1
	for _, t := range c.tags {
		if t.kind == kName {
			named = t.person
		}
	}
	name := plain(r.people[named].Name)
	before, after, _ := strings.Cut(text, name)
	place := contains(after, "a ma place") || contains(before, "a ma place") || contains(after, "en mes lieu et place")
	verb := false
	for _, w := range strings.Fields(before) {
		verb = verb || among("noter inscrire mettre enregistrer compter ajouter noterez inscrirez", w)
	}
	swap := (contains(before, "remplacer mon nom") || contains(before, "remplacer mon inscription") || contains(before, "me remplacer") || contains(before, "changer mon nom")) && contains(before, "par")
	if !swap && !(place && verb) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, names: []int{named}, selfOut: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// seats says whether the sender asks for a seat of one kind, in answer to an invitation: "mettez-moi en salle".
func (r *reader) seats(c *clause, b bag) bool {
	return r.in.Answers == AnswersInvitation && len(r.in.Registered) == 0 && b[kMode] == 1 && r.word(c.tags[0]) == "mettez" && !b.any(kChange, kAlso)
}
