package reply

// Days named first, and their ways behind them: "Épernay et Mulhouse, la première sur place, la seconde en visio", "Épernay, Bar-le-Duc et Mulhouse : en visio
// pour les trois", "je participerai à Épernay et à Mulhouse, respectivement sur place et en visio".

// settleWaysShared gives such days to their ways.
func (r *reader) settleWaysShared() {
	if r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 || r.inForm() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.question || c.subject:
		case r.word(c.tags[0]) == "respectivement":
			r.giveInTurn(i)
		case c.heading && c.sense.what == wDecision && c.sense.yes && c.sense.rule == "topic" && bearsOn(c.tags, kExcept) && r.refusedBehind(i):
			r.list[i+1].sense = sense{what: wBlock, code: ReasonContradiction, rule: "no to all but one"}
		case len(r.others()) == 0 && r.thatWillBe(i):
			c.sense.what, c.sense.rule, c.sense.yes, c.sense.self, c.sense.plain = wDecision, "that will be", true, true, true
		case r.notThatBut(i):
			before := r.before(i)
			c.sense = sense{what: wDecision, rule: "but that day", yes: true, self: before.sense.self, names: before.sense.names, events: eventsNamed(c), mode: c.sense.mode, plain: true}
		case len(r.others()) == 0 && r.onlyDays(c):
			r.giveWaysBehind(i)
		}
	}
}

// inTurn says whether "et" at tags[i] parts the ways of two days told "respectivement".
func inTurn(words []token, tags []tag, i int, run []tag) bool {
	return words[run[0].from].word == "respectivement" && run[len(run)-1].kind == kMode && i+1 < len(tags) && tags[i+1].kind == kMode && tags[i+1].value != run[len(run)-1].value
}

// giveInTurn gives the ways of clause i, "respectivement sur place", and the next, "et en visio", to the two days named before them, one each; without two such
// days, a person must say which is whose.
func (r *reader) giveInTurn(i int) {
	c, before := &r.list[i], r.before(i)
	if c.sense.what != wDetail || c.sense.mode == "" || len(c.sense.events) > 0 {
		return
	}
	if before == nil || before.sentence != c.sentence || r.ends(i) || before.sense.what != wDecision || !before.sense.yes || before.sense.maybe || before.sense.mode != "" || len(before.sense.events) != 2 || !sameEvents(eventsNamed(before), before.sense.events) ||
		!r.wayOf(c) || !r.wayOf(&r.list[i+1]) || len(r.list[i+1].sense.events) > 0 {
		c.sense = sense{what: wBlock, code: ReasonBothModes, rule: "in turn"}
		return
	}
	days := eventsNamed(before)
	c.sense.events, r.list[i+1].sense.events = days[:1], days[1:]
}

// giveWaysBehind makes the ways behind the days of clause i, which tell of each of them and of no other, the sender's answers.
func (r *reader) giveWaysBehind(i int) {
	days, told, end := []string{}, []string{}, i
	for ; end < len(r.list) && r.list[end].sentence == r.list[i].sentence && r.onlyDays(&r.list[end]); end++ {
		days = union(days, r.list[end].sense.events)
	}
	from := end
	for ; end < len(r.list) && r.list[end].sentence == r.list[i].sentence && r.wayOf(&r.list[end]) && len(r.list[end].sense.events) > 0; end++ {
		if !disjoint(told, r.list[end].sense.events) {
			return
		}
		told = union(told, r.list[end].sense.events)
	}
	if len(days) < 2 || !sameEvents(days, told) || len(told) != len(days) || !r.unanswered(days, i, end-1) || end < len(r.list) && r.list[end].sentence == r.list[i].sentence && !r.leavesBe(&r.list[end]) {
		return
	}
	for k := i; k < end; k++ {
		c := &r.list[k]
		if k < from {
			c.sense, c.heading = sense{what: wCourtesy, rule: "days of their ways", events: c.sense.events}, false
			continue
		}
		c.sense.what, c.sense.rule, c.sense.yes, c.sense.self, c.sense.plain = wDecision, "a day and its way", true, true, true
	}
}

// deniesDay is a day that is denied by "ne … pas" alone: "je ne viendrai pas le 18 juin", not "je n'y serai pas seulement le 18 juin".
var deniesDay = lazily(`\b(ne|n)\b.*\bpas\b`)

// notThatBut says whether clause i is "mais le 28 mai", alone or with its way, behind somebody's no to another day: "je ne viendrai pas le 18 juin mais le 28 mai".
func (r *reader) notThatBut(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sentence != c.sentence || r.word(c.tags[0]) != "mais" || !r.ends(i) || c.sense.what != wTopic && !ownWay(c) || !newBag(c).only(kEvent, kFill, kMode, kFor, kChange, kGeneric, kJoin) || len(eventsNamed(c)) == 0 || !aboutDays.MatchString(r.leadWithoutWay(c)) {
		return false
	}
	s := before.sense
	if s.what != wDecision || s.yes || s.maybe || s.all || s.partial || s.journey || s.mode != "" || len(s.events) == 0 || !disjoint(s.events, eventsNamed(c)) || s.self && len(s.names) > 0 || len(s.names) > 1 {
		return false
	}
	return deniesDay.MatchString(before.plain()) && bearsOn(before.tags, kVerb, kPresent, kAvail) && !bearsOn(before.tags, kAway, kNo, kCancel, kIf, kOr, kHedge, kPart, kThat, kAll) && !r.saysWord(before, "seulement") && !r.saysWord(before, "uniquement") && !r.saysWord(before, "que") && r.unanswered(eventsNamed(c), i, i)
}

// leadWithoutWay is what a clause says without its days and its way.
func (r *reader) leadWithoutWay(c *clause) string {
	o := clause{sentence: c.sentence, text: c.text}
	for _, t := range c.tags {
		if t.kind != kMode {
			o.tags = append(o.tags, t)
		}
	}
	return r.leadOf(&o)
}

// refusedBehind says whether a no without a day of its own stands behind the heading at i: "tout sauf Mulhouse : non".
func (r *reader) refusedBehind(i int) bool {
	if r.ends(i) {
		return false
	}
	n := &r.list[i+1]
	return (n.sense.what == wDecision && !n.sense.yes || tooFar.MatchString(n.plain())) && len(eventsNamed(n)) == 0
}

var (
	// forMyPart leads to the days that one takes, and thatWillBe names them.
	forMyPart  = lazily(`^(et |donc |bonjour )*(pour (moi|ma part)|moi|de mon cote|en ce qui me concerne)( donc)?$`)
	thatWillBe = lazily(`^(donc |alors |plutot )*(ce sera|ce seront|c est)( donc| plutot)?( (pour|a|au|aux|le|la|les|l|celle|celles|de|du|d|des|et|ainsi|que|journees?|rencontres?|dates?))*$`)
)

// thatWillBe says whether clause i names the days that the sender takes, behind "pour moi", to the end of its sentence: "pour moi, ce sera Épernay et Mulhouse".
func (r *reader) thatWillBe(i int) bool {
	c := &r.list[i]
	if i == 0 || c.sense.what != wTopic || len(c.sense.events) == 0 || len(c.sense.names) > 0 || c.heading || !r.ends(i) || r.list[i-1].sentence != c.sentence {
		return false
	}
	return forMyPart.MatchString(r.list[i-1].plain()) && thatWillBe.MatchString(r.leadOf(c)) && newBag(c).only(kEvent, kFill, kFor, kJoin, kGeneric, kBe, kThat) && r.unanswered(c.sense.events, i, i)
}
