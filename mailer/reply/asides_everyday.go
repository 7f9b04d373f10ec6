package reply

// Asides of everyday mail: what the sender is in the middle of, the own meeting of that day that could be moved. See asides_around.go.

func everydayAsides() []aside {
	return []aside{
		{"in the middle of work", lazily(ahead + `(je|nous|on) (suis|sommes|est)( (justement|actuellement|deja|aussi|nous memes|en ce moment|precisement|egalement))* en train (de|d) (ecrire|reecrire|rediger|revoir|renouveler|preparer|elaborer|construire|reconstruire|monter|refondre|retravailler|travailler|reflechir|finaliser|boucler|lancer|relancer|mettre en place|mettre a jour|demarrer|repenser|actualiser|creer|mener|evaluer|negocier|signer|structurer|definir)( (sur|a|au))? ?(notre|nos|mon|ma|mes|la|le|un|une|l|les|des|du)( [a-z]+){1,10}$`),
			(*reader).fullYesBeside, []kind{kName, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kReplaces, kReplaced, kHand, kSend, kExcept, kEvent, kStranger, kWhen, kNot, kNe, kLunch, kVerb, kPresent, kAway, kGeneric}, sense{what: wReason, fixed: true}},
		{"room made that day", lazily(ahead + `(bonne nouvelle |finalement |enfin )*(je|j) (ai|viens de)( (enfin|finalement|donc|tout juste))* (pu |reussi a |pu faire )?(decaler?|deplacer?|reporter?|avancer?|reprogrammer?) (mon|ma|le|la|l) (rendez vous|rdv|reunion|cours|consultation|visite|formation|entretien|permanence|intervention|conseil|seance|atelier) ((prevue?|programmee?|calee?) )?(du|de|le|au|pour le)( (matin|jeudi|28|mai|de|ce|jour la))+$`),
			(*reader).roomMadeThatDay, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEnrol, kNoun, kSeat, kReplaces, kStranger}, sense{what: wPast, fixed: true}},
		{"who takes the sender there", lazily(`^(et |car )*(c est|ce sera) (mon|ma|un|une|notre|l un de mes|l une de mes) (\w+ )?(voisine?|voisins?|mari|femme|fils|fille|conjointe?|compagnon|compagne|amie?|soeur|frere|collegue|gendre|belle fille|cousine?|neveu|niece|petit fils|petite fille|taxi) qui (m|me) (emmene|emmenera|conduit|conduira|amene|amenera|depose|deposera|vehicule|vehiculera)( (en voiture|a la gare|sur place|la bas|a epernay|jusqu a epernay))*$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kStranger, kPlus}, sense{what: wReason, fixed: true}},
		{"wrong button", lazily(`^(et |mais |oups |desolee? |pardon |excusez moi |je crois que )*je (me suis|m etais) trompee? de (bouton|case|ligne|touche|lien)( (sur|dans|en|de) (le|la|votre|l|ce) ?(formulaire|mail|message|page|reponse|site|cliquant|repondant))?$`),
			(*reader).yesAndNoMore, []kind{kName, kIf, kHedge, kOr, kEvent, kStranger}, sense{what: wPast, fixed: true}},
		{"meant to say yes", lazily(`^(et |mais |en fait )*je (voulais|souhaitais|pensais) (bien )?(dire|repondre|cocher|mettre|cliquer sur|indiquer) oui( (pas non|et non pas non|bien sur))?$`),
			(*reader).yesAndNoMore, []kind{kName, kIf, kHedge, kOr, kEvent, kStranger}, sense{what: wPast, fixed: true}},
		{"comes the evening before", lazily(`^(et |car |puisque |comme )*(je|nous) (viendrai|arriverai|arriverons|viendrons|viens|serai sur place|dormirai sur place)( sans doute)? (des |de )?la veille( au soir)?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kOr, kNot, kNe, kEvent, kStranger}, sense{what: wReason, fixed: true}},
		{"not told before", lazily(`^(et |car |en effet |desolee? )*je ne (l|vous l|le) (avais|ai) (pas|pas encore)( (signale|precise|indique|mentionne|note|coche|dit|ecrit))( (lors de|dans|sur|au moment de) (mon|l|ma|le) ?(inscription|formulaire|reponse|mail|message))?$`),
			(*reader).detailStands, []kind{kName, kIf, kHedge, kOr, kEvent, kStranger}, sense{what: wPast, fixed: true}},
	}
}

// yesAndNoMore says whether the sender says a full yes beside clause i, and nothing says no.
func (r *reader) yesAndNoMore(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision && !s.yes {
			return false
		}
	}
	return r.fullYes(i)
}

// detailStands says whether the clause before i asks for a meal or tells a need of the sender's own.
func (r *reader) detailStands(i int) bool {
	if i == 0 {
		return false
	}
	s := r.list[i-1].sense
	return len(s.names) == 0 && s.diet+s.access != "" && (s.what == wDetail || s.what == wQuestion) && r.list[i-1].sentence >= r.list[i].sentence-1
}

// roomMadeThatDay says whether the sender says a full yes beside clause i, and it names no day but that of the letter.
func (r *reader) roomMadeThatDay(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if id != r.in.Event {
			return false
		}
	}
	return r.fullYesOfSelf(i)
}
