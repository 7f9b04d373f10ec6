package reply

// Grounds and life stories that name others, beside a clear answer of the sender's: who counts on them, who drives them and fetches them again, who tells them to rest,
// whom they follow in their post, the house whose journeys are limited. Nobody in them comes or stays away.

const (
	// nearOne is somebody of the family, the street, the house or the town.
	nearOne = `(mon|ma|mes|notre|nos|un|une|des|deux|le|la|les|l|plusieurs|quelques) ?((petite?s?|vieil|vieille|ancienne?s?|belle|beau|jeune) )?\w+( \w+)?`
	// ofTheirHouse is who in a house likes a matter.
	ofTheirHouse = `(toute |tout )?(l|le|la|les|mon|ma|mes|notre|nos) ?(equipe( municipale)?|conseil( \w+)?|bureau|elue?s?|collegues?|benevoles?|adherents?|habitants?|conseillers?|membres|maire|president\w*|direct\w+|chef\w*|commission|municipalite|ca|adjointe?s?|services?|agents?|salarie\w*)`
	// dayMatter is what a day is about.
	dayMatter = `(le|la|l|les|ce|cet|cette|ces|votre|vos|notre|ces)( \w+)? ?(theme|themes|thematiques?|sujets?|questions?|problematiques?|enjeux?|matiere|demarche|cadre de vie|vivre ensemble)`
)

// livesAsides are such asides beside a no or a yes by video; their words could stand against an answer.
func livesAsides() []aside {
	firm := []kind{kName, kIf, kHedge, kOr, kReplaces, kReplaced, kHand, kEnrol, kCancel, kSeat, kLunch, kExcept}
	return []aside{
		{"few hands", lazily(ahead + `(je|nous|on) ((suis|sommes|est|serai|serons|sera|ne sommes|ne serons)( plus| deja| malheureusement)*( que| qu)? (seule?s?|tres peu|peu nombreu\w+|une (toute )?petite equipe)|(ne sommes|ne serons)( plus| deja| malheureusement)* (que|qu) (deux|trois|quatre)|(sommes|serons) (deux|trois|quatre) pour tout (faire|tenir|assurer|gerer))( (pour (tout )?(faire|tenir|assurer|gerer|porter|encadrer|l|la|le|les)|a (tout )?(faire|tenir|assurer|gerer)|au (bureau|service|secretariat|guichet)|dans (le|la|l|mon|notre)|en (poste|agence|mairie)|cette semaine) ?.{0,40})?$`),
			(*reader).noOrAfar, append([]kind{kMode, kVerb, kPresent}, firm...), sense{what: wReason, fixed: true}},
		{"counted upon", lazily(ahead + nearOne + ` (agee?s? |malade |souffrante? )?(compte|comptent|a|ont|aura|auront)( beaucoup| vraiment| absolument)? (besoin (de (moi|nous)|d une presence|d aide)|sur (moi|nous))( .{2,60})?$`),
			(*reader).noAfarOrNoMeal, []kind{kName, kIf, kHedge, kOr, kReplaces, kReplaced, kMode, kVerb, kPresent, kLunch}, sense{what: wReason, fixed: true}},
		{"not given back before", lazily(ahead + `((ma|mon|notre|la|le) (voiture|vehicule|auto|scooter)[\w ]{3,40} (et|mais) )?(le garage |le garagiste |la concession |le mecanicien |le carrossier |on |je |elle |il )?(ne |n )(me |nous |m )*(la |le |l |les )*(sera|seront|rendra|rendront|rend|recupere|recupererai|recupererons|aurai|revient|reviendra|sort|sortira|repare|reparera)( \w+){0,2} (pas|que|qu) ?(avant|a partir|apres|vers|en|le|debut|fin|mi|la semaine|dans) .{2,25}$`),
			(*reader).noOrAfar, append([]kind{kMode, kVerb, kPresent}, firm...), sense{what: wReason, fixed: true}},
		{"expects a child", lazily(ahead + `(je|j) (suis|serai)( deja| alors)? enceinte( de .{2,20}| jusqu aux yeux)?( et .{2,50})?$`),
			(*reader).refusesBut, append([]kind{kMode, kVerb, kPresent}, firm...), sense{what: wReason, fixed: true}},
		{"nobody for it", lazily(ahead + `(je|j|nous|on) (n )?(ai|avons|a)( malheureusement| helas)* (personne|aucune solution|pas de solution)( (de garde|(pour|a qui) .{2,50}))?$`),
			(*reader).noOrAfar, append([]kind{kMode, kVerb, kPresent}, firm...), sense{what: wReason, fixed: true}},
		{"cannot leave for a day", lazily(ahead + `((je|nous|on) (ne )?(peux|pouvons|peut|pourrai|pourrons)( malheureusement| vraiment| pas| plus| difficilement| guere| helas)+|il (m|nous) (est|sera|serait)( \w+)? (difficile|impossible|complique) de) ?(m |nous |s )?(absenter|eloigner|liberer|quitter|laisser|fermer|abandonner)( (une|la|toute la|sur une|pour une|pendant une|toute une)( journee| demi journee)( entiere| complete)?| (le|la|mon|ma|notre|de la|du|les|de mon) (bureau|service|mairie|accueil|boutique|ecole|classe|guichet|secretariat|structure|centre|poste|enfants?|equipe|association))*( ce jour la| cette semaine la| a cette periode| en ce moment)*$`),
			(*reader).afarPlainly, append([]kind{kMode, kHour, kVerb, kPresent}, firm...), sense{what: wReason, fixed: true}},
		{"journeys limited", lazily(ahead + `(mon|ma|notre|la|l|le|nos|mes) ?\w+( \w+){0,2} (ne |n )?(souhaite|souhaitent|autorise|autorisent|permet|finance|finances|rembourse|remboursent|limite|limitent|restreint|demande|demandent|deconseille|encourage)( pas| plus| nous| guere| de limiter| de reduire| (a|aux) \w+)* (que (je|nous) (me |nous )?(deplace|deplacions|fasse la route)|(les|nos|mes|ces|de|des|tous les|de tels|d) ?(\w+ )?(deplacements?|trajets?|frais( de deplacement)?))( .{2,40})?$`),
			(*reader).afarPlainly, append([]kind{kVerb, kPresent, kYes, kNoun}, kName, kIf, kHedge, kOr, kReplaces, kReplaced, kEnrol, kCancel, kSeat, kLunch), sense{what: wReason, fixed: true}},
		{"nobody to drive", lazily(ahead + `(personne|nul) (ne )?(peut|pourra|pouvait|sera la pour|est disponible pour)( malheureusement)? (m |me |nous )?(emmener|conduire|accompagner|deposer|prendre|vehiculer|amener)( en voiture| a la gare| ce jour la| jusqu .{2,20})*$`),
			(*reader).noOrAfar, append([]kind{kMode, kPresent}, firm...), sense{what: wReason, fixed: true}},
		{"far away then", lazily(ahead + `(je|nous) (serai|serons|suis|sommes)( alors| encore| toujours| deja| moi meme)* (en deplacement( professionnel)?|en region|en province|loin|a l autre bout (du departement|de la region|de la france)|a (strasbourg|nancy|metz|reims|troyes|chalons|paris|lyon|lille|dijon|colmar|charleville|chaumont|langres))( ce jour la| cette semaine la| ce matin la| le 28( mai)?| toute la semaine)*$`),
			(*reader).afarPlainly, []kind{kName, kIf, kHedge, kOr, kReplaces, kEnrol, kCancel, kSeat, kLunch, kMode, kNot, kNe, kPart, kHour}, sense{what: wReason, fixed: true}},
	}
}

// companyAsides are such asides beside a yes: those who travel with the sender, those who told them of us, their house.
func companyAsides() []aside {
	firm := []kind{kName, kIf, kHedge, kOr, kReplaces, kReplaced, kHand, kEnrol, kCancel, kSeat, kLunch, kExcept}
	return []aside{
		{"shares the road", lazily(ahead + `(je|j) (covoiture|covoiturerai|ferai la route|fais la route|ferai le trajet|fais le trajet|voyage|voyagerai|partage la route|(viendrai|viens|arriverai) en covoiturage|ferai du covoiturage)( ce jour la| sans doute| en voiture)* avec (mon|ma|mes|un|une|des|deux|trois|d autres|quelques) ?((petite?s?|vieil|vieille|ancienne?s?) )?(amie?s?|voisine?s?|connaissances?|copines?|copains?|collegues?|gens|personnes)( (de|du|d|des) (la |le |l |les )?[\w ]{2,30})?$`),
			(*reader).thereInPerson, []kind{kName, kIf, kHedge, kOr, kReplaces, kNot, kNe, kEvent, kEnrol, kCancel, kLunch, kThird, kAlso}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"fetched again", lazily(ahead + `((mon|ma|mes|un|une) (petite? |belle |beau )?\w+( \w+)? |et )(viendra|vient|passera|passe|viendront)( ensuite| alors| juste)* (me |nous )?(re)?(chercher|prendre|recuperer)( (a|vers|en|le|apres|a la|l) .{1,30})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kReplaces, kNot, kNe, kEvent, kEnrol, kCancel, kLunch, kAlso, kMode}, sense{what: wReason, fixed: true}},
		{"told to rest", lazily(ahead + `(mon|ma|mes|le|la) \w+( \w+)? (me|m) (dit|disent|conseille|conseillent|recommande|repete|repetent|repete sans cesse|a dit|ont dit|a conseille|demande|supplie|gronde)( \w+)? ?(de|d|que) (je |j )?(devrais |dois |ferais mieux de |lever |prendre |me |m )*(ralentir|reposer|repose|lever le pied|menager|menage|pied|soin de moi|du repos|rester tranquille|en faire moins)( .{2,25})?$`),
			(*reader).answersBehindOfSelf, []kind{kName, kIf, kOr, kReplaces, kEvent, kEnrol, kCancel, kLunch, kMode, kAlso}, sense{what: wReason, fixed: true}},
		{"was there with somebody", lazily(ahead + `(j|je|nous|on) (etais|etions|avais|avions|suis|sommes|y etais)( deja| bien)* (venue?s?|participe|assiste|presente?s?|la|apprecie|aime|adore)( a .{3,40})? ?((l |d )?(an|annee) (dernier|derniere|passe|passee)|la derniere fois|il y a .{2,20} ans?|en 20\d\d) avec (mon|ma|mes|un|une|deux|des|notre|nos) \w+( \w+){0,2}$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kReplaces, kNot, kNe, kEnrol, kCancel, kLunch, kAlso, kMode}, sense{what: wPast, fixed: true}},
		{"the house likes the matter", lazily(ahead + ofTheirHouse + ` (est|sont|se sent|reste|restent)( tous| toutes)*( tres| vraiment| particulierement| fort| assez| aussi| egalement| depuis longtemps)* (motivee?s?|interessee?s?|sensibles?|concernee?s?|attachee?s?|mobilisee?s?|convaincue?s?|demandeu\w+|curieu\w+|preoccupee?s?|investie?s?|engagee?s?) (par|de|d|sur|a|dans|pour) ` + dayMatter + `( .{2,40})?$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kOr, kReplaces, kEnrol, kCancel, kLunch, kMode, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"told on to the house", lazily(ahead + `(je|j|nous) (vous )?(en |le |l |la )?(ferai|ferons|fais|parlerai|rendrai|rendrons|transmettrai|rapporterai|partagerai|presenterai)( part| un retour| un compte rendu| compte| le retour| un point| cela| tout cela)* (a|aux|avec|devant) (mes|nos|mon|ma|notre|l|la|le|les) ?(\w+ )?(elues?|elus|collegues?|equipes?|direction|directeur|directrice|bureau|conseil( \w+)?|president\w*|maire|adherents?|benevoles?|habitants?|chef\w*|hierarchie|services?)( .{2,25})?$`),
			(*reader).tellsAfterwards, append([]kind{kMode, kVerb, kPresent, kNot, kNe}, firm...), sense{what: wReason, fixed: true}},
		{"somebody new in the house", lazily(ahead + `(nous|on|la commune|la ville|l association|notre commune|notre association|la mairie) (avons|a|venons d avoir|vient d avoir|venons d elire|vient d elire)( desormais| depuis \w+)? (un|une) (nouveau|nouvelle|jeune) (maire|president\w*|direct\w+|equipe( municipale)?|prefete?|chef\w*|conseil( municipal)?|bureau|adjointe?)( depuis .{3,25}| cette annee)?$`),
			(*reader).answersOfSelf, append([]kind{kMode, kVerb, kPresent, kNot, kNe, kEvent}, firm...), sense{what: wReason, fixed: true}},
		{"follows somebody in the post", lazily(ahead + `(je|j) ((remplace|ai remplace) (m|mme|monsieur|madame)( \w+){1,3} (sur|a|dans|au) (ce|cet|son|le|la|cette|ces) ?(poste|fonctions?|service|direction|mission|presidence|tete)|(succede a|ai succede a|ai pris la suite de|prends la suite de|prends la succession de|ai pris la succession de|ai repris le poste de|occupe desormais le poste de) (m|mme|monsieur|madame)( \w+){1,3}( (sur|a|dans|au) (ce|cet|son|le|la|cette|ces) ?(poste|fonctions?|service|direction|mission|presidence|tete))?)( depuis .{3,25}| cette annee)*$`),
			(*reader).followsInPost, []kind{kIf, kHedge, kOr, kNot, kNe, kEvent, kEnrol, kCancel, kLunch, kMode, kVerb, kAlso, kPart}, sense{what: wReason, fixed: true}},
		{"there the day before", lazily(ahead + `(je|nous) (serai|serons|suis|sommes|arrive|arriverai) (deja |donc )*(a|sur|en) (epernay|place|reims|champagne|la region|chalons|la marne) (des )?(la veille( au soir)?|l avant veille|le (mercredi|mardi|lundi)( soir)?|le soir d avant)( pour .{3,40})?$`),
			(*reader).fullYesAndNoBut, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kAlso, kReplaces}, sense{what: wReason, fixed: true}},
		{"the weekday suits", lazily(ahead + `(le|ce|les) (jeudis?|jour|creneau) (me|nous) (convient|conviennent|va|vont|arrange)( tres bien| parfaitement| bien| tout a fait| toujours| d ailleurs| a merveille)*$`),
			(*reader).onThursday, []kind{kName, kIf, kHedge, kOr, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"back from leave in time", lazily(ahead + `(je|nous) (rentre|rentrerai|rentrons|rentrerons|reviens|reviendrai|revenons|serai (rentree?|de retour|revenue?)|serons (rentres|de retour)|suis de retour|reprends|reprendrai|reprends le travail)( tout juste| justement)? ?(de|d|du|des)? ?(la |l |mes |nos |mon )?(vacances|conges?|voyage|deplacement|cure|sejour|travail|formation|stage|conge maternite|arret)? ?(juste )?(la veille( au soir)?|l avant veille|avant|a temps|le (lundi|mardi|mercredi)( precedent)?|quelques jours (avant|plus tot)|la semaine (d avant|precedente)|((le |des le )?(1er|\d+) mai))$`),
			(*reader).backInTime, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kAlso, kReplaces}, sense{what: wReason, fixed: true}},
		{"leave afterwards", lazily(ahead + `(je|nous) (serai|serons|suis|sommes|pars|partons|partirai|prends) (en |mes |des )?(vacances|conges?|voyage|deplacement|cure|formation)( des| a partir de| juste)? (la semaine (suivante|d apres)|le lendemain( matin)?|juste apres|le (vendredi|samedi)( suivant)?|apres cela|le soir meme)$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kAlso, kReplaces, kEvent}, sense{what: wReason, fixed: true}},
		{"others of the house not free", lazily(ahead + ofTheirHouse + ` (ne |n )(peuvent|peut|pourront|pourra|seront|sera|sont|est)( malheureusement| helas)* (pas|plus)( malheureusement| helas)* ?(se (liberer|deplacer|rendre disponibles?)|venir|etre (present\w*|la)|participer|m accompagner|disponibles?|libres?)( ce jour la| a cette date| cette fois| le 28( mai)?)*$`),
			(*reader).othersNotFree, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kLunch, kMode, kReplaces, kReplaced, kSelf, kWe, kAlso}, sense{what: wReason, fixed: true}},
		{"met somebody", lazily(ahead + `(j|je|nous) (ai|avons) (deja |bien |justement )*(croise|rencontre|entendu|vu|revu|ecoute|lu) (m|mme|monsieur|madame|votre|vos|le|la|l|un|une|des) ?[\w ]{3,40}(au marche|a la radio|a la tele|a la television|dans (la presse|le journal|l union)|au salon|au forum|(hier|lundi|mardi|mercredi|vendredi|la semaine derniere|le mois dernier|l autre jour|l an dernier|l annee derniere|recemment))( .{2,20})?$`),
			(*reader).metOnly, []kind{kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kReplaces, kReplaced, kAlso}, sense{what: wReason, fixed: true}},
		{"just moved", lazily(ahead + `(je|nous) (viens|venons) (juste |tout juste )?(de |d )(emmenager|demenager|m installer|nous installer|arriver|quitter paris|prendre (un appartement|une maison))( (a|dans|en|sur|au|de) [\w ]{3,30})?$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kReplaces, kEvent}, sense{what: wReason, fixed: true}},
		{"helped by an office", lazily(ahead + `(la|le|l|notre|les) ?(region|departement|caf|anct|etat|prefecture|sous prefecture|ddets|drac|dreal|fondation \w+|agglo|agglomeration|metropole|intercommunalite|federation|msa|ars|academie|banque des territoires|union europeenne|europe|services de l etat|conseil (regional|departemental)|ville|commune) (nous|m|les) (y )?(accompagne|accompagnent|soutient|soutiennent|aide|aident|finance|financent|encourage|encouragent|suit)( (sur|dans|pour|a) .{3,40}| beaucoup| bien| depuis .{3,20})*$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kReplaces, kAlso}, sense{what: wReason, fixed: true}},
		{"speaks for a body", lazily(ahead + `(je|j) (y )?(representerai|represente|serai la voix de|parlerai au nom de) (le|la|l|notre|nos|les|du|de la|des) ?(conseil (citoyen|de quartier|municipal|d administration|de developpement)|conseils? citoyens?|habitants( du quartier)?|table de quartier|comite de quartier|centre social|epn|foyer rural|collectif|reseau|club)( (de|du|d|des) (la |l )?\w+)?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kEvent, kRelation}, sense{what: wReason, fixed: true}},
		{"work that begins then", lazily(ahead + `(nous|je|on|notre \w+|la \w+|l \w+|le \w+) (ouvre|ouvrons|ouvrira|ouvrirons|lance|lancons|lancerons|cree|creons|inaugure|inaugurons|demarre|demarrons|prepare|preparons|deposons|depose|fete|fetons|fetera|renouvelle|renouvelons|monte|montons) (un|une|notre|nos|le|la|l|les|des|son|ses) ?[\w ]{3,50} (en|debut|fin|mi|a partir de|au mois de|des|d ici|a la rentree de) (janvier|fevrier|mars|avril|juillet|aout|septembre|octobre|decembre)( prochain)?$|` + ahead + `(notre|nos|le|la|l|un|une|mon) ?\w+( \w+){0,3} (demarre|demarrera|commence|commencera|debute|debutera|ouvre|ouvrira|sera lancee?|se lance|sort|sortira) (en|debut|fin|mi|a partir de|au mois de|des) (janvier|fevrier|mars|avril|juillet|aout|septembre|octobre|decembre)( prochain)?$`),
			(*reader).newsBesideYes, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kAlso, kReplaces, kSelf}, sense{what: wReason, fixed: true}},
		{"a day taken for it", lazily(ahead + `(j|je|nous) (ai|avons)( deja| meme)* (pris|pose|obtenu|reserve) (un|une|mon|ma|ce|cette|notre) ?(jour|journee|demi journee|rtt|jeudi|conge)( (de |d )?(conge|conges|rtt|repos|vacances|recuperation))? (expres|pour (l occasion|venir|etre la|etre des votres|cela|ca|participer|pouvoir venir|y participer)|specialement)$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kMode, kReplaces}, sense{what: wReason, fixed: true}},
		{"no work that day", lazily(ahead + `(je|nous) ((ne )?(travaille|travaillons) (pas|jamais)|n (ai|avons) (rien (de (prevu|particulier)|d autre|au programme|a mon agenda)|aucun autre engagement))( ce jour la| le jeudi| les jeudis| cette semaine la| a cette date)*$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kLunch, kMode, kReplaces}, sense{what: wReason, fixed: true}},
	}
}

// noMealAsides are why somebody does not eat with us.
func noMealAsides() []aside {
	never := []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kMode, kReplaces, kReplaced}
	return []aside{
		{"awaited after noon", lazily(ahead + `(je|j|nous|on) (dois|devons|doit|suis|sommes|serai|serons|devrai)( deja| imperativement| absolument| malheureusement)* (etre (a|au|en|chez|de retour|rentree?s?)|me trouver (a|au|en)|attendue?s?) ?.{0,40}(a|pour|vers|des|avant) (1[2-9] ?(h|heures)( ?\d\d)?|midi|13h\d*|14h\d*)$`),
			(*reader).besideNoMeal, never, sense{what: wReason, fixed: true}},
		{"afternoon taken", lazily(ahead + `(mon|cet|l|toute l|toute mon) apres midi (est|sera|me sera) (deja |bien |entierement |tout |toute )*(prise?|pleine?|chargee?|occupee?|reservee?|complete?|remplie?)$`),
			(*reader).besideNoMeal, never, sense{what: wReason, fixed: true}},
		{"busy after noon", lazily(`^(je|j|nous|on) (travaille|travaillons|suis|sommes|serai|serons) ?(deja )?(prise?s?|occupee?s?|retenue?s?|attendue?s?|au travail|de service)?( ailleurs| par .{3,40})?$`),
			(*reader).afternoonNoMeal, never, sense{what: wReason, fixed: true}},
		{"eats little", lazily(ahead + `(je|j) (ne )?(mange|dejeune) (tres |vraiment |assez |plutot )*(peu|jamais|rarement|pas|presque rien|presque pas)( le midi| a midi| en journee| de toute facon)*$`),
			(*reader).besideNoMeal, never, sense{what: wReason, fixed: true}},
		{"eats at home", lazily(ahead + `((mon|ma|mes|un|une|des) (\w+ ){1,2}((rentre|rentrent|revient|reviennent)( \w+)? (manger|dejeuner|a midi|pour (manger|dejeuner|midi))|(m|nous) (attend|attendent|invite|invitent|recoit|recoivent))( .{2,40})?|(je|j) (dejeune|dejeunerai|mange|mangerai) (chez|avec) (mon|ma|mes|un|une|des) [\w ]{3,30} qui (habite|habitent|vit|vivent|travaille|travaillent) .{2,30})$`),
			(*reader).besideNoMeal, never, sense{what: wReason, fixed: true}},
	}
}
