package reply

import "slices"

// Plain answers that only look so: a yes given for somebody without a name, a meal for two, a meal left open, food one eats little of, a sick day of somebody who asked
// to change their registration.

// guardsOfNear are turns of such replies.
var guardsOfNear = []guard{
	// "je vous écris pour ma collègue. Oui."
	{lazily(` (je|j|nous) (vous )?(ecris|ecrivons|contacte|contactons|reponds|repondons|sollicite|appelle) (pour|au sujet de|au nom de|a la place de|de la part de) (mon|ma|un|une|notre) ([a-z]+ )?(collegues?|direct[a-z]+|president[a-z]*|adjointe?|maire|responsable|cheffe?|mari|femme|conjointe?|amie?|voisine?|fils|fille|mere|pere|binome|stagiaire) ([.,] )?(qui|oui|non|ok|elle|il|je|present[a-z]*|absent[a-z]*|en visio|visio|c est|ce sera) `), (*composer).onlySelfWithoutMe, ReasonWho},
	// "je viendrai et je déjeunerai, pour deux", "repas : oui, pour deux"
	{lazily(` (repas|dejeun[a-z]+|mang[a-z]+|buffet|plateau|couvert|midi)( [a-z]+){0,4} ([,.:] )?(oui )?([,.:] )?(pour|a) (deux|trois|quatre|nous deux|2|3|4)( personnes)? [.,!]`), (*composer).onlyOwnComing, ReasonUnnamed},
	// "pour le repas, non, pas encore décidé"
	{lazily(` (repas|dejeuner|buffet|midi)( [a-z]+){0,3} ([,.:] )?(oui|non) [,.] (pas encore (decidee?|sure?|tranche|choisi)|je (ne sais pas|verrai|vais voir|crois|pense)|a voir|peut etre|enfin (si|non|oui|peut etre)) `), (*composer).mealSaid, ReasonUnclear},
	// "je mange peu de viande", "je mange rarement de gluten"
	{lazily(` mange(rai)? ((tres|vraiment|assez|plutot|un) )*(peux?|rarement|pas (beaucoup|souvent|trop)|plus beaucoup|presque (pas|plus|jamais)) (de |d |du )`), (*composer).comesUnfedNeed, ReasonUnclear},
	// "je voudrais modifier mon inscription. Je suis malade", "je ne souhaite pas annuler mon inscription. Je suis malade"
	{lazily(` (modifier|changer|rectifier) (mon|ma|notre) (inscription|participation|reservation|venue) | (souhaite|souhaitons|veux|compte|voudrais|vais|desire) pas (annuler|supprimer) | n annule(rai)? pas | failli annuler | comment (annuler|modifier|changer|faire pour annuler) `), (*composer).awayByStateAlone, ReasonUnclear},
}

// onlySelfWithoutMe says whether nobody but the sender was understood, and they do not say "moi" anywhere.
func (c *composer) onlySelfWithoutMe() bool {
	return c.onlyOwn() && len(c.said) > 0 && !apartFromThem.MatchString(c.runningText())
}

// apartFromThem is the sender, set apart from another.
var apartFromThem = lazily(` (moi|moi meme|pour ma part|de mon cote|me concernant|en ce qui me concerne) `)

// mealSaid says whether a meal was ordered or refused for somebody.
func (c *composer) mealSaid() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Absent && has([]string{"yes", "no"}, st.lunch) })
}

// awayByStateAlone says whether all that was understood is a no, and that of a state, "je suis malade", and not of coming or of the registration.
func (c *composer) awayByStateAlone() bool {
	return c.allAbsent() && !slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wDecision && (bearsOn(o.tags, kVerb, kPresent, kNoun, kAvail, kCancel, kEnrol, kNo, kNot) || bearsOn(o.tags, kAway) && bearsOn(o.tags, kEvent, kGeneric))
	})
}
