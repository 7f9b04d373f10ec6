package reply

import (
	"slices"

	"rencontres/mailer/prefilter"
)

// Turns behind a plain answer, in a sentence of their own, that take it back, put it off or hang it on something; and the sender's own answer behind that
// of somebody else, which no rule read.

var guardsOfRetraction = []guard{
	{lazily(` (oubliez|ignorez|supprimez|jetez|annulez) (donc |plutot |vite )?(ce|mon|ma|cette|mes) ([a-z]+ )?(mail|message|courriel|reponse|mails|messages) | (ne tenez|ne pas tenir|sans tenir) (donc |surtout )?(pas )?compte (de|d|du) (ce|mon|ma|cette|ceci|mes) | (j ai|nous avons|on a) change d avis | (parle|repondu|ecrit|accepte|dit oui|dit non) (un peux? |beaucoup )?trop vite | me suis (emballee?|trompee?|avancee?|melange|emmelee?)| j ai (confondu|fait erreur|fait une erreur|commis une erreur|melange) | au temps pour moi | autant pour moi | (ne m etait pas|n etait pas|etait|est) (destinee?|adressee?|pour) (a |pas a |pas )?(ma|mon|un|une|l) (collegue|chef|direct[a-z]+|president[a-z]*|adjoint[a-z]*|autre|voisin[a-z]*) `), (*composer).actsAtAll, ReasonContradiction},
	{lazily(` (reflexion faite|a la reflexion|apres reflexion|tout compte fait|tout bien (pese|considere|reflechi)|a bien y (penser|reflechir)|finalement|en fait|enfin) , (c est|ce sera|je|ca|on|nous) (trop |plus |l annee|pour une autre|une autre|reste|garde|prefere (rester|attendre)|ne|n|loin|complique)`), (*composer).comesUndenied, ReasonContradiction},
	{lazily(`[.!?,] (ah |oh |mais |c est |vraiment |beaucoup |bien |un peux? )*(trop loin|trop cher|trop tard|trop tot|trop complique|trop juste)( pour (moi|nous))? [.!]`), (*composer).comesWithoutExcept, ReasonContradiction},
	{lazily(` (ce sera|ca sera|sera) (pour )?l (annee prochaine|an prochain) | pour la prochaine( fois| edition| session)? [.!]| une prochaine fois [.!]`), (*composer).comesUndenied, ReasonUnclear},
	{lazily(` (mon|notre) (medecin|docteur|chirurgien|kine|cardiologue|sage femme|chef|cheffe|employeur|directeur|directrice|patron|patronne|president|presidente) (me |m |nous |ne (me |m |nous )?)(l a |le |la |en |l )?(a )?(deconseille|deconseillait|interdit|defendu|refuse|dissuade|veut pas|souhaite pas|autorise pas|permet pas|laisse pas|laissera pas)( formellement| fortement| finalement)? (\.|,|!|de (venir|bouger|sortir|me deplacer|voyager|conduire|prendre|faire|rouler|partir)|tout (deplacement|voyage|effort)|que je)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (mon|ma|mes|notre|le|la|l) ([a-z]+ ){1,3}(vient|viennent) de (se casser|se fouler|se blesser|tomber|faire un (avc|infarctus|malaise)|deceder|mourir|partir|nous quitter|m annoncer|perdre)| (vient|viennent) d (etre hospitalis|avoir un (accident|malaise|infarctus)|etre operee?|entrer a l hopital)| (dois|devrais|vais|suis censee?) accoucher | (mon|le|son) terme est (prevu|au|le|vers)| (suis|serai) (en quarantaine|confinee?|juree?|jures? aux assises|convoquee?|hospitalisee?|clouee?|immobilisee?|platree?|alitee?)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (mon|notre) (avion|vol|train|bateau|ferry|car) (decolle|part|partira|est|sera|rentre|arrive|atterrit) (le|ce|pour|de) | (je|j|nous|on) (pars|partons|part|partirai|decolle|decollons|m envole|prends l avion|demenage|demenageons|donne cours|donne un cours|ai cours|ai classe|travaille ce|suis de (garde|service|permanence|nuit|quart)) [a-z0-9 ]{0,30}(28|ce jour|jour la|cette date|la veille|meme jour|jeudi|ce matin la|cette semaine la)|(je vois|je m apercois|je realise|je constate|je decouvre|je me rends compte|je remarque) (que c est|que ca tombe|que cela tombe|que c etait|qu il s agit|que le|que la|que j|que je) `), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (tombe|tombent|tombera|est|sera|a lieu|aura lieu|c est) (en meme temps|au meme moment|le meme jour|a la meme date|pendant|durant|le jour|la semaine|juste au moment) (que|de|d|du|des|mes|mon|ma|nos|notre|leur) ?(l |la |le |les |des )?(mes |mon |ma |nos |notre )?(conges?|vacances|demenagement|mariage|stage|absence|ag|assemblee|conseil|reunion|comite|kermesse|rentree|examens?|formation|sejour|voyage|operation|hospitalisation|audience|anniversaire|fete|brocante|conge maternite)`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(`[.!] (j ai|nous avons|on a) (deja )?(un|une|plusieurs|d autres) (autres? )?(engagements?|obligations?|imperatifs?|contraintes?|rendez vous|empechements?|reunions?|deplacements?) (deja )?(prevue?s?|de prevue?|ce jour la|ce jour|a cette date|le meme jour|cale|calee)?( )?[.!]`), (*composer).comesInPerson, ReasonContradiction},
	{lazily(` (tant que c est|a condition que ce soit|si c est|du moment que c est) (gratuit|pris en charge|rembourse)|[.!,] [a-z ]{0,12}(meteo|sante|agenda|train|greve|temps|chef|direction|emploi du temps) (le )?permettant |(il faudrait|il faudra|il faut) (juste |seulement |simplement |d abord |encore |aussi |que vous (me )?(preniez|remboursiez|financiez|trouviez|reserviez|acceptiez|puissiez)|qu on (me |m )?(rembourse|prenne|vienne))|(compte|comptons) sur (vous|une|un|la|le) [a-z ]{0,8}(pour (le|la|les|mon|ma|mes|un|une) )?(remboursement|prise en charge|frais|hebergement|navette|transport|indemni)`), (*composer).comesUnhedged, ReasonCondition},
	{lazily(` (vous|te) (rappelle|rappellerai|recontacte|recontacterai|reecris|reecrirai|reponds|repondrai|redis|redirai) (pour|afin de) (le |la |vous |te |vous le |la )?(confirmer|valider|dire|preciser)|(laissez|donnez|accordez) (moi|nous) ((encore )?(jusqu|quelques|deux|trois|un peux?|du temps|un delai|une semaine|la semaine|le week end)|le temps de (voir|verifier|m organiser|confirmer|consulter|reflechir|demander|poser))|(relancez|rappelez|recontactez|relance) (moi|nous) (la semaine|dans|plus tard|en|au|lundi|mardi|mercredi|jeudi|vendredi|demain|vers|d ici)|(ma|mon|notre|la|le) (secretaire|secretariat|cabinet|assistante?|collaborat[a-z]+|directeur|directrice|chef|cheffe|service) (vous |te )?(le )?(confirmera|validera|repondra|recontactera|rappellera|dira)|(dois|faut|devrai|reste) (juste |encore |seulement |d abord |tout d abord |simplement )*(a )?(trouver|poser|obtenir|convaincre|demander|negocier|organiser|caler|faire garder|faire valider|voir avec|m arranger|me faire remplacer)|faut (juste |encore |seulement |d abord )*(que je|qu on|que nous) |(me|nous) faut (juste |encore |d abord )*(un|une|l|le|la) (remplacante?|accord|autorisation|baby sitter|nounou|chauffeur|validation|feu vert|moyen de)`), (*composer).comesFirmly, ReasonMaybe},
	{lazily(` (espere|esperons|j espere) (que )?(mon|ma|notre|la) (etat|sante|genou|dos|forme|chef|direct[a-z]+|planning|agenda|emploi)|(espere|esperons) (que je )?(serai|etre|aurai|avoir|pouvoir) (remise?|guerie?|retablie?|sur pied|en forme|rentree?|libre|de retour|disponible|fini|termine|me liberer)`), (*composer).comesUnhedged, ReasonMaybe},
	{lazily(` (c est|ce sera|ca se passe|cela a lieu) bien (en visio[a-z]*|a distance|le (lundi|mardi|mercredi|vendredi|samedi|dimanche)|en presentiel|sur place|dehors|payant|gratuit|l apres midi|le matin|le soir)|[.!] (rendez vous|rdv) (donc )?a [a-z]+ [.!]`), (*composer).asksOfDay, ReasonQuestion},
}

// retractions finds those of them that a text holds.
var retractions = prefilter.NewSet(turnsOf(guardsOfRetraction))

// mindRetraction hands on a reply in which such a turn stands behind all that was answered.
func (c *composer) mindRetraction() {
	behind := -1
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDecision && !o.subject {
			behind = o.tags[len(o.tags)-1].to
		}
	}
	if behind < 0 {
		return
	}
	for n := range retractions.Matching(c.runningFrom(behind)) {
		if g := guardsOfRetraction[n]; g.when(c) {
			c.block(g.code, "")
		}
	}
}

// guardsOfOwnAnswer are what the sender tells of themselves where only others were acted on: "X viendra. On se retrouvera à la gare."
var guardsOfOwnAnswer = []guard{
	{lazily(` (on|nous nous|nous) (se )?(verra|verrons|retrouvera|retrouverons|reverra|reverrons|rejoindra|rejoindrons|croisera|croiserons|partagera|partagerons|prendrons|prendra|arriverons|arrivera|arrivons|serons|ferons|viendrons|covoiturons|covoiturerons|voyageons|voyagerons|dejeunerons|repartirons|partons|partirons) | (a bientot|a tres bientot|rendez vous|hate d etre|au plaisir de (vous|se|nous)( y)? (voir|revoir|retrouver|rencontrer|croiser)) (a|au|le|donc|sur place|la bas|y|tous) | (j ai|ai) (vraiment |deja |tellement )?hate | (suis|serai) (tres |vraiment )?(impatiente?|ravie?|enchantee?|heureuse|heureux) (\.|!|d y |de (venir|participer|decouvrir|vous (voir|revoir|retrouver|rencontrer))|d etre)`), (*composer).onlyOthers, ReasonWho},
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
