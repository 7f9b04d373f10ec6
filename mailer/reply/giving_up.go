package reply

// How people who are registered give up their seat, and what they say around it.

var (
	// seatGiven leaves the sender's seat to nobody in particular: "je libère donc ma place pour quelqu'un d'autre", "autant que ma place profite à un autre".
	seatGiven = lazily(leadWay + `(((je|j)` + byTheWay + ` (libere|liberais|rends|restitue|abandonne|remets (en jeu|a disposition)|vous (rends|remets))|((vous pouvez|vous pourrez|merci de|n hesitez pas a|libre a vous de|autant|je vous invite a|je vous laisse|je vous propose de|je prefere)` + byTheWay + ` (bien vouloir )?(liberer|reprendre|reutiliser|recuperer|redistribuer|remettre (en jeu|a disposition)|rendre|donner|offrir|faire (profiter|beneficier) (une? autre( personne)?|quelqu un d autre|quelqu un|d autres|les suivants) de))))` + byTheWay + ` ma place( (pour|a|au profit de|en faveur de|aux?) (une? autre( personne| participante?| collegue)?|quelqu un( d autre)?|d autres( personnes| participants)?|(la|une) (personne|liste)( (en liste d attente|d attente|suivante|interessee))?|qui (la )?(veut|voudra|en (veut|voudra|a besoin))|liste d attente|les personnes en attente))?( (du \d+ mai|svp|s il vous plait|donc))*$|` +
		leadWay + `((autant|il vaut mieux|mieux vaut|je prefere|j espere|pour) que|que) ma place (puisse )?(profite|profiter|serve|servir|beneficie|beneficier|revienne|aille) a (une? autre( personne)?|quelqu un( d autre)?|d autres( personnes)?|la liste d attente)$`)
	// freeNoMore is an absence of who was free before: "je ne serai malheureusement plus disponible à cette date".
	freeNoMore = lazily(leadWay + `(je|j) ne (suis|serai)` + byTheWay + ` plus` + byTheWay + ` (disponible|libre|dispo|en mesure de venir|des votres)( (ce jour la|a cette date|pour cette date|a la date (prevue|indiquee|proposee)|ce jeudi la|pour (cette|la) (rencontre|journee)|desolee?|svp))*$`)
	// leavesDay asks to be taken off, without saying off what.
	leavesDay = lazily(leadWay + `(je (me )?(retire|desinscris|desiste)|(merci (de|d)|veuillez|pouvez vous|pourriez vous|vous pouvez|je vous (demande|prie|remercie) de)( (bien vouloir|donc))* (me |m )?(retirer|desinscrire|supprimer|enlever|effacer|oter|rayer)|(desinscrivez|retirez|supprimez|enlevez|rayez) moi)( (donc|finalement|svp|s il vous plait))*( (mon|ma) (inscription|participation|reservation))?( (de|sur) (la|cette|votre) liste( des (inscrits|participants|presents))?)?( (svp|s il vous plait|merci))*$`)
	// thatDay is what the sender has on the day itself.
	thatDay = lazily(`^(en effet |car |et )*(je|j|nous|mon|ma|une?)\b.* (ce jour la|a cette date|le meme jour|ce meme jour)$`)
)

// parkedSeat is a place for a car, which is no seat.
var parkedSeat = lazily(`\b(ma|la|notre|une) place (de|du|dans le|au) (stationnement|parking|covoiturage|garage|train|voiture)\b`)

// otherSeat is a place of the sender's that is none in the hall: at the desk, of an office.
var otherSeat = lazily(`\bma place (a (l|la) (accueil|mairie|permanence|bibliotheque|caisse|ecole|reception|direction|tete|tribune|table|cantine|prefecture|maison|boutique|garderie)|au (guichet|standard|bureau|conseil|secretariat|service|comite|ca|sein|travail|magasin|centre|college|club|syndicat)|d (adjointe?|elue?|administrat\w+|anim\w+)|de (presiden\w+|tresor\w+|secretaire|vice \w+|maire|delegue\w*|directeur|directrice|responsable|parking|stationnement|conducteur|conductrice|chauffeur)|dans (le|la|l|ma|mon|notre|cette) (bureau|equipe|voiture|conseil|service|classe|covoiturage|train|association|commission|entreprise))\b`)

// readSeatGiven reads such a gift, and such an absence, as the no of somebody who is registered.
func readSeatGiven(r *reader, c *clause, b bag) (sense, bool) {
	if !c.question && otherSeat.MatchString(c.plain()) && !b.any(kEvent) {
		return block(ReasonUnclear)
	}
	if b.any(kCancel, kSeat) && !b.any(kVerb, kPresent, kEnrol, kAccess) && !c.question && parkedSeat.MatchString(c.plain()) {
		return block(ReasonUnclear)
	}
	if len(r.in.Registered) == 0 || c.question || c.subject || r.goesOnFor(c) || b.any(kName, kIf, kHedge, kMode, kLunch, kStranger, kThou, kWe, kExcept) {
		return sense{}, false
	}
	if text := c.plain(); !freeNoMore.MatchString(text) && (b.any(kNot, kNe) || !seatGiven.MatchString(text)) {
		return sense{}, false
	}
	s := sense{what: wDecision, self: true, fixed: true}
	return s, r.eventsOf(c, &s) == ""
}

// goesOnFor says whether "pour" stands right behind a clause, with what it is for: "je ne suis plus disponible | pour covoiturer".
func (r *reader) goesOnFor(c *clause) bool {
	end := c.tags[len(c.tags)-1].to
	return end < len(r.words) && has([]string{"pour", "afin", "de", "d"}, r.words[end].word) && !r.words[end].newline
}

// settleLeavesDay takes "désinscrivez-moi" and "pouvez-vous supprimer mon inscription ?" for the registration, where the sender tells beside it that they
// do not come, or what they have on that day.
func (r *reader) settleLeavesDay() {
	for i := range r.list {
		c := &r.list[i]
		if len(r.in.Registered) == 0 || c.subject || c.sense.code != ReasonLeave || c.sense.what != wBlock || bearsOn(c.tags, kName, kRelation, kIf, kHedge, kNot, kNe, kStranger) || !leavesDay.MatchString(c.plain()) {
			continue
		}
		for k := range r.list {
			o := &r.list[k]
			busy := contains(c.plain(), "inscription") && o.sense.what != wDecision && o.sense.what != wQuestion && !o.question && o.sentence >= c.sentence-1 && o.sentence <= c.sentence+1 && thatDay.MatchString(o.plain()) && !bearsOn(o.tags, kVerb, kPresent, kYes, kName, kIf, kHedge, kEnrol)
			if s := o.sense; k != i && (s.what == wDecision && !s.yes && !s.maybe && s.self && len(s.names) == 0 || busy) {
				c.sense, c.question = sense{what: wDecision, self: true, rule: "own registration"}, false
				if busy {
					o.sense = sense{what: wReason, rule: "busy that day"}
				}
				break
			}
		}
	}
}

// cancelsWhoLeaves says whether somebody who is registered cancels their own seat, and nothing else, as they leave their post: that is done, though a person
// may have to see to their address.
func (c *composer) cancelsWhoLeaves() bool {
	known := c.in.Answers == AnswersConfirmation || c.in.Answers == AnswersPractical
	if !known || len(c.said) == 0 || len(c.others()) > 0 || c.question || c.off || c.later {
		return false
	}
	for _, st := range c.said {
		if st.person != me || st.kind != Absent || !c.registered(st.event) {
			return false
		}
	}
	plainly := false
	for i := range c.list {
		o := &c.list[i]
		if bearsOn(o.tags, kMail, kName) || newContact.MatchString(o.plain()) {
			return false
		}
		plainly = plainly || o.sense.what == wDecision && !o.sense.yes && bearsOn(o.tags, kCancel, kNoun, kVerb, kPresent, kSeat, kNo, kAvail)
	}
	return plainly
}

// newContact is news of who is to be written to from now on.
var newContact = lazily(`\b(desormais|dorenavant|nouvelle adresse|nouveau (mail|numero|contact)|nouvel interlocut\w*|ecrire a|ecrivez|contacter|adresser (a|vos)|remplacante?|coordonnees|mail perso\w*|adresse perso\w*)\b`)

// noSuccessor says that nobody is known who follows the sender.
var noSuccessor = lazily(`^(et |mais )?((mon|ma) (successeur\w*|remplacante?)|(la|le) personne qui (me )?(succedera|remplacera|prendra (la|ma) (suite|succession))) (n est|n a|ne sera|n ont) (pas|pas encore|toujours pas) (encore |ete )*(connue?|nommee?|recrutee?|designee?|arrivee?|en poste|encore la|choisie?|identifiee?)( (a ce jour|pour l instant|pour le moment))?$|^(et |mais )?(je ne serai pas|je ne suis pas) remplacee?( (a ce jour|pour l instant|pour le moment|tout de suite|dans l immediat))?$|^le poste (est|sera|reste) (actuellement |encore )?vacant$`)

// settleNoSuccessor takes such a clause beside the sender's no for nothing more.
func (r *reader) settleNoSuccessor() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect && c.sense.what != wDecision && c.sense.what != wMention || !noSuccessor.MatchString(c.plain()) {
			continue
		}
		for k := range r.list {
			if s := r.list[k].sense; k != i && s.what == wDecision && !s.yes && s.self && len(s.names) == 0 {
				c.sense = sense{what: wReason, rule: "no successor"}
				break
			}
		}
	}
}

var (
	// writesToCancel is a message that says what it is for: "je vous contacte afin d'annuler mon inscription".
	writesToCancel = lazily(leadWay + `(` + writeAgain + `|(un |ce |juste un |simplement un |petit |ce petit )*(mot|mail|message|courriel)) (pour|afin (de|d))( (vous (dire|informer|prevenir|demander|signaler) )?(d |de )?)?(devoir )?(annuler|decommander|me desister|renoncer)( (ma|mon|a ma|a mon) (inscription|participation|venue|presence|reservation|place))?` + theDay + `( (svp|s il vous plait|merci|malheureusement))*$`)
	// neitherWay gives up both ways of taking part.
	neitherWay = lazily(leadWay + `(ce (ne )?sera )?ni (en |a |sur |la |le )*(visio\w*|distanciel|distance|presentiel|place) ni (en |a |sur |la |le )*(visio\w*|distanciel|distance|presentiel|place)( pour moi)?( finalement)?$`)
	// otherMatter is another meeting that keeps the sender.
	otherMatter = lazily(`\b(une|l|cette|d une) (autre|meme) (reunion|rencontre|formation|seance|conference|manifestation|evenement|rendez vous|obligation|journee)\b|\bdeux (reunions|rencontres|rendez vous|evenements)\b`)
)

// readWritesToCancel reads both as the no of somebody who is registered.
func readWritesToCancel(r *reader, c *clause, b bag) (sense, bool) {
	if len(r.in.Registered) != 1 || c.question || c.subject || b.any(kName, kRelation, kUnnamed, kCompany, kIf, kHedge, kOr, kLunch, kStranger, kWe) {
		return sense{}, false
	}
	if text := c.plain(); !(writesToCancel.MatchString(text) && !b.any(kNot, kNe, kMode)) && !neitherWay.MatchString(text) {
		return sense{}, false
	}
	s := sense{what: wDecision, self: true, fixed: true}
	return s, r.eventsOf(c, &s) == ""
}

// settleSeatInHall takes "vous pouvez libérer ma place" beside a yes by video for the chair in the hall.
func (r *reader) settleSeatInHall() {
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		if len(r.in.Registered) == 0 || s.what != wDecision || s.yes || !s.self || len(s.names) > 0 || !contains(c.plain(), "ma place") || bearsOn(c.tags, kVerb, kPresent, kNoun, kNo, kAway, kAvail, kNot, kNe, kIf) {
			continue
		}
		for k := range r.list {
			if o := &r.list[k]; k != i && o.sentence >= c.sentence-1 && o.sentence <= c.sentence+1 && r.plainlyByVideo(k) && !r.ofOtherDay(c, k) {
				c.sense = sense{what: wCourtesy, rule: "the chair in the hall"}
				break
			}
		}
	}
}

// ofOtherDay says whether the sentence of clause k is of another day than the one that c names: "annulez ma place du 28 mai. Bar-le-Duc, en revanche, passe
// en visio".
func (r *reader) ofOtherDay(c *clause, k int) bool {
	own := eventsNamed(c)
	if len(own) == 0 {
		return false
	}
	for i := range r.list {
		if o := &r.list[i]; o != c && o.sentence == r.list[k].sentence {
			if of := eventsNamed(o); len(of) > 0 && !sameEvents(of, own) {
				return true
			}
		}
	}
	return false
}

// bossAsks is what a superior asks of the sender.
var bossAsks = lazily(leadWay + `(mon|ma|notre|la|le) (chef|cheffe|directeur|directrice|direction|hierarchie|responsable|maire|president|presidente|elue?|employeur|dgs|patron|patronne|medecin)( \w+){0,2} (m |nous |me )(a |ont )?(demande|demandee|prie|priee|impose|interdit|refuse|conseille|ordonne|oblige)e?s? (a |de |d )(ne pas (y aller|venir|participer|assister|me deplacer|y participer|sortir)|(rester|renoncer|annuler|assister|participer|assurer|tenir|le|la)( .*)?)$`)

// settleBossAsks takes that, told in the sentence of the sender's plain no, for the reason of it.
func (r *reader) settleBossAsks() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect || bearsOn(c.tags, kName, kIf, kHedge, kEvent, kOr, kMode) || !bossAsks.MatchString(c.plain()) {
			continue
		}
		if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence {
			if s := r.list[i+1].sense; s.what == wDecision && !s.yes && !s.maybe && s.self && len(s.names) == 0 && !s.partial {
				c.sense = sense{what: wReason, rule: "asked by a superior"}
			}
		}
	}
}

// awhile is an absence without a day, which may be of an hour: "j'ai une visio à 14h, je devrai m'absenter".
var awhile = lazily(`\b(je|nous) (\w+ment |donc |aussi )*(dois|devrai|devons|devrons|vais devoir|serai obligee? de|suis obligee? de) (\w+ment |donc |aussi )*(m|nous) absenter\b`)

// readAwhile takes it for no answer.
func readAwhile(_ *reader, c *clause, b bag) (sense, bool) {
	if c.question || b.any(kEvent, kGeneric, kVerb, kPresent, kNoun) || !awhile.MatchString(c.plain()) {
		return sense{}, false
	}
	return sense{what: wSuspect, code: ReasonUnclear}, true
}

// settleOtherMatter takes another meeting, told in the sentence of the sender's plain no, for the reason of it.
func (r *reader) settleOtherMatter() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wBlock || c.sense.code != ReasonOtherMatter || bearsOn(c.tags, kName, kIf, kHedge, kEvent, kOr, kMode, kUnnamed) || !otherMatter.MatchString(c.plain()) {
			continue
		}
		for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
			if s := r.list[k].sense; s.what == wDecision {
				if !s.yes && s.self && len(s.names) == 0 && !s.partial {
					c.sense = sense{what: wReason, rule: "another meeting"}
				}
				break
			}
		}
	}
}

// bereaved tells of a death that keeps the sender.
var bereaved = lazily(leadWay + `(mon|ma|mes|un|une|notre|l un de mes|une de mes) (tres |grande? |arriere |belle |beau |petite? |vieil |vieille |cher |chere )*(mere|pere|maman|papa|mari|femme|epoux|epouse|conjointe?|compagne|compagnon|fils|fille|frere|soeur|tante|oncle|cousine?|neveu|niece|amie?|proche|parente?|voisine?|marraine|parrain|maman|papy|mamie) (vient|viennent) (malheureusement |helas )?de (deceder|mourir|disparaitre|s eteindre|nous quitter)( .{0,30})?$`)

// settleBereaved takes such a death beside the sender's own no for its reason.
func (r *reader) settleBereaved() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect || bearsOn(c.tags, kName, kIf, kHedge, kEvent, kEnrol, kNoun) || !bereaved.MatchString(c.plain()) || !r.refusesOnly(i) {
			continue
		}
		c.sense = sense{what: wReason, rule: "a death"}
	}
}
