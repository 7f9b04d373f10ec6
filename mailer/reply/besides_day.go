package reply

import (
	"regexp"
	"slices"
	"strings"
)

// besideAnotherDay hands on a yes that names no day in a sentence that began with another day than the letter's: "la journée de Mulhouse convient à mon
// agenda ; inscrivez-moi".
func (c *composer) besideAnotherDay() {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wPast || o.sense.rule != "open words" || len(o.sense.events) == 0 || has(o.sense.events, c.in.Event) {
			continue
		}
		for k := i + 1; k < len(c.list) && c.list[k].sentence == o.sentence; k++ {
			if s := c.list[k].sense; s.what == wDecision && s.self && len(s.events) == 0 && !c.speaksFor(o.sense.events[0]) {
				c.block(ReasonOtherEvent, o.text)
			}
		}
	}
}

// mindDayBehind hands on a yes that names no day where another day than the letter's, or not the letter's, stands behind it without an answer of its own: "je
// viendrai. Plutôt à Mulhouse.", "inscrivez-moi. Pas le 28.", "X viendra nous représenter à Bar-le-Duc".
func (c *composer) mindDayBehind() {
	if c.in.Event == "" || !c.comesAtAll() {
		return
	}
	bare := false // a yes that names no day came before
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question {
			continue
		}
		days := eventsNamed(o)
		switch {
		case o.sense.what == wDecision:
			bare = bare || o.sense.yes && len(days) == 0
		case !bare:
		case len(days) > 0 && !has(days, c.in.Event) && (o.sense.what == wTopic || o.sense.rule == "comes for the house") && !slices.ContainsFunc(days, c.speaksFor):
			c.block(ReasonOtherEvent, days[0])
		case has(days, c.in.Event) && o.sense.what == wSuspect && newBag(o).only(kNot, kEvent, kFor, kFill, kJoin, kAlso):
			c.block(ReasonContradiction, c.in.Event)
		case o.sense.rule == "comes for the house" && contains(o.plain(), "prochaine"):
			c.block(ReasonOtherEvent, "")
		}
	}
}

// staysAt is where somebody is, which is no word on the day there.
var staysAt = lazily(`^(car |parce que |puisque |et )*(je|on|nous) (suis|sommes|est|serai|serons|sera) (deja )?a [a-z -]+$`)

// standsElsewhere is a house represented in another town: "Mme X représentera la Croix-Rouge à Paris".
var standsElsewhere = regexp.MustCompile(`(?i:représent)\S* .* à \p{Lu}[\p{L}-]+$`)

// mindWhereabouts hands on a yes that is for another town, and a no whose ground is a town of another day: "je ne viens pas, je suis à Mulhouse", "je ne peux pas le 28 mai, je serai à Mulhouse".
func (c *composer) mindWhereabouts() {
	for i := range c.list {
		o := &c.list[i]
		if !o.subject && o.sense.what == wDecision && o.sense.yes && o.tags[len(o.tags)-1].kind != kEvent && standsElsewhere.MatchString(o.text) {
			c.block(ReasonOtherEvent, o.text)
		}
	}
	for i := 1; i < len(c.list); i++ {
		o, before := &c.list[i], &c.list[i-1]
		if o.subject || o.sense.what != wDecision || !o.sense.yes || before.sense.what != wDecision || before.sense.yes || before.sentence != o.sentence || len(eventsNamed(o)) == 0 || !staysAt.MatchString(o.plain()) {
			continue
		}
		if days := eventsNamed(before); contains(o.plain(), "suis") || contains(o.plain(), "sommes") || len(days) == 0 || strings.ContainsAny(before.plain(), "0123456789") {
			c.block(ReasonTwoEvents, o.text)
		}
	}
}
