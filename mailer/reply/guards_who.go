package reply

import (
	"slices"
	"strings"
)

// Who comes, and who does not: people counted and then taken back, colleagues whose absence keeps the sender away, people who only drive, help or wait, and
// answers of others that are not given yet.

const (
	// soThen may stand behind a verb.
	soThen = `(donc |alors |du coup |malheureusement |aussi |ainsi )*`
	// somebody is who was named before.
	somebody = `(il|elle|ils|elles|lui|eux|qui)`
	// laterOn is a weekday on which none of our days falls, or another time to come.
	laterOn = `(lundi|mardi|mercredi|vendredi|samedi|dimanche|demain|apres demain|la semaine prochaine|en (debut|fin|milieu) de|d ici|bientot|prochainement|ulterieurement|plus tard|sous peux?|dans (la|les|quelques|deux|trois|une|un)|des que|quand|lorsque|au plus vite|rapidement|tres vite)`
)

// guardsOfCounting are people who were counted, and a sentence that takes some of them back: "nous sommes trois : A, B et moi. Seul Marc viendra".
var guardsOfCounting = []guard{
	{lazily(` (personne|aucune?( (de|d entre) nous)?|nul) (n |ne )?(est|sera|peut|pourra|viendra|vient|y va|ira) `), (*composer).severalCome, ReasonContradiction},
	{lazily(` (suis|serai|serais|reste|resterai) (donc |finalement |malheureusement )?(la |le )?seule? (a|qui|de|d) | (seule?s?|uniquement|seulement|juste) (moi|lui|elle|l une?|deux|un|une|trois|[a-z]+|[a-z]+ [a-z]+) (est|sera|seront|sommes|serons|peut|peuvent|pourra|pourront|pourrai|pourrons|vient|viennent|viendra|viendront|viendrai|viendrons|ira|iront|irai|participera\w*|se deplacera|assistera\w*) |(inscri\w+|comptez|notez|compter|noter|mettez|mettre) (donc )?(seulement|uniquement|juste|que) (moi|lui|elle|mon nom|[a-z]+) [.,]|(inscri\w+|comptez|notez) (moi|la|le|que moi) (seulement|uniquement|seule?|juste) [.,]`), (*composer).severalCountedOnce, ReasonContradiction},
	{lazily(` (un|une) seule? (inscription|place|personne|badge) (suffit|suffira|sera|est|pour) | (ne |n )?(inscrivez|comptez|notez|ajoutez|mettez) que (moi|lui|elle|[a-z]+) `), (*composer).severalCountedOnce, ReasonContradiction},
	{lazily(` (inscrivez|ajoutez|rajoutez|notez|comptez|mettez|inscrire|ajouter) ([a-z]+ ){1,4}[,.] (il|elle) est (tout a fait |bien )?(d accord|partante?|ok) `), (*composer).orderedAlone, ReasonWho}, // whose yes?
	{lazily(` (un|une|deux) seule?s? (de nous|d entre nous|personnes?|viendra|viendront|pourra) | l une? (de nous|d entre nous|de nous (deux|trois)|des (deux|trois)) `), (*composer).severalCome, ReasonContradiction},
	{lazily(` (et|ou|ainsi que|plus) ?,? (moi|moi meme)( aussi)? (, )?(si|s il (reste|y|est|faut|n|m)|sous reserve|selon|peut etre|eventuellement|a confirmer|a condition|en fonction) `), (*composer).severalCome, ReasonCondition},
}

// guardsOfCovering are people who take the sender's place at work, so that the sender is free: "X me remplace au travail ce jour-là, donc c'est bon".
var guardsOfCovering = []guard{
	{lazily(` (me|nous) (remplace|remplacera|supplee|suppleera|releve|relaie|relaiera)( [a-z]+){0,4} (au travail|au boulot|au magasin|a la mairie|a la boutique|au bureau|a l ecole|a l agence|a l atelier|au cours|a mon travail|sur mon poste|(a|pour) (ma|la) (garde|permanence|reunion|tournee|classe)|dans mes fonctions|aupres de)`), (*composer).replacesSender, ReasonUnclear},
	{lazily(` (donc|alors|du coup|ainsi|par consequent) (, )?(c est (bon|ok|possible|oui|d accord|parfait)|ce sera (bon|possible)|ca (va|marche|roule)|(je|j) (peux|pourrai|vais pouvoir|viens|viendrai|participe|participerai|assisterai|serai (la|presente?|des votres)|suis des votres|y serai)|oui|ok)| (je|j) (suis|serai) (donc |alors |du coup |bien |ainsi |tout a fait )*(disponible|dispo|libre|liberee?)|(me permet|me permettra|permettant) de (venir|participer|me liberer|me deplacer|vous rejoindre|etre)|(pour que|afin que) je (vienne|puisse|sois)| ce qui me (libere|permet)`), (*composer).steadAtWork, ReasonContradiction},
}

// guardsOfCoverAlone are such people where nothing was understood of the sender.
var guardsOfCoverAlone = []guard{
	{lazily(` (assure|assurera|prend|prendra|tient|tiendra|garde|gardera|fait|fera|reprend|reprendra) (ma|mon|mes) (garde|permanence|poste|cours|classe|tournee|service|enfants?|guichet|travail|boulot|accueil|ronde|astreinte)`), (*composer).onlyOthersCome, ReasonUnclear},
}

// guardsOfTheirAbsence are what the absence of a colleague, which alone was understood, does to the sender: "X ne sera pas là, donc je suis bloquée au bureau".
var guardsOfTheirAbsence = []guard{
	{lazily(` (je|j) (reste|resterai) ` + soThen + `(aupres|avec (elle|lui|eux|elles|les|mes|nos|ma|mon|sa|son|l)|chez|au (bureau|travail|service|magasin|standard|guichet|chevet|poste|foyer|centre)|a (mon|ma|son|sa|cote|la (maison|mairie|boutique|caisse|permanence|creche)|l (accueil|ecole|agence|hopital|atelier|association))|pour|ici|la|seule?|toute seule) | (je|j) (reste|resterai) ` + soThen + `[.,]| (je|j) (devrai|dois|vais devoir) ` + soThen + `(rester|tenir|garder|assurer|remplacer|la remplacer|le remplacer|renoncer|prendre (sa|son)) | (je|j) (suis|serai|me retrouve|me vois) ` + soThen + `(seule?|toute seule|bloquee?|coincee?|obligee?|contrainte?|forcee?|tenue?|retenue?|clouee?|de (garde|permanence|service)|requise?|mobilisee?|indispensable|sans (voiture|chauffeur|solution|vehicule)) |(faut|faudra|faudrait) (donc |bien )?que (je|j) (reste|sois|tienne|garde|assure|la|le|l|remplace|fasse|prenne|aille|m occupe|renonce)| (m|me) (oblige|contraint|force|retient|retiendra|bloque|empeche|laisse seule?)`), (*composer).onlyTheyAbsent, ReasonWho},
	{lazily(` (je|j) (ne |n )?(peux|pourrai|saurais|puis|vais|aurai|ai) (donc |alors |du coup )?(pas|plus|guere|personne)( pouvoir| vraiment)? ?(quitter|laisser|m absenter|abandonner|bouger|partir|sortir|m eloigner|me liberer|me deplacer|fermer|y aller|de (voiture|vehicule|chauffeur|moyen|solution|transport|covoiturage|remplacante?|conducteur|conductrice)|(a|pour|qui) )`), (*composer).onlyTheyAbsent, ReasonWho},
	{lazily(` (me|m|nous) (conduire|emmener|amener|deposer|vehiculer|transporter|conduisait|emmenait|conduirait|emmenerait|amenait|vehiculait)( |$)| (personne|pas|plus) (de )?(voiture|chauffeur|conducteur|conductrice|vehicule|covoiturage|moyen de locomotion)| (cherche|chercher|trouver|trouve|sans) (un |une |d )?(autre )?(covoiturage|voiture|chauffeur|conducteur|conductrice)| (elle|lui|il) qui (conduit|conduisait|conduira|a la voiture|a le permis|avait la voiture)|(je|j) (prends|prendrai|assure|assurerai|tiens|tiendrai|fais|ferai|reprends|reprendrai) (donc |alors )?(sa|son|ses|le|la|l) (permanence|poste|garde|travail|classe|tournee|service|accueil|cours|boulot)| (moi non plus|sans (lui|elle|eux|elles)( ,)? (je|j|c est|ce|impossible|pas)) `), (*composer).onlyTheyAbsent, ReasonWho},
	{lazily(` mais pas (en|a|de|sur) (la )?(visio[a-z]*|distance|distanciel|ligne|video[a-z]*|connexion) | mais pas (la|ma|l) (visio[a-z]*|connexion|lien|video)`), (*composer).onlyOwnNo, ReasonBothModes}, // "j'annule ma venue mais pas en visio"
}

// guardsOfDrivers are people who only drive, help or wait elsewhere: "X vient aussi, il reste dans la voiture".
var guardsOfDrivers = []guard{
	{lazily(` (qui|il|elle|lui) (n |ne |m |me |nous )*(sert de|servira de|fait office de|fera office de|entre pas|entrera pas|entrent pas|(participe|participera|assiste|assistera) pas( [b-z.,;:!]| a (la|l|votre|cette|celle|ce)| aux? [a-ce-qs-z])|aide a|aidera a|aide pour|aidera pour) | , (mon|ma|notre) (chauffeur|taxi|conducteur|conductrice) `), (*composer).comeAlong, ReasonWho},
	{lazily(` ` + somebody + ` (ne )?(fait|fera|font|feront|vient|viendra|sera la|est la|viennent|viendront) (que|qu|juste|seulement|uniquement|simplement)( pour)? (me|m|nous|le|la|l|les|conduire|deposer|passer|l aller|le (trajet|taxi|chauffeur)|chauffeur) | (pour|juste pour|seulement pour|uniquement pour) (me|m|nous|la|le|l|les) (deposer|conduire|emmener|amener|vehiculer|ramener|recuperer|chercher|reconduire|transporter|aider|installer|porter|pousser|tenir compagnie|guider|assister|soutenir|soulager|rassurer|surveiller)( |$)`), (*composer).othersCome, ReasonWho},
	{lazily(` ` + somebody + ` (n |ne |me |m |nous |se |y |s )*(reste|restera|restent|resteront|patiente|patientera|patienteront|attend|attendra|attendront|attendent) (donc |juste |seulement |aussi )*(pas( la| longtemps| avec (moi|nous)| sur place| a la (journee|rencontre|reunion)| a l interieur)? [.,]|dans|dehors|a l exterieur|a l hotel|a l entree|au (cafe|parking|bistrot|bar|parc|centre|vehicule|camion)|a la (voiture|gare|porte|maison|cafeteria|mediatheque)|en (ville|voiture|bas|terrasse)|sur le parking|chez|ailleurs|a cote|au dehors|a bord|devant|pres de|au volant|[.,])`), (*composer).othersCome, ReasonWho},
	{lazily(` ` + somebody + ` (fera|fait|feront|font|ira|iront|va|vont|en profitera|en profiteront|en profite|profitera|profiteront|visitera|visiteront|visite|se promenera|se promeneront|se baladera|flanera|se promene|passera|passeront|passe|rendra|rendront|verra|verront|rejoindra|retrouvera|dormira|lira|magasinera|s occupera|occupera)( pour)?( [a-z]+){0,4} (tourisme|boutiques|magasins|courses|shopping|marche|tour|ville|visites?|visiter|rendre visite|musees?|cathedrale|caves?|champagne|cafe|promenade|balade|famille|soeur|frere|fils|fille|mere|pere|parents|cousine?s?|amie?s?|grand mere|tante|oncle|temps|ailleurs|de (son|leur) cote)( |$)| (il|elle|ils|elles|lui) [a-z ]{1,50} pendant (ce temps|que (je|nous|j)|la (journee|rencontre|reunion)) `), (*composer).othersCome, ReasonWho},
	{lazily(` (l|la|le|les|m|me|nous) (accompagnera|accompagne|conduira|conduit|emmenera|emmene|deposera|depose|amenera|amene|vehiculera|accompagneront) (en (voiture|auto|camion|minibus|train|taxi)|a la gare|au train|a l aller|pour (le|l|la) (trajet|aller|route|conduite)|avec sa voiture|dans sa voiture)`), (*composer).othersCome, ReasonWho},
	{lazily(` (au|pour le|dans le|a la liste du|sur la liste du|sur la liste de|au tableau de) (covoiturage|covoit|covoitureurs|trajet) `), (*composer).othersCome, ReasonUnclear},           // "ajoutez X au covoiturage"
	{lazily(` (vient|viens|viennent|venons) (tout juste |juste |a peine )?de (s |m |nous |vous )?(inscrire|repondre|ecrire|enregistrer|confirmer) `), (*composer).onlyOthersCome, ReasonWho}, // has answered already
}

// guardsOfTheirDoubt are answers of others, or of the sender, that are not given yet or not sure: "inscrivez X, dès qu'il vous aura donné son accord".
var guardsOfTheirDoubt = []guard{
	{lazily(` (des que|des qu|une fois que|une fois qu|quand|lorsque|lorsqu|aussitot que|aussitot qu|apres que|apres qu|si|s) (il|elle|ils|elles|[a-z]+ [a-z]+) (l |le |vous |m |me |nous |en )*(aura |auront |a |ont |est |sera |seront )?(donne|donnera|confirme|confirmera|accepte|acceptera|valide|validera|dit (oui|ok)|dira oui|repondu|d accord|libre|disponible|remise?|guerie?|retablie?|rentree?|de retour) `), (*composer).othersCome, ReasonCondition},
	{lazily(` (croise|croisons|croisant) les doigts | (touche|touchons) du bois | (pourvu|prie|prions|espere|esperons) (pour )?(que|qu) (il|elle|ils|elles|[a-z]+ ?[a-z]*) (soit|soient|puisse|puissent|aille|se|sera|seront|ne|n|ait|guerisse) `), (*composer).othersCome, ReasonMaybe},
	{lazily(` (vous|te) (donne|donnerai|donnerons|ferai|enverrai|transmettrai|transmets|communiquerai|dirai|rendrai|apporterai) (ma|sa|la|leur|notre|une) (reponse|decision|confirmation) (definitive|finale|ferme|certaine|precise|` + laterOn + `)|(reponse|decision|confirmation) (definitive|finale|ferme) (suivra|viendra|arrivera|lundi|mardi|mercredi|vendredi|demain|la semaine|d ici|sous|en|dans|a venir|a suivre|plus tard|bientot)`), (*composer).comesUnhedged, ReasonMaybe},
	{lazily(` (vous|te|t) (re)?confirm(e|erai|erons|ons|era|eront) (cela|ca|le tout|tout cela|tout ca|sa venue|leur venue|sa presence|leur presence|la chose)? ?` + laterOn + `( |$)`), (*composer).comesUnhedged, ReasonMaybe},
	{lazily(` (ils|elles|il|elle|qui) (ne |n )?(le |l |m |en |y )*(sont|est|savent|sait|ont|a) pas (encore|tous|toutes|tout a fait|totalement|forcement)? ?(prevenue?s?|informee?s?|au courant|avertie?s?|sure?s?|certaine?s?|decidee?s?|repondu|confirme|accepte|donne|dit|convaincue?s?|[.,])| (je|j|on|nous) (ne |n )?(les|la|le|l|leur|lui) (ai|a|avons) (pas encore|encore rien|rien|pas) (prevenue?s?|dit|demande|parle|informee?s?|avertie?s?|propose)|(reste a|faut encore|dois encore|vais) (les|la|le|l|leur|lui) (prevenir|avertir|demander|convaincre|persuader|en parler|poser)`), (*composer).othersComeSurely, ReasonMaybe},
	{lazily(` (enfin |du moins |en tout cas )?(, )?((je|j) (crois|pense|suppose|imagine|presume)( bien)?|il me semble|me semble t il|sauf erreur( de ma part)?|il parait|parait il|apparemment|semble t il|a ce qu il parait|sans certitude|a verifier|a confirmer|d apres [a-z ]{2,30}|selon [a-z ]{2,30}|a ce qu (on|il|elle) m a dit|m a t (on|il|elle) dit|aux dernieres nouvelles|(je|j) (n en )?(suis|sais) pas (sure?|certaine?)) [.,]`), (*composer).onlyTheyAbsent, ReasonHearsay},
	{lazily(` ou (bien |alors )?(l inverse|inversement|vice versa|le contraire|l oppose|l autre) [.,]| ou (bien |alors )?(vice versa|inversement) `), nil, ReasonBothModes},
}

// guardsOfTheirWord are people who answer for themselves, and may do otherwise or twice: "X et moi viendrons. Il vous confirmera de son côté".
var guardsOfTheirWord = []guard{
	{lazily(` ` + somebody + ` (vous |te )?(le |la |l )?(confirmera|confirmeront|confirme|confirment|repondra|repondront|reconfirmera|reconfirmeront|validera|valideront|dira|diront|fera signe|enverra (son|sa)|enverront (leur|leurs))( [a-z]+){0,2}( elle meme| elles memes| lui meme| eux memes| directement| bientot| vite| de (son|leur) cote| par (mail|ecrit|telephone|ailleurs)| separement| a part| aussi| apres)* [.,]`), (*composer).othersCome, ReasonWho},
	{lazily(` ` + somebody + ` (s inscrira|s inscriront|s inscrit|s inscrivent|va s inscrire|vont s inscrire)( [a-z]+){0,3} [.,]`), (*composer).comeAlong, ReasonWho},
	{lazily(` (au|le|un) (repas|dejeuner|midi) (seulement|uniquement|seul) | (repas|dejeuner)( ,)? (et |mais )?pas (a|au|aux|pour) (la |l |le |les )?(conference|reste|rencontre|journee|debats?|travaux|reunion|matinee|apres midi|echanges|ateliers?|seance|colloque|tables? rondes?)`), (*composer).othersCome, ReasonUnclear},
	{lazily(` ` + somebody + ` (se deplace|marche|monte|se tient|voit|entend|se leve|respire) (tres |encore |toujours )?(avec (difficulte|peine|une canne|un deambulateur|des bequilles|precaution)|difficilement|peniblement|mal|tres peux?|lentement) `), (*composer).needOfOthersUnsaid, ReasonUnclear},
}

// guardsOfChoice are several days of which one will be chosen: "les deux premières dates me conviennent, je choisirai après".
var guardsOfChoice = []guard{
	{lazily(` (je|j|nous|on) (choisirai|choisirons|choisira|vais choisir|trancherai|trancherons|deciderai|deciderons|me deciderai|prendrai|arbitrerai) (donc |alors )?(apres|ensuite|plus tard|en fonction|selon|bientot|l une|celle|celui|laquelle|lequel|suivant|entre|au dernier|le moment venu|d ici) `), (*composer).severalDaysCome, ReasonTwoEvents},
	{lazily(` (lequel|laquelle)( des (deux|trois|quatre))? (est|a|aura|sera|serait|vous|reste|offre|convient|preferez|prefereriez|me|se|ou) | ou (il |y )*(reste|a|y a|restera) (t il )?(encore |le plus )?(de |d |la |des |du )*(places?|monde) | (l une|l un) ou l autre | (a vous|je vous laisse|laisse vous|vous laisse) (de )?(choisir|decider|trancher|voir|arbitrer)|(choisissez|inscrivez moi|mettez moi|prenez|gardez) (pour moi|moi|donc |plutot )?(a |sur |pour |la |le |dans )*((celle|celui) (ou|qui|que)|la plus|le plus|l une|l un) `), (*composer).severalDaysCome, ReasonTwoEvents},
	{lazily(` (oui|ok|d accord|presente?|partante?) ,? ?si (possible|c est possible|je (peux|le peux|suis libre)|j y arrive|tout va bien|je (suis )?(disponible|dispo)) `), (*composer).severalDaysCome, ReasonMaybe},
}

// guardsOfWho are all of these.
var guardsOfWho = slices.Concat(guardsOfCounting, guardsOfCovering, guardsOfCoverAlone, guardsOfTheirAbsence, guardsOfDrivers, guardsOfTheirDoubt, guardsOfTheirWord, guardsOfChoice)

// severalCountedOnce says whether more than one person comes, and all to the same day.
func (c *composer) severalCountedOnce() bool { return c.severalCome() && !c.severalDays() }

// severalCome says whether more than one person comes.
func (c *composer) severalCome() bool { return c.severalPersons() && c.othersCome() && !c.anyAbsent() }

// steadAtWork says whether somebody takes the sender's place, of whom nothing says that they will come.
func (c *composer) steadAtWork() bool {
	return c.replacesSender() && !willCome.MatchString(strings.ReplaceAll(c.runningText(), " remplacera ", " "))
}

// onlyTheyAbsent says whether all that was understood is that others stay away.
func (c *composer) onlyTheyAbsent() bool { return c.allAbsent() && c.onlyOthers() }

// orderedAlone says whether several people come, though the sender says nothing of themselves.
func (c *composer) orderedAlone() bool {
	return c.severalCome() && !ofOneself.MatchString(c.runningText())
}

// comeAlong says whether others come, and nobody stays away.
func (c *composer) comeAlong() bool { return c.othersCome() && !c.anyAbsent() }

// needOfOthersUnsaid says whether somebody else comes, and no need was understood.
func (c *composer) needOfOthersUnsaid() bool { return c.othersCome() && c.needUnsaid() }

// severalDaysCome says whether somebody comes to several days.
func (c *composer) severalDaysCome() bool { return c.severalDays() && c.comesAtAll() }
