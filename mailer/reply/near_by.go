package reply

// A day named because its town is near: "j'habite à Ligny, alors Bar-le-Duc, c'est la porte à côté ! Je m'inscris donc pour le 18 juin."

// nearBy is what is said of the town.
var nearBy = lazily(`^(c|ca|ce|cela) (est|sera|tombe) (vraiment |tout |juste |presque |carrement |quasiment )*(la porte a cote|a deux pas|a cote|tout pres|a proximite|a (\d+|cinq|dix|quinze|vingt) (minutes|km|kilometres)|chez moi|pres de chez moi|ma ville|ma commune|pratique|parfait|plus pres)( (de|d) (chez (moi|nous)|mon (domicile|bureau|travail)|la maison))?( (pour moi|en voiture|a pied|en train|a velo))*$`)

// settleNearBy takes such a day and what is said of it for no more than a remark, where the sender says yes to that very day in another clause.
func (r *reader) settleNearBy() {
	if r.in.Answers != AnswersProgramme {
		return
	}
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], r.before(i)
		if before == nil || before.sense.what != wTopic || len(before.sense.events) != 1 || c.question || c.sense.what == wDecision || !nearBy.MatchString(c.plain()) || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kEvent) {
			continue
		}
		for k := i + 1; k < len(r.list); k++ {
			if r.ownYesTo(&r.list[k]) && has(r.list[k].sense.events, before.sense.events[0]) {
				before.sense, c.sense = sense{what: wReason, rule: "near by", fixed: true}, sense{what: wReason, rule: "near by", fixed: true}
				before.fill()
				break
			}
		}
	}
}
