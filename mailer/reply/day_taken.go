package reply

import "slices"

// A day that the sender says yes to, and that they say is taken: "je viendrai, mais le 28 mai j'ai un mariage". The cut behind the day leaves a clause that bears
// on nothing by itself; the two together are an obstacle.

// mindDayTaken hands on a yes in person beside a clause of what else the sender does on that very day, or what else is on.
func (c *composer) mindDayTaken() {
	for i := 0; i+1 < len(c.list); i++ {
		o, next := &c.list[i], &c.list[i+1]
		if o.subject || o.question || o.sense.what != wTopic || o.sentence != next.sentence || !c.thatDay(o) || !c.takesDay(next) {
			continue
		}
		if i+2 < len(c.list) && c.list[i+2].sentence == o.sentence && c.list[i+2].sense.what == wDecision && c.list[i+2].sense.yes {
			continue // "le 28, je ferme boutique et je viens"
		}
		days := eventsNamed(o)
		if slices.ContainsFunc(c.said, func(st statement) bool {
			return st.person == me && st.kind == Attend && st.mode != "remote" && (len(days) == 0 && !c.anyAbsent() || has(days, st.event))
		}) {
			c.block(ReasonContradiction, next.text)
		}
	}
}

// thatDay says whether a clause is a date of the programme or "ce jour-là" and no more, and gives no ground: "car le 28 mai" does.
func (c *composer) thatDay(o *clause) bool {
	if onThatDay.MatchString(o.plain()) {
		return true
	}
	return dayNamed(o) && newBag(o).only(kEvent, kFill, kJoin, kChange) && !has(becauseWords, c.word(o.tags[0]))
}

var (
	onThatDay = lazily(`^(mais |or |et |seulement |sauf que |par contre |toutefois |cependant )*(ce (meme )?jour la|le (meme )?jour|le jour meme|ce (meme )?jeudi( la)?|a cette date|ce matin la|a ce moment la)$`)
	// suitsDay is what the sender does there, or that they are free.
	suitsDay = lazily(`^(je|j|nous|on) (vous |y |en |me |m |nous )*(apport|amen|arriv|prendr|prend|partir|pourr|parler|present|distribu|mettr|n ai rien|n ai pas d autre|serai (ravi|heureu|libre|dispo)|suis (ravi|heureu|libre|dispo)|rejouis)`)
)

// takesDay says whether a clause, left as bearing on nothing, tells of something that the sender or their house has to do or that takes place.
func (c *composer) takesDay(next *clause) bool {
	if next.question || next.sense.what != wReason && next.sense.what != wPast && next.sense.what != wSuspect || next.sense.rule != "open words" {
		return false
	}
	return !suitsDay.MatchString(next.plain()) && (bearsOn(next.tags, kSelf, kWe) || has([]string{"c", "il"}, c.word(next.tags[0])))
}
