package reply

import "strings"

// What a secretariat writes of those it answers for: "M. X regrette", "Mme Y me prie de vous faire part de ses regrets", "M. X étant retenu en commission, il se fera
// représenter par Mme Y".

// Regrets of people who are named, A and B, as shapeOfSwap writes them; of who was named in front of them where they begin without a name.
var (
	regrets      = lazily(`^(et |mais |quant a |enfin )*(m |mme |monsieur |madame )?((le|la|l|notre|mon|ma) \w+ )?A( et B)?( (quant a )?(lui|elle|eux|elles))?( le| la)? (regrette|regrettent)( vivement| beaucoup| sincerement| infiniment)?$`)
	sendsRegrets = lazily(`^(et |mais |quant a )*((m |mme |monsieur |madame )?((le|la|l|notre|mon|ma) \w+ )?A( et B)? )?((vous|te) (fait|font|adresse|adressent|transmet|transmettent|presente|presentent|exprime|expriment)|(me|m a|m ont|m a bien voulu|me|nous a|nous) (prie|prient|priee|charge|chargee|chargent|demande|demandent)( donc| aussi)? de vous (faire|adresser|transmettre|presenter|exprimer)|(tient|tiennent) a vous (faire|adresser|transmettre|presenter|exprimer)) (part de )?(tous )?(ses|leurs) (vifs |plus vifs |sinceres |plus sinceres |profonds )*regrets( les plus vifs| les plus sinceres)?$`)
	asksPardon   = lazily(`^(et |mais )*(m |mme |monsieur |madame )?((le|la|l|notre|mon|ma) \w+ )?A( et B)? (vous|te) (prie|prient|demande|demandent) (quant a (lui|elle|eux|elles) |egalement |aussi |de son cote |pour sa part )*(d|de bien vouloir|de l|de les) excuser( (son|leur) absence)?$`)
)

// readRegrets reads the regrets of somebody named as their no.
func readRegrets(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || b.any(kSelf, kWe, kVerb, kPresent, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kStranger, kEnrol, kYes) && !r.asksForThem(c, b) || len(c.tags) > 14 {
		return sense{}, false
	}
	s := sense{what: wDecision, names: c.names(), rule: "regrets of somebody"}
	if shape := r.shapeOfSwap(c); !regrets.MatchString(shape) && !sendsRegrets.MatchString(shape) && !asksPardon.MatchString(shape) {
		return sense{}, false
	}
	if len(s.names) == 0 && len(r.topic) == 1 && !r.people[r.topic[0]].addressee {
		s.names = r.topic
	}
	return s, len(s.names) > 0
}

// asksForThem says whether the only word of the sender is the "me" of "me prie de", "m'a chargée de".
func (r *reader) asksForThem(c *clause, b bag) bool {
	return !b.any(kWe, kVerb, kPresent, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kStranger, kEnrol, kYes) && !namesSelf(c) && !r.saysWord(c, "je")
}

// replacedBy is what somebody has done who was spoken of in the reason in front of it.
var replacedBy = lazily(`^(et )?(il|elle) (se fera|sera|se fait|est) (donc )?(represente|representee|representer|remplace|remplacee|remplacer|supplee|suppleee|suppleer) par `)

// lendMeeting leaves "M. X étant retenu en commission le 28 mai," to the no or the stand-in that is told of X behind it; the sender may be X.
func (r *reader) lendMeeting(c, next *clause) bool {
	if c.sense.what != wBlock || c.sense.code != ReasonOtherMatter || !r.saysWord(c, "etant") || next.sentence != c.sentence || next.tags[0].kind != kThird ||
		bearsOn(c.tags, kVerb, kPresent, kNoun, kYes, kIf, kHedge, kOr, kNot, kNe, kRelation, kUnnamed, kStranger) {
		return false
	}
	days := sense{}
	if r.eventsOf(c, &days) != "" || len(days.events) > 0 && len(next.sense.events) > 0 || len(parties(c)) != 1 {
		return false
	}
	s := next.sense
	switch own := parties(c)[0].own; {
	case !own && s.what == wDecision && (len(s.absent) == 1 && s.absent[0] == c.names()[0] || !s.yes && len(s.names) == 1 && s.names[0] == c.names()[0]):
	case own && s.what == wBlock && s.code == ReasonUnnamed && len(parties(next)) == 1 && !parties(next)[0].own && replacedBy.MatchString(next.plain()) && r.fitsOwn(pronounIn(next)) && !bearsOn(next.tags, kSelf, kWe, kNot, kNe, kIf, kHedge, kOr, kUnnamed, kCompany, kStranger, kUnknown, kCapital):
		s = sense{what: wDecision, rule: "replacement", yes: true, names: next.names(), selfOut: true}
		if r.eventsOf(next, &s) != "" {
			return false
		}
		r.details(next, &s)
	default:
		return false
	}
	if len(days.events) > 0 {
		s.events, s.plain = days.events, true
	}
	next.sense, c.sense = s, sense{what: wReason, rule: "what keeps the subject behind it"}
	return true
}

// ownReplaced adds the sender, told of by name in "M. X étant retenu ce jour-là,", to those who are replaced behind it: they stay away themselves.
func (r *reader) ownReplaced(c, next *clause) {
	s := next.sense
	if two := parties(c); len(two) != 1 || !two[0].own || !r.saysWord(c, "etant") || next.sentence != c.sentence || s.what != wDecision || !s.yes || s.self || s.selfOut || s.rule != "replacement" || len(s.absent) > 0 || s.nobody || !replacedBy.MatchString(next.plain()) || bearsOn(c.tags, kRelation, kUnnamed) {
		return
	}
	if next.sense.selfOut = true; !r.fitsOwn(pronounIn(next)) {
		next.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "replacement"}
	}
}

// gives is what somebody who was named has done, in a clause without a subject of its own: "a donné délégation à M. Y".
var gives = lazily(`^(et |donc |aussi |toutefois )*(a (donc |bien voulu )?(donne|donner|confie|laisse|cede|transmis|passe)|donne|donnera) `)

// givesTo is how such a clause ends: with the one who gets it, or what for; to sign a paper is no reason to come.
var givesTo = lazily(`\ba A( qui .*| (pour|a|afin) .*(@|representer|remplacer|suppleer|sieger|participer|assister))?$`)

// settleDelegations reads "Mme X, empêchée, a donné délégation à M. Y": X stays away, Y comes.
func (r *reader) settleDelegations() {
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if before == nil || c.sense.what != wBlock || c.sense.rule != "replacement" || c.question || c.subject || !bearsOn(c.tags, kHand) || !gives.MatchString(c.plain()) {
			continue
		}
		out, two := before.sense, parties(c)
		if out.what != wDecision || out.yes || out.maybe || out.self || len(out.names) != 1 || len(two) != 1 || two[0].own || two[0].person == out.names[0] ||
			!givesTo.MatchString(r.shapeOfSwap(c)) || bearsOn(c.tags, kSelf, kWe, kNot, kNe, kIf, kHedge, kOr, kNo, kCancel, kCompany, kUnnamed, kRelation, kStranger, kUnknown, kCapital, kMeeting, kWhen) {
			continue
		}
		if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && has([]string{"pour", "afin"}, r.word(r.list[i+1].tags[0])) && !bearsOn(r.list[i+1].tags, kEvent, kGeneric, kVerb, kReplaces) {
			continue // "… pour signer la convention"
		}
		s := sense{what: wDecision, rule: "delegation", yes: true, names: c.names(), absent: out.names}
		if r.eventsOf(c, &s) == "" {
			r.details(c, &s)
			c.sense = s
		}
	}
}

// pronounIn is "il" or "elle" where a clause begins with it, "et" left aside.
func pronounIn(c *clause) string {
	for _, w := range []string{"il", "elle"} {
		if text := strings.TrimPrefix(c.plain(), "et "); strings.HasPrefix(text, w+" ") {
			return w
		}
	}
	return ""
}

// makesKnown is what people who are named do in front of what they tell of themselves.
var makesKnown = lazily(`^(et |mais )*(m |mme |monsieur |madame )?((le|la|l|notre|mon|ma) \w+ )?A( et B)? (vous|te) (fait|font) (savoir|connaitre) (que|qu)$`)

// readMakesKnown reads "Mme X vous fait savoir qu'elle viendra" as what X tells.
func readMakesKnown(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kName) || !b.any(kThird) || b.any(kSelf, kWe, kUnnamed, kCompany, kIf) || !contains(c.plain(), "savoir") && !contains(c.plain(), "connaitre") {
		return sense{}, false
	}
	for at := 1; at < len(c.tags); at++ {
		if c.tags[at].kind != kThird || bearsOn(c.tags[at:], kName) || !makesKnown.MatchString(r.shapeOfSwap(&clause{tags: c.tags[:at]})) {
			continue
		}
		s := r.senseOf(&clause{tags: c.tags[at:], sentence: c.sentence, subject: c.subject, text: c.text})
		return s, s.what == wDecision && !s.self && len(s.names) > 0
	}
	return sense{}, false
}

var (
	// pardonForChange asks pardon for what has come up, and of no absence of one's own.
	pardonForChange = lazily(`^(et |donc |encore |avec |toutes |tous |sinceres |en vous (priant|demandant) (de |d )?|je vous prie (de |d )?|nous vous prions (de |d )?|veuillez |merci (de |d )?|bien vouloir )*(mes|nos|m|nous|excusez|pardonnez)( (excuses|excuser|pardonner|moi|nous|sinceres|plus plates|regrets))*( renouvelees)? (pour |de |d )?(ce|cet|cette|ces|le|la|les) (petit |petite |nouveau |nouvelle |dernier )?(contretemps|changements?|imprevu|revirement|dernier moment|aller retour|allers retours|correction|rectification|modification|erreur|confusion|desagrements?|derangement|gene|empechement|annulation|desistement)\b`)
	// otherOccasion puts somebody off.
	otherOccasion = lazily(`^(et |donc |mais |alors )*(ce sera|ce n est|ce ne sera)( que)?( donc)? (pour )?(une (autre|prochaine) (fois|occasion)|partie remise)$`)
)

// settleOwnPardon takes "avec mes excuses pour ce contretemps", beside answers for people who are named and none of the sender's own, for the courtesy of who
// writes for them; and "ce sera pour une autre fois" behind their no for more of it.
func (r *reader) settleOwnPardon() {
	for i := range r.list {
		c := &r.list[i]
		if s := c.sense; s.what != wDecision || s.yes || !s.self || s.maybe || len(s.names) > 0 || len(s.events) > 0 || c.question {
			continue
		}
		another := otherOccasion.MatchString(c.plain())
		if !another && !pardonForChange.MatchString(c.plain()) || bearsOn(c.tags, kName, kEvent, kIf) {
			continue
		}
		last, others := r.answersOfOthers(i)
		switch {
		case !others && !another && !contains(c.plain(), "annulation") && !contains(c.plain(), "desistement") && r.onlyAnswer(i):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "pardon of who writes"}
		case !others:
		case another && last:
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "another time"} // of whom?
		default:
			c.sense = sense{what: wCourtesy, rule: "pardon of who writes"}
		}
	}
}

// answersOfOthers says whether people who are named come, or do not, and the sender says nothing of themselves beside clause i; and whether the last of them
// in front of it comes.
func (r *reader) answersOfOthers(i int) (last, others bool) {
	for k := range r.list {
		s := r.list[k].sense
		if k == i || s.what != wDecision || otherOccasion.MatchString(r.list[k].plain()) || pardonForChange.MatchString(r.list[k].plain()) {
			continue
		}
		if s.self || s.all || s.selfOut || len(s.names) == 0 && !s.nobody {
			return false, false
		}
		others = true
		if k < i {
			last = s.yes
		}
	}
	return last, others
}

// onlyAnswer says whether nothing in the reply but clause i says who comes or not.
func (r *reader) onlyAnswer(i int) bool {
	for k := range r.list {
		if k != i && r.list[k].sense.what == wDecision {
			return false
		}
	}
	return true
}

// goesWithThem is what people who are named do with somebody who was spoken of before.
var goesWithThem = lazily(`^(et |mais |enfin )*A( et B)?( (lui|elle))? (l|le|la|les) (accompagne|accompagnera|accompagnent|accompagneront)\b`)

// readAccompanies reads "M. Y l'accompagne" behind "M. X viendra": Y comes too, and the sender does not by that.
func readAccompanies(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kName) || !contains(c.plain(), "accompagne") && !contains(c.plain(), "accompagnera") && !contains(c.plain(), "accompagnent") && !contains(c.plain(), "accompagneront") || !goesWithThem.MatchString(r.shapeOfSwap(c)) {
		return sense{}, false
	}
	if b.any(kNot, kNe, kNo, kIf, kHedge, kOr, kSelf, kWe, kCapital, kStranger, kMeeting, kRelation, kUnnamed, kPart, kExcept, kReplaces) || b[kUnknown] > 1 || b[kUnknown] == 1 && !r.saysWord(c, "accompagneront") {
		return block(ReasonUnnamed)
	}
	s := sense{what: wDecision, yes: true, names: c.names()}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	with := r.comesLast(c)
	if with == nil || with.sense.maybe {
		return block(ReasonUnnamed)
	}
	if len(s.events) == 0 {
		s.events, s.plain = with.sense.events, with.sense.plain
	}
	return s, true
}

// comesLast is the last decision in front of a clause, if somebody comes by it who is told of by name, or without a name in the third person.
func (r *reader) comesLast(c *clause) *clause {
	for i := len(r.list) - 1; i >= 0; i-- {
		o := &r.list[i]
		if o.tags[0].from >= c.tags[0].from || o.sense.what != wDecision {
			continue
		}
		if !o.sense.yes || len(o.sense.names) != 1 && !(o.sense.self && namesSelf(o)) || o.sense.self && !namesSelf(o) || containsInt(o.sense.names, c.names()[0]) {
			return nil
		}
		return o
	}
	return nil
}

// settleOwnReason hands on what somebody who was named in a reason does with others who are named, "M. X, directeur, retenu par un conseil, suivra avec Mme Y":
// X must not be lost.
func (r *reader) settleOwnReason() {
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if before == nil || c.sense.what != wDecision || !c.sense.yes || c.sense.self || len(c.sense.names) == 0 || before.sense.what != wReason || before.sense.rule != "decision" || len(before.names()) != 1 || !leadsWithName(before) {
			continue
		}
		if first := c.tags[0].kind; (first == kVerb || first == kBe || first == kModal) && !containsInt(c.sense.names, before.names()[0]) && !containsInt(c.sense.absent, before.names()[0]) {
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "with others"}
		}
	}
}
