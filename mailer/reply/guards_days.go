package reply

import (
	"slices"
)

// Turns of answers to several days: who or what is of one of them alone, days that are only compared with, and what comes behind the days answered.

var guardsOfDaysShared = []guard{
	{lazily(` (prefere|preferons|prefererais|prefererions|aime mieux|aimerais mieux) [a-z0-9 ]{1,40} (qu a|que le|que celle|que celui|qu au|que la|que pour|qu en|a celle|plutot) `), (*composer).severalDays, ReasonTwoEvents},                                                                                                                // "je préfère venir à Bar-le-Duc qu'à Épernay"
	{lazily(` (et|puis|apres|ensuite|la suite|pour la suite|le reste) (apres |ensuite |pour la suite |pour le reste |pour les autres |pour les suivantes )?(on|nous|je) (verra|verrons|verrai|avisera|aviserons|aviserai) `), (*composer).comesPartly, ReasonMaybe},                                                                            // "je viens à Épernay, puis on verra"
	{lazily(` (comme|ainsi que|contrairement a|mieux que|plus que|apres) (l annee derniere|l an dernier|la derniere fois|l an passe|l annee passee|en 20\d\d|d habitude|la fois derniere|la fois precedente) `), (*composer).severalDays, ReasonTwoEvents},                                                                                     // "comme l'année dernière à Mulhouse"
	{lazily(` (et |mais |, |puis )(aussi )?(, )?(si possible|si je peux|si je le peux|si je suis libre|eventuellement|le cas echeant)( ,)? (aussi |egalement )?(a|au|le|en|pour|celle|celui|les|la) `), (*composer).firmlySeveralDays, ReasonCondition},                                                                                        // "je viens à Épernay, et si possible à Mulhouse"
	{lazily(` (dejeune|dejeunerai|dejeunerons|dejeunons|mange|mangerai|repas|dejeuner) (\. )?(seulement|uniquement|juste|exclusivement|qu|que) | (seulement|uniquement|juste|exclusivement) (le |un |pour le )?(repas|dejeuner) | (ne|n) [a-z ]{0,12}(dejeune|dejeunerai|mange|mangerai) (qu|que) `), (*composer).mealOfOneDay, ReasonUnclear}, // "repas seulement à Mulhouse"
	{lazily(` dont (une|un|deux|trois) (en|a|sur|avec|sans) | (le|du|au) (premier|second|deuxieme|troisieme|dernier) (jour|rendez vous) | par la suite | (les|aux) (dates|fois|journees|rencontres) (suivantes?|d apres|d avant|qui suivent|ulterieures?|restantes?) [.,] | (la|cette|pour la|a la) (premiere|seconde|deuxieme|troisieme|derniere) fois | (la|les) fois suivantes? | les autres fois | (une|l) autre fois | une (seule )?fois | (a|pour|en|le|la|l) (une|un) seule? | l une (des|d entre|d elles|ou l autre) | (a|pour|sur|pas|mais|,|\.|dans|avec) (pas )?(a |pour )?l autre (fois |date |journee |rencontre |jour )?[.,a-z]| une (fois )?sur deux | (deux|trois|une|certaines|quelques unes|plusieurs|la plupart|la moitie) d entre (elles|eux) | de temps en temps | une (des deux|des trois|des quatre|seule) | alternativement | a tour de role | en alternance | tour a tour | a la rentree `), (*composer).sharedAlike, ReasonTwoEvents},
	{lazily(` (repas|dejeuner|dejeune|dejeunerai|dejeunons|dejeunerons|mange|mangerai) [a-z0-9 -]{1,40} (seulement|uniquement|exclusivement|seule?) `), (*composer).mealOfOneDay, ReasonUnclear},                                                                                                                                             // "je déjeune à Mulhouse uniquement"
	{lazily(` (lui|elle|moi|eux|elles|nous|[a-z]+) (,? ?)(seulement|uniquement|exclusivement|seule?s?|juste) (a|au|le|en|pour|la|aux|sur|\.|,)`), (*composer).peopleAlike, ReasonWho},                                                                                                                                                        // "lui seulement à Mulhouse"
	{lazily(` (il|elle|lui) (sera|suivra|participera|assistera|serait) ([a-z]+ ){0,2}(en (visio[a-z]*|distanciel|video)|a distance) | (il|elle|lui) (en visio[a-z]*|a distance) `), (*composer).sameWayOneDay, ReasonWho},                                                                                                                    // "nous viendrons, X et moi, le 28 mai et le 18 juin. Le 18, il sera en visio"
	{lazily(` c est (le|la|l|son|sa|plutot) (domaine|rayon|sujet|dossier|affaire|secteur|metier|theme|partie|specialite)( de| d|,) | (concerne|regarde|interesse|convient a|touche) (plutot |surtout |directement |davantage )?(m|mme|monsieur|madame|mon|ma|[a-z]+ [a-z]+) [.,] (il|elle|qui) `), (*composer).companionOnOwnDay, ReasonWho}, // "l'insertion, c'est le domaine de X, qui viendra"
	{lazily(` (a|pour) (une|l une|certaines|quelques|plusieurs|d autres)( autres?| seule)? (dates?|journees?|rencontres?|jours?|fois|occasions?) (que|qu|a|de son|de leur|de|selon|en fonction|au choix|dans) `), (*composer).severalPersons, ReasonTwoEvents},                                                                               // "X viendra également, à une date qu'elle vous précisera"
	{lazily(` (sont|est|seront|sera) (donc |deja )?(pris|prise|prises|assuree?s?|couverte?s?|tenue?s?|suivie?s?) par `), (*composer).otherAbsent, ReasonWho},                                                                                                                                                                                 // "le 18 juin et le 24 septembre sont pris par X"
	{lazily(` (toutes|tous|quatre|trois|dates|journees|rencontres|celles|tout|partout)( [a-z]+){0,3} ((jusqu|a partir|a compter|avant|apres|depuis) (a |en |au |d |de |du |le |fin |mi |debut )*(la |l )?(mai|juin|juillet|aout|septembre|octobre|novembre|ete|premiere|deuxieme|seconde|troisieme|rentree|\d+)|des (fin |mi |debut )*((le|la|l) (\d+|ete|premiere|deuxieme|seconde|troisieme|rentree)|mai|juin|juillet|aout|septembre|octobre|novembre)) | (jusqu|a partir|a compter) (a |en |au |d |de |du |le )*(la |l )?(mai|juin|juillet|aout|septembre|octobre|novembre|ete|premiere|deuxieme|seconde|troisieme|rentree|\d+)[a-z ]*[ ,]+[a-z ]*(toutes|tous|partout|chaque) `), (*composer).severalDaysOfProgramme, ReasonTwoEvents}, // "à toutes jusqu'en septembre"
	{lazily(` non (, )?pardon (, )?(a |pour |le |celle |la )?(de |d |du )?[a-z]+ \. `), (*composer).onlyOwnNo, ReasonContradiction},                 // "j'ai choisi Bar-le-Duc… non, pardon, Épernay"
	{lazily(` qui (m |me |nous )?(arrange|convient|va|interesse|arrangerait|conviendrait|irait) le moins `), (*composer).comesAtAll, ReasonNoEvent}, // "c'est Bar-le-Duc qui m'arrange le moins"
	{lazily(` (sauf|hormis|excepte|moins) (une|deux|1|2) [.,]`), (*composer).exceptUnsaid, ReasonTwoEvents},                                         // "à toutes les dates sauf une"
	{lazily(` (sauf|hormis|excepte) [a-z0-9 ]{2,24}( ,)? (peut etre|a confirmer|a voir|si|ou (je|j)) `), (*composer).wavers, ReasonTwoEvents},       // "à toutes les dates sauf Tomblaine peut-être"
	{lazily(` (hesite|hesitons|balance|balancons) (encore |toujours |un peu )*entre `), (*composer).wavers, ReasonTwoEvents},                        // "j'hésite entre les journées des 18 juin et 24 septembre"
	{lazily(` (dates|journees|rencontres|quatre|toutes) (des|du) mois de `), (*composer).severalDaysOfProgramme, ReasonTwoEvents},                   // "à toutes les rencontres du mois de juin"
	{lazily(` (ou|lorsqu|quand) (il|elle|ils|elles) (sera|seront|est|sont|ne|n|a|ont|doit|aura) `), (*composer).severalOfBoth, ReasonWho},
	{lazily(` (aux|les|des|pour les|sur les) (deux |trois |2 |3 )?(autres|suivantes?|precedentes?)( (dates|journees|rencontres|fois|jours))?( [.,]| (je|nous|ce|sera|en|c|avec|il|elle|seule?))`), (*composer).othersUntagged, ReasonTwoEvents},
	{lazily(` (pour|a|au|concernant|quant a) (l |la |le |votre |notre |son )?(assemblee generale|assemblee|ag|comite|conseil|bureau|commission|ca|cotech|copil|stage|salon|foire|congres|colloque|forum|kermesse|fete|formation|visite|sortie|edition) (de|du mois de) (mai|juin|septembre|octobre|novembre) `), (*composer).toProgramme, ReasonOtherMatter}, // "pour l'assemblée générale de juin, je ne pourrai pas"
	{lazily(` (la|le) (premiere?|[a-z]+) (oui|ok|d accord) , (et |mais )?(la|le|pour la) [a-z]+ (peut etre|a voir|pas sure?|je ne sais pas|eventuellement) `), (*composer).leansAlone, ReasonMaybe},                                                                                                                                                          // "la première oui, la seconde peut-être"
}

// comesPartly says whether something was answered of part of the programme only, and doubted.
func (c *composer) comesPartly() bool { return c.leansAlone() }

// firmlySeveralDays says whether somebody comes on several days without a doubt.
func (c *composer) firmlySeveralDays() bool { return c.severalDays() && c.comesUnhedged() }

// mealOfOneDay says whether a meal that is of some days only was noted on these and left open on another that the same person comes on, or was lost.
func (c *composer) mealOfOneDay() bool {
	noted := slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch != "" })
	return c.severalDays() && (!noted || slices.ContainsFunc(c.said, func(st statement) bool {
		return st.lunch == "yes" && slices.ContainsFunc(c.said, func(o statement) bool {
			return o.person == st.person && o.event != st.event && o.kind == Attend && o.lunch == "" && o.mode != string(Remote)
		})
	}))
}

// sameWayOneDay says whether several people follow one day by video, of whom one alone was told of.
func (c *composer) sameWayOneDay() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool {
		return st.mode == string(Remote) && slices.ContainsFunc(c.said, func(o statement) bool {
			return o.event == st.event && o.person != st.person && o.mode == string(Remote)
		})
	})
}

// companionOnOwnDay says whether somebody else was taken to a day of the sender's, in answer to the letter of several.
func (c *composer) companionOnOwnDay() bool {
	return c.toProgramme() && slices.ContainsFunc(c.said, func(st statement) bool {
		return st.person != me && slices.ContainsFunc(c.said, func(o statement) bool { return o.person == me && o.event == st.event && o.kind == Attend })
	})
}

// otherAbsent says whether somebody else stays away.
func (c *composer) otherAbsent() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.kind == Absent })
}

// severalDaysOfProgramme says whether an answer to the letter of several days is of several of them.
func (c *composer) severalDaysOfProgramme() bool { return c.toProgramme() && c.severalDays() }

// exceptUnsaid says whether several days are taken, and none was taken out.
func (c *composer) exceptUnsaid() bool {
	return c.severalDaysOfProgramme() && !slices.ContainsFunc(c.list, func(o clause) bool { return len(o.sense.minus) > 0 })
}

// wavers says whether several days of the programme were left open at once.
func (c *composer) wavers() bool {
	return c.severalDaysOfProgramme() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Maybe })
}

// severalOfBoth says whether several people are taken to several days.
func (c *composer) severalOfBoth() bool { return c.severalDays() && c.severalPersons() }

// sharedAlike says whether several days were answered alike, in people and in ways: nobody, and no meal, is of one day alone.
func (c *composer) sharedAlike() bool {
	if c.in.Answers != AnswersProgramme || !c.severalDays() && !c.severalPersons() {
		return false
	}
	return !slices.ContainsFunc(c.said, func(st statement) bool { return !c.likeOthers(st) })
}

// peopleAlike says whether several people are taken to the same several days in the same way.
func (c *composer) peopleAlike() bool { return c.severalOfBoth() && c.sharedAlike() }

// likeOthers says whether a statement is made of each other day that is answered, of the same person.
func (c *composer) likeOthers(st statement) bool {
	return !slices.ContainsFunc(c.said, func(o statement) bool {
		return !slices.ContainsFunc(c.said, func(t statement) bool {
			return t.person == st.person && t.event == o.event && t.kind == st.kind && t.mode == st.mode && t.lunch == st.lunch
		})
	})
}

// othersUntagged says whether the other days were not read where they stand.
func (c *composer) othersUntagged() bool {
	return c.in.Answers == AnswersProgramme && c.sharedAlike() && !slices.ContainsFunc(c.list, func(o clause) bool {
		return slices.ContainsFunc(o.tags, func(t tag) bool { return t.kind == kEvent && t.mention.how == "rest" })
	}) && c.severalPersons()
}

// toProgramme says whether the reply answers the letter of several days.
func (c *composer) toProgramme() bool { return c.in.Answers == AnswersProgramme }
