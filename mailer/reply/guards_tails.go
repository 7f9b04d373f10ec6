package reply

import (
	"slices"
	"strings"
)

// A meal, a need or a way that stands behind several people and is of one of them, or of somebody who was not named at all: a person reads it.

const drivers = `(chauffeurs?|chauffeuse|conducteur|conductrice|taxi|gardes? du corps|officiers? de securite|` + ofFamily + `)`

// ownNeeds are things that somebody needs.
const ownNeeds = `(regimes?|fauteuil|allergies?|intolerances?|alimentation|handicap|deambulateur|mobilite|difficultes?|surdite|cecite|interprete|vegetarisme|diabete)`

// guardsOfTails are turns of such replies.
var guardsOfTails = []guard{
	// "repas végétarien pour son chauffeur", "mon chauffeur est en fauteuil roulant"
	{lazily(` (repas|dejeuner|menu|plateau|panier|couvert|place|pmr|acces|siege|fauteuil|regime|interprete|vegetarien[a-z]*|vegan[a-z]*|halal|casher|sans [a-z]+|pas de [a-z]+)( [a-z]+){0,2} pour (mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|le|la|un|une) ` + drivers + ` ([.,]|et |qui )`), (*composer).detailNoted, ReasonWho},
	{lazily(`[.,] (et |mais |car )?(mon|ma|mes|son|sa|ses|notre|leur|le|la) ` + drivers + ` (est|sont|a|ont|ne|n|suit|mange|sera|aura|souhaite|circule|se|restera|dejeunera) `), (*composer).detailNoted, ReasonWho},
	// "M. Morel sera présent. Pas de repas pour moi"
	{lazily(` (pas de|pas d|sans|aucun|un|de|le) (repas|dejeuner|plateau|panier|menu|couvert) ([a-z]+ ){0,3}pour (moi|ma part) `), (*composer).onlyOthersCome, ReasonWho},
	// "Julie Martin, qui a une fille végétarienne"
	{lazily(` (qui|elle|il) (a|ont) (une?|deux|trois|des|plusieurs) ([a-z]+ )?` + ofFamily + ` `), (*composer).detailNoted, ReasonWho},
	// "avec Marc Petit pour la matinée et Julie Martin pour le déjeuner"
	{lazily(` (le|la|l) (matin|matinee|conference|reunion|debut|apres midi|journee|ouverture) (et|,) (avec |de |d |par )?([a-z]+ ){1,5}(pour le|au|pour) (repas|dejeuner|midi) `), (*composer).sharedDetail, ReasonWho},
	// "aucun régime pour moi, végétarien pour Julie Martin"
	{lazily(` (aucune?|pas de|pas d) (regime|restriction|allergie|contrainte|besoin|intolerance|particularite|demande|consigne)s? ([a-z]+ ){0,3}pour (moi|ma part) `), (*composer).ownNeedAmongSeveral, ReasonWho},
	// "qui comme moi ne déjeunera pas"
	{lazily(` qui ,? ?(tout )?comme moi ,? ?(ne|n|est|suit|mange|dejeunera|a|prendra|sera|suivra|souhaite) `), (*composer).sharedDetail, ReasonWho},
	// "qui ne mange pas le midi"
	{lazily(` (ne|n) (mange|dejeune|mangera|dejeunera|mangent|dejeunent|mangeront) (pas|jamais|rien|plus) (le|a|au) midi `), (*composer).noMealRefused, ReasonUnclear},
	// "départ avant le déjeuner"
	{lazily(` (depart|part|partira|repart|repartira|quittera|partiront|repartiront|(devra|doit|devront|va|compte|souhaite|dois|devrai) (donc )?(nous |vous |me |se |s |m )?(partir|repartir|quitter|absenter|eclipser)) ([a-z0-9]+ ){0,4}avant (le |l )?(repas|dejeuner|buffet) `), (*composer).noMealRefused, ReasonUnclear},
	// "merci de noter son régime sans sel"
	{lazily(` (noter|prevoir|prendre en compte|tenir compte (de|d)|signaler|anticiper|respecter|penser a|adapter a) (bien )?(son|sa|ses|leur|leurs) ` + ownNeeds + ` `), (*composer).needOfOthersUnsaid, ReasonUnclear},
}

// detailNoted says whether a meal or a need was noted of somebody.
func (c *composer) detailNoted() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.diet+st.access+st.lunch != "" })
}

// sharedDetail says whether several people come, and a meal or a need was noted.
func (c *composer) sharedDetail() bool { return c.severalPersons() && c.detailNoted() }

// ownNeedAmongSeveral says whether a need of the sender was noted, and others come as well.
func (c *composer) ownNeedAmongSeveral() bool {
	return c.severalPersons() && slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.diet+st.access != "" })
}

// noMealRefused says whether somebody comes, and no meal was refused.
func (c *composer) noMealRefused() bool {
	return c.comesAtAll() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "no" })
}

var (
	// ofTheLast begins what is told of the person named last.
	ofTheLast = lazily(`\b(qui|laquelle|lequel)\b`)
	// isAccompanied names who comes along with another.
	isAccompanied = lazily(`\b(sera|seront|est|sont|viendra|viendront) (aussi |egalement |donc )?accompagnee?s? (de|d|par|du|des)\b`)
	// oneOnly is a need told of one person: "végétarienne", not "végétariens" or "repas végétarien".
	oneOnly = lazily(`^(vegetarien(ne)?|vegane?|vegetalien(ne)?|diabetique|coeliaque|allergique|intolerante?|enceinte|flexitarien(ne)?|pescetarien(ne)?)( |$)`)
	// likeThem says of somebody what is said of another behind it: "comme lui, je suis végétarienne".
	likeThem = lazily(`^(et |car )?((tout )?comme|a l instar (de|d)|au meme titre que|de meme que|a l image (de|d)) (lui|elle|eux|elles|moi)$`)
	likeName = lazily(`^(et |car )?((tout )?comme|a l instar (de|d)|au meme titre que|de meme que|a l image (de|d)) `)
)

// mindTails hands on a reply in which a detail behind several people went to all of them, or to the first.
func (c *composer) mindTails() {
	if !c.detailNoted() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.mode != "" }) {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject {
			continue
		}
		switch {
		case o.sense.what == wDecision && c.tailOfOne(o), o.sense.what == wDetail && (c.behindTheLast(i) || c.companionLost(o) || c.bracketOfName(i)):
			c.block(ReasonWho, o.text)
		case c.alsoTheirs(i):
			c.block(ReasonWho, o.text)
		}
	}
}

// bracketOfName says whether a meal stands in brackets behind the last of several people, whose it is and not theirs: "je viendrai avec X (pas de repas)".
func (c *composer) bracketOfName(i int) bool {
	o, before := &c.list[i], c.before(i)
	if before == nil || o.sense.lunch == "" || o.sense.self || o.sense.all || len(o.sense.names) > 0 || before.sense.what != wDecision || len(before.sense.names) == 0 || !before.sense.self && len(before.sense.names) < 2 || bearsOn(o.tags, kAll, kWe, kCompany) {
		return false
	}
	return before.tags[len(before.tags)-1].kind == kName && c.bracketed(o)
}

// tailOfOne says whether a decision of two others holds a detail of the one who comes along: "X sera présent, accompagné de Y, qui ne déjeunera pas", "X et Y,
// végétarienne".
func (c *composer) tailOfOne(o *clause) bool {
	s := o.sense
	if !s.yes || s.all || len(s.names) < 2 || s.mode+s.lunch+s.diet+s.access == "" {
		return false
	}
	if oneOnly.MatchString(plain(s.diet)) {
		return true
	}
	return !s.self && c.endsInCompanion(o) && (ofTheLast.MatchString(o.plain()) || s.diet+s.access != "" && !plural(o.plain()))
}

// endsInCompanion says whether the last name of a clause is of somebody who comes along.
func (c *composer) endsInCompanion(o *clause) bool {
	for k := len(o.tags) - 1; k >= 0; k-- {
		if o.tags[k].kind == kName {
			return strings.Contains(o.plain(), "accompagne") || alongWith(c.leadTo(o, k))
		}
	}
	return false
}

// behindTheLast says whether a detail stands behind a decision of two others as that of the second: "X viendra avec Y, laquelle ne déjeunera pas", "X sera
// accompagné de Y (sans déjeuner)".
func (c *composer) behindTheLast(i int) bool {
	before := c.before(i)
	if before == nil || before.sense.what != wDecision || before.sense.self || len(before.sense.names) < 2 || !c.endsInCompanion(before) || len(c.list[i].sense.names) == 1 {
		return false
	}
	return ofTheLast.MatchString(c.list[i].plain()) || c.bracketed(&c.list[i])
}

// companionLost says whether a clause that was read as a detail names somebody who comes along, and was not put down.
func (c *composer) companionLost(o *clause) bool {
	return isAccompanied.MatchString(o.plain()) && slices.ContainsFunc(o.names(), func(p int) bool { return !c.actsOn(p) })
}

// alsoTheirs says whether clause i likens somebody to another whose detail stands behind it: "comme Marc, je ne mange pas de porc".
func (c *composer) alsoTheirs(i int) bool {
	if i+1 >= len(c.list) || c.list[i+1].sense.what != wDetail || c.list[i+1].sentence != c.list[i].sentence || !c.severalPersons() {
		return false
	}
	o := &c.list[i]
	return likeThem.MatchString(o.plain()) || bearsOn(o.tags, kName) && likeName.MatchString(o.plain())
}
