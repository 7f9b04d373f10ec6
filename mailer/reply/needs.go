package reply

import (
	"slices"
	"strings"
	"sync"
)

// Food that is not eaten, steps that are not climbed.

// foodTable holds what people may say that they do not eat.
const foodTable = `
	viande viandes porc porcs cochon boeuf veau agneau mouton lapin cheval volaille volailles poulet dinde canard charcuterie charcuteries jambon saucisson lardons foie gras abats tripes gibier gelatine
	poisson poissons saumon thon sardine sardines anchois crustaces crevette crevettes homard crabe moules huitres coquillages mollusques calamar calamars mer
	oeuf oeufs lait laitage laitages laitier laitiers laitiere lactose fromage fromages beurre creme yaourt yaourts caseine
	gluten ble farine pain pates seigle orge avoine epeautre mais quinoa riz
	arachide arachides cacahuete cacahuetes noix noisette noisettes amande amandes pistache pistaches cajou pignon pignons coque sesame tournesol
	soja celeri moutarde lupin sulfite sulfites glutamate lentilles lentille haricots feves pois chiche chiches legumineuses tofu
	ail oignon oignons echalote echalotes poivron poivrons tomate tomates champignon champignons aubergine aubergines concombre choux chou betterave betteraves avocat avocats epinards asperges persil coriandre
	fraise fraises kiwi kiwis pomme pommes peche peches banane bananes ananas mangue mangues melon cerise cerises agrumes orange citron fruits fruit legumes legume crudites
	sel sucre sucres sucreries chocolat miel alcool vin bieres biere cafe epices epice piment poivre curry cumin friture fritures graisse graisses gateau gateaux patisserie patisseries sauce sauces tomate
`

// foods are the words of foodTable.
var foods = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(foodTable) {
		out[w] = true
	}
	return out
})

// settleNeeds keeps what is said of food that is not eaten and of steps that are not climbed where no rule read it: an allergy in words of
// one's own is not to be lost, and a person reads the words themselves.
func (r *reader) settleNeeds() {
	r.settleMovesAbout()
	for i := range r.list {
		c := &r.list[i]
		b := newBag(c)
		if c.sense.what == wDetail && c.sense.lunch == "yes" && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && has([]string{"pour le dejeuner", "pour le repas", "au dejeuner", "quant au repas", "quant au dejeuner"}, c.plain()) && bearsOn(r.list[i+1].tags, kNot) && r.list[i+1].sense.lunch == "" {
			c.sense.lunch = "open" // "pour le déjeuner, ne vous occupez pas de moi"
		}
		if c.sense.what == wDetail && c.sense.diet != "" && c.sense.lunch == "no" && (contains(c.plain(), "pas de repas") || contains(c.plain(), "non")) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "need"} // "pas de repas végétarien": no meal, or another one?
		}
		if c.sense.what == wDetail && strings.HasPrefix(fold(c.sense.diet), "ni ") {
			c.sense.diet = r.clauseText(c) // "sans jambon ni fromage"
		}
		if r.addsNeedAlone(c, b) {
			c.sense.what, c.sense.rule, c.sense.self, c.sense.yes = wDetail, "need", true, false
		}
		if !c.subject && r.ownWords(c) && r.helpless(i) {
			c.sense = sense{what: wDetail, rule: "need", fixed: true, self: true, access: r.text[r.words[c.tags[0].from].from:r.endOf(&r.list[i+1])]}
			r.list[i+1].sense = sense{what: wReason, rule: "need"}
			continue
		}
		if c.subject || !r.ownWords(c) || b.any(kName, kRelation, kThird, kUnnamed, kCompany, kWe, kThou, kPresent, kJourney, kEvent, kMode, kHedge, kIf, kPast, kHearsay, kStranger) {
			continue
		}
		switch {
		case r.refusesFood(c) || r.hasFood(c) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && has(foodRefusals, plain(r.clauseText(&r.list[i+1]))):
			c.sense = sense{what: wDetail, rule: "need", fixed: true, self: true, diet: r.clauseText(c)}
			if !r.refusesFood(c) {
				c.sense.diet = r.text[r.words[c.tags[0].from].from:r.endOf(&r.list[i+1])]
				r.list[i+1].sense = sense{what: wReason, rule: "need"}
			}
		case r.onDiet(c):
			c.sense = sense{what: wDetail, rule: "need", fixed: true, self: true, diet: r.clauseText(c)}
		case r.hardWay(c) && !b.any(kVerb, kAway, kAvail):
			c.sense = sense{what: wDetail, rule: "need", fixed: true, self: true, access: r.clauseText(c)}
		}
	}
}

// addsNeedAlone says whether somebody registered asks to add a need, and nobody: "ajoutez un accès PMR pour moi".
func (r *reader) addsNeedAlone(c *clause, b bag) bool {
	s := c.sense
	return s.what == wDecision && s.yes && !s.self && !s.all && len(s.names)+len(s.events) == 0 && s.diet+s.access != "" && len(r.in.Registered) > 0 && !c.subject && !c.question &&
		b.any(kEnrol) && b.only(kEnrol, kDiet, kAccess, kLunch, kFill, kFor, kSelf, kCourtesy, kJoin, kRequest)
}

// helpless says whether clause i is a help to hear, see or move that is missing, and the next one what becomes of the sender: "sans boucle magnétique | je
// décroche au bout de dix minutes".
func (r *reader) helpless(i int) bool {
	c := &r.list[i]
	if r.word(c.tags[0]) != "sans" || !bearsOn(c.tags, kAccess) && !r.saysWord(c, "interprete") && !r.saysWord(c, "micro") && !r.saysWord(c, "loupe") && !r.saysWord(c, "velotypie") || bearsOn(c.tags, kName, kRelation, kThird, kWe, kEvent, kIf) || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence {
		return false
	}
	next := &r.list[i+1]
	return next.sense.what != wDecision && next.sense.what != wHedge && !bearsOn(next.tags, kVerb, kPresent, kEvent, kIf) && (r.suffers(next) || withoutHelp.MatchString(next.plain()))
}

// withoutHelp is what becomes of somebody without the help that they need.
var withoutHelp = lazily(`\bje (decroche|decrocherai|perds (vite |rapidement )?(le fil|pied)|suis (vite |rapidement |completement )?(perdue?|larguee?)|n entends|ne (comprends|suis|vois|saisis|monte|passe|circule) (pas|rien|plus|guere))\b`)

// foodRefusals are what is said of a food in a clause of its own: "la viande, très peu pour moi".
var foodRefusals = []string{"tres peu pour moi", "jamais", "non merci", "sans facon", "pas pour moi", "je n y touche pas", "je n y touche plus", "j evite", "je ne peux pas", "je ne supporte pas", "c est non", "pas question", "impossible", "j y suis allergique", "j y suis tres allergique", "j y suis intolerant", "j y suis intolerante"}

// ownWords says whether a clause has no sense of its own: words that no rule read, or that speak of a need and were refused.
func (r *reader) ownWords(c *clause) bool {
	s := c.sense
	return s.what == wReason || s.what == wSuspect || s.what == wBlock && s.code == ReasonUnclear && (s.rule == "detail" || s.rule == "decision" && !newBag(c).any(kVerb))
}

// clauseText is the text of a clause, without the request to write it down in front of it.
func (r *reader) clauseText(c *clause) string {
	text := r.text[r.words[c.tags[0].from].from:r.endOf(c)]
	if _, need, ok := strings.Cut(text, " que "); ok && addsNeed(c.plain()) {
		return need
	}
	return text
}

// endOf is where the text of a clause ends.
func (r *reader) endOf(c *clause) int { return r.words[c.tags[len(c.tags)-1].to-1].to }

// isFood says whether a word names something to eat; "mais" does where it is written as the corn.
func (r *reader) isFood(w token) bool {
	return foods()[w.word] && (w.word != "mais" || !strings.EqualFold(r.text[w.from:w.to], "mais"))
}

// hasFood says whether a clause names something to eat.
func (r *reader) hasFood(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if r.isFood(w) {
			return true
		}
	}
	return false
}

// refusesFood says whether a clause tells what somebody does not eat: "les œufs me sont interdits", "pas d'ail ni d'oignon", "tout sauf le porc".
func (r *reader) refusesFood(c *clause) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	food, forbids := false, false
	for i, w := range words {
		for _, stem := range []string{"interdi", "evite", "allergi", "intoleran", "proscri", "banni", "exclu", "deconseill", "supprim"} {
			forbids = forbids || strings.HasPrefix(w.word, stem)
		}
		forbids = forbids || has([]string{"supporte", "tolere", "digere", "malade", "poison", "incompatible", "urticaire", "gonfler", "gonfle", "attention"}, w.word)
		if r.isFood(w) {
			food = true
			forbids = forbids || deniedFood(words[:i])
		}
	}
	return food && forbids
}

// deniedFood says whether the words before a food end in what takes it away: "pas d'", "sans", "sauf le".
func deniedFood(before []token) bool {
	for i := len(before) - 1; i >= 0 && i >= len(before)-5; i-- {
		switch w := before[i].word; {
		case has([]string{"pas", "plus", "jamais", "sans", "ni", "aucun", "aucune", "zero", "hors", "sauf", "excepte", "hormis", "point", "guere"}, w):
			return true
		case !before[i].mark && !has([]string{"de", "d", "du", "des", "la", "le", "les", "l", "aux", "au", "a", "que", "trop", "manger", "et", "fruits"}, w):
			return false
		}
	}
	return false
}

// onDiet says whether a clause tells that the sender eats by a rule: "je suis au régime sans résidus". The régime of a pension or of an allowance is none.
func (r *reader) onDiet(c *clause) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if w.word != "regime" {
			continue
		}
		if i > 0 && has([]string{"pas", "aucun", "aucune", "sans", "ni"}, words[i-1].word) || i > 1 && words[i-1].word == "de" && words[i-2].word == "pas" {
			return false
		}
		return i > 0 && words[i-1].word == "au" && i+1 == len(words) || i+1 < len(words) && has([]string{"sans", "hypocalorique", "hyposode", "pauvre", "strict", "alimentaire", "special", "specifique", "medical", "hyperproteine", "mixe", "cretois", "cetogene"}, words[i+1].word)
	}
	return false
}

// hardWay says whether a clause tells that steps, stairs or distances are hard for the sender: "ma hanche n'aime pas les escaliers".
func (r *reader) hardWay(c *clause) bool {
	text := plain(r.clauseText(c))
	return wayHard.MatchString(text) && hardFor.MatchString(text)
}

var (
	wayHard = lazily(`\b(marches|escaliers?|etages?|rampe|pente|station debout|rester debout|longues distances|longtemps debout|marcher|entends|vois|dos|genou|hanche)\b`)
	hardFor = lazily(`\b(problemes?|difficultes?|difficiles?|penibles?|mal|souci|impossibles?|compliquee?|compliques|calvaire|douloureux|interdite?|interdits|(aime|aiment|peux|supporte) pas|peux plus|evite|peine)\b`)
)

// spreadNeeds gives a need of the sender's, told without a day, to all the days that they come: whoever is vegetarian is so each time.
func (c *composer) spreadNeeds() {
	for _, st := range c.said {
		if st.person != me {
			return
		}
	}
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		if o.subject || s.what != wDetail || len(s.events) > 0 || len(s.names) > 0 {
			continue
		}
		ofOne := s.access != "" && c.underOneDay(i)
		each := contains(o.plain(), "a chaque fois") || contains(o.plain(), "chaque fois") || contains(o.plain(), "partout")
		for k := range c.said {
			st := &c.said[k]
			if st.kind != Attend {
				continue
			}
			if st.diet == "" {
				st.diet = s.diet
			}
			if st.access == "" && !ofOne {
				st.access = s.access
			}
			if each && st.lunch == "" && st.mode != "remote" {
				st.lunch = s.lunch
			}
		}
	}
}

// underOneDay says whether a day, told otherwise than by its month, leads to clause i in its sentence: "je viens aux trois, et à Mulhouse | j'aurai besoin d'un accès PMR".
func (c *composer) underOneDay(i int) bool {
	before := c.before(i)
	return before != nil && before.sense.what == wTopic && !before.heading && !contains(before.plain(), "en") && len(before.sense.events) == 1 && len(c.said) > 1
}

// movesAbout is how somebody gets about at all times: "je me déplace en fauteuil roulant", and not "je me déplacerai avec ma fille".
var movesAbout = lazily(`^((et|mais|car|par ailleurs|en effet|attention|au fait|a noter|sachez que|je precise que|je vous informe que|pour info|merci de noter que|il faut savoir que) )*je (me deplace|marche|circule)( (uniquement|actuellement|toujours|encore|seulement|desormais|maintenant|en ce moment|pour l instant|moi meme))* ` +
	`(en (fauteuil|chaise)|(avec|a l aide d|a l aide de|sur) (des|mes|une|ma|un|mon) (bequilles?|cannes?|deambulateur|rollator|attelle|fauteuil|chien|chienne|accompagnat\w+))`)

// movedAbout is how somebody got about in another time: "je me déplaçais en fauteuil".
var movedAbout = lazily(`\bje (me deplacais|marchais|circulais|me suis (deplacee?|promenee?)|avais (un|une|des|mon|mes) (fauteuil|bequilles?|cannes?|attelle|platre|deambulateur)|utilisais)\b`)

// settleMovesAbout makes a need of it, whatever the verb, where nothing else says that the sender comes: it is no word on coming.
func (r *reader) settleMovesAbout() {
	if slices.ContainsFunc(r.list, func(o clause) bool {
		return o.sense.what == wDecision && o.sense.yes && !movesAbout.MatchString(o.plain())
	}) {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if s := c.sense; s.what == wDecision && s.yes && s.self && s.access != "" && len(s.events) == 0 && !c.question && movesAbout.MatchString(c.plain()) {
			c.sense = sense{what: wDetail, self: true, access: s.access, rule: "moves about"}
		}
	}
}
