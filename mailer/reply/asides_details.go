package reply

import "slices"

// What people put beside a change of their registration, a need or a meal that they leave: whom they see at midday, that they are sorry to be at the screen, that they
// hope to put nobody out. See asides_around.go.

// detailAsides are such asides.
func detailAsides() []aside {
	return []aside{
		{"sorry to be at the screen", lazily(ahead + `((je|j) (suis|serai|en suis) (un peu |tres |vraiment |si |bien )*(decue?|triste|desolee?|navree?|frustree?|contrariee?) (de |d )ne pas (pouvoir )?(vous |tous vous )(voir|rencontrer|retrouver|croiser|saluer)|(c est |quel )?dommage de ne pas (pouvoir )?(vous |tous vous )(voir|rencontrer|retrouver|croiser|saluer)|j aurais (prefere|aime|bien aime) (vous |tous vous )(voir|rencontrer|retrouver|croiser))( (tous|toutes|en vrai|en personne|de visu|sur place|de vive voix|physiquement|en chair et en os|cette fois|cette fois ci))*$|` +
			ahead + `(c est|ce sera|ce serait) (deja |toujours |quand meme )*(mieux que rien|mieux que de (tout )?(rater|manquer)|ca de pris)$|` + ahead + `(c est|ce sera) (bien |beaucoup )?plus (simple|pratique|commode|facile|raisonnable|confortable|prudent) (pour moi|comme ca|ainsi)$`),
			(*reader).yesFromAfar, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kLunch, kEvent, kRelation}, sense{what: wReason, fixed: true}},
		{"strike on the way", lazily(ahead + `(avec |a cause de |en raison de |suite a |vu |devant |face a |il y a |j ai vu qu il y a |j apprends qu il y a )?(la |une |les |des |l annonce d une |le |un )?(preavis de )?greves?( (est|sont|sera|a ete|annoncees?|prevues?|confirmees?|reconductible|nationale|generale|surprise|sncf|ratp|ter|des|les|du|de|d|la|le|l|a|au|trains?|transports?|bus|tram|cheminots|controleurs|ce|cette|jour|jeudi|meme|date|journee|\d+|mai|juin|septembre|novembre))*$`),
			(*reader).strikeThatDay, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kLunch, kVerb, kPresent, kNot, kNe, kRelation, kStranger}, sense{what: wReason, fixed: true}},
		{"hopes to put nobody out", lazily(ahead + `((j|je|en) (espere|esperant)|en esperant) (que )?((ca|cela|ce changement|cette annulation|cette absence|mon absence|mon desistement|mon annulation) ne (vous |te )?(met|mettra|pose|posera|derange|derangera|embete|embetera|gene|genera|perturbe|perturbera|complique|compliquera|cause|causera|cree|creera|desorganise|contrarie)( (trop|pas))+( (dans l embarras|en difficulte|en defaut|de|d|trop|probleme|problemes|souci|soucis|tort|difficulte|difficultes|gene|desagrement|desagrements|la tache|les choses|tracas))*|ne pas (trop )?(vous|te) (mettre (dans l embarras|en difficulte|dedans)|embeter|deranger|gener|desorganiser|compliquer la tache|causer (de tort|de souci|de tracas|de desagrement|trop de soucis|d ennuis|d embarras)|poser (de |trop de )?(probleme|problemes|souci|soucis)))( (pour|avec|dans|vis a vis de|aupres de|votre|vos|l|le|la|les|du|d|repas|dejeuner|traiteur|organisation|commande|commandes|reservation|reservations|preparatifs|vous|equipe|buffet|decompte|listes?))*$`),
			(*reader).refusesBut, []kind{kName, kIf, kOr, kEnrol, kCancel, kMode, kEvent, kRelation}, sense{what: wCourtesy, fixed: true}},
		{"nothing else to be done", lazily(ahead + `(je|j|nous|on) n (ai|avons|a) (pas|aucune?|pas trouve|plus)( (d|de|pas|vraiment))* ?(autre |autres )?(solutions?|moyen|choix|alternative|plan b|possibilite|solution de (garde|rechange|secours|remplacement)|moyen de (transport|locomotion)|garde)( (de rechange|de garde|de secours|pour (la|le|les) garder|malheureusement|helas|pour l instant))*$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kMode, kLunch, kRelation, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"warms the heart", lazily(ahead + `(ca|cela|c) (me |nous |m |vraiment )*(fait|va droit au coeur|rechauffe) ?(vraiment |tres |bien |toujours )*(chaud au coeur|plaisir|du bien|le coeur|chaud)?( (de|d) (voir|savoir|lire|constater|sentir|etre|recevoir|se sentir)( [a-z]+){0,12})?$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kMode, kLunch, kVerb, kEvent, kYes, kNo, kSeat, kNoun, kStranger}, sense{what: wCourtesy, fixed: true}},
		{"ride with others of the trade", lazily(ahead + `je (viens|viendrai|arrive|arriverai|voyage|voyagerai|ferai la route|fais la route) en (covoiturage|voiture|minibus|train) avec les (collegues|camarades|benevoles|adherents) (de|d|du|des) (la |l |le )?[a-z]+( [a-z]+){0,2}$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kLunch, kEvent, kNot, kNe, kStranger}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"no need to worry", lazily(ahead + `(surtout )?ne (vous|t) (faites|fais|en faites|inquietez|inquiete|tracassez|preoccupez|souciez|mettez)( (donc|surtout))* pas( (trop|de|du tout|souci|soucis|pour|moi|ca|cela|outre mesure|plus que ca|martel en tete))*$|` + ahead + `j (ai|en ai) (bien |maintenant |pris )?l habitude( (de (ca|cela|me debrouiller|gerer)|maintenant|depuis le temps))?$|` + ahead + `je suis (bien |maintenant |assez )?habituee?$`),
			(*reader).ownNeedBeside, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kMode, kLunch, kVerb, kPresent, kRelation, kEvent}, sense{what: wCourtesy, fixed: true}},
		{"whom one sees at midday", lazily(ahead + `((je|j) (dois|vais|compte|prevois de|prefere|profite de ma venue pour|en profite pour|profite de la pause pour)( (aller|passer|en profiter pour))* (voir|rejoindre|retrouver|rendre visite a|dejeuner avec|manger avec|saluer)|ayant|car j ai|j ai) (a voir )?(un|une|ma|mon|mes|des|de la|quelques) (ancien |ancienne |vieille |vieil |petite |grande )*(collegues?|amie?s?|copains?|copines?|cousine?s?|soeurs?|freres?|tantes?|oncles?|mere|pere|maman|papa|parents?|filles?|fils|niece|neveu|voisine?s?|connaissances?|famille|grand mere|grand pere|camarades?|rendez vous|rdv|courses?|demarches?)( (a|voir|faire|retrouver|saluer|regler|visiter|qui|habite|vit|en|ville|epernay|le|ce|midi|dans|les|coin|pres|d|de|la|pas|loin|juste|cote|heure|repas|dejeuner|pendant|pause|centre))*$`),
			(*reader).mealLeftBeside, []kind{kName, kIf, kOr, kEnrol, kCancel, kMode, kNot, kNe, kStranger}, sense{what: wReason, fixed: true}},
		{"meant to go at midday", lazily(ahead + `(je|j) (pensais|croyais|comptais|prevoyais|avais prevu|devais|voulais)( (devoir|pouvoir|de|d|d abord|initialement))* (rentrer|repartir|partir|filer|retourner|quitter|m en aller|m eclipser|manger|dejeuner)( (chez|moi|a|au|le|la|midi|avant|repas|dejeuner|maison|bureau|travail|ailleurs|plus|tot|vous|matin|fin|de|matinee|apres|en))*$`),
			(*reader).mealNewBehind, []kind{kName, kIf, kOr, kEnrol, kCancel, kMode, kNot, kNe, kRelation}, sense{what: wPast, fixed: true}},
	}
}

// strikeThatDay says whether the sender follows by video beside clause i, and it names no other day than theirs.
func (r *reader) strikeThatDay(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if id != r.in.Event {
			return false
		}
	}
	return r.yesFromAfar(i)
}

// ownNeedBeside says whether a need of the sender's stands before clause i, and what they answer is plain.
func (r *reader) ownNeedBeside(i int) bool {
	return r.needToldBefore(i) && !slices.ContainsFunc(r.list, func(o clause) bool { return o.sense.what == wHedge || o.sense.what == wDecision && o.sense.maybe })
}

// mealLeftBeside says whether the sender says just before clause i, in its sentence, that they do not take the meal, and nowhere that they stay away; at
// midday alone nobody is kept from the day.
func (r *reader) mealLeftBeside(i int) bool {
	last := i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence
	if last && contains(r.list[i].plain(), "a midi") && len(r.in.Registered) == 0 && r.fullYesOfSelf(i) {
		return true // "je viens. Je dois voir ma sœur à midi"
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wHedge || s.what == wDecision && s.lunch != "no" && (!s.yes || s.maybe)) {
			return false
		}
	}
	before := r.before(i)
	return before != nil && !before.question && len(before.sense.names) == 0 && before.sense.lunch == "no" && (before.sense.what == wDetail || before.sense.what == wDecision)
}

// mealNewBehind says whether clause i goes on about a meal that was left before, and the sender takes it behind.
func (r *reader) mealNewBehind(i int) bool {
	told := false
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		told = told || r.list[k].sense.what == wPast && bearsOn(r.list[k].tags, kLunch)
	}
	return told && slices.ContainsFunc(r.list[i+1:], func(o clause) bool {
		return o.sense.what == wDetail && o.sense.lunch == "yes" && len(o.sense.names) == 0
	})
}
