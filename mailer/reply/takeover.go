package reply

import (
	"slices"
	"strings"
)

// Somebody who was to come and has to give up, and who takes over what was kept for another: "M. X devait représenter la ville. Il est contraint d'annuler.
// C'est Mme Y qui prendra sa place", "Elle reprend le repas réservé à mon nom".

var (
	forcedOut = lazily(`^(mais |or |malheureusement |helas |finalement )*(il|elle) (est|se voit|se trouve|doit)( malheureusement| helas| donc| finalement)* (contrainte?|obligee?|forcee?|dans l obligation|au regret)?( malheureusement)? ?(de |d )?(annuler|renoncer|se desister|decliner|y renoncer)( (sa|son) (venue|participation|presence|inscription|deplacement))?( malheureusement| helas)?$`)
	mealOver  = lazily(`^(et |qui )*(elle |il )?(aussi |donc |ainsi )*(reprend|reprendra|prend|prendra|beneficiera de|beneficie de|profitera de|recupere|recuperera|garde|gardera|conserve|conservera)( donc| ainsi| egalement| aussi)? (mon (repas|dejeuner|plateau)|le (repas|dejeuner|plateau) (prevu|reserve|commande|retenu|qui etait prevu|initialement prevu) (pour moi|a mon nom|a mon intention|a ma place))$`)
	wasTo     = lazily(` (devait|devaient) (normalement |initialement |aussi |egalement )?(venir|participer|assister|etre|m accompagner|nous accompagner|representer|se joindre|prendre part|y participer|y assister)\b`)
)

// readForcedOut reads "Il est contraint d'annuler" behind the name of whom it is said.
func readForcedOut(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || !forcedOut.MatchString(r.withoutDays(c)) {
		return sense{}, false
	}
	gender := "f"
	if r.saysWord(c, "il") {
		gender = "m"
	}
	who := r.lastNamedAs(c, gender)
	if who < 0 || r.people[who].gender == "" && len(r.others()) > 1 || !r.wasExpected(who, c) {
		return sense{}, false
	}
	s := sense{what: wDecision, names: []int{who}}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// wasExpected says whether a clause before c says of a person that they were to come: "M. X devait venir", "M. X, inscrit avec moi".
func (r *reader) wasExpected(who int, c *clause) bool {
	for i := range r.list {
		o := &r.list[i]
		if o.tags[0].from < c.tags[0].from && slices.Contains(o.names(), who) && (contains(o.plain(), "devait") || r.saysStem(o, "inscrit")) {
			return true
		}
	}
	return false
}

// withoutDays is the text of a clause without the days at its end.
func (r *reader) withoutDays(c *clause) string {
	end := len(c.tags)
	for end > 1 && (c.tags[end-1].kind == kEvent || c.tags[end-1].kind == kGeneric || c.tags[end-1].kind == kFill && has([]string{"le", "a", "de", "la", "du", "pour", "l"}, r.word(c.tags[end-1]))) {
		end--
	}
	return plain(r.text[r.words[c.tags[0].from].from:r.words[c.tags[end-1].to-1].to])
}

// readMealTakenOver reads "Elle reprend mon repas": the lunch of the one who comes instead.
func readMealTakenOver(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || !mealOver.MatchString(c.plain()) {
		return sense{}, false
	}
	s := sense{what: wDetail, fixed: true, lunch: "yes"}
	for i := len(r.list) - 1; i >= 0; i-- {
		o := &r.list[i]
		if o.tags[0].from >= c.tags[0].from || o.sense.what != wDecision || len(o.sense.names) != 1 || !o.sense.yes || o.sense.self {
			continue
		}
		s.names = o.sense.names
		if o.sense.selfOut || r.saysStem(o, "place") || r.saysStem(o, "rempla") {
			return s, true
		}
		break
	}
	return block(ReasonUnclear)
}

// readWasToCome reads "M. X devait venir avec moi" by somebody who is registered, where another clause takes it back.
func readWasToCome(r *reader, c *clause, b bag) (sense, bool) {
	if len(r.in.Registered) == 0 || c.question || c.subject || b[kName] != 1 || !leadsWithName(c) || !wasTo.MatchString(" "+c.plain()) || b.any(kNot, kNe, kIf, kHedge, kOr, kRelation, kUnnamed, kNo) || b.any(kCompany) && !strings.Contains(c.plain(), "accompagner") || strings.Contains(c.plain(), " mais ") {
		return sense{}, false
	}
	s := sense{what: wMention, names: c.names()}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
