package reply

// settleNextOne gives an answer to "la suivante" the day that stands behind it in apposition: "c'est oui pour le 28 mai, et oui aussi pour la suivante, celle du
// 18 juin à Bar-le-Duc".
func (r *reader) settleNextOne() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wDecision && c.sense.what != wReason && c.sense.what != wHedge && !c.unsettled() || bearsOn(c.tags, kName, kIf, kOr, kCompany, kMode) || !ofTheNext.MatchString(c.plain()) {
			continue
		}
		day := r.dayOfTheNext(i)
		switch text := c.plain(); {
		case day == nil:
			r.nextUntold(i)
			continue
		case nextYes.MatchString(text):
			c.sense = sense{what: wDecision, rule: "the next one", yes: true, self: true, plain: true, events: day.sense.events}
		case nextNo.MatchString(text):
			c.sense = sense{what: wDecision, rule: "the next one", self: true, plain: true, events: day.sense.events}
		case c.sense.what == wHedge && len(c.sense.events) == 0:
			c.sense.events = day.sense.events
		default:
			continue
		}
		day.sense = sense{what: wCourtesy, rule: "the next one"}
	}
}

// dayOfTheNext is the clause behind clause i that tells in apposition which day "la suivante" is, nil if none does.
func (r *reader) dayOfTheNext(i int) *clause {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence {
		return nil
	}
	day := &r.list[i+1]
	if !has([]string{"celle", "celui"}, r.word(day.tags[0])) || day.sense.what != wTopic || len(day.sense.events) != 1 || len(day.sense.names) > 0 || !newBag(day).only(kEvent, kFill, kGeneric, kJoin) {
		return nil
	}
	return day
}

// nextUntold hands on a yes to "la suivante" beside another, where no day of it is told; a doubt of it is no doubt of the day that was answered.
func (r *reader) nextUntold(i int) {
	c := &r.list[i]
	if r.in.Answers == AnswersProgramme || !r.asReason(i, r.fullYesOfSelf) {
		return
	}
	switch {
	case nextYes.MatchString(c.plain()):
		c.sense = sense{what: wBlock, code: ReasonTwoEvents, rule: "the next one"}
	case c.sense.what == wHedge && len(c.sense.events) == 0 && r.afterAnswer(i):
		c.sense = sense{what: wReason, rule: "the next one"}
	}
}

const theNext = `(pour|a) (la (suivante|prochaine|deuxieme|seconde|troisieme|derniere)|l autre)( rencontre| journee| date)?$`

var (
	ofTheNext = lazily(` ` + theNext)
	nextYes   = lazily(`^(et |mais |donc )*((c est )?(oui|ok|d accord)|je (viendrai|viens|participerai|participe|serai (la|presente?)|m inscris)|(inscrivez|notez|comptez|mettez) moi)( aussi| egalement| bien sur| volontiers| plutot| donc| s il vous plait| svp)* ` + theNext)
	nextNo    = lazily(`^(et |mais |donc )*((c est )?non|absente?|je (ne |n )?(viendrai|viens|participerai|serai) pas( la| presente?)?)( helas| malheureusement| en revanche)* ` + theNext)
)
