package reply

// People beside the sender who was registered: who joins, who no longer comes.

var (
	// wasComing is what somebody was to do, told between their name and what becomes of it: "Mme Petit, qui devait m'accompagner, ne viendra pas".
	wasComing = lazily(`^qui (devait|avait prevu de|etait cense|etait censee|comptait|pensait|souhaitait|etait|aurait du)( (initialement|aussi|egalement|normalement|bien|deja))*( (m accompagner|nous accompagner|venir|participer|assister|etre (present|presente|la|des notres)|y assister|y participer|inscrite?|prevue?|annoncee?|me remplacer|me rejoindre|avec moi|avec nous|a la rencontre|a cette rencontre|a la journee|en meme temps que moi))+$|^(qui (est|etait|avait ete) )?(egalement |aussi |deja )?inscrite? (avec|en meme temps que) (moi|nous)$`)
	// cannotAlong is a no to going along.
	cannotAlong = lazily(`^(et |mais |finalement |donc |malheureusement )*` + whoTheyAre + ` ?NAME ne` + byTheWay + ` (pourra|peut|va)` + byTheWay + ` (pas|plus)` + byTheWay + ` (pouvoir )?(m accompagner|nous accompagner|se joindre a moi|venir avec moi|etre avec moi)( (le \d+( \w+)?|a \w+|ce jour la|finalement|a (la|cette) (rencontre|journee)|cette fois|comme (prevu|convenu)|pour raisons? de sante))*$`)
	// takeOff asks to take somebody who is named off the list.
	takeOff = lazily(leadWay + askTo + ` ((desinscrire|retirer|enlever|rayer|supprimer|oter|effacer|decommander)` + whoTheyAre + ` NAME|(annuler|supprimer|retirer|enlever) (l inscription|la participation|la place|la reservation|le nom|la presence|la venue) (de|d|du)` + whoTheyAre + ` NAME)( (de|sur) (la |cette |votre )?liste( des (inscrits|participants|presents))?| (de|pour|a) (la |cette )?(rencontre|journee)( du \d+ mai)?| pour le \d+( \w+)?)?( (svp|s il vous plait|merci|aussi|egalement))*$`)
	// oneMoreHead leads to the name of one more: "un deuxième participant de notre structure".
	oneMoreHead = lazily(`^(et |bonjour |aussi |egalement |j ai |nous avons |il y a |je vous signale |merci de noter |voici |j ajoute |je rajoute |j inscris |je souhaite ajouter |j aimerais ajouter )*(une?|l) ?(deuxieme |seconde? |autre |nouvelle |nouvel )?(participante?|personne|inscription|collegue|inscrite?|stagiaire|agent|agente|elue?|benevole)( (supplementaire|de plus|en plus))?( (de|pour|dans|chez) (notre|ma|mon|la|nos|votre) [a-z]+)?( (a ajouter|a inscrire|a noter|a prevoir|(se joindra|se joint|viendra|m accompagnera|m accompagne|participera|assistera|sera (presente?|la|avec moi))( (a|avec) (moi|nous))?( (egalement|aussi|finalement|le \d+ mai))*))?$`)
	// withoutThem comes without somebody who was to come along.
	withoutThem = lazily(leadWay + `(je|j)` + byTheWay + ` (viendrai|viens|serai (la|presente?|des votres)|participerai|assisterai)` + byTheWay + ` sans` + whoTheyAre + ` NAME( (finalement|le \d+ mai|desolee?))*$`)
	// besideMe asks to write somebody down beside the sender.
	besideMe = lazily(leadWay + askTo + ` (inscrire|ajouter|compter|noter|enregistrer) (egalement |aussi |donc )*(en plus de moi( meme)?|outre moi( meme)?|avec moi|a mes cotes|a ma suite)` + whoTheyAre + ` NAME( .*)?$`)
	// toMine puts somebody on the registration of the sender, who says nothing new of themselves.
	toMine = lazily(`\b(en plus de moi|outre moi)\b|\b(ajouter|rajouter|inscrire|joindre|associer|ajoutez|rajoutez) .* (a|sur|avec) mon inscription\b`)
)

// readTakenOff reads who is to be taken off, and who cannot go along, in answer to somebody who is registered.
func readTakenOff(r *reader, c *clause, b bag) (sense, bool) {
	if len(r.in.Registered) == 0 || c.subject || c.heading || !b.any(kName) || b.any(kIf, kHedge, kOr, kUnnamed, kExcept, kWe, kStranger, kHearsay) {
		return sense{}, false
	}
	text, who := r.namePhrase(c)
	switch {
	case withoutThem.MatchString(text) && !c.question:
		s := sense{what: wDecision, yes: true, self: true, absent: []int{who}, fixed: true}
		return s, r.eventsOf(c, &s) == ""
	case besideMe.MatchString(text):
		s := sense{what: wDecision, yes: true, names: []int{who}, fixed: true}
		c.question = false
		return s, r.eventsOf(c, &s) == ""
	}
	if text == "" || !takeOff.MatchString(text) && (c.question || !cannotAlong.MatchString(text)) {
		return sense{}, false
	}
	s := sense{what: wDecision, names: []int{who}, fixed: true}
	c.question = false
	return s, r.eventsOf(c, &s) == ""
}

// settleWasComing sets aside what somebody was to do, where their name stands before it and what becomes of it behind.
func (r *reader) settleWasComing() {
	for i := 1; i+1 < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect || before.sentence != c.sentence || before.sense.what != wTopic && before.sense.what != wMention || len(before.sense.names) != 1 || !wasComing.MatchString(c.plain()) || bearsOn(c.tags, kName, kNot, kNe, kIf) {
			continue
		}
		next := &r.list[i+1]
		if s := next.sense; next.sentence == c.sentence && s.what == wDecision && !s.yes && !s.maybe && !s.self && len(s.names) == 1 && s.names[0] == before.sense.names[0] {
			c.sense = sense{what: wPast, rule: "was to come"}
		}
	}
}

// settleOneMoreHead makes a yes of the one name behind such a heading, where the sender is registered.
func (r *reader) settleOneMoreHead() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if len(r.in.Registered) == 0 || c.question || c.subject || next.question || next.subject || next.sentence != c.sentence || !oneMoreHead.MatchString(c.plain()) || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge) ||
			next.sense.what != wTopic || len(next.sense.names) != 1 || next.sense.self || bearsOn(next.tags, kNot, kNe, kHedge, kOr, kIf) {
			continue
		}
		s := next.sense
		s.what, s.yes, s.rule = wDecision, true, "one more, named"
		c.sense, next.sense = sense{what: wCourtesy, rule: s.rule}, s
	}
}
