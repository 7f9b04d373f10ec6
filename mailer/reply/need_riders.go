package reply

import "strings"

// What people put behind a need or a diet, in words that look like an answer: the dish that would do as well, what of it they eat and what not, and a need that they
// ask to have noted.

var (
	// dishDoes is a dish that would do as well: "un plat végétarien ira très bien".
	dishDoes = lazily(`^(et |mais |donc |alors |sinon |sachant qu )*(un|une|du|de la|des|le|la|les) ((simple|bon|petit|menu|plat|repas|plateau|option|assiette|version) )*(vegetarienn?e?s?|vegane?s?|vege|(sans|de|au|aux|du) [a-z]+( [a-z]+)?|poissons?|legumes?|salade|oeufs?|omelette|fromage)( (me|m|nous))? (ira|iront|irait|va|vont|conviendra|conviendront|convient|conviendrait|suffira|suffiront|suffit|(fera|feront|ferait) (tres bien |parfaitement )?l affaire)( (tres bien|tout a fait|parfaitement|bien|aussi|amplement|largement|pour moi|dans ce cas|sans probleme|merci))*$`)
	// notedBefore asks to have noted what is told behind it: "merci de noter :", "à noter pour le traiteur :".
	notedBefore = lazily(`^(et |aussi |egalement |bonjour |pour (le |ce )?(repas|dejeuner|midi) )*((merci|veuillez|priere|pensez|(pouvez|pourriez) vous|je vous (remercie|prie|demande)) ?(de |d |a )?(bien vouloir )?(noter|prendre (bonne )?note|prendre en compte|signaler|indiquer|preciser|prevoir)|a (noter|signaler|prevoir)|je (vous )?(precise|signale|indique)|note)( (aussi|egalement|svp|s il vous plait|pour (moi|ma part|(le |ce )?(repas|dejeuner|midi|traiteur))|au (traiteur|dejeuner|repas)|ceci|ce qui suit))*$`)
)

// Why a food is not eaten, behind it: "pas de poisson, j'y suis allergique", "pas de fromage, je n'en mange pas".
var (
	allergicToIt = lazily(`^(et |car |mais |en effet |malheureusement |helas |d ailleurs |attention |parce que |puisque |comme )*(j y suis|je suis|j en suis)( (tres|fortement|severement|gravement|malheureusement|un peu|hyper|helas|moi meme|hautement|extremement))* (allergique|intolerante?)( (severe|depuis .{3,20}|malheureusement|helas|merci))*$`)
	eatsNone     = lazily(`^(et |car |mais |en effet |malheureusement |parce que |puisque |comme )*(je n en (mange|consomme|digere|supporte)( (pas|jamais|plus|point|absolument|du tout))+|je ne (le|la|les) (supporte|digere|tolere|aime)( (pas|plus|absolument|du tout|bien))+|(ca|cela) ne me reussit pas|je n y ai (pas|plus) droit|((c|ca|cela) (m )?est|(il|elle)s? (m )?(est|sont)) (strictement |formellement )?(interdit|deconseille|proscrit)e?s?( (par mon medecin|pour moi))?|j y fais (des|une) (reactions?|allergies?|crises?)|(ca|cela) me rend malade)( (merci|desolee?))*$`)
)

// saysWhyNotEaten takes such words, right behind a food that the sender does not eat, for what they are.
func (r *reader) saysWhyNotEaten(i int) bool {
	if i == 0 || r.list[i].sentence > r.list[i-1].sentence+1 {
		return false
	}
	c, before := &r.list[i], &r.list[i-1]
	if !ownDiet(before) && !(r.ownWords(before) && r.ownNeed(before)) || before.sense.lunch != "" || before.sense.mode != "" || bearsOn(before.tags, kHedge, kEvent, kMode, kVerb, kPresent) || !r.hasFood(before) || !r.refusesFood(before) {
		return false
	}
	switch text := c.plain(); {
	case allergicToIt.MatchString(text):
		c.sense = sense{what: wDetail, rule: "allergic to it", fixed: true, self: true, diet: r.textOf(c.tags[len(c.tags)-1])}
		for _, t := range c.tags {
			if t.kind == kDiet {
				c.sense.diet = r.textOf(t)
			}
		}
	case eatsNone.MatchString(text):
		c.sense = sense{what: wReason, rule: "eats none of it", fixed: true}
	default:
		return false
	}
	c.fill()
	return true
}

// settleNeedRiders gives such words to the need that they belong to.
func (r *reader) settleNeedRiders() {
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if c.subject || c.question || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kEvent, kIf, kHedge, kMode) {
			continue
		}
		switch {
		case r.saysWhyNotEaten(i):
		case before != nil && ownDiet(before) && (c.sense.what == wBlock || c.sense.what == wSuspect) && (dishDoes.MatchString(c.plain()) || r.eatsOrNot(c)):
			c.sense = sense{what: wDetail, rule: "rider of a need", fixed: true, self: true, diet: r.clauseText(c)}
			c.fill() // its yes and no are of the food
		case i+1 < len(r.list) && r.dietAlone(i+1) && notedBefore.MatchString(c.plain()):
			r.noteNeed(i)
		}
	}
}

// ownDiet says whether a clause tells the diet of the sender and nothing that hangs on it.
func ownDiet(c *clause) bool {
	s := c.sense
	return (s.what == wDetail || s.what == wDecision && s.yes && !s.maybe && s.self) && s.diet != "" && len(s.names) == 0 && !s.all && !c.question && !bearsOn(c.tags, kName, kRelation, kThird, kWe, kIf, kHedge)
}

// eatsOrNot says whether a clause is foods and whether they are eaten: "œufs et fromage oui", "viande et poisson non".
func (r *reader) eatsOrNot(c *clause) bool {
	text := c.plain()
	for _, tail := range []string{" sans souci", " sans probleme", " sans difficulte", " pas de souci", " volontiers", " ca va", " avec plaisir"} {
		text = strings.Replace(text, tail, " oui", 1)
	}
	words := strings.Fields(text)
	if len(words) < 2 || !r.hasFood(c) || !has([]string{"oui", "non", "ok", "jamais", "autorises", "autorise", "acceptes", "possible", "possibles"}, words[len(words)-1]) {
		return false
	}
	for _, w := range words[:len(words)-1] {
		if !foods()[w] && !has([]string{"et", "ou", "ni", "mais", "les", "le", "la", "l", "du", "de", "des", "produits", "aussi", "c", "est"}, w) {
			return false
		}
	}
	return true
}

// dietAlone says whether clause i is a diet of nobody who is named, and the last of its sentence but for courtesies.
func (r *reader) dietAlone(i int) bool {
	c := &r.list[i]
	if c.subject || c.question || c.sense.what != wDetail || c.sense.diet == "" || c.sense.mode+c.sense.access != "" || c.sense.lunch == "no" || len(c.sense.names) > 0 || bearsOn(c.tags, kName, kRelation, kThird, kWe, kUnnamed, kCompany, kEvent, kIf, kHedge, kOr, kNe) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		if s := r.list[k].sense; s.what != wCourtesy && !(s.what == wDetail && s.diet != "" && len(s.names) == 0) {
			return false
		}
	}
	return true
}

// noteNeed takes clause i for the request to note the diet behind it, and "pour le déjeuner" in front of it for what that is about.
func (r *reader) noteNeed(i int) {
	c, next := &r.list[i], &r.list[i+1]
	if next.sentence > c.sentence+1 || c.sense.what == wDecision && c.sense.self {
		return
	}
	if before := r.before(i); before != nil && before.sense.what == wDetail && before.sense.lunch != "no" && newBag(before).only(kLunch, kFor, kFill, kJoin, kCourtesy) {
		before.sense = sense{what: wCourtesy, rule: "what a need is about"}
	}
	c.sense = sense{what: wCourtesy, rule: "a need to be noted"}
	c.fill()
	next.sense.self, next.sense.lunch, next.sense.fixed = true, "", true
}
