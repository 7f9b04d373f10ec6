package reply

// People of the house or of the place who are not named, and of whom nothing is said but what keeps the sender away: "le préfet vient visiter notre maison",
// "le maire a besoin de moi", "mes stagiaires passent leur examen". Beside a no, or a yes by video, they send nobody.

// settleUnnamedOthers takes such clauses for grounds.
func (r *reader) settleUnnamedOthers() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.heading || c.sense.what != wBlock && c.sense.what != wSuspect || !has([]string{ReasonUnclear, ReasonUnnamed, ReasonOtherMatter}, c.sense.code) || !unnamedOther.MatchString(c.plain()) || !r.refusesInPerson(i) {
			continue
		}
		if !bearsOn(c.tags, kRelation, kCompany, kFunction) || !r.refusesBut(i) && (atMorning.MatchString(c.plain()) || onSomeDay.MatchString(c.plain()) || bearsOn(c.tags, kEvent)) {
			continue
		}
		if sendsThem.MatchString(c.plain()) || bearsOn(c.tags, kName, kIf, kHedge, kOr, kExcept, kYes, kEnrol, kCancel, kSeat, kNoun, kMode, kPresent, kAvail, kReplaces, kReplaced, kHand, kSend, kAlso, kPlus, kYou, kThou, kRequest, kCapital, kHearsay) || !r.eventByDateAlone(c) {
			continue
		}
		c.sense = sense{what: wReason, rule: "others who are not named"}
		for k := range c.tags {
			if c.tags[k].kind != kEvent {
				c.tags[k].kind = kFill
			}
		}
	}
}

// eventByDateAlone says whether a clause names no event but by its date.
func (r *reader) eventByDateAlone(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.how != "date" && t.mention.how != "day" {
			return false
		}
	}
	return true
}

var (
	// unnamedOther begins with somebody of an office, a trade or a house, and what they do.
	unnamedOther = lazily(ahead + `((le|la|les|l|mon|ma|mes|notre|nos|un|une|des|plusieurs|deux|toute l|tout le|toutes les|tous les) )(\w+ ){1,4}?(a|ont|est|sont|vient|viennent|va|vont|doit|doivent|recoit|recoivent|visite|visitent|passe|passent|organise|organisent|fete|fetent|inaugure|inaugurent|convoque|convoquent|reunit|reunissent|tient|tiennent|exige|exigent|demande|demandent|impose|imposent|attend|attendent|part|partent|arrive|arrivent|ouvre|ouvrent|prend|prennent|compte|comptent|refuse|refusent|souhaite|souhaitent|veut|veulent|me|m|nous|ne|n|se|s|sera|seront|soutient|presente|termine|commence|fait|font|dispute|disputent|joue|jouent)\b.{2,80}$`)
	// sendsThem is of somebody who comes in the sender's place, or answers for them.
	sendsThem = lazily(`\b(que (je|j|nous)|vienne|viennent|y aille|y aller|venir|etre (present|presente|la|des votres)|rejoi\w+|sur place|viendra|viendront|ira|iront|y (sera|seront|va|vont|participe\w*|assiste\w*)|participe\w*|represent\w*|assist\w+|remplac\w*|a ma place|ma place|inscri\w+|visio|s en (charge\w*|occupe\w*)|relais|suivr\w+|suit|vous|votre|rendre compte|rapporter|aussi|egalement|interess\w+|libre|disponible|en personne|irait|viendrait|serait|pourrait|pourra|pourront|peut|peuvent|le \d+ \w+ a|vient (le|a|au|avec|pour nous|en)|viennent (le|a|au|avec|en))\b|\b(vient|viennent|vas?|va y|ira)$`)
)
