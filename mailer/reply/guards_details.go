package reply

import (
	"slices"
	"strings"
)

// Details that lost a part, their condition, their day or their person: what one does without a fitting meal, whom each of two needs is of, a doubt that is of the
// train or the diet and not of coming.

// guardsOfDetails are turns of such replies.
var guardsOfDetails = []guard{
	// "une place loin des néons", "une place assise près des toilettes"
	{seatSomewhere, (*composer).seatLost, ReasonUnclear},
	{lazily(`[.,] une (petite )?chaise (svp|s il|si possible) | dois ([a-z]+ )?rester (assise?|allongee?|couchee?) | m (empeche|interdit|empechent|interdisent) (de |d )(rester (debout|assise?|longtemps)|marcher|monter|me tenir|porter|entendre|voir)`), (*composer).needMissed, ReasonUnclear},
	{lazily(`[.,] contre indications?( alimentaires?| medicales?)? [.,:]`), (*composer).needMissed, ReasonUnclear},
	// "je choisis le 28 mai, en différé", "Épernay : par téléphone", "en formule allégée"
	{lazily(`[.,:] (plutot |de preference |donc |mais |uniquement |et )*(en (differe|audio|hybride|telephone|tele|replay|(version|format|formule|mode|modalite) \w+)|(par|au) telephone|via le replay)( svp| merci| s il vous plait| pour moi| uniquement)* [.,]`), (*composer).wayNotTold, ReasonUnclear},
	{lazily(` (de|depuis) (chez (moi|nous|elle|lui)|(mon|notre|son) (bureau|domicile)) `), (*composer).comesFromHome, ReasonUnclear},
	// "nous ne mangeons pas de porc": no word against the meal
	{lazily(` mange(ons|nt|rons|ront)? (pas|jamais|plus|ni) (de |d |du |la |le )?(porc|viandes?|poissons?|gluten|oeufs?|lait|laitages?|lactose|fruits|boeuf|alcool|fromages?|epices|noix|crudites|charcuterie|crustaces) `), (*composer).mealRefusedToAny, ReasonUnclear},
	// "mon nom est Claire Dubois-Martin désormais"
	{lazily(` mon nom (de famille )?(est|sera|devient|s ecrit) ([^ ]+ ){1,5}(desormais|dorenavant|maintenant|a present) | (desormais|dorenavant) (mon nom|je m appelle) | je m appelle (desormais|dorenavant|maintenant|a present) | mon nouveau nom | changement de nom `), (*composer).nothingAsked, ReasonLasting},
	// "j'espère qu'il y aura du végétarien", "je prendrai le végétarien s'il en reste"
	{lazily(` (espere|esperant|prendrai|prendrais|prends|aimerais|voudrais|preferer\w+|prefere) ([a-z]+ ){0,5}(vegeta\w+|vegan\w*|sans (gluten|lactose|porc|viande|poisson)|halal|cas?her|cacher) `), (*composer).dietMissed, ReasonUnclear},
	// "je m'occuperai de mon repas, étant cœliaque"
	{lazily(` (m occupe|m occuperai|me charge|me chargerai|me debrouille|me debrouillerai) (de|pour) (mon|le) (propre )?(repas|dejeuner|plateau) `), (*composer).mealNotTold, ReasonUnclear},
	// "le 18 juin je suis prise, le 28 mai aussi, le reste me va"
	{lazily(` (le reste|les autres|tout le reste)( du programme| dates)? ([a-z]+ )?(me|nous) (va|vont|convien\w+|arrange\w*) | (le reste|les autres)( dates)? ,? ?(c est |ce sera )?(oui|ok|bon|possible|d accord) `), (*composer).restUnanswered, ReasonNoEvent},
}

// seatSomewhere is a seat with the place where it should be.
var seatSomewhere = lazily(` (?:une?|ma) (?:place|chaise) (?:assise |libre |reservee |plutot |bien |un peu )?(devant|premier rang|pres|proche|loin|isolee?|fond|calme|bout|ecart) `)

// seatLost says whether somebody comes, asks for such a seat, and no need holds the place.
func (c *composer) seatLost() bool {
	if c.question || !c.comesOrMay() && len(c.in.Registered) == 0 || c.comesOnlyAfar() {
		return false
	}
	m := seatSomewhere.FindStringSubmatch(c.runningText())
	return m != nil && !slices.ContainsFunc(c.said, func(st statement) bool { return contains(plain(st.access), m[1]) })
}

// dietMissed says whether somebody comes in person and no diet was noted, nor a no to the meal.
func (c *composer) dietMissed() bool {
	return c.comesInPerson() && c.comesUnfedNeed() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "no" })
}

// mealNotTold says whether somebody comes in person, and no word on the meal was understood.
func (c *composer) mealNotTold() bool {
	return c.comesInPerson() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch != "" })
}

// mealRefusedToAny says whether somebody comes to whom a meal was refused, and no diet noted.
func (c *composer) mealRefusedToAny() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Absent && st.lunch == "no" && st.diet == "" })
}

// wayNotTold says whether somebody comes, and of one at least it was not understood how.
func (c *composer) wayNotTold() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Attend && st.mode == "" })
}

// fromHomeByRoad comes to a day, from home: by road, or by video.
var fromHomeByRoad = lazily(`\b(viens|viendrai|venons|viendrons|viendra)\b.* (de|depuis) (chez (moi|nous|elle|lui)|(mon|notre|son) (bureau|domicile))$`)

// comesFromHome says whether somebody "vient le 28 mai de chez lui".
func (c *composer) comesFromHome() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wDecision && o.sense.yes && fromHomeByRoad.MatchString(o.plain())
	})
}

// restUnanswered says whether somebody who answers the programme stays away from all days that were understood.
func (c *composer) restUnanswered() bool {
	return c.toProgramme() && c.allAbsent() && c.othersUnanswered()
}

var (
	// unlessMet leads to what somebody does if a wish is not met.
	unlessMet = lazily(`^(mais |et |ou )?(sinon|autrement|a defaut|dans le cas contraire|faute de quoi|sans quoi|si ce n est pas (le cas|possible))( (je|j|pas|sans|ne|n|c)|$)`)
	// yesAndNo are two answers side by side, of the meal and of another thing: "le repas, c'est non ; la réunion, c'est oui".
	yesAndNo = lazily(` c est (non .* c est oui|oui .* c est non) `)
	// exceptIf is a condition on what stands before it.
	exceptIf = lazily(`^(et |mais )?(sauf s|sauf si|a moins que|a moins qu|excepte s|excepte si|uniquement si|uniquement s|seulement si|seulement s) `)
	// dishOfDiet is a meal of a diet, of which it is not told whether the meal or the diet is given up: "je n'ai plus besoin du repas végétarien".
	dishOfDiet = lazily(` (repas|dejeuner|menu|plat|plateau|panier)s? (vegeta|vegan|sans (gluten|lactose|porc|viande|sel|poisson)|halal|casher|cacher|special|adapte|specifique)`)
	// sameThere gives to a day what was said of another: "oui à Mulhouse pareil".
	sameThere = lazily(` (pareil|idem|de meme|itou|pareillement|memes conditions)$`)
	// onThatDayAlone is a need for one day alone: "une place PMR à Épernay seulement".
	onThatDayAlone = lazily(` (seulement|uniquement|exclusivement) `)
	// ownPart gives a need to the sender; takesTheirPlace tells of somebody whose place the sender takes.
	ownPart         = lazily(` (pour (moi|ma part)|de mon cote) `)
	takesTheirPlace = lazily(` (represent|remplac|supple)\w+ `)
	// ofTheWay is what a doubt may be of without being of coming.
	ofTheWay = lazily(` (garer|me gare|stationner|parking|du (train|bus|tgv|ter|trajet|chemin|menu)|d avoir faim|des horaires) `)
)

// mindDetails hands on a reply with a detail of that kind.
func (c *composer) mindDetails() {
	for i := range c.list {
		o := &c.list[i]
		switch need := o.sense.diet+o.sense.access != ""; {
		case o.subject || o.question:
		case o.sense.what == wHedge:
			c.mindDoubtOfDetail(i)
		case o.sense.rule == "said of the meal" && yesAndNo.MatchString(c.runningText()):
			c.block(ReasonContradiction, o.text)
		case o.sense.lunch != "" && c.mealElsewhen(i):
			c.block(ReasonCondition, o.text)
		case need && o.sense.what == wDetail && exceptIf.MatchString(o.plain()+" "):
			c.block(ReasonCondition, o.text)
		case need && c.needOfEither(i):
			c.block(ReasonWho, o.text)
		case len(c.said) > 1 && (o.sense.what == wDecision || need) && c.needOfOneDay(o, need):
			c.block(ReasonNoEvent, o.text)
		}
	}
}

// mealElsewhen says whether the meal of clause i hangs on a wish before it, is one of a diet given up, or is told of one day and went to others: "sans lactose
// si possible, sinon je ne déjeunerai pas", "à Bar-le-Duc je n'arriverai qu'à 14h, sans repas donc".
func (c *composer) mealElsewhen(i int) bool {
	o := &c.list[i]
	if o.sense.lunch == "no" {
		if dishOfDiet.MatchString(" " + o.plain()) {
			return true
		}
		if i > 1 && unlessMet.MatchString(c.list[i-1].plain()) && (c.list[i-2].sentence == o.sentence || c.list[i-2].question) ||
			i > 0 && unlessMet.MatchString(o.plain()) && (c.list[i-1].sentence == o.sentence || c.list[i-1].question) {
			return true
		}
	}
	if len(c.said) < 2 || len(o.sense.events) > 0 || o.sense.what != wDetail {
		return false
	}
	first := i
	for first > 0 && c.list[first-1].sentence == o.sentence {
		first--
	}
	lead := &c.list[first]
	if slices.ContainsFunc(c.list[min(first+1, i):i], func(o clause) bool { return o.sense.what == wTopic || o.sense.what == wDecision }) {
		return false
	}
	return first+1 < i && lead.sense.what == wTopic && len(lead.sense.events) == 1 && slices.ContainsFunc(c.said, func(st statement) bool {
		return st.person == me && st.lunch == o.sense.lunch && st.event != lead.sense.events[0]
	})
}

// mindDoubtOfDetail hands on a reply in which a doubt of the way, the food or a need, or of one day of several, made a maybe of a plain yes: "Présente le 28.
// J'aurai peut-être encore mes béquilles", "oui à Épernay et Bar-le-Duc. Mon chef doit encore valider Bar-le-Duc".
func (c *composer) mindDoubtOfDetail(i int) {
	o := &c.list[i]
	if !c.leansAlone() || i == 0 {
		return
	}
	if days := eventsNamed(o); len(days) > 0 && len(o.sense.events) == 0 && slices.ContainsFunc(c.said, func(st statement) bool { return !has(days, st.event) }) {
		c.block(ReasonMaybe, o.text)
		return
	}
	before := &c.list[i-1]
	ofFood := before.sentence == o.sentence && before.sense.what != wDecision && (before.sense.diet != "" || c.hasFood(before))
	if (o.sense.diet+o.sense.access != "" || ofFood || ofTheWay.MatchString(" "+o.plain()+" ")) && c.comesPlainly(o.sentence) {
		c.block(ReasonMaybe, o.text)
	}
}

// needOfEither says whether the need of clause i is of one of two people and went to both, or to the wrong one: "halal pour ma part, sans sel pour Sophie Leroy qui
// vient avec moi", "je représenterai Marc Petit, végétarien".
func (c *composer) needOfEither(i int) bool {
	o := &c.list[i]
	before := c.before(i)
	if len(o.sense.names) == 0 {
		return before != nil && before.sentence == o.sentence && bearsOn(before.tags, kName) && !o.sense.self && takesTheirPlace.MatchString(" "+before.plain()+" ") && c.actsOn(me)
	}
	return o.sense.what == wDecision && o.sense.self && (ownPart.MatchString(" "+o.plain()+" ") || before != nil && before.sentence == o.sentence && before.sense.diet+before.sense.access != "" && ownPart.MatchString(" "+before.plain()+" "))
}

// needOfOneDay says whether a need told of one day alone went to another, or one told of a day before did not come to this: "une place PMR à Épernay seulement",
// "oui à Épernay sans gluten, oui à Mulhouse pareil".
func (c *composer) needOfOneDay(o *clause, need bool) bool {
	days := eventsNamed(o)
	if len(days) != 1 {
		return false
	}
	noted := func(own bool) bool {
		return slices.ContainsFunc(c.said, func(st statement) bool {
			return st.person == me && st.kind == Attend && (st.event == days[0]) == own && st.diet+st.access != ""
		})
	}
	text := " " + o.plain()
	if need {
		return onThatDayAlone.MatchString(text+" ") && noted(false)
	}
	return sameThere.MatchString(strings.TrimSuffix(text, " aussi")) && noted(false) && !noted(true)
}

// comesOrEats says whether somebody comes, or a meal is spoken of: "je déjeune ailleurs, je ne serai donc pas avec vous" may be of the meal alone.
func (c *composer) comesOrEats() bool {
	return c.comesAtAll() || slices.ContainsFunc(c.list, func(o clause) bool { return bearsOn(o.tags, kLunch) || speaksOfMeal.MatchString(o.plain()) })
}

// speaksOfMeal is a word of eating.
var speaksOfMeal = lazily(`\b(dejeun\w*|mange\w*|repas|midi|buffet)\b`)

// othersLeftOpen says whether a day of the programme has no answer, and none is excepted: "je serai présente partout sauf à Tomblaine" leaves nothing open.
func (c *composer) othersLeftOpen() bool {
	return c.othersUnanswered() && !slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wDecision && o.sense.yes && o.sense.self && len(o.sense.minus) > 0
	})
}
