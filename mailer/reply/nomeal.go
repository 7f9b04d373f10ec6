package reply

import "strings"

// A no that is to the meal: "je n'aurai pas le temps de manger", "non merci, pas de repas", "impossible de rester déjeuner". Who does not eat comes.

// settleNoMeal takes such a no off the coming, and gives it to the meal where nothing else is said.
func (r *reader) settleNoMeal() {
	for i := range r.list {
		c := &r.list[i]
		b := newBag(c)
		if enrolsForMeal(c, b) {
			c.sense.lunch = "yes"
		}
		if c.subject || c.question || r.hardWay(c) {
			continue
		}
		switch {
		case c.sense.what == wDetail && forAll.MatchString(c.plain()):
			c.sense = sense{what: wReason, rule: "food shared"}
		case c.sense.what == wDecision && !c.sense.yes && !c.sense.maybe && b.any(kLunch) && !comingAndMeal.MatchString(c.plain()) && !comingGone.MatchString(c.plain()) && (c.sense.self || c.sense.nobody) && !r.saysWord(c, "ni") && !r.saysWord(c, "meme"):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "no to the meal"}
			if !b.any(kEvent, kName, kRelation, kWe, kIf, kOr) {
				c.sense = sense{what: wDetail, rule: "no to the meal", fixed: true, self: true, lunch: "no"}
			}
		case c.sense.what == wBlock && c.sense.rule == "detail" && c.sense.code == ReasonUnclear && b.any(kLunch) && b.any(kNot) && r.lacksTaste(c) && !b.any(kNe, kEvent, kName, kRelation, kWe, kIf, kOr, kDiet, kVerb):
			c.sense = sense{what: wDetail, rule: "no to the meal", fixed: true, self: true, lunch: "no"} // "pas le temps de manger"
		case c.sense.what == wBlock && c.sense.rule == "detail" && c.sense.code == ReasonUnclear && r.cannotEat(c, b):
			c.sense = sense{what: wDetail, rule: "no to the meal", fixed: true, self: b.any(kSelf), lunch: "no"}
			if !b.any(kSelf) {
				c.sense.names = r.decidedBefore(i)
			}
		case c.sense.what == wBlock && c.sense.code == ReasonTwoEvents && notThereForMeal.MatchString(c.plain()):
			c.sense = sense{what: wDetail, rule: "no to the meal", fixed: true, self: true, lunch: "no"}
		case (c.sense.what == wBlock || c.sense.what == wSuspect) && c.sense.code == ReasonUnclear && notAtTable.MatchString(c.plain()) && !b.any(kName, kRelation, kIf, kOr, kHedge, kStranger, kDiet, kMode):
			s := sense{what: wDetail, rule: "not seen at table", fixed: true, self: true, lunch: "no"}
			if r.eventsOf(c, &s) == "" {
				c.sense = s
			}
		case (c.sense.what == wBlock || c.sense.what == wSuspect) && c.sense.code == ReasonUnclear && nothingOrdered.MatchString(c.plain()):
			c.sense = sense{what: wDetail, rule: "nothing ordered", fixed: true, self: true, lunch: "no"}
		case c.sense.what == wDetail && b.any(kLunch) && c.sense.lunch != "no" && (r.saysWord(c, "dommage") || r.saysStem(c, "desole") || contains(c.plain(), "tant pis")) && !b.any(kNot, kVerb):
			c.sense.lunch, c.sense.self = "no", true
		case c.sense.what == wDecision && c.sense.yes && c.sense.lunch == "open" && b.any(kYes, kVerb) && strings.HasSuffix(c.plain(), "pour le repas"):
			c.sense.lunch = "yes" // "avec plaisir pour le repas", "j'arrive pour le repas"
		}
	}
}

// enrolsForMeal says whether the sender asks to be put down for the meal: "ajoutez-moi pour le repas", "pouvez-vous m'ajouter pour le repas ?".
func enrolsForMeal(c *clause, b bag) bool {
	s := c.sense
	return s.what == wDecision && s.yes && s.self && !s.maybe && s.lunch == "open" && b.any(kEnrol) && !b.any(kNot, kNe, kNo, kIf, kHedge, kExcept, kOr, kName, kAsk) && forTheMeal.MatchString(c.plain())
}

var forTheMeal = lazily(`\bpour le (repas|dejeuner)( de midi)?( (s il (vous|te) plait|svp|stp|merci|aussi|egalement))*$`)

// nothingOrdered is a meal that is not wanted: "ne commandez rien pour moi le midi", "ne me réservez rien à manger", "je refuse le repas".
var nothingOrdered = lazily(`^((et|mais|par contre|en revanche|donc|surtout) )*((je|j) (refuse|refuserai|saute|sauterai|zappe|zapperai) (donc )?(le|ce|votre) (repas|dejeuner|buffet|plateau repas)( (du|de|a|ce) midi)?( merci)?|ne (me |m )?(commandez|prevoyez|reservez|preparez|comptez) (donc |surtout )?rien (pour moi )?(a manger|(a|le|ce|pour le|au) (midi|repas|dejeuner))( pour moi)?)$`)

// notAtTable is a table without the sender: "vous ne me verrez pas à table".
var notAtTable = lazily(`^((et|mais|par contre|en revanche|toutefois|cependant|donc) )*vous ne (me|m) (verrez|aurez|trouverez|compterez|croiserez) (\w+ )?(pas|point|guere) (\w+ )?(a table|a midi|a l heure du (repas|dejeuner)|au (repas|dejeuner|buffet|self)|pour le (repas|dejeuner))\b`)

// cannotEat says whether a clause denies, with "ne" alone as formal French does, that somebody stays for the meal: "il ne pourra rester déjeuner".
func (r *reader) cannotEat(c *clause, b bag) bool {
	if !b.any(kNe) || !b.any(kLunch) || b.any(kAccess) || b.any(kThat) && b.any(kSelf) || !b.any(kSelf) && !b.any(kThird) || b.any(kNo, kEvent, kName, kRelation, kWe, kIf, kOr, kDiet, kVerb, kPresent, kMode, kHedge, kSeat, kYou) {
		return false
	}
	return r.saysStem(c, "pourr") || r.saysWord(c, "peut") || r.saysWord(c, "peux") || r.saysStem(c, "saur")
}

// decidedBefore gives the one person whom the decision before clause i was of, if there is one.
func (r *reader) decidedBefore(i int) []int {
	for j := i - 1; j >= 0; j-- {
		if s := r.list[j].sense; s.what == wDecision {
			if len(s.names) == 1 && !s.self {
				return s.names
			}
			return nil
		}
	}
	return nil
}

// lacksTaste says whether a clause tells that there is no time or no wish for a meal.
func (r *reader) lacksTaste(c *clause) bool {
	return r.saysWord(c, "temps") || r.saysStem(c, "interesse") || r.saysWord(c, "faim") || r.saysStem(c, "tente")
}

// mealRefusedBehind says whether a clause of a heading of the meal is followed, in its sentence, by a no that was not read: "le repas, je ne le prends pas".
func (c *composer) mealRefusedBehind(i int) bool {
	o := &c.list[i]
	if o.sense.what != wDetail || o.sense.lunch != "yes" && o.sense.lunch != "open" || newBag(o).any(kSelf, kVerb, kYes, kRequest, kMode, kDiet, kPlus, kJoin) || len(strings.Fields(o.plain())) > 4 {
		return false
	}
	for j := i + 1; j < len(c.list) && c.list[j].sentence == o.sentence; j++ {
		n := &c.list[j]
		if n.sense.lunch == "" && bearsOn(n.tags, kSelf) && (bearsOn(n.tags, kNot, kNe) || n.sense.what == wDecision && !n.sense.yes || c.saysStem(n, "passer") || c.saysStem(n, "laisse") || c.saysStem(n, "apport") || c.saysWord(n, "ailleurs")) && !bearsOn(n.tags, kDiet, kEvent) {
			return true
		}
	}
	return false
}

// lunchCancelled reads a cancellation of the meal, which must be all that the clause says: "j'annule mon repas du 28 mai".
func (r *reader) lunchCancelled(c *clause, b bag) (sense, bool) {
	if s, ok := r.cancelsWithMeal(c, b); ok {
		return s, true
	}
	if !b.only(kLunch, kCancel, kRequest, kFill, kEvent, kGeneric, kCourtesy, kSelf, kModal) {
		return block(ReasonUnclear)
	}
	s := sense{what: wDetail, lunch: "no", fixed: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// cancelsWithMeal reads a cancellation of the coming that names the meal beside it: "merci d'annuler ma participation ainsi que mon repas".
func (r *reader) cancelsWithMeal(c *clause, b bag) (sense, bool) {
	if !comingAndMeal.MatchString(c.plain()) || b.any(kName, kRelation, kUnnamed, kCompany, kNot, kNe, kIf, kOr, kHedge, kThird, kWe, kExcept, kPart, kHour, kStranger, kMode) {
		return sense{}, false
	}
	s := sense{what: wDecision, self: true}
	if r.eventsOf(c, &s) != "" {
		return sense{}, false
	}
	return s, true
}

var (
	comingAndMeal = lazily(`\b(annul\w+|supprim\w+|retir\w+|decommand\w+) (donc |aussi |bien )?(ma|mon) (inscription|participation|venue|presence|reservation|place)( (a|au|du|de|d|la|le|l|cette|journee|rencontre|reunion|evenement|jeudi|mardi|\d+|mai|juin|septembre|novembre|a \w+|pour))*,? (et|ainsi que|de meme que|et donc|et aussi|comme|et par consequent|et egalement) (aussi |donc |egalement )?(le |mon |du |celle du |celui du )?(repas|dejeuner|plateau|plateau repas|buffet)( (prevu|reserve|correspondant|commande|qui va avec|associe|du midi|de midi|ce jour la|du|le|\d+|mai|juin|septembre|novembre|svp|s il vous plait|merci|a mon nom|pour moi))*$`)
	mealBehind    = lazily(`^(et|ainsi que) (aussi |donc |egalement |par consequent )*(le |mon )(repas|dejeuner|plateau|plateau repas|buffet)( (prevu|reserve|correspondant|commande|qui va avec|associe|du midi|de midi|ce jour la|du|le|\d+|mai|juin|septembre|novembre|aussi|egalement|avec|a mon nom|pour moi))*$`)
)

// settleMealGone takes "et mon repas", behind the cancellation of the sender's coming in its sentence, for what goes with it.
func (r *reader) settleMealGone() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], r.before(i)
		if before == nil || before.question != c.question || before.sense.what != wDecision || before.sense.yes || !before.sense.self || len(before.sense.names) > 0 || !bearsOn(before.tags, kCancel) || !mealBehind.MatchString(c.plain()) {
			continue
		}
		c.sense = sense{what: wDetail, rule: "the meal goes with it", fixed: true, lunch: "no", self: true}
	}
}
