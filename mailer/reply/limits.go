package reply

import "strings"

// What limits a no: the meal, a place or a task that stands behind it, where the sender is held.

// refusesMeal takes a no that is of the meal alone: "comptez pas sur moi pour manger", "je laisse tomber le repas".
func (r *reader) refusesMeal(c *clause, b bag, s sense) (sense, bool) {
	if s.yes || !b.any(kLunch) || !b.any(kNo) || b.any(kVerb, kPresent, kEvent, kGeneric, kAway, kAvail, kCancel, kName, kThird, kWe, kRelation, kCompany, kMode, kNoun, kSeat, kJourney) || !r.spoken(c) {
		return sense{}, false
	}
	return sense{what: wDetail, self: true, lunch: "no", fixed: true}, true
}

// spoken says whether the no of a clause is a turn of speech with a verb in it, which what stands behind it limits: "ça le fait pas en visio".
func (r *reader) spoken(c *clause) bool {
	return r.tagSays(c.tags, kNo, []string{"comptez", "compter", "fait", "faire", "laisse", "zappe", "saute", "passe", "rayer", "retirer", "enlever", "virer", "sortir", "rayez", "enlevez", "virez", "retirez", "attendez", "attendre", "prevoyez", "possible", "jouable", "faisable", "dit", "refuse"})
}

// stuck says whether the no of a clause says where the sender is held: "je serai coincée au tribunal".
func (r *reader) stuck(c *clause) bool {
	for _, stem := range []string{"coince", "scotche", "cloue", "bloque", "retenu"} {
		if r.saysStem(c, stem) {
			return true
		}
	}
	return false
}

// limitNo hands on "ne comptez pas sur moi | pour apporter le café": what stands behind the no may be all that it refuses.
func (r *reader) limitNo(i int) {
	c := &r.list[i]
	before := r.before(i)
	if before == nil || before.sense.what != wDecision || before.sense.yes || r.word(c.tags[0]) != "pour" || before.tags[len(before.tags)-1].to != c.tags[0].from {
		return
	}
	last := before.tags[len(before.tags)-1]
	if last.kind == kNo && (has([]string{"moi", "nous"}, r.words[last.to-1].word) || r.saysStem(before, "attend")) && last.to-last.from > 2 {
		before.sense = sense{what: wBlock, code: ReasonUnclear, rule: "no to what stands behind"}
	}
}

// waitedFor says whether a no goes on to where, for what, or which thing: "ne m'attendez pas à la gare", "ne comptez pas sur moi pour vous
// lâcher", "je laisse tomber la voiture".
func (r *reader) waitedFor(c *clause) bool {
	if bearsOn(c.tags, kLunch) && bearsOn(c.tags, kName) && !bearsOn(c.tags, kVerb, kPresent) && r.saysStem(c, "annul") {
		return true // "X doit annuler son repas"
	}
	for i, t := range c.tags {
		if t.kind != kNo || i+1 >= len(c.tags) {
			continue
		}
		next := r.word(c.tags[i+1])
		behind := bearsOn(c.tags[i+1:], kEvent, kGeneric, kSelf)
		switch last := r.words[t.to-1].word; {
		case r.saysStem(c, "attend") && has([]string{"a", "au", "pour", "avant", "chez", "dans", "sur", "devant"}, next) && !behind:
			return true
		case (last == "moi" || last == "nous") && t.to-t.from > 2 && next == "pour" && !behind && !bearsOn(c.tags[i+1:], kLunch) && i+2 < len(c.tags):
			return true
		case last == "tomber" && has([]string{"la", "le", "les", "l", "mon", "ma", "mes", "un", "une", "ce", "cet", "cette", "votre", "notre"}, next) && !behind && !bearsOn(c.tags[i+1:], kLunch):
			return true
		}
	}
	return false
}

// wherever says whether "là" leads to a place of its own: "je serai là où vous voudrez".
func (r *reader) wherever(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kPresent && r.words[t.to-1].word == "la" && t.to < len(r.words) && strings.EqualFold(r.text[r.words[t.to].from:r.words[t.to].to], "où") {
			return true
		}
	}
	return false
}

// refusesThing says whether "non" is said to a thing that is no event: "non à la visio".
func (r *reader) refusesThing(c *clause) bool {
	for _, t := range c.tags {
		if t.kind != kNo || r.word(t) != "non" || t.to >= len(r.words) {
			continue
		}
		return has([]string{"a", "au", "aux"}, r.words[t.to].word) && !bearsOn(c.tags, kEvent, kGeneric, kSelf)
	}
	return false
}

// halfDay says whether a clause names the morning, the afternoon or some hours: a no to them is no no to the day.
func (r *reader) halfDay(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kHour {
			return true
		}
		if t.kind != kPart {
			continue
		}
		for _, w := range r.words[t.from:t.to] {
			if has([]string{"matin", "matinee", "midi", "aprem"}, w.word) {
				return true
			}
		}
	}
	return r.saysWord(c, "heure") || r.saysWord(c, "heures") || r.saysWord(c, "minutes")
}

// settleLimits hands on answers that the words in front of them limit: "sans Paul, je ne viens pas", "la prochaine fois, je viens", "le lieu | ne me
// convient pas".
func (r *reader) settleLimits() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDecision {
			continue
		}
		before := r.before(i)
		switch {
		case before != nil && before.tags[0].kind == kSubtract && bearsOn(before.tags, kName, kRelation, kCompany, kCapital):
			c.sense = sense{what: wBlock, code: ReasonCondition, rule: "not without somebody"}
		case before != nil && c.sense.yes && bearsOn(before.tags, kWhen) && newBag(before).only(kWhen, kFill, kCourtesy, kJoin, kFor) && r.anotherTime(before):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "another time"}
		case c.sense.yes && r.putsOff(c):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "some other time"}
		case c.sense.yes && before != nil && before.plain() == "dans le doute":
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "in doubt"}
		case c.sense.yes && i+1 < len(r.list) && c.plain() == "mais oui" && strings.HasPrefix(r.list[i+1].plain(), "c est ca"):
			c.sense = sense{what: wBlock, code: ReasonIrony, rule: "in doubt"}
		case c.sense.yes && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && (contains(r.list[i+1].plain(), "pour autre chose") || contains(r.list[i+1].plain(), "pour une autre raison") || contains(r.list[i+1].plain(), "pour d autres raisons")):
			c.sense = sense{what: wBlock, code: ReasonOtherMatter, rule: "there for something else"}
		case r.writesForOwner(i):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "somebody else writes"}
		case c.sense.yes && contains(c.plain(), "a la prochaine") && !bearsOn(c.tags, kEvent):
			c.sense = sense{what: wBlock, code: ReasonOtherEvent, rule: "another time"}
		case !c.sense.yes && (r.saysWord(c, "annulation") || r.saysWord(c, "desistement")) && (r.saysStem(c, "annule") || r.saysWord(c, "oubliez") || r.saysStem(c, "ignore") || r.saysStem(c, "retire")):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "a cancellation undone"}
		case c.sense.yes && r.comesFrom(c):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "where the sender comes from"}
		case r.in.Answers != AnswersProgramme && r.speaksOfAll(c):
			c.sense = sense{what: wBlock, code: ReasonNoEvent, rule: "several events"}
		case !c.sense.yes && contains(c.plain(), "convient pas") && c.tags[0].from > 0 && has([]string{"lieu", "horaire", "horaires", "heure", "formule", "programme", "format", "repas", "menu", "visio"}, r.words[c.tags[0].from-1].word):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "a thing that does not suit"}
		}
	}
}

// anotherTime says whether a clause speaks of another year or occasion.
func (r *reader) anotherTime(c *clause) bool {
	return r.saysStem(c, "fois") || r.saysStem(c, "annee") || r.saysStem(c, "edition") || r.saysWord(c, "an") || r.saysStem(c, "occasion")
}

// putsOff says whether an enrolment is announced for later: "je m'inscrirai plus tard".
func (r *reader) putsOff(c *clause) bool {
	if !r.saysStem(c, "inscrir") {
		return false
	}
	for _, later := range []string{"plus tard", "bientot", "prochainement", "ulterieurement", "le moment venu"} {
		if contains(c.plain(), later) {
			return true
		}
	}
	return false
}

// comesFrom says whether the town is where the sender comes from: "je viens d'Épernay".
func (r *reader) comesFrom(c *clause) bool {
	for i, t := range c.tags {
		if t.kind != kEvent || t.mention.how != "town" || i == 0 || t.from < 1 {
			continue
		}
		j := t.from - 1
		for j > 0 && r.words[j].mark {
			j--
		}
		if (r.words[j].word == "d" || r.words[j].word == "de") && j > 0 && has([]string{"viens", "vient", "venons", "viennent", "arrive", "arrivons", "arriverai", "viendrai", "viendrons"}, r.words[j-1].word) {
			return true
		}
	}
	return false
}

// speaksOfAll says whether a clause answers for several events, where the letter was about one.
func (r *reader) speaksOfAll(c *clause) bool {
	for _, all := range []string{"toutes les dates", "toutes les journees", "toutes les rencontres", "a toutes", "pour toutes", "les quatre dates", "les trois dates"} {
		if contains(c.plain(), all) && !contains(c.plain(), "toutes fins") {
			return true
		}
	}
	return false
}

// writesForOwner says whether the clause in front tells that the writer is not the person whose mailbox it is: "je remplace Claire Dubois, j'y serai".
func (r *reader) writesForOwner(i int) bool {
	if i == 0 || !r.list[i].sense.self {
		return false
	}
	o := &r.list[i-1]
	named := false
	for _, t := range o.tags {
		named = named || t.kind == kSelf && t.value == "named"
	}
	return named && bearsOn(o.tags[:1], kSelf) && o.tags[0].value != "named" && (r.saysStem(o, "remplac") || r.saysStem(o, "succed") || bearsOn(o.tags, kNot) && bearsOn(o.tags, kBe))
}
