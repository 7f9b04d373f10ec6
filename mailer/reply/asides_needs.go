package reply

// What offices put beside a need, a meal that they leave or a change of the way: how the leg was broken, that it may have been told before, what kept them and does no
// more, which car is not there, who asks for them elsewhere. See asides_around.go.

const (
	// someDay is when it was, or is.
	someDay = `( (hier|avant hier|ce matin|recemment|dernierement|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|dernier|derniere|passe|ce week end|(le|la|l) (week end|semaine|mois)|(la|cette) semaine|il y a (quelques|une|un|deux|trois|dix|huit|quinze|\d+) (jours?|semaines?|mois)|au ski|au sport|en (courant|vacances|tombant|randonnee|jouant au \w+)|en faisant (du|de la) \w+|a (velo|cheval|la maison)|dans (l escalier|les escaliers)|en (janvier|fevrier|mars|avril|mai)))*`
	// whoOrders is who gives orders at work.
	whoOrders = `(mon|ma|notre|la|le|l|mes|nos) (chef|cheffe|directeur|directrice|direction|hierarchie|responsable|maire|president|presidente|prefet|prefete|sous prefet|sous prefete|elue?|employeur|dgs|dga|rectrice|recteur|inspecteur|inspectrice|proviseure?|principale?|secretaire generale?|cabinet)( (general|generale|adjoint|adjointe|de (cabinet|service|la mairie|l etablissement|pole)|du (service|pole|cabinet|departement)|des (services|ressources humaines)|academique))*`
	// noMore is what the sender has no more.
	noMore = `(voiture|vehicule|auto|train|trains?|bus|car|covoiturage|covoitureuse?|chauffeur|conducteur|conductrice|(moyen|solution|possibilite) de (transport|locomotion|garde|covoiturage|deplacement)|mode de garde|garde|nounou|baby sitter|baby sitting)`
)

// riderAsides are such asides.
func riderAsides() []aside {
	return []aside{
		{"broke it some day", lazily(`^(et |car |comme |en effet |malheureusement )*(je (me suis|viens de me|viens de m)|j ai|m etant|ayant|apres m etre) (malheureusement |betement )*((cassee?|casser|foulee?|fouler|tordue?|tordre|fracturee?|fracturer|luxee?|luxer|fait une (entorse|fracture) (a|de|au|du)|fait (un|une) (claquage|dechirure) (a|au|de))( (la|le|l|les|un|une|au|deux|droite?|gauche) ?)*(cheville|pied|jambe|genou|bras|poignet|coude|epaule|hanche|orteils?|col du femur|tibia|perone|clavicule|main|doigts?)|(une|la) (jambe|cheville) dans le platre|blessee?)( (droite?|gauche))?` + someDay + `$`),
			(*reader).needNear, []kind{kName, kRelation, kIf, kHedge, kOr, kNot, kNe, kMode, kEnrol, kCancel, kVerb, kPresent, kThird}, sense{what: wPast, fixed: true}},
		{"told before, perhaps", lazily(`^(et |mais |car )*(je (ne )?(sais|me souviens|suis|me rappelle) (pas|plus)( (trop|bien|sure?|certaine?|exactement))?( (si|d|de))? ?(je |j )?(vous |ne )*(le |l ?)?(avais|ai|avoir|aurais)( (deja|bien))*( pas)?( (deja|bien))* (dite?|precisee?|indiquee?|signalee?|mentionnee?|notee?|cochee?|ecrite?|fait savoir|parle)( (lors|sur|dans|au moment|a) (de |du |le |la |l |mon |votre )?(mon )?(inscription|formulaire|message|mail|bulletin))?)$`),
			(*reader).needNear, []kind{kName, kRelation, kEvent, kMode, kEnrol, kCancel, kOr, kThird}, sense{what: wCourtesy, fixed: true}},
		{"nothing in the way any more", lazily(ahead + `(bonne nouvelle |finalement )*(mon|notre|l|cet|le|mes|ce) (empechements?|contretemps|imprevu|obstacle|souci|probleme|conflit)( (d agenda|de (garde|transport|planning|calendrier|sante|dates?)|initial|familial|professionnel|personnel|du (28( mai)?|jour)|prevu|(que je vous avais|dont je vous avais) (signale|parle|annonce)))* ((est|a ete|s est|vient d etre|etant) (finalement |enfin |bien |desormais |maintenant |a present |heureusement )*(levee?s?|reglee?|resolue?|annulee?|ecartee?|solutionnee?|derriere moi|arrangee?|du passe)|n (existe|est) plus( d actualite)?|a disparu)$`),
			(*reader).comesFreed, []kind{kName, kRelation, kIf, kHedge, kOr, kCancel, kThird, kStranger}, sense{what: wReason, fixed: true}},
		{"meant to go before the meal", lazily(ahead + `(je|j) (n |ne )?(ai|avais|compte|comptais|pense|pensais|prevois|envisage|pourrai|peux|souhaite|vais)( (pas|point))( (prevu|prevue|pense|compte))? ?(de |d |a )?(pouvoir )?(rester|dejeuner|manger|prendre (le|ce|mon) (repas|dejeuner))( (dejeuner|manger))?( (a midi|le midi|ce midi|sur place|avec vous|pour (le )?(repas|dejeuner|midi)|au (repas|dejeuner)|sur le temps du (repas|midi)))*$`),
			(*reader).mealLeftNear, []kind{kName, kRelation, kIf, kHedge, kOr, kEnrol, kCancel, kWe, kThird, kEvent, kStranger}, sense{what: wReason, fixed: true}},
		{"no car that day", lazily(ahead + `(((je|j) (n |ne )?(ai|aurai|dispose|disposerai|avais) (malheureusement |helas |finalement )*(plus|pas|aucune?|plus aucune?)( (de|d))?|plus (de|d)|pas (de|d)) ` + noMore + `|(mon|ma|le|la|notre|nos) ` + noMore + `( (de|du) (service|fonction|location|pool|mairie))? (n est|ne sera|n etant|ne sont|ne seront) (finalement |malheureusement )?(plus|pas))( (de (service|fonction|location|pool)|disponibles?|libres?|assuree?s?|a disposition|possible|personnelle?|pour (mes|les|mon|ma) (enfants?|fils|fille)|(pour |ce |le |a |cette )?(jour la|jour|date|28|28 mai|jeudi|jeudi 28 mai|jeudi 28|mercredi|matin)))*$`),
			(*reader).registeredAfar, []kind{kName, kRelation, kIf, kHedge, kOr, kEnrol, kCancel, kVerb, kPresent, kLunch, kStranger, kThird}, sense{what: wReason, fixed: true}},
		{"asked for elsewhere", lazily(ahead + whoOrders + ` ((a |ont )?(demandent?|demande|souhaitent?|souhaite|exigent?|exige|tient a ce|tiennent a ce|veut|veulent) que (je|j) (sois|reste|assiste|participe|assure|tienne|represente|accompagne|recoive|accueille)|(m|me|nous) (a |ont )?(demande|demandent|demandee?s?|impose|reclame|requiert|prie|priee?s?|oblige|charge|convoque|attend)( (de|d|a))? (etre (presente?|la|disponible|mobilisee?)|rester|assister|participer|assurer|tenir|representer|remplacer|recevoir|accueillir|accompagner)) .*\b(le 28( mai)?|ce jour la|ce meme jour|le meme jour|ce jeudi|a cette date|jeudi 28)\b.*$`),
			(*reader).keptElsewhere, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kMode, kLunch, kStranger, kYou, kNot, kNe, kReplaces, kReplaced}, sense{what: wReason, fixed: true}},
		{"would interest others", lazily(`^(et |car )*(je|nous|j) (pense|pensons|crois|croyons|imagine|suis (sure?|certaine?|persuadee?|convaincue?)|me dis|espere|esperons) (que |qu )(il|elle|ils|elles|cela|ca|ce (service|projet|dispositif|sujet)|cet outil|cette (action|offre)) (pourrait|pourraient|pourra|pourront|peut|peuvent|devrait|devraient) ((vraiment|beaucoup|aussi|bien|sans doute) )*(interesser|etre utiles?( a| aux)?|servir( a| aux)?|parler( a| aux)?|inspirer|eclairer|profiter( a| aux)) (les|des|certaine?s|d autres|plusieurs|quelques|l|le|la|aux|toutes? les|tous les|vos|bon nombre de|beaucoup de)( [a-z]+){1,6}$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kOr, kNot, kNe, kEnrol, kCancel, kMode, kLunch, kEvent, kStranger, kReplaces, kSeat, kRelation}, sense{what: wReason, fixed: true}},
		{"by video if still open", lazily(`^(et |mais )*(si (cela|ca|c|ce|la chose) (est|reste|demeure)( (encore|toujours))? (possible|ouvert|d actualite|envisageable|faisable|prevu)( (pour moi|bien sur|bien entendu|a ce stade))*|s il est (encore|toujours) temps)$`),
			(*reader).changesToVideo, []kind{kName, kRelation, kEvent}, sense{what: wCourtesy, fixed: true}},
	}
}

// needNear says whether a need of the sender's stands in the sentence of clause i or in one beside it, and nothing that is doubted or refused.
func (r *reader) needNear(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		if k == i {
			continue
		}
		if s := o.sense; s.what == wHedge || s.what == wDecision && (s.maybe || !s.yes) {
			return false
		}
		apart := o.sentence - r.list[i].sentence
		found = found || apart >= -1 && apart <= 1 && o.sense.diet+o.sense.access != "" && len(o.sense.names) == 0 && r.ownNeed(o)
	}
	return found
}

// comesFreed says whether the sender says a full yes beside clause i, which names no other day than that of the letter.
func (r *reader) comesFreed(i int) bool { return r.onlyThatDay(i) && r.fullYesOfSelf(i) }

// onlyThatDay says whether clause i names no day but that of the letter answered.
func (r *reader) onlyThatDay(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if id != r.in.Event {
			return false
		}
	}
	return r.in.Answers != AnswersProgramme || len(eventsNamed(&r.list[i])) == 0
}

// mealLeftNear says whether the sender says in the sentence of clause i, or in one beside it, that they take no meal, and comes or is registered.
func (r *reader) mealLeftNear(i int) bool {
	left := false
	for k := range r.list {
		o := &r.list[k]
		s := o.sense
		if k == i {
			continue
		}
		if s.what == wHedge || s.what == wDecision && (!s.yes || s.maybe) || s.lunch == "yes" {
			return false
		}
		apart := o.sentence - r.list[i].sentence
		left = left || apart >= -1 && apart <= 1 && s.what == wDetail && s.lunch == "no" && len(s.names) == 0 && !s.all
	}
	return left && (len(r.in.Registered) > 0 || r.fullYesOfSelf(i))
}

// registeredAfar says whether somebody registered for the day of the letter says beside clause i that they follow it by video, and nothing against it.
func (r *reader) registeredAfar(i int) bool {
	return len(r.in.Registered) == 1 && r.in.Registered[0].Event == r.in.Event && r.onlyThatDay(i) && r.comesAfar(i)
}

// keptElsewhere says whether all that the sender answers beside clause i is a plain no to the day of the letter.
func (r *reader) keptElsewhere(i int) bool {
	return r.in.Answers != AnswersProgramme && r.onlyThatDay(i) && r.refusesBut(i)
}

// changesToVideo says whether clause i stands behind a plain yes by video, in its sentence, of somebody registered for the day of the letter alone.
func (r *reader) changesToVideo(i int) bool {
	before := r.before(i)
	if before == nil || len(r.in.Registered) != 1 || r.in.Registered[0].Event != r.in.Event || i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && r.list[i+1].sense.what != wCourtesy {
		return false
	}
	return before.byVideo() && !bearsOn(before.tags, kNot, kNe)
}

// byVideo says whether a clause says of the sender alone that they follow by video, and nothing more.
func (c *clause) byVideo() bool {
	s := c.sense
	return (s.what == wDecision && s.yes && !s.maybe || s.what == wDetail) && s.self && !s.all && len(s.names) == 0 && s.mode == string(Remote) && s.lunch == "" && !c.question && !bearsOn(c.tags, kIf, kHedge, kOr)
}
