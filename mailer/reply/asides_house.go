package reply

// Asides of those who write for a house: what it is and does, what keeps them at their post, what their colleagues do by themselves. See
// asides_around.go.

// houseAsides are such asides.
func houseAsides() []aside {
	return []aside{
		{"days shared out", lazily(sharedOut),
			(*reader).leadsToAnswers, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kEvent, kStranger, kVerb, kPresent, kMode, kLunch, kSelf, kPast, kExcept}, sense{what: wReason, fixed: true}},
		{"kept at their post", lazily(`^(et |car |mais |en effet |comme |puisque |parce que )*(je|nous|on) (ne )?(peux|pouvons|peut|pourrai|pourrons|dois|veux|voudrais|souhaite) (pas|difficilement|guere|malheureusement pas|vraiment pas) (quitter|laisser|abandonner|fermer|delaisser|m eloigner de|m eloigner du|m absenter de|m absenter du|nous absenter de|nous absenter du) (le|la|l|les|mon|ma|mes|notre|nos) \w+( (de|du|des|d|la|le|l|en|au) \w+){0,2}( seule?s?| ouverte?| vide| sans personne| sans surveillance)?( (l apres midi|le matin|ce jour la|toute (la|une) journee|une journee entiere|si longtemps|trop longtemps|en ce moment))?$`),
			(*reader).refusesInPerson, []kind{kName, kIf, kHedge, kOr, kMode, kEvent, kEnrol, kCancel, kNoun, kSeat, kReplaces, kVerb, kPresent, kWhen, kStranger}, sense{what: wReason, fixed: true}},
		{"what the house does", lazily(`^(et |car |en effet |comme |puisque |d autant que |d ailleurs )*(nous|on) (accompagnons|accompagne|suivons|aidons|portons|animons|menons|gerons|intervenons|travaillons|developpons|conduisons|proposons|hebergeons|formons|soutenons|encadrons|coordonnons|employons|comptons|regroupons|federons) (une|un|des|de|plusieurs|pres|environ|chaque|beaucoup|quelques|les|nos|le|la|dans|sur|avec|deux|trois|quatre|cinq|dix|\d+|l|depuis|aupres|aussi|egalement|actuellement|deja|justement|beaucoup) .{3,90}$`),
			(*reader).fullYesOfSelf, untaken(kWhen, kStranger, kEvent, kVerb, kPresent, kNot, kNe, kLunch, kGeneric, kPlus, kAccess, kDiet, kNeeds), sense{what: wReason, fixed: true}},
		{"takes part in other work", lazily(`^(et |car |en effet |comme |puisque |d autant que |d autant plus que |surtout que )*(je |nous |on |(mon|ma|notre|nos|mes|la|le|les|certains de nos|plusieurs de nos) (\w+ ){1,5}?)((participe|participons|participent|prends|prenons|prend|prennent|assiste|assistons|assistent|contribue|contribuons|contribuent|siege|siegeons|adhere|adherons)) (\w+ment |deja |aussi |part |depuis \w+ \w+ |chaque annee |ce jour la |nous meme |nous memes )*(a|au|aux|dans|en) (un |une |l |la |le |les |ce |cet |cette |notre |nos |des |plusieurs |divers |differents )*(grand |petit |nouveau |meme |vaste )*(projets?|contrat|dispositifs?|programmes?|reseaux?|travaux|groupes?|chantiers?|demarches?|actions?|comites?|conseils?|commissions?|cercle|collectif|instances?|fetes?|tournois?|forum|forums|festival|concours|olympiades|course|marche|operation|experimentation|recherche|etude|enquete|maraudes?|bourse|semaine|mois|quinzaine|cite educative|conseil citoyen)\b.{0,80}$`),
			(*reader).workBeside, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEnrol, kCancel, kNoun, kSeat, kReplaces, kStranger, kAccess, kDiet, kPast, kNo}, sense{what: wReason, fixed: true}},
		{"room made", lazily(`^(et |bonne nouvelle |finalement |enfin )*(je|j|nous|on) (ai|avons|a|viens de|venons de)( enfin| finalement| donc| tout juste)* (pu |reussi a |pu faire )?(decaler?|deplacer?|reporter?|annuler?|avancer?|reprogrammer?|decale|deplace|reporte|annule|avance) (mon|ma|mes|un|une|le|la|l|notre|nos|cette|ce) (autre |precedente? )?(rendez vous|rdv|reunion|reunions|cours|consultation|visite|formation|entretien|deplacement|permanence|engagement|engagements|conges?|vacances|intervention|conseil|seance|atelier|obligation|obligations|seminaire|garde)( .{0,40})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEnrol, kNoun, kSeat, kReplaces, kEvent}, sense{what: wPast, fixed: true}},
		{"no room made", lazily(`^(et |car |mais |malheureusement |helas )*(je|j|nous|on) (n ai|ne suis|n avons|ne sommes|n a|n arrive|n arrivons|ne peux|ne pouvons|ne parviens|ne parvenons) (malheureusement |helas )?pas (pu |reussi a |parvenue?s? a |arrivee?s? a |trouve (le )?moyen de |a |trouve comment )?(decaler|deplacer|reporter|annuler|avancer|reprogrammer|me faire remplacer( pour| a| dans)?|nous faire remplacer( pour| a)?) ?((mon|ma|mes|un|une|le|la|l|notre|nos|cette|ce) .{2,50})?$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kMode, kLunch, kEnrol, kNoun, kSeat, kYes}, sense{what: wReason, fixed: true}},
		{"leave not granted", lazily(`^(et |car |mais |malheureusement |helas |comme |puisque )*(je|j|nous|on) (n ai|n avons|n a)( malheureusement| toujours| helas)? pas (obtenu |eu |recu )?(l |le |d |mon |de )(accord|feu vert|autorisation|aval|ordre de mission|validation)( (de|d|du) (ma|mon|notre|la|le|l|mes) [\w ]{3,40})?( (pour|a temps|de|ce jour la).{0,40})?$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kMode, kLunch, kEnrol, kSeat, kYes}, sense{what: wReason, fixed: true}},
		{"leave granted", lazily(`^(et |bonne nouvelle |enfin )*(ma|mon|la|l|notre) (demande|autorisation|conge|ordre de mission|journee|absence|deplacement|demande (d absence|de conges?|d autorisation( d absence)?|d ordre de mission|de deplacement|de formation|de rtt)|autorisation d absence) (est|a ete|vient d etre|m a ete)( bien| enfin| deja| donc)* (acceptee?|validee?|accordee?|signee?|approuvee?|autorisee?|donnee?)( (par .{2,40}|hier|ce matin|aujourd hui|cette semaine))?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEnrol, kNoun, kSeat, kEvent}, sense{what: wPast, fixed: true}},
		{"works with them", lazily(`^avec (qui|laquelle|lequel|lesquels|lesquelles) (je|j|nous|on) (travaille|travaillons|collabore|collaborons|mene|menons|anime|animons|porte|portons|monte|montons|partage|partageons|coordonne|prepare|preparons|echange)\b.{0,80}$`),
			(*reader).answersForAny, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kPresent, kEnrol, kStranger, kWhen}, sense{what: wReason, fixed: true}},
		{"they follow from outside", lazily(`^(et |mais |toutefois |neanmoins )*(elle|il|elles|ils) (ne (manquera|manqueront) pas de suivre|suivra|suivront|lira|liront)( toutefois| neanmoins| bien sur| avec (\w+ )?(interet|attention))* (vos|les|la suite de vos|votre) (prochaine?s? |futurs? )?(travaux|actions?|activites?|actualites?|publications?|reflexions?|conclusions|actes)( (avec (\w+ )?(interet|attention)|de pres|a venir))*$`),
			(*reader).nobodyComes, untaken(kStranger, kWhen, kLunch, kPlus), sense{what: wCourtesy, fixed: true}},
		{"what the house is", lazily(`^(et |car |en effet |comme |puisque )*(nous|on) (sommes|est|ne sommes que|ne sommes qu) (une|un|des|de|tous|toutes) (toute |tres |simple )*(petite?s?|jeune|modeste|nouvelle|nouveau|grande?|vieille|equipe|association|structure|collectif|centre|groupe|club|reseau|service|commune|mairie|benevoles)\b[^,]{0,60}$`),
			(*reader).answersOfSelf, untaken(kWhen, kStranger, kEvent, kVerb, kPresent, kGeneric, kPlus, kAvail, kAway, kAccess, kDiet, kNeeds), sense{what: wReason, fixed: true}},
		{"colleagues answer themselves", lazily(`^(et |mais )*(qui|elles?|ils?|(mes|nos|les) (collegues|benevoles|adherents|equipes|salaries|administrateurs|partenaires|membres|autres)( \w+)?|chacun|chacune) ((s |se |vous |y )*)(inscrira|inscriront|repondra|repondront|contactera|contacteront|manifestera|manifesteront|ecrira|ecriront|prendra contact|prendront contact|reviendra vers vous|reviendront vers vous|fera signe|feront signe)( (directement|elle meme|elles memes|lui meme|eux memes|de leur cote|de son cote|aupres de vous|par elles memes|par eux memes|s ils|individuellement))*( (si|s) (ils?|elles?|l|cela|ca|la date|le sujet|le theme|besoin) ?(sont|est|peuvent|peut|le|se|les|leur|souhaite|souhaitent|veut|veulent|desire|desirent)?( \w+){0,3})?$`),
			(*reader).answersForSelf, []kind{kName, kSelf, kCancel, kNo, kNot, kNe, kEvent, kMode, kLunch, kReplaces, kHand, kSend, kSeat}, sense{what: wReason, fixed: true}},
		{"colleague stays registered", lazily(`^(et |mais |en revanche |par contre )*((ma|mon|notre|mes|nos|l autre) (collegues?|binome|adjointe?|directrice|directeur|presidente?|tresoriere?|stagiaire|conjointe?|mari|femme|epouse|epoux|amie?|voisine?)( \w+)?) (reste|restent|demeure|demeurent) (bien |bien sur |evidemment |quant a elle |quant a lui |en revanche |toujours |elle |lui )*(inscrite?s?|enregistree?s?)( (de son cote|de leur cote|pour sa part|comme prevu|bien sur|quant a elle|quant a lui|elle|lui))*$`),
			(*reader).refusesOwn, []kind{kName, kSelf, kNot, kNe, kIf, kHedge, kCancel, kMode, kLunch, kReplaces}, sense{what: wReason, fixed: true}},
		{"regret shared", lazily(`^(et |mais )*(nous|on|je) (en |le |la )(regrette|regrettons|deplore|deplorons|suis|sommes|est) (vraiment |tres |bien |sincerement |vivement |beaucoup |infiniment |desoles? |desolees? |navres? |navrees? )*( ?(toutes? (les )?deux|tous (les )?deux|l une et l autre|l un et l autre|tous|toutes|d autant plus|beaucoup|vivement|vraiment|sincerement))*$`),
			(*reader).everybodyAway, untaken(kEvent, kGeneric, kVerb, kPresent, kStranger), sense{what: wCourtesy, fixed: true}},
		{"works followed from outside", lazily(`^(et |mais |toutefois |neanmoins |en revanche |cependant )*(je|nous|on) (suivrai|suivrons|suivra|suis|suivons|continuerai a suivre|continuerons a suivre|continue de suivre|lirai|lirons) (toutefois |neanmoins |cependant |bien sur |volontiers |de pres |avec (\w+ )?(interet|attention|curiosite|plaisir|assiduite) )*(vos|les|la suite de vos|la suite des|les suites de vos|l avancee de vos|l evolution de vos|votre) (prochaine?s? |futur?e?s? |autres |differente?s? |nouvelles? )*(travaux|actions?|activites?|actualites?|publications?|projets?|initiatives|productions|reflexions?|programmation|parutions)( (a venir|futures?|prochaines?|avec (\w+ )?(interet|attention|curiosite|plaisir|assiduite)|de pres|sur ce sujet|sur ce theme))*$`),
			(*reader).refusesBut, untaken(kStranger, kWhen, kLunch, kPlus), sense{what: wCourtesy, fixed: true}},
		{"cannot be everywhere", lazily(`^(et |car |or |mais |donc |helas |malheureusement )*((il (m |nous )?est |c est )?(impossible|difficile)( pour (moi|nous))? d etre|(je|on|nous) ne (peux|peut|pouvons|saurais|sais|pourrai)( malheureusement| helas| hélas)?( pas)?( encore| toujours)? etre|pas possible d etre) (a deux endroits( a la fois| en meme temps)?|partout( a la fois| en meme temps)?|aux deux (endroits|evenements)|au four et au moulin|en deux endroits( a la fois)?)$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kEvent, kMode, kWhen, kStranger}, sense{what: wReason, fixed: true}},
		{"seats offered in a car", lazily(`^(et |d ailleurs |au besoin |pour info |si besoin )*(je |j |nous |on )?((peux|pourrai|pouvons|pourrais|peut)( aussi| egalement| bien sur| eventuellement| donc| volontiers)? (emmener|prendre|vehiculer|deposer|transporter|ramasser|embarquer|conduire|covoiturer)|(ai|aurai|avons|aurons|aura|dispose de|propose|proposons|il (me |nous )?(reste|restera))( encore)? ?(une|un|deux|trois|quatre|1|2|3|4|des|quelques|de la)? ?(places?|covoiturage)|covoiturage (possible|envisageable)|possibilite de covoiturage|places? (disponibles?|libres?) (dans|en)|(une|deux|trois|1|2|3) places? (dans|en|disponibles?|libres?))( [\w]+){0,12}?( (si|s) (quelqu un|d autres|certains|certaines|des (collegues|participants|participantes|personnes)|ca|cela|besoin|il|vous connaissez)( [\w]+){0,8})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kNo, kNot, kNe, kEnrol, kCancel, kNoun, kYes, kMode, kReplaces, kHand, kHedge, kOr, kLunch, kWhen, kStranger}, sense{what: wReason, fixed: true}},
		{"who seeks a car", lazily(`^(et |notamment )*(si|s) (quelqu un|d autres|certains|certaines|des (collegues|participants|participantes|personnes)|ca|cela)( \w+){0,2} (cherche|cherchent|part|partent|vient|viennent|souhaite|souhaitent|veut|veulent|interesse|interesses|besoin|arrange|en a besoin|en ont besoin|peut servir)( [\w]+){0,6}$`),
			(*reader).carOffered, []kind{kName, kSelf, kWe, kNot, kNe, kEnrol, kCancel, kNo, kYes, kNoun, kReplaces}, sense{what: wReason, fixed: true}},
		{"barring the unforeseen", lazily(`^(et |bien sur |evidemment )*(sauf|hors|hormis) (gros |grosse |vraie? |grand |toujours )?(imprevus?|empechements?|contretemps|contrordres?|contre ordres?|urgences?|aleas?|catastrophes?|pepins?|accidents?)( [\w]+){0,6}$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kEvent, kMode, kVerb, kPresent, kSelf, kNot, kNe, kCompany, kUnnamed}, sense{what: wCourtesy, fixed: true}},
		{"how things are", lazily(`^(et |mais |enfin )?(vous|tu) (savez|sais|connaissez|connais) (bien )?(ce que c est|ce qu il en est|comment c est|comme c est|comment ca se passe|la chanson|la periode|la situation|nos contraintes)( (en|au|a|dans|avec|chez) .{2,40})?$`),
			(*reader).answersOfSelf, untakenButMode(kStranger, kWhen, kVerb, kPresent, kMode), sense{what: wReason, fixed: true}},
		{"the link asked for", lazily(`^(si|s) (vous|tu) (voulez|voudriez|pouvez|pourriez|peux|veux|avez la gentillesse de|avez l amabilite de)( bien| aussi| egalement)* (m|me|nous) (en )?(envoyer|adresser|transmettre|communiquer|donner|faire parvenir|renvoyer|fournir) (le|un|les|l|mes) (lien|liens|codes?|identifiants?|coordonnees|adresse)( (de connexion|de la visio|de la visioconference|zoom|teams|d acces|necessaires?|pour me connecter|avant|par mail|d ici la|a temps))*$`),
			(*reader).yesFromAfar, []kind{kName, kNot, kNe, kNo, kCancel, kLunch, kOr}, sense{what: wCourtesy, fixed: true}},
		{"rides along", lazily(`^(et |donc )*(il |elle |qui )?(viendra|vient|arrivera|fera (la |le )?(route|trajet|voyage)|voyagera|montera|voyage|fait (la )?route) (avec moi|avec nous|dans (ma|notre|mon) (voiture|vehicule|camionnette)|en covoiturage avec moi|a bord de ma voiture)( et .{0,30})?$`),
			(*reader).comesInMyCar, []kind{kName, kNot, kNe, kIf, kHedge, kMode, kEvent, kSeat, kLunch, kRelation, kUnnamed}, sense{what: wReason, fixed: true}},
		{"way there", lazily(`^(et |a priori |certainement |sans doute )*(en|par le|avec le|par) (train|ter|tgv|bus|autocar|car|voiture|covoiturage)( (depuis|de|d|via|a partir de|au depart de|par) [\w]+( (et|puis|via) [\w]+)?)$`),
			(*reader).comesInPerson, untakenButMode(kSelf, kWe, kNot, kNe, kRelation, kUnnamed, kCompany, kWhen, kLunch), sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
	}
}

// untakenButMode are the tags of an answer but for the mode, and more.
func untakenButMode(more ...kind) []kind {
	out := append([]kind{}, more...)
	for _, k := range taken {
		if k != kMode {
			out = append(out, k)
		}
	}
	return out
}

// refusesInPerson says whether all that the reply answers beside clause i is a no, or following from afar.
func (r *reader) refusesInPerson(i int) bool {
	return r.asReason(i, r.refusesOnly)
}

// fullYesOfSelf says whether the sender says a full yes beside clause i, for nobody else who is not named.
func (r *reader) fullYesOfSelf(i int) bool { return r.fullYesBut(i) && r.answersForSelf(i) }

// answersOfSelf says whether the sender says a full yes or a plain no beside clause i.
func (r *reader) answersOfSelf(i int) bool { return r.fullYesOfSelf(i) || r.refusesBut(i) }

// everybodyAway says whether all that is answered beside clause i is a no, of whomever.
func (r *reader) everybodyAway(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wHedge || s.what == wDecision && (s.yes || s.maybe)) {
			return false
		}
	}
	return r.answersForSelf(i)
}

// carOffered says whether clause i goes on about seats in a car, beside a full yes.
func (r *reader) carOffered(i int) bool {
	before := r.before(i)
	return before != nil && (r.saysStem(before, "covoitur") || r.saysStem(before, "voitur") || r.saysStem(before, "place") || r.saysStem(before, "emmen")) && r.fullYesBut(i)
}

// yesFromAfar says whether the sender follows by video, and says nothing else beside clause i.
func (r *reader) yesFromAfar(i int) bool { return r.fullYesBut(i) && r.allAfar() }

// comesInMyCar says whether clause i goes on about the one person whom the sender, who is registered, adds before it.
func (r *reader) comesInMyCar(i int) bool {
	if len(r.in.Registered) == 0 || r.in.Event == "" {
		return false
	}
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-1; k-- {
		switch s := r.list[k].sense; {
		case s.what == wDecision:
			return s.yes && !s.maybe && !s.self && len(s.names) == 1 && bearsOn(r.list[k].tags, kName)
		case s.what == wReason && r.saysWord(&r.list[k], "il") || s.what == wReason && r.saysWord(&r.list[k], "elle"):
		default:
			return false
		}
	}
	return false
}

// workBeside says whether the sender answers plainly beside clause i, which names no event but by words of its title.
func (r *reader) workBeside(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kEvent && t.mention.how != "title" {
			return false
		}
	}
	return r.answersOfSelf(i)
}

// settleLeaveGiven takes leave that somebody of the sender's house gave, in two parts, for what it is beside a full yes: "ma hiérarchie ayant donné son accord, je
// m'inscris".
func (r *reader) settleLeaveGiven() {
	for i := 0; i+2 < len(r.list); i++ {
		a, b := &r.list[i], &r.list[i+1]
		if a.sentence != b.sentence || a.question || !ownSuperior.MatchString(a.plain()) || !havingAgreed.MatchString(b.plain()) || bearsOn(a.tags, kName, kNot, kYou) || bearsOn(b.tags, kName, kNot, kNe, kIf, kYou, kEvent, kHedge) || !r.fullYesBut(i) || r.list[i+2].sentence != b.sentence {
			continue
		}
		for _, o := range []*clause{a, b} {
			o.sense = sense{what: wReason, rule: "leave given"}
			o.fill()
		}
	}
}

var (
	ownSuperior  = lazily(`^(et |comme |puisque )*(ma|mon|notre) (hierarchie|direction|employeur|responsable|directrice|directeur|cheffe?|presidente?|inspecteur|inspectrice|cheffe? (de service|d etablissement)|n 1|manager|bureau|conseil d administration)$`)
	havingAgreed = lazily(`^(m |me |nous |l )?ayant (bien |enfin |deja |finalement )*(donne|accepte|valide|signe|accorde|approuve|autorisee?)( (son|leur|l|le|mon|ma|sa|cette|cet|ce|la|a|de|d|m|que) ?.{0,50})?$`)
)

// nobodyComes says whether all that is answered beside clause i is a no, of whomever.
func (r *reader) nobodyComes(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && (s.yes || s.maybe):
			return false
		case s.what == wDecision:
			found = true
		}
	}
	return found
}

// leadsToAnswers says whether what clause i says leads, by its colon, to answers behind it: "nous nous sommes réparti vos journées :".
func (r *reader) leadsToAnswers(i int) bool {
	if !r.list[i].heading || i+1 >= len(r.list) {
		return false
	}
	for k := i + 1; k < len(r.list); k++ {
		if s := r.list[k].sense; s.what == wDecision && s.yes && !s.maybe {
			return true
		}
	}
	return false
}
