package reply

// Asides around an answer: how one gets there, and when one is there. See asides_around.go.

// travelAsides are such asides.
func travelAsides() []aside {
	return []aside{
		{"comes from", lazily(`^(et |car |d ailleurs |sachant que |comme )*(je|nous) (viens|venons|viendrai|viendrons|arrive|arrivons|arriverai|arriverons) (de|d|du|des|depuis) (la |le |l |les )?(\w+ ){1,4}(en (train|voiture|bus|car|covoiturage|velo|tgv|ter|transports?( en commun)?)|par (le|la) (train|ter|tgv|bus|car|route)|a velo|a pied)( (avec (une|un|ma|mes|des) (\w+ )?(valises?|bagages?|sacs?)|la veille|le matin( meme)?|et en (bus|tram|taxi|car)))*$`),
			(*reader).thereInPerson, []kind{kName, kYes, kNo, kEnrol, kCancel, kIf, kHedge, kOr, kStranger, kWhen, kNot, kNe, kCompany, kUnnamed, kRelation, kReplaces, kHour, kMeeting, kExcept, kSeat, kThat, kPlus}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"end of the way", lazily(`^(et |puis |ensuite |enfin )*(je|nous) (ferai|ferons|finirai|finirons|terminerai|terminerons|fais|finis) (le reste|la fin|le trajet|le chemin|la suite|le dernier bout|les derniers (metres|kilometres|kms?))( (du|de la|de ce) (trajet|chemin|route|parcours|voyage))?( jusqu a (la|votre) (salle|gare)| depuis la gare)? (a pied|a velo|en (bus|tram|taxi|car|train|covoiturage|trottinette|voiture)|par (le|la) (train|bus|route))$`),
			(*reader).thereInPerson, []kind{kName, kYes, kNo, kEnrol, kCancel, kIf, kHedge, kOr, kStranger, kWhen, kNot, kNe, kCompany, kUnnamed, kRelation, kReplaces, kEvent}, sense{what: wReason, fixed: true}},
		{"luggage", lazily(`^(et |mais |car )*(j|je|nous) (aurai|aurons|viendrai avec|viendrons avec|apporte|serai avec) (sans doute |donc |juste )?(une|un|des|ma|mes|mon|nos|deux|quelques) (\w+ )?(valises?|bagages?|sacs?( de voyage| a dos)?|velo( pliant)?|trottinette|parapluie|poussette)( \w+)?( (avec|sur|a) (moi|nous|la main))?$`),
			(*reader).afterOrBeforeAnswer, untaken(kEvent, kIf, kHedge, kNot, kNe, kStranger, kName, kRelation), sense{what: wReason, fixed: true}},
		{"kept away before", lazily(`^(et |car |d autant que |puisque |surtout que )*(je|nous|j|on) (n ai|n avais|n avons|n avions|n a) (malheureusement |helas |encore )*(pas|jamais) (encore |malheureusement )*(pu|eu l occasion|eu la chance|reussi|ete en mesure)( de| d| a)? (\w+ )?(participer|venir|assister|etre la|etre presente?s?|me liberer|suivre|m y rendre|y aller|en profiter|decouvrir)\b.*\b(l an dernier|l an passe|l annee derniere|l annee passee|la derniere fois|la fois derniere|precedente?s?|dernieres?|derniers?|en (janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)|en 20\d\d|l automne dernier|jusqu (a present|ici)|a ce jour)( (edition|rencontre|journee|session|fois|date|annee))?( (a cause|en raison|faute|pour cause) .*)?$`),
			(*reader).fullYesBeside, untaken(kEvent, kRelation), sense{what: wPast, fixed: true}},
		{"train that arrives", lazily(`^(et |car |donc )*((je|j|nous) (arrive|arriverai|arrivons|arriverons|descends|descendrai)|(mon|notre|le) (train|bus|car|ter|tgv) (arrive|arrivera|entre|est|est prevu|me depose))( \w+){0,3} (a|en) (la )?gare( (d|de) \w+)? (a|vers|pour) (0?[678] ?(h|heures)( ?\d\d)?|9 ?(h|heures)( ?(0\d|1[0-5]))?)( donc| du matin)?$`),
			(*reader).comesInPerson, untaken(kStranger, kWhen, kNot, kNe), sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"way of coming", lazily(`^(et |donc )*(je|nous) (pense|pensons|compte|comptons|envisage|envisageons)( sans doute| plutot)* (de |d )?(venir|arriver|m y rendre|nous y rendre|faire le (trajet|deplacement|voyage)|voyager|prendre)( \w+)? (en (train|voiture|bus|car|covoiturage|velo|tgv|ter|transports?( en commun)?)|par le (train|ter|tgv|bus)|par la route|a velo|a pied|depuis \w+|le (train|ter|tgv|bus|car)|la route|ma voiture|avec (un|une|des|mon|ma|mes|le|la|les|nos|notre|quelques|deux ou trois) (\w+ )?(depliants?|plaquettes?|flyers?|affiches?|documents?|brochures?|supports?|kakemonos?|exemplaires|livrets?|dossiers?|ordinateur|velo|voiture|vehicule|photos?|maquette|stand|fiches?|outils))( (de|d|du|sur|pour) .*)?$`),
			(*reader).fullYesBut, []kind{kName, kYes, kNo, kEnrol, kCancel, kIf, kOr, kEvent, kStranger, kWhen, kNot, kNe, kCompany, kUnnamed, kRelation, kPart, kReplaces}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"the place is easy to reach", lazily(`^(et |car |mais |parce que )*(c est|ce sera|le lieu|la salle|le site|l endroit|cet endroit|ce lieu|la ville|c est une ville|il|elle)( choisie?)?( est| reste| sera)? (vraiment |tres |bien |assez |plutot |facilement |si |plus |un lieu |un endroit |tres facilement )*(accessible|facile d acces|bien desservie?|pratique)( (en|depuis|a|par|pour (moi|nous)|de) .*)?$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kModal, kEnrol, kSeat, kNo, kYes}, sense{what: wReason, fixed: true}},
		{"will be on time", lazily(`^(et |mais |donc )*(je|j|nous) (ferai|ferons|vais faire|tacherai|tacherons|essaierai|essayerai|essaierons|m efforcerai|veillerai|promets)( tout| bien)* ?(en sorte|mon possible|notre possible|au mieux|le maximum|de mon mieux)? ?(de|d|pour|a) (etre|arriver) (bien |la |tous |toutes |un peu )*(ponctuel\w*|a l heure|a temps|en avance|des le debut|pile a l heure|a l ouverture|en forme|pour l accueil|attenti\w+|breve?|concise?)( .{0,30})?$`),
			(*reader).yesBut, []kind{kName, kEvent, kIf, kNot, kNe, kYes, kNo, kSeat, kEnrol, kCancel, kStranger, kWhen, kOr}, sense{what: wReason, fixed: true}},
		{"too far", lazily(`^(et |car |mais |puisque |comme )*(la distance|le trajet|le deplacement|la route|le voyage|l eloignement|c|ce|cela|ca) (est|sera|serait|reste|me parait|me semble|fait) (vraiment |beaucoup |malheureusement |un peu |tout de meme |quand meme |bien |tres |assez )*(trop )?(importante?|longue?|loin|lointaine?|eloignee?|fatigante?|couteux|couteuse|contraignante?|decourageante?|prohibiti\w+|complique\w*)( (pour|depuis|de|a|en|d) .{0,60})?$`),
			(*reader).refusesOnly, []kind{kName, kNo, kCancel, kEnrol, kIf, kHedge, kNot, kNe, kMode, kSeat, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"has to be back", lazily(`^(et |mais |toutefois |car |par contre )*(je|nous) (dois|devrai|devons|devrons|devrais)( imperativement| absolument| juste| cependant| toutefois| etre)* ?(rentree?s?|de retour|repartie?s?|rentrer|repartir|partir|filer|quitter( les lieux| la salle)?|m en aller|m eclipser|prendre mon train)( \w+){0,4} (a|pour|avant|vers|des|de) (1[2-9])( ?h( ?\d\d)?| heures)( .{0,40})?$`),
			(*reader).fullYesBut, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kCancel, kStranger, kWhen, kOr, kReplaces, kRelation, kEvent}, sense{what: wCourtesy, fixed: true}},
		{"train or car", lazily(`^(et |mais |par contre )*(je|nous) (ne )?(sais|savons|verrai|verrons|hesite|ignore)( pas)?( encore| toutefois)* (si|comment|entre|par quel moyen|a quelle heure) ?(je|nous|j|on|venir|le)? ?(viendrai|viendrons|viens|prendrai|prendrons|ferai|arriverai|me deplacerai)? ?(en|par|avec|le|la|ma)? ?(train|voiture|bus|car|velo|covoiturage|ter|tgv|route|a pied)( ou (en|par|avec|le|la|ma|a|bien)? ?(train|voiture|bus|car|velo|covoiturage|ter|tgv|route|a pied|pied))?$`),
			(*reader).fullYesBut, []kind{kName, kNo, kSeat, kEvent, kEnrol, kReplaces, kYes, kStranger, kWhen}, sense{what: wReason, fixed: true}},
		{"plan that fell through", lazily(`^(et |car |mais |comme |puisque )*(le|la|mon|notre|l|ma|nos|les) (covoiturages?|train|plan|solution|idee|bus|navette|voiture|trajet|minibus)( (avec|de|du|en|pour|prevue?) .{1,30})? (est tombee?s? a l eau|a capote|a saute|a ete (annulee?|supprimee?)|est annulee?s?|est supprimee?s?|ne se fait (pas|plus)|n a pas marche|ne marche (pas|plus))$`),
			(*reader).fullYesBut, []kind{kName, kIf, kHedge, kEvent, kSeat, kEnrol, kStranger, kVerb}, sense{what: wReason, fixed: true}},
		{"strike that day", lazily(`^(et |car |en effet |comme |puisque |mais )*(la sncf|les trains|les transports|le reseau|la ratp|les cheminots|les chauffeurs|les bus|les syndicats|la circulation|le trafic|la ligne|une greve|un mouvement( social)?|des travaux|la route|l autoroute|la n\d+|l a\d+|aucun train|plus aucun train|les ter|mon train|mon bus|le bus|le train)( \w+){0,4} (annonce|annoncent|est|sont|sera|seront|ne circule\w*|ne roul\w*|a ete|ont ete|prevoit|prevoient|se met\w*|bloque\w*|coupe\w*|touche\w*|perturbe\w*)\b.*$`),
			(*reader).refusesOnly, untaken(kEvent, kSelf, kWe, kVerb, kPresent, kRelation), sense{what: wReason, fixed: true}},
	}
}

// thereInPerson says whether the sender comes and nobody follows from afar, by a plain yes or by a word on how they will be there: "je serai bien sur place".
func (r *reader) thereInPerson(i int) bool {
	if r.yesBut(i) {
		return r.nobodyAfar(i)
	}
	onsite := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision, s.what == wLater:
			return false
		case s.what == wDetail && s.self && s.mode == string(Onsite) && len(r.in.Registered) > 0 && !r.list[k].question:
			onsite = true
		}
	}
	return onsite && r.nobodyAfar(i)
}
