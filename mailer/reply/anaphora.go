package reply

import "strings"

// Words that stand for what was said before: "y" for a day, "à sa place" for whoever stays away.

// settleReferences gives clauses what the words in them stand for.
func (r *reader) settleReferences() {
	for i := range r.list {
		r.toBoth(i)
		r.enrolledThere(i)
		r.goneFor(i)
		r.certainly(i)
	}
}

// toBoth reads "inscrivez-moi aux deux" behind as many days that were named: "Épernay et Mulhouse m'intéressent, inscrivez-moi aux deux".
func (r *reader) toBoth(i int) {
	c := &r.list[i]
	n := len(c.tags)
	if r.in.Answers != AnswersProgramme || i == 0 || n < 3 || c.question || c.subject || c.sense.what != wBlock || c.sense.code != ReasonUnclear {
		return
	}
	count := map[string]int{"deux": 2, "trois": 3, "2": 2, "3": 3}[r.word(c.tags[n-1])]
	before := &r.list[i-1]
	if count < 2 || r.word(c.tags[n-2]) != "aux" || c.tags[n-2].to-c.tags[n-2].from > 1 || before.sentence < c.sentence-1 || before.question || len(r.others()) > 0 || len(before.sense.events) != count {
		return
	}
	interest := before.sense.what == wHedge && r.saysStem(before, "interess") && !bearsOn(before.tags, kNot, kNe, kOr, kIf)
	if before.sense.what != wTopic && before.sense.what != wAck && !interest {
		return
	}
	for k := range r.list[:i-1] {
		if o := &r.list[k]; o.sentence == before.sentence && bearsOn(o.tags, kEvent) {
			return // "Épernay, Bar-le-Duc et Mulhouse m'intéressent": which two?
		}
	}
	s := r.senseOf(&clause{tags: c.tags[:n-2], sentence: c.sentence, text: r.text[r.words[c.tags[0].from].from:r.words[c.tags[n-3].to-1].to]})
	if s.what != wDecision || !s.yes || s.maybe || !s.self || len(s.names) > 0 || len(s.events) > 0 || s.count > 0 {
		return
	}
	s.events, s.rule = before.sense.events, "to both"
	c.sense, before.sense = s, sense{what: wCourtesy, rule: "to both"}
}

// enrolledThere reads "vous pouvez m'y inscrire" behind "je serais intéressée par la rencontre du 18 juin": the day is that one, and the interest an answer.
func (r *reader) enrolledThere(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sentence != c.sentence || c.question || c.sense.what != wDecision || !c.sense.yes || c.sense.maybe || !c.sense.self || len(c.sense.names) > 0 || len(c.sense.events) > 0 ||
		!bearsOn(c.tags, kEnrol) || !r.saysWord(c, "y") || before.question || before.sense.what != wHedge || len(before.sense.events) != 1 || !r.saysStem(before, "interess") ||
		!newBag(before).only(kSelf, kHedge, kEvent, kGeneric, kFill, kFor, kCourtesy, kAlso, kChange) {
		return
	}
	c.sense.events, c.sense.mode = before.sense.events, oneMode(c.sense.mode, before.sense.mode)
	before.sense = sense{what: wCourtesy, rule: "interest that is followed by an answer"}
}

// goneFor makes a no of somebody's not being able to make the journey where the sender comes in their place.
func (r *reader) goneFor(i int) {
	c := &r.list[i]
	if c.sense.what != wDecision || c.sense.yes || !c.sense.journey || len(c.sense.names) != 1 || c.sense.self {
		return
	}
	for k := i + 1; k < len(r.list); k++ {
		o := &r.list[k]
		if o.sense.what == wDecision && o.sense.yes && !o.sense.maybe && o.sense.self && len(o.sense.names) == 0 && (contains(o.plain(), "a sa place") || contains(o.plain(), "le remplacer") || contains(o.plain(), "la remplacer")) {
			c.sense.journey, c.sense.mode = false, ""
			return
		}
	}
}

// certainly drops the doubts before a yes "dans tous les cas": they were of how the sender comes.
func (r *reader) certainly(i int) {
	c := &r.list[i]
	if c.sense.what != wDecision || !c.sense.yes || c.sense.maybe || !c.sense.self || len(c.sense.names) > 0 || c.question {
		return
	}
	sure := false
	for _, words := range []string{"dans tous les cas", "quoi qu il arrive", "quoi qu il en soit", "de toute facon", "de toutes facons", "en tout cas", "en tout etat de cause"} {
		sure = sure || contains(c.plain(), words)
	}
	for k := i - 1; sure && k >= 0; k-- {
		if o := &r.list[k]; o.sense.what == wHedge && len(o.sense.events) == 0 && len(o.sense.names) == 0 && !strings.Contains(o.plain(), " ne ") && !bearsOn(o.tags, kNot) {
			o.sense = sense{what: wReason, rule: "doubt that changes nothing"}
		}
	}
}

// endsMonth says whether the event that is answered stands in the last third of the month that the reply was written in: "à la fin du mois" is then its day.
func (r *reader) endsMonth() bool {
	for _, e := range r.in.Programme.Events {
		if e.ID == r.in.Event && !r.in.Received.IsZero() {
			return e.Date.Year() == r.in.Received.Year() && e.Date.Month() == r.in.Received.Month() && e.Date.Day() > 20 && r.in.Received.Before(e.Date)
		}
	}
	return false
}
