package reply

import (
	"slices"

	"rencontres/mailer/prefilter"
)

// More such turns, in groups: of people, of days, of doubts, of meals and ways.

// allGuards are those of guards.go and these.
var allGuards = slices.Concat(guards, guardsOfPeople, guardsOfDays, guardsOfDoubt, guardsOfMeals, guardsOfCover, guardsOfOwnAnswer, guardsOfNow, guardsOfLeave, guardsOfWords, guardsOfDaysShared, guardsOfScope, guardsOfMeaning, guardsOfPairs, guardsOfNeeds, guardsOfDayTurns, guardsOfGrounds, guardsOfWho, guardsOfParts, guardsOfWhose, guardsOfNamed, guardsOfLostAnswer, guardsOfPending, guardsOfDoubtBeside, guardsOfOpenYes, guardsOfOffers, guardsOfExceptions, guardsOfElsewhere, guardsOfNotYet, guardsOfTails, guardsOfDetails, guardsOfBeside, guardsOfSeats, guardsOfNeed, guardsOfAsked, guardsOfNear)

// guardTurns finds those whose turn a text holds.
var guardTurns = prefilter.NewSet(turnsOf(allGuards))

func turnsOf(all []guard) []pattern {
	var says []pattern
	for _, g := range all {
		says = append(says, g.says)
	}
	return says
}

var guardsOfPeople = []guard{
	{lazily(` (passe|passer|passerai|laisse|laisser|cede|ceder) (la main|le relais|le flambeau) `), (*composer).onlyOthersCome, ReasonWho},                                                                                                                         // "je dois passer la main : c'est X qui fera le trajet"
	{lazily(` (super|chouette|genial|top|cool|formidable|ravie?s?|contente?|heureuse|heureux|(ai|avons) (vu|lu|appris)|vois|apprends) ([a-z]+ ){0,5}[,.]?( [a-z]+){2,5} (sera|vient|viendra|participe|participera|ira) `), (*composer).registeredStays, ReasonWho}, // "super, X sera là aussi !"
	{lazily(` [a-z]+ , (et |mais )?[a-z ]{2,30} non (merci )?\.`), (*composer).severalAllAbsent, ReasonWho},                                                                                                                                                        // "X annule, moi non"
	{lazily(` (remplacee?|suppleee?|representee?) par ([a-z]+ ){1,4}(l apres midi|le matin|la matinee|le midi)( seulement| uniquement)? [.,!]`), nil, ReasonUnclear},
	{lazily(` (en cas de besoin|le cas echeant|au pire|au besoin|si besoin|si necessaire|a la rigueur|un jour|dans le cas contraire|en dernier recours) `), (*composer).replacesSender, ReasonCondition}, // "au besoin, X me remplacera"
	{lazily(` (au pire|dans le cas contraire|en cas de besoin|en dernier recours|si necessaire|a la rigueur|habituellement|d habitude|d ordinaire) `), (*composer).othersCome, ReasonCondition},          // "au pire j'enverrai X"
	{lazily(` (le matin|la matinee|l apres midi|a midi|pour le (dejeuner|repas|discours|midi)|au (dejeuner|repas|service|discours|debut)|a l (ouverture|accueil)|pour l (atelier|accueil|ouverture)|a partir d[a-z0-9 ]{1,12}|en fin d[a-z ]{1,16}|apres le (dejeuner|repas)|jusqu[a-z0-9 ]{1,16}|des (juin|juillet|aout|septembre|octobre|lundi|mardi))( ,)? [a-z ]{2,40} (me remplace|me remplacera|viendra a ma place|sera la a ma place|me representera|prendra ma place|prend ma place|ma place a [a-z]+ [a-z]+) | (me remplace|me remplacera|viendra a ma place|sera la a ma place|me representera|prendra ma place|prend ma place|ma place a [a-z]+ [a-z]+) (le matin|la matinee|l apres midi|a midi|pour le (dejeuner|repas|discours|midi)|au (dejeuner|repas|service|discours|debut)|a l (ouverture|accueil)|pour l (atelier|accueil|ouverture)|a partir d[a-z0-9 ]{1,12}|en fin d[a-z ]{1,16}|apres le (dejeuner|repas)|jusqu[a-z0-9 ]{1,16}|des (juin|juillet|aout|septembre|octobre|lundi|mardi)) `), (*composer).replacesSender, ReasonUnclear}, // for a part alone
	{lazily(` (donner|laisser|ceder|liberer) ma place .*(si besoin|au besoin|le cas echeant|si necessaire)`), nil, ReasonCondition},
	{lazily(` (visio[a-z]*|distance|distanciel|train|voiture|matin|apres midi) , (et |mais )?(moi non|pas moi|non pas moi) `), (*composer).severalPersons, ReasonWho},       // not so, or not at all?
	{lazily(` au profit d`), (*composer).allAbsent, ReasonWho},                                                                                                              // whose seat?
	{lazily(` (viendra|ira|sera la|sera present|sera presente|participera|assistera) pour nous deux | en notre nom | a notre nom `), (*composer).severalPersons, ReasonWho}, // "X viendra pour nous deux"
	{lazily(` (enverrai|envoie|enverrons|envoyons) ([a-z]+ ){0,4}(invitation|message|mail|courriel|lien|programme|questions?|reponse|courrier|documents?|lettre|bulletin) | (mandate|designe|charge) .*(pour vous (repondre|ecrire|rappeler|contacter)|comme (referente?|mon correspondant|interlocut[a-z]+|correspondante?)) `), (*composer).othersCome, ReasonWho},                   // a letter is sent, and nobody
	{lazily(` (il|elle) (a refuse|refuse|verra|me dira|vous dira|prefere que|hesite|n est pas (libre|disponible|d accord)|doit voir|reflechit|ne (m )?a pas (encore )?(repondu|dit|confirme)) | qui ne le sait pas `), (*composer).othersComeSurely, ReasonMaybe},                                                                                                                      // "j'ai demandé à X, il verra"
	{lazily(` (reponds|ecris|repond|ecrit) ((pour|au nom de|au sujet de|a propos de|concernant) (notre|nos|mes|une?)|(pour|au nom de) (mon|ma)|(au sujet de|a propos de|concernant) (mon|ma) (collegue|mari|epou\w+|fil[sl]\w*|adjoint\w*|direct\w+|chef\w*|mere|pere|ami\w*|stagiaire|president\w*|soeur|frere|binome|assistante?|responsable)) `), (*composer).onlyOwnNo, ReasonWho}, // "je réponds pour mon mari, il est souffrant"
	{lazily(` (place|repas|couvert|chaise|siege) (aussi )?pour (mon|ma|notre|nos|mes) [a-z]+ | (ainsi que|et|viens avec|viendrai avec|serai la avec) (tout |toute )?(mon|ma|le|la|l|mes|nos|notre) (service|bureau|reste de l equipe|equipe|cabinet|garde du corps|presse)( [a-z]+){0,2} [.,]`), (*composer).onlyOwnComing, ReasonUnnamed},
	{lazily(` (mon|ma|notre|nos|mes) (collegues?|adjointe?s?|stagiaires?|chauffeur|collaborat[a-z]+|presidente?|assistante?|directeur|directrice|garde du corps|epouse|mari|femme|binome|service|bureau|equipe)( [a-z]+)? (dejeunera|mangera|animera|prendra|interviendra|s occupera (du|de la) (stand|table)|tiendra (un|le|notre) stand|sera de la partie|sera la|aussi|egalement) `), (*composer).onlyOwnComing, ReasonUnnamed},
	{lazily(` (dejeuner|dejeunera|dejeune|mangera|mange|repas) , (et |mais )?pas moi | sans (dejeuner|repas) et [a-z ]+ avec [.,]| (vegetarien[a-z]*|fauteuil|distance|visio[a-z]*|distanciel|allergique|dejeune pas|mange pas|roulant) (, )?comme moi `), (*composer).othersCome, ReasonWho},
}

var guardsOfDays = []guard{
	{lazily(` (journees|rencontres|dates) des le \d+ `), (*composer).oneDayOfProgramme, ReasonTwoEvents},                                                                                                                                  // "je viendrai aux journées dès le 18 juin"
	{lazily(` pas avant (le |la |celle du |celui du )?(\d+ |journee |rencontre )?(de |du )?(mai|juin|septembre|novembre|bar le duc|mulhouse|tomblaine|\d+ (mai|juin|septembre|novembre)) `), (*composer).comesNotBefore, ReasonTwoEvents}, // "OK pour le 28 mai, pas avant le 18 juin"
	{lazily(` (sans|avec) (repas|dejeuner) a [a-z ]+ , (je|j|nous) `), (*composer).oneDayOfProgramme, ReasonTwoEvents},
	{lazily(` (de|d|entre) (mai|juin|septembre|octobre) (a|et) (juin|septembre|octobre|novembre) `), (*composer).oneDayOfProgramme, ReasonTwoEvents},
	{lazily(` ni (a |aux |au |pour )?(la |les )?(premiere|deuxieme|derniere|troisieme|deux [a-z]+) .*ni `), (*composer).allAbsent, ReasonTwoEvents},
	{lazily(` l une? (a|en|le|au) .*l autre | respectivement | , ou [a-z]+ [a-z]+ (m|nous) accompagn`), (*composer).severalPersons, ReasonWho},
	{lazily(` (en visio[a-z]*|a distance|en distanciel|sans repas|sans dejeuner|avec repas|avec dejeuner) (et|ainsi que|ainsi qu) (a|au|le|la|pour) | (le|la) (second|seconde|deuxieme|premier|premiere|dernier|derniere) (en|a|sans|avec) (visio[a-z]*|distance|distanciel|repas|dejeuner)| (visio|repas|dejeuner) pour (le|la) (second|seconde|deuxieme|premiere?|dernier|derniere) ([.,;:!]|[a-df-z])| , (ou|la) (je ne (dejeune|mange)|sans (repas|dejeuner))| sans (repas|dejeuner) a [a-z ]+ , je `), (*composer).daysAlike, ReasonTwoEvents},
}

var guardsOfDoubt = []guard{
	{lazily(` (comme|combien|que|oh|ah) (que )?(je|j|nous) (aimerais|aimerions|voudrais|voudrions|souhaiterais|desirerais) (tant |tellement |bien )?(pouvoir |etre |venir |participer |assister )| (aimerais|aimerions|voudrais|voudrions|souhaiterais) (tant|tellement) `), (*composer).comesAtAll, ReasonMaybe},                                                                 // "comme j'aimerais pouvoir être avec vous !"
	{lazily(` (envoye[rz]|envoie|adresse[rz]|transmett(re|ez)|communique[rz]|recevoir|donnez|passez)( moi| nous)?( bien| donc| juste)?( le| un| mon| votre| les| vos)? (lien|liens|code|codes|acces|identifiants?) |( le| en| au| la| par| votre| du) (direct|streaming|stream|retransmission|webinaire|flux|diffusion)( |\.)`), (*composer).absentFromLink, ReasonContradiction}, // "je ne pourrai pas me rendre à Épernay ; le direct fera l'affaire"
	{lazily(` (du moment (que|qu)|[a-z0-9]+( ,)? dans la mesure ou|a partir du moment ou|a condition|sous condition|(en )?supposant (que|qu)|en admettant (que|qu)|moyennant) `), (*composer).comesAtAll, ReasonCondition},                                                                                                                                                        // "je viens, dans la mesure où une arrivée vers 11 h ne gêne pas"
	{lazily(` (sous peux?|bientot|demain|la semaine prochaine|tres vite|des que [a-z ]{1,30}) (je|j|nous) (vous |te )?(le |la |l )?(re)?(confirme|confirmerai|confirmerons|redis|redirai|dirai|preciserai|dis)( |\.)`), (*composer).comesAtAll, ReasonMaybe},                                                                                                                      // "je viens le 28. Sous peu je vous confirme."
	{lazily(` (zut|mince|oups|aie|flute|mais attendez|ah non) .*(je|j|on) (verifie|regarde|vais (verifier|regarder)|dois verifier|me renseigne|controle)`), nil, ReasonContradiction},                                                                                                                                                                                             // "le 28, n'est-ce pas la kermesse ? Zut. Je vérifie."
	{lazily(` (a la rigueur|faute d(e|un|une)? (train|voiture|place|mieux|bus|chauffeur)) `), (*composer).comesAfar, ReasonCondition},                                                                                                                                                                                                                                             // "à la rigueur, je passe en visio"
	{lazily(` (renonce|renoncerai|refuse|refuserai|decline|accepte pas|annule) (pas )?(a |au |aux |l |la |le |les |son |sa |mon |ma |d )*(train|voiture|hebergement|hotel|visio[a-z]*|distanciel|annuler|me desister|se desister|bus|covoiturage|trajet|chambre|billet) `), (*composer).allAbsent, ReasonUnclear},                                                                 // of another thing
	{lazily(` (desiste|decline|excuser|excusee?|excuse) ([a-z]+ ){0,4}(repas|dejeuner|midi) | excuser [a-z ]+ , (il|elle) (arrivera|sera en retard|viendra)`), (*composer).allAbsent, ReasonUnclear},
	{lazily(` (reunion|conges?|engagement|rendez vous|permanence|formation|obligation|conseil|commission)[a-z ]*( ,)? que je (vais|dois|peux|pourrai|compte|pense) (annuler|decommander|deplacer|decaler|reporter|echanger|faire remplacer|bouger) | empechement (le midi|a midi|le matin|l apres midi|en fin) `), (*composer).allAbsent, ReasonContradiction},
	{lazily(` (vous|te) (redis|redirai|tiens (au courant|informee?s?)|confirme (demain|bientot|plus tard|lundi)|laisse decider) | que dois je faire `), (*composer).onlyOwnNo, ReasonMaybe},
	{lazily(` en esperant (pouvoir|etre (libre|disponible|la)|venir|que (ma|mon|mes) )| avec l espoir d| en (croisant les doigts|priant) pour | pour le cas ou | (un jour|habituellement|le moment venu) je (viens|viendrai|participe)| ne pense pas pouvoir `), (*composer).comesAtAll, ReasonMaybe},
	{lazily(` dois encore (en parler|demander|voir)`), (*composer).asksUnread, ReasonMaybe},
	{lazily(` peut etre ((avec )?[a-z ]{0,12}retard|en visio[a-z]*) | (en principe|a priori|normalement) ((vers|a) \d|seule?) | (probablement|presque) (allergique|vegetarien[a-z]*|intolerante?) `), (*composer).uncertain, ReasonMaybe},
	{lazily(` (espere|esperons|esperant) (que|qu|y retrouver|retrouver|revoir|croiser|y croiser|y voir|voir) `), (*composer).othersUncertain, ReasonMaybe},
}

var guardsOfMeals = []guard{
	{lazily(` (memes? (regimes?|menus?|repas|besoins?|restrictions?|contraintes?|allergies?|precautions?) (alimentaires? )?(que|qu) (d habitude|l an|l annee|la (derniere|precedente)|en |lors|les autres|toujours|avant|mon|ma|pour)|comme (d habitude|la derniere fois|l an dernier|toujours) (pour|concernant|cote) (le |mon |mes |les )?(repas|dejeuner|menu|regime|allergies|besoins)) `), (*composer).comesAtAll, ReasonUnclear}, // "même régime que l'an dernier"
	{lazily(` apres le (repas|dejeuner|buffet)( ,)? (je|nous|on) (rentr|repar|par[st] |partir|fil|quitt|m en (vais|irai)|dois (part|rentr|fil|repart)|retourn)`), (*composer).mealRefused, ReasonUnclear},                                                                                                                                                                                                                              // stays for it
	{lazily(` plus de (repas|dejeuner) (pour moi|svp|merci|[.,:]) | (le )?midi (je serai|je mange|je dejeune|je suis) (au restaurant|chez|ailleurs|dehors|en ville) `), (*composer).mealUntold, ReasonUnclear},
	{lazily(` (dejeuner|repas)( ,)? oui `), (*composer).mealRefused, ReasonUnclear},
	{lazily(` apres (manger|avoir (mange|dejeune)) | ni (repas|dejeuner) ni | pas de (dejeuner|repas)[a-z ]* , ni de | (supprimer|annuler|retirer|enlever) (ma|mon|la|l) (demande )?(d )?(acces|interprete|pmr|place pmr)`), nil, ReasonUnclear},
	{lazily(` (suivrai|participerai|suivrons|participerons)( donc)? ((les echanges|la journee|la matinee|la rencontre) )?(depuis|de) (mon|ma|chez|la|notre) `), (*composer).wayOpen, ReasonModeMissing},
	{lazily(` (reste|resterai) chez moi mais (je|j) `), (*composer).wayOpen, ReasonModeMissing},
}

// absentFromLink says whether all that was understood is that somebody stays away, and the link they speak of is of no papers.
func (c *composer) absentFromLink() bool {
	return c.allAbsent() && !linkOfPapers.MatchString(c.runningText())
}

var linkOfPapers = lazily(` (lien|liens|acces|code|codes|en) (du|de la|des|vers|au|aux|pour|d|de) ?(le |la |les |l |un |ce )?(replay|programme|compte|comptes|supports?|actes|enregistrements?|documents?|questionnaire|diaporama|presentations?|captation|synthese|site|rediffusion|differe)| en differe `)

// severalAllAbsent says whether several people stay away, and nobody comes.
func (c *composer) severalAllAbsent() bool { return c.allAbsent() && c.severalPersons() }

// othersCome says whether somebody else than the sender comes.
func (c *composer) othersCome() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.kind == Attend })
}

// othersUncertain says whether a maybe is of somebody else.
func (c *composer) othersUncertain() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.kind == Maybe })
}

// replacesSender says whether somebody comes and the sender does not.
func (c *composer) replacesSender() bool {
	return c.othersCome() && slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.kind == Absent })
}

// onlyOwnComing says whether all that was understood is that the sender comes.
func (c *composer) onlyOwnComing() bool { return c.onlyOwn() && c.comesAtAll() }

// oneDayOfProgramme says whether an answer to the programme is of one day.
func (c *composer) oneDayOfProgramme() bool {
	return c.in.Answers == AnswersProgramme && !c.severalDays()
}

// daysAlike says whether several days were given the same way and the same meal.
func (c *composer) daysAlike() bool {
	return c.severalDays() && !slices.ContainsFunc(c.said, func(st statement) bool {
		return st.person == c.said[0].person && (st.mode != c.said[0].mode || st.lunch != c.said[0].lunch)
	})
}

// comesAfar says whether somebody follows by video.
func (c *composer) comesAfar() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.mode == string(Remote) })
}

// mealRefused says whether a meal was refused.
func (c *composer) mealRefused() bool {
	return len(c.said) == 1 && slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "no" })
}

// mindRanges hands on an answer for one day of the programme that is given from that day on, or up to it.
func (c *composer) mindRanges() {
	for i := range c.list {
		o := &c.list[i]
		if text := o.plain(); c.oneDayOfProgramme() && !o.subject && bearsOn(o.tags, kEvent) && (contains(text, "a partir") || contains(text, "a compter") || contains(text, "jusqu")) {
			c.block(ReasonTwoEvents, o.text)
		}
	}
}

// mealUntold says whether somebody comes, or is registered, and nothing was understood of the meal.
func (c *composer) mealUntold() bool {
	return !c.allAbsent() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch != "" })
}

// cutAtAnd says whether the same is said of several people or days, unless it is that of a list of days that the sender alone follows by video: "je suivrai Épernay et Mulhouse en visio".
func (c *composer) cutAtAnd() bool {
	return c.severalSaid() && (len(c.others()) > 0 || slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me || st.kind != Attend || st.mode != string(Remote) }) ||
		slices.ContainsFunc(c.list, mayCut))
}

// mayCut says whether a clause beside such a list denies something other than the journey, or is an answer that lists nothing.
func mayCut(o clause) bool {
	s := o.sense
	if s.what == wDecision && !s.yes && len(s.events) == 0 && (s.partial || s.journey || s.mode == string(Onsite)) {
		return false // "je ne peux pas me déplacer"
	}
	if s.rule == "days and their way" && s.self {
		return false // "Épernay et Mulhouse : en visio"
	}
	return bearsOn(o.tags, kNot, kNe, kNo, kCancel) || s.what == wDecision && (len(eventsNamed(&o)) < 2 || comesBody.MatchString(o.plain()))
}

// comesBody is who comes, or may: "je viens à Épernay et Mulhouse en visio" could be of two ways.
var comesBody = lazily(`\b(viens|viendrai|venir|serai|vais|irai|rends|rendrai|deplace|deplacerai)\b`)
