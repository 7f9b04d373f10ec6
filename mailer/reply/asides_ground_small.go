package reply

// Small grounds and remarks beside an answer. See asides_ground.go.

// smallGroundAsides are such asides.
func smallGroundAsides() []aside {
	return append(talkedOf(), append(missedOf(), append(sidelongAsides(), afarGrounds()...)...)...)
}

// talkedOf are of the weather, the talk there, and how the sender heard of the day.
func talkedOf() []aside {
	return []aside{
		{"hopes for fair weather", lazily(ahead + `(tout )?(en )?(esperant|j espere|nous esperons|esperons|on espere|pourvu|croisons les doigts|en croisant les doigts|je croise les doigts|en souhaitant|souhaitons)( bien| tous| toutes| vivement| juste| seulement)*( pour)? (que|qu) (le soleil|le temps|la meteo|le beau temps|la pluie|la canicule|le ciel|la chaleur|le froid|il fera|il fasse|il ne pleuv\w+|l orage|le vent|la neige|le printemps)( .{0,60})?$`),
			(*reader).answersOfSelf, []kind{kName, kSelf, kIf, kOr, kMode, kRelation, kEnrol, kCancel}, sense{what: wCourtesy, fixed: true}},
		{"weather to be", lazily(ahead + `(il|ca|le soleil|le temps|la meteo) (fera|va faire|devrait faire|fait|faisait|sera|devrait etre|brillera|annonce|pleuvra)( surement| sans doute| peut etre| probablement| certainement| normalement| bien| si| tres| toujours| souvent| encore| enfin)* ?(beau|chaud|bon|doux|frais|froid|soleil|un temps \w+|meilleur|au rendez vous|de la partie|la|present|du beau temps)?( (et|sur|dans|en|a|au|ce|cette|ces|pour|comme|d ici) .{2,40})?$`),
			(*reader).fullYesOfSelf, untakenButHedge(kEvent, kRelation, kSelf, kLunch, kNot), sense{what: wCourtesy, fixed: true}},
		{"will be talked of there", lazily(ahead + `(comme ca |ainsi |la bas |sur place )*(on|nous) (y |en |s |nous |se )*(pourra|pourrons|va|allons|va pouvoir|aura|aurons)?( surement| sans doute| peut etre| certainement| forcement| bien| enfin| aussi| en)* ?(l occasion (de|d) |le temps (de|d) |le plaisir (de|d) )?(y |en |s |se |nous )*(profiter|profitera|profiterons|parler|parlera|parlerons|reparler|reparlera|reparlerons|discuter|discutera|discuterons|echanger|echangera|echangerons|bavarder|bavardera|papoter|papotera|revoir|reverra|reverrons|retrouver|retrouvera|retrouverons|trinquer|trinquera|comparer|comparera|comparerons|inspirer|inspirera|visiter|faire connaissance|fera connaissance|ferons connaissance|refaire le monde|rencontrer|rencontrera)( .{2,80})?$`),
			(*reader).fullYesOfSelf, untakenButHedge(kRelation, kNot, kNe, kLunch, kPlus, kStranger, kWhen, kCompany, kUnnamed), sense{what: wReason, fixed: true}},
		{"nothing like meeting", lazily(ahead + `(rien ne (vaut|remplace|remplacera|vaudra)|il n y a rien (de tel|de mieux)|c est (quand meme |tout de meme |toujours |tellement )*(mieux|plus (sympa|agreable|convivial|chaleureux|vivant|riche)))( .{0,30})? (vrai|vraie rencontre|en personne|face a face|presentiel|vive voix|contact humain|rencontre|rencontrer|se voir|chair et en os|le reel|le contact|les echanges directs)\b.{0,30}$`),
			(*reader).comesInPerson, []kind{kName, kIf, kHedge, kOr, kSelf, kEvent, kLunch, kRelation}, sense{what: wReason, fixed: true}},
		{"told of it by somebody named", lazily(ahead + `((mon|ma|notre|un|une|l) .{2,50}|(m|mme|monsieur|madame) \w+( \w+)?|\w+ \w+) (m|me|nous) (a|avait|ont|avaient)( deja| beaucoup| souvent| chaudement| vivement| bien| d ailleurs| tellement)* (recommandee?|conseille|parle|vante|signale|fait connaitre|fait decouvrir|(transmis|fait suivre|fait passer|montre|envoye|transfere|relaye) (votre|vos|l|le|la|cette|ce) (\w+ )?(message|invitation|mail|courriel|courrier|programme|lettre|affiche|annonce|info|information|lien)|dit (beaucoup|le plus grand|du|que du|grand) bien|informee?|orientee?|aiguillee?)( \w+){0,12}$`),
			(*reader).toldByThem, []kind{kPresent, kYes, kNo, kEnrol, kCancel, kReplaces, kReplaced, kHand, kSend, kNot, kNe, kIf, kHedge, kOr, kMode, kLunch, kAlso, kSelf, kWe, kPlus}, sense{what: wReason, fixed: true}},
		{"good told of it", lazily(ahead + `(on|plusieurs personnes|des collegues|beaucoup de gens|beaucoup|tout le monde|mes collegues|les collegues|une amie|un ami|une collegue|un collegue) (m|nous) en (a|ont|avait|avaient) (\w+ )?(dit|parle|fait|chante)( \w+){0,4} (bien|eloges?|compliments|louanges)\b.{0,40}$`),
			(*reader).answersOfSelf, untaken(kNot, kNe, kPresent, kStranger), sense{what: wReason, fixed: true}},
		{"the matter matters", lazily(ahead + `(la question|le sujet|le theme|ce sujet|ce theme|la thematique|cette thematique|cette question|ces questions|ces sujets|le devenir|l avenir|la place)( (de|du|des|d)( \w+){1,6}?)? (nous|m|me|l) ?(occupe|preoccupe|mobilise|travaille|passionne|tient (a|particulierement a) coeur|tiennent a coeur|interpelle|concerne|occupent|preoccupent|passionnent|concernent|anime|touche|touchent|trotte|interesse|interessent|parle|parlent)( .{2,60})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kLunch, kReplaces, kModal}, sense{what: wReason, fixed: true}},
		{"never yet", lazily(ahead + `(je|nous|on) n (ai|avons|a|avais|avions)( encore| malheureusement| pourtant)* jamais( encore)? (eu l occasion d |eu l occasion de |eu la chance de )?(participe|participer|assiste|assister|suivi|suivre|vu|venue?|venir|utilise|utiliser|fait|faire|teste|essaye|essayer|mis les pieds|entendu|rencontre|visite|visiter|connaitre|rencontrer|decouvrir|entendre|mettre les pieds|connu)( (a|au|aux|d|de|du|une?|aucune?|dans|chez|en|vos|votre|ce|cette|ces|la|le|les|l|zoom|teams)( \w+){0,8})?$`),
			(*reader).answersForSelf, []kind{kName, kIf, kHedge, kEnrol, kCancel, kRelation, kReplaces, kHand, kSend, kLunch, kYes, kNo}, sense{what: wReason, fixed: true}},
		{"behind with work", lazily(ahead + `.*\b(pris|prendre|prend|prends|prenons|accumule|accumuler|accumulons|rattraper|rattrape|rattrapons|beaucoup|un peu|cause de mon|excuser mon|pardonner mon|suis|sommes|etais) (\w+ )?(du |de |en |d un |mon |ce |le )?retard (dans|sur|a repondre|de reponse|de courrier|de mails|des|du|involontaire|pour (repondre|lire|traiter))( .{2,60})?$`),
			(*reader).answersForSelf, []kind{kName, kEvent, kIf, kHedge, kOr, kVerb, kPresent, kAway, kYes, kNo, kCancel, kMode, kLunch, kReplaces, kHour}, sense{what: wCourtesy, fixed: true}},
		{"a talk remembered", lazily(ahead + `.*\b(l|la|les|votre|vos|cette|ces|des|une|d|de l|son|sa) (\w+ )?(interventions?|intervenante?s?|temoignages?|table ronde|tables rondes)\b( .{2,70})?$`),
			(*reader).talkRemembered, []kind{kIf, kHedge, kOr, kNot, kNe, kVerb, kPresent, kYes, kNo, kEnrol, kCancel, kRequest, kMode, kLunch, kReplaces, kModal, kFuture}, sense{what: wReason, fixed: true}},
		{"tells it at home", lazily(ahead + `(je|nous|on) (en |leur |lui |vous )?(ferai|ferons|fera) (passer|suivre|circuler|profiter|remonter|part|un (petit |rapide |bref )?(compte rendu|retour|point|resume|topo)|le (compte rendu|retour|point)|remonter)( .{2,70})?$|` + ahead + `(je|nous|on) (en |leur |lui )?(transmettrai|transmettrons|diffuserai|diffuserons|relaierai|relayerai|partagerai|partagerons|rapporterai|rapporterons|restituerai|raconterai|raconterons|rendrai compte|rendrons compte|presenterai|ferai circuler|distribuerai|resumerai) (ensuite |bien |tout |ca |cela |aussi |volontiers )*(le|la|les|l|vos|mes|ce|cette|de|a|au|aux|ensuite|des|tout) .{2,70}$`),
			(*reader).toldAtHome, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kVerb, kPresent, kAway, kYes, kNo, kEnrol, kCancel, kMode, kLunch, kReplaces, kReplaced, kSeat, kDiet, kAccess}, sense{what: wReason, fixed: true}},
		{"calls to take", lazily(ahead + `(je|j|nous) (aurai|aurons|devrai|pourrai|poserai|prendrai|apporterai)( peut etre| sans doute| surement| probablement)+ (quelques|des|une?|deux|plusieurs|deux ou trois|trop de|beaucoup de) (\w+ )?(appels?|coups de fil|questions?|photos?|notes|idees?|choses a (dire|raconter|montrer)|documents?|remarques?|exemples?)( .{2,40})?$`),
			(*reader).yesButDoubt, []kind{kName, kIf, kNot, kNe, kEnrol, kCancel, kNo, kReplaces, kEvent, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"ground of the delay", lazily(ahead + `d ou (mon|ma|notre|cette|ce|le|la) (petit |leger |long )?(retard|reponse|silence|delai|oubli|message|mail|courriel)( \w+){0,3}$`),
			(*reader).answersForSelf, []kind{kName, kIf, kHedge, kOr, kAway, kCancel}, sense{what: wCourtesy, fixed: true}},
		{"busy of late", lazily(ahead + `(on|nous|j|ca|c) (a|avons|ai|a ete|etait) (eu |passe |vecu |connu |traverse |ete pris par |ete debordee?s? par )?(une|un|des|beaucoup de|pas mal de|plusieurs) (\w+ ){0,2}(semaines?|mois|rentree|periode|debut|fin|printemps|hiver|travail|boulot|dossiers|inscriptions|budget|elections?|vacances|urgences?)\b.{0,60}$`),
			(*reader).answersForSelf, []kind{kName, kEvent, kIf, kHedge, kOr, kNot, kNe, kAway, kVerb, kPresent, kYes, kNo, kCancel, kMode, kLunch, kReplaces}, sense{what: wReason, fixed: true}},
	}
}

// missedOf are of what keeps somebody away who says no, and of the place that they leave.
func missedOf() []aside {
	return []aside{
		{"one retires", lazily(ahead + `(nous|j|on|il y a|c est|ce sera|mes collegues|le service) ?(avons|ai|a|fetons|fete|fetent|organisons|organise|arrose|arrosons|prepare|preparons|celebrons)? ?(aussi |justement )*(un |le |la |au |du )*(pot (de|du) depart|depart (a la|en) retraite|depart de|pot de retraite|fete de depart)\b.{0,70}$`),
			(*reader).refusesBut, untaken(kPresent, kAvail), sense{what: wReason, fixed: true}},
		{"no longer travels", lazily(ahead + `(a \d+ ans |a mon age |a nos ages )?(je|on|nous) (ne |n )?(fais|fait|faisons|prends|prend|prenons|supporte|supportons|conduis|conduit|roule|sors|voyage|voyageons|aime) (presque |quasiment )?plus (de |d |les |la |le |des |aussi |trop |beaucoup |que |guere |\d+ ).{0,50}$`),
			(*reader).refusesInPerson, untaken(kRelation, kPresent), sense{what: wReason, fixed: true}},
		{"had it before", lazily(ahead + `(ayant|pour avoir|nous avons|j ai|car j ai) (deja |bien |eu la chance de |eu le plaisir de )*(assiste|participe|suivi|suivre|vu|fait|venue?|participer|assister) (a |aux |au |a l |d )?(celle|celles|l edition|edition|la precedente|la derniere|la session|la rencontre|la journee|une|un|plusieurs|cette formation|la meme|l an|au)\b.*\b(an (passe|dernier)|precedentes?|annee (derniere|passee)|automne dernier|printemps dernier|ans|20[12]\d|autres|similaire)$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kEnrol, kReplaces, kRelation}, sense{what: wReason, fixed: true}},
		{"place may serve", lazily(ahead + `(je |j |nous )?(espere|esperant|en esperant|esperons|imagine|souhaite|comme ca|ainsi|de cette facon|au moins|cela|ca)? ?(que |qu )?(ma|cette|la|notre) place (profitera|profite|servira|serve|sera (utile|vite (prise|donnee|attribuee)|donnee|attribuee|occupee|proposee)|pourra (profiter|servir|etre (donnee|attribuee|proposee|utile))|fera|ira|beneficiera|trouvera|ne sera pas perdue|libere|en fera)( .{2,60})?$`),
			(*reader).refusesBut, []kind{kName, kIf, kOr, kEnrol, kMode, kReplaces, kPresent, kYes}, sense{what: wCourtesy, fixed: true}},
		{"leaves it to others", lazily(ahead + `(je|nous) (prefere|preferons|vais|laisse|laissons|cede|cedons|veux)( donc| volontiers| plutot)* ?(laisser|ceder|donner|faire)? ?((ma|la|notre) place|la place) (a |aux |pour )(d autres|de plus jeunes|aux plus jeunes|plus jeunes|les plus jeunes|les jeunes|jeunes|les autres|autres|ceux qui .{2,40}|la jeunesse|un autre|une autre|quelqu un d autre|quelqu un)$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kOr, kMode}, sense{what: wReason, fixed: true}},
		{"wanted elsewhere", lazily(ahead + `(ma|notre|sa) (presence|participation) (est|sera|y est) (deja |egalement |vivement |absolument )*(requise|indispensable|necessaire|exigee|souhaitee|attendue|obligatoire|demandee|imperative|sollicitee) (au|a la|a l|aux|chez|dans|sur|en|ailleurs|a une|a un|pour (un|une|la|le|les|des|l))( .{2,60})?$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kOr, kMode, kVerb, kEnrol, kReplaces, kYes}, sense{what: wReason, fixed: true}},
		{"enrols others", lazily(ahead + `(on|nous|je|j|le service|l equipe|la mairie) (fait|faisons|fais|tient|tiens|tenons|ouvre|ouvrons|lance|lancons|gere|gerons|cloture|cloturons|prepare|preparons|ai|avons|a|sommes|suis|est) (\w+ ){0,3}(les|des|nos|aux|dans les|en plein dans les|en pleines) (\w+ )?(inscriptions|reservations|reinscriptions|admissions|dossiers d inscription)( .{2,60})?$`),
			(*reader).refusesInPerson, []kind{kName, kIf, kHedge, kOr, kMode, kVerb, kPresent, kReplaces, kYes}, sense{what: wReason, fixed: true}},
		{"a place next time", lazily(ahead + `(gardez|gardez moi|garde|reservez|pensez|mettez|retenez) ?(moi|nous|a moi|a nous|bien|donc|quand meme)? ?(une|ma|notre|de la|la)? ?(place|invitation)? ?(pour |a |au chaud pour )?(la|une|les|l|pour la|de) (prochaine?s?|autre|annee|an|future)( (fois|rencontre|edition|occasion|journee|prochaine?|prochains?|occasions|rencontres|dates?))?$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kOr, kMode, kEvent}, sense{what: wCourtesy, fixed: true}},
		{"stands in at work", lazily(ahead + `(je|j|nous|on) (dois|devrai|devons|vais devoir|vais|suis (la )?(seule? )?(a )?pouvoir|suis chargee? de|doit|ai a|aurai a) (la|le|l|les|lui|leur) (remplacer|suppleer|relayer|aider|epauler|seconder)( (au|a|a la|a l|dans|sur|pour|pendant|ce jour la|en|cette semaine)( \w+){0,6})?$`),
			(*reader).refusesInPerson, []kind{kName, kIf, kHedge, kOr, kYes, kEnrol, kMode, kEvent, kGeneric, kVerb, kPresent, kNot}, sense{what: wReason, fixed: true}},
		{"sorry to miss the meal", lazily(ahead + `(je suis |nous sommes )?(desolee?s?|dommage|navree?s?|je regrette|triste|decue?|quel dommage|je rate|tant pis|je suis decue?) ?(de|d|pour)? ?(ne pas (pouvoir )?|manquer |rater |louper )?(partager|prendre|gouter|profiter|dejeuner|manger|le|la|l|du|de l|ce)\b.{0,30}\b(repas|dejeuner|buffet|table|cuisine|champagne|gastronomie|convivial\w*|vous|pause|cafe)\b.{0,30}$`),
			(*reader).followsAfar, []kind{kName, kIf, kHedge, kOr, kEvent, kEnrol, kCancel, kMode, kReplaces}, sense{what: wCourtesy, fixed: true}},
	}
}

// yesButDoubt says whether the sender says a plain yes beside clause i, which is of something else.
func (r *reader) yesButDoubt(i int) bool { return r.asReason(i, r.yesBut) }

// talkRemembered says whether the talk of clause i is one of somebody else, beside an answer of the sender's.
func (r *reader) talkRemembered(i int) bool {
	return !ownTalk.MatchString(r.list[i].plain()) && (r.yesBut(i) || r.refusesBut(i))
}

// ownTalk is a talk of the sender's own, or what a talk would need.
var ownTalk = lazily(`\b(mon|ma|mes|notre|nos) (\w+ )?(intervention|temoignage|table ronde)|\b(intervenir|temoigner|animer|presenter|faire (une|l) intervention|proposer?|propose|proposons|souhait\w+|possib\w+|accept\w+|refus\w+|invit\w+)\b`)

// toldAtHome says whether what clause i promises is told to the sender's own people afterwards, beside a yes: the letter is not passed on.
func (r *reader) toldAtHome(i int) bool {
	return r.yesBut(i) && !ofLetter.MatchString(r.list[i].plain())
}

// ofLetter is of our letter or of enrolling.
var ofLetter = lazily(`\b(invitation|message|mail|courriel|lettre|inscription\w*|lien|formulaire|date|reponse|place|relais|main)\b`)

// toldByThem says whether clause i is whole, and its sentence does not go on about who is named in it, beside an answer of the sender's.
func (r *reader) toldByThem(i int) bool {
	if i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && goesOnOfThem.MatchString(r.list[i+1].plain()) {
		return false
	}
	return r.answersOfSelf(i)
}

// goesOnOfThem goes on about who was the subject before it.
var goesOnOfThem = lazily(`^(et |qui |il |elle |ils |elles |lui |puis |mais )+(souhaite|veut|vient|viendra|sera|participe|y|s|compte|aimerait|voudrait|pense|espere|est|a|va|ne|n|me|m|nous)\b`)

// untakenButHedge are the tags of an answer but for a doubt, and more.
func untakenButHedge(more ...kind) []kind {
	out := append([]kind{}, more...)
	for _, k := range taken {
		if k != kHedge {
			out = append(out, k)
		}
	}
	return out
}
