package reply

import "strings"

// What we asked, told again before its answer: "vous me demandez si je déjeune : oui, avec plaisir", "est-ce que je déjeune ? Non, merci", "à votre question
// de savoir si j'ai un régime : non". The yes or no is of what was asked, and of no more.

const (
	// askedLead tells that somebody asked.
	askedLead = `^((et|sinon|donc|alors|enfin|par ailleurs|d autre part|ensuite|aussi|bonjour|pour (vous )?repondre a (votre|ta|la|vos) questions?|en reponse a (votre|ta|la|vos) questions?) )*` +
		`((vous|tu|on|votre collegue|l un de vos collegues|une de vos collegues) (vous |te )?(me |m |nous )?(demandez|demandes|demande|demandiez|demandais|demandait|(avez|as|a|aviez|avais|avait|ont) (aussi |bien |egalement )?demande|interrogez pour savoir|interrogez sur le fait de savoir|(posez|posiez|poses) la question( de savoir)?|(souhaitez|souhaitiez|voulez|vouliez|veux|voulais|desirez|desiriez|aimeriez|voudriez|cherchez a) savoir)( (par ailleurs|aussi|egalement|ensuite|enfin|en outre|donc|bien))*|(a|quant a|concernant|sur|pour repondre a|en reponse a) (votre|la|ta) question( de savoir)?|(a|sur) savoir)? ?si `
	// eatsAsked is eating with us, as it is asked.
	eatsAsked = `(je|j|on|nous) (\w+ )?((dejeun|mang)\w+|(reste|resterai|restais|resterais|restons|resterons|compte rester|souhaite rester|pense rester)( avec vous| aussi| bien)* (a |au |pour |pour le )*(dejeuner|manger|repas|table|midi)|(prends|prendrai|prenais|prendrais|prenons|prendrons|partage|partagerai|souhaite|souhaitais|veux|desire|compte|comptais|souhaite prendre|souhaitais prendre|compte prendre|vais prendre|participe|participerai)( bien| aussi)* (le |mon |un |au |du )(repas|dejeuner|plateau repas|buffet)|ser(ai|ais) (la |presente? )?(au|pour le) (repas|dejeuner))`
	// eatsAskedTail is where, when and with whom.
	eatsAskedTail = `( (sur place|avec vous|avec les autres|ensemble|la bas|ce jour la|(le|a|ce|du|de) midi|midi|aussi|egalement|bien|le (28( mai)?|jeudi)))*$`
)

var (
	mealAskedBack = lazily(askedLead + eatsAsked + eatsAskedTail)
	mealQuestion  = lazily(`^(et |alors |donc )*(est ce (que|qu) ` + eatsAsked + `|(dejeune|dejeunerai|mange|mangerai|mangerais|reste|resterai) je( (dejeuner|manger|(pour|a|au) (le )?(repas|dejeuner|table)))*|(le|un) (repas|dejeuner) pour moi)` + eatsAskedTail)
	// mealHeading is the meal that an answer is about.
	mealHeading   = lazily(`^(et |sinon |donc |enfin )*((pour (vous )?repondre a|en reponse a|a|sur|concernant|quant a|pour) (votre|la|ta) (question|demande) (du|de|sur|concernant|relative au|relative a|quant au|quant a|pour|a propos du|au sujet du) ?(le |du |l )?|par rapport (au|a) (le )?|relativement (au|a) (le )?|s agissant du |au sujet du |a propos du |en ce qui concerne le |pour ce qui (est du|concerne le) |concernant le |pour le |cote |quant au |question |niveau )(repas|dejeuner|buffet|plateau repas|midi|repas (du|de|le) midi)( sur place)?$`)
	ofColleague   = lazily(`\bsi (mon|ma|mes|un|une|notre|nos) (\w+ )?collegues?\b`)
	anyAskedBack  = lazily(askedLead + `(je|j|nous|on|mon|ma|mes) `)
	needAskedBack = lazily(`\b(regimes?|allergi\w+|intoleran\w+|vegetar\w+|vegan\w*|vegetal\w+|hallal|halal|casher|gluten|porc|lactose|viande|poisson|besoins?|handicap\w*|pmr|mobilite reduite|fauteuil|contraintes?|restrictions?)\b`)
	eatsTogether  = lazily(`\bsi (nous|on)\b|\best ce qu? ?e? ?(nous|on)\b`)
	// halfBack is an answer that is none yet, to a need or a meal that was asked: "oui si possible", "pas pour le moment".
	halfBack = lazily(`^(oui|non) (si|s|sauf|peut etre|sans doute|normalement|en principe|a priori|je (crois|pense)|pas encore)\b|^(pas|plus|rien) (encore|pour le moment|pour l instant|a ce jour|a ce stade)\b|^(peut etre|je ne sais pas|a voir)\b`)
	// openBehind, behind the answer, leaves it open, gives it to several or takes it back: "non, pas encore décidé", "oui, pour deux".
	openBehind = lazily(`^(mais |et |enfin |euh )*((pas|non) (encore|sure?|certaine?)|pas le |a voir|je (verrai|ne sais pas|vais voir|crois)|pour (deux|trois|quatre|nous deux|\d)|(ah |euh |oups )*(non|si)( (finalement|en fait|pardon))*$|finalement )`)
	// yesBack and noBack answer what was asked.
	yesBack = lazily(`^(la |ma |notre )?(reponse |je (vous )?(reponds|dis) |c est |ce sera |(alors|donc|eh bien|ben|et bien) )*((est )?(donc )?(un (grand )?|bien sur |bien evidemment )?(oui|volontiers|avec (grand )?plaisir|avec joie|ok|d accord|bien sur|bien entendu|tout a fait|absolument|effectivement|evidemment|bien volontiers|affirmatif|en effet))( (oui|merci|volontiers|bien volontiers|avec (grand )?plaisir|avec joie|svp|s il vous plait|bien sur|bien entendu|tout a fait|absolument|merci beaucoup|je dejeune|je dejeunerai|je reste|je resterai|je mange|je mangerai|je le prendrai|je le prends))*$`)
	noBack  = lazily(`^(la |ma |notre )?(reponse |je (vous )?(reponds|dis) |c est |ce sera |(alors|donc|eh bien|ben|et bien|malheureusement|helas|desolee?) )*((est )?(donc )?(un )?(non|negatif|aucune?( (regime|allergie|besoin|contrainte|restriction)( (particuliere?|alimentaire))?)?|pas (pour )?(moi|cette fois|du tout)|sans (moi|facon)))( (merci|desolee?|helas|malheureusement|pas cette fois( ci)?|pas (pour )?moi|sans facon|aucune?|pas du tout|merci beaucoup|je ne dejeune pas|je ne dejeunerai pas|je ne reste pas|je ne mange pas|je ne le prendrai pas|je ne le prends pas))*$`)
)

// settleAskedBack gives such an answer to what was asked: the meal, or a need that somebody does not have. What else was asked goes to a person, with a bare yes or no.
func (r *reader) settleAskedBack() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.subject || next.subject || next.question || next.sentence > c.sentence+1 || bearsOn(c.tags, kNot, kNe, kName, kRelation, kCompany) && !contains(c.plain(), "collegue") || ofColleague.MatchString(c.plain()) {
			continue
		}
		text := c.plain()
		meal := c.question && mealQuestion.MatchString(text) || !c.question && (mealAskedBack.MatchString(text) && r.askedBefore(i) || next.sentence == c.sentence && mealHeading.MatchString(text))
		if !meal && (c.question || !anyAskedBack.MatchString(text) || !r.askedBefore(i)) {
			continue
		}
		yes, no := yesBack.MatchString(next.plain()), noBack.MatchString(next.plain())
		if !yes && !no {
			if halfBack.MatchString(next.plain()) && (meal && !mealHeading.MatchString(text) || needAskedBack.MatchString(text)) {
				next.sense = sense{what: wBlock, code: ReasonUnclear, rule: "asked back"}
			}
			continue
		}
		switch {
		case meal && !eatsTogether.MatchString(text):
			lunch := map[bool]string{true: "yes", false: "no"}[yes]
			r.answerBack(i, sense{what: wDetail, rule: "asked back", self: true, fixed: true, lunch: lunch})
		case meal, bearsOn(c.tags, kDiet, kAccess) && !no, !bearsOn(c.tags, kVerb, kPresent, kAvail, kNoun, kMode, kGeneric, kEvent) && !needAskedBack.MatchString(text):
			next.sense = sense{what: wBlock, code: ReasonUnclear, rule: "asked back"}
		case needAskedBack.MatchString(text) && no:
			r.answerBack(i, sense{what: wCourtesy, rule: "asked back"})
		case needAskedBack.MatchString(text):
			next.sense = sense{what: wBlock, code: ReasonUnclear, rule: "asked back"}
		}
	}
}

// askedBefore says whether a clause that begins with "si" goes on "vous m'avez demandé", which was cut from it; one that holds more tells of the asking itself.
func (r *reader) askedBefore(i int) bool {
	if !strings.HasPrefix(r.list[i].plain(), "si ") {
		return true
	}
	before := r.before(i)
	return before != nil && askedCut.MatchString(before.plain())
}

// askedCut is such a clause.
var askedCut = lazily(`^(et |sinon |donc |enfin )*(vous|tu|on|votre collegue) (vous )?(me |m |nous )?(avez|as|a|aviez|avais|avait|demandez|demandes|demandiez) ?(aussi |bien |egalement )?(demandee?s?)?$`)

// answerBack gives clause i what its answer makes of it, and takes the answer, "oui, avec plaisir", for said.
func (r *reader) answerBack(i int, s sense) {
	r.list[i].question = false
	r.list[i].sense = s
	if i > 0 && strings.HasPrefix(r.list[i].plain(), "si ") {
		r.list[i-1].fill()
		r.list[i-1].sense = sense{what: wCourtesy, rule: "asked back"}
	}
	at := r.list[i+1].sentence
	no := noBack.MatchString(r.list[i+1].plain())
	for k := i + 1; k < len(r.list) && r.list[k].sentence == at; k++ {
		o := &r.list[k]
		if k > i+1 && openBehind.MatchString(o.plain()) && !bearsOn(o.tags, kDiet, kAccess) {
			o.sense = sense{what: wBlock, code: ReasonUnclear, rule: "asked back"}
			return
		}
		if k > i+1 && !(no && (noBack.MatchString(o.plain()) || o.sense.what == wCourtesy) || !no && yesBack.MatchString(o.plain())) {
			return
		}
		o.fill()
		o.sense = sense{what: wCourtesy, rule: "answer to what was asked"}
	}
}
