package reply

import "strings"

// items takes the clauses of the list from i on; it gives where the list ends, -1 if a part of it is not understood.
func (ro *roster) items(i int) int {
	start := i
	for ; i < len(ro.list); i++ {
		if i-start > 400 {
			return -1
		}
		c := &ro.list[i]
		fresh := i == start || c.sentence != ro.list[i-1].sentence || ro.words[c.tags[0].from].newline
		if c.question || c.subject {
			break
		}
		if fresh && i > start && ro.list[i].sentence != ro.list[i-1].sentence && !ro.begins(i, c) && !ro.under(i, c) {
			ro.forAll(i)
			break
		}
		if fresh && i > start && ro.again(c) {
			break
		}
		if ro.item(i, c) {
			continue
		}
		if !fresh || !ro.open && ro.count == 0 {
			return -1
		}
		break
	}
	if i < len(ro.list) && ro.purposeOf(&ro.list[i]) {
		ro.done[i] = sense{what: wCourtesy, rule: "end of the lead"}
		for k, s := range ro.done {
			if s.what == wDecision && len(s.events) == 0 {
				s.events, s.plain = ro.lead.events, ro.lead.plain
				ro.done[k] = s
			}
		}
		i++
	}
	ro.short = i < len(ro.list) && (ro.nameless(&ro.list[i]) || ro.labelled(i) || ro.goesOn(&ro.list[i]))
	if ro.short || ro.maySign(i-1) {
		return -1
	}
	return i
}

// again says whether a sentence behind a list in the line of its lead begins with somebody who is in it: "nous serons deux : X et moi. X sur place, et moi
// en visio".
func (ro *roster) again(c *clause) bool {
	if ro.lineStarts(c) || !leadsWithName(c) {
		return false
	}
	for _, s := range ro.done {
		for _, n := range s.names {
			if n == c.names()[0] && s.what == wDecision {
				return true
			}
		}
	}
	return false
}

// maySign says whether the list ends, at clause i and with the text, in the sender's bare name, which may be their signature.
func (ro *roster) maySign(i int) bool {
	c := &ro.list[i]
	if !ro.self || len(ro.names) > 0 || ro.sig.name != "" || !ro.words[c.tags[0].from].newline || !newBag(c).only(kSelf, kFill) {
		return false
	}
	return i+1 >= len(ro.list) || ro.list[i+1].subject
}

// under says whether a line of details stands under "Nom : X" and belongs to that person.
func (ro *roster) under(i int, c *clause) bool {
	return ro.open && ro.forms && c.sense.what == wDetail && !bearsOn(c.tags, kName, kSelf, kAll, kCompany, kWe)
}

// forAll gives the details that stand under the list, "Tous sur place, repas compris", to all who are in it.
func (ro *roster) forAll(i int) {
	first := ro.list[i].sentence
	for k := i; k < len(ro.list) && ro.list[k].sentence == first; k++ {
		c := &ro.list[k]
		if c.sense.what != wDetail || c.question || bearsOn(c.tags, kName, kSelf, kThird, kWe, kNot, kNe) || ro.count < 2 {
			return
		}
		s := c.sense
		s.all = true
		ro.done[k] = s
	}
}

// nameless says whether a clause behind the list is one more line of it, of somebody whose name was not understood: "- Karim".
func (ro *roster) nameless(c *clause) bool {
	first := ro.words[c.tags[0].from]
	if c.subject || !first.newline && !(c.tags[0].from > 0 && ro.words[c.tags[0].from-1].newline) {
		return false
	}
	if c.tags[0].from > 0 && has([]string{"-", "*", "•", "+"}, ro.words[c.tags[0].from-1].word) {
		return true
	}
	if w := ro.word(c.tags[0]); !first.upper || c.tags[0].kind == kFill && !has([]string{"un", "une", "deux", "des"}, w) || c.tags[0].kind == kBody || c.tags[0].kind == kFunction {
		return false
	}
	return newBag(c).only(kCapital, kUnknown, kFill, kFunction, kCivility, kBody, kNumber, kRelation, kUnnamed, kCompany) && !newBag(c).only(kFill)
}

// purposeOf says whether a clause behind the list ends its lead and says no more: "pour assister à la journée du 18 juin"; it takes the events.
func (ro *roster) purposeOf(c *clause) bool {
	b := newBag(c)
	if !has([]string{"pour", "afin"}, ro.word(c.tags[0])) || ro.words[c.tags[0].from].upper || !b.any(kVerb, kReplaces) || !b.only(kFor, kFill, kVerb, kReplaces, kEvent, kGeneric, kThat) {
		return false
	}
	return ro.eventsOf(c, &ro.lead) == ""
}

// labelled says whether clause i is a heading that was not understood, with somebody's name behind it, or a doubt with the sender's: "À confirmer : X".
func (ro *roster) labelled(i int) bool {
	if !ro.list[i].heading || i+1 >= len(ro.list) || ro.list[i+1].sentence != ro.list[i].sentence {
		return false
	}
	return bearsOn(ro.list[i+1].tags, kName) || ro.list[i].sense.what == wHedge && namesSelf(&ro.list[i+1])
}

// headsOthers says whether clause i begins a sentence as the heading of somebody: "Marc Petit et moi. Responsable : Julie Martin".
func (ro *roster) headsOthers(i int) bool {
	return i > 0 && ro.list[i-1].sentence != ro.list[i].sentence && ro.labelled(i)
}

// goesOn says whether a clause behind the list is the end of its lead: "pour assister à la journée".
func (ro *roster) goesOn(c *clause) bool {
	if ro.words[c.tags[0].from].upper || !ro.words[c.tags[0].from].newline {
		return false
	}
	return has([]string{"pour", "afin", "qui", "mais", "sauf", "dont"}, ro.word(c.tags[0])) || bearsOn(c.tags[:1], kBe, kCancel, kVerb, kNe, kNot, kModal) || c.sense.what == wBlock || c.sense.what == wSuspect
}

// begins says whether a clause begins an item or a group: a bullet, a name, a heading.
func (ro *roster) begins(i int, c *clause) bool {
	if len(c.tags) == 2 && c.tags[1].kind == kSelf && c.tags[1].value == "moi" && ro.word(c.tags[0]) == "et" {
		return true // "- et moi-même"
	}
	return leadsWithName(c) || namesSelf(c) && c.tags[0].kind == kSelf || ro.headed(i) || ro.bullet(c) || len(c.tags) > 0 && c.tags[0].kind == kSelf && c.tags[0].value == "moi" ||
		newBag(c).only(kNumber, kFill, kName, kSelf, kFunction, kCivility) && newBag(c).any(kName, kSelf)
}

// bullet says whether a clause is the number or letter of a line.
func (ro *roster) bullet(c *clause) bool {
	b := newBag(c)
	return len(c.tags) == 1 && c.tags[0].to-c.tags[0].from == 1 && !c.heading && (b.any(kNumber) || len(ro.word(c.tags[0])) == 1) && ro.words[c.tags[0].from].newline
}

// item takes one clause of the list; false if it is none.
func (ro *roster) item(i int, c *clause) bool {
	b := newBag(c)
	if eachFor(c.plain()) {
		b = b.without(kFor)
	}
	switch {
	case ro.bullet(c):
		ro.done[i] = sense{what: wCourtesy, rule: "bullet"}
		return true
	case ro.self && i > 0 && ro.list[i-1].sentence == c.sentence && ro.me(&ro.list[i-1], newBag(&ro.list[i-1])) && namesSelf(c) && b.only(kSelf, kFunction, kFill, kCivility, kUnknown, kCapital):
		ro.done[i] = sense{what: wCourtesy, rule: "name of the sender"} // "moi (Claire Dubois, conseillère)"
		return true
	case ro.self && i > 0 && ro.list[i-1].sentence == c.sentence && namesSelf(&ro.list[i-1]) && has([]string{"moi", "moi meme"}, c.plain()) && ro.inBrackets(c):
		ro.done[i] = sense{what: wCourtesy, rule: "name of the sender"} // "Claire Dubois (moi)"
		return true
	case b.any(kName) || namesSelf(c) || ro.me(c, b):
		return ro.person(i, c, b)
	case c.heading && b.only(kMode, kLunch, kFill, kFor) && b.any(kMode):
		s := sense{}
		ro.details(c, &s)
		ro.mode, ro.open = s.mode, false
		ro.done[i] = sense{what: wCourtesy, rule: "heading of a group"}
		return true
	case c.heading && has([]string{"nom", "nom prenom", "nom et prenom", "prenom nom", "prenom et nom", "participant", "participante", "personne"}, strings.TrimRight(c.plain(), " 0123456789")):
		ro.done[i], ro.open, ro.forms = sense{what: wCourtesy, rule: "heading of a name"}, false, true
		return true
	case c.heading && ro.attendance(c, b):
		ro.done[i], ro.open = sense{what: wCourtesy, rule: "heading of a group"}, false
		return true
	case i > 0 && ro.done[i-1].rule == "heading of a day" && ro.list[i-1].sentence == c.sentence && month(c.plain()) > 0:
		ro.done[i] = sense{what: wCourtesy, rule: "month of a day"}
		return ro.inMonth(month(c.plain()))
	case b.any(kEvent) && b.only(kEvent, kGeneric, kFill, kFor) && !ro.inItem(i) && ro.headed(i):
		s := sense{}
		if ro.eventsOf(c, &s) != "" || len(s.events) != 1 {
			return false
		}
		if ro.headed(i-1) && i > 0 && ro.list[i-1].sentence == c.sentence && len(ro.events.events) == 1 && ro.done[i-1].rule == "heading of a day" {
			if ro.events.events[0] != s.events[0] {
				return false
			}
			s.plain = true
		}
		ro.events, ro.open = s, false
		ro.done[i] = sense{what: wCourtesy, rule: "heading of a day"}
		return true
	case nobodyItem.MatchString(c.plain()) && !b.any(kName, kEvent, kIf, kHedge):
		ro.done[i] = sense{what: wCourtesy, rule: "nobody"}
		return true
	}
	return ro.open && !(c.heading && (ro.lineStarts(c) || ro.headsOthers(i))) && ro.adds(i, c, b)
}

// nobodyItem stands for the people of a day on which there are none.
var nobodyItem = lazily(`^(neant|personne|aucune?|rien|(aucune? (participante?|participation|inscription|inscrite?|representante?)|pas (d inscription|de participation|de participante?|d inscrite?)|personne)( (de|pour) (chez nous|notre (part|cote)))?)$`)

// me says whether the clause is "moi-même".
func (ro *roster) me(c *clause, b bag) bool {
	return b.any(kSelf) && ro.moi(c) && b.only(kSelf, kFill, kJoin, kFunction, kMode, kLunch, kName)
}

// inItem says whether clause i goes on with the person before it.
func (ro *roster) inItem(i int) bool {
	return ro.open && !ro.words[ro.list[i].tags[0].from].newline && ro.list[i].sentence == ro.list[i-1].sentence && !ro.headed(i)
}

// headed says whether clause i, or the one that goes on with it, ends in a colon.
func (ro *roster) headed(i int) bool {
	if i < 0 {
		return false
	}
	return ro.list[i].heading || i+1 < len(ro.list) && ro.list[i+1].heading && ro.list[i+1].sentence == ro.list[i].sentence && (newBag(&ro.list[i+1]).only(kEvent, kGeneric, kFill) || month(ro.list[i+1].plain()) > 0)
}

// person takes a clause that names somebody.
func (ro *roster) person(i int, c *clause, b bag) bool {
	if ro.ownDayBehind(c) {
		b = b.without(kFor, kEvent, kGeneric)
	}
	if staysUntil.MatchString(c.plain()) {
		b = b.without(kHour)
	}
	if !b.only(kName, kSelf, kFunction, kCivility, kFill, kJoin, kBody, kMode, kLunch, kDiet, kAccess, kNeeds, kPresent, kAway, kNo, kMail, kUnknown, kCapital, kGeneric, kPart, kBe, kCourtesy, kNumber, kNoun) || b.any(kAway, kNo) && b.any(kPresent) {
		return false
	}
	s := sense{what: wDecision, yes: ro.yes, rule: "list"}
	named := false
	for k, t := range c.tags {
		switch t.kind {
		case kName:
			s.names = append(s.names, t.person)
			named = true
		case kSelf:
			if t.value != "named" && t.value != "moi" {
				return false
			}
			s.self, named = true, true
		case kPresent:
			if !ro.yes {
				return false
			}
		case kAway, kNo:
			if !ro.excused(t) {
				return false
			}
			s.yes = false
		case kNumber:
			if named || k > 1 {
				return false
			}
		case kUnknown, kCapital, kBody, kGeneric:
			if !named || neutral(ro.word(t)) == neutralVerb || t.kind == kCapital && k > 0 && c.tags[k-1].kind == kJoin {
				return false
			}
		}
	}
	ro.details(c, &s)
	if i+1 < len(ro.list) && ro.list[i+1].sense.rule == "answer to the line before" {
		s.lunch, s.diet, s.access = c.sense.lunch, c.sense.diet, c.sense.access // "X, directrice, déjeuner : non"
	}
	if !ro.closes(&s) {
		return false
	}
	ro.count += len(s.names)
	if s.self {
		ro.count++
		ro.listed = true
	}
	ro.names, ro.self, ro.open = s.names, s.self, true
	ro.done[i] = s
	if len(s.names) == 1 && !s.self {
		ro.tell(c, s.names[0])
	}
	return true
}

// ownDayBehind says whether the only event that a clause of the list names, behind the names, is the one that the letter is about: "X et Y pour le 28".
func (ro *roster) ownDayBehind(c *clause) bool {
	named := false
	for _, t := range c.tags {
		named = named || t.kind == kName
		if t.kind == kEvent && (!named || len(t.mention.events) != 1 || t.mention.events[0] != ro.in.Event) {
			return false
		}
	}
	return bearsOn(c.tags, kEvent)
}

// closes gives an item the events and the mode of its lead or group; false if its own mode is another.
func (ro *roster) closes(s *sense) bool {
	group := ro.mode
	if group == "" {
		group = ro.lead.mode
	}
	if s.mode == "" && s.yes {
		s.mode = group
	} else if group != "" && s.mode != group && s.yes {
		return false
	}
	if s.yes && s.lunch == "" {
		s.lunch = ro.lead.lunch
	}
	s.events, s.plain = ro.lead.events, ro.lead.plain
	if len(ro.events.events) > 0 {
		s.events, s.plain = ro.events.events, ro.events.plain || ro.in.Event == ""
	}
	return true
}

// excused says whether a tag is the one word that excuses somebody.
func (ro *roster) excused(t tag) bool {
	return has([]string{"excuse", "excusee", "excuses", "excusees", "absent", "absente", "absents", "absentes", "empeche", "empechee"}, ro.words[t.to-1].word)
}

// tell takes the office that stands behind a name without a comma.
func (ro *roster) tell(c *clause, person int) {
	for k, t := range c.tags {
		if t.kind == kFunction && k > 0 {
			end := k
			for end+1 < len(c.tags) && (c.tags[end+1].kind == kFill || c.tags[end+1].kind == kUnknown || c.tags[end+1].kind == kBody || c.tags[end+1].kind == kCapital) {
				end++
			}
			ro.office[person] = ro.text[ro.words[t.from].from:ro.words[c.tags[end].to-1].to]
			return
		}
	}
}

// adds takes a clause that goes on with the person before it: an office, a mode, a meal, "présente", "excusé".
func (ro *roster) adds(i int, c *clause, b bag) bool {
	switch {
	case c.sense.rule == "answer to the line before":
		ro.done[i] = c.sense
		return true
	case ro.inItem(i) && ro.toldOfNeed(i, c, b):
		return true
	case b.any(kPresent, kAway, kNo, kYes) && !b.any(kMode, kLunch) && b.only(kPresent, kAway, kNo, kYes, kFill, kPart, kGeneric):
		return ro.status(i, c)
	case b.any(kMode, kLunch, kDiet, kAccess, kNeeds, kPart) && !(b.any(kAccess) && b.any(kVerb, kJourney)):
		if !b.only(kMode, kLunch, kDiet, kAccess, kNeeds, kFill, kJoin, kSubtract, kPart, kPresent, kYes, kFor, kGeneric, kUnknown, kCourtesy) || c.sense.what == wBlock || c.sense.what == wSuspect ||
			b.any(kUnknown) && !b.any(kDiet, kAccess) {
			return false
		}
		s := sense{what: wDetail, rule: "list", names: ro.names, self: ro.self && len(ro.names) == 0, lunch: c.sense.lunch, mode: c.sense.mode, diet: c.sense.diet, access: c.sense.access, events: ro.itemEvents()}
		if s.mode != "" && !ro.closes(&s) && ro.yes {
			return false
		}
		if c.sense.what == wCourtesy {
			s = c.sense
		}
		if ro.self && len(ro.names) > 0 && s.what == wDetail {
			return false
		}
		ro.done[i] = s
		return true
	case ro.inItem(i) && ro.toldOfItem(c, b):
		if ro.done[i] = (sense{what: wCourtesy, rule: "list"}); b.any(kAccess) {
			ro.done[i] = sense{what: wDetail, rule: "list", names: ro.names, self: ro.self && len(ro.names) == 0, access: c.sense.access, events: ro.itemEvents()}
		}
		return true
	case b.any(kSelf, kWe, kThird, kYou, kThou, kVerb, kModal, kBe, kNot, kNe, kYes, kNo, kCancel, kEnrol, kHedge, kIf, kOr, kPlus, kUnnamed, kRelation, kCompany, kReplaces, kReplaced, kHand, kSend, kStranger, kEvent, kExcept, kSeat, kPast, kFuture, kAsk, kBlock, kLasting, kOff, kAlso, kChange, kAway, kAvail, kHour, kNumber, kRequest, kConfirm, kForce, kReason, kMeeting, kDepend, kWhen):
		if b.any(kYes) && b.only(kYes, kFill) || b.any(kNumber, kMail) && b.only(kNumber, kMail, kFill) && phone(c, ro.reader) {
			return ro.list[i-1].sense.what == wDetail || b.any(kNumber, kMail)
		}
		return false
	case bearsOn(c.tags, kCourtesy) && b.only(kCourtesy):
		return false
	}
	if ro.loneCapital(c) && ro.inRun(i) {
		return false // "Présents : Anne Weber, Béa"
	}
	if len(ro.names) == 1 && ro.describes(ro.words, c.tags[0].from, c.tags[len(c.tags)-1].to) {
		ro.office[ro.names[0]] = c.text
	}
	ro.done[i] = sense{what: wCourtesy, rule: "list"}
	return true
}

// inRun says whether clause i stands in a list that goes on in the line of its lead.
func (ro *roster) inRun(i int) bool {
	for k := i; k > 0; k-- {
		if ro.lineStarts(&ro.list[k]) {
			return ro.list[k].heading
		}
	}
	return ro.list[0].heading
}

func (ro *roster) itemEvents() []string {
	if len(ro.events.events) > 0 {
		return ro.events.events
	}
	return ro.lead.events
}

// status takes "présente" or "excusé" of the person before it.
func (ro *roster) status(i int, c *clause) bool {
	for k := i - 1; k >= 0; k-- {
		s, ok := ro.done[k]
		if !ok {
			return false
		}
		if s.what != wDecision {
			continue
		}
		for _, t := range c.tags {
			switch {
			case (t.kind == kAway || t.kind == kNo) && ro.excused(t):
				s.yes, s.mode, s.lunch = false, "", ""
			case t.kind == kPresent && ro.yes, t.kind == kFill, t.kind == kPart, t.kind == kGeneric:
			default:
				return false
			}
		}
		ro.done[k] = s
		ro.done[i] = sense{what: wCourtesy, rule: "list"}
		return true
	}
	return false
}

// phone says whether a clause is a telephone number.
func phone(c *clause, r *reader) bool {
	digits := 0
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if strings.Trim(w.word, "0123456789") != "" {
			return false
		}
		digits += len(w.word)
	}
	return digits >= 10
}
