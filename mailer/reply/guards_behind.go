package reply

import (
	"slices"
	"strings"

	"rencontres/mailer/prefilter"
)

// Turns behind a plain answer, in a sentence of their own, that take it back, put it off or hang it on something.

var guardsOfRetraction = []guard{
	{lazily(` (message|mail|courriel|courrier|invitation)( [a-z]+)? ne (m |me |nous )?(est|etait|semble|semblait) pas (destine|adresse)`), nil, ReasonContradiction},
	{lazily(` (oubliez|ignorez|supprimez|jetez|annulez) (donc |plutot |vite )?(ce|mon|ma|cette|mes) ([a-z]+ )?(mail|message|courriel|reponse|mails|messages) | (ne tenez|ne pas tenir|sans tenir) (donc |surtout )?(pas )?compte (de|d|du) (ce|mon|ma|cette|ceci|mes) | (j ai|nous avons|on a) change d avis | (parle|repondu|ecrit|accepte|dit oui|dit non) (un peux? |beaucoup )?trop vite | me suis (emballee?|trompee?|avancee?|melange|emmelee?)| j ai (confondu|fait erreur|fait une erreur|commis une erreur|melange) | au temps pour moi | autant pour moi | (ne m etait pas|n etait pas|etait|est) (destinee?|adressee?|pour) (a |pas a |pas )?(ma|mon|un|une|l) (collegue|chef|direct[a-z]+|president[a-z]*|adjoint[a-z]*|autre|voisin[a-z]*) `), nil, ReasonContradiction},
	{lazily(` (reflexion faite|a la reflexion|apres reflexion|tout compte fait|tout bien (pese|considere|reflechi)|a bien y (penser|reflechir)|finalement|en fait|enfin) , (c est|ce sera|je|ca|on|nous) (trop |plus |l annee|pour une autre|une autre|reste|garde|prefere (rester|attendre)|ne|n|loin|complique)`), (*composer).comesUndenied, ReasonContradiction},
	{lazily(`[.!?,] (ah |oh |mais |c est |vraiment |beaucoup |bien |un peux? )*(trop loin|trop cher|trop tard|trop tot|trop complique|trop juste)( pour (moi|nous))? [.!]`), (*composer).comesWithoutExcept, ReasonContradiction},
	{lazily(` (ce sera|ca sera|sera) (pour )?l (annee prochaine|an prochain) | pour la prochaine( fois| edition| session)? [.!]| une prochaine fois [.!]`), (*composer).comesUndenied, ReasonUnclear},
	{lazily(` (mon|notre) (medecin|docteur|chirurgien|kine|cardiologue|sage femme|chef|cheffe|employeur|directeur|directrice|patron|patronne|president|presidente) (me |m |nous |ne (me |m |nous )?)(l a |le |la |en |l )?(a )?(deconseille|deconseillait|interdit|defendu|refuse|dissuade|veut pas|souhaite pas|autorise pas|permet pas|laisse pas|laissera pas)( formellement| fortement| finalement)? (\.|,|!|de (venir|bouger|sortir|me deplacer|voyager|conduire|prendre|faire|rouler|partir)|tout (deplacement|voyage|effort)|que je)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (mon|ma|mes|notre|le|la|l) ([a-z]+ ){1,3}(vient|viennent) de (me (poser|coller|caler|fixer|mettre|imposer)|se casser|se fouler|se blesser|tomber|faire un (avc|infarctus|malaise)|deceder|mourir|partir|nous quitter|m annoncer|perdre)| (vient|viennent) d (etre hospitalis|avoir un (accident|malaise|infarctus)|etre operee?|entrer a l hopital)| (dois|devrais|vais|suis censee?) accoucher | (mon|le|son) terme est (prevu|au|le|vers)| (suis|serai) (en quarantaine|confinee?|juree?|jures? aux assises|convoquee?|hospitalisee?|clouee?|immobilisee?|platree?|alitee?)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (mon|notre) (avion|vol|train|bateau|ferry|car) (decolle|part|partira|est|sera|rentre|arrive|atterrit) (le|ce|pour|de) | (je|j|nous|on) (pars|partons|part|partirai|decolle|decollons|m envole|prends l avion|demenage|demenageons|donne cours|donne un cours|ai cours|ai classe|travaille ce|suis de (garde|service|permanence|nuit|quart)) [a-z0-9 ]{0,30}(le \d+|ce jour|jour la|cette date|la veille|meme jour|jeudi|ce matin la|cette semaine la)|(je vois|je m apercois|je realise|je constate|je decouvre|je me rends compte|je remarque) (que c est|que ca tombe|que cela tombe|que c etait|qu il s agit|que le|que la|que j|que je) `), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (tombe|tombent|tombera|est|sera|a lieu|aura lieu|c est) (en meme temps|au meme moment|le meme jour|a la meme date|pendant|durant|le jour|la semaine|juste au moment) (que|de|d|du|des|mes|mon|ma|nos|notre|leur) ?(l |la |le |les |des )?(mes |mon |ma |nos |notre )?(conges?|vacances|demenagement|mariage|stage|absence|ag|assemblee|conseil|reunion|comite|kermesse|rentree|examens?|formation|sejour|voyage|operation|hospitalisation|audience|anniversaire|fete|brocante|conge maternite)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(`[.!] (j ai|nous avons|on a) (deja )?(un|une|plusieurs|d autres) (autres? )?(engagements?|obligations?|imperatifs?|contraintes?|rendez vous|empechements?|reunions?|deplacements?) (deja )?(prevue?s?|de prevue?|ce jour la|ce jour|a cette date|le meme jour|cale|calee)?( )?[.!]`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (tant que c est|a condition que ce soit|si c est|du moment que c est) (gratuit|pris en charge|rembourse)|[.!,] [a-z ]{0,12}(meteo|sante|agenda|train|greve|temps|chef|direction|emploi du temps) (le )?permettant |(il faudrait|il faudra|il faut) (juste |seulement |simplement |d abord |encore |aussi |que vous (me )?(preniez|remboursiez|financiez|trouviez|reserviez|acceptiez|puissiez)|qu on (me |m )?(rembourse|prenne|vienne))|(compte|comptons) sur (vous|une|un|la|le) [a-z ]{0,8}(pour (le|la|les|mon|ma|mes|un|une) )?(remboursement|prise en charge|frais|hebergement|navette|transport|indemni)`), (*composer).comesUnhedged, ReasonCondition},
	{lazily(` (vous|te) (rappelle|rappellerai|recontacte|recontacterai|reecris|reecrirai|reponds|repondrai|redis|redirai) (pour|afin de) (le |la |vous |te |vous le |la )?(confirmer|valider|dire|preciser)|(laissez|donnez|accordez) (moi|nous) ((encore )?(jusqu|quelques|deux|trois|un peux?|du temps|un delai|une semaine|la semaine|le week end)|le temps de (voir|verifier|m organiser|confirmer|consulter|reflechir|demander|poser))|(relancez|rappelez|recontactez|relance) (moi|nous) (la semaine|dans|plus tard|en|au|lundi|mardi|mercredi|jeudi|vendredi|demain|vers|d ici)|(ma|mon|notre|la|le) (secretaire|secretariat|cabinet|assistante?|collaborat[a-z]+|directeur|directrice|chef|cheffe|service) (vous |te )?(le )?(confirmera|validera|repondra|recontactera|rappellera|dira)|(dois|faut|devrai|reste) (juste |encore |seulement |d abord |tout d abord |simplement )*(a )?(trouver|poser|obtenir|convaincre|demander|negocier|organiser|caler|faire garder|faire valider|voir avec|m arranger|me faire remplacer)|faut (juste |encore |seulement |d abord )*(que je|qu on|que nous) |(me|nous) faut (juste |encore |d abord )*(un|une|l|le|la) (remplacante?|accord|autorisation|baby sitter|nounou|chauffeur|validation|feu vert|moyen de)`), (*composer).comesFirmly, ReasonMaybe},
	{lazily(` (espere|esperons|j espere) (que )?(mon|ma|notre|la) (etat|sante|genou|dos|forme|chef|direct[a-z]+|planning|agenda|emploi)|(espere|esperons) (que je )?(serai|etre|aurai|avoir|pouvoir) (remise?|guerie?|retablie?|sur pied|en forme|rentree?|libre|de retour|disponible|fini|termine|me liberer)`), (*composer).comesUnhedged, ReasonMaybe},
	{lazily(` (c est|ce sera|ca se passe|cela a lieu) bien (en visio[a-z]*|a distance|le (lundi|mardi|mercredi|vendredi|samedi|dimanche)|en presentiel|sur place|dehors|payant|gratuit|l apres midi|le matin|le soir)|[.!] (rendez vous|rdv) (donc )?a [a-z]+ [.!]`), (*composer).asksOfDay, ReasonQuestion},
}

// someone is a person near the sender, or a group of them.
const someone = `(conjointe?|mari|femme|epouse|epoux|compagnon|compagne|fils|fille|enfants?|parents?|mere|pere|soeur|frere|amie?s?|copains?|copine|voisine?s?|collegues?|binome|stagiaires?|adjointe?s?|maire|presidente?|vice presidente?|tresoriere?|secretaire|direct(eur|rice)|cheffe?|responsable|equipe|service|bureau|classe|famille|groupe|interne|apprentie?s?|benevoles?|elue?s?|habitante?s?|jeunes|eleves|chauffeur|assistante?|collaborat(eur|rice)s?|comite|association|petits?|petite)`

// guardsOfRemark are people, needs, doubts and wishes in a remark behind a yes: "nous remplirons le minibus", "mon chef statue vendredi".
var guardsOfRemark = []guard{
	{lazily(` (minibus|mini bus|navette|autocar|car de|bus de|deux voitures|toutes? (mes|nos) (collegues|benevoles|equipes|salariees?|eleves)|(l )?equipe entiere|tout le (service|bureau|monde chez)|(se joint|se joignent|joindront|joindra) a (moi|nous)|(elles|ils) sont (deux|trois|quatre|cinq|six|dix|\d+)|je (les|la|le) (prends|emmene|emmenerai|amene|amenerai|embarque)( dans (mes|nos) bagages)?|de (les|l) (emmener|amener|prendre|inviter|accompagner)|(deux|trois|quatre|cinq|six|neuf|dix|2|3|4|9) places|leve la main|(garde du corps|officier de securite|chauffeur|chien|bebe|petit|petite|poussette|auxiliaire) ([a-z]+ ){0,4}(reste|restera|tiendra|prendra|m accompagne|aussi|est sage|partout|encadrera|attendra)|(me|nous) (conduira|conduit|emmenera) et |trepigne|tient a (voir|venir|en etre)|souhaite (l |s y |en )?(exposer|venir|participer|assister)|aimeraient? (en |y )?(profiter|venir|participer|assister)) `), (*composer).onlyOwnComing, ReasonUnnamed},
	{lazily(` (statue|statuera|tranchera|decidera|decideront|se prononcera|validera) ([a-z]+ ){0,4}(vendredi|lundi|mardi|mercredi|jeudi|demain|bientot|sur|de (ma|mon|la)|le \d|[.,])|(decision|dernier mot|feu vert)( finale?)? (appartient|revient|depend|est|sera|viendra)|(est|reste|part) a la signature|n (ai|avons) pas (encore )?(de quoi|les moyens|l argent|la date|le budget)|attend (une|la|l) (piece|reponse|accord|decision)|(dois|doit|devons|devrait) (se faire|me faire|etre) (operer|hospitalis)|dans ces eaux la|sans (elle|lui|eux) je n ai`), (*composer).comesFirmly, ReasonMaybe},
	{lazily(` (oxygene|dialyse|insuline|chien guide|mal voyante?|malvoyante?|m allonger|fauteuil|accoudoirs|perfusion|une prise|kilos|supplice|stomie|appareille?e?|surdite|malentendante?|sourde?) `), (*composer).needUnsaid, ReasonUnclear},
	{lazily(` (musulmane?|juive?|hindoue?|bouddhiste|pratiquante?|mixe|mixes|dentier|du mou|sel|sucre|oeufs|oeuf|lait|laitages|porc|viande|poisson|((je|j|on|mon|en|plein|rupture du|periode de|(pendant|respecte|respecterai|fais|ferai) (le|mon)|c est le) jeune|(jours?|temps) de jeune|jeune (oblige|(du|de) (ramadan|careme|kippour)))|jeunerai|ramadan|careme) |(rayez|annulez|retirez|supprimez|oubliez|gardez|donnez) (le|mon|l|la) (dejeuner|repas|assiette|part|couvert)|(rentre|rentrerai|retourne|repasse) (chez moi |a la maison |au bureau )?(a|pour) (midi|dejeuner|manger)|(mon|le) repas (a|au|chez|avec) (la |le |l )?(cafeteria|cantine|restaurant|hopital|maison|ma|mon)|(a midi|le midi|pour midi)( ,)? (je|j|on) (vois|vais|rentre|retrouve|mange|dejeune|file|sors)`), (*composer).mealUnsaid, ReasonUnclear},
	{lazily(` (honoraires|note de (mes )?frais|mots d ouverture|mot d accueil|mot d introduction|projetterai|projeterai|tiendrai (un|une|le|notre) (stand|table)|un micro|mon film|mon intervention|ma presentation|mon expose|ma conference|recu fiscal|figurer sur (la|une|votre|aucune)|mon nom (prend|s ecrit|a|n a)|vous (voir|parler|rencontrer) ([a-z]+ ){0,3}(seule|en prive|a part|en tete a tete)|(ma|notre|la) (mairie|structure|association|collectivite|commune|dreal|direction) (reglera|paiera|prendra en charge)|une de mes (deux )?adresses|(n ai|ai) pas (trouve|vu|recu) (l |la |le |votre )(adresse|lieu|lien|programme|plan)) `), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` (bonne connexion|un casque|mon casque|le wifi|du wifi) `), (*composer).wayUnsaid, ReasonModeMissing},
}

// guardsOfCompany are people who come along and are not named, what one eats elsewhere, and a way that only the screen knows, behind a yes.
var guardsOfCompany = []guard{
	{lazily(` (mon|ma|mes|notre|nos|l|la|le|les|un|une|deux|trois|quatre|toute ma|tout mon|toute la|tout le|toute notre|toute l) ([a-z]+ )?(deux |trois |petite? |jeunes? )?` + someone + ` ([a-z]+ ){0,3}(dejeunera|dejeuneront|mangera|mangeront|viendra|viendront|vient|viennent|sera la|seront la|sera des votres|m accompagne|m accompagnent|m accompagnera|m accompagneront|se deplace|se deplacent|se joindra|se joindront|suivra|suivront|participera|participeront|aussi|egalement)( [a-z]+){0,5} [.!(,]`), (*composer).onlyOwnComing, ReasonUnnamed},
	{lazily(` (on|nous) (sera|serons|arrivera|arriverons|viendrons|viendra) (nombreu|plusieurs|en (force|nombre|famille|groupe|delegation)|a (deux|trois|quatre|cinq|plusieurs)|avec (des|deux|trois|plusieurs))|(ajoutez|ajouter|prevoyez|comptez|reservez|rajoutez|mettez) (moi |nous )?(aussi |egalement |donc )?(un|une|deux|trois|2|3) (couverts?|places?|chaises?|repas|personnes?|sieges?|assiettes?|menus?)|(c est|ce sera|valable|vaut|pareil|idem|meme chose)( aussi| egalement)? (aussi |egalement )?pour (moi et|mon|ma|mes|notre|nos|toute|tous) |(repas|menus?|plateaux?|dejeuners?) ([a-z]+ )?pour (deux|trois|quatre|2|3|4|mon|ma|mes|notre)|(deux|trois|2|3) (menus|repas|plateaux) |un (repas|menu|plateau) [a-z]+ et un |nous sommes (vegetarien|vegan|allergique|intolerant|sans gluten)|menu enfant`), (*composer).onlyOwnComing, ReasonUnnamed},
	{lazily(` (mon|ma|notre|le|la|l) ` + someone + ` ([a-z]+ )?(ne (pourra|viendra|sera|peut|vient) (pas|malheureusement)|vous prie de l excuser|s excuse|hesite|decline|sera absente?|est absente?|est empechee?|est retenue?|ne viendra)`), (*composer).onlyOwnComing, ReasonUnnamed},
	{lazily(` (dejeune|dejeunerai|mange|mangerai|retrouve|retrouverai|dejeunons|rejoins|rejoindrai) (donc |plutot |a midi )?(en ville|avec (un|une|le|la|mon|ma|mes|des)|chez|ailleurs|au restaurant|ma|mon|une|un|des) | (repas|dejeuner) (ne )?(m |me |nous )?(interesse|tente|dit|convient) (pas|peux?)| (aucun|aucune|pas de|jamais de|zero|surtout pas de) (produits? laitiers?|viande|poisson|porc|gluten|lait|oeufs?|fromage|crustaces?|noix|arachides?|fruits)[a-z ]*\.| (cacahuetes?|arachides?|noix|noisettes?|crustaces?|gluten|lactose) `), (*composer).mealUnsaid, ReasonUnclear},
	{lazily(` (la connexion|ma connexion|de connexion|webcam|mon micro|ma camera|teams|zoom|jitsi|webex|mon canape|(reste|resterai|depuis|bouge pas de) (de )?chez moi|pendant mon travail|en fond|(devant|derriere|depuis|sur|via) mon (ecran|ordi|ordinateur)) `), (*composer).wayUnsaid, ReasonModeMissing},
	{lazily(` ((verra|verrons|retrouve|retrouverai|retrouverons|rejoindrai|rejoins|embrasser|saluer|serai la|serai parmi vous|passerai) ([a-z]+ ){0,3}(au dejeuner|a midi|a table|l apres midi|pour le (repas|dejeuner))|un repas pour moi|un couvert|(et |mais )l apres midi (je|j)|mon train arrive|me deplacerai|a defaut|faute de (place|mieux)|nous (deux|trois|quatre) |a vous de voir|suffit pour )`), (*composer).comesOnlyAfar, ReasonBothModes},
	{lazily(` (ne marche|marche|me deplace|monte|tiens debout|entends|vois|supporte) (pas|plus|mal|difficilement|peux?|tres mal)( bien| beaucoup| longtemps)* [.,!]`), (*composer).needUnsaid, ReasonUnclear},
	{lazily(` (c est|est ce) bien (a|au|en) [a-z]+ | au (\d+ )?(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) [.!]| au \d+ [a-z]+ [.!]`), (*composer).comesAtAll, ReasonOtherDate},
	{lazily(` et d autres | d autres (personnes|collegues|benevoles|suivront|viendront) `), (*composer).comesAtAll, ReasonUnnamed},
}

// guardsOfNo are turns behind a no, which leave a way open, name nobody in the sender's stead, or take it back.
var guardsOfNo = []guard{
	{lazily(` (enfin|du moins|en tout cas|tout du moins|disons|plutot) (, )?pas (le|l|la|en|sur|a|au|toute|avec|ce) | pas (sur place|en presentiel|physiquement|en personne|le matin|l apres midi|toute la journee)( en tout cas| du moins| pour l instant| je (crois|pense))? [.!]`), (*composer).allAbsent, ReasonContradiction},
	{lazily(` (mon|ma|notre|un|une|l) (adjointe?|collegue|stagiaire|assistante?|directeur|directrice|cheffe?|presidente?|vice [a-z]+|secretaire|mari|femme|collaborat[a-z]+|service|binome|suppleante?|remplacante?|autre [a-z]+)( [a-z]+){0,4} (s inscrira|s inscrit|viendra|vient|ira|participera|sera la|sera present[a-z]*|pourra|pourrait|se joindra|vous rejoindra|assistera|suivra|representera|prendra|se deplacera|se deplace|fera le|le peut|le pourra|en sera|s y rendra|y sera)|(j|nous) (envoie|enverrai|envoyons|enverrons|depeche|delegue|deleguerai|mandate|missionne) (donc |plutot )?(mon|ma|notre|un|une|quelqu|l|nos|mes|deux) |(nom|coordonnees) (de|d) (mon|ma|notre|la|celui|celle|son|sa) ([a-z]+ )?(remplacante?|suppleante?|representante?|personne|collegue|qui)|(donner|laisser|ceder|attribuer|transferer|transmettre|proposer|offrir) (donc )?(ma|notre|sa) (place|inscription) a (ma|mon|un|une|notre|quelqu)`), (*composer).allAbsent, ReasonUnnamed},
	{lazily(`(^|[.!,]) (a la|au|a l) (reunion|comite|conseil|formation|visite|atelier|commission|assemblee|ag|repas|soiree|copil|preparatoire)[a-z ]{0,20} [.!]`), (*composer).allAbsent, ReasonOtherMatter},
	{lazily(` (vous|te|t) (reponds|repondrai|repondrons|redis|redirai|rappelle|rappellerai|recontacte|recontacterai|tiens au courant|dirai|donne ma reponse|donnerai ma reponse|ecrirai|reecrirai) | (reviens|reviendrai) vers (vous|toi) | (relancez|rappelez|recontactez) (moi|nous) | on se (rappelle|recontacte|reparle|voit le|verra|retrouve) | (n ai|ai) pas (mon|l) agenda `), (*composer).onlyOwnNo, ReasonUnclear},
	{lazily(` (fais|ferai|fait) (une exception|un effort|l effort|une entorse|l impasse)| (trouverai|trouve|prendrai|degagerai) le temps | (m|me|nous) (arrangerai|arrangerons|organiserai|debrouillerai|libererai|adapterai) | (deplacerai|decalerai|annulerai|reporterai|(je|j) (deplace|decale|reporte)|(vais|peux|pourrai|dois) (deplacer|decaler|annuler|reporter)) (mon|ma|mes|le|la|l|ce|cette|notre|cela|ca|tout) | ne (m |me )?empechera pas | empechement (a|n) (disparu|est plus|existe plus|leve)| (empechement|obstacle|contrainte|probleme) (est |a ete )?(leve|regle|disparu|resolu)`), (*composer).onlyOwnNo, ReasonContradiction},
	{lazily(` (ne )?demande pas mieux | (confirmer|m engager|repondre|me prononcer|vous (dire|repondre|confirmer)) (a ce stade|pour|maintenant|encore|tout de suite|de suite|des|avant|aujourd)`), (*composer).onlyOwnNo, ReasonUnclear},
	{lazily(` (ni|pas) (disponible|libre|joignable|presente?) (en visio[a-z]*|a distance|en distanciel|par telephone|par mail)|absente? (en visio[a-z]*|a distance|au telephone|du bureau)`), (*composer).onlyOwnNo, ReasonModeMissing},
}

// guardsOfStead are turns by which somebody stands in for the sender at work, or is not asked yet.
var guardsOfStead = []guard{
	{lazily(` (elle|il|qui) (ne le sait pas|n est pas (encore )?(au courant|sure?|prevenue?|informee?|avertie?|decidee?)|n a pas (encore )?(repondu|donne|confirme|dit|accepte)|l ignore|restera au|reste au|(me |vous |nous )?(donnera|dira|confirmera|repondra)|visitera|m attendra|attendra|prefere|garde|ira (en|faire|visiter)|s est (desiste|decommande|ravise)|vient de tomber|me depose|me deposera|emmene|emmenera|amene|amenera|fait (juste|seulement|uniquement)|hesite|doit (voir|verifier|demander|encore|poser|obtenir|attendre)|repart|repartira)| (lui|leur) (ai|a|avons) (propose|demande|ecrit|parle)| que (je|nous) (depose|deposerai|laisse|laisserai|recupere)|c est a confirmer|reste a confirmer| (cela|ca) fait (donc )?(trois|quatre|cinq)`), (*composer).steadUnsure, ReasonWho},
	{lazily(` (rien de definitif|rien n est (fait|sur|arrete|decide)|ou bien (nous|moi)|la prochaine fois|finalement nous|quand meme|l apres midi|(sa|leur) reponse|un saut|prendrai le relais|essaierai|passerai) `), (*composer).replacesSender, ReasonUnclear},
	{lazily(` son nom (s ecrit|est|de famille)| moi , c est (moins|pas|plus)| rien (pour (moi|elle|lui|nous)|a midi)|nous (ne mangeons|dejeunerons|mangerons|mangeons|sommes (vegetarien|allergique)|repartirons|arriverons a|serons en)`), (*composer).severalPersons, ReasonWho},
}

// turnsBehind are looked for in all that stands behind an answer.
var (
	turnsBehind = slices.Concat(guardsOfRetraction, guardsOfPastAnswer, guardsOfSpeaker)
	retractions = prefilter.NewSet(turnsOf(turnsBehind))
)

// unreadTurns are looked for in what stands behind an answer and was taken for no more than a reason.
var (
	unreadTurns = slices.Concat(guardsOfCompany, guardsOfNo, guardsOfStead, guardsOfOthersFree)
	unreadSet   = prefilter.NewSet(turnsOf(unreadTurns))
	remarkTurns = slices.Concat(guardsOfRemark, guardsOfOwnMeal)
	remarkSet   = prefilter.NewSet(turnsOf(remarkTurns))
)

// mindRetraction hands on a reply in which such a turn stands behind all that was answered.
func (c *composer) mindRetraction() {
	last := -1
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDecision && !o.subject {
			last = i
		}
	}
	if last < 0 {
		return
	}
	tags := c.list[last].tags
	c.guardAgainst(turnsBehind, retractions, c.runningFrom(tags[len(tags)-1].to))
	c.guardAgainst(remarkTurns, remarkSet, c.unreadBehind(last, false))
	c.guardAgainst(unreadTurns, unreadSet, c.unreadBehind(last, true))
}

// unreadBehind is the running text of the clauses behind clause i that were taken for reasons by the words that they lack, and by no turn of their own; with
// what is asked or doubted there, or without.
func (c *composer) unreadBehind(i int, asked bool) string {
	var out strings.Builder
	out.WriteByte(' ')
	for k := i + 1; k < len(c.list); k++ {
		o := &c.list[k]
		if !asked && (o.question || o.sense.what == wQuestion || o.sense.what == wHedge) {
			continue
		}
		if o.subject || o.sense.rule != "open words" && o.sense.rule != "past" && !has([]string{wQuestion, wHedge, wLater, wBlock, wSuspect}, o.sense.what) && !(o.sense.what == wDetail && strings.HasPrefix(o.plain(), "pas ")) && !has([]string{"seat to be given away", "others who are not named"}, o.sense.rule) {
			continue
		}
		out.WriteString(o.plain())
		if k+1 == len(c.list) || c.list[k+1].sentence != o.sentence {
			out.WriteString(" . ")
		} else {
			out.WriteString(" , ")
		}
	}
	return out.String()
}
