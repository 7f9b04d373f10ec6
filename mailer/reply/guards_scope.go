package reply

import "slices"

// guardsOfScope are turns of somebody who is free again behind their no ("finalement je me suis libérée"), and of a meal, a need or a doubt that is meant for
// one day or person of several ("en juin je serai en fauteuil", "repas seulement le 18", "entre les deux, ce sera X").
var guardsOfScope = []guard{
	{lazily(` (me suis|(j|et|mais|enfin|finalement) ai pu me|nous avons pu nous|nous sommes) (liberee?s?|liberer|arrangee?s?|organisee?s?|degagee?s?) | (suis|serai) (finalement |enfin )?(libre|disponible|dispo) (finalement|quand meme|ce jour|le \d|en fait)`), (*composer).onlyOwnNo, ReasonContradiction},
	{lazily(` et [a-z ]{3,25} et ((m|mme|monsieur|madame) )?[a-z]+ [a-z]+ (a|aux) (toutes|tous|quatre|(deux |trois )?autres) `), (*composer).severalPersons, ReasonTwoEvents},
	{lazily(` (ainsi de suite|en alternance|en alternant|nous (alternons|alternerons|nous relayons|nous relaierons)|a tour de role|une (fois|date|journee) sur deux|chacune? (son|notre) tour|l une apres l autre|a tour) `), (*composer).comesAtAll, ReasonWho},
	{lazily(` (et|et aussi) (, )?si [a-z ]{3,45} , (je|j|nous|on) [a-z]+ (aussi|egalement|ensuite)`), (*composer).severalDays, ReasonCondition},
	{lazily(` (lien|liens|code|visio[a-z]*|connexion)( [a-z]+){0,2} (pour|de|des) (les|la|l|toutes les|tous les)? ?autres? `), (*composer).comesAtAll, ReasonNoEvent},
	{lazily(` (repas|dejeuner|menu|midi|couvert)( ,)? (ce sera |ca sera |c est |seulement |uniquement |juste |que |rien que )+(le|pour|a|en|lors|la|celui|celle) `), (*composer).mealsOnSeveral, ReasonTwoEvents},
	{lazily(` (manger|mangerai|dejeuner|dejeunerai|mange|dejeune) (donc |plutot )?(chez|a la maison|en ville|ailleurs|dehors|avec (mon|ma|mes|une|un|des))`), (*composer).mealOnOneUnsaid, ReasonTwoEvents},
	{lazily(` en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)( ,)? (je|j|nous|on) (serai|suis|ne|n|mange|mangerai|aurai|ai|dois|devrai|sera|serons|me|marche|viendrai avec)`), (*composer).needsOnSeveral, ReasonTwoEvents},
	{lazily(` (ramadan|careme|regime|jeune)( [a-z]+)? (sera |est |etait |aura |a |sera deja )?(passe|fini|termine|derriere|acheve) `), (*composer).dietSaid, ReasonUnclear},
	{lazily(` (ils|elles|nous|tous|toutes) (y )?(dejeunent|dejeuneront|mangent|mangeront|dejeunerons|mangerons|prendront le repas|prendrons le repas)`), (*composer).mealOfSeveralUnsaid, ReasonWho},
	{lazily(` (me|nous) (tente|tentait|attire|attirait|plait|plaisait|dit|disait)( bien| beaucoup)? , mais (ce sera|c est|je (prends|choisis|prefere|viendrai|viens))`), (*composer).severalDays, ReasonUnclear},
	{lazily(` peut etre (a|pour) la [a-z]+( ,| et)+ (et )?(oui|non|ok) (a|pour) la `), (*composer).severalDays, ReasonTwoEvents},
	{lazily(` (repas|dejeuner|menu|couvert)s? ((\. |, )*(a |le |pour |au )?[a-z0-9][a-z0-9 ]{1,25} (seulement|uniquement)|(seulement|uniquement) ([.,] )+(a|le|pour|en)) `), (*composer).mealOnMoreThanOne, ReasonTwoEvents},
	{lazily(` comme (pour|a|aux|lors des|sur) (toutes |tous )?(les )?(deux |trois )?autres( dates| journees| rencontres| jours)? [.,]`), (*composer).oneDayOfProgramme, ReasonTwoEvents}, // "pour Épernay c'est oui, comme pour les autres"
	// "je ne suis pas intéressée que par Mulhouse": by others too
	{lazily(` pas (interessee?s?|disponibles?|libres?|dispo|presente?s?|concernee?s?) (que|qu|uniquement|seulement) (a|au|aux|pour|par|le|la|les) `), (*composer).allAbsent, ReasonNoEvent},
	{lazily(` mais pas (a|aux|pour) (les )?(deux |trois )?autres `), (*composer).allAbsent, ReasonNoEvent},
	{lazily(` entre les deux( ,)? (ce sera|c est|il y aura|viendra|je laisse|mon|ma|m |mme )`), (*composer).severalDays, ReasonTwoEvents},
	{lazily(` (reste|resterai|restons|assisterai|participerai|suivrai|ecouterai|profiterai|assiste|siegerai)( [a-z]+){0,2} avec (elle|lui|eux|elles) `), (*composer).onlyOthersCome, ReasonWho},
}

// mealOfSeveralUnsaid says whether several people come, and no meal was understood.
func (c *composer) mealOfSeveralUnsaid() bool { return c.severalPersons() && c.mealUnsaid() }

// mealsOnSeveral says whether somebody comes on several days, and a meal was understood.
func (c *composer) mealsOnSeveral() bool {
	return c.severalDays() && slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "yes" })
}

// mealOnOneUnsaid says whether a meal is taken on one of several days, and left open on the others.
func (c *composer) mealOnOneUnsaid() bool {
	return c.mealsOnSeveral() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "no" })
}

// needsOnSeveral says whether a need was understood for several days.
func (c *composer) needsOnSeveral() bool {
	n := 0
	for _, st := range c.said {
		if st.diet+st.access != "" {
			n++
		}
	}
	return n > 1 && c.severalDays()
}

// dietSaid says whether a diet was understood.
func (c *composer) dietSaid() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.diet != "" })
}

// mealOnMoreThanOne says whether a meal was understood for more than one day.
func (c *composer) mealOnMoreThanOne() bool {
	first := ""
	for _, st := range c.said {
		if st.lunch == "yes" && first != "" && st.event != first {
			return true
		}
		if st.lunch == "yes" {
			first = st.event
		}
	}
	return false
}
