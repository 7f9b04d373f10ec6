package reply

// The meal named in front of an answer that is to it alone: "pour le midi, ne me comptez pas, je rejoins une amie en ville", "pour le repas, oui aussi".

var (
	// mealInFront is the meal and nothing else.
	mealInFront = lazily(`^(et |mais |par contre |en revanche |seulement )*(pour|cote|quant a|quant au|concernant|a) (le |ce )?(midi|repas|dejeuner|buffet|repas de midi|repas du midi|dejeuner de midi|dejeuner du 28 mai)$`)
	// noSeatThere is the no behind it; notAtNoon says both.
	noSeatThere = lazily(`^(alors |donc |surtout |svp )*(ne (me|m) (comptez|compte|prevoyez|prevois) (donc |surtout )?pas|ne pas me compter|merci de ne pas me compter|inutile de me compter|sans moi|ce sera sans moi)( (dedans|parmi les convives|svp|merci|dans les convives))*$`)
	// seatThere is a yes behind it: "pour le repas, comptez-moi également", "côté repas, vous pouvez me compter", "pour le midi, je reste".
	seatThere = lazily(`^(alors |donc |bien sur |c est |ce sera )*((vous pouvez|tu peux) (aussi |egalement )?me compter|comptez (moi|sur moi)|compte (moi|sur moi)|je (reste|resterai|serai la|serai des votres|suis partante?|suis des votres)|oui|avec plaisir|volontiers|j en suis|j en serai)` +
		`( (aussi|egalement|bien sur|avec plaisir|volontiers|svp|merci|si possible|si c est possible|parmi les convives|dans les convives))*$`)
	notAtNoon = lazily(`^(et |mais |par contre |en revanche )*ne (me|m) (comptez|compte) (donc |surtout )?pas (pour|a|au) (le )?(midi|repas|dejeuner|buffet)$`)
)

// settleMealInFront takes such an answer for one to the meal, of somebody who holds a seat or comes.
func (r *reader) settleMealInFront() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || bearsOn(c.tags, kName, kEvent, kIf, kHedge, kWe, kStranger) {
			continue
		}
		before := r.before(i)
		lunch, inFront := "no", before != nil && !before.question && mealInFront.MatchString(before.plain())
		ahead := inFront && noSeatThere.MatchString(c.plain())
		if inFront && seatThere.MatchString(c.plain()) {
			ahead, lunch = true, "yes"
		}
		if !ahead && !notAtNoon.MatchString(c.plain()) {
			continue
		}
		if !r.asReason(i, r.seatedOrComing) {
			if lunch == "yes" {
				c.sense = sense{what: wBlock, code: ReasonWho, rule: "meal in front"} // whose, of several?
			}
			continue
		}
		c.sense = sense{what: wDetail, rule: "meal in front", self: true, fixed: true, lunch: lunch}
		if ahead {
			before.sense = sense{what: wCourtesy, rule: "meal in front", fixed: true}
			before.fill()
		}
	}
}

// seatedOrComing says whether the sender comes beside clause i, or holds a seat on site and answers nothing else.
func (r *reader) seatedOrComing(i int) bool {
	return r.fullYesOfSelf(i) || r.registeredHere() && !r.afterOrBeforeAnswer(i)
}

// settleWhoWrites takes "(la stagiaire du centre social)" behind "c'est Zoé", the sender, for what they are.
func (r *reader) settleWhoWrites() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.question || c.subject || before.sense.what != wCourtesy || !ownIs.MatchString(before.plain()) || !r.inBrackets(c) || bearsOn(c.tags, kName, kVerb, kPresent, kYes, kNo, kNot, kNe, kIf, kHedge, kEvent, kMode, kReplaces) {
			continue
		}
		if whatOneIs.MatchString(c.plain()) {
			c.sense = sense{what: wCourtesy, rule: "who writes"}
			c.fill()
		}
	}
}

var (
	ownIs     = lazily(`^(bonjour |bonsoir |salut |coucou |hello )*(ici|c est) [\w ]{2,40}$`)
	whatOneIs = lazily(`^(la|le|l|votre|ta|ton) (nouvelle |nouveau |jeune |ancienne |petite )?(stagiaire|apprentie?|alternante?|animatrice|animateur|educatrice|educateur|secretaire|benevole|mediatrice|mediateur|voisine?|presidente?|tresoriere?|service civique|volontaire|coordinatrice|coordinateur|conseillere?|assistante?|directrice|directeur|maman|papa|fille|fils|dame|prof\w*)( .{0,40})?$`)
)
