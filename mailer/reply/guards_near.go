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
	// "oui ! C'est pile pendant mes congés"
	{lazily(` (c est|ca tombe|elle tombe) (pile |juste |justement |malheureusement |en plein )*(pendant|durant|dans) (mes|nos|mon|ma|notre) (conges?|vacances|arret|formation|deplacement|absence|cure) [.,!]`), (*composer).comesAtAll, ReasonContradiction},
	// "volontiers, l'an prochain", "bien sûr, une autre fois", "oui ! Je regarde mon agenda", "OK, le budget est bloqué"
	{lazily(` ((pour |a )?l (an prochain|annee prochaine)|(pour )?une (autre|prochaine) fois|encore un (jeudi|lundi|mardi|mercredi|vendredi)) [.,]| (je|nous) (regarde|regardons|verifie|consulte|vais (regarder|verifier|consulter|voir))( [a-z]+)? (mon|notre|l|mes|nos) ?(agenda|planning|calendrier|emploi|dates|dispos) | (budget|budgets|deplacements?|frais) (est|sont)( [a-z]+)? (bloques?|geles?|epuises?|suspendus?|interdits?) | (pendant|durant|en plein|en pleine) (mes|nos|ma|notre|les) (conges|vacances|periode|semaine|cure|formation) | (pas|plus) de (train|voiture|bus|car|transport)s?( [a-z]+){0,3} [.,]| c est (beaucoup |bien )?trop (loin|tard|cher|tot) | pour (ma|mon|notre|une?) (collegue|adjointe?|directrice|directeur|cheffe?|mari|femme) [.,]`), (*composer).onlyAssents, ReasonUnclear},
	// "d'accord. Je transmets à ma collègue"
	{lazily(`^ (bonjour , |bonjour . )?(ok|d accord|bien sur|ca marche|naturellement|bien entendu|entendu)( merci)? [.,] (merci [.,] )?(je|j|nous) (transmets|transmettons|fais suivre|faisons suivre|relaie|relayons|diffuse|en parle|en parlerai|en parlons|vais en parler|vais transmettre)( [a-z]+){0,6} \. `), (*composer).onlyAssents, ReasonUnclear},
	// "oui, j'ai une réunion", "bien sûr, j'ai déjà un conseil"
	{lazily(`^ (bonjour [.,] )?[a-z ]{2,16} ([.,] )?j ai (deja |justement )?(une?|mon|un autre|une autre) (reunion|formation|conseil|rendez vous|rdv|engagement|seminaire|permanence|garde|audience|empechement)( ce jour la| ce matin la| le 28( mai)?)? \. `), (*composer).onlyAssents, ReasonUnclear},
	// "je travaille ce jour-là mais je pose un congé"
	{lazily(` mais (je|j|nous|on) (pose|poserai|prends|prendrai|vais poser|vais prendre|ai pose|ai demande|demande) (un|une|ma|mon) ([a-z]+ )?(conge|conges|rtt|jour|journee|demi journee|matinee) `), (*composer).allAbsent, ReasonUnclear},
	// "je mangeais halal", "je devais manger sans sel", "j'ai failli être en fauteuil", "je suis sortie du fauteuil", "j'aurais eu besoin d'un accès PMR"
	{lazily(` (je|j) (ne |n )?(mangeais|suivais|utilisais|devais (manger|eviter|prendre|suivre|utiliser)|ai failli (etre|avoir)|aurais (eu besoin|aime|voulu)|suis (sortie?|debarrassee?|liberee?) (de|du|d)|etais (en|sous|sans|allergique|vegetarienne?|intolerante?)) `), (*composer).needGiven, ReasonUnclear},
	// "je ne viendrai pas. Ma collègue arrivera à 10h"
	{lazily(` (ma|mon|notre|une?) (collegue|adjointe?|directrice|directeur|presidente?|responsable|stagiaire|binome|elue?|cheffe?) (arrivera|arrive|me rejoindra|nous rejoindra|me rejoint|restera|reste|partira|repartira) (a|vers|avec|plus|jusqu|avant|apres|le|pour|en|directement|sur) `), (*composer).onlySelfAnswers, ReasonUnnamed},
}

// onlyAssents says whether somebody comes by bare words of assent alone, "volontiers", "ok", without a verb, a day or a way.
func (c *composer) onlyAssents() bool {
	return c.comesAtAll() && c.onlyOwn() && !slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wDecision && o.sense.yes && bearsOn(o.tags, kVerb, kPresent, kNoun, kEnrol, kMode, kAvail, kSeat, kEvent, kGeneric)
	})
}

// needGiven says whether a diet or an access was noted for somebody.
func (c *composer) needGiven() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Absent && st.diet+st.access != "" })
}

// onlySelfAnswers says whether all that was understood is of the sender.
func (c *composer) onlySelfAnswers() bool { return len(c.said) > 0 && c.onlyOwn() }

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
