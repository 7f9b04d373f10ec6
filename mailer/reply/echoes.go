package reply

import "regexp"

// Echoes: a question that only takes up a word of the letter and is answered at once ("Épernay ? J'en suis !", "la visio ? parfait"), a no that is only
// surprise ("non mais quelle bonne idée !"), a concession in front of a yes ("grève ou pas, je viens"), a question with its own condition.

// settleEchoes gives such clauses their sense.
func (r *reader) settleEchoes() {
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.subject:
		case r.echoes(i):
			r.takeUpEcho(c, &r.list[i+1])
		case r.surprised(i):
			c.sense = sense{what: wCourtesy, rule: "surprise"}
		case r.conceded(i):
			c.sense = sense{what: wReason, rule: "concession"}
		case r.conditionOfQuestion(i):
			c.sense = sense{what: wQuestion, rule: "condition of a question"}
		}
	}
}

// echoes says whether clause i only names the day, a mode or the meal, with a question mark, and the next sentence answers it.
func (r *reader) echoes(i int) bool {
	c := &r.list[i]
	if !c.question || r.before(i) != nil || i+1 >= len(r.list) || !newBag(c).only(kEvent, kGeneric, kMode, kLunch, kFill, kFor) || !bearsOn(c.tags, kEvent, kGeneric, kMode, kLunch) || newBag(c)[kMode] > 1 || bearsOn(c.tags, kAsk) {
		return false
	}
	n := &r.list[i+1]
	return n.sentence == c.sentence+1 && !n.question && n.sense.what == wDecision && n.sense.self && len(n.sense.names) == 0 && len(n.sense.events) == 0
}

// takeUpEcho lends what the question names to its answer.
func (r *reader) takeUpEcho(c, answer *clause) {
	s := sense{}
	if r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
		return
	}
	if bearsOn(c.tags, kMode, kLunch) && !answer.sense.yes || bearsOn(c.tags, kMode) && answer.sense.mode != "" {
		return
	}
	r.details(c, &s)
	answer.sense.events, answer.sense.mode = s.events, oneMode(answer.sense.mode, s.mode)
	if answer.sense.lunch == "" {
		answer.sense.lunch = s.lunch
	}
	c.question, c.sense = false, sense{what: wCourtesy, rule: "echo"}
}

// amazed is what follows a no that is none.
var amazed = regexp.MustCompile(`^mais (quelle?s? |quel |oui\b|si\b|evidemment|bien sur|carrement|avec plaisir|comment |franchement|c est (super|genial|top|une (super|bonne|excellente))|vous (me|m) (prenez|gatez)|j adore|j y cours|attendez)`)

// surprised says whether clause i is a bare "non" and the next one only goes on in wonder.
func (r *reader) surprised(i int) bool {
	c := &r.list[i]
	if c.question || c.plain() != "non" && c.plain() != "nan" || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || r.list[i+1].question {
		return false
	}
	n := &r.list[i+1]
	return amazed.MatchString(n.plain()) && (n.sense.what == wCourtesy || n.sense.what == wReason || n.sense.what == wDecision && n.sense.yes) && !bearsOn(n.tags, kNot, kNe)
}

var concession = regexp.MustCompile(` ou (pas|non)$|^qu (il|elle) \w+( ou qu (il|elle) \w+)?$|^contre vents et marees$`)

// conceded says whether clause i tells what will not keep the sender, just in front of a plain answer: "fracture du tibia ou pas".
func (r *reader) conceded(i int) bool {
	c := &r.list[i]
	if c.question || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || !concession.MatchString(c.plain()) || bearsOn(c.tags, kName, kEvent, kGeneric, kVerb, kPresent, kNoun, kYes, kMode, kLunch, kSelf, kWe, kStranger, kHedge, kSeat, kEnrol) {
		return false
	}
	n := &r.list[i+1]
	return n.sense.what == wDecision && n.sense.yes && n.sense.self && !n.sense.maybe
}

// conditionOfQuestion says whether clause i is a condition of others, and all that hangs on it is a question that bears on no coming.
func (r *reader) conditionOfQuestion(i int) bool {
	c := &r.list[i]
	if c.sense.what != wBlock || c.sense.code != ReasonCondition || c.question || i+1 >= len(r.list) || bearsOn(c.tags, kSelf, kWe, kYes, kNo, kPresent, kAway, kSeat, kEnrol, kMode, kName, kLunch, kGeneric, kEvent) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		if r.list[k].sense.what != wQuestion && r.list[k].sense.what != wCourtesy {
			return false
		}
	}
	return r.list[i+1].sentence == c.sentence && r.list[i+1].sense.what == wQuestion && (r.before(i) == nil || r.before(i).sense.what == wCourtesy)
}
