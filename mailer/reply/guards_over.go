package reply

import (
	"slices"
	"strings"
)

// Refusals of one part, or of another thing, that were taken for a no to the meal or to the day, and needs that are over or of somebody else.

// guardsOfParts are turns that refuse a part alone, or nothing at all.
var guardsOfParts = []guard{
	{lazily(` (peux|peut|dois|puis|faut) (pas|plus) manger (trop |tres |aussi |si )*(de tout|gras|sale|sucre|cru|cuit|froid|chaud|lourd|beaucoup|autant|n importe) `), (*composer).noMealSaid, ReasonUnclear}, // "je ne peux plus manger gras"
	{lazily(` (pas|plus) manger (de |d )(produits|plats|aliments|laitages|crustaces|fruits|n importe) | (pas|plus) manger n importe `), (*composer).needMissed, ReasonUnclear},
	{lazily(` au soir( ,)? (je|j|nous|on) (ne |n )[a-z]+ pas [.,]`), (*composer).onlyOwnNo, ReasonUnclear},
	{lazily(` (pas|plus|rien) (manger|dejeuner|avaler) (avant|apres|trop|si|aussi) (tot|tard|midi|une|treize|quatorze|\d+)`), (*composer).noMealSaid, ReasonUnclear},                                                                                       // "je ne peux pas manger avant 13h"
	{lazily(` (pas|plus|sans) (de )?(repas|dejeuner|plat|buffet) (trop |tres )?(chaud|froid|complet|entier|copieux|lourd|gras|epice|sale|sucre|cuisine|assis)s? `), (*composer).noMealSaid, ReasonUnclear},                                                 // "pas de repas chaud pour moi"
	{lazily(` (repas|buffet|collation) (du soir|de la veille|du lendemain|de gala) | petit dej(euner)? `), (*composer).noMealSaid, ReasonUnclear},                                                                                                          // "le repas du soir, non merci"
	{lazily(` mon (repas|dejeuner|casse croute) (a midi )?(avec moi|de chez moi|de la maison|dans mon sac) `), (*composer).mealAsked, ReasonUnclear},                                                                                                       // "je prends mon repas avec moi"
	{lazily(` (manger|mangerai|mange|dejeuner|dejeunerai|dejeune) (finalement |donc |deja |plutot )?(juste |un peu )?(avant [.,]|avant (de venir|d arriver|la rencontre)|plus tot |chez (moi|nous) |a la maison )`), (*composer).mealAsked, ReasonUnclear}, // "je mangerai plus tôt chez moi"
	{lazily(` compte[rz]? (donc |surtout )?(pas|plus) (comme|parmi les|dans les|au nombre des|avec les) (vegeta|vegan|allergi|intoleran|sans |handicap|pmr|sourd|malade|diabet|coeliaq|celiaq|mangeurs|repas|convives|accompagn|intervenan|benevoles?|orat)| compte[rz]? (donc |surtout )?pas (deux|2) fois | compte[rz]? (donc |surtout )?pas (en )?double `), (*composer).anyAbsent, ReasonUnclear},
	{lazily(` (liste|groupe|rang|categorie) des (vegeta|vegan|allergi|intoleran|repas|dejeuners|convives|accompagn|handicap|pmr|benevoles|intervenan|orat)`), (*composer).goesAway, ReasonUnclear},                                                          // "retirez-moi de la liste des végétariens"
	{lazily(` (au|le|en|dans la|pour la|pour le|ce) (soir|soiree|veille|lendemain)( ,)? (je|j|nous|on) (ne |n )([a-z]+ ){1,2}pas (libre|la|dispo|disponibles?|possible|presente?|prise?) `), (*composer).onlyOwnNo, ReasonUnclear},                          // "le 28 au soir je ne suis pas libre"
	{lazily(` (participer\w*|participe|part) (donc |finalement )?(pas )?(part )?(aux?|a la) (echanges|debats?|discussions?|questions|votes?|travaux)( ,)?( \.)? (mais|par contre|en revanche|cependant|toutefois) `), (*composer).onlyOwnNo, ReasonUnclear}, // "je ne participerai pas aux échanges mais j'écouterai"
	{lazily(` pas (part )?(participer |prendre part )?(aux?|a la) (debats?|discussions?|votes?) `), (*composer).givesSeatUp, ReasonUnclear},
	{lazily(` bloquee?s? ([a-z]+ )?([.,] )?(car |parce que |puisque )?(le |la |votre |mon |un )?(lien|formulaire|site|page|bouton|code|connexion|mot de passe) | (lien|formulaire|site|page|bouton|code|connexion) [a-z ]{3,30}[.,] (je )?suis bloquee? `), (*composer).allAbsent, ReasonUnclear},
	{lazily(` (visio[a-z]*|distanciel|distance|lien) (me |m |nous )?(sera|serait|est|devient|s avere) ([a-z]+ )?(necessaire|indispensable|obligatoire|preferable|utile|bienvenue?) `), (*composer).onlyOwnNo, ReasonBothModes}, // "la visio sera finalement nécessaire"
	{lazily(` (je|j|nous|on|,) (peux|pourrai|pourrais|pouvons|peut) (donc|du coup|alors|facilement|aisement|tout a fait) (passer|venir|vous rejoindre|faire un saut|etre|participer|y etre|assister) `), (*composer).onlyOwnNo, ReasonContradiction},
	{lazily(` pas sans (moi|nous) `), (*composer).onlyOwnNo, ReasonUnclear}, // "ce ne sera pas sans moi !"
}

// noMealSaid says whether a meal was refused.
func (c *composer) noMealSaid() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "no" })
}

// mealAsked says whether a meal was asked for.
func (c *composer) mealAsked() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "yes" })
}

// goesAway says whether somebody stays away or leaves the list.
func (c *composer) goesAway() bool { return c.off || c.anyAbsent() }

// givesSeatUp says whether the sender, who holds a seat, stays away.
func (c *composer) givesSeatUp() bool { return len(c.in.Registered) > 0 && c.onlyOwnNo() }

// ownNeedNoted says whether a diet or a need of the sender's was noted.
func (c *composer) ownNeedNoted() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.diet+st.access != "" })
}

// foodEaten is what somebody eats no more: "je ne peux plus manger de gluten".
var foodEaten = lazily(`\b(?:manger|mange|mangerai|consommer|avaler|prendre) (?:plus |pas )?(?:de la |de l |de |du |d |des )(?:la |l )?([a-z]+)`)

// mindFoodRefused hands on a no to the meal drawn from a food that is not eaten.
func (c *composer) mindFoodRefused() {
	if !c.noMealSaid() {
		return
	}
	for i := range c.list {
		if o := &c.list[i]; !o.subject && o.sense.lunch == "no" {
			if m := foodEaten.FindStringSubmatch(o.plain()); m != nil && foods()[m[1]] {
				c.block(ReasonUnclear, o.text)
			}
		}
	}
}

const (
	needWord = `(intoleran|allergi|vegeta|vegan|diabet|celiaq|coeliaq|handicap|malvoy|malent|sourd|pmr|en fauteuil)`
	bodies   = `(mairie|ecole|college|lycee|mediatheque|bibliotheque|cantine|commune|ville|association|etablissement|hopital|ehpad|village|theatre|musee|cinema|residence|restaurant|entreprise|immeuble|quartier|creche|universite|paroisse)`
	cared    = `(conjointe?|eleves?|usagers?|patient[es]*|residente?s?|enfants?|etudiante?s?|adherente?s?|administres|habitants?|clients?|personnes|public|jeunes|lyceens|collegiens)`
)

// needOver is a need that is over, or that nothing is to be done for: "option végétarienne inutile", "j'ai rendu ma carte PMR".
var needOver = lazily(` inutile | plus (necessaire|utile|besoin|la peine|d actualite|valable|obligatoire) | (c est|est|regime|pour moi) ([a-z]+ ){0,3}(termine|fini)e? | c etait | un jour sur (deux|trois) | moins (intoleran|allergi)` +
	`| ne suis ([a-z]+ )?(pas|plus) ([a-z]+ )?` + needWord + `| de tout (, )?(meme|y compris) | rendu (ma|mon|la|le) | laisse (les|la|ma|cette) places? | (enleve|retire|ote|raye|efface|supprime)[rz]? (moi|nous) (des|de la|du|de l) | (est|sont) (tout )?neu(f|ve)s? | n ai besoin de rien | accessible en (train|bus|tram|voiture|transports?|metro|velo) `)

// overBehind is said behind a need of which it takes back what it told: "végétarienne depuis dix ans, j'ai arrêté cette année".
var overBehind = lazily(`^ (mais )?(j ai (arrete|abandonne)|c est (fini|termine|passe)|c etait|pas le (lundi|mardi|mercredi|jeudi|vendredi|samedi)|neant|aucune?( [a-z]+)? $|je n ai besoin de rien|je n ai (aucun|pas de) besoin|tout va bien|ne prevoyez rien|ne changez rien|(menu|repas) (normal|classique|ordinaire)( pour moi)? $|inutile)`)

// needOfWork is a need of those for whom somebody works, or of the town: "j'enseigne à des élèves sourds", "le menu végan de notre cantine fait débat".
var needOfWork = lazily(` (j |je |nous |et |l )(enseign\w+|travaill\w+|anime|animons|guide|guidons|accompagn(e|ons)|represente|cuisin(e|ons)|propos(e|ons)|accueill(e|ons)|interviens|encadr(e|ons)|forme|pousse) ` +
	`| (suis|etant) (une? |la |le |l )?([a-z]+ )?(aesh|avs|interprete|restaurat\w+|cuisini\w+|enseignante?|educat\w+|format\w+|infirmiere?|aide soignante?|chargee? (de|d)|referente?|specialis\w+|traiteur) ` +
	`| (notre|nos|ma|mon|votre|a la|de la|une|un|a l|de l) ` + bodies + ` | (devant |pres de |a cote de )?chez nous | (mon|ma|mes|notre|nos|des) ` + cared + ` | une? (eleve|enfant|client|habitant)e? | (question|debat|sujet|projet|atelier|temoignage|reflexion) (sur|autour) | atelier d| son (fauteuil|deambulateur|regime) `)

// mindNeedsOver hands on a reply in which a need of the sender's was noted from a clause that tells of one that is over, or is not their own.
func (c *composer) mindNeedsOver() {
	if !c.ownNeedNoted() {
		return
	}
	several := c.severalPersons()
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || o.sense.diet+o.sense.access == "" {
			continue
		}
		if several && c.apposedNeed(i) {
			c.block(ReasonWho, o.text)
		}
		text := " " + o.plain() + " "
		if needOver.MatchString(text) || i > 0 && eatsAll(&c.list[i-1], o) || needOfWork.MatchString(text) && !bearsOn(o.tags, kName) || i+1 < len(c.list) && overBehind.MatchString(" "+c.list[i+1].plain()+" ") ||
			c.deniesNeed(o, text) || c.needUndone(i) {
			c.block(ReasonUnclear, o.text)
		}
	}
}

// eatsAll says whether a diet stands only for one of all that somebody eats: "je mange de tout, même végétarien".
func eatsAll(before, o *clause) bool {
	return contains(before.plain(), "de tout") && (strings.HasPrefix(o.plain(), "meme ") || strings.HasPrefix(o.plain(), "y compris ") || strings.HasPrefix(o.plain(), "aussi bien "))
}

// apposedNeed says whether clause i is a bare need between the name of somebody else and what they do: "À Mulhouse Sophie Martin, végétarienne, sera là aussi".
func (c *composer) apposedNeed(i int) bool {
	if i == 0 || i+1 >= len(c.list) {
		return false
	}
	before, o, next := &c.list[i-1], &c.list[i], &c.list[i+1]
	return before.sentence == o.sentence && next.sentence == o.sentence && before.sense.what == wTopic && len(before.sense.events) > 0 && len(before.sense.names) > 0 &&
		!o.sense.self && len(o.sense.names) == 0 && next.sense.what == wDecision && !next.sense.self
}
