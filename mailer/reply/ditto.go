package reply

import "slices"

// dittos are the words that say of another event, or of somebody else, what was said before.
var dittos = []string{"idem", "pareil", "itou", "aussi", "egalement", "de meme", "meme chose", "meme reponse", "idem pour", "pareil pour", "de meme pour", "meme chose pour", "meme reponse pour"}

// wholeDittos are those that repeat the meal as well.
var wholeDittos = []string{"idem", "pareil", "itou", "de meme", "meme chose", "meme reponse"}

// noAnswerYet is an interest or a condition, which answers nothing: "Épernay et Bar-le-Duc m'intéressent également".
var noAnswerYet = lazily(`\b(interess\w*|tent(e|ent|erai\w*)|attir\w*|si possible)\b`)

// settleDitto gives an event the answer that stands before it: "oui pour Épernay. Idem pour Bar-le-Duc", "Mulhouse, idem".
func (r *reader) settleDitto() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.sense.what != wTopic || len(c.sense.events) == 0 || len(c.sense.names) > 0 || !newBag(c).only(kEvent, kGeneric, kAlso, kFill, kFor, kJoin) {
			continue
		}
		answer := r.answerBefore(i)
		if answer == nil {
			continue
		}
		behind := i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && has(dittos, r.list[i+1].plain())
		if !behind && !r.saysDitto(c) || noAnswerYet.MatchString(c.plain()) {
			continue
		}
		events := c.sense.events
		if i > 1 && r.list[i-2].sense.what == wDecision && r.list[i-2].sentence == r.list[i-1].sentence && len(r.list[i-2].sense.names) != len(answer.names) {
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "ditto"} // "moi sur place, X en visio. Idem le 18 juin": both?
			continue
		}
		c.sense = sense{what: wDecision, rule: "ditto", yes: answer.yes, maybe: answer.maybe, self: answer.self, all: answer.all, names: answer.names, mode: answer.mode, events: events}
		if answer.lunch != "open" && r.sameInAll(i, behind) {
			c.sense.lunch = answer.lunch // "Épernay : présente sans repas ; Bar-le-Duc : idem"
		}
		if behind {
			r.list[i+1].sense = sense{what: wReason, rule: "ditto"}
		}
	}
}

// sameInAll says whether clause i repeats all of an answer, the meal as well, or the clause behind it does.
func (r *reader) sameInAll(i int, behind bool) bool {
	c := &r.list[i]
	if behind {
		c = &r.list[i+1]
	}
	return slices.ContainsFunc(wholeDittos, func(w string) bool { return contains(c.plain(), w) })
}

// saysDitto says whether a clause holds a word that repeats the answer before it.
func (r *reader) saysDitto(c *clause) bool {
	for _, w := range dittos {
		if contains(c.plain(), w) {
			return true
		}
	}
	return false
}

// answerBefore is the answer just in front of clause i, nil if there is none.
func (r *reader) answerBefore(i int) *sense {
	if i > 1 && r.list[i-1].sense.what == wCourtesy && has([]string{"helas", "malheureusement", "desole", "desolee", "avec plaisir", "avec joie"}, r.list[i-1].plain()) {
		i-- // "non, hélas. Idem pour Bar-le-Duc"
	}
	if i == 0 || r.list[i-1].sense.what != wDecision {
		return nil
	}
	return &r.list[i-1].sense
}
