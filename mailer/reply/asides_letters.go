package reply

// letterAsides are what letters tell around an answer: what was told or talked of before, why the others do not come, what the family does that day, in
// spite of what somebody comes.
func letterAsides() []aside {
	return []aside{
		{"more to be asked for", lazily(`^(et |bien sur |bien entendu |surtout )*((je|nous) (reste|restons|suis|sommes|me tiens|nous tenons)( bien sur| bien entendu| naturellement| toutefois| cependant)* (a votre (entiere )?disposition|joignables?|disponibles?)|n hesitez (surtout )?pas( a (me |nous |m |le )*\w+( vers (moi|nous)| signe)?)?|(dites|faites)( le)? (moi|nous)( signe| savoir)?|(contactez|appelez|ecrivez|prevenez|sollicitez) (moi|nous)) ` +
			`(si|s|au cas ou) (vous (avez|aviez|auriez|souhaitez|souhaitiez|voulez|desirez)( besoin)?|il (vous )?(faut|manque|fallait|manquait)|il y a|besoin)( (d|de|des|un|une|la moindre|quelque|quelques|certains|certaines))?( (autres?|plus d|plus de|la moindre))?( (elements?|renseignements?|informations?|infos?|precisions?|details?|questions?|complements?|pieces?|documents?|chose|donnees|coordonnees))( d informations?| complementaires?| supplementaires?| de plus| a fournir| manquante?s?)*( de (ma|notre) part)?( (pour|sur) (les|l|leur|cette|ces|nos|l) ?(inscrire|inscriptions?))?$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kEvent, kStranger, kSeat, kMode, kLunch, kVerb, kPresent, kAvail, kYes, kNo, kCancel, kHedge, kOr, kReplaces, kHand}, sense{what: wCourtesy, fixed: true}},
		{"as was told before", lazily(`^(et |mais )?((comme|ainsi que|ainsi qu|tel que|telle que) (je |j |nous )?(vous |te |l |le )*(ai|avais|avons|avions) (deja )?(dit|annonce|indique|ecrit|laisse entendre|signale|precise|promis|confirme|evoque|fait savoir)|comme (deja )?(annonce|promis|convenu|indique|evoque|entendu|prevu))( (a|au|aux|par|hier|lundi|mardi|mercredi|jeudi|vendredi|lors|dans|de vive|entre|la|en) ?.*)?$`),
			(*reader).besideAnswer, []kind{kYes, kNo, kNot, kNe, kIf, kHedge, kVerb, kPresent, kMode, kEnrol, kName, kEvent, kCancel}, sense{what: wReason, fixed: true}},
		{"after a talk", lazily(`^(suite a|a la suite de|apres|faisant suite a|pour faire suite a|dans le prolongement de|comme suite a) (notre|nos|votre|mon|l|la|un|une|cet|cette) (\w+ ){0,3}(echange|echanges|conversation|entretien|appel|coup de fil|message|mail|courriel|courrier|discussion)\b.*$`),
			(*reader).besideAnswer, []kind{kYes, kNo, kNot, kNe, kIf, kHedge, kVerb, kPresent, kMode, kEnrol, kName, kEvent, kCancel}, sense{what: wReason, fixed: true}},
		{"the others kept away", lazily(`^(car |puisque )?(mes|nos|ma|mon|notre|les autres|l equipe|toute l equipe|le reste de l equipe|l apres midi|la suite|le reste de la journee|la fin de journee) (\w+ ){0,4}(etant|se trouvant|restant) (\w+ ){0,2}(en conges?|en vacances|absente?s?|indisponibles?|occupe\w*|prise?s?|retenue?s?|mobilise\w*|malades?|souffrante?s?|reduite?|debordee?s?|en formation|en deplacement|ailleurs|au complet|incomplete?|clairsemee?)( .*)?$`),
			(*reader).besideAnswer, []kind{kName, kYes, kNo, kEnrol, kMode, kSelf, kIf, kHedge, kEvent, kReplaces, kVerb}, sense{what: wReason, fixed: true}},
		{"in spite of it", lazily(`^(et |mais )?(bien que|bien qu|quoique|quoiqu|encore que|encore qu|quand bien meme) .*$`),
			(*reader).besideAnswer, []kind{kName, kVerb, kPresent, kAvail, kNo, kCancel, kMode, kEnrol, kYes, kHedge, kRelation, kCompany, kUnnamed, kReplaces, kSeat, kLunch, kDiet}, sense{what: wReason, fixed: true}},
		{"had said yes", lazily(`^(j|je|nous) (vous )?(ai|avons|avais|avions) (deja |certes |bien |pourtant |d abord )*(repondu|dit|ecrit|confirme|annonce|promis|accepte) (oui|present|favorablement|positivement|ma venue|ma presence|ma participation|votre invitation)( \w+){0,8}$`),
			(*reader).refusesOnly, []kind{kName, kNot, kNe, kNo, kIf, kHedge, kEvent}, sense{what: wPast, fixed: true}},
		{"the house is not missing", lazily(`^(mais |et |toutefois |cependant |neanmoins |en revanche )*(le|la|l|notre|nos|les) (\w+ ){1,5}((y )?(sera|seront)( \w+){0,2} (bien )?representee?s?|(n y |ne |n )(sera|seront|restera|resteront)( \w+)? (pas|point|nullement) (\w+ )?(absente?s?|en reste|oubliee?s?|vides?))( pour autant| a l appel| ce jour la)?$`),
			(*reader).namedCome, []kind{kName, kSelf, kThird, kRelation, kUnnamed, kIf, kHedge, kMode, kReplaces, kStranger}, sense{what: wReason}},
		{"all the more", lazily(`^(et |mais |c est )?(avec )?d autant (plus|mieux|moins)?( (de |d )?\w+)? ?(que|qu) (le|la|les|l|ce|cette|ces|cet|votre|vos|c|ca|cela|il s agit|mon|ma|mes|notre|nos|j ai|j y|je (travaille|connais|suis concernee?)|nous (travaillons|connaissons|menons)) .*$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kVerb, kPresent, kAway, kNo, kCancel, kNot, kNe, kIf, kHedge, kEnrol, kMode, kLunch, kUnnamed, kCompany, kStranger, kWhen, kOr, kReplaces, kMeeting}, sense{what: wReason}},
		{"somebody else hesitates", lazily(`^(mais |et |par ailleurs |en revanche )?(mon|ma|mes|notre|nos|un|une|des|d autres) .*\b(hesite|hesitent|reflechit|reflechissent|se tate|se tatent|attend|attendent|ne sait|ne savent)\b( \w+){0,4}$`),
			(*reader).theyWillWrite, []kind{kName, kSelf, kIf, kEvent, kVerb, kPresent, kMode, kReplaces}, sense{what: wReason}},
		{"takes somebody elsewhere", lazily(`^(et |car |donc )?c est moi qui (l|les|la|le|lui|leur) (accompagne|accompagnerai|emmene|emmenerai|conduis|conduirai|garde|garderai|depose|amene|amenerai|veille|recupere)( ce jour la)?$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kMode, kIf, kHedge}, sense{what: wReason}},
		{"promised elsewhere", lazily(`^(mais |car |or )?(j ai|nous avons|je me suis engagee? a|je suis engagee?) (deja )?(promis )?(a (mon|ma|mes|notre|nos|l|la|le) (\w+ ){1,3})?(d |de |a )?(etre|rester|assister|participer|tenir|aider|y etre) (\w+ )?(pour|a|au|aux|dans) (l|la|le|les|un|une|son|leur) \w+( \w+){0,3}$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kMode, kGeneric, kIf, kHedge, kNot, kNe, kLunch}, sense{what: wReason}},
		{"the way home", lazily(`^(et |mais |puis )?(je|nous|on) (repars|repartirai|repartirons|rentre|rentrerai|rentrerons|reprends|reprendrai) (\w+ )?(avec|par|en|dans|a|le|mon|vers) (\w+ ){0,4}(train|bus|car|tgv|ter|voiture|covoiturage|velo|navette)\b.*$`),
			(*reader).comesInPerson, []kind{kName, kIf, kHedge, kNot, kNe, kEvent, kStranger, kWhen, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"not for the opening", lazily(`^(et |mais )?pas (tout a fait |forcement )?(a l heure( de l ouverture| du cafe| pile| dite)?|des (l ouverture|9 ?h|le debut|l aube|le cafe|l accueil)|pour (le cafe|l ouverture|l accueil|le cafe d accueil))$`),
			(*reader).afterFullYes, []kind{kName, kIf, kHedge, kEvent, kMode}, sense{what: wCourtesy}},
		{"hard to leave", lazily(`^(et |car |mais )?il (m|nous) (est|sera|serait) (tres |bien |trop |plutot )?(difficile|complique|delicat|impossible) de (m absenter|nous absenter|quitter|laisser|lacher|fermer) .*$`),
			(*reader).allRemote, []kind{kName, kIf, kHedge, kEvent}, sense{what: wReason}},
		{"leave given", lazily(`^(et |donc )?vous avez (donc |bien )?(mon|ma|notre) (feu vert|accord|aval|benediction|oui)$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kIf, kHedge}, sense{what: wCourtesy}},
		{"somebody to greet", lazily(`^(et |j en profite |j en profiterai )*pour (enfin |aussi |y )?(saluer|revoir|embrasser|remercier|rencontrer|feliciter|retrouver|croiser) .*$`),
			(*reader).profitsBefore, []kind{kNot, kNe, kIf, kHedge, kEnrol, kCancel, kYes, kNo, kReplaces, kReplaced, kHand, kSend, kMode, kLunch, kOr, kStranger, kWhen, kVerb, kPresent}, sense{what: wReason}},
		{"confirmed in writing", lazily(`^(et |donc )?(je|nous) (vous )?(confirme|confirmons|redis|repete|reitere|mets) (ici |donc |bien )?(par ecrit |par ce (message|mail|mot) |par la presente )?ce (que|qu) (j|je|nous) (vous |lui )?(ai|avais|avons|avions) (deja )?(dit|annonce|indique|promis)( (a|au|de|hier|ce|lors|par|la|avant) .*)?$`),
			(*reader).besideAnswer, []kind{kName, kNot, kNe, kIf, kHedge, kMode, kNo, kCancel, kEvent}, sense{what: wReason, fixed: true}},
		{"answered themselves", lazily(`^(et |mais |par ailleurs )?(mon|ma|mes|notre|nos) .*\bvous (a|ont) (deja |bien |egalement |par ailleurs )*(repondu|ecrit|contactee?s?|fait signe)( (de (son|leur) cote|pour (sa|leur) part|directement|elle meme|lui meme|eux memes|elles memes))+$`),
			(*reader).afterOrBeforeAnswer, []kind{kSelf, kNot, kNe, kIf, kHedge, kEvent, kMode, kVerb, kPresent, kReplaces, kNo, kYes}, sense{what: wReason, fixed: true}},
		{"something else put off", lazily(`^(et |donc |alors )*(j annule|je decale|je deplace|je repousse|je reporte|je seche|je saute|j ai annule|j ai decale|j ai deplace|j ai repousse|j ai reporte) (mon|ma|mes|un|une|l|le|la) (\w+ ){0,7}\w+$`),
			(*reader).fullYesGoesOn, []kind{kName, kEvent, kGeneric, kNoun, kSeat, kLunch, kMode, kNot, kNe, kIf, kHedge, kVerb, kPresent, kRelation}, sense{what: wReason}},
		{"while others are at it", lazily(`^(et )?(pendant|alors|tandis|puisque|vu) (que |qu )?(mes|nos|les|mon|ma|notre) (\w+ ){1,3}(est|sont|sera|seront|font|fait|dorment|dort|passent|passe) .*$`),
			(*reader).afterOrBeforeAnswer, []kind{kSelf, kName, kVerb, kPresent, kEvent, kGeneric, kMode, kEnrol, kYes, kNo, kCancel, kNot, kNe, kIf, kHedge, kNoun, kSeat, kReplaces, kLunch}, sense{what: wReason}},
		{"worth it", lazily(`^(et |mais |car |parce que |puisque )*(le|la|l|les|ce|cet|cette|ces|votre|vos|c|ca|cela) ?(\w+ ){0,4}(en )?(vaut|valent|vaudra|vaudront|valait) (bien |largement |vraiment |toujours )*(la peine|le coup|le detour|la chandelle|le voyage|le deplacement)$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kNot, kNe, kIf, kHedge, kRelation, kSelf}, sense{what: wReason}},
		{"the door is open", lazily(`^(et |mais )*si (un jour |jamais |d aventure |par hasard |une autre fois )*(vous|tu) (\w+ ){0,2}(passez|passes|etes|es|venez|viens|traversez|trouvez|repassez|promenez) (\w+ ){0,2}(dans|par|pres|chez|en|du|pas loin|a) .*\b(porte|cafe|bienvenue?s?|visite|visiter|boire|accueil|the)\b.*$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kNot, kNe, kMode, kEnrol, kNoun, kCancel, kHedge, kYes, kNo, kLunch}, sense{what: wReason}},
		{"has no mail", lazily(`^(mais |car |et )?(il|elle|ils|elles) (ne |n )?(a|ont|possede|possedent|utilise|utilisent|consulte|consultent) (pas|ni|plus|aucune?|jamais|guere) (\w+ ){0,2}(internet|adresse|mails?|e mails?|messagerie|boite|ordinateur|courriels?|telephone|portable|smartphone|mobile)( .*)?$`),
			(*reader).nobodyAfar, []kind{kSelf, kName, kEvent, kMode, kVerb, kPresent, kIf, kHedge, kNo, kCancel}, sense{what: wReason}},
		{"when the list opens", lazily(`^(et |donc )?(je|nous) (vous |le |la |l )*(dirai|dirons|redirai|confirmerai|confirmerons|preciserai|ferai signe|reviendrai vers vous|tiendrai au courant|repondrai) (quand|lorsqu|lorsque|des qu|des que|des l|a l|une fois que|une fois) .*\b(inscri\w+|ouv\w+)( \w+){0,4}$`),
			(*reader).doubtsBefore, []kind{kName, kNot, kNe, kCancel, kNo, kYes, kMode, kLunch, kStranger}, sense{what: wLater}},
		{"held at noon", lazily(`^(car |puisqu |puisque |en effet |mais |finalement )*(etant|je suis|je serai|je dois etre|on m)( \w+){0,2} (attendue?|prise?|requise?|convoquee?|attend|retenue?|occupee?|appelee?) (\w+ ){0,2}(midi|dejeuner|repas|pause|12 ?h|13 ?h|treize heures)\b.*$`),
			(*reader).besideNoMeal, []kind{kName, kRelation, kNot, kNe, kIf, kHedge, kMode, kYes, kNo, kEnrol, kCancel, kStranger, kWhen, kVerb}, sense{what: wReason}},
		{"in its meeting", lazily(`^(en|lors de|dans|reunie? en) (sa|leur|notre|son) (derniere |recente )?(seance|reunion|session|assemblee)( \w+){0,4}$`),
			(*reader).answersBehindToo, []kind{kName, kSelf, kNot, kNe, kIf, kHedge, kVerb}, sense{what: wReason, fixed: true}},
		{"approved by the house", lazily(`^((le|la|l|notre) .*)?\b(a emis un avis favorable|a donne son accord|a donne un avis favorable|a approuve|a autorise|a valide)\b (a |pour )?.*\b(participation|presence|venue|deplacement)\b.*$`),
			(*reader).answersBehindToo, []kind{kNot, kNe, kIf, kHedge, kNo, kExcept, kMode}, sense{what: wReason, fixed: true}},
		{"shared out among us", lazily(`^(et |voici |donc )*((nous|je) (avons|ai|sommes|suis) (convenue?s?|decide|choisi) (de |d )(nous )?(repartir|partager)|nous nous (repartissons|partageons|repartirons|sommes repartis|sommes repartie?s?|sommes partage)|(notre|la) (repartition|distribution))\b.*$`),
			(*reader).namedComeBehind, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kExcept, kMode}, sense{what: wReason, fixed: true}},
		{"what the family does", lazily(`^(et |mais |car |or )?(mon|ma|mes|notre|nos) (belle |beau |grand |petit |petite |grande )?(fils|fille|enfants?|aine|ainee|cadet|cadette|petit fils|petite fille|niece|neveu|mari|femme|epouse|epoux|compagnon|compagne|conjoint|conjointe|frere|soeur|mere|pere) .*\b(debarque|debarquent|atterrit|atterrissent|rentre|rentrent|revient|reviennent|passe|passent|soutient|se marie|se marient|accouche|celebre|celebrent|fete|fetent|expose|joue|jouent|demenage|demenagent|a son|a sa|ont leur|entre a|sort de)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kYes, kEnrol, kMode, kIf, kHedge, kReplaces, kSeat, kNoun}, sense{what: wReason, fixed: true}},
		{"refusal taken back", lazily(`^(et |donc |alors |merci d |veuillez |vous pouvez )*(oubliez|oublier|effacez|effacer|annulez|annuler|ignorez|ignorer|rayez|ne tenez (pas|plus) compte de|ne pas tenir compte de|je (retire|annule|reviens sur)) (donc )?(mon|ma) (precedent |precedente |premier |premiere |dernier |derniere )?(refus|reponse negative|non|absence|desistement|forfait|excuses?)( precedente?| d hier| du mois dernier| de (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre))?$`),
			(*reader).yesToNewcomer, []kind{kName, kRelation, kNoun, kSeat, kIf, kHedge, kMode, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"somebody waits for the seat", lazily(`^(et |car |mais |d ailleurs )*(il y a|il y en a|j imagine qu il y a|je suppose qu il y a|il y aura|vous avez) (surement |certainement |sans doute |peut etre |probablement |bien |forcement )*(quelqu un|du monde|des gens|d autres personnes|d autres|une personne|des personnes|des amateurs|une liste) (d attente|sur (la|une|votre) liste.*|(qui )?(attend|attendent|patiente|patientent|en attente|voudrait|voudraient|aimerait|aimeraient|en profitera|en profiteront|en rever\w*|sera content|sera contente|seront contents)\b.*)$`),
			(*reader).refusesOnly, []kind{kName, kSelf, kEvent, kMode, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"somebody will be glad of the seat", lazily(`^(et |car |mais )*(quelqu un( d autre)?|un autre|une autre|d autres) (en )?(sera|seront) (sans doute |surement |certainement |probablement |peut etre )*(content|contente|contents|ravie?s?|heureux|heureuse)( (de|d) (la |le |l |en |y )?(prendre|recuperer|avoir|occuper|profiter)( de)?( ma| cette| la)?( place| chaise)?)?$`),
			(*reader).refusesOnly, []kind{kName, kSelf, kEvent, kMode, kNot, kNe, kIf}, sense{what: wReason, fixed: true}},
		{"if there is a record", lazily(`^(et |mais |toutefois |en revanche |par contre )*(si|s) (il y a |vous |on |par hasard )*(des |les |un |une |le |vos |jamais )*(actes|supports?|documents?|comptes? rendus?|enregistrement|captation|replay|video|videos|synthese|resume|presentations?|diaporamas?|traces? ecrites?|restitution|publiez|diffusez|enregistrez|filmez|mettez en ligne|partagez|envoyez)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kSelf, kWe, kEvent, kMode, kNot, kNe, kVerb, kPresent, kEnrol, kCancel, kSeat}, sense{what: wCourtesy, fixed: true}},
		{"record read with pleasure", lazily(`^(et |mais |alors )*(je|j|nous|on) (le|la|l|les|en|y) (lirai|lirons|lira|relirai|parcourrai|parcourrons|consulterai|consulterons|regarderai|regarderons|ecouterai|visionnerai|decouvrirai|etudierai|diffuserai|diffuserons|partagerai|recevrai|recevrons|serai preneu\w+|suis preneu\w+)( \w+){0,4}$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kMode, kNot, kNe, kIf, kVerb, kPresent, kEnrol, kSeat}, sense{what: wCourtesy, fixed: true}},
		{"what would be if", lazily(`^(et |mais |car )*(si|s) (\w+ ){0,6}(n )?(etait|etaient|etais|avait|avaient|avais|pouvait|pouvais|pouvions|avions|etions|fallait|devais)\b.*$`),
			(*reader).wouldBeside, []kind{kName, kYes, kEvent, kVerb, kPresent, kMode, kSeat, kEnrol, kNoun, kYou}, sense{what: wReason, fixed: true}},
		{"where a thing stands", lazily(`^(car |mais |et |comme |cette semaine la |ce jour la )*(le|la|l|les|notre|nos|mon|ma|mes) \w+( \w+){0,3} (sera|seront|est|sont) (deja |encore |justement |alors )*\w+e?s? (a|en|au|aux|dans|sur|par|toute|ce|cette|chez|pour|devant)\b.*$`),
			(*reader).refusesOnly, []kind{kSelf, kWe, kName, kRelation, kUnnamed, kCompany, kThird, kEvent, kHedge, kIf, kNot, kNe, kNo, kYes, kEnrol, kNoun, kSeat, kReplaces, kReplaced, kHand, kSend, kPresent, kMode, kLunch, kFunction, kDepend, kAvail}, sense{what: wReason, fixed: true}},
		{"not seen before", lazily(`^(et |car |mais |pardon |desolee? )*(je|j|on|nous) (ne |n )?(avais|ai|avions|avons|a) (pas|jamais) (bien |tout de suite |encore )?(vu|lu|remarque|repere|trouve|fait attention|pense a|coche|recu)\b.*$`),
			(*reader).answersOrNeeds, []kind{kName, kRelation, kEvent, kIf, kHedge, kMode, kVerb, kPresent, kSeat, kEnrol, kNo, kYes, kNoun}, sense{what: wReason, fixed: true}},
		{"not counted for that", lazily(`^(et |donc |alors |du coup )*(pas besoin|inutile|pas la peine|ce n est pas la peine) (de|d) (me |m |nous )?(compter|prevoir|reserver|commander|garder|inscrire)( quelque chose| rien)? (pour|a) (ca|cela|le repas|le dejeuner|midi)$`),
			(*reader).behindOwnMeal, []kind{kName, kRelation, kEvent, kIf, kHedge, kMode}, sense{what: wDetail, lunch: "no", self: true, fixed: true}},
		{"what the allergy does", lazily(`^(et |car |donc |sinon |mais )*(une?|la|le|les|des|deux) (simple |seule? |petite? |moindre |minuscule )?\w+( (de|d) \w+)?( \w+)? (m|me) (envoie|envoient|enverrait|expedie|expedient|conduit|conduirait|mene|menerait|ferait atterrir|fait atterrir) (directement |tout droit |direct )?(aux|a l|a) (urgences|hopital|reanimation)( \w+){0,2}$`),
			(*reader).tellsNeed, []kind{kName, kRelation, kEvent, kMode, kNot, kNe, kIf, kHedge}, sense{what: wReason, fixed: true}},
		{"what the device cannot", lazily(`^(et |car |mais |meme )*(mon|ma|mes|les|l|un|une|des) (appareils?|protheses?|fauteuil|cannes?|bequilles?|deambulateur|implants?|lunettes|oreilles?|yeux|genoux?|hanches?|jambes?|dos) ?(\w+ )?(ne |n )?(font|fait|suffit|suffisent|corrigent?|remplacent?|rattrapent?|permettent?|est|sont|passe|passent|aiment?) (pas|plus|guere|jamais)\b.*$`),
			(*reader).tellsNeed, []kind{kName, kRelation, kEvent, kMode, kVerb, kPresent, kIf, kHedge, kNo, kYes}, sense{what: wReason, fixed: true}},
	}
}

// yesToNewcomer says whether somebody who is not registered for anything says yes in another clause than i, and nobody says no.
func (r *reader) yesToNewcomer(i int) bool { return len(r.in.Registered) == 0 && r.fullYesBeside(i) }

// behindOwnMeal says whether the clause before i, in its sentence, tells that the sender does not eat with us.
func (r *reader) behindOwnMeal(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wDetail && before.sense.lunch == "no" && len(before.sense.names) == 0
}

// wouldBeside says whether the clause before i, in its sentence, tells what the sender would do, where all that they answer is a no; it is none then.
func (r *reader) wouldBeside(i int) bool {
	before := r.before(i)
	if before == nil || !r.refusesOnly(i) || !before.unsettled() || !r.would(before) || bearsOn(before.tags, kName, kVerb, kPresent, kEvent, kMode) {
		return false
	}
	before.sense = sense{what: wReason, rule: "what would be if"}
	return true
}

// answersOrNeeds says whether another clause than i answers, or tells a need.
func (r *reader) answersOrNeeds(i int) bool { return r.afterOrBeforeAnswer(i) || r.tellsNeed(i) }

// tellsNeed says whether another clause than i tells a need of the sender's.
func (r *reader) tellsNeed(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wDetail || s.what == wDecision) && (s.diet != "" || s.access != "") && len(s.names) == 0 {
			return true
		}
	}
	return false
}
