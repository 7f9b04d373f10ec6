package reply

import "strings"

// Answers of a few words without a verb of coming: "à jeudi 28 !", "pas ce jour-là, hélas", "ni sur place ni en visio", "j'ai déjà un
// engagement". They answer only where nothing else in the reply does, or nothing that speaks of another day.

// settleBrief gives such fragments their sense.
func (r *reader) settleBrief() {
	for i := range r.list {
		c := &r.list[i]
		if c.question && r.orElse(i) {
			c.sense = sense{what: wBlock, code: ReasonQuestion, rule: "another way"}
		}
		if c.question && plain(c.text) == "pourquoi pas" && r.comesBehind(i) {
			c.sense = sense{what: wCourtesy, rule: "asked of oneself"}
		}
		if c.question || c.heading || c.subject || r.inForm() {
			continue
		}
		b := newBag(c)
		switch {
		case plain(c.text) == "pourquoi pas" && r.silentBut(i):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "why not, and no more"}
		case r.neither(c, b):
			c.sense = sense{what: wDecision, self: true, rule: "neither way"}
		case r.taken(c, b) && !r.turnsBehind(i), r.notThen(i, b):
			r.decideBriefly(c, false)
		case r.mealRefused(i):
			r.list[i].sense.lunch = "no"
			r.list[i+1].sense = sense{what: wCourtesy, rule: "answer to the meal"}
		case r.parting(c, b) && r.silentBut(i):
			r.decideBriefly(c, true)
		case r.putDown(c) && r.onlyMealBeside(i):
			r.decideBriefly(c, true)
		case r.oneMore(i) && !r.saidBefore(i):
			r.decideBriefly(c, true)
		case r.packed(c, b) && r.silentBut(i):
			r.decideBriefly(c, false)
		case r.asksLink(c) && r.undecidedBut(i):
			c.sense = sense{what: wBlock, code: ReasonNoAnswer, rule: "asks for the link alone"}
		case r.wantsMode(c, b) && r.undecidedBut(i):
			r.decideBriefly(c, true)
			r.details(c, &c.sense)
		case (r.gladToMeet(c) || c.sense.what == wTopic && dayPerfect.MatchString(c.plain()) && bearsOn(c.tags, kEvent)) && r.silentBut(i):
			r.decideBriefly(c, true)
		case r.works(c) && r.silentBut(i):
			r.decideBriefly(c, false)
		case r.staysPut(c, b), r.onDuty(c, b), r.noLongerFree(c, b):
			r.decideBriefly(c, false)
		case r.leaveGiven(i, b), r.freed(i, b), r.noObstacle(i, b):
			c.sense = sense{what: wReason, rule: "leave given"}
		case r.asksWho(c):
			c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "who comes is open"}
		case r.firstNameInstead(i):
			c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "somebody instead"}
		case r.returnsToYou(c, b):
			c.sense = sense{what: wLater, rule: "comes back to it"}
		case r.answersCondition(i):
			c.sense = sense{what: wCourtesy, rule: "answer to the condition"}
		case c.sense.what == wHedge && r.saysStem(c, "depend") && r.asks():
			c.sense = sense{what: wBlock, code: ReasonCondition, rule: "hangs on what is asked"}
		}
	}
}

// putDownFor is being put down, and no more: "inscrite pour la journée".
var putDownFor = lazily(`^(je suis |donc )?inscrite? (pour|a) (la|cette|votre) (journee|rencontre|reunion)( entiere| complete)?$`)

// putDown says whether a clause is that, in answer to an invitation, of somebody who is on no list yet.
func (r *reader) putDown(c *clause) bool {
	return r.in.Answers == AnswersInvitation && len(r.in.Registered) == 0 && (c.sense.what == wReason || c.sense.what == wBlock) && !bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kPast, kRelation) && putDownFor.MatchString(c.plain())
}

// onlyMealBeside says whether nothing beside clause i bears on anything but the sender's meal.
func (r *reader) onlyMealBeside(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		switch s := o.sense; {
		case k == i || s.what == wCourtesy || s.what == wAck || o.subject:
		case s.what == wDetail && s.mode+s.access == "" && len(s.names) == 0 && !s.all && !o.question:
		case s.what != wReason || o.question || r.turns(o) || newBag(o).any(kSelf, kWe, kNot, kNe):
			return false
		}
	}
	return true
}

// decideBriefly makes a fragment the sender's answer for the event that it names.
func (r *reader) decideBriefly(c *clause, yes bool) {
	s := sense{what: wDecision, yes: yes, self: true, rule: "brief"}
	if code := r.eventsOf(c, &s); code == "" {
		c.sense = s
	}
}

// inForm says whether the reply holds a form: there a line may answer another one.
func (r *reader) inForm() bool { return len(r.forms) > 0 || len(r.in.Inline) > 0 }

// neither says whether a clause is "ni sur place ni en visio" and no more.
func (r *reader) neither(c *clause, b bag) bool {
	if b[kNot] != 2 || !b.only(kNot, kMode, kPart, kFill, kCourtesy, kSelf, kFor, kJoin) || b[kMode]+b[kPart] != 2 {
		return false
	}
	ways := map[string]bool{}
	for _, t := range c.tags {
		switch t.kind {
		case kNot:
			if r.word(t) != "ni" {
				return false
			}
		case kMode, kPart:
			ways[t.value] = true
		}
	}
	return ways["onsite"] && ways["remote"] || ways["morning"] && ways["afternoon"]
}

// taken says whether a clause is "j'ai déjà un engagement ce jour-là" and no more: something without a name keeps the sender.
func (r *reader) taken(c *clause, b bag) bool {
	if !b.any(kSelf) || b.any(kNot, kNe, kPart, kHour, kMode, kLunch, kName, kVerb, kYes, kHedge, kStranger, kWhen) || r.elsewhere(c) {
		return false
	}
	what := false
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	skip := r.dayTokens(c)
	for i, w := range words {
		if w.mark || skip[c.tags[0].from+i] || has([]string{"car", "mais", "or", "et", "helas", "malheureusement", "desole", "j", "je", "ai", "deja", "un", "une", "quelque", "autre", "de", "prevu", "pris", "le"}, w.word) {
			continue
		}
		if !has([]string{"engagement", "imperatif", "obligation", "chose", "truc", "empechement", "contrainte"}, w.word) {
			return false
		}
		what = true
	}
	text := plain(c.text)
	return what && contains(text, "j ai") && (contains(text, "deja") || contains(text, "empechement") || contains(text, "imperatif"))
}

// turnsBehind says whether a clause behind clause i takes something back: "mais je vais m'arranger".
func (r *reader) turnsBehind(i int) bool {
	for k := i + 1; k < len(r.list); k++ {
		if r.turns(&r.list[k]) {
			return true
		}
	}
	return false
}

// dayTokens are the tokens of a clause that name the day of an event.
func (r *reader) dayTokens(c *clause) map[int]bool {
	out := map[int]bool{}
	for _, t := range c.tags {
		if r.ofDay(t) {
			for i := t.from; i < t.to; i++ {
				out[i] = true
			}
		}
	}
	return out
}

// ofDay says whether a tag names the day of an event: "le 28 mai", "ce jour-là", "à cette date".
func (r *reader) ofDay(t tag) bool {
	if t.kind == kGeneric {
		text := plain(r.textOf(t))
		return contains(text, "jour la") || contains(text, "date") || contains(text, "jour") || contains(text, "jeudi la")
	}
	return t.kind == kEvent && (t.mention.how == "date" || t.mention.how == "day")
}

// notThen says whether clause i is "pas le 28", "pas ce jour-là", in a sentence that began with nothing but greetings and put-offs and in a
// reply that names no other day: "absente le 27, pas le 28" is another matter.
func (r *reader) notThen(i int, b bag) bool {
	c := &r.list[i]
	if b[kNot] != 1 || !b.only(kNot, kEvent, kGeneric, kFill, kCourtesy, kFor, kSelf) || b[kEvent]+b[kGeneric] != 1 {
		return false
	}
	lead, day := "", false
	for _, t := range c.tags {
		day = day || r.ofDay(t)
		if lead == "" && !has([]string{"mais", "alors", "non", "helas", "malheureusement", "bah", "ben", "desole"}, r.word(t)) {
			lead = r.word(t)
		}
	}
	if lead != "pas" || !day || r.otherDays(c) || r.saysWord(c, "juste") || r.saysWord(c, "seulement") || r.saysWord(c, "uniquement") {
		return false // "pas seulement le 28"
	}
	for k := i - 1; k >= 0 && r.list[k].sentence == c.sentence; k-- {
		if o := &r.list[k]; o.sense.what != wCourtesy && !newBag(o).only(kNo, kFill, kCourtesy, kHedge, kWhen) {
			return false
		}
	}
	return true
}

// otherDays says whether the reply names a day, a time or an event beside those of clause c.
func (r *reader) otherDays(c *clause) bool {
	own := eventsNamed(c)
	for _, t := range r.tags {
		if t.kind == kStranger || t.kind == kHour || t.kind == kAlso || t.kind == kEvent && !sameEvents(t.mention.events, own) && len(own) > 0 {
			return true
		}
	}
	return false
}

// sameEvents says whether two lists of events share all of the first.
func sameEvents(some, of []string) bool {
	for _, id := range some {
		if !has(of, id) {
			return false
		}
	}
	return true
}

// parting says whether a clause takes leave until the day of the event we invited to: "à jeudi 28 !", "on se voit le 28", "rendez-vous le 28".
func (r *reader) parting(c *clause, b bag) bool {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || b[kEvent] != 1 || b.any(kNot, kNe, kName, kHedge, kIf, kStranger, kPart, kHour, kRelation) {
		return false
	}
	day := r.dayTokens(c)
	lead := ""
	for i := c.tags[0].from; i < c.tags[len(c.tags)-1].to; i++ {
		if w := r.words[i]; !w.mark && !day[i] && !has([]string{"alors", "donc", "et", "tous", "toutes", "le", "jeudi"}, w.word) {
			lead = strings.TrimSpace(lead + " " + w.word)
		}
	}
	return len(day) > 0 && has([]string{"a", "au", "rendez vous", "rendez vous a", "rendez vous au", "nous avons rendez vous", "on a rendez vous", "on se voit", "on se retrouve", "on se revoit", "on se croise", "nous nous verrons", "nous nous retrouverons",
		"je vous dis a", "je vous dis au", "vous dis a", "vous dis au", "on se dit a", "on se dit au"}, lead)
}

// silentBut says whether no clause but i bears on anything.
func (r *reader) silentBut(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		switch {
		case k == i || o.sense.what == wCourtesy || o.sense.what == wAck:
		case o.sense.what != wReason || r.turns(o) || newBag(o).any(kSelf, kWe, kNot, kNe):
			return false
		}
	}
	return true
}

// mealRefused says whether clause i names the meal alone and the next one refuses it: "le repas, non merci".
func (r *reader) mealRefused(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence || r.list[i].sense.what != wDetail || r.list[i].sense.lunch != "yes" {
		return false
	}
	b, next := newBag(&r.list[i]), newBag(&r.list[i+1])
	return b.only(kLunch, kFill, kFor, kAlso, kJoin) && next.any(kNo) && next.only(kNo, kFill, kCourtesy) && !r.list[i+1].question
}

// staysPut says whether a clause is "je n'irai pas" and no more: "je n'irai pas par quatre chemins" is another matter.
func (r *reader) staysPut(c *clause, b bag) bool {
	if !b.any(kSelf) || !b.any(kNot) {
		return false
	}
	stem := false
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		stem = stem || has([]string{"irai", "bougerai", "sortirai"}, w.word)
		if !w.mark && !has([]string{"je", "j", "moi", "n", "ne", "irai", "bougerai", "sortirai", "y", "pas", "donc", "alors", "mais", "et", "helas", "malheureusement", "finalement"}, w.word) {
			return false
		}
	}
	return stem
}

// noLongerFree says whether a clause that looked like a lasting change is of the day alone: "je ne suis plus disponible ce jour-là".
func (r *reader) noLongerFree(c *clause, b bag) bool {
	return c.sense.what == wBlock && c.sense.code == ReasonLasting && b.any(kSelf) && b.any(kAvail) && len(r.dayTokens(c)) > 0 && b.only(kSelf, kLasting, kAvail, kGeneric, kEvent, kFill, kCourtesy, kNe, kNot, kBe, kFor)
}

// leaveGiven says whether clause i tells in passing that leave was given, before a plain yes in its sentence: "feu vert de mon chef, je viens",
// "ma direction est d'accord, …"; or refused, before a no.
func (r *reader) leaveGiven(i int, b bag) bool {
	c := &r.list[i]
	if i+1 >= len(r.list) || b[kNot] > 1 || !b.any(kDepend) && !(b.any(kBe) && b.any(kYes)) || !b.only(kDepend, kRelation, kFill, kFunction, kBe, kYes, kNe, kNot, kUnknown) {
		return false
	}
	above := false
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		above = above || has([]string{"chef", "cheffe", "directeur", "directrice", "direction", "patron", "patronne", "responsable", "hierarchie", "superieur", "superieure", "employeur", "maire", "president", "presidente", "obtenu", "obtenue"}, w.word)
	}
	for _, t := range c.tags {
		if t.kind == kUnknown && !has([]string{"obtenu", "obtenue", "donne", "recu", "recue", "en", "poche"}, r.word(t)) {
			return false
		}
	}
	if has([]string{"des", "avant", "sans", "sous", "une", "si"}, r.word(c.tags[0])) {
		return false // "dès validation de ma directrice, je m'inscrirai": it is to come yet
	}
	next := r.list[i+1]
	return above && next.sentence == c.sentence && next.sense.what == wDecision && next.sense.yes == !b.any(kNot) && next.sense.self && !next.sense.maybe && len(next.sense.names) == 0
}

// asks says whether the reply asks something.
func (r *reader) asks() bool {
	for i := range r.list {
		if r.list[i].question {
			return true
		}
	}
	return false
}

// untilDate says whether the token before words[i] is a weekday and a number follows it: together they are a date.
func untilDate(words []token, i int) bool {
	return i > 1 && i < len(words) && number(words[i].word) > 0 && has([]string{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}, words[i-1].word)
}

// orElse says whether clause i asks for another way of taking part, behind an answer: "une autre fois, ou alors en visio ?".
func (r *reader) orElse(i int) bool {
	c := &r.list[i]
	return has([]string{"ou", "sinon", "alors", "a", "et"}, r.word(c.tags[0])) && bearsOn(c.tags, kMode) && i > 0 && r.list[i-1].sentence == c.sentence && r.list[i-1].sense.what == wDecision && !r.list[i-1].sense.yes
}
