package reply

import (
	"slices"
	"strings"
)

// Turns of speech that mean another thing than their words: doubts and irony behind a yes, an answer of the past, a meal of one's own, a way that is implied.

// guardsOfPastAnswer are turns behind an answer that put it into the past, or make it depend on something.
var guardsOfPastAnswer = []guard{
	// "je viens. Telle était ma réponse avant la grève", "voilà ce que j'ai failli vous écrire"
	{lazily(` (telle?|c) (etait|fut|aurait ete) (du moins |alors )?(ma|mon|notre|la) (premiere )?(reponse|position)| (c est|voila|c etait|voici) (du moins |exactement |a peu pres )?ce que (j|je|nous) (ai failli|avons failli|m appretais|(aurais|aurions|avais|avions|allais|allions|voulais|voulions|pensais) ([a-z]+ )?(ecrire|ecrit|repondu|repondre)) | sans compter (sur (la|le|l|les|mon|ma)|(la|les) greves?) | c etait avant (la greve|l annonce|que|d apprendre|de savoir|mon|ma) `), nil, ReasonContradiction},
	// "c'est ce que j'ai dit à mon chef, il a refusé"
	{lazily(` ce que (j ai|nous avons|j avais) (dit|annonce|repondu|explique|demande|propose) a (mon|ma|notre) `), nil, ReasonContradiction},
	// "il ne manque plus que la signature de mon directeur", "ce n'est pas gravé dans le marbre"
	{lazily(` manque (plus )?que (la|le|l|un|une|mon|ma|sa|son) (signature|accord|feu vert|validation|autorisation|aval|visa|ordre de mission|tampon)| (j |je )?(n )?attend[a-z]* (plus )?que (la|le|l|un|une|mon|ma) (signature|accord|feu vert|validation|autorisation|aval|visa|ordre)|(pas|rien) (n est )?(encore )?(grave|ecrit|coule|inscrit) dans (le|du) (marbre|beton)| a prendre avec (des |les )?(pincettes|precautions?|prudence|reserves?)| quoi ?que( [.]+)* [.!]`), (*composer).comesUnhedged, ReasonMaybe},
	// "oui, aux calendes grecques"
	{lazily(`[^u] (a|pour) la saint glinglin | (quatre jeudis|calendes( grecques)?|marmotte|dents|trente six du mois|36 du mois|cent sept ans|dans (tes|vos|mes) reves|mon oeil|cause toujours|la dessus et bois|et puis quoi encore) `), (*composer).neverComes, ReasonIrony},
	// "bien sûr, un jeudi de pont, quelle bonne idée !"
	{lazily(` (un|une|le|la|en plein|en pleine) ([a-z]+ ){0,2}(de pont|ferie|de greve|de vacances|pont|vacances) ([a-z]+ ){0,3}, (quelle|bonne|excellente|brillante) ([a-z]+ )?idee`), (*composer).comesAtAll, ReasonIrony},
}

// guardsOfOwnMeal are words, left unread behind a yes, of who does not eat with us: "ma gamelle me suffira", "le midi, je dois filer".
var guardsOfOwnMeal = []guard{
	{lazily(` (gamelle|sandwichs?|casse croute|pique nique|tupperware|lunch box|bento|panier repas) `), (*composer).mealUnsaid, ReasonUnclear},
	{lazily(` (commandez|prevoyez|reservez|preparez|comptez|prevoir|commander|reserver|preparer) (surtout |donc |pas |me )*rien|(me |moi )?(reservez|commandez|prevoyez|preparez) rien`), (*composer).mealUnsaid, ReasonUnclear},
	{lazily(` (a|le|ce|pour le|vers|des|entre) midi( ,)? (par contre |en revanche |helas |malheureusement )?(je|j|on|nous) (ai|aurai|avons|dois|devrai|devrais|suis|serai|pars|partirai|repars|pourrai|ne|n|me|m) (grand |bien |tres )?(un|une|rendez|rdv|deja|filer|partir|repartir|quitter|rentrer|retourner|aller|passer|prise?|occupee?|ailleurs|attendue?|serai|pourrai|suis|eclipse|eclipserai|absente|absenterai|sauve|sauverai)`), (*composer).mealUnsaid, ReasonUnclear},
}

// guardsOfMeaning are looked for in the whole of a reply.
var guardsOfMeaning = []guard{
	// "je viens pour le repas uniquement"
	{lazily(` pour le (repas|dejeuner) (uniquement|seulement|exclusivement)| (uniquement|seulement|exclusivement) (au|a l heure du) (repas|dejeuner)`), (*composer).comesUnfed, ReasonUnclear},
	// "le déjeuner, je l'emporte"
	{lazily(` (repas|dejeuner|midi) (, )?(je|j) (l |le )?(emporte|emporterai|apporte|apporterai|amene|amenerai) (moi meme |avec moi |de chez moi )?[.,]`), (*composer).eats, ReasonUnclear},
	// "je viens de participer à la journée", which is over
	{lazily(` (viens|venons|vient|viennent) (donc |juste |tout juste |a peine )?de (participer|venir|assister|suivre|(vous (rejoindre|retrouver)|me joindre)|revenir|rentrer|quitter|partir|demissionner|annuler|refuser|decliner) `), (*composer).comesAtAll, ReasonUnclear},
	// "merci de m'inscrire comme bénévole", "inscrivez-moi pour le covoiturage"
	{lazily(` (inscri[a-z]*|notez|comptez|ajoutez|enregistrez)( moi)?( donc| aussi| egalement)? ((comme|en tant que|en qualite (de|d)) ([a-z]+ )?(benevoles?|exposante?s?|animat[a-z]+|hote|hotesse|serveu[a-z]+|musicien[a-z]*|photographe|traiteur|presse|journaliste)|(pour|au|dans) (le|la|un|une|du) ?(car|bus|covoiturage|navette|minibus|taxi|tirage|visite)) `), (*composer).comesAtAll, ReasonUnclear},
	// "pourriez-vous me réserver une place assise ?"
	{lazily(` (places?|chaises?|sieges?) assises? `), (*composer).noNeedNoted, ReasonUnclear},
	// "j'ai quelques interdits alimentaires", which were not read, "si le plat pouvait être mou"
	{lazily(` (j ai|nous avons|avec|quelques|plusieurs|certaine?s?|mes|une|des) ((quelques|plusieurs|certaine?s?|des|une|petites?|de) )*(interdits?|restrictions?|contraintes?|particularites?|intolerances?|precautions?) (alimentaires?|religieu[a-z]+) | si (le|la|les|l|mon|un|une|ce) (plat|repas|menu|dessert|dejeuner|traiteur|buffet)[a-z ]{0,40} (pouvait|pouvaient|pourrait|pourraient|etait|etaient) `), (*composer).comesUnfedNeed, ReasonUnclear},
	// "à chaque fois que je viens, il pleut"
	{lazily(` (chaque|toutes les) fois (que|qu) (je|j|nous|on) `), (*composer).comesAtAll, ReasonUnclear},
	// "je participe depuis Reims"
	{lazily(` (participe|participerai|participerons|participons|assiste|assisterai|assisterons|suivrai|suivrons) (bien |donc |aussi |alors )?depuis [a-z]+( (en|sur|le|la|les) [a-z]+)? [.,]`), (*composer).fromElsewhere, ReasonModeMissing},
	// "je ne sais pas venir le 28", who cannot, or who does not know yet?
	{lazily(` (je|j|nous|on|elle|il) ne (sais|savons|sait|saurai) ([a-z]+ )?(pas|plus) ([a-z]+ )?(y )?(venir|aller|participer|assister|etre (la|presente?|des votres|parmi vous)|(me|nous|se) (liberer|deplacer|rendre)|m y rendre|rester) `), (*composer).uncertain, ReasonMaybe},
	// "je suis en congés et ne lirai pas vos messages avant le 2 juin"
	{lazily(` (lirai|lis|consulterai|consulte|releverai|releve|traiterai|prendrai connaissance (de|d)|repondrai a|accede|accederai a|aurai (pas )?acces a) (pas |plus |donc |que )*(vos|mes|votre|mon|ma|les|tous) ([a-z]+ )?(messages?|mails?|courriels?|boite|messagerie|demandes?)`), (*composer).onlyOwnNo, ReasonUnclear},
	// "je suis en télétravail": where the sender works, and no word of the video
	{lazily(` (en|de|mon|jour de) teletravail `), (*composer).onlyWorksAtHome, ReasonModeMissing},
	// "je viens vous dire que je m'en vais"
	{lazily(` (viens|venons) (vous|te) (dire|annoncer|informer|saluer|prevenir|faire savoir|ecrire)[a-z ]* (m en vais|nous en allons|quitte|quittons|pars|partons|retraite|adieux?|au revoir) `), (*composer).comesAtAll, ReasonLasting},
	// "sans alcool, la fête est plus folle"
	{lazily(` la fete est (plus|moins) | (mange|mangeons) pas de ce pain | mi figue| vos oignons | petit pois `), (*composer).comesAtAll, ReasonIrony},
	// "je préfère venir mais la visio me va aussi"
	{lazily(` (prefere|preferons|aime mieux) (de loin |largement |quand meme |toutefois |tout de meme |neanmoins )?(venir|etre (sur place|la|presente?|avec vous)|(me|nous) deplacer|le presentiel|la salle|etre en presentiel) (mais|et|meme si|,|\.)`), (*composer).prefersRoom, ReasonBothModes},
	{lazily(` (visio[a-z]*|distance|distanciel|en ligne|video)[a-z ]*( ,)? (mais|cependant|toutefois|neanmoins) (je |j |nous |moi )*(prefere|preferons|aime mieux) (de loin |largement |quand meme )?(venir|etre (sur place|la|presente?|avec vous)|(me|nous) deplacer|le presentiel|la salle) `), (*composer).comesAfar, ReasonBothModes},
	// "je refuse que mes données soient conservées"
	{lazily(` (refuse|refusons|m oppose|nous opposons|interdis|n autorise pas|ne consens pas|ne souhaite pas|ne veux pas|prefere ne pas|supprimez|effacez|detruisez|sans mon (accord|consentement))( [a-z]+){0,6} (donnees|adresse|coordonnees|numero|telephone|image|photos?|photographiee?|filmee?|enregistree?|droit a l image) `), (*composer).comesAtAll, ReasonUnclear},
}

// sinceWhen are words behind "depuis" that tell since when, and not from where.
var sinceWhen = lazily(` depuis (longtemps|toujours|peu|hier|lors|ce|cette|le|la|les|l|un|une|deux|trois|quatre|cinq|dix|plusieurs|quelques|des|janvier|fevrier|mars|avril|mai|septembre|octobre) `)

// fromElsewhere says whether somebody takes part from a town, which tells of no way there: "je participe depuis Reims".
func (c *composer) fromElsewhere() bool {
	return c.wayUnsaid() && !sinceWhen.MatchString(c.runningText())
}

// comesUnfed says whether somebody comes, and no meal was understood.
func (c *composer) comesUnfed() bool { return c.comesAtAll() && !c.eats() }

// prefersRoom says whether somebody follows by video who prefers the room, and not only would have.
func (c *composer) prefersRoom() bool {
	return c.comesAfar() && !wouldPrefer.MatchString(c.runningText())
}

var wouldPrefer = lazily(` (aurai[st]|aurions|avais|avions|eusse)( [a-z]+)? prefere `)

// neverComes says whether a yes stands beside a day that never is: "les dents" are those of hens.
func (c *composer) neverComes() bool {
	text := c.runningText()
	return c.comesAtAll() && (!strings.Contains(text, " dents ") || strings.Contains(text, " poules ")) && (!strings.Contains(text, " marmotte ") || strings.Contains(text, " chocolat ") || strings.Contains(text, " papier "))
}

// screenNamed are words of the video.
var screenNamed = lazily(` (visio[a-z]*|video|distance|distanciel|ligne|lien|liens|connect[a-z]+|ecran|zoom|teams|suivrai|suivre|hybride) `)

// onlyWorksAtHome says whether the only way that was understood is a day of work at home.
func (c *composer) onlyWorksAtHome() bool {
	return c.updatesOnly() && c.comesAfar() && !screenNamed.MatchString(c.runningText())
}

// mindMeaning hands on what turns of single clauses mean otherwise.
func (c *composer) mindMeaning() {
	c.mindCorrection()
	for _, st := range c.said {
		if st.diet != "" && noFood.MatchString(plain(st.diet)) {
			c.block(ReasonUnclear, st.diet) // "allergique au latex"
		}
	}
}

// noFood is what somebody bears badly and nobody eats.
var noFood = lazily(`\b(latex|pollens?|graminees?|chats?|chiens?|acariens?|poussieres?|parfums?|penicilline|aspirine|guepes?|abeilles?|nickel|peintures?|fumee|soleil|reunions?|discours|ecrans?|bouleau|plumes?|moisissures?)\b`)

// mindCorrection hands on a correction that puts somebody else behind the sender's own yes: "je viens. Correction : Paul Weber vient". In their stead?
func (c *composer) mindCorrection() {
	own := false
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wDecision {
			continue
		}
		if own && o.sense.yes && !o.sense.self && len(o.sense.names) > 0 && i > 0 && corrections.MatchString(c.list[i-1].plain()) && !contains(o.plain(), "aussi") && !contains(o.plain(), "egalement") {
			c.block(ReasonWho, o.text)
		}
		own = own || o.sense.yes && o.sense.self
	}
}

var corrections = lazily(`^(petite |une )?(correction|rectification|rectificatif|erratum|je (me )?(corrige|rectifie)|rectifions)$`)

// comesUnfedNeed says whether somebody comes, or is registered, and no diet was noted.
func (c *composer) comesUnfedNeed() bool {
	return (c.comesAtAll() || len(c.in.Registered) > 0) && !slices.ContainsFunc(c.said, func(st statement) bool { return st.diet != "" })
}
