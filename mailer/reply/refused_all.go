package reply

import "strings"

// A no to the whole programme that names no day: "je ne suis pas intéressé", "aucune date possible", "je ne pourrai pas participer, mon agenda est complet jusqu'à
// la fin de l'année", "je prends ma retraite en septembre, je ne participerai donc pas". Beside it nothing else is answered and nobody else is spoken of.

// allYear is until when somebody is taken who cannot come to any day of the year.
const allYear = `(jusqu (a|en|au) |d ici )(la )?(toute )?(fin (de l |d )annee|l annee prochaine|l an prochain|noel|decembre|(fin )?janvier( prochain)?|20\d\d|(mi |debut |fin )?janvier 20\d\d)`

// beforeGround is what may stand in front of a ground.
const beforeGround = `^(et |mais |car |or |en effet |malheureusement |helas |desolee? |comme |puisque |parce que |etant donne que |vu que |actuellement |cette annee )*`

var (
	// noInterest is a no to all that is offered.
	noInterest = lazily(`^(et |mais |non |merci |malheureusement |helas |desolee? |cette annee |pour ma part |de mon cote |bonjour |je vous remercie mais |je vous informe que |je vous signale que )*(` +
		`(je |nous |on )?(ne |n )?(suis|sommes|est) (malheureusement |helas |donc |vraiment )*(pas|plus|pas du tout) (du tout |vraiment )?(interessee?s?)( par (ces|vos|votre|ce) (rencontres|journees|dates|proposition|propositions|programme|cycle|evenements|invitations?))?|` +
		`(absolument |vraiment )?pas (du tout |vraiment )?interessee?s?|` +
		`(cela|ca|ceci|tout cela|(ce|votre) (programme|cycle)|cette proposition) ne (m|nous) interesse (malheureusement |helas )*(pas|plus|pas du tout)|` +
		`(ces|vos) (rencontres|journees|dates|themes|thematiques|sujets|evenements|propositions) ne (m|nous) interessent (malheureusement |helas )*(pas|plus|pas du tout)|` +
		`je ne (donnerai|donne|souhaite pas donner) (donc |malheureusement )*(pas )?(de |une )?suite( favorable)?( a (votre|cette|vos|ces) (invitations?|propositions?|programme|courriel|courrier|mail|message|sollicitation))?)( cette annee| du tout| desolee?| malheureusement)*$`)
	// noDatePossible is the same of the days: "aucune date possible".
	noDatePossible = lazily(`^(et |mais |malheureusement |helas |desolee? |pour ma part |de mon cote |pour moi |pour nous )*aucune (de ces dates|des (quatre )?dates( proposees)?|date( proposee)?|disponibilite (a|pour|sur) (ces|vos|toutes ces|les|aucune de ces) (quatre )?dates( proposees)?|possibilite (a|pour|sur) (ces|vos) dates)( n est| ne sera)?( malheureusement| helas)*( possible| envisageable| compatible| disponible)?( pour (moi|nous)| de (mon|notre) cote| avec (mon|notre) (agenda|planning|emploi du temps)| malheureusement| helas| desolee?)*$`)
	someWord       = lazily(`\b(possible|envisageable|compatible|disponible|disponibilite|possibilite)\b`)
	// noToAll is a no without a day, a part or a way: "je ne pourrai donc participer à vos rencontres", "je dois décliner".
	noToAll = lazily(`^(et |mais |merci |bonjour |donc |ainsi |de ce fait |par consequent |aussi |non |malheureusement |helas |desolee? |cette annee |je vous remercie mais |je vous informe que |je vous signale que |j ai le regret de vous informer que )*(non|non merci|` +
		`(je|nous|on) (ne |n )?(y )?((participerai|viendrai|assisterai|serai|participerons|viendrons|assisterons|serons|participe|viens) (malheureusement |helas |donc |ainsi |de ce fait )*(pas|plus)|` +
		`(peux|puis|pourrai|vais|pouvons|pourrons|peut|pourra|suis|sommes|serai|serons) (malheureusement |helas |donc |ainsi |de ce fait )*(pas |plus )?(pouvoir |en mesure de |en capacite de )?(participer|venir|assister|prendre part|y participer|y assister|etre|me liberer|me rendre|me joindre a vous|nous liberer|m engager))|` +
		`(je|nous) (suis |sommes |me vois |nous voyons )?(dois|devons|prefere|preferons|obligee? de|contrainte? de)? ?(donc |malheureusement |helas )*(decline|declinons|decliner|renoncer|renonce)( (votre|vos|cette|ces|l) ?(invitations?|propositions?))?)` +
		`( malheureusement| des votres| disponibles?| presente?s?| libres?| la| parmi vous| a (vos|ces|votre|l ensemble de vos|ce) (rencontres|journees|programme|cycle|evenements))*( cette annee| malheureusement| helas| desolee?| a regret)*$`)
	// takenAllYear is a ground that holds for all days of the programme.
	takenAllYear = lazily(beforeGround + `(` +
		`(mon|notre|l) ?(emploi du temps|agenda|planning|calendrier|carnet) (est|sera|etant) (deja |tres |trop |malheureusement |entierement |totalement |completement |archi )*(complet|plein|charge|sature|rempli|boucle|surcharge|pris|blinde|bien charge) ` + allYear + `|` +
		`((je|nous|on) )?((ne |n )?(suis|serai|sommes|serons|est|sera|ai|avons) )?(deja |tres |trop |malheureusement |entierement |totalement |completement |bien |egalement )*(prise?s?|occupee?s?|indisponibles?|absente?s?|debordee?s?|surchargee?s?|(plus|pas|pas une|plus une|plus aucune|aucune) (de |d |un )?(disponibilites?|dispo|date|dates|jour libre|creneaux?|jour|temps)( libres?| disponibles?)?|en (conge|conges)( de)? (maternite|parental|paternite|maladie|sabbatique|longue maladie|formation)|en (arret|arret maladie|arret de travail|disponibilite|mission|formation|stage|deplacement)|a l etranger|au bout du monde) ` + allYear + `|` +
		`(je|nous) (suis|serai|sommes|serons) (absente?s?|a l etranger|en conge (sabbatique|parental|formation|maternite|longue maladie)|en disponibilite|en annee sabbatique|indisponibles?) (toute l annee|pour toute l annee|toute cette annee|pour l annee|cette annee|une grande partie de l annee))$`)
	// retiredNow is who has left their work, or is about to.
	retiredNow = lazily(beforeGround + `((je|j) (suis|serai|pars|partirai|prends|prendrai|fais valoir|vais prendre|vais partir|vais etre|ai pris|suis partie?|suis desormais|suis maintenant)|etant|etant desormais|etant maintenant) (bientot |desormais |maintenant |prochainement |egalement |deja |enfin )*(a la |en |ma |mes droits a la |une? )?(retraite|retraitee?)( bien meritee)?( depuis| a compter| a partir| au| le| la| en| fin| debut| mi| du| de| des| d| ce| cet| cette| mois| annee| ete| dernier| derniere| prochaine?| quelques| \d+| \d+er| an| ans| semaines?| jours?| (deux|trois|quatre|cinq|six)| janvier| fevrier| mars| avril| mai| juin| juillet| aout| septembre| octobre| novembre| decembre| bientot| prochainement)*$`)
	// cannotForHealth is a health that allows of none of it.
	cannotForHealth = lazily(beforeGround + `(mon etat( de sante)?|ma sante|mon age|mon handicap) ne me (le )?permet (malheureusement |helas |plus |pas |guere )+(de )?(participer|assister|prendre part|venir|y participer|y assister)?( a (ces|vos|ce genre de|ce type de) (rencontres|journees|manifestations|reunions))?$`)
	// leftOpenElse is what takes such a no back or tells of somebody else.
	leftOpenElse = lazily(`\b(sauf|excepte|hormis|a part|hors|ou alors|sinon|peut etre|eventuellement|remplac\w+|success\w+|succed\w+|adjointe?|collegues?|visio|distance|contactez|ecrivez|adressez|nouvelle adresse|en revanche|par contre|toutefois|cependant|mais pas|pourtant|changer? d avis|a moins|si)\b`)
)

// settleAllRefused gives such a no all days of the programme.
func (r *reader) settleAllRefused() {
	if r.in.Answers != AnswersProgramme || len(r.forms) > 0 || len(r.in.Registered) > 0 || len(r.others()) > 0 {
		return
	}
	var nos, grounds []int
	whole := false
	for i := range r.list {
		c := &r.list[i]
		text := c.plain()
		switch s := c.sense; {
		case c.subject || s.what == wCourtesy || s.what == wOff || s.what == wAck || s.what == wTopic && len(s.events) == 0 && thanksForIt.MatchString(text):
		case c.question || leftOpenElse.MatchString(text):
			if s.what != wQuestion || leftOpenElse.MatchString(text) {
				return
			}
		case has([]string{wDecision, wReason, wBlock, wSuspect}, s.what) && r.refusesAnything(c, text):
			nos, whole = append(nos, i), true
		case s.what == wDecision:
			if !r.plainNo(c) {
				return
			}
			nos, whole = append(nos, i), whole || r.thanksBefore(i)
		case r.groundOfAll(c, text):
			grounds, whole = append(grounds, i), true
		case s.what != wReason || bearsOn(c.tags, kEvent, kStranger, kMode, kExcept, kIf, kHedge, kUnnamed, kCompany):
			return
		}
	}
	if whole && len(nos) > 0 {
		r.refuseAll(nos, grounds)
	}
}

// refusesAnything says whether a clause is a no to all that is offered: "pas intéressé, merci", "aucune date possible".
func (r *reader) refusesAnything(c *clause, text string) bool {
	if bearsOn(c.tags, kEvent, kStranger, kMode, kLunch, kName, kRelation, kUnnamed, kIf, kHedge, kExcept, kPart, kHour) {
		return false
	}
	return noInterest.MatchString(text) || noDatePossible.MatchString(text) && someWord.MatchString(text)
}

// plainNo says whether a clause is the sender's no, in plain words and to no day by name: "je ne participerai donc pas", "non".
func (r *reader) plainNo(c *clause) bool {
	s := c.sense
	return !s.yes && !s.maybe && s.self && !s.partial && !s.journey && len(s.names) == 0 && s.mode == "" && s.lunch == "" &&
		(len(s.events) == 0 || len(s.events) == len(r.in.Programme.Events)) && noToAll.MatchString(c.plain())
}

// groundOfAll says whether a clause tells only why somebody comes to no day of the year.
func (r *reader) groundOfAll(c *clause, text string) bool {
	if !has([]string{wReason, wSuspect, wBlock, wPast}, c.sense.what) || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kIf, kHedge, kMode, kExcept, kReplaces, kReplaced) {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.how != "month" {
			return false
		}
	}
	return takenAllYear.MatchString(text) || retiredNow.MatchString(text) || cannotForHealth.MatchString(text)
}

// thanksBefore says whether clause i is a no behind thanks for the whole programme, and nothing else is said: "merci pour l'info mais je ne pourrai pas y participer".
func (r *reader) thanksBefore(i int) bool {
	before := r.before(i)
	if before == nil || !strings.HasPrefix(r.list[i].plain(), "mais ") || !thanksForIt.MatchString(before.plain()) || len(r.index.spoken) > 0 {
		return false
	}
	for k := range r.list {
		if o := &r.list[k]; k != i && o != before && !o.subject && o.sense.what != wCourtesy && (o.sense.what != wReason || len(o.tags) > 1 || k < len(r.list)-1) {
			return false
		}
	}
	return true
}

// thanksForIt are thanks for what was sent.
var thanksForIt = lazily(`^((bonjour|madame|monsieur|grand|un|tres|bien|beaucoup|je vous|je te|nous vous) )*(merci|remercie|remercions|merci a vous)( (beaucoup|bien|infiniment|a vous|vivement|encore))*( (pour|de) (l|la|le|ce|cette|ces|votre|vos|ton|tout|toutes ces) ?(belle |beau )?(info|infos|information|informations|invitation|invitations|programme|programmation|envoi|mail|message|proposition|propositions|partage))?$`)

// refuseAll makes the sender's no to all days of the clauses at nos, and grounds of the others.
func (r *reader) refuseAll(nos, grounds []int) {
	for _, i := range grounds {
		r.list[i].sense = sense{what: wReason, rule: "why none of them"}
		r.list[i].fill()
	}
	for _, i := range nos {
		s := sense{what: wDecision, self: true, fixed: true, rule: "none of them"}
		for _, e := range r.in.Programme.Events {
			s.events = append(s.events, e.ID)
		}
		r.list[i].sense = s
	}
}

// settleRetired takes "je suis à la retraite depuis le mois de mars" beside a plain no of the sender's, "je ne participerai donc pas", for its ground.
func (r *reader) settleRetired() {
	if r.in.Answers != AnswersInvitation || len(r.forms) > 0 || len(r.in.Registered) > 0 || len(r.others()) > 0 {
		return
	}
	at, no := -1, false
	for i := range r.list {
		c := &r.list[i]
		text := c.plain()
		switch s := c.sense; {
		case c.subject || s.what == wCourtesy || s.what == wAck:
		case c.question || leftOpenElse.MatchString(text):
			return
		case s.what == wBlock && s.code == ReasonLasting && at < 0 && retiredNow.MatchString(text) && datedGround.MatchString(text) && !bearsOn(c.tags, kName, kRelation, kUnnamed, kMode):
			at = i
		case s.what == wDecision && r.plainNo(c) && soNot.MatchString(text):
			no = true
		case s.what != wReason || bearsOn(c.tags, kMode, kExcept, kIf, kHedge, kUnnamed, kCompany):
			return
		}
	}
	if at >= 0 && no {
		r.list[at].sense = sense{what: wReason, rule: "retired"}
		r.list[at].fill()
	}
}

var (
	soNot       = lazily(`\b(donc|ainsi|de ce fait|par consequent)\b`)
	datedGround = lazily(`\b(depuis|\d+|\d+er|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b`)
)
