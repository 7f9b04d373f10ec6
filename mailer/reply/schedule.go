package reply

import "strings"

// When somebody who comes is there: "je ne pourrai rester que le matin", "nous serons de retour pour l'après-midi".

// scheduleTags are what a clause on staying may hold.
var scheduleTags = []kind{kSelf, kWe, kThird, kModal, kNe, kNot, kThat, kPart, kHour, kFill, kChange, kAlso, kJoin, kUnknown, kCourtesy, kBe, kYou, kMode}

// readStay takes how long somebody stays: who stays is there, whatever they miss of the day. It says nothing of whether they come, beside the mode.
func readStay(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || !b.any(kHour, kPart) || !b.any(kSelf, kWe, kThird, kNe) || !b.only(scheduleTags...) || b.any(kMode) && r.modeOf(c) == string(Remote) {
		return sense{}, false
	}
	stays := false
	for _, t := range c.tags {
		if t.kind != kUnknown {
			continue
		}
		w := r.word(t)
		switch {
		case has([]string{"rester", "reste", "resterai", "restera", "restons", "resterons", "resteront", "restent"}, w):
			stays = true
		case !has([]string{"partir", "jusqu", "jusque", "midi", "fin", "debut", "dela", "maximum", "seulement", "heures", "longtemps", "ensemble"}, w):
			return sense{}, false
		}
	}
	if !stays || r.saysWord(c, "chez") || r.saysWord(c, "disposition") || r.saysWord(c, "contact") {
		return sense{}, false
	}
	return sense{what: wDetail, mode: string(Onsite), self: b.any(kSelf), all: b.any(kWe), fixed: true}, true
}

// backAgain is a return in the course of the day: "nous serons de retour pour l'après-midi".
var backAgain = lazily(`^(et |mais |puis |donc |cependant |toutefois )*(je|nous|on) (serai|serons|sera|reviendrai|reviendrons|reviens|revenons|repasserai|repasserons) ?(bien |aussi |egalement )?(de retour )?(pour|des|a|vers|dans|en debut d|apres|l) .*(apres midi|14 ?h( ?\d\d)?|13 ?h( ?\d\d)?|15 ?h( ?\d\d)?|dejeuner|suite|ateliers|cloture)$`)

// readBackAgain takes such a return.
func readBackAgain(_ *reader, c *clause, b bag) (sense, bool) {
	if c.question || b.any(kNot, kNe, kIf, kHedge, kName, kRelation, kEvent, kStranger, kNo, kCancel, kMode) || contains(c.plain(), "vers vous") || contains(c.plain(), "vers toi") || !backAgain.MatchString(c.plain()) {
		return sense{}, false
	}
	s := sense{what: wDetail, mode: string(Onsite), self: b.any(kSelf), all: b.any(kWe), fixed: true}
	if thereForMeal.MatchString(c.plain()) {
		s.lunch = "yes"
	}
	return s, true
}

// settleParentheses gives what stands in brackets behind a day or an answer its sense: it is of what stands before it, and turns nothing.
func (r *reader) settleParentheses() {
	for i := 1; i < len(r.list); i++ {
		c := &r.list[i]
		if c.question || c.subject || !r.inBrackets(c) {
			continue
		}
		before := &r.list[i-1]
		switch {
		case c.sense.what == wDetail && len(c.sense.events) == 0 && len(c.sense.names) == 0 && before.tags[len(before.tags)-1].kind == kEvent && before.sentence == c.sentence:
			r.detailOfDay(i)
		case c.sense.what == wDetail && c.sense.mode == "" && len(c.sense.events) == 0 && len(c.sense.names) == 0 && r.in.Answers == AnswersProgramme && len(r.others()) == 0:
			r.furtherInBrackets(i)
		case (c.sense.what == wSuspect || c.sense.what == wBlock) && c.sense.code == ReasonUnclear && has([]string{wDecision, wDetail, wReason, wCourtesy}, before.sense.what) &&
			!bearsOn(c.tags, kSelf, kWe, kName, kRelation, kUnnamed, kCompany, kVerb, kPresent, kAway, kAvail, kJourney, kNoun, kSeat, kEnrol, kCancel, kYes, kNo, kNot, kNe, kIf, kHedge, kOr, kEvent, kStranger, kMode, kExcept, kModal, kDepend, kDiet, kAccess, kBlock):
			c.sense = sense{what: wReason, rule: "in brackets"}
		}
	}
}

// inBrackets says whether a clause stands in brackets, which it opens or which were opened just before in its sentence.
func (r *reader) inBrackets(c *clause) bool {
	depth := 0
	for k := c.tags[0].from - 1; k >= 0 && k > c.tags[0].from-14; k-- {
		switch r.words[k].word {
		case ")":
			depth--
		case "(":
			depth++
		}
		if depth != 0 {
			return depth > 0
		}
	}
	return false
}

// detailOfDay gives the mode in brackets behind a day to that day, and makes a yes of a day that goes on the sender's yes: "je prends Épernay (sur place)
// et Mulhouse (en visio)".
func (r *reader) detailOfDay(i int) {
	c, before := &r.list[i], &r.list[i-1]
	day := before.tags[len(before.tags)-1].mention.events
	if len(day) != 1 {
		return
	}
	switch {
	case before.sense.what == wDecision && before.sense.yes && before.sense.self && has(before.sense.events, day[0]):
		if len(before.sense.events) == 1 {
			s := c.sense
			before.sense.mode, before.sense.lunch = oneMode(before.sense.mode, s.mode), firstOf(before.sense.lunch, s.lunch)
			before.sense.diet, before.sense.access = firstOf(before.sense.diet, s.diet), firstOf(before.sense.access, s.access)
			c.sense = sense{what: wCourtesy, rule: "in brackets"}
			return
		}
		need := c.sense.diet+c.sense.access != "" && c.sense.mode+c.sense.lunch == "" && bearsOn(c.tags, kSelf)
		if c.sense.events = day; need || saysAll.MatchString(c.plain()) {
			c.sense.events = before.sense.events // "Épernay et Bar-le-Duc (sur place les deux fois)", "Épernay et Mulhouse (je suis végétarien)"
		}
	case before.sense.what == wTopic && newBag(before).only(kJoin, kEvent, kFill, kFor) && len(before.sense.events) == 1:
		for k := i - 2; k >= 0 && r.list[k].sentence == c.sentence; k-- {
			switch s := r.list[k].sense; {
			case s.what == wDecision && s.yes && s.self && len(s.names) == 0 && len(s.events) > 0 && !has(s.events, day[0]):
				before.sense = sense{what: wDecision, yes: true, maybe: s.maybe, self: true, events: day, mode: c.sense.mode, lunch: c.sense.lunch, diet: c.sense.diet, access: c.sense.access, rule: "in brackets"}
				c.sense = sense{what: wCourtesy, rule: "in brackets"}
				return
			case s.what != wDetail && s.what != wCourtesy && s.what != wReason:
				return
			}
		}
	}
}

// furtherInBrackets gives the meal or the need that stands behind a mode in the brackets of one day to that day: "Bar-le-Duc (présentiel, je reste déjeuner,
// végétarienne) et Mulhouse (visio)".
func (r *reader) furtherInBrackets(i int) {
	k := i - 1
	for k > 0 && r.list[k].sentence == r.list[i].sentence && r.inBrackets(&r.list[k]) {
		k--
	}
	day := &r.list[k]
	if last := day.tags[len(day.tags)-1]; k < i-1 && day.sentence == r.list[i].sentence && last.kind == kEvent && len(last.mention.events) == 1 && day.sense.what == wDecision && day.sense.yes && len(day.sense.events) == 1 {
		r.list[i].sense.events = day.sense.events
	}
}

// firstOf is the first of two details that is said.
func firstOf(known, next string) string {
	if known != "" {
		return known
	}
	return next
}

// promised is the word that the sender will give if something comes in between.
var promised = lazily(`^(et |alors |bien sur )*(je|nous|on) (vous |te |t )?(previens|previendrai|prevenons|previendrons|avertis|avertirai|avertirons|informe|informerai|informerons|tiens au courant|tiendrai au courant|tiendrons au courant|tiens informe|tiendrai informe|tiendrai informes|fais signe|ferai signe|fais savoir|ferai savoir|ferons savoir|dirai|dis|ecris|ecrirai|appelle|appellerai|enverrai un (mail|mot|message))( .{0,30})?$`)

// mishap is what could come in between, of the sender's own.
var mishap = lazily(`^(et |mais |bien sur |evidemment )*((si|s|en cas d|en cas de|au cas ou|sauf|au moindre|a la moindre) ?(jamais |malgre tout |toutefois |par malheur |d aventure )*).*\b(coince|coincait|empechement|imprevu|imprevus|changement|probleme|souci|pepin|contretemps|contraire|changeait|change|annuler|desister|absence|malade|hic|retard|grave)\b`)

// settleMishaps takes "si jamais ça coince, je te préviens" beside a plain yes: that is what everybody does.
func (r *reader) settleMishaps() {
	for i := range r.list {
		c := &r.list[i]
		if text := c.plain(); c.sense.what == wLater && mishap.MatchString(text) && !c.question && r.saysYesPlainly() && !bearsOn(c.tags, kVerb, kPresent, kYes, kSeat, kEvent, kName, kRelation) {
			c.sense = sense{what: wCourtesy, rule: "what may come in between"}
			continue
		} else if has([]string{"auquel cas", "dans ce cas"}, text) && r.before(i) != nil && r.before(i).sense.what == wDecision && contains(r.before(i).plain(), "sauf") && i+1 < len(r.list) && promised.MatchString(r.list[i+1].plain()) {
			c.sense, r.list[i+1].sense = sense{what: wCourtesy, rule: "what may come in between"}, sense{what: wCourtesy, rule: "what may come in between"}
			continue
		}
		if c.sense.code != ReasonCondition || c.question || !r.saysYesPlainly() || bearsOn(c.tags, kVerb, kPresent, kYes, kSeat, kEvent, kName, kRelation, kUnnamed, kCompany, kMode, kLunch, kStranger, kEnrol, kOr) {
			continue
		}
		text := c.plain()
		lead, rest, one := strings.Cut(text, " si ")
		if !one {
			lead, rest, one = strings.Cut(text, " en cas ")
			rest = "cas " + rest
		}
		switch {
		case one && promised.MatchString(lead) && (mishap.MatchString("si "+rest) || mishap.MatchString("en "+rest)):
			c.sense = sense{what: wCourtesy, rule: "what may come in between"}
		case mishap.MatchString(text) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && promised.MatchString(r.list[i+1].plain()), mishap.MatchString(text) && r.before(i) != nil && promised.MatchString(r.before(i).plain()):
			c.sense = sense{what: wCourtesy, rule: "what may come in between"}
			for _, k := range []int{i - 1, i + 1} {
				if k >= 0 && k < len(r.list) && promised.MatchString(r.list[k].plain()) && r.list[k].sense.what != wDecision {
					r.list[k].sense = sense{what: wCourtesy, rule: "what may come in between"}
				}
			}
		}
	}
}

// saysYesPlainly says whether the sender says yes, and nothing that doubts or takes it back.
func (r *reader) saysYesPlainly() bool {
	found := false
	for i := range r.list {
		switch s := r.list[i].sense; {
		case s.what == wHedge, s.what == wDecision && s.self && (!s.yes || s.maybe):
			return false
		case s.what == wDecision && s.self:
			found = true
		}
	}
	return found
}
