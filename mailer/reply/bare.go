package reply

import "strings"

// A bare "oui" or "non" answers what stands behind it as easily as our letter: "oui, j'ai bien reçu l'invitation", "non, je n'ai pas reçu
// le lien".

// settleBare hands on a bare answer whose sentence goes on about something else, unless the reply says the same in full.
func (r *reader) settleBare() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if next.sense.what == wCourtesy && i+2 < len(r.list) {
			next = &r.list[i+2]
		}
		if c.sense.what != wDecision || next.sentence != c.sentence || !bareWord(c) || c.heading {
			continue
		}
		if !c.sense.yes && holdsOn.MatchString(next.plain()) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "no to giving up"}
			continue
		}
		if c.sense.yes && r.in.Answers == AnswersConfirmation && len(r.in.Registered) > 0 && next.sense.rule == "read through" && thanksForLetter.MatchString(next.plain()) {
			c.sense = sense{what: wCourtesy, rule: "thanks for the letter that confirms"}
			continue
		}
		if r.in.Answers == AnswersQuestion || r.inFull(c.sense.yes) {
			continue
		}
		if r.divertsFrom(c, next) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "bare answer to something else"}
		}
	}
}

// holdsOn is what somebody says who does not give up their place: "non, je ne me désiste pas", "non non, je maintiens".
var holdsOn = lazily(`\b(maintiens|maintenons|n ai pas change|ne me desiste|n annule|ne renonce|ne change rien|garde ma place|rien (de|n a) change)\b`)

// bareWord says whether a clause is "oui", "non" or "d'accord" and no more.
func bareWord(c *clause) bool {
	if len(c.tags) > 4 {
		return false
	}
	for _, w := range strings.Fields(c.plain()) {
		if !has([]string{"oui", "non", "ok", "oki", "d", "accord", "entendu", "ouais", "ah", "bon", "alors", "bonjour", "bonsoir", "merci", "yes", "no", "si", "bah", "ben", "euh", "pas", "de", "souci", "soucis", "probleme"}, w) {
			return false
		}
	}
	return true
}

// divertsFrom says whether a clause behind a bare answer may be what it answers.
func (r *reader) divertsFrom(c, next *clause) bool {
	yes := c.sense.yes
	b := newBag(next)
	if b.any(kConfirm) {
		return false
	}
	if yes && r.pointsAt(next) {
		return true // "oui, c'est la bonne adresse"
	}
	if !yes && r.word(next.tags[0]) == "mais" && !b.any(kVerb, kPresent, kModal, kYes) && !b.any(kSelf) {
		return true // "non mais quelle idée"
	}
	if declines(c) {
		return r.saysStem(next, "besoin") // "non merci" refuses what was offered
	}
	if yes && r.saysStem(next, "pose") && r.saysStem(next, "journee") {
		return false // "d'accord, j'ai posé ma journée"
	}
	switch next.sense.what {
	case wAck, wForward:
		return yes
	case wBlock:
		return yes && (next.sense.code == ReasonOtherMatter || next.sense.rule == "yes to another thing")
	case wReason, wSuspect, wPast:
		return yes && b.any(kSelf, kWe) || !yes && b.any(kNot, kNe)
	}
	return false
}

// pointsAt says whether a clause is "c'est" and a noun, which is no word of coming.
func (r *reader) pointsAt(c *clause) bool {
	words := strings.Fields(c.plain())
	k := 0
	for k < len(words) && has([]string{"car", "et", "non"}, words[k]) {
		k++
	}
	if k+2 >= len(words) || words[k] != "c" && words[k] != "ce" || !has([]string{"est", "etait", "sont"}, words[k+1]) {
		return false
	}
	for k += 2; k < len(words) && has([]string{"bien", "toujours", "exactement", "tout", "a", "fait", "encore", "effectivement", "en", "effet"}, words[k]); {
		k++
	}
	return k+1 < len(words) && has([]string{"la", "le", "l", "mon", "ma", "mes", "notre", "nos", "les", "votre"}, words[k]) && !bearsOn(c.tags, kEvent, kYes, kVerb, kNoun, kAvail, kConfirm) ||
		k+1 < len(words) && has([]string{"la", "le", "l", "mon", "ma"}, words[k]) && (has(things, words[k+1]) || has(things, words[len(words)-1]))
}

// declines says whether a bare answer is "non merci".
func declines(c *clause) bool { return contains(plain(c.text), "non merci") }

// inFull says whether another clause says yes, or no, in more than one word.
func (r *reader) inFull(yes bool) bool {
	for i := range r.list {
		o := &r.list[i]
		if o.sense.what == wDecision && o.sense.yes == yes && !newBag(o).only(kYes, kNo, kFill, kCourtesy, kChange, kAck) {
			return true
		}
		if o.sense.what == wDetail && yes && (o.sense.mode != "" || o.sense.lunch == "yes") {
			return true
		}
	}
	return false
}

// thanksForLetter are thanks for the letter that confirms: "ok, merci pour votre retour".
var thanksForLetter = lazily(`^(merci|merci bien|merci beaucoup|grand merci|(je|nous) (vous|te) remercie( bien| beaucoup)?) (pour|de) `)
