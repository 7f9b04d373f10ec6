package reply

import "strings"

// Answers that stand behind their heading or their reason: "participation : non", "un contretemps | m'oblige à suivre la matinée à distance", "Mulhouse
// étant à ma porte, je m'y rendrai"; and days shared out among people without a verb each.

// settleHeaded gives the clauses around such answers their sense.
func (r *reader) settleHeaded() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.question || c.subject || next.sentence != c.sentence {
			continue
		}
		switch {
		case c.heading && c.sense.what == wDecision && c.sense.yes && c.sense.self && newBag(c).only(kNoun, kFill, kEvent, kGeneric, kPresent) && bearsOn(c.tags, kNoun, kPresent) && !bearsOn(c.tags, kSelf, kVerb) && r.bareRefusal(next):
			next.sense.events, next.sense.plain, next.sense.day = c.sense.events, c.sense.plain, c.sense.day
			c.sense = sense{what: wCourtesy, rule: "heading of an answer"}
		case c.sense.what == wDecision && !c.sense.yes && c.sense.self && len(c.sense.events) == 0 && newBag(c).only(kNo, kAway, kFill, kUnknown) && has([]string{"un", "une", "des", "mon", "ma", "le", "la", "l"}, r.word(c.tags[0])) && next.tags[0].kind == kForce && next.sense.what == wDecision && next.sense.yes && next.sense.mode == "remote":
			c.sense = sense{what: wReason, rule: "what forces somebody"}
		case c.heading && newsHead.MatchString(c.plain()) && (next.sense.what == wDecision || next.sense.what == wDetail):
			c.sense = sense{what: wCourtesy, rule: "heading of news"} // "un contretemps : merci de me passer en visio"
		case c.tags[0].kind == kEvent && c.sense.what != wDecision && c.sense.what != wTopic && !c.heading && len(c.tags) > 1 && has([]string{"etant", "se", "tombant"}, r.word(c.tags[1])) && r.saysParticiple(c) && !bearsOn(c.tags, kNot, kNe, kName, kStranger, kMeeting, kIf):
			s := sense{what: wTopic, rule: "the day in front"}
			if r.eventsOf(c, &s) == "" && len(s.events) == 1 && next.sense.what == wDecision && next.sense.self && len(next.sense.events) == 0 {
				next.sense.events, next.sense.plain, next.sense.day = s.events, true, s.day
				c.sense = sense{what: wReason, rule: "the day in front"}
			} else if len(s.events) == 1 && r.in.Answers == AnswersProgramme && r.wayOf(next) && len(next.sense.events) == 0 && len(r.others()) == 0 {
				next.sense.what, next.sense.yes, next.sense.self, next.sense.events, next.sense.plain = wDecision, true, true, s.events, true
				c.sense = sense{what: wReason, rule: "the day in front"} // "Mulhouse étant trop loin, ce sera en visio"
			}
		}
	}
	for i := range r.list {
		r.takesDay(i)
		r.asksItself(i)
		r.asksMeal(i)
	}
}

// newsHead is a heading of news, good or bad, that says nothing of what is new.
var newsHead = lazily(`^(et |mais |helas |desole |petit |juste )*(un |une |petit |petite |gros |le )*(contretemps|imprevu|empechement|souci|probleme|changement|changement de programme|changement de plan|rectificatif|correction|modification|precision|mise a jour|info|nouvelle)( de derniere minute)?$`)

// bareRefusal says whether a clause is "non" and no more than a courtesy.
func (r *reader) bareRefusal(c *clause) bool {
	return c.sense.what == wDecision && !c.sense.yes && c.sense.self && newBag(c).only(kNo, kFill, kCourtesy, kChange) && len(c.sense.events) == 0 && r.saysWord(c, "non")
}

// saysParticiple says whether a clause holds "étant", "se trouvant", "se tenant" or "tombant".
func (r *reader) saysParticiple(c *clause) bool {
	for _, w := range []string{"etant", "trouvant", "tenant", "tombant", "situant"} {
		if r.saysWord(c, w) {
			return true
		}
	}
	return false
}

// takesDay reads "X prendra Bar-le-Duc", and "Y à Mulhouse" behind "X se rendra à Bar-le-Duc", in answer to a letter of several days.
func (r *reader) takesDay(i int) {
	c := &r.list[i]
	if r.in.Answers != AnswersProgramme || c.question || c.subject || c.heading || newBag(c)[kName] != 1 || newBag(c)[kEvent] != 1 || !leadsWithName(c) || c.sense.what == wDecision {
		return
	}
	takes := false
	for _, t := range c.tags {
		switch {
		case t.kind == kUnknown || t.kind == kConfirm:
			if !has([]string{"prend", "prendra", "couvre", "couvrira", "assurera", "retient", "choisit", "ira"}, r.word(t)) {
				return
			}
			takes = true
		case t.kind != kName && t.kind != kEvent && t.kind != kFill && t.kind != kYou && t.kind != kJoin && t.kind != kFunction && t.kind != kCivility && t.kind != kMode:
			return
		}
	}
	before := r.before(i)
	shared := before != nil && before.sense.what == wDecision && before.sense.yes && !before.sense.maybe && len(before.sense.events) == 1 && !strings.HasPrefix(c.plain(), "et ")
	if !takes && !shared {
		return
	}
	s := sense{what: wDecision, yes: true, names: c.names(), rule: "takes a day"}
	if r.eventsOf(c, &s) != "" || len(s.events) != 1 || shared && s.events[0] == before.sense.events[0] {
		return
	}
	r.details(c, &s)
	c.sense = s
}

// addsNeed says whether a question only asks leave to tell a need: "puis-je ajouter que je suis intolérante au lactose ?"
func addsNeed(text string) bool {
	for _, lead := range []string{"puis je ", "puis je vous ", "puis je me permettre de ", "puis je me permettre de vous ", "pourrais je ", "pourrais je vous ", "est il encore temps de ", "est il encore temps de vous ", "est il encore temps pour ", "est il trop tard pour ", "est il trop tard pour vous ", "est il toujours temps de vous ", "est il possible de ", "est il possible de vous ", "est il encore possible de ", "est il encore possible de vous "} {
		rest, ok := strings.CutPrefix(text, lead)
		for _, verb := range []string{"ajouter", "preciser", "signaler", "rappeler", "mentionner", "dire", "indiquer", "noter"} {
			if ok && strings.HasPrefix(rest, verb+" que je ") {
				return true
			}
		}
	}
	return notesNeed.MatchString(text)
}

// notesNeed is a request to write a need down, which is no question: "pouvez-vous noter que je suis végétarienne ?"
var notesNeed = lazily(`^(et |sinon |aussi )?(pouvez|pourriez|peux|pourrais) (vous|tu) (aussi |egalement |bien |s il vous plait |svp )*((noter|prendre note|ajouter|preciser|indiquer|prendre en compte|signaler|dire)( (au traiteur|a la cuisine|au restaurateur|au cuisinier))? que je |(prevenir|avertir|informer|alerter) (le traiteur|la cuisine|le restaurateur|le cuisinier) (que je |(de|pour) (mon|mes) (allergie|allergies|intolerance|intolerances|regime) ))`)

// asksItself takes "viendrai-je ?" in front of its own answer for a turn of speech.
func (r *reader) asksItself(i int) {
	c := &r.list[i]
	if !c.question || i+1 >= len(r.list) || !has([]string{"viendrai je", "serai je des votres", "serai je la", "y serai je", "serai je present", "serai je presente", "participerai je", "en serai je", "serai je de la partie", "ma reponse", "viendrons nous", "serons nous des votres"}, c.plain()) {
		return
	}
	if next := r.list[i+1]; !next.question && next.sentence <= c.sentence+1 && next.sense.what == wDecision && (next.sense.self || next.sense.all) && len(next.sense.names) == 0 && !next.sense.maybe {
		c.sense = sense{what: wCourtesy, rule: "asks itself"}
	}
}

// asksMeal takes "le déjeuner ?" in front of "avec plaisir" or "sans moi" for the meal that the answer is about.
func (r *reader) asksMeal(i int) {
	c := &r.list[i]
	if !c.question || i+1 >= len(r.list) || !bearsOn(c.tags, kLunch) || !newBag(c).only(kLunch, kFill, kJoin) {
		return
	}
	next := &r.list[i+1]
	if next.question || next.sentence > c.sentence+1 || next.sense.what != wDecision || next.sense.maybe || len(next.sense.names) > 0 || !newBag(next).only(kYes, kNo, kFill, kCourtesy, kSubtract, kSelf) {
		return
	}
	c.sense = sense{what: wCourtesy, rule: "asks about the meal"}
	next.sense = sense{what: wDetail, rule: "asks about the meal", self: true, fixed: true, lunch: map[bool]string{true: "yes", false: "no"}[next.sense.yes]}
}
