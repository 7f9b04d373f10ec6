package reply

import (
	"iter"
	"slices"
	"sync"

	"rencontres/mailer/prefilter"
)

// An aside is what people put beside their answer and what cannot turn it, known by its own turn of speech: an offer of help, how they are reached,
// what a colleague does for a living, that they do not drive.

// An aside stands in a clause by itself. When gives the answers beside which it is one; never are the tags that make it more.
type aside struct {
	name  string
	says  pattern // of the clause without accents and marks
	when  func(*reader, int) bool
	never []kind
	sense sense
}

// asides is a table of them, with what finds those whose turn of speech a text holds.
type asides struct {
	table []aside
	turns *prefilter.Set
}

func newAsides(table []aside) asides {
	var says []pattern
	for _, a := range table {
		says = append(says, a.says)
	}
	return asides{table, prefilter.NewSet(says)}
}

// saying gives the asides whose turn of speech a clause holds, and none of whose tags of more, in the order of the table.
func (t asides) saying(c *clause) iter.Seq[aside] {
	return func(yield func(aside) bool) {
		text := c.plain()
		for n := range t.turns.Candidates(text) {
			if !bearsOn(c.tags, t.table[n].never...) && t.turns.Matches(n, text) && !yield(t.table[n]) {
				return
			}
		}
	}
}

// taking are the words of taking part that no aside holds.
var taking = []kind{kVerb, kPresent, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kEvent, kGeneric, kMode, kHedge}

// asideTable holds the asides; a new one is one line, with the case that asked for it in testdata/constructions.txt.
var asideTable = sync.OnceValue(func() asides {
	always := func(*reader, int) bool { return true }
	return newAsides(slices.Concat(formalAsides(), letterAsides(), []aside{
		{"help offered", lazily(`^(et |surtout |si besoin |au besoin |en cas de besoin |si necessaire )*(n hesitez (surtout )?pas a (m |me |nous |l |le |la )?(appeler|contacter|joindre|ecrire|solliciter|faire signe|prevenir|telephoner)|(appelez|contactez|joignez|prevenez|ecrivez|telephonez|vous pouvez (m |me |nous )?(appeler|contacter|joindre|ecrire))( moi| nous)?) ?((si|s il|en cas|pour|au|le|la|sur|a|avant|directement|quand)\b.*)?$`),
			(*reader).helpful, []kind{kSeat, kEnrol, kCancel, kMode, kName, kDepend, kHand, kSend, kReplaces, kReplaced, kOff, kEvent}, sense{what: wCourtesy}},
		{"others in the car", lazily(`^(et |meme )?(si|s) (il y a |d autres |quelqu un |certains |certaines |des |un |une |il faut |vous avez ).*(a prendre|a emmener|a ramasser|a transporter|a vehiculer|covoiturage|covoiturer|besoin d etre vehicule|besoin d une voiture|sans voiture)\b`),
			(*reader).othersRide, []kind{kSelf, kWe, kNot, kNe, kSeat, kEnrol, kCancel, kYes, kNo, kNoun, kName}, sense{what: wReason}},
		{"does not drive", lazily(`^(et |car |mais |comme |parce que |puisque )?(je|on|nous) (ne |n )?(conduis|conduit|conduisons|ai|avons|suis|sommes) (pas|plus|pas encore|jamais)( de voiture| de vehicule| le permis| vehicules?| vehiculees?| motorises?| motorisees?| beaucoup| de nuit| loin)*$`),
			(*reader).afterAnswer, append([]kind{kWhen, kStranger}, taking...), sense{what: wReason}},
		{"what somebody does", lazily(`^qui (suit|pilote|gere|coordonne|anime|porte|connait|supervise|reprend|assure|travaille|s occupe|est en charge|est chargee?|prend en charge|dirige|encadre|traite) `),
			(*reader).ofPasserby, []kind{kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kEvent, kGeneric, kMode, kHedge, kNot, kNe, kSelf, kReplaces, kReplaced, kLunch, kScreen}, sense{what: wReason}},
		{"told by somebody near", lazily(`^(et |d ailleurs )?(notre|nos|mon|ma|mes) .*(m |nous )(a|ont) dit qu (elle|il|elles|ils) (avait|avaient|a|ont) (aussi |egalement |bien |deja )*(recu|vu|lu|eu) (aussi |egalement |bien )*(votre|l|le|la) (message|invitation|courriel|mail|courrier|information|programme|lettre)s?$`),
			always, []kind{kName, kVerb, kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kNot, kNe}, sense{what: wReason}},
		{"how to be reached", lazily(`\b(joignable|injoignable|joignables|injoignables)\b`),
			always, append([]kind{kName, kIf, kOr, kRelation}, taking...), sense{what: wReason}},
		{"stays on the list", lazily(`\b(souhaite|souhaitons|aimerais|aimerions|voudrais|veux|desire|compte|tiens a|prefere)\b.* (rester|demeurer|figurer|etre maintenue?|continuer a figurer|etre) (dans|sur|parmi) (vos|votre|la|les|l) (\w+ )?(envois|liste|listes|fichier|fichiers|destinataires|mailing|carnet|diffusion|contacts|repertoire)\b`),
			always, []kind{kNot, kNe, kName, kRelation, kCancel, kEnrol, kIf, kHedge, kExcept, kEvent}, sense{what: wCourtesy}},
		{"duty towards somebody", lazily(`^(et |car |donc )?je (dois|vais devoir|devrai|suis oblige de|suis obligee de) (l|les|la|le|lui|leur) (accompagner|emmener|garder|conduire|amener|recuperer|veiller|aider|tenir compagnie)$`),
			(*reader).refusesOnly, taking, sense{what: wReason}},
		{"meals in vain", lazily(`^(et |mais )?((je sais|sachant|bien conscient|consciente) que (vous avez|tu as) (deja )?(reserve|commande|prevu|compte|lance)|(desole|desolee|navre|navree|pardon|excusez moi) (pour|de) (le|les|mon|la)|tant pis pour (le|les)|j espere que (le|les|mon)) .*(repas|dejeuner|plateau|plateaux|couvert|couverts|buffet|traiteur)\b`),
			(*reader).refusesOnly, []kind{kDiet, kAccess, kVerb, kPresent, kYes, kEnrol, kName, kIf}, sense{what: wReason}},
		{"snowed under", lazily(`^(et |car |mais |comme |en ce moment )?(nous|je|on) (sommes|suis|est|serons|serai|sera) (tres |un peu |completement |totalement |deja |bien )?(debordee?s?|submergee?s?|accaparee?s?|sous l eau|occupee?s?|mobilisee?s?|prise?s?) (avec|par|pour|sur) `),
			(*reader).refusesOnly, []kind{kMode, kYes, kEnrol, kName, kIf, kHedge, kSeat}, sense{what: wReason}},
		{"another meeting that day", lazily(`^(et |car |en effet |or )?(je|nous) (participe|participons|assiste|assistons|anime|animons|preside|interviens|siege|serai|serons|suis|sommes) (moi meme |deja |justement )*(ce jour la|ce meme jour|a cette date|le meme jour|au meme moment|ce jeudi|ce matin la) (a|dans|en|sur|pour) (un|une|des|l|la|le|nos|notre|mon|ma|mes) `),
			(*reader).refusesOnly, []kind{kMode, kSeat, kEnrol, kYes, kIf, kHedge, kNot, kName, kRelation}, sense{what: wReason}},
		{"good report", lazily(`^(et |d ailleurs )?(on|des collegues|plusieurs collegues|un collegue|une collegue|mes collegues) (m|nous) (a|ont) (dit|parle|rapporte) (beaucoup de bien|le plus grand bien|du bien|que du bien|en bien) (de|du|des) `),
			always, []kind{kName, kYes, kNo, kEnrol, kCancel, kSeat, kNot, kNe, kIf, kHedge, kMode}, sense{what: wReason}},
		{"regards by somebody", lazily(`^(et )?(je |tu |vous )?(passe|passez|transmettez|transmets|donne|donnez|faites) (le|mon|un grand|un|mes|bien le) (bonjour|salut|amities|bon souvenir|meilleur souvenir|salutations) a `),
			always, []kind{kVerb, kPresent, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kEvent, kMode, kHedge, kNot, kNe}, sense{what: wCourtesy}},
		{"interest of the matter", lazily(`^(et |car |en effet |d autant que )?((le|ce|votre|son|leur) (sujet|theme|programme|contenu|propos|questionnement|ordre du jour)|la thematique|cette thematique|les themes|les sujets|ces sujets|ces questions|ce que vous proposez)( \w+)? (rejoint|rejoignent|recoupe|recoupent|croise|croisent|fait echo|font echo|correspond|correspondent|repond|repondent|interesse|interessent|concerne|concernent|touche|touchent|parle|parlent|tombe|tombent) `),
			(*reader).afterOrBeforeAnswer, []kind{kNot, kNe, kIf, kHedge, kName, kEnrol, kCancel, kYes, kNo, kMode}, sense{what: wReason}},
		{"no harm", lazily(`^(et |mais |enfin )?(j imagine que |je suppose que |je pense que )?(ce n est|c est|ca n est|cela n est|ce n est sans doute|ce ne sera|ce ne devrait) pas (etre )?(tres |bien |trop )?(grave|genant|important|dramatique|derangeant|un (probleme|souci|obstacle))( (je suppose|j imagine|je pense))?$`),
			(*reader).afterOrBeforeAnswer, []kind{kIf, kHedge, kName, kWe, kVerb, kSeat}, sense{what: wCourtesy}},
		{"no camera", lazily(`^(et |mais |par contre |en revanche |car )?(je|nous|on|j) (n ai|n avons|n a|ai|avons|a) (pas|plus|ni) (de |d )?(camera|webcam|micro|casque|haut parleurs?)( .*)?$`),
			(*reader).allRemote, []kind{kIf, kHedge, kName, kVerb, kNo, kCancel, kYes, kSeat}, sense{what: wCourtesy}},
		{"at home that day", lazily(`^(et |car |puisque |parce que |comme )?(je|nous|on) (suis|sommes|est|serai|serons|travaille|bosse) (toujours |deja |normalement )?en teletravail( (le|ce|les|tous les) \w+( la)?)*$`),
			(*reader).allRemote, []kind{kIf, kHedge, kName, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"seat near the door", lazily(`^(et |donc |alors )*(merci|je vous remercie|veuillez|pouvez vous|pourriez vous|si vous pouvez|si vous pouviez) (de|d)? ?(bien vouloir )?(me |nous )?(garder|reserver|prevoir|trouver|laisser) une (petite )?(place|chaise) (assise )?(pas (trop |tres )?loin (de|d|du)|pres (de|d|du)|proche (de|d|du)|a cote (de|d|du)|au fond|devant|a l avant|au calme|face a|cote) .*$`),
			(*reader).afterAnswer, []kind{kName, kNo, kNe, kIf, kEvent, kRelation, kMode}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"for another time", lazily(`^(et |mais |en revanche |par contre )*(si|s|le jour ou|quand|lorsque) (un jour |jamais |par la suite |plus tard |une autre fois )*(vous|tu|il y a|une autre|d autres) .*\b(pensez a|penser a|faites moi signe|faites nous signe|prevenez|contactez|n hesitez pas|je (suis|serai|serais|viendrai|viendrais)|nous (sommes|serons|serions)|ce sera avec|avec plaisir|tenez (moi|nous)|samedi|soir|soiree|week end|dimanche|mercredi|une autre (date|fois)|d autres (dates|rencontres)|plus pres|prochaine)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kMode, kSeat, kEnrol, kRelation, kNoun}, sense{what: wReason}},
		{"put in copy by mistake", lazily(`^(et |mais )?(vous m avez|on m a|j ai ete|je suis|nous sommes|nous avons ete|vous nous avez) (sans doute |surement |peut etre )?(mise?s?|ajoutee?s?|destinataires?|mis|inclus|incluse) (en copie|dans (la|votre) (boucle|liste)|a cette liste|de ce (mail|message)|sur (la|votre) liste|destinataire)( (par erreur|a tort))?$`),
			(*reader).leavesList, []kind{kName, kVerb, kEvent, kYes}, sense{what: wReason}},
		{"own food offered", lazily(`^(et |mais |sinon |au besoin |au pire )*(je|nous|on) (peux|pourrai|pourrais|pouvons|peut|vais|prevois) (aussi |toujours |bien |tout a fait |eventuellement |sinon )*(d |de )?(amener|apporter|prevoir|emporter|venir avec|prendre|manger) (mon|ma|mes|notre|nos|un|une) (propre |petit |petite )?(pique nique|repas|sandwich|sandwichs|gamelle|casse croute|panier|dejeuner|salade|tupperware)( (si|s) .*| au besoin| si besoin)$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kEvent, kVerb, kSeat, kRelation}, sense{what: wCourtesy, fixed: true}},
		{"somebody to fetch", lazily(`^(et |mais |car |donc |parce que |puisque )*(je|nous|on) (dois|devrai|vais devoir|devons|doit|irai|vais) (aller )?(recuperer|chercher|deposer|emmener|prendre|reprendre|amener|rechercher) (ma|mon|mes|la|le|les|nos|notre) (\w+ )?(fille|filles|fils|enfants?|petite fille|petit fils|conjointe?|femme|mari|maman|mere|pere|train|bus|car|tram)( (a|au|en|pour|vers|avant|des|apres) .*)?$`),
			(*reader).afterAnswer, []kind{kName, kEvent, kNo, kNot, kNe, kIf, kCancel, kStranger, kWhen, kMode}, sense{what: wCourtesy, fixed: true}},
		{"freed by another matter", lazily(`^(et |car |comme |puisque |finalement |or )*(mon|ma|notre|mes|nos|un|une|cette|ce|l|la|le) (autre )?(rendez vous|rdv|reunion|formation|conseil|comite|cours|deplacement|seance|audience|jury|commission|engagement|intervention)( \w+){0,8} (est|a ete|ont ete|sont|s est|vient d etre|etait) (finalement |bien |du coup )?(annulee?s?|reportee?s?|deplacee?s?|decalee?s?|repoussee?s?|avancee?s?)$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kEvent, kGeneric, kIf, kNot, kNe, kMode, kHedge, kVerb, kSeat}, sense{what: wReason, fixed: true}},
		{"what day it is", lazily(`^(et |mais |car |en effet )*(c est|ce sera|cela tombe|ca tombe|c est aussi|c est deja) (aussi |deja |justement |pile )*(le|la|l) (meme )?(jour|jours|date|soir|semaine|week end|moment|anniversaire|periode) (du|de|des|ou|d|que) .*$`),
			(*reader).refusesBeside, []kind{kSelf, kWe, kIf, kMode, kHedge, kSeat, kEnrol, kVerb, kName}, sense{what: wReason, fixed: true}},
		{"record to be read", lazily(`^(et |mais |toutefois )*(je |nous )?(lirai|lirons|relirai|parcourrai|prendrai connaissance|prendrons connaissance|consulterai|consulterons|decouvrirai|decouvrirons) (\w+ ){0,5}(compte rendu|comptes rendus|actes|synthese|resume|travaux|bilan|supports?|conclusions)\b.*$`),
			always, []kind{kEvent, kMode, kEnrol, kSeat, kName, kVerb}, sense{what: wCourtesy, fixed: true}},
		{"wrote by mistake", lazily(`^(et |mais |excusez moi |pardon |desolee? )*((je me suis|je m etais|nous nous sommes) trompee?s?|(j ai|j avais|nous avons) (fait une (erreur|confusion)|mal (rempli|coche|saisi|lu|indique)|oublie de (cocher|preciser|remplir))|erreur de ma part)( (en|dans|sur|lors|au|a) .*)?$`),
			(*reader).detailFollows, []kind{kNot, kNe, kIf, kName, kNo, kEvent, kVerb}, sense{what: wPast, fixed: true}},
		{"stands in elsewhere", lazily(`^(et |mais |car |or )*(mon|ma|notre|le|la) .*\b(me|m|nous) (a |ont )?(demande|demandee?|charge|chargee|prie|priee|sollicite|sollicitee|envoie|designee?) (de |d |pour )?(le|la|l|les) (remplacer|representer|accompagner|suppleer) (a|au|aux|dans|lors|en|sur|le|ce|devant)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kMode, kEnrol, kYes, kSeat, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"eagerness", lazily(`^(et |d ailleurs )?(j ai|nous avons|on a) (vraiment |bien |tres |deja |grand )?hate (de|d) `),
			(*reader).afterOrBeforeAnswer, []kind{kNot, kNe, kIf, kHedge, kName, kEnrol, kCancel, kNo, kStranger, kWhen}, sense{what: wReason}},
		{"ticked by mistake", lazily(`^(et |car |excusez moi |pardon )?(j ai|j avais|nous avons|on a) (coche|mis|indique|choisi|selectionne|note|clique sur|rempli) (\w+ ){1,4}(par erreur|par megarde|par inadvertance|trop vite)$`),
			(*reader).otherModeFollows, []kind{kNot, kNe, kIf, kName, kCancel, kNo}, sense{what: wPast}},
		{"a while late", lazily(`^(et |mais |par contre |en revanche )?(je risque d arriver|j arriverai|nous arriverons|je serai|il arrivera|elle arrivera|je risque d avoir|j aurai) (surement |certainement |sans doute |probablement |peut etre |legerement |tres )*((un peu |quelques minutes )?en retard|(un peu|un petit peu|legerement) (apres|plus tard)|avec (un peu|quelques minutes) de retard|du retard|(juste |tout au plus )?(un peu|quelques minutes|un petit peu|une dizaine de minutes|un quart d heure|cinq minutes|dix minutes|5 minutes|10 minutes|5 min|10 min) de retard)$`),
			(*reader).afterAnswer, []kind{kNot, kNe, kIf, kName, kEvent, kStranger, kWhen, kNo}, sense{what: wCourtesy}},
		{"leaves before the end", lazily(`^(et |mais |toutefois |cependant )?(il |elle )?(devra|doit|souhaite|compte) (cependant |toutefois |malheureusement )?(s eclipser|partir|repartir|nous quitter|vous quitter|quitter la salle|s absenter) (vers|a|des|apres|avant) (1[1-9]) ?h( ?\d+)?$`),
			(*reader).afterAnswer, []kind{kNot, kNe, kIf, kHedge, kName, kEvent, kStranger, kWhen, kNo, kLunch, kMode}, sense{what: wCourtesy}},
		{"works that are late", lazily(`\b(chantier|chantiers|dossier|dossiers|projet|projets|travaux|train|livraison|calendrier) .*\b(prend|prennent|a pris|ont pris|accuse|accumule) (du|beaucoup de|un peu de) retard\b`),
			always, []kind{kYes, kNo, kEnrol, kCancel, kSeat, kName, kEvent, kMode, kIf, kHedge, kVerb, kPresent}, sense{what: wReason}},
		{"no wonder", lazily(`^(et |donc |alors )?(ne vous etonnez pas|ne soyez pas surpris|ne m en voulez pas|pardonnez moi|excusez moi) si (je|j) (tarde|mets du temps|reponds|ne reponds pas|suis lente?|ai tarde|ne repondais pas)\b`),
			always, []kind{kYes, kNo, kEnrol, kCancel, kSeat, kName, kEvent, kMode}, sense{what: wCourtesy}},
		{"a relief to be found", lazily(`^(et |mais )?(je ne sais pas (encore )?|je verrai |je vais voir |reste a savoir |a voir )(si (quelqu un|un collegue|une collegue|un autre|une autre) .*(prendre le relais|me remplacer|venir a ma place|me representer|y aller))$|^si c est le cas( (il|elle) (s inscrira|vous contactera|vous ecrira|prendra contact).*)?$`),
			(*reader).refusesOnly, []kind{kName, kYes, kNo, kEvent, kMode, kSeat}, sense{what: wReason}},
		{"a talk before", lazily(`^(apres|suite a|a la suite d) (une |un |l )?(discussion|echange|echanges|concertation|accord|point|reflexion) (avec|de|entre|en) `),
			(*reader).afterOrBeforeAnswer, []kind{kName, kYes, kNo, kEvent, kMode, kSeat, kNot, kNe, kIf}, sense{what: wReason}},
		{"at somebody's wish", lazily(`^(et |donc |bonjour )*(a la demande|sur (la |les )?(demande|proposition|sollicitation|recommandation|conseils?|instructions?)|verification faite (aupres|avec)|en accord|en concertation) (de|d|du|avec|aupres) (\w+ ){0,4}\w+$`),
			(*reader).leadsAnswer, []kind{kName, kYes, kNo, kEvent, kMode, kSeat, kNot, kNe, kIf, kHedge, kEnrol, kVerb, kPresent, kThird, kOr}, sense{what: wReason}},
		{"seat to be kept", lazily(`^(merci|je vous remercie|nous vous remercions|veuillez|pourriez vous|vous serait il possible) (de|d)? ?(bien vouloir )?(lui |leur |me |nous )?(prevoir|reserver|garder) une place (reservee |assise )?(en salle|au premier rang|de parking|de stationnement|devant)$`),
			(*reader).afterAnswer, []kind{kName, kNo, kNot, kNe, kIf, kEvent}, sense{what: wCourtesy}},
		{"thanks to somebody", lazily(`^(et |encore |un grand |un tres grand |mille )?(merci|mercis|bravo|felicitations|mes remerciements|mes felicitations|mes amities|mon bon souvenir|bonjour|un bonjour) (encore )?a (mme|m|monsieur|madame|mlle|\w+) `),
			(*reader).afterOrBeforeAnswer, []kind{kNot, kNe, kIf, kHedge, kVerb, kPresent, kEnrol, kCancel, kYes, kNo, kReplaces, kReplaced, kHand, kSend, kMode, kLunch, kOr, kSelf, kStranger, kWhen}, sense{what: wCourtesy}},
		{"greets through the sender", lazily(`\b(vous|te) (salue|saluent|embrasse|embrassent|remercie|remercient|passe le bonjour|passent le bonjour|transmet ses|transmettent leurs|envoie ses|adresse ses|adresse son)\b`),
			(*reader).afterOrBeforeAnswer, []kind{kNot, kNe, kIf, kHedge, kVerb, kPresent, kEnrol, kCancel, kYes, kNo, kReplaces, kReplaced, kHand, kSend, kMode, kLunch, kOr, kSelf, kStranger, kWhen, kAway}, sense{what: wCourtesy}},
		{"somebody to meet again", lazily(`\b(plaisir|permettra|permet|occasion|hate|heureu\w+|ravie?s?|contente?s?|impatien\w+|honore\w*|rejouis) (\w+ ){0,2}(de|d|a) (\w+ )?(revoir|rencontrer|retrouver|saluer|croiser|ecouter|entendre|remercier|connaitre|echanger avec|discuter avec|parler avec|travailler avec|faire la connaissance de) `),
			(*reader).afterOrBeforeAnswer, []kind{kNot, kNe, kIf, kHedge, kEnrol, kCancel, kYes, kNo, kReplaces, kReplaced, kHand, kSend, kMode, kLunch, kOr, kStranger, kWhen}, sense{what: wReason}},
		{"on time", lazily(`^(et |mais |cette fois )?(je |nous )(ne |n )?(serai|serons|arriverai|arriverons|y serai) (pas|jamais) (\w+ )?(en retard|a la bourre)( \w+){0,3}$`),
			(*reader).afterAnswer, []kind{kName, kIf, kHedge, kStranger}, sense{what: wReason}},
		{"does not know the place", lazily(`^(et |d ailleurs |car )?(je|nous) ne (connais|connaissais|connaissons) (pas|guere|absolument pas) (encore |bien |du tout |vraiment )?(la |le |l |cette |votre |vos )?\w+( \w+)?$`),
			(*reader).afterAnswer, []kind{kName, kIf, kHedge, kStranger, kMode, kYes, kNo}, sense{what: wReason}},
		{"gladly another time", lazily(`^(et |mais |toutefois |en revanche )?((je|nous|ce) (\w+ ){0,3}(participer\w+|viendr\w+|serai|sera|serons|assister\w+|rejoindr\w+|espere\w*|compte\w*) (\w+ ){0,4})(une|la|les|vos|votre|d|lors d|pour une) (\w+ )?(prochaine|autre|autres|future|futures|prochaines) (rencontre|rencontres|fois|edition|editions|occasion|occasions|journee|session|sessions)$`),
			(*reader).refusesInvitation, []kind{kNot, kNe, kEvent, kStranger, kName, kRelation, kMode, kLunch, kIf, kEnrol, kSeat, kReplaces, kHand, kSend, kYou}, sense{what: wReason}},
		{"nor do the colleagues", lazily(`^(et |d ailleurs )?(mes|nos|les autres|tous mes|tous nos|l ensemble de mes|tout le|toute l|la moitie de l|la moitie du|en ce moment tout le|en ce moment toute l) (\w+ )?(collegues|benevoles|adjoints|elus|equipes?|agents|salaries|membres|service|bureau|secretariat) (est|sera|sont|seront|ne sont pas|ne seront pas) (\w+ )?(indisponibles|pris|prises|absents|absentes|disponibles|mobilises|mobilisees|occupes|occupees|retenus|absente?|malades?|en arret|en formation|en deplacement|sur le pont|en vacances|en conges?)( \w+){0,3}$`),
			(*reader).refusesInvitation, []kind{kName, kEvent, kStranger, kMode, kIf, kHedge, kYou, kVerb, kPresent, kReplaces}, sense{what: wReason}},
		{"papers wanted", lazily(`^(mais |et |en revanche |par contre |neanmoins )*(je (suis|reste|serais|serai) )?(tres |toujours |vivement |cependant |neanmoins )*(interessee?|preneur|preneuse) (par|de|du|d) ?(le |la |les |l |vos |des |un |une )?(eventuels? )?(compte rendu|comptes rendus|actes|replay|enregistrement|supports?|documents?|synthese|presentations?|diaporama|captation|restitution|notes)( [a-z]+){0,6}$`),
			(*reader).refusesBeside, []kind{kEvent, kName, kIf, kNoun, kEnrol, kPresent}, sense{what: wQuestion}},
		{"dead link", lazily(`\b(lien|liens|plaquette|piece jointe|pj|pdf|page|adresse du site|qr code|bouton)\b.*\b(renvoie|renvoient|ne fonctionne|ne fonctionnent|ne marche|ne marchent|est mort|morte?s?|erreur|404|casse|introuvable|ne s ouvre|s ouvre pas|inaccessible)\b`),
			(*reader).afterAnswer, []kind{kNoun, kEnrol, kCancel, kName, kVerb, kPresent, kMode, kScreen, kIf}, sense{what: wQuestion}},
	}, livelyAsides(), newsAsides(), folkAsides(), aroundAsides(), hourAsides()))
})

// howToEnrol is a question of what else is to be done to be registered.
var howToEnrol = lazily(`^(et |mais |sinon |au fait )*((dois|devons) (je|nous)|faut il|est ce que je dois|est ce qu il faut|y a t il|ai je besoin|ou dois je|est ce que) .*\b(m inscrire|inscrire|inscription|formulaire|remplir|bulletin|confirmer)\b.*$|^(et |mais )*(mon inscription|ma reponse|ma participation|ma demande|ce mail) est (elle|il) (bien )?(prise? en compte|enregistree?|validee?|suffisante?)( (ou|et) .*)?$|^(et |ou )*(ce|mon|ma|ce simple) (mail|message|courriel|reponse|simple mail) (suffit|suffira|vaut|fait office)\b.*$`)

// opensWhen asks when registration opens: "quand ouvriront les inscriptions ?", "pourriez-vous me prévenir de l'ouverture des inscriptions ?"
var opensWhen = lazily(`^(et |mais |sinon |au fait )*(quand|a partir de quand|a quelle date|(pouvez|pourriez|peux|pourrais) (vous|tu) (me|nous|m) (dire|prevenir|informer|avertir|tenir au courant|indiquer|signaler))\b.*\b(ouvr\w+|ouverture|ouvertes?)\b`)

// asksHow says whether a question is only that: "dois-je m'inscrire quelque part ou ce mail suffit ?"
func asksHow(text string) bool {
	return (howToEnrol.MatchString(text) || opensWhen.MatchString(text)) && !contains(text, "deja") && !contains(text, "encore") && !contains(text, "possible") && !contains(text, "place") && !contains(text, "peut") && !contains(text, "combien")
}

// fullYes says whether another clause than i says yes in more than a word of assent.
func (r *reader) fullYes(i int) bool {
	for k := range r.list {
		if o := &r.list[k]; k != i && o.sense.what == wDecision && o.sense.yes && o.sense.self && !assent(o) && !o.subject {
			return true
		}
	}
	return false
}

// agreesForMe says whether another clause than i is an assent that the sender gives for themselves: "c'est bon pour moi".
func (r *reader) agreesForMe(i int) bool {
	for k := range r.list {
		if o := &r.list[k]; k != i && o.sense.what == wDecision && o.sense.yes && o.sense.self && !o.sense.maybe && !o.subject && !o.question && forMe.MatchString(o.plain()) {
			return true
		}
	}
	return false
}

// forMe is such an assent.
var forMe = lazily(`^(bonjour |oui |donc |alors )*((c est|ca (marche|roule|va)|ce sera) ?)?(bon|ok|d accord|parfait|tout bon|entendu|oui)? ?(aussi )?(pour (moi|ma part)|de mon cote)( (pour )?(le|la|cette|ce) \w+( \w+)?)?$`)

// detailFollows says whether the sender, behind clause i, says how they come or whether they eat.
func (r *reader) detailFollows(i int) bool {
	for j := i + 1; j < len(r.list) && j < i+4; j++ {
		if s := r.list[j].sense; (s.what == wDetail || s.what == wDecision) && (s.self || len(s.names) == 0) && (s.mode == "onsite" || s.mode == "remote" || s.lunch == "yes" || s.lunch == "no" || s.diet != "" || s.access != "") {
			return true
		}
	}
	return false
}

// refusesBeside says whether the clause before i in its sentence is a no of the sender, or all that the reply answers is one.
func (r *reader) refusesBeside(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wDecision && !before.sense.yes && before.sense.self || r.refusesOnly(i)
}

// othersRide says whether clause i is of others who seek a car: who takes the sender there, "si quelqu'un peut me prendre", or whether there is a car at all, is a
// condition.
func (r *reader) othersRide(i int) bool {
	c := &r.list[i]
	return !seeksRide.MatchString(c.plain()) && !r.saysWord(c, "me") && !r.saysWord(c, "m") && !r.saysWord(c, "nous")
}

// seeksRide is a ride that the sender would need.
var seeksRide = lazily(`\b(si|s) il y a (bien |encore |toujours )?(un|du|des|possibilite de|moyen de|une? \w+) (co ?voitur|covoitur)\w*`)

// posted is a paper that the sender promises, which is no word on coming.
var posted = lazily(`^(et |par ailleurs )?(je|nous) (vous )?(envoie|envoyons|enverrai|enverrons|transmets|transmettrai|adresse|adresserai|ferai passer|ferai suivre|depose|deposerai|apporte|apporterai) (egalement |aussi |par ailleurs )?(la|le|les|mon|ma|mes|notre|nos|un|une|des|l) (fiche|document|documents|note|rapport|bilan|compte rendu|plaquette|photo|photos|tableau|projet|support|supports|diaporama|devis|convention|carte|logo|biographie|article|etude|guide|livret)`)

// settleAsides gives asides their harmless sense.
func (r *reader) settleAsides() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wHedge && r.word(c.tags[0]) == "qui" && r.ofPasserby(i) {
			c.sense = sense{what: wReason, rule: "somebody else's doubt"} // "j'ai transmis à nos partenaires, qui seront peut-être intéressés"
		}
		text := c.plain()
		if c.sense.what == wLater && posted.MatchString(text) && !bearsOn(c.tags, kYes, kNo, kHedge, kIf, kName, kSeat) {
			c.sense = sense{what: wReason, rule: "papers to come"}
		}
		if c.question && c.sense.what == wBlock && c.sense.code == ReasonQuestion && r.saysYesPlainly() && (r.fullYes(i) || r.agreesForMe(i)) && asksHow(text) {
			c.sense = sense{what: wQuestion, fixed: true, rule: "how to enrol"}
		}
		r.settleQuiet(i)
		doubts := c.sense.what == wHedge
		if c.subject || c.question || !doubts && c.sense.what != wSuspect && c.sense.what != wBlock && c.sense.what != wMention || len(c.tags) == 0 {
			continue
		}
		for a := range asideTable().saying(c) {
			if (!doubts || a.name == "fears to stay away") && a.when(r, i) {
				c.sense = a.sense
				c.sense.rule = a.name
				if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && has([]string{"je pense", "je crois", "je suppose", "j imagine"}, r.list[i+1].plain()) {
					r.list[i+1].sense = sense{what: wCourtesy, rule: a.name}
				}
				if a.name == "no harm" && i+1 < len(r.list) && r.list[i+1].question && has([]string{"je suppose", "j imagine", "je pense", "non", "n est ce pas"}, r.list[i+1].plain()) {
					r.list[i+1].sense = c.sense
				}
				break
			}
		}
	}
}

// settleSalutation takes the office in front of a letter for whom it greets: "Monsieur le Préfet, j'ai l'honneur …".
func (r *reader) settleSalutation() {
	if len(r.list) < 2 || r.list[0].subject {
		return
	}
	c, next := &r.list[0], &r.list[1]
	if c.sense.what == wBlock && c.sense.rule == "person" && greetsOffice.MatchString(c.plain()) && speaksOfSelf.MatchString(next.plain()) && !bearsOn(c.tags, kName) {
		c.sense = sense{what: wCourtesy, rule: "greeted by the office"}
	}
}

var (
	greetsOffice = lazily(`^(monsieur|madame|mesdames|messieurs|m|mme) (le|la|l|les) \w+( \w+)?( general\w*| delegue\w*| departement\w*| regional\w*)?$`)
	speaksOfSelf = lazily(`^(je|j|nous|c est|votre|vous|suite a|en reponse|par|bonjour|merci|bien recu)\b`)
)

// helpful says whether an offer of help is of nothing that decides: no list, no place, no news that would change an answer.
func (r *reader) helpful(i int) bool {
	c := &r.list[i]
	for _, stem := range []string{"plac", "list", "complet", "annul", "report", "desist", "inscri", "liber", "chang", "lien", "particip", "presen"} {
		if r.saysStem(c, stem) {
			return false
		}
	}
	return true
}

// afterAnswer says whether an answer of the sender's stands before clause i.
func (r *reader) afterAnswer(i int) bool {
	for j := range r.list[:i] {
		if s := r.list[j].sense; s.what == wDecision && !s.maybe {
			return true
		}
	}
	return false
}

// afterOrBeforeAnswer says whether a plain answer of the sender's stands anywhere in the reply beside clause i.
func (r *reader) afterOrBeforeAnswer(i int) bool {
	for j := range r.list {
		if s := r.list[j].sense; j != i && s.what == wDecision && !s.maybe && !r.list[j].question {
			return true
		}
	}
	return false
}

// leadsAnswer says whether clause i is the first of its sentence but for courtesies, and a firm answer stands behind it there.
func (r *reader) leadsAnswer(i int) bool {
	for j := i - 1; j >= 0 && r.list[j].sentence == r.list[i].sentence; j-- {
		if r.list[j].sense.what != wCourtesy {
			return false
		}
	}
	for j := i + 1; j < len(r.list) && r.list[j].sentence == r.list[i].sentence; j++ {
		if s := r.list[j].sense; s.what == wDecision {
			return !s.maybe
		}
	}
	return false
}

// otherModeFollows says whether the sender, behind clause i, says how they come in fact.
func (r *reader) otherModeFollows(i int) bool {
	for j := i + 1; j < len(r.list); j++ {
		if s := r.list[j].sense; s.what == wDecision && s.yes && s.self && s.mode != "" && s.mode != r.modeOf(&r.list[i]) {
			return true
		}
	}
	return false
}

// refusesOnly says whether all that the reply answers is a no to being there in person: a plain no, or following from afar.
func (r *reader) refusesOnly(int) bool {
	found := false
	for i := range r.list {
		switch s := r.list[i].sense; {
		case s.what == wDecision && (s.yes && s.mode != "remote" || s.maybe), s.what == wHedge:
			return false
		case s.what == wDecision, s.what == wDetail && s.mode == "remote":
			found = true
		}
	}
	return found
}

// ofPasserby says whether clause i goes on about somebody who is only mentioned: a copy of the mail goes to them.
func (r *reader) ofPasserby(i int) bool {
	before := r.before(i)
	if before != nil && before.sense.what == wForward {
		return true
	}
	return before != nil && has([]string{wReason, wForward, wMention, wPast}, before.sense.what) && bearsOn(before.tags, kName, kRelation)
}

// refusesInvitation says whether the reply to an invitation to one event says no, and nobody comes.
func (r *reader) refusesInvitation(i int) bool {
	return r.in.Answers == AnswersInvitation && r.refusesOnly(i)
}
