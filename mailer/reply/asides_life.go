package reply

// What people tell of their life beside an answer: former meetings remembered, the years since they left work, their health, who encouraged them to come, the
// visit at noon after which they come back. See asides_around.go.

const (
	// formerTime tells that a meeting was of an earlier time.
	formerTime = `\b((l |d |de l )?(an|annee) (passee?|derniere?)|il y a .{2,25} ans?|derniere|precedente?s?|passees?|autrefois|a l epoque|en (19|20)\d\d|de (19|20)\d\d|d alors|d antan)\b`
	// tutor is who has somebody take part: "ma référente", "mon maître d'apprentissage".
	tutor = `(referente?( \w+)?|tutrice|tuteur( \w+)?|chef\w*( de service)?|directrice|directeur|responsable( \w+)?|maitre (de stage|d apprentissage)|maitresse (de stage|d apprentissage)|formatrice|formateur|professeure?|prof|enseignante?|conseiller\w*( \w+)?|educat\w+|president\w*|collegues?|coordinat\w+|animat\w+|assistante sociale|patron\w*|manager)`
)

// lifeAsides are such asides; their words could stand against an answer.
func lifeAsides() []aside {
	return []aside{
		{"former meeting remembered", lazily(`^(et |car |d ailleurs |d autant que )*(je|j|nous) (me |m en |m |nous |n oublie pas )?(souviens|rappelle|souvenons|rappelons|garde|gardons|ai garde|revois|repense|conserve)( encore| toujours| souvent| bien| tres bien| tres| avec (plaisir|emotion|nostalgie|joie|bonheur)| parfaitement| comme si c etait hier)* .{3,140}$`),
			(*reader).rememberedBeside, []kind{kName, kYes, kEnrol, kCancel, kSeat, kHedge, kMode, kReplaces, kReplaced, kExcept, kLunch, kDiet, kAccess, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"retired for years", lazily(`^(et |etant |maintenant |desormais |jeune |toute jeune |moi meme )*(a la retraite|en retraite|retraitee?|pensionnee?)( (depuis|maintenant|desormais|de|l education nationale|la fonction publique|la sncf|la poste|l enseignement|deja|peu|longtemps|\w+ (ans?|mois|semaines?)|(quelques|plusieurs) \w+|l an (dernier|passe)|l annee derniere|janvier|fevrier|mars|avril|septembre|octobre|novembre|decembre|ce printemps|cet hiver))*$`),
			(*reader).fullYesOfSelf, untaken(kEvent, kStranger, kRelation, kNot, kNe, kVerb, kPresent), sense{what: wReason, fixed: true}},
		{"since work ended", lazily(`^(et |mais )?(depuis que|maintenant que|comme|puisque|a present que) (je|j) (suis (a la retraite|en retraite|retraitee?|en preretraite)|ai (quitte (l enseignement|l education nationale|la vie active|mon (metier|travail|emploi)|le travail|l usine|l hopital)|pris ma retraite|arrete (de travailler|mon activite)|cesse (de travailler|mon activite)|fini ma carriere|termine ma carriere)|ne travaille plus)( (depuis|il y a|en) .{2,25})?$`),
			(*reader).fullYesOfSelf, untaken(kEvent, kStranger, kRelation, kVerb, kPresent), sense{what: wReason, fixed: true}},
		{"health is not what it was", lazily(`^(et |mais |car |helas |malheureusement |seulement |par contre )*(la|ma|notre) (sante|forme|vue|memoire|mobilite|condition physique|vieille carcasse) (n est (malheureusement |helas |vraiment )?plus (ce qu elle (etait|fut)|la meme|tres bonne|tres brillante|au rendez vous|celle de mes vingt ans|aussi bonne)|ne (me )?(suit|permet) (plus|pas)|decline|baisse|me (joue|fait) .{3,30})( .{0,20})?$`),
			(*reader).refusesBut, untaken(kEvent, kStranger, kRelation, kVerb, kPresent), sense{what: wReason, fixed: true}},
		{"long journeys no more", lazily(ahead + `(avec (mon|ma|mes) \w+ |a mon age |desormais )?(je|j) ne (fais|supporte|peux|prends) plus (faire |supporter )?(de|les|des|d)( trop| si)? (longs?|grands?|gros) (trajets?|deplacements?|voyages?|parcours)( (en voiture|en train|seule?|maintenant))*$`),
			(*reader).onlyFromAfar, []kind{kName, kIf, kHedge, kOr, kEvent, kLunch, kReplaces, kEnrol}, sense{what: wReason, fixed: true}},
		{"travels no more", lazily(ahead + `(je|j) (ne )?(voyage|conduis|roule|circule|bouge|sors) (plus|plus guere|guere|presque plus)( (beaucoup|du tout|seule?|en voiture|la nuit|loin|depuis .{2,20}))*$`),
			(*reader).onlyFromAfar, []kind{kName, kIf, kHedge, kOr, kEvent, kLunch, kReplaces, kEnrol, kVerb}, sense{what: wReason, fixed: true}},
		{"encouraged by a tutor", lazily(`^(et |car |d ailleurs )*((je suis|etant|actuellement|en stage|en apprentissage|stagiaire|apprentie?) [\w ]{0,70}?(et |,)? ?)?(mon|ma|notre|le|la) ` + tutor + ` ((m|me|nous) ?(a |ont )?|a |ont )(bien |vivement |fortement |vraiment |gentiment |deja )*(encourage|encouragee?s?|conseille|propose|invite|invitee?s?|incite|incitee?s?|suggere|recommande|demande|dit|pousse|poussee?s?)( vivement| fortement| beaucoup)? (a|de|d|que je|que j) (y |m y |me )*(participe|participer|venir|vienne|assister|assiste|aller|aille|inscrire|m inscrire|m inscrive|etre la|etre presente?|rendre)( (a|au) (cette|votre|la|ces|vos) (journee|rencontre|rencontres|reunion|journees))?$`),
			(*reader).encouragedBeside, []kind{kName, kIf, kHedge, kOr, kEvent, kStranger, kNot, kNe, kMode, kLunch, kReplaces, kReplaced, kCancel, kSeat, kExcept, kBlock}, sense{what: wReason, fixed: true}},
		{"back after noon", lazily(`^(et |puis |mais |donc )*(je|j) (vous )?(reviens|reviendrai|rejoins|rejoindrai|repasse|repasserai|serai de retour|suis de retour|serai revenue?|retourne avec vous)( (ensuite|apres|juste apres|aussitot|aussitot apres|tout de suite apres|plus tard|pour (l apres midi|la suite|les ateliers|la reprise|l atelier)|l apres midi|dans l apres midi|(vers|a|pour) \d+ ?h ?(\d+)?|dans la foulee|sitot fini|avec vous|des que possible))*$`),
			(*reader).mealRefusedBefore, []kind{kName, kIf, kHedge, kOr, kEvent, kStranger, kNot, kNe, kMode, kReplaces, kCancel}, sense{what: wReason, fixed: true}},
		{"late with the answer", lazily(`^(bonjour |bonsoir |madame |monsieur )*(je m excuse (de|pour)|(veuillez |je vous prie d |merci d )?(excuser?|pardonner?)|(excusez|pardonnez)( moi)?( (de|pour))?|pardon (de|pour)|desolee? (de|pour)|mille excuses pour|toutes mes excuses pour) ((mon|ce|le|un) (petit |leger |grand )?(retard|silence|delai)( (a|pour|dans) (vous )?(repondre|ma reponse|la reponse|cette reponse|repondre a .{4,30}))?|(vous )?(repondre|ecrire|revenir vers vous)( (si|aussi|un peu|tres|trop))?( (tard|tardivement|avec (du |un peu de )?retard|en retard)))$`),
			(*reader).opensLetter, []kind{kName, kIf, kHedge, kEvent, kStranger, kHour, kMode, kVerb, kPresent}, sense{what: wCourtesy, fixed: true}},
		{"travels little", lazily(`^(et |car |mais |comme |puisque |parce que |en effet )*((a|avec) (\d+ ans|mon (grand )?age|mes \w+ ans|mes vieux os) )?(je|j) ne (me deplace|sors|voyage|conduis|bouge|circule) (plus|plus guere|guere|presque plus|plus tellement|plus beaucoup|plus trop|que rarement|que tres peu)( (loin|si loin|en voiture|la nuit|seule?|desormais|maintenant|du tout))*$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kOr, kEvent, kLunch, kReplaces, kEnrol, kMode}, sense{what: wReason, fixed: true}},
		{"put up at work", putUp,
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kOr, kEvent, kEnrol, kReplaces, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"with colleagues, at work", lazily(`^(et |d ailleurs )*(avec|chez) (mes|nos|les|l|toute l|mon|ma) (collegues|equipe|benevoles|voisines?|voisins|amies?|service)( [\w ]{2,40})?$`),
			(*reader).colleaguesPutUp, untaken(kEvent, kStranger, kNot, kNe, kVerb, kPresent, kSelf), sense{what: wReason, fixed: true}},
		{"looks forward", lazily(`^(et |bonjour |d ailleurs )*(je|j|nous|on) (attends|attend|attendons) (deja )?(cette|la|ce|votre) (belle )?(journee|rencontre|moment|date|rendez vous) avec (grande |beaucoup d |une grande )?(impatience|joie|plaisir|hate|bonheur|interet)( et .{3,25})?$`),
			(*reader).curiousBeside, []kind{kName, kIf, kHedge, kOr, kEnrol, kReplaces, kNot, kNe, kMode, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"eats with somebody else", lazily(`^(et |car |puisque |comme )*(je|j) (rejoins|rejoindrai|retrouve|retrouverai|dejeune avec|dejeunerai avec|mange avec|mangerai avec|vois|verrai) (une? |mon |ma |mes |des |un vieil |une vieille )(vieil |vieille |ancienne? )?(amie?s?|copine|copain|cousine?|soeur|frere|fille|fils|ancienne? collegue|collegue|parents|connaissance|niece|neveu)( (en ville|dans le quartier|au restaurant|a midi|ce midi|chez elle|chez lui|pour dejeuner))*$`),
			(*reader).mealRefusedOnly, []kind{kName, kIf, kHedge, kOr, kEvent, kEnrol, kReplaces, kNot, kNe, kMode}, sense{what: wReason, fixed: true}},
		{"told before by telephone", lazily(`^(et |donc )?(comme|ainsi que) (je )?(vous|te|t|l) ?(l |le |en )?(disais|ai dit|ai annonce|avais dit|ai confirme|confirmais|annoncais|expliquais|indiquais|promis|ai promis|ai explique)( (deja|donc|hier|lundi|mardi|mercredi|jeudi|vendredi|l autre jour|la semaine derniere|ce matin|tantot))*( (au|par) (telephone|tel)| de vive voix| au marche| dans mon (premier|dernier|precedent) (message|mail|courriel))*( (hier|lundi|mardi|mercredi|jeudi|vendredi|l autre jour|la semaine derniere|ce matin|tantot))*$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kOr, kEvent, kNot, kNe, kThird, kRelation}, sense{what: wReason, fixed: true}},
	}
}

// putUp is an invitation that was hung up where people see it: "nous l'avons affiché en salle de pause".
var putUp = lazily(`^(et |d ailleurs )*((avec|chez) (mes|nos|les) [\w ]{3,40} )?(nous|je|on|j) (l |les )?(ai|avons|a) (deja |bien |aussi |vite )*(affiche|affichee|imprime|imprimee|punaise|accroche|mis|colle)e?s? ((le|votre|ce|l|la) (programme|affiche|flyer|invitation) )?(bien en vue |en bonne place )?(dans|en|sur|a|au) (la |le |l |notre |nos |les )?(salle|tableau|panneau|mur|accueil|hall|couloir|bureau|frigo|vitrine|secretariat|cuisine|porte)\b.{0,40}$`)

// colleaguesPutUp says whether clause i, of those around the sender, leads to that, in its sentence.
func (r *reader) colleaguesPutUp(i int) bool {
	next := i + 1
	return next < len(r.list) && r.list[next].sentence == r.list[i].sentence && putUp.MatchString(r.list[next].plain()) && r.answersOfSelf(i)
}

// rememberedBeside says whether clause i remembers a meeting of an earlier time, and no "si" in it is a condition, beside a full yes or a plain no.
func (r *reader) rememberedBeside(i int) bool {
	text := r.list[i].plain()
	return formerMeeting.MatchString(text) && !ifSomebody.MatchString(text) && r.answersOfSelf(i)
}

var (
	formerMeeting = lazily(formerTime)
	// ifSomebody is a "si" that is a condition or a question, and not "de si beaux échanges".
	ifSomebody = lazily(`\b(si|s) (je|j|tu|vous|on|nous|c|ce|il|elle|ils|elles|le|la|les|l|un|une|mon|ma|mes|cela|ca|possible|besoin|bon|jamais|quelqu|personne)\b|\bou (pas|non|bien|le|la|a)\b`)
)

// encouragedBeside says whether the sender says a full yes in another clause than i, behind it.
func (r *reader) encouragedBeside(i int) bool { return r.fullYesOfSelf(i) && r.answersBehind(i) }

// onlyFromAfar says whether all yeses beside clause i are the sender's own, by video, and nothing says no.
func (r *reader) onlyFromAfar(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && (!s.yes || s.maybe || !s.self || s.mode != string(Remote)):
			return false
		case s.what == wDecision:
			found = true
		}
	}
	return found && len(r.others()) == 0
}

// mealRefusedBefore says whether the sender's no to the meal stands before clause i, in its sentence or the one before, beside a full yes.
func (r *reader) mealRefusedBefore(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-1; k-- {
		if s := r.list[k].sense; s.lunch == "no" && len(s.names) == 0 {
			return r.fullYesOfSelf(i)
		}
	}
	return false
}

// opensLetter says whether no answer stands before clause i, and one of the sender's behind it.
func (r *reader) opensLetter(i int) bool { return !r.afterAnswer(i) && r.answersOfSelf(i) }

// mealRefusedOnly says whether the sender's no to the meal stands right before clause i, and nothing says no to the day.
func (r *reader) mealRefusedOnly(i int) bool {
	before := r.before(i)
	if before == nil || before.sense.lunch != "no" || before.sense.what != wDetail || len(before.sense.names) > 0 {
		return false
	}
	return r.fullYesOfSelf(i) || r.registeredHere() && !r.afterOrBeforeAnswer(i)
}
