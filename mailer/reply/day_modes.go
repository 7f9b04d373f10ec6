package reply

import "strings"

// Days of the programme and how one comes, without a verb: "Mulhouse, en visio", "Bar-le-Duc ce sera en visio", "Sur place : Épernay et Mulhouse".

// settleDayModes makes such clauses the sender's answer for their days.
func (r *reader) settleDayModes() {
	if r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 || r.inForm() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		switch {
		case r.leadOf(c) == "ko" && (bearsOn(c.tags, kEvent) || i > 0 && r.list[i-1].heading && r.onlyDays(&r.list[i-1])):
			s := sense{what: wDecision, rule: "a day marked off", self: true}
			if r.eventsOf(c, &s) == "" {
				c.sense = s // "Mulhouse KO"
			}
		case r.unreadDay(i):
			r.list[i+1].sense = sense{what: wBlock, code: ReasonUnclear, rule: "a day whose answer was not read"}
		case c.heading && r.personDays(i):
		case c.heading && r.headsWays(i):
			c.sense = sense{what: wCourtesy, rule: "head of days and their ways"}
			c.heading = false
		case r.drawn(i):
		case c.heading && r.headsDays(i):
			r.decideUnder(i)
		case r.wayOf(c) && len(c.sense.events) == 0:
			r.takeDaysBefore(i)
		}
	}
	for range 2 { // one may stand before the answer that makes it one
		for i := range r.list {
			if c := &r.list[i]; !c.question && !c.subject && r.wayOf(c) && len(c.sense.events) > 0 && r.saidNowhereElse(i) {
				c.sense.what, c.sense.rule, c.sense.yes, c.sense.self, c.sense.plain = wDecision, "a day and its way", true, true, true
			}
		}
	}
}

// wayOf says whether a clause tells how somebody comes, on site or by video, and nothing that could turn it.
func (r *reader) wayOf(c *clause) bool {
	if c.sense.what != wDetail || c.sense.mode != "onsite" && c.sense.mode != "remote" || c.sense.lunch == "both" || c.sense.lunch == "open" || len(c.sense.names) > 0 || c.sense.all || r.unreal(c) || c.sense.mode == "remote" && c.sense.lunch == "yes" {
		return false
	}
	for _, t := range c.tags {
		switch t.kind {
		case kEvent, kMode, kLunch, kFill, kFor, kJoin, kAlso, kGeneric, kCourtesy, kDiet, kChange, kPlus, kSubtract, kReason:
		case kPart:
			if t.value == "afternoon" {
				return false
			}
		case kBe:
			if !has([]string{"sera", "est", "serai", "suis"}, r.words[t.to-1].word) {
				return false
			}
		case kSelf:
			if t.value == "named" {
				return false
			}
		case kThat:
			if bearsOn(c.tags, kNe) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// takeDaysBefore gives "en visio" the days that stand just before it in its sentence, where nothing else there answers for them: "pour Bar-le-Duc et
// Mulhouse, en visio", "Mulhouse : visio, trop loin".
func (r *reader) takeDaysBefore(i int) {
	c := &r.list[i]
	k := i
	var days []string
	for k > 0 && r.list[k-1].sentence == c.sentence && r.onlyDays(&r.list[k-1]) {
		k--
		days = union(append([]string{}, r.list[k].sense.events...), days)
	}
	if k > 0 && r.list[k-1].sentence == c.sentence && r.list[k-1].sense.what == wDecision && len(r.list[k-1].sense.events) == 0 && !r.list[k].heading && (k < 2 || !r.onlyDays(&r.list[k-2])) {
		return // "je m'inscris donc aux trois, en visio"
	}
	if len(days) > 1 && k > 0 && r.list[k-1].sentence == c.sentence && r.list[k-1].sense.what == wDecision && r.list[k-1].sense.mode == "" && r.words[r.list[k].tags[0].from-1].word == "," && !has([]string{"pour", "quant", "concernant", "et"}, r.word(r.list[k].tags[0])) || saysAll.MatchString(c.plain()) {
		return // "inscrivez-moi à Épernay, Bar-le-Duc et Mulhouse, le tout en visio": of which?
	}
	if len(days) == 0 || len(r.others()) > 0 || k > 0 && r.list[k-1].sentence == c.sentence && r.list[k-1].heading && r.list[k-1].sense.what != wTopic {
		return
	}
	for j := i + 1; j < len(r.list) && r.list[j].sentence == c.sentence && !r.onlyDays(&r.list[j]); j++ {
		o := &r.list[j]
		if o.sense.what == wDetail && len(o.sense.events) > 0 {
			break // "Épernay, sur place, en visio pour Bar-le-Duc"
		}
		if !r.leavesBe(o) {
			return
		}
	}
	if !r.unanswered(days, k, i) {
		return
	}
	c.sense.what, c.sense.rule, c.sense.yes, c.sense.self, c.sense.events, c.sense.plain = wDecision, "days and their way", true, true, days, true
	for ; k < i; k++ {
		r.list[k].sense = sense{what: wCourtesy, rule: "days of a way", events: r.list[k].sense.events}
		r.list[k].heading = false
	}
}

// saysAll is in a way that is that of several days.
var saysAll = lazily(`\b(le tout|chaque|toutes?|tous|les (deux|trois|quatre|2|3|4))\b`)

// nothingSaid is what stands behind a day for which nothing is said.
var nothingSaid = lazily(`^(personne|neant|rien|aucune?|sans objet|x|plus tard|suite)$`)

// unreadDay says whether clause i is a day with a colon, behind which stands something that was taken for no answer: "28 mai : Léa ou moi".
func (r *reader) unreadDay(i int) bool {
	c := &r.list[i]
	if !c.heading || !r.onlyDays(c) || i+1 >= len(r.list) || r.leadOf(&r.list[i+1]) == "ko" || !r.unanswered(c.sense.events, i, i) {
		return false
	}
	n := 0
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		o := &r.list[k]
		if o.sense.what != wReason || o.sense.rule != "open words" && o.sense.rule != "decision" || nothingSaid.MatchString(o.plain()) {
			return false
		}
		n++
	}
	return n > 0
}

// personDays reads "Léa Petit : Épernay et Mulhouse", "Léa Petit : Épernay sur place, Mulhouse en visio": the days of one person; false if clause i is
// none.
func (r *reader) personDays(i int) bool {
	c := &r.list[i]
	if r.ownNameHeads(c) {
		c.sense.what, c.sense.self = wTopic, true
	}
	if c.sense.what != wTopic || len(c.sense.events) > 0 || len(c.sense.names)+map[bool]int{true: 1}[c.sense.self] != 1 || len(c.sense.names) == 1 && !strings.Contains(r.people[c.sense.names[0]].Name, " ") {
		return false
	}
	days, n, end := []string{}, 0, i+1
	for ; end < len(r.list) && r.list[end].sentence == c.sentence; end++ {
		o := &r.list[end]
		if n > 0 && o.heading && (r.ownNameHeads(o) || o.sense.what == wTopic && len(o.sense.events) == 0) {
			break // "Lucie Roy : Épernay ; Claire Dubois : Mulhouse"
		}
		if o.sense.what == wCourtesy || n > 0 && r.inBracketsOfDay(o) {
			continue
		}
		if o.heading && !(end+1 < len(r.list) && r.list[end+1].sentence == o.sentence && r.inBracketsOfDay(&r.list[end+1])) || !r.onlyDays(o) && !(r.wayOf(o) && len(o.sense.events) > 0) || !disjoint(days, o.sense.events) {
			return false
		}
		days = append(days, o.sense.events...)
		n++
	}
	if n == 0 {
		return false
	}
	for k := i + 1; k < end; k++ {
		if o := &r.list[k]; r.inBracketsOfDay(o) {
			o.sense.names, o.sense.self, o.sense.events = c.sense.names, c.sense.self, r.list[k-1].sense.events
		} else if o.sense.what != wCourtesy {
			s := sense{what: wDecision, rule: "days of a person", yes: true, self: c.sense.self, names: c.sense.names, events: o.sense.events, plain: true, mode: o.sense.mode, lunch: o.sense.lunch, diet: o.sense.diet, access: o.sense.access}
			o.sense = s
		}
	}
	c.sense = sense{what: wCourtesy, rule: "head of a person's days"}
	c.heading = false
	return true
}

// ownNameHeads says whether a clause is the sender's own name, as a heading: "Claire Dubois : Mulhouse", by Claire Dubois.
func (r *reader) ownNameHeads(c *clause) bool {
	return c.heading && c.sense.what == wCourtesy && !c.subject && namesSelf(c) && newBag(c).only(kSelf, kCivility, kFill)
}

// wishedFor is in a word behind such an answer that takes it back or makes it a wish.
var wishedFor = lazily(`\b(mieux|dommage|serait|aurait|apres midi|helas|ideal)\b`)

// whyFromAfar is why somebody follows by video, or comes.
var whyFromAfar = lazily(`\b(loin|route|trajet|train|trains|voiture|kilometres?|km|distance|enfants|teletravail|pratique|simple|deplacement|transports?|eloigne|eloignement|voisin|proche|pres|a cote)\b`)

// leavesBe says whether a clause beside such an answer changes nothing of it: a reason, a courtesy, the meal.
func (r *reader) leavesBe(c *clause) bool {
	switch c.sense.what {
	case wCourtesy:
		return !wishedFor.MatchString(c.plain())
	case wReason:
		return c.sense.rule == "why in that way" || c.sense.rule == "open words" && whyFromAfar.MatchString(c.plain()) && !bearsOn(c.tags, kNot, kNe, kNo, kAway, kIf, kHedge, kOr, kMeeting, kWhen, kStranger, kHour, kThird, kName, kRelation, kUnnamed)
	case wDetail:
		return c.sense.mode == "" && !bearsOn(c.tags, kPart, kHour) && len(c.sense.events) == 0 && len(c.sense.names) == 0
	case wDecision, wHedge:
		return len(c.sense.events) > 0
	}
	return false
}

// onlyDays says whether a clause names days of the programme and nothing else.
func (r *reader) onlyDays(c *clause) bool {
	return c.sense.what == wTopic && len(c.sense.events) > 0 && len(c.sense.names) == 0 && !c.sense.self && !c.question && newBag(c).only(kEvent, kFill, kFor, kJoin, kGeneric, kAlso, kChange, kCourtesy) && aboutDays.MatchString(r.leadOf(c))
}

// aboutDays is what may stand around days alone: nothing that makes them another thing's, as in "le lien pour Épernay".
var aboutDays = lazily(`^((le|la|l|les|a|au|aux|pour|et|du|de|d|des|celle|celui|celles|ainsi|que|qu|puis|aussi|egalement|rencontres?|journees?|dates?|svp|merci|quant|concernant|en|revanche|mais|par|contre|enfin|donc|cote|jeudi|ce|qui|concerne|s|il|vous|plait|uniquement|seulement|seule?|ensuite|regionale|thematiques?|session|seance|sessions|seances|votre|vos|cette|\d+) ?)*$`)

// unanswered says whether no clause outside from..to decides on one of the days, or names it at the head of its own answer.
func (r *reader) unanswered(days []string, from, to int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k >= from && k <= to || o.sense.what == wReason || o.sense.what == wCourtesy || o.sense.what == wQuestion {
			continue
		}
		for _, id := range o.sense.events {
			if has(days, id) {
				return false
			}
		}
	}
	return true
}

// saidNowhereElse says whether a clause of a day and its way, "Bar-le-Duc ce sera en visio", stands beside answers for other days that the sender gives,
// and nothing else is said of its own.
func (r *reader) saidNowhereElse(i int) bool {
	c := &r.list[i]
	if len(r.others()) > 0 || !r.unanswered(c.sense.events, i, i) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		o := &r.list[k]
		if r.onlyDays(o) && r.answeredBehind(k) && r.list[k+1].sense.yes && r.list[k+1].sense.mode != "" {
			break // "…, et pour Bar-le-Duc je serai sur place"
		}
		if !r.leavesBe(o) && !r.onlyDays(o) && !(o.sense.what == wDetail && len(o.sense.events) > 0) {
			return false
		}
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision && s.self && len(s.names) == 0 {
			return true
		}
	}
	return false
}

// headsWays says whether clause i is the sender's yes to days that stand behind its colon, each with its way: "Inscrivez-moi : Épernay en présentiel,
// Bar-le-Duc en visio".
func (r *reader) headsWays(i int) bool {
	c := &r.list[i]
	if s := c.sense; s.what != wDecision || !s.yes || !s.self && s.rule != "head of inscriptions" || s.all || s.maybe || len(s.events) > 0 || len(s.names) > 0 || s.mode != "" || s.lunch != "" || len(r.others()) > 0 {
		return false
	}
	var days []string
	n, end := 0, i+1
	for ; end < len(r.list) && r.list[end].sentence == c.sentence; end++ {
		o := &r.list[end]
		if o.sense.what == wCourtesy {
			continue
		}
		if r.onlyDays(o) && end+1 < len(r.list) && r.wayOf(&r.list[end+1]) && len(r.list[end+1].sense.events) == 0 && r.list[end+1].sentence == c.sentence && disjoint(days, o.sense.events) {
			days = append(days, o.sense.events...)
			n++
			end++ // "28 mai (sur place)"
			continue
		}
		if n > 0 && r.leavesBe(o) && o.sense.what == wDetail {
			continue // the meal
		}
		if !r.wayOf(o) || len(o.sense.events) == 0 || !disjoint(days, o.sense.events) {
			return false
		}
		days = append(days, o.sense.events...)
		n++
	}
	if n == 0 || !r.unanswered(days, i, end-1) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if o := &r.list[k]; r.onlyDays(o) {
			r.list[k+1].sense.events = o.sense.events
			o.sense = sense{what: wCourtesy, rule: "days of a way"}
		} else if o.sense.what == wDetail && o.sense.mode != "" {
			o.sense.what, o.sense.rule, o.sense.yes, o.sense.self, o.sense.plain = wDecision, "a day and its way", true, true, true
		}
	}
	return true
}

var (
	// drawnTo is what brings somebody to a day, without a verb: "intéressée par Épernay et Mulhouse, je m'inscris aux deux".
	drawnTo = lazily(`^(etant )?(tres |vivement |particulierement |bien )*(interessee?s?|tentee?s?|attiree?s?|motivee?s?) (par|a)( et| celle de| celle du| celles de| les| la| le| a| les rencontres de| du| de| d)*$`)
	// onlyPossible says that one day alone will do.
	onlyPossible = lazily(`^(malheureusement |mais )*(seule?|il n y a que) (la |le )?(date |journee |rencontre |celle )?(du |de |d |a )?(est|m est|me semble|serait|sera|me) (possible|envisageable|accessible|convient|compatible avec mon (agenda|planning))( pour moi)?$`)
)

// drawn takes such clauses for the days that the answer behind them is about, or for that answer.
func (r *reader) drawn(i int) bool {
	c := &r.list[i]
	if c.sense.what != wSuspect && c.sense.what != wBlock && c.sense.what != wReason || !bearsOn(c.tags, kEvent) || bearsOn(c.tags, kNot, kNe, kIf, kName, kRelation, kHedge, kOr) {
		return false
	}
	text := r.leadOf(c)
	s := sense{what: wTopic, rule: "drawn to days"}
	if r.eventsOf(c, &s) != "" || len(s.events) == 0 {
		return false
	}
	switch {
	case drawnTo.MatchString(text) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.list[i+1].sense.what == wDecision && r.list[i+1].sense.self && r.list[i+1].sense.yes:
		if len(r.list[i+1].sense.events) > 0 {
			s = sense{what: wReason, rule: "drawn to days"}
		}
	case onlyPossible.MatchString(text) && len(s.events) == 1 && r.in.Answers == AnswersProgramme:
		s.what, s.rule, s.yes, s.self, s.plain = wDecision, "the only day", true, true, true
	default:
		return false
	}
	c.sense = s
	return true
}

// headsDays says whether clause i says yes, no, perhaps or how, and days alone stand behind its colon: "Présente : Épernay, Mulhouse", "À voir : Tomblaine".
func (r *reader) headsDays(i int) bool {
	c := &r.list[i]
	s := c.sense
	plainAnswer := s.what == wDecision && s.self && !s.all && len(s.events) == 0 && len(s.names) == 0 && !s.maybe
	doubt := s.what == wHedge && newBag(c).only(kHedge, kFill)
	if !plainAnswer && !doubt && !(r.wayOf(c) && len(s.events) == 0) || s.mode == "both" || s.lunch == "both" || s.lunch == "open" {
		return false
	}
	n := 0
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		o := &r.list[k]
		if o.heading || !r.onlyDays(o) && o.sense.what != wCourtesy {
			return false
		}
		if r.onlyDays(o) {
			n++
		}
	}
	return n > 0
}

// decideUnder gives the answer of such a heading the days behind it.
func (r *reader) decideUnder(i int) {
	c := &r.list[i]
	var days []string
	end := i + 1
	for ; end < len(r.list) && r.list[end].sentence == c.sentence; end++ {
		if r.onlyDays(&r.list[end]) {
			days = union(days, r.list[end].sense.events)
		}
	}
	if !r.unanswered(days, i, end-1) {
		return
	}
	if c.sense.what != wDecision {
		c.sense.yes, c.sense.self, c.sense.maybe = true, true, c.sense.what == wHedge
	}
	c.sense.what, c.sense.rule, c.sense.events, c.sense.plain = wDecision, "head of days", days, true
	c.heading = false
	for k := i + 1; k < end; k++ {
		if r.onlyDays(&r.list[k]) {
			r.list[k].sense = sense{what: wCourtesy, rule: "days under a head"}
		}
	}
}

// inBracketsOfDay says whether a clause is a way or a meal that stands in brackets behind a day: "X : Épernay (présentiel, repas casher), Mulhouse".
func (r *reader) inBracketsOfDay(c *clause) bool {
	return c.sense.what == wDetail && len(c.sense.names) == 0 && !c.sense.self && !c.sense.all && len(c.sense.events) == 0 && c.sense.lunch != "open" && c.sense.mode != "both" && !c.heading && r.bracketed(c) && !bearsOn(c.tags, kIf, kHedge, kOr, kNot, kNe, kAll, kPart)
}

// bracketed says whether a clause stands between brackets.
func (r *reader) bracketed(c *clause) bool {
	for k := c.tags[0].from - 1; k >= 0 && k > c.tags[0].from-12; k-- {
		switch w := r.words[k].word; {
		case w == "(":
			return true
		case w == ")", w == ";", w == ".", r.words[k].newline:
			return false
		}
	}
	return false
}
