package reply

import (
	"regexp"
	"sync"
)

// Asides of ordinary people and offices around their answer: the train that they take, what kept them away before, what they will talk of there, how the
// week of those who stay away looks. See asides.go.

// taken are the tags of an answer, of its conditions and of its doubts, which none of these asides holds.
var taken = []kind{kName, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kMode, kReplaces, kReplaced, kHand, kSend, kExcept}

// untaken are those tags, and more.
func untaken(more ...kind) []kind { return append(append([]kind{}, taken...), more...) }

// settleQuiet takes clause i for one of quietTable, though it was taken for a reason or for an answer: "la SNCF annonce une grève ce jour-là" keeps nobody from
// the video. No guard is reminded of its words.
func (r *reader) settleQuiet(i int) {
	c := &r.list[i]
	if c.subject || c.question || len(c.tags) == 0 || !has([]string{wReason, wPast, wDecision, wSuspect, wBlock, wLater, wHedge, wDetail, wMention, wForward}, c.sense.what) {
		return
	}
	text := c.plain()
	for _, a := range quietTable() {
		if !a.says.MatchString(text) || bearsOn(c.tags, a.never...) || !a.when(r, i) {
			continue
		}
		c.sense = a.sense
		c.sense.rule = a.name
		for k := range c.tags {
			c.tags[k].kind = kFill
		}
		return
	}
}

// quietTable holds the asides whose words could stand against an answer.
var quietTable = sync.OnceValue(func() []aside {
	return []aside{
		{"address given up", regexp.MustCompile(`\b(utiliser|utilisez|ecrire|ecrivez|m ecrire|privilegier|privilegiez|employer|envoyer|envoyez|adresser|adressez|contacter|mettre a jour)\b.*\b(desormais|dorenavant|a l avenir|a partir de maintenant|maintenant|a present)\b.*\b(adresse|mail|messagerie|boite)\b|\b(desormais|dorenavant|a l avenir)\b.*\b(ecri\w+|utilis\w+|envoy\w+|adress\w+)\b.*\b(adresse|mail|messagerie|boite)\b|\b(mon|notre|l|cette) ancienne (adresse|boite|messagerie)\b.*\b(supprimee?|desactivee?|fermee?|n est plus|ne sera plus|ne marche|ne fonctionne|n existe|plus active|obsolete|cloturee?)\b`),
			(*reader).always, nil, sense{what: wBlock, code: ReasonLasting, fixed: true}},
		{"kept away before", regexp.MustCompile(`^(et |car |d autant que |puisque |surtout que )*(je|nous|j|on) (n ai|n avais|n avons|n avions|n a) (malheureusement |helas |encore )*(pas|jamais) (encore |malheureusement )*(pu|eu l occasion|eu la chance|reussi|ete en mesure)( de| d| a)? (\w+ )?(participer|venir|assister|etre la|etre presente?s?|me liberer|suivre|m y rendre|y aller|en profiter|decouvrir)\b.*\b(l an dernier|l an passe|l annee derniere|l annee passee|la derniere fois|la fois derniere|precedente?s?|dernieres?|derniers?|en (janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)|en 20\d\d|l automne dernier|jusqu (a present|ici)|a ce jour)$`),
			(*reader).fullYesBeside, untaken(kEvent, kRelation), sense{what: wPast, fixed: true}},
		{"train that arrives", regexp.MustCompile(`^(et |car |donc )*((je|j|nous) (arrive|arriverai|arrivons|arriverons|descends|descendrai)|(mon|notre|le) (train|bus|car|ter|tgv) (arrive|arrivera|entre|est|est prevu|me depose))( \w+){0,3} (a|en) (la )?gare( (d|de) \w+)? (a|vers|pour) (0?[678] ?(h|heures)( ?\d\d)?|9 ?(h|heures)( ?(0\d|1[0-5]))?)( donc| du matin)?$`),
			(*reader).comesInPerson, untaken(kStranger, kWhen, kNot, kNe), sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"away at another time", regexp.MustCompile(`^(et |mais |attention |car |sachez que |notez que |a noter que |pour info |pour information )*(je|nous) (serai|suis|serons|sommes|pars|partirai|partons|m absente|m absenterai|prends|prendrai)( \w+){0,3} (conges?|vacances|absente?|absentes?|formation|deplacement|arret|indisponibles?|injoignables?|repos|stage|etranger)( \w+){0,4} (du (\d|lundi|mardi|mercredi|jeudi|vendredi).*|jusqu .*)$`),
			(*reader).awayOtherwise, untaken(kEvent, kStranger, kRelation, kVerb, kPresent), sense{what: wReason, fixed: true}},
		{"will keep an eye on it", regexp.MustCompile(`^(et |mais )*(je|nous) (ne )?(manquerai|manquerons) (pas|point) de (\w+ )?(suivre|consulter|lire|relayer|diffuser|regarder|partager|relire|surveiller|guetter)( de pres| avec \w+)? (vos|votre|le|la|les|l|ce|cette) .*\b(actualites?|travaux|publications?|site|suites?|suite|activites?|actions?|lettre|newsletter|programmation|dates|rencontres|comptes? rendus?|projets?|documents?)$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kStranger, kIf, kHedge, kEnrol, kSeat, kMode}, sense{what: wCourtesy, fixed: true}},
		{"will talk a colleague into it", regexp.MustCompile(`^(et |par ailleurs |de mon cote )*(j|je|nous) (vais |allons )?(essaierai|essaie|essayer|essayerai|tenterai|tente|tenter|tacherai|tacher|espere|proposerai|proposer|suggererai|suggerer|conseillerai|conseiller|inviterai|inviter|inciterai|inciter|encouragerai|encourager|vais)( (de|d))? ?(convaincre|motiver|inciter|encourager|mobiliser|persuader|proposer|suggerer|conseiller|inviter)? ?(a )?(ma|mon|mes|nos|notre|d autres|des|un|une|quelques|certains|certaines) (\w+ ){1,6}(de |d |a )(s inscrire|s y inscrire|se joindre a (vous|nous)|vous (contacter|repondre|ecrire)|y participer|y assister|repondre)( aussi| egalement| de (son|leur) cote| directement| au plus vite| rapidement)*$`),
			(*reader).fullYesBeside, []kind{kName, kEvent, kIf, kNot, kNe, kSeat, kOr, kReplaces, kMode, kLunch}, sense{what: wReason, fixed: true}},
		{"praise told", regexp.MustCompile(`^(et |d ailleurs |au passage )*(je|nous) (tiens|tenais|tenons|voulais|voulions|souhaitais|souhaite|voudrais|profite de ce (mail|message) pour) (aussi |egalement |encore |d ailleurs |a nouveau )*(a )?(vous |te )?(dire|redire|faire part|remercier|feliciter|temoigner|exprimer|signaler|faire savoir) (de |encore |mon |toute )?(combien|a quel point|toute l admiration|tout le bien|toute ma gratitude|ma gratitude|l interet)\b.*$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kNot, kNe, kIf, kHedge, kEnrol, kCancel, kSeat, kMode, kNo, kReplaces}, sense{what: wReason, fixed: true}},
		{"hopes for another time", regexp.MustCompile(`^(et |mais |toutefois |neanmoins |cependant )*((j|je|nous|en) )(espere|esperant|esperons|souhaite|souhaitons|aimerais|compte bien|compte)( bien| toutefois| neanmoins| vivement| sincerement| malgre tout| pouvoir| avoir l occasion de| avoir la chance de| me| nous| vous| y| en)* (participer|venir|assister|joindre a vous|etre des votres|etre presente?|rejoindre|revoir|retrouver|rencontrer|rattraper|liberer|suivre|etre disponible|etre la|etre plus disponible) ?.*\b(autre|autres|prochaine?|prochaines|prochains|futures?|suivantes?|ulterieurement|ulterieure|bientot|plus tard|rentree|automne|annee prochaine|l an prochain)( \w+){0,3}$`),
			(*reader).refusesBut, []kind{kName, kEvent, kStranger, kRelation, kMode, kLunch, kIf, kEnrol, kSeat, kReplaces, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"way of coming", regexp.MustCompile(`^(et |donc )*(je|nous) (pense|pensons|compte|comptons|envisage|envisageons)( sans doute| plutot)* (de |d )?(venir|arriver|m y rendre|nous y rendre|faire le (trajet|deplacement|voyage)|voyager|prendre)( \w+)? (en (train|voiture|bus|car|covoiturage|velo|tgv|ter|transports?( en commun)?)|par le (train|ter|tgv|bus)|par la route|a velo|a pied|depuis \w+|le (train|ter|tgv|bus|car)|la route|ma voiture|avec (un|une|des|mon|ma|mes|le|la|les|nos|notre|quelques|deux ou trois) (\w+ )?(depliants?|plaquettes?|flyers?|affiches?|documents?|brochures?|supports?|kakemonos?|exemplaires|livrets?|dossiers?|ordinateur|velo|voiture|vehicule|photos?|maquette|stand|fiches?|outils))( (de|d|du|sur|pour) .*)?$`),
			(*reader).fullYesBut, []kind{kName, kYes, kNo, kEnrol, kCancel, kIf, kOr, kEvent, kStranger, kWhen, kNot, kNe, kCompany, kUnnamed, kRelation, kPart, kReplaces}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"the place is easy to reach", regexp.MustCompile(`^(et |car |mais |parce que )*(c est|ce sera|le lieu|la salle|le site|l endroit|cet endroit|ce lieu|la ville|c est une ville|il|elle)( choisie?)?( est| reste| sera)? (vraiment |tres |bien |assez |plutot |facilement |si |plus |un lieu |un endroit |tres facilement )*(accessible|facile d acces|bien desservie?|pratique)( (en|depuis|a|par|pour (moi|nous)|de) .*)?$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kModal, kEnrol, kSeat, kNo, kYes}, sense{what: wReason, fixed: true}},
		{"has not answered yet", regexp.MustCompile(`^(et |mais |sauf erreur( de ma part)? )*(je|nous|on) (ne |n )(vous |y )?(avais|ai|avions|avons|a|ai toujours|avais toujours) (pas|jamais|point) (encore |bien )?(repondu|donne suite|reagi|confirme|fait de retour|retourne (ma|notre) reponse|pris le temps de (repondre|vous repondre))( (a|au|de|sur|pour) .*)?$`),
			(*reader).fullYesOrNo, []kind{kName, kIf, kVerb, kPresent, kEvent, kMode, kSeat, kEnrol}, sense{what: wPast, fixed: true}},
		{"remains who answers for the house", regexp.MustCompile(`^(et |par ailleurs )?(mon|ma|notre|mme|m|mlle|madame|monsieur|la|le) .*\b(reste|est|sera|demeure|restera) (toujours |bien sur |desormais )?((votre|l|la|le|notre) (interlocut\w+|contact|referente?|correspondante?|personne a contacter)|a votre (entiere )?disposition|joignable|la personne a contacter)\b( .*)?$`),
			(*reader).answersForSelf, []kind{kVerb, kPresent, kEnrol, kCancel, kYes, kNo, kNot, kNe, kIf, kHedge, kEvent, kReplaces, kReplaced, kHand, kSend, kMode, kLunch, kSeat, kOr, kLasting}, sense{what: wReason, fixed: true}},
		{"exception made", regexp.MustCompile(`^(et |mais |alors |donc )*(pour (cette fois|l occasion|vous|une fois) )?(je|nous) (ferai|ferons|fais|faisons) (donc |bien |volontiers )*((une|l) (petite )?(exception|effort)|un (petit )?effort|le necessaire|une entorse a .*)( (pour (vous|cette fois|l occasion|une fois)|cette fois|avec plaisir))*$`),
			(*reader).yesBut, untaken(kEvent, kNot, kNe), sense{what: wReason, fixed: true}},
		{"will be on time", regexp.MustCompile(`^(et |mais |donc )*(je|j|nous) (ferai|ferons|vais faire|tacherai|tacherons|essaierai|essayerai|essaierons|m efforcerai|veillerai|promets)( tout| bien)* ?(en sorte|mon possible|notre possible|au mieux|le maximum|de mon mieux)? ?(de|d|pour|a) (etre|arriver) (bien |la |tous |toutes |un peu )*(ponctuel\w*|a l heure|a temps|en avance|des le debut|pile a l heure|a l ouverture|en forme|pour l accueil|attenti\w+|breve?|concise?)( .{0,30})?$`),
			(*reader).yesBut, []kind{kName, kEvent, kIf, kNot, kNe, kYes, kNo, kSeat, kEnrol, kCancel, kStranger, kWhen, kOr}, sense{what: wReason, fixed: true}},
		{"glad of the matter", regexp.MustCompile(`^(et |d ailleurs |au passage |vraiment )*(je|nous) (suis|sommes) (\w+ )?(ravie?s?|heureu\w+|contente?s?|enchantee?s?|curieux|curieuses?|impatiente?s?|fiere?s?|sensibles?|reconnaissante?s?|touchee?s?|admirati\w+|agreablement surprise?s?|soulagee?s?|intriguee?s?) (de |d |que |qu |a |par |pour )(voir|constater|decouvrir|lire|savoir|apprendre|l on|on|l|ce|cette|votre|vos|le|la|les|tout|toute|retrouver|connaitre)\b.*$`),
			(*reader).yesBut, []kind{kName, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kMode, kReplaces, kReplaced, kHand, kSend, kExcept, kEvent, kStranger, kWhen, kNot, kNe, kVerb, kPresent, kAway, kRelation, kCompany, kUnnamed}, sense{what: wReason, fixed: true}},
		{"for the house now", regexp.MustCompile(`^(et |car |en effet |d ailleurs |puisque |comme vous le savez )*(nous|on|je|j|notre \w+|le \w+|la \w+|l \w+) (suis|sommes|est|etions|etais|etait|entre|entrons|entame|entamons|sortons|sors|sort|traverse|traversons) (actuellement |justement |deja |en ce moment |tous |toutes )*(juste )?(en (plein|pleine|pleins|pleines|cours|phase|periode|fin|debut|train)|dans (la|une|le|un|les|cette) (derniere|phase|periode|dynamique|logique|reflexion|demarche|ligne|passe)|d une periode|une periode|au (coeur|debut|milieu|tout debut)|a la (fin|veille|recherche)|sur le point) ?.*$`),
			(*reader).yesBut, untaken(kEvent, kStranger, kWhen, kNot, kNe, kLunch, kVerb, kPresent, kAway), sense{what: wReason, fixed: true}},
		{"new telephone", regexp.MustCompile(`^(et |par ailleurs |pour info |pour information )*(vous trouverez )?(ci dessous|ci apres|voici|veuillez trouver( ci dessous| ci apres)?|veuillez noter|notez|merci de noter) (mes|nos|mon|notre|ma|le|les)( nouvelles?| nouveau| nouveaux)? ?(coordonnees telephoniques|numeros?( de (telephone|portable|mobile|tel))?|ligne directe|telephone|portable|standard)( .{0,40})?$`),
			(*reader).always, untaken(kEvent, kNot, kNe, kStranger, kVerb, kPresent), sense{what: wReason, fixed: true}},
		{"answers by mail", regexp.MustCompile(`^(et |donc |aussi |alors |c est pourquoi |voila pourquoi |du coup )*(je|nous) (vous )?(reponds|repondons|ecris|ecrivons|envoie|contacte)( donc| plutot)? ?(directement|ici|par (mail|retour|ce biais|ce canal|courriel|ce message)|en direct|simplement|tout de suite|ce (mail|message)|depuis .*|de mon telephone|sans attendre)$`),
			(*reader).afterOrBeforeAnswer, untaken(kEvent, kNot, kNe, kStranger, kVerb, kPresent, kWhen), sense{what: wCourtesy, fixed: true}},
		{"writes again if need be", regexp.MustCompile(`^(et |mais )*(il|elle|ils|elles|je|nous|on) (ne manquera pas de |n hesitera pas a |se permettra de |me permettrai de )?(vous |te |se |me )?(contactera|contacteront|contacterai|contacterons|recontactera|recontacterai|appellera|appellerai|appellerons|ecrira|ecrirai|rappellera|rappellerai|sollicitera|solliciterai|tournera vers vous|rapprochera de vous|reviendra vers vous|reviendrai vers vous|contacter|appeler|solliciter|recontacter) (si|s|en cas|pour|au) (il |elle |ils |j |je |nous |on |de |toute |tout )*(en )?(ai |a |ont |avons |avait )?(besoin|question|questions|necessaire|le souhaite|complement|renseignements?|precisions?|informations?|quelque chose|la moindre question|preciser)\b.*$`),
			(*reader).answersForAny, []kind{kName, kVerb, kPresent, kSeat, kEnrol, kCancel, kYes, kNo, kMode, kEvent, kLunch, kOr, kStranger, kWhen}, sense{what: wCourtesy, fixed: true}},
		{"writes again later", regexp.MustCompile(`^(et |mais )*(je|nous) (vous )?(reviendrai vers vous|reviendrons vers vous|recontacterai|recontacterons|reprendrai contact|reprendrons contact|ferai signe|rappellerai|reprendrai attache|ecrirai) ?(avec vous |a nouveau )?(des que|des qu|des|quand|lorsque|lorsqu|une fois|a la rentree|plus tard|prochainement|ulterieurement|a mon retour|bientot|dans quelque temps|a l automne)\b.*$`),
			(*reader).refusesBut, []kind{kName, kPresent, kSeat, kEnrol, kCancel, kYes, kNo, kMode, kEvent, kLunch, kOr}, sense{what: wCourtesy, fixed: true}},
		{"told of a thing", regexp.MustCompile(`^(et |car |d ailleurs )*(mes|mon|ma|nos|notre|on|un|une|plusieurs|des|certains) .*(m|nous|me) (a|ont|avait|avaient) (bien |deja )?(dit|raconte|rapporte|confie|vante|recommande|parle|prevenue?|prevenus|signale|appris)\b.* (etait|avait ete|avaient ete|etaient|s etait|avait|avaient|est|fait|vaut)\b.*$`),
			(*reader).noNewsOfDay, []kind{kName, kEvent, kGeneric, kSeat, kEnrol, kCancel, kYes, kNo, kNot, kNe, kMode, kNoun, kVerb, kPresent, kIf, kHedge, kMeeting, kSelf, kStranger}, sense{what: wReason, fixed: true}},
		{"error that keeps away", regexp.MustCompile(`^(et )?(suite a|par suite d|par suite de|en raison d|en raison de|du fait d|du fait de|a cause d|a la suite d|a la suite de|il s agit d|c est|apres) (un|une|l) (malheureuse |simple |grosse |petite |grossiere )?(erreurs?|confusion|malentendu|oubli|quiproquo|bug|mauvaise (lecture|manipulation)|etourderie)( (d|de|dans|sur|entre|a|avec|lors)\b.*)?$`),
			(*reader).refusesBut, untaken(kEvent, kVerb, kPresent, kRelation), sense{what: wReason, fixed: true}},
		{"registered in error", regexp.MustCompile(`^(et |en fait |desolee? |pardon )*(je|nous) (m etais|me suis|nous sommes|nous etions|ai ete|avais ete|etais) (\w+ )?(inscrite?s?|enregistree?s?) (\w+ )?(par erreur|par megarde|trop vite|sans regarder|sans verifier|a tort|un peu vite)\b.*$`),
			(*reader).refusesOwn, []kind{kName, kMode, kIf, kHedge, kNot}, sense{what: wPast, fixed: true}},
		{"form that failed", regexp.MustCompile(`^(et |car |mais |en effet |visiblement )*(il y a|il y avait|j ai eu|j ai|nous avons|cela|ca|le formulaire|la page|le lien|le bouton|le site|il)( \w+){0,4} (messages? d erreur|erreur 404|erreur|bug|bugs|probleme technique|souci technique|probleme informatique|souci informatique|plante|bugue|bugge|ne (repond|charge|s ouvre|s affiche|fonctionne|marche) pas|page blanche)( .{0,40})?$`),
			(*reader).fullYesBut, []kind{kName, kEvent, kMode, kIf, kHedge, kSeat, kNo, kCancel}, sense{what: wReason, fixed: true}},
		{"reached at another time", regexp.MustCompile(`^(et |mais )*(je|nous) (reste|restons|suis|sommes|serai|demeure) (bien sur |toutefois |neanmoins |volontiers )*(joignables?|disponibles?|ouverte?s?|a (votre|ta) disposition|a l ecoute|dispo)( (pour|a) .{1,40})? (en dehors de|hors de|a un autre moment|un autre jour|a une autre date|une autre fois|a d autres (dates|moments)|pour une autre|avant ou apres|apres|ulterieurement|plus tard)\b.{0,40}$`),
			(*reader).refusesBut, []kind{kName, kEvent, kMode, kIf, kSeat, kStranger, kNot}, sense{what: wReason, fixed: true}},
		{"paper of ours joined", regexp.MustCompile(`^(et |au passage |par ailleurs )*(veuillez trouver|vous trouverez|je vous (joins|transmets|adresse|envoie)|nous vous (joignons|transmettons|adressons|envoyons)|j ai joint|je joins|ci joint)( (ci joint|egalement|aussi|en piece jointe|en pj|par ailleurs|ci dessous|en annexe))* (notre|nos|ma|mon|une|un|le|la) (\w+ )?(lettre d information|newsletter|plaquette|rapport d activite|rapport annuel|flyer|affiche|depliant|brochure|bilan|communique|programme de (saison|nos)|catalogue|calendrier|article|dossier de presse|livret|guide)\b( .{0,60})?$`),
			(*reader).answersForAny, []kind{kName, kEvent, kVerb, kPresent, kNo, kCancel, kEnrol, kNoun, kIf, kHedge, kNot, kNe, kMode, kSeat}, sense{what: wReason, fixed: true}},
		{"chief is told", regexp.MustCompile(`^(et )?(mon|ma|notre|le|la|mes|nos|m le|mme la) (president|presidente|directeur|directrice|direction|chef|cheffe|maire|responsable|hierarchie|employeur|bureau|conseil|ca|superieur|superieure|dgs|tuteur|tutrice|coordinateur|coordinatrice)( \w+)? (est|a ete|sont|etait|ont ete) (bien |deja |tout a fait |pleinement )*(informee?s?|au courant|prevenue?s?|avisee?s?|d accord|favorables?|ravie?s?|contente?s?|partante?s?)( (de|a|pour|avec|que) (ma|mon|cette|notre|la) (participation|presence|venue|deplacement|inscription|demarche|initiative|journee))?( et .{0,60})?$`),
			(*reader).yesBut, []kind{kName, kEvent, kNo, kCancel, kEnrol, kIf, kHedge, kNot, kNe, kMode, kSeat, kReplaces}, sense{what: wReason, fixed: true}},
		{"too far", regexp.MustCompile(`^(et |car |mais |puisque |comme )*(la distance|le trajet|le deplacement|la route|le voyage|l eloignement|c|ce|cela|ca|epernay) (est|sera|serait|reste|me parait|me semble|fait) (vraiment |beaucoup |malheureusement |un peu |tout de meme |quand meme |bien |tres |assez )*(trop )?(importante?|longue?|loin|lointaine?|eloignee?|fatigante?|couteux|couteuse|contraignante?|decourageante?|prohibiti\w+|complique\w*)( (pour|depuis|de|a|en|d) .{0,60})?$`),
			(*reader).refusesOnly, []kind{kName, kNo, kCancel, kEnrol, kIf, kHedge, kNot, kNe, kMode, kSeat, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"duty at noon", regexp.MustCompile(`^(et |car |en effet |mais |puisque |comme |parce que )*(je|j|nous|on) (dois|devrai|devons|ai|aurai|vais|irai|serai|suis|retourne|retournerai|rentre|rentrerai|passe|passerai|repasse|file|profite|profiterai|mange|dejeune) .*\b(midi|dejeuner|pause|12 ?h|13 ?h|entre midi et deux|heure du repas|ce temps)\b.*$`),
			(*reader).besideNoMeal, []kind{kName, kNo, kCancel, kEnrol, kIf, kHedge, kNot, kNe, kMode, kSeat, kPresent, kStranger, kWhen, kYes, kOr}, sense{what: wReason, fixed: true}},
		{"duty elsewhere", regexp.MustCompile(`^(et |car |en effet |mais |puisque |comme |parce que )*(je|nous) (dois|devons|devrai|devrons|vais|allons|pars|partirai|suis tenue? d|suis tenue? de|suis attendue? pour) ?(en effet |malheureusement |deja |moi meme |absolument |imperativement )*(me rendre|nous rendre|assister|participer|aller|intervenir|representer|sieger|animer|partir|accompagner|conduire|encadrer|suivre|passer|presider|assurer|recevoir|accueillir|garder|rester) (a|au|aux|en|dans|pour|un|une|mes|mon|ma|des|les|le|la|l|chez|notre|nos)\b.*$`),
			(*reader).refusesOfDay, []kind{kName, kGeneric, kNo, kCancel, kEnrol, kIf, kHedge, kNot, kNe, kMode, kSeat, kStranger, kYes, kOr, kNoun, kReplaces, kThat, kPart, kLunch}, sense{what: wReason, fixed: true}},
		{"did not get it", regexp.MustCompile(`^(et |car |mais |visiblement |apparemment )*(il|elle|ils|elles|ma collegue|mon collegue|mes collegues) (ne |n )(l |le |la |les )?(a|ont|avait|avaient) (pas|rien|jamais) (encore )?(recue?s?|vue?s?|eue?s?)( .{0,40})?$`),
			(*reader).answersForAny, []kind{kName, kEvent, kVerb, kPresent, kIf, kMode, kSeat}, sense{what: wReason, fixed: true}},
		{"not well known yet", regexp.MustCompile(`^(et |car |mais |d ailleurs |comme )*(je|nous) (ne |n )(connais|connaissons|connaissais|maitrise|maitrisons|comprends|sais rien|savais rien|suis pas|sommes pas|avais jamais entendu)( (pas|guere|rien|jamais|encore|bien|tres|assez|trop|du tout|vraiment|specialiste|experte?|familiere?|familier|habituee?|au fait))* (de|d|du|des|a|au|le|la|les|l|votre|vos|ce|cette|ces|cet|parler de)\b.{0,60}$`),
			(*reader).yesBut, []kind{kName, kEvent, kGeneric, kVerb, kPresent, kAvail, kIf, kHedge, kMode, kSeat, kEnrol, kStranger, kWhen, kLunch}, sense{what: wReason, fixed: true}},
		{"the day suits", regexp.MustCompile(`^(et |car |en plus |d autant que |d ailleurs )*(le 28( mai)?|cette date|la date|le jeudi( 28)?|ce jour|ce creneau|l horaire|les horaires|le lieu|le programme|le format|ca|cela|c) (tombe|tombent|est|sont|convient|conviennent|me convient|me conviennent|nous convient|m arrange|m arrangent|correspond|colle|me va|nous va) .*\b(parfait|parfaitement|bien|tres bien|ideal|idealement|pile|a merveille|un jeudi|a point|avec mon|avec mes|mon planning|mon agenda|mes horaires|impeccable|nickel)\b.{0,50}$`),
			(*reader).fullYesBut, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kCancel, kStranger, kWhen, kMode, kSeat, kOr, kReplaces, kRelation}, sense{what: wReason, fixed: true}},
		{"day kept", regexp.MustCompile(`^(et |donc |j ai bien note et )*(je|j|nous) (reserve|reservons|bloque|bloquons|ai bloque|ai reserve|garde|gardons|retiens|retenons|ai retenu|libere|ai libere|me garde|me reserve|ai cale)( donc| bien| deja| volontiers)* (ma|la|cette|mon|le|notre) (journee|date|jeudi|matinee|28|creneau|agenda)\b.{0,40}$`),
			(*reader).yesBut, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kCancel, kStranger, kWhen, kMode, kOr, kReplaces, kRelation, kPart}, sense{what: wReason, fixed: true}},
		{"has to be back", regexp.MustCompile(`^(et |mais |toutefois |car |par contre )*(je|nous) (dois|devrai|devons|devrons|devrais)( imperativement| absolument| juste| cependant| toutefois| etre)* ?(rentree?s?|de retour|repartie?s?|rentrer|repartir|partir|filer|quitter( les lieux| la salle)?|m en aller|m eclipser|prendre mon train)( \w+){0,4} (a|pour|avant|vers|des|de) (1[2-9])( ?h( ?\d\d)?| heures)( .{0,40})?$`),
			(*reader).fullYesBut, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kCancel, kStranger, kWhen, kOr, kReplaces, kRelation, kEvent}, sense{what: wCourtesy, fixed: true}},
		{"offers to speak", regexp.MustCompile(`^(et |d ailleurs |bien sur )*(je|nous) (suis|sommes|serais|serions|reste|me tiens)( tout a fait| bien sur| egalement| aussi)* (volontaires?|prete?s?|partante?s?|disposee?s?|ouverte?s?|candidate?s?|a disposition|a votre disposition|heureux|heureuse) (pour|a|de) (temoigner|presenter|intervenir|animer|aider|partager|raconter|parler|donner un coup de main|prendre la parole|contribuer|tenir)\b.{0,80}$`),
			(*reader).fullYesBut, []kind{kName, kNot, kNe, kIf, kNo, kCancel, kStranger, kWhen, kOr, kReplaces, kEvent, kMode}, sense{what: wQuestion, fixed: true}},
		{"paper on demand", regexp.MustCompile(`^(et |mais )*(je|nous) (vous )?(le |la |les |l )?(\w+ )?(communiquerai|communiquerons|enverrai|enverrons|transmettrai|transmettrons|adresserai|fournirai|fournirons|ferai passer|apporterai|donnerai|montrerai|preterai)( \w+){0,6} (si|s) (vous (en avez besoin|le (souhaitez|voulez|desirez)|voulez|souhaitez|preferez|en voulez)|besoin|necessaire|cela|ca|c est utile|il le faut|il y a besoin)\b.{0,50}$`),
			(*reader).answersForAny, []kind{kName, kNot, kNe, kNo, kCancel, kStranger, kWhen, kOr, kReplaces, kEvent, kMode, kVerb, kPresent, kSeat, kEnrol, kNoun}, sense{what: wReason, fixed: true}},
		{"others came before", regexp.MustCompile(`^(et |d ailleurs )*(c est |c etait )?(mon|ma|mes|notre|nos|un|une|l un|l une|plusieurs|deux|certains|d autres) .*\b(avait|avaient|etait|etaient|a|ont) (deja |beaucoup )*(assiste|participe|venue?s?|ete presente?s?|suivi|represente|apprecie)\b.*\b(precedente?s?|derniere|dernier|passee|en 20\d\d|la fois d avant|edition|premiere|en (janvier|fevrier|mars|avril|octobre|novembre|decembre))\b.{0,50}$`),
			(*reader).yesBut, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kCancel, kMode, kSeat, kEvent, kReplaces, kEnrol}, sense{what: wPast, fixed: true}},
		{"thanks to be passed on", regexp.MustCompile(`^(et |au passage )*(merci de|merci d|veuillez|pensez a|vous pouvez|vous voudrez bien|je vous (prie|remercie|charge|demande) de) (bien )?(vouloir )?(remercier|saluer|feliciter|embrasser|dire (bonjour|merci|bravo) a|passer (le|mon) bonjour a|transmettre (mes|nos|toute|toutes|mon|ma|notre) (\w+ )?(\w+ )?a) .{3,80}$`),
			(*reader).answersForAny, []kind{kNot, kNe, kIf, kHedge, kNo, kCancel, kVerb, kPresent, kEnrol, kSeat, kMode, kEvent, kReplaces, kHand, kSend, kNoun, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"fills in for a colleague", regexp.MustCompile(`^(et |car |puisque |donc )*((je|j|nous) (dois |devrai |vais |suis amenee? a )?(la|le|l|les) (remplace|remplacerai|supplee|remplacer|suppleer|assure|releve)( (au pied leve|ce jour la|a l accueil|sur son poste|pour l occasion|jusqu .*|pendant .*))?|(un|une|ma|mon|mes|deux|plusieurs|notre) (\w+ )?(collegues?|secretaire|directrice|directeur|adjointe?|binome|agents?|responsable)( \w+)? (est|sont|sera|seront|vient d etre) (\w+ )?(en arret|en conges?|malades?|absente?s?|arretee?s?|en formation|hospitalisee?s?)\b.{0,30})$`),
			(*reader).refusesBut, []kind{kName, kNot, kNe, kIf, kHedge, kMode, kSeat, kEvent, kEnrol, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"mistook the day", regexp.MustCompile(`^(et |car |en fait )*(je|nous) (me suis|m etais|nous sommes) (\w+ )?(trompee?s?|melangee?s?|emmelee?s?)( les pinceaux)? ?((de|d|dans|en|sur) .{0,60})?$`),
			(*reader).refusesBut, []kind{kName, kNot, kNe, kIf, kHedge, kMode, kEvent, kStranger, kVerb}, sense{what: wPast, fixed: true}},
		{"misunderstanding", regexp.MustCompile(`^(il y a eu|il y a|c est|ce fut|petit|petite|suite a|a la suite d) ?(sans doute |surement |visiblement )*(un |une )?(\w+ )?(malentendu|erreur|confusion|quiproquo|meprise|incomprehension)( (de (ma|notre) part|entre nous|dans mon .*|sur .*))?$`),
			(*reader).detailOrNo, []kind{kName, kNot, kNe, kIf, kHedge, kEvent, kVerb}, sense{what: wPast, fixed: true}},
		{"told by the organisers", regexp.MustCompile(`^(et |d ailleurs |au passage |hier |ce matin )*((votre|vos|l un de vos|l une de vos|une de vos|un de vos) \w+( \w+)? (m|nous|me) (a|ont|avait) .*|(j ai|nous avons|j avais) (deja |bien |brievement )*(eue?|joint|jointe|contactee?|appelee?|parle a|vue?|croisee?|rencontree?|echange avec|discute avec) (votre|vos|l un de vos|une de vos|un de vos) .*)$`),
			(*reader).noNewsAnswered, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kCancel, kVerb, kPresent, kEnrol, kSeat, kMode, kEvent, kReplaces, kOr, kStranger}, sense{what: wReason, fixed: true}},
		{"paper wished for", regexp.MustCompile(`^(et |par ailleurs |aussi |en revanche |mais )*(j|je|nous) (aimerais|aimerions|souhaiterais|souhaiterions|voudrais|voudrions|apprecierais|desirerais|souhaite|souhaitons)( bien| beaucoup| egalement| aussi| toutefois| neanmoins| par ailleurs| vivement)* (de )?(recevoir|avoir|obtenir|disposer d|disposer de|consulter|connaitre|recuperer)( ensuite| apres coup| a l issue| egalement)* (la|le|les|un|une|votre|vos|l|des|quelques) (\w+ )?(liste|programme|compte rendu|comptes rendus|supports?|documents?|actes|diaporamas?|presentations?|attestation|synthese|bibliographie|coordonnees|plan|contacts?|enregistrement|replay|captation|calendrier|dossier)\b.{0,80}$`),
			(*reader).answersForAny, []kind{kName, kNot, kNe, kIf, kNo, kCancel, kVerb, kEnrol, kSeat, kMode, kEvent, kReplaces, kOr}, sense{what: wQuestion, fixed: true}},
		{"sees somebody at noon", regexp.MustCompile(`^(et |car |en effet |mais |puisque |comme |parce que )*(je|j|nous) (rejoins|rejoindrai|retrouve|retrouverai|vois|dejeune|dejeunerai|mange|mangerai|ai rendez vous|suis invitee?|suis attendue?)( avec| chez| par)? (un|une|des|mon|ma|mes|d anciens|d anciennes|quelqu un|la|le|les)\b.{0,50}$`),
			(*reader).noMealNear, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kCancel, kEnrol, kSeat, kMode, kEvent, kReplaces, kOr, kYes}, sense{what: wReason, fixed: true}},
		{"what works", regexp.MustCompile(`^(et |mais |par contre |en revanche |au moins )*(le|la|l|mon|ma|notre|nos|mes) (son|micro|camera|casque|ordinateur|image|connexion|tablette|telephone|debit|ecran|videoprojecteur) (fonctionne|marche|va|suffit|suffira|est (bon|bonne|correct|correcte|stable|parfait|parfaite))( .{0,30})?$`),
			(*reader).allRemote, []kind{kName, kNot, kNe, kIf, kHedge}, sense{what: wReason, fixed: true}},
		{"to undergo something", regexp.MustCompile(`^(et |car |en effet |puisque )*(mon|ma|mes|notre) \w+( \w+)? (devant|doit|va|vient de|viennent de|devra|est sur le point d|est sur le point de) ?(\w+ )?(subir|se faire operer|etre operee?|etre hospitalisee?|passer|accoucher|demenager|se marier|soutenir|commencer|faire) ?.{0,60}$`),
			(*reader).refusesBut, []kind{kName, kNot, kNe, kIf, kHedge, kMode, kSeat, kEvent, kEnrol, kReplaces, kYes}, sense{what: wReason, fixed: true}},
		{"read beforehand", regexp.MustCompile(`^(et |d ailleurs |deja )*(j ai|nous avons|j avais) (deja |justement |tout de suite )*(commande|achete|lu|relu|parcouru|emprunte|telecharge|visionne|ecoute|regarde|feuillete|imprime|affiche|partage) (le|la|l|les|votre|vos|un|une|son|mon) (\w+ )?(livre|article|dossier|ouvrage|rapport|document|etude|film|podcast|guide|site|affiche|billet|programme|plaquette|these|interview|invitation|annonce|flyer|livret)s?\b.{0,60}$`),
			(*reader).yesBut, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kMode, kSeat, kEvent, kEnrol, kReplaces, kYes}, sense{what: wReason, fixed: true}},
		{"train or car", regexp.MustCompile(`^(et |mais |par contre )*(je|nous) (ne )?(sais|savons|verrai|verrons|hesite|ignore)( pas)?( encore| toutefois)* (si|comment|entre|par quel moyen|a quelle heure) ?(je|nous|j|on|venir|le)? ?(viendrai|viendrons|viens|prendrai|prendrons|ferai|arriverai|me deplacerai)? ?(en|par|avec|le|la|ma)? ?(train|voiture|bus|car|velo|covoiturage|ter|tgv|route|a pied)( ou (en|par|avec|le|la|ma|a|bien)? ?(train|voiture|bus|car|velo|covoiturage|ter|tgv|route|a pied|pied))?$`),
			(*reader).fullYesBut, []kind{kName, kNo, kSeat, kEvent, kEnrol, kReplaces, kYes, kStranger, kWhen}, sense{what: wReason, fixed: true}},
		{"busy with others that day", regexp.MustCompile(`^(et |car |en effet |mais |puisque |comme |parce que )*(je|j|nous) (accompagne|accompagnons|encadre|encadrons|anime|animons|preside|garde|gardons|conduis|conduisons|recois|recevons|fais passer|faisons passer|tiens|tenons|assure|assurons|accueille|accueillons|demenage|demenageons|inaugure|inaugurons|passe|passons) (un|une|des|mes|le|la|les|l|mon|ma|notre|nos|deux|trois|aux?|a|en) .{2,80}$`),
			(*reader).refusesAlone, []kind{kName, kNo, kCancel, kEnrol, kIf, kHedge, kNot, kNe, kMode, kSeat, kStranger, kYes, kOr, kNoun, kReplaces, kPart, kLunch}, sense{what: wReason, fixed: true}},
		{"follows the news", regexp.MustCompile(`^(et |mais |toutefois )*(je|nous) (suivrai|suivrons|continuerai a suivre|continuerons a suivre|regarderai|consulterai|guetterai)( \w+)? (les|vos|la|le|votre|l) (\w+ )?(actualites?|publications?|site|page|pages|newsletter|activites?|actions?|reseaux sociaux|annonces|informations?)\b.{0,40}$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kEvent, kMode, kSeat, kEnrol, kStranger, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"who waits will be glad", regexp.MustCompile(`^(et |car )*(la|les|quelqu un|une|un|l) ?(personnes?|suivante?s?|prochaine?s?|premiere?s?)? ?(qui est |qui sont )?(en|sur|de) (la |votre )?liste d attente (en )?(sera|seront|pourra|pourront|profitera|profiteront)\b.{0,50}$`),
			(*reader).refusesOwn, []kind{kName, kIf, kHedge, kEvent, kMode, kEnrol, kNot}, sense{what: wReason, fixed: true}},
		{"plan that fell through", regexp.MustCompile(`^(et |car |mais |comme |puisque )*(le|la|mon|notre|l|ma|nos|les) (covoiturages?|train|plan|solution|idee|bus|navette|voiture|trajet|minibus)( (avec|de|du|en|pour|prevue?) .{1,30})? (est tombee?s? a l eau|a capote|a saute|a ete (annulee?|supprimee?)|est annulee?s?|est supprimee?s?|ne se fait (pas|plus)|n a pas marche|ne marche (pas|plus))$`),
			(*reader).fullYesBut, []kind{kName, kIf, kHedge, kEvent, kSeat, kEnrol, kStranger, kVerb}, sense{what: wReason, fixed: true}},
		{"strike that day", regexp.MustCompile(`^(et |car |en effet |comme |puisque |mais )*(la sncf|les trains|les transports|le reseau|la ratp|les cheminots|les chauffeurs|les bus|les syndicats|la circulation|le trafic|la ligne|une greve|un mouvement( social)?|des travaux|la route|l autoroute|la n\d+|l a\d+|aucun train|plus aucun train|les ter|mon train|mon bus|le bus|le train)( \w+){0,4} (annonce|annoncent|est|sont|sera|seront|ne circule\w*|ne roul\w*|a ete|ont ete|prevoit|prevoient|se met\w*|bloque\w*|coupe\w*|touche\w*|perturbe\w*)\b.*$`),
			(*reader).refusesOnly, untaken(kEvent, kSelf, kWe, kVerb, kPresent, kRelation), sense{what: wReason, fixed: true}},
	}
})

// aroundAsides are the others.
func aroundAsides() []aside {
	return []aside{
		{"makes up for it", regexp.MustCompile(`^(et |mais |donc |alors |cette fois )*((je|nous|on) (me|nous|se) (rattrape|rattrapons|rattraperai|rattraperons)|l occasion de me rattraper|je compte bien me rattraper)( (cette annee|cette fois|enfin|ainsi|donc))*$`),
			(*reader).fullYesBeside, untaken(kEvent), sense{what: wReason, fixed: true}},
		{"to talk of it there", regexp.MustCompile(`^(et |d ailleurs )*((je|nous|on) (pourrai|pourrons|pourra|pourrions|pourrait|aurai|aurons|aurions|profiterai|profiterons|profiterions|en profiterai|en profiterons|aurais|voudrais|souhaiterais|aimerais)|(ce|cela|ca) (sera|serait) (aussi |egalement |bien )?l occasion) (\w+ ){0,5}(d |de |pour |a )?(en |vous |y |nous |se |te )*(parler|reparler|discuter|rediscuter|echanger|evoquer|aborder|faire le point|presenter|montrer|remettre|rencontrer|rendre compte)\b( (de|du|des|d|la|le|l|les|mon|ma|mes|notre|nos|votre|vos|ce|cette|sur|avec|ensemble|sur place|un|une|a|de vive)\b.*)?$`),
			(*reader).fullYesBeside, untaken(kStranger, kWhen, kNot, kNe, kCompany, kUnnamed, kLunch), sense{what: wReason, fixed: true}},
		{"thing that may fail", regexp.MustCompile(`^(et |mais )*(je |nous )?(vous )?(prie |prions |demande |remercie )?(d avance |par avance )?(de |d )?(bien vouloir )?(m |nous |me )?(excuser|excusez moi|pardonner|pardonnez moi|pardon|desolee?|toutes mes excuses)( d avance| par avance)* (si|s) (ma |mon |la |le |l |notre |je (suis|reste|coupe) (sans |ma )|mes )(camera|micro|son|image|connexion|ligne|webcam|reseau|chat|chien|debit|voix)\b.*$`),
			(*reader).allRemote, []kind{kName, kEvent, kVerb, kPresent, kEnrol, kCancel, kYes, kSeat}, sense{what: wCourtesy, fixed: true}},
		{"meal had elsewhere", regexp.MustCompile(`^(et |car |en effet |mais |puisque |comme )*(j ai|nous avons|j aurai|je dois honorer|on a) (deja |justement |aussi )*(un|une|mon) (repas|dejeuner|pot|dejeuner de travail|repas de travail|invitation|rendez vous|rdv|point|reunion|reunion de travail|autre dejeuner)( (de |d )?(prevu|prevue|programme|cale|calee|planifie|reserve|organise|fixe))?( (avec|chez|a|au|en ville|dans|entre|sur le temps|pendant|de)\b.*)?$`),
			(*reader).besideNoMeal, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kMode, kYes, kNo, kEnrol, kCancel, kVerb, kStranger}, sense{what: wReason, fixed: true}},
		{"another meeting put there", regexp.MustCompile(`^(et |car |en effet |mais |comme |puisque |or )*(un|une|deux|mon|ma|notre|nos|le|la|l|plusieurs|des|trois) .*\b((vient|viennent) (juste |tout juste )?(de|d) (se |s |m |nous )?(caler|rajouter|ajouter|greffer|intercaler|tomber|etre \w+|imposer|inscrire|planifier)|s est (calee?|rajoutee?|greffee?|intercalee?|imposee?|ajoutee?)|(a|ont) ete (calee?s?|fixee?s?|programmee?s?|avancee?s?|decalee?s?|posee?s?|planifiee?s?|ajoutee?s?|imposee?s?|convoquee?s?|maintenue?s?)|se tient|se tiendra|se deroule|se deroulera|tombe|tombent|a lieu|ont lieu|aura lieu|auront lieu)( (ce jour la|le meme jour|ce meme jour|ce jeudi( la)?|le 28( mai)?|ce matin la|a la meme date|a cette date|a la meme heure|au meme moment|en meme temps|ce jour precis|dans mon agenda|sur (ce|cet) (jour|creneau)|a (9|10|11|14) ?h|ce jour|cette journee|dessus|le jour de votre rencontre|entre temps|en urgence|hier|ce matin))*$`),
			(*reader).refusesOrSends, []kind{kName, kYes, kEnrol, kNoun, kSeat, kIf, kHedge, kOr, kMode, kReplaces, kExcept, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"leave of absence", regexp.MustCompile(`^(et |car |en effet |mais |puisque |comme )*(je|j) (pars|partirai|serai|suis|entame|commence|debute|prends|quitte)( deja| donc| moi meme| alors)* (en |mon |un |le |la )*(conges?|arret|vacances|retraite|formation|deplacement|maternite|paternite|ct|ski|stage|mission|repos)( (maternite|paternite|parental|maladie|annuels?|de (maternite|paternite|maladie|travail)))?( (plus tot que prevu|ce jour la|la veille|a cette periode|cette semaine la|a cette date|des (le )?\w+( \w+)?|a partir (du|de) .*|jusqu .*|du \d.*|depuis .*|pour .*))?$`),
			(*reader).refusesOrSends, untaken(kNot, kNe, kLasting, kEvent), sense{what: wReason, fixed: true}},
		{"at your disposal", regexp.MustCompile(`^(et |bien sur |bien entendu )*(je|nous) (reste|restons|suis|sommes|me tiens|nous tenons|serai|serais|serions)( bien sur| volontiers| tout a fait| entierement| naturellement)* (a (votre|ta) (entiere )?disposition|disponibles?|joignables?|prete?s? a (aider|intervenir|temoigner|donner un coup de main|presenter|contribuer|partager)|partante? pour (aider|intervenir|temoigner)) ?.*\b(si|s|au cas ou|en cas de|pour) (vous |tu |il |besoin |tout |toute |echanger |en |preparer |contribuer |parler |aider |presenter |intervenir ).*$`),
			(*reader).helpfulBeside, []kind{kName, kSeat, kEnrol, kCancel, kMode, kEvent, kStranger, kWhen, kNot, kNe, kYes, kNo, kOr, kLunch, kReplaces, kHand, kSend}, sense{what: wCourtesy, fixed: true}},
		{"should be no harm", regexp.MustCompile(`^(et |mais )*(je pense que |j imagine que |je suppose que |a priori )?(cela|ca|ce|c|rien de tout cela) (ne |n )?(devrait|doit|pose|posera|gene|genera|derange|derangera|poserait|change|changera) (pas|rien|guere|en rien|aucun)( etre| poser| vous)? ?(gener|deranger|poser|changer|rien|de |d |un |trop |grand )*(probleme|souci|difficulte|genant|grave|chose|changement|embetant)?( (a|pour|au) .{1,40})?$`),
			(*reader).afterAnswer, []kind{kName, kEvent, kMode, kVerb, kPresent, kSeat, kIf}, sense{what: wCourtesy, fixed: true}},
		{"much to do", regexp.MustCompile(`^(et |car |mais |comme |puisque |en ce moment )*(j ai|nous avons|on a|il (me|nous) reste|il y a) (encore |deja |malheureusement |vraiment |actuellement )*(beaucoup|pas mal|enormement|plein|trop|tant|du|tellement|de nombreux|de nombreuses|mille|une montagne|plusieurs|quelques|un monceau|une pile)( de| d)? ?(\w+ ){0,3}(retard|travail|dossiers?|choses|boulot|urgences|taches|bilans?|echeances|reunions|rendez vous|projets|priorites|chantiers|obligations|engagements|imprevus|absences|arrets)\b( (a|en|au|sur|dans|avec|pour|cette|ce|de|d) .*| accumulee?s?| urgente?s?)?$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kIf, kHedge, kMode, kEnrol, kSeat, kYes, kVerb, kPresent, kReplaces}, sense{what: wReason, fixed: true}},
		{"papers welcome", regexp.MustCompile(`^(et |mais |par ailleurs |en revanche )*((je|nous) (suis|serais|serai|serions|sommes|reste) )(aussi |egalement |toujours |tres |toutefois |bien sur |vivement )*(preneurs?|preneuses?|interessee?s?|demandeurs?|demandeuses?|friande?s?|avides?|curieux|curieuse) (de|d|du|des|par|a) (recevoir |avoir |lire |connaitre )?(la |le |les |l |vos |votre |toute |tous |un |une )*(\w+ )?(agenda|programme|calendrier|documents?|supports?|informations?|infos?|ressources|documentation|actes|synthese|liste des (participants|intervenants)|dates a venir|presentations?|diaporamas?|comptes? rendus?|enregistrement|replay|bibliographie|outils|fiches?|guides?|plaquette|newsletter|lettre d information)\b.{0,50}$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kEvent, kIf, kHedge, kNot, kNe, kSeat, kEnrol, kVerb, kPresent, kMode}, sense{what: wQuestion, fixed: true}},
		{"new number", regexp.MustCompile(`^(et |donc )*vous (trouverez|trouvez|avez|pourrez trouver|verrez) (desormais |donc |aussi )?(le|la|les|mon|ma|mes|nos|notre) (nouveau|nouvelle|nouvelles|nouveaux|bon|bonne|bons|bonnes)?( \w+){0,3} (dans|sous|en|ci|au|plus) (ma |mon |notre |le |la )?(signature|dessous|bas|pied|apres)\b.*$`),
			(*reader).afterOrBeforeAnswer, untaken(kEvent), sense{what: wReason, fixed: true}},
		{"met by telephone", regexp.MustCompile(`^(que|qu|dont|avec qui|avec laquelle|avec lequel|a qui) (j|je|nous|on) (ai|avais|avons|a|avions) (deja |bien |recemment )*(eue?|rencontree?|croisee?|parle|echange|discute|fait la connaissance|contactee?|entendue?|apercue?|ecoutee?)( .*)?$`),
			(*reader).ofPasserby, untaken(kEvent, kNot, kNe), sense{what: wReason, fixed: true}},
		{"what the sender works on", regexp.MustCompile(`^(et |car |en effet |d ailleurs |puisque )*(je|nous) (prepare|preparons|redige|redigeons|etudie|etudions|suis en train de|mene|menons|pilote|pilotons|coordonne|coordonnons|travaille|travaillons|termine|terminons|demarre|demarrons|lance|lancons|anime|animons|developpe|developpons|portons|porte|conduis|conduisons|monte|montons)( actuellement| en ce moment| justement| aussi| moi meme| depuis \w+ \w+| nous memes)* (un|une|le|la|l|les|mon|ma|mes|notre|nos|des|sur|a|au|avec|cette|ce|plusieurs|deux|en|dans|autour)\b.*$`),
			(*reader).fullYesBeside, untaken(kEvent, kNot, kNe, kStranger, kWhen, kLunch, kVerb, kPresent, kAway, kModal), sense{what: wReason, fixed: true}},
		{"greetings charged", regexp.MustCompile(`^(et |au passage )*(mon|ma|mes|notre|nos|toute l|le|la|l) .*\b(m a|m ont|nous a|me) (dit|chargee?|demande|prie|priee|charge|prient) (de |d )(bien )?(vous |te )(saluer|transmettre|passer le bonjour|remercier|embrasser|dire bonjour|adresser|donner le bonjour)\b.*$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kNot, kNe, kIf, kHedge, kEvent, kMode, kEnrol, kNo, kYes, kReplaces, kAway}, sense{what: wCourtesy, fixed: true}},
		{"worked together", regexp.MustCompile(`^(et |d ailleurs |car )*(il|elle|ils|elles|nous|j|je|on) (a|ont|avait|avaient|avons|ai|avions) (deja |beaucoup |longtemps |souvent |eu la chance de )*(travaill|collabor|oeuvr|etudi|sieg|partag|fait equipe|fait (ses|leurs) etudes)(e|er|e ensemble|es)? (ensemble|avec (vous|toi|votre|vos|l|la|le|une|un))\b.*$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kNot, kNe, kIf, kHedge, kEvent, kMode, kEnrol, kNo, kYes, kReplaces, kModal}, sense{what: wReason, fixed: true}},
		{"invites in return", regexp.MustCompile(`^(et |n hesitez pas a |d ailleurs |a l occasion )*((je|nous) (vous )(invite|invitons|propose|proposons|accueillerai|accueillerons|ferai visiter|attends|attendons)|vous (etes|serez|seriez) (toujours |bien sur |tous )*(les |la |le )?bienvenue?s?|vous (pouvez|pourrez)|passez|venez)( \w+){0,3} ?(a |pour |y )?(venir |passer )?(\w+ )?(visiter|decouvrir|voir|boire|passer|cafe|chez nous|dans nos|dans notre|visite|locaux)\b.*\b(quand|lorsque|des que|si|a l occasion|un jour|un de ces jours|un jour prochain|a votre convenance|prochainement)\b.{0,40}$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kHedge, kEvent, kMode, kEnrol, kNo, kYes, kReplaces, kSeat, kLunch}, sense{what: wCourtesy, fixed: true}},
		{"for one who knows somebody", regexp.MustCompile(`^(et |d ailleurs |au fait )*si (vous|tu|quelqu un|l un de vous) (connaiss\w+|connais|connait|entend\w+ parler d\w*|croisez|croises|cherchez|recherchez|avez vent d\w*|avez connaissance d\w*) (de |d )?(des|d|un|une|quelqu un|du monde|d autres|certains|la|les|le) ?.*$`),
			(*reader).answersApart, []kind{kName, kSelf, kSeat, kEnrol, kCancel, kYes, kNo, kNot, kNe, kEvent, kMode, kHedge, kPresent, kAvail, kReplaces, kStranger, kWhen, kLunch}, sense{what: wReason, fixed: true}},
		{"paper if there is one", regexp.MustCompile(`^(par avance |d avance |et |aussi )*(merci|veuillez|pouvez vous|je vous remercie|vous voudrez bien)( (de|d))? (bien vouloir )?(m |nous |me )?(envoyer|adresser|transmettre|faire parvenir|communiquer|etablir|fournir|faire suivre) (le |la |les |un |une |l |des |vos |votre )(\w+ ){0,2}(facture|factures|justificatif|lien|programme|document|documents|attestation|devis|rib|plan|recu|convocation|certificat|supports?|compte rendu|bulletin|liste)\b.* (si|s) (elle|il|la (journee|rencontre|participation|formation)|cela|ca|c|besoin|necessaire|vous en|y a|un|une|le|jamais)\b.*$`),
			(*reader).fullYesBeside, []kind{kName, kSeat, kCancel, kYes, kNo, kNot, kNe, kEvent, kHedge, kPresent, kAvail, kReplaces}, sense{what: wQuestion, fixed: true}},
		{"nobody to relieve the sender", regexp.MustCompile(`^(et |car |mais |puisque )*(personne|aucun \w+|aucune \w+|nul|pas un collegue)( d autre)? (ne |n )(peut|pourra|est|sera|a pu|pouvait|veut|serait)( \w+){0,2} (remplacer|relayer|suppleer|assurer|prendre (le relais|ma place|mon service|mon poste|ma garde)|tenir|faire a ma place|en mesure|a pu)\b.{0,50}$`),
			(*reader).refusesOrSends, []kind{kName, kIf, kHedge, kMode, kEvent, kEnrol, kSeat, kExcept}, sense{what: wReason, fixed: true}},
		{"succeeded somebody", regexp.MustCompile(`^(et |car |en effet )*(j ai|je|c est moi qui) (succede|succedee?|pris la (suite|succession|releve)|repris (le poste|les fonctions|les missions|la suite)|prends la suite|suis la remplacante|suis le remplacant|suis le successeur|remplace sur ce poste)( (a|de|d|sur)\b.*)?$`),
			(*reader).fullYesBeside, []kind{kNot, kNe, kIf, kHedge, kEvent, kMode, kNo, kCancel}, sense{what: wPast, fixed: true}},
	}
}

// helpfulBeside says whether what clause i offers is no place and no news of the list, beside a full yes or a plain no.
func (r *reader) helpfulBeside(i int) bool {
	return r.helpful(i) && (r.fullYesBeside(i) || r.refusesOnly(i))
}

// awayOtherwise says whether somebody without a registration, who says yes to the event of the letter, tells in clause i of days none of which is that of the
// event.
func (r *reader) awayOtherwise(i int) bool {
	if len(r.in.Registered) > 0 || r.in.Answers != AnswersInvitation || r.in.Event == "" || !r.fullYesBeside(i) {
		return false
	}
	found := false
	for _, t := range r.list[i].tags {
		if t.kind == kWhen && t.value != "range" {
			return false
		}
		found = found || t.kind == kWhen
	}
	return found
}

// settleOthersAway takes what keeps somebody of the house without a name away from work, in three parts, for news beside the sender's own answer: "mon
// adjointe, qui suit ce dossier d'habitude, est en arrêt pour plusieurs semaines".
func (r *reader) settleOthersAway() {
	for i := 0; i+2 < len(r.list); i++ {
		a, b, c := &r.list[i], &r.list[i+1], &r.list[i+2]
		if a.sentence != c.sentence || a.question || !newBag(a).only(kRelation, kFill, kBody, kFunction, kJoin, kAlso) || !bearsOn(a.tags, kRelation) || r.word(b.tags[0]) != "qui" || !offWork.MatchString(c.plain()) ||
			bearsOn(b.tags, kVerb, kPresent, kReplaces, kName, kNot, kSelf, kEvent) || bearsOn(c.tags, kSelf, kName, kEvent, kIf, kHedge, kReplaces, kThat) || !r.answersForSelf(i) {
			continue
		}
		for _, o := range []*clause{a, b, c} {
			o.sense = sense{what: wReason, rule: "somebody is off work"}
			for k := range o.tags {
				o.tags[k].kind = kFill
			}
		}
	}
}

// offWork is what keeps somebody from all work.
var offWork = lazily(`^(est|sont|sera|seront|etant) (actuellement |malheureusement |encore |toujours )*(en (arret|conge|conges|vacances|formation|deplacement|stage|mission|maladie)|absente?s?|malades?|souffrante?s?|hospitalisee?s?|partie?s? (en|a la) (conge|conges|retraite|vacances)|sur un autre dossier|a temps partiel)( (maladie|maternite|paternite|parental|long|de travail))*( (pour|jusqu|depuis|cette|en ce moment|actuellement|a cette) ?.*)?$`)

// refusesBut says whether all that the reply answers beside clause i is a plain no of the sender's.
func (r *reader) refusesBut(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && (s.yes || s.maybe):
			return false
		case s.what == wDecision && s.self:
			found = true
		}
	}
	return found
}

// fullYesBut is fullYesBeside, whatever clause i says.
func (r *reader) fullYesBut(i int) bool {
	kept := r.list[i].sense
	r.list[i].sense = sense{what: wReason}
	defer func() { r.list[i].sense = kept }()
	return r.fullYesBeside(i)
}

// yesBut says whether the sender says a plain yes beside clause i, in a word of assent or more, and nothing against it.
func (r *reader) yesBut(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && (!s.yes || s.maybe):
			return false
		case s.what == wDecision && s.self && !r.list[k].subject:
			found = true
		}
	}
	return found
}

// answersApart says whether the sender answers plainly in another sentence than that of clause i.
func (r *reader) answersApart(i int) bool {
	for k := range r.list {
		if r.list[k].sentence == r.list[i].sentence && (r.list[k].sense.what == wDecision || r.list[k].sense.what == wDetail) {
			return false
		}
	}
	return r.answersForSelf(i)
}

// refusesOwn says whether the sender is registered and says no beside clause i, and nothing else.
func (r *reader) refusesOwn(i int) bool { return len(r.in.Registered) > 0 && r.refusesBut(i) }

// noNewsOfDay says whether what was heard in clause i is no news of a list or a day, beside a full yes.
func (r *reader) noNewsOfDay(i int) bool { return r.noNews(i) && r.fullYesBut(i) }

// noNewsAnswered is noNewsOfDay beside any plain answer.
func (r *reader) noNewsAnswered(i int) bool { return r.noNews(i) && r.answersForAny(i) }

// noMealNear says whether a no to the meal stands beside clause i, or in the answer before it.
func (r *reader) noMealNear(i int) bool { return r.besideNoMeal(i) || r.afterNoMeal(i) }

// noNews says whether clause i says nothing of a list, a seat or a day.
func (r *reader) noNews(i int) bool {
	for _, stem := range []string{"complet", "annul", "report", "ferm", "plein", "decal", "deplac", "clos", "inscri", "plac", "gratuit", "reserv", "oblig", "interdit", "possib", "prevu"} {
		if r.saysStem(&r.list[i], stem) {
			return false
		}
	}
	return true
}

// refusesAlone is refusesOfDay, where nobody without a name stays away as well.
func (r *reader) refusesAlone(i int) bool {
	for k := range r.list {
		if r.list[k].sense.nobody {
			return false
		}
	}
	return r.refusesOfDay(i)
}

// refusesOfDay is refusesBut, where clause i names no event but by its day.
func (r *reader) refusesOfDay(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kEvent && !has([]string{"date", "day", "weekday"}, t.mention.how) {
			return false
		}
	}
	return r.refusesBut(i)
}

// detailOrNo says whether the sender, behind clause i, says how they come or eat, or says a plain no beside it.
func (r *reader) detailOrNo(i int) bool { return r.detailFollows(i) || r.refusesBut(i) }

// answersForAny says whether a plain answer, of anybody's, stands beside clause i, and no doubt.
func (r *reader) answersForAny(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && s.maybe:
			return false
		case s.what == wDecision:
			found = true
		}
	}
	return found
}

// settleMealTopic takes "pour le repas" in front of a need for what the need is about.
func (r *reader) settleMealTopic() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.sense.what == wDetail && c.sense.lunch == "open" && newBag(c).only(kLunch, kFor, kFill, kJoin, kCourtesy) && next.sentence == c.sentence && next.sense.what == wDetail && next.sense.diet != "" {
			c.sense = sense{what: wCourtesy, rule: "what a need is about"}
		}
	}
}

// fullYesOrNo says whether the reply answers plainly beside clause i; "sauf erreur de ma part" before it doubts nothing then.
func (r *reader) fullYesOrNo(i int) bool {
	before := r.before(i)
	if before != nil && before.sense.what == wHedge && sauf.MatchString(before.plain()) {
		before.sense = sense{what: wCourtesy, rule: "no error meant"}
		for k := range before.tags {
			before.tags[k].kind = kFill
		}
	}
	return r.refusesBut(i) || r.fullYesBut(i)
}

var sauf = lazily(`^sauf (erreur|oubli|meprise)( ou oubli)?( de ma part)?$`)
