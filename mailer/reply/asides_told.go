package reply

// Small talk around an answer: how long ago they met, what somebody told of these days, leave that was given, who minds the shop meanwhile. See asides.go.

const (
	// ofWork is where somebody is relieved at work, and at no meeting.
	ofWork = `(guichet|accueil|boutique|magasin|bureau|secretariat|standard|caisse|comptoir|salon|cabinet|atelier|garage|restaurant|bar|poste|permanence|ecole|creche|cantine|bibliotheque|mediatheque|ludotheque|club|classe|cuisine|maison|rayon|cours)`
	// goodWord is what is good of a day.
	goodWord = `(bien|super|top|genial|chouette|sympa|sympathique|interessante?s?|enrichissante?s?|passionnante?s?|convivial\w*|chaleureu\w+|instructi\w+|utiles?|formidables?|excellente?s?|riches?|stimulante?s?|vivante?s?|agreables?|de qualite|une (bonne|belle|super|tres bonne|tres belle) (journee|experience|ambiance|rencontre))`
	// chief is who gives somebody leave.
	chief = `(chef\w*|directrice|directeur|direction|hierarchie|responsable|employeur|patron\w*|president\w*|maire|mari|femme|conjointe?|n 1|manager|cadre|inspect\w+|service|tutrice|tuteur|maitresse de stage|maitre (de stage|d apprentissage)|proviseure?|principale?|formatrice|formateur|ecole|association)`
	// goThere is what somebody is let do.
	goThere = `(y |a |de |d |pour |que je |pour que j |pour que je |que j )*(m y rendre|m y inscrire|y aller|y aille|y assister|y participer|y etre|venir|vienne|participer|participe|assister|assiste|etre presente?|etre la|me joindre a vous|me liberer|m absenter|prendre ma journee)`
)

// toldAsides are such asides; their words could stand against an answer.
func toldAsides() []aside {
	return []aside{
		{"not seen for long", lazily(`^(et |mais |dis donc |oh )*(ca|cela|voila|il y a)( deja| bien)* ?(fait|faisait)?( deja| bien| tres| trop| si| quand meme| un petit)* ?(longtemps|un bail|une eternite|une paye|un moment|des lustres|des annees|des mois|plusieurs (mois|annees)|plus d un an|plus de \w+ ans|\w+ (ans|mois|annees)|pas mal de temps)( deja| maintenant)? (que|qu) (on|nous|je|l on) (ne |n )(s est|nous sommes|s etait|nous etions|t ai|vous ai|vous avais|s)( pas| plus)+( vue?s?| croisee?s?| parle| rencontree?s?| retrouvee?s?| donne de nouvelles)+( (depuis|je crois|a|au|en|chez) ?.{0,40})?$`),
			(*reader).answersForAny, untakenButHedge(kEvent), sense{what: wCourtesy, fixed: true}},
		{"of use to the house", lazily(`^(et |c est |ce sera |cycle |programme |sujet |theme |contenu |initiative |un )*(programme |sujet |theme |cycle )?(tres|fort|vraiment|particulierement|si|bien|extremement) (interessante?s?|utiles?|riches?|precieu\w+|pertinente?s?|enrichissante?s?|instructi\w+|stimulante?s?|inspirante?s?) pour (nos|mes|notre|mon|ma) (equipes?|agents|structure|services?|collectivite|commune|pratiques?|metiers?|projets?|territoire|association|travail|quartiers?)$`),
			(*reader).answersForAny, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kNo, kCancel, kSeat, kEnrol, kVerb, kPresent, kEvent, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"what is being built", lazily(`^(et |car |d autant que |surtout que )*((le|ce) (sujet|theme)( de (cette annee|la journee|la rencontre))?|ca|cela) (me |nous |m )?(parle|interesse|rejoint|resonne|touche|concerne|tombe bien|fait echo|tombe a pic)( encore plus| encore| vraiment| beaucoup| particulierement| directement| bien| fort| tres| pile)* ?(avec|a|dans)? (ce (que|qu)|le projet (que|qu)|tout ce (que|qu)) ?(on|nous|j|je) (est|sommes|suis|essaie|essayons|tente|tentons|monte|montons|prepare|preparons|lance|lancons|developpe|developpons)( en train| actuellement)*( de| d)?( (monter|construire|mettre en place|lancer|developper|creer|faire|preparer|batir))?( (sur|dans|pour) (le|la|l|notre|nos|mon) ?(quartiers?|territoire|commune|ville|association|etablissement|structure|college|secteur|lycee))?$`),
			(*reader).fullYesBut, []kind{kName, kNe, kIf, kOr, kMode, kNo, kCancel, kSeat, kEnrol, kEvent, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"last seen", lazily(`^(et |mais |d ailleurs )*(on|nous) (ne |n )(s est|nous sommes|s etait)( pas| plus)+( vue?s?| croisee?s?| parle| rencontree?s?| retrouvee?s?)( (depuis|a|lors|au|en)\b.{0,40})?$`),
			(*reader).answersForAny, untakenButHedge(kEvent), sense{what: wCourtesy, fixed: true}},
		{"what somebody told of these days", lazily(`^(et |qui |d ailleurs |puis |meme que )*(elle|il|elles|ils|on|(ma|mon|mes|une|un|notre|nos|des) \w+( \w+)?) (m|nous|me l|m en) (a|ont|avait|avaient)( toujours| deja| bien| souvent)* (dit|raconte|assure|rapporte|affirme|vante) (que|qu) (c|ca|cela|elle|elles|ces \w+|vos \w+|ce|la derniere|la journee|les journees|les rencontres) ?(etait|est|etaient|sont|valait|vaut|avait ete)( toujours| vraiment| tres| super| hyper| trop| vachement| particulierement| a chaque fois)* (` + goodWord + `|le detour|le coup|la peine)( et( tres| vraiment)? ` + goodWord + `)?$`),
			(*reader).answersForAny, []kind{kName, kNot, kNe, kIf, kOr, kMode, kNo, kEnrol, kCancel, kSeat, kLunch, kReplaces}, sense{what: wReason, fixed: true}},
		{"leave given", lazily(`^(et |car |d ailleurs |bonne nouvelle |comme |puisque )*(je suis [\w ]{3,50} et )?(ma|mon|notre|le|la|l) ?` + chief + `( (de|d|du|des) [\w ]{2,25})? ((m|me|nous) ?(y )?(a |ont )?(bien |deja |donc |gentiment )*(autorise|autorisee|laisse|permet|permis|libere|liberee|encourage|encouragee)( la journee| toute la journee| pour la journee| ce jour la)?( a| de| d)?|est (d accord|ok|partante?|favorable)( pour)?( que)?|accepte( que)?|a accepte( que)?|veut bien( que)?)( ` + goThere + `)?( sans (souci|probleme|hesiter)| avec plaisir| volontiers)?$`),
			(*reader).fullYesOfSelf, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kNo, kCancel, kSeat, kReplaces, kReplaced, kHand, kPart, kHour, kStranger, kWhen, kEvent, kUnnamed, kCompany, kAlso}, sense{what: wReason, fixed: true}},
		{"relieved at work", lazily(`^(et |car |comme |puisque )*(ma|mon|une|un|notre) (collegue|vendeuse|vendeur|apprentie?|associee?|stagiaire|employee?|salariee?|soeur|frere|fille|fils|mari|femme|mere|pere|remplacante?|voisine?|amie?|binome|adjointe?)( \w+)? (me|va me|peut me|pourra me|a accepte de me|veut bien me|me) ?(remplace|remplacer|remplacera|depanne|depannera|relaie|releve) (au|a la|a l|a mon|a ma|dans mon|dans ma|derriere le|en|pour la|pour le) ?` + ofWork + `( (ce jour la|ce jeudi|le \d+( mai)?|pour la journee|toute la journee|la journee))?( donc| du coup| alors)?$`),
			(*reader).fullYesGoesOn, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kNo, kCancel, kSeat, kHand}, sense{what: wReason, fixed: true}},
		{"asked to be relieved", lazily(`^(et |donc |alors )*(j ai|nous avons|je viens de) (deja )?(demande|demander|obtenu|propose|reussi) a (ma|mon|une|un|notre) (collegue|vendeuse|vendeur|apprentie?|associee?|stagiaire|employee?|salariee?|soeur|frere|fille|fils|mari|femme|mere|pere|voisine?|amie?|binome|adjointe?)( \w+)? de (me (remplacer|depanner|relayer|relever)|prendre (ma permanence|mon service|ma garde)|garder (les|mes|la|le|mon) \w+|tenir (la|le|ma|mon) ` + ofWork + `)( (ce jour la|au magasin|a la boutique|a l accueil|pour la journee))?$`),
			(*reader).agreedBehind, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kNo, kCancel, kSeat, kHand}, sense{what: wReason, fixed: true}},
		{"a coffee together", lazily(`^(et |comme ca |ainsi |alors )*(on|nous) (pourra|pourrons|va pouvoir|allons pouvoir|prendra|prendrons|se prendra|ira|boira|boirons|trouvera|trouverons)( bien| enfin| aussi| peut etre| surement)* ?(se |nous |bien )*(prendre |boire |partager |aller |trouver )?(un (petit )?(cafe|the|verre|moment|pot|coup)|papoter|bavarder|discuter|blaguer|rigoler|se raconter .{3,40}|rattraper le temps perdu)( (ensemble|a la pause|sur place|entre nous|tous les deux|toutes les deux|pour discuter|au passage))?( et (se |nous )?(raconter|papoter|bavarder|discuter|parler|refaire|echanger|reparler|donner) ?.{0,60})?$`),
			(*reader).fullYesBut, []kind{kName, kNot, kNe, kIf, kOr, kMode, kNo, kYes, kCancel, kSeat, kEnrol, kReplaces, kEvent, kStranger, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"no gift for screens", lazily(`^(et |mais |car |parce que |sachant que |je vous previens que |je precise que |enfin )*(je|j|on) (ne |n )?(suis|est|y connais|comprends|maitrise)( pas| rien| pas grand chose| plus| toujours pas)*( tres| trop| bien| franchement| vraiment| du tout| super| pas)* ?(douee?s?|a l aise|forte?|experte?|habile|calee?|une? (experte?|pro|as|championne?)|debrouillarde?|branchee?|au point|ca|nulle?|novice|debutante?|geniale?|grand chose|rien)? ?((avec|en|sur|a|de|pour|dans) (ca|cela|tout ca|l informatique|les ordinateurs|les ordis|la technique|internet|informatique|ces (choses|outils|trucs|machines)( la)?|ce genre de choses|zoom|teams|la visio|le numerique|tout cela|la technologie|les machines))?$`),
			(*reader).allRemoteBut, []kind{kName, kIf, kOr, kYes, kNo, kCancel, kSeat, kEnrol, kEvent, kVerb, kPresent, kAvail, kModal}, sense{what: wCourtesy, fixed: true}},
		{"needed by the employer", lazily(`^(et |car |en effet )*(mon employeur|mon chef|ma cheffe|ma direction|mon patron|ma responsable|mon responsable|la mairie|le lycee|mon ecole|mon etablissement|il|elle|ils) (en a|en ont|en aura|me la demande|me le demande|l exige|la demande|le demande|en demande une?|la reclame|me la reclame|en a absolument|l a demandee?)( absolument| toujours)*( besoin)?( (pour (me liberer|mon dossier|justifier .{3,30}|me defrayer|mes heures|mon absence|les rh|la paie|mes frais)|comme justificatif|a chaque fois|rapidement|avant))?$`),
			(*reader).besidePaper, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kNo, kCancel, kSeat, kEnrol, kEvent, kStranger, kReplaces}, sense{what: wReason, fixed: true}},
		{"looked into it", lazily(`^(apres avoir|apres|ayant) (bien )?(regarde|verifie|consulte|echange|discute|vu|parle|fait le point|reflechi|concertation|verification|consultation|reflexion|discussion|echange)( (de|d|mon|ma|mes|nos|notre|l|la|le|les|avec|en|dans|sur|a|au|aupres|ensemble|du)\b.{0,60})?$`),
			(*reader).answersForSelf, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kNo, kYes, kVerb, kPresent, kCancel, kSeat, kEnrol, kEvent, kStranger, kReplaces, kReplaced}, sense{what: wReason, fixed: true}},
		{"hopes for a next time", lazily(`^(et |mais |donc )*(j|je|nous|on) (espere|esperons|compte|comptons|souhaite|souhaitons)( bien| vivement| vraiment| donc| neanmoins| cependant| fort| tout de meme)* (pouvoir |bien |avoir l occasion de )*(me |nous |se |vous |y |m y |)?(rattraper|rejoindre|etre (des votres|presente?s?|la|parmi vous|disponibles?|libres?|avec vous)|venir|participer|assister|retrouver|croiser|voir|rencontrer|joindre a vous)( vous)? (a |lors d |lors de |pour |des )?(une|la|l|les|vos|le)? ?(autre fois|prochaine fois|prochaine|prochaines|autre occasion|prochaine occasion|automne|rentree|an prochain|annee prochaine|prochaine rencontre|prochaine edition|prochaines (rencontres|editions|fois)|fois prochaine|plus tard|une autre date)$`),
			(*reader).refusesBut, []kind{kName, kNot, kNe, kIf, kOr, kMode, kNo, kYes, kCancel, kSeat, kEnrol, kEvent, kStranger, kReplaces}, sense{what: wCourtesy, fixed: true}},
		{"what was asked", lazily(`^(et |mais |donc )*(vous|tu) (me |m )?(demandez|demandiez|demandes|avez demande|voulez savoir|souhaitez savoir|voudriez savoir|interrogez|attendez de savoir) (si|s) (je|j|nous|on) (\w+ ){0,6}\w+$|^(et |mais )?(vous|tu) (me |m )?(demandez|demandiez|voulez|attendiez|attendez) (ma|une) (reponse|confirmation)$`),
			(*reader).answeredNext, []kind{kName, kNot, kNe, kMode, kNo, kYes, kOr, kStranger, kLunch, kReplaces, kRelation}, sense{what: wCourtesy, fixed: true}},
		{"how near it is", lazily(`^(et |car |d ailleurs |en plus |sachant que )*(la gare|l arret( de (bus|tram))?|le parking|la salle|le tram|le bus|mon (bureau|travail)|la halte) (est|se trouve|sont|passe|s arrete)( juste| vraiment| tout| quasiment)* (a (deux pas|cote|(\w+|\d+) (minutes?|min|mn|metres|m|km)( a pied)?)|pres|devant|pratique|en face)( (de|d|du) (la salle|chez moi|chez vous|la mairie|l \w+))?$`),
			(*reader).fullYesBut, untaken(kNe, kEvent), sense{what: wReason, fixed: true}},
		{"to tell all", lazily(`^(si|pour) (vous voulez|tu veux|vous|tout)? ?tout (savoir|dire|vous dire)$`),
			(*reader).answersForAny, []kind{kName}, sense{what: wCourtesy, fixed: true}},
		{"shift exchanged", lazily(`^(et |car |comme |puisque |bonne nouvelle )*(je me suis (arrangee?|organisee?|debrouillee?)|(j ai|j ai pu|nous avons) (echange|permute|troque|change|decale|echanger|permuter|decaler|changer)( de)? ?(ma|mon|mes|de)? ?(garde|service|permanence|poste|planning|jour|horaires|astreinte|tour|rendez vous|rdv|cours)s?( de \w+)?)( (avec|aupres de|aupres d) (un|une|ma|mon|mes|des|l) ?(collegues?|binome|associee?|remplacante?|autre \w+|equipe|voisine?|camarade))?( pour (mon service|ma garde|ma permanence|mes horaires|mon poste|la boutique|etre libre|pouvoir venir))?( ce jour la)?$`),
			(*reader).fullYesOfSelf, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kNo, kCancel, kSeat, kEvent, kReplaces}, sense{what: wReason, fixed: true}},
		{"contract that ends", lazily(`^(et |car |comme |mais )*(mon|notre|ma) (contrat|stage|service civique|mission|cdd|alternance|formation|bail|titre de sejour)( actuel(le)?| de travail)? (se termine|s arrete|prend fin|finit|s acheve|arrive a (echeance|son terme|terme))( (le|fin|en|debut|mi|a) [\w ]{2,20})?$`),
			(*reader).doubtsOnly, []kind{kName, kNot, kNe, kIf, kEvent, kMode}, sense{what: wReason, fixed: true}},
		{"God willing", lazily(`^(et |donc )?(je|j|nous|on) (\w+ ){0,2}(serai|serons|sera|viendrai|viendrons|viens|participerai|y serai) ?(presente?s?|la|des votres|avec vous|parmi vous)? ?(le 28( mai)?)? ?(inch allah|inchallah|inshallah|incha allah|si dieu (le )?veut)$`),
			(*reader).yesBut, []kind{kName, kNot, kNe, kOr, kMode, kNo, kCancel, kSeat, kEnrol, kStranger, kReplaces, kHedge}, sense{what: wCourtesy, fixed: true}},
	}
}

// answeredNext says whether the clause behind i is a plain answer of the sender's.
func (r *reader) answeredNext(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		if s := r.list[k].sense; s.what != wCourtesy {
			return s.what == wDecision && s.self && !s.maybe && len(s.names) == 0
		}
	}
	return false
}

// agreedBehind says whether the clause behind i says that who was asked agreed, and a full yes of the sender's follows it.
func (r *reader) agreedBehind(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence > r.list[i].sentence+1 || !saidYes.MatchString(r.list[i+1].plain()) {
		return false
	}
	r.list[i+1].sense = sense{what: wReason, rule: "agreed to it"}
	return r.fullYesOfSelf(i)
}

// settleOldTimes takes "je crois" behind how long ago they met for a part of it.
func (r *reader) settleOldTimes() {
	met := -1
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.sense.rule == "not seen for long" || c.sense.rule == "last seen":
			met = c.sentence
		case c.sentence == met && c.sense.what == wSuspect && has([]string{"je crois", "il me semble", "je crois bien", "si je ne me trompe", "je pense"}, c.plain()):
			c.sense = sense{what: wCourtesy, rule: "since when, I think"}
		case c.sense.what == wDecision:
			met = -1
		}
	}
}

// saidYes is "et elle a accepté".
var saidYes = lazily(`^(et |donc )?(elle|il|c est) (a (dit oui|accepte)|est d accord|veut bien|d accord|bon|arrange|accepte|est ok|regle)( (tout de suite|sans hesiter|avec plaisir|volontiers))?$`)

// besidePaper says whether the sender asked for a paper just before clause i, beside a full yes.
func (r *reader) besidePaper(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if o := &r.list[k]; o.sense.what == wQuestion && askedPaper.MatchString(o.plain()) {
			return r.fullYesBut(i)
		}
	}
	return false
}

// askedPaper is what an employer wants to see.
var askedPaper = lazily(`\b(convocation|attestation|justificatif|certificat|invitation officielle|ordre de mission|programme|document|papier|courrier|facture|devis|convention)s?\b`)

// allRemoteBut says whether the sender follows by video, whatever clause i says.
func (r *reader) allRemoteBut(i int) bool {
	return r.asReason(i, func(i int) bool { return r.allRemote(i) })
}
