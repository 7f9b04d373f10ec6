package reply

import (
	"slices"
	"strconv"
	"strings"

	"rencontres/mailer/prefilter"
)

// Turns behind a plain answer, in a sentence of their own, that take it back, put it off or hang it on something; and the sender's own answer behind that
// of somebody else, which no rule read.

var guardsOfRetraction = []guard{
	{lazily(` (message|mail|courriel|courrier|invitation)( [a-z]+)? ne (m |me |nous )?(est|etait|semble|semblait) pas (destine|adresse)`), (*composer).actsAtAll, ReasonContradiction},
	{lazily(` (oubliez|ignorez|supprimez|jetez|annulez) (donc |plutot |vite )?(ce|mon|ma|cette|mes) ([a-z]+ )?(mail|message|courriel|reponse|mails|messages) | (ne tenez|ne pas tenir|sans tenir) (donc |surtout )?(pas )?compte (de|d|du) (ce|mon|ma|cette|ceci|mes) | (j ai|nous avons|on a) change d avis | (parle|repondu|ecrit|accepte|dit oui|dit non) (un peux? |beaucoup )?trop vite | me suis (emballee?|trompee?|avancee?|melange|emmelee?)| j ai (confondu|fait erreur|fait une erreur|commis une erreur|melange) | au temps pour moi | autant pour moi | (ne m etait pas|n etait pas|etait|est) (destinee?|adressee?|pour) (a |pas a |pas )?(ma|mon|un|une|l) (collegue|chef|direct[a-z]+|president[a-z]*|adjoint[a-z]*|autre|voisin[a-z]*) `), (*composer).actsAtAll, ReasonContradiction},
	{lazily(` (reflexion faite|a la reflexion|apres reflexion|tout compte fait|tout bien (pese|considere|reflechi)|a bien y (penser|reflechir)|finalement|en fait|enfin) , (c est|ce sera|je|ca|on|nous) (trop |plus |l annee|pour une autre|une autre|reste|garde|prefere (rester|attendre)|ne|n|loin|complique)`), (*composer).comesUndenied, ReasonContradiction},
	{lazily(`[.!?,] (ah |oh |mais |c est |vraiment |beaucoup |bien |un peux? )*(trop loin|trop cher|trop tard|trop tot|trop complique|trop juste)( pour (moi|nous))? [.!]`), (*composer).comesWithoutExcept, ReasonContradiction},
	{lazily(` (ce sera|ca sera|sera) (pour )?l (annee prochaine|an prochain) | pour la prochaine( fois| edition| session)? [.!]| une prochaine fois [.!]`), (*composer).comesUndenied, ReasonUnclear},
	{lazily(` (mon|notre) (medecin|docteur|chirurgien|kine|cardiologue|sage femme|chef|cheffe|employeur|directeur|directrice|patron|patronne|president|presidente) (me |m |nous |ne (me |m |nous )?)(l a |le |la |en |l )?(a )?(deconseille|deconseillait|interdit|defendu|refuse|dissuade|veut pas|souhaite pas|autorise pas|permet pas|laisse pas|laissera pas)( formellement| fortement| finalement)? (\.|,|!|de (venir|bouger|sortir|me deplacer|voyager|conduire|prendre|faire|rouler|partir)|tout (deplacement|voyage|effort)|que je)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (mon|ma|mes|notre|le|la|l) ([a-z]+ ){1,3}(vient|viennent) de (me (poser|coller|caler|fixer|mettre|imposer)|se casser|se fouler|se blesser|tomber|faire un (avc|infarctus|malaise)|deceder|mourir|partir|nous quitter|m annoncer|perdre)| (vient|viennent) d (etre hospitalis|avoir un (accident|malaise|infarctus)|etre operee?|entrer a l hopital)| (dois|devrais|vais|suis censee?) accoucher | (mon|le|son) terme est (prevu|au|le|vers)| (suis|serai) (en quarantaine|confinee?|juree?|jures? aux assises|convoquee?|hospitalisee?|clouee?|immobilisee?|platree?|alitee?)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (mon|notre) (avion|vol|train|bateau|ferry|car) (decolle|part|partira|est|sera|rentre|arrive|atterrit) (le|ce|pour|de) | (je|j|nous|on) (pars|partons|part|partirai|decolle|decollons|m envole|prends l avion|demenage|demenageons|donne cours|donne un cours|ai cours|ai classe|travaille ce|suis de (garde|service|permanence|nuit|quart)) [a-z0-9 ]{0,30}(28|ce jour|jour la|cette date|la veille|meme jour|jeudi|ce matin la|cette semaine la)|(je vois|je m apercois|je realise|je constate|je decouvre|je me rends compte|je remarque) (que c est|que ca tombe|que cela tombe|que c etait|qu il s agit|que le|que la|que j|que je) `), (*composer).comesInPerson, ReasonContradiction},
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
	{lazily(` (minibus|mini bus|navette|autocar|car de|bus de|deux voitures|toutes? (mes|nos) (collegues|benevoles|equipes|salariees?|eleves)|(l )?equipe entiere|tout le (service|bureau|monde chez)|(se joint|se joignent|joindront|joindra) a (moi|nous)|(elles|ils) sont (deux|trois|quatre|cinq|six|dix|\d+)|je (les|la|le) (prends|emmene|emmenerai|amene|amenerai|embarque)( dans (mes|nos) bagages)?|de (les|l) (emmener|amener|prendre|inviter|accompagner)|(deux|trois|quatre|cinq|six|neuf|dix|2|3|4|9) places|leve la main|(garde du corps|officier de securite|chauffeur|chien|bebe|petit|petite|poussette|auxiliaire) ([a-z]+ ){0,4}(reste|restera|tiendra|prendra|m accompagne|aussi|est sage|partout|encadrera|attendra)|(me|nous) (conduira|conduit|emmenera) et |trepigne|tient a (voir|venir|en etre)|souhaite (l |s y |en )?(exposer|venir|participer|assister)|aimeraient? (en |y )?(profiter|venir|participer|assister)) `), (*composer).comesUnaccompanied, ReasonUnnamed},
	{lazily(` (statue|statuera|tranchera|decidera|decideront|se prononcera|validera) ([a-z]+ ){0,4}(vendredi|lundi|mardi|mercredi|jeudi|demain|bientot|sur|de (ma|mon|la)|le \d|[.,])|(decision|dernier mot|feu vert)( finale?)? (appartient|revient|depend|est|sera|viendra)|(est|reste|part) a la signature|n (ai|avons) pas (encore )?(de quoi|les moyens|l argent|la date|le budget)|attend (une|la|l) (piece|reponse|accord|decision)|(dois|doit|devons|devrait) (se faire|me faire|etre) (operer|hospitalis)|dans ces eaux la|sans (elle|lui|eux) je n ai`), (*composer).comesFirmly, ReasonMaybe},
	{lazily(` (oxygene|dialyse|insuline|chien guide|mal voyante?|malvoyante?|m allonger|fauteuil|accoudoirs|perfusion|une prise|kilos|supplice|stomie|appareille?e?|surdite|malentendante?|sourde?) `), (*composer).needUnsaid, ReasonUnclear},
	{lazily(` (musulmane?|juive?|hindoue?|bouddhiste|pratiquante?|mixe|mixes|dentier|du mou|sel|sucre|oeufs|oeuf|lait|laitages|porc|viande|poisson|jeune|jeunerai|ramadan|careme) |(rayez|annulez|retirez|supprimez|oubliez|gardez|donnez) (le|mon|l|la) (dejeuner|repas|assiette|part|couvert)|(rentre|rentrerai|retourne|repasse) (chez moi |a la maison |au bureau )?(a|pour) (midi|dejeuner|manger)|(mon|le) repas (a|au|chez|avec) (la |le |l )?(cafeteria|cantine|restaurant|hopital|maison|ma|mon)|(a midi|le midi|pour midi)( ,)? (je|j|on) (vois|vais|rentre|retrouve|mange|dejeune|file|sors)`), (*composer).mealUnsaid, ReasonUnclear},
	{lazily(` (honoraires|note de (mes )?frais|mots d ouverture|mot d accueil|mot d introduction|projetterai|projeterai|tiendrai (un|une|le|notre) (stand|table)|un micro|mon film|mon intervention|ma presentation|mon expose|ma conference|recu fiscal|figurer sur (la|une|votre|aucune)|mon nom (prend|s ecrit|a|n a)|vous (voir|parler|rencontrer) ([a-z]+ ){0,3}(seule|en prive|a part|en tete a tete)|(ma|notre|la) (mairie|structure|association|collectivite|commune|dreal|direction) (reglera|paiera|prendra en charge)|une de mes (deux )?adresses|(n ai|ai) pas (trouve|vu|recu) (l |la |le |votre )(adresse|lieu|lien|programme|plan)) `), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` (bonne connexion|un casque|mon casque|le wifi|du wifi) `), (*composer).wayUnsaid, ReasonModeMissing},
}

// guardsOfCompany are people who come along and are not named, what one eats elsewhere, and a way that only the screen knows, behind a yes.
var guardsOfCompany = []guard{
	{lazily(` (mon|ma|mes|notre|nos|l|la|le|les|un|une|deux|trois|quatre|toute ma|tout mon|toute la|tout le|toute notre|toute l) ([a-z]+ )?(deux |trois |petite? |jeunes? )?` + someone + ` ([a-z]+ ){0,3}(dejeunera|dejeuneront|mangera|mangeront|viendra|viendront|vient|viennent|sera la|seront la|sera des votres|m accompagne|m accompagnent|m accompagnera|m accompagneront|se deplace|se deplacent|se joindra|se joindront|suivra|suivront|participera|participeront|aussi|egalement)( [a-z]+){0,5} [.!(,]`), (*composer).comesUnaccompanied, ReasonUnnamed},
	{lazily(` (on|nous) (sera|serons|arrivera|arriverons|viendrons|viendra) (nombreu|plusieurs|en (force|nombre|famille|groupe|delegation)|a (deux|trois|quatre|cinq|plusieurs)|avec (des|deux|trois|plusieurs))|(ajoutez|ajouter|prevoyez|comptez|reservez|rajoutez|mettez) (moi |nous )?(aussi |egalement |donc )?(un|une|deux|trois|2|3) (couverts?|places?|chaises?|repas|personnes?|sieges?|assiettes?|menus?)|(c est|ce sera|valable|vaut|pareil|idem|meme chose)( aussi| egalement)? (aussi |egalement )?pour (moi et|mon|ma|mes|notre|nos|toute|tous) |(repas|menus?|plateaux?|dejeuners?) ([a-z]+ )?pour (deux|trois|quatre|2|3|4|mon|ma|mes|notre)|(deux|trois|2|3) (menus|repas|plateaux) |un (repas|menu|plateau) [a-z]+ et un |nous sommes (vegetarien|vegan|allergique|intolerant|sans gluten)|menu enfant`), (*composer).comesUnaccompanied, ReasonUnnamed},
	{lazily(` (mon|ma|notre|le|la|l) ` + someone + ` ([a-z]+ )?(ne (pourra|viendra|sera|peut|vient) (pas|malheureusement)|vous prie de l excuser|s excuse|hesite|decline|sera absente?|est absente?|est empechee?|est retenue?|ne viendra)`), (*composer).comesUnaccompanied, ReasonUnnamed},
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

// guardsOfNow are a no of the moment, and of something else than the day.
var guardsOfNow = []guard{
	{lazily(` (pas|plus|pas encore) (etre |encore |toujours )?(disponible|libre|la|joignable|en mesure)( de [a-z ]{1,20})? (actuellement|en ce moment|pour le moment|pour l instant|maintenant|aujourd hui|a ce stade|par telephone|au telephone|en journee|par mail)|(ne|n) ([a-z]+ )?(peux|pouvons|peut) (pas|rien) (maintenant|pour l instant|pour le moment|tout de suite)| (impossible|difficile|trop tot) de (confirmer|m engager|repondre|me prononcer|vous (dire|repondre|confirmer))| (absente?|en deplacement|en conge|indisponible|en reunion|en formation) (ce jour|aujourd hui) [.,](.*)(reponds|repondrai|rappelle|reviens|reponse|retour)|(demande pas mieux|disponible par telephone)|pas (disponible|libre|presente?) (en visio[a-z]*|a distance|en distanciel)|absente? (en visio[a-z]*|a distance|du bureau) `), (*composer).onlyOwnNo, ReasonUnclear},
	{lazily(` (suis|serai|sommes) (tres |un peux? |completement )?(malade|souffrante?|debordee?|prise?|occupee?|surchargee?|en (vacances|conges?|deplacement|reunion|formation|arret)|sous l eau|absente?|indisponible)( ce jour)? [.,] (mais )?(je |j |on |nous )?(vous |te |t |me )?(reponds|repondrai|redis|rappelle|rappellerai|recontacte|reviens|reviendrai|donne|relancez|n ai pas|se voit|vois|ecris)| (donc|alors|du coup) (je suis )?(bien |tout a fait )?(libre|disponible) `), (*composer).onlyOwnNo, ReasonUnclear},
}

// guardsOfLeave are a leave during which somebody stands in for the sender at work, and not on the day.
var guardsOfLeave = []guard{
	{lazily(` (pendant|durant|en) (mon|mes|cette|l|ce) (absence|conges?|arret|temps|periode|vacances|indisponibilite)| conge (maternite|parental|maladie|sabbatique)| arret (maladie|de travail)| pour toute (question|demande|urgence)| me remplace (desormais|dorenavant|a (la|l|mon|ce)|au|dans|depuis|sur|pour|pendant|durant|maintenant)| parle(ra)? a ma place`), (*composer).steadNow, ReasonLasting},
	{lazily(` (est|suis|sera|serai) (absente?|en conges?|en vacances|en arret|indisponible|en deplacement) (du|de|d|jusqu|depuis|pour|a compter|a partir)`), (*composer).steadNow, ReasonLasting},
}

// guardsOfWords are turns of plain answers that mean another thing.
var guardsOfWords = []guard{
	{lazily(`[.!] (et )?(la|le|l|les|nos|notre|mes|mon|ma|deux|trois|quatre|des|une|un|toute|tout) ([a-z]+ ){1,6}(aussi|egalement|idem|pareil) [.!]`), (*composer).peopleToo, ReasonUnnamed}, // "Je viens. La mission locale aussi."
	{lazily(`(,|\.) plus (deux|trois|quatre|cinq|six|[2-9]) [a-z]{4,}| ainsi que (deux|trois|quatre|cinq|six|[2-9]) [a-z]{4,}| et (deux|trois|quatre|cinq|six|[2-9]) (habitante?s|mamans|parents|jeunes|adherente?s|residente?s|stagiaires|benevoles|collegues|personnes|membres|eleves|dames|agents|salariee?s)`), (*composer).comesUncounted, ReasonUnnamed},
	{lazily(` (reserver|reservez|retenir|garder) (moi |nous |lui )?(deux|trois|quatre|[2-9]) places| (repas|dejeuner)( ,)? (ce sera |c est )?pour (deux|trois|quatre) `), (*composer).comesUncounted, ReasonUnnamed},
	{lazily(` nous (mangeons|sommes) (tous |toutes )?(hala|casher|vega|vege|sans|aller)`), (*composer).onlyOwn, ReasonWho},
	{lazily(` (participe|participerai|assiste|assisterai|serai|regarderai|brancherai|ecouterai|prendrai part)( [a-z]+){0,2} (de|depuis) (chez moi|la maison|mon (bureau|domicile|canape|salon|poste))| liens? a (m|nous|me) (envoyer|transmettre|communiquer)| (regarderai|regarde|brancherai) (de|depuis) `), (*composer).wayNotRemote, ReasonModeMissing},
	{lazily(` (place|siege|chaise)( [a-z]+)? pour (la (prochaine|suivante)|une prochaine|l an prochain|l annee prochaine)`), (*composer).comesAtAll, ReasonMaybe},
	{lazily(` (reunion|rendez vous|conseil|comite|formation|engagement|assemblee|commission|entretien)( [a-z0-9]+){0,5}( ,)? (qui n est pas|dont j attends|que j (essaie|essaye)|(qui|que|dont) (je (tente|vais (essayer|tenter)|cherche|dois (encore )?confirmer)|se termine|finit|finira|commence|pourrait|sera peut etre|devrait))|(reunion|rendez vous|conseil|comite|formation|engagement|assemblee|commission)( [a-z0-9]+){0,4}( ,)? (en soiree|le soir|en fin de journee|en fin d apres midi) `), (*composer).impliedNo, ReasonUnclear},
	{lazily(` (envoie|enverrai|envoyons) (deux|trois|quatre|plusieurs|quelques|des) | (notre|mon|l) (equipe|service|bureau|association) (sera|seront) (neanmoins|quand meme|tout de meme|bien|toutefois)`), (*composer).allAbsent, ReasonUnnamed},
	{lazily(` (viens|viendrai|venons|viendrons|serai la|participerai|irai|arriverai)( [a-z]+)? avec (elle|lui|eux|elles) `), (*composer).comesUnaccompanied, ReasonUnnamed},
	{lazily(` (accompagnee?s? (de|d|par)|(viens|viendrai|venons|viendrons|vient|serai la|serai presente?|serai des votres|participerai|participe|irai|arriverai)( [a-z]+)? avec) (aussi )?(environ )?(deux|trois|quatre|cinq|six|sept|huit|dix|\d+|plusieurs|quelques|une?|des|mes|nos|mon|ma|notre|d) ?(autres? |petite?s? |jeunes? |anciens? |anciennes? )?(habitante?s?|mamans?|papas?|meres?|peres?|parents?|jeunes|adherente?s?|usagers?|usageres?|residente?s?|stagiaires?|etudiante?s?|apprenante?s?|benevoles?|personnes?|membres?|eleves?|femmes?|hommes?|dames?|messieurs|riverain[a-z]*|locataires?|beneficiaires?|allocataires?|citoyen[a-z]*|conseiller[a-z]*|representante?s?|delegue?e?s?|referente?s?|mediat[a-z]+|animat[a-z]+|educat[a-z]+|volontaires?|partenaires?|salariee?s?|agents?|` + someone + `)`), (*composer).comesUnaccompanied, ReasonUnnamed},
	{lazily(` (est|semble|parait|devient) (donc |du coup |serieusement |tres )?compromise?s? `), (*composer).registeredAway, ReasonMaybe}, // gone, or in doubt?
	{lazily(` (mon|ma|notre|nos|leur) propres? (repas|dejeuner|gamelle|pique nique|panier|sandwichs?|boite)| (repas|dejeuner) (est|sera) (deja )?(prevu|pris|assure|regle|organise|commande|reserve) (par ailleurs|ailleurs|de mon cote|autrement|chez|en ville)`), (*composer).eats, ReasonUnclear},
	{lazily(` (repas|dejeuner) (dependra|depend|se decidera|reste a|est a voir|sera a|on verra|je verrai|je ne sais)`), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` seule? finalement | finalement (je |j )?(viendrai|viens|serai|irai) (la )?(toute )?seule? `), (*composer).comesUndenied, ReasonWho}, // who does not come?
	{lazily(` (et|ou|puis) (d autres|plusieurs autres|quelques autres|d autres personnes) `), (*composer).comesAtAll, ReasonUnnamed},
	{lazily(` (mais|et|puis|alors que) (pour )?l apres midi( ,)? (je|j|nous) (serai|viens|viendrai|serons|viendrons|me deplace|ferai)`), (*composer).comesAfar, ReasonBothModes},
	{lazily(` moi (, )?c est (moins|pas|plus) |(je|j|nous) l (espere|esperons) [.]`), (*composer).severalPersons, ReasonMaybe},
	{lazily(`^ (bonjour |bonsoir |madame |monsieur |, )*(oui|ok|d accord|entendu)( ,)? (bien (recu|note)|c est bien moi|(le|votre) programme (m |nous )|merci (beaucoup )?(de|pour|d) (l |votre |cette |ces |le |vos |la )?(information|informations|info|infos|rappel|precisions?|envoi|mail|message|retour|reponse)|je (vois|comprends|note))`), (*composer).unregisteredComes, ReasonUnclear},
	{lazily(` prevoir pour (deux|trois|quatre|2|3|4) | attendre (ma|notre|la|une) (confirmation|reponse|validation|decision) | (noter|notez) (mon|notre) (changement|nouvelle|nouveau) `), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` (reponse|avis|decision) (est|sera|reste) (la |le )?(meme|identique)| (meme|pareil|idem) (que|qu) (celle|celui|m|mme|monsieur|madame|[a-z]+ [a-z]+ [.])`), nil, ReasonUnclear},
	{lazily(` (inscrire|ajouter|mettre|inscrivez|ajoutez|mettez|rajouter)( moi)? (a|sur|dans) (votre|vos) (liste|listes|newsletter|fichier|mailing|lettre)( [.,]| de diffusion| d envoi| mail)| (inscrire|ajouter|mettre|inscrivez|ajoutez|mettez)( moi)? (a|sur|dans) (la|l) (liste de diffusion|newsletter|mailing list)`), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` mais (pour|a cause d) ?(une |un |d |de |tout )?autres? (raisons?|motifs?|choses?|rendez vous|reunions?|engagements?) `), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` (peut|pourrait|pourra peut etre|saurait) (me|nous) (remplacer|suppleer|representer)`), (*composer).othersAsked, ReasonMaybe},
	{lazily(` n est ce pas [.]| (c est|est) bien ca [.]`), (*composer).namesAnother, ReasonQuestion},
	{lazily(` (accepte|acceptons|decline|refuse|declinons) (volontiers |avec plaisir )?(votre|cette|la|l) (proposition|offre) (de|d) (covoiturage|repas|hebergement|intervention|visite|pret|partenariat|stage|poste|co[a-z]+)`), nil, ReasonOtherMatter},
	{lazily(` (repas|dejeuner|diner|buffet)( [a-z]+){1,4} [.] (sans moi|pas pour moi|non merci|tres peux? pour moi|je (decline|passe)|je ne (peux|pourrai) pas) `), nil, ReasonUnclear},
	{lazily(` propose (de|d|que|qu|un|une) [a-z ]{3,60} [.] (avec (grand )?plaisir|volontiers|d accord|ok|oui|bien sur)`), nil, ReasonOtherMatter},
	{lazily(` (a distance|en visio[a-z]*|en ligne|distanciel|ecran|video)( [a-z]+){0,4}( [.,])? (cela|ca|ce serait|c est|ce sera|je le|j y) (m irait|me va|me convien|m interess|m arrange|serait (bien|parfait|ideal|mieux)|parfait|prefere|suivrai|tenterai|serai)| (veux bien|attends|voudrais|souhaite|souhaiterais|aimerais|prends|preneuse? d|preneur d)( [a-z]+){0,2} liens? | (aimerais|souhaite|souhaiterais|voudrais|compte|espere) (neanmoins |cependant |quand meme |toutefois |tout de meme )?(pouvoir )?y (participer|assister|etre|prendre part)`), (*composer).absentFromLink, ReasonContradiction},
	{lazily(` (ma|mon) (collegue|binome|stagiaire|mari|femme|directrice|directeur|chef|cheffe) ne (dejeune|mange|dejeunera|mangera)`), (*composer).severalPersons, ReasonWho},
	{lazily(` (signe|m appelle|me nomme|suis) (desormais|maintenant|dorenavant) [a-z]+ [a-z]+`), nil, ReasonLasting},
	{lazily(` (moi|nous) pour la (prochaine|suivante)( fois| edition| session)? [.]`), (*composer).comesAtAll, ReasonMaybe},
	{lazily(` pas besoin (de |du |d )(la |l |le |un |une )?(lien|visio[a-z]*|connexion|code)| (j ai|nous avons|avons|ai) (deja |bien )*(recu )?(bien )?(le|mon) lien `), (*composer).onlyUpdatesWay, ReasonModeMissing},
	{lazily(` pas besoin (de |d )(un |une )?(repas|menu|plateau|dejeuner) [a-z]*(vegetarien|special|sans|particulier|halal|casher|adapte|vegan|specifique)`), nil, ReasonUnclear},
	{lazily(` (venir|presentiel|sur place|me deplacer|etre la) (plutot )?(que|qu) (a |en |de )?(la |le )?(visio|distance|distanciel|suivre|ecran)`), (*composer).comesAfar, ReasonBothModes},
	{lazily(` confirm[a-z]* (bien )?(ma|notre|sa|leur) (venue|presence|participation|inscription) (plus tard|au plus vite|des que|prochainement|bientot|tres bientot|ulterieurement|sous peux?|rapidement|dans (les|la|quelques|une|un)|lundi|mardi|mercredi|vendredi|demain|en (debut|fin) de|la semaine|au plus tot|tres vite)| (m inscris|m inscrirai|nous inscrirons|nous inscrivons|reserve|reserverai) (plus tard|bientot|prochainement|des que|ulterieurement)| (serai|suis|serons|viens|viendrai) ([a-z]+ )?(pour|a) la (prochaine|suivante)( fois| edition| session)? [.]`), nil, ReasonMaybe},
	{lazily(` (sais|sait|savons|ignore|voir|dirai|verrai) ([a-z]+ ){0,4}(avec qui|a combien|combien (nous|on) (serons|sera)|combien de (personnes|collegues)) `), (*composer).comesOrMay, ReasonUnnamed},
	{lazily(` (probablement|surement|sans doute|peut etre|certainement|plutot) (toute )?(seule?|accompagnee?|en (famille|groupe|delegation)) `), (*composer).uncertain, ReasonMaybe},
	{lazily(` (quelqu un|il faut que quelqu un|l une? de nous|un de nous|il en faut une?) (doit|devra|restera|reste|garde|gardera|tienne|reste) `), (*composer).actsAtAll, ReasonWho},
	{lazily(` (demande|propose|suggere|dit) a [a-z ]{3,40} (de|d) (me remplacer|venir|y aller|me representer|prendre ma place|assister|participer|y participer)`), (*composer).othersAsked, ReasonMaybe},
	{lazily(` (ajoutez|ajouter|rajoutez) (moi |nous )?(aussi |egalement |donc )?(un|une|deux|trois|2|3) (couverts?|places?|chaises?|personnes?|sieges?|assiettes?|menus?) [.!]| (repas|menus?|plateaux?|dejeuners?)( [a-z]+)? pour (deux|trois|quatre|2|3|4) |(deux|trois|2|3) (menus|repas|plateaux) (vegeta|sans|hala|vega|avec|,|\.)| un (repas|menu|plateau) [a-z]+ et un | nous sommes (vegetarien|vegan|allergique|intolerant)`), (*composer).behindOwnYes, ReasonUnnamed},
	{lazily(` (ici|je suis|c est) (l |la |le )?(assistante?|secretaire|secretariat|collaborat[a-z]+) (de|d|du) [a-z ]+ \. (je|j) (viendrai|viens|serai|participerai) `), nil, ReasonWho},
	{lazily(` (mon|l) (empechement|obstacle|indisponibilite) (a disparu|est (leve|levee|annule|annulee|tombe)|n (est|existe) plus)|(ne )?m empechera (pas|nullement|en rien) `), (*composer).onlyOwnNo, ReasonContradiction},
	{lazily(` (ou bien|ou alors) (nous|moi|elle|lui|les) | finalement (nous|on) (viendrons|viendra|serons|sera) | (elle|il|x) et moi (finalement|en fait) `), (*composer).replacesSender, ReasonWho},
	{lazily(` (vacances|conges?|deplacement|arret|stage|formation) (du|de) \d+ (au|[a-z]+ au) \d+ [a-z]+ (inclus|compris)`), (*composer).comesInPerson, ReasonContradiction},
}

// guardsOfStead are turns by which somebody stands in for the sender at work, or is not asked yet.
var guardsOfStead = []guard{
	{lazily(` (elle|il|qui) (ne le sait pas|n est pas (encore )?(au courant|sure?|prevenue?|informee?|avertie?|decidee?)|n a pas (encore )?(repondu|donne|confirme|dit|accepte)|l ignore|restera au|reste au|(me |vous |nous )?(donnera|dira|confirmera|repondra)|visitera|m attendra|attendra|prefere|garde|ira (en|faire|visiter)|s est (desiste|decommande|ravise)|vient de tomber|me depose|me deposera|emmene|emmenera|amene|amenera|fait (juste|seulement|uniquement)|hesite|doit (voir|verifier|demander|encore|poser|obtenir|attendre)|repart|repartira)| (lui|leur) (ai|a|avons) (propose|demande|ecrit|parle)| que (je|nous) (depose|deposerai|laisse|laisserai|recupere)|c est a confirmer|reste a confirmer| (cela|ca) fait (donc )?(trois|quatre|cinq)`), (*composer).steadUnsure, ReasonWho},
	{lazily(` (rien de definitif|rien n est (fait|sur|arrete|decide)|ou bien (nous|moi)|la prochaine fois|finalement nous|quand meme|l apres midi|(sa|leur) reponse|un saut|prendrai le relais|essaierai|passerai) `), (*composer).replacesSender, ReasonUnclear},
	{lazily(` son nom (s ecrit|est|de famille)| moi , c est (moins|pas|plus)| rien (pour (moi|elle|lui|nous)|a midi)|nous (ne mangeons|dejeunerons|mangerons|mangeons|sommes (vegetarien|allergique)|repartirons|arriverons a|serons en)`), (*composer).severalPersons, ReasonWho},
}

// retractions finds those of them that a text holds.
var retractions = prefilter.NewSet(turnsOf(guardsOfRetraction))

// unreadTurns are looked for in what stands behind an answer and was taken for no more than a reason.
var (
	unreadTurns = slices.Concat(guardsOfCompany, guardsOfNo, guardsOfStead)
	unreadSet   = prefilter.NewSet(turnsOf(unreadTurns))
	remarkSet   = prefilter.NewSet(turnsOf(guardsOfRemark))
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
	c.guardAgainst(guardsOfRetraction, retractions, c.runningFrom(tags[len(tags)-1].to))
	c.guardAgainst(guardsOfRemark, remarkSet, c.unreadBehind(last, false))
	c.guardAgainst(unreadTurns, unreadSet, c.unreadBehind(last, true))
}

// accompaniedBy is a number of people who come along.
var accompaniedBy = lazily(` accompagnee?s? (de|d|par) (deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques|\d+) [a-z]+`)

// mindAccompanied hands on a reply in which more people come along than it names: "Mme X participera, accompagnée de deux habitantes".
func (c *composer) mindAccompanied(text string) {
	named := map[int]bool{}
	for _, st := range c.said {
		if st.kind == Attend {
			named[st.person] = true
		}
	}
	for _, m := range accompaniedBy.FindAllStringSubmatch(text, -1) {
		number := slices.Index([]string{"", "", "deux", "trois", "quatre", "cinq", "six"}, m[2])
		if n, err := strconv.Atoi(m[2]); err == nil {
			number = n
		}
		if c.comesAtAll() && (number < 0 || len(named) < number+1) {
			c.block(ReasonUnnamed, "")
		}
	}
}

// withSomeone is who or what comes along: "je participerai avec le chef de projet", "avec grand plaisir".
var withSomeone = lazily(` (?:viens|viendrai|participe|participerai|irai|serai la|serai presente?|serai des votres|assisterai)(?: aussi| donc| sur place)? (?:avec|accompagnee? (?:de|d|par)) (?:le|la|l|notre|nos|mon|ma|mes|un|une|des|du) (?:nouveau |nouvelle |petite? |jeune |future? )?([a-z]+)`)

// mindWith hands on a reply in which the sender alone comes, with somebody of whom no more than what they are is told.
func (c *composer) mindWith(text string) {
	for _, m := range withSomeone.FindAllStringSubmatch(text, -1) {
		if c.comesUnaccompanied() && (neutral(m[1]) == neutralPerson || office(m[1]) || body(m[1]) || peopleAlong.MatchString(" "+m[1]+" ")) {
			c.block(ReasonUnnamed, m[1])
		}
	}
}

var peopleAlong = lazily(` (chef|cheffe|delegue|deleguee|mediat\w+|recrue|atelier|groupe|equipe|service|club|comite|conseil|classe|interprete|accompagnat\w+|auxiliaire|chargee?|responsable|direct\w+|adjointe?|elue?|maire|presidente?|secretaire|tresoriere?|referente?|coordinat\w+|educat\w+|animat\w+|assistante?|stagiaire|apprentie?|alternante?|benevole|habitante?|locataire|jeune|parent|maman|papa|mere|pere|fille|fils|enfant|soeur|frere|mari|femme|epouse|epoux|conjointe?|compagn\w+|amie?|voisine?|collegue|binome|partenaire|prefet|prefete|successeure?|remplacante?) `)

// mindSmallNames hands on a reply that holds a given name, whatever its case, which no rule took for somebody: "oui pour moi merci de mettre aussi sophie leroy",
// "Marc aussi".
func (c *composer) mindSmallNames() {
	for i, w := range c.words {
		if w.from >= c.bodyEnd || givenNames()[w.word] == "" || c.inName(i) || i == 0 || w.newline {
			continue
		}
		next := ""
		if i+1 < len(c.words) {
			next = c.words[i+1].word
		}
		led := has([]string{"mettre", "compter", "inscrire", "noter", "ajouter", "excuser", "rajouter", "prevoir", "aussi", "egalement"}, c.words[i-1].word)
		if ends(c.words[i-1]) && has([]string{"aussi", "egalement", "idem", "pareil"}, next) || led && givenNames()[next] == "" && neutral(next) == "" && !has([]string{"", ",", "."}, next) {
			c.block(ReasonWho, w.word)
		}
	}
}

// inName says whether a token belongs to a name, to an event or to an address.
func (c *composer) inName(i int) bool {
	for _, t := range c.tags {
		if t.from <= i && i < t.to {
			return t.kind == kName || t.kind == kEvent || t.kind == kSelf
		}
	}
	return false
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

// guardsOfOwnAnswer are what the sender tells of themselves where only others were acted on: "X viendra. On se retrouvera à la gare."
var guardsOfOwnAnswer = []guard{
	{lazily(` (on|nous nous|nous) (se )?(verra|verrons|retrouvera|retrouverons|reverra|reverrons|rejoindra|rejoindrons|croisera|croiserons|partagera|partagerons|prendrons|prendra|arriverons|arrivera|arrivons|serons|ferons|viendrons|covoiturons|covoiturerons|voyageons|voyagerons|dejeunerons|repartirons|partons|partirons) | (a bientot|a tres bientot|rendez vous|hate d etre|au plaisir de (vous|se|nous)( y)? (voir|revoir|retrouver|rencontrer|croiser)) (a|au|le|donc|sur place|la bas|y|tous) | (j ai|ai) (vraiment |deja |tellement )?hate | (suis|serai) (tres |vraiment )?(impatiente?|ravie?|enchantee?|heureuse|heureux) (\.|!|d y |de (venir|participer|decouvrir|vous (voir|revoir|retrouver|rencontrer))|d etre)`), (*composer).onlyOthers, ReasonWho},
	{lazily(` (je|j) (serai|suis|resterai|reste) (donc |alors |du coup )*(la |le )?seule? | (je|j) dois (donc |alors )?(assurer|rester|garder|tenir|remplacer)`), (*composer).onlyOthers, ReasonWho},
	{lazily(` (me|m) (donner|laisser|ceder|attribuer) (sa|la|leur) place `), (*composer).onlyOthers, ReasonWho},
	{lazily(` (me|m) (donner|laisser|ceder|attribuer|conduit|conduira|emmene|emmenera|accompagne|accompagnera|depose|deposera|vehicule|vehiculera|rejoint|rejoindra|ramene|ramenera) | (sa|leur) place (est|sera|me revient) | (prendrai|prends|assurerai|assure) (le relais|la suite|l accueil|la permanence|l interim|sa permanence|son poste|leur) | (je|j) (suis|serai) (donc |alors |du coup |bien |aussi )*(la |le )?(seule?|dernier|derniere) (a|du|au|de|dans|pour|en)|ce sera moi | (je|j) (reste|resterai|garde|garderai|tiens|tiendrai|assure|assurerai) (donc |alors |du coup )*(au (bureau|chaud|standard|travail|poste)|a (la (maison|mairie|boutique)|l (accueil|association|ecole)|mon poste)|le (standard|bureau|magasin|fort)|la (permanence|boutique|maison)|l (accueil|interim)|sur place|chez moi|en poste) | (me|m) permet(tra)? (donc )?de (rester|garder|tenir|finir|travailler)`), (*composer).onlyOthersCome, ReasonWho},
	{lazily(` (je|j) (ai|aurai) (donc |deja |malheureusement |helas |aussi )*(un|une|cours|classe|conseil|reunion|plusieurs|d autres|rendez vous|piscine|conges?|mon|ma) ([a-z]+ ){0,3}(\.|,|ce jour|jour la|a cette|le meme|le 28|ce jeudi)| (je|j) (pars|partirai|anime|preside|siege|travaille|m absente) | (je|j) (regrette|desespere|enrage) de (manquer|rater|louper) | (je|j) (suis|serai) (donc |deja |malheureusement |helas |aussi )*(a [a-z]+|en (formation|deplacement|vacances|conges?|reunion|mission|cours)|de (garde|service)|retenue?|prise?|occupee?|indisponible|malade|souffrante?|operee?|pas libre) `), (*composer).onlyOthersCome, ReasonWho},
	{lazily(` (je|j) (hesite|ne sais pas|reflechis|attends|vais (essayer|tenter|voir)|essaie|essaye|essaierai|tente|tenterai|verrai|cherche)|(mon|notre) (agenda|planning|emploi du temps|calendrier) (est|reste|n est|etait) (encore |toujours |pas |trop )*(incertain|flou|charge|a confirmer|cale|fixe|ouvert|connu)`), (*composer).othersUncertain, ReasonWho},
}

// actsAtAll says whether anything is acted on.
func (c *composer) actsAtAll() bool { return len(c.said) > 0 }

// comesUndenied says whether the sender comes, and nobody stays away from anything.
func (c *composer) comesUndenied() bool { return c.comesAtAll() && !c.anyAbsent() }

// comesInPerson says whether somebody comes in another way than by video, and nobody stays away.
func (c *composer) comesInPerson() bool {
	return !c.anyAbsent() && slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Attend && st.mode != string(Remote) })
}

// comesWithoutExcept says whether somebody comes in person, and no day is left out.
func (c *composer) comesWithoutExcept() bool {
	return c.comesInPerson() && !slices.ContainsFunc(c.list, func(o clause) bool { return bearsOn(o.tags, kExcept) })
}

// comesUnhedged says whether somebody comes, and no maybe tells of the doubt.
func (c *composer) comesUnhedged() bool {
	return c.comesAtAll() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Maybe })
}

// comesFirmly says whether somebody comes in another way than by video, and no maybe tells of a doubt.
func (c *composer) comesFirmly() bool { return c.comesUnhedged() && c.comesInPerson() }

// registeredAway says whether somebody registered stays away.
func (c *composer) registeredAway() bool { return len(c.in.Registered) > 0 && c.allAbsent() }

// eats says whether a meal with us was understood.
func (c *composer) eats() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "yes" })
}

// peopleToo says whether the sender alone comes, and what is said "too" is no meal and no way.
func (c *composer) peopleToo() bool {
	return c.comesUnaccompanied() && !mealToo.MatchString(c.runningText())
}

var mealToo = lazily(` (repas|dejeuner|midi|visio[a-z]*|sujet|theme|programme|date|matin|apres midi)( [a-z]+){0,4} (aussi|egalement) [.!]`)

// comesUncounted says whether fewer than three people come.
func (c *composer) comesUncounted() bool {
	people := map[int]bool{}
	for _, st := range c.said {
		if st.kind == Attend {
			people[st.person] = true
		}
	}
	return len(people) > 0 && len(people) < 3 || c.eats() && len(c.said) == 1
}

// impliedNo says whether the sender stays away by an engagement alone, and without a word of refusing.
func (c *composer) impliedNo() bool {
	return c.onlyOwnNo() && !slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wDecision && bearsOn(o.tags, kNo, kCancel, kNot, kNe)
	})
}

// wayNotRemote says whether somebody comes, and not by video.
func (c *composer) wayNotRemote() bool { return c.comesAtAll() && !c.comesAfar() }

// onlyUpdatesWay says whether all that was understood is a way by video.
func (c *composer) onlyUpdatesWay() bool { return c.comesAfar() || c.updatesOnly() && c.oneDay() }

var standsIn = lazily(` (me|nous) (remplace|supplee) | (parle|parlera) a ma place `)

var ofOurDay = lazily(`\bvotre (rencontre|journee|manifestation|evenement|colloque|seminaire)`)

// othersAsked says whether others come of whom nothing says that they will.
func (c *composer) othersAsked() bool {
	return c.othersCome() && !willCome.MatchString(c.runningText())
}

var willCome = lazily(` (viendra|viendront|assistera|participera|ira|representera|remplacera|sera (la|present|presente|des votres)|se joindra|a (dit oui|accepte|confirme)|est d accord|suivra) `)

// unregisteredComes says whether somebody comes who holds no registration.
func (c *composer) unregisteredComes() bool { return len(c.in.Registered) == 0 && c.comesAtAll() }

// namesAnother says whether somebody else than the sender is acted on.
func (c *composer) namesAnother() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me })
}

// updatesOnly says whether nothing but details of a registration were understood.
func (c *composer) updatesOnly() bool {
	return !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Update })
}

// comesOrMay says whether somebody comes, or may.
func (c *composer) comesOrMay() bool { return c.comesAtAll() || c.uncertain() }

// behindOwnYes says whether the sender alone comes, by more than a bare order.
func (c *composer) behindOwnYes() bool { return c.onlyOwn() && c.comesAtAll() }

// comesUnaccompanied says whether the sender comes, and nobody else is acted on.
func (c *composer) comesUnaccompanied() bool { return c.comesAtAll() && c.onlyOwn() }

// mealUnsaid says whether the sender comes in person, and no word on the meal or on a diet was understood.
func (c *composer) mealUnsaid() bool {
	return c.comesInPerson() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch != "" || st.diet != "" })
}

// needUnsaid says whether somebody comes, and no need was understood.
func (c *composer) needUnsaid() bool {
	return c.comesInPerson() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.access != "" })
}

// wayUnsaid says whether somebody comes, and in none of the ways.
func (c *composer) wayUnsaid() bool {
	return c.comesAtAll() && len(c.in.Registered) == 0 && !slices.ContainsFunc(c.said, func(st statement) bool { return st.mode != "" })
}

// comesOnlyAfar says whether all who come do so by video, on one day.
func (c *composer) comesOnlyAfar() bool {
	return c.oneDay() && !c.anyAbsent() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.mode != string(Remote) })
}

// steadNow says whether somebody comes instead of the sender, who names neither the day nor the place.
func (c *composer) steadNow() bool {
	return c.replacesSender() && standsIn.MatchString(c.runningText()) && !willCome.MatchString(c.runningText()) && !slices.ContainsFunc(c.list, func(o clause) bool {
		return bearsOn(o.tags, kEvent) && dayNamed(&o) || contains(o.plain(), "ce jour la") || contains(o.plain(), "cette journee") || ofOurDay.MatchString(o.plain())
	})
}

// steadUnsure says whether somebody else comes, and the pronoun behind can be theirs.
func (c *composer) steadUnsure() bool { return c.othersCome() && len(c.said) <= 2 }

// asksOfDay says whether the sender comes without a word on the way.
func (c *composer) asksOfDay() bool { return c.comesAtAll() && c.wayOpen() }

// onlyOthers says whether nothing was understood of the sender.
func (c *composer) onlyOthers() bool { return !c.actsOn(me) && !c.selfByName() }

// onlyOthersCome says whether others come, and nothing was understood of the sender.
func (c *composer) onlyOthersCome() bool { return c.onlyOthers() && c.othersCome() }

// selfByName says whether the sender may be one of those who were acted on.
func (c *composer) selfByName() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && alike(c.people[st.person].Name, c.from) })
}
